"""What a person types, and how each command ends."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from criterios_audit import audit, cli, results
from criterios_audit.criterios import NUMERALS
from criterios_audit.loaders import LOADERS
from criterios_audit.tables import REGISTERS

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Run a command as the terminal would: exit code, output, errors."""

    def run(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["criterios-audit", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run


def test_nuevo_makes_an_expediente_with_a_template_of_every_register(typed, tmp_path: Path) -> None:
    folder = tmp_path / "nuevo"
    code, out, _ = typed("nuevo", folder)
    assert code == 0
    assert "exportaciones" in out
    assert {p.stem for p in (folder / "registros").glob("*.csv")} == set(REGISTERS)
    assert (folder / "exportaciones").is_dir()


def test_nuevo_touches_nothing_that_stands(typed, tmp_path: Path) -> None:
    (tmp_path / "carta.txt").write_text("importante", "utf-8")
    code, _, err = typed("nuevo", tmp_path)
    assert code == 2
    assert "no está vacía" in err
    assert [p.name for p in tmp_path.iterdir()] == ["carta.txt"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("infrome x", "No existe la orden «infrome»; ¿quiso decir «informe»?"),
        ("informe --salid x", "No existe la opción «--salid»; ¿quiso decir «--salida» o «--solo»?"),
        ("informe", "Falta «expediente» (carpeta del expediente)."),
        ("informe x y", "Sobra «y»."),
        ("informe x --solo", "La opción «--solo» no se usa así: pide un valor, y uno solo."),
        ("informe x --conservar dos", "«--conservar» no admite ese valor (informes mensuales que"),
    ],
)
def test_a_command_that_cannot_be_understood_is_told_in_spanish(
    typed, words: str, said: str
) -> None:
    code, out, err = typed(*words.split())
    assert (code, out) == (2, "")
    assert err.startswith(said)
    assert "Traceback" not in err


@pytest.mark.parametrize("words", ["", "informe", "tono", "tono evaluar"])
def test_help_is_in_spanish(typed, words: str) -> None:
    code, out, _ = typed(*words.split(), "--help")
    assert code == 0
    assert out.startswith("Uso: ")
    english = (
        r"Usage|Options|Commands|Arguments|message|required|default|ARGS|<(?!ruta|texto|número)"
    )
    assert not re.findall(english, out)


def test_groups_without_a_command_show_theirs(typed) -> None:
    code, _, err = typed("tono")
    assert code == 2
    assert "evaluar" in err


def test_cargar_shows_each_source_and_what_was_rejected(typed, ejemplo: Path) -> None:
    code, out, _ = typed("cargar", ejemplo)
    assert code == 3  # two records with a broken date
    assert "x_archivo" in out
    assert out.count("Rechazado:") == 2


def test_cargar_tells_templates_that_nobody_filled_in_one_line(
    typed, ejemplo: Path, tmp_path: Path
) -> None:
    typed("nuevo", tmp_path / "nuevo")
    archive = ejemplo / "exportaciones" / "baja_california" / "x-bc.zip"
    shutil.copy(archive, tmp_path / "nuevo" / "exportaciones")
    (tmp_path / "nuevo" / "registros" / "avales.csv").write_text("cuenta,publicacion_id\n", "utf-8")
    _, out, _ = typed("cargar", tmp_path / "nuevo")
    line = next(line for line in out.splitlines() if line.startswith("Registros sin llenar: "))
    assert set(line[22:-1].split(", ")) == set(REGISTERS) - {"avales"}
    assert "registro:avales" in out, "a register with nothing to tell was handed in"
    assert "registro:sesiones" not in out


def test_criterio_shows_one_numeral_or_all(typed) -> None:
    code, out, _ = typed("criterio", "xxii")
    assert code == 0
    assert "periodicidad diaria o semanal" in out
    assert re.search(r"share_min .* 0\.9 .* provisional", out)
    code, out, _ = typed("criterio")
    assert all(f" {numeral} " in out for numeral in NUMERALS)


def test_formatos_says_how_to_ask_for_each(typed) -> None:
    code, out, _ = typed("formatos")
    assert code == 0
    assert out.count("Cómo pedirla:") == len(LOADERS)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("informe", "no_existe"), "No existe la carpeta"),
        (("informe", "data/ejemplo", "--periodo", "2026S3"), "no se entiende"),
        (("informe", "data/ejemplo", "--solo", "XL"), "No existe el numeral «XL»"),
        (("informe", "data/ejemplo", "--motor", "nube"), "motor"),
        (("criterio", "XL"), "No existe el numeral «XL»"),
        (("verificar", "data"), "SHA256SUMS"),
    ],
)
def test_a_mistake_is_one_spanish_sentence_and_exit_2(
    typed, ejemplo: Path, words: tuple[str, ...], told: str
) -> None:
    code, out, err = typed(*(str(ejemplo) if w == "data/ejemplo" else w for w in words))
    sentence = [line for line in err.splitlines() if not line.endswith("…")]
    assert code == 2
    assert len(sentence) == 1
    assert told in sentence[0]
    assert "Traceback" not in out + err


def test_a_plain_folder_of_exports_serves_and_is_not_written_to(
    typed, ejemplo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    plain = tmp_path / "exportes"
    shutil.copytree(ejemplo / "exportaciones" / "jalisco", plain)
    before = sorted(plain.rglob("*"))
    code, out, _ = typed("cargar", plain)
    assert code == 0
    assert "147" in out
    assert sorted(plain.rglob("*")) == before


@pytest.mark.larga
def test_a_validated_report_says_so_while_nothing_else_changes(
    typed, chico: Path, tmp_path: Path
) -> None:
    made = tmp_path / "informe"
    asked = ("informe", chico, "--periodo", "2026-01", "--solo", "XXII", "--salida", made)

    def cover() -> str:
        return (made / "informe.html").read_text("utf-8").partition("</header>")[0]

    assert typed(*asked)[0] == cli.COMPLETE
    own = json.loads((made / "audit.json").read_bytes())["expediente"]
    assert own["estado"] == "borrador"
    assert own["huella"] in cover()
    assert ">BORRADOR<" in cover()

    said = f'[validado.2026-01]\nhuella = "{own["huella"]}"\nacta = "4/2026"\n'
    said += 'fecha = 2026-08-14\ncargo = "Secretaría Técnica del Comité"\n'
    (chico / "criterios.toml").write_text(said, "utf-8")
    assert "Validado: acta 4/2026." in typed(*asked)[1]
    now = json.loads((made / "audit.json").read_bytes())["expediente"]
    assert (now["estado"], now["huella"]) == ("validado", own["huella"])
    assert ">VALIDADO<" in cover()

    (chico / "criterios.toml").write_text(f'titulo = "Otro"\n{said}', "utf-8")
    assert "Borrador: el acta 4/2026 validó otra versión" in typed(*asked)[1]
    assert ">BORRADOR<" in cover()
    assert own["huella"] in cover(), "the digest that was validated is told"


@pytest.mark.larga
def test_comparar_tells_what_moved_between_two_audits(typed, ejemplo: Path, tmp_path: Path) -> None:
    """The same data a month apart: what moved, and with the expediente, what moved it."""
    first, second = (tmp_path / f"{month}.json" for month in ("2026-02", "2026-03"))
    for path in (first, second):
        result, _ = audit.run(ejemplo, path.stem, ("XXII", "XXVI", "XXVII"))
        path.write_bytes(results.to_json(result))
    code, out, _ = typed("comparar", first, second)
    assert code == 0
    assert "veredictos cambiaron" in out
    assert "no comparable" in out
    code, out, _ = typed("comparar", first, second, "--expediente", ejemplo)
    assert code == 0
    assert "conducta" in out
    assert "regla" not in out.split("Efecto")[1]


def test_what_only_tells_waits_for_no_table_library() -> None:
    code = "import sys; from criterios_audit import cli; print(*sys.modules)"
    words = [sys.executable, "-c", code]
    told = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert not {"pandas", "numpy", "plotly", "sklearn", "scipy"} & set(told.stdout.split())


def test_the_whole_way_brings_only_what_every_run_needs() -> None:
    """A run whose answers are kept scores no text, draws nothing new and fits no curve."""
    code = "import sys, criterios_audit.report.run; print(*sys.modules)"
    words = [sys.executable, "-c", code]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    told = subprocess.run(words, env=env, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    brought = set(told.stdout.split())
    heavy = {"scipy", "sklearn", "skops", "nbformat", "jsonschema", "papermill", "plotly"}
    assert not heavy & brought
    assert "great_expectations" not in brought
