"""Messages sent alike to many in a short time, and publications repeated in it.

Equal texts are grouped first, which is cheap; only distinct ones are compared.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow.compute as pc

from criterios_audit.features import duplicates
from criterios_audit.features.patterns import arrow, series
from criterios_audit.tables import TEXT

_NEIGHBOURS = 5


def repeated(posts: pd.DataFrame, *, times: int, hours: float) -> "pd.Series[Any]":
    """Return the number of the burst of equal publications that each post is in; `<NA>`: none.

    Equal: the same plain text, links and mentions, `times` or more within `hours`. `posts` stands
    in order of time; texts without letters are not compared.
    """
    plain = _plain(posts)
    key = plain + "\n" + posts["links"].fillna("") + "\n" + posts["mentions"].fillna("")
    held = posts.assign(key=key)[plain != ""]
    groups = held.groupby("key", sort=False)["created_at"]
    span = groups.shift(1 - times) - held["created_at"]
    starts = (span <= pd.Timedelta(hours=hours)).fillna(value=False)
    # a post is inside when one of the `times` that end at it starts a full window
    by_key = starts.groupby(held["key"], sort=False)
    inside = starts
    for before in range(1, times):
        inside = inside | by_key.shift(before, fill_value=False)
    return _numbered(held[inside], held.loc[inside, "key"], hours).reindex(posts.index)


def sent_alike(
    messages: pd.DataFrame, *, recipients_min: int, similar_min: float, hours: float
) -> pd.DataFrame:
    """Return `burst` (number, `<NA>`: none) and `similarity` (least in its group) of each message.

    A burst is two messages or more whose texts are alike and which, within `hours`, reach
    `recipients_min` distinct recipients.
    `messages`, in order of time, has `text`, `created_at` and `recipients` (lists of words).
    """
    found = pd.DataFrame({"burst": pd.NA, "similarity": np.nan}, index=messages.index)
    found = found.astype({"burst": "Int64"})
    plain = _plain(messages)
    kept = messages[(plain != "") & (messages["recipients"].str.len() > 0)]
    if kept["recipients"].explode().nunique() < recipients_min:
        return found
    group, least = _alike(plain[kept.index], similar_min)
    kept = kept.assign(group=group, least=least)
    reached = kept[["group", "recipients"]].explode("recipients")
    wide = reached.groupby("group")["recipients"].nunique() >= recipients_min
    kept = kept[kept["group"].map(wide)]
    kept = kept[_reaching(kept, recipients_min, hours)]
    found.loc[kept.index, "burst"] = _numbered(kept, kept["group"], hours)
    found.loc[kept.index, "similarity"] = kept["least"]
    return found


def _plain(posts: pd.DataFrame) -> "pd.Series[Any]":
    """Plain text of each post, made before (`plain`) or here; «» where there is none."""
    known = posts["plain"] if "plain" in posts else duplicates.plain(posts["text"])
    return known.fillna("")


def _alike(
    plain: "pd.Series[Any]", similar_min: float
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Group of each text (linked by likeness) and the least likeness that holds its group.

    Each distinct text is compared with its neighbours in three orders: as it begins, as it ends and
    as it was sent; so the work grows with the texts and not with their pairs.

    References
    ----------
    M. A. Hernández and S. J. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    code, names = pd.factorize(plain)
    distinct = pd.Series(names, dtype=TEXT)
    orders = [
        distinct.argsort().to_numpy(),
        series(pc.utf8_reverse(arrow(distinct)), distinct).argsort().to_numpy(),
        np.arange(len(distinct)),
    ]
    near = [(o[:-step], o[step:]) for o in orders for step in range(1, _NEIGHBOURS + 1)]
    left, right = (np.concatenate(side) for side in zip(*near, strict=True))
    size = distinct.str.len().to_numpy(dtype=float)
    # of two texts of unlike length one may hold the other: that is not to say the same
    ratio = np.minimum(size[left], size[right]) / np.maximum(size[left], size[right])
    left, right = left[ratio >= similar_min], right[ratio >= similar_min]
    likeness = duplicates.similar(distinct, left, right)
    same = likeness >= similar_min
    left, right, likeness = left[same], right[same], likeness[same]
    n = len(distinct)
    edges = coo_array((np.ones(len(left)), (left, right)), shape=(n, n))
    group = connected_components(edges, directed=False)[1].astype(np.int64)
    least = np.ones(n)
    np.minimum.at(least, group[left], likeness)
    return group[code], least[group][code]


def _reaching(messages: pd.DataFrame, recipients_min: int, hours: float) -> npt.NDArray[np.bool_]:
    """Which messages stand in a window that reaches enough distinct recipients of their group."""
    left, right = duplicates.near(messages["created_at"], messages["created_at"], hours)
    group = messages["group"].to_numpy()
    later = (right >= left) & (group[left] == group[right])
    pairs = pd.DataFrame({"start": left[later], "message": right[later]})
    pairs["to"] = messages["recipients"].to_numpy()[pairs["message"]]
    several = pairs[pairs["start"].duplicated(keep=False)]  # one message is no burst of equal ones
    distinct = several.explode("to").groupby("start")["to"].nunique()
    full = pairs["start"].isin(distinct.index[distinct >= recipients_min])
    inside = np.zeros(len(messages), dtype=bool)
    inside[pairs.loc[full, "message"]] = True
    return inside


def _numbered(inside: pd.DataFrame, group: "pd.Series[Any]", hours: float) -> "pd.Series[Any]":
    """Give each burst a number: messages of a group, at most `hours` from the one before."""
    if inside.empty:
        return pd.Series(dtype="Int64", index=inside.index)
    gap = inside["created_at"].groupby(group, sort=False).diff() > pd.Timedelta(hours=hours)
    part = gap.astype(int).groupby(group, sort=False).cumsum()
    number = inside.groupby([group, part], sort=False).ngroup()
    return pd.Series(number, index=inside.index).astype("Int64")
