"""Days and hours as people and Excel write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo


class Unfit(ValueError):  # noqa: N818 - a verdict on what was read, not a fault of ours
    """A Spanish sentence: why a file, a row or a cell cannot be taken; never what it holds."""


@dataclass(frozen=True, kw_only=True)
class Dates:
    """How one file writes its dates."""

    zone: ZoneInfo
    """Of the hours without an offset."""
    month_first: bool = False
    """As many of its dates as not can only be read with the month first: 03/14/2026."""


def of(cells: Iterable[Any], zone: ZoneInfo) -> Dates:
    """Tell how a file writes its dates, by the cells of its columns of dates."""
    found = (re.match(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d", str(cell)) for cell in cells)
    pairs = [(int(m[1]), int(m[2])) for m in found if m]
    month = sum(one <= _MONTHS_N < two <= _DAYS_N for one, two in pairs)
    day_ = sum(two <= _MONTHS_N < one <= _DAYS_N for one, two in pairs)
    return Dates(zone=zone, month_first=0 < month >= day_)


_MONTHS_N, _DAYS_N = 12, 31
_MONTHS = dict(
    zip(
        ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
        range(1, 13),
        strict=True,
    )
)
_WORDED = re.compile(
    rf"(\d{{1,2}})[\s/-]+(?:de\s+)?({'|'.join(_MONTHS)})[a-z]*\.?[\s/-]+(?:del?\s+)?(\d{{4}}|\d{{2}})\b",
    re.IGNORECASE,
)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's day 0; it knows no zones
_EXCEL = range(36_526, 73_416)
"""Its count of the days of 2000 to 2100."""


def _counted(cell: Any) -> Any:
    """Moment that a number of a sheet is, rounded to its second; other cells as they are."""
    number = isinstance(cell, int | float) and not isinstance(cell, bool)
    if not number or int(cell) not in _EXCEL:
        return cell
    whole = _EPOCH + timedelta(seconds=round(cell * 86_400))
    return whole.date() if whole.time() == time() else whole


def _figures(cell: Any) -> str:
    """Write «4 de marzo de 2026» or «04-mar-26», as Excel shows it in Spanish, in figures."""
    return _WORDED.sub(lambda m: f"{m[3]:0>4}-{_MONTHS[m[2].lower()]}-{m[1]}", str(cell))


_DAY = (
    r"(?:(?P<y>\d{4})[/.-](?P<m>\d{1,2})[/.-](?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y2>\d{4}|\d{2}))"
)
_HOUR = (
    r"[\sT]+(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?:\.(?P<F>\d{1,6})\d*)?)?"
    r"(?:\s*(?P<half>[ap])\.?\s*m\.?)?\s*(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)


def day(word: str, cell: Any, dates: Dates) -> datetime:
    """Local midnight of a day written 2026-06-02, 02/06/2026, 2/6/26 or 2-jun-2026.

    Day stands before month. A number is Excel's own count of days, whose format was lost.
    """
    cell = _counted(cell)
    if isinstance(cell, date):
        return _sane(word, datetime(cell.year, cell.month, cell.day))  # noqa: DTZ001 - a day has no zone
    match = re.fullmatch(rf"{_DAY}(?:[\sT]+00:00(?::00)?)?", _figures(cell))
    if not match:
        msg = f"La columna {word} no es una fecha: se esperaba como 2026-06-02 o 02/06/2026."
        raise Unfit(msg)
    return _sane(word, datetime.combine(_date(word, match, dates), time()))


def moment(word: str, cell: Any, dates: Dates) -> datetime:
    """UTC moment of an hour; one without an offset is of the zone of `dates`."""
    cell = _counted(cell)
    if isinstance(cell, datetime) and cell.time() != time():
        return _sane(word, cell.replace(tzinfo=dates.zone)).astimezone(UTC)
    match = re.fullmatch(_DAY + _HOUR, _figures(cell), re.IGNORECASE)
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
    local = datetime.combine(_date(word, match, dates), clock)
    if match["offset"]:
        aware = datetime.fromisoformat(local.isoformat() + match["offset"].upper())
    else:
        aware = local.replace(tzinfo=dates.zone)
    return _sane(word, aware).astimezone(UTC)


def _date(word: str, match: re.Match[str], dates: Dates) -> date:
    year = int(match["y"] or match["y2"])
    either = match["d2"] and int(match["d2"]) <= _MONTHS_N and int(match["m2"]) <= _MONTHS_N
    if dates.month_first and either and int(match["d2"]) != int(match["m2"]):
        msg = (
            f"La columna {word} trae una fecha que puede ser día/mes o mes/día, y en este archivo "
            "hay fechas con el mes primero: se esperaba como 2026-06-02."
        )
        raise Unfit(msg)
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
