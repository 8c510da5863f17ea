"""The main job: from an expediente to a sealed folder, resumed where it was cut.

Work is done in a folder beside the final one and swapped in when whole, so what was written before
is never harmed. The notebook makes `informe.html`; this module writes what stands beside it.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import orjson
import pandas as pd
from filelock import FileLock, Timeout

from criterios_audit import audit, engine, results
from criterios_audit.journal import Journal
from criterios_audit.model import AuditResult, UserError
from criterios_audit.remembered import Steps
from criterios_audit.report import accounts, compared, gate, notebook, parameters, seal, timeless

_MARK = "huella"


@dataclass(frozen=True, kw_only=True)
class Made:
    """A finished report: where it lies, what it says, and whether it stood there already."""

    folder: Path
    result: AuditResult
    again: bool = False


def make(
    expediente: Path,
    *,
    periodo: str = "",
    salida: Path | None = None,
    only: tuple[str, ...] = (),
    anterior: Path | None = None,
    motor: str = "local",
    journal: Journal | None = None,
) -> Made:
    """Make the report of an expediente, beside the audit.json of an earlier one if it is given.

    `motor` is where each account is worked on (`engine.opened`): the bytes are the same.

    Raises
    ------
    UserError
        For an expediente, a period, an output folder or an engine that cannot be used, or while
        another run writes to the same folder.
    """
    journal = journal or Journal()
    parameters.check({"expediente": str(expediente), "periodo": periodo, "solo": list(only)})
    earlier = str(anterior) if anterior else ""
    with engine.opened(motor, audit.program) as places:
        result, prepared, _ = compared.run(expediente, periodo, only, earlier, journal, places)
        steps = audit.steps_of(expediente, places)
        return _deliver(expediente, salida, (result, prepared), (only, earlier), steps, journal)


def _deliver(
    expediente: Path,
    salida: Path | None,
    audited: tuple[AuditResult, dict[str, pd.DataFrame]],
    asked: tuple[tuple[str, ...], str],
    steps: Steps,
    journal: Journal,
) -> Made:
    """Write the report in the workshop and swap it in, unless it stands already."""
    result, prepared = audited
    final = salida or Path("reports") / result.expediente / result.period.name
    _usable(final)
    final.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(final.parent / f".{final.name}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        msg = f"Otro proceso está escribiendo en «{final}»: espere a que termine."
        raise UserError(msg) from None
    try:
        _recover(final)
        if _stands(final, result):
            return Made(folder=final, result=result, again=True)
        work = _workshop(final, result)
        _write(work, expediente, result, prepared, asked, steps, journal)
        _swap(work, final)
    finally:
        lock.release()
        Path(lock.lock_file).unlink(missing_ok=True)
    return Made(folder=final, result=result)


def _write(
    work: Path,
    expediente: Path,
    result: AuditResult,
    prepared: dict[str, pd.DataFrame],
    asked: tuple[tuple[str, ...], str],
    steps: Steps,
    journal: Journal,
) -> None:
    only, earlier = asked
    with journal.step("Escribiendo veredictos y evidencia"):
        (work / "audit.json").write_bytes(results.to_json(result))
        results.write_evidence(result, work / "evidencia")
    with journal.step("Haciendo el informe"):
        notebook.execute(work, expediente, result.period.name, only, earlier)
        timeless.settle(work / "informe.ipynb", result.expediente)
    with journal.step("Haciendo las páginas de cuenta", filas=len(result.accounts)) as line:
        accounts.write(work, result, prepared, steps, line)
    with journal.step("Buscando datos personales en lo que se entrega"):
        _log(work, journal)
        try:
            gate.check(work, result, prepared)
        except gate.LeakError:
            _discard(work)  # no copy is left that someone could take for the report
            raise
    _log(work, journal)
    seal.seal(work)


def _log(work: Path, journal: Journal) -> None:
    lines = [orjson.dumps(step, option=orjson.OPT_SERIALIZE_NUMPY) for step in journal.steps]
    (work / "bitacora.jsonl").write_bytes(b"\n".join(lines) + b"\n")


def _discard(work: Path) -> None:
    work.with_name(f"{work.name}.{_MARK}").unlink(missing_ok=True)
    shutil.rmtree(work, ignore_errors=True)


def _usable(final: Path) -> None:
    if final.exists() and not final.is_dir():
        msg = f"«{final}» es un archivo: indique una carpeta para el informe."
        raise UserError(msg)
    if final.is_dir() and any(final.iterdir()) and not (final / seal.SUMS).exists():
        msg = f"«{final}» tiene archivos que no son de un informe: indique otra carpeta."
        raise UserError(msg)


def _stands(final: Path, result: AuditResult) -> bool:
    """Whether this very report lies there, whole."""
    audited = final / "audit.json"
    if not audited.exists() or not seal.verify(final).intact:
        return False
    said = orjson.loads(audited.read_bytes())["expediente"]
    ours = orjson.loads(results.to_json(result))["expediente"]
    return bool(said == ours)


def _workshop(final: Path, result: AuditResult) -> Path:
    """Return the folder of a run that was cut, if it was for the same inputs; else a new one."""
    work = final.with_name(f".{final.name}.parcial")
    mark = work.with_name(f"{work.name}.{_MARK}")
    said = f"{result.digest} {result.validation or ''}"
    if not (work.is_dir() and mark.exists() and mark.read_text("utf-8") == said):
        mark.unlink(missing_ok=True)  # first: what is half removed is of no run
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True, exist_ok=True)
        mark.write_text(said, "utf-8")
    return work


def _recover(final: Path) -> None:
    """Put back the last whole report, where a run was cut between the two steps of `_swap`.

    Cut after both, it left the report before that one: nobody's any more.
    """
    before = final.with_name(f".{final.name}.anterior")
    if before.is_dir() and not final.exists():
        before.rename(final)
    shutil.rmtree(before, ignore_errors=True)


def _swap(work: Path, final: Path) -> None:
    before = final.with_name(f".{final.name}.anterior")
    shutil.rmtree(before, ignore_errors=True)
    if final.exists():
        final.rename(before)
    work.rename(final)
    work.with_name(f"{work.name}.{_MARK}").unlink(missing_ok=True)
    shutil.rmtree(before, ignore_errors=True)
