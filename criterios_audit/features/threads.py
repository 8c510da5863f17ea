"""Who answers whom, and how long it took."""

import pandas as pd

from criterios_audit.tables import RATIO

_EPOCH_MS = 1288834974657
_FIRST_SNOWFLAKE = 29_700_859_247
"""Ids before November 2010 carry no time (FORMATS 1)."""


def snowflake_time(ids: "pd.Series[str]") -> "pd.Series[pd.Timestamp]":
    """Moment (UTC) in an X id: ``(id >> 22) + 1288834974657`` ms; NaT where it has none."""
    number = pd.to_numeric(ids, errors="coerce").astype("Int64")
    number = number.mask(number < _FIRST_SNOWFLAKE)
    return pd.to_datetime((number // 2**22 + _EPOCH_MS).astype("Int64"), unit="ms", utc=True)


def waits(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `wait_s`: seconds from the answered message to the reply, for X replies to others.

    Known from the answered id alone, so it exists only for what *was* answered (CRITERIOS 0.8):
    good for how long the answered ones waited, never for a response rate.
    """
    asked = (posts["kind"] == "respuesta") & (posts["network"] == "x")
    parent = snowflake_time(posts["in_reply_to_id"].where(asked))
    seconds = (posts["created_at"] - parent).dt.total_seconds().astype(RATIO)
    exact = posts["precision"] != "day"
    return pd.DataFrame({"wait_s": seconds.where((seconds >= 0) & exact, pd.NA)})
