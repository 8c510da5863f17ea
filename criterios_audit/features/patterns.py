"""Lists of patterns asked of a whole column at once, in Arrow (RE2).

RE2 works in linear time whatever a stranger wrote; it has no look-around, so that a word is asked
with an edge at both sides.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
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
_SPACE = pa.scalar(" ", pa.large_string())
_NO_SPACE = re.compile(r"(?:\\[bdw]|\\p\{[LN]\w?\}|\\[^\w\s]|[^\s\\.^$])*")
"""Patterns that surely match no space nor look for the ends of a text: the alphabet of most."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Words:
    """Texts cut at their spaces, with each distinct word once.

    What no space can be part of is asked of a word once, however many texts say it, and answered
    for the texts by adding up numbers: far cheaper than reading every text again.
    """

    distinct: Texts
    code: npt.NDArray[np.int32]
    """Position in `distinct` of every word of every text, in order."""
    start: npt.NDArray[np.int64]
    """Where each text's words start in `code`, for texts that are there."""
    known: npt.NDArray[np.bool_]
    """Which texts are there: the others have no words."""
    index: "pd.Index[Any]"


def words(texts: Texts) -> Words:
    """Cut each text at its spaces, as U+0020 and no other blank; «» is one empty word."""
    parts = pc.split_pattern(arrow(texts), " ")
    known = np.asarray(parts.is_valid().to_numpy(zero_copy_only=False))
    coded = pc.list_flatten(parts).dictionary_encode()
    lengths = np.asarray(pc.list_value_length(parts).drop_null())
    return Words(
        distinct=pd.Series(coded.dictionary, dtype=TEXT),
        code=coded.indices.to_numpy(zero_copy_only=False),
        start=np.cumsum(lengths, dtype=np.int64) - lengths,
        known=known,
        index=texts.index,
    )


def spaceless(pattern: str) -> bool:
    """Whether a pattern surely matches inside a word, so that it can be asked of `Words`."""
    return _NO_SPACE.fullmatch(pattern) is not None


def joined(said: Words, distinct: Texts) -> Texts:
    """Write the texts again with other words, one for each of `said.distinct`."""
    flat = arrow(distinct).take(pa.array(said.code))
    ends = np.concatenate([said.start, [len(said.code)]])
    again = pc.binary_join(pa.LargeListArray.from_arrays(pa.array(ends), flat), _SPACE)
    if said.known.all():
        return pd.Series(again, index=said.index, dtype=TEXT)
    place = np.where(said.known, np.cumsum(said.known) - 1, 0)
    return pd.Series(again.take(pa.array(place, mask=~said.known)), index=said.index, dtype=TEXT)


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


def held(texts: "Texts | Words", pattern: str) -> "pd.Series[bool]":
    """Whether each text holds the pattern (bool); false where there is no text.

    Of `Words` only a pattern that is `spaceless` may be asked, here and in `count`.
    """
    if isinstance(texts, Words):
        inside = held(texts.distinct, _asked(pattern)).to_numpy()
        of_text = np.zeros(len(texts.index), dtype=bool)
        if inside.any():
            of_text[texts.known] = np.logical_or.reduceat(inside[texts.code], texts.start)
        return pd.Series(of_text, index=texts.index)
    flags = pc.fill_null(pc.match_substring_regex(arrow(texts), pattern), fill_value=False)
    return pd.Series(np.asarray(flags.to_numpy(zero_copy_only=False)), index=texts.index)


def among(texts: Texts, others: Texts) -> "pd.Series[bool]":
    """Whether each text is one of the others (bool); false where there is none.

    What `isin` says, without turning each of the others into an object of its own.
    """
    flags = pc.is_in(arrow(texts), value_set=arrow(others.dropna()))
    return pd.Series(np.asarray(flags.to_numpy(zero_copy_only=False)), index=texts.index)


def count(texts: "Texts | Words", pattern: str) -> "pd.Series[int]":
    """How many times each text holds the pattern (Int64)."""
    if isinstance(texts, Words):
        return total(texts, count(texts.distinct, _asked(pattern)))
    times = pc.count_substring_regex(arrow(texts), pattern=pattern)
    return pd.Series(pd.array(times, dtype=COUNT), index=texts.index)


def total(said: Words, each: "pd.Series[int]") -> "pd.Series[int]":
    """Sum of a number of each distinct word over each text (Int64); `<NA>`: there is no text."""
    sums = np.zeros(len(said.index), dtype=np.int64)
    numbers = each.to_numpy(dtype=np.int32, na_value=0)
    if len(said.code):
        sums[said.known] = np.add.reduceat(numbers[said.code], said.start, dtype=np.int64)
    return pd.Series(pd.arrays.IntegerArray(sums, ~said.known), index=said.index, dtype=COUNT)


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
    if len(by_name) > 1:  # most texts hold none, and one reading tells
        suspect = texts[held(texts, either([p for patterns in by_name.values() for p in patterns]))]
    else:
        suspect = texts
    said = pd.Series("", index=suspect.index, dtype=TEXT)
    for name, patterns in by_name.items() if len(suspect) else ():
        mark = pd.Series(f"; {name}", index=suspect.index, dtype=TEXT)
        said = said + mark.where(held(suspect, either(patterns)), "")
    said = said.str.removeprefix("; ")
    return said.where(said != "", pd.NA).reindex(texts.index)


def _asked(pattern: str) -> str:
    if not spaceless(pattern):
        msg = f"«{pattern}» may match a space: ask it of the texts"
        raise ValueError(msg)
    return pattern


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
