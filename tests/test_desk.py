"""The analysts' desk: what each verb gives, and every notebook run as they would run it."""

import ast
import json
import re
import shutil
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from nbclient import NotebookClient

import criterios_audit as ca
from criterios_audit import desk, settings
from criterios_audit.model import UserError
from criterios_audit.report import parameters

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def judged(ejemplo: Path) -> desk.Auditoria:
    return ca.abrir(ejemplo).auditar()


def test_a_folder_that_is_not_there_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="No existe la carpeta"):
        ca.abrir("no/existe")


def test_findings_are_filtered_by_account_numeral_and_verdict(judged: desk.Auditoria) -> None:
    failed = judged.hallazgos(numeral="xxii", veredicto="incumple").datos
    whole = judged.hallazgos().datos
    assert len(whole) == len(judged.resultado.findings)
    assert set(failed["numeral"]) == {"XXII"}
    assert set(failed["veredicto"]) == {"Incumple"}
    account = failed["cuenta"].iloc[0]
    assert set(judged.cuenta(account).hallazgos().datos["cuenta"]) == {account}


def test_an_account_that_is_not_there_is_told_with_those_that_are(judged: desk.Auditoria) -> None:
    with pytest.raises(UserError, match="x:EjemploINE_central"):
        judged.cuenta("x:nadie")


def test_the_letter_asks_each_area_for_what_its_accounts_lack(judged: desk.Auditoria) -> None:
    missing = judged.faltantes().datos
    for area, letter in judged.oficios().textos.items():
        asked = missing[missing["area"] == area]
        assert len(asked)
        assert all(account in letter for account in asked["cuenta"])
    assert "Nada que pedir" in str(judged.oficio("un área que no existe"))


def test_a_threshold_is_tried_without_writing_and_written_with_its_origin(
    judged: desk.Auditoria, tmp_path: Path
) -> None:
    tried = judged.probar_umbral("XXVII", "share_min", 0.5)
    moved = tried.cambios().datos
    assert len(moved)
    assert set(moved["después"]) == {"Cumple"}
    folder = tmp_path / "uno"
    folder.mkdir()
    (folder / "criterios.toml").write_text('# mi nota\ntitulo = "Uno"\n', "utf-8")
    opened = ca.abrir(folder)
    opened.fijar_umbral("XXVII", "share_min", 0.5, origen="comité", acta="3/2026")
    opened.fijar_umbral("XXVII", "share_min", 0.6, origen="referencia")
    held = settings.read(folder).thresholds["XXVII"]["share_min"]
    assert (held.value, held.origin, held.minutes) == (0.6, "referencia", "")
    assert (folder / "criterios.toml").read_text("utf-8").startswith('# mi nota\ntitulo = "Uno"\n')
    before = (folder / "criterios.toml").read_bytes()
    for bad in ({"valor": 90.0}, {"origen": "comité"}, {"umbral": "share"}, {"numeral": "XL"}):
        asked = {"numeral": "XXVII", "umbral": "share_min", "valor": 0.9, "origen": "referencia"}
        with pytest.raises(UserError):
            opened.fijar_umbral(**{**asked, **bad})
    assert (folder / "criterios.toml").read_bytes() == before


def test_two_quarters_are_compared(judged: desk.Auditoria, ejemplo: Path) -> None:
    moved = ca.abrir(ejemplo).auditar("2026-04-01..2026-06-30").comparar("2026-01-01..2026-03-31")
    assert len(moved)
    assert set(moved.datos["efecto"]) <= set(desk.follow_up.EFFECTS)
    assert judged.comparar("2026S1").datos.empty


def test_a_text_of_a_stranger_is_shown_as_text() -> None:
    hostile = "<img src=x onerror=alert(1)>"
    shown, _ = desk.Tabla(datos=pd.DataFrame({"texto": [hostile]}), nota="x")._repr_mimebundle_()
    assert hostile not in shown["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in shown
    assert hostile not in desk.Texto(texto=hostile)._repr_html_()
    assert hostile not in desk.Pagina(html=hostile)._repr_html_()


def test_nothing_shown_asks_the_network_for_anything(judged: desk.Auditoria) -> None:
    shown = judged.hallazgos()._repr_html_()
    assert not re.findall(r"""(?:src|href|from)\s*=?\s*["']https?://""", shown)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_every_parameters_cell_is_of_the_one_schema(path: Path) -> None:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    tagged = [c for c in cells if "parameters" in c["metadata"].get("tags", [])]
    if path.stem == "00_inicio":
        assert not tagged
        return
    assert len(tagged) == 1
    tree = ast.parse("".join(tagged[0]["source"]))
    given = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    parameters.check(given)


def _run(path: Path, folder: Path) -> nbformat.NotebookNode:
    """Execute a notebook of the desk beside a copy of the example, as JupyterLab would."""
    notebook = nbformat.read(path, as_version=4)
    (folder / "notebooks").mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        notebook, timeout=300, resources={"metadata": {"path": str(folder / "notebooks")}}
    )
    client.execute()
    return notebook


@pytest.fixture(scope="module")
def beside(ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mesa")
    shutil.copytree(ejemplo, folder / "data" / "ejemplo")
    return folder


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_each_notebook_runs_top_to_bottom(path: Path, beside: Path) -> None:
    for cell in _run(path, beside).cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error"
            assert output.get("name") != "stderr", output.text


def test_a_mistake_in_a_notebook_is_one_sentence(beside: Path) -> None:
    notebook = nbformat.read(ROOT / "notebooks" / "02_cuenta.ipynb", as_version=4)
    notebook.cells[1].source = 'expediente = "../data/no_existe"\nperiodo = ""'
    client = NotebookClient(
        notebook, allow_errors=True, resources={"metadata": {"path": str(beside / "notebooks")}}
    )
    client.execute()
    (error,) = notebook.cells[2].outputs
    assert error.traceback == [error.evalue]
    assert error.evalue.startswith("No existe la carpeta")
