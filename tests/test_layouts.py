"""However an export lies in the folder, it is read whole, and what is private stays closed."""

import io
import os
import struct
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from criterios_audit import loaders, sources, store
from criterios_audit.loaders import _table
from criterios_audit.loaders._account import alias_from

EXAMPLES = {name: loaders.LOADERS[name].EXAMPLE for name in loaders.LOADERS}
TEXTS = [
    "bluesky", "graph_api", "inbox", "meta_business_facebook", "telegram", "tiktok", "twcs",
    "x_api", "x_scrape", "youtube_api", "youtube_studio", "youtube_ytdlp",
]  # fmt: skip


def bare(name: str) -> dict[str, bytes | str]:
    """Example of an archive without the folder that its network names."""
    return {path.split("/", 1)[1]: content for path, content in EXAMPLES[name].items()}


def below(folder: str, files: Mapping[str, bytes | str]) -> dict[str, bytes | str]:
    return {f"{folder}/{path}": content for path, content in files.items()}


def load(folder: Path, files: Mapping[str, bytes | str]):
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(folder)


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


def read_by_format(got) -> dict[str, int]:
    return got["sources"].groupby("format")["read"].sum().to_dict()


READ = {"instagram_dyi": 6, "facebook_dyi": 6, "x_archive": 4, "meta_business_facebook": 4}
"""What the ledger reads of each example, which says so itself in `EXPECTED`."""


def test_the_figures_of_this_page_are_those_of_the_examples():
    for name, read in READ.items():
        assert sum(row["read"] for row in loaders.LOADERS[name].EXPECTED["sources"]) == read


@pytest.mark.parametrize("name", ["instagram_dyi", "x_archive", "youtube_takeout"])
def test_an_archive_unpacked_at_the_top_is_one_archive(name, tmp_path):
    """Its account is named in a folder beside that of its publications."""
    whole = load(tmp_path / "a", below("CuentaInventada", bare(name)))
    top = load(tmp_path / "b", bare(name))
    assert top["posts"]["account_id"].tolist() == whole["posts"]["account_id"].tolist()
    assert len(top["blocks"]) == len(whole["blocks"])
    assert top["sources"]["rejected"].sum() == whole["sources"]["rejected"].sum()


@pytest.mark.parametrize("folder", ["", "CuentaInventada", "a/b"])
def test_several_archives_unpacked_in_one_folder_are_all_read(folder, tmp_path):
    together = bare("instagram_dyi") | bare("facebook_dyi") | bare("x_archive")
    got = load(tmp_path, below(folder, together) if folder else together)
    kept = {"instagram_dyi": READ["instagram_dyi"], "x_archivo": READ["x_archive"]}
    # at the top nothing says whose the page of Facebook is, and that is told
    kept["facebook_dyi"] = READ["facebook_dyi"] if folder else 0
    if folder == "a/b":
        assert got["posts"]["account_id"].str.fullmatch("facebook:b").any()
    assert read_by_format(got) == kept


def test_what_lies_beside_an_unpacked_archive_is_read_too(tmp_path):
    table = next(iter(EXAMPLES["meta_business_facebook"].values()))
    files = bare("instagram_dyi") | {
        "content.csv": table,
        "meta/content.csv": table,
        "otro.zip": zipped(bare("x_archive")),
        "otra/data/tweets.js": bare("x_archive")["data/tweets.js"],
    }
    assert read_by_format(load(tmp_path, below("CuentaInventada", files))) == {
        "instagram_dyi": READ["instagram_dyi"],
        "meta_business_facebook": 2 * READ["meta_business_facebook"],
        "x_archivo": 2 * READ["x_archive"],
    }


def test_a_table_beside_publications_of_x_without_a_folder_is_read(tmp_path):
    """As the archives of 2018 came, and as who hands over `tweets.js` alone leaves it."""
    table = next(iter(EXAMPLES["meta_business_facebook"].values()))
    tweets = bare("x_archive")["data/tweets.js"]
    files = below("CuentaInventada", {"tweets.js": tweets, "content.csv": table, "like.js": "x"})
    assert read_by_format(load(tmp_path, files)) == {
        "meta_business_facebook": READ["meta_business_facebook"],
        "x_archivo": READ["x_archive"],
    }


def test_what_an_archive_leaves_closed_is_counted_once_and_rightly(tmp_path):
    files = below("c", bare("instagram_dyi") | bare("x_archive") | {"media/posts/1.jpg": "x"})
    notes = load(tmp_path, files)["sources"].set_index("source_path")["note"]
    assert "1 archivos privados" in notes["c/data/tweets.js"]
    assert "1 archivos privados" in notes["c/your_instagram_activity/media/posts_1.json"]
    assert "1 archivos más" in notes["c/your_instagram_activity/media/posts_1.json"]
    assert "archivos más" not in notes["c/data/tweets.js"]


@pytest.mark.parametrize(
    ("path", "alias"),
    [
        ("instagram-CuentaInventada-2026-01-31-ab12.zip!/content/posts_1.json", "CuentaInventada"),
        ("CuentaInventada/contenido de enero.xlsx", "CuentaInventada"),
        ("CuentaInventada/ine_content_123.xlsx", "CuentaInventada"),
        ("CuentaInventada/enero 2026/export.csv", "CuentaInventada"),
        ("2026S1/CuentaInventada/julio/Jul-01.csv", "CuentaInventada"),
        ("segundo semestre/CuentaInventada.csv", "CuentaInventada"),
        ("CuentaInventada.csv", "CuentaInventada"),
        ("lote 3/CuentaInventada.zip!/posts_1.json", "CuentaInventada"),
        ("Querétaro/INE_Queretaro/descarga nueva.zip!/a.json", "INE_Queretaro"),
        ("INEMexico/prueba/x/tabla.csv", "INEMexico"),
        ("enero/posts_1.json", None),
    ],
)
def test_the_name_of_the_account_in_a_path(path, alias):
    assert alias_from(path) == alias


def test_a_part_that_holds_only_media_is_one_row_and_no_fault(tmp_path, monkeypatch):
    media = {f"media/posts/202508/{n}.jpg": "x" for n in range(5)}
    opened = sources.File.open

    def guarded(file):
        assert "!/" not in file.path
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    got = load(tmp_path, {"instagram-a-2.zip": zipped(media), "suelta.png": "x"})
    rows = got["sources"].set_index("source_path")[["format", "left_out", "rejected"]]
    assert rows.loc["instagram-a-2.zip"].tolist() == ["medios", 5, 0]
    assert rows.loc["suelta.png"].tolist() == ["medios", 1, 0]
    assert got["rejected"].empty


PRIVATE = (
    "data/direct-messages.js", "data/follower.js", "data/contact.js", "data/mute.js",
    "data/audio-video-calls-in-dm.js", "connections/contacts/synced_contacts.json",
    "connections/followers_and_following/followers_1.json",
    "your_instagram_activity/messages/inbox/a/message_1.json",
    "security_and_login_information/login_and_profile_creation/login_activity.json",
    "personal_information/autofill_information/autofill.json",
    "ads_information/ads_and_topics/ads_viewed.json",
    "apps_and_websites_off_of_instagram/apps_and_websites/x.json",
    "friends_and_followers/friends.json", "Takeout/Contactos/Todos.csv", "Takeout/Correo/a.json",
    "Takeout/YouTube y YouTube Music/suscripciones/suscripciones.csv",
    "Takeout/YouTube y YouTube Music/historial/historial de reproducciones.json",
)  # fmt: skip


@pytest.mark.parametrize("folder", ["", "CuentaInventada/"])
@pytest.mark.parametrize("packed", [False, True])
def test_messages_accesses_and_contacts_are_never_opened(folder, packed, tmp_path, monkeypatch):
    """Nor those of an archive unpacked at the top, among other exports."""
    opened = sources.File.open

    def guarded(file):
        assert not file.path.endswith(PRIVATE), file.path
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    files = bare("instagram_dyi") | bare("x_archive") | EXAMPLES["youtube_takeout"]
    files |= dict.fromkeys(PRIVATE, "alguien_inventado")
    inside = {f"{folder}{path}": content for path, content in files.items()}
    got = load(tmp_path, {"lote.zip": zipped(inside)} if packed else inside)
    assert {"instagram_dyi", "x_archivo", "youtube_takeout"} <= set(got["sources"]["format"])
    assert not got["sources"]["format"].eq("no reconocido").any()


def test_a_name_that_is_no_utf_8_is_read_as_windows_wrote_it(tmp_path):
    folder = tmp_path / "exportaciones" / os.fsdecode(b"M\xe9xico")
    content = next(iter(EXAMPLES["x_analytics"].values()))
    load(folder, {os.fsdecode(b"informaci\xf3n.csv"): content})
    sources_ = store.load(tmp_path).tables["sources"]
    assert sources_["source_path"].tolist() == ["México/información.csv"]
    assert sources_["read"].sum() == 2


def test_a_zip_of_windows_with_its_own_slashes(tmp_path):
    inside = {path.replace("/", "\\"): content for path, content in bare("instagram_dyi").items()}
    got = load(tmp_path, {"INE.zip": zipped(inside)})
    assert read_by_format(got) == {"instagram_dyi": READ["instagram_dyi"]}


def test_a_zip_of_macos_with_accents_that_it_does_not_announce(tmp_path):
    files = {
        unicodedata.normalize("NFD", path): content
        for path, content in EXAMPLES["youtube_takeout"].items()
    }
    data = bytearray(zipped(files))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        begins = data.find(sign)
        while begins >= 0:
            (flags,) = struct.unpack_from("<H", data, begins + at)
            struct.pack_into("<H", data, begins + at, flags & ~0x800)
            begins = data.find(sign, begins + 1)
    assert read_by_format(load(tmp_path, {"t.zip": bytes(data)})) == {"youtube_takeout": 3}


@pytest.mark.parametrize("name", TEXTS)
def test_utf_16_as_windows_writes_what_a_command_answers(name, tmp_path):
    content = next(iter(EXAMPLES[name].values()))
    text = _table.decode(content) if isinstance(content, bytes) else content
    path = f"CuentaInventada/{Path(next(iter(EXAMPLES[name]))).name}"
    as_is, other = (
        load(tmp_path / encoding, {path: text.encode(encoding)}) for encoding in ("utf-8", "utf-16")
    )
    for table in ("posts", "interactions", "rejected"):
        columns = other[table].columns.difference(["source_id", "expected"])
        assert other[table][columns].equals(as_is[table][columns]), table
    assert as_is["sources"]["read"].sum() > 0


def test_publications_of_x_alone_are_of_the_account_that_names_their_folder(tmp_path):
    """Who guards the messages of the archive may hand over `tweets.js` and no more."""
    tweets = "\ufeff" + str(bare("x_archive")["data/tweets.js"])
    got = load(tmp_path, {"CuentaInventada/tweets.js": tweets})
    assert got["posts"]["account_id"].unique().tolist() == ["x:CuentaInventada"]
    assert "se tomó «CuentaInventada» del nombre de su carpeta" in got["sources"]["note"].str.cat()
