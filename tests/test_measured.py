"""What is measured of texts is kept beside the store, and each check gets the columns it names."""

import shutil
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import judging, store, tables
from criterios_audit.criterios import _reads
from criterios_audit.criterios._example import covered, post


def opened(folder: Path) -> store.Stored:
    made = {name: tables.empty(name) for name in tables.TABLES}
    made["posts"] = tables.frame("posts", [post(i, text=f"¡Hola {i}!") for i in range(3)])
    made["coverage"] = tables.frame("coverage", [covered()])
    return store.Stored(folder=folder, digest="", tables=made)


def test_what_was_measured_is_not_measured_again(tmp_path: Path) -> None:
    stored, times = opened(tmp_path), []

    def make() -> list[dict[str, pd.DataFrame]]:
        times.append(1)
        return [judging.measure(stored.tables)]

    first, second = store.measured(stored, make), store.measured(stored, make)
    assert len(times) == 1
    fresh = judging.prepare(stored.tables)
    for kept in (first, second):
        again = judging.prepare(stored.tables, kept)
        for name in ("posts", "interactions"):
            pd.testing.assert_frame_equal(again[name], fresh[name])


def test_two_processes_that_measure_at_once_do_not_disturb_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = opened(tmp_path)

    def slower() -> list[dict[str, pd.DataFrame]]:
        with monkeypatch.context() as other:
            other.setattr("os.getpid", lambda: 1)
            store.measured(stored, lambda: [judging.measure(stored.tables)])
        return [judging.measure(stored.tables)]

    assert len(store.measured(stored, slower)["posts"]) == 3
    assert len(list(tmp_path.iterdir())) == 1


def test_other_code_measures_again_and_leaves_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = opened(tmp_path)
    store.measured(stored, lambda: [judging.measure(stored.tables)])
    monkeypatch.setattr(store, "_MEASURES", ("features",))  # other files: another digest
    store.measured(stored, lambda: [judging.measure(stored.tables)])
    assert len(list(tmp_path.iterdir())) == 1


def test_a_store_of_another_version_is_made_again_from_the_exports(chico: Path) -> None:
    first = store.load(chico)
    assert (first.folder / "esquema.txt").read_text("utf-8") == store.SCHEMA
    for said in ("criterios_audit/almacen/0", "criterios_audit/almacen/9", None):
        shutil.rmtree(first.folder)
        first.folder.mkdir()
        pd.DataFrame({"post_id": [1]}).to_parquet(first.folder / "posts.parquet")
        if said:
            (first.folder / "esquema.txt").write_text(said, "utf-8")
        again = store.load(chico)
        pd.testing.assert_frame_equal(again.tables["posts"], first.tables["posts"])


def test_a_check_names_the_columns_that_it_and_its_helpers_read() -> None:
    said = _reads.words("criterios_audit.criterios.c06_enlaces_ajenos")
    assert {"kind", "links", "link_classes"} <= said
    assert "caps_run" not in said
