"""What people ruled on the pieces of a numeral (register etiquetas), and what that proves.

A detector only proposes (CRITERIOS 0.4): a piece is decided when at least two people agree on it
and more of them than disagree. Of each person the last word counts; one that was withdrawn, or
that a machine wrote, is no word.
"""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.agreement import PAIR, Agreement, agreement
from criterios_audit.estimates import LEVEL, Share, share
from criterios_audit.features.patterns import among
from criterios_audit.model import Verdict
from criterios_audit.tables import TEXT

KAPPA_MIN = 0.6
KAPPA_LABEL = "acuerdo mínimo (kappa) entre dos personas"
SHARED_MIN = 30
"""Pieces that two people must share before their kappa decides (CRITERIOS 0.9)."""
NAMED_MIN = 5
"""Of these, those that either confirmed: with fewer, kappa falls to nothing for one difference."""
_SETTLED = {Verdict.CUMPLE, Verdict.OBSERVACION, Verdict.INCUMPLE}


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
    who: str
    """«automático»: nobody read; «una persona»; «dos personas»: two agree on some piece."""
    posts: tuple[str, ...]
    """Of those who read, as the register names them."""
    agreement: Agreement
    """Of the two people who share most of the pieces; a text read once counts once."""
    third: int
    """Pieces that a third person settled."""
    unreliable: bool
    """Two people share enough pieces, and their kappa is under the least asked."""

    def lacking(self, sample_min: int) -> int:
        """How many plain pieces are still to be read, for a sample of `sample_min` or of all."""
        return max(min(sample_min, self.plain) - self.read, 0)

    def settle(self, verdict: Verdict) -> Verdict:
        """Keep a verdict, unless it rests on people who do not agree: then people read again."""
        return Verdict.REVISION if self.unreliable and verdict in _SETTLED else verdict

    @property
    def said(self) -> str:
        """Who decided and how far they agree, as a finding says it (no full stop)."""
        if self.who == "automático":
            return "Decidió: automático, nadie ha leído"
        posts = f" ({'; '.join(self.posts)})" if self.posts else ""
        if not self.agreement.n:
            return f"Decidió: {self.who}{posts}"
        kappa, n = self.agreement.kappa, self.agreement.n
        told = "no definida" if kappa is None else f"{kappa:.2f}"
        third = f"; con desempate, {self.third:,}" if self.third else ""
        low = ", menor que el mínimo: se revisa la rúbrica" if self.unreliable else ""
        return (
            f"Decidieron: {self.who}{posts}; leídas por ambas, {n:,}; de acuerdo, "
            f"{self.agreement.agreed:,} (kappa {told}{low}){third}"
        )

    @property
    def metrics(self) -> dict[str, float | int | str | None]:
        """What the finding keeps of who decided."""
        return {
            "decided_by": self.who,
            "kappa": self.agreement.kappa,
            "kappa_n": self.agreement.n,
            "agreed": self.agreement.agreed,
            "third": self.third,
        }


def last_words(etiquetas: pd.DataFrame | None, numeral: str) -> pd.DataFrame:
    """Last line of each person on each piece (and axis) of a numeral; the register's columns.

    Withdrawn words, and a machine's, are left out.
    """
    if etiquetas is None:
        return tables.empty("etiquetas")
    own = etiquetas[etiquetas["numeral"] == numeral]
    if "origen" in own:
        own = own[(own["origen"] != "máquina").fillna(value=True)]
    own = own.sort_values("fecha", na_position="first", kind="stable")
    last = own.drop_duplicates(["pieza", "codificador", "eje"], keep="last")
    return last[last["dictamen"] != "retirada"]


def _unsaid(etiquetas: pd.DataFrame | None, numeral: str) -> bool:
    """Nobody said anything of a numeral: nearly always, and asked of each of every account."""
    return etiquetas is None or numeral not in set(etiquetas["numeral"])


def votes(etiquetas: pd.DataFrame | None, numeral: str) -> pd.DataFrame:
    """Ruling of each person (columns, by role code) on each piece (index); missing: none."""
    last = last_words(etiquetas, numeral)
    last = last[last["eje"].isna()]
    return _by_person(last)


def _by_person(words: pd.DataFrame) -> pd.DataFrame:
    return words.set_index(["pieza", "codificador"])["dictamen"].unstack()  # noqa: PD010 - words have no mean


def rulings(etiquetas: pd.DataFrame | None, numeral: str) -> dict[str, str]:
    """Ruling of each piece on which at least two people agree, and more of them than disagree."""
    if _unsaid(etiquetas, numeral):
        return {}
    said = votes(etiquetas, numeral)
    yes, no = ((said == word).sum(axis="columns") for word in ("confirmada", "descartada"))
    ruling = pd.Series("confirmada", index=said.index).where(yes > no, "descartada")
    agreed = ruling[
        (yes != no) & (pd.concat([yes, no], axis="columns").max(axis="columns") >= PAIR)
    ]
    return {str(piece): str(word) for piece, word in agreed.items()}


def review(
    pieces: "pd.Series[Any]",
    candidate: "pd.Series[Any]",
    etiquetas: pd.DataFrame | None,
    numeral: str,
    kappa_min: float = KAPPA_MIN,
) -> Review:
    """Cross the pieces (ids, string) and which of them are candidates (boolean) with the rulings.

    Both series share their index; so does `Review.ruling`. Two people whose kappa is under
    `kappa_min` decide nothing, where they share enough pieces for it to be told.
    """
    if etiquetas is not None:  # the others' labels are many, and sorted in vain
        etiquetas = etiquetas[among(etiquetas["pieza"], pieces)]
    candidate = candidate.fillna(value=False).astype(bool)
    if _unsaid(etiquetas, numeral):
        return _automatic(pieces, candidate)
    ruling = pieces.map(rulings(etiquetas, numeral)).astype(TEXT).fillna("sin decidir")
    confirmed, discarded = ruling == "confirmada", ruling == "descartada"
    decided = confirmed | discarded
    words = last_words(etiquetas, numeral)
    words = words[words["eje"].isna()]
    read = words[words["igual_a"].isna()] if "igual_a" in words else words
    said = _by_person(read)
    both = agreement(said)
    named = int((said == "confirmada").any(axis="columns").sum())
    enough = both.n >= SHARED_MIN and named >= NAMED_MIN
    who = "dos personas" if decided.any() else "una persona" if len(words) else "automático"
    return Review(
        ruling=ruling,
        confirmed=int(confirmed.sum()),
        pending=int((candidate & ~decided).sum()),
        plain=int((~candidate).sum()),
        read=int((~candidate & decided).sum()),
        share=share(int(confirmed.sum()), int(decided.sum())),
        who=who,
        posts=tuple(sorted(map(str, read["cargo"].dropna().unique()))),
        agreement=both,
        third=int((said.notna().sum(axis="columns") > PAIR).sum()),
        unreliable=enough and both.kappa is not None and both.kappa < kappa_min,
    )


def _automatic(pieces: "pd.Series[Any]", candidate: "pd.Series[bool]") -> Review:
    proposed = int(candidate.sum())
    return Review(
        ruling=pd.Series("sin decidir", index=pieces.index, name=pieces.name, dtype=TEXT),
        confirmed=0,
        pending=proposed,
        plain=len(candidate) - proposed,
        read=0,
        share=share(0, 0),
        who="automático",
        posts=(),
        agreement=Agreement(kappa=None, n=0, agreed=0),
        third=0,
        unreliable=False,
    )


def of_whole(
    ruling: "pd.Series[Any]", candidate: "pd.Series[Any]", among: "pd.Series[Any] | None" = None
) -> Share:
    """Share confirmed of all the pieces, of which those not proposed may be read in part.

    `k` is what was confirmed, of `n` pieces. Where some are left to read, `value` carries what the
    sample says to them, and the interval covers them: the plain ones by the sample's own interval,
    a candidate without ruling either way. `among` (bool) narrows to some of the pieces.
    """
    if among is not None:
        ruling, candidate = ruling[among], candidate[among]
    candidate = candidate.fillna(value=False).astype(bool)
    confirmed, open_ = ruling == "confirmada", ruling == "sin decidir"
    n, plain = len(ruling), int((~candidate).sum())
    known = share(int(confirmed.sum()), n)
    if not open_.any() or known.interval is None:
        return known
    flagged, doubtful = int((confirmed & candidate).sum()), int((open_ & candidate).sum())
    sample = share(int((confirmed & ~candidate).sum()), int((~candidate & ~open_).sum()))
    low, high = sample.interval or (0.0, 1.0)
    value = known.value if sample.value is None else (flagged + plain * sample.value) / n
    return Share(
        value=value,
        low=min(known.low or 0.0, (flagged + plain * low) / n),
        high=max(known.high or 0.0, (flagged + doubtful + plain * high) / n),
        n=n,
        k=known.k,
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
    words = last_words(etiquetas, numeral)
    scored = words[words[["eje", "puntaje"]].notna().all(axis=1)]
    last = scored[columns].sort_values(columns[:3])
    people = last.groupby(["eje", "pieza"])["codificador"].transform("size")
    return last.assign(personas=people).reset_index(drop=True)


def scored_by(
    etiquetas: pd.DataFrame | None, numeral: str, pieces: "pd.Series[Any] | None" = None
) -> str:
    """Who scored these pieces, as a finding says it (no full stop)."""
    nobody = "Decidió: automático, nadie ha leído"
    if _unsaid(etiquetas, numeral):
        return nobody
    words = last_words(etiquetas, numeral)
    words = words[words[["eje", "puntaje"]].notna().all(axis=1)]
    if pieces is not None:
        words = words[among(words["pieza"], pieces)]
    if words.empty:
        return nobody
    people = words.groupby(["pieza", "eje"])["codificador"].nunique()
    posts = "; ".join(sorted(map(str, words["cargo"].dropna().unique())))
    who = "Decidieron: dos personas" if (people >= PAIR).any() else "Decidió: una persona"
    return f"{who} ({posts})" if posts else who


def rubric(
    etiquetas: pd.DataFrame | None, numeral: str, pieces: "pd.Series[Any] | None" = None
) -> dict[str, Axis]:
    """Mean, interval, n and kappa of each axis that at least two people scored (0 to 2).

    `pieces` (ids) narrows the register to those of one account and period.
    """
    if _unsaid(etiquetas, numeral):
        return {}
    known = scores(etiquetas, numeral)
    known = known[known["personas"] >= PAIR]
    if pieces is not None:
        known = known[among(known["pieza"], pieces)]
    return {str(axis): _axis(rows) for axis, rows in known.groupby("eje")}


def _axis(rows: pd.DataFrame) -> Axis:
    table = rows.pivot_table(index="pieza", columns="codificador", values="puntaje").astype(float)
    means = table.mean(axis="columns")
    n, mean, interval = len(means), float(means.mean()), None
    if n >= PAIR:
        from scipy import special  # not `stats`, which takes as long to bring as pandas

        half = float(special.stdtrit(n - 1, (1 + LEVEL) / 2) * means.std() / n**0.5)
        interval = (mean - half, mean + half)
    return Axis(mean=mean, interval=interval, n=n, kappa=agreement(table, quadratic=True).kappa)
