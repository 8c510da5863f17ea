"""A semester beside the last one: the audit of an expediente and an earlier audit.json."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import orjson
import pandas as pd

from criterios_audit import audit, follow_up, results, settings
from criterios_audit.engine import Engine, local
from criterios_audit.journal import Journal
from criterios_audit.model import AuditResult, UserError
from criterios_audit.report.answers import Before

Audited = tuple[AuditResult, dict[str, pd.DataFrame], Before | None]


def run(
    expediente: Path,
    periodo: str = "",
    only: Sequence[str] = (),
    anterior: str = "",
    journal: Journal | None = None,
    engine: Engine = local,
) -> Audited:
    """Judge an expediente and, where `anterior` names an earlier audit.json, compare with it.

    Returns the result, the tables of its period (as `audit.run`) and the comparison, or None. The
    result's digest takes in the earlier audit: another one makes another report. Its `validation`
    is what criterios.toml says of this period.

    Raises
    ------
    UserError
        As `audit.run`; for an earlier audit that cannot be read, or is not of an earlier period.
    """
    said = settings.read(expediente).validations
    if not anterior:
        result, tables = audit.run(expediente, periodo, only, journal, engine)
        return replace(result, validation=said.get(result.period.name)), tables, None
    journal = journal or Journal()
    document = results.read(Path(anterior))  # before anything long is done
    opened = audit.open_expediente(expediente, journal, engine)
    result = audit.judge(opened, periodo, only, journal)
    if follow_up.period_of(document).end >= result.period.end:
        msg = (
            f"{anterior}: es de {document['periodo']['nombre']}, que no es anterior a "
            f"{result.period.name}: indique el audit.json de un periodo anterior."
        )
        raise UserError(msg)
    with journal.step("Comparando con el informe anterior") as line:
        each = partial(opened.steps.each, "juicio", line=line)
        again = follow_up.again(opened.prepared, document, opened.settings.thresholds, each)
        moved = follow_up.split(document, again, follow_up.written(result))
    known = orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
    digest = hashlib.sha256(result.digest.encode() + known).hexdigest()[:16]
    return (
        replace(result, digest=digest, validation=said.get(result.period.name)),
        audit.shown(opened.prepared, result.period),
        Before(document=document, moved=moved),
    )
