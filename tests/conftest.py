"""What several tests share: a fixed key for pseudonyms, folders to work in, a browser."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

from criterios_audit import audit, cli

settings.register_profile("casa", deadline=None)  # a slow machine is no fault of the code
settings.load_profile("casa")

CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
Visit = tuple[Page, list[str], list[str]]

ROOT = Path(__file__).resolve().parents[1]
QUARTERS = ("2026-01-01..2026-03-31", "2026-04-01..2026-06-30")
"""What `05_comparar` compares."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What opens a browser takes long."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("larga")


@pytest.fixture(autouse=True, scope="session")
def _fixed_key() -> Iterator[None]:
    """Pseudonyms are the same in every run of the tests, and no key is left on the machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CRITERIOS_LLAVE", "00" * 32)
        yield


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make a folder that takes long: the first of the suite's processes does, the others wait."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def made(name: str, make: Callable[[Path], object]) -> Path:
        folder, partial = shared / name, shared / f"{name}.parcial"
        with FileLock(shared / f".{name}.lock"):
            if not folder.exists():
                partial.mkdir()
                make(partial)
                partial.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def ejemplo(once: Callable[..., Path]) -> Path:
    """A copy of data/ejemplo, loaded, measured and judged: no test leaves a store in the checkout.

    It is shared: who writes into it takes a copy.
    """

    def make(folder: Path) -> None:
        ours = shutil.ignore_patterns(".almacen")
        shutil.copytree(ROOT / "data" / "ejemplo", folder / "ejemplo", ignore=ours)
        for period in ("", *QUARTERS):
            audit.run(folder / "ejemplo", period)

    return once("datos", make) / "ejemplo"


def write_archive(folder: Path, alias: str, days: Iterable[int]) -> None:
    """Write the X archive of an account that posted on these days of January 2026."""
    data = folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    number = 1 + sum(map(ord, alias))
    opened = "2020-01-01T00:00:00.000Z"
    account = {"username": alias, "accountId": str(number), "createdAt": opened}
    posts = [
        {
            "id_str": f"{number}{day:02d}",
            "created_at": f"Thu Jan {day:02d} 18:00:00 +0000 2026",
            "full_text": f"Acude a tu módulo: el día {day} atiende desde las nueve",
        }
        for day in days
    ]
    for name, kind, rows in (("account", "account", [account]), ("tweets", "tweet", posts)):
        said = json.dumps([{kind: row} for row in rows])
        (data / f"{name}.js").write_text(f"window.YTD.{name}.part0 = {said}", "utf-8")


@pytest.fixture
def chico(tmp_path: Path) -> Path:
    """A small expediente of three accounts with six posts each, ready to be changed."""
    folder = tmp_path / "chico"
    for alias in ("EjemploUno", "EjemploDos", "EjemploTres"):
        write_archive(folder / "exportaciones" / alias, alias, range(1, 31, 5))
    return folder


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Type a command in this process: its exit code, its output and its errors."""

    def run(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["criterios-audit", *map(str, words)])
        code = 0
        try:
            cli.main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real one; without it the test skips, or fails where CRITERIOS_NAVEGADOR asks for it."""
    path = shutil.which("chromium")
    if path is None:
        if os.environ.get("CRITERIOS_NAVEGADOR") == "obligatorio":
            pytest.fail("no chromium, and CRITERIOS_NAVEGADOR asks for one")
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Open a file with the network off: the tab, what it asked for, what it complained of."""
    contexts = []

    def opened(path: Path, **options: object) -> Visit:
        context = browser.new_context(offline=True, **options)
        contexts.append(context)
        tab = context.new_page()
        requests: list[str] = []
        errors: list[str] = []
        tab.on("request", lambda r: requests.append(r.url))
        tab.on("console", lambda m: m.type in {"error", "warning"} and errors.append(m.text))
        tab.on("pageerror", lambda e: errors.append(str(e)))
        tab.goto(path.as_uri())
        return tab, requests, errors

    yield opened
    for context in contexts:
        context.close()
