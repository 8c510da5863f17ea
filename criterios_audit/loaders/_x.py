"""What every export of X shares: links to its messages and English dates."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import tables
from criterios_audit.loaders._columns import arrow, series, true_in

_SITE = r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/"
STATUS = re.compile(_SITE + r"(\w{1,20})/status(?:es)?/(\d{1,20})", re.ASCII)
STATUS_GROUPS = "^" + _SITE + r"(?P<alias>\w{1,20})/status(?:es)?/(?P<id>\d{1,20})"
"""The same for Arrow, which wants its groups named."""
FIRST_YEAR = 2006  # X opened in March 2006; a 2025 export was seen with years 1997 and 2003
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = {name: f"{n:02}" for n, name in enumerate(_NAMES, start=1)}
"""Number of each English month; strptime would ask the machine's locale."""


def english_times(values: "Sequence[Any] | pd.Series[Any]") -> "pd.Series[Any]":
    """Read `Sat Nov 09 12:14:18 +0000 2024` and ISO forms; NaT for the rest.

    Month names come from a fixed table: strptime would ask the machine's locale.
    """
    texts = arrow(values)
    micros, known = _fixed(texts)
    times = pd.Series(pd.DatetimeIndex(micros.view("M8[us]")).tz_localize("UTC"))
    if known.all():
        return times.astype(tables.TIME)
    rest = texts.filter(pa.array(~known)).to_pylist()
    iso = [None if text is None else _iso(text) for text in rest]
    times[~known] = pd.to_datetime(
        pd.Series(iso, dtype="object"), utc=True, format="ISO8601", errors="coerce"
    ).array
    return times.astype(tables.TIME)


_WIDTH = len("Sat Nov 09 12:14:18 +0000 2024")
_DIGITS = [8, 9, 11, 12, 14, 15, 17, 18, 21, 22, 23, 24, 26, 27, 28, 29]
_SIGNS = {3: " ", 7: " ", 10: " ", 13: ":", 16: ":", 19: " ", 25: " "}
_ZERO = ord("0")
_HOURS, _SIXTY = 24, 60


def _fixed(texts: pa.Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Microseconds since 1970 of the dates in X's fixed width, and which texts are such dates."""
    micros = np.zeros(len(texts), np.int64)
    known = true_in(pc.equal(pc.binary_length(texts), _WIDTH))
    if not known.any():
        return micros, known
    chosen = texts.filter(pa.array(known))
    start = int(np.frombuffer(chosen.buffers()[1], np.int64)[chosen.offset])
    letters = np.frombuffer(chosen.buffers()[2], np.uint8)[start : start + len(chosen) * _WIDTH]
    cells = letters.reshape(-1, _WIDTH)
    digits = cells - _ZERO  # below «0» it wraps round to more than 9

    def number(first: int, last: int) -> npt.NDArray[np.int64]:
        powers = 10 ** np.arange(last - first, -1, -1)
        return digits[:, first : last + 1] @ powers

    year, day, zone_hour, zone_minute = number(26, 29), number(8, 9), number(21, 22), number(23, 24)
    hour, minute, second = number(11, 12), number(14, 15), number(17, 18)
    month = np.full(len(cells), -1)
    for at, name in enumerate(_NAMES):
        month[(cells[:, 4:7] == np.frombuffer(name.encode(), np.uint8)).all(axis=1)] = at
    months = (year - 1970).astype("M8[Y]").astype("M8[M]") + np.maximum(month, 0)
    days = months.astype("M8[D]") + (day - 1)
    sign = np.where(cells[:, 20] == ord("-"), -1, 1)
    away = sign * (zone_hour * 60 + zone_minute)
    seconds = days.astype(np.int64) * 86_400 + hour * 3600 + (minute - away) * 60 + second
    right = (
        (digits[:, _DIGITS] <= 9).all(axis=1)  # noqa: PLR2004 - a digit
        & np.logical_and.reduce([cells[:, at] == ord(sign) for at, sign in _SIGNS.items()])
        & np.isin(cells[:, 20], [ord("+"), ord("-")])
        & (month >= 0) & (year > 0) & (days.astype("M8[M]") == months)
        & (hour < _HOURS) & (minute < _SIXTY) & (second < _SIXTY)
        & (zone_hour < _HOURS) & (zone_minute < _SIXTY)
    )  # fmt: skip
    micros[known] = np.where(right, seconds * 1_000_000, 0)
    known[known] = right
    return micros, known


def _iso(value: str) -> str | None:
    if value[:4].isdigit():
        return value.replace(" +", "+").replace(" -", "-")
    month = MONTHS.get(value[4:7])
    return month and f"{value[26:30]}-{month}-{value[8:10]}T{value[11:19]}{value[20:25]}"


def messages(links: "pd.Series[Any]") -> "tuple[pd.Series[Any], pd.Series[Any]]":
    """Alias and id of the message of X that each link leads to; `<NA>` where it leads elsewhere."""
    found = pc.extract_regex(arrow(links), STATUS_GROUPS)
    alias, id_ = (series(pc.struct_field(found, name), links.index) for name in ("alias", "id"))
    return alias, id_


def quoted(links: Sequence[str], own: str = "") -> str | None:
    """Id of the first other message that the links lead to."""
    found = (match[2] for link in links if (match := STATUS.match(link)))
    return next((id_ for id_ in found if id_ != own), None)
