"""What an X archive holds beside its publications: long texts, blocks, the account itself."""

import re
from dataclasses import dataclass, fields
from datetime import datetime
from html import unescape

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._json import NOT_JSON, Problems
from criterios_audit.loaders._x import english_times
from criterios_audit.loaders._x_records import Id, items


class _NoteUrl(msgspec.Struct):
    expanded: str | None = msgspec.field(name="expandedUrl", default=None)


class _NoteCore(msgspec.Struct):
    text: str = ""
    urls: list[_NoteUrl] | None = None


class _Note(msgspec.Struct):
    created: str | None = msgspec.field(name="createdAt", default=None)
    core: _NoteCore | None = None


class _NoteItem(msgspec.Struct):
    note: _Note | None = msgspec.field(name="noteTweet", default=None)


def notes(data: bytes) -> tuple[pd.DataFrame, Problems]:
    """Whole texts of long publications, with their first 40 characters as `start`."""
    found, problems = items(data, _NoteItem)
    whole = [(r, n.note, n.note.core) for r, n in found if n.note and n.note.core]
    text = pd.Series([unescape(core.text) for _, _, core in whole], dtype=tables.TEXT)
    links = [[u.expanded for u in core.urls or [] if u.expanded] for _, _, core in whole]
    return pd.DataFrame(
        {
            "note": [record for record, _, _ in whole],
            "whole": text,
            "start": text.str[:40],
            "whole_links": pd.Series([" ".join(ls) for ls in links], dtype=tables.TEXT),
            "noted_at": english_times([note.created for _, note, _ in whole]),
        }
    ), problems


class _Blocking(msgspec.Struct):
    account_id: Id = msgspec.field(name="accountId", default=None)


class _BlockItem(msgspec.Struct):
    blocking: _Blocking | None = None


def blocks(data: bytes) -> tuple[list[tuple[int, str]], Problems]:
    """Native ids of the blocked accounts, with their position."""
    found, problems = items(data, _BlockItem)
    ids = [
        (r, str(i.blocking.account_id)) for r, i in found if i.blocking and i.blocking.account_id
    ]
    return ids, problems + [
        (record, "se esperaba «accountId», el número de la cuenta bloqueada.")
        for record in sorted({r for r, _ in found} - {r for r, _ in ids})
    ]


@dataclass(frozen=True, kw_only=True)
class Account:
    """What the archive says of its own account; None: it does not say."""

    alias: str | None = None
    native_id: str | None = None
    created_at: datetime | None = None
    exported_at: datetime | None = None
    verified: bool | None = None
    partial: bool | None = None
    parts: tuple[str, ...] | None = None
    """Names of the files of publications that the archive says it has."""

    def completed(self, other: "Account") -> "Account":
        """Keep what is known here, take the rest from `other`."""
        mine = {f.name: getattr(self, f.name) for f in fields(self)}
        return Account(**{k: getattr(other, k) if v is None else v for k, v in mine.items()})


def account(data: bytes) -> tuple[Account | None, Problems]:
    """Account as `manifest.js`, `account.js`, `verified.js` or `user_details.js` tell it."""
    try:
        told = msgspec.json.decode(data[data.find(b"=") + 1 :].strip().removesuffix(b";"))
    except NOT_JSON:
        return None, [(None, "está cortado o dañado; se esperaba un JSON entero.")]
    match told:
        case {"userInfo": {"userName": str(alias), "accountId": str(id_)}, **rest}:
            info = rest.get("archiveInfo")
            info = info if isinstance(info, dict) else {}
            return Account(
                alias=_alias(alias),
                native_id=id_,
                exported_at=_moment(info.get("generationDate")),
                partial=info.get("isPartialArchive") is True,
                parts=_parts(rest.get("dataTypes")),
            ), []
        case [{"account": {"username": str(alias), "accountId": str(id_), **rest}}, *_]:
            created = _moment(rest.get("createdAt"))
            return Account(alias=_alias(alias), native_id=id_, created_at=created), []
        case [{"verified": {"verified": bool(flag)}}, *_]:
            return Account(verified=flag), []
        case {"screen_name": str(alias), "id": str(id_), **rest}:
            created = _moment(rest.get("created_at"))
            return Account(alias=_alias(alias), native_id=id_, created_at=created), []
    return None, [(None, "se esperaban el alias y el número de la cuenta (userName, accountId).")]


def _parts(kinds: object) -> tuple[str, ...]:
    match kinds:
        case {"tweets": {"files": [*files]}}:
            named = (f.get("fileName") for f in files if isinstance(f, dict))
            return tuple(name.rpartition("/")[2] for name in named if isinstance(name, str))
    return ()


def _alias(text: str) -> str | None:
    return text if re.fullmatch(r"\w{1,20}", text, re.ASCII) else None


def _moment(text: object) -> datetime | None:
    time = english_times([text if isinstance(text, str) else None])[0]
    return None if pd.isna(time) else time.to_pydatetime()
