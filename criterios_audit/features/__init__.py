"""Columns that criterios read, computed once over the whole posts table (`tables.FEATURES`)."""

import pandas as pd

from criterios_audit.features import (
    calendar,
    claims,
    clock,
    guidance,
    language,
    lexicon,
    links,
    mentions,
    personal,
    proposals,
    reading,
    signals,
    spelling,
    text,
    threads,
    tools,
)
from criterios_audit.tables import FEATURES, no_rows


def add(
    posts: pd.DataFrame, cuentas: pd.DataFrame | None, calendario: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Return posts with the columns of `tables.FEATURES`; the table given is not changed.

    `cuentas` (the register, or None) says each account's zone and entity; without it, Mexico City's
    zone and none. `calendario` (the register, or None) says the electoral stages, besides the
    catalogue.
    """
    if posts.empty:  # hundreds of patterns would be asked of nothing
        return pd.concat([posts, no_rows(FEATURES)], axis="columns")
    timed = clock.add(posts, cuentas)
    timed["stage"] = calendar.stages(timed["local_day"], timed["account_id"], cuentas, calendario)
    timed["language"] = language.marks(timed)
    own, prose = lexicon.folded(timed), reading.prose(timed)
    found = [
        timed,
        threads.waits(timed),
        text.letters(timed),
        lexicon.marks(timed, own),
        signals.marks(timed, cuentas, own),
        personal.marks(timed, own),
        reading.counts(prose),
        spelling.candidates(prose).rename("spelling"),
        claims.marks(timed, own),
        guidance.marks(timed),
        links.link_classes(timed, cuentas),
        mentions.named(timed, cuentas),
        tools.tools(timed),
        proposals.marks(timed, proposals.HEADS["posts"], timed["kind"] == "respuesta"),
    ]
    return pd.concat(found, axis="columns")
