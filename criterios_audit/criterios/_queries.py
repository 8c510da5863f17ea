"""Queries received and the answers that they got: what XVIII and XIX count, in one place.

The messages of one person in one conversation are one query, which begins with the first of them.
"""

import pandas as pd

from criterios_audit.criterios._people import rulings
from criterios_audit.features.language import foreign
from criterios_audit.model import Finding, Period, Reason, Verdict
from criterios_audit.tables import TEXT

_KEYS = ["author", "conversation"]
_REPLY = ["post_id", "url", "created_at", "precision"]
_BY_TABLE = ["posts", "interactions"]


def queries(
    interactions: pd.DataFrame, etiquetas: pd.DataFrame | None, period: Period
) -> pd.DataFrame:
    """Return the queries that begin in the period, a row each, in order.

    Returns
    -------
    DataFrame
        The columns of the first message, `conversation`, `asks` (bool: requires an answer) and
        `ruled` (bool: two people ruled so). People's word (register etiquetas, numeral XVIII, the
        message's id) wins over the lexicon's; what has no text is taken to ask.
    """
    ruling = interactions["message_id"].map(rulings(etiquetas, "XVIII")).astype(TEXT)
    own = _with_conversation(interactions).assign(
        asks=interactions["asks"].fillna(value=True).astype(bool),
        yes=(ruling == "confirmada").fillna(value=False).astype(bool),
        no=(ruling == "descartada").fillna(value=False).astype(bool),
    )
    ordered = own.sort_values(["created_at", "message_id"])
    whole = ordered.groupby(_KEYS)[["asks", "yes", "no"]].any().reset_index()
    whole["asks"] = whole["yes"] | (whole["asks"] & ~whole["no"])
    first = ordered.drop_duplicates(_KEYS).drop(columns=["asks", "yes", "no"])
    inside = first["local_day"].between(pd.Timestamp(period.start), pd.Timestamp(period.end))
    found = first[inside].merge(whole.rename(columns={"yes": "ruled"}), on=_KEYS, how="left")
    return found.drop(columns="no")


def answers(replies: pd.DataFrame, interactions: pd.DataFrame) -> pd.DataFrame:
    """Return whom each own reply answers: `author`, `conversation` and the reply's own columns."""
    ids = _with_conversation(interactions)[[*_KEYS, "message_id"]]
    alone = ids.drop_duplicates(_KEYS).drop_duplicates("conversation", keep=False)
    # an answer to the conversation itself is an answer to whoever is alone in it
    ids = pd.concat([ids, alone.assign(message_id=alone["conversation"])]).drop_duplicates()
    given = ids.merge(replies, left_on="message_id", right_on="in_reply_to_id")
    return given[[*_KEYS, *_REPLY, "text", "local_day"]]


def waits(asked: pd.DataFrame, given: pd.DataFrame, end: pd.Timestamp) -> pd.DataFrame:
    """Return each query with its first answer, or with the end of what was seen.

    Parameters
    ----------
    asked, given
        What `queries` and `answers` give.
    end
        Last moment at which an answer would have been seen (`seen_until`).

    Returns
    -------
    DataFrame
        `pieza` (the reply's id, or «sin respuesta N»), `llegada` (local day), `horas` (natural),
        `respondida`, `url`, `exacta` (both hours known), `desde` and `hasta` (UTC), and `asks`,
        `ruled`, `author`; sorted by arrival.
    """
    named = {name: f"{name}_reply" for name in _REPLY if name in asked}
    pairs = asked.drop(columns=[n for n in ("post_id", "url", "text") if n in asked]).merge(
        given[[*_KEYS, *_REPLY]].rename(columns=named), on=_KEYS, how="left"
    )
    late = pairs["created_at_reply"] < pairs["created_at"]
    pairs.loc[late, ["post_id", "url", "created_at_reply", "precision_reply"]] = pd.NA
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


def seen_until(coverage: pd.DataFrame) -> pd.Timestamp:
    """Last moment at which an answer would have been seen."""
    seen = coverage[coverage["table"].isin(_BY_TABLE)]
    return seen.groupby("table")["covered_to"].max().min()


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


def _with_conversation(interactions: pd.DataFrame) -> pd.DataFrame:
    whole = interactions["conversation_id"].fillna(interactions["message_id"])
    return interactions.assign(conversation=whole)
