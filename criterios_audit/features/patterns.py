"""Lists of patterns asked of a whole column at once, in Arrow (RE2).

RE2 works in linear time whatever a stranger wrote; it has no look-around, so that a word is asked
with an edge at both sides.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit.tables import COUNT, TEXT

Texts: TypeAlias = "pd.Series[Any]"
WORD = r"\p{L}\p{N}_"
r"""Inside brackets, what Python's `\w` is: RE2's own knows no accents."""
SPACE = r"\s\x0b\x1c-\x1f\x{85}\p{Z}"
r"""Inside brackets, what Python's `\s` is."""
_OPEN = {"NFC": r"[^\x{0}-\x{2ff}]", "NFKD": r"[^\x{0}-\x{7f}]"}
"""Characters without which a text is in the form already: none below U+0300 composes."""


def composed(texts: Texts, form: str) -> Texts:
    """Texts in one Unicode normal form, e.g. NFC; only those that may change are composed."""
    given = arrow(texts)
    open_ = pc.fill_null(pc.match_substring_regex(given, _OPEN[form]), fill_value=False)
    new = pc.utf8_normalize(given.filter(open_), form=form)
    return series(pc.replace_with_mask(given, open_, new), texts)


def spaced(texts: Texts) -> Texts:
    """Write each run of blanks as one space; what is one space already costs nothing."""
    return replace(texts, r"[\t\n\f\r]\s*| \s+", " ")


def lower(texts: Texts) -> Texts:
    """Texts in lower case, accents kept."""
    return series(pc.utf8_lower(arrow(texts)), texts)


def replace(texts: Texts, pattern: str, new: str) -> Texts:
    r"""Put `new` (`\1`: a group) where the pattern is."""
    changed = pc.replace_substring_regex(arrow(texts), pattern=pattern, replacement=new)
    return series(changed, texts)


def found(texts: Texts, pattern: str) -> "pd.Series[bool]":
    """Whether each text holds the pattern (boolean); `<NA>` where there is no text."""
    flags = pc.match_substring_regex(arrow(texts), pattern)
    unknown = np.asarray(flags.is_null().to_numpy(zero_copy_only=False))
    known = np.asarray(pc.fill_null(flags, fill_value=False).to_numpy(zero_copy_only=False))
    return pd.Series(pd.arrays.BooleanArray(known, unknown), index=texts.index)


def held(texts: Texts, pattern: str) -> "pd.Series[bool]":
    """Whether each text holds the pattern (bool); false where there is no text."""
    flags = pc.fill_null(pc.match_substring_regex(arrow(texts), pattern), fill_value=False)
    return pd.Series(np.asarray(flags.to_numpy(zero_copy_only=False)), index=texts.index)


def count(texts: Texts, pattern: str) -> "pd.Series[int]":
    """How many times each text holds the pattern (Int64)."""
    times = pc.count_substring_regex(arrow(texts), pattern=pattern)
    return pd.Series(pd.array(times, dtype=COUNT), index=texts.index)


def first(texts: Texts, pattern: str, group: str) -> Texts:
    """Take what the named group first matches in each text, `<NA>` where nothing."""
    groups = pc.extract_regex(arrow(texts), pattern=pattern)
    return series(pc.struct_field(groups, group), texts)


def labels(texts: Texts, named: Iterable[tuple[str, str]]) -> Texts:
    """Names whose pattern each text holds, separated by «; » and each once; `<NA>`: none.

    `named` are (name, pattern) pairs; the order of the names is theirs.
    """
    by_name: dict[str, list[str]] = {}
    for name, pattern in named:
        by_name.setdefault(name, []).append(pattern)
    said = texts.astype(TEXT).str.slice(0, 0).fillna("")
    for name, patterns in by_name.items():
        mark = pd.Series(f"; {name}", index=texts.index, dtype=TEXT)
        said = said + mark.where(held(texts, either(patterns)), "")
    said = said.str.removeprefix("; ")
    return said.where(said != "", pd.NA)


def either(patterns: Sequence[str]) -> str:
    """One pattern that any of them satisfies."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def arrow(texts: Texts) -> Any:
    """Turn a column into an Arrow array."""
    held = pa.array(texts.astype(TEXT).array, pa.large_string())
    return held.combine_chunks() if isinstance(held, pa.ChunkedArray) else held


def series(values: Any, like: Texts) -> Texts:
    """Turn an Arrow result into a column with the index of `like`."""
    return pd.Series(values, index=like.index, dtype=TEXT)
