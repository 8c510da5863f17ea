"""A verdict that moved is split into what the rule did and what the account did."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pandas as pd
import pytest

from criterios_audit import follow_up, judging, oscal, results, tables
from criterios_audit.criterios._example import ACCOUNT, covered, post
from criterios_audit.model import Finding, Reason, Threshold, UserError, Verdict

SCHEMA = json.loads((Path(__file__).parents[1] / "docs" / "audit.schema.json").read_text("utf-8"))

GOOD, FAIR, BAD = Verdict.CUMPLE, Verdict.OBSERVACION, Verdict.INCUMPLE
SILENT = Verdict.NO_EVALUABLE


def said(verdict: Verdict | None, numeral: str = "XXII", account: str | None = ACCOUNT) -> Any:
    found = [{"numeral": numeral, "cuenta": account, "veredicto": verdict}] if verdict else []
    return {"hallazgos": found}


def judged(verdict: Verdict | None, account: str | None = ACCOUNT) -> list[Finding]:
    if verdict is None:
        return []
    reason = Reason.COBERTURA_PARCIAL if verdict is SILENT else None
    return [Finding(verdict=verdict, because=".", reason=reason, numeral="XXII", account=account)]


@pytest.mark.parametrize(
    ("before", "again", "now", "effect"),
    [
        (BAD, GOOD, GOOD, "regla"),
        (BAD, BAD, GOOD, "conducta"),
        (BAD, FAIR, GOOD, "ambas"),
        (BAD, GOOD, BAD, "ninguno"),
        (BAD, None, GOOD, "no comparable"),
        (BAD, SILENT, GOOD, "no comparable"),
        (BAD, BAD, SILENT, "conducta"),
        (SILENT, SILENT, GOOD, "conducta"),
        (SILENT, GOOD, GOOD, "regla"),
        (None, GOOD, GOOD, "no comparable"),
        (BAD, BAD, None, "no comparable"),
    ],
)
def test_effect(
    before: Verdict | None, again: Verdict | None, now: Verdict | None, effect: str
) -> None:
    table = follow_up.split(said(before), judged(again), said(now))
    assert table.columns.tolist() == list(follow_up.COLUMNS)
    assert table["efecto"].tolist() == [effect]
    assert effect in follow_up.EFFECTS
    row = table.iloc[0]
    given = zip(("antes", "antes_con_reglas_de_hoy", "ahora"), (before, again, now), strict=True)
    for column, verdict in given:
        assert row[column] == verdict if verdict else pd.isna(row[column])


def test_what_did_not_move_is_not_told() -> None:
    assert follow_up.split(said(BAD), judged(BAD), said(BAD)).empty
    assert follow_up.split(said(BAD), None, said(BAD)).empty


def test_the_institution_is_told_by_name() -> None:
    table = follow_up.split(
        said(BAD, account=None), judged(BAD, account=None), said(GOOD, account=None)
    )
    assert table.loc[0, ["cuenta", "efecto"]].tolist() == ["instituto", "conducta"]


def test_the_earlier_period_is_judged_again_with_todays_thresholds() -> None:
    """It was «incumple» with 0.70 of the days; a new tolerance of 0.60 would have let it pass."""
    days = [d for d in pd.date_range("2025-07-01", "2025-12-31") if d.day % 10 < 7]
    posts = [
        post(i, created_at=d.tz_localize("UTC") + pd.Timedelta(hours=18))
        for i, d in enumerate(days)
    ]
    cuentas = [{"account_id": ACCOUNT, "red": "x", "alias": "Ejemplo", "periodicidad": "diaria"}]
    given = {"posts": posts, "coverage": [covered()], "cuentas": cuentas}
    empty = {name: tables.empty(name) for name in tables.TABLES}
    framed = {name: tables.frame(name, rows) for name, rows in given.items()}
    prepared = judging.prepare({**empty, **framed})
    period = {"nombre": "2025S2", "desde": "2025-07-01", "hasta": "2025-12-31"}
    before = {**said(FAIR), "periodo": {**period, "zona": "America/Mexico_City"}}
    rule = {"XXII": {name: Threshold(value=v) for name, v in {"share_min": 0.5}.items()}}

    table = follow_up.split(before, follow_up.again(prepared, before, rule), said(GOOD))

    row = table[(table["numeral"] == "XXII") & (table["cuenta"] == ACCOUNT)].iloc[0]
    assert (row["antes_con_reglas_de_hoy"], row["efecto"]) == ("cumple", "regla")
    plain = {f.numeral: f for f in follow_up.again(prepared, before) if f.account}
    assert plain["XXII"].verdict is not GOOD


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "no se puede leer como JSON"),
        (b"[]", "no es un audit.json de este programa"),
        (b'{"esquema": "otro"}', "no es un audit.json de este programa"),
        (b'{"esquema": "criterios_audit/audit/2"}', "una versión posterior del programa"),
        (b'{"esquema": "criterios_audit/audit/0"}', "una versión anterior"),
        (None, "no se puede leer"),
    ],
)
def test_what_is_no_audit_is_refused(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "audit.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=told):
        results.read(path)


def test_an_audit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    path.write_bytes(orjson.dumps({"esquema": results.SCHEMA, **said(GOOD)}))
    assert results.read(path)["hallazgos"] == said(GOOD)["hallazgos"]


def test_an_audit_of_each_version_that_was_ever_written_is_read_and_compared() -> None:
    """`tests/versiones/` keeps a small one of each; a new version adds its own."""
    kept = sorted((Path(__file__).parent / "versiones").glob("audit-*.json"))
    newest = int(results.SCHEMA.rpartition("/")[2])
    assert [path.name for path in kept] == [f"audit-{n}.json" for n in range(1, newest + 1)]
    for path in kept:
        document = results.read(path)
        jsonschema.validate(document, SCHEMA)
        assert follow_up.period_of(document).name == "2026S1"
        assert follow_up.split(document, None, document).empty
        assert json.loads(oscal.export(path))["assessment-results"]
