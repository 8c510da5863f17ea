"""`criterios.toml`: title, period and the thresholds that differ, each with who fixed it."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit

from criterios_audit import privacy
from criterios_audit.criterios import catalogue
from criterios_audit.model import Period, Threshold, UserError, Validation

ORIGINS = ("acuerdo", "comité", "referencia", "provisional")
_VALIDATED = ("huella", "acta", "fecha", "cargo")
_KEYS = ("valor", "origen", "acta", "vigente_desde", "unidad")
_UNITS = {
    "seconds": "segundos",
    "minutes": "minutos",
    "hours": "horas",
    "days": "días",
    "weeks": "semanas",
    "months": "meses",
}
_SHARE = "proporción"
_OF_ITSELF = {
    "titulo": (str, "entre comillas"),
    "periodo": (str, "entre comillas, como «2026S1»"),
    "sintetico": (bool, "true o false, sin comillas"),
}
"""What an expediente says of itself, besides thresholds: its type, and how it is written."""

Thresholds = Mapping[str, Mapping[str, Threshold]]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What an expediente says of itself."""

    title: str = ""
    synthetic: bool = False
    period: str = ""
    thresholds: Thresholds = field(default_factory=dict)
    validations: Mapping[str, Validation] = field(default_factory=dict, repr=False)
    """By period. Out of `repr`, and so of the digest: what is validated is what has that digest."""


def read(expediente: Path) -> Settings:
    """Read an expediente's criterios.toml; without one, everything stands as the modules say.

    Raises
    ------
    UserError
        For bad TOML; an unknown key, numeral or threshold; a value of another type or unit, or out
        of its range; an origin that is missing or unknown, that of the Comité without an acta, or
        that of the acuerdo for a number that it does not hold; a `vigente_desde` that is no date; a
        validation that lacks something; a title, an acta or a post that holds a person's data,
        which would hold back the report.
    """
    path = expediente / "criterios.toml"
    if not path.exists():
        return Settings()
    try:
        given = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        msg = f"{path}: no se puede leer como TOML en UTF-8 ({error})."
        raise UserError(msg) from None
    known = {c.numeral: c.thresholds for c in catalogue()}
    thresholds, validations = {}, dict[str, Validation]()
    for key, value in given.items():
        if key in known:
            thresholds[key] = _thresholds(path, key, value, known[key])
        elif key == "validado":
            validations = _validations(path, value)
        elif key not in _OF_ITSELF:
            msg = f"{path}: «{key}» no es un numeral ni titulo, sintetico, periodo o validado."
            raise UserError(msg)
        elif type(value) is not _OF_ITSELF[key][0]:
            msg = f"{path}: {key} se escribe {_OF_ITSELF[key][1]}."
            raise UserError(msg)
    return Settings(
        title=_of_nobody(f"{path}: titulo", str(given.get("titulo", ""))),
        synthetic=bool(given.get("sintetico", False)),
        period=str(given.get("periodo", "")),
        thresholds=thresholds,
        validations=validations,
    )


def write(
    expediente: Path,
    numeral: str,
    name: str,
    value: float,
    *,
    origin: str,
    minutes: str = "",
    since: str = "",
) -> Path:
    """Set a threshold in an expediente's criterios.toml; the rest of the file stays as it was.

    Raises
    ------
    UserError
        As `read`: nothing is written that could not be read again.
    """
    path = expediente / "criterios.toml"
    read(expediente)
    document = tomlkit.parse(path.read_text("utf-8-sig")) if path.exists() else tomlkit.document()
    said = tomlkit.inline_table()
    said.update({"valor": value, "origen": origin})
    said.update({k: v for k, v in (("acta", minutes), ("vigente_desde", since)) if v})
    known = {c.numeral: c.thresholds for c in catalogue()}
    if numeral not in known:
        msg = f"No existe el numeral «{numeral}»: van de I a XXXIV, y SEGUNDO."
        raise UserError(msg)
    _thresholds(path, numeral, {name: said.unwrap()}, known[numeral])
    document.setdefault(numeral, tomlkit.table())[name] = said
    partial = path.with_suffix(f".{os.getpid()}.parcial")
    partial.write_text(tomlkit.dumps(document), "utf-8")
    partial.replace(path)
    return path


def in_force(thresholds: Thresholds, period: Period) -> dict[str, dict[str, Threshold]]:
    """Return the thresholds as they hold in a period.

    One that holds from a day after the period's first is not applied to it: the module's own
    stands, and its label says which one comes and when.
    """
    known = {c.numeral: c.thresholds for c in catalogue()}
    return {
        numeral: {name: _held(known[numeral][name], t, period) for name, t in changed.items()}
        for numeral, changed in thresholds.items()
    }


def unit(name: str, threshold: Threshold) -> str:
    """Return «proporción» (0 to 1), the unit of time that the name says, or «número»."""
    for word in name.split("_"):
        if word in _UNITS:
            return _UNITS[word]
    return _SHARE if isinstance(threshold.value, float) and threshold.value <= 1 else "número"


def _held(default: Threshold, changed: Threshold, period: Period) -> Threshold:
    if not changed.since or date.fromisoformat(changed.since) <= period.start:
        return changed
    since = date.fromisoformat(changed.since)
    minutes = f", acta {changed.minutes}" if changed.minutes else ""
    later = f"desde el {since:%d/%m/%Y}, {changed.value} ({changed.origin}{minutes}), fuera de este"
    return replace(default, label=f"{default.label or 'umbral'} ({later} periodo)")


def _thresholds(
    path: Path, numeral: str, given: Any, known: Mapping[str, Threshold]
) -> dict[str, Threshold]:
    if not isinstance(given, dict):
        msg = f"{path}: «{numeral}» debe ser una tabla de umbrales, p. ej. [{numeral}]."
        raise UserError(msg)
    found = {}
    for name, said in given.items():
        where = f"{path}: {numeral}.{name}"
        if name not in known:
            msg = f"{where}: no existe ese umbral; los de {numeral} son: {', '.join(known) or '—'}."
            raise UserError(msg)
        if not isinstance(said, dict) or said.get("origen") not in ORIGINS:
            msg = f"{where}: escriba {{ valor = …, origen = «{' | '.join(ORIGINS)}» }}."
            raise UserError(msg)
        if extra := set(said) - set(_KEYS):
            msg = f"{where}: «{', '.join(sorted(extra))}» no se reconoce."
            raise UserError(msg)
        if said["origen"] == "comité" and not said.get("acta"):
            msg = f"{where}: un umbral del comité lleva el acta que lo fija: acta = «3/2026»."
            raise UserError(msg)
        value = _value(where, name, said, known[name])
        if said["origen"] == "acuerdo" and (known[name].origin, known[name].value) != (
            "acuerdo",
            value,
        ):
            msg = f"{where}: el acuerdo no fija ese número; diga quién: comité, referencia o "
            msg += "provisional."
            raise UserError(msg)
        found[name] = replace(
            known[name],
            value=value,
            origin=said["origen"],
            minutes=_of_nobody(f"{where}: acta", str(said.get("acta", ""))),
            since=_since(f"{where}: vigente_desde", said.get("vigente_desde")),
        )
    return found


def _of_nobody(where: str, text: str) -> str:
    if kinds := [kind.partition(":")[0] for kind in privacy.leaks(text, allowed=())]:
        msg = f"{where} trae un dato personal ({', '.join(kinds)}), y el informe lo mostraría: "
        msg += "escríbalo sin él."
        raise UserError(msg)
    return text


def _value(where: str, name: str, said: Mapping[str, Any], known: Threshold) -> float:
    value, expected = said.get("valor"), unit(name, known)
    if said.get("unidad", expected) != expected:
        msg = f"{where}: se mide en «{expected}», no en «{said['unidad']}»."
        raise UserError(msg)
    # hours may be cut into parts; days, months and pieces are counted whole
    parts = isinstance(known.value, float) or expected in {"horas", "minutos", "segundos"}
    kinds = (int, float) if parts else (int,)
    if isinstance(value, bool) or not isinstance(value, kinds):
        msg = f"{where}: se esperaba un número como {known.value}, no «{value}»."
        raise UserError(msg)
    if expected == _SHARE and not 0 <= value <= 1:
        msg = f"{where}: se esperaba una proporción de 0 a 1, no {value}; 90 % se escribe 0.90."
        raise UserError(msg)
    if name.endswith("_min") and isinstance(known.value, int) and value < 1:
        msg = f"{where}: se esperaba al menos 1, no {value}: sin una sola pieza nada se prueba."
        raise UserError(msg)
    if not 0 <= value < float("inf"):
        msg = f"{where}: se esperaba un número de cero en adelante, no {value}."
        raise UserError(msg)
    return value


def _since(where: str, said: Any) -> str:
    """Read a date, which TOML may give as such or between quotes."""
    if said is None:
        return ""
    try:
        return (said if type(said) is date else date.fromisoformat(said)).isoformat()
    except (TypeError, ValueError):
        msg = f"{where} debe ser una fecha como 2026-07-01, no «{said}»."
        raise UserError(msg) from None


def _validations(path: Path, given: Any) -> dict[str, Validation]:
    """Read `[validado.2026S1]`: of each period, which report was validated, and by which acta."""
    if not isinstance(given, dict) or not all(isinstance(said, dict) for said in given.values()):
        msg = f"{path}: validado lleva el periodo: [validado.2026S1]."
        raise UserError(msg)
    found = {}
    for name, said in given.items():
        where = f"{path}: validado.{name}"
        try:
            period = Period.parse(name)
        except UserError as error:
            msg = f"{where}: {error}"
            raise UserError(msg) from None
        if missing := [k for k in _VALIDATED if not said.get(k)]:
            msg = f"{where}: falta {' y '.join(missing)}; se escribe {', '.join(_VALIDATED)}."
            raise UserError(msg)
        if extra := set(said) - set(_VALIDATED):
            msg = f"{where}: «{', '.join(sorted(extra))}» no se reconoce."
            raise UserError(msg)
        if not re.fullmatch(r"[0-9a-f]{16}", str(said["huella"])):
            msg = f"{where}: huella son las 16 cifras que trae la portada del informe."
            raise UserError(msg)
        day = date.fromisoformat(_since(f"{where}: fecha", said["fecha"]))
        if day <= period.end:
            msg = f"{where}: fecha ({day}) es anterior al cierre del periodo ({period.end})."
            raise UserError(msg)
        found[period.name] = Validation(
            digest=said["huella"],
            minutes=_of_nobody(f"{where}: acta", str(said["acta"])),
            day=day,
            post=_of_nobody(f"{where}: cargo", str(said["cargo"])),
        )
    return found
