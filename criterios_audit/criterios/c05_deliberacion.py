"""Lo que se delibera no se publica antes de decidirse.

Texto: «Se evitará» publicar información relacionada con la deliberación interna «hasta que» haya
    concluido en decisiones institucionales con carácter oficial.
Medición: publicaciones y respuestas propias que hablan de un punto del orden del día (comparten con
    él la mitad de sus palabras) hasta `days_before` días antes de que se aprobara. Es candidata la
    que además trae vocabulario de anticipo («se perfila», «proyecto de», «votará a favor»); la
    lista sola no prueba nada. Dos personas que coinciden (registro etiquetas) confirman o
    descartan. Una confirmada incumple. Cumple cuando no queda candidata por decidir y dos personas
    descartaron `sample_min` de las demás menciones previas, o todas si son menos. Sin menciones
    previas no aplica. Lo dicho durante una sesión pública no es deliberación interna, ni lo es el
    proyecto que se enlaza en ine.mx.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: alusiones sin las palabras del punto; puntos que el registro no nombra; imágenes con texto.
    Sin hora de aprobación se usa el fin de la sesión y, sin él, su inicio.
"""

from functools import partial

import pandas as pd

from criterios_audit.criterios._example import Row, campaign, covered, post, ruled
from criterios_audit.criterios._people import KAPPA_LABEL, review, rulings
from criterios_audit.criterios._stages import by_stage
from criterios_audit.features import claims, sessions, topics
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "V", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Se evitará", "hasta que")
LABELS = {
    "days_before": "días antes de la aprobación en que una mención cuenta",
    "sample_min": "menciones previas sin vocabulario de anticipo que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}
_OWN = ("original", "autohilo", "respuesta")


def check(
    posts: pd.DataFrame,
    sesiones: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    days_before: int = 30,
    sample_min: int = 100,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge what was said of a point before its approval by what people confirmed."""
    if sesiones.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_CALENDARIO,
            because="0 sesiones en el registro «sesiones.csv»; hacen falta las del periodo.",
        )
    own = posts[posts["kind"].isin(_OWN)].sort_values(["created_at", "post_id"])
    exact = sessions.exact(own)
    if len(own) and exact.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.SIN_HORA,
            because=f"0 de {len(own):,} publicaciones propias con hora de publicación: no se sabe "
            "cuáles fueron antes de la aprobación.",
            n=len(own),
        )
    early = _early(exact, sesiones, days_before)
    ruled = exact[exact["post_id"].isin(list(rulings(etiquetas, NUMERAL)))]
    extra = ruled[~ruled["post_id"].isin(early["post_id"])]
    pieces = pd.concat([early, extra]) if len(extra) else early
    if pieces.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"0 de {len(exact):,} publicaciones propias sobre un punto del orden del día "
            "registrado, antes de su aprobación.",
        )
    pieces = pieces.sort_values(["created_at", "post_id"], ignore_index=True)
    people = review(pieces["post_id"], pieces["candidate"], etiquetas, NUMERAL, kappa_min)
    n = len(pieces)
    if people.confirmed:
        verdict = Verdict.INCUMPLE
        said = f"{people.confirmed:,} de {n:,} menciones previas confirmadas como deliberación"
    elif people.pending:
        verdict = Verdict.REVISION
        said = (
            f"{people.pending:,} de {n:,} menciones previas a la aprobación con vocabulario de "
            "anticipo; falta que dos personas las lean"
        )
    elif people.lacking(sample_min):
        verdict = Verdict.REVISION
        said = (
            f"0 de {n:,} menciones previas a la aprobación con vocabulario por decidir; falta que "
            f"dos personas lean {people.lacking(sample_min):,} de las demás"
        )
    else:
        verdict = Verdict.CUMPLE
        said = f"0 faltas confirmadas; menciones leídas, {people.share.n:,} de {n:,}"
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {people.said}.",
        n=n,
        metrics={
            "mentions": n,
            "candidates": int(pieces["candidate"].fillna(value=False).sum()),
            "pending": people.pending,
            "confirmed": people.confirmed,
            "reviewed": people.share.n,
            "without_hour": len(own) - len(exact),
            **by_stage(pieces["stage"], people.ruling == "confirmada"),
            **people.metrics,
        },
        interval=people.share.interval if verdict is Verdict.CUMPLE else None,
        evidence=pieces.assign(
            pieza=pieces["post_id"],
            fecha=pieces["local"],
            horas_antes=(pieces["delta_h"]).round(1),
            terminos=pieces["anticipation"],
            dictamen=people.ruling,
        )[
            ["pieza", "fecha", "session", "topic", "horas_antes", "terminos", "dictamen", "url"]
        ].rename(columns={"session": "sesion", "topic": "punto"}),
    )


def _early(own: pd.DataFrame, sesiones: pd.DataFrame, days_before: int) -> pd.DataFrame:
    """Return the posts on a point before its approval, with `candidate`, the point and `delta_h`.

    Only what names a session or foretells is compared with the agenda, not every post.
    """
    talk = own["session_talk"].fillna(value=False).astype(bool) | own["anticipation"].notna()
    own, points = own[talk], sessions.agenda(sesiones)
    found = topics.pairs(own["text"], points["topic"], sessions.POINT_MIN)
    # what speaks most of a point already decided is no mention of another still to come
    found = found[found["share"] == found.groupby("text")["share"].transform("max")]
    said, of = (
        table.iloc[found[at]].reset_index(drop=True)
        for table, at in ((own, "text"), (points, "phrase"))
    )
    wait = of["approved"] - said["created_at"]
    broadcast = of["public"] & (said["created_at"] >= of["starts"])
    project = claims.public_project(said["anticipation"], said["links"]).fillna(value=False)
    early = said.assign(
        session=of["session"],
        topic=of["topic"],
        delta_h=(wait.dt.total_seconds() / 3600).astype("Float64"),
        candidate=said["anticipation"].notna() & ~project,
    )[(wait > pd.Timedelta(0)) & (wait <= pd.Timedelta(days=days_before)) & ~broadcast]
    return early.sort_values("delta_h", kind="stable").drop_duplicates("post_id")


def _session(hour: str = "12:00", **said: object) -> Row:
    return {
        "organo": "Consejo General",
        "tipo": "ordinaria",
        "inicio": "2026-03-26T10:00:00-06:00",
        "fin": "2026-03-26T14:00:00-06:00",
        "punto": "2",
        "tema": "Lineamientos de accesibilidad en casillas",
        "t_aprobacion": f"2026-03-26T{hour}:00-06:00",
        **said,
    }


_AT = "2026-03-25T18:00:00Z"
_FORETELLS = "Se perfila que el Consejo General apruebe los lineamientos de accesibilidad."
_INVITES = "Mañana sesiona el Consejo General: lineamientos de accesibilidad en el orden del día."


def _tables(*texts: str, at: str = _AT, **said: object) -> dict[str, list[Row]]:
    posts = [post(i, text=text, created_at=at, **said) for i, text in enumerate(texts)]
    return {"posts": posts, "coverage": [covered()], "sesiones": [_session()]}


_read = partial(ruled, NUMERAL)


EXAMPLES = [
    Example(
        name="anuncia la sesión y dos personas la descartan",
        tables={**_tables(_INVITES), "etiquetas": _read("descartada", "000")},
        verdict=Verdict.CUMPLE,
        evidence=["000"],
        metrics={"mentions": 1, "candidates": 0, "reviewed": 1},
    ),
    Example(
        name="anticipa la decisión un día antes: candidata, nunca incumple sola",
        tables=_tables(_FORETELLS),
        verdict=Verdict.REVISION,
        evidence=["000"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            **_tables(_INVITES),
            "posts": [
                *_tables(_INVITES)["posts"],
                post(1, text=_FORETELLS, created_at="2026-03-24T18:00:00Z"),
            ],
            "calendario": campaign("2026-03-25"),
            "etiquetas": _read("confirmada", "001"),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"share_ordinario": 1.0, "share_campana": 0.0, "n_campana": 1},
    ),
    Example(
        name="confirmada por dos personas",
        tables={**_tables(_FORETELLS), "etiquetas": _read("confirmada", "000")},
        verdict=Verdict.INCUMPLE,
        evidence=["000"],
    ),
    Example(
        name="no hallar vocabulario no prueba nada: falta leer las menciones",
        tables=_tables(_INVITES),
        verdict=Verdict.REVISION,
        metrics={"candidates": 0},
    ),
    Example(
        name="la sesión pública transmitida no es deliberación interna",
        tables=_tables(_FORETELLS, at="2026-03-26T17:00:00Z"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="lo dicho en una sesión privada sí",
        tables={
            **_tables(_FORETELLS, at="2026-03-26T17:00:00Z"),
            "sesiones": [_session(tipo="extraordinaria privada")],
        },
        verdict=Verdict.REVISION,
        metrics={"candidates": 1},
    ),
    Example(
        name="el proyecto circulado y público, con su enlace, no es candidata",
        tables={
            **_tables(
                "Consulta el proyecto de lineamientos de accesibilidad en casillas.",
                links="https://repositoriodocumental.ine.mx/x",
            ),
            "etiquetas": _read("descartada", "000"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"mentions": 1, "candidates": 0},
    ),
    Example(
        name="el mismo proyecto sin enlace sí lo es",
        tables=_tables("El proyecto de lineamientos de accesibilidad en casillas."),
        verdict=Verdict.REVISION,
        metrics={"candidates": 1},
    ),
    Example(
        name="después de la aprobación ya es decisión oficial",
        tables=_tables(_FORETELLS, at="2026-03-26T18:01:00Z"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="la hora es la de la sesión: 23:30 en México ya es otro día en UTC",
        tables={
            **_tables(_FORETELLS, at="2026-03-27T05:29:00Z"),
            "sesiones": [
                _session("23:30", inicio="2026-03-26T23:29:30-06:00", fin=None),
            ],
        },
        verdict=Verdict.REVISION,
        metrics={"candidates": 1},
    ),
    Example(
        name="otro asunto no es el del punto",
        tables=_tables("Se perfila un domingo soleado para visitar tu módulo."),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="lo compartido son palabras de otros",
        tables=_tables(_FORETELLS, kind="compartido"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin hora de publicación no se sabe qué fue antes",
        tables=_tables(_FORETELLS, precision="day"),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="las que no dicen la hora se cuentan aparte",
        tables={
            **_tables(_INVITES),
            "posts": [*_tables(_INVITES)["posts"], post(1, text=_INVITES, precision="day")],
            "etiquetas": _read("descartada", "000"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"mentions": 1, "without_hour": 1},
    ),
    Example(
        name="siete días antes, en punto, todavía es antes",
        tables=_tables(_FORETELLS, at="2026-03-19T18:00:00Z"),
        thresholds={"days_before": 7},
        verdict=Verdict.REVISION,
        metrics={"candidates": 1},
    ),
    Example(
        name="un minuto más, y ya no",
        tables=_tables(_FORETELLS, at="2026-03-19T17:59:00Z"),
        thresholds={"days_before": 7},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin calendario de sesiones",
        tables={"posts": [post(1)], "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CALENDARIO,
    ),
]
