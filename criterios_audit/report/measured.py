"""The sentence of figures of a finding: n, interval, and on which side of its threshold it fell.

It is written from the metrics alone, with as many decimals as it takes for what is said to be seen
in the figures shown: 0.8996 against 0.90 is not «0.90, por debajo del mínimo de 0.90».
"""

from collections.abc import Sequence

import numpy as np

from criterios_audit.estimates import decimals, share
from criterios_audit.model import Finding, Verdict
from criterios_audit.report import format as f

_MOST = 6  # decimals: further apart than that no count of posts can be


def measured(x: Finding) -> str:
    """Return `0.67 rebasa el máximo de 0.50, y … (n = 109; IC95 0.58–0.75).`; may be empty.

    The interval is not written again where the finding's own sentence has it.

    A share is compared only when it is plain which one the interval is of, and with the thresholds
    named `share_min` and `share_max`; never while people have yet to read what it counts.
    """
    value = None if _unread(x) else _share(x)
    if value is None or x.interval is None:
        said = f.interval(x.interval)
        parts = [f"n = {f.number(x.n)}"] * bool(x.n)
        parts += [said] * (bool(said) and said.removeprefix("IC95 ") not in x.because)
        return f"{'; '.join(parts)}." if parts else ""
    limits = _limits(x)
    places = _places((value, *x.interval), [limit for _, limit in limits])
    places = max(places, decimals(x.interval))
    low, high = (f"{bound:.{places}f}" for bound in x.interval)
    said = f"IC95 {low}–{high}"
    base = f"n = {f.number(x.n)}" + f"; {said}" * (said not in x.because)
    compared = [_against(value, x.interval, limit, places, most=most) for most, limit in limits]
    sentence = "; ".join(compared) or "es lo medido"
    return f"{value:.{places}f} {sentence} ({base})."


def _against(
    value: float, interval: tuple[float, float], limit: float, places: int, *, most: bool
) -> str:
    beyond = value > limit if most else value < limit
    verb = {
        (True, True): "rebasa el máximo",
        (True, False): "no rebasa el máximo",
        (False, True): "queda por debajo del mínimo",
        (False, False): "alcanza el mínimo",
    }[most, beyond]
    said = f"{verb} de {limit:.{places}f}"
    sides = {(v > limit if most else v < limit) for v in interval}
    return (
        f"{said}, y todo su intervalo también"
        if sides == {beyond}
        else (f"{said}, y su intervalo lo cruza")
    )


def _unread(x: Finding) -> bool:
    """Whether the share is of what people confirmed, and they have not done: it can only grow."""
    return x.verdict is Verdict.REVISION and "pending" in x.metrics


def _share(x: Finding) -> float | None:
    """Find the share that the interval is of: n cases give just that interval (Wilson)."""
    if x.interval is None or not x.n:
        return None
    found = {
        float(v)
        for name, v in x.metrics.items()
        if name.startswith("share") or name.endswith("_share")
        if isinstance(v, int | float) and 0 <= v <= 1
        if _alike(share(round(v * x.n), x.n).interval, x.interval)
    }
    return found.pop() if len(found) == 1 else None


def _alike(one: tuple[float, float] | None, other: tuple[float, float]) -> bool:
    return one is not None and bool(np.allclose(one, other, atol=1e-9))


def _limits(x: Finding) -> list[tuple[bool, float]]:
    """Limits that a share has, as (whether it is a maximum, value)."""
    return [
        (most, float(x.thresholds[name].value))
        for name, most in (("share_min", False), ("share_max", True))
        if name in x.thresholds and isinstance(x.thresholds[name].value, int | float)
    ]


def _places(values: Sequence[float], limits: Sequence[float]) -> int:
    """Decimals, two or more, at which what differs from a limit is seen to differ."""
    for places in range(2, _MOST):
        alike = [v != t and round(v, places) == round(t, places) for v in values for t in limits]
        if not any(alike) and all(round(t, places) == t for t in limits):
            return places
    return _MOST
