"""What every export of YouTube shares: its ids and addresses.

The channel's id, where an export has it, is the account: Takeout, the API and yt-dlp then agree.
"""

from typing import Any

import pandas as pd

from criterios_audit import tables

VIDEO = r"[\w-]{11}"
CHANNEL = r"UC[\w-]{22}"
COMMENT = r"[\w.-]{11,120}"


def watch(videos: "pd.Series[Any]") -> "pd.Series[Any]":
    """Address of each video."""
    return "https://www.youtube.com/watch?v=" + videos.astype(tables.TEXT)


def comment_address(videos: "pd.Series[Any]", comments: "pd.Series[Any]") -> "pd.Series[Any]":
    """Address of each comment below its video; `<NA>` below a post of the community tab."""
    return watch(videos) + "&lc=" + comments.astype(tables.TEXT)


def thread(comments: "pd.Series[Any]") -> "pd.Series[Any]":
    """Id of the first comment of the thread: a reply's own id is `<first>.<reply>`."""
    return comments.astype(tables.TEXT).str.split(".", n=1).str[0]


def account(channels: "pd.Series[Any]") -> "pd.Series[Any]":
    """Account of each channel, by its id or, where there is none, by its name."""
    return "youtube:" + channels.str.strip().str.replace(r"\s+", "_", regex=True)
