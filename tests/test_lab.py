"""The desk as analysts use it: a real JupyterLab on loopback, in a real browser."""

import csv
import json
import os
import re
import signal
import time
import tomllib
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from criterios_audit import audit
from criterios_audit.model import Verdict
from tools.imagenes import lab, run_cells

pytestmark = pytest.mark.larga
NOTEBOOKS = sorted(p.stem for p in (Path(__file__).resolve().parents[1] / "notebooks").glob("*"))
PLANTED = "x:EjemploJLE_Jalisco"
LONG = 240_000  # milliseconds: a busy machine takes its time


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, ejemplo: Path) -> Iterator[tuple[str, Path]]:
    """Address of a JupyterLab and the folder of its copy of the example."""
    folder = tmp_path_factory.mktemp("lab")
    with lab(folder, ejemplo) as address:
        yield address, folder


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    page.set_default_timeout(LONG)
    yield page
    context.close()


def run_all(tab: Page, address: str, name: str) -> None:
    """Open a notebook by its address and run all its cells from the menu."""
    tab.goto(address.replace("00_inicio", name))
    run_cells(tab)
    last = tab.locator(".jp-CodeCell .jp-InputPrompt").last
    expect(last).to_have_text(re.compile(r"\[\d+\]:"), timeout=LONG)


def rewritten(folder: Path, name: str, new: str, **values: str) -> str:
    """Copy a notebook with other parameters, as a person would type them."""
    notebook = json.loads((folder / "notebooks" / f"{name}.ipynb").read_text("utf-8"))
    cell = next(c for c in notebook["cells"] if "parameters" in c["metadata"].get("tags", []))
    lines = "".join(cell["source"]).splitlines()
    typed = [
        f"{line.partition(' =')[0]} = {json.dumps(values[key], ensure_ascii=False)}"
        if (key := line.partition(" =")[0]) in values
        else line
        for line in lines
    ]
    cell["source"] = "\n".join(typed)
    path = folder / "notebooks" / f"{new}.ipynb"
    path.write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")
    return new


def labels(folder: Path) -> list[dict[str, str]]:
    path = folder / "data" / "ejemplo" / "registros" / "etiquetas.csv"
    lines = [x for x in path.read_text("utf-8-sig").splitlines() if not x.startswith("#")]
    return list(csv.DictReader(lines))


def verdicts(folder: Path) -> dict[str | None, Verdict]:
    result, _ = audit.run(folder / "data" / "ejemplo", "", ("XXI",))
    return {f.account: f.verdict for f in result.findings}


def read_queue(tab: Page, folder: Path, coder: str, most: int) -> int:
    """Read as a person does: «descartada» but for the planted insult; say how many were read."""
    box = tab.locator(".lectura")
    box.focus()
    for count in range(most):
        text = box.locator(".texto")
        if not text.count():
            return count
        before, held = text.inner_text(), len(labels(folder))
        tab.keyboard.press("1" if is_planted(before) else "2")
        deadline = time.monotonic() + 60
        while len(labels(folder)) == held:
            assert time.monotonic() < deadline, (coder, before)
            time.sleep(0.05)
        expect(box.locator(".dicho")).to_have_text("Guardado.")
        tab.wait_for_timeout(60)
    return most


def is_planted(text: str) -> bool:
    return "ignorante" in text.casefold()


def kernels(address: str) -> list[str]:
    parts = urlsplit(address)
    token = parse_qs(parts.query)["token"][0]
    with urllib.request.urlopen(f"http://{parts.netloc}/api/kernels?token={token}") as answer:
        return [kernel["id"] for kernel in json.load(answer)]


def broken(tab: Page) -> list[str]:
    """Names of columns, of a word each, that take more than a line."""
    found: list[str] = tab.locator(".dt-container th .dt-column-title:visible").evaluate_all(
        "all => all.filter(e => !e.innerText.trim().includes(' ')"
        " && e.getClientRects().length > 1).map(e => e.innerText)"
    )
    return found


@pytest.mark.parametrize("name", [n for n in NOTEBOOKS if n != "03_revision"])
def test_each_notebook_runs_all_without_an_error(
    served: tuple[str, Path], tab: Page, name: str
) -> None:
    address, _ = served
    run_all(tab, address, name)
    assert tab.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    assert tab.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert not broken(tab)
    prose = tab.locator(".jp-RenderedHTMLCommon td.texto:visible")
    if name == "informe_semestral":
        expect(prose.first).to_have_css("text-align", "left")


def test_a_threshold_moved_by_hand_is_written_with_its_origin(
    served: tuple[str, Path], tab: Page
) -> None:
    address, folder = served
    run_all(tab, address, "04_umbrales")
    tab.get_by_label("Valor").fill("0.75")
    tab.get_by_label("Acta").fill("7/2026")
    tab.get_by_label("Origen").select_option("comité")
    tab.get_by_role("button", name="Escribir en criterios.toml").click()
    tab.get_by_text("quedó escrito en").wait_for()
    held = tomllib.loads((folder / "data" / "ejemplo" / "criterios.toml").read_text("utf-8"))
    ((name, said),) = held["XXII"].items()
    assert said == {"valor": 0.75, "origen": "comité", "acta": "7/2026"}, name


def test_two_people_read_and_the_verdict_moves_for_that_account_and_no_other(
    served: tuple[str, Path], tab: Page
) -> None:
    address, folder = served
    before = verdicts(folder)
    assert before[PLANTED] is Verdict.REVISION
    own = {"numeral": "XXI", "cuenta": PLANTED}
    first = rewritten(folder, "03_revision", "lee_a", codificador="A", **own)
    run_all(tab, address, first)
    tab.locator(".lectura").wait_for()
    known = len(labels(folder))
    read = read_queue(tab, folder, "A", 3)
    assert read == 3
    kept = labels(folder)
    assert len(kept) >= known + 3
    kill_kernel(address)  # half-way: the machine fails
    assert labels(folder) == kept
    tab.goto("about:blank")
    run_all(tab, address, first)  # taken up again where it was
    read_queue(tab, folder, "A", 500)
    assert labels(folder)[: len(kept)] == kept
    second = rewritten(folder, "03_revision", "lee_b", codificador="B", cargo="Coordinación", **own)
    run_all(tab, address, second)
    read_queue(tab, folder, "B", 500)
    after = verdicts(folder)
    assert {a for a in before if before[a] is not after[a]} == {PLANTED}
    assert after[PLANTED] is Verdict.INCUMPLE
    stored = (folder / "notebooks" / f"{second}.ipynb").read_text("utf-8")
    assert "ignorante" not in stored.casefold()
    result, _ = audit.run(folder / "data" / "ejemplo", "", ("XXI",))
    (finding,) = (f for f in result.findings if f.account == PLANTED)
    assert "dos personas" in finding.because


def kill_kernel(address: str) -> None:
    """SIGKILL to every kernel of the server, as a machine that loses power would."""
    assert kernels(address)
    children = [
        int(path.name)
        for path in Path("/proc").iterdir()
        if path.name.isdigit() and is_kernel_of_ours(path)
    ]
    assert children
    for pid in children:
        os.kill(pid, signal.SIGKILL)


def is_kernel_of_ours(path: Path) -> bool:
    """A kernel whose parent is a JupyterLab that this very process began."""
    try:
        words = (path / "cmdline").read_bytes().split(b"\0")
        parent = _parent(path)
        return b"ipykernel_launcher" in words and _parent(Path("/proc") / parent) == str(
            os.getpid()
        )
    except OSError:
        return False


def _parent(path: Path) -> str:
    return (path / "stat").read_text().rpartition(")")[2].split()[1]
