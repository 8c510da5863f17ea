"""The institution's calendar: stage of each day, days of rest, hours on the business clock.

What holds for the whole country holds for every account; an entity's own process, campaign or day
of rest, for the accounts that serve it (register cuentas: `entidad` or, of a local body, the name
of its area).
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit import catalogos, tables
from criterios_audit.features.lexicon import fold
from criterios_audit.features.schedule import DEFAULT, Week, parse
from criterios_audit.registers import juntas
from criterios_audit.tables import DAY, RATIO, TEXT

STAGES = ("ordinario", "proceso", "precampana", "campana", "veda", "jornada")
"""From the widest to the most specific, which wins (CRITERIOS 0.6)."""
REST = ("inhabil", "inhabil_ine")
"""Days of rest by the Ley Federal del Trabajo, and the institution's own: two different lists."""
_COLUMNS = ("tipo", "proceso", "ambito", "inicio", "fin", "descripcion", "fuente")
_OWN = ("local", "distrital")
_BETWEEN = ";"
_YEARS = range(2010, 2041)
_LONGEST = pd.Timedelta(days=365)  # from September to August, where nothing says when it ended


def merged(calendario: pd.DataFrame | None, entity: str | None = None) -> pd.DataFrame:
    """Return the register's rows and the catalogue's; where both speak of the same, the register.

    Parameters
    ----------
    calendario
        The register, or None.
    entity
        Whose own rows are read besides the national ones (`entity_of`); None: only those.

    Returns
    -------
    DataFrame
        `tipo`, `proceso`, `ambito`, `descripcion`, `fuente` (text), `inicio`, `fin` (local days,
        both included and known). A process without an end lasts until its jornada, or one year;
        any other row without it, one day. The same is the kind and the process within one scope or,
        for days of rest, the kind and the first day.
    """
    rows = (
        () if calendario is None else calendario[list(_COLUMNS)].itertuples(index=False, name=None)
    )
    return _of_entity(tuple(rows), entity).copy()


def entity_of(cuentas: pd.DataFrame | None) -> str | None:
    """Entity that the account of these rows of the register serves; None: none of its own."""
    return None if cuentas is None else next(iter(_entities(cuentas).dropna()), None)


def served(cuentas: pd.DataFrame | None) -> dict[str, str]:
    """Entity that each account of the register serves; one that serves none is not in it."""
    if cuentas is None:
        return {}
    known = _entities(cuentas).groupby(cuentas["account_id"]).first().dropna()
    return {str(account): str(entity) for account, entity in known.items()}


def stages(
    days: "pd.Series[pd.Timestamp]",
    accounts: "pd.Series[str]",
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
) -> "pd.Series[str]":
    """Return the stage of each local day on the calendar of the entity that its account serves.

    `days` and `accounts` share their index; `cuentas` and `calendario` are registers, or None.
    """
    found, whose = stage(days, merged(calendario)), served(cuentas)
    of = accounts.map(whose)
    for entity in set(whose.values()):
        own = of == entity
        found = found.mask(own, stage(days[own], merged(calendario, entity)))
    return found


def _entities(cuentas: pd.DataFrame) -> "pd.Series[str]":
    """Entity of each row of the register: as declared or, of a local body, as its area says."""
    local = cuentas["area"].where(cuentas["organo"].isin(_OWN)).astype(object)
    named = local.map(juntas.named, na_action="ignore").astype(TEXT)
    declared = cuentas["entidad"].astype(object).map(juntas.entity, na_action="ignore")
    return declared.astype(TEXT).fillna(named)


@lru_cache(maxsize=64)
def _of_entity(rows: tuple[tuple[Any, ...], ...], entity: str | None) -> pd.DataFrame:
    every = _merged(rows)
    scope = _scope(every)
    own = scope == juntas.NATIONAL
    if entity is not None:
        own |= (_BETWEEN + scope + _BETWEEN).str.contains(
            f"{_BETWEEN}{entity}{_BETWEEN}", regex=False
        )
    return every[own]


@lru_cache(maxsize=8)
def _merged(rows: tuple[tuple[Any, ...], ...]) -> pd.DataFrame:
    """Merge once what every account asks for."""
    base = _catalogue()
    if not rows:
        return _ended(base)
    own = tables.frame("calendario", pd.DataFrame(rows, columns=pd.Index(_COLUMNS)))
    known = set(zip(*_identity(own), strict=True))
    new = [key not in known for key in zip(*_identity(base), strict=True)]
    return _ended(pd.concat([own, base[new]], ignore_index=True))


def stage(local_days: "pd.Series[pd.Timestamp]", calendario: pd.DataFrame) -> "pd.Series[str]":
    """Return the stage of each local day: one of STAGES, `<NA>` where the day is.

    `calendario` is what `merged` gives.
    """
    spans = calendario[calendario["tipo"].isin(STAGES)]
    days = _days(spans)
    days["rank"] = days["tipo"].map({name: i for i, name in enumerate(STAGES)})
    of_day = days.groupby("day")["rank"].max()
    ranks = local_days.map(of_day).fillna(0).astype("int64")
    return ranks.map(dict(enumerate(STAGES))).astype(TEXT).mask(local_days.isna())


def rest_days(calendario: pd.DataFrame, kinds: tuple[str, ...] = REST) -> pd.DatetimeIndex:
    """Return the days of rest of these kinds, in order, weekends apart; what `merged` gives."""
    spans = calendario[calendario["tipo"].isin(kinds)]
    return pd.DatetimeIndex(_days(spans)["day"].unique()).sort_values()


def business_hours(
    start: "pd.Series[pd.Timestamp]",
    end: "pd.Series[pd.Timestamp]",
    zone: "pd.Series[str]",
    schedule: "pd.Series[str]",
    calendario: pd.DataFrame,
) -> "pd.Series[Any]":
    """Return the hours from `start` to `end` (UTC) on each row's business clock (CRITERIOS 0.5).

    Parameters
    ----------
    start, end
        UTC moments; `<NA>` gives `<NA>`, an end before its start gives 0.
    zone
        IANA zone of each row.
    schedule
        `horario_atencion` of the register; what is absent or not understood is from 9 to 18, Monday
        to Friday (`schedule.DEFAULT`).
    calendario
        What `merged` gives. Days of rest have no hours. On the days of an electoral process every
        hour counts, as article 7.1 of the LGSMIME has it for the terms of appeals: here it is an
        analogy and must be labelled so (HECHOS 1).

    Returns
    -------
    Series of Float64
        Hours.
    """
    found = pd.Series(pd.NA, index=start.index, dtype=RATIO)
    whole = start.notna() & end.notna()
    keys = pd.DataFrame({"zone": zone, "schedule": schedule.astype(TEXT).fillna("")})[whole]
    for (where, said), rows in keys.groupby(["zone", "schedule"], sort=False).groups.items():
        opens, closes = _open(start.loc[rows], end.loc[rows], where, parse(said), calendario)
        until = _elapsed(end.loc[rows], opens, closes) - _elapsed(start.loc[rows], opens, closes)
        found.loc[rows] = np.maximum(until, 0) / 3600
    return found


def _open(
    start: "pd.Series[pd.Timestamp]",
    end: "pd.Series[pd.Timestamp]",
    zone: str,
    week: Week | None,
    calendario: pd.DataFrame,
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Moments (UTC seconds) at which the office opens and closes, from first day to last."""
    first, last = (moment.tz_convert(zone).tz_localize(None) for moment in (start.min(), end.max()))
    days = pd.Series(pd.date_range(first.normalize(), max(first, last).normalize(), unit="us"))
    always = stage(days, calendario) != STAGES[0]
    usual = days[~always & ~days.isin(rest_days(calendario))]
    slots = pd.DataFrame(
        [(weekday, *hours) for weekday, open_ in (week or DEFAULT).items() for hours in open_],
        columns=pd.Index(["weekday", "opens", "closes"]),
    )
    by_week = pd.DataFrame({"day": usual, "weekday": usual.dt.day_of_week}).merge(slots)
    whole = pd.DataFrame({"day": days[always], "opens": 0.0, "closes": 24.0})
    table = pd.concat([by_week, whole] if len(whole) else [by_week])
    table = table.sort_values(["day", "opens"])
    return _seconds(table, "opens", zone), _seconds(table, "closes", zone)


def _seconds(table: pd.DataFrame, hour: str, zone: str) -> npt.NDArray[np.int64]:
    wall = table["day"] + pd.to_timedelta(table[hour].astype(float), unit="h")
    wall = wall.dt.tz_localize(
        zone, ambiguous=np.ones(len(wall), bool), nonexistent="shift_forward"
    )
    return _utc_seconds(wall)


def _utc_seconds(moments: "pd.Series[pd.Timestamp]") -> npt.NDArray[np.int64]:
    seconds = moments.dt.tz_convert("UTC").dt.tz_localize(None).astype("datetime64[s]")
    return np.asarray(seconds.astype("int64"))


def _elapsed(
    moments: "pd.Series[pd.Timestamp]",
    opens: npt.NDArray[np.int64],
    closes: npt.NDArray[np.int64],
) -> npt.NDArray[np.float64]:
    """Open seconds from the first opening to each moment."""
    if not len(opens):
        return np.zeros(len(moments))
    at, length = _utc_seconds(moments), closes - opens
    before = np.concatenate([[0], np.cumsum(length)])
    span = np.searchsorted(opens, at, side="right") - 1
    inside = np.minimum(at - opens[span], length[span])
    return np.where(span < 0, 0, before[span] + inside).astype(float)


# --- rows ---------------------------------------------------------------------------------------


def _ended(calendar: pd.DataFrame) -> pd.DataFrame:
    name, scope = _key(calendar["proceso"]), _scope(calendar)
    on_day = (calendar["tipo"] == "jornada") & calendar["proceso"].notna()
    jornada = calendar["inicio"].where(on_day).groupby([name, scope]).transform("max")
    jornada = jornada.where(jornada >= calendar["inicio"])
    until = jornada.fillna(calendar["inicio"] + _LONGEST)
    fallback = until.where(calendar["tipo"] == "proceso", calendar["inicio"])
    return calendar.assign(fin=calendar["fin"].fillna(fallback).astype(DAY))


def _identity(calendar: pd.DataFrame) -> "tuple[pd.Series[Any], ...]":
    """Tell rows apart by kind, process and scope; those of rest, by kind and day."""
    rest = calendar["tipo"].isin(REST)
    day = calendar["inicio"].dt.strftime("%Y-%m-%d")
    by_day = rest | calendar["proceso"].isna()
    return calendar["tipo"], _key(calendar["proceso"]).mask(by_day, day), _scope(calendar)


def _key(names: "pd.Series[str]") -> "pd.Series[str]":
    """«PEF 2026-2027» and «PEF-2026-2027» are one process."""
    return fold(names.fillna("")).str.replace(r"[^a-z0-9ñ]+", "", regex=True)


def _scope(calendar: pd.DataFrame) -> "pd.Series[str]":
    """«nacional», or the entities in order; what names none stays as it was written."""
    said = calendar["ambito"].fillna("")
    return said.astype(object).map(juntas.scope).astype(TEXT).fillna(said)


def _days(spans: pd.DataFrame) -> pd.DataFrame:
    """Lay out a row per day of each span: `tipo`, `day`."""
    n = (spans["fin"] - spans["inicio"]).dt.days + 1
    out = spans.loc[spans.index.repeat(n.clip(lower=0)), ["tipo", "inicio"]]
    passed = pd.to_timedelta(out.groupby(level=0).cumcount(), unit="D")
    return out.assign(day=(out["inicio"] + passed).astype(DAY))


@cache
def _catalogue() -> pd.DataFrame:
    """Rows of `calendario_base.csv`, with a row a year for each rule."""
    base = catalogos.rows("calendario_base")
    laid = [
        {**row, "inicio": day, "fin": day} if row["inicio"] == "" else row
        for row in base
        for day in (_of_rule(row["regla"], base) if row["inicio"] == "" else [row["inicio"]])
    ]
    frame = pd.DataFrame(laid)[list(_COLUMNS)].replace("", None)
    days = {c: pd.to_datetime(frame[c], format="ISO8601").astype(DAY) for c in ("inicio", "fin")}
    texts = {c: frame[c].astype(TEXT) for c in _COLUMNS if c not in days}
    return frame.assign(**texts, **days)


def _of_rule(rule: str, base: tuple[dict[str, str], ...]) -> Iterator[str]:
    """Days on which a rule of article 74 falls: fixed, n-th Monday, each six years, jornada."""
    kind, _, rest = rule.partition(":")
    if kind == "FIJA":
        yield from (f"{year}-{rest}" for year in _YEARS)
    elif kind == "NLUNES":
        month, nth = map(int, rest.split(":"))
        for year in _YEARS:
            first = pd.Timestamp(year, month, 1)
            monday = (7 - first.weekday()) % 7 + 7 * (nth - 1)
            yield f"{first + pd.Timedelta(days=monday):%Y-%m-%d}"
    elif kind == "CADA6":
        day, since = rest.split(":")
        yield from (f"{year}-{day}" for year in range(int(since), _YEARS.stop, 6))
    elif kind == "JORNADA_ORDINARIA":
        jornadas = (row for row in base if row["tipo"] == "jornada")
        yield from (row["inicio"] for row in jornadas if row["proceso"].startswith("PEF-"))
