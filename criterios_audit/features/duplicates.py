"""Which texts say the same: containment of their character 5-grams.

Containment and not Jaccard, because X cuts at 280 what another network shows whole: the short text
is then inside the long one (CRITERIOS XXIII).
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit.features.lexicon import fold
from criterios_audit.features.text import bare

_SHINGLE = 5
_FEATURES = 2**20
_CHUNK = 20_000
"""Pairs compared at once: some 250 shingles each, so about 60 MB."""


def similar(
    texts: "pd.Series[Any]", left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Containment (0 to 1) of each pair of texts, given by their positions.

    It is the number of 5-grams that both share over that of the shorter one, after `plain`; 0 where
    either has none.

    References
    ----------
    A. Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
    """
    from sklearn.feature_extraction.text import HashingVectorizer

    known = texts.fillna("").astype(str)
    shingles = HashingVectorizer(
        analyzer="char",
        ngram_range=(_SHINGLE, _SHINGLE),
        n_features=_FEATURES,
        binary=True,
        norm=None,
        alternate_sign=False,
        lowercase=False,
        dtype=np.float32,
    ).transform(known)
    size = np.asarray(shingles.sum(axis=1)).ravel()
    found = np.zeros(len(left))
    for start in range(0, len(left), _CHUNK):
        a, b = left[start : start + _CHUNK], right[start : start + _CHUNK]
        common = np.asarray(shingles[a].multiply(shingles[b]).sum(axis=1)).ravel()
        found[start : start + _CHUNK] = common / np.maximum(np.minimum(size[a], size[b]), 1)
    return found


def near(
    one: "pd.Series[pd.Timestamp]", other: "pd.Series[pd.Timestamp]", hours: float
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Positions of every pair of moments, one of each series, at most so many hours apart."""
    order = np.argsort(other.to_numpy(), kind="stable")
    moments = other.iloc[order]
    span = pd.Timedelta(hours=hours)
    first = moments.searchsorted(one - span, side="left")
    past = moments.searchsorted(one + span, side="right")
    n = past - first
    left = np.repeat(np.arange(len(one)), n)
    within = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n)
    return left, order[np.repeat(first, n) + within]


def plain(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Folded text without links, mentions, tags, emoji nor punctuation: what is compared."""
    folded = fold(bare(texts))
    return folded.str.replace(r"[^a-z0-9ñ]+", " ", regex=True).str.strip()


def repeated(
    texts: "pd.Series[Any]", people: "pd.Series[Any]", least: float = 0.9, sample: int = 300
) -> "pd.Series[bool]":
    """Whether each text is almost the same as one written to somebody else.

    Almost the same: lengths and 5-grams in common differ by a tenth at most (`least`), once links,
    mentions, tags and emoji are out. `people` (ids) shares the index of `texts`. Of so many texts,
    only `sample`, always the same, are compared with all the others; the rest are `<NA>`.
    """
    given = pd.DataFrame({"said": plain(texts).fillna(""), "who": people})
    known = given[given["said"] != ""]
    order = pd.util.hash_pandas_object(known[["said", "who"]].astype(object), index=False)
    asked = order.sort_values(kind="stable").index[:sample]
    each = known.groupby("said")["who"].agg(["nunique", "min"]).reset_index()
    each["size"] = each["said"].str.len().astype("int64")
    each = each.sort_values(["size", "said"], ignore_index=True)
    first = each["size"].searchsorted(each["size"] * least, side="left")
    n = np.arange(len(each)) - first
    right = np.repeat(np.arange(len(each)), n)
    left = right - 1 - (np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n))
    who, many = each["min"].to_numpy(), each["nunique"].to_numpy() > 1
    chosen = each["said"].isin(known.loc[asked, "said"]).to_numpy()
    others = many[left] | many[right] | (who[left] != who[right])
    others &= chosen[left] | chosen[right]
    left, right = left[others], right[others]
    same = similar(each["said"], left, right) >= least if len(left) else np.zeros(0, bool)
    found = many.copy()
    found[left[same]] = found[right[same]] = True
    again = given["said"].isin(each.loc[found, "said"]).astype("boolean")
    return again.where(given.index.isin(asked), pd.NA)
