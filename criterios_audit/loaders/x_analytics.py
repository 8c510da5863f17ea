"""X Analytics «Content» CSV (2024 on), both dialects; the hour comes from the publication's id."""

from typing import Any

import pandas as pd

from criterios_audit import snowflake, tables
from criterios_audit.loaders._account import alias_from, by_folder
from criterios_audit.loaders._columns import either
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    first_reasons,
    ledger,
    origin,
    spans,
)
from criterios_audit.loaders._table import column, has, sheet
from criterios_audit.loaders._text import links_in, mentions_in, unescaped
from criterios_audit.loaders._x import FIRST_YEAR, MONTHS, messages
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


def matches(source: Source) -> bool:
    """Whether the header has the columns of the «Content» tab, whatever the rest."""
    return has(source.file, _NEEDED)


def read(source: Source) -> Loaded:
    """Read posts with their counts; a row without id and without link is rejected."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED)
    cells = given.cells
    link = column(cells, "post link").fillna(column(cells, "link"))
    named_by_link, in_link = messages(link)
    # Excel rounds long numbers: the id in the link, which is text, wins over the column
    own = cells["post id"].str.strip()
    ids = in_link.fillna(own.where(own.str.fullmatch(r"[0-9]{1,20}").fillna(value=False)))
    held = snowflake.moment(ids)
    days = _days(cells["date"])
    alias = named_by_link.where(named_by_link.ne("i"))
    notes = ["La hora se recuperó del identificador; los textos largos vienen cortados."]
    if alias.notna().any():
        alias = alias.fillna(alias.mode()[0])
    elif guess := alias_from(file.path):
        alias = alias.fillna(guess)
        notes.append(by_folder(guess))
    rejected = given.rejected + _unplaced(file, ids, held.fillna(days), alias)
    text = unescaped(cells["post text"].fillna(""))
    posts = pd.DataFrame(
        {
            "account_id": "x:" + alias,
            "network": "x",
            "post_id": ids,
            "url": link.where(in_link.notna()),
            "created_at": held.fillna(days),
            "precision": either(held.notna(), "second", "day"),
            "zone_known": True,  # the Date column is the UTC day (A10)
            "text": text,
            "kind": either(text.str.match(r"\s*@\w"), "respuesta", "original"),
            "links": links_in(text),
            "mentions": mentions_in(text, dotted=False),
            "likes": count(column(cells, "likes")),
            "shares": count(column(cells, "reposts")),
            "comments": count(column(cells, "replies")),
            "views": count(column(cells, "impressions")),
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    ).drop([r["record"] for r in rejected if r["record"] in cells.index])
    kept = posts.drop_duplicates("post_id")
    accounts = kept["account_id"].unique()
    row = ledger(
        file, NAME, account=str(accounts[0]) if len(accounts) == 1 else None, read=len(posts),
        repeated=len(posts) - len(kept), rejected=len(rejected), times=kept["created_at"],
        notes=notes,
    )  # fmt: skip
    return canonical(posts=kept, coverage=spans(kept, file), rejected=rejected, sources=[row])


def _days(written: "pd.Series[Any]") -> "pd.Series[Any]":
    """Read `Sat, Aug 22, 2026` and `Mon Feb 17 2025` without asking the machine's locale."""
    codes, days = pd.factorize(written)  # a day has many publications
    different = pd.Series(days, dtype=tables.TEXT)
    parts = different.str.extract(r"([A-Z][a-z]{2})\w* +(\d{1,2}),? +(\d{4})")
    iso = parts[2] + "-" + parts[0].map(MONTHS) + "-" + parts[1].str.zfill(2)
    times = pd.to_datetime(iso, utc=True, format="%Y-%m-%d", errors="coerce").astype(tables.TIME)
    return pd.Series(times.array.take(codes, allow_fill=True), index=written.index)


def _unplaced(file: File, ids: Any, times: Any, alias: Any) -> list[dict[str, Any]]:
    reasons = {
        "no tiene identificador; se esperaba el número de la publicación en «Post id» o en su "
        "enlace.": ids.isna(),
        "no dice cuándo se publicó; se esperaba un identificador con hora o una fecha como «Sat, "
        "Aug 22, 2026».": ~times.dt.year.ge(FIRST_YEAR),
        "no dice de qué cuenta es; se esperaba un enlace como https://x.com/alias/status/número.": (
            alias.isna()
        ),
    }
    return first_reasons(file, reasons)
