"""A small audit made by hand, and the same one with hostile text in every field."""

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd

from criterios_audit import tables
from criterios_audit.model import (
    CEILING,
    AuditResult,
    Criterio,
    Finding,
    Force,
    Period,
    Reason,
    Scope,
    Threshold,
    Verdict,
)

HOSTILE = '<img src=x onerror="window.colada=1"><script>window.colada=1</script>{{7*7}}'
PERIOD = Period(name="2026S1", start=date(2026, 1, 1), end=date(2026, 6, 30))
ACCOUNTS = (
    ("x:INEMuestra", "Oficinas centrales"),
    ("facebook:INEMuestra", "Oficinas centrales"),
    ("x:JuntaMuestra", "Junta Local de Muestra"),
    ("x:HalladaMuestra", ""),
)
_ROMAN = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
    "XXI",
    "XXII",
    "XXIII",
    "XXIV",
    "XXV",
    "XXVI",
    "XXVII",
    "XXVIII",
    "XXIX",
    "XXX",
    "XXXI",
    "XXXII",
    "XXXIII",
    "XXXIV",
    "SEGUNDO",
]
_TITLES = {
    "XIX": "Se responde con celeridad",
    "XXI": "Se responde con respeto",
    "XXII": "Se publica con periodicidad diaria o semanal",
    "XXVII": "Se acompaña con material audiovisual",
    "XXXIV": "Las contraseñas se cambian cada dos meses",
    "SEGUNDO": "Las cuentas están aprobadas",
}


def catalogue() -> list[Criterio]:
    """Thirty-five numerals with short invented texts."""
    return [
        Criterio(
            numeral=numeral,
            title=_TITLES.get(numeral, f"Título del numeral {numeral}"),
            text=f"Texto del numeral {numeral}, que en el acuerdo es literal.",
            words=("Se actualizarán",),
            force=Force.OBLIGACION,
            scope=Scope.INSTITUCION if numeral == "SEGUNDO" else Scope.CUENTA,
            ceiling=CEILING[Force.OBLIGACION],
            measures="Lo que se cuenta.",
            blind="Lo borrado.",
            check=_judged,
            thresholds={"share_min": Threshold(value=0.9, label="proporción mínima para cumplir")}
            if numeral == "XXII"
            else {},
        )
        for numeral in _ROMAN
    ]


def audit_tables() -> dict[str, pd.DataFrame]:
    """Half a year of posts from a fixed seed, with a gap in March and an uncovered June."""
    rng = np.random.default_rng(7)
    rows = []
    for account, _ in ACCOUNTS:
        network = account.split(":")[0]
        days = pd.date_range("2026-01-01", "2026-06-15", tz="America/Mexico_City")
        gap = (days >= "2026-03-02") & (days <= "2026-03-20")
        for day in days[~gap]:
            rows += [
                {
                    "account_id": account,
                    "network": network,
                    "post_id": f"{len(rows) + i}",
                    "created_at": (day + pd.Timedelta(hours=10 + i)).tz_convert("UTC"),
                    "precision": "second",
                    "zone_known": True,
                    "kind": "respuesta" if i == 0 else "original",
                    "media": rng.choice(
                        ["imagen", "video", "enlace", "ninguno"], p=[0.5, 0.3, 0.1, 0.1]
                    ),
                    "source_id": "a" * 64,
                    "source_path": "archivo.zip",
                    "record": len(rows) + i,
                }
                for i in range(int(rng.poisson(2)))
            ]
    posts = tables.frame("posts", rows)
    local = posts["created_at"].dt.tz_convert("America/Mexico_City").dt.tz_localize(None)
    wait = pd.Series(rng.lognormal(8, 1.5, len(posts)), dtype="Float64")
    posts = posts.assign(
        zone="America/Mexico_City",
        local=local,
        local_day=local.dt.normalize(),
        wait_s=wait.where(posts["kind"] == "respuesta"),
    )
    coverage = tables.frame(
        "coverage",
        [
            {
                "account_id": account,
                "table": "posts",
                "covered_from": "2025-12-20T00:00:00Z",
                "covered_to": "2026-06-16T05:00:00Z",
                "source_id": "a" * 64,
                "source_path": "archivo.zip",
            }
            for account, _ in ACCOUNTS
        ],
    )
    contrasenas = tables.frame(
        "contrasenas",
        [
            {"account_id": "x:INEMuestra", "fecha_cambio": day}
            for day in ("2026-01-10", "2026-03-01", "2026-05-20")
        ],
    )
    return {"posts": posts, "coverage": coverage, "contrasenas": contrasenas}


def audit_result(*, synthetic: bool = True) -> AuditResult:
    """Four accounts, every verdict at least once, one finding about the institution."""
    findings = [
        replace(
            _judged(numeral, i),
            numeral=numeral,
            account=account,
            force=Force.OBLIGACION,
            id=f"2026S1-{numeral}-{account}",
        )
        for i, (account, _) in enumerate(ACCOUNTS)
        for numeral in _ROMAN[:-1]
    ]
    institute = Finding(
        verdict=Verdict.INCUMPLE,
        because="1 de 4 cuentas no está en el registro.",
        n=4,
        numeral="SEGUNDO",
        force=Force.OBLIGACION,
        id="2026S1-SEGUNDO-instituto",
    )
    return AuditResult(
        expediente="muestra",
        period=PERIOD,
        cutoff=datetime(2026, 7, 1, 0, 30, tzinfo=UTC),
        findings=(*findings, institute),
        accounts=pd.DataFrame(
            [
                {
                    "account_id": account,
                    "network": account.split(":")[0],
                    "alias": account.split(":")[1],
                    "area": area or None,
                    "caracter": "institucional" if area else "por_determinar",
                    "posts": 8214,
                    "covered_from": pd.Timestamp("2025-12-20", tz="UTC"),
                    "covered_to": pd.Timestamp("2026-06-16", tz="UTC"),
                }
                for account, area in ACCOUNTS
            ]
        ),
        profile=pd.DataFrame(
            [
                {
                    "account_id": account,
                    "posts": 8214,
                    "originals": 7000,
                    "replies": 1000,
                    "own_threads": 200,
                    "shares": 14,
                    "with_mention_first": 1000,
                    "deleted": 0,
                    "first": pd.Timestamp("2025-12-20", tz="UTC"),
                    "last": pd.Timestamp("2026-06-16", tz="UTC"),
                    "waits": 1000,
                    "wait_median_min": 37.9,
                }
                for account, _ in ACCOUNTS
            ]
        ),
        sources=tables.frame(
            "sources",
            [
                {
                    "source_id": "a" * 64,
                    "source_path": "exportaciones/archivo.zip",
                    "format": "archivo de X",
                    "account_id": "x:INEMuestra",
                    "read": 1223,
                    "repeated": 3,
                    "rejected": 1,
                    "left_out": 0,
                }
            ],
        ),
        rejected=tables.frame(
            "rejected",
            [
                {
                    "source_id": "a" * 64,
                    "source_path": "exportaciones/archivo.zip",
                    "record": 17,
                    "expected": "La fecha «ayer» no se entiende: se esperaba una fecha ISO.",
                }
            ],
        ),
        gate=tables.frame(
            "gate",
            [
                {
                    "account_id": "x:INEMuestra",
                    "table": "posts",
                    "aspect": "fechas dentro de lo cubierto",
                    "fit": fit,
                    "critical": True,
                    "n": 900,
                    "failed": 0 if fit else 40,
                    "reason": None if fit else "40 fechas quedan fuera de lo cubierto.",
                }
                for fit in (True, False)
            ],
        ),
        synthetic=synthetic,
    )


def hostile_result() -> AuditResult:
    """The same audit with `HOSTILE` in every text that comes from outside."""
    result = audit_result()
    alias = result.accounts["alias"] + HOSTILE
    accounts = result.accounts.assign(
        account_id=result.accounts["network"] + ":" + alias,
        alias=alias,
        area=HOSTILE,
        caracter=HOSTILE,
    )
    renamed = dict(zip(result.accounts["account_id"], accounts["account_id"], strict=True))
    findings = tuple(
        replace(
            x,
            because=f"{x.because} {HOSTILE}",
            account=renamed.get(x.account or ""),
            id=f"{x.id}{HOSTILE}",
            thresholds={HOSTILE: Threshold(value=HOSTILE, origin=HOSTILE, minutes=HOSTILE)},
            evidence=pd.DataFrame({"pieza": [HOSTILE], HOSTILE: ["javascript:window.colada=1"]}),
        )
        for x in result.findings
    )
    text = {"string": HOSTILE}
    return replace(
        result,
        expediente=HOSTILE,
        accounts=accounts,
        findings=findings,
        sources=result.sources.assign(source_path=HOSTILE, format=HOSTILE, note=text["string"]),
        rejected=result.rejected.assign(source_path=HOSTILE, expected=HOSTILE),
        gate=result.gate.assign(aspect=HOSTILE, reason=HOSTILE, account_id=HOSTILE),
    )


def hostile_tables() -> dict[str, pd.DataFrame]:
    """Tables whose account ids carry `HOSTILE` too."""
    return {
        name: rows.assign(account_id=rows["account_id"] + HOSTILE)
        for name, rows in audit_tables().items()
    }


def _judged(numeral: str, i: int) -> Finding:  # noqa: PLR0911 - a case per numeral
    if numeral == "XXII":
        evidence = pd.DataFrame(
            {"pieza": [f"semana {k}" for k in range(60)], "originales": range(60)}
        )
        return Finding(
            verdict=(Verdict.OBSERVACION, Verdict.CUMPLE, Verdict.INCUMPLE, Verdict.REVISION)[i],
            because="17 de 26 semanas con publicación original (0.65; IC95 0.46–0.81); mayor "
            "hueco, 19 días.",
            n=26,
            interval=(0.46, 0.81),
            fragile=i == 0,
            metrics={"share": 0.65, "share_with_shares": 0.71, "max_gap_days": 19},
            thresholds={"share_min": Threshold(value=0.9, label="proporción mínima para cumplir")},
            evidence=evidence,
        )
    if numeral == "XXVII":
        return Finding(
            verdict=Verdict.OBSERVACION,
            because="142 de 181 publicaciones llevan material audiovisual.",
            n=181,
            interval=(0.72, 0.84),
            metrics={"share": 0.78, "with_media": 142, "n": 181},
        )
    if numeral == "XIX":
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.SOLO_RESPONDIDAS,
            because="406 respuestas con mediana de 37.9 min; faltan los mensajes recibidos.",
            metrics={"median_min": 37.9, "p90_min": 1440.0, "n": 406},
        )
    if numeral == "XXI":
        return Finding(verdict=Verdict.REVISION, because="3 de 406 respuestas señaladas.", n=406)
    if numeral == "IX":
        return Finding(verdict=Verdict.INFORMATIVO, because="12 enlaces a servicios.", n=12)
    if numeral == "XXVIII":
        return Finding(verdict=Verdict.NO_APLICA, because="Sin sesiones en el periodo.")
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FUERA_DE_ALCANCE,
        because="Falta el registro que lo mide.",
    )
