"""El contenido se diferencia para cada red social.

Texto: «Se privilegiará» la generación de contenidos multimedia para todas las redes, «pero este se
    diferenciará para cada red social».
Medición: publicaciones originales con `letters_min` letras o más, sin enlaces, menciones,
    etiquetas ni emoji. Cada una se compara con las de otras redes de la misma área a no más de
    `hours_max` horas: parte de los fragmentos de cinco caracteres de la más corta que están en la
    otra. Es idéntica desde `same_min`, adaptada desde `adapted_min`. Cumple mientras las que tienen
    una idéntica en otra red no pasen de `share_max`; más es observación. Solo cuentan las de los
    días en que la exportación de otra red del área muestra qué se publicó. Se necesitan `n_min`
    publicaciones. La mezcla de medios se da como dato.
No ve: imágenes y videos, a los que el deber se dirige: el texto los sustituye. Si la red copió sola
    lo de otra (de Facebook a Instagram) cuenta igual. Un aviso urgente
    idéntico en todas las redes es legítimo y aquí cuenta; para eso están las exenciones.
"""

import numpy as np
import pandas as pd

from criterios_audit.criterios._counted import original_posts, too_few
from criterios_audit.criterios._example import covered
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features import duplicates
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XXIII", Force.RECOMENDACION, Scope.CUENTA
WORDS = ("Se privilegiará", "pero este se diferenciará para cada red social")
LABELS = {
    "letters_min": "letras mínimas de una publicación",
    "hours_max": "horas entre las publicaciones que se comparan",
    "same_min": "similitud desde la que son idénticas",
    "adapted_min": "similitud desde la que una adapta a la otra",
    "share_max": "proporción máxima de publicaciones idénticas",
    "n_min": "publicaciones mínimas para estimar",
}


def check(
    posts: pd.DataFrame,
    area_posts: pd.DataFrame,
    area_cuentas: pd.DataFrame | None,
    area_coverage: pd.DataFrame | None,
    *,
    letters_min: int = 40,
    hours_max: float = 72,
    same_min: float = 0.90,
    adapted_min: float = 0.60,
    share_max: float = 0.50,
    n_min: int = 30,
) -> Finding:
    """Judge how many originals are also, word for word, in another network."""
    mix = _mix(posts)
    posts = posts[posts["kind"] == "original"]
    own, network = _comparable(posts, letters_min), _network(posts)
    others = area_posts[area_posts["network"] != network] if network else area_posts[:0]
    others = _comparable(others, letters_min)
    if len(posts) and others.empty:
        return _alone(area_cuentas, mix, len(own))
    own, unseen = _seen(own, area_coverage, network)
    if len(own) < n_min:
        return too_few(
            len(own),
            f"{original_posts(len(own))} con {letters_min} letras o más{_unseen(unseen)}",
            n_min,
            metrics=mix,
        )
    best = _closest(own, others, hours_max)
    same = best["similitud"] >= same_min
    adapted = (best["similitud"] >= adapted_min) & ~same
    found = share(int(same.sum()), len(own))
    verdict, fragile = below(found, [(share_max, Verdict.CUMPLE)], Verdict.OBSERVACION)
    text_only = (
        "" if posts["media"].notna().any() else " Se juzga solo el texto: no se exportó medio."
    )
    return Finding(
        verdict=verdict,
        because=f"{found.k:,} de {found.n:,} publicaciones originales idénticas en otra red "
        f"del área a no más de {hours_max:g} horas ({found.text}); adaptadas, "
        f"{int(adapted.sum()):,}{_unseen(unseen)}.{text_only}",
        n=len(own),
        metrics={
            "share": found.value,
            "identical": found.k,
            "adapted": int(adapted.sum()),
            "own": len(own) - int(same.sum()) - int(adapted.sum()),
            "networks": int(area_posts["network"].nunique()),
            "unseen": unseen,
            **mix,
            **by_stage(own["stage"], own["post_id"].isin(best.loc[same, "pieza"])),
        },
        interval=found.interval,
        fragile=fragile,
        evidence=best[same | adapted]
        .assign(clase=np.where(same[same | adapted], "idéntica", "adaptada"))
        .reset_index(drop=True),
    )


def _seen(
    own: pd.DataFrame, area_coverage: pd.DataFrame | None, network: str | None
) -> tuple[pd.DataFrame, int]:
    """Keep what was published while some other network of the area is shown, and count the rest."""
    if area_coverage is None:
        return own, 0
    shown = area_coverage[area_coverage["table"] == "posts"]
    shown = shown[shown["account_id"].str.partition(":")[0] != network]
    at = own["created_at"].to_numpy()[:, None]
    inside = (at >= shown["covered_from"].to_numpy()) & (at <= shown["covered_to"].to_numpy())
    kept = inside.any(axis=1)
    return own[kept].reset_index(drop=True), int((~kept).sum())


def _unseen(n: int) -> str:
    return f"; {n:,} más, de días en que no se exportó otra red, no se comparan" if n else ""


def _alone(
    area_cuentas: pd.DataFrame | None, mix: dict[str, int | float | str | None], n: int
) -> Finding:
    """Say why there is no other network to compare with."""
    if area_cuentas is None or area_cuentas["area"].isna().all():
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_REGISTRO,
            because="0 redes con qué comparar: falta el registro de cuentas o no dice de qué área "
            "es esta.",
            n=n,
            metrics=mix,
        )
    networks = sorted(area_cuentas["red"].dropna().unique())
    if len(networks) > 1:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because=f"{len(networks)} redes tiene el área en el registro ({', '.join(networks)}); "
            "de las otras no se exportaron originales comparables del periodo.",
            n=n,
            metrics=mix,
        )
    return Finding(verdict=Verdict.NO_APLICA, because="1 sola red tiene el área.", n=n, metrics=mix)


def _network(posts: pd.DataFrame) -> str | None:
    return None if posts.empty else str(posts["network"].iloc[0])


def _comparable(posts: pd.DataFrame, letters_min: int) -> pd.DataFrame:
    kept = posts[posts["kind"] == "original"]
    kept = kept[(kept["letters"] >= letters_min).fillna(value=False)]
    return kept.sort_values(["created_at", "post_id"], ignore_index=True)


def _closest(own: pd.DataFrame, others: pd.DataFrame, hours_max: float) -> pd.DataFrame:
    """Each original with the one of another network that resembles it most."""
    left, right = duplicates.near(own["created_at"], others["created_at"], hours_max)
    texts = duplicates.plain(pd.concat([own["text"], others["text"]], ignore_index=True))
    pairs = pd.DataFrame(
        {
            "left": left,
            "right": right,
            "similitud": duplicates.similar(texts, left, right + len(own)),
        }
    ).sort_values("similitud", ascending=False, kind="stable")
    best = pairs.drop_duplicates("left").sort_values("left")
    mine, theirs = own.iloc[best["left"]], others.iloc[best["right"]]
    apart = theirs["created_at"].to_numpy() - mine["created_at"].to_numpy()
    return pd.DataFrame(
        {
            "pieza": mine["post_id"].to_numpy(),
            "fecha": mine["local"].to_numpy(),
            "red_otra": theirs["network"].to_numpy(),
            "pieza_otra": theirs["post_id"].to_numpy(),
            "similitud": best["similitud"].round(2).to_numpy(),
            "horas": (pd.to_timedelta(apart).total_seconds() / 3600).round(1),
            "url": mine["url"].to_numpy(),
            "url_otra": theirs["url"].to_numpy(),
        }
    )


def _mix(posts: pd.DataFrame) -> dict[str, int | float | str | None]:
    """Count originals of each medium."""
    media = posts.loc[posts["kind"] == "original", "media"].value_counts().sort_index()
    return {f"media_{name}": int(count) for name, count in media.items()}


_PLACES = ("Mérida", "Puebla", "Toluca", "Colima", "Oaxaca", "Xalapa", "Tepic", "Saltillo")
_ACTS = (
    "abre su módulo con nuevo horario para tramitar la credencial",
    "recibe a jóvenes para hablar de participación y democracia",
    "presenta la geografía electoral actualizada de sus distritos",
    "invita a integrar las mesas directivas de casilla este año",
    "publica los resultados de la consulta infantil y juvenil",
)
_TEXTS = [f"La Junta de {place} {act}." for act in _ACTS for place in _PLACES]
"""Forty texts that differ."""
_LONG = (
    " Consulta requisitos, horarios y domicilios en la página del Instituto; el trámite es gratis."
)


def _posts(account: str, texts: list[str], day: int = 1) -> list[dict[str, object]]:
    network = account.partition(":")[0]
    return [
        {
            "account_id": account,
            "network": network,
            "post_id": f"{network}-{i:02}",
            "created_at": pd.Timestamp("2026-01-01T18:00Z") + pd.Timedelta(days=4 * i + day),
            "precision": "second",
            "kind": "original",
            "text": text,
            "media": "imagen",
        }
        for i, text in enumerate(texts)
    ]


_AREA: list[dict[str, object]] = [
    {"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo", "area": "CNCS"},
    {"account_id": "facebook:Ejemplo", "red": "facebook", "alias": "Ejemplo", "area": "CNCS"},
]


def _tables(other: list[dict[str, object]], n: int = 40) -> dict[str, list[dict[str, object]]]:
    return {
        "posts": [*_posts("x:Ejemplo", _TEXTS[:n]), *other],
        "coverage": [covered(), *([covered(account_id="facebook:Ejemplo")] if other else [])],
        "cuentas": _AREA,
    }


EXAMPLES = [
    Example(
        name="cada red dice lo suyo",
        tables=_tables(_posts("facebook:Ejemplo", _TEXTS[20:] + _TEXTS[:20])),
        verdict=Verdict.CUMPLE,
        metrics={"identical": 0, "networks": 2, "media_imagen": 40},
    ),
    Example(
        name="lo mismo en las dos redes, con enlace, etiqueta, emoji y mayúsculas de más",
        tables=_tables(
            _posts("facebook:Ejemplo", [f"📣 {t.upper()} #INE https://ine.mx" for t in _TEXTS])
        ),
        verdict=Verdict.OBSERVACION,
        metrics={"identical": 40, "adapted": 0, "share": 1.0},
    ),
    Example(
        name="el texto corto está entero en el largo de la otra red",
        tables=_tables(_posts("facebook:Ejemplo", [t + _LONG for t in _TEXTS])),
        verdict=Verdict.OBSERVACION,
        metrics={"identical": 40},
    ),
    Example(
        name="lo mismo, pero cuatro días después, no se compara",
        tables=_tables(_posts("facebook:Ejemplo", ["", *_TEXTS[:-1]])),
        verdict=Verdict.CUMPLE,
        metrics={"identical": 0},
    ),
    Example(
        name="la mitad idéntica aún cumple",
        tables=_tables(_posts("facebook:Ejemplo", _TEXTS[:20])),
        verdict=Verdict.CUMPLE,
        metrics={"identical": 20, "share": 0.5},
    ),
    Example(
        name="con la mitad de las palabras en común es una adaptación, y no cuenta como idéntica",
        tables=_tables(_posts("facebook:Ejemplo", [t + " Te esperamos el lunes." for t in _TEXTS])),
        verdict=Verdict.CUMPLE,
        thresholds={"same_min": 1.01},
        metrics={"identical": 0, "adapted": 40},
    ),
    Example(
        name="los días en que la otra red no se exportó no prueban que el contenido sea propio",
        tables={
            **_tables(_posts("facebook:Ejemplo", _TEXTS[:10])),
            "coverage": [
                covered(),
                covered(account_id="facebook:Ejemplo", covered_to="2026-02-10T00:00:00Z"),
            ],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="sin campo de medios se juzga solo el texto",
        tables={
            **_tables([]),
            "posts": [
                {**row, "media": None}
                for row in _posts("x:Ejemplo", _TEXTS) + _posts("facebook:Ejemplo", _TEXTS)
            ],
            "coverage": [covered(), covered(account_id="facebook:Ejemplo")],
        },
        verdict=Verdict.OBSERVACION,
        metrics={"identical": 40},
    ),
    Example(
        name="otra área no se compara",
        tables={
            **_tables(_posts("facebook:Ejemplo", _TEXTS)),
            "cuentas": [_AREA[0], {**_AREA[1], "area": "DECEyEC"}],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="la otra red del área no se exportó",
        tables=_tables([]),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="sin registro no se sabe qué cuentas son de la misma área",
        tables={"posts": _posts("x:Ejemplo", _TEXTS), "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="29 publicaciones no bastan",
        tables=_tables(_posts("facebook:Ejemplo", _TEXTS), n=29),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
]
