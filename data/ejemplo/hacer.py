"""Make the synthetic expediente: python data/ejemplo/hacer.py [--salida DIR].

Same bytes on every run and machine: one seed, fixed dates, entries stored in the zips without
compression, and only `Random.random()`, whose sequence Python promises to keep.
"""
# ruff: noqa: INP001 - a script, not a package

import argparse
from datetime import date
from pathlib import Path

import faltas
import formatos
import formatos_meta
import mundo
import registros
from mundo import ACCOUNTS, Dice, World

HERE = Path(__file__).resolve().parent
SEED = 73_2017  # the acuerdo's own number


def invent() -> World:
    """Throw the dice: what each account published and received, planted faults included."""
    dice, more = Dice(SEED), Dice(SEED + 1)
    central, bursts = mundo.central(dice)
    shared = [p for p in central if not p.answers and not p.full]
    posts = {
        "central": central,
        "jalisco": mundo.jalisco(dice, shared),
        "bc": mundo.baja_california(dice),
        "yucatan": mundo.regular(dice, "yucatan", 0.72, replies=12),
        "distrito": mundo.distrito(dice),
        "hallada": mundo.regular(dice, "hallada", 0.62),
    }
    posts["central"] = central + faltas.central(more)
    posts["jalisco"] += faltas.jalisco(more)
    posts["bc"] += faltas.baja_california(more)
    posts["yucatan"] += faltas.yucatan(more)
    posts["distrito"] += faltas.distrito(more, posts["distrito"])
    copied = [p for p in shared if not p.deleted and "#ConsejoGeneral" not in p.text]
    posts["facebook"], before = faltas.facebook(more, copied)
    posts["instagram"], asked = faltas.instagram(more)
    inboxes = {"central": bursts, "instagram": asked}
    return World(posts=posts, inboxes=inboxes, facebook_before=before)


def exports(world: World, folder: Path) -> None:
    """Write exportaciones/: eight accounts, each in its own true format."""
    _of_x(world, folder)
    _of_meta(world, folder)


def _of_x(world: World, folder: Path) -> None:
    posts = world.posts
    central = posts["central"]
    blocked = ("9200000000000000001", "9200000000000000002")
    files = formatos.archive(ACCOUNTS["central"], central, blocked=blocked)
    formatos.write_zip(folder / "central" / "entrega final (2).zip", files, "respaldo_x/")
    tray = formatos.tray(ACCOUNTS["central"], world.inboxes["central"], central)
    formatos.write(folder / "central" / "bandeja_2026S1.csv", tray)
    april = [p for p in central if date(2026, 4, 13) <= p.t.date() <= date(2026, 4, 19)]
    name = "EjemploINE_central-2026-04-13-to-2026-04-19.csv"
    formatos.write(folder / "central" / name, formatos.analytics(ACCOUNTS["central"], april))

    for name, text in formatos.archive(ACCOUNTS["jalisco"], posts["jalisco"], old=True).items():
        formatos.write(folder / "jalisco" / "archivo_x" / name, text)
    files = formatos.archive(ACCOUNTS["bc"], posts["bc"])
    formatos.write_zip(folder / "baja_california" / "x-bc.zip", files)
    name = f"EjemploJLE_Yucatan-{mundo.FIRST}-to-{mundo.LAST}.csv"
    text = formatos.analytics(ACCOUNTS["yucatan"], posts["yucatan"])
    formatos.write(folder / "yucatan" / name, text)
    text = formatos.lines(ACCOUNTS["distrito"], posts["distrito"])
    formatos.write(folder / "distrito" / "EjemploVE_Distrito.txt", text)
    files = formatos.archive(ACCOUNTS["hallada"], posts["hallada"])
    formatos.write_zip(folder / "halladas" / "encontrado.zip", files)


def _of_meta(world: World, folder: Path) -> None:
    """Two cuts of Facebook and two of Instagram, and Instagram's inbox."""
    page, account = ACCOUNTS["facebook"], ACCOUNTS["instagram"]
    for name, posts in (
        ("corte_marzo/Dec-29-2025_Mar-28-2026.csv", world.facebook_before),
        ("corte_julio/Dec-29-2025_Jul-02-2026.csv", world.posts["facebook"]),
    ):
        formatos.write(folder / "facebook" / name, formatos_meta.facebook(page, posts))
    whole = [p for p in world.posts["instagram"] if not p.answers]
    early = [p for p in whole if p.t.date() <= faltas.CUT]
    for day, posts, blocked in (
        ("2026-03-28", early, faltas.blocked_then()),
        ("2026-06-30", whole, ()),
    ):
        name = f"instagram-{account.alias}-{day}-EJ01"
        files = formatos_meta.instagram(account, posts, blocked)
        formatos.write_zip(folder / "instagram" / f"{name}.zip", files)
    tray = formatos.tray(account, world.inboxes["instagram"], world.posts["instagram"])
    formatos.write(folder / "instagram" / "bandeja_instagram_2026S1.csv", tray)


def main() -> None:
    """Write the whole expediente into the folder asked for, by default this one."""
    parser = argparse.ArgumentParser(description="Hace el expediente SINTÉTICO de ejemplo.")
    parser.add_argument("--salida", type=Path, default=HERE, help="carpeta donde se escribe")
    target: Path = parser.parse_args().salida
    world = invent()
    exports(world, target / "exportaciones")
    for name, text, encoding in registros.files(world):
        formatos.write(target / "registros" / name, text, encoding)
    for name in ("LEEME.md", "criterios.toml"):
        formatos.write(target / name, (HERE / name).read_text("utf-8"))


if __name__ == "__main__":
    main()
