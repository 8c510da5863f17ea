"""Items of a Bluesky author feed, decoded and laid out in columns.

FORMATS 6 marks the format [K]; names are those of the lexicons app.bsky.feed and app.bsky.embed.
"""

import hashlib
import re
from collections.abc import Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._json import Problems, Records, lines, records
from criterios_audit.loaders._moments import iso_moments
from criterios_audit.loaders._text import column

FIRST_YEAR = 2022  # Bluesky opened to its first users in late 2022
PAGE = re.compile(rb'\s*\{\s*("cursor"\s*:\s*(null|"[^"]*")\s*,\s*)?"feed"\s*:')
_URI = re.compile(r"at://(?P<did>[^/\s]+)/(?P<kind>[\w.]+)/(?P<key>[\w.~:-]+)$", re.ASCII)
_POST = "app.bsky.feed.post"
_GIFS = re.compile(r"https://media\.tenor\.com/|https?://[^?#]+\.gif(?:$|[?#])", re.IGNORECASE)
_DESCRIBED = re.compile(r"\s*alt\s*:\s*\S", re.IGNORECASE)


class Author(msgspec.Struct, gc=False, rename="camel"):
    """Who wrote or shared."""

    did: str | None = None
    handle: str | None = None
    created_at: str | None = None


class _Ref(msgspec.Struct, gc=False):
    """A record named by its address; `record` holds it where a medium comes with it."""

    uri: str | None = None
    record: "_Ref | None" = None


class _Image(msgspec.Struct, gc=False):
    alt: str | None = None


class _External(msgspec.Struct, gc=False):
    uri: str | None = None
    description: str | None = None


class _Embed(msgspec.Struct, gc=False):
    type: str | None = msgspec.field(name="$type", default=None)
    images: list[_Image] | None = None
    alt: str | None = None
    external: _External | None = None
    record: _Ref | None = None
    media: "_Embed | None" = None


class _Feature(msgspec.Struct, gc=False):
    type: str | None = msgspec.field(name="$type", default=None)
    uri: str | None = None
    did: str | None = None


class _Slice(msgspec.Struct, gc=False, rename="camel"):
    byte_start: int = 0
    byte_end: int = 0


class _Facet(msgspec.Struct, gc=False):
    index: _Slice | None = None
    features: list[_Feature] | None = None


class _Reply(msgspec.Struct, gc=False):
    parent: _Ref | None = None


class _Record(msgspec.Struct, gc=False, rename="camel"):
    text: str | None = None
    created_at: str | None = None
    langs: list[str] | None = None
    reply: _Reply | None = None
    embed: _Embed | None = None
    facets: list[_Facet] | None = None


class Post(msgspec.Struct, gc=False, rename="camel"):
    """A publication and its counts."""

    uri: str | None = None
    author: Author | None = None
    record: _Record | None = None
    reply_count: int | None = None
    repost_count: int | None = None
    like_count: int | None = None


class _Reason(msgspec.Struct, gc=False, rename="camel"):
    type: str | None = msgspec.field(name="$type", default=None)
    by: Author | None = None
    uri: str | None = None
    indexed_at: str | None = None


class _Answered(msgspec.Struct, gc=False):
    author: Author | None = None


class _Context(msgspec.Struct, gc=False):
    parent: _Answered | None = None


class Item(msgspec.Struct, gc=False):
    """One entry of the feed: own publication, or `reason` says why another's is there."""

    post: Post | None = None
    reply: _Context | None = None
    reason: _Reason | None = None

    @property
    def shared(self) -> bool:
        """Whether the account shared it; a pinned one has a reason too."""
        return self.reason is not None and "reasonRepost" in (self.reason.type or "")

    @property
    def by(self) -> Author:
        """Whose feed it is an entry of."""
        if self.reason and self.shared:
            return self.reason.by or Author()
        post = self.post or Post()
        return post.author or Author(did=_part(post.uri, "did"))


def items(data: bytes) -> "Records[Item]":
    """Decode the entries of one page, of several in an array or in lines, or bare ones."""
    body = data.removeprefix(b"\xef\xbb\xbf").strip()
    problems: Problems = []
    outer: list[tuple[int, msgspec.Raw | bytes]] = [(1, body)]
    if body.startswith(b"["):
        found, problems = records(body, msgspec.Raw)
        outer = list(found)
    elif re.match(rb"[^\n]*\}\s*\n\s*\{", body):
        found, problems = lines(body, msgspec.Raw)
        outer = list(found)
    pieces: list[bytes] = []
    positions: list[int] = []
    before = 0
    for record, raw in outer:
        whole = bytes(raw)
        if PAGE.match(whole):
            inner, faults = records(whole, msgspec.Raw, ("feed",))
            problems += [((before + n) if n else None, why) for n, why in faults]
            pieces += [bytes(piece) for _, piece in inner]
            positions += [before + n for n, _ in inner]
            before += max([n for n, _ in inner] + [n or 0 for n, _ in faults], default=0)
        else:
            pieces.append(whole)
            positions.append(record)
    read, faults = records(b"[" + b",".join(pieces) + b"]", Item)
    problems += [(positions[n - 1] if n else None, why) for n, why in faults]
    return [(positions[n - 1], item) for n, item in read], problems


def frame(read: Sequence[tuple[int, Item]], owner: Author, alias: str) -> pd.DataFrame:
    """Columns of the entries of the account; `created_at` is NaT where it is not a date."""
    all_ = [item for _, item in read]
    posts = [item.post or Post() for item in all_]
    written = [post.record or _Record() for post in posts]
    shared = [item.shared for item in all_]
    embeds = [_media_of(r.embed) for r in written]
    answers = [None if s else _parent(r) for s, r in zip(shared, written, strict=True)]
    times = [
        item.reason.indexed_at if s and item.reason else r.created_at
        for item, s, r in zip(all_, shared, written, strict=True)
    ]
    ids = [_id(item, post) for item, post in zip(all_, posts, strict=True)]
    own = [None if s else p for s, p in zip(shared, posts, strict=True)]
    return pd.DataFrame(
        {
            "record": [record for record, _ in read],
            "post_id": column(ids),
            "url": column(
                [None if s or not i else f"https://bsky.app/profile/{alias}/post/{i}"
                 for s, i in zip(shared, ids, strict=True)]
            ),
            "created_at": iso_moments(times, FIRST_YEAR),
            "text": column([r.text or "" for r in written]),
            "kind": column(
                ["compartido" if s else _kind(parent, owner)
                 for s, parent in zip(shared, answers, strict=True)]
            ),
            "in_reply_to_id": column([_part(parent, "key") for parent in answers]),
            "in_reply_to_account": column(
                [_whom(item, parent) for item, parent in zip(all_, answers, strict=True)]
            ),
            "shared_id": column(
                [_part(p.uri, "key") if s else None for s, p in zip(shared, posts, strict=True)]
            ),
            "quoted_id": column([_quoted(r.embed) for r in written]),
            "media": column([_medium(e) for e in embeds]),
            "media_n": pd.Series([len(_alts(e)) for e in embeds], dtype=tables.COUNT),
            "alt_text_n": pd.Series([sum(_alts(e)) for e in embeds], dtype=tables.COUNT),
            "links": column([" ".join(_links(r, e)) for r, e in
                             zip(written, embeds, strict=True)]),
            "mentions": column([" ".join(_mentioned(r)) for r in written]),
            "lang": column([next(iter(r.langs or ()), None) for r in written]),
            # the counts of what it shares are those of whoever wrote it
            "likes": _count([p.like_count if p else None for p in own]),
            "shares": _count([p.repost_count if p else None for p in own]),
            "comments": _count([p.reply_count if p else None for p in own]),
        }
    )  # fmt: skip


def _count(values: Sequence[int | None]) -> "pd.Series[Any]":
    fit = [v if v is not None and 0 <= v < 2**53 else None for v in values]
    return pd.Series(fit, dtype=tables.COUNT)


def _part(uri: str | None, name: str) -> str | None:
    found = _URI.match(uri or "")
    return found[name] if found else None


def _id(item: Item, post: Post) -> str | None:
    if not item.shared or item.reason is None:
        return _part(post.uri, "key")
    if key := _part(item.reason.uri, "key"):
        return key
    # older feeds do not tell the address of the act of sharing
    moment = iso_moments([item.reason.indexed_at], FIRST_YEAR)[0]
    if pd.isna(moment) or not post.uri:
        return None
    digest = hashlib.sha1(post.uri.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
    return f"bluesky:{int(moment.timestamp())}:{digest[:8]}"


def _parent(record: _Record) -> str | None:
    return record.reply.parent.uri if record.reply and record.reply.parent else None


def _kind(parent: str | None, owner: Author) -> str:
    if not parent:
        return "original"
    return "autohilo" if _part(parent, "did") == owner.did else "respuesta"


def _whom(item: Item, parent: str | None) -> str | None:
    if not parent:
        return None
    author = item.reply.parent.author if item.reply and item.reply.parent else None
    return (author and author.handle) or _part(parent, "did")


def _media_of(embed: _Embed | None) -> _Embed:
    return (embed.media or embed) if embed else _Embed()


def _quoted(embed: _Embed | None) -> str | None:
    ref = embed.record if embed else None
    uri = ref and (ref.uri or (ref.record and ref.record.uri))
    return _part(uri, "key") if uri and _part(uri, "kind") == _POST else None


def _alts(embed: _Embed) -> list[bool]:
    """Whether each native medium carries alternative text."""
    if embed.images:
        return [bool((image.alt or "").strip()) for image in embed.images]
    if "embed.video" in (embed.type or ""):
        return [bool((embed.alt or "").strip())]
    if embed.external and _GIFS.match(embed.external.uri or ""):
        return [bool(_DESCRIBED.match(embed.external.description or ""))]
    return []


def _medium(embed: _Embed) -> str:
    natives = len(_alts(embed))
    if embed.images:
        return "carrusel" if natives > 1 else "imagen"
    if natives:
        return "gif" if embed.external else "video"
    return "enlace" if embed.external else "ninguno"


def _links(record: _Record, embed: _Embed) -> list[str]:
    features = [f for facet in record.facets or () for f in facet.features or ()]
    found = [f.uri for f in features if (f.type or "").endswith("#link") and f.uri]
    if embed.external and embed.external.uri and not _alts(embed):
        found.append(embed.external.uri)
    web = [link.strip().replace(" ", "%20") for link in found]
    return [link for link in dict.fromkeys(web) if link.startswith(("http://", "https://"))]


def _mentioned(record: _Record) -> list[str]:
    """Aliases as the text writes them: facets count bytes, not letters."""
    text = (record.text or "").encode("utf-8", "replace") if record.facets else b""
    found = []
    for facet in record.facets or ():
        if any((f.type or "").endswith("#mention") for f in facet.features or ()) and facet.index:
            piece = text[facet.index.byte_start : facet.index.byte_end]
            alias = piece.decode("utf-8", "replace").strip().lstrip("@")
            if alias and not re.search(r"\s", alias):
                found.append(alias)
    return found
