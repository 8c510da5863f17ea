"""LinkedIn page, content export (xls, xlsx or its CSV): one row per publication, by the day."""

import re
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    first_reasons,
    ledger,
    origin,
    refused,
    spans,
)
from criterios_audit.loaders._table import column, has, key, sheet, workbook
from criterios_audit.loaders._text import links_in
from criterios_audit.sources import File, Source

NAME = "linkedin_contenido"
TITLE = "Página de LinkedIn, exportación de contenido (xls, xlsx o CSV)"
GIVES = (
    "Las publicaciones de la página con su día, texto, enlace, tipo de contenido y cifras: "
    "impresiones, recomendaciones, comentarios y veces que se compartieron."
)
LACKS = (
    "No dice la hora, ni trae las respuestas de la página, los comentarios recibidos ni texto "
    "alternativo; tampoco dice de qué página es: el nombre se toma de la carpeta."
)
STEPS = (
    "Entre a LinkedIn con una cuenta que administre la página, desde una computadora.",
    "Abra la página como administradora y vaya a Análisis › Contenido.",
    "Elija el periodo completo y pulse «Exportar».",
    (
        "Deje el archivo en «exportaciones», en una carpeta que lleve por nombre el alias de la "
        "página."
    ),
)
PROVES = Proves(posts="las del periodo exportado", time="el día", media="sí, el tipo")

_HEADER = ("Post title", "Post link", "Post type", "Posted by", "Created date", "Impressions",
           "Views", "Clicks", "Click through rate (CTR)", "Likes", "Comments", "Reposts",
           "Engagement rate", "Content Type")  # fmt: skip
_LINK = "https://www.linkedin.com/feed/update/urn:li:activity:{}"


def _row(title: str, link: str, day: str, *more: str | float) -> list[str | float]:
    likes, medium = more
    return [title, link, "Organic", "persona_inventada", day, 120.0, "", 3.0, 0.025, likes, 1.0,
            2.0, 0.05, medium]  # fmt: skip


EXAMPLE = {
    "PaginaInventada/contenido.xlsx": workbook(
        {
            "Metrics": [["Resumen"], ["Date", "Impressions (organic)", "Impressions (sponsored)"]],
            "All posts": [
                ["Publicaciones del periodo"],
                list(_HEADER),
                _row("Sesión del Consejo https://ine.mx", _LINK.format("7428847000000000000"),
                     "02/15/2026", 5.0, "Image"),
                _row("Video", "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
                     "7425000000000000000", "02/04/2026", "", "Video"),
                _row("Sin día", _LINK.format("7428847000000000001"), "ayer", 1.0, "Image"),
                _row("Sin enlace", "", "02/15/2026", 1.0, ""),
            ],
        }
    )
}  # fmt: skip
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "linkedin:PaginaInventada", "post_id": "7428847000000000000",
            "created_at": pd.Timestamp("2026-02-15T00:00Z"), "precision": "day",
            "zone_known": False, "media": "imagen", "likes": 5, "views": 120, "shares": 2,
            "comments": 1, "links": "https://ine.mx", "text": "Sesión del Consejo https://ine.mx",
        },
        {"post_id": "7425000000000000000", "media": "video", "likes": pd.NA, "record": 2},
    ],
    "rejected": [{"record": 3}, {"record": 4}],
    "coverage": [{"table": "posts"}],
    "accounts": [{"alias": "PaginaInventada"}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 2, "format": NAME}],
}  # fmt: skip

_ALIASES = {
    "title": ("Post title", "Posts", "Update title", "Título de la publicación"),
    "link": ("Post link", "Update link", "Enlace de la publicación"),
    "day": ("Created date", "Fecha de creación"),
    "views": ("Impressions", "Impresiones"),
    "likes": ("Likes", "Recomendaciones", "Reacciones"),
    "comments": ("Comments", "Comentarios"),
    "shares": ("Reposts", "Shares", "Veces compartido", "Publicaciones compartidas"),
    "medium": ("Content Type", "Tipo de contenido"),
}
_NEEDED = ("link", "day", "views")
_URN = re.compile(
    r"(?P<kind>activity|share|ugcPost)(?::|%3A|-)(?P<id>\d{15,20})(?!\d)", re.IGNORECASE
)
_MEDIA = {
    "image": "imagen", "images": "imagen", "imagen": "imagen", "photo": "imagen",
    "multi image": "carrusel", "multi-image": "carrusel", "carousel": "carrusel",
    "carrusel": "carrusel", "video": "video", "vídeo": "video", "poll": "encuesta",
    "encuesta": "encuesta", "article": "enlace", "artículo": "enlace", "link": "enlace",
    "text": "ninguno", "texto": "ninguno",
}  # fmt: skip
_MEDIA_N = {"imagen": 1, "video": 1, "encuesta": 0, "enlace": 0, "ninguno": 0}
_LAST_YEAR = 2099
_FIRST_YEAR = 2003  # LinkedIn opened in May 2003


def matches(source: Source) -> bool:
    """Whether a sheet has, in its first rows, the columns of the content export."""
    return has(source.file, _NEEDED, _ALIASES)


def read(source: Source) -> Loaded:
    """Read publications with their day; who posted each one (a person) is never taken."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED, _ALIASES)
    cells = given.cells
    alias = alias_from(file.path)
    if alias is None:
        raise refused(file, NO_ACCOUNT)
    link = column(cells, "link").str.strip()
    urn = link.str.extract(_URN)
    ids = urn["id"]
    days, note = _days(cells["day"].str.strip(), ids)
    rejected = given.rejected + _unplaced(file, ids, days)
    text = column(cells, "title").fillna("")
    said = column(cells, "medium").map(lambda m: _MEDIA.get(key(m)), na_action="ignore")
    media = said.astype(tables.TEXT)
    posts = pd.DataFrame(
        {
            "account_id": f"linkedin:{alias}",
            "network": "linkedin",
            "post_id": ids,
            "url": "https://www.linkedin.com/feed/update/urn:li:" + urn["kind"] + ":" + ids,
            "created_at": days,
            "precision": "day",
            "zone_known": False,
            "text": text,
            "kind": "original",
            "media": media,
            "media_n": media.map(_MEDIA_N, na_action="ignore").astype(tables.COUNT),
            "links": links_in(text),
            "likes": count(column(cells, "likes")),
            "shares": count(column(cells, "shares")),
            "comments": count(column(cells, "comments")),
            "views": count(column(cells, "views")),
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    ).drop([r["record"] for r in rejected if r["record"] in cells.index])  # fmt: skip
    kept = posts.drop_duplicates("post_id")
    id_ = f"linkedin:{alias}"
    row = ledger(
        file, NAME, account=id_, read=len(posts), repeated=len(posts) - len(kept),
        rejected=len(rejected), times=kept["created_at"], notes=[by_folder(alias), *note],
    )  # fmt: skip
    account = {**origin(file), "account_id": id_, "network": "linkedin", "alias": alias,
               "record": 1}  # fmt: skip
    return canonical(
        posts=kept, accounts=[account], coverage=spans(kept, file), rejected=rejected,
        sources=[row],
    )  # fmt: skip


def _days(written: "pd.Series[Any]", ids: "pd.Series[Any]") -> tuple["pd.Series[Any]", list[str]]:
    """Read `02/15/2026`, or `15/02/2026` where the file shows that it puts the day first.

    The file shows it by a second number beyond 12, or by its ids: their upper bits are taken for
    milliseconds only to choose between the two orders, never as a moment (FORMATS 6 does not
    establish it), so that an id that holds no time changes nothing.
    """
    iso = written.str.extract(r"^(\d{4}-\d\d-\d\d)(?:[T ]|$)")[0]
    parts = written.str.extract(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
    one, two = parts[0].str.zfill(2), parts[1].str.zfill(2)
    month_first, day_first = (
        _moments(iso.fillna(parts[2] + "-" + m + "-" + d)) for m, d in ((one, two), (two, one))
    )
    whole = ids.where(ids.str.fullmatch(r"\d{15,18}|[1-8]\d{18}").fillna(value=False))
    ms = whole.astype(tables.COUNT) // 2**22
    held = pd.to_datetime(ms, unit="ms", utc=True, errors="coerce")
    fits = [_near(days, held) for days in (month_first, day_first)]
    read = [int(days.notna().sum()) for days in (month_first, day_first)]
    if (fits[1], read[1]) > (fits[0], read[0]):
        note = "Las fechas se leyeron como día/mes/año: así concuerdan con los identificadores."
        return day_first, [note]
    return month_first, []


def _near(days: "pd.Series[Any]", held: "pd.Series[Any]") -> int:
    return int(((days - held).abs() <= pd.Timedelta(days=2)).fillna(value=False).sum())


def _moments(iso: "pd.Series[Any]") -> "pd.Series[Any]":
    times = pd.to_datetime(iso, utc=True, format="%Y-%m-%d", errors="coerce").astype(tables.TIME)
    return times.where((times.dt.year >= _FIRST_YEAR) & (times.dt.year <= _LAST_YEAR))


def _unplaced(file: File, ids: Any, days: Any) -> list[dict[str, Any]]:
    reasons = {
        f"no tiene identificador; se esperaba un enlace como {_LINK.format('número')}.": ids.isna(),
        "no dice qué día se publicó; se esperaba una fecha como 02/15/2026 (mes, día y año).": (
            days.isna()
        ),
    }
    return first_reasons(file, reasons)
