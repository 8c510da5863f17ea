"""What a post states: figures and dates, a correction, a session, a decision not yet taken.

Lists of patterns only find where people should look (CRITERIOS 0.4). Nothing is said of what is
only shared: those are another's words.
"""

from functools import cache
from typing import Any

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.lexicon import fold, folded, terms
from criterios_audit.features.patterns import (
    SPACE,
    WORD,
    Texts,
    count,
    either,
    first,
    found,
    held,
    replace,
)
from criterios_audit.features.text import bare
from criterios_audit.tables import TEXT

_NAMED_DAYS = (
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    "|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
)
_NOT_IN_WORD = rf"[^{WORD}]"
_CLOCK = r"\d{1,2}:\d{2}"
_HALF = r"(?:[ap]\.?\s?m\b\.?)"
_YEAR = r"20[1-3]\d(?:\s?[-–/]\s?(?:20)?\d{2})?\b"
_DATED = (
    "elecci[oó]n(?:es)?|electoral(?:es)?|consulta|proceso|informe|juvenil|popular|mandato|jornada"
)
_NO_FIGURES = either(
    [
        r"(?m:^)[^\p{L}\p{N}\n]*\d{1,2}\s?/\s?(?:\d{1,2}|[nN])?(?:[^\p{L}\p{N}/]|(?m:$))",  # «2/5»
        r"[\n.,:;!?…)»\"\p{So}]\s*\d{1,2}\s?/\s?(?:\d{1,2}|[nN])?\s*(?m:$)",  # «… 🧵 2/5»
        r"[(\[]\d{1,2}\s?/\s?(?:\d{1,2}|[nN])?[)\]]|\b\d{1,2}/\s*(?m:$)",
        r"(?m:^)\s*\d{1,2}[.)]\s|\d\x{fe0f}?\x{20e3}",  # a list's «1.», «1)», «1️⃣»
        r"\p{L}[-‐]?\d+\w*|(?i:\bcovid)\s\d+|\b\d[DGT]\b",  # COVID-19, G20, 5G
        rf"(?i)\b{_CLOCK}(?:\s?(?:h(?:rs?|oras)?\b|{_HALF}))?|\b\d{{1,2}}\s?{_HALF}",
        r"(?i)\b\d{1,2}\s?(?:a|y|-|–)\s?(?:las\s)?\d{1,2}\s?h(?:rs?|oras)?\b",
        r"(?i)\blas\s\d{1,2}\b(?::\d{2})?",
        rf"\p{{Lu}}\p{{L}}{{3,}}\s{_YEAR}",  # «Elecciones 2024»
        rf"(?i)\b(?:{_DATED})\s{_YEAR}",
        r"(?i)\bsanto domingo\b",  # a place, no day
        r"(?:\+?\b52\s?|\b01\s?)?\(?\b\d{2,3}\)?[\s.-]\d{3,4}[\s.-]?\d{4}\b|\b\d{10}\b",  # phones
    ]
)
"""Digits that state nothing: a thread's counter, a list's number, a name, an hour, a phone."""
_CHECKABLE = (
    rf"(?i)[0-9]|(?:^|{_NOT_IN_WORD})(?:(?:{_NAMED_DAYS})(?:{_NOT_IN_WORD}|$)|plazo)"
    rf"|fecha[{SPACE}]+l[ií]mite|a[{SPACE}]+m[aá]s[{SPACE}]+tardar"
)
_SESSION = (
    rf"(?i)consejo[{SPACE}]*general|orden[{SPACE}]+del[{SPACE}]+d[ií]a|#[^{SPACE}]*sesi[oó]n"
    rf"|sesi[oó]n[{SPACE}]+(?:ordinaria|extraordinaria|especial|permanente|p[uú]blica|del?[{SPACE}]+consejo)"
)
_FORETOLD = r"(?i)perfila|vot[aeo]|aprob|rechaz|aprueb|proyecto|reuni[oó]n|\bmesa|interior|interno"
_PROJECT = r"(?:ante)?proyectos? (?:de|del|que|para|sobre)(?:; )?"
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_ONE_DATE = rf"\b(?P<value>\d{{1,2}} de (?:{_MONTHS}))\b"
_ONE_FIGURE = (
    r"\b(?P<value>\d+(?:[,. ]\d{3})*(?: mil(?:lones)?(?: de)?)?) (?P<unit>[a-zñ]{4,})(?:[^a-zñ]|$)"
)
_SENTENCE = r"[.!?;:…](?:\s+|$)|\n+"
_FACT = rf"[0-9]+|(?:{_NAMED_DAYS})"


def marks(posts: pd.DataFrame, folds: "Texts | None" = None) -> pd.DataFrame:
    """Return what each text states (`tables.FEATURES`); `<NA>` where there is no text of its own.

    `checkable` (boolean): holds a figure, a date or a deadline, outside links and mentions; not
    what only counts a thread or a list, names something, or is an hour or a phone.
    `correction` (boolean): announces a correction. `session_talk` (boolean): names a session or its
    agenda. `anticipation` (text): terms that foretell a decision, separated by «; ».
    """
    own = posts["text"].mask(posts["kind"] == "compartido")
    stated = _stated(own)
    suspect = held(own, _FORETOLD)
    words = (folded(posts) if folds is None else folds)[suspect]
    return pd.DataFrame(
        {
            "checkable": found(stated, _CHECKABLE),
            "correction": found(own, _corrections()),
            "session_talk": found(own, _SESSION),
            "anticipation": terms(words, _anticipation()).reindex(own.index).astype(TEXT),
        }
    )


def _stated(own: Texts) -> Texts:
    """Text without links, mentions, tags nor the digits that state nothing."""
    said = bare(own)
    digits = held(said, "[0-9]|(?i:santo domingo)")
    return said.mask(digits, replace(said[digits], _NO_FIGURES, " ").reindex(said.index))


def statements(posts: pd.DataFrame) -> pd.DataFrame:
    """Return each sentence of own words that states one date, or one figure of something.

    Returns
    -------
    DataFrame
        `at` (position of the post), `unit` («fecha», or the first six letters of what is counted),
        `value` (text: «15 de abril», «1250»), `said` (the folded sentence without digits
        nor months).
    """
    own = posts["text"].mask(posts["kind"] == "compartido").reset_index(drop=True)
    whole = _stated(own[posts["checkable"].fillna(value=False).to_numpy(dtype=bool)])
    each = whole.str.split(_SENTENCE, regex=True).explode()
    each = fold(each[held(each, "[0-9]")].astype(TEXT))
    dated = count(each, _ONE_DATE) == 1
    numbers = count(each, r"\d+(?:[,. ]\d{3})*")
    figure = first(each, _ONE_FIGURE, "value").where((numbers == 1) & ~dated)
    value = first(each, _ONE_DATE, "value").where(dated, figure)
    unit = first(each, _ONE_FIGURE, "unit").str.slice(0, 6).mask(dated, "fecha")
    said = replace(each, rf"[^a-zñ]+|\b(?:{_MONTHS})\b", " ")
    plain = value.str.replace(r"(\d)[,. ](?=\d{3})", r"\1", regex=True)
    found = pd.DataFrame({"at": each.index, "unit": unit, "value": plain, "said": said})
    return found[value.notna()].reset_index(drop=True)


def facts(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Figures, months and weekdays of each text in their order, to compare two versions of one.

    Python's own expressions, row by row: meant for pieces already suspected, not for all.
    """
    plain = fold(bare(texts)).str.replace(r"([0-9])[,. ]([0-9]{3})\b", r"\1\2", regex=True)
    return plain.str.findall(_FACT).str.join(" ").astype(TEXT)


def public_project(told: "pd.Series[str]", links: "pd.Series[str]") -> "pd.Series[bool]":
    """Tell where the only term is «proyecto» and a link leads to the document made public."""
    others = told.str.replace(_PROJECT, "", regex=True)
    return (others == "") & links.str.contains(r"(?i)\bine\.mx").fillna(value=False)


@cache
def _anticipation() -> tuple[str, ...]:
    return tuple(row["patron"] for row in catalogos.rows("lexico_anticipo"))


@cache
def _corrections() -> str:
    listed = [row["patron"] for row in catalogos.rows("formulas") if row["tipo"] == "correccion"]
    return f"(?i){'|'.join(listed)}"
