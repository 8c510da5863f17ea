"""`informe_semestral.ipynb` executed by papermill and shown as one page. The only door to both."""

import inspect
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pandas as pd

from criterios_audit import audit
from criterios_audit.criterios import catalogue
from criterios_audit.model import AuditResult, UserError
from criterios_audit.report import compared, parameters, sections
from criterios_audit.report.answers import Before
from criterios_audit.report.format import period
from criterios_audit.report.page import page, static
from criterios_audit.spared import spare

_PATIENCE = 600
"""Seconds for a kernel to start: papermill's one minute is short on a machine that is busy."""
NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "informe_semestral.ipynb"


@dataclass(frozen=True, kw_only=True)
class Html:
    """A piece of the report, escaped by its template; a notebook shows it as the page will."""

    text: str = field(repr=False)  # else the notebook would keep each section twice

    def _repr_html_(self) -> str:
        return self.text


@dataclass(frozen=True, kw_only=True)
class Case:
    """One audit, opened in a notebook: each section of the report by its name."""

    result: AuditResult
    tables: Mapping[str, pd.DataFrame]
    before: Before | None = None
    """The earlier audit that it is compared with."""

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """Say what was opened, and dress the sections that a notebook shows after it."""
        of = f"Expediente «{self.result.expediente}»: {period(self.result.period)}."
        html = f"<style>{static('cuaderno.css')}</style><p>{escape(of)}</p>"
        return {"text/plain": of, "text/html": html}

    @cached_property
    def curves(self) -> Mapping[str, pd.DataFrame]:
        """What `audit.curves` draws, estimated once for all sections."""
        return audit.curves(self.result)

    def section(self, name: str) -> Html:
        """Return a section of the report, ready to be shown; KeyError where there is none."""
        known = {
            "result": self.result,
            "tables": self.tables,
            "before": self.before,
            "catalogue": catalogue(),
            "curves": self.curves,
            "version": version("criterios_audit"),
            "digest": self.result.digest,
        }
        write = {made.__name__: made for made in sections.SECTIONS}[name]
        needs = inspect.signature(write).parameters
        return Html(text=write(**{need: known[need] for need in needs if need in known}))


def open_case(names: Mapping[str, Any]) -> Case:
    """Judge what a notebook's `globals()` ask for.

    Raises
    ------
    UserError
        For a parameter that is unknown or of no use, and whatever `compared.run` refuses.
    """
    asked = parameters.check(parameters.of_notebook(names))
    result, tables, before = compared.run(
        Path(asked["expediente"]),
        asked.get("periodo", ""),
        tuple(asked.get("solo", ())),
        asked.get("anterior", ""),
    )
    return Case(result=result, tables=tables, before=before)


def execute(
    work: Path, expediente: Path, periodo: str, only: tuple[str, ...], anterior: str = ""
) -> None:
    """Run the notebook and write `informe.ipynb` and `informe.html` into the folder.

    A notebook that was executed whole by a run that was cut is not executed again.
    """
    executed = work / "informe.ipynb"
    if not (work / "informe.html").exists():
        given = {"expediente": str(expediente.resolve()), "periodo": periodo, "solo": list(only)}
        given |= {"anterior": str(Path(anterior).resolve())} if anterior else {}
        _run(executed, parameters.check(given))
        html = _page(executed)
        partial = work / "informe.html.parcial"
        partial.write_text(html, "utf-8", newline="\n")
        partial.replace(work / "informe.html")


def _run(executed: Path, given: Mapping[str, Any]) -> None:
    spare()
    import papermill
    from traitlets.config import Config

    os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")  # this environment's kernel, no other's
    try:
        papermill.execute_notebook(
            NOTEBOOK,
            executed,
            parameters=given,
            kernel_name="python3",
            progress_bar=False,
            start_timeout=_PATIENCE,
            config=Config({"KernelManager": {"transport": "ipc"}} if os.name == "posix" else {}),
        )
    except papermill.PapermillExecutionError as error:
        if error.ename == UserError.__name__:
            raise UserError(str(error.evalue)) from None
        raise


def _page(executed: Path) -> str:
    """Put the sections that the cells show on one page; code and prose of the notebook stay out."""
    import nbformat
    from nbconvert import TemplateExporter

    notebook = nbformat.read(executed, as_version=4)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                msg = f"a cell of the report complained: {output.text[:500]}"
                raise RuntimeError(msg)
    # not HTMLExporter, which would parse the sections and write them anew
    exporter = TemplateExporter(
        file_extension=".html",
        template_name="informe",
        extra_template_basedirs=[str(Path(__file__).parent / "templates")],
    )
    body, _ = exporter.from_notebook_node(notebook)
    title = "Análisis semestral de las cuentas institucionales en redes sociales"
    return page(title, str(body), figures="application/json" in body)
