"""The same fact said differently by two accounts of the Institute (IV): candidates for people.

Two sentences are of the same fact when they are close in time, state a date or a figure of the same
thing and share most of their words; then their values should be one. Only sentences that share one
of their rarest words are compared, so that the cost is near that of reading them.
"""

import pandas as pd

from criterios_audit.features import calendar, claims
from criterios_audit.tables import TEXT

_STEM, _LEAST = 6, 5
"""Letters of a word that are compared, and that it must have."""
_RARE = 3
"""Rarest words of each sentence by which others are looked for."""
_CROWD = 50
"""Sentences that share a word within some days: more of them, and it says nothing of the fact."""
_VOICES = 2
"""Accounts that stand for all that say the very same: one of them is not the other of a pair."""
COLUMNS = ("una_cuenta", "otra_cuenta", "sobre", "dice", "la_otra_dice", "dias")


def found(
    posts: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    *,
    days_near: int,
    words_min: int,
    alike_min: float,
) -> tuple[pd.DataFrame, int]:
    """Return the pairs of publications that contradict each other, and how many sentences state.

    Parameters
    ----------
    posts
        Of every account, with their features.
    cuentas
        The register, or None: accounts of two different entities speak of different facts.
    days_near
        Most days between both.
    words_min, alike_min
        Words that both sentences share: how many, and what part of the one that has fewer.

    Returns
    -------
    DataFrame
        `pieza` (both ids, «a / b»), `fecha` (local, of the first) and COLUMNS; a row per pair.
    """
    own = posts[posts["kind"].isin(["original", "autohilo"])]
    own = own.sort_values(["created_at", "account_id", "post_id"], ignore_index=True)
    said = claims.statements(own)
    said = said.join(own[["account_id", "post_id", "local", "local_day"]], on="at")
    entity = said["account_id"].map(calendar.served(cuentas)).astype(TEXT).fillna("")
    said = said.assign(entity=entity, block=_day(said) // (days_near + 1))
    total, said = len(said), _once(said)
    words = _words(said)
    size = words.groupby("s").size().reindex(said.index, fill_value=0)
    pairs = _near(said, words, days_near)
    both = pairs.merge(words, left_on="a", right_on="s").merge(
        words, left_on=["b", "word"], right_on=["s", "word"]
    )
    shared = both.groupby(["a", "b"]).size().rename("shared").reset_index()
    fewer = pd.concat([shared["a"].map(size), shared["b"].map(size)], axis="columns").min(axis=1)
    same = (shared["shared"] >= words_min) & (shared["shared"] >= alike_min * fewer)
    kept = shared[same]
    one, other = (said.loc[kept[side]].reset_index(drop=True) for side in ("a", "b"))
    table = pd.DataFrame(
        {
            "pieza": one["post_id"] + " / " + other["post_id"],
            "fecha": one["local"],
            "una_cuenta": one["account_id"],
            "otra_cuenta": other["account_id"],
            "sobre": one["unit"],
            "dice": one["value"],
            "la_otra_dice": other["value"],
            "dias": (other["local_day"] - one["local_day"]).dt.days,
        }
    )
    table = table.drop_duplicates("pieza").sort_values(["fecha", "pieza"], ignore_index=True)
    return table, total


def _day(said: pd.DataFrame) -> "pd.Series[int]":
    return (said["local_day"] - pd.Timestamp(0)).dt.days


def _once(said: pd.DataFrame) -> pd.DataFrame:
    """Keep, of what many accounts say word for word in some days, what `_VOICES` of them said."""
    same = ["unit", "value", "said", "entity", "block"]
    each = said.drop_duplicates([*same, "account_id"])
    return each.groupby(same, sort=False).head(_VOICES).reset_index(drop=True)


def _words(said: pd.DataFrame) -> pd.DataFrame:
    """Stem of each distinct word of each sentence (`s`)."""
    each = said["said"].str.split(" ").explode()
    each = each[each.str.len() >= _LEAST].str.slice(0, _STEM)
    return each.rename("word").rename_axis("s").reset_index().drop_duplicates()


def _near(said: pd.DataFrame, words: pd.DataFrame, days_near: int) -> pd.DataFrame:
    """Pairs (`a` before `b`) of different accounts and values that share a rare word, in time."""
    rarity = words["word"].map(words["word"].value_counts())
    rare = words.assign(rarity=rarity)[rarity > 1].sort_values(["s", "rarity", "word"])
    rare = rare.groupby("s").head(_RARE)[["s", "word"]]
    keyed = rare.join(said[["unit", "value", "account_id", "entity", "block"]], on="s")
    keyed = keyed.assign(day=keyed["s"].map(_day(said)))
    key = ["unit", "word", "block"]
    keyed = keyed[keyed.groupby(key)["s"].transform("size") <= _CROWD]
    later = pd.concat([keyed, keyed.assign(block=keyed["block"] - 1)])
    pairs = keyed.merge(later, on=key, suffixes=("", "_b"))
    apart = (pairs["account_id"] != pairs["account_id_b"]) & (pairs["value"] != pairs["value_b"])
    place = (pairs["entity"] == "") | (pairs["entity_b"] == "")
    place |= pairs["entity"] == pairs["entity_b"]
    close = (pairs["day_b"] - pairs["day"]).between(0, days_near) & (pairs["s"] != pairs["s_b"])
    pairs = pairs[apart & place & close].rename(columns={"s": "a", "s_b": "b"})
    pairs = pairs[(pairs["day"] < pairs["day_b"]) | (pairs["a"] < pairs["b"])]
    return pairs[["a", "b"]].drop_duplicates()
