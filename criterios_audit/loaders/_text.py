"""Texts as the networks write them: links and mentions in them, HTML undone, Meta's mended."""

import itertools
import re
from collections.abc import Callable, Sequence
from html import unescape
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit.loaders._columns import LARGE, arrow, holds, series, true_in

URL = re.compile(r"https?://[^\s«»\"<>]+[^\s«»\"<>.,;:!?)\]]")
MENTION = re.compile(r"(?<![\w@/.])@(\w{1,30})", re.ASCII)
DOTTED_MENTION = re.compile(r"(?<![\w@/.])@(\w[\w.]{0,58}\w|\w)", re.ASCII)


def urls(text: str) -> str:
    """Links written in the text, separated by one space."""
    return " ".join(URL.findall(text))


def mentions(text: str) -> str:
    """Aliases mentioned in the text, separated by one space, without the sign."""
    return " ".join(MENTION.findall(text))


def dotted_mentions(text: str) -> str:
    """Aliases mentioned, on the networks where an alias may hold a dot (all but X)."""
    return " ".join(DOTTED_MENTION.findall(text))


def where(
    texts: "pd.Series[Any]",
    sign: str,
    function: Callable[[str], str],
    *,
    otherwise: bool = False,
    once: str = "",
) -> "pd.Series[Any]":
    """Apply `function` to the texts that hold `sign`; the rest are «», or stay with `otherwise`.

    `<NA>` stays. Most texts hold no link, no mention and no entity: those cost nothing. `once` is
    a pattern of Arrow whose group `found` gives the same where the sign stands only once.
    """
    given = arrow(texts)
    result = given if otherwise else pc.if_else(given.is_valid(), "", given)
    chosen = holds(given, sign)
    if once and chosen.any():
        single = true_in(pc.equal(pc.count_substring(given, sign), 1))
        found = pc.struct_field(pc.extract_regex(given.filter(pa.array(single)), once), "found")
        result = pc.replace_with_mask(result, pa.array(single), pc.fill_null(found, ""))
        chosen &= ~single
    if chosen.any():
        done = [function(text) for text in given.filter(pa.array(chosen)).to_pylist()]
        result = pc.replace_with_mask(result, pa.array(chosen), pa.array(done, LARGE))
    return series(result, texts.index)


# Python's \s and \w in the words of RE2, whose own know ASCII alone
_SPACE = r"\s\p{Z}\x0b\x1c-\x1f\x{85}"
_ONE_URL = rf"(?P<found>https?://[^{_SPACE}«»\"<>]+[^{_SPACE}«»\"<>.,;:!?)\]])"
_ONE_MENTION = r"(?:^|[^\w@/.])@(?P<found>\w{1,30})"
_ONE_DOTTED_MENTION = r"(?:^|[^\w@/.])@(?P<found>\w[\w.]{0,58}\w|\w)"


def links_in(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Links of each text, separated by one space; string[pyarrow]."""
    return where(texts, "://", urls, once=_ONE_URL)


def mentions_in(texts: "pd.Series[Any]", *, dotted: bool = True) -> "pd.Series[Any]":
    """Aliases mentioned in each text, separated by one space; string[pyarrow]."""
    if dotted:
        return where(texts, "@", dotted_mentions, once=_ONE_DOTTED_MENTION)
    return where(texts, "@", mentions, once=_ONE_MENTION)


def unescaped(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts with their HTML entities undone; string[pyarrow]."""
    return where(texts, "&", unescape, otherwise=True)


def repaired(text: str) -> str:
    """Undo Meta's fault: each byte of UTF-8 written as a character of its own (FORMATS 3a).

    A text that was right, or that mixes both, stays as it is.
    """
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def column(values: Sequence[str | None]) -> "pd.Series[Any]":
    """Texts as string[pyarrow]."""
    return series(arrow(values))


def extracted(texts: "pd.Series[Any]", pattern: str) -> pd.DataFrame:
    """Take the groups of the pattern in each text, by number from 0; `<NA>` where it is not found.

    As `str.extract`, in Arrow: no row is walked one by one. The pattern has no look-around (RE2).
    """
    numbers = itertools.count()
    named = _GROUP.sub(lambda _: f"(?P<g{next(numbers)}>", pattern)
    found = pc.extract_regex(arrow(texts), pattern=named)
    groups = {
        number: series(pc.struct_field(found, name), texts.index)
        for number, name in enumerate(field.name for field in found.type)
    }
    # a group that took no part in the match comes empty
    return pd.DataFrame({n: group.mask(group == "") for n, group in groups.items()})


_GROUP = re.compile(r"(?<!\\)\((?!\?)")
