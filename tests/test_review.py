"""Two people read a queue blind; every answer is a line that nothing loses."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest

from criterios_audit import judging, narrowing, scoring, tables
from criterios_audit.criterios import catalogue
from criterios_audit.criterios._example import ACCOUNT, covered, message, post, reply
from criterios_audit.criterios._people import KAPPA_MIN, review, rulings
from criterios_audit.model import AuditResult, Period, UserError, Verdict
from criterios_audit.review import labels, progress, queue
from criterios_audit.review.desk import Desk
from criterios_audit.review.labels import Label

PERIOD = Period.parse("2026S1")
RUDE, KIND = "No sea ignorante, ya se explicó.", "Con gusto le compartimos los requisitos {}."


def said(piece: str, ruling: str = "confirmada", who: str = "A", **more: object) -> Label:
    given = {"numeral": "XXI", "pieza": piece, "dictamen": ruling, "codificador": who}
    return Label(**{**given, "cargo": "Análisis, CNCS", **more})


def audited(posts: list[dict[str, object]], messages: list[dict[str, object]], *numerals: str):
    rows = {
        "posts": posts,
        "interactions": messages,
        "coverage": [covered(), *([covered("interactions")] if messages else [])],
    }
    given = {name: tables.frame(name, rows.get(name, [])) for name in tables.TABLES}
    prepared = judging.prepare({**given, "moderacion": tables.empty("moderacion")})
    prepared["gate"] = pd.DataFrame({"fit": pd.Series(dtype=bool)})
    found = judging.findings(prepared, PERIOD, only=numerals)
    nothing = pd.DataFrame()
    result = AuditResult(
        expediente="prueba", period=PERIOD, cutoff=pd.Timestamp("2026-07-03", tz="UTC"),
        findings=found, accounts=nothing, sources=nothing, rejected=nothing, gate=nothing,
        profile=nothing,
    )  # fmt: skip
    return result, narrowing.in_period(prepared, PERIOD)


def replies(*texts: str) -> list[dict[str, object]]:
    return [post(i, kind="respuesta", text=text) for i, text in enumerate(texts)]


@pytest.fixture
def listed() -> pd.DataFrame:
    kind = [KIND.format(i) for i in range(8)]
    return queue.queue(*audited(replies(*kind, RUDE, f"@p_1a2b3c4d5e {RUDE}"), [], "XXI"))


# --- the queue ----------------------------------------------------------------------------------


def test_what_the_list_flags_is_read_first_and_few_replies_are_all_read(
    listed: pd.DataFrame,
) -> None:
    assert listed["piece"].iloc[0] == "008"
    assert listed["flagged"].tolist() == [True] + [False] * 8
    assert listed["score"].iloc[0] == listed["score"].max()


def test_identical_texts_are_read_once_and_counted(listed: pd.DataFrame) -> None:
    first = listed.iloc[0]
    assert (first["copies"], first["twins"]) == (2, ("009",))
    assert listed["copies"].sum() == 10


def test_the_sample_weighs_what_it_stands_for_and_does_not_depend_on_the_order_of_rows() -> None:
    posts = replies(*[KIND.format(i) for i in range(700)])
    for i, one in enumerate(posts):
        one["post_id"] = f"r{i}"
        one["created_at"] = pd.Timestamp("2026-01-05T18:00:00Z") + pd.Timedelta(hours=6 * i)
    drawn = queue.queue(*audited(posts, [], "XXI"))
    again = queue.queue(*audited(posts[::-1], [], "XXI"))
    assert abs(len(drawn) - 300) <= drawn["stratum"].nunique()
    assert set(drawn["piece"]) == set(again["piece"])
    assert drawn["weight"].sum() == pytest.approx(700)
    assert drawn["stratum"].nunique() >= 6


def test_messages_of_citizens_are_masked() -> None:
    rude = message(0, text="Eres un imbécil, escríbeme a persona@example.com")
    listed = queue.queue(*audited([post(0)], [rude, message(1, text="Gracias")], "XVII"))
    assert listed["piece"].iloc[0] == "m0"
    assert listed["inbound"].all()
    assert "example.com" not in " ".join(listed["text"])


def test_replies_to_offences_are_read_though_no_report_names_them() -> None:
    insult = "Eres un imbécil y no sirves para nada"
    got = [message(0, text=insult), message(1, text="¿A qué hora abre el módulo de atención?")]
    told = "Lamentamos la molestia; con gusto le orientamos {}."
    given = [reply(i, 2, text=told.format(i)) for i in range(2)]
    result, prepared = audited(given, got, "XVI")  # without a list of blocks, not evaluable
    (finding,) = result.findings
    assert finding.verdict is Verdict.NO_EVALUABLE
    assert finding.evidence.empty
    listed = queue.queue(result, prepared)
    assert listed[["piece", "flagged", "context"]].to_numpy().tolist() == [["r00", True, insult]]


def test_the_least_courteous_reply_to_an_offence_is_read_first() -> None:
    got = [message(i, text=f"Eres un imbécil y no sirves para nada, van {i}") for i in range(3)]
    said = ["Gracias por escribir, con gusto le orientamos.", "Pues infórmese.", "El módulo abrió."]
    given = [reply(i, 2, text=text) for i, text in enumerate(said)]
    assert queue.queue(*audited(given, got, "XVI"))["piece"].tolist() == ["r01", "r02", "r00"]


# --- the desk -----------------------------------------------------------------------------------


def test_two_people_are_blind_to_each_other_and_to_the_score(
    listed: pd.DataFrame, tmp_path: Path
) -> None:
    a = Desk(tmp_path, listed, coder="A", post="Análisis")
    first = a.next()
    a.label("confirmada")
    b = Desk(tmp_path, listed, coder="B", post="Coordinación")
    assert b.next() == first
    assert not {"score", "flagged", "basis"} & set(vars(first))
    assert "kappa" not in b.progress()


def test_an_answer_holds_for_its_twins_and_is_one_for_kappa(
    listed: pd.DataFrame, tmp_path: Path
) -> None:
    for who in "AB":
        Desk(tmp_path, listed, coder=who, post="Análisis").label("confirmada")
    read = labels.read(tmp_path).tables["etiquetas"]
    assert rulings(read, "XXI") == {"008": "confirmada", "009": "confirmada"}
    pieces = pd.Series(["008", "009"])
    assert review(pieces, pieces.notna(), read, "XXI").agreement.n == 1


def test_undo_is_another_line_and_work_is_taken_up_again(
    listed: pd.DataFrame, tmp_path: Path
) -> None:
    one = Desk(tmp_path, listed, coder="A", post="Análisis")
    first = one.next()
    one.note("insulto, con todas sus letras")
    second = one.label("confirmada")
    again = Desk(tmp_path, listed, coder="A", post="Análisis")
    assert again.next() == second
    assert again.undo() == first
    assert again.next() == first
    read = labels.read(tmp_path).tables["etiquetas"]
    assert read["dictamen"].tolist() == ["confirmada"] * 2 + ["retirada"] * 2
    assert read["nota"].iloc[0] == "insulto, con todas sus letras"
    again.label("descartada")
    assert again.progress()["done"] == 1


def test_the_third_reads_only_where_two_differ(listed: pd.DataFrame, tmp_path: Path) -> None:
    for who, answer in (("A", "confirmada"), ("B", "descartada")):
        one = Desk(tmp_path, listed, coder=who, post="Análisis")
        one.label(answer)
        while one.next():
            one.label("descartada")
    assert one.progress() | {"by_coder": None} == {
        "total": 9, "done": 9, "left": 0, "shared": 9, "agreed": 8, "kappa": pytest.approx(0),
        "disputed": 1, "changed": 0, "by_coder": None,
    }  # fmt: skip
    third = Desk(tmp_path, listed, coder="desempate", post="Supervisión")
    assert third.next().piece == "008"
    assert third.label("confirmada") is None
    assert rulings(labels.read(tmp_path).tables["etiquetas"], "XXI")["008"] == "confirmada"


def test_what_is_no_answer_is_refused(listed: pd.DataFrame, tmp_path: Path) -> None:
    one = Desk(tmp_path, listed, coder="A", post="Análisis")
    for wrong in ("retirada", "quizá", ""):
        with pytest.raises(UserError, match="Se esperaba"):
            one.label(wrong)
    named = Desk(tmp_path, listed, coder="A", post="Lic. María Inventada Pérez")
    with pytest.raises(UserError, match="cargo"):
        named.label("confirmada")
    assert not labels.path_of(tmp_path).exists()


# --- the register -------------------------------------------------------------------------------


def _write(folder: Path, who: str, n: int) -> None:
    for i in range(n):
        labels.record(folder, [said(f"{who}{i}", who=who, nota="reseña, con «coma» y ñ")])


def test_several_people_write_at_once_and_no_line_is_lost_nor_mixed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    people = [context.Process(target=_write, args=(tmp_path, who, 25)) for who in "ABC"]
    for one in people:
        one.start()
    for one in people:
        one.join()
    found = labels.read(tmp_path)
    assert found.rejected.empty
    assert set(found.tables["etiquetas"]["pieza"]) == {f"{w}{i}" for w in "ABC" for i in range(25)}


_ENDLESS = """
import sys
from pathlib import Path
from criterios_audit.review import labels
for i in range(100_000):
    labels.record(Path(sys.argv[1]), [labels.Label(
        numeral="XXI", pieza=f"p{i}", dictamen="confirmada", codificador="A", cargo="Análisis")])
    print(i, flush=True)
"""


def test_a_killed_process_loses_none_of_what_it_had_saved(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", _ENDLESS, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[1],
    ) as one:
        assert one.stdout
        for line in one.stdout:
            if int(line) >= 200:
                break
        os.kill(one.pid, signal.SIGKILL)
        told = one.stdout.read().splitlines()
    saved = 200 + len(told) + 1
    since = time.monotonic()
    labels.record(tmp_path, [said("después", who="B")])  # the lock of the dead one is let go
    assert time.monotonic() - since < labels.WAIT
    read = labels.read(tmp_path)
    pieces = set(read.tables["etiquetas"]["pieza"])
    assert {f"p{i}" for i in range(saved)} | {"después"} <= pieces
    assert len(pieces) <= saved + 2  # one may have reached the disk untold


@pytest.mark.parametrize("cut", [3, 9, 40, 61, 75])
def test_a_torn_last_line_is_told_and_the_rest_read(tmp_path: Path, cut: int) -> None:
    labels.record(tmp_path, [said("001"), said("002", nota="añeja, «ñandú»")])
    path = labels.path_of(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    labels.record(tmp_path, [said("003")])
    found = labels.read(tmp_path)
    assert set(found.tables["etiquetas"]["pieza"]) == {"001", "003"}
    assert len(found.rejected) == 1
    assert found.rejected["expected"].str.contains("cortado|no admite").all()
    assert path.read_bytes().startswith(whole[:-cut])  # what was there stays


def test_a_file_that_people_made_keeps_its_columns_and_separator(tmp_path: Path) -> None:
    path = labels.path_of(tmp_path)
    path.parent.mkdir()
    path.write_bytes(
        "numeral;pieza;dictamen;codificador;cargo\nXXI;1;dudosa;B;Análisis".encode("cp1252")
    )
    labels.record(tmp_path, [said("2", nota="con ñ")])
    found = labels.read(tmp_path)
    assert found.rejected.empty
    assert found.tables["etiquetas"]["cargo"].tolist() == ["Análisis", "Análisis, CNCS"]
    assert found.tables["etiquetas"]["nota"].iloc[1] == "con ñ"


def test_a_spreadsheet_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "registros").mkdir()
    (tmp_path / "registros" / "etiquetas.xlsx").touch()
    with pytest.raises(UserError, match="CSV"):
        labels.record(tmp_path, [said("1")])


# --- what labels prove --------------------------------------------------------------------------


def register(*rows: Label) -> pd.DataFrame:
    given = [{name: getattr(row, name) for name in labels.COLUMNS} for row in rows]
    return tables.frame("etiquetas", given)


def test_one_person_twice_is_one_and_the_last_word_counts() -> None:
    twice = register(said("1"), said("1"), said("2", who="B"), said("2"), said("2", "descartada"))
    assert rulings(twice, "XXI") == {}
    told = progress.progress(twice, pd.DataFrame({"numeral": ["XXI"] * 2, "piece": ["1", "2"]}))
    assert told["changed"] == 2


def test_a_machine_is_nobody() -> None:
    assert rulings(register(said("1"), said("1", who="B", origen="máquina")), "XXI") == {}


def test_a_label_of_an_unknown_piece_decides_nothing_and_is_counted() -> None:
    result, prepared = audited(replies(RUDE), [], "XXI")
    lost = register(said("000"), said("no existe"), said("no existe", who="B"))
    told = scoring.unknown({**prepared, "etiquetas": lost}, result.findings)
    assert told == (2, ("XXI",))
    assert rulings(lost, "XXI") == {"no existe": "confirmada"}  # and no post of that id to move


def test_who_always_disagrees_decides_nothing() -> None:
    posts = replies(RUDE, *[KIND.format(i) for i in range(40)])
    against = {"confirmada": "descartada", "descartada": "confirmada"}
    first = {f"{i:03}": "confirmada" if i < 10 else "descartada" for i in range(41)}
    contrary = register(
        *(said(p, word) for p, word in first.items()),
        *(said(p, against[word], who="B") for p, word in first.items()),
        *(said(p, word, who="desempate") for p, word in first.items()),
    )
    finding = judged(posts, contrary)
    assert finding.metrics["kappa"] < KAPPA_MIN
    assert finding.verdict is Verdict.REVISION
    assert "menor que el mínimo" in finding.because
    alike = register(*(said(p, w, who=who) for p, w in first.items() for who in "AB"))
    assert judged(posts, alike).verdict is Verdict.INCUMPLE


def test_the_finding_says_who_decided() -> None:
    posts = replies(RUDE)
    assert "automático" in judged(posts, register()).because
    assert "una persona (Análisis, CNCS)" in judged(posts, register(said("000"))).because
    two = judged(posts, register(said("000"), said("000", who="B")))
    assert "dos personas (Análisis, CNCS); leídas por ambas, 1; de acuerdo, 1" in two.because
    assert two.verdict is Verdict.INCUMPLE


def judged(posts: list[dict[str, object]], etiquetas: pd.DataFrame):
    _, prepared = audited(posts, [], "XXXIV")
    criterio = next(c for c in catalogue() if c.numeral == "XXI")
    whole = {**prepared, "etiquetas": etiquetas, "gate": pd.DataFrame({"fit": [True]})}
    return judging.judge(criterio, narrowing.narrower(whole, PERIOD)(ACCOUNT), ACCOUNT, PERIOD, {})
