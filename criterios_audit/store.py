"""The tables of an expediente as Parquet, partitioned by account, with their ledger of sources.

Everything lies in `<expediente>/.almacen/<digest>/`, where the digest covers every byte read, the
code that read it and the key of the pseudonyms: what has not changed is not read again, and the
folder can be deleted at any time. It is written under another name and renamed when whole. A plain
folder of exports, or one that cannot be written to, has its store in the user's cache instead.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from criterios_audit import (
    comparison,
    extension,
    identity,
    loaders,
    privacy,
    registers,
    secret,
    slips,
    tables,
    unchanged,
)
from criterios_audit.journal import Journal
from criterios_audit.model import UserError

SCHEMA = "criterios_audit/almacen/1"
"""Name and version of what a store holds; it is written into each."""
_VERSION = "esquema.txt"
_PARTITIONED = ("posts", "interactions")
_LEDGER = ("sources", "rejected")
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
    "privacy",
    "slips",
    "comparison",
    "identity",
    "store",
    "quality",
)
"""Rooms whose code decides what the store holds, besides the catalogues."""
STEPS = "pasos"
"""Folder, beside the stores of an expediente, of the steps that outlive each of them."""
_CUT = 86_400
"""Seconds after which what is half written is of a run that was cut, not of one that writes."""
_MEASURES = ("features", "tone", "judging")
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
    exports = _exports(expediente)
    key = secret.key()
    with journal.step("Revisando qué cambió"):
        digest = _digest(expediente, key)
    folder = unchanged.home(expediente) / digest
    if not _known(folder):
        made = _load_tables(exports, expediente / "registros", key, journal)
        with journal.step("Guardando las tablas", filas=len(made["posts"])):
            _write(folder, made)
            _forget_others(folder)
    with journal.step("Abriendo el almacén"):
        return Stored(folder=folder, digest=digest, tables=_read(folder))


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Canonical tables of what changed, and of the days that both exports show."""

    changes: pd.DataFrame
    coverage: pd.DataFrame


def compare(older: Path, newer: Path) -> Compared:
    """Compare two exports (a folder, a zip or a file each) of one account; nothing is kept.

    Raises
    ------
    UserError
        Where either cannot be read, or they show no days of a same account in common.
    """
    parts = []
    for path, name in ((older, "antes"), (newer, "despues")):
        if not path.exists():
            msg = f"No existe «{path}»: indique la carpeta o el archivo de una exportación."
            raise UserError(msg)
        loaded = loaders.load(path)
        if loaded["coverage"].empty:
            raise UserError(_nothing_read(path, loaded))
        paths = {n: t["source_path"] for n, t in loaded.items() if "source_path" in t}
        parts.append({n: loaded[n].assign(source_path=f"{name}/" + p) for n, p in paths.items()})
    both = {name: _stack(name, [part[name] for part in parts]) for name in parts[0]}
    spelled = identity.one_spelling(both)
    own = {str(a).partition(":")[2] for a in _account_ids(spelled)}
    safe = privacy.pseudonymise(spelled, own=own, key=secret.key())
    formats = safe["sources"].drop_duplicates("source_path").set_index("source_path")["format"]
    changes, coverage = comparison.changes(safe["posts"], safe["coverage"], formats)
    if coverage.empty:
        msg = (
            f"«{older}» y «{newer}» no muestran los mismos días de una misma cuenta en un mismo "
            "formato: no hay qué comparar."
        )
        raise UserError(msg)
    return Compared(changes=changes, coverage=coverage)


def remember(stored: Stored, name: str, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """Return a table derived from the stored ones, made at most once for the same input."""
    path = stored.folder / f"{name}.parquet"
    if not path.exists():
        partial = path.with_suffix(f".{os.getpid()}.parcial")
        make().to_parquet(partial, index=False)
        partial.replace(path)
    return tables.frame(name, pd.read_parquet(path))


def measured(
    stored: Stored, make: Callable[[], Mapping[str, pd.DataFrame]]
) -> dict[str, pd.DataFrame]:
    """Return what was measured of the stored tables, made once for the same tables and code.

    `make` gives `tables.FEATURES` and `tables.INBOUND_FEATURES` by table, a row for each stored
    row. Catalogues and registers are in the store's own digest.
    """
    folder = stored.folder / f"{_MEASURED}-{_code(_MEASURES).hexdigest()[:16]}"
    if not folder.is_dir():
        partial = folder.with_name(f"{folder.name}.{os.getpid()}.parcial")
        shutil.rmtree(partial, ignore_errors=True)  # of a process that was cut and had this number
        partial.mkdir()
        for name, table in make().items():
            table.to_parquet(partial / f"{name}.parquet", index=False)
        for older in stored.folder.glob(f"{_MEASURED}-*"):
            if older != partial:
                shutil.rmtree(older, ignore_errors=True)
        _put(partial, folder)
    dtypes = {"posts": tables.FEATURES, "interactions": tables.INBOUND_FEATURES}
    return {
        name: pq.read_table(folder / f"{name}.parquet")
        .to_pandas()
        .astype({column.name: column.dtype for column in columns})
        for name, columns in dtypes.items()
    }


def rejections(rejected: pd.DataFrame) -> list[str]:
    """Say each rejection in a sentence that names the file, the record and what was expected."""
    told = []
    for row in rejected.itertuples():
        record = "" if pd.isna(row.record) else f", registro {row.record:,}"
        named = str(row.source_path) in str(row.expected)
        told.append(str(row.expected) if named else f"«{row.source_path}»{record}: {row.expected}")
    return told


def _exports(expediente: Path) -> Path:
    if not expediente.is_dir():
        msg = f"No existe la carpeta «{expediente}»: indique la carpeta de un expediente."
        raise UserError(msg)
    exports = expediente / "exportaciones"
    return exports if exports.is_dir() else expediente


def _load_tables(
    exports: Path, registros: Path, key: bytes, journal: Journal
) -> dict[str, pd.DataFrame]:
    with journal.step("Leyendo las exportaciones") as line:
        loaded = loaders.load(exports)
        line["filas"] = int(loaded["sources"]["read"].sum())
    with journal.step("Leyendo los registros"):
        reach = loaded["coverage"]["covered_to"].max()
        read = registers.load(registros, known=_account_ids(loaded), cutoff=reach)
        named = _account_ids({**loaded, **read.tables})
        own = {a.partition(":")[2] for a in named}
        filled = slips.hide(read, own=own, key=key)
    listed = filled.tables.get("cuentas")
    if loaded["coverage"].empty and (listed is None or listed.empty):
        raise UserError(_nothing_read(exports, loaded))
    told = {name: _stack(name, [loaded[name], getattr(filled, name)]) for name in _LEDGER}
    spelled = identity.one_spelling({**loaded, **filled.tables, **told})
    spelled, spelled["sources"] = identity.of_the_register(spelled, spelled["sources"])
    own = {str(a).partition(":")[2] for a in _account_ids(spelled)}
    with journal.step("Poniendo seudónimos"):
        safe = privacy.pseudonymise(spelled, own=own, key=key)
    formats = safe["sources"].drop_duplicates("source_path").set_index("source_path")["format"]
    changes, compared = comparison.changes(safe["posts"], safe["coverage"], formats)
    posts, sources = identity.one_row_per_post(safe["posts"], safe["sources"])
    coverage = _stack("coverage", [safe["coverage"], compared])
    inbound, sources = identity.one_row_per_message(safe["interactions"], sources)
    return {
        **safe,
        "posts": posts,
        "interactions": inbound,
        "sources": sources,
        "changes": changes,
        "coverage": coverage,
    }


def _nothing_read(exports: Path, loaded: Mapping[str, pd.DataFrame]) -> str:
    if not any(p.is_file() for p in exports.rglob("*") if ".almacen" not in p.parts):
        return (
            f"La carpeta «{exports}» está vacía: ponga en ella las exportaciones tal como las "
            "entregó cada red («criterios-audit formatos» dice cómo pedirlas). Si aún no las "
            "tiene, llene el registro «cuentas» y podrá hacer los oficios que las piden."
        )
    first = loaded["rejected"].head(3)
    masked = first.assign(**{c: privacy.mask(first[c]) for c in ("source_path", "expected")})
    return (
        f"Nada de lo que hay en «{exports}» pudo leerse como exportación de una red. "
        + " ".join(rejections(masked))
        + " Con «criterios-audit formatos» verá cuáles se leen y cómo pedirlas."
    )


def _account_ids(given: Mapping[str, pd.DataFrame]) -> set[str]:
    named = ("accounts", "posts", "interactions", "coverage", "cuentas")
    return {str(a) for t in named if t in given for a in given[t]["account_id"].dropna().unique()}


def _stack(name: str, parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    filled = [part for part in parts if len(part)]
    return (
        tables.frame(name, pd.concat(filled, ignore_index=True)) if filled else tables.empty(name)
    )


def _digest(expediente: Path, key: bytes) -> str:
    seen = _code((*_CODE, "catalogos"), key)
    for path in extension.files("loaders"):
        seen.update(path.read_bytes())
    for path in sorted(p for p in expediente.rglob("*") if p.is_file()):
        relative = path.relative_to(expediente)
        if relative.parts[0] == ".almacen" or relative.name == "criterios.toml":
            continue
        with path.open("rb") as stream:
            seen.update(os.fsencode(relative) + b"\0")
            seen.update(hashlib.file_digest(stream, "sha256").hexdigest().encode())
    return seen.hexdigest()[:16]


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


def _write(folder: Path, made: Mapping[str, pd.DataFrame]) -> None:
    partial = folder.with_name(f"{folder.name}.{os.getpid()}.parcial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for name, table in made.items():
        if name in _PARTITIONED:
            ds.write_dataset(
                pa.Table.from_pandas(table, preserve_index=False),
                partial / name,
                format="parquet",
                partitioning=ds.partitioning(
                    pa.schema([("account_id", pa.string())]), flavor="hive"
                ),
                max_partitions=100_000,
                max_open_files=100,
            )
        else:
            table.to_parquet(partial / f"{name}.parquet", index=False)
    (partial / _VERSION).write_text(SCHEMA, "utf-8")
    if not _known(folder):
        shutil.rmtree(folder, ignore_errors=True)
    _put(partial, folder)


def _read(folder: Path) -> dict[str, pd.DataFrame]:
    found = {p.stem: pq.read_table(p).to_pandas() for p in folder.glob("*.parquet")}
    for name in _PARTITIONED:
        if (folder / name).is_dir():
            schema = ds.partitioning(pa.schema([("account_id", pa.string())]), flavor="hive")
            whole = ds.dataset(folder / name, format="parquet", partitioning=schema)
            order = ["account_id", "created_at", "source_path", "record"]
            found[name] = whole.to_table().to_pandas().sort_values(order, ignore_index=True)
    typed = {name: tables.frame(name, table) for name, table in found.items() if name != "gate"}
    return {**{name: tables.empty(name) for name in tables.TABLES if name != "gate"}, **typed}


def _forget_others(folder: Path) -> None:
    for other in folder.parent.iterdir():
        young = time.time() - other.stat().st_mtime < _CUT
        stays = other in {folder, folder.parent / STEPS} or (other.suffix == ".parcial" and young)
        if other.is_dir() and not stays:
            shutil.rmtree(other, ignore_errors=True)
