"""The whole audit of an expediente: from its folder to an AuditResult."""

import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.resources import files
from pathlib import Path

import numpy as np
import pandas as pd

from criterios_audit import (
    extension,
    judging,
    narrowing,
    quality,
    remembered,
    scoring,
    settings,
    store,
    tables,
    unchanged,
)
from criterios_audit.criterios import NUMERALS
from criterios_audit.engine import Engine, local
from criterios_audit.estimates import survival
from criterios_audit.features import clock
from criterios_audit.journal import Journal
from criterios_audit.model import (
    DEFAULT_ZONE,
    AuditResult,
    Period,
    UserError,
)
from criterios_audit.narrowing import Tables
from criterios_audit.remembered import Steps
from criterios_audit.settings import Settings

_TOGETHER = 20_000
"""Rows that are measured at once: the lists are asked of many texts for the price of few."""
_FEW = 1 / 16
"""Of the same, what an account costs however few its rows."""
_MEASURED = ("posts", "interactions")
SHOWN = (
    *("account_id", "network", "post_id", "kind", "media", "local_day", "zone", "wait_s"),
    *("text", "url", "links"),
)
"""Columns of posts that figures draw and, the last three, that tell own words from a citizen's."""
_NO_ROWS = np.array([], dtype="int64")


def run(
    expediente: Path,
    periodo: str = "",
    only: Sequence[str] = (),
    journal: Journal | None = None,
    engine: Engine = local,
) -> tuple[AuditResult, dict[str, pd.DataFrame]]:
    """Go from a folder of exports and registers to every finding.

    Returns the result and the tables it rests on, with what `shown` leaves of the posts.

    Raises
    ------
    UserError
        For a folder, a period, a numeral or a criterios.toml that cannot be used.
    """
    journal = journal or Journal()
    _check(periodo, only)  # before anything is read
    opened = open_expediente(expediente, journal, engine)
    result = judge(opened, periodo, only, journal)
    return result, shown(opened.prepared, result.period)


def shown(prepared: Tables, period: Period) -> dict[str, pd.DataFrame]:
    """Return what the report shows of prepared tables: of the posts, `SHOWN` in the period."""
    inside = clock.within(prepared["posts"]["local_day"], period)
    posts = prepared["posts"][[*SHOWN]]
    return {**prepared, "posts": posts if inside.all() else posts[inside]}


@dataclass(frozen=True, kw_only=True)
class Opened:
    """An expediente read and measured, ready to be judged as often as one likes."""

    folder: Path
    stored: store.Stored
    settings: Settings
    prepared: Mapping[str, pd.DataFrame]
    """What the criterios read: stored tables with features, and `gate`."""
    steps: Steps


def open_expediente(expediente: Path, journal: Journal, engine: Engine = local) -> Opened:
    """Read an expediente and measure its texts, hours and conversations; UserError as `run`."""
    chosen = settings.read(expediente)
    stored = store.load(expediente, journal)
    steps = steps_of(expediente, engine)
    return Opened(
        folder=expediente,
        stored=stored,
        settings=chosen,
        prepared=prepare(stored, journal, steps),
        steps=steps,
    )


def steps_of(expediente: Path, engine: Engine = local) -> Steps:
    """Return the steps of an expediente, kept beside its store: they outlive what it holds."""
    folder = unchanged.home(expediente) / store.STEPS
    return Steps(folder=folder, program=code_digest(), engine=engine)


def judge(opened: Opened, periodo: str, only: Sequence[str], journal: Journal) -> AuditResult:
    """Judge a period of what was opened, unless it was judged before; UserError as `run`."""
    _check(periodo, only)
    stored, prepared, chosen = opened.stored, opened.prepared, opened.settings
    coverage = stored.tables["coverage"]
    asked = periodo or chosen.period
    period = last_covered(coverage, asked) if asked in LAST else Period.parse(asked)
    digest, name = _digest(stored.digest, period, chosen, only), opened.folder.resolve().name
    if held := remembered.judged(stored.folder, digest):
        return replace(held, expediente=name)  # the folder may have another name by now
    with journal.step("Juzgando los numerales") as line:
        thresholds = settings.in_force(chosen.thresholds, period)
        each = partial(opened.steps.each, "juicio", line=line)
        found = judging.findings(prepared, period, thresholds=thresholds, only=only, each=each)
        line["filas"] = len(found)
    with journal.step("Midiendo qué dicen los modelos y sus etiquetas") as line:
        narrow = {**prepared, "posts": prepared["posts"][scoring.READS]}
        tone = scoring.shareable(scoring.measure(narrowing.in_period(narrow, period), period))
        line["filas"] = len(tone)
    result = AuditResult(
        expediente=name,
        period=period,
        cutoff=cutoff(coverage),
        findings=found,
        accounts=_accounts(prepared, period),
        sources=_told(stored.tables["sources"], *scoring.unknown(prepared, found)),
        rejected=stored.tables["rejected"],
        gate=prepared["gate"],
        profile=profile(prepared),
        tone=tone,
        title=chosen.title,
        synthetic=chosen.synthetic,
        digest=digest,
    )
    remembered.keep(stored.folder, result)
    return result


def _check(periodo: str, only: Sequence[str]) -> None:
    if unknown := [n for n in only if n not in NUMERALS]:
        msg = f"No existe el numeral «{unknown[0]}»: van de I a XXXIV, y SEGUNDO."
        raise UserError(msg)
    if periodo not in LAST:
        Period.parse(periodo)


def _told(sources: pd.DataFrame, lost: int, numerals: Sequence[str]) -> pd.DataFrame:
    """Note, beside the register of labels, those that name no known piece."""
    if not lost:
        return sources
    note = (
        f"Etiquetas de piezas que no están en las exportaciones ni en los hallazgos: {lost:,} "
        f"(numerales {', '.join(numerals)}). Se conservan y no deciden nada."
    )
    own = sources["format"] == "registro:etiquetas"
    before = sources["note"].fillna("")
    return sources.assign(note=sources["note"].mask(own, (before + " " + note).str.strip()))


def prepare(
    stored: store.Stored, journal: Journal, steps: Steps | None = None
) -> dict[str, pd.DataFrame]:
    """Return what the criterios read: stored tables with features, and `gate`."""
    steps = steps or Steps()
    with journal.step("Decidiendo qué datos son aptos"):
        gate = store.remember(stored, "gate", lambda: quality.gate(stored.tables))
    with journal.step("Midiendo textos, horas y conversaciones") as line:
        measured = store.measured(stored, lambda: measure(stored.tables, steps, line))
        return {**judging.prepare(stored.tables, measured), "gate": gate}


def measure(
    stored: Tables, steps: Steps, line: dict[str, object]
) -> Iterator[dict[str, pd.DataFrame]]:
    """Measure the rows of each account apart, so that another account's do not touch them.

    Yields what is measured of each account, in the order in which the store holds them; ValueError
    for tables in another order.
    """
    register = {n: stored[n] for n in ("cuentas", "calendario") if n in stored}
    groups = {n: stored[n].groupby("account_id", sort=False).indices for n in _MEASURED}
    accounts = sorted({str(a) for rows in groups.values() for a in rows})
    places = {n: [rows.get(a, _NO_ROWS) for a in accounts] for n, rows in groups.items()}
    for name, rows in places.items():
        if not np.array_equal(np.concatenate([_NO_ROWS, *rows]), np.arange(len(stored[name]))):
            msg = f"{name} is not in the order of its accounts"
            raise ValueError(msg)

    def piece(at: int) -> dict[str, pd.DataFrame]:
        own = {n: stored[n].iloc[rows[at]].reset_index(drop=True) for n, rows in places.items()}
        return {**own, **register}

    if not accounts:
        yield judging.measure(stored)
    pieces = map(piece, range(len(accounts)))
    yield from steps.each("medida", measure_accounts, pieces, line=line, weight=_weight)


def measure_accounts(several: Sequence[Tables]) -> list[dict[str, pd.DataFrame]]:
    """Measure some accounts at once; each is given its own rows, and the registers."""
    parts = {n: [one[n] for one in several] for n in _MEASURED}
    stacked = {n: pd.concat(tables, ignore_index=True) for n, tables in parts.items()}
    made = judging.measure({**several[0], **stacked})
    ends = {n: np.cumsum([0, *map(len, tables)]) for n, tables in parts.items()}
    return [
        {n: made[n].iloc[ends[n][i] : ends[n][i + 1]].reset_index(drop=True) for n in _MEASURED}
        for i in range(len(several))
    ]


def _weight(piece: Tables) -> float:
    return _FEW + sum(len(piece[n]) for n in _MEASURED) / _TOGETHER


def cutoff(coverage: pd.DataFrame) -> pd.Timestamp:
    """Return the latest moment (UTC) that some exports speak of; NaT where they say none."""
    return coverage[["covered_to", "exported_at"]].max().max()


LAST = ("", "semestre", "mes")
"""Periods that are asked for by what the exports show: the last whole one of its kind."""


def last_covered(coverage: pd.DataFrame, kind: str = "") -> Period:
    """Return the last semester that some export shows whole; else a month; else all it shows.

    Of `kind` «mes», the last whole month: what a run of control looks at each month. Raises
    UserError where no export says what it covers.
    """
    shown = coverage[coverage["table"] == "posts"]
    if shown.empty:
        msg = "Ninguna exportación dice qué días cubre: indique el periodo, como «2026S1»."
        raise UserError(msg)
    zone = DEFAULT_ZONE
    starts = shown["covered_from"].dt.tz_convert(zone).dt.tz_localize(None).dt.normalize()
    ends = shown["covered_to"].dt.tz_convert(zone).dt.tz_localize(None)
    last = ends.max()
    halves = [f"{y}S{h}" for y in range(last.year, starts.min().year - 1, -1) for h in (2, 1)]
    months = [str(m) for m in pd.period_range(starts.min(), last, freq="M")[::-1]]
    for name in (*halves, *months) if kind != "mes" else months:
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
    each = (
        posts[["account_id", "post_id", "created_at", "wait_s"]]
        .assign(
            originals=kinds == "original",
            replies=kinds == "respuesta",
            own_threads=kinds == "autohilo",
            shares=kinds == "compartido",
            with_mention_first=posts["text"].str.startswith("@").fillna(value=False),
            deleted=posts["deleted_at"].notna(),
        )
        .groupby("account_id", as_index=False)
    )
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


def _accounts(prepared: Tables, period: Period) -> pd.DataFrame:
    listed = pd.DataFrame({"account_id": pd.Series(judging.accounts(prepared), dtype=tables.TEXT)})
    split = listed["account_id"].str.partition(":")
    covered = prepared["coverage"].groupby("account_id")
    posts = prepared["posts"]
    own = posts.loc[clock.within(posts["local_day"], period), "account_id"].value_counts()
    listed = listed.assign(
        network=split[0],
        alias=split[2],
        covered_from=covered["covered_from"].min().reindex(listed["account_id"]).array,
        covered_to=covered["covered_to"].max().reindex(listed["account_id"]).array,
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


def program() -> str:
    """Say which code and which libraries judge: a cluster's workers must have the same."""
    return f"{code_digest()} {sys.version} {pd.__version__} {np.__version__}"


def code_digest() -> str:
    """Digest of the package's own files: another version of the rules is another report."""
    root = Path(str(files("criterios_audit")))
    seen = hashlib.sha256()
    own = sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc")
    for path in (*own, *extension.files("criterios"), *extension.files("loaders")):
        seen.update(path.read_bytes())
    return seen.hexdigest()
