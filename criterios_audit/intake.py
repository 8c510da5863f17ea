"""From files as received to tables in which no citizen has a name: exports, then registers.

What people write in the registers says nothing of what an export holds, save which accounts there
are: so exports are read once, and registers each time.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from pathlib import Path

import numpy as np
import pandas as pd

from criterios_audit import (
    comparison,
    identity,
    loaders,
    privacy,
    registers,
    remembered,
    secret,
    slips,
    tables,
)
from criterios_audit.journal import Journal
from criterios_audit.model import UserError
from criterios_audit.registers import Registers
from criterios_audit.remembered import Steps

_LEDGER = ("sources", "rejected")
_OF_ACCOUNT = ("posts", "interactions", "blocks")
"""Tables whose rows are an account's and may name third parties."""
_TOGETHER = 20_000
"""Rows in which pseudonyms are put at once."""
_NO_ROWS = np.array([], dtype="int64")
IDENTITY = ["account_id", "red", "id_nativo"]
"""Columns of the register of accounts that say who is who."""


@dataclass(frozen=True, kw_only=True)
class Exports:
    """Canonical tables of the exports of an expediente, ready to be kept."""

    tables: Mapping[str, pd.DataFrame]
    names: Mapping[str, str]
    """How each account that is kept is written, by the ids that exports and register give it."""


def read_exports(
    exports: Path, listed: Registers, key: bytes, journal: Journal, steps: Steps
) -> Exports:
    """Read every export; UserError where there is nothing to audit.

    `listed` is the register of accounts: of it, no more than `IDENTITY` moves what is returned.
    What names third parties is a step of each account; what has their names is never kept.
    """
    with journal.step("Leyendo las exportaciones") as line:
        given = loaders.load(exports)
        line["filas"] = int(given["sources"]["read"].sum())
    said = _account_ids({**given, **listed.tables})
    given |= slips.hide(listed, own=_aliases(said), key=key).tables
    if given["coverage"].empty and ("cuentas" not in given or given["cuentas"].empty):
        raise UserError(_nothing_read(exports, given))
    spelling = identity.spellings(given)
    # one name all along: what was before each step is not held during the next
    given = identity.spelled(given, spelling)
    given, given["sources"] = identity.of_the_register(given, given["sources"])
    kept = _account_ids(given)
    with journal.step("Poniendo seudónimos") as line:
        own = _aliases(kept) | privacy.own_names(given)
        given |= _hidden(given, own, key, steps, line)
        rest = {name: table for name, table in given.items() if name not in _OF_ACCOUNT}
        given |= privacy.pseudonymise(rest, own=own, key=key)
    changes, compared = comparison.changes(given["posts"], given["coverage"], _formats(given))
    posts, sources = identity.one_row_per_post(given.pop("posts"), given["sources"])
    coverage = _stack("coverage", [given["coverage"], compared])
    inbound, sources = identity.one_row_per_message(given.pop("interactions"), sources)
    made = {
        **{name: given[name] for name in loaders.LOADED if name in given},
        "posts": posts,
        "interactions": inbound,
        "sources": sources,
        "changes": changes,
        "coverage": coverage,
    }
    names = {a: spelling.get(a.casefold(), a) for a in sorted(said)}
    return Exports(tables=made, names={a: name for a, name in names.items() if name in kept})


def _hidden(
    given: Mapping[str, pd.DataFrame],
    own: set[str],
    key: bytes,
    steps: Steps,
    line: dict[str, object],
) -> dict[str, pd.DataFrame]:
    """Put pseudonyms in the tables of `_OF_ACCOUNT`, an account at a time; rows stay in order."""
    rows = {n: given[n].groupby("account_id", dropna=False).indices for n in _OF_ACCOUNT}
    accounts = sorted({account for each in rows.values() for account in each}, key=str)
    places = {n: [each.get(a, _NO_ROWS) for a in accounts] for n, each in rows.items()}
    order = {n: np.concatenate([_NO_ROWS, *each]) for n, each in places.items()}
    # rows of an account are put together once: of a table in parts, each taking reads it whole
    read = {n: given[n][[c for c in given[n] if c in _read_of(n)]].iloc[order[n]] for n in order}
    ends = {n: np.cumsum([0, *map(len, each)]) for n, each in places.items()}
    pieces = (
        {n: read[n].iloc[e[i] : e[i + 1]] for n, e in ends.items() if e[i] < e[i + 1]}
        for i in range(len(accounts))
    )
    shared = replace(steps, program=remembered.key(steps.program, sorted(own), key))
    hide = partial(_hide, own=own, key=key)
    made = list(shared.each("seudonimos", hide, pieces, line=line, weight=_weight))
    tables = {name: given[name] for name in _OF_ACCOUNT}
    for name, table in tables.items():
        if len(table):
            new = pd.concat([part[name] for part in made if name in part], ignore_index=True)
            new = new.iloc[np.argsort(order[name])].set_axis(table.index)
            tables[name] = table.assign(**{column: new[column] for column in new})
    return tables


def _weight(piece: Mapping[str, pd.DataFrame]) -> float:
    return (1 + sum(map(len, piece.values()))) / _TOGETHER


def _hide(
    several: Sequence[Mapping[str, pd.DataFrame]], *, own: Collection[str], key: bytes
) -> list[dict[str, pd.DataFrame]]:
    """Return, of the tables of some accounts, the columns in which nobody has a name any more."""
    made: list[dict[str, pd.DataFrame]] = [{} for _ in several]
    for name in _OF_ACCOUNT:
        lengths = [len(piece[name]) if name in piece else 0 for piece in several]
        if ends := list(accumulate(lengths)) if any(lengths) else []:
            stacked = pd.concat([p[name] for p in several if name in p], ignore_index=True)
            hidden = privacy.pseudonymise({name: stacked}, own=own, key=key)[name]
            new = hidden[[c for c in hidden if c in {*privacy.NAMED[name][1], "source_path"}]]
            for part, end, length in zip(made, ends, lengths, strict=True):
                if length:
                    part[name] = new.iloc[end - length : end]
    return made


def _read_of(name: str) -> set[str]:
    """Columns of a table that pseudonyms are put in, or are made by."""
    moment, columns = privacy.NAMED[name]
    return {"account_id", moment, *columns, "network", "source_path"}


def read_registers(exports: Exports, registros: Path, key: bytes) -> dict[str, pd.DataFrame]:
    """Return the registers handed in, and what they add to `sources` and `rejected`."""
    held = exports.tables
    reach = held["coverage"]["covered_to"].max()
    read = registers.load(registros, known=exports.names, cutoff=reach)
    own = _aliases({*exports.names, *_account_ids(read.tables)})
    filled = slips.hide(read, own=own, key=key)
    spelling = {said.casefold(): name for said, name in exports.names.items()}
    told = {name: getattr(filled, name) for name in _LEDGER}
    spelled = identity.spelled({**filled.tables, **told}, spelling)
    own = _aliases(_account_ids({**held, **spelled})) | privacy.own_names(held)
    return privacy.pseudonymise(spelled, own=own, key=key)


def together(exports: Exports, filled: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """Put exports and registers side by side, and one ledger of both."""
    ledger = {name: _stack(name, [exports.tables[name], filled[name]]) for name in _LEDGER}
    return {**exports.tables, **filled, **ledger}


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
    safe = privacy.pseudonymise(spelled, own=_aliases(_account_ids(spelled)), key=secret.key())
    changes, coverage = comparison.changes(safe["posts"], safe["coverage"], _formats(safe))
    if coverage.empty:
        msg = (
            f"«{older}» y «{newer}» no muestran los mismos días de una misma cuenta en un mismo "
            "formato: no hay qué comparar."
        )
        raise UserError(msg)
    return Compared(changes=changes, coverage=coverage)


def rejections(rejected: pd.DataFrame) -> list[str]:
    """Say each rejection in a sentence that names the file, the record and what was expected."""
    told = []
    for row in rejected.itertuples():
        record = "" if pd.isna(row.record) else f", registro {row.record:,}"
        named = str(row.source_path) in str(row.expected)
        told.append(str(row.expected) if named else f"«{row.source_path}»{record}: {row.expected}")
    return told


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


def _formats(given: Mapping[str, pd.DataFrame]) -> "pd.Series[str]":
    """Loader's name by path of each source."""
    return given["sources"].drop_duplicates("source_path").set_index("source_path")["format"]


def _account_ids(given: Mapping[str, pd.DataFrame]) -> set[str]:
    named = ("accounts", "posts", "interactions", "coverage", "cuentas")
    return {str(a) for t in named if t in given for a in given[t]["account_id"].dropna().unique()}


def _aliases(accounts: Iterable[str]) -> set[str]:
    return {account.partition(":")[2] for account in accounts}


def _stack(name: str, parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    filled = [part for part in parts if len(part)]
    return (
        tables.frame(name, pd.concat(filled, ignore_index=True)) if filled else tables.empty(name)
    )
