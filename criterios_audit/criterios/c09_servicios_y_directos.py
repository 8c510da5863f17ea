"""Se enlaza a los servicios, los eventos y las sesiones en directo.

Texto: «Se podrán colocar» enlaces a páginas en las que el Instituto presta servicios específicos al
    público o desde las que se sigan en directo sus eventos y las sesiones públicas de sus órganos
    colegiados. Es un permiso: no usarlo no se reprocha.
Medición: enlaces de publicaciones y respuestas propias. Servicio: página del Instituto en una pieza
    que habla de un servicio de la lista de herramientas. Directo: dirección de transmisión, o
    plataforma en una pieza que dice que transmite. Con el registro de sesiones, cuántas públicas
    tienen al menos un enlace en directo, desde `hours_before` horas antes de su inicio hasta su fin
    (o `hours_long` horas después, si no consta). Solo informa: no hay veredicto.
No ve: si la transmisión sigue disponible, porque caducan; enlaces en la biografía o en historias
    que no se exportaron; a dónde llevan los enlaces cortos.
"""

import numpy as np
import pandas as pd

from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import share
from criterios_audit.features import links, patterns, sessions, tools
from criterios_audit.features.patterns import SPACE, WORD
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "IX", Force.PERMISO, Scope.CUENTA
WORDS = ("Se podrán colocar",)
LABELS = {
    "hours_before": "horas antes de la sesión en que su enlace ya cuenta",
    "hours_long": "duración que se supone a una sesión sin hora de fin",
}
_STREAM = r"(?i)youtube\.com/live/|/live(?:/|$|\?)|/broadcasts/|facebook\.com/[^/]+/videos/"
_SAYS_LIVE = (
    rf"(?i)en[{SPACE}]+(?:vivo|directo)|transmisi[oó]n"
    rf"|(?:^|[^{WORD}])sigue[{SPACE}]+(?:la|el|nuestra)(?:[^{WORD}]|$)"
)
_READ = [
    *("post_id", "created_at", "local", "precision", "url", "text"),
    *("links", "link_classes", "tools", "stage"),
]
_LIVE_TOOLS = ("sesion", "inetv", "debates")


def check(
    posts: pd.DataFrame,
    sesiones: pd.DataFrame | None,
    *,
    hours_before: int = 24,
    hours_long: int = 12,
) -> Finding:
    """Count links to services and live pages; of the sessions, those with one."""
    found = links.exploded(posts.loc[posts["kind"] != "compartido", _READ])
    short = int((found["link_class"] == "acortador").sum())
    known = found[found["link_class"] != "acortador"]
    if short and known.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.ENLACE_OPACO,
            because=f"0 de {short:,} enlaces con destino conocido: son cortos; hace falta una "
            "exportación con la dirección completa.",
            n=short,
            metrics={"opaque": short},
        )
    known = known.assign(tipo=_types(known))
    shown = known[known["tipo"] != ""].sort_values(["created_at", "post_id"], kind="stable")
    kinds = shown["tipo"].value_counts()
    said, held = _sessions(sesiones, posts, shown, hours_before, hours_long)
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"De {counted(len(found), 'enlace publicado', 'enlaces publicados')}, "
        f"{int(kinds.get('servicio', 0)):,} a servicios y {int(kinds.get('directo', 0)):,} a "
        f"transmisiones en directo. {said}",
        n=len(found),
        metrics={
            "services": int(kinds.get("servicio", 0)),
            "live": int(kinds.get("directo", 0)),
            "other_own": int(kinds.get("otra página del Instituto", 0)),
            "opaque": short,
            **held,
            **by_stage(known["stage"], known["tipo"].isin(["servicio", "directo"])),
        },
        evidence=shown.assign(
            pieza=shown["post_id"],
            fecha=shown["local"],
            destino=shown["link"].where(shown["link_class"] == "ine", shown["host"]),
        )[["pieza", "fecha", "tipo", "destino", "url"]].reset_index(drop=True),
    )


def _types(found: pd.DataFrame) -> "pd.Series[str]":
    """«directo», «servicio», «otra página del Instituto», or «» for what is none of them."""
    own = found["link_class"] == "ine"
    platform = found["link_class"] == "plataforma"
    stream = found["link"].str.contains(_STREAM, regex=True) & (own | platform)
    says = patterns.held(found["text"], _SAYS_LIVE)
    live = stream | ((platform | own & _speaks_of(found, _LIVE_TOOLS)) & says)
    services = set(tools.of_numeral(NUMERAL)) - set(_LIVE_TOOLS)
    service = own & _speaks_of(found, sorted(services))
    kinds = np.select(
        [live, service, own], ["directo", "servicio", "otra página del Instituto"], ""
    )
    return pd.Series(kinds, index=found.index)


def _speaks_of(found: pd.DataFrame, ids: "tuple[str, ...] | list[str]") -> "pd.Series[bool]":
    pattern = rf"\b(?:{'|'.join(ids)})\b"
    return found["tools"].fillna("").str.contains(pattern, regex=True).astype(bool)


def _sessions(
    sesiones: pd.DataFrame | None,
    posts: pd.DataFrame,
    shown: pd.DataFrame,
    hours_before: int,
    hours_long: int,
) -> tuple[str, dict[str, float | int | None]]:
    """Say and count how many sessions, within what the posts span, have a live link."""
    if sesiones is None:
        return "Sin registro de sesiones no se sabe cuántas tuvieron enlace.", {}
    held = sesiones[sessions.public(sesiones)].drop_duplicates(["organo", "inicio"])
    if posts.empty:
        held = held.iloc[:0]
    held = held[held["inicio"].between(posts["created_at"].min(), posts["created_at"].max())]
    live = pd.concat(
        [
            shown[shown["tipo"] == "directo"],
            posts[(posts["media"] == "directo").fillna(value=False)],
        ]
    )
    live = live[live["precision"] != "day"]
    moments = live["created_at"].sort_values()
    start = held["inicio"] - pd.Timedelta(hours=hours_before)
    end = held["fin"].fillna(held["inicio"] + pd.Timedelta(hours=hours_long))
    linked = moments.searchsorted(end, side="right") > moments.searchsorted(start, side="left")
    done = share(int(linked.sum()), len(held))
    return (
        f"Con enlace o directo, {done.k} de {done.n} sesiones públicas del registro ({done.text}).",
        {"sessions": done.n, "sessions_with_live": done.k, "sessions_share": done.value},
    )


def _link(i: int, url: str, text: str, **said: object) -> Row:
    return post(i, text=text, links=url, **said)


def _tables(*posts: Row) -> dict[str, list[Row]]:
    return {"posts": list(posts), "coverage": [covered()]}


_SERVICE = _link(0, "https://ubicatumodulo.ine.mx", "Ubica tu módulo")
_LIVE = _link(4, "https://youtube.com/live/abc", "Sigue la sesión del Consejo General en vivo")
_SESSION = {"organo": "Consejo General", "inicio": "2026-03-05T19:00:00Z"}

EXAMPLES = [
    Example(
        name="un servicio y una transmisión",
        tables=_tables(_SERVICE, _LIVE),
        verdict=Verdict.INFORMATIVO,
        evidence=["000", "004"],
        metrics={"services": 1, "live": 1},
    ),
    Example(
        name="ninguno: no usar el permiso no se reprocha",
        tables=_tables(post(0, text="Buen día", links="")),
        verdict=Verdict.INFORMATIVO,
        metrics={"services": 0, "live": 0},
    ),
    Example(
        name="una de dos sesiones con enlace; dos puntos son la misma sesión",
        tables={
            **_tables(post(0), _LIVE, post(27)),
            "sesiones": [
                _SESSION,
                {**_SESSION, "punto": "2"},
                {**_SESSION, "inicio": "2026-03-20T19:00:00Z"},
            ],
        },
        verdict=Verdict.INFORMATIVO,
        metrics={"sessions": 2, "sessions_with_live": 1, "sessions_share": 0.5},
    ),
    Example(
        name="una sesión privada no se sigue en directo",
        tables={
            **_tables(post(0), _LIVE, post(27)),
            "sesiones": [{**_SESSION, "tipo": "Extraordinaria privada"}],
        },
        verdict=Verdict.INFORMATIVO,
        metrics={"sessions": 0},
    ),
    Example(
        name="un enlace del día siguiente no es de esa sesión",
        tables={
            **_tables(post(0), {**_LIVE, "created_at": "2026-03-06T18:00:00Z"}, post(27)),
            "sesiones": [_SESSION],
        },
        verdict=Verdict.INFORMATIVO,
        metrics={"sessions": 1, "sessions_with_live": 0},
    ),
    Example(
        name="un video de plataforma sin decir que transmite no es directo",
        tables=_tables(_link(0, "https://youtu.be/abc", "Conoce la historia del voto")),
        verdict=Verdict.INFORMATIVO,
        metrics={"live": 0},
    ),
    Example(
        name="todos los enlaces son cortos",
        tables=_tables(_link(0, "https://bit.ly/x", "Ubica tu módulo")),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.ENLACE_OPACO,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
