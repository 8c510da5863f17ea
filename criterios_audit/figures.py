"""The figures of the report, in one theme. The only door to plotly.

Each function returns a `Figure`: what is drawn and, beside it, the same thing in words and in a
table, for those who cannot see it or have scripts off. Colours are the tokens of `informe.css`;
the page gives them their value, so that dark screens and paper are served by one drawing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from criterios_audit.estimates import Share, share
from criterios_audit.model import Period

TOKENS: Mapping[str, str] = {
    "--tinta": "#1c1b22",
    "--suave": "#55545f",
    "--papel": "#ffffff",
    "--linea": "#d8d6de",
    "--inc": "#a01a1a",
    "--inc-f": "#fbe3e1",
    "--cumple": "#14634f",
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
_WEEKDAYS = ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")
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


class _Cell(NamedTuple):
    """How the calendar draws a kind of day."""

    name: str
    color: str
    line: str
    symbol: str = "square"


_DAYS = (
    _Cell("sin publicación", "--inc-f", "--inc"),
    _Cell("1", "--k1", "--k1"),
    _Cell("2 a 3", "--k2", "--k2"),
    _Cell("4 a 6", "--k3", "--k3"),
    _Cell("7 o más", "--k4", "--k4"),
    _Cell("sin datos", "--suave", "--suave", "x-thin-open"),
)
_UNCOVERED = len(_DAYS) - 1

_MEDIA = (
    ("imagen", ("imagen",), "--s1"),
    ("video", ("video",), "--s2"),
    ("carrusel", ("carrusel",), "--s3"),
    ("GIF, audio o directo", ("gif", "audio", "directo"), "--s4"),
    ("solo enlace", ("enlace",), "--s5"),
    ("encuesta", ("encuesta",), "--s6"),
    ("solo texto", ("ninguno",), "--s7"),
)
_NATIVE = 4
"""How many of `_MEDIA`, from the first, are what XXVII counts as audiovisual."""


def posting_calendar(
    posts: pd.DataFrame, coverage: pd.DataFrame, period: Period, account: str
) -> Figure:
    """Draw each local day of the period with its number of original posts.

    Parameters
    ----------
    posts : DataFrame
        Of one account, with the columns of `tables.FEATURES`.
    coverage : DataFrame
        Of the same account; days that no export covers are «sin datos», never a gap.
    account : str
        «red:alias».
    """
    days = pd.date_range(period.start, period.end, unit="us")
    counts = (
        posts.loc[posts["kind"].isin(ORIGINALS), "local_day"]
        .value_counts()
        .reindex(days, fill_value=0)
        .astype(int)
    )
    zone = str(posts["zone"].iloc[0]) if len(posts) else period.zone
    seen = _covered(coverage, days, zone)
    grade = np.where(~seen, _UNCOVERED, np.digitize(counts, [1, 2, 4, 7]))
    done = share(int((counts[seen] > 0).sum()), int(seen.sum()))
    gap = _longest_run(seen & (counts == 0).to_numpy(), days)
    weeks = (days - pd.to_timedelta(days.day_of_week, unit="D")).normalize()
    first = weeks.min()
    column = (weeks - first).days // 7
    traces = [
        _marks(cell, column[grade == i], days[grade == i], counts[grade == i])
        for i, cell in enumerate(_DAYS)
        if (grade == i).any()
    ]
    starts = [d for d in days if d.day == 1 or d == days[0]]
    ticks = [d for d in starts if d.day == 1] if len(starts) > 1 else starts
    layout = _layout(
        xaxis={
            "tickvals": [int((d - first).days // 7) for d in ticks],
            "ticktext": [MONTHS[d.month - 1][:3] for d in ticks],
            "side": "top",
            "showgrid": False,
            "range": [-0.7, int(column.max()) + 0.7],
        },
        yaxis={
            "tickvals": list(range(7)),
            "ticktext": list(_WEEKDAYS),
            "range": [6.6, -0.6],
            "showgrid": False,
        },
        legend=True,
    )
    return Figure(
        id=_id("calendario", account),
        title=f"{_name(account)}: días con publicación original",
        caption=_calendar_caption(done, gap, int((~seen).sum())),
        alt=f"Calendario de {len(days)} días, una columna por semana y un renglón por día de la "
        "semana. El color va de claro a oscuro según el número de publicaciones; los días sin "
        "publicación llevan borde rojo y los días sin datos, una cruz.",
        data=_weeks(days, weeks, counts, seen),
        spec=_spec(traces, layout),
        height=260,
    )


def media_mix(posts: pd.DataFrame, account: str = "") -> Figure:
    """Draw, for each network, the share of original posts by their medium.

    `posts` as in `posting_calendar`, of one account or of all; posts whose export has no field of
    media are left out and counted in the caption.
    """
    originals = posts[posts["kind"].isin(ORIGINALS)]
    known = originals[originals["media"].notna()]
    place = {medium: i for i, (_, media, _) in enumerate(_MEDIA) for medium in media}
    counts = (
        pd.crosstab(known["network"], known["media"].map(place).astype("int64"))
        .reindex(columns=range(len(_MEDIA)), fill_value=0)
        .sort_index(ascending=False)
    )
    totals = counts.sum(axis=1)
    labels = [f"{network(n)} (n = {totals[n]:,})" for n in counts.index]
    traces = [
        {
            "type": "bar",
            "orientation": "h",
            "name": name,
            "y": [_text(label) for label in labels],
            "x": [round(float(v), 4) for v in counts[i] / totals],
            "marker": {"color": TOKENS[color], "line": {"color": TOKENS["--papel"], "width": 1}},
            "hovertemplate": "%{y}<br>" + name + ": %{x:.2f}<extra></extra>",
        }
        for i, (name, _, color) in enumerate(_MEDIA)
        if counts[i].any()
    ]
    layout = _layout(
        xaxis={
            "range": [0, 1],
            "tickformat": ".2f",
            "title": _title("proporción de publicaciones originales"),
        },
        yaxis={"showgrid": False},
        legend=True,
        barmode="stack",
        bargap=0.35,
    )
    native = int(counts[list(range(_NATIVE))].sum().sum())
    missing = len(originals) - len(known)
    return Figure(
        id=_id("medios", account),
        title=f"{_name(account)}: material que acompaña a lo publicado"
        if account
        else "Material que acompaña a lo publicado, por red",
        caption=_share_sentence(
            share(native, len(known)), "publicaciones originales llevan material audiovisual"
        )
        + (f" La exportación no dice el medio de {missing:,} más." if missing else ""),
        alt="Barras apiladas, una por red: qué parte de lo publicado lleva imagen, video, carrusel "
        "u otro audiovisual, y qué parte solo enlace, encuesta o texto.",
        data=_media_table(counts, totals),
        spec=_spec(traces, layout) if traces else {},
        height=130 + 52 * max(len(counts), 1),
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
        id=_id("espera", account),
        title=f"{_name(account)}: espera de lo que sí se respondió (solo respondidas)",
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
        spec=_spec([trace], _hours_layout("proporción de las respondidas")) if n else {},
        height=300,
    )


def password_gaps(contrasenas: pd.DataFrame, period: Period) -> Figure:
    """Draw the time between changes of password that touches the period, account by account.

    `contrasenas` is the register: `account_id`, `fecha_cambio`. More than two months (XXXIV) is
    drawn in red.
    """
    end = pd.Timestamp(period.end)
    changes = contrasenas.dropna(subset=["fecha_cambio"]).sort_values(
        ["account_id", "fecha_cambio"]
    )
    changes = changes[changes["fecha_cambio"] <= end]
    until = changes.groupby("account_id")["fecha_cambio"].shift(-1).fillna(end)
    spans = pd.DataFrame(
        {"account": changes["account_id"], "since": changes["fecha_cambio"], "until": until}
    )
    spans = spans[spans["until"] >= pd.Timestamp(period.start)]
    # calendar months, as the acuerdo counts them
    late = spans["until"] > spans["since"] + pd.DateOffset(months=2)
    traces = [
        _spans(spans[late == is_late], name, color)
        for is_late, name, color in (
            (False, "dos meses o menos", "--cumple"),
            (True, "más de dos meses", "--inc"),
        )
        if (late == is_late).any()
    ]
    layout = _layout(
        xaxis={"type": "date", "tickformat": "%-d %b"},
        yaxis={"showgrid": False, "autorange": "reversed"},
        legend=True,
    )
    n = len(spans)
    return Figure(
        id=_id("contrasenas", ""),
        title="Tiempo entre cambios de contraseña",
        caption=f"{int(late.sum()):,} de {n:,} intervalos duran más de dos meses, en "
        f"{spans['account'].nunique():,} cuentas con registro.",
        alt="Una línea por cuenta, de un cambio de contraseña al siguiente; en rojo las que duran "
        "más de dos meses.",
        data=pd.DataFrame(
            {
                "Cuenta": spans["account"],
                "Desde": spans["since"].dt.strftime("%Y-%m-%d"),
                "Hasta": spans["until"].dt.strftime("%Y-%m-%d"),
                "Días": (spans["until"] - spans["since"]).dt.days,
                "Más de dos meses": late.map({True: "sí", False: "no"}),
            }
        ),
        spec=_spec(traces, layout) if n else {},
        height=120 + 30 * max(spans["account"].nunique(), 1),
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
        id=_id("espera", account),
        title=f"{_name(account)}: mensajes respondidos según las horas de espera",
        caption="En 24 horas se había respondido "
        f"{_complement(first_day['not_answered'])} de {n:,} mensajes "
        f"(IC95 {_complement(first_day['high'])}–{_complement(first_day['low'])}; "
        "cuenta también los que siguen sin respuesta).",
        alt="Curva que sube con las horas de espera, en escala logarítmica, con una banda clara "
        "que es su intervalo de 95 %.",
        data=pd.DataFrame(
            {
                "A las": [wait(h) for h in marks],
                "Respondidos": [_complement(v) for v in rows["not_answered"]],
                "IC95, de": [_complement(v) for v in rows["high"]],
                "IC95, a": [_complement(v) for v in rows["low"]],
                "En espera (n en riesgo)": [f"{int(v):,}" for v in rows["at_risk"]],
            }
        ),
        spec=_spec(traces, _hours_layout("proporción respondida", legend=True)),
        height=320,
    )


def _complement(value: Any) -> str:
    return "s/d" if pd.isna(value) else f"{1 - float(value):.2f}"


def _covered(coverage: pd.DataFrame, days: pd.DatetimeIndex, zone: str) -> np.ndarray[Any, Any]:
    """Mark the local days that some export of posts shows whole or in part."""
    seen = np.zeros(len(days), dtype=bool)
    for row in coverage[coverage["table"] == "posts"].itertuples():
        start, end = (
            t.tz_convert(zone).tz_localize(None).normalize()
            for t in (row.covered_from, row.covered_to)
        )
        seen |= (days >= start) & (days <= end)
    return seen


def _longest_run(
    empty: np.ndarray[Any, Any], days: pd.DatetimeIndex
) -> tuple[date, date, int] | None:
    """Return first day, last day and length of the longest run of days without a post."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], empty.astype(int), [0]))))
    starts, ends = edges[::2], edges[1::2]
    if not len(starts):
        return None
    i = int(np.argmax(ends - starts))
    return days[starts[i]].date(), days[ends[i] - 1].date(), int(ends[i] - starts[i])


def _calendar_caption(done: Share, gap: tuple[date, date, int] | None, uncovered: int) -> str:
    if not done.n:
        return "Ningún día del periodo está cubierto por una exportación."
    text = f"Publicó en {done.k:,} de {done.n:,} días locales con datos ({done.text})"
    if gap:
        start, end, n = gap
        same = (start.year, start.month) == (end.year, end.month)
        since = str(start.day) if same else day(start)
        span = f"{n} días, del {since} al {day(end)}" if n > 1 else f"1 día, el {day(start)}"
        text += f"; el mayor hueco fue de {span}"
    return f"{text}." + (f" Sin datos: {uncovered:,} días." if uncovered else "")


def _share_sentence(done: Share, what: str) -> str:
    if not done.n:
        return "Ninguna publicación original trae el dato del medio."
    return f"{done.k:,} de {done.n:,} {what} ({done.text})."


def _marks(
    cell: _Cell, column: pd.Index, days: pd.DatetimeIndex, counts: pd.Series
) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": cell.name,
        "x": [int(c) for c in column],
        "y": [int(w) for w in days.day_of_week],
        "text": [
            f"{day(d)}: {'sin datos' if cell is _DAYS[_UNCOVERED] else f'{int(k):,}'}"
            for d, k in zip(days, counts, strict=True)
        ],
        "hovertemplate": "%{text}<extra></extra>",
        "marker": {
            "symbol": cell.symbol,
            "size": 6 if cell is _DAYS[_UNCOVERED] else 15,
            "color": TOKENS[cell.color],
            "line": {"color": TOKENS[cell.line], "width": 1},
        },
    }


def _weeks(
    days: pd.DatetimeIndex, weeks: pd.DatetimeIndex, counts: pd.Series, seen: np.ndarray[Any, Any]
) -> pd.DataFrame:
    """Return a row per week and a column per weekday: the figure itself, as a table."""
    written = np.where(seen, counts.map("{:,}".format), "s/d")
    grid = pd.DataFrame({"week": weeks, "day": days.day_of_week, "n": written}).pivot_table(
        index="week", columns="day", values="n", aggfunc="first"
    )
    grid = grid.reindex(columns=range(7)).astype("object").fillna("")
    grid.columns = pd.Index(_WEEKDAYS)
    grid.insert(0, "Semana del", [day(d) for d in grid.index])
    return grid.reset_index(drop=True)


def _media_table(counts: pd.DataFrame, totals: pd.Series) -> pd.DataFrame:
    table = pd.DataFrame({"Red": [network(n) for n in counts.index]})
    for i, (name, _, _) in enumerate(_MEDIA):
        table[name] = [f"{v:,}" for v in counts[i]]
    table["n"] = [f"{v:,}" for v in totals]
    return table.iloc[::-1].reset_index(drop=True)


def _spans(spans: pd.DataFrame, name: str, color: str) -> dict[str, Any]:
    """Draw each span as two points; a None lifts the pen between one and the next."""
    points = spans.assign(stop=None)
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": name,
        "x": [
            None if pd.isna(v) else f"{v:%Y-%m-%d}"
            for v in points[["since", "until", "stop"]].to_numpy(dtype=object).ravel()
        ],
        "y": [_text(a) for a in spans["account"] for _ in range(3)],
        "line": {"color": TOKENS[color], "width": 4 if color == "--inc" else 2},
        "marker": {"color": TOKENS[color], "size": 7},
        "hovertemplate": "%{y}: %{x|%-d %b %Y}<extra></extra>",
    }


def _hours_layout(title: str, *, legend: bool = False) -> dict[str, Any]:
    return _layout(
        xaxis={
            "type": "log",
            "tickvals": [1 / 60, 0.25, 1, 4, 24, 168, 720],
            "ticktext": ["1 min", "15 min", "1 h", "4 h", "24 h", "7 días", "30 días"],
            "title": _title("tiempo de espera"),
        },
        yaxis={"range": [0, 1.02], "tickformat": ".2f", "title": _title(title)},
        legend=legend,
    )


def _layout(
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
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "dragmode": False,
        "hovermode": "closest",
        **more,
    }


def _title(text: str) -> dict[str, Any]:
    return {"text": text, "font": {"size": 13}}


def _spec(traces: Sequence[Mapping[str, Any]], layout: Mapping[str, Any]) -> dict[str, Any]:
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


def _text(label: str) -> str:
    """Escape a label: plotly reads some HTML in them."""
    return escape(label, quote=False)


def _name(account: str) -> str:
    name, _, alias = account.partition(":")
    return f"{alias} en {network(name)}"


def _id(kind: str, account: str) -> str:
    return "f-" + "-".join(filter(None, [kind, *account.split(":", 1)]))


def network(name: str) -> str:
    """Write a network as it writes itself."""
    return NETWORKS.get(name, name.capitalize())


def day(value: date) -> str:
    """Write `2 de marzo de 2026`."""
    return f"{value.day} de {MONTHS[value.month - 1]} de {value.year}"


def wait(hours: float) -> str:
    """Write hours in the unit that reads best: `38 min`, `5.2 h`, `3 días`."""
    for limit, size, unit in ((1.5, 1 / 60, "min"), (72, 1, "h")):
        if hours < limit:
            return f"{_short(hours / size)} {unit}"
    return f"{_short(hours / 24)} días"


def _short(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")
