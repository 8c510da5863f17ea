"""How far two people who read the same pieces agree, beyond what chance alone would give."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pandas as pd

PAIR = 2
"""People who must agree."""


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """Cohen's kappa of the two people who share most pieces."""

    kappa: float | None
    """None where nobody shares a piece, or where neither varies: chance agreement is whole."""
    n: int
    """Pieces that both judged."""
    agreed: int
    """Of these, how many alike."""


def agreement(votes: pd.DataFrame, *, quadratic: bool = False) -> Agreement:
    """Compare the columns (a person each) of a table with a row per piece; missing: not judged.

    Parameters
    ----------
    votes
        Rulings, or scores (float) where `quadratic`, whose distance then counts squared.

    References
    ----------
    J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
    Measurement 20 (1960). J. L. Fleiss and J. Cohen, "The equivalence of weighted kappa and the
    intraclass correlation coefficient as measures of reliability", ibid. 33 (1973).

    Examples
    --------
    >>> both = pd.DataFrame({"A": list("ssnn"), "B": list("snnn")})
    >>> agreement(both)
    Agreement(kappa=0.5, n=4, agreed=3)
    """
    if len(votes.columns) < PAIR:
        return Agreement(kappa=None, n=0, agreed=0)
    shared = [votes[list(pair)].dropna() for pair in combinations(votes.columns, PAIR)]
    both = max(shared, key=len)
    a, b = both.iloc[:, 0], both.iloc[:, 1]
    kappa = _quadratic(a.astype(float), b.astype(float)) if quadratic else _nominal(a, b)
    return Agreement(kappa=kappa, n=len(both), agreed=int((a == b).sum()))


def _nominal(a: "pd.Series[Any]", b: "pd.Series[Any]") -> float | None:
    if a.empty:
        return None
    one, other = a.value_counts(normalize=True), b.value_counts(normalize=True)
    chance = float(one.mul(other, fill_value=0).sum())
    same = float((a == b).mean())
    return None if chance >= 1 else (same - chance) / (1 - chance)


def _quadratic(a: "pd.Series[float]", b: "pd.Series[float]") -> float | None:
    """In the closed form of its moments."""
    chance = a.var(ddof=0) + b.var(ddof=0) + (a.mean() - b.mean()) ** 2
    return None if not chance > 0 else float(1 - ((a - b) ** 2).mean() / chance)
