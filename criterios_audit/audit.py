"""Asks the catalogue about each account and about the institution.

A need is a parameter's name: a canonical table, a register, `coverage`, `period`, `replies` (also
those that come after the period, to what arrived in it), `area_posts` or `area_cuentas` (posts and
register of every account of the same area, for comparing networks). What is absent or unfit is
answered here, once, so that a criterio is only ever asked what it can judge.
"""

import hashlib
import inspect
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd

from criterios_audit import features, quality, settings, store, tables
from criterios_audit.criterios import NUMERALS, catalogue
from criterios_audit.estimates import survival
from criterios_audit.features import clock
from criterios_audit.journal import Journal
from criterios_audit.model import (
    DEFAULT_ZONE,
    AuditResult,
    Criterio,
    Finding,
    Period,
    Reason,
    Scope,
    Threshold,
    UserError,
    Verdict,
)
from criterios_audit.settings import Settings

_ABSENT = {
    "posts": Reason.FALTA_EXPORTACION,
    "coverage": Reason.FALTA_EXPORTACION,
    "area_posts": Reason.FALTA_EXPORTACION,
    "replies": Reason.FALTA_EXPORTACION,
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

Tables: TypeAlias = Mapping[str, pd.DataFrame]


def run(
    expediente: Path, periodo: str = "", only: Sequence[str] = (), journal: Journal | None = None
) -> tuple[AuditResult, dict[str, pd.DataFrame]]:
    """Go from a folder of exports and registers to every finding.

    Returns the result and the prepared tables it rests on, which the figures need.

    Raises
    ------
    UserError
        For a folder, a period, a numeral or a criterios.toml that cannot be used.
    """
    journal = journal or Journal()
    if unknown := [n for n in only if n not in NUMERALS]:
        msg = f"No existe el numeral «{unknown[0]}»: van de I a XXXIV, y SEGUNDO."
        raise UserError(msg)
    chosen = settings.read(expediente)
    asked = periodo or chosen.period
    period = Period.parse(asked) if asked else None
    stored = store.load(expediente, journal)
    period = period or last_covered(stored.tables["coverage"])
    with journal.step("Decidiendo qué datos son aptos"):
        gate = store.remember(stored, "gate", lambda: quality.gate(stored.tables))
    with journal.step("Midiendo textos, horas y conversaciones"):
        prepared = {**prepare(stored.tables), "gate": gate}
    with journal.step("Juzgando los numerales") as line:
        found = findings(prepared, period, thresholds=chosen.thresholds, only=only)
        line["filas"] = len(found)
    coverage = stored.tables["coverage"]
    result = AuditResult(
        expediente=expediente.resolve().name,
        period=period,
        cutoff=coverage[["covered_to", "exported_at"]].max().max(),
        findings=found,
        accounts=_accounts(prepared, period),
        sources=stored.tables["sources"],
        rejected=stored.tables["rejected"],
        gate=gate,
        profile=profile(prepared),
        title=chosen.title,
        synthetic=chosen.synthetic,
        digest=_digest(stored.digest, period, chosen, only),
    )
    return result, prepared


def last_covered(coverage: pd.DataFrame) -> Period:
    """Return the last semester that some export shows whole; else a month; else all it shows.

    Raises UserError where no export says what it covers.
    """
    shown = coverage[coverage["table"] == "posts"]
    if shown.empty:
        msg = "Ninguna exportación dice qué días cubre: indique el periodo con --periodo."
        raise UserError(msg)
    zone = DEFAULT_ZONE
    starts = shown["covered_from"].dt.tz_convert(zone).dt.tz_localize(None).dt.normalize()
    ends = shown["covered_to"].dt.tz_convert(zone).dt.tz_localize(None)
    last = ends.max()
    halves = [f"{y}S{h}" for y in range(last.year, starts.min().year - 1, -1) for h in (2, 1)]
    months = [str(m) for m in pd.period_range(starts.min(), last, freq="M")[::-1]]
    for name in (*halves, *months):
        period = Period.parse(name)
        after = pd.Timestamp(period.end) + pd.Timedelta(days=1)
        if ((starts <= pd.Timestamp(period.start)) & (ends >= after)).any():
            return period
    return Period.parse(f"{starts.min():%Y-%m-%d}..{last:%Y-%m-%d}")


def profile(prepared: Tables) -> pd.DataFrame:
    """Count what each account's exports hold, whatever the period.

    Returns
    -------
    pandas.DataFrame
        A row per account: `account_id`, counts `posts`, `originals`, `replies`, `own_threads`,
        `shares`, `with_mention_first`, `deleted`; first and last moment (UTC); and, over the
        replies whose answered id carries its moment, `waits` (count) and `wait_median_min`
        (minutes; only of what was answered: CRITERIOS 0.8).
    """
    posts = prepared["posts"]
    kinds = posts["kind"]
    each = posts.assign(
        originals=kinds == "original",
        replies=kinds == "respuesta",
        own_threads=kinds == "autohilo",
        shares=kinds == "compartido",
        with_mention_first=posts["text"].str.startswith("@").fillna(value=False),
        deleted=posts["deleted_at"].notna(),
    ).groupby("account_id", as_index=False)
    counted = each.agg(
        posts=("post_id", "size"),
        **{
            name: (name, "sum")
            for name in (
                "originals",
                "replies",
                "own_threads",
                "shares",
                "with_mention_first",
                "deleted",
            )
        },
        first=("created_at", "min"),
        last=("created_at", "max"),
        waits=("wait_s", "count"),
        wait_median_min=("wait_s", "median"),
    )
    return counted.assign(wait_median_min=counted["wait_median_min"] / 60)


def curves(result: AuditResult) -> dict[str, pd.DataFrame]:
    """Return the survival curve (`estimates.Survival.curve`) of each account that XIX could follow.

    It is drawn from the finding's own evidence: `horas` and `respondida`, a row per query.
    """
    return {
        f.account: survival(f.evidence["horas"], f.evidence["respondida"]).curve
        for f in result.findings
        if f.numeral == "XIX" and f.account and "respondida" in f.evidence
    }


def prepare(stored: Tables) -> dict[str, pd.DataFrame]:
    """Add what every criterio reads: features of posts, and coverage on local clocks."""
    cuentas = stored.get("cuentas")
    zones = clock.zones_of(stored["coverage"]["account_id"], cuentas)
    return {
        **stored,
        "posts": features.add(stored["posts"], cuentas),
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
    """
    asked = [c for c in catalogue() if not only or c.numeral in only]
    found = []
    for account in accounts(prepared):
        narrowed = narrow(prepared, account, period)
        found += [
            judge(c, narrowed, account, period, (thresholds or {}).get(c.numeral, {}))
            for c in asked
            if c.scope is Scope.CUENTA
        ]
    whole = narrow(prepared, None, period)
    found += [
        judge(c, whole, None, period, (thresholds or {}).get(c.numeral, {}))
        for c in asked
        if c.scope is Scope.INSTITUCION
    ]
    return tuple(found)


def accounts(stored: Tables) -> list[str]:
    """Every account that the register or some export knows of, in order."""
    known = [stored[t]["account_id"] for t in ("accounts", "posts", "coverage")]
    if "cuentas" in stored:
        known.append(stored["cuentas"]["account_id"])
    return sorted(pd.concat(known).unique(), key=lambda a: str(a).casefold())


def judge(
    criterio: Criterio,
    narrowed: Tables,
    account: str | None,
    period: Period,
    changed: Mapping[str, Threshold],
) -> Finding:
    """Ask one criterio; what it lacks becomes «no evaluable» with its reason."""
    used = {**criterio.thresholds, **changed}
    finding = _lacking(criterio, narrowed, account, period)
    if finding is None:
        assert criterio.check is not None  # noqa: S101 - _lacking has answered for the others
        given = {name: narrowed.get(name) for name in criterio.needs if name != "period"}
        if "period" in criterio.needs:
            given["period"] = period
        try:
            finding = criterio.check(**given, **{k: t.value for k, t in used.items()})
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


def _lacking(
    criterio: Criterio, narrowed: Tables, account: str | None, period: Period
) -> Finding | None:
    if criterio.check is None:
        return _not_judged(
            Reason.SIN_AUTOMATIZAR, "Este numeral aún no se juzga con este programa."
        )
    optional = _optional(criterio)
    for need in criterio.needs:
        if need == "period" or need in optional:
            continue
        table = narrowed.get(need)
        if need in tables.REGISTERS and table is None:
            reason = _ABSENT.get(need, Reason.FALTA_REGISTRO)
            return _not_judged(reason, f"Falta el registro «{need}.csv».")
        if account is None or need in tables.REGISTERS:
            continue
        if (lack := _uncovered(need, narrowed, account, period)) is not None:
            return lack
    return None


def _uncovered(need: str, narrowed: Tables, account: str, period: Period) -> Finding | None:
    """Say why an account's export cannot be judged for this need, if it cannot."""
    table = "posts" if need in {"coverage", "area_posts", "replies"} else need
    covered = narrowed["coverage"][narrowed["coverage"]["table"] == table]
    if covered.empty:
        reason = _ABSENT[need]
        return _not_judged(reason, _MISSING[reason])
    if not quality.fit(narrowed["gate"], account, table):
        return _not_judged(
            Reason.DATOS_NO_APTOS, quality.unfit_reason(narrowed["gate"], account, table)
        )
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end) + pd.Timedelta(days=1)
    if not ((covered["local_to"] >= start) & (covered["local_from"] < end)).any():
        first, last = covered["local_from"].min(), covered["local_to"].max()
        return _not_judged(
            Reason.COBERTURA_PARCIAL,
            f"La exportación va del {first:%d/%m/%Y} al {last:%d/%m/%Y}: nada del periodo.",
        )
    return None


def _accounts(prepared: Tables, period: Period) -> pd.DataFrame:
    listed = pd.DataFrame({"account_id": pd.Series(accounts(prepared), dtype=tables.TEXT)})
    split = listed["account_id"].str.partition(":")
    covered = prepared["coverage"].groupby("account_id")
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    posts = prepared["posts"]
    own = posts.loc[posts["local_day"].between(start, end), "account_id"].value_counts()
    listed = listed.assign(
        network=split[0],
        alias=split[2],
        covered_from=listed["account_id"].map(covered["covered_from"].min()),
        covered_to=listed["account_id"].map(covered["covered_to"].max()),
        posts=listed["account_id"].map(own).fillna(0).astype(tables.COUNT),
        registered=False,
        area=pd.NA,
        caracter=pd.NA,
    )
    if (cuentas := prepared.get("cuentas")) is not None:
        said = cuentas.drop_duplicates("account_id").set_index("account_id")
        listed["registered"] = listed["account_id"].isin(said.index)
        listed["area"] = listed["account_id"].map(said["area"])
        listed["caracter"] = listed["account_id"].map(said["caracter"])
    return listed.astype({"area": tables.TEXT, "caracter": tables.TEXT})


def _digest(stored: str, period: Period, chosen: Settings, only: Sequence[str]) -> str:
    inputs = repr((stored, period, chosen, tuple(only), code_digest())).encode()
    return hashlib.sha256(inputs).hexdigest()[:16]


def code_digest() -> str:
    """Digest of the package's own files: another version of the rules is another report."""
    root = Path(str(files("criterios_audit")))
    seen = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        seen.update(path.read_bytes())
    return seen.hexdigest()


def _not_judged(reason: Reason, because: str) -> Finding:
    return Finding(verdict=Verdict.NO_EVALUABLE, reason=reason, because=because)


def _optional(criterio: Criterio) -> set[str]:
    """Needs annotated `DataFrame | None`: the criterio says itself what their absence means."""
    assert criterio.check is not None  # noqa: S101 - asked only of judged numerals
    parameters = inspect.signature(criterio.check).parameters.values()
    return {p.name for p in parameters if "None" in str(p.annotation)}


def narrow(prepared: Tables, account: str | None, period: Period) -> dict[str, pd.DataFrame]:
    """Keep the account's rows, and of its posts and messages those of the period."""
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    posts = prepared["posts"]
    posts = posts[posts["local_day"].between(start, end)]
    in_period: dict[str, Any] = {**prepared, "posts": posts}
    if account is None:
        return in_period
    narrowed = {
        name: table[table["account_id"] == account] if "account_id" in table else table
        for name, table in in_period.items()
    }
    own = prepared["posts"]
    answers = (own["kind"] == "respuesta") & (own["local_day"] >= start)
    narrowed["replies"] = own[answers & (own["account_id"] == account)]
    area = _same_area(prepared, account)
    narrowed["area_posts"] = posts[posts["account_id"].isin(area)]
    if (cuentas := prepared.get("cuentas")) is not None:
        narrowed["area_cuentas"] = cuentas[cuentas["account_id"].isin(area)]
    return narrowed


def _same_area(prepared: Tables, account: str) -> list[str]:
    cuentas = prepared.get("cuentas")
    if cuentas is None:
        return [account]
    area = cuentas.loc[cuentas["account_id"] == account, "area"].dropna()
    same = cuentas.loc[cuentas["area"].isin(area), "account_id"]
    return [account, *same[same != account]]
