"""In which language a text is written: Spanish, English, another or none that can be told.

The word lists and the dictionary speak of Spanish only: what is in another language is left out of
them and counted, never read as bad Spanish. No identifier knows the national indigenous languages.
So the model is asked among all its languages, however far: what is not clearly Spanish nor English
there is «otra», the indigenous ones among it.
"""

from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from criterios_audit.features.lexicon import unquoted
from criterios_audit.features.patterns import Texts, arrow, composed, count, held, replace
from criterios_audit.features.text import FAKE
from criterios_audit.tables import TEXT

SPANISH, ENGLISH, OTHER = "es", "en", "otra"
MIN_WORDS = 4
"""Under these words no identifier is reliable: «hola» came out as English (TONE 2)."""
_TAG = r"[#＃][\w\p{L}]+"
_REFERENCE = r"(?i)https?://\S*|www\.\S+|[@＠][\w.\p{L}]+"
_WORD = r"\p{L}+(?:[-'’]\p{L}+)*"
_COMMON = {
    SPANISH: (
        r"\b(?i:de|la|el|que|en|los|las|del|por|para|con|una?|al|se|es|y|tu|su|tus|sus|lo|si|no"
        r"|más|como|pero|está|son|hay|muy|este|esta)\b"
    ),
    ENGLISH: (
        r"\b(?i:the|and|of|is|you|to|for|my|this|it|your|are|that|with|have|was|we|on|can|from|at"
        r"|i|be|but|not|what|how|please)\b"
    ),
}
_ROMANCE = (
    r"\b(?i:não|uma|em|do|da|com|você|vocês|et|une|pour|dans|avec|est|il|che|di|sono|amb|els|però"
    r"|dels|nao|os|um|le|je)\b"
)
"""Common words of the languages that share most of Spanish's."""
_SURE = 0.2
"""Share of common words of one language, and none of the others', that needs no model."""
_KIN = frozenset({"es", "ext", "an", "gl"})
"""What the model calls Spanish, and the three that it takes short Spanish for."""
_LIKELY = 0.5
_BATCH = 10_000
"""Texts that walk the model together: memory is bounded by it."""
_READ = 150
"""Characters that the model reads: more say nothing else of the language."""
_UNTOLD = ("es", "und", "qme", "qht", "qam", "qct", "qst", "zxx", "art")
"""Codes of an export that say Spanish, or that say nothing (X's own begin with q)."""


def of(texts: Texts) -> Texts:
    """Return «es», «en» or «otra» for each text; `<NA>`: none, or under `MIN_WORDS` words.

    Addresses, mentions, tags and quotations do not count as words.

    References
    ----------
    M. Lui and T. Baldwin, "langid.py: An Off-the-shelf Language Identification Tool", ACL 2012;
    in the version that A. Barbaresi keeps (py3langid).
    """
    own = replace(replace(_plain(unquoted(texts)), _TAG, " "), _REFERENCE, " ")
    words = count(own, _WORD)
    many = (words >= MIN_WORDS).fillna(value=False).astype(bool)
    common = {code: count(own, pattern) for code, pattern in _COMMON.items()}
    kin = held(own, _ROMANCE)
    found = pd.Series(pd.NA, index=texts.index, dtype=TEXT)
    for code, other in ((SPANISH, ENGLISH), (ENGLISH, SPANISH)):
        alone = (common[code] >= _SURE * words) & (common[other] == 0)
        found[many & alone.fillna(value=False).astype(bool) & ~kin] = code
    asked = own[many & found.isna()].str.slice(0, _READ)
    distinct = pd.Series(asked.unique(), dtype=TEXT)
    return found.fillna(asked.map(dict(zip(distinct, identified(distinct), strict=True))))


def marks(table: pd.DataFrame) -> Texts:
    """Language of each row's `text`; what its export says of another (`lang`) comes first."""
    found = of(table["text"])
    if "lang" in table:
        said = table["lang"].str.lower().str[:3].str.rstrip("-_")
        other = said.notna() & ~said.isin(_UNTOLD)
        found = found.mask(other, OTHER).mask(said.isin([ENGLISH]), ENGLISH)
    return found


def foreign(languages: Texts) -> "pd.Series[bool]":
    """Whether each text is left out of what speaks of Spanish only; what is not told stays."""
    return languages.isin([ENGLISH, OTHER])


def shares(languages: Texts) -> dict[str, int]:
    """Count texts by language, and those that are not told as «no se distingue»."""
    told = languages.fillna("no se distingue").value_counts()
    return {str(code): int(n) for code, n in told.items()}


def _plain(texts: Texts) -> Texts:
    """Write the mathematical letters that pass for bold as the letters that they pass for."""
    feigned = held(texts, FAKE)
    plain = composed(composed(texts[feigned], "NFKD"), "NFC")
    return plain.reindex(texts.index).fillna(texts) if feigned.any() else texts


def identified(texts: Texts) -> Texts:
    """Tell the language of each text by the model; none of them may be missing."""
    parts = [chances(texts.iloc[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
    told = np.vstack(parts) if parts else np.empty((0, len(_identifier().nb_classes)))
    classes = np.array(_identifier().nb_classes)
    kin = told[:, np.isin(classes, list(_KIN))].sum(axis=1) >= _LIKELY
    english = told[:, classes == ENGLISH].sum(axis=1) >= _LIKELY
    found = np.where(kin, SPANISH, np.where(english, ENGLISH, OTHER))
    return pd.Series(found, index=texts.index, dtype=TEXT)


def chances(texts: Texts) -> npt.NDArray[np.float32]:
    """Chance of each class of the model for each text: what its `rank` gives, of many at once.

    The model walks an automaton byte by byte; here all the texts walk together, a byte a step.
    """
    from scipy import sparse

    model = _identifier()
    loud = texts.str.isupper().to_numpy(dtype=bool)
    encoded = arrow(composed(texts.mask(loud, texts.str.lower()), "NFC"))
    ends = np.frombuffer(encoded.buffers()[1], np.int64)[encoded.offset :][: len(texts) + 1]
    letters = np.frombuffer(encoded.buffers()[2] or b"", np.uint8)
    size = np.diff(ends)
    longest = np.argsort(-size, kind="stable")
    start, left = ends[:-1][longest], np.searchsorted(-size[longest], -np.arange(size.max()))
    move, row, out = (np.asarray(t) for t in (model.tk_nextmove, model.tk_row, model.tk_output))
    state = np.zeros(len(texts), dtype=np.int64)
    who, what = [], []
    for step, many in enumerate(left):  # those that have a byte left are the first `many`
        letter = letters[start[:many] + step]
        state[:many] = move[(row[state[:many]].astype(np.int64) << 8) + letter]
        seen = out[state[:many]]
        held = np.flatnonzero(seen >= 0)
        who.append(longest[held])
        what.append(seen[held])
    at, feature = (np.concatenate([[], *part]).astype(np.int64) for part in (who, what))
    times = sparse.csr_matrix(
        (np.ones(len(at), np.float32), (at, feature)), shape=(len(texts), len(model.nb_ptc))
    )
    times.data = np.log1p(times.data)
    scores = times @ model.nb_ptc
    scores[np.diff(times.indptr) > 0] += model.nb_pc
    scores /= np.sqrt(np.maximum(size, 1))[:, None]
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
