"""The evidence as others open it: described column by column, and inert in a spreadsheet.

That every criterio's columns are described is asked with each of their examples (test_criterios).
"""

import csv
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from python_calamine import CalamineWorkbook
from report_fixtures import audit_result

from criterios_audit import catalogos, results
from criterios_audit.criterios import NUMERALS
from criterios_audit.model import AuditResult

FORMULAS = (
    '=HYPERLINK("http://ejemplo.example","ver")', "=1+1", "+1+1", "-2+3", "@SUM(1;1)",
    "=cmd|'/c calc'!A1", "|calc", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1", "＋1", "－1",
    "＠SUM(1)", "\x00=1+1", '=IMPORTXML("http://ejemplo.example";"//a")',
)  # fmt: skip


def shown(evidence: pd.DataFrame) -> AuditResult:
    """An audit whose only finding with evidence is the first one."""
    first = audit_result().findings[0]
    return replace(audit_result(), findings=(replace(first, evidence=evidence),))


def test_the_catalogue_describes_each_once_and_nothing_else() -> None:
    rows = catalogos.rows("evidencia")
    keys = [(row["columna"], row["numeral"]) for row in rows]
    assert len(keys) == len(set(keys))
    assert {row["numeral"] for row in rows} <= {"", *NUMERALS}
    assert {row["tipo"] for row in rows} == {
        "texto", "cantidad", "número", "momento", "día", "sí o no",
    }  # fmt: skip


def test_the_dictionary_says_who_uses_a_column_and_what_it_means_there() -> None:
    told = results.dictionary({"I": ["fecha"], "XII": ["fecha", "antes"]}).to_dict("records")
    assert [(r["columna"], r["numerales"]) for r in told] == [
        ("antes", "XII"), ("fecha", "I"), ("fecha", "XII"),
    ]  # fmt: skip
    assert told[1]["unidad"] == "hora local de la cuenta"
    assert "boletín" in told[2]["significado"]
    assert list(results.dictionary({}).columns) == [
        "columna", "significado", "unidad", "tipo", "numerales",
    ]  # fmt: skip


def test_it_stands_beside_the_evidence_and_in_the_book(tmp_path: Path) -> None:
    results.write_evidence(shown(pd.DataFrame({"pieza": ["1"], "url": ["u"]})), tmp_path)
    beside = pd.read_csv(tmp_path / "diccionario.csv", dtype=str)
    assert list(beside["columna"]) == ["cuenta", "hallazgo", "pieza", "url"]
    book = CalamineWorkbook.from_path(tmp_path / "evidencia.xlsx")
    assert book.sheet_names == ["I", "diccionario"]
    assert (
        book.get_sheet_by_name("diccionario").to_python()[4][1] == "dirección pública de la "
        "publicación propia"
    )


def test_a_sheet_has_its_most_rows_and_says_how_many_are_in_the_csv(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "SHEET", 2)
    results.write_evidence(shown(pd.DataFrame({"pieza": list("abcde")})), tmp_path)
    assert len(pd.read_csv(tmp_path / "I.csv")) == 5
    sheet = CalamineWorkbook.from_path(tmp_path / "evidencia.xlsx").get_sheet_by_name("I")
    *_, last, said = sheet.to_python()
    assert "b" in last
    assert said[0] == "… y 3 renglones más, en I.csv."


@pytest.mark.parametrize("formula", FORMULAS, ids=repr)
def test_no_cell_nor_heading_is_a_formula(formula: str, tmp_path: Path) -> None:
    results.write_evidence(shown(pd.DataFrame({"pieza": [formula], formula: ["1"]})), tmp_path)
    for path in tmp_path.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for cell in (cell for row in csv.reader(stream) for cell in row):
                assert not cell.lstrip().startswith(tuple("=+-@|＝＋－＠"))
    with zipfile.ZipFile(tmp_path / "evidencia.xlsx") as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets/"):
                assert b"<f>" not in parts.read(name)
                assert b"<hyperlink" not in parts.read(name)
        assert not [n for n in parts.namelist() if "externalLink" in n or "vba" in n]


def test_without_evidence_there_is_a_book_that_says_so(tmp_path: Path) -> None:
    results.write_evidence(shown(pd.DataFrame()), tmp_path)
    assert CalamineWorkbook.from_path(tmp_path / "evidencia.xlsx").sheet_names == ["diccionario"]


@pytest.mark.parametrize("cutoff", [audit_result().cutoff, pd.NaT])
def test_the_book_is_the_same_twice(tmp_path: Path, cutoff, monkeypatch) -> None:
    evidence = pd.DataFrame({"pieza": ["1"], "fecha": [pd.Timestamp("2026-02-01", tz="UTC")]})
    made = []
    for name, year in (("uno", 2026), ("dos", 2031)):
        monkeypatch.setattr("time.time", lambda year=year: (year - 1970) * 31_557_600.0)
        results.write_evidence(replace(shown(evidence), cutoff=cutoff), tmp_path / name)
        made.append((tmp_path / name / "evidencia.xlsx").read_bytes())
    assert made[0] == made[1]
