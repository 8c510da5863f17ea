"""Strange texts through every feature: each has a stated answer, none stops a run or slows it."""

import time

import pandas as pd
import pytest

from criterios_audit import features, tables
from criterios_audit.criterios._example import post
from criterios_audit.features import duplicates, inbound, language, spelling
from criterios_audit.features.lexicon import fold
from criterios_audit.tables import TEXT

LONG = 50_000
"""Characters: no network lets a post be so long, but an export's column may."""
STRANGE = {
    "vacío": "",
    "un emoji": "😀",
    "solo blancos": " \t\n\u3000",
    "solo alias": "@uno @dos_tres @cuatro",
    "solo enlaces": "https://example.org/a https://example.org/b",
    "solo signos": "¿¡?!…—«»“”\"''()[]{}<>|~^`*_#@",
    "alfabetos mezclados": "Привет العالم שלום 你好 नमस्ते ไทย hola",
    "derecha a izquierda": "\u202eenimacav le\u202c \u2066hola\u2069 \u200fsí",
    "sin ancho": "el\u200b mó\u200cdu\u200dlo\ufeff a\u2060bre\u00ad hoy",
    "marcas apiladas": "e" + "\u0301" * 200 + " vota",
    "sin pareja": "a\x00b \x1b[31m \ufffd \ufffc final",
    "fórmula": "=HYPERLINK(1) <script>alert(1)</script> {{7*7}} ${x}",
    "negritas falsas": "𝐂𝐨𝐧𝐬𝐮𝐥𝐭𝐚 𝐥𝐚 𝐥𝐢𝐬𝐭𝐚 𝐧𝐨𝐦𝐢𝐧𝐚𝐥 𝐝𝐞𝐥 𝐈𝐍𝐄",
}
ENDLESS = {
    "una letra": "a" * LONG,
    "palabras": "la eleccion es el domingo " * (LONG // 26),
    "palabras distintas": " ".join(f"palabra{'abcdefghij'[i % 10] * (i % 7)}" for i in range(4000)),
    "comillas que no cierran": "«" * LONG,
    "comillas de dos en dos": '"a' * (LONG // 2),
    "signos": "¿!" * (LONG // 2),
    "etiquetas": "#a" * (LONG // 2),
    "alias": "@a" * (LONG // 2),
    "casi correo": "a.a@" * (LONG // 4),
    "casi enlace": "https://" * (LONG // 8),
    "cifras": "1" * LONG,
    "cifras sueltas": "1 2-" * (LONG // 4),
    "mayúsculas": "AÑO A " * (LONG // 6),
    "marcas": "e\u0301" * (LONG // 2),
    "paréntesis": "(" * LONG,
    "blancos": " " * LONG,
}


def own(*texts: str | None) -> pd.DataFrame:
    rows = [post(i, text=text, kind="respuesta") for i, text in enumerate(texts)]
    return features.add(tables.frame("posts", rows), None)


def received(*texts: str | None) -> pd.DataFrame:
    rows = [
        {
            "account_id": "x:Ejemplo",
            "network": "x",
            "message_id": f"m{i}",
            "author": f"p_{i:010x}",
            "created_at": "2026-03-01T18:00:00Z",
            "precision": "second",
            "text": text,
        }
        for i, text in enumerate(texts)
    ]
    return inbound.add(tables.frame("interactions", rows), None)


@pytest.fixture(scope="module")
def strange() -> pd.DataFrame:
    return own(*STRANGE.values()).set_axis(list(STRANGE))


def test_each_strange_text_keeps_its_row_and_every_column(strange: pd.DataFrame) -> None:
    assert len(strange) == len(STRANGE)
    for column in tables.FEATURES:
        assert strange[column.name].dtype == column.dtype


@pytest.mark.parametrize(
    "name",
    ["vacío", "un emoji", "solo blancos", "solo alias", "solo enlaces", "solo signos"],
)
def test_what_holds_no_word_is_accused_of_nothing(strange: pd.DataFrame, name: str) -> None:
    row = strange.loc[name]
    silent = ["discourtesy", "signal", "everyday", "dialogue", "personal", "opinion", "language"]
    assert row[silent].isna().all()
    assert row["letters"] == row["caps_run"] == row["words"] == row["syllables"] == 0
    assert pd.isna(row["caps_share"])
    assert not row["fake_bold"]
    assert not row["courtesy"]
    message = received(STRANGE[name]).iloc[0]
    assert message["need"] == inbound.NONE
    assert not message["asks"]


def test_without_text_nothing_is_said() -> None:
    row = own(None).iloc[0]
    said = ["language", "letters", "words", "spelling", "personal", "courtesy", "discourtesy"]
    assert row[said].isna().all()
    assert received(None)[["need", "asks", "topic"]].isna().all(axis=None)


def test_mixed_scripts_are_another_language_and_no_fault_of_spelling(strange: pd.DataFrame) -> None:
    assert strange.loc["alfabetos mezclados", "language"] == language.OTHER
    assert pd.isna(strange.loc["alfabetos mezclados", "spelling"])


def test_false_bold_reads_as_the_letters_that_it_passes_for(strange: pd.DataFrame) -> None:
    row = strange.loc["negritas falsas"]
    assert row["fake_bold"]
    assert row["language"] == "es"
    assert row["letters"] == len("ConsultalalistanominaldelINE")


def test_signs_without_width_and_direction_marks_part_no_word(strange: pd.DataFrame) -> None:
    assert pd.isna(strange.loc["sin ancho", "spelling"])
    assert pd.isna(strange.loc["derecha a izquierda", "discourtesy"])
    found = own("i\u200bd\u200bi\u200bo\u200bt\u200ba", "\u202eidiota\u202c", "imb\u00adécil")
    assert found["discourtesy"].tolist() == ["idiota", "idiota", "imbecil"]


@pytest.mark.parametrize(
    "text", ["іdіоtа", "ıdıota", "ιdιοtα", "іmbéсіl", "IDIОTA", "ｉｄｉｏｔａ"]
)
def test_an_insult_in_look_alike_letters_is_still_found(text: str) -> None:
    assert own(f"Eres un {text}")["discourtesy"].notna().all()


@pytest.mark.parametrize("text", ["Привет всем", "Καλημέρα σας", "Доброе утро, Мексика"])
def test_a_text_truly_in_another_alphabet_is_no_insult(text: str) -> None:
    assert own(text)["discourtesy"].isna().all()


def test_fifty_thousand_characters_do_not_take_quadratic_time() -> None:
    """Sixteen texts of a length that, squared, would take hours."""
    own("hola")  # what is read once
    start = time.process_time()
    assert len(own(*ENDLESS.values())) == len(ENDLESS)
    assert len(received(*ENDLESS.values())) == len(ENDLESS)
    assert duplicates.plain(pd.Series(ENDLESS.values(), dtype=TEXT)).notna().all()
    assert time.process_time() - start < 20


def test_a_vocabulary_of_strangers_does_not_stop_the_dictionary() -> None:
    words = " ".join("".join(chr(97 + (i * k) % 26) for k in range(1, 9)) for i in range(5_000))
    start = time.process_time()
    spelling.candidates(pd.Series([words], dtype=TEXT))
    assert time.process_time() - start < 5.0


def test_fold_keeps_the_enye_whatever_its_form() -> None:
    found = fold(pd.Series(["AÑO", "an\u0303o", "ano", "pingüino"], dtype=TEXT))
    assert found.tolist() == ["año", "año", "ano", "pinguino"]
