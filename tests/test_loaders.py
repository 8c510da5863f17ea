import io
import json
import tempfile
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from criterios_audit import loaders, sources, tables
from criterios_audit.loaders._loaded import PRIVATE

# shrinking a damaged archive takes minutes and says no more than the seed does
QUICK = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow],
    "phases": [Phase.reuse, Phase.generate],
}


def write(folder: Path, files) -> Path:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_each_loader_gives_what_its_example_says(name, tmp_path):
    loader = loaders.LOADERS[name]
    got = loaders.load(write(tmp_path, loader.EXAMPLE))
    assert loader.EXPECTED["sources"], "an example says what its ledger shows"
    for table, rows in loader.EXPECTED.items():
        assert len(got[table]) == len(rows), table
        for expected, (_, found) in zip(rows, got[table].iterrows(), strict=True):
            seen = {column: found[column] for column in expected}
            assert repr(seen) == repr(dict(expected)) or seen == expected


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_each_loader_tells_what_it_gives_and_how_to_ask_for_it(name):
    loader = loaders.LOADERS[name]
    for sentence in (loader.GIVES, loader.LACKS, *loader.STEPS):
        assert sentence.endswith(".")
    assert len({ld.NAME for ld in loaders.LOADERS.values()}) == len(loaders.LOADERS)


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_tables_keep_their_dtypes_and_required_cells(name, tmp_path):
    got = loaders.load(write(tmp_path, loaders.LOADERS[name].EXAMPLE))
    for table in loaders.LOADED:
        for column in tables.columns(table):
            cells = got[table][column.name]
            assert str(cells.dtype) == str(tables.empty(table)[column.name].dtype), column.name
            assert not (column.required and cells.isna().any()), (table, column.name)
            if column.choices:
                assert set(cells.dropna()) <= set(column.choices)


ARCHIVE = loaders.LOADERS["x_archive"].EXAMPLE
TWEETS = "archivo/data/tweets.js"


def zipped(files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


def test_an_archive_is_found_in_a_zip_in_a_zip_in_a_folder(tmp_path):
    write(tmp_path, {"lote/otro nombre.zip": zipped({"dentro.zip": zipped(ARCHIVE)})})
    got = loaders.load(tmp_path)
    assert len(got["posts"]) == 3
    assert got["posts"]["source_path"].unique().tolist() == [
        "lote/otro nombre.zip!/dentro.zip!/archivo/data/tweets.js"
    ]
    assert len(set(got["sources"]["source_id"])) == 1  # the file on disk is what is hashed


def test_private_files_are_never_opened(tmp_path, monkeypatch):
    write(tmp_path, ARCHIVE | {"archivo/data/twitter-circle-tweet.js": "x", "ip-audit.js": "x"})
    opened = sources.File.open

    def guarded(file):
        assert "direct-messages" not in file.path
        assert "circle" not in file.path
        assert "ip-audit" not in file.path
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    hashed = []
    monkeypatch.setattr(
        sources.File, "sha256", property(lambda file: hashed.append(file.path) or "0")
    )
    got = loaders.load(tmp_path)
    assert "2 archivos privados" in got["sources"]["note"].str.cat()
    assert got["sources"].set_index("source_path")["format"]["ip-audit.js"] == "privado"
    assert not [path for path in hashed if "direct" in path or "circle" in path or "ip-" in path]


def test_a_file_cut_in_half_gives_the_records_before_the_cut(tmp_path):
    text = ARCHIVE[TWEETS]
    write(tmp_path, ARCHIVE | {TWEETS: text[: text.index("@alguien_inventado Hola.")]})
    got = loaders.load(tmp_path)
    assert len(got["posts"]) == 3
    (cut,) = got["rejected"].loc[got["rejected"]["record"].eq(5), "expected"]
    assert "tweets.js», registro 5: el archivo está cortado" in cut


def test_a_broken_record_costs_only_itself(tmp_path):
    broken = ARCHIVE[TWEETS].replace('"full_text": "continúa"', '"full_text": {"a": 1}')
    torn = ARCHIVE[TWEETS].replace('"full_text": "continúa"', '"full_text": continúa')
    for text in (broken, torn):
        got = loaders.load(write(tmp_path, ARCHIVE | {TWEETS: text}))
        assert len(got["posts"]) == 2
        assert sorted(got["rejected"]["record"]) == [2, 3]


def test_a_broken_date_names_the_record_and_what_was_expected(tmp_path):
    (told,) = loaders.load(write(tmp_path, ARCHIVE))["rejected"]["expected"]
    assert "registro 3" in told
    assert "«ayer»; se esperaba una fecha como" in told


def test_years_before_the_network_are_rejected(tmp_path):
    text = ARCHIVE[TWEETS].replace("14:53:15 +0000 2025", "14:53:15 +0000 1997")
    got = loaders.load(write(tmp_path, ARCHIVE | {TWEETS: text}))
    assert sorted(got["rejected"]["record"]) == [3, 4]


def test_no_block_list_is_not_an_empty_block_list(tmp_path):
    files = {path: text for path, text in ARCHIVE.items() if "block" not in path}
    assert set(loaders.load(write(tmp_path, files))["coverage"]["table"]) == {"posts"}


def test_a_long_publication_has_its_whole_text_and_its_links(tmp_path):
    """X cuts it in the main table, and keeps the whole one under another id."""
    start = "Sesión del Consejo General: " + "orden del día, " * 5
    cut = {
        "id_str": "1891500000000000000", "created_at": "Mon Feb 17 14:53:14 +0000 2025",
        "full_text": f"{start[:60]}… https://t.co/a",
    }  # fmt: skip
    whole = f"{start}y asuntos &amp; acuerdos https://t.co/b"
    notes = [
        {"noteTweet": {"noteTweetId": "7", "createdAt": f"2025-02-17T14:53:{second}.000Z",
                       "core": {"text": text, "urls": [{"expandedUrl": "https://ine.mx/orden"}]}}}
        for second, text in (("15", whole), ("40", f"{start} otra"), ("14", "no es de nadie"))
    ]  # fmt: skip
    files = {
        TWEETS: f"window.YTD.tweets.part0 = {json.dumps([{'tweet': cut}])}",
        "archivo/data/note-tweet.js": f"window.YTD.note_tweet.part0 = {json.dumps(notes)}",
    }
    got = loaders.load(write(tmp_path, ARCHIVE | files))
    (post,) = got["posts"].itertuples()
    assert post.text == f"{start}y asuntos & acuerdos https://t.co/b"
    assert post.links == "https://ine.mx/orden"
    assert got["sources"]["note"].str.contains("1 de 3 textos largos").any()


@pytest.mark.parametrize("said", ["{", "[]", '[{"account": {"username": "ñ", "accountId": "4"}}]'])
def test_an_account_that_cannot_be_read_costs_itself_only(said, tmp_path):
    broken = {"archivo/data/account.js": f"window.YTD.account.part0 = {said}"}
    got = loaders.load(write(tmp_path, {k.replace("archivo", "CuentaInventada"): v
                                        for k, v in (ARCHIVE | broken).items()}))  # fmt: skip
    assert got["posts"]["account_id"].unique().tolist() == ["x:CuentaInventada"]
    assert len(got["posts"]) == 3


def test_a_part_that_the_archive_announces_and_lacks_is_told(tmp_path):
    """Without it nobody knows which days are whole, so none is covered."""
    parts = [
        {"fileName": f"data/{name}", "count": "3"} for name in ("tweets.js", "tweets-part1.js")
    ]
    manifest = {
        "userInfo": {"userName": "CuentaInventada", "accountId": "42"},
        "archiveInfo": {"generationDate": "2026-01-31T00:00:00.000Z"},
        "dataTypes": {"tweets": {"files": parts}, "deletedTweets": {"files": "x"}},
    }
    said = {"archivo/data/manifest.js": f"window.__THAR_CONFIG = {json.dumps(manifest)}"}
    got = loaders.load(write(tmp_path / "a", ARCHIVE | said))
    assert len(got["posts"]) == 3
    assert got["coverage"]["table"].tolist() == ["blocks"]
    assert "anuncia «tweets-part1.js» y no está" in got["rejected"]["expected"].str.cat()
    more = {"archivo/data/tweets-part1.js": "window.YTD.tweets.part1 = [ ]"}
    whole = loaders.load(write(tmp_path / "b", ARCHIVE | said | more))
    assert whole["coverage"]["table"].tolist() == ["posts", "blocks"]
    assert not whole["rejected"]["expected"].str.contains("anuncia").any()


def test_grailbird_months_trust_only_the_text_ids(tmp_path):
    month = [
        {
            "id_str": "275392834752819201",
            "id": 275392834752819200,
            "created_at": "2012-12-02 22:47:24 +0000",
            "text": "RT @otra_inventada: hola",
            "retweeted_status": {"id_str": "275392834752810001"},
            "in_reply_to_status_id_str": None,
            "user": {"screen_name": "CuentaInventada"},
        },
        {
            "id_str": "275392834752819203",
            "created_at": "Sun Dec 02 22:48:24 +0000 2012",
            "text": "sola",
            "in_reply_to_status_id": 275392834752819200,
            "entities": {"media": [{"type": "photo"}]},
        },
    ]
    files = {
        "js/tweets/2012_12.js": "Grailbird.data.tweets_2012_12 = \n" + json.dumps(month),
        "js/user_details.js": 'var user_details = {"screen_name": "CuentaInventada", "id": "42"}',
    }
    posts = loaders.load(write(tmp_path, {f"a/data/{p}": t for p, t in files.items()}))["posts"]
    assert posts["post_id"].tolist() == ["275392834752819201", "275392834752819203"]
    assert posts["shared_id"].tolist()[0] == "275392834752810001"
    assert posts["kind"].tolist() == ["compartido", "original"]
    assert posts["in_reply_to_id"].isna().all()
    assert posts["media"].tolist() == ["ninguno", "imagen"]


def test_tweets_csv_is_read_by_column_name(tmp_path):
    text = (
        '"tweet_id","timestamp","retweeted_status_id","text","expanded_urls"\n'
        '"800000000000000001","2016-11-19 16:00:00 +0000","","Foto",'
        '"https://twitter.com/CuentaInventada/status/800000000000000001/photo/1"\n'
        '"800000000000000002","2016-11-19 16:01:00 +0000","799","RT @otra: a",""\n'
    )
    posts = loaders.load(write(tmp_path, {"a/tweets.csv": text}))["posts"]
    assert posts["account_id"].unique().tolist() == ["x:CuentaInventada"]
    assert posts["kind"].tolist() == ["original", "compartido"]
    assert posts["media"].isna().all()  # the export has no such field


def test_an_archive_that_names_no_account_is_told(tmp_path):
    got = loaders.load(write(tmp_path, {TWEETS: ARCHIVE[TWEETS]}))
    assert got["posts"].empty
    assert "se esperaba junto a este archivo account.js" in got["rejected"]["expected"].str.cat()


def test_an_unpacked_archive_at_the_top_leaves_its_neighbours_alone(tmp_path):
    here = {path.removeprefix("archivo/"): text for path, text in ARCHIVE.items()}
    got = loaders.load(write(tmp_path, here | loaders.LOADERS["x_analytics"].EXAMPLE))
    assert set(got["sources"]["format"]) == {"x_archivo", "x_analytics"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "está vacío"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "apuntador de Git LFS"),
        ("Date,Impressions,Likes,New follows,Unfollows,Create Post\n", "resumen diario"),
        ("Video overview,,,,,\n", "resumen de videos"),
        ("Título,Duración,Vistas\n1,2,3\n", "las columnas «título, duración, vistas»"),
        ("window.YTD.like.part0 = [", "la tabla «window.YTD.like.part»"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no es texto"),
        (b"Rar!\x1a\x07\x01\0", "es un archivo rar, que no se abre; se esperaba un zip"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "es un archivo 7z"),
        ("<!DOCTYPE html><title>Exported Data", "es una página html; se esperaba la misma"),
    ],
)
def test_what_no_loader_knows_is_told_with_its_reason(content, told, tmp_path):
    got = loaders.load(write(tmp_path, {"a/algo.csv": content}))
    (row,) = got["sources"].itertuples()
    assert row.format == "no reconocido"
    assert told.casefold() in row.note.casefold()
    assert told.casefold() in got["rejected"]["expected"].str.cat().casefold()


def test_a_git_lfs_pointer_in_an_archive_is_told(tmp_path):
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n"
    got = loaders.load(write(tmp_path, ARCHIVE | {TWEETS: pointer}))
    assert "Git LFS" in got["rejected"]["expected"].str.cat()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_analytics_in_any_encoding_and_separator(encoding, sign, tmp_path):
    line = "Post id|Date|Post text|Post Link|Likes\n2091108841245008184|{}|Sesión|{}|3\n".format(
        '"Sat, Aug 22, 2026"', "https://x.com/CuentaInventada/status/2091108841245008184"
    )
    got = loaders.load(write(tmp_path, {"a.csv": line.replace("|", sign).encode(encoding)}))
    (post,) = got["posts"].itertuples()
    assert (post.text, post.likes, post.precision) == ("Sesión", 3, "second")
    assert post.created_at.date() == pd.Timestamp("2026-08-22").date()
    assert pd.isna(post.views)


def test_analytics_ids_that_excel_rounded_come_from_the_link(tmp_path):
    text = (
        "Post id,Date,Post text,Post Link\n2.09111E+18,x,a,https://x.com/Inventada/status/2091108"
        '841245008184\n,"Sat, Aug 22, 2026",b,https://x.com/Inventada/status/77\n'
    )
    posts = loaders.load(write(tmp_path, {"a.csv": text}))["posts"]
    assert posts["post_id"].tolist() == ["2091108841245008184", "77"]
    assert posts["precision"].tolist() == ["second", "day"]


def told_all(got) -> None:
    ledger = got["sources"]
    kept = len(got["posts"]) + len(got["interactions"]) + len(got["blocks"])
    assert ledger["read"].sum() == kept + ledger["repeated"].sum()
    assert ledger["rejected"].sum() == len(got["rejected"])


@settings(max_examples=60, **QUICK)
@given(
    example=st.sampled_from(
        [(p, t) for ld in loaders.LOADERS.values() for p, t in ld.EXAMPLE.items()]
    ),
    data=st.data(),
)
def test_any_damage_is_told_and_never_raised(example, data):
    path, content = example
    raw = bytearray(content.encode() if isinstance(content, str) else content)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(len(raw) - 1, 0)))
        raw[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    files = (ARCHIVE if path.startswith("archivo") else {}) | {path: bytes(raw)}
    with tempfile.TemporaryDirectory() as folder:
        told_all(loaders.load(write(Path(folder), files)))


@settings(max_examples=40, **QUICK)
@given(
    content=st.binary(max_size=300),
    name=st.sampled_from(["a.csv", "a.zip", "a.txt", "b/tweets.js"]),
)
def test_any_bytes_at_all_are_told(content, name):
    with tempfile.TemporaryDirectory() as folder:
        told_all(loaders.load(write(Path(folder), {name: content})))


def test_an_entry_damaged_after_its_beginning_is_told(tmp_path):
    (path, text), *_ = loaders.LOADERS["x_analytics"].EXAMPLE.items()
    rows = text + text.splitlines(keepends=True)[1] * 500
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(path, rows)
    data = bytearray(stream.getvalue())
    data[len(rows) - 100] ^= 1
    got = loaders.load(write(tmp_path, {"a.zip": bytes(data)}))
    (row,) = got["sources"].itertuples()
    assert (row.format, row.read, row.rejected) == ("x_analytics", 0, 1)
    assert "dañado" in got["rejected"]["expected"].str.cat()


def test_a_reply_to_an_own_publication_is_a_thread_even_without_the_accounts_id(tmp_path):
    text = (
        "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,text,expanded_urls\n"
        "800000000000000001,,,2016-11-19 16:00:00 +0000,uno,"
        "https://twitter.com/CuentaInventada/status/800000000000000001/photo/1\n"
        "800000000000000002,800000000000000001,42,2016-11-19 16:01:00 +0000,dos,\n"
    )
    posts = loaders.load(write(tmp_path, {"a/tweets.csv": text}))["posts"]
    assert posts["kind"].tolist() == ["original", "autohilo"]


@pytest.mark.parametrize(
    ("path", "private"),
    [
        ("data/direct-messages-group.js", True),
        ("data/direct-message-headers.js", True),
        ("data/ip-audit.js", True),
        ("a/data/ad-engagements.js", True),
        ("data/contact.js", True),
        ("data/twitter-circle-tweet.js", True),
        ("facebook/messages/inbox/x.json", True),
        ("Direct Messages.json", True),
        ("Login History.txt", True),
        ("data/tweets.js", False),
        ("contacto ciudadano/bandeja.csv", False),
        ("adiestramiento.csv", False),
    ],
)
def test_what_is_private_is_told_by_its_path_alone(path, private):
    assert bool(PRIVATE.search(path)) is private
