"""How a text is written: letters, capitals, false bold. Pure functions of its own words."""

import re
import unicodedata
from functools import cache
from typing import Any

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import SPACE, WORD, count, replace
from criterios_audit.features.patterns import words as cut
from criterios_audit.tables import COUNT, FLAG, RATIO

_NOT_WORDS = rf"https?://[^{SPACE}]+|\bRT @[{WORD}]+:|[@＠][{WORD}.]+|[#＃][{WORD}]+"
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
FAKE = "[\U0001d400-\U0001d7ff]"
"""Mathematical letters that pass for bold or italics: unreadable for a screen reader."""
_WORD = re.compile(r"[^\W\d_]+")


def bare(text: "pd.Series[Any]") -> "pd.Series[Any]":
    """Return the text without links, mentions and tags."""
    return replace(text, _NOT_WORDS, " ")


def letters(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `letters`, `caps_share`, `caps_run`, `fake_bold` of each post (`tables.FEATURES`).

    Mathematical letters count as the letters that they pass for, so that they hide no capitals.
    """
    raw = bare(posts["text"])
    fake = raw.str.contains(FAKE, regex=True)
    words = raw.copy()
    feigned = fake.fillna(value=False).astype(bool)
    words[feigned] = raw[feigned].map(_plain)
    said = cut(words)
    all_ = count(said, r"\p{L}")
    capitals = count(said, r"[A-ZÁÉÍÓÚÜÑ]").astype(RATIO)
    # most capitals are acronyms': without them few texts are left to be walked word by word
    loud = words.str.replace(_known_capitals(), " ", regex=True)
    loud = loud.str.contains(r"[A-ZÁÉÍÓÚÜÑ]{2}", regex=True).fillna(value=False)
    run = words.where(loud).map(_longest_run, na_action="ignore").astype(COUNT)
    return pd.DataFrame(
        {
            "letters": all_,
            "caps_share": (capitals / all_.where(all_ > 0)).astype(RATIO),
            "caps_run": run.mask(words.notna() & ~loud, 0),
            "fake_bold": fake.astype(FLAG),
        }
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _longest_run(text: str) -> int:
    """Longest run of words in capitals.

    Acronyms, official names, numerals and lone letters do not count.
    """
    longest = run = 0
    for word in _WORD.findall(_official_names().sub(" ", text)):
        if len(word) == 1 or word in _acronyms() or _ROMAN.fullmatch(word):
            continue
        run = run + 1 if word.isupper() else 0
        longest = max(longest, run)
    return longest


@cache
def _known_capitals() -> str:
    """Pattern of an acronym between other characters, in Arrow's syntax."""
    known = "|".join(sorted(map(re.escape, _acronyms()), key=len, reverse=True))
    return rf"(?:^|[^\p{{L}}])(?:{known})(?:$|[^\p{{L}}])"


@cache
def _official_names() -> re.Pattern[str]:
    """Match what the acronyms stand for, in capitals, with its accents or without them."""
    stands_for = (row["significado"] for row in catalogos.rows("siglas") if row["clase"] == "sigla")
    names = {name.partition("(")[0].strip().upper() for name in stands_for} - {""}
    both = names | {_unaccented(name) for name in names}
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, both), key=len, reverse=True))})\b")


def _unaccented(name: str) -> str:
    apart = unicodedata.normalize("NFD", name).replace("N\u0303", "Ñ")
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(row["forma"] for row in catalogos.rows("siglas") if row["clase"] == "sigla")
