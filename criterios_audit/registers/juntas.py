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


def entities() -> tuple[str, ...]:
    """Every entity, in the order of their numbers."""
    return tuple(row["entidad"] for row in catalogos.rows("juntas_locales"))


def _plain(written: object) -> str:
    return re.sub(r"[^a-z0-9]+", "_", fold(written)).strip("_")


@cache
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    for row in catalogos.rows("juntas_locales"):
        names = (row["clave"], row["entidad"], row["nombre_oficial"], row["abreviatura"])
        for name in (*names, row["clave"].lstrip("0")):
            known[_plain(name)] = row["entidad"]
    return known
