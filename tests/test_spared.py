"""What other libraries bring and nobody asks of them is not loaded, and is there for who does."""

import subprocess
import sys

ASKED_BY_NOBODY = """
import sys
from criterios_audit.spared import spare
spare()
import great_expectations, papermill
spared = {"altair.vegalite", "scipy.stats._stats_py", "rfc3987_syntax.syntax_helpers"}
print(*spared & {*sys.modules})
"""
ASKED = """
from criterios_audit.spared import spare
spare()
import sys, warnings
with warnings.catch_warnings():  # looks over every module
    looked = [hasattr(module, "__file__") for module in list(sys.modules.values())]
assert "scipy.stats._stats_py" not in sys.modules
import altair
from scipy import stats
from scipy.stats import rankdata
import scipy.stats._stats_py as inner
print(altair.Chart.__name__, stats.norm.cdf(0), *rankdata([3, 1]), inner.rankdata is rankdata)
"""


def said(program: str) -> str:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_what_nobody_asks_for_is_not_loaded() -> None:
    assert said(ASKED_BY_NOBODY) == ""


def test_who_asks_has_the_library_itself() -> None:
    assert said(ASKED) == "Chart 0.5 2.0 1.0 True"
