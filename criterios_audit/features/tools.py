"""Which of the Institute's tools and services a post speaks of, by a dated list of patterns."""

from typing import Any

import numpy as np
import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import SPACE, WORD, held, lower, spaceless, words
from criterios_audit.tables import TEXT


def tools(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `tools`: ids of `catalogos/herramientas.csv` in text or links, separated by a space.

    «» where there is none; `<NA>` where there is neither text nor link. A tool counts only between
    its own dates, where the list has them: the list changes with each election.
    """
    text, links = posts["text"].astype(TEXT), posts["links"].astype(TEXT)
    codes, said = pd.factorize(text.fillna("") + " " + links.fillna(""))
    distinct = pd.Series(said, dtype=TEXT)
    small = lower(distinct)
    parts = words(small)
    day, found = posts["local_day"], pd.Series("", index=posts.index, dtype=TEXT)
    for row in catalogos.rows("herramientas"):
        near = distinct[held(parts if spaceless(row["raiz"]) else small, row["raiz"])]
        of_text = np.zeros(len(distinct), dtype=bool)
        of_text[near.index[held(near, _wide(row["patron"]))]] = True
        hit = of_text[codes]
        if row["desde"]:
            hit &= (day >= pd.Timestamp(row["desde"])).to_numpy()
        if row["hasta"]:
            hit &= (day <= pd.Timestamp(row["hasta"])).to_numpy()
        if hit.any():
            found = found.mask(hit, found + " " + row["id"])
    return pd.DataFrame({"tools": found.str.strip().mask(text.isna() & links.isna())})


def of_numeral(numeral: str) -> dict[str, str]:
    """Name of each tool that bears on a numeral, by id."""
    return {
        r["id"]: r["nombre"]
        for r in catalogos.rows("herramientas")
        if numeral in r["numeral"].split(";")
    }


def exploded(posts: pd.DataFrame, ids: "set[str] | dict[str, Any]") -> pd.DataFrame:
    """One row per post and tool among `ids`: the post's columns and `tool`."""
    spoken = posts[posts["tools"].fillna("") != ""]
    each = spoken.assign(tool=spoken["tools"].str.split(" ")).explode("tool")
    return each[each["tool"].isin(set(ids))]


def _wide(pattern: str) -> str:
    """Pattern in either case that also takes the spaces and letters that RE2's classes leave."""
    spaced = pattern.replace(r"[\s", f"[{SPACE}").replace(r"\s", f"[{SPACE}]")
    return "(?i)" + spaced.replace(r"\w", f"[{WORD}]")
