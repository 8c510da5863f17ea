"""The same figures as an analyst would write them: json, pandas and `apply`, checked to be equal.

python benchmarks/analista.py [publications] [accounts]: Markdown. Both read the same
synthetic archives of X and must give, account by account, the same counts of XXII (days with an
original), XXVII (originals with a medium), XXVI (pieces in capitals), XXI (listed words) and VI
(links by class). Processor seconds.
"""

import argparse
import json
import re
import tempfile
import unicodedata
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from time import process_time
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt
import orjson
import pandas as pd
from cargar import EPOCH_MS, tweet
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.pipeline import make_union

from criterios_audit import catalogos, judging, loaders, quality, tables
from criterios_audit.features import (
    claims,
    guidance,
    personal,
    proposals,
    reading,
    signals,
    spelling,
    threads,
)
from criterios_audit.model import Period
from criterios_audit.tone import heads

PERIOD = Period.parse("2026S1")
ASKED = ("VI", "XXI", "XXII", "XXVI", "XXVII")
FIGURES = {
    "VI": ("links", "opaque"),
    "XXI": ("replies", "candidates", "courtesy_share"),
    "XXII": ("periods_with",),
    "XXVI": ("flagged", "fake_bold"),
    "XXVII": ("with_media",),
}
"""Of each finding, what the analyst counts too."""


@dataclass(frozen=True, kw_only=True)
class Way:
    """How much the program measures, and how many times faster than the analyst it should be."""

    said: str
    scored: bool
    """Own replies go through a text model: hers is scikit-learn's, with the same n-grams."""
    fewer: bool
    """The program measures what the numerals asked read, and nothing else."""
    goal: str


WAYS = tuple(
    Way(said=f"{models}, {much}", scored=scored, fewer=fewer, goal=goal)
    for models, scored, goal in (("sin modelos", False, "6"), ("con modelo", True, "3"))
    for much, fewer in (
        ("solo lo que esos numerales leen", True),
        ("con todo lo que mide", False),
    )
)
UNREAD = (
    *((signals, "marks"), (personal, "marks"), (reading, "counts"), (spelling, "candidates")),
    *((claims, "marks"), (guidance, "marks"), (threads, "waits")),
)
SAID = """
acude a tu módulo y renueva la credencial para votar el Consejo General aprueba el acuerdo de
elecciones y casillas con gusto le compartimos los requisitos buenos días gracias por escribir
""".split()  # noqa: SIM905 - a list to be read by people
RUDE = "no sea ignorante señor"
LINKS = ("ine.mx/credencial", "www.gob.mx/tramites", "bit.ly/3abc", "www.eluniversal.com.mx/nota")


def written(folder: Path, size: int, accounts: int) -> None:
    """Write an archive of X for each account, with publications of one semester."""
    rng = np.random.default_rng(26)
    first = datetime(2026, 1, 1, 12, tzinfo=UTC)
    for number in range(accounts):
        data = folder / f"cuenta{number:02}" / "data"
        data.mkdir(parents=True)
        named = {"username": f"Inventada{number:02}", "accountId": str(900 + number)}
        account = [{"account": named}]
        (data / "account.js").write_text("window.YTD.account.part0 = " + json.dumps(account))
        rows = []
        many = size // accounts
        for n, words in enumerate(rng.integers(0, len(SAID), (many, 18))):
            at = first + timedelta(days=179 * n / many, seconds=number)
            id_ = (int(at.timestamp() * 1000) - EPOCH_MS) << 22
            one: dict[str, Any] = tweet(n, id_, at)["tweet"]  # type: ignore[assignment]
            said = " ".join(SAID[word] for word in words)
            if n % 50 == 0:
                said = said.upper()
            if n % 70 == 1:
                said = f"{RUDE}, {said}"
            one["full_text"] = f"@persona_inventada {said} https://t.co/a"
            link = f"https://{LINKS[n % len(LINKS)]}"
            one["entities"]["urls"][0] |= {"expanded_url": link, "display_url": link}
            rows.append({"tweet": one})
        (data / "tweets.js").write_bytes(b"window.YTD.tweets.part0 = " + orjson.dumps(rows))


def stored(folder: Path) -> dict[str, pd.DataFrame]:
    """Load the archives, and register every account as one that publishes every day."""
    loaded = loaders.load(folder)
    register = [
        {"account_id": a, "red": "x", "alias": a[2:], "periodicidad": "diaria"}
        for a in loaded["accounts"]["account_id"].unique()
    ]
    held = {name: loaded.get(name, tables.empty(name)) for name in tables.TABLES}
    return {**held, "cuentas": tables.frame("cuentas", register)}


def ours(folder: Path, gate: pd.DataFrame, how: Way) -> dict[str, dict[str, Any]]:
    """Load, measure and judge the numerals asked.

    `gate` was opened before: it looks for damage, which the analyst does not.
    """
    held = stored(folder)
    with ExitStack() as without:
        if not how.scored:
            without.enter_context(patch.object(proposals, "marks", _unscored))
        if how.fewer:
            for module, name in UNREAD:
                without.enter_context(patch.object(module, name, _unmeasured))
            without.enter_context(patch.object(reading, "prose", itemgetter("text")))
        prepared = {**judging.prepare(held), "gate": gate}
    found = judging.findings(prepared, PERIOD, only=ASKED)
    told: dict[str, dict[str, Any]] = {f.account: {} for f in found if f.account}
    for f in found:
        if f.account:
            told[f.account] |= {f"{f.numeral} {k}": f.metrics.get(k) for k in FIGURES[f.numeral]}
    return told


def _unmeasured(table: Any, *_: Any) -> Any:
    """Measure nothing of a table, or of a column: no numeral asked reads it."""
    if isinstance(table, pd.DataFrame):
        return pd.DataFrame(index=table.index)
    return pd.Series(pd.NA, index=table.index)


def _unscored(table: pd.DataFrame, _: str, __: "pd.Series[bool]") -> pd.DataFrame:
    """No text is scored: the columns, empty."""
    empty = pd.DataFrame(index=table.index)
    return empty.assign(tone_model=pd.NA, tone_floor=pd.NA, tone_proposed=pd.NA).astype(
        {"tone_model": "Float64", "tone_floor": "Float64", "tone_proposed": "boolean"}
    )


def analyst(folder: Path, *, scored: bool) -> dict[str, dict[str, Any]]:
    """Read each archive into a table and count with a function a text."""
    places = sorted(folder.iterdir())
    return {f"x:{_username(place)}": _account(place, scored=scored) for place in places}


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8").partition("= ")[2])


def _username(place: Path) -> str:
    return str(_read(place / "data" / "account.js")[0]["account"]["username"])


def _account(place: Path, *, scored: bool) -> dict[str, Any]:
    df = pd.json_normalize([row["tweet"] for row in _read(place / "data" / "tweets.js")])
    df["created_at"] = pd.to_datetime(df["created_at"], format="%a %b %d %H:%M:%S %z %Y")
    df["day"] = df["created_at"].dt.tz_convert("America/Mexico_City").dt.date
    period = (df["day"] >= PERIOD.start) & (df["day"] <= PERIOD.end)
    df = df[period]
    seen = df["day"] < df["day"].max()  # the last day was not over when the archive was made
    df["reply"] = df["in_reply_to_status_id"].notna()
    originals, replies = df[~df["reply"]], df[df["reply"]]
    media = originals["extended_entities.media"].apply(lambda m: isinstance(m, list) and bool(m))
    letters = df["full_text"].apply(lambda t: sum(c.isalpha() for c in BARE.sub(" ", t)))
    improper = df["full_text"].apply(is_improper)
    hosts = df["entities.urls"].apply(lambda urls: [host_class(u["expanded_url"]) for u in urls])
    classes = hosts.explode().dropna()
    if scored:
        chances(replies["full_text"])
    rude, kind = (replies["full_text"].apply(says) for says in (is_rude, is_courteous))
    return {
        "VI links": int((~classes.isin(["ine", "acortador", "plataforma"])).sum()),
        "VI opaque": int(classes.isin(["acortador", "plataforma"]).sum()),
        "XXI replies": len(replies),
        "XXI candidates": int(rude.sum()),
        "XXI courtesy_share": float(kind.mean()),
        "XXII periods_with": int(originals.loc[seen, "day"].nunique()),
        "XXVI flagged": int((improper & (letters >= LETTERS)).sum()),
        "XXVI fake_bold": int(df["full_text"].apply(lambda t: bool(FAKE.search(t))).sum()),
        "XXVII with_media": int(media.sum()),
    }


LETTERS, RUN, SHARE = 20, 4, 0.7
"""Thresholds of XXVI: letters of a piece, words in capitals in a row, share of capitals."""
BARE = re.compile(r"https?://\S+|\bRT @\w+:|[@＠][\w.]+|[#＃]\w+")
FAKE = re.compile("[\U0001d400-\U0001d7ff]")
GOES_ON = re.compile(r"^\W*[#＃]|\b[0-9]{1,2}/[0-9]{1,2}\b")
ADDRESS = re.compile(r"https?://\S+|[@＠][\w.]*\w")
QUOTED = re.compile(r'«[^»]{8,}»|“[^”]{8,}”|"[^"]{8,}"')
ACRONYMS = {row["forma"] for row in catalogos.rows("siglas") if row["clase"] == "sigla"}
ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
RUDES = [
    re.compile(rf"[^a-z0-9ñ](?:{row['patron']})[^a-z0-9ñ]")
    for row in catalogos.rows("lexico_descortesia")
]
KINDS = [
    re.compile(row["patron"].replace(r"\z", r"\Z"))
    for row in catalogos.rows("formulas")
    if "XXI" in row["numeral"].split(";")
]
DOMAINS = {row["dominio"]: row["clase"] for row in catalogos.rows("dominios")}


def is_improper(text: str) -> bool:
    """Mostly capitals, four words of them in a row, or none at all."""
    own = BARE.sub(" ", text)
    letters = [c for c in own if c.isalpha()]
    capitals = [c for c in letters if c in "ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ"]
    run = longest = 0
    for word in re.findall(r"[^\W\d_]+", own):
        if len(word) == 1 or word in ACRONYMS or ROMAN.fullmatch(word):
            continue
        run = run + 1 if word.isupper() else 0
        longest = max(longest, run)
    if longest >= RUN or len(capitals) > SHARE * len(letters):
        return True
    return not capitals and not GOES_ON.search(text)


def folded(text: str) -> str:
    """Lower case without accents, addresses, mentions nor quotations."""
    own = QUOTED.sub(" ", ADDRESS.sub(" ", text)).lower().replace("ñ", "\0")
    plain = "".join(c for c in unicodedata.normalize("NFKD", own) if not unicodedata.combining(c))
    return " ".join(plain.replace("\0", "ñ").split(" "))


def is_rude(text: str) -> bool:
    """Hold a term of the list of discourtesy."""
    own = f" {folded(text)} "
    return any(pattern.search(own) for pattern in RUDES)


def is_courteous(text: str) -> bool:
    """Hold a formula of courtesy."""
    own = folded(text)
    return any(pattern.search(own) for pattern in KINDS)


def chances(texts: "pd.Series[str]") -> npt.NDArray[np.float64]:
    """Score texts by the n-grams of the head of discourtesy, without its lists nor its cues."""
    head, buckets = heads.load("descortesia"), {"n_features": heads.BUCKETS}
    if head is None:
        msg = "no hay pesos con que comparar"
        raise SystemExit(msg)
    both = make_union(
        HashingVectorizer(ngram_range=(1, 2), alternate_sign=False, **buckets),
        HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), alternate_sign=False, **buckets),
    )
    own = head.weights[: 2 * heads.BUCKETS]
    return head.chance(both.transform(texts) @ own + head.intercept)


def host_class(url: str) -> str:
    """Class of an address in the list of domains, by its longest suffix."""
    labels = (urlsplit(url).hostname or "").removeprefix("www.").split(".")
    suffixes = (".".join(labels[start:]) for start in range(len(labels)))
    return next((DOMAINS[s] for s in suffixes if s in DOMAINS), "otro")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds of a piece of work, and what it gives."""
    start = process_time()
    given = work()
    return process_time() - start, given


def report(size: int, accounts: int) -> None:
    """Print both times and their ratio; stop where the figures differ."""
    print("| el programa | analista (s) | programa (s) | veces | meta |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder, small = Path(name) / "todo", Path(name) / "poco"
        written(folder, size, accounts)
        written(small, 100 * accounts, accounts)
        ours(small, quality.gate(stored(small)), WAYS[-1])  # libraries are brought once
        analyst(small, scored=True)
        gate = quality.gate(stored(folder))
        hers = {
            scored: timed(lambda s=scored: analyst(folder, scored=s)) for scored in (False, True)
        }  # type: ignore[misc]
        for way in WAYS:
            mine, told = timed(lambda way=way: ours(folder, gate, way))  # type: ignore[misc]
            theirs, same = hers[way.scored]
            if told != same:
                differ = next((a, told[a], same[a]) for a in told if told[a] != same[a])
                msg = f"las cifras difieren: {differ}"
                raise SystemExit(msg)
            times = f"**{theirs / mine:.1f}**"
            print(f"| {way.said} | {theirs:.2f} | {mine:.2f} | {times} | {way.goal} |")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("publications", type=int, nargs="?", default=100_000)
    parser.add_argument("accounts", type=int, nargs="?", default=10)
    given = parser.parse_args()
    print(f"{given.publications:,} publicaciones de {given.accounts} cuentas\n")
    report(given.publications, given.accounts)


if __name__ == "__main__":
    main()
