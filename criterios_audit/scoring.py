"""What each head says of each account, and what the account's own labels say of the head.

No figure of a model stands without them: version, local precision and recall with n, and how far
its scores moved since last semester (issue of tone, CRITERIOS 5: a change of classifier).
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from criterios_audit.criterios._people import rulings
from criterios_audit.estimates import SMALL, Share, share
from criterios_audit.features import clock
from criterios_audit.features.language import foreign
from criterios_audit.model import Finding, Period
from criterios_audit.prevalence import powered, recall, weighted, whole
from criterios_audit.tone import heads
from criterios_audit.tone.calibrate import platt

HEADS: Mapping[str, str] = {"XXI": "descortesia", "XVII": "ofensa"}
"""Numerals whose queue a head orders: XXI, own replies; XVII, messages received."""
READ_MIN = 30
"""Labels under which nothing is estimated (N_INSUFICIENTE, CRITERIOS 0.9)."""
_SCORES = ("language", "tone_model", "tone_floor", "tone_proposed")
READS = ["account_id", "post_id", "kind", "text", "local_day", *_SCORES]
"""Columns of posts that `measure` and `narrowing.in_period` read."""
GRID = tuple(round(0.05 * i, 2) for i in range(21))
_SMIRNOV = 1.36  # of the 5 % level, times sqrt((n + m) / (n m))
COLUMNS = (
    *("account_id", "numeral", "head", "version", "date", "sha256", "basis", "n", "foreign"),
    *("unscored", "flagged", "read"),
    *("positives", "found", "precision", "precision_low", "precision_high", "precision_n"),
    *("recall", "recall_low", "recall_high", "share", "share_low", "share_high"),
    *("slope", "intercept", "quantiles"),
)


def measure(tables: Mapping[str, pd.DataFrame], period: Period) -> pd.DataFrame:
    """Score own replies and messages received in the period, and set people's labels beside.

    Parameters
    ----------
    tables
        What `narrowing.in_period` gives.

    Returns
    -------
    DataFrame
        A row per account and head with texts: `COLUMNS`. `foreign`: texts in another language, that
        nothing reads; `unscored`: others without a score of the head (under four words, or no
        weights); `flagged`: those that `features.proposals` proposes; `read`, `positives`: those
        that two people decided, and confirmed; `found`: flagged and confirmed; `precision` (of the
        flagged) and `recall` with their intervals; `share`: prevalence, by labels and scores, with
        its interval, <NA> below 30 labels;
        `slope` and `intercept` of the account's own calibration, <NA> below 200; `quantiles`: of
        the scores, at `GRID`.
    """
    rows: list[dict[str, Any]] = []
    for numeral, name in HEADS.items():
        texts = _texts(tables, numeral, period)
        if texts.empty:
            continue
        card = heads.card(name)
        ruled = rulings(tables.get("etiquetas"), numeral)
        table = texts.assign(
            score=texts[["tone_model", "tone_floor"]].max(axis="columns").astype(float),
            chance=texts["tone_model"].astype(float),
            flagged=texts["tone_proposed"].fillna(value=False).astype(bool),
            label=texts["piece"].map(ruled).map({"confirmada": 1.0, "descartada": 0.0}),
        )
        told = {
            "numeral": numeral,
            "head": name,
            "version": card["version"] if card else None,
            "date": card["fecha"] if card else None,
            "sha256": card["sha256"] if card else None,
            "basis": "modelo y léxicos" if card else "solo léxicos",
        }
        for account, own in table.groupby("account_id"):
            rows.append({"account_id": account, **told, **_of(own)})
    found = pd.DataFrame(rows, columns=pd.Index(COLUMNS))
    return found.sort_values(["account_id", "numeral"], ignore_index=True)


def shareable(told: pd.DataFrame) -> pd.DataFrame:
    """Leave out, of citizens' messages, the counts that would tell of one to four of them.

    The rows are those of `measure`; of own replies nothing is left out. An account with fewer than
    five messages has no row. Of the others, all counts are sums of the parts that no count divides
    further: where one of those is small it could be had by subtraction, and the breakdown is hidden
    whole, with the shares that rest on it (CRITERIOS 0.10). `found`, which tells it, is dropped.
    """
    theirs = told["head"] == "ofensa"
    kept = told[~(theirs & (told["n"] < SMALL))].reset_index(drop=True)
    theirs = kept["head"] == "ofensa"
    answered = kept["read"] - kept["precision_n"]
    read = {
        "flagged, right": kept["found"],
        "flagged, wrong": kept["precision_n"] - kept["found"],
        "flagged, not read": kept["flagged"] - kept["precision_n"],
        "missed": kept["positives"] - kept["found"],
        "rightly left": answered - (kept["positives"] - kept["found"]),
        "left, not read": kept["n"] - kept["flagged"] - answered,
    }
    left = {
        **{name: kept[name] for name in ("foreign", "unscored")},
        "scored": kept["n"] - kept["foreign"] - kept["unscored"],
    }
    shares = [c for c in kept if c.startswith(("precision", "recall", "share"))]
    for parts, hidden in (
        (read, ["flagged", "read", "positives", *shares]),
        (left, ["foreign", "unscored"]),
    ):
        small = pd.DataFrame(parts).isin(range(1, SMALL)).any(axis="columns") & theirs
        kept = kept.astype(dict.fromkeys(hidden, object))
        kept.loc[small, hidden] = None
    return kept.drop(columns="found")


def drift(before: Sequence[Mapping[str, Any]], now: pd.DataFrame) -> pd.DataFrame:
    """Compare each account's scores with those of an earlier audit.json («tono»).

    Returns
    -------
    DataFrame
        `account_id`, `head`, `n_before`, `n`, `distance` (largest gap between both distributions,
        read off their quantiles), `critical` (Smirnov's, 5 %), `moved` (bool) and `same_model`
        (bool; false: the gap may be the model's, not the account's).
    """
    earlier = {(row["cuenta"], row["cabeza"]): row for row in before}
    rows = []
    for row in now.to_dict("records"):
        then = earlier.get((row["account_id"], row["head"]))
        if then is None or not then["cuantiles"] or not row["quantiles"]:
            continue
        n, m = int(then["n"]), int(row["n"])
        distance = _gap(then["cuantiles"], row["quantiles"])
        critical = _SMIRNOV * ((n + m) / (n * m)) ** 0.5
        rows.append(
            {
                "account_id": row["account_id"],
                "head": row["head"],
                "n_before": n,
                "n": m,
                "distance": distance,
                "critical": critical,
                "moved": distance > critical,
                "same_model": then["sha256"] == row["sha256"],
            }
        )
    columns = ("account_id", "head", "n_before", "n", "distance", "critical", "moved", "same_model")
    return pd.DataFrame(rows, columns=pd.Index(columns))


def unknown(
    tables: Mapping[str, pd.DataFrame], findings: Sequence[Finding]
) -> tuple[int, tuple[str, ...]]:
    """Count the labels of pieces that no export nor finding holds, and name their numerals.

    They decide nothing. Only of numerals judged; `tables` hold every period: a label of last
    semester is not unknown.
    """
    etiquetas = tables.get("etiquetas")
    if etiquetas is None:
        return 0, ()
    known = [tables["posts"]["post_id"], tables["interactions"]["message_id"]]
    known.append(tables["changes"]["post_id"])
    known += [f.evidence["pieza"] for f in findings if "pieza" in f.evidence]
    pieces = set().union(*(set(ids.dropna().astype(str)) for ids in known))
    judged = etiquetas["numeral"].isin([f.numeral for f in findings])
    lost = etiquetas[judged & ~etiquetas["pieza"].isin(list(pieces))]
    return len(lost), tuple(sorted(map(str, lost["numeral"].unique())))


def _texts(tables: Mapping[str, pd.DataFrame], numeral: str, period: Period) -> pd.DataFrame:
    """Texts that a numeral's head is about, with what was scored of them."""
    if numeral == "XXI":
        own = tables["posts"]
        own = own[(own["kind"] == "respuesta") & own["text"].notna()]
        return own[["account_id", "post_id", *_SCORES]].rename(columns={"post_id": "piece"})
    got = tables["interactions"]
    got = got[clock.within(got["local_day"], period) & got["text"].notna()]
    got = got.drop_duplicates(["account_id", "message_id"])
    return got[["account_id", "message_id", *_SCORES]].rename(columns={"message_id": "piece"})


def _of(own: pd.DataFrame) -> dict[str, Any]:
    flagged, read = own["flagged"].astype(bool), own["label"].notna()
    hits = own["label"] == 1
    exact = _share(own[flagged])
    rest = own[~flagged]
    missed = rest[rest["label"].notna()]
    of_missed = whole if len(missed) == len(rest) else share
    unflagged = of_missed(int(missed["label"].sum()), len(missed))
    reach = recall(int((flagged & hits).sum()), unflagged, len(rest))
    total = Share(value=None, low=None, high=None, n=int(read.sum()))
    if read.sum() >= READ_MIN:
        parts = ((part, len(part) / len(own)) for part in (own[flagged], own[~flagged]))
        total = weighted([(w, _share(part)) for part, w in parts if len(part)])
    curve = _curve(own[read & own["chance"].notna()], flagged)
    scores = own["score"].dropna()
    return {
        "n": len(own),
        "foreign": int(foreign(own["language"]).sum()),
        "unscored": int((own["chance"].isna() & ~foreign(own["language"])).sum()),
        "flagged": int(flagged.sum()),
        "read": int(read.sum()),
        "positives": int(hits.sum()),
        "found": int((flagged & hits).sum()),
        "precision": exact.value,
        "precision_low": exact.low,
        "precision_high": exact.high,
        "precision_n": exact.n,
        "recall": reach.value,
        "recall_low": reach.low,
        "recall_high": reach.high,
        "share": total.value,
        "share_low": total.low,
        "share_high": total.high,
        "slope": curve[0] if curve else None,
        "intercept": curve[1] if curve else None,
        "quantiles": [round(float(q), 4) for q in np.quantile(scores, GRID)] if len(scores) else [],
    }


def _share(part: pd.DataFrame) -> Share:
    """Share of positives of a stratum, read whole or by a random sample of it."""
    read = part["label"].notna()
    if read.all() and len(part):
        return whole(int(part["label"].sum()), len(part))
    score = part["score"].fillna(0)  # not read by any list or head: it says nothing either way
    return powered(part.loc[read, "label"], score[read], score[~read])


def _curve(labelled: pd.DataFrame, flagged: "pd.Series[bool]") -> tuple[float, float] | None:
    inside = flagged.loc[labelled.index]
    weights = np.where(
        inside,
        flagged.sum() / max(int(inside.sum()), 1),
        (~flagged).sum() / max(int((~inside).sum()), 1),
    )
    return platt(labelled["label"], labelled["chance"], weights) if len(labelled) else None


def _gap(then: Sequence[float], now: Sequence[float]) -> float:
    """Largest difference between two distribution functions read off their quantiles at `GRID`."""
    points = np.unique(np.concatenate([then, now]))
    one, other = (_below(np.asarray(values), points) for values in (then, now))
    return float(np.abs(one - other).max())


def _below(quantiles: "np.ndarray[Any, Any]", points: "np.ndarray[Any, Any]") -> Any:
    """Share at or below each point; where quantiles repeat, the highest level of the tie."""
    last = np.flatnonzero(np.append(np.diff(quantiles) > 0, True))
    return np.interp(points, quantiles[last], np.asarray(GRID)[last], left=0.0)
