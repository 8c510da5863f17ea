"""pyproject.toml, the locks and environment.yml say the same, and name no address."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
BOOTSTRAP = (ROOT / "bootstrap.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def pins(lock: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, flags=re.MULTILINE):
        found.setdefault(canonicalize_name(name), []).append(version)
    return found


def test_every_requirement_is_met_by_a_pin() -> None:
    project = PROJECT["project"]
    asked = [
        *project["dependencies"],
        *(r for extra in project["optional-dependencies"].values() for r in extra),
        *PROJECT["dependency-groups"]["dev"],
    ]
    locked = pins(LOCK)
    for text in asked:
        requirement = Requirement(text)
        versions = locked[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(v) for v in versions), text


def test_locks_have_hashes_and_no_addresses() -> None:
    for lock in (LOCK, BOOTSTRAP):
        assert "://" not in lock
        for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.strip()):
            assert "--hash=sha256:" in entry, entry.splitlines()[0]
    assert list(pins(BOOTSTRAP)) == ["uv"]


def test_conda_takes_the_same_lock_and_python() -> None:
    text = (ROOT / "environment.yml").read_text("utf-8")
    assert "-r requirements.lock" in text
    python = re.search(r"python=(\d+\.\d+)", text)
    assert python is not None
    assert Requirement(f"python{PROJECT['project']['requires-python']}").specifier.contains(
        python[1]
    )
    assert default_environment()["python_version"] >= python[1]


def make(tmp_path: Path, python: str) -> subprocess.CompletedProcess[str]:
    for name in ("Makefile", "requirements.lock", "bootstrap.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    fake = tmp_path / "python-de-prueba"
    fake.write_text(python, "utf-8")
    fake.chmod(0o755)
    command = ["make", "-C", str(tmp_path), f"PYTHON={fake}", "test"]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


def test_an_old_python_is_told_in_one_spanish_sentence(tmp_path: Path) -> None:
    done = make(tmp_path, "#!/bin/sh\nexit 1\n")
    assert done.returncode != 0
    said = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    sentence = "Falta Python 3.11 o posterior: instálelo, o indique cuál usar con "
    assert said == [f"{sentence}«make PYTHON=python3.11 …»."]


def test_a_missing_venv_is_told_in_one_spanish_sentence(tmp_path: Path) -> None:
    done = make(tmp_path, '#!/bin/sh\ncase "$2" in *venv*) exit 1;; esac\nexit 0\n')
    assert done.returncode != 0
    said = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert said == [
        "Falta el módulo venv de Python: instálelo (en Debian y Ubuntu, el paquete python3-venv)."
    ]
