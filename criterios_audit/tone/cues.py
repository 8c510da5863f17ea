"""How the hits of the lists stand in a text: how dense, how early, in how long a text.

«Idiota» alone is an insult in 97 of 100 comments of OffendES; one hit among thirty words, in 34.
Length by itself teaches «short means offensive» (TONE 2), so each class of hit, and having none,
meets it apart.
"""

import numpy as np
import numpy.typing as npt

from criterios_audit.tone import lexicons
from criterios_audit.tone.tokens import Tokens

LONGER_THAN = (7, 15, 25)
"""Words of a text: the borders of its length."""
_MEET = ("insulto", "vulgar", "desprecio", "dudoso", "ninguno")
NAMES = (
    "densidad", "primera", "aciertos", "fuerte", "solo vulgar",
    *(f"más de {n}" for n in LONGER_THAN),
    *(f"{name}, más de {n}" for name in _MEET for n in LONGER_THAN[:2]),
)  # fmt: skip
"""Columns of `cues`."""
_WORDS_A_HIT = 5
_DENSEST = 2.0


def cues(
    counted: npt.NDArray[np.float32], tokens: Tokens, seen: npt.NDArray[np.bool_]
) -> npt.NDArray[np.float32]:
    """Return one row a text, one column of `NAMES`; `counted` and `seen` are those of lexicons."""
    n = len(counted)
    of = {name: counted[:, column] > 0 for column, name in enumerate(lexicons.FEATURES)}
    length = np.bincount(tokens.text, minlength=n)
    hit = seen[:, :-1].any(axis=1)
    strong = seen[:, [lexicons.CLASSES.index(c) for c in (*lexicons.STRONG, "vulgar")]].any(axis=1)
    strongs = np.bincount(tokens.text, strong, minlength=n)
    first = np.diff(tokens.text, prepend=-1) != 0
    longer = [length > border for border in LONGER_THAN]
    columns = [
        np.minimum(_WORDS_A_HIT * strongs / np.maximum(length, 1), _DENSEST),
        np.bincount(tokens.text, hit & first, minlength=n),
        np.minimum(np.bincount(tokens.text, hit, minlength=n), lexicons.CAP),
        strongs > 0,
        of["vulgar"] & ~of["insulto"] & ~of["desprecio"],
        *longer,
        *(of[name] & is_longer for name in _MEET for is_longer in longer[:2]),
    ]
    return np.column_stack(columns).astype(np.float32)
