"""The matrix: accounts by numerals, each cell a verdict."""

from collections.abc import Sequence
from itertools import groupby

from criterios_audit.model import AuditResult, Criterio, Scope
from criterios_audit.report import view
from criterios_audit.report.view import render


def matriz(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """Accounts × numerals, grouped by area; what is judged once for the institution comes first."""
    found = {(x.account, x.numeral): x for x in result.findings}
    every = view.accounts(result)
    groups = [
        (area or "Sin área registrada", list(members))
        for area, members in groupby(every, key=lambda a: a.area)
    ]
    return render(
        "matriz",
        catalogue=catalogue,
        found=found,
        groups=groups,
        judged=set(view.JUDGED),
        counts=view.counts(result.findings),
        networks=sorted({a.network for a in every}),
        institute=any(x.account is None for x in result.findings),
        once=any(c.scope == Scope.INSTITUCION for c in catalogue),
    )
