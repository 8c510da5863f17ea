"""A threshold moved without writing it: which verdicts would flip, and how fragile they are."""

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from criterios_audit import judging, settings
from criterios_audit.audit import Opened
from criterios_audit.criterios import catalogue
from criterios_audit.desk.shown import Tabla
from criterios_audit.model import AuditResult, Finding, Threshold, UserError
from criterios_audit.report import format as f

STEPS = (0.8, 0.9, 1.0, 1.1, 1.2)
"""Parts of the tried value at which the verdicts are counted."""


@dataclass(frozen=True, kw_only=True)
class Prueba:
    """Qué pasaría con otro umbral: `.cambios()` cuenta por cuenta, `.sensibilidad()` alrededor."""

    numeral: str
    umbral: str
    antes: float
    valor: float
    abierto: Opened
    resultado: AuditResult

    def cambios(self) -> Tabla:
        """Los veredictos que cambiarían."""
        before = {x.account: x for x in self.resultado.findings if x.numeral == self.numeral}
        rows = [
            {
                "cuenta": x.account or "el Instituto",
                "antes": f.WORDS[before[x.account].verdict],
                "después": f.WORDS[x.verdict],
                "frágil": "sí" if x.fragile else "",
                "por qué": x.because,
            }
            for x in _judged(self, self.valor)
            if x.account in before and x.verdict != before[x.account].verdict
        ]
        total = f"{self.numeral}: {self.umbral} de {self.antes:g} a {self.valor:g}. "
        return Tabla(datos=pd.DataFrame(rows), nota=f"{total}Cambian {len(rows)} veredictos.")

    def sensibilidad(self) -> Tabla:
        """Cuántas cuentas tendrían cada veredicto con valores alrededor del probado."""
        threshold = _threshold(self.numeral, self.umbral)
        label = threshold.label or self.umbral
        most = 1.0 if _is_share(self.antes) else float("inf")
        rows = []
        for part in STEPS:
            value = _rounded(min(self.valor * part, most), self.antes)
            said = pd.Series([f.WORDS[x.verdict] for x in _judged(self, value)])
            rows.append({label: value, **said.value_counts().to_dict()})
        table = pd.DataFrame(rows).drop_duplicates(label).fillna(0)
        return Tabla(datos=table.astype({c: int for c in table.columns if c != label}))

    def _repr_html_(self) -> str:
        return self.cambios()._repr_html_()

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        return self.cambios()._repr_mimebundle_()


def trial(opened: Opened, result: AuditResult, numeral: str, name: str, value: float) -> Prueba:
    """Check that there is such a threshold; UserError where not."""
    known = {c.numeral: c.thresholds for c in catalogue()}
    if name not in known.get(numeral, {}):
        said = ", ".join(known.get(numeral, {})) or "ninguno"
        msg = f"No existe el umbral «{name}» en «{numeral}»: los hay {said}."
        raise UserError(msg)
    stands = settings.in_force(opened.settings.thresholds, result.period).get(numeral, {})
    before = stands.get(name, known[numeral][name]).value
    return Prueba(
        numeral=numeral, umbral=name, antes=float(before), valor=value,
        abierto=opened, resultado=result,
    )  # fmt: skip


def _judged(tried: Prueba, value: float) -> tuple[Finding, ...]:
    opened, period = tried.abierto, tried.resultado.period
    stands = settings.in_force(opened.settings.thresholds, period)
    known = _threshold(tried.numeral, tried.umbral)
    moved = {tried.umbral: replace(known, value=_rounded(value, known.value))}
    thresholds = {**stands, tried.numeral: {**stands.get(tried.numeral, {}), **moved}}
    return judging.findings(opened.prepared, period, thresholds=thresholds, only=(tried.numeral,))


def _threshold(numeral: str, name: str) -> Threshold:
    return next(c for c in catalogue() if c.numeral == numeral).thresholds[name]


def _is_share(value: float) -> bool:
    return 0 < value < 1


def _rounded(value: float, known: float | str) -> float:
    """Days and pieces are counted whole."""
    return round(value) if isinstance(known, int) else round(value, 4)
