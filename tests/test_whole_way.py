"""The main job on the example, as a person runs it: a folder in, a sealed report out."""

import html
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe

from criterios_audit import audit
from criterios_audit.criterios import NUMERALS, catalogue
from criterios_audit.model import Scope, Verdict
from criterios_audit.report import run, view
from criterios_audit.report.account import account_page
from criterios_audit.report.format import WORDS
from criterios_audit.report.page import PLOTLY

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = json.loads((ROOT / "docs" / "audit.schema.json").read_text("utf-8"))


def criterios_audit(*words: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "criterios_audit.cli", *map(str, words)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}
    return subprocess.run(  # noqa: S603
        command, cwd=cwd, env=env, capture_output=True, text=True, check=False
    )


Done = tuple[subprocess.CompletedProcess[str], Path]


@pytest.fixture(scope="module")
def done(ejemplo: Path, once: Callable[..., Path]) -> Done:
    """How the command ended and the folder that it made; it is shared: nobody writes into it."""

    def make(cwd: Path) -> None:
        made = criterios_audit("informe", ejemplo, cwd=cwd)
        said = [made.args, made.returncode, made.stdout, made.stderr]
        (cwd / "dicho.json").write_text(json.dumps(said), "utf-8")

    cwd = once("corrida", make)
    said = json.loads((cwd / "dicho.json").read_text("utf-8"))
    return subprocess.CompletedProcess(*said), cwd / "reports" / "ejemplo" / "2026S1"


@pytest.fixture(scope="module")
def audited(done: Done) -> dict:
    return json.loads((done[1] / "audit.json").read_bytes())


def test_the_page_holds_nothing_of_the_cell_that_opens_the_case(done: Done) -> None:
    notebook = json.loads((done[1] / "informe.ipynb").read_text("utf-8"))
    opened = [c for c in notebook["cells"] if "mesa" in c["metadata"].get("tags", [])]
    assert [len(cell["outputs"]) for cell in opened] == [1]
    assert "jp-RenderedHTMLCommon" not in (done[1] / "informe.html").read_text("utf-8")


def test_it_says_where_the_report_lies_and_counts_each_verdict(done) -> None:
    made, _ = done
    assert made.returncode == 3, made.stderr  # the example has two broken records, on purpose
    assert "informe.html" in made.stdout
    for name in ("incumple", "observación", "cumple", "no evaluable", "requiere revisión humana"):
        assert name in made.stdout.casefold()
    assert "Traceback" not in made.stderr


def test_the_folder_holds_what_the_contract_says(done) -> None:
    _, folder = done
    assert {p.name for p in folder.iterdir()} == {
        "informe.html",
        "cuentas",
        "audit.json",
        "evidencia",
        "informe.ipynb",
        "bitacora.jsonl",
        "SHA256SUMS",
    }
    assert not [p for p in folder.parent.iterdir() if p != folder]
    assert (folder / "informe.html").stat().st_size < 3_000_000


@pytest.mark.parametrize("name", ["informe.html", "cuentas/x-EjemploINE_central.html"])
def test_a_browser_without_network_draws_it_all(done, open_page, name: str) -> None:
    _, folder = done
    tab, requests, errors = open_page(folder / name)
    figures = tab.locator(".lienzo")
    figures.last.locator("svg.main-svg").first.wait_for()
    assert all(figure.locator("svg.main-svg").count() for figure in figures.all())
    own = [folder / name, *([folder / "cuentas" / PLOTLY] if "/" in name else [])]
    assert requests == [path.as_uri() for path in own]  # nothing but what lies in the folder
    assert errors == []
    assert tab.locator("h1").count() == 1
    assert tab.locator("nav a").count() >= 4
    assert tab.locator("html").get_attribute("lang").startswith("es")
    assert "SINTÉTICO" in tab.locator("body").inner_text()
    assert tab.locator("main :text('caso.section')").count() == 0
    phone, _, _ = open_page(folder / name, viewport={"width": 390, "height": 844})
    phone.locator("svg.main-svg").last.wait_for()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390


PAINTED = """() => {
  const paints = new Set();
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    const seen = element.checkVisibility() && element.getBoundingClientRect().width > 1;
    if (!own || !seen) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const behind = [];
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
      behind.push([backgroundColor, backgroundImage, opacity]);
    }
    const distinct = behind.map(String).filter((b, i, all) => i === 0 || b !== all[i - 1]);
    const paint = JSON.stringify([color, fontSize, fontWeight, distinct]);
    if (!paints.has(paint)) element.dataset.muestra = paints.add(paint).size;
  }
  return paints.size;
}"""
"""Mark one element of each paint: contrast hangs on nothing else; axe takes a minute for all."""


@pytest.mark.parametrize("name", ["informe.html", "cuentas/x-EjemploINE_central.html"])
def test_axe_finds_nothing_at_wcag_22_aa(done, open_page, name: str) -> None:
    """Asked by tag: its rule of target sizes (2.2) is off by default."""
    asked = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    tab = open_page(done[1] / name, color_scheme="light")[0]
    said = axe(tab, runOnly=asked, rules={"color-contrast": {"enabled": False}})
    assert "target-size" in {rule["id"] for rule in said["passes"]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["informe.html", "cuentas/x-EjemploINE_central.html"])
def test_axe_finds_every_colour_legible(done, open_page, name: str, scheme: str) -> None:
    tab = open_page(done[1] / name, color_scheme=scheme)[0]
    assert tab.evaluate(PAINTED) > 20
    (links,) = axe(tab, runOnly=["link-in-text-block"])["passes"]
    assert links["id"] == "link-in-text-block"
    said = axe(tab, {"include": [["[data-muestra]"]]}, runOnly=["color-contrast"])
    assert {rule["id"] for rule in said["passes"]} == {"color-contrast"}


def axe(tab, context=None, **options) -> dict:
    said = Axe().run(tab, context, options={**options, "resultTypes": ["violations"]}).response
    assert [(v["id"], [n["html"][:200] for n in v["nodes"]]) for v in said["violations"]] == []
    return said


def test_figures_and_findings_tell_the_same_counts(done, audited: dict) -> None:
    """Both are of the period, though the exports go beyond it."""
    _, folder = done
    page = (folder / "cuentas" / "x-EjemploJLE_Jalisco.html").read_text("utf-8")
    for finding in audited["hallazgos"]:
        if finding["cuenta"] == "x:EjemploJLE_Jalisco" and finding["numeral"] == "XXVII":
            told = f"{finding['metricas']['with_media']} de {finding['n']} publicaciones originales"
            assert page.count(told) == 3  # in the list, in the sheet and under the figure


def test_a_page_made_of_its_account_alone_is_the_page_made_of_the_whole(
    done, ejemplo: Path
) -> None:
    result, tables = audit.run(ejemplo)
    drawn = audit.curves(result)
    for account in view.accounts(result):
        whole = account_page(result, tables, account.id, catalogue(), curves=drawn)
        assert (done[1] / account.page).read_text("utf-8") == whole


def test_every_link_leads_somewhere(done) -> None:
    """Links are in the page itself: it is read with scripts off too."""
    _, folder = done
    for path in [folder / "informe.html", *sorted(folder.glob("cuentas/*.html"))]:
        links = set(re.findall(r'<a [^>]*?href="([^"]+)"', path.read_text("utf-8")))
        assert len(links) > 20, path.name
        for address in map(html.unescape, links):
            file, _, anchor = address.partition("#")
            if address.startswith("https://"):
                continue  # an account's own permalink: shown, never followed
            target = (path.parent / unquote(file)).resolve() if file else path
            assert target.exists(), (path.name, address)
            if anchor and target.suffix == ".html":
                assert anchor in anchors(target), (path.name, address)


@cache
def anchors(page: Path) -> set[str]:
    return set(re.findall(r'id="([^"]+)"', page.read_text("utf-8")))


def test_no_citizen_is_named_anywhere_in_the_folder(done) -> None:
    """The example's invented citizens have telling handles, mails, phones and CURP."""
    _, folder = done
    for path in folder.rglob("*"):
        if path.suffix in {".html", ".csv", ".json", ".jsonl", ".ipynb"}:
            text = path.read_text("utf-8")
            assert "ciudadania_ejemplo" not in text.casefold(), path.name
            assert "@example.org" not in text, path.name


def test_audit_json_meets_its_schema(audited: dict) -> None:
    jsonschema.validate(audited, SCHEMA)


def test_every_account_has_one_finding_per_numeral(audited: dict) -> None:
    of_accounts = [c.numeral for c in catalogue() if c.scope is Scope.CUENTA]
    for account in audited["cuentas"]:
        mine = [h["numeral"] for h in audited["hallazgos"] if h["cuenta"] == account["id"]]
        assert mine == of_accounts
    assert {h["numeral"] for h in audited["hallazgos"]} == set(NUMERALS)
    assert sum(audited["resumen"].values()) == len(audited["hallazgos"])


Place = tuple[str | None, str]
"""Account (None: the Institute) and numeral."""
ASKING = {"incumple", "observacion", "requiere_revision_humana"}


def told() -> list[tuple[list[str], list[str], str]]:
    """Accounts, numerals and what the report must say, from both tables of LEEME.md."""
    text = (ROOT / "data" / "ejemplo" / "LEEME.md").read_text("utf-8")
    text = text.partition("## Faltas")[2].partition("## Datos")[0]
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [(r[1].split(", "), r[2].split(", "), r[3]) for r in rows if r[3][0] != "q"]


def placed(audited: dict) -> dict[Place, list[str]]:
    """What LEEME.md says of each place; «las demás» are the accounts that no other row names."""
    said: dict[Place, list[str]] = {}
    rest: list[tuple[str, str]] = []
    for accounts, numerals, words in told():
        for account, numeral in itertools.product(accounts, numerals):
            if account == "las demás":
                rest.append((numeral, words))
            else:
                place = (None if account == "el Instituto" else account, numeral)
                said.setdefault(place, []).append(words)
    named = set(said)
    for numeral, words in rest:
        left = [(a["id"], numeral) for a in audited["cuentas"] if (a["id"], numeral) not in named]
        said |= {place: [words] for place in left}
    return said


def verdict(words: str) -> Verdict:
    return next(v for v in Verdict if words.startswith(WORDS[v].casefold()))


def test_each_planted_fault_is_found(audited: dict) -> None:
    found = {(h["cuenta"], h["numeral"]): h for h in audited["hallazgos"]}
    for place, rows in placed(audited).items():
        for words in rows:
            finding = found[place]
            assert finding["veredicto"] == verdict(words), (place, finding["razon"])
            if finding["motivo"]:
                assert f" · {finding['motivo']}" in words, (place, finding["motivo"])
            for quoted in re.findall(r"«((?:[^«»]|«[^»]*»)*)»", words):
                assert quoted in finding["razon"], (place, finding["razon"])


def test_and_nothing_more(audited: dict) -> None:
    asking = {(h["cuenta"], h["numeral"]) for h in audited["hallazgos"] if h["veredicto"] in ASKING}
    assert asking == {p for p, rows in placed(audited).items() if verdict(rows[0]) in ASKING}


def test_every_numeral_has_a_row_and_each_that_can_fail_a_planted_fault() -> None:
    """What only informs, or is never looked at, by design, can ask for nothing."""
    silent = {c.numeral for c in catalogue() if c.ceiling not in ASKING}
    planted = {(n, verdict(w)) for _, numerals, w in told() for n in numerals}
    assert {n for n, _ in planted} == set(NUMERALS)
    assert {n for n, v in planted if v in ASKING} == set(NUMERALS) - silent
    assert silent == {"IX", "XI", "XIII", "XV", "XXXII"}


def test_the_traps_of_courtesy_are_no_candidates(audited: dict) -> None:
    (finding,) = (
        h
        for h in audited["hallazgos"]
        if (h["cuenta"], h["numeral"]) == ("x:EjemploJLE_Jalisco", "XXI")
    )
    assert finding["metricas"]["candidates"] == 1  # the planted reply alone


def test_no_finding_is_above_its_ceiling(audited: dict) -> None:
    ceilings = {c.numeral: c.ceiling for c in catalogue()}
    order = list(Verdict)
    for finding in audited["hallazgos"]:
        if finding["veredicto"] in {"incumple", "requiere_revision_humana", "observacion"}:
            ceiling = ceilings[finding["numeral"]]
            assert order.index(Verdict(finding["veredicto"])) >= order.index(ceiling)


def test_evidence_leads_from_each_finding(done, audited: dict) -> None:
    _, folder = done
    for finding in audited["hallazgos"]:
        if finding["evidencia"]:
            rows = pd.read_csv(folder / finding["evidencia"]["archivo"], dtype=str)
            mine = rows[rows["hallazgo"] == finding["id"]]
            assert len(mine) == finding["evidencia"]["renglones"]
            assert mine["pieza"].notna().all()


def test_no_cell_of_the_evidence_is_a_formula(done) -> None:
    _, folder = done
    for path in folder.glob("evidencia/*.csv"):
        rows = pd.read_csv(path, dtype=str).fillna("")
        for column in rows:
            number = rows[column].str.fullmatch(r"-?\d+(?:\.\d+)?")  # one below zero is no formula
            read = rows[column].str.match(r"[=+\-@\t\r]") & ~number
            assert not read.any(), (path.name, column)


def test_verificar_says_intact_and_names_what_changed(done, tmp_path: Path) -> None:
    folder = shutil.copytree(done[1], tmp_path / "recibido")
    assert criterios_audit("verificar", folder, cwd=ROOT).returncode == 0
    page = next(folder.glob("cuentas/*.html"))
    page.write_bytes(page.read_bytes() + b" ")
    told = criterios_audit("verificar", folder, cwd=ROOT)
    assert told.returncode == 3
    assert f"alterado: cuentas/{page.name}" in told.stdout


def test_the_same_inputs_are_not_judged_into_a_new_report(done, ejemplo: Path) -> None:
    made, folder = done
    before = (folder / "SHA256SUMS").stat().st_mtime_ns
    again = criterios_audit("informe", ejemplo, cwd=folder.parents[2])
    assert again.returncode == made.returncode
    assert (folder / "SHA256SUMS").stat().st_mtime_ns == before


def test_where_nothing_changed_nothing_is_done_and_it_says_so(done, ejemplo: Path) -> None:
    """As a scheduler types it; the second one ends before any library of tables is brought."""
    made, folder = done
    code = (
        "import atexit, sys; from criterios_audit import cli; "
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr)); cli.main()"
    )
    words = [sys.executable, "-c", code, "informe", str(ejemplo)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    first, again = (
        subprocess.run(  # noqa: S603
            words, cwd=folder.parents[2], env=env, capture_output=True, text=True, check=False
        )
        for _ in range(2)
    )
    assert again.returncode == first.returncode == made.returncode
    word = "Nada cambió desde el último informe.\n"
    assert again.stdout == word + first.stdout.removeprefix(word)
    assert "pandas" not in again.stderr.split()


@pytest.mark.usefixtures("done")
def test_the_gate_is_not_opened_again_for_the_same_data(ejemplo: Path) -> None:
    """Importing great-expectations takes seconds; what it decided is kept with the tables."""
    code = (
        "import sys; from pathlib import Path; from criterios_audit import audit; "
        f"result, _ = audit.run(Path({str(ejemplo)!r})); assert len(result.gate); "
        "sys.exit('great_expectations' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", code], env=env, check=False).returncode == 0  # noqa: S603


@pytest.mark.larga
def test_the_same_inputs_give_the_same_bytes(done, ejemplo: Path, tmp_path: Path) -> None:
    """From another folder, with a store of its own; only the log tells how long it took."""
    _, folder = done
    copy = tmp_path / "otro disco" / "ejemplo"
    shutil.copytree(ejemplo, copy, ignore=shutil.ignore_patterns(".almacen"))
    other = tmp_path / "otro"
    assert criterios_audit("informe", copy, "--salida", other, cwd=tmp_path).returncode == 3
    names = {p.relative_to(folder) for p in folder.rglob("*") if p.is_file()}
    assert {p.relative_to(other) for p in other.rglob("*") if p.is_file()} == names
    for name in names - {Path("bitacora.jsonl"), Path("SHA256SUMS")}:
        assert (other / name).read_bytes() == (folder / name).read_bytes(), name
    sums = [set((f / "SHA256SUMS").read_text("utf-8").splitlines()) for f in (folder, other)]
    assert {line.partition("  ")[2] for line in sums[0] ^ sums[1]} <= {"bitacora.jsonl"}
    assert {line.partition("  ")[2] for line in sums[0]} == {
        n.as_posix() for n in names if n.name != "SHA256SUMS"
    }


def test_killed_between_both_steps_of_the_swap_the_last_report_comes_back(
    ejemplo: Path, tmp_path: Path
) -> None:
    final = run.make(ejemplo, periodo="2026S1", salida=tmp_path / "i", only=("XXXIII",)).folder
    before = {p.name: p.read_bytes() for p in final.iterdir() if p.is_file()}
    final.rename(tmp_path / ".i.anterior")
    again = run.make(ejemplo, periodo="2026S1", salida=tmp_path / "i", only=("XXXIII",))
    assert again.again
    assert {p.name: p.read_bytes() for p in final.iterdir() if p.is_file()} == before


def test_an_output_that_cannot_be_written_is_told_in_a_sentence(
    ejemplo: Path, tmp_path: Path
) -> None:
    full = "/dev/full/i"  # where nobody, not even root, can write
    words = ("informe", ejemplo, "--periodo=2026S1", "--solo=XXXIII", "--salida", full)
    told = criterios_audit(*words, cwd=tmp_path)
    assert told.returncode == 1
    assert "Traceback" not in told.stderr
    assert "El sistema no dejó leer o escribir en «/dev/full" in told.stderr
