import shutil
from pathlib import Path

import pytest

from criterios_audit import loaders, snowflake

EXPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "exports"


def real(name: str) -> Path:
    if not (EXPORTS / name).is_dir():
        pytest.skip(f"needs the real export {name} beside the project")
    return EXPORTS / name


@pytest.fixture(params=["folder", "zip"])
def archive(request, tmp_path):
    folder = real("x_archive/alrocar_x")
    if request.param == "folder":
        return loaders.load(folder.parent)
    inner = tmp_path / "lote" / "2024"
    inner.mkdir(parents=True)
    shutil.make_archive(str(inner / "otro nombre"), "zip", folder.parent)
    return loaders.load(tmp_path)


def test_the_x_archive(archive):
    assert archive["sources"]["read"].sum() == 1223
    assert archive["sources"]["rejected"].sum() == 0
    assert archive["rejected"].empty
    assert archive["sources"]["note"].str.contains("40 de 41 textos largos").any()
    posts = archive["posts"]
    assert len(posts) == 1223 - archive["sources"]["repeated"].sum()
    assert posts["kind"].eq("compartido").sum() == 12


def test_replies_of_the_x_archive(archive):
    posts = archive["posts"]
    replies = posts[posts["in_reply_to_id"].notna()]
    assert len(replies) == 819
    assert replies["kind"].eq("autohilo").sum() == 413
    others = replies[replies["kind"].eq("respuesta")]
    assert len(others) == 406
    waits = others["created_at"] - snowflake.moment(others["in_reply_to_id"])
    assert waits.notna().all()
    assert round(waits.median().total_seconds() / 60, 1) == 37.9


def test_the_ids_of_the_x_archive_hold_its_moments(archive):
    posts = archive["posts"]
    away = (snowflake.moment(posts["post_id"]) - posts["created_at"]).abs()
    assert away.max().total_seconds() < 1


@pytest.mark.parametrize(("name", "rows"), [("HLGatell", 1787), ("lopezobrador_", 630)])
def test_the_line_text_of_two_officials(name, rows):
    got = loaders.load(real("mx_public_officials_snscrape"))
    row = got["sources"].set_index("account_id").loc[f"x:{name}"]
    assert (row["read"], row["rejected"]) == (rows, 0)
    assert got["posts"]["account_id"].eq(f"x:{name}").sum() == rows - row["repeated"]


def test_the_new_analytics_csv():
    got = loaders.load(real("x_analytics_csv_new"))
    posts = got["posts"]
    assert got["sources"]["read"].sum() == 377
    assert got["rejected"].empty
    assert len(posts) == 377
    assert posts["text"].str.startswith("@").sum() == 257
    assert posts["kind"].eq("respuesta").sum() == 257
    assert posts["precision"].eq("second").all()
    assert (snowflake.moment(posts["post_id"]) == posts["created_at"]).all()
