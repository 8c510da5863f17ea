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
from criterios_audit.criterios._examples_xxviii import EXAMPLES
from criterios_audit.criterios._grade import MARGIN, near
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features import following
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
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
