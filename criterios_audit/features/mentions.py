"""Whom a post names: kinds of mentioned accounts, tags, and the Institute itself.

The list of known accounts is closed; whoever is not in it is «otro» and is never shown
(CRITERIOS XIII).
"""

import re
from functools import cache
from typing import Any

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.links import THIRD, known_accounts, tokens
from criterios_audit.features.patterns import SPACE, WORD, held, replace
from criterios_audit.tables import FLAG, TEXT

_CLASSES = {"autoridad_electoral": "autoridad", THIRD: "otro"}
_TAG = rf"(^|[^{WORD}/&#])[#＃](\p{{Nd}}*[\p{{L}}\p{{Nl}}\p{{No}}_][{WORD}]*)"
_AROUND = "(^|\x01)[^\x00]*(\x00|$)"
"""What stands outside the marks that `_tags` puts around each tag."""
_INSTITUTE = (
    rf"(?:^|[^{WORD}])(?:INE(?:[^{WORD}]|$)|(?i:inetel))|[@#]INE(?:[A-Z][a-z]|_)"
    rf"|(?i:instituto[{SPACE}]+nacional[{SPACE}]+electoral)"
)
"""Not INEGI, INEA nor INEE: an acronym that goes on in capitals is another."""
_SLUG = (
    rf"(?i)://[^/{SPACE}]+/(?:[^{SPACE}]*[/_-])?"
    rf"(?:ine|instituto-nacional-electoral)(?:[/_?#.{SPACE}-]|$)"
)
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


@cache
def parties() -> str:
    """Pattern of a party or of somebody who runs for office, as a text names them."""
    rows = [row for row in catalogos.rows("siglas") if row["tipo"] == "partido"]
    short = "|".join(sorted({row["forma"] for row in rows}))
    whole = {re.sub(r"\s*\(.*", "", row["significado"]) for row in rows}
    long = "|".join(sorted(re.escape(name) for name in whole if name.upper() != name))
    runs = rf"candidat[oa][{SPACE}]+(?:a|por|de)[{SPACE}]"
    return rf"(?:^|[^{WORD}])(?:(?:{short})(?:[^{WORD}]|$)|(?i:{long}|{runs}))"


def _tags(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    texts = texts.astype(TEXT)
    found = texts.where(texts.isna(), "")
    holds = held(texts, "[#＃]")
    marked = replace(replace(texts[holds], "\x00", " "), _TAG, "\x00\\2\x01")
    found[holds] = replace(marked, _AROUND, " ").str.strip()
    return found


def _names_ine(posts: pd.DataFrame) -> "pd.Series[Any]":
    """Whether the text, or the headline inside a link, names the Institute."""
    text, links = posts["text"].astype(TEXT), posts["links"].astype(TEXT)
    return (
        (held(text, _INSTITUTE) | held(links, _SLUG)).astype(FLAG).mask(text.isna() & links.isna())
    )
