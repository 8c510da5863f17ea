"""De cada sesión se publican dos o tres temas, sin saturar.

Texto: durante las sesiones de los Consejos Generales «es recomendable privilegiar» la publicación
    de «dos o tres temas relevantes» en tiempo real, y no hacer un seguimiento a la sesión completa.
Medición: sesiones de un Consejo General que la cuenta siguió, es decir, con alguna publicación
    (original, de hilo o compartida) que nombra la sesión o un punto de su orden del día, desde el
    inicio hasta `hours_after` horas después del fin. Hasta `topics_max` temas distintos cumple; más
    es observación. Satura, y es observación, si publica más de `posts_hour_max` en una hora o más
    de `baseline_max` veces lo usual (mediana de la misma franja en sus días sin sesión). Un hilo es
    un tema. Sin punto legible, el tema es la etiqueta; lo que no casa con ninguno cuenta como uno.
    En conjunto, lo que varias cuentas publican de una sesión satura sobre `posts_hour_max` en una
    hora. Si un umbral de saturación 10 % mayor o menor cambia el resultado, es frágil; los tres
    temas son del acuerdo y no se mueven. La sesión permanente (jornada) es un estrato aparte, que
    no decide.
No ve: sesiones sin fin ni hora de aprobación en el registro; temas dichos en imagen o video.
"""

import pandas as pd

from criterios_audit.criterios import _days
from criterios_audit.criterios._example import Row, campaign, covered, post
from criterios_audit.criterios._grade import MARGIN, near
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features import following
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXVIII", Force.RECOMENDACION, Scope.CUENTA
WORDS = ("es recomendable privilegiar", "dos o tres temas relevantes")
ORIGINS = {"topics_max": "acuerdo"}
LABELS = {
    "topics_max": "temas distintos por sesión para cumplir",
    "posts_hour_max": "publicaciones en una hora sobre las cuales satura",
    "baseline_max": "veces lo usual en la misma franja sobre las cuales satura",
    "hours_after": "horas tras el fin que cuentan como sesión",
}
_SHOWN = ("original", "autohilo", "compartido")
_NO_SESSIONS = Finding(
    verdict=Verdict.NO_EVALUABLE,
    reason=Reason.FALTA_CALENDARIO,
    because="0 sesiones de un Consejo General con inicio y fin en el periodo en el registro "
    "«sesiones.csv».",
)


def check(
    posts: pd.DataFrame,
    sesiones: pd.DataFrame,
    coverage: pd.DataFrame,
    period: Period,
    *,
    topics_max: int = 3,
    posts_hour_max: int = 12,
    baseline_max: float = 3.0,
    hours_after: float = 2,
) -> Finding:
    """Judge topics and saturation of each session that the account followed."""
    held = following.held(sesiones, hours_after, period)
    if held.empty:
        return _NO_SESSIONS
    shown = posts[posts["kind"].isin(_SHOWN)]
    if len(shown) and following.exact(shown).empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.SIN_HORA,
            because=f"0 de {len(shown):,} publicaciones con hora: no se sabe cuáles caen en una "
            "sesión.",
            n=len(shown),
        )
    inside = following.inside(shown, held, sesiones)
    followed = held[held["session"].isin(inside.loc[inside["related"], "session"])]
    if followed.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"0 de {len(held)} sesiones del periodo con publicaciones de la cuenta sobre "
            "ellas mientras duraban.",
            metrics={"sessions": len(held), "followed": 0},
        )
    table = following.measured(inside, followed).assign(
        usual=following.usual(
            shown, followed, held, _days.seen(coverage, _days.in_use(None, period))
        )
    )
    table["whole"] = (table["points"] > topics_max) & (table["named"] >= table["points"])
    table["many"] = table["topics"] > topics_max
    table["saturates"] = _saturates(table, posts_hour_max, baseline_max, 0)
    table["over"] = table["many"] | table["saturates"]
    judged = table[~table["permanent"]]
    moved = [
        bool((judged["many"] | _saturates(judged, posts_hour_max, baseline_max, by)).any())
        for by in (-MARGIN, MARGIN)
    ]
    stage = judged["session"].map(inside.groupby("session")["stage"].first())
    metrics = {
        **_metrics(table, judged, len(held), following.real_time(shown, followed, inside)),
        **by_stage(stage, judged["over"]),
    }
    evidence = _evidence(inside[inside["session"].isin(followed["session"])])
    if judged.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"0 sesiones seguidas; permanentes, que se cuentan aparte, {len(table)}.",
            metrics=metrics,
            evidence=evidence,
        )
    over, n = int(judged["over"].sum()), len(judged)
    return Finding(
        verdict=Verdict.OBSERVACION if over else Verdict.CUMPLE,
        because=f"{over} de {n} sesiones seguidas con más de {topics_max} temas "
        f"({int(judged['many'].sum())}) o que saturan ({int(judged['saturates'].sum())}); el mayor "
        f"número de temas es {judged['topics'].max()} y el de publicaciones en una hora, "
        f"{judged['peak_hour'].max()}.",
        n=n,
        metrics=metrics,
        interval=share(over, n).interval,
        fragile=any(also != bool(over) for also in moved),
        evidence=evidence,
    )


def _saturates(
    table: pd.DataFrame, posts_hour_max: int, baseline_max: float, by: float
) -> "pd.Series[bool]":
    """Which sessions saturate, with both thresholds moved by a share of them (pieces, whole)."""
    usual = baseline_max * (1 + by) * table["usual"]
    return (table["peak_hour"] > posts_hour_max + int(posts_hour_max * by)) | (
        (table["usual"] > 0) & (table["per_hour"] > usual)
    )


def check_institution(
    posts: pd.DataFrame,
    sesiones: pd.DataFrame,
    period: Period,
    *,
    posts_hour_max: int = 12,
    hours_after: float = 2,
) -> Finding:
    """Judge what all the accounts together publish of each session, whatever each of them does."""
    if posts.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because="0 publicaciones exportadas en el periodo, de ninguna cuenta.",
        )
    held = following.held(sesiones, hours_after, period)
    if held.empty:
        return _NO_SESSIONS
    inside = following.inside(posts[posts["kind"].isin(_SHOWN)], held, sesiones)
    inside = inside[inside["related"]]
    accounts = inside.groupby("session")["account_id"].nunique()
    joint = held[held["session"].map(accounts).fillna(0) > 1]
    if joint.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"0 de {len(held)} sesiones del periodo seguidas por dos cuentas o más.",
            metrics={"sessions": len(held), "joint_sessions": 0},
        )
    table = following.measured(inside, joint).assign(accounts=joint["session"].map(accounts))
    judged = table[~table["permanent"]]
    over = judged[judged["peak_hour"] > posts_hour_max]
    most = 0 if judged.empty else int(judged["peak_hour"].max())
    verdict = Verdict.OBSERVACION if len(over) else Verdict.CUMPLE
    return Finding(
        verdict=Verdict.NO_APLICA if judged.empty else verdict,
        because=f"{len(over)} de {len(judged)} sesiones seguidas por dos cuentas o más, en "
        f"conjunto con más de {posts_hour_max} publicaciones en una hora; la mayor suma {most}.",
        n=len(judged),
        fragile=len(judged) > 0 and near(most, posts_hour_max),
        metrics={
            "sessions": len(held),
            "joint_sessions": len(judged),
            "permanent_sessions": len(table) - len(judged),
            "over": len(over),
            "peak_hour": most,
        },
        evidence=table.rename(
            columns={
                "session": "pieza",
                "accounts": "cuentas",
                "posts": "publicaciones",
                "topics": "temas",
                "peak_hour": "en_una_hora",
                "permanent": "permanente",
            }
        )[["pieza", "cuentas", "publicaciones", "temas", "en_una_hora", "permanente"]],
    )


def _metrics(
    table: pd.DataFrame, judged: pd.DataFrame, held: int, real_time: tuple[int, int]
) -> dict[str, float | int | str | None]:
    agenda = int(judged["points"].sum())
    return {
        "sessions": held,
        "followed": len(judged),
        "over": int(judged["over"].sum()),
        "over_topics": int(judged["many"].sum()),
        "saturated": int(judged["saturates"].sum()),
        "max_topics": int(judged["topics"].max()) if len(judged) else None,
        "peak_hour": int(judged["peak_hour"].max()) if len(judged) else None,
        "whole_agenda": int(judged["whole"].sum()),
        "agenda_share": share(min(int(judged["named"].sum()), agenda), agenda).value,
        "real_time_share": share(*real_time).value,
        "permanent_sessions": len(table) - len(judged),
        "permanent_posts": int(table.loc[table["permanent"], "posts"].sum()),
    }


def _evidence(inside: pd.DataFrame) -> pd.DataFrame:
    return (
        inside.sort_values(["created_at", "post_id"])
        .assign(
            pieza=lambda t: t["post_id"],
            fecha=lambda t: t["local"],
            estrato=lambda t: t["permanent"].map({True: "permanente", False: "sesión"}),
            tema=lambda t: t["topic"].fillna("sin tema reconocido"),
        )[["pieza", "fecha", "session", "estrato", "minute", "tema", "url"]]
        .rename(columns={"session": "sesion", "minute": "minuto"})
        .reset_index(drop=True)
    )


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
        name="seguida por una sola cuenta no hay conjunto",
        tables=_tables(_OTHER),
        institution=True,
        verdict=Verdict.NO_APLICA,
    ),
]
