"""The tables of an expediente as Parquet, in the order of accounts, and the ledger of sources.

What exports hold lies in `<expediente>/.almacen/<digest>/`, where the digest covers every byte of
them, the code that read it, the key of the pseudonyms and which accounts are registered: what has
not changed is not read again, and the folder can be deleted at any time. Registers are read apart,
so that what people write in them costs no reading of exports. It is written under another name and
renamed when whole. A plain folder of exports, or one that cannot be written to, has its store in
the user's cache instead.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path

import orjson
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from criterios_audit import extension, intake, registers, remembered, secret, tables, unchanged
from criterios_audit.intake import Exports
from criterios_audit.journal import Journal
from criterios_audit.model import UserError

pa.set_memory_pool(pa.system_memory_pool())  # Arrow's own keeps much of what is freed

SCHEMA = "criterios_audit/almacen/2"
"""Name and version of what a store holds; it is written into each."""
_VERSION = "esquema.txt"
_NAMES = "cuentas.json"
_TALL = ("posts", "interactions")
"""Tables kept in this order: an account's rows are together."""
_ORDER = ["account_id", "created_at", "source_path", "record"]
_CODE = (
    "model",
    "tables",
    "snowflake",
    "archives",
    "sources",
    "loaders",
    "registers",
    "identifiers",
    "secret",
    "aliases",
    "privacy",
    "slips",
    "comparison",
    "identity",
    "intake",
    "store",
    "quality",
)
"""Rooms whose code decides what the store holds, besides the catalogues."""
_NAMING = ("model", "tables", "identifiers", "aliases", "privacy")
"""Of these, what decides who is named and by which pseudonym."""
STEPS = "pasos"
"""Folder, beside the stores of an expediente, of the steps that outlive each of them."""
_CUT = 86_400
"""Seconds after which what is half written is of a run that was cut, not of one that writes."""
_MEASURES = ("features", "tone", "judging")
_MEASURED_BY = ("cuentas", "calendario")
"""Registers that move what is measured: zones, and stages of the year."""
_MEASURED = "medidas"


@dataclass(frozen=True, kw_only=True)
class Stored:
    """Tables of an expediente and where they lie; a register not handed in has no entry."""

    folder: Path
    digest: str
    tables: Mapping[str, pd.DataFrame]


def load(expediente: Path, journal: Journal | None = None) -> Stored:
    """Bring the exports and registers of an expediente into its store, unless they are there.

    Raises
    ------
    UserError
        When the folder is not an expediente, or nothing in it can be read.
    """
    journal = journal or Journal()
    exports, registros = _exports(expediente), expediente / "registros"
    key = secret.key()
    with journal.step("Revisando qué cambió"):
        listed = registers.load(registros, only=("cuentas",))
        digest = _digest(exports, listed.tables.get("cuentas"), key)
        whole = _bytes(hashlib.sha256(digest.encode()), registros).hexdigest()[:16]
    folder = unchanged.home(expediente) / digest
    if not _known(folder):
        steps = remembered.Steps(
            folder=folder.parent / STEPS, program=_code((*_NAMING, "catalogos")).hexdigest()
        )
        read = partial(intake.read_exports, exports, listed, key, journal, steps)
        _make(folder, read, journal)
    with journal.step("Abriendo el almacén"):
        held = _read(folder)
    with journal.step("Leyendo los registros"):
        written = partial(intake.read_registers, held, registros, key)
        filled = remembered.once(folder, "registros", whole, written)
    return Stored(folder=folder, digest=whole, tables=intake.together(held, filled))


def remember(stored: Stored, name: str, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """Return a table derived from the stored ones, made at most once for the same input."""
    path = stored.folder / f"{name}.parquet"
    if not path.exists():
        partial = path.with_suffix(f".{os.getpid()}.parcial")
        make().to_parquet(partial, index=False)
        partial.replace(path)
    return tables.frame(name, pd.read_parquet(path))


def measured(
    stored: Stored, make: Callable[[], Iterable[Mapping[str, pd.DataFrame]]]
) -> dict[str, pd.DataFrame]:
    """Return what was measured of the stored tables, made once for the same tables and code.

    `make` gives `tables.FEATURES` and `tables.INBOUND_FEATURES` by table, in parts that add up to
    a row for each stored row, in their order: no more than a part is held while they are made.
    Catalogues are in the store's own digest.
    """
    by = remembered.key([stored.tables.get(name) for name in _MEASURED_BY])
    seen = _code(_MEASURES, by.encode()).hexdigest()[:16]
    folder = stored.folder / f"{_MEASURED}-{seen}"
    columns = {"posts": tables.FEATURES, "interactions": tables.INBOUND_FEATURES}
    dtypes = {name: {c.name: c.dtype for c in some} for name, some in columns.items()}
    if not folder.is_dir():
        partial = folder.with_name(f"{folder.name}.{os.getpid()}.parcial")
        shutil.rmtree(partial, ignore_errors=True)  # of a process that was cut and had this number
        partial.mkdir()
        _write_parts(partial, ({n: part[n].astype(dtypes[n]) for n in dtypes} for part in make()))
        for older in stored.folder.glob(f"{_MEASURED}-*"):
            if older != folder and not _being_written(older):
                shutil.rmtree(older, ignore_errors=True)
        _put(partial, folder)
    return {name: _read_table(folder / f"{name}.parquet").astype(dtypes[name]) for name in dtypes}


def _exports(expediente: Path) -> Path:
    if not expediente.is_dir():
        msg = f"No existe la carpeta «{expediente}»: indique la carpeta de un expediente."
        raise UserError(msg)
    exports = expediente / "exportaciones"
    return exports if exports.is_dir() else expediente


def _digest(exports: Path, cuentas: pd.DataFrame | None, key: bytes) -> str:
    """Digest of all that moves what is read of the exports."""
    seen = _code((*_CODE, "catalogos"), key)
    for path in extension.files("loaders"):
        seen.update(path.read_bytes())
    who = None if cuentas is None else cuentas[intake.IDENTITY]
    seen.update(remembered.key(who).encode())
    return _bytes(seen, exports).hexdigest()[:16]


def _bytes(seen: "hashlib._Hash", folder: Path) -> "hashlib._Hash":
    """Add every file of a folder, by name and content."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        relative = path.relative_to(folder)
        if relative.parts[0] == ".almacen" or relative.name == "criterios.toml":
            continue
        with path.open("rb") as stream:
            seen.update(os.fsencode(relative) + b"\0")
            seen.update(hashlib.file_digest(stream, "sha256").hexdigest().encode())
    return seen


def _code(rooms: Iterable[str], key: bytes = b"") -> "hashlib._Hash":
    """Digest of the files of these rooms, begun with a key."""
    seen, root, named = hashlib.sha256(key), Path(str(files("criterios_audit"))), set(rooms)
    for path in sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        if path.relative_to(root).parts[0].removesuffix(".py") in named:
            seen.update(path.read_bytes())
    return seen


def _known(folder: Path) -> bool:
    """Whether a store lies there, whole and of this version: any other is made again."""
    with suppress(OSError):
        return (folder / _VERSION).read_text("utf-8") == SCHEMA
    return False


def _put(partial: Path, folder: Path) -> None:
    """Give a folder written whole its name, unless another run has just written the same."""
    try:
        partial.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise
        shutil.rmtree(partial)


def _make(folder: Path, read: Callable[[], Exports], journal: Journal) -> None:
    made = read()
    with journal.step("Guardando las tablas", filas=len(made.tables["posts"])):
        _write(folder, made)
        _forget_others(folder)


def _write(folder: Path, made: Exports) -> None:
    partial = folder.with_name(f"{folder.name}.{os.getpid()}.parcial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for name, table in made.tables.items():
        own = table.sort_values(_ORDER) if name in _TALL else table
        own.to_parquet(partial / f"{name}.parquet", index=False)
    (partial / _NAMES).write_bytes(orjson.dumps(dict(made.names)))
    (partial / _VERSION).write_text(SCHEMA, "utf-8")
    if not _known(folder):
        shutil.rmtree(folder, ignore_errors=True)
    _put(partial, folder)


def _write_parts(folder: Path, parts: Iterable[Mapping[str, pd.DataFrame]]) -> None:
    """Write each table of a folder as its parts come: a row group for each."""
    with ExitStack() as opened:
        writers = dict[str, pq.ParquetWriter]()
        for part in parts:
            for name, table in part.items():
                made = pa.Table.from_pandas(table, preserve_index=False)
                if name not in writers:
                    writer = pq.ParquetWriter(folder / f"{name}.parquet", made.schema)
                    writers[name] = opened.enter_context(writer)
                writers[name].write_table(made)


def _read_table(path: Path) -> pd.DataFrame:
    """Read a table column by column, so that no more than one is held twice."""
    with pq.ParquetFile(path) as held:
        names = held.schema_arrow.names
        columns = {n: held.read([n]).combine_chunks().to_pandas()[n] for n in names}
    return pd.DataFrame(columns, copy=False)


def _read(folder: Path) -> Exports:
    found = {p.stem: _read_table(p) for p in folder.glob("*.parquet") if p.stem != "gate"}
    typed = {name: tables.frame(name, table) for name, table in found.items()}
    empty = {name: tables.empty(name) for name in tables.TABLES if name != "gate"}
    names = orjson.loads((folder / _NAMES).read_bytes())
    return Exports(tables={**empty, **typed}, names=names)


def _forget_others(folder: Path) -> None:
    for other in folder.parent.iterdir():
        stays = other in {folder, folder.parent / STEPS} or _being_written(other)
        if other.is_dir() and not stays:
            shutil.rmtree(other, ignore_errors=True)


def _being_written(path: Path) -> bool:
    """Whether another process may be writing it: one that was cut left it long ago."""
    with suppress(FileNotFoundError):  # it has just been given its name
        return path.suffix == ".parcial" and time.time() - path.stat().st_mtime < _CUT
    return False
