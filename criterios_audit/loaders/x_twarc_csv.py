"""API v2 of X as the CSV of twarc-csv: one message per row, nested fields as JSON in a cell."""

from typing import Any

import msgspec
import pandas as pd

from criterios_audit.loaders._json import NOT_JSON
from criterios_audit.loaders._loaded import Loaded, Proves, rejection
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
        {"post_id": "1394700000000000003", "in_reply_to_id": pd.NA, "kind": "original"},
    ],
    "interactions": [
        {"message_id": "1394700000000000002", "author": "alguien_inventado"},
    ],
    "accounts": [{"alias": "CuentaInventada", "native_id": "42", "verified": True}],
    "rejected": [{"record": 4}],
    "sources": [{"read": 3, "repeated": 0, "rejected": 1, "left_out": 0, "format": NAME}],
}  # fmt: skip

_NEEDED = ("id", "text", "created_at")
_OWN = ("author.username", "referenced_tweets.replied_to.id", "public_metrics.like_count")


def matches(source: Source) -> bool:
    """Whether the header has a message and any of the dotted columns of twarc-csv."""
    return any(has(source.file, (*_NEEDED, name)) for name in _OWN)


def read(source: Source) -> Loaded:
    """Read messages; a cell whose JSON cannot be read costs only itself."""
    file = next(iter(source.files.values()))
    given = sheet(file, next(n for name in _OWN if has(file, n := (*_NEEDED, name))))
    records = [int(n) for n in given.cells.index]
    tweets = list(zip(records, _tweets(given.cells), strict=True))
    context = Context()
    for _, tweet in tweets:
        context.learn_from(tweet)
    retrieved = {n: tweet.twarc for n, tweet in tweets if tweet.twarc}
    messages = frame(tweets, context, retrieved)
    return of_file(file, NAME, messages, given.rejected, accounts=context.accounts())
