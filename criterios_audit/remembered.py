"""What was made of an expediente, kept step by step: the same question is answered once.

A step is a function of what it is given and of nothing else, so its key is the digest of that and
of the program. It is kept as a pickle, which may run whatever its writer wanted: so it is opened
only where its seal, made with the key of pseudonyms, is whole. An expediente that comes from
elsewhere brings nothing that is believed.
"""

import gzip
import hashlib
import hmac
import io
import os
import pickle
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd
import pyarrow as pa

from criterios_audit.engine import Engine, local
from criterios_audit.model import AuditResult
from criterios_audit.secret import key as secret_key

T = TypeVar("T")
R = TypeVar("R")
_KEPT = 6
"""Results of one store: a semester, the one before, and what is being tried."""
_TURNS = 4
"""Times that what a run used may be kept: other periods, other thresholds, last month."""
_CUT = 86_400
"""Seconds after which what is half written is of a run that was cut, not of one that writes."""
_SOME = 100
"""Findings that are pickled together: what is pickled at once is held twice."""
SEAL = hashlib.sha256().digest_size
"""Bytes before what is kept: who sealed it."""


def judged(folder: Path, digest: str) -> AuditResult | None:
    """Return the result of this digest if this user has it in the folder of the store."""
    rest, *found = _parts(folder / f"juzgado-{digest}.bin") or [None]
    if not isinstance(rest, AuditResult):
        return None
    return replace(rest, findings=tuple(chain.from_iterable(found)))


def keep(folder: Path, result: AuditResult) -> None:
    """Keep a result, and no more than the last few; what cannot be written is judged again."""
    some = (result.findings[at : at + _SOME] for at in range(0, len(result.findings), _SOME))
    _hold(folder / f"juzgado-{result.digest}.bin", replace(result, findings=()), *some)
    _forget(folder, "juzgado", _KEPT)


def once(folder: Path, name: str, digest: str, make: Callable[[], T]) -> T:
    """Return what was made of this digest, or make it and keep it, with the last few of its name.

    What `make` gives must not be None.
    """
    path = folder / f"{name}-{digest}.bin"
    held: T | None = _held(path)
    if held is None:
        held = make()
        _hold(path, held)
        _forget(folder, name, _KEPT)
    return held


@dataclass(frozen=True, kw_only=True)
class Steps:
    """The steps of a run: those that were done before are looked up, the others are done."""

    folder: Path | None = None
    """Where they are kept; without it nothing is."""
    program: str = ""
    """Digest of the program: another one does every step anew."""
    engine: Engine = field(default=local)

    def each(
        self,
        name: str,
        work: Callable[[Sequence[T]], Sequence[R]],
        pieces: Iterable[T],
        *,
        line: dict[str, object] | None = None,
        weight: Callable[[T], float] = lambda _: 1.0,
    ) -> Iterator[R]:
        """Yield what `work` makes of each piece, in their order.

        `work` is a function of a module that takes some pieces and gives a result for each; it is
        called with pieces whose `weight` adds up to one. `line`, of the journal, is told how many
        were done now (`hechas`) and how many stood already (`guardadas`).
        """
        queue, batch, total = _Queue(), list[T](), 0.0
        for piece in pieces:
            path = self._path(name, piece)
            held = _held(path) if path else None
            queue.order.append((path, held))
            if held is None:
                batch.append(piece)
                total += weight(piece)
                if total >= 1:
                    queue.sent.append(self.engine.send(work, batch))
                    batch, total = [], 0.0
            yield from queue.ready(self.engine.places)
        if batch:
            queue.sent.append(self.engine.send(work, batch))
        yield from queue.ready(0)
        if line is not None:
            line |= {"hechas": queue.count[False], "guardadas": queue.count[True]}
        if self.folder:
            _forget(self.folder, name, _TURNS * queue.count.total())

    def _path(self, name: str, piece: object) -> Path | None:
        return self.folder / f"{name}-{key(self.program, piece)}.bin" if self.folder else None


@dataclass(frozen=True)
class _Queue:
    """Results in the order of their pieces: some stood already, some are on their way."""

    order: deque[tuple[Path | None, Any]] = field(default_factory=deque)
    """Of each piece, where it is kept, and its result if it stood."""
    sent: deque[Callable[[], Sequence[Any]]] = field(default_factory=deque)
    made: deque[Any] = field(default_factory=deque)
    count: Counter[bool] = field(default_factory=Counter)
    """How many stood already (True), and how many were done."""

    def ready(self, places: int) -> Iterator[Any]:
        """Yield what is known, waiting only while more than `places` batches are on their way."""
        while self.order:
            if self.order[0][1] is None and not self.made:
                if len(self.sent) <= places:
                    return
                self.made.extend(self.sent.popleft()())
            path, held = self.order.popleft()
            self.count[held is not None] += 1
            if held is None:
                held = self.made.popleft()
                if path:
                    _hold(path, held)
            yield held


def key(*given: object) -> str:
    """Digest of words, numbers, days, frames (without their index), and what is made of them.

    TypeError for anything else, whose digest might not say all that it is.
    """
    seen = hashlib.sha256()
    for part in given:
        _feed(seen, part)
    return seen.hexdigest()[:32]


def _feed(seen: "hashlib._Hash", part: Any) -> None:
    if isinstance(part, pd.DataFrame):
        seen.update(f"\0tabla {len(part)}".encode())
        _feed_frame(seen, part)
    elif is_dataclass(part) and not isinstance(part, type):
        seen.update(f"\0{type(part).__qualname__}".encode())
        for each in fields(part):
            _feed(seen, (each.name, getattr(part, each.name)))
    elif isinstance(part, Mapping):
        seen.update(f"\0mapa {len(part)}".encode())
        for pair in part.items():
            _feed(seen, pair)
    elif isinstance(part, Sequence) and not isinstance(part, str | bytes):
        seen.update(f"\0lista {len(part)}".encode())
        for each in part:
            _feed(seen, each)
    elif part is None or isinstance(part, str | bytes | int | float | Enum | date | np.generic):
        seen.update(f"\0{part!r}".encode())
    else:
        msg = f"no digest of a {type(part).__name__}"
        raise TypeError(msg)


def _feed_frame(seen: "hashlib._Hash", frame: pd.DataFrame) -> None:
    try:
        table = pa.Table.from_pandas(frame, preserve_index=False)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError):
        for name in frame.columns:  # a column of this and that
            seen.update(f"\0{name} {frame[name].dtype} {frame[name].tolist()!r}".encode())
        return
    # taken, not cut: a map of bits carries, after its end, those of the table that it was cut from
    table = table.take(pa.array(np.arange(len(frame)))).combine_chunks()
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    seen.update(sink.getvalue())


def _held(path: Path) -> Any:
    """Return what is kept there, if it is of one part."""
    return next(iter(_parts(path)), None)


def _parts(path: Path) -> list[Any]:
    """Return what is kept there if this user sealed it, else nothing; it counts as used."""
    try:
        held = memoryview(path.read_bytes())
        if not hmac.compare_digest(held[:SEAL], _seal(path.name, held[SEAL:])):
            return []
        os.utime(path)
    except OSError:
        return []
    parts = list[Any]()
    with gzip.open(io.BytesIO(held[SEAL:])) as body, suppress(EOFError):
        while True:
            parts.append(pickle.load(body))  # noqa: S301 - sealed by this very user
    return parts


def _hold(path: Path, *parts: object) -> None:
    """Keep what was made, whole or not at all."""
    written = io.BytesIO()
    with gzip.GzipFile("", "wb", 1, written, mtime=0) as body:
        for part in parts:
            pickle.dump(part, body, protocol=pickle.HIGHEST_PROTOCOL)
    sealed = written.getvalue()
    partial = path.with_suffix(f".{os.getpid()}.parcial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(_seal(path.name, sealed) + sealed)
        partial.replace(path)
    except OSError:  # a full disk: it will be made again
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _forget(folder: Path, name: str, most: int) -> None:
    """Leave the `most` of this name that were used last, and nothing of runs that were cut."""
    with suppress(OSError):
        for partial in folder.glob(f"{name}-*.parcial"):
            if time.time() - partial.stat().st_mtime > _CUT:
                partial.unlink(missing_ok=True)
        kept = sorted(folder.glob(f"{name}-*.bin"), key=lambda p: p.stat().st_mtime_ns)
        for old in kept[: max(len(kept) - most, 0)]:
            old.unlink(missing_ok=True)


def _seal(name: str, body: bytes | memoryview) -> bytes:
    """Another Python or another pandas may not read it: it is not theirs."""
    whose = f"{name} {sys.version} {pd.__version__} {np.__version__} {pa.__version__}\0"
    sealed = hmac.new(secret_key(), whose.encode(), "sha256")
    sealed.update(body)
    return sealed.digest()
