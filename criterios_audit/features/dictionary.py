"""Words that the dictionary of Mexico's Spanish does not know, and that a usual fault explains.

An unknown word alone proves nothing: it may be new, foreign or a place. It is a candidate only if
one usual fault turns it into a known word: an accent, a confusion of letters that sound alike, two
letters in each other's place. Words with a capital are never asked (names, acronyms, CamelCase),
nor those that join a sign or a figure (niñ@s, alumn*s, las/os), nor inclusive endings.
Each distinct word is asked once. Faults that make another word («esta» for «está») are not seen.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import catalogos
from criterios_audit.features.patterns import Texts, arrow, held, replace, spaced
from criterios_audit.tables import TEXT

RULE = "DIC"
_SIGNS = r"[^\p{L}\p{M}\p{N}\p{P}\x{fffc}=+$|<>^~`]+"
"""Emoji and blanks part words; what may join one (a mark of what is no prose, too) stays."""
_PUNCTUATION = ".,;:!?¡¿…\"'«»“”‘’-–—"
_WORD = re.compile("[a-záéíóúüñ]{3,25}")
_SHORT = 3
"""A word of so few letters is asked for its accent only: three letters resemble too many."""
_ACCENTS = dict(zip("aeiou", "áéíóú", strict=True))
_BARE = str.maketrans("áéíóú", "aeiou")
_SOFT, _VOWEL = "(?=[eiéí])", "[aeiouáéíóú]"
_CONFUSED = (
    ("b", "v"), ("v", "b"), ("s", "z"), ("z", "s"), ("x", "s"), ("s", "x"), ("xc", "x"),
    (f"s{_SOFT}", "c"), (f"c{_SOFT}", "s"), (f"z{_SOFT}", "c"), ("c(?=[aouáóú]|$)", "z"),
    (f"c{_SOFT}", "cc"), ("cc", "c"), (f"g{_SOFT}", "j"), (f"j{_SOFT}", "g"),
    ("ll", "y"), (f"y(?={_VOWEL})", "ll"), ("n(?=[bp])", "m"), ("m(?=v)", "n"),
    ("x(?=[ceiéí])", "xc"), ("rr", "r"), (f"(?<={_VOWEL})r(?={_VOWEL})", "rr"), ("h", ""),
    (rf"\b(?={_VOWEL})", "h"), ("(?<=[aeo])(?=[aeoiáéóí])", "h"), (f"n(?={_VOWEL})", "ñ"),
    ("ü", "u"), (f"gu{_SOFT}", "gü"), (r"([a-zñ])\1", r"\1"),
)  # fmt: skip
"""Letters that are confused because they sound alike, one place at a time."""


def faults(own: Texts, listed: str) -> Texts:
    """Candidates in each text of `reading.prose`: «found → known (DIC)», by «; »; `<NA>`: none.

    `listed` is a pattern of the words, between blanks, that another list tells already.
    """
    parted = pc.split_pattern(arrow(spaced(replace(own, _SIGNS, " "))), " ")
    words = pc.list_flatten(parted).dictionary_encode()
    told = pd.Series([_told(word) for word in words.dictionary.to_pylist()], dtype=TEXT)
    new = told[told.notna()]
    told[new.index[held(" " + replace(new, " → .*", " "), listed)]] = pd.NA
    each = pa.array(told, pa.large_string()).take(words.indices)
    said = pd.DataFrame({"text": pc.list_parent_indices(parted), "told": each.to_pandas()})
    said = said.dropna().drop_duplicates()
    joined = said.groupby("text")["told"].agg("; ".join)
    found = pd.Series(pd.NA, index=range(len(own)), dtype=TEXT)
    found[joined.index] = joined.astype(TEXT)
    return found.set_axis(own.index)


def _told(token: str) -> str | None:
    word = token.lstrip("(" + _PUNCTUATION)
    word = word.rstrip(_PUNCTUATION)
    if word.endswith(")") and "(" not in word:
        word = word.rstrip(")" + _PUNCTUATION)
    known = correction(word)
    return f"{word} → {known} ({RULE})" if known else None


@cache
def correction(word: str) -> str | None:
    """Tell the known word behind `word`; None: it is known itself, or no usual fault explains it.

    >>> correction("credensial"), correction("tianguis"), correction("todes")
    ('credencial', None, None)
    """
    if not _WORD.fullmatch(word) or _accepted(word):
        return None
    if found := next(filter(_known, _accented(word)), None):
        return found
    if len(word) <= _SHORT or _english().spell(word):
        return None
    alike = list(dict.fromkeys(_swapped(word)))
    accented = (form for one in alike for form in _accented(one))
    return next(filter(_known, [*alike, *_turned(word), *accented]), None)


def _accepted(word: str) -> bool:
    """Known as it stands, a word of the Institute's own, or one with an inclusive ending."""
    return (
        _known(word)
        or word in _own()
        or any(_known(re.sub(r"[ex](?=s?$)", ending, word)) for ending in "oa")
        or ("x" in word and _known(word.replace("x", "o")))
    )


def _known(word: str) -> bool:
    return bool(_spanish().spell(word))


def _accented(word: str) -> Iterator[str]:
    """Give the word without accent, then with one on each of its vowels."""
    bare = word.translate(_BARE)
    if bare != word:
        yield bare
    for place, letter in enumerate(bare):
        if letter in _ACCENTS:
            form = bare[:place] + _ACCENTS[letter] + bare[place + 1 :]
            if form != word:
                yield form


def _swapped(word: str) -> Iterator[str]:
    for pattern, letters in _CONFUSED:
        for match in re.finditer(pattern, word):
            yield word[: match.start()] + match.expand(letters) + word[match.end() :]


def _turned(word: str) -> Iterator[str]:
    """Two neighbours in each other's place, the first letter apart: it is seldom the one."""
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


@cache
def _own() -> frozenset[str]:
    """Words of the Institute and of Mexico's politics that the dictionary lacks."""
    return frozenset(r["forma"].lower() for r in catalogos.rows("siglas"))


@cache
def _spanish() -> Any:
    from hunspell import Hunspell

    folder = files("criterios_audit").joinpath("features", "es_MX")
    return Hunspell("es_MX", hunspell_data_dir=str(folder))


@cache
def _english() -> Any:
    """Open the dictionary that chunspell ships: «online» is English, and no fault of Spanish."""
    from hunspell import Hunspell

    return Hunspell("en_US")
