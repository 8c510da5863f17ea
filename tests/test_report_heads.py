"""Part 9 says of each head, on each account, its version, its date and how right it was here."""

from dataclasses import replace

import pandas as pd

from criterios_audit import judging, scoring, tables
from criterios_audit.criterios._example import message, post, ruled
from criterios_audit.model import AuditResult, Period
from criterios_audit.report import heads
from criterios_audit.report.answers import Before

PERIOD = Period.parse("2026S1")
RUDE, KIND = "No sea ignorante, ya se le explicó {}.", "Con gusto le compartimos los requisitos {}."


def result(rude: int, kind: int, *, read: int, got: int = 0) -> AuditResult:
    texts = [RUDE.format(i) for i in range(rude)] + [KIND.format(i) for i in range(kind)]
    names = [f"{i:03}" for i in range(rude + kind)]
    labels = ruled("XXI", "confirmada", *names[:rude]) + ruled(
        "XXI", "descartada", *names[rude : rude + read]
    )
    inbox = [message(i, text=f"Eres un imbécil y no sirves para nada, {i}") for i in range(got)]
    made = {
        "posts": [post(i, kind="respuesta", text=text) for i, text in enumerate(texts)],
        "interactions": inbox,
        "coverage": [],
        "etiquetas": labels,
    }
    prepared = judging.prepare({name: tables.frame(name, rows) for name, rows in made.items()})
    none = pd.DataFrame()
    accounts = pd.DataFrame({"account_id": ["x:Ejemplo"], "network": "x", "alias": "Ejemplo"})
    accounts = accounts.assign(
        area=pd.NA, caracter=pd.NA, posts=0, registered=False, covered_from=pd.NaT,
        covered_to=pd.NaT,
    )  # fmt: skip
    return AuditResult(
        expediente="e", period=PERIOD, cutoff=pd.Timestamp("2026-07-01", tz="UTC"), findings=(),
        accounts=accounts, sources=none, rejected=none, gate=none, profile=none,
        tone=scoring.shareable(scoring.measure(prepared, PERIOD)),
    )  # fmt: skip


def test_each_figure_stands_beside_version_date_interval_and_n() -> None:
    (row,) = heads.table(result(rude=10, kind=200, read=60), None).to_dict("records")
    assert row["Modelo"] == "descortesía (XXI), versión 3, 25 de noviembre de 2026"
    assert row["Precisión aquí"] == "1.00; IC95 1.00–1.00; n = 10"  # all that was flagged was read
    assert row["Exhaustividad aquí"].endswith("n = 70")
    assert row["Proporción estimada"].startswith("0.0")
    assert row["Calibración y semestre anterior"] == "solo ordena; sin con qué comparar"


def test_what_is_proposed_by_the_reading_limit_is_not_called_what_xxi_calls_its_own() -> None:
    told = result(rude=10, kind=200, read=60)
    (row,) = heads.table(told, None).to_dict("records")
    assert row["Propuestos a leer"] == str(told.tone["flagged"].iloc[0])
    assert not [name for name in row if "señalad" in name.lower()]


def test_what_was_not_measured_says_so_with_its_n() -> None:
    (row,) = heads.table(result(rude=2, kind=20, read=0), None).to_dict("records")
    assert row["Proporción estimada"] == "sin medir (n = 2)"


def test_fewer_than_five_messages_of_citizens_are_no_row() -> None:
    assert heads.table(result(rude=0, kind=0, read=0, got=3), None).empty


def test_without_weights_it_says_that_only_lists_speak() -> None:
    made = result(rude=2, kind=20, read=0)
    bare = made.tone.assign(version=None, date=None, sha256=None, basis="solo léxicos")
    (row,) = heads.table(replace(made, tone=bare), None).to_dict("records")
    assert row["Modelo"] == "descortesía (XXI), sin pesos: solo listas"


def test_a_distribution_that_moved_since_last_semester_is_told() -> None:
    now = result(rude=0, kind=300, read=0)
    told = now.tone.to_dict("records")[0]
    then = [1.0 - q for q in told["quantiles"]]
    document = {
        "tono": [
            {"cuenta": "x:Ejemplo", "cabeza": "descortesia", "n": 300, "sha256": "otro"}
            | {"cuantiles": sorted(then)}
        ]
    }
    (row,) = heads.table(now, Before(document=document)).to_dict("records")
    assert "se movió: distancia 1.00" in row["Calibración y semestre anterior"]
    assert "el modelo es otro" in row["Calibración y semestre anterior"]
