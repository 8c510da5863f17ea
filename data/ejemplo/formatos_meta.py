"""The shapes of Meta's exports: Business Suite's sheet of Facebook, Instagram's download."""
# ruff: noqa: INP001 - a script's sibling, not a package

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import textos
from formatos import table
from mundo import Account, Post

PACIFIC = ZoneInfo("America/Los_Angeles")
HEADER = (
    *("Identificador de la publicación", "Identificador de la página", "Nombre de la página"),
    *("Título", "Descripción", "Duración (segundos)", "Hora de publicación", "Tipo de subtítulo"),
    *("Enlace permanente", "Es una publicación cruzada", "Es una publicación compartida"),
    *("Tipo de publicación", "Fecha", "Visualizaciones", "Alcance", "Reacciones", "Comentarios"),
    "Veces que se compartió",
)


def facebook(account: Account, posts: Iterable[Post]) -> str:
    """Write Business Suite's sheet: the minute of the Pacific, totals, newest first."""
    site = f"https://www.facebook.com/{account.alias}/posts"
    rows = []
    for p in sorted(posts, key=lambda p: p.t, reverse=True):
        seen = 100 + int(p.id[-3:]) % 900
        text = f"{p.text} {p.link}" if p.link else p.text
        rows.append(
            (
                *(p.id, account.number, account.name, text, "", 0),
                *(f"{p.t.astimezone(PACIFIC):%m/%d/%Y %H:%M}", "N/A", f"{site}/{p.id}", 0, 0),
                *("Fotos", "Total", seen, seen // 2, seen // 20, seen % 7, seen % 5),
            )
        )
    return "\ufeff" + table(HEADER, rows)


def mangled(value: Any) -> Any:
    """Write text as Meta does: each byte of its UTF-8 as if it were a character."""
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, dict):
        return {mangled(k): mangled(v) for k, v in value.items()}
    return [mangled(v) for v in value] if isinstance(value, list) else value


def instagram(
    account: Account, posts: Iterable[Post], blocked: Sequence[tuple[str, datetime]]
) -> dict[str, str]:
    """Return the files of a download by name; stories and comments were not asked for."""
    found = [
        {
            "media": [
                {
                    "uri": f"media/posts/{p.t:%Y%m}/1_2_3_n_{p.id}.jpg",
                    "creation_timestamp": int(p.t.timestamp()),
                    "title": p.text,
                    "cross_post_source": {"source_app": "FB"},
                }
            ]
        }
        for p in sorted(posts, key=lambda p: p.t, reverse=True)
    ]
    person = {
        "profile_user": [
            {
                "title": "Usuario",
                "string_map_data": {
                    "Correo electrónico": {"value": "cuenta@example.org"},
                    "Nombre de usuario": {"value": account.alias},
                },
            }
        ]
    }
    listed = {
        "relationships_blocked_users": [
            {
                "title": who,
                "string_list_data": [
                    {
                        "href": f"https://www.instagram.com/{who}",
                        "timestamp": int(when.timestamp()),
                    }
                ],
            }
            for who, when in blocked
        ]
    }
    activity, mine = "your_instagram_activity", "personal_information/personal_information"
    return {
        f"{activity}/media/posts_1.json": json.dumps(mangled(found), indent=1),
        f"{activity}/messages/inbox/ejemplo_1/message_1.json": textos.TRAMPA,
        f"{mine}/personal_information.json": json.dumps(mangled(person), indent=1),
        "connections/followers_and_following/blocked_profiles.json": json.dumps(
            mangled(listed), indent=1
        ),
    }
