"""A la ciudadanía se le responde con cortesía y respeto.

Texto: «Queda prohibido» responder a los comentarios de las personas usuarias con insultos,
    descalificaciones, o faltas de cortesía y de respeto.
Medición: respuestas propias. Es candidata la que trae un término de la lista de descortesía fuera
    de lo que cita, o la que el modelo de descortesía da por probable (umbral F1 de su ficha; solo
    en español); ni la lista ni el modelo prueban nada. Dos personas que coinciden (registro
    etiquetas) confirman o descartan; con opiniones divididas, una tercera desempata. Una confirmada
    incumple. Una candidata sin decidir requiere revisión humana. Cumple cuando no queda candidata
    por decidir y además dos personas descartaron `sample_min` respuestas sin señalar, o todas si
    son menos: sin esa lectura, no señalar nada no prueba respeto. Dato: fórmulas de cortesía.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: ironía, sarcasmo ni desdén sin palabras de la lista; imágenes con texto; lo dicho entre
    comillas; respuestas que la exportación no trae o que se borraron.
"""

import math
from datetime import date
from functools import partial

import pandas as pd

from criterios_audit.criterios._counted import foreign_texts
from criterios_audit.criterios._example import Row, campaign, covered, post, ruled
from criterios_audit.criterios._people import KAPPA_LABEL, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import Share, share
from criterios_audit.features.proposals import HEADS as PROPOSED
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict
from criterios_audit.tables import TEXT
from criterios_audit.tone import heads

NUMERAL, FORCE, SCOPE = "XXI", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Queda prohibido",)
LABELS = {
    "sample_min": "respuestas sin señalar que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge own replies by what people confirmed; word list and head only propose."""
    replies = posts[posts["kind"] == "respuesta"].sort_values(["created_at", "post_id"])
    n = len(replies)
    if n == 0:
        return Finding(
            verdict=Verdict.NO_APLICA, because="0 respuestas propias en lo exportado del periodo."
        )
    listed, by_head = replies["discourtesy"].notna(), _by_head(replies)
    candidate = listed | by_head
    people = review(replies["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    reviewed = people.share
    courtesy = share(int(replies["courtesy"].sum()), int(replies["courtesy"].notna().sum()))
    if people.confirmed:
        verdict = Verdict.INCUMPLE
        said = f"{people.confirmed:,} de {n:,} respuestas propias con descortesía confirmada"
    elif people.pending:
        verdict = Verdict.REVISION
        said = (
            f"{people.pending:,} de {n:,} respuestas propias señaladas por la lista de "
            "descortesía o por el modelo; falta que dos personas las lean"
        )
    elif people.lacking(sample_min):
        verdict = Verdict.REVISION
        said = (
            f"0 de {n:,} respuestas propias señaladas por decidir; falta que dos personas lean "
            f"una muestra de {min(sample_min, people.plain):,} sin señalar (leídas, "
            f"{people.read:,})"
        )
    else:
        verdict = Verdict.CUMPLE
        most = reviewed.high or 0.0
        said = (
            f"0 faltas confirmadas en {reviewed.n:,} respuestas leídas de {n:,} "
            f"(a lo más {most:.3f} con 95 % de confianza)"
        )
    decided = people.ruling[candidate & (people.ruling != "sin decidir")]
    right = share(int((decided == "confirmada").sum()), len(decided))
    shown = candidate | (people.ruling == "confirmada")
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {_told(right)}. Con fórmula de cortesía, {courtesy.text}. {people.said}.",
        n=n,
        metrics={
            "other_language": foreign_texts(replies),
            "replies": n,
            "candidates": int(candidate.sum()),
            "by_head": int(by_head.sum()),
            "precision": right.value,
            "precision_n": right.n,
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
            propone=_who(listed, by_head),
            dictamen=people.ruling,
        )
        .loc[shown, ["pieza", "fecha", "propone", "terminos", "dictamen", "url"]]
        .reset_index(drop=True),
    )


def _by_head(replies: pd.DataFrame) -> "pd.Series[bool]":
    card = heads.card(PROPOSED["posts"])
    likely = card["medidas"]["umbrales"]["f1"] if card else math.inf
    return replies["tone_model"].fillna(0).ge(likely).astype(bool)


def _who(listed: "pd.Series[bool]", by_head: "pd.Series[bool]") -> "pd.Series[str]":
    """Say of each piece who proposed that it be read; <NA>: people found it by themselves."""
    who = pd.Series(pd.NA, index=listed.index, dtype=TEXT)
    return who.mask(listed, "lista").mask(by_head, "modelo").mask(listed & by_head, "ambos")


def _told(right: Share) -> str:
    """Name the model, and say how right what was flagged turned out to be on this account."""
    card = heads.card(PROPOSED["posts"])
    model = f"{card['version']} del {date.fromisoformat(card['fecha']):%d/%m/%Y}" if card else ""
    named = f"Modelo de descortesía {model}" if model else "Sin modelo: señala solo la lista"
    if not right.n:
        return f"{named}; nada de lo señalado se ha resuelto aquí"
    return (
        f"{named}; de lo señalado y resuelto aquí se confirmó {right.k} de {right.n} ({right.text})"
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
        name="cada etapa, aparte",
        tables={
            **_tables(*[_KIND] * 10),
            "posts": [
                *_tables(*[_KIND] * 10)["posts"],
                post(10, kind="respuesta", text=_RUDE, created_at="2026-03-26T18:00:00Z"),
            ],
            "calendario": campaign("2026-03-26"),
            "etiquetas": _CLEAN + _read("confirmada", "010"),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"share_ordinario": 0.0, "share_campana": 1.0},
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
