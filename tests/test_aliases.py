"""Aliases that look like the Institute's stay readable, and nobody's own name passes for one."""

import pytest

from criterios_audit.aliases import institutional


@pytest.mark.parametrize(
    "alias",
    [
        "INEMexico",
        "@inetelmx",
        "INE_Jalisco",
        "INENuevoLeon",
        "INE_Nuevo_Leon",
        "INEBC_D02",
        "INE_SLP",
        "JLE_Yucatan",
        "INEChihuahua_oficial",
        "INEedomex",
    ],
)
def test_it_looks_institutional(alias: str):
    assert institutional(alias)


@pytest.mark.parametrize(
    "alias",
    ["", "INE", "InesLP", "InesSonora", "ines_sin", "InezAC", "iecm", "PartidoMorenaMx", "jalisco"],
)
def test_it_does_not(alias: str):
    assert not institutional(alias)
