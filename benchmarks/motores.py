"""One institution, each engine: the same bytes, how long each takes, how much memory each needs.

`python benchmarks/motores.py 50 500` makes expedientes of so many equal accounts (X archives of
`POSTS` posts), runs each in a process of its own and prints, beside the first engine and the first
size, seconds and peak memory (of the process that leads; its workers' apart). Exit code 1 if the
bytes differ.
"""

import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

POSTS = 200
NUMERALS = ("XXII", "XXVI", "XXVII")
"""Those that any archive lets judge: what is measured is the way, not each numeral."""
_START = datetime(2026, 1, 1, 15, tzinfo=UTC)
MB = 1_000_000


def write(folder: Path, accounts: int) -> None:
    """Write the archives of an institution of accounts of one size."""
    for number in range(accounts):
        data = folder / "exportaciones" / f"EjemploINE{number:04}" / "data"
        data.mkdir(parents=True)
        opened = "2020-01-01T00:00:00.000Z"
        account = {"username": data.parent.name, "accountId": str(number), "createdAt": opened}
        posts = [
            {
                "id_str": f"{number}{i:05}",
                "created_at": f"{_START + timedelta(hours=21 * i):%a %b %d %H:%M:%S +0000 %Y}",
                "full_text": f"Acude a tu módulo {number}: el día {i} atiende desde las nueve. "
                * 2,
            }
            for i in range(POSTS)
        ]
        for name, kind, rows in (("account", "account", [account]), ("tweets", "tweet", posts)):
            said = json.dumps([{kind: row} for row in rows])
            (data / f"{name}.js").write_text(f"window.YTD.{name}.part0 = {said}", "utf-8")


def run(folder: Path, motor: str) -> dict[str, object]:
    """Judge an expediente and write its account pages; return what was made and what it cost."""
    from criterios_audit import audit, engine, results
    from criterios_audit.journal import Journal
    from criterios_audit.report import accounts

    start, journal = time.perf_counter(), Journal()
    with engine.opened(motor, audit.program) as places:
        result, tables = audit.run(folder, "2026S1", NUMERALS, journal, places)
        work = folder.parent / "informe"
        work.mkdir()
        with journal.step("Haciendo las páginas de cuenta"):
            accounts.write(work, result, tables, audit.steps_of(folder, places))
    made = hashlib.sha256(results.to_json(result))
    for page in sorted(work.rglob("*.html")):
        made.update(page.read_bytes())
    return {
        "segundos": time.perf_counter() - start,
        "memoria": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "trabajadores": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024,
        "huella": made.hexdigest(),
        "pasos": {str(s["paso"]): s["segundos"] for s in journal.steps},
    }


def apart(accounts: int, motor: str) -> dict[str, object]:
    """Run in a process of its own, on an expediente of its own, so that nothing is kept."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "escala"
        write(folder, accounts)
        done = subprocess.run(  # noqa: S603 - this very program
            [sys.executable, __file__, "--uno", str(folder), motor],
            stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    said: dict[str, object] = json.loads(done.stdout)
    return said


def main(sizes: list[int], motors: list[str]) -> int:
    """Print a table; return the exit code."""
    rows = [(n, m, apart(n, m)) for n in sizes for m in motors]
    first = rows[0][2]
    print("cuentas  motor       segundos  memoria (MB)  veces  la de sus procesos (MB)")
    for accounts, motor, said in rows:
        times = said["memoria"] / first["memoria"]  # type: ignore[operator] - both are numbers
        print(
            f"{accounts:7,}  {motor:10}  {said['segundos']:8.1f}  {said['memoria'] / MB:12,.0f}"  # type: ignore[operator]
            f"  {times:5.2f}  {said['trabajadores'] / MB:8,.0f}"  # type: ignore[operator]
        )
        for step, seconds in said["pasos"].items():  # type: ignore[attr-defined]
            print(f"         {seconds:8.1f} s  {step}")
    made = {n: {said["huella"] for size, _, said in rows if size == n} for n in sizes}
    return int(any(len(found) > 1 for found in made.values()))


if __name__ == "__main__":
    os.environ.setdefault("CRITERIOS_LLAVE", "00" * 32)
    if sys.argv[1:2] == ["--uno"]:
        print(json.dumps(run(Path(sys.argv[2]), sys.argv[3])))
    else:
        asked = sys.argv[1:]
        places = [word for word in asked if not word.isdecimal()] or ["local", "procesos:2"]
        sys.exit(main([int(w) for w in asked if w.isdecimal()] or [50, 500], places))
