"""Columns that criterios read, computed once over the whole posts table (`tables.FEATURES`)."""

import pandas as pd

from criterios_audit.features import clock, lexicon, links, mentions, text, threads, tools


def add(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return posts with the columns of `tables.FEATURES`; the table given is not changed.

    `cuentas` (the register, or None) says each account's zone; without it, Mexico City's.
    """
    timed = clock.add(posts, cuentas)
    found = [
        timed,
        threads.waits(timed),
        text.letters(timed),
        lexicon.marks(timed),
        links.link_classes(timed, cuentas),
        mentions.named(timed, cuentas),
        tools.tools(timed),
    ]
    return pd.concat(found, axis="columns")
