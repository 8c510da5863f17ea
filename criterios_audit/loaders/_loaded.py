"""What a loader hands over, and the rows that every loader writes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import tables
from criterios_audit.archives import UnreadableError
from criterios_audit.loaders._columns import LARGE, arrow, true_in
from criterios_audit.sources import File

PRIVATE = re.compile(
    r"""(^|/)(
      (direct-message|ip-audit|phone-number|email-address|contact|device-token|grok-chat|ad-|
       personalization|key-registry|twitter-circle|ni-devices|connected-application|login-|
       protected-history|saved-search|user-link-clicks|audio-video-calls|account-creation-ip|
       follow(er|ing)|mute|sso)[\w-]*\.js
      | (messages|security_and_login_information|(personal|ads|logged)_information
        |friends_and_followers|apps_and_websites_off_of_\w+|connections/contacts)/.*
      | followers_and_following/(?!blocked).*
      | Takeout/(?!YouTube).*/.*
      | YouTube[^/]*Music/(?!comment|coment|metadat|video|v.{1,3}deo|channel|canal).*
      | [^/]*\.vcf
    )$ | direct[ _-]?messages? | login[ _-]?history
    | (watch|search)[ _-]?history | historial[ ]de[ ](reproducciones|b.{1,2}squedas)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Paths of what is never opened, not even to see what it is (FORMATS 0.9, A9)."""


AS_JSON = (
    "se esperaba la misma descarga en JSON: vuelva a pedirla y en el formato elija JSON, no HTML."
)


@dataclass(frozen=True, kw_only=True)
class Proves:
    """What a format can prove (FORMATS 9): a few Spanish words for each question, «» for «no»."""

    posts: str = ""
    """Publications of the account, e.g. «todas», «solo las del periodo pedido»."""
    time: str = ""
    """How exact their moment is: «al segundo», «al minuto, en hora de Ciudad de México»…"""
    replies: str = ""
    """Replies that the account made."""
    parent_time: str = ""
    """When the answered message was written."""
    inbound: str = ""
    """What the account received, answered or not."""
    media: str = ""
    """Which medium each publication carries."""
    alt_text: str = ""
    """Alternative text of images, captions of videos."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """Canonical tables read from one source; authors and handles are still raw."""

    posts: pd.DataFrame = field(default_factory=partial(tables.empty, "posts"))
    interactions: pd.DataFrame = field(default_factory=partial(tables.empty, "interactions"))
    accounts: pd.DataFrame = field(default_factory=partial(tables.empty, "accounts"))
    blocks: pd.DataFrame = field(default_factory=partial(tables.empty, "blocks"))
    coverage: pd.DataFrame = field(default_factory=partial(tables.empty, "coverage"))
    rejected: pd.DataFrame = field(default_factory=partial(tables.empty, "rejected"))
    sources: pd.DataFrame = field(default_factory=partial(tables.empty, "sources"))


def origin(file: File) -> dict[str, Any]:
    """Columns that lead back to the file."""
    return {"source_id": file.sha256, "source_path": file.path}


def rejection(file: File, record: int | None, expected: str) -> dict[str, Any]:
    """Row of `rejected`; the sentence gets the file's name and the record's position before it."""
    place = f"«{file.path}»" + (f", registro {record}" if record else "")
    return {**origin(file), "record": record, "expected": f"{place}: {expected}"}


def first_reasons(file: File, reasons: Mapping[str, "pd.Series[Any]"]) -> list[dict[str, Any]]:
    """Reject each record with the first reason whose mask, indexed by record, is true for it."""
    told: dict[int, str] = {}
    for why, mask in reasons.items():
        for record in mask.index[mask]:
            told.setdefault(int(record), why)
    return [rejection(file, record, why) for record, why in sorted(told.items())]


def ledger(
    file: File,
    form: str,
    *,
    account: str | None = None,
    read: int = 0,
    repeated: int = 0,
    rejected: int = 0,
    left_out: int = 0,
    times: "pd.Series[Any] | None" = None,
    notes: Sequence[str] = (),
) -> dict[str, Any]:
    """Row of `sources`: `read` = rows kept + `repeated`; the rejected and left out come on top.

    `read` counts publications, messages and blocks; a file that only describes the account has 0.
    `left_out` counts what is right not to read (not public, another account's, a row of totals):
    the notes say what and why.
    """
    spoken = pd.Series(dtype=tables.TIME) if times is None else times.dropna()
    return {
        **origin(file),
        "format": form,
        "account_id": account,
        "read": read,
        "repeated": repeated,
        "rejected": rejected,
        "left_out": left_out,
        "covered_from": spoken.min() if len(spoken) else None,
        "covered_to": spoken.max() if len(spoken) else None,
        "note": " ".join(notes) or None,
    }


def count(values: "Sequence[Any] | pd.Series[Any]") -> "pd.Series[Any]":
    """Read counts, «1,234» and «424.0» too, as Int64; blank, «-» and all else is `<NA>`.

    A Series keeps its index.
    """
    try:
        texts = arrow(values) if isinstance(values, pd.Series) else pa.array(values, LARGE)
    except (pa.ArrowException, ValueError):
        texts = arrow([None if value is None else str(value) for value in values])
    plain = true_in(
        pc.and_(pc.ascii_is_decimal(texts), pc.less_equal(pc.binary_length(texts), _DIGITS))
    )
    numbers = np.zeros(len(texts), np.int64)
    numbers[plain] = texts.filter(pa.array(plain)).cast(pa.int64()).to_numpy()
    unknown = ~plain
    if texts.null_count < unknown.sum():
        odd = texts.dictionary_encode()  # «-», «0.0», «1,234»: few of them, many times
        read = [_count(word) for word in odd.dictionary.to_pylist()]
        rest = pa.array(read, pa.int64()).take(odd.indices)
        numbers = np.asarray(pc.fill_null(rest, 0).to_numpy())
        unknown = ~true_in(rest.is_valid())
    index = values.index if isinstance(values, pd.Series) else None
    return pd.Series(pd.arrays.IntegerArray(numbers, unknown), index=index)


_DIGITS = 15  # 10^15 is beyond any count, and a float still holds it whole
_COUNT = re.compile(r"(-?\d{1,15})(?:\.0*)?", re.ASCII)
_THOUSANDS = re.compile(r"(?<=\d)[, \u00a0\u202f](?=\d{3}(?!\d))", re.ASCII)


def _count(word: str) -> int | None:
    found = _COUNT.fullmatch(_THOUSANDS.sub("", word.strip()))
    return int(found[1]) if found else None


def sole(accounts: "pd.Series[Any]") -> str | None:
    """Return the account of a file that speaks of one; None where it speaks of several or none."""
    named = accounts.dropna().unique()
    return str(named[0]) if len(named) == 1 else None


def spans(
    posts: pd.DataFrame, file: File, *, table: str = "posts", exported_at: Any = None
) -> list[dict[str, Any]]:
    """Rows of `coverage`: for each account, from its first row to its last."""
    return [
        {
            **origin(file),
            "account_id": account,
            "table": table,
            "covered_from": times.min(),
            "covered_to": times.max(),
            "exported_at": exported_at,
        }
        for account, times in posts.groupby("account_id")["created_at"]
    ]


def canonical(**rows: Sequence[Mapping[str, Any]] | pd.DataFrame) -> Loaded:
    """Give each table its columns and dtypes."""
    return Loaded(**{name: tables.frame(name, given) for name, given in rows.items() if len(given)})


def refused(file: File, why: str) -> UnreadableError:
    """Return the error that rejects the whole file with this reason; `loaders.load` tells it."""
    return UnreadableError(f"«{file.path}»: {why}")
