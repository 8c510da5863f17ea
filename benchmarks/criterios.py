"""Cost of features and of every criterio, beside reading the same Parquet store into pandas.

Run it as `python benchmarks/criterios.py [posts] [accounts]`; it prints seconds of processor
(others may be using the machine), ratios to the reading and the share of each numeral. Text models
are left aside.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import numpy as np
import pandas as pd

from criterios_audit import judging, quality, store, tables
from criterios_audit.criterios import NUMERALS, catalogue
from criterios_audit.features import proposals
from criterios_audit.intake import Exports
from criterios_audit.model import Finding, Period

PERIOD = Period.parse("2026S1")
TEXT = (
    "acude a tu módulo y renueva la credencial para votar INE Consejo General aprueba acuerdo "
    "elecciones casilla funcionarias capacitación Gracias por escribir con gusto le compartimos "
    "los requisitos https://ine.mx/credencial #INE @INEMexico consulta el boletín jornada"
)
WORDS = np.array(TEXT.split())


def synthetic(n: int, accounts: int) -> dict[str, pd.DataFrame]:
    """Make n posts of a semester (half of them replies) and a fifth as many inbound messages."""
    rng = np.random.default_rng(34)
    names = np.array([f"x:Inventada{number:03}" for number in range(accounts)])
    start = pd.Timestamp("2026-01-01", tz="UTC")

    def moments(size: int) -> Any:
        return start + pd.to_timedelta(rng.integers(0, 180 * 86400, size), unit="s")

    inbound = n // 5
    owner = rng.integers(0, accounts, inbound)
    kinds = rng.choice(
        ["original", "respuesta", "compartido", "autohilo"], n, p=[0.3, 0.5, 0.1, 0.1]
    )
    answered = rng.integers(0, inbound, n)
    reply = kinds == "respuesta"
    who = np.where(reply, owner[answered], rng.integers(0, accounts, n))
    texts = [" ".join(row) for row in WORDS[rng.integers(0, len(WORDS), (n, 22))].tolist()]
    origin = {"source_id": "0", "source_path": "a"}
    posts = {
        "account_id": names[who],
        "network": "x",
        "post_id": np.arange(n).astype(str),
        "created_at": moments(n),
        "precision": "second",
        "zone_known": True,
        "text": texts,
        "kind": kinds,
        "media": rng.choice(["imagen", "video", "ninguno", "enlace"], n),
        "in_reply_to_id": np.where(reply, np.char.add("m", answered.astype(str)), None),
        "links": "https://ine.mx/credencial",
        "record": np.arange(n),
        **origin,
    }
    messages = {
        "account_id": names[owner],
        "network": "x",
        "message_id": np.char.add("m", np.arange(inbound).astype(str)),
        "author": np.char.add("p_", rng.integers(0, inbound, inbound).astype(str)),
        "created_at": moments(inbound),
        "precision": "second",
        "text": texts[:inbound],
        "record": np.arange(inbound),
        **origin,
    }
    shown = [
        {
            "account_id": name,
            "table": table,
            "covered_from": start - pd.Timedelta(days=30),
            "covered_to": start + pd.Timedelta(days=190),
            **origin,
        }
        for name in names
        for table in ("posts", "interactions")
    ]
    cuentas = [
        {"account_id": name, "red": "x", "alias": name[2:], "area": name, "periodicidad": "diaria"}
        for name in names
    ]
    made = {
        "posts": pd.DataFrame(posts),
        "interactions": pd.DataFrame(messages),
        "coverage": shown,
        "cuentas": cuentas,
    }
    return {name: tables.frame(name, made.get(name, [])) for name in (*tables.TABLES, "cuentas")}


@contextmanager
def timed(seconds: Counter[str], name: str) -> Iterator[None]:
    """Add what the block takes to the seconds of its name."""
    start = time.process_time()
    yield
    seconds[name] += time.process_time() - start


def watched(seconds: Counter[str]) -> Callable[..., Finding]:
    """Return `judging.judge`, counting what each numeral takes."""
    judge = judging.judge

    def counted(criterio: Any, *given: Any) -> Finding:
        with timed(seconds, criterio.numeral):
            return judge(criterio, *given)

    return counted


def apart(seconds: Counter[str]) -> Callable[..., pd.DataFrame]:
    """Return what scores texts, counting what the models take."""
    marks = proposals.marks

    def counted(*given: Any) -> pd.DataFrame:
        with timed(seconds, "modelos"):
            return marks(*given)

    return counted


def main(n: int = 1_000_000, accounts: int = 50) -> None:
    """Write a store, read it, add features, judge; print what each costs beside the reading.

    What is measured is kept in the store: «features» is the first run's, «leer features» what any
    later run pays instead.
    """
    whole, numerals, models = Counter[str](), Counter[str](), Counter[str]()
    catalogue()  # loading the modules is no part of judging
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "almacen"
        store._write(kept, Exports(tables=synthetic(n, accounts), names={}))  # noqa: SLF001 - the store itself is timed
        store._read(kept)  # noqa: SLF001 - the first reading of a process loads the library
        with timed(whole, "leer"):
            stored = store._read(kept).tables  # noqa: SLF001
        with timed(whole, "features"), patch.object(proposals, "marks", apart(models)):
            measured = judging.measure(stored)
        whole["features"] -= models["modelos"]
        opened = store.Stored(folder=kept, digest="", tables=stored)
        store.measured(opened, lambda: [measured])
        with timed(whole, "leer features"):
            measured = store.measured(opened, lambda: [measured])
    with timed(whole, "juntar"):
        prepared = judging.prepare(stored, measured)
    prepared["gate"] = quality.gate(stored)
    with timed(whole, "criterios"), patch.object(judging, "judge", watched(numerals)):
        found = judging.findings(prepared, PERIOD)
    read = whole["leer"]
    for name, took in (whole | models).items():
        print(f"{name:13} {took:8.2f} s  {took / read:6.2f} × leer")
    judged = whole["juntar"] + whole["criterios"]
    both, again = whole["features"] + judged, whole["leer features"] + judged
    print(f"{n:,} posts, {accounts} accounts, {len(found):,} findings: {both / read:.2f} × leer")
    print(f"from the second run on: {again / read:.2f} × leer")
    for numeral in sorted(numerals, key=lambda k: (-numerals[k], NUMERALS.index(k))):
        took = numerals[numeral]
        print(f"  {numeral:8} {took:8.3f} s  {took / both:6.1%}")
    rest = whole["criterios"] - sum(numerals.values())
    print(f"  {'cortes':8} {rest:8.3f} s  {rest / both:6.1%}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
