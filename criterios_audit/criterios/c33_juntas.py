"""Las 32 Juntas Locales han informado una estrategia que sigue vigente.

Texto: las Juntas Locales «informarán» al Instituto su estrategia en redes, para compartir
    contenidos. El texto no fija plazo.
Medición: juntas con estrategia informada y vigente al terminar el periodo, entre las 32 del
    catálogo. Vence el día que el registro diga o, si no lo dice, a los `validity_months` meses de
    informada. Cada junta sin estrategia vigente incumple, y así lo dice su renglón; del Instituto,
    32 de 32 cumple y lo demás es observación; si un mes más o menos de esa vigencia, que es
    provisional, cambia el resultado, es frágil. Datos: cuánto del contenido central compartieron
    las cuentas de las juntas, y al revés; cuentas distritales, que el texto no menciona; vigentes
    informadas antes de que empezara el proceso electoral que toca el periodo. No se separa por
    etapa: una estrategia vale para todas, y aquel dato dice si es anterior al proceso.
No ve: si la estrategia se sigue.
"""

import pandas as pd

from criterios_audit.criterios._example import Row, post
from criterios_audit.estimates import share
from criterios_audit.features import calendar
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.registers import juntas as catalogue
from criterios_audit.tables import TEXT

NUMERAL, FORCE, SCOPE = "XXXIII", Force.OBLIGACION, Scope.INSTITUCION
WORDS = ("informarán",)
LABELS = {"validity_months": "meses de vigencia de una estrategia que no dice la suya"}


def check(
    juntas: pd.DataFrame,
    posts: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    calendario: pd.DataFrame | None,
    period: Period,
    *,
    validity_months: int = 12,
) -> Finding:
    """Judge which of the 32 have a strategy in force when the period ends."""
    end = pd.Timestamp(period.end)
    entidad = juntas["junta"].map(catalogue.entity).astype(TEXT)
    informed = juntas.assign(pieza=entidad, vence=_until(juntas, validity_months))
    unknown = int(entidad.isna().sum())
    informed = informed[informed["pieza"].notna() & (informed["fecha_informe"] <= end)]
    latest = informed.sort_values(["vence", "fecha_informe"]).drop_duplicates("pieza", keep="last")
    rows = pd.DataFrame({"pieza": pd.Series(catalogue.entities(), dtype=TEXT)}).merge(
        latest[["pieza", "fecha_informe", "vence", "hash_documento"]], how="left", on="pieza"
    )
    rows["estado"] = "sin informe"
    rows.loc[rows["vence"] < end, "estado"] = "vencida"
    rows.loc[rows["vence"] >= end, "estado"] = "vigente"
    rows["dictamen"] = rows["estado"].map({"vigente": Verdict.CUMPLE.value}).fillna("incumple")
    done = share(int((rows["estado"] == "vigente").sum()), len(rows))
    lapsed = int((rows["estado"] == "vencida").sum())
    never = int((rows["estado"] == "sin informe").sum())
    begun = _process_start(calendario, period)
    earlier = rows[(rows["estado"] == "vigente") & (rows["fecha_informe"] < begun)]
    strange = f"; renglones de una junta desconocida, {unknown}" if unknown else ""
    return Finding(
        verdict=Verdict.CUMPLE if done.k == done.n else Verdict.OBSERVACION,
        because=f"{done.k} de {done.n} juntas con estrategia vigente al {end:%d/%m/%Y}; {lapsed} "
        f"con la estrategia vencida y {never} sin informe{strange}.",
        n=done.n,
        interval=done.interval,
        fragile=any(
            _all_in_force(juntas, entidad, end, validity_months + by) != (done.k == done.n)
            for by in (-1, 1)
        ),
        metrics={
            "in_force": done.k,
            "share": done.value,
            "district_accounts": None if cuentas is None else int(_district(cuentas)),
            "before_process": None if pd.isna(begun) else len(earlier),
            "lapsed": lapsed,
            "never_informed": never,
            **_exchanged(posts, cuentas),
        },
        evidence=rows,
    )


def _until(juntas: pd.DataFrame, months: int) -> "pd.Series[pd.Timestamp]":
    """Last day of each strategy: the one it says or, without it, so many months after."""
    return juntas["vigencia_hasta"].fillna(juntas["fecha_informe"] + pd.DateOffset(months=months))


def _all_in_force(
    juntas: pd.DataFrame, entidad: "pd.Series[str]", end: pd.Timestamp, months: int
) -> bool:
    held = (juntas["fecha_informe"] <= end) & (_until(juntas, months) >= end)
    return set(catalogue.entities()) <= set(entidad[held])


def _district(cuentas: pd.DataFrame) -> int:
    return int((cuentas["organo"] == "distrital").sum())


def _process_start(calendario: pd.DataFrame | None, period: Period) -> pd.Timestamp:
    """First day of the latest national process that touches the period; `NaT`: none."""
    known = calendar.merged(calendario)
    start, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    touches = (known["inicio"] <= end) & (known["fin"] >= start)
    return known.loc[touches & (known["tipo"] == "proceso"), "inicio"].max()


def _exchanged(posts: pd.DataFrame | None, cuentas: pd.DataFrame | None) -> dict[str, float | None]:
    """Share of the central accounts' posts that some junta shared, and of the juntas' by them."""
    nothing: dict[str, float | None] = {"central_shared": None, "local_shared": None}
    nothing |= {"central_posts": None, "local_posts": None}
    if posts is None or cuentas is None:
        return nothing
    organ = posts["account_id"].map(cuentas.set_index("account_id")["organo"])
    own = posts[posts["kind"].isin(["original", "autohilo"])].assign(organo=organ)
    shared = posts[posts["shared_id"].notna()].assign(organo=organ)
    found = dict(nothing)
    for name, who, by in (
        ("central_shared", "central", "local"),
        ("local_shared", "local", "central"),
    ):
        ids = own.loc[own["organo"] == who, "post_id"]
        found[f"{who}_posts"] = len(ids)
        found[name] = share(
            int(ids.isin(shared.loc[shared["organo"] == by, "shared_id"]).sum()), len(ids)
        ).value
    return found


def _informed(names: tuple[str, ...], **said: object) -> list[Row]:
    row = {"fecha_informe": "2026-01-20", "vigencia_hasta": "2026-12-31"}
    return [{**row, "junta": name, **said} for name in names]


_ALL = catalogue.entities()
_CENTRAL = {"account_id": "x:Central", "red": "x", "alias": "Central", "organo": "central"}
_LOCAL = {"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo", "organo": "local"}
EXAMPLES = [
    Example(
        name="las 32 con estrategia vigente",
        tables={"juntas": _informed(_ALL)},
        verdict=Verdict.CUMPLE,
        evidence=_ALL,
        metrics={"in_force": 32},
    ),
    Example(
        name="faltan tres: incumple cada junta en su renglón, observación del Instituto",
        tables={"juntas": _informed(_ALL[3:])},
        verdict=Verdict.OBSERVACION,
        metrics={"in_force": 29, "never_informed": 3},
    ),
    Example(
        name="sin acentos, con número o con el nombre entero es la misma junta",
        tables={
            "juntas": [
                *_informed(
                    tuple(n for n in _ALL if n not in {"Yucatán", "Michoacán", "Nuevo León"})
                ),
                *_informed(("YUCATAN", "Junta Local Ejecutiva de Michoacán de Ocampo", "19")),
            ]
        },
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="vencida a media de semestre, y una renovada que sí vale",
        tables={
            "juntas": [
                *_informed(_ALL[1:]),
                *_informed(_ALL[:1], vigencia_hasta="2026-03-31"),
                *_informed(_ALL[1:2], fecha_informe="2025-01-10", vigencia_hasta="2025-12-31"),
            ]
        },
        verdict=Verdict.OBSERVACION,
        metrics={"in_force": 31, "lapsed": 1},
    ),
    Example(
        name="sin vigencia escrita vence a los doce meses",
        tables={
            "juntas": [
                *_informed(_ALL[1:], vigencia_hasta=None),
                *_informed(_ALL[:1], fecha_informe="2025-03-01", vigencia_hasta=None),
            ]
        },
        verdict=Verdict.OBSERVACION,
        metrics={"lapsed": 1},
    ),
    Example(
        name="datos: cuentas distritales, y estrategias anteriores al proceso que toca el periodo",
        tables={
            "juntas": _informed(_ALL),
            "cuentas": [_CENTRAL, {**_LOCAL, "organo": "distrital"}],
            "calendario": [
                {
                    "tipo": "proceso",
                    "proceso": "Ejemplo",
                    "ambito": "nacional",
                    "inicio": "2026-04-01",
                    "fin": "2026-06-30",
                }
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"district_accounts": 1, "before_process": 32},
    ),
    Example(
        name="informada después del periodo: todavía no contaba",
        tables={"juntas": [*_informed(_ALL[1:]), *_informed(_ALL[:1], fecha_informe="2026-07-05")]},
        verdict=Verdict.OBSERVACION,
        metrics={"never_informed": 1},
    ),
    Example(
        name="una junta que no existe no tapa a la que falta",
        tables={"juntas": _informed((*_ALL[1:], "Nueva Galicia"))},
        verdict=Verdict.OBSERVACION,
        metrics={"in_force": 31},
    ),
    Example(
        name="dato: la junta compartió una de dos publicaciones centrales",
        tables={
            "juntas": _informed(_ALL),
            "cuentas": [_CENTRAL, _LOCAL],
            "posts": [
                post(1, account_id="x:Central"),
                post(2, account_id="x:Central"),
                post(3, kind="compartido", shared_id="001"),
            ],
        },
        verdict=Verdict.CUMPLE,
        metrics={"central_shared": 0.5, "local_shared": None},
    ),
    Example(
        name="sin registro de juntas",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
