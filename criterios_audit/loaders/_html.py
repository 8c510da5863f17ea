"""HTML of a publication as the text that its readers see."""

import re
from html import unescape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("p", "div", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6")
)
_UNSEEN = frozenset(("script", "style", "template"))
_NO_TAG = re.compile(r"<(?!/?[A-Za-z][^<>]{0,4000}>)")
MAX_HTML = 500_000
"""Longer ones are no publication."""


class _Reader(HTMLParser):
    """Text and links, in one pass; the hidden parts of a shortened link count as text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.links: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag in _BLOCKS:
            self.pieces.append("\n\n" if tag == "p" else "\n")
        elif tag == "a":
            given = dict(attrs)
            classes = set((given.get("class") or "").split())
            href = (given.get("href") or "").strip()
            # mentions and tags are links too, but to the network itself
            if href.startswith(("http://", "https://")) and not classes & {"mention", "hashtag"}:
                self.links.append(href.replace(" ", "%20"))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag in _BLOCKS:
            self.pieces.append("\n\n" if tag == "p" else "\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)


def plain(html: str) -> tuple[str, list[str]]:
    """Text of the HTML, a blank line between paragraphs, and the links that leave the network."""
    if "<" not in html:
        return unescape(html).strip(), []
    reader = _Reader()
    # on a «<» that opens no tag the parser looks ahead to the end, each time
    reader.feed(_NO_TAG.sub("&lt;", html))
    reader.close()
    text = "\n".join(line.strip(" \t") for line in "".join(reader.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip(), list(dict.fromkeys(reader.links))
