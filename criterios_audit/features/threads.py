"""Who answers whom, and how long it took."""

import pandas as pd

from criterios_audit import snowflake
from criterios_audit.tables import RATIO


def waits(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `wait_s`: seconds from the answered message to the reply, for X replies to others.

    Known from the answered id alone, so it exists only for what *was* answered (CRITERIOS 0.8):
    good for how long the answered ones waited, never for a response rate.
    """
    asked = (posts["kind"] == "respuesta") & (posts["network"] == "x")
    parent = snowflake.moment(posts["in_reply_to_id"].where(asked))
    seconds = (posts["created_at"] - parent).dt.total_seconds().astype(RATIO)
    exact = posts["precision"] != "day"
    return pd.DataFrame({"wait_s": seconds.where((seconds >= 0) & exact, pd.NA)})
