"""Messages of a Telegram channel, decoded and laid out in columns (FORMATS 6)."""

import re
from collections.abc import Sequence
from typing import TypeAlias

import msgspec
import pandas as pd
from msgspec import UNSET, UnsetType

from criterios_audit import tables
from criterios_audit.loaders._moments import iso_moments, unix_moments
from criterios_audit.loaders._text import column, urls

FIRST_YEAR = 2013  # Telegram opened in August 2013
_MEDIA = {
    "video_file": "video", "video_message": "video", "animation": "gif", "audio_file": "audio",
    "voice_message": "audio", "sticker": "imagen",
}  # fmt: skip
_BY_MIME = {"image": "imagen", "video": "video", "audio": "audio"}


class _Piece(msgspec.Struct, gc=False):
    """Part of a text with a form of its own: a link, a mention, bold letters."""

    type: str | None = None
    text: str | None = None
    href: str | None = None


Text: TypeAlias = str | list[str | _Piece] | None


class _Reaction(msgspec.Struct, gc=False):
    count: int | None = None


class _Poll(msgspec.Struct, gc=False):
    question: Text = None


class Message(msgspec.Struct, gc=False):
    """One message. Who signed it, contacts and places that it carries are never decoded."""

    id: int | None = None
    type: str | None = None
    date: str | None = None
    date_unixtime: str | int | None = None
    edited: str | None = None
    text: Text = None
    text_entities: Text = None
    photo: str | None = None
    file: str | None = None
    media_type: str | None = None
    mime_type: str | None = None
    reply_to_message_id: int | None = None
    reply_to_peer_id: str | int | None = None
    forwarded_from: str | int | UnsetType | None = UNSET
    reactions: list[_Reaction] | None = None
    poll: _Poll | None = None


def frame(read: Sequence[tuple[int, Message]], channel: str) -> pd.DataFrame:
    """Columns of the messages of a channel; `created_at` is NaT where no date is believable."""
    all_ = [message for _, message in read]
    texts = [_plain(_text(m)) for m in all_]
    links = [_links(m, text) for m, text in zip(all_, texts, strict=True)]
    media = [_native(m) for m in all_]
    exact = unix_moments([m.date_unixtime for m in all_], FIRST_YEAR)
    shared = [m.forwarded_from is not UNSET for m in all_]
    elsewhere = [_digits(m.reply_to_peer_id) not in {"", channel} for m in all_]
    return pd.DataFrame(
        {
            "record": [record for record, _ in read],
            "post_id": column([_id(m.id) for m in all_]),
            # old exports write only the clock of whoever asked for them
            "created_at": exact.fillna(iso_moments([m.date for m in all_], FIRST_YEAR)),
            "zone_known": exact.notna(),
            "text": column(texts),
            "kind": column(
                [_kind(m, *more) for m, *more in zip(all_, shared, elsewhere, strict=True)]
            ),
            "in_reply_to_id": column([_id(m.reply_to_message_id) for m in all_]),
            "in_reply_to_account": column(
                [str(m.reply_to_peer_id) if e else None for m, e in
                 zip(all_, elsewhere, strict=True)]
            ),
            "media": column([_medium(m, n, ls) for m, n, ls in
                             zip(all_, media, links, strict=True)]),
            "media_n": pd.Series([int(n is not None) for n in media], dtype=tables.COUNT),
            "links": column([" ".join(several) for several in links]),
            "mentions": column([" ".join(_mentioned(m)) for m in all_]),
            "likes": pd.Series([_likes(m) for m in all_], dtype=tables.COUNT),
            "edited": [bool(m.edited) for m in all_],
        }
    )  # fmt: skip


def _id(number: int | None) -> str | None:
    return str(number) if number is not None and 0 < number < 2**63 else None


def _digits(value: str | int | None) -> str:
    """Take the number of «channel123», as exports since 2021 write it, and of 123, as before."""
    return re.sub(r"\D", "", str(value or ""))


def _text(message: Message) -> Text:
    asked = message.poll.question if message.poll else None
    return message.text or message.text_entities or asked


def _plain(text: Text) -> str:
    if isinstance(text, list):
        return "".join(p if isinstance(p, str) else p.text or "" for p in text)
    return text or ""


def _pieces(message: Message) -> list[_Piece]:
    text = _text(message)
    return [p for p in text if isinstance(p, _Piece)] if isinstance(text, list) else []


def _links(message: Message, text: str) -> list[str]:
    """Links, those under other words too, whole: a text may omit the scheme."""
    if not isinstance(_text(message), list):
        return urls(text).split()
    found = []
    for piece in _pieces(message):
        if piece.type in {"link", "text_link"}:
            link = (piece.href or piece.text or "").strip().replace(" ", "%20")
            found.append(link if "://" in link or not link else f"https://{link}")
    return [link for link in dict.fromkeys(found) if link.startswith(("http://", "https://"))]


def _mentioned(message: Message) -> list[str]:
    names = [(p.text or "").strip().lstrip("@") for p in _pieces(message) if p.type == "mention"]
    return [name for name in names if name and not re.search(r"\s", name)]


def _native(message: Message) -> str | None:
    if message.photo is not None:
        return "imagen"
    if message.media_type in _MEDIA:
        return _MEDIA[message.media_type]
    return _BY_MIME.get((message.mime_type or "").partition("/")[0].lower())


def _medium(message: Message, native: str | None, links: list[str]) -> str:
    if native or message.poll:
        return native or "encuesta"
    return "enlace" if links else "ninguno"


def _kind(message: Message, shared: bool, elsewhere: bool) -> str:  # noqa: FBT001 - zipped columns
    if shared:
        return "compartido"
    if message.reply_to_message_id is None:
        return "original"
    # in a channel only the channel writes: what it answers there is its own
    return "respuesta" if elsewhere else "autohilo"


def _likes(message: Message) -> int | None:
    if message.reactions is None:
        return None
    counts = [r.count for r in message.reactions if r.count is not None]
    return sum(c for c in counts if 0 <= c < 2**31)
