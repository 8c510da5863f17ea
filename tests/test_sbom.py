"""`make sbom`: what is installed, as CycloneDX, the same twice and without addresses."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def sbom() -> bytes:
    words = [sys.executable, str(ROOT / "tools" / "sbom.py"), str(ROOT / "requirements.lock")]
    return subprocess.run(words, capture_output=True, check=True).stdout  # noqa: S603 - our own


@pytest.fixture(scope="module")
def made() -> bytes:
    return sbom()


def test_it_is_the_same_twice(made: bytes) -> None:
    assert made == sbom()


def test_each_component_says_what_it_is(made: bytes) -> None:
    document = json.loads(made)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    parts = {c["name"]: c for c in document["components"]}
    assert {"pandas", "papermill", "great-expectations", "plotly"} <= set(parts)
    assert "criterios-audit" not in parts
    for name, part in parts.items():
        assert part["purl"] == f"pkg:pypi/{name}@{part['version']}"
    pandas = parts["pandas"]
    assert pandas["licenses"]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    if f"pandas=={pandas['version']}" in lock:
        assert all(p["value"] in lock for p in pandas["properties"])
        assert pandas["properties"]


def test_it_names_no_address_but_that_of_its_schema(made: bytes) -> None:
    assert set(re.findall(rb"https?://[^/\"]+", made)) == {b"http://cyclonedx.org"}
