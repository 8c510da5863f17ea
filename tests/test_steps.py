"""A run is a graph of steps: one account that changed redoes its own and the Institute's page."""

import shutil
from pathlib import Path

import orjson
import pytest
from conftest import write_archive
from report_fixtures import audit_result, audit_tables

from criterios_audit import audit, remembered, store
from criterios_audit.journal import Journal
from criterios_audit.report import accounts, run
from criterios_audit.review import labels

BY_ACCOUNT = (
    "Poniendo seudónimos",
    "Midiendo textos, horas y conversaciones",
    "Juzgando los numerales",
    "Haciendo las páginas de cuenta",
)
"""Steps that are done once for each account."""


def made(expediente: Path, salida: Path) -> tuple[dict[str, bytes], dict[str, tuple[int, int]]]:
    """What a run delivers and, of each step by account, how many it did and how many stood."""
    folder = run.make(expediente, periodo="2026-01", salida=salida, only=("XXII", "XXVI")).folder
    lines = (folder / "bitacora.jsonl").read_bytes().splitlines()
    told = {line["paso"]: line for line in map(orjson.loads, lines)}
    counts = {name: (told[name]["hechas"], told[name]["guardadas"]) for name in BY_ACCOUNT}
    files = [p for p in folder.rglob("*") if p.is_file()]
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}, counts


@pytest.mark.larga
def test_one_account_that_changed_redoes_its_steps_and_the_institution_s(
    chico: Path, tmp_path: Path
) -> None:
    before, counts = made(chico, tmp_path / "i")
    assert counts == dict.fromkeys(BY_ACCOUNT, (3, 0))
    write_archive(chico / "exportaciones" / "EjemploDos", "EjemploDos", range(1, 31, 3))
    after, counts = made(chico, tmp_path / "i")
    assert counts == dict.fromkeys(BY_ACCOUNT, (1, 2))
    changed = {name for name in before if before[name] != after[name]}
    pages = {name for name in changed if name.endswith(".html")}
    assert pages == {"informe.html", "cuentas/x-EjemploDos.html"}
    # from nothing, the same bytes
    shutil.rmtree(chico / ".almacen")
    fresh, counts = made(chico, tmp_path / "otra")
    assert counts == dict.fromkeys(BY_ACCOUNT, (3, 0))
    told = {"bitacora.jsonl", "SHA256SUMS"}
    assert {n: fresh[n] for n in fresh if n not in told} == {
        n: after[n] for n in after if n not in told
    }


def test_a_label_asks_again_of_the_account_whose_post_was_read(chico: Path) -> None:
    def ruled(piece: str, who: str) -> None:
        label = labels.Label(
            numeral="XXVI", pieza=piece, dictamen="descartada", codificador=who, cargo="Revisión"
        )
        labels.record(chico, [label])

    def judged() -> tuple[int, int]:
        told = Journal()
        audit.run(chico, "2026-01", ("XXII", "XXVI"), told)
        line = next(line for line in told.steps if line["paso"] == "Juzgando los numerales")
        return line["hechas"], line["guardadas"]

    posts = store.load(chico).tables["posts"]
    first = dict(posts.groupby("account_id")["post_id"].first())
    assert judged() == (3, 0)
    ruled(first["x:EjemploDos"], "AA")
    assert judged() == (1, 2)
    ruled(first["x:EjemploDos"], "BB")
    ruled(first["x:EjemploUno"], "AA")
    assert judged() == (2, 1)
    ruled("de-nadie", "AA")  # it names no post: it may be of anybody
    assert judged() == (3, 0)


def test_a_kept_page_that_was_tampered_with_is_not_delivered(tmp_path: Path) -> None:
    result, tables = audit_result(), audit_tables()
    kept = tmp_path / "pasos"
    steps = remembered.Steps(folder=kept)

    def written(name: str) -> tuple[dict[str, bytes], dict[str, object]]:
        (tmp_path / name).mkdir()
        line: dict[str, object] = {}
        accounts.write(tmp_path / name, result, tables, steps, line)
        return {p.name: p.read_bytes() for p in (tmp_path / name / "cuentas").iterdir()}, line

    before, line = written("antes")
    assert line == {"hechas": 4, "guardadas": 0}
    first, second, third, fourth = sorted(kept.iterdir())
    first.write_bytes(first.read_bytes()[:-1] + b"?")
    second.unlink()
    third.rename(second)  # sealed, but the page of another account
    after, line = written("despues")
    assert line == {"hechas": 3, "guardadas": 1}
    assert after == before
    assert fourth.exists()
