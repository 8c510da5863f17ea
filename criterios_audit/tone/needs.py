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
from scipy.special import expit, logit
from sklearn.decomposition import TruncatedSVD
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import Pipeline, make_pipeline

from criterios_audit.features import inbound
from criterios_audit.features.language import SPANISH
from criterios_audit.features.lexicon import fold, own_words
from criterios_audit.model import UserError
from criterios_audit.tone import heads, traits
from criterios_audit.tone.clean import clean

_C = 3.0
FOLDS = 5
_TRAITS_SCALE = 0.2
_TREES, _LEAF, _TOPICS = 200, 5, 40
_COMMON = 15_000
"""Columns of n-grams, the most seen, in which directions are looked for."""
_SURE = 0.005
"""A leaf of texts that agree is no certainty: chances of the forest keep off 0 and 1 by this."""
_KINDS = ("pregunta", "petición", "queja")


@dataclass(frozen=True, kw_only=True)
class Model:
    """A line and a forest; a score is the mean of their log odds, the bolder line's counted half.

    The line weighs hashed n-grams and traits. The forest reads the traits, what the lists count
    and the directions in which n-grams vary most: what traits mean together, no line can say.
    """

    weights: npt.NDArray[np.float64]
    intercept: float
    centre: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]
    forest: ExtraTreesClassifier
    topics: Pipeline
    common: npt.NDArray[np.int64]

    def score(self, texts: "pd.Series[str]") -> npt.NDArray[np.float64]:
        """Chance that each text needs an answer, as the labels that it was trained on say."""
        return self.of(*_seen(texts))

    def of(
        self, grams: sparse.csr_matrix, told: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.float64]:
        """Chance of texts already read: their hashed n-grams and their traits."""
        line = _table(grams, told, self.centre, self.spread) @ self.weights + self.intercept
        seen = _dense(grams, told, self.topics.transform(grams[:, self.common]))
        leaves = np.clip(self.forest.predict_proba(seen)[:, 1], _SURE, 1 - _SURE)
        return np.asarray(expit((line + 2 * logit(leaves)) / 3))


def rules(texts: "pd.Series[str]") -> npt.NDArray[np.float64]:
    """Rank texts by the rules: 0 where none asks; more, with more kinds and known doubts."""
    read = _read(texts)
    kinds = pd.DataFrame(_kinds(read)).sum(axis="columns")
    rank = np.asarray(kinds, dtype=float) + read["topic"].notna().to_numpy(float)
    return np.where(read["asks"].fillna(value=False), rank / (len(_KINDS) + 1), 0.0)


def fit(texts: "pd.Series[str]", label: npt.NDArray[np.int64]) -> Model:
    """Train in memory on labelled texts (1: needs an answer)."""
    return _fit(*_seen(texts), label)


def _fit(
    grams: sparse.csr_matrix, told: npt.NDArray[np.float64], label: npt.NDArray[np.int64]
) -> Model:
    centre, spread = told.mean(axis=0), np.where(told.std(axis=0) > 0, told.std(axis=0), 1.0)
    table = _table(grams, told, centre, spread)
    seen = np.bincount(table.indices, minlength=table.shape[1])
    scale = (np.log((1 + len(label)) / (1 + seen)) + 1) / 3
    scale[heads.WIDTH :] = 1.0
    line = LogisticRegression(C=_C, solver="liblinear", dual=True, tol=0.01, random_state=0)
    line.fit(table.multiply(scale[None, :]).tocsr(), label)
    common = np.argsort(-seen[: heads.COUNTED.start], kind="stable")[:_COMMON]
    topics = make_pipeline(TfidfTransformer(), TruncatedSVD(_TOPICS, random_state=0))
    dense = _dense(grams, told, topics.fit_transform(grams[:, common]))
    forest = ExtraTreesClassifier(_TREES, min_samples_leaf=_LEAF, max_features=0.3, random_state=0)
    return Model(
        weights=line.coef_[0] * scale,
        intercept=float(line.intercept_[0]),
        centre=centre,
        spread=spread,
        forest=forest.fit(dense, label),
        topics=topics,
        common=common,
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
    grams, told = _seen(texts)
    chance = np.zeros(len(label))
    for seen, held in StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(label, label):
        model = _fit(grams[seen], told[seen], label[seen])
        chance[held] = model.of(grams[held], told[held])
    return chance


def _seen(texts: "pd.Series[str]") -> tuple[sparse.csr_matrix, npt.NDArray[np.float64]]:
    return heads.features(clean(texts)["clean"]), _traits(texts).to_numpy(float)


def _table(
    grams: sparse.csr_matrix,
    told: npt.NDArray[np.float64],
    centre: npt.NDArray[np.float64],
    spread: npt.NDArray[np.float64],
) -> sparse.csr_matrix:
    scaled = sparse.csr_matrix(_TRAITS_SCALE * (told - centre) / spread)
    return sparse.hstack([grams, scaled], format="csr")


def _dense(
    grams: sparse.csr_matrix, told: npt.NDArray[np.float64], topics: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    listed = grams[:, heads.COUNTED.start :].toarray()
    return np.hstack([topics, told, listed])


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
