"""Telegram Desktop `result.json`: one channel, or all the chats of who exported it."""

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec
import pandas as pd

from criterios_audit.loaders import _messages as messages
from criterios_audit.loaders._account import NO_ACCOUNT
from criterios_audit.loaders._json import NOT_JSON, Problems, paths, records
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
from criterios_audit.sources import File, Source

NAME = "telegram_escritorio"
TITLE = "Canal público de Telegram (result.json de Telegram Desktop)"
GIVES = (
    "Todas las publicaciones del canal con hora exacta, su texto entero, enlaces, menciones, qué "
    "medio llevan, lo reenviado de otros y la suma de reacciones."
)
LACKS = (
    "No trae los comentarios de la gente, las vistas, el alias público del canal ni texto "
    "alternativo; cada imagen de un álbum viene como un mensaje; las exportaciones viejas "
    "dan la hora local de quien exportó."
)
STEPS = (
    "Instale Telegram Desktop en una computadora y entre con una cuenta que administre el canal.",
    "Abra el canal, pulse el menú ⋮ y elija «Exportar historial del chat».",
    "Elija el formato JSON y el periodo completo; los medios no hacen falta.",
    "Deje la carpeta que se crea, con su result.json, en «exportaciones».",
)
PROVES = Proves(
    posts="todas las del periodo exportado",
    time="al segundo",
    replies="solo las que el canal se hace a sí mismo",
    media="sí",
)

_SENT = {"type": "message", "date": "2026-02-15T10:30:00", "date_unixtime": "1771173000",
         "from": "Canal Inventado", "from_id": "channel1234567890"}  # fmt: skip
_CHANNEL = {
    "name": "Canal Inventado", "type": "public_channel", "id": 1234567890,
    "messages": [
        {"id": 1, "type": "service", "date": "2026-02-15T10:00:00", "date_unixtime": "1771171200",
         "actor": "Canal Inventado", "action": "create_channel", "text": ""},
        {"id": 2, **_SENT, "author": "persona_inventada", "photo": "(File not included.)",
         "text": ["Sesión del Consejo: ", {"type": "bold", "text": "hoy"}, " ",
                  {"type": "text_link", "text": "aquí", "href": "https://ine.mx/sesion"}, " ",
                  {"type": "link", "text": "ine.mx/voto"}, " ",
                  {"type": "mention", "text": "@alguien_inventado"}],
         "reactions": [{"type": "emoji", "count": 3, "emoji": "a"},
                       {"type": "emoji", "count": 2, "emoji": "b"}]},
        {"id": 3, **_SENT, "text": "continúa", "reply_to_message_id": 2,
         "edited": "2026-02-15T11:00:00"},
        {"id": 4, **_SENT, "text": "ajeno", "forwarded_from": "persona_inventada",
         "media_type": "video_file", "mime_type": "video/mp4"},
        {"id": 5, "type": "message", "date": "2021-03-01T09:00:00", "text": "vieja https://ine.mx"},
        {"id": 6, **_SENT, "text": {"otra": "clase"}},
        {"id": 7, "type": "message", "date": "ayer", "text": "sin fecha"},
        {"id": 8, **_SENT, "text": "", "poll": {"question": "¿Vota?", "answers": []},
         "contact_information": {"phone_number": "5512345678"},
         "location_information": {"latitude": 19.432612, "longitude": -99.133212}},
    ],
}  # fmt: skip
EXAMPLE = {
    "todo/result.json": json.dumps(
        {"about": "Here is the data you requested.",
         "personal_information": {"user_id": 77, "phone_number": "5512345678"},
         "chats": {"about": "", "list": [
             {"name": "alguien_inventado", "type": "personal_chat", "id": 78,
              "messages": [{"id": 1, **_SENT, "text": "canario@example.org"}]},
             _CHANNEL]}},
        ensure_ascii=False,
    )
}  # fmt: skip
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "telegram:1234567890", "post_id": "2", "record": 2, "kind": "original",
            "text": "Sesión del Consejo: hoy aquí ine.mx/voto @alguien_inventado",
            "created_at": pd.Timestamp("2026-02-15T16:30Z"), "zone_known": True, "likes": 5,
            "links": "https://ine.mx/sesion https://ine.mx/voto", "media": "imagen", "media_n": 1,
            "mentions": "alguien_inventado", "alt_text_n": pd.NA,
        },
        {"post_id": "3", "kind": "autohilo", "in_reply_to_id": "2", "likes": pd.NA},
        {"post_id": "4", "kind": "compartido", "media": "video"},
        {"post_id": "5", "zone_known": False, "created_at": pd.Timestamp("2021-03-01T09:00Z"),
         "media": "enlace", "links": "https://ine.mx"},
        {"post_id": "8", "media": "encuesta", "text": "¿Vota?"},
    ],
    "rejected": [{"record": 6}, {"record": 7}],
    "coverage": [{"table": "posts"}],
    "accounts": [{"alias": "Canal Inventado", "native_id": "1234567890"}],
    "sources": [{"read": 5, "repeated": 0, "rejected": 2, "left_out": 2, "format": NAME}],
}  # fmt: skip

_RESULT = "result.json"
_LAYOUT = re.compile(
    r"result\.json|export_results\.html|"
    r"(photos|files|video_files|voice_messages|round_video_messages|stickers|images|css|js|lists|"
    r"chats|profile_pictures|stories|contacts|userpics)/.*"
)
_PUBLIC = "public_channel"
_CHAT_TYPE = re.compile(
    rb'"type"\s*:\s*"((public|private)_(channel|group|supergroup)|(personal|bot)_chat|'
    rb'saved_messages|verify_codes|replies)"'
)
_CHAT = re.compile(
    rb'\{\s*("name"\s*:\s*(null|"(?:[^"\\]|\\.)*")\s*,\s*)?"type"\s*:\s*"[a-z_]+"\s*,\s*'
    rb'"id"\s*:\s*-?\d+\s*,\s*"messages"\s*:'
)
_CUT = (
    "está cortado o dañado; se esperaba un archivo JSON entero. Se leyeron los canales públicos "
    "hasta donde se pudo."
)


class _Chat(msgspec.Struct, gc=False):
    """What tells a channel from a private chat."""

    type: str | None = None
    id: int | None = None


class _Named(msgspec.Struct, gc=False):
    name: str | None = None


class _List(msgspec.Struct, gc=False):
    chats: list[msgspec.Raw] | None = msgspec.field(name="list", default=None)


class _Everything(msgspec.Struct, gc=False):
    chats: _List | None = None
    left_chats: _List | None = None


@dataclass(frozen=True, kw_only=True)
class _Channel:
    id: str
    name: str | None
    found: list[tuple[int, messages.Message]]


def matches(source: Source) -> bool:
    """Whether it is a `result.json`, or a folder laid out as Telegram Desktop leaves it."""
    if source.single:
        return source.file is not None and _is_result(source.file)
    found = source.files.get(_RESULT)
    return (
        found is not None
        and len(source.files) > 1
        and all(map(_LAYOUT.fullmatch, source.files))
        and _is_result(found)
    )


def _is_result(file: File) -> bool:
    seen = paths(file)
    if {"type", "messages"} <= seen:
        return bool(_CHAT_TYPE.search(file.beginning))
    return "about" in seen and ("chats.list" in seen or "personal_information.user_id" in seen)


def read(source: Source) -> Loaded:
    """Read the public channels; of private chats and groups nothing but their number is read."""
    file = source.file or source.files[_RESULT]
    channels, private, problems = _channels(file.read(), everything="messages" not in paths(file))
    rejected = [rejection(file, record, why) for record, why in problems]
    parts, accounts = [], []
    service = 0
    for channel in channels:
        sent = [(record, m) for record, m in channel.found if m.type != "service"]
        service += len(channel.found) - len(sent)
        id_ = f"telegram:{channel.id}"
        parts.append(messages.frame(sent, channel.id).assign(account_id=id_))
        accounts.append(
            {**origin(file), "account_id": id_, "network": "telegram", "record": 1,
             "alias": channel.name or channel.id, "native_id": channel.id}
        )  # fmt: skip
    laid = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    posts, faults = _checked(file, laid) if len(laid) else (laid, [])
    rejected += faults
    unique = posts.drop_duplicates(["account_id", "post_id"]) if len(posts) else posts
    row = ledger(
        file, NAME, account=accounts[0]["account_id"] if len(accounts) == 1 else None,
        read=len(posts), repeated=len(posts) - len(unique), rejected=len(rejected),
        left_out=service + private, notes=_notes(service, private, unique),
        times=unique["created_at"] if len(unique) else None,
    )  # fmt: skip
    if len(unique):
        unique = unique.drop(columns="edited").assign(
            network="telegram", precision="second", **origin(file)
        )
    return canonical(
        posts=unique, accounts=accounts, rejected=rejected, sources=[row],
        coverage=spans(unique, file) if len(unique) else [],
    )  # fmt: skip


def _notes(service: int, private: int, posts: pd.DataFrame) -> list[str]:
    notes = []
    if service:
        notes.append(f"{service} avisos del canal (altas, cambios de foto) quedaron fuera.")
    if private:
        notes.append(f"{private} conversaciones que no son canales públicos no se leyeron.")
    if len(posts) and (edited := int(posts["edited"].sum())):
        notes.append(f"{edited} mensajes fueron editados; el archivo trae su última versión.")
    if len(posts) and not posts["zone_known"].all():
        notes.append(
            "La exportación es de un programa viejo: no dice en qué huso está la hora de todos."
        )
    return notes


def _channels(data: bytes, *, everything: bool) -> tuple[list[_Channel], int, Problems]:
    """Public channels, with messages numbered through the file; how many chats are none."""
    chats, problems = _chats(data) if everything else ([(1, data)], [])
    channels: list[_Channel] = []
    private = before = 0
    for _, raw in chats:
        chat = _head(raw, _Chat())
        if chat.type != _PUBLIC:
            private += 1
            continue
        found, faults = records(raw, messages.Message, ("messages",))
        problems += [(before + (record or 0) or None, why) for record, why in faults]
        if chat.id is None:
            problems.append((None, NO_ACCOUNT))
            continue
        name = _head(raw, _Named()).name
        numbered = [(before + record, m) for record, m in found]
        channels.append(_Channel(id=str(chat.id).lstrip("-"), name=name, found=numbered))
        before += max([r for r, _ in found] + [r or 0 for r, _ in faults], default=0)
    return channels, private, problems


def _chats(data: bytes) -> tuple[list[tuple[int, bytes]], Problems]:
    try:
        whole = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_Everything)
    except NOT_JSON:
        starts = [found.start() for found in _CHAT.finditer(data)]
        cuts = pairwise([*starts, len(data)])
        return [(n, data[a:b]) for n, (a, b) in enumerate(cuts, 1)], [(None, _CUT)]
    several = [part.chats or [] for part in (whole.chats, whole.left_chats) if part]
    return [(n, bytes(raw)) for n, raw in enumerate((r for ls in several for r in ls), 1)], []


def _head(raw: bytes, empty: Any) -> Any:
    """Fields of a chat without its messages; of a file cut in half, from its beginning."""
    try:
        return msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"), type=type(empty))
    except NOT_JSON:
        start = raw.partition(b'"messages"')[0].rstrip().rstrip(b",") + b"}"
        try:
            return msgspec.json.decode(start.removeprefix(b"\xef\xbb\xbf"), type=type(empty))
        except NOT_JSON:
            return empty


def _checked(file: File, posts: pd.DataFrame) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    numbered = posts.set_index("record", drop=False)
    faults = first_reasons(
        file,
        {
            "no tiene identificador; se esperaba un número en «id».": numbered["post_id"].isna(),
            "no dice cuándo se publicó; se esperaban segundos en «date_unixtime» o una fecha como "
            "2026-02-15T10:30:00.": numbered["created_at"].isna(),
        },
    )
    return numbered.drop([row["record"] for row in faults]).reset_index(drop=True), faults
