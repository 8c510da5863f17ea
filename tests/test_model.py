"""Periods as a person types them."""

from datetime import date

import pytest

from criterios_audit.model import Period, UserError


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026S1", date(2026, 1, 1), date(2026, 6, 30)),
        ("2025s2", date(2025, 7, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-01-15..2026-02-20", date(2026, 1, 15), date(2026, 2, 20)),
    ],
)
def test_a_period(text: str, start: date, end: date) -> None:
    period = Period.parse(text)
    assert (period.start, period.end) == (start, end)
    assert period.days == (end - start).days + 1


@pytest.mark.parametrize(
    "text", ["2026S3", "2026-13", "ayer", "2026-02-30..2026-03-01", "", "2026-02-02..2026-01-01"]
)
def test_a_period_that_is_none_is_told(text: str) -> None:
    with pytest.raises(UserError, match="no se entiende"):
        Period.parse(text)
