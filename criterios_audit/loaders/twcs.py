"""«Customer Support on Twitter» (twcs.csv): what brands were asked and what they answered."""

from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    spans,
)
from criterios_audit.loaders._table import has, sheet
from criterios_audit.loaders._text import links_in, mentions_in, unescaped
from criterios_audit.loaders._x import FIRST_YEAR, english_times
from criterios_audit.sources import File, Source

NAME = "twcs"
COLLECTED = True  # by a third party: it may hold accounts that are not the institution's
TITLE = "Atención a clientes en Twitter (twcs.csv)"
GIVES = (
    "Los mensajes que cada cuenta recibió y los que contestó, con hora exacta y a cuál responde "
    "cada uno."
)
LACKS = (
    "Es un conjunto público de 2017, no una exportación de la red: sus identificadores están "
    "renumerados y no trae medios ni cifras."
)
STEPS = (
    "No se pide a X: sirve para probar la herramienta y para comparar tiempos de respuesta.",
    "Para una cuenta propia use la «bandeja»: los mensajes recibidos y contestados en un CSV.",
)
PROVES = Proves(
    time="al segundo",
    replies="sí",
    parent_time="sí",
    inbound="sí, los que el conjunto recogió",
)
EXAMPLE = {
    # as pandas writes it back: a column of positions, ids with decimals
    "twcs.csv": (
        ",tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
        "0,1,CuentaInventada,False,Tue Oct 31 22:10:47 +0000 2017,"
        '"@115712 Sesión del Consejo &amp; mesa https://ine.mx","2,5",3.0\n'
        "1,2,115712,True,Tue Oct 31 22:11:45 +0000 2017,@CuentaInventada Gracias,,1.0\n"
        '2,3,115712,True,Tue Oct 31 22:08:27 +0000 2017,¿A qué hora?,"1,9",\n'
        "3,4,115713,True,Tue Oct 31 22:09:27 +0000 2017,@cuentainventada ¿Dónde?,,\n"
        "4,5,CuentaInventada,False,Tue Oct 31 22:12:47 +0000 2017,Y otra cosa,,1.0\n"
        "5,6,115714,True,Tue Oct 31 22:13:47 +0000 2017,@115715 Hola a todos,,\n"
        "6,7,115714,quizá,ayer,Cortado\n"
        "7,8,CuentaInventada,False,ayer,Sin fecha,,\n"
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "1", "kind": "respuesta",
            "in_reply_to_id": "3", "in_reply_to_account": "115712", "links": "https://ine.mx",
            "created_at": pd.Timestamp("2017-10-31T22:10:47Z"), "mentions": "115712",
            "text": "@115712 Sesión del Consejo & mesa https://ine.mx", "media": pd.NA,
        },
        {"post_id": "5", "kind": "autohilo", "in_reply_to_id": "1", "record": 5},
    ],
    "interactions": [
        {"message_id": "2", "author": "115712", "in_reply_to_id": "1", "conversation_id": "3"},
        {"message_id": "3", "in_reply_to_id": pd.NA, "conversation_id": "3"},
        {"message_id": "4", "account_id": "x:CuentaInventada", "author": "115713"},
    ],
    "accounts": [{"account_id": "x:CuentaInventada", "alias": "CuentaInventada"}],
    "rejected": [{"record": 7}, {"record": 8}],
    "sources": [{"read": 5, "repeated": 0, "rejected": 2, "left_out": 1, "format": NAME}],
}  # fmt: skip

_NEEDED = (
    "tweet_id", "author_id", "inbound", "created_at", "text", "response_tweet_id",
    "in_response_to_tweet_id",
)  # fmt: skip
_IDS = ("tweet_id", "in_response_to_tweet_id")
_STEPS = 24  # each doubles how far up a thread it is seen: the set has fewer than 2^24 messages


def matches(source: Source) -> bool:
    """Whether the header has the seven columns of the set, whatever else it has."""
    return has(source.file, _NEEDED)


def read(source: Source) -> Loaded:
    """Inbound messages as interactions of the brand they speak to, the brands' own as posts."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED)
    cells = given.cells[list(_NEEDED)].apply(lambda cell: cell.str.strip())
    for name in _IDS:
        whole = cells[name].str.replace(r"\.0+$", "", regex=True)
        cells[name] = whole.where(whole.str.fullmatch(r"\d{1,19}").fillna(value=False))
    times = english_times(cells["created_at"].tolist()).set_axis(cells.index)
    wrong = _wrong(file, cells, times)
    rejected = sorted([*given.rejected, *wrong], key=lambda row: row["record"] or 0)
    cells = cells.assign(created_at=times).drop(index=[row["record"] for row in wrong])
    messages = cells.drop_duplicates("tweet_id")
    came = messages["inbound"].str.casefold().eq("true")
    own = messages[~came]
    brand = own["author_id"].set_axis(own.index).reindex(messages.index)
    brand[came] = _brands(messages[came], own)
    placed = messages.assign(brand=brand, thread=_threads(messages))
    left_out = came & brand.isna()
    sent = _posts(file, placed[~came], messages)
    received = _interactions(file, placed[came & ~left_out])
    # copies of what was left out are left out too
    left = int(cells["tweet_id"].isin(messages.loc[left_out, "tweet_id"]).sum())
    read_rows = len(cells) - left
    notes = (
        [f"Mensajes que no dicen a qué cuenta se dirigen, dejados fuera: {left}."] if left else []
    )
    accounts = sent.drop_duplicates("account_id")
    row = ledger(
        file, NAME, account=str(accounts["account_id"].iloc[0]) if len(accounts) == 1 else None,
        read=read_rows, repeated=read_rows - len(sent) - len(received), rejected=len(rejected),
        left_out=left, times=placed.loc[~left_out, "created_at"], notes=notes,
    )  # fmt: skip
    return canonical(
        posts=sent, interactions=received, rejected=rejected, sources=[row],
        accounts=accounts[["account_id", "network", "record", "source_id", "source_path"]].assign(
            alias=accounts["account_id"].str.removeprefix("x:")
        ),
        coverage=[*spans(sent, file), *spans(received, file, table="interactions")],
    )  # fmt: skip


def _wrong(file: File, cells: pd.DataFrame, times: "pd.Series[Any]") -> list[dict[str, Any]]:
    way = cells["inbound"].str.casefold()
    numbered = cells["author_id"].str.fullmatch(r"\d+").fillna(value=False)
    reasons = {
        "se esperaba el número del mensaje en «tweet_id».": cells["tweet_id"].isna(),
        "se esperaba «True» o «False» en «inbound».": ~way.isin(["true", "false"]),
        "se esperaba quién lo escribió en «author_id».": cells["author_id"].isna(),
        "se esperaba el alias de la cuenta en «author_id», porque «inbound» dice que es suyo.": (
            numbered & way.eq("false").fillna(value=False)
        ),
        "se esperaba una fecha como «Tue Oct 31 22:10:47 +0000 2017».": (
            ~times.dt.year.ge(FIRST_YEAR)
        ),
    }
    return first_reasons(file, reasons)


def _brands(came: pd.DataFrame, own: pd.DataFrame) -> "pd.Series[Any]":
    """Brand of each inbound message: the one that answers it, the one it answers or mentions."""
    by_id = dict(zip(own["tweet_id"], own["author_id"], strict=True))
    answers = came["response_tweet_id"].str.replace(r"\.0+$", "", regex=True)
    answers = answers.str.split(r"\s*,\s*", regex=True).explode()
    found = _first(answers.map(by_id), came)
    found = found.fillna(came["in_response_to_tweet_id"].map(by_id).astype(tables.TEXT))
    rest = came.loc[found.isna(), "text"]
    names = own["author_id"].drop_duplicates()
    aliases = dict(zip(names.str.casefold(), names, strict=True))
    mentioned = mentions_in(rest.fillna(""), dotted=False).str.casefold().str.split(" ").explode()
    return found.fillna(_first(mentioned.map(aliases), came))


def _first(values: "pd.Series[Any]", came: pd.DataFrame) -> "pd.Series[Any]":
    """First known value of each message."""
    known = values.dropna()
    return known[~known.index.duplicated()].astype(tables.TEXT).reindex(came.index)


def _threads(messages: pd.DataFrame) -> "pd.Series[Any]":
    """First message of the conversation of each one, as far up as the file goes."""
    ids, above = messages["tweet_id"].tolist(), messages["in_response_to_tweet_id"].tolist()
    known = set(ids)
    root = {here: up if up in known else here for here, up in zip(ids, above, strict=True)}
    for _ in range(_STEPS):  # two messages that answer each other would never end
        further = {here: root[up] for here, up in root.items()}
        if further == root:
            break
        root = further
    return pd.Series([root[here] for here in ids], index=messages.index, dtype=tables.TEXT)


def _posts(file: File, own: pd.DataFrame, messages: pd.DataFrame) -> pd.DataFrame:
    text = unescaped(own["text"].fillna(""))
    authors = dict(zip(messages["tweet_id"], messages["author_id"], strict=True))
    answered = own["in_response_to_tweet_id"].map(authors).astype(tables.TEXT)
    reply = own["in_response_to_tweet_id"].notna()
    itself = answered.eq(own["author_id"]).fillna(value=False)
    kind = pd.Series("original", index=own.index).mask(reply, "respuesta")
    return pd.DataFrame(
        {
            "account_id": "x:" + own["brand"].str.replace(r"\s+", "_", regex=True),
            "network": "x",
            "post_id": own["tweet_id"],
            "created_at": own["created_at"],
            "precision": "second",
            "zone_known": True,
            "text": text,
            "kind": kind.mask(itself, "autohilo"),
            "in_reply_to_id": own["in_response_to_tweet_id"],
            "in_reply_to_account": answered,
            "links": links_in(text),
            "mentions": mentions_in(text, dotted=False),
            "record": own.index,
            **origin(file),
        },
        index=own.index,
    )


def _interactions(file: File, came: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "account_id": "x:" + came["brand"].str.replace(r"\s+", "_", regex=True),
            "network": "x",
            "message_id": came["tweet_id"],
            "conversation_id": came["thread"],
            "author": came["author_id"],
            "created_at": came["created_at"],
            "precision": "second",
            "text": unescaped(came["text"].fillna("")),
            "in_reply_to_id": came["in_response_to_tweet_id"],
            "record": came.index,
            **origin(file),
        },
        index=came.index,
    )
