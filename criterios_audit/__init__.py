"""Six-month analysis of institutional social-media accounts against INE/CG73/2017.

`import criterios_audit as ca`, then `ca.abrir("data/ejemplo")`; the rest is in `desk`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from criterios_audit.desk import abrir as abrir
    from criterios_audit.desk import comparar as comparar

__all__ = ["abrir", "comparar"]


def __getattr__(name: str) -> Any:
    """Bring the desk only when it is asked for: the command line begins without it."""
    if name in __all__:
        from criterios_audit import desk

        return getattr(desk, name)
    raise AttributeError(name)
