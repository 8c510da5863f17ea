"""A count with its noun, as the sentences of the findings say it."""


def counted(n: int, one: str, many: str) -> str:
    """Write `1 día`, `0 días`, `1,250 días`: what agrees with the noun goes with it.

    Examples
    --------
    >>> counted(1, "candidata", "candidatas"), counted(1250, "día", "días")
    ('1 candidata', '1,250 días')
    """
    return f"{n:,} {one if n == 1 else many}"


def original_posts(n: int) -> str:
    """Write how many original posts there are."""
    return counted(n, "publicación original", "publicaciones originales")
