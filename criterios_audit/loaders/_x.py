"""What every export of X shares: links to its messages and English dates."""

import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit import tables

STATUS = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,20})/status(?:es)?/(\d{1,20})", re.ASCII
)
FIRST_YEAR = 2006  # X opened in March 2006; a 2025 export was seen with years 1997 and 2003
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = {name: f"{n:02}" for n, name in enumerate(_NAMES, start=1)}
"""Number of each English month; strptime would ask the machine's locale."""


def english_times(values: Sequence[Any]) -> "pd.Series[Any]":
    """Read `Sat Nov 09 12:14:18 +0000 2024` and ISO forms; NaT for the rest.

    Month names come from a fixed table: strptime would ask the machine's locale.
    """
    iso = [_iso(value) if isinstance(value, str) else None for value in values]
    return pd.to_datetime(
        pd.Series(iso, dtype="object"), utc=True, format="ISO8601", errors="coerce"
    ).astype(tables.TIME)


def _iso(value: str) -> str | None:
    if value[:4].isdigit():
        return value.replace(" +", "+").replace(" -", "-")
    month = MONTHS.get(value[4:7])
    return month and f"{value[26:30]}-{month}-{value[8:10]}T{value[11:19]}{value[20:25]}"


def quoted(links: Sequence[str], own: str = "") -> str | None:
    """Id of the first other message that the links lead to."""
    found = (match[2] for link in links if (match := STATUS.match(link)))
    return next((id_ for id_ in found if id_ != own), None)
