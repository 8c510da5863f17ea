"""Nothing that identifies a citizen passes this floor: keyed pseudonyms, masks, a scan for leaks.

A pseudonym is an HMAC-SHA256 (RFC 2104) whose key changes each semester, so that nobody can be
followed from one report to the next (CRITERIOS 0.10).
"""

import hmac
import html
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from criterios_audit import catalogos
from criterios_audit.aliases import institutional
from criterios_audit.identifiers import masked, personal
from criterios_audit.model import DEFAULT_ZONE
from criterios_audit.tables import TEXT

_TOGETHER = 50_000
"""Texts that are words of Python's at once: they take several times the room of a column's."""
_UNDATED = "sin fecha"
"""Stands for the semester of what has no date."""


# --- pseudonyms ---------------------------------------------------------------------------------


def pseudonym(handles: "pd.Series[Any]", when: "pd.Series[Any]", key: bytes) -> "pd.Series[Any]":
    """Pseudonym (`p_` and ten hexadecimal digits) of each handle or id, `<NA>` where there is none.

    Letter case and a leading @ do not count. `when` is the row's moment (UTC): the key changes
    with the semester it falls in on Mexico City's clock.
    """
    return _each(handles, semester(when), lambda handle, half: _pseudonym(handle, half, key))


def semester(when: "pd.Series[Any]") -> "pd.Series[Any]":
    """Name the semester of each moment, e.g. 2026S1; «sin fecha» where it is not known."""
    local = when.dt.tz_convert(DEFAULT_ZONE)
    half = (local.dt.month.astype("Int64") + 5) // 6
    name = local.dt.year.astype("Int64").astype(TEXT) + "S" + half.astype(TEXT)
    return name.fillna(_UNDATED)


def _pseudonym(handle: str, half: str, key: bytes) -> str:
    own_key = hmac.digest(key, half.encode(), "sha256")
    return "p_" + hmac.digest(own_key, _plain(handle).encode(), "sha256").hex()[:10]


def _plain(handle: str) -> str:
    return handle.strip().lstrip("@＠").lower()


def _each(
    values: "pd.Series[Any]", by: "pd.Series[Any]", function: Callable[[str, str], str]
) -> "pd.Series[Any]":
    """Apply `function` once to each distinct (value, by); `<NA>` stays."""
    said, whats = pd.factorize(values.astype(TEXT))
    at, bys = pd.factorize(by.astype(TEXT))
    present = (said >= 0) & (at >= 0)
    pairs, place = np.unique(said[present] * len(bys) + at[present], return_inverse=True)
    new = pd.concat(
        [
            pd.Series(map(function, whats[at // len(bys)], bys[at % len(bys)]), dtype=TEXT)
            for at in np.array_split(pairs, len(pairs) // _TOGETHER + 1)
        ],
        ignore_index=True,
    )
    result = values.astype(TEXT).copy()
    result[present] = new.array.take(place)
    return result


@cache
def institutions() -> frozenset[str]:
    """Aliases, in lower case, of the institutions in `catalogos/cuentas_conocidas.csv`."""
    return frozenset(_plain(row["alias"]) for row in catalogos.rows("cuentas_conocidas"))


NAMED: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "posts": ("created_at", ("in_reply_to_account", "mentions", "text", "links")),
    "changes": ("created_at", ("text", "new_text")),
    "interactions": ("created_at", ("author", "text")),
    "blocks": ("exported_at", ("blocked",)),
    # what the ledger quotes of files that may be anything, a list of contacts among them
    "rejected": ("", ("expected",)),
    "sources": ("", ("note",)),
}
"""By table: whose semester a pseudonym is of («» for none), and the columns that may name people.
Besides them, `source_path` of any table."""


def pseudonymise(
    tables: dict[str, pd.DataFrame], *, own: Collection[str], key: bytes
) -> dict[str, pd.DataFrame]:
    """Canonical tables in which third parties are pseudonyms; run once, before anything is kept.

    Replaced: whom a post answers or mentions, who wrote an interaction, whom an account blocked,
    and the handles inside texts and links; personal data in texts and links, and in what the ledger
    says of files and records, give way to their mark («[CURP]»). What stays: `own`
    (aliases of the audited accounts), the tables' own accounts and the known institutions.
    """
    public = frozenset(map(_plain, own)) | institutions() | own_names(tables)
    how: Mapping[str, Callable[[str, str], str]] = {
        "in_reply_to_account": lambda v, h: _third(v, h, key, public),
        "mentions": lambda v, h: " ".join(_third(t, h, key, public) for t in v.split()),
        "author": lambda v, h: _third(v, h, key, public),
        "blocked": lambda v, h: _pseudonym(v, h, key),
    }

    def in_text(said: str, half: str) -> str:
        return _in_text(masked(said), half, key, public)

    result = dict(tables)
    for name, table in tables.items():
        moment, columns = NAMED.get(name, ("", ()))
        undated = pd.Series(_UNDATED, index=table.index, dtype=TEXT)
        half = semester(table[moment]) if moment else undated
        new = {
            column: _each(table[column], half + _dots(table, column), how.get(column, in_text))
            for column in columns
            if column in table
        }
        if "source_path" in table:  # a file may be named after a person or a phone
            new["source_path"] = _each(table["source_path"], undated, in_text)
        result[name] = table.assign(**new)
    return result


def own_names(tables: Mapping[str, pd.DataFrame]) -> frozenset[str]:
    """Return the ids and aliases, in lower case, of the accounts that these tables are of."""
    names: set[str] = set()
    for name in ("posts", "interactions", "accounts", "blocks"):
        if name in tables:
            ids = tables[name]["account_id"].dropna().unique()
            names |= {_plain(i) for i in ids} | {_plain(i.partition(":")[2]) for i in ids}
    if "accounts" in tables:
        names |= {_plain(i) for i in tables["accounts"]["native_id"].dropna()}
    return frozenset(names)


_DOTLESS = "|x"
"""Mark beside the semester: in X no handle holds a dot, so «@alguien.Gracias» ends at the dot."""


def _dots(table: pd.DataFrame, column: str) -> "pd.Series[Any]":
    marks = pd.Series("", index=table.index, dtype=TEXT)
    return marks.mask(table["network"] == "x", _DOTLESS) if column == "text" else marks


def _third(handle: str, half: str, key: bytes, public: Collection[str]) -> str:
    # what passes for the Institute's is nobody's name, and SEGUNDO must be able to find it
    known = _plain(handle) in public or institutional(handle)
    return handle if known else _pseudonym(handle, half, key)


_PROFILE = (
    r"(?P<host>(?<![\w.@＠-])(?:[\w-]+\.){0,2}"
    r"(?:(?:x|twitter|facebook|fb|instagram|tiktok|threads|youtube|linkedin)\.com"
    r"|threads\.net|bsky\.app|(?:t|telegram|fb)\.me))/"
    r"(?P<lead>(?:in|user|c|channel|profile|people|stories)/|[\w.]+\.php\?(?:\S*?&)?id=)?"
    r"(?:@|＠|%40)?(?P<name>[^\s/?#&\"'<>()«»,;]+)(?P<rest>[/?#&][^\s\"'<>]*)?"
)
# fmt: off
_NOT_PEOPLE = frozenset({
    "about", "accounts", "company", "dialog", "direct", "embed", "events", "explore", "feed",
    "gaming", "groups", "hashtag", "help", "home", "i", "intent", "jobs", "l.php", "live",
    "login", "marketplace", "messages", "notifications", "p", "photo", "photo.php", "photos",
    "playlist", "plugins", "privacy", "reel", "reels", "results", "school", "search",
    "settings", "share", "share.php", "sharer", "sharer.php", "shorts", "signup", "tag", "tos",
    "tv", "watch",
})
# fmt: on
_AT = r"(?<![\w@＠])[@＠](?P<at>\w+{more}(?:[@＠]\w+(?:[.-]\w+)*)?)"
_HANDLES = {
    dotless: re.compile(f"{_PROFILE}|{_AT.replace('{more}', more)}", re.IGNORECASE)
    for dotless, more in ((True, ""), (False, r"(?:\.\w+)*"))
}


def _in_text(text: str, half: str, key: bytes, public: Collection[str]) -> str:
    if not re.search(r"[@＠/]", text):
        return text
    half, dotless = half.removesuffix(_DOTLESS), half.endswith(_DOTLESS)

    def replace(match: re.Match[str]) -> str:
        name = match["name"] or match["at"]
        person = name.rstrip(".:!")
        if _plain(person) in public or institutional(person):
            return match[0]
        if match["name"] and _plain(person) in _NOT_PEOPLE:
            return match[0]
        new = _pseudonym(person, half, key)
        if match["at"]:
            return "@" + new
        # What follows (a post's id) would lead to the person all the same: it goes.
        post = "/status" if (match["rest"] or "").startswith("/status") else ""
        return f"{match['host']}/{match['lead'] or ''}{new}{post}"

    return _HANDLES[dotless].sub(replace, text)


# --- masks --------------------------------------------------------------------------------------


def mask(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts in which «[correo]», «[teléfono]», «[CURP]», «[RFC]», «[clave de elector]», «[CLABE]»,
    «[tarjeta]» stand for the personal data; INE's own phones and mailboxes stay, and toll-free 800
    numbers. Masking twice changes nothing more.
    """  # noqa: D205 - the list of marks is the summary
    return _each(texts, pd.Series("", index=texts.index, dtype=TEXT), lambda text, _: masked(text))


def hidden(texts: "pd.Series[Any]", *, own: Collection[str], key: bytes) -> "pd.Series[Any]":
    """Texts that name nobody: masked, and with a pseudonym in the place of each person's handle.

    `own` aliases stay, and those of institutions.
    """
    public = frozenset(map(_plain, own)) | institutions()
    undated = pd.Series(_UNDATED, index=texts.index, dtype=TEXT)
    return _each(texts, undated, lambda v, h: _in_text(masked(v), h, key, public))


def leaks(text: str, *, allowed: Collection[str]) -> list[str]:
    """Personal data that a finished text still holds, as «kind: count»; never the data themselves.

    `allowed` are the aliases that may stand. HTML is scanned as it reads: entities are undone and
    style sheets left out; leave third-party program code out of what is given.
    """
    text = html.unescape(re.sub(r"(?is)<style\b.*?</style>", " ", text))
    public = frozenset(map(_plain, allowed)) | institutions()
    for name in sorted((n for n in allowed if "@" in n), key=len, reverse=True):
        user, _, host = name.partition("@")
        text = text.replace(name, "·")  # in the fediverse an alias has the shape of a mailbox
        text = re.sub(rf"{re.escape(f'{host}/@{user}')}(?![\w.-])", "·", text)  # its own address
    for name in (n for n in allowed if re.fullmatch(r"\+?\d{10,15}", n)):  # a line of WhatsApp's
        text = re.sub(rf"(?<!\d){re.escape(name)}(?!\d)", "·", text)
    found, rest = personal(text)
    counts = Counter(kind for kind, _ in found)
    for match in _HANDLES[False].finditer(rest):
        name = _plain((match["name"] or match["at"]).rstrip(".:!"))
        head = name.partition(".")[0]  # «@alias.Gracias»: a sentence may end at the handle
        known = bool({name, head} & public) or institutional(head)
        known = known or bool(re.fullmatch(r"p_[0-9a-f]{10}", head))
        if not known and not (match["name"] and name in _NOT_PEOPLE):
            counts["alias" if match["at"] else "enlace a un perfil"] += 1
    return [f"{kind}: {n}" for kind, n in sorted(counts.items())]
