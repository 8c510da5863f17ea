"""Cut at any moment, a run leaves the last whole report in place, and the next one ends the same.

A run kills itself (SIGKILL) just before one of its own operations on files, drawn at random with a
fixed seed: so also between two renames. `make escala` draws fifty (CRITERIOS_CORTES). A full disk
is a limit on the size of files.
"""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import write_archive

from criterios_audit.report import seal

pytestmark = pytest.mark.larga
ROOT = Path(__file__).resolve().parents[1]
CUTS = int(os.environ.get("CRITERIOS_CORTES", "2"))
SWAP = 12
"""Last operations of a run: those of the exchange are among them."""
RUN = """
import atexit, os, resource, signal, sys
from criterios_audit import cli
cut, most, count = int(sys.argv[1]), int(sys.argv[2]), 0
WRITES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}
def watched(event, args):
    global count
    if event in WRITES or (event == "open" and {*str(args[1])} & {*"wxa"}):
        count += 1
        if count == cut:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watched)
if most:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
sys.argv[1:] = ["informe", *sys.argv[3:], "--periodo", "2026-01", "--solo", "XXII,XXVI"]
atexit.register(lambda: print("operaciones", count))
cli.main()
"""


def informe(
    expediente: Path, salida: Path, *, cut: int = -1, most: int = 0
) -> subprocess.CompletedProcess[str]:
    """Make the report, cut before an operation on files or with no room for a file of so much."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", RUN, str(cut), str(most), str(expediente), "--salida", str(salida)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def said(folder: Path) -> dict[str, bytes]:
    """All that a report says: its log tells besides how long each step took."""
    names = (p for p in folder.rglob("*") if p.is_file())
    told = {"bitacora.jsonl", seal.SUMS}
    return {str(p.relative_to(folder)): p.read_bytes() for p in names if p.name not in told}


def standing(folder: Path) -> Path:
    """Where the last whole report is: aside for an instant, while the new one takes its place."""
    return folder if folder.exists() else folder.with_name(f".{folder.name}.anterior")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL, RLIMIT_FSIZE")
def test_cut_anywhere_the_last_report_stands_and_the_next_run_is_as_if_nothing(
    chico: Path, tmp_path: Path
) -> None:
    final, other = tmp_path / "cortado" / "i", tmp_path / "entero" / "i"
    assert informe(chico, final).returncode == 0
    shutil.copytree(final.parent, other.parent)
    untouched = Path(shutil.copytree(chico, tmp_path / "sin cortes" / "chico"))
    for folder in (chico, untouched):
        write_archive(folder / "exportaciones" / "EjemploDos", "EjemploDos", range(1, 31, 3))
    before = said(final)
    whole = informe(untouched, other)
    operations = int(whole.stdout.rpartition("operaciones ")[2])
    after = said(other)
    assert before != after

    full = informe(chico, final, most=50_000)  # no file of a report is that small
    assert full.returncode == 1
    assert "El sistema no dejó leer o escribir" in full.stderr
    assert "Traceback" not in full.stderr
    assert said(final) == before

    drawn = random.Random(9)  # noqa: S311 - the same cuts every time
    for turn in range(CUTS):
        last = operations - drawn.randint(0, SWAP)
        cut = drawn.randint(1, operations) if turn % 5 else last
        assert informe(chico, final, cut=cut).returncode in {-9, 0}
        assert seal.verify(standing(final)).intact
        assert said(standing(final)) in (before, after)
    assert informe(chico, final).returncode == 0
    assert said(final) == after
    assert [p.name for p in final.parent.iterdir()] == ["i"]
