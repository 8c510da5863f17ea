"""XXII: the days of the period, one square each."""

from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from criterios_audit.estimates import Share, share
from criterios_audit.figures.theme import (
    MONTHS,
    ORIGINALS,
    TOKENS,
    Figure,
    account_name,
    day,
    figure_id,
    spec,
    styled,
)
from criterios_audit.model import Period

_WEEKDAYS = ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")


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


_HALF = 30
"""Weeks that fit the width of a telephone: a semester's."""
_UNCOVERED = len(_DAYS) - 1


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
    across = int(column.max()) + 1
    traces = [
        _marks(cell, column[grade == i], days[grade == i], counts[grade == i])
        for i, cell in enumerate(_DAYS)
        if (grade == i).any()
    ]
    starts = [d for d in days if d.day == 1 or d == days[0]]
    ticks = [d for d in starts if d.day == 1] if len(starts) > 1 else starts
    layout = styled(
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
        # the page shrinks the squares where that many columns do not fit; a year scrolls instead
        meta={"columnas": across} | ({"ancho": 50 + 13 * across} if across > _HALF else {}),
    )
    return Figure(
        id=figure_id("calendario", account),
        title=f"{account_name(account)}: días con publicación original",
        caption=_calendar_caption(done, gap, int((~seen).sum())),
        alt=f"Calendario de {len(days)} días, una columna por semana y un renglón por día de la "
        "semana. El color va de claro a oscuro según el número de publicaciones; los días sin "
        "publicación llevan borde rojo y los días sin datos, una cruz.",
        data=_weeks(days, weeks, counts, seen),
        spec=spec(traces, layout) if done.n else {},
        height=260,
    )


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
    return f"{text}." + (
        f" Sin datos: {uncovered:,} día{'s' * (uncovered != 1)}." if uncovered else ""
    )


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
