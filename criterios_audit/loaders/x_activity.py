"""Old «Tweet activity» CSV of X, one row per message (to about 2023); its time is UTC."""

import re
from typing import Any

import pandas as pd

from criterios_audit import snowflake
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from
from criterios_audit.loaders._columns import either
from criterios_audit.loaders._loaded import Loaded, Proves, first_reasons
from criterios_audit.loaders._table import has, header, sheet
from criterios_audit.loaders._x import FIRST_YEAR, STATUS, english_times
from criterios_audit.loaders._x_table import Identified, identified, tables_of
from criterios_audit.sources import File, Source

NAME = "x_actividad"
TITLE = "Actividad de los tweets, por tweet (CSV de Twitter Analytics, hasta 2023)"
GIVES = (
    "Las publicaciones y respuestas del periodo con su hora y sus cifras: impresiones, me gusta, "
    "respuestas y retweets recibidos."
)
LACKS = (
    "No trae lo que la cuenta republicó, ni qué medios llevan las publicaciones, ni a qué mensaje "
    "responde cada respuesta, ni qué recibió la cuenta."
)
STEPS = (
    "X ya no ofrece este CSV: busque los que la cuenta descargó de Twitter Analytics.",
    "Sus nombres suelen empezar con tweet_activity_metrics y el alias de la cuenta.",
    "Use los que son por tweet, no los que son por día.",
)
PROVES = Proves(
    posts="las del periodo pedido, sin republicaciones",
    time="al segundo, por el identificador",
    replies="sí, por la mención con que empiezan",
)
_METRICS = (
    "impressions", "engagements", "engagement rate", "retweets", "replies", "likes",
    "user profile clicks", "url clicks",
)  # fmt: skip
_HEADER = ("Tweet id", "Tweet permalink", "Tweet text", "time", *_METRICS)
EXAMPLE = {
    "tweet_activity_metrics_CuentaInventada_20161201_20170101_es.csv": (
        ",".join(f'"{name}"' for name in (*_HEADER, "promoted impressions")) + "\n"
        '"804400000000000000","https://twitter.com/CuentaInventada/status/804400000000000000",'
        '"Sesión del Consejo &amp; transmisión http://t.co/abc","2016-12-01 18:49 +0000",'
        '"424.0","3.0","1.0E-4","1.0","2.0","3.0","0","0","-"\n'
        '"8.0440E+17","https://twitter.com/CuentaInventada/status/804400000000000001",'
        '"@alguien_inventado Hola","2016-12-01 18:49 +0000","-","0","-","0","0","0","0","0","-"\n'
        '"70","https://twitter.com/CuentaInventada/status/70","Antes de los números con hora",'
        '"2009-12-01 10:30 +0000","1","0","0","0","0","0","0","0","-"\n'
        '"","","Sin número","ayer","1","0","0","0","0","0","0","0","-"\n'
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "804400000000000000",
            "kind": "original", "views": 424, "likes": 3, "comments": 2, "shares": 1,
            "links": "http://t.co/abc", "media": pd.NA, "precision": "second",
            "text": "Sesión del Consejo & transmisión http://t.co/abc",
        },
        {
            "post_id": "804400000000000001", "kind": "respuesta", "views": pd.NA, "likes": 0,
            "mentions": "alguien_inventado",
        },
        {
            "post_id": "70", "precision": "minute",
            "created_at": pd.Timestamp("2009-12-01T10:30Z"),
        },
    ],
    "rejected": [{"record": 4}],
    "sources": [{"read": 3, "repeated": 0, "rejected": 1, "left_out": 0, "format": NAME}],
}  # fmt: skip

_ALIASES = {
    # the English names are those of real files; of the Spanish ones no file has been seen
    "tweet id": ("tweet id", "id del tweet", "id. del tweet", "identificador del tweet"),
    "tweet permalink": ("tweet permalink", "enlace permanente del tweet", "enlace del tweet"),
    "tweet text": ("tweet text", "texto del tweet"),
    "time": ("time", "hora", "fecha"),
    "impressions": ("impressions", "impresiones"),
    "retweets": ("retweets",),
    "replies": ("replies", "respuestas"),
    "likes": ("likes", "favorites", "me gusta", "favoritos"),
}
_NEEDED = ("tweet id", "tweet permalink", "tweet text", "time")
_COUNTS = {"likes": "likes", "shares": "retweets", "comments": "replies", "views": "impressions"}
_COLUMNS = 30  # 40 in every file seen; other languages are told by what their first row holds
_FIRST_ROW = re.compile(
    r'[^\n]*\n"\d{5,20}"[,;\t]"' + STATUS.pattern + r'"[,;\t]', STATUS.flags | re.DOTALL
)
_FILE = re.compile(r"tweet_activity_metrics_(\w+?)_\d{8}_\d{8}(?:_|\b)", re.ASCII)


def matches(source: Source) -> bool:
    """Whether the header names the message, its link, its text and its time; or, in a language
    not seen, whether the first of many columns hold a message's number and its link.
    """  # noqa: D205 - one sentence
    file = source.file
    return has(file, _NEEDED, _ALIASES) or (file is not None and _by_place(file))


def _by_place(file: File) -> bool:
    head = file.head().decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return bool(_FIRST_ROW.match(head)) and len(header(file)) >= _COLUMNS


def read(source: Source) -> Loaded:
    """Read posts with their counts; the id in the link wins over one that Excel rounded."""
    file = next(iter(source.files.values()))
    if has(file, _NEEDED, _ALIASES):
        given = sheet(file, _NEEDED, _ALIASES)
        cells = given.cells
    else:
        given = sheet(file, ())
        order = dict(zip(given.cells.columns, (*_NEEDED, *_METRICS), strict=False))
        cells = given.cells.rename(columns=order)
    named = _FILE.search(file.name)
    guess = named[1] if named else alias_from(file.path)
    who = identified(cells["tweet id"], cells["tweet permalink"], guess)
    held = snowflake.moment(who.post_id).set_axis(cells.index)
    times = held.fillna(english_times(cells["time"].tolist()).set_axis(cells.index))
    said = {
        "created_at": times,
        "precision": either(held.notna(), "second", "minute"),
        "text": cells["tweet text"],
    }
    rejected = given.rejected + _unplaced(file, who, times)
    return tables_of(file, NAME, cells, who, said, _COUNTS, rejected)


def _unplaced(file: File, who: Identified, times: Any) -> list[dict[str, Any]]:
    reasons = {
        "no tiene identificador; se esperaba el número del tweet en «Tweet id» o en su enlace.": (
            who.post_id.isna()
        ),
        "no dice cuándo se publicó; se esperaba una fecha como «2016-12-01 18:49 +0000».": (
            ~times.dt.year.ge(FIRST_YEAR)
        ),
        NO_ACCOUNT: who.alias.isna(),
    }
    return first_reasons(file, reasons)
