"""La cuenta está registrada, tiene carácter con fundamento y fue aprobada.

Texto: «En un periodo máximo de seis meses» la CNCS entrega un análisis de las cuentas existentes y
    propone cómo proceder con las no institucionales; en lo sucesivo «deberá aprobar las cuentas».
Medición: por cuenta, si está en el registro, si su carácter (institucional o no) lleva fundamento,
    si la no institucional en uso lleva propuesta, y si la que está en uso fue aprobada (órgano,
    acta y fecha). En uso: publicó en el periodo, o el registro la da por activa en él. En uso sin
    aprobación incumple; hallada y no registrada pasa a revisión; carácter o propuesta que faltan,
    observación. Del Instituto: (a) registradas entre las registradas y las halladas, (b) con
    carácter y fundamento, (c) no institucionales en uso con propuesta, (d) en uso con aprobación:
    todas, o lo mismo que por cuenta. Un acta posterior al periodo no aprobaba todavía. Halladas son
    también las que enlaces y menciones propios nombran y parecen del Instituto (alias conocido, o
    INE y una entidad). Dato: si la última acta está a `months_max` meses o menos del fin del
    periodo; el plazo del texto fue único y el semestre que se repite es decisión del proyecto. No
    se separa por etapa: es el estado del registro.
No ve: cuentas que ni el registro ni las exportaciones nombran. El texto no define «cuenta
    institucional» ni deja claro quién aprueba: el carácter lo dice el registro, nunca el programa.
"""

from typing import Any

import pandas as pd

from criterios_audit.aliases import institutional
from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._example import post
from criterios_audit.estimates import Share, share
from criterios_audit.model import Example, Finding, Force, Period, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "SEGUNDO", Force.OBLIGACION, Scope.CUENTA
WORDS = ("En un periodo máximo de seis meses", "deberá aprobar las cuentas")
ORIGINS = {"months_max": "acuerdo"}
LABELS = {"months_max": "meses desde la última acta, como dato"}
_APPROVAL = ["aprobada_por", "acta", "fecha_acta"]


def check(cuentas: pd.DataFrame, posts: pd.DataFrame | None, period: Period) -> Finding:
    """Judge what the register says of one account."""
    published = 0 if posts is None else len(posts)
    if cuentas.empty:
        return Finding(
            verdict=Verdict.REVISION,
            because=f"{counted(published, 'publicación', 'publicaciones')} en el periodo de una "
            "cuenta hallada en las exportaciones y ausente del registro de cuentas.",
            metrics={"registered": "no", "posts": published},
        )
    row = cuentas.iloc[0]
    character = "" if pd.isna(row["caracter"]) else row["caracter"]
    in_use = published > 0 or _active(row, period)
    lacks = {
        "aprobación (órgano, acta y fecha)": in_use
        and not bool(_approved(cuentas, period).iloc[0]),
        "carácter": character in {"", "por_determinar"},
        "fundamento del carácter": pd.isna(row["fundamento"]),
        "propuesta": in_use and character == "no" and pd.isna(row["propuesta"]),
    }
    missing = [name for name, lacking in lacks.items() if lacking]
    if lacks["aprobación (órgano, acta y fecha)"]:
        verdict = Verdict.INCUMPLE
    else:
        verdict = Verdict.OBSERVACION if missing else Verdict.CUMPLE
    use = "en uso" if in_use else "sin uso en el periodo"
    said = f"le falta {', '.join(missing)}" if missing else "nada le falta"
    return Finding(
        verdict=verdict,
        because=f"{len(missing)} de {len(lacks)} datos pendientes en el registro: cuenta {use}; "
        f"{said}.",
        n=len(lacks),
        metrics={"registered": "sí", "in_use": "sí" if in_use else "no", "posts": published},
        evidence=pd.DataFrame(
            {"pieza": list(lacks), "estado": ["falta" if v else "consta" for v in lacks.values()]}
        ),
    )


def check_institution(
    cuentas: pd.DataFrame,
    accounts: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    period: Period,
    *,
    months_max: int = 6,
) -> Finding:
    """Judge the register as a whole: what it covers, and of what it covers what it says."""
    rows = _registered(cuentas, posts, period)
    found = _found(accounts, posts)
    found = found[~found["pieza"].str.casefold().isin(rows["pieza"].str.casefold())]
    found = found.assign(lugar=found["hallada_en"].map(_PLACES.index))
    found = found.sort_values(["lugar", "pieza"]).drop(columns="lugar")
    found = found[~found["pieza"].str.casefold().duplicated()].sort_values("pieza")
    used, outside = rows[rows["en_uso"] == "sí"], rows["caracter"] == "no"
    proposable = used[outside.loc[used.index]]
    shares = {
        "coverage": share(len(rows), len(rows) + len(found)),
        "character": share(int((rows["con_caracter"] == "sí").sum()), len(rows)),
        "proposal": share(int(proposable["propuesta"].notna().sum()), len(proposable)),
        "approval": share(int((used["con_aprobacion"] == "sí").sum()), len(used)),
    }
    short = {name: (s.k or 0) < s.n for name, s in shares.items()}
    if short["approval"]:
        verdict = Verdict.INCUMPLE
    elif short["coverage"]:
        verdict = Verdict.REVISION
    else:
        verdict = Verdict.OBSERVACION if any(short.values()) else Verdict.CUMPLE
    minutes = cuentas.loc[cuentas["fecha_acta"] <= pd.Timestamp(period.end), "fecha_acta"].max()
    last = "sin actas" if pd.isna(minutes) else f"última acta, del {minutes:%d/%m/%Y}"
    recent = minutes + pd.DateOffset(months=months_max) >= pd.Timestamp(period.end)
    return Finding(
        verdict=verdict,
        because=f"{_of(shares['coverage'])} cuentas conocidas están en el registro; "
        f"{_of(shares['character'])} con carácter y fundamento; {_of(shares['proposal'])} no "
        f"institucionales en uso con propuesta; {_of(shares['approval'])} en uso con aprobación; "
        f"{last}.",
        n=shares["coverage"].n,
        metrics={
            **{name: s.value for name, s in shares.items()},
            **{f"{name}_low": s.low for name, s in shares.items()},
            **{f"{name}_high": s.high for name, s in shares.items()},
            **{f"{name}_n": s.n for name, s in shares.items()},
            "found_unregistered": len(found),
            "in_use": len(used),
            "last_minutes": None if pd.isna(minutes) else f"{minutes:%Y-%m-%d}",
            "minutes_in_period": "sí" if minutes >= pd.Timestamp(period.start) else "no",
            "minutes_within_months": "sí" if recent else "no",
        },
        interval=shares["coverage"].interval,
        evidence=pd.concat([rows, found], ignore_index=True),
    )


def _of(counted: Share) -> str:
    return f"{counted.k} de {counted.n}"


def _registered(cuentas: pd.DataFrame, posts: pd.DataFrame | None, period: Period) -> pd.DataFrame:
    """One row per registered account: what the register says of it, and whether it is in use."""
    published = cuentas["account_id"].isin([] if posts is None else posts["account_id"].unique())
    since, until = cuentas["activa_desde"], cuentas["activa_hasta"]
    active = (since.isna() | (since <= pd.Timestamp(period.end))) & (
        until.isna() | (until >= pd.Timestamp(period.start))
    )
    stated = cuentas["caracter"].isin(["institucional", "no"]) & cuentas["fundamento"].notna()
    approved = _approved(cuentas, period)
    said = ["red", "area", "caracter", "fundamento", "propuesta", "estado_propuesta", "acta"]
    rows = cuentas[["account_id", *said]].rename(columns={"account_id": "pieza"})
    for name, flag in (
        ("en_uso", published | active),
        ("con_caracter", stated),
        ("con_aprobacion", approved),
    ):
        rows[name] = flag.map({True: "sí", False: "no"})
    return rows.assign(hallada_en="registro").sort_values("pieza", ignore_index=True)


def _approved(cuentas: pd.DataFrame, period: Period) -> "pd.Series[bool]":
    """Which accounts had been approved by the end of the period: by whom, in which minutes."""
    told = cuentas[_APPROVAL].notna().all(axis="columns")
    return told & (cuentas["fecha_acta"] <= pd.Timestamp(period.end)).fillna(value=False)


_PLACES = ("exportaciones", "enlaces", "menciones")
_PROFILE = (
    r"(?i)(?:^|[\s/.])(x|twitter|facebook|instagram|threads|youtube|tiktok)\.(?:com|net)/"
    r"(?:user/)?@?([\w.]+)"
)


def _found(accounts: pd.DataFrame | None, posts: pd.DataFrame | None) -> pd.DataFrame:
    """Accounts that the exports are of, or that own links and mentions take for the Institute's.

    `pieza` («red:alias»), `red`, `hallada_en`; a mention is of the network that it was made in.
    """
    parts = [_places(pd.Series(dtype="str"), pd.Series(dtype="str"), "exportaciones")]
    for table in (accounts, posts):
        if table is not None:
            ids = table["account_id"].drop_duplicates().str.extract(r"^([^:]*):(.*)$")
            parts.append(_places(ids[0], ids[1], "exportaciones"))
    if posts is not None:
        profiles = posts["links"].dropna().drop_duplicates().str.extractall(_PROFILE)
        network = profiles[0].str.lower().replace("twitter", "x")
        parts.append(_looking(_places(network, profiles[1], "enlaces")))
        named = posts[["network", "mentions"]].dropna().drop_duplicates()
        named = named.assign(mentions=named["mentions"].str.split()).explode("mentions").dropna()
        parts.append(_looking(_places(named["network"], named["mentions"], "menciones")))
    return pd.concat(parts, ignore_index=True)


def _places(network: "pd.Series[Any]", alias: "pd.Series[Any]", where: str) -> pd.DataFrame:
    alias = alias.astype("str").str.lstrip("@").str.rstrip(".")
    pieces = pd.DataFrame({"pieza": network.astype("str") + ":" + alias, "red": network})
    return pieces.drop_duplicates("pieza").assign(hallada_en=where)


def _looking(pieces: pd.DataFrame) -> pd.DataFrame:
    alias = pieces["pieza"].str.replace(r"^[^:]*:", "", regex=True)
    return pieces[alias.map(institutional).astype(bool)]


def _active(row: "pd.Series[object]", period: Period) -> bool:
    since, until = row["activa_desde"], row["activa_hasta"]
    begun = pd.isna(since) or since <= pd.Timestamp(period.end)
    return bool(begun and (pd.isna(until) or until >= pd.Timestamp(period.start)))


_WHOLE = {
    "account_id": "x:Ejemplo",
    "red": "x",
    "alias": "Ejemplo",
    "caracter": "institucional",
    "fundamento": "Área central",
    "aprobada_por": "CNCS",
    "acta": "2/2025",
    "fecha_acta": "2025-03-01",
}
_POST = post(1)
EXAMPLES = [
    Example(name="todo consta", tables={"cuentas": [_WHOLE]}, verdict=Verdict.CUMPLE),
    Example(
        name="en uso y sin acta",
        tables={"cuentas": [{**_WHOLE, "acta": None}], "posts": [_POST]},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="aprobada en un acta posterior al periodo: en él no lo estaba",
        tables={"cuentas": [{**_WHOLE, "fecha_acta": "2026-09-01"}], "posts": [_POST]},
        verdict=Verdict.INCUMPLE,
    ),
    Example(
        name="cerrada antes del periodo: la aprobación ya no se exige",
        tables={"cuentas": [{**_WHOLE, "acta": None, "activa_hasta": "2025-06-30"}]},
        verdict=Verdict.CUMPLE,
    ),
    Example(
        name="hallada y no registrada: el programa no decide qué es",
        tables={"cuentas": [{**_WHOLE, "account_id": "x:Otra"}], "posts": [_POST]},
        verdict=Verdict.REVISION,
    ),
    Example(
        name="no institucional, en uso, aprobada y sin propuesta",
        tables={"cuentas": [{**_WHOLE, "caracter": "no"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="carácter por determinar",
        tables={"cuentas": [{**_WHOLE, "caracter": "por_determinar"}]},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="del Instituto: una registrada, completa, y ninguna otra hallada",
        tables={"cuentas": [_WHOLE], "posts": [_POST]},
        institution=True,
        verdict=Verdict.CUMPLE,
        evidence=["x:Ejemplo"],
        metrics={
            "coverage": 1.0,
            "approval": 1.0,
            "proposal": None,
            "proposal_n": 0,
            "minutes_within_months": "no",
        },
    ),
    Example(
        name="del Instituto: un enlace a un perfil y una mención que parecen suyos y no constan",
        tables={
            "cuentas": [_WHOLE],
            "posts": [
                post(
                    1,
                    links="https://twitter.com/INE_Jalisco/status/1 https://ine.mx/voto",
                    mentions="p_0123456789 INEMexico",
                ),
                post(2, links="https://x.com/ine_jalisco", mentions="PartidoMorenaMx"),
            ],
        },
        institution=True,
        verdict=Verdict.REVISION,
        evidence=["x:Ejemplo", "x:INEMexico", "x:INE_Jalisco"],
        metrics={"found_unregistered": 2},
    ),
    Example(
        name="del Instituto: con cuentas en uso sin acta incumple, aunque falte registrar otra",
        tables={
            "cuentas": [_WHOLE, {**_WHOLE, "account_id": "x:Sin", "alias": "Sin", "acta": None}],
            "posts": [post(1, account_id="x:Otra")],
        },
        institution=True,
        verdict=Verdict.INCUMPLE,
        metrics={"approval": 0.5, "found_unregistered": 1, "last_minutes": "2025-03-01"},
    ),
    Example(
        name="del Instituto: el carácter sin fundamento es observación",
        tables={"cuentas": [{**_WHOLE, "fundamento": None}]},
        institution=True,
        verdict=Verdict.OBSERVACION,
        metrics={"character": 0.0},
    ),
    Example(
        name="sin registro de cuentas",
        tables={"posts": [_POST]},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_REGISTRO,
    ),
]
