"""How far the reading is: who read how much, where where two differ."""

from typing import Any

import pandas as pd

from criterios_audit.agreement import PAIR, agreement
from criterios_audit.criterios._people import last_words, votes


def progress(etiquetas: pd.DataFrame, listed: pd.DataFrame) -> dict[str, Any]:
    """Tell of a queue what was read of it.

    Returns `by_coder` (texts that each role code answered), `shared` (read by two), `agreed`,
    `kappa` and `disputed` (two differ and no third has settled it), over rulings; and `changed`:
    answers that a person gave again, of which the last counts.
    """
    by_coder: dict[str, int] = {}
    rulings, torn, changed = [], 0, 0
    for numeral, rows in listed.groupby("numeral"):
        own = etiquetas[etiquetas["pieza"].isin(rows["piece"])]
        last = last_words(own, str(numeral))
        for coder, n in last.groupby("codificador")["pieza"].nunique().items():
            by_coder[str(coder)] = by_coder.get(str(coder), 0) + int(n)
        rulings.append(votes(own, str(numeral)))
        torn += len(disputed(own, str(numeral)))
        kept = own[(own["numeral"] == numeral) & (own["dictamen"] != "retirada")]
        changed += int(kept.duplicated(["pieza", "codificador", "eje"]).sum())
    both = agreement(pd.concat(rulings)) if rulings else agreement(pd.DataFrame())
    return {
        "by_coder": by_coder,
        "shared": both.n,
        "agreed": both.agreed,
        "kappa": both.kappa,
        "disputed": torn,
        "changed": changed,
    }


def disputed(etiquetas: pd.DataFrame, numeral: str, besides: str = "") -> set[tuple[str, str]]:
    """Return (numeral, piece) where rulings of two or more, `besides` apart, do not decide.

    «dudosa» decides nothing: two who doubt, or one who does, leave the piece to the third.
    """
    said = votes(etiquetas, numeral)
    said = said.drop(columns=[c for c in said.columns if c == besides])
    yes, no = ((said == word).sum(axis="columns") for word in ("confirmada", "descartada"))
    settled = (yes != no) & ((yes >= PAIR) | (no >= PAIR))
    open_ = said.index[(said.notna().sum(axis="columns") >= PAIR) & ~settled]
    return {(numeral, str(piece)) for piece in open_}
