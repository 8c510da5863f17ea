"""Personal data that a text may hold: e-mails, phones, and numbers that name a person.

Shapes and check digits of CURP, RFC, clave de elector, CLABE and cards; phones by the library.
What the Institute publishes as its own, and toll-free numbers, are nobody's.
"""

import re
from collections.abc import Iterator
from functools import cache

from criterios_audit import catalogos

_DATE = r"\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_LOOSE, _ENDS = r"(?<![\w/=?&#%-])", r"(?![\w/-])(?! ?\d)"
_IDENTIFIERS = {
    "CURP": re.compile(
        rf"(?<![^\W_])[A-Z][AEIOUX][A-Z]{{2}}{_DATE}[HMX](?:AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC"
        r"|M[CNS]|N[ETL]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d(?![^\W_])",
        re.IGNORECASE,
    ),
    "clave de elector": re.compile(
        rf"(?<![^\W_])[A-ZÑ]{{6}}{_DATE}(?:0[1-9]|[12]\d|3[0-2]|8[78])[HMX]\d{{3}}(?![^\W_])",
        re.IGNORECASE,
    ),
    # Of people only (four letters). The check digit is not asked: 1.5 % of those in use fail it.
    "RFC": re.compile(
        rf"(?<![^\W_&])(?!X[AE]XX010101)(?:(?i:[A-ZÑ&]{{4}}-?{_DATE}-?[A-Z\d]{{2}}[A\d])"
        rf"|[A-ZÑ&]{{4}}\s{_DATE}\s[A-Z\d]{{2}}[A\d])(?![^\W_])"
    ),
    "correo": re.compile(
        r"(?<![\w.+%!#$&'*=?^`{|}~-])[\w.+%!#$&'*=?^`{|}~-]+[@＠][\w-]+(?:\.[\w-]+)+"
    ),
    # Figures glued to a link's signs are ids of publications, not accounts of people.
    "CLABE": re.compile(rf"{_LOOSE}\d{{3}}[ -]?\d{{3}}[ -]?\d{{11}}[ -]?\d{_ENDS}"),
    "tarjeta": re.compile(rf"{_LOOSE}[2-5]\d{{3}}(?:[ -]?\d{{4}}){{3}}{_ENDS}"),
    "teléfono": re.compile(
        r"(?:wa\.me/|whatsapp\.com/send/?\?phone=|tel:)\+?\d{10,15}", re.IGNORECASE
    ),
}
_BANK = {
    kind: re.compile(rf"(?i:{words})[^\d\n]{{0,40}}$")
    for kind, words in (
        ("CLABE", "clabe|interbancaria|dep[oó]sit|transfer|cuenta"),
        ("tarjeta", "tarjeta|card|d[eé]bito|cr[eé]dito|plástico"),
    )
}
"""What names them: without it, figures in one run are mostly the id of a publication."""
MARK = re.compile(rf"\[({'|'.join(_IDENTIFIERS)})\]")
"""What stands in a kept text where a personal datum stood; its kind is the first group."""
_INSTITUTIONAL_MAIL = re.compile(r"[@＠](?:[\w-]+\.)*ine\.mx$", re.IGNORECASE)
_TOLL_FREE = re.compile(r"800\d{7}")
"""Mexican numbers whose called party pays: a service's, never a person's."""
_SUSPECT = r"[@＠]|\d{6}|(?:\d[^\d\n]{0,3}){10}"
_FIGURES = re.compile(r"\d{6}")
_NEEDS = {"correo": re.compile("[@＠]"), "tarjeta": re.compile(r"\d{4}")}
"""What each kind surely holds, asked first because it is cheap; of the others, six figures."""
_LONG = re.compile(r"(?:\d\W{0,4}){10}")
"""Figures enough for a phone: the library takes a third of a millisecond."""
_OLD_PREFIX = re.compile(r"(?<!\d)(?:(?:\+|00)?52[\s.-]?1|0(?:1|44|45))(?=[\s.(-]{0,2}\d{2,3})")
_NOT_PHONES = re.compile(r"https?://\S+|\bp_[0-9a-f]{10}\b", re.IGNORECASE)
"""Addresses, and pseudonyms: one may hold ten figures and no letter."""
_FOLIO = re.compile(r"(?:\$|\b(?:folio|expediente|oficio|id))[\s:#.]{0,3}$", re.IGNORECASE)


def masked(text: str) -> str:
    """Return the text with a mark in the place of each personal datum."""
    while spans := list(_personal(text)):
        for start, end, kind in sorted(spans, reverse=True):
            text = f"{text[:start]}[{kind}]{text[end:]}"
    return text


def personal(text: str) -> tuple[list[tuple[str, str]], str]:
    """Kind and datum of each personal datum of a text, and the text without them.

    Of a datum only its kind may be kept or shown.
    """
    found = []
    while spans := sorted(_personal(text), reverse=True):
        found += [(kind, text[start:end]) for start, end, kind in spans]
        for start, end, _ in spans:
            text = f"{text[:start]} [·] {text[end:]}"
    return found, text


def _personal(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of each personal datum; spans do not overlap."""
    if not re.search(_SUSPECT, text):
        return
    for kind, pattern in _IDENTIFIERS.items():
        if not _NEEDS.get(kind, _FIGURES).search(text):
            continue
        matches = [m for m in pattern.finditer(text) if not _INSTITUTIONAL_MAIL.search(m[0])]
        found = [m.span() for m in matches if kind not in _BANK or _of_a_bank(kind, m)]
        if found:  # one kind at a time: an e-mail may hold a CURP
            yield from ((start, end, kind) for start, end in found)
            return
    yield from _phones(text)


def _of_a_bank(kind: str, match: re.Match[str]) -> bool:
    """Tell whether figures are parted or named as a bank's, and their check digit is right."""
    from stdnum import luhn

    figures = re.sub(r"\D", "", match[0])
    before = match.string[max(match.start() - 60, 0) : match.start()]
    if figures == match[0] and not _BANK[kind].search(before):
        return False
    if kind == "tarjeta":
        return bool(luhn.is_valid(figures))
    weighted = sum(int(n) * w % 10 for n, w in zip(figures[:-1], (3, 7, 1) * 6, strict=False))
    return (weighted + int(figures[-1])) % 10 == 0


@cache
def _own_phones() -> frozenset[str]:
    """National numbers that the Institute publishes as its own (`catalogos/telefonos.csv`)."""
    return frozenset(row["numero"] for row in catalogos.rows("telefonos"))


def _phones(text: str) -> Iterator[tuple[int, int, str]]:
    if not _LONG.search(text):
        return
    import phonenumbers

    blank = _NOT_PHONES.sub(lambda m: " " * len(m[0]), text)
    if not _LONG.search(blank):
        return
    prefixes = {m.end(): m.start() for m in _OLD_PREFIX.finditer(blank)}
    blank = _OLD_PREFIX.sub(lambda m: " " * len(m[0]), blank)
    for match in phonenumbers.PhoneNumberMatcher(blank, "MX"):
        national = str(match.number.national_number)
        bare_folio = match.raw_string.isdigit() and _FOLIO.search(blank[: match.start])
        if national in _own_phones() or _TOLL_FREE.fullmatch(national) or bare_folio:
            continue
        before = len(blank[: match.start].rstrip(" .(-"))
        start = next((s for e, s in prefixes.items() if before <= e <= match.start), match.start)
        yield start, match.end, "teléfono"
