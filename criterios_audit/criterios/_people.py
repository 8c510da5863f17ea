"""What people ruled on the pieces of a numeral (register etiquetas), and what that proves.

A detector only proposes (CRITERIOS 0.4): a piece is decided when at least two people agree on it
and more of them than disagree.
"""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from scipy import stats

from criterios_audit.agreement import PAIR, agreement
from criterios_audit.estimates import LEVEL, Share, share
from criterios_audit.tables import TEXT


@dataclass(frozen=True, kw_only=True)
class Review:
    """What is known of some pieces once people have read part of them."""

    ruling: "pd.Series[Any]"
    """Per piece: «confirmada», «descartada» or «sin decidir»."""
    confirmed: int
    pending: int
    """Candidates that nobody has decided."""
    plain: int
    """Pieces that no detector proposed."""
    read: int
    """Of these, how many people decided: the sample that a detector cannot replace."""
    share: Share
    """Confirmed among the decided."""

    def lacking(self, sample_min: int) -> int:
        """How many plain pieces are still to be read, for a sample of `sample_min` or of all."""
        return max(min(sample_min, self.plain) - self.read, 0)


def rulings(etiquetas: pd.DataFrame | None, numeral: str) -> dict[str, str]:
    """Ruling of each piece on which at least two people agree, and more of them than disagree.

    A person's last word counts; `etiquetas` is the register, or None.
    """
    if etiquetas is None:
        return {}
    own = etiquetas[etiquetas["numeral"] == numeral].sort_values("fecha", na_position="first")
    latest = own.drop_duplicates(["pieza", "codificador"], keep="last")
    votes = pd.crosstab(latest["pieza"], latest["dictamen"])
    votes = votes.reindex(columns=["confirmada", "descartada"], fill_value=0)
    yes, no = votes["confirmada"], votes["descartada"]
    agreed = votes[(votes.max(axis="columns") >= PAIR) & (yes != no)]
    return {str(piece): str(ruling) for piece, ruling in agreed.idxmax(axis="columns").items()}


def review(
    pieces: "pd.Series[Any]",
    candidate: "pd.Series[Any]",
    etiquetas: pd.DataFrame | None,
    numeral: str,
) -> Review:
    """Cross the pieces (ids, string) and which of them are candidates (boolean) with the rulings.

    Both series share their index; so does `Review.ruling`.
    """
    ruling = pieces.map(rulings(etiquetas, numeral)).astype(TEXT).fillna("sin decidir")
    candidate = candidate.fillna(value=False).astype(bool)
    confirmed, discarded = ruling == "confirmada", ruling == "descartada"
    decided = confirmed | discarded
    return Review(
        ruling=ruling,
        confirmed=int(confirmed.sum()),
        pending=int((candidate & ~decided).sum()),
        plain=int((~candidate).sum()),
        read=int((~candidate & decided).sum()),
        share=share(int(confirmed.sum()), int(decided.sum())),
    )


@dataclass(frozen=True, kw_only=True)
class Axis:
    """What two people's scores say on one axis of a rubric."""

    mean: float
    """Of the pieces' means."""
    interval: tuple[float, float] | None
    """95 %, by Student's t; None below two pieces."""
    n: int
    """Pieces that at least two people scored."""
    kappa: float | None
    """Cohen's, quadratic weights, of the two people who share most pieces; None: no variation."""


def scores(etiquetas: pd.DataFrame | None, numeral: str) -> pd.DataFrame:
    """Last score that each person gave: `pieza`, `eje`, `codificador`, `puntaje`, `personas`.

    `personas` (int): how many people scored that piece on that axis.
    """
    columns = ["pieza", "eje", "codificador", "puntaje"]
    if etiquetas is None:
        return pd.DataFrame(columns=[*columns, "personas"])
    scored = (etiquetas["numeral"] == numeral) & etiquetas[["eje", "puntaje"]].notna().all(axis=1)
    own = etiquetas[scored].sort_values("fecha", na_position="first", kind="stable")
    last = own.drop_duplicates(columns[:3], keep="last")[columns].sort_values(columns[:3])
    people = last.groupby(["eje", "pieza"])["codificador"].transform("size")
    return last.assign(personas=people).reset_index(drop=True)


def rubric(
    etiquetas: pd.DataFrame | None, numeral: str, pieces: "pd.Series[Any] | None" = None
) -> dict[str, Axis]:
    """Mean, interval, n and kappa of each axis that at least two people scored (0 to 2).

    `pieces` (ids) narrows the register to those of one account and period.
    """
    known = scores(etiquetas, numeral)
    known = known[known["personas"] >= PAIR]
    if pieces is not None:
        known = known[known["pieza"].isin(pieces)]
    return {str(axis): _axis(rows) for axis, rows in known.groupby("eje")}


def _axis(rows: pd.DataFrame) -> Axis:
    table = rows.pivot_table(index="pieza", columns="codificador", values="puntaje").astype(float)
    means = table.mean(axis="columns")
    n, mean, interval = len(means), float(means.mean()), None
    if n >= PAIR:
        half = float(stats.t.ppf((1 + LEVEL) / 2, n - 1) * means.std() / n**0.5)
        interval = (mean - half, mean + half)
    return Axis(mean=mean, interval=interval, n=n, kappa=agreement(table, quadratic=True).kappa)
