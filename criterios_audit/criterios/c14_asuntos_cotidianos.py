"""Los temas se tratan desde una perspectiva institucional, no cotidiana.

Texto: los administradores «deberán evitar» conversaciones sobre asuntos cotidianos, ya que los
    temas deben tratarse desde una perspectiva institucional y no personal o privada.
Medición: publicaciones y respuestas propias. Es candidata la que toca un tema de la lista de vida
    cotidiana (clima, deporte, felicitación personal…) sin señal institucional, y la respuesta sin
    información ni cortesía; las fórmulas de cortesía no cuentan, XXI las pide. Dos personas que
    coinciden (registro etiquetas) confirman o descartan. Hasta `share_max` de confirmadas cumple;
    más es observación; `month_max` o más confirmadas en un mes incumple. Requiere revisión humana
    mientras quede candidata por decidir o no se hayan leído `sample_min` piezas sin marcas, o todas
    si son menos. Se necesitan `n_min` piezas para estimar la proporción, que con su intervalo cubre
    también las que no se leyeron.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: conversaciones privadas; temas que no están en la lista y no entraron en la muestra; si el
    humor es oportuno, pues juzga el tema y no el tono.
"""

import pandas as pd

from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._people import KAPPA_LABEL, of_whole, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XIV", Force.PROHIBICION, Scope.CUENTA
WORDS = ("deberán evitar",)
LABELS = {
    "share_max": "proporción de cotidianas confirmadas que aún cumple",
    "month_max": "confirmadas en un mes que son patrón reiterado",
    "n_min": "piezas propias mínimas para estimar",
    "sample_min": "piezas sin marcas que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    share_max: float = 0.01,
    month_max: int = 5,
    n_min: int = 30,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge own pieces by what people confirmed; the list of subjects only proposes."""
    own = posts[posts["kind"] != "compartido"].sort_values(["created_at", "post_id"])
    n = len(own)
    if n == 0:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 publicaciones y respuestas propias en lo exportado del periodo.",
        )
    subject = own["everyday"].where(own["signal"].isna())
    empty = own["empty_reply"].fillna(value=False).astype(bool)
    candidate = subject.notna() | empty
    people = review(own["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    confirmed = people.ruling == "confirmada"
    found = of_whole(people.ruling, candidate)
    months = own.loc[confirmed, "local_day"].dt.to_period("M").value_counts()
    most, lacking = int(months.max()) if len(months) else 0, people.lacking(sample_min)
    reason, fragile = None, False
    if most >= month_max:
        verdict = Verdict.INCUMPLE
    elif people.pending or lacking:
        verdict = Verdict.REVISION
    elif n < n_min:
        verdict, reason = Verdict.NO_EVALUABLE, Reason.N_INSUFICIENTE
    else:
        verdict, fragile = below(found, [(share_max, Verdict.CUMPLE)], Verdict.OBSERVACION)
    said = (
        f"{found.k:,} de {n:,} piezas propias con asunto cotidiano confirmado ({found.text}), a lo "
        f"más {most:,} en un mes; candidatas, {int(candidate.sum()):,}; por "
        f"decidir, {people.pending:,}"
    )
    if lacking:
        said += f"; sin marcas, {lacking:,} por leer"
    if reason:
        said += f"; se necesitan {n_min} piezas"
    rule = subject.fillna("").mask(empty, "respuesta sin contenido")
    return Finding(
        verdict=people.settle(verdict),
        reason=reason,
        because=f"{said}. {people.said}.",
        n=n,
        metrics={
            "pieces": n,
            "candidates": int(candidate.sum()),
            "empty_replies": int(empty.sum()),
            "pending": people.pending,
            "confirmed": people.confirmed,
            "confirmed_share": found.value,
            "month_most": most,
            "reviewed": people.share.n,
            **by_stage(own["stage"], confirmed),
            **people.metrics,
        },
        interval=found.interval,
        fragile=fragile,
        evidence=own.assign(
            pieza=own["post_id"], fecha=own["local"], regla=rule, dictamen=people.ruling
        )
        .loc[candidate | confirmed, ["pieza", "fecha", "regla", "dictamen", "url"]]
        .reset_index(drop=True),
    )


_PLAIN = "El módulo 091552 atiende de 8 a 15 horas."
_EVERYDAY = "¡Qué calor hace hoy! Golazo de la selección."


def _tables(*texts: str, rulings: dict[str, str] | None = None) -> dict[str, list[Row]]:
    return {
        "posts": [post(i, text=text, kind="respuesta") for i, text in enumerate(texts)],
        "coverage": [covered()],
        "etiquetas": [
            row
            for piece, ruling in (rulings or {}).items()
            for row in ruled(NUMERAL, ruling, piece)
        ],
    }


_READ = {f"{i:03}": "descartada" for i in range(40)}

EXAMPLES = [
    Example(
        name="cuarenta piezas leídas, ninguna cotidiana",
        tables=_tables(*[_PLAIN] * 40, rulings=_READ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0, "confirmed": 0},
    ),
    Example(
        name="una de las 30 leídas es más del uno por ciento, aunque haya doscientas",
        tables=_tables(
            *[_PLAIN] * 200,
            rulings={**dict.fromkeys(list(_READ)[:30], "descartada"), "029": "confirmada"},
        ),
        thresholds={"sample_min": 30},
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 1, "confirmed_share": 1 / 30},
    ),
    Example(
        name="falta leer la muestra",
        tables=_tables(*[_PLAIN] * 40),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="clima y deporte sin dictamen",
        tables=_tables(*[_PLAIN] * 40, _EVERYDAY, rulings=_READ),
        verdict=Verdict.REVISION,
        evidence=["040"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="la cortesía no es asunto cotidiano: XXI la pide",
        tables=_tables(
            "¡Buen día! Con gusto le apoyamos.",
            "¡Excelente fin de semana!",
            "Gracias por su mensaje.",
            *[_PLAIN] * 37,
            rulings=_READ,
        ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="una felicitación o un pésame a título personal son candidatas; «mi papel» no",
        tables=_tables(
            "¡Felicidades, querida amiga!",
            "Mi más sentido pésame a su familia, que en paz descanse.",
            "Nuestra casa, tu casa: mi papel es escucharte 7 días a la semana.",
            *[_PLAIN] * 37,
            rulings=_READ,
        ),
        verdict=Verdict.CUMPLE,
        evidence=["000", "001"],
        metrics={"candidates": 2, "pending": 0},
    ),
    Example(
        name="el humor con tema institucional no es asunto cotidiano",
        tables=_tables(
            "¡Golazo de participación! Ubica tu casilla y vota.", *[_PLAIN] * 39, rulings=_READ
        ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="una respuesta sin información ni cortesía es candidata",
        tables=_tables("jajaja sí", *[_PLAIN] * 39, rulings=_READ),
        verdict=Verdict.CUMPLE,
        evidence=["000"],
        metrics={"empty_replies": 1, "pending": 0},
    ),
    Example(
        name="dos de cuarenta confirmadas son observación",
        tables=_tables(
            *[_EVERYDAY] * 2,
            *[_PLAIN] * 38,
            rulings={**_READ, **dict.fromkeys(["000", "001"], "confirmada")},
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"month_most": 2},
    ),
    Example(
        name="dos en marzo y una en abril: cuenta el mes en que hubo más",
        tables={
            **_tables(rulings={**_READ, **dict.fromkeys(["000", "001", "060"], "confirmada")}),
            "posts": [
                *_tables(*[_EVERYDAY] * 2, *[_PLAIN] * 38)["posts"],
                post(60, text=_EVERYDAY, kind="respuesta", created_at="2026-04-10T18:00:00Z"),
            ],
        },
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 3, "month_most": 2},
    ),
    Example(
        name="cinco confirmadas en un mes son patrón reiterado",
        tables=_tables(
            *[_EVERYDAY] * 5, *[_PLAIN] * 5, rulings=dict.fromkeys(list(_READ)[:5], "confirmada")
        ),
        verdict=Verdict.INCUMPLE,
        metrics={"month_most": 5},
    ),
    Example(
        name="veinte piezas, todas leídas, no bastan para una proporción",
        tables=_tables(*[_PLAIN] * 20, rulings=_READ),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
