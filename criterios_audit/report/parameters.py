"""What the report notebook may be told: names, types, meanings. Anything else stops the run.

papermill only warns of a parameter that a notebook does not know, so that a misprint gives a wrong
report in silence; here it is an error with a sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from criterios_audit.model import UserError


@dataclass(frozen=True)
class Parameter:
    """What a parameter holds: its type (of each item, in a list) and its meaning in Spanish."""

    meaning: str
    kind: type = str
    required: bool = False

    def fits(self, value: Any) -> bool:
        """Whether a value is of the type, and not empty where one is required."""
        if self.kind is list:
            return isinstance(value, list) and all(isinstance(item, str) for item in value)
        return isinstance(value, str) and (bool(value) or not self.required)


SCHEMA: Mapping[str, Parameter] = {
    "expediente": Parameter("carpeta del expediente", required=True),
    "periodo": Parameter("2026S1, 2026-03 o desde..hasta"),
    "solo": Parameter("lista de numerales que se juzgan; vacía: todos", list),
    "anterior": Parameter("audit.json del informe anterior"),
    "cuenta": Parameter("id de una cuenta, como x:INEMexico"),
    "numeral": Parameter("un numeral, de I a XXXIV; vacío: todos"),
    "codificador": Parameter("A, B o desempate"),
    "cargo": Parameter("puesto de quien lee, sin nombre"),
    "antes": Parameter("la exportación o el audit.json de antes"),
    "despues": Parameter("la exportación o el audit.json de después"),
}

_OF_IPYTHON = {"In", "Out", "exit", "quit", "open", "get_ipython"}


def check(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters if they are all known and of their type.

    Raises
    ------
    UserError
        Naming the parameter that is not, and the nearest one that exists.
    """
    for name, value in given.items():
        if name not in SCHEMA:
            near = get_close_matches(name, SCHEMA, n=1)
            hint = f" ¿Quiso decir «{near[0]}»?" if near else ""
            msg = f"El parámetro «{name}» no existe.{hint} Los que hay: {', '.join(SCHEMA)}."
            raise UserError(msg)
        if not SCHEMA[name].fits(value):
            msg = f"El parámetro «{name}» no sirve: debe ser {SCHEMA[name].meaning}."
            raise UserError(msg)
    for name, parameter in SCHEMA.items():
        if parameter.required and name not in given:
            msg = f"Falta el parámetro «{name}»: {parameter.meaning}."
            raise UserError(msg)
    return dict(given)


def of_notebook(names: Mapping[str, Any]) -> dict[str, Any]:
    """Pick the parameters out of a notebook's `globals()`: every plain name set so far."""
    plain = (str, int, float, list, dict, bool, type(None))
    return {
        name: value
        for name, value in names.items()
        if not name.startswith("_") and name not in _OF_IPYTHON and isinstance(value, plain)
    }
