"""An expediente's folder: what lies in it and how an empty one begins."""

from pathlib import Path

from criterios_audit import registers
from criterios_audit.model import UserError

_TOML = """# Título que llevará el informe y, si se quiere fijar, el periodo.
# titulo = "Cuentas del Instituto"
# periodo = "2026S1"

# Cuando el Comité valida un informe: el acta, y la huella que ese informe trae en su portada. Al
# hacerlo otra vez dirá «validado», y solo mientras la huella sea la misma.
# [validado.2026S1]
# huella = "0123456789abcdef"
# acta = "4/2026"
# fecha = 2026-08-14
# cargo = "Secretaría Técnica del Comité"

# Umbrales que difieren de los del programa, por numeral, cada uno con quién lo fijó:
# origen = acuerdo | comité | referencia | provisional
# [XXII]
# share_min = { valor = 0.95, origen = "comité", acta = "3/2026", vigente_desde = "2026-07-01" }
"""


def create(folder: Path) -> None:
    """Make an empty expediente: exportaciones/, registros/ with templates, criterios.toml.

    Raises UserError where the folder holds something already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        msg = f"«{folder}» ya existe y no está vacía: indique una carpeta nueva."
        raise UserError(msg)
    (folder / "exportaciones").mkdir(parents=True)
    (folder / "registros").mkdir()
    registers.write_templates(folder / "registros")
    (folder / "criterios.toml").write_text(_TOML, "utf-8")
