"""What several tests share: a fixed key for pseudonyms, folders to work in, a browser."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

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


@pytest.fixture(autouse=True)
def _fixed_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pseudonyms are the same in every run of the tests, and no key is left on the machine."""
    monkeypatch.setenv("CRITERIOS_LLAVE", "00" * 32)


@pytest.fixture(scope="session")
def ejemplo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of data/ejemplo that a test may load without leaving a store in the checkout."""
    folder = tmp_path_factory.mktemp("datos") / "ejemplo"
    shutil.copytree(ROOT / "data" / "ejemplo", folder, ignore=shutil.ignore_patterns(".almacen"))
    return folder


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
