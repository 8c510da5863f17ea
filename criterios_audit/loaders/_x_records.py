"""Records of an X archive's files, decoded and laid out in columns.

Decoders return what those of `_json` do.
"""

import io
from collections.abc import Sequence
from html import unescape
from typing import Any, TypeAlias, TypeVar

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._json import NOT_JSON, Problems, one_by_one
from criterios_audit.loaders._loaded import count
from criterios_audit.loaders._table import decode
from criterios_audit.loaders._text import mentions
from criterios_audit.loaders._x import STATUS, english_times, quoted

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


def tweets(data: bytes) -> tuple[list[tuple[int, Tweet]], Problems]:
    """Publications with their position; a file cut in half gives those before the cut."""
    found, problems = items(data, Tweet)
    return [(record, item.tweet or item) for record, item in found], problems


def items(data: bytes, kind: type[T]) -> tuple[list[tuple[int, T]], Problems]:
    """Decode the records of an array of the archive, each with its position."""
    body = data[data.find(b"=") + 1 :].strip().removesuffix(b";")
    try:
        whole = msgspec.json.decode(body, type=list[kind])  # type: ignore[valid-type] # a variable
        return list(enumerate(whole, start=1)), []
    except NOT_JSON:
        return one_by_one(body.decode("utf-8", "replace"), kind)


def frame(read: Sequence[tuple[int, Tweet]]) -> pd.DataFrame:
    """Columns of the publications; `created_at` as written, texts unescaped."""
    if not read:
        return pd.DataFrame()
    all_ = [item for _, item in read]
    links = [_links(t) for t in all_]
    natives = [_natives(t) for t in all_]
    text = _text([unescape(t.full_text or t.text or "") for t in all_])
    return pd.DataFrame(
        {
            "record": [record for record, _ in read],
            "post_id": _text([_id(t.id_str, t.id) for t in all_]),
            "created_at": _text([t.created_at for t in all_]),
            "text": text,
            "in_reply_to_id": _text(
                [_id(t.in_reply_to_status_id_str, t.in_reply_to_status_id) for t in all_]
            ),
            "reply_user_id": _text(
                [_id(t.in_reply_to_user_id_str, t.in_reply_to_user_id) for t in all_]
            ),
            "reply_alias": _text([t.in_reply_to_screen_name for t in all_]),
            "shared_id": _text([(t.retweeted_status or _Shared()).id_str for t in all_]),
            "quoted_id": _text(
                [quoted(ls, t.id_str or "") for ls, t in zip(links, all_, strict=True)]
            ),
            "media": _text([_medium(n, ls) for n, ls in zip(natives, links, strict=True)]),
            "media_n": pd.Series([len(n) for n in natives], dtype=tables.COUNT),
            "links": _text([" ".join(ls) for ls in links]),
            "mentions": _text([_mentioned(t) for t in all_]),
            "lang": _text([t.lang for t in all_]),
            "client": _client([t.source for t in all_]),
            "likes": count([t.favorite_count for t in all_]),
            "shares": count([t.retweet_count for t in all_]),
            "deleted_at": english_times([t.deleted_at for t in all_]),
            "versions": pd.Series([_versions(t) for t in all_], dtype="object"),
            "user": _text([(t.user or _User()).screen_name for t in all_]),
        }
    )


def _text(values: Sequence[str | None]) -> "pd.Series[Any]":
    return pd.Series(values, dtype=tables.TEXT)


def _id(text: str | None, number: Id) -> str | None:
    # a JSON number is rounded beyond 2^53, a text is not: it serves where the twin is missing
    return text or (number if isinstance(number, str) and number else None)


def _links(tweet: Tweet) -> list[str]:
    urls = (tweet.entities and tweet.entities.urls) or []
    # a space inside would split one link in two; the medium's own t.co stands in `media`, not here
    return [link.replace(" ", "%20") for u in urls if (link := u.expanded_url or u.url)]


def _natives(tweet: Tweet) -> list[str]:
    # entities.media holds only the first medium, as a photo: extended_entities is the true list
    media = (tweet.extended_entities and tweet.extended_entities.media) or (
        (tweet.entities and tweet.entities.media) or []
    )
    return [_MEDIA.get(m.type or "", "imagen") for m in media]


def _medium(natives: list[str], links: list[str]) -> str:
    if len(natives) > 1:
        return "carrusel"
    if natives:
        return natives[0]
    return "enlace" if any(not STATUS.match(link) for link in links) else "ninguno"


def _mentioned(tweet: Tweet) -> str:
    found = (tweet.entities and tweet.entities.user_mentions) or []
    return " ".join(m.screen_name for m in found if m.screen_name)


def _versions(tweet: Tweet) -> list[str] | None:
    info = tweet.edit_info
    control = info and (info.initial or (info.edit and info.edit.control))
    return control.edit_tweet_ids if control and len(control.edit_tweet_ids) > 1 else None


def _client(values: Sequence[str | None]) -> "pd.Series[Any]":
    return _text(values).str.replace(r"<[^>]*>", "", regex=True).replace("", pd.NA)


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
    written = given.get("text", none).fillna("").map(unescape)
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
        "mentions": written.map(mentions),
        "lang": none,
        "client": _client(given.get("source", none).tolist()),
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
