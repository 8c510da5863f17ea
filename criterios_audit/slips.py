"""A person's data that somebody wrote in a register: hidden, and told by row and column.

Such a slip must neither be printed nor hold back the report of the whole institution.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from criterios_audit import privacy
from criterios_audit.registers import Registers, heading
from criterios_audit.tables import REGISTERS, TEXT

_AUDITED = frozenset({"account_id", "alias"})
"""Columns that name what is audited: nobody's."""
_PSEUDONYM = "p_[0-9a-f]{10}"
_IDS = frozenset({"id_nativo", "publicacion_id", "pieza", "igual_a", "hallazgo"})
"""Columns of ids: their figures are no phone, and only what holds an arroba or a blank is read."""
_TOLD = 10
"""Cells that the ledger enumerates; of the others it says how many."""


def hide(filled: Registers, *, own: Collection[str], key: bytes) -> Registers:
    """Return registers whose free texts name nobody; the note of each source says what was hidden.

    `own`: aliases of the audited accounts, which stay, as those of institutions. E-mails, phones
    and numbers that name a person give way to their mark («[correo]»), handles to a pseudonym. So
    does whoever `moderacion` names in place of a pseudonym: by the one of the act's own semester.
    """
    safe_tables, notes = dict(filled.tables), dict[str, str]()
    for name, table in filled.tables.items():
        told = list[str]()
        for column in (c for c in REGISTERS[name] if c.dtype == TEXT and not c.choices):
            if column.name in _AUDITED or column.name == "seudonimo":
                continue
            written = table[column.name]
            if column.name in _IDS:
                written = written[written.str.contains(r"[@＠\s]").fillna(value=False)]
            safe = privacy.hidden(written, own=own, key=key)
            changed = written[(written != safe).fillna(value=False)]
            kinds = changed.map(lambda said: ", ".join(privacy.leaks(said, allowed=own)))
            guilty = kinds[kinds != ""]
            safe_tables[name] = safe_tables[name].assign(
                **{column.name: table[column.name].mask(table.index.isin(guilty.index), safe)}
            )
            told += [
                f"renglón {filled.rows[name][at]}, columna {heading(name, column)} ({kind})"
                for at, kind in guilty.items()
            ]
        if "seudonimo" in table:
            raw = ~table["seudonimo"].str.fullmatch(_PSEUDONYM).fillna(value=True).astype(bool)
            kept = privacy.pseudonym(table["seudonimo"], table["t"], key)
            safe_tables[name] = safe_tables[name].assign(
                seudonimo=table["seudonimo"].mask(raw, kept)
            )
            told += [
                f"renglón {filled.rows[name][at]}, columna seudonimo (alias: 1)"
                for at in raw.to_numpy().nonzero()[0]
            ]
        if told:
            notes[f"registro:{name}"] = _note(told)
    return Registers(
        tables=safe_tables,
        rejected=filled.rejected,
        rows=filled.rows,
        sources=filled.sources.assign(note=_noted(filled.sources, notes)),
    )


def _note(told: list[str]) -> str:
    said = f"Datos de personas que se ocultaron; bórrelos del registro: {'; '.join(told[:_TOLD])}"
    return said + (f"; y {len(told) - _TOLD:,} celdas más." if len(told) > _TOLD else ".")


def _noted(sources: pd.DataFrame, notes: Mapping[str, str]) -> "pd.Series[str]":
    read = sources["format"].where(sources["read"] > 0)  # of two files of one register, one was
    more = read.map(notes).astype(TEXT)
    return (sources["note"] + " ").fillna("").where(more.notna(), sources["note"]) + more.fillna("")
