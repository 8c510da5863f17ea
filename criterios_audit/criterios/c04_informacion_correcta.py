"""Lo publicado es correcto, y el error se corrige a la vista.

Texto: «Se debe evitar» la publicación de información errónea, confusa, contradictoria o de fuentes
    no identificadas y confirmadas previamente.
Medición: publicaciones originales con cifra, fecha o plazo. Son candidatas, al comparar dos
    exportaciones, las editadas y las republicadas en `hours_again` horas o menos cuya cifra o fecha
    cambió, y las borradas, cuya causa no se conoce. Solo dos personas que coinciden (registro
    etiquetas) confirman un error o lo descartan. Corregir no se castiga: cumple con hasta
    `share_max` de errores confirmados, todos corregidos a la vista («fe de erratas», «corregimos»)
    en `hours_fix` horas o menos, sin candidatas por decidir y con `sample_min` de las demás leídas,
    o todas si son menos. Más errores, o corrección tardía o sin aviso, es observación; un error
    confirmado que no se corrigió incumple. Corrige la pieza la respuesta, la cita o la nueva
    versión que lo anuncia; si el anuncio no la nombra, lo revisa una persona.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: con una sola exportación, lo borrado ni lo editado; contradicciones entre cuentas del
    Instituto con otras palabras; fuentes que no se citan; cifras dichas en imagen o video.
"""

from functools import partial

import pandas as pd

from criterios_audit.criterios import _corrections
from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._people import KAPPA_LABEL, Review, review, rulings
from criterios_audit.estimates import share
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "IV", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Se debe evitar",)
LABELS = {
    "share_max": "proporción de errores confirmados que admite",
    "hours_fix": "horas para corregir a la vista",
    "hours_again": "horas entre el borrado y la nueva versión",
    "sample_min": "publicaciones no candidatas que dos personas deben leer",
    "kappa_min": KAPPA_LABEL,
}
_ONE_CUT = " Una sola exportación no muestra lo borrado ni lo editado."


def check(
    posts: pd.DataFrame,
    changes: pd.DataFrame | None,
    coverage: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    period: Period,
    *,
    share_max: float = 0.005,
    hours_fix: float = 24,
    hours_again: float = 72,
    sample_min: int = 300,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge the errors that people confirmed by how they were corrected."""
    own = posts[posts["kind"].isin(["original", "autohilo", "respuesta"])]
    pieces = _corrections.pieces(
        own, _corrections.changed(changes, own, period, hours_again), rulings(etiquetas, NUMERAL)
    )
    seen_twice = bool((coverage["table"] == "changes").any())
    unseen = "" if seen_twice else _ONE_CUT
    n = len(pieces)
    if n == 0:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"0 publicaciones originales con cifra, fecha o plazo en el periodo.{unseen}",
        )
    people = review(pieces["post_id"], pieces["candidate"], etiquetas, NUMERAL, kappa_min)
    fixed = _corrections.fixes(pieces[people.ruling == "confirmada"], own)
    pieces = pieces.assign(
        dictamen=people.ruling, corregida=fixed["how"], horas_correccion=fixed["hours"]
    )
    verdict, said, fragile = _verdict(
        pieces, people, share_max=share_max, hours_fix=hours_fix, sample_min=sample_min
    )
    corrections = int(own["correction"].sum())
    errors = share(people.confirmed, n)
    return Finding(
        verdict=people.settle(verdict),
        because=f"{said}. {people.said}. Correcciones anunciadas por la cuenta, "
        f"{corrections:,}.{unseen}",
        n=n,
        metrics={
            "checkable": n,
            "candidates": int(pieces["candidate"].sum()),
            "pending": people.pending,
            "confirmed": people.confirmed,
            "reviewed": people.share.n,
            "error_share": errors.value,
            "visible_corrections": corrections,
            "two_exports": "sí" if seen_twice else "no",
            **people.metrics,
        },
        interval=errors.interval,
        fragile=fragile,
        evidence=pieces.loc[
            pieces["candidate"] | (pieces["dictamen"] == "confirmada"),
            [
                *("pieza", "fecha", "cambio", "antes", "despues", "huella_antes"),
                *("huella_despues", "detectada", "dictamen", "corregida", "horas_correccion"),
                "url",
            ],
        ].reset_index(drop=True),
    )


def _verdict(
    pieces: pd.DataFrame, people: Review, *, share_max: float, hours_fix: float, sample_min: int
) -> tuple[Verdict, str, bool]:
    """Return the verdict, the figure that decides it and whether it is fragile."""
    n, bad = len(pieces), pieces[pieces["dictamen"] == "confirmada"]
    never = int((bad["corregida"] == "no").sum())
    loose = int((bad["corregida"] == "por revisar").sum())
    if never:
        said = (
            f"{never:,} de {people.confirmed:,} errores confirmados sin corrección, en "
            f"{n:,} publicaciones con cifra, fecha o plazo"
        )
        return Verdict.INCUMPLE, said, False
    lacking = people.lacking(sample_min)
    if loose or people.pending or lacking:
        reasons = {
            f"{people.pending:,} de {n:,} publicaciones con cifra, fecha o plazo, candidatas por "
            "decidir; falta que dos personas las lean": people.pending,
            f"Errores confirmados con una corrección cerca que no los nombra, {loose:,}; una "
            "persona debe decir si los corrige": loose,
            f"0 de {n:,} publicaciones con cifra, fecha o plazo, candidatas por decidir; falta que "
            f"dos personas lean {lacking:,} de las demás": lacking,
        }
        return Verdict.REVISION, next(said for said, how_many in reasons.items() if how_many), False
    late = int(((bad["corregida"] != "a la vista") | (bad["horas_correccion"] > hours_fix)).sum())
    verdict, fragile = below(
        share(people.confirmed, n), [(share_max, Verdict.CUMPLE)], Verdict.OBSERVACION
    )
    said = (
        f"{people.confirmed:,} de {n:,} publicaciones con cifra, fecha o plazo, con error "
        f"confirmado (leídas, {people.share.n:,}); corregidas sin aviso o después de {hours_fix:g} "
        f"horas, {late:,}"
    )
    return (Verdict.OBSERVACION, said, False) if late else (verdict, said, fragile)


_DATE = "El registro cierra el 15 de abril a las 18:00."
_FIXED = "El registro cierra el 16 de abril a las 18:00."
_NOTICE = "Fe de erratas: el registro cierra el 16 de abril."
_CLEAN = [_DATE, "Hay 1,250 módulos abiertos.", "La consulta es el 3 de mayo."]


def _tables(
    *texts: str, changes: list[Row] | None = None, more: list[Row] | None = None
) -> dict[str, list[Row]]:
    posts = [post(i, text=text) for i, text in enumerate(texts)]
    twice = [covered("changes")] if changes is not None else []
    return {
        "posts": posts + (more or []),
        "coverage": [covered(), *twice],
        "changes": changes or [],
        "etiquetas": [],
    }


_read = partial(ruled, NUMERAL)


def _change(change: str, post_id: str = "b1", **said: object) -> Row:
    return {
        "account_id": "x:Ejemplo",
        "network": "x",
        "post_id": post_id,
        "change": change,
        "created_at": "2026-03-10T18:00:00Z",
        "older_at": "2026-04-01T00:00:00Z",
        "newer_at": "2026-07-01T00:00:00Z",
        "text": _DATE,
        **said,
    }


_ALL_READ = _read("descartada", "000", "001", "002")
_AGAIN = {"new_text": _FIXED, "new_id": "n1", "again_at": "2026-03-11T18:00:00Z"}
EXAMPLES = [
    Example(
        name="dos exportaciones sin cambios y todo leído por dos personas",
        tables={**_tables(*_CLEAN, changes=[]), "etiquetas": _ALL_READ},
        verdict=Verdict.CUMPLE,
        metrics={"checkable": 3, "candidates": 0, "two_exports": "sí"},
    ),
    Example(
        name="una sola exportación no muestra lo borrado: cuenta lo leído, y se dice",
        tables={**_tables(*_CLEAN), "etiquetas": _ALL_READ},
        verdict=Verdict.CUMPLE,
        metrics={"two_exports": "no"},
    ),
    Example(
        name="sin muestra leída nunca cumple",
        tables=_tables(*_CLEAN),
        verdict=Verdict.REVISION,
        metrics={"candidates": 0, "reviewed": 0},
    ),
    Example(
        name="borrada y republicada al día siguiente con otra fecha: candidata",
        tables={
            **_tables(*_CLEAN, changes=[_change("republicada", **_AGAIN)]),
            "etiquetas": _ALL_READ,
        },
        verdict=Verdict.REVISION,
        evidence=["b1"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="republicada con otras palabras y las mismas cifras no lo es, ni a los cuatro días",
        tables={
            **_tables(
                *_CLEAN,
                changes=[
                    _change("republicada", **{**_AGAIN, "new_text": f"¡Recuerda! {_DATE}"}),
                    _change("republicada", "b2", **{**_AGAIN, "again_at": "2026-03-14T18:00:00Z"}),
                ],
            ),
            "etiquetas": _ALL_READ + _read("descartada", "b1", "b2"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="un borrado sin causa conocida lo lee una persona",
        tables={**_tables(*_CLEAN, changes=[_change("borrada")]), "etiquetas": _ALL_READ},
        verdict=Verdict.REVISION,
        evidence=["b1"],
    ),
    Example(
        name="error confirmado que no se corrigió",
        tables={**_tables(*_CLEAN), "etiquetas": _read("confirmada", "000")},
        verdict=Verdict.INCUMPLE,
        evidence=["000"],
    ),
    Example(
        name="corregir no se castiga: el error corregido a la vista no incumple",
        tables={
            **_tables(
                *_CLEAN,
                more=[
                    post(
                        50,
                        text=_NOTICE,
                        kind="respuesta",
                        in_reply_to_id="000",
                        created_at="2026-03-02T06:00:00Z",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000") + _ALL_READ[2:],
        },
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 1, "visible_corrections": 1},
    ),
    Example(
        name="uno en doscientos, corregido a la vista a las doce horas",
        tables={
            **_tables(
                *[f"Faltan {i} días para la consulta." for i in range(250)],
                more=[
                    post(
                        999,
                        text=_NOTICE,
                        quoted_id="000",
                        created_at="2026-03-02T06:00:00Z",
                        kind="respuesta",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000")
            + _read("descartada", *[f"{i:03}" for i in range(1, 250)]),
        },
        verdict=Verdict.CUMPLE,
        metrics={"confirmed": 1},
    ),
    Example(
        name="corregido a las 48 horas es observación",
        tables={
            **_tables(
                *_CLEAN,
                more=[
                    post(
                        50,
                        text=_NOTICE,
                        kind="respuesta",
                        quoted_id="000",
                        created_at="2026-03-03T18:00:00Z",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000") + _ALL_READ[2:],
        },
        thresholds={"share_max": 0.5},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="una fe de erratas que no nombra la pieza: una persona dice si la corrige",
        tables={
            **_tables(
                *_CLEAN,
                more=[post(50, text=_NOTICE, created_at="2026-03-02T06:00:00Z")],
            ),
            "etiquetas": _read("confirmada", "000"),
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="retirada y confirmada: ya no está, pero no se avisó",
        tables={
            **_tables(*_CLEAN, changes=[_change("borrada")]),
            "etiquetas": _ALL_READ + _read("confirmada", "b1"),
        },
        verdict=Verdict.OBSERVACION,
        evidence=["b1"],
    ),
    Example(
        name="nada que comprobar",
        tables=_tables("¡Buen día!"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
