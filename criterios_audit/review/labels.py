"""The register of labels: lines added one whole at a time, by whoever reviews, and never erased.

A lock that is a file (it needs nothing of a network share but to create a file once), one write of
whole lines at the end, and fsync: what returned is on disk. What another write left cut short is
closed by a line break and stays; `registers` tells it and reads the rest.
"""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import SoftFileLock, Timeout

from criterios_audit import registers
from criterios_audit.model import UserError
from criterios_audit.registers import text
from criterios_audit.registers.cells import Unfit, fold
from criterios_audit.registers.names import refuse_names
from criterios_audit.tables import REGISTERS

COLUMNS = tuple(c.name for c in REGISTERS[text.LABELS])
RULINGS = ("confirmada", "descartada", "dudosa", "retirada")
PERSON, MACHINE = "persona", "máquina"
WAIT = 15.0
"""Seconds that a label waits for whoever is saving another one."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """A line of `etiquetas`: what one person (by role code and post) said of one piece."""

    numeral: str
    pieza: str
    dictamen: str
    codificador: str
    cargo: str
    eje: str | None = None
    puntaje: int | None = None
    nota: str | None = None
    igual_a: str | None = None
    """The piece that was read, where this one only has its same text."""
    origen: str = PERSON
    fecha: datetime = field(default_factory=lambda: datetime.now(UTC))


def path_of(expediente: Path) -> Path:
    """Return where an expediente keeps its labels."""
    return expediente / "registros" / f"{text.LABELS}.csv"


def read(expediente: Path) -> registers.Registers:
    """Read the labels alone, with the lines that could not be taken (`rejected`)."""
    return registers.load(expediente / "registros", only=(text.LABELS,))


def record(expediente: Path, labels: Iterable[Label]) -> None:
    """Add the lines at the end of `registros/etiquetas.csv`, all of them or none; made if absent.

    Raises
    ------
    UserError
        For a ruling, a role code or a post that the register would refuse, and where the file
        cannot be added to: nothing was saved then.
    """
    lines = [_checked(label) for label in labels]
    path = path_of(expediente)
    if (sheet := path.with_suffix(".xlsx")).exists():
        msg = f"«{sheet.name}» no admite que se le agregue: guárdelo en Excel como CSV (UTF-8)."
        raise UserError(msg)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with SoftFileLock(path.with_name(f".{path.stem}.candado"), timeout=WAIT):
            _append(path, lines)
    except Timeout as error:
        msg = (
            f"No se guardó: hace {WAIT:g} s que alguien más guarda en «{path.name}». Repita; si "
            f"nadie más está etiquetando, borre el archivo «.{path.stem}.candado» de registros."
        )
        raise UserError(msg) from error
    except OSError as error:
        msg = f"No se guardó en «{path.name}» ({error.strerror}): ciérrelo en Excel y repita."
        raise UserError(msg) from error


def _append(path: Path, lines: Sequence[Label]) -> None:
    binary = getattr(os, "O_BINARY", 0)
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | binary, 0o664)
    try:
        held = path.read_bytes()
        block = _block(held, lines)
        # on a share the size may be told late: what lies at the end must be what was written
        written = os.write(file, block)
        os.fsync(file)
        if written != len(block) or path.read_bytes()[-len(block) :] != block:
            msg = f"No se guardó completo en «{path.name}»: revise el espacio en disco y repita."
            raise UserError(msg)
    finally:
        os.close(file)


def _block(held: bytes, lines: Sequence[Label]) -> bytes:
    """Bytes to add: what closes a torn line, the columns where they are not named, the lines."""
    if held.startswith(text.UTF_16):
        msg = "«etiquetas.csv» está en UTF-16: guárdelo en Excel como CSV (UTF-8) y repita."
        raise UserError(msg)
    said = text.decoded(held)
    separator = text.delimiter(said) if said.strip() else ","
    columns = _columns(held)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    if not held:
        out.write("\ufeff")  # so that Excel shows the accents
    elif not held.endswith(b"\n"):
        last = said.rsplit("\n", 1)[-1]
        out.write('"\r\n' if last.count('"') % 2 else "\r\n")
    if columns is None or not set(COLUMNS) <= set(columns):
        columns = list(COLUMNS)
        writer.writerow(columns)
    for label in lines:
        given = _written(label)
        writer.writerow([given.get(name, "") for name in columns])
    return out.getvalue().encode("utf-8")


def _columns(held: bytes) -> list[str] | None:
    """Columns that the file's last line of names gives; None where it has none."""
    named = [row for row in text.cells(held) if text.names_columns(text.LABELS, row)]
    return [fold(cell) for cell in named[-1]] if named else None


def _written(label: Label) -> dict[str, str]:
    moment = label.fecha.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    given: dict[str, Any] = {name: getattr(label, name) for name in COLUMNS}
    return {name: "" if cell is None else str(cell) for name, cell in given.items()} | {
        "fecha": moment
    }


def _checked(label: Label) -> Label:
    """Refuse now what the register would refuse when it is read."""
    if label.dictamen not in RULINGS:
        msg = f"El dictamen «{label.dictamen}» no existe: se esperaba {', '.join(RULINGS)}."
        raise UserError(msg)
    for name in ("numeral", "pieza", "codificador", "cargo"):
        if not str(getattr(label, name)).strip():
            msg = f"Falta {name}: cada dictamen dice quién lo puso, por clave y por cargo."
            raise UserError(msg)
    try:
        for name in ("codificador", "cargo"):
            refuse_names(name, getattr(label, name))
    except Unfit as unfit:
        raise UserError(str(unfit)) from None
    return label
