"""The last look before a report is delivered: no output names a citizen or quotes one.

Each file is read in pieces (a cell, a block of a page, a value of a JSON), so that a hit can be
told by its place, never by what it is; what two files repeat is looked at once.
"""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
import pandas as pd
from xml.etree import ElementTree

from criterios_audit import privacy
from criterios_audit.model import AuditResult

Pieces = Iterator[tuple[str, str]]
"""Place (Spanish, as a person finds it) and text of each piece of a file."""
WORDS = 8
"""So many consecutive words of a message are that message; fewer are the language's."""


class Leak(RuntimeError):
    """Personal data reached an output: our fault, and nothing is delivered."""


def check(folder: Path, result: AuditResult, tables: Mapping[str, pd.DataFrame]) -> None:
    """Look at every file of a report that is about to be delivered.

    Looked for: e-mail, phone, CURP, RFC, clave de elector, handles that are not of an institution
    (`privacy.leaks`), and `WORDS` consecutive words of an inbound message that no own text holds.

    Raises
    ------
    Leak
        Naming file, place and kind, never the datum.
    """
    own = {str(a) for a in result.accounts["alias"]}
    quotes = _quotes(tables)
    seen: set[str] = set()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        pieces: dict[str, str] = {}
        for place, text in _read(path):
            if text not in seen:
                pieces.setdefault(text, place)
        seen |= pieces.keys()
        for text, place in pieces.items():
            if found := [*_leaks(text, own), *quotes(text)]:
                msg = (
                    f"«{path.relative_to(folder).as_posix()}», {place}: mostraría datos personales "
                    f"({', '.join(found)}); no se entregó el informe."
                )
                raise Leak(msg)


_SUSPECT = re.compile(r"[@＠&%]|\d\W{0,3}\d\W{0,3}\d\W{0,3}\d|[./]\w*/")
"""What every personal datum has one of: an arroba, four figures, an address. The rest is quick."""


def _leaks(text: str, own: set[str]) -> list[str]:
    return privacy.leaks(text, allowed=own) if _SUSPECT.search(text) else []


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
        return ["palabras de una persona"] if any(not own.says(shingle) for shingle in found) else []

    return quoted


class _Own:
    """What posts and registers say themselves, read only if a message seems to be quoted."""

    def __init__(self, tables: Mapping[str, pd.DataFrame]) -> None:
        self._tables = tables
        self._text = ""

    def says(self, shingle: tuple[str, ...]) -> bool:
        self._text = self._text or "".join(
            f" {' '.join(_words(text))} \n"
            for name, table in self._tables.items()
            if name != "interactions"
            for column in table.select_dtypes(include=["string", "object"])
            for text in table[column].dropna().astype(str).unique()
        )
        return f" {' '.join(shingle)} " in self._text


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _shingles(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(islice(words, i, None) for i in range(WORDS)), strict=False)


# --- pieces of each kind of file ----------------------------------------------------------------


def _read(path: Path) -> Pieces:
    if path.suffix == ".xlsx":
        yield from _workbook(path)
        return
    text = path.read_text("utf-8-sig", "replace")
    if path.suffix == ".html":
        yield from _page(text)
    elif path.suffix == ".csv":
        yield from _table(text)
    elif path.suffix in {".json", ".ipynb"}:
        yield from _values(orjson.loads(text), "")
    elif path.suffix == ".jsonl":
        for number, line in enumerate(text.splitlines(), 1):
            yield from _values(orjson.loads(line), f"renglón {number}")
    else:
        for number, line in enumerate(text.splitlines(), 1):
            yield f"renglón {number}", line


def _table(text: str) -> Pieces:
    rows = csv.reader(io.StringIO(text, newline=""))
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
        for name in parts.namelist():
            if name.startswith("docProps/"):
                for element in ElementTree.fromstring(parts.read(name)).iter():
                    if element.tag.rpartition("}")[2] not in {"created", "modified"}:
                        yield f"propiedades ({name})", element.text or ""


def _values(value: Any, place: str) -> Pieces:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{place} (un nombre)", name
            yield from _values(inner, f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        if value and all(isinstance(line, str) for line in value):
            value = ["".join(value), *value]  # a notebook cuts a text into lines
        for i, inner in enumerate(value):
            yield from _values(inner, f"{place}[{i}]")
    elif isinstance(value, str):
        if value.lstrip().startswith("<"):
            yield from ((f"{place}, {inner}", text) for inner, text in _page(value))
        else:
            yield place, value


_INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sup"})
_SHOWN = frozenset({"alt", "aria-label", "content", "data-nombre", "href", "id", "title", "value"})


class _Blocks(HTMLParser):
    """Text of each block of a page, and of the attributes that a reader may meet."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[tuple[str, str]] = []
        self._block: list[str] = []
        self._part = "principio"
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.close_block()
        said = dict(attrs)
        if tag in {"section", "article"} and said.get("id"):
            self._part = f"sección «{tag}»"
        if tag in {"script", "style"}:
            kind = said.get("type") or ""
            self._inside = "json" if kind.endswith("json") else tag
        for name, value in attrs:
            if value and (name in _SHOWN or name.startswith("data-")):
                self.pieces.append((f"{self._where()}, atributo {name}", value))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.close_block()
        if tag in {"script", "style"}:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self._block.append(data)
        elif self._inside == "json":
            self.pieces += _values(orjson.loads(data), f"{self._where()}, figura")

    def close_block(self) -> None:
        if text := " ".join("".join(self._block).split()):
            self.pieces.append((self._where(), text))
        self._block.clear()

    def _where(self) -> str:
        return f"{self._part}, renglón {self.getpos()[0]}"


def _page(text: str) -> Pieces:
    reader = _Blocks()
    reader.feed(text)
    reader.close()
    reader.close_block()
    yield from reader.pieces
