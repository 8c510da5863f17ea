"""`SHA256SUMS` of a report's folder, and the institution's own signature of it (Ed25519, RFC 8032).

Both are checked here and without us: `sha256sum -c`, and `openssl pkeyutl -verify -rawin`.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from criterios_audit.model import UserError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

SUMS = "SHA256SUMS"
SIGNATURE = f"{SUMS}.sig"
_UNSEALED = (SUMS, SIGNATURE)


@dataclass(frozen=True, kw_only=True)
class Check:
    """What a report's folder holds against its seal; names are relative to the folder."""

    altered: tuple[str, ...]
    lost: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def intact(self) -> bool:
        """Nothing was altered, lost or added."""
        return not (self.altered or self.lost or self.added)


class Signed(StrEnum):
    """What a public key says of a folder's signature."""

    VALID = "válida"
    ABSENT = "ausente"
    WRONG = "no corresponde"


def seal(folder: Path) -> None:
    """Write the sums of every file below the folder, in the order of their names."""
    lines = [f"{digest}  {name}\n" for name, digest in _sums(folder).items()]
    (folder / SUMS).write_text("".join(lines), "utf-8", newline="\n")


def verify(folder: Path) -> Check:
    """Compare the folder with its seal.

    Raises
    ------
    UserError
        When the folder has no seal, or the seal has a line that is none.
    """
    if not (folder / SUMS).is_file():
        msg = f"En «{folder}» no está el archivo {SUMS}: no es la carpeta de un informe sellado."
        raise UserError(msg)
    said: dict[str, str] = {}
    for number, line in enumerate((folder / SUMS).read_text("utf-8", "replace").splitlines(), 1):
        digest, gap, name = line.partition("  ")
        if len(digest) != 64 or not gap or not name:  # noqa: PLR2004 - hex digits of a SHA-256
            msg = f"{folder / SUMS}, renglón {number}: se esperaba «huella  archivo»; está dañado."
            raise UserError(msg)
        said[name] = digest
    now = _sums(folder)
    return Check(
        altered=tuple(n for n in said if n in now and now[n] != said[n]),
        lost=tuple(n for n in said if n not in now),
        added=tuple(n for n in now if n not in said),
    )


def private_key(path: Path, ask: Callable[[], str]) -> "Ed25519PrivateKey":
    """Read the key that signs, a PEM file; `ask` gives its passphrase, if it has one.

    Raises
    ------
    UserError
        For a file that is not there or is no private Ed25519 key, or for a wrong passphrase.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    text = _pem(path)
    locked = b"ENCRYPTED" in text
    try:
        key = load_pem_private_key(text, ask().encode() if locked else None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        why = "o la frase no es la suya " if locked else ""
        msg = f"«{path}» no es una llave privada en PEM {why}(vea docs/verificar.md)."
        raise UserError(msg) from None
    if not isinstance(key, Ed25519PrivateKey):
        msg = f"«{path}» es una llave privada de otra clase: se firma con Ed25519."
        raise UserError(msg)
    return key


def sign(folder: Path, key: "Ed25519PrivateKey") -> None:
    """Write `SHA256SUMS.sig`, 64 bytes; a folder that is not as it was sealed is not signed.

    Raises
    ------
    UserError
        When the folder has no seal, or something changed since.
    """
    if not verify(folder).intact:
        msg = (
            f"«{folder}» no está como se selló, y así no se firma: "
            "«criterios-audit verificar» nombra lo que cambió."
        )
        raise UserError(msg)
    (folder / SIGNATURE).write_bytes(key.sign((folder / SUMS).read_bytes()))


def signed(folder: Path, public: Path) -> Signed:
    """Check the folder's signature with the institution's public key.

    Raises
    ------
    UserError
        When the key cannot be used.
    """
    from cryptography.exceptions import InvalidSignature

    key = _public_key(public)
    if not (folder / SIGNATURE).is_file():
        return Signed.ABSENT
    try:
        key.verify((folder / SIGNATURE).read_bytes(), (folder / SUMS).read_bytes())
    except InvalidSignature:
        return Signed.WRONG
    return Signed.VALID


def told(folder: Path, public: Path | None) -> tuple[list[str], bool]:
    """Say in Spanish what the seal, and the signature if a key is given, hold; and if all is well.

    Raises
    ------
    UserError
        As `verify` and `signed` do.
    """
    check = verify(folder)
    said = [f"alterado: {name}" for name in check.altered]
    said += [f"perdido: {name}" for name in check.lost]
    said += [f"agregado: {name}" for name in check.added]
    if check.intact:
        said += ["Íntegro: ningún archivo se alteró, se perdió ni se agregó desde que se selló."]
    if public is None:
        if (folder / SIGNATURE).exists():
            said += ["Lleva una firma, que no se comprobó: dé la llave pública con --llave."]
        return said, check.intact
    signature = signed(folder, public)
    said += [
        {
            Signed.VALID: "Firma válida: el sello lo firmó quien tiene esa llave.",
            Signed.ABSENT: f"Sin firma: no está el archivo {SIGNATURE}.",
            Signed.WRONG: "Firma que no corresponde: el sello cambió, o es de otra llave.",
        }[signature]
    ]
    return said, check.intact and signature is Signed.VALID


def _public_key(path: Path) -> "Ed25519PublicKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    text = _pem(path)
    if b"PRIVATE KEY" in text:
        msg = f"«{path}» es la llave privada: para verificar se da la pública, y esa no se presta."
        raise UserError(msg)
    try:
        key = load_pem_public_key(text)
    except (ValueError, UnsupportedAlgorithm):
        msg = f"«{path}» no es una llave pública en PEM (vea docs/verificar.md)."
        raise UserError(msg) from None
    if not isinstance(key, Ed25519PublicKey):
        msg = f"«{path}» es una llave pública de otra clase: se firma con Ed25519."
        raise UserError(msg)
    return key


def _pem(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        msg = f"No se puede leer la llave «{path}»."
        raise UserError(msg) from None


def _sums(folder: Path) -> dict[str, str]:
    sums = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        if name not in _UNSEALED:
            with path.open("rb") as stream:
                sums[name] = hashlib.file_digest(stream, "sha256").hexdigest()
    return sums
