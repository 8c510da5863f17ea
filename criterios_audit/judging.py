"""Asks one criterio about one account, or all of them about all.

A need is a parameter's name: a canonical table, a register, `coverage`, `period`, `replies` (of any
day: what arrived in the period may be answered after it, and what began before it, before),
`area_posts`, `area_coverage` or `area_cuentas` (posts and register of every account of the same
area, for comparing networks), `consulted` (posts of any day that the register consultas names),
`hallazgos` (what the other numerals said: `numeral`, `verdict`, `n`). What is absent or unfit is
answered here, once, so that a criterio is only ever asked what it can judge.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

import pandas as pd

from criterios_audit import exemptions, features, narrowing, quality, tables
from criterios_audit.criterios import NUMERALS, catalogue
from criterios_audit.features import clock, inbound
from criterios_audit.model import (
    Criterio,
    Finding,
    Period,
    Reason,
    Scope,
    Threshold,
    Verdict,
)
from criterios_audit.narrowing import Tables

_VIEWS = {
    "coverage": ("posts", "interactions"),
    "replies": ("posts", "interactions"),
    "area_posts": ("posts",),
    "consulted": ("posts",),
}
"""Needs that are a view of other tables: any of them shows it (an inbox holds replies too)."""
_WIDE = ("posts", "replies", "area_posts", "interactions")
_ABSENT = {
    "posts": Reason.FALTA_EXPORTACION,
    "coverage": Reason.FALTA_EXPORTACION,
    "area_posts": Reason.FALTA_EXPORTACION,
    "replies": Reason.FALTA_EXPORTACION,
    "changes": Reason.FALTA_EXPORTACION,
    "interactions": Reason.SIN_ENTRANTES,
    "blocks": Reason.FALTA_LISTA_BLOQUEOS,
    "sesiones": Reason.FALTA_CALENDARIO,
    "calendario": Reason.FALTA_CALENDARIO,
    "boletines": Reason.FALTA_CATALOGO,
}
_MISSING = {
    Reason.FALTA_EXPORTACION: "No hay exportación de la cuenta: pídala al área propietaria.",
    Reason.SIN_ENTRANTES: "Ninguna exportación trae los mensajes recibidos por la cuenta.",
    Reason.FALTA_LISTA_BLOQUEOS: "Ninguna exportación trae la lista de cuentas bloqueadas.",
}
_TWO_CUTS = (
    "Hacen falta dos exportaciones de la cuenta, de fechas distintas, que muestren los mismos días."
)


def measure(stored: Tables) -> dict[str, pd.DataFrame]:
    """Return what is measured of each of `posts` and `interactions`, and of nothing else.

    The columns are `tables.FEATURES` and `tables.INBOUND_FEATURES`, with the index of each table.
    No period nor threshold moves them.
    """
    cuentas = stored.get("cuentas")
    made = {
        "posts": features.add(stored["posts"], cuentas, stored.get("calendario")),
        "interactions": inbound.add(stored["interactions"], cuentas),
    }
    return {name: table.drop(columns=stored[name].columns) for name, table in made.items()}


def prepare(stored: Tables, measured: Tables | None = None) -> dict[str, pd.DataFrame]:
    """Add what every criterio reads: features of posts and messages, coverage on local clocks.

    `measured` is what `measure` gave for the same tables; without it, it is measured.
    """
    zones = clock.zones_of(stored["coverage"]["account_id"], stored.get("cuentas"))
    known = measure(stored) if measured is None else measured
    whole = {name: pd.concat([stored[name], new], axis="columns") for name, new in known.items()}
    return {
        **stored,
        **whole,
        "coverage": stored["coverage"].assign(
            local_from=clock.to_local(stored["coverage"]["covered_from"], zones),
            local_to=clock.to_local(stored["coverage"]["covered_to"], zones),
        ),
    }


def findings(
    prepared: Tables,
    period: Period,
    *,
    thresholds: Mapping[str, Mapping[str, Threshold]] | None = None,
    only: Sequence[str] = (),
    each: "Each | None" = None,
) -> tuple[Finding, ...]:
    """Judge every numeral for every account of its scope, in the catalogue's order.

    Parameters
    ----------
    prepared
        What `prepare` gives, with `gate`.
    thresholds
        Those that differ from the modules' defaults, by numeral and name.
    only
        Numerals to judge; all when empty.
    each
        What asks `of_accounts` about each `Asked`, in their order; here and now by default.
    """
    narrow, changed = narrowing.narrower(prepared, period), thresholds or {}
    asked = (
        Asked(
            account=account, tables=_known(narrow(account)), period=period, thresholds=changed,
            only=tuple(only),
        )
        for account in accounts(prepared)
    )  # fmt: skip
    told = each(of_accounts, asked) if each else (of_accounts([one])[0] for one in asked)
    found = [finding for own in told for finding in own]
    whole = {**prepared, "hallazgos": _said(found)}
    asked_of_all = [c for c in _catalogue(only) if c.scope is Scope.INSTITUCION or c.whole]
    found += [of_institute(c, whole, period, changed.get(c.numeral, {})) for c in asked_of_all]
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """All that is asked of one account, and all that may be known to answer it."""

    account: str
    tables: Tables
    period: Period
    thresholds: Mapping[str, Mapping[str, Threshold]]
    only: tuple[str, ...]


Each: TypeAlias = Callable[
    [Callable[[Sequence[Asked]], list[list[Finding]]], Iterable[Asked]], Iterable[list[Finding]]
]


def of_accounts(several: Sequence[Asked]) -> list[list[Finding]]:
    """Judge every numeral of some accounts, each by what is given of it and nothing else."""
    return [_of_account(asked) for asked in several]


def _of_account(asked: Asked) -> list[Finding]:
    own = list[Finding]()
    # what rests on the other findings is asked last, and told in its place
    for c in sorted(_catalogue(asked.only), key=lambda c: "hallazgos" in c.needs):
        if c.scope is Scope.CUENTA:
            rests = "hallazgos" in c.needs
            said = {**asked.tables, "hallazgos": _said(own)} if rests else asked.tables
            changed = asked.thresholds.get(c.numeral, {})
            own.append(_exempted(c, said, asked.account, asked.period, changed))
    return sorted(own, key=lambda f: NUMERALS.index(f.numeral))


def _catalogue(only: Sequence[str]) -> list[Criterio]:
    return [c for c in catalogue() if not only or c.numeral in only]


def _known(narrowed: Tables) -> Tables:
    """Leave what some criterio of accounts needs, or the asking itself."""
    needs = {need for c in catalogue() if c.scope is Scope.CUENTA for need in c.needs}
    own = {*_WIDE, "coverage", "gate", "cuentas", "exenciones"}
    return {name: table for name, table in narrowed.items() if name in needs | own}


def _said(found: Sequence[Finding]) -> pd.DataFrame:
    """Lay out what the findings say: `account_id`, `numeral`, `verdict`, `n`, `because`."""
    columns = ("account_id", "numeral", "verdict", "n", "because")
    rows = [(f.account, f.numeral, f.verdict.value, f.n, f.because) for f in found]
    return pd.DataFrame(rows, columns=pd.Index(columns))


def accounts(stored: Tables) -> list[str]:
    """Every account that the register or some export knows of, in order."""
    known = [stored[t]["account_id"] for t in ("accounts", "posts", "coverage")]
    if "cuentas" in stored:
        known.append(stored["cuentas"]["account_id"])
    return sorted(pd.concat(known).unique(), key=lambda a: str(a).casefold())


def _exempted(
    criterio: Criterio,
    narrowed: Tables,
    account: str,
    period: Period,
    changed: Mapping[str, Threshold],
) -> Finding:
    """Ask about every day and, where the account is exempt on some, about the others too."""
    raw = judge(criterio, narrowed, account, period, changed)
    own = exemptions.of(narrowed.get("exenciones"), criterio.numeral)
    if own.empty:
        return raw
    exempt = exemptions.days(own, period)
    if exempt.empty:
        return exemptions.expired(raw, own, period)
    left = replace(period, exempt=len(exempt))
    if not left.days:
        return exemptions.whole(raw, own, exempt)
    rest = judge(criterio, exemptions.without(narrowed, exempt), account, left, changed)
    return exemptions.both(raw, rest, own, exempt)


def judge(
    criterio: Criterio,
    narrowed: Tables,
    account: str | None,
    period: Period,
    changed: Mapping[str, Threshold],
) -> Finding:
    """Ask one criterio; what it lacks becomes «no evaluable» with its reason."""
    check = _check(criterio, account)
    every = {**criterio.thresholds, **changed}
    used = {k: t for k, t in every.items() if k in _asks(check).thresholds}
    finding = _lacking(check, narrowed, account, period)
    if finding is None:
        given = {name: _read(check, narrowed, name) for name in _asks(check).needs}
        if "period" in _asks(check).needs:
            given["period"] = period
        try:
            finding = check(**given, **{k: t.value for k, t in used.items()})
        except Exception as error:
            error.add_note(
                f"al juzgar el numeral {criterio.numeral} en {account or 'el Instituto'}"
            )
            raise
    return replace(
        finding,
        numeral=criterio.numeral,
        account=account,
        force=criterio.force,
        thresholds=used,
        id="-".join([period.name, criterio.numeral, account or "instituto"]),
    )


def of_institute(
    criterio: Criterio, prepared: Tables, period: Period, changed: Mapping[str, Threshold]
) -> Finding:
    """Ask one criterio about all accounts together; `prepared` has every row, and `hallazgos`."""
    check = _check(criterio, None)
    given = narrowing.of_all(prepared, period, check.__module__, _asks(check).needs)
    return judge(criterio, given, None, period, changed)


def _check(criterio: Criterio, account: str | None) -> Callable[..., Finding]:
    """Return what is asked of an account, or of the Institute."""
    by_account = criterio.scope is Scope.INSTITUCION or account or criterio.whole is None
    check = criterio.check if by_account else criterio.whole
    assert check is not None  # noqa: S101 - said by `by_account`
    return check


def _read(check: Callable[..., Finding], narrowed: Tables, need: str) -> pd.DataFrame | None:
    """Give a need; of the widest tables, only the columns that the check names."""
    table = narrowed.get(need)
    if table is None or need not in _WIDE:
        return table
    return table[narrowing.named(check.__module__, tuple(table.columns))]


@dataclass(frozen=True, kw_only=True)
class _Asks:
    """What a check's parameters say."""

    needs: tuple[str, ...]
    optional: frozenset[str]
    """Needs annotated `DataFrame | None`: the criterio says itself what their absence means."""
    thresholds: frozenset[str]


def optional(check: Callable[..., Finding]) -> frozenset[str]:
    """Return the needs that a check can do without."""
    return _asks(check).optional


@cache
def _asks(check: Callable[..., Finding]) -> _Asks:
    parameters = inspect.signature(check).parameters.values()
    return _Asks(
        needs=tuple(p.name for p in parameters if p.kind is not p.KEYWORD_ONLY),
        optional=frozenset(p.name for p in parameters if "None" in str(p.annotation)),
        thresholds=frozenset(p.name for p in parameters if p.kind is p.KEYWORD_ONLY),
    )


def _lacking(
    check: Callable[..., Finding], narrowed: Tables, account: str | None, period: Period
) -> Finding | None:
    for need in _asks(check).needs:
        table = narrowed.get(need)
        if need in tables.REGISTERS:
            if table is None and need not in optional(check):
                reason = _ABSENT.get(need, Reason.FALTA_REGISTRO)
                return _not_judged(reason, f"Falta el registro «{need}.csv».")
        elif need not in {"period", "hallazgos"} and account is not None:
            if need not in optional(check) and (lack := _uncovered(need, narrowed, period)):
                return lack
            if table is not None and len(table) and (lack := _unfit(need, narrowed, account)):
                return lack
    return None


def _uncovered(need: str, narrowed: Tables, period: Period) -> Finding | None:
    """Say why the account's exports do not show this need in the period, if they do not."""
    covered = narrowed["coverage"]
    views = _VIEWS.get(need, (need,))
    shown = [table in views for table in covered["table"]]  # few rows, asked of every numeral
    if not any(shown):
        reason = _ABSENT[need]
        said = _TWO_CUTS if need == "changes" else _MISSING[reason]
        return _not_judged(reason, said)
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end) + pd.Timedelta(days=1)
    since, until = covered["local_from"].to_numpy()[shown], covered["local_to"].to_numpy()[shown]
    if not ((until >= start.to_datetime64()) & (since < end.to_datetime64())).any():
        covered = covered[shown]
        first, last = covered["local_from"].min(), covered["local_to"].max()
        return _not_judged(
            Reason.COBERTURA_PARCIAL,
            f"La exportación va del {first:%d/%m/%Y} al {last:%d/%m/%Y}: nada del periodo.",
        )
    return None


def _unfit(need: str, narrowed: Tables, account: str) -> Finding | None:
    """Say why the gate withholds this need, if it does."""
    table = _VIEWS.get(need, (need,))[0]
    if narrowed["gate"]["fit"].all():  # nearly always, and asked of every numeral and account
        return None
    if quality.fit(narrowed["gate"], account, table):
        return None
    reason = quality.unfit_reason(narrowed["gate"], account, table)
    return _not_judged(Reason.DATOS_NO_APTOS, reason)


def _not_judged(reason: Reason, because: str) -> Finding:
    return Finding(verdict=Verdict.NO_EVALUABLE, reason=reason, because=because)
