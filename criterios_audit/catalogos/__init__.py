"""Versioned facts as CSV, each row with its source; `rows` is the one way to read them."""

import csv
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Rows of `<name>.csv`, every cell as text; FileNotFoundError where there is no such list."""
    text = files(__name__).joinpath(f"{name}.csv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines()))
