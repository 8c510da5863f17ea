"""Help and mistakes of usage in Spanish: the library that reads commands says both in English."""

import re
from collections.abc import Mapping
from typing import Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

UsageError = cast("type[Exception]", typer.BadParameter.__base__)
"""What the library raises for a command that cannot be understood."""
_HELP: Mapping[str, str] = {
    "Usage:": "Uso:",
    "[OPTIONS]": "[OPCIONES]",
    "COMMAND [ARGS]...": "ORDEN [ARGUMENTOS]...",
    "Arguments:": "Argumentos:",
    "Options:": "Opciones:",
    "Commands:": "Órdenes:",
    "Show this message and exit.": "Muestra esta ayuda.",
    "[required]": "[obligatorio]",
    "[default: ": "[si no se dice: ",
}
_VALUES: Mapping[str, str] = {"<path>": "<ruta>", "<str>": "<texto>", "<int range>": "<número>"}
_SAID = (
    (r"No such command '([^']*)'\.(?: Did you mean '([^']*)'\?)?.*", "No existe la orden «{}»"),
    (r"Got unexpected extra argument\S* \((.*)\)", "Sobra «{}»"),
    (r"Missing command\.", "Falta la orden"),
)
"""What it says of the words themselves, and how it is said here."""


class Command(TyperCommand):
    """A command whose help is in Spanish."""

    def get_help(self, ctx: Any) -> str:
        """Return the help."""
        return _translated(super().get_help(ctx))


class Group(TyperGroup):
    """Commands whose list is in Spanish."""

    def get_help(self, ctx: Any) -> str:
        """Return the help."""
        return _translated(super().get_help(ctx))


def in_spanish(app: typer.Typer) -> typer.Typer:
    """Return the same commands, all that were registered, with help in Spanish."""
    app.info.cls = Group
    for command in app.registered_commands:
        command.cls = Command
    for group in app.registered_groups:
        group.cls = Group
        if group.typer_instance:
            in_spanish(group.typer_instance)
    return app


def sentence(error: Any) -> str:
    """Say what cannot be understood of a command, and where its help is."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return str(error.message)
    ctx = error.ctx
    where = f" Con «{ctx.command_path} --help» verá cómo se escribe." if ctx else ""
    return f"{_what(error, kind)}.{where}".replace("?.", "?")


def _what(error: Any, kind: str) -> str:
    if kind == "NoSuchOption":
        return f"No existe la opción «{error.option_name}»{_rather(error.possibilities or ())}"
    if kind == "BadOptionUsage":
        return f"La opción «{error.option_name}» no se usa así: pide un valor, y uno solo"
    if (param := getattr(error, "param", None)) is not None:
        name = param.opts[0] if param.param_type_name == "option" else param.name
        asked = str(param.help or "").rstrip(".")
        if kind == "MissingParameter":
            return f"Falta «{name}» ({asked[:1].lower()}{asked[1:]})"
        return f"«{name}» no admite ese valor ({asked[:1].lower()}{asked[1:]})"
    for pattern, said in _SAID:
        if found := re.fullmatch(pattern, error.message, re.DOTALL):
            first, *rest = (*found.groups(), "")
            return said.format(first) + _rather([near for near in rest if near])
    return f"No se entendió la orden: {error.message.rstrip('.')}"


def _rather(near: Any) -> str:
    return f"; ¿quiso decir {' o '.join(f'«{name}»' for name in near)}?" if near else ""


def _translated(text: str) -> str:
    for english, spanish in _HELP.items():
        text = text.replace(english, spanish)
    return re.sub(rf"({'|'.join(_VALUES)})( +)", _value, text)


def _value(found: re.Match[str]) -> str:
    """Name a kind of value; what explains it stays in its column."""
    said = _VALUES[found[1]]
    return said + " " * max(1, len(found[0]) - len(said))
