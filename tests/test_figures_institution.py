"""Figures of the whole institution: what they say is what was found, however many accounts."""

import json
import re
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_fixtures import HOSTILE, PERIOD, audit_result, audit_tables, hostile_result

from criterios_audit import figures
from criterios_audit.criterios import NUMERALS
from criterios_audit.estimates import share
from criterios_audit.figures import Bar, Figure
from criterios_audit.figures.theme import axis_names
from criterios_audit.model import AuditResult, Finding, Threshold, Verdict
from criterios_audit.report import content

few = settings(max_examples=25)  # plotly checks every property of each figure drawn
LABELS = {"XXI": "respeto", "XXII": "periodicidad"}


def judged(numeral: str, *verdicts: Verdict, fragile: bool = False) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            verdict=verdict,
            because="x",
            numeral=numeral,
            account=f"x:cuenta{i:03}",
            fragile=fragile,
            thresholds={"share_min": Threshold(value=0.9, origin="comité")},
        )
        for i, verdict in enumerate(verdicts)
    )


def result_of(*findings: Finding) -> AuditResult:
    ids = sorted({x.account for x in findings if x.account})
    accounts = pd.DataFrame(
        {
            "account_id": pd.Series(ids, dtype="string"),
            "network": "x",
            "alias": [a.partition(":")[2] for a in ids],
            "covered_from": pd.Timestamp("2026-01-01", tz="UTC"),
            "covered_to": pd.Timestamp("2026-06-30", tz="UTC"),
            "posts": 1,
        }
    )
    return replace(audit_result(), findings=findings, accounts=accounts)


def number(text: str) -> int:
    return int(text.replace(",", ""))


def alike(*similar: float) -> Finding:
    kinds = ["idéntica" if s >= 0.9 else "adaptada" for s in similar]
    return Finding(
        verdict=Verdict.CUMPLE,
        because="x",
        numeral="XXIII",
        account="x:uno",
        n=len(similar) + 7,
        metrics={"identical": kinds.count("idéntica"), "own": 7},
        evidence=pd.DataFrame({"similitud": similar, "clase": kinds}),
    )


def followed(*minutes: int, topic: str = "1 presupuesto") -> Finding:
    return Finding(
        verdict=Verdict.CUMPLE,
        because="x",
        numeral="XXVIII",
        account="x:uno",
        evidence=pd.DataFrame(
            {
                "sesion": "Consejo General, 2026-03-26 10:00",
                "minuto": list(minutes),
                "tema": topic,
            }
        ),
    )


@pytest.fixture
def sesiones() -> pd.DataFrame:
    starts = pd.to_datetime(["2026-03-26T16:00Z", "2026-05-28T16:00Z"]).astype(
        "datetime64[us, UTC]"
    )
    return pd.DataFrame(
        {
            "organo": pd.Series(["Consejo General"] * 2, dtype="string"),
            "tipo": pd.Series(["ordinaria"] * 2, dtype="string"),
            "inicio": starts,
            "fin": starts + pd.Timedelta(hours=3),
            "punto": pd.Series(["1", "1"], dtype="string"),
            "tema": pd.Series(["presupuesto", "padrón"], dtype="string"),
            "t_aprobacion": pd.Series([pd.NaT] * 2, dtype="datetime64[us, UTC]"),
        }
    )


# the words agree with the numbers


@few
@given(
    cases=st.lists(
        st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
        min_size=1,
        max_size=6,
    )
)
def test_bars_draw_say_and_tabulate_the_same_shares(cases) -> None:
    bars = [Bar(label=f"caso {i}", done=share(k, n)) for i, (k, n) in enumerate(cases)]
    figure = figures.share_bars(bars, kind="k", title="t", what="w", said="Fin.")
    drawn = [bar for bar in bars if bar.done.n]
    assert [number(v) for v in figure.data["Casos"]] == [k for k, _ in cases]
    assert [number(v) for v in figure.data["n"]] == [n for _, n in cases]
    assert bool(figure.spec) == bool(drawn)
    if drawn:
        (trace,) = figure.spec["data"]
        assert trace["x"] == [pytest.approx(b.done.value, abs=1e-4) for b in drawn]
        ends = [v + up for v, up in zip(trace["x"], trace["error_x"]["array"], strict=True)]
        assert ends == [pytest.approx(b.done.high, abs=2e-4) for b in drawn]
        assert all(b.done.text in figure.alt for b in drawn)
        best = max(drawn, key=lambda b: b.done.value)
        assert f"{best.done.k:,} de {best.done.n:,} ({best.done.text})" in figure.caption


@few
@given(verdicts=st.lists(st.sampled_from(list(Verdict)), min_size=1, max_size=40))
def test_verdicts_are_counted_once_in_the_drawing_and_the_table(verdicts) -> None:
    figure = figures.verdict_bars(result_of(*judged("XXI", *verdicts)), LABELS, "tono")
    assert sum(t["x"][0] for t in figure.spec["data"]) == len(verdicts)
    assert number(figure.data["Total"].iloc[0]) == len(verdicts)
    failed = verdicts.count(Verdict.INCUMPLE)
    assert figure.caption.startswith(f"{failed} de {len(verdicts)} juicios")
    for trace in figure.spec["data"]:
        assert f"{trace['x'][0]} {trace['name']}" in figure.alt
        assert figure.data[trace["name"]].iloc[0] == str(trace["x"][0])


@few
@given(firm=st.integers(0, 20), fragile=st.integers(0, 20))
def test_fragile_verdicts_are_told_with_their_threshold(firm, fragile) -> None:
    found = (
        *judged("XXII", *[Verdict.CUMPLE] * firm),
        *judged("I", *[Verdict.OBSERVACION] * fragile, fragile=True),
        *judged("II", Verdict.NO_EVALUABLE),
    )
    figure = figures.fragility_bars(result_of(*found))
    assert figure.caption.startswith(f"{fragile} de {firm + fragile} veredictos")
    if firm and fragile:
        assert list(figure.data["Numeral"]) == ["I", "XXII"]
        assert figure.data["Umbrales y su origen"].iloc[0] == "share_min: 0.9 (comité)"
    assert bool(figure.spec) == bool(firm + fragile)


@few
@given(
    verdicts=st.lists(
        st.sampled_from([Verdict.CUMPLE, Verdict.NO_EVALUABLE, Verdict.NO_APLICA]),
        min_size=1,
        max_size=30,
    )
)
def test_the_map_has_a_cell_for_each_judgement(verdicts) -> None:
    result = result_of(*judged("XXI", *verdicts))
    figure = figures.observability(result, NUMERALS)
    assert sum(len(t["y"]) for t in figure.spec["data"]) == len(verdicts)
    unknown = verdicts.count(Verdict.NO_EVALUABLE)
    assert figure.caption.startswith(f"{unknown} de {len(verdicts)} juicios")
    assert (figure.data["XXI"] == "no").sum() == unknown


@few
@given(similar=st.lists(st.floats(0.6, 1.0).map(lambda v: round(v, 2)), max_size=30))
def test_every_comparable_post_is_in_one_bin(similar) -> None:
    figure = figures.similarity([alike(*similar)])
    n = len(similar) + 7
    assert sum(sum(t["y"]) for t in figure.spec["data"]) == n
    cells = figure.data.drop(columns="Parecido").map(number)
    assert cells.to_numpy().sum() == n
    same = share(sum(s >= 0.9 for s in similar), n)
    assert figure.caption.startswith(f"{same.k} de {n} publicaciones")
    assert same.text in figure.caption


def test_a_session_nobody_followed_is_drawn_as_its_line_alone(sesiones) -> None:
    figure = figures.session_line([followed(0, 4, 4)], sesiones, PERIOD)
    line, posts = figure.spec["data"]
    assert line["x"] == [0, 180, None, 0, 180, None]
    assert posts["x"] == [0, 4]
    assert posts["marker"]["size"][1] > posts["marker"]["size"][0]
    assert list(figure.data["Publicaciones"]) == ["3", "0"]
    assert figure.caption.startswith("Se publicó en 1 de 2 sesiones; la de más")
    assert "26 mar, 10:00: 3, de 1 tema reconocido" in figure.caption


def test_an_account_lives_from_its_first_day_to_its_last() -> None:
    cuentas = pd.DataFrame(
        {
            "account_id": ["x:cuenta000"],
            "activa_desde": pd.to_datetime(["2025-12-01"]),
            "activa_hasta": pd.to_datetime(["2026-05-31"]),
        }
    )
    result = result_of(*judged("XXI", Verdict.CUMPLE, Verdict.CUMPLE))
    figure = figures.lifelines(result, cuentas, None)
    used = figure.spec["data"][0]
    assert used["x"] == ["2025-12-01", "2026-05-31", None, None, None, None]
    assert list(figure.data["En uso desde"]) == ["1 de diciembre de 2025", "s/d"]
    assert list(figure.data["Hasta"]) == ["31 de mayo de 2026", "s/d"]
    assert (
        "empezó su uso, 1 de 2 cuentas; cerradas a más tardar al terminar el periodo, 1."
        in figure.caption
    )


def test_the_number_at_risk_stands_below_its_hour() -> None:
    curve = pd.DataFrame(
        {
            "hours": [0.0, 2.0, 30.0],
            "not_answered": [1.0, 0.6, 0.4],
            "low": [0.9, 0.5, 0.3],
            "high": [1.0, 0.7, 0.5],
            "at_risk": [50, 50, 12],
        }
    )
    axis = figures.response_times(audit_tables()["posts"], "x:uno", curve).spec["layout"]["xaxis"]
    assert axis["ticktext"][2:6] == ["1 h<br>50", "4 h<br>12", "24 h<br>12", "7 d<br>–"]


# never colour alone


def every() -> list[Figure]:
    mixed = judged("XXI", *Verdict)
    return [
        figures.verdict_bars(result_of(*mixed), LABELS, "tono"),
        figures.fragility_bars(
            result_of(*judged("XXII", Verdict.CUMPLE), *judged("I", Verdict.CUMPLE, fragile=True))
        ),
        figures.observability(result_of(*mixed), NUMERALS),
        figures.similarity([alike(0.7, 0.95)]),
        figures.media_mix(audit_tables()["posts"]),
    ]


@pytest.mark.parametrize("i", range(5))
def test_kinds_differ_by_pattern_or_shade_and_not_by_hue_alone(i) -> None:
    figure = every()[i]
    kinds = [
        (t["marker"]["pattern"]["shape"], round(_light(t["marker"]["color"]), 1))
        for t in figure.spec["data"]
    ]
    assert len(kinds) > 1
    assert len(set(kinds)) == len(kinds), kinds


def _light(token: str) -> float:
    """Relative luminance of a colour of the theme, as WCAG 2.2 defines it."""
    value = figures.TOKENS[re.fullmatch(r"var\((.+)\)", token)[1]]
    channels = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


# hundreds of accounts


def test_six_hundred_accounts_are_never_six_hundred_rows() -> None:
    result = result_of(*judged("XXI", *[Verdict.CUMPLE] * 599, Verdict.INCUMPLE))
    ids = list(result.accounts["account_id"])
    passwords = pd.DataFrame(
        {"account_id": ids, "fecha_cambio": pd.to_datetime(["2026-06-01"] * 600)}
    )
    passwords.loc[300, "fecha_cambio"] = pd.Timestamp("2026-01-02")
    life = figures.lifelines(result, None, None)
    gaps = figures.password_gaps(passwords, PERIOD)
    assert len(figures.observability(result, NUMERALS).data) == 1  # one network
    assert len(set(life.spec["data"][0]["y"])) == figures.DRAWN
    assert life.spec["data"][0]["y"][0] == "cuenta599<br>en X"  # the one that fails comes first
    assert "Se dibujan 24 de 600 cuentas, de la más grave a la menos." in life.caption
    drawn = {name for t in gaps.spec["data"] for name in t["y"]}
    assert len(drawn) == figures.DRAWN
    assert "cuenta300<br>en X" in drawn
    assert "24 de 600" in gaps.caption


def test_names_on_an_axis_are_short_and_all_different() -> None:
    names = axis_names([f"x:{'a' * 300}", f"x:{'a' * 299}b", "facebook:b"])
    assert len(set(names)) == 3
    assert max(map(len, names)) < 45


# bad input


def test_without_anything_each_figure_is_words() -> None:
    nothing = result_of()
    empty = pd.DataFrame(columns=["organo", "tipo", "inicio", "fin", "punto", "tema"])
    sesiones = empty.astype(
        {"organo": "string", "tipo": "string", "punto": "string", "tema": "string"}
        | dict.fromkeys(("inicio", "fin"), "datetime64[us, UTC]")
    ).assign(t_aprobacion=pd.Series(dtype="datetime64[us, UTC]"))
    drawn = [
        figures.verdict_bars(nothing, LABELS, "tono"),
        figures.fragility_bars(nothing),
        figures.observability(nothing, NUMERALS),
        figures.similarity([]),
        figures.session_line([], sesiones, PERIOD),
        figures.lifelines(nothing, None, None),
        figures.share_bars([], kind="k", title="t", what="w", said="Fin."),
    ]
    assert [f.spec for f in drawn] == [{}] * len(drawn)
    assert all(f.caption.endswith(".") for f in drawn)
    assert "tono" in content.tono(nothing, {})
    assert "lenguaje" in content.contenido(nothing, {})


def test_strangers_words_are_inert_in_every_label(sesiones) -> None:
    result = hostile_result()
    drawn = [
        figures.observability(result, NUMERALS),
        figures.lifelines(result, None, None),
        figures.session_line([followed(1, topic=HOSTILE)], sesiones, PERIOD),
        figures.share_bars(
            [Bar(label=HOSTILE, done=share(1, 2))], kind="k", title="t", what="w", said="."
        ),
    ]
    for figure in drawn:
        assert figure.spec
        text = json.dumps(figure.spec)
        assert "<img" not in text
        assert "<script" not in text


# tone


def rude(candidates: int, *rulings: str) -> Finding:
    return Finding(
        verdict=Verdict.REVISION,
        because="x",
        numeral="XXI",
        account="x:uno",
        n=200,
        metrics={
            "replies": 200,
            "candidates": candidates,
            "confirmed": rulings.count("confirmada"),
        },
        evidence=pd.DataFrame({"propone": ["lista"] * len(rulings), "dictamen": list(rulings)}),
    )


@few
@given(k=st.integers(0, 50), n=st.integers(1, 50), right=st.integers(0, 20))
def test_what_the_list_flags_is_corrected_by_its_measured_precision(k, n, right) -> None:
    raw, precision = share(min(k, n), n), share(right, 20)
    found = content.corrected(raw, precision)
    assert found.value == pytest.approx(raw.value * precision.value)
    assert found.low <= found.value <= found.high <= raw.high


def test_without_rulings_nothing_is_corrected() -> None:
    html = content.tono(result_of(rude(10, *["sin decidir"] * 10)), {})
    assert "corregida" not in html.split("«Corregida»")[0]
    assert "Sin medir" in html
    html = content.tono(result_of(rude(10, "confirmada", "descartada")), {})
    assert "1 de 2 señaladas y resueltas" in html
    assert "X, corregida" in html


def test_fewer_than_five_citizens_are_not_told() -> None:
    blocked = [
        Finding(
            verdict=Verdict.REVISION,
            because="x",
            numeral="XVI",
            account=f"{network}:uno",
            metrics={"listed": n, "logged_without_cause": 0},
        )
        for network, n in (("x", 3), ("facebook", 40), ("youtube", 90))
    ]
    html = content.tono(result_of(*blocked), {})
    rows = re.findall(r"<tr><td>(\w+)</td><td>(.+?)</td>", html[html.index("Ciudadanía, solo") :])
    assert rows == [("Facebook", "reservada"), ("X", "&lt;5"), ("YouTube", "90")]


def test_nobody_having_read_is_not_zero_errors() -> None:
    unread = Finding(
        verdict=Verdict.REVISION,
        because="x",
        numeral="IV",
        account="x:uno",
        n=500,
        metrics={"confirmed": 0, "reviewed": 0, "candidates": 3, "pending": 3},
    )
    html = content.contenido(result_of(unread), {})
    assert re.search(r"IV · errores</td><td>0</td><td>0</td><td>s/d</td><td>s/d</td>", html)
    assert "Sin casos que contar" in html
