"""Rows out of the Graph API's records: the account's posts and answers, and what it received."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from criterios_audit.loaders import _graph_records as graph
from criterios_audit.loaders._graph_records import Attachment, Comment, Edge, Item, Top, text
from criterios_audit.loaders._meta_tables import facebook_alias, shortcode
from criterios_audit.loaders._text import column

_ATTACHED = {
    "photo": "imagen", "video": "video", "video_inline": "video", "album": "carrusel",
    "link": "enlace", "share": "enlace", "animated_image_share": "gif", "live_video": "directo",
    "cover_photo": "imagen", "profile_media": "imagen",
}  # fmt: skip
_STATUS = {"added_photos": "imagen", "added_video": "video"}
_MEDIA = {"IMAGE": "imagen", "VIDEO": "video", "CAROUSEL_ALBUM": "carrusel"}
_SITE = "facebook.com/"


@dataclass(kw_only=True)
class Row:
    """A publication or a comment, of the account or received; names as in the tables."""

    record: int
    message_id: str | None
    written: graph.Time
    text: str
    comment: bool = False
    inbound: bool = False
    author: str | None = None
    conversation_id: str | None = None
    kind: str = "original"
    in_reply_to_id: str | None = None
    in_reply_to_account: str | None = None
    shared_id: str | None = None
    url: str | None = None
    media: str | None = None
    media_n: int | None = None
    alt_text_n: int | None = None
    links: str | None = None
    likes: int | None = None
    shares: int | None = None
    comments: int | None = None


@dataclass(frozen=True, kw_only=True)
class Laid:
    """Rows of a file and what was found out of it."""

    rows: list[Row]
    alias: str | None
    native_id: str | None
    notes: list[str] = field(default_factory=list)
    cut: bool = False
    """Some comments are missing: what was received is not shown whole."""
    left_out: int = 0
    refused: str | None = None
    """Why the file is no list of publications."""


_COMMENTS = (
    "es una lista de comentarios que no dice de qué página son; se esperaba la consulta de "
    "publicaciones (/{página}/posts) con sus comentarios dentro."
)


def facebook(found: Sequence[tuple[int, Item]], about: Top) -> Laid:
    """Rows of a page's posts; those that others wrote on its wall were received."""
    pages = Counter(p for _, item in found if (p := graph.first(item.id)))
    writers = [w for _, item in found if item.from_ and (w := text(item.from_.id))]
    own = set(pages)
    if pages and len(set(writers)) > 1 and not own & set(writers):
        return Laid(rows=[], alias=None, native_id=None, refused=_COMMENTS)
    if len(writers) > 1 and len(set(writers)) == 1:
        own.add(writers[0])  # a page may sign with another number than its ids begin with
    own |= {writers[0]} if writers and not own else set()
    native = next(iter(pages), None) or (writers[0] if writers else None)
    private = [record for record, item in found if _is_private(item)]
    attached = any(item.attachments and item.attachments.data for _, item in found)
    rows: list[Row] = []
    cut = 0
    for record, item in found:
        if record in private:
            continue
        post = _facebook_post(record, item, own, attached=attached)
        answers = list(graph.comments(item.comments))
        cut += graph.is_cut(item.comments, answers)
        rows += [post, *_answers(record, post.message_id, answers, own)]
    links = [row.url for row in rows if row.url]  # of its own: others' would name them
    notes = ["Esta consulta de Facebook no devuelve los reels."] if found else []
    if private:
        notes.append(f"{len(private)} publicaciones no son públicas: no se leyeron.")
    seen = facebook_alias(column(links)).dropna()
    named = next((i.from_.username for _, i in found if i.from_ and _by(i.from_, own)), None)
    return Laid(
        rows=rows,
        alias=str(seen.mode()[0]) if len(seen) else named or native or text(about.id),
        native_id=native,
        notes=notes + _cut_note(cut),
        cut=cut > 0,
        left_out=len(private),
    )


def _is_private(item: Item) -> bool:
    seen_by = (item.privacy and item.privacy.value) or "EVERYONE"
    return item.is_published is False or seen_by != "EVERYONE"


def _by(who: graph.Who | None, own: set[str]) -> bool:
    return who is not None and text(who.id) in own


def _facebook_post(record: int, item: Item, own: set[str], *, attached: bool) -> Row:
    id_ = graph.last(item.id)
    if item.from_ and text(item.from_.id) and not _by(item.from_, own):
        return Row(
            record=record, message_id=id_, written=item.created_time, text=item.message or "",
            inbound=True, author=text(item.from_.id), conversation_id=id_,
        )  # fmt: skip
    hung = (item.attachments and item.attachments.data) or []
    head = hung[0] if hung else None
    target = (head and (head.unshimmed_url or head.url)) or ""
    shared = graph.last(item.parent_id)
    is_share = shared or (item.status_type == "shared_story" and _SITE in target)
    several = len((head and head.subattachments and head.subattachments.data) or [])
    media = _facebook_medium(item, head, attached=attached)
    return Row(
        record=record,
        message_id=id_,
        written=item.created_time,
        text=item.message or "",
        kind="compartido" if is_share else "original",
        shared_id=shared,
        url=item.permalink_url,
        media="carrusel" if several > 1 else media,
        media_n=several or (1 if media in {"imagen", "video", "gif", "directo"} else None),
        links=" ".join(
            link.replace(" ", "%20")
            for one in hung
            if _ATTACHED.get(one.media_type or one.type or "") == "enlace"
            and (link := one.unshimmed_url or one.url)
        ),
        likes=_total(item.reactions) if item.reactions else _total(item.likes),
        shares=item.shares.count if item.shares else None,
        comments=_total(item.comments),
    )


def _facebook_medium(item: Item, head: Attachment | None, *, attached: bool) -> str | None:
    if head is not None:
        return _ATTACHED.get(head.type or "") or _ATTACHED.get(head.media_type or "")
    # posts without attachments say so only where the query asked for attachments
    return "ninguno" if attached else _STATUS.get(item.status_type or "")


def _total(edge: Edge | None) -> int | None:
    return edge.summary.total_count if edge and edge.summary else None


def instagram(found: Sequence[tuple[int, Item]], about: Top) -> Laid:
    """Rows of an account's media; the comments that it wrote itself are its answers."""
    aliases = Counter(item.username for _, item in found if item.username)
    alias = next((name for name, _ in aliases.most_common(1)), None) or about.username
    ids = {i for _, item in found if item.owner and (i := text(item.owner.id))}
    own = ids | ({alias.casefold()} if alias else set())
    codes = shortcode(column([item.permalink for _, item in found]))
    says_alt = any(item.alt_text for _, item in found)
    rows: list[Row] = []
    cut = 0
    for (record, item), code in zip(found, codes.where(codes.notna(), None), strict=True):
        post = _instagram_post(record, item, None if pd.isna(code) else str(code))
        if says_alt:
            post.alt_text_n = int(bool(item.alt_text))
        answers = list(graph.comments(item.comments))
        told = item.comments is not None and (item.comments_count or 0) > len(answers)
        cut += told or graph.is_cut(item.comments, answers)
        rows += [post, *_answers(record, post.message_id, answers, own)]
    native = next(iter(ids), None)
    return Laid(rows=rows, alias=alias, native_id=native, notes=_cut_note(cut), cut=cut > 0)


def _instagram_post(record: int, item: Item, code: str | None) -> Row:
    media = _MEDIA.get(item.media_type or "")
    several = len((item.children and item.children.data) or []) or None
    return Row(
        record=record,
        message_id=code or text(item.id),
        written=item.timestamp,
        text=item.caption or "",
        kind="historia" if item.media_product_type == "STORY" else "original",
        url=item.permalink,
        media=media,
        media_n=several if media == "carrusel" else 1 if media else None,
        likes=item.like_count,
        comments=item.comments_count,
    )


def _answers(
    record: int, post: str | None, found: Sequence[tuple[Comment, str | None]], own: set[str]
) -> list[Row]:
    """Rows of the comments of a publication; an own one answers its parent, or goes the post on."""
    authors = {text(one.id): _author(one) for one, _ in found}
    mine = {id_ for id_, author in authors.items() if author in own or _name(author) in own}
    rows = []
    for one, parent in found:
        id_, author = text(one.id), _author(one)
        row = Row(
            record=record, message_id=id_, written=one.created_time or one.timestamp,
            text=one.message or one.text or "", comment=True, in_reply_to_id=parent or post,
            author=author, conversation_id=post, inbound=id_ not in mine,
        )  # fmt: skip
        if not row.inbound:
            answers = parent is not None and parent not in mine
            row.kind = "respuesta" if answers else "autohilo"
            row.in_reply_to_account = authors.get(parent) if answers else None
        rows.append(row)
    return rows


def _author(one: Comment) -> str | None:
    who = one.from_ or graph.Who()
    return one.username or who.username or text(who.id)


def _name(author: str | None) -> str:
    return (author or "").casefold()


def _cut_note(cut: int) -> list[str]:
    if not cut:
        return []
    told = (
        f"En {cut} publicaciones faltan comentarios o respuestas (la consulta los cortó): no se "
        "puede saber qué quedó sin contestar."
    )
    return [told]
