"""Where each link leads, by its host and a list of domains: nothing is ever fetched.

The longest listed suffix wins: te.gob.mx is an electoral authority although it ends in gob.mx. On a
platform it is the account named in the address that counts. A short link says nothing.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit import catalogos
from criterios_audit.features.patterns import arrow
from criterios_audit.tables import TEXT

if TYPE_CHECKING:
    import tldextract

OPAQUE = ("acortador", "plataforma")
"""Classes of links that do not say whose page they open."""
UNLISTED, THIRD = "otro", "cuenta_ajena"
_ADDRESS = (
    r"^(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:[^/\\?#]*@)?(?P<host>[^/\\:?#\s]+)[^/?#]*"
    r"(?:/(?:(?:in|user|c|channel|profile|people|stories|company)/|[\w.]+\.php\?(?:[^#]*&)?id=)?"
    r"(?:@|%40)?(?P<name>[^/?#&]*))?"
)
_PSEUDONYM = re.compile(r"p_[0-9a-f]{10}")
_LOOKALIKE = re.compile(
    r"ine-?(?:mx|mexico|oficial|citas?|credencial)|(?:mi|tu)?-?(?:citas?|credencial)-?(?:del?-?)?ine"
)
_KNOWN = {
    "central": "ine",
    "local": "ine",
    "otra_autoridad": "autoridad_electoral",
    "medio": "medio",
    "partido": "partido",
}


def link_classes(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> pd.DataFrame:
    """Return `link_classes`: the class of each of `links`, in their order (`tables.FEATURES`).

    `cuentas`, the register or None, says which accounts are the institution's own.
    """
    accounts = known_accounts(posts, cuentas)
    return pd.DataFrame({"link_classes": tokens(posts["links"], lambda u: _classes(u, accounts))})


def tokens(column: "pd.Series[Any]", function: Any) -> "pd.Series[Any]":
    """Apply `function` to the distinct words of a space-separated column; `<NA>` stays.

    `function` takes a Series of distinct words and gives as many, none with a space.
    """
    words = pc.split_pattern(pa.array(column.astype(TEXT).str.strip()), " ")
    words = words.combine_chunks() if isinstance(words, pa.ChunkedArray) else words
    flat = words.flatten().dictionary_encode()
    distinct = pd.Series(flat.dictionary.to_pandas(), dtype=TEXT)
    new = function(distinct).where(distinct != "", "").to_numpy(dtype=object)
    mapped = pa.array(new, pa.string()).take(flat.indices)
    lengths = pc.fill_null(pc.list_value_length(words), 0).to_numpy(zero_copy_only=False)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype("int32")
    joined = pc.binary_join(pa.ListArray.from_arrays(pa.array(offsets), mapped), " ")
    found = pd.Series(joined.to_pandas().to_numpy(), index=column.index).astype(TEXT)
    return found.mask(column.isna())


def exploded(posts: pd.DataFrame) -> pd.DataFrame:
    """One row per link of each post: its columns, and `link`, `link_class`, `host`; same index."""
    held = posts[posts["links"].fillna("").str.strip() != ""]
    words = pc.split_pattern(arrow(held["links"].str.strip()), " ")
    classes = pc.split_pattern(arrow(held["link_classes"]), " ")
    many = pc.list_value_length(words).to_numpy(zero_copy_only=False)
    each = held if (many == 1).all() else held.iloc[np.repeat(np.arange(len(held)), many)]
    each = each.assign(
        link=pd.array(words.flatten(), dtype=TEXT),
        link_class=pd.array(classes.flatten(), dtype=TEXT),
    )
    each = each[each["link"] != ""]
    return each.assign(host=hosts(each["link"]))


def hosts(links: "pd.Series[Any]") -> "pd.Series[Any]":
    """Host of each address, in lower case, without «www.»."""
    codes, distinct = pd.factorize(links)
    told = _parts(pd.Series(distinct, dtype=TEXT))["host"]
    return told.take(codes).set_axis(links.index)


def known_accounts(posts: pd.DataFrame, cuentas: pd.DataFrame | None) -> dict[str, str]:
    """Class of each account that is no stranger: the audited ones, and those of the catalogue."""
    known = {
        row["alias"].lstrip("@").lower(): _KNOWN.get(row["ambito"], THIRD)
        for row in catalogos.rows("cuentas_conocidas")
    }
    own = set(posts["account_id"].dropna().unique())
    if cuentas is not None:
        own |= set(cuentas.loc[cuentas["caracter"].fillna("") != "no", "account_id"].dropna())
        own -= set(cuentas.loc[cuentas["caracter"].fillna("") == "no", "account_id"].dropna())
        native = cuentas.loc[cuentas["account_id"].isin(own), "id_nativo"].dropna()
        known |= {name.lower(): "ine" for names in native for name in names.split()}
    return known | {account.partition(":")[2].lower(): "ine" for account in own}


def _classes(urls: "pd.Series[Any]", accounts: Mapping[str, str]) -> "pd.Series[Any]":
    parts = _parts(urls)
    by_host = {host: host_class(host) for host in parts["host"].unique()}
    found = parts["host"].map(by_host).astype(TEXT)
    platform = found == "plataforma"
    names = parts.loc[platform, "name"]
    whose = {name: _whose(name, accounts) for name in names.unique()}
    found = found.copy()
    found[platform] = names.map(whose).astype(TEXT)
    return found


def _whose(name: str, accounts: Mapping[str, str]) -> str:
    if _PSEUDONYM.fullmatch(name):
        return THIRD
    return accounts.get(name, "plataforma")


def _parts(urls: "pd.Series[Any]") -> pd.DataFrame:
    lower = pc.utf8_lower(pa.array(urls.astype(TEXT)))
    found = pc.extract_regex(lower, pattern=_ADDRESS)
    return pd.DataFrame(
        {
            name: pd.Series(pc.struct_field(found, name).to_pandas().to_numpy(), index=urls.index)
            .astype(TEXT)
            .fillna("")
            for name in ("host", "name")
        }
    ).assign(host=lambda d: d["host"].str.removeprefix("www.").str.rstrip("."))


def host_class(host: str) -> str:
    """Class of a host in the list of domains, by its longest suffix; «otro» where it has none.

    A name that passes for the Institute's (inemexico.com, ine.mx.otra.com) is «no_oficial».
    """
    labels = host.split(".")
    listed = _domains()
    for start in range(len(labels)):
        if found := listed.get(".".join(labels[start:])):
            return found
    registered = _extract()(host)
    inside = f".{registered.subdomain}.{registered.domain}."
    if ".ine.mx." in inside or _LOOKALIKE.fullmatch(registered.domain):
        return "no_oficial"
    return UNLISTED


@cache
def _domains() -> dict[str, str]:
    return {row["dominio"]: row["clase"] for row in catalogos.rows("dominios")}


@cache
def _extract() -> "tldextract.TLDExtract":
    """Public Suffix List as the package brings it: no address to fetch it from, no cache."""
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
