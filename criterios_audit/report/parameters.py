"""What the report notebook may be told: names, types, meanings. Anything else stops the run.

papermill only warns of a parameter that a notebook does not know, so that a misprint gives a wrong
report in silence; here it is an error with a sentence.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

import jsonschema

from criterios_audit.model import UserError

SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "expediente": {"type": "string", "minLength": 1, "description": "carpeta del expediente"},
        "periodo": {"type": "string", "description": "2026S1, 2026-03 o desde..hasta"},
        "solo": {
            "type": "array",
            "items": {"type": "string"},
            "description": "numerales que se juzgan; vacío: todos",
        },
        "anterior": {
            "type": "string",
            "description": "audit.json del informe anterior",
        },
        "cuenta": {"type": "string", "description": "id de una cuenta, como x:INEMexico"},
        "numeral": {"type": "string", "description": "un numeral, de I a XXXIV; vacío: todos"},
        "codificador": {"type": "string", "description": "A, B o desempate"},
        "cargo": {"type": "string", "description": "puesto de quien lee, sin nombre"},
        "antes": {"type": "string", "description": "la exportación o el audit.json de antes"},
        "despues": {"type": "string", "description": "la exportación o el audit.json de después"},
    },
    "required": ["expediente"],
    "additionalProperties": False,
}

_OF_IPYTHON = {"In", "Out", "exit", "quit", "open", "get_ipython"}


def check(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters if they are all known and of their type.

    Raises
    ------
    UserError
        Naming the parameter that is not, and the nearest one that exists.
    """
    known = SCHEMA["properties"]
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f" ¿Quiso decir «{near[0]}»?" if near else ""
            msg = f"El parámetro «{name}» no existe.{hint} Los que hay: {', '.join(known)}."
            raise UserError(msg)
    for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(dict(given)):
        name = error.path[0] if error.path else "expediente"
        msg = f"El parámetro «{name}» no sirve: debe ser {known[name]['description']}."
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
