"""Which of the Institute's tools and services a post speaks of, by a dated list of patterns."""

from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import SPACE, WORD, held, lower
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
    suspect = held(small, _any_stem()).to_numpy()
    said_of, small = distinct[suspect], small[suspect]
    rows = np.flatnonzero(suspect[codes])
    day, found = posts["local_day"].iloc[rows], pd.Series("", index=rows, dtype=TEXT)
    for row in catalogos.rows("herramientas"):
        near = said_of[held(small, row["raiz"])]
        of_text = np.zeros(len(distinct), dtype=bool)
        of_text[near.index[held(near, _wide(row["patron"]))]] = True
        hit = of_text[codes[rows]]
        if row["desde"]:
            hit &= (day >= pd.Timestamp(row["desde"])).to_numpy()
        if row["hasta"]:
            hit &= (day <= pd.Timestamp(row["hasta"])).to_numpy()
        found = found.mask(hit, found + " " + row["id"])
    result = pd.Series("", index=posts.index, dtype=TEXT)
    result.iloc[rows] = found.str.strip().to_numpy()
    return pd.DataFrame({"tools": result.mask(text.isna() & links.isna())})


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


@cache
def _any_stem() -> str:
    """Pattern of what every match holds: letters alone, so that most texts cost one quick pass."""
    return "|".join(
        sorted({stem for row in catalogos.rows("herramientas") for stem in row["raiz"].split("|")})
    )
