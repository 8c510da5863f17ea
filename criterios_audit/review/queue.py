"""What people are asked to read: candidates in order, and a random sample of what nobody flagged.

A score or a word list only orders (TONE 6); no candidate is left out for a low score. The sample
is drawn by the digest of each piece, so that the same audit asks for the same pieces, whatever the
order of its rows, and one more month of posts moves none of the months before it.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

import pandas as pd

from criterios_audit import privacy
from criterios_audit.criterios._reply_tone import offended
from criterios_audit.features import clock
from criterios_audit.model import AuditResult, Finding, Period, Verdict
from criterios_audit.narrowing import Tables
from criterios_audit.scoring import HEADS
from criterios_audit.tables import COUNT, DAY, FLAG, RATIO, TEXT
from criterios_audit.tone import heads
from criterios_audit.tone.calibrate import calibrated
from criterios_audit.tone.traits import courtesy

OWN = ("original", "autohilo", "respuesta")
KINDS: Mapping[str, tuple[str, ...]] = {
    "I": ("original", "compartido"),
    "III": ("original", "autohilo", "respuesta", "automática", "historia"),
    "IV": ("original", "autohilo"),
    "XIV": ("original", "autohilo", "respuesta", "automática", "historia"),
    "XVIII": ("respuesta",),
    "XXI": ("respuesta",),
    "XXIV": ("original",),
    "XXV": ("original", "autohilo", "respuesta", "automática", "historia"),
}
"""Own pieces that each numeral is about; of V, VI, XVI and XVII the finding names them."""
AXES: Mapping[str, tuple[str, ...]] = {
    "XVIII": ("claridad", "concrecion", "personalizacion"),
    "XXIV": ("calidad", "cercania"),
    "XXV": ("ortografia",),
}
"""Numerals whose pieces are scored on axes instead of ruled."""
NUMERALS = ("I", "III", "IV", "V", "VI", "XIV", "XVI", "XVII", "XVIII", "XXI", "XXIV", "XXV")
SAMPLE = 300
"""Unflagged pieces to read where the numeral's own threshold does not say."""
_GREETED = r"^(?:\s*[@＠][\w.]+:?)+"
"""Whom a reply names first: the same words to two people are one text."""
_DTYPES = {
    **dict.fromkeys(("numeral", "account_id", "piece", "network", "kind", "basis"), TEXT),
    **dict.fromkeys(("stratum", "text", "context"), TEXT),
    **dict.fromkeys(("inbound", "flagged"), FLAG),
    **dict.fromkeys(("score", "weight"), RATIO),
    **dict.fromkeys(("tier", "copies"), COUNT),
    "local": DAY,
    "twins": "object",
}


def queue(
    result: AuditResult, tables: Tables, account: str | None = None, numeral: str | None = None
) -> pd.DataFrame:
    """List what is to be read, by account and numeral, in order of reading.

    Parameters
    ----------
    result, tables
        What `audit.run` gives.
    account, numeral
        One of them only; all where None.

    Returns
    -------
    DataFrame
        A row per distinct text: `numeral`, `account_id`, `piece` (id of the first that says it),
        `network`, `kind`, `local` (day and hour on the account's clock), `inbound` (a citizen's,
        masked), `flagged` (some rule, list or head proposed it; false: of the random sample),
        `score` (0–1 or <NA>; never to be shown to a coder), `basis`, `copies` (pieces with that
        text), `twins` (tuple of their other ids), `stratum` («señalada» or the network and month
        of the sample), `weight` (texts that each stands for), `text` and `context` (the message
        that it answers, masked).
    """
    parts = [
        _of(finding, result, tables)
        for finding in result.findings
        if finding.numeral in NUMERALS
        and finding.account is not None
        and (
            finding.verdict not in {Verdict.NO_EVALUABLE, Verdict.NO_APLICA}
            or finding.numeral == "XVI"  # without a list of blocks, replies are still read
        )
        and (account is None or finding.account == account)
        and (numeral is None or finding.numeral == numeral)
    ]
    columns = {name: pd.Series(dtype=dtype) for name, dtype in _DTYPES.items()}
    found = [part for part in parts if len(part)]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns)


def counts(listed: pd.DataFrame) -> pd.DataFrame:
    """Count a queue by `account_id` and `numeral`: `flagged`, `sample` and `pieces`."""
    keys = ["account_id", "numeral"]
    table = listed.assign(sample=~listed["flagged"]).groupby(keys, sort=False, as_index=False)
    return table.agg(flagged=("flagged", "sum"), sample=("sample", "sum"), pieces=("copies", "sum"))


def _of(finding: Finding, result: AuditResult, tables: Tables) -> pd.DataFrame:
    """Queue of one finding."""
    period = result.period
    pieces = _pieces(finding, period, tables)
    if pieces.empty:
        return pieces
    head = HEADS.get(finding.numeral)
    if head:
        pieces = _scored(pieces, head, _curve(result.tone, finding))
    if finding.numeral == "XVI":
        pieces = _curt_first(pieces)
    listed = _distinct(pieces)
    wanted = finding.thresholds.get("sample_min")
    return _drawn(
        listed, int(wanted.value) if wanted else SAMPLE, seed=f"{period.name}|{finding.numeral}"
    )


def _pieces(finding: Finding, period: Period, tables: Tables) -> pd.DataFrame:
    """Every piece that may be read for a finding, with those that it already names flagged."""
    numeral, named = finding.numeral, finding.evidence
    if "a_revision" in named:
        named = named[named["a_revision"] == "sí"]
    if "sin_expediente" in named:
        named = named[named["sin_expediente"].astype(str) != "0"]
    if numeral in {"XVIII", "XXIV"}:  # what they show is what was read, not what is proposed
        named = named.iloc[:0]
    if "terminos" in named and numeral == "V":
        named = named.assign(proposed=named["terminos"].notna())
    ids = set(named["pieza"].astype(str)) if "pieza" in named else set()
    if numeral == "XVI":  # the report names only what people confirmed: the others are citizens'
        ids |= set(_offended(finding, tables)["post_id"].astype(str))
    own = tables["posts"][tables["posts"]["account_id"] == finding.account]
    kinds = KINDS.get(numeral, ())
    parts = [_own(own[own["kind"].isin(kinds) | own["post_id"].isin(ids)], numeral, ids)]
    if numeral == "XXI":  # what is no answer is read last, and only where something proposes it
        rest = own[~own["kind"].isin([*kinds, "compartido"])]
        parts.append(_own(rest, numeral, ids).assign(tier=2))
    if numeral == "XVII":
        parts.append(_received(tables["interactions"], finding.account, period))
    if numeral == "XVIII":  # whether what nobody answered asked for an answer
        received = _received(tables["interactions"], finding.account, period)
        silent = ~received["piece"].isin(own["in_reply_to_id"])
        parts.append(received[silent & received["asks"]].assign(flagged=True, tier=2))
    parts.append(_other(named, {str(i) for part in parts for i in part["piece"]}, numeral))
    table = pd.concat([p for p in parts if len(p)] or parts[:1], ignore_index=True)
    table["numeral"], table["account_id"] = numeral, finding.account
    table["network"] = str(finding.account).partition(":")[0]
    answers = tables["interactions"].drop_duplicates("message_id").set_index("message_id")["text"]
    context = table["answers"].map(answers).astype(TEXT)
    table["context"] = context.where(context.isna(), privacy.mask(context[context.notna()]))
    if numeral == "V":
        plain = named.loc[~named["proposed"], "pieza"] if "proposed" in named else []
        table["flagged"] = table["flagged"] & ~table["piece"].isin(plain)
    return table.drop(columns="answers").reindex(columns=list(_DTYPES)).astype(_DTYPES)


def _offended(finding: Finding, tables: Tables) -> pd.DataFrame:
    """Own replies of an account to messages taken for offences (XVI)."""
    own, got = (
        tables[name][tables[name]["account_id"] == finding.account]
        for name in ("posts", "interactions")
    )
    return offended(own, got)


def _own(posts: pd.DataFrame, numeral: str, ids: set[str]) -> pd.DataFrame:
    if numeral == "IV":
        posts = posts[posts["checkable"].fillna(value=False) | posts["post_id"].isin(ids)]
    if numeral == "XXV":
        posts = posts[posts["words"].fillna(0) > 0]
    flagged = posts["post_id"].isin(ids)
    if numeral == "XXI":
        flagged |= posts["discourtesy"].notna()
    return pd.DataFrame(
        {
            "piece": posts["post_id"],
            "kind": posts["kind"],
            "local": posts["local"],
            "text": posts["text"],
            "answers": posts["in_reply_to_id"],
            "inbound": False,
            "flagged": flagged,
            "tier": 1,
        }
    )


def _received(interactions: pd.DataFrame, account: str | None, period: Period) -> pd.DataFrame:
    own = interactions[interactions["account_id"] == account]
    own = own[clock.within(own["local_day"], period)].drop_duplicates("message_id")
    text = privacy.mask(own["text"])
    return pd.DataFrame(
        {
            "piece": own["message_id"],
            "kind": "mensaje recibido",
            "local": own["local"],
            "text": text,
            "answers": own["in_reply_to_id"],
            "inbound": True,
            "asks": own["asks"].fillna(value=True).astype(bool),
            "flagged": False,
            "tier": 1,
        }
    )


def _other(named: pd.DataFrame, known: set[str], numeral: str) -> pd.DataFrame:
    """Pieces that no table holds (a list of blocks, an act, a deleted post), told by their row."""
    if "pieza" not in named or numeral in AXES:
        return pd.DataFrame({"piece": pd.Series(dtype=TEXT)})
    rows = named[~named["pieza"].astype(str).isin(known)]
    if numeral == "XVII":  # «señalado 3» is a message already ruled, under a number
        rows = rows[rows["pieza"].astype(str).str.startswith("moderación ")]
    shown = rows.columns.difference(["pieza", "url", "dictamen", "fecha"], sort=False)
    told = [
        "; ".join(f"{name}: {cell}" for name, cell in zip(shown, cells, strict=True))
        for cells in rows[shown].fillna("—").astype(str).itertuples(index=False, name=None)
    ]
    return pd.DataFrame(
        {
            "piece": rows["pieza"].astype(TEXT),
            "kind": "registro",
            "local": pd.to_datetime(rows.get("fecha"), errors="coerce"),
            "text": privacy.mask(pd.Series(told, index=rows.index, dtype=TEXT)),
            "answers": pd.NA,
            "inbound": False,
            "flagged": True,
            "tier": 1,
        }
    )


def _curve(tone: pd.DataFrame, finding: Finding) -> tuple[float, float] | None:
    """Return the account's own calibration of the head, where it has labels enough for one."""
    if tone.empty:
        return None
    own = tone[(tone["account_id"] == finding.account) & (tone["numeral"] == finding.numeral)]
    known = own[["slope", "intercept"]].dropna()
    return None if known.empty else (float(known.iloc[0, 0]), float(known.iloc[0, 1]))


def _scored(pieces: pd.DataFrame, name: str, curve: tuple[float, float] | None) -> pd.DataFrame:
    """Order by the larger of head and word lists; flag what the head's own threshold flags."""
    head = heads.load(name)
    scores = heads.score(pieces["text"].fillna("").astype(TEXT), head)
    proposed = heads.proposed(scores, heads.reading_limit(head))
    if curve:
        own = pd.Series(calibrated(scores["model"].astype(float), *curve), index=pieces.index)
        own = own.astype(RATIO).where(scores["model"].notna())
        scores["queue"] = pd.concat([own, scores["floor"]], axis=1).max(axis=1)
    told = pieces["kind"] != "registro"
    flagged = pieces["flagged"] | (proposed & told)
    keep = flagged | (pieces["tier"] == 1)
    scored = pieces.assign(
        score=scores["queue"].where(told), basis=scores["basis"].where(told), flagged=flagged
    )
    return scored[keep.fillna(value=False)]


def _curt_first(pieces: pd.DataFrame) -> pd.DataFrame:
    """Order replies to offences, after the register's rows, from the least courteous (XVI)."""
    own = pieces["kind"] != "registro"
    curt = 1 - courtesy(pieces["text"].fillna("").astype(TEXT))
    return pieces.assign(
        score=curt.where(own),
        basis=pieces["basis"].mask(own, "reglas de cortesía"),
        tier=pieces["tier"].mask(own, 2),
    )


def _distinct(pieces: pd.DataFrame) -> pd.DataFrame:
    """Keep the first piece of each text, with the ids of the others and how many they are."""
    plain = pieces["text"].str.replace(_GREETED, "", regex=True)
    same = plain.str.replace(r"\s+", " ", regex=True).str.strip().fillna(pieces["piece"])
    key = pieces["kind"].where(pieces["inbound"], pieces["tier"].astype(TEXT)) + "\x1f" + same
    ordered = pieces.assign(key=key).sort_values(["local", "piece"], kind="stable")
    groups = ordered.groupby("key", sort=False)
    first = ordered.drop_duplicates("key").set_index("key")
    ids = groups["piece"].agg(tuple)
    first["twins"] = ids.map(lambda all_: all_[1:])
    first["copies"] = groups.size().astype(COUNT)
    first["flagged"] = groups["flagged"].any()
    return first.reset_index(drop=True)


def _drawn(listed: pd.DataFrame, sample: int, seed: str) -> pd.DataFrame:
    """Every flagged text by score and date, then the sample of the others in its own order."""
    flagged = listed[listed["flagged"]].sort_values(
        ["tier", "score", "local", "piece"], ascending=[True, False, True, True]
    )
    rest = listed[~listed["flagged"]]
    month = rest["network"] + " " + rest["local"].dt.strftime("%Y-%m").astype(TEXT)
    digest = [hashlib.sha256(f"{seed}|{p}".encode()).hexdigest() for p in rest["piece"]]
    rest = rest.assign(stratum=month.fillna("sin fecha"), digest=digest)
    rest = rest.sort_values("digest", kind="stable")
    size = rest.groupby("stratum")["piece"].transform("size")
    taken = (sample * size / max(len(rest), 1)).round().clip(lower=1).clip(upper=size)
    if len(rest) <= sample:
        taken = size
    order: Any = rest.groupby("stratum").cumcount()
    drawn = rest[order < taken].assign(weight=(size / taken).astype(RATIO))
    flagged = flagged.assign(stratum="señalada", weight=1.0)
    both = pd.concat([flagged, drawn.drop(columns="digest")], ignore_index=True)
    return both.astype(_DTYPES)
