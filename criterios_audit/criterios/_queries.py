"""Queries received and the answers that they got: what XVIII and XIX count, in one place.

The messages that one person writes in a row in one conversation are one query, which begins with
the first of them; what they write once they were answered is another one.
"""

import pandas as pd

from criterios_audit.criterios._people import rulings
from criterios_audit.features import clock
from criterios_audit.features.language import foreign
from criterios_audit.features.patterns import among
from criterios_audit.model import Finding, Period, Reason, Verdict
from criterios_audit.tables import TEXT

HOUR_DIGITS = 4
"""Decimals of an hour in the evidence: a third of a second; more look like a telephone number."""
_WHOM = ["author", "conversation"]
_KEYS = [*_WHOM, "turn"]
_REPLY = ["post_id", "url", "created_at", "precision"]


def received(
    interactions: pd.DataFrame, replies: pd.DataFrame, coverage: pd.DataFrame
) -> pd.DataFrame:
    """Return the messages of the spans that some export shows whole, told apart in turns.

    Outside those spans only some messages are known, often those that were answered, and counting
    them would say that nobody waits. `conversation` is the message's own id where it has none;
    `turn` (Int64) is the same for the messages of one query.
    """
    shown = coverage[coverage["table"] == "interactions"]
    at = interactions["created_at"].to_numpy()[:, None]
    whole = (at >= shown["covered_from"].to_numpy()) & (at <= shown["covered_to"].to_numpy())
    known = interactions["conversation_id"].fillna(interactions["message_id"])
    kept = interactions.assign(conversation=known)[whole.any(axis=1)]
    moments = pd.concat(
        [kept.assign(answer=False), _tied(replies, kept).assign(answer=True)], ignore_index=True
    )
    ordered = moments.sort_values(["created_at", "answer"], kind="stable")
    before = ordered["answer"].astype("Int64").groupby([ordered[k] for k in _WHOM]).cumsum()
    turns = before[~ordered["answer"]].groupby(ordered["message_id"]).first()
    return kept.assign(turn=kept["message_id"].map(turns).astype("Int64"))


def queries(messages: pd.DataFrame, etiquetas: pd.DataFrame | None, period: Period) -> pd.DataFrame:
    """Return the queries that begin in the period, a row each, in order.

    Parameters
    ----------
    messages
        What `received` gives.

    Returns
    -------
    DataFrame
        The columns of the first message, `asks` (bool: requires an answer) and `ruled` (bool: two
        people ruled so). People's word (register etiquetas, numeral XVIII, the message's id) wins
        over the lexicon's; what has no text is taken to ask.
    """
    ruling = messages["message_id"].map(rulings(etiquetas, "XVIII")).astype(TEXT)
    own = messages.assign(
        asks=messages["asks"].fillna(value=True).astype(bool),
        yes=(ruling == "confirmada").fillna(value=False).astype(bool),
        no=(ruling == "descartada").fillna(value=False).astype(bool),
    )
    ordered = own.sort_values(["created_at", "message_id"])
    whole = ordered.groupby(_KEYS)[["asks", "yes", "no"]].any().reset_index()
    whole["asks"] = whole["yes"] | (whole["asks"] & ~whole["no"])
    first = ordered.drop_duplicates(_KEYS).drop(columns=["asks", "yes", "no"])
    inside = clock.within(first["local_day"], period)
    found = first[inside].merge(whole.rename(columns={"yes": "ruled"}), on=_KEYS, how="left")
    return found.drop(columns="no")


def answers(replies: pd.DataFrame, messages: pd.DataFrame) -> pd.DataFrame:
    """Return which query each own reply answers: `author`, `conversation`, `turn`, its columns.

    An answer to the conversation itself answers what its only person had last written.
    """
    tied = _tied(replies, messages).sort_values(["created_at", "post_id"])
    asked = messages.sort_values(["created_at", "message_id"])
    exact = tied.merge(asked[["message_id", "turn"]], on="message_id")
    loose = pd.merge_asof(
        tied[tied["message_id"].isna()], asked[["created_at", *_KEYS]], on="created_at", by=_WHOM
    )
    given = pd.concat([exact, loose[loose["turn"].notna()]], ignore_index=True)
    return given[[*_KEYS, *_REPLY, "text", "local_day"]]


def waits(asked: pd.DataFrame, given: pd.DataFrame, end: pd.Timestamp) -> pd.DataFrame:
    """Return each query with its first answer, or with the end of what was seen.

    Parameters
    ----------
    asked, given
        What `queries` and `answers` give.
    end
        Last moment at which an answer would have been seen (`seen_until`); what arrived later is
        left out, for its answers are not known.

    Returns
    -------
    DataFrame
        `pieza` (the reply's id, or «sin respuesta N»), `llegada` (local day), `horas` (natural),
        `respondida`, `url`, `exacta` (both hours known), `desde` and `hasta` (UTC), and `asks`,
        `ruled`, `author`; sorted by arrival.
    """
    named = {name: f"{name}_reply" for name in _REPLY if name in asked}
    seen = asked[asked["created_at"] <= end]
    pairs = seen.drop(columns=[n for n in ("post_id", "url", "text") if n in asked]).merge(
        given[[*_KEYS, *_REPLY]].rename(columns=named), on=_KEYS, how="left"
    )
    reply = pairs["created_at_reply"]
    unseen = (reply < pairs["created_at"]) | (reply > end)
    pairs.loc[unseen, ["post_id", "url", "created_at_reply", "precision_reply"]] = pd.NA
    ordered = pairs.sort_values(["created_at_reply", "post_id"])
    first = ordered.drop_duplicates(_KEYS).sort_values(["created_at", "message_id"])
    answered = first["post_id"].notna()
    until = first["created_at_reply"].fillna(end)
    exact = (first["precision"] != "day") & (first["precision_reply"].fillna("second") != "day")
    order = (~answered).cumsum().astype(TEXT)
    return pd.DataFrame(
        {
            "pieza": first["post_id"].fillna("sin respuesta " + order),
            "llegada": first["local_day"],
            "horas": (until - first["created_at"]).dt.total_seconds().clip(lower=0) / 3600,
            "respondida": answered.astype(bool),
            "url": first["url"],
            "exacta": exact.astype(bool),
            "desde": first["created_at"],
            "hasta": until,
            "asks": first["asks"],
            "ruled": first["ruled"],
            "author": first["author"],
        }
    ).reset_index(drop=True)


def seen_until(coverage: pd.DataFrame, replies: pd.DataFrame) -> pd.Timestamp:
    """Last moment at which an answer would have been seen; `NaT` where no export shows answers.

    Exports of posts show them, and so does an inbox that holds some.
    """
    inbox = coverage["table"] == "interactions"
    both = replies["source_id"].isin(coverage.loc[inbox, "source_id"]).any()
    shown = coverage[(coverage["table"] == "posts") | (inbox & both)]
    return shown["covered_to"].max()


def unread(every: pd.DataFrame) -> Finding | None:
    """Refuse to judge queries most of which are in a language that the lists do not read.

    `every` is what `queries` gives; None: they can be judged. What two people ruled needs no list.
    """
    known = every[~every["ruled"] & every["text"].notna()]
    other = int(foreign(known["language"]).sum())
    if 2 * other <= len(every):
        return None
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.IDIOMA,
        because=f"{other:,} de {len(every):,} consultas recibidas están en otra lengua: la lista "
        "con que se reconoce qué requiere respuesta es de español; hace falta que dos personas lo "
        "digan (registro etiquetas).",
        n=len(every),
    )


def untied(replies: pd.DataFrame) -> float:
    """Share of the own replies that do not say which message they answer; 0 without replies."""
    return float(replies["in_reply_to_id"].isna().mean()) if len(replies) else 0.0


def _tied(replies: pd.DataFrame, messages: pd.DataFrame) -> pd.DataFrame:
    """Return whom each own reply answers, and which message (`<NA>`: the conversation itself)."""
    whose = messages[[*_WHOM, "message_id"]]
    alone = whose.drop_duplicates(_WHOM).drop_duplicates("conversation", keep=False)
    # who is alone in a conversation is answered by answering it, or the message that opened it
    exact = whose[~among(whose["message_id"], alone["conversation"])]
    every = pd.concat(
        [
            exact.assign(answered=exact["message_id"]),
            alone.assign(answered=alone["conversation"], message_id=pd.NA),
        ]
    ).astype({"message_id": TEXT})
    return every.merge(replies, left_on="answered", right_on="in_reply_to_id")
