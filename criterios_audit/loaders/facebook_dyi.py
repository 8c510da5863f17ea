"""Download of a Facebook page or profile in JSON, of every era (FORMATS 3a, 3b, A4, A16)."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias, TypeVar

import msgspec
import pandas as pd

from criterios_audit.loaders._json import NOT_JSON, paths
from criterios_audit.loaders._loaded import Loaded, Proves
from criterios_audit.loaders._meta import (
    Item,
    Medium,
    Reading,
    as_meta,
    html_files,
    looks_json,
    sorted_files,
)
from criterios_audit.loaders._meta_archive import finished, in_html
from criterios_audit.loaders._text import repaired
from criterios_audit.sources import File, Source

T = TypeVar("T")

NAME = "facebook_dyi"
TITLE = "Descarga de una página de Facebook (JSON)"
GIVES = (
    "Todas las publicaciones de la página con hora exacta, su texto, sus fotos y videos y sus "
    "enlaces, y los comentarios que la página escribió."
)
LACKS = (
    "No trae identificadores ni enlaces a las publicaciones, ni los comentarios y mensajes que la "
    "página recibió, ni a cuál contesta cada comentario, ni texto alternativo, ni reacciones."
)
STEPS = (
    "Entre a Facebook y cambie al perfil de la página, con acceso total a ella.",
    (
        "Abra Configuración y privacidad › Configuración › Centro de cuentas › Tu información y "
        "permisos › Exportar tu información (en páginas: Descargar información del perfil)."
    ),
    (
        "Elija «Desde el principio» (o «Todo el tiempo») y el formato JSON, nunca HTML; los medios "
        "bastan en calidad baja."
    ),
    "Espere el aviso de que está lista: tarda de minutos a días.",
    "Descargue el zip, o todas sus partes, y déjelo tal como llega en «exportaciones».",
)
PROVES = Proves(
    posts="todas las del intervalo pedido",
    time="al segundo",
    replies="sí, como comentarios de la página",
    media="sí",
)

_PAGE = "facebook-PaginaInventada-2026-01-31-ab12/this_profile's_activity_across_facebook"
_EXIF = {
    "photo_metadata": {"exif_data": [
        {"upload_ip": "203.0.113.9", "latitude": 19.432612, "longitude": -99.133212}]}
}  # fmt: skip
_PHOTO = "this_profile's_activity_across_facebook/posts/media/Album_1/{}.jpg"
_EXAMPLE = [
    {"timestamp": 1664481997, "attachments": [{"data": [{"external_context": {"url": ""}}]}],
     "data": [{"update_timestamp": 1664481997}, {}, {}],
     "title": "Página Inventada ha compartido una publicación."},
    {"timestamp": 1754466859, "title": "Página Inventada agregó 2 fotos nuevas.",
     "data": [{"post": "Sesión del Consejo 🙏"}, {}], "attachments": [{"data": [
         {"media": {"uri": _PHOTO.format(n), "creation_timestamp": 1754466858, "title": "Álbum",
                    "description": "Sesión del Consejo 🙏", "media_metadata": _EXIF}}
         for n in (11, 12)]}]},
    {"timestamp": 1754400000, "title": "Página Inventada actualizó  su estado.",
     "data": [{"post": "Escriba a @[100000000000001:2048:Alguien Inventado]"}]},
    {"timestamp": "ayer", "data": [{"post": "sin hora"}]},
    {"timestamp": 1754300000, "title": "Página Inventada ha compartido un enlace.", "data": [],
     "attachments": [{"data": [{"external_context": {"url": "https://ine.mx/a"}}, {"name": "x"},
                               {"place": {"name": "x", "coordinate": {"latitude": 19.432612}}}]}]},
    {"timestamp": 1664481997, "attachments": [
        {"data": [{"external_context": {"url": "http://0.0.0.0/"}}]}],
     "data": [{"post": "Invitamos"}, {"update_timestamp": 1664481997}, {}],
     "title": "Página Inventada ha compartido una publicación."},
    {"timestamp": 1754200000, "attachments": []},
]  # fmt: skip
_COMMENTS = {
    "comments_v2": [
        {"timestamp": 1754467000, "title": "Página Inventada respondió a alguien_inventado.",
         "data": [{"comment": {"timestamp": 1754467000, "comment": "Sí: acuda al módulo.",
                               "author": "Página Inventada"}}]}
    ]
}  # fmt: skip
EXAMPLE = {
    f"{_PAGE}/posts/profile_posts_1.json": as_meta(_EXAMPLE),
    f"{_PAGE}/comments_and_reactions/comments.json": as_meta(_COMMENTS),
    f"{_PAGE}/messages/inbox/a/message_1.json": "privado",
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {"account_id": "facebook:PaginaInventada", "text": "Sesión del Consejo 🙏", "record": 2,
         "kind": "original", "media": "carrusel", "media_n": 2, "alt_text_n": pd.NA,
         "created_at": pd.Timestamp("2025-08-06T07:54:19Z")},
        {"text": "Escriba a @100000000000001", "mentions": "100000000000001", "media": "ninguno"},
        {"kind": "original", "media": "enlace", "links": "https://ine.mx/a", "record": 5},
        {"kind": "compartido", "text": "Invitamos", "links": "", "record": 6},
        {"kind": "respuesta", "text": "Sí: acuda al módulo.", "record": 1},
    ],
    "rejected": [{"record": 4}],
    "coverage": [{"table": "posts"}],
    "sources": [
        {"format": NAME, "read": 5, "repeated": 1, "rejected": 1, "left_out": 1},
        {"format": NAME, "read": 1, "repeated": 0, "rejected": 0, "left_out": 0},
    ],
}  # fmt: skip

_ROOT = (
    r"((this_profile's_activity_across_facebook|your_facebook_activity"
    r"|your_activity_across_facebook|your_activity_across_facebook_products)/)?"
)
_FILES = {
    "account": r"(personal_information/)?profile_information/profile_information\.json",
    "posts": _ROOT
    + r"posts/(your_posts(__check_ins__photos_and_videos)?|profile_posts)(_\d+)?\.json",
    "comments": _ROOT + r"comments(_and_reactions)?/comments(_\d+)?\.json",
}
_RECORD = re.compile(
    r"(?:\[\]|status_updates\[\])\.(?:data\[\]\.(?:post|update_timestamp)"
    r"|attachments\[\]\.data\[\]\.(?:media\.uri|external_context\.url|place\.name))"
)
_COMMENT = re.compile(r"comments(?:_v\d)?\[\]\.data\[\]\.comment\.\w+")
_NOWHERE = re.compile(r"https?://0\.0\.0\.0(?:[/:]|$)|\s*$")
_PERSON = re.compile(r"@\[(\d+):\d+:[^\]]*\]")

# titles are sentences in the language of the menus: a hint where the structure says nothing
_SHARES = re.compile(
    r"\b(?:compartió|compartieron|ha compartido|shared|a distribuit|a partagé|compartilhou"
    r"|partilhou|ha condiviso|ha compartit|geteilt|gedeeld)\b",
    re.IGNORECASE,
)
_LINKS = re.compile(r"\b(?:enlace|liga|vínculo|link|lien|collegamento|enllaç)\b", re.IGNORECASE)
_LIVE = re.compile(
    r"\b(?:en vivo|en directo|(?:was|is|went) live|en direct|ao vivo|in diretta)\b",
    re.IGNORECASE,
)
_PUBLISHES = re.compile(
    r"añadi|agreg|\badded\b|\ba adăugat|ajouté|adicionou|adicionado|hinzugefügt|aggiunto"
    r"|actualiz|updated|mis à jour|atualizou|aktualisiert|aggiornato"
    r"|public|posted|publié|\bpost|ha escrito|escribió|wrote|\ba scris|\bécrit"
    r"|ha estado en|estuvo en|\bwas (?:at|in)\b|recomienda|recommends|recommande",
    re.IGNORECASE,
)
_EMPTY = "registros sin texto, medios ni enlaces y sin título de publicación: no son publicaciones."


_Nothing: TypeAlias = dict[str, msgspec.Raw] | None
"""What stands for an empty list, besides the empty list."""


class _Datum(msgspec.Struct, gc=False):
    post: str | None = None
    update_timestamp: int | None = None


class _Context(msgspec.Struct, gc=False):
    url: str | None = None


class _Part(msgspec.Struct, gc=False):
    """One attachment; places, events and people are not declared."""

    media: Medium | None = None
    external_context: _Context | None = None
    poll: dict[str, msgspec.Raw] | None = None


class _Attachment(msgspec.Struct, gc=False):
    data: list[_Part] | _Nothing = None


class _Post(msgspec.Struct, gc=False):
    timestamp: int | None = None
    title: str | None = None
    data: list[_Datum] | _Nothing = None
    attachments: list[_Attachment] | _Nothing = None


class _Written(msgspec.Struct, gc=False):
    timestamp: int | None = None
    comment: str | None = None


class _CommentDatum(msgspec.Struct, gc=False):
    comment: _Written | None = None


class _Comment(msgspec.Struct, gc=False):
    timestamp: int | None = None
    data: list[_CommentDatum] | _Nothing = None
    attachments: list[_Attachment] | _Nothing = None


class _Name(msgspec.Struct, gc=False):
    full_name: str | None = None


class _Profile(msgspec.Struct, gc=False):
    username: str | None = None
    name: _Name | None = None


class _Profiles(msgspec.Struct, gc=False):
    profile_v2: _Profile | None = None


def matches(source: Source) -> bool:
    """Whether it holds publications at Facebook's own places, or is such a file."""
    if source.file:
        return _kind(source.file) is not None
    return bool(html_files(source, _FILES)) or any(
        looks_json(file) for kind, file in sorted_files(source, _FILES) if kind == "posts"
    )


def _kind(file: File) -> str | None:
    """Tell what a file that came alone holds, by its shape."""
    seen = paths(file)
    if any(_RECORD.fullmatch(path) for path in seen) and (
        "[].timestamp" in seen or "status_updates[].timestamp" in seen
    ):
        return "posts"
    return "comments" if any(map(_COMMENT.fullmatch, seen)) else None


def read(source: Source) -> Loaded:
    """Publications and the page's own comments; of a post told twice, the copy with text stays."""
    reading, told = Reading(name=NAME, network="facebook"), None
    if source.file:
        files = [(_kind(source.file) or "posts", source.file)]
    else:
        files = sorted_files(source, _FILES)
        if "posts" not in dict(files) and (pages := html_files(source, _FILES)):
            return in_html(pages, NAME)
    for kind, file in files:
        if kind == "posts":
            _posts(reading, file)
        elif kind == "comments":
            _comments(reading, file)
        else:
            told = _named(reading.content(file))
    return finished(reading, source, told, repeated=_twins)


def _named(data: bytes | None) -> str | None:
    try:
        profile = msgspec.json.decode(data or b"{}", type=_Profiles).profile_v2 or _Profile()
    except NOT_JSON:
        return None
    return repaired(profile.username or (profile.name or _Name()).full_name or "") or None


def _posts(reading: Reading, file: File) -> None:
    items, empty = [], 0
    for record, post in reading.records(file, _Post, ("status_updates",)):
        title = repaired(post.title or "")
        item, lost = _item(record, post, title)
        content = item.text or item.media or item.links or item.poll or lost
        if content or _SHARES.search(title) or _PUBLISHES.search(title) or item.seconds is None:
            items.append(item)
        else:
            empty += 1
    reading.add(file, items, whole=True)
    reading.leave(file, empty, _EMPTY)


def _item(record: int, post: _Post, title: str) -> tuple[Item, bool]:
    """Publication, and whether it shares an object that the export could not name."""
    parts, told = _parts(post.attachments)
    media = [part.media for part in parts if part.media and part.media.uri]
    contexts = [part.external_context for part in parts if part.external_context]
    urls = [context.url for context in contexts if context.url is not None]
    links = [url.strip().replace(" ", "%20") for url in urls if not _NOWHERE.match(url)]
    data = _listed(post.data)
    lost = len(links) < len(urls)
    says = bool(_SHARES.search(title)) and not (links and _LINKS.search(title))
    item = Item(
        record=record,
        seconds=post.timestamp,
        text=_text(data, media),
        media=media if told else None,
        links=links,
        kind="compartido" if not media and (lost or says) else "original",
        updated=next((d.update_timestamp for d in data if d.update_timestamp), None),
        live=bool(_LIVE.search(title)),
        poll=any(part.poll for part in parts),
    )
    return item, lost


def _listed(given: list[T] | _Nothing) -> list[T]:
    return given if isinstance(given, list) else []


def _parts(attachments: list[_Attachment] | _Nothing) -> tuple[list[_Part], bool]:
    """Attachments one by one; false: there was one, and the export does not say which."""
    groups = _listed(attachments)
    parts = [part for group in groups for part in _listed(group.data)]
    return parts, bool(parts) or not groups


def _text(data: list[_Datum], media: list[Medium]) -> str:
    """Text of the publication, then what the photos' descriptions say that it does not."""
    said: list[str] = []
    for written in _written(data, media):
        if written and not any(written in other for other in said):
            said.append(written)
    text = "\n".join(said)
    # a person mentioned comes as @[id:kind:name]: the id is enough to be a pseudonym
    return _PERSON.sub(r"@\1", text) if "@[" in text else text


def _written(data: list[_Datum], media: list[Medium]) -> Iterator[str]:
    for datum in data:
        yield repaired(datum.post or "").strip()
    for medium in media:
        yield repaired(medium.description or "").strip()


def _comments(reading: Reading, file: File) -> None:
    items = []
    for record, item in reading.records(file, _Comment, ("comments_v2", "comments")):
        written = [datum.comment for datum in _listed(item.data) if datum.comment]
        parts, told = _parts(item.attachments)
        text = "\n".join(repaired(w.comment or "") for w in written if w.comment)
        items.append(
            Item(
                record=record,
                seconds=item.timestamp or next((w.timestamp for w in written), None),
                text=_PERSON.sub(r"@\1", text),
                media=[part.media for part in parts if part.media] if told else None,
                kind="respuesta",
            )
        )
    reading.add(file, items, whole=False)


def _twins(posts: pd.DataFrame) -> "pd.Series[Any]":
    """Mark shares told twice: same moment (or same update), the copy without text goes (A4)."""
    bare = posts["text"].eq("")
    repeated = posts.duplicated("post_id", keep="last")
    for moment in ("created_at", "updated"):
        known = posts[moment].notna() & posts["kind"].ne("respuesta")
        texted = posts[known & ~bare]
        alone = posts["attached"].eq("") & posts[moment].isin(texted[moment])
        pairs = set(zip(texted[moment].tolist(), texted["attached"].tolist(), strict=True))
        told = zip(posts[moment].tolist(), posts["attached"].tolist(), strict=True)
        same = pd.Series([pair in pairs for pair in told], index=posts.index)
        repeated |= known & bare & (alone | same)
    again = posts.duplicated(["updated", "text", "attached"], keep="last")
    return repeated | (posts["updated"].notna() & again)
