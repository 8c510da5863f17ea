"""The registers of the synthetic expediente: what people fill in and no export says."""
# ruff: noqa: INP001 - a script's sibling, not a package

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

import etiquetas
import faltas
import textos
import textos_faltas
from mundo import ACCOUNTS, World

CENTRAL, JALISCO, BC, YUCATAN, DISTRITO, FACEBOOK, INSTAGRAM = (
    ACCOUNTS[k].id
    for k in ("central", "jalisco", "bc", "yucatan", "distrito", "facebook", "instagram")
)
NOTE = "# SINTÉTICO: registro inventado para el ejemplo. Las líneas que empiezan con # no se leen"

_JUNTA = "Junta Local de ejemplo en"
_OWN = "Área central de ejemplo"
_ACCOUNTS = (  # id, area, organ, rhythm, people, verification, its request, second factor, acta
    (CENTRAL, _OWN, "central", "diaria", 4, "verificada", "", "sí", "EJ-01"),
    (JALISCO, f"{_JUNTA} Jalisco", "local", "semanal", 2, "verificada", "", "sí", "EJ-02"),
    (BC, f"{_JUNTA} Baja California", "local", "diaria", 2, "verificada", "", "sí", "EJ-03"),
    (YUCATAN, f"{_JUNTA} Yucatán", "local", "", 1, "rechazada", "2025-12-20", "no", "EJ-04"),
    (DISTRITO, "Vocalía distrital de ejemplo", "distrital", "diaria", 1, "", "", "no", ""),
    (FACEBOOK, _OWN, "central", "semanal", 3, "verificada", "", "sí", "EJ-05"),
    (INSTAGRAM, _OWN, "central", "semanal", 3, "verificada", "", "sí", "EJ-06"),
)  # fmt: skip


def _cuentas() -> Iterator[Sequence[object]]:
    known = {a.id: a for a in ACCOUNTS.values()}
    for key, area, level, rhythm, people, badge, asked, mfa, acta in _ACCOUNTS:
        account = known[key]
        approved = ("Comité de ejemplo", acta, "2025-12-15") if acta else ("", "", "")
        native = account.number if account.network == "facebook" else ""
        site = "x.com" if account.network == "x" else f"www.{account.network}.com"
        yield (
            *(key, account.network, account.alias, native, f"https://{site}/{account.alias}"),
            *(area, level, "", "institucional"),
            *("Oficio de ejemplo EJ/001/2025", account.zone, "es"),
            *(rhythm, "L-V 09:00-18:00", "2025-12-01", "", people, badge),
            *("2025-12-10" if badge == "verificada" else "", asked, mfa),
            "delegado" if key == FACEBOOK else "propio",
            *approved,
            *("conservar", "en curso"),
        )


def _contrasenas() -> Iterator[Sequence[object]]:
    changes = {
        CENTRAL: ("2025-12-12", "2026-02-10", "2026-04-08", "2026-06-05"),
        JALISCO: ("2025-12-15", "2026-02-13", "2026-05-18", "2026-06-30"),
        BC: ("2025-12-20", "2026-02-18", "2026-04-15", "2026-06-10"),
        YUCATAN: ("2025-12-18", "2026-02-16", "2026-04-14", "2026-06-12"),
        INSTAGRAM: ("2025-12-12", "2026-02-10", "2026-04-08", "2026-06-05"),
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
_IN_FORCE = (
    *("Aguascalientes", "Baja California", "Baja California Sur", "Campeche", "Chiapas"),
    *("Chihuahua", "Ciudad de México", "Coahuila", "Colima", "Durango", "Guanajuato", "Guerrero"),
    *("Hidalgo", "Jalisco", "México", "Michoacán", "Morelos", "Nayarit", "Nuevo León", "Oaxaca"),
    *("Puebla", "Querétaro", "Quintana Roo", "San Luis Potosí", "Sinaloa", "Sonora", "Tabasco"),
    *("Tamaulipas", "Tlaxcala", "Veracruz", "Zacatecas"),
)
_JUNTAS = (
    *((j, "2026-01-20", "2026-12-31", f"{n:064x}") for n, j in enumerate(_IN_FORCE, 1)),
    ("Yucatán", "2025-01-15", "2025-12-31", ""),
)
_SIGNED = ("Coordinación de ejemplo", "2026-07-01", "2026-12-31")
_DECLARACIONES = (
    ("XVI", CENTRAL, "sin bloqueos", *_SIGNED),
    ("XXXI", CENTRAL, "sin incidentes", *_SIGNED),
    ("VIII", JALISCO, "sin consultas", "Vocalía de ejemplo", "2026-07-01", "2026-12-31"),
    ("VII", INSTAGRAM, "sin solicitudes", *_SIGNED),
    ("VIII", INSTAGRAM, "sin consultas", *_SIGNED),
    ("XXXI", INSTAGRAM, "sin incidentes", *_SIGNED),
    ("VIII", YUCATAN, "sin consultas", "Vocalía de ejemplo", "2025-07-01", "2025-12-31"),
)
_EXENCIONES = (  # one in force, one that ended before the semester
    ("XXII", FACEBOOK, "2026-03-30", "2026-05-03", "Página en mantenimiento de la red"),
    ("XXVII", JALISCO, "2025-07-01", "2025-12-31", "Equipo de diseño sin personal"),
)
_SOLICITUDES = (  # folio, account, in, delivered, area told, mail, sent to
    *(
        (f"S-{n:02}", CENTRAL, f"2026-0{n}-12T10:00:00-06:00", "sí", "Área de ejemplo",
         f"2026-0{n}-12T12:30:00-06:00", "")
        for n in range(1, 5)
    ),
    ("S-05", CENTRAL, "2026-05-12T10:00:00-06:00", "no", "", "", "INETEL"),
    ("S-06", CENTRAL, "2026-06-12T10:00:00-06:00", "no", "", "", "PNT"),
    ("S-07", JALISCO, "2026-03-03T10:00:00-06:00", "sí", "Área de ejemplo",
     "2026-03-03T11:00:00-06:00", ""),
    ("S-08", JALISCO, "2026-04-21T10:00:00-06:00", "sí", "", "", ""),
)  # fmt: skip
_INCIDENTES = (  # folio, account, kind, known, told to the head, CNCS, UNICOM, measure, closed
    ("I-01", JALISCO, "acceso no reconocido", "2026-02-17T09:00:00-06:00",
     "2026-02-17T09:40:00-06:00", "2026-02-17T11:00:00-06:00", "", "Cierre de sesiones",
     "2026-02-18T09:00:00-06:00"),
    ("I-02", BC, "publicación no autorizada", "2026-03-12T08:00:00-07:00",
     "2026-03-12T08:20:00-07:00", "2026-03-12T09:00:00-07:00", "2026-03-12T09:30:00-07:00",
     "Cambio de accesos", "2026-03-12T18:00:00-07:00"),
    ("I-03", YUCATAN, "acceso no reconocido", "2026-05-06T09:00:00-06:00",
     "2026-05-06T10:00:00-06:00", "2026-05-08T10:00:00-06:00", "2026-05-08T10:30:00-06:00",
     "Cierre de sesiones", "2026-05-08T18:00:00-06:00"),
)  # fmt: skip
_MODERACION = ((BC, "", "2026-03-04T10:00:00-08:00", "bloqueo", "otro", ""),)
_CAPACITACION = (
    ("2026-03-10", "Exhorto sobre cuentas personales (numeral XXXII)", "Personal de ejemplo", 40),
)


def _consultas(world: World) -> Iterator[Sequence[object]]:
    """Central's are answered in time; one of Baja California waits 60 hours and is not awaited."""
    for n in (2, 3, 5):
        day = f"2026-0{n}-17"
        yield (
            *(f"C-{n:02}", CENTRAL, f"{day}T10:00:00-06:00", "Área de ejemplo"),
            *(f"{day}T18:00:00-06:00", "procede", "", ""),
        )
    asked = datetime(2026, 6, 16, 16, tzinfo=UTC)
    soon = min((p for p in world.posts["bc"] if p.t > asked), key=lambda p: p.t)
    yield (
        *("C-07", BC, "2026-06-16T09:00:00-07:00", "Junta de ejemplo"),
        *("2026-06-18T21:00:00-07:00", "procede", soon.id, ""),
    )


def _avales(world: World) -> Iterator[Sequence[object]]:
    """Instagram's are a lot, named by its tag; Baja California's, few, one late, one unsourced."""
    yield (
        *("A-01", "", textos_faltas.ETIQUETA_PROPIA, _OWN, "Subdirección de ejemplo"),
        *("Plan de campaña de ejemplo", "2025-12-15T10:00:00-06:00"),
    )
    area, post = f"{_JUNTA} Baja California", "Vocalía de ejemplo"
    own = [p.id for p in sorted(world.posts["bc"], key=lambda p: p.t) if not p.answers]
    for folio, ids, source, when in (
        ("A-02", " ".join(own[60:80]), "Acuerdo de ejemplo", "2026-01-02T10:00:00-08:00"),
        ("A-03", own[30], "Acuerdo de ejemplo", "2026-06-30T10:00:00-07:00"),
        ("A-04", own[90], "", "2026-01-02T10:00:00-08:00"),
    ):
        yield folio, ids, "", area, post, source, when


def _boletines() -> Iterator[Sequence[object]]:
    for title, _, url, day, position in faltas.bulletins():
        yield title, url, day, "sí" if position else "no"


HEADERS: Mapping[str, str] = {
    "cuentas": "id red alias id_nativo url area organo entidad caracter fundamento zona_horaria "
    "idioma periodicidad horario_atencion activa_desde activa_hasta administradores_n verificacion "
    "fecha_verificacion solicitud_verificacion mfa acceso aprobada_por acta fecha_acta "
    "propuesta estado_propuesta",
    "contrasenas": "cuenta fecha_cambio cargo",
    "sesiones": "organo tipo inicio fin punto tema t_aprobacion",
    "calendario": "tipo proceso ambito inicio fin descripcion fuente",
    "juntas": "junta fecha_informe vigencia_hasta hash_documento",
    "declaraciones": "numeral cuenta texto firma_cargo fecha vence",
    "consultas": "folio cuenta t_consulta area_que_duda t_respuesta sentido publicacion_id "
    "t_aviso_usuario",
    "solicitudes": "folio cuenta t_entrada entregada area_avisada t_correo orientada_a",
    "avales": "folio publicacion_id lote area cargo fuente t_aval",
    "incidentes": "folio cuenta tipo t_enterado t_titular t_cncs t_unicom medida cierre",
    "moderacion": "cuenta seudonimo t accion motivo expediente",
    "boletines": "titulo url fecha es_postura",
    "capacitacion": "fecha tema cargo n",
    "exenciones": "numeral cuenta desde hasta motivo autoriza acta",
    "etiquetas": "numeral pieza dictamen codificador cargo fecha eje puntaje nota igual_a origen",
}


def files(world: World) -> Iterator[tuple[str, str, str]]:
    """Yield name, text and encoding of each register; juntas is as Excel in Spanish saves it."""
    rows: Mapping[str, Sequence[Sequence[object]]] = {
        "cuentas": list(_cuentas()),
        "contrasenas": list(_contrasenas()),
        "sesiones": list(_sesiones()),
        "calendario": _CALENDARIO,
        "juntas": _JUNTAS,
        "declaraciones": _DECLARACIONES,
        "consultas": list(_consultas(world)),
        "solicitudes": _SOLICITUDES,
        "avales": list(_avales(world)),
        "incidentes": _INCIDENTES,
        "moderacion": _MODERACION,
        "boletines": list(_boletines()),
        "capacitacion": _CAPACITACION,
        "exenciones": [
            (*row, "Comité de ejemplo", f"EJ-1{n}") for n, row in enumerate(_EXENCIONES)
        ],
        "etiquetas": [
            (*row, "", "", "persona")
            for row in etiquetas.rows(world.posts, world.inboxes[etiquetas.READ])
        ],
    }
    for name, header in HEADERS.items():
        excel = name == "juntas"
        end = "\r\n" if excel else "\n"
        target = io.StringIO()
        writer = csv.writer(target, delimiter=";" if excel else ",", lineterminator=end)
        writer.writerow(header.split())
        writer.writerows(rows[name])
        yield f"{name}.csv", NOTE + end + target.getvalue(), "cp1252" if excel else "utf-8"
