"""Words of a batch as columns of numbers: what lexicons and features both look at."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """Every word of a batch, in order: the position of its text and of its distinct word."""

    text: npt.NDArray[np.int64]
    word: npt.NDArray[np.int64]
    vocabulary: list[str]


def split(texts: "pd.Series[str]") -> Tokens:
    """Split cleaned texts at their spaces, as `char_wb` of scikit-learn does."""
    said = [str(text).split() for text in texts]
    lengths = np.fromiter(map(len, said), dtype=np.int64, count=len(said))
    flat = pd.Series([word for words in said for word in words], dtype="string[pyarrow]")
    word, vocabulary = pd.factorize(flat)
    return Tokens(
        text=np.repeat(np.arange(len(said)), lengths),
        word=np.asarray(word, dtype=np.int64),
        vocabulary=list(map(str, vocabulary)),
    )
