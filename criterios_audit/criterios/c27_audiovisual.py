"""Las publicaciones van acompañadas de material audiovisual.

Texto: «Debe procurarse que todas» las publicaciones vayan acompañadas de material audiovisual, de
    tal forma que no se publique solo texto.
Medición: publicaciones originales (cada pieza de un hilo es una) con imagen, video, GIF, audio,
    carrusel o directo nativos, entre aquellas cuyo medio dice la exportación. Tarjeta de enlace y
    encuesta son categorías propias y no cuentan. Cumple desde `share_min`; menos es observación, y
    prioritaria bajo `share_priority`. Se necesitan `n_min` publicaciones. Los hilos con medio en
    alguna de sus piezas se cuentan aparte, como dato.
No ve: qué muestra el medio, ni su texto alternativo donde la exportación no lo trae.
"""

import pandas as pd

from criterios_audit.criterios._counted import original_posts, too_few
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import Share, share
from criterios_audit.features.patterns import among
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict
from criterios_audit.tables import NATIVE_MEDIA

NUMERAL, FORCE, SCOPE = "XXVII", Force.OBLIGACION_DE_MEDIOS, Scope.CUENTA
WORDS = ("Debe procurarse que todas",)
LABELS = {
    "share_min": "proporción mínima para cumplir",
    "share_priority": "proporción bajo la cual la observación es prioritaria",
    "n_min": "publicaciones mínimas para estimar",
}
_JUMPS = 12  # threads of up to 4,096 pieces; more would only count as several
_BY_CONSTRUCTION = {"instagram": "Instagram", "youtube": "YouTube", "tiktok": "TikTok"}


def check(
    posts: pd.DataFrame, *, share_min: float = 0.95, share_priority: float = 0.80, n_min: int = 30
) -> Finding:
    """Judge the share of originals with a native medium."""
    originals = posts[posts["kind"].isin(["original", "autohilo"])]
    known = originals[originals["media"].notna()]
    if len(originals) and known.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.SIN_CAMPO_MEDIOS,
            because=f"0 de {len(originals):,} publicaciones originales de las que la exportación "
            "diga si llevan imagen o video; hace falta el archivo completo de la cuenta.",
            n=len(originals),
        )
    if len(known) < n_min:
        return too_few(len(known), f"{original_posts(len(known))} con medio conocido", n_min)
    native = known["media"].isin(NATIVE_MEDIA)
    done, threads = share(int(native.sum()), len(known)), _by_thread(known, native)
    value = done.value or 0.0
    verdict, fragile = grade(done, [(share_min, Verdict.CUMPLE)], Verdict.OBSERVACION)
    network = str(known["network"].iloc[0])
    always = (
        f" En {_BY_CONSTRUCTION[network]} toda publicación lleva medio por construcción."
        if network in _BY_CONSTRUCTION
        else ""
    )
    plain = known[~native].sort_values(["created_at", "post_id"])
    return Finding(
        verdict=verdict,
        because=f"{done.k:,} de {done.n:,} publicaciones originales con imagen, video u otro medio "
        f"propio ({done.text}){'; observación prioritaria' if value < share_priority else ''}"
        f"{_unknown(len(originals) - len(known))}.{always}",
        n=len(known),
        metrics={
            "share": value,
            "with_media": done.k,
            "unknown": len(originals) - len(known),
            "links": int((known["media"] == "enlace").sum()),
            "polls": int((known["media"] == "encuesta").sum()),
            "in_own_threads": int((known["kind"] == "autohilo").sum()),
            "threads": threads.n,
            "threads_with_media": threads.k,
            **_alternative(known),
            "priority": "sí" if value < share_priority else "no",
            **by_stage(known["stage"], native),
        },
        interval=done.interval,
        fragile=fragile,
        evidence=plain.assign(pieza=plain["post_id"], fecha=plain["local"], medio=plain["media"])[
            ["pieza", "fecha", "medio", "url"]
        ].reset_index(drop=True),
    )


def _unknown(n: int) -> str:
    return f"; de {n:,} más la exportación no dice el medio" if n else ""


def _alternative(known: pd.DataFrame) -> dict[str, int | None]:
    """Media with alternative text, of those of which the export says it."""
    told = known[known["alt_text_n"].notna() & known["media_n"].notna()]
    if told.empty:
        return {"alt_text": None, "alt_text_of": None}
    return {"alt_text": int(told["alt_text_n"].sum()), "alt_text_of": int(told["media_n"].sum())}


def _by_thread(known: pd.DataFrame, native: "pd.Series[bool]") -> Share:
    """Share of threads (an original and what continues it) with a medium in some piece."""
    ids = known["post_id"]
    continues = (known["kind"] == "autohilo") & among(known["in_reply_to_id"], ids)
    above = known["in_reply_to_id"].where(continues, ids)
    up = pd.Series(above.to_numpy(), index=ids)
    up = up[~up.index.duplicated()]
    for _ in range(_JUMPS if continues.any() else 0):  # each doubles the way up that is covered
        up = up.map(up)
    root = ids.map(up)
    with_media = native.groupby(root).any()
    return share(int(with_media.sum()), len(with_media))


def _posts(*media: str | None, **said: object) -> list[Row]:
    return [post(i, media=medium, **said) for i, medium in enumerate(media)]


def _tables(posts: list[Row]) -> dict[str, list[Row]]:
    return {"posts": posts, "coverage": [covered()]}


EXAMPLES = [
    Example(
        name="39 de 40 con imagen o video",
        tables=_tables(_posts(*["imagen", "video"] * 19, "imagen", "ninguno")),
        verdict=Verdict.CUMPLE,
        evidence=["039"],
    ),
    Example(
        name="tarjetas de enlace y encuestas no son material audiovisual",
        tables=_tables(_posts(*["imagen"] * 34, *["enlace"] * 4, *["encuesta"] * 2)),
        verdict=Verdict.OBSERVACION,
        metrics={"with_media": 34, "links": 4, "polls": 2, "priority": "no"},
    ),
    Example(
        name="solo texto: prioritaria, nunca incumple",
        tables=_tables(_posts(*["ninguno"] * 40)),
        verdict=Verdict.OBSERVACION,
        metrics={"share": 0.0, "priority": "sí"},
    ),
    Example(
        name="respuestas y compartidas no se cuentan",
        tables=_tables(
            [
                *_posts(*["imagen"] * 30),
                *_posts(*["ninguno"] * 20, kind="respuesta"),
                *_posts(*["ninguno"] * 20, kind="compartido"),
            ]
        ),
        verdict=Verdict.CUMPLE,
        metrics={"with_media": 30},
    ),
    Example(
        name="un hilo se mide por pieza, y como dato, por hilo",
        tables=_tables(
            [
                *_posts(*["imagen"] * 30),
                *_posts("ninguno", kind="autohilo", post_id="h1", in_reply_to_id="000"),
                *_posts("ninguno", kind="autohilo", post_id="h2", in_reply_to_id="h1"),
            ]
        ),
        verdict=Verdict.OBSERVACION,
        evidence=["h1", "h2"],
        metrics={"in_own_threads": 2, "threads": 30, "threads_with_media": 30},
    ),
    Example(
        name="Instagram lleva medio por construcción: se dice, y no se promedia con otras",
        tables=_tables(_posts(*["imagen"] * 40, network="instagram")),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="el texto alternativo es un dato, de los medios de los que se sabe",
        tables=_tables(
            [
                *_posts(*["imagen"] * 30, media_n=2, alt_text_n=1),
                *_posts("imagen", post_id="sin", media_n=4),
            ]
        ),
        verdict=Verdict.CUMPLE,
        metrics={"alt_text": 30, "alt_text_of": 60},
    ),
    Example(
        name="una publicación de la que no se sabe el medio no cuenta ni a favor ni en contra",
        tables=_tables([*_posts(*["imagen"] * 30), *_posts(None, None, post_id="otra")]),
        verdict=Verdict.CUMPLE,
        metrics={"with_media": 30, "unknown": 2},
    ),
    Example(
        name="la exportación no trae campo de medios",
        tables=_tables(_posts(*[None] * 40)),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_CAMPO_MEDIOS,
    ),
    Example(
        name="29 publicaciones no bastan",
        tables=_tables(_posts(*["imagen"] * 29)),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
