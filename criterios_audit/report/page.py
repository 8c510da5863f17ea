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
    ("matriz", "5. Matriz"),
    ("publicacion", "6. Publicación"),
    ("multimedia", "7. Multimedia"),
    ("atencion", "8. Atención"),
    ("tono", "9. Tono"),
    ("lenguaje", "10. Contenido"),
    ("seguridad", "11. Seguridad"),
    ("hallazgos", "12. Hallazgos"),
    ("metodo", "15. Método"),
    ("fuentes", "Fuentes"),
    ("glosario", "Glosario"),
)
"""Anchors and names of the sections of the report; a page lists those that it holds."""


def page(
    title: str,
    body: str,
    *,
    figures: bool,
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
    nav : sequence of (anchor, label)
        Those whose section is not in the body are left out.
    home : (address, label), optional
        First link of the bar: the way back to the report.
    """
    names = ["plotly-basic.min.js"] * figures + ["informe.js"]
    scripts = [_static(name) for name in names]
    present = [(anchor, label) for anchor, label in nav if f'<section id="{anchor}"' in body]
    return render(
        "pagina",
        title=title,
        # built by our own autoescaped templates, and scripts and styles of the package
        body=Markup(_CONTROL.sub("\ufffd", body)),  # noqa: S704
        scripts=[Markup(s) for s in scripts],  # noqa: S704
        style=Markup(_static("informe.css")),  # noqa: S704
        hashes=" ".join(_hash(s) for s in scripts),
        nav=present,
        home=home,
    )


@cache
def _static(name: str) -> str:
    return files("criterios_audit.report").joinpath("static", name).read_text("utf-8")


@cache
def _hash(script: str) -> str:
    """Name a script as a content security policy does."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
