"""Cases of XXXI, which has more of them than its module could hold."""

from criterios_audit.criterios._example import ACCOUNT, Row, campaign, covered, post
from criterios_audit.model import Example, Reason, Verdict


def _incident(i: int, *told: str | None, **said: object) -> Row:
    row: Row = {"account_id": ACCOUNT, "folio": f"I{i}", "t_enterado": "2026-03-02T18:00:00Z"}
    return {**row, **dict(zip(("t_titular", "t_cncs", "t_unicom"), told, strict=True)), **said}


_SOON, _LATER = "2026-03-02T20:00:00Z", "2026-03-04T20:00:00Z"
_NONE = {
    "numeral": "XXXI",
    "account_id": ACCOUNT,
    "texto": "sin incidentes",
    "firma_cargo": "Vocalía de ejemplo",
    "fecha": "2026-07-01",
    "vence": "2026-12-31",
}
_USUAL = [post(i, client="Web", lang="es") for i in range(150)]
_ODD = post(900, client="Bot", lang="ru", created_at="2026-03-05T09:30:00Z")
EXAMPLES = [
    Example(
        name="avisado a los tres en dos horas",
        tables={"incidentes": [_incident(1, _SOON, _SOON, _SOON)]},
        verdict=Verdict.CUMPLE,
        evidence=["I1"],
        metrics={"told": 1},
    ),
    Example(
        name="avisado a los tres, uno a los dos días",
        tables={"incidentes": [_incident(1, _SOON, _SOON, _LATER)]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="a UNICOM nunca se le avisó",
        tables={"incidentes": [_incident(1, _SOON, _SOON, None)]},
        verdict=Verdict.INCUMPLE,
        metrics={"missing": 1},
    ),
    Example(
        name="la suspensión por la plataforma se registra y no es intrusión",
        tables={
            "incidentes": [_incident(1, None, None, None, tipo="Suspensión temporal")],
            "declaraciones": [_NONE],
        },
        verdict=Verdict.NO_APLICA,
        metrics={"aside": 1},
    ),
    Example(
        name="anotar solo una suspensión no dice que no hubo intrusiones",
        tables={"incidentes": [_incident(1, None, None, None, tipo="Inhabilitada por edad")]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
        metrics={"aside": 1},
    ),
    Example(
        name="intervenida y por eso suspendida: es una intrusión",
        tables={
            "incidentes": [_incident(1, _SOON, _SOON, None, tipo="Acceso ajeno; suspendida")],
        },
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="declaró «sin incidentes» y el registro trae uno",
        tables={
            "incidentes": [_incident(1, _SOON, _SOON, _SOON)],
            "declaraciones": [_NONE],
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            "incidentes": [
                _incident(1, _SOON, _SOON, _SOON),
                _incident(2, _LATER, _LATER, _LATER, t_enterado="2026-03-04T19:00:00Z"),
                _incident(3, _LATER, _LATER, _LATER),
            ],
            "calendario": campaign("2026-03-04"),
        },
        verdict=Verdict.OBSERVACION,
        metrics={"share_ordinario": 0.5, "share_campana": 1.0, "n_campana": 1},
    ),
    Example(
        name="un aviso anterior al incidente: decide una persona",
        tables={"incidentes": [_incident(1, "2026-03-01T18:00:00Z", _SOON, _SOON)]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="supo horas antes de cerrar el periodo: aún no falta",
        tables={"incidentes": [_incident(1, None, None, None, t_enterado="2026-06-30T20:00:00Z")]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin incidentes, declarado y vigente, con un historial como siempre",
        tables={"incidentes": [], "declaraciones": [_NONE], "posts": _USUAL},
        verdict=Verdict.NO_APLICA,
        metrics={"signals": 0},
    ),
    Example(
        name="declara «sin incidentes» y hay una pieza de madrugada, en ruso y con otro programa",
        tables={"declaraciones": [_NONE], "posts": [*_USUAL, _ODD]},
        verdict=Verdict.REVISION,
        evidence=["900"],
    ),
    Example(
        name="un solo rasgo raro no es señal: alguien publicó desde su teléfono",
        tables={"declaraciones": [_NONE], "posts": [*_USUAL, post(900, client="Otro", lang="es")]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="con poco historial nada es raro",
        tables={"declaraciones": [_NONE], "posts": [*_USUAL[:50], _ODD]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="declara «sin incidentes» y faltan diez, el mínimo, entre dos exportaciones",
        tables={
            "declaraciones": [_NONE],
            "coverage": [covered("changes")],
            "changes": [
                {
                    **{k: v for k, v in post(i).items() if k not in {"precision", "kind"}},
                    "change": "borrada",
                    "older_at": "2026-04-01T00:00:00Z",
                    "newer_at": "2026-06-01T00:00:00Z",
                }
                for i in range(10)
            ],
        },
        verdict=Verdict.REVISION,
        evidence=["2026-06-01"],
    ),
    Example(
        name="lo que se borró entre dos exportaciones de otro año no es señal de este periodo",
        tables={
            "declaraciones": [_NONE],
            "coverage": [covered("changes")],
            "changes": [
                {
                    **{k: v for k, v in post(i).items() if k not in {"precision", "kind"}},
                    "change": "borrada",
                    "older_at": "2024-04-01T00:00:00Z",
                    "newer_at": "2024-06-01T00:00:00Z",
                }
                for i in range(12)
            ],
        },
        verdict=Verdict.NO_APLICA,
        metrics={"signals": 0},
    ),
    Example(
        name="señales sin declaración: se dicen, y sigue sin poder evaluarse",
        tables={"incidentes": [], "posts": [*_USUAL, _ODD]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
        metrics={"signals": 1},
    ),
    Example(
        name="declaración vencida antes de terminar el periodo",
        tables={"incidentes": [], "declaraciones": [{**_NONE, "vence": "2026-03-31"}]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
