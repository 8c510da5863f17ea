"""A rule and a format of a Junta, as docs/extender.md shows them: that page's code, in a folder."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

pytestmark = pytest.mark.larga
ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "extender.md").read_text("utf-8")
MODULES = dict(re.findall(r'```python title="junta/([\w/.]+)"\n(.*?)```', PAGE, re.DOTALL))
ACCOUNT = "x:EjemploJLE_Yucatan"
Typed = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def junta(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("junta")
    for path, code in MODULES.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(code, "utf-8")
    return folder


@pytest.fixture(scope="module")
def typed(junta: Path) -> Typed:
    def run(*words: str, module: str = "criterios_audit.cli", extra: str = "") -> object:
        environment = {**os.environ, "CRITERIOS_EXTRA": extra or str(junta)}
        environment |= {"CRITERIOS_LLAVE": "00" * 32, "COLUMNS": "200"}
        return subprocess.run(  # noqa: S603 - our own program, our own words
            [sys.executable, "-m", module, *words],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run


@pytest.fixture(scope="module")
def report(typed: Typed, ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's own folder, with the Junta's log beside its exports."""
    expediente = shutil.copytree(ejemplo, tmp_path_factory.mktemp("local") / "ejemplo")
    (expediente / "exportaciones" / "agenda.csv").write_text(
        "cuenta,momento,liga,texto publicado\n"
        f"{ACCOUNT},2026-03-01T10:00:00-06:00,https://x.com/a/status/999,Hola #INEYucatan\n",
        "utf-8",
    )
    folder = expediente.parent / "informe"
    done = typed("informe", str(expediente), "--salida", str(folder), "--solo", "XXII,JL-01")
    assert done.returncode == 3, done.stderr  # the example has damaged records
    return folder


def test_the_page_shows_one_of_each() -> None:
    assert sorted(MODULES) == ["criterios/jl01_etiqueta_propia.py", "loaders/agenda_junta.py"]


def test_they_pass_what_every_criterio_and_every_loader_must(typed: Typed) -> None:
    done = typed(
        "-q", "-p", "no:cacheprovider",
        "tests/test_criterios.py", "tests/test_loaders.py",
        "-k", "(JL-01 or jl01 or agenda_junta) and not numeral_matches_the_file",
        module="pytest",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) >= 10


def test_the_commands_know_them(typed: Typed) -> None:
    told = typed("criterio", "jl-01").stdout
    assert "(regla local)" in told
    assert "#INEYucatan" in told
    assert "Agenda de publicaciones" in typed("formatos", "agenda_junta").stdout


def test_the_report_judges_the_rule_after_the_acuerdo(report: Path) -> None:
    audited = json.loads((report / "audit.json").read_bytes())
    jsonschema.validate(audited, json.loads((ROOT / "docs" / "audit.schema.json").read_bytes()))
    found = {h["cuenta"]: h for h in audited["hallazgos"] if h["numeral"] == "JL-01"}
    assert found[ACCOUNT]["veredicto"] == "observacion"
    assert found[ACCOUNT]["metricas"]["share"] > 0  # the post that only the log holds
    assert {h["veredicto"] for a, h in found.items() if a != ACCOUNT} <= {
        "no_aplica",
        "no_evaluable",
    }
    page = (report / "informe.html").read_text("utf-8")
    assert "(regla local)" in page
    assert page.index('href="#n-SEGUNDO"') < page.index('href="#n-JL-01"')
    assert (report / "evidencia" / "JL-01.csv").is_file()


def test_the_log_is_told_among_the_sources(report: Path) -> None:
    assert "agenda_junta" in (report / "informe.html").read_text("utf-8")


def test_without_the_folder_there_are_only_the_acuerdos() -> None:
    from criterios_audit.criterios import ACUERDO, NUMERALS

    assert NUMERALS == ACUERDO


@pytest.mark.parametrize("given", ["junta", "/no/existe"])
def test_a_folder_that_cannot_be_is_told_in_a_sentence(given: str, typed: Typed) -> None:
    done = typed("criterio", "XXII", extra=given)
    assert done.returncode == 2
    assert "ruta completa" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_rule_that_says_another_numeral_replaces_none(tmp_path: Path, typed: Typed) -> None:
    (tmp_path / "criterios").mkdir()
    code = MODULES["criterios/jl01_etiqueta_propia.py"]
    (tmp_path / "criterios" / "jl01_otro.py").write_text(code.replace('"JL-01"', '"XXII"'), "utf-8")
    done = typed("criterio", "XXII", extra=str(tmp_path))
    assert done.returncode == 2
    assert "JL-01" in done.stderr
