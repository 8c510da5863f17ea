"""The account's own clock: zone, local time, local day (CRITERIOS 0.5). Never a fixed offset."""

from typing import Any

import pandas as pd

from criterios_audit.model import DEFAULT_ZONE, Period
from criterios_audit.tables import DAY, TEXT


def add(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return posts with `zone` (IANA), `local` and `local_day` (datetime64[us], no zone)."""
    zones = zones_of(posts["account_id"], cuentas)
    local = to_local(posts["created_at"], zones)
    return posts.assign(zone=zones, local=local, local_day=local.dt.normalize())


def to_local(moments: "pd.Series[pd.Timestamp]", zones: "pd.Series[str]") -> "pd.Series[Any]":
    """Move UTC moments to each row's zone: datetime64[us] without zone."""
    local = pd.Series(pd.NaT, index=moments.index, dtype=DAY)
    for zone, rows in moments.groupby(zones, sort=False).groups.items():
        local.loc[rows] = moments.loc[rows].dt.tz_convert(str(zone)).dt.tz_localize(None)
    return local


def zones_of(accounts: "pd.Series[str]", cuentas: pd.DataFrame | None) -> "pd.Series[str]":
    """Return each row's IANA zone: the one the register declares, or Mexico City's."""
    declared = {} if cuentas is None else cuentas.set_index("account_id")["zona_horaria"].to_dict()
    zones = {account: declared.get(account) for account in accounts.unique()}
    return accounts.map({a: DEFAULT_ZONE if pd.isna(z) else z for a, z in zones.items()}).astype(
        TEXT
    )


def within(days: "pd.Series[Any]", period: Period) -> "pd.Series[bool]":
    """Say which local days (midnights) are of the period; those unknown are not."""
    return days.between(pd.Timestamp(period.start), pd.Timestamp(period.end))
