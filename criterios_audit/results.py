"""A result as files: `audit.json` for other programs, evidence as CSV and xlsx, with dictionary."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pandas as pd

from criterios_audit import catalogos, privacy
from criterios_audit.criterios import NUMERALS
from criterios_audit.model import AuditResult, Finding, UserError, Validation, Verdict

if TYPE_CHECKING:
    from xlsxwriter import Workbook

SCHEMA = "criterios_audit/audit/1"
"""Name and version of what `to_json` writes; a change that a reader would miss makes another."""
_FORMULA = r"^(\s*[=+\-@|＝＋－＠])"
"""A cell that a spreadsheet would take for a formula, also after blanks and in full width, gets an
apostrophe before it (OWASP, CSV injection)."""
PLACES = 4
"""Decimals of what is measured: a third of a second in hours, a ten-thousandth in shares."""
SHEET = 50_000
"""Rows of a sheet: Excel opens a million at most, and writing so many takes gigabytes."""
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f]"
"""Characters that no cell shows; XML and CSV readers choke on some."""


def to_json(result: AuditResult) -> bytes:
    """Write the contract's audit.json: the same result gives the same bytes.

    Its JSON Schema is `docs/audit.schema.json`.
    """
    period = result.period
    document = {
        "esquema": SCHEMA,
        "programa": {"nombre": "criterios_audit", "version": version("criterios_audit")},
        "expediente": {
            "nombre": result.expediente,
            "titulo": result.title,
            "sintetico": result.synthetic,
            "huella": result.digest,
            "corte": _moment(result.cutoff),
            "estado": "validado" if result.validated else "borrador",
            "validacion": _validation(result.validation),
        },
        "periodo": {
            "nombre": period.name,
            "desde": period.start.isoformat(),
            "hasta": period.end.isoformat(),
            "zona": period.zone,
        },
        "fuentes": [
            {
                "ruta": row.source_path,
                "sha256": row.source_id,
                "formato": row.format,
                "leidos": int(row.read),
                "repetidos": int(row.repeated),
                "rechazados": int(row.rejected),
                "omitidos": int(row.left_out),
            }
            for row in result.sources.itertuples()
        ],
        "cuentas": [
            {
                "id": row.account_id,
                "red": row.network,
                "alias": row.alias,
                "area": _known(row.area),
                "caracter": _known(row.caracter),
                "cubierta_desde": _moment(row.covered_from),
                "cubierta_hasta": _moment(row.covered_to),
                "publicaciones": int(row.posts),
            }
            for row in result.accounts.itertuples()
        ],
        "hallazgos": [_finding(f) for f in result.findings],
        "resumen": counts(result),
        "tono": [_tone(row) for row in result.tone.to_dict("records")],
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_SERIALIZE_NUMPY)


def read(path: Path) -> dict[str, Any]:
    """Read an audit.json that this program wrote.

    Raises
    ------
    UserError
        For anything else, and for one of a version that is not read.
    """
    try:
        document = orjson.loads(path.read_bytes())
    except OSError as error:
        msg = f"{path}: no se puede leer ({error.strerror})."
        raise UserError(msg) from None
    except orjson.JSONDecodeError:
        msg = f"{path}: no es un audit.json: no se puede leer como JSON."
        raise UserError(msg) from None
    said = document.get("esquema") if isinstance(document, dict) else None
    name, _, version_ = str(said).rpartition("/")
    known, _, ours = SCHEMA.rpartition("/")
    if name != known or not version_.isdecimal():
        msg = f"{path}: no es un audit.json de este programa (se esperaba el esquema «{SCHEMA}»)."
        raise UserError(msg)
    if int(version_) > int(ours):
        msg = f"{path}: lo escribió una versión posterior del programa («{said}»): actualícelo."
        raise UserError(msg)
    if said != SCHEMA:
        msg = (
            f"{path}: es de una versión anterior («{said}») que ya no se lee: haga otra vez ese "
            "informe con las exportaciones de entonces."
        )
        raise UserError(msg)
    found: dict[str, Any] = document
    return found


def _validation(said: Validation | None) -> dict[str, str] | None:
    if said is None:
        return None
    return {
        "huella": said.digest,
        "acta": said.minutes,
        "fecha": said.day.isoformat(),
        "cargo": said.post,
    }


def counts(result: AuditResult) -> dict[str, int]:
    """Return how many findings have each verdict, all seven named, in order of precedence."""
    seen = Counter(f.verdict for f in result.findings)
    return {verdict.value: seen[verdict] for verdict in Verdict}


def evidence(result: AuditResult, numeral: str) -> pd.DataFrame:
    """Return the evidence of a numeral: `hallazgo`, `cuenta`, each finding's own columns, masked.

    Without evidence it has neither rows nor columns.
    """
    parts = [
        f.evidence.assign(hallazgo=f.id, cuenta=f.account or "instituto")
        for f in result.findings
        if f.numeral == numeral and len(f.evidence)
    ]
    if not parts:
        return pd.DataFrame()
    table = pd.concat(parts, ignore_index=True)
    first = ["hallazgo", "cuenta"]
    return _masked(table[[*first, *table.columns.drop(first)]])


def dictionary(columns: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """Return what each numeral's columns of `evidence` mean, from `catalogos/evidencia.csv`.

    Returns
    -------
    pandas.DataFrame
        A row per column and meaning, all text: `columna`, `significado`, `unidad`, `tipo` and
        `numerales` (those whose table has it, in order). A column that the catalogue does not
        describe has an empty meaning.
    """
    described = {(row["columna"], row["numeral"]): row for row in catalogos.rows("evidencia")}
    uses: dict[tuple[str, str], list[str]] = {}
    for numeral, held in columns.items():
        for column in held:
            own = numeral if (column, numeral) in described else ""
            uses.setdefault((column, own), []).append(numeral)
    kinds = ("significado", "unidad", "tipo")
    rows = [
        {
            "columna": column,
            **{k: described.get((column, own), {}).get(k, "") for k in kinds},
            "numerales": ", ".join(numerals),
        }
        for (column, own), numerals in sorted(uses.items())
    ]
    return pd.DataFrame(rows, columns=pd.Index(["columna", *kinds, "numerales"]))


def write_evidence(result: AuditResult, folder: Path) -> None:
    """Write `<numeral>.csv`, `diccionario.csv` and `evidencia.xlsx`, where no cell is a formula.

    The CSV hold every row; a sheet of the book, `SHEET` at most, and says how many are left. No
    more than a numeral's is held at once.

    Numbers are written with `PLACES` decimals: more say nothing, and 113.4852777777 hours is ten
    figures or more in a row, which reads as a telephone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    columns = dict[str, list[str]]()
    with _book(folder / "evidencia.xlsx", result) as book:
        for numeral in NUMERALS:
            if len(table := evidence(result, numeral)):
                columns[numeral] = [*table.columns]
                _write(numeral, _rounded(table), folder, book)
        _write("diccionario", dictionary(columns), folder, book)


@contextmanager
def _book(path: Path, result: AuditResult) -> Iterator["Workbook"]:
    """Open a book whose rows leave the memory as they are written.

    It is dated by the cutoff, since the hour would make each run differ.
    """
    import xlsxwriter

    moment = result.cutoff if pd.notna(result.cutoff) else result.period.end
    made = pd.Timestamp(moment).to_pydatetime().replace(tzinfo=None)
    options = {
        "constant_memory": True,
        "default_date_format": "yyyy-mm-dd hh:mm:ss",
        "strings_to_formulas": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(path, options) as book:
        book.set_properties({"created": made})
        yield book


def _write(name: str, table: pd.DataFrame, folder: Path, book: "Workbook") -> None:
    """Write a table whole as CSV, and its first rows as a sheet."""
    safe = _inert(table)
    safe.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8-sig", lineterminator="\r\n")
    sheet, shown = book.add_worksheet(name), _without_zones(safe.head(SHEET))
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, shown.columns, book.add_format({"bold": True}))
    cells = [
        column.astype(object).mask(column.isna(), None).tolist() for _, column in shown.items()
    ]
    for number, row in enumerate(zip(*cells, strict=True), 1):
        sheet.write_row(number, 0, row)
    if (left := len(safe) - SHEET) > 0:
        sheet.write_string(SHEET + 1, 0, f"… y {left:,} renglones más, en {name}.csv.")


def _rounded(table: pd.DataFrame) -> pd.DataFrame:
    measures = table.select_dtypes(include="floating").columns
    return table.assign(**{c: table[c].round(PLACES) for c in measures})


def _inert(table: pd.DataFrame) -> pd.DataFrame:
    text = table.select_dtypes(include=["object", "string"]).columns
    safe = table.assign(**{c: _harmless(table[c].astype("string")) for c in text})
    return safe.set_axis(_harmless(pd.Series(table.columns, dtype="string")).tolist(), axis=1)


def _harmless(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    return texts.str.replace(_CONTROL, "", regex=True).str.replace(_FORMULA, r"'\1", regex=True)


def _without_zones(table: pd.DataFrame) -> pd.DataFrame:
    """Write moments of the registers as text, in UTC: Excel has no zones, and would drop them."""
    zoned = table.select_dtypes(include=["datetimetz"]).columns
    return table.assign(
        **{c: table[c].dt.tz_convert("UTC").dt.strftime("%Y-%m-%dT%H:%M:%SZ") for c in zoned}
    )


def _masked(table: pd.DataFrame) -> pd.DataFrame:
    free = table.select_dtypes(include=["object", "string"]).columns
    free = free.difference(["hallazgo", "cuenta", "pieza", "url"])
    return table.assign(**{c: privacy.mask(table[c].astype("string[pyarrow]")) for c in free})


def _tone(row: dict[Any, Any]) -> dict[str, Any]:
    """Write what a head says of an account; next semester's drift is read off its quantiles."""
    names = {
        "account_id": "cuenta",
        "head": "cabeza",
        "basis": "base",
        "date": "fecha",
        "foreign": "otro_idioma",
        "unscored": "sin_puntaje",
        "flagged": "senalados",
        "read": "leidos",
        "positives": "confirmados",
        "share": "proporcion",
        "slope": "pendiente",
        "intercept": "ordenada",
        "recall": "exhaustividad",
        "quantiles": "cuantiles",
    }
    spanish = {"low": "bajo", "high": "alto"}
    told = {}
    for name, cell in row.items():
        word, _, end = name.partition("_")
        at = f"{names.get(word, word)}_{spanish[end]}" if end in spanish else names.get(name, name)
        told[at] = cell if isinstance(cell, list) else _known(cell)
    return told


def _finding(f: Finding) -> dict[str, Any]:
    return {
        "id": f.id,
        "numeral": f.numeral,
        "cuenta": f.account,
        "veredicto": f.verdict.value,
        "motivo": f.reason.value if f.reason else None,
        "razon": f.because,
        "fuerza": f.force.value if f.force else None,
        "n": int(f.n),
        "metricas": {k: _known(v) for k, v in f.metrics.items()},
        "intervalo": list(f.interval) if f.interval else None,
        "umbrales": {
            name: {"valor": t.value, "origen": t.origin} for name, t in f.thresholds.items()
        },
        "fragil": bool(f.fragile),
        "evidencia": {"archivo": f"evidencia/{f.numeral}.csv", "renglones": len(f.evidence)}
        if len(f.evidence)
        else None,
    }


def _known(value: Any) -> Any:
    return None if value is None or pd.isna(value) else value


def _moment(value: Any) -> str | None:
    return None if pd.isna(value) else value.isoformat().replace("+00:00", "Z")
