"""Part 4: what is proposed for each account, in the terms of the point SEGUNDO.

What the register of accounts proposes stands as it is. Where it says nothing, a rule suggests what
the Comité could resolve, with its reason; whether an account is institutional is never decided.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from criterios_audit import figures
from criterios_audit.model import AuditResult, Finding, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.view import Account, render

Tables = Mapping[str, pd.DataFrame]

WORDS = {
    "regularizar": "Regularizar",
    "fusionar": "Fusionar",
    "transferir": "Transferir",
    "cerrar": "Cerrar",
    "archivar": "Archivar",
    "reportar_suplantacion": "Reportar suplantación",
    "observar": "Observar",
    "conservar": "Conservar",
}
"""Proposals of the register cuentas, as the report writes them; what asks least, last."""

_RISKS = {
    "regularizar": "Que opere sin la aprobación que pide el punto SEGUNDO.",
    "fusionar": "Que dos cuentas de un área dupliquen mensajes y dividan a su audiencia.",
    "transferir": "Que quede sin área responsable.",
    "cerrar": "Que siga visible sin quien la atienda.",
    "archivar": "Que una cuenta sin uso sea tomada por terceros.",
    "reportar_suplantacion": "Que la ciudadanía la confunda con una oficial.",
    "observar": "Que se resuelva sin saber de quién es.",
    "conservar": "Ninguno detectado en el registro.",
}
_TERMS = {
    "regularizar": "Siguiente sesión del Comité",
    "reportar_suplantacion": "De inmediato",
    "observar": "Antes del corte del semestre siguiente",
    "conservar": "–",
}
"""Proposed; the acuerdo sets none for today's accounts."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A row of the table of decisions."""

    name: str
    account: Account | None
    """None for an account that only links or mentions name."""
    what: str
    source: str
    """«registro», or «sugerida» by the program."""
    reason: str
    risk: str
    term: str
    minutes: str
    verdict: Verdict | None = None

    @property
    def asks(self) -> bool:
        """Whether the Comité has something to resolve: also the approval that an account lacks."""
        return self.what != "conservar" or self.verdict is Verdict.INCUMPLE


def propuesta(result: AuditResult, tables: Tables) -> str:
    """Table of decisions: what asks for something first; the accounts in order are folded."""
    rows = proposals(result, tables)
    asked = [r for r in rows if r.asks]
    return render(
        "propuesta",
        asked=asked,
        kept=[r for r in rows if not r.asks],
        tally=[(WORDS[w], n) for w in WORDS if (n := sum(r.what == w for r in rows))],
        words=WORDS,
        has_register=tables.get("cuentas") is not None,
    )


def proposals(result: AuditResult, tables: Tables) -> list[Proposal]:
    """Return a row per account, and per account found only by name, what asks most first."""
    found = {x.account: x for x in result.findings if x.numeral == "SEGUNDO"}
    register = tables.get("cuentas")
    said = (
        {}
        if register is None
        else register.drop_duplicates("account_id").set_index("account_id").to_dict("index")
    )
    rows = [
        _of_account(a, said.get(a.id), found.get(a.id), result, known=register is not None)
        for a in view.accounts(result)
    ]
    rows += named_only(result)
    place = list(WORDS)
    return sorted(rows, key=lambda r: (not r.asks, place.index(r.what)))


def _of_account(
    a: Account,
    row: Mapping[str, object] | None,
    finding: Finding | None,
    result: AuditResult,
    *,
    known: bool,
) -> Proposal:
    what, reason = _suggest(a, row, finding, result, known=known)
    stated = _text(row, "propuesta")
    minutes = " · ".join(filter(None, (_text(row, "acta"), _text(row, "estado_propuesta"))))
    return _row(
        name=a.name,
        account=a,
        what=stated or what,
        source="registro" if stated else "sugerida",
        reason=finding.because if stated and finding else reason,
        minutes=minutes,
        verdict=finding.verdict if finding else None,
    )


def _suggest(  # noqa: PLR0911 - a case per line
    a: Account,
    row: Mapping[str, object] | None,
    finding: Finding | None,
    result: AuditResult,
    *,
    known: bool,
) -> tuple[str, str]:
    """Suggest what the Comité could resolve, and say why."""
    posts = f.plural(a.posts or 0, "publicación", "publicaciones")
    if not known:
        return "observar", f"{posts} en el periodo; falta el registro de cuentas."
    if row is None:
        return "regularizar", f"{posts} en el periodo y no está en el registro de cuentas."
    closed = row.get("activa_hasta")
    if isinstance(closed, pd.Timestamp) and closed < pd.Timestamp(result.period.start):
        return "archivar", f"El registro la da por cerrada el {f.day(closed)}."
    character = _text(row, "caracter")
    if character in {"", "por_determinar"}:
        return "observar", f"{posts} en el periodo; el registro no dice su carácter."
    if finding and finding.verdict is Verdict.INCUMPLE:
        return "regularizar", finding.because
    if character == "no":
        return "observar", f"{posts} en el periodo; no institucional y sin propuesta registrada."
    return "conservar", finding.because if finding else "Consta en el registro."


def named_only(result: AuditResult) -> list[Proposal]:
    """Return a row per account that only own links and mentions name (evidence of SEGUNDO)."""
    every = (x for x in result.findings if x.numeral == "SEGUNDO" and x.account is None)
    finding = next(every, None)
    if finding is None or "hallada_en" not in finding.evidence:
        return []
    seen = finding.evidence[finding.evidence["hallada_en"].isin(["enlaces", "menciones"])]
    rows = []
    for piece, where in zip(seen["pieza"], seen["hallada_en"], strict=True):
        network, _, alias = str(piece).partition(":")
        rows.append(
            _row(
                name=f"{alias} en {figures.network(network)}",
                account=None,
                what="observar",
                source="sugerida",
                reason=f"Parece del Instituto y no está en el registro; la nombran {where} de "
                "cuentas propias. Si es ajena y lo aparenta, reportar suplantación.",
                minutes="",
                verdict=None,
            )
        )
    return rows


def _row(
    *,
    name: str,
    account: Account | None,
    what: str,
    source: str,
    reason: str,
    minutes: str,
    verdict: Verdict | None,
) -> Proposal:
    asked = "regularizar" if what == "conservar" and verdict is Verdict.INCUMPLE else what
    return Proposal(
        name=name,
        account=account,
        what=what,
        source=source,
        reason=reason,
        risk=_RISKS[asked],
        term=_TERMS.get(asked, "30 días naturales desde el acta"),
        minutes=minutes or "pendiente",
        verdict=verdict,
    )


def pending(rows: Sequence[Proposal]) -> int:
    """Count the rows that ask the Comité for something."""
    return sum(r.asks for r in rows)


def _text(row: Mapping[str, object] | None, name: str) -> str:
    value = row.get(name) if row else None
    return value if isinstance(value, str) else ""
