"""The moment that an id of X holds: ``(id >> 22) + 1288834974657`` milliseconds (FORMATS 1)."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit import tables

_EPOCH_MS = 1_288_834_974_657
_FIRST = 29_700_859_247  # November 2010: earlier ids are plain serial numbers


def moment(ids: "Sequence[Any] | pd.Series[Any]") -> "pd.Series[Any]":
    """Return each id's moment (UTC, to the millisecond); NaT where it holds none."""
    digits = pd.Series(ids, dtype="object").astype(tables.TEXT).str.extract(r"^(\d{11,19})$")[0]
    number = pd.to_numeric(digits, errors="coerce").astype("Float64").where(digits.notna())
    whole = digits.where((number >= _FIRST) & (number < 2**63 - 1025)).astype("Int64")
    ms = whole // 2**22 + _EPOCH_MS
    return pd.to_datetime(ms, unit="ms", utc=True).astype(tables.TIME)
