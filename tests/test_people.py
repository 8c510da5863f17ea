"""A rubric: what two people's scores say, and how far they agree."""

import pandas as pd
import pytest
from scipy import stats
from sklearn.metrics import cohen_kappa_score

from criterios_audit import tables
from criterios_audit.criterios import c25_ortografia
from criterios_audit.criterios._people import of_whole, rubric, scores
from criterios_audit.estimates import share


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


def _pieces(*parts: tuple[int, bool, str]) -> tuple[pd.Series, pd.Series]:
    """So many pieces of each (candidate or not, ruling)."""
    rulings = [word for n, _, word in parts for _ in range(n)]
    return pd.Series(rulings), pd.Series([flag for n, flag, _ in parts for _ in range(n)])


def test_what_was_all_read_is_its_own_share() -> None:
    ruling, candidate = _pieces((3, True, "confirmada"), (97, False, "descartada"))
    assert of_whole(ruling, candidate) == share(3, 100)


def test_a_sample_speaks_for_what_nobody_read() -> None:
    ruling, candidate = _pieces(
        (2, True, "confirmada"),
        (8, True, "descartada"),
        (3, False, "confirmada"),
        (27, False, "descartada"),
        (960, False, "sin decidir"),
    )
    found, sample = of_whole(ruling, candidate), share(3, 30)
    assert (found.k, found.n) == (5, 1000)
    assert found.value == pytest.approx((2 + 990 * 0.1) / 1000)
    assert found.high == pytest.approx((2 + 990 * (sample.high or 0)) / 1000)
    assert found.low is not None
    assert found.low <= found.value


def test_an_open_candidate_counts_either_way_and_nobody_read_is_nothing_known() -> None:
    ruling, candidate = _pieces((10, True, "sin decidir"), (90, False, "descartada"))
    found = of_whole(ruling, candidate)
    assert (found.low, found.value) == (0, 0)
    assert (found.high or 0) > 0.1
    ruling, candidate = _pieces((100, False, "sin decidir"))
    assert of_whole(ruling, candidate).interval == (0, 1)
