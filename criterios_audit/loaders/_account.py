"""Whose export it is, where the export itself does not say: by the names of its folders."""

import re

from criterios_audit.aliases import institutional

_WRAPPED = re.compile(
    r"(?:facebook|instagram|threads|tiktok|twitter|x|linkedin|telegram|mastodon|youtube)[-_ ]+"
    r"(?P<alias>.+?)(?:[-_]\d{4}-\d\d-\d\d.*|[-_]\d{8,}.*|[-_]\d\d[-_]\d\d[-_]\d{4}.*)?",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"""(
      this_profile's_activity.* | your_.* | .*activity_across_facebook | content | contenido | media
    | posts? | publicaciones | data | datos | archive | archivo | comments.* | threads | files | js
    | tweets | (takeout|tiktok|facebook|instagram|twitter|youtube|telegram|linkedin|mastodon|x)
      ([-_ ](data|archive|export|dyi|files?))* ([-_ ]?\d[\d_TZ-]*)?
    | takeout-.* | youtube(\s(and|y)\syoutube\smusic)? | video\smetadata | metadatos.* | channels?
    | exportaciones | exports? | descargas? | downloads? | zip | csv | json | part[-_ ]?\d+
    | profile_posts.* | outbox | result | feed | user_data.* | inbox | reels | stories | historias
    | threads_and_replies | connections | followers_and_following | personal_information
    | blocked_(profiles|accounts) | (post|reels)_comments | archived_posts | igtv_videos
    | table\sdata | datos\sde\sla\stabla | videos? | v[ií]deos? | \d+
    | lote([-_ ].*|\d+)? | redes([-_ ]sociales)? | meta([-_ ]business.*)? | originales | respaldos?
    | (primer|segundo|1er|2[do]o?)?[-_ ]?semestre.* | \d{4}[-_ ]?S[12]
    | (\d{1,2}[-_ ])?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre
      |noviembre|diciembre)([-_ ](de[-_ ])?\d{4})?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_PART = re.compile(r"[-_ .]?(?:part|parte)?[-_ ]?\(?\d{1,3}\)?$", re.IGNORECASE)


_TABLE = re.compile(r"\.(?:csv|tsv|xlsx?)$", re.IGNORECASE)


def alias_from(path: str) -> str | None:
    """Alias that the folders, zips or file of `path` are named after.

    `instagram-CuentaInventada-2026-01-31-ab12.zip!/content/posts_1.json` gives CuentaInventada. A
    name of the Institute wins, then the innermost, but for that of a table, which is seldom an
    account's and serves where there is no other. None where every name is one that the
    networks, or people who keep files, give to all.
    """
    parts = [part.strip() for part in reversed(re.split(r"!?/", path))]
    named = {part: name for part in parts if (name := _name(part))}
    if own := next(filter(institutional, named.values()), None):
        return own
    folders = (name for part, name in named.items() if not _TABLE.search(part))
    return next(folders, None) or next(iter(named.values()), None)


def _name(part: str) -> str | None:
    name = re.sub(r"(\.(zip|tar|gz|tgz|json|jsonl|csv|txt|xlsx?|js))+$", "", part)
    if _GENERIC.fullmatch(name):
        return None  # before it is unwrapped: threads_and_replies wraps no alias
    if wrapped := _WRAPPED.fullmatch(name):
        name = wrapped["alias"]
    bare = name and not _GENERIC.fullmatch(name) and not _GENERIC.fullmatch(_PART.sub("", name))
    return re.sub(r"\s+", "_", name) if bare else None


def by_folder(alias: str) -> str:
    """Sentence of the ledger for an export whose account was taken from its folder."""
    return (
        f"La exportación no dice de qué cuenta es: se tomó «{alias}» del nombre de su carpeta; "
        "si la cuenta se llama de otro modo, cambie el nombre de la carpeta por el alias."
    )


NO_ACCOUNT = (
    "no dice de qué cuenta es; se esperaba dentro de una carpeta que lleve por nombre el alias de "
    "la cuenta."
)
"""Reason of a file whose account neither the export nor any folder names."""
