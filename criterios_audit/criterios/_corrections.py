"""Which posts changed between two exports, and how a confirmed error was corrected (IV)."""

import hashlib
from collections.abc import Collection
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.features import claims, clock
from criterios_audit.features.patterns import among
from criterios_audit.model import Period

_COLUMNS = (
    *("post_id", "created_at", "local", "precision", "candidate", "new_id"),
    *("cambio", "antes", "despues", "huella_antes", "huella_despues", "detectada"),
)
_LOOSE = pd.Timedelta(days=7)
"""A correction that names no piece may be of any of the week before it."""


def pieces(own: pd.DataFrame, changed: pd.DataFrame, ruled: Collection[str]) -> pd.DataFrame:
    """Return a row per piece: what two exports show changed, and originals that may be checked.

    An original without figure, date or deadline is one too where people ruled on it.
    """
    original = own["kind"].isin(["original", "autohilo"])
    named = own["post_id"].isin(list(ruled))
    checkable = own[original & (own["checkable"].fillna(value=False).astype(bool) | named)]
    rest = checkable[~among(checkable["post_id"], changed["post_id"])].assign(candidate=False)
    both = pd.concat([changed, rest]) if len(changed) else rest
    both = both.reindex(columns=_COLUMNS)
    both = both.sort_values(["created_at", "post_id"], ignore_index=True)
    known = own.drop_duplicates("post_id").set_index("post_id")
    return both.assign(
        candidate=both["candidate"].astype(bool),
        pieza=both["post_id"],
        fecha=both["local"],
        url=_of(both["post_id"], known["url"]),
        stage=_of(both["post_id"], known["stage"]),
    )


def changed(
    changes: pd.DataFrame | None, own: pd.DataFrame, period: Period, hours_again: float
) -> pd.DataFrame:
    """Return what two exports show changed in the period, a row per post."""
    moved = tables.empty("changes") if changes is None else changes
    zone = str(own["zone"].iloc[0]) if len(own) else period.zone
    local = clock.to_local(moved["created_at"], pd.Series(zone, index=moved.index))
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end) + pd.Timedelta(days=1)
    moved = moved.assign(local=local)[(local >= start) & (local < end)]
    before, after = claims.facts(moved["text"]), claims.facts(moved["new_text"])
    soon = moved["again_at"] - moved["created_at"] <= pd.Timedelta(hours=hours_again)
    again = (moved["change"] != "republicada") | soon
    moved = moved.assign(
        cambio=moved["change"],
        antes=before,
        despues=after,
        huella_antes=moved["text"].map(_digest, na_action="ignore"),
        huella_despues=moved["new_text"].map(_digest, na_action="ignore"),
        detectada=moved["newer_at"],
        candidate=(moved["change"] == "borrada")
        | ((before != after).fillna(value=True).astype(bool) & again),
    )
    # several pairs of exports may tell of a post: what makes it a candidate stands
    worst = moved.sort_values(["candidate", "newer_at"], ascending=[False, True])
    return worst.drop_duplicates("post_id")


def _of(keys: "pd.Series[Any]", table: "pd.Series[Any]") -> "pd.Series[Any]":
    """Look each key up; `map` cannot where the table of moments is empty."""
    return table.reindex(keys).set_axis(keys.index)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def fixes(bad: pd.DataFrame, own: pd.DataFrame) -> pd.DataFrame:
    """Return how each confirmed error was corrected: `how` and `hours` from its publication.

    «a la vista»: an announced correction answers it, quotes it or is its new version. «sin aviso»:
    deleted, edited or published again without one. «por revisar»: one made soon after names no
    piece. Hours are not known of a piece whose hour is not.
    """
    told = own[own["correction"].fillna(value=False).astype(bool)].sort_values("created_at")
    names = pd.concat(
        [told.set_index(key)["created_at"] for key in ("in_reply_to_id", "quoted_id")]
    )
    names = names[names.index.notna()].groupby(level=0).min()
    by_id = told.drop_duplicates("post_id").set_index("post_id")["created_at"]
    same = _of(bad["post_id"], by_id).notna() & (bad["cambio"] == "editada")
    when = _of(bad["post_id"], names).fillna(_of(bad["new_id"], by_id))
    hours = ((when - bad["created_at"]).dt.total_seconds() / 3600).astype("Float64")
    linked = told["in_reply_to_id"].notna() | told["quoted_id"].notna()
    loose = pd.Series(
        pd.merge_asof(
            bad.reset_index()[["index", "created_at"]],
            told.loc[~linked, ["created_at"]].assign(loose=True),
            on="created_at",
            direction="forward",
            tolerance=_LOOSE,
            allow_exact_matches=False,
        )
        .set_index("index")["loose"]
        .notna()
    )
    how = pd.Series("no", index=bad.index, dtype="string[pyarrow]")
    how = how.mask(loose, "por revisar").mask(bad["cambio"].notna(), "sin aviso")
    how = how.mask(when.notna() | same, "a la vista")
    hours = hours.mask((bad["precision"] == "day").fillna(value=False))
    return pd.DataFrame({"how": how, "hours": hours})
