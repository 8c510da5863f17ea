"""Cut at any moment, a run leaves the last whole report in place, and the next one ends the same.

A run kills itself (SIGKILL) just before one of its own operations on files, drawn at random with a
fixed seed: so also between two renames. `make escala` draws fifty (CRITERIOS_CORTES).
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

ROOT = Path(__file__).resolve().parents[1]
CUTS = int(os.environ.get("CRITERIOS_CORTES", "3"))
RUN = """
import os, signal, sys
from pathlib import Path
from criterios_audit.report import run
left, count = int(sys.argv[3]), 0
WRITES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}
def watched(event, args):
    global count
    if event in WRITES or (event == "open" and {*str(args[1])} & {*"wxa"}):
        count += 1
        if count == left:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watched)
run.make(Path(sys.argv[1]), periodo="2026-01", salida=Path(sys.argv[2]), only=("XXII", "XXVI"))
print(count)
"""


def informe(expediente: Path, salida: Path, cut: int = -1) -> int | None:
    """Make the report; return how many operations on files it took, or None if it was cut."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", RUN, str(expediente), str(salida), str(cut)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, -9}, done.stderr
    return None if done.returncode else int(done.stdout)


def said(folder: Path) -> dict[str, bytes]:
    """All that a report says: its log tells besides how long each step took."""
    names = (p for p in folder.rglob("*") if p.is_file())
    told = {"bitacora.jsonl", seal.SUMS}
    return {str(p.relative_to(folder)): p.read_bytes() for p in names if p.name not in told}


def standing(folder: Path) -> Path:
    """Where the last whole report is: aside for an instant, while the new one takes its place."""
    return folder if folder.exists() else folder.with_name(f".{folder.name}.anterior")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_killed_anywhere_the_last_report_stands_and_the_next_run_is_as_if_nothing(
    chico: Path, tmp_path: Path
) -> None:
    final, other = tmp_path / "cortado" / "i", tmp_path / "entero" / "i"
    informe(chico, final)
    shutil.copytree(final.parent, other.parent)
    untouched = Path(shutil.copytree(chico, tmp_path / "sin cortes" / "chico"))
    for folder in (chico, untouched):
        write_archive(folder / "exportaciones" / "EjemploDos", "EjemploDos", range(1, 31, 3))
    before = said(final)
    operations = informe(untouched, other)
    assert operations
    after = said(other)
    assert before != after
    drawn = random.Random(9)  # noqa: S311 - the same cuts every time
    for _ in range(CUTS):
        informe(chico, final, drawn.randint(1, operations))
        assert seal.verify(standing(final)).intact
        assert said(standing(final)) in (before, after)
    informe(chico, final)
    assert said(final) == after
    assert [p.name for p in final.parent.iterdir()] == ["i"]
