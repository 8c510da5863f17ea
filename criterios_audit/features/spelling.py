"""Candidate faults of spelling in own Spanish prose: a closed list of rules, and the dictionary.

A candidate only orders what people read; the rate of XXV is theirs. Each rule of
`catalogos/reglas_ortografia.csv` states its pattern, the correct form, why, and who says so; what
the rules do not tell is asked of the dictionary of Mexico's Spanish (`dictionary`, rule DIC).
"""

import re
from functools import cache

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features import dictionary
from criterios_audit.features.patterns import (
    Texts,
    count,
    either,
    first,
    held,
    lower,
    replace,
    spaced,
)
from criterios_audit.features.reading import GAP, acronyms
from criterios_audit.tables import TEXT

_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_NAMES = r"\b([Aa]|[Dd]e) El\b|\bIVA\b"
"""«a El Salvador», «de El Universal»: the article is part of the name."""


def candidates(own: Texts) -> Texts:
    """Candidates in each text of `reading.prose`, separated by «; »; `<NA>`: none, or no prose.

    A rule is told once for each text, with the first fragment that it finds; a word of the
    dictionary, once.
    """
    clean = replace(replace(own, acronyms(), GAP), _NAMES, rf"\1 {GAP}")
    small = " " + spaced(lower(clean)) + " "
    words = replace(replace(small, r"([^\p{L}\p{N}_ ]+)", r" \1 "), "  +", " ")
    told = pd.Series("", index=own.index, dtype=TEXT)
    for one in (_by_pattern(words, "palabra", " "), _by_pattern(small, "signo"), _by_pair(clean)):
        told = told + one
    listed = f" (?:{either([row['patron'] for row in _rules('palabra')])}) "
    told = told + ("; " + dictionary.faults(clean, listed)).fillna("")
    told = told.str.removeprefix("; ")
    return told.where(told != "", pd.NA)


def _by_pattern(small: Texts, kind: str, edge: str = "") -> Texts:
    """Tell what the rules of a kind find in lower case; a word has an edge at both sides."""
    listed = _rules(kind)
    suspect = small[held(small, f"{edge}(?:{either([row['patron'] for row in listed])}){edge}")]
    told = suspect.str.slice(0, 0)
    for row in listed if len(suspect) else ():
        # extraction takes no group without a name; the replacement needs them
        whole = _GROUP.sub("(?:", row["patron"])
        fragment = first(suspect, f"{edge}(?P<found>{whole}){edge}", "found").str.strip()
        correct = replace(fragment, row["patron"], row["correcta"])
        told = told + ("; " + fragment + " → " + correct + f" ({row['id']})").fillna("")
    return told.reindex(small.index).fillna("")


def _by_pair(own: Texts) -> Texts:
    """Signs that close more often than they open: «Vamos!» lacks its «¡»."""
    told = pd.Series("", index=own.index, dtype=TEXT)
    for row in _rules("par"):
        lacking = count(own, row["patron"]) > count(own, row["correcta"])
        mark = f"; falta {row['correcta'].rstrip('+')} ({row['id']})"
        told = told + pd.Series(mark, index=own.index, dtype=TEXT).where(
            lacking.fillna(value=False).astype(bool), ""
        )
    return told


@cache
def _rules(kind: str) -> tuple[dict[str, str], ...]:
    return tuple(row for row in catalogos.rows("reglas_ortografia") if row["clase"] == kind)
