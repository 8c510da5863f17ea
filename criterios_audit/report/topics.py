"""The sections that measure: publication, media, answers, security."""

from collections.abc import Mapping, Sequence

import pandas as pd

from criterios_audit import figures
from criterios_audit.figures import Figure
from criterios_audit.model import AuditResult, Finding
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.view import Account, render

DRAWN = 6
"""Accounts drawn in the report, gravest first; every account has its figures on its own page."""

Tables = Mapping[str, pd.DataFrame]


def publicacion(result: AuditResult, tables: Tables) -> str:
    """XXII: the calendars of the accounts that most need looking at, and a row for each."""
    rows = _rows(result, "XXII")
    drawn = [calendar(result, tables, a.id) for a, _ in rows[:DRAWN]]
    return render("publicacion", rows=rows, figures=drawn, interval=f.interval)


def multimedia(result: AuditResult, tables: Tables) -> str:
    """XXVII: the mix of media by network, and a row for each account."""
    posts = tables.get("posts")
    drawn = [] if posts is None or posts.empty else [figures.media_mix(posts)]
    rows = _rows(result, "XXVII")
    return render("multimedia", rows=rows, figures=drawn, interval=f.interval)


def atencion(
    result: AuditResult, tables: Tables, *, curves: Mapping[str, pd.DataFrame] | None = None
) -> str:
    """XIX: how long an answer takes.

    `curves` are the survival curves by account, as `estimates.survival` gives them, where inbound
    messages are known; the other accounts show only what they did answer.
    """
    rows = _rows(result, "XIX")
    drawn = [waits(tables, a.id, curves) for a, _ in rows]
    shown = [x for x in drawn if x.spec][:DRAWN]
    return render("atencion", rows=rows, figures=shown, wait=_minutes)


def seguridad(result: AuditResult, tables: Tables, catalogue: Sequence[object] = ()) -> str:
    """XXXIV: the time between changes of password."""
    del catalogue  # the other sections of judgement take one
    register = tables.get("contrasenas")
    drawn = [] if register is None else [figures.password_gaps(register, result.period)]
    return render("seguridad", rows=_rows(result, "XXXIV"), figures=drawn)


def calendar(result: AuditResult, tables: Tables, account: str) -> Figure:
    """Draw the calendar of an account."""
    return figures.posting_calendar(
        of(tables, "posts", account), of(tables, "coverage", account), result.period, account
    )


def waits(tables: Tables, account: str, curves: Mapping[str, pd.DataFrame] | None) -> Figure:
    """Draw the waits of an account."""
    return figures.response_times(
        of(tables, "posts", account), account, (curves or {}).get(account)
    )


def of(tables: Tables, table: str, account: str) -> pd.DataFrame:
    """Rows of an account."""
    rows = tables[table]
    return rows[rows["account_id"] == account]


def _rows(result: AuditResult, numeral: str) -> list[tuple[Account, Finding]]:
    """Accounts with their finding for the numeral, gravest first."""
    found = {x.account: x for x in result.findings if x.numeral == numeral}
    rows = [(a, found[a.id]) for a in view.accounts(result) if a.id in found]
    return sorted(rows, key=lambda row: view.ORDER.index(row[1].verdict))


def _minutes(value: float | None) -> str:
    return "s/d" if value is None or pd.isna(value) else figures.wait(value / 60)
