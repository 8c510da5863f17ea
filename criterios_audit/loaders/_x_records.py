"""Records of an X archive's files, decoded and laid out in columns.

Decoders return what those of `_json` do.
"""

import io
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import tables
from criterios_audit.loaders._columns import arrow, named, parts, series, true_in
from criterios_audit.loaders._json import Problems, Records, array
from criterios_audit.loaders._loaded import count
from criterios_audit.loaders._table import decode
from criterios_audit.loaders._text import mentions_in, unescaped
from criterios_audit.loaders._x import STATUS_GROUPS, english_times

Id: TypeAlias = str | int | None
"""Text since 2018; numbers, rounded, before: the `_str` twin is the one to trust."""
T = TypeVar("T")

_MEDIA = {"photo": "imagen", "video": "video", "animated_gif": "gif"}


# no record refers back to itself, so the collector need not walk hundreds of thousands of them


class _Url(msgspec.Struct, gc=False):
    url: str | None = None
    expanded_url: str | None = None


class _Mention(msgspec.Struct, gc=False):
    screen_name: str | None = None


class _Medium(msgspec.Struct, gc=False):
    type: str | None = None


class _Entities(msgspec.Struct, gc=False):
    urls: list[_Url] | None = None
    user_mentions: list[_Mention] | None = None
    media: list[_Medium] | None = None


class _Versions(msgspec.Struct, gc=False):
    edit_tweet_ids: list[str] = msgspec.field(name="editTweetIds", default_factory=list)


class _Edit(msgspec.Struct, gc=False):
    control: _Versions | None = msgspec.field(name="editControlInitial", default=None)


class _EditInfo(msgspec.Struct, gc=False):
    initial: _Versions | None = None
    edit: _Edit | None = None


class _User(msgspec.Struct, gc=False):
    screen_name: str | None = None


class _Shared(msgspec.Struct, gc=False):
    id_str: str | None = None


class Tweet(msgspec.Struct, gc=False):
    """One publication; `tweet` holds it where the era wraps each one (2020 on)."""

    id_str: str | None = None
    id: Id = None
    created_at: str | None = None
    full_text: str | None = None
    text: str | None = None
    source: str | None = None
    lang: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_status_id: Id = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_user_id: Id = None
    in_reply_to_screen_name: str | None = None
    favorite_count: Id = None
    retweet_count: Id = None
    entities: _Entities | None = None
    extended_entities: _Entities | None = None
    edit_info: _EditInfo | None = None
    retweeted_status: _Shared | None = None
    user: _User | None = None
    deleted_at: str | None = None
    tweet: "Tweet | None" = None


Tweets: TypeAlias = tuple[Sequence[int], list[Tweet]]
"""Positions of the publications in their file, and the publications."""


def tweets(data: bytes) -> tuple[Tweets, Problems]:
    """Publications with their position; a file cut in half gives those before the cut."""
    positions, found, problems = array(_body(data), Tweet)
    return (positions, [item.tweet or item for item in found]), problems


def items(data: bytes, kind: type[T]) -> Records[T]:
    """Decode the records of an array of the archive, each with its position."""
    positions, found, problems = array(_body(data), kind)
    return list(zip(positions, found, strict=True)), problems


def _body(data: bytes) -> memoryview:
    """Return what follows the first «=», without a copy."""
    tail = data[-64:]
    end = len(data) - len(tail) + len(tail.rstrip().removesuffix(b";"))
    return memoryview(data)[data.find(b"=", 0, 200) + 1 : end]


def frame(read: Tweets) -> pd.DataFrame:
    """Columns of the publications; `created_at` as written, texts unescaped."""
    positions, all_ = read
    if not all_:
        return pd.DataFrame()
    entities = [t.entities or _NO_ENTITIES for t in all_]
    native = [
        (t.extended_entities and t.extended_entities.media) or e.media or ()
        for t, e in zip(all_, entities, strict=True)
    ]
    links = parts([e.urls or () for e in entities], lambda u: u.expanded_url or u.url)
    # a space inside would split one link in two; the medium's own t.co stands in `media`, not here
    links = replace(links, texts=pc.replace_substring(links.texts, " ", "%20"))
    names = parts([e.user_mentions or () for e in entities], attrgetter("screen_name"))
    ids = arrow([t.id_str or _text_id(t.id) for t in all_])
    status = _status_ids(links.texts)
    others = status.is_valid().to_numpy(zero_copy_only=False)
    own = true_in(pc.equal(status, ids.take(pa.array(links.of))))
    quoted = replace(links, texts=status).chosen(others & ~own)
    text = arrow([t.full_text or t.text or "" for t in all_])
    return pd.DataFrame(
        {
            "record": positions,
            "post_id": series(ids),
            "created_at": _column(all_, "created_at"),
            "text": unescaped(series(text)),
            "in_reply_to_id": series(
                arrow(
                    [t.in_reply_to_status_id_str or _text_id(t.in_reply_to_status_id) for t in all_]
                )
            ),
            "reply_user_id": series(
                arrow([t.in_reply_to_user_id_str or _text_id(t.in_reply_to_user_id) for t in all_])
            ),
            "reply_alias": _column(all_, "in_reply_to_screen_name"),
            "shared_id": series(arrow([(t.retweeted_status or _NONE).id_str for t in all_])),
            "quoted_id": series(quoted.first()),
            "media": series(_media(native, links.of[~others])),
            "media_n": pd.Series(list(map(len, native)), dtype=tables.COUNT),
            "links": series(links.joined()),
            "mentions": series(names.joined()),
            "lang": _column(all_, "lang"),
            "client": _client(_column(all_, "source")),
            "likes": count([t.favorite_count for t in all_]),
            "shares": count([t.retweet_count for t in all_]),
            "deleted_at": english_times(_column(all_, "deleted_at")),
            "versions": pd.Series(
                [t.edit_info and _versions(t.edit_info) for t in all_], dtype="object"
            ),
            "user": series(arrow([(t.user or _NOBODY).screen_name for t in all_])),
        }
    )


_NO_ENTITIES, _NONE, _NOBODY = _Entities(), _Shared(), _User()


def _column(all_: Sequence[Tweet], name: str) -> "pd.Series[Any]":
    return series(arrow(list(map(attrgetter(name), all_))))


def _text_id(number: Id) -> str | None:
    # a JSON number is rounded beyond 2^53, a text is not: it serves where the twin is missing
    return number if isinstance(number, str) and number else None


def _status_ids(links: pa.Array) -> pa.Array:
    """Id of the message of X that each link leads to; null where it leads elsewhere."""
    return pc.struct_field(pc.extract_regex(links, STATUS_GROUPS), "id")


def _media(native: Sequence[Sequence[_Medium]], linking: npt.NDArray[np.int64]) -> pa.Array:
    """Kind of medium; `linking` are the positions of the publications that link elsewhere."""
    names = ("ninguno", "enlace", "carrusel", *_MEDIA.values())
    code = {kind: names.index(name) for kind, name in _MEDIA.items()}
    codes = np.zeros(len(native), np.int8)
    codes[linking] = 1
    for at, media in enumerate(native):
        if media:
            # one unknown kind is a picture, as the archive of 2010 to 2014 knew no other
            codes[at] = 2 if len(media) > 1 else code.get(media[0].type or "", code["photo"])
    return named(codes, names)


def _versions(info: _EditInfo) -> list[str] | None:
    control = info.initial or (info.edit and info.edit.control)
    return control.edit_tweet_ids if control and len(control.edit_tweet_ids) > 1 else None


def _client(values: "pd.Series[Any]") -> "pd.Series[Any]":
    # a handful of programs for all publications
    coded = arrow(values).dictionary_encode()
    programs = pc.replace_substring_regex(coded.dictionary, "<[^>]*>", "")
    programs = pc.if_else(pc.equal(programs, ""), None, programs)
    return series(programs.take(coded.indices), values.index)


def sheet(data: bytes) -> tuple[pd.DataFrame, Problems]:
    """`tweets.csv` (to 2018): columns by name; shared messages are explicit, media are absent."""
    text = decode(data)
    try:
        cells = pd.read_csv(
            io.StringIO(text), dtype="str", keep_default_na=False, on_bad_lines="error"
        )
    except (ValueError, pd.errors.ParserError):
        return pd.DataFrame(), [
            (None, "se esperaba un CSV como el tweets.csv de X, de una línea por dato.")
        ]
    given = {name: cells[name].replace("", pd.NA) for name in cells.columns}
    none = pd.Series(pd.NA, index=cells.index, dtype=tables.TEXT)
    links = given.get("expanded_urls", none).fillna("").str.split(r",(?=https?:)", regex=True)
    written = unescaped(given.get("text", none).fillna(""))
    columns = {
        "record": pd.Series(range(1, len(cells) + 1), index=cells.index),
        "post_id": given.get("tweet_id", none),
        "created_at": given.get("timestamp", none),
        "text": written,
        "in_reply_to_id": given.get("in_reply_to_status_id", none),
        "reply_user_id": given.get("in_reply_to_user_id", none),
        "reply_alias": none,
        "shared_id": given.get("retweeted_status_id", none),
        "quoted_id": none,
        "media": none,
        "links": links.map(lambda ls: " ".join(dict.fromkeys(filter(None, ls)))),
        "mentions": mentions_in(written, dotted=False),
        "lang": none,
        "client": _client(given.get("source", none)),
        "user": none,
    }
    laid = pd.DataFrame({name: column.astype(tables.TEXT) for name, column in columns.items()})
    return laid.assign(
        record=columns["record"],
        media_n=pd.NA,
        likes=pd.NA,
        shares=pd.NA,
        deleted_at=pd.Series(pd.NaT, index=laid.index, dtype=tables.TIME),
        versions=pd.Series(None, index=laid.index, dtype="object"),
    ), []
