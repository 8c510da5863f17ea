"""A la ciudadanía se le responde con cortesía y respeto.

Texto: «Queda prohibido» responder a los comentarios de las personas usuarias con insultos,
    descalificaciones, o faltas de cortesía y de respeto.
Medición: respuestas propias. Es candidata la que trae un término de la lista de descortesía fuera
    de lo que cita; la lista sola no prueba nada. Dos personas que coinciden (registro etiquetas)
    confirman o descartan; con opiniones divididas, una tercera desempata. Una confirmada incumple.
    Una candidata sin decidir requiere revisión humana. Cumple cuando no queda candidata por
    decidir y además dos personas descartaron `sample_min` respuestas sin términos, o todas si son
    menos: sin esa lectura, no hallar términos no prueba respeto. Dato: fórmulas de cortesía.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: ironía, sarcasmo ni desdén sin palabras de la lista; imágenes con texto; lo dicho entre
    comillas; respuestas que la exportación no trae o que se borraron.
"""

from functools import partial

import pandas as pd

from criterios_audit.criterios._counted import foreign_texts
from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._people import KAPPA_LABEL, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXI", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Queda prohibido",)
LABELS = {
    "sample_min": "respuestas sin términos que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge own replies by what people confirmed; the word list only proposes."""
    replies = posts[posts["kind"] == "respuesta"].sort_values(["created_at", "post_id"])
    n = len(replies)
    if n == 0:
        return Finding(
            verdict=Verdict.NO_APLICA, because="0 respuestas propias en lo exportado del periodo."
        )
    candidate = replies["discourtesy"].notna()
    people = review(replies["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    reviewed = people.share
    courtesy = share(int(replies["courtesy"].sum()), int(replies["courtesy"].notna().sum()))
    if people.confirmed:
        verdict = Verdict.INCUMPLE
        said = f"{people.confirmed:,} de {n:,} respuestas propias con descortesía confirmada"
    elif people.pending:
        verdict = Verdict.REVISION
        said = (
            f"{people.pending:,} de {n:,} respuestas propias con términos de la lista de "
            "descortesía; falta que dos personas las lean"
        )
    elif people.lacking(sample_min):
        verdict = Verdict.REVISION
        said = (
            f"0 de {n:,} respuestas propias con términos por decidir; falta que dos personas lean "
            f"una muestra de {min(sample_min, people.plain):,} sin términos de la lista (leídas, "
            f"{people.read:,})"
        )
    else:
        verdict = Verdict.CUMPLE
        most = reviewed.high or 0.0
        said = (
            f"0 faltas confirmadas en {reviewed.n:,} respuestas leídas de {n:,} "
            f"(a lo más {most:.3f} con 95 % de confianza)"
        )
    shown = candidate | (people.ruling == "confirmada")
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. Con fórmula de cortesía, {courtesy.text}. {people.said}.",
        n=n,
        metrics={
            "other_language": foreign_texts(replies),
            "replies": n,
            "candidates": int(candidate.sum()),
            "pending": people.pending,
            "confirmed": people.confirmed,
            "reviewed": reviewed.n,
            "courtesy_share": courtesy.value,
            "courtesy_low": courtesy.low,
            "courtesy_high": courtesy.high,
            **by_stage(replies["stage"], people.ruling == "confirmada"),
            **by_stage(
                replies["stage"].where(replies["courtesy"].notna()),
                replies["courtesy"],
                "courtesy_",
            ),
            **people.metrics,
        },
        interval=reviewed.interval if verdict is Verdict.CUMPLE else None,
        evidence=replies.assign(
            pieza=replies["post_id"],
            fecha=replies["local"],
            terminos=replies["discourtesy"],
            dictamen=people.ruling,
        )
        .loc[shown, ["pieza", "fecha", "terminos", "dictamen", "url"]]
        .reset_index(drop=True),
    )


_KIND = "¡Hola! Con gusto le compartimos los requisitos."
_RUDE = "No sea ignorante, ya se explicó."


def _tables(*texts: str, kind: str = "respuesta") -> dict[str, list[Row]]:
    posts = [post(i, kind=kind, text=text) for i, text in enumerate(texts)]
    return {"posts": posts, "coverage": [covered()]}


_read = partial(ruled, NUMERAL)


_CLEAN = _read("descartada", *[f"{i:03}" for i in range(10)])

EXAMPLES = [
    Example(
        name="diez respuestas leídas y descartadas por dos personas",
        tables={**_tables(*[_KIND] * 10), "etiquetas": _CLEAN},
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0, "reviewed": 10, "courtesy_share": 1.0},
    ),
    Example(
        name="no hallar términos no prueba respeto: falta leer la muestra",
        tables=_tables(*[_KIND] * 10),
        verdict=Verdict.REVISION,
        metrics={"candidates": 0, "reviewed": 0},
    ),
    Example(
        name="una candidata sin dictamen",
        tables={**_tables(*[_KIND] * 10, _RUDE), "etiquetas": _CLEAN},
        verdict=Verdict.REVISION,
        evidence=["010"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="confirmada por dos personas",
        tables={
            **_tables(*[_KIND] * 10, _RUDE),
            "etiquetas": _read("confirmada", "010"),
        },
        verdict=Verdict.INCUMPLE,
        evidence=["010"],
    ),
    Example(
        name="una sola persona no basta, ni la misma dos veces",
        tables={
            **_tables(*[_KIND] * 10, _RUDE),
            "etiquetas": _CLEAN + _read("confirmada", "010", who="AA"),
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="opiniones divididas: el desempate decide",
        tables={
            **_tables(*[_KIND] * 10, _RUDE),
            "etiquetas": _CLEAN
            + _read("confirmada", "010", who="A")
            + _read("descartada", "010", who=["B", "desempate"]),
        },
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 1, "pending": 0},
    ),
    Example(
        name="lo que la lista no vio y dos personas confirman, incumple",
        tables={
            **_tables(*[_KIND] * 10),
            "etiquetas": _read("confirmada", "003"),
        },
        verdict=Verdict.INCUMPLE,
        evidence=["003"],
    ),
    Example(
        name="una negativa es neutra y un insulto citado no es propio",
        tables={
            **_tables(
                "No procede su trámite: falta su acta.",
                "El mensaje «ignorante, no sirves para nada» ya fue denunciado.",
                *[_KIND] * 8,
            ),
            "etiquetas": _CLEAN,
        },
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="las etiquetas de otro numeral no cuentan",
        tables={
            **_tables(*[_KIND] * 10),
            "etiquetas": [{**label, "numeral": "XVIII"} for label in _CLEAN],
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="sin respuestas propias",
        tables=_tables(*[_RUDE] * 3, kind="original"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
