import io
import json
import shutil
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import loaders, sources
from criterios_audit.loaders import facebook_dyi, instagram_dyi
from criterios_audit.loaders import threads as threads_loader
from criterios_audit.loaders._meta import as_meta

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"
WHEN = 1754466859
PAGE = "PaginaInventada/this_profile's_activity_across_facebook"
ACTIVITY = "CuentaInventada/your_instagram_activity"


@pytest.fixture
def load(tmp_path):
    def loaded(files):
        for path, content in files.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            text = content if isinstance(content, str | bytes) else as_meta(content)
            target.write_bytes(text.encode() if isinstance(text, str) else text)
        got = loaders.load(tmp_path)
        ledger = got["sources"]
        kept = len(got["posts"]) + len(got["blocks"])
        assert ledger["read"].sum() == kept + ledger["repeated"].sum()
        assert ledger["rejected"].sum() == len(got["rejected"])
        return got

    return loaded


def zipped(files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content if isinstance(content, str) else as_meta(content))
    return stream.getvalue()


def page(load, *records, wrap=lambda records: records):
    got = load({f"{PAGE}/posts/profile_posts_1.json": wrap(list(records))})
    return got["posts"], got


def said(text, at=WHEN, **more):
    return {"timestamp": at, "data": [{"post": text}], "title": "Página publicó algo.", **more}


def attached(*parts):
    return [{"data": list(parts)}]


def link(url):
    return {"external_context": {"url": url}}


def photo(name, description=None):
    medium = {"uri": f"posts/media/Album_1/{name}", "creation_timestamp": WHEN, "title": "Álbum"}
    return {"media": medium | ({"description": description} if description else {})}


# --- Facebook


@pytest.mark.parametrize(
    "path",
    [
        "a/posts/your_posts_1.json",
        "a/posts/your_posts.json",
        "a/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        "a/your_activity_across_facebook/posts/your_posts_2.json",
        "a/this_profile's_activity_across_facebook/posts/profile_posts_1.json",
        "a/b/c/profile_posts_1.json",
        "a/otro nombre.json",
    ],
)
def test_a_page_is_read_from_every_era_place_and_name(path, load):
    got = load({path: [said("Sesión")]})
    assert got["posts"]["text"].tolist() == ["Sesión"]
    assert got["sources"]["format"].tolist() == ["facebook_dyi"]


def test_very_old_pages_wrap_their_records(load):
    posts, _ = page(load, said("Sesión"), wrap=lambda records: {"status_updates": records})
    assert posts["text"].tolist() == ["Sesión"]


@pytest.mark.parametrize(
    "written",
    [
        as_meta([said("Elección ✓ 🗳")]),
        json.dumps([said("Elección ✓ 🗳".encode().decode("latin-1"))], ensure_ascii=False),
        json.dumps([said("Elección ✓ 🗳")]),
    ],
    ids=["escapes", "literal", "right"],
)
def test_text_is_mended_however_it_was_spoilt(written, load):
    got = load({"a/posts/your_posts_1.json": written})
    assert got["posts"]["text"].tolist() == ["Elección ✓ 🗳"]


def test_of_a_share_told_twice_the_copy_with_text_stays(load):
    share = {"title": "Página ha compartido una publicación.", "attachments": attached(link(""))}
    updated = [{"update_timestamp": WHEN}]
    posts, got = page(
        load,
        {"timestamp": WHEN, "data": [*updated, {}, {}], **share},
        {"timestamp": WHEN + 93, "data": [{"update_timestamp": 77}], **share},
        {"timestamp": WHEN, "data": [{"post": "uno"}, *updated], **share},
        {"timestamp": WHEN + 186, "data": [{"post": "dos"}, {"update_timestamp": 77}], **share},
        said("otro en el mismo segundo", WHEN),
    )
    assert posts["text"].tolist() == ["uno", "dos", "otro en el mismo segundo"]
    assert posts["record"].tolist() == [3, 4, 5]
    assert got["sources"]["repeated"].tolist() == [2]


def test_a_photo_without_text_is_no_twin_of_what_was_said_in_its_second(load):
    bare = {"timestamp": WHEN, "attachments": attached(photo("1.jpg")), "data": []}
    posts, _ = page(load, bare, said("texto"))
    assert posts["media"].tolist() == ["imagen", "ninguno"]


@pytest.mark.parametrize(
    ("title", "parts", "kind", "media"),
    [
        ("X ha compartido una publicación.", [link("")], "compartido", "ninguno"),
        ("X a distribuit un link.", [link("http://0.0.0.0/")], "compartido", "ninguno"),
        ("X ha compartido un enlace.", [link("https://ine.mx")], "original", "enlace"),
        ("X compartió un perfil.", [], "compartido", "ninguno"),
        ("X a partagé une publication.", [], "compartido", "ninguno"),
        ("X shared a post.", [link("https://ine.mx")], "compartido", "enlace"),
        ("X agregó una foto nueva.", [photo("1.jpg")], "original", "imagen"),
        ("X ha compartido un vídeo.", [photo("1.mp4")], "original", "video"),
        ("X estaba en vivo.", [photo("1.mp4")], "original", "directo"),
        ("X publicó.", [photo("1.jpg"), photo("2.mp4")], "original", "carrusel"),
        ("X creó una encuesta y publicó.", [{"poll": {"question": "?"}}], "original", "encuesta"),
        ("X estuvo en Y.", [{"place": {"name": "Y"}}, {"name": "a"}], "original", "ninguno"),
        ("X añadió un vídeo nuevo.", "empty", "original", pd.NA),
        (None, [link("https://ine.mx")], "original", "enlace"),
    ],
)
def test_kind_and_medium_come_from_structure_first(title, parts, kind, media, load):
    attachments = attached() if parts == "empty" else attached(*parts) if parts else []
    posts, _ = page(load, {"timestamp": WHEN, "title": title, "attachments": attachments})
    (post,) = posts.itertuples()
    assert post.kind == kind
    assert post.media is media or post.media == media


def test_links_that_lead_nowhere_are_dropped(load):
    parts = attached(link(""), link("http://0.0.0.0/"), link("https://ine.mx/a b"))
    posts, _ = page(load, said("Vea https://ine.mx/c", attachments=parts))
    assert posts["links"].tolist() == ["https://ine.mx/a%20b https://ine.mx/c"]


def test_a_description_repeated_on_each_photo_is_told_once(load):
    parts = attached(photo("1.jpg", "Sesión"), photo("2.jpg", "Sesión"), photo("3.jpg", "Pie"))
    posts, _ = page(load, said("Sesión", attachments=parts))
    assert posts["text"].tolist() == ["Sesión\nPie"]
    assert posts["media_n"].tolist() == [3]
    assert posts["alt_text_n"].isna().all()


def test_a_person_mentioned_is_an_id_and_never_a_name(load):
    posts, _ = page(load, said("Gracias a @[100000000000001:2048:Alguien Inventado]."))
    assert posts["text"].tolist() == ["Gracias a @100000000000001."]
    assert posts["mentions"].tolist() == ["100000000000001"]


@pytest.mark.parametrize(
    "empty", [{}, {"data": []}, {"data": {}}, {"data": [{}]}, {"attachments": []}, {"data": None}]
)
def test_a_title_alone_is_a_publication_only_if_it_says_so(empty, load):
    published = {"timestamp": WHEN, "title": "X ha actualizado  su estado.", **empty}
    other = {"timestamp": WHEN + 1, "title": "X hizo otra cosa.", **empty}
    posts, got = page(load, said("texto", WHEN + 2), published, other, {"timestamp": 1754466999})
    assert posts["record"].tolist() == [1, 2]
    assert got["sources"]["left_out"].tolist() == [2]
    assert "2 registros sin texto" in got["sources"]["note"][0]


@pytest.mark.parametrize(
    "when", [0, -(2**40), 10**18, 253402300799, 2**70, "ayer", None, 1.5, [], True, 1e300]
)
def test_a_moment_that_cannot_be_costs_only_its_record(when, load):
    posts, got = page(load, said("a"), said("b", when), said("c", WHEN + 1))
    assert posts["text"].tolist() == ["a", "c"]
    assert got["rejected"]["record"].tolist() == [2]


def test_hostile_texts_are_texts(load):
    records = as_meta([said("a\0b"), said("MARCA", WHEN + 1), said("x" * 100_000, WHEN + 2)])
    got = load({"a/posts/your_posts_1.json": records.replace("MARCA", "\\ud83d")})
    assert got["posts"]["record"].tolist() == [1, 3]
    assert got["rejected"]["record"].tolist() == [2]  # half a character is no text


def test_the_name_that_the_download_tells_is_its_account(load):
    about = {"profile_v2": {"name": {"full_name": "Página Inventada"}, "emails": {"a": ["b"]}}}
    got = load(
        {
            f"{PAGE}/posts/profile_posts_1.json": [said("a")],
            "PaginaInventada/profile_information/profile_information.json": about,
        }
    )
    assert got["posts"]["account_id"].tolist() == ["facebook:Página_Inventada"]
    assert got["accounts"]["alias"].tolist() == ["Página_Inventada"]


def test_without_any_name_the_whole_file_is_rejected(load):
    got = load({"posts/your_posts_1.json": [said("a")]})
    assert got["posts"].empty
    assert "no dice de qué cuenta es" in got["rejected"]["expected"].str.cat()


def test_ids_are_the_same_in_every_download(load):
    got = load(
        {
            "uno/a/posts/your_posts_1.json": [said("a", attachments=attached(photo("1.jpg")))],
            "dos/a/b.json": [
                said("otra", WHEN - 9),
                said("a", attachments=[{"data": [{"media": {"uri": "otra/ruta/1.jpg"}}]}]),
            ],
        }
    )
    ids = got["posts"].groupby("text")["post_id"].unique()
    assert len(ids["a"]) == 1
    assert ids["a"][0].startswith(f"facebook:{WHEN}:")


@pytest.mark.parametrize("key", ["comments_v2", "comments"])
@pytest.mark.parametrize("path", ["a/comments/comments.json", "b/a.json"])
def test_comments_of_the_page_are_replies_without_parent(key, path, load):
    written = {"timestamp": WHEN, "comment": "Sí ✓", "author": "Página Inventada"}
    items = [{"timestamp": WHEN, "data": [{"comment": written}], "title": "Respondió."}]
    files = {path: {key: items}, "a/posts/your_posts_1.json": [said("a")]}
    posts = load(files)["posts"].set_index("kind")
    assert posts.loc["respuesta", "text"] == "Sí ✓"
    assert pd.isna(posts.loc["respuesta", "in_reply_to_id"])
    assert posts["account_id"].unique().tolist() == ["facebook:a"]


def test_an_array_of_another_name_is_read_at_its_place(load):
    posts, _ = page(load, said("Sesión"), wrap=lambda records: {"otro_nombre": records})
    assert posts["text"].tolist() == ["Sesión"]
    posts, _ = page(load, said("Sesión"), wrap=lambda records: records[0])
    assert posts["text"].tolist() == ["Sesión"]


# --- Instagram


def shot(n=1, text="", at=WHEN, name="media/posts/202508/1_2_n_1780000000000000{}.jpg", **more):
    return {"uri": name.format(n), "creation_timestamp": at, "title": text, **more}


@pytest.mark.parametrize(
    "path",
    [
        "a/content/posts_1.json",
        "a/your_instagram_activity/content/posts_2.json",
        "a/your_instagram_activity/media/posts_1.json",
        "b/a/posts_1.json",
        "b/a.json",
    ],
)
def test_instagram_is_read_from_every_era_place_and_name(path, load):
    got = load({path: [{"media": [shot(text="Sesión ✓")]}]})
    assert got["posts"]["text"].tolist() == ["Sesión ✓"]
    assert got["posts"]["account_id"].tolist() == ["instagram:a"]


def test_captions_of_one_medium_and_of_albums(load):
    got = load(
        {
            "a/content/posts_1.json": [
                {"media": [shot(1, "uno")]},
                {"media": [shot(2), shot(3)], "title": "dos", "creation_timestamp": WHEN + 2},
            ]
        }
    )
    posts = got["posts"]
    assert posts["text"].tolist() == ["uno", "dos"]
    assert posts["media"].tolist() == ["imagen", "carrusel"]
    assert posts["post_id"].tolist() == ["17800000000000001", "17800000000000002"]


def test_reels_igtv_and_the_newest_list_of_posts_are_told_once(load):
    film = shot(5, "Video", name="media/reels/202508/1_n_1780000000000000{}.mp4")
    labelled = {
        "timestamp": WHEN,
        "label_values": [
            {"label": "Pie de foto", "value": "uno"},
            {"label": "Media", "media": [shot(1, "")]},
            {"label": "URL", "value": "https://ine.mx"},
        ],
    }
    got = load(
        {
            f"{ACTIVITY}/media/posts.json": [labelled],
            f"{ACTIVITY}/media/posts_1.json": [{"media": [shot(1, "uno")]}, {"media": [film]}],
            f"{ACTIVITY}/media/reels.json": {"ig_reels_media": [{"media": [film]}]},
            f"{ACTIVITY}/media/igtv_videos.json": {
                "ig_igtv_media": [{"media": [shot(6, "IGTV", name="x/{}.mp4")]}]
            },
        }
    )
    assert got["posts"]["text"].tolist() == ["uno", "Video", "IGTV"]
    assert got["sources"]["repeated"].sum() == 2


def test_a_permalink_gives_the_shortcode(load):
    item = {
        "timestamp": WHEN,
        "label_values": [
            {"label": "URL", "href": "https://www.instagram.com/p/AbC-12_/"},
            {"label": "Media", "media": [shot()]},
        ],
    }
    (post,) = load({"a/media/posts.json": [item]})["posts"].itertuples()
    assert (post.post_id, post.url) == ("AbC-12_", "https://www.instagram.com/p/AbC-12_")


def test_archived_publications_are_not_public(load):
    both = [{"media": [shot(1, "guardada")]}]
    got = load(
        {
            f"{ACTIVITY}/media/posts_1.json": [*both, {"media": [shot(2, "pública")]}],
            f"{ACTIVITY}/media/archived_posts.json": {"ig_archived_post_media": both},
        }
    )
    assert got["posts"]["text"].tolist() == ["pública"]
    assert got["sources"]["left_out"].tolist() == [1, 1]
    assert got["sources"]["note"].str.contains("no son públicas").all()


def test_only_subtitles_count_as_alternative_text(load):
    film = {"video_metadata": {"subtitles": {"uri": "media/1.srt", "creation_timestamp": WHEN}}}
    plain = [{"media": [shot(1)]}, {"media": [shot(name="media/posts/1.mp4")]}]
    posts = load({"a/content/posts_1.json": plain})["posts"]
    assert posts["alt_text_n"].isna().all()
    subtitled = {"media": [shot(name="media/posts/2.mp4", media_metadata=film)]}
    posts = load({"a/content/posts_1.json": [*plain, subtitled]})["posts"]
    assert posts["alt_text_n"].tolist() == [pd.NA, 0, 1]


COMMENTS = {
    "en": {"Comment": "Sí ✓", "Media Owner": "alguien_inventado", "Time": None},
    "es": {"Comentario": "Sí ✓", "Propietario del contenido multimedia": "alguien_inventado",
           "Hora": None},
    "fr": {"Commentaire": "Sí ✓", "Propriétaire du contenu multimédia": "alguien_inventado",
           "Heure": None},
    "shape": {"Ψ": "Sí ✓", "Ω": "alguien_inventado", "Ж": None},
    "owner first": {"Media Owner": "alguien_inventado", "Comment": "Sí ✓", "Time": None},
}  # fmt: skip


@pytest.mark.parametrize("keys", COMMENTS.values(), ids=COMMENTS)
@pytest.mark.parametrize(
    ("path", "wrap"),
    [
        ("a/your_instagram_activity/comments/post_comments_1.json", None),
        ("a/comments/reels_comments.json", "comments_reels_comments"),
        ("a/b.json", "comments_media_comments"),
        ("a/c.json", None),
    ],
)
def test_own_comments_in_any_language(keys, path, wrap, load):
    data = {k: {"value": v} if v else {"timestamp": WHEN} for k, v in keys.items()}
    items = [{"media_list_data": [{"uri": ""}], "string_map_data": data}]
    got = load({path: {wrap: items} if wrap else items})
    (post,) = got["posts"].itertuples()
    assert (post.text, post.kind, post.in_reply_to_account) == (
        "Sí ✓", "respuesta", "alguien_inventado",
    )  # fmt: skip
    assert post.created_at == pd.Timestamp(WHEN, unit="s", tz="UTC")
    assert pd.isna(post.in_reply_to_id)
    assert got["coverage"].empty  # comments alone show no publication whole


def test_own_comments_with_labels(load):
    item = {
        "timestamp": WHEN,
        "media": [],
        "label_values": [
            {"label": "Propietario", "value": "alguien_inventado"},
            {"label": "Comentario", "value": "Sí"},
        ],
    }
    (post,) = load({"a/b.json": [item]})["posts"].itertuples()
    assert (post.text, post.in_reply_to_account) == ("Sí", "alguien_inventado")


@pytest.mark.parametrize(
    "path",
    [
        "a/connections/followers_and_following/blocked_profiles.json",
        "a/followers_and_following/blocked_accounts.json",
    ],
)
@pytest.mark.parametrize(
    "entry",
    [
        {"title": "alguien_inventado", "string_list_data": [{"href": "x", "timestamp": WHEN}]},
        {"title": "", "string_list_data": [{"value": "alguien_inventado", "timestamp": WHEN}]},
        {"string_list_data": [{"href": "https://www.instagram.com/alguien_inventado/"}]},
        {"label_values": [{"label": "Nombre de usuario", "value": "alguien_inventado"}]},
    ],
)
def test_blocks_are_read_with_or_without_the_rest(path, entry, load):
    got = load({path: {"relationships_blocked_users": [entry, {"title": None}]}})
    assert got["blocks"]["blocked"].tolist() == ["alguien_inventado"]
    assert got["blocks"]["account_id"].tolist() == ["instagram:a"]
    assert got["rejected"]["record"].tolist() == [2]


def test_an_empty_block_list_is_covered_and_an_absent_one_is_not(load):
    posts = {f"{ACTIVITY}/media/posts_1.json": [{"media": [shot()]}]}
    assert set(load(posts)["coverage"]["table"]) == {"posts"}
    lists = {
        "CuentaInventada/connections/followers_and_following/blocked_profiles.json": {
            "relationships_blocked_users": []
        }
    }
    assert set(load(posts | lists)["coverage"]["table"]) == {"posts", "blocks"}


def test_parts_of_a_download_are_one(load):
    name = "instagram-CuentaInventada-2026-01-31-ab12-part{}.zip"
    posts = {"your_instagram_activity/media/posts_1.json": [{"media": [shot(1)]}]}
    stories = {"your_instagram_activity/media/stories.json": {"ig_stories": [shot(2)]}}
    got = load(
        {
            name.format(1): zipped(posts),
            name.format(2): zipped(stories | {"media/posts/1.jpg": "x"}),
        }
    )
    assert got["posts"]["kind"].tolist() == ["original", "historia"]
    assert got["posts"]["account_id"].unique().tolist() == ["instagram:CuentaInventada"]
    assert "1 archivos más" in got["sources"]["note"].str.cat()
    assert got["rejected"].empty


@pytest.mark.parametrize("loader", [facebook_dyi, instagram_dyi, threads_loader])
def test_what_is_not_needed_is_never_opened(loader, load, monkeypatch):
    top = next(iter(loader.EXAMPLE)).split("/")[0]
    extra = {
        f"{top}/your_instagram_activity/messages/inbox/a/message_1.json": "x",
        f"{top}/security_and_login_information/logins.json": "x",
    }
    opened = sources.File.open

    def guarded(file):
        assert not any(word in file.path for word in ("messages", "security"))
        return opened(file)

    monkeypatch.setattr(sources.File, "open", guarded)
    got = load({**loader.EXAMPLE, **extra})
    assert set(got["sources"]["format"]) == {loader.NAME}


@pytest.mark.parametrize("loader", [facebook_dyi, instagram_dyi, threads_loader])
def test_private_data_of_a_record_reaches_no_table(loader, load):
    got = load(loader.EXAMPLE)
    everything = "".join(frame.to_csv() for frame in got.values())
    for private in ("203.0.113.9", "19.43", "99.13", "canario", "5512345678"):
        assert private not in everything
    told = got["sources"].to_csv() + got["rejected"].to_csv() + got["posts"]["post_id"].str.cat()
    assert "inventado" not in told


@pytest.mark.parametrize("loader", [facebook_dyi, instagram_dyi, threads_loader])
def test_a_download_in_html_says_once_what_to_ask_for(loader, load):
    """The form that the networks propose, with thousands of media."""
    pages = {path.replace(".json", ".html"): "<html>" for path in loader.EXAMPLE}
    top = next(iter(pages)).split("/")[0]
    got = load(pages | {f"{top}/start_here.html": "<html>", f"{top}/media/1.jpg": "x"})
    (told,) = got["rejected"]["expected"]
    assert "vuelva a pedirla y en el formato elija JSON" in told
    assert got["sources"]["format"].tolist() == [loader.NAME]


# --- Threads


def test_threads_in_an_instagram_download_is_an_account_of_its_own(load):
    (content,) = threads_loader.EXAMPLE.values()
    got = load(
        {
            f"{ACTIVITY}/media/posts_1.json": [{"media": [shot(1, "foto")]}],
            f"{ACTIVITY}/threads/threads_and_replies.json": content,
        }
    )
    assert got["posts"]["account_id"].value_counts().to_dict() == {
        "threads:CuentaInventada": 3,
        "instagram:CuentaInventada": 1,
    }
    assert got["sources"]["account_id"].tolist() == [
        "instagram:CuentaInventada",
        "threads:CuentaInventada",
    ]
    assert set(got["coverage"]["account_id"]) == set(got["posts"]["account_id"])


@pytest.mark.parametrize("path", ["a/b.json", "a/threads/threads_and_replies.json"])
def test_threads_alone_is_read_wherever_it_lies(path, load):
    (content,) = threads_loader.EXAMPLE.values()
    got = load({path: content})
    assert got["posts"]["kind"].tolist() == ["original", "respuesta", "original"]
    assert got["posts"]["account_id"].unique().tolist() == [
        f"threads:{'b' if 'b.' in path else 'a'}"
    ]


# --- real ones


@pytest.fixture(params=["folder", "zip"])
def real(request, tmp_path):
    def loaded(name):
        folder = EXPORTS / name
        if not folder.is_dir():
            pytest.skip(f"needs the real export {name} beside the project")
        if request.param == "folder":
            return loaders.load(folder)
        shutil.make_archive(str(tmp_path / "cualquiera"), "zip", folder)
        return loaders.load(tmp_path)

    return loaded


def test_real_pages(real):
    got = real("facebook_page_dyi")
    rows = got["sources"].set_index("account_id")
    long, short = rows.loc["facebook:sorin_orbitronica"], rows.loc["facebook:hectitor57_excerpt_es"]
    assert (long["read"], long["repeated"], long["rejected"]) == (177, 4, 0)
    # two identical records of one second, without content, cannot be told apart
    assert (short["read"], short["repeated"], short["rejected"]) == (7, 1, 0)
    posts = got["posts"][got["posts"]["account_id"].eq("facebook:sorin_orbitronica")]
    assert len(posts) == 173
    assert posts["text"].ne("").sum() == 161
    assert posts["kind"].eq("compartido").sum() == 4
    assert posts["media_n"].sum() == 311
    assert not posts["text"].str.contains("Ã|â\x80", regex=True).any()


def test_real_instagram(real):
    got = real("instagram_dyi")
    posts = got["posts"]
    assert got["rejected"].empty
    assert got["sources"].set_index("account_id")["read"].to_dict() == {
        "instagram:sr4136_igimport": 1057,
        "instagram:yummyhopper_schema_en": 1,
        "instagram:yummyhopper_schema_es_CONSTRUCTED": 1,
    }
    own = posts[posts["account_id"].eq("instagram:sr4136_igimport")]
    assert len(own) == own["post_id"].nunique() == 1057
    assert own["media"].eq("carrusel").sum() == 90
    assert own["media_n"].sum() == 1332
    comments = posts.loc[posts["kind"].eq("respuesta"), "text"]
    assert sorted(comments) == ["Información aquí", "first 🙄"]
