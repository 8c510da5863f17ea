"""The registers of the synthetic expediente: what people fill in and no export says."""
# ruff: noqa: INP001 - a script's sibling, not a package

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

import textos
from mundo import ACCOUNTS

CENTRAL, JALISCO, BC, YUCATAN, DISTRITO = (
    f"x:{ACCOUNTS[k].alias}" for k in ("central", "jalisco", "bc", "yucatan", "distrito")
)
NOTE = "# SINTÉTICO: registro inventado para el ejemplo. Las líneas que empiezan con # no se leen"

_ACCOUNTS = (  # id, area, organo, zone, rhythm, people, second factor, approved by, acta, its day
    (CENTRAL, "Área central de ejemplo", "central", "diaria", 4, "sí", "EJ-01"),
    (JALISCO, "Junta Local de ejemplo en Jalisco", "local", "semanal", 2, "sí", "EJ-02"),
    (BC, "Junta Local de ejemplo en Baja California", "local", "diaria", 2, "sí", "EJ-03"),
    (YUCATAN, "Junta Local de ejemplo en Yucatán", "local", "", 1, "no", "EJ-04"),
    (DISTRITO, "Vocalía distrital de ejemplo", "distrital", "diaria", 1, "no", ""),
)


def _cuentas() -> Iterator[Sequence[object]]:
    zones = {f"x:{a.alias}": a.zone for a in ACCOUNTS.values()}
    for key, area, level, rhythm, people, mfa, acta in _ACCOUNTS:
        alias = key.removeprefix("x:")
        approved = ("Comité de ejemplo", acta, "2025-12-15") if acta else ("", "", "")
        yield (
            *(key, "x", alias, "", f"https://x.com/{alias}", area, level, "institucional"),
            *("Oficio de ejemplo EJ/001/2025", zones[key], "es", rhythm, "L-V 09:00-18:00"),
            *("2025-12-01", "", people, "verificada", "2025-12-10", "", mfa),
            *approved,
            *("conservar", "en curso"),
        )


def _contrasenas() -> Iterator[Sequence[object]]:
    changes = {
        CENTRAL: ("2025-12-12", "2026-02-10", "2026-04-08", "2026-06-05"),
        JALISCO: ("2025-12-15", "2026-02-13", "2026-05-18", "2026-06-30"),
        BC: ("2025-12-20", "2026-02-18", "2026-04-15", "2026-06-10"),
        YUCATAN: ("2025-12-18", "2026-02-16", "2026-04-14", "2026-06-12"),
    }
    for account, dates in changes.items():
        yield from ((account, day, "Jefatura de comunicación de ejemplo") for day in dates)


def _sesiones() -> Iterator[Sequence[object]]:
    for day, kind, points, _ in textos.SESIONES:
        for n, topic in enumerate(points, 1):
            yield (
                *("Consejo General", kind, f"{day}T10:00:00-06:00", f"{day}T13:30:00-06:00"),
                *(n, textos.TEMAS[topic], f"{day}T{10 + n // 2}:{30 * (n % 2):02}:00-06:00"),
            )


_LFT = "Ley Federal del Trabajo, artículo 74"
_CALENDARIO = (
    ("inhabil", "", "nacional", "2026-01-01", "", "1 de enero", _LFT),
    ("inhabil", "", "nacional", "2026-02-02", "", "Primer lunes de febrero", _LFT),
    ("inhabil", "", "nacional", "2026-03-16", "", "Tercer lunes de marzo", _LFT),
    ("inhabil", "", "nacional", "2026-05-01", "", "1 de mayo", _LFT),
    (
        *("inhabil_ine", "", "INE", "2025-12-22", "2026-01-06", "Segundo periodo vacacional 2025"),
        "Aviso de periodos vacacionales del INE 2025, DOF",
    ),
    (
        *("proceso", "PEF 2026-2027", "federal", "2026-09-10", "", "Inicio del proceso"),
        "Plan y calendario del PEF 2026-2027, por confirmar contra el acuerdo",
    ),
)
_JUNTAS = (
    ("Jalisco", "2026-01-20", "2026-12-31", "0" * 64),
    ("Baja California", "2026-01-22", "2026-12-31", "1" * 64),
    ("Yucatán", "2025-01-15", "2025-12-31", ""),
)
_DECLARACIONES = (
    ("XVI", CENTRAL, "sin bloqueos", "Coordinación de ejemplo", "2026-07-01", "2026-12-31"),
    ("XXXI", CENTRAL, "sin incidentes", "Coordinación de ejemplo", "2026-07-01", "2026-12-31"),
    ("VIII", JALISCO, "sin consultas", "Vocalía de ejemplo", "2026-07-01", "2026-12-31"),
)

HEADERS: Mapping[str, str] = {
    "cuentas": "id red alias id_nativo url area organo caracter fundamento zona_horaria idioma "
    "periodicidad horario_atencion activa_desde activa_hasta administradores_n verificacion "
    "fecha_verificacion solicitud_verificacion mfa aprobada_por acta fecha_acta propuesta "
    "estado_propuesta",
    "contrasenas": "cuenta fecha_cambio cargo",
    "sesiones": "organo tipo inicio fin punto tema t_aprobacion",
    "calendario": "tipo proceso ambito inicio fin descripcion fuente",
    "juntas": "junta fecha_informe vigencia_hasta hash_documento",
    "declaraciones": "numeral cuenta texto firma_cargo fecha vence",
    "etiquetas": "numeral pieza dictamen codificador cargo fecha eje puntaje",
}


def files() -> Iterator[tuple[str, str, str]]:
    """Yield name, text and encoding of each register; juntas is as Excel in Spanish saves it."""
    rows: Mapping[str, Sequence[Sequence[object]]] = {
        "cuentas": list(_cuentas()),
        "contrasenas": list(_contrasenas()),
        "sesiones": list(_sesiones()),
        "calendario": _CALENDARIO,
        "juntas": _JUNTAS,
        "declaraciones": _DECLARACIONES,
        "etiquetas": (),
    }
    for name, header in HEADERS.items():
        excel = name == "juntas"
        end = "\r\n" if excel else "\n"
        target = io.StringIO()
        writer = csv.writer(target, delimiter=";" if excel else ",", lineterminator=end)
        writer.writerow(header.split())
        writer.writerows(rows[name])
        yield f"{name}.csv", NOTE + end + target.getvalue(), "cp1252" if excel else "utf-8"
