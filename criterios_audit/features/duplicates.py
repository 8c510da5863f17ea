"""Which texts say the same: containment of their character 5-grams.

Containment and not Jaccard, because X cuts at 280 what another network shows whole: the short text
is then inside the long one (CRITERIOS XXIII).
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit.features.lexicon import folded_words
from criterios_audit.features.patterns import joined, replace
from criterios_audit.features.text import bare

_SHINGLE = 5
_ROUNDING = 1e-9  # a share that is exactly the least asked counts
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
    return _contained(_shingles(texts), left, right)


def _contained(
    shingles: Any, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    size = np.diff(shingles.indptr)
    found = np.zeros(len(left))
    for start in range(0, len(left), _CHUNK):
        a, b = left[start : start + _CHUNK], right[start : start + _CHUNK]
        common = np.asarray(shingles[a].multiply(shingles[b]).sum(axis=1)).ravel()
        found[start : start + _CHUNK] = common / np.maximum(np.minimum(size[a], size[b]), 1)
    return found


def _shingles(texts: "pd.Series[Any]") -> Any:
    """Return texts × distinct 5-grams, 1 where the text holds it: a sparse matrix by rows.

    The rarest 5-grams have the first columns.
    """
    from scipy import sparse

    known = texts.fillna("").tolist()
    letters = np.frombuffer("".join(known).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    used = np.zeros(int(letters.max(initial=0)) + 1, dtype=np.int64)
    used[letters] = 1
    code = (np.cumsum(used) - 1)[letters]
    row = np.repeat(np.arange(len(known)), texts.str.len().fillna(0).to_numpy(dtype=np.int64))
    many = max(len(letters) - _SHINGLE + 1, 0)
    whole = np.zeros(many, dtype=np.int64)
    for place in range(_SHINGLE):  # a number in base «letters that there are»
        whole = whole * used.sum() + code[place : place + many]
    inside = row[:many] == row[_SHINGLE - 1 :]
    gram, names = pd.factorize(whole[inside])
    place_of = np.empty(len(names), dtype=np.int64)
    said = np.bincount(gram, minlength=len(names))
    place_of[np.argsort(said, kind="stable")] = np.arange(len(names))
    # one number for each cell: sorting them sorts rows and columns, and equal ones are one
    cells = np.sort(row[:many][inside] * max(len(names), 1) + place_of[gram])
    cells = cells[np.diff(cells, prepend=-1) > 0]
    starts = np.searchsorted(cells, np.arange(len(known) + 1) * max(len(names), 1))
    column = cells - np.repeat(np.arange(len(known)) * max(len(names), 1), np.diff(starts))
    ones = np.ones(len(cells), dtype=np.int32)
    indices = column.astype(np.int32), starts.astype(np.int32)
    return sparse.csr_matrix((ones, *indices), shape=(len(known), len(names)))


def _alike(
    texts: "pd.Series[Any]",
    asked: npt.NDArray[np.int64],
    other: npt.NDArray[np.int64],
    least: float,
) -> npt.NDArray[np.bool_]:
    """Which pairs share `least` or more; `asked` names few texts, `other` any.

    Of the shorter text's 5-grams few may be lacking, so that of its rarest ones, twice as many and
    one, a pair must already share more than half: few texts hold those, and only the pairs that do
    are compared whole.

    References
    ----------
    S. Chaudhuri, V. Ganti and R. Kaushik, "A primitive operator for similarity joins in data
    cleaning", ICDE 2006.
    """
    shingles = _shingles(texts)
    size = np.diff(shingles.indptr)
    lacking = size - np.ceil(least * size - _ROUNDING).astype(np.int64)
    first = np.minimum(2 * lacking + 1, size)
    rare = shingles.copy()
    row = np.repeat(np.arange(len(size)), size)
    rare.data[np.arange(len(row)) - shingles.indptr[row] >= first[row]] = 0
    rare.eliminate_zeros()
    rows, at = np.unique(asked, return_inverse=True)
    shared = np.where(
        size[asked] <= size[other],
        (rare[rows] @ shingles.T).toarray()[at, other],
        (shingles[rows] @ rare.T).toarray()[at, other],
    )
    short = np.where(size[asked] <= size[other], asked, other)
    close = shared >= first[short] - lacking[short]
    found = np.zeros(len(asked), dtype=bool)
    found[close] = _contained(shingles, asked[close], other[close]) >= least
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
    said, folded = folded_words(bare(texts))
    return replace(joined(said, replace(folded, r"[^a-z0-9ñ]+", " ")), "  +", " ").str.strip()


def repeated(
    texts: "pd.Series[Any]", people: "pd.Series[Any]", least: float = 0.9, sample: int = 300
) -> "pd.Series[bool]":
    """Whether each text is almost the same as one written to somebody else.

    Almost the same: lengths and 5-grams in common differ by a tenth at most (`least`), once links,
    mentions, tags and emoji are out. `people` (ids) are as many, and in the order, of `texts`. Of
    so many texts, only `sample`, always the same, are compared with all the others; the rest are
    `<NA>`.
    """
    said = plain(texts).fillna("").reset_index(drop=True)  # an index may name several texts
    known = pd.DataFrame({"said": said, "who": people.to_numpy()})[said != ""]
    order = pd.util.hash_pandas_object(known.astype(object), index=False)
    asked = order.sort_values(kind="stable").index[:sample]
    # from here on, numbers: of each distinct text, and of each person
    code = pd.Series(pd.factorize(known["said"])[0], index=known.index)
    person = pd.Series(pd.factorize(known["who"])[0]).groupby(code.to_numpy())
    one, many = person.min().to_numpy(), person.nunique().to_numpy() > 1
    distinct = known["said"].drop_duplicates()
    size = distinct.str.len().to_numpy(dtype=np.int64)
    by_size = np.argsort(size, kind="stable")
    size, who, many = size[by_size], one[by_size], many[by_size]
    first = np.searchsorted(size, size * least, side="left")
    chosen = np.flatnonzero(np.isin(by_size, code[asked]))
    # of the texts in order of length, those near enough to each chosen one
    past = np.searchsorted(first, chosen, side="right")
    n = past - first[chosen]
    left = np.repeat(chosen, n)
    right = np.arange(n.sum()) + np.repeat(first[chosen] - np.cumsum(n) + n, n)
    others = (left != right) & (many[left] | many[right] | (who[left] != who[right]))
    left, right = left[others], right[others]
    same = _alike(distinct.iloc[by_size], left, right, least) if len(left) else np.zeros(0, bool)
    found = many.copy()
    found[left[same]] = found[right[same]] = True
    again = pd.Series(pd.NA, index=said.index, dtype="boolean")
    again[asked] = found[np.argsort(by_size)][code[asked]]
    return again.set_axis(texts.index)
