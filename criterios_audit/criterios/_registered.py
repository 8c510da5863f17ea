"""Rows of a register that fall in the period, and notes on them that several criterios write."""

import pandas as pd

from criterios_audit.features import clock
from criterios_audit.model import Finding, Period, Reason, Verdict


def within(
    rows: pd.DataFrame, moment: str, cuentas: pd.DataFrame | None, period: Period
) -> pd.DataFrame:
    """Keep the rows whose `moment` (UTC) falls in the period on the account's clock, in order.

    `rows` needs `account_id`, `moment` and `folio`.
    """
    zones = clock.zones_of(rows["account_id"], cuentas)
    day = clock.to_local(rows[moment], zones).dt.normalize()
    kept = rows[clock.within(day, period)]
    return kept.sort_values([moment, "folio"], ignore_index=True)


def end_of(period: Period) -> pd.Timestamp:
    """Moment at which the period ends (UTC): what is still open then has not failed yet."""
    return pd.Timestamp(period.end, tz=period.zone).tz_convert("UTC") + pd.Timedelta(days=1)


def hours(start: "pd.Series[pd.Timestamp]", end: "pd.Series[pd.Timestamp]") -> "pd.Series[float]":
    """Natural hours from one moment to another (Float64), `<NA>` where either is not known."""
    return ((end - start).dt.total_seconds() / 3600).astype("Float64").round(2)


def nothing_recorded(what: str, declared: pd.DataFrame, expired: int, *, absent: bool) -> Finding:
    """Say what an empty register proves: nothing, unless the account declares it under signature.

    `what` is the plural that was not recorded («consultas»); `declared`, the declarations in force.
    """
    start = f"0 {what} anotadas en el periodo" if not absent else f"0 registros de {what}"
    if len(declared):
        until = declared["vence"].max()
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"{start}; la cuenta declara que no las hubo, vigente al {until:%d/%m/%Y}.",
            metrics={"declared_none": "sí"},
        )
    old = f" ({expired} vencida{'s' if expired != 1 else ''})" if expired else ""
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
        because=f"{start} y 0 declaraciones vigentes de que no las hubo{old}: hace falta el "
        "registro o la declaración firmada.",
        metrics={"declared_none": "no", "expired": expired},
    )
