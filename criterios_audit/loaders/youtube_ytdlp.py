"""`info.json` that yt-dlp writes beside a YouTube video: the video and its comments (4d).

The time of a comment is worked out from a text such as «2 years ago»: a day at best.
"""

import re
from collections.abc import Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _video, _youtube
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._json import Records, closing, paths
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    ledger,
    origin,
    refused,
    rejection,
    spans,
)
from criterios_audit.loaders._pages import items
from criterios_audit.loaders._text import column, links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "youtube_ytdlp"
TITLE = "yt-dlp: info.json de videos de YouTube"
GIVES = (
    "Cada video con su título, descripción, cifras y si tiene subtítulos propios; los comentarios "
    "que recibió y las respuestas del canal."
)
LACKS = (
    "La hora de los comentarios se calcula de textos como «hace 2 años»: no sirve para saber "
    "cuánto tardó una respuesta. No es una exportación oficial y no trae videos no públicos."
)
STEPS = (
    "Úselo solo si la institución no puede entregar Takeout ni la API.",
    "Pida al área técnica los archivos info.json de yt-dlp, con los comentarios, de cada video.",
    "Déjelos en una carpeta con el nombre del canal.",
)
PROVES = Proves(
    posts="las que se pidan",
    time="al segundo en los videos; al día, y solo aproximado, en los comentarios",
    replies="sí",
    inbound="sí, con día aproximado",
    media="sí: video o directo",
    alt_text="subtítulos de los videos",
)
_OWN = "UCinventado0000000000000"
EXAMPLE = {
    "Sesión [aBcDeFgHi_0].info.json": """{"id": "aBcDeFgHi_0", "title": "Sesión del Consejo",
"formats": [{"format_id": "18", "url": "https://rr1.googlevideo.com/videoplayback?ip=203.0.113.9"}],
"description": "Orden del día: https://ine.mx", "channel_id": "UCinventado0000000000000",
"uploader_id": "@canalinventado", "channel": "Canal Inventado", "view_count": 10, "like_count": 3,
"upload_date": "20260102", "timestamp": 1767348000, "availability": "public", "was_live": true,
"webpage_url": "https://www.youtube.com/watch?v=aBcDeFgHi_0", "subtitles": {"es": []},
"comments": [
 {"id": "UgInventado01", "parent": "root", "text": "Hola", "author": "@persona_inventada",
  "author_id": "alguien_inventado", "timestamp": 1767434400, "_time_text": "2 months ago"},
 {"id": "UgInventado01.r1", "parent": "UgInventado01", "text": "Gracias", "author": "@canal",
  "author_id": "UCinventado0000000000000", "author_is_uploader": true, "timestamp": 1767434400},
 {"id": "UgInventado02", "parent": "root", "text": "Sin fecha", "author_id": "alguien_inventado"},
 {"id": "UgInventado03", "parent": "root", "text": 7}
]}""",
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": f"youtube:{_OWN}", "post_id": "aBcDeFgHi_0", "precision": "second",
            "created_at": pd.Timestamp("2026-01-02T10:00Z"), "media": "directo", "alt_text_n": 1,
            "text": "Sesión del Consejo\nOrden del día: https://ine.mx", "views": 10,
        },
        {
            "post_id": "UgInventado01.r1", "kind": "respuesta", "precision": "day",
            "in_reply_to_id": "UgInventado01", "in_reply_to_account": "alguien_inventado",
            "created_at": pd.Timestamp("2026-01-03", tz="UTC"), "zone_known": False,
        },
    ],
    "interactions": [
        {
            "message_id": "UgInventado01", "precision": "day", "author": "alguien_inventado",
            "in_reply_to_id": "aBcDeFgHi_0", "conversation_id": "UgInventado01",
        }
    ],
    "accounts": [{"alias": "canalinventado", "native_id": _OWN}],
    "coverage": [{"table": "posts"}],
    "rejected": [{"record": 1}, {"record": 1}],
    "sources": [{"read": 3, "repeated": 0, "rejected": 2, "left_out": 0, "format": NAME}],
}  # fmt: skip

_APPROXIMATE = (
    "La hora de los comentarios se calcula de textos como «hace 2 años»: se tomó solo el día, que "
    "es aproximado."
)
_YOUTUBE = re.compile(rb"youtube\.com|youtu\.be|ytimg\.com|googlevideo\.com")
_SIGNS = ("webpage_url", "upload_date", "extractor", "formats[].format_id", "comments[]._time_text")


class _Info(msgspec.Struct, gc=False):
    id: str | None = None
    title: str | None = None
    description: str | None = None
    channel_id: str | None = None
    uploader_id: str | None = None
    channel: str | None = None
    upload_date: str | None = None
    timestamp: float | None = None
    availability: str | None = None
    was_live: bool | None = None
    is_live: bool | None = None
    live_status: str | None = None
    language: str | None = None
    subtitles: dict[str, msgspec.Raw] | None = None
    view_count: int | None = None
    like_count: int | None = None
    comment_count: int | None = None
    extractor_key: str | None = None
    kind: str | None = msgspec.field(name="_type", default=None)
    comments: msgspec.Raw = msgspec.Raw(b"null")


class _Comment(msgspec.Struct, gc=False):
    id: str | None = None
    parent: str | None = None
    text: str | None = None
    author: str | None = None
    author_id: str | None = None
    author_is_uploader: bool | None = None
    timestamp: float | None = None
    like_count: int | None = None


def matches(source: Source) -> bool:
    """Whether it is the record of a YouTube video, with what only yt-dlp writes."""
    if source.file is None:
        return False
    seen = {re.sub(r"^(?:\[\]\.)?(?:entries\[\]\.)?", "", path) for path in paths(source.file)}
    return (
        {"id", "title"} <= seen
        and any(sign in seen for sign in _SIGNS)
        and bool(_YOUTUBE.search(source.file.beginning))
    )


def read(source: Source) -> Loaded:
    """Videos to the second; comments to the day, the channel's own as replies."""
    file = next(iter(source.files.values()))
    data = file.read()
    found, problems = items(data, _Info, "entries")
    if problems and not found:
        found, problems = _apart(data)
    rejected = [rejection(file, record, why) for record, why in problems]
    alias = next((info.channel_id for _, info in found if info.channel_id), None)
    notes = []
    if alias is None:
        alias = alias_from(re.sub(r"[^/]*$", "", file.path))  # the file is named after its video
        if alias is None:
            raise refused(file, NO_ACCOUNT)
        notes.append(by_folder(alias))
    public = [(n, i) for n, i in found if i.availability in {None, "public"}]
    hidden = len(found) - len(public)
    if hidden:
        notes.append(f"{hidden} videos que no son públicos no se leyeron.")
    videos, wrong = _videos(file, public, alias)
    answers, received, untold = _comments(file, public, alias)
    rejected = sorted([*rejected, *wrong, *untold], key=lambda row: row["record"] or 0)
    if len(answers) + len(received):
        notes.append(_APPROXIMATE)
    posts = pd.concat([part for part in (videos, answers) if len(part)] or [videos])
    kept = posts.drop_duplicates("post_id")
    messages = received.drop_duplicates("message_id")
    read_rows = len(posts) + len(received)
    row = ledger(
        file, NAME, account=f"youtube:{alias}", read=read_rows,
        repeated=read_rows - len(kept) - len(messages), rejected=len(rejected), left_out=hidden,
        times=pd.concat([kept["created_at"], messages["created_at"]]), notes=notes,
    )  # fmt: skip
    # of comments nothing says that all came, nor exactly when
    return canonical(
        posts=kept, interactions=messages, accounts=_accounts(file, public),
        coverage=spans(kept[kept["kind"].eq("original")], file), rejected=rejected, sources=[row],
    )  # fmt: skip


def _apart(data: bytes) -> "Records[_Info]":
    """Decode a video of which some comment cannot be read: the comments are read on their own."""
    text = data.decode("utf-8-sig", "replace")
    begins = re.search(r'"comments"\s*:\s*(?=\[)', text)
    end = closing(text, begins.end()) if begins else None
    if begins is None or end is None:
        return items(data, _Info, "entries")
    without = text[: begins.end()] + "null" + text[end:]
    found, problems = items(without.encode("utf-8", "replace"), _Info, "entries")
    for _, info in found[:1]:
        info.comments = msgspec.Raw(text[begins.end() : end].encode("utf-8", "replace"))
    return found, problems


def _accounts(file: File, found: Sequence[tuple[int, _Info]]) -> list[dict[str, Any]]:
    told = {info.channel_id: (record, info) for record, info in reversed(found) if info.channel_id}
    return [
        {
            **origin(file),
            "account_id": "youtube:" + re.sub(r"\s+", "_", id_.strip()),
            "network": "youtube",
            "alias": (info.uploader_id or info.channel or id_).removeprefix("@"),
            "native_id": id_,
            "record": record,
        }
        for id_, (record, info) in told.items()
    ]


def _seconds(values: Sequence[float | None]) -> "pd.Series[Any]":
    numbers = pd.Series(values, dtype="float64")
    sane = numbers.where(numbers.between(0, 2**32)).round()
    times = pd.to_datetime(sane, unit="s", utc=True).astype(tables.TIME)
    return _video.believable(times, _video.YOUTUBE_FROM)


def _videos(
    file: File, found: Sequence[tuple[int, _Info]], alias: str
) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    all_ = [info for _, info in found]
    text = _video.parts(column([i.title for i in all_]), column([i.description for i in all_]))
    ids = column([info.id for info in all_])
    exact = _seconds([info.timestamp for info in all_])
    written = column([info.upload_date for info in all_])
    day = _video.days(
        written.str.replace(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", regex=True), _video.YOUTUBE_FROM
    )
    posts = pd.DataFrame(
        {
            "account_id": _youtube.account(column([i.channel_id for i in all_]).fillna(alias)),
            "network": "youtube",
            "post_id": ids,
            "url": _youtube.watch(ids),
            "created_at": exact.fillna(day),
            "precision": exact.notna().map({True: "second", False: "day"}),
            "zone_known": exact.notna(),
            "text": text,
            "kind": "original",
            "media": column([_medium(info) for info in all_]),
            "media_n": 1,
            "alt_text_n": pd.Series([_captions(info) for info in all_], dtype=tables.COUNT),
            "links": links_in(text),
            "mentions": mentions_in(text),
            "lang": column([info.language for info in all_]),
            "likes": count([info.like_count for info in all_]),
            "comments": count([info.comment_count for info in all_]),
            "views": count([info.view_count for info in all_]),
            "record": pd.Series([record for record, _ in found], dtype=tables.COUNT),
            **origin(file),
        }
    )
    bad = posts["created_at"].isna() | ~ids.str.fullmatch(_youtube.VIDEO).fillna(value=False)
    why = "se esperaba el identificador de un video de YouTube y su fecha (timestamp, upload_date)."
    # the record of the channel itself stands among those of its videos
    told = [rejection(file, int(record), why) for record in posts.loc[bad, "record"]]
    return posts[~bad], told


def _medium(info: _Info) -> str:
    live = info.was_live or info.is_live or info.live_status in {"was_live", "is_live", "post_live"}
    return "directo" if live else "video"


def _captions(info: _Info) -> int | None:
    if info.subtitles is None:
        return None
    return int(any(name != "live_chat" for name in info.subtitles))


def _comments(
    file: File, found: Sequence[tuple[int, _Info]], alias: str
) -> tuple[pd.DataFrame, pd.DataFrame, list[dict[str, Any]]]:
    """Lay out the channel's own comments, those of others, and what could not be read."""
    rejected: list[dict[str, Any]] = []
    rows: list[tuple[int, _Info, _Comment]] = []
    for record, info in found:
        if (text := bytes(info.comments).strip()) == b"null":
            continue
        comments, problems = items(text, _Comment, "comments")
        rows += [(record, info, comment) for _, comment in comments]
        rejected += [rejection(file, record, f"comentario {n or 1}: {why}") for n, why in problems]
    all_ = [comment for _, _, comment in rows]
    channel = column([info.channel_id for _, info, _ in rows]).fillna(alias)
    ids = column([comment.id for comment in all_])
    author = column([c.author_id or c.author for c in all_])
    parent = column([c.parent if c.parent != "root" else None for c in all_])
    text = column([c.text or "" for c in all_])
    common = pd.DataFrame(
        {
            "account_id": _youtube.account(channel),
            "network": "youtube",
            "created_at": _seconds([c.timestamp for c in all_]).dt.floor("D"),
            "precision": "day",
            "text": text,
            "in_reply_to_id": parent.fillna(column([info.id for _, info, _ in rows])),
            "record": pd.Series([record for record, _, _ in rows], dtype=tables.COUNT),
            **origin(file),
        }
    )
    bad = common["created_at"].isna() | ~ids.str.fullmatch(_youtube.COMMENT).fillna(value=False)
    why = "un comentario no tiene identificador o fecha (timestamp) como los de yt-dlp."
    rejected += [rejection(file, int(record), why) for record in common.loc[bad, "record"]]
    uploader = pd.Series([bool(c.author_is_uploader) for c in all_], dtype="bool")
    own = uploader | author.eq(channel).fillna(value=False)
    writers = pd.Series(author.to_numpy(), index=ids).groupby(level=0).first()
    # chosen after: a longer column would widen an empty frame
    answers = common.assign(
        post_id=ids,
        zone_known=False,
        kind="respuesta",
        in_reply_to_account=parent.map(writers),
        media="ninguno",
        media_n=0,
        links=links_in(text),
        mentions=mentions_in(text),
        likes=count([c.like_count for c in all_]),
    )[own & ~bad]
    received = common.assign(
        message_id=ids,
        conversation_id=parent.fillna(ids),
        author=author.fillna("desconocido"),
    )[~own & ~bad]
    return answers, received, rejected
