"""Answers of YouTube's Data API: `commentThreads`, `comments`, `videos`, `channels` (4c, A17)."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pandas as pd

from criterios_audit.loaders import _youtube
from criterios_audit.loaders import _youtube_api as api
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._json import paths
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    ledger,
    origin,
    refused,
    rejection,
    spans,
)
from criterios_audit.loaders._pages import items
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "youtube_api"
TITLE = "YouTube Data API: videos y comentarios (JSON)"
GIVES = (
    "Los videos con su hora exacta, texto, cifras y si tienen subtítulos; los comentarios que el "
    "canal recibió y las respuestas que dio, con la hora de ambos."
)
LACKS = (
    "La API entrega solo algunas respuestas de cada hilo, no los comentarios borrados, ni cuántas "
    "veces se compartió un video."
)
STEPS = (
    "Pida al área técnica una clave de YouTube Data API v3 (consola de Google Cloud).",
    (
        "Pida videos.list con part=snippet,contentDetails,statistics,status,liveStreamingDetails "
        "de todos los videos del canal."
    ),
    (
        "Pida commentThreads.list con part=snippet,replies y allThreadsRelatedToChannelId, todas "
        "sus páginas; donde totalReplyCount pase de las respuestas que vienen, pida comments.list "
        "con parentId."
    ),
    "Guarde las respuestas tal como llegan, en uno o varios archivos JSON o JSONL.",
)
PROVES = Proves(
    posts="las que se pidan",
    time="al segundo",
    replies="sí",
    parent_time="sí",
    inbound="sí, salvo las respuestas que la API no entrega",
    media="sí: video o directo",
    alt_text="subtítulos de los videos",
)
_OWN = "UCinventado0000000000000"
EXAMPLE = {
    "respuestas.json": """[
{"kind": "youtube#videoListResponse", "items": [
 {"kind": "youtube#video", "id": "aBcDeFgHi_0", "snippet": {"publishedAt": "2026-01-02T10:00:00Z",
  "channelId": "UCinventado0000000000000", "title": "Sesión del Consejo",
  "description": "Orden del día: https://ine.mx", "defaultAudioLanguage": "es"},
  "contentDetails": {"caption": "true"}, "statistics": {"viewCount": "10", "likeCount": "3"}},
 {"kind": "youtube#video", "id": "aBcDeFgHi_1", "snippet": {"publishedAt": "2026-01-02T10:00:00Z",
  "channelId": "UCinventado0000000000000", "title": "Oculto"},
  "status": {"privacyStatus": "unlisted"}},
 {"kind": "youtube#video", "id": "aBcDeFgHi_2", "snippet": {"title": 7}}
]},
{"kind": "youtube#commentThreadListResponse", "items": [
 {"kind": "youtube#commentThread", "id": "UgInventado01", "snippet": {
  "channelId": "UCinventado0000000000000", "videoId": "aBcDeFgHi_0", "totalReplyCount": 3,
  "topLevelComment": {"id": "UgInventado01", "snippet": {"textDisplay": "Hola<br />&iquest;Hay?",
   "authorDisplayName": "persona_inventada", "authorChannelId": {"value": "alguien_inventado"},
   "publishedAt": "2026-01-03T10:00:00.000Z"}}},
  "replies": {"comments": [
   {"id": "UgInventado01.r1", "snippet": {"parentId": "UgInventado01", "textOriginal": "Sí",
    "authorChannelId": {"value": "UCinventado0000000000000"},
    "publishedAt": "2026-01-03T11:00:00Z"}},
   {"id": "UgInventado01.r2", "snippet": {"parentId": "UgInventado01", "textOriginal": "Nunca",
    "publishedAt": "0000-01-03T11:00:00Z"}}]}}
]}]""",
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": f"youtube:{_OWN}", "post_id": "aBcDeFgHi_0", "kind": "original",
            "alt_text_n": 1, "media": "video", "links": "https://ine.mx", "views": 10, "likes": 3,
            "comments": pd.NA, "lang": "es", "precision": "second", "zone_known": True,
        },
        {
            "post_id": "UgInventado01.r1", "kind": "respuesta", "in_reply_to_id": "UgInventado01",
            "in_reply_to_account": "alguien_inventado", "text": "Sí", "media": "ninguno",
            "created_at": pd.Timestamp("2026-01-03T11:00Z"),
        },
    ],
    "interactions": [
        {
            "account_id": f"youtube:{_OWN}", "message_id": "UgInventado01", "text": "Hola\n¿Hay?",
            "conversation_id": "UgInventado01", "in_reply_to_id": "aBcDeFgHi_0",
            "author": "alguien_inventado",
        }
    ],
    "rejected": [{"record": 3}, {"record": 4}],
    "coverage": [{"table": "posts"}],
    "sources": [{"read": 3, "repeated": 0, "rejected": 2, "left_out": 1, "format": NAME}],
}  # fmt: skip

_KIND = re.compile(rb'"kind"\s*:\s*"youtube#(?:commentThread|comment|video|channel)(?:List\w*)?"')
_OTHER = re.compile(rb'"kind"\s*:\s*"youtube#(?:search|playlist|activity|subscription)')
_UNDATED = "no dice cuándo se publicó; se esperaba una fecha como 2026-01-31T10:00:00Z."
_UNNAMED = "no tiene un identificador de video o de comentario como los de YouTube."


def matches(source: Source) -> bool:
    """Whether the JSON says that it is of YouTube's, or has threads with their first comment."""
    if source.file is None or not (seen := paths(source.file)):
        return False
    beginning = source.file.beginning
    if _OTHER.search(beginning):
        return False
    return bool(_KIND.search(beginning)) or any(
        path.endswith("snippet.topLevelComment") for path in seen
    )


def read(source: Source) -> Loaded:
    """Videos and the channel's own comments as posts; all other comments as interactions."""
    file = next(iter(source.files.values()))
    data = file.read()
    found, problems = items(data, api.Item, "items")
    rejected = [rejection(file, record, why) for record, why in problems]
    sorts: dict[str, list[tuple[int, api.Item]]] = {
        name: [] for name in ("thread", "comment", "video", "channel", "")
    }
    for record, item in found:
        sorts[api.sort_of(item)].append((record, item))
    why = "no es un video, un canal, un comentario ni un hilo; se esperaba uno de ellos."
    rejected += [rejection(file, record, why) for record, _ in sorts[""]]
    talks = sorted([*sorts["thread"], *sorts["comment"]], key=lambda one: one[0])
    comments, videos = api.comments(talks), api.videos(sorts["video"])
    said = [*comments["channel"].dropna(), *videos["channel"].dropna()]
    channels = [item.id for _, item in sorts["channel"] if item.id]
    alias = next((owner for owner, _ in Counter([*said, *channels]).most_common(1)), None)
    notes: list[str] = []
    if alias is None:
        alias = alias_from(file.path)
        if alias is None:
            raise refused(file, NO_ACCOUNT)
        notes.append(by_folder(alias))
    missing = api.replies_missing(talks, comments)
    if missing[0]:
        notes.append(
            f"A {missing[0]} hilos les faltan {missing[1]} respuestas que la API no entregó: un "
            "comentario que aquí parece sin respuesta puede estar contestado."
        )
    return _tables(
        file, comments, videos, alias, rejected, notes, _accounts(file, sorts["channel"]),
        whole=not missing[0],
    )  # fmt: skip


def _accounts(file: File, channels: Sequence[tuple[int, api.Item]]) -> list[dict[str, Any]]:
    return [
        {
            **origin(file),
            "account_id": "youtube:" + re.sub(r"\s+", "_", item.id),
            "network": "youtube",
            "alias": (snippet.custom_url or snippet.title or item.id).removeprefix("@"),
            "native_id": item.id,
            "record": record,
        }
        for record, item in channels
        if item.id and (snippet := item.snippet)
    ]


def _tables(
    file: File,
    comments: pd.DataFrame,
    videos: pd.DataFrame,
    alias: str,
    rejected: list[dict[str, Any]],
    notes: list[str],
    accounts: list[dict[str, Any]],
    *,
    whole: bool,
) -> Loaded:
    hidden = int((~comments["public"]).sum() + (~videos["public"]).sum())
    if hidden:
        notes.append(f"{hidden} videos o comentarios que no son públicos no se leyeron.")
    comments, told = _good(comments[comments["public"]], "message_id", _youtube.COMMENT, file)
    videos, untold = _good(videos[videos["public"]], "post_id", _youtube.VIDEO, file)
    rejected = sorted([*rejected, *told, *untold], key=lambda row: row["record"] or 0)
    owner = comments["channel"].fillna(alias)
    own = comments["author"].eq(owner).fillna(value=False)
    common = comments[["record", "created_at", "text"]].assign(
        account_id=_youtube.account(owner),
        network="youtube",
        precision="second",
        in_reply_to_id=comments["parent"].fillna(comments["video"]),
        **origin(file),
    )
    # chosen after: a longer column would widen an empty frame
    received = common.assign(
        message_id=comments["message_id"],
        conversation_id=comments["conversation"],
        author=comments["author"].fillna(comments["author_name"]).fillna("desconocido"),
    )[~own]
    writers = comments.drop_duplicates("message_id").set_index("message_id")["author"]
    answers = common.assign(
        post_id=comments["message_id"],
        url=_youtube.comment_address(comments["video"], comments["message_id"]),
        zone_known=True,
        kind="respuesta",  # to a comment, or to the video it stands below
        in_reply_to_account=comments["parent"].map(writers),
        media="ninguno",
        media_n=0,
        links=links_in(common["text"]),
        mentions=mentions_in(common["text"]),
        likes=comments["likes"],
    )[own]
    published = videos.drop(columns=["channel", "public"]).assign(
        account_id=_youtube.account(videos["channel"].fillna(alias)),
        network="youtube",
        precision="second",
        zone_known=True,
        **origin(file),
    )
    posts = pd.concat([part for part in (published, answers) if len(part)] or [published])
    kept = posts.drop_duplicates("post_id")
    messages = received.drop_duplicates("message_id")
    read_rows = len(posts) + len(received)
    names = pd.concat([kept["account_id"], messages["account_id"]]).unique()
    row = ledger(
        file, NAME, account=str(names[0]) if len(names) == 1 else None, read=read_rows,
        repeated=read_rows - len(kept) - len(messages), rejected=len(rejected), left_out=hidden,
        times=pd.concat([kept["created_at"], messages["created_at"]]), notes=notes,
    )  # fmt: skip
    coverage = spans(kept, file)
    if whole:
        coverage += spans(messages, file, table="interactions")
    return canonical(
        posts=kept, interactions=messages, accounts=accounts, coverage=coverage,
        rejected=rejected, sources=[row],
    )  # fmt: skip


def _good(
    rows: pd.DataFrame, id_: str, form: str, file: File
) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    """Rows with an id and a moment; the rest told, each by its item, which may hold several."""
    unnamed = ~rows[id_].str.fullmatch(form).fillna(value=False)
    undated = rows["created_at"].isna() & ~unnamed
    told = [
        rejection(file, int(record), why)
        for why, mask in ((_UNNAMED, unnamed), (_UNDATED, undated))
        for record in rows.loc[mask, "record"]
    ]
    return rows[~unnamed & ~undated], told
