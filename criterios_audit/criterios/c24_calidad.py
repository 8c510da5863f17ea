"""Las entradas son veraces, de calidad y cercanas.

Texto: «Se redactarán» entradas con información veraz, de calidad y cercana a las personas usuarias.
Medición: publicaciones originales. Dos personas puntúan de 0 a 2 la calidad y la cercanía (registro
    etiquetas, columnas eje y puntaje) de `sample_min` publicaciones, o de todas si son menos.
    Cumple con media de al menos `mean_min` en cada eje y acuerdo (kappa de Cohen con pesos
    cuadráticos) de al menos `kappa_min`; sin muestra completa o sin acuerdo requiere revisión
    humana. Bajo la media incumple, y si el intervalo la cruza es observación. Se necesitan `n_min`
    publicaciones. Dato: lecturabilidad (INFLESZ y Fernández Huerta) por mes, longitud de frase y
    siglas.
No ve: la veracidad, que se juzga en IV y XX; si la muestra se tomó por estratos; tecnicismos que
    no son siglas. Un índice no dice nada de un texto breve: se calcula por mes, desde 100 palabras.
    Tono formal no es lejanía.
"""

import pandas as pd

from criterios_audit.criterios._counted import foreign_texts, original_posts, too_few
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import MARGIN
from criterios_audit.criterios._people import Axis, rubric, scored_by, scores
from criterios_audit.criterios._stages import Figures, Rows, each
from criterios_audit.features.patterns import among
from criterios_audit.features.reading import fernandez_huerta, inflesz
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXIV", Force.OBLIGACION, Scope.CUENTA
WORDS = ("Se redactarán",)
LABELS = {
    "mean_min": "media mínima de cada eje (0 a 2)",
    "kappa_min": "acuerdo mínimo entre dos personas",
    "sample_min": "publicaciones que dos personas deben puntuar",
    "n_min": "publicaciones originales mínimas para estimar",
}
_AXES = {"calidad": "calidad", "cercania": "cercanía"}
_WORDS_MIN = 100
"""Under these words in a month an index of readability says nothing."""


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    mean_min: float = 1.5,
    kappa_min: float = 0.6,
    sample_min: int = 100,
    n_min: int = 30,
) -> Finding:
    """Judge originals by people's rubric; readability is only told."""
    originals = posts[posts["kind"] == "original"].sort_values(["created_at", "post_id"])
    n = len(originals)
    if n < n_min:
        return too_few(n, original_posts(n), n_min)
    axes = rubric(etiquetas, NUMERAL, originals["post_id"])
    asked = min(sample_min, n)
    scored = min(axes[axis].n if axis in axes else 0 for axis in _AXES)
    fragile = False
    if scored < asked:
        verdict = Verdict.REVISION
        said = f"{scored:,} de {asked:,} publicaciones puntuadas por dos personas en cada eje"
    else:
        both = [axes[axis] for axis in _AXES]
        said = "; ".join(f"{name}, {_text(axes[axis])}" for axis, name in _AXES.items())
        if any(one.kappa is None or one.kappa < kappa_min for one in both):
            verdict = Verdict.REVISION
            said = f"Acuerdo menor que {kappa_min} entre quienes puntuaron: {said}"
        else:
            verdict, fragile = _graded(both, mean_min)
            said = f"Medias de {scored:,} publicaciones: {said}"
    return Finding(
        verdict=verdict,
        because=f"{said}. {scored_by(etiquetas, NUMERAL, originals['post_id'])}.",
        n=n,
        metrics={
            "scored": scored,
            **_metrics(axes),
            **_readability(originals),
            **_by_stage(originals, etiquetas),
        },
        fragile=fragile,
        evidence=_evidence(originals, etiquetas),
    )


def _graded(axes: list[Axis], mean_min: float) -> tuple[Verdict, bool]:
    """Verdict of the lowest axis; an interval that crosses the mean asked makes it fragile."""
    worst = min(axes, key=lambda axis: axis.mean)
    low, high = worst.interval or (worst.mean, worst.mean)
    near = abs(worst.mean - mean_min) < MARGIN * mean_min
    if worst.mean >= mean_min:
        return Verdict.CUMPLE, low < mean_min or near
    crossed = high >= mean_min or near
    return (Verdict.OBSERVACION if crossed else Verdict.INCUMPLE), crossed


def _text(axis: Axis) -> str:
    low, high = axis.interval or (axis.mean, axis.mean)
    kappa = "no definida" if axis.kappa is None else f"{axis.kappa:.2f}"
    return f"{axis.mean:.2f} (IC95 {low:.2f}–{high:.2f}; kappa {kappa})"


def _metrics(axes: dict[str, Axis]) -> dict[str, float | int | None]:
    found: dict[str, float | int | None] = {}
    for axis, name in (("calidad", "quality"), ("cercania", "closeness")):
        known = axes.get(axis)
        found |= {
            f"{name}_mean": known.mean if known else None,
            f"{name}_low": known.interval[0] if known and known.interval else None,
            f"{name}_high": known.interval[1] if known and known.interval else None,
            f"{name}_kappa": known.kappa if known else None,
        }
    return found


def _by_stage(
    originals: pd.DataFrame, etiquetas: pd.DataFrame | None
) -> dict[str, float | int | None]:
    """Mean of each axis, with its interval and the publications scored on it, of each stage."""

    def figures(rows: Rows) -> Figures:
        axes = rubric(etiquetas, NUMERAL, originals["post_id"].iloc[rows])
        means = {k: v for k, v in _metrics(axes).items() if not k.endswith("_kappa")}
        return {**means, **{f"{axis}_n": axes[axis].n for axis in axes}, "n": len(rows)}

    return each(originals["stage"], figures)


def _readability(originals: pd.DataFrame) -> dict[str, float | int | str | None]:
    """Take the indices of each month that holds enough words: the median and both ends."""
    counted = ["words", "sentences", "syllables", "acronyms"]
    months = originals.groupby(originals["local_day"].dt.to_period("M"))[counted].sum()
    months = months[months["words"] >= _WORDS_MIN].astype(float)
    other = {"other_language": foreign_texts(originals)}
    if months.empty:
        return {**other, "months_measured": 0, "inflesz": None, "fernandez_huerta": None}
    sizes = (months["words"], months["sentences"], months["syllables"])
    scale = inflesz(*sizes)
    return {
        **other,
        "months_measured": len(months),
        "inflesz": float(scale.median()),
        "inflesz_lowest_month": float(scale.min()),
        "inflesz_highest_month": float(scale.max()),
        "fernandez_huerta": float(fernandez_huerta(*sizes).median()),
        "words_per_sentence": float(months["words"].sum() / months["sentences"].sum()),
        "acronyms_per_100_words": float(100 * months["acronyms"].sum() / months["words"].sum()),
    }


def _evidence(originals: pd.DataFrame, etiquetas: pd.DataFrame | None) -> pd.DataFrame:
    """Scores of each publication by person: «A 2; B 1»."""
    known = scores(etiquetas, NUMERAL)
    known = known[among(known["pieza"], originals["post_id"]) & known["eje"].isin(_AXES)]
    said = known["codificador"].astype(str) + " " + known["puntaje"].astype(str)
    by_piece = {
        axis: said[known["eje"] == axis].groupby(known["pieza"]).agg("; ".join) for axis in _AXES
    }
    shown = originals[originals["post_id"].isin(known["pieza"])]
    columns = {axis: shown["post_id"].map(by_piece[axis]) for axis in _AXES}
    return (
        shown.assign(pieza=shown["post_id"], fecha=shown["local"], **columns)
        .loc[:, ["pieza", "fecha", *_AXES, "url"]]
        .reset_index(drop=True)
    )


_TEXT = "Renueva tu credencial en el módulo más cercano. Es gratuito."


def _tables(n: int, scored: int, *pairs: tuple[int, int]) -> dict[str, list[Row]]:
    """`pairs` of scores (A, B) repeat over the pieces, the same in both axes."""
    return {
        "posts": [post(i, post_id=f"{i:04}", text=_TEXT) for i in range(n)],
        "coverage": [covered()],
        "etiquetas": [
            {
                "numeral": NUMERAL,
                "pieza": f"{i:04}",
                "dictamen": "descartada",
                "codificador": who,
                "eje": axis,
                "puntaje": value,
            }
            for i in range(scored)
            for axis in _AXES
            for who, value in zip("AB", pairs[i % len(pairs)], strict=True)
        ],
    }


EXAMPLES = [
    Example(
        name="cien puntuadas, media alta y acuerdo",
        tables=_tables(120, 100, *[(2, 2)] * 9, (1, 1)),
        verdict=Verdict.CUMPLE,
        metrics={"scored": 100, "quality_mean": 1.9, "quality_kappa": 1.0},
    ),
    Example(
        name="hasta completar la muestra requiere revisión",
        tables=_tables(120, 60, (2, 2), (1, 1)),
        verdict=Verdict.REVISION,
        metrics={"scored": 60},
    ),
    Example(
        name="con menos de cien publicaciones se puntúan todas",
        tables=_tables(40, 40, *[(2, 2)] * 9, (1, 1)),
        verdict=Verdict.CUMPLE,
        metrics={"scored": 40},
    ),
    Example(
        name="sin acuerdo entre personas no hay veredicto",
        tables=_tables(40, 40, (2, 0), (0, 2), (2, 2), (1, 1)),
        verdict=Verdict.REVISION,
    ),
    Example(
        name="puntajes sin variación dejan el acuerdo sin definir",
        tables=_tables(40, 40, (2, 2)),
        verdict=Verdict.REVISION,
        metrics={"quality_kappa": None},
    ),
    Example(
        name="media baja con acuerdo incumple",
        tables=_tables(40, 40, (0, 0), (1, 1)),
        verdict=Verdict.INCUMPLE,
        metrics={"quality_mean": 0.5},
    ),
    Example(
        name="el intervalo cruza la media: observación",
        tables=_tables(40, 40, (2, 2), (2, 2), (0, 0), (2, 2), (1, 1)),
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="los índices se toman por mes y desde cien palabras, no por publicación",
        tables=_tables(300, 0, (2, 2)),
        verdict=Verdict.REVISION,
        metrics={"months_measured": 1},
    ),
    Example(
        name="una sola persona no basta",
        tables={
            **_tables(40, 0, (2, 2)),
            "etiquetas": [
                label
                for label in _tables(40, 40, (2, 2), (1, 1))["etiquetas"]
                if label["codificador"] == "A"
            ],
        },
        verdict=Verdict.REVISION,
        metrics={"scored": 0},
    ),
    Example(
        name="veintinueve publicaciones no bastan",
        tables=_tables(29, 29, (2, 2)),
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
