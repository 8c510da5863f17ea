"""XXIII: how much what is published resembles what the same area publishes in other networks."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from criterios_audit.estimates import share
from criterios_audit.figures.theme import (
    TOKENS,
    Figure,
    account_name,
    axis_title,
    figure_id,
    patterned,
    spec,
    styled,
)
from criterios_audit.model import Finding

_CLASSES = (
    ("propia", "--k2", ""),
    ("adaptada", "--s5", "/"),
    ("idéntica", "--s7", "x"),
)
_STEPS = 20
"""Bins of 0.05 from 0 to 1."""


def similarity(findings: Sequence[Finding], account: str = "") -> Figure:
    """Draw how many originals resemble so much their closest in another network of the area.

    `findings` are those of XXIII. Their evidence holds what is adapted or identical; the rest,
    whose exact figure is not kept, is one bar.
    """
    measured = [x for x in findings if "identical" in x.metrics]
    rows = [x.evidence[["similitud", "clase"]] for x in measured if "clase" in x.evidence]
    alike = pd.concat(rows) if rows else pd.DataFrame({"similitud": [], "clase": []})
    own = sum(int(x.metrics["own"] or 0) for x in measured)
    n = sum(x.n for x in measured)
    floors = [t.value for x in measured if (t := x.thresholds.get("adapted_min"))]
    floor = min(map(float, floors), default=0.6)
    at = np.floor(alike["similitud"].astype(float) * _STEPS + 1e-9).clip(upper=_STEPS - 1)
    labels = [f"0.00–{floor:.2f}"] + [
        f"{b / _STEPS:.2f}–{(b + 1) / _STEPS:.2f}"
        for b in range(int(floor * _STEPS + 1e-9), _STEPS)
    ]
    counts = pd.DataFrame(0, index=labels, columns=[name for name, _, _ in _CLASSES])
    counts.loc[labels[0], "propia"] = own
    bins = at.map(lambda b: f"{b / _STEPS:.2f}–{(b + 1) / _STEPS:.2f}")
    for (label, kind), k in alike.groupby([bins, "clase"]).size().items():
        counts.loc[label, kind] += k
    same = share(int(counts["idéntica"].sum()), n)
    layout = styled(
        xaxis={
            "type": "category",
            "showgrid": False,
            "title": axis_title("parecido con la más semejante de otra red (1: igual)"),
        },
        yaxis={"title": axis_title("publicaciones"), "tickformat": ",", "rangemode": "tozero"},
        legend=True,
        barmode="stack",
        bargap=0.1,
    )
    shown = counts[counts.sum(axis=1) > 0]
    return Figure(
        id=figure_id("similitud", account),
        title=(f"{account_name(account)}: parecido" if account else "Parecido")
        + " entre lo publicado y lo que la misma área publica en otras redes",
        caption=f"{same.k:,} de {n:,} publicaciones son idénticas a una de otra red del área "
        f"({same.text}); {int(counts['adaptada'].sum()):,} la adaptan y {own:,} son propias de su "
        "red."
        if n
        else "Ninguna cuenta tiene publicaciones comparables con otra red de su área.",
        alt="Columnas, de la publicación que menos se parece a la de otra red a la que es igual; "
        "la trama separa las propias (lisas), las adaptadas (rayas) y las idénticas (cruces). "
        + "; ".join(f"{label}, {int(v):,}" for label, v in shown.sum(axis=1).items())
        + ".",
        data=_table(counts) if n else pd.DataFrame(),
        spec=spec([_columns(counts, *kind) for kind in _CLASSES if counts[kind[0]].any()], layout)
        if n
        else {},
        height=340,
    )


def _columns(counts: pd.DataFrame, name: str, color: str, pattern: str) -> dict[str, Any]:
    return {
        "type": "bar",
        "name": name,
        "x": list(counts.index),
        "y": [int(v) for v in counts[name]],
        "marker": {
            "color": TOKENS[color],
            "line": {"color": TOKENS["--suave"], "width": 1},
            "pattern": patterned(pattern),
        },
        "hovertemplate": "%{x}<br>" + name + ": %{y:,}<extra></extra>",
    }


def _table(counts: pd.DataFrame) -> pd.DataFrame:
    table = counts.map(lambda v: f"{int(v):,}").rename(columns=str.capitalize)
    table.insert(0, "Parecido", list(counts.index))
    return table.reset_index(drop=True)
