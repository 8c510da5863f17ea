"""The sections of the report, each a function from the audit to HTML; see INFORME's numbering."""

from collections.abc import Callable

from criterios_audit.report.account import account_page
from criterios_audit.report.answers import exenciones, respuesta, seguimiento
from criterios_audit.report.content import contenido, tono
from criterios_audit.report.findings import hallazgos
from criterios_audit.report.matrix import matriz
from criterios_audit.report.method import evidencia, fuentes, glosario, metodo
from criterios_audit.report.proposal import propuesta
from criterios_audit.report.summary import inventario, observabilidad, portada, resumen
from criterios_audit.report.topics import atencion, multimedia, publicacion, seguridad

__all__ = [
    "account_page",
    "atencion",
    "contenido",
    "evidencia",
    "exenciones",
    "fuentes",
    "glosario",
    "hallazgos",
    "inventario",
    "matriz",
    "metodo",
    "multimedia",
    "observabilidad",
    "portada",
    "propuesta",
    "publicacion",
    "respuesta",
    "resumen",
    "seguimiento",
    "seguridad",
    "tono",
]

SECTIONS: tuple[Callable[..., str], ...] = (
    portada,
    resumen,
    observabilidad,
    inventario,
    propuesta,
    matriz,
    publicacion,
    multimedia,
    atencion,
    tono,
    contenido,
    seguridad,
    hallazgos,
    seguimiento,
    exenciones,
    metodo,
    respuesta,
    fuentes,
    evidencia,
    glosario,
)
"""Every section, in the order in which the notebook shows them."""
