"""Office hours as people write them in the register: «L-V 9:00-18:00», «lunes a viernes de 9 a 18»."""

import re
import unicodedata
from functools import cache
from typing import TypeAlias

Week: TypeAlias = dict[int, list[tuple[float, float]]]
"""Hours that the office is open on each weekday (0 is Monday): opening and closing, 0 to 24."""

_DAYS = (
    "lunes|lun|l",
    "martes|mar|ma|m",
    "miercoles|mie|mi|x",
    "jueves|jue|j",
    "viernes|vie|v",
    "sabados?|sab|s",
    "domingos?|dom|d",
)
_DAY = rf"\b(?:{'|'.join(_DAYS)})\b\.?"
_TO = r"\s*(?:-|–|—|\ba\b|\bal\b|\bhasta\b)\s*"
_HOUR = (
    r"(?P<h{0}>\d{{1,2}})(?:[:.](?P<m{0}>\d{{2}}))?\s*"
    r"(?P<half{0}>[ap]\.?\s?m\.?)?\s*(?:h(?:oras?|rs?)?\b\.?)?"
)
_TOKEN = re.compile(
    rf"(?P<always>\b24\s*(?:horas?|hrs?|h|/\s*7)\b)"
    rf"|(?P<all>\btodos los dias\b|\bdiario\b|\bdiariamente\b)"
    rf"|(?P<from>{_DAY}){_TO}(?P<to>{_DAY})"
    rf"|{_HOUR.format(1)}{_TO}(?:las\s*)?{_HOUR.format(2)}"
    rf"|(?P<day>{_DAY})"
)
_WEEKDAYS = tuple(range(5))
DEFAULT: Week = {day: [(9.0, 18.0)] for day in _WEEKDAYS}
"""Where the register does not say, or not so that it is understood: Monday to Friday, 9 to 18."""


@cache
def parse(text: str) -> Week | None:
    """Return the hours that the text states, or None where it is not understood.

    Hours without days are Monday to Friday's; «24 horas» or «24/7» without days are every day's. A
    closing hour that is not after its opening one is not understood: nobody works from 9 to 6.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    week: Week = {}
    days: list[int] = []
    timed = False
    for token in _TOKEN.finditer(plain):
        named = _named(token)
        if named:
            days = named if timed else days + named
            timed = False
            continue
        opens, closes = (0.0, 24.0) if token["always"] else (_clock(token, 1), _clock(token, 2))
        if not opens < closes <= 24:  # noqa: PLR2004 - hours of a day
            return None
        for day in days or (range(7) if token["always"] else _WEEKDAYS):
            week.setdefault(day, []).append((opens, closes))
        timed = True
    return {day: sorted(hours) for day, hours in sorted(week.items())} or None


def _named(token: re.Match[str]) -> list[int]:
    if token["all"]:
        return list(range(7))
    if token["day"]:
        return [_weekday(token["day"])]
    if token["from"]:
        first, last = _weekday(token["from"]), _weekday(token["to"])
        return [day % 7 for day in range(first, last + (7 if last < first else 0) + 1)]
    return []


def _weekday(name: str) -> int:
    return next(i for i, names in enumerate(_DAYS) if re.fullmatch(names, name.rstrip(".")))


def _clock(token: re.Match[str], which: int) -> float:
    hour, minute = int(token[f"h{which}"]), int(token[f"m{which}"] or 0)
    if half := token[f"half{which}"]:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour + minute / 60
