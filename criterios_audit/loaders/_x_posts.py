"""Publications of an X archive once its account is known: newest versions, kinds, permalinks."""

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from criterios_audit.loaders._columns import arrow, named, series, true_in
from criterios_audit.loaders._x_about import Account


def newest(posts: pd.DataFrame) -> pd.DataFrame:
    """Keep the last version of each edited publication, and one copy of each id."""
    if posts.empty:
        return posts
    posts = posts.drop_duplicates("post_id")
    several = posts["versions"].dropna()
    known = set(posts["post_id"]) if len(several) else set()
    older: set[str] = set()
    for versions in several:
        older.update([v for v in versions if v in known][:-1])
    return posts[~posts["post_id"].isin(list(older))] if older else posts


def finished(posts: pd.DataFrame, account: Account, id_: str) -> pd.DataFrame:
    """Columns that depend on whose archive it is."""
    answered = arrow(posts["in_reply_to_id"])
    itself = (
        true_in(pc.equal(arrow(posts["reply_user_id"]), account.native_id or ""))
        | posts["reply_alias"]
        .str.casefold()
        .eq(str(account.alias).casefold())
        .to_numpy(bool, na_value=False)
        | true_in(pc.is_in(answered, arrow(posts["post_id"]), skip_nulls=True))
    )
    reply = true_in(answered.is_valid())  # a mention of somebody answers no message
    shared = true_in(pc.starts_with(arrow(posts["text"]), "RT @"))
    shared |= posts["shared_id"].notna().to_numpy()
    codes = np.select([shared, reply & itself, reply], [3, 2, 1])
    kind = series(named(codes, ("original", "respuesta", "autohilo", "compartido")), posts.index)
    return posts.assign(
        account_id=id_,
        network="x",
        url=f"https://x.com/{account.alias}/status/" + posts["post_id"],
        precision="second",
        zone_known=True,
        kind=kind,
        in_reply_to_account=posts["reply_alias"].fillna(posts["reply_user_id"]),
        exported_at=account.exported_at,
    ).drop(columns=["versions", "reply_user_id", "reply_alias", "user"])
