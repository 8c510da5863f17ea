"""Two exports of one account: what was deleted, edited or published again between them."""

import json
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import cli, intake, store
from criterios_audit.model import UserError


def archive(folder: Path, generated: str, tweets: list[dict[str, str]]) -> None:
    """Write an X archive generated at that moment, with those publications."""
    data = folder / "data"
    data.mkdir(parents=True)
    config = {
        "userInfo": {"accountId": "1", "userName": "EjemploINE"},
        "archiveInfo": {"generationDate": generated},
    }
    (data / "manifest.js").write_text(f"window.__THAR_CONFIG = {json.dumps(config)}", "utf-8")
    account = {"username": "EjemploINE", "accountId": "1", "createdAt": "2020-01-01T00:00:00.000Z"}
    (data / "account.js").write_text(
        "window.YTD.account.part0 = " + json.dumps([{"account": account}]), "utf-8"
    )
    items = [{"tweet": tweet} for tweet in tweets]
    (data / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(items), "utf-8")


def tweet(number: int, text: str, day: int = 5, hour: int = 18) -> dict[str, str]:
    moment = f"Thu Feb {day:02} {hour:02}:00:00 +0000 2026"
    return {"id_str": str(number), "created_at": moment, "full_text": text}


SAME = tweet(100, "La sesión comienza a las 10:00")
BEFORE = [
    SAME,
    tweet(101, "El módulo abre el 5 de marzo en la calle Juárez"),
    tweet(102, "Hoy inicia el registro"),
    tweet(103, "Un aviso que ya no está"),
    tweet(104, "Publicada después de la segunda exportación", day=28),
]
AFTER = [
    SAME,
    tweet(102, "Hoy inicia el registro de aspirantes"),
    tweet(105, "El módulo abre el 6 de marzo en la calle Juárez", day=6),
    tweet(106, "Otra cosa muy distinta de las demás", day=6),
]


@pytest.fixture
def changes(tmp_path: Path) -> dict[str, pd.DataFrame]:
    archive(tmp_path / "exportaciones" / "uno", "2026-02-27T00:00:00.000Z", BEFORE)
    archive(tmp_path / "exportaciones" / "dos", "2026-04-01T00:00:00.000Z", AFTER)
    return dict(store.load(tmp_path).tables)


def test_what_is_gone_with_nothing_like_it_nearby_is_deleted(tmp_path: Path) -> None:
    archive(tmp_path / "uno", "2026-02-27T00:00:00.000Z", [SAME, tweet(103, "Ya no está")])
    archive(tmp_path / "dos", "2026-04-01T00:00:00.000Z", [SAME])
    told = intake.compare(tmp_path / "uno", tmp_path / "dos").changes
    assert told[["post_id", "change"]].to_numpy().tolist() == [["103", "borrada"]]


def test_each_change_is_told_once(changes) -> None:
    told = changes["changes"].set_index("post_id")["change"].to_dict()
    assert told == {"101": "republicada", "102": "editada", "103": "borrada"}
    again = changes["changes"].set_index("post_id").loc["101"]
    assert again["new_id"] == "105"
    assert again["again_at"] == pd.Timestamp("2026-02-06T18:00Z")
    assert again["new_text"] == "El módulo abre el 6 de marzo en la calle Juárez"


def test_what_one_export_does_not_reach_was_not_deleted(changes) -> None:
    """104 is dated after the older export was made: that export cannot show it whole."""
    assert "104" not in set(changes["changes"]["post_id"])


def test_the_days_both_show_are_covered(changes) -> None:
    (row,) = changes["coverage"][changes["coverage"]["table"] == "changes"].itertuples()
    assert row.covered_to == pd.Timestamp("2026-02-27T00:00Z")
    assert row.exported_at == pd.Timestamp("2026-04-01T00:00Z")


def test_one_export_proves_no_change(tmp_path: Path) -> None:
    archive(tmp_path / "exportaciones" / "uno", "2026-02-27T00:00:00.000Z", BEFORE)
    stored = store.load(tmp_path).tables
    assert stored["changes"].empty
    assert "changes" not in set(stored["coverage"]["table"])


def test_comparar_tells_it_in_a_table(tmp_path: Path, capsys) -> None:
    archive(tmp_path / "uno", "2026-02-27T00:00:00.000Z", BEFORE)
    archive(tmp_path / "dos", "2026-04-01T00:00:00.000Z", AFTER)
    cli.comparar(tmp_path / "uno", tmp_path / "dos")
    said = capsys.readouterr().out
    assert "borrada 1 · editada 1 · republicada 1" in said
    assert "x:EjemploINE: ambas muestran del 01/01/2020 al 27/02/2026" in said


def test_two_exports_of_different_accounts_are_a_users_mistake(tmp_path: Path) -> None:
    archive(tmp_path / "uno", "2026-02-27T00:00:00.000Z", BEFORE)
    text = "Tweet id,Tweet permalink,Tweet text,time\n"
    (tmp_path / "otro.csv").write_text(text, "utf-8")
    with pytest.raises(UserError, match=r"otro\.csv"):
        cli.comparar(tmp_path / "uno", tmp_path / "otro.csv")
    with pytest.raises(UserError, match="No existe"):
        cli.comparar(tmp_path / "uno", tmp_path / "nada")
