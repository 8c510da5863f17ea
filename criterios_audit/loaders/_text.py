"""Texts as the networks write them: links and mentions in them, HTML undone, Meta's mended."""

import re
from collections.abc import Callable, Sequence
from html import unescape
from typing import Any

import pandas as pd

from criterios_audit import tables

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
    texts: "pd.Series[Any]", sign: str, function: Callable[[str], str], *, otherwise: bool = False
) -> "pd.Series[Any]":
    """Apply `function` to the texts that hold `sign`; the rest are «», or stay with `otherwise`.

    `<NA>` stays. Most texts hold no link, no mention and no entity: those cost nothing.
    """
    given = texts.astype(tables.TEXT)
    holds = given.str.contains(sign, regex=False).fillna(value=False)
    result = given if otherwise else given.where(given.isna(), "")
    if not holds.any():
        return result
    result = result.copy()
    result[holds] = [function(text) for text in given[holds]]
    return result


def links_in(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Links of each text, separated by one space; string[pyarrow]."""
    return where(texts, "://", urls)


def mentions_in(texts: "pd.Series[Any]", *, dotted: bool = True) -> "pd.Series[Any]":
    """Aliases mentioned in each text, separated by one space; string[pyarrow]."""
    return where(texts, "@", dotted_mentions if dotted else mentions)


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
    return pd.Series(values, dtype=tables.TEXT)
