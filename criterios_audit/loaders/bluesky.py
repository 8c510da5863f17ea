"""Bluesky author feed: the JSON of `app.bsky.feed.getAuthorFeed`, one page or several."""

import json
from collections import Counter
from typing import Any

import pandas as pd

from criterios_audit.loaders import _feed as feed
from criterios_audit.loaders._account import NO_ACCOUNT
from criterios_audit.loaders._json import paths
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._moments import iso_moments
from criterios_audit.sources import File, Source

NAME = "bluesky_publicaciones"
TITLE = "Publicaciones de una cuenta de Bluesky (JSON de getAuthorFeed)"
GIVES = (
    "Las publicaciones, respuestas y republicaciones de la cuenta con hora exacta, sus medios y el "
    "texto alternativo, enlaces, menciones, a qué mensaje responde cada una y sus cifras."
)
LACKS = (
    "No trae los mensajes que la cuenta recibió ni las vistas; cada página da cien publicaciones "
    "como máximo: hay que pedirlas todas."
)
STEPS = (
    (
        "Pida a quien administra los sistemas la dirección pública "
        "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=ALIAS&limit=100 con el "
        "alias de la cuenta; no hace falta contraseña."
    ),
    (
        "Guarde la respuesta como archivo .json y repita con &cursor= y el valor «cursor» que trae "
        "cada página, hasta que ya no venga."
    ),
    "Deje todas las páginas en «exportaciones»; pueden ir en un solo archivo, una por línea.",
    "El archivo .car de Configuración › Cuenta › Exportar mis datos no sirve: no se lee.",
)
PROVES = Proves(
    posts="todas las de las páginas pedidas",
    time="al segundo",
    replies="sí",
    media="sí",
    alt_text="sí, el de imágenes y videos",
)

_ME = {"did": "did:plc:inventada", "handle": "cuenta.example", "createdAt": "2024-01-01T00:00:00Z"}
_THEM = {"did": "did:plc:otra", "handle": "alguien_inventado"}


def _item(key: str, text: str, **more: Any) -> dict[str, Any]:
    record = {"$type": "app.bsky.feed.post", "text": text, "langs": ["es"],
              "createdAt": "2026-02-15T16:30:00.000Z", **more}  # fmt: skip
    post = {"uri": f"at://did:plc:inventada/app.bsky.feed.post/{key}", "cid": "c", "author": _ME,
            "record": record, "likeCount": 4, "repostCount": 2, "replyCount": 1}  # fmt: skip
    return {"post": post}


_HELLO = "¡Sesión del Consejo! @alguien_inventado ine.mx"
_PARENT = "at://did:plc:otra/app.bsky.feed.post/3kaaa"
_FIRST = "at://did:plc:inventada/app.bsky.feed.post/3kbbb"
_PAGE_1 = [
    _item(
        "3kbbb", _HELLO,
        facets=[
            {"index": {"byteStart": 23, "byteEnd": 41},
             "features": [{"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:otra"}]},
            {"index": {"byteStart": 42, "byteEnd": 48},
             "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://ine.mx/s"}]},
        ],
        embed={"$type": "app.bsky.embed.recordWithMedia",
               "record": {"record": {"uri": _PARENT, "cid": "c"}},
               "media": {"$type": "app.bsky.embed.images",
                         "images": [{"alt": "Cartel"}, {"alt": ""}]}},
    ),
    _item("3kccc", "continúa", reply={"root": {"uri": _FIRST}, "parent": {"uri": _FIRST}},
          embed={"$type": "app.bsky.embed.video", "alt": "Video de la sesión"}),
    {**_item("3kddd", "Hola", reply={"root": {"uri": _PARENT}, "parent": {"uri": _PARENT}},
             embed={"$type": "app.bsky.embed.external", "external": {"uri": "https://ine.mx"}}),
     "reply": {"parent": {"author": _THEM}}},
]  # fmt: skip
_PAGE_2 = [
    {"post": {"uri": _PARENT, "author": _THEM, "likeCount": 9,
              "record": {"text": "ajeno", "createdAt": "2026-02-01T00:00:00Z"}},
     "reason": {"$type": "app.bsky.feed.defs#reasonRepost", "by": _ME,
                "indexedAt": "2026-02-15T17:00:00Z"}},
    _item("3keee", "sin fecha", createdAt="0000-00-00T00:00:00Z"),
    {"post": {"uri": _PARENT, "author": _THEM,
              "record": {"text": "de otra", "createdAt": "2026-02-01T00:00:00Z"}}},
    {"post": {"uri": 7}},
]  # fmt: skip
EXAMPLE = {
    "bluesky.jsonl": "\n".join(
        json.dumps(page, ensure_ascii=False)
        for page in ({"feed": _PAGE_1, "cursor": "2026"}, {"feed": _PAGE_2})
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "bluesky:cuenta.example", "post_id": "3kbbb", "kind": "original",
            "url": "https://bsky.app/profile/cuenta.example/post/3kbbb", "quoted_id": "3kaaa",
            "media": "carrusel", "media_n": 2, "alt_text_n": 1, "links": "https://ine.mx/s",
            "mentions": "alguien_inventado", "likes": 4, "shares": 2, "comments": 1, "lang": "es",
        },
        {"kind": "autohilo", "in_reply_to_id": "3kbbb", "media": "video", "alt_text_n": 1},
        {"kind": "respuesta", "in_reply_to_account": "alguien_inventado", "media": "enlace",
         "in_reply_to_id": "3kaaa", "links": "https://ine.mx", "alt_text_n": 0},
        {"kind": "compartido", "shared_id": "3kaaa", "likes": pd.NA, "url": pd.NA, "record": 4,
         "created_at": pd.Timestamp("2026-02-15T17:00Z")},
    ],
    "rejected": [{"record": 5}, {"record": 7}],
    "coverage": [{"table": "posts"}],
    "accounts": [{"alias": "cuenta.example", "native_id": "did:plc:inventada"}],
    "sources": [{"read": 4, "repeated": 0, "rejected": 2, "left_out": 1, "format": NAME}],
}  # fmt: skip

_CAR = (
    "es un archivo CAR de Bluesky, que no se lee; se esperaba el JSON de "
    "https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=ALIAS&limit=100."
)


def matches(source: Source) -> bool:
    """Whether it is the JSON of an author feed, in any wrapping, or a CAR, to say what to do."""
    file = source.file
    return file is not None and (_is_car(file) or _is_feed(file))


def _is_car(file: File) -> bool:
    # header of a CAR in DAG-CBOR: the keys «roots» and «version», each with its length before it
    head = file.head(160)
    return b"eroots" in head and b"gversion" in head and not head.lstrip().startswith((b"{", b"["))


def _is_feed(file: File) -> bool:
    seen = paths(file)
    wrapped = ("feed[].post", "[].feed[].post", "[].post", "post")
    return b"app.bsky.feed" in file.beginning and any(
        {f"{at}.uri", f"{at}.author.did"} <= seen for at in wrapped
    )


def read(source: Source) -> Loaded:
    """Read the entries of the account whose feed it is; those of others are counted."""
    file = next(iter(source.files.values()))
    if _is_car(file):
        row = ledger(file, NAME, rejected=1)
        return canonical(rejected=[rejection(file, None, _CAR)], sources=[row])
    found, problems = feed.items(file.read())
    rejected = [rejection(file, record, why) for record, why in problems]
    common = Counter(item.by.did for _, item in found if item.by.did).most_common(1)
    if not common:
        rejected.append(rejection(file, None, NO_ACCOUNT))
        return canonical(rejected=rejected, sources=[ledger(file, NAME, rejected=len(rejected))])
    entries = [(record, item) for record, item in found if item.by.did in {None, common[0][0]}]
    owner = next(item.by for _, item in entries if item.by.did)
    alias = _alias(owner)
    laid = feed.frame(entries, owner, alias)
    posts, faults = _checked(file, laid)
    rejected = sorted(rejected + faults, key=lambda row: row["record"] or 0)
    unique = posts.drop_duplicates("post_id")
    others = len(found) - len(entries)
    row = ledger(
        file, NAME, account=f"bluesky:{alias}", read=len(posts), times=unique["created_at"],
        repeated=len(posts) - len(unique), rejected=len(rejected), left_out=others,
        notes=[f"{others} publicaciones de otras cuentas quedaron fuera."] if others else [],
    )  # fmt: skip
    account = {
        **origin(file), "account_id": f"bluesky:{alias}", "network": "bluesky", "alias": alias,
        "native_id": owner.did, "record": 1,
        "created_at": iso_moments([owner.created_at], feed.FIRST_YEAR)[0],
    }  # fmt: skip
    unique = unique.assign(
        account_id=f"bluesky:{alias}", network="bluesky", precision="second", zone_known=True,
        **origin(file),
    )  # fmt: skip
    return canonical(
        posts=unique, accounts=[account], rejected=rejected, sources=[row],
        coverage=spans(unique, file),
    )  # fmt: skip


def _alias(owner: feed.Author) -> str:
    """Handle of the account; its own id where the handle is lost."""
    handle = "_".join((owner.handle or "").split())
    return handle if handle and handle != "handle.invalid" else str(owner.did)


def _checked(file: File, posts: pd.DataFrame) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    numbered = posts.set_index("record", drop=False)
    faults = first_reasons(
        file,
        {
            "no dice cuándo se publicó; se esperaba una fecha como 2026-02-15T16:30:00.000Z.": (
                numbered["created_at"].isna()
            ),
            "no tiene identificador; se esperaba una dirección como "
            "at://did/app.bsky.feed.post/clave.": numbered["post_id"].isna(),
        },
    )
    return numbered.drop([row["record"] for row in faults]).reset_index(drop=True), faults
