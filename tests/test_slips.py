"""A person's data in a register's cell is hidden and told, and the report is delivered."""

import csv
import zipfile
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders, privacy, registers, slips, tables, terminal
from criterios_audit.registers import heading
from criterios_audit.report import run

PERSON = (
    '<b onclick="x()">de @canario_persona</b>, canario.persona@example.org, 55 1234 5678, '
    "GOML800101HDFRRS09, https://x.com/canario_persona/status/1"
)
SPOOR = ("canario", "1234 5678", "GOML800101")
ACCOUNT = {"id": "x:CuentaInventada", "red": "x", "alias": "CuentaInventada"}
DATES = {"fin": "2026-03-05 10:00", "hasta": "2026-03-05", "vence": "2026-12-31"}
POSTS = ("cargo", "firma_cargo", "autoriza", "aprobada_por", "codificador")
"""Refused as they are read; what follows is about the others."""
NAMED = {
    "junta": "Yucatán",
    "entidad": "Yucatán",
    "ambito": "nacional",
    "zona_horaria": "America/Merida",
    "hallazgo": "2026S1-XXII-x:CuentaInventada",
    "cuenta": "x:CuentaInventada",
    "origen": "persona",
}


def hostile(name: str) -> dict[str, object]:
    """Make one row of a register: a person in each cell where it would be read."""
    row: dict[str, object] = {}
    for column in tables.REGISTERS[name]:
        word = heading(name, column)
        if name == "cuentas" and word in ACCOUNT:
            row[word] = ACCOUNT[word]
        elif word in NAMED:
            row[word] = NAMED[word]
        elif column.choices:
            row[word] = column.choices[0]
        elif column.dtype == tables.DAY:
            row[word] = DATES.get(word, "2026-03-04")[:10]
        elif column.dtype == tables.TIME:
            row[word] = DATES.get(word, "2026-03-04 10:30")
        elif column.dtype == tables.COUNT:
            row[word] = 1
        else:
            row[word] = "Coordinación" if word in POSTS else "" if word == "seudonimo" else PERSON
    return row


def write(folder: Path, name: str, rows: list[dict[str, object]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def hidden(folder: Path) -> registers.Registers:
    return slips.hide(registers.load(folder), own={"CuentaInventada"}, key=b"0" * 32)


@pytest.mark.parametrize("name", tables.REGISTERS)
def test_no_cell_of_a_register_names_a_person(name: str, tmp_path: Path) -> None:
    write(tmp_path, "cuentas", [hostile("cuentas")])
    write(tmp_path, name, [hostile(name)])
    read = registers.load(tmp_path)
    assert read.rejected.empty, read.rejected["expected"].tolist()
    safe = hidden(tmp_path)
    cells = " ".join(safe.tables[name].astype(str).fillna("").to_numpy().ravel())
    assert privacy.leaks(cells, allowed={"CuentaInventada"}) == []
    note = safe.sources.set_index("format").loc[f"registro:{name}", "note"]
    free = [word for word, cell in hostile(name).items() if cell == PERSON]
    if free:
        assert f"renglón 2, columna {free[0]} (" in note
        for kind in ("alias: 1", "correo: 1", "teléfono: 1", "CURP: 1", "enlace a un perfil: 1"):
            assert kind in note
    else:
        assert note is pd.NA


def test_the_account_its_phone_and_the_institutes_are_nobodys(tmp_path: Path) -> None:
    account = {
        **ACCOUNT,
        "url": "https://x.com/CuentaInventada",
        "area": "Área, INETEL 800 433 2000, contacto@ine.mx, @INEMexico",
        "horario_atencion": "lunes a viernes de 9:00 a 18:00; sábados de 10:00 a 14:00",
        "acta": "INE/CG73/2017",
    }
    write(tmp_path, "cuentas", [account])
    safe = hidden(tmp_path)
    assert safe.sources["note"].isna().all()
    row = safe.tables["cuentas"].iloc[0]
    assert {key: row[key] for key in ("url", "area", "horario_atencion", "acta")} == {
        key: account[key] for key in ("url", "area", "horario_atencion", "acta")
    }


def test_who_was_moderated_is_kept_under_a_pseudonym_however_it_was_written(tmp_path: Path) -> None:
    write(tmp_path, "cuentas", [ACCOUNT])
    acts = [
        {"cuenta": ACCOUNT["id"], "seudonimo": who, "t": "2026-03-04 10:30", "accion": "bloqueo"}
        for who in ("canario_persona", "p_0123456789", "", "1799999999999999999")
    ]
    write(tmp_path, "moderacion", acts)
    safe = hidden(tmp_path)
    kept = safe.tables["moderacion"]["seudonimo"]
    when = safe.tables["moderacion"]["t"]
    given = pd.Series(["canario_persona", None, None, "1799999999999999999"], dtype=tables.TEXT)
    same = privacy.pseudonym(given, when, b"0" * 32)  # as the list of blocked accounts has it
    assert kept.tolist() == [same[0], "p_0123456789", pd.NA, same[3]]
    note = str(safe.sources.set_index("format").loc["registro:moderacion", "note"])
    assert "renglón 2, columna seudonimo (alias: 1); renglón 5" in note
    assert "canario" not in note


def test_an_id_of_ten_figures_is_no_phone(tmp_path: Path) -> None:
    write(tmp_path, "cuentas", [ACCOUNT])
    sent = datetime(2026, 3, 4, 10, 30)  # noqa: DTZ001 - as people write it
    row = {"folio": "1", "cuenta": "x:CuentaInventada", "t_consulta": sent}
    write(tmp_path, "consultas", [{**row, "publicacion_id": "5512345678"}])
    safe = hidden(tmp_path)
    assert safe.tables["consultas"]["publicacion_id"].tolist() == ["5512345678"]


def test_the_number_that_is_the_account_itself_is_no_persons() -> None:
    said = "whatsapp:5541234567 atendió; llamar al 55 1234 5678"
    assert privacy.leaks(said, allowed={"5541234567"}) == ["teléfono: 1"]
    assert privacy.leaks("whatsapp:5541234567", allowed={"5541234567"}) == []


def test_many_slips_are_counted_and_ten_of_them_told(tmp_path: Path) -> None:
    rows = [{**hostile("incidentes"), "folio": f"F-{i}"} for i in range(30)]
    write(tmp_path, "cuentas", [ACCOUNT])
    write(tmp_path, "incidentes", rows)
    note = hidden(tmp_path).sources.set_index("format").loc["registro:incidentes", "note"]
    assert note.count("renglón") == 10
    assert note.endswith("y 50 celdas más.")  # tipo and medida, 30 rows each


def test_the_analyst_is_told_when_loading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "cuentas", [ACCOUNT])
    write(tmp_path, "incidentes", [hostile("incidentes")])
    safe = hidden(tmp_path)
    terminal.sources_read(safe.sources, safe.rejected)
    said = " ".join(capsys.readouterr().out.split())
    assert "Aviso: «registros/incidentes.csv»: Datos de personas que se ocultaron" in said
    assert [mark for mark in SPOOR if mark in said] == []


def test_the_row_told_is_the_files_own(tmp_path: Path) -> None:
    write(tmp_path, "cuentas", [ACCOUNT])
    text = (
        "# nota\n\nfolio,cuenta,t_enterado,medida\n"
        "1,x:CuentaInventada,2026-03-04 10:30,a\n"
        "2,x:CuentaInventada,ayer,b\n"  # refused
        "1,x:CuentaInventada,2026-03-04 10:30,a\n"  # repeated
        "3,x:CuentaInventada,2026-03-04 10:30,@canario_persona\n"
    )
    (tmp_path / "incidentes.csv").write_text(text, "utf-8")
    note = hidden(tmp_path).sources.set_index("format").loc["registro:incidentes", "note"]
    assert "renglón 7, columna medida (alias: 1)" in note


@pytest.mark.larga
def test_a_report_with_a_person_in_every_cell_is_delivered_and_tells_where(tmp_path: Path) -> None:
    example = loaders.LOADERS["x_archive"].EXAMPLE
    for path, content in example.items():
        target = tmp_path / "e" / "exportaciones" / "CuentaInventada" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    for name in tables.REGISTERS:
        write(tmp_path / "e" / "registros", name, [hostile(name)])
    folder = run.make(tmp_path / "e", periodo="2026S1", salida=tmp_path / "informe").folder
    page = (folder / "informe.html").read_text("utf-8")
    assert "renglón 2, columna medida (CURP: 1, alias: 1, correo: 1" in page
    for path in (p for p in folder.rglob("*") if p.is_file()):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                text = "".join(book.read(n).decode("utf-8", "replace") for n in book.namelist())
        else:
            text = path.read_text("utf-8", "replace")
        assert [mark for mark in SPOOR if mark in text] == [], path.name
        assert path.suffix != ".html" or "<b onclick" not in text
