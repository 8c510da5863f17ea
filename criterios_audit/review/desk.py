"""The desk of one coder: one text at a time, answered in one line, taken up again where it was.

A coder sees the text and what it answers; never a score, nor whether a rule proposed it, nor what
another coder said. What a citizen wrote is masked before it comes here (`queue`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from criterios_audit import tables
from criterios_audit.criterios._people import last_words
from criterios_audit.model import UserError
from criterios_audit.review import labels
from criterios_audit.review.labels import RULINGS, Label
from criterios_audit.review.progress import disputed, progress
from criterios_audit.review.queue import AXES

THIRD = "desempate"
"""Role code of who reads only what two others ruled differently."""
_MOST = 2
"""Highest score of a rubric's axis; misspellings are counted without a top."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """A text to read, and nothing that would sway who reads it."""

    numeral: str
    account: str
    piece: str
    kind: str
    when: str
    text: str
    context: str
    """The message that it answers, masked; empty: none."""
    inbound: bool
    """A citizen's: not to be stored in a notebook's output."""
    copies: int
    """Pieces with this same text: the ruling holds for all."""
    axes: tuple[str, ...]
    """Axes to score; empty: to be ruled «confirmada», «descartada» or «dudosa»."""


class Desk:
    """Reads a queue as one coder.

    Parameters
    ----------
    expediente
        Its folder; every label is on disk in `registros/etiquetas.csv` when `label` returns.
    listed
        What `queue.queue` gives, or the rows of it that this coder is to read.
    coder, post
        Role code (A, B, desempate) and post; never a name.
    """

    def __init__(self, expediente: Path, listed: pd.DataFrame, *, coder: str, post: str) -> None:
        self.expediente, self.coder, self.post = expediente, coder.strip(), post.strip()
        self._listed = listed.reset_index(drop=True)
        self._note = ""
        self._later: set[tuple[str, str]] = set()
        self.refresh()

    def refresh(self) -> None:
        """Read the register again: what other coders saved since (a tie-break needs it)."""
        found = labels.read(self.expediente)
        self._labels = found.tables.get("etiquetas", tables.empty("etiquetas"))
        self.rejected = found.rejected

    def next(self) -> Item | None:
        """Return the first text that this coder has not answered; None: there is none left."""
        left = self._left()
        if left.empty:
            return None
        later = pd.Series(
            [key in self._later for key in zip(left["numeral"], left["piece"], strict=True)],
            index=left.index,
        )
        return _item(left.loc[later.sort_values(kind="stable").index[0]])

    def later(self) -> None:
        """Put the text on view behind the others, for as long as this desk lasts."""
        if item := self.next():
            self._later.add((item.numeral, item.piece))

    def note(self, written: str) -> None:
        """Keep a note for the label of the text on view; no datum of a person belongs in it."""
        self._note = " ".join(written.split())

    def label(self, ruling: str = "", scores: Mapping[str, int] | None = None) -> Item | None:
        """Answer the text on view, by a ruling or by the scores of its axes; returns the next.

        Raises UserError where the answer is not one, or was not saved.
        """
        item = self.next()
        if item is None:
            msg = "No queda ninguna pieza por leer."
            raise UserError(msg)
        self._save(item.numeral, item.piece, self._answers(item, ruling, scores or {}))
        self._note = ""
        return self.next()

    def undo(self) -> Item | None:
        """Withdraw this coder's last answer, by another line; returns the text, on view again."""
        own = self._own(self._listed["numeral"].unique())
        own = own[own["igual_a"].isna() & own["pieza"].isin(self._listed["piece"])]
        if own.empty:
            return None
        last = own.sort_values("fecha", kind="stable").iloc[-1]
        same = own[(own["pieza"] == last["pieza"]) & (own["numeral"] == last["numeral"])]
        axes = [None if pd.isna(axis) else str(axis) for axis in same["eje"]]
        given = [(axis, "retirada", None) for axis in axes]
        self._save(str(last["numeral"]), str(last["pieza"]), given)
        at = (self._listed["piece"] == last["pieza"]) & (self._listed["numeral"] == last["numeral"])
        return _item(self._listed[at].iloc[0])

    def progress(self) -> dict[str, int | float | str | None]:
        """Count what is done and left; agreement is told once this coder is through."""
        left = len(self._left())
        told = progress(self._labels, self._listed) if left == 0 else {}
        total = len(self._asked())
        return {"total": total, "done": total - left, "left": left, **told}

    def _asked(self) -> pd.DataFrame:
        if self.coder.casefold() != THIRD:
            return self._listed
        torn = [
            disputed(self._labels, numeral, besides=self.coder)
            for numeral in self._listed["numeral"].unique()
        ]
        keys = {key for part in torn for key in part}
        return self._listed[
            [
                key in keys
                for key in zip(self._listed["numeral"], self._listed["piece"], strict=True)
            ]
        ]

    def _left(self) -> pd.DataFrame:
        asked = self._asked()
        own = self._own(asked["numeral"].unique())
        given = own.groupby(["numeral", "pieza"])["eje"].nunique().to_dict()
        done = [
            key in given and given[key] >= (0 if inbound else len(AXES.get(key[0], ())))
            for *key_, inbound in zip(
                asked["numeral"], asked["piece"], asked["inbound"], strict=True
            )
            for key in [tuple(key_)]
        ]
        return asked[[not d for d in done]]

    def _own(self, numerals: "pd.Series[str]") -> pd.DataFrame:
        words = [last_words(self._labels, numeral) for numeral in numerals]
        table = pd.concat(words) if words else tables.empty("etiquetas")
        return table[table["codificador"] == self.coder]

    def _answers(
        self, item: Item, ruling: str, scores: Mapping[str, int]
    ) -> list[tuple[str | None, str, int | None]]:
        if not item.axes:
            if ruling not in RULINGS[:-1]:
                msg = f"Se esperaba {', '.join(RULINGS[:-1])}; no «{ruling}»."
                raise UserError(msg)
            return [(None, ruling, None)]
        if set(scores) != set(item.axes):
            msg = f"Se esperaba un puntaje en cada eje: {', '.join(item.axes)}."
            raise UserError(msg)
        top = None if item.axes == ("ortografia",) else _MOST
        if any(value < 0 or (top is not None and value > top) for value in scores.values()):
            msg = "Cada eje se puntúa 0, 1 o 2; en ortografía, el número de errores."
            raise UserError(msg)
        return [(axis, "dudosa", int(scores[axis])) for axis in item.axes]

    def _save(
        self, numeral: str, piece: str, given: Sequence[tuple[str | None, str, int | None]]
    ) -> None:
        at = (self._listed["piece"] == piece) & (self._listed["numeral"] == numeral)
        twins = self._listed.loc[at, "twins"].iloc[0]
        now = datetime.now(UTC)
        lines = [
            Label(
                numeral=numeral,
                pieza=piece,
                dictamen=ruling,
                codificador=self.coder,
                cargo=self.post,
                eje=axis,
                puntaje=score,
                nota=self._note or None,
                fecha=now,
            )
            for axis, ruling, score in given
        ]
        lines += [replace(line, pieza=twin, igual_a=piece) for line in lines for twin in twins]
        labels.record(self.expediente, lines)
        rows = [{name: getattr(line, name) for name in labels.COLUMNS} for line in lines]
        added = tables.frame("etiquetas", rows)
        self._labels = pd.concat([self._labels, added], ignore_index=True)


def _item(row: "pd.Series[object]") -> Item:
    def said(name: str) -> str:
        cell = row[name]
        return "" if pd.isna(cell) else str(cell)

    inbound = bool(row["inbound"])
    moment = row["local"]
    return Item(
        numeral=said("numeral"),
        account=said("account_id"),
        piece=said("piece"),
        kind=said("kind"),
        when="" if pd.isna(moment) else f"{moment:%d/%m/%Y %H:%M}",
        text=said("text"),
        context=said("context"),
        inbound=inbound,
        copies=int(row["copies"]),
        axes=() if inbound else AXES.get(said("numeral"), ()),
    )
