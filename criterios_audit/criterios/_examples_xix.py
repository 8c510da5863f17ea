"""Cases of XIX, which has more of them than its module could hold."""

import pandas as pd

from criterios_audit.criterios._example import (
    ACCOUNT,
    Row,
    conversation,
    covered,
    message,
    post,
    reply,
    ruled,
)
from criterios_audit.model import Example, Reason, Verdict

FORTY = [message(i) for i in range(40)]
PROMPT = [reply(i, 2) for i in range(38)]
_SNOWFLAKE_MS, _FIRST_MS = 2**22, 1288834974657


def _answered_id(i: int) -> str:
    """Id of a message of X that arrived half an hour before the reply i."""
    arrived = pd.Timestamp(f"2026-03-{i % 28 + 1:02}T17:30:00Z")
    return str((int(arrived.timestamp() * 1000) - _FIRST_MS) * _SNOWFLAKE_MS)


_THANKS = "Muchas gracias por todo su trabajo de estos días"
_DOUBT = "¿Dónde puedo recoger mi credencial nueva?"


def _rush(*posts: Row) -> dict[str, list[Row]]:
    """Forty queries answered, and twelve more on the same doubt within an hour of 20 April."""
    many = [
        message(i, created_at=f"2026-04-20T18:{i - 40:02}:00Z", text=_DOUBT) for i in range(40, 52)
    ]
    prompt = [
        reply(i, 0, post_id=f"s{i}", created_at=f"2026-04-20T19:{i - 40:02}:00Z")
        for i in range(40, 52)
    ]
    return conversation([*FORTY, *many], [*PROMPT, *prompt, *posts])


def _notice(when: str, text: str) -> Row:
    return post(0, post_id="aviso", created_at=when, text=text)


_INBOX = {"source_id": "bandeja"}
_LATER = range(100, 140)
_MAY = [message(i, created_at=f"2026-05-{i % 28 + 1:02}T18:00:00Z") for i in _LATER]
_IN_MAY = [reply(i, 0, created_at=f"2026-05-{i % 28 + 1:02}T20:00:00Z") for i in _LATER]
_TILL_APRIL = covered(covered_to="2026-04-01T06:00:00Z")
EXAMPLES = [
    Example(
        name="38 de 40 consultas respondidas en dos horas",
        tables=conversation(FORTY, PROMPT),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "unanswered": 2, "median_min": 120.0, "share_1h": 0.0},
    ),
    Example(
        name="la mitad respondida: entre los dos umbrales",
        tables=conversation(FORTY, PROMPT[:20]),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="cinco de 40: lo decide una persona, pues el acuerdo no fija plazo",
        tables=conversation(FORTY, PROMPT[:5]),
        verdict=Verdict.REVISION,
        metrics={"median_min": None},
    ),
    Example(
        name="una ráfaga es una consulta y cuenta desde su primer mensaje",
        tables=conversation(
            [*FORTY, message(0, message_id="m0b", created_at="2026-03-01T19:30:00Z")],
            [*PROMPT[1:], reply(0, 2, in_reply_to_id="m0b")],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "median_min": 120.0},
    ),
    Example(
        name="lo que una persona escribe ya respondida es otra consulta",
        tables=conversation(
            [
                *FORTY,
                message(0, message_id="m0b", created_at="2026-03-20T18:00:00Z"),
                message(1, message_id="m1b", created_at="2026-03-20T18:00:00Z"),
            ],
            [
                *PROMPT,
                reply(1, 0, post_id="z", in_reply_to_id="c1", created_at="2026-03-20T19:00:00Z"),
            ],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 42, "answered": 39, "unanswered": 3},
    ),
    Example(
        name="los mensajes recibidos son de otro semestre",
        tables={
            **conversation(FORTY, PROMPT),
            "coverage": [covered(), covered("interactions", covered_to="2025-12-31T00:00:00Z")],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="fuera de los días que una exportación muestra enteros solo se conoce lo respondido",
        tables={
            **conversation([*FORTY, *_MAY], []),
            "posts": [*PROMPT, *_IN_MAY],
            "coverage": [covered(), {**_TILL_APRIL, "table": "interactions"}],
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "days_seen": 90},
    ),
    Example(
        name="lo que llegó después de la última respuesta visible no está sin responder",
        tables={
            **conversation([*FORTY, *_MAY], []),
            "posts": PROMPT,
            "coverage": [_TILL_APRIL, covered("interactions", **_INBOX)],
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "after_seen": 40},
    ),
    Example(
        name="una bandeja que trae respuestas las muestra hasta su propio fin",
        tables={
            **conversation(_MAY, []),
            "posts": [{**r, **_INBOX} for r in _IN_MAY[:20]],
            "coverage": [_TILL_APRIL, covered("interactions", **_INBOX)],
        },
        verdict=Verdict.OBSERVACION,
        metrics={"n": 40, "answered": 20},
    ),
    Example(
        name="una bandeja que solo trae lo recibido no prueba silencio",
        tables={**conversation(FORTY, []), "coverage": [covered("interactions", **_INBOX)]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="mensajes que trae una búsqueda, y no la bandeja entera: solo los respondidos",
        tables={**conversation(FORTY, PROMPT), "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
    ),
    Example(
        name="la espera por la consulta a la CNCS se separa del resto",
        tables={
            **conversation(FORTY, [reply(i, 4) for i in range(38)]),
            "consultas": [
                {
                    "account_id": ACCOUNT,
                    "folio": "C1",
                    "publicacion_id": "r00",
                    "t_consulta": "2026-03-01T18:30:00Z",
                    "t_respuesta": "2026-03-01T21:30:00Z",
                }
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"consulted": 1, "consulted_median_min": 180.0, "median_min": 240.0},
    ),
    Example(
        name="una respuesta fechada antes de lo que contesta no es una espera",
        tables=conversation(
            [],
            [
                reply(0, 0, in_reply_to_id=_answered_id(0)),
                reply(1, 0, in_reply_to_id=_answered_id(1), created_at="2026-02-01T00:00:00Z"),
                reply(2, 0, in_reply_to_id="1234567"),
            ],
        ),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
        evidence=["r00"],
        metrics={"n": 1, "replies": 3},
    ),
    Example(
        name="contestar a la conversación es contestar a quien está en ella a solas",
        tables=conversation(FORTY, [reply(i, 2, in_reply_to_id=f"c{i}") for i in range(38)]),
        verdict=Verdict.CUMPLE,
        metrics={"answered": 38},
    ),
    Example(
        name="la respuesta automática y el hilo propio no son respuesta",
        tables=conversation(
            FORTY,
            [{**r, "kind": "automatica"} for r in PROMPT[:20]]
            + [{**r, "kind": "autohilo"} for r in PROMPT[20:]],
        ),
        verdict=Verdict.REVISION,
        metrics={"answered": 0, "automatic": 20},
    ),
    Example(
        name="lo que llegó antes del periodo, en la hora de la cuenta, no se juzga en él",
        tables=conversation([*FORTY, message(50, created_at="2026-01-01T05:00:00Z")], PROMPT),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40},
    ),
    Example(
        name="lo que llegó en el último día y se contestó ya fuera del periodo está contestado",
        tables=conversation(
            [*FORTY, message(40, created_at="2026-07-01T05:30:00Z")],
            [*PROMPT, reply(40, 0, created_at="2026-07-01T07:30:00Z")],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 41, "answered": 39, "median_min": 120.0},
    ),
    Example(
        name="respuestas que no dicen a qué contestan no prueban silencio",
        tables=conversation(FORTY, [{**r, "in_reply_to_id": None} for r in PROMPT]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="con fecha y sin hora no hay mediana",
        tables=conversation([message(i, precision="day") for i in range(40)], PROMPT),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="29 consultas no bastan",
        tables=conversation(FORTY[:29], PROMPT[:28]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
        metrics={"n": 29, "answered": 28},
    ),
    Example(
        name="solo respondidas: mediana como dato, nunca tasa",
        tables=conversation([], [reply(i, 0, in_reply_to_id=_answered_id(i)) for i in range(3)]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
        evidence=["r00", "r01", "r02"],
        metrics={"n": 3, "median_min": 30.0},
    ),
    Example(
        name="ni respuestas ni mensajes recibidos",
        tables=conversation([], [{**reply(0, 0), "kind": "original"}]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_ENTRANTES,
    ),
    Example(
        name="basta la bandeja: trae lo recibido y lo respondido",
        tables={**conversation(FORTY, PROMPT), "coverage": [covered("interactions")]},
        verdict=Verdict.CUMPLE,
        metrics={"answered": 38},
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="el elogio no requiere respuesta: se dan ambas cuentas y decide la de quien pregunta",
        tables=conversation(
            [*FORTY, *[message(i, text=_THANKS) for i in range(40, 80)]],
            PROMPT,
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "all_n": 80, "all_answered": 38},
    ),
    Example(
        name="dos personas dicen que un mensaje no pedía respuesta, y su palabra vale",
        tables={
            **conversation(FORTY, PROMPT),
            "etiquetas": ruled("XVIII", "descartada", "m39"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"n": 39, "all_n": 40},
    ),
    Example(
        name="todo lo recibido es elogio",
        tables=conversation([message(i, text=_THANKS) for i in range(40)], []),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="del viernes por la tarde al lunes por la mañana corren tres horas hábiles",
        tables=conversation(
            [message(i, created_at=f"2026-04-10T22:{i:02}:00Z") for i in range(40)],
            [
                reply(i, 0, created_at=f"2026-04-13T16:{i:02}:00Z", post_id=f"r{i:02}")
                for i in range(40)
            ],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"share_24h": 0.0, "share_business": 1.0, "median_business_min": 180.0},
    ),
    Example(
        name="día de rebase con publicación sobre la duda más frecuente",
        tables=_rush(_notice("2026-04-20T20:00:00Z", "Así puedes recoger tu credencial nueva")),
        verdict=Verdict.CUMPLE,
        metrics={"overflow_days": 1, "overflow_met": 1},
    ),
    Example(
        name="consultas en otra lengua: la lista no las lee, y no es que no aplique",
        tables=conversation(
            [
                message(i, text="My order has not arrived yet, where is it right now?")
                for i in range(40)
            ],
            PROMPT,
        ),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.IDIOMA,
    ),
    Example(
        name="día de rebase sin publicación",
        tables=_rush(),
        verdict=Verdict.OBSERVACION,
        metrics={"overflow_days": 1, "overflow_judged": 1, "overflow_met": 0},
    ),
    Example(
        name="lo publicado sobre otro tema, o dos días después, no frena la afluencia",
        tables=_rush(
            _notice("2026-04-20T20:00:00Z", "Mañana transmitimos la sesión del Consejo"),
            {**_notice("2026-04-22T20:00:00Z", "Así recoges tu credencial"), "post_id": "tarde"},
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"overflow_met": 0},
    ),
    Example(
        name="un día más movido que otros con pocos mensajes no es rebase",
        tables=conversation(
            [*FORTY, *[message(i, created_at="2026-04-20T18:00:00Z") for i in range(40, 49)]],
            PROMPT,
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"overflow_days": 0},
    ),
]
