"""What holds for every numeral, whatever the data: over worlds made at random."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd
import pytest
from generated import ACCOUNT, ACCOUNTS, added, chance, outside, shuffled, stories, stranger, world
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from test_criterios import SEVERITY

from criterios_audit import judging, tables
from criterios_audit.criterios import NUMERALS, catalogue
from criterios_audit.model import Criterio, Finding, Period, Scope, Verdict

PERIOD = Period.parse("2026S1")
TEXTUAL = ("I", "III", "IV", "V", "VI", "XIV", "XVI", "XVII", "XVIII", "XXI", "XXIV", "XXV")
"""What is never «incumple» but by people's word (CRITERIOS 0.4)."""
COUNTS_STORIES = {
    "SEGUNDO": "an account that publishes stories is in use",
    "XV": "says what the others say, SEGUNDO among them",
    **dict.fromkeys(("III", "XIV", "XXV"), "a story is a piece of the account's own words too"),
    **dict.fromkeys(("VI", "IX", "XI", "XIII"), "a story may carry a link or a mention"),
}
"""Numerals that a story may move, and why."""
BY_NUMERAL = {c.numeral: c for c in catalogue()}

seeds = st.integers(0, 2**32)
few = settings(
    max_examples=3,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a seed does not shrink
    suppress_health_check=[HealthCheck.too_slow],
)


def judged(given_tables: Mapping[str, pd.DataFrame], only: Sequence[str] = ()) -> list[Finding]:
    return list(judging.findings(judging.prepare(given_tables), PERIOD, only=only))


def of_one(given_tables: Mapping[str, pd.DataFrame]) -> list[Finding]:
    """Judge one account among the others, and not the others."""

    def own(ask: Any, asked: Iterable[judging.Asked]) -> Iterable[list[Finding]]:
        return (ask([one])[0] for one in asked if one.account == ACCOUNT)

    found = judging.findings(judging.prepare(given_tables), PERIOD, each=own)
    return [f for f in found if f.account == ACCOUNT]


def said(finding: Finding) -> dict[str, Any]:
    """Everything that a finding says, its evidence as a bag of rows."""
    evidence = finding.evidence
    rows = (
        sorted(evidence.astype("string").fillna("").agg("|".join, axis="columns"))
        if len(evidence)
        else []
    )
    return {
        "verdict": finding.verdict,
        "reason": finding.reason,
        "because": finding.because,
        "n": finding.n,
        "fragile": finding.fragile,
        "evidence": rows,
    }


def assert_same(
    before: Sequence[Finding], after: Sequence[Finding], but: Sequence[str] = ()
) -> None:
    assert [f.id for f in before] == [f.id for f in after]
    for a, b in zip(before, after, strict=True):
        if a.numeral not in but:
            assert said(a) == said(b), a.id
            assert dict(a.metrics) == pytest.approx(dict(b.metrics), nan_ok=True), a.id


@pytest.mark.larga
@given(seed=seeds)
@few
def test_no_ceiling_is_passed_and_order_moves_nothing(seed: int) -> None:
    made = world(rng := chance(seed), times=3)
    prepared = judging.prepare(made)
    before = {name: table.copy(deep=True) for name, table in prepared.items()}
    found = list(judging.findings(prepared, PERIOD))

    for f in found:
        ceiling = BY_NUMERAL[f.numeral].ceiling
        if f.verdict is not Verdict.NO_EVALUABLE:
            assert SEVERITY.index(f.verdict) <= SEVERITY.index(ceiling), f.id
        assert (f.reason is not None) == (f.verdict is Verdict.NO_EVALUABLE), f.id
        assert f.because.endswith("."), f.id
        if "etiquetas" not in made and f.numeral in TEXTUAL:
            assert f.verdict is not Verdict.INCUMPLE, f.id
    for name, table in before.items():
        pd.testing.assert_frame_equal(prepared[name], table, obj=f"{name} was changed")

    assert_same(found, judged(shuffled(made, rng.randrange(2**32))))


@pytest.mark.larga
@given(seed=seeds)
@few
def test_rows_that_are_none_of_its_business_move_nothing(seed: int) -> None:
    made = world(rng := chance(seed), times=3)
    found = of_one(made)

    def with_more(rows: list[dict[str, Any]]) -> list[Finding]:
        return of_one(added(made, rows))

    assert_same(found, with_more([*outside(rng), *stranger(rng)]))
    assert_same(found, with_more(stories(rng)), but=list(COUNTS_STORIES))


@pytest.mark.larga
@given(seed=seeds)
@few
def test_no_candidate_fails_without_people(seed: int) -> None:
    made = world(chance(seed), times=3)
    made.pop("etiquetas", None)
    for f in judged(made, only=TEXTUAL):
        assert f.verdict is not Verdict.INCUMPLE, f.id


def test_with_no_table_at_all_nothing_is_judged() -> None:
    empty = {name: tables.empty(name) for name in tables.TABLES}
    known = tables.frame("accounts", [{"account_id": ACCOUNT, "network": "x", "alias": "Ejemplo"}])
    found = judged({**empty, "accounts": known})
    (derived,) = [f for f in found if f.numeral == "XV"]
    assert derived.verdict is Verdict.INFORMATIVO  # it only adds up the others, which say nothing
    for f in found:
        if f is derived:
            continue
        assert f.verdict is Verdict.NO_EVALUABLE, f.id
        assert f.reason is not None


def _required(criterio: Criterio) -> list[str]:
    """Tables and registers without which the numeral cannot be judged."""
    if criterio.scope is Scope.INSTITUCION:
        return []
    given_none = judging.optional(criterio.check)
    views = {"period", "hallazgos", "area_posts", "area_cuentas", "coverage", "replies"}
    return [need for need in criterio.needs if need not in {*given_none, *views}]


@cache
def _prepared(seed: int) -> dict[str, pd.DataFrame]:
    return judging.prepare(world(chance(seed)))


@pytest.mark.parametrize(
    ("numeral", "need"), [(c.numeral, need) for c in catalogue() for need in _required(c)]
)
def test_a_need_that_is_missing_is_told_with_its_reason(numeral: str, need: str) -> None:
    made = dict(_prepared(NUMERALS.index(numeral) % 3))
    if need in tables.REGISTERS:
        made.pop(need, None)
    else:
        shown = made["coverage"]
        made |= {need: made[need].iloc[:0], "coverage": shown[shown["table"] != need]}
    found = [f for f in judging.findings(made, PERIOD, only=[numeral]) if f.account is not None]
    assert len(found) == len(ACCOUNTS)
    for f in found:
        assert f.verdict is Verdict.NO_EVALUABLE, f.id
        assert f.reason is not None
