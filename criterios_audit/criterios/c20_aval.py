"""Lo que se publica estaba avalado antes por el área que lo genera, con su fuente.

Texto: la información utilizada «deberá estar avalada» por el área responsable de generarla, y se
    recurrirá a la fuente original para validarla.
Medición: publicaciones originales con información (`letters_min` letras o más) que tienen un aval
    anterior a ellas y con fuente, entre todas las del periodo. Cumple desde `share_min`; incumple
    bajo `share_bad`; entre ambas, observación. Un aval ampara por identificador de publicación
    (varios, separados por espacio) o por lote cuando el lote es la etiqueta (#Campaña) que la
    publicación lleva. Con menos de `posts_min` no es evaluable. Lo compartido hereda el aval de
    quien lo publicó y el hilo, el de su primera pieza. Un lote del área sin etiqueta puede amparar
    lo que aquí parece sin aval: entonces decide una persona.
No ve: si el aval fue cuidadoso, ni la información que la letra de una imagen lleva.
"""

import pandas as pd

from criterios_audit.criterios._example import ACCOUNT, Row, covered, post
from criterios_audit.criterios._grade import grade
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.tables import TEXT

NUMERAL, FORCE, SCOPE = "XX", Force.OBLIGACION, Scope.CUENTA
WORDS = ("deberá estar avalada",)
LABELS = {
    "share_min": "proporción mínima para cumplir",
    "share_bad": "proporción bajo la cual incumple",
    "posts_min": "publicaciones necesarias",
    "letters_min": "letras desde las cuales una publicación lleva información",
}
_UNSURE = pd.Timedelta(hours=36)
"""What a moment known only by its day, or by another zone's clock, may be off by."""


def check(
    avales: pd.DataFrame | None,
    posts: pd.DataFrame,
    cuentas: pd.DataFrame | None,
    *,
    share_min: float = 0.95,
    share_bad: float = 0.80,
    posts_min: int = 30,
    letters_min: int = 40,
) -> Finding:
    """Judge how many substantive posts had been endorsed before they came out."""
    substantive = posts[(posts["kind"] == "original") & (posts["letters"] >= letters_min)]
    if substantive.empty:
        return Finding(
            verdict=Verdict.NO_APLICA,
            because="0 publicaciones originales con información en el periodo.",
        )
    areas = [] if cuentas is None else cuentas["area"].dropna().str.casefold().tolist()
    rows = None if avales is None else _endorsed(substantive, _unfolded(avales))
    if avales is None or rows is None or not _concerns(rows, avales, areas):
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_REGISTRO,
            because=f"0 de {len(substantive):,} publicaciones con información con aval: no hay "
            "evidencia de él; hace falta el registro de avales de la cuenta o de su área.",
            n=len(substantive),
        )
    state = rows["estado"].value_counts()
    unsure = int(state.get("hora incierta", 0))
    certain = rows[rows["estado"] != "hora incierta"].merge(substantive[["post_id", "stage"]])
    found = share(int(state.get("avalada", 0)), len(rows) - unsure)
    loose = _loose_lots(avales, areas)
    aside = f"; sin hora cierta, fuera del cómputo, {unsure}" if unsure else ""
    because = (
        f"{found.k} de {found.n} publicaciones con aval anterior y fuente ({found.text}); "
        f"{int(state.get('sin aval', 0))} sin aval, {int(state.get('aval posterior', 0))} con aval "
        f"posterior y {int(state.get('sin fuente', 0))} sin fuente{aside}"
    )
    metrics = {
        "share": found.value,
        "endorsed": found.k,
        "posts": found.n,
        "late": int(state.get("aval posterior", 0)),
        "without_source": int(state.get("sin fuente", 0)),
        "without_endorsement": int(state.get("sin aval", 0)),
        "loose_lots": loose,
        **by_stage(certain["stage"], certain["estado"] == "avalada"),
    }
    reason = None
    if found.n < posts_min:
        verdict, fragile = Verdict.NO_EVALUABLE, False
        reason = Reason.N_INSUFICIENTE if found.n else Reason.SIN_HORA
        because += f"; hacen falta {posts_min}"
    else:
        steps = [(share_min, Verdict.CUMPLE), (share_bad, Verdict.OBSERVACION)]
        verdict, fragile = grade(found, steps, Verdict.INCUMPLE)
        if loose and metrics["without_endorsement"] and verdict is not Verdict.CUMPLE:
            verdict = Verdict.REVISION
            because += f"; lotes del área sin etiqueta que los ligue a publicaciones, {loose}"
    return Finding(
        verdict=verdict,
        reason=reason,
        because=f"{because}.",
        n=found.n,
        metrics=metrics,
        interval=found.interval,
        fragile=fragile,
        evidence=rows.rename(columns={"post_id": "pieza"}),
    )


def check_institution(avales: pd.DataFrame, posts: pd.DataFrame | None, period: Period) -> Finding:
    """Count the endorsements of the period whose publication no export shows: a datum."""
    start = pd.Timestamp(period.start, tz=period.zone)
    end = pd.Timestamp(period.end, tz=period.zone) + pd.Timedelta(days=1)
    given = _unfolded(avales[(avales["t_aval"] >= start) & (avales["t_aval"] < end)])
    given = given[given["post_id"].notna()].sort_values(["t_aval", "folio"], ignore_index=True)
    seen = [] if posts is None else posts["post_id"]
    lost = given[~given["post_id"].isin(seen)]
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"{len(lost)} de {len(given)} publicaciones avaladas en el periodo no están en las "
        "exportaciones del periodo.",
        n=len(given),
        metrics={"endorsed_ids": len(given), "not_seen": len(lost)},
        evidence=lost[["folio", "post_id", "area", "t_aval"]].rename(columns={"folio": "pieza"}),
    )


def _unfolded(avales: pd.DataFrame) -> pd.DataFrame:
    """One row per endorsed publication, named by its id (`post_id`) or by its tag (`tag`)."""
    lot = avales["lote"].str.strip().str.casefold()
    named = avales.assign(
        post_id=avales["publicacion_id"].str.strip(), tag=lot.where(lot.str.startswith("#"))
    )
    many = named["post_id"].str.contains(r"\s").fillna(value=False).astype(bool)
    if not many.any():  # the usual register, read once for each account: nothing to unfold
        return named
    several = named[many].assign(post_id=named.loc[many, "post_id"].str.split()).explode("post_id")
    return pd.concat([named[~many], several.astype({"post_id": TEXT})], ignore_index=True)


def _endorsed(posts: pd.DataFrame, avales: pd.DataFrame) -> pd.DataFrame:
    """Give each post the state of its best endorsement, in the posts' order."""
    posts = posts.sort_values(["created_at", "post_id"], ignore_index=True)
    known = (posts["precision"] != "day") & posts["zone_known"].fillna(value=True)
    slack = pd.Series(pd.Timedelta(0), index=posts.index).mask(~known.astype(bool), _UNSURE)
    tagged = posts[["post_id", "text"]].assign(
        tag=posts["text"].str.casefold().str.findall(r"#\w+")
    )
    by_tag = tagged.explode("tag").dropna(subset="tag")[["post_id", "tag"]].drop_duplicates()
    columns = ["folio", "area", "fuente", "t_aval"]
    pairs = pd.concat(
        [
            posts[["post_id"]].merge(avales[["post_id", *columns]].dropna(subset="post_id")),
            by_tag.merge(avales[["tag", *columns]].dropna(subset="tag"))[["post_id", *columns]],
        ],
        ignore_index=True,
    )
    rows = posts[["post_id", "created_at"]].assign(slack=slack).merge(pairs, how="left")
    early = rows["t_aval"] <= rows["created_at"] - rows["slack"]
    late = rows["t_aval"] > rows["created_at"] + rows["slack"]
    rank = pd.Series(2, index=rows.index)  # the hour does not tell which came first
    rank = rank.mask(late, 3).mask(early & rows["fuente"].isna(), 1).mask(rows["t_aval"].isna(), 4)
    rank = rank.mask(early & rows["fuente"].notna(), 0)
    rows["estado"] = rank.map(dict(enumerate(_STATES)))
    best = rows.assign(rank=rank).sort_values(["created_at", "post_id", "rank", "t_aval", "folio"])
    best = best.drop_duplicates("post_id").reset_index(drop=True)
    return best[["post_id", "created_at", "estado", *columns]]


_STATES = ("avalada", "sin fuente", "hora incierta", "aval posterior", "sin aval")
"""From the best down: a post with several endorsements has the state of the best."""


def _concerns(rows: pd.DataFrame, avales: pd.DataFrame, areas: list[str]) -> bool:
    """Whether the register says anything of this account: one of its posts, or its area."""
    of_area = avales["area"].str.casefold().isin(areas).any()
    return bool(of_area or (rows["estado"] != "sin aval").any())


def _loose_lots(avales: pd.DataFrame, areas: list[str]) -> int:
    """Count the lots of the area that neither a tag nor an id ties to any publication."""
    loose = avales["publicacion_id"].isna() & ~avales["lote"].str.strip().str.startswith("#")
    return int((loose & avales["area"].str.casefold().isin(areas)).sum())


_TEXT = "La credencial para votar se renueva en el módulo de tu distrito, con cita previa."
_POSTS = [post(i, text=_TEXT, zone_known=True) for i in range(40)]
_AREA = [{"account_id": ACCOUNT, "red": "x", "alias": "Ejemplo", "area": "Área de ejemplo"}]


def _aval(i: int, **said: object) -> Row:
    row: Row = {"folio": f"A{i:02}", "publicacion_id": f"{i:03}", "area": "Área de ejemplo"}
    return {**row, "fuente": "Acuerdo de ejemplo", "t_aval": "2026-02-01T18:00:00Z", **said}


_ALL = [_aval(i) for i in range(40)]
EXAMPLES = [
    Example(
        name="todas avaladas antes y con fuente",
        tables={"posts": _POSTS, "coverage": [covered()], "avales": _ALL},
        verdict=Verdict.CUMPLE,
        metrics={"share": 1.0, "without_source": 0, "loose_lots": 0},
    ),
    Example(
        name="un aval posterior a la publicación no la avala",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [_aval(i, t_aval="2026-04-15T18:00:00Z") for i in range(40)],
        },
        verdict=Verdict.INCUMPLE,
        metrics={"late": 40},
    ),
    Example(
        name="un aval sin fuente no basta",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [_aval(i, fuente=None) for i in range(40)],
        },
        verdict=Verdict.INCUMPLE,
        metrics={"without_source": 40},
    ),
    Example(
        name="publicaciones sin aval: diez de cuarenta tienen",
        tables={"posts": _POSTS, "coverage": [covered()], "avales": _ALL[:10]},
        verdict=Verdict.INCUMPLE,
        metrics={"without_endorsement": 30},
    ),
    Example(
        name="una campaña entera con un solo aval, por su etiqueta",
        tables={
            "coverage": [covered()],
            "posts": [{**p, "text": f"{_TEXT} #TuVotoCuenta"} for p in _POSTS],
            "avales": [_aval(1, publicacion_id=None, lote="#tuvotocuenta")],
            "cuentas": _AREA,
        },
        verdict=Verdict.CUMPLE,
        metrics={"loose_lots": 0},
    ),
    Example(
        name="varios identificadores en un solo aval",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [_aval(1, publicacion_id=" ".join(f"{i:03}" for i in range(40)))],
        },
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="un lote del área que ninguna etiqueta liga: decide una persona",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [_aval(1, publicacion_id=None, lote="Campaña de marzo")],
            "cuentas": _AREA,
        },
        verdict=Verdict.REVISION,
        metrics={"loose_lots": 1},
    ),
    Example(
        name="lo compartido hereda el aval y un saludo no lo necesita",
        tables={
            "coverage": [covered()],
            "posts": [post(1, kind="compartido", text=_TEXT), post(2, text="¡Buenos días!")],
            "avales": _ALL,
        },
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="veinte publicaciones no bastan",
        tables={"coverage": [covered()], "posts": _POSTS[:20], "avales": _ALL},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.N_INSUFICIENTE,
    ),
    Example(
        name="con solo el día, un aval de esa tarde no prueba que fuera anterior",
        tables={
            "coverage": [covered()],
            "posts": [
                {**p, "precision": "day", "created_at": "2026-03-05T00:00:00Z"} for p in _POSTS
            ],
            "avales": [_aval(i, t_aval="2026-03-05T20:00:00Z") for i in range(40)],
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.SIN_HORA,
    ),
    Example(
        name="el registro no nombra la cuenta ni su área: no hay evidencia del aval",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [_aval(900, area="Otra área")],
            "cuentas": _AREA,
        },
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="sin registro de avales",
        tables={"posts": _POSTS, "coverage": [covered()]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
    Example(
        name="sin exportación",
        tables={"avales": _ALL},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="avales sin publicación, de todo el Instituto",
        tables={
            "posts": _POSTS,
            "coverage": [covered()],
            "avales": [
                *(_aval(i, t_aval="2026-03-01T18:00:00Z") for i in range(2)),
                _aval(900, t_aval="2026-03-01T18:00:00Z"),
            ],
        },
        institution=True,
        verdict=Verdict.INFORMATIVO,
        evidence=["A900"],
        metrics={"endorsed_ids": 3, "not_seen": 1},
    ),
]
