"""What the examples of the criterios leave open, found by `make mutantes`."""

import pandas as pd
import pytest

from criterios_audit.criterios.c22_periodicidad import _rhythm, _verdict
from criterios_audit.criterios.c27_audiovisual import _unknown
from criterios_audit.estimates import share
from criterios_audit.model import Verdict


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
