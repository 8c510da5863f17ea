"""What was judged of an expediente, kept beside its tables: the same question is answered once.

It is kept as a pickle, which may run whatever its writer wanted: so it is opened only where its
seal, made with the key of pseudonyms, is whole. An expediente that comes from elsewhere brings
nothing that is believed.
"""

import hashlib
import hmac
import os
import pickle
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pandas as pd

from criterios_audit.model import AuditResult
from criterios_audit.secret import key

_KEPT = 6
"""Results of one store: a semester, the one before, and what is being tried."""


def judged(folder: Path, digest: str) -> AuditResult | None:
    """Return the result of this digest if this user has it in the folder of the store."""
    try:
        held = _path(folder, digest).read_bytes()
    except OSError:
        return None
    seal, body = held[: hashlib.sha256().digest_size], held[hashlib.sha256().digest_size :]
    if not hmac.compare_digest(seal, _seal(digest, body)):
        return None
    found = pickle.loads(body)  # noqa: S301 - sealed by this very user
    return found if isinstance(found, AuditResult) else None


def keep(folder: Path, result: AuditResult) -> None:
    """Keep a result, and no more than the last few; what cannot be written is judged again."""
    body = pickle.dumps(result, protocol=pickle.HIGHEST_PROTOCOL)
    path = _path(folder, result.digest)
    partial = path.with_suffix(f".{os.getpid()}.parcial")
    with suppress(OSError):
        partial.write_bytes(_seal(result.digest, body) + body)
        partial.replace(path)
        kept = sorted(folder.glob("juzgado-*.bin"), key=lambda p: p.stat().st_mtime_ns)
        for old in kept[:-_KEPT]:
            old.unlink()


def _path(folder: Path, digest: str) -> Path:
    return folder / f"juzgado-{digest}.bin"


def _seal(digest: str, body: bytes) -> bytes:
    """Another Python or another pandas may not read it: it is not theirs."""
    whose = f"{digest} {sys.version} {pd.__version__} {np.__version__}\0"
    return hmac.digest(key(), whose.encode() + body, "sha256")
