"""Damage of every kind, on the example of every loader: nothing crashes, hangs or goes untold.

A mutated record is a case; a loader owes its share of `CASES`. `make fuzz` (`CRITERIOS_FUZZ=50`)
tries fifty times as many, at random, and stops by itself within the hour.
"""

import copy
import csv
import io
import json
import os
import random
import re
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from criterios_audit import loaders
from criterios_audit.loaders import _table

pytestmark = pytest.mark.larga
CASES = 20_000
PER_FILE = 100
TIMES = int(os.environ.get("CRITERIOS_FUZZ", "1"))
SHARE = ceil(CASES / len(loaders.LOADERS))
HANGS = 120  # seconds for one load of a hundred records, on however busy a machine
HOUR = 3600
STARTED = monotonic()
QUICK = {
    "deadline": None,
    "database": None,
    "derandomize": TIMES == 1,  # what merges does not hang on luck; `make fuzz` tries its own
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.generate],  # a seed does not shrink: the record at fault is told by `blamed`
}
DEEP = "«2000 deep»"
ABSURD = (
    None, True, 0, -1, 10**18, 2**70, 1e308, float("nan"), float("-inf"), 0.5, "", " ", "\0",
    "a\0b", "\ud800", "\u202eabc\u202c \u200f", "\u200b\u200d\ufeff", "=cmd|' /C calc'!A0",
    "+1+cmd", "@SUM(A1)", "0000-00-00T00:00:00Z", "0000-01-01", "9999-12-31T23:59:59Z",
    "Sat Nov 09 12:14:18 +0000 0000", "Sat Nov 09 12:14:18 +0000 9999", "1970-01-01",
    "12/31/1969", str(2**70), "-1", "1e308", "nan", "NaT", "null", "true", "ayer", "\r\n", '"', "'",
    ",;\t", "😀" * 50, "<script>alert(1)</script>", "&#x110000;&#0;&amp;", "https://", "@" * 40,
    "x" * 70_000,
    [], {}, [None], [[]], [{}], {"a": {"b": []}}, [1, "a", None], DEEP,
)  # fmt: skip
JSON_HOLDS = tuple(a for a in ABSURD if a == a and a not in ("\ud800", DEEP, float("-inf")))  # noqa: PLR0124 - not NaN
"""Without what makes the whole file no JSON at all: each way of reading gets its half."""
OWN = {"posts": "post_id", "interactions": "message_id", "blocks": "blocked"}


@dataclass(frozen=True)
class Shape:
    """Records of one file of an example, and how to write it with others after them."""

    records: list[Any]
    written: Callable[[list[Any]], bytes]
    mutated: Callable[[Any, random.Random, tuple[Any, ...]], Any]


def _json(text: str) -> Iterator[Shape]:
    prefix = re.match(r"\ufeff?\s*(?:[A-Za-z_][\w. ]*=)?\s*", text)
    head, body = text[: prefix.end()], text[prefix.end() :]
    try:
        whole = json.loads(body.strip().removesuffix(";"))
    except ValueError:
        return
    for place in _arrays(whole):

        def written(more: list[Any], place: tuple[Any, ...] = place) -> bytes:
            changed = copy.deepcopy(whole)
            _at(changed, place).extend(more)
            return (head + _dumped(changed)).encode()

        yield Shape(_at(whole, place), written, _changed)


def _arrays(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Outermost arrays of objects."""
    if isinstance(node, list):
        if node and isinstance(node[0], dict):
            yield place
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _arrays(value, (*place, key))


def _at(node: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        node = node[key]
    return node


def _dumped(value: Any) -> str:
    return json.dumps(value).replace(json.dumps(DEEP), "[" * 2000 + "]" * 2000)


def _lines(text: str) -> Iterator[Shape]:
    try:
        records = [json.loads(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        return
    if records and all(isinstance(record, dict) for record in records):
        tail = "" if text.endswith("\n") else "\n"

        def written(more: list[Any]) -> bytes:
            return (text + tail + "".join(_dumped(m) + "\n" for m in more)).encode()

        yield Shape(records, written, _changed)


def _rows(content: bytes) -> Iterator[Shape]:
    text = _table.decode(content)
    sign = max(",;\t", key=lambda s: max((line.count(s) for line in text.split("\n")), default=0))
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    width = max(map(len, rows), default=0)
    if width < 2:
        return
    header = next(at for at, row in enumerate(rows) if len(row) == width)

    def written(more: list[Any]) -> bytes:
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=sign).writerows([*rows, *more])
        return stream.getvalue().encode("utf-8", "surrogatepass")

    yield Shape([row for row in rows[header + 1 :] if len(row) == width], written, _changed_row)


def _sheets(content: bytes) -> Iterator[Shape]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    pages = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    for page, rows in pages.items():
        width = max(map(len, rows), default=0)
        header = next((at for at, row in enumerate(rows) if all(map(str, row))), 0)

        def written(more: list[Any], page: str = page) -> bytes:
            said = {n: [*rs, *more] if n == page else rs for n, rs in pages.items()}
            return _table.workbook(
                {n: [[_excel(cell) for cell in row] for row in rs] for n, rs in said.items()}
            )

        if width > 1 and len(rows) > header + 1:
            yield Shape(rows[header + 1 :], written, _changed_row)


def _plain(text: str) -> Iterator[Shape]:
    """Lines of text with «; » between data."""
    tail = "" if text.endswith("\n") else "\n"

    def written(more: list[Any]) -> bytes:
        cut = [re.sub(r"[\r\n]", " ", "; ".join(row)) for row in more]
        return (text + tail + "".join(f"{line}\n" for line in cut)).encode("utf-8", "surrogatepass")

    rows = [line.split("; ") for line in text.splitlines() if line.strip()]
    yield Shape(rows, written, _changed_row)


def _excel(value: Any) -> str | float:
    if isinstance(value, float | int) and not isinstance(value, bool) and abs(value) < 1e300:
        return float(value)
    return str(value).encode("utf-8", "replace").decode()[:32_000]


def _changed(record: Any, rng: random.Random, absurd: tuple[Any, ...]) -> Any:
    """One or two faults in a record of JSON."""
    changed = _fresh(copy.deepcopy(record), rng)
    for _ in range(rng.choice((1, 1, 2))):
        holders = list(_holders(changed))
        if not holders or rng.random() < 0.02:
            return rng.choice(absurd)
        holder, key = rng.choice(holders)
        what = rng.random()
        if what < 0.25:
            del holder[key]
        elif what < 0.35:
            holder[key] = None
        elif what < 0.45 and isinstance(holder[key], str):
            holder[key] += str(rng.choice(absurd))
        else:
            holder[key] = copy.deepcopy(rng.choice(absurd))
    return changed


def _holders(node: Any) -> Iterator[tuple[Any, Any]]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in list(pairs):
        yield node, key
        if isinstance(value, dict | list):
            yield from _holders(value)


def _changed_row(row: list[Any], rng: random.Random, absurd: tuple[Any, ...]) -> list[Any]:
    changed = _fresh(list(row), rng)
    for _ in range(rng.choice((1, 1, 2))):
        at = rng.randrange(len(changed))
        what = rng.random()
        if what < 0.1 and len(changed) > 2:
            del changed[at]
        elif what < 0.15:
            changed.insert(at, "de más")
        elif what < 0.4:
            changed[at] = ""
        elif what < 0.5:
            changed[at] = f"{changed[at]}{rng.choice(absurd)}"
        else:
            changed[at] = str(rng.choice(absurd))
    # a line of blanks is no record
    return changed if any(str(cell).strip() for cell in changed) else ["x", *changed[1:]]


def _fresh(record: Any, rng: random.Random) -> Any:
    """Give long numbers, ids among them, other last digits: most copies are new records."""
    digits = f"{rng.randrange(10**5):05}"

    def other(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: other(value) for key, value in node.items()}
        if isinstance(node, list):
            return [other(value) for value in node]
        if isinstance(node, str):
            return re.sub(r"(?<=\d{10})\d{5}(?!\d)", digits, node)
        return node

    return other(record)


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - chance for tests, not for secrets


def shapes(content: bytes | str) -> Iterator[list[Shape]]:
    """Ways in which a file may be understood, the likeliest first."""
    raw = content.encode() if isinstance(content, str) else content
    if raw.startswith(_table.WORKBOOK):
        try:
            yield list(_sheets(raw))
        except Exception:  # noqa: BLE001 - a zip that is no workbook
            return
    else:
        text = _table.decode(raw)
        yield list(_json(text))
        yield list(_lines(text))
        yield list(_rows(raw))
        yield list(_plain(text))


@contextmanager
def alarm() -> Iterator[None]:
    def rung(*_: object) -> None:
        raise TimeoutError(HANGS)

    before = signal.signal(signal.SIGALRM, rung)
    signal.alarm(HANGS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def loaded(files: dict[str, bytes | str]) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        for path, content in files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
        with alarm():
            return loaders.load(Path(folder))


def told_all(got: Any) -> None:
    ledger = got["sources"]
    kept = len(got["posts"]) + len(got["interactions"]) + len(got["blocks"])
    assert ledger["read"].sum() == kept + ledger["repeated"].sum()
    assert ledger["rejected"].sum() == len(got["rejected"])
    assert got["rejected"]["expected"].str.len().gt(0).all()
    assert (ledger[["read", "repeated", "rejected", "left_out"]] >= 0).all(axis=None)


def told(got: Any) -> int:
    """Records that the ledger accounts for, one way or another."""
    return int(got["sources"][["read", "rejected", "left_out"]].sum().sum())


def kept(got: Any) -> set[tuple[str, str, str]]:
    return {
        (table, account, own)
        for table, column in OWN.items()
        for account, own in got[table][["account_id", column]].itertuples(index=False)
    }


@dataclass(frozen=True)
class Target:
    """Where the records of a loader lie, and what the ledger says before any damage."""

    path: str
    shape: Shape
    told: int
    kept: frozenset[tuple[str, str, str]]
    exact: bool
    """One record is one line of the ledger; otherwise (comments inside a post) one or more."""


@cache
def targets(name: str) -> tuple[Target, ...]:
    example = loaders.LOADERS[name].EXAMPLE
    found: list[Target] = []
    for path, content in example.items():
        several = ([_target(name, path, shape) for shape in way] for way in shapes(content))
        found += next((kept for way in several if (kept := [t for t in way if t])), [])
    return tuple(found)


def _target(name: str, path: str, shape: Shape) -> Target | None:
    """None where the ledger does not speak of these records: a list of something else."""
    example = dict(loaders.LOADERS[name].EXAMPLE)
    base = loaded(example | {path: shape.written([])})
    more = [_fresh(copy.deepcopy(r), seeded(7)) for r in shape.records] * 3
    gained = told(loaded(example | {path: shape.written(more)})) - told(base)
    if not gained >= len(more) > 0:
        return None
    return Target(path, shape, told(base), frozenset(kept(base)), gained == len(more))


def checked(name: str, target: Target, records: list[Any]) -> None:
    example = dict(loaders.LOADERS[name].EXAMPLE)
    got = loaded(example | {target.path: target.shape.written(records)})
    told_all(got)
    gained = told(got) - target.told
    assert gained == len(records) if target.exact else gained >= len(records)
    assert target.kept <= kept(got), "good records are lost"


def blamed(name: str, target: Target, records: list[Any]) -> Iterator[Any]:
    """Records that fail alone."""
    for record in records:
        try:
            checked(name, target, [record])
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            yield f"{type(error).__name__}: {str(error)[:200]} ← {target.path}: {record!r:.600}"


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_bad_records_cost_only_themselves(name):
    places = targets(name)
    assert places, "no file of its example has records that could be told apart"
    done = 0

    @settings(max_examples=ceil(SHARE / PER_FILE) * TIMES, **QUICK)
    @given(seed=st.integers(0, 2**32))
    def tried(seed):
        nonlocal done
        if monotonic() - STARTED > HOUR:
            return
        rng = seeded(seed)
        target = rng.choice(places)
        absurd = rng.choice((ABSURD, JSON_HOLDS))
        records = [
            target.shape.mutated(rng.choice(target.shape.records), rng, absurd)
            for _ in range(PER_FILE)
        ]
        try:
            checked(name, target, records)
        except Exception as error:
            error.add_note("\n".join(list(blamed(name, target, records))[:5]) or "only together")
            raise
        done += PER_FILE

    tried()
    assert done >= SHARE


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_a_text_of_ten_megabytes_costs_only_itself(name):
    target = targets(name)[0]
    rng = seeded(1)
    good = target.shape.records[0]
    if isinstance(good, dict):
        holders = [(h, k) for h, k in _holders(copy.deepcopy(good)) if isinstance(h[k], str)]
        records = []
        for at in rng.sample(range(len(holders)), min(2, len(holders))):
            record = copy.deepcopy(good)
            holder, key = [(h, k) for h, k in _holders(record) if isinstance(h[k], str)][at]
            holder[key] = "ñ" * 5_000_000
            records.append(record)
    else:
        records = [[*good[:-1], "ñ" * 5_000_000]]
    checked(name, target, records)


@pytest.mark.parametrize("name", loaders.LOADERS)
def test_any_truncation_and_any_damage_are_told(name):
    example = dict(loaders.LOADERS[name].EXAMPLE)

    @settings(max_examples=15 * TIMES, **QUICK)
    @given(seed=st.integers(0, 2**32))
    def tried(seed):
        if monotonic() - STARTED > HOUR:
            return
        rng = seeded(seed)
        path = rng.choice(list(example))
        content = example[path]
        raw = bytearray(content.encode() if isinstance(content, str) else content)
        if rng.random() < 0.5:
            del raw[rng.randrange(len(raw) + 1) :]
        else:
            for _ in range(rng.randint(1, 8)):
                at = rng.randrange(len(raw) + 1)
                raw[at : at + rng.randint(0, 3)] = rng.randbytes(rng.randint(0, 3))
        try:
            told_all(loaded(example | {path: bytes(raw)}))
        except Exception as error:
            error.add_note(f"{path}: {bytes(raw)!r}")
            raise

    tried()
