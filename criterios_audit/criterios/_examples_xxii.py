"""Cases of XXII, which has more of them than its module could hold."""

import pandas as pd

from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.model import Example, Reason, Verdict


def _posts(days: pd.DatetimeIndex, kind: str = "original") -> list[Row]:
    noon = pd.Timedelta(hours=18)
    return [
        post(i, post_id=f"{kind}-{day:%m%d}", created_at=day.tz_localize("UTC") + noon, kind=kind)
        for i, day in enumerate(days)
    ]


_ALL = pd.date_range("2026-01-01", "2026-06-30")
_DAILY = [{"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo", "periodicidad": "diaria"}]
_WEEKLY = [{**_DAILY[0], "periodicidad": "semanal"}]
EXAMPLES = [
    Example(
        name="una publicación original cada día",
        tables={"posts": _posts(_ALL), "coverage": [covered()], "cuentas": _DAILY},
        verdict=Verdict.CUMPLE,
        metrics={"periods": 181, "periods_with": 181, "max_gap_days": 0},
    ),
    Example(
        name="diaria que solo publica los lunes",
        tables={
            "posts": _posts(_ALL[_ALL.day_of_week == 0]),
            "coverage": [covered()],
            "cuentas": _DAILY,
        },
        verdict=Verdict.INCUMPLE,
        metrics={"periodicity": "diaria", "observed_periodicity": "semanal"},
    ),
    Example(
        name="semanal que publica los lunes: 25 semanas ISO completas, los bordes no cuentan",
        tables={
            "posts": _posts(_ALL[_ALL.day_of_week == 0]),
            "coverage": [covered()],
            "cuentas": _WEEKLY,
        },
        verdict=Verdict.CUMPLE,
        metrics={"periods": 25, "periods_with": 25},
    ),
    Example(
        name="compartir no es publicar: se cuenta aparte",
        tables={"posts": _posts(_ALL, "compartido"), "coverage": [covered()], "cuentas": _DAILY},
        verdict=Verdict.INCUMPLE,
        metrics={"share": 0.0, "share_with_shares": 1.0},
    ),
    Example(
        name="la variante hábil no cuenta fines de semana ni inhábiles, y no decide",
        tables={
            "posts": _posts(_ALL[_ALL.day_of_week < 5]),  # noqa: PLR2004 - Monday to Friday
            "coverage": [covered()],
            "cuentas": _DAILY,
        },
        verdict=Verdict.OBSERVACION,
        metrics={"periods": 181, "share_business": 1.0, "business_days": 122},
    ),
    Example(
        name="una cuenta de proceso responde solo de su ventana de actividad",
        tables={
            "posts": _posts(_ALL[120:]),
            "coverage": [covered()],
            "cuentas": [{**_DAILY[0], "activa_desde": "2026-05-01"}],
        },
        verdict=Verdict.CUMPLE,
        metrics={"periods": 61, "periods_with": 61},
    ),
    Example(
        name="cerrada antes del periodo",
        tables={
            "posts": [],
            "coverage": [covered()],
            "cuentas": [{**_DAILY[0], "activa_hasta": "2025-12-31"}],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="cada etapa se cuenta aparte, y la veda no baja la exigencia",
        tables={
            "posts": _posts(_ALL[:150]),
            "coverage": [covered()],
            "cuentas": _DAILY,
            "calendario": [
                {
                    "tipo": "campana",
                    "ambito": "federal",
                    "inicio": "2026-05-01",
                    "fin": "2026-06-27",
                },
                {"tipo": "veda", "ambito": "federal", "inicio": "2026-06-28", "fin": "2026-06-30"},
            ],
        },
        verdict=Verdict.OBSERVACION,
        metrics={
            "share_ordinario": 1.0,
            "periods_campana": 58,
            "share_veda": 0.0,
            "periods_veda": 3,
            "median_days_between": 1.0,
            "hour_concentration": 1.0,
        },
    ),
    Example(
        name="un hueco largo es observación aunque cumpla la proporción",
        tables={
            "posts": _posts(_ALL[:140]),
            "coverage": [covered()],
            "cuentas": _DAILY,
        },
        thresholds={"share_min": 0.70, "share_bad": 0.5},
        verdict=Verdict.OBSERVACION,
        metrics={"max_gap_days": 41},
    ),
    Example(
        name="un hueco de 29 días, que con el máximo 10 % menor no pasaría, es frágil",
        tables={
            "posts": _posts(_ALL[:100].append(_ALL[129:])),
            "coverage": [covered()],
            "cuentas": _DAILY,
        },
        thresholds={"share_min": 0.70, "share_bad": 0.5},
        verdict=Verdict.CUMPLE,
        metrics={"max_gap_days": 29},
        fragile=True,
    ),
    Example(
        name="lo que la exportación no cubre no es un hueco",
        tables={
            "posts": _posts(_ALL[20:70]) + _posts(_ALL[120:160]),
            "coverage": [
                covered(covered_to="2026-03-31T12:00:00Z"),
                covered(covered_from="2026-04-20T06:00:00Z"),
            ],
            "cuentas": _DAILY,
        },
        verdict=Verdict.INCUMPLE,
        metrics={"periods": 161, "max_gap_days": 21},
    ),
    Example(
        name="semanal en uso los últimos cuatro días: ninguna semana entera",
        tables={
            "posts": _posts(_ALL[-4:]),
            "coverage": [covered()],
            "cuentas": [{**_WEEKLY[0], "activa_desde": "2026-06-27"}],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="la medianoche es la local: 18:30 del 30 de junio en Tijuana ya es julio en UTC",
        tables={
            "posts": [
                *_posts(_ALL[:-1]),
                {**_posts(_ALL[-1:])[0], "created_at": "2026-07-01T01:30:00Z"},
            ],
            "coverage": [covered()],
            "cuentas": [{**_DAILY[0], "zona_horaria": "America/Tijuana"}],
        },
        verdict=Verdict.CUMPLE,
        metrics={"periods_with": 181},
    ),
    Example(
        name="sin periodicidad declarada decide una persona",
        tables={"posts": _posts(_ALL), "coverage": [covered()]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="17 de 25 semanas: bajo el umbral, pero el intervalo lo cruza",
        tables={
            "posts": _posts(_ALL[_ALL.day_of_week == 0][:17]),
            "coverage": [covered()],
            "cuentas": _WEEKLY,
        },
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="una exportación que cubre un mes no basta",
        tables={
            "posts": _posts(_ALL[:31]),
            "coverage": [covered(covered_to="2026-01-31T12:00:00Z")],
            "cuentas": _DAILY,
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="sin exportación",
        tables={"cuentas": _DAILY},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
