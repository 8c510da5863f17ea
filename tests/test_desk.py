"""The analysts' desk: what each verb gives, and every notebook run as they would run it."""

import ast
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

import criterios_audit as ca
from criterios_audit import desk, expediente, settings
from criterios_audit.model import UserError
from criterios_audit.report import parameters

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = {"piece", "pieces", "flagged", "sample", "change", "text", "posts"}
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


def test_tables_speak_spanish_and_leave_blank_what_is_not_there(judged: desk.Auditoria) -> None:
    tried = judged.probar_umbral("XXVII", "share_min", 0.9)
    shown = [
        judged.cola(), judged.hallazgos(), judged.cuentas(), judged.faltantes(), judged.cambios(),
        tried.sensibilidad(), ca.abrir(judged.abierto.folder).cargar().fuentes(),
    ]  # fmt: skip
    for table in shown:
        assert len(table)
        assert not [name for name in table.datos.columns if "_" in name or name in ENGLISH]
        assert not re.findall(">(?:NaT|&lt;NA&gt;|NaN|nan)<", table._repr_html_())
    assert tried.sensibilidad().datos.iloc[:, 0].max() <= 1


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


@pytest.fixture(scope="module")
def beside(ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like the checkout's: `notebooks` beside `data/ejemplo`."""
    folder = tmp_path_factory.mktemp("mesa")
    shutil.copytree(ejemplo, folder / "data" / "ejemplo")
    (folder / "notebooks").mkdir()
    return folder


@pytest.fixture(scope="module")
def kernel(beside: Path) -> Iterator[KernelManager]:
    """One kernel for all: starting it costs more than most notebooks (test_lab.py has its own)."""
    manager = KernelManager()
    manager.start_kernel(cwd=beside / "notebooks")
    yield manager
    manager.shutdown_kernel(now=True)


def _run(path: Path, kernel: KernelManager, **values: str) -> nbformat.NotebookNode:
    """Execute a notebook as JupyterLab would, with other parameters."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", []):
            cell.source += "".join(f"\n{name} = {value!r}" for name, value in values.items())
    client = NotebookClient(notebook, km=kernel, timeout=300)
    try:
        client.execute()
    finally:
        client.kc.stop_channels()  # nbclient leaves a kernel that is not its own as it was
    return notebook


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_each_notebook_runs_top_to_bottom(path: Path, kernel: KernelManager) -> None:
    for cell in _run(path, kernel).cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error"
            assert output.get("name") != "stderr", output.text


@pytest.fixture(scope="module")
def begun(ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An expediente of which only the register of accounts is filled: no export has come yet."""
    folder = tmp_path_factory.mktemp("sin_exportaciones")
    expediente.create(folder / "data" / "vacio")
    expediente.create(folder / "data" / "empezado")
    listed = Path("registros") / "cuentas.csv"
    shutil.copy(ejemplo / listed, folder / "data" / "empezado" / listed)
    return folder


WITH_PARAMETERS = [path for path in NOTEBOOKS if path.stem != "00_inicio"]


@pytest.mark.parametrize("path", WITH_PARAMETERS, ids=lambda p: p.name)
def test_each_notebook_runs_before_the_first_export_comes(
    path: Path, begun: Path, kernel: KernelManager
) -> None:
    told = _run(path, kernel, expediente=str(begun / "data" / "empezado"), periodo="2026S1")
    outputs = [o for cell in told.cells for o in cell.get("outputs", [])]
    assert outputs
    assert not [o for o in outputs if o.output_type == "error" or o.get("name") == "stderr"]


def test_the_letters_ask_for_the_first_exports(begun: Path) -> None:
    asked = ca.abrir(begun / "data" / "empezado").auditar("2026S1")
    letter = str(asked.oficio("Junta Local de ejemplo en Jalisco"))
    assert "Cómo pedir: Archivo de una cuenta de X" in letter


@pytest.mark.parametrize("path", WITH_PARAMETERS, ids=lambda p: p.name)
def test_an_empty_expediente_is_told_in_one_sentence(
    path: Path, begun: Path, kernel: KernelManager
) -> None:
    with pytest.raises(CellExecutionError) as stopped:
        _run(path, kernel, expediente=str(begun / "data" / "vacio"))
    assert stopped.value.ename == "UserError"
    assert "Traceback" not in stopped.value.traceback
    assert "está vacía: ponga en ella las exportaciones" in stopped.value.evalue


def test_a_mistake_in_a_notebook_is_one_sentence(kernel: KernelManager) -> None:
    path = ROOT / "notebooks" / "02_cuenta.ipynb"
    with pytest.raises(CellExecutionError) as stopped:
        _run(path, kernel, expediente="../data/no_existe")
    assert "Traceback" not in stopped.value.traceback
    assert stopped.value.evalue.startswith("No existe la carpeta")
