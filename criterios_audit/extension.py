"""Criterios and loaders of the house that uses the program, from a folder outside the package.

CRITERIOS_EXTRA names that folder: its `criterios/` and `loaders/` are listed after the package's
own (docs/extender.md). Its code runs as the program's own does, so it is the variable, never an
expediente, that says where it lies.
"""

import os
from pathlib import Path

from criterios_audit.model import UserError

VARIABLE = "CRITERIOS_EXTRA"


def folder(room: str) -> list[str]:
    """Return the outside folder of a room, as a package's `__path__` takes it; [] without one.

    Raises
    ------
    UserError
        Where CRITERIOS_EXTRA is not the whole path of a folder: the kernel of the report's
        notebook works in another folder, and a relative path would be another one there.
    """
    given = os.environ.get(VARIABLE)
    if not given:
        return []
    if not (root := Path(given)).is_absolute() or not root.is_dir():
        msg = f"{VARIABLE} es «{given}»: se esperaba la ruta completa de una carpeta."
        raise UserError(msg)
    return [str(found)] if (found := root / room).is_dir() else []


def files(room: str) -> list[Path]:
    """Return the modules of the outside folder of a room, whose bytes a digest counts."""
    return sorted(path for place in folder(room) for path in Path(place).rglob("*.py"))
