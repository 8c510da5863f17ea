"""Meta Business Suite's table of content: what the exports of Facebook and Instagram share."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from criterios_audit import tables
from criterios_audit.loaders._loaded import (
    Loaded,
    canonical,
    count,
    first_reasons,
    ledger,
    origin,
    sole,
    spans,
)
from criterios_audit.loaders._meta_tables import ROUNDED, american, rounded
from criterios_audit.loaders._table import column, sheet
from criterios_audit.loaders._text import links_in, mentions_in
from criterios_audit.sources import File

ALIASES = {
    "post_id": ("Post ID", "Identificador de la publicación"),
    "page_id": ("Page ID", "Identificador de la página"),
    "owner_id": ("Account ID", "Identificador de la cuenta"),
    "username": ("Account username", "Nombre de usuario de la cuenta"),
    "title": ("Title", "Título"),
    "description": ("Description", "Descripción"),
    "time": ("Publish time", "Hora de publicación"),
    "permalink": ("Permalink", "Enlace permanente"),
    "crosspost": ("Is crosspost", "Es una publicación cruzada"),
    "share": ("Is share", "Es una publicación compartida"),
    "type": ("Post type", "Tipo de publicación"),
    "period": ("Date", "Fecha"),
    "views": ("Views", "Visualizaciones", "Impressions", "Impresiones"),
    "reactions": ("Reactions", "Reacciones"),
    "likes": ("Likes", "Me gusta"),
    "comments": ("Comments", "Comentarios"),
    "shares": ("Shares", "Veces que se compartió"),
    "follows": ("Follows", "Seguimientos"),
}
"""Verbatim headers of the English and Spanish exports (FORMATS 3d, A2)."""

_ZONE = "America/Los_Angeles"  # FORMATS A1: whatever the language or the country of the account
_NEAR = pd.Timedelta(seconds=120)
_METRICS = ["likes", "shares", "comments", "views"]
_POST = ["account_id", "post_id"]


@dataclass(frozen=True, kw_only=True)
class Laid:
    """What only the network's own module knows of the rows, indexed by record."""

    posts: pd.DataFrame
    """account_id (`<NA>` where not said), post_id, text, kind, media, media_n, likes."""
    native_id: "pd.Series[Any]"
    foreign: "pd.Series[Any]"
    """Rows of another account, to be left out."""
    held: "pd.Series[Any]"
    """Moment that the permalink itself holds; NaT where it holds none."""
    notes: list[str] = field(default_factory=list)


def read(
    file: File,
    form: str,
    network: str,
    needed: Collection[str],
    layout: Callable[[pd.DataFrame], Laid],
) -> Loaded:
    """Read the table; one post for each publication, however many rows it has."""
    given = sheet(file, needed, ALIASES)
    cells = given.cells
    laid = layout(cells)
    times, known, notes = _moments(cells, laid.held)
    told = first_reasons(file, _reasons(cells, laid.posts, times))
    rejected = given.rejected + told
    posts = laid.posts.assign(
        network=network,
        url=column(cells, "permalink"),
        created_at=times,
        precision="minute",
        zone_known=known,
        links=links_in(laid.posts["text"]),
        mentions=mentions_in(laid.posts["text"]),
        shares=count(column(cells, "shares")),
        comments=count(column(cells, "comments")),
        views=count(column(cells, "views")),
        record=cells.index,
        **origin(file),
    ).drop([r["record"] for r in told])
    foreign = laid.foreign.reindex(posts.index)
    posts = posts[~foreign]
    kept, more = _one_each(posts, column(cells, "period").reindex(posts.index))
    notes += laid.notes + more + _left(int(foreign.sum())) + _no_rows(cells)
    row = ledger(
        file, form, account=sole(kept["account_id"]), read=len(posts),
        repeated=len(posts) - len(kept), rejected=len(rejected), left_out=int(foreign.sum()),
        times=kept["created_at"], notes=notes,
    )  # fmt: skip
    return canonical(
        posts=kept, accounts=_accounts(kept, laid.native_id), coverage=spans(kept, file),
        rejected=rejected, sources=[row],
    )  # fmt: skip


def _moments(
    cells: pd.DataFrame, held: "pd.Series[Any]"
) -> tuple["pd.Series[Any]", bool, list[str]]:
    """UTC moments, whether their zone is believed, and what was found out of it."""
    written, notes = american(cells["time"])
    # the hour that October or November lives twice: the permalink says which, else the first
    early, late = (
        written.dt.tz_localize(_ZONE, ambiguous=[dst] * len(written), nonexistent="shift_forward")
        .dt.tz_convert("UTC")
        .astype(tables.TIME)
        for dst in (True, False)
    )
    times = late.where((late - held).abs() < (early - held).abs(), early)
    away = (times - held).abs().groupby(held).min().dropna()
    near = int((away <= _NEAR).sum())
    if not len(away):
        if times.notna().any():
            notes.append(
                "La hora viene en la del Pacífico de EE. UU. y se convirtió a UTC; se infiere de "
                "lo medido en Instagram: este archivo no permite comprobarlo."
            )
        return times, True, notes
    if near * 2 < len(away):
        notes.append(
            f"Solo {near} de {len(away)} enlaces permanentes confirman que la hora sea la del "
            "Pacífico de EE. UU.: no se sabe de qué zona es y se dejó como está escrita."
        )
        return written.dt.tz_localize("UTC").astype(tables.TIME), False, notes
    notes.append(
        "La hora viene en la del Pacífico de EE. UU. y se convirtió a UTC, al minuto: la confirman "
        f"{near} de {len(away)} enlaces permanentes, que guardan la suya."
    )
    return times, True, notes


def _reasons(
    cells: pd.DataFrame, posts: pd.DataFrame, times: "pd.Series[Any]"
) -> dict[str, "pd.Series[Any]"]:
    lost = posts["post_id"].isna()
    return {
        ROUNDED: lost & rounded(cells["post_id"]),
        "no tiene identificador; se esperaba el número de la publicación.": lost,
        "no dice cuándo se publicó; se esperaba una fecha como 09/28/2026 18:12.": times.isna(),
        "no dice de qué cuenta es; se esperaba el identificador de la página o el nombre de "
        "usuario.": posts["account_id"].isna(),
    }


def _one_each(posts: pd.DataFrame, period: "pd.Series[Any]") -> tuple[pd.DataFrame, list[str]]:
    """Keep the row of totals of each publication; where it only has days, one with their sums."""
    by_day = period.str.contains(r"[0-9]").fillna(value=False)
    whole = posts[~by_day].drop_duplicates(_POST)
    days = posts[by_day]
    if days.empty:
        return whole, []
    known = pd.MultiIndex.from_frame(whole[_POST])
    days = days.assign(period=period)[~pd.MultiIndex.from_frame(days[_POST]).isin(known)]
    days = days.drop_duplicates([*_POST, "period"]).drop(columns="period")
    # a day without its figure leaves the sum unknown, not smaller
    sums = days.groupby(_POST)[_METRICS].sum(skipna=False)
    first = days.drop_duplicates(_POST)
    first = first.drop(columns=_METRICS).join(sums, on=_POST)
    notes = [f"{int(by_day.sum())} filas son de un día: cuentan como repetidas de su publicación."]
    if len(first):
        notes.append(
            f"{len(first)} publicaciones solo traen filas por día: sus cifras son la suma de los "
            "días que muestra el archivo."
        )
    return pd.concat([whole, first]).sort_values("record"), notes


def _left(foreign: int) -> list[str]:
    if not foreign:
        return []
    return [f"{foreign} filas son de otra cuenta (colaboraciones): no se cuentan como propias."]


def _no_rows(cells: pd.DataFrame) -> list[str]:
    return [] if len(cells) else ["Solo tiene el encabezado: no trae ninguna publicación."]


def _accounts(posts: pd.DataFrame, native_id: "pd.Series[Any]") -> pd.DataFrame:
    first = posts.drop_duplicates("account_id")
    return first[["account_id", "network", "source_id", "source_path", "record"]].assign(
        alias=first["account_id"].str.replace(r"^\w+:", "", regex=True),
        native_id=native_id.reindex(first.index),
    )


def text(first: "pd.Series[Any]", second: "pd.Series[Any]") -> "pd.Series[Any]":
    """Return the longer of two texts of one row, never both; «» where there is none."""
    one, other = first.fillna(""), second.fillna("")
    return one.where(one.str.len() >= other.str.len(), other)
