"""Write the SBOM of what is installed beside this Python: CycloneDX 1.6, JSON, no addresses.

`python tools/sbom.py requirements.lock > sbom.cdx.json`. Names, versions and licences are those of
the installed distributions; hashes, those of the lock. Same installation, same bytes: it holds no
date and no random serial number.
"""

import json
import re
import sys
import uuid
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

Json = dict[str, Any]
OWN = "criterios-audit"
_ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_LONG = 80  # a licence field of older packages may hold the whole text


def hashes(lock: str) -> dict[tuple[str, str], list[str]]:
    """Return the sha256 of every file that the lock admits, by name and version."""
    return {
        (canonicalize_name(name), version): sorted(re.findall(r"sha256:([0-9a-f]{64})", rest))
        for name, version, rest in _ENTRY.findall(lock)
    }


def licence(said: Any) -> list[Json]:
    """Return what a distribution says of its licence: expression, short name, or classifiers."""
    if expression := said.get("License-Expression"):
        return [{"expression": expression}]
    named = [said.get("License") or ""]
    if not named[0] or len(named[0]) > _LONG or "\n" in named[0]:
        kinds = said.get_all("Classifier") or []
        named = [k.rpartition(" :: ")[2] for k in kinds if k.startswith("License ::")]
    return [{"license": {"name": name}} for name in sorted(set(filter(None, named)))]


def component(found: Distribution, known: dict[tuple[str, str], list[str]]) -> Json:
    """Return a distribution as CycloneDX says it."""
    name, purl = canonicalize_name(found.metadata["Name"]), "pkg:pypi/{}@{}"
    made: Json = {
        "type": "library",
        "bom-ref": purl.format(name, found.version),
        "name": name,
        "version": found.version,
        "purl": purl.format(name, found.version),
        "licenses": licence(found.metadata),
        "properties": [
            {"name": "criterios-audit:sha256", "value": digest}
            for digest in known.get((name, found.version), [])
        ],
    }
    return {key: value for key, value in made.items() if value}


def bom(lock: str) -> Json:
    """Return the whole document; its serial number is of what it holds."""
    known = hashes(lock)
    installed = {canonicalize_name(d.metadata["Name"]): d for d in distributions()}
    own = installed.pop(OWN, None)
    parts = [component(installed[name], known) for name in sorted(installed)]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(parts, sort_keys=True))
    root = {"type": "application", "bom-ref": OWN, "name": OWN}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": root | ({"version": own.version} if own else {})},
        "components": parts,
    }


if __name__ == "__main__":
    document = bom(Path(sys.argv[1]).read_text("utf-8"))
    print(json.dumps(document, ensure_ascii=False, indent=1))
