"""The figures of the report, in one theme. The only door to plotly.

Each function returns a `Figure`: what is drawn and, beside it, the same thing in words and in a
table, for those who cannot see it or have scripts off. Colours are the tokens of `informe.css`;
the page gives them their value, so that dark screens and paper are served by one drawing.
"""

from criterios_audit.figures.bars import Bar, fragility_bars, share_bars, verdict_bars
from criterios_audit.figures.calendar import posting_calendar
from criterios_audit.figures.grid import observability
from criterios_audit.figures.lifeline import lifelines
from criterios_audit.figures.media import media_mix
from criterios_audit.figures.passwords import password_gaps
from criterios_audit.figures.sessions import session_line
from criterios_audit.figures.similarity import similarity
from criterios_audit.figures.theme import (
    DRAWN,
    MONTHS,
    TOKENS,
    Figure,
    day,
    gravest,
    left_out,
    network,
    wait,
)
from criterios_audit.figures.waits import response_times

__all__ = [
    "DRAWN",
    "MONTHS",
    "TOKENS",
    "Bar",
    "Figure",
    "day",
    "fragility_bars",
    "gravest",
    "left_out",
    "lifelines",
    "media_mix",
    "network",
    "observability",
    "password_gaps",
    "posting_calendar",
    "response_times",
    "session_line",
    "share_bars",
    "similarity",
    "verdict_bars",
    "wait",
]
