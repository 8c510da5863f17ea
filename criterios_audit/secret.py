"""The secret key of pseudonyms: of the institution or of the user, never of the program."""

import os
import secrets
import tempfile
from pathlib import Path

from criterios_audit.model import UserError

_KEY_VARIABLE = "CRITERIOS_LLAVE"
_KEY_BYTES = 32


def key() -> bytes:
    """Secret key of 32 bytes: the variable CRITERIOS_LLAVE (hexadecimal), else the user's own file.

    The file is made at first use, readable by its owner only. UserError when either is malformed.
    """
    if text := os.environ.get(_KEY_VARIABLE):
        try:
            found = bytes.fromhex(text)
        except ValueError:
            found = b""
        where = f"La variable {_KEY_VARIABLE}"
    else:
        path = _key_file()
        if not path.exists():
            _write_key(path)
        found, where = path.read_bytes(), f"El archivo de la llave ({path.name})"
    if len(found) != _KEY_BYTES:
        msg = f"{where} no tiene la forma esperada: {_KEY_BYTES} bytes (64 cifras hexadecimales)."
        raise UserError(msg)
    return found


def _key_file() -> Path:
    import platformdirs

    return platformdirs.user_data_path("criterios_audit", appauthor=False) / "llave"


def _write_key(path: Path) -> None:
    """Appear whole or not at all, also when two runs start at once: the first one's key stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)  # mkstemp opens with mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
        Path(path).hardlink_to(name)
    except FileExistsError:
        pass
    finally:
        Path(name).unlink()
