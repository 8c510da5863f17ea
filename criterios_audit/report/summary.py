"""First sheets of the report: cover, one-page summary, what could not be judged, inventory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from criterios_audit import figures
from criterios_audit.criterios import NUMERALS
from criterios_audit.model import AuditResult, Criterio, Finding, Reason, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.answers import Before
from criterios_audit.report.findings import SEVERITIES, counted, severity
from criterios_audit.report.proposal import named_only, pending, proposals
from criterios_audit.report.view import render

_MAIN = 5
"""Rows of main findings, of improvements and of decisions: the summary is one printed page."""
_DETAILS = 60
"""Sentences of what is missing that are told for each reason; every one is on an account's page."""


def portada(result: AuditResult, *, version: str = "", digest: str = "") -> str:
    """Cover: period, cutoff, versions, digest of the sources; a draft, or validated by whom."""
    return render(
        "portada",
        result=result,
        period=f.period(result.period),
        cutoff=f.moment(result.cutoff, result.period.zone),
        version=version,
        digest=digest,
    )


@dataclass(frozen=True, kw_only=True)
class _Main:
    """One numeral with one verdict in so many accounts."""

    numeral: str
    title: str
    verdict: Verdict
    findings: Sequence[Finding]


@dataclass(frozen=True, kw_only=True)
class _Decision:
    """Something that only the Comité, or a person, can settle."""

    what: str
    whom: str
    basis: str
    link: str
    label: str


def resumen(
    result: AuditResult,
    catalogue: Sequence[Criterio],
    tables: Mapping[str, pd.DataFrame] | None = None,
    before: Before | None = None,
) -> str:
    """One printed page: counts, main findings, improvements, and the decisions that are asked."""
    main = _main(result, catalogue)
    decisions = _decisions(result, tables or {}, catalogue)
    return render(
        "resumen",
        accounts=view.accounts(result),
        names=view.names(result),
        posts=int(result.accounts["posts"].sum()),
        counts=dict(view.counts(result.findings)),
        severities=counted(view.judged(result, catalogue)),
        total=len(result.findings),
        main=main[:_MAIN],
        more=len(main[_MAIN:]),
        places=view.places(result, catalogue),
        better=_better(result, catalogue, before)[:_MAIN],
        compared=before is not None,
        decisions=decisions[: _MAIN + 1],
    )


def observabilidad(
    result: AuditResult, tables: Mapping[str, pd.DataFrame], catalogue: Sequence[Criterio]
) -> str:
    """Tell what could not be judged: by reason, what is missing and what to ask of whom."""
    by_reason: dict[Reason, list[Finding]] = defaultdict(list)
    for finding in result.findings:
        if finding.verdict == Verdict.NO_EVALUABLE and finding.reason:
            by_reason[finding.reason].append(finding)
    place = [c.numeral for c in catalogue]
    # what somebody can bring comes first; what is out of reach by design, last
    reasons = sorted(
        by_reason.items(), key=lambda item: (item[0] == Reason.FUERA_DE_ALCANCE, -len(item[1]))
    )
    groups = [
        {
            "reason": reason,
            "missing": f.REASONS[reason][0],
            "ask": f.REASONS[reason][1],
            "numerals": sorted({x.numeral for x in found}, key=place.index),
            "accounts": len({x.account for x in found if x.account}),
            "details": _details(found),
            "n": len(found),
        }
        for reason, found in reasons
    ]
    return render(
        "observabilidad",
        groups=groups,
        total=len(result.findings),
        names=view.names(result),
        most=_DETAILS,
        coverage=_coverage(result, tables),
        map=figures.observability(result, place),
    )


def inventario(result: AuditResult, tables: Mapping[str, pd.DataFrame]) -> str:
    """Accounts found and accounts registered, with character, area and coverage."""
    register = tables.get("cuentas")
    said = (
        {}
        if register is None
        else register.drop_duplicates("account_id").set_index("account_id").to_dict("index")
    )
    return render(
        "inventario",
        accounts=view.accounts(result),
        said=said,
        named_only=len(named_only(result)),
        has_register=register is not None,
        life=figures.lifelines(result, register, tables.get("accounts")),
        zone=f.ZONES.get(result.period.zone, result.period.zone),
    )


def _better(
    result: AuditResult, catalogue: Sequence[Criterio], before: Before | None
) -> list[tuple[str, str, int, int]]:
    """Numerals with their title, that improved in most accounts, of how many; best first.

    Without an earlier audit, those that are fulfilled in most accounts.
    """
    seen: dict[str, list[bool]] = defaultdict(list)
    if before is None:
        for x in result.findings:
            if x.verdict in (*view.JUDGED, Verdict.CUMPLE):
                seen[x.numeral].append(x.verdict is Verdict.CUMPLE)
    else:
        place = view.ORDER.index
        for row in before.moved.itertuples():
            if row.efecto in {"conducta", "ambas"} and pd.notna(row.ahora):
                then, now = (Verdict(v) for v in (row.antes_con_reglas_de_hoy, row.ahora))
                rated = {*view.JUDGED, Verdict.CUMPLE}
                seen[row.numeral].append({then, now} <= rated and place(now) > place(then))
    rows = [(c.numeral, c.title, sum(seen[c.numeral]), len(seen[c.numeral])) for c in catalogue]
    rows = [row for row in rows if row[2]]
    return sorted(rows, key=lambda row: (-row[2], -row[2] / row[3]))


def _main(result: AuditResult, catalogue: Sequence[Criterio]) -> list[_Main]:
    titles = {c.numeral: c.title for c in catalogue}
    groups: dict[tuple[str, Verdict], list[Finding]] = defaultdict(list)
    first = sorted(view.judged(result, catalogue), key=lambda x: not _grave([x]))
    for finding in first:
        groups[finding.numeral, finding.verdict].append(finding)
    main = [
        _Main(numeral=n, title=titles.get(n, ""), verdict=v, findings=found)
        for (n, v), found in groups.items()
    ]
    return sorted(
        main, key=lambda m: (not _grave(m.findings), view.ORDER.index(m.verdict), -len(m.findings))
    )


def _grave(found: Sequence[Finding]) -> bool:
    """Whether the Comité is asked to approve what some of them recommend."""
    return any(severity(x) == SEVERITIES[0] for x in found)


def _decisions(
    result: AuditResult, tables: Mapping[str, pd.DataFrame], catalogue: Sequence[Criterio]
) -> list[_Decision]:
    judged = [x for x in result.findings if x.verdict in view.JUDGED]
    provisional = _unique(
        x.numeral for x in judged if any(t.origin == "provisional" for t in x.thresholds.values())
    )
    review = [x for x in judged if x.verdict == Verdict.REVISION]
    inventory = pending(proposals(result, tables))
    failed = [x for x in view.judged(result, catalogue) if _grave([x])]
    asked = [x for x in result.findings if x.reason and x.reason is not Reason.FUERA_DE_ALCANCE]
    every = [
        inventory
        and _Decision(
            what="Resolver la propuesta de cada cuenta que la necesita",
            whom=f.plural(inventory, "cuenta"),
            basis="SEGUNDO",
            link="#propuesta",
            label="ver propuesta",
        ),
        failed
        and _Decision(
            what="Aprobar las recomendaciones de severidad alta y sus plazos",
            whom=f.plural(len(failed), "hallazgo"),
            basis=_named(x.numeral for x in failed),
            link="#hallazgos",
            label="ver hallazgos",
        ),
        provisional
        and _Decision(
            what="Fijar los umbrales que hoy son provisionales",
            whom=f.plural(len(provisional), "numeral", "numerales"),
            basis=_named(provisional),
            link="#umbrales",
            label="ver umbrales",
        ),
        review
        and _Decision(
            what="Designar a las dos personas que revisarán lo que el programa solo señala",
            whom=f.plural(len(review), "hallazgo"),
            basis=_named(x.numeral for x in review),
            link="#hallazgos",
            label="ver hallazgos",
        ),
        asked
        and _Decision(
            what="Pedir a las áreas las exportaciones y los registros que faltan",
            whom=f.plural(len(asked), "juicio"),
            basis=_named(x.numeral for x in asked),
            link="#observabilidad",
            label="ver qué pedir",
        ),
    ]
    return [d for d in every if d]


_FEW = 8  # numerals that fit a line of the decisions; the rest are counted


def _named(numerals: Iterable[str]) -> str:
    """Numerals in the acuerdo's order, the first ones by name."""
    known = sorted(set(numerals), key=NUMERALS.index)
    more = len(known) - _FEW
    return ", ".join(known[:_FEW]) + (f" y {more} más" if more > 0 else "")


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _details(found: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """Group by sentence: the same thing missing from forty accounts is said once."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in found:
        groups[finding.numeral, finding.because].append(finding)
    return [(numeral, items) for (numeral, _), items in groups.items()]


def _coverage(result: AuditResult, tables: Mapping[str, pd.DataFrame]) -> list[dict[str, object]]:
    """Return first and last day covered, for each account and table."""
    coverage = tables.get("coverage")
    if coverage is None or coverage.empty:
        return []
    names = view.names(result)
    spans = coverage.groupby(["account_id", "table"], sort=True).agg(
        start=("covered_from", "min"), end=("covered_to", "max"), sources=("covered_from", "size")
    )
    what = {
        "posts": "publicaciones",
        "interactions": "mensajes recibidos",
        "blocks": "bloqueos",
        "changes": "cambios entre dos cortes",
    }
    return [
        {
            "name": names.get(account, account),
            "what": what.get(table, table),
            "start": span.start.tz_convert(result.period.zone),
            "end": span.end.tz_convert(result.period.zone),
            "sources": span.sources,
        }
        for (account, table), span in zip(spans.index, spans.itertuples(), strict=True)
    ]
