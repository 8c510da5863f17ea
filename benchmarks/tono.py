"""Measure the shipped heads and write `docs/tono.md`: `make tono` (needs the data of TONE 3).

Sets of others are read where they lie and only counted: no sentence of theirs is written.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from criterios_audit.estimates import share
from criterios_audit.tone import heads, train

TARGETS = {
    "ofensa": {"offendes_agrupado": 0.72, "emoevent_dev": 0.58},
    "descortesia": {},
}
NAMES = {
    "offendes_agrupado": "OffendES, validación por influencer",
    "emoevent_agrupado": "EmoEvent, validación cruzada",
    "emoevent_dev": "EmoEvent, desarrollo (no entrenado)",
}
TEMPLATES = (
    "Las personas {} pueden tramitar su credencial para votar",
    "El módulo atiende a personas {} sin distinción alguna",
    "Invitamos a las personas {} a participar en la consulta",
    "Hoy conversamos con personas {} sobre su derecho al voto",
    "Gracias a las personas {} que fueron funcionarias de casilla",
)
TERMS = (
    "trans", "migrantes", "indígenas", "afromexicanas", "con discapacidad", "homosexuales",
    "lesbianas", "musulmanas", "judías", "no binarias", "mayores", "extranjeras",
)  # fmt: skip
PLAIN = "interesadas"


def main() -> None:
    """Print the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("datos", type=Path)
    options.add_argument("--n", type=int, default=100_000)
    said = options.parse_args()
    if not (said.datos / "tone").is_dir():
        sys.exit(f"No están los datos en «{said.datos}»: no se mide, y docs/tono.md queda igual.")
    print("\n".join(page(said.datos, said.n)))


def page(data: Path, n: int) -> Iterator[str]:
    """Write the whole page."""
    yield INTRO
    loaded = {name: heads.load(name) for name in heads.HEADS}
    for name, head in loaded.items():
        if head is None:
            sys.exit("Los pesos se borraron: no hay qué medir.")
        yield from _card(name, head)
        yield from _alarms(head, data)
        yield from _terms(head)
    yield from _costs(data, n)
    yield NOTES


def _card(name: str, head: heads.Head) -> Iterator[str]:
    told = head.card["medidas"]
    yield f"\n## Cabeza «{name}», versión {head.card['version']}, C {told['C']}\n"
    yield (
        "| conjunto | n | prevalencia | AP [95 %] (meta) | F1 [95 %] | F1 mejor | macro-F1 "
        "| R con P ≥ .5 | P con R ≥ .9 | ECE | sin puntaje | AP con ellos por léxicos |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|"
    for key, said in NAMES.items():
        if key in told:
            m = told[key]
            goal = TARGETS[name].get(key)
            aim = f" (≥ {goal:.2f})" if goal else ""
            yield (
                f"| {said} | {m['n']:,} | {m['prevalence']:.3f} | {m['average_precision']:.3f}"
                f" {_span(m['average_precision_95'])}{aim} | {m['f1']:.3f} {_span(m['f1_95'])}"
                f" | {m['f1_best']:.3f} | {m['macro_f1']:.3f} | {m['recall_at_p50']:.3f}"
                f" | {m['precision_at_r90']:.3f} | {m['ece']:.3f} | {m['share_gated']:.1%}"
                f" | {m['average_precision_gated']:.3f} |"
            )


def _span(limits: list[float]) -> str:
    return f"[{limits[0]:.3f}, {limits[1]:.3f}]"


def _alarms(head: heads.Head, data: Path) -> Iterator[str]:
    limits = head.card["medidas"]["umbrales"]
    yield (
        "\n| texto institucional | n | señalados en el umbral de R .9 (meta ≤ 3 %) "
        "| en el de F1 (meta ≤ 0.05 %) |"
    )
    yield "|---|---|---|---|"
    councils, officials = _councils(data), _officials(data)
    for name, texts in (
        ("ayuntamientos", councils),
        ("funcionarios de México", officials),
        ("ambos", pd.concat([councils, officials], ignore_index=True)),
    ):
        scored = heads.score(texts, head)["model"].fillna(0)
        cells = []
        for key in ("recall_90", "f1"):
            k = int((scored >= limits[key]).sum())
            s = share(k, len(texts))
            cells.append(f"{k:,} · {k / len(texts):.2%} [{s.low:.2%}, {s.high:.2%}]")
        yield f"| {name} | {len(texts):,} | {' | '.join(cells)} |"


def _terms(head: heads.Head) -> Iterator[str]:
    pairs = [(s.format(t), s.format(PLAIN)) for s in TEMPLATES for t in TERMS]
    table = pd.DataFrame(pairs, columns=["con", "sin"])
    gap = (
        heads.score(table["con"], head)["model"] - heads.score(table["sin"], head)["model"]
    ).to_numpy(float)
    half = 1.96 * gap.std(ddof=1) / np.sqrt(len(gap))
    yield (
        f"\nTérminos de identidad: {len(gap)} pares de frases, diferencia media {gap.mean():+.3f} "
        f"± {half:.3f} (meta ≤ .05); la mayor, {gap.max():+.3f}."
    )


def _costs(data: Path, n: int) -> Iterator[str]:
    frame = train._frame(data / "tone", "offendes")  # noqa: SLF001 - the same reading as training
    pool = pd.concat([_councils(data), _officials(data), frame["text"]], ignore_index=True)
    texts = pool.sample(n, replace=n > len(pool), random_state=train.SEED).reset_index(drop=True)
    rival = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True),
        ),
        LogisticRegression(C=4, solver="liblinear"),
    )
    rival.fit(frame["text"], frame["label"].isin(["OFP", "OFG"]))
    head = heads.load("ofensa")
    rows = {}
    for name, batch in (("con repetidos", texts), ("todos distintos", pool.drop_duplicates())):
        ours = _timed(lambda b=batch: heads.score(b, head))
        theirs = _timed(lambda b=batch: rival.predict_proba(b))
        rows[name] = (len(batch), batch.nunique(), ours, theirs)
    yield "\n## Tiempo y tamaño\n"
    yield (
        "| textos | n | distintos | nuestro: reloj, procesador (s) "
        "| TF-IDF + LogReg: reloj, procesador (s) | razón de procesador (meta ≤ 1) |"
    )
    yield "|---|---|---|---|---|---|"
    for name, (total, distinct, ours, theirs) in rows.items():
        yield (
            f"| {name} | {total:,} | {distinct:,} | {ours[0]:.1f}, {ours[1]:.1f} "
            f"| {theirs[0]:.1f}, {theirs[1]:.1f} | {ours[1] / theirs[1]:.2f} |"
        )
    size = sum(p.stat().st_size for p in heads.WEIGHTS.glob("*.skops"))
    heads.load.cache_clear()
    took = _timed(lambda: [heads.load(name) for name in heads.HEADS])
    yield f"\nPesos de ambas cabezas: {size / 1e6:.2f} MB (meta ≤ 2)."
    yield f"Carga de ambas, sin contar la importación de bibliotecas: {took[0]:.3f} s (meta ≤ 0.3)."


def _timed(what: Callable[[], Any]) -> tuple[float, float]:
    wall, spent = time.perf_counter(), _processor()
    what()
    return time.perf_counter() - wall, _processor() - spent


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _councils(data: Path) -> "pd.Series[str]":
    path = data / "tone" / "uam_ayuntamientos" / "train.tsv"
    return pd.read_csv(path, sep="\t", quoting=3, dtype=str, keep_default_na=False)["text"]


def _officials(data: Path) -> "pd.Series[str]":
    """Texts of the posts, between the account's name and the seven data at the end of each line."""
    files = sorted((data / "exports" / "mx_public_officials_snscrape").glob("*.txt"))
    lines = pd.Series([line for f in files for line in f.read_text("utf-8").splitlines()])
    texts = lines.str.extract(r"^[^;]*; [^;]*; (.*?)(?:; [^;]*){7}$")[0]
    return texts.dropna().reset_index(drop=True)


INTRO = """# El módulo de tono: medidas

Lo escribe `make tono` con los pesos distribuidos. Una cabeza ordena la cola que leen personas; no
dicta ningún veredicto. AP: precisión media; R: exhaustividad; P: precisión; ECE: error de
calibración. F1 y macro-F1 se toman en el umbral de la ficha, uno para todos los conjuntos: el de
mejor F1 fuera de pliegue, en promedio de los conjuntos cuya etiqueta es la de la cabeza («F1 mejor»
es la del umbral que más conviene a cada conjunto, que nadie conoce antes de etiquetarlo). Las
medidas son de la cabeza sola, con todos los textos; en la cola, los de menos de cuatro palabras van
sin puntaje y se ordenan por léxicos: la última columna dice la AP así. Lo que no llega a la meta
queda como es. Los intervalos son al 95 %: los de AP y F1 salen de 300 remuestreos de grupos
enteros (los comentarios a una misma persona; en EmoEvent, cincuenta grupos al azar); los de
proporciones, de Wilson."""
NOTES = """
## Qué no dicen estas cifras

- La validación por influencer deja fuera de cada pliegue todos los comentarios a una persona; las
  columnas, los pesos de cada conjunto y C se eligieron con ella y con EmoEvent, de modo que sus
  cifras son algo optimistas. Son doce personas: de ahí los intervalos anchos.
- EmoEvent llama ofensa a toda voz soez y OffendES solo a la que va contra alguien: ningún umbral
  sirve del todo a ambos. «descortesia» aprende de los dos, pero solo OffendES, que separa lo soez,
  fija su umbral y su calibración.
- La ECE agrupada se mide en los mismos puntajes con que se calibró: dice que la curva se ajusta, no
  que valga fuera. La de desarrollo sí es de textos no vistos.
- Las listas de palabras son propias; se ajustaron viendo sus aciertos en las partes de
  entrenamiento, nunca en las de desarrollo ni en las de prueba.
- Se quitaron además unas diez voces tras ver qué señalaban en los textos institucionales
  («folleto», «mantenido», «tortilleros»): esas falsas alarmas son algo optimistas.
- Las cifras de los textos institucionales se vieron junto a las de cada variante probada, sin
  elegir por ellas ni quitar más voces. «Falsa», «ofrecida», «títeres» y otras de la lista se
  quitaron por frases institucionales escritas para las pruebas.
- En los textos institucionales se supone que ninguno ofende: cada señalado es una falsa alarma.
- El español de México no está en los datos de entrenamiento: en cada cuenta se mide y se recalibra
  con etiquetas propias.
- Los pesos no son de la licencia del código: vea `criterios_audit/tone/pesos/NOTICE`. Si se borran,
  el programa ordena solo con léxicos, y lo dice."""

if __name__ == "__main__":
    main()
