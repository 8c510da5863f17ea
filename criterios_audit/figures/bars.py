"""Bars: shares with their interval, and counts whose pattern, not colour alone, tells the kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import floor, log10
from typing import Any

import pandas as pd

from criterios_audit.criterios import NUMERALS
from criterios_audit.estimates import Share
from criterios_audit.figures.theme import (
    TOKENS,
    Figure,
    axis_title,
    escaped,
    figure_id,
    patterned,
    spec,
    styled,
    written,
)
from criterios_audit.model import AuditResult, Verdict


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A share that a bar draws."""

    label: str
    done: Share
    more: Mapping[str, str] = field(default_factory=dict)
    """Other cells of its row in the table, by their Spanish heading."""


def share_bars(bars: Sequence[Bar], *, kind: str, title: str, what: str, said: str) -> Figure:
    """Draw shares with their 95 % interval, one bar each; a bar without cases is only in the table.

    `what` titles the axis; `said` closes the caption.
    """
    drawn = [bar for bar in bars if bar.done.interval is not None]
    traces, top = ([_interval_bars(drawn)], _top(drawn)) if drawn else ([], 1.0)
    layout = styled(
        xaxis={
            "range": [0, top],
            "tickformat": f".{_places(top)}f",
            "nticks": 6,
            "title": axis_title(what),
        },
        yaxis={"showgrid": False, "autorange": "reversed", "type": "category"},
        legend=False,
        bargap=0.4,
    )
    return Figure(
        id=figure_id(kind, ""),
        title=title,
        caption=_share_caption(bars, drawn, said),
        alt=_share_alt(drawn),
        data=pd.DataFrame(
            [
                {
                    "Qué": bar.label,
                    "Casos": "s/d" if bar.done.k is None else f"{bar.done.k:,}",
                    "n": f"{bar.done.n:,}",
                    **written(bar.done),
                    **bar.more,
                }
                for bar in bars
            ]
        ),
        spec=spec(traces, layout) if drawn else {},
        height=70 + 46 * max(len(drawn), 1),
    )


def _interval_bars(drawn: Sequence[Bar]) -> dict[str, Any]:
    shares = [bar.done for bar in drawn]
    values = [float(s.value or 0) for s in shares]
    return {
        "type": "bar",
        "orientation": "h",
        "y": [f"{escaped(bar.label)}<br>n = {bar.done.n:,}" for bar in drawn],
        "x": [round(v, 4) for v in values],
        "error_x": {
            "type": "data",
            "symmetric": False,
            "array": [
                round(max(float(s.high or 0) - v, 0), 4)
                for s, v in zip(shares, values, strict=True)
            ],
            "arrayminus": [
                round(max(v - float(s.low or 0), 0), 4) for s, v in zip(shares, values, strict=True)
            ],
            "color": TOKENS["--tinta"],
            "thickness": 1.5,
            "width": 5,
        },
        "marker": {"color": TOKENS["--k2"], "line": {"color": TOKENS["--k4"], "width": 1}},
        "hovertext": [escaped(f"{bar.label}: {bar.done.text}") for bar in drawn],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _top(drawn: Sequence[Bar]) -> float:
    """End of the axis: the longest interval and some air, no more than the whole."""
    return round(min(1.0, 1.08 * max(float(bar.done.high or 0) for bar in drawn)), 3) or 1.0


def _places(top: float) -> int:
    """Decimals with which the marks of an axis that ends there differ from each other."""
    return max(2, 1 - floor(log10(top)))


def _share_caption(bars: Sequence[Bar], drawn: Sequence[Bar], said: str) -> str:
    if not drawn:
        return f"Sin casos que contar. {said}"
    most = max(drawn, key=lambda bar: (float(bar.done.value or 0), bar.done.n))
    silent = len(bars) - len(drawn)
    count = f"n = {most.done.n:,}" if most.done.k is None else f"{most.done.k:,} de {most.done.n:,}"
    first = "La mayor" if most.done.value else "Ninguna tiene casos; la de más piezas"
    text = f"{first}: {most.label}, {count} ({most.done.text}). {said}"
    return text + (f" Sin nada que contar, y por eso sin barra: {silent:,}." if silent else "")


def _share_alt(drawn: Sequence[Bar]) -> str:
    said = "; ".join(f"{bar.label}, {bar.done.text}" for bar in drawn)
    return f"Barras horizontales con una raya que marca su intervalo de 95 %. {said}."


VERDICTS = (
    (Verdict.INCUMPLE, "incumple", "--inc", "x"),
    (Verdict.REVISION, "requiere revisión", "--rev", "/"),
    (Verdict.OBSERVACION, "observación", "--obs", "|"),
    (Verdict.CUMPLE, "cumple", "--cumple", ""),
    (Verdict.INFORMATIVO, "informativo", "--s6", "-"),
    (Verdict.NO_EVALUABLE, "no evaluable", "--s8", "."),
    (Verdict.NO_APLICA, "no aplica", "--linea", ""),
)


_FEW = 10
"""Up to so many, every whole number has its mark on the axis."""
_PALE = ("--s8", "--linea")
"""Fills that need an outline to be told from the page."""


def verdict_bars(result: AuditResult, numerals: Mapping[str, str], topic: str) -> Figure:
    """Draw how many accounts got each verdict, a bar per numeral; `numerals` gives their label."""
    judged = [x for x in result.findings if x.numeral in numerals and x.account]
    counts = pd.DataFrame(
        0, index=list(numerals), columns=[word for _, word, _, _ in VERDICTS], dtype="int64"
    )
    words = {verdict: word for verdict, word, _, _ in VERDICTS}
    for x in judged:
        counts.loc[x.numeral, words[x.verdict]] += 1
    counts = counts[counts.sum(axis=1) > 0]
    counts.index = pd.Index([f"{n} · {numerals[n]}" for n in counts.index])
    failed = int(counts["incumple"].sum())
    return _stacked(
        counts,
        [(word, color, pattern) for _, word, color, pattern in VERDICTS],
        kind=f"veredictos-{topic.replace(' ', '-')}",
        title=f"Cuentas por veredicto: {topic}",
        caption=f"{failed:,} de {len(judged):,} juicios de cuenta en estos numerales son "
        "«incumple».",
        axis="cuentas",
    )


def fragility_bars(result: AuditResult) -> Figure:
    """Draw, numeral by numeral, how many verdicts would change with the threshold a bit apart."""
    decided = [
        x
        for x in result.findings
        if x.thresholds and x.verdict in {Verdict.CUMPLE, Verdict.OBSERVACION, Verdict.INCUMPLE}
    ]
    numerals = sorted({x.numeral for x in decided}, key=NUMERALS.index)
    used = {x.numeral: x.thresholds for x in decided}
    counts = pd.DataFrame(0, index=numerals, columns=["firmes", "frágiles"], dtype="int64")
    for x in decided:
        counts.loc[x.numeral, "frágiles" if x.fragile else "firmes"] += 1
    fragile = int(counts["frágiles"].sum())
    said = (
        f" El mayor número, en {counts['frágiles'].idxmax()}: {counts['frágiles'].max():,}."
        if fragile
        else ""
    )
    return _stacked(
        counts,
        [("firmes", "--s2", ""), ("frágiles", "--s6", "/")],
        kind="fragilidad",
        title="Veredictos que dependen de dónde se ponga el umbral",
        caption=f"{fragile:,} de {len(decided):,} veredictos con umbral son frágiles: su intervalo "
        f"cruza el umbral, o uno 10 % mayor o menor daría otro veredicto.{said}",
        axis="veredictos",
        more={
            "Umbrales y su origen": [
                "; ".join(
                    f"{t.label or name}: {_grouped(t.value)} ({t.origin})"
                    for name, t in used[n].items()
                )
                for n in numerals
            ]
        },
    )


def _grouped(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int | float) else str(value)


def _stacked(
    counts: pd.DataFrame,
    kinds: Sequence[tuple[str, str, str]],
    *,
    kind: str,
    title: str,
    caption: str,
    axis: str,
    more: Mapping[str, Sequence[str]] | None = None,
) -> Figure:
    """Stack counts: a bar per row of `counts`, a piece per (column, colour, pattern).

    `more` adds columns to the table.
    """
    shown = [k for k in kinds if counts[k[0]].any()]
    rows = [escaped(str(label)) for label in counts.index]
    traces = [
        {
            "type": "bar",
            "orientation": "h",
            "name": name,
            "y": rows,
            "x": [int(v) for v in counts[name]],
            "text": [f"{v:,}" if v else "" for v in counts[name]],
            "textposition": "inside",
            "textangle": 0,
            "textfont": {"size": 14, "weight": 700},
            "insidetextanchor": "middle",
            "marker": {
                "color": TOKENS[color],
                "line": {"color": TOKENS["--suave" if color in _PALE else "--papel"], "width": 1},
                "pattern": patterned(pattern),
            },
            "hovertemplate": "%{y}<br>" + name + ": %{x:,}<extra></extra>",
        }
        for name, color, pattern in shown
    ]
    total = counts.sum(axis=1)
    layout = styled(
        xaxis={
            "title": axis_title(axis),
            "tickformat": ",",
            "rangemode": "tozero",
            # no half accounts
            **({"dtick": 1} if len(counts) and total.max() <= _FEW else {}),
        },
        yaxis={"showgrid": False, "autorange": "reversed", "type": "category"},
        legend=True,
        barmode="stack",
        bargap=0.3,
    )
    table = counts.loc[:, [k[0] for k in shown]].map("{:,}".format)
    table.insert(0, "Numeral", [str(label) for label in counts.index])
    table["Total"] = [f"{v:,}" for v in total]
    table = table.assign(**{k: list(v) for k, v in (more or {}).items()})
    return Figure(
        id=figure_id(kind, ""),
        title=title,
        caption=caption,
        alt="Barras horizontales apiladas, una por numeral, con trama distinta en cada clase. "
        + "; ".join(
            f"{label}: "
            + ", ".join(
                f"{counts.loc[label, k]:,} {k}" for k, _, _ in shown if counts.loc[label, k]
            )
            for label in counts.index
        )
        + ".",
        data=table.reset_index(drop=True),
        spec=spec(traces, layout) if shown else {},
        height=130 + 30 * max(len(counts), 1),
    )
