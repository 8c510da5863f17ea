"""Messages sent alike and publications repeated: what makes a burst and what does not."""

import numpy as np
import pandas as pd

from criterios_audit.features import bursts

_TEXT = "te invitamos a participar en la consulta infantil y juvenil de este año"


def sent(texts: list[str], hours: list[float], to: list[list[str]]) -> pd.DataFrame:
    start = pd.Timestamp("2026-03-05T00:00:00Z")
    return pd.DataFrame(
        {
            "text": pd.array(texts, dtype="string[pyarrow]"),
            "created_at": [start + pd.Timedelta(hours=h) for h in hours],
            "recipients": to,
        }
    )


def marked(messages: pd.DataFrame) -> list[int | None]:
    found = bursts.sent_alike(messages, recipients_min=5, similar_min=0.9, hours=24)
    return [None if pd.isna(n) else int(n) for n in found["burst"]]


def people(n: int) -> list[list[str]]:
    return [[f"p{i}"] for i in range(n)]


def test_five_people_in_a_day() -> None:
    assert marked(sent([_TEXT] * 5, [0, 6, 12, 18, 24], people(5))) == [0] * 5


def test_a_day_and_an_hour_is_no_burst() -> None:
    assert marked(sent([_TEXT] * 5, [0, 6, 12, 18, 25], people(5))) == [None] * 5


def test_the_same_person_five_times_is_one_recipient() -> None:
    assert marked(sent([_TEXT] * 5, [0, 1, 2, 3, 4], [["p0"]] * 5)) == [None] * 5


def test_two_messages_may_reach_five() -> None:
    assert marked(sent([_TEXT] * 2, [0, 1], [["a", "b", "c"], ["c", "d", "e"]])) == [0, 0]


def test_one_message_to_many_is_no_burst_of_equal_ones() -> None:
    assert marked(sent([_TEXT, "Otra cosa"], [0, 1], [list("abcdef"), ["g"]])) == [None, None]


def test_a_name_at_the_start_or_a_number_at_the_end_says_the_same() -> None:
    names = [f"Ana{i} {_TEXT}" for i in range(5)]
    assert marked(sent(names, [0, 1, 2, 3, 4], people(5))) == [0] * 5
    numbers = [f"{_TEXT} {i}" for i in range(5)]
    assert marked(sent(numbers, [0, 1, 2, 3, 4], people(5))) == [0] * 5


def test_a_short_text_inside_longer_ones_does_not_say_the_same() -> None:
    texts = [_TEXT, *(f"{_TEXT} y {word * 12}" for word in ("uno", "dos", "tres", "cuatro"))]
    assert marked(sent(texts, [0, 1, 2, 3, 4], people(5))) == [None] * 5


def test_different_answers_are_no_burst() -> None:
    texts = [
        "El módulo abre a las nueve de la mañana",
        "Puede consultar la lista nominal en línea",
        "La casilla especial recibe a quien está de viaje",
        "Gracias, lo hacemos llegar al área",
        "Ese trámite no tiene costo alguno",
    ]
    assert marked(sent(texts, [0, 1, 2, 3, 4], people(5))) == [None] * 5


def test_two_bursts_of_the_same_text_are_two() -> None:
    hours = [0, 1, 2, 3, 4, 100, 101, 102, 103, 104]
    assert marked(sent([_TEXT] * 10, hours, people(10))) == [0] * 5 + [1] * 5


def test_many_messages_take_linear_work() -> None:
    """Ten thousand in a few days, nearly all distinct: pairs would be fifty million."""
    rng = np.random.default_rng(7)
    words = np.array(list("abcdefghijklmnopqrstuvwxyz"))
    texts = ["".join(rng.choice(words, 40)) for _ in range(10_000)]
    messages = sent(texts, list(np.linspace(0, 72, 10_000)), people(10_000))
    assert set(marked(messages)) == {None}


def test_repeated() -> None:
    posts = sent(["Hoy", "Hoy", "Otra", "Hoy", "Hoy", ""], [0, 1, 2, 3, 90, 91], [[]] * 6)
    posts = posts.assign(links="", mentions=pd.NA)
    found = bursts.repeated(posts, times=3, hours=24)
    assert found.notna().tolist() == [True, True, False, True, False, False]
    assert set(found.dropna()) == {0}


def test_the_same_words_with_another_link_are_another_publication() -> None:
    posts = sent(["Boletín"] * 3, [0, 1, 2], [[]] * 3)
    posts = posts.assign(links=["https://a", "https://b", "https://c"], mentions=pd.NA)
    assert bursts.repeated(posts, times=3, hours=24).isna().all()
