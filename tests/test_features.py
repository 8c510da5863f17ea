"""What a text's own words say: courtesy and discourtesy. Institutional Spanish of Mexico."""

import csv
from importlib.resources import files

import pandas as pd
import pytest

from criterios_audit.features import lexicon
from criterios_audit.tables import TEXT


def rows(name: str) -> list[dict[str, str]]:
    text = files("criterios_audit").joinpath("catalogos", name).read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


def marks(*texts: str | None, kind: str = "respuesta") -> pd.DataFrame:
    return lexicon.marks(pd.DataFrame({"text": pd.Series(texts, dtype=TEXT), "kind": kind}))


@pytest.mark.parametrize("row", rows("lexico_descortesia.csv"), ids=lambda r: r["ejemplo"])
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
    [r for r in rows("formulas.csv") if "XXI" in r["numeral"].split(";")],
    ids=lambda r: r["id"],
)
def test_each_formula_of_courtesy_is_found_in_its_example(row: dict[str, str]) -> None:
    assert marks(row["ejemplo"])["courtesy"].all()


def test_an_answer_without_formula_has_no_courtesy() -> None:
    assert not marks("Acuda al módulo 091552 con su acta.")["courtesy"].any()


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
