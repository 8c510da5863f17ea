"""The documentation does what it says: commands run, options and tests exist, links arrive.

Commands are the `$` lines of ```console blocks, run in the order of the page in a copy of the
checkout's data. A block whose comment begins with «prueba:» is not run: its words are checked only.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from criterios_audit import cli

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"(<!-- prueba: [^>]*-->\n)?[ ]*```(console)?[^\n]*\n(.*?)```", re.DOTALL)
TUTORIAL = ROOT / "docs" / "tutorial.md"
APART = {"docs/extender.md"}
"""tests/test_extension.py runs this one, with its code in place."""
ACCOUNT = (
    "id,red,alias,area,caracter,zona_horaria,periodicidad\n"
    "x:EjemploJLE_BC,x,EjemploJLE_BC,Junta Local de ejemplo en Baja California,"
    "institucional,America/Tijuana,diaria\n"
)
"""What step 4 of the tutorial asks to be typed in Excel."""


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def commands(page: Path, *, run: bool) -> Iterator[str]:
    """Commands of a page that are run here, or all of them."""
    for mark, kind, body in BLOCK.findall(page.read_text("utf-8")):
        if kind and not (run and mark):
            yield from re.findall(r"^\s*\$ (.+)$", body, re.MULTILINE)


def written() -> set[str]:
    """Every command of ours that a page names, in a block or in a sentence, run or not."""
    found = set()
    for page in PAGES:
        text = page.read_text("utf-8")
        found |= set(commands(page, run=False))
        found |= {
            re.split(r" {2,}", line.strip())[0]
            for *_, body in BLOCK.findall(text)
            for line in body.splitlines()
        }
        found |= set(re.findall(r"`([^`\n]+)`", text))
        found |= {re.split(r" {2,}", t)[0] for t in re.findall(r"^ {4}(\S.+)$", text, re.MULTILINE)}
    return {c for c in found if re.match(r"(?:\.venv/bin/)?criterios-audit |make \w", c)}


def ordered() -> list[str]:
    """Each distinct command once: the tutorial's first, since the others use what it makes."""
    pages = [TUTORIAL, *(p for p in PAGES if p != TUTORIAL and name(p) not in APART)]
    return list(dict.fromkeys(c for page in pages for c in commands(page, run=True)))


@pytest.fixture(scope="module")
def checkout(ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a clone holds, as far as the commands read it; its example was opened before."""
    folder = tmp_path_factory.mktemp("clon")
    shutil.copytree(ejemplo, folder / "data" / "ejemplo", ignore=shutil.ignore_patterns("*.py"))
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    program = programs / "criterios-audit"
    program.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m criterios_audit.cli "$@"\n'
    )
    program.chmod(0o755)
    (programs / "activate").write_text(f"PATH={shlex.quote(str(programs))}:$PATH\n")
    return folder


@pytest.mark.larga
def test_every_command_of_the_pages_ends_well(checkout: Path) -> None:
    shell = {**os.environ, "CRITERIOS_LLAVE": "00" * 32, "PYTHONPATH": str(ROOT)}
    for command in ordered():
        if command.startswith("criterios-audit informe"):
            (checkout / "data/mi_expediente/registros/cuentas.csv").write_text(ACCOUNT, "utf-8")
        done = subprocess.run(  # noqa: S603 - the commands that our own pages tell
            ["/bin/bash", "-c", f". .venv/bin/activate; {command}"],
            cwd=checkout, env=shell, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode in {0, 3}, f"{command}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr, command
    page = checkout / "reports" / "mi_expediente" / "2026S1" / "informe.html"
    assert "EjemploJLE_BC" in page.read_text("utf-8")


def test_the_tutorial_is_among_them() -> None:
    tutorial = list(commands(TUTORIAL, run=True))
    assert any(c.startswith("criterios-audit informe") for c in tutorial)
    assert ordered()[: len(tutorial)] == tutorial
    assert "EjemploJLE_BC | x |" in TUTORIAL.read_text("utf-8")


@pytest.mark.parametrize("command", sorted(written()))
def test_each_command_and_each_option_exist(command: str) -> None:
    words = [w for w in shlex.split(command, comments=True) if "…" not in w]
    if words[0] == "make":
        makefile = (ROOT / "Makefile").read_text("utf-8")
        targets = [w for w in words[1:] if "=" not in w]
        assert all(re.search(rf"^{t}:", makefile, re.MULTILINE) for t in targets)
        for variable in (w.partition("=")[0] for w in words if "=" in w):
            assert re.search(rf"^{variable} \?=|\$\({variable}\)", makefile, re.MULTILINE)
        return
    found = typer.main.get_command(cli.app)
    for word in words[1:]:
        inside = getattr(found, "commands", None)
        if not inside or word.startswith("--"):
            break
        assert word in inside
        found = inside[word]
    options = {o for p in found.params for o in p.opts} | {"--help"}
    assert {w for w in words if w.startswith("--")} <= options


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_arrive(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        path, _, anchor = target.partition("#")
        assert "://" not in target
        there = (page.parent / path) if path else page
        assert there.exists(), target
        if page != ROOT / "README.md":  # the site holds docs/ only
            assert (ROOT / "docs") in there.resolve().parents, target
        if anchor:
            titles = re.findall(r"^#+ (.+)$", there.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w ]", "", t.lower()).replace(" ", "-") for t in titles}


def test_every_test_that_answers_a_threat_is_there() -> None:
    told = re.findall(
        r"`(tests/\w+\.py)::(\w+)`", (ROOT / "docs" / "seguridad.md").read_text("utf-8")
    )
    assert len(told) >= 25
    for path, test in told:
        assert f"def {test}(" in (ROOT / path).read_text("utf-8"), f"{path}::{test}"


def test_every_page_is_reached_from_the_front_page() -> None:
    seen, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in seen or page.suffix != ".md":
            continue
        seen.add(page)
        links = re.findall(r"\]\(([^)\s#]+)[^)]*\)", page.read_text("utf-8"))
        waiting += [(page.parent / link).resolve() for link in links]
    assert set(PAGES) <= seen


def test_the_site_opens_without_asking_anything_of_the_network(tmp_path: Path, browser) -> None:
    pytest.importorskip("zensical")
    text = (ROOT / "zensical.toml").read_text("utf-8")
    (tmp_path / "zensical.toml").write_text(text, "utf-8")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    words = [sys.executable, "-m", "zensical", "build"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    tab, asked = browser.new_page(), []
    tab.on("request", lambda r: asked.append(r.url))
    for page in ("index", "tutorial", "criterios/index"):
        tab.goto((tmp_path / "sitio" / f"{page}.html").as_uri())
        assert tab.locator("h1").count() == 1
    tab.close()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_the_pictures_of_the_front_page_are_light() -> None:
    shown = re.findall(r"!\[[^\]]+\]\((\S+\.png)\)", (ROOT / "README.md").read_text("utf-8"))
    assert shown
    for path in shown:
        assert (ROOT / path).stat().st_size <= 200_000, path
