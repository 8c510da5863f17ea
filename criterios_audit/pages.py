"""A format and a criterio as a page: what a command shows and the reference holds (`manual`)."""

from criterios_audit.loaders import Loader
from criterios_audit.loaders._loaded import Proves
from criterios_audit.model import Criterio
from criterios_audit.report.format import WORDS

_QUESTIONS = {
    "posts": "Publicaciones propias",
    "time": "Hora",
    "replies": "Respuestas que dio la cuenta",
    "parent_time": "Hora del mensaje contestado",
    "inbound": "Mensajes recibidos, contestados o no",
    "media": "Medio de cada publicación",
    "alt_text": "Texto alternativo o subtítulos",
}
_SHORT = {
    "posts": "publicaciones",
    "time": "hora",
    "replies": "respuestas",
    "parent_time": "hora de lo contestado",
    "inbound": "recibidos",
    "media": "medios",
    "alt_text": "texto alternativo",
}


def proven(proves: Proves) -> str:
    """Say in a line of the ledger what an export can prove."""
    return ", ".join(short for name, short in _SHORT.items() if getattr(proves, name))


def format_page(loader: Loader) -> str:
    """Markdown page of a format: what it gives, what it cannot give and how to ask for it."""
    rows = [f"| {q} | {getattr(loader.PROVES, name) or 'no'} |" for name, q in _QUESTIONS.items()]
    steps = [f"{number}. {step}" for number, step in enumerate(loader.STEPS, start=1)]
    return "\n".join(
        [
            f"# {loader.TITLE}",
            "",
            f"En la tabla de fuentes aparece como `{loader.NAME}`.",
            "",
            f"**Da:** {loader.GIVES}",
            "",
            f"**No da:** {loader.LACKS}",
            "",
            "## Cómo pedirla",
            "",
            *steps,
            "",
            "## Qué puede probar",
            "",
            "| Pregunta | Respuesta |",
            "|---|---|",
            *rows,
            "",
        ]
    )


def criterio_page(criterio: Criterio) -> str:
    """Markdown page of a numeral: its words, its force, what is measured and with what."""
    thresholds = [
        f"| `{name}` | {t.label} | {t.value} | {t.origin} |"
        for name, t in criterio.thresholds.items()
    ]
    table = ["| Umbral | Qué es | Valor | Origen |", "|---|---|---|---|", *thresholds, ""]
    words = "», «".join(criterio.words)
    return "\n".join(
        [
            f"# {criterio.numeral}. {criterio.title}",
            "",
            f"> {criterio.text}",
            "",
            f"**Fuerza:** {criterio.force.value}, por «{words}».",
            "",
            f"**Peor veredicto posible:** {WORDS[criterio.ceiling]}.",
            "",
            "## Qué se mide",
            "",
            criterio.measures,
            "",
            *(table if thresholds else []),
            "## Qué no ve",
            "",
            criterio.blind,
            "",
            "## Ejemplos",
            "",
            *(f"- {e.name}: **{WORDS[e.verdict]}**" for e in criterio.examples),
            "",
        ]
    )
