"""One theme: colours, axes, words. The only module that asks plotly for anything."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any

import pandas as pd

from criterios_audit.estimates import Share
from criterios_audit.model import AuditResult, Verdict

DRAWN = 24
"""Accounts, or sessions, that a figure of the whole institution draws at most."""


TOKENS: Mapping[str, str] = {
    "--tinta": "#1c1b22",
    "--suave": "#55545f",
    "--papel": "#ffffff",
    "--linea": "#d8d6de",
    "--inc": "#a01a1a",
    "--inc-f": "#fbe3e1",
    "--cumple": "#14634f",
    "--obs": "#7a4d00",
    "--rev": "#3a3f9e",
    "--k1": "#cfe6dd",
    "--k2": "#93c9b5",
    "--k3": "#4e9f86",
    "--k4": "#0f5b48",
    "--s1": "#0f6b57",
    "--s2": "#3b56a8",
    "--s3": "#8a5fb0",
    "--s4": "#b0568a",
    "--s5": "#b98a2f",
    "--s6": "#7c8ea3",
    "--s7": "#c9503f",
    "--s8": "#c3c1cb",
}
"""Colours that a figure may use: name in the style sheet, value on white. Values are distinct, so
that each can be traced back to its name."""


ORIGINALS = ("original", "autohilo")
"""Posts that count as published by the account: a thread to itself continues its original."""


MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]


_ALIAS = 24
"""Letters of an alias that fit beside a drawing."""


NETWORKS = {
    "x": "X",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "linkedin": "LinkedIn",
    "whatsapp": "WhatsApp",
}
"""Networks whose name is not their id with a capital letter."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A figure and what stands for it when it is not drawn."""

    id: str
    """Fixed, so that the same data gives the same bytes."""
    title: str
    caption: str
    """One Spanish sentence, with n and interval."""
    alt: str
    """What the figure looks like, for those who do not see it."""
    data: pd.DataFrame
    """What «Ver los datos» shows: Spanish column names, values already written."""
    spec: Mapping[str, Any] = field(default_factory=dict)
    """`data` and `layout` of plotly.js, JSON-able, colours as `var(--token)`; empty: only words."""
    height: int = 320
    """Pixels."""


def styled(
    *, xaxis: Mapping[str, Any], yaxis: Mapping[str, Any], legend: bool, **more: Any
) -> dict[str, Any]:
    """Return the one theme: no box, thin lines, the page's own type and ground."""
    axis = {
        "fixedrange": True,
        "automargin": True,
        "zeroline": False,
        "gridcolor": TOKENS["--linea"],
        "linecolor": TOKENS["--linea"],
        "ticks": "",
    }
    return {
        "xaxis": {**axis, **xaxis},
        "yaxis": {**axis, **yaxis},
        "showlegend": legend,
        "legend": {
            "orientation": "h",
            "maxheight": 1,
            "traceorder": "normal",
            "x": 0,
            "xanchor": "left",
            # opposite the axis, so that neither covers the other
            **(
                {"y": -0.02, "yanchor": "top"}
                if xaxis.get("side") == "top"
                else {"y": 1.02, "yanchor": "bottom"}
            ),
        },
        "font": {
            "family": '"Segoe UI", system-ui, Roboto, "Noto Sans", sans-serif',
            "size": 13,
            "color": TOKENS["--suave"],
        },
        "paper_bgcolor": TOKENS["--papel"],
        "plot_bgcolor": TOKENS["--papel"],
        "margin": {"l": 8, "r": 20, "t": 8, "b": 8},
        "dragmode": False,
        "hovermode": "closest",
        **more,
    }


def axis_title(text: str) -> dict[str, Any]:
    """Return the title of an axis, no larger than its labels."""
    return {"text": text, "font": {"size": 13}}


def patterned(shape: str, color: str = "--papel", size: int = 9) -> dict[str, Any]:
    """Return the pattern of a bar, so that its kind is not told by colour alone."""
    return {
        "shape": shape,
        "fgcolor": TOKENS[color],
        "fgopacity": 0.4,
        "size": size,
        "solidity": 0.15,
        "fillmode": "overlay",
    }


def spec(traces: Sequence[Mapping[str, Any]], layout: Mapping[str, Any]) -> dict[str, Any]:
    """Let plotly check every property, then name the colours by their token."""
    import plotly.graph_objects as go

    figure = go.Figure(data=list(traces), layout={"template": {"data": {}}, **layout})
    spec = figure.to_plotly_json()
    spec["layout"].pop("template", None)
    names = {value: f"var({name})" for name, value in TOKENS.items()}
    named: dict[str, Any] = _renamed(spec, names)
    return named


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {k: _renamed(v, names) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(v, names) for v in value]
    return names.get(value, value) if isinstance(value, str) else value


def escaped(label: str) -> str:
    """Escape a label: plotly reads some HTML in them."""
    return escape(label, quote=False)


def account_name(account: str) -> str:
    """Write `x:INEMexico` as `INEMexico en X`."""
    name, _, alias = account.partition(":")
    return f"{alias} en {network(name)}"


def axis_names(accounts: Sequence[str]) -> list[str]:
    """Name accounts on an axis in two short lines, escaped, each different from the others.

    A long alias is cut; those that the cut would make one row get a number.
    """
    seen: dict[str, int] = {}
    names = []
    for account in accounts:
        name, _, alias = account.partition(":")
        # the server of a fediverse alias goes first: cut within, it would read as a mailbox
        short = alias if len(alias) <= _ALIAS else alias.partition("@")[0]
        short = short if len(short) <= _ALIAS else f"{short[: _ALIAS - 1]}…"
        label = f"{escaped(short)}<br>en {escaped(network(name))}"
        seen[label] = seen.get(label, 0) + 1
        names.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return names


def figure_id(kind: str, account: str) -> str:
    """Name a figure by what it shows and of whom."""
    return "f-" + "-".join(filter(None, [kind, *account.split(":", 1)]))


def network(name: str) -> str:
    """Write a network as it writes itself."""
    return NETWORKS.get(name, name.capitalize())


def day(value: date) -> str:
    """Write `2 de marzo de 2026`."""
    return f"{value.day} de {MONTHS[value.month - 1]} de {value.year}"


def short_day(value: date) -> str:
    """Write `2 mar`, as axes do."""
    return f"{value.day} {MONTHS[value.month - 1][:3]}"


def written(done: Share) -> dict[str, str]:
    """Write a share for a table: value and interval, `s/d` where there are no cases."""
    if done.value is None or done.interval is None:
        return {"Proporción": "s/d", "IC95": "s/d"}
    value, bounds = done.text.split("; IC95 ")
    return {"Proporción": value, "IC95": bounds}


def left_out(drawn: int, total: int, noun: str = "cuentas") -> str:
    """Say how many of so many are drawn; nothing where all are."""
    if drawn >= total:
        return ""
    return f" Se dibujan {drawn:,} de {total:,} {noun}, de la más grave a la menos."


def gravest(result: AuditResult, accounts: Iterable[str], limit: int = DRAWN) -> list[str]:
    """Accounts with most «incumple», then most «requiere revisión», then by name: the first ones.

    A figure of the whole institution draws these, never hundreds of lines.
    """
    found = pd.DataFrame(
        [(x.account, x.verdict) for x in result.findings if x.account],
        columns=["account", "verdict"],
    )
    bad, doubt = (
        found.loc[found["verdict"] == v, "account"].value_counts().to_dict()
        for v in (Verdict.INCUMPLE, Verdict.REVISION)
    )
    return sorted(accounts, key=lambda a: (-bad.get(a, 0), -doubt.get(a, 0), a))[:limit]


def wait(hours: float) -> str:
    """Write hours in the unit that reads best: `38 min`, `5.2 h`, `3 días`."""
    for limit, size, unit in ((1.5, 1 / 60, "min"), (72, 1, "h")):
        if hours < limit:
            return f"{_short(hours / size)} {unit}"
    return f"{_short(hours / 24)} días"


def _short(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")
