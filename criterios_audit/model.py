"""The words of the audit: verdicts, forces, findings, periods. Frozen values only."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # what the command line shows at once waits for no pandas
    import pandas as pd


def _no_rows() -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame()


class UserError(Exception):
    """A mistake that the user can mend: one Spanish sentence, exit code 2, no traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]  # what a notebook shows in place of the traceback


class Verdict(StrEnum):
    """What can be said of an account (or of the institution) for one numeral."""

    INCUMPLE = "incumple"
    REVISION = "requiere_revision_humana"
    OBSERVACION = "observacion"
    CUMPLE = "cumple"
    NO_EVALUABLE = "no_evaluable"
    NO_APLICA = "no_aplica"
    INFORMATIVO = "informativo"


class Force(StrEnum):
    """Deontic class of a numeral's words (CRITERIOS 0.2); it sets the worst verdict allowed."""

    PROHIBICION = "prohibición"
    OBLIGACION = "obligación"
    OBLIGACION_CONDICIONADA = "obligación condicionada"
    OBLIGACION_DE_MEDIOS = "obligación de medios"
    RECOMENDACION = "recomendación"
    PERMISO = "permiso"


CEILING: Mapping[Force, Verdict] = {
    Force.PROHIBICION: Verdict.INCUMPLE,
    Force.OBLIGACION: Verdict.INCUMPLE,
    Force.OBLIGACION_CONDICIONADA: Verdict.INCUMPLE,
    Force.OBLIGACION_DE_MEDIOS: Verdict.OBSERVACION,
    Force.RECOMENDACION: Verdict.OBSERVACION,
    Force.PERMISO: Verdict.INFORMATIVO,
}
"""Worst verdict that each force allows; a numeral whose text says otherwise states its own."""


class Scope(StrEnum):
    """Whether a numeral is judged account by account or once for the institution."""

    CUENTA = "cuenta"
    INSTITUCION = "institución"


class Reason(StrEnum):
    """Why something is «no evaluable» (CRITERIOS 0.3)."""

    FALTA_EXPORTACION = "FALTA_EXPORTACION"
    COBERTURA_PARCIAL = "COBERTURA_PARCIAL"
    SIN_ENTRANTES = "SIN_ENTRANTES"
    SOLO_RESPONDIDAS = "SOLO_RESPONDIDAS"
    SIN_CAMPO_MEDIOS = "SIN_CAMPO_MEDIOS"
    SIN_HORA = "SIN_HORA"
    ENLACE_OPACO = "ENLACE_OPACO"
    FALTA_REGISTRO = "FALTA_REGISTRO"
    FALTA_CALENDARIO = "FALTA_CALENDARIO"
    FALTA_CATALOGO = "FALTA_CATALOGO"
    FALTA_LISTA_BLOQUEOS = "FALTA_LISTA_BLOQUEOS"
    N_INSUFICIENTE = "N_INSUFICIENTE"
    FUERA_DE_ALCANCE = "FUERA_DE_ALCANCE"
    DATOS_NO_APTOS = "DATOS_NO_APTOS"
    IDIOMA = "IDIOMA"


DEFAULT_ZONE = "America/Mexico_City"


@dataclass(frozen=True, kw_only=True)
class Period:
    """Days from `start` to `end`, both included, as each account's own zone counts them."""

    name: str
    start: date
    end: date
    zone: str = DEFAULT_ZONE
    exempt: int = 0
    """Days of it that an account is exempt from, while a numeral is judged without them."""

    @property
    def days(self) -> int:
        """Number of local days, exempt ones aside."""
        return (self.end - self.start).days + 1 - self.exempt

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read `2026S1`, `2026-03` or `2026-01-15..2026-02-20`; UserError for anything else."""
        text = text.strip()
        try:
            if match := re.fullmatch(r"(\d{4})[Ss]([12])", text):
                year, half = int(match[1]), int(match[2])
                start, end = (
                    (date(year, 1, 1), date(year, 6, 30))
                    if half == 1
                    else (date(year, 7, 1), date(year, 12, 31))
                )
                return cls(name=f"{year}S{half}", start=start, end=end)
            if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
                start = date(int(match[1]), int(match[2]), 1)
                end = (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
                return cls(name=text, start=start, end=end)
            if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})", text):
                start, end = date.fromisoformat(match[1]), date.fromisoformat(match[2])
                if start <= end:
                    return cls(name=text, start=start, end=end)
        except ValueError:
            pass  # a month 13, a 31 February: told below like any other misprint
        msg = (
            f"El periodo «{text}» no se entiende: escriba un semestre (2026S1), un mes (2026-03) "
            "o dos fechas en orden (2026-01-15..2026-02-20)."
        )
        raise UserError(msg)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One numeral judged for one account, or for the institution when `account` is None.

    A criterio's `check` fills the first block; `audit` stamps the second.
    """

    verdict: Verdict
    because: str
    """Spanish sentence, figure first, no adjectives."""
    reason: Reason | None = None
    """Set exactly when the verdict is «no evaluable»."""
    n: int = 0
    """Size of the denominator."""
    metrics: Mapping[str, float | int | str | None] = field(default_factory=dict)
    interval: tuple[float, float] | None = None
    """95 % interval of the main share."""
    fragile: bool = False
    """The interval crosses the threshold that decided."""
    evidence: "pd.DataFrame" = field(default_factory=_no_rows)
    """A row per piece of evidence; `pieza` names it; no citizen's text, handle or link."""

    numeral: str = ""
    account: str | None = None
    force: Force | None = None
    thresholds: Mapping[str, "Threshold"] = field(default_factory=dict)
    id: str = ""


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """A number that decides, and who fixed it."""

    value: float | int | str
    origin: str = "provisional"
    """acuerdo, comité, referencia or provisional (CRITERIOS 0.1)."""
    minutes: str = ""
    """The Comité's acta, where the origin is the Comité."""
    since: str = ""
    """ISO date from which it holds."""
    label: str = ""
    """What it is, in Spanish, as the report names it."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """A case that a criterio carries with it: rows in, verdict and evidence ids out."""

    name: str
    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    verdict: Verdict
    reason: Reason | None = None
    evidence: Sequence[str] = ()
    shown: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """What the evidence says, by column; only the columns named here are compared."""
    period: str = "2026S1"
    thresholds: Mapping[str, Any] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)
    """Only those named here are compared."""
    fragile: bool | None = None
    """Compared where it is told."""
    institution: bool = False
    """Asks `check_institution`, where the module has it besides `check`."""


@dataclass(frozen=True, kw_only=True)
class Criterio:
    """A numeral as the catalogue holds it."""

    numeral: str
    title: str
    text: str
    """Literal text of the acuerdo."""
    words: tuple[str, ...]
    """Literal words that carry the force."""
    force: Force
    scope: Scope
    ceiling: Verdict
    measures: str
    blind: str
    check: Callable[..., Finding]
    needs: tuple[str, ...] = ()
    thresholds: Mapping[str, Threshold] = field(default_factory=dict)
    whole: Callable[..., Finding] | None = None
    """`check_institution`: what a numeral of accounts says, besides, of the institution."""
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Validation:
    """What an expediente says of the Comité's validation of a report, by the report's digest."""

    digest: str
    minutes: str
    """The acta in which the Comité validated it."""
    day: date
    post: str
    """Who records it: a post, never a name."""


@dataclass(frozen=True, kw_only=True)
class AuditResult:
    """Everything that a report says, before it is said."""

    expediente: str
    period: Period
    cutoff: datetime
    """Latest moment that the exports speak of (UTC); the report's «corte»."""
    findings: tuple[Finding, ...]
    accounts: "pd.DataFrame"
    """`account_id`, `network`, `alias`, `area`, `caracter`, `registered` (boolean), `covered_from`,
    `covered_to` (UTC) and `posts` (own posts in the period)."""
    sources: "pd.DataFrame"
    rejected: "pd.DataFrame"
    gate: "pd.DataFrame"
    profile: "pd.DataFrame"
    """What each account's exports hold, over all that they cover (`audit.profile`)."""
    tone: "pd.DataFrame" = field(default_factory=_no_rows)
    """What each head says of each account, and its labels of the head (`scoring.measure`)."""
    title: str = ""
    synthetic: bool = False
    digest: str = ""
    """Of every input: same digest, same report."""
    validation: Validation | None = None
    """Of the period, if the expediente has one; it may be of another digest."""

    @property
    def validated(self) -> bool:
        """Whether what the Comité validated is this very report."""
        return self.validation is not None and self.validation.digest == self.digest
