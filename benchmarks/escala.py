"""The scale of the Institute: 600 accounts, a million posts, each engine: `make escala` (an hour).

Judges the synthetic expediente, repeats each of its accounts under invented names and areas until
there are as many as asked for, writes the institution's page and every account's and opens them in
Chromium. Then `motores.py` makes the report of as many archives on each engine, and of ten times
the accounts; and a run is cut fifty times. Prints Markdown and puts it in docs/rendimiento.md; exit
code 1 if a limit of the pages is not kept, bytes differ or a cut run does not end the same.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from string import Template

import pandas as pd
import rendimiento
from motores import row

from criterios_audit import audit
from criterios_audit.criterios import catalogue
from criterios_audit.model import AuditResult
from criterios_audit.report import accounts
from criterios_audit.report.notebook import Case
from criterios_audit.report.page import page
from criterios_audit.report.sections import SECTIONS

MB = 1_000_000
LIMITS = {
    "página del Instituto (MB)": 8.0,
    "página de cuenta más pesada (MB)": 1.5,
    "carpeta completa (MB)": 250.0,
    "segundos de procesador por cuenta": 0.4,
    "carga, en veces la de una página vacía": 2.0,
}


def tiled(
    result: AuditResult, tables: Mapping[str, pd.DataFrame], accounts: int
) -> tuple[AuditResult, dict[str, pd.DataFrame]]:
    """Repeat every account of an audit, with its findings and rows, under other names and areas."""
    times = -(-accounts // len(result.accounts))
    names = [
        {a: f"{a}_{i:03}" if i else a for a in result.accounts["account_id"]} for i in range(times)
    ]

    def again(table: pd.DataFrame) -> pd.DataFrame:
        parts = [
            table.assign(account_id=table["account_id"].map(lambda a, n=n: n.get(a, a)))
            for n in names
        ]
        return pd.concat(parts, ignore_index=True)

    listed = again(result.accounts).head(accounts)
    listed = listed.assign(
        alias=listed["account_id"].str.partition(":")[2],
        area=[f"Junta de ejemplo {i // 8 % 60:02}" for i in range(len(listed))],
    )
    kept = set(listed["account_id"])
    found = [
        replace(x, account=n[x.account], id=x.id.replace(x.account, n[x.account]))
        for n in names
        for x in result.findings
        if x.account
    ]
    own = [x for x in result.findings if x.account is None]
    whole = replace(
        result,
        accounts=listed,
        findings=tuple([x for x in found if x.account in kept] + own),
        profile=again(result.profile),
        gate=again(result.gate),
    )
    return whole, {
        name: again(table) if "account_id" in table else table for name, table in tables.items()
    }


def write(folder: Path, result: AuditResult, tables: Mapping[str, pd.DataFrame]) -> float:
    """Write the report's pages; return the processor's seconds per account page."""
    case = Case(result=result, tables=tables)
    body = "\n".join(case.section(made.__name__).text for made in SECTIONS)
    html = page("Escala", body, figures=True)
    (folder / "informe.html").write_text(html, "utf-8", newline="\n")
    before = time.process_time()
    accounts.write(folder, result, tables)
    return (time.process_time() - before) / len(result.accounts)


def load_times(folder: Path, turns: int = 3) -> tuple[float, float]:
    """Milliseconds until the institution's page, and one of as many bytes, can be used."""
    from playwright.sync_api import sync_playwright

    text = (folder / "informe.html").read_text("utf-8")
    empty = folder / "vacia.html"
    filler = "palabra " * (len(text.encode()) // 8)
    empty.write_text(f"<!doctype html><title>.</title><pre>{filler}</pre>", "utf-8")
    best = {}
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name in ("informe.html", "vacia.html") * turns:
            tab = browser.new_page(viewport={"width": 1280, "height": 900})
            tab.goto((folder / name).as_uri(), wait_until="load")
            spent = tab.evaluate(
                # two frames after the load the page has been laid out and painted
                "() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame("
                "() => r(performance.now()))))"
            )
            best[name] = min(spent, best.get(name, spent))
            tab.close()
        browser.close()
    empty.unlink()
    return best["informe.html"], best["vacia.html"]


def pages(many: int) -> tuple[str, bool]:
    """Write the report of so many accounts; say its figures, and whether each is in its limit."""
    root = Path(__file__).resolve().parents[1]
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        shutil.copytree(
            root / "data" / "ejemplo", work / "ejemplo", ignore=shutil.ignore_patterns(".almacen")
        )
        result, tables = tiled(*audit.run(work / "ejemplo"), many)
        folder = work / "informe"
        folder.mkdir()
        each = write(folder, result, tables)
        found = sorted((folder / "cuentas").glob("*.html"))
        total = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
        figures = {
            "página del Instituto (MB)": (folder / "informe.html").stat().st_size / MB,
            "página de cuenta más pesada (MB)": max(p.stat().st_size for p in found) / MB,
            "carpeta completa (MB)": total / MB,
            "segundos de procesador por cuenta": each,
        }
        if shutil.which("chromium"):
            shown, empty = load_times(folder)
            figures["carga, en veces la de una página vacía"] = shown / empty
    judged = f"{len(catalogue())} numerales, {len(result.findings):,} juicios"
    lines = [
        f"{len(found)} cuentas, las del ejemplo repetidas con otros nombres: {judged}.",
        "",
        row("páginas", "medido", "límite"),
        row(*["---"] * 3),
        *(row(name, f"{value:.2f}", f"{LIMITS[name]:g}") for name, value in figures.items()),
    ]
    return "\n".join(lines), all(value <= LIMITS[name] for name, value in figures.items())


def told(*words: str) -> tuple[str, bool]:
    """Run a program; return what it prints, and whether it ended well."""
    done = subprocess.run([sys.executable, *words], stdout=subprocess.PIPE, text=True, check=False)  # noqa: S603 - our own words
    return done.stdout.strip(), done.returncode == 0


def main(many: int, posts: int, cuts: int) -> int:
    """Put the figures of all in docs/rendimiento.md, and print them; return the exit code."""
    os.environ["CRITERIOS_CORTES"] = str(cuts)
    motores, begun = str(Path(__file__).with_name("motores.py")), time.perf_counter()
    shown, light = pages(many)
    on_each, same = told(motores, f"{many}x{posts}", "local", "procesos:2", "dask")
    sizes, _ = told(motores, f"{many // 12}x200", f"{many // 12 * 10}x200", "local")
    cut, stands = told("-m", "pytest", "-q", "tests/test_cut.py")
    minutes = (time.perf_counter() - begun) / 60
    blanks = {
        "fecha": rendimiento.today(), "minutos": f"{minutes:.0f}", "maquina": rendimiento.machine(),
        "paginas": shown, "motores": on_each, "tamanos": sizes,
        "cortes": cuts, "cortada": cut.splitlines()[-1],
    }  # fmt: skip
    block = Template(Path(__file__).with_suffix(".md").read_text("utf-8")).substitute(blanks)
    print(block)
    rendimiento.keep_scale(block)
    return int(not (light and same and stands))


if __name__ == "__main__":
    os.environ.setdefault("CRITERIOS_LLAVE", "00" * 32)
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--cuentas", type=int, default=600)
    given.add_argument("--publicaciones", type=int, default=1_667, help="de cada cuenta")
    given.add_argument("--cortes", type=int, default=50)
    asked = given.parse_args()
    sys.exit(main(asked.cuentas, asked.publicaciones, asked.cortes))
