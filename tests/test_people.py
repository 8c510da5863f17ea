"""A rubric: what two people's scores say, and how far they agree."""

import pandas as pd
import pytest
from scipy import stats
from sklearn.metrics import cohen_kappa_score

from criterios_audit import tables
from criterios_audit.criterios import c25_ortografia
from criterios_audit.criterios._people import rubric, scores


def labels(**by_person: list[int]) -> pd.DataFrame:
    rows = [
        {
            "numeral": "XVIII",
            "pieza": f"{i:03}",
            "dictamen": "dudosa",
            "codificador": who,
            "eje": "claridad",
            "puntaje": value,
        }
        for who, values in by_person.items()
        for i, value in enumerate(values)
    ]
    return tables.frame("etiquetas", rows)


A = [0, 1, 2, 2, 1, 0, 2, 2, 1, 2]
B = [0, 1, 2, 1, 1, 1, 2, 2, 0, 2]


def test_kappa_is_cohens_with_quadratic_weights() -> None:
    axis = rubric(labels(A=A, B=B), "XVIII")["claridad"]
    assert axis.kappa == pytest.approx(cohen_kappa_score(A, B, weights="quadratic"))
    assert axis.n == 10
    assert axis.mean == pytest.approx(1.25)
    low, high = axis.interval or (0, 0)
    assert low < 1.25 < high


def test_kappa_is_none_where_nothing_varies() -> None:
    assert rubric(labels(A=[2, 2], B=[2, 2]), "XVIII")["claridad"].kappa is None


def test_kappa_is_of_the_pair_that_shares_most() -> None:
    three = labels(A=A, B=B, desempate=[2])
    assert rubric(three, "XVIII")["claridad"].kappa == pytest.approx(
        cohen_kappa_score(A, B, weights="quadratic")
    )


def test_one_person_scores_nothing_and_other_numerals_neither() -> None:
    assert rubric(labels(A=A), "XVIII") == {}
    assert rubric(labels(A=A, B=B), "XXIV") == {}
    assert rubric(None, "XVIII") == {}


def test_a_persons_last_score_counts_and_pieces_narrow() -> None:
    twice = pd.concat(
        [
            labels(A=[0], B=[2]).assign(fecha=pd.Timestamp("2026-03-01", tz="UTC")),
            labels(A=[2]).assign(fecha=pd.Timestamp("2026-04-01", tz="UTC")),
        ]
    )
    assert scores(twice, "XVIII")["puntaje"].tolist() == [2, 2]
    assert rubric(twice, "XVIII")["claridad"].mean == 2
    assert rubric(twice, "XVIII", pd.Series(["999"])) == {}


def test_a_rate_of_one_stratum_has_garwoods_interval() -> None:
    strata = pd.DataFrame({"words": [5000], "read_words": [2000], "errors": [7.0]})
    rate, (low, high) = c25_ortografia.weighted_rate(strata)
    assert rate == pytest.approx(3.5)
    assert low == pytest.approx(stats.chi2.ppf(0.025, 14) / 2 / 2)
    assert high == pytest.approx(stats.chi2.ppf(0.975, 16) / 2 / 2)


def test_a_rate_weighs_each_stratum_by_its_words() -> None:
    strata = pd.DataFrame(
        {"words": [1000, 9000], "read_words": [1000, 1000], "errors": [20.0, 0.0]}
    )
    rate, (low, high) = c25_ortografia.weighted_rate(strata)
    assert rate == pytest.approx(2)
    assert low < 2 < high
