"""What a post states, which point of an agenda it speaks of, and when: V, IV, XII and XXVIII."""

import pandas as pd
import pytest

from criterios_audit import catalogos, tables
from criterios_audit.features import claims, sessions, topics
from criterios_audit.tables import TEXT


def texts(*said: str | None) -> "pd.Series[str]":
    return pd.Series(list(said), dtype=TEXT)


def marks(*said: str | None, kind: str = "original") -> pd.DataFrame:
    return claims.marks(pd.DataFrame({"text": texts(*said), "kind": kind}))


@pytest.mark.parametrize("row", catalogos.rows("lexico_anticipo"), ids=lambda r: r["ejemplo"])
def test_each_term_of_anticipation_is_found_in_its_example(row: dict[str, str]) -> None:
    assert marks(row["ejemplo"], row["ejemplo"].upper())["anticipation"].notna().all()
    assert row["clase"] in {"anticipo", "proyecto"}


@pytest.mark.parametrize(
    "text",
    [
        "El Consejo General aprobó los lineamientos de accesibilidad.",
        "Aprobado por unanimidad el acuerdo de redistritación.",
        "Ejerce tu derecho: vota libre este domingo.",
        "Mañana sesiona el Consejo General, síguelo en directo.",
        "La mesa directiva de casilla se integra con tus vecinos.",
        "Este proyecto nos llena de orgullo.",
        "Circula el rumor «se perfila la cancelación de la elección»: es falso.",
    ],
)
def test_what_was_decided_or_called_is_no_anticipation(text: str) -> None:
    assert marks(text)["anticipation"].isna().all(), text


@pytest.mark.parametrize(
    ("text", "checkable", "correction"),
    [
        ("Mesa de diálogo en Santo Domingo Tehuantepec.", False, False),
        ("La mesa es el domingo.", True, False),
        ("Fe de erratas: el horario correcto es de 9 a 18 h.", False, True),
        ("Corregimos la información publicada ayer.", False, True),
        ("Aclaración: el módulo abre el 3 de mayo.", True, True),
        ("Hubo un error en la gráfica. El dato correcto es 12 módulos.", True, True),
        ("Aclaramos que la fecha publicada ayer no corresponde.", False, True),
        ("Aclaramos cómo se cuentan los votos.", False, False),
        ("Aclaramos que nadie puede retirarte la credencial.", False, False),
        ("CORRECCIÓN: la cita es el 3 de mayo.", True, True),
        ("La corrección de datos en tu credencial es gratuita.", False, False),
        ("El plazo vence pronto.", True, False),
        ("Te esperamos el miércoles.", True, False),
        ("Tu voto es libre. https://ine.mx/2026/03/10 @ine_2026", False, False),
        ("¡Gracias por participar!", False, False),
    ],
)
def test_what_can_be_checked_and_what_corrects(text: str, checkable, correction) -> None:
    found = marks(text).iloc[0]
    assert (found["checkable"], found["correction"]) == (checkable, correction)


@pytest.mark.parametrize(
    "text",
    [
        "2/5 Así se cuentan los votos.",
        "1/ Te contamos cómo se cuentan los votos.",
        "🧵 1/n Te contamos cómo se cuentan los votos",
        "Así se cuentan los votos. 2/5",
        "Así se cuentan los votos 🗳️ (3/4)",
        "Te contamos en este hilo 1/",
        "1. Acude al módulo.\n2) Lleva tu acta.\n3️⃣ Recoge tu credencial.",
        "Medidas sanitarias por COVID-19 en las casillas.",
        "Cuídate del covid 19 y participa.",
        "Participamos en el G20 con tecnología 5G.",
        "Así vivimos el Proceso Electoral 2023-2024.",
        "Participa en la Consulta Infantil y Juvenil 2024",
        "Conoce la elección 2025 de un vistazo.",
        "El módulo abre a las 8 de la mañana y cierra a las 18:00 horas.",
        "Atendemos de 9 a 18 h, y en INETEL hasta las 9 p. m.",
        "Llama a INETEL: 800 433 2000",
        "Llama al (55) 5481-9897 o al 8004332000.",
    ],
)
def test_digits_that_state_nothing_are_no_figure(text: str) -> None:
    assert not marks(text)["checkable"].item(), text


@pytest.mark.parametrize(
    "text",
    [
        "2/5 Hay 1,250 módulos abiertos.",
        "Hay 2024 módulos en el país.",
        "Responderemos en 48 horas.",
        "La credencial vence en 2027.",
        "El registro cierra el 3/5",
        "La consulta es el 3/5/2026.",
        "3/5/2026 es la fecha.",
        "En la Elección 2024 se instalaron 170,000 casillas.",
        "Por COVID-19 se cerraron 15 módulos.",
        "Participó 61.05 % de la lista.",
        "Tu voto vale 1 de 98,000,000",
        "A las 18:00 había 12 actas por contar.",
    ],
)
def test_what_states_a_figure_beside_such_digits_still_does(text: str) -> None:
    assert marks(text)["checkable"].item(), text


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("¡Hola! El registro cierra el 15 de Abril de 2026. Gracias.", "fecha", "15 de abril"),
        ("Hay 1,250 módulos en el país.", "modulo", "1250"),
        ("Hay 98 millones de personas en la lista.", "person", "98 millones de"),
        ("La respuesta llega en 48 horas", "horas", "48"),
        ("2/5 Hay 1 300 módulos, a las 18:00", "modulo", "1300"),
        ("Del 1 de marzo al 15 de abril", None, None),  # two dates
        ("Hay 12 módulos y 3 unidades", None, None),  # two figures
        ("Te esperamos el miércoles", None, None),
    ],
)
def test_a_sentence_states_one_date_or_one_figure_of_something(text, unit, value) -> None:
    posts = pd.DataFrame({"text": texts("¡Gracias!", text), "kind": "original"})
    found = claims.statements(posts.assign(checkable=claims.marks(posts)["checkable"]))
    stated = found[["at", "unit", "value"]].to_dict("records")
    assert stated == ([{"at": 1, "unit": unit, "value": value}] if unit else [])


def test_nothing_is_said_of_others_words_nor_of_no_text() -> None:
    assert marks("Fe de erratas: se perfila el 3 de mayo", kind="compartido").isna().all(axis=None)
    assert marks(None).isna().all(axis=None)
    dtypes = marks("Hola", None).dtypes.astype(str).to_dict()
    assert dtypes == {
        "checkable": "boolean",
        "correction": "boolean",
        "session_talk": "boolean",
        "anticipation": "string",
    }


def test_facts_are_compared_whatever_the_words_and_the_separators() -> None:
    found = claims.facts(
        texts("Hay 1,250 módulos el Lunes 3 de mayo", "El lunes 3 de mayo habrá 1 250", None)
    )
    assert found.iloc[0] == "1250 lunes 3 mayo"
    assert found.iloc[1] == "lunes 3 mayo 1250"
    assert pd.isna(found.iloc[2])


@pytest.mark.parametrize(
    ("text", "talks"),
    [
        ("#ConsejoGeneral | Se aprueba el punto 3", True),
        ("Inicia la sesión extraordinaria", True),
        ("#SesiónINE en vivo", True),
        ("Inicia sesión en tu cuenta para sacar cita", False),
        ("El consejo de tu abuela: vota", False),
    ],
)
def test_what_names_a_session(text: str, talks) -> None:
    assert marks(text)["session_talk"].tolist() == [talks]


POINTS = texts(
    "Proyecto de Acuerdo del Consejo General por el que se aprueban los Lineamientos de "
    "accesibilidad",
    "Presupuesto de la consulta infantil y juvenil",
    "Proyecto de acuerdo",
    None,
)


def test_a_text_speaks_of_the_point_whose_words_it_holds() -> None:
    said = texts(
        "Aprobados los LINEAMIENTOS de Accesibilidad",
        "#PresupuestoConsultaInfantil",
        "El Consejo General discute el proyecto de acuerdo",
        "Infantil",
        None,
    )
    found = topics.best(said, POINTS, 0.5)
    assert found.tolist()[:2] == [0, 1]
    assert found[2:].isna().all()
    assert topics.legible(POINTS).tolist() == [True, True, False, False]


def test_pairs_are_all_that_share_enough_and_empty_tables_share_nothing() -> None:
    said = texts("Lineamientos de accesibilidad y presupuesto de la consulta infantil y juvenil")
    assert topics.pairs(said, POINTS, 0.5)["phrase"].tolist() == [0, 1]
    assert topics.pairs(said[:0], POINTS, 0.5).empty
    assert topics.best(said, POINTS[:0], 0.5).isna().all()


def session(**said: object) -> dict[str, object]:
    return {"organo": "Consejo General", "inicio": "2026-03-26T22:00:00-06:00", **said}


def test_a_session_ends_at_its_last_known_moment_and_lasts_over_midnight() -> None:
    given = tables.frame(
        "sesiones",
        [
            session(fin="2026-03-27T01:00:00-06:00", tema="Presupuesto de la consulta"),
            session(t_aprobacion="2026-03-27T02:30:00-06:00", tema="Insaculación"),
            session(organo="Comisión de Quejas", tipo="Permanente"),
        ],
    )
    found = sessions.meetings(given, 2).set_index("organo")
    whole = found.loc["Consejo General"]
    assert whole["ends"] == pd.Timestamp("2026-03-27T02:30-06:00")
    assert whole["closes"] - whole["ends"] == pd.Timedelta(hours=2)
    assert whole["points"] == 2
    assert whole["session"] == "Consejo General, 2026-03-26 22:00"
    assert pd.isna(found.loc["Comisión de Quejas", "closes"])
    assert found.loc["Comisión de Quejas", "permanent"]
    approved = sessions.agenda(given).set_index("topic")["approved"]
    assert approved["Insaculación"] == pd.Timestamp("2026-03-27T02:30-06:00")
    assert approved["Presupuesto de la consulta"] == pd.Timestamp("2026-03-27T01:00-06:00")


def test_posts_inside_a_window_and_those_without_hour_in_none() -> None:
    given = tables.frame("sesiones", [session(fin="2026-03-27T01:00:00-06:00", tema="Uno")])
    moments = ["2026-03-27T03:59Z", "2026-03-27T04:00Z", "2026-03-27T09:00Z", "2026-03-27T09:01Z"]
    posts = pd.DataFrame(
        {
            "post_id": list("abcde"),
            "created_at": pd.to_datetime([*moments, moments[1]], utc=True).as_unit("us"),
            "precision": ["second"] * 4 + ["day"],
            "zone_known": pd.Series([pd.NA] * 5, dtype="boolean"),
        }
    )
    found = sessions.within(posts, sessions.meetings(given, 2))
    assert found["post_id"].tolist() == ["b", "c"]
    assert found["minute"].tolist() == [0, 300]
    assert sessions.within(posts[:0], sessions.meetings(given, 2)).empty
