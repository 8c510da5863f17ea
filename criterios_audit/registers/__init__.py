"""What no export says, as people write it down: reads, checks and templates of the registers.

One CSV (UTF-8 or Excel's cp1252, comma or semicolon) or .xlsx each, in an expediente's registros/;
columns in `catalogos/registros.csv` (CRITERIOS 3). No message repeats what a cell holds.
"""

import hashlib
import re
import zipfile
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from criterios_audit import tables
from criterios_audit.model import DEFAULT_ZONE
from criterios_audit.registers import days, text
from criterios_audit.registers.cells import (
    Unfit,
    fold,
    letter,
    refuse_secret_columns,
    refuse_secrets,
    value,
)
from criterios_audit.registers.known import account_of, checked
from criterios_audit.tables import DAY, REGISTERS, TIME, Column

Row = dict[str, Any]
_SUFFIXES = (".csv", ".xlsx")
_COMMENT = re.compile(r"\s*#(?:\s|$)")  # a title may begin with a tag, a cell hold Excel's «#N/A»
_TOO_BIG = "La hoja ocupa demasiado al abrirse: se esperaba un registro de pocos megas."
_XLSX_LIMIT = 200 * 2**20  # unpacked; the registers of a whole institution weigh a few megabytes
_ORDERED = (
    ("desde", "hasta"),
    ("inicio", "fin"),
    ("activa_desde", "activa_hasta"),
    ("fecha", "vence"),
    ("fecha_informe", "vigencia_hasta"),
)


@dataclass(frozen=True, kw_only=True)
class Registers:
    """`tables` holds the registers present and usable: one that is absent is not there at all.

    `rejected` and `sources` are the canonical tables of those names.
    """

    tables: Mapping[str, pd.DataFrame]
    rows: Mapping[str, Sequence[int]]
    """Of each row of each table, the row of its file, as Excel numbers it."""
    rejected: pd.DataFrame
    sources: pd.DataFrame


def load(
    folder: Path,
    *,
    known: Collection[str] = (),
    zone: str = DEFAULT_ZONE,
    cutoff: pd.Timestamp | None = None,
    only: Collection[str] = (),
) -> Registers:
    """Read every register in `folder`; what cannot be read is counted and told, the rest loaded.

    `known` are the accounts («red:alias») that the exports speak of, besides those of `cuentas`;
    hours without an offset are of `zone`, days stay local. `record` is the row as Excel numbers it.
    A template that nobody filled was not handed in; a header alone says that nothing happened.
    `cutoff` is the moment that the exports reach (UTC): declarations that had expired by then are
    kept, and their number noted. `only`: names of the registers to read; all when empty.
    """
    present = sorted(folder.iterdir()) if folder.is_dir() else []
    paths = [p for p in present if not p.name.startswith((".", "~$"))]  # Excel's and systems' own
    paths = [p for p in paths if not only or fold(p.stem) in only]
    paths.sort(key=lambda p: fold(p.stem) != "cuentas")  # the others are checked against it
    accounts = {a.casefold(): a for a in known}
    taken: dict[str, str] = {}
    found: dict[str, pd.DataFrame] = {}
    rows: dict[str, list[int]] = {}
    rejected: list[Row] = []
    sources: list[Row] = []
    for path in paths:
        name = fold(path.stem)
        origin = {"source_path": f"registros/{path.name}", "source_id": _NO_BYTES}
        with suppress(Unfit):  # one that cannot be opened is told below, by whoever reads it
            origin["source_id"] = _sha256(path)
        if name not in REGISTERS or path.suffix.lower() not in _SUFFIXES or path.is_dir():
            note = f"No es un registro: se esperaba un .csv o .xlsx llamado {_one_of(REGISTERS)}."
            sources.append({**origin, **_NOTHING, "format": "no reconocido", "note": note})
            continue
        source = {**origin, **_NOTHING, "format": f"registro:{name}"}
        sources.append(source)
        if name in taken:
            refusals = [(pd.NA, _SECOND.format(name=name, first=taken[name]))]
        else:
            taken[name] = path.name
            table, rows[name], refusals, counts = _read(name, path, accounts, ZoneInfo(zone))
            source |= counts
            if table is not None and not counts["read"] and _is_template(name, path):
                source["note"] = UNFILLED
            elif table is not None:
                found[name] = table
                source["note"] = _noted(counts["note"], _expired(table, cutoff, zone))
        source["rejected"] = len(refusals)
        rejected += [{**origin, "record": r, "expected": sentence} for r, sentence in refusals]
    return Registers(
        tables=found,
        rows=rows,
        rejected=tables.frame("rejected", rejected),
        sources=tables.frame("sources", sources),
    )


_TITLE = "# Registro {name}."
UNFILLED = (
    "Es la plantilla, sin llenar: cuenta como no entregado. Si de verdad no hubo nada que anotar, "
    "borre sus renglones con # y deje el encabezado."
)
"""What the ledger notes of a template of which nobody filled a row."""
_NO_BYTES = hashlib.sha256(b"").hexdigest()
_NOTHING = {"read": 0, "repeated": 0, "rejected": 0, "left_out": 0}
_SECOND = (
    "El registro {name} ya se leyó de {first} y este archivo no se usó: se esperaba uno solo. "
    "Júntelos o retire uno."
)


def _one_of(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} o {last}"


def _read(
    name: str, path: Path, accounts: dict[str, str], zone: ZoneInfo
) -> tuple[pd.DataFrame | None, list[int], list[tuple[Any, str]], Row]:
    """Table (None: unusable) and its rows' numbers, refusals as (number, sentence), and counts."""
    try:
        header, records, note = _open(name, path)
    except Unfit as unfit:
        return None, [], [(pd.NA, str(unfit))], {}
    read = repeated = 0
    numbers: list[int] = []
    rows: dict[tuple[Any, ...], Row] = {}
    refusals: list[tuple[Any, str]] = []
    when = {heading(name, c) for c in REGISTERS[name] if c.dtype in {DAY, TIME}}
    places = [i for i, word in enumerate(header) if word in when]
    dates = days.of((cells[i] for _, cells in records for i in places if i < len(cells)), zone)
    for number, cells in records:
        if text.names_columns(name, cells):
            header = [fold(cell) for cell in cells]
            continue
        read += 1
        try:
            text.refuse_torn(name, header, cells)
            row = _row(name, header, cells, accounts, dates)
            if (content := tuple(row.values())) in rows:
                repeated += 1
                continue
            if name == "cuentas":
                _refuse_second(row["account_id"], rows.values())
                accounts[row["account_id"].casefold()] = row["account_id"]
            rows[content] = row
            numbers.append(number)
        except Unfit as unfit:
            refusals.append((number, str(unfit)))
    table = tables.frame(name, rows.values()) if rows else tables.empty(name)
    return table, numbers, refusals, {"read": read, "repeated": repeated, "note": note}


def _expired(table: pd.DataFrame, cutoff: pd.Timestamp | None, zone: str) -> str:
    """Tell how many declarations had expired by the cutoff; empty: none, or no declarations."""
    if cutoff is None or pd.isna(cutoff) or "vence" not in table:
        return ""
    day = cutoff.tz_convert(zone).tz_localize(None).normalize()
    old = int((table["vence"] < day).sum())
    if not old:
        return ""
    many = "declaración vencida" if old == 1 else "declaraciones vencidas"
    return f"{old} {many} al {day:%d/%m/%Y}: se conservan, y ya no prueban nada."


def _noted(note: Any, more: str) -> Any:
    return more or note if pd.isna(note) else f"{note} {more}".strip()


def _is_template(name: str, path: Path) -> bool:
    return path.suffix.lower() == ".csv" and _TITLE.format(name=name).encode() in _bytes(path)


def _refuse_second(account: str, rows: Iterable[Row]) -> None:
    if any(account.casefold() == row["account_id"].casefold() for row in rows):
        msg = f"Repite la cuenta {account} con otros datos: se esperaba un solo renglón."
        raise Unfit(msg)


def _sha256(path: Path) -> str:
    return hashlib.sha256(b"" if path.is_dir() else _bytes(path)).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        msg = "No se pudo abrir: se esperaba un archivo legible. Ciérrelo en Excel y repita."
        raise Unfit(msg) from None


# --- files --------------------------------------------------------------------------------------


def _open(name: str, path: Path) -> tuple[list[str], list[tuple[int, list[Any]]], Any]:
    """Header (columns' names in the CSV's words), records with their row number, and a note."""
    notes = []
    if path.suffix.lower() == ".xlsx":
        table, others = _sheet(path)
        if others:
            notes.append(f"Se leyó solo la primera hoja; quedaron sin leer {others}.")
    else:
        table = text.cells(_bytes(path))
    written = [
        (number, cells)
        for number, cells in enumerate(table, start=1)
        if any(str(c).strip(" ,;\t\n") for c in cells) and not _COMMENT.match(str(cells[0]))
    ]
    wanted = {heading(name, c): c for c in REGISTERS[name]}
    required = [
        word for word, c in wanted.items() if c.required and (name, word) != ("cuentas", "id")
    ]
    begins, header = _header(written, required)
    records = written[begins + 1 :]
    if begins:
        notes.append(f"Se leyó desde el renglón {written[begins][0]}, que nombra las columnas.")
    if name == "contrasenas":
        refuse_secret_columns(header)
    twice = [word for word, n in Counter(header).items() if n > 1 and word in wanted]
    if absent := [word for word in required if word not in header]:
        msg = (
            f"Falta la columna {', '.join(absent)}: el primer renglón debe nombrar las columnas. "
            f"Se esperaban {', '.join(required)} y, si se tienen, "
            f"{', '.join(w for w in wanted if w not in required) or 'ninguna otra'}."
        )
        raise Unfit(msg)
    if twice:
        msg = f"La columna {', '.join(twice)} está dos veces: se esperaba una."
        raise Unfit(msg)
    extra = [i for i, word in enumerate(header) if word and word not in wanted]
    if extra:
        notes.append(f"Columnas que no se usaron: {', '.join(map(letter, extra))}.")
    return header, records, " ".join(notes) or pd.NA


_TITLES = 10
"""Rows in which the names of the columns are looked for: a sheet may begin with its title."""


def _header(written: list[tuple[int, list[Any]]], required: list[str]) -> tuple[int, list[str]]:
    """Which of the first rows names the columns, and how; the first one where none names all."""
    named = [[fold(cell) for cell in cells] for _, cells in written[:_TITLES]] or [[]]
    begins = next((i for i, row in enumerate(named) if set(required) <= set(row)), 0)
    return begins, named[begins]


def heading(register: str, column: Column) -> str:
    """Name of a column as people write it: the table's `account_id` is «cuenta» (or «id»)."""
    if column.name != "account_id":
        return column.name
    return "id" if register == "cuentas" else "cuenta"


def _sheet(path: Path) -> tuple[list[list[Any]], int]:
    """Rows of the first sheet, and how many others there are."""
    from python_calamine import CalamineError

    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > _XLSX_LIMIT:
            raise Unfit(_TOO_BIG)
        with pd.ExcelFile(path, engine="calamine") as book:
            frame = pd.read_excel(book, header=None, dtype=object, keep_default_na=False)
            others = len(book.sheet_names) - 1
    except (zipfile.BadZipFile, CalamineError, ValueError, KeyError, OSError) as error:
        if isinstance(error, Unfit):
            raise
        msg = "No se pudo abrir como hoja de Excel: se esperaba un .xlsx completo y sin contraseña."
        raise Unfit(msg) from None
    return [list(row) for row in frame.itertuples(index=False, name=None)], others


# --- rows ---------------------------------------------------------------------------------------


def _row(
    register: str,
    header: list[str],
    cells: list[Any],
    accounts: Mapping[str, str],
    dates: days.Dates,
) -> Row:
    if any(str(cell).strip() for cell in cells[len(header) :]):
        msg = f"Tiene más celdas que el encabezado: se esperaban {len(header)}."
        raise Unfit(msg)
    given = dict(zip(header, cells, strict=False))
    if register == "cuentas":
        given["id"] = account_of(given)
    if register == "contrasenas":
        refuse_secrets(given)
    row: Row = {}
    for column in REGISTERS[register]:
        word = heading(register, column)
        cell = value(word, column, given.get(word, ""), dates)
        row[column.name] = checked(register, word, cell, accounts)
    for first, last in _ORDERED:
        if row.get(first) is not None and row.get(last) is not None and row[last] < row[first]:
            msg = f"La columna {last} es anterior a {first}: se esperaba igual o posterior."
            raise Unfit(msg)
    if register == "avales" and not (row["publicacion_id"] or row["lote"]):
        msg = "Falta qué se avaló: se esperaba la columna publicacion_id o la columna lote."
        raise Unfit(msg)
    return row


# --- templates ----------------------------------------------------------------------------------


def write_templates(folder: Path) -> list[Path]:
    """Write an empty, commented CSV of each register where there is none yet; returns those made.

    UTF-8 with a byte-order mark, so that Excel shows the accents.
    """
    folder.mkdir(parents=True, exist_ok=True)
    there = {fold(p.stem) for p in folder.iterdir() if p.suffix.lower() in _SUFFIXES}
    made = []
    for name in REGISTERS:
        if name not in there:
            path = folder / f"{name}.csv"
            with path.open("x", encoding="utf-8-sig", newline="") as file:
                file.write(_template(name))
            made.append(path)
    return made


_KINDS = {DAY: "fecha, p. ej. 2026-03-04", TIME: "día y hora, p. ej. 2026-03-04 10:30"}


def _template(name: str) -> str:
    lines = [
        f"{_TITLE.format(name=name)} Los renglones que empiezan con # y un espacio no se leen."
    ]
    for column in REGISTERS[name]:
        details = [
            "obligatoria" if column.required else "opcional",
            *filter(None, [_KINDS.get(column.dtype), " | ".join(column.choices)]),
        ]
        lines.append(f"# {heading(name, column)}: {column.meaning} ({'; '.join(details)})")
    # Quoted, a comment stays in Excel's first cell and comes back as one when saved.
    quoted = ['"' + line.replace('"', '""') + '"' for line in lines]
    header = ",".join(heading(name, column) for column in REGISTERS[name])
    return "\r\n".join([*quoted, header]) + "\r\n"
