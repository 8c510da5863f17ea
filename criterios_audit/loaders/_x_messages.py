"""Messages of X gathered from several authors: whose file it is, what it published, what came in.

A loader lays its messages out in one frame, indexed by record, with `post_id`, `created_at`,
`author` (alias), `author_id`, `answers` (whether it is a reply),
`reply_to` (alias or native id), `conversation_id` and any other column of posts; `of_file` decides
the rest.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._account import NO_ACCOUNT, alias_from, by_folder
from criterios_audit.loaders._json import NOT_JSON, one_by_one, records
from criterios_audit.loaders._loaded import (
    Loaded,
    canonical,
    first_reasons,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._x import FIRST_YEAR, STATUS
from criterios_audit.sources import File

T = TypeVar("T")

HALF = 0.5
_LAST_YEAR = 2100  # a date beyond it is a slip of whoever wrote the file
_OWN_COLUMNS = (
    "post_id", "created_at", "text", "in_reply_to_id", "shared_id", "quoted_id", "media",
    "media_n", "alt_text_n", "links", "mentions", "lang", "client", "likes", "shares", "comments",
    "views", "exported_at", "record",
)  # fmt: skip


def medium(natives: Sequence[str], links: Sequence[str], *, poll: bool = False) -> str:
    """Medium of one message; a link to another message of X is a quote, not a link card."""
    if natives:
        return natives[0] if len(natives) == 1 else "carrusel"
    if poll:
        return "encuesta"
    return "enlace" if any(not STATUS.match(link) for link in links) else "ninguno"


def documents(data: bytes) -> list[bytes]:
    """JSON documents of a file: one per line, all in one array, or one document of many lines."""
    body = data.removeprefix(b"\xef\xbb\xbf").strip()
    if body.startswith(b"["):
        found, problems = records(body, msgspec.Raw)
        cut = [b"" for _ in problems]
        return [bytes(raw) for _, raw in found] + cut
    first = body.partition(b"\n")[0]
    try:
        msgspec.json.decode(first, type=msgspec.Raw)
    except NOT_JSON:
        if first.strip() in {b"{", b""} or not first.rstrip().endswith(b"}"):
            return [body]
    return [line for line in body.split(b"\n") if line.strip()]


def one(document: bytes, kind: type[T]) -> tuple[list[T], list[str]]:
    """Decode a JSON document, or say in Spanish why it cannot be read."""
    try:
        return [msgspec.json.decode(document, type=kind)], []
    except NOT_JSON:
        found, wrong = one_by_one(f"[{document.decode('utf-8', 'replace')}]", kind)
        return [item for _, item in found[:1]], [] if found else [why for _, why in wrong[:1]]


def of_file(
    file: File,
    form: str,
    messages: pd.DataFrame,
    rejected: Sequence[Mapping[str, Any]] = (),
    *,
    owner: str | None = None,
    accounts: Mapping[str, Mapping[str, Any]] | None = None,
    notes: Sequence[str] = (),
) -> Loaded:
    """Tables of one file of messages.

    `owner` is the alias that the export itself says it is about; `accounts` gives what the export
    knows of each alias (`native_id`, `created_at`, `verified`). A repost by others is no message
    to the account, so it is left out with the rest of what is others'.
    """
    told, said = list(rejected), list(notes)
    if messages.empty:
        row = ledger(file, form, rejected=len(told), notes=said)
        return canonical(rejected=told, sources=[row])
    messages = messages.assign(record=messages.index)
    # of a file that names some authors, a message without one may be anybody's
    if messages["author"].isna().all() and (alias := alias_from(file.path)):
        messages["author"] = messages["author"].fillna(alias)
        said.append(by_folder(alias))
    if messages["author"].isna().all():
        told = [*told, rejection(file, None, NO_ACCOUNT)]
        row = ledger(file, form, rejected=len(told), left_out=len(messages), notes=said)
        return canonical(rejected=told, sources=[row])
    wrong = _wrong(file, messages)
    told = sorted([*told, *wrong], key=lambda row: row["record"] or 0)
    good = messages.drop(index=[row["record"] for row in wrong])
    good["author"] = good["author"].str.replace(r"\s+", "_", regex=True)
    good["reply_to"] = _aliases(good)
    good["shared"] = good["shared_id"].notna() | good["text"].str.startswith("RT @")
    unique = good.drop_duplicates("post_id")
    addressed = _addressed(unique)
    owners = _owners(file, unique, addressed, owner)
    posts, inbound = _parted(unique, addressed, owners)
    said += _remarks(unique, owners, posts, inbound)
    sides = pd.Series("", index=unique.index).mask(posts, "own").mask(inbound, "in")
    side = good["post_id"].map(dict(zip(unique["post_id"], sides, strict=True)))
    own = _newest(unique[posts])
    sent = _posts(file, own)
    received = _interactions(file, unique[inbound], owners)
    left = int(side.eq("").sum())
    read = len(good) - left
    row = ledger(
        file, form, account=f"x:{owners[0]}" if len(owners) == 1 else None, read=read,
        repeated=read - len(sent) - len(received), rejected=len(told), left_out=left,
        times=good.loc[side.ne(""), "created_at"], notes=said,
    )  # fmt: skip
    exported_at = good["exported_at"].max() if "exported_at" in good else None
    return canonical(
        posts=sent, interactions=received, rejected=told, sources=[row],
        accounts=_accounts(file, owners, own, accounts or {}),
        coverage=[
            *spans(sent, file, exported_at=exported_at),
            *spans(received, file, table="interactions", exported_at=exported_at),
        ],
    )  # fmt: skip


def _wrong(file: File, messages: pd.DataFrame) -> list[dict[str, Any]]:
    year = messages["created_at"].dt.year
    reasons = {
        "no tiene identificador entero; se esperaba el número de la publicación, sin redondear.": (
            ~messages["post_id"].str.fullmatch(r"\d{1,20}").fillna(value=False)
        ),
        "no dice cuándo se publicó; se esperaba una fecha como 2021-05-18T19:24:56.000Z.": (
            ~year.between(FIRST_YEAR, _LAST_YEAR)
        ),
        "no dice quién lo publicó; se esperaba el alias de la cuenta.": messages["author"].isna(),
    }
    return first_reasons(file, reasons)


def _aliases(messages: pd.DataFrame) -> "pd.Series[Any]":
    """Whom each message answers, as an alias where the file itself tells whose the id is."""
    known = messages.dropna(subset=["author_id"]).drop_duplicates("author_id")
    by_id = dict(zip(known["author_id"], known["author"], strict=True))
    by_message = dict(zip(messages["post_id"], messages["author"], strict=True))
    given = messages["reply_to"].map(by_id).astype(tables.TEXT).fillna(messages["reply_to"])
    return given.fillna(messages["in_reply_to_id"].map(by_message).astype(tables.TEXT))


def _addressed(messages: pd.DataFrame) -> pd.DataFrame:
    """Pairs of a message and whom it answers or mentions (`record`, `to`, `by`), without itself."""
    spoken = messages[~messages["shared"]]
    to = pd.concat([spoken["mentions"].str.split(" ").explode(), spoken["reply_to"]])
    pairs = pd.DataFrame({"record": to.index, "to": to.str.casefold().to_numpy()})
    pairs["by"] = spoken["author"].str.casefold().reindex(pairs["record"]).to_numpy()
    pairs = pairs[pairs["to"].notna() & pairs["to"].ne("") & pairs["to"].ne(pairs["by"])]
    return pairs.drop_duplicates()


def _owners(
    file: File, messages: pd.DataFrame, addressed: pd.DataFrame, owner: str | None
) -> list[str]:
    """Aliases of the accounts that the file is about."""
    first = messages["author"].drop_duplicates()
    authors = dict(zip(first.str.casefold(), first, strict=True))
    folders = _folders(file.path)
    if named := next((alias for alias in folders if alias.casefold() in authors), owner):
        return [authors.get(named.casefold(), named)]
    if len(authors) == 1:
        return list(authors.values())
    spoken = messages.loc[~messages["shared"], "author"].str.casefold()
    counts, own = addressed["to"].value_counts(), spoken.value_counts()
    for alias in folders:  # what it received, in a file of its own: it wrote none of it
        if counts.get(alias.casefold(), 0) >= max(HALF * len(spoken), 1):
            return [alias]
    shares = {
        alias: counts[alias] / others
        for alias in counts.index
        if alias in authors and (others := len(spoken) - own.get(alias, 0))
    }
    best = sorted(shares, key=lambda alias: (shares[alias], counts[alias]), reverse=True)
    best = [alias for alias in best if shares[alias] >= HALF]
    rank = [(shares[alias], counts[alias]) for alias in best]
    # two who only talk with each other: nothing says which of them is the institution
    if best and rank.count(rank[0]) == 1:
        return [authors[best[0]]]
    return sorted(authors.values())


def _folders(path: str) -> list[str]:
    """Aliases that the file and its folders may be named after, the innermost first."""
    parts = re.split(r"!?/", path)
    found = [alias_from("/".join(parts[:n])) for n in range(len(parts), 0, -1)]
    return list(dict.fromkeys(filter(None, found)))


def _parted(
    messages: pd.DataFrame, addressed: pd.DataFrame, owners: Collection[str]
) -> tuple["pd.Series[Any]", "pd.Series[Any]"]:
    """Masks of what the accounts published and of what came in to them."""
    posts = messages["author"].str.casefold().isin([o.casefold() for o in owners])
    if len(owners) > 1:
        return posts, ~posts
    to_it = addressed.loc[addressed["to"].isin([o.casefold() for o in owners]), "record"]
    threads = messages.loc[posts, "conversation_id"].dropna()
    with_it = messages.index.isin(to_it) | messages["conversation_id"].isin(threads)
    return posts, ~posts & ~messages["shared"] & with_it


def _newest(posts: pd.DataFrame) -> pd.DataFrame:
    """Keep the last version of each edited message, where the export has several."""
    if "versions" not in posts:
        return posts
    known = set(posts["post_id"])
    older: set[str] = set()
    for versions in posts["versions"].dropna():
        older.update([v for v in versions if v in known][:-1])
    return posts[~posts["post_id"].isin(list(older))]


def _posts(file: File, own: pd.DataFrame) -> pd.DataFrame:
    author, answered = own["author"].str.casefold(), own["reply_to"].str.casefold()
    itself = answered.eq(author).fillna(value=False) | own["reply_to"].eq(own["author_id"]).fillna(
        value=False
    )
    reply = own["answers"]  # a mention of somebody answers no message
    kind = pd.Series("original", index=own.index)
    kind = kind.mask(reply, "respuesta").mask(reply & itself, "autohilo")
    kept = own[[c for c in _OWN_COLUMNS if c in own]]
    return kept.assign(
        account_id="x:" + own["author"],
        network="x",
        url="https://x.com/" + own["author"] + "/status/" + own["post_id"],
        precision="second",
        zone_known=True,
        kind=kind.mask(own["shared"], "compartido"),
        in_reply_to_account=own["reply_to"].where(reply),
        **origin(file),
    )


def _interactions(file: File, inbound: pd.DataFrame, owners: Sequence[str]) -> pd.DataFrame:
    kept = inbound[
        ["author", "created_at", "text", "conversation_id", "in_reply_to_id", "record"]
    ].assign(message_id=inbound["post_id"], network="x", precision="second", **origin(file))
    return kept.assign(account_id=f"x:{owners[0]}" if len(owners) else pd.NA)


def _accounts(
    file: File, owners: Sequence[str], own: pd.DataFrame, known: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    first = own.drop_duplicates("author")
    native = dict(zip(first["author"], first["author_id"], strict=True))
    record = dict(zip(first["author"], first["record"], strict=True))
    return [
        {**origin(file), "account_id": f"x:{alias}", "network": "x", "alias": alias,
         "native_id": native.get(alias), "record": record.get(alias, 1), **known.get(alias, {})}
        for alias in owners
    ]  # fmt: skip


def _remarks(
    messages: pd.DataFrame,
    owners: Sequence[str],
    posts: "pd.Series[Any]",
    inbound: "pd.Series[Any]",
) -> list[str]:
    if len(owners) > 1:
        told = (
            f"El archivo no dice de qué cuenta es y trae publicaciones de {len(owners)} cuentas: "
            "cada una se tomó como cuenta aparte; si es de una sola, póngalo dentro de una carpeta "
            "que lleve por nombre su alias."
        )
        return [told]
    others = ~posts & ~inbound
    if not others.any():
        return []
    reposts = int((others & messages["shared"]).sum())
    which = f", de ellos republicaciones: {reposts}" if reposts else ""
    return [f"Mensajes de otras cuentas, dejados fuera: {int(others.sum())}{which}."]
