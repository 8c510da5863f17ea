"""Runs that nobody watches: entries for the schedulers, what is told after, what old is removed.

An entry is printed, never installed: who schedules it reads it first. Exit codes are those of the
contract; a scheduler that only knows success and failure must take 3 for success.
"""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from textwrap import dedent
from typing import Any
from xml.sax.saxutils import escape

import orjson

from criterios_audit.model import UserError

EVERY = ("mes", "semestre")
SUMS = "SHA256SUMS"
_DAY = 3
"""Day of the month: the exports of the last one have had time to arrive."""
_MONTHS: Mapping[str, Sequence[int]] = {"mes": range(1, 13), "semestre": (1, 7)}
_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Text for one scheduler, ready to be copied, and where it goes."""

    title: str
    where: str
    text: str


def entries(
    expediente: Path, *, program: Path, folder: Path, every: str = "mes", hour: str = "02:30"
) -> list[Entry]:
    """Write the run of an expediente for cron, systemd, Windows and JupyterLab's scheduler.

    `program` is the installed `criterios-audit`, `folder` the one from which it runs (reports are
    written below it). Every path is quoted for the scheduler that reads it.

    Raises
    ------
    UserError
        For an `every` that is neither «mes» nor «semestre», or an hour that is not HH:MM.
    """
    if every not in EVERY:
        msg = f"«{every}» no es una frecuencia: escriba {' o '.join(EVERY)}."
        raise UserError(msg)
    clock, minute = _hour(hour)
    return [
        _cron(expediente, program, folder, every, clock, minute),
        _systemd(expediente, program, folder, every, clock, minute),
        _windows(expediente, program, folder, every, clock, minute),
        _jupyter(expediente, every),
    ]


def notify(command: str, *, code: int, report: Path | None) -> str:
    """Run what was asked for after a run; return what to say where it could not, else nothing.

    The command is run as it is, without a shell; it finds in its environment `CRITERIOS_CODIGO`
    (the exit code) and `CRITERIOS_INFORME` (the page, empty where there is none).
    """
    told = {"CRITERIOS_CODIGO": str(code), "CRITERIOS_INFORME": str(report or "")}
    words = shlex.split(command, posix=os.name == "posix")
    try:
        done = subprocess.run(words, env={**os.environ, **told}, check=False, timeout=600)  # noqa: S603 - the user's own command
    except (OSError, ValueError, subprocess.TimeoutExpired) as fault:
        return f"No se pudo avisar con «{command}»: {fault}."
    return f"El aviso «{command}» terminó con código {done.returncode}." if done.returncode else ""


def retain(latest: Path, keep: int) -> list[Path]:
    """Remove the oldest reports of control beside `latest`, but for `keep` of them.

    Only sealed folders of the same expediente are touched, and those of a semester never: the
    Comité decided on them. Each is renamed before it is deleted, so that none is left half whole.
    """
    name = _said(latest)["expediente"]["nombre"]
    control = [
        path
        for path in latest.parent.iterdir()
        if not path.name.startswith(".")
        and (path / SUMS).is_file()
        and (path / "audit.json").is_file()
        and _said(path)["expediente"]["nombre"] == name
        and "S" not in _said(path)["periodo"]["nombre"]
    ]
    oldest = sorted(control, key=lambda path: str(_said(path)["periodo"]["hasta"]))
    gone = oldest[: max(len(oldest) - keep, 0)]
    for path in gone:
        doomed = path.with_name(f".{path.name}.borrado")
        path.rename(doomed)
        shutil.rmtree(doomed)
    return gone


def _said(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = orjson.loads((path / "audit.json").read_bytes())
    return document


def _hour(text: str) -> tuple[int, int]:
    clock, _, minute = text.partition(":")
    good = clock.isdecimal() and minute.isdecimal() and len(minute) == 2  # noqa: PLR2004
    if not good or int(clock) > 23 or int(minute) > 59:  # noqa: PLR2004 - a day's hours
        msg = f"La hora «{text}» no se entiende: escriba horas y minutos, como 02:30."
        raise UserError(msg)
    return int(clock), int(minute)


def _cron(
    expediente: Path, program: Path, folder: Path, every: str, clock: int, minute: int
) -> Entry:
    log = shlex.quote(str(folder / "criterios.log"))
    words = f"{shlex.quote(str(program))} informe {shlex.quote(str(expediente))} --periodo {every}"
    line = f"cd {shlex.quote(str(folder))} && {words} >> {log} 2>&1"
    line = line.replace("%", r"\%")  # cron reads a bare % as the end of the line
    return Entry(
        title="cron",
        where="Péguelo al final de lo que abre «crontab -e».",
        text=f"{minute} {clock} {_DAY} {_numbers(_MONTHS[every])} * {line}",
    )


def _systemd(
    expediente: Path, program: Path, folder: Path, every: str, clock: int, minute: int
) -> Entry:
    words = (str(program), "informe", str(expediente), "--periodo", every)
    text = f"""\
        # criterios-audit.service
        [Unit]
        Description=Análisis de las cuentas institucionales en redes sociales
        [Service]
        Type=oneshot
        WorkingDirectory={str(folder).replace("%", "%%")}
        ExecStart={" ".join(map(_unit, words))}
        SuccessExitStatus=3

        # criterios-audit.timer
        [Timer]
        OnCalendar=*-{_numbers(_MONTHS[every])}-{_DAY:02d} {clock:02d}:{minute:02d}:00
        Persistent=true
        [Install]
        WantedBy=timers.target"""
    return Entry(
        title="systemd",
        where=(
            "Dos archivos en ~/.config/systemd/user; después, «systemctl --user enable --now "
            "criterios-audit.timer»."
        ),
        text=dedent(text),
    )


def _windows(
    expediente: Path, program: Path, folder: Path, every: str, clock: int, minute: int
) -> Entry:
    named = "".join(f"<{_ENGLISH[m - 1]} />" for m in _MONTHS[every])
    given = f'informe "{PureWindowsPath(expediente)}" --periodo {every}'
    text = f"""\
        <?xml version="1.0" encoding="UTF-16"?>
        <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
        <Triggers><CalendarTrigger>
        <StartBoundary>2026-01-01T{clock:02d}:{minute:02d}:00</StartBoundary>
        <ScheduleByMonth><DaysOfMonth><Day>{_DAY}</Day></DaysOfMonth>
        <Months>{named}</Months></ScheduleByMonth>
        </CalendarTrigger></Triggers>
        <Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
        <StartWhenAvailable>true</StartWhenAvailable></Settings>
        <Actions><Exec><Command>{escape(str(program))}</Command>
        <Arguments>{escape(given)}</Arguments>
        <WorkingDirectory>{escape(str(folder))}</WorkingDirectory></Exec></Actions>
        </Task>"""
    return Entry(
        title="Programador de tareas de Windows",
        where=(
            "Guárdelo como criterios.xml en UTF-16 y ejecute «schtasks /Create /TN CriteriosAudit "
            "/XML criterios.xml»."
        ),
        text=dedent(text),
    )


def _jupyter(expediente: Path, every: str) -> Entry:
    text = f"""\
        1. En el panel de archivos, botón derecho sobre «informe_semestral.ipynb» › «Create
           Notebook Job».
        2. En «Parameters», agregue expediente = {expediente} y periodo = {every}.
        3. En «Schedule», elija «Run on a schedule», el día {_DAY} de cada {every}.
        El cuaderno muestra el informe; la carpeta sellada la hace «criterios-audit informe»."""
    return Entry(
        title="JupyterLab",
        where="Con la extensión jupyter-scheduler, si el área la tiene instalada.",
        text=dedent(text),
    )


def _unit(word: str) -> str:
    """Quote a word of ExecStart, where % and $ have a meaning of their own."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"'


def _numbers(months: Sequence[int]) -> str:
    return "*" if len(months) == len(_ENGLISH) else ",".join(map(str, months))
