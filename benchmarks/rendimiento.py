"""Every figure of docs/rendimiento.md, from one run: `make rendimiento` (some twenty minutes).

python benchmarks/rendimiento.py [publications]: Markdown, the prose of `rendimiento.md` beside this
file with its blanks filled by `cargar.py`, `criterios.py`, `analista.py` and the whole way here.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from string import Template

import msgspec
from analista import PERIOD, written
from cargar import best, body

from criterios_audit.loaders import _x_records

HERE = Path(__file__).parent
ACCOUNTS = 50
LONG = 1_000_000
"""Publications from which the archive of 1 GB is also made."""
OF_ACCOUNT = 20_000
"""Publications of each account at the largest size of the whole way."""
MONTHS = ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto")
MONTHS += ("septiembre", "octubre", "noviembre", "diciembre")
PUBLIC = ("fourcat", "minet", "twarc", "twarc-csv")
"""Public tools whose reading side could be compared, where somebody installed them."""
# the steps are told in processor seconds; ru_maxrss would begin with the peak of who starts it
WHOLE = """
import json, sys, time, types
from pathlib import Path
from criterios_audit import audit, journal, results
journal.time = types.SimpleNamespace(perf_counter=time.process_time)
begun, told = time.process_time(), journal.Journal()
result, _ = audit.run(Path(sys.argv[1]), sys.argv[2], journal=told)
results.to_json(result)
status = Path("/proc/self/status").read_text()
print(json.dumps({
    "seconds": time.process_time() - begun,
    "clock": time.perf_counter(),
    "peak": int(status.split("VmHWM:")[1].split()[0]) * 1024,
    "findings": len(result.findings),
    "steps": [[line["paso"], line["segundos"]] for line in told.steps],
}))
"""

PAGE = HERE.parent / "docs" / "rendimiento.md"
_SCALE = re.compile(r"(?<=<!-- escala -->\n).*?(?=<!-- /escala -->)", re.DOTALL)
"""Of the page, what `make escala` writes."""

HELP = """
import sys
sys.argv = ["criterios-audit", "--help"]
from criterios_audit import cli
cli.main()
"""


def machine() -> str:
    """Describe what measures: processor, cores, system and versions; no name of its own."""
    told = Path("/proc/cpuinfo")
    models = [
        line.partition(":")[2].strip()
        for line in (told.read_text("utf-8").splitlines() if told.is_file() else [])
        if line.startswith("model name")
    ]
    libraries = ("pandas", "pyarrow", "numpy", "scipy", "scikit-learn", "msgspec")
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} núcleos ({models[0] if models else platform.machine()}), "
        f"{platform.system()}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in libraries)
        + f"; al empezar, {load:.0f} procesos esperaban turno"
    )


def today() -> str:
    """Write the day in Spanish."""
    day = datetime.now(UTC)
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


def scale() -> str:
    """Return what `make escala` wrote in the page the last time."""
    found = _SCALE.search(PAGE.read_text("utf-8")) if PAGE.is_file() else None
    return found[0].rstrip("\n") if found else "Falta correr `make escala`."


def keep_scale(block: str) -> None:
    """Write in the page what `make escala` measured."""
    text = PAGE.read_text("utf-8")
    PAGE.write_text(_SCALE.sub(lambda _: f"{block.rstrip()}\n", text), "utf-8")


def printed(name: str, *given: object) -> str:
    """Return what another benchmark prints, run on its own."""
    words = [sys.executable, str(HERE / name), *map(str, given)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if done.returncode:
        sys.stderr.write(done.stderr)
        return f"(no terminó: {done.stderr.strip().splitlines()[-1]})"
    return done.stdout.strip()


def whole(size: int, accounts: int) -> dict[str, object]:
    """Run from the archives to audit.json in another process; and the floor of the same bytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "expediente"
        exports, registers = folder / "exportaciones", folder / "registros"
        registers.mkdir(parents=True)
        written(exports, size, accounts)
        rows = [f"x:Inventada{n:02},x,Inventada{n:02},diaria" for n in range(accounts)]
        header = "id,red,alias,periodicidad"
        (registers / "cuentas.csv").write_text("\n".join([header, *rows]) + "\n", "utf-8")
        files = sorted(exports.rglob("tweets.js"))
        decoder = msgspec.json.Decoder(type=list[_x_records.Tweet])
        floor = best(lambda: [decoder.decode(body(file)) and None for file in files], 1)[1]
        words = [sys.executable, "-c", WHOLE, str(folder), PERIOD.name]
        done = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return {**told, "floor": floor, "bytes": sum(file.stat().st_size for file in files)}


def growth(largest: int) -> str:
    """Table of the whole way at three sizes, and of the share of each step at the largest."""
    sizes = [largest // 100, largest // 10, largest]
    lines = row(
        *("publicaciones", "MB", "procesador (s)", "piso: leer y decodificar (s)"),
        *("veces el piso", "crece", "pico (MB)"),
    )
    lines += row(*["---"] * 7)
    accounts, before = max(1, largest // OF_ACCOUNT), None
    for size in sizes:
        run = whole(size, accounts)
        took, floor = float(str(run["seconds"])), float(str(run["floor"]))
        more = "" if before is None else f"{took / before:.1f}"
        told = int(str(run["bytes"])) / 1e6, int(str(run["peak"])) / 1e6
        lines += row(
            *(f"{size:,}", f"{told[0]:,.0f}", f"{took:.1f}", f"{floor:.2f}"),
            *(f"**{took / floor:.1f}**", more, f"{told[1]:,.0f}"),
        )
        before = took
    lines += ["", *row(f"paso, con {largest:,} publicaciones", "procesador (s)", "parte")]
    lines += row(*["---"] * 3)
    steps = run["steps"]
    assert isinstance(steps, list)  # noqa: S101 - so it was written above
    steps.append(["lo demás", took - sum(seconds for _, seconds in steps)])
    for what, seconds in steps:
        lines += row(what, f"{seconds:.1f}", f"{seconds / took:.0%}")
    return "\n".join(lines)


def row(*cells: str) -> list[str]:
    """Lay out a row of a Markdown table."""
    return [f"| {' | '.join(cells)} |"]


def start() -> str:
    """Seconds of `--help`, beside importing pandas and all that a run brings: the best of three."""

    def cost(code: str) -> float:
        def once() -> float:
            begun = os.times()
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # noqa: S603 - our own words
            ended = os.times()
            return sum(ended[2:4]) - sum(begun[2:4])

        return min(once() for _ in range(3))

    bare = cost("pass")
    pandas = cost("import pandas") - bare
    told = cost(HELP) - bare
    brought = cost("import criterios_audit.report.run") - bare
    return (
        f"- `criterios-audit --help` / `import pandas` = **{told / pandas:.2f}** (meta: 0.3)\n"
        f"- lo que trae toda corrida (`criterios_audit.report.run`) / `import pandas` = "
        f"**{brought / pandas:.2f}**"
    )


def public() -> str:
    """Which public tools are here to be compared."""

    def there(name: str) -> bool:
        try:
            return bool(version(name))
        except PackageNotFoundError:
            return False

    found = [name for name in PUBLIC if there(name)]
    names = ", ".join(PUBLIC)
    return f"Instaladas: {', '.join(found)}." if found else f"No están instaladas aquí: {names}."


def main() -> None:
    """Fill the blanks of the page and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("publications", type=int, nargs="?", default=1_000_000)
    size = parser.parse_args().publications
    begun = time.perf_counter()
    parts: dict[str, Callable[[], str]] = {
        "maquina": machine,
        "inicio": start,
        "criterios": lambda: printed("criterios.py", size, ACCOUNTS),
        "analista": lambda: printed("analista.py", min(size, 100_000)),
        "completo": lambda: growth(size),
        "cargar": lambda: printed("cargar.py", min(size, 50_000), *["--gigabyte"] * (size >= LONG)),
        "publicas": public,
    }
    filled = {"fecha": today(), "escala": scale()}
    for name, made in parts.items():
        filled[name] = made()
        sys.stderr.write(f"--- {name}\n{filled[name]}\n")  # it is long: what is ready is shown
        sys.stderr.flush()
    filled["minutos"] = f"{(time.perf_counter() - begun) / 60:.0f}"
    sys.stdout.write(Template((HERE / "rendimiento.md").read_text("utf-8")).substitute(filled))


if __name__ == "__main__":
    main()
