"""The whole page: one file, nothing asked of the network, no script but its own."""

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from criterios_audit.report.view import render

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Signs that no page may hold (HTML, 13.2.3.5), and that a stranger's text may."""
NAV: Sequence[tuple[str, str]] = (
    ("resumen", "1. Resumen"),
    ("observabilidad", "2. Qué no se pudo evaluar"),
    ("inventario", "3. Inventario"),
    ("propuesta", "4. Propuesta"),
    ("matriz", "5. Matriz"),
    ("publicacion", "6. Publicación"),
    ("multimedia", "7. Multimedia"),
    ("atencion", "8. Atención"),
    ("tono", "9. Tono"),
    ("lenguaje", "10. Contenido"),
    ("seguridad", "11. Seguridad"),
    ("hallazgos", "12. Hallazgos"),
    ("seguimiento", "13. Seguimiento"),
    ("exenciones", "14. Exenciones"),
    ("metodo", "15. Método"),
    ("respuesta", "16. Respuesta"),
    ("fuentes", "A. Fuentes"),
    ("evidencia", "B. Evidencia"),
    ("glosario", "C. Glosario"),
    ("verificar", "D. Verificar"),
)
"""Anchors and names of the sections of the report; a page lists those that it holds."""

PLOTLY = "plotly-basic.min.js"
"""What draws the figures: inside the institution's page, one file beside the accounts' pages."""


def page(
    title: str,
    body: str,
    *,
    figures: bool,
    beside: bool = False,
    nav: Sequence[tuple[str, str]] = NAV,
    home: tuple[str, str] | None = None,
) -> str:
    """Return the HTML of a page.

    Parameters
    ----------
    title : str
        Text of the browser's tab.
    body : str
        HTML of the sections, as `report.sections` makes it; it holds the page's only h1.
    figures : bool
        Whether the body holds figures: 1.2 MB of plotly.js go only where they are needed.
    beside : bool
        Whether `PLOTLY` lies in the page's folder instead of inside it (`plotly` gives its text).
        The page's own script, named by its hash, loads it: a browser does not check the integrity
        of a file opened from a folder, and `'self'` would let any file in (CSP3, strict-dynamic).
    nav : sequence of (anchor, label)
        Those whose section is not in the body are left out.
    home : (address, label), optional
        First link of the bar: the way back to the report.
    """
    names = [PLOTLY] * (figures and not beside) + ["informe.js"]
    scripts = [static(name) for name in names]
    present = [(anchor, label) for anchor, label in nav if f'<section id="{anchor}"' in body]
    return render(
        "pagina",
        title=title,
        # built by our own autoescaped templates, and scripts and styles of the package
        body=Markup(_CONTROL.sub("\ufffd", body)),  # noqa: S704
        scripts=[Markup(s) for s in scripts],  # noqa: S704
        style=Markup(static("informe.css")),  # noqa: S704
        hashes=" ".join(_hash(s) for s in scripts) + " 'strict-dynamic'" * (figures and beside),
        beside=PLOTLY if figures and beside else "",
        nav=present,
        home=home,
    )


def plotly() -> str:
    """Return the text of `PLOTLY`, as the package ships it."""
    return static(PLOTLY)


@cache
def static(name: str) -> str:
    """Return the text of a file that goes inside pages."""
    return files("criterios_audit.report").joinpath("static", name).read_text("utf-8")


@cache
def _hash(script: str) -> str:
    """Name a script as a content security policy does."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
