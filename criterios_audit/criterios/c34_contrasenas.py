"""La contraseña se cambia por lo menos cada dos meses.

Texto: «debe procurarse» que las contraseñas de todas las cuentas institucionales se actualicen
    «por lo menos una vez cada dos meses».
Medición: mayor intervalo entre cambios consecutivos que toca el periodo, incluido el que sigue
    abierto al terminar, en meses de calendario (31 de diciembre más dos meses es el 28 o 29 de
    febrero). Cumple hasta `months_max` meses; más es observación, y prioritaria sobre
    `months_priority` o sin ningún cambio registrado. Antes del primer cambio anotado no se sabe: se
    cuenta desde el inicio del periodo, o desde que la cuenta está en uso si es después; así, un
    solo cambio al final del periodo no da por cumplido lo que no consta. A la cuenta a la que se
    entra con acceso delegado, sin contraseña suya (registro cuentas), no se le pide. No se separa
    por etapa electoral: un intervalo de dos meses toca varias, y el ritmo es el mismo en todas.
No ve: contraseñas, ni si el cambio fue real; solo las fechas que el registro dice. NIST
    SP 800-63B-4 desaconseja exigir cambios periódicos: se audita lo que dice el acuerdo.
"""

import pandas as pd

from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXXIV", Force.OBLIGACION_DE_MEDIOS, Scope.CUENTA
WORDS = ("debe procurarse", "por lo menos una vez cada dos meses")
ORIGINS = {"months_max": "acuerdo"}
LABELS = {
    "months_max": "meses entre cambios",
    "months_priority": "meses sobre los cuales la observación es prioritaria",
}


def check(
    contrasenas: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    period: Period,
    *,
    months_max: int = 2,
    months_priority: int = 6,
) -> Finding:
    """Judge the longest stretch without a change, by calendar months."""
    start, end = _in_use(cuentas, period)
    if start > end:
        return Finding(verdict=Verdict.NO_APLICA, because="0 días en uso en el periodo.")
    if cuentas is not None and (cuentas["acceso"] == "delegado").any():
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 contraseñas propias: el registro dice que se entra con acceso delegado.",
        )
    mfa = None if cuentas is None else next(iter(cuentas["mfa"].dropna()), None)
    changes = contrasenas["fecha_cambio"]
    changes = changes[changes <= end].drop_duplicates().sort_values(ignore_index=True)
    if changes.empty:
        return Finding(
            verdict=Verdict.OBSERVACION,
            because="0 cambios de contraseña registrados para la cuenta; observación prioritaria.",
            metrics={"changes": 0, "priority": "sí", "mfa": mfa},
        )
    made = int(changes.between(start, end).sum())
    if changes.iloc[0] > start:
        changes = pd.concat([pd.Series([start]), changes], ignore_index=True)
    gaps = pd.DataFrame({"desde": changes, "hasta": changes.shift(-1), "dias": pd.NA})
    gaps["abierto"] = gaps["hasta"].isna()
    gaps["hasta"] = gaps["hasta"].fillna(end)
    gaps["dias"] = (gaps["hasta"] - gaps["desde"]).dt.days.astype("Int64")
    gaps = gaps[gaps["hasta"] >= start]
    gaps["excede"] = gaps["hasta"] > gaps["desde"] + pd.DateOffset(months=months_max)
    priority = bool((gaps["hasta"] > gaps["desde"] + pd.DateOffset(months=months_priority)).any())
    longest = gaps.loc[gaps["dias"].idxmax()]
    late = int(gaps["excede"].sum())
    opened = ", que sigue abierto" if longest["abierto"] else ""
    return Finding(
        verdict=Verdict.OBSERVACION if late else Verdict.CUMPLE,
        because=f"{late} de {len(gaps)} intervalos de más de {months_max} meses; el mayor es de "
        f"{longest['dias']} días, del {longest['desde']:%d/%m/%Y} al {longest['hasta']:%d/%m/%Y}"
        f"{opened}{'; observación prioritaria' if priority else ''}.",
        n=len(gaps),
        metrics={
            "changes": made,
            "max_gap_days": int(longest["dias"]),
            "intervals_over": late,
            "priority": "sí" if priority else "no",
            "mfa": mfa,
        },
        evidence=gaps.assign(pieza=gaps["desde"].dt.strftime("%Y-%m-%d"))[
            ["pieza", "desde", "hasta", "dias", "abierto", "excede"]
        ].reset_index(drop=True),
    )


def _in_use(cuentas: pd.DataFrame | None, period: Period) -> tuple[pd.Timestamp, pd.Timestamp]:
    """First and last day of the period on which the account was in use."""
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    if cuentas is None or cuentas.empty:
        return start, end
    since, until = cuentas["activa_desde"].min(), cuentas["activa_hasta"].max()
    return (
        start if pd.isna(since) else max(start, since),
        end if pd.isna(until) else min(end, until),
    )


def _changes(*days: str) -> dict[str, list[dict[str, str]]]:
    return {"contrasenas": [{"account_id": "x:Ejemplo", "fecha_cambio": day} for day in days]}


_ACCOUNT = {"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo"}
EXAMPLES = [
    Example(
        name="un cambio cada dos meses exactos; 31 de diciembre más dos meses es 28 de febrero",
        tables=_changes("2025-12-31", "2026-02-28", "2026-04-28", "2026-06-28"),
        verdict=Verdict.CUMPLE,
        metrics={"changes": 3, "intervals_over": 0},
    ),
    Example(
        name="un día de más: del 31 de diciembre al 1 de marzo",
        tables=_changes("2025-12-31", "2026-03-01", "2026-05-01", "2026-06-30"),
        verdict=Verdict.OBSERVACION,
        metrics={"intervals_over": 1},
    ),
    Example(
        name="el intervalo abierto al terminar el periodo cuenta",
        tables=_changes("2026-01-10", "2026-03-10"),
        verdict=Verdict.OBSERVACION,
        evidence=["2026-01-01", "2026-01-10", "2026-03-10"],
    ),
    Example(
        name="un solo cambio al final no da por cumplido el semestre",
        tables=_changes("2026-06-29"),
        verdict=Verdict.OBSERVACION,
        metrics={"changes": 1, "max_gap_days": 179},
    ),
    Example(
        name="una cuenta que se abrió en mayo cuenta desde entonces",
        tables={
            **_changes("2026-06-29"),
            "cuentas": [{**_ACCOUNT, "activa_desde": "2026-05-04"}],
        },
        verdict=Verdict.CUMPLE,
        metrics={"changes": 1, "max_gap_days": 56},
    ),
    Example(
        name="una cuenta que cerró en enero no debe cambios de febrero en adelante",
        tables={
            **_changes("2025-12-20"),
            "cuentas": [{**_ACCOUNT, "activa_hasta": "2026-01-31"}],
        },
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="cerrada antes del periodo",
        tables={
            **_changes("2025-01-20"),
            "cuentas": [{**_ACCOUNT, "activa_hasta": "2025-06-30"}],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="un intervalo que terminó antes del periodo ya se juzgó",
        tables=_changes("2025-01-01", "2025-11-30", "2026-01-30", "2026-03-30", "2026-05-30"),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="más de seis meses es prioritaria, nunca incumple",
        tables=_changes("2025-12-01"),
        verdict=Verdict.OBSERVACION,
        metrics={"priority": "sí"},
    ),
    Example(
        name="sin contraseña propia no hay qué cambiar",
        tables={
            "contrasenas": [{"account_id": "x:Otra", "fecha_cambio": "2026-01-01"}],
            "cuentas": [{**_ACCOUNT, "acceso": "delegado"}],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="en año bisiesto es 29 de febrero; el doble factor es un dato",
        tables={
            **_changes("2023-12-31", "2024-02-29", "2024-04-29", "2024-06-29"),
            "cuentas": [{**_ACCOUNT, "mfa": "sí"}],
        },
        period="2024S1",
        verdict=Verdict.CUMPLE,
        metrics={"intervals_over": 0, "mfa": "sí"},
    ),
    Example(
        name="dos cambios el mismo día son uno",
        tables=_changes("2025-12-31", "2026-02-28", "2026-02-28", "2026-04-28", "2026-06-28"),
        verdict=Verdict.CUMPLE,
        metrics={"changes": 3},
    ),
    Example(
        name="la cuenta no tiene ningún cambio y el registro está activo",
        tables={"contrasenas": [{"account_id": "x:Otra", "fecha_cambio": "2026-01-01"}]},
        verdict=Verdict.OBSERVACION,
        metrics={"changes": 0},
    ),
    Example(
        name="sin registro",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
