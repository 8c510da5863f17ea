"""The one `clean` that training and scoring share (TONE 2). Pure, and each distinct text once."""

import html
import re
import unicodedata
from collections.abc import Iterable

import pandas as pd

LONGEST = 5_000
"""Characters read of a text: no network lets a post be longer, and a paste must not stop a run."""
MIN_WORDS = 4
"""Fewer words than this have no score of the model: short texts teach «short means offensive»."""

_QUOTED = re.compile(r"«[^»]{8,}»|“[^”]{8,}”|\"[^\"]{8,}\"")
_SHARED = re.compile(r"^\s*rt\s+@\w+:.*", re.IGNORECASE | re.DOTALL)
_REFERENCES = re.compile(
    r"(?:https?://|www\.)\S*|\bURL\b|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w[\w.]*"
    r"|\b\w*_\w*\b"  # a handle whose @ was lost: no word of prose holds a low line
)
_TAG = re.compile(r"#(\w+)")
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÁÉÍÓÚÜÑ])(?=[A-ZÁÉÍÓÚÜÑ])|(?<=[A-Z])(?=[A-Z][a-záéíóúüñ]{2})")
_LAUGHTER = re.compile(r"\ba?([jh])\1*([aeio])\2*(?:\1+\2+)+\1*\b")
_REPEATED = re.compile(r"(.)\1{2,}", re.DOTALL)
_APART = re.compile(r"(?<!\w)(?:[a-zñ][ .*-]){3,}[a-zñ](?!\w)")
"""A word written letter by letter: «p e n d e j o», «p.u.t.o»."""
_WORD = re.compile(r"[^\W\d_]+")
LOOKALIKES = str.maketrans(
    "аеіорсухкмтвндԁѕјզαεηικμνορτυχ\u0131ɡᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
    "aeiopcyxkmtbnddsjqaenikuvoptuxigabcdefghijklmnoprstuvwyz",
)
"""Cyrillic, Armenian and Greek letters, and small capitals, that pass for Latin ones."""
_BOXED = {first + i: 97 + i for first in (0x1F150, 0x1F170) for i in range(26)}
"""White letters on black: «🅰»."""
_LIGATURES = {0xFDFA: " ", 0xFDFB: " "}
"""Two signs that hold a sentence each: their normal form outgrows any way to write them."""


def clean(texts: "pd.Series[str]") -> pd.DataFrame:
    """Return `clean` (string), `tenia_cita` (bool) and `gated` (bool) for each text.

    `clean` is idempotent, and holds no more characters, spaces apart, than the NFKC form of the
    text (a #CamelCase tag gains its spaces). Missing text is the empty one. `gated`: fewer than
    four words are left, and no model may score it.
    """
    filled = texts.astype("string[pyarrow]").fillna("")
    codes, distinct = pd.factorize(filled)
    table = pd.DataFrame(_cleaned(map(str, distinct)), columns=["clean", "tenia_cita", "gated"])
    table = table.astype({"clean": "string[pyarrow]", "tenia_cita": bool, "gated": bool})
    return table.take(codes).set_axis(texts.index)


def clean_text(text: str) -> tuple[str, bool]:
    """Clean one text; say also whether it held quoted words, which are not its author's."""
    text, quoted = text[:LONGEST], False
    while True:
        once, cited = _once(text)
        quoted |= cited
        if once == text:
            return text, quoted
        text = once


def words(cleaned: str) -> list[str]:
    """Words of a cleaned text: runs of letters."""
    return _WORD.findall(cleaned)


def _cleaned(texts: Iterable[str]) -> list[tuple[str, bool, bool]]:
    made = [clean_text(text) for text in texts]
    return [(text, quoted, len(words(text)) < MIN_WORDS) for text, quoted in made]


def _once(text: str) -> tuple[str, bool]:
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_LIGATURES))
    text, quotes = _QUOTED.subn(" ", text)
    text, shares = _SHARED.subn(" ", text)
    text = _REFERENCES.sub(" ", text)
    if "#" in text:
        text = _TAG.sub(lambda tag: _HUMP.sub(" ", tag[1]), text)
    text = text.lower()
    if not text.isascii():  # accents go but ñ stays: «año» and «ano» are different words
        text = text.translate(_FOLDS)
    text = _APART.sub(lambda word: re.sub(r"\W", "", word[0]), text)
    text = _REPEATED.sub(r"\1\1", _LAUGHTER.sub("jaja", text))
    return " ".join(text.split()), bool(quotes or shares)


def _folds() -> dict[int, str | int | None]:
    """Tell what each lower-case sign becomes: look-alikes, marks and unseen signs are gone."""
    table: dict[int, str | int | None] = {**LOOKALIKES, **_BOXED}
    for code in (*range(0x80, 0x3000), *range(0xFE00, 0x10000), *range(0xE0000, 0xE0200)):
        sign = chr(code)
        apart = unicodedata.normalize("NFD", sign)
        if unicodedata.category(sign) in {"Mn", "Cf"}:
            table[code] = None
        elif sign not in {apart, "ñ"} and code not in table:
            bare = "".join(c for c in apart if unicodedata.category(c) != "Mn")
            table[code] = unicodedata.normalize("NFKC", bare)
    return table


_FOLDS = _folds()
