"""What was read of an expediente: the ledger of exports, of registers, and what was rejected."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit.desk.shown import Tabla
from criterios_audit.intake import rejections
from criterios_audit.loaders import LOADERS
from criterios_audit.pages import proven
from criterios_audit.store import Stored
from criterios_audit.tables import REGISTERS

_COLUMNS = {
    "source_path": "archivo",
    "format": "formato",
    "read": "leídos",
    "repeated": "repetidos",
    "rejected": "rechazados",
    "left_out": "omitidos",
    "covered_from": "desde",
    "covered_to": "hasta",
    "note": "nota",
}


@dataclass(frozen=True, kw_only=True)
class Carga:
    """Lo que se leyó: `.fuentes()`, `.pruebas()`, `.rechazos()`, `.registros()`."""

    guardado: Stored

    def fuentes(self) -> Tabla:
        """Un renglón por archivo: formato, leídos, repetidos, rechazados y días."""
        shown = self.guardado.tables["sources"][[*_COLUMNS]].rename(columns=_COLUMNS)
        days = {c: shown[c].dt.strftime("%d/%m/%Y").fillna("") for c in ("desde", "hasta")}
        return Tabla(datos=shown.assign(**days))

    def pruebas(self) -> Tabla:
        """Qué puede probar cada formato de los que se leyeron."""
        found = set(self.guardado.tables["sources"]["format"])
        rows = [
            {"formato": loader.NAME, "puede probar": proven(loader.PROVES)}
            for loader in LOADERS.values()
            if loader.NAME in found
        ]
        return Tabla(datos=pd.DataFrame(rows))

    def rechazos(self) -> Tabla:
        """Cada registro que no pudo leerse: archivo, registro y qué se esperaba."""
        told = rejections(self.guardado.tables["rejected"])
        return Tabla(datos=pd.DataFrame({"rechazado": told}))

    def registros(self) -> Tabla:
        """Los registros que llenan las personas: cuántos renglones tiene cada uno, o si falta."""
        held = self.guardado.tables
        rows = [
            {"registro": r, "renglones": len(held[r]) if r in held else "falta"} for r in REGISTERS
        ]
        return Tabla(datos=pd.DataFrame(rows))

    def _repr_html_(self) -> str:
        return self.fuentes()._repr_html_()

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        return self.fuentes()._repr_mimebundle_()
