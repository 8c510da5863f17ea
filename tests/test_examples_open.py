"""What the examples of the criterios leave open, found by `make mutantes`."""

import pandas as pd
import pytest

from criterios_audit import judging, tables
from criterios_audit.criterios import c26_mayusculas, c34_contrasenas
from criterios_audit.criterios._example import post
from criterios_audit.criterios.c22_periodicidad import _rhythm, _verdict
from criterios_audit.criterios.c27_audiovisual import _unknown
from criterios_audit.estimates import share
from criterios_audit.model import Period, Verdict


@pytest.mark.parametrize(
    ("gap", "verdict", "fragile"),
    [
        (20, Verdict.CUMPLE, False),
        (28, Verdict.CUMPLE, True),  # a tenth less of 30 days would not allow it
        (32, Verdict.OBSERVACION, True),
        (60, Verdict.OBSERVACION, False),
    ],
)
def test_a_gap_near_its_limit_makes_xxii_fragile(gap, verdict, fragile):
    whole = share(1000, 1000)
    assert _verdict(whole, gap, 0.9, 0.5, 30) == (verdict, fragile)


def test_the_rhythm_of_xxii_is_the_median_of_days_apart():
    days = pd.to_datetime(pd.Series(["2026-01-01", "2026-01-02", "2026-01-02", "2026-01-09"]))
    posts = pd.DataFrame({"local_day": days, "local": days, "precision": "day", "zone_known": True})
    assert _rhythm(posts)["median_days_between"] == 4
    assert _rhythm(posts.head(1))["median_days_between"] is None


def test_what_the_export_does_not_say_of_media_is_told_in_xxvii():
    assert _unknown(0) == ""
    assert _unknown(1234) == "; de 1,234 más la exportación no dice el medio"


@pytest.mark.parametrize(("second", "priority"), [("2026-02-28", "no"), ("2026-03-01", "sí")])
def test_xxxiv_is_of_priority_from_the_day_after_its_months(second, priority):
    dates = pd.to_datetime(pd.Series(["2025-12-31", second, "2026-04-28", "2026-06-28"]))
    found = c34_contrasenas.check(
        pd.DataFrame({"fecha_cambio": dates}), None, Period.parse("2026S1"), months_priority=2
    )
    assert found.metrics["priority"] == priority


@pytest.mark.parametrize(("text", "n"), [("Consulta tu casilla hoy", 30), ("Tu casilla hoy", 0)])
def test_xxvi_looks_at_texts_from_its_least_letters_on(text, n):
    given = {name: tables.empty(name) for name in tables.TABLES}
    given["posts"] = tables.frame("posts", [post(i, text=text) for i in range(30)])
    found = c26_mayusculas.check(judging.prepare(given)["posts"], letters_min=20, n_min=30)
    assert (found.reason is None) == (n == 30)
