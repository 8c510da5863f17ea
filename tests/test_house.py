"""The house holds: who imports whom, who opens which door, what notebooks may not hold."""

import ast
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "criterios_audit"
FLOORS = [
    {"model", "journal", "catalogos"},
    {"extension", "secret", "engine", "spared"},
    {"unchanged", "remembered"},
    {"tables"},
    {
        "estimates",
        "agreement",
        "prevalence",
        "snowflake",
        "archives",
        "aliases",
        "identifiers",
    },
    {"sources"},
    {"loaders", "registers"},
    {"privacy", "comparison", "identity"},
    {"slips"},
    {"intake"},
    {"store"},
    {"quality"},
    {"features", "tone"},
    {"criterios"},
    {"settings", "expediente"},
    {"exemptions", "narrowing"},
    {"judging", "scoring"},
    {"audit"},
    {"results", "review", "follow_up"},
    {"oscal"},
    {"figures"},
    {"report"},
    {"pages", "schedule"},
    {"desk"},
    {"terminal", "usage"},
    {"cli"},
    {"manual"},
]
"""A room imports rooms of its own floor or of a floor above it in this list, never below."""
DOORS = {
    "great_expectations": {"quality"},
    "plotly": {"figures"},
    "papermill": {"report"},
    "nbconvert": {"report"},
    "nbformat": {"report"},
    "sklearn": {"features", "tone"},
    "ipywidgets": {"desk"},
    "itables": {"desk"},
    "anywidget": {"desk"},
    "distributed": {"engine"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_what_stands_before_it(path: Path) -> None:
    here = room(path)
    if here == "__init__":
        return
    floor = {name: i for i, names in enumerate(FLOORS) for name in names}
    assert here in floor, f"{here} has no floor: give it one here and in docs/arquitectura.md"
    for name in imports(path):
        if name.startswith("criterios_audit."):
            there = name.split(".")[1]
            assert floor[there] <= floor[here], f"{here} imports {there}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_doors(path: Path) -> None:
    for name in imports(path):
        library = name.split(".")[0]
        if library in DOORS:
            assert room(path) in DOORS[library], f"{path.name} opens the door to {library}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_libraries_are_declared(path: Path) -> None:
    """What is imported stands in pyproject.toml, not only in somebody's environment."""
    declared = (ROOT / "pyproject.toml").read_text("utf-8").casefold()
    named = {
        "python_calamine": "python-calamine",
        "stdnum": "python-stdnum",
        "hunspell": "chunspell",
        "sklearn": "scikit-learn",
    }
    for name in imports(path):
        library = name.split(".")[0]
        if library != "criterios_audit" and library not in sys.stdlib_module_names:
            distribution = named.get(library, library).replace("_", "-").casefold()
            assert f'"{distribution}' in declared or f'"{library.casefold()}' in declared, library


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_is_one_idea(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), "a module says what it is for"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_notebooks_only_call_the_library(path: Path) -> None:
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            assert not cell["outputs"]
            assert cell["execution_count"] is None
            kinds = (ast.FunctionDef, ast.ClassDef, ast.Lambda)
            tree = ast.parse("".join(cell["source"]))
            assert not any(isinstance(node, kinds) for node in ast.walk(tree))
