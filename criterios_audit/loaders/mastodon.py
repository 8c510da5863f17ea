"""Archive of a Mastodon account: `outbox.json` alone, in its folder, in a zip or in a tar.gz."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pandas as pd

from criterios_audit.archives import UnreadableError
from criterios_audit.loaders import _activities as activities
from criterios_audit.loaders._account import NO_ACCOUNT
from criterios_audit.loaders._json import NOT_JSON, paths, records
from criterios_audit.loaders._loaded import (
    Loaded,
    Proves,
    canonical,
    first_reasons,
    ledger,
    origin,
    rejection,
    spans,
)
from criterios_audit.loaders._moments import iso_moments
from criterios_audit.loaders._table import decode
from criterios_audit.sources import File, Source

NAME = "mastodon_archivo"
TITLE = "Archivo de una cuenta de Mastodon (outbox.json, zip o tar.gz)"
GIVES = (
    "Todas las publicaciones y respuestas públicas de la cuenta con hora exacta, sus medios y el "
    "texto alternativo, enlaces y menciones, a qué mensaje responde cada una, lo que compartió y, "
    "si se agrega blocked_accounts.csv, la lista de bloqueos."
)
LACKS = (
    "No trae los mensajes que la cuenta recibió, ni el texto de lo que compartió, ni las vistas, "
    "ni la fecha de los bloqueos; en los archivos más viejos tampoco los favoritos recibidos."
)
STEPS = (
    "Entre a Mastodon con la sesión de la cuenta, desde una computadora.",
    "Abra Preferencias › Importar y exportar › Exportación de datos.",
    "Pida el archivo («Solicitar tu archivo») y espere el correo que avisa que está listo.",
    "Descárguelo y déjelo tal como llega, sin descomprimir, en «exportaciones».",
    (
        "Para la lista de bloqueos descargue en la misma página el CSV de cuentas bloqueadas, "
        "descomprima el archivo y déjelos en una misma carpeta."
    ),
)
PROVES = Proves(
    posts="todas las públicas",
    time="al segundo",
    replies="sí",
    media="sí",
    alt_text="sí, el de imágenes y videos",
)

_AT = "https://red.example/users/CuentaInventada"
_EVERYBODY = "https://www.w3.org/ns/activitystreams#Public"


def _created(number: int, content: str, **note: Any) -> dict[str, Any]:
    address = f"{_AT}/statuses/{number}"
    common = {"published": "2026-02-15T16:30:00Z", "to": [_EVERYBODY], "cc": [f"{_AT}/followers"]}
    url = f"https://red.example/@CuentaInventada/{number}"
    whole = {
        "id": address, "type": "Note", "url": url, "summary": None, "inReplyTo": None,
        "content": content, "contentMap": {"es": content}, "attachment": [], "tag": [],
        **common, **note,
    }  # fmt: skip
    seen = {"to": whole["to"], "cc": whole["cc"], "published": whole["published"]}
    return {"id": f"{address}/activity", "type": "Create", "actor": _AT, **seen, "object": whole}


_OTHER = "https://otra.example/users/alguien_inventado/statuses/7"
_EXAMPLE = [
    _created(
        115000000000000001,
        '<p>Sesión del Consejo &amp; acuerdo<br>Vea <a href="https://ine.mx/sesion-de-hoy">'
        '<span class="invisible">https://</span><span class="ellipsis">ine.mx/sesion</span>'
        '<span class="invisible">-de-hoy</span></a></p><p>Hoy</p>',
        attachment=[
            {"type": "Document", "mediaType": "image/png", "name": "Cartel de la sesión"},
            {"type": "Document", "mediaType": "image/png", "name": None},
        ],
        likes={"type": "Collection", "totalItems": 4},
    ),
    _created(115000000000000002, "<p>continúa</p>", summary="Aviso",
             inReplyTo=f"{_AT}/statuses/115000000000000001", to="as:Public"),
    _created(
        115000000000000003,
        '<p><a href="https://otra.example/@alguien_inventado" class="u-url mention">'
        "@<span>alguien_inventado</span></a> Hola</p>",
        inReplyTo=_OTHER, to=[f"{_AT}/followers"], cc=[_EVERYBODY],
        tag=[{"type": "Mention", "name": "@alguien_inventado@otra.example"}],
    ),
    {"id": f"{_AT}/statuses/115000000000000004/activity", "type": "Announce", "actor": _AT,
     "published": "2026-02-15T17:00:00Z", "to": [_EVERYBODY], "cc": [], "object": _OTHER},
    _created(115000000000000005, "<p>Para usted: canario@example.org, 5512345678</p>",
             to=["https://otra.example/users/alguien_inventado"], cc=[]),
    _created(115000000000000006, "<p>sin fecha</p>", published="ayer"),
    _created(115000000000000007, "<p>¿Vota?</p>", type="Question", oneOf=[{"name": "Sí"}]),
]  # fmt: skip
EXAMPLE = {
    "archivo/outbox.json": json.dumps(
        {"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json",
         "type": "OrderedCollection", "totalItems": 9, "orderedItems": _EXAMPLE},
        ensure_ascii=False,
    ),
    "archivo/actor.json": json.dumps(
        {"id": _AT, "type": "Person", "preferredUsername": "CuentaInventada",
         "published": "2022-11-01T00:00:00Z"}
    ),
    "archivo/likes.json": "nunca se abre",
    "archivo/blocked_accounts.csv": "alguien_inventado@otra.example\n",
}  # fmt: skip
EXPECTED: dict[str, list[dict[str, Any]]] = {
    "posts": [
        {
            "account_id": "mastodon:CuentaInventada@red.example", "kind": "original",
            "post_id": "115000000000000001", "created_at": pd.Timestamp("2026-02-15T16:30Z"),
            "text": "Sesión del Consejo & acuerdo\nVea https://ine.mx/sesion-de-hoy\n\nHoy",
            "media": "carrusel", "media_n": 2, "alt_text_n": 1, "lang": "es", "likes": 4,
            "links": "https://ine.mx/sesion-de-hoy", "shares": pd.NA, "precision": "second",
        },
        {"kind": "autohilo", "in_reply_to_id": "115000000000000001", "text": "Aviso\n\ncontinúa"},
        {
            "kind": "respuesta", "in_reply_to_id": "7", "text": "@alguien_inventado Hola",
            "in_reply_to_account": "alguien_inventado@otra.example", "links": "",
            "mentions": "alguien_inventado@otra.example",
        },
        {
            "kind": "compartido", "post_id": "115000000000000004", "shared_id": "7",
            "text": pd.NA, "media": pd.NA,
        },
        {"media": "encuesta", "media_n": 0, "alt_text_n": 0, "record": 7},
    ],
    "rejected": [{"record": 6}],
    "blocks": [{"blocked": "alguien_inventado@otra.example", "record": 1}],
    "coverage": [{"table": "posts"}, {"table": "blocks"}],
    "accounts": [{"alias": "CuentaInventada@red.example", "native_id": _AT}],
    "sources": [
        {"read": 5, "repeated": 0, "rejected": 1, "left_out": 1, "format": NAME},
        {"read": 1, "rejected": 0, "left_out": 0},
        {"read": 0, "rejected": 0, "left_out": 0},
    ],
}  # fmt: skip

_OUTBOX, _ACTOR, _BLOCKS = "outbox.json", "actor.json", "blocked_accounts.csv"
_LAYOUT = re.compile(
    r"(actor|outbox|likes|bookmarks)\.json|(avatar|header)\.\w+|media_attachments/.*"
    r"|(following|blocked|muted)_accounts\.csv|blocked_domains\.csv|bookmarks\.csv|lists\.csv"
)
_REAL = "se esperaba una fecha como 2026-02-15T16:30:00Z."


def matches(source: Source) -> bool:
    """Whether it is an outbox, or a folder laid out as an archive that has one."""
    if not source.single:
        found = source.files.get(_OUTBOX)
        return (
            found is not None
            and len(source.files) > 1
            and all(map(_LAYOUT.fullmatch, source.files))
            and _is_outbox(found)
        )
    return source.file is not None and _is_outbox(source.file)


def _is_outbox(file: File) -> bool:
    seen = paths(file)
    if "orderedItems" not in seen:
        return False
    # liked and bookmarked publications come in collections too, of addresses alone
    empty = re.search(rb'"orderedItems"\s*:\s*\[\s*\]', file.beginning)
    named = re.search(rb'"id"\s*:\s*"[^"]*outbox[^"]*"', file.beginning)
    return "orderedItems[].actor" in seen or bool(empty and named)


class _Actor(msgspec.Struct, gc=False, rename="camel"):
    id: str | None = None
    preferred_username: str | None = None
    published: str | None = None


def read(source: Source) -> Loaded:
    """Read public publications and blocks; likes, bookmarks and messages are never opened."""
    files = {path.rsplit("/", 1)[-1]: file for path, file in source.files.items()}
    outbox = source.file or files[_OUTBOX]
    found, problems = records(outbox.read(), activities.Activity, ("orderedItems",))
    rejected = [rejection(outbox, record, why) for record, why in problems]
    told, accounts = _described(files.get(_ACTOR))
    rejected += accounts
    actor = told.id or _most([activities.ref(a.actor) for _, a in found])
    alias = _alias(actor, told, found)
    if actor is None or alias is None:
        rejected.append(rejection(outbox, None, NO_ACCOUNT))
        return canonical(rejected=rejected, sources=[ledger(outbox, NAME, rejected=len(rejected))])
    host, name = alias
    id_ = f"mastodon:{name}@{host}"
    kept, left, notes = _chosen(found, actor)
    posts = activities.frame(kept, actor, host, name).assign(
        account_id=id_, network="mastodon", precision="second", zone_known=True, **origin(outbox)
    )
    posts, faults = _checked(outbox, posts)
    rejected += faults
    unique = posts.drop_duplicates("post_id")
    rows = [
        ledger(
            outbox, NAME, account=id_, read=len(posts), repeated=len(posts) - len(unique),
            rejected=sum(row["source_path"] == outbox.path for row in rejected), left_out=left,
            times=unique["created_at"], notes=notes,
        )
    ]  # fmt: skip
    blocked = _blocked(files.get(_BLOCKS), id_, unique["created_at"].max())
    rows += blocked.rows
    if file := files.get(_ACTOR):
        rows.append(ledger(file, NAME, account=id_, rejected=len(accounts)))
    account = {
        **origin(files.get(_ACTOR, outbox)), "account_id": id_, "network": "mastodon",
        "alias": f"{name}@{host}", "native_id": actor, "record": 1,
        "created_at": iso_moments([told.published], activities.FIRST_YEAR)[0],
    }  # fmt: skip
    return canonical(
        posts=unique.drop(columns="long"), accounts=[account], blocks=blocked.blocks,
        rejected=rejected + blocked.rejected, coverage=spans(unique, outbox) + blocked.coverage,
        sources=rows,
    )  # fmt: skip


def _described(file: File | None) -> tuple[_Actor, list[dict[str, Any]]]:
    if file is None:
        return _Actor(), []
    try:
        return msgspec.json.decode(file.read(), type=_Actor), []
    except (*NOT_JSON, UnreadableError):
        why = "se esperaba la descripción de la cuenta (actor.json) como la entrega Mastodon."
        return _Actor(), [rejection(file, None, why)]


def _most(values: Sequence[str]) -> str | None:
    common = Counter(filter(None, values)).most_common(1)
    return common[0][0] if common else None


def _alias(
    actor: str | None, told: _Actor, found: Sequence[tuple[int, activities.Activity]]
) -> tuple[str, str] | None:
    """Host and name: of the address, or of the links where the address holds only a number."""
    links = (activities.actor_of(a.note.url or "") for _, a in found)
    named = activities.actor_of(actor or "") or next(filter(None, links), None)
    host = re.match(r"https?://([^/\s]+)", actor or "")
    if named is None and host is None:
        return None
    at = host[1].lower() if host else (named or ("", ""))[0]
    name = told.preferred_username or (named[1] if named else str(actor).rsplit("/", 1)[-1])
    return (at, re.sub(r"\s+", "_", name)) if name.strip() else None


def _chosen(
    found: Sequence[tuple[int, activities.Activity]], actor: str
) -> tuple[list[tuple[int, activities.Activity]], int, list[str]]:
    """Public publications of the account; how many stay out, and why."""
    reasons: Counter[str] = Counter()
    kept = []
    for record, activity in found:
        if activities.ref(activity.actor) not in {"", actor}:
            reasons["de otra cuenta"] += 1
        elif activity.type not in {"Create", "Announce"}:
            reasons["que no publican nada"] += 1
        elif not activity.public:
            reasons["que no son públicas"] += 1
        else:
            kept.append((record, activity))
    notes = [f"{n} actividades {why} quedaron fuera." for why, n in reasons.items()]
    return kept, sum(reasons.values()), notes


def _checked(file: File, posts: pd.DataFrame) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    numbered = posts.set_index("record", drop=False)
    faults = first_reasons(
        file,
        {
            "no tiene identificador; se esperaba la dirección de la publicación en «id».": numbered[
                "post_id"
            ].isna(),
            f"no dice cuándo se publicó; {_REAL}": numbered["created_at"].isna(),
            "el texto pasa de 500,000 signos; se esperaba una publicación.": numbered[
                "long"
            ].astype(bool),
        },
    )
    return numbered.drop([row["record"] for row in faults]).reset_index(drop=True), faults


@dataclass(frozen=True, kw_only=True)
class _Blocked:
    """Rows that the list of blocked accounts gives."""

    blocks: list[dict[str, Any]] = field(default_factory=list)
    coverage: list[dict[str, Any]] = field(default_factory=list)
    rejected: list[dict[str, Any]] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)


def _blocked(file: File | None, id_: str, until: Any) -> _Blocked:
    """Read the list in force, which has neither header nor dates; `until`: the last publication."""
    if file is None:
        return _Blocked()
    try:
        text = decode(file.read())
    except UnreadableError as error:
        return _Blocked(
            rejected=[{**origin(file), "record": None, "expected": str(error)}],
            rows=[ledger(file, NAME, account=id_, rejected=1)],
        )
    lines = [line.split(",")[0].strip() for line in text.splitlines() if line.strip()]
    written = [line for line in lines if line.casefold() != "account address"]
    names = {n: name for n, line in enumerate(written, start=1) if (name := line.lstrip("@"))}
    why = "se esperaba la dirección de la cuenta bloqueada."
    lost = [rejection(file, n, why) for n in range(1, len(written) + 1) if n not in names]
    known = until if pd.notna(until) else None
    blocks = [
        {**origin(file), "account_id": id_, "blocked": name, "exported_at": known, "record": n}
        for n, name in names.items()
    ]
    covered = [
        {**origin(file), "account_id": id_, "table": "blocks", "covered_from": known,
         "covered_to": known, "exported_at": known}
    ] if known is not None else []  # fmt: skip
    note = "Lista de bloqueos vigente; no dice desde cuándo ni incluye los retirados."
    row = ledger(file, NAME, account=id_, read=len(blocks), rejected=len(lost), notes=[note])
    return _Blocked(blocks=blocks, coverage=covered, rejected=lost, rows=[row])
