"""Own Spanish prose and how it reads: words, sentences, syllables; two indices of readability.

The counts are columns, so that an index is taken of a month or of a semester and never of one post:
under some hundred words it says nothing (CRITERIOS XXIV).
"""

import re
from functools import cache
from typing import Any, TypeVar

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.lexicon import unquoted
from criterios_audit.features.patterns import Texts, count, either, held, lower, replace
from criterios_audit.tables import COUNT

Counts = TypeVar("Counts", float, "pd.Series[Any]")
"""A count of a text, or a column of counts."""
GAP = "\ufffc"
"""Stands for what is not prose (a link, a mention, a tag, a quotation, an acronym)."""
_TAG = r"[#＃]\w*[\w\p{L}]*"
_WORD = r"\p{L}+(?:[-'’]\p{L}+)*"
_BROKEN = "Ã[\u0080-\u00bf¡-¿]|Â[¿¡«»°º]|\ufffd"
"""Bytes of UTF-8 read as Latin-1: a fault of the export, not of who wrote."""
_SPANISH = ("es", "und", "qme", "qht", "qam", "qct", "qst", "zxx", "art")
"""Codes that say Spanish, or that say nothing of the language (X's own begin with q)."""
_COMMON = (
    r"\b(?i:de|la|el|que|en|los|las|del|por|para|con|una?|al|se|es|y|tu|su|tus|sus|lo|si|no)\b"
)
_COMMON_SHARE = 0.1
_TOO_SHORT = 6
"""Words under which a text shows no language."""
_ABBREVIATION = (
    r"(?i)\b(art|arts|n[uú]m|no|sr|sra|dr|dra|lic|mtro|mtra|av|col|tel|ext|p[aá]g|etc|ej|vs|"
    r"c|p|ee|uu|a|m|hrs?)\."
)
_SENTENCE_END = r"[.!?…]+[\s\"»”)]"
_NUCLEUS = "[iuü]*[aeoáéóíú][iuü]*|[iuü]+"


def prose(posts: pd.DataFrame) -> Texts:
    """Own words in Spanish, with `GAP` where something else stood; `<NA>` where there is none.

    Left out: what is shared, what the export says to be in another language or has hardly a common
    word of Spanish (the national indigenous languages), and texts broken by their encoding.
    """
    text = posts["text"].mask(posts["kind"] == "compartido")
    other = posts["lang"].notna() & ~posts["lang"].str[:3].str.rstrip("-_").isin(_SPANISH)
    own = replace(unquoted(text, GAP), _TAG, GAP)
    return own.mask(other | held(text, _BROKEN) | foreign(own))


def foreign(texts: Texts) -> "pd.Series[bool]":
    """Whether each text has hardly a common word of Spanish; false where it is too short to tell.

    The lists of this house are Spanish: what they say of such a text means nothing.
    """
    words = count(texts, _WORD)
    other = (words >= _TOO_SHORT) & (count(texts, _COMMON) < _COMMON_SHARE * words)
    return other.fillna(value=False).astype(bool)


def counts(own: Texts) -> pd.DataFrame:
    """Return `words`, `sentences`, `syllables` and `acronyms` (Int64) of prose.

    Syllables are counted by the orthographic rules of the Real Academia Española (2010): two open
    vowels, or an open one and a close one with accent, make two; any other group makes one; an h
    between vowels and the mute u of que, qui, gue, gui change nothing.
    """
    spoken = replace(own, acronyms(), GAP)
    ends = replace(replace(spoken, _ABBREVIATION, r"\1"), _SENTENCE_END, "\n")
    small = replace(replace(lower(spoken), "([qg])u([eiéí])", r"\1\2"), "([^c])h", r"\1")
    vowels = replace(replace(small, "y([aeiouáéíóúü])", r"j\1"), "y", "i")
    return pd.DataFrame(
        {
            "words": count(spoken, _WORD),
            "sentences": count(ends, r"[^\n]*\p{L}[^\n]*"),
            "syllables": count(vowels, _NUCLEUS),
            "acronyms": count(own, acronyms()),
        },
        index=own.index,
    ).astype(COUNT)


def inflesz(words: Counts, sentences: Counts, syllables: Counts) -> Counts:
    """Szigriszt-Pazos perspicuity, read on the INFLESZ scale: 100 is easy, under 40 very difficult.

    References
    ----------
    F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito" (1993).
    I. M. Barrio-Cantalejo et al., "Validación de la Escala INFLESZ", Anales del Sistema Sanitario
    de Navarra 31 (2008).
    """
    return 206.835 - 62.3 * syllables / words - words / sentences


def fernandez_huerta(words: Counts, sentences: Counts, syllables: Counts) -> Counts:
    """Fernández Huerta's reading ease, with words by sentence: 100 is easy, 0 is hard.

    References
    ----------
    J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), as corrected by
    G. Law, "Error in the Fernandez Huerta readability formula" (2011).
    """
    return 206.84 - 60 * syllables / words - 1.02 * words / sentences


@cache
def acronyms() -> str:
    """Pattern of the acronyms of `catalogos/siglas.csv`, whole and in their own case."""
    forms = sorted((r["forma"] for r in catalogos.rows("siglas") if r["clase"] == "sigla"), key=len)
    return rf"\b(?:{either([re.escape(form) for form in reversed(forms)])})\b"
