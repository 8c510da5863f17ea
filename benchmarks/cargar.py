"""Time to load an X archive, against reading its bytes and against json + pandas, in one run.

python benchmarks/loaders.py [publications]
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pandas as pd

from criterios_audit.loaders import load

ROUNDS = 3


def archive(folder: Path, size: int) -> Path:
    """Write a synthetic archive of `size` publications in X's own layout."""
    data = folder / "archivo" / "data"
    data.mkdir(parents=True)
    account = [{"account": {"username": "CuentaInventada", "accountId": "42"}}]
    (data / "account.js").write_text("window.YTD.account.part0 = " + json.dumps(account))
    times = pd.date_range("2024-01-01", periods=size, freq="7min", tz="UTC")
    rows = [
        {
            "tweet": {
                "edit_info": {"initial": {"editTweetIds": [str(id_)], "editsRemaining": "5"}},
                "source": '<a href="https://x.com" rel="nofollow">X Web App</a>',
                "entities": {
                    "hashtags": [{"text": "INE", "indices": ["0", "4"]}],
                    "user_mentions": [{"screen_name": "persona_inventada", "id_str": "7"}],
                    "urls": [{"url": "https://t.co/a", "expanded_url": "https://ine.mx/a"}],
                },
                "id_str": str(id_),
                "id": str(id_),
                "created_at": f"{time:%a %b %d %H:%M:%S +0000 %Y}",
                "favorite_count": "3",
                "retweet_count": "1",
                "full_text": f"@persona_inventada Publicación {n} del Instituto https://t.co/a",
                "in_reply_to_status_id_str": str(id_ - 1),
                "in_reply_to_user_id_str": "7",
                "lang": "es",
            }
        }
        for n, time in enumerate(times)
        for id_ in [(int(time.timestamp() * 1000) - 1_288_834_974_657) << 22]
    ]
    file = data / "tweets.js"
    file.write_text("window.YTD.tweets.part0 = " + json.dumps(rows, indent=2))
    return file


def naive(file: Path) -> pd.DataFrame:
    """Decode with json and lay out with pandas: the plain way, and less than a loader gives."""
    text = file.read_text()
    frame = pd.DataFrame([item["tweet"] for item in json.loads(text[text.index("=") + 1 :])])
    frame["created_at"] = pd.to_datetime(frame["created_at"], format="%a %b %d %H:%M:%S %z %Y")
    return frame


def best(work: Callable[[], object]) -> float:
    """Seconds of the fastest of some rounds."""
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds)


def main(size: int) -> None:
    """Print the three times and their ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = archive(folder, size)
        raw, plain = best(file.read_bytes), best(lambda: naive(file))
        ours = best(lambda: load(folder))
        megabytes = file.stat().st_size / 1e6
        print(f"{size:,} publications, {megabytes:.0f} MB")
        print(f"bytes only {raw:.3f} s · json + pandas {plain:.2f} s · load {ours:.2f} s")
        print(f"load / bytes = {ours / raw:.0f} · load / json + pandas = {ours / plain:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
