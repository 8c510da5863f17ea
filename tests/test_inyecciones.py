"""An expediente in which every stranger writes to be run: the report of it, opened in a browser."""

import csv
import io
import itertools
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import inyecciones
import pytest
from bs4 import BeautifulSoup

from criterios_audit import catalogos, privacy
from criterios_audit.criterios import catalogue
from criterios_audit.report import run
from criterios_audit.report.page import PLOTLY

pytestmark = pytest.mark.larga
KEPT = {"alias", "cuenta", "folio", "id", "id_nativo", "idioma", "pieza", "red", "url"}
"""Columns of registers that join them; the rest of free text is the stranger's."""


def written(texts: Iterator[str], folder: Path) -> None:
    """Put the corpus in texts, an alias, file names, every free cell of the registers, the TOML."""
    archive(texts, folder / "exportaciones" / "jalisco" / "archivo_x" / "data")
    (export,) = (folder / "exportaciones" / "yucatan").glob("*.csv")
    rows = [row | {"Post text": next(texts)} for row in table(export)]
    hostile = "a<img src=x onerror=window.colada=1>{{7*7}}"
    for row in rows[:40]:  # an alias is read from the export's own links
        row["Post Link"] = row["Post Link"].replace("EjemploJLE_Yucatan", hostile)
    save(export, rows)
    for i, text in enumerate(inyecciones.ALL[:30]):
        name = re.sub(r"[/\x00]", "∕", text)[:80]
        (folder / "exportaciones" / f"{name}{i}.txt").write_text(next(texts), "utf-8")
    shutil.copy(export, folder / "exportaciones" / "<img src=x onerror=window.colada=1>=1+1.csv")
    for path in sorted((folder / "registros").glob("*.csv")):
        if path.stem != "juntas":  # that one is another program's, in another encoding
            register(texts, path)
    # a person's data in the thresholds is refused before anything is read (test_settings)
    texts = (text for text in texts if not privacy.leaks(text, allowed=()))
    (folder / "criterios.toml").write_text("\n".join(settings(texts)), "utf-8")


def archive(texts: Iterator[str], data: Path) -> None:
    for name in ("tweet.js", "account.js"):
        head, _, body = (data / name).read_text("utf-8").partition("= ")
        rows = json.loads(body)
        for row in rows:
            if name == "account.js":
                row["account"]["accountDisplayName"] = next(texts)
                continue
            row["tweet"] |= {"full_text": next(texts), "source": next(texts)}
            for tag in row["tweet"]["entities"]["hashtags"]:
                tag["text"] = next(texts)
        (data / name).write_text(f"{head}= {json.dumps(rows)}", "utf-8")


def register(texts: Iterator[str], path: Path) -> None:
    free = {
        r["columna"]
        for r in catalogos.rows("registros")
        if (r["registro"], r["tipo"], r["opciones"]) == (path.stem, "texto", "")
    }
    rows = table(path)
    save(path, [row | {k: next(texts) for k in row if k in free - KEPT} for row in rows])


def settings(texts: Iterator[str]) -> Iterator[str]:
    yield f"titulo = {json.dumps(next(texts), ensure_ascii=False)}"
    yield 'periodo = "2026S1"\nsintetico = true'
    yield f'[validado.2026S1]\nhuella = "{"ab" * 8}"\nfecha = 2026-08-14'
    yield f"acta = {quoted(next(texts))}\ncargo = {quoted(next(texts))}"
    for criterio, text in zip((c for c in catalogue() if c.thresholds), texts, strict=False):
        name, known = next(iter(criterio.thresholds.items()))
        yield f"[{criterio.numeral}]"
        acta = f'origen = "comité", acta = {quoted(text)}'
        yield f"{name} = {{ valor = {json.dumps(known.value)}, {acta} }}"


def quoted(text: str) -> str:
    return json.dumps(re.sub(r"[\x00-\x1f\ud800-\udfff]", "", text) or "-", ensure_ascii=False)


def table(path: Path) -> list[dict[str, str]]:
    lines = [x for x in path.read_text("utf-8-sig").splitlines(keepends=True) if x[0] != "#"]
    return list(csv.DictReader(io.StringIO("".join(lines), newline="")))


def save(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def folder(ejemplo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostil")
    shutil.copytree(ejemplo, root / "e", ignore=shutil.ignore_patterns(".almacen"))
    written(itertools.cycle(inyecciones.ALL), root / "e")
    return run.make(root / "e", salida=root / "informe").folder


def pages(folder: Path) -> list[Path]:
    return [folder / "informe.html", *sorted(folder.glob("cuentas/*.html"))]


def test_the_corpus_is_large_and_each_case_is_another() -> None:
    assert len(inyecciones.ALL) >= 60
    assert len(set(inyecciones.ALL)) == len(inyecciones.ALL)


def test_nothing_fires_and_nothing_is_requested(folder: Path, open_page) -> None:
    for path in pages(folder):
        tab, requests, errors = open_page(path)
        dialogs: list[str] = []
        tab.on("dialog", lambda d, said=dialogs: (said.append(d.message), d.dismiss()))
        tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        if tab.locator(".lienzo").count():
            tab.locator(".lienzo svg.main-svg").first.wait_for()
            tab.locator(".lienzo").first.hover(force=True)
        tab.wait_for_timeout(100)
        assert tab.evaluate("window.colada") is None, path.name
        assert dialogs == []
        ours = {path.as_uri(), path.with_name(PLOTLY).as_uri()}  # accounts' pages share a program
        assert set(requests) <= ours
        assert errors == []
        assert tab.evaluate("document.querySelectorAll('[href^=javascript i]').length") == 0


def test_the_pages_hold_our_elements_only(folder: Path) -> None:
    """No stranger's tag, handler, address or style; and only programs that the CSP names."""
    for path in pages(folder):
        soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
        policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
        assert policy.startswith("default-src 'none'; script-src 'sha256-")
        assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]
        assert not soup.find_all(["iframe", "object", "embed", "base", "link", "img", "form"])
        assert len(soup.select("style")) - len(soup.select("noscript style")) == 1
        assert not soup.find_all("meta", attrs={"http-equiv": "refresh"})
        for tag in soup.select("*"):
            assert not [a for a in tag.attrs if a.startswith("on")], tag.name
            address = re.sub(r"[\x00-\x20]", "", str(tag.get("href", ""))).casefold()
            ours = r"(#|https://|\.\./|cuentas/|evidencia/|audit\.json$|$)"
            assert re.match(ours, address), address[:60]
        assert "49{{" not in soup.text
        assert "\x00" not in path.read_text("utf-8")


def test_what_they_wrote_is_shown_as_they_wrote_it(folder: Path) -> None:
    """Else the test above would hold for a report that shows nothing of theirs."""
    text = "".join(BeautifulSoup(p.read_text("utf-8"), "html.parser").text for p in pages(folder))
    shown = [case for case in inyecciones.HTML if case.split("\n")[0][:60] in text]
    assert len(shown) >= 10


def test_no_cell_is_a_formula(folder: Path) -> None:
    for path in folder.glob("evidencia/*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for cell in itertools.chain.from_iterable(csv.reader(stream)):
                number = re.fullmatch(r"-?\d+(?:\.\d+)?", cell)
                assert number or not cell.lstrip().startswith(tuple("=+-@|＝＋－＠")), path.name
    with zipfile.ZipFile(folder / "evidencia" / "evidencia.xlsx") as book:
        for name in book.namelist():
            assert "externalLink" not in name
            assert not re.search(rb"<f>|<hyperlink", book.read(name)), name


def test_the_notebook_keeps_no_markdown_of_theirs(folder: Path) -> None:
    """They are shown by our templates, escaped; the cells that Jupyter renders are our own."""
    made = json.loads((folder / "informe.ipynb").read_text("utf-8"))
    ours = json.loads((run.notebook.NOTEBOOK).read_text("utf-8"))
    kept = {"".join(c["source"]) for c in ours["cells"] if c["cell_type"] == "markdown"}
    for cell in made["cells"]:
        if cell["cell_type"] == "markdown":
            assert "".join(cell["source"]) in kept
        for output in cell.get("outputs", []):
            assert set(output.get("data", {})) <= {"text/html", "text/plain"}
            html = BeautifulSoup("".join(output["data"].get("text/html", "")), "html.parser")
            assert not html.find_all(["img", "iframe", "object", "embed", "link", "base"])
            assert not [t for t in html.select("*") if any(a[:2] == "on" for a in t.attrs)]
