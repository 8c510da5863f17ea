"""Which aliases look like the Institute's own: a known one, or INE with the name of a state."""

import re
import unicodedata
from functools import cache

from criterios_audit import catalogos

_OWN = frozenset({"central", "local", "distrital"})


def institutional(alias: str) -> bool:
    """Whether an alias is for the Institute to look at; a leading @ and letter case do not count.

    Known ones stand in `catalogos/cuentas_conocidas.csv`; INE_Jalisco, INEBC or JLE_Yucatan_oficial
    are made of `catalogos/juntas_locales.csv`. Who runs it is for SEGUNDO to find out: what passes
    for the Institute is no citizen's name.
    """
    plain = alias.strip().lstrip("@＠").lower()
    return plain in _known() or bool(_of_a_state().fullmatch(plain))


@cache
def _known() -> frozenset[str]:
    known = catalogos.rows("cuentas_conocidas")
    return frozenset(row["alias"].lower() for row in known if row["ambito"] in _OWN)


@cache
def _of_a_state() -> re.Pattern[str]:
    names, short = set[str](), set[str]()
    for row in catalogos.rows("juntas_locales"):
        names |= {_words(row["entidad"]), _words(row["nombre_oficial"])}
        short.add(_words(row["abreviatura"]))
    # «InesLP» may be somebody called Inés: a short name that begins like hers stands apart by «_»
    near = names | {name for name in short if not name.startswith(("s", "z"))}
    body = f"_?(?:{'|'.join(sorted(near))})|_(?:{'|'.join(sorted(short))})"
    end = r"(?:_?(?:mx|oficial|d(?:istrito)?_?\d{1,2}))?"
    return re.compile(f"(?:ine|jle|ine_?jle|jle_?ine)(?:{body}){end}")


def _words(name: str) -> str:
    """Pattern of a name as aliases write it: no accents, words joined or with «_»."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return "_?".join(re.findall(r"[a-z]+", plain))
