"""Meta Business Suite › Insights › Content, Instagram: CSV or xlsx, headers in English or Spanish.

The permalink's shortcode holds the moment of its publication: each file proves its own zone.
"""

from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _meta_business
from criterios_audit.loaders._loaded import Loaded, Proves, count
from criterios_audit.loaders._meta_business import ALIASES, Laid
from criterios_audit.loaders._meta_tables import instagram_moment, looked_up, one_alias, shortcode
from criterios_audit.loaders._table import column, has
from criterios_audit.loaders._text import extracted
from criterios_audit.sources import Source

NAME = "meta_business_instagram"
TITLE = "Meta Business Suite, contenido de Instagram (CSV)"
GIVES = (
    "Las publicaciones de la cuenta en el periodo pedido, con su hora al minuto (comprobada con la "
    "que guarda su enlace), su texto, su tipo y sus cifras."
)
LACKS = (
    "No trae los comentarios recibidos ni los contestados, las imágenes, el texto alternativo ni "
    "las publicaciones borradas; las cifras son las del día en que se exportó."
)
STEPS = (
    "Entre a business.facebook.com (Meta Business Suite) con acceso a la cuenta de Instagram.",
    "Abra Estadísticas › Contenido y elija Instagram y el periodo completo.",
    "Oprima Exportar datos, elija publicaciones con cifras totales (no por día) y el formato CSV.",
)
PROVES = Proves(
    posts="las del periodo pedido",
    time="al minuto; la zona se comprueba con los enlaces",
    media="solo el tipo de publicación",
)
_HEADER = (
    "Identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,"
    "Nombre de la cuenta,Descripción,Duración (segundos),Hora de publicación,Enlace permanente,"
    "Tipo de publicación,Comentario sobre los datos,Fecha,Visualizaciones,Alcance,Me gusta,"
    "Veces que se compartió,Seguimientos,Comentarios,Veces que se guardó\n"
)
_P = "https://www.instagram.com"
EXAMPLE = {
    "Mar-01-2026_Mar-31-2026.csv": "\ufeff"
    + _HEADER
    # the two first stand at both sides of the change of hour of 8 March 2026
    + '17001,500,cuenta_inventada,Cuenta,"Sesión del Consejo\n@alguien_inventado",0,'
    f"03/07/2026 12:00,{_P}/p/DVmIm4jgAAA/,Secuencia de Instagram,,Total,9,8,7,,2,1,0\n"
    f"17002,500,cuenta_inventada,Cuenta,Reel,8,03/08/2026 12:00,{_P}/reel/DVomiTjgAAA/,"
    "Reel de Instagram,,Total,1,1,1,1,,1,1\n"
    f"17003,600,otra_inventada,Otra,Juntas,0,03/09/2026 12:00,{_P}/p/DVrLVLjgAAA/,"
    "Imagen de Instagram,,Total,1,1,1,1,,1,1\n"
    f"17004,500,cuenta_inventada,Cuenta,Sin fecha,0,ayer,{_P}/p/DVrLVLjgAAB/,"
    "Imagen de Instagram,,Total,1,1,1,1,0,1,1\n"
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "instagram:cuenta_inventada", "post_id": "DVmIm4jgAAA",
            "text": "Sesión del Consejo\n@alguien_inventado", "mentions": "alguien_inventado",
            "created_at": pd.Timestamp("2026-03-07T20:00Z"), "zone_known": True,
            "media": "carrusel", "likes": 7, "shares": pd.NA, "comments": 1, "views": 9,
        },
        {
            "post_id": "DVomiTjgAAA", "created_at": pd.Timestamp("2026-03-08T19:00Z"),
            "media": "video", "media_n": 1,
        },
    ],
    "accounts": [{"alias": "cuenta_inventada", "native_id": "500"}],
    "rejected": [{"record": 4}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 1, "left_out": 1, "format": NAME}],
}  # fmt: skip

_NEEDED = ("post_id", "username", "time")
_MEDIA = {
    "ig image": "imagen", "imagen de instagram": "imagen", "foto de instagram": "imagen",
    "ig carousel": "carrusel", "secuencia de instagram": "carrusel",
    "carrusel de instagram": "carrusel", "ig reel": "video", "reel de instagram": "video",
    "ig video": "video", "video de instagram": "video",
}  # fmt: skip
_SINGLE = {"imagen": 1, "video": 1}
_STORIES = {"ig story", "historia de instagram"}


def matches(source: Source) -> bool:
    """Whether the header has the publication, the account's username and its moment."""
    return has(source.file, _NEEDED, ALIASES)


def read(source: Source) -> Loaded:
    """Read the account's publications; rows of another account, a collaboration, are left out."""
    file = next(iter(source.files.values()))
    return _meta_business.read(file, NAME, "instagram", _NEEDED, _layout)


def _layout(cells: pd.DataFrame) -> Laid:
    link = column(cells, "permalink")
    owner = column(cells, "owner_id").str.strip()
    alias = cells["username"].str.strip().str.removeprefix("@").str.replace(r"\s+", "_", regex=True)
    types = column(cells, "type")
    media = looked_up(types, _MEDIA)
    stories = types.str.strip().str.casefold().isin(_STORIES)
    native = extracted(cells["post_id"], r"^\s*([0-9]{1,25})\s*$")[0]
    posts = pd.DataFrame(
        {
            "account_id": "instagram:" + one_alias(alias, owner),
            "post_id": shortcode(link).fillna(native),
            "text": column(cells, "description").fillna(""),
            "kind": stories.map({True: "historia", False: "original"}),
            "media": media,
            "media_n": media.map(_SINGLE).astype(tables.COUNT),
            "likes": count(column(cells, "likes")),
        },
        index=cells.index,
    )
    return Laid(
        posts=posts,
        native_id=owner,
        foreign=_foreign(owner.fillna(alias), column(cells, "follows")),
        held=instagram_moment(link),
    )


def _foreign(owner: "pd.Series[Any]", follows: "pd.Series[Any]") -> "pd.Series[Any]":
    """Rows of an account none of whose rows says its Follows, where another account's do."""
    own = set(owner[follows.notna()].dropna())
    return ~owner.isin(own) & bool(own)
