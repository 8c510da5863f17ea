"""The synthetic expediente: made again byte by byte, each planted fault of LEEME.md traced."""

import csv
import html
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

EJEMPLO = Path(__file__).resolve().parents[1] / "data" / "ejemplo"
EXPORTS, REGISTERS = EJEMPLO / "exportaciones", EJEMPLO / "registros"
LEEME = (EJEMPLO / "LEEME.md").read_text("utf-8")
MADE = ("exportaciones/**/*", "registros/*", "LEEME.md", "criterios.toml")
START, END = date(2026, 1, 1), date(2026, 6, 30)
FALSE_BOLD = re.compile("[\U0001d400-\U0001d7ff]")
ZONES = {"central": "America/Mexico_City", "jalisco": "America/Mexico_City"} | {
    "bc": "America/Tijuana",
    "hallada": "America/Mexico_City",
}
Record = dict[str, Any]


@cache
def archive(key: str) -> dict[str, str]:
    if key == "jalisco":
        root = EXPORTS / "jalisco" / "archivo_x"
        return {
            p.relative_to(root).as_posix(): p.read_text("utf-8")
            for p in root.rglob("*")
            if p.is_file()
        }
    path = {
        "central": "central/entrega final (2).zip",
        "bc": "baja_california/x-bc.zip",
        "hallada": "halladas/encontrado.zip",
    }[key]
    with zipfile.ZipFile(EXPORTS / path) as z:
        return {n.removeprefix("respaldo_x/"): z.read(n).decode() for n in z.namelist()}


def parse(text: str) -> Any:
    return json.loads(text[text.index("=") + 1 :])


@cache
def tweets(key: str) -> tuple[Record, ...]:
    files = [f for f in archive(key) if re.fullmatch(r"data/tweets?(-part\d+)?\.js", f)]
    return tuple(item["tweet"] for f in files for item in parse(archive(key)[f]))


def snowflake(tweet_id: str) -> datetime:
    ms = (int(tweet_id) >> 22) + 1288834974657
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)


def moment(record: Record) -> datetime | None:
    try:
        return datetime.strptime(record["created_at"], "%a %b %d %H:%M:%S %z %Y")
    except ValueError:
        return None


def day(record: Record, zone: str) -> date:
    t = moment(record)
    assert t is not None
    return t.astimezone(ZoneInfo(zone)).date()


def read(key: str) -> list[Record]:
    """Records with a good date within the semester, on the account's own clock."""
    good = [t for t in tweets(key) if moment(t)]
    return [t for t in good if START <= day(t, ZONES[key]) <= END]


def replies(key: str) -> list[Record]:
    return [t for t in read(key) if "in_reply_to_status_id" in t]


def originals(key: str) -> list[Record]:
    return [
        t
        for t in read(key)
        if "in_reply_to_status_id" not in t and not t["full_text"].startswith("RT @")
    ]


def days_of(key: str, zone: str) -> set[date]:
    found = {day(t, zone) for t in tweets(key) if moment(t) and "in_reply_to_status_id" not in t}
    return {d for d in found if START <= d <= END}


@cache
def rows(path: str, encoding: str = "utf-8", delimiter: str = ",") -> tuple[dict[str, str], ...]:
    with (EJEMPLO / path).open(encoding=encoding, newline="") as f:
        return tuple(csv.DictReader((x for x in f if not x.startswith("#")), delimiter=delimiter))


def tray() -> tuple[dict[str, str], ...]:
    return rows("exportaciones/central/bandeja_2026S1.csv")


INSTAGRAM_TRAY = "exportaciones/instagram/bandeja_instagram_2026S1.csv"


def facebook(cut: str) -> tuple[dict[str, str], ...]:
    (path,) = (EXPORTS / "facebook" / cut).glob("*.csv")
    return rows(str(path.relative_to(EJEMPLO)), "utf-8-sig")


def analytics(account: str) -> tuple[dict[str, str], ...]:
    (path,) = EXPORTS.rglob(f"{account}-*.csv")
    return rows(str(path.relative_to(EJEMPLO)))


def lines() -> list[tuple[str, ...]]:
    text = (EXPORTS / "distrito" / "EjemploVE_Distrito.txt").read_text("utf-8")
    found = []
    for line in text.splitlines():
        when, alias, rest = line.split("; ", 2)
        found.append((when, alias, *rest.rsplit("; ", 7)))
    return found


def months(a: date, b: date) -> int:
    """Whole calendar months, one more where days are left over."""
    return (b.year - a.year) * 12 + b.month - a.month + (b.day > a.day)


def says(sentence: str) -> None:
    assert sentence in LEEME, f"LEEME.md should say «{sentence}»"


def test_made_again_it_has_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, "-B", str(EJEMPLO / "hacer.py"), "--salida", str(tmp_path)]
    subprocess.run(command, check=True)  # noqa: S603 - our own script

    def content(root: Path) -> dict[str, bytes]:
        files = (p for pattern in MADE for p in root.glob(pattern) if p.is_file())
        return {p.relative_to(root).as_posix(): p.read_bytes() for p in files}

    again, kept = content(tmp_path), content(EJEMPLO)
    assert sorted(again) == sorted(kept)
    assert [name for name in kept if again[name] != kept[name]] == []
    assert sum(map(len, kept.values())) < 3_000_000


def test_it_says_sintetico_everywhere() -> None:
    settings = tomllib.loads((EJEMPLO / "criterios.toml").read_text("utf-8"))
    assert settings["sintetico"] is True
    assert "SINTÉTICO" in settings["titulo"]
    assert "SINTÉTICO" in LEEME
    for path in REGISTERS.glob("*.csv"):
        encoding = "cp1252" if path.stem == "juntas" else "utf-8"
        assert path.read_text(encoding).startswith("# SINTÉTICO"), path.name


def test_every_alias_is_invented() -> None:
    authors = {r["author"] for r in tray()} | {r[1] for r in lines()}
    authors |= {r["alias"] for r in rows("registros/cuentas.csv")}
    for key in ZONES:
        authors |= {m["screen_name"] for t in tweets(key) for m in t["entities"]["user_mentions"]}
        authors.add(parse(archive(key)["data/account.js"])[0]["account"]["username"])
    for account in ("EjemploINE_central", "EjemploJLE_Yucatan"):
        authors |= {r["Post Link"].split("/")[3] for r in analytics(account)}
    authors |= {r["author"] for r in rows(INSTAGRAM_TRAY)}
    authors |= {r["Enlace permanente"].split("/")[3] for r in facebook("corte_julio")}
    invented = re.compile(r"(?i)ejemplo|ciudadania_ejemplo_\d{3}$")
    assert {a for a in authors if not invented.match(a)} == set()


def test_registers_have_the_columns_of_the_catalogue() -> None:
    catalogue = EJEMPLO.parents[1] / "criterios_audit" / "catalogos" / "registros.csv"
    with catalogue.open(encoding="utf-8", newline="") as f:
        known = [(r["registro"], r["columna"]) for r in csv.DictReader(f)]
    for path in REGISTERS.glob("*.csv"):
        excel = path.stem == "juntas"
        header = path.read_text("cp1252" if excel else "utf-8").splitlines()[1]
        assert header.split(";" if excel else ",") == [c for r, c in known if r == path.stem]


@pytest.mark.parametrize("key", ZONES)
def test_an_archive_agrees_with_its_manifest_and_its_ids(key: str) -> None:
    files = archive(key)
    manifest = parse(files["data/manifest.js"])
    for kind in manifest["dataTypes"].values():
        for f in kind["files"]:
            assert f["fileName"] in files
            if files[f["fileName"]].startswith("window."):
                assert int(f["count"]) == len(parse(files[f["fileName"]]))
    for t in tweets(key):
        if when := moment(t):
            assert timedelta(0) <= snowflake(t["id"]) - when < timedelta(seconds=1)
    for t in replies(key):
        late = snowflake(t["id"]) - snowflake(t["in_reply_to_status_id"])
        assert timedelta(minutes=5) <= late <= timedelta(hours=60)
    ids = [t["id"] for t in tweets(key)]
    assert len(set(ids)) == len(ids) == len(parse(files["data/tweet-headers.js"]))


def test_private_files_are_traps() -> None:
    for key in ZONES:
        for name in ("direct-messages", "ip-audit", "phone-number"):
            with pytest.raises(ValueError, match="substring not found"):
                parse(archive(key)[f"data/{name}.js"])


def test_analytics_dates_are_the_utc_day_of_the_id() -> None:
    for account in ("EjemploINE_central", "EjemploJLE_Yucatan"):
        for r in analytics(account):
            assert datetime.strptime(r["Date"], "%a, %b %d, %Y").date() == (  # noqa: DTZ007 - a day
                snowflake(r["Post id"]).date()
            )


def test_xxii_as_leeme_says() -> None:
    assert len(days_of("central", "America/Mexico_City")) == 181
    assert len(days_of("bc", "America/Tijuana")) == 181
    assert len(days_of("bc", "America/Mexico_City")) / 181 < 0.75
    assert len(days_of("bc", "UTC")) / 181 < 0.75
    weeks = {day(t, ZONES["jalisco"]).isocalendar().week for t in originals("jalisco")}
    eligible = set(range(2, 27))
    assert eligible - weeks == set(range(14, 19))
    says(f"{len(weeks & eligible)} de {len(eligible)} semanas (0.80)")
    shared = [t for t in read("jalisco") if t["full_text"].startswith("RT @EjemploINE_central: ")]
    assert {day(t, ZONES["jalisco"]).isocalendar().week for t in shared} == {16, 17}
    says(f"Los {len(shared)} compartidos")
    zone = ZoneInfo("America/Mexico_City")
    own = {datetime.fromisoformat(r[0]).astimezone(zone).date() for r in lines() if r[2][0] != "@"}
    n = len([d for d in own if START <= d <= END])
    assert n / 181 < 0.75
    says(f"publica en {n} de 181 días ({n / 181:.2f})")
    rhythm = {r["alias"]: r["periodicidad"] for r in rows("registros/cuentas.csv")}
    assert list(rhythm.values()) == [
        *("diaria", "semanal", "diaria", "", "diaria"),
        "semanal",
        "semanal",
    ]
    assert rhythm["EjemploJLE_Yucatan"] == ""


@pytest.mark.parametrize(
    ("key", "low", "high"), [("central", 0.95, 1), ("jalisco", 0.66, 0.74), ("bc", 0.80, 0.95)]
)
def test_xxvii_as_leeme_says(key: str, low: float, high: float) -> None:
    every = originals(key)
    n = len([t for t in every if t.get("extended_entities")])
    assert low <= n / len(every) < high
    says(f"{len(every)} originales, {n} con medio ({n / len(every):.2f})")


def test_xxvi_as_leeme_says() -> None:
    def words(t: Record) -> str:
        return re.sub(r"https\S+|[#@]\w+", "", html.unescape(t["full_text"]))

    capitals = []
    for t in read("bc"):
        letters = [c for c in words(t) if c.isalpha()]
        if len(letters) >= 20 and sum(c.isupper() for c in letters) / len(letters) > 0.7:
            capitals.append(t)
    bold = [t for t in read("bc") if FALSE_BOLD.search(t["full_text"])]
    assert len(capitals) / len(read("bc")) == pytest.approx(0.06, abs=0.005)
    says(
        f"{len(capitals)} de {len(read('bc'))} publicaciones en mayúsculas (6 %) y {len(bold)} con"
    )


def test_xxi_one_discourtesy_and_two_traps() -> None:
    texts = [t["full_text"] for t in replies("jalisco")]
    assert len([t for t in texts if "No sea ignorante" in t]) == 1
    assert len([t for t in texts if "no procede su trámite" in t]) == 1
    assert len([t for t in texts if "«ignorante, no sirves para nada»" in t]) == 1


def test_xix_as_leeme_says() -> None:
    inbound = [r for r in tray() if r["direction"] == "inbound"]
    outbound = [r for r in tray() if r["direction"] == "outbound"]
    own = {
        t["id"]: t["in_reply_to_status_id"]
        for t in tweets("central")
        if "in_reply_to_status_id" in t
    }
    assert {r["message_id"]: r["in_reply_to_id"] for r in outbound} == own
    assert {r["in_reply_to_id"] for r in outbound} < {r["message_id"] for r in inbound}
    for r in tray():
        late = snowflake(r["message_id"]) - datetime.fromisoformat(r["created_at"])
        assert timedelta(0) <= late < timedelta(seconds=1)
    zone = ZoneInfo(ZONES["central"])
    within = [
        r
        for r in inbound
        if START <= snowflake(r["conversation_id"]).astimezone(zone).date() <= END
    ]
    talks = {r["conversation_id"] for r in within}
    answered = talks & {r["conversation_id"] for r in outbound}
    says(f"{len(within)} mensajes recibidos en {len(talks)} conversaciones; {len(answered)} conver")
    says(f"y {len(talks) - len(answered)} censuradas")
    for key in ("jalisco", "bc"):
        says(f"{len(replies(key))} respuestas sin la lista de recibidos")


def test_xxxiv_and_segundo_as_leeme_says() -> None:
    changes: dict[str, list[date]] = {}
    for r in rows("registros/contrasenas.csv"):
        changes.setdefault(r["cuenta"], []).append(date.fromisoformat(r["fecha_cambio"]))
    for account, found in changes.items():
        pairs = zip(found, [*found[1:], date(2026, 7, 3)], strict=True)
        late = [(a, b) for a, b in pairs if months(a, b) > 2]
        expected = [(date(2026, 2, 13), date(2026, 5, 18))] if "Jalisco" in account else []
        assert late == expected, account
    assert "x:EjemploVE_Distrito" not in changes
    registered = {r["id"]: r for r in rows("registros/cuentas.csv")}
    assert len(registered) == 7
    assert "x:EjemploINE_Hallada" not in registered
    assert [k for k, r in registered.items() if not r["acta"]] == ["x:EjemploVE_Distrito"]


def test_xvi_xxviii_and_xxxiii_as_leeme_says() -> None:
    assert len(parse(archive("central")["data/block.js"])) == 2
    said = [r["texto"] for r in rows("registros/declaraciones.csv") if r["numeral"] == "XVI"]
    assert said == ["sin bloqueos"]
    session = [
        t
        for t in originals("central")
        if "#ConsejoGeneral" in t["full_text"] and day(t, ZONES["central"]) == date(2026, 5, 28)
    ]
    points = {m[1] for t in session if (m := re.search(r"punto (\d)", t["full_text"]))}
    assert points == set("12345")
    says(f"{len(session)} publicaciones en una hora")
    juntas = rows("registros/juntas.csv", "cp1252", ";")
    assert [r["junta"] for r in juntas if r["vigencia_hasta"] < "2026-06-30"] == ["Yucatán"]


def test_two_cuts_of_facebook_differ_in_three_publications() -> None:
    older, newer = (
        {r["Identificador de la publicación"]: r["Título"] for r in facebook(cut)}
        for cut in ("corte_marzo", "corte_julio")
    )
    assert len([i for i in older if i in newer and older[i] != newer[i]]) == 1
    gone = sorted(older[i] for i in older if i not in newer)
    assert [text[:16] for text in gone] == ["El módulo de eje", "La convocatoria "]
    assert gone[1].replace("20 de marzo", "27 de marzo") in newer.values()


def test_two_people_ruled_and_a_third_where_they_differ() -> None:
    ruled: dict[tuple[str, str, str], dict[str, str]] = {}
    for r in rows("registros/etiquetas.csv"):
        ruled.setdefault((r["numeral"], r["pieza"], r["eje"]), {})[r["codificador"]] = r["dictamen"]
    for who in ruled.values():
        assert set(who) - {"desempate"} == {"A", "B"}
        assert (who["A"] != who["B"]) == ("desempate" in who)
    assert len([who for who in ruled.values() if "desempate" in who]) == 1


def test_the_misspellings_that_people_counted_are_there() -> None:
    counted = {
        r["pieza"]: int(r["puntaje"])
        for r in rows("registros/etiquetas.csv")
        if r["numeral"] == "XXV" and r["puntaje"] != "0"
    }
    texts = {r[-3].rsplit("/", 1)[1]: r[2] for r in lines()}
    bare = re.compile(
        r"\b(atencion|tambien|habra|modulo|movil|sabado|sera|segun|inscripcion|participacion"
        r"|miercoles|informacion|tramite|esta|linea|sesion|capacitacion|padron)\b",
        re.IGNORECASE,
    )
    for piece, n in counted.items():
        assert len(bare.findall(texts[piece])) == n, texts[piece]
    says(f"{len(counted)} publicaciones con {sum(counted.values())} faltas de ortografía")


def test_an_exemption_in_force_and_one_that_expired() -> None:
    spans = [(r["numeral"], r["hasta"] >= "2026-01-01") for r in rows("registros/exenciones.csv")]
    assert spans == [("XXII", True), ("XXVII", False)]


def test_damaged_and_repeated_records_as_leeme_says() -> None:
    broken = [t for t in tweets("bc") if moment(t) is None]
    assert len(broken) == 2
    says(f"los otros {len(tweets('bc')) - 2} se leen")
    twice = analytics("EjemploINE_central")
    gone = [x["tweet"] for x in parse(archive("central")["data/deleted-tweets.js"])]
    live = {t["id"] for t in tweets("central")}
    assert {r["Post id"] for r in twice} <= live
    assert live.isdisjoint(t["id"] for t in gone)
    says(f"{len(twice)} publicaciones en dos exportaciones")
    says(f"{len(gone)} publicaciones borradas")
    notes = [x["noteTweet"] for x in parse(archive("central")["data/note-tweet.js"])]
    for n in notes:
        start = n["core"]["text"][:40]
        (match,) = [
            t
            for t in tweets("central")
            if html.unescape(t["full_text"])[:40] == start
            and abs(snowflake(t["id"]) - datetime.fromisoformat(n["createdAt"]))
            <= timedelta(seconds=2)
        ]
        assert match["id"] != n["noteTweetId"]
        assert re.search(r"… https://t\.co/\w+$", match["full_text"])
    says(f"{len(notes)} publicaciones largas")


def test_hostile_texts_and_personal_data_are_there_to_be_stopped() -> None:
    received = "\n".join(r["text"] for r in tray())
    own = "\n".join(html.unescape(t["full_text"]) for t in tweets("central"))
    district = "\n".join(r[2] for r in lines())
    for text in ("<script>alert(1)</script>", "[a](javascript:alert(1))", '=HYPERLINK("http://x")'):
        assert text in received
        assert text in own
    assert "<img src=x onerror=alert(1)>" in received
    assert "<img src=x onerror=alert(1)>; ya" in district
    for text in ("persona.inventada@example.org", "200 123 4567", "XEXX010101HNEXXXA4"):
        assert text in received
