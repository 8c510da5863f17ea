"""The report as a reader meets it: a file in a browser without network."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from report_fixtures import (
    ACCOUNTS,
    HOSTILE,
    audit_result,
    audit_tables,
    catalogue,
    hostile_result,
    hostile_tables,
)
from syrupy.assertion import SnapshotAssertion

from criterios_audit.model import AuditResult
from criterios_audit.report import sections
from criterios_audit.report.page import PLOTLY, page, plotly
from criterios_audit.report.view import accounts

MEGABYTE = 1_000_000


def whole(result: AuditResult, tables: dict) -> str:
    """Every section of the report, on one page."""
    numerals = catalogue()
    body = [
        sections.portada(result, version="0.1.0", digest="ab" * 32),
        sections.resumen(result, numerals, tables),
        sections.observabilidad(result, tables, numerals),
        sections.inventario(result, tables),
        sections.propuesta(result, tables),
        sections.matriz(result, numerals),
        sections.publicacion(result, tables),
        sections.multimedia(result, tables),
        sections.atencion(result, tables),
        sections.tono(result, tables),
        sections.contenido(result, tables),
        sections.seguridad(result, tables),
        sections.hallazgos(result, numerals, tables),
        sections.seguimiento(result, tables),
        sections.exenciones(result, tables, numerals),
        sections.metodo(result, numerals),
        sections.respuesta(result, tables),
        sections.fuentes(result),
        sections.evidencia(result, numerals),
        sections.glosario(),
    ]
    return page("Informe de muestra", "\n".join(body), figures=True)


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The report, one account's page, and both again with hostile text in them."""
    root = tmp_path_factory.mktemp("informe")
    for name, result, tables in (
        ("sano", audit_result(), audit_tables()),
        ("hostil", hostile_result(), hostile_tables()),
    ):
        (root / f"{name}.html").write_text(whole(result, tables), "utf-8")
        account = next(a for a in accounts(result) if a.id.startswith("x:INEMuestra"))
        html = sections.account_page(result, tables, account.id, catalogue())
        (root / f"{name}-cuenta.html").write_text(html, "utf-8")
    (root / PLOTLY).write_text(plotly(), "utf-8")
    return root


@pytest.fixture
def visit(open_page, folder):
    """Open one of the pages by name; see `open_page`."""
    return lambda name, **options: open_page(
        name if isinstance(name, Path) else folder / f"{name}.html", **options
    )


PAGES = pytest.mark.parametrize("name", ["sano", "sano-cuenta", "hostil", "hostil-cuenta"])


@PAGES
def test_it_asks_nothing_and_draws_every_figure(visit, name) -> None:
    tab, requests, errors = visit(name)
    boxes = tab.locator(".lienzo")
    boxes.last.locator("svg.main-svg").first.wait_for()
    beside = [PLOTLY] if name.endswith("-cuenta") else []
    assert [url.rpartition("/")[2] for url in requests] == [f"{name}.html", *beside]
    assert all(url.startswith("file:") for url in requests)
    assert errors == []
    assert boxes.count() >= 3
    for i in range(boxes.count()):
        boxes.nth(i).locator("svg.main-svg").first.wait_for()


@pytest.mark.parametrize("name", ["hostil", "hostil-cuenta"])
def test_strangers_text_is_shown_and_never_run(visit, name) -> None:
    tab, _, _ = visit(name)
    for link in tab.locator("details > summary").all():
        link.click()
    assert tab.evaluate("window.colada") is None
    assert HOSTILE in tab.locator("main").inner_text()
    assert tab.locator("main img, main script:not(.trazo)").count() == 0
    assert tab.locator("a[href^='javascript']").count() == 0


@pytest.mark.parametrize("name", ["sano", "sano-cuenta"])
def test_with_scripts_off_words_and_open_tables_stand_for_the_figures(visit, name) -> None:
    tab, _, _ = visit(name, java_script_enabled=False)
    figures = tab.locator("figure:has(.lienzo)")
    assert figures.count() >= 3
    for i in range(figures.count()):
        assert figures.nth(i).locator("table").is_visible()
        assert figures.nth(i).locator(".descripcion").is_visible()
        assert not figures.nth(i).locator(".lienzo").is_visible()
    assert tab.locator(".filtros").count() == 0 or not tab.locator(".filtros").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["sano", "sano-cuenta"])
def test_axe_finds_nothing(visit, name, scheme) -> None:
    tab, _, _ = visit(name, color_scheme=scheme)
    for box in tab.locator(".lienzo").all():
        box.locator("svg.main-svg").first.wait_for()
    found = Axe().run(tab).response["violations"]
    assert [(v["id"], [n["html"][:200] for n in v["nodes"]]) for v in found] == []


@PAGES
def test_a_telephone_never_scrolls_the_page_sideways(visit, name) -> None:
    tab, _, _ = visit(name, viewport={"width": 390, "height": 844})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_matrix_fits_a_laptop(visit) -> None:
    tab, _, _ = visit("sano", viewport={"width": 1280, "height": 800})
    frame = tab.locator(".rollo:has(> .matriz)")
    assert frame.evaluate("e => e.scrollWidth - e.clientWidth") <= 0


def test_the_matrix_is_filtered_from_the_keyboard(visit) -> None:
    tab, _, _ = visit("sano")
    rows = tab.locator(".matriz tr[data-red]:visible")
    assert rows.count() == len(ACCOUNTS)
    tab.get_by_label("Buscar cuenta").focus()
    tab.keyboard.type("junta")
    assert rows.count() == 1
    assert tab.locator(".filtros output").inner_text() == "1 cuenta"
    tab.keyboard.press("Control+A")
    tab.keyboard.press("Delete")
    tab.keyboard.press("Tab")
    tab.keyboard.type("Face")
    assert rows.count() == 1
    tab.keyboard.press("Home")
    tab.locator("[name=veredicto]").select_option("incumple")
    assert rows.count() == 1
    tab.locator("[name=numeral]").select_option(label="XXII")
    assert rows.count() == 1
    tab.locator("[name=numeral]").select_option(label="XXVII")
    assert rows.count() == 0


def test_the_matrix_is_sorted_and_sorted_back(visit) -> None:
    tab, _, _ = visit("sano")
    first = tab.locator(".matriz tr[data-red]:visible th").first
    before = tab.locator(".matriz tbody").all_inner_texts()
    tab.locator("[name=orden]").select_option("incumple")
    assert "JuntaMuestra" in first.inner_text()
    tab.locator("[name=orden]").select_option("")
    assert tab.locator(".matriz tbody").all_inner_texts() == before


def test_arrows_go_from_cell_to_cell_and_enter_opens_the_sheet(visit) -> None:
    tab, _, _ = visit("sano")
    tab.locator("#c-x-INEMuestra th a").focus()
    tab.keyboard.press("ArrowRight")
    focus = "document.activeElement.closest('td').className"
    assert tab.evaluate(focus) in {"revision", "observacion", "incumple"}
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#h-2026S1-XXI-x:INEMuestra")


def test_an_area_folds_and_a_link_to_its_account_opens_it(visit) -> None:
    tab, _, _ = visit("sano")
    row = tab.locator("#c-x-JuntaMuestra")
    tab.get_by_role("button", name="Junta Local de Muestra").click()
    assert not row.is_visible()
    tab.evaluate("location.hash = 'c-x-JuntaMuestra'")
    row.wait_for()
    tab.get_by_role("button", name="Plegar todo").click()
    assert not row.is_visible()


def test_without_the_file_beside_it_a_page_still_says_its_figures(visit, folder, tmp_path) -> None:
    alone = tmp_path / "sola.html"
    alone.write_text((folder / "sano-cuenta.html").read_text("utf-8"), "utf-8")
    tab, _, _ = visit(alone)
    assert tab.locator("figure .descripcion").first.is_visible()
    assert tab.locator("figure table").first.is_visible()


def test_on_paper_the_drawing_shows_and_the_menus_do_not(visit) -> None:
    tab, _, _ = visit("sano")
    tab.locator("figure.dibujada svg.main-svg").first.wait_for()
    tab.emulate_media(media="print")
    assert tab.locator(".lienzo svg.main-svg").first.is_visible()
    assert not tab.locator("nav").is_visible()


@pytest.mark.parametrize(("width", "height"), [(688, 993), (710, 926)])  # A4, letter, in pixels
def test_the_summary_fits_one_page_within_its_margins(visit, width, height) -> None:
    tab, _, _ = visit("sano", viewport={"width": width, "height": height})
    tab.emulate_media(media="print")
    assert tab.locator("#resumen").bounding_box()["height"] <= height


@pytest.mark.parametrize("paper", [688, 710])  # A4 and letter within their margins, in pixels
@pytest.mark.parametrize("name", ["sano", "sano-cuenta"])
def test_nothing_is_wider_than_the_paper(visit, name, paper) -> None:
    """Else the browser shrinks the whole page to fit it, and 10 points print as six."""
    tab, _, _ = visit(name, viewport={"width": paper, "height": 926})
    tab.locator("figure.dibujada svg.main-svg").first.wait_for()
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate("document.documentElement.scrollWidth") <= paper
    size = "parseFloat(getComputedStyle(document.querySelector('main td')).fontSize)"
    assert tab.evaluate(size) >= 10  # pixels: 7.5 points


def test_a_link_to_a_folded_sheet_opens_it_with_scripts_and_without(visit) -> None:
    for scripts in (True, False):
        tab, _, _ = visit("sano", java_script_enabled=scripts)
        case = tab.locator("[id='h-2026S1-XXVII-x:INEMuestra']")
        assert not case.is_visible()
        tab.locator("#c-x-INEMuestra td a[href*='-XXVII-']").click()
        case.wait_for()
        tab.locator(".matriz thead a[href='#n-XXII']").click()
        tab.locator("#n-XXII").wait_for()


def test_on_paper_no_sheet_stays_folded_with_scripts_or_without(visit) -> None:
    for scripts in (True, False):
        tab, _, _ = visit("sano", java_script_enabled=scripts)
        folded = tab.locator("details.imprime:not([open])")
        many = folded.count()
        assert many > 30
        tab.emulate_media(media="print")
        if scripts:
            tab.evaluate("dispatchEvent(new Event('beforeprint'))")
            assert folded.count() == 0
        assert tab.locator("[id='h-2026S1-XXVII-x:INEMuestra']").bounding_box()["height"] > 10
        assert tab.locator("#n-XXII").bounding_box()["height"] > 10
        if scripts:
            tab.evaluate("dispatchEvent(new Event('afterprint'))")
            assert folded.count() == many


def test_evidence_is_two_clicks_from_the_front(visit, folder) -> None:
    """Matrix → sheet (what was seen, threshold, its origin) → the pieces, open."""
    tab, _, _ = visit("sano")
    tab.locator("#c-x-INEMuestra td a[href*='-XXII-']").click()
    sheet = tab.locator("details[open]:has(:target)")
    said = sheet.inner_text()
    assert all(word in said for word in ("Condición", "Criterio", "Umbral", "origen: provisional"))
    link = sheet.get_by_role("link", name="Evidencia")
    where = link.get_attribute("href")
    assert where == "cuentas/x-INEMuestra.html#e-XXII"
    (folder / "cuentas").mkdir(exist_ok=True)
    page = folder / where.partition("#")[0]
    page.write_text((folder / "sano-cuenta.html").read_text("utf-8"), "utf-8")
    link.click()
    assert tab.locator("details#e-XXII").evaluate("e => e.open")
    assert tab.locator("#e-XXII table").is_visible()


def test_calendar_squares_do_not_overlap_on_a_telephone(visit) -> None:
    tab, _, _ = visit("sano", viewport={"width": 390, "height": 844})
    # figures are drawn one by one, and this one is not the first
    tab.locator(".lienzo[id^=f-calendario] svg.main-svg").first.wait_for()
    trace = tab.evaluate(
        "(() => { const b = document.querySelector('.lienzo[id^=f-calendario]');"
        " const a = b._fullLayout.xaxis;"
        " return [b.data[0].marker.size, a.l2p(1) - a.l2p(0)]; })()"
    )
    assert trace[0] < trace[1]


@PAGES
def test_every_part_stands_in_its_order(folder, name) -> None:
    if name.endswith("-cuenta"):
        return
    soup = BeautifulSoup((folder / f"{name}.html").read_text("utf-8"), "html.parser")
    heads = [h.get_text().partition(".")[0] for h in soup.find_all("h2")]
    numbered = [int(h) for h in heads if h.isdigit()]
    assert numbered == [*range(1, 17)]
    assert heads[len(numbered) :] == [f"Anexo {letter}" for letter in "ABCD"]


@PAGES
def test_headings_go_in_order_under_one_h1(folder, name) -> None:
    soup = BeautifulSoup((folder / f"{name}.html").read_text("utf-8"), "html.parser")
    levels = [int(h.name[1]) for h in soup.find_all(re.compile(r"^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


@PAGES
def test_ids_are_unique_and_local_links_arrive(folder, name) -> None:
    soup = BeautifulSoup((folder / f"{name}.html").read_text("utf-8"), "html.parser")
    ids = [e["id"] for e in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    targets = {a["href"][1:] for a in soup.find_all("a", href=re.compile("^#"))}
    assert targets <= set(ids)


def test_every_page_of_invented_data_says_so(folder) -> None:
    for path in folder.glob("*.html"):
        assert "SINTÉTICO" in path.read_text("utf-8")
    real = audit_result(synthetic=False)
    assert "<b>SINTÉTICO" not in whole(real, audit_tables())


def test_pages_are_light_and_the_same_twice(folder) -> None:
    assert (folder / "sano.html").stat().st_size < 3 * MEGABYTE
    assert (folder / "sano-cuenta.html").stat().st_size < 0.5 * MEGABYTE
    assert whole(audit_result(), audit_tables()) == (folder / "sano.html").read_text("utf-8")


def test_a_page_without_figures_does_not_carry_plotly() -> None:
    html = page("Sin figuras", sections.glosario(), figures=False)
    assert len(html) < 50_000


def test_a_finding_sheet_has_its_five_elements(snapshot: SnapshotAssertion) -> None:
    soup = BeautifulSoup(sections.hallazgos(audit_result(), catalogue()), "html.parser")
    assert str(soup.find(id="h-2026S1-XXII-x:INEMuestra")) == snapshot


def test_a_row_of_the_matrix_links_only_what_needs_explaining(snapshot: SnapshotAssertion) -> None:
    soup = BeautifulSoup(sections.matriz(audit_result(), catalogue()), "html.parser")
    assert str(soup.find(id="c-x-INEMuestra")) == snapshot
