"""The same account, post or message in several exports is one, and keeps the best of each."""

from collections.abc import Iterable, Mapping

import pandas as pd

from criterios_audit import loaders, privacy, tables


def one_spelling(given: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """Write every account as the register does, or as its first export.

    Aliases ignore case. An account that some exports call by its alias and others by the network's
    own number is one: the register's `id_nativo` or an export that gives both says so.
    """
    return spelled(given, spellings(given))


def spelled(
    given: Mapping[str, pd.DataFrame], spelling: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    """Write every account as `spelling` says; one that it does not know stays as it is."""
    return {
        name: table.assign(
            account_id=table["account_id"]
            .map({a: spelling.get(str(a).casefold(), a) for a in _distinct(table)})
            .astype(tables.TEXT)
        )
        if "account_id" in table
        else table
        for name, table in given.items()
    }


def spellings(given: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """Return how each account is written, by any of its names in lower case."""
    spelling: dict[str, str] = {}
    if (cuentas := given.get("cuentas")) is not None:
        for row in cuentas.itertuples():
            for native in ("" if pd.isna(row.id_nativo) else row.id_nativo).split():
                spelling.setdefault(f"{row.red}:{native}".casefold(), str(row.account_id))
    for name in ("cuentas", "accounts", "coverage", "posts"):
        for account in _distinct(given[name]) if name in given else ():
            spelling.setdefault(str(account).casefold(), str(account))
    if "accounts" in given:
        named = given["accounts"].dropna(subset=["native_id"])
        for row in named.drop_duplicates(["account_id", "native_id"]).itertuples():
            native = f"{row.network}:{row.native_id}".casefold()
            alias = spelling[str(row.account_id).casefold()]
            if native != str(row.account_id).casefold():
                spelling[native] = alias
    return spelling


def _distinct(table: pd.DataFrame) -> Iterable[str]:
    return table["account_id"].dropna().unique() if "account_id" in table else ()


def of_the_register(
    given: Mapping[str, pd.DataFrame], sources: pd.DataFrame
) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    """Leave out accounts that only a third party collected and that nobody knows as institutional.

    A file gathered by a search holds accounts of anybody: to judge them would be to watch people
    (CRITERIOS XXXII). What the register or the catalogue of known institutions names stays; without
    a register nothing is left out.
    """
    if "cuentas" not in given:
        return dict(given), sources
    collected = {ld.NAME for ld in loaders.LOADERS.values() if getattr(ld, "COLLECTED", False)}
    gathered = set(sources.loc[sources["format"].isin(collected), "source_path"])
    registered = set(given["cuentas"]["account_id"])
    kept, dropped = dict(given), []

    def strangers(table: pd.DataFrame) -> "pd.Series[bool]":
        alias = table["account_id"].str.replace(r"^[^:]*:", "", regex=True).str.casefold()
        known = table["account_id"].isin(registered) | alias.isin(list(privacy.institutions()))
        return table["source_path"].isin(gathered) & ~known

    for name in ("posts", "interactions", "accounts", "coverage"):
        table, strange = given[name], strangers(given[name])
        kept[name] = table[~strange] if strange.any() else table
        if name in {"posts", "interactions"}:
            dropped.append(table.loc[strange, "source_path"])
    lost = pd.concat(dropped).value_counts()
    unnamed = sources.assign(account_id=sources["account_id"].mask(strangers(sources)))
    return kept, _told_as_left_out(unnamed, lost)


def _told_as_left_out(sources: pd.DataFrame, lost: "pd.Series[int]") -> pd.DataFrame:
    gone = sources["source_path"].map(lost).fillna(0).astype(tables.COUNT)
    said = "De cuentas que no están en el registro de cuentas, dejados fuera: " + gone.astype(
        tables.TEXT
    )
    note = sources["note"].fillna("").str.cat(said + ".", sep=" ").str.strip()
    return sources.assign(
        read=sources["read"] - gone,
        left_out=sources["left_out"] + gone,
        note=sources["note"].mask(gone > 0, note),
    )


def one_row_per_post(
    posts: pd.DataFrame, sources: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Keep one row of a post that came in several exports, and count the others as repeated.

    The copy of the newest export wins, and what it does not say (`<NA>`) is taken from the older
    ones; but the finest time wins over a coarser one, a whole text over one that was cut, and what
    a post answers or shares is believed of the exports that say it.
    """
    key, order = ["account_id", "post_id"], ["account_id", "created_at", "post_id"]
    posts = _identified(posts)
    if not posts.duplicated(key).any():
        return posts.sort_values(order, ignore_index=True), sources
    newest = posts.sort_values(
        ["exported_at", "source_path", "record"],
        ascending=[False, True, True],
        na_position="last",
        kind="stable",
    )
    again = newest.duplicated(key)
    several = newest[newest.duplicated(key, keep=False)]
    merged = several.groupby(key, sort=False).first()
    for columns, rank in _better(several, sources).items():
        best = several.assign(rank=rank).sort_values("rank", kind="stable").groupby(key, sort=False)
        merged[list(columns)] = best.first()[list(columns)]
    kept = pd.concat(
        [newest.drop(several.index), tables.frame("posts", merged.reset_index()[newest.columns])]
    )
    lost = newest.loc[again, "source_path"].value_counts()
    repeated = sources["repeated"] + sources["source_path"].map(lost).fillna(0).astype("Int64")
    return kept.sort_values(order, ignore_index=True), sources.assign(repeated=repeated)


def one_row_per_message(
    interactions: pd.DataFrame, sources: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Keep one row of a message that came in several exports; what one lacks, another has."""
    key = ["account_id", "message_id"]
    again = interactions.duplicated(key)
    if not again.any():
        return interactions, sources
    merged = interactions.groupby(key, sort=False, as_index=False).first()
    lost = interactions.loc[again, "source_path"].value_counts()
    repeated = sources["repeated"] + sources["source_path"].map(lost).fillna(0).astype("Int64")
    kept = tables.frame("interactions", merged[interactions.columns])
    return kept, sources.assign(repeated=repeated)


def _better(copies: pd.DataFrame, sources: pd.DataFrame) -> dict[tuple[str, ...], "pd.Series[int]"]:
    """For the columns that the newest copy does not always know best: rank of each, 0 the best."""
    answers = {ld.NAME for ld in loaders.LOADERS.values() if ld.PROVES.parent_time}
    believed = sources.loc[sources["format"].isin(answers), "source_path"]
    cut = copies["text"].str.contains(r"…(?:\s*https?://\S+)?\s*$", regex=True)
    precision = copies["precision"].map({"second": 0, "minute": 1, "day": 2}).astype("Int64")
    return {
        ("created_at", "precision", "zone_known"): precision.fillna(2)
        + 3 * (~copies["zone_known"].fillna(value=True)).astype("int64"),
        ("text",): cut.fillna(value=True).astype("int64"),
        ("kind",): (~copies["source_path"].isin(believed)).astype("int64"),
    }


_MADE_ID = r"[a-z]+:\d+:[0-9a-f]{8}"
"""Id that a loader makes for a post whose export gives none."""
_SAME_MINUTES = pd.Timedelta(minutes=2)
"""Business Suite writes the minute: its moment and an archive's second lie this close."""


def _identified(posts: pd.DataFrame) -> pd.DataFrame:
    """Give a post of an export without ids the id of its copy in another: same moment and text.

    Meta's archives carry no ids (FORMATS 3b), or not those of the links (3c); its tables do.
    """
    ids = posts["post_id"]
    inner = posts["network"].eq("instagram") & ids.str.fullmatch(r"\d{15,20}")
    nameless = (ids.str.fullmatch(_MADE_ID) | inner).fillna(value=False)
    if not nameless.any() or nameless.all():
        return posts
    start = posts["text"].fillna("").str.replace(r"\s+", "", regex=True).str[:40]
    rows = posts.assign(start=start, row=posts.index)[
        ["account_id", "start", "created_at", "post_id", "row", "source_path"]
    ]
    pairs = rows[nameless].merge(rows[~nameless], on=["account_id", "start"], suffixes=("", "_id"))
    apart = (pairs["created_at"] - pairs["created_at_id"]).abs()
    other = pairs["source_path"].ne(pairs["source_path_id"])
    pairs = pairs.assign(apart=apart)[other & (apart <= _SAME_MINUTES)]
    pairs = pairs.sort_values("apart", kind="stable")
    pairs = pairs.drop_duplicates("row").drop_duplicates("row_id")
    known = posts["post_id"].copy()
    known[pairs["row"]] = pairs["post_id_id"].to_numpy()
    return posts.assign(post_id=known)
