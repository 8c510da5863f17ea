"""A line per step of a run: what was done, how long it took, how many rows. Shown and kept."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Journal:
    """Steps of one run in order; `tell` shows each as it begins (on a terminal, say)."""

    tell: Callable[[str], None] = lambda _: None
    steps: list[dict[str, object]] = field(default_factory=list)

    @contextmanager
    def step(self, what: str, **facts: object) -> Iterator[dict[str, object]]:
        """Time a step; what the block puts into the line it is given is kept with it."""
        self.tell(what)
        line: dict[str, object] = {"paso": what, **facts}
        start = time.perf_counter()
        yield line
        _give_back()
        self.steps.append({**line, "segundos": round(time.perf_counter() - start, 3)})


def _give_back() -> None:
    """Leave to the system the memory that a step took and no longer holds."""
    if arrow := sys.modules.get("pyarrow"):  # who has not imported it holds none
        arrow.default_memory_pool().release_unused()
