"""The catalogue: a module a numeral, found by listing this package.

A module states NUMERAL, FORCE, SCOPE, WORDS (the literal words that carry the force), `check` and
EXAMPLES; `check_institution`, where the accounts taken together say something more; LABELS, where
it has thresholds (name → Spanish); and, where they differ from the rule, CEILING and ORIGINS
(threshold → origin; provisional unless it says otherwise).
"""

import inspect
import pkgutil
import re
from functools import cache
from importlib import import_module
from types import ModuleType

from criterios_audit import catalogos
from criterios_audit.model import CEILING, Criterio, Threshold

ROMAN = tuple(
    tens + units
    for tens in ("", "X", "XX", "XXX")
    for units in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    if tens + units
)[:34]
NUMERALS = (*ROMAN, "SEGUNDO")
"""The order of every list and matrix."""

_MODULE = re.compile(r"c\d\d_\w+|segundo")


@cache
def catalogue() -> tuple[Criterio, ...]:
    """Return all 35 numerals in order, each with its literal text, force, scope and ceiling."""
    text = {row["numeral"]: row["texto"] for row in catalogos.rows("acuerdo")}
    found = {module.NUMERAL: _judged(module, text) for module in modules()}
    return tuple(found[numeral] for numeral in NUMERALS)


def modules() -> list[ModuleType]:
    """Return the modules that judge a numeral, by name."""
    names = sorted(m.name for m in pkgutil.iter_modules(__path__) if _MODULE.fullmatch(m.name))
    return [import_module(f"{__name__}.{name}") for name in names]


def sections(module: ModuleType) -> dict[str, str]:
    """Split a module's docstring into «título», «texto», «medición» and «no ve»."""
    doc = inspect.cleandoc(module.__doc__ or "")
    title, _, rest = doc.partition("\n")
    parts = re.split(r"^(Texto|Medición|No ve):\s*", rest, flags=re.MULTILINE)
    named = dict(zip(map(str.lower, parts[1::2]), parts[2::2], strict=True))
    return {"título": title, **{k: " ".join(v.split()) for k, v in named.items()}}


def _judged(module: ModuleType, text: dict[str, str]) -> Criterio:
    parts = sections(module)
    parameters = inspect.signature(module.check).parameters.values()
    whole = getattr(module, "check_institution", None)
    both = [*parameters, *(inspect.signature(whole).parameters.values() if whole else ())]
    origins, labels = getattr(module, "ORIGINS", {}), getattr(module, "LABELS", {})
    return Criterio(
        numeral=module.NUMERAL,
        title=parts["título"].rstrip("."),
        text=text[module.NUMERAL],
        words=module.WORDS,
        force=module.FORCE,
        scope=module.SCOPE,
        ceiling=getattr(module, "CEILING", CEILING[module.FORCE]),
        measures=parts["medición"],
        blind=parts["no ve"],
        needs=tuple(p.name for p in parameters if p.kind is not p.KEYWORD_ONLY),
        thresholds={
            p.name: Threshold(
                value=p.default,
                origin=origins.get(p.name, "provisional"),
                label=labels.get(p.name, ""),
            )
            for p in both
            if p.kind is p.KEYWORD_ONLY
        },
        check=module.check,
        whole=whole,
        examples=tuple(module.EXAMPLES),
    )
