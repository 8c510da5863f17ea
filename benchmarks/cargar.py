"""Ratios of loading: speed against bare readers, memory against the file, time against size.

python benchmarks/cargar.py [publications] [--gigabyte]: Markdown, as `docs/rendimiento.md` shows.
Each time is the best of some rounds, on the clock and in processor seconds (all threads), which a
busy machine disturbs less; the ratios are of the latter. `--gigabyte` adds an archive of 1 GB,
written to the temporary folder and deleted.
"""

import argparse
import csv
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

import msgspec
import pandas as pd
import pyarrow.csv

from criterios_audit import sources
from criterios_audit.loaders import _table, _x_records, load

ROUNDS = 5
EPOCH_MS = 1_288_834_974_657
SIZES = ("large", "medium", "small", "thumb")


def moments(size: int) -> Iterator[tuple[int, datetime]]:
    """Ids of X and the moments that they hold."""
    first = datetime(2016, 1, 1, tzinfo=UTC)
    for n in range(size):
        at = first + timedelta(minutes=7 * n)
        yield (int(at.timestamp() * 1000) - EPOCH_MS) << 22, at


def medium(id_: int) -> dict[str, object]:
    """One picture, with all that X says of it."""
    return {
        "expanded_url": f"https://twitter.com/CuentaInventada/status/{id_}/photo/1",
        "indices": ["60", "83"],
        "url": "https://t.co/abcdefghij",
        "media_url": "http://pbs.twimg.com/media/abcdefghijklmno.jpg",
        "media_url_https": "https://pbs.twimg.com/media/abcdefghijklmno.jpg",
        "id": str(id_ + 1),
        "id_str": str(id_ + 1),
        "sizes": {name: {"w": "1200", "h": "675", "resize": "fit"} for name in SIZES},
        "type": "photo",
        "display_url": "pic.twitter.com/abcdefghij",
    }


def tweet(n: int, id_: int, at: datetime) -> dict[str, object]:
    """One publication with the fields of a real archive; half have a picture, two thirds answer."""
    person = {"name": "Persona", "screen_name": "persona_inventada", "id_str": "7", "id": "7"}
    told: dict[str, object] = {
        "edit_info": {
            "initial": {
                "editTweetIds": [str(id_)],
                "editableUntil": f"{at:%Y-%m-%dT%H:%M:%S.000Z}",
                "editsRemaining": "5",
                "isEditEligible": True,
            }
        },
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": {
            "hashtags": [{"text": "INE", "indices": ["0", "4"]}],
            "symbols": [],
            "user_mentions": [person | {"indices": ["0", "18"]}],
            "urls": [
                {
                    "url": "https://t.co/a",
                    "expanded_url": "https://ine.mx/a",
                    "display_url": "ine.mx/a",
                    "indices": ["40", "63"],
                }
            ],
        },
        "display_text_range": ["0", "83"],
        "favorite_count": str(n % 50),
        "id_str": str(id_),
        "truncated": False,
        "retweet_count": str(n % 9),
        "id": str(id_),
        "possibly_sensitive": False,
        "created_at": f"{at:%a %b %d %H:%M:%S +0000 %Y}",
        "favorited": False,
        "full_text": f"@persona_inventada Sesión {n} del Consejo &amp; acuerdos https://t.co/a",
        "lang": "es",
    }
    if n % 3:
        told |= {
            "in_reply_to_status_id_str": str(id_ - 1),
            "in_reply_to_status_id": str(id_ - 1),
            "in_reply_to_user_id": "7",
            "in_reply_to_user_id_str": "7",
            "in_reply_to_screen_name": "persona_inventada",
        }
    if n % 2:
        told["extended_entities"] = {"media": [medium(id_)]}
    return {"tweet": told}


def archive(folder: Path, size: int) -> Path:
    """Write a synthetic archive of X, in its own layout; return its table of publications."""
    data = folder / "archivo" / "data"
    data.mkdir(parents=True)
    account = [{"account": {"username": "CuentaInventada", "accountId": "42"}}]
    (data / "account.js").write_text("window.YTD.account.part0 = " + json.dumps(account))
    rows = [tweet(n, id_, at) for n, (id_, at) in enumerate(moments(size))]
    file = data / "tweets.js"
    file.write_text("window.YTD.tweets.part0 = " + json.dumps(rows, indent=2, ensure_ascii=False))
    return file


def analytics(folder: Path, size: int) -> Path:
    """Write a «Content» CSV of X Analytics."""
    counts = [
        "Impressions",
        "Likes",
        "Engagements",
        "Bookmarks",
        "Shares",
        "New follows",
        "Replies",
        "Reposts",
    ]
    rows = (
        [id_, f"{at:%a, %b %d, %Y}", f"Sesión {n} del Consejo https://t.co/abcdefghij",
         f"https://x.com/CuentaInventada/status/{id_}", *[n % (40 + k) for k in range(8)]]
        for n, (id_, at) in enumerate(moments(size))
    )  # fmt: skip
    return written(
        folder / "contenido.csv", ["Post id", "Date", "Post text", "Post Link", *counts], rows
    )


META = (
    "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,"
    "Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,"
    'Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares'
)


def meta(folder: Path, size: int) -> Path:
    """Write a CSV like those of Meta Business Suite: texts of several lines, quoted."""
    header = next(csv.reader([META]))
    rows = (
        [1827720132094663 + n, 100045700821521, "Cuenta Inventada",
         f'Sesión {n} del Consejo, "en vivo".\n\n#INE', "", 0, f"{at:%m/%d/%Y %H:%M}", "N/A",
         f"https://www.facebook.com/CuentaInventada/posts/pfbid{n}", 0, 0, "Photos", "", "", "",
         "", "Lifetime", n % 99, n % 77, n % 55, n % 33, n % 11, n % 7]
        for n, (_, at) in enumerate(moments(size))
    )  # fmt: skip
    return written(folder / "meta.csv", header, rows)


def written(path: Path, header: list[str], rows: Iterator[list[object]]) -> Path:
    """Write a CSV."""
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])
    return path


def best(work: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Fewest seconds of some rounds: by the clock, of the processor."""
    clock, processor = [], []
    for _ in range(rounds):
        start, busy = perf_counter(), process_time()
        work()
        clock.append(perf_counter() - start)
        processor.append(process_time() - busy)
    return min(clock), min(processor)


def body(file: Path) -> memoryview:
    """JSON of a file of the archive."""
    data = file.read_bytes()
    return memoryview(data)[data.find(b"=") + 1 :]


def plain(file: Path) -> pd.DataFrame:
    """Decode and lay out the plain way, which gives less than a loader does."""
    with file.open(encoding="utf-8") as stream:
        stream.seek(len("window.YTD.tweets.part0 = "))
        return pd.json_normalize(json.load(stream))


def sheet(folder: Path, name: str) -> _table.Sheet:
    """Read a table as loaders do, headers found anew."""
    _table._first_rows.cache_clear()  # noqa: SLF001 - another round, not another file
    return _table.sheet(sources.walk(folder).files[name], ("date",))


def speed(folder: Path, size: int) -> None:
    """Print times and ratios of the archive of X and of two CSV formats."""
    file = archive(folder / "x", size)
    data = file.read_bytes()
    print(f"Archivo de X: {size:,} publicaciones, {len(data) / 1e6:.0f} MB\n")
    table = [
        ("json.load + pandas.json_normalize", best(lambda: plain(file), 3)),
        ("msgspec, solo decodificar a structs",
         best(lambda: msgspec.json.decode(body(file), type=list[_x_records.Tweet]))),
        ("columnas canónicas, sin hash", best(lambda: _x_records.frame(
            _x_records.tweets(file.read_bytes())[0]))),
        ("sha256 del archivo", best(lambda: hashlib.sha256(data).hexdigest())),
        ("loaders.load completo, con hash", best(lambda: load(folder / "x"))),
    ]  # fmt: skip
    shown(table)
    ours, naive, bare = table[4][1][1], table[0][1][1], table[1][1][1]
    print(f"\n- json + pandas / load = **{naive / ours:.1f}** (meta: al menos 4)")
    print(f"- load / msgspec = **{ours / bare:.2f}** (meta: a lo sumo 2.5)\n")
    for name, make in (("x_analytics", analytics), ("Meta Business Suite", meta)):
        place = folder / name
        file = make(place, size)
        print(f"{name}: {size:,} filas, {file.stat().st_size / 1e6:.0f} MB\n")
        rows = [
            ("pyarrow.csv.read_csv", best(lambda file=file: pyarrow.csv.read_csv(
                file, parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True)))),
            ("hoja canónica (_table.sheet)", best(lambda p=place, f=file: sheet(p, f.name))),
        ]  # fmt: skip
        if read := load(place)["sources"]["read"].sum():  # a loader claims it
            rows.append(("loaders.load completo, con hash", best(lambda place=place: load(place))))
        shown(rows)
        print(f"\n- hoja / pyarrow = **{rows[1][1][1] / rows[0][1][1]:.2f}** (meta: a lo sumo 2.5)")
        if read:
            print(f"- load / pyarrow = **{rows[2][1][1] / rows[0][1][1]:.1f}** (meta: 2.5)")
        print()


def shown(rows: list[tuple[str, tuple[float, float]]]) -> None:
    """Print a table of times."""
    print("| qué | reloj (s) | procesador (s) |\n|---|---|---|")
    for what, (clock, processor) in rows:
        print(f"| {what} | {clock:.3f} | {processor:.3f} |")


# ru_maxrss would not do: a child begins with the peak of the process that started it
MEASURE = """
import sys
from pathlib import Path
from criterios_audit.loaders import load
if sys.argv[1]:
    load(Path(sys.argv[1]))
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) * 1024)
"""


def peak(folder: Path | None) -> int:
    """Peak bytes of another process that loads the folder; None: that only imports."""
    command = [sys.executable, "-c", MEASURE, str(folder or "")]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - our own command


def memory(folder: Path, size: int) -> None:
    """Print the peak of each format over the bytes of its file."""
    none = peak(None)
    print("| pico sobre solo importar | archivo (MB) | memoria (MB) | veces |\n|---|---|---|---|")
    for name, make in (("archivo de X", archive), ("x_analytics", analytics)):
        place = folder / f"memoria {name}"
        file = make(place, size)
        mega, more = file.stat().st_size / 1e6, (peak(place) - none) / 1e6
        print(f"| {name} | {mega:.0f} | {more:.0f} | **{more / mega:.1f}** (meta: menos de 4) |")
    print()


def growth(folder: Path, size: int) -> None:
    """Print how time grows with size."""
    times = []
    for n in (size // 10, size):
        place = folder / f"crece {n}"
        archive(place, n)
        times.append(best(lambda place=place: load(place))[1])
    more = times[1] / times[0]
    print(
        f"- {size:,} / {size // 10:,} publicaciones = **{more:.1f}** veces el tiempo (meta: 11)\n"
    )


def gigabyte(folder: Path, size: int) -> None:
    """Print time and memory of an archive with 1 GB of media, as X delivers it: one zip."""
    place = folder / "giga"
    place.mkdir()
    source = archive(folder / "giga sin zip", size)
    with zipfile.ZipFile(place / "archivo.zip", "w", zipfile.ZIP_DEFLATED) as made:
        for path in source.parent.iterdir():
            made.write(path, f"data/{path.name}")
        for n in range(100):
            media = zipfile.ZipInfo(f"data/tweets_media/{n}.mp4")
            made.writestr(media, os.urandom(10 * 2**20), zipfile.ZIP_STORED)
    whole = (place / "archivo.zip").stat().st_size / 1e6
    clock, busy = best(lambda: load(place), 1)
    more = (peak(place) - peak(None)) / 1e6
    table = source.stat().st_size / 1e6
    print(
        f"- zip de {whole:.0f} MB ({table:.0f} MB de tweets.js): {clock:.1f} s, {busy:.1f} del "
        f"procesador, de ellos el hash del zip; pico {more:.0f} MB, **{more / table:.1f}** veces "
        "tweets.js\n"
    )


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("publications", type=int, nargs="?", default=50_000)
    parser.add_argument("--gigabyte", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        speed(folder, given.publications)
        growth(folder, given.publications)
        memory(folder, given.publications)
        if given.gigabyte:
            gigabyte(folder, given.publications)


if __name__ == "__main__":
    main()
