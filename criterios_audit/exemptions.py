"""Days on which an account is exempt from a numeral (register exenciones; CRITERIOS 0.11).

The numeral is then judged twice, with every day and without the exempt ones, and both are said. An
exemption ends on its last day: what comes after it is judged as if there were none.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from criterios_audit.features import clock
from criterios_audit.model import Finding, Period, Verdict

_GRAVITY = {Verdict.OBSERVACION: 1, Verdict.REVISION: 2, Verdict.INCUMPLE: 3}
_MOMENTS = {
    "interactions": "created_at",
    "changes": "created_at",
    "consultas": "t_consulta",
    "solicitudes": "t_entrada",
    "incidentes": "t_enterado",
    "moderacion": "t",
}
"""When what a row tells of happened. Posts have `local_day`; what stands (password changes, lists
of blocked accounts, the register of accounts) has no day on which it could be exempt."""


def of(exenciones: pd.DataFrame | None, numeral: str) -> pd.DataFrame:
    """Return the exemptions of one numeral; `exenciones` is an account's own, or None."""
    # nearly always there is none, and it is asked of each numeral of every account
    if exenciones is None or numeral not in set(exenciones["numeral"]):
        return pd.DataFrame({"desde": [], "hasta": [], "acta": []})
    return exenciones[exenciones["numeral"] == numeral].sort_values(["desde", "hasta", "acta"])


def days(own: pd.DataFrame, period: Period) -> pd.DatetimeIndex:
    """Days of the period that some exemption covers, its first and last day included."""
    every = pd.date_range(period.start, period.end, unit="us")
    spans = zip(own["desde"], own["hasta"], strict=True)
    exempt = [every[(every >= first) & (every <= last)] for first, last in spans]
    return every[every.isin([day for span in exempt for day in span])]


def without(tables: Mapping[str, Any], exempt: pd.DatetimeIndex) -> dict[str, Any]:
    """Take the exempt days out of an account's tables, and out of what its exports show.

    An own reply of an exempt day stays where it answers what arrived on another day.
    """
    cuentas = tables.get("cuentas")
    left = dict(tables)
    for name, column in _MOMENTS.items():
        if (table := tables.get(name)) is not None and len(table):
            zones = clock.zones_of(table["account_id"], cuentas)
            left[name] = table[~clock.to_local(table[column], zones).dt.normalize().isin(exempt)]
    posts, replies, arrived = tables["posts"], tables["replies"], left["interactions"]
    asked = pd.concat([arrived["message_id"], arrived["conversation_id"]]).dropna()
    answers = replies["in_reply_to_id"].isin(asked)
    return {
        **left,
        "posts": posts[~posts["local_day"].isin(exempt)],
        "replies": replies[~replies["local_day"].isin(exempt) | answers],
        "coverage": _uncover(tables["coverage"], exempt),
    }


def both(raw: Finding, rest: Finding, own: pd.DataFrame, exempt: pd.DatetimeIndex) -> Finding:
    """Join what is said with every day (`raw`) and without the exempt ones (`rest`).

    The verdict is that of the rest only where the exemption covers what failed; the other one is
    said beside it, and its metrics carry `raw_` or `exempt_` before their names.
    """
    covers = _GRAVITY.get(rest.verdict, 0) < _GRAVITY.get(raw.verdict, 0)
    shown, other, prefix = (rest, raw, "raw_") if covers else (raw, rest, "exempt_")
    dated = own[(own["hasta"] >= exempt[0]) & (own["desde"] <= exempt[-1])]
    beside = "sin ella" if covers else "fuera de esos días"
    return replace(
        shown,
        because=f"{shown.because} Con exención {_spans(dated)}, {len(exempt)} días del periodo; "
        f"{beside}, «{_word(other)}»: {other.because}",
        metrics={
            **shown.metrics,
            **{f"{prefix}{name}": value for name, value in other.metrics.items()},
            f"{prefix}verdict": other.verdict.value,
            "exempt_days": len(exempt),
        },
    )


def whole(raw: Finding, own: pd.DataFrame, exempt: pd.DatetimeIndex) -> Finding:
    """Say of an account exempt on every day that the numeral is not asked of it."""
    nothing = Finding(
        verdict=Verdict.NO_APLICA,
        because="0 días del periodo en que el numeral se exija.",
        numeral=raw.numeral,
        account=raw.account,
        force=raw.force,
        thresholds=raw.thresholds,
        id=raw.id,
    )
    return both(raw, nothing, own, exempt)


def expired(raw: Finding, own: pd.DataFrame, period: Period) -> Finding:
    """Say of a numeral that fails which of its exemptions had ended before the period began."""
    past = own[own["hasta"] < pd.Timestamp(period.start)].tail(1)
    if past.empty or raw.verdict not in _GRAVITY:
        return raw
    return replace(raw, because=f"{raw.because} La exención {_spans(past)} venció y no se aplica.")


def _uncover(coverage: pd.DataFrame, exempt: pd.DatetimeIndex) -> pd.DataFrame:
    """Cut the exempt days out of what each export shows: a row becomes one on each side of them."""
    day = pd.Timedelta(days=1)
    breaks = exempt.to_series().diff() != day
    for _, run in exempt.to_series().groupby(breaks.cumsum()):
        first, after = run.iloc[0], run.iloc[-1] + day
        ends, begins = coverage["local_to"], coverage["local_from"]
        before = coverage.assign(
            covered_to=coverage["covered_to"] - (ends - ends.clip(upper=first)),
            local_to=ends.clip(upper=first),
        )
        later = coverage.assign(
            covered_from=coverage["covered_from"] + (begins.clip(lower=after) - begins),
            local_from=begins.clip(lower=after),
        )
        coverage = pd.concat([before, later], ignore_index=True)
        coverage = coverage[coverage["local_from"] < coverage["local_to"]]
    return coverage


def _spans(own: pd.DataFrame) -> str:
    """Write «del 01/03/2026 al 31/03/2026 (acta 3/2026)» for each exemption."""
    rows = zip(own["desde"], own["hasta"], own["acta"], strict=True)
    return " y ".join(
        f"del {first:%d/%m/%Y} al {last:%d/%m/%Y} "
        f"({'sin acta' if pd.isna(minutes) else f'acta {minutes}'})"
        for first, last, minutes in rows
    )


def _word(finding: Finding) -> str:
    return finding.verdict.value.replace("_", " ").replace("observacion", "observación")
