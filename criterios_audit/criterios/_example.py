"""Rows that the examples of several criterios begin with: one post, one coverage."""

Row = dict[str, object]

ACCOUNT = "x:Ejemplo"


def post(i: int, **said: object) -> Row:
    """Return an original post of ACCOUNT, the i-th, some day of March 2026 at noon in Mexico."""
    return {
        "account_id": ACCOUNT,
        "network": "x",
        "post_id": f"{i:03}",
        "created_at": f"2026-03-{i % 28 + 1:02}T18:00:00Z",
        "precision": "second",
        "kind": "original",
        **said,
    }


def covered(table: str = "posts", **said: object) -> Row:
    """Return the coverage of an export made in July 2026 that shows the first semester whole."""
    return {
        "account_id": ACCOUNT,
        "table": table,
        "covered_from": "2025-06-01T00:00:00Z",
        "covered_to": "2026-07-03T12:00:00Z",
        **said,
    }
