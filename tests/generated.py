"""Small worlds made at random: every canonical table and register that a criterio may ask for."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.criterios import NUMERALS
from criterios_audit.criterios._example import ACCOUNT, covered
from criterios_audit.tables import COUNT, DAY, TIME, Column

SISTER, OTHER = "facebook:Ejemplo", "x:OtraArea"
ACCOUNTS = (ACCOUNT, SISTER, OTHER)
TEXTS = (
    "Acude a tu módulo y renueva tu credencial para votar antes del viernes",
    "ACUDE A TU MÓDULO Y RENUEVA TU CREDENCIAL PARA VOTAR ANTES DEL VIERNES",
    "Hola, gracias por escribir. Con gusto le compartimos los requisitos en el enlace",
    "No sea ignorante, ya se explicó en la publicación anterior",
    "¿Qué opinas de las elecciones judiciales? Cuéntanos en los comentarios 🗳️",
    "Consulta el boletín https://centralelectoral.ine.mx/2026/03/01/boletin/ #INE",
    "El Consejo General aprobó por unanimidad el presupuesto de 2026: 4,580 millones #SesiónINE",
    "Mi opinión personal es que el partido ganará; escriba a ejemplo@ejemplo.mx o al 5512345678",
    "Felicidades al equipo en su partido de hoy, buen provecho y feliz cumpleaños",
    "Aprobarémos mañana el acuerdo, aún no se discute, pero ya se desidió",
    "Usa https://voto.ine.mx y https://ejemplo.com/nota @OtraArea @Ejemplo",
    "Ok",
    "",
)
ZONES = ("America/Mexico_City", "America/Tijuana", "America/Cancun")
ORDERED = (
    ("desde", "hasta"),
    ("inicio", "fin"),
    ("activa_desde", "activa_hasta"),
    ("fecha", "vence"),
)
"""What the reader of registers refuses out of order."""

Tables = dict[str, pd.DataFrame]
Row = dict[str, Any]


def chance(seed: object) -> random.Random:
    """Make a source of chance that the seed alone decides."""
    return random.Random(str(seed))  # noqa: S311 - nothing secret is drawn


def world(rng: random.Random, times: int = 1) -> Tables:
    """Make tables where much happens; some of them, and parts of all of them, may be absent.

    `times` makes more posts and messages of them.
    """
    inbound = [_message(i, rng) for i in range(times * rng.choice((0, 3, 40)))]
    posts = [_post(i, rng, inbound) for i in range(times * rng.choice((0, 5, 60, 90)))]
    shown = [
        covered(table, account_id=account, covered_from=_first(rng))
        for account in ACCOUNTS
        for table in ("posts", "interactions", "blocks", "changes")
        if rng.random() < 0.85
    ]
    changes = [_changed(row, rng) for row in posts if rng.random() < 0.05]
    blocks = [
        {"account_id": rng.choice(ACCOUNTS), "blocked": f"p_{i:010x}"}
        for i in range(rng.choice((0, 2)))
    ]
    found = {
        **{name: tables.empty(name) for name in tables.TABLES},
        "posts": tables.frame("posts", posts),
        "interactions": tables.frame("interactions", inbound),
        "coverage": tables.frame("coverage", shown),
        "changes": tables.frame("changes", changes),
        "blocks": tables.frame("blocks", blocks),
        "accounts": tables.frame(
            "accounts",
            [{"account_id": a, "network": a.split(":")[0], "alias": "Ejemplo"} for a in ACCOUNTS],
        ),
    }
    pieces = [str(row["post_id"]) for row in posts] or ["000"]
    absent = rng.choice((0.0, 0.3, 1.0))
    registers = {
        name: tables.frame(name, _register(name, columns, rng, pieces))
        for name, columns in tables.REGISTERS.items()
        if rng.random() >= absent
    }
    return {**found, **registers}


def stories(rng: random.Random, n: int = 5) -> list[Row]:
    """Posts of a kind that no criterio counts."""
    return [{**_post(9000 + i, rng, []), "kind": "historia"} for i in range(n)]


def outside(rng: random.Random, n: int = 5) -> list[Row]:
    """Originals of years that no period of these worlds touches."""
    days = ("2023-05-01T18:00:00Z", "2028-05-01T18:00:00Z")
    made = [_post(9100 + i, rng, []) for i in range(n)]
    return [
        {**row, "kind": "original", "created_at": rng.choice(days), "in_reply_to_id": None}
        for row in made
    ]


def stranger(rng: random.Random, n: int = 5) -> list[Row]:
    """Posts of an account that nothing ties to the others."""
    return [
        {**_post(9200 + i, rng, []), "account_id": "x:Ajena", "text": f"Asunto número {i}"}
        for i in range(n)
    ]


def added(given: Mapping[str, pd.DataFrame], rows: list[Row]) -> Tables:
    """Put more posts in."""
    return {
        **given,
        "posts": pd.concat([given["posts"], tables.frame("posts", rows)], ignore_index=True),
    }


def shuffled(given: Mapping[str, pd.DataFrame], seed: int) -> Tables:
    """Put the rows of every table in another order."""
    return {
        name: t.sample(frac=1, random_state=seed).reset_index(drop=True)
        for name, t in given.items()
    }


def _first(rng: random.Random) -> str:
    return rng.choice(("2025-06-01T00:00:00Z", "2026-01-01T06:00:00Z", "2026-04-15T12:00:00Z"))


def _moment(rng: random.Random) -> pd.Timestamp:
    """Half hours of the first semester: several rows share theirs."""
    start = pd.Timestamp("2025-12-31T12:00:00Z")
    return start + pd.Timedelta(minutes=30 * rng.randrange(182 * 48))


def _post(i: int, rng: random.Random, inbound: list[Row]) -> Row:
    account = rng.choices(ACCOUNTS, (6, 2, 2))[0]
    kind = rng.choices(tables.KINDS, (10, 6, 2, 2, 1, 1))[0]
    text = rng.choice(TEXTS)
    row: Row = {
        "account_id": account,
        "network": account.split(":")[0],
        "post_id": f"{i:04}",
        "url": f"https://x.com/Ejemplo/status/{i:04}",
        "created_at": _moment(rng),
        "precision": rng.choice(("second", "second", "minute", "day")),
        "zone_known": rng.random() < 0.9,
        "text": text or None,
        "kind": kind,
        "media": rng.choice((*tables.MEDIA, None)),
        "links": " ".join(w for w in text.split() if w.startswith("http")) or None,
        "mentions": " ".join(w[1:] for w in text.split() if w.startswith("@")) or None,
        "client": rng.choice(("Twitter Web App", None)),
        "likes": rng.choice((0, 5, None)),
    }
    if kind in {"respuesta", "automatica"} and inbound:
        query = rng.choice(inbound)
        delay = pd.Timedelta(minutes=rng.choice((5, 30, 600, 6000)))
        answer = {"in_reply_to_id": query["message_id"], "created_at": query["created_at"] + delay}
        row |= {**answer, "in_reply_to_account": query["author"]}
    return row


def _message(i: int, rng: random.Random) -> Row:
    account = rng.choices(ACCOUNTS, (6, 2, 2))[0]
    return {
        "account_id": account,
        "network": account.split(":")[0],
        "message_id": f"m{i:04}",
        "conversation_id": rng.choice((f"c{i % 30:03}", None)),
        "author": f"p_{rng.randrange(30):010x}",
        "created_at": _moment(rng),
        "precision": rng.choice(("second", "minute", "day")),
        "text": rng.choice(TEXTS) or None,
    }


def _changed(row: Row, rng: random.Random) -> Row:
    kept = {k: row[k] for k in ("account_id", "network", "post_id", "created_at", "text")}
    kept["change"] = rng.choice(("borrada", "editada", "republicada"))
    dates = {"older_at": "2026-06-15T00:00:00Z", "newer_at": "2026-07-02T00:00:00Z"}
    return {**kept, **dates, "new_text": rng.choice(TEXTS), "new_id": f"n{row['post_id']}"}


def _register(
    name: str, columns: tuple[Column, ...], rng: random.Random, pieces: list[str]
) -> list[Row]:
    if name == "cuentas":
        made = [_row(columns, rng, pieces) for _ in ACCOUNTS]
        for row, account in zip(made, ACCOUNTS, strict=True):
            network, alias = account.split(":")
            row |= {"account_id": account, "red": network, "alias": alias}
            row["area"] = "Otra" if account == OTHER else "Ejemplo"
            row["zona_horaria"] = rng.choice((*ZONES, None))
            row["horario_atencion"] = rng.choice(("lunes a viernes de 9 a 18", None))
        return made
    return [_row(columns, rng, pieces) for _ in range(rng.choice((0, 4, 30)))]


def _row(columns: tuple[Column, ...], rng: random.Random, pieces: list[str]) -> Row:
    row = {c.name: _cell(c, rng, pieces) for c in columns}
    for first, last in ORDERED:
        if row.get(first) is not None and row.get(last) is not None:
            row[first], row[last] = sorted((row[first], row[last]))
    return row


def _cell(column: Column, rng: random.Random, pieces: list[str]) -> Any:
    if not column.required and rng.random() < 0.3:
        return None
    if column.dtype in {TIME, DAY}:
        moment = _moment(rng)
        return moment if column.dtype == TIME else moment.tz_localize(None).normalize()
    if column.dtype == COUNT:
        return rng.randrange(3)
    named: Mapping[str, Sequence[str]] = {
        "account_id": ACCOUNTS,
        "numeral": NUMERALS,
        "pieza": pieces,
        "publicacion_id": pieces,
        "codificador": ("A", "B", "desempate"),
    }
    words = ("Ejemplo", "Consejo General", "ordinaria", "CNCS", "1")
    return rng.choice(named.get(column.name) or column.choices or words)
