"""The catalogue: a module a numeral, found by listing this package.

A module states NUMERAL, FORCE, SCOPE, WORDS (the literal words that carry the force), `check` and
EXAMPLES; `check_institution`, where the accounts taken together say something more; LABELS, where
it has thresholds (name → Spanish); and, where they differ from the rule, CEILING and ORIGINS
(threshold → origin; provisional unless it says otherwise).

A rule of a Junta lies outside the package (`extension`), in `jl01_….py` or `jd01_….py`; it states
TEXT, its own literal text, and is told apart by its code: JL-01, JD-01.
"""

import inspect
import pkgutil
import re
from functools import cache
from importlib import import_module
from types import ModuleType

from criterios_audit import catalogos, extension
from criterios_audit.model import CEILING, Criterio, Threshold, UserError

ROMAN = tuple(
    tens + units
    for tens in ("", "X", "XX", "XXX")
    for units in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    if tens + units
)[:34]
ACUERDO = (*ROMAN, "SEGUNDO")
_MODULE = re.compile(r"c\d\d_\w+|segundo")
_LOCAL = re.compile(r"(j[ld])(\d\d)_\w+")


def _local() -> dict[str, str]:
    """Code → module of each local rule; one is never taken for a numeral of the acuerdo."""
    names = (m.name for m in pkgutil.iter_modules(extension.folder("criterios")))
    found = [match for name in sorted(names) if (match := _LOCAL.fullmatch(name))]
    return {f"{match[1].upper()}-{match[2]}": match[0] for match in found}


_OWN = tuple(__path__)
LOCAL = _local()
__path__.extend(extension.folder("criterios"))
NUMERALS = (*ACUERDO, *LOCAL)
"""The order of every list and matrix: the acuerdo's, then the local rules."""


@cache
def catalogue() -> tuple[Criterio, ...]:
    """Return all 35 numerals in order, each with its literal text, force, scope and ceiling.

    Local rules come after them. UserError for one whose NUMERAL is not the code of its file.
    """
    text = {row["numeral"]: row["texto"] for row in catalogos.rows("acuerdo")}
    found = {module.NUMERAL: _judged(module, text) for module in modules()}
    for code, name in LOCAL.items():
        if code not in found:
            msg = f'«{name}.py» debe declarar NUMERAL = "{code}", el código de su nombre.'
            raise UserError(msg)
    return tuple(found[numeral] for numeral in NUMERALS)


def modules() -> list[ModuleType]:
    """Return the modules that judge a numeral, by name."""
    names = sorted(m.name for m in pkgutil.iter_modules(_OWN) if _MODULE.fullmatch(m.name))
    return [import_module(f"{__name__}.{name}") for name in (*names, *LOCAL.values())]


def sections(module: ModuleType) -> dict[str, str]:
    """Split a module's docstring into «título», «texto», «medición» and «no ve»."""
    doc = inspect.cleandoc(module.__doc__ or "")
    title, _, rest = doc.partition("\n")
    parts = re.split(r"^(Texto|Medición|No ve):\s*", rest, flags=re.MULTILINE)
    named = dict(zip(map(str.lower, parts[1::2]), parts[2::2], strict=True))
    return {"título": title, **{k: " ".join(v.split()) for k, v in named.items()}}


def _judged(module: ModuleType, text: dict[str, str]) -> Criterio:
    parts, local = sections(module), module.NUMERAL in LOCAL
    parameters = inspect.signature(module.check).parameters.values()
    whole = getattr(module, "check_institution", None)
    both = [*parameters, *(inspect.signature(whole).parameters.values() if whole else ())]
    origins, labels = getattr(module, "ORIGINS", {}), getattr(module, "LABELS", {})
    return Criterio(
        numeral=module.NUMERAL,
        title=parts["título"].rstrip(".") + (" (regla local)" if local else ""),
        text=module.TEXT if local else text[module.NUMERAL],
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
