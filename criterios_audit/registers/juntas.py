"""The 32 Juntas Locales, by any of the names that people write (`catalogos/juntas_locales.csv`)."""

import re
from functools import cache

from criterios_audit import catalogos
from criterios_audit.registers.cells import fold

_PREFIX = re.compile(
    r"^(?:(?:ine_)?(?:junta_local(?:_ejecutiva)?|jle?)_)?(?:(?:de|del|en)_)?(?:(?:el|la)_)?"
)


def entity(written: object) -> str | None:
    """Entity of the catalogue that is meant by a name, its number or its abbreviation; else None.

    Accents, case and «Junta Local Ejecutiva de…» do not count.
    """
    plain = _plain(written)
    return _known().get(plain) or _known().get(_PREFIX.sub("", plain))


def named(written: object) -> str | None:
    """Entity whose whole name ends the name of an area, e.g. «03 Junta Distrital en Baja
    California Sur»; else None. A number or an abbreviation at the end says nothing.
    """  # noqa: D205 - the example is the summary
    words = _plain(written).split("_")
    ends = ("_".join(words[i:]) for i in range(len(words)))
    return next((found for end in ends if (found := _spelt().get(_PREFIX.sub("", end)))), None)


NATIONAL = "nacional"
_NATIONAL = ("", NATIONAL, "federal", "ine")


def scope(written: str) -> str | None:
    """Read where a row of the calendar holds: `NATIONAL`, or entities in order with «;» between.

    None where some part names neither.
    """
    parts = re.split(r"[;,/]", written)
    if any(_plain(part) in _NATIONAL for part in parts):
        return NATIONAL
    found = [entity(part) for part in parts]
    return None if None in found else ";".join(sorted(filter(None, found)))


def entities() -> tuple[str, ...]:
    """Every entity, in the order of their numbers."""
    return tuple(row["entidad"] for row in catalogos.rows("juntas_locales"))


def _plain(written: object) -> str:
    return re.sub(r"[^a-z0-9]+", "_", fold(written)).strip("_")


@cache
def _spelt() -> dict[str, str]:
    rows = catalogos.rows("juntas_locales")
    return {_plain(row[c]): row["entidad"] for row in rows for c in ("entidad", "nombre_oficial")}


@cache
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    for row in catalogos.rows("juntas_locales"):
        names = (row["clave"], row["entidad"], row["nombre_oficial"], row["abreviatura"])
        for name in (*names, row["clave"].lstrip("0")):
            known[_plain(name)] = row["entidad"]
    return known
