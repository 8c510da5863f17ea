"""What changed between two exports of one account: deleted, edited, published again.

A single export shows neither deletions nor edits (CRITERIOS 0.7); two that show the same days do.
"""

from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

import pandas as pd

from criterios_audit import tables

AGAIN_WITHIN = pd.Timedelta(hours=72)
"""A deleted publication whose text returns within this time was published again (CRITERIOS IV)."""
_COMPARED = 1000  # characters: matching takes the square of them
ALIKE = 0.8
"""Least share of characters in common, in order, for a text to be the same one again."""


def changes(
    posts: pd.DataFrame, coverage: pd.DataFrame, formats: "pd.Series[Any]"
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Compare each export of an account with the next one of the same format.

    Parameters
    ----------
    posts, coverage
        Canonical tables with every copy of each post, before one row is kept of each.
    formats
        Loader's name by `source_path`.

    Returns
    -------
    changes, coverage : pandas.DataFrame
        Canonical tables; the second has a row of table «changes» for each pair of exports that
        show some days in common.
    """
    pairs = [
        (key, older, newer)
        for key, own in _cuts(coverage, formats).groupby(["account_id", "format"])
        for older, newer in pairwise(own.sort_values(["at", "cut"]).itertuples())
        if older.at != newer.at
        and max(older.covered_from, newer.covered_from) < min(older.covered_to, newer.covered_to)
    ]
    if not pairs:  # nearly always: nothing is looked for in every post
        return tables.empty("changes"), tables.empty("coverage")
    copies = posts.assign(cut=_cut(posts), format=posts["source_path"].map(formats))
    by_cut = copies.groupby(["account_id", "format", "cut"], sort=False).indices
    found, shown = [], []
    for key, older, newer in pairs:
        start = max(older.covered_from, newer.covered_from)
        end = min(older.covered_to, newer.covered_to)
        before, after = (copies.iloc[by_cut.get((*key, c.cut), [])] for c in (older, newer))
        within = before[before["created_at"].between(start, end)]
        found.append(between(within, after).assign(older_at=older.at, newer_at=newer.at))
        shown.append(
            {"account_id": key[0], "table": "changes", "covered_from": start,
             "covered_to": end, "exported_at": newer.at, "source_id": newer.source_id,
             "source_path": newer.source_path}
        )  # fmt: skip
    whole = pd.concat([tables.frame("changes", part) for part in found], ignore_index=True)
    return whole, tables.frame("coverage", shown)


def between(older: pd.DataFrame, newer: pd.DataFrame) -> pd.DataFrame:
    """Return the posts of `older` that `newer` no longer shows, or shows otherwise.

    Both are canonical posts of one account; `older` holds only days that `newer` shows whole. What
    a list of deleted posts already tells is not told again as present.
    """
    older = older[older["deleted_at"].isna()].drop_duplicates("post_id")
    live = newer[newer["deleted_at"].isna()].drop_duplicates("post_id")
    pairs = older.merge(live[["post_id", "text"]], on="post_id", how="left", suffixes=("", "_new"))
    there = pairs["post_id"].isin(live["post_id"])
    edited = there & _plain(pairs["text"]).ne(_plain(pairs["text_new"])).fillna(value=False)
    gone = pairs[~there]
    added = live[~live["post_id"].isin(older["post_id"])]
    again = _again(gone, added)
    said = pd.concat(
        [
            pairs[edited].rename(columns={"text_new": "new_text"}).assign(change="editada"),
            gone.merge(again, on="post_id", how="left").assign(
                change=lambda rows: (
                    rows["new_id"].notna().map({True: "republicada", False: "borrada"})
                )
            ),
        ]
    )
    known = {c.name for c in tables.columns("changes")}
    return said[[c for c in said.columns if c in known]].sort_values(["created_at", "post_id"])


def _again(gone: pd.DataFrame, added: pd.DataFrame) -> pd.DataFrame:
    """For each deleted post, the first of those added soon after that says almost the same."""
    before = gone[["post_id", "text", "created_at"]].dropna(subset=["text"])
    after = added[["post_id", "text", "created_at"]].dropna(subset=["text"])
    after = after.set_axis(["new_id", "new_text", "again_at"], axis="columns")
    # paired by day: two exports may differ in thousands of posts, too many for all with all
    days = range(AGAIN_WITHIN.days + 1)
    near = pd.concat([before.assign(day=_day(before["created_at"]) + day) for day in days])
    pairs = near.merge(after.assign(day=_day(after["again_at"])), on="day")
    later = pairs["again_at"] - pairs["created_at"]
    pairs = pairs[later.between(pd.Timedelta(0), AGAIN_WITHIN)]
    pairs = pairs.sort_values(["again_at", "new_id"])
    said, again = (_plain(pairs[column]).str.slice(0, _COMPARED) for column in ("text", "new_text"))
    texts = zip(said, again, strict=True)
    alike = [SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE for a, b in texts]
    kept = pairs[pd.Series(alike, index=pairs.index, dtype="bool")]  # [] would select no column
    return kept.drop_duplicates("post_id")[["post_id", "new_id", "new_text", "again_at"]]


def _day(moments: "pd.Series[Any]") -> "pd.Series[int]":
    return moments.astype("int64") // (24 * 3600 * 1_000_000)  # datetime64[us]


def _plain(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts without links, which are shortened anew, nor surplus spaces."""
    bare = texts.fillna("").str.replace(r"https?://\S+", "", regex=True)
    return bare.str.replace(r"\s+", " ", regex=True).str.strip()


def _cut(rows: pd.DataFrame) -> "pd.Series[Any]":
    """Name the export that each row came in: its moment or, where it has none, its folder."""
    place = rows["source_path"].str.replace(r"(?:/data)?/[^/]*$", "", regex=True)
    return rows["exported_at"].dt.strftime("%Y-%m-%dT%H:%M:%S.%f").fillna(place)


def _cuts(coverage: pd.DataFrame, formats: "pd.Series[Any]") -> pd.DataFrame:
    """One row per export of an account: `at`, when it was made or up to when it shows."""
    shown = coverage[coverage["table"] == "posts"]
    shown = shown.assign(cut=_cut(shown), format=shown["source_path"].map(formats))
    return (
        shown.groupby(["account_id", "format", "cut"], as_index=False)
        .agg(
            covered_from=("covered_from", "min"),
            covered_to=("covered_to", "max"),
            exported_at=("exported_at", "max"),
            source_id=("source_id", "first"),
            source_path=("source_path", "first"),
        )
        .assign(at=lambda c: c["exported_at"].fillna(c["covered_to"]))
    )
