"""What is asked of the distinct words is what the plain expression says of each text."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from criterios_audit.features import duplicates, patterns, reading
from criterios_audit.features.lexicon import fold
from criterios_audit.features.text import bare
from criterios_audit.tables import TEXT

ALPHABET = "aeiouáñÑnu\u0303\u0301ﬁ .\n\t\u00a0#@INEq´h-’2"
TEXTS = st.lists(st.none() | st.text(ALPHABET, max_size=30), max_size=12)
SPACELESS = (
    r"\p{L}+(?:[-'’]\p{L}+)*",
    r"\b(?i:de|la|un?a)\b",
    "INE|n[eu]",
    r"\.",
    r"\b\w",
    "[iuü]*[aeoáéóíú][iuü]*|[iuü]+",
)


def column(texts: list[str | None]) -> pd.Series:
    return pd.Series(texts, dtype=TEXT, index=range(10, 10 + len(texts)))


@given(TEXTS, st.sampled_from(SPACELESS))
def test_of_words_as_of_texts(texts: list[str | None], pattern: str) -> None:
    plain = column(texts)
    said = patterns.words(plain)
    pd.testing.assert_series_equal(patterns.held(said, pattern), patterns.held(plain, pattern))
    pd.testing.assert_series_equal(patterns.count(said, pattern), patterns.count(plain, pattern))


@given(TEXTS)
def test_the_same_words_write_the_same_texts(texts: list[str | None]) -> None:
    plain = column(texts)
    said = patterns.words(plain)
    pd.testing.assert_series_equal(patterns.joined(said, said.distinct), plain)


@given(TEXTS)
def test_folding_words_is_folding_texts(texts: list[str | None]) -> None:
    plain = column(texts)
    small = patterns.lower(patterns.composed(plain, "NFKD"))
    marked = patterns.replace(patterns.replace(small, "n\u0303", "ñ"), r"\p{Mn}", "")
    pd.testing.assert_series_equal(fold(plain), patterns.spaced(marked))


@given(TEXTS)
def test_names_are_those_of_each_pattern_alone(texts: list[str | None]) -> None:
    plain = column(texts)
    named = [("a", "a"), ("b", "IN|2"), ("a", r"ñ\s")]
    one_by_one = [
        "; ".join(n for n in ("a", "b") if any(k == n and said[p] for k, p in named)) or pd.NA
        for said in (
            {p: bool(patterns.held(plain.loc[[i]], p).iloc[0]) for _, p in named}
            for i in plain.index
        )
    ]
    expected = pd.Series(one_by_one, index=plain.index, dtype=TEXT)
    pd.testing.assert_series_equal(patterns.labels(plain, named), expected)


@pytest.mark.parametrize("pattern", ["a b", r"a\s", "a.b", "[^a]", "^a", "a$", r"\D", r"\P{L}"])
def test_what_may_match_a_space_is_not_asked_of_words(pattern: str) -> None:
    said = patterns.words(column(["a b"]))
    with pytest.raises(ValueError, match="space"):
        patterns.held(said, pattern)
    with pytest.raises(ValueError, match="space"):
        patterns.count(said, pattern)


@given(st.lists(st.text("abc ", min_size=1, max_size=40), min_size=2, max_size=10))
def test_a_pair_is_alike_when_it_shares_enough(texts: list[str]) -> None:
    said = column(texts).reset_index(drop=True)
    left, right = np.triu_indices(len(said), 1)
    grams = [{t[i : i + 5] for i in range(len(t) - 4)} for t in texts]
    least = [max(min(len(grams[a]), len(grams[b])), 1) for a, b in zip(left, right, strict=True)]
    share = [len(grams[a] & grams[b]) / n for a, b, n in zip(left, right, least, strict=True)]
    assert duplicates.similar(said, left, right).tolist() == pytest.approx(share)
    alike = duplicates._alike(said, left, right, 0.9)  # noqa: SLF001 - the exact filter itself
    both = np.array([bool(grams[a]) and bool(grams[b]) for a, b in zip(left, right, strict=True)])
    assert alike[both].tolist() == (np.array(share) >= 0.9 - 1e-9)[both].tolist()


def test_syllables_of_a_text_are_those_of_its_words() -> None:
    words = column(["guitarra", "ahí que", "Quiere y ya"])
    assert reading.counts(words)["syllables"].tolist() == [3, 3, 4]


@given(TEXTS)
def test_plain_words_are_what_the_expression_leaves_of_the_text(texts: list[str | None]) -> None:
    folded = fold(bare(column(texts)))
    expected = folded.str.replace(r"[^a-z0-9ñ]+", " ", regex=True).str.strip()
    pd.testing.assert_series_equal(duplicates.plain(column(texts)), expected)


@given(TEXTS, TEXTS)
def test_among_others_is_to_be_one_of_them(texts: list[str | None], more: list[str | None]) -> None:
    others = column([*texts[:3], *more])
    expected = column(texts).isin(others.dropna())
    pd.testing.assert_series_equal(patterns.among(column(texts), others), expected)


def test_equal_answers_are_told_where_an_index_names_several() -> None:
    texts = column(["con gusto le compartimos los requisitos"] * 2 + ["acuda a su módulo hoy"])
    people = pd.Series(["p_1", "p_2", "p_3"], dtype=TEXT)
    for index in (range(3), [7, 7, 7]):
        again = duplicates.repeated(texts.set_axis(index), people.set_axis(index))
        assert again.tolist() == [True, True, False]
        assert again.index.tolist() == list(index)
