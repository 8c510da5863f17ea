"""Finding sheets: the five elements, with severity, certainty, state and the area's comment."""

import csv
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pandas as pd

from criterios_audit import privacy
from criterios_audit.model import AuditResult, Criterio, Finding, Verdict
from criterios_audit.report import format as f
from criterios_audit.report import view
from criterios_audit.report.causes import cause
from criterios_audit.report.measured import measured
from criterios_audit.report.view import render
from criterios_audit.tables import REGISTERS

Tables = Mapping[str, pd.DataFrame]

SEVERITIES = ("alta", "media", "baja", "por resolver")
"""Of a finding: gravest first; what two people have yet to decide has none."""

_DEADLINES = {
    "alta": "30 días naturales desde que el Comité lo apruebe",
    "media": "antes del corte del semestre siguiente",
    "baja": "antes del corte del semestre siguiente",
    "por resolver": "las dos lecturas, antes del cierre de este informe",
}
"""Proposed terms: the acuerdo sets none, the Comité does."""

_EXPORTED = frozenset(
    {"posts", "interactions", "replies", "changes", "blocks", "area_posts", "coverage"}
)
_BESIDE = frozenset({"calendario", "etiquetas", "declaraciones", "exenciones"})
"""Registers that say how to read others; they are not what shows that something was mended."""

STATES = {
    "atendida": "Atendida",
    "parcial": "Atendida en parte",
    "no_atendida": "No atendida",
    "en_curso": "En curso",
}
"""States of the register seguimiento, as the report writes them."""


@dataclass(frozen=True, kw_only=True)
class Comment:
    """What an area answers to a finding; without personal data."""

    post: str
    day: pd.Timestamp
    text: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A finding with all that its sheet says."""

    finding: Finding
    condition: str
    measured: str
    cause: str
    severity: str
    certainty: str
    effect: str
    recommendation: str
    deadline: str
    check: str
    state: str
    comments: Sequence[Comment] = ()


@dataclass(frozen=True, kw_only=True)
class Group:
    """Sheets of a numeral with one verdict: what they share is said once, the rest case by case."""

    sheets: Sequence[Sheet]

    @property
    def first(self) -> Sheet:
        """The one that stands for what all share."""
        return self.sheets[0]

    def shared(self, element: str) -> bool:
        """Whether all say the same of an element (a field of `Sheet`)."""
        said = getattr(self.first, element)
        return all(getattr(s, element) == said for s in self.sheets)

    @property
    def urgent(self) -> bool:
        """Whether the Comité is asked to decide on it: the page shows it unfolded."""
        return self.first.severity == SEVERITIES[0]


def hallazgos(
    result: AuditResult, catalogue: Sequence[Criterio], tables: Tables | None = None
) -> str:
    """Sheets of what is «incumple», «requiere revisión humana» or «observación», by numeral.

    Up to `view.FULL` findings are shown whole: those of the institution and the gravest. The
    others are counted by numeral, and each stands whole on the page of its account. Only sheets of
    high severity, which ask for a decision, come unfolded.
    """
    judged = view.judged(result, catalogue)
    whole = view.shown_whole(judged)
    rest = [x for x in judged if x.id not in whole]
    return render(
        "hallazgos",
        total=len(judged),
        severities=counted(judged),
        groups=grouped(sheets([x for x in judged if x.id in whole], catalogue, tables or {})),
        whole_n=len(whole),
        rest=_by_numeral(rest, catalogue),
        rest_n=len(rest),
        accounts={a.id: a for a in view.accounts(result)},
        names=view.names(result),
        catalogue={c.numeral: c for c in catalogue},
    )


def sheets(
    findings: Sequence[Finding], catalogue: Sequence[Criterio], tables: Tables
) -> list[Sheet]:
    """Make the sheet of each finding, in their order."""
    known = {c.numeral: c for c in catalogue}
    said, states = comments(tables), _states(tables)
    made = []
    for x in findings:
        words = _words().get(x.numeral, {})
        grade = severity(x)
        made.append(
            Sheet(
                finding=x,
                condition=x.because,
                measured=measured(x),
                cause=cause(x, tables),
                severity=grade,
                certainty=certainty(x),
                effect=words.get("efecto", ""),
                recommendation=_recommended(x, words.get("recomendacion", "")),
                deadline=_DEADLINES[grade],
                check=_check(known.get(x.numeral)),
                state=states.get(x.id, "Abierto; el área puede comentar antes del cierre."),
                comments=said.get(x.id, ()),
            )
        )
    return made


def grouped(made: Sequence[Sheet]) -> list[Group]:
    """Put together the sheets that ask the same of several accounts: the urgent first."""
    groups: dict[Hashable, list[Sheet]] = {}
    for s in made:
        x, said = s.finding, (s.severity, s.certainty, s.recommendation, s.deadline)
        limits = tuple((name, t.value, t.origin) for name, t in x.thresholds.items())
        groups.setdefault((x.numeral, x.verdict, said, limits), []).append(s)
    return sorted((Group(sheets=those) for those in groups.values()), key=lambda g: not g.urgent)


def _recommended(x: Finding, general: str) -> str:
    """Say what is asked; of what two people have yet to read, first that they do."""
    asked = general or "Área propietaria: revisar el caso y responder."
    if x.verdict is Verdict.REVISION and {"pending", "read", "scored"} & {*x.metrics}:
        return f"Dos personas: leer lo señalado y resolver. Si se confirma: {asked}"
    return asked


def severity(x: Finding) -> str:
    """Grade a finding by its verdict: «incumple» is alta, a fragile «observación» is baja."""
    if x.verdict is Verdict.REVISION:
        return "por resolver"
    if x.verdict is Verdict.INCUMPLE or x.metrics.get("priority") == "sí":
        return "alta"
    return "baja" if x.fragile else "media"


def counted(findings: Sequence[Finding]) -> list[tuple[str, int]]:
    """Return how many findings of each severity, all four named."""
    seen = Counter(map(severity, findings))
    return [(name, seen[name]) for name in SEVERITIES]


def certainty(x: Finding) -> str:
    """Say who stands behind a verdict: the program's count, one person or two."""
    if x.verdict is Verdict.REVISION:
        return "Pendiente de dos personas: resuelven lo que el programa señala."
    confirmed = [v for name, v in x.metrics.items() if name.startswith("confirmed")]
    if any(isinstance(v, int | float) and v > 0 for v in confirmed):
        return "Dos personas: leyeron las piezas y lo confirmaron."
    # what two people scored or corrected, where nothing is confirmed or dismissed (XXIV, XXV)
    graded = [] if "decided_by" in x.metrics else [x.metrics.get("scored"), x.metrics.get("read")]
    if any(isinstance(v, int | float) and v > 0 for v in graded):
        return "Dos personas: leyeron las piezas y las calificaron."
    return "Automática: conteo sobre los datos recibidos."


def comments(tables: Tables) -> dict[str, list[Comment]]:
    """Return what the register comentarios says of each finding, oldest first."""
    register = tables.get("comentarios")
    if register is None:
        return {}
    rows = register.sort_values(["fecha", "hallazgo"], kind="stable")
    rows = rows.assign(texto=privacy.mask(rows["texto"]))
    found: dict[str, list[Comment]] = {}
    for row in rows.itertuples():
        said = Comment(post=row.cargo, day=row.fecha, text=row.texto)
        found.setdefault(row.hallazgo, []).append(said)
    return found


def _states(tables: Tables) -> dict[str, str]:
    register = tables.get("seguimiento")
    if register is None:
        return {}
    last = register.sort_values("fecha", kind="stable").drop_duplicates("hallazgo", keep="last")
    return {
        row.hallazgo: f"{STATES[row.estado]}, al {f.day(row.fecha)}"
        + ("." if pd.isna(row.constancia) else f" ({row.constancia}).")
        for row in last.itertuples()
    }


def _check(criterio: Criterio | None) -> str:
    """Say what will show that it was attended to: the registers or exports that judge it."""
    needs = criterio.needs if criterio else ()
    ways = ["la exportación"] if _EXPORTED.intersection(needs) else []
    ways += [f"el registro «{n}»" for n in needs if n in REGISTERS and n not in _BESIDE]
    ways += ["la lectura de dos personas"] if "etiquetas" in needs else []
    if not ways:
        return "Se verificará con los datos del semestre siguiente."
    return f"Se verificará con {f.listed(ways)} del semestre siguiente, y el mismo umbral."


def _by_numeral(
    findings: Sequence[Finding], catalogue: Sequence[Criterio]
) -> list[tuple[Criterio, list[tuple[Verdict, int]]]]:
    rows = []
    for c in catalogue:
        seen = Counter(x.verdict for x in findings if x.numeral == c.numeral)
        if seen:
            rows.append((c, [(v, seen[v]) for v in view.JUDGED]))
    return rows


@cache
def _words() -> dict[str, dict[str, str]]:
    """Read, for each numeral, the risk that it prevents and the general recommendation."""
    text = files("criterios_audit.report").joinpath("fichas.csv").read_text("utf-8")
    return {row["numeral"]: row for row in csv.DictReader(text.splitlines())}
