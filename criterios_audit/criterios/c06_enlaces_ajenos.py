"""Lo ajeno se publica solo si se vincula con los fines del Instituto.

Texto: «Podrán publicarse» vínculos o información sobre instancias ajenas al Instituto «únicamente
    cuando» la información se vincule directamente con sus fines y programas; los artículos
    científicos y periodísticos, si hacen referencia explícita al Instituto o a sus actividades. Es
    un permiso cerrado: fuera de la condición equivale a prohibición.
Medición: enlaces externos de publicaciones propias, por la clase de su dominio, y compartidos de
    cuentas externas. Van a lectura de dos personas (registro etiquetas): gobierno, sitio sin
    clasificar, partido o candidatura y sitio que se hace pasar por el Instituto, siempre; medio,
    sitio científico y compartido de cuenta ajena, cuando ni el texto propio ni el título que va en
    el enlace mencionan al Instituto o un servicio suyo. No van: autoridad electoral, ni la
    Plataforma Nacional de Transparencia, a la que el numeral VII manda orientar. En veda y en la
    jornada va también la pieza propia que nombra a un partido o a quien contiende: la
    veda exceptúa la información de la autoridad electoral, no la propaganda. Una candidata sin
    decidir requiere revisión humana. 0 confirmados y ninguna por decidir, cumple; hasta `share_max`
    de los externos, observación; más, incumple.
    Un acuerdo (kappa) menor que `kappa_min` entre dos personas, en 30 piezas o más, no decide:
    requiere revisión humana.
No ve: la página de destino, que no se abre nunca; a dónde llevan los enlaces cortos y los de una
    plataforma que no dice de quién es (se cuentan aparte); de quién es un compartido si la
    exportación no lo dice.
"""

from functools import partial

import pandas as pd

from criterios_audit.criterios._example import Row, covered, post, ruled
from criterios_audit.criterios._grade import below
from criterios_audit.criterios._people import KAPPA_LABEL, review
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features import links, mentions, patterns, tools
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "VI", Force.PERMISO, Scope.CUENTA
WORDS = ("Podrán publicarse", "únicamente cuando")
CEILING = Verdict.INCUMPLE
LABELS = {
    "share_max": "proporción máxima de externos confirmados para no incumplir",
    "kappa_min": KAPPA_LABEL,
}
_ALWAYS = ("gobierno", links.UNLISTED, "partido", "no_oficial")
_IF_UNNAMED = ("medio", "cientifico", links.THIRD)
_ORDERED = "plataformadetransparencia.org.mx"
_SHOWN = {
    "autoridad_electoral": "autoridad electoral",
    "cientifico": "científico",
    "no_oficial": "se hace pasar por el Instituto",
    links.UNLISTED: "sin clasificar",
    links.THIRD: "cuenta ajena",
}
_EVIDENCE = (
    *("pieza", "fecha", "tipo", "dominio", "enlace", "clase", "mencion_ine", "a_revision"),
    *("dictamen", "url"),
)
_READ = [
    *("post_id", "kind", "created_at", "local", "url", "text", "links", "link_classes", "tools"),
    *("mention_classes", "names_ine", "stage"),
]
_SILENCE = ("veda", "jornada")
_AUTHOR = {"autoridad": "autoridad_electoral", "otro": links.THIRD}


def check(
    posts: pd.DataFrame,
    etiquetas: pd.DataFrame | None,
    *,
    share_max: float = 0.02,
    kappa_min: float = 0.6,
) -> Finding:
    """Judge external links and shares by what people confirmed; their class only proposes."""
    units = _units(posts[_READ])
    opaque = int(units["clase"].isin(links.OPAQUE).sum()) + _unsaid(posts)
    found = units[~units["clase"].isin(["ine", *links.OPAQUE])].reset_index(drop=True)
    n = len(found)
    if n == 0:
        return _nothing(opaque)
    named = found["names_ine"].fillna(value=False) | _speaks_of_a_tool(found)
    candidate = found["clase"].isin(_ALWAYS) & (found["host"] != _ORDERED)
    candidate |= found["clase"].isin(_IF_UNNAMED) & ~named
    people = review(found["post_id"], candidate, etiquetas, NUMERAL, kappa_min)
    # the ruling is on the publication: it falls on its candidate links, or on all if it has none
    blamed = candidate | ~candidate.groupby(found["post_id"]).transform("any")
    confirmed = (people.ruling == "confirmada") & blamed
    done = share(int(confirmed.sum()), n)
    verdict, fragile = Verdict.CUMPLE, False
    if done.k:
        steps = [(0.0, Verdict.CUMPLE), (share_max, Verdict.OBSERVACION)]
        verdict, fragile = below(done, steps, Verdict.INCUMPLE)
    if people.pending and verdict is not Verdict.INCUMPLE:
        verdict, fragile = Verdict.REVISION, False
    shares, mentioned = (int((found["tipo"] == t).sum()) for t in ("compartido", "mención"))
    silence = f" Menciones de partidos en veda o jornada, {mentioned:,}." if mentioned else ""
    hidden = f" Sin destino conocido, {opaque:,} más." if opaque else ""
    return Finding(
        verdict=people.settle(verdict),
        because=f"{done.k:,} de {n:,} enlaces externos o compartidos de terceros, confirmados "
        f"como ajenos a los fines del Instituto ({done.text}); por decidir, {people.pending:,}."
        f"{hidden}{silence} {people.said}.",
        n=n,
        metrics={
            "external": n,
            "links": n - shares - mentioned,
            "shares": shares,
            "mentions": mentioned,
            "candidates": int(candidate.sum()),
            "pending": people.pending,
            "confirmed": done.k,
            "share": done.value,
            "opaque": opaque,
            "names_institute": int(named.sum()),
            **people.metrics,
            **{f"class_{k}": int(v) for k, v in found["clase"].value_counts().sort_index().items()},
            **by_stage(found["stage"], confirmed),
        },
        interval=done.interval,
        fragile=fragile,
        evidence=found.assign(
            pieza=found["post_id"],
            fecha=found["local"],
            clase=found["clase"].replace(_SHOWN),
            mencion_ine=named.map({True: "sí", False: "no"}),
            a_revision=candidate.map({True: "sí", False: "no"}),
            dictamen=people.ruling,
        )[list(_EVIDENCE)],
    )


def _units(posts: pd.DataFrame) -> pd.DataFrame:
    """External or not: each link of own posts, and each shared post with the class of its author.

    An address that names somebody's account is not kept.
    """
    shared = posts["kind"] == "compartido"
    own = links.exploded(posts[~shared]).drop_duplicates(["post_id", "link"])
    named = own["link_class"] == links.THIRD
    own = own.assign(
        tipo="enlace",
        clase=own["link_class"],
        dominio=own["host"],
        enlace=own["link"].mask(named),
    )
    others = posts[shared]
    author = _author(others)
    others = others.assign(tipo="compartido", clase=author, host="")[author.notna()]
    judged = own.loc[~own["clase"].isin(["ine", *links.OPAQUE]), "post_id"]
    silence = _in_silence(posts[~shared & ~patterns.among(posts["post_id"], judged)])
    both = pd.concat([own, pd.concat([others, silence]).assign(dominio=pd.NA, enlace=pd.NA)])
    return both.sort_values(["created_at", "post_id"], kind="stable")


def _in_silence(posts: pd.DataFrame) -> pd.DataFrame:
    """Own posts that name a party or who runs, while propaganda must be silent."""
    silent = posts[posts["stage"].isin(_SILENCE)]
    by_account = silent["mention_classes"].fillna("").str.contains(r"\bpartido\b", regex=True)
    named = silent[by_account.astype(bool) | patterns.held(silent["text"], mentions.parties())]
    return named.assign(tipo="mención", clase="partido", host="")


def _author(shares: pd.DataFrame) -> "pd.Series[str]":
    """Class of whose each shared post is, by «RT @», else by its first link; `<NA>`: not said.

    A link to a party inside it counts before its author.
    """
    first_link = shares["link_classes"].str.split(" ").str[0].replace("", pd.NA)
    mentioned = shares["mention_classes"].str.split(" ").str[0].replace("", pd.NA)
    by_name = shares["text"].str.contains(r"^\s*RT\s+[@＠]", regex=True).fillna(value=False)
    author = mentioned.replace(_AUTHOR).where(by_name & mentioned.notna(), first_link)
    suspect = shares["link_classes"].fillna("").str.extract(r"\b(partido|no_oficial)\b")[0]
    return suspect.fillna(author)


def _unsaid(posts: pd.DataFrame) -> int:
    """Count posts with a link in their text that the export does not expand."""
    written = posts["text"].str.contains("://", regex=False).fillna(value=False)
    return int((posts["links"].isna() & written).sum())


def _speaks_of_a_tool(found: pd.DataFrame) -> "pd.Series[bool]":
    ids = sorted({*tools.of_numeral("IX"), *tools.of_numeral("XI")})
    pattern = rf"\b(?:{'|'.join(ids)})\b"
    return found["tools"].fillna("").str.contains(pattern, regex=True).astype(bool)


def _nothing(opaque: int) -> Finding:
    if opaque:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.ENLACE_OPACO,
            because=f"0 enlaces externos con destino conocido; cortos o de plataforma, que no "
            f"dicen a dónde llevan, {opaque:,}: hace falta una exportación con la dirección "
            "completa.",
            n=opaque,
            metrics={"opaque": opaque},
        )
    return Finding(
        verdict=Verdict.NO_APLICA,
        because="0 enlaces externos y 0 compartidos de terceros en lo exportado del periodo.",
    )


def _link(i: int, url: str, text: str = "Lee la nota", **said: object) -> Row:
    return post(i, text=text, links=url, **said)


def _tables(*posts: Row) -> dict[str, list[Row]]:
    return {"posts": list(posts), "coverage": [covered()]}


_ruled = partial(ruled, NUMERAL)


_NOTE, _COURT = "https://www.eluniversal.com.mx/nota-1", "https://www.scjn.gob.mx/nota"
_PARTY, _OWN = "https://morena.org/actividades", "https://ine.mx/credencial"
_NAMED = [_link(i, f"{_NOTE}{i}", "El INE aprobó el calendario") for i in range(60)]

EXAMPLES = [
    Example(
        name="notas que mencionan al INE, autoridad electoral y transparencia",
        tables=_tables(
            _link(0, _NOTE, "El INE aprobó el calendario"),
            _link(1, "https://www.te.gob.mx/sentencia"),
            _link(2, "https://www.plataformadetransparencia.org.mx"),
            _link(3, _OWN),
        ),
        verdict=Verdict.CUMPLE,
        evidence=["000", "001", "002"],
        metrics={"external": 3, "candidates": 0},
    ),
    Example(
        name="el título que va en el enlace menciona al INE",
        tables=_tables(_link(0, "https://reforma.com/nacional/ine-aprueba-topes/ar1")),
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="una nota sin mención del INE espera a dos personas",
        tables=_tables(*_NAMED, _link(60, _NOTE, "Buen reportaje")),
        verdict=Verdict.REVISION,
        metrics={"candidates": 1, "pending": 1},
        fragile=False,
    ),
    Example(
        name="una confirmada de 61 no pasa del 2 %: observación",
        tables={
            **_tables(*_NAMED, _link(60, _NOTE, "Buen reportaje")),
            "etiquetas": _ruled("confirmada", "060"),
        },
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="diez confirmadas de diez incumplen",
        tables={
            **_tables(*[_link(i, f"{_NOTE}{i}", "Promoción") for i in range(10)]),
            "etiquetas": _ruled("confirmada", *[f"{i:03}" for i in range(10)]),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"confirmed": 10, "share": 1.0},
    ),
    Example(
        name="una confirmada de diez: el intervalo cruza el umbral y queda en observación",
        tables={
            **_tables(*_NAMED[:9], _link(60, _NOTE, "Promoción")),
            "etiquetas": _ruled("confirmada", "060"),
        },
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="descartada por dos personas",
        tables={
            **_tables(_link(0, _COURT, "Sentencia")),
            "etiquetas": _ruled("descartada", "000"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 1, "pending": 0},
    ),
    Example(
        name="partidos y la Suprema Corte van a revisión aunque se mencione al INE",
        tables=_tables(_link(0, _PARTY, "El INE informa"), _link(1, _COURT, "El INE informa")),
        verdict=Verdict.REVISION,
        metrics={"candidates": 2, "class_partido": 1, "class_gobierno": 1},
    ),
    Example(
        name="en veda, nombrar a un partido o a quien contiende va a revisión; antes de ella, no",
        tables={
            "posts": [
                _link(0, _OWN, "Voto por voto: así va Morena en el cómputo."),
                post(1, text="La candidata a diputada visitó el módulo."),
                post(2, text="Gracias", mentions="PartidoMorenaMx"),
                post(3, text="Los partidos políticos no pueden hacer propaganda."),
                post(20, text="Recibimos a Morena en el Consejo General."),
            ],
            "coverage": [covered()],
            "calendario": [
                {
                    "tipo": "veda",
                    "ambito": "nacional",
                    "inicio": "2026-03-01",
                    "fin": "2026-03-10",
                }
            ],
        },
        verdict=Verdict.REVISION,
        evidence=["000", "001", "002"],
        metrics={"mentions": 3, "links": 0, "pending": 3},
    ),
    Example(
        name="un sitio que se hace pasar por el INE va a revisión",
        tables=_tables(_link(0, "https://inemexico.org/citas", "Agenda tu cita en el INE")),
        verdict=Verdict.REVISION,
        metrics={"class_no_oficial": 1},
    ),
    Example(
        name="una confirmada con enlace bueno y malo cuenta solo el malo",
        tables={
            **_tables(_link(0, f"https://www.te.gob.mx {_PARTY}"), *_NAMED[1:]),
            "etiquetas": _ruled("confirmada", "000"),
        },
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 1},
    ),
    Example(
        name="compartido de cuenta ajena sin mención; el de una cuenta del INE no es externo",
        tables=_tables(
            post(0, kind="compartido", text="RT @p_0123456789: Feliz día", mentions="p_0123456789"),
            post(1, kind="compartido", text="RT @INEMexico: Feliz día", mentions="INEMexico"),
        ),
        verdict=Verdict.REVISION,
        evidence=["000"],
        metrics={"external": 1, "shares": 1, "class_cuenta_ajena": 1},
    ),
    Example(
        name="enlaces cortos: no se abren para saber a dónde llevan",
        tables=_tables(
            _link(0, "https://t.co/abc"), _link(1, "https://bit.ly/xyz"), _link(2, _OWN)
        ),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.ENLACE_OPACO,
        metrics={"opaque": 2},
    ),
    Example(
        name="un enlace corto entre otros se cuenta aparte",
        tables=_tables(_link(0, "https://t.co/abc"), *_NAMED[1:]),
        verdict=Verdict.CUMPLE,
        metrics={"opaque": 1, "external": 59},
    ),
    Example(
        name="el enlace solo está en el texto y la exportación no lo despliega",
        tables=_tables(post(0, text="Lee https://t.co/abc")),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.ENLACE_OPACO,
    ),
    Example(
        name="solo enlaces propios",
        tables=_tables(_link(0, _OWN), _link(1, "https://x.com/Ejemplo/status/1")),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
