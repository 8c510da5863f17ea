"""JSON as the networks write it: what keys a file begins with, and its records one by one.

Decoders return what they found, with the position of each record from 1, and what they could not
read as pairs of a position (None for the whole file) and a Spanish sentence.
"""

import gc
import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

import msgspec

from criterios_audit.sources import File

T = TypeVar("T")
Problems: TypeAlias = list[tuple[int | None, str]]
Records: TypeAlias = tuple[list[tuple[int, T]], Problems]

NOT_JSON = (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError, RecursionError)
_CUT = "el archivo está cortado o dañado aquí; se esperaba un registro JSON entero."
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+')
_DEEP = 12


@lru_cache(maxsize=256)
def paths(file: File) -> frozenset[str]:
    """Paths of the keys seen in the first 64 KB, e.g. `data[].id`, `[].media[].uri`; none if not
    JSON. Lines of JSON give the paths of their objects.
    """  # noqa: D205 - one sentence
    text = file.beginning.decode("utf-8-sig", "replace").lstrip()
    if not text.startswith(("{", "[")):
        return frozenset()
    found: set[str] = set()
    stack: list[str] = []  # path of each open object or array
    here, key, wants_key = "", "", False
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign in "{[":
            if len(stack) > _DEEP:
                break
            stack.append(here)
            here = (key or here) + ("[]" if sign == "[" else "")
            key, wants_key = "", sign == "{"
        elif sign in "}]":
            here = stack.pop() if stack else ""
            key, wants_key = "", False
        elif sign == ",":
            key, wants_key = "", True
        elif sign == ":":
            wants_key = False
        elif wants_key and sign.startswith('"') and _is_key(text, match.end()):
            key = f"{here}.{sign[1:-1]}" if here else sign[1:-1]
            found.add(key)
    return frozenset(found)


def _is_key(text: str, end: int) -> bool:
    return text[end : end + 4].lstrip().startswith(":")


def records(data: bytes, kind: type[T], at: Sequence[str] = ()) -> "Records[T]":
    """Decode an array of records: the file itself, or the one that the keys `at` lead to.

    What cannot be read whole is read record by record, so that a bad one costs only itself; a file
    cut in half gives the records before the cut.
    """
    body = memoryview(data)[len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0 :]
    try:
        for key in at:
            body = memoryview(msgspec.json.decode(body, type=dict[str, msgspec.Raw])[key])
    except (*NOT_JSON, KeyError):
        text = str(body, "utf-8", "replace")
        for key in at:
            begins = re.compile(rf'"{re.escape(key)}"\s*:\s*').search(text)
            text = text[begins.end() :] if begins else ""
        return one_by_one(text, kind)
    positions, found, problems = array(body, kind)
    return list(zip(positions, found, strict=True)), problems


def array(body: memoryview, kind: type[T]) -> tuple[Sequence[int], list[T], Problems]:
    """Positions and records of an array, as `records` gives them, without a pair for each one."""
    try:
        with collector_paused():
            whole = msgspec.json.decode(body, type=list[kind])  # type: ignore[valid-type] # a variable
            return range(1, len(whole) + 1), whole, []
    except NOT_JSON:
        pass
    try:
        # the JSON may be right and the kind of some value wrong
        pieces: Iterable[Any] = msgspec.json.decode(body, type=list[msgspec.Raw])
    except NOT_JSON:
        pieces = _pieces(str(body, "utf-8", "replace"))
    found, problems = _each(pieces, kind)
    return [record for record, _ in found], [item for _, item in found], problems


@contextmanager
def collector_paused() -> Iterator[None]:
    """Decode without walking again and again what was just decoded: nothing refers back to itself.

    A third of the time of a large file, otherwise.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def lines(data: bytes, kind: type[T]) -> "Records[T]":
    """Decode lines of JSON, one record each; blank ones do not count."""
    found: list[tuple[int, T]] = []
    problems: Problems = []
    decoder = msgspec.json.Decoder(kind)
    written = (line for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n") if line.strip())
    for record, line in enumerate(written, start=1):
        try:
            found.append((record, decoder.decode(line)))
        except NOT_JSON as error:
            problems.append((record, _why(error)))
    return found, problems


def one_by_one(text: str, kind: type[T]) -> "Records[T]":
    """Decode the elements of the array that the text begins with, each on its own."""
    return _each(_pieces(text), kind)


def _each(pieces: Iterable[Any], kind: type[T]) -> "Records[T]":
    """Decode each piece; None stands for one that is no JSON."""
    found: list[tuple[int, T]] = []
    problems: Problems = []
    decoder = msgspec.json.Decoder(kind)
    for record, piece in enumerate(pieces, start=1):
        if piece is None:
            problems.append((record, _CUT))
            continue
        try:
            found.append((record, _decoded(decoder, piece)))
        except NOT_JSON as error:
            problems.append((record, _why(error)))
    return found, problems


def _decoded(decoder: "msgspec.json.Decoder[T]", piece: Any) -> T:
    if isinstance(piece, str):
        return decoder.decode(piece.encode("utf-8", "replace"))
    try:
        return decoder.decode(piece)
    except UnicodeDecodeError:  # an odd byte in a text costs a sign of it, not the record
        return decoder.decode(str(memoryview(piece), "utf-8", "replace").encode())


def _why(error: Exception) -> str:
    if isinstance(error, msgspec.ValidationError):
        at = re.search(r"at `\$\.?([\w.\[\]]*)`", str(error))
        where = f" en «{at[1]}»" if at and at[1] else ""
        return f"tiene un valor de otra clase{where} que la de este formato."
    return _CUT


def _pieces(text: str) -> Iterator[str | None]:
    """JSON text of each element of an array; None where one is broken, then on from the next."""
    scan = json.JSONDecoder().raw_decode
    at = text.find("[") + 1
    if not at:
        yield None
        return
    following: re.Pattern[str] | None = None
    while True:
        at = _skip(text, at)
        if text[at : at + 1] == "]":
            return
        # an element begins like the first one: only so is it told from what lies inside another
        if following is None and (first := re.compile(r'\{\s*"[^"\\]*"\s*:').match(text, at)):
            shape = re.sub(r"\\? +|\\\n", r"\\s*", re.escape(re.sub(r"\s+", " ", first[0])))
            following = re.compile(rf",\s*(?={shape})")
        end: int | None
        try:
            end = scan(text, at)[1]
        except RecursionError:
            end = closing(text, at)
        except ValueError:
            end = None
        if end is None:
            yield None
            after = following.search(text, at + 1) if following else None
            if after is None:
                return
            at = after.end()
        else:
            yield text[at:end]
            at = end


_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|([{\[])|[}\]]', re.DOTALL)


def closing(text: str, at: int) -> int | None:
    """Find where an element ends that cannot be decoded; None where it never does."""
    depth = 0
    for sign in _BRACKET.finditer(text, at):
        if sign[0][0] != '"':
            depth += 1 if sign[1] else -1
        if depth == 0:
            return sign.end()
    return None


def _skip(text: str, at: int) -> int:
    match = re.compile(r"[\s,]*").match(text, at)
    return match.end() if match else at
