"""A person's name where a post is asked for: the Institute's staff are named by their post."""

import re

from criterios_audit.registers import juntas
from criterios_audit.registers.cells import Unfit, fold

_COLUMNS = frozenset({"cargo", "firma_cargo", "autoriza", "aprobada_por", "codificador"})
_ROLE = re.compile(
    r"(?:^|_)(?:jefatur|jef[ea]|direc|subdirec|vocal|coordin|subcoordin|titular|encargad|secretari"
    r"|consej|presiden|responsab|asesor|analist|tecnic|auxiliar|administrad|operador|operativ"
    r"|supervis|enlace|lider|profesional|especialist|unidad|departament|area|comite|comision|junta"
    r"|distrit|organo|institut|ine(?:_|$)|cncs|unicom|comunicac|social|informatic|capacitac"
    r"|organizac|registr|prerrogat|vinculac|juridic|elector|federal|local|central|nacional|general"
    r"|gestion|publicac|difusion|prensa|medios|redes|contenid|digital|community|manager|equipo"
    r"|oficin|delegac|represent|personal|turno|planeac|transparen|servicio|partidos|fiscaliz"
    r"|igualdad|archivo|oficial|estatal|ejecutiv|mesa|guardia|valid|revis|edit|redact|disen"
    r"|fotogra|intern|extern|desempat|grupo|trabajo|mando|gerent|gabinet|contralor|abogad|servidor|funcionari|vocer|portavoz"
    r"|delegad|capturist|program|desarroll|inspec|instruct|monitor|normativ|legal|tecnolog"
    r"|sistema|infraestruct|innovac|estrateg|imagen|informac|atencion|ciudadan|cultura|civic"
    r"|educac|particip|credencial|padron|geograf|cartograf|regional|metropolitan|zona|circunscr|codific|ejemplo|acuerdo|pleno|sala)"
)
_TITLE = re.compile(
    r"(?:lic|licda|licenciad[oa]|mtr[oa]|maestr[oa]|dra?|doctora?|ing|ingenier[oa]|arq|prof|profa|c"
    r"|sra?|srita)\.?\s+",
    re.IGNORECASE,
)
_WORD = r"(?:[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]+|[A-ZÁÉÍÓÚÜÑ]{2,})"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:(?:de|del|la|las|los|y)\s+)*{_WORD}){{1,3}}")


def refuse_names(word: str, text: str) -> None:
    """Raise Unfit for what reads as a name: two to four capitalised words, none of them a post's.

    On purpose it asks for much: one word, words in small letters or a place pass. What comes
    beside a post («Coordinación, Baja California») is a name only after a title (Lic., Mtra.).
    """
    if word not in _COLUMNS:
        return
    post = _ROLE.search(fold(text))
    for part in re.split(r"[,;:()/|–—-]", text):
        bare = _TITLE.sub("", part.strip(), count=1) if _TITLE.match(part.strip()) else part.strip()
        titled = bare != part.strip()
        if not _NAME.fullmatch(bare) or _ROLE.search(fold(bare)) or juntas.entity(bare):
            continue
        if titled or not post:
            msg = (
                f"La columna {word} parece traer el nombre de una persona: se esperaba su cargo, "
                "p. ej. Jefatura de Departamento."
            )
            raise Unfit(msg)
