# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Basta con un toque. Suma uno a un total, sin su nombre, sin la hora y sin la página.
    .title = ¿Le sirvió esto?
    .yes = Sí
    .partly = En parte
    .no = No
    .country = Faltaba mi país
    .service = No hay servicio cerca de mí
    .skip = Saltar

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Esta guía es un programa informático. Cualquiera puede leer cómo está hecho. Una organización mantiene esta copia. Puede preguntar cuál es allí donde encontró el enlace.

    No es la policía ni una oficina del Estado. Da información, no asesoría legal.
    .title = Quién hace esto
    .sources = De dónde viene esto
    .privacy = Qué se guarda
    .limits = Qué no puede hacer
    .real = ¿Es la guía verdadera?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    No se guarda nada que diga quién es usted. Su página y su idioma viajan en los botones. Mientras los usa, nuestro sistema ve su chat un momento.

    Para borrar una página abierta, recuerda el chat unos minutos. Si alguien entra en el sistema mientras usted chatea, podría verle.

    Una nota que envía va cerrada para un solo servicio y queda tres días como máximo. Al empezar miramos el idioma de su teléfono, sin guardarlo.

    Guardamos totales de los toques de opinión, no de quién.
    .title = Qué guardamos
    .telegram = Qué sabe Telegram
    .clear = Borrar todo

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram transporta este chat y no es nuestro. Puede leer doce puntos cortos, o volver atrás.
    .title = Qué sabe Telegram
    .settings = Ajustes de Telegram
    .other = Otras formas de pedir ayuda
privacy-tg-known = Telegram no es nuestro. Telegram sabe su número de teléfono y que abrió este chat.
privacy-tg-kept = Este chat no está cifrado de extremo a extremo. Queda en las máquinas de Telegram.
privacy-tg-moment = No guardamos su nombre, su número ni sus mensajes. Mientras usa este bot, nuestro sistema los ve un momento.
privacy-tg-others = Cualquiera que pueda abrir su teléfono, o que tenga su Telegram abierto en otro lugar, puede ver este chat.
privacy-tg-stays = El chat sigue en su lista hasta que usted lo elimine. Salir borra nuestra página; no puede borrarlo todo.
privacy-tg-hours = Aquí podemos borrar un mensaje solo durante 48 horas.
privacy-tg-notice = Puede aparecer una notificación en su pantalla. Eso se puede quitar.
privacy-tg-timer = Si activa la autoeliminación de Telegram, aparece en el chat una línea que lo dice.
privacy-tg-translate = No use aquí el botón Traducir. Envía el texto a otra empresa.
privacy-tg-website = Si abre un sitio web, ese sitio puede ver su dirección de internet.
privacy-tg-service = Si pide a un servicio que le contacte, sabrán lo que usted les escribió. Tienen sus propias reglas.
privacy-tg-watched = Si cree que alguien vigila este teléfono, use otro, o llame desde otro teléfono.

# D111.
limits =
    Este programa no da asesoría legal ni atención médica. No puede acudir, llamar ni enviar a nadie.

    No puede ocultar a Telegram que usted estuvo aquí. Estos textos pueden ser antiguos. Las leyes cambian, y los números también.
    .title = Qué no puede hacer
    .help = Buscar ayuda

# D112.
real =
    El nombre exacto de esta guía está donde encontró el enlace o la tarjeta. Una copia puede tener un nombre parecido.

    La verdadera nunca pide su nombre, dinero, un código, papeles ni fotos. Nunca le escribe primero.
    .title = ¿Es la guía verdadera?
    .about = Quién hace esto
real-copy =
    En Telegram puede abrir el perfil de una copia falsa y elegir Reportar. También puede decírselo a quien le dio el enlace.

    No tiene que hacer nada al respecto.
    .label = Vi una copia

# D113.
sources =
    Las páginas siguen documentos públicos. Cada página nombra sus documentos para quienes la editan. Puede ver una lista corta.
    .title = De dónde viene esto
sources-un =
    Naciones Unidas: el protocolo del año 2000 contra la trata de personas. Un documento de 2018 sobre protección y ayuda. Los principios de la oficina de derechos humanos. Documentos de la oficina para personas refugiadas.
    .label = Naciones Unidas
sources-europe =
    Consejo de Europa: el convenio sobre la lucha contra la trata. Unión Europea: la ley sobre la trata de 2011, cambiada en 2024. La OSCE, una organización de Estados: un manual y un código de práctica.
    .label = Europa
sources-asia =
    Sudeste de Asia: el convenio de sus Estados contra la trata. África occidental: la declaración de sus Estados de 2001.
    .label = Asia y África
sources-work =
    Organización Internacional del Trabajo: las reglas sobre el trabajo forzoso y sobre el trabajo en casas, y su lista de señales.
    .label = Trabajo
sources-facts =
    Números de emergencia de 36 países. Cada uno tiene una fuente y una fecha, o dice que no las tiene. Nadie los ha llamado aún para esta guía.
    .label = Números

# D114.
access =
    El modo sencillo muestra textos cortos y tres botones a la vez. Puede quitarlo de nuevo.

    Aún no hay grabaciones de voz. Un programa de lectura de su teléfono puede leer estas páginas.
    .title = Más fácil de leer
    .on = Poner el modo sencillo
    .off = Quitar el modo sencillo
    .language = Otros idiomas
    .missing = Falta mi idioma
access-words =
    Servicio: una organización que ayuda. Reconocido: alguien lo ha comprobado.

    Permiso: un papel que le permite quedarse. Asilo: protección en otro país.

    Abogado o abogada: una persona que conoce la ley y habla por usted. Intérprete: una persona que dice en otro idioma lo que usted dice.
    .label = Algunas palabras
access-audio =
    Aún no se ha grabado ninguna página. La mayoría de los teléfonos puede leer un texto en voz alta: está en Accesibilidad, en los ajustes del teléfono.

    Otras personas pueden oírlo. Unos auriculares pueden ayudar.
    .label = Lectura en voz alta
