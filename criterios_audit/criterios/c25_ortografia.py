"""Se cuida la gramática, la sintaxis y la ortografía.

Texto: los desarrolladores de contenidos «deberán cuidar» la gramática, sintaxis y la ortografía en
    los textos que se publiquen.
Medición: publicaciones y respuestas propias en español. Dos personas cuentan los errores de cada
    pieza leída (registro etiquetas, eje ortografia); vale la mediana de sus cuentas. La tasa por
    1,000 palabras pondera las piezas con candidatas y sin ellas por las palabras que suman, para
    que leer primero las candidatas no la infle. Cumple si su límite superior (IC95) no pasa de
    `rate_max`; incumple si el inferior pasa de `rate_fail`; lo demás es observación. Cada grupo se
    lee en `read_min` piezas, o todas si son menos; antes, requiere revisión humana. Se necesitan
    `n_min` piezas. La lista cerrada de reglas y el diccionario (es_MX, con las palabras del
    Instituto) solo ordenan la lectura; su tasa se informa corregida por su precisión.
No ve: lo que va entre comillas, etiquetas, enlaces y menciones; textos en otras lenguas o rotos por
    su codificación; texto en imágenes; la falta que da otra palabra («esta» por «está») si no está
    en la lista; palabras con mayúscula, que pueden ser nombres. Otra lengua se cuenta aparte.
"""

from typing import Any

import pandas as pd

from criterios_audit.agreement import PAIR
from criterios_audit.criterios._counted import counted, foreign_texts, left_out, too_few
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import MARGIN
from criterios_audit.criterios._people import scored_by, scores
from criterios_audit.criterios._stages import Figures, Rows, by_stage, each
from criterios_audit.estimates import LEVEL, share
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXV", Force.OBLIGACION, Scope.CUENTA
WORDS = ("deberán cuidar",)
LABELS = {
    "rate_max": "errores por 1,000 palabras que aún cumplen",
    "rate_fail": "errores por 1,000 palabras desde los que incumple",
    "read_min": "piezas de cada grupo que dos personas deben leer",
    "n_min": "piezas propias mínimas para estimar",
}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    rate_max: float = 5,
    rate_fail: float = 15,
    read_min: int = 30,
    n_min: int = 30,
) -> Finding:
    """Judge the rate of errors that people count; candidates of the rules order the reading."""
    own = posts[(posts["kind"] != "compartido") & (posts["words"].fillna(0) > 0)]
    own = own.sort_values(["created_at", "post_id"])
    n = len(own)
    if n < n_min:
        return too_few(
            n, f"{counted(n, 'pieza propia', 'piezas propias')} con texto en español", n_min
        )
    candidate = own["spelling"].notna()
    errors = own["post_id"].map(_errors(etiquetas))
    read = errors.notna()
    strata = pd.DataFrame(
        {
            "words": own["words"].astype(int),
            "read_words": own["words"].astype(int).where(read, 0),
            "errors": errors.fillna(0.0),
            "pieces": 1,
            "read": read.astype(int),
        }
    )
    by_piece, strata = strata, strata.groupby(candidate.astype(bool)).sum()
    lacking = int((strata["pieces"].clip(upper=read_min) - strata["read"]).clip(lower=0).sum())
    verdict, fragile, interval, rate = Verdict.REVISION, False, None, None
    if lacking:
        said = (
            f"{int(read.sum()):,} de {n:,} piezas propias leídas por dos personas; faltan "
            f"{lacking:,} para la muestra"
        )
    else:
        rate, interval = weighted_rate(strata)
        verdict, fragile = _graded(interval, rate_max, rate_fail)
        said = (
            f"{rate:.1f} errores por 1,000 palabras (IC95 {interval[0]:.1f}–{interval[1]:.1f}) en "
            f"{int(strata['read_words'].sum()):,} palabras de {int(read.sum()):,} piezas leídas "
            "por dos personas"
        )
    said += f"; las reglas y el diccionario proponen {int(candidate.sum()):,} de {n:,} piezas"
    other = foreign_texts(posts[posts["kind"] != "compartido"])
    said += left_out(other)
    return Finding(
        verdict=verdict,
        because=f"{said}. {scored_by(etiquetas, NUMERAL, own['post_id'])}.",
        n=n,
        metrics={
            "other_language": other,
            "pieces": n,
            "words": int(own["words"].sum()),
            "read": int(read.sum()),
            "read_words": int(strata["read_words"].sum()),
            "errors": float(strata["errors"].sum()),
            "rate_per_1000": rate,
            "rate_low": interval[0] if interval else None,
            "rate_high": interval[1] if interval else None,
            **_automatic(own, candidate, errors),
            **_by_stage(own["stage"], by_piece, candidate),
        },
        fragile=fragile,
        evidence=own.assign(
            pieza=own["post_id"],
            fecha=own["local"],
            candidatas=own["spelling"],
            errores=errors.astype("Float64"),
        )
        .loc[candidate | (errors > 0), ["pieza", "fecha", "candidatas", "errores", "url"]]
        .reset_index(drop=True),
    )


def _errors(etiquetas: pd.DataFrame | None) -> "pd.Series[Any]":
    """Median of the counts of each piece that at least two people read, by piece (float)."""
    known = scores(etiquetas, NUMERAL)
    known = known[(known["eje"] == "ortografia") & (known["personas"] >= PAIR)]
    return known["puntaje"].astype(float).groupby(known["pieza"].astype(str)).median()


def _by_stage(
    stage: "pd.Series[Any]", by_piece: pd.DataFrame, candidate: "pd.Series[Any]"
) -> dict[str, float | int | None]:
    """Errors per 1,000 words of each stage, where both kinds of pieces were read; and candidates.

    Candidates alone are no error: their share is told apart, as `candidates_share`.
    """

    def figures(rows: Rows) -> Figures:
        strata = by_piece.iloc[rows].groupby(candidate.iloc[rows].astype(bool)).sum()
        known = bool((strata["read_words"] > 0).all())
        rate, (low, high) = weighted_rate(strata) if known else (None, (None, None))
        words = int(strata["read_words"].sum())
        return {"rate": rate, "rate_low": low, "rate_high": high, "read_words": words}

    return {**each(stage, figures), **by_stage(stage, candidate, "candidates_")}


def weighted_rate(strata: pd.DataFrame) -> tuple[float, tuple[float, float]]:
    """Errors per 1,000 words, each stratum weighted by its words, with its 95 % interval.

    The gamma interval of weighted sums of Poisson counts; with one stratum it is Garwood's exact
    one.

    References
    ----------
    M. P. Fay and E. J. Feuer, "Confidence intervals for directly standardized rates: a method based
    on the gamma distribution", Statistics in Medicine 16 (1997). F. Garwood, "Fiducial limits for
    the Poisson distribution", Biometrika 28 (1936).
    """
    weight = 1000 * strata["words"] / strata["words"].sum() / strata["read_words"]
    rate = float((weight * strata["errors"]).sum())
    variance, most = float((weight**2 * strata["errors"]).sum()), float(weight.max())
    tail = (1 - LEVEL) / 2
    low = 0.0
    if rate > 0:
        low = _gamma(tail, rate**2 / variance, variance / rate)
    above, spread = rate + most, variance + most**2
    return rate, (low, _gamma(1 - tail, above**2 / spread, spread / above))


def _gamma(chance: float, shape: float, scale: float) -> float:
    """Quantile of a gamma distribution."""
    from scipy import special  # not `stats`, which takes as long to bring as pandas

    return float(special.gammaincinv(shape, chance) * scale)


def _graded(
    interval: tuple[float, float], rate_max: float, rate_fail: float
) -> tuple[Verdict, bool]:
    """Verdict of the interval; a tenth more or less in a threshold must not move it."""

    def at(factor: float) -> Verdict:
        if interval[1] <= rate_max * factor:
            return Verdict.CUMPLE
        return Verdict.INCUMPLE if interval[0] > rate_fail * factor else Verdict.OBSERVACION

    verdict = at(1)
    fragile = {at(1 - MARGIN), at(1 + MARGIN)} != {verdict}
    if fragile and verdict is Verdict.INCUMPLE:
        return Verdict.OBSERVACION, True
    return verdict, fragile


def _automatic(
    own: pd.DataFrame, candidate: "pd.Series[Any]", errors: "pd.Series[Any]"
) -> dict[str, float | int | None]:
    """Count what the rules propose, corrected by how often people found an error there."""
    found = int((own["spelling"].str.count(r"\(\w+\)(?:;|$)")).fillna(0).sum())
    rate = 1000 * found / int(own["words"].sum())
    seen = errors[candidate].dropna()
    precision = share(int((seen > 0).sum()), len(seen))
    return {
        "candidates": found,
        "candidates_per_1000": rate,
        "precision": precision.value,
        "precision_low": precision.low,
        "precision_high": precision.high,
        "corrected_per_1000": None if precision.value is None else rate * precision.value,
    }


_GOOD = "Renueva tu credencial en el módulo más cercano y consulta los requisitos en línea hoy."
_BAD = "La eleccion es el domingo y el tramite de la credencial es gratuito para la ciudadanía."


def _tables(
    *texts: str, errors: dict[int, int] | None = None, who: str = "AB"
) -> dict[str, list[Row]]:
    return {
        "posts": [post(i, post_id=f"{i:04}", text=text) for i, text in enumerate(texts)],
        "coverage": [covered()],
        "etiquetas": [
            {
                "numeral": NUMERAL,
                "pieza": f"{i:04}",
                "dictamen": "confirmada" if count else "descartada",
                "codificador": person,
                "eje": "ortografia",
                "puntaje": count,
            }
            for i, count in (errors or {}).items()
            for person in who
        ],
    }


_NONE = dict.fromkeys(range(100), 0)

EXAMPLES = [
    Example(
        name="cien piezas leídas sin errores",
        tables=_tables(*[_GOOD] * 100, errors=_NONE),
        verdict=Verdict.CUMPLE,
        metrics={"read_words": 1500, "errors": 0.0, "candidates": 0},
    ),
    Example(
        name="pocas palabras sin errores no prueban que se cumpla",
        tables=_tables(*[_GOOD] * 30, errors=dict.fromkeys(range(30), 0)),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="las candidatas de las reglas no son errores mientras nadie lea",
        tables=_tables(*[_BAD] * 40),
        verdict=Verdict.REVISION,
        fragile=False,
        metrics={"candidates": 80, "read": 0, "corrected_per_1000": None},
    ),
    Example(
        name="tres errores por pieza incumplen",
        tables=_tables(*[_BAD] * 40, errors=dict.fromkeys(range(40), 3)),
        verdict=Verdict.INCUMPLE,
        metrics={"precision": 1.0},
    ),
    Example(
        name="leer primero las candidatas no infla la tasa",
        tables=_tables(
            *[_BAD] * 30,
            *[_GOOD] * 970,
            errors={**dict.fromkeys(range(30), 2), **dict.fromkeys(range(30, 330), 0)},
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"read": 330},
    ),
    Example(
        name="siglas, topónimos, lenguaje incluyente, etiquetas y emojis no son candidatas",
        tables=_tables(
            "El INE y la JGE informan a las y los electores de Tangancícuaro 📣 #EleccionDeTodes.",
            *[_GOOD] * 99,
            errors=_NONE,
        ),
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="lenguas indígenas y mojibake quedan fuera de la cuenta de palabras",
        tables=_tables(
            "Wejkajpanita tlen tlalnamikilis moneki timotlapepenis tlatekiuaj eleccion",
            "InformaciÃ³n de la eleccion para la ciudadanÃ­a",
            *[_GOOD] * 100,
            errors=dict.fromkeys(range(2, 102), 0),
        ),
        verdict=Verdict.CUMPLE,
        metrics={"pieces": 100, "candidates": 0},
    ),
    Example(
        name="una sola persona no basta",
        tables=_tables(*[_GOOD] * 40, errors=dict.fromkeys(range(40), 0), who="A"),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="veintinueve piezas no bastan",
        tables=_tables(*[_GOOD] * 29, errors=_NONE),
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
