"""Las respuestas son claras, concretas y personalizadas.

Texto: las áreas propietarias «deberán proporcionar» respuestas claras, concretas y personalizadas a
    los comentarios o mensajes de las personas usuarias.
Medición: (a) de las consultas que requieren respuesta, seguidas `hours_seen` horas o más, cuántas
    la tienen: cumple si el extremo bajo del intervalo llega a `share_min`; si el alto no llega a
    `share_bad`, requiere revisión humana, e incumple cuando tampoco llega contando como no
    respondidas solo las que dos personas confirmaron que pedían respuesta. (b) de las respuestas,
    parte que no repite casi igual la dada a otra persona: bajo `own_min`, observación; no cuentan
    las de un día de rebase, y si son muchas se toma una muestra fija de 300. (c) claridad,
    concreción y personalización, de 0 a 2, puntuadas por dos personas en `sample_min` respuestas o
    todas si son menos: media de `mean_min` y acuerdo (kappa) de `kappa_min`; bajo la media,
    observación; sin muestra o sin acuerdo no se da por cumplido. Se necesitan `n_min` consultas y
    que no pasen de `untied_max` las respuestas que no dicen a qué mensaje contestan. Se da también
    la tasa de todas las consultas.
No ve: si la respuesta era correcta; lo respondido en privado o en otra red; lo que la persona
    borró; consultas en otra lengua (si son mayoría, no se evalúa). Repetir la respuesta correcta a
    la misma duda no es falta (XIX la favorece) y personalizar no es revelar datos. Qué requiere
    respuesta sale de una lista: decide el resultado.
"""

from dataclasses import dataclass

import pandas as pd

from criterios_audit.criterios import _overflow
from criterios_audit.criterios._counted import foreign_texts, left_out
from criterios_audit.criterios._examples_xviii import EXAMPLES
from criterios_audit.criterios._grade import MARGIN, Step, by_interval, grade
from criterios_audit.criterios._people import Axis, rubric, scored_by, scores
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
from criterios_audit.criterios._stages import by_stage, stage_of
from criterios_audit.estimates import Share, share
from criterios_audit.features import clock
from criterios_audit.features.duplicates import repeated
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "XVIII", Force.OBLIGACION, Scope.CUENTA
WORDS = ("deberán proporcionar",)
LABELS = {
    "hours_seen": "horas que debe haberse seguido una consulta",
    "share_min": "proporción respondida para cumplir",
    "share_bad": "proporción respondida bajo la cual se pide revisión",
    "own_min": "proporción mínima de respuestas que no repiten otra",
    "mean_min": "media mínima de cada eje (0 a 2)",
    "kappa_min": "acuerdo mínimo entre dos personas",
    "sample_min": "respuestas que dos personas deben puntuar",
    "n_min": "consultas mínimas para estimar",
    "untied_max": "proporción máxima de respuestas que no dicen a qué contestan",
}
_AXES = {"claridad": "claridad", "concrecion": "concreción", "personalizacion": "personalización"}
_OVERFLOW_MIN = 10


@dataclass(frozen=True, kw_only=True)
class _Rubric:
    """What people's scores of the replies allow to say."""

    axes: dict[str, Axis]
    lacking: str
    """Why they do not decide yet, in Spanish; empty: they do."""
    low: bool
    """They decide, and some axis is under its mean."""
    near: bool = False
    """Some axis is so near its mean that it might be on the other side."""


def check(
    replies: pd.DataFrame,
    coverage: pd.DataFrame,
    interactions: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    hours_seen: float = 72,
    share_min: float = 0.70,
    share_bad: float = 0.40,
    own_min: float = 0.60,
    mean_min: float = 1.5,
    kappa_min: float = 0.6,
    sample_min: int = 60,
    n_min: int = 30,
    untied_max: float = 0.05,
) -> Finding:
    """Judge whether queries are answered, and how people find the answers."""
    messages = received(interactions, replies, coverage)
    every = queries(messages, etiquetas, period)
    if every.empty:
        return Finding(
            verdict=Verdict.NO_APLICA, because="0 consultas recibidas en el periodo exportado."
        )
    if refused := unread(every):
        return refused
    if (loose := untied(replies)) > untied_max:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.COBERTURA_PARCIAL,
            because=f"{loose:.2f} de las respuestas propias (n = {len(replies):,}) no dice a qué "
            "mensaje contesta; hace falta esa columna en la exportación.",
            n=len(every),
        )
    end = seen_until(coverage, replies)
    given = answers(replies, messages)
    whole = waits(every, given, end)
    seen = whole[end - whole["desde"] >= pd.Timedelta(hours=hours_seen)]
    asked = seen[seen["asks"]]
    rate = share(int(asked["respondida"].sum()), len(asked))
    total = share(int(seen["respondida"].sum()), len(seen))
    over = _overflow.days(interactions, None, coverage, period, _OVERFLOW_MIN)
    inside = clock.within(given["local_day"], period)
    judged = given[inside].drop_duplicates("post_id")
    usual = judged[~judged["local_day"].isin(over["dia"])]
    again = repeated(usual["text"], usual["author"])
    own = share(int((~again).sum()), int(again.notna().sum()))
    people = _scored(judged, etiquetas, mean_min, kappa_min, sample_min)
    other = foreign_texts(every)
    metrics = {
        "other_language": other,
        "n": rate.n,
        "answered": rate.k,
        "share": rate.value,
        "all_n": total.n,
        "all_answered": total.k,
        "all_share": total.value,
        "replies": len(judged),
        "own_share": own.value,
        "own_low": own.low,
        "own_high": own.high,
        **_metrics(people.axes),
        **by_stage(
            stage_of(asked["llegada"], cuentas, calendario), asked["respondida"], people=True
        ),
    }
    said = (
        f"{rate.k or 0:,} de {rate.n:,} consultas que requieren respuesta la tienen "
        f"({rate.text}); de todas, {total.k or 0:,} de {total.n:,} ({total.text}){left_out(other)}"
    )
    if rate.n < n_min:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.N_INSUFICIENTE,
            because=f"{said}; se necesitan {n_min} seguidas {hours_seen:g} horas.",
            n=rate.n,
            metrics=metrics,
            interval=rate.interval,
        )
    limits = (share_min, Verdict.CUMPLE), (share_bad, Verdict.INCUMPLE)
    rated = by_interval(rate, *limits, Verdict.OBSERVACION)
    if (rate.high or 0.0) < share_bad:
        verdict, fragile = _scarce(_proven(asked), rated, limits, n_min)
        if verdict is Verdict.REVISION:
            said += "; falta que dos personas confirmen cuáles de las no respondidas la pedían"
    else:
        verdict, fragile = _worded(rated, own, people, own_min)
    repeats = f"respuestas que no repiten otra, {own.text}"
    graded = people.lacking or _said(people.axes)
    decided = scored_by(etiquetas, NUMERAL, judged["post_id"])
    return Finding(
        verdict=verdict,
        because=f"{said}; {repeats}; {graded}. {decided}.",
        n=rate.n,
        metrics=metrics,
        interval=rate.interval,
        fragile=fragile,
        evidence=_evidence(asked, etiquetas),
    )


def _scarce(
    sure: Share, rated: tuple[Verdict, bool], limits: tuple[Step, Step], n_min: int
) -> tuple[Verdict, bool]:
    """Judge so few answers by what two people said that asked: without them nothing is proven."""
    if sure.n < n_min or (sure.high or 0.0) >= limits[1][0]:
        return Verdict.REVISION, rated[1]
    firm = not rated[1] and not by_interval(sure, *limits, Verdict.OBSERVACION)[1]
    return (Verdict.INCUMPLE, False) if firm else (Verdict.OBSERVACION, True)


def _worded(
    rated: tuple[Verdict, bool], own: Share, people: _Rubric, own_min: float
) -> tuple[Verdict, bool]:
    """Judge enough answers by how they are worded; what falls short on two counts is firm."""
    parts = [rated, (Verdict.OBSERVACION if people.low else Verdict.CUMPLE, people.near)]
    if own.value is not None:
        parts.append(grade(own, [(own_min, Verdict.CUMPLE)], Verdict.OBSERVACION))
    if short := [near for verdict, near in parts if verdict is not Verdict.CUMPLE]:
        return Verdict.OBSERVACION, all(short)
    verdict = Verdict.REVISION if people.lacking else Verdict.CUMPLE
    return verdict, any(near for _, near in parts)


def _proven(asked: pd.DataFrame) -> Share:
    """Share answered where only what two people said that asked counts as not answered."""
    answered = int(asked["respondida"].sum())
    return share(answered, answered + int((asked["ruled"] & ~asked["respondida"]).sum()))


def _scored(
    judged: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    mean_min: float,
    kappa_min: float,
    sample_min: int,
) -> _Rubric:
    axes = rubric(etiquetas, NUMERAL, judged["post_id"])
    asked = min(sample_min, len(judged))
    done = min(axes[axis].n if axis in axes else 0 for axis in _AXES)
    if done < asked:
        lacking = f"faltan puntajes de dos personas: {done:,} de {asked:,} respuestas"
        return _Rubric(axes=axes, lacking=lacking, low=False)
    known = [axes[axis] for axis in _AXES if axis in axes]
    if any(one.kappa is None or one.kappa < kappa_min for one in known):
        lacking = f"acuerdo menor que {kappa_min} entre quienes puntuaron: {_said(axes)}"
        return _Rubric(axes=axes, lacking=lacking, low=False)
    under = [one for one in known if one.mean < mean_min]
    doubtful = [_near(one, mean_min) for one in under or known]
    near = all(doubtful) if under else any(doubtful)
    return _Rubric(axes=axes, lacking="", low=bool(under), near=near)


def _near(axis: Axis, mean_min: float) -> bool:
    """Whether the axis's interval, or the mean asked a tenth apart, would say otherwise."""
    low, high = axis.interval or (axis.mean, axis.mean)
    return low < mean_min <= high or abs(axis.mean - mean_min) < MARGIN * mean_min


def _said(axes: dict[str, Axis]) -> str:
    found = [
        f"{name}, {axes[axis].mean:.2f} (n {axes[axis].n:,}; kappa "
        + ("no definida)" if (kappa := axes[axis].kappa) is None else f"{kappa:.2f})")
        for axis, name in _AXES.items()
        if axis in axes
    ]
    return "; ".join(found) or "0 respuestas que puntuar"


def _metrics(axes: dict[str, Axis]) -> dict[str, float | int | None]:
    found: dict[str, float | int | None] = {}
    named = {"claridad": "clarity", "concrecion": "concreteness", "personalizacion": "personal"}
    for axis, name in named.items():
        known = axes.get(axis)
        found |= {
            f"{name}_mean": known.mean if known else None,
            f"{name}_n": known.n if known else 0,
            f"{name}_kappa": known.kappa if known else None,
        }
    return found


def _evidence(asked: pd.DataFrame, etiquetas: pd.DataFrame | None) -> pd.DataFrame:
    """Lay out a row per query: its day, its wait, the own reply and people's mean score."""
    known = scores(etiquetas, NUMERAL)
    known["puntaje"] = known["puntaje"].astype(float)
    wide = known.pivot_table(index="pieza", columns="eje", values="puntaje", aggfunc="mean")
    wide = wide.reindex(columns=list(_AXES))
    shown = asked[["pieza", "llegada", "horas", "respondida", "url"]].round({"horas": HOUR_DIGITS})
    return shown.merge(wide, left_on="pieza", right_index=True, how="left").reset_index(drop=True)
