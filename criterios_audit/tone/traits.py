"""Traits of a text that lists of patterns tell: how courteous it is, whether it asks for an answer.

No trait is a verdict and none is learnt from anybody's texts: the lists are ours
(`catalogos/rasgos_tono.csv`), with a weight each that a person can read. Those of courtesy were
tuned on human ratings of politeness that may be studied but not shipped (TONE 3).
"""

import numpy as np
import pandas as pd

from criterios_audit import catalogos
from criterios_audit.features.patterns import count
from criterios_audit.tables import RATIO, TEXT
from criterios_audit.tone import heads
from criterios_audit.tone.clean import clean

CAP = 2
"""Times that a trait counts, at most."""
_STEP = 6
"""Weight that takes a text without traits from .50 to .73."""
_OFFENCE = 4


def counts(cleaned: "pd.Series[str]", measure: str) -> pd.DataFrame:
    """Count each trait of «cortesia» or «consulta» in cleaned texts, up to `CAP` (float64)."""
    return pd.DataFrame(
        {
            row["rasgo"]: count(cleaned, _edged(row["patron"])).clip(upper=CAP).astype(float)
            for row in _rows(measure)
        },
        index=cleaned.index,
    )


def courtesy(texts: "pd.Series[str]") -> "pd.Series[float]":
    """Return how courteous each text is, 0 to 1 (Float64); .5: no trait says so or otherwise.

    A refusal and a question weigh nothing: «no procede su trámite» is neutral (XXI). Only an order
    and a datum, never what decides of a person or of an account.
    """
    said = clean(texts)["clean"].astype(TEXT)
    weight = np.array([float(row["peso"]) for row in _rows("cortesia")])
    offence = heads.score(texts, None)["floor"].to_numpy(float)
    total = counts(said, "cortesia").to_numpy() @ weight - _OFFENCE * offence
    return pd.Series(1 / (1 + np.exp(-total / _STEP)), index=texts.index, dtype=RATIO)


def _rows(measure: str) -> list[dict[str, str]]:
    return [row for row in catalogos.rows("rasgos_tono") if row["medida"] == measure]


def _edged(pattern: str) -> str:
    return rf"\b(?:{pattern})\b" if any(c.isalpha() for c in pattern) else pattern
