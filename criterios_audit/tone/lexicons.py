"""Own word lists of offence, curated for Mexico: counts by class, and insults that address someone.

A hit makes a candidate that people read, never a verdict. The lists need no weights: where those
were deleted, they order the queue alone. Words are looked up once for each distinct word of a
batch, with letters doubled, disguised («p3ndejo», «put@») or dropped in their usual ways.
"""

import re
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import count, replace
from criterios_audit.tone.tokens import Tokens

CLASSES = (
    "insulto", "vulgar", "misoginia", "homofobia", "xenofobia", "amenaza", "desprecio", "dudoso",
)  # fmt: skip
"""Classes of `lexico_ofensas.csv`; `dudoso`: words that insult only in company («burro», «feo»)."""
FEATURES = (*CLASSES, "dirigido", "dudoso dirigido", "ninguno")
"""Columns of `counts`: each class, insults and doubtful words near a second person, no hit."""
CAP = 3
REACH = 4
"""Words between a second person and the insult that addresses it, at most."""

_WEAK = ("desprecio", "dudoso")
STRONG = ("insulto", "misoginia", "homofobia", "xenofobia")
_SECOND_PERSON = re.compile(
    r"tu|tus|ti|te|contigo|vos|usted|ustedes|ud|uds|vosotr[oa]s|os|vuestr[oa]s?|eres|sos|sois|seas"
    r"|estas|pareces|tienes|vas|haces|dices|crees|puedes|sabes|quieres|vete|callate|largate|so"
)
_BE = "es|soy|eres|somos|son|era|eran|fue|fueron|esta|estan|estamos"
_SO = "(?:un|una|unos|unas|ningun|ninguna|tan|muy|nada) "
_NAMED = "insult|palabra|palabrota|groseria|ofensa|termino|expresion|calificativo|adjetivo|apodo"
_NOT_SAID = (
    rf"(^|[^a-zñ])(?:no|ni|nadie|nunca|jamas|tampoco) (?:{_BE}) (?:{_SO})*[a-zñ]+",
    rf"(^|[^a-zñ])(?:{_NAMED})\w* (?:tales )?como \w+(?:,? (?:o|u|y|e) \w+|, \w+)*",
    rf"(^|[^a-zñ])(?:{_NAMED}|grito|voz)\w* (?:de )?[«“\"'‘][^»”\"'’]{{1,20}}[»”\"'’]",
)
_LETTERS = str.maketrans("301457@$!€", "eoiastasie")


def affirmed(texts: "pd.Series[str]") -> "pd.Series[str]":
    """Take out of cleaned texts the words that are denied, or named and not said.

    «No somos corruptos» calls nobody corrupt, nor does «insultos como idiota»; «no eres más que un
    idiota» and «no seas idiota» do.
    """
    for pattern in _NOT_SAID:
        texts = replace(texts, pattern, r"\1 ")
    return texts


def flags(tokens: Tokens) -> npt.NDArray[np.bool_]:
    """Return one row a word of the batch: its class, and last whether it is a second person."""
    return _word_flags(tokens.vocabulary)[tokens.word]


def counts(
    texts: "pd.Series[str]", tokens: Tokens, seen: npt.NDArray[np.bool_]
) -> npt.NDArray[np.float32]:
    """Return one row a cleaned text, one column of `FEATURES`; counts are capped at 3."""
    table = np.zeros((len(texts), len(FEATURES)), dtype=np.float32)
    for column in range(len(CLASSES)):
        table[:, column] = np.bincount(tokens.text, seen[:, column], minlength=len(texts))
    for column, name in enumerate(CLASSES):
        if phrases := _phrases(name):
            padded = " " + texts + " "
            table[:, column] += count(padded, phrases).fillna(0).to_numpy(np.float32)
    near = _near(tokens, seen[:, -1])
    strong = seen[:, [CLASSES.index(name) for name in STRONG]].any(axis=1)
    table[:, -3] = np.bincount(tokens.text, strong & near, minlength=len(texts))
    doubtful = seen[:, [CLASSES.index(name) for name in _WEAK]].any(axis=1)
    table[:, -2] = np.bincount(tokens.text, doubtful & near, minlength=len(texts))
    np.minimum(table, CAP, out=table)
    table[:, -1] = ~table[:, :-3].any(axis=1)
    return table


def floors(counted: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Least place in the queue, 0 to 1, that the hits of each row of `counts` give.

    Not a probability: an order of reading. Threats and addressed insults first, doubtful words
    last; more hits of a class rise a little within their step.
    """
    weight = np.array([_FLOORS[name] for name in FEATURES])
    steps = np.where(counted > 0, weight * (0.91 + 0.03 * counted), 0.0)
    return np.asarray(steps.max(axis=1, initial=0.0))


_FLOORS = {
    "insulto": 0.5, "vulgar": 0.3, "misoginia": 0.5, "homofobia": 0.6, "xenofobia": 0.6,
    "amenaza": 0.8, "dudoso": 0.1, "dirigido": 0.8, "desprecio": 0.35,
    "dudoso dirigido": 0.25, "ninguno": 0.0,
}  # fmt: skip


def _near(tokens: Tokens, you: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Whether each word stands within `REACH` words of a second person in the same text."""
    near = you.copy()
    for step in range(1, REACH + 1):
        same = tokens.text[step:] == tokens.text[:-step]
        near[step:] |= you[:-step] & same
        near[:-step] |= you[step:] & same
    return near


def _word_flags(vocabulary: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Class of each distinct word, and in the last column whether it is a second person."""
    table = np.zeros((len(vocabulary), len(CLASSES) + 1), dtype=bool)
    lists = _words()
    for row, word in enumerate(vocabulary):
        bare = word.strip("¡!¿?.,;:…()[]{}'*-–—«»“”\"")
        table[row, -1] = _SECOND_PERSON.fullmatch(bare) is not None
        match = lists.fullmatch(_plain(bare))
        if match and match.lastgroup:
            table[row, CLASSES.index(match.lastgroup)] = True
    return table


def _plain(word: str) -> str:
    if any(c.isalpha() for c in word) and not word.isalpha():
        word = re.sub(r"[^a-zñ]", "", word.translate(_LETTERS))
    return re.sub(r"([^rl])\1+", r"\1", word)


@cache
def _words() -> re.Pattern[str]:
    """One pattern of single words, a named group for each class; the surer classes first."""
    groups = (
        f"(?P<{name}>{'|'.join(f'(?:{_grouped(p)})' for p in _patterns(name, phrase=False))})"
        for name in CLASSES
    )
    return re.compile("|".join(groups))


@cache
def _phrases(name: str) -> str:
    """Pattern of the phrases of a class, in Arrow's syntax."""
    listed = "|".join(f"(?:{_grouped(p)})" for p in _patterns(name, phrase=True))
    return f"[^a-z0-9ñ](?:{listed})[^a-z0-9ñ]" if listed else ""


def _grouped(pattern: str) -> str:
    return pattern.replace("(", "(?:")


def _patterns(name: str, *, phrase: bool) -> list[str]:
    listed = [row["patron"] for row in catalogos.rows("lexico_ofensas") if row["clase"] == name]
    return [pattern for pattern in listed if (" " in pattern) == phrase]
