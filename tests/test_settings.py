"""criterios.toml: what it may say, and the sentence for what it may not."""

from pathlib import Path

import pytest

from criterios_audit import settings
from criterios_audit.model import UserError


def write(folder: Path, text: str) -> Path:
    (folder / "criterios.toml").write_text(text, "utf-8")
    return folder


def test_without_a_file_everything_stands_as_the_modules_say(tmp_path: Path) -> None:
    assert settings.read(tmp_path) == settings.Settings()


def test_a_threshold_with_its_origin(tmp_path: Path) -> None:
    text = '[XXII]\nshare_min = {valor = 0.95, origen = "comité", acta = "3/2026"}\n'
    read = settings.read(write(tmp_path, text))
    changed = read.thresholds["XXII"]["share_min"]
    assert (changed.value, changed.origin, changed.minutes) == (0.95, "comité", "3/2026")
    assert changed.label == "proporción mínima para cumplir"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[XXII]\nshare_mim = {valor = 0.9, origen = 'comité'}", "no existe ese umbral"),
        ("[XXII]\nshare_min = 0.9", "origen"),
        ("[XXII]\nshare_min = {valor = 0.9}", "origen"),
        ("[XXII]\nshare_min = {valor = 0.9, origen = 'yo'}", "origen"),
        ("[XXII]\nshare_min = {valor = 'mucho', origen = 'comité'}", "se esperaba un número"),
        (
            "[XXII]\ngap_max_days = {valor = 2.5, origen = 'comité'}",
            "se esperaba un número como 30",
        ),
        ("[XXII]\nshare_min = {valor = 0.9, origen = 'comité', actas = '1'}", "actas"),
        ("[XL]\nx = 1", "«XL» no es un numeral"),
        ("titulo = ", "TOML"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UserError, match=told) as caught:
        settings.read(write(tmp_path, text))
    assert "criterios.toml" in str(caught.value)
