"""Posts of X gathered by snscrape or twscrape, as JSON lines (FORMATS 2d)."""

from collections.abc import Sequence
from html import unescape
from typing import Any, TypeAlias

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._json import Problems, paths
from criterios_audit.loaders._loaded import Loaded, Proves, count, rejection
from criterios_audit.loaders._text import column, links_in, mentions_in
from criterios_audit.loaders._x import STATUS, english_times
from criterios_audit.loaders._x_messages import documents, medium, of_file, one
from criterios_audit.sources import Source

NAME = "x_recopilacion"
COLLECTED = True  # by a third party: it may hold accounts that are not the institution's
TITLE = "Publicaciones de X recopiladas con snscrape o twscrape (JSONL)"
GIVES = (
    "Publicaciones y respuestas con hora exacta, a quién responden, medios, enlaces y cifras; y "
    "los mensajes de otras cuentas que la recopilación incluya."
)
LACKS = (
    "No lo entrega la red: lo recopiló un tercero y no prueba que esté completo; puede traer "
    "identificadores redondeados."
)
STEPS = (
    "No se pide a X: es una recopilación ajena. Pida el archivo de la cuenta y úselo en su lugar.",
    "Si solo tiene la recopilación, póngala en una carpeta que lleve por nombre el alias.",
)
PROVES = Proves(
    posts="las recopiladas, sin constancia de que sean todas",
    time="al segundo",
    replies="sí",
    parent_time="sí",
    media="sí",
)
EXAMPLE = {
    "recopilacion.jsonl": (
        # an id that JavaScript rounded: the link says the true one
        '{"_type": "snscrape.modules.twitter.Tweet", "url": "https://twitter.com/CuentaInventada/'
        'status/1638192730021961728", "date": "2023-03-21T14:51:46+00:00", "rawContent": "Sesión '
        'del Consejo &amp; mesa https://t.co/a", "id": 1638192730021961700, "user": {"username":'
        '"CuentaInventada", "id": 42, "verified": true, "location": "canario@example.org"},'
        '"replyCount": 1, "retweetCount": 2, "likeCount": 5, "viewCount": null, "conversationId":'
        '1638192730021961700, "lang": "es", "sourceLabel": "Web", "links": [{"url":'
        '"https://ine.mx", "tcourl": "https://t.co/a"}], "media": [{"_type":'
        '"snscrape.modules.twitter.Photo", "altText": "Cartel"}, {"_type":'
        '"snscrape.modules.twitter.Photo", "altText": null}], "coordinates": {"longitude":'
        '-99.133212, "latitude": 19.432612}}\n'
        '{"url": "https://twitter.com/alguien_inventado/status/1638192730021970001", "date":'
        '"2023-03-21 14:52:46+00:00", "content": "@CuentaInventada ¿A qué hora?",'
        '"renderedContent": "", "id": 1638192730021970001, "user": {"username":'
        '"alguien_inventado"}, "inReplyToTweetId": 1638192730021961700, "mentionedUsers":'
        '[{"username": "CuentaInventada"}], "outlinks": []}\n'
        '{"url": "https://x.com/CuentaInventada/status/1638192730021980001", "date":'
        '"2023-03-21 14:53:46+00:00", "rawContent": "@alguien_inventado A las 10", "id_str":'
        '"1638192730021980001", "id": 1638192730021980001, "user": {"username":'
        '"CuentaInventada"}, "inReplyToTweetIdStr": "1638192730021970001", "inReplyToUser":'
        '{"username": "alguien_inventado"}, "media": {"photos": [], "videos": [{"url": "v"}],'
        '"animated": []}}\n'
        '{"url": "https://x.com/CuentaInventada/status/1638192730021990001", "date":'
        '"2023-03-21 15:53:46+00:00", "rawContent": "RT @otra_inventada: Texto que se co…", "id":'
        '1638192730021990001, "user": {"username": "CuentaInventada"}, "retweetedTweet": {"url":'
        '"https://x.com/otra_inventada/status/1638", "rawContent": "Texto que se corta"}}\n'
        '{"url": "https://x.com/CuentaInventada/status/1", "date": "0000-00-00", "rawContent":'
        '"sin fecha", "user": {"username": "CuentaInventada"}}\n'
        '{"url": "https://x.com/CuentaIn'
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "1638192730021961728", "likes": 5,
            "kind": "original", "media": "carrusel", "media_n": 2, "alt_text_n": 1,
            "comments": 1, "shares": 2, "views": pd.NA, "links": "https://ine.mx",
            "text": "Sesión del Consejo & mesa https://t.co/a", "client": "Web", "lang": "es",
        },
        {
            "post_id": "1638192730021980001", "kind": "respuesta", "media": "video",
            "in_reply_to_id": "1638192730021970001", "in_reply_to_account": "alguien_inventado",
        },
        {
            "post_id": "1638192730021990001", "kind": "compartido", "shared_id": "1638",
            "text": "Texto que se corta",
        },
    ],
    "interactions": [
        {
            "message_id": "1638192730021970001", "author": "alguien_inventado",
            "in_reply_to_id": "1638192730021961728",
        }
    ],
    "rejected": [{"record": 5}, {"record": 6}],
    "sources": [{"read": 4, "repeated": 0, "rejected": 2, "left_out": 0, "format": NAME}],
}  # fmt: skip

_Id: TypeAlias = int | float | str | None
_EXACT = 2**53


class _User(msgspec.Struct, gc=False, rename="camel"):
    username: str | None = None
    id: _Id = None
    id_str: str | None = msgspec.field(name="id_str", default=None)
    created: str | None = None
    verified: bool | None = None


class _Link(msgspec.Struct, gc=False):
    url: str | None = None


class _Medium(msgspec.Struct, gc=False, rename="camel"):
    type: str = msgspec.field(name="_type", default="")
    alt_text: str | msgspec.UnsetType | None = msgspec.UNSET


class _Media(msgspec.Struct, gc=False):
    photos: list[_Medium] | None = None
    videos: list[_Medium] | None = None
    animated: list[_Medium] | None = None


class _Tweet(msgspec.Struct, gc=False, rename="camel"):
    url: str | None = None
    date: str | None = None
    raw_content: str | None = None
    content: str | None = None
    rendered_content: str | None = None
    id: _Id = None
    id_str: str | None = msgspec.field(name="id_str", default=None)
    user: _User | None = None
    reply_count: int | None = None
    retweet_count: int | None = None
    like_count: int | None = None
    view_count: int | str | None = None
    conversation_id: _Id = None
    conversation_id_str: str | None = None
    in_reply_to_tweet_id: _Id = None
    in_reply_to_tweet_id_str: str | None = None
    in_reply_to_user: _User | None = None
    mentioned_users: list[_User] | None = None
    links: list[_Link] | None = None
    outlinks: list[str] | str | None = None
    tcooutlinks: list[str] | str | None = None
    lang: str | None = None
    source: str | None = None
    source_label: str | None = None
    media: list[_Medium] | _Media | msgspec.UnsetType | None = msgspec.UNSET
    card: _Medium | None = None
    retweeted_tweet: "_Tweet | None" = None
    quoted_tweet: "_Tweet | None" = None


def matches(source: Source) -> bool:
    """Whether it holds messages with their link, date, content and user, as the scrapers write."""
    if source.file is None:
        return False
    found = {path.removeprefix("[].") for path in paths(source.file)}
    texts = {"rawContent"} <= found or {"content", "renderedContent"} <= found
    return texts and {"url", "date"} <= found and "user.username" in found


def read(source: Source) -> Loaded:
    """Read messages; the number in the link wins over an id that lost digits."""
    file = next(iter(source.files.values()))
    tweets: list[tuple[int, _Tweet]] = []
    problems: Problems = []
    for at, line in enumerate(documents(file.read()), start=1):
        found, wrong = one(line, _Tweet)
        tweets += [(at, tweet) for tweet in found]
        problems += [(at, why) for why in wrong]
    messages, rounded = _frame(tweets)
    notes = ["Recopilación de un tercero: no consta que esté completa."]
    if rounded:
        notes.append(
            "Identificadores redondeados de mensajes contestados, que no se pudieron recuperar (su "
            f"hora vale, su número no): {rounded}."
        )
    return of_file(
        file, NAME, messages, [rejection(file, n, why) for n, why in problems],
        accounts=_accounts([t for _, t in tweets]), notes=notes,
    )  # fmt: skip


def _frame(tweets: Sequence[tuple[int, _Tweet]]) -> tuple[pd.DataFrame, int]:
    """Lay the messages out for `_x_messages.of_file`, and count the answered ids that are lost."""
    all_ = [tweet for _, tweet in tweets]
    whole = [t.retweeted_tweet or t for t in all_]
    users = [t.user or _User() for t in all_]
    ids = [_true_id(t) for t in all_]
    natives = [_natives(t) for t in whole]
    links = [_links(t) for t in whole]
    answered, lost = _mended(
        ids, [_id(t.in_reply_to_tweet_id_str, t.in_reply_to_tweet_id) for t in all_], all_
    )
    threads, _ = _mended(ids, [_id(t.conversation_id_str, t.conversation_id) for t in all_], all_)
    linked = pd.Series([bool(found) for found in links], dtype="bool")
    text = column([_text(t) for t in whole])
    mentions = column([_mentions(t) for t in all_])
    told = any(t.media is not msgspec.UNSET for t in whole)
    described = any(m.alt_text is not msgspec.UNSET for found in natives for _, m in found)
    built = {
        "post_id": column(ids),
        "created_at": english_times([t.date for t in all_]),
        "author": column([u.username or None for u in users]),
        "author_id": column([_id(u.id_str, u.id) for u in users]),
        "text": text,
        "answers": [a is not None for a in answered],
        "in_reply_to_id": column(answered),
        "reply_to": column([(t.in_reply_to_user or _User()).username for t in all_]),
        "conversation_id": column(threads),
        "shared_id": column([_true_id(t.retweeted_tweet) for t in all_]),
        "quoted_id": column([_true_id(t.quoted_tweet) for t in all_]),
        "media": column(
            [
                medium([kind for kind, _ in n], ls, poll=_polled(t)) if told else None
                for n, ls, t in zip(natives, links, whole, strict=True)
            ]
        ),
        "media_n": pd.Series([len(n) if told else None for n in natives], dtype=tables.COUNT),
        "alt_text_n": pd.Series(
            [sum(bool(m.alt_text) for _, m in n) if described else None for n in natives],
            dtype=tables.COUNT,
        ),
        "links": column([" ".join(ls) for ls in links]).where(linked, links_in(text)),
        "mentions": mentions.fillna(mentions_in(text, dotted=False)),
        "lang": column([t.lang for t in all_]),
        "client": column([t.source_label or t.source for t in all_])
        .str.replace(r"<[^>]*>", "", regex=True)
        .replace("", pd.NA),
        "likes": count([t.like_count for t in all_]),
        "shares": count([t.retweet_count for t in all_]),
        "comments": count([t.reply_count for t in all_]),
        "views": count([t.view_count for t in all_]),
    }
    return pd.DataFrame(built).set_axis(pd.Index([record for record, _ in tweets])), lost


def _id(text: str | None, number: _Id) -> str | None:
    if text:
        return text
    if isinstance(number, float):
        return str(int(number)) if number.is_integer() else None
    return None if number in {None, ""} else str(number)


def _true_id(tweet: _Tweet | None) -> str | None:
    if tweet is None:
        return None
    place = STATUS.match(tweet.url or "")
    return tweet.id_str or (place[2] if place else _id(None, tweet.id))


def _mended(
    ids: Sequence[str | None], referred: Sequence[str | None], tweets: Sequence[_Tweet]
) -> tuple[list[str | None], int]:
    """Give the ids referred to their lost digits back, where the file holds the message itself.

    Only in a file whose own ids are rounded; the second is how many stay as they came.
    """
    known = set(ids)
    if all(_id(None, t.id) in {None, true} for t, true in zip(tweets, ids, strict=True)):
        return list(referred), 0
    near: dict[float, str | None] = {}
    for id_ in known:
        if id_ and id_.isascii() and id_.isdigit():
            near[float(id_)] = None if float(id_) in near else id_
    mended = [
        near.get(float(r)) or r if r and r not in known and r.isdecimal() else r for r in referred
    ]
    lost = sum(1 for r in mended if r and r not in known and r.isdecimal() and int(r) > _EXACT)
    return mended, lost


def _text(tweet: _Tweet) -> str:
    return unescape(tweet.raw_content or tweet.content or tweet.rendered_content or "")


def _natives(tweet: _Tweet) -> list[tuple[str, _Medium]]:
    media = tweet.media
    if isinstance(media, _Media):
        kinds = (("imagen", media.photos), ("video", media.videos), ("gif", media.animated))
        return [(kind, m) for kind, several in kinds for m in several or []]
    names = {"Photo": "imagen", "Video": "video", "Gif": "gif"}
    several = media if isinstance(media, list) else []
    return [(names.get(m.type.rpartition(".")[2], "imagen"), m) for m in several]


def _polled(tweet: _Tweet) -> bool:
    return bool(tweet.card and tweet.card.type.endswith("PollCard"))


def _links(tweet: _Tweet) -> list[str]:
    found = [link.url for link in tweet.links or [] if link.url]
    for several in (tweet.outlinks, tweet.tcooutlinks):
        found = found or (several.split() if isinstance(several, str) else several or [])
    return [link.replace(" ", "%20") for link in dict.fromkeys(found)]


def _mentions(tweet: _Tweet) -> str | None:
    if tweet.mentioned_users is None:
        return None
    return " ".join(u.username for u in tweet.mentioned_users if u.username)


def _accounts(tweets: Sequence[_Tweet]) -> dict[str, dict[str, Any]]:
    users: dict[str, _User] = {}
    for tweet in tweets:
        if tweet.user and tweet.user.username:
            users.setdefault(tweet.user.username, tweet.user)
    opened = english_times([user.created for user in users.values()])
    return {
        alias: {
            "native_id": _id(user.id_str, user.id),
            "created_at": None if pd.isna(at) else at,
            "verified": user.verified,
        }
        for (alias, user), at in zip(users.items(), opened, strict=True)
    }
