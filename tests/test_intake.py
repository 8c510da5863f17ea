"""What people write in a register costs no reading of exports, and gives what reading all would."""

import shutil
from pathlib import Path

import pandas as pd
import pytest
from conftest import write_archive

from criterios_audit import audit, intake, quality, registers, secret, store
from criterios_audit.journal import Journal
from criterios_audit.loaders import x_scrape
from criterios_audit.remembered import Steps

EXPORTS = {"Leyendo las exportaciones", "Poniendo seudónimos", "Guardando las tablas"}
CUENTAS = "id,red,alias,id_nativo,area,periodicidad\nx:EjemploUno,x,EjemploUno,{},Central,diaria\n"


def read(expediente: Path) -> tuple[store.Stored, bool]:
    """What is held of an expediente, and whether its exports were read now."""
    journal = Journal()
    stored = store.load(expediente, journal)
    return stored, {str(step["paso"]) for step in journal.steps} >= EXPORTS


def same(stored: store.Stored, expediente: Path) -> bool:
    """Whether nothing kept before had a part in what is held; raises where a table differs."""
    shutil.rmtree(expediente / ".almacen")
    fresh, _ = read(expediente)
    assert fresh.tables.keys() == stored.tables.keys()
    for name, table in fresh.tables.items():
        pd.testing.assert_frame_equal(stored.tables[name], table)
    return fresh.digest == stored.digest


def write(expediente: Path, register: str, text: str) -> None:
    (expediente / "registros").mkdir(exist_ok=True)
    (expediente / "registros" / f"{register}.csv").write_text(text, "utf-8")


LABEL = """numeral,pieza,dictamen,codificador,cargo,fecha,origen
III,1,descartada,A,Análisis,2026-02-01T10:00:00-06:00,persona
"""
INCIDENT = """folio,cuenta,tipo,t_enterado
I-01,x:{},acceso no reconocido,2026-01-17T09:00:00-06:00
"""


@pytest.mark.parametrize(
    ("register", "text", "again"),
    [
        ("etiquetas", LABEL, False),
        ("incidentes", INCIDENT.format("nadie"), False),  # refused: told in the ledger
        ("cuentas", CUENTAS.format("").replace("Central", "Otra área"), False),
        ("cuentas", CUENTAS.format("77"), True),
        ("cuentas", CUENTAS.format("") + "x:Ajena,x,Ajena,,Otra,diaria\n", True),
    ],
)
def test_a_register_that_changes_is_read_alone_unless_it_says_who_is_who(
    chico: Path, register: str, text: str, *, again: bool
) -> None:
    write(chico, "cuentas", CUENTAS.format(""))
    first, worked = read(chico)
    assert worked
    assert not read(chico)[1]
    write(chico, register, text)
    second, worked = read(chico)
    assert worked is again
    assert first.digest != second.digest
    assert same(second, chico)


def test_a_label_asks_nothing_of_the_gate_and_moves_the_result(
    chico: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, _ = audit.run(chico, "2026-01", ("XXII",))
    monkeypatch.setattr(quality, "gate", lambda _: pytest.fail("the gate was asked again"))
    write(chico, "etiquetas", LABEL)
    after, tables = audit.run(chico, "2026-01", ("XXII",))
    assert before.digest != after.digest
    assert len(tables["etiquetas"]) == 1
    assert "registro:etiquetas" in set(after.sources["format"])


def test_what_depends_on_a_register_is_measured_again(chico: Path) -> None:
    def zones() -> set[str]:
        return set(audit.open_expediente(chico, Journal()).prepared["posts"]["zone"])

    header = "id,red,alias,periodicidad,zona_horaria\n"
    write(chico, "cuentas", header + "x:EjemploUno,x,EjemploUno,diaria,America/Tijuana\n")
    assert "America/Tijuana" in zones()
    write(chico, "cuentas", header + "x:EjemploUno,x,EjemploUno,diaria,America/Cancun\n")
    assert "America/Cancun" in zones()
    assert "America/Tijuana" not in zones()


def test_a_register_may_name_an_account_by_the_number_that_its_exports_give(chico: Path) -> None:
    numbered = (
        read(chico)[0].tables["accounts"].set_index("account_id")["native_id"]["x:EjemploUno"]
    )
    shutil.rmtree(chico / ".almacen")
    write(chico, "cuentas", CUENTAS.format(numbered))
    write_archive(chico / "exportaciones" / "EjemploUno", "ejemplouno", range(1, 31, 5))
    said = "XVI,x:ejemplouno,sin bloqueos,Coordinación,2026-01-02,2026-12-31\n"
    write(chico, "declaraciones", "numeral,cuenta,texto,firma_cargo,fecha,vence\n" + said)
    for _ in range(2):  # read with the exports, and from what is kept of them
        held = read(chico)[0].tables
        assert set(held["declaraciones"]["account_id"]) == {"x:EjemploUno"}
        assert set(held["posts"]["account_id"]) >= {"x:EjemploUno"}
        assert "x:ejemplouno" not in set(held["posts"]["account_id"])


def test_nothing_is_kept_of_who_a_search_gathered(chico: Path) -> None:
    (strange,) = x_scrape.EXAMPLE.items()
    (chico / "exportaciones" / strange[0]).write_text(str(strange[1]), "utf-8")
    write(chico, "cuentas", CUENTAS.format(""))
    write(chico, "incidentes", INCIDENT.format("CuentaInventada"))
    stored, _ = read(chico)
    for table in stored.tables.values():
        assert "cuentainventada" not in table.to_csv().lower()
    listed = registers.load(chico / "registros", only=("cuentas",))
    exports = intake.read_exports(chico / "exportaciones", listed, secret.key(), Journal(), Steps())
    assert set(exports.names) == {"x:EjemploUno", "x:EjemploDos", "x:EjemploTres"}
