"""Every engine gives the same bytes: here, in processes, on a cluster that loses a worker."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from criterios_audit import audit, engine, results
from criterios_audit.journal import Journal
from criterios_audit.model import UserError
from criterios_audit.remembered import Steps
from criterios_audit.report import accounts

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a real scheduler with two workers, each a process, on loopback."""
    folder = tmp_path_factory.mktemp("dask")
    address = folder / "planificador.json"
    env = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}
    here = ("--scheduler-file", str(address))
    scheduler = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", *here)
    worker = ("worker", "--nthreads", "1", "--no-nanny", "--no-dashboard", *here)
    running = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "dask", *words],
            cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for words in (scheduler, worker, worker)
    ]  # fmt: skip
    try:
        yield _address(address)
    finally:
        for process in running:
            process.kill()
            process.wait()


def _address(path: Path) -> str:
    from distributed import Client

    for _ in range(600):
        if path.exists() and path.stat().st_size:
            break
        time.sleep(0.1)
    with Client(scheduler_file=str(path), set_as_default=False) as client:
        client.wait_for_workers(2, timeout=120)
        return f"dask:{client.scheduler.address}"


def slow(several: Sequence[tuple[str, int]]) -> list[int]:
    """Say in a file who works on a piece, and take a while."""
    for folder, number in several:
        Path(folder, f"{number}-{os.getpid()}").touch()
        time.sleep(0.2)
    return [2 * number for _, number in several]


def test_a_large_piece_is_sent_without_a_word(cluster: str) -> None:
    with engine.opened(cluster, audit.program) as places:
        made = list(Steps(engine=places).each("p", sizes, [os.urandom(11_000_000)]))
    assert made == [11_000_000]


def sizes(several: Sequence[bytes]) -> list[int]:
    return [len(piece) for piece in several]


def test_a_cluster_that_loses_a_worker_ends_all_the_same(cluster: str, tmp_path: Path) -> None:
    made = []
    with engine.opened(cluster, audit.program) as places:
        pieces = [(str(tmp_path), number) for number in range(12)]
        for result in Steps(engine=places).each("p", slow, pieces):
            made.append(result)
            if len(made) == 4:
                workers = {int(p.name.partition("-")[2]) for p in tmp_path.iterdir()}
                assert len(workers) == 2
                os.kill(workers.pop(), signal.SIGKILL)
    assert made == [2 * number for number in range(12)]


@pytest.mark.larga
def test_every_engine_gives_the_same_bytes(cluster: str, chico: Path, tmp_path: Path) -> None:
    """What is measured, judged and written of each account; nothing kept from one to another."""
    said = {}
    for motor in ("local", "procesos:2", cluster):
        with engine.opened(motor, audit.program) as places:
            steps = Steps(engine=places)
            opened = audit.open_expediente(chico, Journal())
            measured = list(audit.measure(opened.stored.tables, steps, {}))
            opened = audit.Opened(**{**vars(opened), "steps": steps})
            result = audit.judge(opened, "2026-01", (), Journal())
            next(opened.stored.folder.glob("juzgado-*.bin")).unlink()
            folder = tmp_path / motor.partition(":")[0]
            folder.mkdir()
            accounts.write(folder, result, opened.prepared, steps)
        said[motor] = (
            results.to_json(result),
            [{n: table.to_csv() for n, table in own.items()} for own in measured],
            {p.name: p.read_bytes() for p in (folder / "cuentas").iterdir()},
        )
    first, *others = said.values()
    assert all(other == first for other in others)


def test_a_process_that_the_system_kills_is_made_up_for_here(tmp_path: Path) -> None:
    with engine.opened("procesos:2", audit.program) as places:
        pieces = [(str(tmp_path), number, os.getpid()) for number in range(6)]
        made = list(Steps(engine=places).each("p", dies, pieces))
    assert made == list(range(6))


def dies(several: Sequence[tuple[str, int, int]]) -> list[int]:
    """Die on the third piece, but in the process of the test."""
    for _, number, whose in several:
        if number == 2 and os.getpid() != whose:
            os.kill(os.getpid(), signal.SIGKILL)
    return [number for _, number, _ in several]


def test_workers_with_another_program_are_refused(cluster: str) -> None:
    with (
        pytest.raises(UserError, match="no tienen este mismo programa"),
        engine.opened(cluster, os.getcwd),
    ):
        pytest.fail("they would judge by other rules")


def test_a_cluster_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_PATIENCE", 1)
    with (
        pytest.raises(UserError, match="no responde"),
        engine.opened("dask:tcp://127.0.0.1:9", audit.program),
    ):
        pytest.fail("nobody is there")


def test_without_dask_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(UserError, match="no está instalado"),
        engine.opened("dask:tcp://127.0.0.1:9", audit.program),
    ):
        pytest.fail("it is not installed")


@pytest.mark.parametrize(
    "motor", ["", "nube", "procesos:", "procesos:0", "procesos:-1", "dask:", "dask:x", "local:2"]
)
def test_what_is_no_engine_is_refused(motor: str) -> None:
    with pytest.raises(UserError, match="use local, procesos"):
        engine.check(motor)
