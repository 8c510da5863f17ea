"""Se publican herramientas y aplicaciones útiles.

Texto: «Podrán publicarse» herramientas y aplicaciones que sirvan para estar informado, ejercer los
    derechos político-electorales o contribuir a la cultura cívica democrática. Es un permiso.
Medición: publicaciones originales que hablan de una herramienta de la lista (PREP, Conóceles, Ubica
    tu casilla…), por herramienta y por mes; las respuestas, aparte. La lista lleva fechas: una
    herramienta cuenta solo cuando existía. Solo informa: no hay veredicto.
No ve: herramientas que no están en la lista, que cambia en cada proceso, ni las que solo se ven en
    la imagen.
"""

import pandas as pd

from criterios_audit.criterios._example import Row, campaign, covered, post
from criterios_audit.criterios._stages import by_stage
from criterios_audit.features import tools
from criterios_audit.features.patterns import among
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XI", Force.PERMISO, Scope.CUENTA
WORDS = ("Podrán publicarse",)
_READ = ["post_id", "created_at", "local", "local_day", "tools", "url"]


def check(posts: pd.DataFrame) -> Finding:
    """Count posts on each tool and in each month."""
    originals = posts[posts["kind"].isin(["original", "autohilo"])]
    names = tools.of_numeral(NUMERAL)
    if len(posts) and posts["text"].isna().all() and posts["links"].isna().all():
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because=f"0 de {len(posts):,} publicaciones con texto o enlaces en la exportación; "
            "hace falta el archivo completo de la cuenta.",
            n=len(posts),
        )
    found = tools.exploded(originals[_READ], names).sort_values(
        ["created_at", "post_id"], kind="stable", ignore_index=True
    )
    replies = tools.exploded(posts.loc[posts["kind"] == "respuesta", _READ], names)
    once = found.drop_duplicates("post_id")
    by_tool = found["tool"].value_counts().sort_index()
    by_month = once["local_day"].dt.strftime("%Y_%m").value_counts().sort_index()
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"{len(once):,} de {len(originals):,} publicaciones originales sobre una "
        f"herramienta de la lista (distintas, {len(by_tool)}); respuestas, "
        f"{replies['post_id'].nunique():,}.",
        n=len(originals),
        metrics={
            "posts": len(once),
            "tools": len(by_tool),
            "replies": int(replies["post_id"].nunique()),
            **{f"tool_{name}": int(n) for name, n in by_tool.items()},
            **{f"month_{name}": int(n) for name, n in by_month.items()},
            **by_stage(originals["stage"], among(originals["post_id"], once["post_id"])),
        },
        evidence=found.assign(
            pieza=found["post_id"], fecha=found["local"], herramienta=found["tool"].map(names)
        )[["pieza", "fecha", "herramienta", "url"]],
    )


def _tables(*posts: Row) -> dict[str, list[Row]]:
    return {"posts": list(posts), "coverage": [covered()]}


EXAMPLES = [
    Example(
        name="por herramienta y por mes; una respuesta se cuenta aparte",
        tables=_tables(
            post(0, text="Ubica tu casilla"),
            post(1, text="Ubica tu casilla y consulta el PREP"),
            post(2, text="Consulta el PREP", kind="respuesta"),
            post(3, text="Buenos días"),
            post(4, text="RT @p_0123456789: consulta el PREP", kind="compartido"),
        ),
        verdict=Verdict.INFORMATIVO,
        evidence=["000", "001", "001"],
        metrics={"posts": 2, "replies": 1, "tool_ubica_casilla": 2, "month_2026_03": 2},
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            **_tables(post(0, text="Ubica tu casilla"), post(1, text="Buenos días")),
            "calendario": campaign("2026-03-01"),
        },
        verdict=Verdict.INFORMATIVO,
        metrics={"share_campana": 1.0, "share_ordinario": 0.0, "n_ordinario": 1},
    ),
    Example(
        name="la herramienta va en el enlace",
        tables=_tables(post(0, text="Participa", links="https://candidaturaspoderjudicial.ine.mx")),
        verdict=Verdict.INFORMATIVO,
        metrics={"tool_conoceles_pj": 1},
    ),
    Example(
        name="la lista cambia en cada proceso: antes de existir no cuenta",
        tables={
            "posts": [
                post(i, text="Practica tu voto en el simulador", created_at=f"2025-{month}-28")
                for i, month in enumerate(("02", "03", "05"))
            ],
            "coverage": [covered(covered_from="2025-01-01T00:00:00Z")],
        },
        period="2025S1",
        verdict=Verdict.INFORMATIVO,
        evidence=["002"],
    ),
    Example(
        name="ninguna: no usar el permiso no se reprocha",
        tables=_tables(post(0, text="Se cae la tarde en el módulo")),
        verdict=Verdict.INFORMATIVO,
        metrics={"posts": 0},
    ),
    Example(
        name="una exportación sin textos",
        tables=_tables(post(0)),
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
