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

import pandas as pd

from criterios_audit.criterios import _days
from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import grade, near
from criterios_audit.estimates import Share, share
from criterios_audit.features import calendar
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

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
    declared = _declared(cuentas)
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
        because=f"{sentence} Periodicidad declarada: {declared}.",
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
