"""The pages of the accounts, each made of what is known of its account and nothing else.

So a page stands, byte for byte, while its own account has not changed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from criterios_audit import audit
from criterios_audit.criterios import catalogue
from criterios_audit.model import AuditResult, Finding
from criterios_audit.remembered import Steps
from criterios_audit.report import view
from criterios_audit.report.account import account_page
from criterios_audit.report.page import PLOTLY, plotly

Tables = Mapping[str, pd.DataFrame]
_LEDGER = ("sources", "rejected")
"""Of the whole institution: a file more of any account changes them."""


@dataclass(frozen=True, kw_only=True)
class Alone:
    """An account, with the part of an audit and of its tables that is about it."""

    account: str
    result: AuditResult
    tables: Tables


def write(
    work: Path,
    result: AuditResult,
    tables: Tables,
    steps: Steps | None = None,
    line: dict[str, object] | None = None,
) -> None:
    """Write `cuentas/`: a page per account, and what draws their figures."""
    folder = work / "cuentas"
    folder.mkdir(exist_ok=True)
    (folder / PLOTLY).write_text(plotly(), "utf-8", newline="\n")
    made = (steps or Steps()).each("pagina", pages, alone(result, tables), line=line)
    for account, text in zip(view.accounts(result), made, strict=True):
        (work / account.page).write_text(text, "utf-8", newline="\n")


def pages(several: Sequence[Alone]) -> list[str]:
    """Return the HTML of each."""
    return [
        account_page(
            one.result, one.tables, one.account, catalogue(), curves=audit.curves(one.result)
        )
        for one in several
    ]


def alone(result: AuditResult, tables: Tables) -> Iterator[Alone]:
    """Give each account alone, in the order of `view.accounts`."""
    rows = {
        name: table.groupby("account_id", sort=False).indices
        for name, table in tables.items()
        if "account_id" in table and name not in _LEDGER
    }
    said: dict[str | None, list[Finding]] = {}
    for x in result.findings:
        said.setdefault(x.account, []).append(x)
    for account in view.accounts(result):
        found = tuple(said.get(account.id, ()))
        named = {x.id for x in found}
        own = {
            name: tables[name].iloc[at[account.id]] if account.id in at else tables[name].iloc[:0]
            for name, at in rows.items()
        }
        shared = {
            name: table[table["hallazgo"].isin(named)] if "hallazgo" in table else table
            for name, table in tables.items()
            if name not in own and name not in _LEDGER
        }
        yield Alone(
            account=account.id,
            result=_of(result, account.id, found, own),
            tables={**shared, **own},
        )


def _of(result: AuditResult, account: str, found: tuple[Finding, ...], own: Tables) -> AuditResult:
    """Leave of an audit what is about an account; its cutoff is that of its own exports."""
    about = {
        name: (table := getattr(result, name))[table["account_id"] == account]
        for name in ("accounts", "gate", "profile", "tone")
        if "account_id" in getattr(result, name)
    }
    return replace(
        result,
        findings=found,
        cutoff=audit.cutoff(own["coverage"]),
        sources=result.sources.iloc[:0],
        rejected=result.rejected.iloc[:0],
        digest="",
        **about,
    )
