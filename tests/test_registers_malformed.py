"""Registers as they come back from people and from Excel: each slip is told, the rest is read."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import xlsxwriter

from criterios_audit import registers

HEAD = ["cuenta", "fecha_cambio", "cargo"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cuentas.csv").write_text("red,alias\nx,CuentaUno\n", "utf-8")
    return tmp_path


def sheet(path: Path, fill: Callable[[Any, Any], None]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        fill(book, book.add_worksheet())


def days(result: registers.Registers) -> list[str]:
    return [f"{d:%Y-%m-%d}" for d in result.tables["contrasenas"]["fecha_cambio"]]


def told(result: registers.Registers) -> list[tuple[Any, str]]:
    return list(zip(result.rejected["record"], result.rejected["expected"], strict=True))


def note(result: registers.Registers, name: str = "contrasenas") -> str:
    return str(result.sources.set_index("format").loc[f"registro:{name}", "note"])


def written(folder: Path, *dates: str) -> registers.Registers:
    rows = "".join(f"x:CuentaUno;{d};Coordinación\n" for d in dates)
    (folder / "contrasenas.csv").write_text("cuenta;fecha_cambio;cargo\n" + rows, "utf-8")
    return registers.load(folder)


@pytest.mark.parametrize(
    "date",
    [
        "2026-03-04",
        "04/03/2026",
        "4/3/26",
        "04-mar-26",  # as Excel shows it in Spanish
        "04-Mar.-2026",
        "4 de marzo de 2026",
        "4 de marzo del 2026",
        "2026/03/04",
        "04.03.2026",
        "2026-3-4 00:00:00",
    ],
)
def test_a_day_is_read_as_people_write_it(folder: Path, date: str) -> None:
    result = written(folder, date)
    assert (days(result), told(result)) == (["2026-03-04"], [])


def test_the_29_of_february_exists_every_four_years(folder: Path) -> None:
    result = written(folder, "29/02/2024", "29/02/2026")
    assert days(result) == ["2024-02-29"]
    assert told(result) == [
        (3, "La columna fecha_cambio trae un día que no existe: se esperaba día/mes/año.")
    ]


def test_where_months_stand_first_what_may_be_either_is_not_guessed(folder: Path) -> None:
    result = written(folder, "03/14/2026", "03/04/2026", "05/05/2026", "2026-06-07", "12-ago-2026")
    assert days(result) == ["2026-05-05", "2026-06-07", "2026-08-12"]
    (_, impossible), (row, either) = told(result)
    assert "un día que no existe" in impossible
    assert row == 3
    assert "puede ser día/mes o mes/día" in either


def test_one_slip_does_not_put_in_doubt_a_file_that_writes_days_first(folder: Path) -> None:
    result = written(folder, "03/14/2026", "03/04/2026", "25/04/2026", "26/04/2026")
    assert days(result) == ["2026-04-03", "2026-04-25", "2026-04-26"]
    assert [row for row, _ in told(result)] == [2]


def test_a_sheet_may_begin_with_a_merged_title_and_hold_dates_in_any_form(folder: Path) -> None:
    def fill(book: Any, page: Any) -> None:
        dated = book.add_format({"num_format": "dd/mm/yyyy"})
        page.merge_range("A1:C1", "Registro de cambios de contraseña, 2026")
        page.write_row(2, 0, HEAD)
        page.write_row(3, 0, ["x:CuentaUno", 46085])  # a number: its format was lost
        page.write_row(4, 0, ["x:CuentaUno", "05/03/2026"])
        page.write_datetime(6, 1, datetime(2026, 3, 6), dated)  # noqa: DTZ001 - as Excel
        page.write(6, 0, "x:CuentaUno")
        page.write_formula(7, 1, "=B7+1", dated, 46088)
        page.write(7, 0, "x:CuentaUno")
        page.write_formula(8, 0, "=1/0", None, "#DIV/0!")
        page.write(8, 1, "2026-03-08")
        page.write_row(9, 0, ["x:CuentaUno", 12])

    sheet(folder / "contrasenas.xlsx", fill)
    result = registers.load(folder)
    assert days(result) == ["2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"]
    assert note(result) == "Se leyó desde el renglón 3, que nombra las columnas."
    (formula, empty), (number, no_date) = told(result)
    assert (formula, number) == (9, 10)
    assert "La columna cuenta está vacía" in empty
    assert "no es una fecha" in no_date


def test_an_hour_whose_format_was_lost_is_read_and_one_without_day_is_told(folder: Path) -> None:
    def fill(_: Any, page: Any) -> None:
        page.write_row(0, 0, ["folio", "cuenta", "t_consulta"])
        page.write_row(1, 0, [1, "x:CuentaUno", 46085.4375])
        page.write_row(2, 0, [2, "x:CuentaUno", 46085])
        page.write_row(3, 0, [3, "x:CuentaUno", 0.4375])

    sheet(folder / "consultas.xlsx", fill)
    result = registers.load(folder)
    asked = result.tables["consultas"]["t_consulta"]
    assert asked.tolist() == [pd.Timestamp("2026-03-04 16:30", tz="UTC")]
    assert [row for row, _ in told(result)] == [3, 4]
    assert all("no dice día y hora" in why for _, why in told(result))


def test_names_of_columns_in_two_merged_rows_are_not_understood_and_said(folder: Path) -> None:
    def fill(_: Any, page: Any) -> None:
        page.merge_range("A1:A2", "cuenta")
        page.merge_range("B1:C1", "cambio")
        page.write_row(1, 1, HEAD[1:])
        page.write_row(2, 0, ["x:CuentaUno", "2026-03-04"])

    sheet(folder / "contrasenas.xlsx", fill)
    result = registers.load(folder)
    assert "contrasenas" not in result.tables
    assert told(result)[0][1].startswith("Falta la columna fecha_cambio")


@pytest.mark.parametrize(
    "text",
    [
        "\n\n,,\ncuenta,fecha_cambio,cargo\n\n , ,\nx:CuentaUno,2026-03-04,a\n;;\n\t\n",
        "sep=;\ncuenta;fecha_cambio;cargo\nx:CuentaUno;2026-03-04;a\n",
        "CUENTA ,Fecha cambio, Cargo\r\nx:CuentaUno,2026-03-04,a\r\n",
        "cuenta\tfecha_cambio\tcargo\nx:CuentaUno\t2026-03-04\ta\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_excel_puts_around_the_rows_is_no_row(folder: Path, text: str, encoding: str) -> None:
    (folder / "contrasenas.csv").write_bytes(text.encode(encoding))
    result = registers.load(folder)
    assert (days(result), told(result)) == (["2026-03-04"], [])


def test_a_quote_that_is_not_closed_costs_its_row_only(folder: Path) -> None:
    text = (
        "cuenta,fecha_cambio,cargo\n"
        'x:CuentaUno,2026-03-04,"Coordinación\n'
        "x:CuentaUno,2026-03-05,Vocalía\n"
        'x:CuentaUno,2026-03-06,"Vocalía, turno ""B"""\n'
    )
    (folder / "contrasenas.csv").write_text(text, "utf-8")
    result = registers.load(folder)
    assert days(result) == ["2026-03-05", "2026-03-06"]
    assert result.tables["contrasenas"]["cargo"].tolist()[1] == 'Vocalía, turno "B"'
    assert told(result) == [
        (2, "La columna cargo trae una comilla sin cerrar: ciérrela o quítela.")
    ]


def test_a_quote_inside_a_cell_or_a_cell_of_two_lines_is_no_slip(folder: Path) -> None:
    text = (
        "cuenta,fecha_cambio,cargo\n"
        'x:CuentaUno,2026-03-04,"Vocalía" suplente\n'
        "x:CuentaUno,2026-03-05,Vocalía\n"
    )
    (folder / "contrasenas.csv").write_text(text, "utf-8")
    assert (days(registers.load(folder)), told(registers.load(folder))) == (
        ["2026-03-04", "2026-03-05"],
        [],
    )
    text = 'cuenta,fecha_cambio,cargo\nx:CuentaUno,2026-03-04,"Vocalía\nsuplente"\n'
    (folder / "contrasenas.csv").write_text(text, "utf-8")
    result = registers.load(folder)
    assert result.tables["contrasenas"]["cargo"].tolist() == ["Vocalía\nsuplente"]


def test_the_account_of_a_citizen_is_not_repeated(folder: Path) -> None:
    text = "folio,cuenta,t_entrada\n1,x:persona_inventada,2026-03-04 10:30\n"
    (folder / "solicitudes.csv").write_text(text, "utf-8")
    ((_, why),) = told(registers.load(folder))
    assert "persona" not in why
    assert why.endswith("se esperaba red:alias, p. ej. x:Ejemplo.")


def test_a_mailbox_is_no_alias_where_aliases_name_no_server(folder: Path) -> None:
    text = "red,alias\nx,persona@correo.example\nmastodon,cuenta@servidor.example\n"
    (folder / "cuentas.csv").write_text(text, "utf-8")
    result = registers.load(folder)
    assert result.tables["cuentas"]["account_id"].tolist() == ["mastodon:cuenta@servidor.example"]
    assert told(result)[0][1].startswith("La columna alias trae un correo")


def test_every_row_read_is_kept_repeated_or_told(folder: Path) -> None:
    rows = [f"x:CuentaUno,2026-03-{1 + i % 40:02},Cargo {i % 500}\n" for i in range(20_000)]
    (folder / "contrasenas.csv").write_text("cuenta,fecha_cambio,cargo\n" + "".join(rows), "utf-8")
    result = registers.load(folder)
    source = result.sources.set_index("format").loc["registro:contrasenas"]
    assert source["read"] == len(rows)
    kept = len(result.tables["contrasenas"])
    assert kept + source["repeated"] + source["rejected"] == len(rows)
    assert source["rejected"] == 20_000 * 9 // 40  # the 32 to the 40 of March
    assert len(result.rows["contrasenas"]) == kept
