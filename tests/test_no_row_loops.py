"""No criterio nor feature walks a table row by row: what columns can do, columns do.

Read from the source: `iterrows`, `itertuples`, `apply` or `map` by rows, and `for` over a column, a
table's records or its groups. Each exception says why beside it, and one that is gone fails too.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "criterios_audit"
MODULES = sorted(p for room in ("criterios", "features") for p in (PACKAGE / room).rglob("*.py"))

ALLOWED = {
    "criterios/_people.py: rubric": "a group per axis of a rubric: three or four",
    "features/calendar.py: business_hours": "a group per time zone and office hours",
    "features/calendar.py: merged": "a row of the register calendario, not of an export",
    "features/clock.py: to_local": "a group per time zone: there are four in Mexico",
    "features/dictionary.py: faults": "each different word once, after it is asked of a dictionary",
    "features/following.py: inside": "a group per session of the Council: each has its own agenda",
}
"""Module and function → why its loop is not one over the rows of an export."""

WALKS = {"iterrows", "itertuples", "iteritems"}
UNROLLS = {"tolist", "to_list", "to_numpy", "to_dict", "to_records", "to_pylist", "groupby"}
WRAPS = {"enumerate", "zip", "sorted", "reversed", "list", "tuple", "set", "iter", "map", "filter"}


def loops(source: str) -> list[tuple[str, int]]:
    """Innermost function and line of each loop over rows."""
    return sorted(set(_found(ast.parse(source), "module", frozenset())))


def _found(node: ast.AST, function: str, framed: frozenset[str]) -> Iterator[tuple[str, int]]:
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        function = getattr(node, "name", function)
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        framed |= {a.arg for a in given if a.annotation and _is_frame(ast.unparse(a.annotation))}
    if isinstance(node, ast.Attribute) and node.attr in WALKS:
        yield function, node.lineno
    if isinstance(node, ast.Call) and _by_rows(node):
        yield function, node.lineno
    if isinstance(node, ast.For | ast.comprehension) and _over_rows(node.iter, framed):
        yield function, node.iter.lineno
    for child in ast.iter_child_nodes(node):
        yield from _found(child, function, framed)


def _is_frame(annotation: str) -> bool:
    return annotation.strip("'\"").startswith(("pd.DataFrame", "pd.Series"))


def _by_rows(call: ast.Call) -> bool:
    """`apply(…, axis=1)`, or any `apply` or `map` of a Python function written in place."""
    if not isinstance(call.func, ast.Attribute):
        return False
    rowwise = any(
        k.arg == "axis" and isinstance(k.value, ast.Constant) and k.value.value in {1, "columns"}
        for k in call.keywords
    )
    return (call.func.attr == "apply" and rowwise) or (
        call.func.attr in {"apply", "map", "transform", "agg"}
        and any(isinstance(a, ast.Lambda) for a in call.args)
    )


def _over_rows(iterated: ast.expr, framed: frozenset[str]) -> bool:
    if isinstance(iterated, ast.Name):
        return iterated.id in framed
    if isinstance(iterated, ast.Call):
        called = iterated.func
        if isinstance(called, ast.Name) and called.id in WRAPS:
            return any(_over_rows(a, framed) for a in iterated.args)
        if isinstance(called, ast.Attribute):
            inside = isinstance(called.value, ast.Name) and called.value.id in framed
            chain = {n.attr for n in ast.walk(called) if isinstance(n, ast.Attribute)}
            return bool(chain & UNROLLS) or (inside and called.attr in {"items", "dropna"})
    if isinstance(iterated, ast.Subscript):  # table["column"], where the table is a parameter
        return isinstance(iterated.value, ast.Name) and iterated.value.id in framed
    return False


def _of(path: Path) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for function, line in loops(path.read_text("utf-8")):
        found.setdefault(f"{path.relative_to(PACKAGE).as_posix()}: {function}", []).append(line)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_no_loop_over_rows(path: Path) -> None:
    found = {where: lines for where, lines in _of(path).items() if where not in ALLOWED}
    assert not found, "use column operations, or give the reason in ALLOWED"


def test_every_exception_is_still_there() -> None:
    found = {where for path in MODULES for where in _of(path)}
    assert not set(ALLOWED) - found


@pytest.mark.parametrize(
    "body",
    [
        "for row in posts.itertuples(): pass",
        "return [r for _, r in posts.iterrows()]",
        "posts.apply(len, axis=1)",
        "posts.apply(len, axis='columns')",
        "posts['text'].map(lambda t: len(t))",
        "for text in posts['text']: pass",
        "return {t for i, t in enumerate(posts['text'])}",
        "for a, b in zip(posts['a'], posts['b'], strict=True): pass",
        "for text in posts['text'].tolist(): pass",
        "for row in posts.to_dict('records'): pass",
        "for _, group in posts.groupby('author'): pass",
        "for name in posts: pass",
        "for zone, rows in posts.groupby('zone').groups.items(): pass",
    ],
)
def test_a_loop_is_seen(body: str) -> None:
    assert loops(f"def f(posts: pd.DataFrame) -> None:\n    {body}\n")[0][0] == "f"


@pytest.mark.parametrize(
    "body",
    [
        "for name in ('a', 'b'): posts[name].sum()",
        "return posts['text'].str.len()",
        "return posts.groupby('author')['text'].size()",
        "return posts['text'].map({'a': 1})",
        "return [column for column in posts.columns]",
    ],
)
def test_what_is_no_loop_over_rows_is_left_alone(body: str) -> None:
    assert loops(f"def f(posts: pd.DataFrame) -> None:\n    {body}\n") == []
