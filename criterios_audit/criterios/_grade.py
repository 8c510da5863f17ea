"""Where a share stands against the thresholds that decide, and whether that is firm."""

from collections.abc import Sequence

from criterios_audit.estimates import Share
from criterios_audit.model import Verdict

MARGIN = 0.1
"""A threshold moved by a tenth must not move the verdict, or the verdict is fragile."""

Step = tuple[float, Verdict]


def grade(found: Share, steps: Sequence[Step], otherwise: Verdict) -> tuple[Verdict, bool]:
    """Verdict of the first step that the share reaches, and whether it is fragile.

    Parameters
    ----------
    found
        The share, with its interval; `found.value` must not be None.
    steps
        Least share and verdict, from the best down: `[(0.95, CUMPLE), (0.80, OBSERVACION)]`.
    otherwise
        Verdict below every step. For a share that should be small, see `below`.

    A fragile «incumple» is capped to «observación» (INFORME, figure rules).
    """
    value = found.value or 0.0
    verdict = _reached(value, steps, otherwise)
    ends = [*(found.interval or ()), value / (1 + MARGIN), value / (1 - MARGIN)]
    fragile = any(_reached(end, steps, otherwise) != verdict for end in ends)
    if fragile and verdict is Verdict.INCUMPLE:
        return Verdict.OBSERVACION, True
    return verdict, fragile


def below(found: Share, steps: Sequence[Step], otherwise: Verdict) -> tuple[Verdict, bool]:
    """Grade a share that should be small: each step is the most that it allows."""
    value = found.value or 0.0

    def reached(at: float) -> Verdict:
        return next((verdict for most, verdict in steps if at <= most), otherwise)

    verdict = reached(value)
    ends = [*(found.interval or ()), value / (1 + MARGIN), value / (1 - MARGIN)]
    fragile = any(reached(end) != verdict for end in ends)
    if fragile and verdict is Verdict.INCUMPLE:
        return Verdict.OBSERVACION, True
    return verdict, fragile


def _reached(value: float, steps: Sequence[Step], otherwise: Verdict) -> Verdict:
    return next((verdict for least, verdict in steps if value >= least), otherwise)
