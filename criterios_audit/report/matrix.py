"""The matrix: accounts by numerals, each cell a verdict."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from criterios_audit.model import AuditResult, Criterio, Finding, Scope, Verdict
from criterios_audit.report import view
from criterios_audit.report.view import Account, render

FOLDED = 60
"""Accounts from which the areas come folded, each with its count of verdicts."""


@dataclass(frozen=True, kw_only=True)
class Group:
    """An area with its accounts, in the order of the matrix."""

    area: str
    members: Sequence[Account]
    counts: Sequence[tuple[Verdict, int]]
    """Of what gets a sheet: how many in the area."""


def matriz(result: AuditResult, catalogue: Sequence[Criterio]) -> str:
    """Accounts × numerals, grouped by area; what is judged once for the institution comes first."""
    found = {(x.account, x.numeral): x for x in result.findings}
    every = view.accounts(result)
    groups = [
        _group(area or "Sin área registrada", list(members), found, catalogue)
        for area, members in groupby(every, key=lambda a: a.area)
    ]
    return render(
        "matriz",
        catalogue=catalogue,
        found=found,
        groups=groups,
        folded=len(every) > FOLDED,
        places=view.places(result, catalogue),
        counts=view.counts(result.findings),
        networks=sorted({a.network for a in every}),
        institute=any(x.account is None for x in result.findings),
        once=any(c.scope == Scope.INSTITUCION for c in catalogue),
    )


def _group(
    area: str,
    members: Sequence[Account],
    found: dict[tuple[str | None, str], Finding],
    catalogue: Sequence[Criterio],
) -> Group:
    cells = (found.get((a.id, c.numeral)) for a in members for c in catalogue)
    seen = Counter(x.verdict for x in cells if x)
    return Group(area=area, members=members, counts=[(v, seen[v]) for v in view.JUDGED if seen[v]])
