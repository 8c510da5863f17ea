"""Safe reading of a folder of exports, however deep its folders and zips are nested.

Nothing is extracted to disk, no symbolic link is followed, and a file is opened only when asked.
"""

import hashlib
import os
import re
from bisect import bisect_left
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from criterios_audit.archives import (
    GZIP_MAGIC,
    MAX_OPENED,
    READ_ERRORS,
    ZIP_MAGIC,
    UnreadableError,
    damaged,
    tar_entries,
    zip_entries,
)

GIT_LFS = b"version https://git-lfs"
BEGINNING = 65_536  # what a loader may look at to know a format
IGNORED = re.compile(
    r"(^|/)(\.DS_Store|\._[^/]*|__MACOSX(/.*)?|Thumbs\.db|desktop\.ini|~\$[^/]*|\.~lock\.[^/]*#)$",
    re.IGNORECASE,
)
"""What operating systems and office programs leave behind; all else is spoken of."""


@dataclass(frozen=True)
class _Disk:
    """A file on disk, hashed once and only if somebody asks."""

    path: Path

    @cached_property
    def sha256(self) -> str:
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True, kw_only=True)
class File:
    """One file of the exports. Opening it is the only way in which its content is seen."""

    path: str
    """Below exportaciones/, with «!/» where it enters a zip."""
    size: int
    disk: _Disk = field(repr=False)
    opener: Callable[[], BinaryIO] = field(repr=False)

    @property
    def name(self) -> str:
        """Last part of the path."""
        return PurePosixPath(self.path).name

    @property
    def sha256(self) -> str:
        """Hash of the file on disk that holds it (the outermost zip); computed once."""
        return self.disk.sha256

    def open(self) -> BinaryIO:
        """Binary stream of its content; UnreadableError says why there is none."""
        if self.size > MAX_OPENED:
            msg = (
                f"«{self.path}» pesa {self.size:,} bytes: se esperaban {MAX_OPENED:,} como máximo."
            )
            raise UnreadableError(msg)
        try:
            return self.opener()
        except READ_ERRORS as error:
            raise UnreadableError(damaged(self.path)) from error

    @cached_property
    def beginning(self) -> bytes:
        """First 64 KB, read once: every loader asks for them."""
        return self._read(BEGINNING)

    def head(self, n: int = 4096) -> bytes:
        """First `n` bytes, 64 KB at most."""
        return self.beginning[:n]

    def read(self) -> bytes:
        """Return everything in it, UTF-16 as UTF-8.

        UnreadableError where Git LFS left a pointer in its place.
        """
        content = self._read(-1)
        if content.startswith(GIT_LFS):
            msg = (
                f"«{self.path}» es solo un apuntador de Git LFS, no el archivo; se esperaba el "
                "contenido (descárguelo con «git lfs pull» o pida la exportación original)."
            )
            raise UnreadableError(msg)
        return content

    def _read(self, n: int) -> bytes:
        with self.open() as stream:
            try:
                content = stream.read(n)
            except READ_ERRORS as error:
                raise UnreadableError(damaged(self.path)) from error
        # Meta writes some tables in UTF-16, and Windows what a command answers
        if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            return content.decode("utf-16", "replace").encode()
        return content


@dataclass(frozen=True, kw_only=True)
class Source:
    """A folder (or a zip) with all below it, or one file, that a loader may recognise."""

    path: str
    files: Mapping[str, File]
    """By path relative to `path`."""
    single: bool = False

    @property
    def file(self) -> File | None:
        """The file, where the source is a single one."""
        return next(iter(self.files.values())) if self.single else None


@dataclass(frozen=True, kw_only=True)
class Tree:
    """What a walk found: files by path, and what it refused to enter."""

    files: Mapping[str, File]
    rejected: tuple[Mapping[str, Any], ...]


def walk(folder: Path) -> Tree:
    """List every file below `folder`, or the one that it is, inside zips and tars too.

    `rejected` holds rows of the canonical table of that name: links, unsafe entries, bad zips.
    """
    files: dict[str, File] = {}
    rejected: list[Mapping[str, Any]] = []
    single = [_disk_file(_named(Path(folder.name)), folder)] if folder.is_file() else []
    for found in single or _on_disk(folder, rejected):
        _enter(found, files, rejected, depth=0)
    return Tree(files=files, rejected=tuple(rejected))


def folders(files: Mapping[str, File]) -> Iterator[tuple[str, ...]]:
    """Paths of the folders and zips that hold files, outermost first; never the root.

    The parts in which a network cuts a large archive (`…-part1.zip`, `…-part2.zip`) come together,
    before each of them alone.
    """
    found = {path[:at] for path in files for at, sign in enumerate(path) if sign == "/"}
    parts: dict[str, list[str]] = {}
    for path in sorted(found):
        parts.setdefault(_without_part(path), []).append(path)
    together = {several[0]: tuple(several) for several in parts.values() if len(several) > 1}
    for path in sorted(found, key=lambda path: (path.count("/"), path)):
        if path in together:
            yield together[path]
        yield (path,)


_PART = re.compile(
    r"[-_ ]?(?:part|parte)[-_ ]?\d{1,3}(?:[-_ ]?(?:of|de)[-_ ]?\d{1,3})?(?=(?:\.zip!)?$)"
    r"|-\d{3}(?=\.zip!$)",
    re.IGNORECASE,
)


def _without_part(path: str) -> str:
    return _PART.sub("", path)


def folder_source(
    paths: Sequence[str], ordered: Sequence[str], unclaimed: Mapping[str, File]
) -> Source:
    """Return the folder («» is the root), or the parts of one, with what nobody has claimed yet.

    A zip that lies in it is another export. `ordered` are the paths of the tree, sorted. Parts that
    hold different files under one name are no parts but two exports: the source comes empty.
    """
    files: dict[str, File] = {}
    for path in paths:
        below = f"{path}/" if path else ""
        first, last = (bisect_left(ordered, f"{path}{end}") for end in "/0") if path else (0, None)
        for full in ordered[first:last]:
            if (file := unclaimed.get(full)) is None:
                continue
            name = full.removeprefix(below)
            if "!/" in name:
                continue  # a zip within is an export of its own
            if name in files and files[name].size != file.size:
                return Source(path=paths[0], files={})
            files.setdefault(name, file)
    return Source(path=paths[0], files=files)


def _on_disk(folder: Path, rejected: list[Mapping[str, Any]]) -> Iterator[File]:
    for root, directories, names in os.walk(folder):
        directories.sort()
        for name in sorted([*names, *directories]):
            full = Path(root, name)
            path = _named(full.relative_to(folder))
            if IGNORED.search(path):
                if name in directories:
                    directories.remove(name)
            elif full.is_symlink():
                rejected.append(
                    _refused(path, path, "es un enlace simbólico: se esperaba un archivo")
                )
            elif name not in directories:
                if full.is_file():
                    yield _disk_file(path, full)
                else:
                    rejected.append(_refused(path, path, "se esperaba un archivo ordinario"))


def _named(path: Path) -> str:
    """Path as text; a name that is no UTF-8 is read as an old Windows wrote it."""
    raw = os.fsencode(path.as_posix())
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _disk_file(path: str, full: Path) -> File:
    return File(
        path=path,
        size=full.stat().st_size,
        disk=_Disk(full),
        opener=lambda: full.open("rb"),
    )


def _enter(
    file: File, files: dict[str, File], rejected: list[Mapping[str, Any]], *, depth: int
) -> None:
    """Add the file, or, where it is a zip or a tar, all that it holds."""
    kind = _container(file)
    if not kind:
        files[file.path] = file
        return
    try:
        entries = zip_entries(file, depth) if kind == "zip" else tar_entries(file, depth)
    except UnreadableError as error:
        rejected.append(_row(file.path, file.sha256, str(error)))
        return
    for entry in entries:
        path = f"{file.path}!/{entry.name}"
        if IGNORED.search(entry.name):
            continue
        if entry.problem:
            rejected.append(_row(path, file.sha256, f"«{path}» no se leyó: {entry.problem}."))
        elif path in files:
            rejected.append(
                _row(path, file.sha256, f"«{path}» está dos veces en el zip: se leyó la primera.")
            )
        else:
            inside = File(path=path, size=entry.size, disk=file.disk, opener=entry.opener)
            _enter(inside, files, rejected, depth=depth + 1)


def _container(file: File) -> str:
    """Tell «zip», «tar» (gzip too) or «» for a plain file."""
    # inside a zip the name decides, so that entries nobody asks for stay unopened; an .xlsx is a
    # sheet to its reader, not a folder
    name = file.name.lower()
    if name.endswith(".zip"):
        return "zip"
    if name.endswith((".tar", ".tgz", ".gz")):
        return "tar"
    if "!/" in file.path or name.endswith((".xlsx", ".docx", ".js", ".json", ".csv")):
        return ""
    try:
        head = file.head(4)
    except UnreadableError:
        return ""
    return "zip" if head in ZIP_MAGIC else "tar" if head.startswith(GZIP_MAGIC) else ""


def _refused(path: str, named: str, why: str) -> Mapping[str, Any]:
    # a link has no content of its own to hash: the hash of nothing stands for it
    return _row(path, hashlib.sha256(b"").hexdigest(), f"«{named}» no se leyó: {why}.")


def _row(path: str, sha256: str, expected: str) -> Mapping[str, Any]:
    return {"source_id": sha256, "source_path": path, "record": None, "expected": expected}
