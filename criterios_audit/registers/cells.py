"""Cells and rows as people write them, made into values; every refusal is a Spanish sentence."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any
from zoneinfo import available_timezones

import pandas as pd

from criterios_audit.registers.days import Dates, Unfit, day, moment
from criterios_audit.tables import COUNT, DAY, TIME, Column

__all__ = ["Dates", "Unfit", "fold", "letter", "value"]
_POSTS = frozenset({"cargo", "firma_cargo", "autoriza", "aprobada_por"})
_WHO = r"[@＠]"
_PHONE = r"(?:\d[\s().-]*){8}"


def fold(text: object) -> str:
    """Compare without case, accents or outer spaces: « Sí », «si» and «SI» are one."""
    return _folded(str(text))


@lru_cache(maxsize=10_000)
def _folded(text: str) -> str:  # a few words fill the registers
    plain = unicodedata.normalize("NFKD", text).casefold().strip()
    return re.sub(r"[\s_]+", "_", "".join(c for c in plain if not unicodedata.combining(c)))


def letter(position: int) -> str:
    """Excel's letter of a column: an unknown header may be anything, so it is not repeated."""
    high, low = divmod(position, 26)
    return (chr(64 + high) if high else "") + chr(65 + low)


def value(word: str, column: Column, cell: Any, dates: Dates) -> Any:
    """Typed value of a cell, None where it is empty."""
    if isinstance(cell, str):
        cell = unicodedata.normalize("NFC", cell).strip()
    if cell == "" or cell is None or cell is pd.NaT:
        if column.required:
            msg = f"La columna {word} está vacía: se esperaba {column.meaning}."
            raise Unfit(msg)
        return None
    if isinstance(cell, str) and cell.startswith('"') and cell.count('"') % 2:
        msg = f"La columna {word} trae una comilla sin cerrar: ciérrela o quítela."
        raise Unfit(msg)
    if column.dtype == DAY:
        return day(word, cell, dates)
    if column.dtype == TIME:
        return moment(word, cell, dates)
    if column.dtype == COUNT:
        return _count(word, cell)
    return _words(word, column, cell)


def _words(word: str, column: Column, cell: Any) -> str:
    if column.choices:
        spelt = "sí" if cell is True else "no" if cell is False else cell
        for choice in column.choices:
            if fold(choice) == fold(spelt):
                return choice
        several = " o ".join(column.choices)
        some = "un numeral, de I a XXXIV, o SEGUNDO" if word == "numeral" else several
        msg = f"La columna {word} no admite lo escrito: se esperaba {some}."
        raise Unfit(msg)
    rounded = isinstance(cell, int | float) and abs(cell) >= 10**15
    if rounded or re.fullmatch(r"\d([.,]\d+)?E\+\d+", str(cell), re.IGNORECASE):
        msg = (
            f"La columna {word} trae como número un identificador de más de 15 cifras, y Excel ya "
            "lo redondeó: se esperaba escrito como texto."
        )
        raise Unfit(msg)
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    if word in _POSTS and re.search(f"{_WHO}|{_PHONE}", text):
        msg = (
            f"La columna {word} trae un correo, un alias o un teléfono: se esperaba un cargo o un "
        )
        msg += "órgano."
        raise Unfit(msg)
    if word == "seudonimo" and re.search(_WHO, text):  # its figures may be many, and no phone
        msg = "La columna seudonimo trae un correo o un alias: se esperaba un seudónimo."
        raise Unfit(msg)
    if word == "zona_horaria" and text not in _zones():
        msg = f"La columna {word} no es una zona IANA: se esperaba, p. ej., America/Tijuana."
        raise Unfit(msg)
    return text


@cache
def _zones() -> set[str]:  # asked of the system, file by file
    return available_timezones()


def _count(word: str, cell: Any) -> int:
    if isinstance(cell, bool) or not re.fullmatch(r"\d{1,9}(?:\.0+)?", str(cell)):
        msg = f"La columna {word} no es una cantidad: se esperaba un número entero, sin signos."
        raise Unfit(msg)
    return int(float(cell))


# --- secrets ------------------------------------------------------------------------------------

_SECRET_COLUMN = re.compile(r"contrasena|passw|\bclave|hash|huella|pista|\bpin\b|\bnip\b|secret")


def refuse_secret_columns(header: list[str]) -> None:
    """Raise Unfit for a header under which passwords, hints or hashes would stand."""
    if guilty := [letter(i) for i, word in enumerate(header) if _SECRET_COLUMN.search(word)]:
        msg = (
            f"La columna {', '.join(guilty)} parece guardar contraseñas, pistas o huellas, y el "
            "archivo no se leyó: se esperaban solo cuenta, fecha_cambio y cargo. Bórrela."
        )
        raise Unfit(msg)


def _secret(text: str) -> bool:
    """Tell a lone word of letters with figures or signs, one with all three, or what says so."""
    signs = r"[!#$%&*+=?@^~<>]"
    alone = re.fullmatch(r"\S{6,}", text) and re.search(rf"[\d]|{signs}", text)
    if alone and re.search(r"[^\W\d_]", text):
        return True
    if re.search(
        r"(?<![a-z])(?:contrasena|password|passwd|pass|clave|pista|nip|pin)_?[:=]", fold(text)
    ):
        return True
    return any(
        len(word) >= _LONG and all(re.search(kind, word) for kind in (r"[^\W\d_]", r"\d", signs))
        for word in text.split()
    )


_LONG = 6
"""Letters of the shortest password worth looking for."""


def refuse_secrets(given: dict[str, Any]) -> None:
    """XXXIV asks for dates only: a word of letters with figures or signs is not a post."""
    for word, cell in given.items():
        if word in {"cuenta", "fecha_cambio"} or not isinstance(cell, str):
            continue
        if _secret(cell.strip()):
            where = word if word == "cargo" else "que sobra"
            msg = (
                f"La columna {where} trae algo que parece una contraseña, y el renglón no se leyó: "
                "se esperaba un cargo. Bórrelo; aquí solo se anotan fechas."
            )
            raise Unfit(msg)
