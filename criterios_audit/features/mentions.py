"""Whom a post names: kinds of mentioned accounts, tags, and the Institute itself.

The list of known accounts is closed; whoever is not in it is «otro» and is never shown
(CRITERIOS XIII).
"""

import re
from typing import Any

import pandas as pd

from criterios_audit.features.links import THIRD, known_accounts, tokens
from criterios_audit.tables import FLAG, TEXT

_CLASSES = {"autoridad_electoral": "autoridad", THIRD: "otro"}
_TAG = re.compile(r"(?<![\w/&#])[#＃](\d*[^\W\d]\w*)")
_INSTITUTE = r"\bINE\b|[@#]INE(?:[A-Z][a-z]|_)\w*|(?i:instituto\s+nacional\s+electoral|\binetel)"
"""Not INEGI, INEA nor INEE: an acronym that goes on in capitals is another."""
_SLUG = r"(?i)://[^/\s]+/(?:\S*[/_-])?(?:ine|instituto-nacional-electoral)(?:[/_?#.\s-]|$)"
"""The headline that a note's address often carries."""


def named(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return `mention_classes`, `tags` and `names_ine` of each post (`tables.FEATURES`).

    `mention_classes` has one word for each of `mentions`: ine, autoridad, medio, partido or otro.
    """
    known = {name: _CLASSES.get(c, c) for name, c in known_accounts(posts, cuentas).items()}

    def classes(aliases: "pd.Series[Any]") -> "pd.Series[Any]":
        return aliases.str.lower().str.lstrip("@").map(known).fillna("otro").astype(TEXT)

    return pd.DataFrame(
        {
            "mention_classes": tokens(posts["mentions"], classes),
            "tags": _tags(posts["text"].mask(posts["kind"] == "compartido")),
            "names_ine": _names_ine(posts),
        }
    )


def counts(classes: "pd.Series[Any]") -> pd.DataFrame:
    """Count each post's mentions: columns ine, autoridad, medio, partido, otro."""
    return pd.DataFrame(
        {
            name: classes.fillna("").str.count(rf"\b{name}\b").astype("int64")
            for name in ("ine", "autoridad", "medio", "partido", "otro")
        },
        index=classes.index,
    )


def _tags(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    holds = texts.str.contains("[#＃]", regex=True).fillna(value=False)
    found = texts.where(texts.isna(), "").astype(TEXT)
    found[holds] = [" ".join(_TAG.findall(text)) for text in texts[holds]]
    return found


def _names_ine(posts: pd.DataFrame) -> "pd.Series[Any]":
    """Whether the text, or the headline inside a link, names the Institute."""
    text, links = posts["text"].astype(TEXT), posts["links"].astype(TEXT)
    said = text.str.contains(_INSTITUTE, regex=True).fillna(value=False)
    slug = links.str.contains(_SLUG, regex=True).fillna(value=False)
    return (said | slug).astype(FLAG).mask(text.isna() & links.isna())
