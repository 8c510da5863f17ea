"""No output of a report names a citizen or quotes one: the last step before it is delivered."""

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from report_fixtures import audit_result

from criterios_audit import cli, results, tables
from criterios_audit.criterios import catalogue
from criterios_audit.report import accounts, gate, notebook, timeless

SAID = "Buenas tardes, ¿a qué hora abre el módulo de la colonia inventada los sábados de lluvia?"
PERSONAL = {
    "alias": "@canario_persona",
    "enlace a un perfil": "https://www.facebook.com/canario.persona/posts/1",
    "correo": "canario@example.org",
    "teléfono": "55 1234 5678",
    "CURP": "GOML800101HDFRRS09",
    "RFC": "GOML800101AB1",
    "clave de elector": "GMLPRS80010109H100",
    "palabras de una persona": SAID,
}
"""Invented, one of each kind."""
INBOUND = {
    "interactions": tables.frame(
        "interactions",
        [
            {
                "account_id": "x:INEMuestra",
                "network": "x",
                "message_id": "1",
                "author": "p_0123456789",
                "created_at": "2026-02-01T00:00:00Z",
                "precision": "second",
                "text": text,
                "source_id": "a" * 64,
                "source_path": "archivo.zip",
                "record": 1,
            }
            for text in (f"@p_0123456789 {SAID}", "ja " * 20, "hola", None)
        ],
    )
}


def page(path: Path, said: str) -> None:
    path.write_text(
        f'<!doctype html><section id="matriz">\n<p>Una <b>{said[:4]}</b>{said[4:]}</p></section>',
        "utf-8",
    )


def attribute(path: Path, said: str) -> None:
    path.write_text(f'<section id="fuentes"><a title="{said}">x</a></section>', "utf-8")


def figure(path: Path, said: str) -> None:
    spec = json.dumps({"data": [{"text": ["a", said]}]}).replace("<", "\\u003c")
    path.write_text(
        f'<section id="publicacion"><script type="application/json">{spec}</script></section>',
        "utf-8",
    )


def audit(path: Path, said: str) -> None:
    path.write_text(json.dumps({"hallazgos": [{"razon": "a"}, {"razon": said}]}), "utf-8")


def table(path: Path, said: str) -> None:
    path.write_text(f'﻿pieza,terminos\r\n1,a\r\n2,"{said}"\r\n', "utf-8")


def sheets(path: Path, said: str) -> None:
    evidence = pd.DataFrame({"pieza": ["1", "2"], "terminos": ["a", said]})
    (finding, *_) = audit_result().findings
    shown = replace(audit_result(), findings=(replace(finding, evidence=evidence),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(results.privacy, "mask", lambda texts: texts)
        results.write_evidence(shown, path.parent / "hojas")
    (path.parent / "hojas" / "evidencia.xlsx").rename(path)
    shutil.rmtree(path.parent / "hojas")


def executed(path: Path, said: str) -> None:
    cell = {"outputs": [{"data": {"text/html": ["<p>a</p>\n", f"<p>{said}</p>"]}}]}
    path.write_text(json.dumps({"cells": [{"source": ["# a"]}, cell]}), "utf-8")


def log(path: Path, said: str) -> None:
    path.write_text('{"paso": "a"}\n' + json.dumps({"paso": said}) + "\n", "utf-8")


OUTPUTS: Mapping[str, tuple[Callable[[Path, str], None], str]] = {
    "informe.html": (page, "sección «matriz», renglón 2"),
    "cuenta.html": (attribute, "sección «fuentes», renglón 1, atributo title"),
    "figuras.html": (figure, "sección «publicacion», renglón 1, figura.data[0].text[1]"),
    "audit.json": (audit, "hallazgos[1].razon"),
    "XXI.csv": (table, "renglón 3, columna «terminos»"),
    "evidencia.xlsx": (sheets, "hoja «I», renglón 3, columna 4"),
    "informe.ipynb": (executed, "cells[1].outputs[0].data.text/html"),
    "bitacora.jsonl": (log, "renglón 2.paso"),
}


@pytest.mark.parametrize("kind", PERSONAL)
@pytest.mark.parametrize("name", OUTPUTS)
def test_each_kind_is_found_in_each_output_and_its_place_told(
    name: str, kind: str, tmp_path: Path
) -> None:
    write, place = OUTPUTS[name]
    write(tmp_path / name, PERSONAL[kind])
    with pytest.raises(gate.LeakError) as told:
        gate.check(tmp_path, audit_result(), INBOUND)
    said = str(told.value)
    assert f"«{name}», {place}" in said
    assert kind in said
    assert PERSONAL[kind] not in said
    assert "canario" not in said


@pytest.mark.parametrize("name", OUTPUTS)
def test_what_may_stand_passes(name: str, tmp_path: Path) -> None:
    """Own aliases, institutions, pseudonyms, marks, ids, INETEL, a few common words."""
    fit = (
        "@INEMuestra y @INEMexico a @p_0123456789: [correo], 2010166896771309132, 2026-01-10, "
        "800 433 2000, https://x.com/INEMuestra/status/2010166896771309132, buenas tardes, ja ja"
    )
    OUTPUTS[name][0](tmp_path / name, fit)
    gate.check(tmp_path, audit_result(), INBOUND)


def test_part_of_a_long_message_is_found_and_what_the_account_says_itself_is_not(
    tmp_path: Path,
) -> None:
    long = " ".join(f"palabra{i}" for i in range(40))
    inbound = {"interactions": INBOUND["interactions"].assign(text=long)}
    page(tmp_path / "informe.html", " ".join(long.split()[5:20]))
    with pytest.raises(gate.LeakError, match="palabras de una persona"):
        gate.check(tmp_path, audit_result(), inbound)
    own = {**inbound, "posts": pd.DataFrame({"text": pd.array([f"Dice: {long}"], dtype="string")})}
    gate.check(tmp_path, audit_result(), own)


@pytest.mark.parametrize("cell", ["5512345678", "5512345678 5512345679"])
def test_an_old_id_of_an_own_post_is_no_phone(cell: str, tmp_path: Path) -> None:
    table(tmp_path / "XXIX.csv", cell)
    own = {"posts": pd.DataFrame({"post_id": ["5512345678", "5512345679"], "text": ["a", "b"]})}
    gate.check(tmp_path, audit_result(), own)
    with pytest.raises(gate.LeakError, match="teléfono"):
        gate.check(tmp_path, audit_result(), {"posts": own["posts"].iloc[:0]})


def test_a_datum_beside_the_id_of_an_own_post_is_found(tmp_path: Path) -> None:
    own = {"posts": pd.DataFrame({"post_id": ["1900000000000000001"], "text": ["a"]})}
    table(tmp_path / "VI.csv", "publicada como 1900000000000000001")
    gate.check(tmp_path, audit_result(), own)
    table(tmp_path / "VI.csv", "1900000000000000001: llame al 55 1234 5678")
    with pytest.raises(gate.LeakError, match="teléfono"):
        gate.check(tmp_path, audit_result(), own)


def test_no_measure_of_the_evidence_reads_as_a_phone(tmp_path: Path) -> None:
    hours = pd.DataFrame({"pieza": ["1", "2"], "horas": [113.4852777777, 55.12345678]})
    known = pd.array([113.4852777777, None], dtype="Float64")
    day = pd.Timestamp("2026-01-05")
    hours = hours.assign(espera=known, dia=day, hora=day.tz_localize("UTC"))
    (finding, *_) = audit_result().findings
    shown = replace(audit_result(), findings=(replace(finding, evidence=hours),))
    results.write_evidence(shown, tmp_path)
    assert (tmp_path / f"{finding.numeral}.csv").read_text("utf-8-sig").count("113.4853") == 2
    gate.check(tmp_path, shown, {})


def test_who_quotes_the_acuerdo_stops_nothing(tmp_path: Path) -> None:
    """Else anybody could, by commenting with its words."""
    text = next(c for c in catalogue() if c.numeral == "XXII").text
    assert len(text.split()) > 2 * gate.WORDS
    page(tmp_path / "informe.html", text)
    gate.check(
        tmp_path, audit_result(), {"interactions": INBOUND["interactions"].assign(text=text)}
    )


@pytest.mark.parametrize("kind", PERSONAL)
def test_a_hit_stops_the_run_and_nothing_is_left(
    kind: str,
    ejemplo: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Planted after the floor that masks: in a page of an account."""

    def drawn(work: Path, *_: object) -> None:
        for name in ("informe.html", "informe.ipynb"):
            (work / name).write_text("{}", "utf-8")

    monkeypatch.setattr(notebook, "execute", drawn)
    monkeypatch.setattr(timeless, "settle", lambda *_: None)
    said = PERSONAL[kind]
    if kind == "palabras de una persona":
        monkeypatch.setattr(gate, "_quotes", lambda _, real=gate._quotes: real(INBOUND))  # noqa: SLF001
    monkeypatch.setattr(accounts, "account_page", lambda *_, **__: f"<p>{said}</p>")
    folder = tmp_path / "informes" / "2026S1"
    # a copy that keeps no page: one that was made before would be taken instead of the planted one
    no_pages = shutil.ignore_patterns("pasos")
    expediente = shutil.copytree(ejemplo, tmp_path / "ejemplo", ignore=no_pages)
    words = ["informe", str(expediente), "--solo", "XXII", "--salida", str(folder)]
    monkeypatch.setattr("sys.argv", ["criterios-audit", *words])
    with pytest.raises(SystemExit) as left:
        cli.main()
    told = capsys.readouterr()
    assert left.value.code == cli.OUR_FAULT
    assert "no se entregó el informe" in told.err
    assert "cuentas/" in told.err
    assert said not in told.out + told.err
    assert not list(folder.parent.iterdir())
