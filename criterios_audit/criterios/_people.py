"""What people ruled on the pieces of a numeral (register etiquetas), and what that proves.

A detector only proposes (CRITERIOS 0.4): a piece is decided when at least two people agree on it
and more of them than disagree.
"""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit.estimates import Share, share
from criterios_audit.tables import TEXT

PAIR = 2
"""People who must agree."""


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
