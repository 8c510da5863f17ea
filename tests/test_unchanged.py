"""A report stands while nothing that it comes from, nor anything of it, has changed."""

import os
import time
from pathlib import Path

import pytest

from criterios_audit import unchanged


@pytest.fixture
def said(tmp_path: Path) -> tuple[Path, Path]:
    """An expediente and the page of its report, of which a run left a note."""
    expediente, folder = tmp_path / "e", tmp_path / "informe"
    for path in (expediente / "exportaciones" / "a.csv", folder / "informe.html"):
        path.parent.mkdir(parents=True)
        path.write_text("hola", "utf-8")
    time.sleep(2.1)  # what changed a moment ago is not trusted
    page = folder / "informe.html"
    unchanged.remember(look(expediente), unchanged.Note(page=page, code=3, lines=("Informe", "x")))
    return expediente, page


def look(expediente: Path) -> unchanged.Look:
    return unchanged.look(expediente, ("2026S1", "", "", ""))


def test_a_note_is_said_again(said: tuple[Path, Path]) -> None:
    note = unchanged.before(look(said[0]))
    assert note == unchanged.Note(page=said[1], code=3, lines=("Informe", "x"))
    assert unchanged.before(unchanged.look(said[0], ("2026S2", "", "", ""))) is None


@pytest.mark.parametrize("which", ["read", "written"])
def test_a_file_as_long_and_as_old_as_it_was_is_still_another(
    said: tuple[Path, Path], which: str
) -> None:
    path = said[0] / "exportaciones" / "a.csv" if which == "read" else said[1]
    was = path.stat()
    path.write_text("olah", "utf-8")
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
    assert unchanged.before(look(said[0])) is None


def test_a_file_more_or_a_report_less_is_a_change(said: tuple[Path, Path]) -> None:
    expediente, page = said
    more = expediente / "registros" / "cuentas.csv"
    more.parent.mkdir()
    more.write_text("id\n", "utf-8")
    assert unchanged.before(look(expediente)) is None
    more.unlink()
    assert unchanged.before(look(expediente)) is not None
    page.unlink()
    assert unchanged.before(look(expediente)) is None


def test_a_note_that_this_user_did_not_write_is_not_believed(
    said: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = look(said[0]).path
    path.write_bytes(path.read_bytes().replace(b"Informe", b"Inform3"))
    assert unchanged.before(look(said[0])) is None
    path.write_bytes(b"[1")
    assert unchanged.before(look(said[0])) is None
    monkeypatch.setenv("CRITERIOS_LLAVE", "11" * 32)
    assert unchanged.before(look(said[0])) is None


def test_what_changed_a_moment_ago_is_not_trusted(said: tuple[Path, Path]) -> None:
    (said[0] / "exportaciones" / "a.csv").write_text("otra", "utf-8")
    seen = look(said[0])
    assert not seen.settled
    unchanged.remember(seen, unchanged.Note(page=said[1], code=0, lines=()))
    assert unchanged.before(seen) is None


def test_a_link_to_nothing_stops_nobody(said: tuple[Path, Path]) -> None:
    (said[0] / "exportaciones" / "rota.csv").symlink_to(said[0] / "nada")
    assert unchanged.before(look(said[0])) is None
