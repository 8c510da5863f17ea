"""Shares, waits and quantiles against examples worked by hand, and what must always hold."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from criterios_audit.estimates import answered_by, quantiles, share, suppressed, survival

WAITS = st.lists(
    st.tuples(st.floats(0, 500, allow_nan=False), st.booleans()), min_size=1, max_size=60
)


def test_three_of_twenty_is_wilson() -> None:
    three = share(3, 20)
    assert (three.k, three.n, three.value) == (3, 20, 0.15)
    assert three.low == pytest.approx(0.0524, abs=5e-5)
    assert three.high == pytest.approx(0.3604, abs=5e-5)


@pytest.mark.parametrize(("n", "high"), [(300, 0.0126), (100, 0.0370)])
def test_none_found_still_leaves_an_upper_bound(n: int, high: float) -> None:
    none = share(0, n)
    assert none.low == 0
    assert none.high == pytest.approx(high, abs=5e-5)


def test_a_share_of_nothing_has_no_value() -> None:
    nothing = share(0, 0)
    assert (nothing.value, nothing.low, nothing.high, nothing.n) == (None, None, None, 0)


@pytest.mark.parametrize(("k", "n"), [(3, 2), (-1, 2), (1, 0)])
def test_a_share_larger_than_its_whole_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        share(k, n)


@given(n=st.integers(1, 5000), data=st.data())
def test_the_interval_of_a_share_holds_it(n: int, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    found = share(k, n)
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    # a rounding away at the ends, where bound and share are both 0 or both 1
    assert -1e-12 <= found.low <= found.value + 1e-12
    assert found.value - 1e-12 <= found.high <= 1 + 1e-12


@given(n=st.integers(1, 10**5), data=st.data())
def test_the_interval_is_the_one_of_scipy(n: int, data: st.DataObject) -> None:
    """To the last bit: scipy's own also computes a p-value that nobody asks."""
    k = data.draw(st.integers(0, n))
    wilson = stats.binomtest(k, n).proportion_ci(0.95, method="wilson")
    assert share(k, n).interval == (wilson.low, wilson.high)


def test_kaplan_meier_worked_by_hand() -> None:
    # answered at 1, 2 and 3 hours; one of the two of 2 hours, and that of 5, still wait
    found = survival([1, 2, 2, 3, 5], [True, True, False, True, False])
    assert (found.n, found.events) == (5, 3)
    assert found.curve["hours"].tolist() == [0, 1, 2, 3, 5]
    assert found.curve["at_risk"].tolist() == [5, 5, 4, 2, 1]
    # 4/5, times 3/4, times 1/2
    assert found.curve["not_answered"].tolist() == pytest.approx([1, 0.8, 0.6, 0.3, 0.3])
    assert found.median == 3
    # Greenwood at 1 h: ln(-ln 0.8) ± 1.96·√(1/(5·4))/ln 0.8 → 0.2038 and 0.9692
    assert found.curve["low"][1] == pytest.approx(0.2038, abs=5e-5)
    assert found.curve["high"][1] == pytest.approx(0.9692, abs=5e-5)
    assert found.median_low == 1
    assert found.median_high is None


def test_the_share_answered_by_an_hour_is_read_off_the_curve() -> None:
    found = survival([1, 2, 2, 3, 5], [True, True, False, True, False])
    by_two = answered_by(found, 2.5)
    assert by_two.value == pytest.approx(0.4)
    assert by_two.low == pytest.approx(1 - 0.8818, abs=5e-5)
    assert by_two.high == pytest.approx(1 - 0.1257, abs=5e-5)
    assert (by_two.k, by_two.n) == (None, 5)
    assert answered_by(found, 0.5).value == 0


def test_nothing_is_said_beyond_what_was_seen() -> None:
    found = survival([1, 5], [True, False])
    assert answered_by(found, 5).value == pytest.approx(0.5)
    assert answered_by(found, 6).value is None
    assert answered_by(found, -1).value is None


def test_once_all_are_answered_it_stays_so_and_keeps_a_doubt() -> None:
    found = survival(range(1, 201), [True] * 200)
    later = answered_by(found, 9999)
    assert (later.value, later.high) == (1, 1)
    # no worse than one step before, when 199 of 200 were answered
    assert later.low == answered_by(found, 199).low
    assert found.median == 100


def test_all_at_the_same_hour_has_the_doubt_of_its_count() -> None:
    found = survival([0, 0, 0], [True, True, True])
    assert found.curve["high"].tolist() == pytest.approx([share(0, 3).high])


def test_without_an_answer_there_is_no_median() -> None:
    found = survival([3, 40, 72], [False] * 3)
    assert (found.events, found.median, found.median_high) == (0, None, None)
    assert found.curve["not_answered"].eq(1).all()
    # two had waited 40 hours or more
    assert answered_by(found, 48).high == pytest.approx(share(0, 2).high)


def test_without_messages_the_curve_is_empty_and_typed() -> None:
    found = survival([], [])
    assert (found.n, found.median) == (0, None)
    assert answered_by(found, 24).value is None
    full = survival([1], [True]).curve
    pd.testing.assert_series_equal(found.curve.dtypes, full.dtypes)


@pytest.mark.parametrize("hours", [[-1.0], [np.nan], [1.0, 2.0]])
def test_a_wait_that_makes_no_sense_is_refused(hours: list[float]) -> None:
    with pytest.raises(ValueError, match="every message needs a wait"):
        survival(hours, [True])


@given(WAITS)
def test_the_curve_never_rises_and_its_band_holds_it(waits: list[tuple[float, bool]]) -> None:
    hours, answered = zip(*waits, strict=True)
    curve = survival(hours, answered).curve.astype(float)
    assert curve["not_answered"].is_monotonic_decreasing
    assert curve["hours"].is_monotonic_increasing
    assert curve["at_risk"].iloc[0] == len(waits)
    assert curve.notna().all(axis=None)
    assert (curve["low"] >= -1e-12).all()
    assert (curve["low"] <= curve["not_answered"] + 1e-9).all()
    assert (curve["not_answered"] <= curve["high"] + 1e-9).all()
    assert (curve["high"] <= 1 + 1e-12).all()


@given(st.lists(st.floats(0, 500, allow_nan=False), min_size=1, max_size=60))
def test_when_all_are_answered_the_curve_is_the_plain_share(hours: list[float]) -> None:
    found = survival(hours, [True] * len(hours))
    for hour in hours:
        plain = sum(other <= hour for other in hours) / len(hours)
        assert answered_by(found, hour).value == pytest.approx(plain)


def test_quantiles_of_ten_values() -> None:
    found = quantiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, np.nan])
    assert found["n"] == 10
    assert found["median"] == 5.5
    # P(Bin(10, ½) ≤ 1) = 11/1024 = 0.011 and P(≤ 2) = 0.055: from the 2nd to the 9th
    assert (found["low"], found["high"]) == (2, 9)
    assert (found["p25"], found["p75"], found["p90"]) == pytest.approx((3.25, 7.75, 9.1))


def test_five_values_cannot_bound_their_median() -> None:
    found = quantiles([1, 2, 3, 4, 5])
    assert (found["median"], found["low"], found["high"]) == (3, None, None)


def test_quantiles_of_nothing_are_none() -> None:
    assert set(quantiles([]).values()) == {0, None}


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ([5, 12, 40], ["5", "12", "40"]),
        ([3, 40, 12], ["<5", "40", "reservada"]),
        ([1, 2, 40, 12], ["<5", "<5", "40", "reservada"]),  # 3 of two cells are one and two
        ([4, 4, 40, 12], ["<5", "<5", "40", "12"]),
        ([0, 0, 3], ["0", "0", "<5"]),
        ([0, 30], ["0", "30"]),
        ([3, None, 9], ["<5", None, "reservada"]),
        ([], []),
    ],
)
def test_small_cells_of_people_are_not_shown(
    counts: list[int | None], shown: list[str | None]
) -> None:
    given = pd.Series(counts, dtype="Int64")
    found = suppressed(given)
    assert [None if pd.isna(x) else x for x in found] == shown


@given(st.lists(st.integers(0, 60), max_size=8))
def test_a_total_does_not_give_a_small_cell_away(counts: list[int]) -> None:
    """Whoever knows the total and sees the rest is left with two cells or more to tell apart."""
    found = suppressed(pd.Series(counts, dtype="Int64"))
    hidden = [c for c, text in zip(counts, found, strict=True) if not text.isdigit()]
    assert all(c >= 5 or c == 0 for c, text in zip(counts, found, strict=True) if text.isdigit())
    if hidden and sum(1 for c in counts if c > 0) > 1:
        assert len(hidden) > 1
        assert sum(hidden) >= 5 or len(hidden) == sum(1 for c in counts if c > 0)
    elif hidden:  # the total itself is a small cell: it is not for showing either
        assert sum(counts) == hidden[0] < 5
