"""A share told apart by electoral stage (CRITERIOS 0.6): a semester of process is not another."""

from typing import Any

import pandas as pd

from criterios_audit.features.calendar import STAGES


def by_stage(stage: "pd.Series[Any]", hit: "pd.Series[Any]") -> dict[str, float | int | None]:
    """Share and size of each stage, as metrics `share_<stage>` and `n_<stage>`.

    Nothing where the pieces are all of one stage: the whole share says it already. `stage` (text)
    and `hit` (boolean) share their index.
    """
    parts = hit.fillna(value=False).astype(bool).groupby(stage).agg(["mean", "size"])
    if len(parts) < 2:  # noqa: PLR2004 - nothing to tell apart
        return {}
    return {
        f"{what}_{name}": value
        for name in STAGES
        if name in parts.index
        for what, value in (
            ("share", float(parts.loc[name, "mean"])),
            ("n", int(parts.loc[name, "size"])),
        )
    }
