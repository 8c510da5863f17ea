"""Change one thing at a time in a module and see whether its own tests notice: `make mutantes`.

python benchmarks/mutantes.py [--muestra 12] [--semilla 1] [criterios/c22_periodicidad.py …]

A change is one comparison, «and», «not», sign, number or `return`; the examples of a criterio, its
sentences and its thresholds are left alone: they are its specification. Tests are collected once;
each change runs in a fork of its own, up to the first test that fails. Prints, for each module, how
many changes were tried, how many were noticed and which were not.
"""

import argparse
import ast
import copy
import importlib
import os
import random
import signal
import sys
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from time import monotonic
from types import FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "criterios_audit"
PATIENCE = 5  # times what the tests take: a change that never ends was noticed
COMPARED = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE,
    ast.GtE: ast.Gt, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
COUNTED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.FloorDiv: ast.Mult,
}  # fmt: skip
ASKED = {
    "eq": "ne", "ne": "eq", "lt": "le", "le": "lt", "gt": "ge", "ge": "gt", "any": "all",
    "all": "any", "isna": "notna", "notna": "isna", "min": "max", "max": "min", "head": "tail",
}  # fmt: skip
HOUR = 3600
UNTOUCHED = {"LABELS", "WORDS", "NUMERAL", "FORCE", "SCOPE", "CEILING"}


def changes(tree: ast.Module) -> Iterator[tuple[ast.Module, int, str]]:
    """Each changed copy of the module, with its line and what was changed."""
    for at, node in enumerate(_places(tree)):
        for n, (what, _) in enumerate(_changed(node)):
            other = copy.deepcopy(tree)
            twin = _places(other)[at]
            list(_changed(twin))[n][1]()
            yield ast.fix_missing_locations(other), node.lineno, what


def _places(tree: ast.Module) -> list[Any]:
    """Nodes that may be changed; in a criterio, those that `check` reaches: no example."""
    named = {n: top for top in tree.body for n in _names(top)}
    waiting = [n for n in ("check", "check_institution") if n in named] or list(named)
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in named and name not in reached:
            reached.add(name)
            waiting += [n.id for n in ast.walk(named[name]) if isinstance(n, ast.Name)]
    tops = [top for top in tree.body if reached & set(_names(top))]
    return [node for top in tops for node in _within(top)]


def _names(top: ast.stmt) -> list[str]:
    if isinstance(top, ast.FunctionDef):
        return [top.name]
    targets = top.targets if isinstance(top, ast.Assign) else [getattr(top, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _within(top: ast.stmt) -> Iterator[Any]:
    if UNTOUCHED & set(_names(top)):
        return
    waiting: list[ast.AST] = [top]
    while waiting:
        node = waiting.pop()
        yield node
        for name, value in ast.iter_fields(node):
            # thresholds and annotations are read from the signature; messages are no behaviour
            if name in {"args", "returns", "annotation"} and not isinstance(node, ast.Call):
                continue
            if not isinstance(node, ast.JoinedStr | ast.Raise):
                several = value if isinstance(value, list) else [value]
                waiting += [one for one in several if isinstance(one, ast.AST)]


def _changed(node: Any) -> Iterator[tuple[str, Any]]:
    """Tell what may be changed in the node, with the act that does it."""
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in COMPARED:
            other = COMPARED[type(operator)]
            yield f"{type(operator).__name__} → {other.__name__}", lambda: _set(node, ops=[other()])
        case ast.BoolOp():
            other = ast.Or if isinstance(node.op, ast.And) else ast.And
            yield f"→ {other.__name__}", lambda: _set(node, op=other())
        case ast.UnaryOp(op=ast.Not() | ast.Invert()):
            yield "sin negar", lambda: _become(node, node.operand)
        case ast.BinOp() if type(node.op) in COUNTED:
            other = COUNTED[type(node.op)]
            yield f"{type(node.op).__name__} → {other.__name__}", lambda: _set(node, op=other())
        case ast.Constant(value=bool(said)):
            yield f"{said} → {not said}", lambda: _set(node, value=not said)
        case ast.Constant(value=int() | float() as said):
            yield f"{said} → {said + 1}", lambda: _set(node, value=said + 1)
        case ast.Call(func=ast.Attribute(attr=name)) if name in ASKED:
            yield f".{name} → .{ASKED[name]}", lambda: _set(node.func, attr=ASKED[name])
        case ast.Return(value=ast.expr()):
            yield "return None", lambda: _set(node, value=ast.Constant(None))


def _set(node: ast.AST, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(node, name, value)


def _become(node: ast.AST, other: ast.AST) -> None:
    node.__class__ = other.__class__
    node.__dict__ = dict(other.__dict__)


def put(module: ModuleType, tree: ast.Module) -> None:
    """Run the changed module in the place of the other, for who holds its functions too."""
    before = {n: f for n, f in vars(module).items() if isinstance(f, FunctionType)}
    exec(compile(tree, str(module.__file__), "exec"), vars(module))  # noqa: S102 - our own code
    for name, old in before.items():
        new = vars(module)[name]
        if old.__module__ == module.__name__ and new is not old:
            old.__code__, old.__defaults__ = new.__code__, new.__defaults__
            old.__kwdefaults__ = new.__kwdefaults__


class Runner:
    """Instead of running the tests once, runs them for each change."""

    def __init__(self, paths: list[Path], sample: int, seed: int) -> None:
        self.paths, self.sample, self.seed = paths, sample, seed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests of each module against a sample of its changes."""
        total = noticed = 0
        for path in self.paths:
            tests = [item for item in session.items if _of(item, path)]
            for item in tests:
                _hasty(item)
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            module = importlib.import_module(name)
            found = list(changes(ast.parse(path.read_text("utf-8"))))
            rng = random.Random(self.seed)  # noqa: S311 - a sample, not a secret
            tried = rng.sample(found, min(self.sample or len(found), len(found)))
            began = monotonic()
            if not tests or _fails(tests, None, module, HOUR):
                print(f"{name}: sin pruebas, o fallan sin cambiar nada", flush=True)
                session.testsfailed += 1
                continue
            limit = 10 + PATIENCE * ceil(monotonic() - began)
            alive = [
                (line, what) for tree, line, what in tried if not _fails(tests, tree, module, limit)
            ]
            total, noticed = total + len(tried), noticed + len(tried) - len(alive)
            print(f"{name}: {len(tried) - len(alive)} de {len(tried)} ({len(found)})", flush=True)
            lines = path.read_text("utf-8").splitlines()
            for line, what in sorted(alive):
                print(f"    {line}: {what} ← {lines[line - 1].strip()[:90]}", flush=True)
        print(f"Notados: {noticed} de {total}")
        return True


def _hasty(item: pytest.Item) -> None:
    """Leave a property at its first counter-example: to shrink it takes minutes."""
    from hypothesis import Phase, settings  # pytest wants to import it by itself

    own = "_hypothesis_internal_use_settings"
    test = getattr(item, "obj", None)
    if hasattr(test, own):
        brief = (Phase.explicit, Phase.generate)
        setattr(test, own, settings(getattr(test, own), phases=brief, database=None))


def _of(item: pytest.Item, path: Path) -> bool:
    if path.parent.name != "criterios":
        return item.path.stem == f"test_{path.stem}"
    params = getattr(getattr(item, "callspec", None), "params", {})
    module = importlib.import_module(f"criterios_audit.criterios.{path.stem}")
    return str(params.get("case", "")).startswith(f"{getattr(module, 'NUMERAL', '')}: ")


def _fails(
    tests: list[pytest.Item], tree: ast.Module | None, module: ModuleType, limit: int
) -> bool:
    """Whether some test fails, or does not end in `limit` seconds, in a process apart."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        signal.alarm(limit)
        code = 1
        try:
            if tree is not None:
                put(module, tree)
            at = zip(tests, [*tests[1:], None], strict=True)
            reports = (r for t, after in at for r in runtestprotocol(t, log=False, nextitem=after))
            code = int(any(report.failed for report in reports))
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1] != 0


def main() -> None:
    """Try a sample of the changes of each module named, or of all criterios and of privacy."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("modulos", nargs="*")
    options.add_argument("--muestra", type=int, default=12, help="0: todos los cambios")
    options.add_argument("--semilla", type=int, default=1)
    asked = options.parse_args()
    every = [PACKAGE / "privacy.py", *sorted((PACKAGE / "criterios").glob("[cs]*.py"))]
    paths = [PACKAGE / name for name in asked.modulos] or every
    quiet = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-s", "--no-header"]
    files = [str(ROOT / "tests" / f"test_{name}.py") for name in ("privacy", "criterios")]
    sys.exit(pytest.main([*quiet, *files], [Runner(paths, asked.muestra, asked.semilla)]))


if __name__ == "__main__":
    main()
