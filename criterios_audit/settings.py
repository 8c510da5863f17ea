"""`criterios.toml`: title, period and the thresholds that differ, each with who fixed it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from criterios_audit.criterios import catalogue
from criterios_audit.model import Threshold, UserError

ORIGINS = ("acuerdo", "comité", "referencia", "provisional")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What an expediente says of itself."""

    title: str = ""
    synthetic: bool = False
    period: str = ""
    thresholds: Mapping[str, Mapping[str, Threshold]] = field(default_factory=dict)


def read(expediente: Path) -> Settings:
    """Read an expediente's criterios.toml; without one, everything stands as the modules say.

    Raises
    ------
    UserError
        For bad TOML, an unknown key, numeral or threshold, a value of another type, or an origin
        that is missing or unknown.
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
    thresholds = {}
    for key, value in given.items():
        if key in known:
            thresholds[key] = _thresholds(path, key, value, known[key])
        elif key not in {"titulo", "sintetico", "periodo"}:
            msg = f"{path}: «{key}» no es un numeral ni titulo, sintetico o periodo."
            raise UserError(msg)
    return Settings(
        title=str(given.get("titulo", "")),
        synthetic=bool(given.get("sintetico", False)),
        period=str(given.get("periodo", "")),
        thresholds=thresholds,
    )


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
        if extra := set(said) - {"valor", "origen", "acta", "vigente_desde"}:
            msg = f"{where}: «{', '.join(sorted(extra))}» no se reconoce."
            raise UserError(msg)
        value, default = said.get("valor"), known[name].value
        whole = isinstance(default, int) and not isinstance(value, int)
        if isinstance(value, bool) or not isinstance(value, int | float) or whole:
            msg = f"{where}: se esperaba un número como {default}, no «{value}»."
            raise UserError(msg)
        found[name] = replace(
            known[name],
            value=value,
            origin=said["origen"],
            minutes=str(said.get("acta", "")),
            since=str(said.get("vigente_desde", "")),
        )
    return found
