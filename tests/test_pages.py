"""The pages of docs/ that the modules write are the ones that are committed."""

from pathlib import Path

import pytest

from criterios_audit import catalogos, manual, tables

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES = dict(manual.all_pages())


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_not_stale(path: str) -> None:
    assert (DOCS / path).read_text("utf-8") == PAGES[path], "run «make paginas»"


def test_no_page_is_left_of_a_module_that_is_gone() -> None:
    written = {
        p.relative_to(DOCS).as_posix()
        for f in ("formatos", "criterios", "registros", "tablas", "comandos")
        for p in (DOCS / f).iterdir()
    }
    assert written == set(PAGES)


def test_every_column_of_a_table_is_described_once_and_nothing_else() -> None:
    columns = {(name, c.name) for name, those in tables.TABLES.items() for c in those}
    columns |= {("posts_medidas", c.name) for c in tables.FEATURES}
    columns |= {("interactions_medidas", c.name) for c in tables.INBOUND_FEATURES}
    said = [(row["tabla"], row["columna"]) for row in catalogos.rows("tablas")]
    assert len(said) == len(set(said))
    shared = {column for table, column in said if table == "*"}
    assert {(t, c) for t, c in columns if (t, c) not in said and c not in shared} == set()
    assert {(t, c) for t, c in said if t != "*"} <= columns
    assert shared <= {c for _, c in columns}
    assert all(row["significado"] for row in catalogos.rows("tablas"))


def test_the_commands_page_names_every_option_of_the_report() -> None:
    page = PAGES["comandos/README.md"]
    assert all(f"`{o}`" in page for o in ("--periodo", "--pdf", "--conservar", "--llave"))
