"""Figures: the same data twice over, in a drawing and in words."""

import json
import re
from importlib.resources import files

import pandas as pd
import pytest
from report_fixtures import HOSTILE, PERIOD, audit_tables

from criterios_audit import figures

ACCOUNT = "x:INEMuestra"


@pytest.fixture(scope="module")
def posts() -> pd.DataFrame:
    rows = audit_tables()["posts"]
    return rows[rows["account_id"] == ACCOUNT]


@pytest.fixture(scope="module")
def coverage() -> pd.DataFrame:
    rows = audit_tables()["coverage"]
    return rows[rows["account_id"] == ACCOUNT]


def test_every_day_of_the_period_is_drawn_once(posts, coverage) -> None:
    figure = figures.posting_calendar(posts, coverage, PERIOD, ACCOUNT)
    assert sum(len(trace["x"]) for trace in figure.spec["data"]) == PERIOD.days


def test_days_without_data_are_not_gaps(posts, coverage) -> None:
    figure = figures.posting_calendar(posts, coverage, PERIOD, ACCOUNT)
    drawn = {trace["name"]: trace for trace in figure.spec["data"]}
    assert drawn["sin datos"]["text"][0] == "16 de junio de 2026: sin datos"
    assert "del 2 al 20 de marzo de 2026" in figure.caption


def test_the_table_of_the_calendar_adds_up_to_the_posts(posts, coverage) -> None:
    figure = figures.posting_calendar(posts, coverage, PERIOD, ACCOUNT)
    cells = figure.data.drop(columns="Semana del").to_numpy().ravel()
    assert sum(int(c) for c in cells if c.isdigit()) == int((posts["kind"] == "original").sum())


def test_without_coverage_nothing_is_said_of_the_days(posts, coverage) -> None:
    figure = figures.posting_calendar(posts, coverage.iloc[:0], PERIOD, ACCOUNT)
    assert figure.caption == "Ningún día del periodo está cubierto por una exportación."


def test_media_shares_of_a_network_add_up_to_one(posts) -> None:
    figure = figures.media_mix(posts)
    assert sum(trace["x"][0] for trace in figure.spec["data"]) == pytest.approx(1, abs=0.001)


def test_posts_without_the_field_of_media_are_counted_apart(posts) -> None:
    blind = posts.assign(media=posts["media"].mask(posts["media"] == "ninguno"))
    missing = int(((posts["media"] == "ninguno") & (posts["kind"] == "original")).sum())
    assert f"no dice el medio de {missing} más" in figures.media_mix(blind).caption


def test_without_inbound_messages_the_figure_says_so(posts) -> None:
    figure = figures.response_times(posts, ACCOUNT)
    assert "solo respondidas" in figure.title
    assert "sin respuesta" in figure.caption


def test_a_survival_curve_is_drawn_with_its_band_and_number_at_risk(posts) -> None:
    curve = pd.DataFrame(
        {
            "hours": [0.0, 2.0, 30.0],
            "not_answered": [1.0, 0.6, 0.4],
            "low": [pd.NA, 0.5, 0.3],
            "high": [pd.NA, 0.7, 0.5],
            "at_risk": [50, 50, 12],
        }
    )
    figure = figures.response_times(posts, ACCOUNT, curve)
    assert "0.40 de 50 mensajes (IC95 0.30–0.50" in figure.caption
    assert figure.spec["data"][2]["y"] == [0.0, 0.4, 0.6]
    assert "En espera (n en riesgo)" in figure.data.columns


def test_a_password_kept_for_over_two_months_is_told() -> None:
    figure = figures.password_gaps(audit_tables()["contrasenas"], PERIOD)
    assert figure.caption.startswith("1 de 3 intervalos")
    assert list(figure.data["Más de dos meses"]) == ["no", "sí", "no"]


@pytest.mark.parametrize("empty", ["posts", "contrasenas"])
def test_nothing_to_draw_is_a_figure_of_words(empty) -> None:
    rows = audit_tables()[empty].iloc[:0]
    drawn = (
        [figures.password_gaps(rows, PERIOD)]
        if empty == "contrasenas"
        else [figures.media_mix(rows), figures.response_times(rows, ACCOUNT)]
    )
    assert [f.spec for f in drawn] == [{}] * len(drawn)
    assert all(f.caption for f in drawn)


def test_labels_do_not_hold_html() -> None:
    rows = audit_tables()["contrasenas"]
    spec = figures.password_gaps(rows.assign(account_id=HOSTILE), PERIOD).spec
    assert "<img" not in json.dumps(spec)


def test_the_same_data_gives_the_same_bytes(posts, coverage) -> None:
    one, two = (
        json.dumps(figures.posting_calendar(posts, coverage, PERIOD, ACCOUNT).spec)
        for _ in range(2)
    )
    assert one == two


def test_colours_are_those_of_the_style_sheet() -> None:
    css = files("criterios_audit.report").joinpath("static/informe.css").read_text("utf-8")
    light = dict(re.findall(r"(--[\w-]+):(#[0-9a-f]+)", css.split("@media")[0]))
    assert {name: light[name] for name in figures.TOKENS} == figures.TOKENS
    assert len(set(figures.TOKENS.values())) == len(figures.TOKENS)
