"""What is planted in each account over its usual posts: LEEME.md's tables name each one."""
# ruff: noqa: INP001 - a script's sibling, not a package

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import textos
import textos_faltas
from mundo import ACCOUNTS, GAP, Dice, Message, Post, days, moment, reply, unseen

CUT = date(2026, 3, 28)
"""Last day that the older export of Facebook shows, and of Instagram."""
UNPUBLISHED = 4
"""Positions at the end of the list that no account published."""
_SITE = "https://centralelectoral.ine.mx/2026/ejemplo"


def planted(
    dice: Dice, key: str, day: date, text: str, numeral: str, *, link: str = "", hour: int = 11
) -> Post:
    """Publish on a day, at an hour of the account's clock, with a photo."""
    t = moment(dice, ACCOUNTS[key], day, hour, 5)
    return Post(id=dice.id(t), t=t, text=text, link=link, media="photo", planted=numeral)


def bulletins() -> list[tuple[str, str, str, date, bool]]:
    """Title, how it is told anew, address, day and whether it fixes a position."""
    ordinary = [
        (f"{title}, {part}", anew)
        for part in ("primera entrega", "segunda entrega")
        for title, anew in textos_faltas.BOLETINES
    ]
    free = [d for d in days(date(2026, 1, 7), date(2026, 6, 24)) if not _in_gap(d)]
    every = [*ordinary, *textos_faltas.POSTURAS]
    return [
        (title, anew, f"{_SITE}/{k + 1:02}/", free[k * 3], k >= len(ordinary))
        for k, (title, anew) in enumerate(every)
    ]


def _in_gap(day: date) -> bool:
    return GAP[0] - timedelta(days=4) <= day <= GAP[1] + timedelta(days=1)


def published() -> list[tuple[str, str, str, date, bool]]:
    """Bulletins that the accounts spread: all but the last positions."""
    return bulletins()[:-UNPUBLISHED]


def central(dice: Dice) -> list[Post]:
    """Bulletins under their very titles (X), and what a session will be about (V)."""
    spread = [
        planted(dice, "central", day, title, "X", link=url, hour=12)
        for title, _, url, day, _ in published()
    ]
    notice = planted(dice, "central", date(2026, 5, 27), textos_faltas.CONVOCATORIA, "V")
    return [*spread, notice]


def jalisco(dice: Dice) -> list[Post]:
    """Announce a vote (V), give a wrong date (IV), name six people (XXIX), link a court (VI)."""
    people = " ".join(f"@ciudadania_ejemplo_{n}" for n in range(601, 607))
    crowd = textos_faltas.MENCIONES.format(personas=people)
    text, link = textos_faltas.DE_AUTORIDAD
    return [
        planted(dice, "jalisco", date(2026, 1, 29), textos_faltas.ADELANTADA, "V"),
        planted(dice, "jalisco", date(2026, 2, 4), textos_faltas.FECHA_ERRONEA, "IV"),
        planted(dice, "jalisco", date(2026, 5, 13), crowd, "XXIX"),
        planted(dice, "jalisco", date(2026, 6, 10), text, "VI", link=link),
    ]


def baja_california(dice: Dice) -> list[Post]:
    """Publish a citizen's data (III), answer without courtesy (XXI), link a shop (VI)."""
    account = ACCOUNTS["bc"]
    answers = [
        reply_as(reply(dice, account, unseen(dice, account, day), text), numeral)
        for day, text, numeral in (
            (date(2026, 6, 3), textos_faltas.CON_DATOS, "III"),
            (date(2026, 6, 9), textos_faltas.DESCORTES, "XXI"),
        )
    ]
    shop, press = (
        planted(dice, "bc", day, text, numeral, link=link)
        for day, (text, link), numeral in zip(
            (date(2026, 1, 14), date(2026, 1, 21)),
            textos_faltas.ENLACES_AJENOS,
            ("VI", ""),
            strict=True,
        )
    )
    return [*answers, shop, press]


def reply_as(post: Post, numeral: str) -> Post:
    """Mark a reply as planted."""
    return Post(id=post.id, t=post.t, text=post.text, answers=post.answers, planted=numeral)


def yucatan(dice: Dice) -> list[Post]:
    """Say something in the first person, which nobody has ruled on yet (III)."""
    return [planted(dice, "yucatan", date(2026, 5, 20), textos_faltas.OPINION, "")]


def distrito(dice: Dice, own: Sequence[Post]) -> list[Post]:
    """Chat in June (I, XIV) and misspell the whole semester (XXV), on days already published."""
    account = ACCOUNTS["distrito"]
    zone = ZoneInfo(account.zone)
    used = sorted({p.t.astimezone(zone).date() for p in own if not p.answers})
    june = [d for d in used if d.month == 6][2:7]  # noqa: PLR2004 - June
    spread = used[4:100:4]
    chat = [
        planted(dice, "distrito", day, text, "XIV", hour=18)
        for day, text in zip(june, textos_faltas.COTIDIANAS, strict=True)
    ]
    kinds = len(textos_faltas.MAL_ESCRITAS)
    misspelt = [
        planted(
            dice,
            "distrito",
            day,
            textos_faltas.MAL_ESCRITAS[k % kinds][0].format(
                lugar=dice.pick(textos.LUGARES["distrito"])
            ),
            f"XXV {textos_faltas.MAL_ESCRITAS[k % kinds][1]}",
            hour=17,
        )
        for k, day in enumerate(spread)
    ]
    return [*chat, *misspelt]


# --- Meta's networks ------------------------------------------------------------------------------
def facebook(dice: Dice, copied: Sequence[Post]) -> tuple[list[Post], list[Post]]:
    """Copy X word for word every other day (XXIII), tell bulletins anew (X); both exports (IV).

    Returns what the newer export shows and what the older one showed.
    """
    account = ACCOUNTS["facebook"]
    zone = ZoneInfo(account.zone)

    def at(t: datetime, text: str, link: str = "") -> Post:
        number = f"1220{int(t.timestamp())}{dice.below(10)}"
        return Post(id=number, t=t.replace(second=0, microsecond=0), text=text, link=link)

    first_of_day = {p.t.astimezone(zone).date(): p for p in copied}
    posts = [
        at(p.t + timedelta(hours=1), p.text, p.link)
        for n, (day, p) in enumerate(sorted(first_of_day.items()))
        if n % 2 == 0 and not GAP[0] <= day <= GAP[1]
    ]
    posts += [
        at(moment(dice, account, day, 13, 10), f"Boletín: {anew}", url)
        for _, anew, url, day, _ in published()
    ]
    gone = at(moment(dice, account, date(2026, 2, 10), 10, 0), textos_faltas.BORRADA)
    edited = at(moment(dice, account, date(2026, 2, 24), 10, 0), textos_faltas.EDITADA[1])
    before = Post(id=edited.id, t=edited.t, text=textos_faltas.EDITADA[0])
    old = at(moment(dice, account, date(2026, 3, 11), 10, 0), textos_faltas.REPUBLICADA[0])
    again = at(moment(dice, account, date(2026, 3, 12), 16, 0), textos_faltas.REPUBLICADA[1])
    older = [p for p in posts if p.t.astimezone(zone).date() <= CUT]
    return [*posts, edited, again], [*older, gone, before, old]


def instagram(dice: Dice) -> tuple[list[Post], list[list[Message]]]:
    """Publish every four days, and answer soon and in other words nearly all who write."""
    account = ACCOUNTS["instagram"]
    every = [*list(days(date(2025, 12, 29), date(2026, 6, 28)))[::4], date(2026, 6, 30)]
    posts = []
    for k, day in enumerate(every):
        t = moment(dice, account, day, 16 + dice.below(4), dice.below(60)).replace(microsecond=0)
        text = textos_faltas.INSTAGRAM[k % len(textos_faltas.INSTAGRAM)].format(n=3 + k)
        text = textos_faltas.EFEMERIDE if k == 30 else text  # noqa: PLR2004 - one of them
        posts.append(
            Post(
                id=_number(dice, t),
                t=t,
                text=f"{text} {textos_faltas.ETIQUETA_PROPIA}",
                media="photo",
            )
        )
    bursts, answers = [], []
    weekdays = [d for d in days(date(2026, 1, 8), date(2026, 6, 24)) if d.weekday() < 5]  # noqa: PLR2004
    for k in range(40):
        t = moment(dice, account, weekdays[k * 3], 9 + k % 4, dice.below(60)).replace(microsecond=0)
        which = k % len(textos.PREGUNTAS)
        first = _number(dice, t)
        asked = Message(
            id=first,
            t=t,
            author=401 + k,
            text=textos.PREGUNTAS[which],
            conversation=first,
        )
        bursts.append([asked])
        if k == 17:  # noqa: PLR2004 - one is never answered
            continue
        back = t + timedelta(minutes=20 + dice.below(180))
        said = " ".join(
            (
                textos_faltas.APERTURAS[k % len(textos_faltas.APERTURAS)],
                textos_faltas.CONTESTACIONES[which],
                textos_faltas.CIERRES[k % len(textos_faltas.CIERRES)],
            )
        )
        answers.append(Post(id=_number(dice, back), t=back, text=said, answers=asked))
    return [*posts, *answers], bursts


def _number(dice: Dice, t: datetime) -> str:
    """Seventeen figures, as Instagram's own."""
    return f"17{int(t.timestamp() * 1000)}{dice.below(100):02}"


def blocked_then() -> list[tuple[str, datetime]]:
    """Whom the older export of Instagram lists as blocked; the newer lists nobody (XVI)."""
    return [("ciudadania_ejemplo_590", datetime(2026, 2, 3, 18, tzinfo=UTC))]
