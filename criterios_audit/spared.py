"""What other libraries would load at once, and nobody here asks of them: a third of a short run.

great-expectations brings altair and scipy.stats for expectations that are not used here;
jsonschema, which it and papermill bring, a grammar of addresses (`rfc3987_syntax`).
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_LATER = ("altair", "scipy.stats")
_NEVER = ("rfc3987_syntax",)


def spare() -> None:
    """Load the first ones when somebody uses them and not before; the grammar, never.

    To be called before the import of what brings them. What is loaded already stays as it is.
    """
    for name in _NEVER:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    for name in _LATER:
        sys.modules.setdefault(name, _later(name))


def _later(name: str) -> ModuleType:
    """Return what stands for a module until something of it is asked for.

    Not `importlib.util.LazyLoader`: to Python 3.11, the next `import` of the name is asking.
    """
    stand_in = ModuleType(name)

    def ask(attribute: str) -> Any:
        if attribute.startswith("__") and attribute != "__path__":
            raise AttributeError(attribute)  # who looks over every module asks nothing of this one
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stand_in.__getattr__ = ask  # type: ignore[method-assign]
    return stand_in
