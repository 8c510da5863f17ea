"""Records of X's API v2, as responses or flattened by twarc, laid out for `_x_messages`."""

from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import Any

import msgspec
import pandas as pd

from criterios_audit import snowflake, tables
from criterios_audit.loaders._loaded import count
from criterios_audit.loaders._text import column, links_in, mentions_in
from criterios_audit.loaders._x import STATUS, english_times
from criterios_audit.loaders._x_messages import medium

_MEDIA = {"photo": "imagen", "video": "video", "animated_gif": "gif"}
_BY_KEY = {"3": "imagen", "7": "video", "13": "video", "16": "gif"}
"""What a media key begins with, for files whose media were not asked for."""
_FIRST_VIEWS = pd.Timestamp("2022-12-15T00:00Z")  # before it X did not count them and gives a 0


class User(msgspec.Struct, gc=False):
    """An account; name, place and description are not decoded."""

    id: str | None = None
    username: str | None = None
    created_at: str | None = None
    verified: bool | None = None


class Medium(msgspec.Struct, gc=False):
    """A photo, a video or a gif."""

    media_key: str | None = None
    type: str | None = None
    alt_text: str | None = None


class Url(msgspec.Struct, gc=False):
    """A link of the text; the message's own media are links too."""

    url: str | None = None
    expanded_url: str | None = None
    unwound_url: str | None = None
    media_key: str | None = None


class Mention(msgspec.Struct, gc=False):
    """Somebody mentioned."""

    username: str | None = None


class Entities(msgspec.Struct, gc=False):
    """Links and mentions."""

    urls: list[Url] | None = None
    mentions: list[Mention] | None = None


class Attachments(msgspec.Struct, gc=False):
    """Media and polls: their keys, or themselves in the flattened form."""

    media_keys: list[str] | None = None
    poll_ids: list[str] | None = None
    media: list[Medium] | None = None


class Metrics(msgspec.Struct, gc=False):
    """Counts at the moment of the request."""

    retweet_count: int | None = None
    reply_count: int | None = None
    like_count: int | None = None
    impression_count: int | None = None


class Note(msgspec.Struct, gc=False):
    """Whole text of a long message."""

    text: str | None = None
    entities: Entities | None = None


class Twarc(msgspec.Struct, gc=False):
    """What twarc says of its request."""

    url: str | None = None
    retrieved_at: str | None = None


class Tweet(msgspec.Struct, gc=False):
    """A message; what it refers to holds `type` and, in the flattened form, the message itself."""

    id: str | None = None
    text: str | None = None
    created_at: str | None = None
    author_id: str | None = None
    author: User | None = None
    conversation_id: str | None = None
    in_reply_to_user_id: str | None = None
    in_reply_to_user: User | None = None
    referenced_tweets: list["Tweet"] | None = None
    type: str | None = None
    attachments: Attachments | None = None
    entities: Entities | None = None
    public_metrics: Metrics | None = None
    lang: str | None = None
    source: str | None = None
    edit_history_tweet_ids: list[str] | None = None
    note_tweet: Note | None = None
    twarc: Twarc | None = msgspec.field(name="__twarc", default=None)


class Includes(msgspec.Struct, gc=False):
    """What the messages of a response refer to: context, never posts of the file."""

    users: list[User] | None = None
    tweets: list[Tweet] | None = None
    media: list[Medium] | None = None


class Context:
    """Users, media and referred messages of a whole file, by their ids."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.users: dict[str, User] = {}
        self.media: dict[str, Medium] = {}
        self.tweets: dict[str, Tweet] = {}

    def learn(
        self, users: Iterable[User], media: Iterable[Medium], tweets: Iterable[Tweet]
    ) -> None:
        """Add what a response includes, or what a flattened message holds."""
        for user in users:
            if user.id and user.username:
                self.users.setdefault(user.id, user)
        self.media.update({m.media_key: m for m in media if m.media_key})
        self.tweets.update({t.id: t for t in tweets if t.id and t.text is not None})

    def learn_from(self, tweet: Tweet) -> None:
        """Add what a flattened message holds."""
        referred = tweet.referenced_tweets or []
        users = [u for t in (tweet, *referred) for u in (t.author, t.in_reply_to_user) if u]
        media = [
            m for t in (tweet, *referred) for m in (t.attachments or Attachments()).media or []
        ]
        self.learn(users, media, referred)

    def alias(self, id_: str | None) -> str | None:
        """Alias of an account, or its native id where the file does not say it."""
        user = self.users.get(id_ or "")
        return (user and user.username) or id_

    def accounts(self) -> dict[str, dict[str, Any]]:
        """Return what is known of each alias."""
        users = list(self.users.values())
        opened = english_times([user.created_at for user in users])
        return {
            user.username: {
                "native_id": user.id,
                "created_at": None if pd.isna(at) else at,
                "verified": user.verified,
            }
            for user, at in zip(users, opened, strict=True)
            if user.username
        }


def frame(
    tweets: Sequence[tuple[int, Tweet]], context: Context, retrieved: Mapping[int, Twarc]
) -> pd.DataFrame:
    """Lay the messages out for `_x_messages.of_file`, indexed by record.

    `media` is `<NA>` where the file holds no field that could tell it, `alt_text_n` where no
    alternative text was asked for.
    """
    records = [record for record, _ in tweets]
    all_ = [tweet for _, tweet in tweets]
    referred = [_referred(tweet) for tweet in all_]
    # a repost is cut short: the original says it whole, with its links and media
    whole = [_whole(t, context) for t in all_]
    natives = [_natives(tweet, context) for tweet in whole]
    links = [_links(tweet) for tweet in whole]
    asked = " ".join({(twarc.url or "") for twarc in retrieved.values()})
    told = "attachments" in asked or any(t.attachments or t.entities for t in whole)
    described = "alt_text" in asked or any(m.alt_text for m in context.media.values())
    metrics = [t.public_metrics or Metrics() for t in all_]
    text = column([_text(t) for t in whole])
    bare = pd.Series([not _entities(t) for t in whole], dtype="bool")  # only the text says
    ids = column([t.id for t in all_])
    times = english_times([t.created_at for t in all_])
    # the shortest request brings no date: the id holds it
    undated = pd.Series([t.created_at is None for t in all_], dtype="bool")
    times = times.mask(undated, snowflake.moment(ids))
    views = count([m.impression_count for m in metrics])
    authors = [t.author_id or (t.author.id if t.author else None) for t in all_]
    built = {
        "post_id": ids,
        "created_at": times,
        "author": column([_author(t, context) for t in all_]),
        "author_id": column(authors),
        "text": text,
        "answers": [any(r.type == "replied_to" for r in t.referenced_tweets or []) for t in all_],
        "in_reply_to_id": column([r.get("replied_to") for r in referred]),
        "reply_to": column([_answered(t, context) for t in all_]),
        "conversation_id": column([t.conversation_id for t in all_]),
        "shared_id": column([r.get("retweeted") for r in referred]),
        "quoted_id": column([r.get("quoted") for r in referred]),
        "media": column(
            [
                medium(n, ls, poll=bool(t.attachments and t.attachments.poll_ids)) if told else None
                for n, ls, t in zip(natives, links, whole, strict=True)
            ]
        ),
        "media_n": pd.Series(
            [_number(t, n) if told else None for t, n in zip(whole, natives, strict=True)],
            dtype=tables.COUNT,
        ),
        "alt_text_n": pd.Series(
            [_described(t, context) if described else None for t in whole], dtype=tables.COUNT
        ),
        "links": column([" ".join(found) for found in links]).mask(bare, links_in(text)),
        "mentions": column([_mentions(t, context) for t in all_]).mask(
            bare, mentions_in(text, dotted=False)
        ),
        "lang": column([t.lang for t in all_]),
        "client": column([t.source for t in all_]),
        "likes": count([m.like_count for m in metrics]),
        "shares": count([m.retweet_count for m in metrics]),
        "comments": count([m.reply_count for m in metrics]),
        "views": views.mask(views.eq(0) & (times < _FIRST_VIEWS)),
        "exported_at": english_times([(retrieved.get(n) or Twarc()).retrieved_at for n in records]),
        "versions": pd.Series(
            [ids if len(ids := t.edit_history_tweet_ids or []) > 1 else None for t in all_],
            dtype="object",
        ),
    }
    return pd.DataFrame(built).set_axis(pd.Index(records))


def _referred(tweet: Tweet) -> dict[str, str]:
    return {t.type: t.id for t in tweet.referenced_tweets or [] if t.type and t.id}


def _whole(tweet: Tweet, context: Context) -> Tweet:
    return context.tweets.get(_referred(tweet).get("retweeted", ""), tweet)


def _text(tweet: Tweet) -> str:
    return unescape((tweet.note_tweet and tweet.note_tweet.text) or tweet.text or "")


def _entities(tweet: Tweet) -> list[Entities]:
    found = [tweet.note_tweet and tweet.note_tweet.entities, tweet.entities]
    return [entities for entities in found if entities]


def _urls(tweet: Tweet) -> list[Url]:
    return [url for entities in _entities(tweet) for url in entities.urls or []]


def _author(tweet: Tweet, context: Context) -> str | None:
    return (tweet.author and tweet.author.username) or context.alias(tweet.author_id)


def _answered(tweet: Tweet, context: Context) -> str | None:
    if tweet.in_reply_to_user_id:
        return context.alias(tweet.in_reply_to_user_id)
    parent = context.tweets.get(_referred(tweet).get("replied_to", ""))
    return _author(parent, context) if parent else None


def _keys(tweet: Tweet) -> list[str]:
    """Return the keys of the message's media, in order."""
    attached = tweet.attachments or Attachments()
    keys = attached.media_keys or [m.media_key for m in attached.media or [] if m.media_key]
    return keys or list(dict.fromkeys(u.media_key for u in _urls(tweet) if u.media_key))


def _natives(tweet: Tweet, context: Context) -> list[str]:
    if keys := _keys(tweet):
        return [_native(key, context) for key in keys]
    # neither asked for: the link that X adds to the text says photo or video, not how many
    links = [u.expanded_url for u in _urls(tweet) if _is_media(u.expanded_url or "")]
    return ["video" if "/video/" in (links[0] or "") else "imagen"] if links else []


def _number(tweet: Tweet, natives: Sequence[str]) -> int | None:
    return len(natives) if not natives or _keys(tweet) else None


def _native(key: str, context: Context) -> str:
    known = context.media.get(key)
    said = known and known.type
    return _MEDIA.get(said or "") or _BY_KEY.get(key.partition("_")[0], "imagen")


def _described(tweet: Tweet, context: Context) -> int:
    return sum(bool((context.media.get(key) or Medium()).alt_text) for key in _keys(tweet))


def _is_media(link: str) -> bool:
    place = STATUS.match(link)
    return bool(place and link[place.end() :].startswith(("/photo/", "/video/")))


def _links(tweet: Tweet) -> list[str]:
    found = [(u.expanded_url or u.url or "") for u in _urls(tweet) if not u.media_key]
    # X adds links to its own media, and to the message itself where the text was cut
    own = (f"/status/{tweet.id}", f"/web/status/{tweet.id}")
    kept = [link for link in found if link and not _is_media(link) and not link.endswith(own)]
    return list(dict.fromkeys(link.replace(" ", "%20") for link in kept))


def _mentions(tweet: Tweet, context: Context) -> str:
    whole = _whole(tweet, context)
    several = [entities for t in (tweet, whole) for entities in _entities(t)]
    found = [m.username for entities in several for m in entities.mentions or [] if m.username]
    if whole is not tweet and (original := context.users.get(whole.author_id or "")):
        found.insert(0, original.username or "")
    return " ".join(dict.fromkeys(found))
