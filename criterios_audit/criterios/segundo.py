"""La cuenta está registrada, tiene carácter con fundamento y fue aprobada.

Texto: «En un periodo máximo de seis meses» la CNCS entrega un análisis de las cuentas existentes y
    propone cómo proceder con las no institucionales; en lo sucesivo «deberá aprobar las cuentas».
Medición: por cuenta, si está en el registro, si su carácter (institucional o no) lleva fundamento,
    si la no institucional en uso lleva propuesta, y si la que está en uso fue aprobada (órgano,
    acta y fecha). En uso: publicó en el periodo, o el registro la da por activa en él. En uso sin
    aprobación incumple; hallada y no registrada pasa a revisión; carácter o propuesta que faltan,
    observación.
No ve: cuentas que ni el registro ni las exportaciones nombran. El texto no define «cuenta
    institucional» ni deja claro quién aprueba: el carácter lo dice el registro, nunca el programa.
"""

import pandas as pd

from criterios_audit.criterios._example import post
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "SEGUNDO", Force.OBLIGACION, Scope.CUENTA
WORDS = ("En un periodo máximo de seis meses", "deberá aprobar las cuentas")


def check(cuentas: pd.DataFrame, posts: pd.DataFrame | None, period: Period) -> Finding:
    """Judge what the register says of one account."""
    published = 0 if posts is None else len(posts)
    if cuentas.empty:
        return Finding(
            verdict=Verdict.REVISION,
            because=f"{published:,} publicaciones en el periodo de una cuenta hallada en las "
            "exportaciones y ausente del registro de cuentas.",
            metrics={"registered": "no", "posts": published},
        )
    row = cuentas.iloc[0]
    character = "" if pd.isna(row["caracter"]) else row["caracter"]
    in_use = published > 0 or _active(row, period)
    lacks = {
        "aprobación (órgano, acta y fecha)": in_use
        and bool(row[["aprobada_por", "acta", "fecha_acta"]].isna().any()),
        "carácter": character in {"", "por_determinar"},
        "fundamento del carácter": pd.isna(row["fundamento"]),
        "propuesta": in_use and character == "no" and pd.isna(row["propuesta"]),
    }
    missing = [name for name, lacking in lacks.items() if lacking]
    if lacks["aprobación (órgano, acta y fecha)"]:
        verdict = Verdict.INCUMPLE
    else:
        verdict = Verdict.OBSERVACION if missing else Verdict.CUMPLE
    use = "en uso" if in_use else "sin uso en el periodo"
    said = f"le falta {', '.join(missing)}" if missing else "nada le falta"
    return Finding(
        verdict=verdict,
        because=f"{len(missing)} de {len(lacks)} datos pendientes en el registro: cuenta {use}; "
        f"{said}.",
        n=len(lacks),
        metrics={"registered": "sí", "in_use": "sí" if in_use else "no", "posts": published},
        evidence=pd.DataFrame(
            {"pieza": list(lacks), "estado": ["falta" if v else "consta" for v in lacks.values()]}
        ),
    )


def _active(row: "pd.Series[object]", period: Period) -> bool:
    since, until = row["activa_desde"], row["activa_hasta"]
    begun = pd.isna(since) or since <= pd.Timestamp(period.end)
    return bool(begun and (pd.isna(until) or until >= pd.Timestamp(period.start)))


_WHOLE = {
    "account_id": "x:Ejemplo",
    "red": "x",
    "alias": "Ejemplo",
    "caracter": "institucional",
    "fundamento": "Área central",
    "aprobada_por": "CNCS",
    "acta": "2/2025",
    "fecha_acta": "2025-03-01",
}
_POST = post(1)
EXAMPLES = [
    Example(name="todo consta", tables={"cuentas": [_WHOLE]}, verdict=Verdict.CUMPLE),
    Example(
        name="en uso y sin acta",
        tables={"cuentas": [{**_WHOLE, "acta": None}], "posts": [_POST]},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="cerrada antes del periodo: la aprobación ya no se exige",
        tables={"cuentas": [{**_WHOLE, "acta": None, "activa_hasta": "2025-06-30"}]},
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="hallada y no registrada: el programa no decide qué es",
        tables={"cuentas": [{**_WHOLE, "account_id": "x:Otra"}], "posts": [_POST]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="no institucional, en uso, aprobada y sin propuesta",
        tables={"cuentas": [{**_WHOLE, "caracter": "no"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="carácter por determinar",
        tables={"cuentas": [{**_WHOLE, "caracter": "por_determinar"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="sin registro de cuentas",
        tables={"posts": [_POST]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
