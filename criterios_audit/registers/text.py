"""A register's CSV as bytes on disk: its encoding line by line, its delimiter, its cells."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from criterios_audit.registers.cells import Unfit, fold

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
LABELS = "etiquetas"
"""The one register to which a program appends (`review`): the only one whose lines can be torn."""


def cells(data: bytes) -> list[list[Any]]:
    """Rows of a CSV in UTF-8, UTF-16 or cp1252 (Excel); Unfit where it is none of them.

    A file that two programs wrote may hold lines of two encodings, and one whose power was cut
    half a letter at its end: each line is read by itself.
    """
    text = decoded(data)
    parted = delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=parted))
        swallowed = any("\n" in cell for row in rows for cell in row) and _broken(text, parted)
        return _line_by_line(text, parted) if swallowed else rows
    except csv.Error:
        msg = "No se pudo leer como CSV: se esperaban renglones separados por coma o punto y coma."
        raise Unfit(msg) from None


def _broken(text: str, parted: str) -> str:
    """Say what is wrong with its quotes, in csv's words; empty: nothing."""
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=parted, strict=True):
            pass
    except csv.Error as error:
        return str(error)
    return ""


def _line_by_line(text: str, parted: str) -> list[list[Any]]:
    """Read each line by itself; of one whose quote is not closed, the cell keeps its quote."""
    lines = text.splitlines()
    torn = ["unexpected end" in _broken(line, parted) for line in lines]
    return [
        line.split(parted) if open_ else next(csv.reader([line], delimiter=parted), [])
        for line, open_ in zip(lines, torn, strict=True)
    ]


def decoded(data: bytes) -> str:
    """Text of a register, in whichever of its encodings; Unfit where it is none of them."""
    try:
        if data.startswith(UTF_16):
            return data.decode("utf-16")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return "\n".join(_line(line) for line in data.split(b"\n"))
    except UnicodeDecodeError:
        msg = "No se pudo leer como texto: se esperaba un CSV en UTF-8 o en cp1252 (Excel)."
        raise Unfit(msg) from None


def delimiter(text: str) -> str:
    """Return what separates the cells of the first line that is not a comment."""
    first = next((li for li in text.splitlines() if li.strip(' ,;"') and li[0] not in '#"'), "")
    return max(",;\t", key=first.count)


def names_columns(register: str, row: Sequence[Any]) -> bool:
    """Tell a line of `etiquetas` that names the columns again: what follows obeys it.

    The file is only ever added to, so that a column which its first line lacks is named below.
    """
    if register != LABELS:
        return False
    return {"numeral", "pieza", "dictamen", "codificador"} <= {fold(cell) for cell in row}


def refuse_torn(register: str, header: Sequence[str], row: Sequence[Any]) -> None:
    """Raise Unfit for a label whose writing was cut short: `origen`, its last word, is lost."""
    if register != LABELS or header[-1] != "origen":
        return
    if len(row) < len(header) or not str(row[len(header) - 1]).strip():
        msg = (
            "El renglón está cortado o no dice su origen: al final se esperaba persona o máquina. "
            "Quien lo puso debe volver a dictaminar esa pieza; los demás renglones sí se leyeron."
        )
        raise Unfit(msg)


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return line.decode("cp1252")
