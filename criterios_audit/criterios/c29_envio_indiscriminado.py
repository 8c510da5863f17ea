"""No se envían mensajes de forma indiscriminada.

Texto: «No debe enviarse indiscriminadamente» información o mensajes a las personas usuarias o
    seguidores (spam).
Medición: ráfagas. (a) Textos parecidos desde `similar_min` a `recipients_min` particulares o más en
    `hours` horas, sin mensaje previo suyo: responder igual a muchos que preguntan no es spam, y se
    sabe porque la respuesta dice a qué mensaje contesta o porque lo suyo está entre lo recibido.
    (b) Una pieza que menciona a `mentions_min` particulares o más. (c) La misma publicación
    `times_min` veces o más en `hours` horas. (a) y (b) requieren que dos personas las lean
    (registro etiquetas, primera pieza de la ráfaga): una confirmada incumple. Sin ellas, (c) es
    observación y 0 ráfagas cumple. Si la exportación no dice a qué mensaje contesta cada respuesta,
    una ráfaga de ellas no se puede juzgar. Particular es quien no está en la lista de cuentas
    conocidas; solo se cuenta.
No ve: mensajes directos, que nunca se leen; lo borrado; publicaciones sin hora, que no entran en
    (a) ni en (c); menciones añadidas en una respuesta, porque la red arrastra las del hilo.
"""

import numpy as np
import pandas as pd

from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._example import Row, covered, message, post, ruled
from criterios_audit.criterios._people import review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.features import bursts, duplicates
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict
from criterios_audit.tables import COUNT, RATIO, TEXT

NUMERAL, FORCE, SCOPE = "XXIX", Force.PROHIBICION, Scope.CUENTA
WORDS = ("No debe enviarse indiscriminadamente",)
LABELS = {
    "similar_min": "similitud desde la que dos textos dicen lo mismo",
    "recipients_min": "particulares distintos que hacen una ráfaga",
    "hours": "horas en que se cuenta la ráfaga",
    "mentions_min": "menciones a particulares en una pieza",
    "times_min": "veces que se repite una publicación",
}
_ALIKE, _MENTIONS, _AGAIN = "mensajes iguales", "menciones en una pieza", "publicación repetida"
_READ = [
    *("post_id", "kind", "created_at", "precision", "local", "url", "text", "links", "mentions"),
    *("mention_classes", "in_reply_to_id", "in_reply_to_account", "quoted_id", "stage"),
]
"""Columns that a burst is told from: sorting and cutting all of them costs more than judging."""
_UNKNOWN = "respuestas iguales sin saber a qué contestan"
_NO_BURST = pd.DataFrame(
    {
        "pieza": pd.Series(dtype=TEXT),
        "fecha": pd.Series(dtype="datetime64[us]"),
        "rafaga": pd.Series(dtype="str"),
        "publicaciones": pd.Series(dtype=COUNT),
        "destinatarios": pd.Series(dtype=COUNT),
        "similitud": pd.Series(dtype=RATIO),
        "piezas": pd.Series(dtype=TEXT),
        "url": pd.Series(dtype=TEXT),
    }
)


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    interactions: pd.DataFrame | None,
    *,
    similar_min: float = 0.90,
    recipients_min: int = 5,
    hours: int = 24,
    mentions_min: int = 5,
    times_min: int = 3,
) -> Finding:
    """Judge bursts: equal messages to many, many mentions in one, the same publication again."""
    own = posts.loc[posts["kind"].isin(["original", "autohilo", "respuesta"]), _READ]
    own = own.sort_values(["created_at", "post_id"], ignore_index=True)
    own = own.assign(recipients=_private(own), plain=duplicates.plain(own["text"]))
    timed = own[own["precision"] != "day"]
    found = pd.concat(
        [
            _alike(_unasked(timed, interactions), recipients_min, similar_min, hours),
            _crowded(own, mentions_min),
            _repeated(timed, times_min, hours),
        ],
        ignore_index=True,
    ).sort_values(["fecha", "pieza", "rafaga"], ignore_index=True)
    suspect = found["rafaga"].isin([_ALIKE, _MENTIONS])
    people = review(found["pieza"].astype(TEXT), suspect, etiquetas, NUMERAL)
    confirmed = int((suspect & (people.ruling == "confirmada")).sum())
    unknown = int((found["rafaga"] == _UNKNOWN).sum())
    again = int((found["rafaga"] == _AGAIN).sum())
    verdict, reason = Verdict.CUMPLE, None
    if confirmed:
        verdict = Verdict.INCUMPLE
    elif people.pending:
        verdict = Verdict.REVISION
    elif again:
        verdict = Verdict.OBSERVACION
    elif unknown:
        verdict, reason = Verdict.NO_EVALUABLE, Reason.SIN_ENTRANTES
    elif own.empty:
        verdict = Verdict.NO_APLICA
    elif timed.empty:
        verdict, reason = Verdict.NO_EVALUABLE, Reason.SIN_HORA
    return Finding(
        verdict=verdict,
        reason=reason,
        because=f"{_n(int(suspect.sum()))} de mensajes o menciones a particulares en "
        f"{counted(len(own), 'pieza propia', 'piezas propias')} (confirmadas, {confirmed:,}; por "
        f"decidir, {people.pending:,}); publicaciones repetidas, {again:,}."
        f"{_partial(unknown, len(own) - len(timed))}",
        n=len(own),
        metrics={
            "posts": len(own),
            "bursts_alike": int((found["rafaga"] == _ALIKE).sum()),
            "bursts_mentions": int((found["rafaga"] == _MENTIONS).sum()),
            "bursts_repeated": again,
            "bursts_unknown": unknown,
            "confirmed": confirmed,
            "pending": people.pending,
            "untimed": len(own) - len(timed),
            **by_stage(own["stage"], own["post_id"].isin(found["piezas"].str.split().explode())),
        },
        evidence=found.assign(dictamen=people.ruling.where(suspect, "")),
    )


def _n(found: int) -> str:
    return counted(found, "ráfaga", "ráfagas")


def _partial(unknown: int, untimed: int) -> str:
    """Say what could not be judged."""
    said = ""
    if unknown:
        said += (
            f" No evaluable en parte: {_n(unknown)} de respuestas iguales en una exportación "
            "que no dice a qué mensaje contestan."
        )
    if untimed:
        said += f" Sin hora, {untimed:,}: no entran en las ráfagas."
    return said


def _private(own: pd.DataFrame) -> "pd.Series[list[str]]":
    """Distinct mentioned accounts of each post that are in no list: only counted, never shown."""
    held = own[own["mention_classes"].str.contains("otro", regex=False).fillna(value=False)]
    words = {
        "to": held["mentions"].str.strip().str.split(" "),
        "class": held["mention_classes"].str.split(" "),
    }
    each = pd.DataFrame(words).explode(list(words))
    each = each[each["class"] == "otro"]
    once = each.rename_axis("post").reset_index().drop_duplicates().sort_values(["post", "to"])
    return _listed(once.set_index("post")["to"], own.index)


def _listed(each: "pd.Series[str]", index: pd.Index) -> "pd.Series[list[str]]":
    """Gather what lies together under one label; a label of which nothing is said has no one."""
    begins = np.flatnonzero(~each.index.duplicated())
    lists = [part.tolist() for part in np.split(each.to_numpy(dtype="object"), begins[1:])]
    whom = pd.Series([[] for _ in index], index=index, dtype="object")
    whom[each.index[begins]] = pd.Series(lists[: len(begins)], each.index[begins], dtype="object")
    return whom


def _unasked(timed: pd.DataFrame, interactions: pd.DataFrame | None) -> pd.DataFrame:
    """Leave out of the recipients those who had written to the account before."""
    if interactions is None or interactions.empty:
        return timed
    wrote = interactions.groupby("author")["created_at"].min()
    each = timed[["created_at", "recipients"]].explode("recipients").dropna(subset="recipients")
    first = each["recipients"].map(wrote)
    left = each[first.isna() | (first > each["created_at"])]
    return timed.assign(recipients=_listed(left["recipients"], timed.index))


def _alike(
    timed: pd.DataFrame, recipients_min: int, similar_min: float, hours: int
) -> pd.DataFrame:
    """Bursts of (a): those sent unasked, and replies of which it is not known whom they answer.

    Who is answered, or quoted, wrote first: those messages are no part of any burst.
    """
    first = timed[timed["in_reply_to_id"].isna() & timed["quoted_id"].isna()]
    replies = first[first["kind"] == "respuesta"]
    whom = replies["in_reply_to_account"].fillna("sin decir " + replies["post_id"])
    said = replies["recipients"].str.len() > 0
    alone = whom.str.split("\n").astype("object")
    replies = replies.assign(recipients=replies["recipients"].where(said, alone))
    parts = []
    for kind, sent in ((_ALIKE, first[first["kind"] == "original"]), (_UNKNOWN, replies)):
        marks = bursts.sent_alike(
            sent, recipients_min=recipients_min, similar_min=similar_min, hours=hours
        )
        parts.append(_rows(kind, sent.assign(**marks), recipients=True))
    return pd.concat(parts, ignore_index=True)


def _crowded(own: pd.DataFrame, mentions_min: int) -> pd.DataFrame:
    """Publications of (b), each a burst of its own."""
    many = own[(own["kind"] != "respuesta") & (own["recipients"].str.len() >= mentions_min)]
    burst = pd.Series(range(len(many)), index=many.index, dtype="Int64")
    return _rows(_MENTIONS, many.assign(burst=burst, similarity=float("nan")), recipients=True)


def _repeated(timed: pd.DataFrame, times_min: int, hours: int) -> pd.DataFrame:
    """Bursts of (c)."""
    originals = timed[timed["kind"] != "respuesta"]
    burst = bursts.repeated(originals, times=times_min, hours=hours)
    return _rows(_AGAIN, originals.assign(burst=burst, similarity=1.0), recipients=False)


def _rows(kind: str, marked: pd.DataFrame, *, recipients: bool) -> pd.DataFrame:
    """Lay out one row per burst, named by its first publication; recipients are only counted."""
    inside = marked[marked["burst"].notna()]
    if inside.empty:  # nearly always, and laying out nothing costs as much
        return _NO_BURST
    groups = inside.groupby("burst", sort=True)
    first = inside.drop_duplicates("burst").set_index("burst").sort_index()
    reached = inside[["burst", "recipients"]].explode("recipients").groupby("burst")["recipients"]
    return pd.DataFrame(
        {
            "pieza": first["post_id"],
            "fecha": first["local"],
            "rafaga": kind,
            "publicaciones": groups.size().astype("Int64"),
            "destinatarios": reached.nunique().astype("Int64") if recipients else pd.NA,
            "similitud": first["similarity"].astype("Float64").round(2),
            "piezas": groups["post_id"].agg(" ".join),
            "url": first["url"],
        }
    ).reset_index(drop=True)


def _tables(*posts: Row) -> dict[str, list[Row]]:
    return {"posts": list(posts), "coverage": [covered()]}


def _sent(n: int, text: str, **said: object) -> list[Row]:
    """Messages on the same day, one an hour, each to another person."""
    return [
        post(
            i,
            text=text.format(f"@p_{i:010x}"),
            mentions=f"p_{i:010x}",
            created_at=f"2026-03-05T{10 + i}:00:00Z",
            **said,
        )
        for i in range(n)
    ]


def _again(*hours: int, text: str = "Consulta tu casilla hoy") -> list[Row]:
    return [
        post(i, text=text, created_at=f"2026-03-{5 + h // 24:02}T{h % 24:02}:00:00Z")
        for i, h in enumerate(hours)
    ]


_AD = "{} te invitamos a participar en la consulta infantil y juvenil de este año"
_SIX = " ".join(f"p_{i:010x}" for i in range(6))

EXAMPLES = [
    Example(
        name="publicaciones distintas",
        tables=_tables(
            *[post(i, text=f"Noticia número {i} del día", mentions="") for i in range(9)]
        ),
        verdict=Verdict.CUMPLE,
        metrics={"bursts_alike": 0, "bursts_mentions": 0, "bursts_repeated": 0},
    ),
    Example(
        name="el mismo mensaje a cinco personas que no escribieron",
        tables=_tables(*_sent(5, _AD)),
        verdict=Verdict.REVISION,
        evidence=["000"],
        metrics={"bursts_alike": 1, "pending": 1},
    ),
    Example(
        name="dos personas la confirman",
        tables={**_tables(*_sent(5, _AD)), "etiquetas": ruled(NUMERAL, "confirmada", "000")},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="dos personas la descartan",
        tables={**_tables(*_sent(5, _AD)), "etiquetas": ruled(NUMERAL, "descartada", "000")},
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="cuatro personas no hacen una ráfaga",
        tables=_tables(*_sent(4, _AD)),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="casi iguales: cambia un número en cada mensaje",
        tables=_tables(
            *[{**row, "text": f"{row['text']} {i}"} for i, row in enumerate(_sent(6, _AD))]
        ),
        verdict=Verdict.REVISION,
        metrics={"bursts_alike": 1},
    ),
    Example(
        name="responder igual a muchos que preguntan no es spam",
        tables=_tables(
            *[
                {**row, "in_reply_to_id": f"9{i}"}
                for i, row in enumerate(_sent(9, _AD, kind="respuesta"))
            ]
        ),
        verdict=Verdict.CUMPLE,
        metrics={"bursts_alike": 0, "bursts_unknown": 0},
    ),
    Example(
        name="quienes habían escrito antes no son destinatarios indiscriminados",
        tables={
            **_tables(*_sent(6, _AD)),
            "interactions": [
                message(i, created_at=f"2026-03-0{9 if i % 2 else 1}T18:00:00Z") for i in range(6)
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"bursts_alike": 0},
    ),
    Example(
        name="quienes escribieron después del envío sí lo son",
        tables={
            **_tables(*_sent(6, _AD)),
            "interactions": [message(i, created_at="2026-03-09T18:00:00Z") for i in range(6)],
        },
        verdict=Verdict.REVISION,
        metrics={"bursts_alike": 1},
    ),
    Example(
        name="la exportación no dice a qué contestan las respuestas",
        tables=_tables(*_sent(6, _AD, kind="respuesta")),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_ENTRANTES,
        metrics={"bursts_unknown": 1},
    ),
    Example(
        name="mencionar seis veces a cuentas del INE y de autoridades no es spam",
        tables=_tables(
            *[
                {**row, "mentions": who, "text": _AD.format("@" + who) + f" {i}"}
                for i, (row, who) in enumerate(
                    zip(_sent(6, _AD), ["INEMexico", "iecm"] * 3, strict=True)
                )
            ]
        ),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="seis particulares en una pieza: es de (b), no de (a)",
        tables=_tables(post(0, text="Gracias a quienes participaron", mentions=_SIX)),
        verdict=Verdict.REVISION,
        metrics={"bursts_mentions": 1, "bursts_alike": 0},
    ),
    Example(
        name="lo que se comparte es de otra cuenta: sus menciones no cuentan",
        tables=_tables(post(0, text="RT @p_00: hola", mentions=_SIX, kind="compartido")),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="la misma publicación tres veces en 24 horas",
        tables=_tables(*_again(0, 12, 24)),
        verdict=Verdict.OBSERVACION,
        evidence=["000"],
        metrics={"bursts_repeated": 1},
    ),
    Example(
        name="tres veces en 25 horas",
        tables=_tables(*_again(0, 12, 25)),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="publicaciones sin hora",
        tables=_tables(*[{**row, "precision": "day"} for row in _again(0, 1, 2)]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
