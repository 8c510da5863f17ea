"""What the heads of tone propose that people read; scored once, when texts are measured.

A head or a word list only proposes (CRITERIOS 0.4): what it says is never a verdict. A text in
another language than Spanish is not scored: the lists and the heads were made of Spanish.
"""

import pandas as pd

from criterios_audit.features import language
from criterios_audit.tables import FLAG, RATIO, TEXT

HEADS = {"posts": "descortesia", "interactions": "ofensa"}
"""The head of each table: of own replies, and of the messages that people write."""


def marks(table: pd.DataFrame, name: str, asked: "pd.Series[bool]") -> pd.DataFrame:
    """Score the `asked` rows of a table that has `text` and `language`, with one of `HEADS`.

    Returns
    -------
    pandas.DataFrame
        `tone_model` (0–1; <NA>: no text, another language, under four words, or no weights),
        `tone_floor` (0–1, of the word lists alone; <NA>: no text or another language) and
        `tone_proposed` (boolean; <NA> as `tone_floor`): the lists name it, or the head's score
        reaches the threshold of recall .9 of its card.
    """
    read = asked & table["text"].notna() & ~language.foreign(table["language"])
    found = pd.DataFrame(
        {"tone_model": pd.NA, "tone_floor": pd.NA, "tone_proposed": pd.NA}, index=table.index
    ).astype({"tone_model": RATIO, "tone_floor": RATIO, "tone_proposed": FLAG})
    if not read.any():
        return found
    from criterios_audit.tone import heads  # which asks the patterns of this room

    head = heads.load(name)
    scored = heads.score(table.loc[read, "text"].astype(TEXT), head)
    limit = heads.reading_limit(head)
    found.loc[read, "tone_model"] = scored["model"].astype(RATIO)
    found.loc[read, "tone_floor"] = scored["floor"].astype(RATIO)
    found.loc[read, "tone_proposed"] = heads.proposed(scored, limit).astype(FLAG)
    return found


def likely(table: pd.DataFrame, name: str) -> "pd.Series[bool]":
    """Mark what the lists name, or the head takes for likely: the threshold F1 of its card.

    `table` holds what `marks` gave with the same head.
    """
    from criterios_audit.tone import heads

    card = heads.card(name)
    limit = card["medidas"]["umbrales"]["f1"] if card else float("inf")
    named = table["tone_floor"].fillna(0) >= heads.COMPANY
    return (named | (table["tone_model"].fillna(0) >= limit)).astype(bool)
