"""No se bloquea ni se expulsa a las personas usuarias.

Texto: ante comentarios ofensivos «no se procederá a bloquear» las cuentas de las personas usuarias
    ni a expulsarlas; la respuesta, en caso de ser necesaria, «siempre será institucional».
Medición: cuentas en la lista de bloqueadas del último corte entre el inicio del periodo y
    `days_after` días después de su fin, sin renglón de bloqueo por odio o violencia y con
    expediente en el registro moderacion (XVII es la única salida); además, bloqueos y expulsiones
    que el registro anota en el periodo sin esa causa. Una o más requiere revisión humana, e
    incumple cuando dos personas confirman la lista o la bitácora (registro etiquetas); si la
    descartan, cumple. Una lista vacía cumple, pero solo al corte; sin lista vale una declaración
    vigente de «sin bloqueos», y frente a una lista con cuentas es contradicción. Entre dos cortes
    del mismo semestre se cuentan altas y bajas. Respuesta institucional: las propias a mensajes que
    el léxico o el modelo de ofensa dan por ofensa (umbral F1 de su ficha) van a la cola; una que
    dos personas hallan sin tono institucional es observación. No leerlas no cambia el veredicto. No
    se separa por etapa electoral: una lista es de su corte, y las partes serían de menos de cinco
    personas.
No ve: bloqueos puestos y quitados entre cortes; la fecha de cada bloqueo, que puede venir de antes
    del acuerdo; silenciar, que no es bloquear. Ocultar o borrar comentarios solo se informa: el
    numeral no lo menciona. El seudónimo cambia cada semestre: el del registro debe ser el del
    corte. Ofensas sin las palabras de la lista ni parecido con lo que el modelo conoce; el insulto
    en una respuesta propia es de XXI, y allí incumple.
"""

import pandas as pd

from criterios_audit.criterios._counted import counted
from criterios_audit.criterios._declared import expired, in_force
from criterios_audit.criterios._examples_xvi import EXAMPLES
from criterios_audit.criterios._moderation import acts, blocking, lawful
from criterios_audit.criterios._people import review
from criterios_audit.criterios._reply_tone import ReplyTone, reply_tone
from criterios_audit.estimates import cells, few
from criterios_audit.features.lexicon import fold
from criterios_audit.model import Finding, Force, Period, Reason, Scope, Verdict
from criterios_audit.privacy import semester
from criterios_audit.tables import TEXT

__all__ = ["EXAMPLES"]  # the audit asks a module for its examples
NUMERAL, FORCE, SCOPE = "XVI", Force.PROHIBICION, Scope.CUENTA
WORDS = ("no se procederá a bloquear", "siempre será institucional")
LABELS = {"days_after": "días después del periodo en que un corte aún dice de él"}
_NOTHING = pd.DataFrame(columns=["account_id", "t"])


def check(
    blocks: pd.DataFrame | None,
    coverage: pd.DataFrame | None,
    moderacion: pd.DataFrame | None,
    etiquetas: pd.DataFrame | None,
    declaraciones: pd.DataFrame | None,
    cuentas: pd.DataFrame | None,
    posts: pd.DataFrame | None,
    interactions: pd.DataFrame | None,
    period: Period,
    *,
    days_after: int = 92,
) -> Finding:
    """Judge the list at the cut with files opened and declarations; tell how offences were met."""
    tone = reply_tone(posts, interactions, etiquetas, NUMERAL)
    cuts = _cuts(coverage, period, days_after)
    signed = _signed(declaraciones, period)
    done = None if moderacion is None else acts(moderacion, cuentas, period)
    # blocks and expulsions of the register without XVII's cause and file
    logged = _NOTHING if done is None else done[done["bloqueo"] & ~lawful(done)]
    if cuts.empty and signed.empty and logged.empty:
        return _unknown(coverage, declaraciones, period, tone)
    listed = _at(blocks, cuts)
    open_files = _files(moderacion)
    without = listed[~listed["blocked"].isin(open_files)]
    added, lifted = _changed(blocks, cuts)
    rows = _evidence(cuts, listed, without, logged, period)
    candidate = rows["sin_expediente"] > 0
    people = review(rows["pieza"], candidate, etiquetas, NUMERAL)
    ruled = people.ruling
    split, told = cells(without=len(without), filed=len(listed) - len(without))
    whole = rows["pieza"].str.startswith("bitácora")  # its rows are all without cause: no breakdown
    said = rows["sin_expediente"].astype(TEXT).where(whole, told["without"])
    rows = rows.assign(sin_expediente=said, dictamen=ruled)
    confirmed = bool((candidate & (ruled == "confirmada")).any())
    pending = bool((candidate & (ruled == "sin decidir")).any())
    verdict = tone.verdict
    if confirmed:
        verdict = Verdict.INCUMPLE
    elif pending:
        verdict = Verdict.REVISION
    elif cuts.empty and signed.empty:
        return _unknown(coverage, declaraciones, period, tone)
    clash = len(signed) > 0 and len(listed) > 0
    return Finding(
        verdict=verdict,
        because=_because(cuts, listed, told["without"], logged, signed, clash=clash)
        + _moved(added, lifted)
        + ("; falta que dos personas lo revisen" if verdict is Verdict.REVISION else "")
        + f"{tone.said}. {people.said}.",
        n=len(listed),
        metrics={
            "listed": len(listed) if len(cuts) else None,
            "without_file": split["without"] if len(cuts) else None,
            "logged_without_cause": len(logged),
            "added": few(added),
            "lifted": few(lifted),
            "hidden": few(None if done is None else int((~done["bloqueo"]).sum())),
            "declared": "sí" if len(signed) else "no",
            "contradiction": "sí" if clash else "no",
            **tone.metrics,
            **people.metrics,
        },
        evidence=tone.below(rows),
    )


def _cuts(coverage: pd.DataFrame | None, period: Period, days_after: int) -> pd.DataFrame:
    """Find the lists that say something of the period, in order of their moment."""
    if coverage is None:
        return pd.DataFrame(columns=["account_id", "exported_at", "local_to"])
    last = pd.Timestamp(period.end) + pd.Timedelta(days=days_after + 1)
    shown = coverage[coverage["table"] == "blocks"].assign(
        exported_at=lambda c: c["exported_at"].fillna(c["covered_to"])
    )
    near = (shown["local_to"] >= pd.Timestamp(period.start)) & (shown["local_to"] < last)
    columns = ["account_id", "exported_at", "local_to"]
    return shown.loc[near, columns].sort_values("exported_at").drop_duplicates("exported_at")


def _at(blocks: pd.DataFrame | None, cuts: pd.DataFrame, which: int = -1) -> pd.DataFrame:
    """Accounts blocked at a cut, each once; by default the last."""
    if blocks is None or cuts.empty:
        return pd.DataFrame({"blocked": pd.Series(dtype="string")})
    moments = cuts["exported_at"]
    # a list without a moment of its own is that of the newest export
    when = blocks["exported_at"].fillna(moments.iloc[-1])
    return blocks[when == moments.iloc[which]].drop_duplicates("blocked")


def _changed(blocks: pd.DataFrame | None, cuts: pd.DataFrame) -> tuple[int | None, int | None]:
    """Accounts added and lifted from the cut before to the last; None: they cannot be compared."""
    if len(cuts) < 2:  # noqa: PLR2004 - a comparison takes two
        return None, None
    halves = semester(cuts["exported_at"])
    if halves.iloc[-1] != halves.iloc[-2]:
        return None, None  # another semester, other pseudonyms
    now, then = _at(blocks, cuts)["blocked"], _at(blocks, cuts, -2)["blocked"]
    return int((~now.isin(then)).sum()), int((~then.isin(now)).sum())


def _files(moderacion: pd.DataFrame | None) -> "pd.Series[str]":
    """Pseudonyms with a file opened for hate or violence: XVII's way out."""
    if moderacion is None:
        return pd.Series(dtype="string")
    return moderacion.loc[lawful(moderacion) & blocking(moderacion), "seudonimo"].dropna()


def _signed(declaraciones: pd.DataFrame | None, period: Period) -> pd.DataFrame:
    """Find the declarations of «sin bloqueos» in force."""
    own = in_force(declaraciones, NUMERAL, period)
    if own.empty:
        return own
    return own[fold(own["texto"]).str.contains("sin bloque", regex=False)]


def _unknown(
    coverage: pd.DataFrame | None,
    declaraciones: pd.DataFrame | None,
    period: Period,
    tone: ReplyTone,
) -> Finding:
    """Say what is missing: no list is not an empty one; what people confirmed stands without it."""
    old = coverage is not None and (coverage["table"] == "blocks").any()
    gone = expired(declaraciones, NUMERAL, period)
    late = f" y {gone} declaración vencida no la suple" if gone == 1 else ""
    if old:
        because = f"La lista de bloqueos exportada es de otras fechas{late}; pida una del periodo."
        reason = Reason.COBERTURA_PARCIAL
    else:
        because = f"Ninguna exportación trae la lista de cuentas bloqueadas{late}."
        reason = Reason.FALTA_LISTA_BLOQUEOS
    if tone.people.confirmed:
        return Finding(
            verdict=tone.verdict,
            because=f"{because.rstrip('.')}{tone.said}. {tone.people.said}.",
            metrics=tone.metrics,
            evidence=tone.failed,
        )
    return Finding(
        verdict=Verdict.NO_EVALUABLE,
        reason=reason,
        because=f"{because.rstrip('.')}{tone.said}.",
        metrics=tone.metrics,
    )


def _evidence(
    cuts: pd.DataFrame,
    listed: pd.DataFrame,
    without: pd.DataFrame,
    logged: pd.DataFrame,
    period: Period,
) -> pd.DataFrame:
    """Lay out a row for the last list and one for the register: counts, never who."""
    last = cuts.tail(1)
    rows = [
        (f"bloqueos {account} {day:%Y-%m-%d}", day.normalize(), len(listed), len(without))
        for account, day in zip(last["account_id"], last["local_to"], strict=True)
    ]
    if len(logged):
        account = logged["account_id"].iloc[0]
        n = len(logged)
        rows.append((f"bitácora {account} {period.name}", pd.Timestamp(period.end), n, n))
    return pd.DataFrame(rows, columns=pd.Index(["pieza", "fecha", "bloqueos", "sin_expediente"]))


def _because(
    cuts: pd.DataFrame,
    listed: pd.DataFrame,
    without: str,
    logged: pd.DataFrame,
    signed: pd.DataFrame,
    *,
    clash: bool,
) -> str:
    if cuts.empty and len(signed):
        said = (
            f"Declaración «sin bloqueos» del {signed['fecha'].max():%d/%m/%Y}; ninguna exportación "
            "trae la lista con que cotejarla"
        )
    elif cuts.empty:
        said = "Sin lista de cuentas bloqueadas en lo exportado"
    else:
        day = cuts["local_to"].iloc[-1]
        said = f"{counted(len(listed), 'cuenta bloqueada', 'cuentas bloqueadas')} al corte"
        said += f" del {day:%d/%m/%Y}"
        if len(listed):
            said += f", {without} sin expediente por odio o violencia"
        else:
            said += "; la lista es la del corte: no muestra las de antes"
    if clash:
        said += "; la cuenta había declarado «sin bloqueos»"
    if len(logged):
        said += f"; bloqueos en la bitácora sin esa causa, {len(logged):,}"
    return said


def _moved(added: int | None, lifted: int | None) -> str:
    if added is None or lifted is None:
        return ""
    return f"; desde el corte anterior, altas: {few(added)}, bajas: {few(lifted)}"
