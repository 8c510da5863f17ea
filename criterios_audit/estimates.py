"""Estimates with their uncertainty: shares, waits that may not have ended, quantiles.

Every interval is a 95 % one. Where the data cannot hold a figure, the figure is None, never zero.
"""

import math
import warnings
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

LEVEL = 0.95
_ROUNDING = 1e-9  # S(t) is a product of fractions: 0.5 may come out as 0.5000000000000001


@dataclass(frozen=True, kw_only=True)
class Share:
    """A share from 0 to 1 with its interval; the three are None where there is nothing to share."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    """Size of the denominator."""
    k: int | None = None
    """How many of them; None where the share is not a plain count (`answered_by`)."""

    @property
    def interval(self) -> tuple[float, float] | None:
        """Both bounds; None where there is nothing to share."""
        return None if self.low is None or self.high is None else (self.low, self.high)

    @property
    def text(self) -> str:
        """As the report writes it: «0.65; IC95 0.46–0.81»."""
        if self.value is None or self.interval is None:
            return "sin casos"
        places = decimals(self.interval)
        return f"{self.value:.{places}f}; IC95 {self.low:.{places}f}–{self.high:.{places}f}"


def decimals(interval: tuple[float, float]) -> int:
    """Places that show an interval: two, or more where it is so narrow that two would hide it.

    Examples
    --------
    >>> decimals((0.46, 0.81)), decimals((0.0, 0.0127)), decimals((0.0, 0.0004))
    (2, 3, 4)
    """
    half = (interval[1] - interval[0]) / 2
    return 2 if half <= 0 else max(2, -math.floor(math.log10(half)))


@dataclass(frozen=True, kw_only=True)
class Survival:
    """How long messages wait for an answer, counting also those that have none yet."""

    curve: pd.DataFrame
    """`hours`, `not_answered` (share S(t)), `low`, `high` (Float64), `at_risk` (Int64): one step
    for each distinct wait, and one at hour 0."""
    median: float | None
    """First hour by which half is answered; None when less than half ever is."""
    median_low: float | None
    median_high: float | None
    n: int
    events: int
    """Messages with an answer."""


def share(k: int, n: int) -> Share:
    """Return k of n with its Wilson interval.

    Parameters
    ----------
    k, n : int
        How many, of how many.

    Raises
    ------
    ValueError
        When k is not between 0 and n.

    References
    ----------
    E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927).

    Examples
    --------
    >>> three = share(3, 20)
    >>> round(three.low, 4), round(three.high, 4)
    (0.0524, 0.3604)
    """
    if not 0 <= k <= n:
        msg = f"{k} of {n} is no share"
        raise ValueError(msg)
    if n == 0:
        return Share(value=None, low=None, high=None, n=0, k=0)
    k, n = int(k), int(n)  # a table's own integers would overflow
    z, p = normal(), k / n
    scale = 2 * (n + z**2)
    middle, half = (2 * n * p + z**2) / scale, z / scale * math.sqrt(4 * n * p * (1 - p) + z**2)
    low, high = 0.0 if k == 0 else middle - half, 1.0 if k == n else middle + half
    return Share(value=p, low=low, high=high, n=n, k=k)


@cache
def normal() -> float:
    """Return the standard errors at each side of a normal estimate that make its interval."""
    from scipy import special  # scipy's statistics take as long to bring as pandas

    return float(special.ndtri((1 + LEVEL) / 2))


def survival(hours: npt.ArrayLike, answered: npt.ArrayLike) -> Survival:
    """Estimate the share of messages not yet answered, hour after hour.

    Parameters
    ----------
    hours : array of float
        Hours from the message to its first answer or, without one, to the end of what was seen.
    answered : array of bool
        Whether the wait ended in an answer; false: it was still waiting when last seen.

    Returns
    -------
    Survival
        The Kaplan–Meier curve with its log-log band. Where the band is undefined (nobody answered
        yet, or all answered) the Wilson interval of those still at risk stands in its place. The
        interval of the median holds the hours at which the band holds one half; None: not reached.

    Raises
    ------
    ValueError
        For waits that are negative or missing, or arrays of different lengths.

    References
    ----------
    E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of
    the American Statistical Association 53 (1958). R. Brookmeyer and J. Crowley, "A confidence
    interval for the median survival time", Biometrics 38 (1982), with the log-log band of
    J. D. Kalbfleisch and R. L. Prentice, "The Statistical Analysis of Failure Time Data" (1980).
    """
    waits = np.asarray(hours, dtype=float)
    ended = np.asarray(answered, dtype=bool)
    if waits.shape != ended.shape or not (waits >= 0).all():
        msg = "every message needs a wait of 0 hours or more, and whether it was answered"
        raise ValueError(msg)
    curve = _curve(waits, ended)
    return Survival(
        curve=curve,
        median=_first_half(curve, "not_answered"),
        median_low=_first_half(curve, "low"),
        median_high=_first_half(curve, "high"),
        n=waits.size,
        events=int(ended.sum()),
    )


def answered_by(curve: Survival, hours: float) -> Share:
    """Return the share answered within so many hours, 1 − S(t), with its band.

    None beyond the longest wait seen while some were still unanswered: nothing is known there.
    """
    steps = curve.curve
    reached = steps[steps["hours"] <= hours]
    unseen = reached.empty or (
        hours > steps["hours"].iloc[-1] and reached["not_answered"].iloc[-1] > 0
    )
    if unseen:
        return Share(value=None, low=None, high=None, n=curve.n)
    last = reached.iloc[-1]
    return Share(
        value=1 - float(last["not_answered"]),
        low=1 - float(last["high"]),
        high=1 - float(last["low"]),
        n=curve.n,
    )


def quantiles(values: npt.ArrayLike) -> dict[str, float | int | None]:
    """Return `n`, `median` with its interval `low`–`high`, `p25`, `p75` and `p90` of the values.

    Missing values are left out. The interval of the median is that of the order statistics, which
    asks nothing of the distribution; None below 6 values, where no pair of them reaches 95 %.

    References
    ----------
    W. J. Conover, "Practical Nonparametric Statistics", 3rd ed. (1999), section 3.2.
    """
    known = np.asarray(values, dtype=float)
    known = known[~np.isnan(known)]
    names = ("median", "p25", "p75", "p90")
    if known.size == 0:
        return {"n": 0, "low": None, "high": None, **dict.fromkeys(names)}
    from scipy import stats

    found = np.quantile(known, (0.5, 0.25, 0.75, 0.9))
    interval: Any = stats.quantile_test(known, p=0.5).confidence_interval(LEVEL)
    return {
        "n": int(known.size),
        "low": _known(interval.low),
        "high": _known(interval.high),
        **{name: float(value) for name, value in zip(names, found, strict=True)},
    }


def _curve(waits: npt.NDArray[Any], ended: npt.NDArray[Any]) -> pd.DataFrame:
    names = ("hours", "not_answered", "low", "high")
    if waits.size == 0:
        empty = {name: pd.Series(dtype="Float64") for name in names}
        return pd.DataFrame({**empty, "at_risk": pd.Series(dtype="Int64")})
    from scipy import stats

    function = stats.ecdf(stats.CensoredData.right_censored(waits, ~ended)).sf
    with warnings.catch_warnings():
        # scipy tells of the steps where the band is undefined; `_band` fills them
        warnings.filterwarnings("ignore", "The confidence interval is undefined", RuntimeWarning)
        band: Any = function.confidence_interval(LEVEL, method="log-log")
    steps = pd.DataFrame(
        {
            "hours": function.quantiles,
            "not_answered": function.probabilities,
            "low": band.low.probabilities,
            "high": band.high.probabilities,
        },
        dtype="float64",
    )
    if steps["hours"].iloc[0] > 0:
        start = pd.DataFrame({"hours": [0.0], "not_answered": [1.0], "low": np.nan, "high": np.nan})
        steps = pd.concat([start, steps], ignore_index=True)
    steps["at_risk"] = waits.size - np.searchsorted(np.sort(waits), steps["hours"], side="left")
    return _band(steps).astype({**dict.fromkeys(names, "Float64"), "at_risk": "Int64"})


def _band(steps: pd.DataFrame) -> pd.DataFrame:
    """Fill the band where its formula has none: before the first answer and after the last."""
    waiting = steps["not_answered"] > 0
    for row in steps.index[steps["low"].isna()]:
        at_risk = int(steps["at_risk"].iloc[row])
        interval = share(at_risk if waiting[row] else 0, at_risk)
        steps.loc[row, ["low", "high"]] = interval.low, interval.high
    # S(t) never rises: what bounded it one step before bounds its last step, where all is answered
    steps["high"] = steps["high"].where(waiting, steps["high"].cummin())
    return steps


def _first_half(curve: pd.DataFrame, column: str) -> float | None:
    """First hour at which the column is down to one half."""
    half = curve.loc[curve[column] <= 0.5 + _ROUNDING, "hours"]
    return None if half.empty else float(half.iloc[0])


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


SMALL = 5
"""A cell of people's counts below it is not shown (CRITERIOS 0.10)."""


def few(n: int | None) -> int | str | None:
    """Tell a count of people that is no part of a breakdown: from 1 to 4, «menos de 5»."""
    return f"menos de {SMALL}" if n is not None and 0 < n < SMALL else n


def suppressed(counts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Hide the small cells of a breakdown of people, and what would give them away.

    Parameters
    ----------
    counts : Series of int
        People, or their messages, in each category of one breakdown whose total may be known.

    Returns
    -------
    Series of string
        Same index. Cells from 1 to 4 are «<5». Where those hidden add up to less than 5, or only
        one is hidden, the total less what is shown would tell them: the smallest of the others is
        «reservada» too. Zeros hide nobody and stay. A missing count stays missing.

    Examples
    --------
    >>> suppressed(pd.Series({"odio": 3, "violencia": 40, "otro": 12})).tolist()
    ['<5', '40', 'reservada']
    """
    known = counts.astype("Int64")
    hidden = known.between(1, SMALL - 1).fillna(value=False)
    shown = known.astype("string[pyarrow]").mask(hidden, f"<{SMALL}")
    if hidden.any() and (hidden.sum() == 1 or known[hidden].sum() < SMALL):
        others = known.where(~hidden & (known > 0)).dropna()
        beside = others.sort_values(kind="stable").head(1).index
        shown = shown.mask(known.index.isin(beside), "reservada")
    return shown


def cells(**counts: int) -> tuple[dict[str, int | None], dict[str, str]]:
    """Return the cells of one breakdown of people as metrics and as a sentence says them.

    What `suppressed` hides is None among the metrics, and «menos de 5» or «cifra reservada» told.

    Examples
    --------
    >>> cells(con=40, sin=3)
    ({'con': None, 'sin': None}, {'con': 'cifra reservada', 'sin': 'menos de 5'})
    """
    hidden = {f"<{SMALL}": f"menos de {SMALL}", "reservada": "cifra reservada"}
    shown = {str(name): str(text) for name, text in suppressed(pd.Series(counts)).items()}
    known = {name: None if shown[name] in hidden else n for name, n in counts.items()}
    return known, {name: hidden.get(shown[name], f"{n:,}") for name, n in counts.items()}
