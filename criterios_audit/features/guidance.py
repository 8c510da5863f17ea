"""Replies that send a person on to INETEL or to the transparency platform, or decline (VII)."""

import pandas as pd

from criterios_audit.features import lexicon
from criterios_audit.features.patterns import found

_GUIDES = (
    r"\binetel(?:mx)?\b|\b800[\s.-]?433[\s.-]?2000\b|plataforma nacional de transparencia|\bpnt\b"
    r"|plataformadetransparencia\.org|unidad (?:tecnica )?de transparencia"
    r"|solicitud de (?:acceso a la )?informacion (?:publica )?(?:en|a traves|ante|por)\b"
)
_INFORMATION = r"(?:(?:esa|esta|la|dicha|mas|tal) )?(?:informacion|dato|datos)\b"
_DECLINES = (
    rf"\bno (?:contamos con|tenemos|disponemos de|podemos (?:dar|darte|darle|proporcionar"
    rf"|proporcionarte|proporcionarle|compartir)) {_INFORMATION}"
    r"|\bno (?:es|somos) (?:de )?(?:nuestra |la )?(?:competencia|atribucion|competentes)\b"
    r"|\bno (?:nos )?corresponde (?:a (?:esta cuenta|este instituto)|atender)\b"
    r"|\bdesconocemos\b"
)


def marks(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `guides` and `declines` (boolean), `<NA>` for what is no reply or has no text.

    What guides may be a phrase, INETEL's telephone or a link; what declines, a phrase.
    """
    text = posts["text"].mask(posts["kind"] != "respuesta")
    replies = (text + " " + posts["links"].fillna("")).dropna()
    words = lexicon.fold(replies).reindex(posts.index)
    return pd.DataFrame(
        {
            "guides": found(words, _GUIDES),
            "declines": found(words, _DECLINES),
        },
        index=posts.index,
    )
