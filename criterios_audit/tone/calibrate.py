"""A head's chances brought to one account: Platt's curve over its own labels."""

import numpy as np
import numpy.typing as npt

LABELS_MIN = 200
"""Own labels under which a curve would fit their luck."""
_EDGE = 1e-4


def platt(
    labels: npt.ArrayLike, chances: npt.ArrayLike, weights: npt.ArrayLike
) -> tuple[float, float] | None:
    """Return slope and intercept, over the logit of the chance, or None where it cannot be told.

    Parameters
    ----------
    labels, chances
        0 or 1 as people ruled, and the head's chance of the same texts.
    weights
        Texts that each stands for: all that was flagged is read, and only a sample of the rest.

    References
    ----------
    J. C. Platt, "Probabilistic outputs for support vector machines", Advances in Large Margin
    Classifiers (1999), with its smoothed targets.
    """
    from sklearn.linear_model import LogisticRegression

    y, chance = np.asarray(labels, dtype=int), np.asarray(chances, dtype=float)
    w = np.asarray(weights, dtype=float)
    if y.size < LABELS_MIN or not 0 < y.sum() < y.size:
        return None
    yes, no = (y.sum() + 1) / (y.sum() + 2), 1 / (y.size - y.sum() + 2)
    target = np.where(y == 1, yes, no)
    x = logit(chance).reshape(-1, 1)
    curve = LogisticRegression(C=np.inf).fit(
        np.concatenate([x, x]),
        np.repeat([1, 0], y.size),
        sample_weight=np.concatenate([target * w, (1 - target) * w]),
    )
    slope, intercept = float(curve.coef_[0, 0]), float(curve.intercept_[0])
    return (slope, intercept) if slope > 0 else None  # a curve that turns the order over is none


def calibrated(chances: npt.ArrayLike, slope: float, intercept: float) -> npt.NDArray[np.float64]:
    """Chances on an account's own curve; their order is the head's."""
    moved = slope * logit(np.asarray(chances, dtype=float)) + intercept
    return np.asarray(1 / (1 + np.exp(-moved)))


def logit(chances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Log odds, of chances kept off 0 and 1."""
    inside = np.clip(chances, _EDGE, 1 - _EDGE)
    return np.asarray(np.log(inside / (1 - inside)))
