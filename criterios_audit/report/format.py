"""Numbers, dates and words as Mexico writes them, whatever the machine's language."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from math import floor, isfinite, log10
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from criterios_audit import figures
from criterios_audit.estimates import decimals
from criterios_audit.figures import MONTHS
from criterios_audit.model import Force, Period, Reason, Verdict

CODES = {
    Verdict.INCUMPLE: "In",
    Verdict.REVISION: "Rv",
    Verdict.OBSERVACION: "Ob",
    Verdict.CUMPLE: "C",
    Verdict.NO_EVALUABLE: "NE",
    Verdict.NO_APLICA: "–",
    Verdict.INFORMATIVO: "i",
}
"""Short code of each verdict, gravest first: the order of every list of verdicts."""

WORDS = {
    Verdict.INCUMPLE: "Incumple",
    Verdict.REVISION: "Requiere revisión humana",
    Verdict.OBSERVACION: "Observación",
    Verdict.CUMPLE: "Cumple",
    Verdict.NO_EVALUABLE: "No evaluable",
    Verdict.NO_APLICA: "No aplica",
    Verdict.INFORMATIVO: "Informativo",
}
STYLES = {
    Verdict.INCUMPLE: "incumple",
    Verdict.REVISION: "revision",
    Verdict.OBSERVACION: "observacion",
    Verdict.CUMPLE: "cumple",
    Verdict.NO_EVALUABLE: "noeval",
    Verdict.NO_APLICA: "noaplica",
    Verdict.INFORMATIVO: "informativo",
}
"""CSS class of each verdict."""

ZONES = {
    "America/Mexico_City": "hora del centro de México",
    "America/Tijuana": "hora de Tijuana",
    "America/Hermosillo": "hora de Sonora",
    "America/Mazatlan": "hora del Pacífico mexicano",
    "America/Cancun": "hora de Quintana Roo",
    "America/Ciudad_Juarez": "hora de Ciudad Juárez",
    "UTC": "tiempo universal",
}


def number(value: Any, decimals: int = 0) -> str:
    """Write 8214 as `8,214`; a missing value as `s/d` (sin dato)."""
    return "s/d" if value is None or pd.isna(value) else f"{value:,.{decimals}f}"


def share(value: Any) -> str:
    """Write a share from 0 to 1 with two decimals, `0.78`."""
    return number(value, 2)


def interval(bounds: tuple[float, float] | None) -> str:
    """Write a 95 % interval, `IC95 0.72–0.84`; empty where there is none."""
    if bounds is None:
        return ""
    places = decimals(bounds)
    return f"IC95 {bounds[0]:.{places}f}–{bounds[1]:.{places}f}"


def day(value: date | None) -> str:
    """Write `2 de marzo de 2026`; a missing day as `s/d`."""
    return "s/d" if value is None or pd.isna(value) else figures.day(value)


def moment(value: datetime | None, zone: str) -> str:
    """Write a UTC moment on the zone's clock: `2 de marzo de 2026, 18:05 h (hora de Tijuana)`."""
    if value is None or pd.isna(value):
        return "s/d"
    local = value.astimezone(ZoneInfo(zone))
    return f"{day(local)}, {local:%H:%M} h ({ZONES.get(zone, zone)})"


def period(value: Period) -> str:
    """Write `Primer semestre de 2026`, `Marzo de 2026` or `Del … al …`."""
    if value.name[4:] in {"S1", "S2"}:
        half = "Primer" if value.name.endswith("1") else "Segundo"
        return f"{half} semestre de {value.start.year}"
    if value.name == f"{value.start:%Y-%m}":
        return f"{MONTHS[value.start.month - 1].capitalize()} de {value.start.year}"
    return f"Del {day(value.start)} al {day(value.end)}"


def period_named(said: Mapping[str, str]) -> str:
    """Write the period of an audit.json, as `period` does."""
    start, end = date.fromisoformat(said["desde"]), date.fromisoformat(said["hasta"])
    return period(Period(name=said["nombre"], start=start, end=end, zone=said["zona"]))


def plural(n: int, one: str, many: str = "") -> str:
    """Write a count with its noun: `1 cuenta`, `8,214 cuentas`."""
    return f"{number(n)} {one if n == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """Write `a`, `a y b`, `a, b y c`."""
    return " y ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


_ENOUGH = 130  # letters: two lines of the summary


def opening(text: str) -> str:
    """Cut a long sentence where one of its own clauses ends, or else a word does."""
    if len(text) <= _ENOUGH:
        return text
    kept = text[:_ENOUGH]
    clauses = [m.start() for m in re.finditer(r"[.;:] ", kept) if _even(kept[: m.start()])]
    end = clauses[-1] if clauses and clauses[-1] > _ENOUGH // 3 else kept.rfind(" ")
    return f"{kept[:end].rstrip(' ,;:')}…"


def _even(text: str) -> bool:
    return text.count("(") == text.count(")")


def cell(value: Any) -> str:
    """Write any value of a frame for a table: no English words, no endless decimals."""
    if isinstance(value, str):
        return value
    if value is None or pd.isna(value):
        return "s/d"
    if isinstance(value, bool):
        return "sí" if value else "no"
    if isinstance(value, datetime):
        said = f"{value.day} {MONTHS[value.month - 1][:3]} {value.year}"
        whole = value.tzinfo is None and value.time() == time()
        return said if whole else f"{said}, {value:%H:%M} {value.tzname() or ''}".strip()
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else _places(value))
    return number(value) if isinstance(value, int) else str(value)


def exact(value: Any) -> str:
    """Write a threshold with all its decimals, two or more: `0.60`, `0.125`, `30`."""
    if not isinstance(value, float) or value.is_integer() or not isfinite(value):
        return cell(value)
    whole, _, rest = f"{value:,.10f}".rstrip("0").partition(".")
    return f"{whole}.{rest:0<2}"


def _places(value: float) -> int:
    """Return two decimals, or more where two would hide a small figure: 0.005 is not `0.01`."""
    if not isfinite(value) or not 0 < abs(value) < 0.1:  # noqa: PLR2004 - two figures and more
        return 2
    return max(2, 1 - floor(log10(abs(value))))


def force(value: Force | None) -> str:
    """Write a force with its capital letter; empty where there is none."""
    return "" if value is None else value.value.capitalize()


COLUMNS = {
    "pieza": "pieza",
    "account_id": "cuenta",
    "post_id": "publicación",
    "url": "enlace",
    "created_at": "publicada",
    "network": "red",
    "media": "medio",
    "kind": "tipo",
    "period": "periodo",
    "start": "desde",
    "end": "hasta",
    "originals": "originales",
    "shared": "compartidas",
    "n": "n",
}
"""Heading of the columns of evidence, where their name is not Spanish."""


FILTERS: dict[str, Callable[..., str]] = {
    "numero": number,
    "proporcion": share,
    "dia": day,
    "principio": opening,
    "fecha": lambda text: day(date.fromisoformat(text)),
    "red": figures.network,
    "celda": cell,
    "exacto": exact,
    "fuerza": force,
    "plural": plural,
    "codigo": CODES.__getitem__,
    "palabra": WORDS.__getitem__,
    "estilo": STYLES.__getitem__,
}
"""What the templates call these."""

REASONS: dict[Reason, tuple[str, str]] = {
    Reason.FALTA_EXPORTACION: (
        "No se recibió la exportación de la cuenta.",
        "Al área propietaria: la exportación completa de la cuenta desde la red social.",
    ),
    Reason.COBERTURA_PARCIAL: (
        "La exportación no cubre lo suficiente del periodo.",
        "Al área propietaria: otra exportación que cubra los días que faltan.",
    ),
    Reason.SIN_ENTRANTES: (
        "No hay mensajes recibidos con los cuales comparar.",
        "Al área propietaria: la exportación de comentarios y menciones recibidas.",
    ),
    Reason.SOLO_RESPONDIDAS: (
        "Solo se conocen los mensajes que sí tuvieron respuesta.",
        "Al área propietaria: la exportación de comentarios y menciones recibidas.",
    ),
    Reason.SIN_CAMPO_MEDIOS: (
        "La exportación no dice si la publicación lleva imagen o video.",
        "Al área propietaria: el archivo completo de la red en lugar del resumen.",
    ),
    Reason.SIN_HORA: (
        "La exportación no da la hora, o no dice de qué zona es.",
        "Al área propietaria: una exportación con hora y zona.",
    ),
    Reason.ENLACE_OPACO: (
        "Los enlaces están acortados y no se sabe adónde llevan.",
        "Al área propietaria: la lista de los enlaces completos.",
    ),
    Reason.FALTA_REGISTRO: (
        "Falta un registro que llenan las personas.",
        "Al área propietaria: el registro que nombra cada renglón del detalle.",
    ),
    Reason.FALTA_CALENDARIO: (
        "Falta el calendario de procesos, sesiones o días inhábiles.",
        "A la CNCS: «calendario» o «sesiones», el registro que nombra cada renglón del detalle.",
    ),
    Reason.FALTA_CATALOGO: (
        "Falta un catálogo de referencia.",
        "A la CNCS: el catálogo que nombra cada renglón del detalle.",
    ),
    Reason.FALTA_LISTA_BLOQUEOS: (
        "No se recibió la lista de cuentas bloqueadas.",
        "Al área propietaria: el archivo completo de la red, que contiene la lista.",
    ),
    Reason.N_INSUFICIENTE: (
        "Hay muy pocos casos para estimar.",
        "Nada que pedir: se juzgará con un periodo más largo.",
    ),
    Reason.FUERA_DE_ALCANCE: (
        "El numeral no puede juzgarse con las cuentas institucionales.",
        "Nada que pedir.",
    ),
    Reason.DATOS_NO_APTOS: (
        "Los datos recibidos no pasaron la revisión de calidad.",
        "Al área propietaria: una exportación nueva; las fallas están en «Fuentes y calidad».",
    ),
    Reason.IDIOMA: (
        "La mayoría de los textos está en otra lengua y las listas son de español.",
        "A la CNCS: que dos personas los lean y lo asienten en el registro «etiquetas».",
    ),
}
"""For each reason of «no evaluable»: what is missing, and what to ask of whom."""
