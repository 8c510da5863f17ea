"""One post in two exports is one post: the newest copy wins, the other is counted as repeated."""

import pandas as pd
import pytest

from criterios_audit import identity, tables
from criterios_audit.identity import one_row_per_post

OLD, NEW = "viejo.csv", "nuevo.zip!/data/tweets.js"


def post(source: str, exported: str | None, **said: object) -> dict[str, object]:
    return {
        "account_id": "x:Ejemplo",
        "network": "x",
        "post_id": "1",
        "created_at": "2026-01-02T03:04:05Z",
        "kind": "original",
        "exported_at": exported,
        "source_path": source,
        "record": 1,
        **said,
    }


def merged(*rows: dict[str, object]) -> tuple[pd.DataFrame, dict[str, int]]:
    sources = tables.frame(
        "sources", [{"source_path": s, "read": 1, "repeated": 0, "rejected": 0} for s in (OLD, NEW)]
    )
    posts, ledger = one_row_per_post(tables.frame("posts", rows), sources)
    return posts, dict(zip(ledger["source_path"], ledger["repeated"], strict=True))


def test_the_newest_wins_and_the_other_is_counted() -> None:
    posts, repeated = merged(
        post(OLD, "2026-02-01T00:00:00Z", text="antes"),
        post(NEW, "2026-07-01T00:00:00Z", text="hoy"),
    )
    assert list(posts["text"]) == ["hoy"]
    assert repeated == {OLD: 1, NEW: 0}


def test_what_the_newest_does_not_say_is_taken_from_the_older() -> None:
    posts, _ = merged(
        post(OLD, "2026-02-01T00:00:00Z", media="imagen", likes=3),
        post(NEW, "2026-07-01T00:00:00Z", likes=8),
    )
    assert (posts["media"][0], posts["likes"][0]) == ("imagen", 8)
    assert posts["source_path"][0] == NEW


def test_an_export_of_unknown_date_gives_way() -> None:
    posts, repeated = merged(post(OLD, None), post(NEW, "2026-07-01T00:00:00Z"))
    assert posts["source_path"][0] == NEW
    assert repeated[OLD] == 1


def test_two_posts_of_one_id_in_two_accounts_are_two() -> None:
    posts, repeated = merged(post(OLD, None), post(NEW, None, account_id="x:Otra"))
    assert len(posts) == 2
    assert set(repeated.values()) == {0}
    assert (posts.dtypes == tables.empty("posts").dtypes).all()


def _copies(*rows: dict[str, object]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Copies of posts, each in the file named after its format, and their ledger."""
    common = {"account_id": "x:Uno", "network": "x", "kind": "original", "source_id": "0",
              "record": 1, "zone_known": True, "precision": "second"}  # fmt: skip
    posts = tables.frame("posts", [{**common, **row} for row in rows])
    formats = posts["source_path"].drop_duplicates()
    ledger = [
        {"source_id": "0", "source_path": f, "format": f, "read": 1, "repeated": 0, "rejected": 0,
         "left_out": 0}
        for f in formats
    ]  # fmt: skip
    return posts, tables.frame("sources", ledger)


def test_a_post_keeps_the_best_of_each_export() -> None:
    """Archive, analytics and a coarser table tell one post: relation, figures, whole text, hour."""
    posts, sources = _copies(
        {"post_id": "7", "source_path": "x_archivo", "created_at": "2026-01-01T10:00:30Z",
         "text": "Un texto largo que dice todo", "kind": "original", "media": "imagen",
         "exported_at": "2026-02-01T00:00:00Z"},
        {"post_id": "7", "source_path": "x_analytics", "created_at": "2026-01-01T00:00:00Z",
         "precision": "day", "text": "Un texto largo… https://t.co/abc", "kind": "respuesta",
         "views": 90, "exported_at": "2026-03-01T00:00:00Z"},
    )  # fmt: skip
    kept, ledger = identity.one_row_per_post(posts, sources)
    (post,) = kept.itertuples()
    assert post.created_at == pd.Timestamp("2026-01-01T10:00:30Z")
    assert (post.precision, post.kind, post.media, post.views) == (
        "second", "original", "imagen", 90,
    )  # fmt: skip
    assert post.text == "Un texto largo que dice todo"
    assert ledger.set_index("source_path")["repeated"].to_dict() == {
        "x_archivo": 1, "x_analytics": 0,
    }  # fmt: skip


def test_a_post_without_id_is_the_one_of_the_same_moment_and_text() -> None:
    text = "Sesión del Consejo General en la que se aprueban los topes de campaña"
    posts, sources = _copies(
        {"account_id": "facebook:1", "network": "facebook", "post_id": "991", "source_path": "mbs",
         "created_at": "2026-01-01T10:00:00Z", "precision": "minute", "text": text, "views": 5},
        {"account_id": "facebook:1", "network": "facebook", "source_path": "dyi",
         "post_id": "facebook:1767261630:0a1b2c3d", "created_at": "2026-01-01T10:00:30Z",
         "text": text, "media": "imagen"},
        {"account_id": "facebook:1", "network": "facebook", "source_path": "dyi",
         "post_id": "facebook:1767348030:0a1b2c3d", "created_at": "2026-01-02T10:00:30Z",
         "text": text, "media": "video"},
    )  # fmt: skip
    kept, _ = identity.one_row_per_post(posts, sources)
    assert kept["post_id"].tolist() == ["991", "facebook:1767348030:0a1b2c3d"]
    assert kept["created_at"].iloc[0] == pd.Timestamp("2026-01-01T10:00:30Z")
    assert (kept["media"].iloc[0], kept["views"].iloc[0]) == ("imagen", 5)


def test_an_account_that_exports_call_by_number_and_by_alias_is_one() -> None:
    accounts = tables.frame(
        "accounts",
        [{"account_id": "facebook:INEMexico", "network": "facebook", "alias": "INEMexico",
          "native_id": "42", "source_id": "0", "source_path": "a", "record": 1}],
    )  # fmt: skip
    coverage = tables.frame(
        "coverage",
        [{"account_id": a, "table": "posts", "covered_from": "2026-01-01T00:00:00Z",
          "covered_to": "2026-02-01T00:00:00Z", "source_id": "0", "source_path": "a"}
         for a in ("facebook:42", "facebook:inemexico")],
    )  # fmt: skip
    cuentas = tables.frame(
        "cuentas", [{"account_id": "facebook:INE", "red": "facebook", "alias": "INE",
                     "id_nativo": "99 INEMexico"}]
    )  # fmt: skip
    spelled = identity.one_spelling({"accounts": accounts, "coverage": coverage})
    assert set(spelled["coverage"]["account_id"]) == {"facebook:INEMexico"}
    both = {"accounts": accounts, "coverage": coverage, "cuentas": cuentas}
    assert set(identity.one_spelling(both)["coverage"]["account_id"]) == {"facebook:INE"}


def test_a_message_in_two_exports_is_one() -> None:
    rows = [
        {"account_id": "x:Uno", "network": "x", "message_id": "1", "author": "p_0", "record": 1,
         "created_at": "2026-01-01T10:00:00Z", "precision": "second", "source_id": "0",
         "source_path": path, "text": text}
        for path, text in (("a", pd.NA), ("b", "Hola"))
    ]  # fmt: skip
    _, sources = _copies(*({"post_id": p, "source_path": p, "created_at": "2026-01-01T10:00:00Z"}
                           for p in ("a", "b")))  # fmt: skip
    kept, ledger = identity.one_row_per_message(tables.frame("interactions", rows), sources)
    assert kept["text"].tolist() == ["Hola"]
    assert ledger["repeated"].tolist() == [0, 1]


def test_posts_of_one_export_are_never_taken_for_one_another() -> None:
    posts, sources = _copies(
        *(
            {"account_id": "instagram:u", "network": "instagram", "post_id": i, "text": "",
             "source_path": "dyi", "created_at": "2026-01-01T10:00:00Z"}
            for i in ("instagram:1767261600:0a1b2c3d", "17900000000000001")
        )
    )  # fmt: skip
    assert len(identity.one_row_per_post(posts, sources)[0]) == 2


@pytest.mark.parametrize("register", [True, False])
def test_accounts_that_a_search_gathered_are_left_to_the_register(register: bool) -> None:  # noqa: FBT001
    posts, sources = _copies(
        *(
            {"account_id": f"x:{who}", "post_id": who, "source_path": "x_api",
             "created_at": "2026-01-01T10:00:00Z"}
            for who in ("Institucion", "persona_inventada")
        ),
        {"account_id": "x:Otra", "post_id": "9", "source_path": "x_archivo",
         "created_at": "2026-01-01T10:00:00Z"},
    )  # fmt: skip
    given = {name: tables.empty(name) for name in ("interactions", "accounts", "coverage")}
    if register:
        given["cuentas"] = tables.frame(
            "cuentas", [{"account_id": "x:Institucion", "red": "x", "alias": "Institucion"}]
        )
    kept, ledger = identity.of_the_register({**given, "posts": posts}, sources)
    people = set(kept["posts"]["account_id"])
    assert ("x:persona_inventada" in people) is not register
    assert {"x:Institucion", "x:Otra"} <= people
    (row,) = ledger[ledger["format"] == "x_api"].itertuples()
    assert row.left_out == int(register)
    assert ("no están en el registro" in str(row.note)) is register
