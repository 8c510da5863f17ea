"""Las consultas se responden con celeridad.

Texto: las respuestas «se guiarán por los principios» de mayor celeridad, certeza y objetividad; el
    acuerdo no fija plazo.
Medición: por consulta (los mensajes seguidos de una persona en una conversación son una, que
    empieza con el primero), horas hasta la primera respuesta propia no automática, en reloj
    natural. La que sigue sin respuesta al terminar la exportación cuenta como espera sin concluir
    (Kaplan-Meier). Con la proporción respondida en `hours` horas: cumple si el
    extremo bajo de su intervalo llega a `share_min`; requiere revisión humana si el alto no llega
    a `share_bad`; entre ambos, observación. Se necesitan `n_min` consultas, y que no pasen de
    `untied_max` las respuestas que no dicen a qué mensaje contestan. Sin los mensajes recibidos
    solo se da la mediana de lo respondido, como dato: nunca una tasa.
No ve: qué mensajes requerían respuesta (se cuentan todas las consultas); el horario de atención;
    certeza y objetividad; días de rebase; lo que la persona borró; lo respondido en privado.
"""

import pandas as pd

from criterios_audit.criterios._example import ACCOUNT, covered, post
from criterios_audit.criterios._grade import by_interval
from criterios_audit.estimates import answered_by, quantiles, survival
from criterios_audit.features import clock
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XIX", Force.OBLIGACION, Scope.CUENTA
CEILING = Verdict.REVISION
WORDS = ("se guiarán por los principios",)
LABELS = {
    "hours": "plazo con que se mide, en horas",
    "share_min": "proporción respondida para cumplir",
    "share_bad": "proporción bajo la cual se pide revisión",
    "n_min": "consultas mínimas para estimar",
    "untied_max": "proporción máxima de respuestas que no dicen a qué contestan",
}
_TENTH = 0.1 + 1e-9  # what is left when nine of ten are answered, whatever the rounding


def check(
    replies: pd.DataFrame,
    coverage: pd.DataFrame,
    interactions: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    period: Period,
    *,
    hours: float = 24,
    share_min: float = 0.70,
    share_bad: float = 0.40,
    n_min: int = 30,
    untied_max: float = 0.05,
) -> Finding:
    """Judge how long queries wait, where inbound messages are known."""
    if interactions is None or interactions.empty:
        return _answered_only(replies[replies["local_day"] <= pd.Timestamp(period.end)])
    queries = _queries(interactions, cuentas, period)
    if queries.empty:
        return Finding(
            verdict=Verdict.NO_APLICA, because="0 consultas recibidas en el periodo exportado."
        )
    if len(replies) and (untied := float(replies["in_reply_to_id"].isna().mean())) > untied_max:
        return _silent(
            Reason.COBERTURA_PARCIAL,
            f"{untied:.2f} de las {len(replies):,} respuestas propias no dicen a qué mensaje "
            "contestan; hace falta esa columna en la exportación.",
            len(queries),
        )
    waits = _waits(queries, replies, interactions, _end(coverage))
    timed = waits[waits["exacta"]]
    if timed.empty:
        return _silent(
            Reason.SIN_HORA,
            f"{len(queries):,} consultas con fecha y sin hora; hace falta la hora de llegada.",
            len(queries),
        )
    curve = survival(timed["horas"], timed["respondida"])
    within = {h: answered_by(curve, h) for h in (1, 24, 48, hours)}
    reached = curve.curve.loc[curve.curve["not_answered"] <= _TENTH, "hours"]
    metrics = {
        "n": curve.n,
        "answered": curve.events,
        "unanswered": curve.n - curve.events,
        "share_1h": within[1].value,
        "share_24h": within[24].value,
        "share_48h": within[48].value,
        "median_min": _minutes(curve.median),
        "median_low_min": _minutes(curve.median_low),
        "median_high_min": _minutes(curve.median_high),
        "p90_min": None if reached.empty else _minutes(float(reached.iloc[0])),
        "automatic": 0 if posts is None else int((posts["kind"] == "automatica").sum()),
        "without_hour": len(waits) - len(timed),
    }
    done = within[hours]
    half = "menos de la mitad respondidas" if curve.median is None else _half(curve.median * 60)
    said = (
        f"{curve.events:,} de {curve.n:,} consultas respondidas; en {hours:g} horas, {done.text}; "
        f"{half}; {curve.n - curve.events:,} sin respuesta al corte."
    )
    evidence = timed.drop(columns="exacta").reset_index(drop=True)
    if curve.n < n_min or done.interval is None:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.N_INSUFICIENTE,
            because=f"{said} Se necesitan {n_min} consultas seguidas al menos {hours:g} horas.",
            n=curve.n,
            metrics=metrics,
            interval=done.interval,
            evidence=evidence,
        )
    good, bad = (share_min, Verdict.CUMPLE), (share_bad, Verdict.REVISION)
    verdict, fragile = by_interval(done, good, bad, Verdict.OBSERVACION)
    return Finding(
        verdict=verdict,
        because=said,
        n=curve.n,
        metrics=metrics,
        interval=done.interval,
        fragile=fragile,
        evidence=evidence,
    )


def _answered_only(replies: pd.DataFrame) -> Finding:
    """Say how long the answered ones waited: a datum, since the unanswered are not seen."""
    if replies.empty:
        return _silent(
            Reason.SIN_ENTRANTES,
            "0 respuestas propias, y ninguna exportación trae los mensajes recibidos.",
            0,
        )
    timed = replies[replies["wait_s"].notna()].sort_values(["created_at", "post_id"])
    found = quantiles(timed["wait_s"] / 60)
    half = (
        f"{found['n']:,} respondidas: {_half(found['median'])}"
        if found["median"] is not None
        else f"{len(replies):,} respuestas propias, sin la hora de lo que contestan"
    )
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
        because=f"{half}; sin los mensajes recibidos no se sabe cuántos quedaron sin respuesta.",
        n=len(timed),
        metrics={
            "n": found["n"],
            "replies": len(replies),
            "median_min": found["median"],
            "median_low_min": found["low"],
            "median_high_min": found["high"],
            "p90_min": found["p90"],
        },
        evidence=timed.assign(
            pieza=timed["post_id"], fecha=timed["local"], horas=timed["wait_s"] / 3600
        )[["pieza", "fecha", "horas", "url"]].reset_index(drop=True),
    )


def _queries(
    interactions: pd.DataFrame, cuentas: pd.DataFrame | None, period: Period
) -> pd.DataFrame:
    """First message of each person in each conversation, of those that begin in the period."""
    conversation = interactions["conversation_id"].fillna(interactions["message_id"])
    ordered = interactions.assign(conversation=conversation)
    ordered = ordered.sort_values(["created_at", "message_id"])
    first = ordered.drop_duplicates(["author", "conversation"])
    local = clock.to_local(first["created_at"], clock.zones_of(first["account_id"], cuentas))
    inside = local.dt.normalize().between(pd.Timestamp(period.start), pd.Timestamp(period.end))
    return first.assign(local=local)[inside].reset_index(drop=True)


def _waits(
    queries: pd.DataFrame, replies: pd.DataFrame, interactions: pd.DataFrame, end: pd.Timestamp
) -> pd.DataFrame:
    """Hours from each query to its first own reply, or to the end of what was seen."""
    keys = ["author", "conversation"]
    conversation = interactions["conversation_id"].fillna(interactions["message_id"])
    ids = interactions.assign(conversation=conversation)[[*keys, "message_id"]]
    alone = ids.drop_duplicates(keys).drop_duplicates("conversation", keep=False)
    # an answer to the conversation itself is an answer to whoever is alone in it
    ids = pd.concat([ids, alone.assign(message_id=alone["conversation"])]).drop_duplicates()
    given = ids.merge(replies, left_on="message_id", right_on="in_reply_to_id")
    given = given[[*keys, "post_id", "url", "created_at", "precision"]]
    pairs = queries[[*keys, "local", "created_at", "precision"]].merge(
        given, on=keys, how="left", suffixes=("", "_reply")
    )
    late = pairs["created_at_reply"] < pairs["created_at"]
    pairs.loc[late, ["post_id", "url", "created_at_reply", "precision_reply"]] = pd.NA
    earliest = ["created_at_reply", "post_id", "created_at", *keys]
    first = pairs.sort_values(earliest).drop_duplicates(keys)
    answered = first["post_id"].notna()
    waited = first["created_at_reply"].fillna(end) - first["created_at"]
    exact = (first["precision"] != "day") & (first["precision_reply"].fillna("second") != "day")
    order = (~answered).cumsum().astype("string[pyarrow]")
    return pd.DataFrame(
        {
            "pieza": first["post_id"].fillna("sin respuesta " + order),
            "llegada": first["local"].dt.normalize(),
            "horas": waited.dt.total_seconds().clip(lower=0) / 3600,
            "respondida": answered.astype(bool),
            "url": first["url"],
            "exacta": exact.astype(bool),
        }
    ).sort_values(["llegada", "pieza"])


def _end(coverage: pd.DataFrame) -> pd.Timestamp:
    """Last moment at which an answer would have been seen."""
    seen = coverage[coverage["table"].isin(["posts", "interactions"])]
    return seen.groupby("table")["covered_to"].max().min()


def _silent(reason: Reason, because: str, n: int) -> Finding:
    return Finding(verdict=Verdict.NO_EVALUABLE, reason=reason, because=because, n=n)


def _half(minutes: float) -> str:
    long = minutes >= 120  # noqa: PLR2004 - two hours read better as hours
    spoken = f"{minutes / 60:,.1f} horas" if long else f"{minutes:,.1f} minutos"
    return f"la mitad esperó {spoken} o menos"


def _minutes(hours: float | None) -> float | None:
    return None if hours is None else hours * 60


def _message(i: int, **said: object) -> dict[str, object]:
    return {
        "account_id": ACCOUNT,
        "network": "x",
        "message_id": f"m{i}",
        "conversation_id": f"c{i}",
        "author": f"p_{i:010x}",
        "created_at": f"2026-03-{i % 28 + 1:02}T18:00:00Z",
        "precision": "second",
        **said,
    }


def _reply(i: int, hours: float, **said: object) -> dict[str, object]:
    arrived = pd.Timestamp(f"2026-03-{i % 28 + 1:02}T18:00:00Z")
    late = arrived + pd.Timedelta(hours=hours)
    answers = {"post_id": f"r{i:02}", "created_at": late, "in_reply_to_id": f"m{i}"}
    return post(i, kind="respuesta", **{**answers, **said})


def _tables(
    messages: list[dict[str, object]], replies: list[dict[str, object]]
) -> dict[str, list[dict[str, object]]]:
    inbound = {"interactions": messages} if messages else {}
    shown = [covered(), *([covered("interactions")] if messages else [])]
    return {"posts": replies, "coverage": shown, **inbound}


_FORTY = [_message(i) for i in range(40)]
_PROMPT = [_reply(i, 2) for i in range(38)]
_SNOWFLAKE_MS, _FIRST_MS = 2**22, 1288834974657


def _answered_id(i: int) -> str:
    """Id of a message of X that arrived half an hour before the reply i."""
    arrived = pd.Timestamp(f"2026-03-{i % 28 + 1:02}T17:30:00Z")
    return str((int(arrived.timestamp() * 1000) - _FIRST_MS) * _SNOWFLAKE_MS)


EXAMPLES = [
    Example(
        name="38 de 40 consultas respondidas en dos horas",
        tables=_tables(_FORTY, _PROMPT),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "unanswered": 2, "median_min": 120.0, "share_1h": 0.0},
    ),
    Example(
        name="la mitad respondida: entre los dos umbrales",
        tables=_tables(_FORTY, _PROMPT[:20]),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="cinco de 40: lo decide una persona, pues el acuerdo no fija plazo",
        tables=_tables(_FORTY, _PROMPT[:5]),
        verdict=Verdict.REVISION,
        metrics={"median_min": None},
    ),
    Example(
        name="una ráfaga es una consulta y cuenta desde su primer mensaje",
        tables=_tables(
            [*_FORTY, _message(0, message_id="m0b", created_at="2026-03-01T19:30:00Z")],
            [*_PROMPT[1:], _reply(0, 2, in_reply_to_id="m0b")],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40, "answered": 38, "median_min": 120.0},
    ),
    Example(
        name="contestar a la conversación es contestar a quien está en ella a solas",
        tables=_tables(_FORTY, [_reply(i, 2, in_reply_to_id=f"c{i}") for i in range(38)]),
        verdict=Verdict.CUMPLE,
        metrics={"answered": 38},
    ),
    Example(
        name="la respuesta automática y el hilo propio no son respuesta",
        tables=_tables(
            _FORTY,
            [{**r, "kind": "automatica"} for r in _PROMPT[:20]]
            + [{**r, "kind": "autohilo"} for r in _PROMPT[20:]],
        ),
        verdict=Verdict.REVISION,
        metrics={"answered": 0, "automatic": 20},
    ),
    Example(
        name="lo que llegó antes del periodo, en la hora de la cuenta, no se juzga en él",
        tables=_tables([*_FORTY, _message(50, created_at="2026-01-01T05:00:00Z")], _PROMPT),
        verdict=Verdict.CUMPLE,
        metrics={"n": 40},
    ),
    Example(
        name="lo que llegó en el último día y se contestó ya fuera del periodo está contestado",
        tables=_tables(
            [*_FORTY, _message(40, created_at="2026-07-01T05:30:00Z")],
            [*_PROMPT, _reply(40, 0, created_at="2026-07-01T07:30:00Z")],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"n": 41, "answered": 39, "median_min": 120.0},
    ),
    Example(
        name="respuestas que no dicen a qué contestan no prueban silencio",
        tables=_tables(_FORTY, [{**r, "in_reply_to_id": None} for r in _PROMPT]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.COBERTURA_PARCIAL,
    ),
    Example(
        name="con fecha y sin hora no hay mediana",
        tables=_tables([_message(i, precision="day") for i in range(40)], _PROMPT),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="29 consultas no bastan",
        tables=_tables(_FORTY[:29], _PROMPT[:28]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
        metrics={"n": 29, "answered": 28},
    ),
    Example(
        name="solo respondidas: mediana como dato, nunca tasa",
        tables=_tables([], [_reply(i, 0, in_reply_to_id=_answered_id(i)) for i in range(3)]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SOLO_RESPONDIDAS,
        evidence=["r00", "r01", "r02"],
        metrics={"n": 3, "median_min": 30.0},
    ),
    Example(
        name="ni respuestas ni mensajes recibidos",
        tables=_tables([], [{**_reply(0, 0), "kind": "original"}]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_ENTRANTES,
    ),
    Example(
        name="basta la bandeja: trae lo recibido y lo respondido",
        tables={**_tables(_FORTY, _PROMPT), "coverage": [covered("interactions")]},
        verdict=Verdict.CUMPLE,
        metrics={"answered": 38},
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
