"""How far the reading is: who read how much, where two differ, what the register holds amiss."""

from typing import Any

import pandas as pd

from criterios_audit.agreement import PAIR, agreement
from criterios_audit.criterios._people import last_words, votes
from criterios_audit.judging import Tables
from criterios_audit.model import AuditResult


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


def unknown(etiquetas: pd.DataFrame | None, tables: Tables, result: AuditResult) -> pd.DataFrame:
    """Count, by numeral, the labels of pieces that nothing holds: they decide nothing.

    Columns: `numeral`, `labels`. `tables` is what the store holds, of every period: a label of a
    post of last semester is not unknown.
    """
    if etiquetas is None:
        return pd.DataFrame({"numeral": pd.Series(dtype="string"), "labels": pd.Series(dtype=int)})
    known = [tables["posts"]["post_id"], tables["interactions"]["message_id"]]
    known.append(tables["changes"]["post_id"])
    known += [f.evidence["pieza"] for f in result.findings if "pieza" in f.evidence]
    everything = set(pd.concat([k.astype(str) for k in known]))
    lost = etiquetas[~etiquetas["pieza"].isin(list(everything))]
    return lost.groupby("numeral", as_index=False).agg(labels=("pieza", "size"))
