"""Las consultas se responden con celeridad.

Texto: las respuestas «se guiarán por los principios» de mayor celeridad, certeza y objetividad; el
    acuerdo no fija plazo. Ante un rebase, «se privilegiarán» las dudas más recurrentes.
Medición: por consulta que requiere respuesta (pregunta, petición o queja, según lista o según dos
    personas; los mensajes seguidos de una persona en una conversación son una, que empieza con el
    primero; lo que escribe ya respondida es otra), horas hasta la primera respuesta propia no
    automática. La que sigue sin respuesta al terminar la exportación es espera sin concluir
    (Kaplan-Meier). Con la proporción respondida en `hours` horas hábiles: cumple si el extremo bajo
    de su intervalo llega a `share_min`; requiere revisión humana si el alto no llega a `share_bad`;
    entre ambos, observación. Se necesitan `n_min` consultas, y que no pasen de `untied_max` las
    respuestas que no dicen a qué mensaje contestan. Rebase: día con `overflow_min` mensajes o más
    que pasa de Q3 + 3·IQR de los 28 previos; si en menos de `overflow_share` de ellos se publicó en
    24 horas sobre una de sus tres dudas más frecuentes, es observación. Se dan también el reloj
    natural, todas las consultas y, de lo consultado a la CNCS, esa espera aparte. Solo cuenta lo
    que llegó en los días que alguna exportación muestra enteros, hasta la última respuesta que se
    puede ver. Sin los mensajes recibidos solo se da la mediana de lo respondido, como dato: nunca
    una tasa.
No ve: certeza y objetividad; consultas en otra lengua (si son mayoría, no se evalúa); lo que la
    persona borró (la exportación no lo dice); lo respondido en privado. El reloj hábil es el
    horario del registro o, sin él, de 9 a 18 de lunes a viernes; que en proceso electoral corra a
    todas horas es analogía con los medios de impugnación.
"""

import pandas as pd

from criterios_audit.criterios import _days, _overflow
from criterios_audit.criterios._counted import counted, foreign_texts, left_out
from criterios_audit.criterios._examples_xix import EXAMPLES
from criterios_audit.criterios._grade import by_interval
from criterios_audit.criterios._queries import (
    HOUR_DIGITS,
    answers,
    queries,
    received,
    seen_until,
    unread,
    untied,
    waits,
)
from criterios_audit.criterios._stages import Figures, Rows, each, stage_of
from criterios_audit.estimates import Survival, answered_by, quantiles, survival
from criterios_audit.features import calendar, clock
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.tables import RATIO, TEXT

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "XIX", Force.OBLIGACION, Scope.CUENTA
CEILING = Verdict.REVISION
WORDS = ("se guiarán por los principios", "se privilegiarán")
LABELS = {
    "hours": "plazo con que se mide, en horas hábiles",
    "share_min": "proporción respondida para cumplir",
    "share_bad": "proporción bajo la cual se pide revisión",
    "n_min": "consultas mínimas para estimar",
    "untied_max": "proporción máxima de respuestas que no dicen a qué contestan",
    "overflow_min": "mensajes de un día desde los que puede haber rebase",
    "overflow_share": "proporción de días de rebase con publicación informativa",
}
_TENTH = 0.1 + 1e-9  # what is left when nine of ten are answered, whatever the rounding


def check(
    replies: pd.DataFrame,
    coverage: pd.DataFrame,
    interactions: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    consultas: pd.DataFrame | None,
    period: Period,
    *,
    hours: float = 24,
    share_min: float = 0.70,
    share_bad: float = 0.40,
    n_min: int = 30,
    untied_max: float = 0.05,
    overflow_min: int = 10,
    overflow_share: float = 0.80,
) -> Finding:
    """Judge how long queries wait, where inbound messages are known."""
    shown = coverage[coverage["table"] == "interactions"]
    if interactions is None or interactions.empty or shown.empty:
        inside = clock.within(replies["local_day"], period)
        return _answered_only(replies[inside])
    days = _days.seen(shown, _days.in_use(None, period), "interactions")
    end = seen_until(coverage, replies)
    messages = received(interactions, replies, coverage)
    every = queries(messages, etiquetas, period)
    if nothing := _unseen(days, end) or unread(every) or _unasked(every):
        return nothing
    if loose := _loose(replies, every, untied_max):
        return loose
    whole = waits(every, answers(replies, messages), end)
    timed = whole[whole["exacta"]].reset_index(drop=True)
    judged = timed[timed["asks"]].reset_index(drop=True)
    if judged.empty:
        return _silent(
            Reason.SIN_HORA,
            f"0 de {int(whole['asks'].sum()):,} consultas con hora; hace falta la hora de llegada.",
            int(whole["asks"].sum()),
        )
    judged["horas_habiles"] = _business(
        judged, interactions["account_id"].iloc[0], cuentas, calendario
    )
    judged["horas_consulta"] = _consulted(judged, consultas)
    natural = survival(judged["horas"], judged["respondida"])
    business = survival(judged["horas_habiles"].astype(float), judged["respondida"])
    over = _overflow.days(interactions, posts, coverage, period, overflow_min)
    done = answered_by(business, hours)
    met = _overflow.met(over)
    half = "menos de la mitad respondidas"
    if natural.median is not None:
        half = _half(natural.median * 60)
    other = foreign_texts(every)
    metrics = {
        "other_language": other,
        "n": natural.n,
        "answered": natural.events,
        "unanswered": natural.n - natural.events,
        **_told(natural),
        "share_business": done.value,
        **_told(business, "_business"),
        "all_n": len(timed),
        "all_answered": int(timed["respondida"].sum()),
        **_within(survival(timed["horas"], timed["respondida"]), 24, "all_share_24h"),
        "days_seen": len(days),
        "after_seen": len(every) - len(whole),
        **_split(judged),
        "automatic": 0 if posts is None else int((posts["kind"] == "automatica").sum()),
        "without_hour": int((whole["asks"] & ~whole["exacta"]).sum()),
        "overflow_days": len(over),
        "overflow_judged": met.n,
        "overflow_met": met.k,
        **_by_stage(judged, stage_of(judged["llegada"], cuentas, calendario), hours),
    }
    said = (
        f"{natural.events:,} de {natural.n:,} consultas que requieren respuesta ({len(timed):,} "
        f"recibidas) respondidas; en {hours:g} horas hábiles, {done.text}; en reloj natural, "
        f"{answered_by(natural, 24).text} en 24 horas; "
        f"{half}; {natural.n - natural.events:,} sin respuesta al corte{left_out(other)}"
        f"{_overflow.told(over)}{_part(days, len(every) - len(whole), period)}."
    )
    evidence = _evidence(judged, over)
    if natural.n < n_min or done.interval is None:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.N_INSUFICIENTE,
            because=f"{said} Se necesitan {n_min} consultas seguidas al menos {hours:g} horas "
            "hábiles.",
            n=natural.n,
            metrics=metrics,
            interval=done.interval,
            evidence=evidence,
        )
    good, bad = (share_min, Verdict.CUMPLE), (share_bad, Verdict.REVISION)
    verdict, fragile = by_interval(done, good, bad, Verdict.OBSERVACION)
    few = met.value is not None and met.value < overflow_share
    return Finding(
        verdict=Verdict.OBSERVACION if few and verdict is Verdict.CUMPLE else verdict,
        because=said,
        n=natural.n,
        metrics=metrics,
        interval=done.interval,
        fragile=fragile
        or (few and verdict is Verdict.CUMPLE and (met.high or 0) >= overflow_share),
        evidence=evidence,
    )


def _unseen(days: pd.DatetimeIndex, end: pd.Timestamp) -> Finding | None:
    """Say that the exports show no message of the period, or no answer, if they do not."""
    if days.empty:
        return _silent(
            Reason.COBERTURA_PARCIAL,
            "0 días del periodo con los mensajes recibidos; hace falta una exportación que los "
            "cubra.",
            0,
        )
    if pd.isna(end):
        return _silent(
            Reason.COBERTURA_PARCIAL,
            "0 exportaciones con las respuestas propias: sin ellas no se sabe qué se respondió.",
            0,
        )
    return None


def _loose(replies: pd.DataFrame, every: pd.DataFrame, most: float) -> Finding | None:
    """Say that too many own replies do not tell what they answer, if so."""
    if (loose := untied(replies)) <= most:
        return None
    return _silent(
        Reason.COBERTURA_PARCIAL,
        f"{loose:.2f} de las respuestas propias (n = {len(replies):,}) no dice a qué mensaje "
        "contesta; hace falta esa columna en la exportación.",
        len(every),
    )


def _unasked(every: pd.DataFrame) -> Finding | None:
    """Say that no query requires an answer, if none does."""
    if every["asks"].any():
        return None
    asked = f"0 de {len(every):,} consultas recibidas que requieran respuesta."
    none = "0 consultas recibidas en el periodo exportado."
    return Finding(verdict=Verdict.NO_APLICA, because=none if every.empty else asked)


def _business(
    judged: pd.DataFrame,
    account: str,
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
) -> "pd.Series[float]":
    """Hours of each wait on the account's business clock."""
    said = None if cuentas is None or cuentas.empty else cuentas["horario_atencion"].iloc[0]
    return calendar.business_hours(
        judged["desde"],
        judged["hasta"],
        clock.zones_of(pd.Series(account, index=judged.index), cuentas),
        pd.Series(said, index=judged.index, dtype=TEXT),
        calendar.merged(calendario, calendar.entity_of(cuentas)),
    )


def _by_stage(
    judged: pd.DataFrame, stage: "pd.Series[str]", hours: float
) -> dict[str, float | int | None]:
    """Share answered in `hours` business hours, and half of the natural waits, of each stage."""

    def figures(rows: Rows) -> Figures:
        own = judged.iloc[rows]
        ended = own["respondida"]
        done = answered_by(survival(own["horas_habiles"].astype(float), ended), hours)
        half = _minutes(survival(own["horas"], ended).median)
        shown = {"share": done.value, "low": done.low, "high": done.high, "median_min": half}
        return {**shown, "n": len(own)}

    return each(stage, figures, people=True)


def _told(curve: Survival, of: str = "") -> dict[str, float | int | None]:
    """Tell a curve in figures; `of` goes after the name of each, before its unit."""
    reached = curve.curve.loc[curve.curve["not_answered"] <= _TENTH, "hours"]
    shares = [_within(curve, h, f"share_{h}h{of}") for h in (1, 24, 48)]
    return {
        **{name: value for found in shares for name, value in found.items()},
        f"median{of}_min": _minutes(curve.median),
        f"median{of}_low_min": _minutes(curve.median_low),
        f"median{of}_high_min": _minutes(curve.median_high),
        f"p90{of}_min": None if reached.empty else _minutes(float(reached.iloc[0])),
    }


def _within(curve: Survival, hours: float, name: str) -> dict[str, float | None]:
    """Share answered in so many hours, with its band."""
    found = answered_by(curve, hours)
    return {name: found.value, f"{name}_low": found.low, f"{name}_high": found.high}


def _consulted(judged: pd.DataFrame, consultas: pd.DataFrame | None) -> "pd.Series[float]":
    """Natural hours of each wait that went in asking the CNCS (VIII); `<NA>`: nobody asked."""
    if consultas is None:
        return pd.Series(pd.NA, index=judged.index, dtype=RATIO)
    asked = consultas[consultas["publicacion_id"].notna()].sort_values("t_consulta")
    of_reply = asked.drop_duplicates("publicacion_id").set_index("publicacion_id")
    of_query = of_reply.reindex(judged["pieza"]).set_index(judged.index)
    since, until = of_query["t_consulta"], of_query["t_respuesta"].fillna(judged["hasta"])
    within = until.clip(upper=judged["hasta"]) - since.clip(lower=judged["desde"])
    return (within.dt.total_seconds() / 3600).clip(lower=0).astype(RATIO)


def _split(judged: pd.DataFrame) -> dict[str, float | int | None]:
    """Part the waits into what went in asking the CNCS, which has its own term, and the rest."""
    asked = judged["horas_consulta"]
    rest = survival(judged["horas"] - asked.fillna(0).astype(float), judged["respondida"])
    known = quantiles(asked.astype(float).to_numpy(float, na_value=float("nan")) * 60)
    return {
        "consulted": int(asked.notna().sum()),
        "consulted_median_min": known["median"],
        "rest_median_min": _minutes(rest.median),
    }


def _part(days: pd.DatetimeIndex, after: int, period: Period) -> str:
    """Say what of the period the exports do not show, as the end of a sentence."""
    due, said = period.days, ""
    if len(days) < due:
        said = f"; mensajes recibidos de {len(days)} de {due} días del periodo"
    if after:
        late = counted(after, "consulta llegó", "consultas llegaron")
        said += f"; {late} después de la última respuesta que se puede ver"
    return said


def _evidence(judged: pd.DataFrame, over: pd.DataFrame) -> pd.DataFrame:
    """Lay out a row per query; `rebase` says what was published, if it came on such a day."""
    met = over["publicacion"].fillna(over["estado"])
    days = dict(zip(over["dia"], met, strict=True))
    shown = judged[
        ["pieza", "llegada", "horas", "horas_habiles", "horas_consulta", "respondida", "url"]
    ]
    shown = shown.round({name: HOUR_DIGITS for name in shown if name.startswith("horas")})
    return shown.assign(rebase=judged["llegada"].map(days))


def _answered_only(replies: pd.DataFrame) -> Finding:
    """Say how long the answered ones waited: a datum, since the unanswered are not seen."""
    if replies.empty:
        return _silent(
            Reason.SIN_ENTRANTES,
            "0 respuestas propias, y ninguna exportación trae los mensajes recibidos.",
            0,
        )
    timed = replies[replies["wait_s"].notna()].sort_values(["created_at", "post_id"])
    found = quantiles(timed["wait_s"] / 60)
    half = (
        f"Respondidas, {found['n']:,}: {_half(found['median'])}"
        if found["median"] is not None
        else f"Respuestas propias, {len(replies):,}, sin la hora de lo que contestan"
    )
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
        because=f"{half}; sin los mensajes recibidos no se sabe cuántos quedaron sin respuesta.",
        n=len(timed),
        metrics={
            "n": found["n"],
            "replies": len(replies),
            "median_min": found["median"],
            "median_low_min": found["low"],
            "median_high_min": found["high"],
            "p90_min": found["p90"],
        },
        evidence=timed.assign(
            pieza=timed["post_id"],
            fecha=timed["local"],
            horas=(timed["wait_s"] / 3600).round(HOUR_DIGITS),
        )[["pieza", "fecha", "horas", "url"]].reset_index(drop=True),
    )


def _silent(reason: Reason, because: str, n: int) -> Finding:
    return Finding(verdict=Verdict.NO_EVALUABLE, reason=reason, because=because, n=n)


def _half(minutes: float) -> str:
    long = minutes >= 120  # noqa: PLR2004 - two hours read better as hours
    spoken = f"{minutes / 60:,.1f} horas" if long else f"{minutes:,.1f} minutos"
    return f"la mitad esperó {spoken} o menos"


def _minutes(hours: float | None) -> float | None:
    return None if hours is None else hours * 60
