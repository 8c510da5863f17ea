"""What makes a verdict fragile: its interval, or a threshold a tenth higher or lower."""

import pytest

from criterios_audit.criterios._grade import below, by_interval, grade, near
from criterios_audit.estimates import Share, share
from criterios_audit.model import Verdict

GOOD, FAIR, BAD = Verdict.CUMPLE, Verdict.OBSERVACION, Verdict.INCUMPLE
STEPS = [(0.90, GOOD), (0.75, FAIR)]


def firm(value: float) -> Share:
    """Give a share so large that its interval says nothing else."""
    return Share(value=value, low=value, high=value, n=10**6)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1.00, (GOOD, False)),  # where all comply no threshold of a share asks for more
        (0.99, (GOOD, False)),  # reaches 0.99, the threshold moved up
        (0.98, (GOOD, True)),
        (0.90, (GOOD, True)),
        (0.82, (FAIR, True)),  # 0.90 moved down is 0.81
        (0.75, (FAIR, True)),
        (0.74, (FAIR, True)),  # a fragile «incumple» stays in «observación»
        (0.67, (BAD, False)),
        (0.00, (BAD, False)),
    ],
)
def test_a_share_against_its_least(value: float, expected: tuple[Verdict, bool]) -> None:
    assert grade(firm(value), STEPS, BAD) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.0, (GOOD, False)),
        (0.018, (GOOD, False)),
        (0.019, (GOOD, True)),
        (0.022, (FAIR, True)),
        (0.023, (BAD, False)),
    ],
)
def test_a_share_against_its_most(value: float, expected: tuple[Verdict, bool]) -> None:
    assert below(firm(value), [(0.02, GOOD)], BAD) == expected


def test_tolerance_zero_does_not_move() -> None:
    assert below(firm(0.0), [(0.0, GOOD)], BAD) == (GOOD, False)
    assert below(firm(0.001), [(0.0, GOOD)], BAD) == (BAD, False)


def test_an_interval_that_crosses_makes_it_fragile() -> None:
    assert grade(share(17, 26), STEPS, BAD) == (FAIR, True)  # 0.65; 0.46–0.81: INFORME's example
    assert grade(share(650, 1000), STEPS, BAD) == (BAD, False)
    assert below(share(0, 30), [(0.02, GOOD)], FAIR) == (GOOD, True)
    assert below(share(0, 300), [(0.02, GOOD)], FAIR) == (GOOD, False)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.80, 0.90, (GOOD, False)),
        (0.72, 0.90, (GOOD, True)),  # 0.70 moved up is 0.77
        (0.60, 0.75, (FAIR, True)),
        (0.50, 0.60, (FAIR, False)),
        (0.39, 0.60, (FAIR, True)),
        (0.30, 0.38, (FAIR, True)),  # «incumple», but 0.40 moved down is 0.36
        (0.20, 0.30, (BAD, False)),
    ],
)
def test_the_whole_interval_decides(
    low: float, high: float, expected: tuple[Verdict, bool]
) -> None:
    found = Share(value=(low + high) / 2, low=low, high=high, n=40)
    assert by_interval(found, (0.70, GOOD), (0.40, BAD), FAIR) == expected


def test_days_and_months_move_by_whole_units() -> None:
    assert [near(days, 30) for days in (27, 28, 30, 31, 33, 34)] == [False, *[True] * 4, False]
    assert not any(near(months, 2) for months in range(6))
