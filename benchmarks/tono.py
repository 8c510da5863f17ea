"""Measure the shipped heads and write `docs/tono.md`: `make tono` (needs the data of TONE 3).

Sets of others are read where they lie and only counted: no sentence of theirs is written.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline, make_union

from criterios_audit.estimates import share
from criterios_audit.prevalence import powered
from criterios_audit.tone import evaluate, heads, needs, train
from criterios_audit.tone.calibrate import calibrated, platt

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
Figure = tuple[str, str, str, bool | None]
"""Name, target, what stands here, and whether it reaches."""
_YES = {True: "sí", False: "**no**", None: "—"}


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
    yield from _rules(data)
    costs = _costs(data, n)
    yield from costs.lines
    yield from _targets(data, costs)
    yield READ
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


def _rules(data: Path) -> Iterator[str]:
    """Write how the scores without weights of their own do: of need, and of courtesy."""
    yield "\n## Lo que pide respuesta, y la cortesía\n"
    yield "| medida | n | cifras [95 %] |\n|---|---|---|"
    need = _needs(data)
    for name, told in need.items():
        yield f"| {name} | {told['n']:,} | {_needs_said(told)} |"
    for part, said in (("train", "con que se afinaron los pesos"), ("dev", "no vista")):
        told = _courtesy(data, part)
        yield (
            f"| cortesía, reglas; páginas de discusión, parte {said} | {told['n']:,} "
            f"| Spearman {told['spearman']:.3f} {_span(told['spearman_95'])} |"
        )


@cache
def _needs(data: Path) -> dict[str, dict[str, Any]]:
    """Measure the rules, and the model that is trained on four fifths, each on citizens' posts."""
    path = data / "tone" / "uam_ciudadania" / "train.tsv"
    frame = pd.read_csv(path, sep="\t", quoting=3, dtype=str, keep_default_na=False)
    texts = frame["text"].astype("string[pyarrow]")
    label = (frame["label"] == "informativo_demandante").to_numpy(np.int64)
    chance, limit = np.zeros(len(label)), np.zeros(len(label))
    for seen, held in StratifiedKFold(5, shuffle=True, random_state=1).split(label, label):
        known = texts.iloc[seen]
        chance[held] = needs.fit(known, label[seen]).score(texts.iloc[held])
        inside = needs.out_of_fold(known, label[seen])
        limit[held] = evaluate.thresholds(label[seen], inside, label[seen] * 0)["f1"]
    told = {
        "consulta, solo reglas; ciudadanía a ayuntamientos": (needs.rules(texts), 0.25),
        "consulta, modelo entrenado en el banco (5 pliegues)": (chance, limit),
    }
    return {
        name: evaluate.metrics(label, score, 0.5)
        | evaluate.intervals(label, score, 0.5, np.arange(len(label)))
        | {"f1": float(f1_score(label, score >= at))}
        for name, (score, at) in told.items()
    }


def _needs_said(told: dict[str, Any]) -> str:
    return (
        f"AP {told['average_precision']:.3f} {_span(told['average_precision_95'])}; F1 "
        f"{told['f1']:.3f}; R con P ≥ .5, {told['recall_at_p50']:.3f}"
    )


@cache
def _courtesy(data: Path, part: str) -> dict[str, Any]:
    path = data / "tone" / "cortesia_es" / f"{part}.tsv"
    frame = pd.read_csv(path, sep="\t", quoting=3, dtype=str, keep_default_na=False)
    return evaluate.rank(frame["text"].astype("string[pyarrow]"), frame["score_0_4"].astype(float))


@cache
def _unseen(data: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return labels of EmoEvent dev and what `ofensa`, which did not learn from it, gives."""
    frame = train._frame(data / "tone", "emoevent_dev")  # noqa: SLF001 - the same reading
    scored = heads.chances(frame["text"], heads.load("ofensa"))
    return frame["label"].eq("OFF").to_numpy(np.int64), scored["model"].to_numpy(float)


def _local(data: Path) -> Figure:
    """Measure ECE, on the same rows, before and after an own curve on 300 labels of others.

    A stand-in for an account of another country: the head learnt from that set's other part.
    `luck`: what the same rows would give if every chance were true.
    """
    label, chance = _unseen(data)
    draw, told = np.random.default_rng(train.SEED), []
    for _ in range(200):
        order = draw.permutation(len(label))
        mine, rest = order[:300], order[300:]
        curve = platt(label[mine], chance[mine], np.ones(300))
        if curve:
            own = calibrated(chance[rest], *curve)
            lucky = (draw.random(len(rest)) < own).astype(np.int64)
            told.append(
                [evaluate.ece(*pair) for pair in (
                    (label[rest], own), (label[rest], chance[rest]), (lucky, own)
                )]
            )  # fmt: skip
    after, before, luck = np.mean(told, axis=0)
    said = (
        f"{after:.4f}; antes, {before:.4f}; si todo puntaje fuera cierto, {luck:.4f} "
        f"({len(told)} sorteos; EmoEvent en vez de México)"
    )
    return _most("ECE", 0.03, after, said)


def _estimated(data: Path) -> list[Figure]:
    """Measure the interval of `powered` on accounts drawn from EmoEvent dev: 300 read of 2,300."""
    label, score = _unseen(data)
    draw, told = np.random.default_rng(train.SEED), []
    for _ in range(1000):
        at = draw.integers(0, len(label), 2300)
        y, f = label[at], score[at]
        alone, used = share(int(y[:300].sum()), 300), powered(y[:300], f[:300], f[300:])
        covers = used.low <= label.mean() <= used.high
        told.append((covers, used.high - used.low, alone.high - alone.low))
    covered, width, width_alone = np.mean(told, axis=0)
    return [
        _least("cobertura, mínima", 0.93, covered),
        _most("cobertura, máxima", 0.97, covered),
        _most("ancho", 0.9, width / width_alone, f"{width / width_alone:.2f} (1,000 sorteos)"),
    ]


def _targets(data: Path, costs: "Costs") -> Iterator[str]:
    """Write every target of the specification beside what stands here, reached or not."""
    card = {name: heads.card(name)["medidas"] for name in heads.HEADS}  # type: ignore[index]
    ofensa, rude = heads.load("ofensa"), heads.load("descortesia")
    both = pd.concat([_councils(data), _officials(data)], ignore_index=True)
    high, low = ("recall_90", 0.03), ("f1", 0.0005)
    rows = [
        ("ofensa, OffendES", _figures(card["ofensa"]["offendes_agrupado"], ".81 .835 .73 .51 .90")),
        ("descortesia, OffendES", _figures(card["descortesia"]["offendes_agrupado"], ".915 - .82")),
        ("ofensa, EmoEvent (desarrollo)", _figures(card["ofensa"]["emoevent_dev"], ".65 - .60")),
        ("ofensa, tuits de México", [("AP, F1, R, P", ".74 .64 .87 .48", "sin datos aquí", None)]),
        ("falsas alarmas, ofensa", [_alarm(ofensa, both, *which) for which in (high, low)]),
        ("falsas alarmas, descortesia", [_alarm(rude, both, *which) for which in (high, low)]),
    ]
    rows.append(("calibración con 300 etiquetas propias", [_local(data)]))
    rows.append(("de etiquetas a proporciones, n = 300, EmoEvent (desarrollo)", _estimated(data)))
    rows.append(("de etiquetas a proporciones, n = 300, simulado", _coverage()))
    model = list(_needs(data).values())[1]
    goals = (("average_precision", "AP", 0.5), ("f1", "F1", 0.52), ("recall_at_p50", "R", 0.45))
    rows.append(
        (
            f"consulta, modelo del banco (n = {model['n']:,})",
            [_least(name, goal, model[key]) for key, name, goal in goals],
        )
    )
    polite = _courtesy(data, "dev")
    rho = f"{polite['spearman']:.3f} {_span(polite['spearman_95'])}, n = {polite['n']:,}"
    rows += [
        ("cortesía, páginas de discusión", [_least("Spearman", 0.5, polite["spearman"], rho)]),
        ("cortesía, segundo conjunto", [("Spearman", "≥ .52", "sin datos aquí", None)]),
        ("sentimiento y emociones", [("F1", "≥ .72 y .66", "no se ofrece (decisiones)", None)]),
        ("velocidad", [_most("razón", 1, r) for r in costs.ratios]),
        ("pesos", [_most("MB", 2, costs.megabytes)]),
        ("carga", [_most("s", 0.2, costs.seconds)]),
    ]
    yield "\n## Las metas de la especificación\n"
    yield (
        "Las de calidad se ponen a pruebas apartadas que aquí no se abren: lo medido es por "
        "influencer o en desarrollo, que no es lo mismo. Todo sale del programa sin extras.\n"
    )
    yield "| qué | cifra | meta | aquí [95 %] | ¿llega aquí? |\n|---|---|---|---|---|"
    for what, figures in rows:
        for name, goal, told, reached in figures:
            yield f"| {what} | {name} | {goal} | {told} | {_YES[reached]} |"


def _least(name: str, goal: float, value: float, said: str = "") -> Figure:
    return name, f"≥ {goal:g}", said or f"{value:.3f}", bool(value >= goal)


def _most(name: str, goal: float, value: float, said: str = "") -> Figure:
    return name, f"≤ {goal:g}", said or f"{value:.3f}", bool(value <= goal)


def _figures(told: dict[str, Any], goals: str) -> list[Figure]:
    """Set figures of a card beside goals: AP, macro-F1, F1, P at R .9 and R at P .5."""
    named = (
        ("average_precision", "AP"), ("macro_f1", "macro-F1"), ("f1", "F1"),
        ("precision_at_r90", "P con R ≥ .9"), ("recall_at_p50", "R con P ≥ .5"),
    )  # fmt: skip
    rows: list[Figure] = []
    for (key, name), goal in zip(named, goals.split(), strict=False):
        if goal != "-":
            span = f" {_span(told[f'{key}_95'])}" if f"{key}_95" in told else ""
            said = f"{told[key]:.3f}{span}, n = {told['n']:,}"
            rows.append(_least(name, float(goal), told[key], said))
    return rows


def _alarm(head: heads.Head, texts: "pd.Series[str]", key: str, most: float) -> Figure:
    scored = heads.score(texts, head)["model"].fillna(0)
    k = int((scored >= head.card["medidas"]["umbrales"][key]).sum())
    s = share(k, len(texts))
    told = f"{k / len(texts):.2%} [{s.low:.2%}, {s.high:.2%}], n = {len(texts):,}"
    name = {"recall_90": "umbral de R .9", "f1": "umbral F1"}[key]
    return name, f"≤ {most:.2%}", told, k / len(texts) <= most


def _coverage() -> list[Figure]:
    """Read the simulated coverage and width off docs/estadistica.md."""
    page = (Path(__file__).parents[1] / "docs" / "estadistica.md").read_text("utf-8")
    rows = [line.split("|") for line in page.splitlines() if line.count("|") == 9]  # noqa: PLR2004
    cells = pd.DataFrame([r[2:8] for r in rows]).apply(pd.to_numeric, errors="coerce").dropna()
    kept = cells[cells[0] == 300]  # noqa: PLR2004 - the labels of the target
    low, high, width = kept[4].min(), kept[4].max(), kept[5]
    return [
        _least("cobertura, la menor", 0.93, low),
        _most("cobertura, la mayor", 0.97, high),
        _most(
            "ancho, el mayor", 0.9, width.max(), f"{width.max():.2f} (el menor, {width.min():.2f})"
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class Costs:
    """Lines of the page, ratios of time against the rival, megabytes and seconds to load."""

    lines: list[str]
    ratios: list[float]
    megabytes: float
    seconds: float


def _costs(data: Path, n: int) -> Costs:
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
    lines = ["\n## Tiempo y tamaño\n"]
    lines.append(
        "| textos | n | distintos | nuestro: reloj, procesador (s) "
        "| TF-IDF + LogReg: reloj, procesador (s) | razón de procesador (meta ≤ 1) |"
    )
    lines.append("|---|---|---|---|---|---|")
    for name, (total, distinct, ours, theirs) in rows.items():
        lines.append(
            f"| {name} | {total:,} | {distinct:,} | {ours[0]:.1f}, {ours[1]:.1f} "
            f"| {theirs[0]:.1f}, {theirs[1]:.1f} | {ours[1] / theirs[1]:.2f} |"
        )
    size = sum(p.stat().st_size for p in heads.WEIGHTS.glob("*.skops"))
    heads.load.cache_clear()
    took = _timed(lambda: [heads.load(name) for name in heads.HEADS])
    lines.append(f"\nPesos de ambas cabezas: {size / 1e6:.2f} MB (meta ≤ 2).")
    lines.append(
        f"Carga de ambas, sin contar la importación de bibliotecas: {took[0]:.3f} s (meta ≤ 0.3)."
    )
    return Costs(
        lines=lines,
        ratios=[ours[1] / theirs[1] for _, _, ours, theirs in rows.values()],
        megabytes=size / 1e6,
        seconds=took[0],
    )


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
READ = """
## Qué hay al principio de las colas: una lectura de las cincuenta primeras

No lo mide el programa: es una sola lectura, de noviembre de 2026, con la versión 3 de los pesos y
la cabeza «ofensa». Ninguna oración se copia aquí. «Voz»: la palabra de la lista está, la ofensa no.

| textos | leídos por la cabeza | propuestos | de 50: ofenden | soez o broma | voz | dudosa | nada |
|---|---|---|---|---|---|---|---|
| funcionarios de México | 2,417 de 2,417 | 20 | 2 | 0 | 2 | 6 | 40 |
| ayuntamientos | 1,081 de 1,088 | 22 | 0 | 0 | 5 | 30 | 15 |
| archivo personal de X | 1,044 de 1,223 | 79 | 6 | 30 | 0 | 2 | 12 |
| twcs | 396 de 4,999 | 22 | 1 | 3 | 3 | 2 | 41 |

- Las dos de los funcionarios descalifican a terceros sin nombrarlos. Las voces que no ofenden: una
  cita que sigue en otro mensaje, la huida de un animal, una subasta «loca», un refrán y avisos.
- «Dudosa» es una voz que sola no insulta («basura», «animales»). «Nada»: el modelo pone ahí, con
  .03 a .15, frases cortas sin contexto; llenan la cola solo porque no hay nada peor.
- En el archivo personal, que sí es soez, lo soez va primero; el modelo halla una ofensa sin ninguna
  voz de la lista, y deja igual de arriba bromas entre conocidos y a quien se insulta a sí mismo: no
  entiende ironía ni afecto. La cabeza «descortesia» pone ahí 35 textos con voces de la lista.
- De twcs, en inglés, la lengua deja fuera 4,603. De lo que queda, 58 están en español y lo demás es
  demasiado corto para saberlo; casi todo tiene menos de cuatro palabras y va solo por léxicos."""
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
- Se quitaron o pasaron a dudosas unas veinte voces tras ver qué señalaban en los textos
  institucionales («folleto», «mantenido», «tortilleros», «basura», «tóxicos», «CCTV»): esas falsas
  alarmas son algo optimistas. Las de negación y mención se escribieron con frases propias.
- «Falsa», «ofrecida», «títeres» y otras de la lista se
  quitaron por frases institucionales escritas para las pruebas.
- En los textos institucionales se supone que ninguno ofende: cada señalado es una falsa alarma.
- La rúbrica «demandante» de los mensajes a ayuntamientos es laxa; los rasgos de «consulta» se
  escribieron viendo parte de esos mensajes, y las partes del modelo del banco (que no se
  distribuye) se eligieron entre una docena con los mismos 1,479: sus cifras son algo optimistas.
- El .50 de cortesía no lo alcanza ni la regresión de n-gramas hecha con esos mismos juicios (.46),
  y pesos aprendidos de ellos no se pueden distribuir. La negativa y la pregunta no restan aquí.
- El español de México no está en los datos de entrenamiento: en cada cuenta se mide y se recalibra
  con etiquetas propias.
- Los pesos no son de la licencia del código: vea `criterios_audit/tone/pesos/NOTICE`. Si se borran,
  el programa ordena solo con léxicos, y lo dice."""

if __name__ == "__main__":
    main()
