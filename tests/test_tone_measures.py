"""What asks for an answer and how courteous a text is: measured by rules that anybody can read."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import catalogos
from criterios_audit.tone import heads, needs, traits
from criterios_audit.tone.clean import clean


def column(*texts: str | None) -> "pd.Series[str]":
    return pd.Series(list(texts), dtype="string[pyarrow]")


@pytest.fixture
def typed(typed: Callable[..., tuple[int, str, str]]):
    return partial(typed, "tono", "evaluar")


def table(folder: Path, name: str, *rows: tuple[str, object]) -> Path:
    path = folder / name
    path.write_text("text\tlabel\n" + "".join(f"{t}\t{y}\n" for t, y in rows), "utf-8")
    return path


def messages(folder: Path, name: str, n: int) -> Path:
    asked = [(f"¿A qué hora abre el módulo {i} del distrito?", 1) for i in range(n)]
    told = [(f"Qué bonita quedó la plaza número {i} del pueblo", 0) for i in range(n)]
    return table(folder, name, *asked, *told)


def test_every_trait_finds_its_example_and_says_its_source() -> None:
    for row in catalogos.rows("rasgos_tono"):
        example = clean(column(row["ejemplo"]))["clean"]
        assert traits.counts(example, row["medida"])[row["rasgo"]].iloc[0] >= 1, row["rasgo"]
        assert row["fuente"] == "propio"


def test_courtesy_orders_and_a_refusal_is_neutral() -> None:
    kind, refusal, asked, curt, rude, empty, missing = traits.courtesy(
        column(
            "¡Hola! Gracias por escribirnos, con gusto le orientamos",
            "No procede su trámite porque falta el comprobante",
            "¿Nos comparte su número de folio?",
            "Pues ya se le dijo, infórmese antes de preguntar",
            "No sea ignorante, eso es una estupidez",
            "",
            None,
        )
    )
    assert kind > refusal == asked == empty == missing == 0.5 > curt > rude > 0


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("¿A qué hora abre el módulo de atención ciudadana?", 0.5),
        ("No me llega mi credencial, llevo tres meses esperando", 0.5),
        ("Muy buena labor del Instituto en la jornada", 0),
        ("Son unos corruptos vendidos, qué vergüenza", 0),
        ("", 0),
        (None, 0),
    ],
)
def test_the_rules_of_what_asks_for_an_answer_give_a_rank(text: str | None, rank: float) -> None:
    assert needs.rules(column(text))[0] == rank


def test_consulta_is_measured_by_rules_or_by_a_model_made_in_memory(typed, tmp_path: Path) -> None:
    seen, unseen = messages(tmp_path, "a.tsv", 40), messages(tmp_path, "b.tsv", 7)
    before = sorted(heads.WEIGHTS.iterdir())
    code, out, _ = typed(unseen, "--cabeza", "consulta")
    assert (code, json.loads(out)["basis"]) == (0, "solo reglas")
    code, out, _ = typed(unseen, "--cabeza", "consulta", "--entrenamiento", seen)
    told = json.loads(out)
    assert (code, told["basis"]) == (0, "reglas y modelo entrenado en memoria")
    assert (told["n"], told["average_precision"], told["f1"]) == (14, pytest.approx(1), 1)
    assert sorted(heads.WEIGHTS.iterdir()) == before  # nothing learnt from them is kept


def test_cortesia_is_measured_by_its_order_against_any_number(typed, tmp_path: Path) -> None:
    rows = (("Gracias, con gusto", 3.67), ("Su módulo abre hoy", 2), ("¡¡Lea, infórmese!!", 0.5))
    code, out, err = typed(table(tmp_path, "cortesia.tsv", *rows), "--cabeza", "cortesia")
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert (told["n"], told["spearman"]) == (3, pytest.approx(1))


@pytest.mark.parametrize(
    ("rows", "words", "said"),
    [
        ((("hola", "mucho"),), ("--cabeza", "cortesia"), "label con un número"),
        ((("hola", 1), ("adiós", 1)), ("--cabeza", "cortesia"), "labels distintas"),
        ((("hola", 1), ("adiós", 0)), ("--entrenamiento", "ESTE"), "Solo «consulta»"),
        (
            (("hola", 1), ("adiós", 0)),
            ("--cabeza", "consulta", "--entrenamiento", "ESTE"),
            "5 textos o más con cada label",
        ),
    ],
)
def test_a_measure_that_cannot_be_is_told(typed, tmp_path: Path, rows, words, said: str) -> None:
    path = table(tmp_path, "mal.tsv", *rows)
    code, out, err = typed(path, *(path if word == "ESTE" else word for word in words))
    assert (code, out) == (2, "")
    assert said in err
