"""criterios.toml: what it may say, and the sentence for what it may not."""

from datetime import date
from pathlib import Path

import pytest

from criterios_audit import cli, judging, settings, tables
from criterios_audit.criterios import catalogue
from criterios_audit.criterios._example import ACCOUNT, covered
from criterios_audit.model import Period, Threshold, UserError


def write(folder: Path, text: str) -> Path:
    (folder / "criterios.toml").write_text(text, "utf-8")
    return folder


VALIDATED = """huella = "abababababababab"
acta = "4/2026"
fecha = 2026-08-14
cargo = "Secretaría Técnica del Comité"
"""


def test_a_validation_is_of_a_period_and_of_no_digest(tmp_path: Path) -> None:
    """What is validated is the report of a digest: to say so makes no other digest."""
    before = settings.read(write(tmp_path, "titulo = 'Uno'\n"))
    after = settings.read(write(tmp_path, f"titulo = 'Uno'\n[validado.2026S1]\n{VALIDATED}"))
    said = after.validations["2026S1"]
    assert (said.digest, said.minutes) == ("ab" * 8, "4/2026")
    assert (said.day, said.post) == (date(2026, 8, 14), "Secretaría Técnica del Comité")
    assert before != after
    assert repr(before) == repr(after)


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
        ("titulo = 'Informe para @canario_persona'", "titulo trae un dato personal .alias."),
        (
            "[XXII]\nshare_min = {valor = 0.9, origen = 'comité', acta = 'canario@example.org'}",
            "XXII.share_min: acta trae un dato personal .correo.",
        ),
        ("[XXII]\nshare_mim = {valor = 0.9, origen = 'comité'}", "no existe ese umbral"),
        ("[XXII]\nshare_min = 0.9", "origen"),
        ("[XXII]\nshare_min = {valor = 0.9}", "origen"),
        ("[XXII]\nshare_min = {valor = 0.9, origen = 'yo'}", "origen"),
        ("[XXII]\nshare_min = {valor = 'mucho', origen = 'referencia'}", "se esperaba un número"),
        (
            "[XXII]\ngap_max_days = {valor = 2.5, origen = 'referencia'}",
            "se esperaba un número como 30",
        ),
        ("[XXII]\nshare_min = {valor = 0.9, origen = 'comité', actas = '1'}", "actas"),
        (
            "[XXII]\nshare_min = {valor = 90, origen = 'referencia'}",
            "de 0 a 1, no 90; 90 % se escribe",
        ),
        ("[XXII]\nshare_min = {valor = -0.1, origen = 'referencia'}", "de 0 a 1"),
        ("[XXII]\nshare_min = {valor = nan, origen = 'referencia'}", "de 0 a 1"),
        ("[XXII]\nshare_min = {valor = true, origen = 'referencia'}", "se esperaba un número"),
        ("[XXII]\nshare_min = {origen = 'referencia'}", "se esperaba un número como 0.9"),
        ("[XXII]\ngap_max_days = {valor = -1, origen = 'referencia'}", "de cero en adelante"),
        ("[XIX]\nhours = {valor = inf, origen = 'referencia'}", "de cero en adelante"),
        (
            "[XXII]\ngap_max_days = {valor = 4, origen = 'referencia', unidad = 'semanas'}",
            "se mide en «días», no en «semanas»",
        ),
        ("[XXII]\nshare_min = {valor = 0.9, origen = 'comité'}", "lleva el acta"),
        (
            "[XXII]\nshare_min = {valor = 0.9, origen = 'referencia', vigente_desde = 'mayo'}",
            "vigente_desde debe ser una fecha",
        ),
        (
            "[XXII]\nshare_min = {valor = 0.9, origen = 'referencia', vigente_desde = 2026}",
            "vigente_desde debe ser una fecha",
        ),
        (
            "[XXII]\nshare_min = {valor = 0.9, origen = 'acuerdo'}",
            "el acuerdo no fija ese número; diga quién",
        ),
        (
            "[XXXIV]\nmonths_max = {valor = 3, origen = 'acuerdo'}",
            "el acuerdo no fija ese número",
        ),
        ("[XXI]\nsample_min = {valor = 0, origen = 'referencia'}", "al menos 1, no 0"),
        ("sintetico = 'no'", "sintetico se escribe true o false"),
        ("periodo = 2026", "periodo se escribe entre comillas"),
        ("titulo = 3", "titulo se escribe entre comillas"),
        ("XXII = 3", "debe ser una tabla"),
        ("[XL]\nx = 1", "«XL» no es un numeral"),
        ("titulo = ", "TOML"),
        ("validado = 'sí'", "validado lleva el periodo: .validado.2026S1"),
        ("[validado]\nacta = '4/2026'", "validado lleva el periodo"),
        ("[validado.2026S3]\nacta = '4/2026'", "validado.2026S3: El periodo «2026S3» no se"),
        (f"[validado.2026S1]\n{VALIDATED.replace('acta', '#')}", "falta acta; se escribe huella"),
        ("[validado.2026S1]\nacta = '4/2026'", "falta huella y fecha y cargo"),
        (f"[validado.2026S1]\n{VALIDATED}\nfirma = 'x'", "«firma» no se reconoce"),
        (f"[validado.2026S1]\n{VALIDATED.replace('ab', 'xy')}", "huella son las 16 cifras"),
        (f"[validado.2026S1]\n{VALIDATED}".replace("2026-08-14", "'ayer'"), "fecha debe ser una"),
        (f"[validado.2026S2]\n{VALIDATED}", "anterior al cierre del periodo"),
        (
            f"[validado.2026S1]\n{VALIDATED.replace('Secretaría', 'canario@example.org')}",
            "validado.2026S1: cargo trae un dato personal .correo.",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UserError, match=told) as caught:
        settings.read(write(tmp_path, text))
    assert "criterios.toml" in str(caught.value)


def test_a_number_of_the_acuerdo_may_be_said_to_be_its_own(tmp_path: Path) -> None:
    text = "[XXXIV]\nmonths_max = {valor = 2, origen = 'acuerdo'}\n"
    read = settings.read(write(tmp_path, text)).thresholds["XXXIV"]["months_max"]
    assert (read.value, read.origin) == (2, "acuerdo")


@pytest.mark.parametrize("text", ["[XXII]\nshare_mim = 1", "[XXII", "[XL]"])
def test_a_mistake_stops_the_run_with_a_sentence(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "exportaciones").mkdir()
    write(tmp_path, text)
    words = ["informe", str(tmp_path), "--salida", str(tmp_path / "informe")]
    monkeypatch.setattr("sys.argv", ["criterios-audit", *words])
    with pytest.raises(SystemExit) as left:
        cli.main()
    said = capsys.readouterr().err
    assert left.value.code == cli.USER_MISTAKE
    assert "criterios.toml" in said
    assert "Traceback" not in said
    assert not (tmp_path / "informe").exists()


@pytest.mark.parametrize("day", ["2026-07-01", "'2026-07-01'"])
def test_a_threshold_holds_from_its_day_on(tmp_path: Path, day: str) -> None:
    said = f"{{valor = 0.5, origen = 'comité', acta = '3/2026', vigente_desde = {day}}}"
    text = f"[XXII]\nshare_min = {said}\n"
    read = settings.read(write(tmp_path, text)).thresholds
    assert read["XXII"]["share_min"].since == "2026-07-01"

    before = settings.in_force(read, Period.parse("2026S1"))["XXII"]["share_min"]
    assert (before.value, before.origin, before.since) == (0.90, "provisional", "")
    assert before.label == (
        "proporción mínima para cumplir (desde el 01/07/2026, 0.5 (comité, acta 3/2026), fuera de "
        "este periodo)"
    )
    half = settings.in_force(read, Period.parse("2026-06-15..2026-07-15"))["XXII"]["share_min"]
    assert half == before
    assert settings.in_force(read, Period.parse("2026S2")) == read


def test_what_is_judged_says_the_threshold_that_held(tmp_path: Path) -> None:
    text = "[XXII]\nshare_min = {valor = 0.5, origen = 'referencia', vigente_desde = 2026-07-01}\n"
    read = settings.read(write(tmp_path, text)).thresholds
    empty = {name: tables.empty(name) for name in tables.TABLES}
    prepared = judging.prepare({**empty, "coverage": tables.frame("coverage", [covered()])})
    for name, expected in {"2026S1": 0.90, "2026S2": 0.5}.items():
        period = Period.parse(name)
        held = settings.in_force(read, period)
        (found,) = judging.findings(prepared, period, thresholds=held, only=["XXII"])
        assert (found.account, found.thresholds["share_min"].value) == (ACCOUNT, expected)


def test_a_unit_may_be_said(tmp_path: Path) -> None:
    text = "[XXII]\ngap_max_days = {valor = 21, origen = 'referencia', unidad = 'días'}\n"
    assert settings.read(write(tmp_path, text)).thresholds["XXII"]["gap_max_days"].value == 21


def test_hours_may_be_cut_and_stay_hours(tmp_path: Path) -> None:
    text = "[XIX]\nhours = {valor = 0.5, origen = 'referencia', unidad = 'horas'}\n"
    assert settings.read(write(tmp_path, text)).thresholds["XIX"]["hours"].value == 0.5


@pytest.mark.parametrize(
    ("name", "value", "unit"),
    [
        ("share_min", 0.9, "proporción"),
        ("caps_max", 0.7, "proporción"),
        ("gap_max_days", 30, "días"),
        ("months_max", 2, "meses"),
        ("hours", 24, "horas"),
        ("n_min", 30, "número"),
        ("ratio_max", 3.0, "número"),
    ],
)
def test_units(name: str, value: float, unit: str) -> None:
    assert settings.unit(name, Threshold(value=value)) == unit


def test_every_threshold_of_the_catalogue_can_be_overridden_by_itself(tmp_path: Path) -> None:
    """No default is out of its own range, those of `check_institution` included."""
    lines = []
    for criterio in catalogue():
        lines.append(f"[{criterio.numeral}]")
        for name, t in criterio.thresholds.items():
            lines.append(f"{name} = {{valor = {t.value!r}, origen = 'referencia'}}")
    read = settings.read(write(tmp_path, "\n".join(lines))).thresholds
    for criterio in catalogue():
        given = {name: t.value for name, t in read.get(criterio.numeral, {}).items()}
        assert given == {name: t.value for name, t in criterio.thresholds.items()}
