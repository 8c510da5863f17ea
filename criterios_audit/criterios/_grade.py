"""Where a figure stands against the thresholds that decide, and whether that is firm.

A verdict is fragile when an end of the interval, or a threshold a tenth higher or lower, would give
another; a fragile «incumple» is capped to «observación» (INFORME, figure rules).
"""

from collections.abc import Callable, Iterable, Sequence

from criterios_audit.estimates import Share
from criterios_audit.model import Verdict

MARGIN = 0.1
"""A threshold moved by a tenth must not move the verdict, or the verdict is fragile."""
_MOVED = (1 - MARGIN, 1 + MARGIN)
_DIGITS = 9  # 0.9 × 1.1 is 0.9900000000000001, and 0.99 reaches it

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
    """
    return _graded(
        found, lambda at, by: _first(at >= _share(t, by) for t, _ in steps), steps, otherwise
    )


def below(found: Share, steps: Sequence[Step], otherwise: Verdict) -> tuple[Verdict, bool]:
    """Grade a share that should be small: each step is the most that it allows."""
    return _graded(
        found, lambda at, by: _first(at <= _share(t, by) for t, _ in steps), steps, otherwise
    )


def by_interval(found: Share, good: Step, bad: Step, otherwise: Verdict) -> tuple[Verdict, bool]:
    """Grade by the interval itself: all of it from `good` up, or all of it below `bad`.

    `found.interval` must not be None. Between both it is `otherwise`, and fragile where the
    interval crosses one of the two.
    """
    low, high = found.interval or (0.0, 1.0)

    def reached(by: float) -> Verdict:
        if low >= _share(good[0], by):
            return good[1]
        return bad[1] if high < _share(bad[0], by) else otherwise

    verdict = reached(1)
    crossed = any(low < at <= high for at, _ in (good, bad))
    return _capped(verdict, fragile=crossed or any(reached(by) != verdict for by in _MOVED))


def near(count: int, most: int) -> bool:
    """Whether a whole number (days, pieces) would change sides if its threshold moved by a tenth.

    `most` is the most that is allowed. It moves by whole units, 30 days to 27 or 33; one below ten
    does not move at all: two months are two months.
    """
    step = int(most * MARGIN)
    return most - step < count <= most + step


def _graded(
    found: Share,
    reached: Callable[[float, float], int],
    steps: Sequence[Step],
    otherwise: Verdict,
) -> tuple[Verdict, bool]:
    verdicts = [*(verdict for _, verdict in steps), otherwise]
    value = found.value or 0.0
    verdict = verdicts[reached(value, 1)]
    others = [reached(end, 1) for end in found.interval or ()] + [
        reached(value, by) for by in _MOVED
    ]
    return _capped(verdict, fragile=any(verdicts[i] != verdict for i in others))


def _first(reached: Iterable[bool]) -> int:
    """Position of the first step that is reached; one past the last where none is."""
    held = list(reached)
    return held.index(True) if True in held else len(held)


def _share(threshold: float, by: float) -> float:
    """Move a threshold; a share cannot be asked to pass 1: where all comply, no threshold moves."""
    return min(round(threshold * by, _DIGITS), max(threshold, 1.0))


def _capped(verdict: Verdict, *, fragile: bool) -> tuple[Verdict, bool]:
    if fragile and verdict is Verdict.INCUMPLE:
        return Verdict.OBSERVACION, True
    return verdict, fragile
