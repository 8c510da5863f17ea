"""What is planted on purpose, in words: each text is named by a row of LEEME.md's tables."""
# ruff: noqa: INP001, E501 - a script's sibling, not a package; whole sentences are kept together

# --- Vocalía distrital: what is not the Institute's (I), everyday (XIV) and misspelt (XXV) --------
COTIDIANAS = (
    "¡Qué calor hace hoy! Ya dan ganas de irse a la playa. ☀️",
    "¡Golazo! Qué partidazo de la selección, aquí lo vimos todos juntos. ⚽",
    "Feliz viernes, ¿quién se apunta por unos tacos saliendo del trabajo?",
    "Hoy cumple años nuestra compañera de la recepción, ¡muchas felicidades! 🎂",
    "Pues otra vez lluvia en la tarde, qué bonito clima para un cafecito. ☕",
)
MAL_ESCRITAS = (  # text and how many errors it has
    (
        "Aviso: la atencion en {lugar} sera de lunes a viernes y tambien habra modulo movil el sabado.",
        7,
    ),
    ("Segun el calendario, la inscripcion al taller de participacion termina el miercoles.", 4),
    ("La informacion del tramite esta en linea y tambien en el modulo de {lugar}.", 6),
    ("Asiste a la sesion de capacitacion sobre el padron electoral en {lugar}.", 3),
)

# --- Baja California: a citizen's data (III), strange links (VI), discourtesy (XXI) ---------------
CON_DATOS = (
    "Buen día. Le marcamos al 200 123 4567 y le escribimos a persona.inventada@example.org, como "
    "nos pidió."
)
DESCORTES = "Ya deje de molestar con lo mismo, no sea necio."
ENLACES_AJENOS = (  # text, address
    (
        "Descuentos de temporada en línea blanca, aprovecha.",
        "https://tienda-ejemplo.example/ofertas",
    ),
    (
        "El INE explica en esta entrevista cómo se integra el padrón electoral.",
        "https://www.eluniversal.com.mx/nacion/ejemplo-sintetico/",
    ),
)

# --- Jalisco: before the decision (V), a wrong date (IV), many people named (XXIX) ----------------
ADELANTADA = (
    "Se perfila que el Consejo General apruebe mañana el presupuesto de la consulta infantil. "
    "#ConsejoGeneral"
)
FECHA_ERRONEA = (
    "El registro de la Consulta Infantil y Juvenil cierra el 31 de febrero a las 18:00. "
    "#ConsultaInfantil"
)
MENCIONES = "Participa en el taller de cultura cívica de Zapopan: {personas} #CulturaCívica"
DE_AUTORIDAD = (
    "El Tribunal Electoral publica la jurisprudencia sobre credencial para votar. #Sentencias",
    "https://www.te.gob.mx/ejemplo-sintetico",
)

# --- Central: what is announced of a session (V), and Yucatán: an opinion (III) -------------------
CONVOCATORIA = (
    "Mañana sesiona el Consejo General: calendario de módulos móviles e insaculación de ejemplo, en "
    "el orden del día. #ConsejoGeneral"
)
OPINION = "En mi opinión, el taller de cultura cívica de Mérida salió muy bien. #CulturaCívica"

# --- Bulletins: title, and how Facebook tells it anew ---------------------------------------------
BOLETINES = (
    (
        "Instala INE mesa de trabajo para actualizar la cartografía de secciones rurales",
        "¿Tu sección creció? Así se vuelve a dibujar el mapa electoral.",
    ),
    (
        "Firma INE convenio con universidades públicas para formar capacitadoras",
        "Estudiantes que aprenderán a enseñar a votar: conoce el acuerdo.",
    ),
    (
        "Presenta INE micrositio con las actas digitalizadas de sus órganos colegiados",
        "Todas las actas, a un clic y sin hacer fila.",
    ),
    (
        "Capacita INE a intérpretes de lengua de señas mexicana en quince estados",
        "Más manos que informan: la atención llega a personas sordas.",
    ),
    (
        "Concluye INE campaña anual de destrucción de credenciales perdidas o robadas",
        "Cada plástico fuera de uso se trituró; te contamos cómo.",
    ),
    (
        "Entrega INE reconocimientos a docentes del programa Faros Democráticos",
        "Sus aulas cambiaron y hoy se les dio las gracias.",
    ),
    (
        "Abre INE convocatoria de becas para investigar la participación juvenil",
        "¿Haces una tesis sobre juventudes? Esto te interesa.",
    ),
    (
        "Recibe INE visita de organismos electorales de Centroamérica y el Caribe",
        "Vinieron de nueve países a ver cómo se organiza una elección.",
    ),
    (
        "Estrena INE sala de consulta del archivo histórico electoral en Tlalpan",
        "Papeles de hace un siglo, ahora al alcance de cualquiera.",
    ),
    (
        "Amplía INE horario de los centros de atención telefónica durante el verano",
        "Llama más tarde: el teléfono también atiende de noche.",
    ),
    (
        "Publica INE manual de accesibilidad para oficinas con escaleras y rampas",
        "Entrar a un módulo sin obstáculos, paso a paso.",
    ),
    (
        "Imparte INE curso en línea sobre violencia política por razón de género",
        "Reconocerla es lo primero: el curso ya está disponible.",
    ),
)
POSTURAS = (  # title, how Facebook tells it; the last four nobody published
    (
        "Rechaza INE agresiones contra personal de campo en la sierra",
        "Quien visita tu casa por el padrón merece respeto.",
    ),
    (
        "Defiende INE la autonomía de los institutos electorales estatales",
        "Por qué importa que cada estado organice con independencia.",
    ),
    (
        "Lamenta INE noticias falsas acerca de la vigencia del padrón",
        "Que no te confundan: esto sí es cierto del padrón.",
    ),
    (
        "Reitera INE su compromiso con la paridad en cargos municipales",
        "Mitad y mitad también en los ayuntamientos.",
    ),
    (
        "Fija INE posición ante la iniciativa sobre financiamiento de partidos",
        "Lo que el Instituto piensa del dinero público, en dos minutos.",
    ),
    (
        "Condena INE robo de equipo de cómputo en bodega distrital",
        "Se llevaron computadoras; los datos están a salvo.",
    ),
    (
        "Respalda INE voto de personas en prisión preventiva",
        "Sin sentencia también se vota: te decimos cómo.",
    ),
    (
        "Exige INE protección para observadoras en zonas indígenas",
        "Observar sin miedo, en cualquier lengua.",
    ),
    ("Reprueba INE uso indebido de su emblema en volantes comerciales", ""),
    ("Aclara INE alcance de la resolución sobre encuestas telefónicas", ""),
    ("Llama INE a respetar veda informativa de tribunales agrarios", ""),
    ("Deplora INE fallecimiento de funcionarias en accidente carretero", ""),
)

# --- Facebook: two cuts of the same page (IV) -----------------------------------------------------
BORRADA = "El módulo de ejemplo atenderá el 14 de febrero de 9:00 a 15:00 horas. #Aviso"
EDITADA = (
    "El taller de cultura cívica tendrá 120 lugares y empieza el 3 de marzo. #CulturaCívica",
    "El taller de cultura cívica tendrá 80 lugares y empieza el 3 de marzo. #CulturaCívica",
)
REPUBLICADA = (
    "La convocatoria de observación electoral cierra el 20 de marzo a las 18:00. #Convocatoria",
    "La convocatoria de observación electoral cierra el 27 de marzo a las 18:00. #Convocatoria",
)

# --- Instagram: the small account that two people have read whole ---------------------------------
INSTAGRAM = (
    "Tu credencial cuenta tu historia de ciudadanía. Desliza y conoce los {n} elementos que la hacen segura.",
    "Así se ve una casilla infantil por dentro. ¿Qué opinas de que niñas y niños también decidan?",
    "Detrás de cámaras: {n} horas de capacitación electoral en una foto.",
    "Tres pasos ilustrados para agendar tu cita en el módulo. Guarda esta publicación.",
    "Mitos y verdades del padrón electoral, en {n} láminas.",
    "Conoce a quien custodia el archivo electoral de la entidad.",
    "¿Cómo te atendieron en tu módulo? Cuéntanos tu experiencia en los comentarios.",
    "Un minuto de cultura cívica: el diálogo se aprende dialogando.",
    "La lista nominal, explicada con dibujos para toda la familia.",
    "Galería: {n} retratos de personas funcionarias de casilla.",
    "Así nació el voto de las mujeres en México. Línea del tiempo en carrusel.",
)
EFEMERIDE = "Hoy recordamos a quienes fundaron la primera biblioteca pública de la ciudad."
ETIQUETA_PROPIA = "#CampañaDeEjemplo"

APERTURAS = (
    "¡Hola! Qué gusto leerle.",
    "Buen día y gracias por preguntar.",
    "Buenas tardes, con gusto le explicamos.",
    "Hola, gracias por escribirnos por aquí.",
    "Estimada persona usuaria, le saludamos.",
)
CONTESTACIONES = (  # each answers the question at the same place of textos.PREGUNTAS
    "Para renovar lleve acta de nacimiento, identificación con foto y comprobante de domicilio.",
    "Cada viernes a las 20:00 se abren lugares nuevos; pruebe también el módulo vecino.",
    "El módulo abre a las 8:00 y cierra a las 15:00, de lunes a sábado.",
    "La entrega es personal; con la carta poder no se puede, pero hay visita a domicilio.",
    "Reponerla no cuesta nada. Solo saque cita y presente su acta.",
    "Sí, avise con un comprobante del nuevo domicilio en cualquier módulo.",
    "En la página de la lista nominal escriba los datos del reverso de la credencial.",
    "La convocatoria de observación se publicó este mes y cierra en mayo.",
    "Borre los datos del navegador e intente otra vez; si sigue, le agendamos por teléfono.",
    "Se transmite completa en el canal institucional y queda grabada.",
    "Claro que participan, de 3 a 17 años y sin ningún registro previo.",
    "Se corrige con el acta de nacimiento; el trámite tarda unas dos semanas.",
)
CIERRES = (
    "Quedamos al pendiente.",
    "Cualquier otra duda, aquí estamos.",
    "Que tenga excelente día.",
    "Le esperamos.",
    "Saludos cordiales.",
    "Gracias por su confianza.",
    "Con gusto le acompañamos en el trámite.",
)
