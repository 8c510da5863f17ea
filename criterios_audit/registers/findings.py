"""What comentarios and seguimiento point at: a finding, by the id that the report gives it."""

import re

from criterios_audit.registers.cells import Unfit
from criterios_audit.tables import REGISTERS

_NUMERALS = next(c.choices for c in REGISTERS["exenciones"] if c.name == "numeral")
_PERIOD = r"(?:\d{4}(?:S[12]|-\d{2})|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})"
_ID = re.compile(
    rf"(?P<period>{_PERIOD})-(?P<numeral>{'|'.join(_NUMERALS)})-(?:instituto|[a-z]+:\S.*)"
)


def finding_id(written: str) -> str:
    """Return the id if it has the form of one; whether it exists is for the report to tell."""
    if _ID.fullmatch(written):
        return written
    msg = (
        "La columna hallazgo no es un identificador de hallazgo: se esperaba como lo escribe el "
        "informe, p. ej. 2026S1-XXII-x:Ejemplo o 2026S1-XXXIII-instituto."
    )
    raise Unfit(msg)
