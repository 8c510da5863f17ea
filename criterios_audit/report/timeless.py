"""The executed notebook without what two runs of the same inputs differ in: hours and paths.

How long each cell took is of no use to who reads the report; where the expediente lies on
somebody's machine is nobody's business.
"""

from pathlib import Path

_INJECTED = "injected-parameters"


def settle(executed: Path, expediente: str) -> None:
    """Rewrite `informe.ipynb` in place; the expediente is named by its folder, without the path."""
    import nbformat  # it builds a grammar when it is brought: the desk does without

    notebook = nbformat.read(executed, as_version=4)
    given = notebook.metadata.get("papermill", {}).get("parameters", {})
    notebook.metadata = {
        "kernelspec": notebook.metadata.kernelspec,
        "language_info": {"name": "python"},
    }
    for number, cell in enumerate(notebook.cells):
        cell.id = f"informe-{number:02d}"
        tags = cell.metadata.get("tags", [])
        cell.metadata = {"tags": tags} if tags else {}
        if _INJECTED in tags:
            told = {**given, "expediente": expediente} if given else {}
            lines = [f"{name} = {value!r}" for name, value in told.items()]
            cell.source = "\n".join(["# Parameters", *lines]) if lines else cell.source
    partial = executed.with_suffix(".parcial")
    nbformat.write(notebook, partial)
    partial.replace(executed)
