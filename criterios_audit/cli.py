"""`criterios-audit`: what a person or a scheduler types. Thin: each command is one call."""

import logging
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from criterios_audit import terminal, usage
from criterios_audit.model import UserError
from criterios_audit.terminal import complain, refusal, say

COMPLETE, OUR_FAULT, USER_MISTAKE, WITH_REJECTED = 0, 1, 2, 3
"""Exit codes of the contract."""

app = typer.Typer(
    help="Análisis de las cuentas institucionales frente a los Criterios de INE/CG73/2017.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
tono = typer.Typer(help="El módulo de tono: entrenar y evaluar.", no_args_is_help=True)
app.add_typer(tono, name="tono")
Informe = Annotated[Path, typer.Argument(help="Carpeta de un informe.", show_default=False)]
Expediente = Annotated[Path, typer.Argument(help="Carpeta del expediente.", show_default=False)]


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """What `informe` was asked for, as it was typed."""

    expediente: Path
    periodo: str
    salida: Path | None
    solo: str
    motor: str
    anterior: Path | None


@app.command()
def nuevo(
    carpeta: Annotated[Path, typer.Argument(help="Carpeta que se creará.", show_default=False)],
) -> None:
    """Crea un expediente vacío con una plantilla comentada de cada registro."""
    from criterios_audit import expediente

    expediente.create(carpeta)
    say(
        f"Se creó el expediente «{carpeta}»: ponga las exportaciones en «exportaciones» y llene "
        "los registros que tenga."
    )


@app.command()
def cargar(expediente: Expediente) -> None:
    """Lee exportaciones y registros, y muestra qué se leyó de cada archivo."""
    from criterios_audit import store

    stored = store.load(expediente, terminal.journal())
    terminal.sources_read(stored.tables["sources"], stored.tables["rejected"])
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
    motor: Annotated[
        str, typer.Option(help="local, procesos[:N] o dask:tcp://DIRECCIÓN.")
    ] = "local",
    avisar: Annotated[
        str, typer.Option(help="Orden que se ejecuta al terminar, con CRITERIOS_CODIGO.")
    ] = "",
    conservar: Annotated[
        int, typer.Option(help="Informes mensuales que se conservan; 0, todos.", min=0)
    ] = 0,
    llave: Annotated[
        Path | None, typer.Option(help="Llave privada (PEM, Ed25519) con que se firma el sello.")
    ] = None,
    *,
    pdf: Annotated[
        bool, typer.Option("--pdf", help="Lo imprime además en PDF, junto a la carpeta.")
    ] = False,
) -> None:
    """Hace el informe completo y lo sella."""
    from criterios_audit import schedule
    from criterios_audit.report import pdf as printed
    from criterios_audit.report import seal

    asked = _Asked(
        expediente=expediente,
        periodo=periodo,
        salida=salida,
        solo=solo,
        motor=motor,
        anterior=anterior,
    )
    code, page = OUR_FAULT, None
    try:
        key = seal.private_key(llave, _passphrase) if llave else None  # refused now, not at the end
        browser = printed.browser() if pdf else None
        code, page = _report(asked)
        if key:
            seal.sign(page.parent, key)
            say(f"Firma: {page.with_name(seal.SIGNATURE)}")
        if browser:
            say(f"PDF: {printed.write(page.parent, browser)}")
        if conservar:
            for gone in schedule.retain(page.parent, conservar):
                say(f"Se quitó el informe de control «{gone}».")
    except UserError:
        code = USER_MISTAKE
        raise
    finally:
        if avisar and (said := schedule.notify(avisar, code=code, report=page)):
            complain(said)
    if code:
        raise typer.Exit(code)


def _report(asked: _Asked) -> tuple[int, Path]:
    """Make the report, or find that it stands; return the exit code and its page."""
    from criterios_audit import engine, unchanged

    engine.check(asked.motor)
    earlier = [asked.anterior] if asked.anterior else []
    if not asked.expediente.is_dir() or not all(path.is_file() for path in earlier):
        code, page, _ = _make_report(asked)
        return code, page  # not reached: it says what is wrong
    words = (asked.periodo, str(asked.salida or ""), asked.solo, str(asked.anterior or ""))
    seen = unchanged.look(asked.expediente, words, earlier)
    if note := unchanged.before(seen):
        say("Nada cambió desde el último informe.")
        for line in note.lines:
            say(line)
        return note.code, note.page
    code, page, lines = _make_report(asked)
    unchanged.remember(seen, unchanged.Note(page=page, code=code, lines=lines))
    return code, page


def _make_report(asked: _Asked) -> tuple[int, Path, tuple[str, ...]]:
    """Make the report and say what it holds; return the exit code, its page and what was said."""
    from criterios_audit.report import run

    numerals = tuple(n.strip().upper() for n in asked.solo.split(",") if n.strip())
    made = run.make(
        asked.expediente,
        periodo=asked.periodo,
        salida=asked.salida,
        only=numerals,
        anterior=asked.anterior,
        motor=asked.motor,
        journal=terminal.journal(),
    )
    page = made.folder / "informe.html"
    lines, warned = terminal.report_made(made.result, page)
    for line in lines:
        say(line)
    return WITH_REJECTED if warned else COMPLETE, page, lines


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
        say(f"— {entry.title}. {entry.where}\n\n{entry.text}\n")
    say("Códigos de salida: 0 completo, 3 completo con avisos, 2 error de uso, 1 falla.")


@app.command()
def verificar(
    carpeta: Informe,
    llave: Annotated[
        Path | None, typer.Option(help="Llave pública (PEM) de quien firmó, para ver su firma.")
    ] = None,
) -> None:
    """Recalcula el sello y nombra cada archivo alterado, perdido o agregado."""
    from criterios_audit.report import seal

    said, fine = seal.told(carpeta, llave)
    for sentence in said:
        say(sentence)
    if not fine:
        raise typer.Exit(WITH_REJECTED)


@app.command()
def firmar(
    carpeta: Informe,
    llave: Annotated[Path, typer.Option(help="Llave privada (PEM, Ed25519) de la institución.")],
) -> None:
    """Firma el sello de un informe con la llave de la institución."""
    from criterios_audit.report import seal

    seal.sign(carpeta, seal.private_key(llave, _passphrase))
    say(f"Firma: {carpeta / seal.SIGNATURE}")


@app.command()
def exportar(
    carpeta: Informe,
    a: Annotated[str, typer.Option("--a", help="oscal.")] = "oscal",
    salida: Annotated[
        Path | None, typer.Option(help="Archivo; si no, <carpeta>.oscal.json, junto a ella.")
    ] = None,
) -> None:
    """Escribe un informe como lo leen las herramientas de otros auditores."""
    from criterios_audit import oscal
    from criterios_audit.report import seal

    if a != "oscal":
        msg = f"No se exporta a «{a}»: se exporta a oscal."
        raise UserError(msg)
    if "audit.json" in {*(check := seal.verify(carpeta)).altered, *check.lost}:
        msg = f"El audit.json de «{carpeta}» no es el que se selló: no se exporta."
        raise UserError(msg)
    path = salida or carpeta.resolve().with_name(f"{carpeta.resolve().name}.oscal.json")
    path.write_bytes(oscal.export(carpeta / "audit.json"))
    say(f"OSCAL {oscal.VERSION}: {path}")
    say(oscal.UNSAID)


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
        terminal.compare_audits(antes, despues, expediente)
    else:
        terminal.compare_exports(antes, despues)


def _is_audit(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return b'"esquema"' in stream.read(400)


@app.command()
def criterio(
    numeral: Annotated[str, typer.Argument(help="I a XXXIV o SEGUNDO; sin él, todos.")] = "",
) -> None:
    """Muestra el catálogo, o un numeral con su texto, su fuerza y sus umbrales."""
    from rich.markdown import Markdown
    from rich.table import Table

    from criterios_audit.criterios import catalogue
    from criterios_audit.pages import criterio_page
    from criterios_audit.report.format import WORDS

    if not numeral:
        table = Table("Numeral", "Título", "Fuerza", "Techo")
        for c in catalogue():
            table.add_row(c.numeral, c.title, c.force.value, WORDS[c.ceiling])
        terminal.out().print(table)
        return
    found = [c for c in catalogue() if c.numeral == numeral.upper()]
    if not found:
        msg = f"No existe el numeral «{numeral}»: van de I a XXXIV, y SEGUNDO."
        raise UserError(msg)
    terminal.out().print(Markdown(criterio_page(found[0])))


@app.command()
def formatos(
    nombre: Annotated[str, typer.Argument(help="Uno solo; sin él, todos en breve.")] = "",
) -> None:
    """Dice qué exportaciones se leen, qué da cada una y cómo pedirla."""
    from rich.markdown import Markdown

    from criterios_audit.loaders import LOADERS
    from criterios_audit.pages import format_page, proven

    if nombre:
        found = [ld for ld in LOADERS.values() if nombre == ld.NAME]
        if not found:
            known = ", ".join(ld.NAME for ld in LOADERS.values())
            msg = f"No existe el formato «{nombre}»: son {known}."
            raise UserError(msg)
        terminal.out().print(Markdown(format_page(found[0])))
        return
    for loader in LOADERS.values():
        say(f"{loader.TITLE} ({loader.NAME})")
        say(f"  Da: {loader.GIVES}\n  No da: {loader.LACKS}\n  Prueba: {proven(loader.PROVES)}.")
        say("  Cómo pedirla:")
        for number, step in enumerate(loader.STEPS, start=1):
            say(f"    {number}. {step}")
        say("")


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
        say(f"{name}: pesos {card['sha256'][:12]}, C {card['medidas']['C']}.")


@tono.command()
def evaluar(
    archivo: Annotated[
        Path, typer.Argument(help="Tabla con columnas text y label (1/0).", show_default=False)
    ],
    cabeza: Annotated[
        str, typer.Option(help="ofensa, descortesia, consulta (pide respuesta) o cortesia.")
    ] = "ofensa",
    entrenamiento: Annotated[
        Path | None, typer.Option(help="Solo consulta: tabla igual con que entrenar en memoria.")
    ] = None,
) -> None:
    """Compara una cabeza con etiquetas de personas; imprime un objeto JSON y nada más."""
    import json

    from criterios_audit.tone import evaluate

    typer.echo(json.dumps(evaluate.evaluar(archivo, cabeza, entrenamiento), ensure_ascii=False))


def main() -> None:
    """Run a command; every way out has its code and, where it is not complete, its sentence."""
    logging.disable(logging.WARNING)
    try:
        sys.exit(usage.in_spanish(app)(standalone_mode=False) or COMPLETE)
    except typer.Abort:
        complain("Se canceló: no se contestó.")
        sys.exit(OUR_FAULT)
    except usage.UsageError as mistake:
        complain(usage.sentence(mistake))
        sys.exit(USER_MISTAKE)
    except UserError as mistake:
        complain(str(mistake))
        sys.exit(USER_MISTAKE)
    except Exception as fault:  # noqa: BLE001 - the last word before the shell
        if refused := refusal(fault):
            what = f" en «{refused.filename}»" if refused.filename else ""
            complain(f"El sistema no dejó leer o escribir{what}: {refused.strerror or refused}.")
        else:
            traceback.print_exc()
            complain(f"Falla del programa: {fault} Envíe lo anterior a quien lo mantiene.")
        sys.exit(OUR_FAULT)


def _passphrase() -> str:
    """Ask for it where it is not seen; a scheduler, that cannot answer, signs with another key."""
    try:
        return str(typer.prompt("Frase de la llave", hide_input=True, err=True))
    except typer.Abort:
        msg = "La llave pide una frase y no se dio ninguna."
        raise UserError(msg) from None


if __name__ == "__main__":
    main()
