"""A figure is told apart by electoral stage where the period has more than one."""

from dataclasses import replace

import pandas as pd
import pytest

from criterios_audit import judging, narrowing, tables
from criterios_audit.criterios import catalogue
from criterios_audit.criterios._stages import by_stage
from criterios_audit.features.calendar import STAGES
from criterios_audit.model import Criterio, Example, Finding, Period, Scope, Threshold

SHARES = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XII", "XIII", "XIV", "XVIII"),
    *("XIX", "XX", "XXI", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX"),
)
"""Numerals with a share or a rate over dated pieces; XXII, by days, is in its own examples."""
CLOCKED = ("VIII", "XIX")
"""Their business hours all count on the days of a process: other figures move with the stage."""
JUDGED = [c for c in catalogue() if c.numeral in SHARES]


def test_each_stage_has_its_share_its_interval_and_its_size() -> None:
    stage = pd.Series(["proceso", "ordinario", "proceso", "proceso"], dtype="str")
    hit = pd.Series([True, False, True, False])
    found = by_stage(stage, hit)
    assert {k: v for k, v in found.items() if k[:3] in {"sha", "n_o", "n_p"}} == {
        "share_ordinario": 0.0,
        "n_ordinario": 1,
        "share_proceso": 2 / 3,
        "n_proceso": 3,
    }
    assert found["low_proceso"] < 2 / 3 < found["high_proceso"]


def test_one_stage_alone_says_nothing_more() -> None:
    assert by_stage(pd.Series(["ordinario"] * 3, dtype="str"), pd.Series([True] * 3)) == {}


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ({"ordinario": 9, "proceso": 5}, ["ordinario", "proceso"]),
        ({"ordinario": 9, "proceso": 4}, []),  # the whole less nine would tell the four
        ({"ordinario": 30, "proceso": 9, "campana": 3}, ["ordinario"]),
        ({"ordinario": 30, "proceso": 9, "campana": 3, "veda": 4}, ["ordinario", "proceso"]),
        ({"ordinario": 30, "proceso": 9, "veda": 1, "jornada": 1}, ["ordinario"]),
    ],
)
def test_a_stage_of_fewer_than_five_citizens_tells_nothing(sizes: dict, shown: list) -> None:
    stage = pd.Series([name for name, n in sizes.items() for _ in range(n)], dtype="str")
    found = by_stage(stage, stage == "ordinario", people=True)
    assert [name for name in STAGES if found.get(f"n_{name}") is not None] == shown
    assert [name for name in STAGES if found.get(f"share_{name}") is not None] == shown


def asked(criterio: Criterio, example: Example, *campaign: str) -> Finding:
    given = {n: tables.frame(n, r) for n, r in example.tables.items() if n != "hallazgos"}
    rows = [{"tipo": "campana", "ambito": "nacional", "inicio": a} for a in campaign]
    if rows:
        own = tables.frame("calendario", rows)
        own["fin"] = own["inicio"] + pd.Timedelta(days=9)
        given["calendario"] = pd.concat([given.get("calendario", own[:0]), own], ignore_index=True)
    period = Period.parse(example.period)
    prepared = judging.prepare({**{n: tables.empty(n) for n in tables.TABLES}, **given})
    whole = criterio.scope is Scope.INSTITUCION or example.institution
    changed = {name: Threshold(value=value) for name, value in example.thresholds.items()}
    if whole:
        return judging.of_institute(criterio, prepared, period, changed)
    narrowed = narrowing.narrower(prepared, period)("x:Ejemplo")
    return judging.judge(criterio, narrowed, "x:Ejemplo", period, changed)


@pytest.mark.parametrize("criterio", JUDGED, ids=lambda c: c.numeral)
def test_the_stages_are_told_apart_and_move_nothing_else(criterio: Criterio) -> None:
    for example in criterio.examples:
        own = "calendario" in example.tables
        staged = asked(criterio, example, *(() if own else ("2026-03-02",)))
        more = {k: v for k, v in staged.metrics.items() if k.endswith(STAGES)}
        if not any(k.endswith("_campana") and v is not None for k, v in more.items()):
            continue  # all of its pieces are of one stage, or citizens too few to tell
        sizes = [v for k, v in more.items() if k.startswith("n_") and v is not None]
        assert sum(sizes) <= staged.n, more
        if criterio.numeral not in CLOCKED and not own:
            plain = asked(criterio, example)
            rest = {k: v for k, v in staged.metrics.items() if k not in more}
            assert rest == pytest.approx(dict(plain.metrics), nan_ok=True)
            bare = {"metrics": {}, "evidence": pd.DataFrame(), "thresholds": {}}
            assert replace(staged, **bare) == replace(plain, **bare)
        return
    pytest.fail("no example tells the campaign apart")
