"""CrowdTangle's table of publications (to August 2024), Facebook and Instagram.

It is written in the locale of who asked for it: dots may separate thousands, and the hour stands in
the zone of the dashboard, told by an abbreviation.
"""

import hashlib
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
    FIRST_YEAR,
    ISO,
    LAST_YEAR,
    american,
    facebook_alias,
    facebook_post,
    looked_up,
    naive,
    one_alias,
    shortcode,
)
from criterios_audit.loaders._table import column, has, sheet
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "crowdtangle"
TITLE = "CrowdTangle, publicaciones de Facebook o Instagram (CSV; hasta agosto de 2024)"
GIVES = (
    "Las publicaciones públicas de las páginas o cuentas pedidas, con su hora al segundo, su "
    "texto, su tipo, sus enlaces y sus cifras: sirve para la historia de 2017 a 2024."
)
LACKS = (
    "No trae comentarios recibidos ni contestados, publicaciones borradas ni texto alternativo; "
    "una exportación de búsqueda solo trae lo que coincidió con ella."
)
STEPS = (
    "CrowdTangle cerró en agosto de 2024: busque en los archivos del área lo ya descargado.",
    "Sirve el CSV de publicaciones («Historical Data» o búsqueda), con una fila por publicación.",
    "El CSV de la historia de interacciones de una publicación («Timestep») no sirve.",
)
PROVES = Proves(
    posts="las públicas del periodo pedido",
    time="al segundo, si se conoce la zona",
    media="solo el tipo de publicación",
)
_SITE = "https://www.facebook.com"
EXAMPLE = {
    "2021.csv": "\ufeffPage Name,User Name,Facebook Id,Page Created,Post Created,Type,"
    "Total Interactions,Likes,Comments,Shares,Love,Wow,Haha,Sad,Angry,Care,Is Video Owner?,"
    "Post Views,URL,Message,Link,Final Link,Image Text,"
    '"Total Interactions (weighted  —  Likes 1x Shares 1x )",Overperforming Score\n'
    "Página Inventada,PaginaInventada,77001,2010-01-01 00:00:00,2021-07-06 23:45:20 BRT,Link,"
    f'1.012,1.000,5,4,1,1,1,0,0,0,-,0,{_SITE}/77001/posts/9001,"Sesión del Consejo, hoy",'
    'https://ine.mx/corto,https://ine.mx/largo,,"1,4","1,4"\n'
    "Página Inventada,PaginaInventada,77001,2010-01-01 00:00:00,2021-07-07 10:00:00 XYZ,Photo,"
    f"99,1,0,0,0,0,0,0,0,0,-,0,{_SITE}/77001/posts/9002,Hola,,,,1,1\n"
    "Página Inventada,PaginaInventada,77001,2010-01-01 00:00:00,0000-00-00 10:00:00 UTC,Photo,"
    f"1,1,0,0,0,0,0,0,0,0,-,0,{_SITE}/77001/posts/9003,Hola,,,,1,1\n",
    "ig.csv": "Account,User Name,Followers at Posting,Post Created,Type,Total Interactions,Likes,"
    "Comments,Views,URL,Link,Photo,Title,Description,Image Text,Overperforming Score (weighted)\n"
    'Cuenta,cuenta_inventada,10,2021-01-15 12:00:00 CST,Album,"1,204","1,200",4,0,'
    "https://www.instagram.com/p/CJ0aaaaAAAA/,,,,Con @alguien_inventado,,2\n",
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "facebook:PaginaInventada", "post_id": "9001", "media": "enlace",
            "created_at": pd.Timestamp("2021-07-07T02:45:20Z"), "precision": "second",
            "zone_known": True, "likes": 1003, "comments": 5, "shares": 4, "views": pd.NA,
            "links": "https://ine.mx/largo", "text": "Sesión del Consejo, hoy",
        },
        {
            "post_id": "9002", "zone_known": False, "media": "imagen", "likes": 1,
            "created_at": pd.Timestamp("2021-07-07T10:00:00Z"),
        },
        {
            "account_id": "instagram:cuenta_inventada", "post_id": "CJ0aaaaAAAA", "likes": 1200,
            "created_at": pd.Timestamp("2021-01-15T18:00:00Z"), "media": "carrusel",
            "mentions": "alguien_inventado", "text": "Con @alguien_inventado",
        },
    ],
    "rejected": [{"record": 3}],
    "sources": [
        {"read": 2, "repeated": 0, "rejected": 1, "left_out": 0, "format": NAME},
        {"read": 1, "repeated": 0, "rejected": 0, "left_out": 0, "format": NAME},
    ],
}  # fmt: skip

_ALIASES = {
    "page": ("Page Name",),
    "group": ("Group Name",),
    "account": ("Account",),
    "username": ("User Name",),
    "native_id": ("Facebook Id",),
    "created": ("Post Created",),
    "day": ("Post Created Date",),
    "hour": ("Post Created Time",),
    "type": ("Type",),
    "total": ("Total Interactions",),
    "link": ("Link",),
    "final_link": ("Final Link",),
    "url": ("URL",),
    "message": ("Message",),
    "description": ("Description",),
    "title": ("Title",),
    "views": ("Post Views", "Views"),
}
_FACEBOOK = ("native_id", "created", "type", "url")
_INSTAGRAM = ("account", "username", "created", "url")
_REACTIONS = ("likes", "love", "wow", "haha", "sad", "angry", "care")
_HOURS = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10, "BRT": -3, "BRST": -2, "ART": -3, "UYT": -3, "CLT": -4,
    "CLST": -3, "BOT": -4, "VET": -4, "COT": -5, "PET": -5, "ECT": -5,
}  # fmt: skip
"""Hours from UTC of each abbreviation, which already says whether it is summer."""
_MEDIA = {
    "photo": "imagen", "album": "carrusel", "link": "enlace", "youtube": "enlace",
    "vine": "enlace", "native video": "video", "status": "ninguno", "live video": "directo",
    "live video complete": "directo", "live video scheduled": "directo", "reel": "video",
}  # fmt: skip
# «Video» is one from elsewhere on Facebook, and the account's own on Instagram
_BY_NETWORK = {
    "facebook": _MEDIA | {"video": "enlace"},
    "instagram": _MEDIA | {"video": "video", "igtv": "video"},
}


def matches(source: Source) -> bool:
    """Whether the header has the publication's moment, its URL and whose it is."""
    return has(source.file, _FACEBOOK, _ALIASES) or has(source.file, _INSTAGRAM, _ALIASES)


def read(source: Source) -> Loaded:
    """Read the publications of every page or account of the file; those of groups are left out."""
    file = next(iter(source.files.values()))
    network = "facebook" if has(file, _FACEBOOK, _ALIASES) else "instagram"
    given = sheet(file, _FACEBOOK if network == "facebook" else _INSTAGRAM, _ALIASES)
    # anybody may write in a group: the table does not say who did
    grouped = column(given.cells, "group").notna() & column(given.cells, "page").isna()
    cells = given.cells[~grouped]
    times, known = _moments(cells)
    posts = _posts(file, network, cells, times, known)
    told = first_reasons(
        file,
        {
            "no dice cuándo se publicó; se esperaba una hora como 2021-07-06 16:45:20 EDT.": (
                times.isna()
            ),
            "no dice de qué cuenta es; se esperaba su «User Name» o su «Facebook Id».": posts[
                "account_id"
            ].isna(),
        },
    )
    posts = posts.drop([r["record"] for r in told])
    kept = posts.drop_duplicates(["account_id", "post_id"])
    accounts = kept.drop_duplicates("account_id")
    row = ledger(
        file, NAME, account=accounts["account_id"].iloc[0] if len(accounts) == 1 else None,
        read=len(posts), repeated=len(posts) - len(kept),
        rejected=len(told) + len(given.rejected), left_out=int(grouped.sum()),
        times=kept["created_at"], notes=_notes(cells, kept, int(grouped.sum())),
    )  # fmt: skip
    names = ["account_id", "network", "source_id", "source_path", "record"]
    return canonical(
        posts=kept.drop(columns="native_id"),
        accounts=accounts[names].assign(
            alias=accounts["account_id"].str.replace(r"^\w+:", "", regex=True),
            native_id=accounts["native_id"],
        ),
        coverage=[] if _is_search(cells) else spans(kept, file),
        rejected=given.rejected + told,
        sources=[row],
    )


def _is_search(cells: pd.DataFrame) -> bool:
    """Whether the table answers a search, which shows only what coincided (FORMATS A13)."""
    return any(name.startswith("total interactions (weighted") for name in cells.columns)


def _moments(cells: pd.DataFrame) -> tuple["pd.Series[Any]", "pd.Series[Any]"]:
    """UTC moments, and whether their zone is known; else they stay as written."""
    parts = cells["created"].str.extract(
        rf"^\s*({ISO})\s*([A-Za-z]+|[+-][0-9]{{2}}:?[0-9]{{2}})?\s*$"
    )
    times = naive(parts[0].str.replace(" ", "T"))
    times = times.fillna(american(cells["created"].str.replace(r" [A-Z]+$", "", regex=True))[0])
    apart = column(cells, "day").str.strip() + "T" + column(cells, "hour").str.strip()
    times = times.fillna(naive(apart))
    zone = parts[1].fillna(cells["created"].str.extract(r" ([A-Z]{2,5})\s*$")[0]).str.upper()
    signs = zone.str.extract(r"^([+-])([0-9]{2}):?([0-9]{2})$")
    minutes = signs[1].astype("Int64") * 60 + signs[2].astype("Int64")
    minutes = minutes.where(signs[0].ne("-"), -minutes)
    minutes = minutes.fillna(zone.map(_HOURS).astype("Int64") * 60)
    sound = times.where(times.dt.year.between(FIRST_YEAR, LAST_YEAR))
    moved = sound - pd.to_timedelta(minutes.fillna(0), unit="m")
    return moved.dt.tz_localize("UTC").astype(tables.TIME), minutes.notna()


def _counts(cells: "pd.Series[Any]") -> "pd.Series[Any]":
    """Read counts, which are whole: a dot before three digits separates thousands (FORMATS A13)."""
    return count(cells.str.replace(r"(?<=[0-9])\.(?=[0-9]{3}(?:\D|$))", "", regex=True))


def _posts(file: File, network: str, cells: pd.DataFrame, times: Any, known: Any) -> pd.DataFrame:
    url, native = cells["url"].str.strip(), column(cells, "native_id").str.strip()
    alias = column(cells, "username").str.strip().str.replace(r"\s+", "_", regex=True)
    media = looked_up(column(cells, "type").str.replace("_", " "), _BY_NETWORK[network])
    if network == "facebook":
        alias = one_alias(alias.fillna(facebook_alias(url)), native)
        ids, text = facebook_post(url), column(cells, "message").fillna("")
        # every row has the column: its zero says something of videos only
        views = _counts(column(cells, "views")).where(media.isin(["video", "directo"]))
    else:
        ids, text = shortcode(url), column(cells, "description").fillna("")
        views = _counts(column(cells, "views")).where(media.eq("video"))
    outer = column(cells, "final_link").fillna(column(cells, "link"))
    inner = outer.str.contains(r"//(?:[\w-]+\.)?(?:facebook|instagram)\.com/")
    outer = outer.mask(inner.fillna(value=False), "").fillna("")
    links = links_in(text) + " " + outer.str.replace(r"\s", "%20", regex=True)
    return pd.DataFrame(
        {
            "account_id": f"{network}:" + alias,
            "network": network,
            "native_id": native,
            "post_id": ids.fillna(_made_ids(network, times, text)),
            "url": url,
            "created_at": times,
            "precision": "second",
            "zone_known": known,
            "text": text,
            "kind": "original",
            "media": media,
            "links": links.str.strip(),
            "mentions": mentions_in(text),
            "likes": _likes(cells),
            "comments": _counts(column(cells, "comments")),
            "shares": _counts(column(cells, "shares")),
            "views": views,
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    )


def _made_ids(network: str, times: Any, text: "pd.Series[Any]") -> "pd.Series[Any]":
    """Stand-in for the id of a publication whose URL holds none."""
    seconds = (times - pd.Timestamp(0, tz="UTC")) // pd.Timedelta(seconds=1)
    digest = [hashlib.sha1(t.encode("utf-8", "replace")).hexdigest()[:8] for t in text]  # noqa: S324 - a name, not a secret
    made = pd.Series(digest, index=text.index, dtype=tables.TEXT)
    return f"{network}:" + seconds.astype("Int64").astype(tables.TEXT) + ":" + made


def _likes(cells: pd.DataFrame) -> "pd.Series[Any]":
    """Reactions of all kinds, as Meta counts them now; `<NA>` where no column says any."""
    each = pd.DataFrame({name: _counts(column(cells, name)) for name in _REACTIONS})
    return each.sum(axis=1, min_count=1).astype(tables.COUNT)


def _notes(cells: pd.DataFrame, kept: pd.DataFrame, grouped: int) -> list[str]:
    parts = pd.DataFrame({n: _counts(column(cells, n)) for n in ("comments", "shares")})
    whole = parts.assign(likes=_likes(cells)).sum(axis=1, min_count=1)
    differ = int((_counts(column(cells, "total")) != whole).fillna(value=False).sum())
    unknown = int((~kept["zone_known"]).sum())
    told = {
        f"{grouped} filas son de grupos, que no dicen quién escribió: no se leyeron.": grouped,
        f"{unknown} publicaciones no dicen una zona conocida: su hora se dejó como está "
        "escrita.": unknown,
        f"En {differ} filas el total no es la suma de las reacciones, los comentarios y los "
        "compartidos: se creyó a las columnas.": differ,
        "Responde a una búsqueda: puede no traer todo lo publicado en sus días.": _is_search(cells),
        "No trae ninguna publicación.": cells.empty,
    }
    return [sentence for sentence, holds in told.items() if holds]
