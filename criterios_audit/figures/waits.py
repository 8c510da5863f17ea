"""XIX: how long an answer takes."""

from typing import Any

import numpy as np
import pandas as pd

from criterios_audit.figures.theme import (
    TOKENS,
    Figure,
    account_name,
    axis_title,
    figure_id,
    spec,
    styled,
    wait,
)


def response_times(posts: pd.DataFrame, account: str, curve: pd.DataFrame | None = None) -> Figure:
    """Draw how long people wait for an answer.

    Parameters
    ----------
    posts : DataFrame
        Of one account, with `wait_s`.
    curve : DataFrame, optional
        `hours`, `not_answered`, `low`, `high`, `at_risk`, as `estimates.survival` gives it. Without
        it nothing is known of messages left unanswered: the waits of the answered ones are
        drawn, and the figure says so.
    """
    if curve is not None and len(curve):
        return _survival(curve, account)
    waits = posts.loc[posts["kind"] == "respuesta", "wait_s"].dropna().astype(float)
    hours = np.sort(waits[waits >= 0].to_numpy()) / 3600
    n = len(hours)
    marks = np.array([0.25, 1, 4, 12, 24, 48, 168])
    done = np.searchsorted(hours, marks, side="right")
    # some hundreds of points draw the same line as tens of thousands
    kept = np.unique(np.linspace(0, max(n - 1, 0), min(n, 300)).astype(int))
    trace = {
        "type": "scatter",
        "mode": "lines",
        "x": [round(float(h), 4) for h in np.maximum(hours[kept], 1 / 120)] if n else [],
        "y": [round(float(i + 1) / n, 4) for i in kept] if n else [],
        "line": {"color": TOKENS["--cumple"], "shape": "hv", "width": 2},
        "hovertemplate": "%{x:.1f} h: %{y:.2f}<extra></extra>",
    }
    median = f"la mediana es de {wait(float(np.median(hours)))}" if n else "no hay ninguna"
    return Figure(
        id=figure_id("espera", account),
        title=f"{account_name(account)}: espera de lo que sí se respondió (solo respondidas)",
        caption=f"Solo respondidas: de {n:,} respuestas a otras cuentas, {median}; no dice nada de "
        "los mensajes que quedaron sin respuesta.",
        alt="Curva que sube de 0 a 1: qué parte de las respuestas llegó antes de cada número de "
        "horas, en escala logarítmica.",
        data=pd.DataFrame(
            {
                "Dentro de": [wait(float(h)) for h in marks],
                "Respuestas": [f"{k:,}" for k in done],
                "Proporción de las respondidas": [f"{k / n:.2f}" if n else "s/d" for k in done],
            }
        ),
        spec=spec([trace], _hours_layout("proporción de las respondidas")) if n else {},
        height=300,
    )


def _survival(curve: pd.DataFrame, account: str) -> Figure:
    hours = np.maximum(curve["hours"].astype(float).to_numpy(), 1 / 120)
    x = [round(float(h), 4) for h in hours]
    answered, low, high = (
        [None if pd.isna(v) else round(1 - float(v), 4) for v in curve[name]]
        for name in ("not_answered", "high", "low")
    )
    base = {"type": "scatter", "mode": "lines", "x": x}
    step = {"shape": "hv", "width": 0}
    traces: list[dict[str, Any]] = [
        {**base, "y": low, "line": step, "showlegend": False, "hoverinfo": "skip"},
        {
            **base,
            "y": high,
            "line": step,
            "fill": "tonexty",
            "fillcolor": TOKENS["--k1"],
            "name": "intervalo de 95 %",
            "hoverinfo": "skip",
        },
        {
            **base,
            "y": answered,
            "line": {"color": TOKENS["--cumple"], "shape": "hv", "width": 2},
            "name": "respondidos",
            "hovertemplate": "%{x:.1f} h: %{y:.2f}<extra></extra>",
        },
    ]
    marks = [0.25, 1, 4, 12, 24, 48, 168]
    at = np.searchsorted(curve["hours"].astype(float).to_numpy(), marks, side="right") - 1
    rows = curve.iloc[np.maximum(at, 0)]
    n = int(curve["at_risk"].max())
    first_day = rows.iloc[marks.index(24)]
    return Figure(
        id=figure_id("espera", account),
        title=f"{account_name(account)}: mensajes respondidos según las horas de espera",
        caption="En 24 horas se había respondido "
        f"{_complement(first_day['not_answered'])} de {n:,} mensajes "
        f"(IC95 {_complement(first_day['high'])}–{_complement(first_day['low'])}; "
        "cuenta también los que siguen sin respuesta).",
        alt="Curva que sube con las horas de espera, en escala logarítmica, con una banda clara "
        "que es su intervalo de 95 %; debajo de cada hora, cuántos mensajes seguían en espera.",
        data=pd.DataFrame(
            {
                "A las": [wait(h) for h in marks],
                "Respondidos": [_complement(v) for v in rows["not_answered"]],
                "IC95, de": [_complement(v) for v in rows["high"]],
                "IC95, a": [_complement(v) for v in rows["low"]],
                "En espera (n en riesgo)": [f"{int(v):,}" for v in rows["at_risk"]],
            }
        ),
        spec=spec(traces, _hours_layout("proporción respondida", curve)),
        height=320,
    )


def _complement(value: Any) -> str:
    return "s/d" if pd.isna(value) else f"{1 - float(value):.2f}"


_TICKS = {
    1 / 60: "1 min",
    0.25: "15 min",
    1: "1 h",
    4: "4 h",
    24: "24 h",
    168: "7 d",
    720: "30 d",
}


def _hours_layout(title: str, curve: pd.DataFrame | None = None) -> dict[str, Any]:
    """Lay out hours on a log axis; with a curve, the number at risk goes below each hour."""
    waiting = dict.fromkeys(_TICKS, "")
    if curve is not None:
        last = float(curve["hours"].max())
        at = np.searchsorted(curve["hours"].astype(float).to_numpy(), list(_TICKS), side="left")
        at_risk = [*(int(v) for v in curve["at_risk"]), 0]
        waiting = {
            h: f"<br>{at_risk[i]:,}" if h <= last else "<br>–"
            for h, i in zip(_TICKS, at, strict=True)
        }
    return styled(
        xaxis={
            "type": "log",
            "tickvals": list(_TICKS),
            "ticktext": [text + waiting[h] for h, text in _TICKS.items()],
            "tickangle": 0,
            "title": axis_title(
                "tiempo de espera" if curve is None else "espera (abajo, aún sin respuesta)"
            ),
        },
        yaxis={"range": [0, 1.02], "tickformat": ".2f", "title": axis_title(title)},
        legend=curve is not None,
    )
