"""The last look before a report is delivered: no output names a citizen or quotes one.

Each file is read in pieces (a cell, a block of a page, a value of a JSON), so that a hit can be
told by its place, never by what it is; what two files repeat is looked at once.
"""

import csv
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
import pandas as pd

from criterios_audit import privacy
from criterios_audit.model import AuditResult
from criterios_audit.report.page import PLOTLY, plotly

Pieces = Iterator[tuple[str, str]]
"""Place (Spanish, as a person finds it) and text of each piece of a file."""
WORDS = 8
"""So many consecutive words of a message are that message; fewer are the language's."""


class LeakError(RuntimeError):
    """Personal data reached an output: our fault, and nothing is delivered."""


def check(folder: Path, result: AuditResult, tables: Mapping[str, pd.DataFrame]) -> None:
    """Look at every file of a report that is about to be delivered.

    Looked for: e-mail, phone, CURP, RFC, clave de elector, handles that are not of an institution
    (`privacy.leaks`), and `WORDS` consecutive words of an inbound message that no own text holds.
    A cell that holds only ids of own posts is no phone, though an old id has as many figures.

    Raises
    ------
    LeakError
        Naming file, place and kind, never the datum.
    """
    own = {str(a) for a in result.accounts["alias"]}
    quotes, ids, seen = _quotes(tables), _ids(tables), set[int]()

    def suspects(path: Path, name: Path) -> Pieces:
        for place, text in _read(path):
            if hash(text) in seen:  # of a million cells, their texts would not fit
                continue
            left = _told(text, ids) if _SUSPECT.search(text) else text
            suspect = _SUSPECT.search(left)
            if not (suspect or len(left) >= _SHORT) or (mark := hash(left)) in seen:
                continue
            seen.add(mark)
            _stop(name, place, quotes(left))
            if suspect:
                yield place, left

    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        if path.name == PLOTLY and path.read_text("utf-8") == plotly():
            continue  # the package's own program: its figures are nobody's
        name = path.relative_to(folder)
        pieces = suspects(path, name)
        while several := list(islice(pieces, _TOGETHER)):
            # all at once, then apart: a hit is rare, and each look has its price
            if privacy.leaks(_BREAK.join(text for _, text in several), allowed=own):
                _apart(name, several, own, ids)


def _apart(name: Path, pieces: list[tuple[str, str]], own: set[str], ids: set[str]) -> None:
    for place, text in pieces:
        found = privacy.leaks(text, allowed=own)
        if not ids.issuperset(text.split()):
            _stop(name, place, found)


def _told(text: str, ids: set[str]) -> str:
    """Leave out of a text what is known to be nobody's datum: moments, and long ids of own posts.

    Each cell of evidence has both, and one of its own: nothing else costs so much to look at.
    """
    if _MOMENT.fullmatch(text):
        return ""
    return _LONG.sub(lambda found: "·" if found[0] in ids else found[0], text)


def _ids(tables: Mapping[str, pd.DataFrame]) -> set[str]:
    """Return the ids of the posts of the audited accounts."""
    known = tables.get("posts", pd.DataFrame()).get("post_id")
    return set() if known is None else set(known.dropna())


_TOGETHER = 20_000
"""Pieces of a file that are looked at together."""
_BREAK = "\nfin\n"
"""Between pieces, so that ids side by side are no phone."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?")
_LONG = re.compile(r"(?<!\d)\d{17,}(?!\d)")
"""Figures in a row that are more than those of any phone or card."""
_SHORT = 2 * WORDS - 1
"""Characters of the shortest text that holds so many words."""
_SUSPECT = re.compile(r"[@＠&%]|(?:\d\W{0,4}){4}|[./]\w*/")
"""Every personal datum has one of these: an arroba, figures together, an address."""


def _stop(path: Path, place: str, found: list[str]) -> None:
    if found:
        msg = (
            f"«{path.as_posix()}», {place}: mostraría datos personales ({', '.join(found)}); "
            "no se entregó el informe."
        )
        raise LeakError(msg)


# --- a citizen's words --------------------------------------------------------------------------


def _quotes(tables: Mapping[str, pd.DataFrame]) -> Callable[[str], list[str]]:
    """Return what tells whether a text quotes an inbound message.

    Of each message every eighth shingle is kept, and its last: a message of eight words is found
    whole, and a part of a long one from fifteen words on.
    """
    inbound = tables.get("interactions")
    texts = inbound["text"].dropna().unique() if inbound is not None else ()
    theirs: set[tuple[str, ...]] = set()
    for text in texts:
        words = _words(text)
        starts = {*range(0, len(words) - WORDS + 1, WORDS), len(words) - WORDS}
        theirs |= {tuple(words[s : s + WORDS]) for s in starts if s >= 0}
    theirs -= {(words[0],) * WORDS for words in theirs}  # «ja ja ja» is nobody's
    own = _Own(tables)

    def quoted(text: str) -> list[str]:
        found = theirs.intersection(_shingles(_words(text))) if theirs else set()
        return ["palabras de una persona"] if any(not own.says(s) for s in found) else []

    return quoted


class _Own:
    """What posts, registers and this program say themselves: whoever quotes them may be read.

    It is gathered only if a message seems to be quoted.
    """

    def __init__(self, tables: Mapping[str, pd.DataFrame]) -> None:
        self._tables = tables
        self._text = ""

    def says(self, shingle: tuple[str, ...]) -> bool:
        self._text = self._text or "\n".join(f" {' '.join(_words(t))} " for t in self._texts())
        return f" {' '.join(shingle)} " in self._text

    def _texts(self) -> Iterator[str]:
        for name, table in self._tables.items():
            if name != "interactions":
                for column in table.select_dtypes(include=["string", "object"]):
                    yield from table[column].dropna().astype(str).unique()
        for path in Path(str(files("criterios_audit"))).rglob("*"):
            if path.suffix in {".py", ".csv", ".j2"}:
                yield path.read_text("utf-8")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _shingles(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(islice(words, i, None) for i in range(WORDS)), strict=False)


# --- pieces of each kind of file ----------------------------------------------------------------


def _read(path: Path) -> Pieces:
    if path.suffix == ".xlsx":
        yield from _workbook(path)
        return
    if path.suffix == ".csv":
        yield from _table(path)
        return
    text = path.read_text("utf-8-sig", "replace")
    if path.suffix == ".html":
        yield from _page(text)
    elif path.suffix in {".json", ".ipynb"}:
        yield from _values(orjson.loads(text), "")
    elif path.suffix == ".jsonl":
        for number, line in enumerate(text.splitlines(), 1):
            yield from _values(orjson.loads(line), f"renglón {number}")
    else:
        for number, line in enumerate(text.splitlines(), 1):
            yield f"renglón {number}", line


def _table(path: Path) -> Pieces:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        rows = csv.reader(stream)
        head = next(rows, [])
        yield from (("encabezado", name) for name in head)
        for number, row in enumerate(rows, 2):
            for name, cell in zip(head, row, strict=False):
                yield f"renglón {number}, columna «{name}»", cell


def _workbook(path: Path) -> Pieces:
    """Every text of every sheet, by sheet and cell; and the book's own properties."""
    from python_calamine import CalamineWorkbook

    with path.open("rb") as stream:
        book = CalamineWorkbook.from_filelike(stream)
        for sheet in book.sheet_names:
            yield "nombre de una hoja", sheet
            rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
            for number, row in enumerate(rows, 1):
                for i, cell in enumerate(row, 1):
                    if isinstance(cell, str):
                        yield f"hoja «{sheet}», renglón {number}, columna {i}", cell
    with zipfile.ZipFile(path) as parts:
        for name in (n for n in parts.namelist() if n.startswith("docProps/")):
            for text in re.findall(r">([^<]+)<", parts.read(name).decode()):
                yield "propiedades del libro", text


def _values(value: Any, place: str) -> Pieces:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{place} (un nombre)", name
            yield from _values(inner, f"{place}.{name}" if place else name)
    elif isinstance(value, list) and _is_cut(value):
        yield from _values("".join(value), place)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _values(inner, f"{place}[{i}]")
    elif isinstance(value, str):
        if value.lstrip().startswith("<"):
            yield from ((f"{place}, {inner}", text) for inner, text in _page(value))
        else:
            yield place, value


def _is_cut(lines: list[Any]) -> bool:
    """Whether it is one text, cut into lines as a notebook keeps it."""
    return len(lines) > 1 and all(isinstance(x, str) and x.endswith("\n") for x in lines[:-1])


_INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sup"})
_SHOWN = frozenset({"alt", "aria-label", "href", "id", "title", "value"})


class _Blocks(HTMLParser):
    """Text of each block of a page, and of the attributes that a reader may meet."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[tuple[str, str]] = []
        self._held: list[str] = []
        self._section = "principio"
        self._kind = ""
        """Of the script or style sheet that is being read; programs and styles are our own."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.end_block()
        said = {name: value or "" for name, value in attrs}
        if tag == "section" and re.fullmatch(r"[a-z]+", said.get("id", "")):
            self._section = f"sección «{said['id']}»"
        if tag in {"script", "style"}:
            self._kind = said.get("type") or tag
        for name, value in said.items():
            if name in _SHOWN or name.startswith("data-"):
                self.pieces.append((f"{self._where()}, atributo {name}", value))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.end_block()
        if tag in {"script", "style"}:
            self._kind = ""

    def handle_data(self, data: str) -> None:
        self._held.append(data)

    def end_block(self) -> None:
        text = "".join(self._held)
        self._held.clear()
        if self._kind == "application/json":
            self.pieces += _values(orjson.loads(text), f"{self._where()}, figura")
        elif not self._kind and text.strip():
            self.pieces.append((self._where(), " ".join(text.split())))

    def _where(self) -> str:
        return f"{self._section}, renglón {self.getpos()[0]}"


def _page(text: str) -> Pieces:
    reader = _Blocks()
    reader.feed(text)
    reader.close()
    reader.end_block()
    yield from reader.pieces
