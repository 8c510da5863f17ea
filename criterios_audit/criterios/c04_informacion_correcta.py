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
    versión que lo anuncia; si el anuncio no la nombra, lo revisa una persona. Un acuerdo (kappa)
    menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide: requiere revisión
    humana. Del Instituto: dos cuentas que a no más de `days_near` días dicen de lo mismo otra fecha
    o cifra, en oraciones que comparten `words_min` palabras o más y `alike_min` de las de la más
    corta, son candidatas que dos personas leen; nunca incumplen por sí mismas. Cuentas de entidades
    distintas no se comparan.
No ve: con una sola exportación, lo borrado ni lo editado; enlaces rotos, que no se abren;
    contradicciones entre cuentas dichas con otras palabras o en una oración con varias cifras;
    fuentes que no se citan; imagen o video.
"""

import pandas as pd

from criterios_audit.criterios import _contradictions, _corrections
from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._examples_iv import EXAMPLES
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._people import KAPPA_LABEL, Review, of_whole, review, rulings
from criterios_audit.criterios._stages import by_stage
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "IV", Force.PROHIBICION, Scope.CUENTA
WORDS = ("Se debe evitar",)
LABELS = {
    "share_max": "proporción de errores confirmados que admite",
    "hours_fix": "horas para corregir a la vista",
    "hours_again": "horas entre el borrado y la nueva versión",
    "sample_min": "publicaciones no candidatas que dos personas deben leer",
    "days_near": "días entre dos publicaciones que se contradicen",
    "words_min": "palabras que comparten dos oraciones sobre lo mismo",
    "alike_min": "parte de las palabras de la oración más corta que comparten",
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
    errors = of_whole(people.ruling, pieces["candidate"])
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
            **by_stage(pieces["stage"], people.ruling == "confirmada"),
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


def check_institution(
    posts: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    *,
    days_near: int = 7,
    words_min: int = 3,
    alike_min: float = 0.6,
) -> Finding:
    """Find where two accounts say the same fact differently; people say whether they do."""
    if posts.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because="0 publicaciones exportadas en el periodo, de ninguna cuenta.",
        )
    checkable = posts[posts["checkable"].fillna(value=False).astype(bool)]
    accounts = checkable["account_id"].nunique()
    if accounts < 2:  # noqa: PLR2004 - nobody to contradict
        return Finding(
            verdict=Verdict.NO_APLICA,
            because=f"{counted(accounts, 'cuenta', 'cuentas')} con publicaciones con cifra, fecha "
            "o plazo: no hay dos que comparar.",
        )
    pairs, n = _contradictions.found(
        checkable, cuentas, days_near=days_near, words_min=words_min, alike_min=alike_min
    )
    candidate = pd.Series(data=True, index=pairs.index)
    people = review(pairs["pieza"], candidate, etiquetas, NUMERAL)
    verdict = Verdict.OBSERVACION if people.confirmed else Verdict.INFORMATIVO
    return Finding(
        verdict=Verdict.REVISION if people.pending else verdict,
        because=f"{counted(len(pairs), 'par', 'pares')} de publicaciones de dos cuentas con otra "
        f"fecha o cifra de lo que parece lo mismo, en {counted(n, 'oración', 'oraciones')} de "
        f"{accounts:,} cuentas; confirmados por dos personas, {people.confirmed:,}; por decidir, "
        f"{people.pending:,}.",
        n=n,
        metrics={
            "sentences": n,
            "pairs": len(pairs),
            "confirmed": people.confirmed,
            "pending": people.pending,
        },
        evidence=pairs.assign(dictamen=people.ruling),
    )


def _verdict(
    pieces: pd.DataFrame, people: Review, *, share_max: float, hours_fix: float, sample_min: int
) -> tuple[Verdict, str, bool]:
    """Return the verdict, the figure that decides it and whether it is fragile."""
    n, bad = len(pieces), pieces[pieces["dictamen"] == "confirmada"]
    never = int((bad["corregida"] == "no").sum())
    loose = int((bad["corregida"] == "por revisar").sum())
    if never:
        wrong = counted(people.confirmed, "error confirmado", "errores confirmados")
        said = (
            f"{never:,} de {wrong} sin corrección, en {n:,} publicaciones con cifra, fecha o plazo"
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
    errors = of_whole(people.ruling, pieces["candidate"])
    verdict, fragile = below(errors, [(share_max, Verdict.CUMPLE)], Verdict.OBSERVACION)
    said = (
        f"{people.confirmed:,} de {n:,} publicaciones con cifra, fecha o plazo, con error "
        f"confirmado ({errors.text}; leídas, {people.share.n:,}); corregidas sin aviso o después "
        f"de {hours_fix:g} horas, {late:,}"
    )
    return (Verdict.OBSERVACION, said, False) if late else (verdict, said, fragile)
