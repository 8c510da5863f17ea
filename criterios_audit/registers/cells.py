"""Cells and rows as people write them, made into values; every refusal is a Spanish sentence."""

import re
import unicodedata
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pandas as pd

from criterios_audit.tables import COUNT, DAY, TIME, Column

_POSTS = frozenset({"cargo", "firma_cargo", "autoriza", "aprobada_por", "seudonimo"})


class Unfit(ValueError):  # noqa: N818 - a verdict on what was read, not a fault of ours
    """A Spanish sentence: why a file, a row or a cell cannot be taken; never what it holds."""


def fold(text: object) -> str:
    """Compare without case, accents or outer spaces: « Sí », «si» and «SI» are one."""
    plain = unicodedata.normalize("NFKD", str(text)).casefold().strip()
    return re.sub(r"[\s_]+", "_", "".join(c for c in plain if not unicodedata.combining(c)))


def letter(position: int) -> str:
    """Excel's letter of a column: an unknown header may be anything, so it is not repeated."""
    high, low = divmod(position, 26)
    return (chr(64 + high) if high else "") + chr(65 + low)


def value(word: str, column: Column, cell: Any, zone: ZoneInfo) -> Any:
    """Typed value of a cell, None where it is empty."""
    if isinstance(cell, str):
        cell = unicodedata.normalize("NFC", cell).strip()
    if cell == "" or cell is None or cell is pd.NaT:
        if column.required:
            msg = f"La columna {word} está vacía: se esperaba {column.meaning}."
            raise Unfit(msg)
        return None
    if column.dtype == DAY:
        return _day(word, cell)
    if column.dtype == TIME:
        return _moment(word, cell, zone)
    if column.dtype == COUNT:
        return _count(word, cell)
    return _words(word, column, cell)


def _words(word: str, column: Column, cell: Any) -> str:
    if column.choices:
        spelt = "sí" if cell is True else "no" if cell is False else cell
        for choice in column.choices:
            if fold(choice) == fold(spelt):
                return choice
        msg = f"La columna {word} no admite lo escrito: se esperaba {' o '.join(column.choices)}."
        raise Unfit(msg)
    rounded = isinstance(cell, int | float) and abs(cell) >= 10**15
    if rounded or re.fullmatch(r"\d([.,]\d+)?E\+\d+", str(cell), re.IGNORECASE):
        msg = (
            f"La columna {word} trae como número un identificador de más de 15 cifras, y Excel ya "
            "lo redondeó: se esperaba escrito como texto."
        )
        raise Unfit(msg)
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    if word in _POSTS and re.search(r"[@＠]|(?:\d[\s().-]*){8}", text):
        what = "un seudónimo" if word == "seudonimo" else "un cargo o un órgano"
        msg = f"La columna {word} trae un correo, un alias o un teléfono: se esperaba {what}."
        raise Unfit(msg)
    if word == "zona_horaria" and text not in available_timezones():
        msg = f"La columna {word} no es una zona IANA: se esperaba, p. ej., America/Tijuana."
        raise Unfit(msg)
    return text


_DAY = (
    r"(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})[/-](?P<m2>\d{1,2})[/-](?P<y2>\d{4}|\d{2}))"
)
_HOUR = (
    r"[\sT]+(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?:\.(?P<F>\d{1,6})\d*)?)?"
    r"(?:\s*(?P<half>[ap])\.?\s*m\.?)?\s*(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)


def _day(word: str, cell: Any) -> datetime:
    """Local midnight of a day written 2026-06-02, 02/06/2026 or 2/6/26: day before month."""
    if isinstance(cell, date):
        return _sane(word, datetime(cell.year, cell.month, cell.day))  # noqa: DTZ001 - a day has no zone
    match = re.fullmatch(rf"{_DAY}(?:[\sT]+00:00(?::00)?)?", str(cell))
    if not match:
        msg = f"La columna {word} no es una fecha: se esperaba como 2026-06-02 o 02/06/2026."
        raise Unfit(msg)
    return _sane(word, datetime.combine(_date(word, match), time()))


def _moment(word: str, cell: Any, zone: ZoneInfo) -> datetime:
    """UTC moment of an hour; one without an offset is of `zone`."""
    if isinstance(cell, datetime) and cell.time() != time():
        return _sane(word, cell.replace(tzinfo=zone)).astimezone(UTC)
    match = re.fullmatch(_DAY + _HOUR, str(cell), re.IGNORECASE)
    if isinstance(cell, date) or not match:
        msg = (
            f"La columna {word} no dice día y hora: se esperaba como 2026-03-04 10:30 "
            "(si fue a medianoche, escríbalo como texto: 2026-03-04 00:00)."
        )
        raise Unfit(msg)
    hour = int(match["H"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    try:
        clock = time(
            hour, int(match["M"]), int(match["S"] or 0), int((match["F"] or "0").ljust(6, "0"))
        )
    except ValueError:
        msg = f"La columna {word} trae una hora que no existe: se esperaba de 00:00 a 23:59."
        raise Unfit(msg) from None
    local = datetime.combine(_date(word, match), clock)
    if match["offset"]:
        aware = datetime.fromisoformat(local.isoformat() + match["offset"].upper())
    else:
        aware = local.replace(tzinfo=zone)
    return _sane(word, aware).astimezone(UTC)


def _date(word: str, match: re.Match[str]) -> date:
    year = int(match["y"] or match["y2"])
    try:
        return date(
            year + 2000 if year < 100 else year,  # noqa: PLR2004 - two figures: this century
            int(match["m"] or match["m2"]),
            int(match["d"] or match["d2"]),
        )
    except ValueError:
        msg = f"La columna {word} trae un día que no existe: se esperaba día/mes/año."
        raise Unfit(msg) from None


def _sane(word: str, moment: datetime) -> datetime:
    if not 2000 <= moment.year <= 2100:  # noqa: PLR2004 - no network is older; Excel's 1900 is a slip
        msg = f"La columna {word} trae un año fuera de 2000 a 2100: se esperaba una fecha real."
        raise Unfit(msg)
    return moment


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
