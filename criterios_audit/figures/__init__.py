"""The figures of the report, in one theme. The only door to plotly.

Each function returns a `Figure`: what is drawn and, beside it, the same thing in words and in a
table, for those who cannot see it or have scripts off. Colours are the tokens of `informe.css`;
the page gives them their value, so that dark screens and paper are served by one drawing.
"""

from criterios_audit.figures.calendar import posting_calendar
from criterios_audit.figures.media import media_mix
from criterios_audit.figures.passwords import password_gaps
from criterios_audit.figures.theme import MONTHS, TOKENS, Figure, day, network, wait
from criterios_audit.figures.waits import response_times

__all__ = [
    "MONTHS",
    "TOKENS",
    "Figure",
    "day",
    "media_mix",
    "network",
    "password_gaps",
    "posting_calendar",
    "response_times",
    "wait",
]
