"""Solo se publica lo que atañe al Instituto.

Texto: «Solo serán publicados» los mensajes y contenidos que hagan referencia a las actividades del
    Instituto u ofrezcan información pública en poder del mismo.
Medición: publicaciones originales; lo compartido va como estrato aparte y se imputa a quien
    comparte. Es candidata la que no trae señal institucional (dominio, cuenta, etiqueta o
    vocabulario) y la que no trae texto; «sin señal» no es «ajena»: dos personas que coinciden
    (registro etiquetas) confirman o descartan. Una confirmada es observación; más de `share_max` de
    las originales, con al menos `n_min`, incumple. Requiere revisión humana mientras quede
    candidata por decidir, o no se hayan leído `sample_min` de las que traen señal (o todas, si son
    menos); la proporción y su intervalo cubren también las que no se leyeron.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: si el contenido de una imagen atañe al Instituto; lo ajeno que usa vocabulario electoral y no
    entró en la muestra; a dónde lleva un enlace acortado. Un hilo se lee en su primera pieza.
"""

import pandas as pd

from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._people import KAPPA_LABEL, of_whole, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "I", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Solo serán publicados",)
LABELS = {
    "share_max": "proporción de ajenas confirmadas que aún no incumple",
    "n_min": "publicaciones mínimas para estimar una proporción",
    "sample_min": "publicaciones con señal que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    share_max: float = 0.01,
    n_min: int = 30,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge originals by what people confirmed; the absence of signals only proposes."""
    pieces = posts[posts["kind"].isin(["original", "compartido"])]
    pieces = pieces.sort_values(["created_at", "post_id"])
    if pieces.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 publicaciones originales y 0 compartidas en lo exportado del periodo.",
        )
    mute = pieces["letters"].fillna(0) == 0
    candidate = pieces["signal"].isna() | mute
    people = review(pieces["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    original, confirmed = pieces["kind"] == "original", people.ruling == "confirmada"
    foreign = of_whole(people.ruling, candidate, original)
    verdict, fragile = Verdict.CUMPLE, False
    if people.confirmed:
        verdict = Verdict.OBSERVACION
        if foreign.n >= n_min:
            steps = [(share_max, Verdict.OBSERVACION)]
            verdict, fragile = below(foreign, steps, Verdict.INCUMPLE)
    lacking = people.lacking(sample_min)
    if verdict is not Verdict.INCUMPLE and (people.pending or lacking):
        verdict, fragile = Verdict.REVISION, False
    shared = int((confirmed & ~original).sum())
    said = (
        f"{foreign.k:,} de {foreign.n:,} publicaciones originales ajenas confirmadas "
        f"({foreign.text}) y {shared:,} de {int((~original).sum()):,} compartidas; "
        f"{int(candidate.sum()):,} sin señal institucional o sin texto, {people.pending:,} por "
        f"decidir"
    )
    if lacking:
        said += f"; con señal, {lacking:,} por leer"
    shown = candidate | confirmed
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {people.said}.",
        n=foreign.n,
        metrics={
            "originals": foreign.n,
            "confirmed": foreign.k,
            "confirmed_share": foreign.value,
            "confirmed_high": None if foreign.high is None else round(foreign.high, 3),
            "shared": int((~original).sum()),
            "shared_confirmed": shared,
            "candidates": int(candidate.sum()),
            "without_text": int(mute.sum()),
            "pending": people.pending,
            "read": people.read,
            **by_stage(pieces["stage"][original], confirmed[original]),
            **people.metrics,
        },
        interval=foreign.interval,
        fragile=fragile,
        evidence=pieces.assign(
            pieza=pieces["post_id"],
            fecha=pieces["local"],
            estrato=pieces["kind"],
            ausente=pd.Series("toda señal", index=pieces.index).mask(mute, "sin texto"),
            dictamen=people.ruling,
        )
        .loc[shown, ["pieza", "fecha", "estrato", "ausente", "dictamen", "url"]]
        .reset_index(drop=True),
    )


_OWN = "Ubica tu módulo y renueva tu credencial."
_FOREIGN = "Felices fiestas a todas y todos."


def _tables(*texts: str | None, rulings: dict[str, str] | None = None) -> dict[str, list[Row]]:
    return {
        "posts": [post(i, text=text) for i, text in enumerate(texts)],
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
        name="cuarenta leídas, ninguna ajena",
        tables=_tables(*[_OWN] * 40, rulings=_READ),
        verdict=Verdict.CUMPLE,
        metrics={"confirmed": 0, "candidates": 0, "read": 40},
    ),
    Example(
        name="no hallar candidatas no prueba pertinencia: falta leer la muestra",
        tables=_tables(*[_OWN] * 40),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="leídas 30 de 200 con señal: el intervalo cubre las que nadie leyó",
        tables=_tables(*[_OWN] * 200, rulings=dict.fromkeys(list(_READ)[:30], "descartada")),
        thresholds={"sample_min": 30},
        verdict=Verdict.CUMPLE,
        metrics={"confirmed": 0, "read": 30, "confirmed_high": 0.114},
    ),
    Example(
        name="tres ajenas de las 30 leídas dicen más que tres de doscientas",
        tables=_tables(
            *[_OWN] * 200,
            rulings={
                **dict.fromkeys(list(_READ)[:27], "descartada"),
                **dict.fromkeys(list(_READ)[27:30], "confirmada"),
            },
        ),
        thresholds={"sample_min": 30},
        verdict=Verdict.OBSERVACION,
        fragile=True,
        metrics={"confirmed": 3, "confirmed_share": 0.1},
    ),
    Example(
        name="una efeméride, un pésame y un aviso de emergencia son candidatas, no ajenas",
        tables=_tables(
            "Felices fiestas a todas y todos.",
            "Lamentamos el fallecimiento de nuestro compañero.",
            "Protección Civil pide resguardarse por el huracán.",
            *[_OWN] * 37,
            rulings=_READ,
        ),
        verdict=Verdict.CUMPLE,
        evidence=["000", "001", "002"],
        metrics={"candidates": 3, "pending": 0},
    ),
    Example(
        name="una candidata sin decidir requiere revisión",
        tables=_tables(
            _FOREIGN, *[_OWN] * 39, rulings={k: v for k, v in _READ.items() if k != "000"}
        ),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="solo con imagen no hay texto que clasificar: a revisión",
        tables=_tables(*[_OWN] * 40, None, "📣 https://t.co/x", rulings=_READ),
        verdict=Verdict.REVISION,
        evidence=["040", "041"],
        metrics={"without_text": 2, "pending": 2},
    ),
    Example(
        name="una ajena confirmada de doscientas es observación",
        tables=_tables(
            _FOREIGN,
            *[_OWN] * 199,
            rulings={**{f"{i:03}": "descartada" for i in range(200)}, "000": "confirmada"},
        ),
        verdict=Verdict.OBSERVACION,
        evidence=["000"],
    ),
    Example(
        name="diez ajenas confirmadas de cuarenta incumplen aunque falte leer",
        tables=_tables(
            *[_FOREIGN] * 10, *[_OWN] * 30, rulings=dict.fromkeys(list(_READ)[:10], "confirmada")
        ),
        verdict=Verdict.INCUMPLE,
        metrics={"confirmed": 10},
    ),
    Example(
        name="una de cuarenta pasa de uno por ciento, pero el intervalo no: frágil, observación",
        tables=_tables(_FOREIGN, *[_OWN] * 39, rulings={**_READ, "000": "confirmada"}),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="con menos de treinta una proporción no incumple",
        tables=_tables(
            *[_FOREIGN] * 5,
            *[_OWN] * 5,
            rulings={k: "confirmada" if k < "005" else "descartada" for k in list(_READ)[:10]},
        ),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="lo compartido se imputa a quien comparte, como estrato aparte",
        tables={
            **_tables(*[_OWN] * 40, rulings={**_READ, "900": "confirmada"}),
            "posts": [
                *[post(i, text=_OWN) for i in range(40)],
                post(900, text="RT @otra: vean mi receta de pozole", kind="compartido"),
            ],
        },
        verdict=Verdict.OBSERVACION,
        evidence=["900"],
        metrics={"confirmed": 0, "originals": 40, "shared": 1, "shared_confirmed": 1},
    ),
    Example(
        name="solo respuestas",
        tables={"posts": [post(1, text=_OWN, kind="respuesta")], "coverage": [covered()]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
