"""Lists of a TikTok archive, decoded: posts, recently deleted ones and own comments (5, A12).

Only these, and the account's name, are declared: the rest of the file stays as it is.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import msgspec

from criterios_audit.loaders._json import NOT_JSON, Problems, one_by_one, records


class Post(msgspec.Struct, gc=False, rename="pascal"):
    """A post, or one recently deleted."""

    date: str | None = None
    date_deleted: str | None = None
    link: str | None = None
    likes: str | int | None = None
    who_can_view: str | None = None
    title: str | None = None
    alternate_text: str | msgspec.UnsetType | None = msgspec.UNSET


class Comment(msgspec.Struct, gc=False):
    """A comment that the account wrote; both eras' names of its fields."""

    date: str | None = None
    later_date: str | None = msgspec.field(name="Date", default=None)
    comment: str | None = None
    later_comment: str | None = msgspec.field(name="Comment", default=None)
    photo: str | None = None
    later_photo: str | None = msgspec.field(name="Photo", default=None)


_NOTHING = msgspec.Raw(b"null")


class _List(msgspec.Struct, gc=False):
    videos: msgspec.Raw = msgspec.field(name="VideoList", default=_NOTHING)
    posts: msgspec.Raw = msgspec.field(name="PostList", default=_NOTHING)
    comments: msgspec.Raw = msgspec.field(name="CommentsList", default=_NOTHING)


class _Section(msgspec.Struct, gc=False):
    """`Post`, `Video` or `Comment`; both eras' names of what lies inside."""

    posts: _List | None = msgspec.field(name="Posts", default=None)
    videos: _List | None = msgspec.field(name="Videos", default=None)
    comments: _List | None = msgspec.field(name="Comments", default=None)
    deleted: _List | None = msgspec.field(name="Recently Deleted Posts", default=None)


class _Map(msgspec.Struct, gc=False):
    name: str | None = msgspec.field(name="userName", default=None)


class _Info(msgspec.Struct, gc=False):
    map: _Map | None = msgspec.field(name="ProfileMap", default=None)


class _Profile(msgspec.Struct, gc=False):
    info: _Info | None = msgspec.field(name="Profile Info", default=None)
    older: _Info | None = msgspec.field(name="Profile Information", default=None)


class _Archive(msgspec.Struct, gc=False):
    post: _Section | None = msgspec.field(name="Post", default=None)
    video: _Section | None = msgspec.field(name="Video", default=None)
    comment: _Section | None = msgspec.field(name="Comment", default=None)
    profile: _Profile | None = msgspec.field(name="Profile", default=None)
    settings: _Profile | None = msgspec.field(name="Profile And Settings", default=None)


@dataclass
class Reading:
    """Rows of the lists of one archive, numbered on from one list to the next."""

    posts: list[tuple[int, Post]] = field(default_factory=list)
    comments: list[tuple[int, Comment]] = field(default_factory=list)
    problems: Problems = field(default_factory=list)
    alias: str | None = None
    last: int = 0

    def numbered(self, given: tuple[list[tuple[int, Any]], Problems]) -> list[tuple[int, Any]]:
        """Give the records of one more list their positions, after those before."""
        found, problems = given
        self.problems += [(self.last + (n or 1), why) for n, why in problems]
        numbered = [(self.last + n, one) for n, one in found]
        self.last += len(found) + len(problems)
        return numbered


def decoded(data: bytes) -> Reading:
    """Read the lists of an archive; an empty one may be null, and the rest is never decoded."""
    reading = Reading()
    body = data.removeprefix(b"\xef\xbb\xbf")
    try:
        archive = msgspec.json.decode(body, type=_Archive)
    except NOT_JSON:
        _salvaged(body.decode("utf-8", "replace"), reading)
        return reading
    for section in (archive.post, archive.video):
        if section:
            for held in (section.posts, section.videos, section.deleted):
                if held:
                    reading.posts += reading.numbered(_list(held.videos, Post))
                    reading.posts += reading.numbered(_list(held.posts, Post))
    if archive.comment and archive.comment.comments:
        reading.comments = reading.numbered(_list(archive.comment.comments.comments, Comment))
    for profile in (archive.profile, archive.settings):
        info = profile and (profile.info or profile.older)
        if info and info.map and info.map.name:
            reading.alias = info.map.name
    return reading


def _list(raw: msgspec.Raw, kind: type[Any]) -> tuple[list[tuple[int, Any]], Problems]:
    text = bytes(raw).strip()
    return ([], []) if text == b"null" else records(text, kind)  # an empty list may be null


def _salvaged(text: str, reading: Reading) -> None:
    """Read what a cut or damaged file still has; the whole path tells the posts' own list."""
    lists: tuple[tuple[str, type[Any], list[Any]], ...] = (
        ("Post.Posts.VideoList", Post, reading.posts),
        ("Video.Videos.VideoList", Post, reading.posts),
        ("Recently Deleted Posts.PostList", Post, reading.posts),
        ("Comment.Comments.CommentsList", Comment, reading.comments),
    )
    for path, kind, rows in lists:
        keys = r"\s*:\s*\{\s*".join(f'"{key}"' for key in path.split("."))
        if begins := re.search(keys + r"\s*:\s*(?=\[)", text):
            rows.extend(reading.numbered(one_by_one(text[begins.end() :], kind)))
    if named := re.search(r'"ProfileMap"\s*:\s*\{[^{}]*?"userName"\s*:\s*"([\w.]{1,40})"', text):
        reading.alias = named[1]
    whole = "está cortado o dañado; se esperaba el archivo JSON entero, tal como llega."
    if not reading.problems:
        reading.problems.append((None, whole))
