"""The registers: what people write down is read as they write it, and told back when it is not."""

import re
import zipfile
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from criterios_audit import registers, tables

ACCOUNTS = "id,red,alias\nx:CuentaUno,x,CuentaUno\n,Facebook,@CuentaDos\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cuentas.csv").write_text(ACCOUNTS, encoding="utf-8")
    return tmp_path


def only_refusal(result: registers.Registers) -> pd.Series:
    assert len(result.rejected) == 1, result.rejected["expected"].tolist()
    return result.rejected.iloc[0]


def write_sheet(path: Path, rows: list[list[object]]) -> None:
    with pd.ExcelWriter(path, engine="xlsxwriter") as writer:
        pd.DataFrame(rows).to_excel(writer, header=False, index=False)


def test_an_absent_register_is_not_an_empty_one(folder: Path):
    (folder / "contrasenas.csv").write_text("cuenta,fecha_cambio\n", encoding="utf-8")
    result = registers.load(folder)
    assert set(result.tables) == {"cuentas", "contrasenas"}
    assert result.tables["contrasenas"].empty
    assert registers.load(folder / "no existe").tables == {}


def test_an_account_is_built_from_network_and_alias(folder: Path):
    accounts = registers.load(folder).tables["cuentas"]
    assert accounts["account_id"].tolist() == ["x:CuentaUno", "facebook:CuentaDos"]
    assert accounts["alias"].tolist() == ["CuentaUno", "CuentaDos"]
    assert {c: str(t) for c, t in accounts.dtypes.items()} == {
        c: str(t) for c, t in tables.empty("cuentas").dtypes.items()
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_every_way_excel_saves_a_csv(folder: Path, encoding: str, separator: str):
    text = "Cuenta,FECHA_CAMBIO,Cargo\nX:cuentauno,02/06/2024,Coordinación de Área\n"
    path = folder / "Contraseñas.csv"
    path.write_bytes(text.replace(",", separator).encode(encoding))
    result = registers.load(folder)
    assert result.rejected.empty
    row = result.tables["contrasenas"].iloc[0]
    assert row["account_id"] == "x:CuentaUno"
    assert row["fecha_cambio"] == datetime(2024, 6, 2)  # noqa: DTZ001 - a day has no zone
    assert row["cargo"] == "Coordinación de Área"


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-03-04 10:30", "2026-03-04 16:30"),
        ("4/3/26 10:30", "2026-03-04 16:30"),
        ("04/03/2026 10:30 p. m.", "2026-03-05 04:30"),
        ("2026-03-04T10:30:00-05:00", "2026-03-04 15:30"),
        ("2026-03-04 10:30Z", "2026-03-04 10:30"),
        ("2022-07-04 10:30", "2022-07-04 15:30"),  # summer time, still kept that year
    ],
)
def test_hours_are_of_the_zone_given_unless_they_say_otherwise(
    tmp_path: Path, written: str, utc: str
):
    text = f"organo,inicio\nConsejo General,{written}\n"
    (tmp_path / "sesiones.csv").write_text(text, encoding="utf-8")
    result = registers.load(tmp_path)
    assert result.rejected.empty
    assert result.tables["sesiones"]["inicio"].iloc[0] == pd.Timestamp(utc, tz="UTC")


@pytest.mark.parametrize("written", ["Sí", "si", " SI "])
def test_choices_forgive_case_accents_and_spaces(tmp_path: Path, written: str):
    text = f"id,red,alias,mfa\nx:Uno,X,Uno,{written}\n"
    (tmp_path / "cuentas.csv").write_text(text, encoding="utf-8")
    assert registers.load(tmp_path).tables["cuentas"]["mfa"].tolist() == ["sí"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("x:CuentaUno,31/02/2024,", "fecha_cambio trae un día que no existe"),
        ("x:CuentaUno,ayer,", "fecha_cambio no es una fecha"),
        ("x:CuentaUno,1900-01-01,", "año fuera de 2000 a 2100"),
        ("x:CuentaUno,,", "fecha_cambio está vacía"),
        ("x:Ajena,2024-06-02,", "La cuenta no está en el registro cuentas"),
        ("x:CuentaUni,2024-06-02,", "red:alias; ¿es x:CuentaUno?"),
        ("x:CuentaUno,2024-06-02,alguien@correo.example", "se esperaba un cargo"),
        ("x:CuentaUno,2024-06-02,55 1234 5678", "se esperaba un cargo"),
        ("x:CuentaUno,2024-06-02,Vocalía,de más", "más celdas que el encabezado"),
    ],
)
def test_a_bad_row_is_refused_and_the_rest_is_read(folder: Path, row: str, expected: str):
    text = f"# nota\ncuenta,fecha_cambio,cargo\nx:CuentaUno,2024-01-02,Vocalía\n{row}\n"
    (folder / "contrasenas.csv").write_text(text, encoding="utf-8")
    result = registers.load(folder)
    refusal = only_refusal(result)
    assert expected in refusal["expected"]
    assert refusal["record"] == 4  # as Excel numbers it: the comment is row 1
    assert refusal["source_path"] == "registros/contrasenas.csv"
    assert len(result.tables["contrasenas"]) == 1
    source = result.sources.set_index("format").loc["registro:contrasenas"]
    assert (source["read"], source["rejected"]) == (2, 1)


def test_a_title_that_begins_with_a_tag_is_no_comment(tmp_path: Path):
    text = "titulo,fecha\n#TuVoto cuenta,2024-06-02\n# nota,\n"
    (tmp_path / "boletines.csv").write_text(text, encoding="utf-8")
    assert registers.load(tmp_path).tables["boletines"]["titulo"].tolist() == ["#TuVoto cuenta"]


def test_accounts_that_only_the_exports_know_are_known(tmp_path: Path):
    text = "cuenta,fecha_cambio\nX:SOLOEXPORTADA,2024-06-02\n"
    (tmp_path / "contrasenas.csv").write_text(text, encoding="utf-8")
    result = registers.load(tmp_path, known=["x:SoloExportada"])
    assert result.tables["contrasenas"]["account_id"].tolist() == ["x:SoloExportada"]


@pytest.mark.parametrize(
    "text",
    [
        "cuenta,fecha_cambio,Contraseña\nx:CuentaUno,2024-06-02,{secret}\n",
        "cuenta,fecha_cambio,hash\nx:CuentaUno,2024-06-02,{secret}\n",
        "cuenta,fecha_cambio,cargo\nx:CuentaUno,2024-06-02,{secret}\n",
        "cuenta,fecha_cambio,notas\nx:CuentaUno,2024-06-02,{secret}\n",
        "cuenta,fecha_cambio\nx:CuentaUno,{secret}\n",
        "cuenta,fecha_cambio,{secret}\nx:CuentaUno,2024-06-02,a\n",
        "{secret},otra\nx:CuentaUno,2024-06-02\n",
    ],
)
def test_a_password_is_never_repeated(folder: Path, text: str):
    secret = "Urna$2024x"  # noqa: S105 - invented
    (folder / "contrasenas.csv").write_text(text.format(secret=secret), encoding="utf-8")
    result = registers.load(folder)
    said = " ".join(
        table.astype(str).to_csv()
        for table in (result.rejected, result.sources, *result.tables.values())
    )
    assert secret.casefold() not in said.casefold()
    last = result.sources.iloc[-1]
    assert last["rejected"] == 1 or "no se usaron: C" in last["note"]


def test_a_missing_column_makes_the_register_unusable(folder: Path):
    (folder / "contrasenas.csv").write_text("cuenta,fecha\nx:CuentaUno,2024-06-02\n", "utf-8")
    result = registers.load(folder)
    refusal = only_refusal(result)
    assert "contrasenas" not in result.tables
    assert refusal["record"] is pd.NA
    assert refusal["expected"].startswith("Falta la columna fecha_cambio")


def test_a_column_nobody_knows_is_noted(folder: Path):
    text = "cuenta,fecha_cambio,color\nx:CuentaUno,2024-06-02,azul\n"
    (folder / "contrasenas.csv").write_text(text, encoding="utf-8")
    assert registers.load(folder).sources["note"].iloc[-1] == "Columnas que no se usaron: C."


def test_equal_rows_count_once_and_contradictory_accounts_are_refused(folder: Path):
    rows = "x:CuentaUno,x,CuentaUno,central\n" * 2 + "x:cuentauno,x,cuentauno,local\n"
    (folder / "cuentas.csv").write_text("id,red,alias,organo\n" + rows, encoding="utf-8")
    result = registers.load(folder)
    assert len(result.tables["cuentas"]) == 1
    assert result.sources["repeated"].tolist() == [1]
    assert "Repite la cuenta" in only_refusal(result)["expected"]


def test_an_id_that_contradicts_network_and_alias_is_refused(folder: Path):
    (folder / "cuentas.csv").write_text("id,red,alias\nx:Otra,x,CuentaUno\n", encoding="utf-8")
    assert "no coincide con red y alias" in only_refusal(registers.load(folder))["expected"]


def test_a_sheet_is_read_like_a_csv(folder: Path):
    day = datetime(2024, 6, 2)  # noqa: DTZ001 - Excel knows no zones
    write_sheet(
        folder / "consultas.xlsx",
        [
            ["folio", "cuenta", "t_consulta", "publicacion_id"],
            [12, "x:CuentaUno", day.replace(hour=10), "1799999999999999999"],
            [13, "x:CuentaUno", day.replace(hour=10), 1799999999999999999],
            [14, "x:CuentaUno", day, ""],
            ["#N/A", "x:CuentaUno", "2024-06-02 10:00", ""],
        ],
    )
    result = registers.load(folder)
    table = result.tables["consultas"]
    assert table["folio"].tolist() == ["12", "#N/A"]
    assert table["publicacion_id"].iloc[0] == "1799999999999999999"
    assert table["t_consulta"].iloc[0] == pd.Timestamp("2024-06-02 16:00", tz="UTC")
    assert result.rejected["record"].tolist() == [3, 4]
    assert "más de 15 cifras" in result.rejected["expected"].iloc[0]
    assert "no dice día y hora" in result.rejected["expected"].iloc[1]


def test_the_sheets_left_unread_are_noted(tmp_path: Path):
    with pd.ExcelWriter(tmp_path / "cuentas.xlsx", engine="xlsxwriter") as writer:
        for sheet in ("Hoja1", "Hoja2"):
            rows = pd.DataFrame([["id", "red", "alias"], ["", "x", sheet]])
            rows.to_excel(writer, sheet_name=sheet, header=False, index=False)
    result = registers.load(tmp_path)
    assert result.tables["cuentas"]["alias"].tolist() == ["Hoja1"]
    assert "quedaron sin leer 1" in result.sources["note"].iloc[0]


def test_a_sheet_that_swells_when_opened_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(registers, "_XLSX_LIMIT", 10_000)
    with zipfile.ZipFile(folder / "avales.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 10_001)
    assert "ocupa demasiado" in only_refusal(registers.load(folder))["expected"]


def test_a_second_file_of_one_register_is_refused(folder: Path):
    write_sheet(folder / "cuentas.xlsx", [["id", "red", "alias"], ["x:Tres", "x", "Tres"]])
    result = registers.load(folder)
    refusal = only_refusal(result)
    assert refusal["source_path"] == "registros/cuentas.xlsx"
    assert "ya se leyó de cuentas.csv" in refusal["expected"]
    assert len(result.tables["cuentas"]) == 2


@pytest.mark.parametrize("content", [b"PK\x03\x04 cortado", b"", b"no es una hoja"])
def test_a_broken_sheet_is_told(folder: Path, content: bytes):
    (folder / "avales.xlsx").write_bytes(content)
    result = registers.load(folder)
    assert "No se pudo abrir como hoja de Excel" in only_refusal(result)["expected"]
    assert "avales" not in result.tables


def test_a_file_that_is_no_register_is_listed(folder: Path):
    (folder / "apuntes.csv").write_text("a\n1\n", encoding="utf-8")
    (folder / ".oculto").write_text("", encoding="utf-8")
    stranger = registers.load(folder).sources.iloc[-1]
    assert stranger["format"] == "no reconocido"
    assert "contrasenas" in stranger["note"]
    assert len(registers.load(folder).sources) == 2


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "exenciones",
            "numeral,cuenta,desde,hasta,motivo,autoriza\nxxii,x:CuentaUno,2026-03-01,2026-02-01,a,b\n",
            "hasta es anterior a desde",
        ),
        ("avales", "folio,area,t_aval\n1,Área,2026-03-01 10:00\n", "Falta qué se avaló"),
        ("capacitacion", "fecha,tema,n\n2026-03-01,Redes,muchos\n", "n no es una cantidad"),
        ("cuentas", "id,red,alias,zona_horaria\n,x,A,Tijuana\n", "no es una zona IANA"),
        ("cuentas", "id,red,alias\n,myspace,A\n", "red no admite lo escrito"),
    ],
)
def test_what_makes_no_sense_is_told(folder: Path, name: str, text: str, expected: str):
    (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    assert expected in only_refusal(registers.load(folder))["expected"]


def test_a_template_that_nobody_filled_was_not_handed_in_and_is_never_overwritten(tmp_path: Path):
    own = tmp_path / "cuentas.csv"
    own.write_text(ACCOUNTS, encoding="utf-8")
    made = registers.write_templates(tmp_path)
    assert {p.stem for p in made} == set(tables.REGISTERS) - {"cuentas"}
    assert own.read_text(encoding="utf-8") == ACCOUNTS
    result = registers.load(tmp_path)
    assert set(result.tables) == {"cuentas"}
    assert result.rejected.empty
    assert result.sources["read"].sum() == 2
    assert result.sources["note"].str.startswith("Es la plantilla").sum() == len(made)
    alone = made[0].read_text(encoding="utf-8-sig").splitlines()[-1]
    made[0].write_text(alone, encoding="utf-8")  # its header alone: nothing happened
    assert set(registers.load(tmp_path).tables) == {"cuentas", made[0].stem}
    assert registers.write_templates(tmp_path) == []
    text = (tmp_path / "contrasenas.csv").read_bytes()
    assert text.startswith("\ufeff".encode())
    assert "nunca la contraseña" in text.decode()


def test_a_template_filled_in_and_saved_by_excel_is_read(tmp_path: Path):
    registers.write_templates(tmp_path)
    path = tmp_path / "sesiones.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    saved = [f"{line}{';' * 6}" for line in lines[:-1]]
    saved += [lines[-1].replace(",", ";"), "Consejo General;;04/03/2026 10:30;;;;"]
    path.write_bytes("\r\n".join(saved).encode("cp1252"))
    result = registers.load(tmp_path)
    assert result.rejected.empty
    assert len(result.tables["sesiones"]) == 1


# --- the catalogues beside the registers


def catalogue(name: str) -> pd.DataFrame:
    path = files("criterios_audit").joinpath(f"catalogos/{name}.csv")
    with path.open(encoding="utf-8") as file:
        return pd.read_csv(file, dtype=str, keep_default_na=False)


@pytest.mark.parametrize(
    ("scope", "read"),
    [
        ("Nacional", "nacional"),
        ("federal", "nacional"),
        ("Coah.", "Coahuila"),
        ("Oaxaca; Hidalgo", "Hidalgo;Oaxaca"),
        ("seis entidades", None),
    ],
)
def test_where_a_row_of_the_calendar_holds_is_understood_or_refused(
    scope: str, read: str | None, tmp_path: Path
) -> None:
    rows = f"tipo,ambito,inicio\ncampana,{scope},2026-05-05\n"
    (tmp_path / "calendario.csv").write_text(rows, encoding="utf-8")
    result = registers.load(tmp_path)
    assert result.tables["calendario"]["ambito"].tolist() == ([read] if read else [])
    if not read:
        assert "ambito" in result.rejected["expected"].iloc[0]


@pytest.mark.parametrize("entity", ["Sonora", "son.", "Nueva Galicia"])
def test_the_entity_of_an_account_is_of_the_catalogue(entity: str, tmp_path: Path) -> None:
    rows = f"red,alias,entidad\nx,Ejemplo,{entity}\n"
    (tmp_path / "cuentas.csv").write_text(rows, encoding="utf-8")
    result = registers.load(tmp_path)
    known = entity != "Nueva Galicia"
    assert result.tables["cuentas"]["entidad"].tolist() == (["Sonora"] if known else [])
    assert result.rejected["expected"].str.contains("entidad").any() == (not known)


@pytest.mark.parametrize(
    "name", ["juntas_locales", "cuentas_conocidas", "formulas", "calendario_base", "siglas"]
)
def test_every_fact_says_its_source(name: str):
    assert catalogue(name)["fuente"].str.strip().ne("").all()


def test_the_32_juntas_have_a_zone_that_exists():
    juntas = catalogue("juntas_locales")
    assert juntas["clave"].tolist() == [f"{n:02d}" for n in range(1, 33)]
    assert all(ZoneInfo(zone) for zone in juntas["zona_horaria"])
    assert juntas.set_index("entidad").loc["Chihuahua", "zona_horaria"] == "America/Chihuahua"


def test_every_formula_finds_its_example():
    for row in catalogue("formulas").itertuples():
        assert re.search(str(row.patron), str(row.ejemplo), re.IGNORECASE), row.id


def test_the_calendar_speaks_the_registers_words_and_votes_on_sundays():
    calendar = catalogue("calendario_base")
    kinds = next(c for c in tables.REGISTERS["calendario"] if c.name == "tipo")
    assert set(calendar["tipo"]) <= set(kinds.choices)
    days = pd.to_datetime(calendar.loc[calendar["tipo"] == "jornada", "inicio"])
    assert (days.dt.day_of_week == 6).all()


@pytest.mark.parametrize(
    "written",
    [
        "Persona Inventada",
        "PERSONA INVENTADA PRIMERA",
        "Inventada de la Persona",
        "Lic. Persona Inventada",
        "Mtra. Persona Inventada, Coordinadora de Área",
        "Coordinación de Área (Ing. Persona Inventada)",
    ],
)
def test_a_persons_name_is_no_post(folder: Path, written: str):
    text = f'cuenta,fecha_cambio,cargo\nx:CuentaUno,2026-01-02,"{written}"\n'
    (folder / "contrasenas.csv").write_text(text, encoding="utf-8")
    refusal = only_refusal(registers.load(folder))
    assert "La columna cargo parece traer el nombre de una persona" in refusal["expected"]
    assert refusal["record"] == 2
    assert "Inventada" not in refusal["expected"]


@pytest.mark.parametrize(
    "written",
    [
        "Jefatura de Departamento",
        "Vocalía Ejecutiva Distrital",
        "Subdirección de Redes Sociales",
        "Encargada de Despacho",
        "Comunicación Social",
        "Grupo de Trabajo",
        "Atención Ciudadana",
        "Cultura Cívica",
        "Titular",
        "Coordinación, Baja California",
        "Baja California Sur",
        "Comité de Gestión y Publicación Electrónica",
        "CNCS",
        "INE Chiapas",
    ],
)
def test_a_post_is_no_persons_name(folder: Path, written: str):
    text = f'cuenta,fecha_cambio,cargo\nx:CuentaUno,2026-01-02,"{written}"\n'
    (folder / "contrasenas.csv").write_text(text, encoding="utf-8")
    assert registers.load(folder).tables["contrasenas"]["cargo"].tolist() == [written]


@pytest.mark.parametrize("written", ["Jefatura Gato2024!", "Coordinación, clave: gatito"])
def test_a_password_beside_a_post_is_refused(folder: Path, written: str):
    text = f'cuenta,fecha_cambio,cargo\nx:CuentaUno,2026-01-02,"{written}"\n'
    (folder / "contrasenas.csv").write_text(text, encoding="utf-8")
    refusal = only_refusal(registers.load(folder))
    assert "parece una contraseña" in refusal["expected"]
    assert "ato" not in refusal["expected"].removeprefix("La columna cargo")


def test_expired_declarations_are_kept_and_noted(folder: Path):
    head = "numeral,cuenta,texto,firma_cargo,fecha,vence\n"
    row = "XVI,x:CuentaUno,sin bloqueos,Coordinación de Área,2026-01-01,{}\n"
    text = head + row.format("2026-03-31") + row.format("2026-12-31")
    (folder / "declaraciones.csv").write_text(text, encoding="utf-8")
    loaded = registers.load(folder, cutoff=pd.Timestamp("2026-07-03T12:00:00Z"))
    assert len(loaded.tables["declaraciones"]) == 2
    note = loaded.sources.set_index("format").loc["registro:declaraciones", "note"]
    assert note == "1 declaración vencida al 03/07/2026: se conservan, y ya no prueban nada."
    assert registers.load(folder).sources["note"].isna().all()


@pytest.mark.parametrize(
    ("written", "entity"),
    [
        ("yucatan", "Yucatán"),
        ("Junta Local Ejecutiva de Nuevo León", "Nuevo León"),
        ("JLE en la Ciudad de México", "Ciudad de México"),
        ("México", "Estado de México"),
        ("5", "Coahuila"),
        ("Michoacán de Ocampo", "Michoacán"),
        ("SLP", "San Luis Potosí"),
    ],
)
def test_a_junta_is_known_by_any_of_its_names(tmp_path: Path, written: str, entity: str):
    text = f"junta,fecha_informe\n{written},2026-01-20\n"
    (tmp_path / "juntas.csv").write_text(text, encoding="utf-8")
    assert registers.load(tmp_path).tables["juntas"]["junta"].tolist() == [entity]


def test_a_junta_that_does_not_exist_is_refused(tmp_path: Path):
    text = "junta,fecha_informe\nNueva Galicia,2026-01-20\nJalisco,2026-01-20\n"
    (tmp_path / "juntas.csv").write_text(text, encoding="utf-8")
    result = registers.load(tmp_path)
    assert "32 Juntas Locales" in only_refusal(result)["expected"]
    assert result.tables["juntas"]["junta"].tolist() == ["Jalisco"]
