"""Parts 13, 14 and 16: what became of earlier findings, who is exempt, what the areas answer."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from criterios_audit import exemptions
from criterios_audit.follow_up import EFFECTS
from criterios_audit.model import AuditResult, Criterio, Finding, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.findings import STATES, Comment, comments
from criterios_audit.report.view import render

Tables = Mapping[str, pd.DataFrame]

SOON = 60
"""Days after the period within which an exemption is «por vencer»."""
_MOST = 150
"""Rows of verdicts that moved, and of earlier findings, that the report shows; all are counted."""
_GRAVE = {Verdict.INCUMPLE: 3, Verdict.REVISION: 2, Verdict.OBSERVACION: 1}


@dataclass(frozen=True, kw_only=True)
class Before:
    """The earlier audit that this one is compared with."""

    document: Mapping[str, Any]
    """Its audit.json."""
    moved: pd.DataFrame = field(default_factory=pd.DataFrame)
    """What `follow_up.split` gives."""


@dataclass(frozen=True, kw_only=True)
class Attended:
    """One recommendation of an earlier report."""

    id: str
    numeral: str
    who: str
    then: Verdict | None
    now: Finding | None
    state: str
    day: pd.Timestamp | None
    proof: str
    contradicted: bool
    """Said to be attended, and today's finding is no better than the earlier one."""


@dataclass(frozen=True, kw_only=True)
class Exempt:
    """One row of the register exenciones as the period sees it."""

    numeral: str
    who: str
    start: pd.Timestamp
    end: pd.Timestamp
    state: str
    why: str
    authority: str
    days: int
    shown: Finding | None
    raw: tuple[str, str]
    """Verdict and share with every day."""
    rest: tuple[str, str]
    """The same without the exempt days."""


def seguimiento(result: AuditResult, tables: Tables, before: Before | None = None) -> str:
    """Recommendations attended, in part or not; what the rule moved and what conduct moved."""
    register = tables.get("seguimiento")
    rows = _attended(result, register, before)
    moved = before.moved if before else pd.DataFrame()
    effects = Counter(moved["efecto"]) if len(moved) else Counter()
    now = {(x.numeral, x.account): x for x in result.findings}
    listed = [
        {
            "numeral": m.numeral,
            "who": _who(None if m.cuenta == "instituto" else m.cuenta, result),
            "then": _verdict(m.antes),
            "ruled": _verdict(m.antes_con_reglas_de_hoy),
            "now": _verdict(m.ahora),
            "effect": m.efecto,
            "finding": now.get((m.numeral, None if m.cuenta == "instituto" else m.cuenta)),
        }
        for m in moved.itertuples()
    ]
    listed.sort(key=lambda m: (EFFECTS.index(m["effect"]), _grave(m["now"])))
    return render(
        "seguimiento",
        before=before.document if before else None,
        before_period=f.period_named(before.document["periodo"]) if before else "",
        other=before is not None and before.document["expediente"]["nombre"] != result.expediente,
        has_register=register is not None,
        rows=rows[:_MOST],
        hidden=len(rows[_MOST:]),
        tally=[(label, sum(r.state == label for r in rows)) for label in (*STATES.values(), _NONE)],
        contradicted=sum(r.contradicted for r in rows),
        unknown=_unknown(register, result, before),
        effects=[(e, effects[e]) for e in EFFECTS],
        moved=listed[:_MOST],
        moved_hidden=len(listed[_MOST:]),
        judged_again=len(moved) > 0 and moved["antes_con_reglas_de_hoy"].notna().any(),
    )


_NONE = "Sin constancia"


def _attended(
    result: AuditResult, register: pd.DataFrame | None, before: Before | None
) -> list[Attended]:
    """Rows of the register for earlier periods and, with the earlier audit, findings without one.

    Those that were said to be attended and are not come first.
    """
    said = {h["id"]: h for h in (before.document["hallazgos"] if before else ())}
    last = {}
    if register is not None:
        rows = register.sort_values("fecha", kind="stable").to_dict("records")
        last = {row["hallazgo"]: row for row in rows}
    unknown = set(_unknown(register, result, before))
    followed = [i for i in last if i not in unknown and _period(i) != result.period.name]
    silent = [i for i, h in said.items() if Verdict(h["veredicto"]) in view.JUDGED]
    ids = dict.fromkeys([*followed, *silent])
    now = {(x.numeral, x.account): x for x in result.findings}
    made = []
    for name in ids:
        numeral, account = _parts(name)
        row, then = last.get(name, {}), said.get(name)
        today = now.get((numeral, account))
        verdict = Verdict(then["veredicto"]) if then else None
        attended = row.get("estado") == "atendida"
        still = _GRAVE.get(today.verdict, 0) if today else 0
        made.append(
            Attended(
                id=name,
                numeral=numeral,
                who=_who(account, result),
                then=verdict,
                now=today,
                state=STATES.get(str(row.get("estado")), _NONE),
                day=row.get("fecha"),
                proof=_text(row.get("constancia")),
                contradicted=attended and still >= (_GRAVE.get(verdict, 1) if verdict else 1),
            )
        )
    order = [*STATES.values(), _NONE]
    return sorted(made, key=lambda r: (not r.contradicted, order.index(r.state)))


def exenciones(result: AuditResult, tables: Tables, catalogue: Sequence[Criterio]) -> str:
    """Exemptions in force, about to end and ended; verdicts and rates with and without them."""
    register = tables.get("exenciones")
    rows = [] if register is None else [_exempt(r, result) for r in register.itertuples()]
    order = ("vigente", "por vencer", "vencida", "futura")
    place = [c.numeral for c in catalogue]
    rows.sort(key=lambda r: (order.index(r.state), place.index(r.numeral), r.who))
    tally = Counter(r.state for r in rows)
    return render(
        "exenciones",
        has_register=register is not None,
        rows=rows,
        tally=[(state, tally[state]) for state in order],
        soon=SOON,
    )


def _exempt(row: Any, result: AuditResult) -> Exempt:
    end = pd.Timestamp(result.period.end)
    if row.hasta <= end:
        state = "vencida"
    elif row.desde > end:
        state = "futura"
    else:
        state = "por vencer" if row.hasta <= end + pd.Timedelta(days=SOON) else "vigente"
    found = next(
        (x for x in result.findings if (x.numeral, x.account) == (row.numeral, row.account_id)),
        None,
    )
    own = pd.DataFrame({"desde": [row.desde], "hasta": [row.hasta]})
    raw, rest = _both(found)
    return Exempt(
        numeral=row.numeral,
        who=_who(row.account_id, result),
        start=row.desde,
        end=row.hasta,
        state=state,
        why=_text(row.motivo),
        authority=" · ".join(filter(None, (_text(row.autoriza), _text(row.acta)))),
        days=len(exemptions.days(own, result.period)),
        shown=found,
        raw=raw,
        rest=rest,
    )


def _both(found: Finding | None) -> tuple[tuple[str, str], tuple[str, str]]:
    """Verdict and share with every day, and without the exempt ones (`exemptions.both`)."""
    nothing = ("", "")
    if found is None:
        return nothing, nothing
    m = found.metrics
    shown = (f.WORDS[found.verdict], _rate(m.get("share")))
    if "raw_verdict" in m:
        return (_word(m["raw_verdict"]), _rate(m.get("raw_share"))), shown
    if "exempt_verdict" in m:
        return shown, (_word(m["exempt_verdict"]), _rate(m.get("exempt_share")))
    return shown, nothing


def respuesta(result: AuditResult, tables: Tables) -> str:
    """Say what each area answered to its findings before the close, and how to answer."""
    said = comments(tables)
    judged = [x for x in result.findings if x.verdict in view.JUDGED]
    rows: list[tuple[Finding, str, Sequence[Comment]]] = [
        (x, _who(x.account, result), said[x.id]) for x in result.findings if x.id in said
    ]
    return render(
        "respuesta",
        rows=rows,
        has_register=tables.get("comentarios") is not None,
        total=len(judged),
        answered=sum(x.id in said for x in judged),
        unknown=_unknown(tables.get("comentarios"), result, None, own=True),
        example=judged[0].id if judged else f"{result.period.name}-XXII-x:Ejemplo",
    )


def _unknown(
    register: pd.DataFrame | None, result: AuditResult, before: Before | None, *, own: bool = False
) -> list[str]:
    """Ids that a register points at and that no audit at hand has.

    Of an earlier period they are only told when its audit.json is given (`own`: always).
    """
    if register is None:
        return []
    known = {x.id for x in result.findings}
    checked = {result.period.name}
    if before:
        known |= {h["id"] for h in before.document["hallazgos"]}
        checked.add(before.document["periodo"]["nombre"])
    ids = dict.fromkeys(register["hallazgo"])
    return [i for i in ids if i not in known and (own or _period(i) in checked)]


_ID = re.compile(r"(?P<period>.+?)-(?P<numeral>[IVX]+|SEGUNDO)-(?P<who>instituto|[a-z]+:.+)")


def _parts(name: str) -> tuple[str, str | None]:
    match = _ID.fullmatch(name)
    who = match["who"] if match else "instituto"
    return match["numeral"] if match else "", None if who == "instituto" else who


def _period(name: str) -> str:
    match = _ID.fullmatch(name)
    return match["period"] if match else ""


def _who(account: str | None, result: AuditResult) -> str:
    return view.names(result).get(account) or str(account)


def _verdict(value: Any) -> Verdict | None:
    return None if pd.isna(value) else Verdict(value)


def _grave(verdict: Verdict | None) -> int:
    return view.ORDER.index(verdict) if verdict else len(view.ORDER)


def _word(value: Any) -> str:
    return f.WORDS[Verdict(value)]


def _rate(value: Any) -> str:
    return f.share(value) if isinstance(value, int | float) else ""


def _text(value: Any) -> str:
    return "" if value is None or pd.isna(value) else str(value)
