"""Cases of XXVIII, which has more of them than its module could hold."""

import pandas as pd

from criterios_audit.criterios._example import Row, campaign, covered, post
from criterios_audit.model import Example, Reason, Verdict


def _session(day: str, *themes: str | None, **said: object) -> list[Row]:
    """Make a session of the Consejo General, from 10:00 to 13:00, with a row per point."""
    whole: Row = {
        "organo": "Consejo General",
        "tipo": "ordinaria",
        "inicio": f"{day}T10:00:00-06:00",
        "fin": f"{day}T13:00:00-06:00",
        **said,
    }
    return [{**whole, "punto": str(i), "tema": theme} for i, theme in enumerate(themes, 1)]


def _said(n: int, text: str, at: str = "2026-03-26T17:00:00Z", **said: object) -> list[Row]:
    """Publish every five minutes, from one moment on."""
    start = pd.Timestamp(at)
    return [
        post(i, **{"post_id": f"{text[:9]}{i:02}", **said, "text": text})
        | {"created_at": (start + pd.Timedelta(minutes=5 * i)).isoformat()}
        for i in range(n)
    ]


def _tables(posts: list[Row], sesiones: list[Row] | None = None) -> dict[str, list[Row]]:
    given = _session("2026-03-26", *_THEMES) if sesiones is None else sesiones
    return {"posts": posts, "coverage": [covered()], "sesiones": given}


_THEMES = (
    "Lineamientos de accesibilidad en casillas",
    "Presupuesto de la consulta infantil",
    "Calendario de módulos móviles",
    "Insaculación de funcionariado",
    "Reglamento de fiscalización",
)
_FOUR = [p for t in _THEMES[:4] for p in _said(1, f"Se discute: {t}.", post_id=t[:5])]
_OTHER = [
    {**p, "account_id": "x:Otra", "post_id": f"otra{i}"}
    for i, p in enumerate(_said(8, f"#ConsejoGeneral {_THEMES[0]}"))
]
EXAMPLES = [
    Example(
        name="tres temas en una sesión",
        tables=_tables(_FOUR[:3]),
        verdict=Verdict.CUMPLE,
        metrics={"followed": 1, "max_topics": 3, "real_time_share": None},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            **_tables(
                [*_FOUR, *_said(1, f"{_THEMES[0]} #ConsejoGeneral", "2026-03-12T17:00:00Z")],
                [*_session("2026-03-26", *_THEMES), *_session("2026-03-12", _THEMES[0])],
            ),
            "calendario": campaign("2026-03-12"),
        },
        verdict=Verdict.OBSERVACION,
        metrics={"share_ordinario": 1.0, "share_campana": 0.0, "n_campana": 1, "peak_hour": 4},
    ),
    Example(
        name="cuatro temas",
        tables=_tables(_FOUR),
        verdict=Verdict.OBSERVACION,
        metrics={"over_topics": 1, "max_topics": 4, "agenda_share": 0.8, "whole_agenda": 0},
    ),
    Example(
        name="una cadena sobre un mismo tema es un tema",
        tables=_tables(
            [
                *_said(1, f"Se discute: {_THEMES[0]}.", post_id="raiz"),
                *[
                    {**p, "in_reply_to_id": above}
                    for p, above in zip(
                        _said(5, "Y además, esto otro", kind="autohilo"),
                        ["raiz", *[f"Y además,{i:02}" for i in range(4)]],
                        strict=True,
                    )
                ],
            ]
        ),
        verdict=Verdict.CUMPLE,
        metrics={"max_topics": 1},
    ),
    Example(
        name="trece en una hora saturan aunque sean de un tema",
        tables=_tables(_said(12, _THEMES[0]) + _said(1, "Módulos abiertos")),
        verdict=Verdict.OBSERVACION,
        metrics={"saturated": 1, "peak_hour": 13, "over_topics": 0},
    ),
    Example(
        name="más de tres veces lo usual en la misma franja",
        tables=_tables(
            _said(9, _THEMES[0])
            + [
                post(0, post_id=f"u{day:%m%d}{i}", created_at=f"{day:%Y-%m-%d}T17:3{i}:00Z")
                for day in pd.date_range("2026-01-01", "2026-06-30")
                for i in range(2)
                if f"{day:%m-%d}" != "03-26"
            ]
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"saturated": 1, "peak_hour": 9},
    ),
    Example(
        name="una sesión que cruza la medianoche es una",
        tables=_tables(
            _said(1, _THEMES[0], "2026-03-27T05:30:00Z")
            + _said(1, _THEMES[1], "2026-03-27T08:00:00Z"),
            _session(
                "2026-03-26",
                *_THEMES,
                inicio="2026-03-26T22:00:00-06:00",
                fin="2026-03-27T01:00:00-06:00",
            ),
        ),
        verdict=Verdict.CUMPLE,
        metrics={"followed": 1, "max_topics": 2},
    ),
    Example(
        name="la jornada es una sesión permanente: estrato aparte, no decide",
        tables=_tables(_said(40, _THEMES[0]), _session("2026-03-26", *_THEMES, tipo="Permanente")),
        verdict=Verdict.NO_APLICA,
        metrics={"permanent_sessions": 1, "permanent_posts": 40},
    ),
    Example(
        name="sin temas en el registro, cada etiqueta es un tema",
        tables=_tables(
            [
                p
                for tag in ("Fiscalización", "VotoEnCasa", "Paridad", "PREP")
                for p in _said(1, f"#{tag} #ConsejoGeneral en sesión ordinaria")
            ],
            _session("2026-03-26", None),
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"max_topics": 4},
    ),
    Example(
        name="publicar de otra cosa a esa hora no es seguir la sesión",
        tables=_tables(_said(5, "Tu módulo abre hoy hasta las 20 horas")),
        verdict=Verdict.NO_APLICA,
        metrics={"followed": 0},
    ),
    Example(
        name="una comisión no es un Consejo General",
        tables=_tables(_FOUR, _session("2026-03-26", *_THEMES, organo="Comisión de Quejas")),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CALENDARIO,
    ),
    Example(
        name="sin hora no se sabe qué cae en la sesión",
        tables=_tables([{**p, "precision": "day"} for p in _FOUR]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="sin calendario de sesiones",
        tables={"posts": _FOUR, "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CALENDARIO,
    ),
    Example(
        name="dos cuentas que cumplen saturan en conjunto",
        tables=_tables(_said(8, f"#ConsejoGeneral {_THEMES[0]}") + _OTHER),
        institution=True,
        verdict=Verdict.OBSERVACION,
        metrics={"joint_sessions": 1, "peak_hour": 16},
    ),
    Example(
        name="dos cuentas en una jornada: se cuenta y no decide",
        tables=_tables(
            _said(8, f"#ConsejoGeneral {_THEMES[0]}") + _OTHER,
            _session("2026-03-26", *_THEMES, tipo="Permanente"),
        ),
        institution=True,
        verdict=Verdict.NO_APLICA,
        metrics={"joint_sessions": 0, "permanent_sessions": 1, "over": 0, "peak_hour": 0},
    ),
    Example(
        name="seguida por una sola cuenta no hay conjunto",
        tables=_tables(_OTHER),
        institution=True,
        verdict=Verdict.NO_APLICA,
    ),
]
