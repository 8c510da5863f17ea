"""Personal data and personal opinions in the institution's own posts: their kinds, never the data.

Candidates only (CRITERIOS III): people say whether a datum is a person's. The patterns are those
that mask the reports (`identifiers.personal`), which leave the institution's own phones and
mailboxes out; here so are other toll-free numbers, and what needs its context is added: OCR/CIC,
an address, a folio beside a name.
"""

import re
from functools import cache

import pandas as pd

from criterios_audit import catalogos, identifiers
from criterios_audit.features import patterns
from criterios_audit.features.lexicon import fold, folded
from criterios_audit.features.patterns import Texts, held, labels
from criterios_audit.tables import TEXT

_SUSPECT = r"[\w.+-][@＠][\w-]+\.\w|\d{6}|(?:\d[^\d\n]{0,3}){10}|\[[a-zéA-Z ]{3,16}\]"
"""What may hold an identifier, an e-mail or a phone: the rest is not read one by one."""
_TOLL_FREE = r"\b800[\s.-]?\d{3}[\s.-]?\d{4}\b|\b1[\s.-]?\(?866\)?[\s.-]?\d{3}[\s.-]?\d{4}\b"
_OFFICE = (
    r"\bmodulos?\b|\bmac\b|\bjuntas?\b|\boficinas?\b|\bsede\b|\bcasillas?\b|\bcentro de\b"
    r"|\bauditorio\b|\bplaza\b|\bubicad[oa]s?\b|\bconsejo\b|\binstituto\b|\bvocalia\b"
)
_CONTEXT = (
    (
        "OCR o CIC",
        (
            r"(?:\bcic|\bocr|\bidmex|\bidentificador|\bcredencial|\belector|\bemision)\b\D{0,40}"
            r"(?:\d{13}|\d{9})(?:\D|$)|\bidmex\d{9,10}"
        ),
    ),
)
_NO_STREET = (
    r"\bcalle (?:en|y|a|al|o|por|para|con|sin|desde|durante|que|hasta|m[aá]s|ni)\b"
    r"|\ba domicilio\b|\b\d{1,2}/\d{1,2}\b"
)
"""«Salir a la calle en 4 semanas», «servicio a domicilio», a thread's «1/3»: no address."""
_ADDRESS = (
    r"\b(?:calle|avenida|av\.?|colonia|col\.)\s[^\n?!.;:]{2,40}?\d"
    r"|\bdomicilio(?:\s(?:en|es|particular|ubicado en)|\s?:)\s?[^\n?!;]{2,60}?\d"
    r"|\bc\. ?p\.? ?\d{5}\b"
)
_SERVICE = (
    r"(?i)(?:l[ií]neas? (?:telef[oó]nicas?|de (?:la vida|ayuda|atenci[oó]n|denuncia))|conmutador"
    r"|centro de (?:atenci[oó]n|contacto)|n[uú]mero de atenci[oó]n)[^.\n]{0,60}?\[tel[eé]fono\]"
    r"(?:(?:,| y| o| al) \[tel[eé]fono\])*|[@＠]\[correo\]"
)
"""Lines of a service and fediverse handles (@alias@servidor), masked before they were kept."""
_FOLIO_AND_NAME = (
    r"(?i:\bfolio)\W{0,6}(?i:n[uú]m\w*\.?\W{0,3})?[\w-]*\d{4,}",
    (
        r"(?:\bC\.|(?i:\bsra?\.?|\bseñora?|\bciudadan[oa]|\bestimad[oa]|\bnombre(?: de)?:?))"
        r"\s+\p{Lu}\p{Ll}+"
    ),
)


def marks(posts: pd.DataFrame, folds: "Texts | None" = None) -> pd.DataFrame:
    """Return `personal` (kinds separated by «; ») and `opinion` (kind), `<NA>`: none found.

    Of own words only: nothing is said of what is shared.
    """
    own = posts["text"].mask(posts["kind"] == "compartido")
    opinions = [
        (row["clase"], row["patron"])
        for row in catalogos.rows("lexico_rasgos")
        if row["rasgo"] == "opinion"
    ]
    found = pd.DataFrame({"by_form": _by_form(own), "by_context": _by_context(own)})
    kinds = (found["by_form"] + "; ").fillna("") + found["by_context"].fillna("")
    kinds = kinds.str.removesuffix("; ").astype(TEXT)
    return pd.DataFrame(
        {
            "personal": kinds.where(kinds != "", pd.NA),
            "opinion": labels(folded(posts) if folds is None else folds, opinions),
        },
        index=posts.index,
    )


def _by_form(own: Texts) -> Texts:
    """Kinds that their form alone shows; only what may hold one is read."""
    cleared = patterns.replace(own, _public_mail(), " ")
    cleared = patterns.replace(patterns.replace(cleared, _TOLL_FREE, " "), _SERVICE, " ")
    suspect = cleared[held(cleared, _SUSPECT)]
    return suspect.map(_kinds).astype(TEXT).reindex(own.index)


def _kinds(text: str) -> str | None:
    found, _ = identifiers.personal(text)
    masked = identifiers.MARK.findall(text)  # what was masked before it was kept
    kinds = [*masked, *(_kind(kind, datum) for kind, datum in found)]
    return "; ".join(dict.fromkeys(kinds)) or None


def _kind(kind: str, datum: str) -> str:
    """Tell a CURP whose check digit is wrong apart: it may be an example."""
    from stdnum.mx import curp

    if kind == "CURP" and not curp.is_valid(datum):
        return "CURP de dígito erróneo"
    return kind


def _by_context(own: Texts) -> Texts:
    folded = fold(own)
    found = labels(folded, _CONTEXT)
    # accents stay: «callé» is no street
    streets = patterns.replace(patterns.lower(own), _NO_STREET, " ")
    home = held(streets, _ADDRESS) & ~held(folded, _OFFICE)
    found = ((found + "; ").fillna("") + "domicilio").where(home, found)
    folio, name = (held(own, pattern) for pattern in _FOLIO_AND_NAME)
    named = ((found + "; ").fillna("") + "folio con nombre").where(folio & name, found)
    return named.astype(TEXT)


@cache
def _public_mail() -> str:
    """Mailboxes of electoral authorities and governments: nobody's personal datum."""
    public = {"ine", "autoridad_electoral", "gobierno"}
    names = (re.escape(r["dominio"]) for r in catalogos.rows("dominios") if r["clase"] in public)
    return rf"(?i)[\w.+-]+[@＠](?:[\w-]+\.)*(?:{'|'.join(names)})\b"
