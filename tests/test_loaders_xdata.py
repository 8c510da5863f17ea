"""X without its archive: analytics, API v2, what scrapers gather, and the twcs set."""

import io
import json
import zipfile
from pathlib import Path

import msgspec
import pandas as pd
import pytest

from criterios_audit import loaders, snowflake

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"
MINE = ("twcs", "x_activity", "x_analytics", "x_api", "x_scrape", "x_twarc_csv")
AT = "2021-05-18T17:02:46.000Z"


def real(name: str) -> dict[str, pd.DataFrame]:
    if not (EXPORTS / name).is_dir():
        pytest.skip(f"needs the real export {name} beside the project")
    return loaders.load(EXPORTS / name)


def read(folder: Path, **files: str | bytes) -> dict[str, pd.DataFrame]:
    """Load files given by name; «__» in a name stands for a folder, «_json» for its ending."""
    for name, content in files.items():
        target = folder / name.replace("__", "/").replace("_jsonl", ".jsonl").replace(
            "_csv", ".csv"
        )
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    got = loaders.load(folder)
    kept = len(got["posts"]) + len(got["interactions"])
    assert got["sources"]["read"].sum() == kept + got["sources"]["repeated"].sum()
    assert got["sources"]["rejected"].sum() == len(got["rejected"])
    return got


def tweet(number: int, author: str, text: str = "hola", **said: object) -> dict[str, object]:
    user = {"id": author[:3].encode().hex(), "username": author}
    common = {"created_at": AT, "author_id": user["id"], "author": user}
    return {"id": str(1394700000000000000 + number), "text": text, **common, **said}


def lines(*records: dict[str, object]) -> str:
    return "\n".join(json.dumps(record) for record in records)


def answer(number: int) -> list[dict[str, str]]:
    return [{"type": "replied_to", "id": str(1394700000000000000 + number)}]


@pytest.mark.parametrize("name", MINE)
def test_the_content_tells_the_format_whatever_its_name_and_in_a_zip(name, tmp_path):
    loader = loaders.LOADERS[name]
    ((_, content),) = loader.EXAMPLE.items()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("otro/nombre.txt", content)
    (tmp_path / "lote.zip").write_bytes(stream.getvalue())
    got = loaders.load(tmp_path)
    assert got["sources"]["format"].tolist() == [loader.NAME]
    assert len(got["posts"]) == len(loader.EXPECTED["posts"])
    assert got["posts"]["source_path"].unique().tolist() == ["lote.zip!/otro/nombre.txt"]


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("part", [0.25, 0.5, 0.75, 0.95])
def test_a_file_cut_short_gives_what_stands_before_the_cut(name, part, tmp_path):
    ((path, content),) = loaders.LOADERS[name].EXAMPLE.items()
    raw = content.encode() if isinstance(content, str) else content
    read(tmp_path, **{path.replace(".", "_"): raw[: int(len(raw) * part)]})


# whose account it is


def test_the_folder_says_whose_it_is_whatever_the_case(tmp_path):
    text = lines(
        tweet(1, "alguien_inventado", "@cuentainventada ¿A qué hora?"),
        tweet(2, "CuentaInventada", "@alguien_inventado A las 10", referenced_tweets=answer(1)),
        tweet(3, "otra_inventada", "Nada que ver"),
        tweet(4, "otra_inventada", "RT @CuentaInventada: hola"),
    )
    got = read(tmp_path, cuentainventada__tweets_jsonl=text)
    assert got["posts"]["account_id"].tolist() == ["x:CuentaInventada"]
    assert got["posts"]["kind"].tolist() == ["respuesta"]
    assert got["interactions"]["author"].tolist() == ["alguien_inventado"]
    (row,) = got["sources"].itertuples()
    assert (row.read, row.left_out) == (2, 2)
    assert "de otras cuentas, dejados fuera: 2, de ellos republicaciones: 1" in row.note


def test_a_single_author_is_the_account(tmp_path):
    got = read(tmp_path, lote__a_jsonl=lines(tweet(1, "Uno", "@Dos hola"), tweet(2, "Uno")))
    assert got["posts"]["account_id"].tolist() == ["x:Uno", "x:Uno"]
    assert got["posts"]["kind"].tolist() == ["original", "original"]  # a mention answers nothing


def test_whom_half_of_the_others_speak_to_is_the_account(tmp_path):
    text = lines(
        tweet(1, "Modulo", "Abrimos hoy", conversation_id="c1"),
        tweet(2, "ana", "@Modulo ¿dónde?"),
        tweet(3, "beto", "no la nombra", conversation_id="c1"),
        tweet(4, "carla", "@Modulo gracias"),
        tweet(5, "dora", "@otra hola"),
        tweet(6, "Modulo", "@ana aquí", referenced_tweets=answer(2)),
    )
    got = read(tmp_path, lote__a_jsonl=text)
    assert got["posts"]["account_id"].unique().tolist() == ["x:Modulo"]
    assert got["interactions"]["author"].tolist() == ["ana", "beto", "carla"]
    assert got["posts"]["in_reply_to_account"].tolist()[1] == "ana"
    assert got["sources"]["left_out"].tolist() == [1]


@pytest.mark.parametrize(
    "records",
    [
        (tweet(1, "Uno"), tweet(2, "Dos"), tweet(3, "Tres")),
        (tweet(1, "Uno", "@Dos hola"), tweet(2, "Dos", "@Uno hola")),
    ],
    ids=["strangers", "only each other"],
)
def test_else_each_author_is_an_account_and_the_ledger_says_so(records, tmp_path):
    got = read(tmp_path, lote__a_jsonl=lines(*records))
    assert got["posts"]["account_id"].nunique() == len(records)
    assert got["interactions"].empty
    (note,) = got["sources"]["note"]
    assert f"trae publicaciones de {len(records)} cuentas" in note


def test_mentions_alone_are_what_the_folders_account_received(tmp_path):
    text = lines(tweet(1, "ana", "@INEPrueba ¿dónde?"), tweet(2, "beto", "@INEPrueba hola"))
    got = read(tmp_path, INEPrueba__menciones_jsonl=text)
    assert got["posts"].empty
    assert got["interactions"]["account_id"].unique().tolist() == ["x:INEPrueba"]


def test_the_request_of_twarc_says_whose_it_is(tmp_path):
    url = "https://api.twitter.com/2/users/42/mentions?max_results=100"
    response = {
        "data": [tweet(1, "ana", "@INEPrueba ¿?"), tweet(2, "beto", "@INEPrueba y @otra")],
        "includes": {"users": [{"id": "42", "username": "INEPrueba"}]},
        "__twarc": {"url": url, "retrieved_at": "2021-06-01T00:00:00+00:00"},
    }
    got = read(tmp_path, lote__a_jsonl=lines(response))
    assert got["interactions"]["account_id"].tolist() == ["x:INEPrueba"] * 2
    assert got["accounts"]["native_id"].tolist() == ["42"]


def test_no_author_and_no_folder_is_told(tmp_path):
    bare = {"id": "1394700000000000001", "text": "hola", "edit_history_tweet_ids": ["1"]}
    got = read(tmp_path, data_jsonl=lines({"data": [bare]}))
    assert got["posts"].empty
    assert "no dice de qué cuenta es" in got["rejected"]["expected"].str.cat()
    got = read(tmp_path / "otra", CuentaInventada__data_jsonl=lines({"data": [bare]}))
    assert got["posts"]["account_id"].tolist() == ["x:CuentaInventada"]
    # the moment that no field says is in the id
    assert got["posts"]["created_at"].equals(snowflake.moment(got["posts"]["post_id"]))


def test_a_message_without_author_is_nobodys_where_the_file_names_the_others(tmp_path):
    """It would pass for the account's, and the name of the file for the account."""
    nameless = {k: v for k, v in tweet(3, "x", "@Uno ¿dónde?").items() if "author" not in k}
    got = read(tmp_path, consulta_jsonl=lines(tweet(1, "Uno"), tweet(2, "Uno"), nameless))
    assert got["posts"]["account_id"].tolist() == ["x:Uno", "x:Uno"]
    assert "registro 3: no dice quién lo publicó" in got["rejected"]["expected"].item()


# API v2


@pytest.mark.parametrize(
    "written",
    [
        lines({"data": tweet(1, "Uno")}),
        lines({"data": [tweet(1, "Uno")], "meta": {"result_count": 1}}),
        json.dumps({"data": [tweet(1, "Uno")]}, indent=2),
        json.dumps([tweet(1, "Uno")]),
        json.dumps([{"data": [tweet(1, "Uno")]}], indent=1),
        lines(tweet(1, "Uno")),
        "\ufeff" + lines({"includes": {}, "data": [tweet(1, "Uno")]}),
    ],
    ids=["dict", "list", "indented", "array", "array of responses", "flat", "bom"],
)
def test_every_form_of_the_answer_gives_the_same(written, tmp_path):
    (post,) = read(tmp_path, a_jsonl=written)["posts"].itertuples()
    assert (post.account_id, post.post_id) == ("x:Uno", "1394700000000000001")
    assert post.record == 1


def test_pages_that_overlap_are_repeated_and_edits_keep_the_last(tmp_path):
    ids = [str(1394700000000000000 + n) for n in (1, 2)]
    first = tweet(1, "Uno", edit_history_tweet_ids=ids)
    last = tweet(2, "Uno", "corregido", edit_history_tweet_ids=ids)
    got = read(tmp_path, a_jsonl=lines({"data": [first, last]}, {"data": [last]}))
    assert got["posts"]["text"].tolist() == ["corregido"]
    assert got["sources"][["read", "repeated"]].to_numpy().tolist() == [[3, 2]]


@pytest.mark.parametrize(
    ("said", "media", "n"),
    [
        ({"attachments": {"media_keys": ["16_9"]}}, "gif", 1),
        ({"attachments": {"media_keys": ["3_1", "3_2"]}}, "carrusel", 2),
        ({"attachments": {"poll_ids": ["5"]}}, "encuesta", 0),
        ({"entities": {"urls": [{"expanded_url": "https://ine.mx"}]}}, "enlace", 0),
        ({"entities": {"urls": [{"expanded_url": "https://x.com/Uno/status/9"}]}}, "ninguno", 0),
        (
            {"entities": {"urls": [{"expanded_url": "https://x.com/Uno/status/9/video/1"}]}},
            "video",
            pd.NA,
        ),
        ({}, pd.NA, pd.NA),
    ],
)
def test_the_medium_comes_from_what_was_asked_for(said, media, n, tmp_path):
    (post,) = read(tmp_path, a_jsonl=lines(tweet(1, "Uno", **said)))["posts"].itertuples()
    assert (str(post.media), str(post.media_n)) == (str(media), str(n))
    assert pd.isna(post.alt_text_n)  # nobody asked for it


def test_views_that_x_did_not_count_yet_are_unknown(tmp_path):
    metrics = {"impression_count": 0, "like_count": 0}
    late = {"created_at": "2023-05-18T17:02:46.000Z", "public_metrics": metrics}
    old = {"public_metrics": metrics}
    posts = read(tmp_path, a_jsonl=lines(tweet(1, "U", **old), tweet(2, "U", **late)))["posts"]
    assert posts["views"].isna().tolist() == [True, False]
    assert posts["likes"].tolist() == [0, 0]


@pytest.mark.parametrize(
    "bad",
    [
        {"text": None, "id": None},
        {"created_at": "9999-01-01T00:00:00Z"},
        {"created_at": "0000-00-00T00:00:00Z"},
        {"id": str(2**80)},
        {"id": 2**70},
        {"entities": 3},
        {"public_metrics": {"like_count": "muchos"}},
    ],
)
def test_a_bad_message_costs_only_itself(bad, tmp_path):
    got = read(tmp_path, a_jsonl=lines({"data": [tweet(1, "U") | bad, tweet(2, "U")]}))
    assert got["posts"]["post_id"].tolist() == ["1394700000000000002"]
    assert got["rejected"]["record"].tolist() == [1]


def test_what_is_not_unicode_or_a_formula_is_only_a_text(tmp_path):
    odd = lines(tweet(1, "U", "=cmd|' /C calc'!A0 \u202e \0"), tweet(2, "U", "roto \ud83d"))
    got = read(tmp_path, a_jsonl=odd)
    assert len(got["posts"]) + len(got["rejected"]) == 2
    assert got["posts"]["text"].tolist()[0].startswith("=cmd|")


def test_errors_and_empty_pages_are_no_records(tmp_path):
    empty = {"meta": {"result_count": 0}}
    error = {"errors": [{"title": "Not Found Error", "value": "alguien_inventado"}]}
    got = read(tmp_path, a_jsonl=lines({"data": [tweet(1, "U")]}, empty, error))
    assert got["sources"]["read"].tolist() == [1]
    (note,) = got["sources"]["note"]
    assert "que X no mostró (borradas, protegidas o suspendidas): 1." in note
    assert "alguien" not in note


def test_a_torn_response_gives_the_messages_before_and_after_the_tear(tmp_path):
    whole = json.dumps({"data": [tweet(n, "U") for n in (1, 2, 3)], "includes": {"users": []}})
    torn = whole.replace('"1394700000000000002"', "13947‽")
    got = read(tmp_path, a_jsonl=torn)
    assert got["posts"]["post_id"].str[-1].tolist() == ["1", "3"]
    assert got["rejected"]["record"].tolist() == [2]


def test_what_is_private_is_not_even_declared():
    from criterios_audit.loaders import _x_api

    declared = {
        field.name
        for kind in vars(_x_api).values()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct)
        for field in msgspec.structs.fields(kind)
    }
    assert "username" in declared
    assert not declared & {"geo", "location", "description", "name", "coordinates", "place_id"}


# scrapers


def scraped(number: int, true: int, **said: object) -> dict[str, object]:
    url = f"https://twitter.com/Uno/status/{true}"
    common = {"date": "2023-03-21T14:51:46+00:00", "rawContent": "hola"}
    return {"url": url, "id": number, "user": {"username": "Uno"}, **common, **said}


def test_rounded_ids_are_mended_where_the_file_holds_the_message(tmp_path):
    known, lost = 1638192730021961700, 1638190000000000000
    text = lines(
        scraped(known, 1638192730021961728),
        scraped(1638192730121961700, 1638192730121961699, inReplyToTweetId=known),
        scraped(1638192730221961700, 1638192730221961701, inReplyToTweetId=lost),
    )
    got = read(tmp_path, a_jsonl=text)
    assert got["posts"]["post_id"].tolist()[0] == "1638192730021961728"
    assert got["posts"]["in_reply_to_id"].tolist()[1:] == ["1638192730021961728", str(lost)]
    assert "su número no): 1." in got["sources"]["note"].item()
    exact = text.replace("21961700", "21961728").replace("121961728", "121961699")
    exact = exact.replace("221961728", "221961701")
    assert "edondeados" not in read(tmp_path / "b", a_jsonl=exact)["sources"]["note"].item()


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ({"photos": [{"url": "a"}, {"url": "b"}], "videos": [], "animated": []}, "carrusel"),
        ({"photos": [], "videos": [], "animated": [{}]}, "gif"),
        ([{"_type": "snscrape.modules.twitter.Gif"}], "gif"),
        (None, "ninguno"),
    ],
)
def test_media_of_both_scrapers(media, expected, tmp_path):
    (post,) = read(tmp_path, a_jsonl=lines(scraped(1, 1, media=media)))["posts"].itertuples()
    assert post.media == expected


def test_a_gathering_without_the_field_says_nothing_of_media(tmp_path):
    assert read(tmp_path, a_jsonl=lines(scraped(1, 1)))["posts"]["media"].isna().all()


# the old CSV of Twitter Analytics


def activity(header: str, row: str) -> str:
    rest = [f'"m{n}"' for n in range(36)]
    return ",".join([header, *rest]) + "\n" + ",".join([row, *['"7"'] * 36]) + "\n"


ROW = (
    '"804400000000000001","https://twitter.com/CuentaInventada/status/804400000000000001",'
    '"hola, ""tú""","2016-12-01 19:01 +0000"'
)


@pytest.mark.parametrize(
    "header",
    [
        '"Tweet id","Tweet permalink","Tweet text","time"',
        '"Id. del Tweet","Enlace permanente del Tweet","Texto del Tweet","hora"',
        '"ツイートID","ツイートの固定リンク","ツイート本文","時間"',
    ],
    ids=["en", "es", "a language not seen"],
)
def test_the_old_csv_is_known_in_any_language(header, tmp_path):
    (post,) = read(tmp_path, a_csv=activity(header, ROW))["posts"].itertuples()
    assert (post.account_id, post.text) == ("x:CuentaInventada", 'hola, "tú"')
    assert post.created_at.floor("min") == pd.Timestamp("2016-12-01T19:01Z")
    assert post.precision == "second"


def test_without_links_the_old_csv_takes_the_alias_from_its_name(tmp_path):
    header = '"Tweet id","Tweet permalink","Tweet text","time"'
    text = activity(header, ROW.replace("https://twitter.com/CuentaInventada/status/", ""))
    name = "lote__tweet_activity_metrics_Cuenta_Inventada_20161201_20170101_es_csv"
    got = read(tmp_path, **{name: text})
    assert got["posts"]["account_id"].tolist() == ["x:Cuenta_Inventada"]
    assert "«Cuenta_Inventada»" in got["sources"]["note"].item()


def test_the_new_csv_without_links_takes_its_folders_name(tmp_path):
    text = 'Post id,Date,Post text\n1891500000000000000,"Mon, Feb 17, 2025",hola\n'
    got = read(tmp_path, CuentaInventada__content_csv=text)
    assert got["posts"]["account_id"].tolist() == ["x:CuentaInventada"]
    assert "nombre de su carpeta" in got["sources"]["note"].item()


def test_the_new_csv_is_known_by_its_places_in_a_language_not_seen(tmp_path):
    names = (
        "Id. de la publicación,Fecha,Texto,Enlace,Impresiones,Me gusta,Interacciones,Guardados,"
        "Compartidas,Nuevos seguidores,Respuestas,Republicaciones,Visitas al perfil\n"
    )
    link = "https://x.com/CuentaInventada/status/1891500000000000000"
    row = f'1891500000000000000,"lun, 17 feb 2025","Sí, \nhoy",{link},"1,234",5,0,0,0,0,3,2,0\n'
    (post,) = read(tmp_path, a_csv=names + row)["posts"].itertuples()
    assert (post.account_id, post.text) == ("x:CuentaInventada", "Sí, \nhoy")
    assert (post.views, post.likes, post.comments, post.shares) == (1234, 5, 3, 2)
    assert read(tmp_path, a_csv=names)["posts"].empty


# twcs

HEADER = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
WHEN = "Tue Oct 31 22:10:47 +0000 2017"


def test_two_messages_that_answer_each_other_are_no_endless_thread(tmp_path):
    rows = f"1,Marca,False,{WHEN},a,,2\n2,115712,True,{WHEN},b,,1\n"
    got = read(tmp_path, a_csv=HEADER + rows)
    assert got["interactions"]["in_reply_to_id"].tolist() == ["1"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (f"x,Marca,False,{WHEN},a,,", "tweet_id"),
        (f"2,115712,False,{WHEN},a,,", "alias de la cuenta"),
        (f"2,Marca,tal vez,{WHEN},a,,", "«True» o «False»"),
        ("2,Marca,False,31/10/2017,a,,", "una fecha como"),
        (f"2,,False,{WHEN},a,,", "quién lo escribió"),
    ],
)
def test_a_bad_row_of_twcs_is_told(row, told, tmp_path):
    got = read(tmp_path, a_csv=f"{HEADER}1,Marca,False,{WHEN},a,,\n{row}\n")
    assert got["posts"]["post_id"].tolist() == ["1"]
    assert told in got["rejected"]["expected"].item()


# real files


def test_the_answers_of_the_api():
    got = real("x_api_v2_twarc")
    ledger = got["sources"].assign(name=got["sources"]["source_path"]).set_index("name")
    assert ledger["read"].to_dict() == {
        "edited.jsonl": 1, "entities_test.jsonl": 474, "media_tweet.jsonl": 1,
        "mentions_tweet.jsonl": 1, "noflat.jsonl": 100, "two_tweets.jsonl": 1,
    }  # fmt: skip
    assert got["rejected"].empty
    posts = got["posts"]
    # ids hold the moments: nothing was read from the wrong column
    away = (snowflake.moment(posts["post_id"]) - posts["created_at"]).abs()
    assert away.max() < pd.Timedelta(seconds=1)
    noflat = posts[posts["source_path"].eq("noflat.jsonl")]
    assert noflat["kind"].eq("compartido").sum() == 47
    assert noflat["in_reply_to_id"].notna().sum() == 31
    assert noflat["quoted_id"].notna().sum() == 8
    assert "96 cuentas" in ledger["note"]["noflat.jsonl"]


def test_the_old_csv_of_usctrials():
    posts = real("x_analytics_csv_old")["posts"]
    assert posts["account_id"].tolist() == ["x:USCTrials"] * 2
    assert posts["views"].tolist() == [424, 411]
    assert posts["created_at"].dt.floor("min").tolist() == [
        pd.Timestamp("2015-09-30T18:42Z"),
        pd.Timestamp("2015-09-30T03:35Z"),
    ]


def test_twcs_clean_and_as_found_give_the_same():
    got = real("customer_support_twcs")
    ledger = got["sources"].set_index("source_path")
    assert (ledger["read"] + ledger["left_out"]).tolist() == [4999, 4999]
    assert ledger["rejected"].tolist() == [0, 2]
    assert got["rejected"]["expected"].str.contains("celdas; se esperaban 8").all()
    clean, found = (
        {name: got[name][got[name]["source_path"].eq(path)] for name in ("posts", "interactions")}
        for path in ledger.index
    )
    own = ["source_id", "source_path", "record"]
    for name in ("posts", "interactions"):
        left, right = (side[name].drop(columns=own) for side in (clean, found))
        pd.testing.assert_frame_equal(left.reset_index(drop=True), right.reset_index(drop=True))


def test_replies_of_twcs_whose_question_is_there():
    got = real("customer_support_twcs")
    posts = got["posts"][got["posts"]["source_path"].str.contains("restored")]
    messages = got["interactions"][got["interactions"]["source_path"].str.contains("restored")]
    asked = set(messages["message_id"]) | set(posts["post_id"])
    answered = [answer in asked for answer in posts["in_reply_to_id"].dropna()]
    assert sum(answered) == 2197
