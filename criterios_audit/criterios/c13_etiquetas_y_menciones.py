"""Se usan etiquetas y menciones para iniciar el diálogo.

Texto: los administradores «podrán hacer uso» de etiquetas que involucren a quienes protagonizarán
    la publicación. Puede leerse como mención o como etiqueta (#): se miden ambas. Es un permiso.
Medición: publicaciones originales con al menos una mención o una etiqueta, y clases de mencionados
    por la lista cerrada de cuentas conocidas (INE, autoridad, medio, partido); quien no está en
    ella es «otro». Se avisa de las piezas con más de `mentions_alert` menciones, que el numeral
    XXIX mira. Solo informa: no hay veredicto.
No ve: quién es cada persona mencionada, que no se muestra; personas etiquetadas en la imagen.
"""

import pandas as pd

from criterios_audit.criterios._example import Row, covered, post
from criterios_audit.criterios._stages import by_stage
from criterios_audit.estimates import SMALL, share
from criterios_audit.features import mentions
from criterios_audit.model import Example, Finding, Force, Reason, Scope, Verdict

NUMERAL, FORCE, SCOPE = "XIII", Force.PERMISO, Scope.CUENTA
WORDS = ("podrán hacer uso",)
LABELS = {"mentions_alert": "menciones en una pieza sobre las que se avisa"}


def check(posts: pd.DataFrame, *, mentions_alert: int = 10) -> Finding:
    """Count originals with mentions or tags, and whom they mention by class."""
    originals = posts[posts["kind"].isin(["original", "autohilo"])]
    originals = originals.sort_values(["created_at", "post_id"], ignore_index=True)
    known = originals[originals["mentions"].notna() | originals["tags"].notna()]
    if len(originals) and known.empty:
        return Finding(
            verdict=Verdict.NO_EVALUABLE,
            reason=Reason.FALTA_EXPORTACION,
            because=f"0 de {len(originals):,} publicaciones originales con texto o menciones en la "
            "exportación; hace falta el archivo completo de la cuenta.",
            n=len(originals),
        )
    if known.empty:
        return Finding(
            verdict=Verdict.NO_APLICA, because="0 publicaciones originales en el periodo."
        )
    by_class = mentions.counts(known["mention_classes"])
    total = by_class.sum(axis="columns")
    tagged = known["tags"].fillna("") != ""
    used = (total > 0) | tagged
    many = int((total > mentions_alert).sum())
    done = share(int(used.sum()), len(known))
    alert = (
        f" Con más de {mentions_alert} menciones, {many:,}: véase el numeral XXIX." if many else ""
    )
    others = int(by_class["otro"].sum())
    return Finding(
        verdict=Verdict.INFORMATIVO,
        because=f"{done.k:,} de {done.n:,} publicaciones originales con mención o etiqueta "
        f"({done.text}); con mención, {int((total > 0).sum()):,}; con etiqueta, "
        f"{int(tagged.sum()):,}.{alert}",
        n=len(known),
        metrics={
            "share": done.value,
            "with_mention": int((total > 0).sum()),
            "with_tag": int(tagged.sum()),
            "alerts": many,
            **{f"mentions_{c}": int(by_class[c].sum()) for c in by_class if c != "otro"},
            "mentions_otro": others if others == 0 or others >= SMALL else None,
            **by_stage(known["stage"], used),
        },
        interval=done.interval,
        evidence=known.assign(
            pieza=known["post_id"],
            fecha=known["local"],
            menciones=total,
            clases=_named(by_class),
            etiquetas=known["tags"].fillna(""),
            aviso=(total > mentions_alert).map({True: "sí", False: "no"}),
        )
        .loc[used, ["pieza", "fecha", "menciones", "clases", "etiquetas", "aviso", "url"]]
        .reset_index(drop=True),
    )


def _named(by_class: pd.DataFrame) -> "pd.Series[str]":
    """Classes that each post mentions, separated by «; », without counts."""
    shown = {"ine": "INE", "autoridad": "autoridad", "medio": "medio", "partido": "partido"}
    said = pd.Series("", index=by_class.index)
    for name, word in {**shown, "otro": "otro"}.items():
        said = said.mask(by_class[name] > 0, said + "; " + word)
    return said.str.removeprefix("; ")


def _tables(*posts: Row) -> dict[str, list[Row]]:
    return {"posts": list(posts), "coverage": [covered()]}


_CITIZENS = " ".join(f"p_{i:010x}" for i in range(11))

EXAMPLES = [
    Example(
        name="menciones y etiquetas se miden ambas",
        tables=_tables(
            post(0, text="Con @INEMexico e @iecm", mentions="INEMexico iecm"),
            post(1, text="Participa #ConsultaInfantil", mentions=""),
            post(2, text="Buen día", mentions=""),
            post(3, text="@p_0123456789 gracias", mentions="p_0123456789", kind="respuesta"),
        ),
        verdict=Verdict.INFORMATIVO,
        evidence=["000", "001"],
        shown={"clases": ["INE; autoridad", ""], "aviso": ["no", "no"]},
        metrics={"with_mention": 1, "with_tag": 1, "mentions_ine": 1, "mentions_autoridad": 1},
    ),
    Example(
        name="once menciones en una pieza: se avisa; quien no está en la lista es «otro»",
        tables=_tables(post(0, text="Gracias", mentions=_CITIZENS)),
        verdict=Verdict.INFORMATIVO,
        shown={"clases": ["otro"], "aviso": ["sí"]},
        metrics={"alerts": 1, "mentions_otro": 11},
    ),
    Example(
        name="diez, las que se admiten, todavía no avisan",
        tables=_tables(post(0, text="Gracias", mentions=_CITIZENS.rpartition(" ")[0])),
        thresholds={"mentions_alert": 10},
        verdict=Verdict.INFORMATIVO,
        shown={"aviso": ["no"]},
        metrics={"alerts": 0, "mentions_otro": 10},
    ),
    Example(
        name="menos de cinco personas no se desglosan",
        tables=_tables(post(0, text="Gracias", mentions="p_0123456789")),
        verdict=Verdict.INFORMATIVO,
        metrics={"alerts": 0, "mentions_otro": None},
    ),
    Example(
        name="sin publicaciones originales",
        tables=_tables(post(0, text="Hola", kind="respuesta")),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="una exportación sin textos ni menciones",
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
