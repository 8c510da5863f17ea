"""The page of one account: its verdicts with their reasons, its figures, its evidence."""

from collections.abc import Mapping, Sequence

import pandas as pd

from criterios_audit import figures
from criterios_audit.model import AuditResult, Criterio
from criterios_audit.report import format as f
from criterios_audit.report import topics, view
from criterios_audit.report.findings import grouped, sheets
from criterios_audit.report.page import page
from criterios_audit.report.view import render

EVIDENCE = 50
"""Rows of evidence on the page; all of them are in the CSV."""

_NAV = (
    ("juicios", "Veredictos"),
    ("hallazgos", "Hallazgos"),
    ("figuras", "Figuras"),
    ("evidencia", "Evidencia"),
)


def account_page(
    result: AuditResult,
    tables: Mapping[str, pd.DataFrame],
    account_id: str,
    catalogue: Sequence[Criterio],
    *,
    curves: Mapping[str, pd.DataFrame] | None = None,
    beside: bool = True,
) -> str:
    """Return the whole HTML of `cuentas/<red>-<alias>.html`.

    `page.PLOTLY` is to lie beside it, unless the page is to hold it.

    Raises
    ------
    KeyError
        When the result has no such account.
    """
    accounts = {a.id: a for a in view.accounts(result)}
    account = accounts[account_id]
    mine = {x.numeral: x for x in result.findings if x.account == account_id}
    found = [mine[c.numeral] for c in catalogue if c.numeral in mine]
    posts = topics.of(tables, "posts", account_id)
    drawn = [
        topics.calendar(result, tables, account_id),
        figures.media_mix(posts, account_id),
        topics.waits(tables, account_id, curves),
        *topics.of_account(result, tables, account_id),
    ]
    body = render(
        "cuenta",
        result=result,
        account=account,
        period=f.period(result.period),
        zone=f.ZONES.get(result.period.zone, result.period.zone),
        counts=view.counts(found),
        findings=found,
        groups=grouped(
            sheets(
                view.ordered([x for x in found if x.verdict in view.JUDGED], catalogue),
                catalogue,
                tables,
            )
        ),
        judged=view.JUDGED,
        catalogue={c.numeral: c for c in catalogue},
        figures=[x for x in drawn if x.spec],
        undrawn=[x for x in drawn if not x.spec],
        evidence=[x for x in found if len(x.evidence)],
        limit=EVIDENCE,
    )
    return page(
        f"{account.name} · {f.period(result.period)}",
        body,
        figures=any(x.spec for x in drawn),
        beside=beside,
        nav=_NAV,
        home=(f"../informe.html#c-{account.slug}", "← Informe"),
    )
