"""Old Facebook Page Insights, post level (to about 2023): CSV, xls or xlsx of several sheets.

Its second row describes the columns, and each sheet repeats the publications with other figures.
"""

from typing import Any

import pandas as pd

from criterios_audit import tables
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
from criterios_audit.loaders._meta_tables import (
    ROUNDED,
    american,
    facebook_alias,
    facebook_post,
    looked_up,
    one_alias,
    rounded,
)
from criterios_audit.loaders._table import column, has, sheets
from criterios_audit.loaders._text import extracted, links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "facebook_insights"
TITLE = "Facebook Page Insights, por publicación (CSV, xls o xlsx; hasta 2023)"
GIVES = (
    "Las publicaciones de la página en el periodo pedido, con su texto, su tipo, su hora al minuto "
    "y sus impresiones; en la hoja de cálculo, también me gusta, comentarios y compartidos."
)
LACKS = (
    "No dice de qué zona es la hora, ni trae los comentarios recibidos o contestados, las imágenes "
    "o el texto alternativo."
)
STEPS = (
    "Facebook ya no ofrece esta exportación: busque en los archivos del área las que se guardaron.",
    "Eran las de la página en Insights › Export Data › Post Data, en xls o CSV.",
    "Para publicaciones recientes pida la de Meta Business Suite.",
)
PROVES = Proves(
    posts="las del periodo pedido",
    time="al minuto, sin zona conocida",
    media="solo el tipo de publicación",
)
EXAMPLE = {
    "insights.csv": (
        "Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,"
        "Lifetime Post Total Impressions,Lifetime Organic views to 95%,"
        "Lifetime Organic views to 95%\n"
        ",,,,,,,,Lifetime: The number of impressions. (Total Count),"
        "Lifetime: Views. (Total Count),Lifetime: Views. (Unique Users)\n"
        "7700112345_90000001,https://www.facebook.com/PaginaInventada/posts/90000001:0,"
        '"Sesión del Consejo, en vivo",Video,,,10/1/2015 21:00, ,"1,011",3,2\n'
        "7700112345_90000002,https://www.facebook.com/7700112345/posts/90000002,,SharedVideo,,,"
        "10/13/2015 9:22, ,,,\n"
        "7700112345_90000003,https://www.facebook.com/PaginaInventada/posts/90000003,Hola,Photo,,,"
        "13/13/2015 9:22, ,1,1,1\n"
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "facebook:PaginaInventada", "post_id": "90000001", "record": 2,
            "created_at": pd.Timestamp("2015-10-01T21:00Z"), "precision": "minute",
            "zone_known": False, "media": "video", "views": 1011, "likes": pd.NA,
        },
        {
            "account_id": "facebook:PaginaInventada", "post_id": "90000002", "kind": "compartido",
            "text": "", "views": pd.NA,
        },
    ],
    "accounts": [{"alias": "PaginaInventada", "native_id": "7700112345"}],
    "rejected": [{"record": 4}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 1, "left_out": 1, "format": NAME}],
}  # fmt: skip

_ALIASES = {
    "post_id": ("Post ID", "Identificador de la publicación"),
    "permalink": ("Permalink", "Enlace permanente"),
    "message": ("Post Message", "Mensaje de la publicación"),
    "type": ("Type", "Tipo"),
    "posted": ("Posted", "Publicado"),
    "views": ("Lifetime Post Total Impressions",),
    "likes": ("Lifetime Post Stories by action type - like",),
    "comments": ("Lifetime Post Stories by action type - comment",),
    "shares": ("Lifetime Post Stories by action type - share",),
}
_NEEDED = ("post_id", "permalink", "posted")
_METRICS = ["likes", "comments", "shares", "views"]
# the sheet of stories counts them; a sheet before it, with the same headers, counts people
_STORIES = "post stories"
_STORY_COLUMNS = {"like": "likes", "comment": "comments", "share": "shares"}
_MEDIA = {
    "photo": "imagen", "foto": "imagen", "video": "video", "vídeo": "video", "link": "enlace",
    "enlace": "enlace", "status": "ninguno", "estado": "ninguno", "sharedvideo": "video",
}  # fmt: skip
_SHARED = {"sharedvideo", "share", "shared"}


def matches(source: Source) -> bool:
    """Whether a sheet has the publication, its permalink and when it was posted."""
    return has(source.file, _NEEDED, _ALIASES)


def read(source: Source) -> Loaded:
    """Read each publication once; the hour stays as written, for its zone is not known."""
    file = next(iter(source.files.values()))
    cells, wrong = _cells(file)
    described = cells["post_id"].isna() & cells["posted"].str.strip().isna()
    cells = cells[~described]
    times, order = american(cells["posted"])
    posts = _posts(file, cells, times.dt.tz_localize("UTC").astype(tables.TIME))
    told = first_reasons(
        file,
        {
            ROUNDED: posts["post_id"].isna() & rounded(cells["post_id"]),
            "no tiene identificador; se esperaba «página_publicación».": posts["post_id"].isna(),
            "no dice cuándo se publicó; se esperaba una fecha como 10/1/2015 21:00.": times.isna(),
            "no dice de qué página es; se esperaba «página_publicación» o un enlace con su nombre "
            "de usuario.": posts["account_id"].isna(),
        },
    )
    posts = posts.drop([r["record"] for r in told])
    key = ["account_id", "post_id"]
    figures = posts.groupby(key)[_METRICS].first()
    kept = posts.drop_duplicates(key).drop(columns=_METRICS).join(figures, on=key)
    accounts = kept.drop_duplicates("account_id")
    row = ledger(
        file, NAME, account=accounts["account_id"].iloc[0] if len(accounts) == 1 else None,
        read=len(posts), repeated=len(posts) - len(kept), rejected=len(told) + len(wrong),
        left_out=int(described.sum()), times=kept["created_at"],
        notes=_notes(cells, int(described.sum()), order),
    )  # fmt: skip
    return canonical(
        posts=kept.drop(columns="page"),
        accounts=accounts[[*key[:1], "network", "source_id", "source_path", "record"]].assign(
            alias=accounts["account_id"].str.removeprefix("facebook:"), native_id=accounts["page"]
        ),
        coverage=spans(kept, file),
        rejected=wrong + told,
        sources=[row],
    )


def _cells(file: File) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    """Rows of every sheet, one after another; records are numbered through all of them."""
    parts: list[pd.DataFrame] = []
    rejected: list[dict[str, Any]] = []
    before = 0
    for name, page in sheets(file, _NEEDED, _ALIASES).items():
        cells = page.cells.rename(columns=_STORY_COLUMNS if _STORIES in name.casefold() else {})
        cells = cells.loc[:, ~cells.columns.duplicated()].reindex(columns=list(_ALIASES))
        cells.index += before
        parts.append(cells.astype(tables.TEXT))
        rejected += [{**r, "record": r["record"] + before} for r in page.rejected]
        before += len(cells) + len(page.rejected)
    return pd.concat(parts), rejected


def _posts(file: File, cells: pd.DataFrame, times: "pd.Series[Any]") -> pd.DataFrame:
    link = cells["permalink"]
    ids = extracted(cells["post_id"], r"^\s*(?:([0-9]{1,25})_)?([0-9]{1,25})\s*$")
    types = cells["type"].str.strip().str.casefold()
    text = cells["message"].fillna("")
    return pd.DataFrame(
        {
            "account_id": "facebook:" + one_alias(facebook_alias(link), ids[0]),
            "network": "facebook",
            "page": ids[0],
            "post_id": ids[1].fillna(facebook_post(link)),
            "url": link,
            "created_at": times,
            "precision": "minute",
            "zone_known": False,
            "text": text,
            "kind": types.isin(_SHARED).map({True: "compartido", False: "original"}),
            "media": looked_up(types, _MEDIA),
            "links": links_in(text),
            "mentions": mentions_in(text),
            **{name: count(column(cells, name)) for name in _METRICS},
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    )


def _notes(cells: pd.DataFrame, described: int, order: list[str]) -> list[str]:
    notes = ["La exportación no dice de qué zona es la hora: se dejó como está escrita."]
    if described:
        notes.append(f"Filas que describen las columnas, y no publicaciones: {described}.")
    if cells.empty:
        notes.append("No trae ninguna publicación.")
    return notes + order
