"""One post in two exports is one post: the newest copy wins, the other is counted as repeated."""

import pandas as pd

from criterios_audit import tables
from criterios_audit.store import one_row_per_post

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
