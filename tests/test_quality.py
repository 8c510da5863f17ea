"""The gate: what is fit to be judged, account by account, and why not."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from criterios_audit import tables
from criterios_audit.quality import ASPECTS, fit, gate, unfit_reason

NOW = pd.Timestamp("2026-07-15", tz="UTC")
ORIGIN = {"source_id": "0" * 64, "source_path": "a.zip!/posts.js", "record": 1}


def posts(n: int = 40, account: str = "x:Inventada", **given: Any) -> list[dict[str, Any]]:
    hours = pd.date_range("2026-01-01", periods=n, freq="6h", tz="UTC")
    return [
        {
            "account_id": account,
            "network": "x",
            "post_id": str(place),
            "created_at": hour,
            "precision": "second",
            "zone_known": True,
            "text": "Consulta tu casilla.",
            "kind": "original",
            "media": "imagen",
            "exported_at": pd.Timestamp("2026-07-01", tz="UTC"),
            **ORIGIN,
            **given,
        }
        for place, hour in enumerate(hours)
    ]


def coverage(account: str = "x:Inventada", table: str = "posts") -> dict[str, Any]:
    return {
        "account_id": account,
        "table": table,
        "covered_from": "2026-01-01T00:00:00Z",
        "covered_to": "2026-07-01T00:00:00Z",
        "source_id": "0" * 64,
        "source_path": "a.zip",
    }


def inbound(n: int = 3, **given: Any) -> list[dict[str, Any]]:
    return [
        {
            "account_id": "x:Inventada",
            "network": "x",
            "message_id": str(place),
            "author": "persona-1",
            "created_at": "2026-02-01T00:00:00Z",
            "precision": "second",
            "text": "¿Dónde voto?",
            **ORIGIN,
            **given,
        }
        for place in range(n)
    ]


def source(read: int, rejected: int) -> dict[str, Any]:
    return {
        **{name: ORIGIN[name] for name in ("source_id", "source_path")},
        "format": "x_archive",
        "account_id": "x:Inventada",
        "read": read,
        "repeated": 0,
        "rejected": rejected,
    }


def asked(**rows: list[dict[str, Any]]) -> pd.DataFrame:
    rows = {"coverage": [coverage()], **rows}
    return gate({name: tables.frame(name, given) for name, given in rows.items()}, now=NOW)


def unfit(found: pd.DataFrame) -> dict[str, str]:
    wrong = found[~found["fit"]]
    return dict(zip(wrong["aspect"], wrong["reason"], strict=True))


def test_a_good_account_is_fit_in_all_and_all_is_shown() -> None:
    found = asked(posts=posts(), interactions=inbound(), sources=[source(40, 1)])
    assert found["fit"].all()
    assert found["reason"].isna().all()
    assert [tuple(key) for key in found[["table", "aspect"]].to_numpy()] == [
        (a.table, a.name) for a in ASPECTS if a.table != "blocks"
    ]
    assert fit(found, "x:Inventada", "posts")
    assert unfit_reason(found, "x:Inventada", "posts") == ""


def test_the_gate_is_the_canonical_table() -> None:
    found = asked(posts=posts())
    pd.testing.assert_series_equal(found.dtypes, tables.empty("gate").dtypes)
    assert list(found.columns) == list(tables.empty("gate").columns)


def test_without_accounts_it_is_empty_and_typed() -> None:
    pd.testing.assert_frame_equal(gate({}), tables.empty("gate"))


def test_a_repeated_id_withholds_the_posts() -> None:
    rows = posts()
    rows[7]["post_id"] = rows[3]["post_id"]
    found = asked(posts=rows)
    assert unfit(found) == {
        "identificador único": "1 de 40 publicaciones (2.5 %) con un identificador ya contado "
        "en la misma cuenta; se tolera hasta 0 %."
    }
    assert not fit(found, "x:Inventada", "posts")
    assert unfit_reason(found, "x:Inventada", "posts").startswith("1 de 40")


def test_the_same_id_in_another_account_is_another_post() -> None:
    found = asked(
        posts=posts() + posts(account="facebook:Inventada"),
        coverage=[coverage(), coverage("facebook:Inventada")],
    )
    assert found["fit"].all()


@pytest.mark.parametrize("date", ["2026-07-03T00:00:01Z", "2006-03-20T23:59:59Z"])
def test_dates_that_cannot_be_withhold_the_posts(date: str) -> None:
    rows = posts()
    for row in rows[:2]:
        row["created_at"] = pd.Timestamp(date)
    found = asked(posts=rows)
    assert "fecha posible" in unfit(found)
    assert not fit(found, "x:Inventada", "posts")


def test_one_odd_date_in_a_hundred_is_counted_and_tolerated() -> None:
    rows = posts(n=100)
    rows[0]["created_at"] = pd.Timestamp("2030-01-01", tz="UTC")
    found = asked(posts=rows).set_index("aspect")
    assert found.loc["fecha posible", "failed"] == 1
    assert found.loc["fecha posible", "fit"]


def test_an_export_that_does_not_say_when_it_was_made_is_held_to_the_present() -> None:
    late = posts(exported_at=None, created_at=NOW + pd.Timedelta(days=2))
    assert "fecha posible" in unfit(asked(posts=late))
    today = posts(exported_at=None, created_at=NOW)
    assert "fecha posible" not in unfit(asked(posts=today))


def test_a_clock_behind_the_newest_export_is_not_believed() -> None:
    """The machine lost its hour: what another account's export proves has already been."""
    undated = posts(exported_at=None)
    dated = posts(account="x:Otra", exported_at=pd.Timestamp("2026-07-01", tz="UTC"))
    rows = {"posts": tables.frame("posts", [*undated, *dated])}
    rows["coverage"] = tables.frame("coverage", [coverage(), coverage("x:Otra")])
    lost = pd.Timestamp("1970-01-01", tz="UTC")
    pd.testing.assert_frame_equal(gate(rows, now=lost), gate(rows, now=NOW))
    assert gate(rows, now=lost)["fit"].all()
    alone = {"posts": tables.frame("posts", undated), "coverage": rows["coverage"]}
    assert not gate(alone, now=lost)["fit"].all()


@pytest.mark.parametrize(
    ("column", "aspect"),
    [("created_at", "fecha"), ("post_id", "identificador"), ("kind", "clase")],
)
def test_what_every_criterio_needs_withholds_the_posts(column: str, aspect: str) -> None:
    rows = posts()
    rows[0][column] = None
    found = asked(posts=rows)
    assert set(unfit(found)) == {aspect}
    assert not fit(found, "x:Inventada", "posts")


@pytest.mark.parametrize(
    ("given", "aspect"),
    [
        ({"media": None}, "medio"),
        ({"text": None}, "texto"),
        ({"precision": "day"}, "hora"),
        ({"zone_known": False}, "zona horaria"),
    ],
)
def test_what_only_some_criterios_need_is_told_without_withholding(
    given: dict[str, Any], aspect: str
) -> None:
    found = asked(posts=posts(**given))
    assert set(unfit(found)) == {aspect}
    assert unfit(found)[aspect].startswith("40 de 40 publicaciones (100.0 %) ")
    assert fit(found, "x:Inventada", "posts")


@pytest.mark.parametrize(("without", "is_fit"), [(2, True), (3, False)])
def test_a_share_at_its_limit_is_fit_and_one_post_more_is_not(
    without: int, *, is_fit: bool
) -> None:
    rows = posts()
    for row in rows[:without]:
        row["media"] = None
    found = asked(posts=rows).set_index("aspect")
    assert found.loc["medio", "failed"] == without  # of 40: 5 % is the limit
    assert found.loc["medio", "fit"] == is_fit


def test_posts_outside_the_days_covered_are_told() -> None:
    rows = posts()
    rows[0]["created_at"] = pd.Timestamp("2025-12-31", tz="UTC")
    found = asked(posts=rows)
    assert set(unfit(found)) == {"cobertura"}
    assert fit(found, "x:Inventada", "posts")
    assert set(unfit(asked(posts=posts(), coverage=[]))) == {"cobertura"}


def test_few_unread_records_are_told_and_many_withhold() -> None:
    few = asked(posts=posts(), sources=[source(900, 50), source(0, 50)])
    assert unfit(few) == {
        "registros leídos": "100 de 1,000 registros (10.0 %) de sus exportaciones sin poder "
        "leerse; se tolera hasta 5 %."
    }
    assert fit(few, "x:Inventada", "posts")
    assert not fit(asked(posts=posts(), sources=[source(40, 41)]), "x:Inventada", "posts")


def test_an_account_without_posts_is_withheld_unless_its_days_are_covered() -> None:
    account = [{"account_id": "x:Inventada", "network": "x", "alias": "Inventada", **ORIGIN}]
    silent = asked(accounts=account)
    assert fit(silent, "x:Inventada", "posts")
    unknown = asked(accounts=account, coverage=[])
    assert unfit_reason(unknown, "x:Inventada", "posts") == (
        "0 publicaciones en las exportaciones, y ningún periodo cubierto."
    )


def test_messages_need_moment_author_and_an_id_of_their_own() -> None:
    found = asked(interactions=inbound(author=None, created_at=None, message_id="7", text=None))
    assert set(unfit(found)) == {"fecha", "autor", "identificador único", "texto"}
    assert unfit(found)["autor"].startswith("3 de 3 mensajes recibidos (100.0 %) sin autor")
    assert not fit(found, "x:Inventada", "interactions")
    assert fit(found, "x:Inventada", "posts")


def test_a_list_of_blocks_needs_its_date() -> None:
    block = {"account_id": "x:Inventada", "blocked": "persona-9", **ORIGIN}
    undated = asked(blocks=[block])
    assert not fit(undated, "x:Inventada", "blocks")
    dated = asked(blocks=[block], coverage=[coverage(), coverage(table="blocks")])
    assert fit(dated, "x:Inventada", "blocks")


def test_order_and_result_do_not_depend_on_the_order_of_the_rows() -> None:
    rows = posts(10, "x:Zeta", media=None) + posts(10, "facebook:Alfa")
    one, other = asked(posts=rows), asked(posts=rows[::-1])
    pd.testing.assert_frame_equal(one, other)
    assert one["account_id"].is_monotonic_increasing


def test_nothing_is_printed_nor_written_nor_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    given = {"posts": tables.frame("posts", posts())}
    before = given["posts"].copy()
    gate(given, now=NOW)
    pd.testing.assert_frame_equal(given["posts"], before)
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_great_expectations_is_imported_only_when_the_gate_is_asked() -> None:
    code = "import sys, criterios_audit.quality; sys.exit('great_expectations' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603  # our own line
