"""Stages, days of rest and the business clock, as CRITERIOS 0.5 and 0.6 and HECHOS have them."""

import pandas as pd
import pytest

from criterios_audit import tables
from criterios_audit.features import calendar
from criterios_audit.features.schedule import DEFAULT, parse


def days(*said: str) -> "pd.Series[pd.Timestamp]":
    return pd.Series(pd.to_datetime(list(said)).as_unit("us"))


def register(*rows: dict[str, str]) -> pd.DataFrame:
    return tables.frame("calendario", rows)


BASE = calendar.merged(None)


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        ("2024-06-02", "jornada"),
        ("2024-06-01", "veda"),
        ("2024-05-29", "campana"),
        ("2023-12-01", "precampana"),
        ("2024-02-01", "proceso"),
        ("2025-07-01", "ordinario"),
        ("2026-05-10", "ordinario"),  # Coahuila's campaign: of that entity only
        ("2026-09-10", "proceso"),
        ("2027-06-06", "jornada"),
    ],
)
def test_the_most_specific_stage_wins(day: str, stage: str) -> None:
    assert calendar.stage(days(day), BASE).tolist() == [stage]


def test_no_day_has_no_stage() -> None:
    empty = pd.Series([pd.NaT], dtype="datetime64[us]", index=[9])
    found = calendar.stage(empty, BASE)
    assert found.isna().all()
    assert found.index.tolist() == [9]


def test_a_process_without_an_end_lasts_until_its_jornada() -> None:
    assert calendar.stage(days("2024-06-03", "2024-05-30"), BASE).tolist() == ["ordinario", "veda"]


def test_the_register_wins_however_the_process_is_spelt() -> None:
    own = register(
        {
            "tipo": "campana",
            "proceso": "PEF 2026-2027",
            "ambito": "nacional",
            "inicio": "2027-04-10",
            "fin": "2027-06-02",
        }
    )
    merged = calendar.merged(own)
    assert calendar.stage(days("2027-04-05", "2027-04-10"), merged).tolist() == [
        "proceso",
        "campana",
    ]
    assert len(merged) == len(BASE)


def account(**said: str) -> pd.DataFrame:
    row = {"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo", **said}
    return tables.frame("cuentas", [row])


@pytest.mark.parametrize(
    ("said", "entity"),
    [
        ({"entidad": "Coah."}, "Coahuila"),
        ({"entidad": "Coahuila", "area": "Junta Local en Hidalgo", "organo": "local"}, "Coahuila"),
        ({"area": "Junta Local Ejecutiva en Coahuila", "organo": "local"}, "Coahuila"),
        ({"area": "03 Junta Distrital en Baja California Sur", "organo": "distrital"}, None),
        ({"area": "Junta Distrital 05", "organo": "distrital"}, None),  # 05 is no Coahuila
        ({"area": "Dirección en Coahuila", "organo": "central"}, None),
        ({"area": "Junta Local Ejecutiva en Coahuila"}, None),  # no register says it is local
    ],
)
def test_an_entitys_campaign_is_that_of_its_accounts(said: dict, entity: str | None) -> None:
    day = days("2026-05-10", "2026-06-07", "2026-07-01")
    whose = pd.Series(["x:Ejemplo"] * 3, dtype=tables.TEXT)
    found = calendar.stages(day, whose, account(**said), None).tolist()
    own = ["campana", "jornada", "ordinario"]
    assert found == (own if entity == "Coahuila" else ["ordinario"] * 3)
    base = calendar.merged(None, calendar.entity_of(account(**said)))
    assert calendar.stage(day, base).tolist() == found


def test_a_row_of_several_entities_is_each_ones_and_a_national_one_everybodys() -> None:
    for entity in ("Oaxaca", "Quintana Roo"):
        own = calendar.merged(None, entity)
        assert calendar.stage(days("2022-06-05", "2024-06-02"), own).tolist() == ["jornada"] * 2
    other = calendar.merged(None, "Baja California")
    assert calendar.stage(days("2022-06-05"), other).tolist() == ["ordinario"]


def test_an_entitys_day_of_rest_is_no_other_ones() -> None:
    own = register({"tipo": "inhabil_ine", "ambito": "Baja California Sur", "inicio": "2026-03-04"})
    assert pd.Timestamp("2026-03-04") in calendar.rest_days(
        calendar.merged(own, "Baja California Sur")
    )
    for entity in (None, "Baja California"):
        assert pd.Timestamp("2026-03-04") not in calendar.rest_days(calendar.merged(own, entity))


def test_days_of_rest_by_rule_and_the_institutions_own_are_two_lists() -> None:
    law = calendar.rest_days(BASE, ("inhabil",))
    own = calendar.rest_days(BASE, ("inhabil_ine",))
    for day in ("2026-01-01", "2026-02-02", "2026-03-16", "2026-11-16", "2024-10-01", "2024-06-02"):
        assert pd.Timestamp(day) in law, day
    assert pd.Timestamp("2025-10-01") not in law
    assert pd.Timestamp("2025-12-22") in own
    assert pd.Timestamp("2025-12-22") not in law


@pytest.mark.parametrize(
    ("text", "monday", "saturday"),
    [
        ("L-V 9:00-18:00", [(9, 18)], None),
        ("Lunes a viernes de 9:00 a 18:00 horas", [(9, 18)], None),
        ("lun–vie 08:30–16:30 hrs.", [(8.5, 16.5)], None),
        ("L a V 9-14 y 16-19 h", [(9, 14), (16, 19)], None),
        ("L-V 9:00-18:00; S 10:00-14:00", [(9, 18)], [(10, 14)]),
        ("Lunes a viernes 9 a.m. a 6 p.m., sábados 9 a.m. a 1 p.m.", [(9, 18)], [(9, 13)]),
        ("L, Mi, V 9-15", [(9, 15)], None),
        ("9:00 a 18:00", [(9, 18)], None),
        ("Todos los días de 8 a 20 h", [(8, 20)], [(8, 20)]),
        ("24/7", [(0, 24)], [(0, 24)]),
        ("Lunes a viernes las 24 horas", [(0, 24)], None),
    ],
)
def test_schedules_as_people_write_them(text: str, monday: list, saturday: list | None) -> None:
    week = parse(text)
    assert week is not None
    assert week[0] == monday
    assert week.get(5) == saturday


@pytest.mark.parametrize("text", ["", "horario de oficina", "9 a 6", "L-V"])
def test_what_is_not_understood_is_not_guessed(text: str) -> None:
    assert parse(text) is None


def hours(
    start: str, end: str, zone: str = "America/Mexico_City", schedule: str | None = None
) -> float:
    found = calendar.business_hours(
        pd.Series(pd.to_datetime([start], utc=True).as_unit("us")),
        pd.Series(pd.to_datetime([end], utc=True).as_unit("us")),
        pd.Series([zone], dtype=tables.TEXT),
        pd.Series([schedule], dtype=tables.TEXT),
        BASE,
    )
    return found.iloc[0]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-04T10:00-06:00", "2026-03-04T12:30-06:00", 2.5),
        ("2026-03-04T17:00-06:00", "2026-03-05T10:00-06:00", 2),
        ("2026-03-06T17:00-06:00", "2026-03-09T10:00-06:00", 2),  # over a weekend
        ("2026-03-13T17:00-06:00", "2026-03-17T10:00-06:00", 2),  # and its Monday of rest
        ("2026-03-07T10:00-06:00", "2026-03-08T20:00-06:00", 0),  # all of it closed
        ("2026-03-04T20:00-06:00", "2026-03-05T08:00-06:00", 0),
        ("2026-03-05T10:00-06:00", "2026-03-04T10:00-06:00", 0),
        ("2025-12-19T17:00-06:00", "2026-01-07T10:00-06:00", 2),  # the institution's holidays
        ("2026-10-03T10:00-06:00", "2026-10-04T10:00-06:00", 24),  # a process: every hour counts
    ],
)
def test_hours_on_the_business_clock(start: str, end: str, expected: float) -> None:
    assert hours(start, end) == pytest.approx(expected)


def test_the_clock_is_the_accounts_and_so_are_its_hours() -> None:
    nine_in_tijuana = "2026-03-04T09:00-08:00"
    assert hours("2026-03-04T00:00Z", nine_in_tijuana, "America/Tijuana") == pytest.approx(2)
    assert hours(
        "2026-03-04T10:00-06:00", "2026-03-05T10:00-06:00", schedule="L-V 8:00-20:00"
    ) == pytest.approx(12)
    # 25 hours pass the day on which the clock goes back, in a process
    assert hours(
        "2026-10-31T12:00-07:00", "2026-11-01T12:00-08:00", "America/Tijuana"
    ) == pytest.approx(25)


def test_many_rows_at_once_keep_their_index() -> None:
    start = pd.Series(
        pd.to_datetime(["2026-03-04T16:00Z", None, "2026-03-06T23:00Z"], utc=True).as_unit("us"),
        index=[5, 1, 3],
    )
    found = calendar.business_hours(
        start,
        start + pd.Timedelta(hours=72),
        pd.Series("America/Mexico_City", index=start.index, dtype=tables.TEXT),
        pd.Series([None, None, "L-D 9-18"], index=start.index, dtype=tables.TEXT),
        BASE,
    )
    assert found.index.tolist() == [5, 1, 3]
    assert found.iloc[0] == pytest.approx(26)
    assert pd.isna(found.iloc[1])
    assert found.iloc[2] == pytest.approx(27)


def test_default_is_nine_to_six_monday_to_friday() -> None:
    assert parse("L-V 9:00-18:00") == DEFAULT
