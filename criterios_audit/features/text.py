"""Placeholder: letters and capitals."""

import pandas as pd

from criterios_audit.tables import COUNT, FLAG, RATIO


def letters(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `letters`, `caps_share`, `caps_run`, `fake_bold`."""
    na = pd.Series(pd.NA, index=posts.index)
    return pd.DataFrame(
        {
            "letters": na.astype(COUNT),
            "caps_share": na.astype(RATIO),
            "caps_run": na.astype(COUNT),
            "fake_bold": na.astype(FLAG),
        }
    )
