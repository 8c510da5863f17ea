"""Runs that nobody watches: what is printed for each scheduler, the notice, the old reports."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import nbformat
import orjson
import pytest

from criterios_audit import audit, schedule
from criterios_audit.model import UserError
from criterios_audit.report import notebook
from tests.test_cli import typed

__all__ = ["typed"]

ODD = Path("/datos/Comité 100% «nuevo»/el 'expediente' $HOME")


def written(every: str = "mes", hour: str = "02:30") -> dict[str, str]:
    entries = schedule.entries(
        ODD, program=Path("/opt/c a/criterios-audit"), folder=Path("/opt/50%"), every=every,
        hour=hour,
    )  # fmt: skip
    return {entry.title: entry.text for entry in entries}


def test_cron_runs_the_command_whatever_the_names_hold() -> None:
    line = written()["cron"]
    when, command = line.split(" cd ", 1)
    assert when == "30 2 3 * *"
    assert not re.search(r"(?<!\\)%", line)
    words = shlex.split(command.replace(r"\%", "%"))
    assert words[:6] == [
        "/opt/50%", "&&", "/opt/c a/criterios-audit", "informe", str(ODD), "--periodo",
    ]  # fmt: skip


def test_a_semester_is_run_in_january_and_july() -> None:
    texts = written("semestre", "23:05")
    assert texts["cron"].startswith("5 23 3 1,7 *")
    assert "OnCalendar=*-1,7-03 23:05:00" in texts["systemd"]
    assert "--periodo semestre" in texts["cron"]


def test_systemd_takes_three_for_success_and_reads_names_literally() -> None:
    text = written()["systemd"]
    assert "SuccessExitStatus=3" in text
    assert "100%% «nuevo»" in text
    assert "$$HOME" in text
    assert "WorkingDirectory=/opt/50%%" in text


def test_windows_reads_well_formed_xml() -> None:
    root = ET.fromstring(written()["Programador de tareas de Windows"].encode("utf-16"))  # noqa: S314 - our own text
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert len(root.findall(f".//{space}Months/*")) == 12
    (arguments,) = root.findall(f".//{space}Arguments")
    assert "--periodo mes" in str(arguments.text)


@pytest.mark.parametrize("hour", ["24:00", "2", "02:60", "ayer", "2:5"])
def test_an_hour_that_is_none_is_told(hour: str) -> None:
    with pytest.raises(UserError, match="no se entiende"):
        written(hour=hour)


def test_a_frequency_that_is_none_is_told() -> None:
    with pytest.raises(UserError, match="mes o semestre"):
        written("semana")


def test_programar_prints_an_entry_for_each_scheduler(typed, ejemplo: Path) -> None:
    code, out, _ = typed("programar", ejemplo, "--cada", "semestre")
    assert code == 0
    assert all(title in out for title in written())


def test_the_notice_is_told_the_code_and_the_page(tmp_path: Path) -> None:
    note = tmp_path / "aviso.txt"
    script = tmp_path / "avisa.py"
    script.write_text(
        "import os, pathlib, sys\n"
        "said = os.environ['CRITERIOS_CODIGO'] + ' ' + os.environ['CRITERIOS_INFORME']\n"
        "pathlib.Path(sys.argv[1]).write_text(said)\n"
    )
    command = shlex.join([sys.executable, str(script), str(note)])
    assert schedule.notify(command, code=3, report=Path("informe.html")) == ""
    assert note.read_text() == "3 informe.html"
    assert "No se pudo avisar" in schedule.notify("no-existe-tal-orden", code=0, report=None)
    assert "código" in schedule.notify(f"{shlex.quote(sys.executable)} -c 1/0", code=0, report=None)


def test_a_run_that_fails_is_told_too(typed, tmp_path: Path) -> None:
    note = tmp_path / "aviso.txt"
    script = tmp_path / "avisa.py"
    script.write_text(
        "import os, pathlib, sys\n"
        "pathlib.Path(sys.argv[1]).write_text(os.environ['CRITERIOS_CODIGO'])\n"
    )
    command = shlex.join([sys.executable, str(script), str(note)])
    code, _, _ = typed("informe", tmp_path / "no existe", "--avisar", command)
    assert code == 2
    assert note.read_text() == "2"


def _report(folder: Path, name: str, end: str, expediente: str = "uno") -> Path:
    made = folder / f"{expediente} {name}"
    made.mkdir(parents=True)
    said = {"expediente": {"nombre": expediente}, "periodo": {"nombre": name, "hasta": end}}
    (made / "audit.json").write_bytes(orjson.dumps(said))
    (made / schedule.SUMS).write_text("")
    return made


def test_only_the_oldest_reports_of_control_are_removed(tmp_path: Path) -> None:
    kept = [_report(tmp_path, "2025S1", "2025-06-30")]
    kept.append(_report(tmp_path, "2025-12", "2025-12-31", "otro"))
    months = [_report(tmp_path, f"2026-0{m}", f"2026-0{m}-28") for m in (1, 2, 3)]
    own = tmp_path / "mis notas"
    own.mkdir()
    assert schedule.retain(months[-1], 2) == months[:1]
    assert {*tmp_path.iterdir()} == {*kept, *months[1:], own}


def test_the_month_of_control_is_the_last_whole_one(ejemplo: Path) -> None:
    result, _ = audit.run(ejemplo, "mes", ("XXXIII",))
    assert result.period.name == "2026-06"
    assert audit.run(ejemplo, "semestre", ("XXXIII",))[0].period.name == "2026S1"


def test_another_run_on_the_same_folder_is_told(typed, ejemplo: Path, tmp_path: Path) -> None:
    """While a process holds the lock, a second one ends with a sentence and writes nothing."""
    final = tmp_path / "informe"
    held = (
        "from filelock import FileLock; import sys\n"
        f"lock = FileLock({str(tmp_path / '.informe.lock')!r}); lock.acquire()\n"
        "print('ready', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ},
    )  # fmt: skip
    try:
        assert other.stdout is not None
        other.stdout.readline()
        code, _, err = typed("informe", ejemplo, "--salida", final, "--solo", "XXXIII")
    finally:
        other.communicate()
    assert code == 2
    assert "Otro proceso está escribiendo" in err
    assert not final.exists()


def test_the_report_runs_on_its_own_kernel_whatever_others_are_named_or_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The notebook names a kernel that is not here; the user's own «python3» is broken."""
    kernel = tmp_path / "jupyter" / "kernels" / "python3"
    kernel.mkdir(parents=True)
    broken = {
        "argv": ["/no/existe", "{connection_file}"],
        "display_name": "x",
        "language": "python",
    }
    (kernel / "kernel.json").write_bytes(orjson.dumps(broken))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    monkeypatch.delenv("JUPYTER_PREFER_ENV_PATH", raising=False)
    saved = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell("import sys\nprint(sys.executable)")],
        metadata={"kernelspec": {"name": "analistas", "display_name": "?", "language": "python"}},
    )
    nbformat.write(saved, tmp_path / "otro.ipynb")
    monkeypatch.setattr(notebook, "NOTEBOOK", tmp_path / "otro.ipynb")
    notebook.execute(tmp_path, tmp_path, "2026S1", ())
    (cell,) = (c for c in nbformat.read(tmp_path / "informe.ipynb", 4).cells if c.outputs)
    assert cell.outputs[0].text.strip() == sys.executable
