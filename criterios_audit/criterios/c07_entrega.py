"""La información que se entrega se avisa al área; quien no la recibe es orientado.

Texto: los administradores que posean información solicitada «podrán proporcionarla siempre y
    cuando» tengan certeza de ella y avisen por correo al área responsable; si no, «orientarán» a
    INETEL o a la Plataforma Nacional de Transparencia.
Medición: (a) entregas directas con correo de aviso registrado: todas, o incumple. (b) solicitudes
    no entregadas que fueron orientadas: cumple desde `guided_min`; menos incumple, u observación si
    el intervalo cruza el umbral. Lo que informa y además orienta es una entrega. Sin registro, (a)
    no es evaluable y (b) se estima con las respuestas propias que declinan dar información, si son
    `replies_min` o más: bajo `guided_min` es observación, y más que eso no puede decirse.
No ve: el correo, que ninguna exportación trae, ni la certeza con que se entregó. Una respuesta que
    declina puede completarse en otra: por eso la estimación nunca incumple.
"""

import pandas as pd

from criterios_audit.criterios._declared import expired, in_force
from criterios_audit.criterios._example import ACCOUNT, Row, campaign, post
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._registered import hours, nothing_recorded, within
from criterios_audit.criterios._stages import by_stage, stage_of
from criterios_audit.estimates import share
from criterios_audit.features import clock
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "VII", Force.OBLIGACION_CONDICIONADA, Scope.CUENTA
WORDS = ("podrán proporcionarla siempre y cuando", "orientarán")
LABELS = {
    "guided_min": "proporción mínima de solicitudes no entregadas que fueron orientadas",
    "replies_min": "respuestas que declinan, necesarias para estimar sin registro",
}


def check(
    solicitudes: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    declaraciones: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    guided_min: float = 0.90,
    replies_min: int = 30,
) -> Finding:
    """Judge the register of requests or, without it, what the account's replies show."""
    asked = None if solicitudes is None else within(solicitudes, "t_entrada", cuentas, period)
    if asked is not None and len(asked):
        days = clock.to_local(asked["t_entrada"], clock.zones_of(asked["account_id"], cuentas))
        stage = stage_of(days.dt.normalize(), cuentas, calendario)
        return _registered(asked, stage, guided_min)
    declared = in_force(declaraciones, NUMERAL, period)
    old = expired(declaraciones, NUMERAL, period)
    nothing = nothing_recorded("solicitudes", declared, old, absent=asked is None)
    return _estimated(posts, nothing, guided_min, replies_min)


def _registered(asked: pd.DataFrame, stage: "pd.Series[str]", guided_min: float) -> Finding:
    outcome = asked["entregada"].fillna("")
    given, refused = outcome == "sí", outcome == "no"
    guided = asked["orientada_a"].notna()
    told, early = asked["t_correo"].notna(), asked["t_correo"] < asked["t_entrada"]
    estado = pd.Series("sin desenlace", index=asked.index)
    estado = estado.mask(refused, "sin orientar").mask(guided & ~given, "orientada")
    estado = estado.mask(given, "entregada sin aviso").mask(given & told, "entregada y avisada")
    estado = estado.mask(given & early, "aviso anterior a la solicitud")
    names = ("entregada y avisada", "entregada sin aviso", "aviso anterior a la solicitud")
    count = estado.value_counts()
    good, untold, impossible = (int(count.get(name, 0)) for name in names)
    sent, unsent, unknown = (
        int(count.get(name, 0)) for name in ("orientada", "sin orientar", "sin desenlace")
    )
    oriented = share(sent, sent + unsent)
    steps = [(guided_min, Verdict.CUMPLE)]
    graded, fragile = (
        grade(oriented, steps, Verdict.INCUMPLE) if oriented.n else (Verdict.NO_APLICA, False)
    )
    delivered = good + untold + impossible
    if untold:
        verdict, fragile = Verdict.INCUMPLE, False
    elif impossible and graded is not Verdict.INCUMPLE:
        verdict = Verdict.REVISION
    elif unknown and graded in {Verdict.CUMPLE, Verdict.NO_APLICA}:
        verdict = Verdict.OBSERVACION
    else:
        verdict = Verdict.CUMPLE if graded is Verdict.NO_APLICA else graded
    return Finding(
        verdict=verdict,
        because=f"{good} de {delivered} entregas con aviso por correo al área; {sent} de "
        f"{oriented.n} no entregadas, orientadas ({oriented.text}); {impossible} con el aviso "
        f"anterior a la solicitud y {unknown} sin desenlace anotado.",
        n=len(asked),
        metrics={
            "requests": len(asked),
            "delivered": delivered,
            "delivered_told": good,
            "not_delivered": oriented.n,
            "guided": sent,
            "share_guided": oriented.value,
            "without_outcome": unknown,
            **by_stage(
                stage.where(estado.isin(["orientada", "sin orientar"])),
                estado == "orientada",
                "guided_",
                people=True,
            ),
        },
        interval=oriented.interval,
        fragile=fragile,
        evidence=asked[["folio", "t_entrada", "entregada", "area_avisada", "t_correo"]]
        .assign(
            horas_al_correo=hours(asked["t_entrada"], asked["t_correo"]),
            orientada_a=asked["orientada_a"],
            estado=estado,
        )
        .rename(columns={"folio": "pieza"}),
    )


def _estimated(
    posts: pd.DataFrame | None, nothing: Finding, guided_min: float, replies_min: int
) -> Finding:
    """Add to what the empty register says the share of declining replies that guide somewhere."""
    replied = posts is not None and bool((posts["kind"] == "respuesta").any())
    if posts is None or not replied or nothing.reason is None:
        return nothing
    declining = posts[posts["declines"].fillna(value=False).astype(bool)]
    declining = declining.sort_values(["created_at", "post_id"])
    guides = declining["guides"].fillna(value=False).astype(bool)
    found = share(int(guides.sum()), len(declining))
    enough = found.n >= replies_min
    verdict, fragile = (
        grade(found, [(guided_min, Verdict.NO_EVALUABLE)], Verdict.OBSERVACION)
        if enough
        else (Verdict.NO_EVALUABLE, False)
    )
    return Finding(
        verdict=verdict,
        reason=nothing.reason if verdict is Verdict.NO_EVALUABLE else None,
        because=f"{found.k} de {found.n} respuestas que declinan dar información orientan a INETEL "
        f"o a la plataforma ({found.text}); {nothing.because[:-1]}.",
        n=found.n,
        metrics={
            **nothing.metrics,
            "declining": found.n,
            "share_guided": found.value,
            **by_stage(declining["stage"], guides, "guided_"),
        },
        interval=found.interval,
        fragile=fragile,
        evidence=pd.DataFrame(
            {
                "pieza": declining["post_id"],
                "orienta": guides.map({True: "sí", False: "no"}),
                "texto": declining["text"],
            }
        ).reset_index(drop=True),
    )


def _request(i: int, given: str | None = "sí", **said: object) -> Row:
    row: Row = {"account_id": ACCOUNT, "folio": f"S{i:02}", "t_entrada": "2026-03-02T18:00:00Z"}
    return {**row, "entregada": given, **said}


_MAIL = {"t_correo": "2026-03-02T20:00:00Z", "area_avisada": "Área de ejemplo"}
_NO = "No contamos con esa información."
_SENT = [_request(i, "no", orientada_a="INETEL") for i in range(40)]
EXAMPLES = [
    Example(
        name="entregada con correo al área, y otra orientada",
        tables={"solicitudes": [_request(1, **_MAIL), *_SENT], "posts": [post(1)]},
        verdict=Verdict.CUMPLE,
        metrics={"delivered_told": 1, "guided": 40},
    ),
    Example(
        name="una sola entrega sin correo registrado ya incumple",
        tables={"solicitudes": [_request(1, **_MAIL), _request(2)]},
        verdict=Verdict.INCUMPLE,
        evidence=["S01", "S02"],
        metrics={"delivered": 2, "delivered_told": 1},
    ),
    Example(
        name="informa y además orienta: es una entrega, y necesita el aviso",
        tables={"solicitudes": [_request(1, orientada_a="PNT")]},
        verdict=Verdict.INCUMPLE,
        metrics={"delivered": 1, "not_delivered": 0},
    ),
    Example(
        name="20 de 40 no entregadas quedaron sin orientar",
        tables={
            "solicitudes": [*_SENT[:20], *(_request(i, "no") for i in range(50, 70))],
        },
        verdict=Verdict.INCUMPLE,
        metrics={"share_guided": 0.5},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            "solicitudes": [
                *_SENT,
                *(_request(i, "no", t_entrada="2026-03-26T18:00:00Z") for i in range(50, 90)),
            ],
            "calendario": campaign("2026-03-26"),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"guided_share_ordinario": 1.0, "guided_share_campana": 0.0},
    ),
    Example(
        name="una de dos: con tan pocas, el intervalo cruza el umbral y no pasa de observación",
        tables={"solicitudes": [_SENT[0], _request(50, "no")]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="el renglón que no dice en qué acabó no cuenta a favor",
        tables={"solicitudes": [_request(1, **_MAIL), _request(2, None)]},
        verdict=Verdict.OBSERVACION,
        metrics={"without_outcome": 1},
    ),
    Example(
        name="un aviso anterior a la solicitud: decide una persona",
        tables={"solicitudes": [_request(1, t_correo="2026-03-01T18:00:00Z")]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="sin registro, las respuestas que declinan y no orientan: observación como techo",
        tables={"posts": [post(i, kind="respuesta", text=_NO) for i in range(40)]},
        verdict=Verdict.OBSERVACION,
        metrics={"declining": 40, "share_guided": 0.0},
    ),
    Example(
        name="sin registro y todas orientan: el correo no consta, no se inventa un «cumple»",
        tables={
            "posts": [
                post(i, kind="respuesta", text=f"{_NO} Llama a INETEL, 800 433 2000.")
                for i in range(40)
            ]
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
        metrics={"share_guided": 1.0},
    ),
    Example(
        name="sin registro y con treinta, las que pide el mínimo, sí se estima",
        tables={"posts": [post(i, kind="respuesta", text=_NO) for i in range(30)]},
        thresholds={"replies_min": 30},
        verdict=Verdict.OBSERVACION,
        metrics={"declining": 30},
    ),
    Example(
        name="sin registro y con tres respuestas que declinan no se estima",
        tables={"posts": [post(i, kind="respuesta", text=_NO) for i in range(3)]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="sin solicitudes y así declarado",
        tables={
            "solicitudes": [],
            "declaraciones": [
                {
                    "numeral": "VII",
                    "account_id": ACCOUNT,
                    "texto": "sin solicitudes",
                    "firma_cargo": "Vocalía de ejemplo",
                    "fecha": "2026-07-01",
                    "vence": "2026-12-31",
                }
            ],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin registro ni exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
