"""Columns that criterios read, computed once over the whole posts table (`tables.FEATURES`)."""

import pandas as pd

from criterios_audit.features import clock, guidance, lexicon, text, threads


def add(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return posts with the columns of `tables.FEATURES`; the table given is not changed.

    `cuentas` (the register, or None) says each account's zone; without it, Mexico City's.
    """
    timed = clock.add(posts, cuentas)
    return pd.concat(
        [
            timed,
            threads.waits(timed),
            text.letters(timed),
            lexicon.marks(timed),
            guidance.marks(timed),
        ],
        axis="columns",
    )
