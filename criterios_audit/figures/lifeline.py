"""Parts 3 and 11: since when each account is in use, and what the exports show of it."""

from typing import Any

import pandas as pd

from criterios_audit.figures.theme import (
    TOKENS,
    Figure,
    account_name,
    axis_names,
    day,
    figure_id,
    gravest,
    left_out,
    spec,
    styled,
)
from criterios_audit.model import AuditResult


def lifelines(
    result: AuditResult, cuentas: pd.DataFrame | None, profiles: pd.DataFrame | None
) -> Figure:
    """Draw, account by account, its days in use, the days covered and its first and last post.

    Parameters
    ----------
    cuentas : DataFrame, optional
        The register: `account_id`, `activa_desde`, `activa_hasta`.
    profiles : DataFrame, optional
        The table «accounts»: `account_id`, `created_at`.
    """
    lives = _lives(result, cuentas, profiles)
    chosen = gravest(result, lives.index)
    drawn = lives.loc[chosen]
    unknown = int(lives["since"].isna().sum())
    closed = int((lives["until"] <= pd.Timestamp(result.period.end)).sum())
    layout = styled(
        xaxis={"type": "date", "tickformat": "%b %Y", "nticks": 5},
        yaxis={"showgrid": False, "autorange": "reversed", "type": "category"},
        legend=True,
    )
    return Figure(
        id=figure_id("vida", ""),
        title="Línea de vida de las cuentas",
        caption=f"Sin fecha en que empezó su uso, {unknown:,} de {len(lives):,} cuentas; cerradas "
        f"a más tardar al terminar el periodo, {closed:,}." + left_out(len(drawn), len(lives)),
        alt="Una hilera por cuenta: línea delgada los días en uso, línea gruesa los que cubren las "
        "exportaciones, triángulos en la primera y la última publicación. Donde no se sabe desde "
        "cuándo está en uso no hay línea delgada.",
        data=pd.DataFrame(
            {
                "Cuenta": [account_name(a) for a in lives.index],
                "En uso desde": _days(lives["since"]),
                "Hasta": [
                    day(b) if pd.notna(b) else "s/d" if pd.isna(a) else "sigue en uso"
                    for a, b in zip(lives["since"], lives["until"], strict=True)
                ],
                "Cubierta desde": _days(lives["covered_from"]),
                "Cubierta hasta": _days(lives["covered_to"]),
                "Primera publicación": _days(lives["first"]),
                "Última publicación": _days(lives["last"]),
            }
        ),
        spec=spec(_traces(drawn, result), layout) if len(drawn) else {},
        height=130 + 36 * max(len(drawn), 1),
    )


def _lives(
    result: AuditResult, cuentas: pd.DataFrame | None, profiles: pd.DataFrame | None
) -> pd.DataFrame:
    """Local days, a row per account: `since`, `until`, `covered_*`, `first`, `last`."""
    zone = result.period.zone

    def local(moments: "pd.Series[Any]") -> "pd.Series[Any]":
        return pd.to_datetime(moments, utc=True).dt.tz_convert(zone).dt.tz_localize(None)

    lives = result.accounts.drop_duplicates("account_id").set_index("account_id")
    lives = lives[["covered_from", "covered_to"]].apply(local)
    held = result.profile
    known = held.set_index("account_id") if "first" in held else None
    for name in ("first", "last"):
        lives[name] = pd.NaT if known is None else local(known[name]).reindex(lives.index)
    opened = pd.Series(pd.NaT, index=lives.index, dtype="datetime64[us]")
    until = opened.copy()
    if profiles is not None and len(profiles):
        opened = local(profiles.groupby("account_id")["created_at"].min()).reindex(lives.index)
    if cuentas is not None and len(cuentas):
        said = cuentas.groupby("account_id")[["activa_desde", "activa_hasta"]].first()
        said = said.reindex(lives.index)
        opened, until = said["activa_desde"].fillna(opened), said["activa_hasta"]
    return lives.assign(since=opened, until=until)


def _days(moments: "pd.Series[Any]") -> list[str]:
    return ["s/d" if pd.isna(v) else day(v) for v in moments]


def _traces(drawn: pd.DataFrame, result: AuditResult) -> list[dict[str, Any]]:
    end = pd.Timestamp(result.period.end)
    names = axis_names(list(drawn.index))
    used = drawn["until"].fillna(end).where(drawn["since"].notna())
    traces = [
        _spans("en uso", names, drawn["since"], used, {"color": TOKENS["--suave"], "width": 1.5}),
        _spans(
            "cubierta por las exportaciones",
            names,
            drawn["covered_from"],
            drawn["covered_to"],
            {"color": TOKENS["--k3"], "width": 8},
        ),
    ]
    for name, column, symbol in (
        ("primera publicación", "first", "triangle-right"),
        ("última publicación", "last", "triangle-left"),
    ):
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "name": name,
                "x": [_iso(v) for v in drawn[column]],
                "y": names,
                "marker": {
                    "symbol": symbol,
                    "size": 11,
                    "color": TOKENS["--s2"],
                    "line": {"color": TOKENS["--papel"], "width": 1},
                },
                "hovertemplate": "%{y}<br>" + name + ": %{x|%-d %b %Y}<extra></extra>",
            }
        )
    return traces


def _spans(
    name: str,
    names: list[str],
    start: "pd.Series[Any]",
    end: "pd.Series[Any]",
    line: dict[str, Any],
) -> dict[str, Any]:
    """Draw spans as pairs of points; a None lifts the pen between one and the next."""
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": [v for a, b in zip(start, end, strict=True) for v in (_iso(a), _iso(b), None)],
        "y": [label for label in names for _ in range(3)],
        "line": line,
        "hovertemplate": "%{y}<br>" + name + ": %{x|%-d %b %Y}<extra></extra>",
    }


def _iso(value: Any) -> str | None:
    return None if pd.isna(value) else f"{value:%Y-%m-%d}"
