"""What is missing to judge each account, and the letter (oficio) that asks its area for it."""

from collections.abc import Sequence

import pandas as pd

from criterios_audit.loaders import LOADERS
from criterios_audit.model import AuditResult, Reason, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view

MAIN_EXPORT = {
    "x": "x_archive",
    "facebook": "facebook_dyi",
    "instagram": "instagram_dyi",
    "youtube": "youtube_takeout",
    "tiktok": "tiktok",
    "threads": "threads",
    "mastodon": "mastodon",
    "linkedin": "linkedin",
    "telegram": "telegram",
    "bluesky": "bluesky",
}
"""The export of each network that proves most: the one a letter asks for."""
_NOTHING_TO_ASK = {Reason.FUERA_DE_ALCANCE, Reason.N_INSUFICIENTE}
_EXPORTS = {
    Reason.FALTA_EXPORTACION,
    Reason.COBERTURA_PARCIAL,
    Reason.SIN_CAMPO_MEDIOS,
    Reason.SIN_HORA,
    Reason.FALTA_LISTA_BLOQUEOS,
    Reason.DATOS_NO_APTOS,
}
"""Reasons that another export of the account would mend."""

_GROUNDS = (
    "Con fundamento en los Criterios del acuerdo INE/CG73/2017 y para el análisis que se presenta "
    "al Comité de Gestión y Publicación Electrónica, le solicito lo siguiente:"
)
_AS_THEY_COME = (
    "Los archivos se entregan tal como la red los da, sin abrirlos ni renombrarlos. Los mensajes "
    "directos y las listas de contactos que contengan no se leen."
)


def missing(result: AuditResult) -> pd.DataFrame:
    """Return what somebody can still bring: a row per area, account, reason and request.

    Columns, all text: `area`, `cuenta` (id, or «el Instituto»), `motivo` (reason code), `falta`,
    `pedir`, `detalle` (as the findings say it) and `numerales` (those it would let judge).
    """
    area = {a.id: a.area or "sin área registrada" for a in view.accounts(result)}
    rows = [
        {
            "area": area.get(x.account or "", "CNCS"),
            "cuenta": x.account or "el Instituto",
            "motivo": x.reason.value,
            "falta": f.REASONS[x.reason][0],
            "pedir": f.REASONS[x.reason][1],
            "detalle": x.because,
            "numerales": x.numeral,
        }
        for x in result.findings
        if x.verdict is Verdict.NO_EVALUABLE and x.reason and x.reason not in _NOTHING_TO_ASK
    ]
    columns = ["area", "cuenta", "motivo", "falta", "pedir", "detalle", "numerales"]
    table = pd.DataFrame(rows, columns=pd.Index(columns))
    return table.groupby(columns[:-1], sort=False, as_index=False)["numerales"].agg(", ".join)


def areas(result: AuditResult) -> list[str]:
    """Return the areas to which there is something to ask."""
    return sorted(missing(result)["area"].unique())


def letter(result: AuditResult, area: str) -> str:
    """Write the letter that asks an area for what is missing, in plain text, ready to be copied.

    It names the accounts, what each request would let judge, and how to ask the network for the
    export, step by step. Who signs and who receives are left to be filled in.
    """
    asked = missing(result).query("area == @area")
    if asked.empty:
        return f"Nada que pedir a «{area}»: no falta nada que pueda aportar."
    networks = {a.id: a.network for a in view.accounts(result)}
    exports = asked[asked["motivo"].isin(set(_EXPORTS))]
    wanted = sorted({networks[a] for a in exports["cuenta"] if a in networks} & set(MAIN_EXPORT))
    period = f.period(result.period).lower()
    lines = [
        area,
        "P r e s e n t e",
        "",
        f"Asunto: información para el análisis de redes sociales, {period}.",
        "",
        _GROUNDS,
        "",
    ]
    for number, ((account, wanting), rows) in enumerate(
        asked.groupby(["cuenta", "pedir"], sort=False), start=1
    ):
        numerals = ", ".join(dict.fromkeys(", ".join(rows["numerales"]).split(", ")))
        what = wanting.rpartition(": ")[2]  # whom it is asked of stands at the head of the letter
        lines.append(f"{number}. {account}: {what} Permitiría evaluar: {numerals}.")
        lines += [f"   {said}" for said in dict.fromkeys(rows["detalle"])]
    for network in wanted:
        lines += ["", *_steps(network)]
    lines += [
        "",
        _AS_THEY_COME,
        "",
        "A t e n t a m e n t e",
        "Coordinación Nacional de Comunicación Social",
    ]
    return "\n".join(lines)


def _steps(network: str) -> Sequence[str]:
    loader = LOADERS[MAIN_EXPORT[network]]
    steps = [f"   {n}. {step}" for n, step in enumerate(loader.STEPS, start=1)]
    return [f"Cómo pedir: {loader.TITLE}", *steps]
