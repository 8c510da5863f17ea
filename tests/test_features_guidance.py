"""What a reply must say to send somebody on to INETEL or the platform, or to decline."""

import pandas as pd
import pytest

from criterios_audit import tables
from criterios_audit.criterios._example import post
from criterios_audit.features import guidance


def marks(text: str | None, kind: str = "respuesta", links: str | None = None) -> pd.Series:
    row = post(1, text=text, kind=kind, links=links, zone_known=True)
    return guidance.marks(tables.frame("posts", [row])).iloc[0]


@pytest.mark.parametrize(
    "text",
    [
        "Comunícate a INETEL, donde te orientarán",
        "Marca al 800 433 2000",
        "Marca al 800-433-2000 sin costo",
        "Presenta tu solicitud en la Plataforma Nacional de Transparencia",
        "Puedes pedirla por la PNT",
        "Ingresa una solicitud de información en el portal",
    ],
)
def test_it_guides(text: str):
    assert marks(text)["guides"]


@pytest.mark.parametrize(
    "text",
    [
        "Con gusto, el módulo abre de 8 a 15 horas",
        "La transparencia es un principio del Instituto",
        "Llámanos al 55 1234 5678",
        "Recibimos tu solicitud de información, gracias",
    ],
)
def test_it_does_not_guide(text: str):
    assert not marks(text)["guides"]


def test_a_link_guides_too():
    link = "https://www.plataformadetransparencia.org.mx/inicio"
    assert marks("Puedes hacerlo aquí", links=link)["guides"]


@pytest.mark.parametrize(
    "text",
    [
        "No contamos con esa información",
        "Por el momento no tenemos información",
        "Una disculpa, no es de nuestra competencia",
        "Desconocemos el dato",
    ],
)
def test_it_declines(text: str):
    assert marks(text)["declines"]


@pytest.mark.parametrize(
    "text",
    ["No tenemos costo alguno", "No es necesario hacer cita", "Contamos con esa información"],
)
def test_it_does_not_decline(text: str):
    assert not marks(text)["declines"]


def test_only_replies_with_text_are_read():
    assert pd.isna(marks("Marca a INETEL", kind="original")["guides"])
    assert pd.isna(marks(None)["declines"])
