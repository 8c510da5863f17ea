"""What a notebook shows: tables that sort and filter, sentences, pages in a frame, progress."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
from IPython.display import display
from ipywidgets import HBox, IntProgress, Label
from itables.widget import ITable

from criterios_audit.journal import Journal


@dataclass(frozen=True, kw_only=True)
class Tabla:
    """Una tabla que se ordena y se filtra; `.datos` es el DataFrame de pandas."""

    datos: pd.DataFrame
    nota: str = ""
    ocultas: tuple[str, ...] = ()
    """Columnas que están en `.datos` y que la tabla no muestra."""

    def __len__(self) -> int:
        """Cuántos renglones tiene."""
        return len(self.datos)

    def _repr_html_(self) -> str:
        note = f"<p>{escape(self.nota)}</p>" if self.nota else ""
        if self.datos.empty:
            return note + "<p>Sin renglones.</p>"
        more = len(self.datos) - _SHOWN
        left = f"<p>… y {more:,} renglones más.</p>" if more > 0 else ""
        return f"{note}{_plain(self.datos.head(_SHOWN)).to_html(index=False)}{left}"

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """JupyterLab shows the widget, which sorts and filters; others, the plain table."""
        plain = {"text/plain": f"Tabla de {len(self.datos):,} renglones"}
        plain |= {"text/html": self._repr_html_()}
        if self.datos.empty:
            return plain, {}
        # texts of strangers: shown as text, never as markup; its program comes with it
        shown = _plain(self.datos.drop(columns=[*self.ocultas]))
        # ids break anywhere, so that sentences keep their room; a width is a least width
        room = [{"targets": i, **_room(shown[name])} for i, name in enumerate(shown)]
        table = ITable(
            shown, caption=self.nota or None, allow_html=False, showIndex=False,
            maxBytes="4MB", language=_SPANISH, autoWidth=False,  # type: ignore[arg-type]
            columnDefs=room,
            classes="display compact",
            style="width:100%;table-layout:auto;overflow-wrap:anywhere",
        )  # fmt: skip
        bundle = table._repr_mimebundle_()
        made, metadata = bundle or ({}, {})
        return {**made, **plain}, metadata


def _room(cells: "pd.Series[Any]") -> dict[str, str]:
    """Least width of a column; neither its name, if it is one word, nor a figure is broken."""
    whole = " dt-body-nowrap" if _is_figure(cells) else ""
    alone = " dt-head-nowrap" if " " not in str(cells.name) else ""
    width = "12em" if _is_prose(cells) else "7em"
    width = "4em" if pd.api.types.is_numeric_dtype(cells) else width
    return {"width": width, "className": (whole + alone).strip()}


def _is_figure(cells: "pd.Series[Any]") -> bool:
    """Whether a column holds nothing but numbers, days and hours."""
    return bool(cells.astype(str).str.fullmatch(r"[\d.,:/ -]*").all())


def _is_prose(cells: "pd.Series[Any]") -> bool:
    """Whether a column holds sentences: some cell of several words and more than a line."""
    said = cells.astype(str)
    return bool((said.str.len().gt(_LINE) & said.str.contains(" ", regex=False)).any())


def _plain(table: pd.DataFrame) -> pd.DataFrame:
    """Write moments as people read and tables sort them, and nothing where there is nothing."""
    shown = {}
    for name, cells in table.items():
        if isinstance(cells.dtype, pd.DatetimeTZDtype) or cells.dtype.kind == "M":
            whole = cells.dropna()
            days = bool((whole.dt.normalize() == whole).all())
            shown[name] = cells.dt.strftime("%Y-%m-%d" if days else "%Y-%m-%d %H:%M").fillna("")
        elif cells.isna().any():
            shown[name] = cells.astype(object).where(cells.notna(), "")
    return table.assign(**shown)


@dataclass(frozen=True, kw_only=True)
class Texto:
    """Un texto listo para copiar; `.texto` lo da tal cual."""

    texto: str

    def __str__(self) -> str:
        """El texto tal cual."""
        return self.texto

    def _repr_html_(self) -> str:
        return f'<pre style="white-space:pre-wrap;font:inherit">{escape(self.texto)}</pre>'


@dataclass(frozen=True, kw_only=True)
class Textos:
    """Varios textos listos para copiar, cada uno con su nombre; `.textos` los da todos."""

    textos: Mapping[str, str]

    def _repr_html_(self) -> str:
        folded = [
            f"<details><summary>{escape(name)}</summary>{Texto(texto=text)._repr_html_()}</details>"
            for name, text in self.textos.items()
        ]
        return "".join(folded) or "<p>Nada que pedir.</p>"


@dataclass(frozen=True, kw_only=True)
class Pagina:
    """Una página del informe, dentro del cuaderno y con su mismo aspecto."""

    html: str
    alto: int = 820

    def _repr_html_(self) -> str:
        # its scripts run apart from the notebook's: no same origin
        return (
            f'<iframe sandbox="allow-scripts" title="Página del informe" srcdoc="'
            f'{escape(self.html)}" style="width:100%;height:{self.alto}px;border:1px solid #ccc;'
            'resize:vertical"></iframe>'
        )


@contextmanager
def progress(steps: int) -> Iterator[Journal]:
    """Show a bar that advances with each step of the journal, and goes away at the end."""
    bar, said = IntProgress(max=steps), Label()
    box = HBox([bar, said])
    display(box)  # type: ignore[no-untyped-call]

    def tell(what: str) -> None:
        bar.value += 1
        said.value = f"{what}…"

    try:
        yield Journal(tell=tell)
    finally:
        box.close()


_SHOWN = 200
_LINE = 40
"""Rows of a table where nothing can page through it."""
_SPANISH = {
    "search": "Buscar:",
    "lengthMenu": "Mostrar _MENU_",
    "info": "_START_ a _END_ de _TOTAL_",
    "infoEmpty": "Sin renglones",
    "infoFiltered": "(de _MAX_)",
    "zeroRecords": "Nada coincide con la búsqueda",
    "paginate": {"first": "«", "previous": "‹", "next": "›", "last": "»"},
}
