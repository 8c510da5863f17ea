"""A count with its noun, as findings say it, and the refusal to estimate from a small one."""

from typing import Any

import pandas as pd

from criterios_audit.features.language import foreign
from criterios_audit.model import Finding, Reason, Verdict


def counted(n: int, one: str, many: str) -> str:
    """Write `1 día`, `0 días`, `1,250 días`: what agrees with the noun goes with it.

    Examples
    --------
    >>> counted(1, "candidata", "candidatas"), counted(1250, "día", "días")
    ('1 candidata', '1,250 días')
    """
    return f"{n:,} {one if n == 1 else many}"


def original_posts(n: int) -> str:
    """Write how many original posts there are."""
    return counted(n, "publicación original", "publicaciones originales")


def foreign_texts(table: pd.DataFrame) -> int:
    """How many texts are in a language that the lists do not read (`language`)."""
    return int(foreign(table["language"]).sum())


def left_out(n: int) -> str:
    """Say how many texts are in another language; nothing where none is.

    Examples
    --------
    >>> left_out(0), left_out(12)
    ('', '; 12 textos en otra lengua, que las listas no leen')
    """
    said = f"; {counted(n, 'texto', 'textos')} en otra lengua, que las listas no leen"
    return said if n else ""


def too_few(n: int, said: str, n_min: int, **more: Any) -> Finding:
    """Refuse to estimate from so few: `said` counts them; `more`, the finding's other fields."""
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
        because=f"{said}; se necesitan {n_min}.",
        n=n,
        **more,
    )
