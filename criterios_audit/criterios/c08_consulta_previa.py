"""Lo dudoso se consulta a la CNCS, que contesta en 48 horas, y no se publica antes.

Texto: «Solo en caso de que» haya dudas sobre publicar un contenido, los administradores
    «consultarán» a la CNCS antes de publicarlo; la CNCS cuenta con «hasta 48 horas» y, si no se
    pronuncia, «se comunicará» a la persona usuaria la vía de INETEL (el texto dice «INTEL») o la
    Plataforma Nacional de Transparencia.
Medición: tres deberes. (a) Consultas contestadas en `hours_max` horas naturales desde que se
    hicieron, entre las que ya agotaron el plazo; la que sigue abierta al cierre del periodo con
    menos horas no cuenta. (b) De las que nunca se contestaron, las que llevan aviso a la persona
    usuaria. (c) Publicaciones consultadas que salieron antes de la respuesta: ninguna. Faltar a
    cualquiera incumple; publicar sin respuesta cuando el plazo ya venció lo decide una persona.
    Cuántas se contestaron en el mismo número de horas hábiles (del horario de la cuenta) va al
    lado, como dato. El plazo es del acuerdo: no se mueve para saber si el resultado es frágil.
No ve: las dudas que nadie consultó. El plazo es de la CNCS frente al administrador, no de
    respuesta a la ciudadanía. Las horas que deciden son las naturales.
"""

import pandas as pd

from criterios_audit.criterios._declared import expired, in_force
from criterios_audit.criterios._example import ACCOUNT, Row, campaign, post
from criterios_audit.criterios._registered import end_of, hours, nothing_recorded, within
from criterios_audit.criterios._stages import by_stage, stage_of
from criterios_audit.estimates import share
from criterios_audit.features import calendar, clock
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.tables import TEXT

NUMERAL, FORCE, SCOPE = "VIII", Force.OBLIGACION_CONDICIONADA, Scope.CUENTA
WORDS = ("Solo en caso de que", "consultarán", "hasta 48 horas", "se comunicará")
ORIGINS = {"hours_max": "acuerdo"}
LABELS = {"hours_max": "horas naturales que la CNCS tiene para contestar"}


def check(
    consultas: pd.DataFrame | None,
    consulted: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    declaraciones: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    hours_max: int = 48,
) -> Finding:
    """Judge the answers, the notices and what was published without waiting."""
    declared = in_force(declaraciones, NUMERAL, period)
    asked = None if consultas is None else within(consultas, "t_consulta", cuentas, period)
    if asked is None or asked.empty:
        old = expired(declaraciones, NUMERAL, period)
        return nothing_recorded("consultas", declared, old, absent=asked is None)
    rows = _outcomes(asked, consulted, end_of(period), pd.Timedelta(hours=hours_max))
    rows = rows.assign(horas_habiles=_business(asked, cuentas, calendario))
    due = rows[rows["plazo"].isin(["en plazo", "vencido"])]
    arrived = clock.to_local(asked["t_consulta"], clock.zones_of(asked["account_id"], cuentas))
    stage = stage_of(arrived[due.index].dt.normalize(), cuentas, calendario)
    in_time = share(int((due["plazo"] == "en plazo").sum()), len(due))
    business = int((due["horas_habiles"] <= hours_max).fillna(value=False).sum())
    silent = due[due["t_respuesta"].isna()]
    told = int((silent["t_aviso_usuario"] > silent["t_consulta"]).sum())
    state, published = rows["plazo"].value_counts(), rows["publicacion"].value_counts()
    early, unanswered, unseen = (
        int(published.get(k, 0)) for k in ("antes", "sin respuesta", "no vista")
    )
    still_open, impossible = (int(state.get(k, 0)) for k in ("abierto", "imposible"))
    failed = (in_time.n - (in_time.k or 0)) + (len(silent) - told) + early
    notes = {
        "aún en plazo, fuera del cómputo, {}": still_open,
        "publicadas sin que hubiera respuesta, ya vencido el plazo, {}": unanswered,
        "publicaciones consultadas que la exportación del periodo no muestra con hora, {}": unseen,
        "con la respuesta anterior a la consulta, {}": impossible,
        "declaraciones vigentes de «sin consultas», {}": len(declared),
    }
    said = "".join(f"; {note.format(count)}" for note, count in notes.items() if count)
    if failed:
        verdict = Verdict.INCUMPLE
    elif unanswered or impossible or len(declared):
        verdict = Verdict.REVISION
    elif unseen:
        verdict = Verdict.NO_EVALUABLE
    else:
        verdict = Verdict.CUMPLE if len(due) else Verdict.NO_APLICA
    return Finding(
        verdict=verdict,
        reason=Reason.COBERTURA_PARCIAL if verdict is Verdict.NO_EVALUABLE else None,
        because=f"{in_time.k} de {in_time.n} consultas con plazo vencido contestadas en "
        f"{hours_max} horas naturales (en horas hábiles, {business}); {told} de {len(silent)} sin "
        f"respuesta con aviso a la persona usuaria; publicadas antes de la respuesta, {early}"
        f"{said}.",
        n=in_time.n,
        metrics={
            "queries": len(rows),
            "due": in_time.n,
            "answered_in_time": in_time.k,
            "share_in_time": in_time.value,
            "answered_in_business_time": business,
            "unanswered": len(silent),
            "unanswered_told": told,
            "published_before": early,
            "open": still_open,
            "median_h": _median(rows["horas"]),
            "median_business_h": _median(rows["horas_habiles"]),
            **by_stage(stage, due["plazo"] == "en plazo"),
        },
        interval=in_time.interval,
        evidence=rows.rename(columns={"folio": "pieza"}),
    )


def _outcomes(
    asked: pd.DataFrame, posts: pd.DataFrame | None, cut: pd.Timestamp, limit: pd.Timedelta
) -> pd.DataFrame:
    """Tell of each query whether it was answered in time, and when what it asked about came out."""
    given, answered = asked["t_consulta"], asked["t_respuesta"]
    deadline = given + limit
    late = (answered > deadline) | (answered.isna() & (deadline <= cut))
    plazo = pd.Series("en plazo", index=asked.index).mask(late, "vencido")
    plazo = plazo.mask(answered.isna() & (deadline > cut), "abierto")
    plazo = plazo.mask(answered < given, "imposible")
    out = _published(asked["publicacion_id"], posts)
    # what nobody had answered yet when it came out: certain within the term, a doubt beyond it
    before = (out < answered) | (answered.isna() & (out < deadline))
    publicacion = pd.Series("ninguna", index=asked.index).mask(out.notna(), "después")
    publicacion = publicacion.mask(answered.isna() & (out >= deadline), "sin respuesta")
    publicacion = publicacion.mask(before, "antes")
    publicacion = publicacion.mask(asked["publicacion_id"].notna() & out.isna(), "no vista")
    return asked[
        ["folio", "t_consulta", "t_respuesta", "sentido", "publicacion_id", "t_aviso_usuario"]
    ].assign(horas=hours(given, answered), plazo=plazo, t_publicacion=out, publicacion=publicacion)


def _business(
    asked: pd.DataFrame, cuentas: pd.DataFrame | None, calendario: pd.DataFrame | None
) -> "pd.Series[float]":
    """Hours to the answer on the account's business clock: a datum, natural hours decide."""
    given = None if cuentas is None else cuentas["horario_atencion"].dropna()
    schedule = "" if given is None or given.empty else str(given.iloc[0])
    return calendar.business_hours(
        asked["t_consulta"],
        asked["t_respuesta"],
        clock.zones_of(asked["account_id"], cuentas),
        pd.Series(schedule, index=asked.index, dtype=TEXT),
        calendar.merged(calendario, calendar.entity_of(cuentas)),
    )


def _median(waited: "pd.Series[float]") -> float | None:
    known = waited.dropna()
    return None if known.empty else round(float(known.median()), 2)


def _published(ids: "pd.Series[str]", posts: pd.DataFrame | None) -> "pd.Series[pd.Timestamp]":
    """Moment at which each publication came out, `NaT` where its hour is not known."""
    if posts is None:
        return pd.Series(pd.NaT, index=ids.index, dtype="datetime64[us, UTC]")
    timed = posts[(posts["precision"] != "day") & posts["zone_known"].fillna(value=True)]
    moments = timed.drop_duplicates("post_id").set_index("post_id")["created_at"]
    found = moments.reindex(ids.fillna(""))
    return pd.Series(found.array, index=ids.index)


def _query(i: int, asked: str, answered: str | None = None, **said: object) -> Row:
    row: Row = {"account_id": ACCOUNT, "folio": f"C{i}", "t_consulta": asked}
    return {**row, "t_respuesta": answered, **said}


_NONE = {
    "numeral": "VIII",
    "account_id": ACCOUNT,
    "texto": "sin consultas",
    "firma_cargo": "Vocalía de ejemplo",
    "fecha": "2026-07-01",
    "vence": "2026-12-31",
}
_DOUBT = _query(1, "2026-03-02T18:00:00Z", "2026-03-04T17:00:00Z", publicacion_id="003")
EXAMPLES = [
    Example(
        name="contestada en 47 horas y publicada después de la respuesta",
        tables={"consultas": [_DOUBT], "posts": [post(3, created_at="2026-03-04T18:00:00Z")]},
        verdict=Verdict.CUMPLE,
        evidence=["C1"],
        metrics={"due": 1, "share_in_time": 1.0, "median_h": 47.0, "median_business_h": 17.0},
    ),
    Example(
        name="48 horas son naturales: el fin de semana cuenta",
        tables={"consultas": [_query(1, "2026-03-06T18:00:00Z", "2026-03-09T15:00:00Z")]},
        verdict=Verdict.INCUMPLE,
        metrics={"answered_in_time": 0, "answered_in_business_time": 1},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            "consultas": [
                _query(1, "2026-03-02T18:00:00Z", "2026-03-04T18:00:00Z"),
                _query(2, "2026-03-09T18:00:00Z", "2026-03-12T18:00:00Z"),
            ],
            "calendario": campaign("2026-03-09", "2026-03-20"),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"share_ordinario": 1.0, "share_campana": 0.0, "n_campana": 1},
    ),
    Example(
        name="a las 48 horas justas todavía está en plazo",
        tables={"consultas": [_query(1, "2026-03-02T18:00:00Z", "2026-03-04T18:00:00Z")]},
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="publicada antes de la respuesta",
        tables={"consultas": [_DOUBT], "posts": [post(3, created_at="2026-03-03T18:00:00Z")]},
        verdict=Verdict.INCUMPLE,
        metrics={"published_before": 1},
    ),
    Example(
        name="nunca contestada: el aviso a la persona usuaria no salva el plazo de la CNCS",
        tables={
            "consultas": [_query(1, "2026-03-02T18:00:00Z", t_aviso_usuario="2026-03-05T18:00:00Z")]
        },
        verdict=Verdict.INCUMPLE,
        metrics={"unanswered": 1, "unanswered_told": 1},
    ),
    Example(
        name="abierta al cierre con menos de 48 horas: fuera del denominador",
        tables={"consultas": [_query(1, "2026-06-30T18:00:00Z")]},
        verdict=Verdict.NO_APLICA,
        metrics={"open": 1, "due": 0},
    ),
    Example(
        name="abierta al cierre del periodo, y publicada ya: no esperó",
        tables={
            "consultas": [
                _query(1, "2026-03-02T18:00:00Z", "2026-03-04T12:00:00Z"),
                _query(2, "2026-06-29T18:00:00Z", publicacion_id="003"),
            ],
            "posts": [post(3, created_at="2026-06-30T23:00:00Z")],
        },
        verdict=Verdict.INCUMPLE,
        metrics={"published_before": 1, "open": 1},
    ),
    Example(
        name="se publicó sin respuesta cuando la CNCS ya no la dio en plazo",
        tables={
            "consultas": [
                _query(
                    1,
                    "2026-03-02T18:00:00Z",
                    publicacion_id="003",
                    t_aviso_usuario="2026-03-04T20:00:00Z",
                )
            ],
            "posts": [post(3, created_at="2026-03-05T18:00:00Z")],
        },
        verdict=Verdict.INCUMPLE,
        metrics={"published_before": 0, "unanswered_told": 1},
    ),
    Example(
        name="el registro está vacío y nadie declaró que no las hubo",
        tables={"consultas": []},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="la respuesta no puede ser anterior a la consulta: decide una persona",
        tables={"consultas": [_query(1, "2026-03-02T18:00:00Z", "2026-03-01T18:00:00Z")]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="la publicación consultada no está en la exportación: no se sabe si esperó",
        tables={"consultas": [_DOUBT], "posts": [post(9)]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="consultada en los últimos días, contestada en plazo y publicada ya fuera del periodo",
        tables={
            "consultas": [
                _query(1, "2026-06-29T18:00:00Z", "2026-06-30T18:00:00Z", publicacion_id="003")
            ],
            "posts": [post(3, created_at="2026-07-02T18:00:00Z")],
        },
        verdict=Verdict.CUMPLE,
        metrics={"due": 1, "published_before": 0},
    ),
    Example(
        name="una publicación de la que solo se sabe el día no prueba que se adelantara",
        tables={
            "consultas": [_DOUBT],
            "posts": [post(3, created_at="2026-03-03T18:00:00Z", precision="day")],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="sin consultas y así declarado",
        tables={"consultas": [], "declaraciones": [_NONE]},
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="declaró «sin consultas» y el registro trae una",
        tables={
            "consultas": [_query(1, "2026-03-02T18:00:00Z", "2026-03-02T19:00:00Z")],
            "declaraciones": [_NONE],
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="registro vacío y declaración vencida: nada prueba",
        tables={"consultas": [], "declaraciones": [{**_NONE, "vence": "2026-03-31"}]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
        metrics={"expired": 1},
    ),
    Example(
        name="sin registro de consultas",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
