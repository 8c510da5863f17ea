"""What was judged is answered again only to who judged it, and only to the same question."""

import gzip
import pickle
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from conftest import write_archive

from criterios_audit import audit, judging, remembered, store
from criterios_audit.journal import Journal


class Hostile:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("a pickle from elsewhere was opened",))


def judged(expediente: Path, only: tuple[str, ...] = ("XXII",)) -> tuple[audit.AuditResult, bool]:
    """The result, and whether it was judged now."""
    journal = Journal()
    result, _ = audit.run(expediente, "2026-01", only, journal)
    return result, "Juzgando los numerales" in [step["paso"] for step in journal.steps]


def test_the_same_question_is_answered_once(chico: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_SOME", 2)  # three findings: in two parts
    first, worked = judged(chico)
    assert worked
    again, worked = judged(chico)
    assert not worked
    assert len(first.findings) == 3
    for once, twice in zip(first.findings, again.findings, strict=True):
        assert replace(once, evidence=None) == replace(twice, evidence=None)
        pd.testing.assert_frame_equal(once.evidence, twice.evidence)
    assert judged(chico, ("XXVI",))[1]
    (chico / "criterios.toml").write_text('titulo = "Otro"\n', "utf-8")
    assert judged(chico)[1]


def test_a_result_that_this_user_did_not_seal_is_never_opened(
    chico: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged(chico)
    (kept,) = chico.glob(".almacen/*/juzgado-*.bin")
    held = kept.read_bytes()
    for forged in (held[:32] + pickle.dumps(Hostile()), pickle.dumps(Hostile()), b"", held[:-1]):
        kept.write_bytes(forged)
        assert judged(chico)[1]
    kept.write_bytes(held)
    monkeypatch.setenv("CRITERIOS_LLAVE", "11" * 32)
    assert judged(chico)[1]


def test_a_step_that_this_user_did_not_seal_is_done_again(tmp_path: Path) -> None:
    steps, line = remembered.Steps(folder=tmp_path), dict[str, object]()
    list(steps.each("p", list, ["a", "b"]))
    first, second = sorted(tmp_path.iterdir())
    first.write_bytes(first.read_bytes()[:32] + gzip.compress(pickle.dumps(Hostile())))
    second.rename(first)  # sealed, but the answer to another question
    assert list(steps.each("p", list, ["a", "b"], line=line)) == ["a", "b"]
    assert line == {"hechas": 2, "guardadas": 0}


def done(expediente: Path) -> dict[str, tuple[object, object]]:
    """Of each kind of step, how many a run did and how many stood already."""
    journal = Journal()
    audit.run(expediente, "2026-01", ("XXII", "XXIII"), journal)
    return {s["paso"]: (s["hechas"], s["guardadas"]) for s in journal.steps if "hechas" in s}


def test_an_account_that_changed_is_measured_and_judged_again_and_no_other(chico: Path) -> None:
    steps = (
        "Poniendo seudónimos",
        "Midiendo textos, horas y conversaciones",
        "Juzgando los numerales",
    )
    assert done(chico) == dict.fromkeys(steps, (3, 0))
    write_archive(chico / "exportaciones" / "EjemploDos", "EjemploDos", range(1, 31, 3))
    assert done(chico) == dict.fromkeys(steps, (1, 2))


def test_what_is_measured_of_an_account_does_not_depend_on_the_others(ejemplo: Path) -> None:
    stored = store.load(ejemplo)
    apart = audit.prepare(stored, Journal(), remembered.Steps())
    together = judging.prepare(stored.tables)
    for name in ("posts", "interactions"):
        pd.testing.assert_frame_equal(apart[name], together[name])


def test_results_come_in_the_order_of_their_pieces_whoever_made_them(tmp_path: Path) -> None:
    def doubled(several: Sequence[int]) -> list[int]:
        return [2 * one for one in several]

    def run(pieces: Sequence[int], together: int) -> tuple[list[int], dict[str, object]]:
        line: dict[str, object] = {}
        steps = remembered.Steps(folder=tmp_path)
        made = steps.each("p", doubled, pieces, line=line, weight=lambda _: 1 / together)
        return list(made), line

    assert run([3, 1, 2], 2) == ([6, 2, 4], {"hechas": 3, "guardadas": 0})
    assert run([5, 1, 9, 3, 7], 2) == ([10, 2, 18, 6, 14], {"hechas": 3, "guardadas": 2})
    assert run([], 2) == ([], {"hechas": 0, "guardadas": 0})


def test_what_no_late_run_used_is_forgotten(tmp_path: Path) -> None:
    for first in range(0, 100, 10):
        pieces = range(first, first + 10)
        assert len(list(remembered.Steps(folder=tmp_path).each("p", list, pieces))) == 10
    assert len(list(tmp_path.iterdir())) == 40


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        ((["a", "b"],), (["a"], "b")),
        ((1,), ("1",)),
        ((pd.DataFrame({"a": [1, 2]}),), (pd.DataFrame({"a": [1.0, 2.0]}),)),
        ((pd.DataFrame({"a": [1, 2]}),), (pd.DataFrame({"b": [1, 2]}),)),
        ((pd.DataFrame({"a": ["x", None]}),), (pd.DataFrame({"a": ["x", "None"]}),)),
        ((pd.DataFrame({"a": [[1], 2]}),), (pd.DataFrame({"a": [[1], 3]}),)),
    ],
)
def test_what_differs_has_another_key(one: tuple[object], other: tuple[object]) -> None:
    assert remembered.key(*one) != remembered.key(*other)


def test_rows_have_the_key_of_what_they_say_wherever_they_were_cut_from() -> None:
    whole = pd.DataFrame({"a": ["x", None, "z", "w"], "n": [1, None, 3, 4]}).convert_dtypes()
    cut = whole.iloc[1:3]
    again = pd.DataFrame({"a": [None, "z"], "n": [None, 3]}).astype(whole.dtypes)
    assert remembered.key(cut) == remembered.key(again) != remembered.key(whole.iloc[:2])
    with pytest.raises(TypeError, match="no digest"):
        remembered.key(print)
