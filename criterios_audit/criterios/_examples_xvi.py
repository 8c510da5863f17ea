"""Cases of XVI, which has more of them than its module could hold."""

from functools import partial

from criterios_audit.criterios._example import ACCOUNT, Row, covered, message, post, reply, ruled
from criterios_audit.model import Example, Reason, Verdict

_CUT = "2026-07-03T12:00:00Z"
_PIECE = f"bloqueos {ACCOUNT} 2026-07-03"


def _list(*people: str, cut: str = _CUT) -> dict[str, list[Row]]:
    rows: list[Row] = [{"account_id": ACCOUNT, "blocked": p, "exported_at": cut} for p in people]
    shown = covered("blocks", covered_from=cut, covered_to=cut, exported_at=cut)
    return {"posts": [post(0)], "coverage": [covered(), shown], "blocks": rows}


def _act(who: str, action: str = "bloqueo", **said: object) -> Row:
    return {
        "account_id": ACCOUNT,
        "seudonimo": who,
        "t": "2026-05-04T15:00:00Z",
        "accion": action,
        "motivo": "odio",
        "expediente": "EXP-1",
        **said,
    }


def _declared(until: str = "2026-12-31") -> list[Row]:
    return [
        {
            "numeral": "XVI",
            "account_id": ACCOUNT,
            "texto": "Sin bloqueos",
            "firma_cargo": "Vocalía",
            "fecha": "2026-06-30" if until > "2026-06-30" else "2026-01-10",
            "vence": until,
        }
    ]


_ruled = partial(ruled, "XVI")


def _answered(*insults: str, said: str = "Con gusto le orientamos.") -> dict[str, list[Row]]:
    """Return what `_list` gives for an empty list, with a reply to each of the messages."""
    listed, n = _list(), range(len(insults))
    return {
        **listed,
        "posts": [reply(i, 2, text=said) for i in n],
        "interactions": [message(i, text=insults[i]) for i in n],
        "coverage": [*listed["coverage"], covered("interactions")],
    }


_INSULTS = [f"Eres un imbécil y no sirves para nada, van {i}" for i in range(6)]


_EARLIER = _list("p_1", "p_2", cut="2026-07-01T12:00:00Z")

EXAMPLES = [
    Example(
        name="lista vacía: cumple al corte, y solo al corte",
        tables=_list(),
        verdict=Verdict.CUMPLE,
        metrics={"listed": 0, "without_file": 0},
    ),
    Example(
        name="dos bloqueadas sin expediente: lo revisa una persona",
        tables=_list("p_1", "p_2"),
        verdict=Verdict.REVISION,
        evidence=[_PIECE],
        metrics={"listed": 2, "without_file": None},
    ),
    Example(
        name="dos personas confirman que no hubo causa",
        tables={**_list("p_1", "p_2"), "etiquetas": _ruled("confirmada", _PIECE)},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="una sola persona no basta",
        tables={**_list("p_1"), "etiquetas": _ruled("confirmada", _PIECE, who="A")},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="bloqueo heredado de antes del acuerdo: dos personas lo descartan",
        tables={**_list("p_1"), "etiquetas": _ruled("descartada", _PIECE)},
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="con expediente por odio",
        tables={**_list("p_1"), "moderacion": [_act("p_1")]},
        verdict=Verdict.CUMPLE,
        metrics={"listed": 1, "without_file": 0},
    ),
    Example(
        name="un expediente por otro motivo no abre la salida de XVII",
        tables={**_list("p_1"), "moderacion": [_act("p_1", motivo="otro")]},
        verdict=Verdict.REVISION,
        metrics={"without_file": None, "logged_without_cause": 1},
    ),
    Example(
        name="siete bloqueadas y tres sin expediente: menos de cinco no se desglosa",
        tables={
            **_list(*(f"p_{i}" for i in range(7))),
            "moderacion": [_act(f"p_{i}") for i in range(4)],
        },
        verdict=Verdict.REVISION,
        metrics={"listed": 7, "without_file": None},
    ),
    Example(
        name="diez bloqueadas y cinco sin expediente: ninguna parte es pequeña",
        tables={
            **_list(*(f"p_{i}" for i in range(10))),
            "moderacion": [_act(f"p_{i}") for i in range(5)],
        },
        verdict=Verdict.REVISION,
        metrics={"listed": 10, "without_file": 5},
    ),
    Example(
        name="seis sin expediente y una con él: la resta diría la parte pequeña",
        tables={**_list(*(f"p_{i}" for i in range(7))), "moderacion": [_act("p_0")]},
        verdict=Verdict.REVISION,
        metrics={"listed": 7, "without_file": None},
    ),
    Example(
        name="el expediente de otra persona no sirve",
        tables={**_list("p_1"), "moderacion": [_act("p_9")]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="declaró «sin bloqueos» y la lista no está vacía",
        tables={**_list("p_1", "p_2"), "declaraciones": _declared()},
        verdict=Verdict.REVISION,
        metrics={"contradiction": "sí"},
    ),
    Example(
        name="lista ausente no es lista vacía",
        tables={"posts": [post(0)], "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_LISTA_BLOQUEOS,
    ),
    Example(
        name="sin lista, con declaración vigente",
        tables={"posts": [post(0)], "coverage": [covered()], "declaraciones": _declared()},
        verdict=Verdict.CUMPLE,
        metrics={"listed": None, "declared": "sí"},
    ),
    Example(
        name="una declaración vencida no prueba nada",
        tables={
            "posts": [post(0)],
            "coverage": [covered()],
            "declaraciones": _declared("2026-03-31"),
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_LISTA_BLOQUEOS,
    ),
    Example(
        name="la lista de hace un año no dice de este semestre",
        tables=_list(cut="2025-07-03T12:00:00Z"),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="altas y bajas entre dos cortes: vale el último",
        tables={
            **_list(*(f"p_{i}" for i in range(2, 9))),
            "coverage": [*_list()["coverage"], _EARLIER["coverage"][1]],
            "blocks": [*_EARLIER["blocks"], *_list(*(f"p_{i}" for i in range(2, 9)))["blocks"]],
        },
        verdict=Verdict.REVISION,
        metrics={"listed": 7, "added": 6, "lifted": "menos de 5"},
    ),
    Example(
        name="ocultar y desbloquear no es bloquear: solo se informa",
        tables={
            **_list(),
            "moderacion": [
                *[_act(f"p_{i}", "Ocultamiento", motivo="otro") for i in range(5)],
                _act("p_1", "desbloqueo", motivo="otro"),
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"hidden": 5, "logged_without_cause": 0},
    ),
    Example(
        name="silenciar no es bloquear, ni lo es no haber bloqueado",
        tables={
            **_list(),
            "moderacion": [
                _act("p_1", "Silenciar a la persona", motivo="otro", expediente=None),
                _act("p_2", "Se levantó el bloqueo", motivo="otro", expediente=None),
                _act("p_3", "Reporte; no se bloqueó", motivo="otro", expediente=None),
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"logged_without_cause": 0},
    ),
    Example(
        name="bloquear por odio sin abrir expediente no es la salida de XVII",
        tables={**_list(), "moderacion": [_act("p_1", "Se bloqueó la cuenta", expediente=None)]},
        verdict=Verdict.REVISION,
        evidence=[_PIECE, f"bitácora {ACCOUNT} 2026S1"],
        metrics={"logged_without_cause": 1},
    ),
    Example(
        name="la bitácora anota una expulsión sin causa, aunque no haya lista",
        tables={
            "posts": [post(0)],
            "coverage": [covered()],
            "moderacion": [_act("p_1", "Expulsión del grupo", motivo="otro", expediente=None)],
        },
        verdict=Verdict.REVISION,
        evidence=[f"bitácora {ACCOUNT} 2026S1"],
    ),
    Example(
        name="descartar lo que anota la bitácora no suple la lista que falta",
        tables={
            "posts": [post(0)],
            "coverage": [covered()],
            "moderacion": [_act("p_1", motivo="otro", expediente=None)],
            "etiquetas": _ruled("descartada", f"bitácora {ACCOUNT} 2026S1"),
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_LISTA_BLOQUEOS,
    ),
    Example(
        name="respondió a una ofensa: se lee el tono, y leerlo no condiciona el cumplimiento",
        tables=_answered(*_INSULTS),
        verdict=Verdict.CUMPLE,
        metrics={"offences_answered": 6, "tone_failed": 0, "tone_read": 0},
    ),
    Example(
        name="dos personas hallan que una respuesta a una ofensa no fue institucional",
        tables={
            **_answered(*_INSULTS, said="Pues no venga, a ver quién le ayuda."),
            "etiquetas": _ruled("confirmada", "r03"),
        },
        verdict=Verdict.OBSERVACION,
        evidence=[_PIECE, "r03"],
        metrics={"tone_failed": 1, "tone_read": None},
    ),
    Example(
        name="todas leídas y descartadas: la proporción se dice",
        tables={
            **_answered(*_INSULTS),
            "etiquetas": _ruled("descartada", *[f"r{i:02}" for i in range(6)]),
        },
        verdict=Verdict.CUMPLE,
        metrics={"tone_read": 6, "tone_share": 1.0},
    ),
    Example(
        name="una sola persona no basta para el tono",
        tables={**_answered(*_INSULTS), "etiquetas": _ruled("confirmada", "r03", who="A")},
        verdict=Verdict.CUMPLE,
        metrics={"tone_failed": 0},
    ),
    Example(
        name="menos de cinco ofensas respondidas no se cuentan",
        tables=_answered(*_INSULTS[:2], "¿A qué hora abre el módulo de atención?"),
        verdict=Verdict.CUMPLE,
        metrics={"offences_answered": "menos de 5"},
    ),
    Example(
        name="sin lista, el tono confirmado se dice igual",
        tables={
            **_answered(*_INSULTS),
            "coverage": [covered(), covered("interactions")],
            "etiquetas": _ruled("confirmada", "r00"),
        },
        verdict=Verdict.OBSERVACION,
        evidence=["r00"],
    ),
    Example(
        name="un bloqueo confirmado pesa más que el tono",
        tables={
            **_answered(*_INSULTS),
            **{k: v for k, v in _list("p_1", "p_2").items() if k == "blocks"},
            "etiquetas": _ruled("confirmada", _PIECE, "r00"),
        },
        verdict=Verdict.INCUMPLE,
        evidence=[_PIECE, "r00"],
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_LISTA_BLOQUEOS,
    ),
]
