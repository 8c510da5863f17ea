"""What was judged is answered again only to who judged it, and only to the same question."""

import pickle
import shutil
from pathlib import Path

import pytest

from criterios_audit import audit
from criterios_audit.journal import Journal


class Hostile:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (pytest.fail, ("a pickle from elsewhere was opened",))


@pytest.fixture
def expediente(ejemplo: Path, tmp_path: Path) -> Path:
    ours = shutil.ignore_patterns(".almacen")  # other tests have asked the same of theirs
    return Path(shutil.copytree(ejemplo, tmp_path / "e", ignore=ours))


def judged(expediente: Path, only: tuple[str, ...] = ("XXII",)) -> tuple[audit.AuditResult, bool]:
    """The result, and whether it was judged now."""
    journal = Journal()
    result, _ = audit.run(expediente, "2026S1", only, journal)
    return result, "Juzgando los numerales" in [step["paso"] for step in journal.steps]


def test_the_same_question_is_answered_once(expediente: Path) -> None:
    first, worked = judged(expediente)
    assert worked
    again, worked = judged(expediente)
    assert not worked
    assert [f.because for f in again.findings] == [f.because for f in first.findings]
    assert judged(expediente, ("XXVI",))[1]
    (expediente / "criterios.toml").write_text('titulo = "Otro"\n', "utf-8")
    assert judged(expediente)[1]


def test_a_result_that_this_user_did_not_seal_is_never_opened(
    expediente: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged(expediente)
    (kept,) = expediente.glob(".almacen/*/juzgado-*.bin")
    held = kept.read_bytes()
    for forged in (held[:32] + pickle.dumps(Hostile()), pickle.dumps(Hostile()), b"", held[:-1]):
        kept.write_bytes(forged)
        assert judged(expediente)[1]
    kept.write_bytes(held)
    monkeypatch.setenv("CRITERIOS_LLAVE", "11" * 32)
    assert judged(expediente)[1]
