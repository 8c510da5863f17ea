"""What several tests share: a fixed key for pseudonyms, and folders to work in."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("casa", deadline=None)  # a slow machine is no fault of the code
settings.load_profile("casa")

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
