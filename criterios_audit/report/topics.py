"""Parts 6 to 8 and 11, which measure: publication, media, answers, security."""

from collections.abc import Mapping, Sequence
from itertools import islice

import pandas as pd

from criterios_audit import figures
from criterios_audit.figures import Figure
from criterios_audit.model import AuditResult, Finding
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.view import Account, render

DRAWN = 6
"""Accounts drawn in the report, gravest first of those with data; each has its own page too."""

SOON = 60
"""Days after the period within which a declaration is «por vencer»."""

Tables = Mapping[str, pd.DataFrame]


def publicacion(result: AuditResult, tables: Tables) -> str:
    """XXII, XXVIII, XXIX: gravest accounts' calendars, sessions, a row for each account."""
    rows = _rows(result, "XXII")
    each = (calendar(result, tables, a.id) for a, _ in rows)
    drawn = list(islice((x for x in each if x.spec), DRAWN))
    labels = {
        "XXII": "periodicidad",
        "XXVIII": "sesiones",
        "XXIX": "envío indiscriminado",
    }
    others = [figures.verdict_bars(result, labels, "publicación")]
    if (sesiones := tables.get("sesiones")) is not None:
        others.append(figures.session_line(_found(result, "XXVIII"), sesiones, result.period))
    return render(
        "publicacion",
        rows=rows,
        figures=[*others, *drawn],
        drawn=len(drawn),
        interval=f.interval,
    )


def multimedia(result: AuditResult, tables: Tables) -> str:
    """XXIII, XXVII: media by network, likeness between networks, a row for each account."""
    posts = tables.get("posts")
    drawn = [] if posts is None or posts.empty else [figures.media_mix(posts)]
    if alike := _found(result, "XXIII"):
        drawn.append(figures.similarity(alike))
    rows = _rows(result, "XXVII")
    return render("multimedia", rows=rows, figures=drawn, interval=f.interval)


def atencion(
    result: AuditResult, tables: Tables, *, curves: Mapping[str, pd.DataFrame] | None = None
) -> str:
    """VII, VIII, XVIII, XIX: what is attended, and how long an answer takes.

    `curves` are the survival curves by account, as `estimates.survival` gives them, where inbound
    messages are known; the other accounts show only what they did answer.
    """
    rows = _rows(result, "XIX")
    labels = {
        "VII": "entrega",
        "VIII": "consulta previa",
        "XVIII": "respuestas propias",
        "XIX": "tiempos",
    }
    drawn = (waits(tables, a.id, curves) for a, _ in rows)
    shown = list(islice((x for x in drawn if x.spec), DRAWN))
    whole = figures.verdict_bars(result, labels, "atención")
    return render("atencion", rows=rows, figures=[whole, *shown], wait=_minutes)


def seguridad(result: AuditResult, tables: Tables, catalogue: Sequence[object] = ()) -> str:
    """XX, XXX, XXXI, XXXIII, XXXIV: passwords, badges, incidents, strategies of the juntas."""
    del catalogue  # the other sections of judgement take one
    register = tables.get("contrasenas")
    labels = {"XX": "aval", "XXX": "verificación", "XXXI": "incidentes", "XXXIV": "contraseñas"}
    drawn = [figures.verdict_bars(result, labels, "seguridad y gobierno")]
    if register is not None:
        drawn.append(figures.password_gaps(register, result.period))
    juntas = next((x for x in _found(result, "XXXIII") if "estado" in x.evidence), None)
    return render(
        "seguridad",
        rows=_rows(result, "XXXIV"),
        figures=drawn,
        has_passwords=register is not None,
        declared=_declared(result, tables),
        juntas=[] if juntas is None else juntas.evidence.to_dict("records"),
        juntas_said="" if juntas is None else juntas.because,
    )


def _declared(result: AuditResult, tables: Tables) -> list[dict[str, object]] | None:
    """Return the declarations with the account's name and their state; None without the register.

    In force, about to end (within the next period) or ended by the end of this one.
    """
    register = tables.get("declaraciones")
    if register is None:
        return None
    names, end = view.names(result), pd.Timestamp(result.period.end)
    soon = end + pd.Timedelta(days=SOON)
    states = pd.Series("vigente", index=register.index)
    states = states.mask(register["vence"] <= soon, "por vencer").mask(
        register["vence"] <= end, "vencida"
    )
    rows = register.assign(
        state=states, who=register["account_id"].map(lambda a: names.get(a, a))
    ).sort_values(["vence", "numeral"], kind="stable")
    return [{str(k): v for k, v in row.items()} for row in rows.to_dict("records")]


def of_account(result: AuditResult, tables: Tables, account: str) -> list[Figure]:
    """Draw what its findings of XXIII and XXVIII measured, where they did."""
    alike = [x for x in _found(result, "XXIII") if x.account == account]
    said = [x for x in _found(result, "XXVIII") if x.account == account]
    drawn = [figures.similarity(alike, account)]
    if (sesiones := tables.get("sesiones")) is not None and any(len(x.evidence) for x in said):
        drawn.append(figures.session_line(said, sesiones, result.period, account))
    return [x for x in drawn if x.spec]


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


def _found(result: AuditResult, numeral: str) -> list[Finding]:
    return [x for x in result.findings if x.numeral == numeral]


def _rows(result: AuditResult, numeral: str) -> list[tuple[Account, Finding]]:
    """Accounts with their finding for the numeral, gravest first."""
    found = {x.account: x for x in result.findings if x.numeral == numeral}
    rows = [(a, found[a.id]) for a in view.accounts(result) if a.id in found]
    return sorted(rows, key=lambda row: view.ORDER.index(row[1].verdict))


def _minutes(value: float | None) -> str:
    return "s/d" if value is None or pd.isna(value) else figures.wait(value / 60)
