"""The tone module: one clean, own word lists, two heads that order a queue and never judge."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import skops.io
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.metrics import average_precision_score, f1_score

from criterios_audit import catalogos
from criterios_audit.model import UserError
from criterios_audit.tone import cues, evaluate, heads, lexicons, train
from criterios_audit.tone.clean import clean, clean_text
from criterios_audit.tone.tokens import split

DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "tone"
PIECES = [
    '"', "hola amigos", "&quot;", "&amp;", "&#xFDFA;", "#", "VotoLibre", "@", "ab_c", "jaja",
    "aaaa", " ", "RT @a: ", "http://x.mx", "\u200b", "\u202e", "«", "»", "ñ", "n\u0303", "İ",
    "ﷺ", "😂😂😂",
]  # fmt: skip
HOSTILE = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))
INSTITUTIONAL = [
    "Acuda a su módulo de atención ciudadana con su acta de nacimiento",
    "Información falsa: el INE no pide datos personales por mensaje",
    "No procede su trámite porque falta el comprobante de domicilio",
    "Le faltan documentos para completar la solicitud de credencial",
    "Las personas trans pueden tramitar su credencial para votar",
    "Consulta Infantil y Juvenil: niñas, niños y adolescentes opinan",
    "Sesión ordinaria del Consejo General del Instituto Nacional Electoral",
    "Hoy inicia la sesión extraordinaria urgente de la Comisión de Quejas",
    "Gracias por escribirnos, con gusto le ayudamos a ubicar su módulo",
    "Conoce los resultados preliminares de la elección en el PREP",
    "El conteo rápido estima la participación ciudadana en el estado",
    "La violencia política contra las mujeres en razón de género es un delito",
    "Si vives en el extranjero puedes votar por internet o por correo postal",
    "Registro de personas indígenas y afromexicanas como candidatas",
    "Las personas migrantes mexicanas tienen derecho al voto",
    "Ya puedes recoger tu credencial para votar en tu módulo más cercano",
    "Tu credencial venció, renuévala antes de que termine el plazo",
    "El Instituto desmiente que se hayan perdido boletas electorales",
    "Disculpe la molestia, el sistema de citas está en mantenimiento",
    "Presente su queja ante la junta distrital que le corresponde",
    "Se sancionó a un partido político por afiliación indebida",
    "Multa por rebasar el tope de gastos de campaña en el municipio",
    "Fue destruida la documentación electoral del proceso anterior",
    "Ubica tu casilla con tu sección electoral y tu entidad",
    "Funcionarias y funcionarios de casilla reciben capacitación hoy",
    "Revisa la lista nominal y verifica que tus datos estén vigentes",
    "Debate entre las candidaturas a la gubernatura, en vivo a las 20 horas",
    "La consejera presidenta rindió protesta ante el pleno del Consejo",
    "Los partidos políticos deben garantizar la paridad de género",
    "En el Golfo de México se instalarán casillas especiales",
    "Consulta las fechas y horarios de atención de los módulos móviles",
    "Reporta propaganda colocada en lugares prohibidos por la ley",
    "Lamentamos el fallecimiento de nuestra compañera del servicio profesional",
    "No es necesario pagar: el trámite de la credencial es gratuito",
    "Es falsa la noticia sobre el padrón electoral que circula en redes",
    "No te dejes engañar: esta cuenta no es del Instituto Nacional Electoral",
    "Si eres víctima de violencia política puedes presentar una denuncia",
    "Las personas con discapacidad pueden votar con apoyo de alguien de confianza",
    "La tinta indeleble mancha el dedo pulgar y no se borra en diez horas",
    "El domingo abren las casillas a las ocho de la mañana, no faltes",
    "El Tribunal Electoral revocó la multa impuesta a un partido político",
    "Los recursos invertidos en la campaña serán fiscalizados por el Instituto",
    "Se destruyeron las boletas sobrantes ante las representaciones de partido",
    "El narcotráfico y la corrupción fueron temas del debate presidencial",
    "Obra de teatro con títeres para hablar de democracia con niñas y niños",
    "Su solicitud fue rechazada porque el documento está vencido",
    "Lo sentimos, por este medio no podemos darle esa información",
    "La charla ofrecida por el vocal ejecutivo será a las seis de la tarde",
    "Tú decides: infórmate, compara las propuestas y vota libremente",
    "Hubo tres personas muertas en el accidente; expresamos nuestras condolencias",
]


def column(*texts: str | None) -> "pd.Series[str]":
    return pd.Series(list(texts), dtype="string[pyarrow]")


def counted_of(texts: "pd.Series[str]") -> np.ndarray:
    said = lexicons.affirmed(texts)
    tokens = split(said)
    return lexicons.counts(said, tokens, lexicons.flags(tokens))


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """A copy of the shipped weights that a test may damage."""
    return Path(shutil.copytree(heads.WEIGHTS, tmp_path / "pesos"))


def test_any_module_of_tone_can_be_imported_first() -> None:
    names = [
        f"criterios_audit.tone.{p.stem}"
        for p in sorted(Path(heads.__file__).parent.glob("[a-z]*.py"))
    ]
    said = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _ONE_BY_ONE, *names], capture_output=True, text=True, check=False
    )
    assert said.stderr == ""
    assert said.stdout.split() == names


_ONE_BY_ONE = """
import importlib, sys
for name in sys.argv[1:]:
    for loaded in [m for m in sys.modules if m.split(".")[0] == "criterios_audit"]:
        del sys.modules[loaded]
    importlib.import_module(name)
    print(name)
"""


@given(HOSTILE)
def test_clean_is_idempotent_and_never_gains_a_character(text: str) -> None:
    once, _ = clean_text(text)
    assert clean_text(once)[0] == once
    assert len(once.replace(" ", "")) <= len(unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¡El AÑO del coño, mañana!", "¡el año del coño, mañana!"),
        ("an\u0303o de acción", "año de accion"),
        ("#VotoLibre en #México", "voto libre en mexico"),
        ("Hola @fulana.x mira https://x.mx/a?b=c ya", "hola mira ya"),
        ("escribió fulano_88 ayer", "escribio ayer"),
        ("jajajajaja qué buenoooo", "jaja que buenoo"),
        ("la hija deja la hoja", "la hija deja la hoja"),
        ("pen\u200bde\u202ejo", "pendejo"),
        ("реndejо", "pendejo"),  # Cyrillic р, е and о pass for Latin letters
        ("ｐｕｔｏ", "puto"),
        ("a &amp;lt; b", "a < b"),
        ("😂😂😂😂", "😂😂"),
        ("eres un p e n d e j o, p.u.t.o", "eres un pendejo, puto"),
        ("a ti y a él, plan B o C", "a ti y a el, plan b o c"),
        (None, ""),
    ],
)
def test_clean_says(text: str | None, expected: str) -> None:
    assert clean(column(text))["clean"].tolist() == [expected]


def test_quoted_words_are_not_their_authors() -> None:
    table = clean(
        column("Nos escribieron «eres un pendejo» y contestamos", "RT @x: pendejos todos")
    )
    assert table["clean"].tolist() == ["nos escribieron y contestamos", ""]
    assert table["tenia_cita"].all()


def test_under_four_words_there_is_no_score_of_the_model() -> None:
    scored = heads.score(
        column("tres palabras nada", "son cuatro palabras ya"), heads.load("ofensa")
    )
    assert scored["gated"].tolist() == [True, False]
    assert scored["model"].isna().tolist() == [True, False]
    assert scored["basis"].tolist() == ["solo léxicos", "modelo y léxicos"]


@pytest.mark.parametrize(
    "text",
    [
        "eres un pendejo", "eres un p3nd3jo", "eres un pen\u200bdejo", "eres un реndеjо",
        "ERES UN PENDEJOOOO", "usted es un idiota", "vete a la chingada", "te voy a matar",
        "chinga tu madre", "\u202eeres un pendejo", "eres un p e n d e j o", "eres un i.d.i.o.t.a",
        "eres un ᴘᴇɴᴅᴇᴊᴏ", "eres un 🅿🅴🅽🅳🅴🅹🅾", "eres un pend€jo", "eres un pen🙂de/jo",
    ],
)  # fmt: skip
def test_a_disguised_offence_is_still_found_by_the_lists(text: str) -> None:
    assert heads.score(column(text), None)["floor"].iloc[0] >= 0.45


def test_counts_are_capped_and_company_matters() -> None:
    texts = clean(column("pendejo " * 9, "tu eres idiota", "el golfo de mexico"))["clean"]
    counted = pd.DataFrame(counted_of(texts), columns=lexicons.FEATURES)
    assert counted["insulto"].tolist() == [3, 2, 0]  # «eres idiota» is also a phrase
    assert counted["dirigido"].tolist() == [0, 1, 0]
    assert counted["ninguno"].tolist() == [0, 0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "no seas idiota", "no eres más que un idiota", "¿no son unos rateros? idiotas",
        "no es cierto, idiota", "palabras de un idiota", "nadie como tú, idiota",
    ],
)  # fmt: skip
def test_a_denial_hides_only_what_it_denies(text: str) -> None:
    assert heads.score(column(text), None)["floor"].iloc[0] >= heads.COMPANY


def test_doubtful_words_alone_name_no_text() -> None:
    texts = column("el casco viejo de Agua Prieta", "las bolsas de basura", "eres una basura")
    scored = heads.score(texts, None)
    assert (scored["floor"] > 0).all()
    assert heads.proposed(scored, np.inf).tolist() == [False, False, True]


def test_every_term_of_the_lists_compiles_and_has_a_class() -> None:
    listed = pd.DataFrame(catalogos.rows("lexico_ofensas"))
    assert set(listed["clase"]) == set(lexicons.CLASSES)
    assert listed["fuente"].eq("propia").all()
    assert listed["patron"].is_unique


def test_cues_tell_how_dense_and_in_how_long_a_text() -> None:
    texts = clean(
        column("idiota", "no " * 20 + "idiota", "mierda de tarde para todos hoy aqui", "")
    )
    tokens = split(texts["clean"])
    seen = lexicons.flags(tokens)
    counted = lexicons.counts(texts["clean"], tokens, seen)
    told = pd.DataFrame(cues.cues(counted, tokens, seen), columns=cues.NAMES)
    assert told["densidad"].tolist() == pytest.approx([2, 5 / 21, 5 / 7, 0])
    assert told["primera"].tolist() == [1, 0, 1, 0]
    assert told["insulto, más de 15"].tolist() == [0, 1, 0, 0]
    assert told["solo vulgar"].tolist() == [0, 0, 1, 0]


@pytest.mark.parametrize(
    ("term", "clase"),
    [
        ("pendejete", "insulto"), ("huevón", "insulto"), ("mamaverga", "insulto"),
        ("chingue a su madre", "insulto"), ("bola de rateros", "insulto"),
        ("luchona", "misoginia"), ("piruja", "misoginia"), ("puñalón", "homofobia"),
        ("oaxaquita", "xenofobia"), ("te vamos a dar piso", "amenaza"), ("chingadazo", "vulgar"),
        ("acarreados", "desprecio"), ("hojaldra", "dudoso"),
    ],
)  # fmt: skip
def test_words_of_mexico_are_in_their_class(term: str, clase: str) -> None:
    counted = pd.DataFrame(counted_of(clean(column(term))["clean"]), columns=lexicons.FEATURES)
    assert counted[clase].iloc[0] >= 1


@pytest.mark.parametrize(
    "text",
    [
        "los recursos invertidos en obra", "cuida a tu familia del frío", "los pueblos de Oaxaca",
        "el producto interno bruto", "la ceremonia ofrecida ayer", "las cuentas corrientes",
        "murió la consejera, la muerte llegó a los 80", "información falsa en redes",
        "personas travestis y trans pueden votar", "las cámaras de CCTV del módulo",
        "no somos corruptos ni estamos vendidos", "usted no es ningún ignorante",
        "nadie es tonto por preguntar", "insultos como idiota, imbécil o tarado",
        "la palabra «puto» en los estadios",
    ],
)  # fmt: skip
def test_words_of_every_day_are_no_hit(text: str) -> None:
    counted = pd.DataFrame(counted_of(clean(column(text))["clean"]), columns=lexicons.FEATURES)
    assert counted["ninguno"].iloc[0] == 1


def test_one_threshold_serves_every_set() -> None:
    label = np.array([1, 1, 0, 0, 1, 0])
    score = np.array([0.9, 0.8, 0.3, 0.2, 0.4, 0.1])
    part = np.array(["a", "a", "a", "a", "b", "b"])
    assert evaluate.thresholds(label, score, part)["f1"] == 0.4
    expected = [f1_score(label, score >= limit) for limit in np.unique(score)]
    np.testing.assert_allclose(evaluate.f1_at(label, score, np.unique(score)), expected)


def test_intervals_hold_the_figure_and_repeat() -> None:
    draw = np.random.default_rng(0)
    label = draw.integers(0, 2, 400)
    score = np.clip(label * 0.3 + draw.random(400) * 0.7, 0, 1)
    group = np.arange(400) % 40
    told = evaluate.intervals(label, score, 0.5, group)
    low, high = told["average_precision_95"]
    assert low < average_precision_score(label, score) < high
    assert told == evaluate.intervals(label, score, 0.5, group)


@pytest.mark.parametrize("name", heads.HEADS)
def test_institutional_spanish_scores_low(name: str) -> None:
    head = heads.load(name)
    assert head is not None
    scored = heads.score(column(*INSTITUTIONAL), head)
    high = scored["queue"] >= head.card["medidas"]["umbrales"]["f1"]
    assert not [t for t, is_high in zip(INSTITUTIONAL, high, strict=True) if is_high]
    assert scored["floor"].max() <= 0.1


@pytest.mark.parametrize("name", heads.HEADS)
def test_a_term_of_identity_does_not_move_the_score(name: str) -> None:
    head = heads.load(name)
    terms = ["trans", "travestis", "migrantes", "indígenas", "homosexuales", "judías", "negras"]
    frames = [
        "Las personas {} pueden tramitar su credencial para votar",
        "Hoy conversamos con personas {} sobre su derecho al voto",
    ]
    named, plain = (
        heads.score(column(*[f.format(t) for f in frames for t in words]), head)["model"]
        for words in (terms, ["interesadas"] * len(terms))
    )
    assert abs((named - plain).mean()) <= 0.05


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "😂",
        "😂🙏" * 40,
        "@uno @dos @tres",
        "a" * 50_000,
        "no " * 25_000,
        "\u200b\u202e",
        "مرحبا Привет 你好 hola",
        "a b c d " * 2000,
    ],
)
def test_strange_texts_have_an_answer(text: str | None) -> None:
    scored = heads.score(column(text), heads.load("ofensa"))
    assert scored["queue"].between(0, 1).all()


def test_no_text_at_all_gives_an_empty_table() -> None:
    assert heads.score(column(), heads.load("ofensa")).empty


def test_identical_texts_have_one_score_and_keep_their_place() -> None:
    texts = column(
        "eres un pendejo de verdad", "gracias por su visita amable", "ERES un pendejo de verdad"
    )
    scored = heads.score(texts.set_axis([7, 3, 9]), heads.load("ofensa"))
    assert scored.index.tolist() == [7, 3, 9]
    assert scored["model"].iloc[0] == scored["model"].iloc[2] > scored["model"].iloc[1]


def test_characters_hashed_by_word_are_those_of_scikit_learn() -> None:
    texts = clean(column("Hola, ¿qué tal? hola", "año 😂😂 de x", "")).loc[:, "clean"]
    hasher = HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), n_features=heads.BUCKETS, alternate_sign=False,
        norm=None, lowercase=False,
    )  # fmt: skip
    expected = hasher.transform(texts.tolist())
    ours = heads._characters(split(texts), 3)  # noqa: SLF001 - the claim is on this step
    assert abs(ours - expected).max() == 0


def test_metrics_are_those_of_scikit_learn() -> None:
    label = np.array([1, 0, 1, 0, 0, 1, 0, 0])
    score = np.array([0.9, 0.8, 0.7, 0.4, 0.3, 0.35, 0.1, 0.05])
    told = evaluate.metrics(label, score, 0.5)
    assert told["average_precision"] == average_precision_score(label, score)
    assert told["f1"] == f1_score(label, score >= 0.5)
    assert told["macro_f1"] == f1_score(label, score >= 0.5, average="macro")
    assert told["recall_at_p50"] == 1  # 3 of the first 5
    assert told["precision_at_r90"] == 0.6
    assert told["ece"] == pytest.approx((0.1 + 0.8 + 0.3 + 0.4 + abs(0.65 - 1) + 0.1 + 0.05) / 8)
    assert told["prevalence"] == 0.375


@pytest.mark.parametrize("name", heads.HEADS)
def test_shipped_weights_hold_only_numbers_and_are_small(name: str) -> None:
    path = heads.WEIGHTS / f"{name}-{heads.VERSION}.skops"
    assert skops.io.get_untrusted_types(file=path) == []
    assert sum(p.stat().st_size for p in heads.WEIGHTS.glob("*.skops")) <= 2_000_000
    card = json.loads(path.with_suffix(".json").read_text("utf-8"))
    for told in card["conjuntos"].values():
        assert len(told["sha256"]) == 64
        assert "Apache-2.0" in told["licencias"]
        assert "CC BY-NC-SA 4.0" in told["licencias"]


@pytest.mark.parametrize("name", heads.HEADS)
def test_a_head_holds_what_skops_reads(name: str) -> None:
    path = heads.WEIGHTS / f"{name}-{heads.VERSION}.skops"
    head, stored = heads.load(name), skops.io.load(path)
    assert head is not None
    assert (head.weights == stored["weights"].astype(np.float32)).all()
    assert head.intercept == stored["intercept"][0]
    assert (head.points == stored["points"]).all()
    assert (head.chances == stored["chances"]).all()


@pytest.mark.parametrize("held", [np.array(["", None]), pd.Timedelta])
def test_weights_that_are_no_numbers_are_refused(weights: Path, held: object) -> None:
    path = weights / f"ofensa-{heads.VERSION}.skops"
    skops.io.dump({"weights": held}, path)
    card = path.with_suffix(".json")
    told = json.loads(card.read_text("utf-8"))
    told["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    card.write_text(json.dumps(told), "utf-8")
    with pytest.raises(UserError, match="algo que no son números: weights"):
        heads.load("ofensa", weights)


@pytest.mark.parametrize("damage", ["altered", "truncated", "no card", "broken card"])
def test_weights_that_are_not_those_of_their_card_are_refused(weights: Path, damage: str) -> None:
    path = weights / f"ofensa-{heads.VERSION}.skops"
    held, card = path.read_bytes(), path.with_suffix(".json")
    if damage == "no card":
        card.unlink()
    elif damage == "broken card":
        card.write_text("{", "utf-8")
    else:
        path.write_bytes(held[:1000] if damage == "truncated" else b"\0" + held[1:])
    with pytest.raises(UserError, match=r"no se usan.*solo con los léxicos\."):
        heads.load("ofensa", weights)


def test_without_weights_the_lists_answer_alone_and_say_so(
    typed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert heads.load("ofensa", tmp_path) is None
    scored = heads.score(column("eres un pendejo de verdad", "gracias por su amable visita"), None)
    assert scored["model"].isna().all()
    assert scored["basis"].eq("solo léxicos").all()
    assert scored["queue"].iloc[0] > scored["queue"].iloc[1]
    monkeypatch.setattr(evaluate.heads, "load", lambda _: None)
    code, out, _ = typed("tono", "evaluar", _labelled(tmp_path))
    assert code == 0
    assert json.loads(out)["basis"] == "solo léxicos"


def test_evaluar_prints_one_json_object_and_nothing_else(typed, tmp_path: Path) -> None:
    code, out, err = typed("tono", "evaluar", _labelled(tmp_path), "--cabeza", "descortesia")
    assert (code, err) == (0, "")
    told = json.loads(out)
    expected = "n prevalence average_precision macro_f1 f1 recall_at_p50 precision_at_r90 ece"
    assert {*expected.split(), "share_gated"} <= set(told)
    assert told["n"] == 4
    assert told["average_precision"] == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"texto\tetiqueta\n", "columnas text y label"),
        (b"", "columnas text y label"),
        (b"text\tlabel\nhola\t2\n", "registro 2"),
        (b"\ntext\tlabel\n\r\nhola\t1\nadi\xc3\xb3s\t2\n", "registro 5"),  # as the file numbers it
        (b"text\tlabel\nhola\tque\t1\n", "registro 2"),
        (b"text\tlabel\nhola\t1\n", "label 1 y textos con label 0"),
        (b"text\tlabel\nma\xf1ana\t1\n", "UTF-8"),
        (None, "No existe"),
    ],
)
def test_a_bad_file_is_told_in_a_sentence(typed, tmp_path: Path, content, said: str) -> None:
    path = tmp_path / "mal.tsv"
    if content is not None:
        path.write_bytes(content)
    code, out, err = typed("tono", "evaluar", path)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_an_unknown_head_and_a_folder_without_data_are_told(typed, tmp_path: Path) -> None:
    code, _, err = typed("tono", "evaluar", _labelled(tmp_path), "--cabeza", "odio")
    assert code == 2
    assert "ofensa, descortesia, consulta y cortesia" in err
    code, _, err = typed("tono", "entrenar", tmp_path)
    assert code == 2
    assert "offendes y emoevent_es" in err


def test_a_file_of_any_system_is_read_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "ajeno.tsv"
    long = "palabra " * 200_000
    rows = ["text\tlabel", "\t0", f"{long}\t 1 ", "seguido\u2028de otra\x0blínea\t0"]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(rows).encode())
    frame = evaluate.read(path)
    assert frame["label"].tolist() == [0, 1, 0]
    assert frame["text"].str.len().tolist()[:2] == [0, len(long)]
    assert evaluate.evaluar(path)["n"] == 3


def test_quotes_in_a_file_are_letters(tmp_path: Path) -> None:
    path = tmp_path / "citas.tsv"
    path.write_text('text\tlabel\n"abre y no cierra\t1\notra línea con palabras\t0\n', "utf-8")
    assert len(evaluate.read(path)) == 2


@pytest.mark.skipif(not DATA.is_dir(), reason="sin los datos de shared/data/tone")
@pytest.mark.skipif(
    "CRITERIOS_TONO" not in os.environ,
    reason="tarda minutos: CRITERIOS_TONO=1 vuelve a entrenar y compara con los pesos distribuidos",
)
def test_training_reproduces_the_shipped_weights(tmp_path: Path) -> None:
    train.entrenar(DATA, tmp_path)
    shipped = [path for path in heads.WEIGHTS.iterdir() if path.suffix in {".skops", ".json"}]
    assert len(shipped) == 2 * len(heads.HEADS)
    for path in shipped:
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_training_twice_writes_the_same_bytes_without_a_date(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(evaluate, "_RESAMPLES", 5)
    data = _few_comments(tmp_path / "datos")
    first, second = tmp_path / "una", tmp_path / "otra"
    told = train.entrenar(data, first)
    held = [np.zeros(1000) for _ in range(50)]  # so that nothing new lies where it lay
    assert train.entrenar(data, second) == told
    assert len(held) == 50
    made = sorted(path.name for path in first.iterdir())
    assert made == sorted(path.name for path in second.iterdir())
    for name in made:
        assert (first / name).read_bytes() == (second / name).read_bytes()
    for name in heads.HEADS:
        path = first / f"{name}-{heads.VERSION}.skops"
        assert told[name]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        with zipfile.ZipFile(path) as parts:
            assert {part.date_time[0] for part in parts.infolist()} == {1980}
        assert skops.io.get_untrusted_types(file=path) == []
        assert (skops.io.load(path)["weights"] == heads.load(name, first).weights).all()


def _few_comments(folder: Path) -> Path:
    """Enough invented comments, in the layout of both sets, for every step of training."""
    bad, kind = "eres un idiota de los número {}", "qué bonito quedó el video número {}"
    rows = [(bad if i % 3 == 0 else kind).format(i) for i in range(60)]
    tables = {
        "offendes/training_set.tsv": pd.DataFrame(
            {
                "comment": rows,
                "influencer": [f"persona {i % 7}" for i in range(60)],
                "label": ["OFP" if i % 3 == 0 else "NO" for i in range(60)],
            }
        )
    }
    for part in ("train", "dev"):
        marks = ["OFF" if i % 3 == 0 else "NO" for i in range(60)]
        tables[f"emoevent_es/{part}.tsv"] = pd.DataFrame({"tweet": rows, "offensive": marks})
    for name, table in tables.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        table.to_csv(folder / name, sep="\t", index=False)
    return folder


def _labelled(folder: Path) -> Path:
    path = folder / "etiquetas.tsv"
    rows = [
        ("eres un pendejo y un imbécil", 1),
        ("son todos unos idiotas, cállate", 1),
        ("gracias por su visita al módulo", 0),
        ("mañana abrimos a las nueve horas", 0),
    ]
    path.write_text("text\tlabel\n" + "".join(f"{t}\t{y}\n" for t, y in rows), "utf-8")
    return path
