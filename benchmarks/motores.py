"""An institution on each engine, from its archives to the sealed report: bytes, time and memory.

`python benchmarks/motores.py 600x1667 local procesos:2 dask` writes 600 archives of X of 1,667
publications, makes the report on each engine in a process of its own, with nothing kept from one to
another, and prints Markdown. «dask» is a scheduler and two workers of this machine. Exit code 1
where the bytes of a size differ.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from analista import written
from cargar import best, body

from criterios_audit.loaders import _x_records

MB = 1_000_000
WORKERS = 2
TIMED = ("bitacora.jsonl", "SHA256SUMS")
"""Of a report, what says how long each step took, and the sums of all."""
HEAD = (
    *("cuentas", "publicaciones", "motor", "reloj (s)", "procesador (s)", "veces el piso"),
    *("memoria (MB)", "veces la primera", "la de sus procesos (MB)"),
)


def write(folder: Path, accounts: int, posts: int) -> float:
    """Write the expediente; return the processor's seconds of decoding its archives, no more."""
    exports, registers = folder / "exportaciones", folder / "registros"
    registers.mkdir(parents=True)
    written(exports, accounts * posts, accounts)
    lines = ["id,red,alias,area,caracter,zona_horaria,periodicidad"]
    for n in range(accounts):
        area, place = f"Junta inventada {n % 33:02}", "America/Mexico_City"
        lines.append(f"x:Inventada{n:02},x,Inventada{n:02},{area},institucional,{place},diaria")
    (registers / "cuentas.csv").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "criterios.toml").write_text("sintetico = true\n", "utf-8")
    decoder = msgspec.json.Decoder(type=list[_x_records.Tweet])
    files = sorted(exports.rglob("tweets.js"))
    return best(lambda: [decoder.decode(body(file)) and None for file in files], 1)[1]


def run(folder: Path, motor: str) -> dict[str, object]:
    """Make the report beside the expediente; return what it is and what it cost."""
    from criterios_audit.journal import Journal
    from criterios_audit.report import run

    start, journal = time.perf_counter(), Journal()
    made = run.make(
        folder,
        periodo="2026S1",
        salida=folder.parent / "informe",
        motor=motor,
        journal=journal,
    )
    whole = hashlib.sha256()
    for path in sorted(p for p in made.folder.rglob("*") if p.is_file() and p.name not in TIMED):
        whole.update(f"{path.relative_to(made.folder)} ".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return {
        "reloj": time.perf_counter() - start,
        "procesador": sum(os.times()[:4]),
        "memoria": peak(os.getpid()),
        "huella": whole.hexdigest(),
        "hallazgos": len(made.result.findings),
        "pasos": {str(s["paso"]): s["segundos"] for s in journal.steps},
    }


def peak(process: int) -> int:
    """Most bytes that a process has held at once."""
    told = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(told.split("VmHWM:")[1].split()[0]) * 1024


def others(process: int) -> int:
    """Most bytes that one of the processes that this one started has held, of those that run.

    Not `RUSAGE_CHILDREN`: there a process begins with what its parent held when it was started.
    """
    held = [0]
    for told in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError, IndexError):  # it, or one of them, has just ended
            for child in map(int, told.read_text("utf-8").split()):
                own, ours = (Path(f"/proc/{p}/cmdline").read_bytes() for p in (child, process))
                held += [peak(child), others(child)] if own != ours else []
    return max(held)


def spent(process: int) -> float:
    """Seconds of processor of a process that runs."""
    user, system = (
        Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
    )
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list[int]]]:
    """Run a scheduler and its workers; give its address and the workers' processes."""
    from distributed import Client

    told = folder / "planificador.json"
    words = ("--no-dashboard", "--scheduler-file", str(told))
    scheduler = ("scheduler", "--host", "127.0.0.1", "--port", "0", *words)
    worker = ("worker", "--nthreads", "1", "--no-nanny", *words)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = [
        subprocess.Popen([sys.executable, "-m", "dask", *each], cwd=folder, **quiet)  # noqa: S603 - our own words
        for each in (scheduler, *[worker] * WORKERS)
    ]
    try:
        while not (told.exists() and told.stat().st_size):
            time.sleep(0.1)
        with Client(scheduler_file=str(told), set_as_default=False) as client:  # type: ignore[no-untyped-call]
            client.wait_for_workers(WORKERS, timeout=120)  # type: ignore[no-untyped-call]
            address = f"dask:{client.scheduler.address}"
        yield address, [process.pid for process in running[1:]]
    finally:
        for process in running:
            process.kill()
            process.wait()


def apart(folder: Path, motor: str) -> dict[str, object]:
    """Run in a process of its own; what was kept of the expediente or made of it goes first."""
    for made in (folder / ".almacen", folder.parent / "informe"):
        shutil.rmtree(made, ignore_errors=True)
    if motor == "dask":
        with cluster(folder.parent) as (address, workers):
            said = apart(folder, address)
            more = sum(map(spent, workers))
            return said | {
                "procesador": float(str(said["procesador"])) + more,
                "procesos": max(int(str(said["procesos"])), *map(peak, workers)),
            }
    words, most = [sys.executable, __file__, "--uno", str(folder), motor], 0
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603 - this very program
        while running.poll() is None:
            most = max(most, others(running.pid))
            time.sleep(0.2)
        said = running.stdout.read() if running.stdout else ""
    told: dict[str, object] = json.loads(said.splitlines()[-1])
    return {**told, "procesos": most}


def main(sizes: list[tuple[int, int]], motors: list[str]) -> int:
    """Print a table of all, and one of the steps of each size; return the exit code."""
    rows = list[tuple[int, int, str, float, dict[str, object]]]()
    for accounts, posts in sizes:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "escala"
            floor = write(folder, accounts, posts)
            for motor in motors:
                rows.append((accounts, posts, motor, floor, apart(folder, motor)))
                sys.stderr.write(f"{rows[-1]}\n")  # it is long: what is ready is shown
    print(row(*HEAD), row(*["---"] * len(HEAD)), sep="\n")
    first = int(str(rows[0][-1]["memoria"]))
    for accounts, posts, motor, floor, said in rows:
        clock, took, held, others = (
            float(str(said[name])) for name in ("reloj", "procesador", "memoria", "procesos")
        )
        print(
            row(
                *(f"{accounts:,}", f"{accounts * posts:,}", motor, f"{clock:,.0f}"),
                *(f"{took:,.0f}", f"{took / floor:,.0f}", f"{held / MB:,.0f}"),
                *(f"{held / first:.2f}", f"{others / MB:,.0f}"),
            )
        )
    for accounts, posts in sizes:
        own = {m: said for a, p, m, _, said in rows if (a, p) == (accounts, posts)}
        steps = {m: dict(said["pasos"]) for m, said in own.items()}  # type: ignore[call-overload] - so it was written
        found = next(iter(own.values()))["hallazgos"]
        print()
        print(row(f"paso, con {accounts:,} cuentas y {found:,} hallazgos (s)", *own))
        print(row("---", *["---"] * len(own)))
        for step in steps[motors[0]]:
            print(row(step, *(f"{steps[m].get(step, 0):,.1f}" for m in own)))
    made = {(a, p): {r[-1]["huella"] for r in rows if r[:2] == (a, p)} for a, p in sizes}
    same = all(len(found) == 1 for found in made.values())
    if len(motors) > 1:
        word = "los mismos" if same else "DISTINTOS"
        print(f"\nLos bytes de cada informe son {word} en cada motor.")
    return int(not same)


def row(*cells: object) -> str:
    """Lay out a row of a Markdown table."""
    return f"| {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    os.environ.setdefault("CRITERIOS_LLAVE", "00" * 32)
    if sys.argv[1:2] == ["--uno"]:
        print(json.dumps(run(Path(sys.argv[2]), sys.argv[3])))
    else:
        many = [word for word in sys.argv[1:] if word[0].isdecimal()] or ["600x1667"]
        asked = [tuple(map(int, word.split("x"))) for word in many]
        places = [word for word in sys.argv[1:] if not word[0].isdecimal()]
        sys.exit(main(asked, places or ["local", "procesos:2", "dask"]))  # type: ignore[arg-type] - pairs
