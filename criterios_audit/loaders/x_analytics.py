"""X Analytics «Content» CSV (2024 on), both dialects; the hour comes from the publication's id."""

from typing import Any

import pandas as pd

from criterios_audit import snowflake, tables
from criterios_audit.loaders._account import alias_from
from criterios_audit.loaders._columns import either
from criterios_audit.loaders._loaded import Loaded, Proves, first_reasons
from criterios_audit.loaders._table import column, first_rows, has, sheet
from criterios_audit.loaders._x import FIRST_YEAR, MONTHS, STATUS
from criterios_audit.loaders._x_table import Identified, identified, tables_of
from criterios_audit.sources import File, Source

NAME = "x_analytics"
TITLE = "X Analytics, pestaña Content (CSV)"
GIVES = (
    "Las publicaciones y respuestas del periodo pedido con su hora (la guarda el identificador) y "
    "sus cifras: vistas, me gusta, respuestas y republicaciones recibidas."
)
LACKS = (
    "No dice qué medios llevan las publicaciones, a qué mensaje responde cada respuesta ni qué "
    "mensajes recibió la cuenta; corta los textos largos."
)
STEPS = (
    "Entre a X con la sesión de la cuenta, que debe tener Premium, desde una computadora.",
    "Abra Analytics › Content y elija el periodo completo.",
    "Descargue el CSV de la pestaña Content (no el del resumen de la cuenta ni el de videos).",
)
PROVES = Proves(
    posts="las del periodo pedido",
    time="al segundo, por el identificador",
    replies="sí, por la mención con que empiezan",
)
EXAMPLE = {
    "contenido.csv": (
        "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,"
        "Replies,Reposts\n"
        '1891500000000000000,Mon Feb 17 2025,"Sesión del Consejo &amp; transmisión https://ine.mx",'
        'https://x.com/CuentaInventada/status/1891500000000000000,"1,234",5,0,0,0,0,-,2\n'
        '"",Mon Feb 17 2025,@alguien_inventado Hola,'
        "https://x.com/CuentaInventada/status/1891600000000000000,,0,0,0,0,0,0,0\n"
        ",Mon Feb 17 2025,Sin enlace,,1,0,0,0,0,0,0,0\n"
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "kind": "original", "views": 1234, "likes": 5,
            "comments": pd.NA, "shares": 2, "links": "https://ine.mx", "media": pd.NA,
            "text": "Sesión del Consejo & transmisión https://ine.mx",
        },
        {"post_id": "1891600000000000000", "kind": "respuesta", "views": pd.NA, "record": 2},
    ],
    "rejected": [{"record": 3}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 1, "format": NAME}],
}  # fmt: skip

_NEEDED = ("post id", "date", "post text")
_METRICS = {"likes": "likes", "shares": "reposts", "comments": "replies", "views": "impressions"}


_ORDER = (
    *_NEEDED, "link", "impressions", "likes", "engagements", "bookmarks", "shares", "new follows",
    "replies", "reposts",
)  # fmt: skip


def matches(source: Source) -> bool:
    """Whether the header has the columns of the «Content» tab, whatever the rest; or, in a language
    not seen, whether its rows have them at their places.
    """  # noqa: D205 - one sentence
    file = source.file
    return has(file, _NEEDED) or (file is not None and _by_place(file))


def _by_place(file: File) -> bool:
    """Whether a row below the header has an id, a text and a link to a message at their places."""
    names, *rows = first_rows(file) or ([],)
    return len(names) >= len(_ORDER) and any(
        len(row) == len(names) and row[0].isdecimal() and STATUS.fullmatch(row[3]) for row in rows
    )


def read(source: Source) -> Loaded:
    """Read posts with their counts; a row without id and without link is rejected."""
    file = next(iter(source.files.values()))
    if has(file, _NEEDED):
        given = sheet(file, _NEEDED)
        cells = given.cells
    else:
        given = sheet(file, ())
        order = dict(zip(given.cells.columns, _ORDER, strict=False))
        cells = given.cells.rename(columns=order)
    link = column(cells, "post link").fillna(column(cells, "link"))
    who = identified(cells["post id"], link, alias_from(file.path))
    held = snowflake.moment(who.post_id)
    times = held.fillna(_days(cells["date"]))
    said = {
        "created_at": times,
        "precision": either(held.notna(), "second", "day"),
        "text": cells["post text"],
    }
    rejected = given.rejected + _unplaced(file, who, times)
    notes = ["La hora se recuperó del identificador; los textos largos vienen cortados."]
    return tables_of(file, NAME, cells, who, said, _METRICS, rejected, notes)


def _days(written: "pd.Series[Any]") -> "pd.Series[Any]":
    """Read `Sat, Aug 22, 2026` and `Mon Feb 17 2025` without asking the machine's locale."""
    codes, days = pd.factorize(written)  # a day has many publications
    different = pd.Series(days, dtype=tables.TEXT)
    parts = different.str.extract(r"([A-Z][a-z]{2})\w* +(\d{1,2}),? +(\d{4})")
    iso = parts[2] + "-" + parts[0].map(MONTHS) + "-" + parts[1].str.zfill(2)
    times = pd.to_datetime(iso, utc=True, format="%Y-%m-%d", errors="coerce").astype(tables.TIME)
    return pd.Series(times.array.take(codes, allow_fill=True), index=written.index)


def _unplaced(file: File, who: Identified, times: Any) -> list[dict[str, Any]]:
    reasons = {
        "no tiene identificador; se esperaba el número de la publicación en «Post id» o en su "
        "enlace.": who.post_id.isna(),
        "no dice cuándo se publicó; se esperaba un identificador con hora o una fecha como «Sat, "
        "Aug 22, 2026».": ~times.dt.year.ge(FIRST_YEAR),
        "no dice de qué cuenta es; se esperaba un enlace como https://x.com/alias/status/número.": (
            who.alias.isna()
        ),
    }
    return first_reasons(file, reasons)
