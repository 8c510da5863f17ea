"""What is published of each session by those who follow it: topics, pace, real time (XXVIII)."""

from typing import Any

import numpy as np
import pandas as pd

from criterios_audit.features import clock, sessions
from criterios_audit.features.lexicon import fold
from criterios_audit.features.patterns import among
from criterios_audit.features.sessions import exact
from criterios_audit.model import Period
from criterios_audit.tables import TEXT

__all__ = ["exact", "held", "inside", "measured", "real_time", "usual"]

_HOUR = pd.Timedelta(hours=1)
_COMMON_TAGS = r"#(?:ine|consejo|sesion|envivo|ultimahora)\w*"
_JUMPS = 6  # threads of up to 64 pieces


def held(sesiones: pd.DataFrame, hours_after: float, period: Period) -> pd.DataFrame:
    """Return the sessions of a Consejo General begun in the period whose end is known."""
    found = sessions.of_consejos_generales(sessions.meetings(sesiones, hours_after))
    day = found["starts"].dt.tz_convert(period.zone).dt.tz_localize(None).dt.normalize()
    begun = clock.within(day, period)
    return found[begun & found["closes"].notna()].reset_index(drop=True)


def inside(shown: pd.DataFrame, held: pd.DataFrame, sesiones: pd.DataFrame) -> pd.DataFrame:
    """Return the posts inside each session, with `topic` and `related` (of that session)."""
    found = sessions.within(shown, held)
    points = sessions.agenda(sesiones)
    parts = [  # a part per session: the agenda is its own
        part.assign(topic=_topics(part, points[points["session"] == name]))
        for name, part in found.groupby("session", sort=False)
    ]
    found = pd.concat(parts) if parts else found.assign(topic=pd.Series(dtype=TEXT))
    return found.assign(related=found["topic"].notna() | _talk(found))


def _talk(posts: pd.DataFrame) -> "pd.Series[bool]":
    return posts["session_talk"].fillna(value=False).astype(bool)


def _topics(part: pd.DataFrame, points: pd.DataFrame) -> "pd.Series[Any]":
    """Name what each post of a session is about: a point, or a tag where the agenda is not legible.

    What continues a thread is of the topic of what it continues, unless it names its own point.
    """
    if points["topic"].notna().any():
        at = sessions.point_of(part["text"].mask(part["kind"] == "compartido"), points)
        own = at.map(points["topic"])
    else:
        rare = fold(part["text"]).str.replace(_COMMON_TAGS, " ", regex=True)
        own = rare.str.extract(r"(?P<tag>#\w+)", expand=False).where(_talk(part))
    above = part["in_reply_to_id"].where(part["kind"] == "autohilo")
    for _ in range(_JUMPS):  # each jump doubles the way up that is covered
        own = own.fillna(above.map(dict(zip(part["post_id"], own, strict=True))).astype(TEXT))
        above = above.map(dict(zip(part["post_id"], above, strict=True))).astype(TEXT)
    return own.astype(TEXT)


def measured(inside: pd.DataFrame, followed: pd.DataFrame) -> pd.DataFrame:
    """Measure each session: `posts`, `topics`, `points`, `per_hour`, `peak_hour`."""
    of = inside.sort_values(["session", "created_at"]).groupby("session")
    talk = inside[inside["related"]]
    unnamed = talk["topic"].isna().groupby(talk["session"]).any().astype(int)
    hours = (followed["closes"] - followed["starts"]).dt.total_seconds() / 3600
    posts = followed["session"].map(of.size()).fillna(0)
    named = followed["session"].map(talk.groupby("session")["topic"].nunique()).fillna(0)
    return followed[["session", "permanent", "points"]].assign(
        posts=posts.astype("int64"),
        topics=(named + followed["session"].map(unnamed).fillna(0)).astype("int64"),
        named=named.astype("int64"),
        per_hour=posts / hours.clip(lower=1),
        peak_hour=followed["session"].map(of["created_at"].agg(_peak)).fillna(0).astype("int64"),
    )


def _peak(moments: "pd.Series[pd.Timestamp]") -> int:
    """Return the most posts in any sixty minutes; moments in order."""
    past = moments.searchsorted(moments + _HOUR, side="left")
    return int((past - np.arange(len(moments))).max())


def usual(
    shown: pd.DataFrame, followed: pd.DataFrame, held: pd.DataFrame, days: pd.DatetimeIndex
) -> "pd.Series[float]":
    """Return the median posts per hour of each session's slot, on seen days without a session."""
    known = exact(shown)
    zone = "UTC" if known.empty else str(known["zone"].iloc[0])
    local = {c: held[c].dt.tz_convert(zone).dt.tz_localize(None) for c in ("starts", "closes")}
    busy = [*local["starts"].dt.normalize(), *local["closes"].dt.normalize()]
    free = days[~days.isin(busy)]
    at = known["local"].sort_values().reset_index(drop=True)

    def of(starts: pd.Timestamp, closes: pd.Timestamp) -> float:
        first = free + (starts - starts.normalize())
        n = at.searchsorted(first + (closes - starts)) - at.searchsorted(first)
        return float(np.median(n)) / max(float((closes - starts) / _HOUR), 1.0)

    rows = followed.index if len(free) else []
    found = {i: of(local["starts"][i], local["closes"][i]) for i in rows}  # a row per session
    return pd.Series(found, index=followed.index, dtype="float64").fillna(0)


def real_time(shown: pd.DataFrame, followed: pd.DataFrame, inside: pd.DataFrame) -> tuple[int, int]:
    """Of what is said of the sessions on their local days, how much is said while they last."""
    days = inside.loc[inside["session"].isin(followed["session"]), "local_day"].unique()
    said = shown[shown["local_day"].isin(days) & _talk(shown)]
    return int(among(said["post_id"], inside["post_id"]).sum()), len(said)
