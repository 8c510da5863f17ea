"""The pages of docs/ that the modules write are the ones that are committed."""

from pathlib import Path

import pytest

from criterios_audit import pages

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES = dict(pages.all_pages())


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_not_stale(path: str) -> None:
    assert (DOCS / path).read_text("utf-8") == PAGES[path], "run «make paginas»"


def test_no_page_is_left_of_a_module_that_is_gone() -> None:
    written = {
        p.relative_to(DOCS).as_posix()
        for f in ("formatos", "criterios")
        for p in (DOCS / f).iterdir()
    }
    assert written == set(PAGES)
