"""Google Takeout of a YouTube channel: its videos and the comments it wrote (4b, A14).

What it watched, searched, follows and lists is known by its folder alone and never opened.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.archives import UnreadableError
from criterios_audit.loaders import _video, _youtube
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._json import NOT_JSON
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    rejection,
    sole,
    spans,
)
from criterios_audit.loaders._table import column, has, sheet
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "youtube_takeout"
TITLE = "Google Takeout de un canal de YouTube (zip o carpeta)"
GIVES = (
    "Todos los videos públicos del canal con su hora exacta, título y descripción, y todos los "
    "comentarios y respuestas que el canal escribió."
)
LACKS = (
    "No trae los comentarios que el canal recibió, ni vistas o me gusta, ni los subtítulos; no "
    "dice cuándo se escribió el comentario al que contesta cada respuesta."
)
STEPS = (
    "Entre a takeout.google.com con la sesión del canal (elija la cuenta de la marca, no la suya).",
    "Pulse Desmarcar todo y elija solo YouTube y YouTube Music.",
    (
        "En Todos los datos de YouTube incluidos deje solo canales, comentarios, videos y "
        "metadatos de video; en formatos, el historial no hace falta."
    ),
    "Pulse Siguiente paso › Crear exportación y espere el correo.",
    "Descargue el zip, o todas sus partes, y déjelo tal como llega en «exportaciones».",
)
PROVES = Proves(
    posts="todas las públicas",
    time="al segundo",
    replies="sí",
    media="sí, todas son video",
)
_OWN = "UCinventado0000000000000"
_ROOT = "Takeout/YouTube y YouTube\u00a0Music"
EXAMPLE = {
    f"{_ROOT}/metadatos de vídeos/{unicodedata.normalize('NFD', 'vídeos')}.csv": (
        "ID de vídeo,Duración aproximada (ms),Idioma del audio del vídeo,"
        "Descripción del vídeo (original),ID de canal,Título del vídeo (original),Privacidad,"
        "Marca de tiempo de creación del vídeo,Marca de tiempo de publicación del vídeo\n"
        f"aBcDeFgHi_0,60000,es,Transmisión https://ine.mx,{_OWN},Sesión del Consejo,Público,"
        "2026-01-02T09:00:00+00:00,2026-01-02T10:00:00.123456+00:00\n"
        f"aBcDeFgHi_1,60000,es,,{_OWN},Borrador,Privado,2026-01-02T09:00:00+00:00,\n"
        f"aBcDeFgHi_2,60000,es,,{_OWN},Sin fecha,Público,ayer,\n"
    ),
    f"{_ROOT}/comentarios/comentarios.csv": (
        "ID de comentario,ID de canal,Marca de tiempo de creación del comentario,Precio,"
        "ID de publicación,ID de vídeo,Texto del comentario\n"
        f"UgInventado0000001AaABAg.9a8b7c,{_OWN},2026-01-03T10:00:00.5+00:00,0,,aBcDeFgHi_0,"
        '"{""text"":""@alguien_inventado "",""mention"":{}},{""text"":""Hola, gracias""}"\n'
        f"UgInventado0000002AaABAg,{_OWN},2026-01-03T11:00:00+00:00,0,UgkxPublicacion,,"
        '"{""text"":""En la comunidad""}"\n'
        f'UgInventado0000003AaABAg,{_OWN},2026-01-03T11:00:00+00:00,0,,aBcDeFgHi_0,"{{""text"":"\n'
        "\n\n"
    ),
    f"{_ROOT}/canales/canal.csv": (
        f"ID de canal,Título del canal (original),Visibilidad\n{_OWN},Canal Inventado,Público\n"
    ),
    f"{_ROOT}/historial/historial de reproducciones.html": "nunca se abre",
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "post_id": "UgInventado0000001AaABAg.9a8b7c", "kind": "respuesta",
            "in_reply_to_id": "UgInventado0000001AaABAg", "media": "ninguno",
            "text": "@alguien_inventado Hola, gracias", "mentions": "alguien_inventado",
        },
        {"kind": "respuesta", "in_reply_to_id": "UgkxPublicacion", "url": pd.NA},
        {
            "account_id": f"youtube:{_OWN}", "post_id": "aBcDeFgHi_0", "kind": "original",
            "text": "Sesión del Consejo\nTransmisión https://ine.mx", "links": "https://ine.mx",
            "precision": "second", "media": "video", "lang": "es", "likes": pd.NA,
        },
    ],
    "accounts": [{"account_id": f"youtube:{_OWN}", "alias": "Canal Inventado", "native_id": _OWN}],
    "rejected": [{"record": 3}, {"record": 3}],
    "sources": [
        {"read": 0, "rejected": 0},
        {"read": 2, "repeated": 0, "rejected": 1, "left_out": 0},
        {"read": 1, "repeated": 0, "rejected": 1, "left_out": 1},
    ],
}  # fmt: skip

_ALIASES = {
    "video": ("video id", "id de vídeo", "id de video", "id del vídeo", "id del video"),
    "channel": ("channel id", "id de canal", "id del canal"),
    "title": (
        "video title (original)", "título del vídeo (original)", "título del video (original)",
    ),
    "description": (
        "video description (original)", "descripción del vídeo (original)",
        "descripción del video (original)",
    ),
    "privacy": ("privacy", "privacidad"),
    "lang": ("video audio language", "idioma del audio del vídeo", "idioma del audio del video"),
    "made": (
        "video create timestamp", "marca de tiempo de creación del vídeo",
        "marca de tiempo de creación del video",
    ),
    "published": (
        "video publish timestamp", "marca de tiempo de publicación del vídeo",
        "marca de tiempo de publicación del video",
    ),
    "comment": ("comment id", "id de comentario", "id del comentario"),
    "written": ("comment create timestamp", "marca de tiempo de creación del comentario"),
    "text": ("comment text", "texto del comentario"),
    "parent": (
        "parent comment id", "id de comentario principal", "id del comentario principal",
        "id de comentario superior", "id del comentario superior",
    ),
    "top": (
        "top-level comment id", "id de comentario de nivel superior",
        "id del comentario de nivel superior",
    ),
    "post": ("post id", "id de publicación", "id de la publicación"),
    "name": (
        "channel title (original)", "channel title", "título del canal (original)",
        "título del canal", "título de canal (original)",
    ),
}  # fmt: skip
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "videos": ("video", "title", "privacy"),
    "comments": ("comment", "written", "text"),
    "channels": ("channel", "name"),
}
_PUBLIC = ("public", "público", "pública", "publico", "publica")
_PATH = re.compile(
    r"(?:Takeout/)?(?:YouTube[^/]*Music/)?"
    r"[^/]*(?:comment|coment|metadat|channel|canal|v[ií]deo)[^/]*/"
    r"(?:comments|comentarios|videos|vídeos|channel|canal)(?: ?\(\d+\))?\.csv",
    re.IGNORECASE,
)
_SALE = "se esperaban las columnas de videos, comentarios o canales de Takeout."


class _VideoLink(msgspec.Struct, gc=False):
    id: str | None = msgspec.field(name="externalVideoId", default=None)


class _Fragment(msgspec.Struct, gc=False):
    text: str = ""
    video: _VideoLink | None = msgspec.field(name="videoLink", default=None)


def matches(source: Source) -> bool:
    """Whether it is YouTube's part of a Takeout, or one of its two tables alone."""
    if source.file is not None:
        return any(has(source.file, _NEEDED[kind], _ALIASES) for kind in ("videos", "comments"))
    return any(_kind(file) for file in _public(source).values())


def _public(source: Source) -> dict[str, File]:
    """Files that may be opened, by their path below the archive's own root.

    `Takeout/` counts only where nothing lies beside it: a folder of several exports is no archive.
    """
    alone = all(path.startswith("Takeout/") for path in source.files)
    return {
        path: file
        for path, file in sorted(source.files.items())
        if _PATH.fullmatch(plain := unicodedata.normalize("NFC", path))
        and (alone or not plain.startswith("Takeout/"))
    }


def _kind(file: File) -> str | None:
    return next((kind for kind, names in _NEEDED.items() if has(file, names, _ALIASES)), None)


def read(source: Source) -> Loaded:
    """Read public videos as originals and the channel's comments as replies."""
    files = source.files if source.single else _public(source)
    parts: list[Loaded] = []
    cells: list[tuple[File, str, Any]] = []
    for file in files.values():
        try:
            kind = _kind(file)
            if kind is None:
                file.read()  # what is no file at all is told first
                why = f"no se reconoce su encabezado; {_SALE}"
                parts.append(_refused(file, [rejection(file, None, why)]))
            else:
                cells.append((file, kind, sheet(file, _NEEDED[kind], _ALIASES)))
        except UnreadableError as error:
            told = {**rejection(file, None, ""), "expected": str(error)}
            parts.append(_refused(file, [told]))
    owner, note = _owner(cells)
    for file, kind, given in cells:
        notes = [note] if note else []
        parts.append(_part(file, kind, given, owner, notes))
    return Loaded(
        **{
            name: pd.concat([getattr(part, name) for part in parts], ignore_index=True)
            for name in ("posts", "accounts", "coverage", "rejected", "sources")
        }
    )


def _refused(file: File, rejected: list[dict[str, Any]]) -> Loaded:
    return canonical(rejected=rejected, sources=[ledger(file, NAME, rejected=len(rejected))])


def _owner(cells: Sequence[tuple[File, str, Any]]) -> tuple[str | None, str | None]:
    """Channel of the rows that do not say theirs, and the note of where it was taken from."""
    ids = [column(given.cells, "channel").str.strip().dropna() for _, _, given in cells]
    known = pd.concat(ids) if ids else pd.Series(dtype=tables.TEXT)
    if len(known):
        return str(known.mode().iloc[0]), None
    alias = next((a for file, _, _ in cells if (a := alias_from(file.path))), None)
    return alias, by_folder(alias) if alias else None


def _part(file: File, kind: str, given: Any, owner: str | None, notes: list[str]) -> Loaded:
    cells = given.cells
    if owner is None:
        return _refused(file, [rejection(file, None, NO_ACCOUNT)])
    channel = column(cells, "channel").str.strip().fillna(owner)
    if kind == "channels":
        accounts = pd.DataFrame(
            {
                "account_id": _youtube.account(channel),
                "network": "youtube",
                "alias": cells["name"].fillna(channel),
                "native_id": channel,
                "record": cells.index,
                **origin(file),
            }
        )
        row = ledger(file, NAME, rejected=len(given.rejected), notes=notes)
        return canonical(accounts=accounts, rejected=given.rejected, sources=[row])
    hidden = pd.Series(data=False, index=cells.index)
    if kind == "videos":
        hidden = ~cells["privacy"].str.strip().str.casefold().isin(_PUBLIC)
        if hidden.any():
            notes.append(f"{int(hidden.sum())} videos que no son públicos no se leyeron.")
        posts, reasons = _videos(cells)
    else:
        posts, reasons = _comments(cells)
    rejected = first_reasons(file, {why: mask & ~hidden for why, mask in reasons.items()})
    posts = posts.assign(
        account_id=_youtube.account(channel),
        network="youtube",
        precision="second",
        zone_known=True,
        links=posts["links"].fillna("") if "links" in posts else links_in(posts["text"]),
        mentions=mentions_in(posts["text"]),
        record=cells.index,
        **origin(file),
    ).drop([*(row["record"] for row in rejected), *cells.index[hidden]])
    kept = posts.drop_duplicates("post_id")
    row = ledger(
        file, NAME, account=sole(kept["account_id"]), read=len(posts),
        repeated=len(posts) - len(kept), rejected=len(rejected) + len(given.rejected),
        left_out=int(hidden.sum()), times=kept["created_at"], notes=notes,
    )  # fmt: skip
    return canonical(
        posts=kept, coverage=spans(kept, file), rejected=given.rejected + rejected, sources=[row]
    )


def _videos(cells: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, "pd.Series[Any]"]]:
    ids = cells["video"].str.strip()
    created = _video.moments(column(cells, "published"), _video.YOUTUBE_FROM)
    made = _video.moments(column(cells, "made"), _video.YOUTUBE_FROM)
    created = created.fillna(made)  # the oldest files say only when it was uploaded
    posts = pd.DataFrame(
        {
            "post_id": ids,
            "url": _youtube.watch(ids),
            "created_at": created,
            "text": _video.parts(column(cells, "title"), column(cells, "description")),
            "kind": "original",
            "media": "video",
            "media_n": 1,
            "lang": column(cells, "lang"),
        },
        index=cells.index,
    )
    return posts, {
        "no tiene el identificador del video; se esperaban 11 letras, números o guiones.": ~(
            ids.str.fullmatch(_youtube.VIDEO).fillna(value=False)
        ),
        "no dice cuándo se publicó; se esperaba una fecha como 2026-01-31T10:00:00+00:00.": (
            created.isna()
        ),
    }


def _comments(cells: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, "pd.Series[Any]"]]:
    ids = cells["comment"].str.strip()
    created = _video.moments(cells["written"], _video.YOUTUBE_FROM)
    texts, linked = _texts(cells["text"].fillna(""))
    first = _youtube.thread(ids)
    top = column(cells, "top").str.strip()
    video = column(cells, "video").str.strip()
    video = video.where(video.str.fullmatch(_youtube.VIDEO).fillna(value=False))
    parent = column(cells, "parent").fillna(first.mask(first.eq(ids))).fillna(top.mask(top.eq(ids)))
    text = texts.fillna("")
    posts = pd.DataFrame(
        {
            "post_id": ids,
            "url": _youtube.comment_address(video, ids),
            "created_at": created,
            "text": text,
            "kind": "respuesta",  # to a comment, or to the video or post it stands below
            "in_reply_to_id": parent.fillna(video).fillna(column(cells, "post")),
            "media": "ninguno",
            "media_n": 0,
            "links": (links_in(text) + linked).str.strip(),
        },
        index=cells.index,
    )
    return posts, {
        "no tiene el identificador del comentario.": ~(
            ids.str.fullmatch(_youtube.COMMENT).fillna(value=False)
        ),
        "no dice cuándo se escribió; se esperaba una fecha como 2026-01-31T10:00:00+00:00.": (
            created.isna()
        ),
        "el texto del comentario está cortado o dañado; se esperaban fragmentos como "
        "{«text»: «…»}.": texts.isna(),
    }


def _texts(written: "pd.Series[Any]") -> tuple["pd.Series[Any]", "pd.Series[Any]"]:
    """Join the fragments of each comment, and list the videos they link, with a space before.

    Fragments are JSON objects with commas between them and no brackets around; a comment of an
    older file is its text. `<NA>` where they cannot be read.
    """
    decoder = msgspec.json.Decoder(list[_Fragment])
    texts: list[str | None] = []
    linked: list[str] = []
    for text in written:
        found: list[_Fragment] = []
        if not re.match(r'\{\s*"', text):
            texts.append(text)
        else:
            try:
                found = decoder.decode("[" + text + "]")
                texts.append("".join(one.text for one in found))
            except (*NOT_JSON, UnicodeEncodeError):
                texts.append(None)
        videos = [one.video.id for one in found if one.video and one.video.id]
        linked.append("".join(f" https://www.youtube.com/watch?v={id_}" for id_ in videos))
    return (
        pd.Series(texts, index=written.index, dtype=tables.TEXT),
        pd.Series(linked, index=written.index, dtype=tables.TEXT),
    )
