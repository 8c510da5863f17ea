"""Archive of an X (Twitter) account, of every era: `tweets.js`, `tweet.js`, Grailbird, CSV."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from criterios_audit.archives import UnreadableError
from criterios_audit.loaders import _x_about as about
from criterios_audit.loaders import _x_posts as posts_of
from criterios_audit.loaders import _x_records as records
from criterios_audit.loaders._account import alias_from, by_folder
from criterios_audit.loaders._json import collector_paused
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    ledger,
    origin,
    rejection,
)
from criterios_audit.loaders._x import FIRST_YEAR, STATUS, english_times
from criterios_audit.sources import GIT_LFS, File, Source

NAME = "x_archivo"
TITLE = "Archivo de una cuenta de X (zip o carpeta)"
GIVES = (
    "Todas las publicaciones y respuestas de la cuenta con hora exacta, sus medios, enlaces y "
    "menciones, a qué mensaje responde cada una, las borradas recientes y la lista de bloqueos."
)
LACKS = (
    "No trae los mensajes que la cuenta recibió, ni las vistas, ni el texto alternativo de las "
    "imágenes, ni la fecha de los bloqueos o los bloqueos ya retirados."
)
STEPS = (
    "Entre a X con la sesión de la cuenta, desde una computadora.",
    (
        "Abra Configuración y privacidad › Tu cuenta › Descargar un archivo con tus datos, y "
        "confirme con la contraseña y el código que pida."
    ),
    "Espere el aviso de que está listo: tarda entre uno y varios días.",
    "Descargue el zip, o todas sus partes, y déjelo tal como llega en «exportaciones».",
)
PROVES = Proves(
    posts="todas",
    time="al segundo",
    replies="sí",
    parent_time="sí, por el identificador del mensaje",
    media="sí",
)

_EXAMPLE_TWEETS = """window.YTD.tweets.part0 = [
{"tweet": {"id_str": "1891500000000000000", "created_at": "Mon Feb 17 14:53:14 +0000 2025",
  "full_text": "Consejo: sesión &amp; acuerdo https://t.co/a", "source": "<a href='x'>X Web</a>",
  "entities": {"urls": [{"expanded_url": "https://ine.mx/sesion"}]}, "favorite_count": "7"}},
{"tweet": {"id_str": "1891500000000000001", "created_at": "Mon Feb 17 14:53:14 +0000 2025",
  "full_text": "continúa", "in_reply_to_status_id_str": "1891500000000000000",
  "in_reply_to_user_id_str": "42"}},
{"tweet": {"id_str": "1891500000000000002", "created_at": "ayer", "full_text": "sin fecha"}},
{"tweet": {"id_str": "1891500000000000003", "created_at": "Mon Feb 17 14:53:15 +0000 2025",
  "full_text": "@alguien_inventado Hola", "in_reply_to_status_id_str": "1891400000000000000",
  "in_reply_to_user_id_str": "77", "in_reply_to_screen_name": "alguien_inventado",
  "extended_entities": {"media": [{"type": "photo"}, {"type": "photo"}]},
  "edit_info": {"initial": {"editTweetIds": ["1891500000000000003", "1891500000000000004"]}}}},
{"tweet": {"id_str": "1891500000000000004", "created_at": "Mon Feb 17 14:54:15 +0000 2025",
  "full_text": "@alguien_inventado Hola.", "in_reply_to_status_id_str": "1891400000000000000",
  "in_reply_to_user_id_str": "77", "in_reply_to_screen_name": "alguien_inventado",
  "extended_entities": {"media": [{"type": "photo"}, {"type": "photo"}]}}}
]"""
EXAMPLE = {
    "archivo/data/account.js": (
        'window.YTD.account.part0 = [{"account": {"username": "CuentaInventada", '
        '"accountId": "42", "createdAt": "2010-01-01T00:00:00.000Z"}}]'
    ),
    "archivo/data/tweets.js": _EXAMPLE_TWEETS,
    "archivo/data/block.js": "window.YTD.block.part0 = [ ]",
    "archivo/data/direct-messages.js": "nunca se abre",
}
_HANDLE = "alguien_inventado"
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "kind": "original", "media": "enlace", "likes": 7,
            "text": "Consejo: sesión & acuerdo https://t.co/a", "links": "https://ine.mx/sesion",
            "client": "X Web", "shares": pd.NA, "alt_text_n": pd.NA,
        },
        {"kind": "autohilo", "media": "ninguno"},
        {
            "post_id": "1891500000000000004", "kind": "respuesta", "in_reply_to_account": _HANDLE,
            "media": "carrusel", "media_n": 2, "record": 5,
        },
    ],
    "rejected": [{"record": 3}],
    "blocks": [],
    "coverage": [{"table": "posts"}, {"table": "blocks"}],
    "accounts": [{"alias": "CuentaInventada", "native_id": "42"}],
    "sources": [
        {"read": 0, "rejected": 0},
        {"read": 4, "repeated": 1, "rejected": 1},
        {"read": 0, "rejected": 0},
    ],
}  # fmt: skip

_KINDS = (
    (
        "posts",
        r"(data/)?(tweets?|community-tweets?)(-part\d+)?\.js|(data/)?js/tweets/\d{4}_\d\d\.js",
    ),
    ("deleted", r"(data/)?deleted-tweets?(-part\d+)?\.js"),
    ("sheet", r"(data/)?tweets\.csv"),
    ("notes", r"(data/)?note-tweets?(-part\d+)?\.js"),
    ("blocks", r"(data/)?block(-part\d+)?\.js"),
    ("account", r"(data/)?(manifest|account|verified)\.js|(data/)?(js/)?user_details\.js"),
)
_PUBLICATIONS = ("posts", "deleted", "sheet")
_STARTS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(window\.(YTD\.(deleted_|community_)?tweets?\.|__THAR)|Grailbird\.data\.tweets)"
)
_UNKNOWN_ACCOUNT = (
    "no dice de qué cuenta es; se esperaba junto a este archivo account.js o manifest.js, como en "
    "el archivo completo que entrega X, o una carpeta que lleve por nombre el alias de la cuenta."
)
_LOST = (
    "el archivo anuncia «{}» y no está: faltan publicaciones y no se sabe de qué días; se esperaba "
    "el archivo entero, con todas sus partes."
)


def matches(source: Source) -> bool:
    """Whether the folder or zip holds an archive's own tables of publications."""
    if source.single:
        return False
    found = _files(source)
    starts = [file.head(200) for kind in ("posts", "deleted") for file in found[kind]]
    if any(_STARTS.match(head) or head.startswith(GIT_LFS) for head in starts):
        return True
    return any(b"tweet_id" in f.head(300) and b"timestamp" in f.head(300) for f in found["sheet"])


def _files(source: Source) -> dict[str, list[File]]:
    return {
        kind: [f for path, f in sorted(source.files.items()) if re.fullmatch(pattern, path)]
        for kind, pattern in _KINDS
    }


@dataclass
class _Reading:
    """Rows gathered while the files of one archive are read."""

    posts: list[pd.DataFrame] = field(default_factory=list)
    rejected: list[dict[str, Any]] = field(default_factory=list)
    read_files: dict[str, File] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)

    def decoded(self, file: File, decode: Any) -> Any:
        """Content as `decode` gives it; None, with its reason told, where it cannot be read."""
        self.read_files[file.path] = file
        self.notes.setdefault(file.path, [])
        try:
            data = file.read()
        except UnreadableError as error:
            self.rejected.append({**origin(file), "record": None, "expected": str(error)})
            return None
        found, problems = decode(data)
        self.rejected += [rejection(file, record, why) for record, why in problems]
        return found


def read(source: Source) -> Loaded:
    """Read the archive's public tables; private files are counted, never opened."""
    files = _files(source)
    reading = _Reading()
    account = about.Account()
    for file in files["account"]:
        if told := reading.decoded(file, about.account):
            account = account.completed(told)
    for kind in _PUBLICATIONS:
        if kind == "sheet" and (files["posts"] or not files["sheet"]):
            continue  # the months in js/ are the same publications, with more fields
        for file in files[kind]:
            decode = records.sheet if kind == "sheet" else records.tweets
            with collector_paused():
                if (items := reading.decoded(file, decode)) is not None:
                    frame = records.frame(items) if kind != "sheet" else items
                    del items  # the columns hold all that is needed of them
                    reading.posts.append(frame.assign(**origin(file)))
    account = replace(account, parts=_missing(account, files, reading))
    posts = _together(reading)
    if account.alias is None:
        account = account.completed(about.Account(alias=_alias(posts)))
    if account.alias is None and (alias := alias_from(source.path)):
        account = account.completed(about.Account(alias=alias))
        next(iter(reading.notes.values())).append(by_folder(alias))
    if account.alias is None:
        return _anonymous(reading)
    posts = _dated(posts, reading)
    posts = _whole_texts(posts, files["notes"], reading)
    return _tables(posts, files, account, reading)


def _missing(
    account: about.Account, files: dict[str, list[File]], reading: _Reading
) -> tuple[str, ...]:
    """Files of publications that the archive announces and that did not come with it."""
    here = {file.name for file in files["posts"]}
    lost = tuple(name for name in account.parts or () if name not in here)
    for file in (file for file in files["account"] if file.name == "manifest.js"):
        reading.rejected += [rejection(file, None, _LOST.format(name)) for name in lost]
    return lost


def _alias(posts: pd.DataFrame) -> str | None:
    """Alias in the links to its own publications; the months of 2010-18 carry their user."""
    if posts.empty:
        return None
    named = posts["user"].dropna() if "user" in posts else pd.Series(dtype="object")
    if len(named):
        return str(named.mode()[0])
    links = posts["links"].str.extract(STATUS)
    own = links.loc[links[1].eq(posts["post_id"]).fillna(value=False), 0].mode()
    return str(own[0]) if len(own) else None


def _together(reading: _Reading) -> pd.DataFrame:
    frames, reading.posts = reading.posts, []
    if len(frames) == 1:
        return frames[0]
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame()


def _anonymous(reading: _Reading) -> Loaded:
    whole = [rejection(file, None, _UNKNOWN_ACCOUNT) for file in reading.read_files.values()]
    rejected = [*reading.rejected, *whole]
    lost = _by_file(rejected)
    rows = [ledger(f, NAME, rejected=lost[path]) for path, f in reading.read_files.items()]
    return canonical(rejected=rejected, sources=rows)


def _by_file(rejected: Sequence[Mapping[str, Any]]) -> Counter[str]:
    return Counter(row["source_path"] for row in rejected)


def _dated(posts: pd.DataFrame, reading: _Reading) -> pd.DataFrame:
    """Give each publication its moment; those without id or believable date are rejected."""
    if posts.empty:
        return posts
    written = posts["created_at"]
    posts = posts.assign(created_at=english_times(written))
    undated = ~(posts["created_at"] >= pd.Timestamp(FIRST_YEAR, 1, 1, tz="UTC"))
    nameless = ~posts["post_id"].str.fullmatch(r"\d{1,20}").fillna(value=False)
    for index in posts.index[undated | nameless]:
        row = posts.loc[index]
        why = (
            "se esperaba un identificador (id_str) de solo dígitos."
            if nameless[index]
            else f"la fecha es «{str(written[index])[:40]}»; se esperaba una fecha como «Sat "
            f"Nov 09 12:14:18 +0000 2024», de {FIRST_YEAR} en adelante."
        )
        reading.rejected.append(
            rejection(reading.read_files[row["source_path"]], int(row["record"]), why)
        )
    bad = undated | nameless
    return posts[~bad].reset_index(drop=True) if bad.any() else posts


def _whole_texts(posts: pd.DataFrame, files: Sequence[File], reading: _Reading) -> pd.DataFrame:
    """Give long publications, cut in the main table, their whole text: same moment and beginning.

    The ids of `note-tweet.js` are not those of the publications (0 of 41 in a real archive).
    """
    for file in files:
        if (notes := reading.decoded(file, about.notes)) is None:
            continue
        joined = 0
        if len(posts):
            starts = posts.assign(start=posts["text"].str[:40], at=posts.index)
            pairs = starts[["start", "at", "created_at"]].merge(notes, on="start")
            near = (pairs["created_at"] - pairs["noted_at"]).abs() <= pd.Timedelta(seconds=2)
            pairs = pairs[near].drop_duplicates("at")
            joined = pairs["note"].nunique()
            posts = posts.copy()
            posts.loc[pairs["at"], "text"] = pairs["whole"].to_numpy()
            # what was cut led to the publication itself; the whole text has its own links
            posts.loc[pairs["at"], "links"] = pairs["whole_links"].to_numpy()
        reading.notes[file.path].append(
            f"{joined} de {len(notes)} textos largos unidos a su publicación."
        )
    return posts


def _tables(
    posts: pd.DataFrame,
    files: dict[str, list[File]],
    account: about.Account,
    reading: _Reading,
) -> Loaded:
    id_ = f"x:{account.alias}"
    read = posts["source_path"].value_counts() if len(posts) else pd.Series(dtype="int64")
    everything = posts
    posts = posts_of.newest(posts)
    if len(posts):
        posts = posts_of.finished(posts, account, id_)
    blocks: list[dict[str, Any]] = []
    coverage = _covered(posts, account, id_, next(iter(reading.read_files.values())))
    exported_at = account.exported_at or (posts["created_at"].max() if len(posts) else None)
    for file in files["blocks"]:
        if (found := reading.decoded(file, about.blocks)) is None:
            continue
        blocks += [
            {**origin(file), "account_id": id_, "blocked": blocked, "record": record,
             "exported_at": exported_at}
            for record, blocked in found
        ]  # fmt: skip
        read[file.path] = len(found)
        reading.notes[file.path].append(
            "Lista de bloqueos vigente; no dice desde cuándo ni incluye los retirados."
        )
        if exported_at is not None:
            coverage.append(
                {**origin(file), "account_id": id_, "table": "blocks", "covered_from": exported_at,
                 "covered_to": exported_at, "exported_at": exported_at}
            )  # fmt: skip
    kept = posts["source_path"].value_counts() if len(posts) else pd.Series(dtype="int64")
    lost = _by_file(reading.rejected)
    _remarks(files, account, reading)
    rows = [
        ledger(
            file, NAME, account=id_, read=int(read.get(path, 0)),
            repeated=0 if file in files["blocks"] else int(read.get(path, 0) - kept.get(path, 0)),
            rejected=lost[path], notes=reading.notes[path],
            times=everything.loc[everything["source_path"].eq(path), "created_at"]
            if len(everything) else None,
        )
        for path, file in reading.read_files.items()
    ]  # fmt: skip
    first = next(iter(reading.read_files.values()))
    accounts = [
        {**origin(first), "account_id": id_, "network": "x", "alias": account.alias, "record": 1,
         "native_id": account.native_id, "created_at": account.created_at,
         "verified": account.verified}
    ]  # fmt: skip
    return canonical(
        posts=posts, accounts=accounts, blocks=blocks, coverage=coverage,
        rejected=reading.rejected, sources=rows,
    )  # fmt: skip


def _covered(
    posts: pd.DataFrame, account: about.Account, id_: str, file: File
) -> list[dict[str, Any]]:
    live = posts.loc[posts["deleted_at"].isna(), "created_at"] if len(posts) else posts
    first, last = (live.min(), live.max()) if len(live) else (None, None)
    start = min((t for t in (account.created_at, first) if t is not None), default=None)
    end = account.exported_at or last
    if start is None or end is None or account.parts:
        return []  # with a part lost, silence proves nothing
    return [
        {**origin(file), "account_id": id_, "table": "posts", "covered_from": start,
         "covered_to": end, "exported_at": account.exported_at}
    ]  # fmt: skip


def _remarks(files: dict[str, list[File]], account: about.Account, reading: _Reading) -> None:
    """Say of the archive as a whole what a reader of the ledger should know."""
    main = [f.path for kind in _PUBLICATIONS for f in files[kind] if f.path in reading.notes]
    notes = reading.notes[next(iter(main), next(iter(reading.notes)))]
    if account.partial:
        notes.append("X avisa que este archivo es parcial: faltan datos de la cuenta.")
    for file in files["sheet"] if files["posts"] else []:
        reading.read_files[file.path] = file
        reading.notes[file.path] = ["No se leyó: los archivos .js traen lo mismo con más campos."]
