"""Sessions of collegiate bodies, and what is published while they last (V, XXVIII).

The register has a row per point of the agenda; a session is a body and the moment it begins. All
is compared in UTC, so a session may cross midnight; its name says the hour of Mexico City.
"""

from typing import Any

import numpy as np
import pandas as pd

from criterios_audit.features import topics
from criterios_audit.features.lexicon import fold
from criterios_audit.model import DEFAULT_ZONE
from criterios_audit.tables import TEXT

POINT_MIN = 0.5
"""Share of a point's words that a text must hold to speak of it."""


def agenda(sesiones: pd.DataFrame) -> pd.DataFrame:
    """Return a row per point: `session`, `topic` (text), `approved` (UTC), `public` (bool).

    `topic` is what the register says of the point, `<NA>` where a text could not be matched with
    it. `approved` is `t_aprobacion`; without it, the end of the session or, at least, its start:
    nothing was decided before. In order of start, session and point.
    """
    said = sesiones[["punto", "tema"]].astype(TEXT).fillna("")
    topic = (said["punto"] + " " + said["tema"]).str.strip()
    return (
        pd.DataFrame(
            {
                "session": _names(sesiones),
                "topic": topic.where(topics.legible(topic)),
                "starts": sesiones["inicio"],
                "approved": sesiones["t_aprobacion"]
                .fillna(sesiones["fin"])
                .fillna(sesiones["inicio"]),
                "public": public(sesiones),
            }
        )
        .sort_values(["starts", "session", "topic"])
        .reset_index(drop=True)
    )


def public(sesiones: pd.DataFrame) -> "pd.Series[bool]":
    """Whether each row is of a session that people may follow: all but those said to be closed."""
    kind = fold(sesiones["tipo"].fillna(""))
    return ~kind.str.contains("privad|reservad|cerrad").astype(bool)


def meetings(sesiones: pd.DataFrame, hours_after: float) -> pd.DataFrame:
    """Return a row per session.

    `session`, `organo`, `starts`, `ends`, `closes` (UTC), `permanent` (bool), `points`: how many
    its agenda has. `ends` is the latest end or approval that the register says, `<NA>` where it
    says neither; `closes`, so many hours later, ends its window.
    """
    kind = fold(sesiones["tipo"].fillna(""))
    rows = pd.DataFrame(
        {
            "session": _names(sesiones),
            "organo": sesiones["organo"],
            "starts": sesiones["inicio"],
            "ends": sesiones[["fin", "t_aprobacion"]].max(axis="columns"),
            "permanent": kind.str.contains("permanente"),
            "points": 1,
        }
    )
    found = (
        rows.groupby("session", sort=False)
        .agg(
            {
                "organo": "first",
                "starts": "first",
                "ends": "max",
                "permanent": "any",
                "points": "sum",
            }
        )
        .reset_index()
        .sort_values(["starts", "session"], ignore_index=True)
    )
    return found.assign(closes=found["ends"] + pd.Timedelta(hours=hours_after))


def of_consejos_generales(meetings: pd.DataFrame) -> pd.DataFrame:
    """Keep the sessions of a Consejo General, of INE or of a local authority (CRITERIOS 0.12)."""
    return meetings[fold(meetings["organo"]).str.contains("consejo general")]


def exact(posts: pd.DataFrame) -> pd.DataFrame:
    """Keep the posts whose hour is known."""
    return posts[(posts["precision"] != "day") & posts["zone_known"].fillna(value=True)]


def within(posts: pd.DataFrame, meetings: pd.DataFrame) -> pd.DataFrame:
    """Return the posts inside each session's window, with `session`, `permanent` and `minute`.

    `minute` counts from the start of the session. A post inside two windows stands twice. Posts
    whose hour is not known are in none. Ordered by session and moment.
    """
    known = exact(posts).sort_values(["created_at", "post_id"])
    whole = meetings[meetings["closes"].notna()]
    first = known["created_at"].searchsorted(whole["starts"], side="left")
    past = known["created_at"].searchsorted(whole["closes"], side="right")
    n = np.maximum(past - first, 0)
    at = np.repeat(np.arange(len(whole)), n)
    row = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n) + np.repeat(first, n)
    found = known.iloc[row].reset_index(drop=True)
    of = whole.iloc[at].reset_index(drop=True)
    minute = (found["created_at"] - of["starts"]).dt.total_seconds() // 60
    return found.assign(
        session=of["session"], permanent=of["permanent"], minute=minute.astype("Int64")
    )


def point_of(texts: "pd.Series[Any]", points: pd.DataFrame) -> "pd.Series[Any]":
    """Return the position in `points` (`agenda`) of the one that each text speaks of, or `<NA>`."""
    known = points[points["topic"].notna()]
    at = topics.best(texts, known["topic"], POINT_MIN)
    return at.map(pd.Series(known.index, dtype="Int64")).astype("Int64")


def _names(sesiones: pd.DataFrame) -> "pd.Series[str]":
    local = sesiones["inicio"].dt.tz_convert(DEFAULT_ZONE)
    return (sesiones["organo"] + ", " + local.dt.strftime("%Y-%m-%d %H:%M")).astype(TEXT)
