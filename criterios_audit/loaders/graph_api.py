"""Meta's Graph API, JSON as it answers: a Facebook page's posts or an Instagram account's media.

Comments nested in them become interactions, and the account's own ones, replies: the only export
of Meta that says how long an answer took.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _graph_records as graph
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._graph_posts import Row, facebook, instagram
from criterios_audit.loaders._json import paths, records
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "graph_api"
TITLE = "Graph API de Meta (JSON): publicaciones de Facebook o de Instagram con sus comentarios"
GIVES = (
    "Las publicaciones con su hora al segundo, su texto y sus medios, los comentarios recibidos y "
    "los que la cuenta contestó, con el comentario al que responde cada uno."
)
LACKS = (
    "En Facebook no trae los reels; si la consulta no pidió los comentarios o los trae cortados, "
    "no se sabe qué quedó sin respuesta."
)
STEPS = (
    "Pida a quien administra la aplicación de Meta del Instituto una clave de acceso de la página.",
    (
        "Consulte /{página}/posts con los campos id, message, created_time, permalink_url, "
        "status_type, attachments, from, shares, reactions.summary(true) y comments.summary(true) "
        "con id, message, created_time, from, parent y comment_count."
    ),
    (
        "En Instagram consulte /{cuenta}/media con id, username, caption, media_type, permalink, "
        "timestamp, like_count, comments_count y comments con id, text, timestamp, username y "
        "replies."
    ),
    "Guarde cada página de resultados como un archivo JSON, todas en una carpeta.",
)
PROVES = Proves(
    posts="todas menos los reels (Facebook)",
    time="al segundo",
    replies="sí",
    parent_time="sí",
    inbound="los comentarios públicos, si se pidieron todos",
    media="sí",
    alt_text="solo en Instagram, si se pidió",
)
_POST_1 = {
    "id": "77001_9001",
    "message": "Sesión del Consejo https://ine.mx",
    "created_time": "2024-05-01T18:03:21+0000",
    "permalink_url": "https://www.facebook.com/PaginaInventada/posts/9001",
    "from": {"name": "Página Inventada", "id": "77001"},
    "attachments": {"data": [{"media_type": "album", "subattachments": {"data": [{}, {}]}}]},
    "reactions": {"data": [], "summary": {"total_count": 12}},
    "shares": {"count": 3},
    "comments": {
        "summary": {"total_count": 3},
        "data": [
            {
                "id": "9001_1", "message": "¿A qué hora?",
                "created_time": "2024-05-01T18:10:00+0000",
                "from": {"name": "Alguien", "id": "alguien_inventado"}, "comment_count": 1,
            },
            {
                "id": "9001_2", "message": "A las 11:00.",
                "created_time": "2024-05-01T18:40:00+0000",
                "from": {"id": "77001"}, "parent": {"id": "9001_1"},
            },
            {"id": "9001_3", "message": "Gracias", "created_time": "ayer"},
        ],
    },
}  # fmt: skip
_POST_2 = {
    "id": "77001_9002",
    "created_time": "2024-05-02T18:03:21+0000",
    "from": {"id": "77001"},
    "parent_id": "88_555",
}
_MEDIUM = {
    "id": "1790001",
    "username": "cuenta_inventada",
    "caption": "Consejo",
    "media_type": "VIDEO",
    "media_product_type": "REELS",
    "permalink": "https://www.instagram.com/reel/DVmIm4jgAAA/",
    "timestamp": "2026-03-07T20:00:20+0000",
    "like_count": 4,
    "comments_count": 2,
    "comments": {
        "data": [
            {
                "id": "1800", "text": "¿Dónde?", "timestamp": "2026-03-07T20:05:00+0000",
                "username": "alguien_inventado",
                "replies": {
                    "data": [
                        {
                            "id": "1801", "text": "@alguien_inventado En la web",
                            "timestamp": "2026-03-07T20:15:00+0000", "username": "Cuenta_Inventada",
                        }
                    ]
                },
            }
        ]
    },
}  # fmt: skip
EXAMPLE = {
    "facebook.json": json.dumps(
        {"data": [_POST_1, _POST_2, {"id": "77001_9003", "message": {"a": 1}}], "paging": {}}
    ),
    "instagram.json": json.dumps({"data": [_MEDIUM]}),
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "facebook:PaginaInventada", "post_id": "9001", "media": "carrusel",
            "media_n": 2, "likes": 12, "shares": 3, "links": "https://ine.mx", "kind": "original",
            "created_at": pd.Timestamp("2024-05-01T18:03:21Z"), "precision": "second",
            "zone_known": True,
        },
        {
            "post_id": "9001_2", "kind": "respuesta", "in_reply_to_id": "9001_1", "record": 1,
            "in_reply_to_account": "alguien_inventado",
        },
        {"post_id": "9002", "kind": "compartido", "shared_id": "555", "media": "ninguno"},
        {
            "account_id": "instagram:cuenta_inventada", "post_id": "DVmIm4jgAAA", "media": "video",
            "likes": 4, "comments": 2,
        },
        {"post_id": "1801", "kind": "respuesta", "in_reply_to_id": "1800"},
    ],
    "interactions": [
        {"message_id": "9001_1", "author": "alguien_inventado", "conversation_id": "9001"},
        {"message_id": "1800", "in_reply_to_id": "DVmIm4jgAAA"},
    ],
    "accounts": [
        {"alias": "PaginaInventada", "native_id": "77001"},
        {"alias": "cuenta_inventada", "native_id": pd.NA},
    ],
    "rejected": [{"record": 3}, {"record": 1}],
    "sources": [
        {"read": 4, "repeated": 0, "rejected": 2, "left_out": 0, "format": NAME},
        {"read": 3, "repeated": 0, "rejected": 0, "left_out": 0, "format": NAME},
    ],
}  # fmt: skip

_OFFSET = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
_OF_PAGES = {"message", "permalink_url", "story", "from", "attachments", "comments", "status_type"}
_OF_MEDIA = {"permalink", "media_type", "comments_count"}
_OF_COMMENTS = {"comment_count", "like_count", "parent", "user_likes", "can_comment", "attachment"}
"""Fields of a bare list of comments, which looks like one of publications."""
_OF_THREADS = {"text", "is_quote_post", "topic_tag"}
_PLACES = ("data[]", "posts.data[]", "published_posts.data[]", "feed.data[]", "media.data[]", "[]")


def matches(source: Source) -> bool:
    """Whether the file is JSON with the publications of either network where they should be."""
    return source.file is not None and _place(source.file) is not None


def _place(file: File) -> tuple[str, str] | None:
    """Network, and path of the list of publications."""
    seen = paths(file)
    if b'"THREADS"' in file.beginning:  # it answers in the shape of Instagram
        return None
    for at in _PLACES:
        keys = {path.removeprefix(f"{at}.") for path in seen if path.startswith(f"{at}.")}
        page = {"id", "created_time"} <= keys and keys & _OF_PAGES
        if page and not keys & _OF_COMMENTS:
            return "facebook", at
        if {"id", "timestamp"} <= keys and keys & _OF_MEDIA and not keys & _OF_THREADS:
            return "instagram", at
    return None


def read(source: Source) -> Loaded:
    """Read publications and comments; the moment of each is in UTC, to the second."""
    file = next(iter(source.files.values()))
    network, at = _place(file) or ("facebook", "data[]")
    data = file.read()
    keys = at.replace("[]", "").split(".") if at != "[]" else []
    found, problems = records(data, graph.Item, keys)
    about = graph.top(data)
    laid = (facebook if network == "facebook" else instagram)(found, about)
    if laid.refused:
        told = [rejection(file, None, laid.refused)]
        return canonical(rejected=told, sources=[ledger(file, NAME, rejected=1)])
    notes = list(laid.notes)
    alias = laid.alias
    if alias is None and found:
        alias = alias_from(file.path)
        if alias is None:
            told = [rejection(file, None, NO_ACCOUNT)]
            return canonical(rejected=told, sources=[ledger(file, NAME, rejected=1)])
        notes.append(by_folder(alias))
    rows = _timed(laid.rows, f"{network}:{alias}", network, file)
    rejected = [rejection(file, record, why) for record, why in problems] + _rejected(file, rows)
    rows = rows[rows["created_at"].notna() & rows["message_id"].notna()]
    kept = rows.drop_duplicates(["inbound", "message_id"])
    inbound = kept["inbound"].astype(bool)
    posts, received = _posts(kept[~inbound]), _received(kept[inbound])
    answers = kept[inbound | kept["comment"].astype(bool)]
    covered = [] if laid.cut else spans(answers, file, table="interactions")
    if about.paging and bytes(about.paging.next) not in {b"", b"null", b'""'}:
        notes.append("La consulta sigue en otra página de resultados: se esperaba en otro archivo.")
    account = f"{network}:{alias}" if alias else None
    row = ledger(
        file, NAME, account=account, read=len(rows), repeated=len(rows) - len(kept),
        rejected=len(rejected), left_out=laid.left_out, times=kept["created_at"], notes=notes,
    )  # fmt: skip
    return canonical(
        posts=posts, interactions=received, rejected=rejected, sources=[row],
        accounts=_account(file, network, alias, laid.native_id),
        coverage=spans(posts[~posts["kind"].isin(["respuesta", "autohilo"])], file) + covered,
    )  # fmt: skip


def _timed(rows: Sequence[Row], account: str, network: str, file: File) -> pd.DataFrame:
    """Columns of the rows, with what all of them share."""
    laid = pd.DataFrame([vars(row) for row in rows], columns=list(Row.__dataclass_fields__))
    return laid.assign(
        account_id=account,
        network=network,
        created_at=graph.moments(laid["written"].tolist()),
        zone_known=laid["written"].map(_zoned).astype(tables.FLAG),
        precision="second",
        text=laid["text"].astype(tables.TEXT),
        likes=count(laid["likes"]),
        shares=count(laid["shares"]),
        comments=count(laid["comments"]),
        **origin(file),
    ).drop(columns="written")


def _zoned(written: graph.Time) -> bool:
    return not isinstance(written, str) or _OFFSET.search(written) is not None


def _rejected(file: File, rows: pd.DataFrame) -> list[dict[str, Any]]:
    no_id = rows["message_id"].isna()
    late = rows["created_at"].isna() & ~no_id
    what = rows["comment"].astype(bool).map({True: "un comentario", False: "la publicación"})
    nameless = "{} no trae identificador o tiene otra forma; se esperaba su «id»."
    undated = "{} no dice cuándo se escribió; se esperaba una hora como 2024-05-01T18:03:21+0000."
    return [
        rejection(file, int(record), sentence.format(kind))
        for mask, sentence in ((no_id, nameless), (late, undated))
        for record, kind in zip(rows.loc[mask, "record"], what[mask], strict=True)
    ]


_OWN = ("inbound", "comment", "author", "conversation_id")


def _posts(rows: pd.DataFrame) -> pd.DataFrame:
    written = links_in(rows["text"]).fillna("")
    joined = (written + " " + rows["links"].astype(tables.TEXT).fillna("")).str.strip()
    return rows.drop(columns=list(_OWN)).rename(columns={"message_id": "post_id"}).assign(
        links=joined, mentions=mentions_in(rows["text"])
    )  # fmt: skip


def _received(rows: pd.DataFrame) -> pd.DataFrame:
    names = [column.name for column in tables.columns("interactions")]
    return rows[names].assign(author=rows["author"].fillna("desconocido"))


def _account(
    file: File, network: str, alias: str | None, native_id: str | None
) -> list[dict[str, Any]]:
    if alias is None:
        return []
    return [
        {
            **origin(file), "account_id": f"{network}:{alias}", "network": network, "alias": alias,
            "native_id": native_id, "record": 1,
        }
    ]  # fmt: skip
