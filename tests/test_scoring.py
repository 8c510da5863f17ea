"""What is said of a head on one account: by that account's labels, and beside last semester."""

import numpy as np
import pandas as pd
import pytest

from criterios_audit import judging, scoring, tables
from criterios_audit.criterios._example import message, post, ruled
from criterios_audit.model import Period
from criterios_audit.tone.calibrate import calibrated, platt

PERIOD = Period.parse("2026S1")
RUDE, KIND = "No sea ignorante, ya se le explicó {}.", "Con gusto le compartimos los requisitos {}."


def measured(rude: int, kind: int, read: int) -> dict[str, object]:
    texts = [RUDE.format(i) for i in range(rude)] + [KIND.format(i) for i in range(kind)]
    posts = tables.frame(
        "posts", [post(i, kind="respuesta", text=text) for i, text in enumerate(texts)]
    )
    bad = [f"{i:03}" for i in range(rude)]
    good = [f"{i:03}" for i in range(rude, rude + read)]
    labels = ruled("XXI", "confirmada", *bad[:-1]) + ruled("XXI", "descartada", bad[-1], *good)
    return told(posts=posts, etiquetas=tables.frame("etiquetas", labels)).to_dict("records")[0]


def told(**given: pd.DataFrame) -> pd.DataFrame:
    empty = {name: tables.empty(name) for name in ("posts", "interactions", "coverage")}
    return scoring.measure(judging.prepare({**empty, **given}), PERIOD)


def test_local_precision_and_recall_stand_with_their_n() -> None:
    told = measured(rude=10, kind=200, read=60)
    assert (told["n"], told["flagged"], told["read"], told["positives"]) == (210, 10, 70, 9)
    assert (told["precision"], told["precision_n"]) == (pytest.approx(0.9), 10)
    assert told["recall"] == 1.0
    assert 0 < told["recall_low"] < 1
    assert told["share"] == pytest.approx(9 / 210)
    assert told["share_low"] == pytest.approx(9 / 210)  # the flagged were all read
    assert told["share_high"] > told["share"]


def test_under_thirty_labels_nothing_is_estimated() -> None:
    told = measured(rude=3, kind=50, read=10)
    assert told["share"] is None
    assert told["slope"] is None


def test_the_order_survives_calibration_and_the_level_becomes_the_accounts() -> None:
    rng = np.random.default_rng(5)
    chances = rng.uniform(0.05, 0.95, 4000)
    labels = rng.random(4000) < chances / 4
    curve = platt(labels, chances, np.ones(4000))
    assert curve is not None
    own = calibrated(chances, *curve)
    assert own.mean() == pytest.approx(labels.mean(), abs=0.01)
    assert (np.argsort(own) == np.argsort(chances)).all()
    assert platt(labels[:199], chances[:199], np.ones(199)) is None
    assert platt(np.zeros(400), chances[:400], np.ones(400)) is None


def test_few_labels_hardly_bend_the_curve_and_many_do(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(7)
    chances = rng.beta(1, 6, 6000)
    labels = rng.random(6000) < calibrated(chances, 0.5, -0.5)
    curve = platt(labels, chances, np.ones(6000))
    assert curve is not None
    assert curve[0] == pytest.approx(0.5, abs=0.05)
    assert calibrated(chances, *curve).mean() == pytest.approx(labels.mean(), abs=0.005)

    at_home = rng.random(6000) < chances
    draws = np.split(np.arange(6000), 20)

    def slopes() -> float:
        return np.std([platt(at_home[own], chances[own], np.ones(300))[0] for own in draws])

    held = slopes()
    monkeypatch.setattr("criterios_audit.tone.calibrate._SURE", 0)
    assert held < 0.7 * slopes()


def test_a_weight_is_a_part_of_the_texts_and_no_more_labels() -> None:
    rng = np.random.default_rng(3)
    chances = rng.beta(1, 6, 300)
    labels = rng.random(300) < calibrated(chances, 0.5, -0.5)
    once, often = (platt(labels, chances, np.full(300, w)) for w in (1.0, 7.0))
    assert often == pytest.approx(once, abs=1e-4)


def test_drift_tells_a_distribution_that_moved_from_one_that_did_not() -> None:
    rng = np.random.default_rng(9)

    def row(scores: np.ndarray) -> dict[str, object]:
        quantiles = [float(q) for q in np.quantile(scores, scoring.GRID)]
        return {
            "account_id": "x:Ejemplo", "head": "ofensa", "n": 400, "sha256": "a",
            "quantiles": quantiles,
        }  # fmt: skip

    then = row(rng.beta(1, 9, 400))
    before = [
        {"cuenta": "x:Ejemplo", "cabeza": "ofensa", "n": 400, "sha256": "a"}
        | {"cuantiles": then["quantiles"]}
    ]
    same = scoring.drift(before, pd.DataFrame([row(rng.beta(1, 9, 400))])).iloc[0]
    moved = scoring.drift(before, pd.DataFrame([row(rng.beta(2, 9, 400))])).iloc[0]
    assert not same["moved"]
    assert moved["moved"]
    assert moved["same_model"]
    assert scoring.drift([], pd.DataFrame([row(np.ones(400))])).empty


def test_messages_received_are_scored_by_the_other_head() -> None:
    inbox = tables.frame(
        "interactions", [message(0, text="Eres un imbécil"), message(1, text="Hola")]
    )
    said = told(interactions=inbox)
    assert said[["numeral", "head", "n", "flagged"]].to_numpy().tolist() == [
        ["XVII", "ofensa", 2, 1]
    ]


def test_what_is_in_another_language_is_counted_and_not_scored() -> None:
    english = "You are an idiot and this is the worst of all the services that I know"
    inbox = [message(0, text=english), message(1, text="Eres un imbécil y no sirves para nada")]
    said = told(interactions=tables.frame("interactions", inbox)).iloc[0]
    assert (said["n"], said["foreign"], said["unscored"], said["flagged"]) == (2, 1, 0, 1)


INSULT, THANKS = (
    "Eres un imbécil y no sirves para nada, {}",
    "Muchas gracias por la información, {}",
)
ENGLISH = "You are all very kind and this is the best of the services that I know, {}"


@pytest.mark.parametrize(
    ("insults", "thanks", "english", "hidden"),
    [
        (3, 20, 0, {"flagged"}),  # few flagged
        (20, 3, 0, {"flagged"}),  # few of the rest, by subtraction
        (20, 20, 3, {"foreign"}),  # few in another language
        (20, 20, 0, set()),
    ],
)
def test_few_messages_of_citizens_are_not_told_apart(
    insults: int, thanks: int, english: int, hidden: set[str]
) -> None:
    texts = [INSULT] * insults + [THANKS] * thanks + [ENGLISH] * english
    inbox = [message(i, text=text.format(i)) for i, text in enumerate(texts)]
    said = told(interactions=tables.frame("interactions", inbox))
    row = scoring.shareable(said).iloc[0]
    assert row["n"] == len(texts)
    assert {name for name in ("flagged", "foreign") if pd.isna(row[name])} == hidden
    assert pd.isna(row["read"]) == ("flagged" in hidden)


@pytest.mark.parametrize("small", [None, *range(6)])
@pytest.mark.parametrize("others", [0, 40])
def test_no_subtraction_leaves_one_to_four_messages_of_citizens(
    small: int | None, others: int
) -> None:
    cells = [others] * 6
    cells[5] = 90
    if small is not None:
        cells[small] = 4
    right, wrong, unread, missed, left, _ = cells
    row = dict.fromkeys(scoring.COLUMNS, 0) | {
        "head": "ofensa", "n": sum(cells), "flagged": right + wrong + unread, "found": right,
        "read": right + wrong + missed + left, "positives": right + missed,
        "precision": 0.123, "precision_n": right + wrong,
    }  # fmt: skip
    told = scoring.shareable(pd.DataFrame([row]))
    assert "found" not in told
    if told.empty:
        assert row["n"] < 5
    else:
        shown = told.loc[0, ["flagged", "read", "positives", "precision", "precision_n"]].notna()
        assert shown.eq(small is None).all()


def test_own_replies_are_told_however_few() -> None:
    posts = tables.frame("posts", [post(0, kind="respuesta", text=KIND.format(0))])
    assert scoring.shareable(told(posts=posts))["n"].tolist() == [1]


def test_fewer_than_five_messages_are_not_told() -> None:
    inbox = [message(i, text=INSULT.format(i)) for i in range(4)]
    assert scoring.shareable(told(interactions=tables.frame("interactions", inbox))).empty
