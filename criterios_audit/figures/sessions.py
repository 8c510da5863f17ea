"""XXVIII: what was published of each session, minute by minute."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit.features import following
from criterios_audit.figures.theme import (
    DRAWN,
    TOKENS,
    Figure,
    account_name,
    axis_title,
    escaped,
    figure_id,
    left_out,
    short_day,
    spec,
    styled,
)
from criterios_audit.model import Finding, Period

_COLUMNS = ["sesion", "minuto", "tema"]


def session_line(
    findings: Sequence[Finding], sesiones: pd.DataFrame, period: Period, account: str = ""
) -> Figure:
    """Draw each session as a line from its start to its end, with its posts at their minute.

    Parameters
    ----------
    findings : sequence of Finding
        Those of XXVIII, of one account or of all: their evidence says which post fell in which.
    sesiones : DataFrame
        The register. Sessions that nobody followed are drawn too, with their line alone.
    """
    held = following.held(sesiones, 0, period)
    seen = [x.evidence[_COLUMNS] for x in findings if {*_COLUMNS} <= {*x.evidence.columns}]
    posts = pd.concat(seen) if seen else pd.DataFrame(columns=_COLUMNS)
    posts = posts[posts["sesion"].isin(held["session"])]
    n = posts.groupby("sesion").size()
    topics = posts[posts["tema"] != "sin tema reconocido"].groupby("sesion")["tema"].nunique()
    local = held["starts"].dt.tz_convert(period.zone)
    held = held.assign(
        label=[f"{short_day(d)}, {d:%H:%M}" for d in local],
        minutes=(held["ends"] - held["starts"]).dt.total_seconds() // 60,
        posts=held["session"].map(n).fillna(0).astype(int),
        topics=held["session"].map(topics).fillna(0).astype(int),
    )
    drawn = held.sort_values("posts", ascending=False, kind="stable").head(DRAWN).sort_index()
    followed = int((held["posts"] > 0).sum())
    layout = styled(
        xaxis={
            "title": axis_title("minutos desde que empezó"),
            "tickformat": ",",
            "rangemode": "nonnegative",
        },
        yaxis={
            "showgrid": False,
            "ticklabelstandoff": 8,
            "autorange": "reversed",
            "type": "category",
        },
        legend=True,
    )
    busiest = held.loc[held["posts"].idxmax()] if followed else None
    return Figure(
        id=figure_id("sesiones", account),
        title=f"{account_name(account)}: publicaciones durante las sesiones del Consejo General"
        if account
        else "Publicaciones de todas las cuentas durante las sesiones del Consejo General",
        caption=_caption(held, followed, busiest) + left_out(len(drawn), len(held), "sesiones"),
        alt="Una línea por sesión, de su inicio a su fin, con un rombo en el minuto de cada "
        "publicación; la línea sin rombos es una sesión de la que no se publicó.",
        data=pd.DataFrame(
            {
                "Sesión": _organ(held["session"]) + ", " + held["label"].astype("string"),
                "Duración (min)": held["minutes"].map("{:,.0f}".format),
                "Publicaciones": held["posts"].map("{:,}".format),
                "Temas": held["topics"].map("{:,}".format),
            }
        ),
        spec=spec(_traces(drawn, posts), layout) if len(drawn) else {},
        height=130 + 30 * max(len(drawn), 1),
    )


def _organ(sessions: "pd.Series[Any]") -> "pd.Series[Any]":
    """Name of who meets, without the day that ends the session's name."""
    return sessions.astype("string").str.replace(r", [^,]*$", "", regex=True)


def _caption(held: pd.DataFrame, followed: int, busiest: "pd.Series[Any] | None") -> str:
    if held.empty:
        return "Ninguna sesión del periodo con inicio y fin en el registro «sesiones»."
    text = f"Se publicó en {followed:,} de {len(held):,} sesiones"
    if busiest is None:
        return f"{text}."
    n = int(busiest["topics"])
    topics = "1 tema reconocido" if n == 1 else f"{n:,} temas reconocidos"
    return (
        f"{text}; la de más publicaciones es la del {busiest['label']}: {busiest['posts']:,}, de "
        f"{topics} (el acuerdo recomienda dos o tres temas)."
    )


def _traces(drawn: pd.DataFrame, posts: pd.DataFrame) -> list[dict[str, Any]]:
    label = dict(zip(drawn["session"], drawn["label"], strict=True))
    shown = posts[posts["sesion"].isin(label)]
    at = shown.groupby(["sesion", "minuto"], sort=True)["tema"].agg(["size", "first"]).reset_index()
    spans = [
        value
        for minutes in drawn["minutes"]
        for value in (0, None if pd.isna(minutes) else int(minutes), None)
    ]
    traces: list[dict[str, Any]] = [
        {
            "type": "scatter",
            "mode": "lines",
            "name": "duración de la sesión",
            "x": spans,
            "y": [escaped(name) for name in drawn["label"] for _ in range(3)],
            "line": {"color": TOKENS["--s6"], "width": 3},
            "hoverinfo": "skip",
        }
    ]
    if len(at):
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "cliponaxis": False,
                "name": "publicación (mayor, si son varias en el minuto)",
                "x": [int(m) for m in at["minuto"]],
                "y": [escaped(label[s]) for s in at["sesion"]],
                "text": [
                    escaped(f"{label[s]}, minuto {m}: {k}; {str(topic)[:60]}")
                    for s, m, k, topic in at.itertuples(index=False)
                ],
                "hovertemplate": "%{text}<extra></extra>",
                "marker": {
                    "symbol": "diamond",
                    "color": TOKENS["--s2"],
                    "line": {"color": TOKENS["--papel"], "width": 1},
                    "size": [min(8 + 2 * int(k), 20) for k in at["size"]],
                },
            }
        )
    return traces
