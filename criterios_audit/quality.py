"""Is the data fit to be judged? One answer per account, table and aspect, with its reason.

pandas measures, once per table, the share of an account's rows that fail each aspect;
great-expectations holds those shares to the limits declared in `ASPECTS` and names the accounts
beyond them. This is the only door to that library, and it opens only when the gate is asked.
"""

import os
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit import tables as canonical
from criterios_audit.spared import spare

FIRST_POST = pd.Timestamp("2006-03-21", tz="UTC")
"""Day of the first message published on Twitter; no network audited holds an older one."""


@dataclass(frozen=True, kw_only=True)
class Aspect:
    """One thing that must hold: at most this share of an account's rows may fail it."""

    table: str
    name: str
    """Spanish, in the passing state; what the report shows as checked."""
    limit: float
    """Largest share of failing rows, 0 to 1, that is still fit."""
    critical: bool
    because: str
    """Spanish; follows «12 de 340 publicaciones (3.5 %)»."""
    of: tuple[str, str] = ("publicación", "publicaciones")


_MESSAGE = ("mensaje recibido", "mensajes recibidos")
_RECORD = ("registro", "registros")
_BLOCK = ("cuenta bloqueada", "cuentas bloqueadas")


def _a(
    table: str,
    name: str,
    limit: float,
    because: str,
    of: tuple[str, str] = ("publicación", "publicaciones"),
    *,
    critical: bool = False,
) -> Aspect:
    return Aspect(table=table, name=name, limit=limit, critical=critical, because=because, of=of)


ASPECTS: Sequence[Aspect] = (
    _a("posts", "hay publicaciones", 0, "en las exportaciones, y ningún periodo cubierto",
       critical=True),
    _a("posts", "fecha", 0.01, "sin fecha de publicación", critical=True),
    _a("posts", "fecha posible", 0.01,
       "con fecha anterior al 21 de marzo de 2006 o posterior a la exportación", critical=True),
    _a("posts", "identificador", 0.01, "sin identificador", critical=True),
    _a("posts", "identificador único", 0, "con un identificador ya contado en la misma cuenta",
       critical=True),
    _a("posts", "clase", 0.01, "sin clase (original, respuesta, compartido…)", critical=True),
    _a("posts", "texto", 0.05, "sin dato de texto en la exportación"),
    _a("posts", "medio", 0.05, "sin dato de imagen o video en la exportación"),
    _a("posts", "hora", 0.05, "con el día pero sin la hora"),
    _a("posts", "zona horaria", 0.05, "con una hora cuya zona horaria se desconoce"),
    _a("posts", "cobertura", 0, "fuera de los días que las exportaciones dicen cubrir"),
    _a("posts", "registros leídos", 0.05, "de sus exportaciones sin poder leerse", _RECORD),
    _a("posts", "exportación legible", 0.5, "de sus exportaciones sin poder leerse", _RECORD,
       critical=True),
    _a("interactions", "fecha", 0.01, "sin fecha", _MESSAGE, critical=True),
    _a("interactions", "autor", 0.01, "sin autor", _MESSAGE, critical=True),
    _a("interactions", "identificador único", 0, "con un identificador ya contado en la cuenta",
       _MESSAGE, critical=True),
    _a("interactions", "texto", 0.05, "sin dato de texto en la exportación", _MESSAGE),
    _a("blocks", "cobertura", 0, "sin que la exportación diga de cuándo es la lista", _BLOCK,
       critical=True),
)  # fmt: skip  # a table to be read down its columns
"""Every limit is this program's own (origin «provisional»): the acuerdo fixes none of them."""


def gate(tables: Mapping[str, pd.DataFrame], *, now: pd.Timestamp | None = None) -> pd.DataFrame:
    """Say of each account and table what is fit to be judged.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        Canonical tables; one that is absent counts as empty.
    now : Timestamp, optional
        Moment (UTC) that no date may pass where the export does not say when it was made;
        the present one when not given, or that of the newest export where the clock is behind it.

    Returns
    -------
    DataFrame
        Table "gate": for `posts`, every account that any table names; for `interactions` and
        `blocks`, the accounts with rows in them. An aspect without rows to look at has no line,
        save «hay publicaciones». `reason` is `<NA>` where the aspect is fit. Sorted by account,
        table and aspect as `ASPECTS` declares them.
    """
    given = {name: tables.get(name, canonical.empty(name)) for name in canonical.TABLES}
    moment = pd.Timestamp.now("UTC") if now is None else now
    made = (given[name]["exported_at"].max() for name in ("posts", "coverage"))
    moment = max([moment, *(m for m in made if not pd.isna(m))])
    counts = {
        "posts": _posts(given, moment),
        "interactions": _interactions(given["interactions"]),
        "blocks": _blocks(given),
    }
    counted = pd.concat(
        [frame.assign(table=name) for name, frame in counts.items()], ignore_index=True
    )
    if counted.empty:
        return canonical.empty("gate")
    unfit = pd.concat([_unfit(name, frame) for name, frame in counts.items()])
    return _told(counted, unfit)


def fit(gate_frame: pd.DataFrame, account_id: str, table: str) -> bool:
    """Whether a table may be judged for an account: no critical aspect of it is unfit."""
    return len(_withholding(gate_frame, account_id, table)) == 0


def unfit_reason(gate_frame: pd.DataFrame, account_id: str, table: str) -> str:
    """Spanish sentences on why a table is withheld from the criterios; empty when it is not."""
    return " ".join(_withholding(gate_frame, account_id, table)["reason"])


def _withholding(gate_frame: pd.DataFrame, account_id: str, table: str) -> pd.DataFrame:
    where = (gate_frame["account_id"] == account_id) & (gate_frame["table"] == table)
    return gate_frame[where & gate_frame["critical"] & ~gate_frame["fit"]]


def _count(accounts: "pd.Series[Any]", fails: Mapping[str, "pd.Series[Any]"]) -> pd.DataFrame:
    """Give a line per account and aspect: of its `n` rows, how many `failed`."""
    flags = pd.DataFrame({name: flag.astype("bool") for name, flag in fails.items()})
    by_account = flags.groupby(accounts, observed=True)
    failed = by_account.sum().rename_axis("account_id").reset_index()
    counted = failed.melt("account_id", var_name="aspect", value_name="failed")
    return counted.assign(n=counted["account_id"].map(by_account.size()))


def _posts(given: Mapping[str, pd.DataFrame], now: pd.Timestamp) -> pd.DataFrame:
    posts, when = given["posts"], given["posts"]["created_at"]
    covered = given["coverage"][given["coverage"]["table"] == "posts"].groupby("account_id")
    span = covered.agg({"covered_from": "min", "covered_to": "max", "exported_at": "max"})
    account = posts["account_id"]
    known = span.reindex(account).set_axis(posts.index)  # `map` would lose the dtype when empty
    exported = posts["exported_at"].fillna(known["exported_at"]).fillna(now)
    rows = _count(
        account,
        {
            "fecha": when.isna(),
            "fecha posible": (when < FIRST_POST) | (when > exported + pd.Timedelta(days=1)),
            "identificador": posts["post_id"].isna(),
            "identificador único": posts["post_id"].notna()
            & posts.duplicated(["account_id", "post_id"]),
            "clase": posts["kind"].isna(),
            "texto": posts["text"].isna(),
            "medio": posts["media"].isna(),
            "hora": ~posts["precision"].isin(["second", "minute"]),
            "zona horaria": ~posts["zone_known"].fillna(value=False),
            "cobertura": when.notna()
            & ~((known["covered_from"] <= when) & (when <= known["covered_to"])),
        },
    )
    named = pd.concat([frame["account_id"] for frame in _judged(given)]).dropna().unique()
    silent = pd.Series(named, dtype=canonical.TEXT, name="account_id")
    silent_n = silent.map(account.value_counts()).fillna(0)
    # an inactive account whose export covers the days is fit: it published nothing
    shown = pd.DataFrame(
        {
            "account_id": silent,
            "aspect": "hay publicaciones",
            "failed": ((silent_n == 0) & ~silent.isin(span.index)).astype("int64"),
            "n": silent_n.astype("int64"),
        }
    )
    return pd.concat([shown, rows, *_rejected(given["sources"], silent)], ignore_index=True)


def _judged(given: Mapping[str, pd.DataFrame]) -> list[pd.DataFrame]:
    return [given[name] for name in ("posts", "interactions", "blocks", "accounts", "coverage")]


def _rejected(sources: pd.DataFrame, accounts: "pd.Series[Any]") -> list[pd.DataFrame]:
    """Count the records of an account's sources that could not be read, for both limits."""
    known = sources[sources["account_id"].isin(accounts)]
    sums = known.groupby("account_id")[["read", "rejected"]].sum().astype("int64").reset_index()
    counted = pd.DataFrame(
        {
            "account_id": sums["account_id"],
            "failed": sums["rejected"],
            "n": sums["read"] + sums["rejected"],
        }
    )
    counted = counted[counted["n"] > 0]
    return [counted.assign(aspect=name) for name in ("registros leídos", "exportación legible")]


def _interactions(inbound: pd.DataFrame) -> pd.DataFrame:
    return _count(
        inbound["account_id"],
        {
            "fecha": inbound["created_at"].isna(),
            "autor": inbound["author"].isna(),
            "identificador único": inbound["message_id"].notna()
            & inbound.duplicated(["account_id", "message_id"]),
            "texto": inbound["text"].isna(),
        },
    )


def _blocks(given: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    blocks, coverage = given["blocks"], given["coverage"]
    covered = coverage.loc[coverage["table"] == "blocks", "account_id"]
    return _count(blocks["account_id"], {"cobertura": ~blocks["account_id"].isin(covered)})


def _unfit(table: str, counted: pd.DataFrame) -> pd.DataFrame:
    """Ask great-expectations which accounts go beyond the limit of which aspect."""
    names = ["account_id", "table", "aspect"]
    if counted.empty:
        return pd.DataFrame(columns=names)
    # a row of no posts at all has failed whole, though there is nothing to divide by
    share = counted["failed"] / counted["n"].clip(lower=1)
    measured = counted.assign(share=share).pivot_table("share", "account_id", "aspect")
    validated = _validate(
        measured.reset_index(),
        {a.name: a.limit for a in ASPECTS if a.table == table and a.name in measured.columns},
    )
    rows = [(account, table, aspect) for aspect in validated for account in validated[aspect]]
    return pd.DataFrame(rows, columns=names)


def _validate(measured: pd.DataFrame, limits: Mapping[str, float]) -> dict[str, list[str]]:
    """Accounts whose share in each column is above its limit; an empty share is not looked at."""
    spare()
    os.environ["GX_ANALYTICS_ENABLED"] = "false"  # read at import: older releases phone home
    with warnings.catch_warnings():
        # it still imports modules that Python 3.11 calls old
        warnings.filterwarnings(
            "ignore", "module .sre_(constants|parse). is dep", DeprecationWarning
        )
        import great_expectations as gx
        from great_expectations.data_context.types.base import ProgressBarsConfig
        from great_expectations.expectations.core.expect_column_values_to_be_between import (
            ExpectColumnValuesToBeBetween,
        )
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("medidas").add_dataframe_asset("cuentas")
    batch = asset.add_batch_definition_whole_dataframe("todas").get_batch({"dataframe": measured})
    suite = gx.ExpectationSuite(
        name="aptitud",
        expectations=[
            ExpectColumnValuesToBeBetween(column=aspect, min_value=0, max_value=limit)
            for aspect, limit in limits.items()
        ],
    )
    wanted = {"result_format": "COMPLETE", "unexpected_index_column_names": ["account_id"]}
    validation: Any = batch.validate(suite, result_format=wanted)
    beyond: dict[str, list[str]] = {}
    for result in validation.results:
        aspect = result.expectation_config.kwargs["column"]
        found = result.result.get("unexpected_index_list") or []
        beyond[aspect] = [row["account_id"] for row in found]
        if result.success == bool(found):  # it swallows its own errors
            msg = f"great-expectations could not check «{aspect}»: {result.exception_info}"
            raise RuntimeError(msg)
    return beyond


def _told(counted: pd.DataFrame, unfit: pd.DataFrame) -> pd.DataFrame:
    """Join counts and answers, write the reasons and put all in order."""
    order = {(a.table, a.name): place for place, a in enumerate(ASPECTS)}
    lines = counted.merge(unfit.assign(fit=False), how="left", on=["account_id", "table", "aspect"])
    lines["fit"] = lines["fit"].astype("boolean").fillna(value=True)
    place = pd.Series(
        [order[key] for key in zip(lines["table"], lines["aspect"], strict=True)], dtype="int64"
    )
    lines["critical"] = place.map(lambda at: ASPECTS[at].critical)
    lines = lines.assign(place=place, reason=pd.NA)
    wrong = ~lines["fit"].astype("bool")
    lines["reason"] = lines["reason"].astype("object")
    lines.loc[wrong, "reason"] = [
        _reason(ASPECTS[line.place], line.failed, line.n) for line in lines[wrong].itertuples()
    ]
    lines = lines.sort_values(["account_id", "place"], kind="stable").drop(columns="place")
    return canonical.frame("gate", lines)


def _reason(aspect: Aspect, failed: int, n: int) -> str:
    """Figure first; the limit beside it, because people may dispute it."""
    one, many = aspect.of
    if n == 0:
        return f"0 {many} {aspect.because}."
    tolerated = f"se tolera hasta {100 * aspect.limit:.0f} %"
    return (
        f"{failed:,} de {n:,} {one if n == 1 else many} ({100 * failed / n:.1f} %) "
        f"{aspect.because}; {tolerated}."
    )
