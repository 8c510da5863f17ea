"""Activities of an ActivityPub outbox, decoded and laid out in columns (FORMATS 6)."""

import hashlib
import re
from collections.abc import Sequence
from typing import Any, TypeAlias

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._html import MAX_HTML, plain
from criterios_audit.loaders._moments import iso_moments
from criterios_audit.loaders._text import column

FIRST_YEAR = 2008  # the first networks of this kind; Mastodon itself opened in 2016
_PUBLIC = frozenset(("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"))
_ACTOR = re.compile(r"https?://(?P<host>[^/\s]+)/(?:users/|@)(?P<name>[\w.-]+)")
_MEDIA = {"image": "imagen", "video": "video", "audio": "audio"}


class _Ref(msgspec.Struct, gc=False):
    """An object told by its id where the network usually writes the id alone."""

    id: str | None = None


class _Total(msgspec.Struct, gc=False):
    total: int | None = msgspec.field(name="totalItems", default=None)


class _Attachment(msgspec.Struct, gc=False):
    type: str | None = None
    media_type: str | None = msgspec.field(name="mediaType", default=None)
    name: str | None = None


class _Tag(msgspec.Struct, gc=False):
    type: str | None = None
    name: str | None = None


Several: TypeAlias = list[str] | str | None


class Note(msgspec.Struct, gc=False, rename="camel"):
    """What an activity creates; only what is read is declared."""

    id: str | None = None
    type: str | None = None
    summary: str | None = None
    in_reply_to: str | _Ref | None = None
    published: str | None = None
    url: str | None = None
    to: Several = None
    cc: Several = None
    content: str | None = None
    content_map: dict[str, str | None] | None = None
    attachment: list[_Attachment] | _Attachment | None = None
    tag: list[_Tag] | _Tag | None = None
    likes: _Total | str | None = None
    shares: _Total | str | None = None
    quote: str | _Ref | None = None
    quote_uri: str | None = None


class Activity(msgspec.Struct, gc=False):
    """One activity of the outbox."""

    id: str | None = None
    type: str | None = None
    actor: str | _Ref | None = None
    published: str | None = None
    to: Several = None
    cc: Several = None
    object: Note | str | None = None

    @property
    def note(self) -> Note:
        """What it creates; an empty one where it shares what others wrote."""
        created = isinstance(self.object, Note) and self.type == "Create"
        return self.object if created else Note()  # type: ignore[return-value] # a Note indeed

    @property
    def public(self) -> bool:
        """Whether anybody may read it; «unlisted» ones too. What it creates has the last word."""
        note = self.note
        seen = (note.to, note.cc) if note.to or note.cc else (self.to, self.cc)
        return any(_PUBLIC.intersection([s] if isinstance(s, str) else s or ()) for s in seen)


def ref(value: str | _Ref | Note | None) -> str:
    """Id of what is told by its id or whole; «» where there is none."""
    return (value if isinstance(value, str) else value.id if value else None) or ""


def actor_of(url: str) -> tuple[str, str] | None:
    """Host and name in the address of an account or of one of its publications."""
    found = _ACTOR.match(url)
    return (found["host"].lower(), found["name"]) if found else None


def last(url: str) -> str | None:
    """Id at the end of an address; a digest where it is not a number, since it may name people."""
    bare = url.rstrip("/").removesuffix("/activity")
    end = bare.rsplit("/", 1)[-1]
    if re.fullmatch(r"\d{1,20}", end, re.ASCII):
        return end
    return hashlib.sha1(bare.encode(), usedforsecurity=False).hexdigest() if bare else None


def frame(read: Sequence[tuple[int, Activity]], actor: str, host: str, name: str) -> pd.DataFrame:
    """Columns of the public activities of `actor`; `created_at` is NaT where it is not a date."""
    all_ = [activity for _, activity in read]
    notes = [activity.note for activity in all_]
    shared = [activity.type == "Announce" for activity in all_]
    written = [_written(note) for note in notes]
    answers = [ref(note.in_reply_to) for note in notes]
    own = {actor, f"https://{host}/@{name}"}
    ours = {i for a in all_ for i in (a.note.id, a.note.url) if i}
    media = [_media(n, links) for n, (_, links) in zip(notes, written, strict=True)]
    ids = [n.id or ref(a.id) for n, a in zip(notes, all_, strict=True)]
    return pd.DataFrame(
        {
            "record": [record for record, _ in read],
            "post_id": column([last(i) for i in ids]),
            "url": column([_url(n, i, host) for n, i in zip(notes, ids, strict=True)]),
            "created_at": iso_moments(
                [n.published or a.published for n, a in zip(notes, all_, strict=True)], FIRST_YEAR
            ),
            # what it shares comes as an address alone: neither text nor media are in the export
            "text": column([None if s else t for s, (t, _) in zip(shared, written, strict=True)]),
            "kind": column(
                [
                    "compartido" if s else _kind(parent, own, ours)
                    for s, parent in zip(shared, answers, strict=True)
                ]
            ),
            "in_reply_to_id": column([last(parent) for parent in answers]),
            "in_reply_to_account": column([_answered(parent, host) for parent in answers]),
            "shared_id": column(
                [last(ref(a.object)) if s else None for s, a in zip(shared, all_, strict=True)]
            ),
            "quoted_id": column([last(ref(n.quote) or n.quote_uri or "") for n in notes]),
            "media": column([None if s else m for s, m in zip(shared, media, strict=True)]),
            "media_n": _count([None if s else len(_listed(n.attachment)) for s, n in
                               zip(shared, notes, strict=True)]),
            "alt_text_n": _count([None if s else _told(n) for s, n in
                                  zip(shared, notes, strict=True)]),
            "links": column([" ".join(links) for _, links in written]),
            "mentions": column([_mentioned(note) for note in notes]),
            "lang": column([next(iter(n.content_map or ()), None) for n in notes]),
            "likes": _count([_total(n.likes) for n in notes]),
            "shares": _count([_total(n.shares) for n in notes]),
            "long": [len(n.content or "") > MAX_HTML for n in notes],
        }
    )  # fmt: skip


def _count(values: Sequence[int | None]) -> "pd.Series[Any]":
    return pd.Series(
        [v if v is not None and 0 <= v < 2**53 else None for v in values], dtype=tables.COUNT
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _written(note: Note) -> tuple[str, list[str]]:
    """Text with its warning before it, as readers meet it, and its links."""
    html = note.content or next(filter(None, (note.content_map or {}).values()), "")
    text, links = plain(html) if len(html) <= MAX_HTML else ("", [])
    summary = (note.summary or "").strip()
    return "\n\n".join(filter(None, (summary, text))), links


def _kind(parent: str, own: set[str], ours: set[str]) -> str:
    if not parent:
        return "original"
    itself = parent in ours or any(parent.startswith(f"{address}/") for address in own)
    return "autohilo" if itself else "respuesta"


def _answered(parent: str, host: str) -> str | None:
    found = actor_of(parent)
    if found is None:
        return None
    return found[1] if found[0] == host else f"{found[1]}@{found[0]}"


def _url(note: Note, address: str, host: str) -> str | None:
    given = note.url or address.removesuffix("/activity")
    return given if given.startswith(f"https://{host}/") and " " not in given else None


def _native(medium: _Attachment) -> str | None:
    if (medium.media_type or "") == "image/gif":
        return "gif"
    kind = (medium.media_type or medium.type or "").partition("/")[0].lower()
    return _MEDIA.get(kind, "imagen" if kind == "document" else None)


def _media(note: Note, links: list[str]) -> str:
    natives = [native for a in _listed(note.attachment) if (native := _native(a))]
    if len(natives) > 1:
        return "carrusel"
    if natives:
        return natives[0]
    if note.type == "Question":
        return "encuesta"
    return "enlace" if links else "ninguno"


def _told(note: Note) -> int:
    return sum(1 for a in _listed(note.attachment) if (a.name or "").strip())


def _mentioned(note: Note) -> str:
    names = [(t.name or "").lstrip("@") for t in _listed(note.tag) if t.type == "Mention"]
    return " ".join(n for n in names if n and not re.search(r"\s", n))


def _total(collection: _Total | str | None) -> int | None:
    return collection.total if isinstance(collection, _Total) else None
