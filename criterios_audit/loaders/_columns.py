"""Columns out of lists, in Arrow: no loop in Python over the cells where a kernel serves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import tables

LARGE = pa.large_string()
"""What string[pyarrow] holds: an offset of 64 bits, so that no column is too long."""


def arrow(values: "Sequence[Any] | pd.Series[Any]") -> pa.Array:
    """Texts as one Arrow array; what is no text, or cannot be written in UTF-8, is null."""
    if isinstance(values, pd.Series):
        found = pa.array(values.astype(tables.TEXT).array, LARGE)
    else:
        try:
            found = pa.array(values, LARGE)
        except (pa.ArrowException, ValueError):
            found = pa.array([v if _writable(v) else None for v in values], LARGE)
    return found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found


def _writable(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return True


def series(values: pa.Array, index: "pd.Index[Any] | None" = None) -> "pd.Series[Any]":
    """Texts as string[pyarrow]."""
    return pd.Series(values, dtype=tables.TEXT, index=index)


def holds(texts: pa.Array, sign: str) -> npt.NDArray[np.bool_]:
    """Whether each text has `sign` in it; a null has not."""
    return true_in(pc.match_substring(texts, sign))


def true_in(flags: pa.Array) -> npt.NDArray[np.bool_]:
    """Give the flags to numpy; null is false."""
    return np.asarray(pc.fill_null(flags, fill_value=False).to_numpy(zero_copy_only=False))


def named(codes: npt.NDArray[Any], names: Sequence[str]) -> pa.Array:
    """Text of each code: its place in `names`."""
    words = pa.array(names, LARGE)
    return words.take(pa.array(codes))


def either(flags: "pd.Series[Any]", yes: str, no: str) -> "pd.Series[Any]":
    """`yes` where the flag is true, `no` where it is false; `<NA>` stays."""
    return series(pc.if_else(pa.array(flags.array, pa.bool_()), yes, no).cast(LARGE), flags.index)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """Texts of which a record may have none, one or several: links, aliases mentioned."""

    n: int
    """Records."""
    of: npt.NDArray[np.int64]
    """Position of the record that each text belongs to, ascending."""
    texts: pa.Array

    def chosen(self, which: npt.NDArray[np.bool_]) -> "Parts":
        """Only some of the texts."""
        return Parts(n=self.n, of=self.of[which], texts=self.texts.filter(pa.array(which)))

    def joined(self) -> pa.Array:
        """Texts of each record, separated by one space; «» where it has none."""
        ends = np.cumsum(np.bincount(self.of, minlength=self.n), dtype=np.int32)
        starts = pa.array(np.concatenate([np.zeros(1, np.int32), ends]))
        # the kernel has no version for lists of large texts
        lists = pa.ListArray.from_arrays(starts, self.texts.cast(pa.string()))
        return pc.binary_join(lists, " ").cast(LARGE)

    def first(self) -> pa.Array:
        """First text of each record, null where it has none."""
        records, at = np.unique(self.of, return_index=True)
        place = np.full(self.n, -1)
        place[records] = at
        return self.texts.take(pa.array(place, mask=place < 0))


def parts(rows: Sequence[Sequence[Any]], text: Callable[[Any], str | None]) -> Parts:
    """Lay out one after another the texts that `text` takes of the items of each row."""
    lengths = np.fromiter(map(len, rows), np.int64, len(rows))
    found = Parts(
        n=len(rows),
        of=np.repeat(np.arange(len(rows)), lengths),
        texts=arrow(list(map(text, chain.from_iterable(rows)))),
    )
    written = true_in(pc.not_equal(found.texts, ""))
    return found if written.all() else found.chosen(written)
