"""Where links lead, whom posts name, which tools they speak of: institutional Spanish of Mexico."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from criterios_audit import catalogos, tables
from criterios_audit.criterios._example import post
from criterios_audit.features import add, links


def featured(**said: object) -> pd.Series:
    return add(tables.frame("posts", [post(0, **said)]), None).iloc[0]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("ine.mx", "ine"),
        ("centralelectoral.ine.mx", "ine"),
        ("nuevo-sitio.ine.mx", "ine"),
        ("votoextranjero.mx", "ine"),
        ("app-inter.ife.org.mx", "ine"),
        ("te.gob.mx", "autoridad_electoral"),
        ("portal.te.gob.mx", "autoridad_electoral"),
        ("gob.mx", "gobierno"),
        ("transito.gob.mx", "gobierno"),
        ("site.gob.mx", "gobierno"),  # ends in the letters te.gob.mx, not in the labels
        ("scjn.gob.mx", "gobierno"),
        ("scholar.google.com", "cientifico"),
        ("google.com", "otro"),
        ("t.co", "acortador"),
        ("bit.ly", "acortador"),
        ("morena.org", "partido"),
        ("eluniversal.com.mx", "medio"),
        ("inemx.com", "no_oficial"),
        ("inemexico.org", "no_oficial"),
        ("ine.mx.tramites.com", "no_oficial"),
        ("credencial-ine.com", "no_oficial"),
        ("ine.es", "otro"),  # Spain's statistics office passes for nobody
        ("cine.mx", "otro"),
        ("medicine.mx", "otro"),
        ("inegi.org.mx", "gobierno"),
        ("10.0.0.1", "otro"),
        ("", "otro"),
    ],
)
def test_class_of_a_host(host: str, expected: str) -> None:
    assert links.host_class(host) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.INE.mx/credencial", "ine"),
        ("https://ine.mx@otra.example/x", "otro"),  # what goes before @ is not the host
        ("https://otra.example\\.ine.mx/x", "otro"),
        ("https://otra.example/?u=https://ine.mx", "otro"),
        ("https://ine.mx:443/a", "ine"),
        ("ine.mx/sin-esquema", "ine"),
        ("https://x.com/Ejemplo/status/1/photo/1", "ine"),  # the audited account itself
        ("https://twitter.com/INEMexico/status/1", "ine"),
        ("https://x.com/p_0123456789/status", "cuenta_ajena"),
        ("https://www.facebook.com/profile.php?id=p_0123456789", "cuenta_ajena"),
        ("https://www.youtube.com/@p_0123456789", "cuenta_ajena"),
        ("https://x.com/PartidoMorenaMx", "partido"),
        ("https://x.com/iecm/status/2", "autoridad_electoral"),
        ("https://www.youtube.com/watch?v=abc", "plataforma"),
        ("https://youtu.be/abc", "plataforma"),
        ("https://x.com/i/broadcasts/1", "plataforma"),
    ],
)
def test_class_of_a_link(url: str, expected: str) -> None:
    assert featured(links=url)["link_classes"] == expected


def test_classes_stand_in_the_order_of_the_links() -> None:
    posts = tables.frame(
        "posts",
        [
            post(0, links="https://t.co/a https://ine.mx https://reforma.com/x"),
            post(1, links=""),
            post(2),
            post(3, links="https://ine.mx"),
        ],
    )
    found = add(posts, None)["link_classes"]
    assert found[0] == "acortador ine medio"
    assert found[1] == ""
    assert pd.isna(found[2])
    assert found[3] == "ine"
    assert list(links.exploded(add(posts, None))["host"]) == [
        "t.co",
        "ine.mx",
        "reforma.com",
        "ine.mx",
    ]


def test_an_account_that_the_register_denies_is_not_the_institutes() -> None:
    posts = tables.frame("posts", [post(0, links="https://x.com/Negada/status/1")])
    row = {"account_id": "x:Negada", "red": "x", "alias": "Negada"}
    for caracter, expected in (("no", "plataforma"), ("institucional", "ine")):
        cuentas = tables.frame("cuentas", [{**row, "caracter": caracter}])
        assert add(posts, cuentas)["link_classes"][0] == expected


def test_no_network_is_ever_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a socket was opened")

    links._extract.cache_clear()  # noqa: SLF001 - as if the program had just begun
    monkeypatch.setattr("socket.socket.connect", refuse)
    assert links.host_class("algo.nuevo.example") == "otro"


def test_mentions_by_a_closed_list() -> None:
    found = featured(
        mentions="INEMexico iecm PartidoMorenaMx p_0123456789 IEEPOGobOax",
        text="@INEMexico @iecm @PartidoMorenaMx @p_0123456789 @IEEPOGobOax",
    )
    assert found["mention_classes"] == "ine autoridad partido otro otro"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sesión del Consejo #INE #Elecciones2027", "INE Elecciones2027"),
        ("#Año2026, y #CaféConINE.", "Año2026 CaféConINE"),
        ("Somos el #1 y https://ine.mx/pagina#seccion", ""),
        ("Punto # 4", ""),
    ],
)
def test_tags(text: str, expected: str) -> None:
    assert featured(text=text)["tags"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "El INE aprueba el calendario",
        "El instituto  nacional electoral informa",
        "Síguenos en @INEMexico",
        "#INEContigo",
    ],
)
def test_what_names_the_institute(text: str) -> None:
    assert featured(text=text)["names_ine"]


@pytest.mark.parametrize(
    "text",
    [
        "Datos del INEGI sobre población",
        "#INEGI y @INEGI_INFORMA",
        "El INEA y el INEE publican",
        "Función de cine en línea",
        "Estudio universitario sobre abejas",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert not featured(text=text)["names_ine"]


def test_a_headline_inside_the_link_names_the_institute() -> None:
    note = "https://www.eluniversal.com.mx/nacion/ine-aprueba-topes-de-campana/"
    assert featured(text="Lee la nota", links=note)["names_ine"]
    assert not featured(text="Lee", links="https://cine.example/cartelera-online/")["names_ine"]
    assert not featured(text="Lee", links="https://ine.mx")["names_ine"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Consulta el PREP esta noche", "prep"),
        ("Ubica tu casilla en https://ubicatucasilla.ine.mx", "ubica_casilla"),
        ("Se cae el sistema de la fiesta", ""),  # not CAE
        ("La Mac y el big mac", ""),  # not MAC
        ("Convocatoria SE y CAE", "cae_se"),
        ("Buenos días", ""),
        ("Lee el comunicado de hoy", "estrados"),
        ("Comunicado: abre el módulo", "estrados"),
        ("Como lo hemos comunicado, abre el módulo", ""),
    ],
)
def test_tools(text: str, expected: str) -> None:
    assert featured(text=text)["tools"] == expected


def test_a_tool_counts_only_from_its_own_date() -> None:
    said = {"text": "Practica tu voto en el simulador"}
    assert featured(**said, created_at="2025-05-01T12:00:00Z")["tools"] == "practica"
    assert featured(**said, created_at="2024-05-01T12:00:00Z")["tools"] == ""


@pytest.mark.parametrize("row", catalogos.rows("herramientas"), ids=lambda row: row["id"])
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_the_stem_of_a_tool_is_in_whatever_its_pattern_matches(row, data) -> None:
    text = data.draw(st.from_regex(re.compile("(?i)" + row["patron"]), fullmatch=True))
    lower = pd.Series([text], dtype=tables.TEXT).str.lower()[0]
    folded = lower.replace("\u017f", "s").replace("\u0131", "i")  # s and i that only Python equates
    assert re.search(row["raiz"], folded)
