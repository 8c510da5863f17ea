"""Cost of the gate over 600 accounts × 500 posts, beside the same checks in plain pandas.

Run it as `python benchmarks/quality.py [accounts] [posts]`; it prints seconds and their ratio.
"""

import sys
import time

import numpy as np
import pandas as pd

from criterios_audit import tables
from criterios_audit.quality import ASPECTS, FIRST_POST, gate

NOW = pd.Timestamp("2026-07-15", tz="UTC")


def synthetic(accounts: int, each: int) -> dict[str, pd.DataFrame]:
    """Make posts of one semester with 2 % of each fault, and their coverage."""
    rng = np.random.default_rng(34)
    n = accounts * each
    names = np.array([f"x:Inventada{number:03}" for number in range(accounts)])

    def faulty(good: object, bad: object) -> np.ndarray:
        return np.where(rng.random(n) < 0.02, bad, good)  # noqa: PLR2004  # as said above

    start = pd.Timestamp("2026-01-01", tz="UTC")
    posts = {
        "account_id": np.repeat(names, each),
        "network": "x",
        "post_id": np.arange(n).astype(str),
        "created_at": start + pd.to_timedelta(rng.integers(0, 180 * 86400, n), unit="s"),
        "precision": faulty("second", "day"),
        "zone_known": faulty(good=True, bad=False).astype(bool),
        "text": faulty("Consulta tu casilla.", None),
        "kind": faulty("original", None),
        "media": faulty("imagen", None),
        "source_id": "0",
        "source_path": "a",
        "record": np.arange(n),
    }
    coverage = {
        "account_id": names,
        "table": "posts",
        "covered_from": start,
        "covered_to": start + pd.Timedelta(days=181),
        "source_id": "0",
        "source_path": "a",
    }
    return {
        "posts": tables.frame("posts", pd.DataFrame(posts)),
        "coverage": tables.frame("coverage", pd.DataFrame(coverage)),
    }


def in_pandas(given: dict[str, pd.DataFrame]) -> int:
    """Count unfit pairs of account and aspect without great-expectations."""
    posts = given["posts"].merge(
        given["coverage"][["account_id", "covered_from", "covered_to"]], on="account_id"
    )
    when = posts["created_at"]
    fails = {
        "fecha": when.isna(),
        "fecha posible": ~when.between(FIRST_POST, NOW + pd.Timedelta(days=1)),
        "identificador": posts["post_id"].isna(),
        "identificador único": posts.duplicated(["account_id", "post_id"]),
        "clase": posts["kind"].isna(),
        "texto": posts["text"].isna(),
        "medio": posts["media"].isna(),
        "hora": posts["precision"].eq("day"),
        "zona horaria": ~posts["zone_known"],
        "cobertura": ~when.between(posts["covered_from"], posts["covered_to"]),
    }
    limits = {aspect.name: aspect.limit for aspect in ASPECTS if aspect.table == "posts"}
    shares = pd.DataFrame(fails).astype(bool).groupby(posts["account_id"]).mean()
    return int((shares > pd.Series(limits)[shares.columns]).to_numpy().sum())


def main(accounts: int = 600, each: int = 500) -> None:
    """Time the import, the gate (best of three) and its plain twin."""
    start = time.perf_counter()
    gate(synthetic(1, 1), now=NOW)
    print(f"import and a first gate of one post   {time.perf_counter() - start:6.2f} s")
    given = synthetic(accounts, each)
    seconds = {}
    unfit = {}
    for name, run in {
        "gate": lambda: int((~gate(given, now=NOW)["fit"]).sum()),
        "plain pandas": lambda: in_pandas(given),
    }.items():
        times = []
        for _ in range(3):
            start = time.perf_counter()
            unfit[name] = run()
            times.append(time.perf_counter() - start)
        seconds[name] = min(times)
        print(f"{name:12} {accounts:,} × {each:,} posts {seconds[name]:14.2f} s")
    print(f"ratio {seconds['gate'] / seconds['plain pandas']:.2f}; unfit {unfit}")
    if unfit["gate"] != unfit["plain pandas"]:
        sys.exit("the two disagree")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
