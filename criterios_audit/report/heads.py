"""Part 9: what each head of tone is on each account, by that account's own labels (CRITERIOS 0.9).

No figure that a model touched stands without its version, its date and how right it was here.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from criterios_audit import scoring
from criterios_audit.estimates import Share
from criterios_audit.model import AuditResult
from criterios_audit.report import format as f
from criterios_audit.report.answers import Before
from criterios_audit.report.view import names

NAMES: Mapping[str, str] = {"descortesia": "descortesía (XXI)", "ofensa": "ofensa (XVII)"}


def table(result: AuditResult, before: Before | None) -> pd.DataFrame:
    """Return a row per account and head with texts, all text: what the report shows of it."""
    who = names(result)
    moved = _drift(result.tone, before)
    return pd.DataFrame([_row(row, who, moved) for row in result.tone.to_dict("records")])


def _row(
    row: Mapping[str, Any], who: Mapping[str | None, str], moved: Mapping[tuple[str, str], str]
) -> dict[str, str]:
    account, head = row["account_id"], row["head"]
    made = "sin pesos: solo listas"
    if row["version"]:
        made = f"versión {row['version']}, {f.day(date.fromisoformat(row['date']))}"
    return {
        "Cuenta": who.get(account, account),
        "Modelo": f"{NAMES[head]}, {made}",
        "Textos": f.number(row["n"]) + _left(row),
        "Propuestos a leer": _count(row["flagged"]),
        "Leídos por dos personas": _count(row["read"]),
        "Precisión aquí": _said(row, "precision", row["precision_n"]),
        "Exhaustividad aquí": _said(row, "recall", row["read"]),
        "Proporción estimada": _said(row, "share", row["read"]),
        "Calibración y semestre anterior": ("propia" if pd.notna(row["slope"]) else "solo ordena")
        + "; "
        + moved.get((account, head), "sin con qué comparar"),
    }


def _left(row: Mapping[str, Any]) -> str:
    if pd.isna(row["foreign"]):
        return "; en otro idioma y sin puntaje, reservado"
    left = f"; en otro idioma, {f.number(row['foreign'])}" if row["foreign"] else ""
    return left + (f"; sin puntaje, {f.number(row['unscored'])}" if row["unscored"] else "")


def _count(n: Any) -> str:
    return "reservado" if pd.isna(n) else f.number(n)


def _said(row: Mapping[str, Any], name: str, n: Any) -> str:
    """Write an estimate with its interval and n; an absent one says why."""
    if pd.isna(row["flagged"]):
        return "reservado"
    if pd.isna(row[name]):
        return f"sin medir (n = {f.number(n or 0)})"
    value, low, high = (float(row[f"{name}{end}"]) for end in ("", "_low", "_high"))
    return f"{Share(value=value, low=low, high=high, n=int(n)).text}; n = {f.number(n)}"


def _drift(tone: pd.DataFrame, before: Before | None) -> dict[tuple[str, str], str]:
    earlier: Sequence[Mapping[str, Any]] = before.document.get("tono", []) if before else []
    told = {}
    for row in scoring.drift(earlier, tone).to_dict("records"):
        said = "se movió" if row["moved"] else "sin cambio"
        other = "" if row["same_model"] else "; el modelo es otro"
        told[row["account_id"], row["head"]] = (
            f"{said}: distancia {row['distance']:.2f}, límite {row['critical']:.2f}{other}"
        )
    return told
