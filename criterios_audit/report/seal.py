"""`SHA256SUMS` of a report's folder: made here, checked here, and by `sha256sum -c` without us."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from criterios_audit.model import UserError

SUMS = "SHA256SUMS"
_UNSEALED = (SUMS, f"{SUMS}.sig")


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


def _sums(folder: Path) -> dict[str, str]:
    sums = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        if name not in _UNSEALED:
            with path.open("rb") as stream:
                sums[name] = hashlib.file_digest(stream, "sha256").hexdigest()
    return sums
