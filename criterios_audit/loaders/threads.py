"""Threads: `threads_and_replies.json`, alone or in a download of the account (FORMATS 6)."""

from typing import Any

import pandas as pd

from criterios_audit.loaders._json import paths
from criterios_audit.loaders._loaded import Loaded, Proves
from criterios_audit.loaders._meta import (
    Album,
    Item,
    Reading,
    as_meta,
    html_files,
    looks_json,
    sorted_files,
    username,
)
from criterios_audit.loaders._meta_archive import finished, in_html
from criterios_audit.sources import File, Source

NAME = "threads"
TITLE = "Descarga de Threads (JSON)"
GIVES = (
    "Todas las publicaciones y respuestas de la cuenta con hora exacta, su texto, sus menciones y "
    "sus fotos y videos."
)
LACKS = (
    "No trae a qué mensaje contesta cada respuesta, ni los mensajes recibidos, ni enlaces a las "
    "publicaciones, ni texto alternativo, ni cuentas de vistas o reacciones."
)
STEPS = (
    "Entre a Threads o a Instagram con la sesión de la cuenta.",
    (
        "Abra Configuración › Centro de cuentas › Tu información y permisos › Exportar tu "
        "información."
    ),
    "Elija el perfil de la cuenta, «Exportar a dispositivo» e incluya Threads.",
    "Elija el intervalo «Desde el principio» y el formato JSON, nunca HTML.",
    "Descargue el zip, o todas sus partes, y déjelo tal como llega en «exportaciones».",
)
PROVES = Proves(posts="todas las del intervalo pedido", time="al segundo", replies="sí", media="sí")


_EXAMPLE = {
    "text_post_app_text_posts": [
        {"media": [{"uri": "", "creation_timestamp": 1754466859, "title": "Sesión del Consejo",
                    "text_app_post": {"reply_control": "everyone", "is_reply": False}}]},
        {"media": [{"uri": "", "creation_timestamp": 1754466900,
                    "title": "@alguien_inventado Consulte https://ine.mx",
                    "text_app_post": {"is_reply": True}}]},
        {"media": [{"uri": "", "creation_timestamp": 0, "title": "sin hora"}]},
        {"title": "Dos fotos", "creation_timestamp": 1754467001, "media": [
            {"uri": "media/posts/202508/a.jpg", "creation_timestamp": 1754467000, "title": "",
             "media_metadata": {"photo_metadata": {"exif_data": [
                 {"latitude": 19.432612, "longitude": -99.133212,
                  "device_id": "canario-dispositivo"}]}}},
            {"uri": "media/posts/202508/b.webp", "creation_timestamp": 1754467000, "title": ""}]},
    ]
}  # fmt: skip
EXAMPLE = {
    "threads-CuentaInventada-2026-01-31-ab12/threads/threads_and_replies.json": as_meta(_EXAMPLE)
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {"account_id": "threads:CuentaInventada", "kind": "original", "media": "ninguno",
         "text": "Sesión del Consejo", "created_at": pd.Timestamp("2025-08-06T07:54:19Z"),
         "alt_text_n": pd.NA, "media_n": 0},
        {"kind": "respuesta", "mentions": "alguien_inventado", "links": "https://ine.mx"},
        {"kind": "original", "media": "carrusel", "media_n": 2, "text": "Dos fotos"},
    ],
    "rejected": [{"record": 3}],
    "coverage": [{"table": "posts"}],
    "sources": [{"format": NAME, "read": 3, "repeated": 0, "rejected": 1, "left_out": 0}],
}  # fmt: skip

PATH = r"(your_instagram_activity/)?threads/threads_and_replies\.json"
_KEY = "text_post_app_text_posts"
_FILES = {
    "account": r"(personal_information/|account_information/)+personal_information\.json",
    "posts": PATH,
}


def matches(source: Source) -> bool:
    """Whether it is, or holds at its place, the file of publications of Threads."""
    if source.file:
        return _KEY in paths(source.file)
    return bool(html_files(source, _FILES)) or any(
        looks_json(file) for kind, file in sorted_files(source, _FILES) if kind == "posts"
    )


def read(source: Source) -> Loaded:
    """Publications and replies of the account, which an Instagram download may hold too."""
    reading, told = Reading(name=NAME, network=NAME), None
    files = [("posts", source.file)] if source.file else sorted_files(source, _FILES)
    if "posts" not in dict(files):
        return in_html(html_files(source, _FILES), NAME)
    for kind, file in files:
        if kind == "posts":
            publications(reading, file)
        else:
            told = told or username(reading.content(file))
    return finished(reading, source, told, repeated=lambda posts: posts.duplicated("post_id"))


def publications(reading: Reading, file: File) -> None:
    """Add the publications of the file to what is read."""
    items = [
        Item(
            record=record,
            seconds=album.seconds,
            text=album.text,
            media=album.media or (),
            kind="respuesta" if album.is_reply else "original",
        )
        for record, album in reading.records(file, Album, (_KEY,))
    ]
    reading.add(file, items, whole=True, network=NAME)
