"""API v2 of X: responses as JSON or JSON lines (twarc2), and twarc's flattened form."""

import re
from typing import Any, TypeVar

import msgspec
import pandas as pd

from criterios_audit.loaders._json import NOT_JSON, Problems, one_by_one, paths
from criterios_audit.loaders._loaded import Loaded, Proves, rejection
from criterios_audit.loaders._x_api import Context, Includes, Twarc, Tweet, frame
from criterios_audit.loaders._x_messages import documents, of_file, one
from criterios_audit.sources import Source

NAME = "x_api"
COLLECTED = True  # by a third party: it may hold accounts that are not the institution's
TITLE = "API v2 de X (respuestas JSON o JSONL de twarc2)"
GIVES = (
    "Publicaciones y respuestas con hora exacta, a quién responden, medios, enlaces y cifras; y, "
    "si se pidieron las menciones o las conversaciones, los mensajes que la cuenta recibió."
)
LACKS = (
    "Solo trae lo que la consulta pidió: no prueba que sean todas; el texto alternativo viene "
    "únicamente si se pidió."
)
STEPS = (
    "Pida a quien administra el acceso a la API de X una clave de lectura.",
    "Con twarc2 descargue la cuenta: «twarc2 timeline alias publicaciones.jsonl».",
    "Descargue también lo que recibió: «twarc2 mentions alias menciones.jsonl».",
    "Ponga los dos archivos en una carpeta que lleve por nombre el alias de la cuenta.",
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
EXAMPLE = {
    "consulta.jsonl": (
        '{"data": [{"id": "1394700000000000001", "author_id": "42", "conversation_id": "13947",'
        '"text": "Sesión del Consejo &amp; m…", "created_at": "2021-05-18T17:02:46.000Z",'
        '"note_tweet": {"text": "Sesión del Consejo &amp; mesa https://t.co/a"}, "source": "Web",'
        '"lang": "es", "attachments": {"media_keys": ["3_1", "7_2"]}, "entities": {"urls": ['
        '{"url": "https://t.co/a", "expanded_url": "https://ine.mx"}, {"url": "https://t.co/b",'
        '"media_key": "3_1", "expanded_url": "https://twitter.com/CuentaInventada/status/139470000'
        '0000000001/photo/1"}]}, "public_metrics": {"retweet_count": 2, "reply_count": 1,'
        '"like_count": 5, "quote_count": 0, "impression_count": 0}},'
        '{"id": "1394700000000000002", "author_id": "77", "conversation_id": "13947", "text":'
        '"@CuentaInventada ¿A qué hora?", "created_at": "2021-05-18T17:03:46.000Z",'
        '"in_reply_to_user_id": "42", "referenced_tweets": [{"type": "replied_to", "id":'
        '"1394700000000000001"}], "entities": {"mentions": [{"username": "CuentaInventada"}]},'
        '"geo": {"coordinates": {"coordinates": [-99.133212, 19.432612]}}},'
        '{"id": "1394700000000000003", "author_id": "42", "conversation_id": "13947", "text":'
        '"@alguien_inventado A las 10", "created_at": "2021-05-18T17:05:46.000Z",'
        '"in_reply_to_user_id": "77", "referenced_tweets": [{"type": "replied_to", "id":'
        '"1394700000000000002"}], "attachments": {"poll_ids": ["9"]}},'
        '{"id": "1394700000000000004", "author_id": "42", "text": "RT @otra_inventada: Texto que '
        'se co…", "created_at": "2021-05-18T18:05:46.000Z", "referenced_tweets": [{"type":'
        '"retweeted", "id": "1394600000000000009"}]},'
        '{"id": "1394700000000000005", "author_id": "42", "text": 7}],'
        '"includes": {"users": [{"id": "42", "username": "CuentaInventada", "verified": true,'
        '"created_at": "2010-04-07T20:50:54.000Z"}, {"id": "77", "username":'
        '"alguien_inventado", "location": "canario@example.org"}],'
        '"tweets": [{"id": "1394600000000000009", "author_id": "88", "text": "Texto que se corta"'
        '}], "media": [{"media_key": "3_1", "type": "photo", "alt_text": "Cartel"}, {"media_key":'
        '"7_2", "type": "video"}]}, "errors": [{"resource_id": "1", "title": "Not Found Error"}],'
        '"__twarc": {"url": "https://api.twitter.com/2/users/42/tweets?media.fields=alt_text",'
        '"retrieved_at": "2021-06-01T00:00:00+00:00"}}\n'
        # flattened: the author and what is referred to stand inside the message
        '{"id": "1394700000000000006", "author_id": "42", "author": {"id": "42", "username":'
        '"CuentaInventada"}, "text": "Sigue el hilo", "created_at": "2021-05-18T19:05:46.000Z",'
        '"in_reply_to_user_id": "42", "referenced_tweets": [{"type": "replied_to", "id":'
        '"1394700000000000001", "text": "Sesión"}, {"type": "quoted", "id": "1394"}]}\n'
        '{"data": [{"id": "13947000'
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "1394700000000000001",
            "kind": "original", "media": "carrusel", "media_n": 2, "alt_text_n": 1,
            "links": "https://ine.mx", "text": "Sesión del Consejo & mesa https://t.co/a",
            "likes": 5, "shares": 2, "comments": 1, "views": pd.NA, "client": "Web",
            "lang": "es", "exported_at": pd.Timestamp("2021-06-01T00:00Z"), "record": 1,
        },
        {
            "post_id": "1394700000000000003", "kind": "respuesta", "media": "encuesta",
            "in_reply_to_id": "1394700000000000002", "in_reply_to_account": "alguien_inventado",
        },
        {
            "post_id": "1394700000000000004", "kind": "compartido", "text": "Texto que se corta",
            "shared_id": "1394600000000000009",
        },
        {"post_id": "1394700000000000006", "kind": "autohilo", "quoted_id": "1394", "record": 6},
    ],
    "interactions": [
        {
            "account_id": "x:CuentaInventada", "message_id": "1394700000000000002",
            "author": "alguien_inventado", "conversation_id": "13947",
            "in_reply_to_id": "1394700000000000001",
        }
    ],
    "accounts": [
        {
            "alias": "CuentaInventada", "native_id": "42", "verified": True,
            "created_at": pd.Timestamp("2010-04-07T20:50:54Z"),
        }
    ],
    "rejected": [{"record": 5}, {"record": 7}],
    "sources": [{"read": 5, "repeated": 0, "rejected": 2, "left_out": 0, "format": NAME}],
}  # fmt: skip

T = TypeVar("T")

_FIELDS = {
    "author_id", "public_metrics", "edit_history_tweet_ids", "conversation_id",
    "referenced_tweets", "author.username",
}  # fmt: skip
_ASKED = re.compile(r"/2/users/(\d{1,20})/(?:tweets|mentions|timelines)")
_DATA = re.compile(rb'"data"\s*:\s*\[')


_INCLUDES = re.compile(rb'(?<!\\)"includes"\s*:\s*(?=\{)')
_NOTHING = msgspec.Raw(b"")


class _Response(msgspec.Struct, gc=False):
    data: list[Tweet] | Tweet | None = None
    includes: Includes | None = None
    meta: msgspec.Raw = _NOTHING
    errors: list[msgspec.Raw] | None = None
    twarc: Twarc | None = msgspec.field(name="__twarc", default=None)


class _Rest(msgspec.Struct, gc=False):
    """A response whose messages, or what they refer to, could not be read whole."""

    data: msgspec.Raw = _NOTHING
    includes: msgspec.Raw = _NOTHING
    errors: msgspec.Raw = _NOTHING
    twarc: msgspec.Raw = msgspec.field(name="__twarc", default=_NOTHING)


def matches(source: Source) -> bool:
    """Whether it holds messages with an id and a text and any field that only API v2 gives."""
    if source.file is None:
        return False
    found = {path.removeprefix("[].") for path in paths(source.file)}
    if {"includes.users[].username", "includes.users[].id"} <= found:
        return True
    return any(
        {f"{at}id", f"{at}text"} <= found and any(f"{at}{name}" in found for name in _FIELDS)
        for at in ("data[].", "data.", "")
    )


def read(source: Source) -> Loaded:
    """Read messages; those that others are said to refer to are context, not posts."""
    file = next(iter(source.files.values()))
    reading = _Reading()
    for line in documents(file.read()):
        reading.take(line)
    messages = frame(reading.tweets, reading.context, reading.retrieved)
    notes = []
    if reading.unseen:
        notes.append(
            "Publicaciones o cuentas mencionadas que X no mostró (borradas, protegidas o "
            f"suspendidas): {reading.unseen}."
        )
    return of_file(
        file, NAME, messages, [rejection(file, n, why) for n, why in reading.problems],
        owner=reading.owner(), accounts=reading.context.accounts(), notes=notes,
    )  # fmt: skip


class _Reading:
    """What has been read of a file so far."""

    def __init__(self) -> None:
        self.tweets: list[tuple[int, Tweet]] = []
        self.problems: Problems = []
        self.retrieved: dict[int, Twarc] = {}
        self.context = Context()
        self.unseen = 0
        self._seen = 0
        self._asked: set[str] = set()

    def take(self, line: bytes) -> None:
        """Read a response or a flattened message."""
        found: list[tuple[int, Tweet]]
        problems: Problems
        try:
            response = msgspec.json.decode(line, type=_Response)
        except NOT_JSON:
            response, found, problems = _by_parts(line)
        else:
            data = response.data
            several = data if isinstance(data, list) else [data] if data else []
            found, problems = list(enumerate(several, start=1)), []
            if data is None and response.includes is None and not bytes(response.meta):
                flat, wrong = one(line, Tweet)
                found = [(1, tweet) for tweet in flat if tweet.id or tweet.text is not None]
                problems = [(1, why) for why in wrong]
        includes = response.includes or Includes()
        self.context.learn(includes.users or [], includes.media or [], includes.tweets or [])
        for n, tweet in found:
            self.context.learn_from(tweet)
            if twarc := tweet.twarc or response.twarc:
                self.retrieved[self._seen + n] = twarc
                self._asked.update(_ASKED.findall(twarc.url or ""))
            self.tweets.append((self._seen + n, tweet))
        self.problems += [(self._seen + (n or 1), why) for n, why in problems]
        self._seen += len(found) + len(problems)
        self.unseen += len(response.errors or [])

    def owner(self) -> str | None:
        """Alias of the account that was asked for by its id, where it was one and the same."""
        return self.context.alias(next(iter(self._asked))) if len(self._asked) == 1 else None


def _by_parts(line: bytes) -> tuple[_Response, list[tuple[int, Tweet]], Problems]:
    """Read a response that is damaged: its messages one by one, and what can be had of the rest."""
    try:
        rest = msgspec.json.decode(line, type=_Rest)
    except NOT_JSON:
        return _by_pieces(line)
    response = _Response(
        includes=_or_none(rest.includes, Includes),
        errors=_or_none(rest.errors, list[msgspec.Raw]),
        twarc=_or_none(rest.twarc, Twarc),
    )
    raw = bytes(rest.data) or line
    body = raw if raw.startswith(b"[") else b"[" + raw + b"]"
    return response, *one_by_one(body.decode("utf-8", "replace"), Tweet)


def _by_pieces(line: bytes) -> tuple[_Response, list[tuple[int, Tweet]], Problems]:
    """Read a response that is no JSON any more, for example because it is cut."""
    begins, included = _DATA.search(line), _INCLUDES.search(line)
    response, end = _Response(), len(line)
    if included:
        after = b"[" + line[included.end() :]
        found, _ = one_by_one(after.decode("utf-8", "replace"), Includes)
        response.includes = found[0][1] if found else None
        end = included.start() if begins and included.start() > begins.start() else end
    if not begins:
        alone, wrong = one(line, Tweet)
        return response, [(1, tweet) for tweet in alone], [(1, why) for why in wrong]
    text = line[begins.end() - 1 : end].decode("utf-8", "replace")
    return response, *one_by_one(text, Tweet)


def _or_none(raw: msgspec.Raw, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(raw, type=kind)
    except NOT_JSON:
        return None
