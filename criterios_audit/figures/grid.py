"""Part 2: what could be judged, account by numeral."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit.figures.theme import (
    TOKENS,
    Figure,
    account_name,
    axis_names,
    escaped,
    figure_id,
    gravest,
    network,
    patterned,
    spec,
    styled,
)
from criterios_audit.model import AuditResult, Verdict

_STATES = (
    ("se evaluó", "--s2", ""),
    ("se evaluó en parte de las cuentas", "--s6", "/"),
    ("no se pudo evaluar", "--papel", "x"),
    ("no aplica", "--linea", ""),
)
_JUDGED, _PART, _UNKNOWN, _ASIDE = (name for name, _, _ in _STATES)
_WORDS = {_JUDGED: "sí", _PART: "en parte", _UNKNOWN: "no", _ASIDE: "–"}
"""What the table says: thirty columns fit a page."""
_LINES = {_UNKNOWN: "--suave", _ASIDE: "--suave"}
"""Neither green nor red, which are verdicts: what was judged is not for that fulfilled."""


def observability(result: AuditResult, numerals: Sequence[str], limit: int = 40) -> Figure:
    """Map what could be judged: a row per account or, beyond `limit` of them, per network.

    `numerals` in the order of the columns; those of the institution alone are left out.
    """
    found = pd.DataFrame(
        [(x.account, x.numeral, _state(x.verdict)) for x in result.findings if x.account],
        columns=["account", "numeral", "state"],
    )
    columns = [n for n in numerals if n in set(found["numeral"])]
    accounts = found["account"].nunique()
    whole = accounts <= limit
    rows = found["account"] if whole else found["account"].str.partition(":")[0]
    found = found.assign(row=rows)
    states = found.pivot_table(
        index="row", columns="numeral", values="state", aggfunc=_joint, observed=True
    )
    if whole and len(states):
        states = states.loc[gravest(result, states.index, limit)]
    labels = [account_name(r) if whole else network(r) for r in states.index]
    names = axis_names(list(states.index)) if whole else labels
    states = states.reindex(columns=columns)
    unknown = int((found["state"] == _UNKNOWN).sum())
    traces = [
        _cells(states, names, labels, *kind)
        for kind in _STATES
        if (states == kind[0]).any(axis=None)
    ]
    layout = styled(
        xaxis={
            "tickvals": list(range(len(columns))),
            "ticktext": columns,
            "tickangle": -90,
            "tickfont": {"size": 11},
            "side": "top",
            "showgrid": False,
            "range": [-0.6, len(columns) - 0.4],
        },
        yaxis={"showgrid": False, "autorange": "reversed", "type": "category"},
        legend=True,
        barmode="overlay",
        # on a telephone it scrolls inside its frame, as the matrix does
        meta={"ancho": 680},
        bargap=0.15,
    )
    table = states.replace(_WORDS).fillna("–").astype(object)
    table.insert(0, "Cuenta" if whole else "Red", labels)
    rows_are = "una por cuenta" if whole else f"una por red: {accounts:,} cuentas no caben"
    return Figure(
        id=figure_id("observabilidad", ""),
        title="Qué se pudo evaluar, cuenta por cuenta y numeral por numeral"
        if whole
        else "Qué se pudo evaluar, red por red y numeral por numeral",
        caption=f"{unknown:,} de {len(found):,} juicios de {accounts:,} "
        f"cuenta{'s' * (accounts != 1)} no pudieron hacerse; los motivos están en la "
        "tabla anterior.",
        alt=f"Cuadrícula de {len(states):,} hilera{'s' * (len(states) != 1)} ({rows_are}) y "
        f"{len(columns)} columnas, los numerales. Cada cuadro dice con su trama si se evaluó, si "
        f"no se pudo evaluar (cruces) o si no aplica. {_worst(found, unknown)}",
        data=table.reset_index(drop=True),
        spec=spec(traces, layout) if traces else {},
        height=170 + 36 * max(len(states), 1),
    )


def _state(verdict: Verdict) -> str:
    aside = {Verdict.NO_EVALUABLE: _UNKNOWN, Verdict.NO_APLICA: _ASIDE}
    return aside.get(verdict, _JUDGED)


def _joint(states: "pd.Series[str]") -> str:
    """State of several accounts at once: what does not apply to some says nothing of the others."""
    kinds = set(states) - {_ASIDE}
    if len(kinds) > 1:
        return _PART
    return kinds.pop() if kinds else _ASIDE


def _worst(found: pd.DataFrame, unknown: int) -> str:
    if not unknown:
        return "Todo lo que aplica se evaluó."
    most = found.loc[found["state"] == _UNKNOWN, "numeral"].value_counts()
    return f"El numeral que más veces no pudo evaluarse es {most.index[0]}: {most.iloc[0]:,}."


def _cells(
    states: pd.DataFrame,
    names: Sequence[str],
    labels: Sequence[str],
    state: str,
    color: str,
    pattern: str,
) -> dict[str, Any]:
    """Draw the cells of one state as pieces of horizontal bars: they grow with the page."""
    at = [
        (row, column)
        for row, line in enumerate((states == state).to_numpy())
        for column in line.nonzero()[0]
    ]
    return {
        "type": "bar",
        "orientation": "h",
        "name": state,
        "y": [names[row] for row, _ in at],
        "base": [int(column) - 0.44 for _, column in at],
        "x": [0.88] * len(at),
        "text": [
            escaped(f"{labels[row]}, {states.columns[column]}: {state}") for row, column in at
        ],
        "textposition": "none",
        "hovertemplate": "%{text}<extra></extra>",
        "marker": {
            "color": TOKENS[color],
            "line": {"color": TOKENS[_LINES.get(state, color)], "width": 1},
            "pattern": patterned(pattern, "--suave" if state == _UNKNOWN else "--papel", 5),
        },
    }
