"""What a score adds to a sample that people read, with a truth that is known."""

import numpy as np
import pandas as pd
import pytest
from scipy import optimize, stats

from criterios_audit.agreement import agreement
from criterios_audit.estimates import share
from criterios_audit.prevalence import corrected, powered, recall, weighted, whole, wilson


def account(
    rng: np.random.Generator, *, prevalence: float, texts: int, spread: float = 2.0
) -> tuple[np.ndarray, np.ndarray]:
    """Labels and calibrated scores of an account; the wider the logits, the surer the model."""
    grid = np.linspace(-5, 5, 1001)
    density = stats.norm.pdf(grid) / stats.norm.pdf(grid).sum()
    centre = optimize.brentq(
        lambda c: (density / (1 + np.exp(-(c + spread * grid)))).sum() - prevalence, -60, 60
    )
    scores = 1 / (1 + np.exp(-(centre + spread * rng.standard_normal(texts))))
    return (rng.random(texts) < scores).astype(int), scores


def coverage(prevalence: float, n: int, repeats: int = 600) -> float:
    rng = np.random.default_rng(20260701)
    held = 0
    for _ in range(repeats):
        labels, scores = account(rng, prevalence=prevalence, texts=n + 2000)
        found = powered(labels[:n], scores[:n], scores[n:])
        held += (found.low or 0.0) <= prevalence <= (found.high or 0.0)
    return held / repeats


@pytest.mark.parametrize("n", [200, 300])
@pytest.mark.parametrize("prevalence", [0.005, 0.02, 0.1, 0.3])
def test_interval_covers_the_truth_as_often_as_it_says(prevalence: float, n: int) -> None:
    # 600 repetitions tell .95 from .93 or .97 by two standard errors of .009
    assert 0.93 <= coverage(prevalence, n) <= 0.975


def test_a_normal_interval_would_not() -> None:
    rng = np.random.default_rng(1)
    held = 0
    for _ in range(300):
        y, f = account(rng, prevalence=0.005, texts=2200)
        error = f[:200] - y[:200]
        value = f[200:].mean() - error.mean()
        half = 1.96 * (f[200:].var() / 2000 + error.var() / 200) ** 0.5
        held += value - half <= 0.005 <= value + half
    assert held / 300 < 0.8


def test_a_score_that_knows_narrows_the_interval_and_one_that_does_not_leaves_it() -> None:
    rng = np.random.default_rng(3)
    labels, scores = account(rng, prevalence=0.2, texts=3300, spread=4.0)
    alone = share(int(labels[:300].sum()), 300)
    helped = powered(labels[:300], scores[:300], scores[300:])
    noise = powered(labels[:300], rng.random(300), rng.random(3000))
    assert helped.high - helped.low < 0.85 * (alone.high - alone.low)
    assert noise.value == pytest.approx(alone.value, abs=0.01)
    assert noise.high - noise.low == pytest.approx(alone.high - alone.low, rel=0.1)


def test_without_positives_it_is_wilsons_bound() -> None:
    found = powered([0] * 300, [0.1] * 300, [0.2] * 1000)
    assert (found.value, found.k) == (0.0, 0)
    assert found.high == pytest.approx(0.0127, abs=1e-4)  # CRITERIOS 0.9
    assert wilson(0.0, 300) == pytest.approx((0.0, found.high))


def test_strata_read_whole_add_no_doubt() -> None:
    both = weighted([(0.1, whole(3, 20)), (0.9, share(0, 300))])
    assert both.low == both.value == pytest.approx(0.015)
    assert both.high == pytest.approx(0.015 + 0.9 * (share(0, 300).high or 0.0))
    assert weighted([(0.5, whole(1, 2)), (0.5, share(0, 0))]).value is None


def test_rogan_gladen_is_undefined_where_the_flag_says_nothing() -> None:
    assert corrected(share(20, 100), share(5, 10), share(5, 10)).value is None
    assert corrected(share(20, 100), share(3, 10), share(6, 10)).value is None
    assert corrected(share(20, 100), share(0, 0), share(9, 10)).value is None
    perfect = corrected(share(20, 100), share(500, 500), share(500, 500))
    assert perfect.value == pytest.approx(0.2)


def test_rogan_gladen_covers_with_its_own_uncertainty() -> None:
    rng = np.random.default_rng(7)
    truth, se, sp, held, repeats = 0.1, 0.8, 0.9, 0, 800
    flags = truth * se + (1 - truth) * (1 - sp)
    for _ in range(repeats):
        found = corrected(
            share(int(rng.binomial(1000, flags)), 1000),
            share(int(rng.binomial(60, se)), 60),
            share(int(rng.binomial(240, sp)), 240),
        )
        held += found.low is not None and found.low <= truth <= (found.high or 0.0)
    assert 0.93 <= held / repeats <= 0.98


def test_recall_carries_what_the_sample_of_the_unflagged_leaves_open() -> None:
    found = recall(8, share(0, 300), 3000)
    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx(8 / (8 + 3000 * (share(0, 300).high or 0.0)))
    assert recall(0, share(0, 300), 3000).value is None


def test_kappa_needs_two_who_share_and_someone_who_varies() -> None:
    votes = pd.DataFrame({"A": ["sí"] * 5, "B": ["sí"] * 5, "C": ["no", None, None, None, None]})
    assert agreement(votes[["A"]]).n == 0
    assert (agreement(votes).kappa, agreement(votes).n) == (None, 5)
    against = pd.DataFrame({"A": list("snsn"), "B": list("nsns")})
    assert agreement(against).kappa == pytest.approx(-1.0)
