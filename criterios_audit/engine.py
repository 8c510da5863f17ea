"""Where the work of each account is done: here, in processes of this machine, or on a cluster.

What is sent is a function of a module and a piece that can be pickled: it gives the same wherever
it is worked on. Few pieces are on their way at once, so that memory holds few.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

from criterios_audit.model import UserError

_AHEAD = 2
"""Pieces given to each worker: the one that it works on and the one that waits."""
_PATIENCE = 20
"""Seconds in which a scheduler must answer."""


@dataclass(frozen=True, kw_only=True)
class Engine:
    """Where pieces are sent to; `send` returns what waits for the result."""

    send: Callable[[Callable[[Any], Any], Any], Callable[[], Any]]
    places: int
    """Pieces that may be on their way while more are sent."""


def _here(work: Callable[[Any], Any], piece: Any) -> Callable[[], Any]:
    return lambda: work(piece)


local = Engine(send=_here, places=0)
"""This very process, one piece after another."""


def check(motor: str) -> None:
    """Refuse a name that is no engine.

    Raises
    ------
    UserError
        For anything but «local», «procesos», «procesos:N» (N from 1) or «dask:tcp://HOST:PORT».
    """
    kind, _, rest = motor.partition(":")
    number = rest.isdecimal() and int(rest) > 0
    good = (kind == "procesos" and (number or motor == kind)) or motor == "local"
    if not (good or (kind == "dask" and rest.startswith(("tcp://", "tls://")))):
        msg = (
            f"El motor «{motor}» no existe: use local, procesos, procesos:4 (cuántos) o "
            "dask:tcp://equipo:8786 (la dirección del planificador)."
        )
        raise UserError(msg)


@contextmanager
def opened(motor: str, program: Callable[[], str]) -> Iterator[Engine]:
    """Open the engine of this name, and close it after.

    `program` gives the digest of the program: workers of a cluster that have another one are
    refused, because they would judge by other rules.

    Raises
    ------
    UserError
        As `check`; for a cluster that does not answer, has no workers, has another program, or
        cannot be asked because dask is not installed.
    """
    check(motor)
    kind, _, rest = motor.partition(":")
    if kind == "local":
        yield local
    elif kind == "procesos":
        # spawn: a fork copies locks that other threads (Arrow's) hold
        workers = int(rest) if rest else os.cpu_count() or 1
        with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
            yield _in_processes(pool, workers)
    else:
        with _client(rest) as client:
            yield _on_cluster(client, _known(client, rest, program))


def _in_processes(pool: ProcessPoolExecutor, workers: int) -> Engine:
    def send(work: Callable[[Any], Any], piece: Any) -> Callable[[], Any]:
        try:
            sent: Future[Any] = pool.submit(work, piece)
        except BrokenExecutor:
            return _here(work, piece)

        def wait() -> Any:
            try:
                return sent.result()
            except BrokenExecutor:  # the system killed a process: what is left is made here
                return work(piece)

        return wait

    return Engine(send=send, places=_AHEAD * workers)


def _on_cluster(client: Any, workers: int) -> Engine:
    def send(work: Callable[[Any], Any], piece: Any) -> Callable[[], Any]:
        # not pure: dask would hash the piece to find it again, and it never comes again
        sent = client.submit(work, piece, pure=False)
        wait: Callable[[], Any] = sent.result
        return wait

    return Engine(send=send, places=_AHEAD * workers)


@contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        import dask
        from distributed import Client
    except ImportError:
        msg = "El motor dask no está instalado: instale «criterios_audit[dask]» o use otro motor."
        raise UserError(msg) from None
    try:
        client: Any = Client(address, timeout=_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, TimeoutError, ValueError):
        msg = (
            f"El planificador de dask no responde en «{address}»: revise que esté en marcha y que "
            "la dirección sea la suya, o use --motor local."
        )
        raise UserError(msg) from None
    # each piece is sent once: what dask says of large ones, in English, is for those sent again
    with client, dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 TiB"}):
        yield client


def _known(client: Any, address: str, program: Callable[[], str]) -> int:
    """Return how many workers there are, all with this very program."""
    try:
        said = client.run(program)
    except Exception:  # noqa: BLE001 - whatever a worker without the program raises
        said = {"": ""}
    if not said:
        msg = f"El planificador de dask en «{address}» no tiene trabajadores: inicie al menos uno."
        raise UserError(msg)
    if set(said.values()) != {program()}:
        msg = (
            f"Los trabajadores de dask en «{address}» no tienen este mismo programa: instale en "
            "ellos la misma versión, o use --motor local."
        )
        raise UserError(msg)
    return len(said)
