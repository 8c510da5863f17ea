"""The shapes of the exports: the same posts as an archive, an analytics sheet or lines of text."""
# ruff: noqa: INP001 - a script's sibling, not a package

import csv
import html
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import textos
from mundo import ACCOUNTS, EXPORTED, OPENED, Account, Message, Post

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
PRIVATE = ("direct-messages", "ip-audit", "phone-number")
Files = Mapping[str, str]


def stamp(t: datetime) -> str:
    """Write a moment as `Sat Nov 09 12:14:18 +0000 2024`, in English whatever the locale."""
    return f"{DAYS[t.weekday()]} {MONTHS[t.month - 1]} {t:%d %H:%M:%S} +0000 {t.year}"


def iso(t: datetime) -> str:
    """Write a moment as `2024-11-16T11:33:22.222Z`."""
    return f"{t:%Y-%m-%dT%H:%M:%S}.{t.microsecond // 1000:03}Z"


def js(name: str, items: Sequence[Any], part: int = 0) -> str:
    """Write a data file of the archive."""
    body = json.dumps(items, ensure_ascii=False, indent=1, separators=(",", " : "))
    return f"window.YTD.{name}.part{part} = {body}"


def spot(text: str, piece: str) -> list[str]:
    """Find a piece in the escaped text: its indices, as the archive writes them."""
    start = text.index(piece)
    return [str(start), str(start + len(piece))]


def tweet(account: Account, post: Post) -> dict[str, Any]:
    """Build a record of tweets.js: numbers as text, entities over the escaped text."""
    text = html.escape(post.text, quote=False)
    code, picture = (
        f"ejem{int(post.id) % 1_000_000:06}",
        f"https://t.co/foto{int(post.id) % 10**6:06}",
    )
    urls = []
    if post.link:
        short = f"https://t.co/{code}"
        text += f" {short}"
        shown = post.link.removeprefix("https://")
        at = spot(text, short)
        urls.append({"url": short, "expanded_url": post.link, "display_url": shown, "indices": at})
    media = []
    if post.media:
        text += f" {picture}"
        media = [medium(account, post, picture, spot(text, picture))]
    people = re.findall(r"(?<![\w/])@(\w+)", text)
    record: dict[str, Any] = {
        "edit_info": {
            "initial": {
                "editTweetIds": [post.id],
                "editableUntil": iso(post.t + timedelta(hours=1)),
                "editsRemaining": "5",
                "isEditEligible": post.answers is None,
            }
        },
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": {
            "hashtags": [
                {"text": h, "indices": spot(text, f"#{h}")} for h in re.findall(r"#(\w+)", text)
            ],
            "symbols": [],
            "user_mentions": [
                {
                    "name": p,
                    "screen_name": p,
                    "indices": spot(text, f"@{p}"),
                    "id_str": number(p),
                    "id": number(p),
                }
                for p in people
            ],
            "urls": urls,
        }
        | (
            {
                "media": [
                    {k: v for k, v in media[0].items() if k != "video_info"} | {"type": "photo"}
                ]
            }
            if media
            else {}
        ),
        "display_text_range": ["0", str(len(text))],
        "favorite_count": str(int(post.id[-5:]) % 90),
        "id_str": post.id,
        "truncated": False,
        "retweet_count": str(int(post.id[-4:]) % 25),
        "id": post.id,
        "possibly_sensitive": False,
        "created_at": stamp(post.t) if post.created_at is None else post.created_at,
        "favorited": False,
        "full_text": text,
        "lang": "es",
    }
    if post.answers:
        to = number(post.answers.handle)
        record |= {
            "in_reply_to_status_id_str": post.answers.id,
            "in_reply_to_status_id": post.answers.id,
            "in_reply_to_user_id": to,
            "in_reply_to_user_id_str": to,
            "in_reply_to_screen_name": post.answers.handle,
        }
    if media:
        record["extended_entities"] = {"media": media}
    if post.deleted:
        record["deleted_at"] = stamp(post.deleted)
    return record


def number(handle: str) -> str:
    """Return the number of an account: a citizen gets one beyond any given so far."""
    ours = {a.alias: a.number for a in ACCOUNTS.values()}
    return ours.get(handle) or f"9100000000000{int(handle[-3:]):06}"


def medium(account: Account, post: Post, url: str, indices: list[str]) -> dict[str, Any]:
    """Build an element of extended_entities.media; there is no alternative text in an archive."""
    number_ = str(int(post.id) - 4_000_000_000)
    kind = "photo" if post.media == "photo" else "video"
    found: dict[str, Any] = {
        "expanded_url": f"https://x.com/{account.alias}/status/{post.id}/{kind}/1",
        "indices": indices,
        "url": url,
        "media_url": f"http://pbs.twimg.com/media/EJEMPLO{post.id[-8:]}.jpg",
        "id_str": number_,
        "id": number_,
        "media_url_https": f"https://pbs.twimg.com/media/EJEMPLO{post.id[-8:]}.jpg",
        "sizes": {"large": {"w": "1200", "h": "675", "resize": "fit"}},
        "type": post.media,
        "display_url": url.replace("https://t.co/", "pic.x.com/"),
    }
    if post.media != "photo":
        clip = f"https://video.twimg.com/tweet_video/EJEMPLO{post.id[-8:]}.mp4"
        found["video_info"] = {
            "aspect_ratio": ["16", "9"],
            "variants": [{"bitrate": "0", "content_type": "video/mp4", "url": clip}],
        }
    return found


def note(post: Post) -> dict[str, Any]:
    """Build a record of note-tweet.js; its number is not the post's."""
    return {
        "noteTweet": {
            "noteTweetId": str(int(post.id) - 75_360_380),
            "updatedAt": iso(post.t),
            "lifecycle": {"value": "1", "name": "Active", "originalName": "Active"},
            "createdAt": iso(post.t),
            "core": {
                "styletags": [],
                "urls": [],
                "text": post.full,
                "mentions": [],
                "cashtags": [],
                "hashtags": [],
            },
        }
    }


def _camel(name: str) -> str:
    return re.sub(r"-(\w)", lambda m: m[1].upper(), name)


def archive(
    account: Account, posts: Iterable[Post], *, old: bool = False, blocked: Sequence[str] = ()
) -> dict[str, str]:
    """Return the files of an archive by name: `data/tweet.js` when old, else `data/tweets.js`.

    The account that blocks others has its posts in two parts, as a big archive has them.
    """
    newest = sorted(posts, key=lambda p: p.t, reverse=True)
    live = [p for p in newest if not p.deleted]
    gone = [{"tweet": tweet(account, p)} for p in newest if p.deleted]
    records = [{"tweet": tweet(account, p)} for p in live]
    cut = len(records) * 3 // 5 if blocked else len(records)
    name = "tweet" if old else "tweets"
    parts = [records[:cut], *([records[cut:]] if blocked else [])]
    headers = [
        {"tweet": {"tweet_id": p.id, "user_id": account.number, "created_at": stamp(p.t)}}
        for p in live
    ]
    blocks = [
        {"blocking": {"accountId": n, "userLink": f"https://twitter.com/intent/user?user_id={n}"}}
        for n in blocked
    ]
    profile = {
        "description": {
            "bio": "Cuenta inventada: expediente SINTÉTICO.",
            "website": "",
            "location": "México",
        },
        "avatarMediaUrl": "https://pbs.twimg.com/profile_images/EJEMPLO.jpg",
    }
    owner = {
        "email": "cuenta@example.org",
        "createdVia": "web",
        "username": account.alias,
        "accountId": account.number,
        "createdAt": iso(OPENED),
        "accountDisplayName": account.name,
    }
    tables: dict[str, list[list[Any]]] = {
        "account": [[{"account": owner}]],
        "account_timezone": [[{"accountTimezone": {"accountId": account.number}}]],
        "block": [blocks],
        f"deleted_{name}": [gone],
        "profile": [[{"profile": profile}]],
        "tweet_headers": [headers],
        name: parts,
        "verified": [[{"verified": {"accountId": account.number, "verified": True}}]],
    }
    if not old:
        tables["note_tweet"] = [[note(p) for p in live if p.full]]
    files: dict[str, str] = {"Your archive.html": "<!doctype html><title>SINTÉTICO</title>\n"}
    types: dict[str, Any] = {}
    for table, chunks in sorted(tables.items()):
        base = table.replace("_", "-")
        kind = _camel(base)
        types[kind] = {"files": []}
        if table == name:
            types[kind] = {"mediaDirectory": f"data/{name}_media", "files": []}
        for k, chunk in enumerate(chunks):
            path = f"data/{base}{f'-part{k}' if k else ''}.js"
            files[path] = js(table, chunk, k)
            types[kind]["files"].append(
                {"fileName": path, "globalName": f"YTD.{table}.part{k}", "count": str(len(chunk))}
            )
    for private in PRIVATE:
        path = f"data/{private}.js"
        files[path] = textos.TRAMPA
        shown = {
            "fileName": path,
            "globalName": f"YTD.{private.replace('-', '_')}.part0",
            "count": "1",
        }
        types[_camel(private)] = {"files": [shown]}
    manifest = {
        "userInfo": {
            "accountId": account.number,
            "userName": account.alias,
            "displayName": account.name,
        },
        "archiveInfo": {
            "sizeBytes": str(sum(len(v.encode()) for v in files.values())),
            "generationDate": iso(EXPORTED),
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        },
        "readmeInfo": {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
        "dataTypes": types,
    }
    body = json.dumps(manifest, ensure_ascii=False, indent=2, separators=(",", " : "))
    return {
        **files,
        "data/manifest.js": f"window.__THAR_CONFIG = {body}",
        "data/README.txt": "Archivo SINTÉTICO.\n",
    }


def write_zip(path: Path, files: Files, below: str = "") -> None:
    """Store the files without compression, with one date: the same bytes on any machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
        for name, text in sorted(files.items()):
            entry = zipfile.ZipInfo(below + name, date_time=(2026, 7, 3, 9, 30, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            target.writestr(entry, text.encode())


def write(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file with the line ends as they are given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))


def table(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Write rows as CSV."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return target.getvalue()


ANALYTICS = [
    "Post id",
    "Date",
    "Post text",
    "Post Link",
    "Impressions",
    "Likes",
    "Engagements",
    "Bookmarks",
    "Shares",
    "New follows",
    "Replies",
    "Reposts",
    "Profile visits",
    "Detail Expands",
    "URL Clicks",
    "Hashtag Clicks",
    "Permalink Clicks",
]


def analytics(account: Account, posts: Iterable[Post]) -> str:
    """Content sheet of X: the UTC day only, no media, no answered id, no reposts."""
    rows = []
    for p in sorted(posts, key=lambda p: p.t, reverse=True):
        if p.text.startswith("RT @"):
            continue
        seen, likes = 200 + int(p.id[-5:]) % 4000, int(p.id[-5:]) % 90
        day = f"{DAYS[p.t.weekday()]}, {MONTHS[p.t.month - 1]} {p.t.day}, {p.t.year}"
        text = html.escape(p.text, quote=False)[:280]
        link = f"https://x.com/{account.alias}/status/{p.id}"
        rows.append(
            [p.id, day, text, link, seen, likes, likes * 2, 0, 1, 0, 2, likes // 4, 3, 9, 1, 0, 0]
        )
    return table(ANALYTICS, rows)


def lines(account: Account, posts: Iterable[Post]) -> str:
    """Text of lines: date; alias; text; likes; replies; rts; quotes; url; shared; quoted."""
    return "".join(
        "; ".join(
            (
                f"{p.t:%Y-%m-%d %H:%M:%S}+00:00",
                account.alias,
                p.text,
                str(int(p.id[-4:]) % 70),
                str(int(p.id[-3:]) % 9),
                str(int(p.id[-4:]) % 20),
                "0",
                f"https://twitter.com/{account.alias}/status/{p.id}",
                "None",
                "None",
            )
        )
        + "\n"
        for p in sorted(posts, key=lambda p: p.t, reverse=True)
    )


TRAY = "cuenta conversation_id message_id in_reply_to_id direction author created_at channel text"


def tray(account: Account, bursts: Iterable[Sequence[Message]], posts: Iterable[Post]) -> str:
    """Write the inbox: what came in, and our replies under the ids that the archive gives them."""
    answered = {p.answers.id: p for p in posts if p.answers}
    rows: list[tuple[datetime, list[str]]] = []
    who, zone = account.id, ZoneInfo(account.zone)
    for m in (m for burst in bursts for m in burst):
        when = m.t.astimezone(zone).isoformat(timespec="seconds")
        came = (m.conversation, m.id, m.previous, "inbound", m.handle, when)
        rows.append((m.t, [who, *came, account.network, m.text]))
        if p := answered.get(m.id):
            when = p.t.astimezone(zone).isoformat(timespec="seconds")
            went = (m.conversation, p.id, m.id, "outbound", account.alias, when)
            rows.append((p.t, [who, *went, account.network, p.text]))
    return table(TRAY.split(), [row for _, row in sorted(rows)])
