"""Cada postura institucional se publica y se explica, sin demora.

Texto: «Se publicarán» declaraciones que informen a la ciudadanía sobre las acciones del Instituto y
    las expliquen, así como aquellas que fijen la postura institucional con respecto a un tema.
Medición: posturas del registro «boletines.csv» (es_postura = sí) con alguna publicación, de
    cualquier cuenta, el día del boletín o hasta `days_match` días después, que enlaza su dirección
    o comparte `title_min` de las palabras de su título. Cumple desde `share_min` con mediana de
    demora de `delay_days` días locales o menos; cumplir la proporción con más demora es
    observación. Lo que no casó lo resuelven dos personas (registro etiquetas: la pieza es la
    dirección del boletín o, sin ella, su título; confirmada: no se publicó; descartada: sí). Con
    casos por decidir de los que depende, requiere revisión humana. Sin registro de posturas
    también, con una muestra de publicaciones que hablan de una.
No ve: posturas dichas solo en imagen o video; la hora del boletín, que el registro no dice; las
    posturas de los últimos días del periodo, cuyo plazo no ha terminado. Publicar antes de la
    decisión toca al V: se cuenta como dato y no como publicación de la postura.
"""

from functools import partial
from typing import Any

import pandas as pd

from criterios_audit.criterios._example import Row, campaign, covered, post, ruled
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._people import rulings
from criterios_audit.criterios._stages import by_stage, stage_of
from criterios_audit.estimates import share
from criterios_audit.features import clock, topics
from criterios_audit.features.patterns import SPACE, WORD, held
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.tables import TEXT

NUMERAL, FORCE, SCOPE = "XII", Force.OBLIGACION, Scope.INSTITUCION
WORDS = ("Se publicarán",)
LABELS = {
    "share_min": "proporción de posturas publicadas para cumplir",
    "delay_days": "mediana de días de demora para cumplir",
    "days_match": "días tras el boletín en que se busca su publicación",
    "title_min": "parte de las palabras del título que la publicación comparte",
}
_VERBS = "rechaza|lamenta|condena|reitera|reprueba|defiende"
_STATEMENT = (
    rf"(?i)posicionamiento|pronunciamiento|(?:^|[^{WORD}])(?:postura"
    rf"|(?:INE|instituto)[{SPACE}]+(?:{_VERBS})"
    rf"|(?:{_VERBS})[{SPACE}]+(?:el[{SPACE}]+)?(?:INE|instituto))"
)
_SAMPLE = 50


def check(
    posts: pd.DataFrame,
    boletines: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    share_min: float = 0.90,
    delay_days: float = 1,
    days_match: int = 7,
    title_min: float = 0.6,
) -> Finding:
    """Judge how many registered positions some account published, and how soon."""
    if posts.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because="0 publicaciones exportadas en el periodo, de ninguna cuenta.",
        )
    if boletines is None or boletines["es_postura"].isna().all():
        return _without_register(posts, handed=boletines is not None)
    stated = _positions(boletines, period)
    if stated.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 posturas en el registro «boletines.csv» con fecha en el periodo.",
        )
    rows = _matched(stated, posts, days_match, title_min)
    ruling = rows["pieza"].map(rulings(etiquetas, NUMERAL)).astype(TEXT).fillna("")
    rows["estado"] = (
        pd.Series("por decidir", index=rows.index)
        .mask(rows["fecha"] > pd.Timestamp(period.end) - pd.Timedelta(days=days_match), "en plazo")
        .mask(ruling == "confirmada", "no publicada")
        .mask((ruling == "descartada") | rows["publicacion"].notna(), "publicada")
    )
    judged = rows[rows["estado"] != "en plazo"]
    n, found = len(judged), int((judged["estado"] == "publicada").sum())
    pending = int((judged["estado"] == "por decidir").sum())
    delay = None if rows["demora_dias"].isna().all() else float(rows["demora_dias"].median())
    verdict, fragile = _verdict(found, pending, n, share_min)
    late = verdict is Verdict.CUMPLE and delay is not None and delay > delay_days
    done = share(found, n)
    said = "sin demora conocida" if delay is None else f"mediana de demora en días, {delay:g}"
    return Finding(
        verdict=Verdict.OBSERVACION if late else verdict,
        because=f"{found} de {n} posturas del registro con publicación que las explica "
        f"({done.text}); {said}; {pending} sin publicación hallada y por decidir.",
        n=n,
        metrics={
            "positions": n,
            "published": found,
            "pending": pending,
            "confirmed_missing": n - found - pending,
            "still_open": len(rows) - n,
            "share": done.value,
            "median_delay_days": delay,
            "with_earlier_posts": int((rows["antes"] > 0).sum()),
            **by_stage(
                stage_of(judged["fecha"], None, calendario), judged["estado"] == "publicada"
            ),
        },
        interval=done.interval,
        fragile=fragile,
        evidence=rows[
            ["pieza", "titulo", "fecha", "publicacion", "cuenta", "demora_dias", "antes", "estado"]
        ].reset_index(drop=True),
    )


def _verdict(found: int, pending: int, n: int, share_min: float) -> tuple[Verdict, bool]:
    """Grade the share; what depends on the pending ones is for people."""
    if n == 0:
        return Verdict.NO_APLICA, False
    steps = [(share_min, Verdict.CUMPLE)]
    if found / n >= share_min:
        return grade(share(found, n), steps, Verdict.INCUMPLE)
    if (found + pending) / n >= share_min:
        return Verdict.REVISION, False
    return grade(share(found + pending, n), steps, Verdict.INCUMPLE)


def _without_register(posts: pd.DataFrame, *, handed: bool) -> Finding:
    lacking = (
        "el registro «boletines.csv» no dice cuáles boletines fijan una"
        if handed
        else "falta el registro «boletines.csv», que dice cuáles boletines fijan una"
    )
    own = posts[posts["kind"].isin(["original", "autohilo"])]
    about = own[held(own["text"], _STATEMENT)]
    about = about.sort_values(["created_at", "post_id"])
    return Finding(
        verdict=Verdict.REVISION,
        because=f"{len(about):,} de {len(own):,} publicaciones originales con palabras de postura; "
        f"{lacking}.",
        n=len(own),
        metrics={"statements": len(about)},
        evidence=about.head(_SAMPLE)
        .assign(pieza=about["post_id"], fecha=about["local"], cuenta=about["account_id"])[
            ["pieza", "fecha", "cuenta", "url"]
        ]
        .reset_index(drop=True),
    )


def _positions(boletines: pd.DataFrame, period: Period) -> pd.DataFrame:
    """Return the positions dated in the period, a row each: `pieza`, `titulo`, `url`, `fecha`."""
    day = boletines["fecha"]
    inside = clock.within(day, period)
    stated = boletines[inside & (boletines["es_postura"] == "sí")]
    stated = stated.assign(pieza=stated["url"].fillna(stated["titulo"]))
    return stated.sort_values(["fecha", "pieza"]).drop_duplicates("pieza").reset_index(drop=True)


def _matched(
    stated: pd.DataFrame, posts: pd.DataFrame, days_match: int, title_min: float
) -> pd.DataFrame:
    """Add to each position its first publication, its delay in local days, and earlier posts."""
    own = posts[posts["kind"] != "respuesta"].sort_values(["created_at", "post_id"])
    span = pd.Timedelta(days=days_match)
    near = own[own["local_day"].between(stated["fecha"].min() - span, stated["fecha"].max() + span)]
    near = near.reset_index(drop=True)
    pairs = pd.concat(
        [
            topics.pairs(near["text"], stated["titulo"], title_min)[["text", "phrase"]],
            _linked(near["links"], stated["url"]),
        ]
    ).drop_duplicates()
    said = near.iloc[pairs["text"]].reset_index(drop=True)
    of = pairs["phrase"].reset_index(drop=True).astype("int64")
    delay = (said["local_day"] - of.map(stated["fecha"])).dt.days
    pairs = said.assign(of=of, delay=delay)[delay.abs() <= days_match]
    after = pairs[pairs["delay"] >= 0].sort_values(["created_at", "post_id"])
    first = after.drop_duplicates("of").set_index("of").reindex(stated.index)
    return stated.assign(
        publicacion=first["post_id"],
        cuenta=first["account_id"],
        demora_dias=first["delay"].astype("Int64"),
        antes=pairs[pairs["delay"] < 0].groupby("of").size().reindex(stated.index, fill_value=0),
    )


def _linked(links: "pd.Series[Any]", urls: "pd.Series[Any]") -> pd.DataFrame:
    """Return every post (position) that links to a bulletin's address (position)."""
    known = pd.DataFrame({"url": _plain_url(urls), "phrase": range(len(urls))}).dropna()
    each = links.reset_index(drop=True).dropna().str.split(" ").explode()
    each = pd.DataFrame({"url": _plain_url(each), "text": each.index})
    return each.merge(known, on="url")[["text", "phrase"]]


def _plain_url(urls: "pd.Series[Any]") -> "pd.Series[Any]":
    """Take out what does not make another page: scheme, www, query, fragment, last slash."""
    bare = urls.astype(TEXT).str.lower()
    bare = bare.str.replace(r"^https?://(?:www\.)?|[?#].*$", "", regex=True)
    return bare.str.replace(r"/+$", "", regex=True)


def _bulletin(i: int, day: str = "2026-03-10", **said: object) -> Row:
    return {
        "titulo": f"{_TITLES[i]}",
        "url": f"https://centralelectoral.ine.mx/2026/03/{i}/",
        "fecha": day,
        "es_postura": "sí",
        **said,
    }


_TITLES = (
    "Rechaza INE violencia contra consejeras locales de Guerrero",
    "Defiende Instituto autonomía presupuestaria frente a recortes",
    "Lamenta INE desinformación sobre credencial digital",
)
_AT = "2026-03-10T20:00:00Z"


def _tables(*posts: Row, boletines: list[Row] | None = None) -> dict[str, list[Row]]:
    given = [_bulletin(i) for i in range(3)] if boletines is None else boletines
    return {"posts": list(posts), "coverage": [covered()], "boletines": given}


def _on(i: int, **said: object) -> Row:
    return post(i, **{"text": _TITLES[i], "created_at": _AT, **said})


_read = partial(ruled, NUMERAL)


_THIRD = "https://centralelectoral.ine.mx/2026/03/2/"
_EIGHT = [_bulletin(0, url=f"https://ine.mx/{i}", titulo=f"Postura {i}") for i in range(20)]
EXAMPLES = [
    Example(
        name="tres posturas, publicadas el mismo día por el enlace o por el título",
        tables=_tables(
            _on(0),
            _on(1, text="Conoce", links="https://www.centralelectoral.ine.mx/2026/03/1"),
            _on(2, text="El INE lamenta la desinformación sobre la credencial digital."),
        ),
        verdict=Verdict.CUMPLE,
        metrics={"published": 3, "median_delay_days": 0.0},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            **_tables(_on(0), _on(1), boletines=[_bulletin(0), _bulletin(1, fecha="2026-03-09")]),
            "calendario": campaign("2026-03-10"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"share_ordinario": 1.0, "share_campana": 1.0, "n_campana": 1},
    ),
    Example(
        name="una Junta Local no está obligada a fijar postura nacional: basta la cuenta central",
        tables=_tables(
            *[_on(i, account_id="x:Central") for i in range(3)],
            post(9, text="Tu módulo abre hoy.", account_id="x:JuntaLocal"),
        ),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="una postura sin publicación hallada: lo dice una persona, no el programa",
        tables=_tables(_on(0), _on(1)),
        verdict=Verdict.REVISION,
        metrics={"published": 2, "pending": 1, "confirmed_missing": 0},
    ),
    Example(
        name="dos personas hallaron su publicación",
        tables={**_tables(_on(0), _on(1)), "etiquetas": _read("descartada", _THIRD)},
        verdict=Verdict.CUMPLE,
        metrics={"published": 3},
    ),
    Example(
        name="publicar antes de la decisión no es publicar la postura: toca al V",
        tables=_tables(_on(0), _on(1), _on(2, created_at="2026-03-09T20:00:00Z")),
        verdict=Verdict.REVISION,
        metrics={"published": 2, "with_earlier_posts": 1},
    ),
    Example(
        name="todas publicadas a los tres días es observación",
        tables=_tables(*[_on(i, created_at="2026-03-13T20:00:00Z") for i in range(3)]),
        verdict=Verdict.OBSERVACION,
        metrics={"median_delay_days": 3.0},
    ),
    Example(
        name="veinte posturas que dos personas no hallaron publicadas",
        tables={
            **_tables(post(1, text="Tu módulo abre hoy."), boletines=_EIGHT),
            "etiquetas": _read("confirmada", *[f"https://ine.mx/{i}" for i in range(20)]),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"confirmed_missing": 20},
    ),
    Example(
        name="las de los últimos días del periodo siguen en plazo",
        tables=_tables(
            *[_on(i) for i in range(2)],
            boletines=[_bulletin(0), _bulletin(1), _bulletin(2, "2026-06-29")],
        ),
        verdict=Verdict.CUMPLE,
        metrics={"positions": 2, "still_open": 1},
    ),
    Example(
        name="un boletín que no fija postura no se cuenta",
        tables=_tables(_on(0), boletines=[_bulletin(0, es_postura="no")]),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin registro de posturas, una muestra temática para que decidan personas",
        tables={
            "posts": [_on(0), post(8, text="Tu módulo abre hoy.")],
            "coverage": [covered()],
        },
        verdict=Verdict.REVISION,
        evidence=["000"],
    ),
    Example(
        name="sin exportación de ninguna cuenta",
        tables={"boletines": [_bulletin(0)]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
