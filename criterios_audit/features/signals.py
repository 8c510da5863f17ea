"""What a text is about and whom it speaks to: the institution, everyday life, a dialogue.

«Sin señal» is not «ajena» and a term found proves nothing: both only choose what people read first
(CRITERIOS I, II and XIV). Lists: `catalogos/lexico_rasgos.csv`, `dominios.csv`, `herramientas.csv`,
`formulas.csv`, `cuentas_conocidas.csv`.
"""

import re
from functools import cache

import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features import patterns
from criterios_audit.features.lexicon import fold, folded, own_words
from criterios_audit.features.patterns import Texts, either, held, labels
from criterios_audit.tables import FLAG, TEXT

_ELECTORAL = {"ine", "autoridad_electoral"}
_BRIEF = 60
"""Characters under which a reply that says nothing useful holds no information."""
_EVERYONE = "central", "local"
"""Scopes of `cuentas_conocidas.csv` that are INE's."""


def marks(
    posts: pd.DataFrame, cuentas: pd.DataFrame | None, own: "Texts | None" = None
) -> pd.DataFrame:
    """Return `signal`, `everyday`, `empty_reply` and `dialogue` of each post (`tables.FEATURES`).

    Only `signal` is said of what is shared: who shares it answers for it, but its words are
    another's. A poll is a mark of dialogue by its medium, without any word.
    """
    shared = posts["kind"] == "compartido"
    own = folded(posts) if own is None else own
    words = own.where(~shared, fold(own_words(posts["text"].where(shared))))
    signal = _signal(posts, cuentas, words)
    dialogue = labels(_asked(own), _named("dialogo"))
    poll = (posts["media"] == "encuesta").fillna(value=False).astype(bool) & ~shared
    told = dialogue.str.contains("encuesta", regex=False).fillna(value=False)
    joined = ((dialogue + "; ").fillna("") + "encuesta").where(poll & ~told, dialogue)
    return pd.DataFrame(
        {
            "signal": signal,
            "everyday": labels(_uncourteous(own), _named("cotidiano")),
            "empty_reply": _empty(posts, own, signal),
            "dialogue": joined.astype(TEXT),
        },
        index=posts.index,
    )


def _signal(posts: pd.DataFrame, cuentas: pd.DataFrame | None, words: Texts) -> Texts:
    """Kinds of institutional signal: «dominio», «cuenta», «etiqueta», «vocabulario»."""
    text = posts["text"].fillna("")
    addresses = text + " " + posts["links"].fillna("")
    handles = text + " " + ("@" + posts["mentions"].str.replace(" ", " @", regex=False)).fillna("")
    found = [
        labels(addresses, [("dominio", _domains())]),
        labels(handles, [("cuenta", _accounts(cuentas))]),
        labels(fold(text), [n for n in _named("vinculo") if n[0] == "etiqueta"]),
        labels(
            words,
            [
                *(n for n in _named("vinculo") if n[0] == "vocabulario"),
                *(
                    ("vocabulario", f"(?i:{row['patron']})")
                    for row in catalogos.rows("herramientas")
                ),
            ],
        ),
    ]
    told = pd.Series("", index=posts.index, dtype=TEXT)
    for one in found:
        told = told + (one + "; ").fillna("")
    told = told.str.removesuffix("; ")
    return told.where(told != "", pd.NA)


def _empty(posts: pd.DataFrame, own: Texts, signal: Texts) -> "pd.Series[bool]":
    """Mark replies without information nor courtesy; `<NA>` for what is no reply."""
    reply = (posts["kind"] == "respuesta") & posts["text"].notna()
    useful = held(own, either([r"\d", *_formulas("sin_contenido", "alerta", leaving_out=True)]))
    brief = own.str.len().fillna(0) < _BRIEF
    linked = posts["links"].fillna("") != ""
    bare = ~linked & ~held(posts["text"], r"https?://") & signal.isna()
    return (brief & ~useful & bare).astype(FLAG).where(reply, pd.NA)


def _asked(own: Texts) -> Texts:
    """Leave out the questions that the text answers itself: «¿Sabías que…?» is no dialogue."""
    return patterns.replace(own, r"¿\s*(?:sabias|sabes|te has preguntado|y si)\b[^?]*\?", " ")


def _uncourteous(own: Texts) -> Texts:
    """Leave out the formulas of courtesy, which XXI asks for: «bonito día» is no weather."""
    return patterns.replace(own, either(_formulas("saludo", "cortesia", "disculpa")), " ")


def _named(trait: str) -> list[tuple[str, str]]:
    found = (row for row in catalogos.rows("lexico_rasgos") if row["rasgo"] == trait)
    return [(row["clase"], row["patron"]) for row in found]


def _formulas(*kinds: str, leaving_out: bool = False) -> list[str]:
    found = catalogos.rows("formulas")
    return [f"(?i:{row['patron']})" for row in found if (row["tipo"] in kinds) != leaving_out]


@cache
def _domains() -> str:
    names = (row["dominio"] for row in catalogos.rows("dominios") if row["clase"] in _ELECTORAL)
    return rf"(?i)(?:^|[/.@\s])(?:{'|'.join(map(re.escape, names))})(?:[/:?#,;)\s]|\.(?:\s|$)|$)"


def _accounts(cuentas: pd.DataFrame | None) -> str:
    known = {r["alias"] for r in catalogos.rows("cuentas_conocidas") if r["ambito"] in _EVERYONE}
    own = set() if cuentas is None else set(cuentas["alias"].dropna())
    names = "|".join(re.escape(name) for name in sorted(known | own))
    return rf"(?i)[@＠](?:{names})(?:[^\w.]|\.(?:\W|$)|$)"
