"""Last sheets: thresholds, clocks, limits, sources, glossary."""

import re
from collections.abc import Sequence

import pandas as pd

from criterios_audit import figures
from criterios_audit.model import AuditResult, Criterio, Threshold
from criterios_audit.report import format as f
from criterios_audit.report.view import render

_REJECTED = 200
"""Groups of rejected records shown."""


def metodo(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """Thresholds with their origin, clocks, limits, and the text of each numeral."""
    used: dict[tuple[str, str], Threshold] = {}
    for finding in result.findings:
        for name, threshold in finding.thresholds.items():
            used[finding.numeral, name] = threshold
    rows = [
        (c, name, used.get((c.numeral, name), threshold))
        for c in catalogue
        for name, threshold in {
            **c.thresholds,
            **{name: t for (numeral, name), t in used.items() if numeral == c.numeral},
        }.items()
    ]
    values = {(c.numeral, name): f.cell(t.value) for c, name, t in rows}
    return render(
        "metodo",
        catalogue=catalogue,
        measures={
            c.numeral: re.sub(
                r"`(\w+)`",
                lambda m, n=c.numeral: values[n, m[1]],  # type: ignore[misc]
                c.measures,
            )
            for c in catalogue
        },
        thresholds=rows,
        fragile=figures.fragility_bars(result),
        zone=f.ZONES.get(result.period.zone, result.period.zone),
    )


def fuentes(result: AuditResult) -> str:
    """List the sources with their SHA-256, what was rejected and why, and what the gate decided."""
    rejected = result.rejected
    groups: list[dict[str, object]] = []
    if len(rejected):
        for (path, expected), rows in rejected.groupby(["source_path", "expected"], sort=True):
            records = [int(r) for r in rows["record"].dropna()]
            groups.append({"path": path, "expected": expected, "n": len(rows), "records": records})
    gate = result.gate
    fit = gate["fit"].fillna(value=False).astype(bool) if len(gate) else pd.Series(dtype=bool)
    return render(
        "fuentes",
        sources=result.sources.to_dict("records"),
        profile=result.profile.to_dict("records"),
        rejected=groups[:_REJECTED],
        hidden=len(groups[_REJECTED:]),
        rejected_n=len(rejected),
        unfit=gate[~fit].to_dict("records") if len(gate) else [],
        fit=gate[fit].to_dict("records") if len(gate) else [],
        what={"posts": "publicaciones", "interactions": "mensajes recibidos", "blocks": "bloqueos"},
    )


def glosario() -> str:
    """Words of the report, and how to check that it was not altered."""
    return render("glosario")
