"""XXXIV: the time between changes of password."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from criterios_audit.figures.theme import (
    DRAWN,
    TOKENS,
    Figure,
    account_name,
    axis_names,
    day,
    figure_id,
    left_out,
    spec,
    styled,
)
from criterios_audit.model import Period


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
    accounts = spans.assign(late=late).groupby("account")["late"].sum()
    chosen = list(accounts.sort_values(ascending=False, kind="stable").index[:DRAWN])
    shown = spans["account"].isin(chosen)
    names = dict(zip(chosen, axis_names(chosen), strict=True))
    traces = [
        _spans(spans[shown & (late == is_late)], names, name, color)
        for is_late, name, color in (
            (False, "dos meses o menos", "--cumple"),
            (True, "más de dos meses", "--inc"),
        )
        if (shown & (late == is_late)).any()
    ]
    layout = styled(
        xaxis={"type": "date", "tickformat": "%-d %b"},
        yaxis={"showgrid": False, "autorange": "reversed"},
        legend=True,
    )
    n = len(spans)
    return Figure(
        id=figure_id("contrasenas", ""),
        title="Tiempo entre cambios de contraseña",
        caption=f"{int(late.sum()):,} de {n:,} intervalos duran más de dos meses, en "
        f"{_accounts(len(accounts))}." + left_out(len(chosen), len(accounts))
        if n
        else "Ningún cambio de contraseña anotado toca el periodo.",
        alt="Una línea por cuenta, de un cambio de contraseña al siguiente; en rojo, gruesas y con "
        "cuadro, las que duran más de dos meses.",
        data=pd.DataFrame(
            {
                "Cuenta": spans["account"].map(account_name),
                "Desde": [day(d) for d in spans["since"]],
                "Hasta": [day(d) for d in spans["until"]],
                "Días": (spans["until"] - spans["since"]).dt.days,
                "Más de dos meses": late.map({True: "sí", False: "no"}),
            }
        ),
        spec=spec(traces, layout) if n else {},
        height=120 + 36 * max(len(chosen), 1),
    )


def _spans(spans: pd.DataFrame, names: Mapping[str, str], name: str, color: str) -> dict[str, Any]:
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
        "y": [names[a] for a in spans["account"] for _ in range(3)],
        "line": {"color": TOKENS[color], "width": 4 if color == "--inc" else 2},
        "marker": {
            "color": TOKENS[color],
            "size": 7,
            "symbol": "square" if color == "--inc" else "circle",
        },
        "hovertemplate": "%{y}: %{x|%-d %b %Y}<extra></extra>",
    }


def _accounts(n: int) -> str:
    return f"{n:,} {'cuenta' if n == 1 else 'cuentas'} con registro"
