"""What the templates are given: accounts with their anchors, findings in order, the jinja room."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import jinja2
import orjson
import pandas as pd
from markupsafe import Markup

from criterios_audit import figures
from criterios_audit.model import AuditResult, Criterio, Finding, Verdict
from criterios_audit.report import format as f

INSTITUTE = "El Instituto"
"""Who a finding without an account is about."""

JUDGED = (Verdict.INCUMPLE, Verdict.REVISION, Verdict.OBSERVACION)
"""Verdicts that get a finding sheet."""

ORDER = list(f.CODES)

FULL = 300
"""Sheets shown whole in the institution's page; the rest are on the accounts' own pages."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """An account as the report names it; what the export does not say is empty or None."""

    id: str
    network: str
    alias: str
    area: str = ""
    character: str = ""
    posts: int | None = None
    covered_from: pd.Timestamp | None = None
    covered_to: pd.Timestamp | None = None

    @property
    def name(self) -> str:
        """`INEMexico en X`."""
        return f"{self.alias} en {figures.network(self.network)}"

    @property
    def slug(self) -> str:
        """`x-INEMexico`: part of file names and anchors."""
        return slug(f"{self.network}-{self.alias}")

    @property
    def page(self) -> str:
        """Path of its page, from the report's folder."""
        return f"cuentas/{self.slug}.html"


_LONGEST = 120  # bytes: a file's name has at most 255, and ends are added to it


def slug(text: str) -> str:
    """Keep letters, digits and `-_.:`; what loses a character gets a hash, to stay unique."""
    kept = re.sub(r"[^\w.:-]", "_", text).lstrip(".")
    kept = kept.encode()[:_LONGEST].decode(errors="ignore")
    return kept if kept == text else f"{kept}-{sha256(text.encode()).hexdigest()[:8]}"


def accounts(result: AuditResult) -> list[Account]:
    """Accounts of the result, by area, then alias and network.

    Of `result.accounts` it reads `account_id`, `network`, `alias` and, where they are, `area`,
    `caracter`, `posts`, `covered_from` and `covered_to`.
    """
    rows = result.accounts.to_dict("records")
    found = [
        Account(
            id=str(row["account_id"]),
            network=str(row["network"]),
            alias=str(row["alias"]),
            area=_known(row.get("area")) or "",
            character=_known(row.get("caracter")) or "",
            posts=_known(row.get("posts")),
            covered_from=_known(row.get("covered_from")),
            covered_to=_known(row.get("covered_to")),
        )
        for row in rows
    ]
    return sorted(found, key=lambda a: (not a.area, _plain(a.area), a.alias.casefold(), a.network))


def _plain(text: str) -> tuple[str, str]:
    """Sort key of Spanish: «Área» stands among the a's; what only accents tell apart, apart."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c)), text


def names(result: AuditResult) -> dict[str | None, str]:
    """Return how each account is called, and the institution under None."""
    return {None: INSTITUTE} | {
        row["account_id"]: f"{row['alias']} en {figures.network(row['network'])}"
        for row in result.accounts[["account_id", "alias", "network"]].to_dict("records")
    }


def ordered(findings: Iterable[Finding], catalogue: Sequence[Criterio]) -> list[Finding]:
    """Gravest first; then as the acuerdo numbers them; firm before fragile."""
    place = {c.numeral: i for i, c in enumerate(catalogue)}
    return sorted(
        findings,
        key=lambda x: (
            ORDER.index(x.verdict),
            x.fragile,
            place.get(x.numeral, len(place)),
            x.account or "",
        ),
    )


def judged(result: AuditResult, catalogue: Sequence[Criterio]) -> list[Finding]:
    """Return what gets a sheet, gravest first."""
    return ordered([x for x in result.findings if x.verdict in JUDGED], catalogue)


def shown_whole(found: Sequence[Finding]) -> set[str]:
    """Ids of the findings whose sheet stands in the institution's page.

    All of them if they are few; else those of the institution, those of SEGUNDO that fail, and the
    gravest until there are `FULL`.
    """
    first = [x for x in found if x.account is None]
    approval = [x for x in found if x.numeral == "SEGUNDO" and x.verdict is Verdict.INCUMPLE]
    return set(list(dict.fromkeys(x.id for x in (*first, *approval, *found)))[:FULL])


def places(result: AuditResult, catalogue: Sequence[Criterio]) -> dict[str, str]:
    """Where the sheet of each finding stands, as a link from the institution's page."""
    found = judged(result, catalogue)
    whole = shown_whole(found)
    pages = {a.id: quote(a.page) for a in accounts(result)}
    return {
        x.id: f"#h-{slug(x.id)}"
        if x.id in whole
        else f"{pages.get(x.account or '', '')}#h-{x.numeral}"
        for x in found
    }


def counts(findings: Iterable[Finding]) -> list[tuple[Verdict, int]]:
    """How many findings of each verdict, all seven, gravest first."""
    seen = [x.verdict for x in findings]
    return [(verdict, seen.count(verdict)) for verdict in ORDER]


def fragility(finding: Finding) -> str:
    """Say why a fragile finding is so: its interval or, if not, a threshold a tenth away."""
    low, high = finding.interval or (1.0, 0.0)
    crossed = [
        f"«{t.label or name}» ({f.exact(t.value)})"
        for name, t in finding.thresholds.items()
        if name.startswith("share") and low < float(t.value) <= high
    ]
    if not crossed:
        return "Frágil: con un umbral 10 % mayor o menor el veredicto sería otro."
    return (
        f"Frágil: el intervalo cruza {' y '.join(crossed)}; otra muestra podría dar otro veredicto."
    )


def figure_json(spec: Mapping[str, Any]) -> Markup:
    """Write a figure for a JSON block: no `<` in it can close the block."""
    text = orjson.dumps(spec, option=orjson.OPT_SORT_KEYS).decode()
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON without any `<`


def _known(value: Any) -> Any:
    return None if value is None or pd.isna(value) else value


def _rows(frame: pd.DataFrame) -> list[list[Any]]:
    columns = [frame[name].tolist() for name in frame.columns]
    return [list(row) for row in zip(*columns, strict=True)]


def _is_link(value: Any) -> bool:
    return isinstance(value, str) and re.match(r"https://[\w.-]+/\S*$", value) is not None


ROOM = jinja2.Environment(
    loader=jinja2.PackageLoader("criterios_audit.report"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=jinja2.StrictUndefined,
)
ROOM.filters.update(f.FILTERS)
ROOM.filters.update(trazo=figure_json, renglones=_rows, ancla=slug, fragilidad=fragility)
ROOM.tests["enlace"] = _is_link
ROOM.globals.update(INSTITUTO=INSTITUTE, palabras=f.WORDS, titulos=f.COLUMNS)


def render(template: str, **values: Any) -> str:
    """Fill a template of `templates/`."""
    return ROOM.get_template(f"{template}.html.j2").render(**values)
