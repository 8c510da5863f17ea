"""Last sheets: thresholds, clocks, limits, sources, glossary."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from importlib.resources import files

import pandas as pd

from criterios_audit import figures
from criterios_audit.model import AuditResult, Criterio, Threshold, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.heads import NAMES
from criterios_audit.report.view import render
from criterios_audit.results import SHEET
from criterios_audit.tone import heads

_REJECTED = 200
"""Groups of rejected records, and aspects unfit, that are shown."""
_DECIDED = frozenset({Verdict.CUMPLE, Verdict.OBSERVACION, Verdict.INCUMPLE, Verdict.REVISION})


def metodo(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """Thresholds with their origin, clocks, limits, and the text of each numeral."""
    used: dict[tuple[str, str], Threshold] = {}
    judged, fragile = Counter[str](), Counter[str]()
    for finding in result.findings:
        judged[finding.numeral] += finding.verdict in _DECIDED
        fragile[finding.numeral] += finding.fragile
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
    values = {(c.numeral, name): f.exact(t.value) for c, name, t in rows}
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
        models=_models(),
        judged=judged,
        fragiles=fragile,
        zone=f.ZONES.get(result.period.zone, result.period.zone),
    )


_SETS = {
    "offendes_agrupado": "OffendES, por partes: cada una, con un modelo que no la vio",
    "emoevent_agrupado": "EmoEvent, por partes: cada una, con un modelo que no la vio",
    "emoevent_dev": "EmoEvent, la parte con que se eligió un ajuste",
}


def _models() -> list[dict[str, object]]:
    """Return what the card of each model tells: what it is for, its failures, how it did.

    Only figures of texts that it was not trained on are in the card.
    """
    told: list[dict[str, object]] = []
    for head, name in NAMES.items():
        said = heads.card(head)
        if said is None:
            continue
        measured = [
            (_SETS.get(data, data), m)
            for data, m in said["medidas"].items()
            if isinstance(m, dict) and "average_precision" in m
        ]
        made = f.day(date.fromisoformat(said["fecha"]))
        told.append({"name": name, "made": made, "card": said, "measured": measured})
    return told


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
    received, empty = _apart(result.sources)
    return render(
        "fuentes",
        sources=received.to_dict("records"),
        empty=empty,
        names=view.names(result),
        profile=result.profile.to_dict("records"),
        rejected=groups[:_REJECTED],
        hidden=len(groups[_REJECTED:]),
        rejected_n=len(rejected),
        unfit=gate[~fit].head(_REJECTED).to_dict("records") if len(gate) else [],
        unfit_n=int((~fit).sum()),
        passed=_passed(gate[fit]) if len(gate) else [],
        passed_n=int(fit.sum()),
        what={
            "posts": "publicaciones",
            "interactions": "mensajes recibidos",
            "blocks": "bloqueos",
            "changes": "cambios entre dos cortes",
        },
    )


def _apart(sources: pd.DataFrame) -> tuple[pd.DataFrame, list[tuple[str, list[str]]]]:
    """Return the sources that hold something and, by what is said of them, the empty registers."""
    own = sources["format"].str.startswith("registro:").fillna(value=False)
    nothing = sources[["read", "rejected"]].fillna(0).eq(0).all(axis=1)
    empty = sources[own & nothing & sources["note"].notna()] if "note" in sources else sources[:0]
    said = [
        (str(note), rows["source_path"].astype(str).tolist())
        for note, rows in empty.groupby("note", sort=False)
    ]
    return sources.drop(empty.index), said


def evidencia(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """List the numerals, and the file of evidence of each that has one."""
    seen = Counter(x.numeral for x in result.findings if len(x.evidence))
    return render("evidencia", rows=[(c, seen[c.numeral]) for c in catalogue], most=SHEET)


def glosario() -> str:
    """Words of the report, and how to check that it was not altered."""
    text = files("criterios_audit.report").joinpath("glosario.csv").read_text("utf-8")
    words = [(row["palabra"], row["significado"]) for row in csv.DictReader(text.splitlines())]
    return render("glosario", words=words)


def _passed(gate: pd.DataFrame) -> list[dict[str, object]]:
    """Sum what passed over the accounts: a row per table and aspect."""
    each = gate.groupby(["table", "aspect"], sort=True, as_index=False)
    summed = each.agg(accounts=("account_id", "nunique"), n=("n", "sum"))
    return [{str(k): v for k, v in row.items()} for row in summed.to_dict("records")]
