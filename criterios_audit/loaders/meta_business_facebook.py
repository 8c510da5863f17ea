"""Meta Business Suite › Insights › Content, Facebook: CSV or xlsx, in English or Spanish."""

from typing import Any

import pandas as pd

from criterios_audit.loaders import _meta_business
from criterios_audit.loaders._loaded import Loaded, Proves, count
from criterios_audit.loaders._meta_business import ALIASES, Laid
from criterios_audit.loaders._meta_tables import facebook_alias, facebook_post, looked_up, one_alias
from criterios_audit.loaders._table import column, has
from criterios_audit.loaders._text import extracted
from criterios_audit.sources import Source

NAME = "meta_business_facebook"
TITLE = "Meta Business Suite, contenido de Facebook (CSV)"
GIVES = (
    "Las publicaciones de la página en el periodo pedido, con su hora al minuto, su texto, su tipo "
    "y sus cifras: visualizaciones, reacciones, comentarios y veces que se compartió."
)
LACKS = (
    "No trae los comentarios recibidos ni los contestados, las imágenes, el texto alternativo ni "
    "las publicaciones borradas; las cifras son las del día en que se exportó."
)
STEPS = (
    "Entre a business.facebook.com (Meta Business Suite) con acceso a la página.",
    "Abra Estadísticas › Contenido y elija Facebook y el periodo completo.",
    "Oprima Exportar datos, elija publicaciones con cifras totales (no por día) y el formato CSV.",
    "Entregue el archivo como se descargó: al guardarlo, Excel redondea los identificadores.",
)
PROVES = Proves(
    posts="las del periodo pedido",
    time="al minuto; la zona (Pacífico de EE. UU.) se infiere",
    media="solo el tipo de publicación",
)
_HEADER = (
    "Identificador de la publicación,Identificador de la página,Nombre de la página,Título,"
    "Descripción,Duración (segundos),Hora de publicación,Tipo de subtítulo,Enlace permanente,"
    "Es una publicación cruzada,Es una publicación compartida,Tipo de publicación,Fecha,"
    "Visualizaciones,Alcance,Reacciones,Comentarios,Veces que se compartió\n"
)
_SITE = "https://www.facebook.com"
EXAMPLE = {
    "Jul-01-2025_Jul-31-2025.csv": "\ufeff"
    + _HEADER
    + '1001,77001,Página Inventada,"Sesión del Consejo\ncon @alguien_inventado",Sesión,0,'
    f"07/15/2025 23:30,N/A,{_SITE}/pagina.inventada/posts/pfbid0a,0,0,Fotos,Total,99,40,7,1,\n"
    f"1002,77001,Página Inventada,Video,Video,9,01/20/2026 08:00,N/A,{_SITE}/reel/1002/,1,0,Videos,"
    "Total,1,1,0,0,0\n"
    f"1003,77001,Página Inventada,,Otra,0,13/13/2025 08:00,N/A,{_SITE}/1003,0,0,Fotos,Total,,,,,\n"
    f"1004,77001,Página Inventada,,,0,07/16/2025 08:00,N/A,{_SITE}/77001/posts/1004,0,1,Enlaces,"
    "07/16/2025,4,4,2,,1\n"
    f"1004,77001,Página Inventada,,,0,07/16/2025 08:00,N/A,{_SITE}/77001/posts/1004,0,1,Enlaces,"
    "07/17/2025,3,3,1,0,0\n"
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "facebook:pagina.inventada", "post_id": "1001", "kind": "original",
            "text": "Sesión del Consejo\ncon @alguien_inventado", "media": "imagen",
            "created_at": pd.Timestamp("2025-07-16T06:30Z"), "precision": "minute",
            "zone_known": True, "likes": 7, "comments": 1, "shares": pd.NA, "views": 99,
        },
        {
            "post_id": "1002", "created_at": pd.Timestamp("2026-01-20T16:00Z"), "media": "video",
            "text": "Video", "account_id": "facebook:pagina.inventada",
        },
        {
            "post_id": "1004", "kind": "compartido", "media": "enlace", "text": "", "record": 4,
            "views": 7, "likes": 3, "comments": pd.NA, "shares": 1,
        },
    ],
    "accounts": [{"alias": "pagina.inventada", "native_id": "77001"}],
    "rejected": [{"record": 3}],
    "sources": [{"read": 4, "repeated": 1, "rejected": 1, "left_out": 0, "format": NAME}],
}  # fmt: skip

_NEEDED = ("post_id", "page_id", "time")
_MEDIA = {
    "photos": "imagen", "photo": "imagen", "fotos": "imagen", "foto": "imagen",
    "videos": "video", "video": "video", "vídeos": "video", "reels": "video", "reel": "video",
    "links": "enlace", "link": "enlace", "enlaces": "enlace", "enlace": "enlace",
    "text": "ninguno", "texto": "ninguno", "albums": "carrusel", "álbumes": "carrusel",
    "live videos": "directo", "videos en vivo": "directo",
}  # fmt: skip
_STORIES = {"stories", "story", "historias", "historia"}
_YES = {"1", "true", "yes", "sí", "si", "verdadero"}


def matches(source: Source) -> bool:
    """Whether the header has the publication, its page and its moment, in either language."""
    return has(source.file, _NEEDED, ALIASES)


def read(source: Source) -> Loaded:
    """Read the page's publications; the hour is US Pacific's, turned into UTC (FORMATS A1)."""
    file = next(iter(source.files.values()))
    return _meta_business.read(file, NAME, "facebook", _NEEDED, _layout)


def _layout(cells: pd.DataFrame) -> Laid:
    link = column(cells, "permalink")
    page = extracted(cells["page_id"], r"^\s*([0-9]{1,25})\s*$")[0]
    types = column(cells, "type")
    crossed = int(_said(column(cells, "crosspost")).sum())
    posts = pd.DataFrame(
        {
            "account_id": "facebook:" + one_alias(facebook_alias(link), page),
            # the part after «_» is what every other export of Facebook knows it by
            "post_id": extracted(cells["post_id"], r"^\s*(?:[0-9]+_)?([0-9]{1,25})\s*$")[0]
            .fillna(facebook_post(link)),
            "text": _meta_business.text(column(cells, "title"), column(cells, "description")),
            "kind": _kind(cells, types),
            "media": looked_up(types, _MEDIA),
            "likes": count(column(cells, "reactions")),
        },
        index=cells.index,
    )  # fmt: skip
    return Laid(
        posts=posts,
        native_id=page,
        foreign=pd.Series(data=False, index=cells.index),
        held=pd.Series(pd.NaT, index=cells.index, dtype="datetime64[us, UTC]"),
        notes=[f"{crossed} filas son publicaciones cruzadas con otra página."] if crossed else [],
    )


def _kind(cells: pd.DataFrame, types: "pd.Series[Any]") -> "pd.Series[Any]":
    kind = pd.Series("original", index=cells.index)
    kind = kind.mask(_said(column(cells, "share")), "compartido")
    return kind.mask(types.str.strip().str.casefold().isin(_STORIES), "historia")


def _said(cells: "pd.Series[Any]") -> "pd.Series[Any]":
    return cells.str.strip().str.casefold().isin(_YES)
