"""What of the messages received requires an answer, and on what: invented citizens' Spanish."""

import csv
from importlib.resources import files

import pandas as pd
import pytest

from criterios_audit import tables
from criterios_audit.features import duplicates, inbound

ASK = [
    "@EjemploINE ¿Qué documentos necesito para renovar mi credencial?",
    "Me cambié de estado, ¿tengo que avisar?",
    "Buenas tardes, quisiera saber si puedo votar fuera de mi sección",
    "Disculpe a que hora abren el módulo de Coyoacán",
    "No me llega mi credencial y ya pasaron tres semanas",
    "La página marca error al sacar la cita, ¿me ayudan?",
    "Me pueden orientar con mi trámite por favor",
    "Quiero presentar una queja por el trato en el módulo",
    "Llevo dos semanas buscando cita y no hay lugares",
    "Necesito reponer mi credencial, la perdí en el camión",
    "No funciona el teléfono de INETEL desde ayer",
    "Son unos inútiles, ¿por qué no hay citas en mi módulo?",
    "Sigo esperando respuesta de ustedes",
]
NOT = {
    "elogio": "Felicidades por su trabajo, excelente atención en el módulo",
    "agradecimiento con la palabra información": "Muchas gracias por su información y su ayuda",
    "coletilla de un elogio": "Qué gran labor la del INE, ¿verdad?",
    "insulto sin asunto": "INE vendido, ¿cuánto les pagaron esta vez?",
    "opinión": "La democracia en este país se defiende todos los días",
    "como ciudadano no pregunta": "Como ciudadano les reconozco la jornada de ayer",
    "cuando fui no pregunta": "Cuando fui al módulo me atendieron muy bien",
    "donde nací no pregunta": "Donde nací siempre hemos votado en paz",
    "no necesito no pide": "No necesito más pruebas de lo que son",
    "no puedo creer no es queja": "No puedo creer lo rápido que salió la credencial",
    "no sirve sin asunto es opinión": "Todo esto ya no sirve, de verdad",
    "spam": "Gana dinero desde tu casa, ¿quieres saber cómo? Escríbeme",
    "tres palabras": "¿Y la casilla?",
    "solo emoji": "👏👏👏🇲🇽",
    "la pregunta está en la dirección": "Miren esta nota de hoy https://example.org/nota?id=3&x=1",
    "la pregunta es citada": "Ayer alguien dijo «¿dónde está mi casilla?» y todos nos reímos",
}


def asked(*texts: object, **said: object) -> pd.DataFrame:
    rows = [
        {
            "account_id": "x:Ejemplo",
            "network": "x",
            "message_id": f"m{i}",
            "author": f"p_{i:010x}",
            "created_at": f"2026-03-{i % 28 + 1:02}T18:00:00Z",
            "precision": "second",
            "text": text,
            **said,
        }
        for i, text in enumerate(texts)
    ]
    return inbound.add(tables.frame("interactions", rows), None)


@pytest.mark.parametrize("text", ASK)
def test_a_question_a_petition_or_a_complaint_asks(text: str) -> None:
    assert bool(asked(text)["asks"].iloc[0])


@pytest.mark.parametrize("text", NOT.values(), ids=NOT.keys())
def test_what_needs_no_answer_does_not_ask(text: str) -> None:
    assert not asked(text)["asks"].iloc[0]


NEEDS = [
    ("¿A qué hora abre el módulo de Tlalpan?", "pregunta", "¿"),
    ("Quisiera saber si puedo votar desde Chicago", "pregunta", "quisiera saber"),
    ("Me podrían orientar con mi trámite por favor", "petición", "me podrian orientar"),
    ("Llevo tres semanas buscando lugar y nada", "queja", "llevo tres semanas"),
    ("No funciona el teléfono de INETEL desde ayer", "queja", "no funciona"),
    ("No me llega mi credencial, ¿qué hago?", "pregunta; queja", "¿"),
    ("Felicidades por su trabajo, excelente atención", "ninguna", None),
    ("No procede su trámite, así me dijeron y así quedó", "ninguna", None),
    ("Son unos corruptos y unos vendidos, ¿o no?", "ninguna", None),
]


@pytest.mark.parametrize(("text", "need", "mark"), NEEDS)
def test_the_need_is_told_with_its_mark(text: str, need: str, mark: str | None) -> None:
    found = asked(text).iloc[0]
    assert found["need"] == need
    assert bool(found["asks"]) == (need != inbound.NONE)
    assert pd.isna(found["need_mark"]) if mark is None else found["need_mark"] == mark


def test_another_language_is_not_read_nor_lost() -> None:
    found = asked(
        "Hello, how can I renew my voting card from Chicago?", "Nochi tlakamej uan siuamej"
    )
    assert found["need"].isna().all()
    assert found["language"].tolist() == ["en", "otra"]
    assert found["asks"].tolist() == [False, False]


def test_none_is_counted_not_dropped() -> None:
    found = asked(*ASK, *NOT.values())
    assert len(found) == len(ASK) + len(NOT)
    assert (found["need"] == inbound.NONE).sum() == len(NOT)


def test_without_text_it_is_not_known() -> None:
    found = asked(None, "")
    assert found["asks"].isna().tolist() == [True, False]
    assert not found["asks"].iloc[1]


def test_the_same_text_again_of_the_same_person_is_one_message() -> None:
    same = "¿Dónde tramito mi credencial nueva?"
    one = {"author": "p_1", "created_at": "2026-03-02T18:00:00Z"}
    assert asked(same, f"@Ejemplo {same} 🙏", **one)["asks"].tolist() == [True, False]


def test_two_persons_with_the_same_doubt_both_ask() -> None:
    same = "¿Dónde tramito mi credencial nueva?"
    assert asked(same, same)["asks"].tolist() == [True, True]


def test_the_same_doubt_a_month_later_is_another() -> None:
    rows = asked("¿Dónde tramito mi credencial nueva?", author="p_1").drop(
        columns=[c.name for c in tables.INBOUND_FEATURES]
    )
    later = rows.assign(message_id="n", created_at=rows["created_at"] + pd.Timedelta(days=30))
    both = inbound.add(pd.concat([later, rows], ignore_index=True), None)
    assert both["asks"].tolist() == [True, True]


def test_day_is_the_accounts_own() -> None:
    cuentas = pd.DataFrame({"account_id": ["x:Ejemplo"], "zona_horaria": ["America/Tijuana"]})
    rows = asked("hola", created_at="2026-03-02T07:30:00Z").drop(
        columns=[c.name for c in tables.INBOUND_FEATURES]
    )
    assert inbound.add(rows, cuentas)["local_day"].iloc[0] == pd.Timestamp("2026-03-01")


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("¿A qué hora abre el módulo para una cita?", {"cita", "módulo"}),
        ("Mi CREDENCIAL ya venció", {"credencial", "vigencia"}),
        ("¿Sigo en el Padrón Electoral?", {"lista nominal"}),
        ("¿Cuál es mi casilla?", {"casilla"}),
        ("Vivo en Estados Unidos y quiero votar", {"voto en el extranjero"}),
        ("Me da gusto saludarles", set()),
    ],
)
def test_topics(text: str, topics: set[str]) -> None:
    found = inbound.topics(pd.Series([text], dtype=tables.TEXT)).iloc[0]
    assert topics == (set() if pd.isna(found) else set(found.split("; ")))


def test_columns_are_those_declared_and_the_table_given_is_not_changed() -> None:
    rows = tables.empty("interactions")
    before = rows.copy(deep=True)
    found = inbound.add(rows, None)
    pd.testing.assert_frame_equal(rows, before)
    for column in tables.INBOUND_FEATURES:
        assert found[column.name].dtype == column.dtype


@pytest.mark.parametrize("name", ["dudas.csv", "lexico_entrantes.csv"])
def test_each_pattern_finds_its_own_example(name: str) -> None:
    text = files("criterios_audit").joinpath("catalogos", name).read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        assert None not in row, "a pattern with a comma goes in quotes"
        example = pd.Series([row["ejemplo"]], dtype=tables.TEXT)
        folded = inbound.fold(inbound.own_words(example))
        assert inbound.held(folded, row["patron"]).iloc[0], row


def test_a_reply_repeats_another_only_if_somebody_else_got_it() -> None:
    texts = ["Con gusto: el módulo abre de ocho a tres de la tarde."] * 2 + [
        "Con gusto: el módulo abre de ocho a tres de la tarde 🙂 @persona",
        "Lamentamos la espera, ya avisamos al área que lleva su caso.",
        "Lamentamos la espera, ya avisamos al área que lleva su caso!",
        None,
    ]
    people = ["p_1", "p_1", "p_2", "p_3", "p_3", "p_4"]
    found = duplicates.repeated(pd.Series(texts, dtype=tables.TEXT), pd.Series(people))
    assert found.tolist()[:5] == [True, True, True, False, False]
    assert pd.isna(found.iloc[5])


def test_rows_that_share_a_name_of_the_index_are_told_apart() -> None:
    """Tables that were put together name two rows alike."""
    texts = pd.Series(["Acuda a su módulo", "Llame al 800", "Acuda a su módulo"], [7, 7, 3])
    found = duplicates.repeated(texts.astype(tables.TEXT), pd.Series(["a", "b", "c"], [7, 7, 3]))
    assert found.tolist() == [True, False, True]
    assert found.index.tolist() == [7, 7, 3]
