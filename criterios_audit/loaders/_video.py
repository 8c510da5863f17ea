"""What the loaders of video networks share: moments, days written in words, whole numbers."""

from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._loaded import count

YOUTUBE_FROM = 2005
TIKTOK_FROM = 2014  # musical.ly, whose accounts TikTok kept
_LAST = 2100  # a year beyond it is a fault of the file

# three letters tell every month of these four languages; strptime would ask the machine's locale
_MONTHS = {
    name: f"{number:02}"
    for number, names in enumerate(
        (
            "jan ene", "feb fev", "mar mär mrz", "apr abr", "may mai", "jun", "jul", "aug ago",
            "sep set", "oct okt out", "nov", "dec dic dez",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAY = (
    r"^(?:(?P<before>\d{1,2})\.?\s*(?:de\s+)?)?(?P<month>[^\W\d_]{3})[^\W\d_]*\.?\s*"
    r"(?:de\s+)?(?:(?P<after>\d{1,2}),?\s+)?(?:(?:de|del)\s+)?,?\s*(?P<year>\d{4})$"
)
_ISO_DAY = r"^(\d{4}-\d\d-\d\d)(?:[T ].*)?$"


def moments(written: "pd.Series[Any]", first_year: int) -> "pd.Series[Any]":
    """Read ISO moments in any of their forms, with «UTC» or without; NaT for the rest.

    A moment without zone is taken as UTC. Years before the network or past belief are NaT.
    """
    text = written.astype(tables.TEXT).str.strip().str.replace(r"\s*(?:UTC|GMT)$", "Z", regex=True)
    whole = text.where(text.str.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d").fillna(value=False))
    return believable(_read(whole, "ISO8601"), first_year)


def days(written: "pd.Series[Any]", first_year: int) -> "pd.Series[Any]":
    """Read days such as «Dec 15, 2023», «15 dic 2023», «15 de diciembre de 2023», 2023-12-15, and
    «15-dic-23», as Excel writes them again.

    English, Spanish, Portuguese and German months. NaT for the rest, such as 03/04/2023, which
    two countries read in two ways.
    """  # noqa: D205 - one sentence
    text = written.astype(tables.TEXT).str.strip().str.lower()
    text = text.str.replace(r"^(\d\d?)-([^\W\d_]{3,4})-(?:20)?(\d\d)$", r"\1 \2 20\3", regex=True)
    parts = text.str.extract(_DAY)
    day = parts["before"].fillna(parts["after"]).str.zfill(2)
    worded = parts["year"] + "-" + parts["month"].map(_MONTHS).astype(tables.TEXT) + "-" + day
    iso = worded.fillna(text.str.extract(_ISO_DAY)[0])
    return believable(_read(iso, "%Y-%m-%d"), first_year)


def _read(text: "pd.Series[Any]", form: str) -> "pd.Series[Any]":
    return pd.to_datetime(text, utc=True, format=form, errors="coerce").astype(tables.TIME)


def believable(times: "pd.Series[Any]", first_year: int) -> "pd.Series[Any]":
    """Keep times from the network's first year on; NaT for the rest."""
    return times.where(times.dt.year.between(first_year, _LAST))


def whole_numbers(written: "pd.Series[Any]") -> "pd.Series[Any]":
    """Read counts with either thousands sign, «1,234», «1.234,00», «1234.0», as Int64."""
    text = written.astype(tables.TEXT).str.strip()
    text = text.str.replace(r"(?<=\d)\.(?=\d{3}(?:\D|$))", "", regex=True)
    return count(text.str.replace(r",0{1,2}$", "", regex=True))


def parts(*texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Join texts of one publication (title, description), one to a line; «» where none is."""
    first, *rest = (text.astype(tables.TEXT).fillna("") for text in texts)
    for text in rest:
        first = first + text.where(text.eq(""), "\n" + text)
    return first.str.strip()
