"""Columns that criterios read, computed once over the whole posts table (`tables.FEATURES`)."""

import pandas as pd

from criterios_audit.features import (
    calendar,
    clock,
    lexicon,
    personal,
    reading,
    signals,
    spelling,
    text,
    threads,
)


def add(
    posts: pd.DataFrame, cuentas: pd.DataFrame | None, calendario: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Return posts with the columns of `tables.FEATURES`; the table given is not changed.

    `cuentas` (the register, or None) says each account's zone; without it, Mexico City's.
    `calendario` (the register, or None) says the electoral stages, besides the catalogue.
    """
    timed = clock.add(posts, cuentas)
    timed["stage"] = calendar.stage(timed["local_day"], calendar.merged(calendario))
    prose = reading.prose(timed)
    return pd.concat(
        [
            timed,
            threads.waits(timed),
            text.letters(timed),
            lexicon.marks(timed),
            signals.marks(timed, cuentas),
            personal.marks(timed),
            reading.counts(prose),
            spelling.candidates(prose).rename("spelling"),
        ],
        axis="columns",
    )
