"""What the two tables of X Analytics share: one post a row, by its id, its link and its text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit.loaders._account import by_folder
from criterios_audit.loaders._columns import either
from criterios_audit.loaders._loaded import Loaded, canonical, count, ledger, origin, sole, spans
from criterios_audit.loaders._table import column
from criterios_audit.loaders._text import links_in, mentions_in, unescaped
from criterios_audit.loaders._x import messages
from criterios_audit.sources import File


@dataclass(frozen=True, kw_only=True)
class Identified:
    """Which message each row is, and whose."""

    post_id: "pd.Series[Any]"
    alias: "pd.Series[Any]"
    url: "pd.Series[Any]"
    notes: list[str]
    """Of the ledger, where the alias was guessed."""


def identified(written: "pd.Series[Any]", link: "pd.Series[Any]", guess: str | None) -> Identified:
    """Read the id and the alias of each row.

    Excel rounds long numbers: the id in the link, which is text, wins over the column. Where no
    link names the account, `guess` does: the name of the file or of its folder.
    """
    named, in_link = messages(link)
    own = written.str.strip()
    ids = in_link.fillna(own.where(own.str.fullmatch(r"[0-9]{1,20}").fillna(value=False)))
    alias, notes = named.where(named.ne("i")), list[str]()
    if alias.notna().any():
        alias = alias.fillna(alias.mode()[0])
    elif guess:
        alias, notes = alias.fillna(guess), [by_folder(guess)]
    return Identified(post_id=ids, alias=alias, url=link.where(in_link.notna()), notes=notes)


def tables_of(
    file: File,
    form: str,
    cells: pd.DataFrame,
    who: Identified,
    said: Mapping[str, Any],
    counts: Mapping[str, str],
    rejected: Sequence[Mapping[str, Any]],
    notes: Sequence[str] = (),
) -> Loaded:
    """Lay the rows out as posts, with what is told of the file.

    `said`: created_at, precision and text of each row; `counts`: the column of `cells` that holds
    each metric. The zone is known in both tables (FORMATS A10, A18): UTC.
    """
    text = unescaped(said["text"].fillna(""))
    posts = pd.DataFrame(
        {
            "account_id": "x:" + who.alias,
            "network": "x",
            "post_id": who.post_id,
            "url": who.url,
            "created_at": said["created_at"],
            "precision": said["precision"],
            "zone_known": True,
            "text": text,
            "kind": either(text.str.match(r"\s*@\w"), "respuesta", "original"),
            "links": links_in(text),
            "mentions": mentions_in(text, dotted=False),
            **{metric: count(column(cells, name)) for metric, name in counts.items()},
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    ).drop([r["record"] for r in rejected if r["record"] in cells.index])
    kept = posts.drop_duplicates("post_id")
    row = ledger(
        file, form, account=sole(kept["account_id"]), read=len(posts),
        repeated=len(posts) - len(kept), rejected=len(rejected), times=kept["created_at"],
        notes=[*notes, *who.notes],
    )  # fmt: skip
    return canonical(posts=kept, coverage=spans(kept, file), rejected=rejected, sources=[row])
