"""Exports in, canonical tables out. A loader is one module of this package.

Each has `NAME`, `TITLE`, `GIVES`, `LACKS`, `STEPS` (how to ask for it) and `PROVES`, in Spanish;
`matches(source)`, `read(source)`, and an `EXAMPLE` (path → content) with what it must give
(`EXPECTED`). A house adds its own in a folder outside the package (`extension`).
"""

import hashlib
import pkgutil
import re
from collections.abc import Collection, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

import pandas as pd

from criterios_audit import extension, tables
from criterios_audit.archives import UnreadableError
from criterios_audit.loaders import _lookalikes
from criterios_audit.loaders._loaded import (
    AS_JSON,
    PRIVATE,
    Loaded,
    Proves,
    ledger,
    rejection,
)
from criterios_audit.loaders._own import remarked, shares
from criterios_audit.loaders._table import WORKBOOK, header
from criterios_audit.sources import (
    GIT_LFS,
    File,
    Source,
    folder_source,
    folders,
    walk,
)

LOADED = ("posts", "interactions", "accounts", "blocks", "coverage", "rejected", "sources")
UNKNOWN = "no reconocido"


class Loader(Protocol):
    """Shape of a loader's module."""

    NAME: str
    TITLE: str
    GIVES: str
    LACKS: str
    STEPS: tuple[str, ...]
    PROVES: Proves
    EXAMPLE: Mapping[str, bytes | str]
    EXPECTED: Mapping[str, list[Mapping[str, Any]]]

    def matches(self, source: Source) -> bool:
        """Whether the content is of this format; it opens public files only."""

    def read(self, source: Source) -> Loaded:
        """Tables of the source; what cannot be read becomes rows of `rejected`."""


__path__.extend(extension.folder("loaders"))
LOADERS: Mapping[str, Loader] = {
    name: cast("Loader", import_module(f"{__name__}.{name}"))
    for _, name, _ in pkgutil.iter_modules(__path__)
    if not name.startswith("_")
}
"""Every loader, by module name, in the order in which they are asked."""


def load(folder: Path) -> dict[str, pd.DataFrame]:
    """Read every export below `folder` into the canonical tables named in `LOADED`.

    Nothing raises for a bad file: it is told in `rejected` and in `sources`, the rest is read.
    """
    tree = walk(folder)
    unclaimed = dict(tree.files)
    parts = [
        Loaded(rejected=tables.frame("rejected", tree.rejected)),
        *_archives(unclaimed),
        *_alone(unclaimed),
    ]
    told = {str(p) for part in parts for p in part.sources["source_path"]}
    parts.append(_refused(tree.rejected, told))
    return {name: _concatenated(name, parts) for name in LOADED}


def _archives(unclaimed: dict[str, File]) -> list[Loaded]:
    """Read what comes in folders, and take all that is its own out of `unclaimed`."""
    ordered = sorted(unclaimed)
    parts: list[Loaded] = []
    held: dict[str, int] = {}
    # the top is asked first, for an archive unpacked there lies in several folders; and last, for
    # one that is known by having nothing beside it
    for several in (("",), *folders(dict(unclaimed)), ("",)):
        source = folder_source(several, ordered, unclaimed)
        while source.files and (loaded := _load(source)):
            own = shares(source, loaded)
            if not own.read:
                break
            for path in own.read:
                held.pop(path, None)
            held |= dict.fromkeys(own.held | own.below, len(parts))
            parts.append(loaded)
            for path in own.read | own.below:
                del unclaimed[path]
            source = folder_source(several, ordered, unclaimed)
    closed: dict[int, list[str]] = {}
    for path, archive in held.items():
        closed.setdefault(archive, []).append(path)
        unclaimed.pop(path, None)
    for archive, unread in closed.items():
        parts[archive] = remarked(parts[archive], unread)
    return parts


def _alone(unclaimed: dict[str, File]) -> list[Loaded]:
    """Read the files that come alone, and say what the others are."""
    media = [p for p in unclaimed if _MEDIA.search(p) and not PRIVATE.search(p)]
    parts = [_media({path: unclaimed.pop(path) for path in media})]
    beside: dict[str, set[str]] = {}
    strange: list[File] = []
    for path, file in unclaimed.items():
        if PRIVATE.search(path):
            row = _unopened(file)
            parts.append(Loaded(sources=tables.frame("sources", [row])))
        elif loaded := _load(Source(path=path, files={file.name: file}, single=True)):
            parts.append(loaded)
            beside.setdefault(_folder(path), set()).update(loaded.sources["format"])
        else:
            strange.append(file)
    return parts + [_unknown(file, beside.get(_folder(file.path), set())) for file in strange]


def _load(source: Source) -> Loaded | None:
    loader = next(_matching(source), None)
    if loader is None:
        return None
    try:
        return loader.read(source)
    except UnreadableError as error:
        # its beginning could be read, not the rest: a damaged entry of a zip
        file = next(iter(source.files.values()))
        told = {**rejection(file, None, ""), "expected": str(error)}
        return Loaded(
            rejected=tables.frame("rejected", [told]),
            sources=tables.frame("sources", [ledger(file, loader.NAME, rejected=1)]),
        )


def _matching(source: Source) -> Iterator[Loader]:
    for loader in LOADERS.values():
        try:
            if loader.matches(source):
                yield loader
        except UnreadableError:
            continue  # told by whoever reads it in the end


def _unopened(file: File) -> dict[str, Any]:
    """Ledger row of a private file: its content is not even hashed."""
    return {
        "source_id": hashlib.sha256(b"").hexdigest(),
        "source_path": file.path,
        "format": "privado",
        "read": 0,
        "repeated": 0,
        "rejected": 0,
        "left_out": 0,
        "note": "No se abrió: es un archivo privado de la cuenta (mensajes, accesos o contactos).",
    }


_MEDIA = re.compile(
    r"\.(?:jpe?g|png|gif|webp|heic|avif|bmp|mp4|mov|m4v|webm|avi|3gp|mp3|m4a|ogg|wav|srt|vtt)$",
    re.IGNORECASE,
)


def _media(files: Mapping[str, File]) -> Loaded:
    """One row for the photos and videos of each folder or zip: a part that holds nothing else."""
    together: dict[str, list[File]] = {}
    for path, file in files.items():
        place = path.rpartition("!/")[0] or path.partition("/")[0]
        together.setdefault(place, []).append(file)
    rows = [
        {
            **_unopened(several[0]),
            "source_path": place,
            "format": "medios",
            "left_out": len(several),
            "note": f"{len(several)} fotos, videos o audios no se abrieron: no hacen falta.",
        }
        for place, several in together.items()
    ]
    return Loaded(sources=tables.frame("sources", rows))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _unknown(file: File, beside: Collection[str]) -> Loaded:
    """Say what the file is, where no loader reads it; `beside`: formats read in its folder."""
    try:
        if found := _lookalikes.companion(file, beside):
            row = ledger(file, found[0], left_out=1, notes=[found[1]])
            return Loaded(sources=tables.frame("sources", [row]))
        head = file.head()
        if head.startswith(GIT_LFS):
            file.read()  # says what it is
        why = _looks(file, head)
    except UnreadableError as error:
        why = str(error)
    row = ledger(file, UNKNOWN, rejected=1, notes=[why[0].upper() + why[1:]])
    return Loaded(
        rejected=tables.frame("rejected", [rejection(file, None, why)]),
        sources=tables.frame("sources", [row]),
    )


_PACKED = {
    b"7z\xbc\xaf\x27\x1c": "7z", b"Rar!\x1a\x07": "RAR", b"\xfd7zXZ\0": "xz", b"BZh": "bzip2",
    b"\x28\xb5\x2f\xfd": "zstd",
}  # fmt: skip
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!DOCTYPE html|<html)", re.IGNORECASE)


def _looks(file: File, head: bytes) -> str:
    expected = "se esperaba una de las exportaciones de «criterios-audit formatos»."
    if not head.strip():
        return f"está vacío; {expected}"
    if packed := next((name for magic, name in _PACKED.items() if head.startswith(magic)), None):
        return f"es un archivo {packed}, que no se abre; se esperaba un zip, o lo que tiene dentro."
    if b"\0" in head[:512] and not head.startswith(WORKBOOK):
        return f"no es texto; {expected}"
    if _PAGE.match(head):
        return f"es una página HTML; {AS_JSON}"
    return _lookalikes.told(file) or f"{_seen(file, head)}; {expected}"


_COLUMNS = 3  # fewer separators than this may stand in any sentence


def _seen(file: File, head: bytes) -> str:
    # only what cannot be a person's words: column names, or the name of a JavaScript variable
    names = [name for name in header(file) if name]
    if len(names) >= _COLUMNS and all(re.fullmatch(r"[^\d@]{1,40}", name) for name in names):
        return f"tiene las columnas «{', '.join(names[:8])}»"
    if variable := re.match(rb"\s*(?:var )?([A-Za-z_.]{3,60})[\w.]* *=", head):
        return f"es la tabla «{variable[1].decode()}»"
    return "no se reconoce su contenido"


def _refused(rejected: tuple[Mapping[str, Any], ...], told: set[str]) -> Loaded:
    """Ledger rows of what the walk would not enter."""
    rows = [
        {
            "source_id": row["source_id"],
            "source_path": row["source_path"],
            "format": UNKNOWN,
            "read": 0,
            "repeated": 0,
            "rejected": 1,
            "left_out": 0,
            "note": row["expected"],
        }
        for row in rejected
        if row["source_path"] not in told
    ]
    return Loaded(sources=tables.frame("sources", rows))


def _concatenated(name: str, parts: list[Loaded]) -> pd.DataFrame:
    frames = [frame for part in parts if len(frame := getattr(part, name))]
    return pd.concat(frames, ignore_index=True) if frames else tables.empty(name)
