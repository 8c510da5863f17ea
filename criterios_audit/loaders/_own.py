"""Which files of a folder are of the archive read from it, for other exports may lie beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

import pandas as pd

from criterios_audit.loaders._loaded import PRIVATE, Loaded
from criterios_audit.sources import Source

_TABLE = re.compile(r"\.(?:csv|tsv|xlsx?|jsonl?)$", re.IGNORECASE)
_DATA = re.compile(r"\.(?:csv|tsv|xlsx?|jsonl?|js|txt|html?)$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Own:
    """Paths of the files of an archive; what is in none of the three is free for any loader."""

    read: frozenset[str]
    """What its loader read."""
    below: frozenset[str]
    """What lies in the folders that it reads from, and all media: the archive's, not needed."""
    held: frozenset[str]
    """The archive's, and not needed, unless it makes an archive of its own with others."""


def shares(source: Source, loaded: Loaded) -> Own:
    """Tell what is the archive's of all that its folder holds.

    At the top of the exports the rest is free. Elsewhere a table is, if of a kind that the archive
    is not made of or if it lies beside the folders of the archive: any other file is held.
    """
    told = set(loaded.sources["source_path"])
    read = {rel: file.path for rel, file in source.files.items() if file.path in told}
    tops = {rel.partition("/")[0] for rel in read if "/" in rel}
    flat = any("/" not in rel for rel in read)
    kinds = {PurePosixPath(rel).suffix.lower() for rel in read}
    below: set[str] = set()
    held: set[str] = set()
    for rel, file in source.files.items():
        top, inside, _ = rel.partition("/")
        other = PurePosixPath(rel).suffix.lower() not in kinds or not (inside or flat)
        if file.path in told:
            continue
        if inside and top in tops:
            below.add(file.path)
        elif not source.path or (other and _TABLE.search(rel) and not PRIVATE.search(file.path)):
            continue
        else:
            (held if _DATA.search(rel) else below).add(file.path)
    return Own(read=frozenset(read.values()), below=frozenset(below), held=frozenset(held))


def remarked(loaded: Loaded, unread: Sequence[str]) -> Loaded:
    """Say, in the row of the file that gave the most, how many files of the archive stay closed."""
    private = sum(1 for path in unread if PRIVATE.search(path))
    told = {
        "archivos privados (mensajes, accesos, contactos) no se abrieron.": private,
        "archivos más (medios, ajustes, listas) no hacen falta y no se abrieron.": len(unread)
        - private,
    }
    notes = " ".join(f"{n} {what}" for what, n in told.items() if n)
    first = pd.Series(loaded.sources.index == loaded.sources["read"].idxmax())
    said = (loaded.sources["note"].fillna("") + " " + notes).str.strip()
    return replace(
        loaded, sources=loaded.sources.assign(note=loaded.sources["note"].mask(first, said))
    )
