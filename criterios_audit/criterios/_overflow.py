"""Days on which far more arrives than usual, and what was published then (XIX).

An outlier is a day above Q3 + 3·IQR of the days before it: J. W. Tukey, "Exploratory Data
Analysis" (1977), his «far out» values.
"""

import pandas as pd

from criterios_audit.estimates import Share, share
from criterios_audit.features import clock, inbound
from criterios_audit.model import Period
from criterios_audit.tables import TEXT

BEFORE = 28
"""Days before, all of them covered, that say what is usual."""
_FAR = 3
_MOST = 3
"""Doubts that count as the most frequent of a day."""
_WITHIN = pd.Timedelta(hours=24)
COLUMNS = ("dia", "recibidos", "limite", "publicacion", "estado")
WITH, WITHOUT, UNKNOWN = "con publicación", "sin publicación", "sin dato"


def days(
    interactions: pd.DataFrame,
    posts: pd.DataFrame | None,
    coverage: pd.DataFrame,
    period: Period,
    floor: int,
) -> pd.DataFrame:
    """Return the days of overflow in the period and the post that met each, if any.

    Parameters
    ----------
    floor
        Messages below which no day is one of overflow, however quiet the days before.

    Returns
    -------
    DataFrame
        `dia` (local day), `recibidos`, `limite` (messages), `publicacion` (id of the first own
        original, from that day to 24 hours after the limit was passed, about one of its three most
        frequent doubts) and `estado`: «con publicación», «sin publicación» or «sin dato», where no
        doubt of the list was recognised or the posts of those hours are not seen.
    """
    over = _over(_daily(interactions, coverage), period, floor)
    if over.empty:
        return pd.DataFrame(columns=list(COLUMNS))
    own = interactions.merge(over, on="local_day").sort_values(["created_at", "message_id"])
    own["nth"] = own.groupby("local_day").cumcount() + 1
    passed = own[(own["nth"] > own["limite"]) & (own["nth"] >= floor)]
    over = over.merge(
        passed.groupby("local_day")["created_at"].min().rename("desde"), on="local_day"
    )
    over["hasta"] = over["desde"] + _WITHIN
    doubts = _doubts(own)
    met = _met(over, doubts, posts)
    seen = coverage.loc[coverage["table"] == "posts", "covered_to"].max()
    last = over["local_day"] + 2 * _WITHIN <= pd.Timestamp(period.end) + _WITHIN
    known = over["local_day"].isin(doubts["local_day"]) & last & (over["hasta"] <= seen)
    found = over["local_day"].map(met).astype(TEXT)
    state = pd.Series(UNKNOWN, index=over.index).mask(known, WITHOUT).mask(found.notna(), WITH)
    return over.assign(dia=over["local_day"], publicacion=found, estado=state)[list(COLUMNS)]


def met(over: pd.DataFrame) -> Share:
    """Share of the days of overflow, of those that can be judged, met by a publication."""
    k = int((over["estado"] == WITH).sum())
    return share(k, k + int((over["estado"] == WITHOUT).sum()))


def told(over: pd.DataFrame) -> str:
    """Say how many days of overflow there were, as the end of a sentence; nothing for none."""
    if over.empty:
        return ""
    count = over["estado"].value_counts()
    told = ", ".join(f"{n:,} {state}" for state, n in sorted(count.items()))
    return f"; días de rebase: {len(over):,} ({told})"


def _daily(interactions: pd.DataFrame, coverage: pd.DataFrame) -> "pd.Series[float]":
    """Messages of each whole covered local day, from first to last; NaN: not covered."""
    shown = coverage[coverage["table"] == "interactions"]
    whole = [
        pd.date_range(start.ceil("D"), end.floor("D"), inclusive="left", unit="us")
        for start, end in zip(shown["local_from"], shown["local_to"], strict=True)
    ]
    covered = pd.DatetimeIndex(
        pd.concat([d.to_series() for d in whole]).unique() if whole else [], dtype="datetime64[us]"
    )
    if covered.empty:
        return pd.Series(dtype=float, index=covered)
    counts = interactions.groupby("local_day").size().reindex(covered, fill_value=0)
    return counts.astype(float).sort_index().asfreq("D")


def _over(daily: "pd.Series[float]", period: Period, floor: int) -> pd.DataFrame:
    window = daily.rolling(BEFORE)
    low, high = window.quantile(0.25).shift(), window.quantile(0.75).shift()
    limit = high + _FAR * (high - low)
    table = pd.DataFrame({"local_day": daily.index, "recibidos": daily, "limite": limit})
    inside = clock.within(table["local_day"], period)
    far = (table["recibidos"] > table["limite"]) & (table["recibidos"] >= floor)
    return table[inside & far].astype({"recibidos": "int64"}).reset_index(drop=True)


def _doubts(own: pd.DataFrame) -> pd.DataFrame:
    """Lay out the most frequent doubts of each day: `local_day`, `topic`."""
    asked = own[own["asks"].fillna(value=True).astype(bool) & own["topic"].notna()]
    each = asked.assign(topic=asked["topic"].str.split("; ")).explode("topic")
    counts = each.groupby(["local_day", "topic"]).size().rename("n").reset_index()
    counts = counts.sort_values(["local_day", "n", "topic"], ascending=[True, False, True])
    return counts.groupby("local_day").head(_MOST)[["local_day", "topic"]]


def _met(over: pd.DataFrame, doubts: pd.DataFrame, posts: pd.DataFrame | None) -> dict[object, str]:
    """First post of each day of overflow that speaks of one of its doubts, by day."""
    if posts is None or posts.empty:
        return {}
    own = posts[posts["kind"].isin(["original", "autohilo"])]
    near = own[["post_id", "created_at", "local", "text"]].merge(over, how="cross")
    near = near[(near["local"] >= near["local_day"]) & (near["created_at"] <= near["hasta"])]
    spoken = near.assign(topic=inbound.topics(near["text"]).str.split("; ")).explode("topic")
    spoken = spoken.merge(doubts, on=["local_day", "topic"])
    first = spoken.sort_values(["created_at", "post_id"]).drop_duplicates("local_day")
    return dict(zip(first["local_day"], first["post_id"], strict=True))
