"""Which rows of the prepared tables an account is asked about, and which columns.

What is of another account is not given to an account: neither can it weigh on what is said of it,
nor has the account to be judged again when it changes.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit import exemptions, tables
from criterios_audit.criterios import _reads, catalogue
from criterios_audit.features import clock
from criterios_audit.features.patterns import among
from criterios_audit.model import Period, Scope

Tables: TypeAlias = Mapping[str, pd.DataFrame]

_NO_ROWS = np.array([], dtype="int64")
_PIECES = {"posts": "post_id", "interactions": "message_id"}
"""What a label may name, besides what a register tells."""


def in_period(
    prepared: Tables, period: Period, views: Sequence[str] = ("posts",)
) -> dict[str, pd.DataFrame]:
    """Keep the posts of the period and, if asked for, the other views that `_views` tells."""
    posts, rows = prepared["posts"], _views(prepared, period)
    return {**prepared, **{name: posts[rows[name]] for name in views if name in rows}}


def of_all(
    prepared: Tables, period: Period, module: str, needs: Sequence[str]
) -> dict[str, pd.DataFrame]:
    """Return what is given to a check of the Institute, of every account.

    Of posts it has what the check's module names: they are copied, and are many.
    """
    said = {"account_id", "post_id", "kind", "local_day"}  # what `_views` and the asking read
    held = tuple(prepared["posts"].columns)
    columns = [c for c in held if c in said.union(named(module, held))]
    return in_period({**prepared, "posts": prepared["posts"][columns]}, period, needs)


def _views(prepared: Tables, period: Period) -> dict[str, "pd.Series[bool]"]:
    """Tell the rows of the period and, of any day, the `replies` and those `consulted` about."""
    posts = prepared["posts"]
    views = {
        "posts": clock.within(posts["local_day"], period),
        "replies": (posts["kind"] == "respuesta").fillna(value=False),
    }
    if (consultas := prepared.get("consultas")) is not None:
        views["consulted"] = posts["post_id"].isin(consultas["publicacion_id"].dropna())
    return views


def narrower(prepared: Tables, period: Period) -> Callable[[str], dict[str, pd.DataFrame]]:
    """Return what gives an account its own rows, and of its posts those of the period.

    Where each account's rows lie is looked up once; they are copied only while it is asked about.
    """
    held = {n: t for n, t in prepared.items() if "account_id" in t}
    cut = {n: t.groupby("account_id", sort=False).indices for n, t in held.items()}
    views = {n: rows.to_numpy(dtype="bool") for n, rows in _views(prepared, period).items()}
    views["area_posts"] = views["posts"]
    columns = tuple(prepared["posts"].columns)
    seen = {n: prepared["posts"][_seen(n, columns)] for n in views}
    labels = _labels(prepared)
    rest = {name: table for name, table in prepared.items() if name != "etiquetas"}

    def of(name: str, accounts: Sequence[str]) -> pd.DataFrame:
        places = cut["posts" if name in views else name]
        rows = np.concatenate([_NO_ROWS, *(places.get(a, _NO_ROWS) for a in accounts)])
        if name in views:
            return _rows(seen[name], rows[views[name][rows]])
        return _rows(prepared[name], rows)

    def narrow(account: str) -> dict[str, pd.DataFrame]:
        narrowed = {**rest, **{n: of(n, [account]) for n in (*cut, *views)}}
        area = _same_area(narrowed, prepared.get("cuentas"), account)
        narrowed["area_posts"] = of("area_posts", area)
        narrowed["area_coverage"] = of("coverage", area)
        if "cuentas" in cut:
            narrowed["area_cuentas"] = of("cuentas", area)
        # an account of which nobody said anything is as it was before somebody spoke of another
        if len(said := labels(area)):
            narrowed["etiquetas"] = said
        return narrowed

    return narrow


def _seen(view: str, held: tuple[str, ...]) -> list[str]:
    """Columns of a view of posts that some check of accounts, or what exempts from it, names."""
    checks = [c.check for c in catalogue() if c.scope is Scope.CUENTA and view in c.needs]
    modules = {check.__module__ for check in checks} | {exemptions.__name__}
    said = {"account_id", *(column for module in modules for column in named(module, held))}
    return [column for column in held if column in said]


def _rows(table: pd.DataFrame, rows: npt.NDArray[np.int64]) -> pd.DataFrame:
    """Take some rows; those that lie together, as an account's do, are not copied."""
    if len(rows) and rows[-1] - rows[0] == len(rows) - 1 and (np.diff(rows) == 1).all():
        return table.iloc[rows[0] : rows[-1] + 1]
    return table.iloc[rows]


def _labels(prepared: Tables) -> Callable[[Sequence[str]], pd.DataFrame]:
    """Return what gives some accounts the labels of their pieces, and those of nobody's posts."""
    labels = prepared.get("etiquetas")
    if labels is None:
        return lambda _: tables.empty("etiquetas")
    rows = pd.DataFrame({"pieza": labels["pieza"], "row": np.arange(len(labels))})
    held = pd.concat(
        [
            prepared[name]
            .loc[among(prepared[name][piece], rows["pieza"]), ["account_id", piece]]
            .set_axis(["account_id", "pieza"], axis="columns")
            for name, piece in _PIECES.items()
        ]
    ).merge(rows, on="pieza")
    own = {str(a): each.to_numpy() for a, each in held.groupby("account_id")["row"]}
    free = np.setdiff1d(rows["row"], held["row"])

    def of(accounts: Sequence[str]) -> pd.DataFrame:
        known = [own.get(account, _NO_ROWS) for account in accounts]
        return labels.iloc[np.unique(np.concatenate([free, *known]))]

    return of


def _same_area(narrowed: Tables, cuentas: pd.DataFrame | None, account: str) -> list[str]:
    if cuentas is None:
        return [account]
    area = narrowed["cuentas"]["area"].dropna()
    same = cuentas.loc[cuentas["area"].isin(area), "account_id"]
    return [account, *same[same != account].unique()]


@cache
def named(module: str, held: tuple[str, ...]) -> list[str]:
    """Return, of the columns held, those that the code of a criterio names."""
    said = _reads.words(module)
    return [column for column in held if column in said]
