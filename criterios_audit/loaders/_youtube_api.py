"""Records of YouTube's Data API, decoded and laid out in columns (4c)."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _video, _youtube
from criterios_audit.loaders._loaded import count
from criterios_audit.loaders._text import column, links_in, mentions_in, unescaped

Count = str | int | None


class _Author(msgspec.Struct, gc=False):
    value: str | None = None


class _Comment(msgspec.Struct, gc=False):
    id: str | None = None
    snippet: "_Snippet | None" = None


class _Snippet(msgspec.Struct, gc=False, rename="camel"):
    """Of a video, a channel, a thread or a comment: each has some of these."""

    channel_id: str | None = None
    video_id: str | None = None
    published_at: str | None = None
    title: str | None = None
    description: str | None = None
    custom_url: str | None = None
    default_audio_language: str | None = None
    default_language: str | None = None
    live_broadcast_content: str | None = None
    top_level_comment: _Comment | None = None
    total_reply_count: int | None = None
    is_public: bool | None = None
    parent_id: str | None = None
    text_original: str | None = None
    text_display: str | None = None
    author_channel_id: _Author | None = None
    author_display_name: str | None = None
    moderation_status: str | None = None
    like_count: Count = None


class _Replies(msgspec.Struct, gc=False):
    comments: list[_Comment] | None = None


class _Content(msgspec.Struct, gc=False):
    caption: str | None = None


class _Statistics(msgspec.Struct, gc=False, rename="camel"):
    view_count: Count = None
    like_count: Count = None
    comment_count: Count = None


class _Status(msgspec.Struct, gc=False, rename="camel"):
    privacy_status: str | None = None


class _Live(msgspec.Struct, gc=False, rename="camel"):
    actual_start_time: str | None = None


class Item(msgspec.Struct, gc=False, rename="camel"):
    """A thread of comments, a comment, a video or a channel."""

    kind: str | None = None
    id: str | None = None
    snippet: _Snippet | None = None
    replies: _Replies | None = None
    content_details: _Content | None = None
    statistics: _Statistics | None = None
    status: _Status | None = None
    live_streaming_details: _Live | None = None


def sort_of(item: Item) -> str:
    """Tell what the item is: «thread», «comment», «video», «channel» or «» for anything else."""
    named = re.fullmatch(r"youtube#(commentThread|comment|video|channel)", item.kind or "")
    if named:
        return "thread" if named[1] == "commentThread" else named[1]
    snippet = item.snippet
    if snippet is None or item.kind:
        return ""
    if snippet.top_level_comment:
        return "thread"
    if snippet.text_original or snippet.text_display:
        return "comment"
    return "video" if snippet.title is not None and snippet.channel_id else ""


def comments(found: Sequence[tuple[int, Item]]) -> pd.DataFrame:
    """One row per comment, replies after the one they answer; `author` is raw."""
    rows = [row for record, item in found for row in _rows(record, item)]
    names = (
        "record", "message_id", "channel", "video", "conversation", "parent", "author",
        "author_name", "written", "original", "display", "likes", "public",
    )  # fmt: skip
    laid = pd.DataFrame(rows, columns=list(names))
    typed = laid.astype(dict.fromkeys(names[1:11], tables.TEXT))
    shown = typed.pop("display")
    original = typed.pop("original")
    text = original.fillna(_plain(shown.where(original.isna()))).fillna("").str.strip("\ufeff \n")
    return typed.assign(
        record=laid["record"].astype(tables.COUNT),
        created_at=_video.moments(typed["written"], _video.YOUTUBE_FROM),
        text=text,
        likes=count(laid["likes"]),
        public=laid["public"].astype("bool"),
    )


def _rows(record: int, item: Item) -> Iterator[tuple[Any, ...]]:
    if sort_of(item) == "comment":
        yield _row(record, _Comment(id=item.id, snippet=item.snippet), item.id, None, public=True)
        return
    thread = item.snippet or _Snippet()
    top = thread.top_level_comment or _Comment()
    public = thread.is_public is not False
    first = top.id or item.id
    yield _row(
        record, _Comment(id=first, snippet=top.snippet or _Snippet()), first, thread, public=public
    )
    for reply in (item.replies and item.replies.comments) or []:
        yield _row(record, reply, first, thread, public=public)


def _row(
    record: int, comment: _Comment, first: str | None, thread: _Snippet | None, *, public: bool
) -> tuple[Any, ...]:
    said = comment.snippet or _Snippet()
    above = thread or _Snippet()
    parent = said.parent_id
    if parent is None and thread is not None and comment.id != first:
        parent = first
    return (
        record, comment.id, above.channel_id or said.channel_id, above.video_id or said.video_id,
        parent or (comment.id or "").split(".")[0], parent,
        said.author_channel_id and said.author_channel_id.value, said.author_display_name,
        said.published_at, said.text_original, said.text_display, said.like_count,
        public and said.moderation_status in {None, "published"},
    )  # fmt: skip


def _plain(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts without the HTML in which the API shows them."""
    lines = texts.str.replace(r"<br\s*/?>", "\n", regex=True)
    return unescaped(lines.str.replace(r"<[^>]+>", "", regex=True))


def replies_missing(found: Sequence[tuple[int, Item]], laid: pd.DataFrame) -> tuple[int, int]:
    """Threads that have more replies than came, and how many are missing."""
    present = laid.loc[laid["parent"].notna()].drop_duplicates("message_id")["parent"]
    have = present.value_counts().to_dict()
    totals: dict[str, int] = {}
    for _, item in found:
        snippet = item.snippet
        if snippet and snippet.total_reply_count and sort_of(item) == "thread":
            first = (snippet.top_level_comment and snippet.top_level_comment.id) or item.id or ""
            totals[first] = max(totals.get(first, 0), snippet.total_reply_count)
    lacking = [n for id_, total in totals.items() if (n := total - have.get(id_, 0)) > 0]
    return len(lacking), sum(lacking)


def videos(found: Sequence[tuple[int, Item]]) -> pd.DataFrame:
    """One row per video, laid out as posts but for the account."""
    all_ = [item for _, item in found]
    told = [item.snippet or _Snippet() for item in all_]
    numbers = [item.statistics or _Statistics() for item in all_]
    text = _video.parts(column([s.title for s in told]), column([s.description for s in told]))
    ids = column([item.id for item in all_])
    captions = column([(item.content_details or _Content()).caption for item in all_])
    return pd.DataFrame(
        {
            "record": pd.Series([record for record, _ in found], dtype=tables.COUNT),
            "channel": column([s.channel_id for s in told]),
            "post_id": ids,
            "url": _youtube.watch(ids),
            "created_at": _video.moments(
                column([s.published_at for s in told]), _video.YOUTUBE_FROM
            ),
            "text": text,
            "kind": column(["original"] * len(all_)),
            "media": column([_medium(item) for item in all_]),
            "media_n": pd.Series([1] * len(all_), dtype=tables.COUNT),
            "alt_text_n": captions.map({"true": 1, "false": 0}).astype(tables.COUNT),
            "links": links_in(text),
            "mentions": mentions_in(text),
            "lang": column([s.default_audio_language or s.default_language for s in told]),
            "likes": count([n.like_count for n in numbers]),
            "comments": count([n.comment_count for n in numbers]),
            "views": count([n.view_count for n in numbers]),
            "public": pd.Series(
                [(item.status or _Status()).privacy_status in {None, "public"} for item in all_],
                dtype="bool",
            ),
        }
    )


def _medium(item: Item) -> str:
    told = (item.snippet and item.snippet.live_broadcast_content) or "none"
    return "directo" if item.live_streaming_details or told in {"live", "upcoming"} else "video"
