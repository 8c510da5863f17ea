"""Data that a TikTok account downloads, in JSON: `user_data_tiktok.json` (5, A12).

Only the account's name, its posts and its own comments are decoded: messages, accesses, places and
the videos it watched, whose list has the name of its posts', stay as they are.
"""

import hashlib
import re
from collections.abc import Sequence
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders import _video
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._json import paths
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    ledger,
    origin,
    refused,
    rejection,
    spans,
)
from criterios_audit.loaders._text import column, links_in, mentions_in
from criterios_audit.loaders._tiktok import Comment, Post, Reading, decoded
from criterios_audit.sources import File, Source

NAME = "tiktok"
TITLE = "Datos de una cuenta de TikTok (zip o JSON)"
GIVES = (
    "Todas las publicaciones públicas de la cuenta con su hora, las borradas hace poco, el texto "
    "alternativo en los archivos recientes, y los comentarios que la cuenta escribió."
)
LACKS = (
    "No trae el identificador de las publicaciones, los comentarios que la cuenta recibió, a qué "
    "contesta cada comentario propio ni las vistas; pedido en TXT no se puede leer: debe ser JSON."
)
STEPS = (
    "Entre a TikTok con la sesión de la cuenta y abra Perfil › Menú › Ajustes y privacidad.",
    "Abra Cuenta › Descargar tus datos y elija todos los datos.",
    "En el formato elija JSON (no TXT) y pulse Solicitar datos.",
    "Espere el aviso, descargue el zip antes de cuatro días y déjelo tal como llega.",
)
PROVES = Proves(
    posts="todas las públicas",
    time="al segundo",
    replies="sí, sin decir a qué contestan",
    media="sí: video o fotos",
    alt_text="sí, en los archivos recientes",
)
_SIGNED = "https://v16m.tiktokcdn.example/firmado"
EXAMPLE = {
    "TikTok_Data_1767225600.zip/user_data_tiktok.json": (
        """{"Comment": {"Comments": {"CommentsList": [
  {"date": "2026-01-03 10:00:00", "comment": "@alguien_inventado Hola", "photo": "N/A", "url": ""}
]}},
"Direct Message": {"Chat History": {"ChatHistory": {"Chat": [{"Content": "canario@example.org"}]}}},
"Location Review": {"Location": "19.432612,-99.133212"},
"Post": {"Posts": {"VideoList": [
  {"Date": "2026-01-02 10:00:00 UTC", "Link": "SIGNED/a.mp4", "Likes": "12",
   "WhoCanView": "Public to everyone", "Title": "Sesión del Consejo https://ine.mx",
   "AlternateText": "Una urna", "Location": ""},
  {"Date": "2026-01-02 11:00:00", "Link": "SIGNED/1.jpeg\\nSIGNED/2.jpeg", "Likes": "3",
   "WhoCanView": "Public to everyone", "Title": "N/A", "AlternateText": "N/A"},
  {"Date": "2026-01-02 12:00:00", "Link": "SIGNED/c.mp4", "WhoCanView": "Only You", "Title": "No"},
  {"Date": "ayer", "Link": "SIGNED/d.mp4", "Title": "Sin fecha"},
  {"Date": "2026-01-02 13:00:00", "Likes": {"de": "otra clase"}}
]}, "Recently Deleted Posts": {"PostList": [
  {"Date": "2026-01-01 09:00:00", "DateDeleted": "2026-01-05 09:00:00", "Link": "SIGNED/e.mp4",
   "Title": "Borrada"}
]}},
"Profile": {"Profile Info": {"ProfileMap": {"userName": "cuenta.inventada",
  "emailAddress": "canario@example.org", "telephoneNumber": "5512345678"}}},
"Your Activity": {"Watch History": {"VideoList": [
  {"Date": "2026-01-02 10:00:00", "Link": "https://www.tiktokv.com/share/video/7000000000000000000/"}
]}}}"""
    ).replace("SIGNED", _SIGNED)
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "tiktok:cuenta.inventada", "kind": "original", "media": "video",
            "created_at": pd.Timestamp("2026-01-02T10:00Z"), "zone_known": True, "likes": 12,
            "alt_text_n": 1, "links": "https://ine.mx", "url": pd.NA, "precision": "second",
            "post_id": "tiktok:1767348000:d2ce7688",
        },
        {
            "media": "carrusel", "media_n": 2, "alt_text_n": 0, "text": "", "zone_known": False,
            "likes": 3, "record": 2,
        },
        {"text": "Borrada", "deleted_at": pd.Timestamp("2026-01-05T09:00Z"), "record": 6},
        {
            "kind": "respuesta", "media": "ninguno", "mentions": "alguien_inventado", "record": 7,
            "in_reply_to_id": pd.NA,
        },
    ],
    "accounts": [{"alias": "cuenta.inventada"}],
    "interactions": [],
    "rejected": [{"record": 4}, {"record": 5}],
    "sources": [{"read": 4, "repeated": 0, "rejected": 2, "left_out": 1, "format": NAME}],
}  # fmt: skip

_SIGNS = frozenset(
    {
        "Post.Posts", "Post.Recently Deleted Posts", "Video.Videos", "Video.Recently Deleted Posts",
        "Comment.Comments", "Ads and data", "App Settings.Block List", "App Settings.Settings",
        "App Settings.Block", "Your Activity.Watch History", "Activity.Favorite Videos",
        "Activity.Favorite Effects", "Activity.Favorite HashTags",
        "Activity.Video Browsing History",
        "Profile And Settings.Profile Info", "Profile And Settings.Block List",
        "Profile.Profile Information", "Income Plus Wallet Transactions", "Tiktok Live",
        "TikTok Live", "Likes and Favorites.Favorite Videos",
    }
)  # fmt: skip
_TXT = re.compile(r"(?:Posts?|Videos?)/(?:Posts|Videos)\.txt", re.IGNORECASE)
_PUBLIC = r"(?i)public|everyone|anyone|p[úu]blic|todo|n/?a$|$"
_PHOTO = re.compile(r"\.(?:jpe?g|png|webp|heic|image)(?:[?~\s]|$)|photomode", re.IGNORECASE)
_NATIVE = r"(https://www\.tiktok\.com/@[\w.]{1,40}/(?:video|photo)/(\d{15,19}))(?!\d)"
_IS_TXT = (
    "es el archivo de TikTok en texto (TXT); se esperaba el mismo archivo, pedido en formato JSON."
)


def matches(source: Source) -> bool:
    """Whether the JSON has TikTok's sections, or the folder its lists in TXT."""
    if source.file is None:
        return any(_TXT.fullmatch(path) for path in source.files)
    return bool(_SIGNS & paths(source.file))


def read(source: Source) -> Loaded:
    """Read public posts, recently deleted ones and the account's own comments."""
    if source.file is None:
        texts = [file for path, file in sorted(source.files.items()) if _TXT.fullmatch(path)]
        return canonical(
            rejected=[rejection(file, None, _IS_TXT) for file in texts],
            sources=[ledger(file, NAME, rejected=1) for file in texts],
        )
    file = source.file
    data = file.read()
    reading = decoded(data)
    alias = reading.alias or alias_from(file.path)
    if alias is None:
        raise refused(file, NO_ACCOUNT)
    return _tables(file, reading, re.sub(r"\s+", "_", alias.strip()))


def _tables(file: File, reading: Reading, alias: str) -> Loaded:
    account = f"tiktok:{alias}"
    rows = pd.concat(
        [_laid_posts(reading.posts), _laid_comments(reading.comments)], ignore_index=True
    )
    created = _video.moments(rows["written"], _video.TIKTOK_FROM)
    private = ~rows["seen_by"].fillna("").str.strip().str.match(_PUBLIC)
    undated = created.isna() & ~private
    rejected = [rejection(file, record, why) for record, why in reading.problems]
    why = "no dice cuándo se publicó; se esperaba una fecha como 2026-01-31 10:00:00."
    rejected += [rejection(file, int(record), why) for record in rows.loc[undated, "record"]]
    rejected.sort(key=lambda row: row["record"] or 0)
    good = rows[~private & ~undated]
    posts = good.drop(columns=["written", "seen_by", "native"]).assign(
        account_id=account,
        network="tiktok",
        created_at=created[good.index],
        precision="second",
        # by convention the hour is UTC; only the newer files say so
        zone_known=good["written"].str.contains(r"UTC|Z\s*$", regex=True),
        post_id=_ids(good, created[good.index]),
        links=links_in(good["text"]),
        mentions=mentions_in(good["text"]),
        **origin(file),
    )
    kept = posts.drop_duplicates("post_id")
    notes = [] if reading.alias else [by_folder(alias)]
    if private.any():
        notes.append(f"{int(private.sum())} publicaciones que no son públicas no se leyeron.")
    notes.append("Mensajes, accesos, ubicaciones y videos vistos no se leyeron.")
    row = ledger(
        file, NAME, account=account, read=len(posts), repeated=len(posts) - len(kept),
        rejected=len(rejected), left_out=int(private.sum()), times=kept["created_at"], notes=notes,
    )  # fmt: skip
    accounts = [
        {**origin(file), "account_id": account, "network": "tiktok", "alias": alias, "record": 1}
    ]
    live = kept[kept["deleted_at"].isna()]
    return canonical(
        posts=kept, accounts=accounts if reading.alias else [], rejected=rejected, sources=[row],
        coverage=spans(live, file),
    )  # fmt: skip


def _laid_posts(found: Sequence[tuple[int, Post]]) -> pd.DataFrame:
    posts = [post for _, post in found]
    links = column([post.link for post in posts]).fillna("")
    n = links.str.count("https?://").clip(lower=1)
    photos = pd.Series([bool(_PHOTO.search(link)) for link in links], dtype="bool")
    media = photos.map({True: "imagen", False: "video"}).astype(tables.TEXT)
    native = links.str.extract(_NATIVE)
    return pd.DataFrame(
        {
            "record": pd.Series([record for record, _ in found], dtype=tables.COUNT),
            "written": column([post.date for post in posts]),
            "seen_by": column([post.who_can_view for post in posts]),
            "native": native[1].astype(tables.TEXT),
            "url": native[0].astype(tables.TEXT),  # all other links are signed, and expire
            "text": _said(column([post.title for post in posts])).fillna(""),
            "kind": column(["original"] * len(posts)),
            "media": media.mask(n.gt(1), "carrusel"),
            "media_n": n.astype(tables.COUNT),
            "alt_text_n": _alternatives(posts),
            "likes": count([post.likes for post in posts]),
            "deleted_at": _video.moments(
                column([post.date_deleted for post in posts]), _video.TIKTOK_FROM
            ),
        }
    )


def _alternatives(posts: Sequence[Post]) -> "pd.Series[Any]":
    absent = [post.alternate_text is msgspec.UNSET for post in posts]
    written = column([t if isinstance(t := post.alternate_text, str) else None for post in posts])
    return _said(written).notna().astype(tables.COUNT).mask(pd.Series(absent, dtype="bool"))


def _laid_comments(found: Sequence[tuple[int, Comment]]) -> pd.DataFrame:
    comments = [comment for _, comment in found]
    photo = _said(column([c.photo or c.later_photo for c in comments])).notna()
    none = column([None] * len(comments))
    return pd.DataFrame(
        {
            "record": pd.Series([record for record, _ in found], dtype=tables.COUNT),
            "written": column([c.date or c.later_date for c in comments]),
            "seen_by": none,
            "native": none,
            "url": none,
            "text": _said(column([c.comment or c.later_comment for c in comments])).fillna(""),
            "kind": column(["respuesta"] * len(comments)),
            "media": photo.map({True: "imagen", False: "ninguno"}).astype(tables.TEXT),
            "media_n": photo.astype(tables.COUNT),
            "alt_text_n": pd.Series(pd.NA, index=none.index, dtype=tables.COUNT),
            "likes": pd.Series(pd.NA, index=none.index, dtype=tables.COUNT),
            "deleted_at": pd.Series(pd.NaT, index=none.index, dtype=tables.TIME),
        }
    )


def _said(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts, `<NA>` where TikTok writes «N/A» or nothing."""
    stripped = texts.str.strip()
    return stripped.mask(stripped.isin(["", "N/A"]))


def _ids(rows: pd.DataFrame, created: "pd.Series[Any]") -> "pd.Series[Any]":
    """Native id where a link shows it; else the moment and the text, the same in every export.

    The signed link, which changes from one export to the next, has no part in it.
    """
    seconds = created.astype("int64") // 10**6
    derived = [
        f"tiktok:{second}:{hashlib.sha1(text.encode('utf-8', 'replace')).hexdigest()[:8]}"  # noqa: S324 - an id, no secret
        for second, text in zip(seconds, rows["text"], strict=True)
    ]
    return rows["native"].fillna(pd.Series(derived, index=rows.index, dtype=tables.TEXT))
