import gzip
import hashlib
import io
import random
import stat
import tarfile
import warnings
import zipfile
from pathlib import Path

import pytest

from criterios_audit import archives, sources
from criterios_audit.loaders import load


def zipped(entries) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return stream.getvalue()


def told(tree: sources.Tree) -> str:
    return " ".join(row["expected"] for row in tree.rejected)


def test_files_are_found_in_zips_in_folders_in_zips(tmp_path):
    inner = zipped([("c/d.csv", "hola")])
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.zip").write_bytes(zipped([("b/inner.zip", inner), ("e.txt", "e")]))
    tree = sources.walk(tmp_path)
    assert set(tree.files) == {"a/x.zip!/b/inner.zip!/c/d.csv", "a/x.zip!/e.txt"}
    file = tree.files["a/x.zip!/b/inner.zip!/c/d.csv"]
    assert file.read() == b"hola"
    assert file.head(2) == b"ho"
    assert file.sha256 == hashlib.sha256((tmp_path / "a" / "x.zip").read_bytes()).hexdigest()


def test_folders_come_outermost_first(tmp_path):
    (tmp_path / "x.zip").write_bytes(zipped([("a/b/c.txt", ""), ("d.txt", "")]))
    files = sources.walk(tmp_path).files
    assert list(sources.folders(files)) == [("x.zip!",), ("x.zip!/a",), ("x.zip!/a/b",)]
    assert set(sources.folder_source(["x.zip!/a"], sorted(files), files).files) == {"b/c.txt"}


def test_a_zip_is_known_by_its_content_too(tmp_path):
    (tmp_path / "descarga").write_bytes(zipped([("a.txt", "a")]))
    assert set(sources.walk(tmp_path).files) == {"descarga!/a.txt"}


@pytest.mark.parametrize(
    "name", ["../fuera.txt", "a/../../fuera.txt", "/etc/fuera.txt", "a\\..\\fuera.txt", "C:fuera"]
)
def test_entries_that_leave_the_zip_are_refused_and_the_rest_is_read(name, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "x.zip").write_bytes(zipped([(name, "mala"), ("buena.txt", "buena")]))
    tree = sources.walk(folder)
    assert set(tree.files) == {"x.zip!/buena.txt"}
    assert "se esperaba una ruta dentro del zip" in told(tree)
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "x.zip"]  # nothing is written
    assert load(folder)["sources"]["note"].str.contains("se esperaba una ruta dentro").any()


def test_links_are_not_followed(tmp_path):
    folder, out = tmp_path / "in", tmp_path / "fuera"
    folder.mkdir()
    out.mkdir()
    (out / "secreto.txt").write_text("secreto")
    (folder / "carpeta").symlink_to(out)
    (folder / "archivo.txt").symlink_to(out / "secreto.txt")
    link = zipfile.ZipInfo("enlace")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    (folder / "x.zip").write_bytes(zipped([(link, "/etc/passwd")]))
    tree = sources.walk(folder)
    assert not tree.files
    assert told(tree).count("enlace simbólico") == 3


def test_a_truncated_zip_is_told_and_its_neighbours_are_read(tmp_path):
    whole = zipped([("a.txt", "a" * 1000)])
    (tmp_path / "malo.zip").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "bueno.zip").write_bytes(whole)
    tree = sources.walk(tmp_path)
    assert set(tree.files) == {"bueno.zip!/a.txt"}
    assert "«malo.zip» está dañado o incompleto: se esperaba un zip entero" in told(tree)


def test_a_zip_bomb_is_not_opened(tmp_path):
    (tmp_path / "bomba.zip").write_bytes(zipped([("a.csv", bytes(archives.RATIO_FROM + 1))]))
    tree = sources.walk(tmp_path)
    assert not tree.files
    assert "bomba de compresión" in told(tree)


@pytest.mark.parametrize("limit", ["MAX_EXPANDED", "MAX_ENTRIES"])
def test_a_zip_beyond_the_limits_is_not_opened(limit, tmp_path, monkeypatch):
    monkeypatch.setattr(archives, limit, 1)
    (tmp_path / "x.zip").write_bytes(zipped([("a", "aa"), ("b", "bb")]))
    tree = sources.walk(tmp_path)
    assert not tree.files
    assert "se esperaban" in told(tree)


def test_zips_nest_to_a_limit(tmp_path):
    content = zipped([("a.txt", "a")])
    for _ in range(archives.MAX_DEPTH):
        content = zipped([("x.zip", content)])
    (tmp_path / "x.zip").write_bytes(content)
    tree = sources.walk(tmp_path)
    assert not tree.files
    assert "anidados como máximo" in told(tree)


def test_an_encrypted_entry_is_told(tmp_path):
    content = bytearray(zipped([("a.txt", "a")]))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(sign) + at] |= 1
    (tmp_path / "x.zip").write_bytes(content)
    assert "cifrado con contraseña" in told(sources.walk(tmp_path))


def test_a_damaged_entry_is_told_when_it_is_read(tmp_path):
    content = bytearray(zipped([("a.txt", "palabras y más palabras")]))
    content[content.index(b"a.txt") + 8] ^= 0xFF
    (tmp_path / "x.zip").write_bytes(content)
    (file,) = sources.walk(tmp_path).files.values()
    with pytest.raises(archives.UnreadableError, match="se esperaba el archivo"):
        file.read()
    assert "dañado" in load(tmp_path)["rejected"]["expected"].str.cat()


def test_only_what_systems_leave_behind_is_ignored(tmp_path):
    left = (".DS_Store", "._a.txt", "Thumbs.db", "desktop.ini", "~$libro.xlsx", ".~lock.a.csv#")
    for name in (*left, ".oculto", "a.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "__MACOSX").mkdir()
    (tmp_path / "__MACOSX" / "b.txt").write_text("x")
    assert set(sources.walk(tmp_path).files) == {".oculto", "a.txt"}


def test_an_empty_folder_gives_empty_tables(tmp_path):
    got = load(Path(tmp_path))
    assert all(frame.empty for frame in got.values())


def tarred(members, mode: str = "w") -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:
        for member, content in members:
            info = member if isinstance(member, tarfile.TarInfo) else tarfile.TarInfo(member)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def member(name: str, kind: bytes, to: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, to
    return info


@pytest.mark.parametrize("mode", ["w", "w:gz"])
@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("/etc/fuera.txt", "su ruta es absoluta"),
        ("../fuera.txt", "sale de la carpeta"),
        ("a/../../fuera.txt", "sale de la carpeta"),
        ("C:fuera.txt", "su ruta es absoluta"),
        (member("enlace", tarfile.SYMTYPE, "/etc/passwd"), "no es un archivo ordinario"),
        (member("duro", tarfile.LNKTYPE, "/etc/passwd"), "no es un archivo ordinario"),
        (member("disco", tarfile.BLKTYPE), "no es un archivo ordinario"),
        (member("tubo", tarfile.FIFOTYPE), "no es un archivo ordinario"),
    ],
)
def test_members_of_a_tar_that_leave_it_or_are_no_files_are_refused(bad, why, mode, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    name = "x.tar.gz" if mode == "w:gz" else "x.tar"
    (folder / name).write_bytes(tarred([(bad, b""), ("buena.txt", b"buena")], mode))
    tree = sources.walk(folder)
    assert set(tree.files) == {f"{name}!/buena.txt"}
    assert why in told(tree)
    assert tree.files[f"{name}!/buena.txt"].read() == b"buena"
    assert [path.name for path in tmp_path.rglob("*")] == ["in", name]  # nothing is written


@pytest.mark.parametrize("name", ["bomba.gz", "bomba.tar.gz", "bomba.tgz"])
def test_a_gzip_bomb_is_not_opened(name, tmp_path):
    (tmp_path / name).write_bytes(gzip.compress(bytes(archives.RATIO_FROM * 2)))
    tree = sources.walk(tmp_path)
    assert not tree.files
    assert "se expande a más de 1 GB, o más de 200 veces" in told(tree)


@pytest.mark.parametrize("name", ["x.tar", "x.tar.gz"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_truncated_tar_is_told_and_its_neighbours_are_read(name, part, tmp_path):
    content = random.Random(1).randbytes(20_000)  # noqa: S311 - what does not compress
    whole = tarred([("a.bin", content)], "w:gz" if name.endswith("gz") else "w")
    (tmp_path / name).write_bytes(whole[: int(20_000 * part)])
    (tmp_path / "bueno.tar").write_bytes(tarred([("a.txt", b"a")]))
    got = load(tmp_path)
    assert "bueno.tar!/a.txt" in set(got["sources"]["source_path"])
    assert got["rejected"]["source_path"].str.startswith(name).any()


def test_names_that_come_twice_are_told_and_the_first_is_read(tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of what this test wants
        (tmp_path / "x.zip").write_bytes(zipped([("a.txt", "uno"), ("a.txt", "dos")]))
    (tmp_path / "y.tar").write_bytes(tarred([("a.txt", b"uno"), ("a.txt", b"dos")]))
    tree = sources.walk(tmp_path)
    assert [file.read() for file in tree.files.values()] == [b"uno", b"uno"]
    assert told(tree).count("está dos veces") == 2


def test_a_bomb_inside_a_zip_costs_only_itself(tmp_path):
    bomb = zipped([("b.csv", bytes(archives.RATIO_FROM + 1))])
    (tmp_path / "x.zip").write_bytes(zipped([("bomba.zip", bomb), ("buena.txt", "buena")]))
    tree = sources.walk(tmp_path)
    assert set(tree.files) == {"x.zip!/buena.txt"}
    assert "bomba de compresión" in told(tree)


def test_zips_nested_five_deep_cost_only_themselves(tmp_path):
    deep = zipped([("a.txt", "a")])
    for _ in range(4):
        deep = zipped([("x.zip", deep)])
    (tmp_path / "x.zip").write_bytes(zipped([("x.zip", deep), ("buena.txt", "buena")]))
    tree = sources.walk(tmp_path)
    assert set(tree.files) == {"x.zip!/buena.txt"}
    assert "anidados como máximo" in told(tree)


def test_an_entry_that_lies_about_its_size_is_told_when_it_is_read(tmp_path):
    content = bytearray(zipped([("a.csv", "a,b\n" * 50)]))
    content[content.index(b"PK\x01\x02") + 24] = 9  # expands to more than it says
    (tmp_path / "x.zip").write_bytes(content)
    assert len(load(tmp_path)["rejected"]) == 1
