import io
import json
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders, sources
from criterios_audit.loaders import _video

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"


OWN = "UCinventado0000000000000"


def zipped(files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


def load(folder: Path, files):
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(folder)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Dec 15, 2023", "2023-12-15"),
        ("15 dic 2023", "2023-12-15"),
        ("dic 15, 2023", "2023-12-15"),
        ("15 de diciembre de 2023", "2023-12-15"),
        ("1 sept 2024", "2024-09-01"),
        ("5. Mai 2024", "2024-05-05"),
        ("3 de março de 2022", "2022-03-03"),
        ("2023-12-15", "2023-12-15"),
        ("2023-12-15 00:00:00", "2023-12-15"),
        ("15-dic-23", "2023-12-15"),
        ("5-Dec-2023", "2023-12-05"),
        ("15-dic-1923", None),
        ("03/04/2023", None),
        ("Dec 45, 2023", None),
        ("Dec 15, 9999", None),
        ("Dec 15, 0000", None),
        ("ayer", None),
    ],
)
def test_days_written_in_words_of_several_languages(written, day):
    (read,) = _video.days(pd.Series([written]), 2005)
    assert read == pd.Timestamp(day, tz="UTC") or (day is None and pd.isna(read))


@pytest.mark.parametrize(
    ("written", "number"),
    [("1,234", 1234), ("1.234", 1234), ("1.234.567", 1234567), ("1.234,00", 1234), ("-3", -3),
     ("12.0", 12), ("253.67", None), ("1.2K", None), ("", None)],
)  # fmt: skip
def test_counts_with_either_thousands_sign(written, number):
    (read,) = _video.whole_numbers(pd.Series([written]))
    assert read == number or (number is None and pd.isna(read))


STUDIO = {
    "en": "Content,Video title,Video publish time,Views\nTotal,,,9\n",
    "es-419": "Contenido,Título del video,Tiempo de publicación del video,Vistas\nTotal,,,9\n",
    "es": "Contenido,Título del vídeo,Hora de publicación del vídeo,Visualizaciones\nTotal,,,9\n",
    "pt": "Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações\nTotal,,,9\n",
    "de": "Video,Videotitel,Veröffentlichungszeitpunkt des Videos,Aufrufe\nGesamt,,,9\n",
    "fr": "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Views\nTotal,,,9\n",
}


@pytest.mark.parametrize("language", STUDIO)
def test_the_studio_table_in_each_language(language, tmp_path):
    rows = STUDIO[language] + ' -aBcDeFgHi0,Sesión,"Dec 15, 2023",4\nGesamtsumme,Otro,,1\n'
    got = load(tmp_path, {"CanalInventado/Table data.csv": rows})
    (post,) = got["posts"].itertuples()
    assert (post.post_id, post.views, post.account_id) == (
        "-aBcDeFgHi0",
        4,
        "youtube:CanalInventado",
    )
    (row,) = got["sources"].itertuples()
    assert (row.left_out, row.rejected) == (1, 1)
    assert "fila de totales" in row.note


@pytest.mark.parametrize(
    ("header", "told"),
    [
        (
            "Date,Content,Video title,Video publish time,Duration,Views",
            "la gráfica diaria",
        ),
        ("Fecha,Contenido,Título del video,Vistas", "la gráfica diaria"),
        ("Date,Views", "el total diario"),
        ("Fecha,Vistas", "el total diario"),
    ],
)
def test_the_siblings_of_the_studio_table_are_refused_by_name(header, told, tmp_path):
    got = load(
        tmp_path, {"Canal/algo.csv": header + "\n" + "2026-01-01" + ",1" * header.count(",")}
    )
    (why,) = got["rejected"]["expected"]
    assert f"es {told} de YouTube Studio" in why
    assert "Table data.csv" in why


def test_what_studio_always_packs_with_its_table_is_no_fault(tmp_path):
    inside = {
        "Datos de la tabla.csv": STUDIO["es-419"] + 'aBcDeFgHi_0,T,"Dec 15, 2023",4\n',
        "Datos del gráfico.csv": "Fecha,Contenido,Título del video,Vistas\n2026-01-01,a,T,1\n",
        "Totales.csv": "Fecha,Vistas\n2026-01-01,1\n",
    }
    got = load(tmp_path, {"Contenido 2026-01-01_2026-02-01 Canal.zip": zipped(inside)})
    assert got["rejected"].empty
    assert set(got["sources"]["format"]) == {"youtube_studio"}
    assert got["sources"][["read", "left_out"]].sum().tolist() == [1, 3]  # totals, graph and sums


def test_the_real_studio_table():
    if not (EXPORTS / "youtube_studio_csv").is_dir():
        pytest.skip("needs the real export youtube_studio_csv beside the project")
    got = loaders.load(EXPORTS / "youtube_studio_csv")
    (row,) = got["sources"].itertuples()
    assert (row.read, row.left_out, row.rejected) == (102, 1, 0)
    assert got["posts"]["post_id"].is_unique
    assert got["posts"]["precision"].eq("day").all()


def test_a_post_time_that_contradicts_the_id_wins_over_it(tmp_path):
    link = "https://www.tiktok.com/@cuenta.inventada/video/7681714846173356608"
    rows = f"Video title,Video link,Post time\nUno,{link},2024-01-05\n"
    (post,) = load(tmp_path, {"a.csv": rows})["posts"].itertuples()
    assert (str(post.created_at.date()), post.precision) == ("2024-01-05", "day")


TAKEOUT = loaders.LOADERS["youtube_takeout"].EXAMPLE
VIDEOS, COMMENTS, _, HISTORY = TAKEOUT


def test_takeout_in_a_zip_under_another_name_and_in_two_parts(tmp_path):
    whole = load(tmp_path / "a", {"lote/x.zip": zipped(TAKEOUT)})
    parts = load(
        tmp_path / "b",
        {
            "lote/t-001.zip": zipped({VIDEOS: TAKEOUT[VIDEOS]}),
            "lote/t-002.zip": zipped({path: t for path, t in TAKEOUT.items() if path != VIDEOS}),
        },
    )
    for got in (whole, parts):
        assert sorted(got["posts"]["kind"]) == ["original", "respuesta", "respuesta"]
        assert set(got["sources"]["format"]) == {"youtube_takeout"}
        assert "1 archivos privados" in got["sources"]["note"].str.cat()


def test_what_was_watched_is_never_opened(tmp_path, monkeypatch):
    opened = sources.File.open

    def guarded(file):
        assert "historial" not in file.path
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    assert len(load(tmp_path, {"a.zip": zipped(TAKEOUT)})["posts"]) == 3
    alone = load(tmp_path / "b", {"a.zip": zipped({HISTORY: "x"})})
    assert alone["sources"]["format"].tolist() == ["privado"]


def test_a_takeout_beside_another_export_leaves_it_alone(tmp_path):
    table = STUDIO["en"] + 'aBcDeFgHi_9,Otro,"Dec 15, 2023",4\n'
    inside = {f"lote/{path}": text for path, text in TAKEOUT.items()}
    got = load(tmp_path, inside | {"lote/CanalInventado.csv": table})
    assert {"youtube_takeout", "youtube_studio"} <= set(got["sources"]["format"])


def test_a_table_of_takeout_with_another_header_is_told_and_the_rest_read(tmp_path):
    got = load(tmp_path, TAKEOUT | {VIDEOS: "Nombre,Valor\na,b\n"})
    assert got["posts"]["kind"].tolist() == ["respuesta", "respuesta"]
    assert "no se reconoce su encabezado" in got["rejected"]["expected"].str.cat()


def test_lone_tables_of_takeout_in_english(tmp_path):
    rows = (
        "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,"
        "Comment Text,Top-Level Comment ID\n"
        f"Ugx_inventado1,{OWN},2018-12-02T02:55:54+00:00,0,Ugx_padre0001,aBcDeFgHi_0,"
        '"{""text"":""Gracias""},{""text"":"" ver"",""videoLink"":{""externalVideoId"":'
        '""aBcDeFgHi_1"",""startTimeSeconds"":3}}",\n'
        f"Ugx_inventado2,{OWN},2018-12-02 02:55:54 UTC,0,,aBcDeFgHi_0,Texto a secas,\n"
    )
    first, second = load(tmp_path, {"otro nombre.csv": rows})["posts"].itertuples()
    assert (first.text, first.in_reply_to_id) == ("Gracias ver", "Ugx_padre0001")
    assert first.links == "https://www.youtube.com/watch?v=aBcDeFgHi_1"
    assert (second.text, second.in_reply_to_id) == ("Texto a secas", "aBcDeFgHi_0")
    assert first.created_at == second.created_at == pd.Timestamp("2018-12-02T02:55:54Z")


API = json.loads(loaders.LOADERS["youtube_api"].EXAMPLE["respuestas.json"])


@pytest.mark.parametrize(
    "written",
    [
        json.dumps(API),
        json.dumps(API, indent=1),
        "\n".join(json.dumps(page) for page in API),
        "\n".join(json.dumps(page, indent=1) for page in API),
        json.dumps([item for page in API for item in page["items"]]),
        "\n".join(json.dumps(item) for page in API for item in page["items"]),
    ],
    ids=["array", "pretty array", "lines", "documents", "bare array", "bare lines"],
)
def test_answers_of_the_api_however_they_were_kept(written, tmp_path):
    got = load(tmp_path, {"canal/datos.json": written})
    assert got["posts"]["post_id"].tolist() == ["aBcDeFgHi_0", "UgInventado01.r1"]
    assert got["interactions"]["message_id"].tolist() == ["UgInventado01"]
    assert sorted(got["rejected"]["record"]) == [3, 4]


def thread(**changed):
    top = {
        "id": "z13inventado",
        "snippet": {
            "textDisplay": "Uno<br />dos &amp; tres\ufeff",
            "authorDisplayName": "persona_inventada",
            "publishedAt": "2016-05-03T10:00:00.000Z",
        },
    }
    snippet = {"channelId": OWN, "videoId": "aBcDeFgHi_0", "topLevelComment": top} | changed
    return {"id": "z13inventado", "snippet": snippet}


def test_replies_that_the_api_did_not_give_are_told_and_withhold_the_coverage(tmp_path):
    whole = load(tmp_path / "a", {"a.json": json.dumps({"items": [thread(totalReplyCount=0)]})})
    cut = load(tmp_path / "b", {"a.json": json.dumps({"items": [thread(totalReplyCount=2)]})})
    assert whole["interactions"]["text"].tolist() == ["Uno\ndos & tres"]
    assert whole["interactions"]["author"].tolist() == ["persona_inventada"]
    assert whole["coverage"]["table"].tolist() == ["interactions"]
    assert "A 1 hilos les faltan 2 respuestas" in cut["sources"]["note"].str.cat()
    assert cut["coverage"].empty


def test_a_thread_that_only_the_channel_sees_is_left_out(tmp_path):
    got = load(tmp_path, {"a.json": json.dumps({"items": [thread(isPublic=False)]})})
    assert got["interactions"].empty
    assert got["sources"]["left_out"].tolist() == [1]


def test_comment_times_of_ytdlp_are_never_precise(tmp_path):
    got = load(tmp_path, loaders.LOADERS["youtube_ytdlp"].EXAMPLE)
    assert got["interactions"]["precision"].tolist() == ["day"]
    assert got["posts"].set_index("kind")["precision"].to_dict() == {
        "original": "second",
        "respuesta": "day",
    }
    assert "aproximado" in got["sources"]["note"].str.cat()


def test_a_video_of_ytdlp_without_captions_nor_hour(tmp_path):
    info = {
        "id": "aBcDeFgHi_0", "title": "Uno", "upload_date": "20240315", "subtitles": {},
        "webpage_url": "https://www.youtube.com/watch?v=aBcDeFgHi_0", "channel_id": OWN,
    }  # fmt: skip
    hidden = info | {"id": "aBcDeFgHi_1", "availability": "unlisted"}
    lines = json.dumps(info) + "\n" + json.dumps(hidden)
    for files in ({"a.jsonl": lines}, {"b.json": json.dumps({"entries": [info, hidden]})}):
        got = load(tmp_path / next(iter(files)), files)
        (post,) = got["posts"].itertuples()
        assert (post.precision, post.alt_text_n, post.media) == ("day", 0, "video")
        assert got["sources"]["left_out"].tolist() == [1]


WATCHED = {"Watch History": {"VideoList": [{"Date": "2026-01-01 10:00:00", "Link": "https://v"}]}}


def tiktok(**sections):
    profile = {"Profile Information": {"ProfileMap": {"userName": "cuenta.inventada"}}}
    return json.dumps({"Your Activity": WATCHED, **sections, "Profile": profile})


@pytest.mark.parametrize("empty", [None, []])
def test_an_archive_of_tiktok_without_posts_has_none_of_those_watched(empty, tmp_path):
    post = {"Posts": {"VideoList": empty}, "Recently Deleted Posts": {"PostList": empty}}
    got = load(
        tmp_path, {"a.json": tiktok(Post=post, Comment={"Comments": {"CommentsList": empty}})}
    )
    (row,) = got["sources"].itertuples()
    assert (row.format, row.account_id, row.read) == ("tiktok", "tiktok:cuenta.inventada", 0)
    assert got["posts"].empty
    assert got["rejected"].empty


@pytest.mark.parametrize(
    ("seen_by", "kept"),
    [("Only You", 0), ("Friends", 0), ("Followers", 0), ("Public to everyone", 1), ("Everyone", 1),
     ("", 1), (None, 1)],
)  # fmt: skip
def test_only_public_posts_of_tiktok_are_read(seen_by, kept, tmp_path):
    post = {"Date": "2024-01-02 10:00:00", "Link": "https://v/x.mp4", "WhoCanView": seen_by}
    got = load(tmp_path, {"a.json": tiktok(Video={"Videos": {"VideoList": [post]}})})
    (row,) = got["sources"].itertuples()
    assert (len(got["posts"]), row.left_out) == (kept, 1 - kept)
    assert got["posts"]["alt_text_n"].isna().all()  # older files have no such field


def test_a_cut_archive_of_tiktok_gives_its_posts_and_not_those_watched(tmp_path):
    text = loaders.LOADERS["tiktok"].EXAMPLE["TikTok_Data_1767225600.zip/user_data_tiktok.json"]
    cut = text[: text.index('"Likes": {"de"')]
    got = load(tmp_path, {"cuenta.inventada/a.json": cut.replace('"a.json"', "")})
    assert got["posts"]["text"].tolist()[:1] == ["Sesión del Consejo https://ine.mx"]
    watched = text.replace('"Post": {"Posts": {"VideoList": [', '"Otro": {"Otro": {"Otra": [')
    posts = load(tmp_path / "b", {"cuenta.inventada.json": watched[:-3]})["posts"]
    assert posts.loc[posts["deleted_at"].isna(), "kind"].tolist() == ["respuesta"]


def test_the_same_post_of_tiktok_keeps_its_id_though_its_link_changes(tmp_path):
    post = {"Date": "2024-01-02 10:00:00", "Title": "Uno"}
    ids = {
        load(
            tmp_path / sign,
            {
                "a.json": tiktok(
                    Post={"Posts": {"VideoList": [post | {"Link": f"https://v/{sign}"}]}}
                )
            },
        )["posts"]["post_id"][0]
        for sign in ("uno", "dos")
    }
    assert len(ids) == 1


def test_tiktok_in_txt_is_refused_and_its_private_lists_stay_closed(tmp_path, monkeypatch):
    opened = sources.File.open

    def guarded(file):
        assert "Posts" in file.path
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    files = {"Post/Posts.txt": "Date: 2024", "Your Activity/Watch History.txt": "x"}
    got = load(tmp_path, {"a.zip": zipped({f"TikTok/{path}": t for path, t in files.items()})})
    (why,) = got["rejected"]["expected"]
    assert "pedido en formato JSON" in why


def test_damage_after_a_header_with_accents_costs_its_records_only(tmp_path: Path) -> None:
    """More odd bytes than accents make the rest look like another encoding than the header's."""
    (path, text), *_ = loaders.LOADERS["youtube_studio"].EXAMPLE.items()
    folder = tmp_path / Path(path).parent
    folder.mkdir(parents=True)
    damaged = text.encode() + b"\xdc\xcd\xd8\xaf\xcc\x90\x85" * 9 + b"\n"
    (tmp_path / path).write_bytes(damaged)
    got = loaders.load(tmp_path)
    assert len(got["posts"]) == 2
    assert len(got["rejected"]) == 3
