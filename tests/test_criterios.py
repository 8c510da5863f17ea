"""Every criterio carries its own examples; one runner asks them all, as the audit would."""

import itertools
import re
from functools import cache

import pandas as pd
import pytest

from criterios_audit import judging, narrowing, results, tables
from criterios_audit.criterios import NUMERALS, catalogue, modules, sections
from criterios_audit.model import CEILING, Criterio, Example, Period, Scope, Threshold, Verdict

ACCOUNT = "x:Ejemplo"
SEVERITY = [
    Verdict.NO_APLICA,
    Verdict.NO_EVALUABLE,
    Verdict.INFORMATIVO,
    Verdict.CUMPLE,
    Verdict.OBSERVACION,
    Verdict.REVISION,
    Verdict.INCUMPLE,
]
STRICTER = {"únicamente cuando": Verdict.INCUMPLE, "conviene": Verdict.OBSERVACION}
"""Words that a permission's own text adds: VI is a closed one (outside its condition it forbids), X
also recommends. Their ceiling is that of these words, not the permission's (CRITERIOS 0.2, VI, X).
"""
JUDGED = catalogue()
CASES = {f"{c.numeral}: {e.name}": (c, e) for c in JUDGED for e in c.examples}


def tables_of(example: Example) -> dict[str, pd.DataFrame]:
    """Canonical tables always stand, empty if not given; registers only if given."""
    given = {
        name: pd.DataFrame(rows) if name == "hallazgos" else tables.frame(name, rows)
        for name, rows in example.tables.items()
    }
    return {**{name: tables.empty(name) for name in tables.TABLES}, **given}


def _read_alike(given: dict[str, pd.DataFrame]) -> bool:
    """Whether its posts are measured alike in any company: one account, and no register of it."""
    return not {"cuentas", "calendario"} & set(given) and {*given["posts"]["account_id"]} == {
        ACCOUNT
    }


@cache
def _together(numeral: str) -> dict[str, pd.DataFrame]:
    """Measure the posts of its examples at once: a pattern costs the same for one or many."""
    given = {name: tables_of(e) for name, (c, e) in CASES.items() if c.numeral == numeral}
    own = {name: held["posts"] for name, held in given.items() if _read_alike(held)}
    stacked = pd.concat([tables.empty("posts"), *own.values()], ignore_index=True)
    empty = {name: tables.empty(name) for name in tables.TABLES}
    measured = judging.measure({**empty, "posts": stacked})["posts"]
    ends = itertools.accumulate(map(len, own.values()))
    return {
        name: measured[end - len(rows) : end].reset_index(drop=True)
        for (name, rows), end in zip(own.items(), ends, strict=True)
    }


def _prepared(case: str, given: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    measured = _together(CASES[case][0].numeral)
    if case not in measured:
        return judging.prepare(given)
    messages = judging.measure({**given, "posts": tables.empty("posts")})["interactions"]
    return judging.prepare(given, {"posts": measured[case], "interactions": messages})


@pytest.mark.parametrize("case", list(CASES)[::60])
def test_a_post_is_measured_alike_in_any_company(case: str) -> None:
    given = tables_of(CASES[case][1])
    alone, among = judging.prepare(given), _prepared(case, given)
    for name in ("posts", "interactions"):
        pd.testing.assert_frame_equal(among[name], alone[name])


def test_no_two_examples_of_a_criterio_have_one_name() -> None:
    assert len(CASES) == sum(len(c.examples) for c in JUDGED)


@pytest.mark.parametrize("case", CASES)
def test_example(case: str) -> None:
    criterio, example = CASES[case]
    period = Period.parse(example.period)
    prepared = _prepared(case, tables_of(example))
    before = {name: table.copy(deep=True) for name, table in prepared.items() if len(table)}
    own = criterio.scope is Scope.CUENTA and not example.institution
    changed = {name: Threshold(value=value) for name, value in example.thresholds.items()}

    if own:
        narrowed = narrowing.narrower(prepared, period)(ACCOUNT)
        finding = judging.judge(criterio, narrowed, ACCOUNT, period, changed)
    else:
        finding = judging.of_institute(criterio, prepared, period, changed)

    assert (finding.verdict, finding.reason) == (example.verdict, example.reason), finding.because
    assert (finding.reason is not None) == (finding.verdict is Verdict.NO_EVALUABLE)
    assert {k: finding.metrics[k] for k in example.metrics} == dict(example.metrics)
    assert example.fragile in {None, finding.fragile}
    described = results.dictionary({criterio.numeral: finding.evidence}).set_index("columna")
    assert list(described.index[described["significado"] == ""]) == [], "catalogos/evidencia.csv"
    if example.evidence:
        assert list(finding.evidence["pieza"]) == list(example.evidence)
    assert {k: list(finding.evidence[k]) for k in example.shown} == dict(example.shown)
    assert SEVERITY.index(finding.verdict) <= SEVERITY.index(criterio.ceiling)
    assert finding.because.endswith(".")
    assert not re.search(r"(?:^|[.;:,] )1 \w+[aeo]s\b", finding.because), finding.because
    for name, table in before.items():
        pd.testing.assert_frame_equal(prepared[name], table, obj=f"{name} was changed")


def test_catalogue_has_every_numeral_once() -> None:
    assert tuple(c.numeral for c in catalogue()) == NUMERALS
    assert len(NUMERALS) == 35


@pytest.mark.parametrize("criterio", catalogue(), ids=lambda c: c.numeral)
def test_words_that_oblige_are_literal(criterio: Criterio) -> None:
    assert criterio.words
    for words in criterio.words:
        assert words in criterio.text


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.__name__.rsplit(".", 1)[-1])
class TestShapeOfAModule:
    def test_numeral_matches_the_file(self, module) -> None:
        name = module.__name__.rsplit(".", 1)[-1]
        order = NUMERALS.index(module.NUMERAL) + 1
        assert name == "segundo" or name.startswith(f"c{order:02}_")

    def test_docstring_documents_each_threshold(self, module) -> None:
        parts = sections(module)
        assert all(parts[section] for section in ("título", "texto", "medición", "no ve"))
        criterio = next(c for c in catalogue() if c.numeral == module.NUMERAL)
        for name, threshold in criterio.thresholds.items():
            assert f"`{name}`" in parts["medición"]
            assert threshold.label, f"LABELS does not name {name}"
        for words in module.WORDS:
            assert f"«{words}" in parts["texto"]

    def test_needs_are_tables(self, module) -> None:
        criterio = next(c for c in catalogue() if c.numeral == module.NUMERAL)
        views = {"replies", "area_posts", "area_coverage", "area_cuentas", "consulted"}
        views |= {"period", "hallazgos"}
        assert set(criterio.needs) <= {*tables.TABLES, *tables.REGISTERS, *views}

    def test_examples_pass_fail_and_lack_data(self, module) -> None:
        verdicts = {e.verdict for e in module.EXAMPLES}
        if getattr(module, "CEILING", None) is Verdict.NO_EVALUABLE:
            # out of reach by design (XXXII): a «cumple» there would judge what is never looked at
            assert verdicts == {Verdict.NO_EVALUABLE}
            return
        bad = {Verdict.OBSERVACION, Verdict.INCUMPLE, Verdict.REVISION}
        if getattr(module, "CEILING", CEILING[module.FORCE]) is Verdict.INFORMATIVO:
            # a mere permission is neither met nor broken; what only adds up may lack nothing (XV)
            assert Verdict.INFORMATIVO in verdicts
            assert not verdicts & {Verdict.CUMPLE, *bad}
            return
        assert Verdict.NO_EVALUABLE in verdicts
        assert Verdict.CUMPLE in verdicts
        assert bad & verdicts

    def test_ceiling_is_never_above_the_force(self, module) -> None:
        ceiling = getattr(module, "CEILING", CEILING[module.FORCE])
        order = SEVERITY.index
        own = [v for words, v in STRICTER.items() if any(words in w for w in module.WORDS)]
        assert order(ceiling) <= max(map(order, [CEILING[module.FORCE], *own]))

    def test_thresholds_have_an_origin(self, module) -> None:
        criterio = next(c for c in catalogue() if c.numeral == module.NUMERAL)
        origins = {t.origin for t in criterio.thresholds.values()}
        assert origins <= {"acuerdo", "comité", "referencia", "provisional"}


def test_every_account_has_every_numeral_of_its_scope() -> None:
    example = JUDGED[0].examples[0]
    prepared = judging.prepare(tables_of(example))
    found = judging.findings(prepared, Period.parse("2026S1"))
    expected = [c.numeral for c in catalogue() if c.scope is Scope.CUENTA]
    assert [f.numeral for f in found if f.account == ACCOUNT] == expected
    assert {f.numeral for f in found} == set(NUMERALS)
    assert len({f.id for f in found}) == len(found)
    for a, b in itertools.pairwise(f.account for f in found):
        assert a is not None or b is None
