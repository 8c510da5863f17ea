"""Which local days of a period can be judged of one account."""

import pandas as pd

from criterios_audit.model import Period


def in_use(cuentas: pd.DataFrame | None, period: Period) -> pd.DatetimeIndex:
    """Return the period's days on which the register has the account in use; all without it.

    A seasonal account, of a process, answers only for its own window (`activa_desde`, `_hasta`).
    """
    days = pd.date_range(period.start, period.end, unit="us")
    if cuentas is None or cuentas.empty:
        return days
    since, until = cuentas["activa_desde"].min(), cuentas["activa_hasta"].max()
    after, before = (days >= since) | pd.isna(since), (days <= until) | pd.isna(until)
    return days[after & before]


def seen(coverage: pd.DataFrame, days: pd.DatetimeIndex, table: str = "posts") -> pd.DatetimeIndex:
    """Keep the days that some export of the table shows whole (`coverage`, on the local clock)."""
    exports = coverage[coverage["table"] == table]
    since, first = exports["local_from"].to_numpy(), exports["local_from"].dt.normalize().to_numpy()
    last, day = exports["local_to"].dt.normalize().to_numpy(), days.to_numpy()[:, None]
    # the first day of an export is shown from its first post on
    return days[(((day > since) & (day < last)) | (day == first)).any(axis=1)]
