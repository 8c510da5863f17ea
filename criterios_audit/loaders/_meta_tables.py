"""What the tables of Meta share: permalinks, American dates, one alias for each page."""

import re
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._text import extracted

_FACEBOOK = r"https?://(?:[\w-]+\.)?facebook\.com/"
_NO_ALIAS = re.compile(
    r"""[0-9]+ | pfbid.* | .*\.php | watch | reels? | photos? | videos? | stories | story | share
    | posts | groups? | events? | people | pages | pg | media | hashtag | notes
    | live | plugins | login""",
    re.IGNORECASE | re.VERBOSE,
)
_SHORTCODE = r"instagram\.com/(?:[\w.]+/)?(?:p|reels?|tv)/([\w-]{5,})"
_STORY = r"instagram\.com/stories/[\w.]+/([0-9]{17,20})"
_DIGITS = {
    sign: value
    for value, sign in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}
_ID_SIGNS = 11  # the shortcode of a private account goes on after the id
_EPOCH_MS = 1_314_220_021_721
_HIGHEST = 2**63
_DATE = re.compile(
    r"\s*([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}),?\s+([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?\s*(?:([ap])\.?\s?m\.?)?\s*",
    re.IGNORECASE,
)
_MONTHS = 12
ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
FIRST_YEAR, LAST_YEAR = 2004, 2100
"""Facebook opened in 2004; a year out of these is a fault of the file."""


def facebook_alias(urls: "pd.Series[Any]") -> "pd.Series[Any]":
    """Username that each permalink begins with; `<NA>` where it holds a number or none."""
    alias = extracted(urls, _FACEBOOK + r"([A-Za-z0-9.]{2,60})(?:[/?#]|$)")[0]
    return alias.mask(alias.str.fullmatch(_NO_ALIAS).fillna(value=False))


def facebook_post(urls: "pd.Series[Any]") -> "pd.Series[Any]":
    """Return the number of the publication that each permalink names; `<NA>` for `pfbid…`."""
    return extracted(
        urls,
        _FACEBOOK[:-1] + r"\S*?(?:/(?:posts|videos|permalink|reel|photos)/(?:[^\s/?]+/)*|"
        r"[?&](?:story_fbid|fbid|v)=)([0-9]{1,25})(?:[:/?&#]|$)",
    )[0]


def shortcode(urls: "pd.Series[Any]") -> "pd.Series[Any]":
    """Shortcode of each Instagram permalink; `<NA>` where it holds none."""
    return extracted(urls, _SHORTCODE)[0]


def instagram_moment(urls: "pd.Series[Any]") -> "pd.Series[Any]":
    """Moment (UTC) of the id that each Instagram permalink holds, ``(id >> 23) + 1314220021721`` ms
    (FORMATS A1); NaT where it holds none.
    """  # noqa: D205 - one sentence
    codes = shortcode(urls).astype("object").where(urls.notna(), None)
    stories = extracted(urls, _STORY)[0]
    ids = [
        _number(code) if isinstance(code, str) else int(story) if isinstance(story, str) else None
        for code, story in zip(codes, stories, strict=True)
    ]
    ms = [None if n is None or n >= _HIGHEST else (n >> 23) + _EPOCH_MS for n in ids]
    whole = pd.Series(ms, index=urls.index, dtype="Int64")
    return pd.to_datetime(whole, unit="ms", utc=True).astype(tables.TIME)


def _number(code: str) -> int:
    number = 0
    for sign in code[:_ID_SIGNS]:
        number = number * 64 + _DIGITS.get(sign, 0)
    return number


def one_alias(alias: "pd.Series[Any]", owner: "pd.Series[Any]") -> "pd.Series[Any]":
    """Alias seen the most in the rows of each owner; its id where none was seen."""
    seen = pd.DataFrame({"alias": alias, "owner": owner}).dropna()
    often = seen.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    best = often.reset_index().drop_duplicates("owner").set_index("owner")["alias"]
    found = owner.map(best) if len(best) else owner
    return found.astype(tables.TEXT).fillna(owner).fillna(alias)


def american(written: "pd.Series[Any]") -> tuple["pd.Series[Any]", list[str]]:
    """Moments without zone of `MM/DD/YYYY HH:MM`, and what the ledger should say of their order.

    Only a first number above 12, with no second one above it, proves DD/MM, for the whole column
    (FORMATS A2a). ISO is read too: so does a sheet of Excel give its dates. NaT for the rest.
    """
    parts = extracted(written, "(?i)^" + _DATE.pattern)
    first, second, year, hour = (pd.to_numeric(parts[n]).astype("Int64") for n in (0, 1, 2, 3))
    day_first = bool((first > _MONTHS).any()) and not bool((second > _MONTHS).any())
    day, month = (first, second) if day_first else (second, first)
    half = parts[5].str.lower()
    hour = hour.where(half.isna(), hour % _MONTHS + half.eq("p").astype("Int64") * _MONTHS)
    iso = (
        year.astype(tables.TEXT) + "-" + month.astype(tables.TEXT).str.zfill(2)
        + "-" + day.astype(tables.TEXT).str.zfill(2)
        + "T" + hour.astype(tables.TEXT).str.zfill(2) + ":" + parts[4]
    )  # fmt: skip
    cell = naive(written.where(written.str.fullmatch(ISO + r"(\.[0-9]+)?")).str.replace(" ", "T"))
    # Excel of another country makes dates of those that it can read, in its own order, and leaves
    # as text those with a number that can be no month: no file mixes both of itself
    odd = ((first > _MONTHS) | (second > _MONTHS)).fillna(value=False)
    swapped = odd.any() and odd[year.notna()].all() and (cell.dropna().dt.day <= _MONTHS).all()
    if swapped and cell.notna().any():
        cell = naive(cell.dt.strftime("%Y-%d-%mT%H:%M:%S"))
    times = naive(iso).fillna(cell)
    notes = [DAY_FIRST] if day_first else []
    notes += [SWAPPED] if swapped and cell.notna().any() else []
    return times.where(times.dt.year.between(FIRST_YEAR, LAST_YEAR)), notes


def naive(iso: "pd.Series[Any]") -> "pd.Series[Any]":
    """Moments of ISO texts without zone; NaT for what is none."""
    return pd.to_datetime(iso, format="ISO8601", errors="coerce").astype(tables.DAY)


DAY_FIRST = "Las fechas de este archivo vienen con el día primero (DD/MM): así lo prueban sus días."
SWAPPED = (
    "Excel trocó el día y el mes de las fechas que pudo leer a su modo: se deshizo. Entregue el "
    "archivo como se descargó, sin abrirlo ni guardarlo antes en Excel."
)
ROUNDED = (
    "trae el identificador redondeado por Excel; se esperaba el archivo como se descargó, sin "
    "abrirlo ni guardarlo antes en Excel."
)


def rounded(ids: "pd.Series[Any]") -> "pd.Series[Any]":
    """Whether each id is a number that lost its digits, as `1.82772E+15`."""
    return ids.str.fullmatch(r"\s*[0-9][.,]?[0-9]*[eE]\+?[0-9]+\s*").fillna(value=False)


def looked_up(types: "pd.Series[Any]", table: dict[str, str]) -> "pd.Series[Any]":
    """Look each type up, whatever its case; `<NA>` where the table does not know it."""
    return types.str.normalize("NFC").str.strip().str.casefold().map(table).astype(tables.TEXT)
