"""Pictures of the report and of the desk for README.md: `make imagenes`.

A headless Chromium opens the example's report and a JupyterLab on loopback; nothing else is asked
of any network. Each PNG is at most 200 kB, or the command fails.
"""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "imagenes"
REPORT = ROOT / "reports" / "ejemplo" / "2026S1" / "informe.html"
MOST = 200_000
SIZE = {"width": 1180, "height": 760}
PATIENCE = 150  # seconds for the notebook to run on a busy machine


@contextmanager
def lab(desk_folder: Path, example: Path = ROOT / "data" / "ejemplo") -> Iterator[str]:
    """Run JupyterLab on a free port of loopback, and give the address of the first notebook."""
    # copies: what is run there is saved there
    shutil.copytree(ROOT / "notebooks", desk_folder / "notebooks")
    shutil.copytree(example, desk_folder / "data" / "ejemplo")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    words = [
        *(sys.executable, "-m", "jupyter", "lab", "--no-browser", f"--port={port}"),
        *("--ip=127.0.0.1", f"--IdentityProvider.token={token}", "--allow-root"),
        *(
            "--LabApp.extension_manager=readonly",
            f"--ServerApp.root_dir={desk_folder / 'notebooks'}",
        ),
    ]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    paths = {**os.environ, "PYTHONPATH": str(ROOT)}
    server = subprocess.Popen(words, cwd=ROOT, env=paths, **quiet)  # noqa: S603 - our own words
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(PATIENCE):
            try:
                urllib.request.urlopen(f"{address}/api?token={token}").close()  # noqa: S310
                break
            except OSError:
                time.sleep(1)
        yield f"{address}/lab/tree/00_inicio.ipynb?reset&token={token}"
    finally:
        server.terminate()
        server.wait()


def run_cells(page: Page) -> None:
    """Run every cell of the notebook that is open, from the menu."""
    page.locator(".jp-Notebook").wait_for(timeout=PATIENCE * 1000)
    page.get_by_text("(ipykernel) | Idle").wait_for(timeout=PATIENCE * 1000)  # else it asks for one
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()


def desk(page: Page, address: str) -> None:
    """Run the first notebook and leave the table of findings in sight."""
    page.goto(address)
    run_cells(page)
    table = page.locator(".jp-OutputArea-output .dt-container table:visible").first
    table.wait_for(timeout=PATIENCE * 1000)
    table.evaluate("found => found.scrollIntoView()")


def save(page: Page, name: str) -> None:
    """Write what is in sight; the command fails where it weighs too much."""
    path = IMAGES / name
    page.screenshot(path=path)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")
    if path.stat().st_size > MOST:
        sys.exit(f"{path}: pesa más de {MOST / 1000:.0f} kB.")


def main() -> None:
    """Write docs/imagenes/informe.png and mesa.png."""
    if not REPORT.exists():
        sys.exit(f"Falta {REPORT.relative_to(ROOT)}: haga antes «make informe».")
    IMAGES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE)
        page.goto(REPORT.as_uri())
        page.wait_for_timeout(1500)
        save(page, "informe.png")
        page.close()
        with tempfile.TemporaryDirectory() as own, lab(Path(own)) as address:
            page = browser.new_page(viewport=SIZE)
            desk(page, address)
            save(page, "mesa.png")
        browser.close()


if __name__ == "__main__":
    main()
