"""Words that es_MX does not know: candidates only where a usual fault explains them."""

from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import catalogos, tables
from criterios_audit.criterios._example import post
from criterios_audit.features import dictionary, reading, spelling

DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"
FAULTS = {
    "credensial": "credencial",
    "ciudadania": "ciudadanía",
    "eleccion": "elección",
    "direcion": "dirección",
    "informasion": "información",
    "boto": None,  # a fault that makes another word is not seen
    "bibienda": None,  # two faults
    "vivienda": None,
    "septimebre": "septiembre",
    "proyecots": "proyectos",
    "exijir": "exigir",
    "verguenza": "vergüenza",
    "aprovado": "aprobado",
    "conbocatoria": "convocatoria",
    "canpaña": "campaña",
    "desicion": None,  # three faults
    "prohibe": "prohíbe",
    "dió": "dio",
    "jóven": "joven",
    "norrmativa": "normativa",
}
FINE = [
    "tianguis", "chido", "platicar", "checar", "checando", "ejidatario", "normatividad",
    "credencialización", "insaculación", "redistritación", "apartidista", "webinario", "hashtag",
    "todes", "niñes", "elles", "diputades", "compañeres", "todxs", "amigxs", "lxs", "les",
    "online", "streaming", "tweet", "afromexicanas", "wixárika", "tsotsil", "mexiquense",
    "cubrebocas", "policiaca", "cardiaco", "mamás", "priista", "jajaja", "holaaaa", "zzz",
    "xochimilquense", "tlalnamikilis", "remdesivir",
]  # fmt: skip
SPARED = [
    "Vamos a Coyoacan con Martin y Raul, de Tequisquiapan",
    "#EleccionDeJovenes #credensial @credensial credensial@example.org https://ine.mx/credensial",
    "niñ@s, alumn*s, tod_s, ciudadano(a)s, las/os, bienvenid@s, tod@s",
    "La INETEL, el PREP, el SIJE y las OPLEs",
    "Dijo: «traiga su credensial y su acta» en el módulo",
    "credensial2027 y 4credensial",
]


def spelt(text: str) -> str:
    rows = tables.frame("posts", [post(0, text=text)])
    found = spelling.candidates(reading.prose(rows)).iloc[0]
    return "" if pd.isna(found) else str(found)


@pytest.mark.parametrize(("word", "known"), FAULTS.items())
def test_a_usual_fault_is_explained(word: str, known: str | None) -> None:
    assert dictionary.correction(word) == known


@pytest.mark.parametrize("word", FINE)
def test_a_word_that_no_fault_explains_is_no_candidate(word: str) -> None:
    assert dictionary.correction(word) is None


@pytest.mark.parametrize("text", SPARED)
def test_names_tags_signs_and_quotations_are_never_asked(text: str) -> None:
    assert spelt(text) == ""


def test_every_word_of_the_institute_and_every_correct_form_is_accepted() -> None:
    own = [r["forma"] for r in catalogos.rows("siglas") if r["clase"] == "jerga"]
    correct = " ".join(r["bien"] for r in catalogos.rows("reglas_ortografia"))
    assert {w: c for w in [*own, *correct.split()] if (c := dictionary.correction(w))} == {}


def test_what_a_rule_tells_the_dictionary_does_not_repeat() -> None:
    assert spelt("La eleccion es el domingo") == "eleccion → elección (P001)"
    assert (
        spelt("Trae tu credensial (tu credensial vigente) al módulo, ¿si? Trae tu «acta».")
        == "credensial → credencial (DIC)"
    )


def test_the_dictionary_comes_with_its_licence() -> None:
    folder = Path(dictionary.__file__).parent / "es_MX"
    assert {p.name for p in folder.iterdir()} == {
        "AVISO", "MPL-1.1.txt", "es_MX.aff", "es_MX.dic",
    }  # fmt: skip
    assert "MPL 1.1" in (folder / "AVISO").read_text("utf-8")


@pytest.mark.skipif(not (DATA / "tone").is_dir(), reason="needs ../shared/data")
def test_few_words_of_real_institutions_are_candidates() -> None:
    path = DATA / "tone" / "uam_ayuntamientos" / "train.tsv"
    texts = pd.read_csv(path, sep="\t", quoting=3, dtype="string[pyarrow]")["text"]
    own = reading.prose(tables.frame("posts", pd.DataFrame({"text": texts, "kind": "original"})))
    words = int(reading.counts(own)["words"].sum())
    found = dictionary.faults(own, "^$").dropna().str.split("; ").explode()
    assert words > 20_000
    assert len(found) / words < 0.001
