"""The report on paper: the same content, by the browser that is installed, and none is needed."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from criterios_audit.model import UserError
from criterios_audit.report import pdf
from criterios_audit.report.page import page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "2026S1"
    made.mkdir()
    told = {"expediente": {"corte": "2026-07-01T00:30:00Z"}}
    (made / "audit.json").write_text(json.dumps(told), "utf-8")
    body = '<section id="resumen"><h1>Página de muestra</h1></section>'
    (made / "informe.html").write_text(page("Muestra", body, figures=False), "utf-8")
    return made


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no chromium on this machine")
def test_it_lies_beside_the_folder_and_is_the_same_twice(folder: Path) -> None:
    before = {p.name for p in folder.iterdir()}
    made = pdf.write(folder, pdf.browser())
    assert made == folder.with_name("2026S1.pdf")
    first = made.read_bytes()
    assert first.startswith(b"%PDF-")
    assert b"(D:20260701003000" in first, "the date is the cutoff, not the hour of printing"
    assert {p.name for p in folder.iterdir()} == before
    assert pdf.write(folder, pdf.browser()).read_bytes() == first


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext on this machine")
@pytest.mark.skipif(shutil.which("chromium") is None, reason="no chromium on this machine")
def test_it_says_the_same(folder: Path) -> None:
    made = pdf.write(folder, pdf.browser())
    command = ["pdftotext", str(made), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    assert "Página de muestra" in text


def test_without_a_browser_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_NAMES", ())
    monkeypatch.setattr(pdf, "_PLACES", ())
    with pytest.raises(UserError, match="haga el informe sin --pdf"):
        pdf.browser()


def test_a_browser_that_prints_nothing_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no imprimió el PDF"):
        pdf.write(folder, tmp_path / "no-hay")
