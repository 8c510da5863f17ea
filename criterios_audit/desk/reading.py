"""The review queue on screen: one text at a time, answered from the keyboard.

The widget only shows and listens; `review.Desk` decides what comes next and saves each answer
before the next text is shown. A citizen's text is masked, and is never part of a notebook's file:
it travels to the screen while it is read, and goes when it is answered.
"""

from pathlib import Path
from typing import Any

import anywidget
import traitlets

from criterios_audit.model import UserError
from criterios_audit.review.desk import Desk, Item

RULINGS = {"1": "confirmada", "2": "descartada", "3": "dudosa"}
"""What each key answers where a text is ruled; where it is scored, keys 0 to 2 fill its axes."""
_STATIC = Path(__file__).parent / "static"


class Lectura(anywidget.AnyWidget):
    """La pieza que toca leer, y sus teclas: 1 a 4, u deshace, n anota."""

    _esm = _STATIC / "lectura.js"
    _css = _STATIC / "lectura.css"
    item = traitlets.Dict().tag(sync=True)
    progress = traitlets.Dict().tag(sync=True)
    said = traitlets.Unicode().tag(sync=True)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.on_msg(self._heard)
        self._show()

    def _heard(self, _: Any, content: dict[str, Any], __: Any) -> None:
        try:
            self.said = self._act(content)
        except UserError as mistake:
            self.said = str(mistake)
        self._show()

    def _act(self, content: dict[str, Any]) -> str:
        note = str(content.get("note", "")).strip()
        if note:
            self._desk.note(note)
        match content.get("act"):
            case "rule":
                self._desk.label(RULINGS[str(content["key"])])
                return "Guardado."
            case "score":
                axes = {str(k): int(v) for k, v in dict(content["scores"]).items()}
                self._desk.label(scores=axes)
                return "Guardado."
            case "later":
                self._desk.later()
                return "Queda para después."
            case "undo":
                return "Se retiró." if self._desk.undo() else "No hay qué deshacer."
            case _:
                return ""

    def _show(self) -> None:
        item = self._desk.next()
        self.item = {} if item is None else _told(item)
        self.progress = {k: v for k, v in self._desk.progress().items() if v is not None}


def _told(item: Item) -> dict[str, Any]:
    return {
        "numeral": item.numeral,
        "cuenta": item.account,
        "pieza": item.piece,
        "cuando": item.when,
        "texto": item.text,
        "contexto": item.context,
        "ciudadania": item.inbound,
        "copias": item.copies,
        "ejes": list(item.axes),
    }
