import io
import json
import shutil
import tarfile
import time
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders, sources
from criterios_audit.loaders import _html
from criterios_audit.loaders._moments import iso_moments, unix_moments
from criterios_audit.loaders._table import workbook

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"
EXAMPLES = {
    name: loaders.LOADERS[name].EXAMPLE for name in ("mastodon", "telegram", "bluesky", "linkedin")
}


def write(folder: Path, files) -> Path:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def load(folder: Path, files):
    return loaders.load(write(folder, files))


def raw(content) -> bytes:
    return content.encode() if isinstance(content, str) else content


def zipped(files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


def tarred(files) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for path, content in files.items():
            info = tarfile.TarInfo(path)
            info.size = len(raw(content))
            archive.addfile(info, io.BytesIO(raw(content)))
    return stream.getvalue()


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("packed", "end"), [(zipped, "zip"), (tarred, "tar.gz")])
def test_the_same_is_read_from_a_zip_or_a_tar_under_another_name(name, packed, end, tmp_path):
    example = EXAMPLES[name]
    plain = load(tmp_path / "a", {f"cuenta_inventada/{p}": t for p, t in example.items()})
    within = load(tmp_path / "b", {f"cuenta_inventada/cosas viejas.{end}": packed(example)})
    where = ["source_id", "source_path"]
    for table in ("posts", "blocks", "accounts"):
        left, right = (got[table].drop(columns=where) for got in (plain, within))
        pd.testing.assert_frame_equal(left, right)
    assert len(plain["posts"])


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_file_cut_anywhere_is_told_and_what_stands_before_the_cut_is_kept(name, tmp_path):
    (path, content), *_ = EXAMPLES[name].items()
    whole = raw(content)
    for n, part in enumerate((0.35, 0.7, 0.97)):
        cut = {f"cuenta_inventada/{path}": whole[: int(len(whole) * part)]}
        got = load(tmp_path / str(n), cut)
        assert len(got["rejected"])
        assert got["sources"]["rejected"].sum() == len(got["rejected"])
    if name != "linkedin":  # half a workbook cannot be opened
        assert len(got["posts"])


# ------------------------------------------------------------------------------- Mastodon

OUTBOX = json.loads(EXAMPLES["mastodon"]["archivo/outbox.json"])


def outbox(**note) -> str:
    first = json.loads(json.dumps(OUTBOX["orderedItems"][0]))
    first["object"].update(note)
    return json.dumps({**OUTBOX, "orderedItems": [first]})


def test_the_real_outbox():
    folder = EXPORTS / "mastodon_outbox"
    if not folder.is_dir():
        pytest.skip("needs the real export mastodon_outbox beside the project")
    got = loaders.load(folder)
    (row,) = got["sources"].itertuples()
    assert (row.read, row.repeated, row.rejected, row.left_out) == (1511, 0, 0, 0)
    assert row.account_id == "mastodon:dealingwith@indieweb.social"
    posts = got["posts"]
    assert posts["kind"].eq("compartido").sum() == 326
    assert posts["alt_text_n"].sum() == 170
    assert posts["media_n"].sum() == 192
    assert posts["in_reply_to_id"].notna().sum() == 383
    assert not posts["text"].str.contains("<p>|&amp;|&#39;", regex=True).any()


def test_the_real_outbox_in_the_archive_of_its_network(tmp_path):
    folder = EXPORTS / "mastodon_outbox" / "dealingwith"
    if not folder.is_dir():
        pytest.skip("needs the real export mastodon_outbox beside the project")
    packed = Path(shutil.make_archive(str(tmp_path / "archive-2026"), "gztar", folder))
    assert packed.name.endswith(".tar.gz")
    assert loaders.load(tmp_path)["sources"]["read"].sum() == 1511


def test_likes_bookmarks_and_media_of_mastodon_are_never_opened(tmp_path, monkeypatch):
    opened = sources.File.open

    def guarded(file):
        assert file.name not in {"likes.json", "bookmarks.json", "following_accounts.csv"}
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    more = {"archivo/bookmarks.json": "x", "archivo/following_accounts.csv": "x"}
    got = load(tmp_path, EXAMPLES["mastodon"] | more)
    assert len(got["posts"]) == 5
    assert "3 archivos más" in got["sources"]["note"].str.cat()


def test_what_lies_beside_an_outbox_and_is_not_of_its_archive_stays_free(tmp_path):
    beside = loaders.LOADERS["x_analytics"].EXAMPLE
    got = load(tmp_path, EXAMPLES["mastodon"] | {f"archivo/{p}": t for p, t in beside.items()})
    assert {"mastodon_archivo", "x_analytics"} <= set(got["sources"]["format"])


@pytest.mark.parametrize(
    ("to", "cc", "public"),
    [
        (["https://www.w3.org/ns/activitystreams#Public"], [], True),
        (["https://red.example/users/a/followers"], ["as:Public"], True),
        ("as:Public", None, True),
        (["https://red.example/users/CuentaInventada/followers"], [], False),
        (["https://red.example/users/a"], None, False),
        ("https://www.w3.org/ns/activitystreams#PublicNot", None, False),
    ],
)
def test_only_what_anybody_may_read_is_read(to, cc, public, tmp_path):
    got = load(tmp_path, {"outbox.json": outbox(to=to, cc=cc)})
    (row,) = got["sources"].itertuples()
    assert (row.read, row.left_out) == ((1, 0) if public else (0, 1))
    assert public or "no son públicas" in row.note


@pytest.mark.parametrize(
    ("kinds", "media"),
    [
        ([], "enlace"),
        (["image/jpeg"], "imagen"),
        (["image/gif"], "gif"),
        (["video/mp4"], "video"),
        (["audio/ogg"], "audio"),
        (["image/png", "video/mp4"], "carrusel"),
    ],
)
def test_media_of_mastodon(kinds, media, tmp_path):
    attached = [{"type": "Document", "mediaType": kind, "name": "  "} for kind in kinds]
    (post,) = load(tmp_path, {"o.json": outbox(attachment=attached)})["posts"].itertuples()
    assert (post.media, post.media_n, post.alt_text_n) == (media, len(kinds), 0)


@pytest.mark.parametrize(
    ("html", "text", "links"),
    [
        ("<p>uno<br>dos<br/>tres</p><p>cuatro</p>", "uno\ndos\ntres\n\ncuatro", []),
        ("sin marcas &amp; ya", "sin marcas & ya", []),
        ('<p>vea <a href="https://ine.mx/a b">aquí</a></p>', "vea aquí", ["https://ine.mx/a%20b"]),
        ('<a href="https://r/tags/x" class="mention hashtag">#<span>x</span></a>', "#x", []),
        ('<a href="javascript:alert(1)">no</a>', "no", []),
        ("<p>a<script>robar()</script>b<style>p{}</style></p>", "ab", []),
        ("<ul><li>uno</li><li>dos</li></ul>", "uno\n\ndos", []),
        ("a <![x[ b", "a <![x[ b", []),
        ("<<<>>> &lt;b&gt;", "<<<>>> <b>", []),
    ],
)
def test_html_is_read_as_its_readers_see_it(html, text, links):
    assert _html.plain(html) == (text, links)


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "</", " ", "<script>", "&#", "<![x["])
def test_html_made_to_be_slow_is_not(piece):
    before = time.perf_counter()
    _html.plain(piece * (200_000 // len(piece)) + "<b>")
    assert time.perf_counter() - before < 5


@pytest.mark.parametrize("chats", ["x", {"list": "x"}, {"list": [7]}, None])
def test_a_telegram_account_without_its_list_of_chats_is_told_or_empty(chats, tmp_path):
    got = load(tmp_path, {"result.json": json.dumps({**EVERYTHING, "chats": chats})})
    assert got["posts"].empty
    assert got["sources"]["rejected"].sum() == len(got["rejected"])


def test_a_list_of_blocks_of_mastodon_with_a_header(tmp_path):
    listed = {"archivo/blocked_accounts.csv": "Account address\nalguien_inventado@otra.example\n\n"}
    got = load(tmp_path, EXAMPLES["mastodon"] | listed)
    assert got["blocks"]["blocked"].tolist() == ["alguien_inventado@otra.example"]


def test_an_account_whose_address_is_a_number_is_named_by_its_links(tmp_path):
    text = outbox().replace("https://red.example/users/CuentaInventada", "https://red.example/ap/9")
    (post,) = load(tmp_path, {"outbox.json": text})["posts"].itertuples()
    assert post.account_id == "mastodon:CuentaInventada@red.example"


def test_addresses_of_other_networks_do_not_carry_names(tmp_path):
    parent = "https://otra.example/alguien_inventado/opinion"
    (post,) = load(tmp_path, {"outbox.json": outbox(inReplyTo=parent)})["posts"].itertuples()
    assert post.kind == "respuesta"
    assert "alguien" not in post.in_reply_to_id
    assert pd.isna(post.in_reply_to_account)


def test_an_empty_outbox_is_read_as_empty(tmp_path):
    text = json.dumps({**OUTBOX, "orderedItems": []})
    got = load(tmp_path, {"a/outbox.json": text, "a/actor.json": EXAMPLES["mastodon"][
        "archivo/actor.json"
    ]})  # fmt: skip
    assert got["sources"]["format"].unique().tolist() == ["mastodon_archivo"]
    assert got["posts"].empty
    assert got["rejected"].empty


# ------------------------------------------------------------------------------- Telegram

EVERYTHING = json.loads(EXAMPLES["telegram"]["todo/result.json"])
PRIVATE_CHAT, CHANNEL = EVERYTHING["chats"]["list"]


def test_one_channel_alone_gives_the_same_as_in_the_whole_account(tmp_path):
    whole = load(tmp_path / "a", EXAMPLES["telegram"])["posts"]
    alone = load(tmp_path / "b", {"otro.json": json.dumps(CHANNEL)})["posts"]
    where = ["source_id", "source_path"]
    pd.testing.assert_frame_equal(whole.drop(columns=where), alone.drop(columns=where))


@pytest.mark.parametrize(
    "kind",
    ["personal_chat", "private_group", "private_supergroup", "public_supergroup",
     "private_channel", "saved_messages", "bot_chat"],
)  # fmt: skip
def test_what_is_not_a_public_channel_is_counted_and_never_decoded(kind, tmp_path):
    got = load(tmp_path, {"result.json": json.dumps({**CHANNEL, "type": kind})})
    (row,) = got["sources"].itertuples()
    assert (row.format, row.read, row.left_out, row.rejected) == ("telegram_escritorio", 0, 1, 0)
    assert got["posts"].empty
    assert got["accounts"].empty


def test_nothing_private_of_telegram_reaches_a_table(tmp_path):
    got = load(tmp_path, EXAMPLES["telegram"])
    public = got["posts"].drop(columns=["text", "mentions"])
    for table in (public, got["accounts"], got["sources"], got["rejected"]):
        told = table.astype("string").to_csv()
        for private in ("5512345678", "canario", "19.43", "persona_inventada", "alguien"):
            assert private not in told


def test_the_folder_of_telegram_desktop_is_one_export(tmp_path):
    files = {"Export/result.json": json.dumps(CHANNEL), "Export/photos/photo_1.jpg": b"\xff\xd8"}
    got = load(tmp_path, files)
    assert len(got["sources"]) == 1


def test_two_channels_keep_their_messages_apart(tmp_path):
    other = {**CHANNEL, "id": 99, "name": "Otro canal"}
    both = {**EVERYTHING, "chats": {"list": [CHANNEL, other]}}
    got = load(tmp_path, {"result.json": json.dumps(both)})
    assert got["posts"].groupby("account_id").size().to_dict() == {
        "telegram:1234567890": 5,
        "telegram:99": 5,
    }
    assert got["posts"]["record"].is_unique
    assert got["sources"]["rejected"].sum() == len(got["rejected"]) == 4


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ({"media_type": "animation", "mime_type": "video/mp4"}, {"media": "gif"}),
        ({"media_type": "voice_message"}, {"media": "audio"}),
        ({"text": "Hola", "mime_type": "application/pdf"}, {"media": "ninguno", "media_n": 0}),
        ({"file": "a.png", "mime_type": "image/png"}, {"media": "imagen", "media_n": 1}),
        ({"forwarded_from": None}, {"kind": "compartido"}),
        (
            {"reply_to_message_id": 7, "reply_to_peer_id": "user77"},
            {"kind": "respuesta", "in_reply_to_account": "user77"},
        ),
        ({"reply_to_message_id": 7, "reply_to_peer_id": "channel1234567890"}, {"kind": "autohilo"}),
        ({"date_unixtime": 1771173000}, {"created_at": pd.Timestamp("2026-02-15T16:30Z")}),
        ({"date_unixtime": None}, {"zone_known": False}),
        ({"text": "", "text_entities": [{"type": "plain", "text": "así"}]}, {"text": "así"}),
        ({"id": 2**53 + 1}, {"post_id": "9007199254740993"}),
    ],
)
def test_messages_of_telegram(message, expected, tmp_path):
    whole = {**CHANNEL["messages"][1], **message}
    whole = {name: v for name, v in whole.items() if name != "photo"}
    got = load(tmp_path, {"r.json": json.dumps({**CHANNEL, "messages": [whole]})})
    (row,) = got["posts"].to_dict("records")
    assert {name: row[name] for name in expected} == expected


@pytest.mark.parametrize(
    "broken",
    [{"id": 2**70}, {"id": -4}, {"id": None}, {"id": "x"}, {"text": 7},
     {"date_unixtime": "9" * 18, "date": "9999-01-01T00:00:00"}, {"reactions": "muchas"}],
)  # fmt: skip
def test_a_broken_message_costs_only_itself(broken, tmp_path):
    good = CHANNEL["messages"][2]
    text = json.dumps({**CHANNEL, "messages": [{**CHANNEL["messages"][1], **broken}, good]})
    got = load(tmp_path, {"r.json": text})
    assert got["posts"]["post_id"].tolist() == ["3"]
    assert got["rejected"]["record"].tolist() == [1]


# -------------------------------------------------------------------------------- Bluesky

PAGES = [json.loads(line) for line in EXAMPLES["bluesky"]["bluesky.jsonl"].split("\n")]
ITEMS = [item for page in PAGES for item in page["feed"]]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(PAGES),
        json.dumps(PAGES, indent=2),
        json.dumps({"feed": ITEMS}),
        json.dumps({"cursor": None, "feed": ITEMS}, indent=1),
        json.dumps(ITEMS),
        "\n".join(map(json.dumps, ITEMS)),
        "\ufeff" + "\r\n".join(map(json.dumps, PAGES)),
    ],
    ids=[
        "pages",
        "pages indented",
        "a page",
        "a page indented",
        "items",
        "lines",
        "lines of pages",
    ],
)
def test_pages_of_bluesky_in_any_wrapping(text, tmp_path):
    got = load(tmp_path, {"cualquiera.txt": text})
    (row,) = got["sources"].itertuples()
    assert (row.read, row.rejected, row.left_out) == (4, 2, 1)
    assert sorted(got["rejected"]["record"]) == [5, 7]
    assert got["posts"]["record"].tolist() == [1, 2, 3, 4]


def test_a_car_is_told_how_to_get_the_json(tmp_path):
    head = b"\x3a\xa2eroots\x81\xd8\x2aX\x25\0\x01gversion\x01" + bytes(range(256))
    got = load(tmp_path, {"repo.car": head})
    (row,) = got["sources"].itertuples()
    assert (row.format, row.read, row.rejected) == ("bluesky_publicaciones", 0, 1)
    assert "getAuthorFeed?actor=ALIAS" in got["rejected"]["expected"][0]


def test_a_pinned_publication_comes_twice_and_counts_once(tmp_path):
    pinned = {**ITEMS[0], "reason": {"$type": "app.bsky.feed.defs#reasonPin"}}
    got = load(tmp_path, {"a.json": json.dumps({"feed": [pinned, ITEMS[0]]})})
    (row,) = got["sources"].itertuples()
    assert (row.read, row.repeated) == (2, 1)
    assert got["posts"]["kind"].tolist() == ["original"]


@pytest.mark.parametrize(
    ("embed", "expected"),
    [
        (
            {"external": {"uri": "https://media.tenor.com/a.gif", "description": "Alt: un gato"}},
            ("gif", 1, 1, ""),
        ),
        ({"external": {"uri": "https://media.tenor.com/a.gif"}}, ("gif", 1, 0, "")),
        ({"external": {"uri": "https://ine.mx"}}, ("enlace", 0, 0, "https://ine.mx")),
        ({"images": [{"alt": " "}]}, ("imagen", 1, 0, "")),
        ({"$type": "app.bsky.embed.video", "alt": None}, ("video", 1, 0, "")),
        ({"$type": "app.bsky.embed.record", "record": {"uri": "x"}}, ("ninguno", 0, 0, "")),
        (None, ("ninguno", 0, 0, "")),
    ],
)
def test_media_of_bluesky(embed, expected, tmp_path):
    item = json.loads(json.dumps(ITEMS[1]))
    item["post"]["record"]["embed"] = embed
    (post,) = load(tmp_path, {"a.json": json.dumps({"feed": [item]})})["posts"].itertuples()
    assert (post.media, post.media_n, post.alt_text_n, post.links) == expected


def test_a_shared_publication_has_the_id_of_the_act_of_sharing(tmp_path):
    item = json.loads(json.dumps(ITEMS[3]))
    older = load(tmp_path / "a", {"a.json": json.dumps({"feed": [ITEMS[0], item]})})["posts"]
    item["reason"]["uri"] = "at://did:plc:inventada/app.bsky.feed.repost/3kzzz"
    newer = load(tmp_path / "b", {"a.json": json.dumps({"feed": [ITEMS[0], item]})})["posts"]
    assert newer["post_id"][1] == "3kzzz"
    assert older["post_id"].str.fullmatch(r"bluesky:\d{10}:[0-9a-f]{8}")[1]


# ------------------------------------------------------------------------------- LinkedIn

HEADER = "Post title,Post link,Created date,Impressions,Likes,Content Type"
URN = "https://www.linkedin.com/feed/update/urn:li:{}:{}"


def day_id(day: str) -> int:
    return int(pd.Timestamp(f"{day}T15:00Z").timestamp() * 1000) << 22


@pytest.mark.parametrize(
    ("written", "told", "noted"),
    [
        (["02/03/2026", "02/15/2026"], ["2026-02-03", "2026-02-15"], False),
        (["03/02/2026", "15/02/2026"], ["2026-02-03", "2026-02-15"], True),
        (["03/02/2026", "04/02/2026"], ["2026-02-03", "2026-02-04"], True),
        (["2026-02-03 00:00:00", "2026-02-04"], ["2026-02-03", "2026-02-04"], False),
    ],
)
def test_days_of_linkedin_in_either_order(written, told, noted, tmp_path):
    rows = [
        f"Hola,{URN.format('activity', day_id(day))},{text},1,2,Image"
        for text, day in zip(written, told, strict=True)
    ]
    got = load(tmp_path, {"Pagina/c.csv": "\n".join(["Descripción", HEADER, *rows])})
    posts = got["posts"]
    assert posts["created_at"].dt.strftime("%Y-%m-%d").tolist() == told
    assert posts["precision"].eq("day").all()
    assert not posts["zone_known"].any()
    assert got["sources"]["note"].str.contains("día/mes/año")[0] == noted


def test_ids_that_hold_no_time_leave_the_days_as_written(tmp_path):
    row = f"Hola,{URN.format('share', 9999999999999999999)},02/03/2026,1,,Otra cosa"
    (post,) = load(tmp_path, {"Pagina/c.csv": f"{HEADER}\n{row}\n"})["posts"].itertuples()
    assert (post.post_id, str(post.created_at.date())) == ("9999999999999999999", "2026-02-03")
    assert pd.isna(post.media)
    assert pd.isna(post.media_n)
    assert pd.isna(post.likes)


def test_who_posted_on_linkedin_is_not_taken(tmp_path):
    got = load(tmp_path, EXAMPLES["linkedin"])
    assert "persona_inventada" not in "".join(t.astype("string").to_csv() for t in got.values())


def test_linkedin_without_a_folder_of_its_name_is_told(tmp_path):
    (content,) = EXAMPLES["linkedin"].values()
    got = load(tmp_path, {"content.xlsx": content})
    assert got["posts"].empty
    assert "una carpeta que lleve por nombre el alias" in got["rejected"]["expected"][0]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {"m.xlsx": workbook({"Metrics": [["Resumen"], ["Date", "Impressions (organic)",
             "Impressions (sponsored)", "Clicks (organic)"], ["02/15/2026", 1, 0, 2]]})},
            "resumen diario de la página de LinkedIn",
        ),
        (
            {"m.csv": "Date,Sponsored followers,Organic followers,Total followers\n"},
            "lista diaria de seguidores",
        ),
        (
            {"Shares.csv": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"},
            "archivo de una persona en LinkedIn",
        ),
    ],
)  # fmt: skip
def test_other_tables_of_linkedin_are_refused_with_the_right_ones_name(files, told, tmp_path):
    got = load(tmp_path, files)
    (row,) = got["sources"].itertuples()
    assert (row.format, row.rejected) == ("no reconocido", 1)
    assert told in got["rejected"]["expected"][0]
    assert "«All posts»" in got["rejected"]["expected"][0]


# -------------------------------------------------------------------------------- moments


@pytest.mark.parametrize(
    "value",
    [None, "", "ayer", "2026", "0000-01-01T00:00:00Z", "9999-12-31T00:00:00Z",
     "2026-13-45T00:00:00Z", "1999-01-01T00:00:00Z", "2026-02-15T99:00:00Z"],
)  # fmt: skip
def test_absurd_moments_are_none(value):
    assert iso_moments([value, "2026-02-15T16:30:00.123Z"], 2008).isna().tolist() == [True, False]


@pytest.mark.parametrize("value", [None, "", "x", -1, 0, 10**18, "1e9", 2**70, "1771173000.5"])
def test_absurd_seconds_are_none(value):
    assert unix_moments([value, 1771173000], 2013).isna().tolist() == [True, False]
