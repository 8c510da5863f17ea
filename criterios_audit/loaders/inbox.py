"""«Bandeja»: a plain CSV of what came in and what was answered, for any social inbox."""

from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    sole,
    spans,
)
from criterios_audit.loaders._table import has, sheet
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File, Source

NAME = "bandeja"
TITLE = "Bandeja de mensajes recibidos y contestados (CSV propio)"
GIVES = (
    "Los mensajes que la cuenta recibió, contestados o no, y sus respuestas: es lo que permite "
    "estimar cuánto tarda en contestar (numeral XIX)."
)
LACKS = "No trae publicaciones originales ni medios; vale lo que valga el sistema que la exportó."
STEPS = (
    (
        "Exporte la bandeja de su gestor de redes (mensajes públicos recibidos y enviados) del "
        "periodo completo."
    ),
    (
        "Deje las columnas cuenta (red:alias), conversacion, mensaje, responde_a, sentido "
        "(entrante o saliente), autor, fecha (con su huso, como 2026-03-01T10:00:00-06:00), "
        "canal y texto."
    ),
    "Guárdela como CSV o como hoja de cálculo; el orden de las columnas no importa.",
)
PROVES = Proves(
    time="al segundo",
    replies="sí",
    parent_time="sí",
    inbound="sí, si el sistema guarda todo lo que llega",
)
EXAMPLE = {
    "bandeja.csv": (
        "cuenta;conversación;mensaje;responde a;sentido;autor;fecha;canal;texto\r\n"
        "x:CuentaInventada;c1;m1;;entrante;persona_inventada;2026-03-01T10:00:00-06:00;x;"
        "¿Dónde sesiona el Consejo?\r\n"
        "x:CuentaInventada;c1;m2;m1;saliente;CuentaInventada;2026-03-01T10:30:00-06:00;x;"
        "Consulte https://ine.mx\r\n"
        "x:CuentaInventada;c2;m3;;entrante;otra_inventada;1 de marzo;x;Hola\r\n"
        "x:CuentaInventada;c2;m4;;entrante;otra_inventada;2026-03-01T11:00:00;x;Hola\r\n"
    ).encode("cp1252")
}
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "interactions": [
        {
            "message_id": "m1", "conversation_id": "c1", "author": "persona_inventada",
            "created_at": pd.Timestamp("2026-03-01T16:00Z"), "text": "¿Dónde sesiona el Consejo?",
        }
    ],
    "posts": [
        {"post_id": "m2", "kind": "respuesta", "in_reply_to_id": "m1", "links": "https://ine.mx"}
    ],
    "rejected": [{"record": 3}, {"record": 4}],
    "sources": [{"read": 2, "repeated": 0, "rejected": 2, "format": NAME}],
}  # fmt: skip

_ALIASES = {
    "cuenta": ("cuenta", "account", "account_id"),
    "conversation_id": ("conversation_id", "conversacion", "conversación", "id_conversacion"),
    "message_id": ("message_id", "mensaje", "id_mensaje", "id del mensaje"),
    "in_reply_to_id": ("in_reply_to_id", "responde_a", "responde a", "en respuesta a"),
    "direction": ("direction", "sentido", "dirección", "direccion"),
    "author": ("author", "autor", "autora", "persona"),
    "created_at": ("created_at", "fecha", "fecha y hora", "fecha_hora"),
    "channel": ("channel", "canal"),
    "text": ("text", "texto", "contenido"),
}
_NEEDED = ("cuenta", "message_id", "direction", "created_at")
_DIRECTIONS = {
    "inbound": "in", "entrante": "in", "recibido": "in", "entrada": "in",
    "outbound": "out", "saliente": "out", "enviado": "out", "salida": "out",
}  # fmt: skip


def matches(source: Source) -> bool:
    """Whether the header has the account, the message, its direction and its moment."""
    return has(source.file, _NEEDED, _ALIASES)


def read(source: Source) -> Loaded:
    """Inbound messages as interactions, outbound as posts of kind «respuesta»."""
    file = next(iter(source.files.values()))
    given = sheet(file, _NEEDED, _ALIASES)
    cells = given.cells.reindex(columns=list(_ALIASES)).astype(tables.TEXT)
    cells = cells.apply(lambda column: column.str.strip().replace("", pd.NA))
    rejected, times, way = _checked(file, cells)
    good = cells.drop([r["record"] for r in rejected]).drop_duplicates(["cuenta", "message_id"])
    common = pd.DataFrame(
        {
            "account_id": good["cuenta"],
            "network": good["cuenta"].str.extract(r"^([a-z]+)")[0],
            "created_at": times,
            "precision": "second",
            "text": good["text"],
            "in_reply_to_id": good["in_reply_to_id"],
            "record": good.index,
            **origin(file),
        },
        index=good.index,
    )
    inbound = way.reindex(good.index).eq("in")
    named = good[inbound]  # of the same rows: pandas widens an empty frame to a longer column
    received = common[inbound].assign(
        message_id=named["message_id"], conversation_id=named["conversation_id"],
        author=named["author"].fillna("desconocido"),
    )  # fmt: skip
    text = common.loc[~inbound, "text"]
    sent = common[~inbound].assign(
        post_id=good.loc[~inbound, "message_id"], zone_known=True, kind="respuesta",
        links=links_in(text), mentions=mentions_in(text),
    )  # fmt: skip
    read_rows = len(cells) - len(rejected)
    row = ledger(
        file, NAME, account=sole(good["cuenta"]), read=read_rows,
        repeated=read_rows - len(good), rejected=len(rejected) + len(given.rejected),
        times=common["created_at"],
    )  # fmt: skip
    return canonical(
        posts=sent, interactions=received, rejected=given.rejected + rejected, sources=[row],
        coverage=spans(common, file, table="interactions"),
    )  # fmt: skip


def _checked(
    file: File, cells: pd.DataFrame
) -> tuple[list[dict[str, Any]], "pd.Series[Any]", "pd.Series[Any]"]:
    written = cells["created_at"].str.replace(r" (?=[+-]\d\d:?\d\d$)", "", regex=True)
    zoned = written.str.contains(r"(?:Z|[+-]\d\d:?\d\d)$", regex=True).fillna(value=False)
    times = pd.to_datetime(
        written.where(zoned), utc=True, format="ISO8601", errors="coerce"
    ).astype(tables.TIME)
    way = cells["direction"].str.casefold().map(_DIRECTIONS)
    reasons = {
        "se esperaba la cuenta como red:alias, por ejemplo x:INEMexico.": ~cells["cuenta"]
        .str.fullmatch(r"[a-z]+:\S+")
        .fillna(value=False),
        "se esperaba el identificador del mensaje.": cells["message_id"].isna(),
        "se esperaba «entrante» o «saliente» en el sentido del mensaje.": way.isna(),
        "se esperaba una fecha con su huso, como 2026-03-01T10:00:00-06:00.": times.isna(),
    }
    return first_reasons(file, reasons), times, way
