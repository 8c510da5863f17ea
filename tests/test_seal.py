"""The seal names what changed, and `sha256sum -c` agrees without us."""

import shutil
import subprocess
from pathlib import Path

import pytest

from criterios_audit.model import UserError
from criterios_audit.report import seal


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    (tmp_path / "cuentas").mkdir()
    (tmp_path / "informe.html").write_text("<!doctype html>", "utf-8")
    (tmp_path / "cuentas" / "x-Ejemplo.html").write_text("página", "utf-8")
    seal.seal(tmp_path)
    return tmp_path


def test_intact(sealed: Path) -> None:
    assert seal.verify(sealed).intact


def test_one_byte_changed_is_named(sealed: Path) -> None:
    page = sealed / "cuentas" / "x-Ejemplo.html"
    page.write_bytes(page.read_bytes()[:-1] + b"!")
    assert seal.verify(sealed).altered == ("cuentas/x-Ejemplo.html",)


def test_lost_and_added_are_named(sealed: Path) -> None:
    (sealed / "informe.html").rename(sealed / "otro.html")
    check = seal.verify(sealed)
    assert (check.altered, check.lost, check.added) == ((), ("informe.html",), ("otro.html",))


def test_a_signature_beside_it_is_not_an_added_file(sealed: Path) -> None:
    (sealed / "SHA256SUMS.sig").write_bytes(b"firma")
    assert seal.verify(sealed).intact


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this machine")
def test_sha256sum_agrees(sealed: Path) -> None:
    command = ["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"]
    assert subprocess.run(command, cwd=sealed, check=False).returncode == 0  # noqa: S603
    (sealed / "informe.html").write_text("otra cosa", "utf-8")
    done = subprocess.run(command, cwd=sealed, check=False, capture_output=True)  # noqa: S603
    assert done.returncode == 1


def test_a_folder_without_seal_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="SHA256SUMS"):
        seal.verify(tmp_path)


def test_a_damaged_seal_is_told_with_its_line(sealed: Path) -> None:
    (sealed / "SHA256SUMS").write_text("esto no es un sello\n", "utf-8")
    with pytest.raises(UserError, match="renglón 1"):
        seal.verify(sealed)
