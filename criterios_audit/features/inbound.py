"""What people write to an account: which of it requires an answer, and about what.

A query that requires an answer is a question, a petition or a complaint; not praise, spam, an
insult without a matter, the same text again, nor three words (CRITERIOS XVIII). The lists propose;
they never prove: what people rule about a message wins, in the numerals that read it. Lists:
`catalogos/lexico_entrantes.csv` and `dudas.csv`, asked of folded text.
"""

from functools import cache

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features import clock, language, proposals
from criterios_audit.features.duplicates import plain
from criterios_audit.features.lexicon import fold, marks, own_words
from criterios_audit.features.patterns import Texts, count, either, first, held, labels, replace
from criterios_audit.tables import FLAG, INBOUND_FEATURES, TEXT, no_rows

NONE = "ninguna"
_KINDS = ("pregunta", "petición", "queja")
_SHORT = 3
"""Words that say too little to be read as a query, one way or the other."""
_AGAIN = pd.Timedelta(days=7)
"""The same text of the same person within these days is one message."""


def add(interactions: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return interactions with the columns of `tables.INBOUND_FEATURES`.

    `cuentas` (the register, or None) says each account's zone; without it, Mexico City's.
    """
    if interactions.empty:  # dozens of patterns would be asked of nothing
        return pd.concat([interactions, no_rows(INBOUND_FEATURES)], axis="columns")
    zones = clock.zones_of(interactions["account_id"], cuentas)
    local = clock.to_local(interactions["created_at"], zones)
    words = fold(own_words(interactions["text"]))
    topic = labels(words, _doubts())
    spoken = language.marks(interactions)
    read = interactions.assign(
        local=local,
        local_day=local.dt.normalize(),
        language=spoken,
        topic=topic,
        **needs(interactions, words, topic, spoken),
    )
    tone = proposals.marks(read, proposals.HEADS["interactions"], read["text"].notna())
    return pd.concat([read, tone], axis="columns")


def topics(texts: Texts) -> Texts:
    """Frequent doubts that each text touches, separated by «; », `<NA>`: none of the list."""
    return labels(fold(own_words(texts)), _doubts())


def needs(interactions: pd.DataFrame, words: Texts, topic: Texts, spoken: Texts) -> pd.DataFrame:
    """Return `need`, `need_mark` and `asks` of each message (`tables.INBOUND_FEATURES`).

    `words` are its folded own words, `topic` the doubts that they touch, `spoken` its language. The
    lists read Spanish only: a message in another language has no `need` and does not ask, so that
    it is counted apart; what people rule of it wins all the same.
    """
    kept = replace(words, _listed("descarte"), " ")
    kinds = [(kind, _listed(kind)) for kind in _KINDS]
    named = topic.notna()
    told = labels(kept, kinds)
    loose = named & held(kept, _listed("queja con tema"))
    known = told.str.contains("queja", regex=False).fillna(value=False).astype(bool)
    told = told.mask(loose & ~known, ((told + "; ").fillna("") + "queja"))
    rude = marks(pd.DataFrame({"text": interactions["text"], "kind": "respuesta"}))
    insult = rude["discourtesy"].notna() | held(words, _listed("insulto"))
    spam = held(words, _listed("spam"))
    short = (count(words, "[a-z0-9ñ]+") <= _SHORT).fillna(value=False).astype(bool)
    unread = interactions["text"].isna() | language.foreign(spoken)
    asks = told.notna() & ~spam & ~short & ~(insult & ~named) & ~_again(interactions) & ~unread
    mark = pd.Series(pd.NA, index=words.index, dtype=TEXT)
    for kind in (*_KINDS, "queja con tema"):
        mark = mark.fillna(first(kept.where(mark.isna()), f"(?P<mark>{_listed(kind)})", "mark"))
    return pd.DataFrame(
        {
            "need": told.where(asks, NONE).mask(unread, pd.NA).astype(TEXT),
            "need_mark": mark.str.strip().where(asks, pd.NA),
            "asks": asks.astype(FLAG).mask(interactions["text"].isna(), pd.NA),
        }
    )


def _again(interactions: pd.DataFrame) -> "pd.Series[bool]":
    """Whether the same person has written the same to the account some days before."""
    said = interactions[["account_id", "author", "created_at", "message_id"]].assign(
        said=plain(interactions["text"])
    )
    ordered = said[said["said"].fillna("") != ""].sort_values(["created_at", "message_id"])
    before = ordered.groupby(["account_id", "author", "said"])["created_at"].shift()
    again = (ordered["created_at"] - before) <= _AGAIN
    return again.reindex(interactions.index, fill_value=False).astype(bool)


@cache
def _doubts() -> tuple[tuple[str, str], ...]:
    return tuple((row["tema"], row["patron"]) for row in catalogos.rows("dudas"))


@cache
def _listed(*kinds: str) -> str:
    return either([r["patron"] for r in catalogos.rows("lexico_entrantes") if r["clase"] in kinds])
