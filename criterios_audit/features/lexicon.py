"""Courtesy and discourtesy in the institution's own words: lists of patterns, no model.

A term found makes a candidate that people must read, never a verdict (CRITERIOS 0.4). Quoted text
is taken out first: a citizen's insult that INE quotes is not INE's (TONE 2).
"""

from functools import cache

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import (
    Texts,
    Words,
    composed,
    first,
    found,
    held,
    joined,
    lower,
    replace,
    spaced,
    words,
)
from criterios_audit.tone.clean import LOOKALIKES

_REFERENCES = (
    r"(?i)^\s*RT\s+@\w+:?|(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@＠][\w.]*\w"
)
_QUOTED = r'«[^»]{8,}»|“[^”]{8,}”|"([^"]{0,7})"|"[^"]{8,}"'
"""Eight characters or more; a shorter one keeps its words, since it may be emphasis."""
_LOOKALIKE = r"[\p{Cyrillic}\p{Greek}\p{Armenian}ıɡᴀ-ᴢꜰꜱʀʙɢʜɪʟɴʏ]"
_EDGE = "[^a-z0-9ñ]"


def folded(posts: pd.DataFrame) -> Texts:
    """Fold the own words of each post; `<NA>` for what is only shared: those are another's."""
    return fold(own_words(posts["text"].mask(posts["kind"] == "compartido")))


def marks(posts: pd.DataFrame, own: "Texts | None" = None) -> pd.DataFrame:
    """Return `discourtesy` (terms separated by «; », `<NA>`: none) and `courtesy` (boolean).

    Both `<NA>` where there is no text, and for what is only shared: those are another's words.
    """
    own = folded(posts) if own is None else own
    return pd.DataFrame(
        {"discourtesy": terms(own, _discourtesy()), "courtesy": found(own, "|".join(_courtesy()))},
        index=posts.index,
    )


def unquoted(texts: Texts, gap: str = " ") -> Texts:
    """Put `gap` where there is quoted text, an address or a mention."""
    return replace(replace(composed(texts, "NFC"), _REFERENCES, gap), _QUOTED, rf"{gap}\1{gap}")


def own_words(texts: Texts) -> Texts:
    """Take out quoted text, addresses and mentions; write #CamelCase tags as words."""
    return replace(unquoted(texts), r"(\p{Ll})(\p{Lu})", r"\1 \2")


def fold(texts: Texts) -> Texts:
    """Lower case without accents, but with ñ: «año» and «ano» are different words.

    Signs without width go, and letters of other alphabets that pass for Latin ones give way to
    them, so that neither hides an insult.
    """
    said, bare = folded_words(texts)
    return spaced(joined(said, bare))


def folded_words(texts: Texts) -> tuple[Words, Texts]:
    """Cut each text at its spaces, and fold each distinct word."""
    said = words(texts)
    small = lower(composed(said.distinct, "NFKD"))
    bare = replace(replace(small, "n\u0303", "ñ"), r"[\p{Mn}\p{Cf}]", "")
    feigned = held(bare, _LOOKALIKE)
    if feigned.any():
        bare = bare.copy()
        bare[feigned] = bare[feigned].str.translate(LOOKALIKES)
    return said, bare


def terms(own: Texts, patterns: tuple[str, ...]) -> Texts:
    """Return the terms of the list found in each folded text, in the list's order, by «; ».

    `<NA>` where none is.
    """
    padded = " " + own + " "  # so that each word has an edge at both sides
    suspect = padded[found(padded, _whole("|".join(patterns))).fillna(value=False).astype(bool)]
    if suspect.empty:
        return suspect.reindex(own.index)
    listed = suspect.str.slice(0, 0)
    for pattern in patterns:
        term = first(suspect, _whole(f"(?P<term>{pattern})"), "term")
        listed = listed + ("; " + term).fillna("")
    return listed.str.removeprefix("; ").reindex(own.index)


def _whole(pattern: str) -> str:
    return f"{_EDGE}(?:{pattern}){_EDGE}"


@cache
def _discourtesy() -> tuple[str, ...]:
    return tuple(row["patron"] for row in catalogos.rows("lexico_descortesia"))


@cache
def _courtesy() -> tuple[str, ...]:
    """Greetings, thanks, offers and apologies: the formulas that bear on XXI."""
    return tuple(
        r["patron"] for r in catalogos.rows("formulas") if "XXI" in r["numeral"].split(";")
    )
