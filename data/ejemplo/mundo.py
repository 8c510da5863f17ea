"""The invented world: accounts, their posts, and the citizens who write to them."""
# ruff: noqa: INP001 - a script's sibling, not a package

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import textos

TWITTER_EPOCH_MS = 1288834974657
FIRST, LAST = date(2025, 12, 29), date(2026, 7, 2)  # a margin on both sides of 2026S1
OPENED = datetime(2025, 12, 1, 18, tzinfo=UTC)
EXPORTED = datetime(2026, 7, 3, 15, 30, tzinfo=UTC)
GAP = (date(2026, 3, 30), date(2026, 5, 3))  # Jalisco: five ISO weeks without an original post


@dataclass(frozen=True, kw_only=True)
class Account:
    """An invented account; its number lies beyond any that the network has given."""

    key: str
    alias: str
    number: str
    name: str
    zone: str = "America/Mexico_City"
    network: str = "x"

    @property
    def id(self) -> str:
        """Name by which the registers and the report call it."""
        return f"{self.network}:{self.alias}"


ACCOUNTS = {
    a.key: a
    for a in (
        Account(
            key=key,
            alias=alias,
            number=f"90000000000000000{n:02}",
            name=f"{name} (SINTÉTICO)",
            zone=z,
            network=key if key in {"facebook", "instagram"} else "x",
        )
        for n, (key, alias, name, z) in enumerate(
            (
                ("central", "EjemploINE_central", "Central de ejemplo", "America/Mexico_City"),
                ("jalisco", "EjemploJLE_Jalisco", "Junta de ejemplo JAL", "America/Mexico_City"),
                ("bc", "EjemploJLE_BC", "Junta de ejemplo BC", "America/Tijuana"),
                ("yucatan", "EjemploJLE_Yucatan", "Junta de ejemplo YUC", "America/Merida"),
                ("distrito", "EjemploVE_Distrito", "Vocalía de ejemplo", "America/Mexico_City"),
                ("hallada", "EjemploINE_Hallada", "Cuenta hallada", "America/Mexico_City"),
                ("facebook", "EjemploINE.central", "Página de ejemplo", "America/Mexico_City"),
                ("instagram", "ejemploine.central", "Central de ejemplo", "America/Mexico_City"),
            ),
            1,
        )
    )
}


@dataclass(frozen=True, kw_only=True)
class Post:
    """One own post, before any export gives it a shape."""

    id: str
    t: datetime
    text: str
    media: str = ""
    """photo, video, animated_gif or nothing."""
    link: str = ""
    full: str = ""
    """Whole text where `text` is the cut one."""
    answers: "Message | None" = None
    created_at: str | None = None
    """Set only where a broken date is planted."""
    deleted: datetime | None = None
    planted: str = ""
    """Numeral on whose account it was planted, where people rule on it."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """What a citizen wrote to the account."""

    id: str
    t: datetime
    author: int
    text: str = ""
    conversation: str = ""
    previous: str = ""

    @property
    def handle(self) -> str:
        """Invented user name."""
        return f"ciudadania_ejemplo_{self.author:03}"


@dataclass(frozen=True, kw_only=True)
class World:
    """All that was published and received, by key of the account."""

    posts: Mapping[str, Sequence[Post]]
    inboxes: Mapping[str, Sequence[Sequence[Message]]]
    facebook_before: Sequence[Post]
    """What the older export of Facebook showed."""


class Dice(random.Random):
    """Every draw comes from `random()`, the one sequence that Python promises to keep."""

    def below(self, n: int) -> int:
        """Whole number from 0 to n - 1."""
        return int(self.random() * n)

    def pick(self, options: Sequence[Any]) -> Any:
        """One of the options."""
        return options[self.below(len(options))]

    def id(self, t: datetime) -> str:
        """Snowflake of a moment: its milliseconds, then 22 bits of noise."""
        ms = (t - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
        return str(((ms - TWITTER_EPOCH_MS) << 22) | self.below(1 << 22))


# --- What is published ----------------------------------------------------------------------------
def days(first: date = FIRST, last: date = LAST) -> Iterator[date]:
    """Every day, both ends included."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def moment(dice: Dice, account: Account, day: date, hour: int, minute: int) -> datetime:
    """Moment of a local clock, in UTC, with seconds and milliseconds of its own."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(account.zone))
    return local.astimezone(UTC) + timedelta(milliseconds=dice.below(60_000))


def office(dice: Dice, account: Account, day: date) -> datetime:
    """Return a moment between 9:00 and 19:59 of the account's clock."""
    return moment(dice, account, day, 9 + dice.below(11), dice.below(60))


def fill(dice: Dice, account: Account, template: str) -> str:
    """Put place and figure in a template."""
    place = dice.pick(textos.LUGARES[account.key])
    place = place.upper() if template.isupper() or template in textos.MAYUSCULAS else place
    return template.format(lugar=place, n=3 + dice.below(57))


def original(
    dice: Dice, account: Account, t: datetime, *, media_share: float, text: str = ""
) -> Post:
    """One post of its own, with or without a medium and a link."""
    text = text or dice.pick(textos.EMOJI) + fill(dice, account, dice.pick(textos.PUBLICACIONES))
    with_media = dice.random() < media_share
    medium = dice.pick(("photo", "photo", "photo", "video", "animated_gif")) if with_media else ""
    link = dice.pick(textos.ENLACES) if dice.random() < 0.4 else ""  # noqa: PLR2004 - taste
    return Post(id=dice.id(t), t=t, text=text, media=medium, link=link)


def long_post(dice: Dice, account: Account, t: datetime) -> Post:
    """Write a long post: the list of posts has it cut, note-tweet.js whole."""
    full = fill(dice, account, dice.pick(textos.LARGAS))
    post_id = dice.id(t)
    cut = full[:262].rsplit(" ", 1)[0] + "…"
    link = f"https://x.com/i/web/status/{post_id}"
    return Post(id=post_id, t=t, text=cut, full=full, media="", link=link)


def repost(dice: Dice, t: datetime, source: Post) -> Post:
    """Share a post of the central account, cut at 140 as the archive does."""
    text = f"RT @{ACCOUNTS['central'].alias}: {source.text}"
    return Post(id=dice.id(t), t=t, text=text if len(text) <= 140 else text[:139] + "…")  # noqa: PLR2004


def wait(dice: Dice, t: datetime, account: Account) -> timedelta:
    """From 5 minutes to 60 hours, longer for what arrives at night or at the weekend."""
    local = t.astimezone(ZoneInfo(account.zone))
    late = local.weekday() >= 5 or not 8 <= local.hour < 20  # noqa: PLR2004 - days and hours
    steps = (
        ((30, 240), (240, 900), (900, 2100), (2100, 3600))
        if late
        else ((5, 30), (30, 120), (120, 480), (480, 1500))
    )
    low, high = dice.pick(steps)
    return timedelta(minutes=low + dice.below(high - low), milliseconds=dice.below(60_000))


def reply(dice: Dice, account: Account, message: Message, text: str = "") -> Post:
    """Answer a citizen, some time later."""
    t = message.t + wait(dice, message.t, account)
    text = f"@{message.handle} {text or dice.pick(textos.RESPUESTAS)}"
    return Post(id=dice.id(t), t=t, text=text, answers=message)


def unseen(dice: Dice, account: Account, day: date) -> Message:
    """Make a citizen's message of which the archive only knows the answered id."""
    t = moment(dice, account, day, 7 + dice.below(16), dice.below(60))
    return Message(id=dice.id(t), t=t, author=200 + dice.below(300))


def inbox(dice: Dice, account: Account, n: int) -> list[list[Message]]:
    """Conversations of one to three messages in a row by the same person."""
    found: list[list[Message]] = []
    planted = [*textos.HOSTILES_RECIBIDOS, *textos.CON_DATOS_PERSONALES]
    every = list(days())
    for k in range(n):
        t = moment(
            dice,
            account,
            every[k * (len(every) - 1) // (n - 1)],
            6 + dice.below(18),
            dice.below(60),
        )
        author, first = 1 + k % 120, dice.id(t)
        text = planted[k // 12] if k % 12 == 5 and k // 12 < len(planted) else ""  # noqa: PLR2004 - a few of them
        text = f"@{account.alias} " * bool(not text.startswith("=")) + (
            text or dice.pick(textos.PREGUNTAS)
        )
        burst = [Message(id=first, t=t, author=author, text=text, conversation=first)]
        for _ in range(dice.pick((0, 0, 0, 0, 1, 2))):
            t += timedelta(minutes=2 + dice.below(20), milliseconds=dice.below(60_000))
            text = f"@{account.alias} {dice.pick(textos.INSISTENCIAS)}"
            last = burst[-1].id
            burst.append(
                Message(
                    id=dice.id(t), t=t, author=author, text=text, conversation=first, previous=last
                )
            )
        found.append(burst)
    return found


def central(dice: Dice) -> tuple[list[Post], list[list[Message]]]:
    """Daily, with media, every long post in note-tweet.js, and an inbox partly unanswered."""
    account, posts = ACCOUNTS["central"], []
    for n, day in enumerate(days()):
        posts += [
            original(dice, account, office(dice, account, day), media_share=1.0)
            for _ in range(1 + (n % 5 == 0))
        ]
        if n % 40 == 20:  # noqa: PLR2004 - some days apart
            posts.append(long_post(dice, account, office(dice, account, day)))
    for day, text in zip(
        (date(2026, 2, 11), date(2026, 3, 18)), textos.HOSTILES_PROPIOS, strict=True
    ):
        t = office(dice, account, day)
        posts.append(original(dice, account, t, media_share=1.0, text=text))
    for iso_day, _, points, n_posts in textos.SESIONES:  # the last is followed point by point
        for k in range(n_posts):
            at = k % len(points)
            said = dice.pick(textos.SESION).format(n=at + 1, tema=textos.TEMAS[points[at]])
            t = moment(dice, account, date.fromisoformat(iso_day), 10, 4 * k)
            posts.append(original(dice, account, t, media_share=1.0, text=said))
    for day in (date(2026, 6, 22), date(2026, 6, 25)):
        post = original(dice, account, office(dice, account, day), media_share=1.0)
        gone = post.t + timedelta(hours=20)
        posts.append(Post(id=post.id, t=post.t, text=post.text, media=post.media, deleted=gone))
    bursts = inbox(dice, account, 124)
    replies = [reply(dice, account, b[-1]) for b in bursts if dice.random() < 0.72]  # noqa: PLR2004
    return posts + [r for r in replies if r.t < EXPORTED], bursts


def jalisco(dice: Dice, shared: Sequence[Post]) -> list[Post]:
    """Weekly with a gap of five weeks, in which it only shares; one discourteous reply."""
    account, posts = ACCOUNTS["jalisco"], []
    for n, day in enumerate(days()):
        if n % 7 < 5 and not GAP[0] <= day <= GAP[1]:  # noqa: PLR2004 - Monday to Friday
            posts.append(original(dice, account, office(dice, account, day), media_share=0.74))
        if GAP[0] + timedelta(days=14) <= day <= GAP[1] - timedelta(days=7):
            posts.append(repost(dice, office(dice, account, day), shared[n % 50]))
    said = (*textos.NEUTRAS, textos.DESCORTES, *[""] * 22)
    for k, text in enumerate(said):
        message = unseen(dice, account, date(2026, 1, 8) + timedelta(days=7 * k - (k // 12)))
        if not GAP[0] <= message.t.date() <= GAP[1]:
            posts.append(reply(dice, account, message, text))
    return posts


def baja_california(dice: Dice) -> list[Post]:
    """Daily on its own clock only; capitals and false bold; two records with a broken date."""
    account, posts = ACCOUNTS["bc"], []
    for n, day in enumerate(days()):
        edge = date(2026, 2, 1) <= day <= date(2026, 5, 31)
        if edge:  # 0:10 and 23:50 in turn: the wrong zone leaves half of the days empty
            hour, minute = ((0, 10), (23, 50))[n % 2]
            t = moment(dice, account, day, hour, minute)
        else:
            t = office(dice, account, day)
        text = ""
        if n % 15 == 7:  # noqa: PLR2004 - one in fifteen
            text = fill(dice, account, textos.MAYUSCULAS[n // 15 % 3])
        elif n % 60 == 31:  # noqa: PLR2004 - three of them
            text = fill(dice, account, textos.NEGRITAS[n // 60 % 2])
        posts.append(original(dice, account, t, media_share=0.88, text=text))
    posts += [
        reply(dice, account, unseen(dice, account, date(2026, 1, 5) + timedelta(days=2 * k)))
        for k in range(12)
    ]
    for day, broken in (
        (date(2026, 1, 20), "Mon Feb 30 12:00:00 +0000 2026"),
        (date(2026, 6, 10), "sin fecha"),
    ):
        post = original(dice, account, office(dice, account, day), media_share=1.0)
        posts.append(Post(id=post.id, t=post.t, text=post.text, created_at=broken))
    return posts


def regular(dice: Dice, key: str, share: float, *, replies: int = 0) -> list[Post]:
    """Publish on a share of the days, and answer a few people."""
    account = ACCOUNTS[key]
    posts = [
        original(dice, account, office(dice, account, day), media_share=0.9)
        for day in days()
        if day in {FIRST, LAST} or dice.random() < share
    ]
    return posts + [
        reply(dice, account, unseen(dice, account, date(2026, 1, 12) + timedelta(days=5 * k)))
        for k in range(replies)
    ]


def distrito(dice: Dice) -> list[Post]:
    """Daily by its register, on less than three days in four by its posts."""
    account, posts = ACCOUNTS["distrito"], regular(dice, "distrito", 0.6, replies=8)
    first, *rest = posts
    t = office(dice, account, date(2026, 3, 4))
    return [first, *rest, original(dice, account, t, media_share=0.0, text=textos.HOSTIL_DISTRITO)]
