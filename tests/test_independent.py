"""Five numerals counted again in plain Python, row by row: the same figures come out.

Over data/ejemplo, and over the worlds made at random of `generated`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
from generated import ACCOUNT, ACCOUNTS, chance, world

from criterios_audit import audit, judging, quality
from criterios_audit.journal import Journal
from criterios_audit.model import DEFAULT_ZONE, Finding, Period, Reason, Verdict

pytestmark = pytest.mark.larga
NUMERALS = ("XIX", "XXII", "XXVI", "XXVII", "XXXIV")
PERIOD = Period.parse("2026S1")
NATIVE = {"imagen", "video", "gif", "carrusel", "audio", "directo"}
SEEDS = range(3)
Row = dict[str, Any]
Moment = tuple[datetime, int, str, Row]


@dataclass(frozen=True)
class Case:
    """The rows of one account, and what the program found."""

    account: str
    rows: Mapping[str, list[Row]]
    found: Mapping[str, Finding]
    zone: ZoneInfo

    def posts(self, *kinds: str) -> list[Row]:
        own = [p for p in self.rows["posts"] if p["kind"] in kinds]
        return [p for p in own if PERIOD.start <= self.day(p["created_at"]) <= PERIOD.end]

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def declared(self) -> Row:
        return next(iter(self.rows["cuentas"]), {})


def cases(prepared: Mapping[str, pd.DataFrame], accounts: Iterable[str]) -> Iterator[Case]:
    findings = judging.findings(prepared, PERIOD, only=NUMERALS)
    plain = {name: _rows(table) for name, table in prepared.items() if "account_id" in table}
    for account in accounts:
        rows = {
            name: [r for r in plain.get(name, []) if r["account_id"] == account]
            for name in ("posts", "interactions", "coverage", "cuentas", "contrasenas")
        }
        found = {f.numeral: f for f in findings if f.account == account}
        zone = next((r["zona_horaria"] for r in rows["cuentas"] if r["zona_horaria"]), None)
        yield Case(account, rows, found, ZoneInfo(zone or DEFAULT_ZONE))


def _rows(table: pd.DataFrame) -> list[Row]:
    records = table.astype(object).where(table.notna(), None).to_dict("records")
    return [
        {k: v.to_pydatetime() if isinstance(v, pd.Timestamp) else v for k, v in row.items()}
        for row in records
    ]


@cache
def _random_cases() -> tuple[Case, ...]:
    worlds = [world(chance(seed), times=5) for seed in SEEDS]
    prepared = [{**judging.prepare(made), "gate": quality.gate(made)} for made in worlds]
    return tuple(c for one in prepared for c in cases(one, ACCOUNTS))


@pytest.fixture(scope="module")
def every(ejemplo: Path) -> tuple[Case, ...]:
    opened = audit.open_expediente(ejemplo, Journal())
    assert opened.settings.thresholds == {}
    known = {*opened.prepared["cuentas"]["account_id"], *opened.prepared["posts"]["account_id"]}
    return (*cases(opened.prepared, sorted(known)), *_random_cases())


def judged(every: Iterable[Case], numeral: str) -> list[Case]:
    """Keep the cases that have figures to be counted again; some must be generated ones."""

    def kept(cases: Iterable[Case]) -> list[Case]:
        return [c for c in cases if {"n", "share"} & set(c.found[numeral].metrics)]

    assert len(kept(_random_cases())) >= 3
    return kept(every)


def test_xxii_counts_days_and_weeks_with_an_original(every: tuple[Case, ...]) -> None:
    for case in judged(every, "XXII"):
        days = [d for d in _days(PERIOD.start, PERIOD.end) if _eligible(d, case)]
        posted = {case.day(p["created_at"]) for p in case.posts("original", "autohilo")}
        weekly = case.declared().get("periodicidad") == "semanal"
        units = [[d] for d in days]
        if weekly:
            weeks: dict[tuple[int, int], list[date]] = {}
            for d in days:
                weeks.setdefault(d.isocalendar()[:2], []).append(d)
            units = [week for week in weeks.values() if len(week) == 7]
        done = sum(any(d in posted for d in unit) for unit in units)
        gap = longest = 0
        for d in days:
            gap = 0 if d in posted else gap + 1
            longest = max(longest, gap)
        metrics = case.found["XXII"].metrics
        every_day = "raw_" if "raw_periods" in metrics else ""  # an exemption takes days out
        names = ("periods_with", "periods", "max_gap_days")
        told = tuple(metrics[every_day + name] for name in names)
        assert told == (done, len(units), longest), case.account


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=i) for i in range((last - first).days + 1)]


def _eligible(day: date, case: Case) -> bool:
    """Some export shows the day whole (its first one, from its first post on), and it is in use."""
    declared = case.declared()
    since, until = declared.get("activa_desde"), declared.get("activa_hasta")
    if (since and day < since.date()) or (until and day > until.date()):
        return False
    return any(
        day == case.day(c["covered_from"])
        or case.day(c["covered_from"]) < day < case.day(c["covered_to"])
        for c in case.rows["coverage"]
        if c["table"] == "posts"
    )


def test_xxvii_counts_what_has_a_native_medium(every: tuple[Case, ...]) -> None:
    for case in judged(every, "XXVII"):
        known = [p for p in case.posts("original", "autohilo") if p["media"] is not None]
        native = sum(p["media"] in NATIVE for p in known)
        found = case.found["XXVII"]
        assert (found.n, found.metrics["with_media"]) == (len(known), native), case.account
        assert found.metrics["share"] == native / len(known)
        assert found.verdict is (
            Verdict.CUMPLE if native / len(known) >= 0.95 else Verdict.OBSERVACION
        )


def test_xxvi_counts_pieces_in_capitals_or_without_any(every: tuple[Case, ...]) -> None:
    for case in judged(every, "XXVI"):
        pieces = [
            letters
            for p in case.posts("original", "autohilo", "respuesta")
            if len(letters := _letters(p["text"] or "")) >= 20
        ]
        # a run of words needs the list of acronyms: these two rules do not
        loud = sum(sum(map(str.isupper, t)) / len(t) > 0.70 for t in pieces)
        mute = sum(not any(map(str.isupper, t)) for t in pieces)
        found = case.found["XXVI"]
        rules = found.evidence["regla"].tolist() if len(found.evidence) else []
        assert found.n == len(pieces), case.account
        assert rules.count("casi todo en mayúsculas") == loud
        assert rules.count("sin ninguna mayúscula") == mute


def _letters(text: str) -> str:
    bare = re.sub(r"https?://\S+|[@#]\w+", " ", text)
    return "".join(c for c in unicodedata.normalize("NFKC", bare) if c.isalpha())


def test_xix_waits_follow_a_product_limit(every: tuple[Case, ...]) -> None:
    for case in judged(every, "XIX"):
        if case.found["XIX"].reason is Reason.SOLO_RESPONDIDAS:
            continue
        waits = _waits(case)
        found = case.found["XIX"]
        told = sorted(zip(found.evidence["horas"], found.evidence["respondida"], strict=True))
        assert [(pytest.approx(h, abs=1e-4), e) for h, e in sorted(waits)] == told, case.account
        steps = _product_limit(waits)
        for hours in (1, 24, 48):
            share = found.metrics[f"share_{hours}h"]
            if share is not None:
                left = [s for at, s in steps if at <= hours]
                assert share == pytest.approx(1 - (left[-1] if left else 1.0)), case.account
        half = next((at for at, s in steps if s <= 0.5 + 1e-9), None)
        assert found.metrics["median_min"] == (None if half is None else pytest.approx(half * 60))


def _product_limit(waits: Iterable[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Kaplan and Meier by hand: at each answer, the share of those waiting that go on waiting."""
    left, steps, waits = 1.0, [], list(waits)
    for at in sorted({h for h, answered in waits if answered}):
        at_risk = sum(h >= at for h, _ in waits)
        answers = sum(h == at and answered for h, answered in waits)
        left *= 1 - answers / at_risk
        steps.append((at, left))
    return steps


def _waits(case: Case) -> list[tuple[float, bool]]:
    """Hours of each query that requires an answer, from its first message to its first reply."""
    shown = [c for c in case.rows["coverage"] if c["table"] == "interactions"]
    seen = [
        m
        for m in case.rows["interactions"]
        if any(c["covered_from"] <= m["created_at"] <= c["covered_to"] for c in shown)
    ]
    of: dict[str, tuple[str, str]] = {}
    people: dict[str, set[str]] = {}
    for m in seen:
        conversation = m["conversation_id"] or m["message_id"]
        of[m["message_id"]] = (m["author"], conversation)
        people.setdefault(conversation, set()).add(m["author"])
    for conversation, alone in people.items():
        if len(alone) == 1:
            of[conversation] = (*alone, conversation)
    replies = [p for p in case.rows["posts"] if p["kind"] == "respuesta"]
    inbox = {c["source_id"] for c in shown}
    whole = [c for c in case.rows["coverage"] if c["table"] == "posts"]
    whole += shown if any(p["source_id"] in inbox for p in replies) else []
    end = max(c["covered_to"] for c in whole)

    moments: dict[tuple[str, str], list[Moment]] = {}
    for m in seen:
        of_whom = m["author"], m["conversation_id"] or m["message_id"]
        moments.setdefault(of_whom, []).append((m["created_at"], 0, m["message_id"], m))
    for p in replies:
        if of_whom := of.get(p["in_reply_to_id"] or ""):
            moments.setdefault(of_whom, []).append((p["created_at"], 1, p["post_id"], p))
    waits = []
    for (_, conversation), rows in moments.items():
        root = conversation if len(people[conversation]) == 1 else None
        rows.sort(key=lambda r: r[:3])
        waits += [w for turn in _turns(rows, root) if (w := _wait(case, *turn, end))]
    return waits


def _turns(rows: list[Moment], root: str | None) -> list[tuple[list[Row], list[Row]]]:
    """What one person wrote in a row in a conversation, and what answered it."""
    turns: list[tuple[list[Row], list[Row]]] = []
    turn_of: dict[str, int] = {}
    answered = True
    for _, way, name, row in rows:
        if way == 0:
            if answered:
                turns.append(([], []))
            turns[-1][0].append(row)
            turn_of[name] = len(turns) - 1
        answered = way == 1
    for at, way, _, row in rows:
        before = [t for t in turns if t[0][0]["created_at"] <= at]
        if way == 1 and row["in_reply_to_id"] != root:
            turns[turn_of[row["in_reply_to_id"]]][1].append(row)
        elif way == 1 and before:
            before[-1][1].append(row)
    return turns


def _wait(
    case: Case, asked: list[Row], given: list[Row], end: datetime
) -> tuple[float, bool] | None:
    first = asked[0]
    if not PERIOD.start <= case.day(first["created_at"]) <= PERIOD.end:
        return None
    if not any(m["asks"] is None or m["asks"] for m in asked) or first["created_at"] > end:
        return None  # praise, a greeting: it requires no answer; or what is not seen any more
    later = [p for p in given if first["created_at"] <= p["created_at"] <= end]
    answer = min(later, key=lambda p: (p["created_at"], p["post_id"]), default=None)
    if first["precision"] == "day" or (answer and answer["precision"] == "day"):
        return None
    until = answer["created_at"] if answer else end
    return (until - first["created_at"]).total_seconds() / 3600, answer is not None


def test_xxxiv_counts_gaps_between_changes(every: tuple[Case, ...]) -> None:
    counted = 0
    for case in every:
        found = case.found["XXXIV"]
        if "max_gap_days" not in found.metrics:
            continue
        counted += 1
        declared = case.declared()
        start = max(PERIOD.start, _date(declared.get("activa_desde")) or PERIOD.start)
        end = min(PERIOD.end, _date(declared.get("activa_hasta")) or PERIOD.end)
        changes = sorted({_date(r["fecha_cambio"]) for r in case.rows["contrasenas"]})
        changes = [d for d in changes if d <= end]
        points = [*([start] if changes[0] > start else []), *changes]
        gaps = [(a, b) for a, b in zip(points, [*points[1:], end], strict=True) if b >= start]
        assert found.metrics["max_gap_days"] == max((b - a).days for a, b in gaps), case.account
        assert found.metrics["intervals_over"] == sum(b > _months(a, 2) for a, b in gaps)
        assert found.metrics["changes"] == sum(start <= d <= end for d in changes)
    assert counted >= 3


def _date(moment: datetime | None) -> date | None:
    return moment and moment.date()


def _months(day: date, months: int) -> date:
    """Same day some months later, or the last one of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError


def test_the_loop_itself_is_right() -> None:
    """Textbook case: answers at 1 and 3 hours, one lost at 2, of four that waited."""
    waits = [(1.0, True), (2.0, False), (3.0, True), (4.0, False)]
    assert _product_limit(waits) == [(1.0, 0.75), (3.0, 0.375)]
    assert _months(date(2025, 12, 31), 2) == date(2026, 2, 28)
    assert datetime(2026, 7, 1, 5, tzinfo=UTC).astimezone(ZoneInfo(DEFAULT_ZONE)).day == 30
    assert ACCOUNT in ACCOUNTS
