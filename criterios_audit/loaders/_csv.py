"""Delimited text as the networks and Excel write it: any of their encodings and separators."""

import codecs
import csv
import io
import unicodedata
from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit.loaders._loaded import rejection
from criterios_audit.sources import File

_HEAD = 16_384


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Cells as text under normalised headers, and the rows that did not fit them."""

    cells: pd.DataFrame
    """Index: position of the record, from 1."""
    rejected: list[dict[str, Any]]


def decode(data: bytes) -> str:
    """Text of a file in UTF-8 (with BOM or without), UTF-16 with BOM or Excel's cp1252."""
    if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def key(header: str) -> str:
    """Header as it is compared: NFC, one space, no case."""
    return " ".join(unicodedata.normalize("NFC", header).casefold().split())


def header(file: File) -> tuple[list[str], str]:
    """Headers of the first line and the separator that cuts it into the most cells."""
    head = file.head(_HEAD)
    cut = head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1] or head
    # an odd byte left over by the cut of UTF-16 is replaced, not told: only the headers count
    first = decode(cut).lstrip("\r\n").split("\n", 1)[0]
    rows = {sign: _first_row(first, sign) for sign in ",;\t"}
    sign = max(rows, key=lambda s: len(rows[s]))
    return [key(cell) for cell in rows[sign]], sign


def _first_row(line: str, sign: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return []


def sheet(file: File) -> Sheet:
    """Read all cells as text; a row with more or fewer cells than the header is rejected."""
    names, sign = header(file)
    text = decode(file.read()).lstrip("\r\n")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    rejected: list[dict[str, Any]] = []
    rows: list[list[str]] = []
    positions: list[int] = []
    record = -1
    while True:
        record += 1
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error:
            rejected.append(
                rejection(file, max(record, 1), "se esperaban comillas que cierren cada texto.")
            )
            continue
        if not record:
            continue  # the header
        if not any(cell.strip() for cell in row):
            record -= 1  # blank lines at the end are no records
        elif len(row) != len(names):
            sentence = f"tiene {len(row)} celdas; se esperaban {len(names)}, como el encabezado."
            rejected.append(rejection(file, record, sentence))
        else:
            rows.append(row)
            positions.append(record)
    cells = pd.DataFrame(rows, columns=pd.Index(names), index=positions, dtype="str")
    return Sheet(cells=cells.loc[:, ~cells.columns.duplicated()], rejected=rejected)
