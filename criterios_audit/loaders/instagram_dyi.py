"""Download of an Instagram account in JSON, of every era (FORMATS 3a, 3c, A15; HECHOS 1)."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit.loaders import threads
from criterios_audit.loaders._json import paths
from criterios_audit.loaders._loaded import Loaded, Proves
from criterios_audit.loaders._meta import (
    USERNAME,
    Album,
    Item,
    Medium,
    Metadata,
    Reading,
    as_meta,
    html_files,
    identity,
    label,
    looks_json,
    sorted_files,
    username,
)
from criterios_audit.loaders._meta_archive import finished, in_html
from criterios_audit.loaders._text import repaired
from criterios_audit.sources import File, Source

NAME = "instagram_dyi"
TITLE = "Descarga de una cuenta de Instagram (JSON)"
GIVES = (
    "Todas las publicaciones, reels e historias de la cuenta con hora exacta, su texto, sus fotos "
    "y videos, los subtítulos que tengan, los comentarios que la cuenta escribió, su lista de "
    "bloqueos y lo que publicó en Threads."
)
LACKS = (
    "No trae enlaces a las publicaciones, ni los comentarios y mensajes que la cuenta recibió, ni "
    "a cuál contesta cada comentario, ni texto alternativo de las fotos, ni cuentas de «me gusta»."
)
STEPS = (
    "Entre a Instagram con la sesión de la cuenta.",
    (
        "Abra Configuración › Centro de cuentas › Tu información y permisos › Exportar tu "
        "información (antes, Descargar tu información)."
    ),
    "Elija el perfil de la cuenta y «Exportar a dispositivo».",
    (
        "Elija el intervalo «Desde el principio» y el formato JSON, nunca HTML; los medios bastan "
        "en calidad baja."
    ),
    "Descargue el zip, o todas sus partes, y déjelo tal como llega en «exportaciones».",
)
PROVES = Proves(
    posts="todas las del intervalo pedido",
    time="al segundo",
    replies="sí, como comentarios de la cuenta",
    media="sí",
    alt_text="solo subtítulos de videos, desde 2025",
)

_ROOT = r"(your_instagram_activity/)?"
_FILES = {
    "account": r"(personal_information/|account_information/)+personal_information\.json",
    "posts": _ROOT + r"(content|media)/posts(_\d+)?\.json",
    "reels": _ROOT + r"(content|media)/(reels|igtv_videos)(_\d+)?\.json",
    "stories": _ROOT + r"(content|media)/stories(_\d+)?\.json",
    "archived": _ROOT + r"(content|media)/archived_posts(_\d+)?\.json",
    "comments": _ROOT + r"comments/(post|reels)_comments(_\d+)?\.json",
    "blocks": r"(connections/)?followers_and_following/blocked_(profiles|accounts)\.json",
    "threads": threads.PATH,
}
_KEYS = {
    "reels": ("ig_reels_media", "ig_igtv_media"),
    "stories": ("ig_stories",),
    "archived": ("ig_archived_post_media",),
    "comments": ("comments_media_comments", "comments_reels_comments"),
    "blocks": ("relationships_blocked_users",),
}

_TOP = "instagram-CuentaInventada-2026-01-31-ab12"
_HERE = f"{_TOP}/your_instagram_activity"
_EXIF = {"exif_data": [{"latitude": 19.432612, "longitude": -99.133212,
                        "device_id": "canario-dispositivo"}]}  # fmt: skip
_OLD = "media/posts/202508/1_2_3_n_1805281841510307{}.jpg"
_EXAMPLE_POSTS = [
    {"media": [{"uri": _OLD.format(0), "creation_timestamp": 1754466859,
                "title": "Sesión del Consejo con @alguien_inventado 🗳",
                "media_metadata": {"photo_metadata": _EXIF}}]},
    {"media": [{"uri": _OLD.format(1), "creation_timestamp": 1754467000, "title": ""},
               {"uri": _OLD.format(2), "creation_timestamp": 1754467000, "title": ""}],
     "title": "Dos fotos", "creation_timestamp": 1754467002},
    {"media": [{"uri": _OLD.format(3), "creation_timestamp": "ayer"}]},
    {"media": [{"uri": "media/posts/17845678901234567.mp4", "creation_timestamp": 1754468000,
                "title": "Video https://ine.mx", "media_metadata": {"video_metadata": {
                    **_EXIF, "subtitles": {"uri": "media/posts/1.srt"}}}}]},
    {"media": [{"uri": _OLD.format(4), "creation_timestamp": 1754469000, "title": "Guardada"}]},
]  # fmt: skip
_EXAMPLE_COMMENTS = [
    {"media_list_data": [{"uri": ""}], "string_map_data": {
        "Comentario": {"value": "Sí, acuda al módulo"},
        "Propietario del contenido multimedia": {"value": "alguien_inventado"},
        "Hora": {"timestamp": 1754470000}}}
]  # fmt: skip
_EXAMPLE_PERSON = {
    "profile_user": [{"title": "Usuario", "string_map_data": {
        "Correo electrónico": {"value": "canario@example.org"},
        "Número de teléfono": {"value": "5512345678"},
        "Nombre de usuario": {"value": "cuenta.inventada"}}}]
}  # fmt: skip
_EXAMPLE_BLOCKS = {
    "relationships_blocked_users": [
        {"title": "alguien_inventado", "string_list_data": [
            {"href": "https://www.instagram.com/alguien_inventado", "timestamp": 1754471000}]}
    ]
}  # fmt: skip
_EXAMPLE_STORIES = {
    "ig_stories": [{"uri": "media/stories/202508/17845678901234500.jpg", "title": "",
                    "creation_timestamp": 1754466000}]
}  # fmt: skip
EXAMPLE = {
    f"{_HERE}/media/posts_1.json": as_meta(_EXAMPLE_POSTS),
    f"{_HERE}/media/stories.json": as_meta(_EXAMPLE_STORIES),
    f"{_HERE}/media/archived_posts.json": as_meta({"ig_archived_post_media": _EXAMPLE_POSTS[-1:]}),
    f"{_HERE}/comments/post_comments_1.json": as_meta(_EXAMPLE_COMMENTS),
    f"{_HERE}/messages/inbox/a/message_1.json": "privado",
    f"{_TOP}/personal_information/personal_information/personal_information.json": as_meta(
        _EXAMPLE_PERSON
    ),
    f"{_TOP}/connections/followers_and_following/blocked_profiles.json": as_meta(_EXAMPLE_BLOCKS),
}
_ID = "instagram:cuenta.inventada"
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {"account_id": _ID, "post_id": "18052818415103070", "media": "imagen", "media_n": 1,
         "text": "Sesión del Consejo con @alguien_inventado 🗳", "mentions": "alguien_inventado",
         "kind": "original", "alt_text_n": pd.NA,
         "created_at": pd.Timestamp("2025-08-06T07:54:19Z")},
        {"text": "Dos fotos", "media": "carrusel", "media_n": 2,
         "created_at": pd.Timestamp("2025-08-06T07:56:42Z")},
        {"media": "video", "alt_text_n": 1, "links": "https://ine.mx", "record": 4},
        {"kind": "historia", "media": "imagen"},
        {"kind": "respuesta", "text": "Sí, acuda al módulo", "media": "ninguno",
         "in_reply_to_account": "alguien_inventado"},
    ],
    "blocks": [{"account_id": _ID, "blocked": "alguien_inventado"}],
    "accounts": [{"account_id": _ID, "alias": "cuenta.inventada"}],
    "rejected": [{"record": 3}],
    "coverage": [{"table": "posts"}, {"table": "blocks"}],
    "sources": [
        {"read": 0, "rejected": 0},
        {"read": 3, "repeated": 0, "rejected": 1, "left_out": 1},
        {"read": 1, "left_out": 0},
        {"read": 0, "left_out": 1},
        {"read": 1, "left_out": 0},
        {"read": 1, "left_out": 0},
    ],
}  # fmt: skip

_COMMENT = frozenset(
    {"comment", "comentario", "comentário", "commentaire", "commento", "kommentar", "comentariu",
     "opmerking", "reactie", "comentari"}
)  # fmt: skip
_OWNER = frozenset(
    {"media owner", "propietario del contenido multimedia", "owner", "propietario",
     "propriétaire du contenu multimédia", "proprietário da mídia", "medieninhaber"}
)  # fmt: skip
_CAPTION = frozenset(
    {"caption", "pie de foto", "texto", "text", "descripción", "description", "légende", "legenda",
     "didascalia", "bildunterschrift"}
)  # fmt: skip
_COMMENT_LABEL = re.compile(
    rb'"label"\s*:\s*"(?:%s)"' % b"|".join(w.encode() for w in sorted(_COMMENT)), re.IGNORECASE
)
_NATIVE = re.compile(r"(?:^|[/_])(\d{15,20})\.\w+$")
_PERMALINK = re.compile(r"https?://(?:www\.)?instagram\.com/(?:[\w.]+/)?(?:p|reel|tv)/([\w-]+)")
_ARCHIVED = "publicaciones archivadas no se leyeron: no son públicas."


class _Label(msgspec.Struct, gc=False):
    """One datum of the newest exports, which name each in the language of the menus."""

    label: str | None = None
    value: str | None = None
    href: str | None = None
    timestamp_value: int | None = None
    media: list[Medium] | None = None


class _Post(Album, gc=False):
    """A publication: an album, a bare medium (stories) or labelled values (2025 on)."""

    uri: str | None = None
    media_metadata: Metadata | None = None
    timestamp: int | None = None
    label_values: list[_Label] | None = None


class _Entry(msgspec.Struct, gc=False):
    value: str | None = None
    timestamp: int | None = None


class _Comment(msgspec.Struct, gc=False):
    title: str | None = None
    timestamp: int | None = None
    media_list_data: list[Medium] | None = None
    media: list[Medium] | None = None
    string_map_data: dict[str, _Entry] | None = None
    string_list_data: list[_Entry] | None = None
    label_values: list[_Label] | None = None


class _Listed(msgspec.Struct, gc=False):
    href: str | None = None
    value: str | None = None
    timestamp: int | None = None


class _Blocked(msgspec.Struct, gc=False):
    title: str | None = None
    timestamp: int | None = None
    string_list_data: list[_Listed] | None = None
    label_values: list[_Label] | None = None


def matches(source: Source) -> bool:
    """Whether it holds Instagram's own files at their places, or is such a file."""
    if source.file:
        return _kind(source.file) is not None
    return bool(html_files(source, _FILES)) or any(
        looks_json(file)
        for kind, file in sorted_files(source, _FILES)
        if kind not in {"account", "threads"}
    )


def _kind(file: File) -> str | None:
    """Tell what a file that came alone holds, by its shape."""
    seen = paths(file)
    for kind, keys in _KEYS.items():
        if any(key in seen for key in keys):
            return kind
    if {"[].media[].uri", "[].media[].creation_timestamp"} <= seen:
        return "posts"
    if {"[].label_values[].media[].uri", "[].label_values[].label"} <= seen:
        return "posts"
    if "[].media_list_data" in seen and any(
        path.startswith("[].string_map_data.") and path.endswith(".value") for path in seen
    ):
        return "comments"
    labelled = "[].label_values[].label" in seen and _COMMENT_LABEL.search(file.beginning)
    return "comments" if labelled else None


def read(source: Source) -> Loaded:
    """Publications, stories, own comments, blocks, and what the account wrote in Threads."""
    reading, told, archived = Reading(name=NAME, network="instagram"), None, set[str]()
    if source.file:
        files = [(_kind(source.file) or "posts", source.file)]
    else:
        files = sorted_files(source, _FILES)
        if "posts" not in dict(files) and (pages := html_files(source, _FILES)):
            return in_html(pages, NAME)
    for kind, file in files:
        if kind == "account":
            told = told or username(reading.content(file))
        elif kind == "comments":
            _comments(reading, file)
        elif kind == "blocks":
            _blocks(reading, file)
        elif kind == "threads":
            threads.publications(reading, file)
        else:
            items = list(_items(reading, file, kind))
            if kind == "archived":
                archived |= {identity("instagram", item) for item in items}
                reading.leave(file, len(items), _ARCHIVED)
            else:
                reading.add(file, items, whole=kind == "posts")
    _without(reading, archived)
    return finished(reading, source, told, repeated=lambda posts: posts.duplicated("post_id"))


def _items(reading: Reading, file: File, kind: str) -> Iterator[Item]:
    for record, post in reading.records(file, _Post, _KEYS.get(kind, ())):
        media, values = _media(post), post.label_values or []
        links = (link for v in values for link in (v.href, v.value) if link)
        permalink = next(filter(None, map(_PERMALINK.match, links)), None)
        native = _NATIVE.search(next((m.uri for m in media if m.uri), ""))
        captions = (repaired(v.value) for v in values if v.value and label(v.label) in _CAPTION)
        yield Item(
            record=record,
            seconds=post.seconds or post.timestamp or _seconds(media),
            text=post.text or next(captions, "") or _title(media),
            media=media,
            kind="historia" if kind == "stories" else "original",
            post_id=permalink[1] if permalink else native[1] if native else None,
            url=permalink[0] if permalink else None,
        )


def _media(post: _Post) -> list[Medium]:
    if post.media:
        return post.media
    if post.uri:
        return [Medium(uri=post.uri, media_metadata=post.media_metadata)]
    return next((value.media for value in post.label_values or [] if value.media), [])


def _seconds(media: Sequence[Medium]) -> int | None:
    return next((m.creation_timestamp for m in media if m.creation_timestamp), None)


def _title(media: Sequence[Medium]) -> str:
    return next((repaired(m.title) for m in media if m.title), "")


def _without(reading: Reading, archived: set[str]) -> None:
    """Leave out the publications that the list of archived ones tells are no longer public."""
    for at, frame in enumerate(reading.posts):
        hidden = frame["post_id"].isin(archived)
        for path, n in frame.loc[hidden, "source_path"].value_counts().items():
            reading.leave(reading.files[str(path)], int(n), _ARCHIVED)
        reading.posts[at] = frame[~hidden]


def _comments(reading: Reading, file: File) -> None:
    """Comments that the account wrote; what they answer, and whose it is, is not always told."""
    items = []
    for record, comment in reading.records(file, _Comment, _KEYS["comments"]):
        text, owner, seconds = _said(comment)
        media = comment.media_list_data if comment.media is None else comment.media
        items.append(
            Item(
                record=record,
                seconds=seconds,
                text=text,
                media=media,
                kind="respuesta",
                whom=owner,
            )
        )
    reading.add(file, items, whole=False)


def _said(comment: _Comment) -> tuple[str, str | None, int | None]:
    """Text, owner of the medium commented and moment: by label, else by the shape of the record."""
    entries = [
        (label(key), entry.value, entry.timestamp)
        for key, entry in (comment.string_map_data or {}).items()
    ]
    entries += [(label(v.label), v.value, v.timestamp_value) for v in comment.label_values or []]
    entries += [("comment", v.value, v.timestamp) for v in comment.string_list_data or []]
    values = [(key, repaired(value)) for key, value, _ in entries if value]
    text = next((pair for pair in values if pair[0] in _COMMENT), None) or next(
        (pair for pair in values if pair[0] not in _OWNER), ("", "")
    )
    owner = next((value for key, value in values if key in _OWNER), None)
    if owner is None and comment.string_map_data and len(values) > 1:
        owner = next(value for pair in values if (value := pair[1]) and pair is not text)
    if owner is None and comment.string_list_data:
        owner = repaired(comment.title or "") or None
    seconds = next((at for *_, at in entries if at), comment.timestamp)
    return text[1], owner, seconds


def _blocks(reading: Reading, file: File) -> None:
    """Accounts blocked when the export was made; of each, only its handle and the moment."""
    found: list[tuple[int, str, int | None]] = []
    for record, entry in reading.records(file, _Blocked, _KEYS["blocks"]):
        listed = entry.string_list_data or []
        values = [v.value for v in entry.label_values or [] if label(v.label) in USERNAME]
        hrefs = [v.href.rstrip("/").rpartition("/")[2] for v in listed if v.href]
        handles = [entry.title, *values, *(v.value for v in listed), *hrefs]
        handle = next((repaired(h).strip() for h in handles if h and h.strip()), None)
        seconds = next((v.timestamp for v in listed if v.timestamp), entry.timestamp)
        found.append((record, handle or "", seconds))
    reading.block(file, found)
