"""A share is told apart by electoral stage where the period has more than one."""

import pandas as pd

from criterios_audit.criterios._stages import by_stage


def test_each_stage_has_its_share_and_its_size() -> None:
    stage = pd.Series(["proceso", "ordinario", "proceso", "proceso"], dtype="str")
    hit = pd.Series([True, False, True, False])
    assert by_stage(stage, hit) == {
        "share_ordinario": 0.0,
        "n_ordinario": 1,
        "share_proceso": 2 / 3,
        "n_proceso": 3,
    }


def test_one_stage_alone_says_nothing_more() -> None:
    assert by_stage(pd.Series(["ordinario"] * 3, dtype="str"), pd.Series([True] * 3)) == {}
