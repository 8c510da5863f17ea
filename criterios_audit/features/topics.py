"""How many of a phrase's words a text holds: an agenda's point, a bulletin's title.

Words are compared by their first letters, without accents, and the agenda's own vocabulary does not
count: «proyecto de acuerdo del Consejo General» says nothing of what is decided.
"""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from criterios_audit.features.lexicon import fold
from criterios_audit.tables import TEXT

_STEM = 6
"""Letters: «candidatura» and «candidaturas» are one, and so are «aprobar» and «aprobación»."""
_LEAST = 4
_GENERIC = """
acuerdo aprueba aprobacion ante bajo caso como comision consejo contra cual cuando cumplimiento
desde dictamen direccion donde durante ejecutiva electoral electorales entre esta estas este estos
extraordinaria federal general hacia hasta informe instituto junta mediante nacional orden ordinaria
para pero politica politico por presenta presentacion propuesta proyecto punto relativo resolucion
respecto secretaria segun sesion sobre tiene titular todas todos traves unidad
""".split()  # noqa: SIM905 - a list to be read by people
_GENERIC_STEMS = frozenset(word[:_STEM] for word in _GENERIC)
_NOISE = r"https?://\S+|[@＠][\w.]+"
PAIR = 2
"""Words of the phrase that a text must hold, or all where the phrase has fewer."""


def overlap(texts: "pd.Series[Any]", phrases: "pd.Series[Any]") -> Any:
    """Return texts × phrases: the share (0 to 1) of each phrase's words that each text holds.

    A sparse matrix, 0 where fewer than PAIR words coincide. A tag's words count: #VotoEnCasa. A
    phrase made only of the agenda's vocabulary has no words and coincides with nothing.
    """
    from scipy import sparse

    of_phrase, vocabulary = _phrase_words(phrases)
    row, word = _words(texts)
    code = pc.index_in(word, pa.array(vocabulary, pa.string())).to_numpy(zero_copy_only=False)
    known = ~np.isnan(code.astype(float))
    shape = (len(texts), len(vocabulary))
    cells = (np.ones(known.sum()), (row[known], code[known].astype(int)))
    held = sparse.csr_matrix(cells, shape=shape)
    held.data[:] = 1  # a word said twice is one
    shared = sparse.csr_matrix(held @ of_phrase.T)
    size = np.asarray(of_phrase.sum(axis=1)).ravel()
    shared.data[shared.data < np.minimum(PAIR, size)[shared.indices]] = 0
    shared.eliminate_zeros()
    return shared @ sparse.diags(1 / np.maximum(size, 1))


def pairs(texts: "pd.Series[Any]", phrases: "pd.Series[Any]", share_min: float) -> pd.DataFrame:
    """Return every `text` and `phrase` (positions) that share `share_min` or more, with `share`."""
    if texts.empty or phrases.empty:
        return pd.DataFrame({"text": [], "phrase": [], "share": []}, dtype="int64")
    found = overlap(texts, phrases).tocoo()
    near = pd.DataFrame({"text": found.row, "phrase": found.col, "share": found.data})
    return near[near["share"] >= share_min].sort_values(["text", "phrase"], ignore_index=True)


def best(texts: "pd.Series[Any]", phrases: "pd.Series[Any]", share_min: float) -> "pd.Series[Any]":
    """Return, for each text, the position of the phrase that it holds most of (Int64).

    `<NA>` where it holds less than `share_min` of each; of two alike, the first.
    """
    none = pd.Series(pd.NA, index=texts.index, dtype="Int64")
    if texts.empty or phrases.empty:
        return none
    found = overlap(texts, phrases).tocsr()
    most = np.asarray(found.max(axis=1).todense()).ravel()
    first = pd.Series(np.asarray(found.argmax(axis=1)).ravel(), index=texts.index, dtype="Int64")
    return first.where(most >= share_min)


def legible(phrases: "pd.Series[Any]") -> "pd.Series[bool]":
    """Tell which phrases have words of their own by which a text may be matched."""
    found, _ = _phrase_words(phrases)
    return pd.Series(np.asarray(found.sum(axis=1)).ravel() > 0, index=phrases.index)


def _phrase_words(phrases: "pd.Series[Any]") -> tuple[Any, list[str]]:
    from scipy import sparse

    row, word = _words(phrases)
    codes, vocabulary = pd.factorize(pd.Series(word.to_pylist(), dtype=object))
    found = sparse.csr_matrix(
        (np.ones(len(row)), (row, codes)), shape=(len(phrases), len(vocabulary))
    )
    found.data[:] = 1
    return found, list(vocabulary)


def _words(texts: "pd.Series[Any]") -> tuple[Any, Any]:
    """Position of the text and stem of each of its words, generic ones out."""
    camel = texts.astype(TEXT).fillna("").str.replace(_NOISE, " ", regex=True)
    camel = camel.str.replace(r"(\p{Ll})(\p{Lu})", r"\1 \2", regex=True)
    plain = fold(camel).str.replace(r"[^a-zñ]+", " ", regex=True)
    split = pc.split_pattern(pa.array(plain), " ")
    split = split.combine_chunks() if isinstance(split, pa.ChunkedArray) else split
    row, word = pc.list_parent_indices(split), pc.list_flatten(split)
    long = pc.greater_equal(pc.utf8_length(word), _LEAST)
    stem = pc.utf8_slice_codeunits(word, 0, _STEM)
    generic = pc.is_in(stem, pa.array(sorted(_GENERIC_STEMS), stem.type))
    kept = pc.and_(long, pc.invert(generic))
    return row.filter(kept).to_numpy(zero_copy_only=False), stem.filter(kept).cast(pa.string())
