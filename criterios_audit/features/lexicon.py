"""Courtesy and discourtesy in the institution's own words: lists of patterns, no model.

A term found makes a candidate that people must read, never a verdict (CRITERIOS 0.4). Quoted text
is taken out first: a citizen's insult that INE quotes is not INE's (TONE 2).
Patterns run in Arrow (RE2): over the whole column, in linear time whatever a stranger wrote.
"""

import csv
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit.tables import FLAG, TEXT

Texts: TypeAlias = "pd.Series[Any]"

_REFERENCES = (
    r"(?i)^\s*RT\s+@\w+:?|(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@＠][\w.]*\w"
)
_QUOTED = r'«[^»]{8,}»|“[^”]{8,}”|"([^"]{0,7})"|"[^"]{8,}"'
"""Eight characters or more; a shorter one keeps its words, since it may be emphasis."""
_EDGE = "[^a-z0-9ñ]"


def marks(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `discourtesy` (terms separated by «; », `<NA>`: none) and `courtesy` (boolean).

    Both `<NA>` where there is no text, and for what is only shared: those are another's words.
    """
    own = fold(own_words(posts["text"].mask(posts["kind"] == "compartido")))
    return pd.DataFrame(
        {"discourtesy": terms(own, _discourtesy()), "courtesy": _found(own, "|".join(_courtesy()))},
        index=posts.index,
    )


def own_words(texts: Texts) -> Texts:
    """Take out quoted text, addresses and mentions; write #CamelCase tags as words."""
    unquoted = _replace(_replace(_composed(texts, "NFC"), _REFERENCES, " "), _QUOTED, r" \1 ")
    return _replace(unquoted, r"(\p{Ll})(\p{Lu})", r"\1 \2")


def fold(texts: Texts) -> Texts:
    """Lower case without accents, but with ñ: «año» and «ano» are different words."""
    lower = _series(pc.utf8_lower(_arrow(_composed(texts, "NFKD"))), texts)
    return _replace(_replace(_replace(lower, "n\u0303", "ñ"), r"\p{Mn}", ""), r"\s+", " ")


def terms(own: Texts, patterns: tuple[str, ...]) -> Texts:
    """Return the terms of the list found in each folded text, in the list's order, by «; ».

    `<NA>` where none is.
    """
    padded = " " + own + " "  # so that each word has an edge at both sides
    suspect = padded[_found(padded, _whole("|".join(patterns))).fillna(value=False).astype(bool)]
    listed = suspect.str.slice(0, 0)
    for pattern in patterns:
        groups = pc.extract_regex(_arrow(suspect), pattern=_whole(f"(?P<term>{pattern})"))
        term = _series(pc.struct_field(groups, "term"), suspect)
        listed = listed + ("; " + term).fillna("")
    return listed.str.removeprefix("; ").reindex(own.index)


def _whole(pattern: str) -> str:
    return f"{_EDGE}(?:{pattern}){_EDGE}"


@cache
def _discourtesy() -> tuple[str, ...]:
    return tuple(row["patron"] for row in rows("lexico_descortesia.csv"))


@cache
def _courtesy() -> tuple[str, ...]:
    """Greetings, thanks, offers and apologies: the formulas that bear on XXI."""
    return tuple(r["patron"] for r in rows("formulas.csv") if "XXI" in r["numeral"].split(";"))


def rows(name: str) -> list[dict[str, str]]:
    """Rows of a catalogue of this package."""
    text = files("criterios_audit").joinpath("catalogos", name).read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


def _composed(texts: Texts, form: str) -> Texts:
    return _series(pc.utf8_normalize(_arrow(texts), form=form), texts)


def _replace(texts: Texts, pattern: str, new: str) -> Texts:
    changed = pc.replace_substring_regex(_arrow(texts), pattern=pattern, replacement=new)
    return _series(changed, texts)


def _found(texts: Texts, pattern: str) -> "pd.Series[bool]":
    found = pc.match_substring_regex(_arrow(texts), pattern)
    return pd.Series(found.to_pandas().to_numpy(), index=texts.index).astype(FLAG)


def _arrow(texts: Texts) -> Any:
    return pa.array(texts.astype(TEXT))


def _series(values: Any, like: Texts) -> "pd.Series[Any]":
    return pd.Series(values.to_pandas().to_numpy(), index=like.index).astype(TEXT)
