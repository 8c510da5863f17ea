"""The sections of the report, each a function from the audit to HTML; see INFORME's numbering."""

from collections.abc import Callable

from criterios_audit.report.account import account_page
from criterios_audit.report.content import contenido, tono
from criterios_audit.report.findings import hallazgos
from criterios_audit.report.matrix import matriz
from criterios_audit.report.method import fuentes, glosario, metodo
from criterios_audit.report.summary import inventario, observabilidad, portada, resumen
from criterios_audit.report.topics import atencion, multimedia, publicacion, seguridad

__all__ = [
    "account_page",
    "atencion",
    "contenido",
    "fuentes",
    "glosario",
    "hallazgos",
    "inventario",
    "matriz",
    "metodo",
    "multimedia",
    "observabilidad",
    "portada",
    "publicacion",
    "resumen",
    "seguridad",
    "tono",
]

SECTIONS: tuple[Callable[..., str], ...] = (
    portada,
    resumen,
    observabilidad,
    inventario,
    matriz,
    publicacion,
    multimedia,
    atencion,
    tono,
    contenido,
    seguridad,
    hallazgos,
    metodo,
    fuentes,
    glosario,
)
"""Every section, in the order in which the notebook shows them."""
