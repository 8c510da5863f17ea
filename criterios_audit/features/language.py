"""In which language a text is written: Spanish, English, another or none that can be told.

The word lists and the dictionary speak of Spanish only: what is in another language is left out of
them and counted, never read as bad Spanish. No identifier knows the national indigenous languages.
So the model is asked among all its languages, however far: what is not clearly Spanish nor English
there is «otra», the indigenous ones among it.
"""

from functools import cache
from typing import Any

import pandas as pd

from criterios_audit.features.lexicon import unquoted
from criterios_audit.features.patterns import Texts, composed, count, held, replace
from criterios_audit.features.text import FAKE
from criterios_audit.tables import TEXT

SPANISH, ENGLISH, OTHER = "es", "en", "otra"
MIN_WORDS = 4
"""Under these words no identifier is reliable: «hola» came out as English (TONE 2)."""
_TAG = r"[#＃][\w\p{L}]+"
_REFERENCE = r"(?i)https?://\S*|www\.\S+|[@＠][\w.\p{L}]+"
_WORD = r"\p{L}+(?:[-'’]\p{L}+)*"
_COMMON = {
    SPANISH: (
        r"\b(?i:de|la|el|que|en|los|las|del|por|para|con|una?|al|se|es|y|tu|su|tus|sus|lo|si|no"
        r"|más|como|pero|está|son|hay|muy|este|esta)\b"
    ),
    ENGLISH: (
        r"\b(?i:the|and|of|is|you|to|for|my|this|it|your|are|that|with|have|was|we|on|can|from|at"
        r"|i|be|but|not|what|how|please)\b"
    ),
}
_ROMANCE = (
    r"\b(?i:não|uma|em|do|da|com|você|vocês|et|une|pour|dans|avec|est|il|che|di|sono|amb|els|però"
    r"|dels|nao|os|um|le|je)\b"
)
"""Common words of the languages that share most of Spanish's."""
_SURE = 0.2
"""Share of common words of one language, and none of the others', that needs no model."""
_KIN = frozenset({"es", "ext", "an", "gl"})
"""What the model calls Spanish, and the three that it takes short Spanish for."""
_LIKELY = 0.5
_READ = 150
"""Characters that the model reads: more say nothing else of the language."""
_UNTOLD = ("es", "und", "qme", "qht", "qam", "qct", "qst", "zxx", "art")
"""Codes of an export that say Spanish, or that say nothing (X's own begin with q)."""


def of(texts: Texts) -> Texts:
    """Return «es», «en» or «otra» for each text; `<NA>`: none, or under `MIN_WORDS` words.

    Addresses, mentions, tags and quotations do not count as words.

    References
    ----------
    M. Lui and T. Baldwin, "langid.py: An Off-the-shelf Language Identification Tool", ACL 2012;
    in the version that A. Barbaresi keeps (py3langid).
    """
    own = replace(replace(_plain(unquoted(texts)), _TAG, " "), _REFERENCE, " ")
    words = count(own, _WORD)
    many = (words >= MIN_WORDS).fillna(value=False).astype(bool)
    common = {code: count(own, pattern) for code, pattern in _COMMON.items()}
    kin = held(own, _ROMANCE)
    found = pd.Series(pd.NA, index=texts.index, dtype=TEXT)
    for code, other in ((SPANISH, ENGLISH), (ENGLISH, SPANISH)):
        alone = (common[code] >= _SURE * words) & (common[other] == 0)
        found[many & alone.fillna(value=False).astype(bool) & ~kin] = code
    asked = own[many & found.isna()].str.slice(0, _READ)
    distinct = {text: _identified(text) for text in asked.unique()}
    return found.fillna(asked.map(distinct).astype(TEXT))


def marks(table: pd.DataFrame) -> Texts:
    """Language of each row's `text`; what its export says of another (`lang`) comes first."""
    found = of(table["text"])
    if "lang" in table:
        said = table["lang"].str.lower().str[:3].str.rstrip("-_")
        other = said.notna() & ~said.isin(_UNTOLD)
        found = found.mask(other, OTHER).mask(said.isin([ENGLISH]), ENGLISH)
    return found


def foreign(languages: Texts) -> "pd.Series[bool]":
    """Whether each text is left out of what speaks of Spanish only; what is not told stays."""
    return languages.isin([ENGLISH, OTHER])


def shares(languages: Texts) -> dict[str, int]:
    """Count texts by language, and those that are not told as «no se distingue»."""
    told = languages.fillna("no se distingue").value_counts()
    return {str(code): int(n) for code, n in told.items()}


def _plain(texts: Texts) -> Texts:
    """Write the mathematical letters that pass for bold as the letters that they pass for."""
    feigned = held(texts, FAKE)
    plain = composed(composed(texts[feigned], "NFKD"), "NFC")
    return plain.reindex(texts.index).fillna(texts) if feigned.any() else texts


def _identified(text: str) -> str:
    ranked = dict(_identifier().rank(text))
    if sum(ranked[code] for code in _KIN) >= _LIKELY:
        return SPANISH
    return ENGLISH if ranked[ENGLISH] >= _LIKELY else OTHER


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
