"""An exemption is judged with and without, both are said, and it ends on its last day."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pytest

from criterios_audit import judging, tables
from criterios_audit.criterios._example import ACCOUNT, covered, post
from criterios_audit.model import Finding, Period, Reason, Verdict

ALL = pd.date_range("2026-01-01", "2026-06-30")
DAILY = [{"account_id": ACCOUNT, "red": "x", "alias": "Ejemplo", "periodicidad": "diaria"}]


def exempt(since: str, until: str, numeral: str = "XXII", **said: object) -> dict[str, Any]:
    row = {"account_id": ACCOUNT, "numeral": numeral, "desde": since, "hasta": until}
    return {**row, "motivo": "Cuenta de proceso", "autoriza": "CNCS", "acta": "3/2026", **said}


def posts(days: pd.DatetimeIndex, **said: object) -> list[dict[str, object]]:
    noon = pd.Timedelta(hours=18)
    return [
        post(i, post_id=f"{day:%m%d}", created_at=day.tz_localize("UTC") + noon, **said)
        for i, day in enumerate(days)
    ]


def judged(numeral: str, given: Mapping[str, Sequence[Mapping[str, Any]]]) -> Finding:
    framed = {name: tables.frame(name, rows) for name, rows in given.items()}
    stored = {**{name: tables.empty(name) for name in tables.TABLES}, **framed}
    prepared = judging.prepare(stored)
    before = {name: table.copy(deep=True) for name, table in prepared.items()}
    found = judging.findings(prepared, Period.parse("2026S1"), only=[numeral])
    for name, table in before.items():
        pd.testing.assert_frame_equal(prepared[name], table, obj=f"{name} was changed")
    return next(f for f in found if f.account == ACCOUNT)


def daily(days: pd.DatetimeIndex, *exemptions: dict[str, Any]) -> Finding:
    return judged(
        "XXII",
        {
            "posts": posts(days),
            "coverage": [covered()],
            "cuentas": DAILY,
            **({"exenciones": exemptions} if exemptions else {}),
        },
    )


WITHOUT_MARCH_AND_APRIL = ALL[~ALL.month.isin([3, 4])]


def test_it_covers_what_failed_and_the_raw_verdict_is_said() -> None:
    raw = daily(WITHOUT_MARCH_AND_APRIL)
    found = daily(WITHOUT_MARCH_AND_APRIL, exempt("2026-03-01", "2026-04-30"))

    assert raw.verdict is Verdict.INCUMPLE
    assert found.verdict is Verdict.CUMPLE
    assert (found.n, found.metrics["share"]) == (120, 1.0)
    assert found.metrics["raw_share"] == raw.metrics["share"] == 120 / 181
    assert (found.metrics["raw_verdict"], found.metrics["exempt_days"]) == ("incumple", 61)
    assert found.because == (
        "120 de 120 días con publicación original (1.00; IC95 0.97–1.00); mayor hueco, 0 días. "
        "Periodicidad declarada: diaria. Con exención del 01/03/2026 al 30/04/2026 (acta 3/2026), "
        f"61 días del periodo; sin ella, «incumple»: {raw.because}"
    )
    assert (found.id, found.force, found.thresholds) == (raw.id, raw.force, raw.thresholds)


def test_it_does_not_cover_what_failed_on_other_days() -> None:
    found = daily(ALL[:60], exempt("2026-03-02", "2026-03-31"))
    assert found.verdict is Verdict.INCUMPLE
    assert found.metrics["share"] == 60 / 181
    assert (found.metrics["exempt_share"], found.metrics["exempt_periods"]) == (60 / 151, 151)
    assert "fuera de esos días, «incumple»: 60 de 151 días" in found.because


def test_what_complies_does_not_fail_for_being_exempt() -> None:
    """Half of what is left is empty, but with every day the account complies."""
    days = ALL[(ALL.day % 12 != 0) | (ALL.month > 3)]
    assert daily(days).verdict is Verdict.CUMPLE
    assert daily(days, exempt("2026-04-01", "2026-06-28")).verdict is Verdict.CUMPLE


def test_most_of_the_period_may_be_exempt() -> None:
    found = daily(ALL[:31], exempt("2026-02-01", "2026-06-30"))
    assert (found.verdict, found.n) == (Verdict.CUMPLE, 31)


def test_on_every_day_the_numeral_does_not_apply() -> None:
    found = daily(ALL[:31], exempt("2025-12-01", "2026-03-31"), exempt("2026-04-01", "2026-12-31"))
    assert (found.verdict, found.reason) == (Verdict.NO_APLICA, None)
    assert found.metrics["raw_verdict"] == "incumple"
    assert "(acta 3/2026) y del 01/04/2026" in found.because


@pytest.mark.parametrize("until", ["2025-06-30", "2025-12-31"])
def test_an_expired_one_does_not_hold_and_is_said(until: str) -> None:
    found = daily(ALL[:31], exempt("2025-01-01", until, acta=None))
    assert found.verdict is Verdict.INCUMPLE
    assert found.because.endswith(
        f"al {until[8:]}/{until[5:7]}/2025 (sin acta) venció y no se aplica."
    )


def test_one_that_expires_within_the_period_holds_until_then() -> None:
    found = daily(ALL[31:], exempt("2025-06-01", "2026-01-31"))
    assert (found.verdict, found.n) == (Verdict.CUMPLE, 150)


@pytest.mark.parametrize(
    "other",
    [
        exempt("2026-03-01", "2026-04-30", numeral="XXVII"),
        exempt("2026-03-01", "2026-04-30", account_id="x:Otra"),
        exempt("2027-01-01", "2027-04-30"),
    ],
)
def test_that_of_another_numeral_account_or_year_says_nothing(other: dict[str, Any]) -> None:
    raw, found = daily(WITHOUT_MARCH_AND_APRIL), daily(WITHOUT_MARCH_AND_APRIL, other)
    assert (found.verdict, found.because, found.metrics) == (raw.verdict, raw.because, raw.metrics)


def test_pieces_of_the_exempt_days_are_left_out() -> None:
    given = {
        "posts": [*posts(ALL[:60], media="imagen"), *posts(ALL[60:90], media="ninguno")],
        "coverage": [covered()],
        "exenciones": [exempt("2026-03-01", "2026-03-31", numeral="XXVII")],
    }
    found = judged("XXVII", given)
    assert (found.verdict, found.n, len(found.evidence)) == (Verdict.CUMPLE, 59, 0)
    assert found.metrics["raw_with_media"] == 60


def test_too_little_left_is_told_as_such() -> None:
    given = {
        "posts": [*posts(ALL[:20], media="imagen"), *posts(ALL[60:90], media="ninguno")],
        "coverage": [covered()],
        "exenciones": [exempt("2026-03-01", "2026-03-31", numeral="XXVII")],
    }
    found = judged("XXVII", given)
    assert (found.verdict, found.reason) == (Verdict.NO_EVALUABLE, Reason.N_INSUFICIENTE)
    assert found.metrics["raw_verdict"] == "observacion"


def test_an_answer_given_on_an_exempt_day_to_an_earlier_query_counts() -> None:
    asked = [
        {
            "account_id": ACCOUNT,
            "network": "x",
            "message_id": f"m{i}",
            "author": f"p_{i:010x}",
            "created_at": f"2026-02-28T{12 + i % 8}:30:00Z",
            "precision": "second",
        }
        for i in range(40)
    ]
    answers = [
        post(i, kind="respuesta", in_reply_to_id=f"m{i}", created_at="2026-03-01T07:00:00Z")
        for i in range(40)
    ]
    ignored = [
        {
            **row,
            "message_id": f"n{i}",
            "author": f"q_{i:010x}",
            "created_at": "2026-03-02T18:00:00Z",
        }
        for i, row in enumerate(asked)
    ]
    given = {
        "posts": answers,
        "interactions": [*asked, *ignored],
        "coverage": [covered(), covered("interactions")],
        "exenciones": [exempt("2026-03-01", "2026-03-31", numeral="XIX")],
    }
    found = judged("XIX", given)
    assert (found.verdict, found.n, found.metrics["answered"]) == (Verdict.CUMPLE, 40, 40)
    assert found.metrics["raw_answered"] == 40
    assert found.metrics["raw_unanswered"] == 40
