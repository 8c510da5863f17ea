"""Se promueve el diálogo con la ciudadanía.

Texto: «Se privilegiará» la publicación de mensajes que promuevan el diálogo con los ciudadanos,
    para identificar áreas de mejora en el desempeño del Instituto.
Medición: (a) publicaciones originales con marca de diálogo: pregunta dirigida a las personas,
    encuesta, invitación a opinar o «escríbenos»; la pregunta retórica no cuenta. (b) Donde hay
    comentarios recibidos, publicaciones comentadas con al menos una respuesta propia en su hilo. Es
    observación que (a) no llegue a `share_min`, y también que nadie conteste en ninguna de las
    publicaciones que preguntaron y fueron comentadas: preguntar y no contestar es peor que no
    preguntar. Se necesitan `n_min` publicaciones. Del Instituto: la mediana de (a) entre las
    cuentas que las tienen, para que cada una se compare con sus pares; es un dato.
No ve: (c) las áreas de mejora detectadas por esta vía, pues ningún registro las recoge; el semestre
    previo, que el seguimiento compara; respuestas dadas por mensaje privado. El acuerdo no fija
    número.
"""

import pandas as pd

from criterios_audit.criterios._counted import counted, original_posts, too_few
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features.patterns import among
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "II", Force.RECOMENDACION, Scope.CUENTA
WORDS = ("Se privilegiará",)
LABELS = {
    "share_min": "proporción de publicaciones con marca de diálogo bajo la cual se observa",
    "n_min": "publicaciones originales mínimas para estimar",
}


def check(
    posts: pd.DataFrame,
    replies: pd.DataFrame | None,
    interactions: pd.DataFrame | None,
    *,
    share_min: float = 0.05,
    n_min: int = 30,
) -> Finding:
    """Judge how many originals ask people something, and whether who asks then answers."""
    originals = posts[posts["kind"] == "original"].sort_values(["created_at", "post_id"])
    n = len(originals)
    if n < n_min:
        return too_few(n, original_posts(n), n_min)
    asks = originals["dialogue"].notna()
    asked = share(int(asks.sum()), n)
    thread = _threads(originals["post_id"], replies, interactions)
    commented = thread["comments"] > 0
    answered = share(int((thread["replies"] > 0).sum()), int(commented.sum()))
    after = share(int((asks & (thread["replies"] > 0)).sum()), int((asks & commented).sum()))
    verdict, fragile = grade(asked, [(share_min, Verdict.CUMPLE)], Verdict.OBSERVACION)
    unanswered = after.n > 0 and after.k == 0
    if unanswered:
        verdict, fragile = Verdict.OBSERVACION, False
    said = (
        f"{asked.k:,} de {n:,} publicaciones originales con marca de diálogo ({asked.text}); con "
        "respuesta propia en su hilo, "
    )
    said += (
        f"{answered.k:,} de {answered.n:,} comentadas ({answered.text})"
        if answered.n
        else "sin dato: no hay comentarios recibidos que leer"
    )
    if unanswered:
        said += f"; de las {after.n:,} que preguntaron y fueron comentadas, ninguna se contestó"
    return Finding(
        verdict=verdict,
        because=f"{said}.",
        n=n,
        metrics={
            "dialogue": asked.k,
            "dialogue_share": asked.value,
            "commented": answered.n or None,
            "answered_share": answered.value,
            "answered_low": answered.low,
            "answered_high": answered.high,
            "asked_and_commented": after.n,
            "asked_and_answered": after.k,
            **by_stage(originals["stage"], asks),
        },
        interval=asked.interval,
        fragile=fragile,
        evidence=originals.assign(
            pieza=originals["post_id"],
            fecha=originals["local"],
            marca=originals["dialogue"],
            respuestas=thread["replies"],
        )
        .loc[asks, ["pieza", "fecha", "marca", "respuestas", "url"]]
        .reset_index(drop=True),
    )


def check_institution(posts: pd.DataFrame, *, n_min: int = 30) -> Finding:
    """Tell the median share of originals that ask people something, among accounts with enough."""
    originals = posts[posts["kind"] == "original"]
    asks = originals["dialogue"].notna()
    each = asks.groupby(originals["account_id"]).agg(["size", "sum"])
    enough = each[each["size"] >= n_min]
    if enough.empty:
        most = int(each["size"].max()) if len(each) else 0
        return too_few(most, f"{original_posts(most)} en la cuenta que más tiene", n_min)
    shares = enough["sum"] / enough["size"]
    middle, low, high = float(shares.median()), float(shares.min()), float(shares.max())
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"Mediana de {counted(len(enough), 'cuenta', 'cuentas')} con {n_min} publicaciones "
        f"originales o más: {middle:.2f} con marca de diálogo (de {low:.2f} a {high:.2f}).",
        n=len(enough),
        metrics={"accounts": len(enough), "median": middle, "lowest": low, "highest": high},
        evidence=pd.DataFrame(
            {
                "pieza": enough.index.astype("string"),
                "originales": enough["size"].to_numpy(),
                "con_marca": enough["sum"].to_numpy(),
                "proporcion": shares.round(3).to_numpy(),
            }
        ),
    )


def _threads(
    ids: "pd.Series[str]", replies: pd.DataFrame | None, interactions: pd.DataFrame | None
) -> pd.DataFrame:
    """`comments` and own `replies` to them (int) in the thread of each publication."""
    none = pd.DataFrame({"comments": 0, "replies": 0}, index=ids.index)
    if interactions is None or interactions.empty:
        return none
    root = interactions["conversation_id"].where(
        among(interactions["conversation_id"], ids), interactions["in_reply_to_id"]
    )
    under = pd.Series(root.to_numpy(), index=interactions["message_id"])
    under = under[among(under, ids) & ~under.index.duplicated()]
    own = (
        pd.Series(dtype="object")
        if replies is None
        else replies["in_reply_to_id"].dropna().map(under).dropna()
    )
    return none.assign(
        comments=ids.map(under.value_counts()).fillna(0).astype(int),
        replies=ids.map(own.value_counts()).fillna(0).astype(int),
    )


_PLAIN = "Renueva tu credencial en el módulo."
_ASKS = "¿Qué opinas de los nuevos módulos?"


def _tables(asking: int, of: int, text: str = _ASKS) -> dict[str, list[Row]]:
    return {
        "posts": [post(i, text=text if i < asking else _PLAIN) for i in range(of)],
        "coverage": [covered()],
    }


def _comment(message: str, piece: str) -> Row:
    return {
        "account_id": "x:Ejemplo",
        "network": "x",
        "message_id": message,
        "author": "p_0123456789",
        "created_at": "2026-03-20T18:00:00Z",
        "precision": "second",
        "in_reply_to_id": piece,
    }


def _reply(message: str) -> Row:
    return post(900, text="Con gusto.", kind="respuesta", in_reply_to_id=message)


EXAMPLES = [
    Example(
        name="diez de cuarenta preguntan",
        tables=_tables(10, 40),
        verdict=Verdict.CUMPLE,
        metrics={"dialogue": 10, "commented": None},
    ),
    Example(
        name="ninguna pregunta: observación, nunca incumple",
        tables=_tables(0, 40),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="un «?» retórico no es diálogo",
        tables=_tables(40, 40, "¿Sabías que el voto es secreto?"),
        verdict=Verdict.OBSERVACION,
        metrics={"dialogue": 0},
    ),
    Example(
        name="un dinosaurio no invita a decir nada",
        tables=_tables(40, 40, "Los dinosaurios llegan a la feria de Ejemplo."),
        verdict=Verdict.OBSERVACION,
        metrics={"dialogue": 0},
    ),
    Example(
        name="preguntar y no contestar es peor que no preguntar",
        tables={**_tables(10, 40), "interactions": [_comment("m1", "000"), _comment("m2", "001")]},
        verdict=Verdict.OBSERVACION,
        metrics={"asked_and_commented": 2, "asked_and_answered": 0},
    ),
    Example(
        name="con una sola pregunta comentada y nunca contestada, también",
        tables={**_tables(10, 40), "interactions": [_comment("m1", "000")]},
        verdict=Verdict.OBSERVACION,
        metrics={"asked_and_commented": 1, "asked_and_answered": 0},
    ),
    Example(
        name="un comentario que dos exportaciones traen es uno, y el de un hilo ajeno, ninguno",
        tables={
            **_tables(10, 40),
            "posts": [*_tables(10, 40)["posts"], _reply("m1"), _reply("ajeno")],
            "interactions": [
                *[_comment("m1", "000")] * 2,
                _comment("ajeno", "de-otra-cuenta"),
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"commented": 1, "asked_and_commented": 1, "asked_and_answered": 1},
    ),
    Example(
        name="preguntar y contestar",
        tables={
            **_tables(10, 40),
            "posts": [*_tables(10, 40)["posts"], _reply("m1")],
            "interactions": [_comment("m1", "000"), _comment("m2", "039")],
        },
        verdict=Verdict.CUMPLE,
        metrics={"commented": 2, "answered_share": 0.5, "asked_and_answered": 1},
    ),
    Example(
        name="una encuesta es diálogo por su medio",
        tables={
            "posts": [
                post(i, text=_PLAIN, media=medium)
                for i, medium in enumerate(["encuesta"] * 10 + ["ninguno"] * 30)
            ],
            "coverage": [covered()],
        },
        verdict=Verdict.CUMPLE,
        metrics={"dialogue": 10},
    ),
    Example(
        name="veintinueve publicaciones no bastan",
        tables=_tables(29, 29),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="del Instituto: la mediana de las cuentas pares con bastantes publicaciones",
        tables={
            "posts": [
                row
                for name, asking, of in (("A", 0, 40), ("B", 4, 40), ("C", 20, 40), ("D", 9, 9))
                for row in ({**p, "account_id": f"x:{name}"} for p in _tables(asking, of)["posts"])
            ],
            "coverage": [covered()],
        },
        institution=True,
        verdict=Verdict.INFORMATIVO,
        evidence=["x:A", "x:B", "x:C"],
        metrics={"accounts": 3, "median": 0.1, "lowest": 0.0, "highest": 0.5},
    ),
    Example(
        name="del Instituto: ninguna cuenta tiene bastantes",
        tables=_tables(9, 9),
        institution=True,
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
]
