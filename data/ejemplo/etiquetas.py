"""What two people ruled and scored (register etiquetas), and a third where they disagreed."""
# ruff: noqa: INP001 - a script's sibling, not a package

from collections.abc import Iterator, Mapping, Sequence

import faltas
from mundo import Message, Post

Row = tuple[object, ...]
READ = "instagram"
"""The account that two people have read whole."""
_POST_AXES = ("calidad", "cercania")
_REPLY_AXES = ("claridad", "concrecion", "personalizacion")
DAY, LATER = "2026-07-06T10:00:00-06:00", "2026-07-08T10:00:00-06:00"


def rule(numeral: str, piece: str, ruling: str, who: str = "AB") -> Iterator[Row]:
    """Write the ruling of each person."""
    yield from ((numeral, piece, ruling, person, "Análisis", DAY, "", "") for person in who)


def split(numeral: str, piece: str) -> Iterator[Row]:
    """One confirms, the other does not, and a third decides."""
    yield from rule(numeral, piece, "confirmada", "A")
    yield from rule(numeral, piece, "descartada", "B")
    yield numeral, piece, "confirmada", "desempate", "Supervisión", LATER, "", ""


def score(numeral: str, piece: str, axis: str, a: int, b: int) -> Iterator[Row]:
    """Write what each person scored on an axis."""
    ruling = "confirmada" if axis == "ortografia" and a else "descartada"
    for person, value in (("A", a), ("B", b)):
        yield numeral, piece, ruling, person, "Análisis", DAY, axis, value


def rows(posts: Mapping[str, Sequence[Post]], inbox: Sequence[Sequence[Message]]) -> Iterator[Row]:
    """Every row of the register; `inbox` is of the account that was read whole."""
    yield from _read_whole(posts[READ], inbox)
    yield from _scored(posts)
    for key, post in ((k, p) for k, own in posts.items() for p in _sorted(own) if p.planted):
        numeral = post.planted
        if numeral == "XXI":
            yield from split(numeral, post.id)
        elif numeral == "XIV":
            yield from rule("I", post.id, "confirmada")
            yield from rule(numeral, post.id, "confirmada")
        elif numeral == "V" and key == "central":
            yield from rule(numeral, post.id, "descartada")
        elif numeral in {"III", "IV", "V", "VI", "XXIX"} and not (
            numeral == "VI" and key == "jalisco"
        ):
            yield from rule(numeral, post.id, "confirmada")
    for _, _, url, _, _ in faltas.bulletins()[-faltas.UNPUBLISHED :]:
        yield from rule("XII", url, "confirmada")
    yield from rule("XVI", "bitácora x:EjemploJLE_BC 2026S1", "confirmada")
    yield from rule("XVII", "moderación x:EjemploJLE_BC 2026-03-04T18:00:00Z", "confirmada")


def _sorted(posts: Sequence[Post]) -> list[Post]:
    return sorted(posts, key=lambda p: (p.t, p.id))


def _read_whole(posts: Sequence[Post], inbox: Sequence[Sequence[Message]]) -> Iterator[Row]:
    for k, p in enumerate(_sorted(posts)):
        for numeral in ("III", "XIV", *(("XXI",) if p.answers else ("I", "IV"))):
            yield from rule(numeral, p.id, "descartada")
        yield from score("XXV", p.id, "ortografia", 0, 0)
        axes = (
            ("claridad", "concrecion", "personalizacion") if p.answers else ("calidad", "cercania")
        )
        numeral = "XVIII" if p.answers else "XXIV"
        for n, axis in enumerate(axes):
            a = 1 if (k + n) % 6 == 0 else 2
            yield from score(numeral, p.id, axis, a, a if (k + n) % 24 else 2)
    for m in (m for burst in inbox for m in burst):
        yield from rule("XVII", m.id, "descartada")


def _scored(posts: Mapping[str, Sequence[Post]]) -> Iterator[Row]:
    """Low scores in Yucatán (XXIV) and counted misspellings in the district (XXV)."""
    for k, p in enumerate(q for q in _sorted(posts["yucatan"]) if not q.answers):
        for n, axis in enumerate(_POST_AXES):
            a = (1, 0, 1, 2, 1, 0)[(k + n) % 6]
            yield from score("XXIV", p.id, axis, a, a if (k + n) % 15 else 1)
    for p in _sorted(posts["distrito"]):
        errors = int(p.planted.removeprefix("XXV ")) if p.planted.startswith("XXV") else 0
        yield from score("XXV", p.id, "ortografia", errors, errors)
