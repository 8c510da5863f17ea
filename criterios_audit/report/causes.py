"""The cause of a finding, where something on record points at it; else «No determinada.».

A coincidence of dates is told as a sign, never as the cause: people decide what it was.
"""

from collections.abc import Mapping

import pandas as pd

from criterios_audit.model import DEFAULT_ZONE, Finding
from criterios_audit.report import format as f

UNKNOWN = "No determinada."
_SHOWN = 5
"""Folios of incidents that are named; the rest are counted."""


def cause(x: Finding, tables: Mapping[str, pd.DataFrame]) -> str:
    """Say what the registers and the finding itself hold about why it happened.

    Of XXII, the incidents of the account (register incidentes) that were open on days or weeks
    without a publication; of XIX, the days on which more messages came than it is used to.
    """
    signs = [
        _incidents(x, tables) if x.numeral == "XXII" else "",
        _overflow(x) if x.numeral == "XIX" else "",
    ]
    told = [sign for sign in signs if sign]
    return f"Indicio: {'; '.join(told)}. Lo demás, no determinado." if told else UNKNOWN


def _incidents(x: Finding, tables: Mapping[str, pd.DataFrame]) -> str:
    register = tables.get("incidentes")
    if register is None or not {"pieza", "originales"} <= {*x.evidence.columns}:
        return ""
    own = register[register["account_id"] == x.account]
    silent = pd.to_datetime(x.evidence.loc[x.evidence["originales"] == 0, "pieza"], errors="coerce")
    silent = silent.dropna()
    weekly = x.metrics.get("periodicity") == "semanal"
    last = silent + pd.Timedelta(days=6 if weekly else 0)
    # one that nobody closed is known of on its own day only
    start, end = (
        moments.dt.tz_convert(_zone(x, tables)).dt.tz_localize(None).dt.normalize()
        for moments in (own["t_enterado"], own["cierre"].fillna(own["t_enterado"]))
    )
    touched = (silent.to_numpy()[:, None] <= end.to_numpy()) & (
        last.to_numpy()[:, None] >= start.to_numpy()
    )
    n = int(touched.any(axis=1).sum())
    if not n:
        return ""
    unit = ("semana", "semanas") if weekly else ("día", "días")
    folios = own.loc[touched.any(axis=0), "folio"].astype(str).tolist()
    more = f" y {len(folios) - _SHOWN:,} más" if len(folios) > _SHOWN else ""
    return (
        f"en {n:,} de {f.plural(len(silent), *unit)} sin publicación original la cuenta tenía "
        f"abierta una incidencia (registro «incidentes», folio {', '.join(folios[:_SHOWN])}{more})"
    )


def _zone(x: Finding, tables: Mapping[str, pd.DataFrame]) -> str:
    posts = tables["posts"]
    zones = posts.loc[posts["account_id"] == x.account, "zone"].dropna()
    return str(zones.iloc[0]) if len(zones) else DEFAULT_ZONE


def _overflow(x: Finding) -> str:
    days = x.metrics.get("overflow_days")
    if not isinstance(days, int) or not days:
        return ""
    return f"hubo {f.plural(days, 'día')} con muchos más mensajes de los usuales"
