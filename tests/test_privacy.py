"""No citizen's handle, mail, phone or identifier passes; the institutions' own names stay."""

import re
import stat
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from criterios_audit import identifiers, privacy, secret, tables
from criterios_audit.model import UserError

KEY = b"k" * 32
SPRING = "2026-03-04 10:00"
ORIGIN = {"source_id": "s", "source_path": "a.js", "record": 1}
handles = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{2,14}", fullmatch=True)


def post(**given: object) -> dict[str, object]:
    return {
        "account_id": "x:CuentaUno",
        "network": "x",
        "post_id": "1",
        "created_at": SPRING,
        "precision": "second",
        "zone_known": True,
        "kind": "original",
        **ORIGIN,
        **given,
    }


def stored(own: tuple[str, ...] = (), **given: object) -> pd.Series:
    posts = tables.frame("posts", [post(**given)])
    return privacy.pseudonymise({"posts": posts}, own=own, key=KEY)["posts"].iloc[0]


def masked(text: str) -> str:
    return privacy.mask(pd.Series([text])).iloc[0]


def alias(handle: str, when: str = SPRING) -> str:
    moment = pd.Series([pd.Timestamp(when, tz="UTC")])
    return privacy.pseudonym(pd.Series([handle]), moment, KEY).iloc[0]


# --- pseudonyms


@given(handles)
def test_a_person_keeps_the_pseudonym_within_a_semester_only(handle: str):
    spring = alias(handle)
    assert re.fullmatch(r"p_[0-9a-f]{10}", spring)
    assert alias("@" + handle.upper(), "2026-06-30 23:00") == spring
    assert alias(handle, "2026-09-04 10:00") != spring
    assert handle.lower() not in spring


def test_the_semester_turns_on_the_local_clock():
    assert alias("alguien", "2026-07-01 05:59") == alias("alguien", "2026-01-01 06:00")
    assert alias("alguien", "2026-07-01 06:00") != alias("alguien", "2026-07-01 05:59")


def test_another_key_gives_other_pseudonyms():
    when = pd.Series([pd.Timestamp(SPRING, tz="UTC")])
    other = privacy.pseudonym(pd.Series(["alguien"]), when, b"j" * 32)
    assert other.iloc[0] != alias("alguien")


@given(handles, handles)
def test_own_aliases_survive_and_strangers_do_not(own: str, stranger: str):
    row = stored(own=(own,), text=f"@{own.swapcase()} con .@{own}: y @zz{stranger},")
    assert row["text"].startswith(f"@{own.swapcase()} con .@{own}: y @")
    assert row["text"].endswith(alias("zz" + stranger) + ",")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gracias, @Vecina_.", "Gracias, @{}."),
        ("Gracias, ＠vecina_", "Gracias, @{}"),
        ("RT @vecina_: hola", "RT @{}: hola"),
        (".@vecina_ @INEMexico @cuentauno", ".@{} @INEMexico @cuentauno"),
        ("escriba a vecina_@correo.example", "escriba a [correo]"),
        ("https://x.com/Vecina_/status/123?s=20 y", "https://x.com/{}/status y"),
        ("https://twitter.com/CuentaUno/status/123", "https://twitter.com/CuentaUno/status/123"),
        ("(https://m.facebook.com/vecina_/posts/9)", "(https://m.facebook.com/{}"),
        ("facebook.com/profile.php?id=vecina_&x=1", "facebook.com/profile.php?id={}"),
        ("https://www.tiktok.com/@vecina_/video/7", "https://www.tiktok.com/{}"),
        ("https://mastodon.example/@vecina_", "https://mastodon.example/@{}"),
        ("https://www.instagram.com/p/abc/", "https://www.instagram.com/p/abc/"),
        ("https://x.com/hashtag/Voto netflix.com/a", "https://x.com/hashtag/Voto netflix.com/a"),
    ],
)
def test_handles_in_texts(text: str, expected: str):
    assert stored(text=text)["text"] == expected.format(alias("vecina_"))


def test_a_dot_belongs_to_the_handle_where_the_network_allows_it():
    text = "Gracias @ana.vecina"
    assert stored(text=text, network="instagram")["text"] == f"Gracias @{alias('ana.vecina')}"
    assert stored(text=text)["text"] == f"Gracias @{alias('ana')}.vecina"


def test_every_column_that_names_people():
    given = {
        "posts": tables.frame(
            "posts",
            [
                post(
                    in_reply_to_account="Vecina",
                    mentions="vecina INEMexico",
                    links="https://x.com/vecina https://ine.mx/a",
                ),
                post(in_reply_to_account="CUENTAUNO", text=None),
            ],
        ),
        "interactions": tables.frame(
            "interactions",
            [
                {
                    "account_id": "x:CuentaUno",
                    "network": "x",
                    "message_id": "2",
                    "author": "vecina",
                    "created_at": SPRING,
                    "precision": "second",
                    "text": "@cuentauno soy @Vecina, a@b.example, 55 1234 5678",
                    **ORIGIN,
                }
            ],
        ),
        "blocks": tables.frame(
            "blocks", [{"account_id": "x:CuentaUno", "blocked": "99", **ORIGIN}]
        ),
    }
    before = {name: table.copy() for name, table in given.items()}
    after = privacy.pseudonymise(given, own=(), key=KEY)
    who = alias("vecina")
    first, second = after["posts"].iloc[0], after["posts"].iloc[1]
    assert first["in_reply_to_account"] == who
    assert first["mentions"] == f"{who} INEMexico"
    assert first["links"] == f"https://x.com/{who} https://ine.mx/a"
    assert second["in_reply_to_account"] == "CUENTAUNO"
    assert second["text"] is pd.NA
    inbound = after["interactions"].iloc[0]
    assert inbound["author"] == who
    assert inbound["text"] == f"@cuentauno soy @{who}, [correo], [teléfono]"
    assert after["blocks"]["blocked"].str.fullmatch("p_[0-9a-f]{10}").all()
    for name, table in before.items():
        pd.testing.assert_frame_equal(given[name], table)
        assert list(after[name].dtypes) == list(table.dtypes)


def test_tables_without_rows_stay_so():
    empty = {name: tables.empty(name) for name in ("posts", "interactions", "blocks")}
    assert all(t.empty for t in privacy.pseudonymise(empty, own=(), key=KEY).values())


# --- masks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mi correo es Ana+1@correo.example.", "mi correo es [correo]."),
        ("INETEL 800 433 2000 o 01 800 433 2000", "INETEL 800 433 2000 o 01 800 433 2000"),
        ("escriba a atencion@ine.mx", "escriba a atencion@ine.mx"),
        ("atencion@ine.mx.example", "[correo]"),
        ("55 1234 5678", "[teléfono]"),
        ("(55) 1234-5678 y 999 123 4567", "[teléfono] y [teléfono]"),
        ("+52 1 55 1234 5678", "[teléfono]"),
        ("llame al 01 800 123 4567", "llame al 01 800 123 4567"),  # toll-free: a service's
        ("800-123-4567, +52 800 123 4567", "800-123-4567, +52 800 123 4567"),
        ("INETEL: 55 5481 9897; mío: 55 5481 9898", "INETEL: 55 5481 9897; mío: [teléfono]"),
        ("800 433 2000 o 55 1234 5678", "800 433 2000 o [teléfono]"),
        ("55 8001 2345 y 900 123 4567", "[teléfono] y [teléfono]"),  # Mexico City's; no toll-free
        ("gracias, @p_5512345678", "gracias, @p_5512345678"),
        ("cel 5512345678", "cel [teléfono]"),
        ("https://wa.me/5215512345678", "https://[teléfono]"),
        ("CURP zezz800101mnezzz03", "CURP [CURP]"),
        ("ZZZZZZ80010109H000", "[clave de elector]"),
        ("RFC ZEZZ8001010A2 o ZEZZ-800101-0A2", "RFC [RFC] o [RFC]"),
    ],
)
def test_what_is_masked(text: str, expected: str):
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ZZZZZZ80130109H000",  # month 13
        "2023-2024 · 20240602 · INE/CG73/2017 · 02/06/2024 10:30",
        "1799999999999999999",
        "https://x.com/i/web/status/1799999999999999999",
        "folio 5512345678",
        "$1,234,567,890.50 y 98,453,120 votos",
        "XAXX010101000",
    ],
)
def test_ids_folios_dates_and_amounts_stay(text: str):
    assert masked(text) == text


pieces = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["a@b.mx", "@", ".", " ", "55 1234 5678", "0155", "+52 1", "ZEZZ800101MNEZZZ03", "9"]
    ),
)


@given(st.lists(pieces, max_size=8).map("".join))
def test_masking_twice_changes_nothing_more(text: str):
    once = masked(text)
    assert masked(once) == once


mails = st.emails(domains=st.just("correo.example")).filter(lambda m: "/@" not in m)


@given(st.text(max_size=20), mails, st.text(max_size=20))
def test_no_mail_survives(before: str, mail: str, after: str):
    text = f"{before} {mail} {after}"
    assert "@correo.example" not in masked(text)


# --- leaks


def test_a_leak_is_told_by_kind_and_count_never_by_value():
    text = "<p>a&#64;b.example, 55 1234 5678, 55 1234 5679 @vecina https://x.com/vecina/status/1"
    found = privacy.leaks(text, allowed=[])
    assert found == ["alias: 1", "correo: 1", "enlace a un perfil: 1", "teléfono: 2"]


def test_what_went_through_the_loader_does_not_leak():
    text = stored(text="@vecina.Gracias, vea https://x.com/vecina y @cuentauno")["text"]
    assert privacy.leaks(text, allowed=["CuentaUno"]) == []
    assert privacy.leaks("<style>@media print{}</style> @INEMexico", allowed=[]) == []


def test_the_own_address_of_an_account_of_the_fediverse_is_no_leak():
    own = ["ine@redes.example"]
    assert privacy.leaks("https://redes.example/@ine/111683611822834747", allowed=own) == []
    for another in ("https://otra.example/@ine/1", "https://redes.example/@ines/1", "@ine"):
        assert privacy.leaks(another, allowed=own), another


# --- key


def test_the_key_is_made_once_and_for_its_owner_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.delenv("CRITERIOS_LLAVE", raising=False)
    monkeypatch.setattr(secret, "_key_file", lambda: tmp_path / "sub" / "llave")
    first = secret.key()
    assert len(first) == 32
    assert secret.key() == first
    assert [p.name for p in (tmp_path / "sub").iterdir()] == ["llave"]
    assert stat.S_IMODE((tmp_path / "sub" / "llave").stat().st_mode) == 0o600


def test_a_server_gives_its_key_in_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CRITERIOS_LLAVE", KEY.hex())
    assert secret.key() == KEY
    monkeypatch.setenv("CRITERIOS_LLAVE", "corta")
    with pytest.raises(UserError, match="CRITERIOS_LLAVE"):
        secret.key()


_PIECES = ["4152 3136 0000 0007", "clabe 032180000118359719", "PEPJ800101AB1", "55", "1234", "-"]
_PIECES += ["PEPJ800101HDFRRN09", "uno@otra.mx", "tel:5512345678", "55 1234 5678", "tarjeta", " "]


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map(" ".join))
def test_what_is_asked_first_hides_no_personal_datum(text: str) -> None:
    """Each kind is looked for only where its figures are: the same is found as looking always."""
    quick = identifiers.masked(text)
    with pytest.MonkeyPatch.context() as patched:
        for name in ("_FIGURES", "_LONG"):
            patched.setattr(identifiers, name, re.compile(""))
        patched.setattr(identifiers, "_NEEDS", {})
        assert quick == identifiers.masked(text)
