"""Cases of XVIII, which has more of them than its module could hold."""

from criterios_audit.criterios._example import Row, conversation, covered, message, reply, ruled
from criterios_audit.model import Example, Reason, Verdict

_GREETINGS = (
    "Buen día y gracias por escribirnos; con gusto le decimos.",
    "Agradecemos su mensaje y lamentamos mucho la espera que tuvo.",
    "¡Hola! Ya revisamos lo que nos cuenta junto con el módulo.",
    "Muchas gracias por su interés en participar este año.",
    "Qué bueno que pregunta, pues varias personas tienen esa duda.",
)
_FACTS = (
    "Lleve su acta de nacimiento y un comprobante de domicilio reciente.",
    "La vigencia aparece al frente, justo debajo de la fotografía.",
    "El trámite se hace en persona y no tiene costo alguno.",
    "Desde otro país basta con activarla por internet o por teléfono.",
)
_ENDINGS = (
    "El módulo abre de ocho a tres, de lunes a viernes.",
    "Si algo falla, díganos la entidad y lo revisamos de nuevo.",
)
_TEMPLATE = " ".join((_GREETINGS[0], _FACTS[0], _ENDINGS[0]))


def _varied(i: int) -> str:
    return " ".join((_GREETINGS[i % 5], _FACTS[i // 5 % 4], _ENDINGS[i // 20]))


_AXES = ("claridad", "concrecion", "personalizacion")
_FORTY = [message(i) for i in range(40)]
_GOOD = [reply(i, 2, text=_varied(i)) for i in range(38)]
_SAME = [reply(i, 2, text=_TEMPLATE) for i in range(38)]


def _graded(low: int = 1, *, who: str = "AB", n: int = 38, shift: int = 0) -> list[Row]:
    """Scores of n replies on the three axes; one of each four has the `low` score, the rest 2."""
    return [
        {
            "numeral": "XVIII",
            "pieza": f"r{i:02}",
            "dictamen": "descartada",
            "codificador": coder,
            "eje": axis,
            "puntaje": low if (i + shift * order) % 4 == 0 else 2,
        }
        for i in range(n)
        for order, coder in enumerate(who)
        for axis in _AXES
    ]


def _needed(n: int) -> list[Row]:
    """Two people say that the last n of the forty queries required an answer."""
    return ruled("XVIII", "confirmada", *[f"m{39 - i}" for i in range(n)])


EXAMPLES = [
    Example(
        name="38 de 40 respondidas, sin repetir, y bien puntuadas por dos personas",
        tables={**conversation(_FORTY, _GOOD), "etiquetas": _graded()},
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "own_share": 1.0, "clarity_kappa": 1.0},
    ),
    Example(
        name="unas respuestas contestan el mensaje y otras la conversación de su única persona",
        tables={
            **conversation(
                _FORTY,
                [r if i % 2 else {**r, "in_reply_to_id": f"c{i}"} for i, r in enumerate(_GOOD)],
            ),
            "etiquetas": _graded(),
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "replies": 38, "own_share": 1.0},
    ),
    Example(
        name="responder no prueba claridad: faltan los puntajes",
        tables=conversation(_FORTY, _GOOD),
        verdict=Verdict.REVISION,
        metrics={"clarity_n": 0},
    ),
    Example(
        name="puntajes de una sola persona no bastan",
        tables={**conversation(_FORTY, _GOOD), "etiquetas": _graded(who="A")},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="dos personas que puntúan sin acuerdo",
        tables={**conversation(_FORTY, _GOOD), "etiquetas": _graded(shift=1)},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="medias bajo el mínimo",
        tables={
            **conversation(_FORTY, _GOOD),
            "etiquetas": [{**r, "puntaje": max(int(str(r["puntaje"])) - 1, 0)} for r in _graded()],
        },
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="la misma plantilla a 38 personas es observación, nunca incumple",
        tables={**conversation(_FORTY, _SAME), "etiquetas": _graded()},
        verdict=Verdict.OBSERVACION,
        metrics={"own_share": 0.0},
    ),
    Example(
        name="plantilla en día de rebase no penaliza",
        tables={
            **conversation(
                [
                    *_FORTY,
                    *[message(i, created_at="2026-04-20T18:00:00Z") for i in range(40, 100)],
                ],
                [
                    *_GOOD,
                    *[
                        reply(
                            i, 0, post_id=f"s{i}", created_at="2026-04-20T19:00:00Z", text=_TEMPLATE
                        )
                        for i in range(40, 100)
                    ],
                ],
            ),
            "etiquetas": _graded(),
        },
        thresholds={"sample_min": 38},
        verdict=Verdict.CUMPLE,
        metrics={"own_share": 1.0, "replies": 98},
    ),
    Example(
        name="la mitad respondida: entre los dos umbrales",
        tables=conversation(_FORTY, _GOOD[:20]),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="cinco de 40: la lista sola no prueba que las demás pedían respuesta",
        tables=conversation(_FORTY, _GOOD[:5]),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="cinco de 40, y dos personas confirman que las otras pedían respuesta",
        tables={**conversation(_FORTY, _GOOD[:5]), "etiquetas": _needed(35)},
        verdict=Verdict.INCUMPLE,
        fragile=False,
    ),
    Example(
        name="nueve de 40: un umbral una décima menor no lo daría, y frágil queda en observación",
        tables={**conversation(_FORTY, _GOOD[:9]), "etiquetas": _needed(31)},
        verdict=Verdict.OBSERVACION,
        fragile=True,
    ),
    Example(
        name="confirmar solo unas pocas de las no respondidas no basta para incumplir",
        tables={**conversation(_FORTY, _GOOD[:5]), "etiquetas": _needed(5)},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="el elogio no pide respuesta; se dan ambas tasas",
        tables={
            **conversation(
                [
                    *_FORTY,
                    *[message(i, text="Felicidades a todo su equipo") for i in range(40, 80)],
                ],
                _GOOD,
            ),
            "etiquetas": _graded(),
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "all_n": 80, "all_answered": 38},
    ),
    Example(
        name="insulto sin asunto, spam y el mismo texto otra vez no piden respuesta",
        tables={
            **conversation(
                [
                    *_FORTY,
                    *[message(i, text="INE vendido, ¿cuánto les pagaron?") for i in range(40, 50)],
                    *[message(i, text="Gana dinero, ¿quieres saber?") for i in range(50, 60)],
                    message(60, text="¿Dónde queda el módulo de Ejemplo?"),
                    message(61, text="¿Dónde queda el módulo de Ejemplo?", author=f"p_{60:010x}"),
                ],
                _GOOD,
            ),
            "etiquetas": _graded(),
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 41, "answered": 38, "all_n": 62},
    ),
    Example(
        name="lo que llegó a menos de 72 horas del corte no se cuenta",
        tables={
            "interactions": _FORTY,
            "posts": _GOOD,
            "coverage": [
                covered(covered_to="2026-03-28T19:00:00Z"),
                covered("interactions", covered_to="2026-03-28T19:00:00Z"),
            ],
            "etiquetas": _graded(),
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 37},
    ),
    Example(
        name="respuestas que no dicen a qué contestan no prueban silencio",
        tables=conversation(_FORTY, [{**r, "in_reply_to_id": None} for r in _GOOD]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="mensajes de unas horas, sin un solo día entero a la vista",
        tables={
            "interactions": [message(0)],
            "posts": [reply(0, 1)],
            "coverage": [
                covered(),
                covered(
                    "interactions",
                    covered_from="2026-03-01T17:00:00Z",
                    covered_to="2026-03-01T20:00:00Z",
                ),
            ],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="con treinta consultas, las que pide el mínimo, ya se juzga",
        tables=conversation(_FORTY[:30], _GOOD[:30]),
        verdict=Verdict.REVISION,
        metrics={"n": 30, "answered": 30},
    ),
    Example(
        name="29 consultas no bastan",
        tables=conversation(_FORTY[:29], _GOOD[:28]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="consultas en otra lengua: la lista no las lee, y no es que no aplique",
        tables=conversation(
            [
                message(i, text="My order has not arrived yet, where is it right now?")
                for i in range(40)
            ],
            _GOOD,
        ),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.IDIOMA,
    ),
    Example(
        name="no llegó nada en el periodo",
        tables=conversation([message(0, created_at="2025-10-01T12:00:00Z")], []),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin los mensajes recibidos",
        tables=conversation([], _GOOD),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_ENTRANTES,
    ),
]
