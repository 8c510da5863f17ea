"""La intervención de una cuenta se avisa a tiempo a quienes deben saberlo.

Texto: si una cuenta es operada por personas no autorizadas o intervenida por ajenas, sus encargados
    «deberán notificarlo» al titular del área, a la CNCS y a UNICOM «tan pronto como estén
    enterados».
Medición: por incidente, horas entre que se supo y cada uno de los tres avisos. Los tres en
    `hours_max` horas cumplen; más tarde es observación; si falta un destinatario, incumple. La
    suspensión por la plataforma se cuenta aparte: no es intrusión, salvo que el tipo nombre las
    dos. Si el plazo 10 % mayor o menor cambia el resultado, es frágil. Sin incidentes no aplica, si
    la cuenta lo declara bajo firma y la declaración sigue vigente; si los hay y declara que no,
    decide una persona. Contra la declaración se leen señales del historial, que solo piden
    revisión: `deleted_min` o más publicaciones borradas de una vez, o piezas en que coinciden
    `marks_min` rasgos raros (programa, hora de madrugada, idioma), cada uno en menos de
    `rare_share` de las publicaciones, con `posts_min` o más.
No ve: quién opera la cuenta ni si está autorizado (hace falta su lista), ni cambios de nombre. El
    detalle técnico del incidente no se publica.
"""

import math
from typing import Any

import pandas as pd

from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._declared import expired, in_force
from criterios_audit.criterios._examples_xxxi import EXAMPLES
from criterios_audit.criterios._grade import near
from criterios_audit.criterios._registered import end_of, hours, nothing_recorded, within
from criterios_audit.criterios._stages import by_stage, stage_of
from criterios_audit.features import clock
from criterios_audit.model import Finding, Force, Period, Scope, Verdict

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "XXXI", Force.OBLIGACION_CONDICIONADA, Scope.CUENTA
WORDS = ("deberán notificarlo", "tan pronto como estén enterados")
LABELS = {
    "hours_max": "horas para los tres avisos",
    "deleted_min": "publicaciones borradas de una vez que son señal",
    "marks_min": "rasgos raros que deben coincidir en una pieza",
    "rare_share": "proporción bajo la cual un rasgo es raro",
    "posts_min": "publicaciones necesarias para saber qué es raro",
}
_TOLD = ["t_titular", "t_cncs", "t_unicom"]
_SUSPENDED = "suspensión por la plataforma"
_INTRUSION = r"(?i)interven|intru|hacke|robo|no autoriz|ajena|acceso"
_NIGHT = (1, 5)
"""Local hours, the second not included."""
_NO_LANGUAGE = ["und", "zxx", "art", "qam", "qct", "qht", "qme", "qst"]
"""Codes of X for what has no language: only tags, links, mentions, media."""


def check(
    incidentes: pd.DataFrame | None,
    declaraciones: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    changes: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    hours_max: int = 24,
    deleted_min: int = 10,
    marks_min: int = 2,
    rare_share: float = 0.01,
    posts_min: int = 100,
) -> Finding:
    """Judge the notices of each incident or, without any, what the account declares."""
    known = None if incidentes is None else within(incidentes, "t_enterado", cuentas, period)
    declared = in_force(declaraciones, NUMERAL, period)
    old = expired(declaraciones, NUMERAL, period)
    if known is not None and len(known):
        state = _states(known, end_of(period), pd.Timedelta(hours=hours_max))
        if declared.empty and (state == _SUSPENDED).all():
            return _only_suspended(known, old)
        arrived = clock.to_local(known["t_enterado"], clock.zones_of(known["account_id"], cuentas))
        stage = stage_of(arrived.dt.normalize(), cuentas, calendario)
        return _incidents(known, state, stage, len(declared), hours_max)
    signals = pd.concat(
        [
            _odd_posts(posts, marks_min, rare_share, posts_min),
            _mass_deletions(posts, changes, deleted_min, period),
        ],
        ignore_index=True,
    )
    if declared.empty or signals.empty:
        said = nothing_recorded("incidencias", declared, old, absent=known is None)
        return Finding(
            verdict=said.verdict,
            reason=said.reason,
            because=f"{said.because[:-1]}; señales en el historial, {len(signals)}.",
            metrics={**said.metrics, "signals": len(signals)},
            evidence=signals,
        )
    return Finding(
        verdict=Verdict.REVISION,
        because=f"Señales en el historial de una cuenta que declara «sin incidentes», "
        f"{len(signals)}; por sí solas no prueban nada.",
        n=len(signals),
        metrics={"declared_none": "sí", "signals": len(signals)},
        evidence=signals,
    )


def _states(known: pd.DataFrame, cut: pd.Timestamp, limit: pd.Timedelta) -> "pd.Series[str]":
    """Say of each incident whether the three were told, and when."""
    moments, since = known[_TOLD], known["t_enterado"]
    missing = moments.isna().sum(axis="columns")
    # a day is a term of ours: an incident younger than that at the end has not failed yet
    pending = (missing > 0) & (since + limit > cut)
    impossible = moments.lt(since, axis="index").any(axis="columns")
    late = moments.gt(since + limit, axis="index").any(axis="columns")
    state = pd.Series("avisado", index=known.index).mask(late, "tarde")
    state = state.mask(impossible, "aviso anterior al incidente").mask(missing > 0, "falta aviso")
    state = state.mask(pending, "en plazo")
    kind = known["tipo"].astype("string[pyarrow]")
    suspended = kind.str.contains(r"(?i)suspen|inhabilit") & ~kind.str.contains(_INTRUSION)
    return state.mask(suspended.fillna(value=False).astype(bool), _SUSPENDED)


def _only_suspended(known: pd.DataFrame, old: int) -> Finding:
    """Say that a register of suspensions alone does not tell that nothing else happened."""
    said = nothing_recorded("intrusiones", pd.DataFrame(), old, absent=False)
    many = counted(len(known), "suspensión", "suspensiones")
    return Finding(
        verdict=said.verdict,
        reason=said.reason,
        because=f"{said.because[:-1]}; aparte, {many} por la plataforma.",
        metrics={**said.metrics, "incidents": 0, "aside": len(known)},
    )


def _incidents(
    known: pd.DataFrame,
    state: "pd.Series[str]",
    stage: "pd.Series[str]",
    declared: int,
    hours_max: int,
) -> Finding:
    waited = pd.DataFrame({name: hours(known["t_enterado"], known[name]) for name in _TOLD})
    count = state.value_counts()
    failed, doubtful, tardy = (
        int(count.get(k, 0)) for k in ("falta aviso", "aviso anterior al incidente", "tarde")
    )
    good = int(count.get("avisado", 0))
    judged = state.isin(["avisado", "tarde", "falta aviso", "aviso anterior al incidente"])
    n = int(judged.sum())
    longest = waited[judged].max().max()
    fragile = False
    if failed:
        verdict = Verdict.INCUMPLE
    elif doubtful or (declared and n):
        verdict = Verdict.REVISION
    elif n:
        verdict = Verdict.OBSERVACION if tardy else Verdict.CUMPLE
        fragile = near(math.ceil(longest), hours_max)
    else:
        verdict = Verdict.NO_APLICA
    aside = len(known) - n
    against = "; la cuenta había declarado «sin incidentes»" if declared and n else ""
    return Finding(
        verdict=verdict,
        because=f"{good} de {n} incidentes avisados a los tres destinatarios en "
        f"{hours_max} horas; {tardy} más tarde y {failed} con algún aviso "
        f"faltante; {aside} aparte (suspensión por la plataforma o aún en plazo){against}.",
        n=n,
        fragile=fragile,
        metrics={
            "incidents": n,
            "told": good,
            "late": tardy,
            "missing": failed,
            "aside": aside,
            **by_stage(stage[judged], state[judged] == "avisado"),
        },
        evidence=known[["folio", "t_enterado", *_TOLD]]
        .assign(
            horas_titular=waited["t_titular"],
            horas_cncs=waited["t_cncs"],
            horas_unicom=waited["t_unicom"],
            estado=state,
        )
        .rename(columns={"folio": "pieza"}),
    )


_SIGNAL = ["pieza", "senal", "n"]


def _odd_posts(
    posts: pd.DataFrame | None, marks_min: int, rare_share: float, posts_min: int
) -> pd.DataFrame:
    """Pieces in which several rare traits meet; one alone is a telephone borrowed or a late night.

    A trait is rare within the account's own habits, so little history says nothing.
    """
    if posts is None or len(posts) < posts_min:
        return pd.DataFrame(columns=_SIGNAL)
    posts = posts.sort_values(["created_at", "post_id"])
    timed = (posts["precision"] != "day") & posts["zone_known"].fillna(value=True)
    hour = posts["local"].dt.hour
    night = timed & (hour >= _NIGHT[0]) & (hour < _NIGHT[1])
    language = posts["lang"].mask(posts["lang"].isin(_NO_LANGUAGE))
    rare = pd.DataFrame(
        {
            "programa": _rare(posts["client"], rare_share),
            "hora": night & (night.mean() < rare_share),
            "idioma": _rare(language, rare_share),
        }
    )
    odd = posts[rare.sum(axis="columns") >= marks_min]
    names = rare.loc[odd.index]
    said = sum(
        (names[name].map({True: f"{name} ", False: ""}) for name in names),
        start=pd.Series("", index=odd.index),
    )
    return pd.DataFrame({"pieza": odd["post_id"], "senal": said.str.strip(), "n": 1})


def _rare(values: "pd.Series[Any]", rare_share: float) -> "pd.Series[bool]":
    shares = values.value_counts(normalize=True)
    return values.isin(shares.index[shares < rare_share]) & values.notna()


def _mass_deletions(
    posts: pd.DataFrame | None, changes: pd.DataFrame | None, deleted_min: int, period: Period
) -> pd.DataFrame:
    """Days, or stretches between two exports that touch the period, in which many posts went."""
    start, end = pd.Timestamp(period.start, tz=period.zone), end_of(period)
    moments = []
    if changes is not None:
        touches = (changes["newer_at"] >= start) & (changes["older_at"] < end)
        moments.append(changes.loc[touches & (changes["change"] == "borrada"), "newer_at"])
    if posts is not None:
        gone = posts["deleted_at"].dropna()
        moments.append(gone[(gone >= start) & (gone < end)])
    if not moments:
        return pd.DataFrame(columns=_SIGNAL)
    days = pd.concat(moments).dt.strftime("%Y-%m-%d").value_counts().sort_index()
    many = days[days >= deleted_min]
    return pd.DataFrame({"pieza": many.index, "senal": "borrado masivo", "n": many.to_numpy()})
