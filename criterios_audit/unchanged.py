"""Whether a run would change nothing, told by the file system before any table is read.

Every file that a report comes from, and every file of the report, has the size, the times and the
place on disk (inode) that it had when the report was made: then the report stands. As in git's
index, what changed within the last moments before that is never trusted, and nothing is noted. Only
who holds the key of pseudonyms can write a note that is believed.
"""

import hashlib
import hmac
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson
import platformdirs

from criterios_audit import extension
from criterios_audit.secret import key

_PACKAGE = Path(__file__).parent
_RACY = 2_000_000_000
"""Nanoseconds: the coarsest clock of a common file system (FAT)."""


@dataclass(frozen=True, kw_only=True)
class Note:
    """What a run said, and of which page: said again while nothing changes."""

    page: Path
    code: int
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Look:
    """The state of all that a run reads, as it was before the run began."""

    path: Path
    """File of the note of such a run."""
    state: str
    settled: bool
    """Nothing changed in the last moments: the state can be trusted later."""


def home(expediente: Path) -> Path:
    """Return the folder where what is derived from an expediente is kept.

    Its own `.almacen`, or one of the user's where the expediente cannot be written.
    """
    if (expediente / "exportaciones").is_dir() and os.access(expediente, os.W_OK):
        return expediente / ".almacen"
    name = hashlib.sha256(str(expediente.resolve()).encode()).hexdigest()[:16]
    return platformdirs.user_cache_path("criterios_audit", appauthor=False) / name


def look(expediente: Path, asked: Sequence[str], others: Iterable[Path] = ()) -> Look:
    """See all that a run of `asked` reads: the expediente, the program and `others`.

    UserError for a key or an outside folder that is no use.
    """
    libraries = {Path(place) for place in sys.path if place.endswith("site-packages")}
    notebooks = _PACKAGE.parent / "notebooks"
    outside = [Path(place) for room in ("criterios", "loaders") for place in extension.folder(room)]
    inside = (p for root in (_PACKAGE, notebooks, *outside) for p in _files(root))
    newest, seen = 0, hmac.new(key(), digestmod=hashlib.sha256)
    for word in (sys.version, str(Path.cwd()), str(expediente.resolve()), *asked):
        seen.update(f"{word}\0".encode())
    for path in (*_files(expediente), *inside, *libraries, *others):
        line, changed = _said(path)
        newest = max(newest, changed)
        seen.update(line)
    named = hashlib.sha256("\0".join((str(Path.cwd()), *asked)).encode()).hexdigest()[:16]
    return Look(
        path=home(expediente) / f"corrida-{named}.json",
        state=seen.hexdigest(),
        settled=newest < time.time_ns() - _RACY,
    )


def before(seen: Look) -> Note | None:
    """Return what the last such run said, if nothing it read nor wrote has changed since."""
    try:
        held = orjson.loads(seen.path.read_bytes())
        note = Note(page=Path(held["page"]), code=held["code"], lines=tuple(held["lines"]))
        same = hmac.compare_digest(held["seal"], _seal(seen, note))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return note if same else None


def remember(seen: Look, note: Note) -> None:
    """Note what a run said; where it cannot be written, the next one does the work again."""
    if not seen.settled:
        return
    held = {"page": str(note.page), "code": note.code, "lines": note.lines}
    partial = seen.path.with_suffix(f".{os.getpid()}.parcial")
    with suppress(OSError):
        seen.path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(orjson.dumps({**held, "seal": _seal(seen, note)}))
        partial.replace(seen.path)


def _seal(seen: Look, note: Note) -> str:
    made = hmac.new(key(), f"{seen.state}\0{note.page}\0{note.code}\0".encode(), hashlib.sha256)
    for path in _files(note.page.parent):
        made.update(_said(path)[0])
    made.update("\0".join(note.lines).encode())
    return made.hexdigest()


def _files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(set(folders) - {".almacen", "__pycache__"})
        yield from (Path(folder, name) for name in sorted(names))


def _said(path: Path) -> tuple[bytes, int]:
    """Return what the file system says of a file, and when it last changed (ns)."""
    try:
        said = path.stat()
    except OSError:  # a link to nothing is itself
        said = path.lstat()
    line = f"{path}\0{said.st_size}\0{said.st_mtime_ns}\0{said.st_ctime_ns}\0{said.st_ino}\0"
    return line.encode("utf-8", "surrogateescape"), max(said.st_mtime_ns, said.st_ctime_ns)
