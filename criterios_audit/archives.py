"""Files inside a zip, a tar or a gzip, and the reasons for which one must not be read.

Nothing is written to disk: a stream opens what is asked for, when it is asked for.
"""

import gzip
import io
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Protocol

MAX_EXPANDED = 64 * 2**30  # X cuts its archives at 50 GB a part; more than this is no export
MAX_OPENED = 2 * 2**30  # the largest tables are cut at 100 MB by the networks; 2 GB fits in memory
MAX_NESTED = 2**30  # a zip inside a zip, and what a .gz holds, are held in memory whole
MAX_RATIO = 200  # JSON and CSV shrink some 10 to 30 times; deflate could reach 1,032
RATIO_FROM = 2**24  # below 16 MB expanded nothing can be filled
MAX_ENTRIES = 500_000  # a very active account has some 100,000 media
MAX_DEPTH = 4  # zips inside zips
ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
GZIP_MAGIC = b"\x1f\x8b"
READ_ERRORS = (
    OSError,
    EOFError,
    RuntimeError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What opening a damaged, encrypted or oddly compressed entry may raise."""


class UnreadableError(Exception):
    """A file that cannot be read; its text is the Spanish sentence of the rejected row."""


class Archive(Protocol):
    """What is asked of a file that holds others."""

    @property
    def path(self) -> str:
        """Where it lies."""

    @property
    def name(self) -> str:
        """Last part of the path."""

    @property
    def size(self) -> int:
        """Its bytes."""

    @property
    def opener(self) -> Callable[[], BinaryIO]:
        """Stream of its bytes."""

    def open(self) -> BinaryIO:
        """Stream of its bytes; UnreadableError says why there is none."""

    def read(self) -> bytes:
        """Return everything in it; UnreadableError as `open`."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One file of a zip or tar; `problem` says why it must not be read, «» where it may."""

    name: str
    size: int
    opener: Callable[[], BinaryIO]
    problem: str = ""


def zip_entries(file: Archive, depth: int) -> Iterator[Entry]:
    """Entries of a zip; UnreadableError where it must not be entered at all."""
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
    return (
        Entry(
            name=name,
            size=info.file_size,
            opener=_opener(archive, info),
            problem=_unsafe(info),
        )
        for info in infos
        if not (name := _named(info)).endswith("/")
    )


def tar_entries(file: Archive, depth: int) -> Iterator[Entry]:
    """Files of a tar, or the one that a plain .gz holds."""
    if depth >= MAX_DEPTH:
        msg = f"«{file.path}» no se abrió: se esperaban {MAX_DEPTH} zips anidados como máximo."
        raise UnreadableError(msg)
    content = _undone(file)
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as opened:
            members = [m for m in opened if not m.isdir()]
    except READ_ERRORS as error:
        if not file.name.lower().endswith(".gz") or file.name.lower().endswith(".tar.gz"):
            raise UnreadableError(damaged(file.path)) from error
        name = file.name[: -len(".gz")]
        return iter([Entry(name=name, size=len(content), opener=lambda: io.BytesIO(content))])
    view = memoryview(content)
    return (
        Entry(
            name=_slashed(m.name).removeprefix("./"),
            size=m.size,
            opener=partial(io.BytesIO, view[m.offset_data : m.offset_data + m.size]),
            problem=_unsafe_name(m.name)
            or ("" if m.isreg() else "no es un archivo ordinario; se esperaba un archivo"),
        )
        for m in members
    )


def _undone(file: Archive) -> bytes:
    """Content of a tar without its compression; refused where it would not fit in memory."""
    too_much = (
        f"«{file.path}» no se abrió: se expande a más de 1 GB, o más de {MAX_RATIO} veces; "
        "descomprímalo y ponga en su lugar la carpeta."
    )
    with file.open() as stream:
        try:
            packed = stream.read(2) == GZIP_MAGIC
            stream.seek(0)
            if not packed and file.size > MAX_NESTED:
                raise UnreadableError(too_much)
            limit = max(RATIO_FROM, min(MAX_NESTED, MAX_RATIO * file.size))
            with gzip.GzipFile(fileobj=stream) if packed else stream as opened:
                content: bytes = opened.read(limit + 1)
        except READ_ERRORS as error:
            raise UnreadableError(damaged(file.path)) from error
    if len(content) > limit:
        raise UnreadableError(too_much)
    return content


_UTF8 = 0x800


def _named(info: zipfile.ZipInfo) -> str:
    """Path of the entry, with the slash of every system; macOS writes UTF-8 without saying so."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return _slashed(name)


def _slashed(name: str) -> str:
    return name.replace("\\", "/")


def _unsafe_name(name: str) -> str:
    name = _slashed(name)
    if name.startswith("/") or re.match(r"[A-Za-z]:", name) or "\0" in name:
        return "su ruta es absoluta o tiene signos impropios; se esperaba una ruta dentro del zip"
    if ".." in PurePosixPath(name).parts:
        return "su ruta sale de la carpeta («..»); se esperaba una ruta dentro del zip"
    return ""


def _unsafe(info: zipfile.ZipInfo) -> str:
    if problem := _unsafe_name(info.orig_filename):
        return problem
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
                return _Opened(holder.open(info), stream)
        except BaseException:
            stream.close()
            raise

    return opened


class _Opened(io.BufferedReader):
    """An entry that closes the zip's stream when it is closed."""

    def __init__(self, entry: Any, stream: BinaryIO) -> None:
        super().__init__(entry)
        self._stream = stream

    def close(self) -> None:
        super().close()
        self._stream.close()


def damaged(path: str) -> str:
    """Sentence for what should be readable and is not."""
    return (
        f"«{path}» no se pudo leer: está dañado, cifrado o incompleto; se esperaba el archivo "
        "como lo entrega la red."
    )
