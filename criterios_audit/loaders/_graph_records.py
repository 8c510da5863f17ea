"""Records of Meta's Graph API: publications with the comments nested in them.

Comments come as raw JSON, decoded one by one: a bad one costs itself, not its publication.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._json import NOT_JSON
from criterios_audit.loaders._meta_tables import FIRST_YEAR, LAST_YEAR

Id: TypeAlias = str | int | None
Time: TypeAlias = str | int | None
"""`2024-05-01T18:03:21+0000`; seconds since 1970 where the query asked for `date_format=U`."""


class Total(msgspec.Struct, gc=False):
    """Counts of an edge: `total_count` of its summary, or the `count` of shares."""

    total_count: int | None = None
    count: int | None = None


class Paging(msgspec.Struct, gc=False):
    """Whether there is a next page; its address holds a key and is never decoded."""

    next: msgspec.Raw = msgspec.field(default_factory=msgspec.Raw)


class Edge(msgspec.Struct, gc=False):
    """A list within a record, possibly cut by its own paging."""

    data: list[msgspec.Raw] | None = None
    summary: Total | None = None
    paging: Paging | None = None


class Who(msgspec.Struct, gc=False):
    """Who wrote something; names are not decoded."""

    id: Id = None
    username: str | None = None


class Comment(msgspec.Struct, gc=False):
    """A comment of Facebook (message, created_time) or Instagram (text, timestamp)."""

    id: Id = None
    message: str | None = None
    text: str | None = None
    created_time: Time = None
    timestamp: Time = None
    from_: Who | None = msgspec.field(name="from", default=None)
    username: str | None = None
    parent: Who | None = None
    parent_id: Id = None
    comment_count: int | None = None
    comments: Edge | None = None
    replies: Edge | None = None


class Attachment(msgspec.Struct, gc=False):
    """What hangs from a Facebook publication."""

    media_type: str | None = None
    type: str | None = None
    url: str | None = None
    unshimmed_url: str | None = None
    subattachments: Edge | None = None


class Attachments(msgspec.Struct, gc=False):
    """The list of them."""

    data: list[Attachment] | None = None


class Privacy(msgspec.Struct, gc=False):
    """Who may see a publication; «EVERYONE» or nothing for a public one."""

    value: str | None = None


class Item(msgspec.Struct, gc=False):
    """A publication of a Facebook page or a medium of an Instagram account."""

    id: Id = None
    message: str | None = None
    created_time: Time = None
    permalink_url: str | None = None
    status_type: str | None = None
    attachments: Attachments | None = None
    from_: Who | None = msgspec.field(name="from", default=None)
    parent_id: Id = None
    is_published: bool | None = None
    privacy: Privacy | None = None
    shares: Total | None = None
    reactions: Edge | None = None
    likes: Edge | None = None
    comments: Edge | None = None
    caption: str | None = None
    media_type: str | None = None
    media_product_type: str | None = None
    permalink: str | None = None
    timestamp: Time = None
    username: str | None = None
    owner: Who | None = None
    children: Edge | None = None
    alt_text: str | None = None
    like_count: int | None = None
    comments_count: int | None = None


class Top(msgspec.Struct, gc=False):
    """What stands beside the list of publications."""

    id: Id = None
    username: str | None = None
    paging: Paging | None = None


def top(data: bytes) -> Top:
    """Read what the file says of itself; empty where it says nothing that can be read."""
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Top)
    except NOT_JSON:
        return Top()


def text(value: Id) -> str | None:
    """Id as text, blank ones as None."""
    return str(value).strip() or None if value is not None else None


def last(value: Id) -> str | None:
    """Part of the id after the page's (`pageid_postid`), which all exports share."""
    return (text(value) or "").rpartition("_")[2] or None


def first(value: Id) -> str | None:
    """Page's part of the id; None where it has one part only."""
    return (text(value) or "").rpartition("_")[0] or None


def moments(written: Sequence[Time]) -> "pd.Series[Any]":
    """UTC moments; NaT for what is none or for a year that no export of Meta can hold."""
    iso = [_iso(value) for value in written]
    times = pd.to_datetime(
        pd.Series(iso, dtype="object"), utc=True, format="ISO8601", errors="coerce"
    ).astype(tables.TIME)
    return times.where(times.dt.year.between(FIRST_YEAR, LAST_YEAR))


_SECONDS = 2**32


def _iso(value: Time) -> str | None:
    if isinstance(value, int):
        return datetime.fromtimestamp(value, UTC).isoformat() if 0 < value < _SECONDS else None
    return value


_DEEP = 8  # Meta nests answers once; what goes on deeper was made to break a reader


def comments(
    edge: Edge | None, parent: str | None = None, depth: int = 0
) -> Iterator[tuple[Comment, str | None]]:
    """Comments of an edge and those nested in them, each with its parent's id.

    A bad comment comes as an empty one: it has no id.
    """
    for raw in (edge and edge.data) or []:
        try:
            one = _COMMENT.decode(raw) if depth < _DEEP else Comment()
        except NOT_JSON:
            yield Comment(), parent
            continue
        above = text(one.parent_id) or text(one.parent.id if one.parent else None) or parent
        yield one, above
        for nested in (one.comments, one.replies):
            yield from comments(nested, text(one.id), depth + 1)


_COMMENT = msgspec.json.Decoder(Comment)


def is_cut(edge: Edge | None, found: Sequence[tuple[Comment, str | None]]) -> bool:
    """Whether the edge says that there are more comments than those found in it."""
    if edge is None:
        return False
    parents = [parent for _, parent in found]
    return (
        _goes_on(edge)
        or ((edge.summary and edge.summary.total_count) or 0) > len(found)
        or any(_goes_on(nested) for one, _ in found for nested in (one.comments, one.replies))
        or any((one.comment_count or 0) > parents.count(text(one.id)) for one, _ in found)
    )


def _goes_on(edge: Edge | None) -> bool:
    return bool(edge and edge.paging and bytes(edge.paging.next) not in {b"", b"null", b'""'})
