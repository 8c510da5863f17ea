"""The reference in docs/ that the modules write: criterios, formats, registers, tables, commands.

`python -m criterios_audit.manual docs` writes it; a test fails where a page is stale.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from criterios_audit import catalogos, cli, tables
from criterios_audit.criterios import catalogue
from criterios_audit.loaders import LOADERS
from criterios_audit.pages import criterio_page, format_page
from criterios_audit.tables import Column

_NOTE = "Estas páginas las escribe el programa a partir de sus módulos (`make paginas`)."
_HOURS = (
    "Las horas van en UTC. Vacío quiere decir «la exportación no lo dice», nunca cero. Los "
    "identificadores son texto."
)
_KINDS = {
    tables.TEXT: "texto",
    tables.TIME: "fecha y hora",
    tables.DAY: "fecha",
    tables.COUNT: "cantidad",
    tables.RATIO: "número",
    tables.FLAG: "sí o no",
}
_TABLES = {
    "posts": "Publicaciones propias",
    "interactions": "Mensajes recibidos",
    "accounts": "Cuentas",
    "blocks": "Cuentas bloqueadas",
    "coverage": "Qué muestra entero cada exportación",
    "changes": "Lo que cambió entre dos cortes",
    "rejected": "Lo que no pudo leerse",
    "sources": "El libro de fuentes",
    "gate": "La compuerta de calidad",
}
_MEASURED = {
    "posts": ("posts_medidas", tables.FEATURES),
    "interactions": ("interactions_medidas", tables.INBOUND_FEATURES),
}


def all_pages() -> Iterator[tuple[str, str]]:
    """Path below `docs` and text of each page, the indexes among them."""
    formats = {f"{ld.NAME}.md": ld.TITLE for ld in LOADERS.values()}
    yield "formatos/README.md", _index("Exportaciones que se leen", formats)
    for loader in LOADERS.values():
        yield f"formatos/{loader.NAME}.md", format_page(loader)
    numerals = {f"{c.numeral}.md": f"{c.numeral}. {c.title}" for c in catalogue()}
    yield "criterios/README.md", _index("Los criterios y cómo se miden", numerals)
    for criterio in catalogue():
        yield f"criterios/{criterio.numeral}.md", criterio_page(criterio)
    yield "registros/README.md", _registers()
    yield "tablas/README.md", _tables()
    yield "comandos/README.md", _commands()


def write(docs: Path) -> None:
    """Write every page below `docs`, and take away those of modules that are no more."""
    pages = dict(all_pages())
    for folder in {path.partition("/")[0] for path in pages}:
        for old in (docs / folder).glob("*.md"):
            if f"{folder}/{old.name}" not in pages:
                old.unlink()
        (docs / folder).mkdir(parents=True, exist_ok=True)
    for path, text in pages.items():
        (docs / path).write_text(text, "utf-8")


def _index(title: str, links: Mapping[str, str]) -> str:
    lines = [f"- [{text}]({path})" for path, text in links.items()]
    return "\n".join([f"# {title}", "", _NOTE, "", *lines, ""])


def _registers() -> str:
    """Page of the registers: columns as people type them, and which numerals read each."""
    described: dict[str, list[dict[str, str]]] = {}
    for row in catalogos.rows("registros"):
        described.setdefault(row["registro"], []).append(row)
    lines = ["# Los registros", "", _NOTE]
    for name, rows in described.items():
        users = [c.numeral for c in catalogue() if name in c.needs]
        said = f"Lo leen los numerales {', '.join(users)}." if users else ""
        cells = [
            (
                f"`{r['columna']}`",
                r["tipo"],
                r["obligatoria"],
                r["significado"]
                + (f" ({_choices(r['opciones'].split('|'))})" if r["opciones"] else ""),
            )
            for r in rows
        ]
        lines += ["", f"## {name}", "", *([said, ""] if said else [])]
        lines += _table(("Columna", "Tipo", "Obligatoria", "Qué es"), cells)
    return "\n".join([*lines, ""])


def _tables() -> str:
    """Page of the canonical tables, and of the columns that are measured once."""
    lines = [
        "# Las tablas canónicas",
        "",
        _NOTE,
        "",
        _HOURS,
    ]
    for name, title in _TABLES.items():
        lines += ["", f"## {title} (`{name}`)", "", *_columns(name, tables.TABLES[name])]
        if name in _MEASURED:
            where, columns = _MEASURED[name]
            lines += ["", "Lo que el programa mide una vez y agrega:", ""]
            lines += _columns(where, columns)
    return "\n".join([*lines, ""])


def _columns(name: str, columns: Sequence[Column]) -> list[str]:
    said = {(row["tabla"], row["columna"]): row["significado"] for row in catalogos.rows("tablas")}
    cells = [
        (
            f"`{c.name}`",
            _KINDS[c.dtype],
            "sí" if c.required else "no",
            said.get((name, c.name), said.get(("*", c.name), ""))
            + (f" ({_choices(c.choices)})" if c.choices else ""),
        )
        for c in columns
    ]
    return _table(("Columna", "Tipo", "Siempre", "Qué es"), cells)


def _choices(every: Sequence[str]) -> str:
    numerals = [c.numeral for c in catalogue()]
    return "I a XXXIV o SEGUNDO" if list(every) == numerals else ", ".join(every)


def _commands() -> str:
    """Page of the commands: what each does, its arguments and its options, as `--help` says it."""
    lines = ["# Los comandos", "", _NOTE]
    for path, command in _leaves(typer.main.get_command(cli.app), ()):
        words = [
            p.name.upper() if p.required else f"[{p.name.upper()}]"
            for p in command.params
            if _is_argument(p)
        ]
        typed = " ".join(["criterios-audit", *path, *words])
        lines += ["", f"## {' '.join(path)}", "", command.help or "", "", "```", typed, "```", ""]
        cells = [(_typed(p), p.help or "") for p in command.params if p.name != "help"]
        lines += _table(("Se escribe", "Qué es"), cells)
    codes = (
        "Códigos de salida: 0, completo; 3, completo con avisos; 2, error de uso; "
        "1, falla del programa."
    )
    return "\n".join([*lines, "", codes, ""])


def _leaves(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Go down the groups of typer's own click, which exports no types of it."""
    if inside := getattr(command, "commands", None):
        for name, one in inside.items():
            yield from _leaves(one, (*path, name))
    else:
        yield path, command


def _is_argument(parameter: Any) -> bool:
    return bool(parameter.param_type_name == "argument")


def _typed(parameter: Any) -> str:
    word = parameter.name.upper() if _is_argument(parameter) else max(parameter.opts, key=len)
    return f"`{word}`"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    body = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *body]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
