"""What a text's own words say, and which texts say the same. Institutional Spanish of Mexico."""

import numpy as np
import pandas as pd
import pytest

from criterios_audit import catalogos
from criterios_audit.features import duplicates, lexicon, text
from criterios_audit.tables import TEXT


def marks(*texts: str | None, kind: str = "respuesta") -> pd.DataFrame:
    return lexicon.marks(pd.DataFrame({"text": pd.Series(texts, dtype=TEXT), "kind": kind}))


@pytest.mark.parametrize("row", catalogos.rows("lexico_descortesia"), ids=lambda r: r["ejemplo"])
def test_each_pattern_is_found_in_its_example(row: dict[str, str]) -> None:
    assert marks(row["ejemplo"].upper())["discourtesy"].notna().all()
    assert row["clase"] in {"insulto", "descalificacion", "descortesia"}


@pytest.mark.parametrize(
    "text",
    [
        "No procede su trámite: le falta un documento.",
        "No es competencia del Instituto; acuda a la autoridad local.",
        "Su solicitud fue rechazada por no cumplir los requisitos.",
        "Ubica tu casilla y consulta qué documentos necesitas.",
        "El año pasado se renovaron 3 ayuntamientos; el mensaje se enmendó.",
        "Es información falsa: el INE no cobra ningún trámite.",
        "La multa es por compra de votos; el acto es inútil para ese fin.",
        "Las personas trans e indígenas pueden tramitar su credencial.",
        "Queremos que las personas ignorantes de sus derechos los conozcan.",
        "Le compartimos «eres un pendejo» como ejemplo de mensaje denunciado.",
        "Nos escribió “son unos corruptos” y le contestamos con datos.",
        'La pinta decía "malditos idiotas" según el acta.',
        "@pinche_usuario consulta https://example.org/idiota",
    ],
)
def test_a_no_is_not_a_discourtesy_nor_is_what_is_quoted(text: str) -> None:
    assert marks(text)["discourtesy"].isna().all(), text


def test_terms_are_listed_and_short_quotes_keep_their_words() -> None:
    found = marks(
        "¡CÁLLATE, Pendejo!",
        'Diga "ok" y luego no sea necio, ya se lo "dije"',
        'Es usted un "idiota"',
        "#NoMames con eso",
    )
    assert found["discourtesy"].tolist() == [
        "pendejo; callate",
        "no sea necio",
        "idiota",
        "no mames",
    ]


def test_words_keep_their_edges_and_their_enie() -> None:
    assert marks("mensaje", "coñac", "computadora", "disputas", "año")["discourtesy"].isna().all()
    assert marks("¡coño!")["discourtesy"].tolist() == ["coño"]


@pytest.mark.parametrize(
    "row",
    [r for r in catalogos.rows("formulas") if "XXI" in r["numeral"].split(";")],
    ids=lambda r: r["id"],
)
def test_each_formula_of_courtesy_is_found_in_its_example(row: dict[str, str]) -> None:
    assert marks(row["ejemplo"])["courtesy"].all()


@pytest.mark.parametrize(
    "text", ["¡Gracias! Muy amable", "Muchas gracias, quedó claro", "Gracias estimada Dra. Ejemplo"]
)
def test_plain_thanks_are_courtesy(text: str) -> None:
    assert marks(text)["courtesy"].all()


@pytest.mark.parametrize(
    "text",
    [
        "Acuda al módulo 091552 con su acta.",
        "El costo estimado y los votos estimados se publican hoy.",
        "Gracias a la reforma hay más casillas.",
    ],
)
def test_an_answer_without_formula_has_no_courtesy(text: str) -> None:
    assert not marks(text)["courtesy"].any()


def test_nothing_is_said_of_others_words_nor_of_no_text() -> None:
    assert marks("Hola, eres un idiota", kind="compartido").isna().all(axis=None)
    assert marks(None).isna().all(axis=None)
    assert marks().dtypes.astype(str).to_dict() == {"discourtesy": "string", "courtesy": "boolean"}


def test_the_table_given_keeps_its_index_and_its_texts() -> None:
    posts = pd.DataFrame(
        {"text": pd.Series(["Hola", "imbécil"], dtype=TEXT, index=[7, 3]), "kind": "respuesta"}
    )
    before = posts.copy(deep=True)
    found = lexicon.marks(posts)
    pd.testing.assert_frame_equal(posts, before)
    assert found["discourtesy"].dropna().to_dict() == {3: "imbecil"}
    assert found["courtesy"].to_dict() == {7: True, 3: False}


def closeness(one: str, other: str) -> float:
    texts = duplicates.plain(pd.Series([one, other], dtype=TEXT))
    return float(duplicates.similar(texts, np.array([0]), np.array([1]))[0])


NOTICE = "Acude a tu módulo con acta de nacimiento, identificación y comprobante de domicilio"


def test_the_same_text_is_the_same_whatever_its_dress() -> None:
    assert closeness(NOTICE, f"📣 {NOTICE.upper()} #INE @INEMexico https://ine.mx/x") == 1


def test_a_text_cut_short_is_inside_the_whole_one() -> None:
    assert closeness(NOTICE, f"{NOTICE}. El trámite es gratuito y toma quince minutos.") > 0.9


def test_other_news_are_not_the_same() -> None:
    assert closeness(NOTICE, "El Consejo General aprobó hoy el calendario de la elección") < 0.3


def test_nothing_resembles_a_text_without_words() -> None:
    assert closeness(NOTICE, "📣 https://ine.mx") == 0


def test_pairs_are_those_near_in_time_both_ways() -> None:
    def at(*hours: float) -> "pd.Series[pd.Timestamp]":
        start = pd.Timestamp("2026-03-01T00:00Z")
        return pd.Series([start + pd.Timedelta(hours=h) for h in hours]).dt.as_unit("us")

    left, right = duplicates.near(at(0, 100), at(173, 72, -72, 27, 72.1), 72)
    pairs = sorted(zip(left.tolist(), right.tolist(), strict=True))
    assert pairs == [(0, 1), (0, 2), (0, 3), (1, 1), (1, 4)]
    assert [part.tolist() for part in duplicates.near(at(0), at(100), 72)] == [[], []]


def written(*texts: str | None) -> pd.DataFrame:
    return text.letters(pd.DataFrame({"text": pd.Series(texts, dtype=TEXT)}))


@pytest.mark.parametrize(
    ("said", "run"),
    [
        ("Acude a tu módulo y renueva tu credencial", 0),
        ("El INE, el TEPJF y la JGE: PREP, INETEL, Artículo XXII", 0),
        ("VOTA ESTE 6 DE JUNIO en tu casilla", 4),
        ("EL INE INFORMA QUE MAÑANA SESIONA", 5),
        ("PARTICIPACIÓN y MÓDULO", 2),
        ("#VOTA_ESTE_DOMINGO @TODAS https://ine.mx/VOTA", 0),
    ],
)
def test_a_run_of_capitals_skips_acronyms_numerals_and_references(said: str, run: int) -> None:
    assert written(said)["caps_run"].tolist() == [run]


def test_letters_are_counted_with_their_accents_and_without_references() -> None:
    found = written("¡Ánimo, Ñoño! #ELECCIÓN2027 @INEMexico https://ine.mx/ABC", "123 📣")
    assert found["letters"].tolist() == [9, 0]
    assert found["caps_share"].round(3).tolist()[0] == round(2 / 9, 3)
    assert found["caps_share"].isna().tolist() == [False, True]


def test_false_bold_is_marked_and_hides_no_capitals() -> None:
    found = written("𝗩𝗢𝗧𝗔 𝗘𝗦𝗧𝗘 domingo", "Vota este domingo")
    assert found["fake_bold"].tolist() == [True, False]
    assert found["caps_share"].round(2).tolist() == [0.53, 0.07]


def test_no_text_says_nothing_of_its_letters() -> None:
    assert written(None).isna().all(axis=None)
