"""From flags and labels to a share: what a model's score adds to a sample that people read.

Every interval is a 95 % one. Sensitivity and specificity are of the audited account or of nobody:
carried from another set of texts they bias the share more than counting flags does (TONE 6).
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from criterios_audit.estimates import Share, normal, share

_CAUTION = 0.3
"""Standard errors taken off the correlation of score and label: with few positives it is luck."""


def powered(labels: npt.ArrayLike, scores: npt.ArrayLike, unread: npt.ArrayLike) -> Share:
    """Estimate a share from a random sample that people labelled and the score of every text.

    Parameters
    ----------
    labels
        0 or 1 of each text of the sample.
    scores
        The model's score of the same texts (0 to 1; it need not be calibrated).
    unread
        The model's score of the texts that nobody labelled.

    Returns
    -------
    Share
        The prediction-powered mean with its weight tuned, so that a score that says nothing
        leaves the sample's own share. Its interval is Wilson's with the size of the sample that
        would be as precise: a normal one covers .63 to .80 where one text in 200 is, this one
        .94 to .97 (`docs/estadistica.md`). `n` and `k` are those of the sample.

    References
    ----------
    A. N. Angelopoulos, S. Bates, C. Fannjiang, M. I. Jordan and T. Zrnic, "Prediction-powered
    inference", Science 382 (2023); A. N. Angelopoulos, J. C. Duchi and T. Zrnic, "PPI++: Efficient
    prediction-powered inference", arXiv 2311.01453 (2023), for the tuned weight.
    """
    y, f, rest = (np.asarray(values, dtype=float) for values in (labels, scores, unread))
    n, more = y.size, rest.size
    plain = share(int(y.sum()), n)
    if n < 2 or more == 0 or not 0 < y.sum() < n or f.var() == 0:  # noqa: PLR2004 - a variance takes two
        return plain
    reach = more / (n + more)
    covariance = float(np.cov(y, f)[0, 1])
    spread = float(np.concatenate([f, rest]).var())
    weight = float(np.clip(reach * covariance / spread, 0, 1))
    value = float(np.clip(y.mean() + weight * (rest.mean() - f.mean()), 0, 1))
    correlation = min(max(covariance, 0) / float(y.std(ddof=1) * f.std(ddof=1)), 0.99)
    rare = min(y.sum(), n - y.sum())
    sure = np.tanh(max(np.arctanh(correlation) - _CAUTION / rare**0.5, 0))
    low, high = wilson(value, n / (1 - sure**2 * reach))
    return Share(value=value, low=low, high=high, n=n, k=int(y.sum()))


def wilson(value: float, size: float) -> tuple[float, float]:
    """Wilson's interval of a share known as precisely as by `size` texts, not a whole number."""
    z = normal()
    square = z**2 / size
    middle = (value + square / 2) / (1 + square)
    half = z * (value * (1 - value) / size + square / (4 * size)) ** 0.5 / (1 + square)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def weighted(strata: Sequence[tuple[float, Share]]) -> Share:
    """Add up strata, each with its weight (its part of the whole, 0 to 1) and its share.

    A stratum read whole has its share known: give it an interval of no width (`whole`).

    References
    ----------
    G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general
    approach", Statistics in Medicine 27 (2008): the limits of a sum from those of its parts.

    Examples
    --------
    >>> both = weighted([(0.1, whole(3, 20)), (0.9, share(0, 300))])
    >>> round(both.value, 3), round(both.low, 3), round(both.high, 3)
    (0.015, 0.015, 0.026)
    """
    known = [(w, s) for w, s in strata if w > 0]
    n, k = sum(s.n for _, s in known), sum(s.k or 0 for _, s in known)
    parts = [(w, s.value, s.low, s.high) for w, s in known]
    sure = [(w, v, lo, hi) for w, v, lo, hi in parts if None not in (v, lo, hi)]
    if not sure or len(sure) < len(parts):
        return Share(value=None, low=None, high=None, n=n, k=k)
    table = np.array(sure, dtype=float)
    weights, value, low, high = table.T
    mean = float((weights * value).sum())
    below = float((weights**2 * (value - low) ** 2).sum() ** 0.5)
    above = float((weights**2 * (high - value) ** 2).sum() ** 0.5)
    return Share(value=mean, low=max(mean - below, 0.0), high=min(mean + above, 1.0), n=n, k=k)


def whole(k: int, n: int) -> Share:
    """Return the share of a stratum that was read whole: a count, not an estimate."""
    value = k / n if n else None
    return Share(value=value, low=value, high=value, n=n, k=k)


def corrected(flagged: Share, sensitivity: Share, specificity: Share) -> Share:
    """Correct a share of flags by the detector's errors, measured on the same account.

    Every value is None where sensitivity and specificity add up to 1 or less (the flag says
    nothing), or where one of the three is not known.

    References
    ----------
    W. J. Rogan and B. Gladen, "Estimating prevalence from the results of a screening test",
    American Journal of Epidemiology 107 (1978). Z. Lang and J. Reiczigel, "Confidence limits for
    prevalence of disease adjusted for estimated sensitivity and specificity", Preventive
    Veterinary Medicine 113 (2014), for the interval.
    """
    p, se, sp = flagged.value, sensitivity.value, specificity.value
    if p is None or se is None or sp is None or se + sp <= 1:
        return Share(value=None, low=None, high=None, n=flagged.n)
    value = float(np.clip((p + sp - 1) / (se + sp - 1), 0, 1))
    z = normal()
    n, n_se, n_sp = flagged.n + z**2, sensitivity.n + 2, specificity.n + 2
    p = (flagged.n * p + z**2 / 2) / n
    se, sp = (sensitivity.n * se + 1) / n_se, (specificity.n * sp + 1) / n_sp
    if se + sp <= 1:  # with so few labels it cannot be told from a flag that says nothing
        return Share(value=None, low=None, high=None, n=flagged.n)
    centre = (p + sp - 1) / (se + sp - 1)
    of_se, of_sp = se * (1 - se) / n_se, sp * (1 - sp) / n_sp
    shift = 2 * z**2 * (centre * of_se - (1 - centre) * of_sp)
    variance = p * (1 - p) / n + centre**2 * of_se + (1 - centre) ** 2 * of_sp
    half = z * variance**0.5 / (se + sp - 1)
    low, high = (float(np.clip(centre + shift + s * half, 0, 1)) for s in (-1, 1))
    return Share(value=value, low=low, high=high, n=flagged.n)


def recall(found: int, missed: Share, unflagged: int) -> Share:
    """Part of the positives that was flagged, where only a sample of the unflagged was read.

    Parameters
    ----------
    found
        Positives among the flagged, all of them read.
    missed
        Positives in the random sample of the `unflagged`, with its Wilson interval.

    Returns
    -------
    Share
        Its interval is that of `missed`, carried over; `n` is the labels it rests on.
    """
    nothing = not found and not missed.k
    if nothing or missed.value is None or missed.low is None or missed.high is None:
        return Share(value=None, low=None, high=None, n=found + missed.n)

    def at(rate: float) -> float | None:
        return found / total if (total := found + unflagged * rate) else None

    return Share(
        value=at(missed.value), low=at(missed.high), high=at(missed.low), n=found + missed.n
    )
