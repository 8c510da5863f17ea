"""The moment that an id of X holds: ``(id >> 22) + 1288834974657`` milliseconds (FORMATS 1)."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import tables

_EPOCH_MS = 1_288_834_974_657
_LONGEST = 19  # digits
_FIRST = 29_700_859_247  # November 2010: earlier ids are plain serial numbers


def moment(ids: "Sequence[Any] | pd.Series[Any]") -> "pd.Series[Any]":
    """Return each id's moment (UTC, to the millisecond); NaT where it holds none."""
    given = ids if isinstance(ids, pd.Series) else pd.Series(ids, dtype="object")
    texts = pa.array(given.astype(tables.TEXT).array, pa.large_string())
    if isinstance(texts, pa.ChunkedArray):
        texts = texts.combine_chunks()
    length = pc.binary_length(texts)
    # beyond 2^63 there is no whole number of 64 bits, nor a moment
    fits = pc.and_(pc.ascii_is_decimal(texts), pc.less_equal(length, _LONGEST))
    fits = pc.and_(fits, pc.or_(pc.less(length, _LONGEST), pc.less_equal(texts, str(2**63 - 1))))
    whole = pc.if_else(fits, texts, None).cast(pa.int64())
    ms = pc.add(pc.shift_right(whole, 22), _EPOCH_MS)
    moments = pc.if_else(pc.greater_equal(whole, _FIRST), ms, None).cast(pa.timestamp("ms", "UTC"))
    return pd.Series(moments.to_pandas().array, index=given.index).astype(tables.TIME)
