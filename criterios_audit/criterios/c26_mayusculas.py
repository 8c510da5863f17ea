"""Los mensajes se escriben con mayúsculas y minúsculas.

Texto: «deberán utilizarse preferentemente» letras mayúsculas y minúsculas.
Medición: publicaciones y respuestas propias de al menos `letters_min` letras, sin enlaces,
    menciones ni etiquetas. Se señala la que tiene más de `caps_max` de mayúsculas, un tramo de
    `run_min` o más palabras seguidas en mayúsculas que no son siglas, lo que ellas abrevian ni
    números romanos, o ninguna mayúscula (salvo que siga a otra de su hilo o que una etiqueta abra
    la oración). Cumple hasta `share_max` de señaladas; más es observación. Se necesitan `n_min`
    piezas. Las letras matemáticas que fingen negritas se leen como letras y se cuentan aparte.
No ve: mayúsculas dentro de imágenes; nombres oficiales que no están en el catálogo de siglas.
"""

import pandas as pd

from criterios_audit.criterios._counted import counted, too_few
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXVI", Force.OBLIGACION_DE_MEDIOS, Scope.CUENTA
WORDS = ("deberán utilizarse preferentemente",)
LABELS = {
    "letters_min": "letras mínimas de una pieza",
    "caps_max": "proporción máxima de mayúsculas en una pieza",
    "run_min": "palabras seguidas en mayúsculas que se señalan",
    "share_max": "proporción máxima de piezas señaladas",
    "n_min": "piezas mínimas para estimar",
}

_GOES_ON = r"^\W*[#＃]|\b[0-9]{1,2}/[0-9]{1,2}\b"
"""A piece of a numbered thread may begin in the middle of a sentence; a tag may begin one."""


def check(
    posts: pd.DataFrame,
    *,
    letters_min: int = 20,
    caps_max: float = 0.70,
    run_min: int = 4,
    share_max: float = 0.02,
    n_min: int = 30,
) -> Finding:
    """Judge the share of own pieces written in capitals, or without any."""
    pieces = posts[posts["kind"].isin(["original", "autohilo", "respuesta"])]
    pieces = pieces[(pieces["letters"] >= letters_min).fillna(value=False)]
    if len(pieces) < n_min:
        return too_few(
            len(pieces),
            f"{counted(len(pieces), 'pieza', 'piezas')} con {letters_min} letras o más",
            n_min,
        )
    why = pd.Series("", index=pieces.index).astype("string[pyarrow]")
    small = pieces.loc[(pieces["caps_share"] == 0).fillna(value=False), "text"]  # they are few
    goes_on = small.str.contains(_GOES_ON, regex=True).fillna(value=False).astype(bool)
    why = why.mask(why.index.isin(small.index[~goes_on]), "sin ninguna mayúscula")
    why = why.mask(pieces["caps_run"] >= run_min, "tramo en mayúsculas")
    why = why.mask(pieces["caps_share"] > caps_max, "casi todo en mayúsculas")
    flagged = pieces.assign(regla=why)[why != ""].sort_values(["created_at", "post_id"])
    found = share(len(flagged), len(pieces))
    verdict, fragile = below(found, [(share_max, Verdict.CUMPLE)], Verdict.OBSERVACION)
    fake = int(pieces["fake_bold"].sum())
    aside = f" Aparte, {fake:,} con letras que fingen negritas." if fake else ""
    return Finding(
        verdict=verdict,
        because=f"{found.k:,} de {found.n:,} piezas con mayúsculas impropias o sin ninguna "
        f"({found.text}).{aside}",
        n=len(pieces),
        metrics={
            "share": found.value,
            "flagged": found.k,
            "fake_bold": fake,
            **by_stage(pieces["stage"], why != ""),
        },
        interval=found.interval,
        fragile=fragile,
        evidence=flagged.assign(
            pieza=flagged["post_id"],
            fecha=flagged["local"],
            proporcion=flagged["caps_share"].round(2),
            tramo=flagged["caps_run"],
        )[["pieza", "fecha", "regla", "proporcion", "tramo", "url"]].reset_index(drop=True),
    )


def _tables(*texts: str) -> dict[str, list[Row]]:
    posts = [post(i, text=text) for i, text in enumerate(texts)]
    return {"posts": posts, "coverage": [covered()]}


_PLAIN = "Acude a tu módulo y renueva tu credencial para votar"
_LOUD = "ACUDE A TU MÓDULO Y RENUEVA TU CREDENCIAL PARA VOTAR"
EXAMPLES = [
    Example(
        name="oraciones comunes",
        tables=_tables(*[_PLAIN] * 40),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 0},
    ),
    Example(
        name="dos de 40 en mayúsculas",
        tables=_tables(*[_PLAIN] * 38, _LOUD, _LOUD),
        verdict=Verdict.OBSERVACION,
        evidence=["038", "039"],
    ),
    Example(
        name="siglas, números romanos y etiquetas no son gritos",
        tables=_tables(*["El INE, el TEPJF y la JGE sesionan: PREP, INETEL, PEF, XXII #VOTA"] * 40),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 0},
    ),
    Example(
        name="el nombre oficial que abrevia una sigla no es un grito, con acentos o sin ellos",
        tables=_tables(
            *[_PLAIN] * 38,
            f"{_PLAIN}. Informa la DIRECCIÓN EJECUTIVA DEL REGISTRO FEDERAL DE ELECTORES",
            f"{_PLAIN}. Informa la DIRECCION EJECUTIVA DE ORGANIZACION ELECTORAL",
        ),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 0},
    ),
    Example(
        name="un tramo de cuatro palabras en una oración larga",
        tables=_tables(*[_PLAIN] * 38, *[f"{_PLAIN}. NO LO DEJES PASAR este fin de semana"] * 2),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="texto sin ninguna mayúscula",
        tables=_tables(*[_PLAIN] * 38, *[_PLAIN.lower()] * 2),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="lo que sigue en un hilo numerado, o tras una etiqueta, no empieza con mayúscula",
        tables=_tables(
            *[_PLAIN] * 38,
            "las credenciales que vencen este año y los trámites en curso; 2/4",
            "#RenuevaTuCredencial, si vence este año ya no servirá para votar",
        ),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 0},
    ),
    Example(
        name="negritas fingidas: no esconden mayúsculas y se cuentan aparte",
        tables=_tables(
            *[_PLAIN] * 40, "𝗔𝗖𝗨𝗗𝗘 𝗔 𝗧𝗨 𝗠𝗢𝗗𝗨𝗟𝗢 𝗘𝗟 𝗟𝗨𝗡𝗘𝗦 𝗬 𝗩𝗢𝗧𝗔", "𝗔𝗰𝘂𝗱𝗲 𝗮 𝘁𝘂 𝗺𝗼𝗱𝘂𝗹𝗼 𝗲𝗹 𝗹𝘂𝗻𝗲𝘀"
        ),
        verdict=Verdict.OBSERVACION,
        evidence=["040"],
        metrics={"fake_bold": 2},
    ),
    Example(
        name="textos de menos de veinte letras no se juzgan",
        tables=_tables(*["¡GRACIAS A TODAS!"] * 40),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
]
