"""What people write to an account: which of it requires an answer, and about what.

A query that requires an answer is a question, a petition or a complaint; not praise, spam, an
insult without a matter, the same text again, nor three words (CRITERIOS XVIII). The lists propose;
they never prove: what people rule about a message wins, in the numerals that read it. Lists:
`catalogos/lexico_entrantes.csv` and `dudas.csv`, asked of folded text.
"""

from functools import cache

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features import clock
from criterios_audit.features.duplicates import plain
from criterios_audit.features.lexicon import fold, marks, own_words
from criterios_audit.features.patterns import Texts, count, either, held, labels, replace
from criterios_audit.tables import FLAG

_SHORT = 3
"""Words that say too little to be read as a query, one way or the other."""
_AGAIN = pd.Timedelta(days=7)
"""The same text of the same person within these days is one message."""


def add(interactions: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return interactions with the columns of `tables.INBOUND_FEATURES`.

    `cuentas` (the register, or None) says each account's zone; without it, Mexico City's.
    """
    zones = clock.zones_of(interactions["account_id"], cuentas)
    local = clock.to_local(interactions["created_at"], zones)
    words = fold(own_words(interactions["text"]))
    topic = labels(words, _doubts())
    return interactions.assign(
        local=local,
        local_day=local.dt.normalize(),
        asks=_asks(interactions, words, topic),
        topic=topic,
    )


def topics(texts: Texts) -> Texts:
    """Frequent doubts that each text touches, separated by «; », `<NA>`: none of the list."""
    return labels(fold(own_words(texts)), _doubts())


def _asks(interactions: pd.DataFrame, words: Texts, topic: Texts) -> "pd.Series[bool]":
    """Whether each message requires an answer (boolean); `<NA>` where there is no text."""
    kept = replace(words, _listed("descarte"), " ")
    asked = held(kept, _listed("pregunta", "petición", "queja"))
    known = topic.notna()
    asked |= known & held(kept, _listed("queja con tema"))
    rude = marks(pd.DataFrame({"text": interactions["text"], "kind": "respuesta"}))
    insult = rude["discourtesy"].notna() | held(words, _listed("insulto"))
    spam = held(words, _listed("spam"))
    short = (count(words, "[a-z0-9ñ]+") <= _SHORT).fillna(value=False).astype(bool)
    asks = asked & ~spam & ~short & ~(insult & ~known) & ~_again(interactions)
    return asks.astype(FLAG).mask(interactions["text"].isna(), pd.NA)


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
