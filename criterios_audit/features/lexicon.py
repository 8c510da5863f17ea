"""Placeholder: courtesy and discourtesy."""

import pandas as pd

from criterios_audit.tables import FLAG, TEXT


def marks(posts: pd.DataFrame) -> pd.DataFrame:
    """Return `discourtesy`, `courtesy`."""
    na = pd.Series(pd.NA, index=posts.index)
    return pd.DataFrame({"discourtesy": na.astype(TEXT), "courtesy": na.astype(FLAG)})
