"""Finding sheets: the five elements, with threshold, certainty and state."""

import csv
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from criterios_audit.model import AuditResult, Criterio, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.view import render

CERTAINTY = {
    Verdict.REVISION: "Requiere dos personas: el programa señala y las personas resuelven.",
    Verdict.INCUMPLE: "Automática: conteo sobre los datos recibidos.",
    Verdict.OBSERVACION: "Automática: conteo sobre los datos recibidos.",
}
"""Who stands behind a verdict."""


def hallazgos(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """One sheet per finding that is «incumple», «requiere revisión humana» or «observación»."""
    judged = [x for x in result.findings if x.verdict in view.JUDGED]
    return render(
        "hallazgos",
        findings=view.ordered(judged, catalogue),
        accounts={a.id: a for a in view.accounts(result)},
        catalogue={c.numeral: c for c in catalogue},
        **sheet_words(),
    )


def sheet_words() -> dict[str, object]:
    """Say what every sheet says besides its finding: risk, recommendation, certainty."""
    return {"words": _risks(), "certainty": CERTAINTY, "interval": f.interval}


@cache
def _risks() -> dict[str, dict[str, str]]:
    """Read, for each numeral, the risk that it prevents and the general recommendation."""
    text = files("criterios_audit.report").joinpath("fichas.csv").read_text("utf-8")
    return {row["numeral"]: row for row in csv.DictReader(text.splitlines())}
