"""Parts 9 and 10: tone and respect; content and language. What people confirmed, never a score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from criterios_audit import figures
from criterios_audit.estimates import Share, share, suppressed
from criterios_audit.figures import Bar
from criterios_audit.model import AuditResult, Finding
from criterios_audit.report import heads, view
from criterios_audit.report.answers import Before
from criterios_audit.report.view import render

Tables = Mapping[str, pd.DataFrame]


@dataclass(frozen=True, kw_only=True)
class _Count:
    """A share that a numeral's metrics hold: `cases` of `of`, each a sum of metrics."""

    numeral: str
    what: str
    cases: tuple[str, ...]
    of: tuple[str, ...]
    part: bool = False
    """`cases` is a share of `of`, not a count."""

    @property
    def label(self) -> str:
        return f"{self.numeral} · {self.what}"

    def done(self, findings: Sequence[Finding]) -> Share:
        """Pool the pieces of every account."""
        k = n = 0
        for x in findings:
            of = max(sum(_number(x, name, x.n) for name in self.of), 0)
            cases = sum(_number(x, name) for name in self.cases)
            k += min(round(cases * of) if self.part else round(cases), round(of))
            n += round(of)
        return share(k, n)


_ASKED = (
    _Count(numeral="II", what="diálogo", cases=("dialogue",), of=("n",)),
    _Count(numeral="X", what="boletín enlazado", cases=("link_share",), of=("link_n",), part=True),
    _Count(
        numeral="X",
        what="titular propio",
        cases=("rewritten_share",),
        of=("titled_n",),
        part=True,
    ),
    _Count(numeral="XII", what="postura publicada", cases=("published",), of=("positions",)),
)
"""What the acuerdo asks for; the longer the bar, the better."""

_AVOIDED = (
    _Count(numeral="I", what="asuntos ajenos", cases=("confirmed",), of=("read", "decided")),
    _Count(
        numeral="III",
        what="datos u opiniones",
        cases=("confirmed_data", "confirmed_opinions"),
        of=("reviewed",),
    ),
    _Count(numeral="IV", what="errores", cases=("confirmed",), of=("reviewed",)),
    _Count(numeral="V", what="deliberación", cases=("confirmed",), of=("reviewed",)),
    _Count(numeral="VI", what="enlaces ajenos", cases=("confirmed",), of=("decided",)),
    _Count(numeral="XIV", what="asuntos cotidianos", cases=("confirmed",), of=("reviewed",)),
    _Count(numeral="XXVI", what="mayúsculas", cases=("flagged",), of=("n",)),
)
"""What it asks to avoid, among what two people read; XXVI is counted by rule over every piece."""

_TITLES = {c.numeral: c.what for c in (*_ASKED, *_AVOIDED)} | {
    "X": "boletines",
    "XXIV": "calidad",
    "XXV": "ortografía",
}
_ORDER = ("I", "II", "III", "IV", "V", "VI", "X", "XII", "XIV", "XXIV", "XXV", "XXVI")


def contenido(result: AuditResult, tables: Tables) -> str:
    """Content and language: sample, agreement and confirmed errors, numeral by numeral."""
    del tables  # every figure is in the findings
    by = _by_numeral(result)
    asked = figures.share_bars(
        [Bar(label=c.label, done=c.done(by[c.numeral])) for c in _ASKED if c.numeral in by],
        kind="se-pide",
        title="Lo que el acuerdo pide al contenido",
        what="proporción de piezas",
        said="Junta las piezas de todas las cuentas: el veredicto de cada una está en la matriz.",
    )
    avoided = figures.share_bars(
        [
            Bar(label=c.label, done=c.done(by[c.numeral]), more=_sample(by[c.numeral]))
            for c in _AVOIDED
            if c.numeral in by
        ],
        kind="se-evita",
        title="Lo que el acuerdo pide evitar en el contenido: lo que dos personas confirmaron",
        what="proporción de lo leído",
        said="Entre lo leído por dos personas, que leen primero lo señalado; XXVI se cuenta por "
        "regla en todas las piezas.",
    )
    labels = {n: _TITLES[n] for n in _ORDER}
    drawn = [figures.verdict_bars(result, labels, "contenido y lenguaje"), asked, avoided]
    return render("contenido", figures=drawn, graded=_graded(result, by))


def _graded(
    result: AuditResult, by: Mapping[str, Sequence[Finding]]
) -> list[tuple[view.Account, Mapping[str, Any], Mapping[str, Any]]]:
    """Accounts with the means of XXIV and the rate of XXV, where people have read any."""
    of = {n: {x.account: x.metrics for x in by.get(n, ())} for n in ("XXIV", "XXV")}
    rows = [(a, of["XXIV"].get(a.id, {}), of["XXV"].get(a.id, {})) for a in view.accounts(result)]
    return [row for row in rows if row[1].get("scored") or row[2].get("read")]


def _sample(findings: Sequence[Finding]) -> dict[str, str]:
    """How many pieces there were, were flagged and are still to be read."""
    seen = {
        name: [_number(x, name) for x in findings if name in x.metrics]
        for name in ("candidates", "pending")
    }
    kappas = [
        float(v)
        for x in findings
        for name, v in x.metrics.items()
        if name.endswith("kappa") and isinstance(v, int | float)
    ]
    return {
        "Piezas": f"{sum(x.n for x in findings):,}" if any(seen.values()) else "s/d",
        **{
            title: f"{sum(seen[name]):,.0f}" if seen[name] else "s/d"
            for title, name in (("Señaladas", "candidates"), ("Por decidir", "pending"))
        },
        "Kappa": f"{min(kappas):.2f}–{max(kappas):.2f}" if kappas else "s/d",
    }


def tono(result: AuditResult, tables: Tables, before: Before | None = None) -> str:
    """Tone and respect: own replies, read by people; the public only as counts.

    What lists and head flag is shown beside what its own precision, measured with the rulings of
    two people, leaves of it; then what each head is on each account.
    """
    by = _by_numeral(result)
    bars = [bar for name, found in _by_network(by.get("XXI", ())) for bar in _tone(name, found)]
    courtesy = [
        Bar(label=figures.network(name), done=_courtesy(found))
        for name, found in _by_network(by.get("XXI", ()))
    ]
    drawn = [
        figures.verdict_bars(
            result,
            {"XVI": "no bloquear", "XVII": "odio y violencia", "XXI": "respeto"},
            "tono y respeto",
        ),
        figures.share_bars(
            bars,
            kind="descortesia",
            title="Respuestas propias señaladas por la lista o el modelo de descortesía, por red",
            what="proporción de respuestas",
            said="«Corregida» multiplica lo señalado por la precisión que dos personas midieron en "
            "esa misma red; su intervalo multiplica ambos límites, y por eso es amplio.",
        ),
        figures.share_bars(
            courtesy,
            kind="cortesia",
            title="Respuestas propias con fórmula de cortesía, por red",
            what="proporción de respuestas",
            said="Es un dato: ninguna fórmula es obligatoria.",
        ),
    ]
    return render(
        "tono",
        figures=drawn,
        precision=_precision(by.get("XXI", ())),
        last=_last_ruling(tables.get("etiquetas")),
        citizens=_citizens(by),
        heads=heads.table(result, before),
    )


def _tone(name: str, found: Sequence[Finding]) -> list[Bar]:
    """Raw share flagged in a network and, where people decided some, the corrected one."""
    raw = share(
        sum(round(_number(x, "candidates")) for x in found),
        sum(round(_number(x, "replies")) for x in found),
    )
    right = _precision(found)
    confirmed = sum(round(_number(x, "confirmed")) for x in found)
    more = {
        "Precisión de lo señalado": right.text if right.n else "sin medir",
        "Confirmadas por dos personas": f"{confirmed:,}",
    }
    bars = [Bar(label=f"{figures.network(name)}, señalada", done=raw, more=more)]
    if right.n and raw.n:
        bars.append(
            Bar(label=f"{figures.network(name)}, corregida", done=corrected(raw, right), more=more)
        )
    return bars


def corrected(raw: Share, precision: Share) -> Share:
    """Return the share flagged times the precision of the flag, bounds times bounds.

    The product of two 95 % intervals holds the true product at least as often as 90 %: wide on
    purpose. It says nothing of what the flag did not see.
    """
    if raw.value is None or precision.value is None:
        return Share(value=None, low=None, high=None, n=raw.n)
    return Share(
        value=raw.value * precision.value,
        low=float(raw.low or 0) * float(precision.low or 0),
        high=float(raw.high or 0) * float(precision.high or 0),
        n=raw.n,
    )


def _precision(found: Sequence[Finding]) -> Share:
    """Of what list or head flagged and two people decided, how much they confirmed."""
    rows = [x.evidence for x in found if {"propone", "dictamen"} <= {*x.evidence.columns}]
    if not rows:
        return share(0, 0)
    flagged = pd.concat(rows)
    ruled = flagged.loc[flagged["propone"].notna(), "dictamen"]
    decided = ruled.isin(["confirmada", "descartada"])
    return share(int((ruled == "confirmada").sum()), int(decided.sum()))


def _last_ruling(etiquetas: pd.DataFrame | None) -> pd.Timestamp | None:
    if etiquetas is None:
        return None
    when = etiquetas.loc[etiquetas["numeral"] == "XXI", "fecha"].max()
    return None if pd.isna(when) else when


def _courtesy(found: Sequence[Finding]) -> Share:
    """Pool the replies with a formula of courtesy."""
    k = sum(round(_number(x, "courtesy_share") * _number(x, "replies")) for x in found)
    return share(k, sum(round(_number(x, "replies")) for x in found))


def _citizens(by: Mapping[str, Sequence[Finding]]) -> pd.DataFrame:
    """Count people and their messages by network; cells under 5 are not shown.

    What no account of a network let be counted stays unknown: it is no zero.
    """
    columns = {
        "Cuentas bloqueadas al corte": ("XVI", "listed"),
        "Bloqueos anotados sin causa": ("XVI", "logged_without_cause"),
        "Mensajes señalados por dos personas": ("XVII", "flagged"),
    }
    counts: dict[str, dict[str, int]] = {
        column: {
            name: sum(round(_number(x, metric)) for x in found)
            for name, found in _by_network([x for x in by.get(numeral, ()) if metric in x.metrics])
        }
        for column, (numeral, metric) in columns.items()
    }
    names = sorted({name for column in counts.values() for name in column})
    if not names:
        return pd.DataFrame()
    shown = pd.DataFrame(
        {
            column: suppressed(pd.Series(seen, dtype="Int64").reindex(names))
            for column, seen in counts.items()
        }
    ).fillna("s/d")
    shown.insert(0, "Red", [figures.network(name) for name in names])
    return shown.reset_index(drop=True)


def _by_numeral(result: AuditResult) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for x in result.findings:
        found.setdefault(x.numeral, []).append(x)
    return found


def _by_network(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    found: dict[str, list[Finding]] = {}
    for x in findings:
        if x.account:
            found.setdefault(x.account.partition(":")[0], []).append(x)
    return sorted(found.items())


def _number(finding: Finding, name: str, n: int = 0) -> float:
    """Value of a metric; `n` is the finding's own; `decided`, what people have resolved."""
    if name == "n":
        return n
    if name == "decided":
        return _number(finding, "candidates") - _number(finding, "pending")
    value = finding.metrics.get(name)
    return float(value) if isinstance(value, int | float) else 0.0
