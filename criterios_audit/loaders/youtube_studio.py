"""YouTube Studio, Analytics › Advanced mode › «Table data.csv»: one row per video (4a, A11)."""

import re
from collections.abc import Mapping
from typing import Any

import pandas as pd

from criterios_audit.loaders import _video, _youtube
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    refused,
    spans,
)
from criterios_audit.loaders._table import column, has, header, sheet
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "youtube_studio"
TITLE = "YouTube Studio, tabla de contenido (CSV)"
GIVES = (
    "Los videos del canal con el día en que se publicaron, su título y sus cifras: vistas, me "
    "gusta, comentarios y veces compartido, según las columnas que se hayan elegido."
)
LACKS = (
    "No dice la hora, la descripción, los subtítulos, ni qué comentarios recibió o contestó el "
    "canal; no distingue los videos que no son públicos y entrega 500 videos como máximo."
)
STEPS = (
    "Entre a YouTube Studio con la sesión del canal, desde una computadora.",
    "Abra Estadísticas › Modo avanzado, elija la pestaña Contenido y el periodo completo.",
    (
        "Agregue las métricas Me gusta, Comentarios agregados y Elementos compartidos, y descargue "
        "con Exportar vista actual › Valores separados por comas (.csv)."
    ),
    (
        "Deje en una carpeta con el nombre del canal el zip tal como llega; el que sirve es «Datos "
        "de la tabla.csv»."
    ),
)
PROVES = Proves(
    posts="las que tuvieron vistas en el periodo pedido, hasta 500",
    time="al día",
    media="sí, todas son video",
)
EXAMPLE = {
    "Contenido 2026-01-01_2026-02-01 CanalInventado.zip/Datos de la tabla.csv": (
        "Contenido,Título del video,Tiempo de publicación del video,Duración,Vistas,"
        "Tiempo de reproducción (horas),Suscriptores,Me gusta,Comentarios agregados,"
        "Elementos compartidos\n"
        'Total,,,,"1,240",253.67,-3,9,,\n'
        ' -aBcDeFgHi0,"Sesión del Consejo, en vivo","Dec 15, 2023",253,"1,234",253.67,-3,5,2,\n'
        "aBcDeFgHi_1,Cómo tramitar su credencial https://ine.mx,15 dic 2023,60,6,1.2,,4,,1\n"
        "aBcDeFgHi_2,Sin fecha,,60,,,,,,\n"
        "2E+11,Identificador perdido,15 dic 2023,60,,,,,,\n"
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "youtube:CanalInventado", "post_id": "-aBcDeFgHi0", "views": 1234,
            "created_at": pd.Timestamp("2023-12-15", tz="UTC"), "precision": "day", "likes": 5,
            "comments": 2, "shares": pd.NA, "media": "video", "alt_text_n": pd.NA, "record": 2,
            "text": "Sesión del Consejo, en vivo", "kind": "original", "zone_known": False,
            "url": "https://www.youtube.com/watch?v=-aBcDeFgHi0",
        },
        {
            "post_id": "aBcDeFgHi_1", "created_at": pd.Timestamp("2023-12-15", tz="UTC"),
            "links": "https://ine.mx", "comments": pd.NA, "shares": 1,
        },
    ],
    "rejected": [{"record": 4}, {"record": 5}],
    "coverage": [{"table": "posts", "account_id": "youtube:CanalInventado"}],
    "accounts": [],
    "sources": [{"read": 2, "repeated": 0, "rejected": 2, "left_out": 1, "format": NAME}],
}  # fmt: skip

# the day's header has more forms than are known (A11): what all say is «published»
_PUBLISHED = re.compile(r"publi|veröffentlich")
# English, Spanish of Latin America and of Spain, German, Portuguese, French
_ALIASES = {
    "id": ("content", "contenido", "inhalt", "inhalte", "conteúdo", "contenu", "video", "vídeo",
           "vidéo"),
    "title": (
        "video title", "título del video", "título del vídeo", "videotitel", "titel des videos",
        "título do vídeo", "titre de la vidéo",
    ),
    "views": ("views", "vistas", "visualizaciones", "aufrufe", "visualizações"),
    "likes": ("likes", "me gusta", "„mag ich“-bewertungen", '"mag ich"-bewertungen', "mag ich",
              "marcações “gostei”", 'marcações "gostei"', "marcações com gostei", "gostei"),
    "comments": (
        "comments added", "comments", "comentarios agregados", "comentarios añadidos",
        "comentarios", "hinzugefügte kommentare", "kommentare", "comentários adicionados",
        "comentários",
    ),
    "shares": (
        "shares", "elementos compartidos", "veces compartido", "veces que se ha compartido",
        "contenido compartido", "geteilte inhalte", "geteilt", "compartilhamentos", "partilhas",
    ),
    "date": ("date", "fecha", "datum", "data"),
}  # fmt: skip
_NEEDED = ("id", "title", "published")
_LIMIT = 500  # rows that Studio gives at most
_FOLDER = re.compile(
    r"(?:content|contenido|inhalte?|conteúdo|v[ií]deo)[ _]"
    r"\d{4}-\d\d-\d\d[ _]\d{4}-\d\d-\d\d[ _]+(.+)",
    re.IGNORECASE,
)


def matches(source: Source) -> bool:
    """Whether it has a video, its title and its day, and is not the chart, which has a date too."""
    file = source.file
    if file is None or not has(file, ("id", "title"), _ALIASES):
        return False
    names = _aliases(file)
    return has(file, _NEEDED, names) and not has(file, (*_NEEDED, "date"), names)


def _aliases(file: File) -> Mapping[str, tuple[str, ...]]:
    return _ALIASES | {"published": tuple(n for n in header(file) if _PUBLISHED.search(n))}


def read(source: Source) -> Loaded:
    """Read one publication per video, to the day; the row of totals is left out."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED, _aliases(file))
    cells = given.cells
    alias = _alias(file.path)
    if alias is None:
        raise refused(file, NO_ACCOUNT)
    # an id that begins with «-» comes after a space, so that Excel takes it for no formula
    ids = cells["id"].str.strip().str.removeprefix("'")
    video = ids.str.fullmatch(_youtube.VIDEO).fillna(value=False)
    bare = cells["title"].isna() & cells["published"].isna() & cells["id"].notna()
    total = bare & (~video | (cells.index == 1))  # «Total», «Gesamt»: known by what it lacks
    created = _video.days(cells["published"], _video.YOUTUBE_FROM)
    reasons = {
        "no tiene el identificador del video; se esperaban 11 letras, números o guiones.": (
            ~video & ~total
        ),
        "no dice qué día se publicó el video; se esperaba una fecha como «Dec 15, 2023» o «15 dic "
        "2023».": created.isna() & ~total,
    }
    rejected = first_reasons(file, reasons)
    text = cells["title"].fillna("")
    posts = pd.DataFrame(
        {
            "account_id": f"youtube:{alias}",
            "network": "youtube",
            "post_id": ids,
            "url": _youtube.watch(ids),
            "created_at": created,
            "precision": "day",
            "zone_known": False,
            "text": text,
            "kind": "original",
            "media": "video",
            "media_n": 1,
            "links": links_in(text),
            "mentions": mentions_in(text),
            **{name: _video.whole_numbers(column(cells, name)) for name in _COUNTS},
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    ).drop([*(row["record"] for row in rejected), *cells.index[total]])
    kept = posts.drop_duplicates("post_id")
    row = ledger(
        file, NAME, account=f"youtube:{alias}", read=len(posts), repeated=len(posts) - len(kept),
        rejected=len(rejected) + len(given.rejected), left_out=int(total.sum()),
        times=kept["created_at"], notes=_notes(alias, int(total.sum()), len(posts)),
    )  # fmt: skip
    # cut at the limit, it holds the most seen videos and not every one of its days
    coverage = spans(kept, file) if len(posts) < _LIMIT else []
    return canonical(
        posts=kept, coverage=coverage, rejected=given.rejected + rejected, sources=[row]
    )


_COUNTS = ("likes", "shares", "comments", "views")


def _alias(path: str) -> str | None:
    """Channel that Studio writes in the folder's or zip's name, or that a folder is named after."""
    for part in reversed(re.split(r"!?/", path)):
        if named := _FOLDER.fullmatch(re.sub(r"(?:\.zip|\.csv)+$", "", part.strip())):
            return re.sub(r"\s+", "_", named[1])
    return alias_from(path)


def _notes(alias: str, totals: int, rows: int) -> list[str]:
    notes = [by_folder(alias)]
    if totals:
        notes.append(f"{totals} fila de totales no se contó como video.")
    if rows >= _LIMIT:
        notes.append(
            f"Studio entrega {_LIMIT} videos como máximo: los menos vistos pueden faltar. Pida "
            "periodos más cortos."
        )
    return notes
