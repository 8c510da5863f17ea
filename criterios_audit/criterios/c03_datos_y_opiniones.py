"""No se publican opiniones personales, datos personales ni información reservada.

Texto: «Se restringirá» la publicación de comentarios a título personal que puedan dañar la imagen
    del Instituto o contradigan sus principios, y de datos personales o información temporalmente
    reservada o confidencial.
Medición: publicaciones y respuestas propias. Es candidata la que trae la forma de un dato personal
    (CURP, RFC, clave de elector, CLABE, tarjeta, OCR o CIC, correo, teléfono, domicilio, folio con
    nombre; los teléfonos y buzones del Instituto no cuentan) o la primera persona del singular con
    un juicio.
    Dos personas que coinciden (registro etiquetas) confirman o descartan. Un dato personal o
    reservado confirmado incumple; una opinión confirmada, sin dato, es observación. Cumple cuando
    no queda candidata por decidir y se leyeron `sample_min` piezas sin marcas, o todas si son
    menos.
    Dato: comentarios recibidos con datos personales a la vista, solo su número.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: datos dentro de imágenes; qué está reservado, salvo que una persona lo confirme; lo que se
    compartió de otras cuentas. La lectura del numeral sobre comentarios de la ciudadanía la fija el
    Comité (tensión con XVI). El acuerdo cita leyes de 2015 y 2016; rige el decreto del 20/03/2025.
"""

import pandas as pd

from criterios_audit import identifiers
from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._people import KAPPA_LABEL, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import few
from criterios_audit.features import clock
from criterios_audit.features.patterns import held
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "III", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Se restringirá",)
LABELS = {
    "sample_min": "piezas sin marcas que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    posts: pd.DataFrame,
    interactions: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    period: Period,
    *,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge own pieces by what people confirmed; patterns only propose, data are never shown."""
    own = posts[posts["kind"] != "compartido"].sort_values(["created_at", "post_id"])
    n = len(own)
    if n == 0:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 publicaciones y respuestas propias en lo exportado del periodo.",
        )
    candidate = own["personal"].notna() | own["opinion"].notna()
    people = review(own["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    confirmed = people.ruling == "confirmada"
    only_opinion = own["opinion"].notna() & own["personal"].isna()
    opinions = int((confirmed & only_opinion).sum())
    data, lacking = people.confirmed - opinions, people.lacking(sample_min)
    said = (
        f"{data:,} de {n:,} piezas propias con dato personal o reservado confirmado y {opinions:,} "
        f"con opinión personal confirmada; candidatas, {int(candidate.sum()):,}; "
        f"por decidir, {people.pending:,}"
    )
    if data:
        verdict = Verdict.INCUMPLE
    elif people.pending or lacking:
        verdict = Verdict.REVISION
        said += f"; sin marcas, {lacking:,} por leer" if lacking else ""
    else:
        verdict = Verdict.OBSERVACION if opinions else Verdict.CUMPLE
        if not opinions:
            said += f" (a lo más {people.share.high or 0.0:.3f} con 95 % de confianza)"
    kinds = own["personal"].fillna("") + ("; " + own["opinion"]).fillna("")
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {people.said}.",
        n=n,
        metrics={
            "pieces": n,
            "candidates": int(candidate.sum()),
            "pending": people.pending,
            "confirmed_data": data,
            "confirmed_opinions": opinions,
            "reviewed": people.share.n,
            "inbound_with_data": _inbound(interactions, period),
            **by_stage(own["stage"], confirmed),
            **people.metrics,
        },
        interval=people.share.interval if verdict is Verdict.CUMPLE else None,
        evidence=own.assign(
            pieza=own["post_id"],
            fecha=own["local"],
            tipo=kinds.str.removeprefix("; "),
            dictamen=people.ruling,
        )
        .loc[candidate | confirmed, ["pieza", "fecha", "tipo", "dictamen", "url"]]
        .reset_index(drop=True),
    )


def _inbound(interactions: pd.DataFrame | None, period: Period) -> int | str | None:
    """Messages of the period with personal data at sight; None where none is known."""
    if interactions is None or interactions.empty:
        return None
    inside = interactions[clock.within(interactions["local_day"], period)]
    # what stands for a citizen's datum in a stored message
    return few(int(held(inside["text"], identifiers.MARK.pattern).sum()))


_PLAIN = "Acude al módulo con tu acta de nacimiento."
_DATUM = "Su CURP ZEZZ800101MNEZZZ03 ya aparece en el padrón."
_OPINION = "Yo creo que esa ley está mal."


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


def _message(i: int, text: str) -> Row:
    return {
        "account_id": "x:Ejemplo",
        "network": "x",
        "message_id": f"m{i}",
        "author": "p_0123456789",
        "created_at": "2026-03-01T18:00:00Z",
        "precision": "second",
        "text": text,
    }


_READ = {f"{i:03}": "descartada" for i in range(10)}

EXAMPLES = [
    Example(
        name="diez piezas leídas y descartadas",
        tables=_tables(*[_PLAIN] * 10, rulings=_READ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0, "inbound_with_data": None},
    ),
    Example(
        name="no hallar marcas no prueba nada: falta leer la muestra",
        tables=_tables(*[_PLAIN] * 10),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="un dato sin dictamen requiere revisión: nunca incumple sin persona",
        tables=_tables(*[_PLAIN] * 10, _DATUM, rulings=_READ),
        verdict=Verdict.REVISION,
        evidence=["010"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="un dato confirmado incumple",
        tables=_tables(*[_PLAIN] * 10, _DATUM, rulings={"010": "confirmada"}),
        verdict=Verdict.INCUMPLE,
        metrics={"confirmed_data": 1},
    ),
    Example(
        name="información reservada que ninguna marca ve y dos personas confirman",
        tables=_tables(*[_PLAIN] * 10, rulings={"004": "confirmada"}),
        verdict=Verdict.INCUMPLE,
        evidence=["004"],
    ),
    Example(
        name="una opinión confirmada, sin dato, es observación",
        tables=_tables(*[_PLAIN] * 10, _OPINION, rulings={**_READ, "010": "confirmada"}),
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed_opinions": 1, "confirmed_data": 0},
    ),
    Example(
        name="teléfonos de INETEL y buzones institucionales no son candidatas",
        tables=_tables(
            "Llame a INETEL: 800 433 2000.",
            "Escriba a inetelmx@ine.mx.",
            "El módulo está en calle Ejemplo 123, colonia Centro.",
            *[_PLAIN] * 7,
            rulings=_READ,
        ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="de la ciudadanía solo se cuenta, y por debajo de cinco no se dice",
        tables={
            **_tables(*[_PLAIN] * 10, rulings=_READ),
            "interactions": [_message(i, "Mi CURP es [CURP]") for i in range(3)],
        },
        verdict=Verdict.CUMPLE,
        metrics={"inbound_with_data": "menos de 5", "candidates": 0},
    ),
    Example(
        name="una sola persona no basta",
        tables={
            **_tables(*[_PLAIN] * 10, _DATUM),
            "etiquetas": ruled(NUMERAL, "confirmada", "010", who="A"),
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="solo compartidas",
        tables={
            "posts": [post(1, text=_DATUM, kind="compartido")],
            "coverage": [covered()],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
