"""Tables of a download of Facebook, Instagram or Threads, from what `_meta` read of it."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._loaded import (
    AS_JSON,
    Loaded,
    canonical,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._meta import Reading
from criterios_audit.sources import File, Source


def _alias(source: Source, told: str | None) -> tuple[str | None, bool]:
    """Alias that the export tells, else the one that its folder is named after; and which it is."""
    if told and (alias := re.sub(r"\s+", "_", told.strip().lstrip("@"))):
        return alias, True
    return alias_from(source.file.path if source.file else source.path), False


def in_html(files: Sequence[File], form: str) -> Loaded:
    """Tell of a download that it came in HTML, once for each page of publications."""
    told = [rejection(file, None, f"es una página HTML; {AS_JSON}") for file in files]
    return canonical(rejected=told, sources=[ledger(file, form, rejected=1) for file in files])


def finished(
    reading: Reading,
    source: Source,
    told: str | None,
    *,
    repeated: Callable[[pd.DataFrame], "pd.Series[Any]"],
) -> Loaded:
    """Tables of the download of the account `told`, or of the one that its folder names.

    `repeated` marks the publications that another copy replaces.
    """
    name, sure = _alias(source, told)
    first = next(iter(reading.files.values()))
    if name is None:
        reading.rejected += [rejection(file, None, NO_ACCOUNT) for file in reading.files.values()]
        return canonical(rejected=reading.rejected, sources=_ledgers(reading, None, [], []))
    if not sure:
        reading.notes[first.path].append(by_folder(name))
    everything = _named(reading.posts, name)
    posts = everything[~repeated(everything)] if len(everything) else everything
    listed = _named(reading.blocks, name)
    blocks = listed.drop_duplicates("blocked") if len(listed) else listed
    coverage: list[dict[str, Any]] = []
    if len(posts):
        # stories and comments lie in the interval asked for, but alone they show no post whole
        for _, rows in posts.groupby("network"):
            if len(whole := rows[rows["whole"]]):
                coverage += spans(rows, reading.files[whole["source_path"].iloc[0]])
    if reading.block_lists:
        # the export does not say when it was made: not before the last thing that it tells
        frames = [frame["created_at"] for frame in (everything, listed) if len(frame)]
        until = pd.concat(frames).max() if frames else None
        blocks = blocks.assign(exported_at=until if pd.notna(until) else None)
        if pd.notna(until):
            coverage += [
                {**origin(file), "account_id": f"instagram:{name}", "table": "blocks",
                 "covered_from": until, "covered_to": until, "exported_at": until}
                for file in reading.block_lists
            ]  # fmt: skip
    accounts = [
        {**origin(first), "account_id": account, "network": account.partition(":")[0],
         "alias": name, "record": 1}
        for account in (posts["account_id"].unique() if len(posts) and sure else [])
    ]  # fmt: skip
    return canonical(
        posts=_laid(posts), blocks=_laid(blocks), coverage=coverage, accounts=accounts,
        rejected=reading.rejected,
        sources=_ledgers(reading, name, [everything, listed], [posts, blocks]),
    )  # fmt: skip


def _named(frames: Sequence[pd.DataFrame], name: str) -> pd.DataFrame:
    if not frames:
        return pd.DataFrame()
    together = pd.concat(frames, ignore_index=True)
    return together.assign(account_id=together["network"] + f":{name}")


def _laid(frame: pd.DataFrame) -> pd.DataFrame:
    if "blocked" in frame:
        return frame.drop(columns=["network", "created_at"])
    if frame.empty:
        return frame
    # only videos may be subtitled, and only exports of 2025 on say it (A15)
    says = frame["alt_text_n"].gt(0).groupby(frame["network"]).transform("any")
    subtitled = frame["alt_text_n"].where(says & frame["films"].gt(0))
    return frame.assign(alt_text_n=subtitled).drop(
        columns=["whole", "films", "attached", "updated"]
    )


def _ledgers(
    reading: Reading,
    name: str | None,
    read: Sequence[pd.DataFrame],
    kept: Sequence[pd.DataFrame],
) -> list[dict[str, Any]]:
    """Row of `sources` of each file: a file gives publications or blocks, never both."""
    lost = Counter(row["source_path"] for row in reading.rejected)
    given = {
        path: rows
        for frame in read
        if len(frame)
        for path, rows in frame.groupby("source_path", sort=False)
    }
    left = Counter(path for frame in kept if len(frame) for path in frame["source_path"])
    return [
        ledger(
            file, reading.name,
            account=given[path]["account_id"].iloc[0] if path in given else
            f"{reading.network}:{name}" if name else None,
            read=len(given.get(path, ())), repeated=len(given.get(path, ())) - left[path],
            rejected=lost[path], left_out=reading.left_out[path], notes=reading.notes[path],
            times=given[path]["created_at"] if path in given else None,
        )
        for path, file in reading.files.items()
    ]  # fmt: skip
