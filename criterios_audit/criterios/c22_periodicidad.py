"""La cuenta se actualiza con el ritmo que declaró.

Texto: «Se actualizarán los contenidos publicados» según el flujo de información del área y la
    dinámica de la red, con «periodicidad diaria o semanal».
Medición: días locales (o semanas ISO locales) con al menos una publicación original, entre los que
    la cuenta estaba activa y la exportación cubre enteros. Cumple desde `share_min`; incumple bajo
    `share_bad`; entre ambas, observación. Un hueco de más de `gap_max_days` días es observación
    aunque cumpla. Si el intervalo, o un umbral 10 % distinto, cambia el resultado, es frágil y no
    pasa de observación. Se necesita cubrir al menos `coverage_min` de los días del periodo en que
    la cuenta estuvo en uso: una cuenta de proceso solo responde de los suyos. Como datos: con
    compartidas, solo en días hábiles, por etapa electoral (la más específica que toca el día o la
    semana), mediana de días entre publicaciones y concentración horaria. La veda no baja la
    exigencia. Un hueco se cuenta entre días cubiertos seguidos: lo no exportado no es hueco.
No ve: lo publicado y borrado antes de exportar, ni historias que no se exportan.
"""

from collections.abc import Mapping

import pandas as pd

from criterios_audit.criterios import _days
from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._examples_xxii import EXAMPLES
from criterios_audit.criterios._grade import grade, near
from criterios_audit.estimates import Share, share
from criterios_audit.features import calendar
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "XXII", Force.OBLIGACION, Scope.CUENTA
WORDS = ("Se actualizarán", "periodicidad diaria o semanal")
LABELS = {
    "share_min": "proporción mínima para cumplir",
    "share_bad": "proporción bajo la cual incumple",
    "gap_max_days": "mayor hueco admitido, en días",
    "coverage_min": "parte mínima del periodo que debe estar cubierta",
}


def check(
    posts: pd.DataFrame,
    coverage: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    share_min: float = 0.90,
    share_bad: float = 0.75,
    gap_max_days: int = 30,
    coverage_min: float = 0.5,
) -> Finding:
    """Judge how many of the eligible days or weeks have an original post."""
    used = _days.in_use(cuentas, period)
    if used.empty:
        return Finding(verdict=Verdict.NO_APLICA, because="0 días en uso en el periodo.")
    days = _days.seen(coverage, used)
    due = len(used) - period.exempt
    if len(days) < coverage_min * due:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.COBERTURA_PARCIAL,
            because=f"{len(days)} de {due} días del periodo con la cuenta en uso están "
            "cubiertos por la exportación; hace falta una exportación que cubra el resto.",
            n=len(days),
        )
    originals = posts[posts["kind"].isin(["original", "autohilo"])]
    shared = posts[posts["kind"] == "compartido"]
    gap = _longest_gap(originals["local_day"], days)
    counts = {
        rhythm: _counted(originals, shared, days, rhythm=rhythm) for rhythm in ("diaria", "semanal")
    }
    declared, observed = _declared(cuentas), _observed(counts, share_min)
    evidence = counts[declared or "diaria"]
    calendar_ = calendar.merged(calendario, calendar.entity_of(cuentas))
    if evidence.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.N_INSUFICIENTE,
            because=f"0 semanas enteras en los {len(days)} días cubiertos con la cuenta en uso.",
        )
    done, done_any = _shares(evidence)
    metrics = {
        "periodicity": declared,
        "observed_periodicity": observed,
        "share": done.value,
        "periods_with": done.k,
        "periods": done.n,
        "share_with_shares": done_any.value,
        "share_with_shares_low": done_any.low,
        "share_with_shares_high": done_any.high,
        "max_gap_days": gap,
        **_business(counts["diaria"], calendar_),
        **_by_stage(evidence, days, calendar_, weekly=declared == "semanal"),
        **_rhythm(originals),
    }
    unit = "semanas" if declared == "semanal" else "días"
    sentence = (
        f"{done.k} de {done.n} {unit} con publicación original ({done.text}); "
        f"mayor hueco, {counted(gap, 'día', 'días')}."
    )
    if declared is None:
        weekly = _shares(counts["semanal"])[0]
        return Finding(
            verdict=Verdict.REVISION,
            because=f"{done.k} de {done.n} días y {weekly.k} de {weekly.n} semanas con publicación "
            f"original; mayor hueco, {counted(gap, 'día', 'días')}. La cuenta no ha declarado su "
            "periodicidad.",
            n=done.n,
            metrics={
                **metrics,
                "share_weekly": weekly.value,
                "share_weekly_low": weekly.low,
                "share_weekly_high": weekly.high,
                "weeks": weekly.n,
            },
            interval=done.interval,
            evidence=evidence,
        )
    verdict, fragile = _verdict(done, gap, share_min, share_bad, gap_max_days)
    return Finding(
        verdict=verdict,
        because=f"{sentence} Periodicidad declarada: {declared}{_other(declared, observed)}.",
        n=done.n,
        metrics=metrics,
        interval=done.interval,
        fragile=fragile,
        evidence=evidence,
    )


def _verdict(
    done: Share, gap: int, share_min: float, share_bad: float, gap_max_days: int
) -> tuple[Verdict, bool]:
    steps = [(share_min, Verdict.CUMPLE), (share_bad, Verdict.OBSERVACION)]
    verdict, fragile = grade(done, steps, Verdict.INCUMPLE)
    if verdict is Verdict.CUMPLE:
        fragile = fragile or near(gap, gap_max_days)
        return (Verdict.OBSERVACION if gap > gap_max_days else verdict), fragile
    return verdict, fragile


def _declared(cuentas: pd.DataFrame | None) -> str | None:
    given = None if cuentas is None else cuentas["periodicidad"].dropna()
    return None if given is None or given.empty else str(given.iloc[0])


def _observed(counts: Mapping[str, pd.DataFrame], share_min: float) -> str:
    """Rhythm that the account keeps, whatever it declared: the first of which it has enough."""
    shares = {rhythm: _shares(counted)[0].value or 0.0 for rhythm, counted in counts.items()}
    kept = (rhythm for rhythm, value in shares.items() if value >= share_min)
    return next(kept, "menor que semanal")


def _other(declared: str, observed: str) -> str:
    return "" if observed == declared else f"; la que se observa, {observed}"


def _counted(
    originals: pd.DataFrame, shared: pd.DataFrame, days: pd.DatetimeIndex, *, rhythm: str
) -> pd.DataFrame:
    """Count posts per eligible day, or per ISO week whose seven days are all eligible."""
    per_day = pd.DataFrame(
        {
            "originales": originals["local_day"].value_counts().reindex(days, fill_value=0),
            "compartidas": shared["local_day"].value_counts().reindex(days, fill_value=0),
        }
    ).astype("Int64")
    if rhythm == "semanal":
        week = days - pd.to_timedelta(days.day_of_week, unit="D")
        whole = per_day.groupby(week).size() == 7  # noqa: PLR2004 - days of a week
        per_day = per_day.groupby(week).sum()[whole]
    return per_day.reset_index(names="desde").assign(
        pieza=lambda t: t["desde"].dt.strftime("%Y-%m-%d")
    )[["pieza", "originales", "compartidas"]]


def _shares(counted: pd.DataFrame) -> tuple[Share, Share]:
    with_original = counted["originales"] > 0
    with_any = with_original | (counted["compartidas"] > 0)
    n = len(counted)
    return share(int(with_original.sum()), n), share(int(with_any.sum()), n)


def _business(daily: pd.DataFrame, merged: pd.DataFrame) -> dict[str, float | int | None]:
    """Share of business days with an original: weekends and days of rest out."""
    day = pd.to_datetime(daily["pieza"])
    rest = day.isin(calendar.rest_days(merged)) | (day.dt.day_of_week >= 5)  # noqa: PLR2004 - Saturday
    done = _shares(daily[~rest])[0]
    return {
        "share_business": done.value,
        "share_business_low": done.low,
        "share_business_high": done.high,
        "business_days": done.n,
    }


def _by_stage(
    counted: pd.DataFrame, days: pd.DatetimeIndex, merged: pd.DataFrame, *, weekly: bool
) -> dict[str, float | int | None]:
    """Share, its interval and number of days or weeks of each electoral stage of the period."""
    start = days - pd.to_timedelta(days.day_of_week if weekly else 0, unit="D")
    rank = {name: i for i, name in enumerate(calendar.STAGES)}
    of_day = calendar.stage(pd.Series(days), merged).map(rank)
    of = of_day.groupby(start.strftime("%Y-%m-%d")).max()
    parts = counted.groupby(counted["pieza"].map(of))
    found: dict[str, float | int | None] = {}
    for at, part in parts:  # six stages at most
        done = _shares(part)[0]
        name = calendar.STAGES[int(at)]
        found |= {f"share_{name}": done.value, f"periods_{name}": done.n}
        found |= {f"low_{name}": done.low, f"high_{name}": done.high}
    return found


def _rhythm(originals: pd.DataFrame) -> dict[str, float | None]:
    """Median of days between days with an original, and concentration over the hours of the day.

    The concentration is the sum of the squared shares of the 24 local hours (Herfindahl): 1 when
    all is published in one, 0.04 when evenly; of the posts whose hour is known.
    """
    between = originals["local_day"].drop_duplicates().sort_values().diff().dt.days
    exact = originals[
        (originals["precision"] != "day") & originals["zone_known"].fillna(value=True)
    ]
    hours = exact["local"].dt.hour.value_counts(normalize=True)
    return {
        "median_days_between": None if between.isna().all() else float(between.median()),
        "hour_concentration": float((hours**2).sum()) if len(hours) else None,
    }


def _longest_gap(posted: "pd.Series[pd.Timestamp]", days: pd.DatetimeIndex) -> int:
    """Longest run of eligible days, one after the other, without an original post."""
    empty = pd.Series(~days.isin(posted), index=days)
    apart = pd.Series(days, index=days).diff() > pd.Timedelta(days=1)
    runs = empty.groupby((~empty | apart).cumsum()).sum()
    return int(runs.max()) if len(runs) else 0
