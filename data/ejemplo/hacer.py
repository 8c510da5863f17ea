"""Make the synthetic expediente: python data/ejemplo/hacer.py [--salida DIR].

Same bytes on every run and machine: one seed, fixed dates, entries stored in the zips without
compression, and only `Random.random()`, whose sequence Python promises to keep.
"""
# ruff: noqa: INP001 - a script, not a package

import argparse
from datetime import date
from pathlib import Path

import formatos
import mundo
import registros
from mundo import ACCOUNTS, Dice

HERE = Path(__file__).resolve().parent
SEED = 73_2017  # the acuerdo's own number


def exports(folder: Path) -> None:
    """Write exportaciones/: six accounts, each in its own true format."""
    dice = Dice(SEED)
    central, bursts = mundo.central(dice)
    jalisco = mundo.jalisco(dice, [p for p in central if not p.answers and not p.full])
    bc = mundo.baja_california(dice)
    yucatan = mundo.regular(dice, "yucatan", 0.72, replies=12)
    distrito = mundo.distrito(dice)
    hallada = mundo.regular(dice, "hallada", 0.62)

    blocked = ("9200000000000000001", "9200000000000000002")
    files = formatos.archive(ACCOUNTS["central"], central, blocked=blocked)
    formatos.write_zip(folder / "central" / "entrega final (2).zip", files, "respaldo_x/")
    tray = formatos.tray(ACCOUNTS["central"], bursts, central)
    formatos.write(folder / "central" / "bandeja_2026S1.csv", tray)
    april = [p for p in central if date(2026, 4, 13) <= p.t.date() <= date(2026, 4, 19)]
    name = "EjemploINE_central-2026-04-13-to-2026-04-19.csv"
    formatos.write(folder / "central" / name, formatos.analytics(ACCOUNTS["central"], april))

    for name, text in formatos.archive(ACCOUNTS["jalisco"], jalisco, old=True).items():
        formatos.write(folder / "jalisco" / "archivo_x" / name, text)
    files = formatos.archive(ACCOUNTS["bc"], bc)
    formatos.write_zip(folder / "baja_california" / "x-bc.zip", files)
    name = f"EjemploJLE_Yucatan-{mundo.FIRST}-to-{mundo.LAST}.csv"
    formatos.write(folder / "yucatan" / name, formatos.analytics(ACCOUNTS["yucatan"], yucatan))
    text = formatos.lines(ACCOUNTS["distrito"], distrito)
    formatos.write(folder / "distrito" / "EjemploVE_Distrito.txt", text)
    files = formatos.archive(ACCOUNTS["hallada"], hallada)
    formatos.write_zip(folder / "halladas" / "encontrado.zip", files)


def main() -> None:
    """Write the whole expediente into the folder asked for, by default this one."""
    parser = argparse.ArgumentParser(description="Hace el expediente SINTÉTICO de ejemplo.")
    parser.add_argument("--salida", type=Path, default=HERE, help="carpeta donde se escribe")
    target: Path = parser.parse_args().salida
    exports(target / "exportaciones")
    for name, text, encoding in registros.files():
        formatos.write(target / "registros" / name, text, encoding)
    for name in ("LEEME.md", "criterios.toml"):
        formatos.write(target / name, (HERE / name).read_text("utf-8"))


if __name__ == "__main__":
    main()
