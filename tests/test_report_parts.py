"""What the parts say: figures in words, proposals, follow-up, exemptions, answers, bad input."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from report_fixtures import ACCOUNTS, HOSTILE, audit_result, audit_tables, catalogue

from criterios_audit import follow_up, registers, tables
from criterios_audit.estimates import share
from criterios_audit.figures.theme import ORIGINALS
from criterios_audit.model import Finding, Reason, Threshold, Validation, Verdict
from criterios_audit.report import causes, sections, view
from criterios_audit.report import format as f
from criterios_audit.report.answers import Before
from criterios_audit.report.findings import SEVERITIES, certainty, severity, sheets
from criterios_audit.report.heads import NAMES
from criterios_audit.report.measured import measured
from criterios_audit.report.page import page
from criterios_audit.report.proposal import proposals
from criterios_audit.tone import heads

XXII = "2026S1-XXII-x:INEMuestra"
XXVII = "2026S1-XXVII-x:INEMuestra"


def text(html: str) -> str:
    return " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split())


# --- the sentence of figures

_NUMBER = r"(\d\.\d+)"


@given(
    st.integers(1, 3000),
    st.floats(0, 1),
    st.sampled_from([0.01, 0.5, 0.75, 0.9, 0.95]),
    st.booleans(),
)
def test_the_sentence_never_contradicts_what_it_was_made_from(n, part, limit, most) -> None:
    k = round(part * n)
    made = share(k, n)
    name = "share_max" if most else "share_min"
    said = measured(
        Finding(
            verdict=Verdict.OBSERVACION,
            because=".",
            n=n,
            metrics={"share": made.value},
            interval=made.interval,
            thresholds={name: Threshold(value=limit)},
        )
    )
    value, shown = map(float, re.search(rf"^{_NUMBER} .*? de {_NUMBER}", said).groups())
    low, high = map(float, re.search(rf"IC95 {_NUMBER}–{_NUMBER}", said).groups())
    assert f"n = {n:,}" in said
    assert low <= value <= high
    assert low < high
    assert shown == limit
    assert value == pytest.approx(k / n, abs=0.005001)
    beyond = value > shown if most else value < shown
    words = ("rebasa el máximo", "queda por debajo del mínimo")
    assert said.partition(" ")[2].startswith(words) == beyond
    crosses = "su intervalo lo cruza" in said
    ends = [(v > shown if most else v < shown) for v in (low, high)]
    assert crosses == (set(ends) != {beyond})


def test_it_compares_nothing_where_the_interval_is_of_another_figure() -> None:
    other = Finding(
        verdict=Verdict.OBSERVACION,
        because=".",
        n=120,
        metrics={"share_48h": 0.62},
        interval=(0.57, 0.74),
        thresholds={"share_min": Threshold(value=0.7)},
    )
    assert measured(other) == "n = 120; IC95 0.57–0.74."
    assert measured(replace(other, n=0, interval=None)) == ""


def test_a_figure_next_to_its_threshold_shows_the_decimals_that_tell_them_apart() -> None:
    made = share(8996, 10000)
    said = measured(
        Finding(
            verdict=Verdict.OBSERVACION,
            because=".",
            n=10000,
            metrics={"share": made.value},
            interval=made.interval,
            thresholds={"share_min": Threshold(value=0.9)},
        )
    )
    assert said.startswith("0.8996 queda por debajo del mínimo de 0.9000, y su intervalo lo cruza")


def test_what_people_have_yet_to_read_is_not_compared() -> None:
    """«0 confirmed of 826» is no merit while 817 wait to be read."""
    made = share(0, 826)
    flagged = Finding(
        verdict=Verdict.REVISION,
        because=f"0 de 826 confirmadas ({made.text}); 817 por decidir.",
        n=826,
        metrics={"share": made.value, "pending": 817},
        interval=made.interval,
        thresholds={"share_max": Threshold(value=0.01)},
    )
    assert measured(flagged) == "n = 826."
    (sheet,) = sheets([replace(flagged, numeral="I", id="x")], catalogue(), {})
    assert sheet.recommendation.startswith("Dos personas: leer lo señalado y resolver. Si se")
    decided = replace(flagged, verdict=Verdict.CUMPLE, metrics={"share": made.value, "pending": 0})
    assert measured(decided).startswith("0.000 no rebasa el máximo de 0.010, y todo su intervalo")


@pytest.mark.parametrize(
    ("value", "said", "limit"),
    [
        (0.005, "0.0050", "0.005"),
        (0.6, "0.60", "0.60"),
        (0.125, "0.12", "0.125"),
        (30.0, "30", "30"),
        (1500, "1,500", "1,500"),
        (float("nan"), "s/d", "s/d"),
    ],
)
def test_small_figures_keep_their_size_and_thresholds_every_decimal(value, said, limit) -> None:
    assert f.cell(value) == said
    assert f.exact(value) == limit


# --- the cause


def weeks(silent: list[str], **more: object) -> Finding:
    days = pd.date_range("2026-02-02", periods=20, freq="D").strftime("%Y-%m-%d")
    evidence = pd.DataFrame({"pieza": days, "originales": [int(d not in silent) for d in days]})
    account = ACCOUNTS[0][0]
    x = Finding(verdict=Verdict.INCUMPLE, because=".", numeral="XXII", account=account, id="a")
    return replace(x, evidence=evidence, metrics={"periodicity": "diaria", **more})


def test_a_cause_is_told_only_where_something_on_record_points_at_it() -> None:
    silent = ["2026-02-04", "2026-02-05", "2026-02-12"]
    row = {"folio": "I-1", "account_id": ACCOUNTS[0][0], "t_enterado": "2026-02-05T03:00:00Z"}
    open_ = tables.frame("incidentes", [{**row, "cierre": "2026-02-05T20:00:00Z"}])
    given_ = {**audit_tables(), "incidentes": open_}
    said = causes.cause(weeks(silent), given_)
    assert said == (
        "Indicio: en 2 de 3 días sin publicación original la cuenta tenía abierta una incidencia "
        "(registro «incidentes», folio I-1). Lo demás, no determinado."
    )
    (sheet,) = sheets([weeks(silent)], catalogue(), given_)
    assert sheet.cause == said
    for other in (
        weeks(["2026-02-12"]),
        replace(weeks(silent), account=ACCOUNTS[1][0]),
        replace(weeks(silent), numeral="XXI"),
    ):
        assert causes.cause(other, given_) == causes.UNKNOWN
    assert causes.cause(weeks(silent), audit_tables()) == causes.UNKNOWN
    late = replace(weeks([]), numeral="XIX", metrics={"overflow_days": 3})
    assert "3 días con muchos más mensajes" in causes.cause(late, {})


def test_a_weekly_account_is_silent_for_whole_weeks() -> None:
    x = weeks(["2026-02-02", "2026-02-09"], periodicity="semanal")
    row = {"folio": "I-1", "account_id": ACCOUNTS[0][0], "t_enterado": "2026-02-14T20:00:00Z"}
    given_ = {**audit_tables(), "incidentes": tables.frame("incidentes", [row])}
    assert "en 1 de 2 semanas sin publicación" in causes.cause(x, given_)


# --- what was not counted is no zero


def test_people_that_no_export_lists_are_unknown_and_not_none() -> None:
    blocked = Finding(verdict=Verdict.OBSERVACION, because=".", numeral="XVI", account="x:A", n=9)
    unknown = Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_LISTA_BLOQUEOS,
        because=".",
        numeral="XVI",
        account="facebook:A",
    )
    found = (replace(blocked, metrics={"listed": 40}), unknown)
    html = sections.tono(replace(audit_result(), findings=found), audit_tables())
    rows = BeautifulSoup(html, "html.parser").select("[aria-label^='Ciudadanía'] tbody tr")
    assert [[c.get_text() for c in row.find_all("td")] for row in rows] == [
        ["X", "40", "s/d", "s/d"]
    ]


def test_pieces_of_a_numeral_that_could_not_be_judged_are_unknown() -> None:
    unknown = Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_CALENDARIO,
        because=".",
        numeral="V",
        account=ACCOUNTS[0][0],
    )
    html = sections.contenido(replace(audit_result(), findings=(unknown,)), audit_tables())
    cells = [c.get_text() for c in BeautifulSoup(html, "html.parser").select("[id*=se-evita] td")]
    assert cells == ["V · deliberación", "0", "0", "s/d", "s/d", "s/d", "s/d", "s/d", "s/d"]


def test_registers_that_nobody_filled_are_told_in_a_line() -> None:
    rows = [
        {"source_id": "b" * 64, "source_path": f"registros/{n}.csv", "format": f"registro:{n}"}
        for n in ("avales", "juntas")
    ]
    nothing = {"read": 0, "repeated": 0, "rejected": 0, "left_out": 0, "note": "Sin llenar."}
    sources = pd.concat(
        [audit_result().sources, tables.frame("sources", [r | nothing for r in rows])]
    )
    said = text(sections.fuentes(replace(audit_result(), sources=sources)))
    assert "2 registros vacíos : registros/avales.csv , registros/juntas.csv . Sin llenar." in said
    assert "INEMuestra en X" in said


# --- severity, certainty, ids


@pytest.mark.parametrize(
    ("verdict", "fragile", "metrics", "grade"),
    [
        (Verdict.INCUMPLE, False, {}, "alta"),
        (Verdict.OBSERVACION, False, {"priority": "sí"}, "alta"),
        (Verdict.OBSERVACION, False, {}, "media"),
        (Verdict.OBSERVACION, True, {}, "baja"),
        (Verdict.REVISION, False, {}, "por resolver"),
    ],
)
def test_severity(verdict, fragile, metrics, grade) -> None:
    x = Finding(verdict=verdict, because=".", fragile=fragile, metrics=metrics)
    assert severity(x) == grade
    assert grade in SEVERITIES


def test_certainty_says_who_stands_behind() -> None:
    def said(verdict: Verdict, **metrics: int | str) -> str:
        return certainty(Finding(verdict=verdict, because=".", metrics=metrics)).partition(":")[0]

    assert said(Verdict.INCUMPLE) == "Automática"
    assert said(Verdict.INCUMPLE, confirmed=0) == "Automática"
    assert said(Verdict.INCUMPLE, confirmed=2) == "Dos personas"
    assert said(Verdict.REVISION, confirmed=2) == "Pendiente de dos personas"
    # XXIV and XXV: two people score or correct; XVII counts a register, whatever else was read
    assert said(Verdict.INCUMPLE, scored=127) == "Dos personas"
    assert said(Verdict.OBSERVACION, scored=0) == "Automática"
    assert said(Verdict.INCUMPLE, read=10, decided_by="automático") == "Automática"


def test_every_sheet_has_its_elements() -> None:
    html = sections.hallazgos(audit_result(), catalogue(), audit_tables())
    for sheet in BeautifulSoup(html, "html.parser").select(".hallazgo"):
        terms = [t.get_text() for t in sheet.find_all("dt")]
        assert [t for t in terms if t != "Umbral"] == [
            "Condición",
            "Criterio",
            "Causa",
            "Efecto",
            "Recomendación",
            "Severidad",
            "Certeza",
            "Comentario del área",
            "Estado",
        ]
        assert all(d.get_text(strip=True) for d in sheet.find_all("dd"))


# --- registers that point at findings


def register(name: str, *rows: dict) -> dict[str, pd.DataFrame]:
    return {**audit_tables(), name: tables.frame(name, list(rows))}


def comment(**changes: str) -> dict:
    said = {"hallazgo": XXII, "cargo": "Vocalía", "fecha": "2026-07-05", "texto": "Hubo mudanza."}
    return {**said, **changes}


def test_a_comment_stands_in_its_sheet_and_in_part_16() -> None:
    given_ = register("comentarios", comment(), comment(hallazgo="2026S1-XXII-x:Nadie"))
    (sheet,) = sheets([x for x in audit_result().findings if x.id == XXII], catalogue(), given_)
    assert [(c.post, c.text) for c in sheet.comments] == [("Vocalía", "Hubo mudanza.")]
    said = text(sections.respuesta(audit_result(), given_))
    assert "Hubo mudanza." in said
    assert "5 de julio de 2026" in said
    assert "señala 1 hallazgo que no existe: 2026S1-XXII-x:Nadie" in said


def test_a_comment_shows_no_personal_data() -> None:
    given_ = register("comentarios", comment(texto="Escriba a persona@correo.example"))
    said = sections.respuesta(audit_result(), given_)
    assert "persona@" not in said
    assert "[correo]" in said


def test_registers_refuse_what_is_not_the_id_of_a_finding(tmp_path: Path) -> None:
    rows = f"{XXII},parcial,2026-07-01,\nla cuenta,atendida,2026-07-01,\n{XXII},lista,2026-07-01,\n"
    header = "hallazgo,estado,fecha,constancia\n"
    (tmp_path / "seguimiento.csv").write_text(header + rows, "utf-8")
    loaded = registers.load(tmp_path)
    assert loaded.tables["seguimiento"]["hallazgo"].tolist() == [XXII]
    assert loaded.rejected["record"].tolist() == [3, 4]
    assert "2026S1-XXII-x:Ejemplo" in loaded.rejected["expected"].iloc[0]
    assert "la cuenta" not in " ".join(loaded.rejected["expected"])


def document(verdict: str, period: str = "2025S2") -> dict:
    said = follow_up.written(audit_result())
    said["periodo"] = {
        "nombre": period,
        "desde": "2025-07-01",
        "hasta": "2025-12-31",
        "zona": "UTC",
    }
    said["hallazgos"] = [
        {**h, "id": h["id"].replace("2026S1", period), "veredicto": verdict}
        for h in said["hallazgos"]
        if h["numeral"] == "XXII"
    ]
    return said


def attended(state: str, finding: str = "2025S2-XXII-x:INEMuestra") -> dict:
    return {"hallazgo": finding, "estado": state, "fecha": "2026-02-01", "constancia": "Oficio 7"}


def test_follow_up_tells_attended_partial_and_not_and_what_contradicts_it() -> None:
    before = Before(document=document("observacion"))
    given_ = register(
        "seguimiento",
        attended("atendida"),
        attended("parcial", "2025S2-XXII-facebook:INEMuestra"),
        attended("no_atendida", "2025S2-XXII-x:JuntaMuestra"),
        attended("atendida", "2025S2-XXII-x:Nadie"),
    )
    said = text(sections.seguimiento(audit_result(), given_, before))
    assert "atendida" in said
    assert "1 recomendación consta como atendida y su hallazgo no mejoró" in said
    assert said.count("Oficio 7") == 3  # the one that points at nothing is told apart
    assert "Sin constancia" in said  # a finding of then that nobody followed
    assert "señala 1 hallazgo que no existe: 2025S2-XXII-x:Nadie" in said


def test_rule_and_conduct_are_told_apart() -> None:
    now = audit_result()
    again = [replace(x, verdict=Verdict.OBSERVACION) for x in now.findings if x.numeral == "XXII"]
    moved = follow_up.split(document("incumple"), again, follow_up.written(now))
    before = Before(document=document("incumple"), moved=moved)
    html = sections.seguimiento(now, audit_tables(), before)
    counts = {row["efecto"]: 0 for _, row in moved.iterrows()}
    for effect in moved["efecto"]:
        counts[effect] += 1
    said = text(html)
    for effect, n in counts.items():
        assert f"{n:,} {effect}" in said
    assert "Segundo semestre de 2025" in said
    summary = text(sections.resumen(now, catalogue(), audit_tables(), before))
    assert "Mejoras desde el informe anterior" in summary


# --- part 4


def cuenta(account: str, **said: str) -> dict:
    network, _, alias = account.partition(":")
    return {"account_id": account, "red": network, "alias": alias, **said}


def test_the_register_proposes_and_where_it_is_silent_a_rule_suggests() -> None:
    known = [a for a, _ in ACCOUNTS]
    given_ = register(
        "cuentas",
        cuenta(known[0], caracter="institucional", propuesta="fusionar", acta="3/2026"),
        cuenta(known[1], caracter="institucional", activa_hasta="2025-06-30"),
        cuenta(known[2], caracter="por_determinar"),
    )
    rows = {r.account.id: r for r in proposals(audit_result(), given_) if r.account}
    assert (rows[known[0]].what, rows[known[0]].source) == ("fusionar", "registro")
    assert rows[known[0]].minutes == "3/2026"
    assert rows[known[1]].what == "archivar"
    assert rows[known[2]].what == "observar"
    assert (rows[known[3]].what, rows[known[3]].source) == ("regularizar", "sugerida")
    assert all(r.reason and r.risk and r.term and r.minutes for r in rows.values())


def test_an_account_kept_without_approval_still_asks_for_it() -> None:
    account = ACCOUNTS[0][0]
    result = audit_result()
    failed = Finding(
        verdict=Verdict.INCUMPLE, because="Sin acta.", numeral="SEGUNDO", account=account, id="s"
    )
    result = replace(result, findings=(*result.findings, failed))
    given_ = register("cuentas", cuenta(account, caracter="institucional", propuesta="conservar"))
    row = next(r for r in proposals(result, given_) if r.account and r.account.id == account)
    assert row.what == "conservar"
    assert row.asks
    assert "aprobación" in row.risk


# --- parts 3, 11 and 15


def test_the_inventory_says_on_what_ground_and_whether_it_is_verified() -> None:
    known = [a for a, _ in ACCOUNTS]
    given_ = register(
        "cuentas",
        cuenta(known[0], fundamento="Oficio 1", verificacion="verificada"),
        cuenta(known[1], solicitud_verificacion="2026-02-01"),
    )
    html = sections.inventario(audit_result(), given_)
    rows = {
        row.select_one("th a")["href"]: [" ".join(c.get_text(" ").split()) for c in row("td")]
        for row in BeautifulSoup(html, "html.parser").select("[aria-label^=Inventario] tbody tr")
    }
    assert rows["cuentas/x-INEMuestra.html"][2:5] == ["institucional Oficio 1", "verificada", "sí"]
    assert rows["cuentas/facebook-INEMuestra.html"][3] == "s/d solicitada el 1 de febrero de 2026"
    assert rows["cuentas/x-HalladaMuestra.html"][2:5] == ["por determinar", "s/d", "no"]


@pytest.mark.parametrize(
    ("end", "state"),
    [("2026-06-30", "vencida"), ("2026-08-29", "por vencer"), ("2026-08-30", "vigente")],
)
def test_declarations_stand_with_their_term(end, state) -> None:
    row = {"numeral": "XXXI", "account_id": ACCOUNTS[0][0], "texto": "sin incidentes"}
    row |= {"firma_cargo": "Vocalía", "fecha": "2026-01-05", "vence": end}
    said = text(sections.seguridad(audit_result(), register("declaraciones", row)))
    dated = f"5 de enero de 2026 {f.day(pd.Timestamp(end))} {state}"
    assert f"XXXI · INEMuestra en X sin incidentes Vocalía {dated}" in said
    assert "No se recibió el registro declaraciones" in text(
        sections.seguridad(audit_result(), audit_tables())
    )


def test_the_method_says_how_each_model_did_and_where_it_fails() -> None:
    said = text(sections.metodo(audit_result(), catalogue()))
    for head in NAMES:
        card = heads.card(head)
        assert card["fallas"] in said
        measured_ = [m for m in card["medidas"].values() if isinstance(m, dict) and "n" in m]
        shown = [
            f"{m['n']:,} {m['prevalence']:.2f} {m['average_precision']:.2f}" for m in measured_
        ]
        assert all(line in said for line in shown)


# --- part 14


def exemption(start: str, end: str, said: str = "Comité") -> dict:
    who = {"numeral": "XXII", "account_id": "x:INEMuestra"}
    return {**who, "desde": start, "hasta": end, "motivo": said, "autoriza": said, "acta": said}


@pytest.mark.parametrize(
    ("end", "state"),
    [
        ("2025-12-31", "vencida"),
        ("2026-03-31", "vencida"),
        ("2026-07-31", "por vencer"),
        ("2027-01-01", "vigente"),
    ],
)
def test_exemptions_are_in_force_about_to_end_or_ended(end, state) -> None:
    row = exemption("2025-11-01", end)
    html = sections.exenciones(audit_result(), register("exenciones", row), catalogue())
    cells = [c.get_text(" ", strip=True) for c in BeautifulSoup(html, "html.parser").select("td")]
    assert cells[1] == state


def test_an_exemption_shows_both_verdicts_and_both_rates() -> None:
    result = audit_result()
    both = {"share": 0.95, "raw_share": 0.65, "raw_verdict": "observacion", "exempt_days": 30}
    found = tuple(
        replace(x, verdict=Verdict.CUMPLE, metrics=both) if x.id == XXII else x
        for x in result.findings
    )
    row = exemption("2026-03-01", "2026-03-30")
    html = sections.exenciones(
        replace(result, findings=found), register("exenciones", row), catalogue()
    )
    cells = [c.get_text(" ", strip=True) for c in BeautifulSoup(html, "html.parser").select("td")]
    assert cells[-2:] == ["Observación 0.65", "Cumple 0.95"]


def test_the_cover_says_the_title_that_the_expediente_gives() -> None:
    titled = replace(audit_result(), title="Segundo ejercicio de prueba")
    assert "Segundo ejercicio de prueba" in text(sections.portada(titled))


def test_what_several_accounts_share_is_said_once_and_the_rest_case_by_case() -> None:
    result = audit_result()
    given_ = {**audit_tables(), **register("comentarios", comment(hallazgo=XXVII, texto="Ya."))}
    soup = BeautifulSoup(sections.hallazgos(result, catalogue(), given_), "html.parser")
    (sheet,) = soup.find(id=f"h-{XXVII}").find_parents("details")
    cases = sheet.select("li[id]")
    assert len(cases) == len(ACCOUNTS)
    assert "4 cuentas" in sheet.summary.get_text()
    assert sheet.get_text().count("Área propietaria") == 1
    assert ["Ya." in case.get_text() for case in cases] == [XXVII in case["id"] for case in cases]
    assert "El de cada caso, arriba." in sheet.get_text()


def test_only_what_asks_for_a_decision_comes_unfolded_and_first() -> None:
    result = audit_result()
    urgent = tuple(
        replace(x, metrics={**x.metrics, "priority": "sí"}) if x.numeral == "XXVII" else x
        for x in result.findings
    )
    for found in (result.findings, urgent):
        html = sections.hallazgos(replace(result, findings=found), catalogue(), audit_tables())
        folds = BeautifulSoup(html, "html.parser").select("details.hallazgo")
        grades = [
            next(t for t in d.select("dt") if t.get_text() == "Severidad")
            .find_next("dd")
            .get_text()
            for d in folds
        ]
        assert [d.has_attr("open") for d in folds] == [g == "Alta" for g in grades]
        assert grades == sorted(grades, key=lambda g: g != "Alta")
        assert len(set(grades)) > 1
    main = BeautifulSoup(
        sections.resumen(replace(result, findings=urgent), catalogue(), audit_tables()),
        "html.parser",
    )
    rows = [th.get_text() for th in main.select("tbody th[scope=row]")]
    assert rows.index("XXVII") < rows.index("XXI"), "asked to be approved, so among the main ones"


@given(st.text(alphabet="ab (),.;:0", max_size=400))
def test_an_opening_is_the_text_or_its_beginning(said: str) -> None:
    cut = f.opening(said)
    assert cut == said or (said.startswith(cut[:-1]) and cut.endswith("…") and len(cut) < 135)


def test_an_opening_ends_with_a_clause() -> None:
    said = "0 de 826 publicaciones ajenas confirmadas (0.00; IC95 0.00–1.00) y 0 de 0 compartidas; "
    assert f.opening(said + "817 sin señal " * 20) == f"{said[:-2]}…"


VALIDATION = Validation(
    digest="ab" * 8, minutes="4/2026", day=date(2026, 8, 14), post="Secretaría Técnica del Comité"
)


def test_the_cover_is_a_draft_until_an_acta_validates_that_very_report() -> None:
    result = replace(audit_result(), digest="ab" * 8)
    assert "BORRADOR" in text(sections.portada(result))
    assert "VALIDADO" not in text(sections.portada(result))

    said = text(sections.portada(replace(result, validation=VALIDATION)))
    assert "VALIDADO" in said
    assert "acta 4/2026, 14 de agosto de 2026 (Secretaría Técnica del Comité)" in said
    assert "orrador" not in said

    other = text(sections.portada(replace(result, digest="cd" * 8, validation=VALIDATION)))
    assert "BORRADOR" in other
    assert "El acta 4/2026, del 14 de agosto de 2026, validó otra versión" in other


def test_every_reason_says_what_is_missing_and_what_to_ask() -> None:
    assert set(f.REASONS) == set(Reason)


# --- bad input


def whole(result, given_) -> BeautifulSoup:
    numerals = catalogue()
    html = "\n".join(
        [
            sections.portada(result),
            sections.resumen(result, numerals, given_),
            sections.observabilidad(result, given_, numerals),
            sections.inventario(result, given_),
            sections.propuesta(result, given_),
            sections.matriz(result, numerals),
            sections.hallazgos(result, numerals, given_),
            sections.seguimiento(result, given_),
            sections.exenciones(result, given_, numerals),
            sections.metodo(result, numerals),
            sections.respuesta(result, given_),
            sections.fuentes(result),
            sections.evidencia(result, numerals),
            sections.glosario(),
        ]
    )
    soup = BeautifulSoup(page("Mala entrada", html, figures=False), "html.parser")
    ids = [e["id"] for e in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    targets = {a["href"][1:] for a in soup.find_all("a", href=re.compile("^#"))}
    assert targets <= set(ids)
    return soup


def renamed(alias: str):
    result = audit_result()
    listed = result.accounts.assign(
        alias=alias, account_id=result.accounts["network"] + ":" + alias
    )
    return replace(result, accounts=listed.drop_duplicates("account_id"), findings=())


@pytest.mark.parametrize("alias", ["a" * 300, "🗳️🇲🇽👩🏽‍💼", "مثال\u202eدليل"])
def test_long_emoji_and_rtl_aliases_have_a_row_and_a_page_of_their_own(alias) -> None:
    result = renamed(alias)
    soup = whole(result, audit_tables())
    pages = [a.page for a in view.accounts(result)]
    assert len(pages) == len(set(pages)) == 2  # one alias on two networks: two accounts
    assert max(len(Path(p).name.encode()) for p in pages) < 255
    assert len(soup.select(".matriz tr[data-red]")) == 2


@pytest.mark.parametrize(("posts", "said"), [(0, "Publicó en 0 de"), (1, "Publicó en 1 de")])
def test_an_account_without_posts_and_one_with_one_say_so(posts, said) -> None:
    account = ACCOUNTS[0][0]
    given_ = audit_tables()
    own = given_["posts"][given_["posts"]["account_id"] == account]
    few = own[own["kind"] == "original"].head(posts)
    page_ = sections.account_page(audit_result(), {**given_, "posts": few}, account, catalogue())
    shown = text(page_)
    assert said in shown
    assert "INEMuestra" in shown
    assert "nan" not in shown.casefold().split()


def test_200000_posts_of_one_account_are_a_page_of_the_same_size() -> None:
    account = ACCOUNTS[0][0]
    given_ = audit_tables()
    own = given_["posts"][given_["posts"]["account_id"] == account]
    many = own.iloc[np.arange(200_000) % len(own)].reset_index(drop=True)
    many = many.assign(post_id=many.index.astype("string[pyarrow]"))
    pages = [
        sections.account_page(audit_result(), {**given_, "posts": posts}, account, catalogue())
        for posts in (own, many)
    ]
    assert len(pages[1]) < 1.1 * len(pages[0])
    assert f"{int(many['kind'].isin(ORIGINALS).sum()):,}" in text(pages[1])


def test_a_period_without_data_and_every_verdict_missing() -> None:
    result = audit_result()
    silent = tuple(
        replace(
            x, verdict=Verdict.NO_EVALUABLE, reason=Reason.FALTA_EXPORTACION, n=0, interval=None
        )
        for x in result.findings
    )
    given_ = {
        **audit_tables(),
        "posts": audit_tables()["posts"].iloc[:0],
        "coverage": tables.empty("coverage"),
    }
    said = whole(replace(result, findings=silent), given_).get_text(" ")
    assert "Ninguna exportación dice qué días cubre" in said
    assert "Ningún numeral resultó en cumple" in said
    none = whole(replace(result, findings=()), given_)
    assert "0 hallazgos" in none.get_text(" ")


def test_html_in_every_register_cell_is_shown_and_never_markup() -> None:
    cells = dict.fromkeys(["area", "fundamento", "acta", "estado_propuesta"], HOSTILE)
    accounts = [cuenta(a, **cells) for a, _ in ACCOUNTS]
    exempt = exemption("2026-03-01", "2026-03-30", said=HOSTILE)
    said = [comment(cargo=HOSTILE, texto=HOSTILE), comment(hallazgo=f"{XXII}{HOSTILE}")]
    proof = {**attended("parcial"), "constancia": HOSTILE}
    given_ = {
        **audit_tables(),
        "cuentas": tables.frame("cuentas", accounts),
        "exenciones": tables.frame("exenciones", [exempt]),
        "comentarios": tables.frame("comentarios", said),
        "seguimiento": tables.frame("seguimiento", [proof]),
    }
    soup = whole(audit_result(), given_)
    assert not soup.select("main img, main script:not(.trazo[type='application/json'])")
    assert soup.get_text().count("window.colada=1") >= 8


# --- scale, in a fast form: the whole is `make escala`


def test_600_accounts_keep_the_page_light_and_every_sheet_reachable() -> None:
    result = audit_result()
    first = result.accounts.iloc[:1]
    listed, found = [], []
    for i in range(600):
        name = f"x:Muestra{i:03}"
        listed.append(first.assign(account_id=name, alias=name[2:], area=f"Junta {i % 40:02}"))
        found += [
            replace(x, account=name, id=f"2026S1-{x.numeral}-{name}")
            for x in result.findings
            if x.account == ACCOUNTS[2][0]
        ]
    big = replace(result, accounts=pd.concat(listed, ignore_index=True), findings=tuple(found))
    numerals = catalogue()
    matrix, sheets_ = sections.matriz(big, numerals), sections.hallazgos(big, numerals)
    assert len(matrix) + len(sheets_) < 4_000_000
    soup = BeautifulSoup(matrix, "html.parser")
    links = [a["href"] for a in soup.select(".matriz td a")]
    judged = [x for x in found if x.verdict in view.JUDGED]
    assert len(links) == len(set(links)) == len(judged)
    assert sum(link.startswith("#") for link in links) == view.FULL
    assert len(soup.select("tbody.plegado")) == 40
    assert sheets_.count(' id="h-') == view.FULL
    assert f"Las otras {len(judged) - view.FULL:,}" in sheets_
