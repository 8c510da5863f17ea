"""`evaluar`: how well a head orders a labelled file, in the figures of TONE 8."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.stats import rankdata
from sklearn.metrics import average_precision_score, f1_score, precision_recall_curve

from criterios_audit.model import UserError
from criterios_audit.tone import heads, traits

Labels = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]
_BINS = 10
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d+)?")
_RESAMPLES = 300
_SEED = 20261124


MEASURES = (*heads.HEADS, "consulta", "cortesia")
"""What a labelled file can be compared with: the heads, and two scores that no weights make."""
_NEED_MIN = 0.25
"""Least rank of the rules that asks for an answer: one kind of need."""


def evaluar(path: Path, head: str = "ofensa", trained_on: Path | None = None) -> dict[str, Any]:
    """Score a tab-separated file of `text` and `label` (1 or 0) and compare.

    «consulta» (1: needs an answer) is measured by rules, or by a model trained in memory on the
    file `trained_on`, of the same columns; its threshold is then the best one of that file, out of
    fold. «cortesia» takes any number for a label and answers `spearman` with its interval.

    No quoting, one row a line. The head itself is measured, on every row: `share_gated` tells how
    many it would not score in a queue, `average_precision_gated` the figure with those ordered by
    lexicons. `f1` and `macro_f1` are taken at `threshold`, the one of the card (.3 where there are
    no weights), which never saw this file; `f1_best` is the highest that any threshold reaches on
    it, and so no measure of use.

    Raises
    ------
    UserError
        Unknown head, a file that cannot be read so, or one without both labels.
    """
    if head not in MEASURES:
        msg = f"No existe la cabeza «{head}»: son {', '.join(MEASURES[:-1])} y {MEASURES[-1]}."
        raise UserError(msg)
    if trained_on is not None and head != "consulta":
        msg = "Solo «consulta» se entrena en memoria; las demás usan los pesos distribuidos."
        raise UserError(msg)
    if head == "cortesia":
        known = read(path, numeric=True)
        return rank(known["text"], known["label"])
    frame = read(path)
    if head == "consulta":
        return _needs(frame, trained_on)
    loaded = heads.load(head)
    scored = heads.chances(frame["text"], loaded)
    floor = scored["floor"].to_numpy(float)
    order = scored["model"].to_numpy(float) if loaded else floor
    gated = scored["gated"].to_numpy(bool)
    limit = loaded.card["medidas"]["umbrales"]["f1"] if loaded else 0.3
    label = frame["label"].to_numpy(np.int64)
    told = metrics(label, order, limit) | gate(label, np.where(gated, floor, order), gated)
    return {**told, "basis": "modelo y léxicos" if loaded else "solo léxicos"}


def rank(texts: "pd.Series[str]", ratings: "pd.Series[float]") -> dict[str, Any]:
    """Correlate the courtesy of texts with people's ratings: Spearman's, with its 95 % interval."""
    score, label = traits.courtesy(texts).to_numpy(float), ratings.to_numpy(float)
    draw = np.random.default_rng(_SEED)
    picks = draw.integers(0, len(label), (_RESAMPLES, len(label)))
    told = [rho for at in picks if (rho := _spearman(label[at], score[at])) is not None]
    return {
        "n": len(label),
        "spearman": _spearman(label, score),
        "spearman_95": [float(q) for q in np.quantile(told, [0.025, 0.975])] if told else None,
        "basis": "solo reglas",
    }


def _spearman(label: npt.NDArray[np.float64], score: Scores) -> float | None:
    if not np.ptp(label) or not np.ptp(score):
        return None  # what does not vary has no order
    return float(np.corrcoef(rankdata(label), rankdata(score))[0, 1])


def _needs(frame: pd.DataFrame, trained_on: Path | None) -> dict[str, Any]:
    from criterios_audit.tone import needs

    label = frame["label"].to_numpy(np.int64)
    if trained_on is None:
        score, limit, basis = needs.rules(frame["text"]), _NEED_MIN, "solo reglas"
    else:
        known = read(trained_on)
        target = known["label"].to_numpy(np.int64)
        score = needs.fit(known["text"], target).score(frame["text"])
        limit = thresholds(target, needs.out_of_fold(known["text"], target), target * 0)["f1"]
        basis = "reglas y modelo entrenado en memoria"
    return {**metrics(label, score, limit), "basis": basis}


def read(path: Path, *, numeric: bool = False) -> pd.DataFrame:
    """Read the `text` and `label` (int64) of a file, or say in a sentence why not.

    `numeric`: labels are any finite numbers (float64), of two values or more.
    """
    if not path.is_file():
        msg = f"No existe el archivo «{path}»."
        raise UserError(msg)
    try:
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as fault:
        msg = f"«{path}» no está en UTF-8."
        raise UserError(msg) from fault
    numbered = [
        (number, line.removesuffix("\r").split("\t"))
        for number, line in enumerate(lines, start=1)
        if line.strip("\r")
    ]
    header = [name.strip() for name in numbered[0][1]] if numbered else []
    if {"text", "label"} - set(header):
        msg = f"«{path}» debe tener en su primera línea las columnas text y label, con tabulador."
        raise UserError(msg)
    at_text, at_label = header.index("text"), header.index("label")
    for number, row in numbered[1:]:
        fits = _NUMBER.fullmatch if numeric else {"0", "1"}.__contains__
        if len(row) != len(header) or not fits(row[at_label].strip()):
            wanted = "label con un número" if numeric else "label 1 o 0"
            msg = (
                f"«{path}», registro {number}: se esperaban {len(header)} columnas separadas por "
                f"tabulador, y {wanted}."
            )
            raise UserError(msg)
    rows = [row for _, row in numbered[1:]]
    frame = pd.DataFrame(
        {
            "text": pd.Series([row[at_text] for row in rows], dtype="string[pyarrow]"),
            "label": np.array([float(row[at_label]) for row in rows]),
        }
    )
    if numeric and frame["label"].nunique() < 2:  # noqa: PLR2004 - no order in one value
        msg = f"«{path}» debe tener textos con labels distintas."
        raise UserError(msg)
    if numeric:
        return frame
    frame["label"] = frame["label"].astype(np.int64)
    if frame["label"].nunique() != 2:  # noqa: PLR2004 - ones and zeros
        msg = f"«{path}» debe tener textos con label 1 y textos con label 0."
        raise UserError(msg)
    return frame


def metrics(label: Labels, score: Scores, threshold: float) -> dict[str, Any]:
    """Figures of one ranking; `f1` and `macro_f1` at `threshold`, told beside them."""
    precision, recall, _ = precision_recall_curve(label, score)
    flagged = score >= threshold
    return {
        "n": len(label),
        "prevalence": float(label.mean()),
        "average_precision": float(average_precision_score(label, score)),
        "macro_f1": float(f1_score(label, flagged, average="macro", zero_division=0)),
        "f1": float(f1_score(label, flagged, zero_division=0)),
        "f1_best": float(f1_at(label, score, np.unique(score)).max()),
        "recall_at_p50": float(recall[precision >= 0.5].max(initial=0.0)),  # noqa: PLR2004
        "precision_at_r90": float(precision[recall >= 0.9].max(initial=0.0)),  # noqa: PLR2004
        "ece": ece(label, score),
        "threshold": float(threshold),
    }


def gate(label: Labels, queue: Scores, gated: npt.NDArray[np.bool_]) -> dict[str, float]:
    """Tell the share that is gated, and the figure of the order in which those go by lexicons."""
    return {
        "share_gated": float(gated.mean()),
        "average_precision_gated": float(average_precision_score(label, queue)),
    }


def thresholds(label: Labels, score: Scores, part: npt.NDArray[Any]) -> dict[str, float]:
    """`f1`: the threshold with the best mean F1 of the parts; `recall_90`: finds nine of ten.

    One threshold has to serve every set, so a large one does not decide for a small one.
    """
    limits = np.unique(score)
    sets = [part == name for name in np.unique(part)]
    f1 = np.mean([f1_at(label[own], score[own], limits) for own in sets], axis=0)
    _, recall, highest = precision_recall_curve(label, score)
    return {
        "f1": float(limits[f1.argmax()]),
        "recall_90": float(highest[recall[:-1] >= 0.9].max()),  # noqa: PLR2004
    }


def f1_at(label: Labels, score: Scores, limits: Scores) -> Scores:
    """F1 of flagging what reaches each of the limits."""
    order = np.argsort(score)
    below = np.searchsorted(score[order], limits)
    missed = np.append(0, np.cumsum(label[order]))[below]
    found = label.sum() - missed
    return np.asarray(2 * found / (len(label) - below + label.sum()))


def intervals(
    label: Labels, score: Scores, threshold: float, group: npt.NDArray[Any]
) -> dict[str, list[float]]:
    """95 % intervals of average precision and F1, by resampling whole groups of rows."""
    _, code = np.unique(group, return_inverse=True)
    rows = [np.flatnonzero(code == g) for g in range(code.max() + 1)]
    draw = np.random.default_rng(_SEED)
    told = []
    for _ in range(_RESAMPLES):
        at = np.concatenate([rows[g] for g in draw.integers(0, len(rows), len(rows))])
        f1 = f1_score(label[at], score[at] >= threshold, zero_division=0)
        told.append((average_precision_score(label[at], score[at]), f1))
    low, high = np.quantile(told, [0.025, 0.975], axis=0)
    return {
        "average_precision_95": [float(low[0]), float(high[0])],
        "f1_95": [float(low[1]), float(high[1])],
    }


def ece(label: Labels, score: Scores) -> float:
    """Return the expected calibration error over ten equal-width bins."""
    bins = np.minimum((score * _BINS).astype(int), _BINS - 1)
    gap = np.bincount(bins, score - label, minlength=_BINS)
    return float(np.abs(gap).sum() / len(label))
