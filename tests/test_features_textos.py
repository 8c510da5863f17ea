"""What a text is about, whom it speaks to, what it lets slip, how it is spelt and how it reads."""

from importlib.resources import files

import pandas as pd
import pytest
import silabeador

from criterios_audit import catalogos, tables
from criterios_audit.criterios._example import post
from criterios_audit.features import lexicon, patterns, personal, reading, signals, spelling
from criterios_audit.features.lexicon import fold, own_words
from criterios_audit.tables import TEXT


def posts(*texts: str | None, **said: object) -> pd.DataFrame:
    return tables.frame("posts", [post(i, text=text, **said) for i, text in enumerate(texts)])


def signal(text: str, **said: object) -> object:
    return signals.marks(posts(text, **said), None)["signal"].iloc[0]


def dialogue(text: str, **said: object) -> object:
    return signals.marks(posts(text, **said), None)["dialogue"].iloc[0]


def kinds(text: str, **said: object) -> object:
    return personal.marks(posts(text, **said))["personal"].iloc[0]


def opinion(text: str) -> bool:
    return bool(personal.marks(posts(text))["opinion"].notna().iloc[0])


def spelt(text: str, **said: object) -> str:
    found = spelling.candidates(reading.prose(posts(text, **said))).iloc[0]
    return "" if pd.isna(found) else str(found)


def test_each_trait_is_found_in_its_example() -> None:
    for row in catalogos.rows("lexico_rasgos"):
        text = pd.Series([row["ejemplo"]], dtype=TEXT)
        read = fold(text) if row["clase"] == "etiqueta" else fold(own_words(text))
        assert patterns.held(read, row["patron"]).all(), row["ejemplo"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Consulta https://listanominal.ine.mx/scpln/", "dominio"),
        ("Resolución en https://www.te.gob.mx/sala", "dominio"),
        ("Gracias @INEMexico.", "cuenta"),
        ("Nos vemos el domingo #EleccionesMX2027", "etiqueta; vocabulario"),
        ("Ubica tu casilla y participa", "vocabulario"),
        ("Agenda tu cita al 800 433 2000", "vocabulario"),
    ],
)
def test_the_institution_leaves_its_signal(text: str, kind: str) -> None:
    assert signal(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Felices fiestas a todas y todos",
        "Visita https://noine.mx y https://ine.mx.example.org/pagina",
        "@INEMexico_fan lo dijo",
        "Divinas cocinas: linea de muebles",
        "Protección Civil pide resguardarse por el huracán",
    ],
)
def test_no_signal_is_only_no_signal(text: str) -> None:
    assert pd.isna(signal(text)), signal(text)


def test_the_registers_own_accounts_are_the_institutions() -> None:
    cuentas = tables.frame("cuentas", [{"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo"}])
    found = signals.marks(posts("Sigue a @ejemplo", "Sigue a @ejemplo2"), cuentas)["signal"]
    assert found.iloc[0] == "cuenta"
    assert pd.isna(found.iloc[1])


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("¿Qué opinas de los nuevos módulos?", "pregunta"),
        ("¿Cómo te atendieron en el módulo?", "pregunta"),
        ("Cuéntanos tu experiencia", "invitación"),
        ("¿Tienes dudas? Escríbenos por mensaje directo", "pregunta; escríbenos"),
    ],
)
def test_dialogue_is_asked_of_people(text: str, mark: str) -> None:
    assert dialogue(text) == mark


@pytest.mark.parametrize(
    "text",
    [
        "¿Sabías que el voto es secreto?",
        "¿Cambiaste de domicilio? Actualiza tus datos.",
        "¿Qué es el PREP? Te lo explicamos.",
        "¿Ya tienes tu credencial? Consulta la vigencia.",
        "Nos preguntaron: «¿Qué opinas de la reforma?»",
        "Consulta la opinión técnica del comité.",
    ],
)
def test_a_rhetorical_question_is_no_dialogue(text: str) -> None:
    assert pd.isna(dialogue(text)), dialogue(text)


def test_a_poll_is_dialogue_by_its_medium() -> None:
    assert dialogue("Casilla favorita", media="encuesta") == "encuesta"
    assert dialogue("Participa en nuestra encuesta", media="encuesta") == "encuesta"


def test_everyday_life_leaves_courtesy_and_politics_out() -> None:
    found = signals.marks(
        posts(
            "¡Qué calor hace hoy! Golazo de la selección",
            "Bonito día, con gusto le apoyamos",
            "Los partidos entregan su informe",
            "Lectura del clima político",
            "Hoy es el Día Mundial del Agua; la organización mundial da datos",
            "Nuestra compañera vocal explica el cómputo distrital",
        ),
        None,
    )["everyday"]
    assert found.iloc[0] == "clima; deporte"
    assert found.iloc[1:].isna().all()


def test_a_reply_is_empty_without_information_nor_courtesy() -> None:
    texts = (
        "jajaja sí",
        "¡Gracias por su mensaje!",
        "Consulta https://ine.mx",
        "Te compartimos el horario",
        "Lleva tu credencial",
        "A las 10",
        "¡Gracias! Muy amable",
    )
    found = signals.marks(posts(*texts, kind="respuesta"), None)["empty_reply"]
    assert found.tolist() == [True, False, False, False, False, False, False]
    assert signals.marks(posts("jajaja sí"), None)["empty_reply"].isna().all()
    without_links = posts("jajaja sí", kind="respuesta", links="")
    assert signals.marks(without_links, None)["empty_reply"].all()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Su CURP ZEZZ800101MNEZZZ03 ya aparece", "CURP"),
        ("Ejemplo: ZEZZ800101MNEZZZ04", "CURP de dígito erróneo"),
        ("Su clave ZZZZZZ80010109H000", "clave de elector"),
        ("RFC ZEZZ8001010A2", "RFC"),
        ("Deposite a la CLABE 999 010 00000000001 7", "CLABE"),
        ("Mi CLABE es 999010000000000017, gracias", "CLABE"),
        ("Pague con la tarjeta 4111 1111 1111 1111.", "tarjeta"),
        ("Su tarjeta de débito es 4111111111111111", "tarjeta"),
        ("Escriba a alguien@example.com", "correo"),
        ("Llame al 55 1234 5678", "teléfono"),
        ("El OCR de su credencial es 1234567890123", "OCR o CIC"),
        ("Vive en calle Ejemplo 123, colonia Inventada", "domicilio"),
        ("Tiene su domicilio en Roble 12, interior 3", "domicilio"),
        ("Su casa está en Av. Inventada 45", "domicilio"),
        ("Estimada Fulana, su folio 12345678 está listo", "folio con nombre"),
    ],
)
def test_personal_data_are_told_by_their_kind(text: str, kind: str) -> None:
    assert kinds(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Llama a INETEL: 800 433 2000 o al 1 866 986 8306",
        "Escribe a inetelmx@ine.mx o a transparencia@te.gob.mx",
        "El módulo está en calle Hidalgo 123, colonia Centro",
        "Acuerdo INE/CG73/2017 del 28 de marzo de 2017",
        "Se contaron 1234567890123 votos",
        "Tarjeta 4111 1111 1111 1112, de dígito erróneo",
        "CLABE 999010000000000018, de dígito erróneo",
        "4111111111111111 y 999010000000000017 son ids de publicaciones",
        "Mira https://example.org/posts/4111111111111111 y https://example.org/?id=5555555555554444",
        "Folio 12345678 de la convocatoria",
        "Sección 1234, distrito 05",
        "@INEMexico informa 2023-2024",
        "Salgan a la calle en 3 semanas, cuando pase el huracán",
        "Entregamos el material a domicilio en 5 días 2/3",
        "Me callé y esperé 3 horas 1/3",
        "Gracias a @p_7348791546 y a @p_5512345678 por participar",
        "@[correo] gracias por participar",
        "La línea telefónica [teléfono] orienta a toda la ciudadanía",
    ],
)
def test_what_is_the_institutions_is_nobodys_datum(text: str) -> None:
    assert pd.isna(kinds(text)), kinds(text)


def test_an_opinion_is_first_person_with_a_judgement() -> None:
    assert opinion("Yo creo que la ley está mal")
    assert opinion("En mi opinión, fue un error")
    assert opinion("Es tarde. Me parece que no llegarán")
    assert opinion("Considero acertada la reforma que se vota hoy")
    assert opinion("Me parece muy oportuno el anuncio de la alcaldía")
    assert opinion("Asumo mi parte y creo que el tribunal hará lo mismo")
    assert not opinion("El Consejo considera acertada la propuesta")
    assert not opinion("¿Qué te parece la nueva credencial?")
    assert not opinion("#YoCreoEnLaDemocracia: yo creo en el voto")
    assert not opinion("Marca la opción que creas conveniente")
    assert not opinion("Dijo: «yo creo que no» la consejera")
    assert not opinion("En opinión del Consejo General, procede")


def test_each_rule_finds_its_fault_and_spares_the_correct_form() -> None:
    rules = pd.DataFrame(catalogos.rows("reglas_ortografia"))
    faults = spelling.candidates(reading.prose(posts(*rules["ejemplo"])))
    correct = spelling.candidates(reading.prose(posts(*rules["bien"])))
    told = [f"({rule})" in str(found) for rule, found in zip(rules["id"], faults, strict=True)]
    assert rules["ejemplo"][[not one for one in told]].tolist() == []
    assert correct.dropna().tolist() == []
    assert rules["id"].is_unique
    assert (rules[["por_que", "fuente"]] != "").all(axis=None)


@pytest.mark.parametrize(
    "text",
    [
        "Síguenos en #EleccionDeJovenes2027 y en https://ine.mx/eleccion-mexico",
        "El cartel decía «la eleccion es el proximo domingo» según el acta",
        "El INE, la JGE y el TEPJF informan",
        "Wejkajpanita tlen tlalnamikilis moneki timotlapepenis tlatekiuaj eleccion",
        "The next election section: information in Mexico for young people abroad",
        "Las y los votantes, les electores y todes participan",
        "Escribe a comite.eleccion@example.org",
        "InformaciÃ³n de la eleccion rota por su codificaciÃ³n",
        "Credencialización, insaculación y distritación",
        "Las elecciones, las sesiones y los millones de votos",
        "Este fin de semana, a fin de cuentas, el módulo abre",
    ],
)
def test_what_is_no_fault_of_the_writer_is_no_candidate(text: str) -> None:
    assert spelt(text) == ""


def test_a_candidate_names_fragment_correct_form_and_rule() -> None:
    assert spelt("La ELECCION es el domingo") == "eleccion → elección (P001)"
    assert spelt("La eleccion es el domingo", lang="en") == ""
    assert spelt("La eleccion es el domingo", lang="es-MX") != ""
    assert spelt("La eleccion es el domingo", kind="compartido") == ""


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("elección", 3),
        ("ciudadanía", 5),
        ("país", 2),
        ("aéreo", 4),
        ("cuidado", 3),
        ("jesuítico", 4),
        ("quien", 1),
        ("guía", 2),
        ("vergüenza", 3),
        ("ahora", 3),
        ("prohibido", 3),
        ("prohíbe", 3),
        ("cacahuate", 4),
        ("ayer", 2),
        ("hoy", 1),
        ("y", 1),
        ("averiguáis", 4),
        ("leer", 2),
        ("muchacha", 3),
        ("construí", 2),
    ],
)
def test_syllables_follow_the_orthographic_rules(word: str, syllables: int) -> None:
    found = reading.counts(pd.Series([word], dtype=TEXT))
    assert (found["words"].iloc[0], found["syllables"].iloc[0]) == (1, syllables)


def test_words_and_sentences_leave_out_what_is_not_prose() -> None:
    own = reading.prose(
        posts(
            "Hola, Dra. Ejemplo. ¿Ya votó? Vea https://ine.mx #TuVoto @INEMexico el art. 41", None
        )
    )
    found = reading.counts(own)
    assert found["words"].iloc[0] == 8
    assert found["words"].isna().tolist() == [False, True]
    assert found["sentences"].iloc[0] == 3
    assert found.dtypes.astype(str).unique().tolist() == ["Int64"]


HAND_COUNT = (
    "El mó-du-lo a-tien-de de lu-nes a vier-nes. Lle-ve su ac-ta de na-ci-mien-to y un "
    "com-pro-ban-te de do-mi-ci-lio. El trá-mi-te es gra-tui-to y no tie-ne cos-to al-gu-no. "
    "Si vi-ve en el ex-tran-je-ro, es-cri-ba a la cuen-ta del Ins-ti-tu-to."
)
"""Thirty-seven words in four sentences, parted by hand into 72 syllables."""


def test_seventy_two_syllables_counted_by_hand_are_seventy_two() -> None:
    assert len(HAND_COUNT.replace("-", " ").split()) == 72
    text = HAND_COUNT.replace("-", "")
    found = reading.counts(reading.prose(posts(text))).iloc[0]
    assert (found["words"], found["sentences"], found["syllables"]) == (37, 4, 72)
    sizes = (37.0, 4.0, 72.0)
    assert reading.fernandez_huerta(*sizes) == pytest.approx(80.648, abs=0.001)
    assert reading.inflesz(*sizes) == pytest.approx(76.353, abs=0.001)


@pytest.mark.filterwarnings("ignore:(read|open)_text is:DeprecationWarning")  # silabeador's own
def test_another_counter_of_syllables_agrees_but_for_spoken_hiatus() -> None:
    """Silabeador parts «des-vi-ar» as it is said; the Academia's orthography does not."""
    listed = files("criterios_audit").joinpath("features", "es_MX", "es_MX.dic").read_text("utf-8")
    words = [w for w in (line.split("/")[0] for line in listed.splitlines()[1:]) if w.islower()]
    sample = [w for w in words if w.isalpha()][::200]
    ours = reading.counts(pd.Series(sample, dtype=TEXT))["syllables"].tolist()
    theirs = [len(silabeador.syllabify(word)) for word in sample]
    same = sum(one == other for one, other in zip(ours, theirs, strict=True))
    assert same / len(sample) > 0.97


def test_the_indices_match_their_formulas_on_known_counts() -> None:
    assert reading.inflesz(100, 10, 200) == pytest.approx(206.835 - 124.6 - 10)
    assert reading.fernandez_huerta(100, 10, 200) == pytest.approx(206.84 - 120 - 10.2)
    easy, hard = (100, 20, 180), (100, 2, 260)
    assert reading.inflesz(*easy) > reading.inflesz(*hard)


def test_no_text_has_no_features_and_an_empty_table_keeps_its_dtypes() -> None:
    for frame in (posts(None), tables.empty("posts")):
        for found in (signals.marks(frame, None), personal.marks(frame)):
            assert found.isna().all(axis=None)
            assert set(found.dtypes.astype(str)) <= {"string", "boolean"}
        assert spelling.candidates(reading.prose(frame)).isna().all()


def test_what_was_masked_before_it_was_kept_is_still_a_candidate() -> None:
    posts = pd.DataFrame(
        {
            "text": pd.Series(["Su CURP es [CURP] y su correo [correo]", "[video]"], dtype="str"),
            "kind": ["respuesta", "respuesta"],
        }
    )
    found = personal.marks(posts)["personal"]
    assert found.iloc[0] == "CURP; correo"
    assert pd.isna(found.iloc[1])


@pytest.mark.parametrize(
    "text",
    [
        "No procede su trámite porque falta el comprobante",
        "Le faltan documentos para completar la solicitud",
        "Información falsa: el INE no pide datos por mensaje",
        "La ciudadana escribió «son unos idiotas y corruptos» y ya se le respondió",
        "Es violencia política contra las mujeres en razón de género",
        "#NoSeasIndiferente: sal a votar",
    ],
)
def test_firm_or_quoting_institutional_spanish_is_not_discourteous(text: str) -> None:
    assert lexicon.marks(posts(text, kind="respuesta"))["discourtesy"].isna().all()
