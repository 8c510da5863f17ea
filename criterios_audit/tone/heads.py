"""A head: hashed n-grams and lexicon counts, one linear weight each, a calibrated score.

No vocabulary is kept: a file of weights holds no word that a person wrote (TONE 5.2). Without the
file the lexicons order the queue alone, and the answer says so.
"""

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit.model import UserError
from criterios_audit.tone import cues, lexicons
from criterios_audit.tone.clean import clean
from criterios_audit.tone.tokens import Tokens, split

if TYPE_CHECKING:  # brought where texts are scored: the rest of the program does not wait
    from scipy import sparse
    from sklearn.feature_extraction import FeatureHasher
    from sklearn.feature_extraction.text import HashingVectorizer

HEADS = ("ofensa", "descortesia")
WEIGHTS = Path(__file__).parent / "pesos"
VERSION = "3"
MADE = "2026-11-25"
"""Day of these weights: written in their card, so that training them again gives the same one."""
BUCKETS = 2**17
"""Of the words and of the characters, each."""
COUNTED = slice(2 * BUCKETS, 2 * BUCKETS + len(lexicons.FEATURES))
"""Columns of `features` that lexicons count."""
WIDTH = COUNTED.stop + len(cues.NAMES)
COMPANY = 0.2
"""Floor under which hits are doubtful words alone: they insult only in company, and name no text
that people must read («Agua Prieta», «casco viejo»)."""
_BATCH = 10_000
_AGAIN = " Vuelva a instalar el programa, o borre el archivo para trabajar solo con los léxicos."
_EDGES = "¡!¿?.,;:…()[]{}'*-–—«»“”\"/|~"


@dataclass(frozen=True, kw_only=True)
class Head:
    """Weights of one head; `points` and `chances` are its isotonic calibration."""

    name: str
    weights: npt.NDArray[np.float32]
    intercept: float
    points: npt.NDArray[np.float64]
    chances: npt.NDArray[np.float64]
    card: dict[str, Any]

    def chance(self, logit: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Calibrated chance of each logit, at home: elsewhere it is a rank until re-calibrated."""
        return np.asarray(np.interp(logit, self.points, self.chances))


def features(texts: "pd.Series[str]") -> "sparse.csr_matrix":
    """Return words 1–2 | characters 2–5 within words | lexicon counts | cues, of cleaned texts.

    Characters are hashed once for each distinct word, then added up by text: the same numbers as
    `HashingVectorizer(analyzer="char_wb")` of each text, in a fraction of its time. Counts are
    1 + ln(count) and each of the first two blocks has length 1.
    """
    from scipy import sparse
    from sklearn.preprocessing import normalize

    tokens = split(texts)
    blocks = [_words(tokens, len(texts)), _characters(tokens, len(texts))]
    for block in blocks:
        block.data = 1 + np.log(block.data)
    counted, tokens, seen = _listed(texts)
    listed = np.hstack([counted, cues.cues(counted, tokens, seen)])
    return sparse.hstack([*map(normalize, blocks), sparse.csr_matrix(listed)], format="csr")


def score(texts: "pd.Series[str]", head: Head | None) -> pd.DataFrame:
    """Score each text for a queue of people; identical cleaned texts are scored once.

    Columns: `model` (Float64, 0–1; `<NA>` where fewer than four words are left or there are no
    weights), `floor` (Float64, of the lexicons alone), `queue` (Float64, the larger of both: the
    order of reading), `gated`, `tenia_cita` (bool), `basis` (string: «modelo y léxicos» or «solo
    léxicos»). Never a verdict.
    """
    table = chances(texts, head)
    unscored = table["gated"] if head else table["gated"] | True
    table["model"] = table["model"].mask(unscored)
    table["queue"] = table[["model", "floor"]].max(axis=1)
    basis = pd.Series("modelo y léxicos", index=texts.index, dtype="string[pyarrow]")
    table["basis"] = basis.mask(unscored, "solo léxicos")
    return table


def reading_limit(head: Head | None) -> float:
    """Return the score that nine in ten positives reach, at home; infinite without weights."""
    return float(head.card["medidas"]["umbrales"]["recall_90"]) if head else np.inf


def proposed(scored: pd.DataFrame, limit: float) -> "pd.Series[bool]":
    """Mark, of what `score` gave, what the lists name (`COMPANY`) or scores `limit` or more."""
    return ((scored["floor"] >= COMPANY) | (scored["model"].fillna(0) >= limit)).astype(bool)


def chances(texts: "pd.Series[str]", head: Head | None) -> pd.DataFrame:
    """Return `model` of every text, the gated too, with `floor`, `gated` and `tenia_cita`.

    Only for measuring a head as it is: who reads a queue takes `score`.
    """
    cleaned = clean(texts)
    codes, distinct = pd.factorize(cleaned["clean"])
    said = pd.Series(distinct, dtype="string[pyarrow]")
    parts = [_scored(said.iloc[at : at + _BATCH], head) for at in range(0, len(said), _BATCH)]
    model, floor = np.concatenate(parts, axis=1)[:, codes] if parts else np.empty((2, 0))
    table = pd.DataFrame({"model": model, "floor": floor}, index=texts.index).astype("Float64")
    table[["gated", "tenia_cita"]] = cleaned[["gated", "tenia_cita"]]
    return table


def card(name: str, folder: Path = WEIGHTS) -> dict[str, Any] | None:
    """Return what is told of a head, without its weights; None where these were deleted.

    UserError where the card is missing or damaged.
    """
    path = folder / f"{name}-{VERSION}.skops"
    return _card(path) if path.is_file() else None


@cache
def load(name: str, folder: Path = WEIGHTS) -> Head | None:
    """Read a head; None where its weights were deleted. The sha256 of the card is checked first.

    Raises
    ------
    UserError
        The file is not the one of its card, is damaged, or holds anything but numbers.
    """
    path = folder / f"{name}-{VERSION}.skops"
    if not path.is_file():
        return None
    told, held = _card(path), path.read_bytes()
    if hashlib.sha256(held).hexdigest() != told["sha256"]:
        msg = f"{_unused(path)}el archivo no es el que su ficha describe (sha256 distinto).{_AGAIN}"
        raise UserError(msg)
    return _read(name, held, told, _unused(path))


def _card(path: Path) -> dict[str, Any]:
    try:
        told: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
        told["sha256"]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        msg = f"{_unused(path)}falta su ficha «{path.stem}.json», o está dañada.{_AGAIN}"
        raise UserError(msg) from fault
    return told


def _unused(path: Path) -> str:
    return f"Los pesos «{path.name}» no se usan: "


def _read(name: str, held: bytes, card: dict[str, Any], told: str) -> Head:
    """Take the arrays out of the file: skops itself brings all of scikit-learn to check types."""
    stored = {}
    with zipfile.ZipFile(io.BytesIO(held)) as parts:
        for part, of in json.loads(parts.read("schema.json"))["content"].items():
            try:
                stored[part] = np.lib.format.read_array(
                    io.BytesIO(parts.read(of["file"])), allow_pickle=False
                )
            except (KeyError, ValueError) as fault:
                msg = f"{told}contiene algo que no son números: {part}."
                raise UserError(msg) from fault
    return Head(
        name=name,
        weights=stored["weights"].astype(np.float32),
        intercept=float(stored["intercept"][0]),
        points=stored["points"],
        chances=stored["chances"],
        card=card,
    )


def _scored(texts: "pd.Series[str]", head: Head | None) -> npt.NDArray[np.float64]:
    if head is None:
        return np.stack([np.zeros(len(texts)), lexicons.floors(_listed(texts)[0])])
    table = features(texts)
    logit = np.asarray(table @ head.weights, dtype=float) + head.intercept
    counted = table[:, COUNTED].toarray()
    return np.stack([head.chance(logit), lexicons.floors(counted)])


def _listed(
    texts: "pd.Series[str]",
) -> tuple[npt.NDArray[np.float32], Tokens, npt.NDArray[np.bool_]]:
    """Count the lists' hits in what texts affirm; give its words and their classes too."""
    said = lexicons.affirmed(texts)
    tokens = split(said)
    seen = lexicons.flags(tokens)
    return lexicons.counts(said, tokens, seen), tokens, seen


def _characters(tokens: Tokens, n: int) -> "sparse.csr_matrix":
    from sklearn.feature_extraction.text import HashingVectorizer

    hasher = HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), n_features=BUCKETS, alternate_sign=False,
        norm=None, dtype=np.float32, lowercase=False,
    )  # fmt: skip
    return _counted(tokens.text, tokens.word, n, len(tokens.vocabulary)) @ _hashed(
        hasher, tokens.vocabulary
    )


def _words(tokens: Tokens, n: int) -> "sparse.csr_matrix":
    """Words without the punctuation at their edges, and pairs of neighbours."""
    from sklearn.feature_extraction import FeatureHasher

    bare, names = pd.factorize(
        pd.Series([w.strip(_EDGES) for w in tokens.vocabulary], dtype="string[pyarrow]")
    )
    vocabulary = list(map(str, names))
    word = bare[tokens.word] if len(bare) else tokens.word
    same = tokens.text[1:] == tokens.text[:-1]
    codes, pairs = pd.factorize((word[:-1] * max(len(vocabulary), 1) + word[1:])[same])
    left, right = np.divmod(pairs, max(len(vocabulary), 1))
    bigrams = [f"{vocabulary[i]} {vocabulary[j]}" for i, j in zip(left, right, strict=True)]
    hasher = FeatureHasher(BUCKETS, input_type="string", alternate_sign=False, dtype=np.float32)
    singles = _counted(tokens.text, word, n, len(vocabulary))
    doubles = _counted(tokens.text[1:][same], codes, n, len(bigrams))
    return singles @ _hashed(hasher, [[w] for w in vocabulary]) + doubles @ _hashed(
        hasher, [[pair] for pair in bigrams]
    )


def _hashed(hasher: "HashingVectorizer | FeatureHasher", said: list[Any]) -> "sparse.csr_matrix":
    from scipy import sparse

    return hasher.transform(said) if said else sparse.csr_matrix((0, BUCKETS), dtype=np.float32)


def _counted(
    text: npt.NDArray[np.int64], what: npt.NDArray[np.int64], rows: int, columns: int
) -> "sparse.csr_matrix":
    from scipy import sparse

    ones = np.ones(len(text), dtype=np.float32)
    return sparse.csr_matrix((ones, (text, what)), shape=(rows, columns))
