"""`criterios-audit`: what a person or a scheduler types. Thin: each command is one call."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pandas as pd
import typer
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Column, Table
from rich.text import Text

from criterios_audit.journal import Journal
from criterios_audit.model import UserError, Verdict

COMPLETE, OUR_FAULT, USER_MISTAKE, WITH_REJECTED = 0, 1, 2, 3
"""Exit codes of the contract."""

app = typer.Typer(
    help="Análisis de las cuentas institucionales frente a los Criterios de INE/CG73/2017.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
tono = typer.Typer(help="El módulo de tono: entrenar y evaluar.", no_args_is_help=True)
app.add_typer(tono, name="tono")
# a file or a scheduler has no width of its own; 160 holds the table of sources
_out = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 160)
_err = Console(stderr=True, highlight=False, soft_wrap=True)

Expediente = Annotated[Path, typer.Argument(help="Carpeta del expediente.", show_default=False)]


@app.command()
def nuevo(
    carpeta: Annotated[Path, typer.Argument(help="Carpeta que se creará.", show_default=False)],
) -> None:
    """Crea un expediente vacío con una plantilla comentada de cada registro."""
    from criterios_audit import expediente

    expediente.create(carpeta)
    _say(
        f"Se creó el expediente «{carpeta}»: ponga las exportaciones en «exportaciones» y llene "
        "los registros que tenga."
    )


@app.command()
def cargar(expediente: Expediente) -> None:
    """Lee exportaciones y registros, y muestra qué se leyó de cada archivo."""
    from criterios_audit import store

    stored = store.load(expediente, _journal())
    _show_sources(stored.tables["sources"], stored.tables["rejected"])
    if len(stored.tables["rejected"]):
        raise typer.Exit(WITH_REJECTED)


@app.command()
def informe(
    expediente: Expediente,
    periodo: Annotated[
        str,
        typer.Option(help="2026S1, 2026-03 o desde..hasta; semestre o mes: el último completo."),
    ] = "",
    salida: Annotated[
        Path | None, typer.Option(help="Carpeta del informe; si no, reports/expediente/periodo.")
    ] = None,
    solo: Annotated[str, typer.Option(help="Numerales, p. ej. XXII,XXVII.")] = "",
    anterior: Annotated[
        Path | None, typer.Option(help="audit.json del informe anterior, para comparar con él.")
    ] = None,
    motor: Annotated[str, typer.Option(help="local, procesos o dask:DIRECCIÓN.")] = "local",
    avisar: Annotated[
        str, typer.Option(help="Orden que se ejecuta al terminar, con CRITERIOS_CODIGO.")
    ] = "",
    conservar: Annotated[
        int, typer.Option(help="Informes mensuales que se conservan; 0, todos.", min=0)
    ] = 0,
) -> None:
    """Hace el informe completo y lo sella."""
    from criterios_audit import schedule

    code, page = OUR_FAULT, None
    try:
        code, page = _make_report(expediente, periodo, salida, solo, motor, anterior)
        if conservar:
            for gone in schedule.retain(page.parent, conservar):
                _say(f"Se quitó el informe de control «{gone}».")
    except UserError:
        code = USER_MISTAKE
        raise
    finally:
        if avisar and (said := schedule.notify(avisar, code=code, report=page)):
            _err.print(said, markup=False)
    if code:
        raise typer.Exit(code)


def _make_report(
    expediente: Path,
    periodo: str,
    salida: Path | None,
    solo: str,
    motor: str,
    anterior: Path | None,
) -> tuple[int, Path]:
    """Make the report and say what it holds; return the exit code and its page."""
    from criterios_audit.report import run
    from criterios_audit.report.format import WORDS
    from criterios_audit.results import counts

    if motor != "local":
        msg = f"El motor «{motor}» todavía no está disponible: use --motor local."
        raise UserError(msg)
    numerals = tuple(n.strip().upper() for n in solo.split(",") if n.strip())
    made = run.make(
        expediente,
        periodo=periodo,
        salida=salida,
        only=numerals,
        anterior=anterior,
        journal=_journal(),
    )
    page = made.folder / "informe.html"
    _say(f"Informe: {page}")
    tally = counts(made.result)
    _say(" · ".join(f"{WORDS[v]} {tally[v.value]:,}" for v in Verdict))
    gate, sources = made.result.gate, made.result.sources
    unfit = int((gate["critical"] & ~gate["fit"]).sum())
    unknown = int((sources["format"] == "no reconocido").sum())
    if not (len(made.result.rejected) or unfit or unknown):
        return COMPLETE, page
    _say(
        f"Con avisos: {len(made.result.rejected) - unknown:,} rechazos, {unknown:,} archivos "
        f"no reconocidos y {unfit:,} tablas no aptas; el informe los enumera."
    )
    return WITH_REJECTED, page


@app.command()
def programar(
    expediente: Expediente,
    cada: Annotated[str, typer.Option(help="mes o semestre.")] = "mes",
    hora: Annotated[str, typer.Option(help="Hora local del equipo, como 02:30.")] = "02:30",
) -> None:
    """Muestra cómo programar la corrida en cron, systemd, Windows o JupyterLab; no instala nada."""
    from criterios_audit import schedule

    if not expediente.is_dir():
        msg = f"No existe la carpeta «{expediente}»: indique la carpeta de un expediente."
        raise UserError(msg)
    program = Path(sys.executable).with_name(f"criterios-audit{'.exe' * (sys.platform == 'win32')}")
    for entry in schedule.entries(
        expediente.resolve(), program=program, folder=Path.cwd(), every=cada, hour=hora
    ):
        _say(f"— {entry.title}. {entry.where}\n\n{entry.text}\n")
    _say("Códigos de salida: 0 completo, 3 completo con avisos, 2 error de uso, 1 falla.")


@app.command()
def verificar(
    carpeta: Annotated[Path, typer.Argument(help="Carpeta de un informe.", show_default=False)],
) -> None:
    """Recalcula el sello y nombra cada archivo alterado, perdido o agregado."""
    from criterios_audit.report import seal

    check = seal.verify(carpeta)
    for said, names in (
        ("alterado", check.altered),
        ("perdido", check.lost),
        ("agregado", check.added),
    ):
        for name in names:
            _say(f"{said}: {name}")
    if not check.intact:
        raise typer.Exit(WITH_REJECTED)
    _say("Íntegro: ningún archivo se alteró, se perdió ni se agregó desde que se selló.")


@app.command()
def comparar(
    antes: Annotated[
        Path, typer.Argument(help="La exportación o el audit.json de antes.", show_default=False)
    ],
    despues: Annotated[
        Path, typer.Argument(help="La exportación o el audit.json de después.", show_default=False)
    ],
    expediente: Annotated[
        Path | None,
        typer.Option(help="Con dos audit.json: el expediente, para juzgar lo de antes hoy."),
    ] = None,
) -> None:
    """Dice qué cambió entre dos exportaciones de una cuenta, o entre dos audit.json."""
    if antes.suffix == despues.suffix == ".json" and _is_audit(antes):
        _compare_audits(antes, despues, expediente)
    else:
        _compare_exports(antes, despues)


def _is_audit(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return b'"esquema"' in stream.read(400)


def _compare_audits(antes: Path, despues: Path, expediente: Path | None) -> None:
    from criterios_audit import audit, follow_up, settings, store
    from criterios_audit.report.format import WORDS

    before, now = follow_up.read(antes), follow_up.read(despues)
    again = None
    if expediente is not None:
        journal = _journal()
        prepared = audit.prepare(store.load(expediente, journal), journal)
        again = follow_up.again(prepared, before, settings.read(expediente).thresholds)
    moved = follow_up.split(before, again, now)
    table = Table("Numeral", "Cuenta", "Antes", "Antes, con las reglas de hoy", "Ahora", "Efecto")
    said = {v.value: WORDS[v] for v in Verdict}
    for row in moved.itertuples():
        verdicts = (row.antes, row.antes_con_reglas_de_hoy, row.ahora)
        table.add_row(
            row.numeral, row.cuenta, *(said.get(str(v), "—") for v in verdicts), row.efecto
        )
    _out.print(table)
    _say(f"{len(moved):,} veredictos cambiaron.")
    if again is None:
        _say("Con --expediente se juzga además lo de antes con las reglas de hoy.")


def _compare_exports(antes: Path, despues: Path) -> None:
    from criterios_audit import store

    compared = store.compare(antes, despues)
    for pair in compared.coverage.itertuples():
        _say(
            f"{pair.account_id}: ambas muestran del {pair.covered_from:%d/%m/%Y} al "
            f"{pair.covered_to:%d/%m/%Y} (UTC)."
        )
    changes = compared.changes
    table = Table("Cambio", "Publicación", "Publicada", "Antes", "Después")
    for row in changes.itertuples():
        new = "" if pd.isna(row.new_text) else f"{row.new_text}"
        again = "" if pd.isna(row.new_id) else f"{row.new_id} ({row.again_at:%d/%m/%Y %H:%M}): "
        # a text of strangers is text, never markup of the terminal
        table.add_row(
            row.change, row.post_id, f"{row.created_at:%d/%m/%Y %H:%M}",
            Text(str(row.text)[:200]), Text(again + new[:200]),
        )  # fmt: skip
    if len(changes):
        _out.print(table)
    tally = changes["change"].value_counts()
    counts = (f"{said} {tally.get(said, 0):,}" for said in ("borrada", "editada", "republicada"))
    _say(" · ".join(counts) + ". Horas en UTC.")


@app.command()
def criterio(
    numeral: Annotated[str, typer.Argument(help="I a XXXIV o SEGUNDO; sin él, todos.")] = "",
) -> None:
    """Muestra el catálogo, o un numeral con su texto, su fuerza y sus umbrales."""
    from criterios_audit.criterios import catalogue
    from criterios_audit.pages import criterio_page
    from criterios_audit.report.format import WORDS

    if not numeral:
        table = Table("Numeral", "Título", "Fuerza", "Techo")
        for c in catalogue():
            table.add_row(c.numeral, c.title, c.force.value, WORDS[c.ceiling])
        _out.print(table)
        return
    found = [c for c in catalogue() if c.numeral == numeral.upper()]
    if not found:
        msg = f"No existe el numeral «{numeral}»: van de I a XXXIV, y SEGUNDO."
        raise UserError(msg)
    _out.print(Markdown(criterio_page(found[0])))


@app.command()
def formatos(
    nombre: Annotated[str, typer.Argument(help="Uno solo; sin él, todos en breve.")] = "",
) -> None:
    """Dice qué exportaciones se leen, qué da cada una y cómo pedirla."""
    from criterios_audit.loaders import LOADERS
    from criterios_audit.pages import format_page, proven

    if nombre:
        found = [ld for ld in LOADERS.values() if nombre == ld.NAME]
        if not found:
            known = ", ".join(ld.NAME for ld in LOADERS.values())
            msg = f"No existe el formato «{nombre}»: son {known}."
            raise UserError(msg)
        _out.print(Markdown(format_page(found[0])))
        return
    for loader in LOADERS.values():
        _say(f"{loader.TITLE} ({loader.NAME})")
        _say(f"  Da: {loader.GIVES}\n  No da: {loader.LACKS}\n  Prueba: {proven(loader.PROVES)}.")
        _say("  Cómo pedirla:")
        for number, step in enumerate(loader.STEPS, start=1):
            _say(f"    {number}. {step}")
        _say("")


@tono.command()
def entrenar(
    carpeta: Annotated[
        Path, typer.Argument(help="Carpeta con offendes y emoevent_es.", show_default=False)
    ],
    salida: Annotated[
        Path | None, typer.Option(help="Carpeta de los pesos; si no, la del programa.")
    ] = None,
) -> None:
    """Vuelve a entrenar las dos cabezas con los datos de la carpeta, y escribe sus pesos."""
    from criterios_audit.tone import heads, train

    for name, card in train.entrenar(carpeta, salida or heads.WEIGHTS).items():
        _say(f"{name}: pesos {card['sha256'][:12]}, C {card['medidas']['C']}.")


@tono.command()
def evaluar(
    archivo: Annotated[
        Path, typer.Argument(help="Tabla con columnas text y label (1/0).", show_default=False)
    ],
    cabeza: Annotated[str, typer.Option(help="ofensa o descortesia.")] = "ofensa",
) -> None:
    """Compara una cabeza con etiquetas de personas; imprime un objeto JSON y nada más."""
    import json

    from criterios_audit.tone import evaluate

    typer.echo(json.dumps(evaluate.evaluar(archivo, cabeza), ensure_ascii=False))


def main() -> None:
    """Run a command; every way out has its code and, where it is not complete, its sentence."""
    logging.disable(logging.WARNING)
    try:
        app()
    except UserError as mistake:
        _err.print(str(mistake), markup=False)
        sys.exit(USER_MISTAKE)
    except Exception as fault:  # noqa: BLE001 - the last word before the shell, told whole
        traceback.print_exc()
        _err.print(
            f"Falla del programa: {fault} Envíe lo anterior a quien lo mantiene.", markup=False
        )
        sys.exit(OUR_FAULT)


def _journal() -> Journal:
    tell: Callable[[str], None] = lambda what: _err.print(f"{what}…", markup=False)  # noqa: E731
    return Journal(tell=tell)


def _say(text: str) -> None:
    _out.print(text, markup=False)


def _show_sources(sources: pd.DataFrame, rejected: pd.DataFrame) -> None:
    from criterios_audit.loaders import LOADERS
    from criterios_audit.pages import proven
    from criterios_audit.store import rejections

    proves = {ld.NAME: proven(ld.PROVES) for ld in LOADERS.values()}
    table = Table(
        Column("Archivo", overflow="fold"),
        Column("Formato", no_wrap=True),
        *(Column(name, justify="right") for name in ("Leídos", "Repetidos", "Rechazados")),
        Column("Omitidos", justify="right"),
        "Días cubiertos",
    )
    for row in sources.itertuples():
        covered = (
            f"{row.covered_from:%d/%m/%Y}–{row.covered_to:%d/%m/%Y}"
            if pd.notna(row.covered_from)
            else "—"
        )
        table.add_row(
            Text(row.source_path), row.format, f"{row.read:,}", f"{row.repeated:,}",
            f"{row.rejected:,}", f"{row.left_out:,}", covered,
        )  # fmt: skip
    _out.print(table)
    for form in sorted(set(sources["format"]) & proves.keys()):
        _say(f"«{form}» puede probar: {proves[form]}.")
    for row in sources[sources["left_out"].gt(0)].itertuples():
        _say(f"Omitido: «{row.source_path}»: {row.note}")
    for sentence in rejections(rejected.head(20)):
        _say(f"Rechazado: {sentence}")
    if len(rejected) > 20:  # noqa: PLR2004 - a screenful
        _say(f"… y {len(rejected) - 20:,} más; el informe los enumera todos.")


if __name__ == "__main__":
    main()
