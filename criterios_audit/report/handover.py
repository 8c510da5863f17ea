"""What a run judged, handed to the notebook it executes, so that nothing is judged twice.

A run and its kernel are two processes of the same person. The file lies for as long as the notebook
runs in a folder that only that person may open, and is read only if it has the sha256 that the run
told its child: a pickle that came from anywhere else is never opened.
"""

import hashlib
import os
import pickle
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from criterios_audit.model import AuditResult
from criterios_audit.report.answers import Before

Judged = tuple[AuditResult, Before | None]
_PLACE, _SUM = "CRITERIOS_JUZGADO", "CRITERIOS_JUZGADO_SHA256"


@contextmanager
def given(asked: Mapping[str, Any], judged: Judged) -> Iterator[None]:
    """While it lasts, a child that asks for the same parameters takes what was judged."""
    held = pickle.dumps((dict(asked), judged), protocol=pickle.HIGHEST_PROTOCOL)
    with tempfile.TemporaryDirectory(prefix="criterios_audit-") as folder:  # its mode is 0700
        path = Path(folder) / "juzgado"
        path.write_bytes(held)
        os.environ |= {_PLACE: str(path), _SUM: hashlib.sha256(held).hexdigest()}
        try:
            yield
        finally:
            for name in (_PLACE, _SUM):
                os.environ.pop(name, None)


def taken(asked: Mapping[str, Any]) -> Judged | None:
    """Return what the run that began this process judged; None where it was asked otherwise."""
    place, promised = os.environ.get(_PLACE), os.environ.get(_SUM)
    if not place or not Path(place).is_file():
        return None
    held = Path(place).read_bytes()
    if hashlib.sha256(held).hexdigest() != promised:
        return None
    of, judged = pickle.loads(held)  # noqa: S301 - our own parent's, by its sum
    return judged if of == dict(asked) else None
