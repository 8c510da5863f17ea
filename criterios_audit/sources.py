"""Safe reading of a folder of exports, however deep its folders and zips are nested.

Nothing is extracted to disk, no symbolic link is followed, and a file is opened only when asked.
"""

import hashlib
import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

MAX_EXPANDED = 64 * 2**30  # X cuts its archives at 50 GB a part; more than this is no export
MAX_OPENED = 2 * 2**30  # the largest tables are cut at 100 MB by the networks; 2 GB fits in memory
MAX_NESTED = 2**30  # a zip inside a zip is held in memory whole
MAX_RATIO = 200  # JSON and CSV shrink some 10 to 30 times; deflate could reach 1,032
RATIO_FROM = 2**24  # below 16 MB expanded nothing can be filled
MAX_ENTRIES = 500_000  # a very active account has some 100,000 media
MAX_DEPTH = 4  # zips inside zips
IGNORED = re.compile(r"(^|/)(\.DS_Store|__MACOSX(/.*)?|Thumbs\.db|~\$[^/]*)$", re.IGNORECASE)
"""What operating systems and office programs leave behind; all else is spoken of."""
ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
READ_ERRORS = (
    OSError,
    EOFError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What opening a damaged, encrypted or oddly compressed entry may raise."""


class UnreadableError(Exception):
    """A file that cannot be read; its text is the Spanish sentence of the rejected row."""


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
            raise UnreadableError(_damaged(self.path)) from error

    def head(self, n: int = 4096) -> bytes:
        """First `n` bytes."""
        return self._read(n)

    def read(self) -> bytes:
        """Return everything in it."""
        return self._read(-1)

    def _read(self, n: int) -> bytes:
        with self.open() as stream:
            try:
                return stream.read(n)
            except READ_ERRORS as error:
                raise UnreadableError(_damaged(self.path)) from error


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
    """List every file below `folder`, inside zips too.

    `rejected` holds rows of the canonical table of that name: links, unsafe entries, bad zips.
    """
    files: dict[str, File] = {}
    rejected: list[Mapping[str, Any]] = []
    for found in _on_disk(folder, rejected):
        _enter(found, files, rejected, depth=0)
    return Tree(files=files, rejected=tuple(rejected))


def folders(files: Mapping[str, File]) -> Iterator[str]:
    """Paths of the folders and zips that hold files, outermost first; never the root."""
    found = {path[:at] for path in files for at, sign in enumerate(path) if sign == "/"}
    yield from sorted(found, key=lambda path: (path.count("/"), path))


def folder_source(path: str, files: Mapping[str, File]) -> Source:
    """Return the folder at `path` («» is the root) as a source."""
    below = f"{path}/" if path else ""
    return Source(
        path=path,
        files={p.removeprefix(below): f for p, f in files.items() if p.startswith(below)},
    )


def _on_disk(folder: Path, rejected: list[Mapping[str, Any]]) -> Iterator[File]:
    for root, directories, names in os.walk(folder):
        directories.sort()
        for name in sorted([*names, *directories]):
            full = Path(root, name)
            path = full.relative_to(folder).as_posix()
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
    """Add the file, or, where it is a zip, all that it holds."""
    if not _is_zip(file):
        files[file.path] = file
        return
    try:
        entries = _entries(file, depth)
    except UnreadableError as error:
        rejected.append(_row(file.path, file.sha256, str(error)))
        return
    for archive, info in entries:
        path = f"{file.path}!/{info.filename}"
        if info.is_dir() or IGNORED.search(info.filename):
            continue
        if problem := _unsafe(info):
            rejected.append(_row(path, file.sha256, f"«{path}» no se leyó: {problem}."))
        elif path in files:
            rejected.append(
                _row(path, file.sha256, f"«{path}» está dos veces en el zip: se leyó la primera.")
            )
        else:
            entry = File(
                path=path, size=info.file_size, disk=file.disk, opener=_opener(archive, info)
            )
            _enter(entry, files, rejected, depth=depth + 1)


def _is_zip(file: File) -> bool:
    # inside a zip the name decides, so that entries nobody asks for stay unopened; an .xlsx is a
    # sheet to its reader, not a folder
    if file.name.lower().endswith(".zip"):
        return True
    if "!/" in file.path or file.name.lower().endswith((".xlsx", ".docx", ".js", ".json", ".csv")):
        return False
    try:
        return file.head(4) in ZIP_MAGIC
    except UnreadableError:
        return False


def _entries(file: File, depth: int) -> list[tuple[Callable[[], BinaryIO], zipfile.ZipInfo]]:
    if depth >= MAX_DEPTH:
        msg = f"«{file.path}» no se abrió: se esperaban {MAX_DEPTH} zips anidados como máximo."
        raise UnreadableError(msg)
    archive: Callable[[], BinaryIO] = file.opener
    if depth:
        if file.size > MAX_NESTED:
            msg = f"«{file.path}» no se abrió: un zip dentro de otro no debe pasar de 1 GB."
            raise UnreadableError(msg)
        content = file.read()
        archive = lambda: io.BytesIO(content)  # noqa: E731 - a name for the same shape
    try:
        with archive() as stream, zipfile.ZipFile(stream) as opened:
            infos = opened.infolist()
    except (*READ_ERRORS, ValueError) as error:
        msg = (
            f"«{file.path}» está dañado o incompleto: se esperaba un zip entero, como lo entrega "
            "la red; vuelva a descargarlo o a copiarlo."
        )
        raise UnreadableError(msg) from error
    expanded = sum(info.file_size for info in infos)
    if expanded > MAX_EXPANDED or len(infos) > MAX_ENTRIES:
        msg = (
            f"«{file.path}» no se abrió: contiene {len(infos):,} archivos y {expanded:,} bytes; se "
            f"esperaban {MAX_ENTRIES:,} y {MAX_EXPANDED:,} como máximo."
        )
        raise UnreadableError(msg)
    if expanded > RATIO_FROM and expanded > MAX_RATIO * max(file.size, 1):
        msg = (
            f"«{file.path}» no se abrió: se expande {expanded // max(file.size, 1):,} veces, como "
            f"una bomba de compresión; se esperaban {MAX_RATIO} veces como máximo."
        )
        raise UnreadableError(msg)
    return [(archive, info) for info in infos]


def _unsafe(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    if "\\" in name or name.startswith("/") or re.match(r"[A-Za-z]:", name) or "\0" in name:
        return "su ruta es absoluta o tiene signos impropios; se esperaba una ruta dentro del zip"
    if ".." in PurePosixPath(name).parts:
        return "su ruta sale de la carpeta («..»); se esperaba una ruta dentro del zip"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "es un enlace simbólico; se esperaba un archivo"
    if info.flag_bits & 1:
        return "está cifrado con contraseña; se esperaba un zip sin contraseña"
    if info.file_size > RATIO_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return f"se expande más de {MAX_RATIO} veces, como una bomba de compresión"
    return ""


def _opener(archive: Callable[[], BinaryIO], info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        # zipfile keeps its own count of users of the stream and closes it after the entry
        stream = archive()
        try:
            with zipfile.ZipFile(stream) as holder:
                return _Entry(holder.open(info), stream)
        except BaseException:
            stream.close()
            raise

    return opened


class _Entry(io.BufferedReader):
    """An entry that closes the zip's stream when it is closed."""

    def __init__(self, entry: Any, stream: BinaryIO) -> None:
        super().__init__(entry)
        self._stream = stream

    def close(self) -> None:
        super().close()
        self._stream.close()


def _damaged(path: str) -> str:
    return (
        f"«{path}» no se pudo leer: está dañado, cifrado o incompleto; se esperaba el archivo "
        "como lo entrega la red."
    )


def _refused(path: str, named: str, why: str) -> Mapping[str, Any]:
    # a link has no content of its own to hash: the hash of nothing stands for it
    return _row(path, hashlib.sha256(b"").hexdigest(), f"«{named}» no se leyó: {why}.")


def _row(path: str, sha256: str, expected: str) -> Mapping[str, Any]:
    return {"source_id": sha256, "source_path": path, "record": None, "expected": expected}
