"""The canonical tables: for each column its dtype, its unit and its meaning.

Times are UTC; `<NA>` means «the export does not say», never zero; ids are text (they exceed 2^53).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from criterios_audit import catalogos

TEXT = pd.StringDtype("pyarrow")
TIME = pd.DatetimeTZDtype("us", "UTC")
DAY = np.dtype("datetime64[us]")
COUNT = pd.Int64Dtype()
RATIO = pd.Float64Dtype()
FLAG = pd.BooleanDtype()

_PRECISIONS = ("second", "minute", "day")
KINDS = ("original", "respuesta", "autohilo", "compartido", "automatica", "historia")
MEDIA = ("imagen", "video", "gif", "carrusel", "audio", "directo", "enlace", "encuesta", "ninguno")
NATIVE_MEDIA = ("imagen", "video", "gif", "carrusel", "audio", "directo")
"""What XXVII counts as audiovisual; a link card and a poll are categories of their own."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table; `choices` closes its values, `required` forbids `<NA>`."""

    name: str
    dtype: Any
    meaning: str
    required: bool = False
    choices: tuple[str, ...] = ()


def _c(
    name: str, dtype: Any, meaning: str, *, required: bool = False, choices: tuple[str, ...] = ()
) -> Column:
    return Column(name=name, dtype=dtype, meaning=meaning, required=required, choices=choices)


_ORIGIN = (
    _c("source_id", TEXT, "sha256 of the file on disk that holds the record", required=True),
    _c("source_path", TEXT, "path below exportaciones/; «!/» enters a zip", required=True),
    _c("record", COUNT, "position of the record in that file, from 1", required=True),
)
_ACCOUNT = _c("account_id", TEXT, "«red:alias», e.g. x:INEMexico", required=True)

TABLES: Mapping[str, tuple[Column, ...]] = {
    "posts": (
        _ACCOUNT,
        _c("network", TEXT, "x, facebook, instagram…", required=True),
        _c("post_id", TEXT, "native id", required=True),
        _c("url", TEXT, "the account's own permalink"),
        _c("created_at", TIME, "moment of publication", required=True),
        _c("precision", TEXT, "how fine created_at is", required=True, choices=_PRECISIONS),
        _c(
            "zone_known",
            FLAG,
            "false: the hour of created_at may belong to another zone",
            required=True,
        ),
        _c(
            "text",
            TEXT,
            "whole text, entities unescaped; third parties' handles are pseudonyms once stored",
        ),
        _c("kind", TEXT, "population of CRITERIOS 0.7", required=True, choices=KINDS),
        _c("in_reply_to_id", TEXT, "id of the answered message"),
        _c(
            "in_reply_to_account",
            TEXT,
            "whom it answers: alias or native id, a pseudonym once stored",
        ),
        _c("shared_id", TEXT, "id of the shared (reposted) message"),
        _c("quoted_id", TEXT, "id of the quoted message"),
        _c("media", TEXT, "native medium; <NA>: the export has no such field", choices=MEDIA),
        _c("media_n", COUNT, "number of native media"),
        _c("alt_text_n", COUNT, "how many of them carry alternative text"),
        _c("links", TEXT, "expanded URLs, separated by one space"),
        _c("mentions", TEXT, "mentioned aliases, separated by one space, pseudonyms once stored"),
        _c("lang", TEXT, "language code that the export gives"),
        _c("client", TEXT, "program it was published with"),
        _c("likes", COUNT, "count at export"),
        _c("shares", COUNT, "reposts or shares, count at export"),
        _c("comments", COUNT, "replies received, count at export"),
        _c("views", COUNT, "impressions or views, count at export"),
        _c("deleted_at", TIME, "moment of deletion, for posts in a list of deleted ones"),
        _c("exported_at", TIME, "when the export was made: the newest copy of a post wins"),
        *_ORIGIN,
    ),
    "interactions": (
        _ACCOUNT,
        _c("network", TEXT, "x, facebook…", required=True),
        _c("message_id", TEXT, "native id of the inbound message", required=True),
        _c("conversation_id", TEXT, "thread it belongs to"),
        _c("author", TEXT, "who wrote it, a pseudonym once stored", required=True),
        _c("created_at", TIME, "moment it arrived", required=True),
        _c("precision", TEXT, "how fine created_at is", required=True, choices=_PRECISIONS),
        _c("text", TEXT, "text, masked once stored"),
        _c("in_reply_to_id", TEXT, "message it answers"),
        *_ORIGIN,
    ),
    "accounts": (
        _ACCOUNT,
        _c("network", TEXT, "x, facebook…", required=True),
        _c("alias", TEXT, "as the network writes it", required=True),
        _c("native_id", TEXT, "the network's own id of the account"),
        _c("created_at", TIME, "when the account was opened"),
        _c("verified", FLAG, "badge, as the export says"),
        *_ORIGIN,
    ),
    "blocks": (
        _ACCOUNT,
        _c("blocked", TEXT, "blocked account: native id, a pseudonym once stored", required=True),
        _c("exported_at", TIME, "the list is the one in force at this moment"),
        *_ORIGIN,
    ),
    "coverage": (
        _ACCOUNT,
        _c(
            "table",
            TEXT,
            "what is shown whole: posts, interactions, blocks, or changes (two exports overlap)",
            required=True,
        ),
        _c("covered_from", TIME, "first moment shown whole", required=True),
        _c("covered_to", TIME, "last moment shown whole", required=True),
        _c("exported_at", TIME, "when the export was made"),
        *_ORIGIN[:2],
    ),
    "changes": (
        _ACCOUNT,
        _c("network", TEXT, "x, facebook…", required=True),
        _c("post_id", TEXT, "native id in the older export", required=True),
        _c(
            "change",
            TEXT,
            "what the newer export shows of it",
            required=True,
            choices=("borrada", "editada", "republicada"),
        ),
        _c("created_at", TIME, "moment of publication", required=True),
        _c("older_at", TIME, "moment of the older export", required=True),
        _c("newer_at", TIME, "moment of the newer export", required=True),
        _c("text", TEXT, "text in the older export"),
        _c("new_text", TEXT, "text in the newer one: edited, or published again"),
        _c("new_id", TEXT, "id of the publication that repeats it"),
        _c("again_at", TIME, "moment of that publication"),
        *_ORIGIN,
    ),
    "rejected": (
        *_ORIGIN[:2],
        _c("record", COUNT, "position of the record, from 1; <NA>: the whole file"),
        _c(
            "expected",
            TEXT,
            "Spanish sentence: what was wrong and what was expected",
            required=True,
        ),
    ),
    "sources": (
        *_ORIGIN[:2],
        _c("format", TEXT, "loader's name, or «no reconocido», «privado», «medios»", required=True),
        _c("account_id", TEXT, "account it speaks of"),
        _c("read", COUNT, "records read", required=True),
        _c("repeated", COUNT, "of them, posts that a newer copy replaces", required=True),
        _c("rejected", COUNT, "records that could not be read", required=True),
        _c("left_out", COUNT, "records not read on purpose; note says why", required=True),
        _c("covered_from", TIME, "first moment it speaks of"),
        _c("covered_to", TIME, "last moment it speaks of"),
        _c("note", TEXT, "Spanish: what else should be known of it"),
    ),
    "gate": (
        _ACCOUNT,
        _c("table", TEXT, "posts, interactions, blocks", required=True),
        _c("aspect", TEXT, "what was checked", required=True),
        _c("fit", FLAG, "whether it may be judged", required=True),
        _c("critical", FLAG, "an unfit critical aspect withholds the whole table", required=True),
        _c("n", COUNT, "rows looked at", required=True),
        _c("failed", COUNT, "rows that fail", required=True),
        _c("reason", TEXT, "Spanish sentence, for what is not fit"),
    ),
}

FEATURES: tuple[Column, ...] = (
    _c("zone", TEXT, "IANA zone of the account", required=True),
    _c("local", DAY, "created_at on the account's own clock"),
    _c("local_day", DAY, "its local day, at midnight"),
    _c(
        "wait_s",
        RATIO,
        "seconds from the answered message to this reply, by the answered id (X only)",
    ),
    _c("language", TEXT, "es, en or otra; <NA>: no text, or too few words to tell"),
    _c("letters", COUNT, "letters left after links, mentions and tags are taken out"),
    _c("caps_share", RATIO, "capital letters among them, 0 to 1"),
    _c("caps_run", COUNT, "longest run of words in capitals that are not acronyms nor numerals"),
    _c("fake_bold", FLAG, "holds mathematical letters that pass for bold or italics"),
    _c(
        "discourtesy",
        TEXT,
        "terms of the discourtesy word list found in the institution's own words",
    ),
    _c("courtesy", FLAG, "holds a formula of courtesy"),
    _c("signal", TEXT, "kinds of institutional signal: dominio, cuenta, etiqueta, vocabulario"),
    _c("everyday", TEXT, "subjects of everyday life that own words touch"),
    _c("empty_reply", FLAG, "a reply of own words without information and without courtesy"),
    _c("dialogue", TEXT, "marks of dialogue: pregunta, invitación, escríbenos, encuesta"),
    _c("personal", TEXT, "kinds of personal data in own words, never the data"),
    _c("opinion", TEXT, "first person singular with a judgement, in own words"),
    _c("words", COUNT, "own words in Spanish prose, outside quotes, tags and references"),
    _c("sentences", COUNT, "sentences that these words make"),
    _c("syllables", COUNT, "syllables of these words"),
    _c("acronyms", COUNT, "acronyms of `catalogos/siglas.csv` among these words"),
    _c("spelling", TEXT, "candidates: «found → correct form (rule)», in own Spanish prose"),
    _c("stage", TEXT, "electoral stage of its local day, from ordinario to jornada"),
    _c("checkable", FLAG, "states a figure, a date or a deadline"),
    _c("correction", FLAG, "announces a correction"),
    _c("session_talk", FLAG, "names a session of a collegiate body or its agenda"),
    _c("anticipation", TEXT, "terms that foretell a decision, from the list of anticipation"),
    _c("guides", FLAG, "reply that sends on to INETEL or the transparency platform"),
    _c("declines", FLAG, "reply that says it has no such information, or no such powers"),
    _c("link_classes", TEXT, "class of each of `links`, in their order, separated by one space"),
    _c("mention_classes", TEXT, "ine, autoridad, medio, partido or otro for each of `mentions`"),
    _c("tags", TEXT, "tags written in it, without the sign, separated by one space"),
    _c("names_ine", FLAG, "its text, or the headline inside a link, names the Institute"),
    _c("tools", TEXT, "ids of catalogos/herramientas.csv that it speaks of, separated by a space"),
    _c("tone_model", RATIO, "score of the head, 0 to 1; <NA>: another language, or too few words"),
    _c("tone_floor", RATIO, "score of the word lists alone; <NA>: no text, or another language"),
    _c("tone_proposed", FLAG, "lists or head propose that people read it; <NA>: as tone_floor"),
)
"""Columns that `features` adds to posts, once, before any criterio is asked."""

INBOUND_FEATURES: tuple[Column, ...] = (
    _c("local", DAY, "created_at on the account's own clock"),
    _c("local_day", DAY, "its local day, at midnight"),
    _c("language", TEXT, "es, en or otra; <NA>: no text, or too few words to tell"),
    _c("need", TEXT, "pregunta, petición, queja, with «; » between, or ninguna; <NA>: not read"),
    _c("need_mark", TEXT, "fragment of the folded text that shows the first of them"),
    _c("asks", FLAG, "it requires an answer, by its need; <NA>: no text, or another language"),
    _c("topic", TEXT, "frequent doubts that it touches (`catalogos/dudas.csv`), «; » between"),
    _c("tone_model", RATIO, "score of the head, 0 to 1; <NA>: another language, or too few words"),
    _c("tone_floor", RATIO, "score of the word lists alone; <NA>: no text, or another language"),
    _c("tone_proposed", FLAG, "lists or head propose that people read it; <NA>: as tone_floor"),
)
"""Columns that `features.inbound` adds to interactions."""

_REGISTER_DTYPES = {"texto": TEXT, "hora": TIME, "fecha": DAY, "cantidad": COUNT}


def _registers() -> dict[str, tuple[Column, ...]]:
    found: dict[str, list[Column]] = {}
    for row in catalogos.rows("registros"):
        found.setdefault(row["registro"], []).append(
            Column(
                name=row["columna"],
                dtype=_REGISTER_DTYPES[row["tipo"]],
                meaning=row["significado"],
                required=row["obligatoria"] == "sí",
                choices=tuple(filter(None, row["opciones"].split("|"))),
            )
        )
    return {name: tuple(columns) for name, columns in found.items()}


REGISTERS: Mapping[str, tuple[Column, ...]] = {
    name: tuple(replace(c, name="account_id") if c.name in {"id", "cuenta"} else c for c in columns)
    for name, columns in _registers().items()
}
"""What no export says, filled in by people; columns in `catalogos/registros.csv`. The CSV's «id»
(of cuentas) or «cuenta» becomes `account_id`; hours are UTC once read, days are local midnights."""


def columns(table: str) -> tuple[Column, ...]:
    """Columns of a canonical table or of a register; KeyError where there is none of that name."""
    return TABLES[table] if table in TABLES else REGISTERS[table]


def empty(table: str) -> pd.DataFrame:
    """Return the table without rows, every column with its dtype."""
    return no_rows(columns(table))


def no_rows(known: Iterable[Column]) -> pd.DataFrame:
    """Return a table of these columns, each with its dtype, and without rows."""
    return _no_rows(tuple((c.name, c.dtype) for c in known)).copy()


@lru_cache
def _no_rows(dtypes: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in dtypes})


def frame(table: str, rows: Iterable[Mapping[str, Any]] | pd.DataFrame) -> pd.DataFrame:
    """Give rows the table's columns, order and dtypes; a column not given becomes `<NA>`.

    Raises KeyError for a column that the table does not know.
    """
    given = rows if isinstance(rows, pd.DataFrame) else pd.DataFrame(list(rows))
    known = columns(table)
    if unknown := set(given.columns) - {c.name for c in known}:
        msg = f"{table} has no column {sorted(unknown)}"
        raise KeyError(msg)
    return pd.DataFrame(
        {c.name: _cast(given.get(c.name), c.dtype, given.index) for c in known},
        index=given.index,
    ).reset_index(drop=True)


def _cast(values: "pd.Series[Any] | None", dtype: Any, index: "pd.Index[Any]") -> "pd.Series[Any]":
    if values is None:
        nothing = pd.NaT if dtype in {TIME, DAY} else pd.NA
        return pd.Series(nothing, index=index, dtype=dtype)
    if dtype == TIME and not isinstance(values.dtype, pd.DatetimeTZDtype):
        return pd.to_datetime(values, utc=True, format="ISO8601").astype(dtype)
    if dtype == DAY and values.dtype == "object":
        return pd.to_datetime(values, format="ISO8601").astype(dtype)
    return values.astype(dtype)
