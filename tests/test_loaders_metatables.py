"""Tables of Meta and the Graph API, trap by trap (FORMATS 3d to 3g, A1 to A3, A13)."""

import io
import json
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders
from criterios_audit.loaders import _meta_tables as meta
from criterios_audit.loaders import (
    crowdtangle,
    facebook_insights,
    graph_api,
    meta_business_facebook,
    meta_business_instagram,
)
from criterios_audit.loaders._table import workbook

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"
FB = (
    "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Is crosspost,Is share,"
    "Post type,Date,Views,Reactions,Comments,Shares"
)
IG = (
    "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,"
    "Likes,Shares,Follows,Comments,Saves"
)
INSTAGRAM = "https://www.instagram.com/p"
FACEBOOK = "https://www.facebook.com"


def load(tmp_path, files):
    for path, content in files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return loaders.load(tmp_path)


def table(header, *rows):
    return "\n".join([header, *rows]) + "\n"


def fb(id_="1", time="07/15/2025 10:00", type_="Photos", *, page="77", **cells):
    given = {
        "title": "Hola", "description": "", "link": f"{FACEBOOK}/inventada/posts/{id_}",
        "cross": "0", "share": "0", "date": "Lifetime", "views": "1", "likes": "1",
        "comments": "1", "shares": "1",
    } | cells  # fmt: skip
    c = given
    return (
        f"{id_},{page},P,{c['title']},{c['description']},{time},{c['link']},{c['cross']},"
        f"{c['share']},{type_},{c['date']},{c['views']},{c['likes']},{c['comments']},{c['shares']}"
    )


def code(moment):
    number = (int(pd.Timestamp(moment).timestamp() * 1000) - 1_314_220_021_721) << 23
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    text = ""
    while number:
        number, left = divmod(number, 64)
        text = signs[left] + text
    return text


def ig(shortcode, time, *, account="500", user="inventada", follows="0", date="Total"):
    return (
        f"17001,{account},{user},Hola,{time},{INSTAGRAM}/{shortcode}/,IG image,{date},1,1,1,"
        f"{follows},1,1"
    )


@pytest.mark.parametrize(
    ("pacific", "utc"),
    [
        ("03/07/2026 12:00", "2026-03-07T20:00Z"),  # the days around the change of hour (A1)
        ("03/08/2026 12:00", "2026-03-08T19:00Z"),
        ("03/08/2026 02:30", "2026-03-08T10:00Z"),  # an hour that never was
        ("11/02/2025 01:30", "2025-11-02T08:30Z"),  # an hour that was twice: the first
        ("7/5/2025 9:05", "2025-07-05T16:05Z"),
        ("07/15/2025 6:12 PM", "2025-07-16T01:12Z"),
        ("07/15/2025 12:05 a. m.", "2025-07-15T07:05Z"),
        ("2025-07-15 18:12:00", "2025-07-16T01:12Z"),  # a cell of Excel
    ],
)
def test_the_hour_is_us_pacific_with_its_changes(pacific, utc, tmp_path):
    (post,) = load(tmp_path, {"a.csv": table(FB, fb(time=pacific))})["posts"].itertuples()
    assert post.created_at == pd.Timestamp(utc)
    assert (post.precision, post.zone_known) == ("minute", True)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "ayer",
        "00/00/0000 00:00",
        "99/99/9999 99:99",
        "01/01/0001 00:00",
        "07/15/9999 01:01",
        "٣/٣/٢٠٢٥ ١٠:٠٠",
    ],
)
def test_a_bad_hour_costs_only_its_record(bad, tmp_path):
    got = load(tmp_path, {"a.csv": table(FB, fb("1"), fb("2", bad))})
    assert got["posts"]["post_id"].tolist() == ["1"]
    assert "registro 2: no dice cuándo se publicó" in got["rejected"]["expected"].str.cat()


def test_the_shortcode_says_which_of_two_hours_it_was(tmp_path):
    late = code("2025-11-02T09:30:10Z")
    posts = load(tmp_path, {"a.csv": table(IG, ig(late, "11/02/2025 01:30"))})["posts"]
    assert posts["created_at"].tolist() == [pd.Timestamp("2025-11-02T09:30Z")]


def test_the_month_comes_first_unless_the_file_proves_otherwise(tmp_path):
    for second, day_first in (("07/15/2025 10:00", False), ("15/07/2025 10:00", True)):
        got = load(tmp_path, {"a.csv": table(FB, fb("1", "03/04/2025 10:00"), fb("2", second))})
        month = 4 if day_first else 3
        assert got["posts"]["created_at"].dt.month.tolist() == [month, 7]
        assert got["sources"]["note"].str.contains("DD/MM").tolist() == [day_first]
    both = table(FB, fb("1", "13/04/2025 10:00"), fb("2", "07/15/2025 10:00"))
    assert load(tmp_path, {"a.csv": both})["posts"]["post_id"].tolist() == ["2"]


@pytest.mark.parametrize(
    ("excel", "text"),
    [
        # March 4, which Excel in Spanish took for April 3 and could not do with the 15th of July
        ("2025-04-03 10:00:00", "07/15/2025 10:00"),
        ("2025-04-03 10:00:00", "15/07/2025 10:00"),  # and the other way round
    ],
)
def test_dates_whose_day_and_month_excel_swapped_are_put_right(excel, text, tmp_path):
    got = load(tmp_path, {"a.csv": table(FB, fb("1", excel), fb("2", text))})
    days = got["posts"]["created_at"].dt.strftime("%m-%d").tolist()
    assert days == ["03-04", "07-15"]
    assert got["sources"]["note"].str.contains("trocó el día y el mes").all()
    # a day beyond 12 shows that Excel read it as it was written
    whole = load(tmp_path, {"a.csv": table(FB, fb("1", "2025-03-14 10:00:00"), fb("2", text))})
    assert whole["posts"]["created_at"].dt.strftime("%m-%d").tolist() == ["03-14", "07-15"]
    assert not whole["sources"]["note"].str.contains("trocó").any()


def test_instagram_permalinks_confirm_the_zone_or_deny_it(tmp_path):
    rows = [ig(code(f"2026-03-0{d}T20:00:20Z"), f"03/0{d}/2026 12:00") for d in (1, 2, 3)]
    got = load(tmp_path, {"a.csv": table(IG, *rows)})
    assert got["posts"]["zone_known"].all()
    assert "3 de 3 enlaces" in got["sources"]["note"].iloc[0]
    local = [ig(code(f"2026-03-0{d}T20:00:20Z"), f"03/0{d}/2026 14:00") for d in (1, 2, 3)]
    got = load(tmp_path, {"a.csv": table(IG, *local)})
    assert not got["posts"]["zone_known"].any()
    assert got["posts"]["created_at"].iloc[0] == pd.Timestamp("2026-03-01T14:00Z")
    assert "Solo 0 de 3 enlaces" in got["sources"]["note"].iloc[0]


def test_facebooks_zone_is_inferred_and_the_note_says_so(tmp_path):
    note = load(tmp_path, {"a.csv": table(FB, fb())})["sources"]["note"].iloc[0]
    assert "se infiere" in note


def test_the_moment_of_a_shortcode():
    url = pd.Series([f"{INSTAGRAM}/{code('2026-03-07T20:00:20Z')}/", None, f"{INSTAGRAM}/AAAAA/"])
    moments = meta.instagram_moment(url.astype("string[pyarrow]"))
    assert abs(moments[0] - pd.Timestamp("2026-03-07T20:00:20Z")) < pd.Timedelta(seconds=1)
    assert pd.isna(moments[1])


def test_rows_of_another_account_are_left_out(tmp_path):
    rows = [
        ig(code("2026-03-01T20:00Z"), "03/01/2026 12:00", follows="2"),
        ig(code("2026-03-02T20:00Z"), "03/02/2026 12:00", follows=""),
        ig(code("2026-03-03T20:00Z"), "03/03/2026 12:00", account="9", user="otra", follows=""),
    ]
    got = load(tmp_path, {"a.csv": table(IG, *rows)})
    assert got["posts"]["account_id"].unique().tolist() == ["instagram:inventada"]
    (row,) = got["sources"].itertuples()
    assert (row.read, row.left_out) == (2, 1)
    assert "otra cuenta" in row.note
    assert "otra," not in got["accounts"]["alias"].str.cat(sep=",") + ","


def test_several_own_accounts_are_all_kept(tmp_path):
    rows = [
        ig(code("2026-03-01T20:00Z"), "03/01/2026 12:00"),
        ig(code("2026-03-03T20:00Z"), "03/03/2026 12:00", account="9", user="otra"),
    ]
    got = load(tmp_path, {"a.csv": table(IG, *rows)})
    assert set(got["accounts"]["account_id"]) == {"instagram:inventada", "instagram:otra"}


def test_daily_rows_count_once(tmp_path):
    days = [fb("1", date=f"07/1{d}/2025", views=str(d)) for d in (5, 6)]
    got = load(tmp_path, {"a.csv": table(FB, *days, fb("1", date="Total", views="40"))})
    assert got["posts"]["views"].tolist() == [40]
    assert got["sources"][["read", "repeated"]].iloc[0].tolist() == [3, 2]
    got = load(tmp_path, {"a.csv": table(FB, *days, fb("1", date="07/17/2025", comments=""))})
    (post,) = got["posts"].itertuples()
    assert post.views == 12
    assert pd.isna(post.comments)  # a day that does not say leaves the sum unknown
    assert "suma de los días" in got["sources"]["note"].iloc[0]


def test_the_longer_of_title_and_description_never_both(tmp_path):
    rows = [
        fb("1", title="Largo de verdad", description="Corto"),
        fb("2", title="Video", description="Video"),
        fb("3", title="", description="Solo ella"),
        fb("4", title=""),
    ]
    posts = load(tmp_path, {"a.csv": table(FB, *rows)})["posts"]
    assert posts["text"].tolist() == ["Largo de verdad", "Video", "Solo ella", ""]


@pytest.mark.parametrize(
    ("link", "account"),
    [
        (f"{FACEBOOK}/ine.mx/posts/pfbid0x", "facebook:ine.mx"),
        (f"{FACEBOOK}/77/posts/1", "facebook:77"),
        (f"{FACEBOOK}/permalink.php?story_fbid=1&id=77", "facebook:77"),
        (f"{FACEBOOK}/pfbid0abc", "facebook:77"),
        (f"{FACEBOOK}/reel/1/", "facebook:77"),
        (f"{FACEBOOK}/watch/?v=1", "facebook:77"),
        (f"{FACEBOOK}/photo/?fbid=1", "facebook:77"),
        ("", "facebook:77"),
    ],
)
def test_the_alias_of_a_page_comes_from_its_permalinks(link, account, tmp_path):
    got = load(tmp_path, {"a.csv": table(FB, fb(link=link))})
    assert got["posts"]["account_id"].tolist() == [account]
    assert got["accounts"][["alias", "native_id"]].iloc[0].tolist() == [account[9:], "77"]


@pytest.mark.parametrize(
    ("type_", "media", "kind"),
    [
        ("Photos", "imagen", "original"), ("Fotos", "imagen", "original"),
        ("Reels", "video", "original"), ("Videos", "video", "original"),
        ("Links", "enlace", "original"), ("Texto", "ninguno", "original"),
        ("Stories", pd.NA, "historia"), ("Historias", pd.NA, "historia"),
        ("Otra cosa", pd.NA, "original"),
    ],
)  # fmt: skip
def test_types_of_facebook(type_, media, kind, tmp_path):
    (post,) = load(tmp_path, {"a.csv": table(FB, fb(type_=type_))})["posts"].itertuples()
    assert repr(post.media) == repr(media)
    assert post.kind == kind


def test_shared_and_crossposted(tmp_path):
    got = load(tmp_path, {"a.csv": table(FB, fb("1", share="1"), fb("2", cross="1"))})
    assert got["posts"]["kind"].tolist() == ["compartido", "original"]
    assert "1 filas son publicaciones cruzadas" in got["sources"]["note"].iloc[0]


def test_an_id_rounded_by_excel_is_told_unless_the_permalink_has_it(tmp_path):
    rows = [fb("1.82772E+15"), fb("1.82772E+15", link=f"{FACEBOOK}/inventada/posts/1827720132094")]
    got = load(tmp_path, {"a.csv": table(FB, *rows)})
    assert got["posts"]["post_id"].tolist() == ["1827720132094"]
    assert "redondeado por Excel" in got["rejected"]["expected"].iloc[0]


@pytest.mark.parametrize("loader", [meta_business_facebook, meta_business_instagram])
def test_a_workbook_under_another_name_in_a_zip(loader, tmp_path):
    import csv

    ((_, text),) = loader.EXAMPLE.items()
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("lote/cualquier nombre.bin", workbook({"Datos": rows}))
    got = load(tmp_path, {"x.zip": stream.getvalue()})
    assert len(got["posts"]) == len(loader.EXPECTED["posts"])
    assert got["posts"]["text"].iloc[0] == loader.EXPECTED["posts"][0]["text"]


INSIGHTS = ["Post ID", "Permalink", "Post Message", "Type", "Posted"]


def test_insights_of_several_sheets_are_one_post_with_all_figures(tmp_path):
    post = ["77_9001", f"{FACEBOOK}/Inventada/posts/9001:0", "Hola", "Photo", "10/1/2015 21:00"]
    blank = ["", "", "", "", ""]
    book = {
        "Key Metrics": [
            [*INSIGHTS, "Lifetime Post Total Impressions"],
            [*blank, "Lifetime: The number"],
            [*post, 11],
        ],
        "Lifetime Talking About This": [[*INSIGHTS, "like"], [*blank, "x"], [*post, 5]],
        "Lifetime Post Stories by act": [
            [*INSIGHTS, "share", "like", "comment"],
            [*blank, "x", "x", "x"],
            [*post, 3, 7, ""],
        ],
    }
    got = load(tmp_path, {"a.xlsx": workbook(book)})
    (found,) = got["posts"].itertuples()
    assert (found.views, found.likes, found.shares) == (11, 7, 3)
    assert pd.isna(found.comments)
    assert not found.zone_known
    (row,) = got["sources"].itertuples()
    assert (row.read, row.repeated, row.left_out) == (3, 2, 3)


def test_one_post_is_one_id_in_every_export_of_facebook(tmp_path):
    rows = {
        "mbs.csv": table(FB, fb("9001", link=f"{FACEBOOK}/Inventada/posts/pfbid0")),
        "insights.csv": table(
            ",".join(INSIGHTS),
            f"77_9001,{FACEBOOK}/Inventada/posts/9001:0,Hola,Photo,1/2/2020 9:00",
        ),
        "graph.json": json.dumps(
            {
                "data": [
                    {
                        "id": "77_9001",
                        "created_time": "2020-01-02T09:00:00+0000",
                        "permalink_url": f"{FACEBOOK}/Inventada/posts/9001",
                    }
                ]
            }
        ),
        "ct.csv": table(
            "Page Name,User Name,Facebook Id,Post Created,Type,URL",
            f"P,Inventada,77,2020-01-02 09:00:00 UTC,Photo,{FACEBOOK}/77/posts/9001",
        ),
    }
    got = load(tmp_path, rows)
    assert set(got["posts"]["account_id"] + " " + got["posts"]["post_id"]) == {
        "facebook:Inventada 9001"
    }
    assert len(got["posts"]) == 4
    assert set(got["accounts"]["native_id"]) == {"77"}


def graph_post(**more):
    return {
        "id": "77_9001",
        "created_time": "2024-05-01T18:00:00+0000",
        "from": {"id": "77"},
    } | more


def comment(id_, who="v1", **more):
    given = {"id": id_, "message": "?", "created_time": "2024-05-01T19:00:00+0000"}
    return given | ({"from": {"id": who}} if who else {}) | more


def graph(tmp_path, *posts, **top):
    return load(tmp_path, {"77/p.json": json.dumps({"data": list(posts)} | top)})


def test_comments_are_received_and_own_ones_answer_their_parent(tmp_path):
    nested = {"data": [comment("c2", "77"), comment("c3", "77", parent={"id": "c2"})]}
    several = [comment("c1", comments=nested), comment("c4", None), comment("c5", "77")]
    got = graph(tmp_path, graph_post(comments={"data": several}))
    own = got["posts"].set_index("post_id")
    assert own["kind"].to_dict() == {
        "9001": "original", "c2": "respuesta", "c3": "autohilo", "c5": "autohilo",
    }  # fmt: skip
    assert own["in_reply_to_id"].dropna().to_dict() == {"c2": "c1", "c3": "c2", "c5": "9001"}
    received = got["interactions"].set_index("message_id")
    assert received["author"].to_dict() == {"c1": "v1", "c4": "desconocido"}
    assert received["in_reply_to_id"].tolist() == ["9001", "9001"]
    assert set(got["coverage"]["table"]) == {"posts", "interactions"}


@pytest.mark.parametrize(
    "edge",
    [
        {"data": [comment("c1")], "summary": {"total_count": 9}},
        {"data": [comment("c1")], "paging": {"next": "https://graph.facebook.com/?clave=x"}},
        {"data": [comment("c1", comment_count=2)]},
    ],
)
def test_comments_cut_by_the_query_do_not_prove_silence(edge, tmp_path):
    got = graph(tmp_path, graph_post(comments=edge))
    assert set(got["coverage"]["table"]) == {"posts"}
    assert "faltan comentarios" in got["sources"]["note"].iloc[0]
    assert "clave" not in got["sources"]["note"].iloc[0]


def test_what_others_write_on_the_wall_is_received_and_what_is_not_public_left_out(tmp_path):
    got = graph(
        tmp_path,
        graph_post(),
        graph_post(id="77_2", **{"from": {"id": "alguien_inventado"}}, message="¿Horario?"),
        graph_post(id="77_3", is_published=False),
        graph_post(id="77_4", privacy={"value": "CUSTOM"}),
    )
    assert got["posts"]["post_id"].tolist() == ["9001"]
    assert got["interactions"]["author"].tolist() == ["alguien_inventado"]
    assert got["sources"]["left_out"].tolist() == [2]


def test_the_alias_is_never_of_who_wrote_on_the_wall(tmp_path):
    wall = {"from": {"id": "v1"}, "permalink_url": f"{FACEBOOK}/alguien.inventado/posts/2"}
    got = graph(tmp_path, graph_post(), graph_post(id="77_2", **wall))
    assert set(got["interactions"]["account_id"]) == {"facebook:77"}
    assert not got["posts"]["url"].notna().any()


@pytest.mark.parametrize(
    "rows",
    [
        [comment("9001_1", "v1"), comment("9001_2", "v2")],
        [comment("9001_1", None, comment_count=0)],
    ],
)
def test_a_bare_list_of_comments_is_no_list_of_publications(rows, tmp_path):
    got = graph(tmp_path, *rows)
    assert got["posts"].empty
    assert got["interactions"].empty
    assert len(got["rejected"]) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"id": {"a": 1}}, {"id": None}, {"created_time": 10**18}, {"created_time": "0000-01-01"},
        {"created_time": "9999-01-01T00:00:00+0000"}, {"created_time": None}, {"message": 5},
        {"comments": 3}, {"attachments": []},
    ],
)  # fmt: skip
def test_a_bad_record_of_the_graph_costs_only_itself(bad, tmp_path):
    got = graph(tmp_path, graph_post(), graph_post(id="77_2") | bad)
    assert got["posts"]["post_id"].tolist() == ["9001"]
    assert got["rejected"]["record"].tolist() == [2]


def test_a_bad_comment_costs_only_itself_and_huge_numbers_nothing(tmp_path):
    edge = {"data": [comment("c1"), {"id": "c2", "message": {}}, "x", comment(2**70)]}
    got = graph(tmp_path, graph_post(comments=edge, shares={"count": 10**18}))
    assert got["interactions"]["message_id"].tolist() == ["c1", str(2**70)]
    assert len(got["rejected"]) == 2
    assert got["posts"]["shares"].isna().all()


def test_pages_of_results_in_one_folder_and_a_list_under_posts(tmp_path):
    pages = {
        "r/1.json": json.dumps(
            {"data": [graph_post()], "paging": {"next": "https://graph.facebook.com/?k=1"}}
        ),
        "r/2.json": json.dumps({"data": [graph_post(id="77_2")]}),
        "r/3.json": json.dumps({"id": "77", "posts": {"data": [graph_post(id="77_3")]}}),
        "r/4.json": json.dumps([graph_post(id="77_4")]),
    }
    got = load(tmp_path, pages)
    assert got["posts"]["post_id"].tolist() == ["9001", "2", "3", "4"]
    assert got["posts"]["account_id"].unique().tolist() == ["facebook:77"]
    assert "otra página de resultados" in got["sources"]["note"].iloc[0]


def test_threads_answers_are_not_instagrams(tmp_path):
    medium = {
        "id": "1", "media_product_type": "THREADS", "media_type": "TEXT_POST", "text": "Hola",
        "timestamp": "2026-03-07T20:00:20+0000", "permalink": "https://www.threads.net/@a/post/x",
    }  # fmt: skip
    got = load(tmp_path, {"a.json": json.dumps({"data": [medium]})})
    assert "graph_api" not in set(got["sources"]["format"])


CT = (
    "Page Name,User Name,Facebook Id,Post Created,Type,Total Interactions,Likes,Comments,Shares,URL"
)


@pytest.mark.parametrize(
    ("written", "utc", "known"),
    [
        ("2021-07-06 16:45:20 EDT", "2021-07-06T20:45:20Z", True),
        ("2021-01-06 16:45:20 CST", "2021-01-06T22:45:20Z", True),
        ("2021-01-06 16:45:20 BRT", "2021-01-06T19:45:20Z", True),
        ("2021-01-06 16:45:20 -06:00", "2021-01-06T22:45:20Z", True),
        ("2021-01-06 16:45:20 UTC", "2021-01-06T16:45:20Z", True),
        ("2021-01-06 16:45:20", "2021-01-06T16:45:20Z", False),
        ("2021-01-06 16:45:20 XYZ", "2021-01-06T16:45:20Z", False),
    ],
)
def test_crowdtangles_zone_is_the_dashboards(written, utc, known, tmp_path):
    row = f"P,inventada,77,{written},Photo,3,1,1,1,{FACEBOOK}/77/posts/9001"
    (post,) = load(tmp_path, {"a.csv": table(CT, row)})["posts"].itertuples()
    assert post.created_at == pd.Timestamp(utc)
    assert post.zone_known == known


@pytest.mark.parametrize(
    ("cells", "likes", "told"),
    [
        ('"1,204","1,200",3,1', 1200, False),
        ("407.137,407.133,3,1", 407133, False),
        ("99,7,3,1", 7, True),
    ],
)
def test_crowdtangles_counts_in_any_locale(cells, likes, told, tmp_path):
    row = f"P,inventada,77,2021-01-06 16:45:20 UTC,Photo,{cells},{FACEBOOK}/77/posts/9001"
    got = load(tmp_path, {"a.csv": table(CT, row)})
    assert got["posts"]["likes"].tolist() == [likes]
    assert ("no es la suma" in str(got["sources"]["note"].iloc[0])) is told


def test_a_search_of_crowdtangle_shows_no_period_whole(tmp_path):
    row = f"P,inventada,77,2021-01-06 16:45:20 UTC,Photo,3,1,1,1,{FACEBOOK}/77/posts/9001"
    assert len(load(tmp_path, {"a.csv": table(CT, row)})["coverage"]) == 1
    searched = table(f"{CT},Total Interactions (weighted  —  Likes 1x ),Score", f"{row},1,1")
    got = load(tmp_path, {"a.csv": searched})
    assert (len(got["posts"]), len(got["coverage"])) == (1, 0)
    assert "búsqueda" in got["sources"]["note"].iloc[0]


def test_crowdtangle_groups_are_left_out(tmp_path):
    header = CT.replace("Page Name", "Group Name")
    row = f"Grupo,,77,2021-01-06 16:45:20 UTC,Photo,3,1,1,1,{FACEBOOK}/groups/77/permalink/9001"
    got = load(tmp_path, {"a.csv": table(header, row)})
    assert got["posts"].empty
    assert got["sources"]["left_out"].tolist() == [1]


META_EXPORT = "exportación de contenido de Meta Business Suite"


@pytest.mark.parametrize(
    ("content", "what", "instead"),
    [
        (
            'sep=,\n"Views"\n"Date","Primary"\n"2025-08-01T00:00:00","6"\n'.encode("utf-16"),
            "resumen diario", META_EXPORT,
        ),
        (
            'sep=,\n"Visualizaciones"\n"Fecha","Principal"\n"2025-08-01T00:00:00","6"\n'.encode(
                "utf-16"
            ),
            "resumen diario", META_EXPORT,
        ),
        ("Ad ID,Ad name,Amount spent (USD)\n1,a,2\n", "anuncios", META_EXPORT),
        ("Campaign name,Reach,Amount spent (EUR)\n1,a,2\n", "anuncios", META_EXPORT),
        # of many columns two may coincide with those of a short table
        ("Fecha,Visualizaciones,a,b,c,d,e,f,g,h\n", "columnas «fecha", "exportaciones"),
        ("Nombre de la campaña,Alcance,Importe gastado (MXN)\n1,a,2\n", "anuncios", META_EXPORT),
        (
            'ID,"Score Date (GMT)",Timestep,Score\n1,2021-01-01,2,3\n', "historia",
            "publicaciones de CrowdTangle",
        ),
    ],
)  # fmt: skip
def test_look_alikes_are_refused_with_the_right_export(content, what, instead, tmp_path):
    got = load(tmp_path, {"a.csv": content})
    assert got["posts"].empty
    (told,) = got["rejected"]["expected"]
    assert what in told
    assert instead in told


@pytest.mark.parametrize(
    ("folder", "name", "form", "read", "left_out"),
    [
        ("meta_business_suite_csv", "en_facebook_studiostone.csv", "meta_business_facebook", 2, 0),
        ("meta_business_suite_csv", "en_instagram_rows.csv", "meta_business_instagram", 3, 0),
        ("meta_business_suite_csv", "es_facebook_HEADER_ONLY.csv", "meta_business_facebook", 0, 0),
        (
            "meta_business_suite_csv", "en_page_daily_views_utf16_layout.csv", "no reconocido",
            0, 0,
        ),
        ("facebook_insights_old", "USCTrials_2015_short.csv", "facebook_insights", 2, 1),
    ],
)  # fmt: skip
def test_the_real_samples(folder, name, form, read, left_out):
    if not (EXPORTS / folder).is_dir():
        pytest.skip(f"needs the real export {folder} beside the project")
    row = loaders.load(EXPORTS / folder)["sources"].set_index("source_path").loc[name]
    assert (row["format"], row["read"], row["left_out"]) == (form, read, left_out)
    assert row["rejected"] == (form == "no reconocido")
    if name == "en_instagram_rows.csv":
        assert "3 de 3 enlaces" in row["note"]
    if not read and form != "no reconocido":
        assert "Solo tiene el encabezado" in row["note"]


@pytest.mark.parametrize("loader", [facebook_insights, graph_api, crowdtangle])
def test_each_is_read_from_a_zip_under_another_name(loader, tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for n, content in enumerate(loader.EXAMPLE.values()):
            archive.writestr(f"a/b/{n}.dat", content)
    got = load(tmp_path, {"x.zip": stream.getvalue()})
    assert len(got["posts"]) == len(loader.EXPECTED["posts"])
