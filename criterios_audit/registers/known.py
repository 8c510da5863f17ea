"""A cell matched with what is known of accounts, juntas, findings and people."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from criterios_audit.registers import juntas
from criterios_audit.registers.cells import Unfit, fold
from criterios_audit.registers.findings import finding_id
from criterios_audit.registers.names import refuse_names

_WITH_SERVER = ("mastodon", "threads", "otra")
"""Networks whose aliases may name their server, as mailboxes do."""


def checked(register: str, word: str, cell: Any, accounts: Mapping[str, str]) -> Any:
    """Match a cell with what is known of accounts, juntas and people."""
    if word == "cuenta":
        return _known(cell, accounts)
    if (register, word) in {("juntas", "junta"), ("cuentas", "entidad")}:
        return None if cell is None else _entity(word, cell)
    if (register, word) == ("calendario", "ambito") and cell is not None:
        return _scope(cell)
    if word == "hallazgo":
        return finding_id(cell)
    if isinstance(cell, str):
        refuse_names(word, cell)
    return cell


def account_of(given: dict[str, Any]) -> str:
    """Id of a row of `cuentas`, from its network and alias; `alias` is left without its @."""
    network, alias = fold(given["red"]), str(given["alias"]).strip().lstrip("@")
    given["alias"] = alias
    if network not in _WITH_SERVER and re.search(r"[@＠]", alias):
        msg = "La columna alias trae un correo: se esperaba el nombre de usuario de la cuenta."
        raise Unfit(msg)
    built = f"{network}:{alias}"
    stated = str(given.get("id", "")).strip()
    if stated and stated.casefold() != built.casefold():
        msg = "La columna id no coincide con red y alias: se esperaba red:alias, p. ej. x:Ejemplo."
        raise Unfit(msg)
    return built


def _entity(word: str, written: str) -> str:
    """Entity of the catalogue, however it was written."""
    if found := juntas.entity(written):
        return found
    msg = (
        f"La columna {word} no nombra a ninguna de las 32 Juntas Locales: se esperaba la entidad, "
        "p. ej. Yucatán."
    )
    raise Unfit(msg)


def _scope(written: str) -> str:
    """Whole country or entities, however they were written."""
    if found := juntas.scope(written):
        return found
    msg = (
        "La columna ambito no dice dónde rige: se esperaba nacional, federal o la entidad, "
        "p. ej. Coahuila; varias, separadas por punto y coma."
    )
    raise Unfit(msg)


def _known(account: str, accounts: Mapping[str, str]) -> str:
    if account.casefold() in accounts:
        return accounts[account.casefold()]
    # who wrote a citizen's alias by mistake must not see it in a report: only what is near is told
    near = get_close_matches(account.casefold(), accounts, n=1, cutoff=0.8)
    meant = f"; ¿es {accounts[near[0]]}?" if near else ", p. ej. x:Ejemplo."
    msg = (
        "La cuenta no está en el registro cuentas ni en las exportaciones: en la columna cuenta se "
        f"esperaba red:alias{meant}"
    )
    raise Unfit(msg)
