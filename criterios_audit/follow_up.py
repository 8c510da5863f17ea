"""What moved since last semester's audit, and whether the rule moved it or the account did.

Last semester's data judged by today's rules and thresholds stand between the two: from what was
said then to that is the effect of the rule; from that to what is said now, of conduct.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import orjson
import pandas as pd

from criterios_audit import judging
from criterios_audit.model import AuditResult, Finding, Period, Threshold, Verdict
from criterios_audit.narrowing import Tables
from criterios_audit.results import to_json
from criterios_audit.tables import TEXT

COLUMNS = ("numeral", "cuenta", "antes", "antes_con_reglas_de_hoy", "ahora", "efecto")
EFFECTS = ("regla", "conducta", "ambas", "ninguno", "no comparable")


def written(result: AuditResult) -> dict[str, Any]:
    """Return a result as its own audit.json says it."""
    found: dict[str, Any] = orjson.loads(to_json(result))
    return found


def again(
    prepared: Tables,
    before: Mapping[str, Any],
    thresholds: Mapping[str, Mapping[str, Threshold]] | None = None,
    each: judging.Each | None = None,
) -> tuple[Finding, ...]:
    """Judge the period of an earlier audit.json by today's rules, over today's exports.

    `prepared` is what `judging.prepare` gives, with `gate`. The thresholds are today's, whatever
    day they hold from: the question is what they would have said then. `each` as `findings`.
    """
    return judging.findings(prepared, period_of(before), thresholds=thresholds, each=each)


def split(
    before: Mapping[str, Any], again: Sequence[Finding] | None, now: Mapping[str, Any]
) -> pd.DataFrame:
    """Tell, for each verdict that moved, what moved it.

    Parameters
    ----------
    before, now
        Two audit.json (`read`, `written`).
    again
        What `again` gives; None where the exports of then are not at hand.

    Returns
    -------
    pandas.DataFrame
        A row per finding of either audit whose verdict moved, now or by today's rules, in the
        order of the later one: `numeral`, `cuenta` («instituto» for the institution), `antes`,
        `antes_con_reglas_de_hoy`, `ahora` (verdicts; <NA> where that audit has no such finding or
        it was not judged again) and `efecto`: «regla», «conducta», «ambas», «ninguno» (what the
        rule moved conduct moved back) or «no comparable»: today's exports do not let last
        semester's verdict be judged again.
    """
    keys = ["numeral", "cuenta"]
    then, today = _said(before["hallazgos"]), _said(now["hallazgos"])
    rejudged = _said(
        [
            {"numeral": f.numeral, "cuenta": f.account, "veredicto": f.verdict.value}
            for f in again or ()
        ]
    )
    table = (
        today.merge(then, on=keys, how="outer", suffixes=("_ahora", "_antes"), sort=False)
        .merge(rejudged, on=keys, how="left")
        .rename(
            columns={
                "veredicto_antes": "antes",
                "veredicto_ahora": "ahora",
                "veredicto": "antes_con_reglas_de_hoy",
            }
        )
        .sort_values(["orden_ahora", "orden_antes"], kind="stable")
    )
    ruled, comparable = table["antes_con_reglas_de_hoy"], _comparable(table)
    by_rule = (ruled != table["antes"]).fillna(value=False) & comparable
    by_conduct = (ruled != table["ahora"]).fillna(value=False) & comparable
    same = (table["antes"] == table["ahora"]).fillna(value=False)
    effect = pd.Series("no comparable", index=table.index, dtype=TEXT)
    effect = effect.mask(comparable & by_rule, "regla").mask(comparable & by_conduct, "conducta")
    effect = effect.mask(by_rule & by_conduct, "ambas").mask(by_rule & by_conduct & same, "ninguno")
    moved = ~same | by_rule
    return table.assign(efecto=effect)[moved][list(COLUMNS)].reset_index(drop=True)


def period_of(document: Mapping[str, Any]) -> Period:
    """Return the period that an audit.json is about."""
    said = document["periodo"]
    return Period(
        name=said["nombre"],
        start=date.fromisoformat(said["desde"]),
        end=date.fromisoformat(said["hasta"]),
        zone=said["zona"],
    )


def _said(findings: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    columns = {
        "numeral": [f["numeral"] for f in findings],
        "cuenta": [f["cuenta"] or "instituto" for f in findings],
        "veredicto": [f["veredicto"] for f in findings],
    }
    found = pd.DataFrame({name: pd.Series(v, dtype=TEXT) for name, v in columns.items()})
    return found.assign(orden=range(len(found)))


def _comparable(table: pd.DataFrame) -> "pd.Series[bool]":
    """Both audits have the finding, and the earlier data are still there to be judged.

    What could be judged then and cannot be now is a matter of exports, not of rules.
    """
    silent = Verdict.NO_EVALUABLE.value
    known = table[["antes", "antes_con_reglas_de_hoy", "ahora"]].notna().all(axis="columns")
    lost = (table["antes_con_reglas_de_hoy"] == silent) & (table["antes"] != silent)
    return known & ~lost.fillna(value=False)
