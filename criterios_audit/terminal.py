"""What the commands print: sentences, and the tables of what was read and of what changed."""

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from criterios_audit.journal import Journal
from criterios_audit.model import AuditResult, Verdict

if TYPE_CHECKING:
    import pandas as pd
    from rich.console import Console


@cache
def out() -> "Console":
    """Return where tables and pages are printed; a help, that needs none, does not wait for it."""
    from rich.console import Console

    # a file or a scheduler has no width of its own; 160 holds the table of sources
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 160)


@cache
def _err() -> "Console":
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def say(text: str) -> None:
    """Print a sentence as it is."""
    out().print(text, markup=False)


def complain(text: str) -> None:
    """Print a sentence where errors go."""
    _err().print(text, markup=False)


def journal() -> Journal:
    """Return a journal that tells each step where errors go."""
    return Journal(tell=lambda what: complain(f"{what}…"))


def sources_read(sources: "pd.DataFrame", rejected: "pd.DataFrame") -> None:
    """Print the ledger of exports, what each can prove and what was rejected."""
    import pandas as pd
    from rich.table import Column, Table
    from rich.text import Text

    from criterios_audit.intake import rejections
    from criterios_audit.loaders import LOADERS
    from criterios_audit.pages import proven
    from criterios_audit.registers import UNFILLED

    proves = {ld.NAME: proven(ld.PROVES) for ld in LOADERS.values()}
    table = Table(
        Column("Archivo", overflow="fold"),
        Column("Formato", no_wrap=True),
        *(Column(name, justify="right") for name in ("Leídos", "Repetidos", "Rechazados")),
        Column("Omitidos", justify="right"),
        "Días cubiertos",
    )
    registers = sources["format"].str.startswith("registro:")
    unfilled = sources["note"].eq(UNFILLED).fillna(value=False)
    for row in sources[~unfilled].itertuples():
        covered = (
            f"{row.covered_from:%d/%m/%Y}–{row.covered_to:%d/%m/%Y}"
            if pd.notna(row.covered_from)
            else "—"
        )
        table.add_row(
            Text(row.source_path), row.format, f"{row.read:,}", f"{row.repeated:,}",
            f"{row.rejected:,}", f"{row.left_out:,}", covered,
        )  # fmt: skip
    out().print(table)
    for form in sorted(set(sources["format"]) & proves.keys()):
        say(f"«{form}» puede probar: {proves[form]}.")
    for row in sources[sources["left_out"].gt(0)].itertuples():
        say(f"Omitido: «{row.source_path}»: {row.note}")
    if unfilled.any():
        names = sources.loc[unfilled, "format"].str.removeprefix("registro:")
        say(f"Registros sin llenar: {', '.join(names)}.")
    for row in sources[registers & sources["read"].gt(0) & sources["note"].notna()].itertuples():
        say(f"Aviso: «{row.source_path}»: {row.note}")
    for sentence in rejections(rejected.head(20)):
        say(f"Rechazado: {sentence}")
    if len(rejected) > 20:  # noqa: PLR2004 - a screenful
        say(f"… y {len(rejected) - 20:,} más; el informe los enumera todos.")


def report_made(result: AuditResult, page: Path) -> tuple[tuple[str, ...], bool]:
    """Return what is said of a report, and whether part of what it rests on could not be used."""
    from criterios_audit.report.format import WORDS
    from criterios_audit.results import counts

    tally = counts(result)
    lines = [f"Informe: {page}", " · ".join(f"{WORDS[v]} {tally[v.value]:,}" for v in Verdict)]
    if said := result.validation:
        lines.append(
            f"Validado: acta {said.minutes}."
            if result.validated
            else f"Borrador: el acta {said.minutes} validó otra versión, de huella {said.digest}; "
            f"la de esta es {result.digest}."
        )
    unfit = int((result.gate["critical"] & ~result.gate["fit"]).sum())
    unknown = int((result.sources["format"] == "no reconocido").sum())
    warned = bool(len(result.rejected) or unfit or unknown)
    if warned:
        lines.append(
            f"Con avisos: {len(result.rejected) - unknown:,} rechazos, {unknown:,} archivos no "
            f"reconocidos y {unfit:,} tablas no aptas; el informe los enumera."
        )
    return tuple(lines), warned


def compare_audits(antes: Path, despues: Path, expediente: Path | None) -> None:
    """Print the verdicts that moved between two audit.json, and what moved them."""
    from rich.table import Table

    from criterios_audit import audit, follow_up, results, settings, store
    from criterios_audit.report.format import WORDS

    before, now = results.read(antes), results.read(despues)
    again = None
    if expediente is not None:
        steps = journal()
        stored = store.load(expediente, steps)
        prepared = audit.prepare(stored, steps, audit.steps_of(expediente))
        again = follow_up.again(prepared, before, settings.read(expediente).thresholds)
    moved = follow_up.split(before, again, now)
    table = Table("Numeral", "Cuenta", "Antes", "Antes, con las reglas de hoy", "Ahora", "Efecto")
    said = {v.value: WORDS[v] for v in Verdict}
    for row in moved.itertuples():
        verdicts = (row.antes, row.antes_con_reglas_de_hoy, row.ahora)
        table.add_row(
            row.numeral, row.cuenta, *(said.get(str(v), "—") for v in verdicts), row.efecto
        )
    out().print(table)
    say(f"{len(moved):,} veredictos cambiaron.")
    if again is None:
        say("Con --expediente se juzga además lo de antes con las reglas de hoy.")


def compare_exports(antes: Path, despues: Path) -> None:
    """Print what changed between two exports of an account."""
    import pandas as pd
    from rich.table import Table
    from rich.text import Text

    from criterios_audit import intake

    compared = intake.compare(antes, despues)
    for pair in compared.coverage.itertuples():
        say(
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
        out().print(table)
    tally = changes["change"].value_counts()
    counts = (f"{said} {tally.get(said, 0):,}" for said in ("borrada", "editada", "republicada"))
    say(" · ".join(counts) + ". Horas en UTC.")


def refusal(fault: BaseException | None) -> OSError | None:
    """Return the system's own refusal (a full disk, a closed folder), also below a library's."""
    while fault is not None and not isinstance(fault, OSError):
        fault = fault.__cause__ or fault.__context__
    return fault
