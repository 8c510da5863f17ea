"""Solo se actúa contra el odio y la violencia, y se actúa a tiempo.

Texto: «Los únicos discursos que no deberán tolerarse» son los que promuevan el odio y la violencia:
    deber de no tolerar y, a la vez, tope de toda moderación.
Medición: (b) actuaciones del registro moderacion en el periodo (menos los desbloqueos) cuyo motivo
    no es odio ni violencia, o no consta: ninguna. Cada una requiere revisión humana, e incumple si
    dos personas la confirman (registro etiquetas). (a) mensajes recibidos que dos personas
    confirmaron como odio o violencia: al menos `acted_min` con actuación sobre quien lo escribió en
    `hours_max` horas; menos requiere revisión humana. Nada se señala por programa. Sin ninguno
    señalado no se da por cumplido hasta que dos personas lean `sample_min` mensajes, o todos si
    son menos. Un mensaje marcado sin dos opiniones que coincidan también requiere revisión.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana. No se separa por etapa electoral: los señalados son casi siempre menos
    de cinco.
No ve: lo que nadie leyó; lo que borró su autor o la red; el insulto político y la ironía, que no
    son odio y que deciden las personas. Del seudónimo del registro depende el cruce con el mensaje.
    El texto de un mensaje y quién lo escribió no salen nunca en el informe.
"""

from functools import partial

import pandas as pd

from criterios_audit.criterios._example import ACCOUNT, Row, covered, message, post, ruled
from criterios_audit.criterios._moderation import CAUSES
from criterios_audit.criterios._moderation import acts as done
from criterios_audit.criterios._people import KAPPA_LABEL, Review, last_words, review, rulings
from criterios_audit.estimates import cells, share, suppressed
from criterios_audit.features import clock
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.tables import TEXT

_FEW = "reservado"
"""Stands for what is said of fewer than five people."""
NUMERAL, FORCE, SCOPE = "XVII", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Los únicos discursos que no deberán tolerarse",)
LABELS = {
    "acted_min": "proporción de señalados con actuación a tiempo",
    "hours_max": "horas para actuar",
    "sample_min": "mensajes recibidos que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}


def check(
    moderacion: pd.DataFrame,
    interactions: pd.DataFrame | None,
    coverage: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    period: Period,
    *,
    acted_min: float = 0.95,
    hours_max: float = 24,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge what the register says was done, and what people flagged and nothing was done about."""
    acts = _acts(moderacion, cuentas, period, etiquetas)
    outside = acts[acts["fuera"]]
    confirmed = int((outside["dictamen"] == "confirmada").sum())
    pending = int((outside["dictamen"] == "sin decidir").sum())
    received = _received(interactions, period)
    reason = _unseen(coverage, period)
    if reason and not confirmed and not pending:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=reason,
            because=f"{len(outside)} de {len(acts)} actuaciones sin odio ni violencia por causa; "
            "ninguna exportación trae los mensajes recibidos del periodo.",
            n=len(acts),
        )
    people, doubtful = _flagged(received, etiquetas, kappa_min)
    flagged = received[people.ruling == "confirmada"]
    answered = _answered(flagged, moderacion, hours_max)
    on_time = share(int(answered["a_tiempo"].sum()), len(flagged))
    late = on_time.value is not None and on_time.value < acted_min
    lacking = people.lacking(sample_min) if flagged.empty else 0
    timely = on_time.k or 0
    split, told = cells(on_time=timely, late=on_time.n - timely)
    known = split["on_time"] is not None
    told_time = f"{told['on_time']} de {on_time.n:,} mensajes señalados con actuación en "
    told_time += f"{hours_max:g} horas" + (f" ({on_time.text})" if known else "")
    said = _because(len(outside), len(acts), confirmed, told_time if on_time.n else "")
    if confirmed:
        verdict = Verdict.INCUMPLE
    elif pending or late or doubtful:
        verdict = Verdict.REVISION
        said += f"; marcados sin decidir, {doubtful:,}" if doubtful else ""
    elif lacking:
        verdict = Verdict.REVISION
        said += f"; falta que dos personas lean {lacking:,} de {len(received):,} mensajes recibidos"
    elif len(received) or len(acts):
        verdict = Verdict.CUMPLE
    else:
        verdict = Verdict.NO_APLICA
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {people.said}.",
        n=len(flagged) + len(acts),
        metrics={
            "acts": len(acts),
            "acts_outside": len(outside),
            "acts_confirmed": confirmed,
            "flagged": on_time.n,
            "flagged_on_time": split["on_time"],
            "share_on_time": on_time.value if known else None,
            "undecided": doubtful,
            "read": people.share.n,
            **people.metrics,
        },
        interval=on_time.interval if known else None,
        evidence=_evidence(answered, outside, known=known),
    )


def _acts(
    moderacion: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    period: Period,
    etiquetas: pd.DataFrame | None,
) -> pd.DataFrame:
    """Lay out the acts of the period with `pieza`, `fuera` (of XVII's causes) and `dictamen`."""
    acts = done(moderacion, cuentas, period)
    when = acts["t"].dt.strftime("%Y-%m-%dT%H:%M:%SZ").astype(TEXT)
    piece = "moderación " + acts["account_id"] + " " + when
    ruled = piece.map(rulings(etiquetas, NUMERAL)).astype(TEXT).fillna("sin decidir")
    return acts.assign(pieza=piece, fuera=~acts["motivo"].isin(CAUSES), dictamen=ruled)


def _unseen(coverage: pd.DataFrame | None, period: Period) -> Reason | None:
    """Why no message of the period would have been seen; None: it would."""
    if coverage is None or not (shown := coverage["table"] == "interactions").any():
        return Reason.SIN_ENTRANTES
    after = pd.Timestamp(period.end) + pd.Timedelta(days=1)
    near = (coverage["local_to"] >= pd.Timestamp(period.start)) & (coverage["local_from"] < after)
    return None if (shown & near).any() else Reason.COBERTURA_PARCIAL


def _received(interactions: pd.DataFrame | None, period: Period) -> pd.DataFrame:
    if interactions is None:
        columns = ["message_id", "author", "created_at", "precision", "local_day"]
        return pd.DataFrame({name: pd.Series(dtype=TEXT) for name in columns})
    inside = interactions[clock.within(interactions["local_day"], period)]
    return inside.sort_values(["created_at", "message_id"])


def _flagged(
    received: pd.DataFrame, etiquetas: pd.DataFrame | None, kappa_min: float
) -> tuple[Review, int]:
    """Cross the messages with the rulings, and count those marked on which no two agree."""
    nobody = pd.Series(data=False, index=received.index)
    people = review(received["message_id"], nobody, etiquetas, NUMERAL, kappa_min)
    if etiquetas is None:
        return people, 0
    words = last_words(etiquetas, NUMERAL)
    marked = words.loc[words["dictamen"] != "descartada", "pieza"]
    open_ = received["message_id"].isin(marked)
    return people, int((open_ & (people.ruling == "sin decidir")).sum())


def _answered(flagged: pd.DataFrame, moderacion: pd.DataFrame, hours_max: float) -> pd.DataFrame:
    """First lawful act on the author of each flagged message, after it, and whether in time."""
    lawful = moderacion[moderacion["motivo"].isin(CAUSES) & moderacion["seudonimo"].notna()]
    acts = lawful[["seudonimo", "t", "motivo", "accion"]]
    pairs = flagged[["message_id", "author", "created_at", "precision", "local_day"]].merge(
        acts, left_on="author", right_on="seudonimo", how="left"
    )
    # what arrived on a day without its hour may be acted on from that day on
    since = pairs["created_at"].where(
        pairs["precision"] != "day", pairs["created_at"].dt.floor("D")
    )
    waited = (pairs["t"] - since).dt.total_seconds() / 3600
    pairs = pairs.assign(horas=waited.where(waited >= 0)).sort_values(
        ["created_at", "message_id", "horas"]
    )
    first = pairs.drop_duplicates("message_id").reset_index(drop=True)
    first.loc[first["horas"].isna(), ["motivo", "accion"]] = pd.NA
    return first.assign(a_tiempo=(first["horas"] <= hours_max).fillna(value=False).astype(bool))


def _because(outside: int, acts: int, confirmed: int, on_time: str) -> str:
    said = f"{outside:,} de {acts:,} actuaciones de moderación sin odio ni violencia por causa"
    if outside:
        said += f" (confirmadas por dos personas, {confirmed:,})"
    return f"{said}; {on_time or '0 mensajes señalados por dos personas'}"


def _evidence(answered: pd.DataFrame, outside: pd.DataFrame, *, known: bool) -> pd.DataFrame:
    """Lay out flagged messages by number and day, then the acts in doubt; never who nor what.

    A row of a kind that fewer than five people share does not say its kind.
    """
    order = pd.Series(range(1, len(answered) + 1), index=answered.index).astype(TEXT)
    flagged = pd.DataFrame(
        {
            "pieza": "señalado " + order,
            "fecha": answered["local_day"],
            "categoria": _shared(answered["motivo"].fillna("sin actuación")),
            "accion": _shared(answered["accion"].fillna("sin actuación")),
            "a_tiempo": answered["a_tiempo"].map({True: "sí", False: "no"}) if known else _FEW,
            "dictamen": "confirmada",
        }
    )
    acts = pd.DataFrame(
        {
            "pieza": outside["pieza"],
            "fecha": outside["fecha"].dt.normalize(),
            "categoria": outside["motivo"].fillna("sin motivo"),
            "accion": outside["accion"],
            "a_tiempo": pd.NA,
            "dictamen": outside["dictamen"],
        }
    )
    parts = [part.astype(object) for part in (flagged, acts) if len(part)]
    return pd.concat(parts, ignore_index=True) if parts else flagged


def _shared(kind: "pd.Series[str]") -> "pd.Series[str]":
    """Hide the kinds of so few flagged messages that the row would tell of whom it speaks."""
    shown = suppressed(kind.value_counts())
    return kind.where(kind.map(shown).astype(TEXT).str.isdecimal().astype(bool), _FEW)


_MESSAGES = [message(i) for i in range(10)]


def _acted(i: int, hours: float = 3, **said: object) -> Row:
    arrived = pd.Timestamp(f"2026-03-{i + 1:02}T18:00:00Z")
    return {
        "account_id": ACCOUNT,
        "seudonimo": f"p_{i:010x}",
        "t": arrived + pd.Timedelta(hours=hours),
        "accion": "reporte",
        "motivo": "odio",
        **said,
    }


def _tables(
    acts: list[Row], *labels: list[Row], messages: list[Row] = _MESSAGES
) -> dict[str, list[Row]]:
    shown = [covered(), covered("interactions")]
    read = [row for label in labels for row in label]
    return {
        "posts": [post(0)],
        "interactions": messages,
        "coverage": shown,
        "moderacion": acts,
        "etiquetas": read,
    }


_ruled = partial(ruled, NUMERAL)


_READ = _ruled("descartada", *[f"m{i}" for i in range(10)])
_HATE = [*_READ[2:], *_ruled("confirmada", "m0")]
_PIECE = f"moderación {ACCOUNT} 2026-03-01T21:00:00Z"

EXAMPLES = [
    Example(
        name="un mensaje señalado por dos personas, reportado a las tres horas",
        tables=_tables([_acted(0)], _HATE),
        verdict=Verdict.CUMPLE,
        evidence=["señalado 1"],
        metrics={"flagged": 1, "flagged_on_time": None, "acts_outside": 0},
    ),
    Example(
        name="seis señalados a tiempo: ninguna parte es pequeña",
        tables=_tables(
            [_acted(i) for i in range(6)],
            *(_ruled("confirmada", f"m{i}") for i in range(6)),
            *(_ruled("descartada", f"m{i}") for i in range(6, 10)),
        ),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 6, "flagged_on_time": 6},
    ),
    Example(
        name="cinco a tiempo y uno no: de menos de cinco personas no se desglosa",
        tables=_tables(
            [_acted(i) for i in range(5)],
            *(_ruled("confirmada", f"m{i}") for i in range(6)),
            *(_ruled("descartada", f"m{i}") for i in range(6, 10)),
        ),
        verdict=Verdict.REVISION,
        metrics={"flagged": 6, "flagged_on_time": None, "share_on_time": None},
    ),
    Example(
        name="señalado y sin actuación: lo revisa una persona, nunca es automático",
        tables=_tables([], _HATE),
        verdict=Verdict.REVISION,
        metrics={"flagged": 1, "flagged_on_time": 0},
    ),
    Example(
        name="la actuación llegó a los dos días",
        tables=_tables([_acted(0, 48)], _HATE),
        verdict=Verdict.REVISION,
        metrics={"flagged_on_time": 0},
    ),
    Example(
        name="actuar antes de que llegara el mensaje no es actuar sobre él",
        tables=_tables([_acted(0, -5)], _HATE),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="actuar contra otra persona tampoco",
        tables=_tables([_acted(0, seudonimo="p_otra")], _HATE),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="moderar por otro motivo: lo revisan personas",
        tables=_tables([_acted(0, accion="ocultamiento", motivo="otro")], _READ),
        verdict=Verdict.REVISION,
        evidence=[_PIECE],
        metrics={"acts_outside": 1},
    ),
    Example(
        name="dos personas confirman que se moderó por un motivo que no es odio ni violencia",
        tables=_tables(
            [_acted(0, accion="ocultamiento", motivo="otro")], _READ, _ruled("confirmada", _PIECE)
        ),
        verdict=Verdict.INCUMPLE,
        evidence=[_PIECE],
    ),
    Example(
        name="sin motivo anotado no se presume odio",
        tables=_tables([_acted(0, motivo=None)], _READ),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="un desbloqueo no es moderar",
        tables=_tables([_acted(0, accion="Desbloqueo", motivo="otro")], _READ),
        verdict=Verdict.CUMPLE,
        metrics={"acts": 0},
    ),
    Example(
        name="insulto político e ironía: dos personas los descartan y cumple",
        tables=_tables([], _READ),
        verdict=Verdict.CUMPLE,
        metrics={"flagged": 0, "read": 10},
    ),
    Example(
        name="nadie leyó los mensajes: que no haya señalados no prueba nada",
        tables=_tables([]),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="marcado por una sola persona queda en revisión",
        tables=_tables([], _READ[2:], _ruled("confirmada", "m0", who="A")),
        verdict=Verdict.REVISION,
        metrics={"flagged": 0, "undecided": 1},
    ),
    Example(
        name="sin mensajes en el periodo ni actuaciones",
        tables=_tables([], messages=[]),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin los mensajes recibidos",
        tables={"posts": [post(0)], "coverage": [covered()], "moderacion": [_acted(0)]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_ENTRANTES,
    ),
    Example(
        name="los mensajes exportados son de otras fechas: no es que no los hubiera",
        tables={
            "posts": [post(0)],
            "coverage": [
                covered(),
                covered(
                    "interactions",
                    covered_from="2025-01-01T06:00:00Z",
                    covered_to="2025-07-01T06:00:00Z",
                ),
            ],
            "moderacion": [_acted(0)],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="sin los mensajes, pero con una moderación por otro motivo, no se calla",
        tables={
            "posts": [post(0)],
            "coverage": [covered()],
            "moderacion": [_acted(0, motivo="otro")],
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="sin la bitácora",
        tables={"interactions": _MESSAGES, "coverage": [covered("interactions")]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
