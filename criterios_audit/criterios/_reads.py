"""Which columns a check reads: those that its source, or what it imports, says by name.

Cutting and sorting a table costs by the column, and a check reads some fifteen of the 62 of posts.
"""

import ast
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_WITHIN = "criterios_audit"
_NO_READERS = ("tables", "model", "catalogos", "estimates")
"""Rooms that name columns, or none, but read no table of a check."""


@cache
def words(module: str) -> frozenset[str]:
    """Return every word that could be a column's name in a module and in those it imports."""
    found, seen, left = set[str](), set[str](), [module]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            said, imported = _read(name)
            found |= said
            left += imported
    return frozenset(found)


@cache
def _read(module: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Read the literal words and attributes of one module, and the modules it imports."""
    spec = find_spec(module)
    if spec is None or spec.origin is None or Path(spec.origin).name == "__init__.py":
        return frozenset(), ()  # a package gathers modules: those it gives are named apart
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    said = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    said |= {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    said |= {n.arg for n in nodes if isinstance(n, ast.keyword) and n.arg}
    return frozenset(said), tuple(_imported(nodes))


def _imported(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith(_WITHIN):
            continue
        for name in (node.module, *(f"{node.module}.{n.name}" for n in node.names)):
            parts = str(name).split(".")
            if len(parts) > 1 and parts[1] not in _NO_READERS and _is_module(parts):
                yield str(name)


def _is_module(parts: list[str]) -> bool:
    """Tell a module from a name that a module holds, without importing it."""
    folder = Path(str(find_spec(_WITHIN).submodule_search_locations[0]))  # type: ignore[union-attr,index]
    return folder.joinpath(*parts[1:]).with_suffix(".py").is_file()
