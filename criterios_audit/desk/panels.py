"""Panels of a notebook: pick an account and look at it; move a threshold and write it down."""

from collections.abc import Callable
from html import escape
from typing import Any

from IPython.display import display
from ipywidgets import HTML, Button, Dropdown, FloatText, HBox, Output, Text, VBox

from criterios_audit.criterios import catalogue
from criterios_audit.model import UserError
from criterios_audit.settings import ORIGINS

_WIDE = {"description_width": "9em"}


def account_panel(accounts: list[str], show: Callable[[str], Any]) -> VBox:
    """Return a list of accounts and, below it, what `show` gives of the one picked, as HTML."""
    pick = Dropdown(options=accounts, description="Cuenta", style=_WIDE, layout={"width": "32em"})
    shown = HTML(layout={"width": "100%"})

    def picked(_: Any = None) -> None:
        try:
            shown.value = show(pick.value)._repr_html_()
        except UserError as mistake:
            shown.value = f"<p><strong>{escape(str(mistake))}</strong></p>"

    pick.observe(picked, "value")
    if accounts:
        picked()
    return VBox([pick, shown])


def threshold_panel(attempt: Callable[[str, str, float], Any], write: Callable[..., Any]) -> VBox:
    """Return a panel that tries a threshold with `attempt` and sets it down with `write`.

    `attempt(numeral, name, value)` gives what would change; `write(numeral, name, value, origen=…,
    acta=…, desde=…)` writes it. What either refuses is shown as its sentence.
    """
    numerals = [c for c in catalogue() if c.thresholds]
    said = {c.numeral: c.thresholds for c in numerals}
    numeral = Dropdown(
        options=[(f"{c.numeral}. {c.title}"[:90], c.numeral) for c in numerals],
        value="XXII", description="Numeral", style=_WIDE, layout={"width": "52em"},
    )  # fmt: skip
    name = Dropdown(description="Umbral", style=_WIDE, layout={"width": "52em"})
    value = FloatText(description="Valor", style=_WIDE, step=0.01)
    origin = Dropdown(options=ORIGINS, value="provisional", description="Origen", style=_WIDE)
    minutes = Text(description="Acta", placeholder="3/2026", style=_WIDE)
    since = Text(description="Vigente desde", placeholder="2026-07-01", style=_WIDE)
    shown = Output()
    try_it = Button(description="Probar", tooltip="Qué veredictos cambiarían; no escribe nada")
    write_it = Button(description="Escribir en criterios.toml", layout={"width": "auto"})

    def named(_: Any = None) -> None:
        name.options = [(t.label or n, n) for n, t in said[numeral.value].items()]
        name.index = 0  # a list that was empty picks nothing by itself
        valued()

    def valued(_: Any = None) -> None:
        if name.value:
            value.value = float(said[numeral.value][name.value].value)

    def tried() -> Any:
        return attempt(numeral.value, name.value, value.value)

    def written() -> Any:
        return write(
            numeral.value, name.value, value.value,
            origen=origin.value, acta=minutes.value.strip(), desde=since.value.strip(),
        )  # fmt: skip

    numeral.observe(named, "value")
    name.observe(valued, "value")
    named()
    try_it.on_click(lambda _: _filled(shown, tried))
    write_it.on_click(lambda _: _filled(shown, written))
    origins = HBox([origin, minutes, since])
    return VBox([numeral, name, HBox([value, try_it]), origins, HBox([write_it]), shown])


def _filled(shown: Output, make: Callable[[], Any]) -> None:
    shown.clear_output(wait=True)
    with shown:
        try:
            display(make())  # type: ignore[no-untyped-call]
        except UserError as mistake:
            display(HTML(f"<p><strong>{escape(str(mistake))}</strong></p>"))  # type: ignore[no-untyped-call]
