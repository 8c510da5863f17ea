"""What the register moderacion says was done in a period, read alike by XVI and XVII."""

import pandas as pd

from criterios_audit.features import clock
from criterios_audit.features.lexicon import fold
from criterios_audit.model import Period

CAUSES = ["odio", "violencia"]
"""Motives that XVII allows: the only ones."""
_BLOCK = r"\b(?:bloque|expul|vet[aoe]|bane)"
_UNDONE = r"\bdesbloque|\b(?:levant|retir|quit|anul|sin|no se)\w*(?: \w{2,4}){0,2} bloque"
"""A block lifted, or that was not put."""


def acts(moderacion: pd.DataFrame, cuentas: pd.DataFrame | None, period: Period) -> pd.DataFrame:
    """Return the acts of the period on the account's clock, blocks lifted apart, in order.

    Adds `fecha` (local moment) and `bloqueo` (bool: a block or an expulsion).
    """
    zones = clock.zones_of(moderacion["account_id"], cuentas)
    local = clock.to_local(moderacion["t"], zones)
    day = local.dt.normalize()
    undone = _says(moderacion, _UNDONE)
    inside = clock.within(day, period) & ~undone
    own = moderacion.assign(fecha=local, bloqueo=blocking(moderacion))
    return own[inside].sort_values(["t", "accion"])


def blocking(moderacion: pd.DataFrame) -> "pd.Series[bool]":
    """Whether each act is a block or an expulsion; to mute, hide or report is neither."""
    return _says(moderacion, _BLOCK) & ~_says(moderacion, _UNDONE)


def _says(moderacion: pd.DataFrame, pattern: str) -> "pd.Series[bool]":
    return fold(moderacion["accion"]).str.contains(pattern, regex=True).astype(bool)


def lawful(moderacion: pd.DataFrame) -> "pd.Series[bool]":
    """Whether each act has hate or violence for its motive and a file opened."""
    return moderacion["expediente"].notna() & moderacion["motivo"].isin(CAUSES)
