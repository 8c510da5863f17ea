"""XXVII: what goes with the posts."""

import pandas as pd

from criterios_audit.estimates import Share, share
from criterios_audit.figures.theme import (
    ORIGINALS,
    TOKENS,
    Figure,
    account_name,
    axis_title,
    escaped,
    figure_id,
    network,
    patterned,
    spec,
    styled,
)

_MEDIA = (
    ("imagen", ("imagen",), "--s1", ""),
    ("video", ("video",), "--s2", "/"),
    ("carrusel", ("carrusel",), "--s3", "."),
    ("GIF, audio o directo", ("gif", "audio", "directo"), "--s4", "\\"),
    ("solo enlace", ("enlace",), "--s5", "-"),
    ("encuesta", ("encuesta",), "--s6", "|"),
    ("solo texto", ("ninguno",), "--s7", "x"),
)


_NATIVE = 4
"""How many of `_MEDIA`, from the first, are what XXVII counts as audiovisual."""


def media_mix(posts: pd.DataFrame, account: str = "") -> Figure:
    """Draw, for each network, the share of original posts by their medium.

    `posts` as in `posting_calendar`, of one account or of all; posts whose export has no field of
    media are left out and counted in the caption.
    """
    originals = posts[posts["kind"].isin(ORIGINALS)]
    known = originals[originals["media"].notna()]
    place = {medium: i for i, (_, media, _, _) in enumerate(_MEDIA) for medium in media}
    counts = (
        pd.crosstab(known["network"], known["media"].map(place).astype("int64"))
        .reindex(columns=range(len(_MEDIA)), fill_value=0)
        .sort_index(ascending=False)
    )
    totals = counts.sum(axis=1)
    labels = [f"{network(n)} (n = {totals[n]:,})" for n in counts.index]
    traces = [
        {
            "type": "bar",
            "orientation": "h",
            "name": name,
            "y": [escaped(label) for label in labels],
            "x": [round(float(v), 4) for v in counts[i] / totals],
            "marker": {
                "color": TOKENS[color],
                "line": {"color": TOKENS["--papel"], "width": 1},
                "pattern": patterned(pattern),
            },
            "hovertemplate": "%{y}<br>" + name + ": %{x:.2f}<extra></extra>",
        }
        for i, (name, _, color, pattern) in enumerate(_MEDIA)
        if counts[i].any()
    ]
    layout = styled(
        xaxis={
            "range": [0, 1.001],
            "tickformat": ".2f",
            "title": axis_title("proporción de originales"),
        },
        yaxis={"showgrid": False},
        legend=True,
        barmode="stack",
        bargap=0.35,
    )
    native = int(counts[list(range(_NATIVE))].sum().sum())
    missing = len(originals) - len(known)
    return Figure(
        id=figure_id("medios", account),
        title=f"{account_name(account)}: material que acompaña a lo publicado"
        if account
        else "Material que acompaña a lo publicado, por red",
        caption=_share_sentence(
            share(native, len(known)), "publicaciones originales llevan material audiovisual"
        )
        + (f" La exportación no dice el medio de {missing:,} más." if missing else ""),
        alt="Barras apiladas, una por red: qué parte de lo publicado lleva imagen, video, carrusel "
        "u otro audiovisual, y qué parte solo enlace, encuesta o texto.",
        data=_media_table(counts, totals),
        spec=spec(traces, layout) if traces else {},
        height=130 + 52 * max(len(counts), 1),
    )


def _share_sentence(done: Share, what: str) -> str:
    if not done.n:
        return "Ninguna publicación original trae el dato del medio."
    return f"{done.k:,} de {done.n:,} {what} ({done.text})."


def _media_table(counts: pd.DataFrame, totals: pd.Series) -> pd.DataFrame:
    table = pd.DataFrame({"Red": [network(n) for n in counts.index]})
    for i, (name, _, _, _) in enumerate(_MEDIA):
        table[name] = [f"{v:,}" for v in counts[i]]
    table["n"] = [f"{v:,}" for v in totals]
    return table.iloc[::-1].reset_index(drop=True)
