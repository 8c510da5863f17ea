"""Which messages need an answer: by rules, and by a model that is trained where it is measured.

The product answers by the rules of `features.inbound`. No labelled messages that may be shipped
exist (TONE 3), so a model is only ever made in memory, from a file of labels that its owner gives:
an institution's own, or a set that may be studied and not kept.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from criterios_audit.features import inbound
from criterios_audit.features.language import SPANISH
from criterios_audit.features.lexicon import fold, own_words
from criterios_audit.model import UserError
from criterios_audit.tone import heads, traits
from criterios_audit.tone.clean import clean

_C = 3.0
FOLDS = 5
_TRAITS_SCALE = 0.2
_KINDS = ("pregunta", "petición", "queja")


@dataclass(frozen=True, kw_only=True)
class Model:
    """Weights of hashed n-grams and traits, with the centre and spread of the latter."""

    weights: npt.NDArray[np.float64]
    intercept: float
    centre: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]

    def score(self, texts: "pd.Series[str]") -> npt.NDArray[np.float64]:
        """Chance that each text needs an answer, as the labels that it was trained on say."""
        logit = _table(texts, self.centre, self.spread) @ self.weights + self.intercept
        return np.asarray(1 / (1 + np.exp(-logit)))


def rules(texts: "pd.Series[str]") -> npt.NDArray[np.float64]:
    """Rank texts by the rules: 0 where none asks; more, with more kinds and known doubts."""
    read = _read(texts)
    kinds = pd.DataFrame(_kinds(read)).sum(axis="columns")
    rank = np.asarray(kinds, dtype=float) + read["topic"].notna().to_numpy(float)
    return np.where(read["asks"].fillna(value=False), rank / (len(_KINDS) + 1), 0.0)


def fit(texts: "pd.Series[str]", label: npt.NDArray[np.int64]) -> Model:
    """Train in memory on labelled texts (1: needs an answer)."""
    told = _traits(texts).to_numpy(float)
    centre, spread = told.mean(axis=0), np.where(told.std(axis=0) > 0, told.std(axis=0), 1.0)
    table = _table(texts, centre, spread)
    seen = np.bincount(table.indices, minlength=table.shape[1])
    scale = (np.log((1 + len(label)) / (1 + seen)) + 1) / 3
    scale[heads.WIDTH :] = 1.0
    model = LogisticRegression(C=_C, solver="liblinear", dual=True, tol=0.01, random_state=0)
    model.fit(table.multiply(scale[None, :]).tocsr(), label)
    return Model(
        weights=model.coef_[0] * scale,
        intercept=float(model.intercept_[0]),
        centre=centre,
        spread=spread,
    )


def out_of_fold(
    texts: "pd.Series[str]", label: npt.NDArray[np.int64], seed: int = 0
) -> npt.NDArray[np.float64]:
    """Score each text by a model that did not see it (five folds).

    UserError where either label has fewer texts than folds.
    """
    if min(np.bincount(label, minlength=2)) < FOLDS:
        msg = f"Para entrenar «consulta» se necesitan {FOLDS} textos o más con cada label."
        raise UserError(msg)
    chance = np.zeros(len(label))
    for seen, held in StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(label, label):
        chance[held] = fit(texts.iloc[seen], label[seen]).score(texts.iloc[held])
    return chance


def _table(
    texts: "pd.Series[str]", centre: npt.NDArray[np.float64], spread: npt.NDArray[np.float64]
) -> sparse.csr_matrix:
    told = _TRAITS_SCALE * (_traits(texts).to_numpy(float) - centre) / spread
    grams = heads.features(clean(texts)["clean"])
    return sparse.hstack([grams, sparse.csr_matrix(told)], format="csr")


def _traits(texts: "pd.Series[str]") -> pd.DataFrame:
    read = _read(texts)
    cleaned = clean(texts)["clean"]
    return (
        pd.DataFrame(
            {
                **_kinds(read),
                "tema": read["topic"].notna(),
                "menciones": texts.str.count("@").clip(upper=6),
                "preguntas": texts.str.count(r"\?").clip(upper=3),
                "enlace": texts.str.contains(r"http|\bURL\b", regex=True),
                "largo": np.log1p(cleaned.str.split().str.len().astype(float)),
            },
            index=texts.index,
        )
        .join(traits.counts(cleaned, "consulta"))
        .astype(float)
    )


def _kinds(read: pd.DataFrame) -> dict[str, "pd.Series[bool]"]:
    told = read["need"].fillna("")
    return {kind: told.str.contains(kind, regex=False).astype(bool) for kind in _KINDS}


def _read(texts: "pd.Series[str]") -> pd.DataFrame:
    """Ask the rules of texts alone: each as if another person wrote it, in Spanish."""
    words = fold(own_words(texts))
    topic = inbound.topics(texts)
    order = pd.Series(np.arange(len(texts)), index=texts.index).astype("string")
    alone = pd.DataFrame(
        {"text": texts, "account_id": "", "author": order, "message_id": order}, index=texts.index
    ).assign(created_at=pd.Timestamp(0, tz="UTC"))
    spoken = pd.Series(SPANISH, index=texts.index, dtype="string[pyarrow]")
    return inbound.needs(alone, words, topic, spoken).assign(topic=topic)
