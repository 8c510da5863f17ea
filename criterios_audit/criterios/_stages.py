"""Figures told apart by electoral stage (CRITERIOS 0.6): a semester of process is not another."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit.estimates import SMALL, share
from criterios_audit.features import calendar

Figures: TypeAlias = Mapping[str, float | int | None]
Rows: TypeAlias = npt.NDArray[np.int64]


def by_stage(
    stage: "pd.Series[Any]", hit: "pd.Series[Any]", of: str = "", *, people: bool = False
) -> dict[str, float | int | None]:
    """Share, interval and size of each stage: `share_<stage>`, `low_`, `high_` and `n_<stage>`.

    Nothing where the pieces are all of one stage: the whole share says it already. `stage` (text)
    and `hit` (boolean) are in the same order. `of` goes before each name, where a numeral has
    several shares. `people` as in `each`.
    """
    flags = hit.fillna(value=False).astype(bool).to_numpy()

    def figures(rows: Rows) -> Figures:
        found = share(int(flags[rows].sum()), len(rows))
        bounds = {f"{of}low": found.low, f"{of}high": found.high}
        return {f"{of}share": found.value, **bounds, f"{of}n": found.n}

    return each(stage, figures, people=people)


def each(
    stage: "pd.Series[Any]", figures: Callable[[Rows], Figures], *, people: bool = False
) -> dict[str, float | int | None]:
    """Figures of the rows of each stage, each named `<figure>_<stage>`; nothing where one is all.

    Parameters
    ----------
    stage
        Of each row (text); rows without one are of none.
    figures
        Takes the positions of a stage's rows, gives its figures.
    people
        The rows are of citizens: a stage of fewer than five tells no figure and, where it is the
        only one, neither does the next by size, for the whole less the others would tell it.
    """
    rows = {name: np.flatnonzero((stage == name).fillna(value=False)) for name in calendar.STAGES}
    rows = {name: at for name, at in rows.items() if len(at)}
    if len(rows) < 2:  # noqa: PLR2004 - nothing to tell apart
        return {}
    hidden = _hidden({name: len(at) for name, at in rows.items()}) if people else ()
    return {
        f"{what}_{name}": None if name in hidden else value
        for name, at in rows.items()
        for what, value in figures(at).items()
    }


def _hidden(sizes: Mapping[str, int]) -> Collection[str]:
    """Stages under `SMALL` and, while the rest of the whole would tell them, the next by size."""
    by_size = sorted(sizes, key=lambda name: sizes[name])
    small = [name for name in by_size if sizes[name] < SMALL]
    for name in by_size[len(small) :] if small else ():
        if len(small) > 1 and sum(sizes[one] for one in small) >= SMALL:
            break
        small.append(name)
    return small


def stage_of(
    days: "pd.Series[pd.Timestamp]",
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
) -> "pd.Series[str]":
    """Stage of each local day for the account of these rows of the register."""
    return calendar.stage(days, calendar.merged(calendario, calendar.entity_of(cuentas)))
