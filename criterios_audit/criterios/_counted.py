"""A count with its noun, as findings say it, and the refusal to estimate from a small one."""

from typing import Any

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


def too_few(n: int, said: str, n_min: int, **more: Any) -> Finding:
    """Refuse to estimate from so few: `said` counts them; `more`, the finding's other fields."""
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
        because=f"{said}; se necesitan {n_min}.",
        n=n,
        **more,
    )
