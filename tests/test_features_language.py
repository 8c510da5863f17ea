"""Spanish, English or another: what is not Spanish is left out and counted, never judged."""

import re
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import tables
from criterios_audit.criterios._example import post
from criterios_audit.features import language, reading
from criterios_audit.tables import TEXT

DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"
SPANISH = [
    "Quiero renovar mi credencial urgente",
    "Hola buenas tardes disculpe",
    "Felicidades INE excelente trabajo",
    "me roban mis votos corruptos",
    "Requisitos credencial primera vez",
    "La eleccion es el proximo domingo",
    "Las y los votantes, les electores y todes participan",
    "𝐋𝐨𝐬 𝐦𝐨́𝐝𝐮𝐥𝐨𝐬 𝐝𝐞𝐥 𝐈𝐍𝐄 𝐚𝐛𝐫𝐞𝐧 𝐞𝐥 𝐥𝐮𝐧𝐞𝐬",
    "Consulta la información en náhuatl: tlen moneki timotlapepenis",
]
INDIGENOUS = {
    "náhuatl": "Nochi tlakamej uan siuamej kipiaj manoj kuali tlakatisej, nochi san se",
    "náhuatl de la Huasteca": "Wejkajpanita tlen tlalnamikilis moneki timotlapepenis tlatekiuaj",
    "maya": "Tuláakal wíinik ku síijil jáalk'ab yetel keet u tsiikul yetel najmal",
    "tsotsil": "Skotol vinik o ants ta sjunul banamile ts'akal chvinajik ta ayanik",
    "tseltal": "Spisil winiketik te ya xbejk'ajik ta k'inalil ay jrerechotik",
    "otomí": "Gatho ya jä'i hñämho mr'a'ngu xkagentho bi 'bui ne pädi",
    "mixteco": "Taká ma ñayiví nguiakoi ñatu na ja'a tnu'u ja kusa'a ndeva'ña-i",
    "zapoteco": "Guirá' ni gule lu guidxilayú ne ganda guni ca dxiiña xti ca",
    "purépecha": "Iámindu k'uiripuecha janguarhiperata jukasinga ka jurhimbekuani",
    "mixe": "Jëkeexyjyam nidëgekyë jää'y kyëxmë ets nanduun këjxm",
    "rarámuri": "Suwábaga rejói ochérame nirú a'lá ju japi",
    "wixárika": "Naitɨ tsɨ́rixɨa nemitemayatarieni mɨkɨ yuri",
    "ch'ol": "Pejtyel wiñiko'ob mi ipäñtyälob ik'uxbintyäl lajalob mi yäjñelob",
}
OTHER = {
    "portugués": "Olá, bom dia, não consigo votar no consulado, vocês podem me ajudar?",
    "catalán": "Bon dia, no puc votar al consolat, em podeu ajudar si us plau?",
    "francés": "Bonjour, je voudrais savoir comment voter depuis la France",
}


def told(text: str | None) -> object:
    return language.of(pd.Series([text], dtype=TEXT)).iloc[0]


def test_many_texts_walk_the_model_as_each_alone() -> None:
    """Of other lengths, alphabets and cases; what the library itself says of each."""
    texts = [*SPANISH, *INDIGENOUS.values(), *OTHER.values(), "", "12 😀", "TODO EN MAYÚSCULAS"]
    model = language._identifier()  # noqa: SLF001 - the library's own object
    many = language.chances(pd.Series(texts, dtype=TEXT))
    for text, chance in zip(texts, many, strict=True):
        alone = dict(model.rank(text))
        for code in ("es", "en", "gl", "pt"):
            assert chance[model.nb_classes.index(code)] == pytest.approx(alone[code], abs=1e-5)


@pytest.mark.parametrize("text", SPANISH)
def test_spanish_is_told_also_with_faults_and_without_common_words(text: str) -> None:
    assert told(text) == "es"


@pytest.mark.parametrize("text", INDIGENOUS.values(), ids=INDIGENOUS.keys())
def test_an_indigenous_language_is_never_bad_spanish(text: str) -> None:
    assert told(text) == "otra"
    rows = tables.frame("posts", [post(0, text=text)])
    assert reading.prose(rows).isna().all()


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER.keys())
def test_another_language_is_another(text: str) -> None:
    assert told(text) == "otra"


@pytest.mark.parametrize(
    "text",
    ["Hi, how can I renew my voting card from Chicago?", "The next election is on Sunday, vote!"],
)
def test_english_is_english(text: str) -> None:
    assert told(text) == "en"


@pytest.mark.parametrize(
    "text", [None, "", "hola", "Muchas gracias INE", "@uno @dos https://ine.mx #TuVotoCuentaMucho"]
)
def test_under_four_words_nothing_is_told(text: str | None) -> None:
    assert pd.isna(told(text))


def test_what_the_export_says_of_another_language_comes_first() -> None:
    text = "La elección es el domingo"
    rows = [post(i, text=text, lang=code) for i, code in enumerate(["en", "pt-BR", "es-MX", None])]
    found = language.marks(tables.frame("posts", rows))
    assert found.tolist() == ["en", "otra", "es", "es"]
    assert language.foreign(found).tolist() == [True, True, False, False]


def test_every_text_is_counted_once() -> None:
    found = language.of(pd.Series([*SPANISH, *OTHER.values(), "hola", None], dtype=TEXT))
    counted = language.shares(found)
    assert counted == {"es": len(SPANISH), "otra": len(OTHER), "no se distingue": 2}
    assert language.of(pd.Series([], dtype=TEXT)).empty


@pytest.mark.skipif(not (DATA / "exports").is_dir(), reason="needs ../shared/data")
def test_real_posts_are_told() -> None:
    path = DATA / "exports" / "mx_public_officials_snscrape" / "HLGatell-twitter-2020.txt"
    posts = re.findall(r"(?m)^\S+ \S+\+00:00; \w+; (.*)", path.read_text("utf-8", "replace"))
    spanish = language.of(pd.Series(posts, dtype=TEXT)).dropna()
    assert (spanish == "es").mean() > 0.99
    path = DATA / "exports" / "customer_support_twcs" / "twcs_first_4999_restored.csv"
    english = language.of(pd.read_csv(path, dtype=TEXT)["text"]).dropna()
    assert (english == "en").mean() > 0.95
    assert (english == "es").mean() < 0.02
