"""TikTok Studio, content sheet (xlsx or CSV): one row per video (5)."""

from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _video
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    spans,
)
from criterios_audit.loaders._table import column, has, sheet, workbook
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import Source

NAME = "tiktok_studio"
TITLE = "TikTok Studio, hoja de contenido (Excel o CSV)"
GIVES = (
    "Los videos del periodo pedido con su texto, su enlace, su momento (lo guarda el "
    "identificador) y sus cifras: vistas, me gusta, comentarios y veces compartido."
)
LACKS = (
    "No dice qué comentarios recibió o contestó la cuenta, ni los subtítulos o el texto "
    "alternativo; de un periodo largo entrega solo una parte."
)
STEPS = (
    "Entre a TikTok con la sesión de la cuenta, desde una computadora, y abra TikTok Studio.",
    "Abra Estadísticas › Contenido y elija el periodo completo.",
    "Pulse Descargar datos, elija XLSX o CSV y deje el archivo tal como llega.",
)
PROVES = Proves(
    posts="las del periodo pedido",
    time="al segundo, por el identificador",
    media="sí: video o fotos, por el enlace",
)
_LINK = "https://www.tiktok.com/@cuenta.inventada"
EXAMPLE = {
    "contenido.xlsx": workbook(
        {
            "Content": [
                ["Video title", "Video link", "Post time", "Video views", "Likes", "Comments",
                 "Shares", "Add to Favorites"],
                ["Sesión del Consejo https://ine.mx", f"{_LINK}/video/7681714846173356608",
                 "2026-09-04", 1234, 5, 2, "", 1],
                ["Fotos", f"{_LINK}/photo/7681714846173356609", "September 4", 6, 1, 0, 0, 0],
                ["Sin enlace", "", "2026-09-04", 1, 1, 1, 1, 1],
                ["Sin fecha", f"{_LINK}/video/12345", "ayer", 1, 1, 1, 1, 1],
            ]
        }
    )
}  # fmt: skip
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "tiktok:cuenta.inventada", "post_id": "7681714846173356608",
            "created_at": pd.Timestamp("2026-09-04T16:16:52Z"), "precision": "second",
            "zone_known": True, "views": 1234, "likes": 5, "comments": 2, "shares": pd.NA,
            "media": "video", "kind": "original", "links": "https://ine.mx",
            "url": f"{_LINK}/video/7681714846173356608",
        },
        {"post_id": "7681714846173356609", "media": "imagen", "precision": "second", "record": 2},
    ],
    "accounts": [{"alias": "cuenta.inventada"}],
    "rejected": [{"record": 3}, {"record": 4}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 2, "format": NAME}],
}  # fmt: skip

_ALIASES = {
    "title": ("video title", "título del video", "título del vídeo", "título de video"),
    "link": ("video link", "enlace del video", "enlace del vídeo", "enlace de video"),
    "published": (
        "post time", "hora de publicación", "fecha de publicación", "tiempo de publicación",
    ),
    "views": (
        "video views", "total views", "views", "visualizaciones de video",
        "visualizaciones de vídeo", "visualizaciones", "visualizaciones totales",
        "total de visualizaciones", "vistas",
    ),
    "likes": ("likes", "total likes", "me gusta", "total de me gusta"),
    "comments": ("comments", "total comments", "comentarios", "total de comentarios"),
    "shares": (
        "shares", "total shares", "veces compartido", "compartidos", "total de veces compartido",
    ),
}  # fmt: skip
_NEEDED = ("link", "published")
LINK = r"tiktok\.com/@(?P<alias>[\w.]{1,40})/(?P<form>video|photo)/(?P<id>\d{1,19})(?!\d)"
_COUNTS = ("likes", "shares", "comments", "views")
_NEAR = pd.Timedelta(days=2)  # a day in any zone, and a scheduled video's upload the day before


def matches(source: Source) -> bool:
    """Whether the header has the video's link and when it was posted."""
    return has(source.file, _NEEDED, _ALIASES)


def read(source: Source) -> Loaded:
    """Read one publication per video; id, alias and moment come from its link."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED, _ALIASES)
    cells = given.cells
    place = cells["link"].str.extract(LINK)
    created, exact = _created(place["id"], cells["published"])
    reasons = {
        "no tiene el enlace del video; se esperaba uno como "
        "https://www.tiktok.com/@alias/video/número.": place["id"].isna(),
        "no dice cuándo se publicó; se esperaba una fecha como 2026-09-04.": created.isna(),
    }
    rejected = first_reasons(file, reasons)
    text = column(cells, "title").fillna("")
    posts = pd.DataFrame(
        {
            "account_id": "tiktok:" + place["alias"],
            "network": "tiktok",
            "post_id": place["id"],
            "url": "https://www.tiktok.com/@"
            + place["alias"] + "/" + place["form"] + "/" + place["id"],
            "created_at": created,
            "precision": exact.map({True: "second", False: "day"}),
            "zone_known": exact,
            "text": text,
            "kind": "original",
            "media": place["form"].map({"video": "video", "photo": "imagen"}),
            "media_n": place["form"].map({"video": 1}),  # of photos the sheet does not say
            "links": links_in(text),
            "mentions": mentions_in(text),
            **{name: _video.whole_numbers(column(cells, name)) for name in _COUNTS},
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    ).drop([row["record"] for row in rejected])  # fmt: skip
    kept = posts.drop_duplicates("post_id")
    owners = kept.drop_duplicates("account_id")
    accounts = owners[["account_id", "network", "record", "source_id", "source_path"]].assign(
        alias=owners["account_id"].str.removeprefix("tiktok:")
    )
    row = ledger(
        file, NAME, account=str(owners["account_id"].iloc[0]) if len(owners) == 1 else None,
        read=len(posts), repeated=len(posts) - len(kept),
        rejected=len(rejected) + len(given.rejected), times=kept["created_at"],
        notes=["La hora se recuperó del identificador de cada video."] if exact.any() else [],
    )  # fmt: skip
    return canonical(
        posts=kept, accounts=accounts, coverage=spans(kept, file),
        rejected=given.rejected + rejected, sources=[row],
    )  # fmt: skip


def _created(
    ids: "pd.Series[Any]", written: "pd.Series[Any]"
) -> tuple["pd.Series[Any]", "pd.Series[Any]"]:
    """Moment of each video, and whether its id gave it: its high 32 bits are Unix seconds.

    The written day, which may lack its year («September 4»), checks the id and wins over it.
    """
    long = ids.where(ids.str.fullmatch(r"[1-8]\d{18}|\d{18}").fillna(value=False))
    seconds = long.astype(tables.COUNT) // 2**32
    held = pd.to_datetime(seconds, unit="s", utc=True).astype(tables.TIME)
    held = _video.believable(held, _video.TIKTOK_FROM)
    day = _video.days(written, _video.TIKTOK_FROM)
    exact = held.notna() & ~((held - day).abs() > _NEAR)
    return held.where(exact, day), exact
