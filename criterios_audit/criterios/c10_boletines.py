"""El boletín se enlaza y su titular se redacta de nuevo.

Texto: «se podrán colocar» vínculos a boletines de prensa y comunicados sobre decisiones de los
    órganos de dirección; en ese caso «conviene redactar de nuevo» el mensaje titular y añadir el
    enlace a su ubicación. Permiso con una recomendación.
Medición: publicaciones originales que difunden un boletín: lo dicen, enlazan uno del registro, o
    traen al menos `match_min` de los fragmentos de cinco caracteres de su título, desde un día
    antes hasta `days_max` días después de su fecha. (a) Con enlace a una página del Instituto o al
    boletín: cumple desde `link_min`; en Instagram no se pide, porque no admite enlaces en el texto.
    (b) De las que casan con un título, las que traen menos de `same_min` de él: cumple desde
    `rewritten_min`. Antes de comparar se quitan los nombres oficiales largos, que se parecen sin
    que nadie copie. Se necesitan `n_min` en cada una; menos del mínimo es observación.
    Las que solo traen enlaces cortos, que no dicen a dónde llevan, no cuentan en (a).
No ve: boletines que no están en el registro y que la pieza no nombra; a dónde llevan los enlaces
    cortos; el titular que va dentro de una imagen.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import Share, share
from criterios_audit.features import duplicates, links
from criterios_audit.features.patterns import held
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "X", Force.PERMISO, Scope.CUENTA
WORDS = ("se podrán colocar", "conviene redactar de nuevo")
CEILING = Verdict.OBSERVACION
LABELS = {
    "link_min": "proporción mínima con enlace al boletín",
    "rewritten_min": "proporción mínima con titular redactado de nuevo",
    "same_min": "parte del título desde la que el titular es el mismo",
    "match_min": "parte del título desde la que la pieza difunde ese boletín",
    "days_max": "días tras el boletín en que se busca su difusión",
    "n_min": "publicaciones mínimas para estimar",
}
_SAYS = (
    r"(?i)\bbolet[ií]n(?:es)?\b|\bcomunicados\b|\bcomunicado\s+(?:de\s+prensa|conjunto|oficial)"
    r"|(?:^|[^\w\s]|\b(?:el|un|del|al|este|nuestro|nuevo|siguiente|lee|consulta|conoce))"
    r"\s*comunicado\b"
)
"""The noun: «hemos comunicado» spreads no bulletin."""
_OFFICIAL = (
    r"\b(?:consejo general del )?instituto nacional electoral\b|\bconsejo general\b|\bine\b"
    r"|\bjunta (?:general|local|distrital) ejecutiva\b|\bproceso electoral (?:federal|local)\b"
    r"|\bpoder judicial de la federacion\b"
)
_NO_LINKS = "instagram"


def check(
    posts: pd.DataFrame,
    boletines: pd.DataFrame | None,
    *,
    link_min: float = 0.90,
    rewritten_min: float = 0.70,
    same_min: float = 0.90,
    match_min: float = 0.60,
    days_max: int = 7,
    n_min: int = 30,
) -> Finding:
    """Judge what share links the bulletin, and what share writes its headline anew."""
    originals = posts[posts["kind"].isin(["original", "autohilo"])]
    originals = originals.sort_values(["created_at", "post_id"], ignore_index=True)
    matched = _match(originals, boletines, match_min, days_max)
    says = held(originals["text"], _SAYS)
    spread = originals.assign(**matched)[says | matched["boletin"].notna()]
    if spread.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 publicaciones originales difunden un boletín o comunicado.",
        )
    linked = _linked(spread)
    opaque = _opaque(spread) & ~linked
    asked = spread[(spread["network"] != _NO_LINKS) & ~opaque]
    titled = spread[spread["similitud"].notna()]
    with_link = share(int(linked[asked.index].sum()), len(asked))
    anew = share(int((titled["similitud"] < same_min).sum()), len(titled))
    parts = [
        ("con enlace a su ubicación", with_link, link_min),
        ("con titular redactado de nuevo", anew, rewritten_min),
    ]
    if (spread["network"] == _NO_LINKS).all():
        parts = parts[1:]
    verdict, reason, fragile = _verdict(parts, n_min=n_min, catalogue=boletines is not None)
    if reason is Reason.N_INSUFICIENTE and with_link.n < n_min <= with_link.n + opaque.sum():
        reason = Reason.ENLACE_OPACO
    said = "; ".join(
        f"{what}, {found.k:,} de {found.n:,} ({found.text})" for what, found, _ in parts
    )
    lacking = "" if boletines is not None else " Falta el registro «boletines.csv» para comparar."
    lacking += (
        f" Con enlace corto, que no dice a dónde lleva, {n:,}." if (n := opaque.sum()) else ""
    )
    return Finding(
        verdict=verdict,
        reason=reason,
        because=f"Publicaciones que difunden un boletín o comunicado, {len(spread):,}: "
        f"{said}.{lacking}",
        n=len(spread),
        metrics={
            "posts": len(spread),
            "link_n": with_link.n,
            "link_share": with_link.value,
            "opaque": int(opaque.sum()),
            "titled_n": anew.n,
            "rewritten_share": anew.value,
            **by_stage(asked["stage"], linked[asked.index], "link_"),
            **by_stage(titled["stage"], titled["similitud"] < same_min, "rewritten_"),
        },
        interval=(with_link if with_link.n else anew).interval,
        fragile=fragile,
        evidence=spread.assign(
            pieza=spread["post_id"],
            fecha=spread["local"],
            similitud=spread["similitud"].round(2),
            enlace=linked.map({True: "sí", False: "no"}).mask(opaque, "no se sabe"),
        )[["pieza", "fecha", "boletin", "similitud", "enlace", "url"]].reset_index(drop=True),
    )


def _verdict(
    parts: Sequence[tuple[str, Share, float]], *, n_min: int, catalogue: bool
) -> tuple[Verdict, Reason | None, bool]:
    """Grade each part that has enough; what falls short is said even if the other is unknown."""
    enough = [(found, least) for _, found, least in parts if found.n >= n_min]
    graded = [grade(f, [(least, Verdict.CUMPLE)], Verdict.OBSERVACION) for f, least in enough]
    short = [fragile for verdict, fragile in graded if verdict is Verdict.OBSERVACION]
    if short:
        return Verdict.OBSERVACION, None, all(short)
    if not catalogue:
        return Verdict.NO_EVALUABLE, Reason.FALTA_CATALOGO, False
    if len(enough) < len(parts):
        return Verdict.NO_EVALUABLE, Reason.N_INSUFICIENTE, False
    return Verdict.CUMPLE, None, any(fragile for _, fragile in graded)


def _linked(spread: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which posts link a page of the Institute, or the very bulletin that they match."""
    own = spread["link_classes"].fillna("").str.contains(r"\bine\b", regex=True)
    return own.astype(bool) | spread["por_enlace"]


def _opaque(spread: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which posts have a link whose end is not known: it might be the bulletin's."""
    short = spread["link_classes"].fillna("").str.contains(r"\bacortador\b", regex=True)
    unsaid = spread["links"].isna() & held(spread["text"], "://")
    return short.astype(bool) | unsaid


def _match(
    originals: pd.DataFrame, boletines: pd.DataFrame | None, match_min: float, days_max: int
) -> dict[str, "pd.Series[object]"]:
    """Find each post's bulletin: its title, how much of it the post repeats, if it links it."""
    title = pd.Series(pd.NA, index=originals.index, dtype="string[pyarrow]")
    likeness = pd.Series(np.nan, index=originals.index)
    by_link = pd.Series(data=False, index=originals.index)
    if boletines is None or boletines.empty or originals.empty:
        return {"boletin": title, "similitud": likeness, "por_enlace": by_link}
    boletines = boletines.reset_index(drop=True)
    pairs = _near(originals, boletines, days_max)
    texts = pd.concat([originals["text"], boletines["titulo"]], ignore_index=True)
    texts = duplicates.plain(texts).str.replace(_OFFICIAL, " ", regex=True)
    texts = texts.str.replace(r"\s+", " ", regex=True).str.strip()
    # a text shorter than the title cannot be all of it: only that part of the title counts
    size = texts.str.len().fillna(0).to_numpy(dtype=float)
    left, right = pairs["post"].to_numpy(), pairs["boletin"].to_numpy() + len(originals)
    part = np.minimum(size[left] / np.maximum(size[right], 1), 1)
    pairs["similitud"] = duplicates.similar(texts, left, right) * part
    pairs["enlazado"] = _same_url(originals, boletines, pairs)
    best = pairs[pairs["enlazado"] | (pairs["similitud"] >= match_min)]
    best = best.sort_values(["enlazado", "similitud"], ascending=False, kind="stable")
    best = best.drop_duplicates("post").set_index("post")
    title.loc[best.index] = boletines["titulo"].iloc[best["boletin"]].to_numpy()
    likeness.loc[best.index] = best["similitud"]
    by_link.loc[best.index] = best["enlazado"]
    return {"boletin": title, "similitud": likeness, "por_enlace": by_link}


def _near(originals: pd.DataFrame, boletines: pd.DataFrame, days_max: int) -> pd.DataFrame:
    """Positions of the posts and bulletins whose dates allow that one spreads the other."""
    left, right = duplicates.near(originals["local_day"], boletines["fecha"], 24 * days_max)
    after = originals["local_day"].to_numpy()[left] - boletines["fecha"].to_numpy()[right]
    kept = after >= np.timedelta64(-1, "D")
    return pd.DataFrame({"post": left[kept], "boletin": right[kept]})


def _same_url(
    originals: pd.DataFrame, boletines: pd.DataFrame, pairs: pd.DataFrame
) -> "pd.Series[bool]":
    each = links.exploded(originals)
    linked = pd.DataFrame({"post": each.index, "url": _address(each["link"])})
    wanted = pairs.assign(url=_address(boletines["url"]).iloc[pairs["boletin"]].to_numpy())
    hits = wanted.reset_index().dropna(subset=["url"]).merge(linked, on=["post", "url"])
    return pd.Series(pairs.index.isin(hits["index"]), index=pairs.index)


def _address(urls: "pd.Series[str]") -> "pd.Series[str]":
    """Address without scheme, «www.», query nor final bar, to tell whether two are the same."""
    return urls.str.replace(r"^https?://(?:www\.)?|[?#].*$|/+$", "", regex=True).str.lower()


_TITLES = (
    "Aprueban presupuesto para la consulta infantil y juvenil de noviembre",
    "Presentan informe sobre la actualización de la lista nominal de electores",
    "Definen topes de gasto para las campañas en seis entidades del norte",
)
_ANEW = (
    "Ya hay recursos para escuchar a niñas y niños. Conoce el boletín",
    "¿Cuántas personas podrán votar? Las cifras, en el boletín",
    "Seis estados ya saben cuánto se puede gastar: boletín de hoy",
)
_PLACE = "https://centralelectoral.ine.mx/2026/03/"


def _bulletins() -> list[Row]:
    return [
        {"titulo": title, "url": f"{_PLACE}{i}/", "fecha": f"2026-03-{i + 1:02}"}
        for i, title in enumerate(_TITLES)
    ]


def _spread(
    texts: Sequence[str], links_: str | None = _PLACE, n: int = 36, **said: object
) -> list[Row]:
    """Return posts of the first three days of March; `links_` begins each bulletin's address."""
    return [
        post(
            i,
            created_at=f"2026-03-{i % 3 + 1:02}T18:00:00Z",
            text=texts[i % 3],
            links="" if links_ is None else f"{links_}{i % 3}",
            **said,
        )
        for i in range(n)
    ]


def _tables(posts: list[Row]) -> dict[str, list[Row]]:
    return {"posts": posts, "coverage": [covered()], "boletines": _bulletins()}


_LONG = "Consejo General del Instituto Nacional Electoral avala {} del Proceso Electoral Federal"

EXAMPLES = [
    Example(
        name="36 con enlace y titular propio",
        tables=_tables(_spread(_ANEW)),
        verdict=Verdict.CUMPLE,
        metrics={"posts": 36, "link_share": 1.0, "titled_n": 36, "rewritten_share": 1.0},
    ),
    Example(
        name="el titular copiado, aunque lleve enlace y más texto",
        tables=_tables(_spread([f"📢 {t}. Consulta aquí los detalles" for t in _TITLES])),
        verdict=Verdict.OBSERVACION,
        metrics={"link_share": 1.0, "rewritten_share": 0.0},
    ),
    Example(
        name="sin enlace a su ubicación",
        tables=_tables(_spread([f"Boletín: {t}" for t in _TITLES], None)),
        verdict=Verdict.OBSERVACION,
        metrics={"link_share": 0.0},
    ),
    Example(
        name="un enlace corto no prueba que falte el enlace al boletín",
        tables=_tables(_spread(_ANEW, "https://bit.ly/")),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.ENLACE_OPACO,
        metrics={"opaque": 36, "link_n": 0},
    ),
    Example(
        name="«hemos comunicado» no difunde ningún comunicado",
        tables={
            "posts": [post(0, text="Como lo hemos comunicado, el módulo abre desde las ocho")],
            "coverage": [covered()],
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="un nombre oficial largo en común no hace el mismo titular",
        tables={
            **_tables(_spread([f"Boletín: {_LONG.format('los lugares para votar')}"] * 3)),
            "boletines": [
                {**b, "titulo": _LONG.format("ubicación de casillas")} for b in _bulletins()
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"rewritten_share": 1.0},
    ),
    Example(
        name="Instagram no admite enlace en el texto: solo se mira el titular",
        tables={
            **_tables(_spread([f"Boletín: {t}" for t in _TITLES], None, network="instagram")),
        },
        verdict=Verdict.OBSERVACION,
        metrics={"link_n": 0, "link_share": None, "rewritten_share": 0.0},
    ),
    Example(
        name="sin catálogo el titular no se puede comparar",
        tables={
            "posts": _spread(_ANEW),
            "coverage": [covered()],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CATALOGO,
        metrics={"link_share": 1.0, "titled_n": 0},
    ),
    Example(
        name="sin catálogo, la falta de enlaces se ve igual",
        tables={"posts": _spread(_ANEW, None), "coverage": [covered()]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="29 no bastan",
        tables=_tables(_spread(_ANEW, n=29)),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="respuestas y compartidas no se cuentan",
        tables=_tables([*_spread(_ANEW, kind="respuesta"), *_spread(_TITLES, kind="compartido")]),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={"boletines": [{**_bulletins()[0]}]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
