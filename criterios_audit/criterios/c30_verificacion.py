"""La verificación de la cuenta está solicitada a la red.

Texto: la autenticidad de las cuentas institucionales «deberá ser solicitada» a la red «en caso de
    que esto sea posible» y «tan pronto como» se cumplan los requisitos. Se debe la solicitud, no la
    insignia.
Medición: cuentas institucionales en redes con programa de verificación. Cumple la verificada o con
    solicitud vigente; sin solicitar a más de `days_max` días de estar en uso, incumple; rechazada,
    o solicitada en el periodo y ya pasado ese plazo, observación. La insignia que el registro
    declara y el perfil exportado no muestra pasa a revisión. Si el plazo 10 % mayor o menor cambia
    el resultado, es frágil y no pasa de observación. La cuenta que no estuvo en uso en el periodo
    no la debe. No se separa por etapa: es un estado de la cuenta, no algo que pase en un día.
No ve: cuándo cumplió la cuenta los requisitos de la red: se cuenta desde que está en uso según el
    registro o, si no lo dice, desde que se abrió según el perfil. La insignia no prueba
    autenticidad: su significado ha cambiado.
"""

import re

import pandas as pd

from criterios_audit.criterios import _days
from criterios_audit.criterios._example import ACCOUNT, Row
from criterios_audit.criterios._grade import near
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.registers.cells import fold

NUMERAL, FORCE, SCOPE = "XXX", Force.OBLIGACION_CONDICIONADA, Scope.CUENTA
WORDS = ("deberá ser solicitada", "en caso de que esto sea posible", "tan pronto como")
LABELS = {"days_max": "días para solicitarla desde que la cuenta está en uso"}
_PROGRAMLESS = ("mastodon",)
"""Each of its servers is apart and a link proves the account: nobody is there to be asked."""
_ANY_NETWORK = ("otra",)


def check(
    cuentas: pd.DataFrame,
    accounts: pd.DataFrame | None,
    period: Period,
    *,
    days_max: int = 30,
) -> Finding:
    """Judge the request for one account; the badge only contradicts or proves a request."""
    if cuentas.empty:
        return _withheld("0 renglones de la cuenta en el registro de cuentas.")
    row = cuentas.iloc[0]
    character = _text(row["caracter"])
    if row["red"] in _PROGRAMLESS:
        return _aside(f"0 programas de verificación que solicitar en {row['red']}.")
    if character == "no":
        return _aside("0 obligaciones de verificar: el registro dice que no es institucional.")
    if character != "institucional":
        return _withheld("0 datos de si la cuenta es institucional en el registro.")
    if _days.in_use(cuentas, period).empty:
        return _aside("0 días en uso en el periodo.")
    return _judge(row, accounts, period, days_max)


def _judge(
    row: "pd.Series[object]", accounts: pd.DataFrame | None, period: Period, days_max: int
) -> Finding:
    if row["red"] in _ANY_NETWORK:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_CATALOGO,
            because="0 datos de si esa red tiene programa de verificación.",
        )
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    state = _state(row["verificacion"])
    if state == "no elegible":
        return _aside("0 requisitos cumplidos: el registro dice que la cuenta no es elegible.")
    shown = _badge(accounts)
    since = _eligible_since(row, accounts)
    requested = row["solicitud_verificacion"]
    asked = requested if isinstance(requested, pd.Timestamp) and requested <= end else None
    late = _between(since, asked)
    waiting = _between(since, end)
    fragile = False
    if state == "verificada" and shown == "no":
        verdict, said = Verdict.REVISION, "el registro la da por verificada y su perfil no"
    elif state == "verificada":
        verdict, said = Verdict.CUMPLE, f"verificada según el registro; en el perfil, {shown}"
    elif shown == "sí":
        verdict, said = Verdict.CUMPLE, "verificada según su perfil y no según el registro"
    elif asked is not None and state == "rechazada":
        verdict, said = Verdict.OBSERVACION, f"solicitud del {asked:%d/%m/%Y}, rechazada"
    elif asked is not None:
        tardy = late is not None and late > days_max and asked >= start
        verdict = Verdict.OBSERVACION if tardy else Verdict.CUMPLE
        fragile = late is not None and asked >= start and near(late, days_max)
        said = f"solicitada el {asked:%d/%m/%Y}"
    elif waiting is None:
        verdict, said = Verdict.REVISION, "sin solicitud, y no consta desde cuándo está en uso"
    elif waiting > days_max:
        fragile = near(waiting, days_max)
        verdict = Verdict.OBSERVACION if fragile else Verdict.INCUMPLE
        said = f"sin solicitud a {waiting} días de estar en uso"
    else:
        verdict, said = Verdict.NO_APLICA, f"sin solicitud a {waiting} días de estar en uso"
    count = "1" if verdict is Verdict.CUMPLE or asked is not None else "0"
    return Finding(
        verdict=verdict,
        because=f"{count} de 1 verificación solicitada: {said}.",
        n=1,
        fragile=fragile,
        metrics={"state": state, "badge_shown": shown, "days_to_request": late},
        evidence=pd.DataFrame(
            {
                "pieza": [row["account_id"]],
                "red": [row["red"]],
                "estado": [state],
                "insignia_en_perfil": [shown],
                "solicitud": [requested],
                "en_uso_desde": [since],
            }
        ),
    )


def _state(written: object) -> str:
    """Read what the register says as one of: verificada, rechazada, no elegible, sin verificar."""
    text = fold(_text(written))
    if "no_elegible" in text or "no_es_elegible" in text:
        return "no elegible"
    if "rechaz" in text or "negada" in text:
        return "rechazada"
    if re.match(r"verificad|si(?![a-z])|vigente|insignia|gris|azul", text):
        return "verificada"
    return "sin verificar"


def _badge(accounts: pd.DataFrame | None) -> str:
    known = None if accounts is None else accounts["verified"].dropna()
    if known is None or known.empty:
        return "no consta"
    return "sí" if known.any() else "no"


def _eligible_since(row: "pd.Series[object]", accounts: pd.DataFrame | None) -> pd.Timestamp | None:
    if isinstance(row["activa_desde"], pd.Timestamp):
        return row["activa_desde"]
    opened = None if accounts is None else accounts["created_at"].min()
    return opened.tz_localize(None).normalize() if isinstance(opened, pd.Timestamp) else None


def _between(start: pd.Timestamp | None, end: pd.Timestamp | None) -> int | None:
    if not isinstance(start, pd.Timestamp) or not isinstance(end, pd.Timestamp):
        return None
    return int((end - start).days)


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _aside(because: str) -> Finding:
    return Finding(verdict=Verdict.NO_APLICA, because=because)


def _withheld(because: str) -> Finding:
    return Finding(verdict=Verdict.NO_EVALUABLE, reason=Reason.FALTA_REGISTRO, because=because)


_ROW: Row = {
    "account_id": ACCOUNT,
    "red": "x",
    "alias": "Ejemplo",
    "caracter": "institucional",
    "activa_desde": "2025-01-10",
}
_PROFILE: Row = {"account_id": ACCOUNT, "network": "x", "alias": "Ejemplo"}
EXAMPLES = [
    Example(
        name="verificada, y el perfil lo muestra",
        tables={
            "cuentas": [{**_ROW, "verificacion": "Verificada (gris)"}],
            "accounts": [{**_PROFILE, "verified": True}],
        },
        verdict=Verdict.CUMPLE,
        evidence=[ACCOUNT],
    ),
    Example(
        name="se debe la solicitud, no la insignia: pedida y en trámite",
        tables={
            "cuentas": [
                {**_ROW, "verificacion": "en trámite", "solicitud_verificacion": "2025-01-20"}
            ]
        },
        verdict=Verdict.CUMPLE,
        metrics={"days_to_request": 10},
    ),
    Example(
        name="pedida en otro semestre, justo a los treinta días: hoy no es frágil",
        tables={"cuentas": [{**_ROW, "solicitud_verificacion": "2025-02-09"}]},
        verdict=Verdict.CUMPLE,
        fragile=False,
        metrics={"days_to_request": 30},
    ),
    Example(
        name="sin solicitud, a treinta días, que es el plazo: todavía corre",
        tables={"cuentas": [{**_ROW, "activa_desde": "2026-05-31"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="«sin verificar» no es «sí»",
        tables={"cuentas": [{**_ROW, "verificacion": "sin verificar"}]},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="declarada verificada y sin insignia en el perfil exportado",
        tables={
            "cuentas": [{**_ROW, "verificacion": "verificada"}],
            "accounts": [{**_PROFILE, "verified": False}],
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="perfil que no dice nada de la insignia: vale el registro, y se dice",
        tables={
            "cuentas": [{**_ROW, "verificacion": "verificada"}],
            "accounts": [_PROFILE],
        },
        verdict=Verdict.CUMPLE,
        metrics={"badge_shown": "no consta"},
    ),
    Example(
        name="sin solicitud, a veinte días de estar en uso: el plazo corre",
        tables={"cuentas": [{**_ROW, "activa_desde": "2026-06-10"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="a 31 días, con un plazo de 30 que es provisional, aún no incumple",
        tables={"cuentas": [{**_ROW, "activa_desde": "2026-05-30"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="cerrada antes del periodo: ya no la debe",
        tables={"cuentas": [{**_ROW, "activa_hasta": "2025-12-31"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="la red no la admite todavía: no es elegible",
        tables={"cuentas": [{**_ROW, "verificacion": "no elegible"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="el perfil muestra la insignia y el registro dice que no: basta, y se dice",
        tables={
            "cuentas": [{**_ROW, "verificacion": "no"}],
            "accounts": [{**_PROFILE, "verified": True}],
        },
        verdict=Verdict.CUMPLE,
        metrics={"state": "sin verificar", "badge_shown": "sí"},
    ),
    Example(
        name="sin solicitud y sin saber desde cuándo está en uso",
        tables={"cuentas": [{**_ROW, "activa_desde": None}]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="solicitada al final del periodo, más de un año tarde",
        tables={"cuentas": [{**_ROW, "solicitud_verificacion": "2026-06-20"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="solicitud posterior al periodo: no contaba todavía",
        tables={"cuentas": [{**_ROW, "solicitud_verificacion": "2026-07-20"}]},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="rechazada por la red",
        tables={
            "cuentas": [
                {**_ROW, "verificacion": "Rechazada", "solicitud_verificacion": "2025-01-20"}
            ]
        },
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="una red sin programa de verificación",
        tables={"cuentas": [{**_ROW, "red": "mastodon"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="la cuenta no institucional no la debe",
        tables={"cuentas": [{**_ROW, "caracter": "no"}]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin carácter en el registro no se sabe si la debe",
        tables={"cuentas": [{**_ROW, "caracter": "por_determinar"}]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="una red que el programa no conoce",
        tables={"cuentas": [{**_ROW, "red": "otra"}]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CATALOGO,
    ),
    Example(
        name="sin registro de cuentas",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
