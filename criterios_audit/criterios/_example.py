"""Rows that the examples of several criterios begin with: post, coverage, query, reply, ruling."""

from collections.abc import Iterable

import pandas as pd

Row = dict[str, object]

ACCOUNT = "x:Ejemplo"


def post(i: int, **said: object) -> Row:
    """Return an original post of ACCOUNT, the i-th, some day of March 2026 at noon in Mexico."""
    return {
        "account_id": ACCOUNT,
        "network": "x",
        "post_id": f"{i:03}",
        "created_at": f"2026-03-{i % 28 + 1:02}T18:00:00Z",
        "precision": "second",
        "kind": "original",
        **said,
    }


def covered(table: str = "posts", **said: object) -> Row:
    """Return the coverage of an export made in July 2026 that shows the first semester whole."""
    return {
        "account_id": ACCOUNT,
        "table": table,
        "covered_from": "2025-06-01T00:00:00Z",
        "covered_to": "2026-07-03T12:00:00Z",
        **said,
    }


def message(i: int, **said: object) -> Row:
    """Return the i-th query received by ACCOUNT, each in a conversation of its own."""
    return {
        "account_id": ACCOUNT,
        "network": "x",
        "message_id": f"m{i}",
        "conversation_id": f"c{i}",
        "author": f"p_{i:010x}",
        "created_at": f"2026-03-{i % 28 + 1:02}T18:00:00Z",
        "precision": "second",
        **said,
    }


def reply(i: int, hours: float, **said: object) -> Row:
    """Return a reply to the i-th `message`, so many hours after it."""
    arrived = pd.Timestamp(f"2026-03-{i % 28 + 1:02}T18:00:00Z")
    late = arrived + pd.Timedelta(hours=hours)
    answers = {"post_id": f"r{i:02}", "created_at": late, "in_reply_to_id": f"m{i}"}
    return post(i, kind="respuesta", **{**answers, **said})


def campaign(*days: str) -> list[Row]:
    """Return a national campaign of these days, first and last (register calendario)."""
    return [{"tipo": "campana", "ambito": "nacional", "inicio": days[0], "fin": days[-1]}]


def conversation(messages: list[Row], replies: list[Row]) -> dict[str, list[Row]]:
    """Return the tables of an account that received and answered, each covered."""
    inbound = {"interactions": messages} if messages else {}
    shown = [covered(), *([covered("interactions")] if messages else [])]
    return {"posts": replies, "coverage": shown, **inbound}


def ruled(numeral: str, ruling: str, *pieces: str, who: Iterable[str] = "AB") -> list[Row]:
    """Return what each coder ruled, the same on every piece (register etiquetas)."""
    return [
        {"numeral": numeral, "pieza": piece, "dictamen": ruling, "codificador": coder}
        for piece in pieces
        for coder in who
    ]
