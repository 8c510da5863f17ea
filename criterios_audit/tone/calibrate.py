"""A head's chances brought to one account: Platt's curve, begun at the shipped one."""

import numpy as np
import numpy.typing as npt

LABELS_MIN = 200
"""Own labels under which a curve would fit their luck."""
_EDGE = 1e-4
_SURE = 30.0
"""How sure it is that the slope is 1: the inverse of its variance."""


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

    Notes
    -----
    The shipped curve is the prior: three hundred labels of a rare offence fit a slope that is
    mostly luck, so it leaves 1 only as far as they insist (`_SURE`; chosen among 0, 10, 30 and 100
    on nine persons of OffendES kept apart and on each training set by the other). The intercept,
    which tells how common the offence is here, is free.

    References
    ----------
    J. C. Platt, "Probabilistic outputs for support vector machines", Advances in Large Margin
    Classifiers (1999). L. Kish, "Survey sampling" (1965), for what weighted labels are worth.
    """
    from scipy.optimize import minimize

    y, chance = np.asarray(labels, dtype=float), np.asarray(chances, dtype=float)
    w = np.asarray(weights, dtype=float)
    if y.size < LABELS_MIN or not 0 < y.sum() < y.size:
        return None
    x, worth = logit(chance), w * w.sum() / (w**2).sum()

    def loss(curve: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        slope, intercept = curve
        moved = slope * x + intercept
        miss = worth * (1 / (1 + np.exp(-moved)) - y)
        told = (worth * (np.logaddexp(0, moved) - y * moved)).sum() + _SURE * (slope - 1) ** 2 / 2
        return float(told), np.array([(miss * x).sum() + _SURE * (slope - 1), miss.sum()])

    slope, intercept = map(float, minimize(loss, [1.0, 0.0], jac=True).x)
    return (slope, intercept) if slope > 0 else None  # a curve that turns the order over is none


def calibrated(chances: npt.ArrayLike, slope: float, intercept: float) -> npt.NDArray[np.float64]:
    """Chances on an account's own curve; their order is the head's."""
    moved = slope * logit(np.asarray(chances, dtype=float)) + intercept
    return np.asarray(1 / (1 + np.exp(-moved)))


def logit(chances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Log odds, of chances kept off 0 and 1."""
    inside = np.clip(chances, _EDGE, 1 - _EDGE)
    return np.asarray(np.log(inside / (1 - inside)))
