"""What an account has declared under signature: «sin incidentes», «sin bloqueos», «sin consultas».

A declaration holds from its date to its expiry, both included; what has expired proves nothing.
"""

import pandas as pd

from criterios_audit.model import Period


def in_force(declaraciones: pd.DataFrame | None, numeral: str, period: Period) -> pd.DataFrame:
    """Return the declarations of a numeral that reach the end of the period; maybe none."""
    if declaraciones is None:
        return pd.DataFrame()
    end = pd.Timestamp(period.end)
    own = declaraciones[declaraciones["numeral"] == numeral]
    return own[(own["fecha"] <= end + pd.Timedelta(days=92)) & (own["vence"] >= end)]


def expired(declaraciones: pd.DataFrame | None, numeral: str, period: Period) -> int:
    """Count the declarations of the numeral that expired before the period ended."""
    if declaraciones is None:
        return 0
    own = declaraciones[declaraciones["numeral"] == numeral]
    return int((own["vence"] < pd.Timestamp(period.end)).sum())
