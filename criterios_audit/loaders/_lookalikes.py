"""Exports that resemble the right one: what each is, and which one to ask for instead."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from criterios_audit.loaders._table import has, header
from criterios_audit.sources import File


@dataclass(frozen=True, kw_only=True)
class LookAlike:
    """A table known by some of its columns, as they are compared (see `_table.key`)."""

    what: str
    """What it is, to follow «es»."""
    columns: frozenset[str]
    instead: str
    """Which export to ask for."""

    @property
    def along(self) -> str:
        """Loader whose export always brings this table with it; «» for none."""
        return "youtube_studio" if self.instead == _YOUTUBE_TABLE else ""


_X_CONTENT = (
    "la pestaña «Content» de X Analytics, con una fila por publicación (columnas Post id, Date, "
    "Post text)"
)
_META_CONTENT = (
    "la exportación de contenido de Meta Business Suite (Estadísticas › Contenido › Exportar "
    "datos), con una fila por publicación"
)
_YOUTUBE_TABLE = "la tabla de contenido de YouTube Studio («Table data.csv», una fila por video)"
_TIKTOK = "el archivo de datos de TikTok en JSON o la hoja de contenido de TikTok Studio"
_SPENT = ("amount spent (", "importe gastado (", "cantidad gastada (")
_CROWDTANGLE = "la exportación de publicaciones de CrowdTangle, con una fila por publicación"

_LINKEDIN = (
    "la exportación de contenido de la página de LinkedIn (Análisis › Contenido › Exportar), con "
    "una fila por publicación en la hoja «All posts»"
)


def _of(what: str, columns: str, instead: str) -> LookAlike:
    return LookAlike(what=what, columns=frozenset(columns.split("|")), instead=instead)


LOOK_ALIKES: tuple[LookAlike, ...] = (
    _of("el resumen diario de la cuenta de X", "date|impressions|unfollows|create post",
        _X_CONTENT),
    _of("el resumen de videos de X", "video overview", _X_CONTENT),
    _of("un informe de anuncios de Meta", "ad id|ad name", _META_CONTENT),
    _of("un informe de anuncios de Meta", "identificador del anuncio|nombre del anuncio",
        _META_CONTENT),
    _of("el resumen diario de la página en Meta", "date|primary", _META_CONTENT),
    _of("el resumen diario de la página en Meta", "fecha|principal", _META_CONTENT),
    _of("el resumen diario de la página en Meta", "date|lifetime total likes", _META_CONTENT),
    _of("la gráfica diaria de YouTube Studio", "fecha|contenido|título del video", _YOUTUBE_TABLE),
    _of("la gráfica diaria de YouTube Studio", "fecha|contenido|título del vídeo", _YOUTUBE_TABLE),
    _of("la gráfica diaria de YouTube Studio", "date|content|video title", _YOUTUBE_TABLE),
    _of("la gráfica diaria de YouTube Studio", "datum|inhalte|videotitel", _YOUTUBE_TABLE),
    _of("la gráfica diaria de YouTube Studio", "datum|content|videotitel", _YOUTUBE_TABLE),
    _of("la gráfica diaria de YouTube Studio", "data|conteúdo|título do vídeo", _YOUTUBE_TABLE),
    _of("la historia de interacciones de CrowdTangle", "id|score date (gmt)|timestep",
        _CROWDTANGLE),
    _of("el resumen diario de la página de LinkedIn",
        "date|impressions (organic)|impressions (sponsored)", _LINKEDIN),
    _of("la lista diaria de seguidores de la página de LinkedIn",
        "date|organic followers|sponsored followers", _LINKEDIN),
    _of("la lista de visitas a la página de LinkedIn", "date|total page views (total)", _LINKEDIN),
    _of("el archivo de una persona en LinkedIn, no de una página",
        "date|sharelink|sharecommentary", _LINKEDIN),
    _of("el resumen diario de TikTok Studio", "date|video views|profile views", _TIKTOK),
    # two columns each, which a wide table may have among its own
    _of("el total diario de YouTube Studio", "date|views", _YOUTUBE_TABLE),
    _of("el total diario de YouTube Studio", "fecha|vistas", _YOUTUBE_TABLE),
    _of("el total diario de YouTube Studio", "fecha|visualizaciones", _YOUTUBE_TABLE),
    _of("el total diario de YouTube Studio", "datum|aufrufe", _YOUTUBE_TABLE),
    _of("el total diario de YouTube Studio", "data|visualizações", _YOUTUBE_TABLE),
)  # fmt: skip


_FEW, _WIDE = 2, 8


def told(file: File) -> str | None:
    """Sentence for a look-alike: what it is and what was expected; None where it is none."""
    for one in _alike(file):
        return f"es {one.what}; se esperaba {one.instead}."
    return next(_beginnings(file), None)


def companion(file: File, formats: Collection[str]) -> tuple[str, str] | None:
    """Format that this table always comes with, where it is one of these, and what to say of it."""
    for one in _alike(file):
        if one.along in formats:
            return one.along, f"Es {one.what}: viene con la tabla que sí se leyó y no hace falta."
    return None


def _alike(file: File) -> Iterator[LookAlike]:
    names = set(header(file))
    for one in LOOK_ALIKES:
        if len(names) > _WIDE and len(one.columns) == _FEW:
            continue
        if one.columns <= names or has(file, one.columns):
            yield one


def _beginnings(file: File) -> Iterator[str]:
    # the column of a report of ads ends with the currency of the account
    if any(name.startswith(_SPENT) for name in header(file)):
        yield f"es un informe de anuncios de Meta; se esperaba {_META_CONTENT}."
    # Meta's daily files open with a line for Excel and the name of one measure
    if header(file)[:1] == ["sep="]:
        yield f"es el resumen diario de una cifra en Meta; se esperaba {_META_CONTENT}."
