"""La actividad de la cuenta es responsable.

Texto: la publicación de contenidos y las respuestas «debe realizarse de manera responsable» y
    acorde con los Criterios.
Medición: cláusula general que remite a los demás numerales. Se cuentan los incumplimientos
    confirmados de la cuenta en I, III, IV, V, VI, XVIII, XX y XXI, y cuántos de ellos pudieron
    evaluarse. Es siempre un dato: no suma en los totales (se contaría dos veces), no promedia (un
    promedio oculta el hallazgo grave) y no tiene umbral propio.
No ve: nada que no vean esos numerales, que dan cada uno sus etapas electorales; lo que en ellos
    sigue en revisión no cuenta.
"""

import pandas as pd

from criterios_audit.criterios._example import ACCOUNT, Row, covered, post
from criterios_audit.model import Example, Finding, Force, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XV", Force.OBLIGACION, Scope.CUENTA
CEILING = Verdict.INFORMATIVO
WORDS = ("debe realizarse de manera responsable",)
_COUNTED = ("I", "III", "IV", "V", "VI", "XVIII", "XX", "XXI")
_SILENT = (Verdict.NO_EVALUABLE.value, Verdict.NO_APLICA.value)


def check(hallazgos: pd.DataFrame) -> Finding:
    """Count what other numerals found confirmed; it judges nothing of its own."""
    counted = hallazgos[hallazgos["numeral"].isin(_COUNTED)]
    judged = int((~counted["verdict"].isin(_SILENT)).sum())
    bad = counted[counted["verdict"] == Verdict.INCUMPLE.value]
    pending = int((counted["verdict"] == Verdict.REVISION.value).sum())
    named = f" ({', '.join(bad['numeral'])})" if len(bad) else ""
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"{len(bad)} de {len(_COUNTED)} numerales con incumplimiento confirmado{named}; "
        f"evaluados, {judged}; en revisión, {pending}.",
        n=judged,
        metrics={"confirmed": len(bad), "judged": judged, "pending": pending},
        evidence=bad.assign(pieza=bad["numeral"], motivo=bad["because"])[
            ["pieza", "motivo"]
        ].reset_index(drop=True),
    )


def _said(**verdicts: Verdict) -> dict[str, list[Row]]:
    rows: list[Row] = [
        {"account_id": ACCOUNT, "numeral": numeral, "verdict": verdict.value, "because": "1 de 9."}
        for numeral, verdict in verdicts.items()
    ]
    return {"posts": [post(0)], "coverage": [covered()], "hallazgos": rows}


EXAMPLES = [
    Example(
        name="un incumplimiento grave entre muchos cumplidos no se promedia: se nombra",
        tables=_said(I=Verdict.CUMPLE, III=Verdict.CUMPLE, IV=Verdict.CUMPLE, XXI=Verdict.INCUMPLE),
        verdict=Verdict.INFORMATIVO,
        evidence=["XXI"],
        metrics={"confirmed": 1, "judged": 4},
    ),
    Example(
        name="lo que sigue en revisión no está confirmado",
        tables=_said(I=Verdict.REVISION, XXI=Verdict.REVISION),
        verdict=Verdict.INFORMATIVO,
        metrics={"confirmed": 0, "judged": 2, "pending": 2},
    ),
    Example(
        name="lo que no pudo evaluarse no cuenta como cumplido",
        tables=_said(I=Verdict.NO_EVALUABLE, XX=Verdict.NO_EVALUABLE),
        verdict=Verdict.INFORMATIVO,
        metrics={"confirmed": 0, "judged": 0},
    ),
    Example(
        name="otros numerales no entran en esta cuenta",
        tables=_said(XXII=Verdict.INCUMPLE, XVI=Verdict.INCUMPLE),
        verdict=Verdict.INFORMATIVO,
        metrics={"confirmed": 0, "judged": 0},
    ),
]
