"""Records in the pages that an API or a program answers with, however they were kept.

One page `{"items": […]}`, an array of pages, pages one after another (lines of JSON or not), or
the records bare: all give the same records, numbered on from page to page.
"""

from typing import TypeVar

import msgspec

from criterios_audit.loaders._json import NOT_JSON, Problems, Records, lines, one_by_one, records

T = TypeVar("T")


def items(data: bytes, kind: type[T], inside: str) -> "Records[T]":
    """Decode the records that lie under the key `inside` of each page, or bare in its place."""
    body = data.removeprefix(b"\xef\xbb\xbf").strip()
    pages, problems = _pages(body)
    if not pages and body.startswith(b"{"):
        return records(body, kind, (inside,))  # one page, cut or damaged: its good records
    # pages and bare records may alternate: each is numbered by what came before it
    found: list[tuple[int, T]] = []
    told: Problems = []
    lost = dict(problems)
    number = 0
    for at, page in sorted([*pages, *((at or 0, None) for at in lost)], key=lambda one: one[0]):
        if page is None:
            number += 1
            told.append((number, lost[at]))
            continue
        read, wrong = records(_array(page, inside), kind)
        found += [(number + n, record) for n, record in read]
        told += [(number + (n or 1), why) for n, why in wrong]
        number += len(read) + len(wrong)
    return found, told


def _pages(body: bytes) -> "Records[msgspec.Raw]":
    if not body.startswith(b"{"):
        return records(body, msgspec.Raw)
    if _whole(body):
        return [(1, msgspec.Raw(body))], []
    if _whole(body.split(b"\n", 1)[0]):
        return lines(body, msgspec.Raw)
    return one_by_one("[" + body.decode("utf-8", "replace") + "]", msgspec.Raw)


def _whole(text: bytes) -> bool:
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except NOT_JSON:
        return False
    return True


def _array(page: msgspec.Raw, inside: str) -> bytes:
    """Text of the array of a page; a bare record makes one of its own."""
    try:
        held = msgspec.json.decode(page, type=dict[str, msgspec.Raw])
    except NOT_JSON:
        held = {}
    array = bytes(held[inside]) if inside in held else b"[" + bytes(page) + b"]"
    return b"[]" if array.strip() == b"null" else array
