"""Posts of X as lines of text with `; ` between data, derived from a scraper (FORMATS 2d)."""

import re
from typing import Any

import pandas as pd

from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    count,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._table import decode
from criterios_audit.loaders._text import links_in, mentions_in, unescaped
from criterios_audit.loaders._x import STATUS, english_times
from criterios_audit.sources import Source

NAME = "x_lineas"
COLLECTED = True  # by a third party: it may hold accounts that are not the institution's
TITLE = "Publicaciones de X en líneas de texto separadas por «; »"
GIVES = (
    "Publicaciones con hora exacta, texto, mensaje citado y cifras de me gusta, respuestas y "
    "republicaciones."
)
LACKS = (
    "No lo entrega la red: lo recopiló un tercero. No dice a quién responde cada mensaje, qué "
    "medios lleva ni qué recibió la cuenta, y no prueba que esté completo."
)
STEPS = (
    "No se pide a X: es una recopilación ajena. Pida el archivo de la cuenta y úselo en su lugar.",
)
PROVES = Proves(posts="las recopiladas, sin constancia de que sean todas", time="al segundo")
EXAMPLE = {
    "cuenta.txt": (
        "2025-02-17 16:00:00+00:00; CuentaInventada; Hoy; Consejo; y siempre: "
        "https://t.co/abc; 5; 1; 2; 0; https://twitter.com/CuentaInventada/status/"
        "1891516800000000000; None; https://twitter.com/otra/status/18915\n"
        "\n"
        "2025-02-31 16:00:00+00:00; CuentaInventada; Día que no existe; 5; 1; 2; 0; "
        "https://twitter.com/CuentaInventada/status/1891516800000000001; None; None\n"
        "una línea suelta\n"
    )
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "x:CuentaInventada", "post_id": "1891516800000000000", "likes": 5,
            "comments": 1, "shares": 2, "quoted_id": "18915", "links": "https://t.co/abc",
            "text": "Hoy; Consejo; y siempre: https://t.co/abc", "media": pd.NA, "kind": "original",
        }
    ],
    "rejected": [{"record": 2}, {"record": 3}],
    "sources": [{"read": 1, "repeated": 0, "rejected": 2, "format": NAME}],
}  # fmt: skip

_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d; \w+; ", re.ASCII)
_PARTS = 10
_TRIED = 5


def matches(source: Source) -> bool:
    """Whether any of the first lines begins with a moment and an alias."""
    if source.file is None:
        return False
    lines = decode(source.file.head()).splitlines()[:_TRIED]
    return any(_LINE.match(line) for line in lines)


def read(source: Source) -> Loaded:
    """Read posts; the text may hold `; `: two data are cut from the left, seven from the right."""
    file = next(iter(source.files.values()))
    lines = [line for line in decode(file.read()).split("\n") if line.strip()]
    cut = [_cut(line.rstrip("\r")) for line in lines]
    rejected = [
        rejection(
            file, n, "se esperaban diez datos separados por «; », desde la fecha hasta la cita."
        )
        for n, parts in enumerate(cut, start=1)
        if len(parts) != _PARTS
    ]
    good = [(n, parts) for n, parts in enumerate(cut, start=1) if len(parts) == _PARTS]
    names = ["at", "alias", "text", "likes", "replies", "rts", "quotes", "url", "shared", "quoted"]
    cells = pd.DataFrame(
        [parts for _, parts in good], columns=names, index=[n for n, _ in good], dtype="str"
    )
    times = english_times(cells["at"].tolist()).set_axis(cells.index)
    place = cells["url"].str.extract(STATUS)
    bad = times.isna() | place[1].isna()
    rejected += [
        rejection(
            file,
            int(n),
            "se esperaba una fecha como «2020-12-30 17:26:50+00:00» y un enlace como "
            "https://twitter.com/alias/status/número.",
        )
        for n in cells.index[bad]
    ]
    rejected.sort(key=lambda row: row["record"])
    text = unescaped(cells["text"])
    kind = text.str.match(r"\s*@\w").map({True: "respuesta", False: "original"})
    shared = cells["shared"].ne("None") | text.str.startswith("RT @")
    posts = pd.DataFrame(
        {
            "account_id": "x:" + place[0],
            "network": "x",
            "post_id": place[1],
            "url": cells["url"],
            "created_at": times,
            "precision": "second",
            "zone_known": True,
            "text": text,
            "kind": kind.mask(shared, "compartido"),
            "shared_id": cells["shared"].str.extract(STATUS)[1],
            "quoted_id": cells["quoted"].str.extract(STATUS)[1],
            "links": links_in(text),
            "mentions": mentions_in(text, dotted=False),
            "likes": count(cells["likes"].tolist()).set_axis(cells.index),
            "comments": count(cells["replies"].tolist()).set_axis(cells.index),
            "shares": count(cells["rts"].tolist()).set_axis(cells.index),
            "record": cells.index,
            **origin(file),
        },
        index=cells.index,
    )[~bad]
    kept = posts.drop_duplicates("post_id")
    row = ledger(
        file, NAME, account=str(kept["account_id"].iloc[0]) if len(kept) else None,
        read=len(posts), repeated=len(posts) - len(kept), rejected=len(rejected),
        times=kept["created_at"],
        notes=["Recopilación de un tercero: no consta que esté completa."],
    )  # fmt: skip
    return canonical(posts=kept, coverage=spans(kept, file), rejected=rejected, sources=[row])


def _cut(line: str) -> list[str]:
    left = line.split("; ", 2)
    return left[:2] + left[2].rsplit("; ", 7) if len(left) > 2 else left  # noqa: PLR2004 - see read
