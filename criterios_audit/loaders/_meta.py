"""What the downloads of Facebook, Instagram and Threads share (FORMATS 3a-3c, 6, A4, A15, A16)."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.archives import UnreadableError
from criterios_audit.loaders._json import NOT_JSON, paths, records
from criterios_audit.loaders._loaded import (
    origin,
    rejection,
)
from criterios_audit.loaders._text import column, links_in, mentions_in, repaired
from criterios_audit.sources import GIT_LFS, File, Source

T = TypeVar("T")

_SINCE = {"facebook": 1_075_852_800, "instagram": 1_286_323_200, "threads": 1_688_515_200}
"""Unix seconds of the day on which each network opened."""
_UNTIL = 4_102_444_800  # the year 2100
_EXTENSIONS = {
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "heic", "heif", "bmp", "avif"), "imagen"),
    **dict.fromkeys(("mp4", "mov", "m4v", "webm", "avi", "mkv", "3gp"), "video"),
    **dict.fromkeys(("mp3", "m4a", "aac", "ogg", "oga", "opus", "wav"), "audio"),
    "gif": "gif",
}
USERNAME = frozenset(
    {
        "username", "user name", "nombre de usuario", "nom d'utilisateur", "nom d’utilisateur",
        "nome utente", "nome de usuário", "nome de utilizador", "nume de utilizator",
        "benutzername", "gebruikersnaam", "nom d'usuari",
    }
)  # fmt: skip
"""Label of the alias in the languages of the networks' menus."""


class _Subtitles(msgspec.Struct, gc=False):
    uri: str | None = None


class _VideoMetadata(msgspec.Struct, gc=False):
    subtitles: _Subtitles | None = None


class Metadata(msgspec.Struct, gc=False):
    """Where the private side lies (places, devices, addresses): nothing of it is declared."""

    video_metadata: _VideoMetadata | None = None


class _ThreadsPost(msgspec.Struct, gc=False):
    is_reply: bool | None = None


class Medium(msgspec.Struct, gc=False):
    """A photo or a video; `title` is the caption on Instagram and the album's on Facebook."""

    uri: str | None = None
    creation_timestamp: int | None = None
    title: str | None = None
    description: str | None = None
    media_metadata: Metadata | None = None
    text_app_post: _ThreadsPost | None = None

    @property
    def native(self) -> str:
        """What it is, by the file's name; a file without a known one is told by its metadata."""
        known = _EXTENSIONS.get((self.uri or "").rpartition(".")[2].lower())
        film = self.media_metadata and self.media_metadata.video_metadata
        return known or ("video" if film else "imagen")

    @property
    def subtitled(self) -> bool:
        """Whether the video carries a file of subtitles."""
        film = self.media_metadata and self.media_metadata.video_metadata
        return bool(film and film.subtitles and film.subtitles.uri)


class Album(msgspec.Struct, gc=False):
    """A publication of Instagram or Threads: its caption is its own or that of its one medium."""

    media: list[Medium] | None = None
    title: str | None = None
    creation_timestamp: int | None = None

    @property
    def seconds(self) -> int | None:
        """Its own moment, which albums have, else that of its one medium."""
        media = (m.creation_timestamp for m in self.media or [] if m.creation_timestamp)
        return self.creation_timestamp or next(media, None)

    @property
    def is_reply(self) -> bool:
        """Whether Threads says that it answers somebody."""
        return any(m.text_app_post and m.text_app_post.is_reply for m in self.media or [])

    @property
    def text(self) -> str:
        """Caption, mended."""
        titles = (self.title, *(m.title for m in self.media or []))
        return next((repaired(title) for title in titles if title), "")


class Item(NamedTuple):
    """One publication, before it becomes a row."""

    record: int
    seconds: int | None
    text: str
    media: Sequence[Medium] | None = ()
    """None: the export does not say."""
    links: Sequence[str] = ()
    kind: str = "original"
    post_id: str | None = None
    url: str | None = None
    whom: str | None = None
    updated: int | None = None
    live: bool = False
    poll: bool = False


def as_meta(value: Any) -> str:
    """JSON as Meta writes it, for examples: each byte of UTF-8 is an escape of its own."""
    text = json.dumps(value, ensure_ascii=False).encode().decode("latin-1")
    return "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in text)


def label(text: str | None) -> str:
    """Label as the networks write it, mended and without capitals, to be looked up."""
    return repaired(text or "").strip().casefold()


def looks_json(file: File) -> bool:
    """Whether the file may be one of a download in JSON (or a pointer that stands for it)."""
    head = file.head(200)
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"[", b"{"} or head.startswith(
        GIT_LFS
    )


def sorted_files(source: Source, patterns: Mapping[str, str]) -> list[tuple[str, File]]:
    """Files whose relative path is one of `patterns` (kind → regular expression), with the kind."""
    ordered = sorted(source.files.items())
    return [
        (kind, file)
        for kind, pattern in patterns.items()
        for path, file in ordered
        if re.fullmatch(pattern, path)
    ]


def html_files(source: Source, patterns: Mapping[str, str]) -> list[File]:
    """Pages of publications of the same download asked for in HTML."""
    pages = {"posts": patterns["posts"].replace(r"\.json", r"\.html")}
    return [file for _, file in sorted_files(source, pages)]


@dataclass
class Reading:
    """What is gathered while the files of one download are read."""

    name: str
    """Of the loader."""
    network: str
    posts: list[pd.DataFrame] = field(default_factory=list)
    blocks: list[pd.DataFrame] = field(default_factory=list)
    block_lists: list[File] = field(default_factory=list)
    rejected: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, File] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    notes: dict[str, list[str]] = field(default_factory=dict)

    def content(self, file: File) -> bytes | None:
        """All that the file holds; None, with its reason told, where it cannot be read."""
        self.files[file.path] = file
        self.notes.setdefault(file.path, [])
        try:
            data = file.read()
        except UnreadableError as error:
            self.rejected.append({**origin(file), "record": None, "expected": str(error)})
            return None
        return data

    def records(self, file: File, kind: type[T], keys: Sequence[str] = ()) -> list[tuple[int, T]]:
        """Decode the array that the file is, or that one of `keys` leads to; a lone record too."""
        data = self.content(file)
        if data is None:
            return []
        body = data.removeprefix(b"\xef\xbb\xbf").strip()
        at: tuple[str, ...] = ()
        if body.startswith(b"{"):
            at = _wrapper(paths(file), kind, keys)
            body = body if at else b"[" + body + b"]"
        found, problems = records(body, kind, at)
        self.rejected += [rejection(file, record, why) for record, why in problems]
        return found

    def add(self, file: File, items: Sequence[Item], *, whole: bool, network: str = "") -> None:
        """Keep the publications; those without a believable moment are rejected.

        `whole`: the file shows every publication from its first to its last.
        """
        network = network or self.network
        since = _SINCE[network]
        good = [i for i in items if i.seconds is not None and since <= i.seconds < _UNTIL]
        kept = {item.record for item in good}
        self.rejected += [
            rejection(
                file,
                item.record,
                "se esperaba su hora en segundos desde 1970, posterior a la apertura de la red.",
            )
            for item in items
            if item.record not in kept
        ]
        if good:
            self.posts.append(_frame(good, network).assign(whole=whole, **origin(file)))

    def block(self, file: File, found: Sequence[tuple[int, str, int | None]]) -> None:
        """Keep the blocked accounts: position, handle and, where it is believable, the moment."""
        self.block_lists.append(file)
        self.notes[file.path].append(
            "Lista de bloqueos vigente al exportar; no incluye los ya retirados."
        )
        self.rejected += [
            rejection(file, record, "se esperaba el alias o el identificador de la cuenta.")
            for record, handle, _ in found
            if not handle
        ]
        kept = [(record, handle, seconds) for record, handle, seconds in found if handle]
        if kept:
            since = _SINCE[self.network]
            times = [s if s is not None and since <= s < _UNTIL else None for *_, s in kept]
            self.blocks.append(
                pd.DataFrame(
                    {
                        "record": [record for record, *_ in kept],
                        "network": self.network,
                        "blocked": column([handle for _, handle, _ in kept]),
                        "created_at": _moments(times),
                        **origin(file),
                    }
                )
            )

    def leave(self, file: File, n: int, why: str) -> None:
        """Count records that it is right not to read, and say why."""
        if n:
            self.left_out[file.path] += n
            self.notes[file.path].append(f"{n} {why}")


def _wrapper(seen: frozenset[str], kind: type[Any], keys: Sequence[str]) -> tuple[str, ...]:
    """Key that leads to the records; none where the object is itself a record."""
    top = {path for path in seen if re.fullmatch(r"[^.\[]+", path)}
    if found := next((key for key in keys if key in top), None):
        return (found,)
    if top & set(kind.__struct_fields__):
        return ()
    # an era or a section that names its array otherwise
    return next(((key,) for key in sorted(top) if f"{key}[]" in " ".join(seen)), ())


def _frame(items: Sequence[Item], network: str) -> pd.DataFrame:
    text = column([item.text for item in items])
    media = [[m for m in item.media or () if m.uri] for item in items]
    natives = [[m.native for m in several] for several in media]
    silent = pd.Series([item.media is None for item in items])
    written = links_in(text).tolist()
    links = [
        " ".join(dict.fromkeys([*item.links, *inside.split()])) if item.links else inside
        for item, inside in zip(items, written, strict=True)
    ]
    return pd.DataFrame(
        {
            "record": [item.record for item in items],
            "network": network,
            "precision": "second",
            "zone_known": True,
            "post_id": column([identity(network, item) for item in items]),
            "url": column([item.url for item in items]),
            "created_at": _moments([item.seconds for item in items]),
            "text": text,
            "kind": column([item.kind for item in items]),
            "in_reply_to_account": column([item.whom for item in items]),
            "media": column([_medium(n, i) for n, i in zip(natives, items, strict=True)]).mask(
                silent
            ),
            "media_n": pd.Series([len(n) for n in natives], dtype=tables.COUNT).mask(silent),
            "films": pd.Series([n.count("video") for n in natives], dtype=tables.COUNT),
            "alt_text_n": pd.Series(
                [sum(m.subtitled for m in several) for several in media], dtype=tables.COUNT
            ),
            "links": column(links),
            "mentions": mentions_in(text),
            "attached": column([_attached(item) for item in items]),
            "updated": pd.Series([item.updated for item in items], dtype="object"),
        }
    )


def _moments(seconds: Sequence[int | None]) -> "pd.Series[Any]":
    given = pd.Series(seconds, dtype=tables.COUNT)
    return pd.to_datetime(given, unit="s", utc=True).astype(tables.TIME)


def _attached(item: Item) -> str:
    # names of the files, not their folders: those change from one era of the export to the next
    names = [m.uri.rpartition("/")[2] for m in item.media or () if m.uri]
    return "|".join([*names, *item.links])


def identity(network: str, item: Item) -> str:
    """Native id where there is one, else one made of the moment and the content."""
    if item.post_id:
        return item.post_id
    content = f"{item.text}|{_attached(item)}".encode("utf-8", "replace")
    digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    return f"{network}:{item.seconds}:{digest[:8]}"


def _medium(natives: Sequence[str], item: Item) -> str:
    if len(natives) > 1:
        return "carrusel"
    if natives:
        return "directo" if item.live and natives[0] == "video" else natives[0]
    if item.poll:
        return "encuesta"
    return "enlace" if item.links else "ninguno"


def username(data: bytes | None) -> str | None:
    """Alias in `personal_information.json`: of all that it holds, nothing else is decoded."""
    try:
        people = msgspec.json.decode((data or b"{}").removeprefix(b"\xef\xbb\xbf"), type=_Personal)
        for person in people.profile_user or []:
            for key, raw in (person.string_map_data or {}).items():
                if label(key) in USERNAME:
                    return repaired(msgspec.json.decode(raw, type=_Value).value or "") or None
    except NOT_JSON:
        pass  # the folder's name serves
    return None


class _Value(msgspec.Struct, gc=False):
    value: str | None = None


class _Person(msgspec.Struct, gc=False):
    string_map_data: dict[str, msgspec.Raw] | None = None


class _Personal(msgspec.Struct, gc=False):
    profile_user: list[_Person] | None = None
