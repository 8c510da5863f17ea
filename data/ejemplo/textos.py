"""Vocabulary of the synthetic expediente: what the invented accounts and citizens say."""
# ruff: noqa: INP001, E501 - a script's sibling, not a package; whole sentences are kept together

LUGARES = {
    "central": ("todo el país", "las 32 entidades", "las oficinas centrales", "los 300 distritos"),
    "jalisco": ("Guadalajara", "Zapopan", "Tepatitlán", "Puerto Vallarta", "Lagos de Moreno"),
    "bc": ("Mexicali", "Tijuana", "Ensenada", "Tecate", "San Quintín"),
    "yucatan": ("Mérida", "Valladolid", "Tizimín", "Progreso", "Ticul"),
    "distrito": ("el distrito de ejemplo", "la cabecera distrital", "el módulo fijo"),
    "hallada": ("la comunidad", "el municipio", "la colonia Centro"),
}

EMOJI = ("", "", "", "📌 ", "🗳️ ", "📢 ", "🪪 ", "✅ ", "📅 ")

# {lugar} and {n} are filled in; a template serves many posts.
PUBLICACIONES = (
    (
        "Agenda tu cita para obtener o actualizar tu Credencial para Votar en {lugar}. El trámite es "
        "gratuito. #CredencialParaVotar"
    ),
    (
        "Los módulos de atención ciudadana de {lugar} atienden hoy {n} citas. Lleva acta de "
        "nacimiento, identificación & comprobante de domicilio. #TuCredencial"
    ),
    (
        "¿Cambiaste de domicilio? Actualiza tus datos en {lugar} con un comprobante de no más de "
        "tres meses. #PadrónElectoral"
    ),
    (
        "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala & "
        "evita contratiempos. #CredencialParaVotar"
    ),
    (
        "Personal del Instituto visita {lugar} con un módulo móvil durante {n} días. Consulta los "
        "horarios en el sitio del Instituto. #MóduloMóvil"
    ),
    (
        "En {lugar} iniciamos el taller de cultura cívica «Participar se aprende» con {n} docentes. "
        "#CulturaCívica"
    ),
    (
        "La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En {lugar} habrá {n} "
        "casillas itinerantes. #ConsultaInfantil"
    ),
    (
        "Más de {n} estudiantes de {lugar} dialogaron sobre el respeto y la escucha. Así se construye "
        "ciudadanía desde la escuela. #CulturaCívica"
    ),
    (
        "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las "
        "mesas directivas de casilla. #Insaculación"
    ),
    (
        "El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. "
        "Te explicamos en {n} pasos. #PREP"
    ),
    (
        "El Registro Federal de Electores pone a consulta la lista nominal en {lugar}. Verifica que "
        "tus datos estén completos. #ListaNominal"
    ),
    (
        "Hoy se reúne la comisión de vigilancia en {lugar} para revisar el avance de {n} acuerdos. "
        "#Transparencia"
    ),
    (
        "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay {n} días "
        "para registrarse. #ObservaciónElectoral"
    ),
    (
        "El informe trimestral de actividades ya puede consultarse: {n} páginas, en lenguaje claro y "
        "con datos abiertos. #RendiciónDeCuentas"
    ),
    (
        "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de {lugar} "
        "con {n} invitadas. #Igualdad"
    ),
    (
        "Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura "
        "alrededor de {n} minutos. #VotoEnElExtranjero"
    ),
    (
        "Concluye en {lugar} la capacitación de {n} personas funcionarias sobre atención a personas "
        "con discapacidad. #Inclusión"
    ),
    (
        "La urna electrónica se presenta hoy en {lugar}: ven a conocerla, pregunta & participa en el "
        "simulacro. #Simulacro"
    ),
    (
        "El presupuesto del Instituto está en línea. Puedes descargar las {n} hojas de cálculo y "
        "revisarlas. #DatosAbiertos"
    ),
    (
        "Reponer la Credencial para Votar por robo o extravío no tiene costo. En {lugar} te esperamos "
        "de lunes a sábado. #TuCredencial"
    ),
    (
        "Inauguramos en {lugar} la exposición «{n} momentos de la democracia mexicana». Entrada libre. "
        "#CulturaCívica"
    ),
    (
        "Aviso: el módulo de {lugar} suspende su servicio mañana por mantenimiento; se reprograman {n} "
        "citas. #Aviso"
    ),
    (
        "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya {n} trabajos de "
        "{lugar}. #Concurso"
    ),
    (
        "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera "
        "segura. #PadrónElectoral"
    ),
)

ENLACES = (
    "https://www.ine.mx/credencial/",
    "https://www.ine.mx/cultura-civica/",
    "https://centralelectoral.ine.mx/",
    "https://portal.ine.mx/voto-y-elecciones/",
    "https://repositoriodocumental.ine.mx/",
)

LARGAS = (
    (
        "Guía breve para tramitar la Credencial para Votar en {lugar}. Primero, agenda tu cita en el "
        "sitio del Instituto o por teléfono. Segundo, reúne tres documentos: acta de nacimiento, "
        "identificación con fotografía y comprobante de domicilio. Tercero, acude al módulo el día de "
        "tu cita; ahí se toman fotografía, huellas y firma. Cuarto, guarda el comprobante: con él "
        "recoges tu credencial cuando esté lista. El trámite es gratuito & personal."
    ),
    (
        "¿Qué hace el Consejo General? Es el órgano superior de dirección. Se integra por una "
        "presidencia y diez consejerías con voz y voto; asisten con voz, pero sin voto, las "
        "representaciones de los partidos, las consejerías del Poder Legislativo y la secretaría "
        "ejecutiva. Sus sesiones son públicas y se transmiten en directo; las actas y los acuerdos se "
        "publican en el repositorio documental para que cualquier persona los consulte."
    ),
)

TEMAS = (
    "el presupuesto de la consulta infantil",
    "los lineamientos de accesibilidad",
    "el informe de la lista nominal",
    "el calendario de módulos móviles",
    "la insaculación de ejemplo",
)
SESIONES = (  # day, kind, points of the agenda (positions in TEMAS), posts planted within it
    ("2026-01-30", "ordinaria", (0, 2), 2),
    ("2026-03-26", "ordinaria", (1, 2, 3), 3),
    ("2026-05-28", "extraordinaria", (0, 1, 2, 3, 4), 14),
)
SESION = (
    "#ConsejoGeneral | Se aprueba el punto {n}: {tema}. Consulta el acuerdo en el repositorio.",
    "#ConsejoGeneral | Consejeras y consejeros exponen sus argumentos sobre {tema} (punto {n}).",
    "#ConsejoGeneral | Seguimos en directo. Se discute {tema}, punto {n} del orden del día.",
)

PREGUNTAS = (
    "¿Qué documentos necesito para renovar mi credencial?",
    "Llevo dos semanas buscando cita y no hay lugares, ¿qué hago?",
    "¿A qué hora abre el módulo de mi colonia?",
    "¿Puedo recoger la credencial de mi mamá con una carta poder?",
    "Perdí mi credencial en el camión, ¿cuánto cuesta reponerla?",
    "Me cambié de estado, ¿tengo que avisar?",
    "¿Dónde veo si sigo en la lista nominal?",
    "¿Cuándo sale la convocatoria para observadores?",
    "La página marca error al sacar la cita, ¿me ayudan?",
    "¿La sesión de hoy se puede ver en directo?",
    "¿Los menores pueden participar en la consulta?",
    "Mi credencial tiene mal el segundo apellido, ¿cómo se corrige?",
)
INSISTENCIAS = ("¿Alguien me puede contestar?", "Sigo esperando respuesta.", "¿Hola? Es urgente.")

RESPUESTAS = (
    (
        "¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus "
        "órdenes."
    ),
    (
        "Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le "
        "orientamos."
    ),
    (
        "Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio "
        "reciente."
    ),
    "Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
    (
        "Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos "
        "cordiales."
    ),
    "¡Hola! Sí, se transmite en directo en el canal institucional. Gracias por su interés.",
    (
        "Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos "
        "para servirle."
    ),
)

# --- Planted on purpose: LEEME.md names each one -------------------------------------------------
DESCORTES = "No sea ignorante, lea bien la convocatoria antes de escribir."
NEUTRAS = (
    "Buen día. Con esos documentos no procede su trámite; le falta el comprobante de domicilio.",
    (
        "Hola. Lamentamos que le hayan dicho «ignorante, no sirves para nada». Ese trato no "
        "corresponde al Instituto; gracias por avisarnos, le daremos seguimiento."
    ),
)
MAYUSCULAS = (
    "ÚLTIMO DÍA PARA RENOVAR TU CREDENCIAL EN {lugar}, NO LO DEJES PARA MAÑANA",
    "ATENCIÓN: MAÑANA NO HABRÁ SERVICIO EN EL MÓDULO DE {lugar}, TOMA PRECAUCIONES",
    "PARTICIPA CON NOSOTROS EN LA FERIA DE LA CULTURA CÍVICA DE {lugar}",
)
NEGRITAS = (
    "Invitamos al taller 𝗠𝗔𝗧𝗘 y democracia en {lugar}: se aprende a contar votos jugando.",
    "Consulta la 𝗴𝘂í𝗮 𝗿á𝗽𝗶𝗱𝗮 de trámites antes de ir al módulo de {lugar}.",
)
HOSTILES_PROPIOS = (
    '=HYPERLINK("http://x") es una fórmula: no abras hojas de cálculo de remitentes desconocidos.',
    "Ojo con mensajes que traen <script>alert(1)</script> o [a](javascript:alert(1)): son fraude.",
)
HOSTIL_DISTRITO = (
    "Prueba del sistema de avisos; disculpe el texto <img src=x onerror=alert(1)>; ya se corrigió."
)
HOSTILES_RECIBIDOS = (
    "<script>alert(1)</script> ¿cuándo abren?",
    '=HYPERLINK("http://x") vean esto',
    "[a](javascript:alert(1)) ¿es oficial esta liga?",
    "<img src=x onerror=alert(1)> no carga la página",
)
# A reserved domain, the example number of the numbering plan, and the generic CURP of the tax form.
CON_DATOS_PERSONALES = (
    "Escríbanme a persona.inventada@example.org por favor, no encuentro cita.",
    "Mi teléfono es 200 123 4567, ¿me pueden llamar?",
    "Mi CURP es XEXX010101HNEXXXA4 y sale que no existo, ¿qué hago?",
    "Soy otra.persona@example.org, CURP XEXX010101HNEXXXA4, tel. +52 200 123 4567.",
)
TRAMPA = "ARCHIVO PRIVADO: nadie debe abrirlo. Si se abre, no es JSON y el programa falla.\n"
