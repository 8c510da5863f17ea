"""API v2 of X as the CSV of twarc-csv: one message per row, nested fields as JSON in a cell."""

from typing import Any, TypeVar

import msgspec
import pandas as pd

from criterios_audit.loaders._json import NOT_JSON
from criterios_audit.loaders._loaded import Loaded, Proves, count
from criterios_audit.loaders._table import column, has, sheet
from criterios_audit.loaders._x_api import (
    Attachments,
    Context,
    Entities,
    Medium,
    Mention,
    Metrics,
    Twarc,
    Tweet,
    Url,
    User,
    frame,
)
from criterios_audit.loaders._x_messages import of_file
from criterios_audit.sources import Source

NAME = "x_twarc_csv"
COLLECTED = True  # by a third party: it may hold accounts that are not the institution's
TITLE = "API v2 de X en CSV (twarc-csv)"
GIVES = (
    "Publicaciones y respuestas con hora exacta, a quién responden, medios, enlaces y cifras; y, "
    "si se pidieron las menciones o las conversaciones, los mensajes que la cuenta recibió."
)
LACKS = (
    "Solo trae lo que la consulta pidió: no prueba que sean todas; si pasó por Excel, sus "
    "identificadores pueden venir redondeados. El JSONL original es mejor."
)
STEPS = (
    "Si tiene el JSONL de twarc2 del que salió el CSV, use ese.",
    "Si no, convierta de nuevo: «twarc2 csv publicaciones.jsonl publicaciones.csv».",
    "No lo abra ni lo guarde con Excel: redondea los identificadores.",
)
PROVES = Proves(
    posts="las que la consulta pidió",
    time="al segundo",
    replies="sí",
    parent_time="sí",
    inbound="sí, si se pidieron las menciones o las conversaciones",
    media="sí",
    alt_text="sí, si se pidió",
)
_HEADER = (
    "id,conversation_id,referenced_tweets.replied_to.id,referenced_tweets.retweeted.id,"
    "referenced_tweets.quoted.id,author_id,in_reply_to_user_id,in_reply_to_username,created_at,"
    "text,lang,source,public_metrics.impression_count,public_metrics.like_count,"
    "public_metrics.reply_count,public_metrics.retweet_count,entities.mentions,entities.urls,"
    "attachments.media,attachments.media_keys,attachments.poll_ids,author.username,"
    "author.created_at,author.verified,author.location,geo.coordinates,__twarc.retrieved_at\n"
)
EXAMPLE = {
    "consulta.csv": _HEADER
    + '1394700000000000001,13947,,,,42,,,2021-05-18T17:02:46.000Z,"Sesión del Consejo &amp; mesa",'
    'es,Web,,5,1,2,,"[{""expanded_url"": ""https://ine.mx""}]",'
    '"[{""media_key"": ""3_1"", ""type"": ""photo"", ""alt_text"": ""Cartel""}]",'
    '"[""3_1""]",,CuentaInventada,2010-04-07T20:50:54.000Z,True,,,2021-06-01T00:00:00+00:00\n'
    "1394700000000000002,13947,1394700000000000001,,,77,42,CuentaInventada,"
    "2021-05-18T17:03:46.000Z,@CuentaInventada ¿A qué hora?,es,Web,,0,1,0,"
    '"[{""username"": ""CuentaInventada""}]",,,,,alguien_inventado,,,canario@example.org,'
    '"[-99.133212, 19.432612]",2021-06-01T00:00:00+00:00\n'
    "1394700000000000003,13947,1.39470000000000E+18,,,42,77,alguien_inventado,"
    "2021-05-18T17:05:46.000Z,@alguien_inventado A las 10,es,Web,,0,0,0,no es JSON,,,,,"
    "CuentaInventada,,,,,2021-06-01T00:00:00+00:00\n"
    "1.39470E+18,13947,,,,42,,,2021-05-18T18:05:46.000Z,Redondeado por Excel,es,,,,,,,,,,,"
    "CuentaInventada,,,,,\n"
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "1394700000000000001", "likes": 5,
            "kind": "original", "media": "imagen", "media_n": 1, "alt_text_n": 1, "shares": 2,
            "links": "https://ine.mx", "text": "Sesión del Consejo & mesa", "views": pd.NA,
        },
        {"post_id": "1394700000000000003", "in_reply_to_id": pd.NA, "kind": "respuesta"},
    ],
    "interactions": [
        {"message_id": "1394700000000000002", "author": "alguien_inventado"},
    ],
    "accounts": [{"alias": "CuentaInventada", "native_id": "42", "verified": True}],
    "rejected": [{"record": 4}],
    "sources": [{"read": 3, "repeated": 0, "rejected": 1, "left_out": 0, "format": NAME}],
}  # fmt: skip

T = TypeVar("T")

_NEEDED = ("id", "text", "created_at")
_FLAGS = {"true": True, "false": False}
_OWN = ("author.username", "referenced_tweets.replied_to.id", "public_metrics.like_count")


def matches(source: Source) -> bool:
    """Whether the header has a message and any of the dotted columns of twarc-csv."""
    return any(has(source.file, (*_NEEDED, name)) for name in _OWN)


def read(source: Source) -> Loaded:
    """Read messages; a cell whose JSON cannot be read costs only itself."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED)
    records = [int(n) for n in given.cells.index]
    tweets = list(zip(records, _tweets(given.cells), strict=True))
    context = Context()
    for _, tweet in tweets:
        context.learn_from(tweet)
    retrieved = {n: tweet.twarc for n, tweet in tweets if tweet.twarc}
    messages = frame(tweets, context, retrieved)
    return of_file(file, NAME, messages, given.rejected, accounts=context.accounts())


def _tweets(cells: pd.DataFrame) -> list[Tweet]:
    """Rows as the flattened messages they were made of."""
    author = [
        User(id=id_, username=alias, created_at=at, verified=_FLAGS.get((badge or "").casefold()))
        for id_, alias, at, badge in zip(
            _ids(cells, "author_id"), _texts(cells, "author.username"),
            _texts(cells, "author.created_at"), _texts(cells, "author.verified"), strict=True,
        )
    ]  # fmt: skip
    answered = [
        User(id=id_, username=alias)
        for id_, alias in zip(
            _ids(cells, "in_reply_to_user_id"), _texts(cells, "in_reply_to_username"), strict=True
        )
    ]
    columns = (
        _ids(cells, "id"), _ids(cells, "conversation_id"), _texts(cells, "text"),
        _texts(cells, "created_at"), author, answered, _referred(cells), _attachments(cells),
        _entities(cells), _metrics(cells), _texts(cells, "lang"), _texts(cells, "source"),
        _listed(cells, "edit_history_tweet_ids", str), _texts(cells, "__twarc.retrieved_at"),
        _texts(cells, "__twarc.url"),
    )  # fmt: skip
    return [
        Tweet(
            id=id_, conversation_id=thread, text=text, created_at=at, author=by, author_id=by.id,
            in_reply_to_user=to, in_reply_to_user_id=to.id or to.username,
            referenced_tweets=referred, attachments=attached, entities=entities,
            public_metrics=metrics, lang=lang, source=source, edit_history_tweet_ids=versions,
            twarc=Twarc(url=url, retrieved_at=got) if got or url else None,
        )
        for id_, thread, text, at, by, to, referred, attached, entities, metrics, lang, source,
        versions, got, url in zip(*columns, strict=True)
    ]  # fmt: skip


def _texts(cells: pd.DataFrame, name: str) -> list[str | None]:
    given = column(cells, name)
    return [None if pd.isna(cell) else str(cell) for cell in given]


def _ids(cells: pd.DataFrame, name: str) -> list[str | None]:
    """Whole ids; one that pandas or Excel rounded (`1.39E+18`) is none."""
    digits = column(cells, name).str.strip().str.extract(r"^(\d{1,20})(?:\.0)?$")[0]
    return [None if pd.isna(cell) else str(cell) for cell in digits]


def _listed(cells: pd.DataFrame, name: str, kind: type[T]) -> list[list[T] | None]:
    return [_decoded(cell, list[kind]) if cell else None for cell in _texts(cells, name)]  # type: ignore[valid-type] # a variable


def _decoded(cell: str, kind: Any) -> Any:
    try:
        return msgspec.json.decode(cell.encode("utf-8", "replace"), type=kind)
    except NOT_JSON:
        return None


def _referred(cells: pd.DataFrame) -> list[list[Tweet]]:
    kinds = ("replied_to", "retweeted", "quoted")
    names = [f"referenced_tweets.{kind}.id" for kind in kinds]
    told = zip(*(column(cells, name).notna() for name in names), strict=True)
    several = zip(*(_ids(cells, name) for name in names), strict=True)
    # a rounded id is none, but the message is a reply all the same
    return [
        [Tweet(id=id_, type=k) for k, id_, said in zip(kinds, ids, says, strict=True) if said]
        for ids, says in zip(several, told, strict=True)
    ]


def _attachments(cells: pd.DataFrame) -> list[Attachments | None]:
    media = _listed(cells, "attachments.media", Medium)
    keys = _listed(cells, "attachments.media_keys", str)
    polls = _listed(cells, "attachments.poll_ids", str)
    return [
        Attachments(media=m, media_keys=k, poll_ids=p) if m or k or p else None
        for m, k, p in zip(media, keys, polls, strict=True)
    ]


def _entities(cells: pd.DataFrame) -> list[Entities | None]:
    urls = _listed(cells, "entities.urls", Url)
    mentions = _listed(cells, "entities.mentions", Mention)
    return [
        Entities(urls=u, mentions=m) if u or m else None
        for u, m in zip(urls, mentions, strict=True)
    ]


def _metrics(cells: pd.DataFrame) -> list[Metrics]:
    names = ("retweet_count", "reply_count", "like_count", "impression_count")
    counts = [count(column(cells, f"public_metrics.{name}")).astype("object") for name in names]
    several = [c.where(c.notna(), None).tolist() for c in counts]
    return [
        Metrics(retweet_count=r, reply_count=c, like_count=n, impression_count=v)
        for r, c, n, v in zip(*several, strict=True)
    ]
