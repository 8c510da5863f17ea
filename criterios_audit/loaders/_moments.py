"""Moments as text (ISO 8601) or as Unix seconds, on the networks of open protocols."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pandas as pd

from criterios_audit import tables

_LAST = datetime(2100, 1, 1, tzinfo=UTC)
"""No publication is later: such a date is a fault of who wrote it."""


def iso_moments(values: Sequence[str | None], first_year: int) -> "pd.Series[Any]":
    """Read `2026-02-15T10:30:00Z`, with fractions or offset too; NaT where it is none or absurd.

    Without an offset it is taken for UTC; datetime64[us, UTC].
    """
    written = pd.Series(values, dtype=tables.TEXT)
    shaped = written.str.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d").fillna(value=False)
    given = written.where(shaped).astype("object")
    times = pd.to_datetime(given, utc=True, format="ISO8601", errors="coerce").astype(tables.TIME)
    return _believable(times, first_year)


def unix_moments(values: Sequence[str | int | None], first_year: int) -> "pd.Series[Any]":
    """Read Unix seconds, text or number; NaT where they are none or absurd."""
    written = pd.Series([None if v is None else str(v) for v in values], dtype=tables.TEXT)
    digits = written.str.extract(r"^(\d{1,10})$")[0]
    seconds = pd.to_numeric(digits, errors="coerce").astype("Int64")
    times = pd.to_datetime(seconds, unit="s", utc=True, errors="coerce").astype(tables.TIME)
    return _believable(times, first_year)


def _believable(times: "pd.Series[Any]", first_year: int) -> "pd.Series[Any]":
    first = datetime(first_year, 1, 1, tzinfo=UTC)
    return times.where((times >= first) & (times < _LAST))
