"""A user's mistake ends in one Spanish sentence; the good records are loaded all the same."""

import json
import shutil
import zipfile
from pathlib import Path

import papermill
import pytest
from filelock import FileLock

from criterios_audit import audit, store
from criterios_audit.model import Reason, UserError, Verdict
from criterios_audit.report import notebook, parameters, run


def tweet(number: int, day: int, text: str = "Acude a tu módulo", **said: str) -> dict[str, object]:
    moment = f"Thu Jan {day:02d} 18:00:00 +0000 2026"
    return {"tweet": {"id_str": str(number), "created_at": moment, "full_text": text, **said}}


def archive(folder: Path, tweets: str) -> None:
    data = folder / "data"
    data.mkdir(parents=True)
    opened = "2020-01-01T00:00:00.000Z"
    account = {"account": {"username": "EjemploINE", "accountId": "1", "createdAt": opened}}
    (data / "account.js").write_text(f"window.YTD.account.part0 = {json.dumps([account])}", "utf-8")
    (data / "tweets.js").write_text(tweets, "utf-8")


def ytd(tweets: list[dict[str, object]]) -> str:
    return "window.YTD.tweets.part0 = " + json.dumps(tweets, indent=1)


@pytest.fixture
def expediente(tmp_path: Path) -> Path:
    """An expediente whose only archive has five good posts."""
    folder = tmp_path / "prueba"
    archive(folder / "exportaciones" / "x", ytd([tweet(i, i) for i in range(1, 6)]))
    return folder


def rejected(folder: Path) -> list[str]:
    table = store.load(folder).tables["rejected"]
    return [f"{row.source_path}: {row.expected}" for row in table.itertuples()]


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"No existe la carpeta"):
        store.load(tmp_path / "nada")


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"está vacía: ponga en ella las exportaciones"):
        store.load(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_with_no_known_format(tmp_path: Path) -> None:
    (tmp_path / "exportaciones").mkdir()
    (tmp_path / "exportaciones" / "notas.txt").write_text("recordar llamar", "utf-8")
    with pytest.raises(UserError, match=r"notas\.txt") as caught:
        store.load(tmp_path)
    assert "criterios-audit formatos" in str(caught.value)
    assert not (tmp_path / ".almacen").exists()


def test_a_truncated_zip_beside_a_good_archive(expediente: Path) -> None:
    whole = expediente / "exportaciones" / "roto.zip"
    with zipfile.ZipFile(whole, "w") as made:
        made.writestr("data/tweets.js", ytd([tweet(9, 9)]))
    whole.write_bytes(whole.read_bytes()[:-40])
    assert len(store.load(expediente).tables["posts"]) == 5
    assert [r for r in rejected(expediente) if r.startswith("roto.zip")]


def test_a_zip_whose_entries_climb_out(expediente: Path) -> None:
    with zipfile.ZipFile(expediente / "exportaciones" / "sube.zip", "w") as made:
        made.writestr("../../fuera.js", "nada")
    assert len(store.load(expediente).tables["posts"]) == 5
    assert [r for r in rejected(expediente) if "sube.zip" in r]
    assert not list(expediente.parent.rglob("fuera.js"))


def test_a_zip_bomb(expediente: Path) -> None:
    bomb = expediente / "exportaciones" / "bomba.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("data/tweets.js", b"0" * 200_000_000)
    assert len(store.load(expediente).tables["posts"]) == 5
    assert [r for r in rejected(expediente) if "bomba.zip" in r]


def test_a_file_cut_in_half_keeps_its_good_records(tmp_path: Path) -> None:
    text = ytd([tweet(i, i) for i in range(1, 11)])
    archive(tmp_path / "exportaciones" / "x", text[: len(text) // 2])
    stored = store.load(tmp_path).tables
    assert 3 <= len(stored["posts"]) <= 5
    assert [r for r in rejected(tmp_path) if "tweets.js" in r]


def test_one_broken_date_among_good_records(tmp_path: Path) -> None:
    tweets = [tweet(i, i) for i in range(1, 6)]
    tweets[2]["tweet"]["created_at"] = "ayer por la tarde"  # type: ignore[index]
    archive(tmp_path / "exportaciones" / "x", ytd(tweets))
    stored = store.load(tmp_path).tables
    assert len(stored["posts"]) == 4
    (told,) = stored["rejected"].itertuples()
    assert told.record == 3
    assert "fecha" in told.expected


@pytest.mark.larga
def test_what_is_said_of_a_strange_file_names_nobody(expediente: Path, tmp_path: Path) -> None:
    """A list of contacts among the exports: told, never quoted, and no reason to stop."""
    rows = "ana.prueba@example.org,@ana_de_prueba,614 432 1980\nb@example.org,@beto_prueba,1\n"
    (expediente / "exportaciones" / "contactos.csv").write_text(rows, "utf-8")
    (expediente / "exportaciones" / "chat con 614 432 1980.txt").write_text("hola", "utf-8")
    stored = store.load(expediente).tables
    assert "chat con [teléfono].txt" in set(stored["sources"]["source_path"])
    told = " ".join([*stored["rejected"]["expected"], *stored["sources"]["note"].dropna()])
    assert "contactos.csv" in told
    for datum in ("example.org", "ana_de_prueba", "432"):
        assert datum not in told
    run.make(expediente, periodo="2026-01", salida=tmp_path / "informe")


def test_a_register_without_a_column(expediente: Path) -> None:
    registros = expediente / "registros"
    registros.mkdir()
    (registros / "contrasenas.csv").write_text("cuenta,cargo\nx:EjemploINE,Vocalía\n", "utf-8")
    (told,) = rejected(expediente)
    assert "contrasenas.csv" in told
    assert "fecha_cambio" in told
    assert "contrasenas" not in store.load(expediente).tables


def test_a_register_of_an_unknown_account(expediente: Path) -> None:
    registros = expediente / "registros"
    registros.mkdir()
    rows = (
        "cuenta;fecha_cambio;cargo\nx:EjemploINE;02/01/2026;Vocalía\nx:Nadie;02/01/2026;Vocalía\n"
    )
    (registros / "contrasenas.csv").write_text(rows, "cp1252")
    (told,) = rejected(expediente)
    assert "contrasenas.csv: La cuenta no está en el registro cuentas" in told
    assert "Nadie" not in told  # it might be somebody
    assert len(store.load(expediente).tables["contrasenas"]) == 1


def test_a_period_that_nothing_covers_is_no_verdict(expediente: Path) -> None:
    result, _ = audit.run(expediente, "2019S1")
    judged = {f.verdict for f in result.findings if f.numeral in {"XXII", "XXVII", "XXVI"}}
    assert judged == {Verdict.NO_EVALUABLE}


@pytest.mark.parametrize("name", ["perido", "Expediente", "umbral"])
def test_a_misspelt_parameter_stops_the_run(name: str) -> None:
    with pytest.raises(UserError, match=f"«{name}» no existe"):
        parameters.check({"expediente": "data/ejemplo", name: "2026S1"})


def test_a_misspelt_parameter_stops_the_notebook_itself(expediente: Path, tmp_path: Path) -> None:
    """papermill alone would only warn, and give the report of another period."""
    given = {"expediente": str(expediente), "perido": "2026-01"}
    with pytest.raises(papermill.PapermillExecutionError) as stopped:
        papermill.execute_notebook(
            notebook.NOTEBOOK, tmp_path / "hecho.ipynb", given, progress_bar=False
        )
    assert stopped.value.ename == "UserError"
    assert "«perido» no existe. ¿Quiso decir «periodo»?" in stopped.value.evalue


def test_a_table_that_the_gate_withholds_is_not_judged(tmp_path: Path) -> None:
    tweets = [tweet(i, i) for i in range(1, 12)]
    for late in tweets[5:]:
        late["tweet"]["created_at"] = "Thu Jan 01 00:00:00 +0000 2099"  # type: ignore[index]
    archive(tmp_path / "exportaciones" / "x", ytd(tweets))
    result, _ = audit.run(tmp_path, "2026-01", ("XXII", "XXVI"))
    assert {f.reason for f in result.findings} == {Reason.DATOS_NO_APTOS}
    assert all("6 de 11 publicaciones" in f.because for f in result.findings)


def test_an_unknown_numeral_stops_the_run(expediente: Path) -> None:
    with pytest.raises(UserError, match="No existe el numeral «XL»"):
        audit.run(expediente, "2026S1", ("XL",))


def test_two_runs_on_the_same_output(expediente: Path, tmp_path: Path) -> None:
    out = tmp_path / "informe"
    with FileLock(tmp_path / ".informe.lock"), pytest.raises(UserError, match="Otro proceso"):
        run.make(expediente, periodo="2026-01", salida=out)
    assert not out.exists()


def test_a_folder_with_other_peoples_files_is_not_touched(expediente: Path, tmp_path: Path) -> None:
    out = tmp_path / "documentos"
    out.mkdir()
    (out / "carta.txt").write_text("importante", "utf-8")
    with pytest.raises(UserError, match="no son de un informe"):
        run.make(expediente, periodo="2026-01", salida=out)
    assert [p.name for p in out.iterdir()] == ["carta.txt"]


def test_exports_are_never_written_to(expediente: Path) -> None:
    exports = expediente / "exportaciones"
    before = {p: p.stat().st_mtime_ns for p in exports.rglob("*")}
    store.load(expediente)
    assert {p: p.stat().st_mtime_ns for p in exports.rglob("*")} == before
    shutil.rmtree(expediente / ".almacen")  # derived: it may be deleted at any time
    assert len(store.load(expediente).tables["posts"]) == 5
