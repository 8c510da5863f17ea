"""Tables as the networks and Excel write them: CSV in any encoding and separator, xls and xlsx.

Headers are compared in NFC, without case or surplus spaces, and may stand below a line of title.
"""

import codecs
import csv
import datetime as dt
import io
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.csv as arrow_csv
from python_calamine import CalamineError, CalamineWorkbook

from criterios_audit.archives import UnreadableError
from criterios_audit.loaders._columns import LARGE
from criterios_audit.loaders._loaded import rejection
from criterios_audit.sources import File
from criterios_audit.tables import TEXT

Aliases = Mapping[str, tuple[str, ...]]
"""Headers, as the networks write them in each language, by the name the loader gives them."""

_TRIED = 6  # headers stand in the first row, or below a title and a description
WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_EXACT = 2**53  # a number beyond it has lost digits in Excel: no id can be taken from it


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Cells as text under the loader's own names, and the rows that did not fit them."""

    cells: pd.DataFrame
    """string[pyarrow], `<NA>` where blank. Index: position of the record, from 1."""
    rejected: list[dict[str, Any]]


def decode(data: bytes) -> str:
    """Text of a file in UTF-8 (with BOM or without) or Excel's cp1252, or Mac Roman on a Mac.

    A few odd bytes in a file of UTF-8 do not make it one of cp1252.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("utf-8-sig", "replace")
        odd = text.count("\ufffd")
        ascii_signs = len(text.encode("ascii", "ignore"))
        if odd < 3 * (len(text) - odd - ascii_signs):
            return text
        windows, mac = (data.decode(code, "replace") for code in ("cp1252", "mac_roman"))
        # the accents of the one are signs that no word has inside in the other
        return max(windows, mac, key=lambda read: len(_ACCENTED.findall(read)))


_ACCENTED = re.compile(r"(?<=[A-Za-z])[áéíóúñü](?=[A-Za-z])")


def key(header: str) -> str:
    """Header as it is compared: NFC, one space, no case."""
    return " ".join(unicodedata.normalize("NFC", header).casefold().split())


def first_rows(file: File) -> Sequence[list[str]]:
    """Cells of the first rows of the file, as they are compared."""
    return next((rows for _, rows in _first_rows(file) if rows), ())


def header(file: File) -> list[str]:
    """Headers in the first row of the file, as they are compared."""
    return next(iter(first_rows(file)), [])


def has(file: File | None, needed: Collection[str], aliases: Aliases | None = None) -> bool:
    """Whether one of the first rows, of any sheet, names all the columns `needed`."""
    return file is not None and _header_row(file, needed, aliases or {}) is not None


def sheet(file: File, needed: Collection[str], aliases: Aliases | None = None) -> Sheet:
    """Read all cells as text; a row with more or fewer cells than the header is rejected.

    Columns take the names of `aliases`; the others keep their own, as `key` writes it.
    """
    names = aliases or {}
    page, at = _header_row(file, needed, names) or (0, 0)
    data = file.read()
    if data.startswith(WORKBOOK):
        columns, rejected, cells = _from_rows(file, _workbook(data)[page][1][at:])
    else:
        sign = _sign(file)
        try:
            columns, rejected, cells = _from_arrow(file, data, sign, at)
        except _OddTextError:
            found = list(_careful(decode(data).lstrip("\r\n"), sign))[at:]
            # an odd quote in the header itself: it was known all the same, so it is read as known
            if found and found[0] is None and (pages := _first_rows(file)):
                found[0] = pages[page][1][at]
            columns, rejected, cells = _from_rows(file, found)
        columns = _as_known(columns, needed, names, _first_rows(file), (page, at))
    read = _sheet(columns, rejected, cells, names)
    lost = {name: pd.NA for name in needed if name not in read.cells}
    return replace(read, cells=read.cells.assign(**lost).astype(dict.fromkeys(lost, TEXT)))


def _as_known(
    columns: list[str],
    needed: Collection[str],
    names: Aliases,
    pages: tuple[tuple[str, tuple[list[str], ...]], ...],
    place: tuple[int, int],
) -> list[str]:
    """Take the header as the file was known by it, where damage further on hides it."""
    if set(needed) <= set(_named(columns, names)) or not pages:
        return columns
    known = pages[place[0]][1][place[1]]
    return known if len(known) == len(columns) else columns


def sheets(file: File, needed: Collection[str], aliases: Aliases | None = None) -> dict[str, Sheet]:
    """Read every sheet that names the columns `needed`, by its name; a CSV is one, without name."""
    data = file.read()
    if not data.startswith(WORKBOOK):
        return {"": sheet(file, needed, aliases)}
    names, book = aliases or {}, _workbook(data)
    return {
        book[page][0]: _sheet(*_from_rows(file, book[page][1][at:]), names)
        for page, at in _header_rows(file, needed, names)
    }


def _sheet(
    columns: Sequence[str], rejected: list[dict[str, Any]], cells: pd.DataFrame, names: Aliases
) -> Sheet:
    cells.columns = pd.Index(_named(columns, names))
    cells = cells.loc[:, ~cells.columns.duplicated()]
    return Sheet(cells=cells, rejected=rejected)


def column(cells: pd.DataFrame, name: str) -> "pd.Series[Any]":
    """Return the column, or one of `<NA>` where the export has none of that name."""
    if name in cells:
        return cells[name]
    return pd.Series(pd.NA, index=cells.index, dtype=TEXT)


def _named(columns: Sequence[str], aliases: Aliases) -> list[str]:
    known = {key(alias): name for name, several in aliases.items() for alias in several}
    return [known.get(column, column) for column in columns]


def _header_row(file: File, needed: Collection[str], aliases: Aliases) -> tuple[int, int] | None:
    """Find the sheet and the row whose cells name what is needed."""
    return next(_header_rows(file, needed, aliases), None)


def _header_rows(
    file: File, needed: Collection[str], aliases: Aliases
) -> Iterator[tuple[int, int]]:
    """Each sheet that names what is needed, and the first of its rows that does."""
    wanted = set(needed)
    for page, (_, rows) in enumerate(_first_rows(file)):
        named = (at for at, row in enumerate(rows) if wanted <= set(_named(row, aliases)))
        if (at := next(named, None)) is not None:
            yield page, at


@lru_cache(maxsize=256)
def _first_rows(file: File) -> tuple[tuple[str, tuple[list[str], ...]], ...]:
    """Name of each sheet («» in a CSV) and its first rows, as headers are compared."""
    head = file.beginning
    if head.startswith(WORKBOOK):
        try:
            pages = [(name, rows[:_TRIED]) for name, rows in _workbook(file.read())]
        except UnreadableError:
            return ()
    else:
        cut = head if len(head) < file.size else head[: head.rfind(b"\n") + 1] or head
        text = decode(cut).lstrip("\r\n")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_sign(file))
        try:
            pages = [("", list(islice(reader, _TRIED)))]
        except csv.Error:  # a cell of more than 128 KB
            return ()
    return tuple((name, tuple([key(cell) for cell in row] for row in rows)) for name, rows in pages)


@lru_cache(maxsize=256)
def _sign(file: File) -> str:
    """Separator that cuts the first lines into the most cells."""
    lines = decode(file.beginning).lstrip("\r\n").split("\n")[:_TRIED]
    return max(",;\t", key=lambda sign: max(line.count(sign) for line in lines))


class _OddTextError(Exception):
    """The fast reader would lose or join records: the careful one is needed."""


def _from_arrow(
    file: File, data: bytes, sign: str, at: int
) -> tuple[list[str], list[dict[str, Any]], pd.DataFrame]:
    # a quote that nobody closes would swallow the records after it
    if data.count(b'"') % 2 or not _is_utf8(data):
        raise _OddTextError
    pages = _first_rows(file)
    names = pages[0][1][at] if pages and pages[0][1] else []
    start = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    while data[start : start + 1] in {b"\r", b"\n"}:
        start += 1
    text = pa.py_buffer(memoryview(data)[start:])
    try:
        table, skipped = _arrow_cells(text, sign, at, len(names), _BLOCK)
    except pa.ArrowInvalid:
        try:  # a row of more than a block, it may be
            table, skipped = _arrow_cells(text, sign, at, len(names), len(data) + 1)
        except pa.ArrowInvalid as error:  # not UTF-8, or an odd quote
            raise _OddTextError from error
    if lost := {number for number, _ in skipped}:
        total = table.num_rows + len(skipped)
        index = pd.Index([n for n in range(total) if n not in lost])
    else:
        index = pd.RangeIndex(table.num_rows)
    if not lost or 0 not in lost:  # the header itself
        table, index = table.slice(1), index[1:]
    cells = table.to_pandas(types_mapper={LARGE: pd.StringDtype("pyarrow")}.get)
    cells.index = index
    rejected = [rejection(file, n, _cells_sentence(found, len(names))) for n, found in skipped]
    return names, rejected, cells


_BLOCK = 2**20  # it fits in the processor's cache


def _arrow_cells(
    text: pa.Buffer, sign: str, at: int, width: int, block: int
) -> tuple[pa.Table, list[tuple[int, int]]]:
    """Read cells as text, null where blank, and tell position and width of the rows skipped."""
    skipped: list[tuple[int, int]] = []

    def told(row: Any) -> str:
        skipped.append((row.number - 1 - at, row.actual_columns))
        return "skip"

    names = [str(n) for n in range(width)]
    table = arrow_csv.read_csv(
        pa.BufferReader(text),
        # one thread: only so are the rows that do not fit numbered
        read_options=arrow_csv.ReadOptions(
            use_threads=False, skip_rows_after_names=at, column_names=names, block_size=block
        ),
        parse_options=arrow_csv.ParseOptions(
            delimiter=sign, newlines_in_values=True, invalid_row_handler=told
        ),
        convert_options=arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(names, LARGE), null_values=[""], strings_can_be_null=True
        ),
    )
    return table, skipped


def _is_utf8(data: bytes) -> bool:
    """Check it in place: a Python text with one emoji takes four times the bytes."""
    ends = pa.array([0, len(data)], pa.int64()).buffers()[1]
    whole = pa.Array.from_buffers(pa.large_binary(), 1, [None, ends, pa.py_buffer(data)])
    try:
        whole.cast(LARGE)
    except pa.ArrowInvalid:
        return False
    return True


def _cells_sentence(found: int, expected: int) -> str:
    return f"tiene {found} celdas; se esperaban {expected}, como el encabezado."


def _from_rows(
    file: File, rows: Sequence[Sequence[str] | None]
) -> tuple[list[str], list[dict[str, Any]], pd.DataFrame]:
    names = [key(cell) for cell in (rows[0] if rows else None) or []]
    rejected: list[dict[str, Any]] = []
    kept: list[Sequence[str]] = []
    positions: list[int] = []
    record = 0
    for row in rows[1:]:
        if row is not None and not any(cell.strip() for cell in row):
            continue  # blank lines are no records
        record += 1
        if row is None:
            why = "se esperaban comillas que cierren cada texto."
            rejected.append(rejection(file, record, why))
        elif len(row) != len(names):
            rejected.append(rejection(file, record, _cells_sentence(len(row), len(names))))
        else:
            kept.append(row)
            positions.append(record)
    cells = pd.DataFrame(kept, columns=range(len(names)), index=positions, dtype=TEXT)
    return names, rejected, cells.mask(cells.eq(""))


def _careful(text: str, sign: str) -> Iterator[list[str] | None]:
    """Rows of the text; None for a line whose quotes nobody closes, then on from the next line."""
    lines = text.splitlines(keepends=True)
    at = 0
    while at < len(lines):
        reader = csv.reader(lines[at:], delimiter=sign, strict=True)
        try:
            yield from reader
        except csv.Error:
            yield None
            at += max(_started(lines[at:], sign), 1)
        else:
            return


def _started(lines: Sequence[str], sign: str) -> int:
    """Count the lines up to and with the first one of the row that cannot be read."""
    reader = csv.reader(lines, delimiter=sign, strict=True)
    before = 0
    try:
        for _ in reader:
            before = reader.line_num
    except csv.Error:
        return before + 1
    return len(lines)


def _workbook(data: bytes) -> list[tuple[str, list[list[str]]]]:
    """Name and cells, as text, of each sheet that has any."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        pages = {n: book.get_sheet_by_name(n).to_python() for n in book.sheet_names}
    except (CalamineError, OSError, ValueError, TypeError) as error:
        msg = "la hoja de cálculo no se pudo leer: está dañada, protegida o incompleta."
        raise UnreadableError(msg) from error
    return [(n, [[_cell(c) for c in row] for row in rows]) for n, rows in pages.items() if rows]


def _cell(value: object) -> str:
    if isinstance(value, float):
        if abs(value) >= _EXACT:
            return f"{value:.5E}"
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return str(value)


def workbook(sheets: Mapping[str, Sequence[Sequence[str | float]]]) -> bytes:
    """Write a workbook, for the examples of the loaders that read one."""
    import xlsxwriter

    stream = io.BytesIO()
    # formulas and links off: a cell that begins with «=» is a text
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stream, safe) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for at, row in enumerate(rows):
                page.write_row(at, 0, row)
    return stream.getvalue()
