"""XVI(c): with what tone the account answered those who offended it.

Head and word lists only pick which own replies people read: those below a message that they take
for an offence. Nothing tells who wrote it nor what it said, and few such replies are not counted.
"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from criterios_audit.criterios._people import Review, review
from criterios_audit.estimates import SMALL, few
from criterios_audit.features import proposals
from criterios_audit.features.patterns import among
from criterios_audit.model import Verdict
from criterios_audit.tone import heads

_SEEN = ("post_id", "local", "url")


@dataclass(frozen=True, kw_only=True)
class ReplyTone:
    """What people ruled of the replies to offences: «confirmada», it was not institutional."""

    replies: pd.DataFrame
    people: Review

    @property
    def verdict(self) -> Verdict:
        """«Observación» where two people found some not institutional; otherwise nothing to say."""
        found = Verdict.OBSERVACION if self.people.confirmed else Verdict.CUMPLE
        return self.people.settle(found)

    @property
    def failed(self) -> pd.DataFrame:
        """Return the replies that two people found not institutional, as rows of evidence."""
        rows = self.replies[self.people.ruling == "confirmada"]
        return pd.DataFrame(
            {
                "pieza": rows["post_id"],
                "fecha": rows["local"],
                "url": rows["url"],
                "dictamen": "confirmada",
            }
        )

    def below(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Add them to other rows of evidence."""
        if self.failed.empty:
            return rows.reset_index(drop=True)
        return pd.concat([rows.convert_dtypes(), self.failed], ignore_index=True)

    @property
    def said(self) -> str:
        """Say it as part of a finding, without a full stop; nothing where no offence was answered.

        A count from 1 to 4 would tell of the citizens below it, and so would a breakdown.
        """
        n, read, failed = len(self.replies), self.people.share.n, self.people.confirmed
        if not n:
            return ""
        told = f"; respuestas a mensajes que parecen ofensas ({_by()}): {few(n)}"
        if failed:
            return f"{told}; sin tono institucional según dos personas, {failed:,}"
        if n < SMALL:
            return told + ("" if read else ", por leer")
        return f"{told}; leídas, {'ninguna' if not read else 'todas' if read == n else 'parte'}"

    @property
    def metrics(self) -> dict[str, float | int | str | None]:
        """What the finding keeps: `tone_share`, of those read, only where no part is small."""
        n, read, failed = len(self.replies), self.people.share.n, self.people.confirmed
        parts = (n - read, read - failed, failed)
        open_ = not any(0 < part < SMALL for part in parts)
        return {
            "offences_answered": few(n),
            "tone_failed": failed,
            "tone_read": read if open_ else None,
            "tone_share": 1 - failed / read if open_ and read else None,
        }


def _by() -> str:
    """Name what took the messages for offences; how right it was is in part 9 of the report."""
    card = heads.card(proposals.HEADS["interactions"])
    if not card:
        return "solo léxico"
    return f"léxico y modelo {card['version']} del {date.fromisoformat(card['fecha']):%d/%m/%Y}"


def offended(posts: pd.DataFrame | None, interactions: pd.DataFrame | None) -> pd.DataFrame:
    """Return the own replies (columns of posts) to what list or head take for an offence."""
    if posts is None or interactions is None:
        return pd.DataFrame({name: pd.Series(dtype="string") for name in _SEEN})
    offence = proposals.likely(interactions, proposals.HEADS["interactions"])
    below = among(posts["in_reply_to_id"], interactions.loc[offence, "message_id"])
    own = posts[below & (posts["kind"] == "respuesta") & posts["text"].notna()]
    return own.sort_values(["created_at", "post_id"])


def reply_tone(
    posts: pd.DataFrame | None,
    interactions: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    numeral: str,
) -> ReplyTone:
    """Cross those replies with what people ruled of them under the numeral."""
    replies = offended(posts, interactions)
    every = pd.Series(data=True, index=replies.index)
    return ReplyTone(replies=replies, people=review(replies["post_id"], every, etiquetas, numeral))
