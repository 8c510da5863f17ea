"""`informe.html` printed by a browser that is already installed; nothing is asked of the network.

The PDF lies beside the folder, outside its seal: one browser gives the same bytes twice, another
gives others.
"""

import os
import re
import shutil
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

import orjson

from criterios_audit.model import UserError

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
_QUIET = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",  # no name is ever looked up
    "--no-pdf-header-footer",
    "--virtual-time-budget=60000",  # the figures are drawn before it prints
)
_PATIENCE = 300
"""Seconds; the page of 600 accounts is a long one."""


def browser() -> Path:
    """Return the path of an installed browser of the Chromium family.

    Raises
    ------
    UserError
        When there is none.
    """
    found = [path for name in _NAMES if (path := shutil.which(name))]
    found += [place for place in _PLACES if Path(place).is_file()]
    if not found:
        msg = (
            "Para el PDF hace falta Chromium, Chrome o Edge, y no se halló ninguno en este equipo: "
            "instale uno, o haga el informe sin --pdf e imprímalo desde su navegador."
        )
        raise UserError(msg)
    return Path(found[0])


def write(folder: Path, browser: Path) -> Path:
    """Print the report of a folder to `<folder>.pdf` beside it, and return that path.

    Raises
    ------
    UserError
        When the browser does not write it.
    """
    page, target = (folder / "informe.html").resolve(), folder.resolve()
    target = target.with_name(f"{target.name}.pdf")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
        made = Path(own) / "informe.pdf"
        command = [str(browser), *_QUIET, f"--user-data-dir={own}/perfil"]
        if getattr(os, "geteuid", lambda: 1)() == 0:
            command.append("--no-sandbox")  # Chromium refuses to start for root with it
        command += [f"--print-to-pdf={made}", page.as_uri()]
        try:
            subprocess.run(command, check=False, capture_output=True, timeout=_PATIENCE)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired):
            made.unlink(missing_ok=True)
        if not made.is_file():
            msg = f"El navegador «{browser.name}» no imprimió el PDF; el informe está completo."
            raise UserError(msg)
        target.write_bytes(_dated(made.read_bytes(), folder))
    return target


def _dated(printed: bytes, folder: Path) -> bytes:
    """Put the report's «corte» where the browser wrote the hour of printing: as many bytes."""
    cutoff = orjson.loads((folder / "audit.json").read_bytes())["expediente"]["corte"]
    stamp = datetime.fromisoformat(cutoff) if cutoff else datetime(2000, 1, 1)  # noqa: DTZ001
    return re.sub(
        rb"(/(?:CreationDate|ModDate) \(D:)\d{14}", rf"\g<1>{stamp:%Y%m%d%H%M%S}".encode(), printed
    )
