"""Data of people, planted in every format, reach nothing that is kept, shown or said."""

import gzip
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders, remembered, store
from criterios_audit.report import run

PERSON = "canario.persona@example.org 55 1234 5678 GOML800101HDFRRS09 @canario_persona"
SPOOR = (
    "canario",
    "1234 5678",
    "5512345678",
    "GOML800101",
    "203.0.113.9",
    "19.432612",
    "99.133212",
)
"""What must not be found again: planted here, or in the private fields of a format's example."""
THIRD_PARTIES = ("alguien_inventado", "persona_inventada")


def planted(content: str | bytes) -> bytes:
    """Content of an example with personal data in its public texts and a person in each third."""
    raw = content.encode() if isinstance(content, str) else content
    if raw.startswith(b"PK"):
        return repacked(raw)
    for encoding in ("utf-16-le",) if raw[:2] == b"\xff\xfe" else ("ascii",):
        old = "Consejo".encode(encoding)
        raw = raw.replace(old, f"Consejo {PERSON}".encode(encoding))
        for third in THIRD_PARTIES:
            raw = raw.replace(third.encode(encoding), b"canario_tercero")
    return raw


def repacked(workbook: bytes) -> bytes:
    """Workbook with the same planted in its texts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, planted(old.read(name)) if name.endswith(".xml") else old.read(name))
    return out.getvalue()


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(planted(content))


def found_in(text: str) -> list[str]:
    return [mark for mark in SPOOR if mark in text]


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_nothing_personal_is_kept(name: str, tmp_path: Path) -> None:
    example = loaders.LOADERS[name].EXAMPLE
    write(tmp_path / "exportaciones" / "CuentaInventada", example)
    stored = store.load(tmp_path)
    texts = " ".join(
        cell
        for table in stored.tables.values()
        for column in table.select_dtypes(include=["string", "object"])
        for cell in table[column].dropna().astype(str)
    )
    assert found_in(texts) == []
    steps = [p.read_bytes() for p in stored.folder.with_name(store.STEPS).iterdir()]
    assert steps, "each account's pseudonyms are a step"
    opened = (gzip.decompress(step[remembered.SEAL :]) for step in steps)
    whole = b"".join([*(p.read_bytes() for p in stored.folder.rglob("*.parquet")), *opened])
    assert [mark for mark in SPOOR if mark.encode() in whole] == []
    public = pd.concat([stored.tables["posts"]["text"], stored.tables["interactions"]["text"]])
    assert public.str.contains("[correo]", regex=False).any(), "the plant must have been read"


@pytest.mark.larga
def test_nothing_personal_is_shown_or_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, loader in loaders.LOADERS.items():
        write(tmp_path / "e" / "exportaciones" / name / "CuentaInventada", loader.EXAMPLE)
    folder = run.make(tmp_path / "e", periodo="2026S1", salida=tmp_path / "informe").folder
    said = capfd.readouterr()
    assert found_in(said.out + said.err) == []
    for path in folder.rglob("*"):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                text = "".join(book.read(n).decode("utf-8", "replace") for n in book.namelist())
        else:
            text = path.read_text("utf-8", "replace") if path.is_file() else ""
        assert found_in(text) == [], path.name
