"""Quienes tienen cuenta personal ligada al Instituto conocen el exhorto.

Texto: quienes posean una cuenta personal vinculada al dominio ine.mx o publicada en las páginas del
    Instituto «están exhortados» a no perjudicar con ella la imagen pública de este.
Medición: ninguna, por diseño: vigilar cuentas personales sería tratar datos sin finalidad, así que
    el resultado es siempre no evaluable. El único dato es si el registro de capacitación dice que
    el exhorto se difundió en el periodo, y cuándo. No se separa por etapa: nada se mide.
No ve: cuentas personales; el programa no las carga si no están en el registro institucional.
"""

import pandas as pd

from criterios_audit.features import clock
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXXII", Force.RECOMENDACION, Scope.INSTITUCION
WORDS = ("están exhortados",)
CEILING = Verdict.NO_EVALUABLE
_EXHORTATION = r"(?i)exhort|cuentas?\s+personal(?:es)?|\bXXXII\b"


def check(capacitacion: pd.DataFrame | None, period: Period) -> Finding:
    """Say whether the exhortation was spread; nothing else is ever looked at."""
    metrics: dict[str, int | str | None] = {"spread": None, "sessions": None, "last_day": None}
    evidence = pd.DataFrame()
    if capacitacion is None:
        said = "0 registros de capacitación: no se sabe si el exhorto se difundió"
    else:
        days = capacitacion["fecha"]
        inside = clock.within(days, period)
        spread = capacitacion[inside & capacitacion["tema"].str.contains(_EXHORTATION)]
        spread = spread.sort_values(["fecha", "tema"], ignore_index=True)
        last = None if spread.empty else f"{spread['fecha'].max():%Y-%m-%d}"
        metrics = {
            "spread": "no" if spread.empty else "sí",
            "sessions": len(spread),
            "last_day": last,
        }
        said = f"Actividades del periodo que difundieron el exhorto, {len(spread)}"
        if last:
            said += f"; la última, el {spread['fecha'].max():%d/%m/%Y}"
            evidence = spread.assign(pieza=spread["fecha"].dt.strftime("%Y-%m-%d"))[
                ["pieza", "tema", "n"]
            ]
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FUERA_DE_ALCANCE,
        because=f"{said}; las cuentas personales no se revisan, por diseño.",
        metrics=metrics,
        evidence=evidence,
    )


_TALK = {"fecha": "2026-03-10", "tema": "Exhorto sobre cuentas personales", "n": 40}
EXAMPLES = [
    Example(
        name="el exhorto se difundió en el periodo: es un dato, no un veredicto",
        tables={"capacitacion": [_TALK]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FUERA_DE_ALCANCE,
        evidence=["2026-03-10"],
        metrics={"spread": "sí", "sessions": 1, "last_day": "2026-03-10"},
    ),
    Example(
        name="otra capacitación, o la de otro semestre, no lo difunde",
        tables={
            "capacitacion": [
                {**_TALK, "tema": "Lenguaje claro"},
                {**_TALK, "fecha": "2025-11-10"},
            ]
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FUERA_DE_ALCANCE,
        metrics={"spread": "no", "sessions": 0},
    ),
    Example(
        name="sin registro de capacitación no se sabe",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FUERA_DE_ALCANCE,
        metrics={"spread": None},
    ),
]
