"""What goes out as OSCAL is valid by OSCAL's own schema, and says what OSCAL cannot say."""

import copy
import json
import re
from pathlib import Path

import jsonschema
import pytest
from report_fixtures import HOSTILE

from criterios_audit import cli, oscal
from criterios_audit.model import UserError, Verdict
from criterios_audit.report import seal

OFFICIAL = Path(__file__).parent / "oscal_assessment_results.schema.json"


def schema() -> dict:
    """The official one; Python's `re` has no Unicode classes, so two are written its way."""
    text = OFFICIAL.read_text("utf-8")
    return json.loads(text.replace("\\\\p{L}", "[^\\\\W\\\\d_]").replace("\\\\p{N}", "\\\\d"))


VALIDATOR = jsonschema.Draft7Validator(schema(), format_checker=jsonschema.FormatChecker())


def finding(numeral: str, verdict: Verdict, **more: object) -> dict:
    return {
        "id": f"2026S1-{numeral}-x:Muestra",
        "numeral": numeral,
        "cuenta": "x:Muestra",
        "veredicto": verdict.value,
        "motivo": "SIN_ENTRANTES" if verdict is Verdict.NO_EVALUABLE else None,
        "razon": "24 de 26 semanas con publicación (0.92; IC95 0.76–0.98).",
        "fuerza": "obligación",
        "n": 26,
        "metricas": {"share": 0.92, "nada": None},
        "intervalo": [0.76, 0.98],
        "umbrales": {"share_min": {"valor": 0.95, "origen": "provisional"}},
        "fragil": True,
        "evidencia": {"archivo": f"evidencia/{numeral}.csv", "renglones": 26},
        **more,
    }


NUMERALS = ("XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII")
AUDIT = {
    "esquema": "criterios_audit/audit/1",
    "programa": {"nombre": "criterios_audit", "version": "0.1.0"},
    "expediente": {
        "nombre": "muestra",
        "titulo": "",
        "sintetico": True,
        "huella": "ab" * 8,
        "corte": "2026-07-01T00:30:00Z",
    },
    "periodo": {
        "nombre": "2026S1",
        "desde": "2026-01-01",
        "hasta": "2026-06-30",
        "zona": "America/Mexico_City",
    },
    "fuentes": [],
    "cuentas": [
        {"id": "x:Muestra", "red": "x", "alias": "Muestra", "area": None, "caracter": None}
    ],
    "hallazgos": [
        *(finding(n, v) for n, v in zip(NUMERALS, Verdict, strict=True)),
        finding("SEGUNDO", Verdict.CUMPLE, cuenta=None, evidencia=None, intervalo=None),
    ],
    "resumen": {v.value: 1 for v in Verdict},
}


def exported(tmp_path: Path, audit: dict) -> dict:
    (tmp_path / "audit.json").write_text(json.dumps(audit), "utf-8")
    return json.loads(oscal.export(tmp_path / "audit.json"))


def test_it_is_valid_and_the_schema_can_say_no(tmp_path: Path) -> None:
    document = exported(tmp_path, AUDIT)
    assert [e.message for e in VALIDATOR.iter_errors(document)] == []
    for spoil in (
        lambda r: r.pop("reviewed-controls"),
        lambda r: r["findings"][0]["target"]["status"].update(state="no_evaluable"),
        lambda r: r["observations"][0].update(uuid="1"),
        lambda r: r["observations"][0]["props"][0].update(name="con espacio"),
        lambda r: r["observations"][0].update(veredicto="incumple"),
    ):
        spoiled = copy.deepcopy(document)
        spoil(spoiled["assessment-results"]["results"][0])
        assert list(VALIDATOR.iter_errors(spoiled))


def test_only_two_verdicts_are_states_and_all_seven_are_told(tmp_path: Path) -> None:
    document = exported(tmp_path, AUDIT)["assessment-results"]
    (result,) = document["results"]
    states = {
        f["target"]["target-id"].rpartition(".")[2]: f["target"]["status"]["state"]
        for f in result["findings"]
    }
    assert states == {"XXII": "not-satisfied", "XXV": "satisfied", "SEGUNDO": "satisfied"}
    told = [
        p["value"] for o in result["observations"] for p in o["props"] if p["name"] == "veredicto"
    ]
    assert told == [f["veredicto"] for f in AUDIT["hallazgos"]]
    assert "no evaluable" in document["metadata"]["remarks"]
    observed = {o["uuid"] for o in result["observations"]}
    for f in result["findings"]:
        assert {r["observation-uuid"] for r in f["related-observations"]} <= observed
    subjects = {i["uuid"] for i in result["local-definitions"]["inventory-items"]}
    assert {s["subject-uuid"] for o in result["observations"] for s in o["subjects"]} <= subjects


def test_the_same_audit_gives_the_same_bytes_and_ids_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "audit.json").write_text(json.dumps(AUDIT), "utf-8")
    first = oscal.export(tmp_path / "audit.json")
    assert oscal.export(tmp_path / "audit.json") == first
    defined = re.findall(r'"uuid": "([^"]+)"', first.decode())
    assert len(defined) == len(set(defined))


def test_the_period_is_told_on_its_own_clock(tmp_path: Path) -> None:
    (result,) = exported(tmp_path, AUDIT)["assessment-results"]["results"]
    assert (result["start"], result["end"]) == ("2026-01-01T06:00:00Z", "2026-07-01T05:59:59Z")


def test_strangers_text_is_valid_and_no_markup(tmp_path: Path) -> None:
    text = f"{HOSTILE} [ver](javascript:alert(1)) \n\t {chr(0x202E)}"
    audit = {**AUDIT, "cuentas": [{**AUDIT["cuentas"][0], "alias": text, "area": " \n "}]}
    audit["hallazgos"] = [
        finding("XXII", Verdict.INCUMPLE, razon=text, metricas={text: text}, cuenta=f"x:{text}")
    ]
    document = exported(tmp_path, audit)
    assert [e.message for e in VALIDATOR.iter_errors(document)] == []
    described = document["assessment-results"]["results"][0]["observations"][0]["description"]
    assert not re.search(r"(?<!\\)[<>\[\]]", described)


def test_with_nothing_that_is_a_state_it_is_still_valid(tmp_path: Path) -> None:
    audit = {**AUDIT, "hallazgos": [finding("XIX", Verdict.NO_EVALUABLE)], "cuentas": []}
    assert [e.message for e in VALIDATOR.iter_errors(exported(tmp_path, audit))] == []


def test_what_is_no_audit_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no se puede leer"):
        oscal.export(tmp_path / "audit.json")
    for text in ("{", "[]", "{}"):
        (tmp_path / "audit.json").write_text(text, "utf-8")
        with pytest.raises(UserError, match=r"audit\.json"):
            oscal.export(tmp_path / "audit.json")


def test_the_command_writes_beside_the_folder_and_refuses_what_was_altered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "2026S1"
    folder.mkdir()
    (folder / "audit.json").write_text(json.dumps(AUDIT), "utf-8")
    seal.seal(folder)
    monkeypatch.setattr("sys.argv", ["criterios-audit", "exportar", str(folder), "--a", "oscal"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert not left.value.code
    assert "no evaluable" in capsys.readouterr().out
    assert not list(
        VALIDATOR.iter_errors(json.loads((tmp_path / "2026S1.oscal.json").read_bytes()))
    )
    assert seal.verify(folder).intact
    (folder / "audit.json").write_text(json.dumps({**AUDIT, "resumen": {}}), "utf-8")
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    assert "no es el que se selló" in capsys.readouterr().err
