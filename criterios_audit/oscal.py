"""`audit.json` as OSCAL assessment results, for other auditors' tools.

Source: OSCAL 1.2.3, assessment-results model (NIST, public domain). OSCAL knows two states of a
control, satisfied and not satisfied; an audit here has seven verdicts. Only «cumple» and «incumple»
become an OSCAL finding; every verdict is an observation that keeps its own word.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import orjson

from criterios_audit import results
from criterios_audit.criterios import catalogue
from criterios_audit.model import Verdict

VERSION = "1.2.3"
UNSAID = (
    "OSCAL solo tiene dos estados: los veredictos «cumple» e «incumple» van como hallazgos "
    "(findings); «requiere revisión humana», «observación», «no evaluable», «no aplica» e "
    "«informativo» van solo como observaciones, con su veredicto en una propiedad. Intervalos, "
    "umbrales con su origen, fragilidad y fuerza del numeral van también como propiedades de este "
    "programa. La evidencia no va: se nombra su archivo en la carpeta del informe."
)
"""What the format cannot say; it stands in the file and is told on export."""
_NAMESPACE = UUID("b3a0c5ea-3f0e-5b57-9c39-6d8f6f1c8e55")
"""Of the ids that are made here (RFC 9562, version 5): the same audit gives the same ids."""
_OWN = "urn:criterios-audit:oscal"
_STATES = {
    Verdict.CUMPLE.value: ("satisfied", "pass"),
    Verdict.INCUMPLE.value: ("not-satisfied", "fail"),
}
_INSTITUTE = "instituto"
Json = dict[str, Any]


def export(audited: Path) -> bytes:
    """Return the OSCAL JSON of an `audit.json`: the same bytes for the same file.

    Raises
    ------
    UserError
        When the file is not there or is no audit of this program.
    """
    document = results.read(audited)
    return orjson.dumps(
        {"assessment-results": _results(document)},
        option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE,
    )


def _results(document: Json) -> Json:
    digest, period = document["expediente"]["huella"], document["periodo"]
    start, end = _days(period)
    title = document["expediente"]["titulo"] or document["expediente"]["nombre"]
    acuerdo = _id("acuerdo", "INE/CG73/2017")
    return {
        "uuid": _id(digest, "resultados"),
        "metadata": {
            "title": _markup(f"{title} · {period['nombre']}"),
            "last-modified": document["expediente"]["corte"] or end,
            "version": document["programa"]["version"],
            "oscal-version": VERSION,
            "props": _props(
                {"huella": digest, "sintetico": _yes(document["expediente"]["sintetico"])}
            ),
            "remarks": UNSAID,
        },
        "import-ap": {
            "href": f"#{acuerdo}",
            "remarks": "No hay un plan en OSCAL: el acuerdo y el catálogo del programa lo son.",
        },
        "results": [_result(document, digest, start, end)],
        "back-matter": {
            "resources": [
                {
                    "uuid": acuerdo,
                    "title": "Acuerdo INE/CG73/2017",
                    "description": "Criterios para las cuentas institucionales del INE en redes "
                    "sociales: numerales I a XXXIV y punto SEGUNDO.",
                }
            ]
        },
    }


def _result(document: Json, digest: str, start: str, end: str) -> Json:
    found, collected = document["hallazgos"], document["expediente"]["corte"] or end
    numerals = {c.numeral: c for c in catalogue()}
    judged = [n for n in numerals if any(f["numeral"] == n for f in found)]
    states = [_finding(f, digest) for f in found if f["veredicto"] in _STATES]
    result = {
        "uuid": _id(digest, "resultado"),
        "title": _markup(f"Periodo {document['periodo']['nombre']}"),
        "description": "Cuentas institucionales frente a los Criterios del acuerdo INE/CG73/2017.",
        "start": start,
        "end": end,
        "props": _props({v: str(n) for v, n in document["resumen"].items()}, "resumen"),
        "local-definitions": {"inventory-items": _inventory(document["cuentas"])},
        "reviewed-controls": {
            "control-selections": [
                {
                    "description": "Numerales del acuerdo que se juzgaron.",
                    "include-controls": [{"control-id": _control(n)} for n in judged],
                }
            ]
        },
        "observations": [_observation(f, digest, collected) for f in found],
        "findings": states,
        "remarks": UNSAID,
    }
    return {k: v for k, v in result.items() if v}


def _inventory(accounts: Iterable[Json]) -> list[Json]:
    institute = {
        "uuid": _id("cuenta", _INSTITUTE),
        "description": "El Instituto, para lo que se juzga de todas las cuentas juntas.",
    }
    return [institute] + [
        {
            "uuid": _id("cuenta", a["id"]),
            "description": _markup(a["id"]),
            "props": _props({k: a[k] for k in ("id", "red", "alias", "area", "caracter")}),
        }
        for a in accounts
    ]


def _observation(f: Json, digest: str, collected: str) -> Json:
    said = {k: f[k] for k in ("id", "numeral", "veredicto", "motivo", "fuerza", "n")}
    said["fragil"] = _yes(f["fragil"])
    if f["intervalo"]:
        said["intervalo"] = " a ".join(str(x) for x in f["intervalo"])
    props = _props(said) + _props(f["metricas"], "metrica")
    for name, t in f["umbrales"].items():
        props += _props({name: t["valor"]}, "umbral") + _props({name: t["origen"]}, "origen")
    observation = {
        "uuid": _id(digest, f"observacion {f['id']}"),
        "title": _markup(f"Numeral {f['numeral']} · {f['cuenta'] or 'Instituto'}"),
        "description": _markup(f["razon"]),
        "props": props,
        "methods": ["EXAMINE"],
        "types": ["control-objective"],
        "subjects": [
            {"subject-uuid": _id("cuenta", f["cuenta"] or _INSTITUTE), "type": "inventory-item"}
        ],
        "collected": collected,
    }
    if f["evidencia"]:
        observation["relevant-evidence"] = [
            {
                "href": quote(f["evidencia"]["archivo"]),
                "description": f"{f['evidencia']['renglones']} renglones, con datos personales "
                "retirados; la columna «hallazgo» dice cuáles son.",
            }
        ]
    return observation


def _finding(f: Json, digest: str) -> Json:
    state, reason = _STATES[f["veredicto"]]
    return {
        "uuid": _id(digest, f"hallazgo {f['id']}"),
        "title": _markup(f"Numeral {f['numeral']} · {f['cuenta'] or 'Instituto'}"),
        "description": _markup(f["razon"]),
        "target": {
            "type": "objective-id",
            "target-id": _control(f["numeral"]),
            "status": {"state": state, "reason": reason},
        },
        "related-observations": [
            {"observation-uuid": _id(digest, f"observacion {f['id']}")},
        ],
    }


def _props(said: Mapping[str, Any], kind: str = "") -> list[Json]:
    """Properties of our own namespace, the empty ones left out: OSCAL has no null."""
    return [
        {"name": _token(name), "ns": _OWN, "value": text} | ({"class": kind} if kind else {})
        for name, value in said.items()
        if value is not None and (text := " ".join(str(value).split()))
    ]


def _token(name: str) -> str:
    """Write a name as OSCAL does: letters, figures, «.», «-» and «_», a letter first."""
    token = re.sub(r"[^\w.-]", "_", name)
    return token if re.match(r"[^\W\d]", token) else f"_{token}"


def _markup(text: str) -> str:
    """Text for a field that is Markdown: a stranger's words stay words, on one line."""
    return re.sub(r"([\\`*_\[\]<>&~#|!{}$^])", r"\\\1", " ".join(text.split())) or "—"


def _control(numeral: str) -> str:
    return f"INE-CG73-2017.{numeral}"


def _id(*parts: str) -> str:
    return str(uuid5(_NAMESPACE, "\n".join(parts)))


def _yes(value: object) -> str:
    return "sí" if value else "no"


def _days(period: Json) -> tuple[str, str]:
    """First and last moment of the period on its own clock, told in UTC."""
    zone = ZoneInfo(period["zona"])
    first, last = date.fromisoformat(period["desde"]), date.fromisoformat(period["hasta"])
    moments = [
        datetime.combine(first, time.min, zone),
        datetime.combine(last + timedelta(days=1), time.min, zone) - timedelta(seconds=1),
    ]
    start, end = (m.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ") for m in moments)
    return start, end
