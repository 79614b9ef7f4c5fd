# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# They also stand on pages for children, where the reader is "tú". So they address nobody: "se puede" instead of "puede".

# The fixed last row of every page. At most 14 characters each.
row-back = Atrás
row-danger = Peligro ahora
row-leave = Salir

more = Más
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Esta página sigue aquí. Se puede volver atrás o salir en cualquier momento.
next-step = Siguiente
# A number of 22 characters must fit with this word into 28: the noun "copia" and not the verb.
copy = Copia { $number }
copy-address = Copiar la dirección
choose-country = Elegir un país
# Names the country of the page and offers another, as "Romania: another". The longest name leaves room for four letters.
change-country = { $country }: otro

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Marcado: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, after a colon.
warning =
    La página siguiente puede ser difícil de leer. Se puede leer o saltar.
    Trata de esto: { $theme }.
    .read = Leerla
    .skip = Saltarla
    .instead = Qué ayuda sin leerla
    .pause = Una pausa corta
theme-wish-to-die = querer morir
theme-forced-sex = sexo forzado
theme-harm-to-children = daño a menores
theme-sex-industry = comercio sexual
theme-guarded-compounds = trabajo bajo vigilancia
theme-forced-marriage = matrimonio forzado
theme-intimate-images = imágenes íntimas
theme-organ-removal = extracción de órganos
theme-sexual-violence = sexo forzado
theme-pregnancy-infection = embarazo e infecciones
theme-missing-people = personas desaparecidas
theme-court-cases = violencia en casos

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Policía
        [medical] Ambulancia
        [fire] Bomberos
       *[all] Policía, ambulancia y bomberos
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Por mensaje de texto.
        [silent] Una llamada sin hablar. Si no es posible hablar, marcar { $press } cuando lo pidan.
        [app] Por una aplicación.
       *[other] Por video, en lengua de señas.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = No hay un país elegido. Estos números son de la policía o de todos los servicios:
numbers-at-sea = No conocemos un número para el mar. En tierra, estos números son de la policía o de todos los servicios:
quiet-none = No conocemos una llamada silenciosa ni mensajes para { $country }. Estos son los números para llamar.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] De una fuente oficial.
        [medium] De una fuente fiable. Puede haber cambiado.
       *[low] Números muy conocidos, no comprobados con una fuente oficial. Pueden haber cambiado.
    } { $date ->
        [unknown] No se conoce la fecha de la fuente.
       *[other] Fecha de la fuente: { $date }.
    }
at-sea-name = el mar
# A country inside a sentence, after "en", "de" or "para", without an article. $code is its two letters, $country its plain name.
# Only the longest name has a usual short form here.
country-in-text =
    { $code ->
        [AE] Emiratos Árabes
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Borrador. Nadie ha revisado aún este texto.
overdue = A esta página le toca una nueva revisión. Es mejor preguntar antes de confiar en ella.
stale = Esta página cambió en inglés después de traducirse. Algunas palabras pueden ser antiguas.
expired = Hace tiempo que se revisó este texto. Es mejor preguntar antes de confiar en él.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Esta página aún no está lista en este idioma. Aquí está en { $language }.
    .choose = Otro idioma

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Información sobre derechos y ayuda. Un programa informático. No guarda nada sobre usted.
profile-description =
    Información sobre derechos y sobre servicios que pueden ayudar, con palabras sencillas.

    Es un programa informático, no una persona. Es gratis. No tiene que decir quién es. Puede salir en cualquier momento.

    No guarda nada sobre usted. Telegram mismo puede ver este chat.

# Commands, as Telegram lists them.
command-start = Empezar
command-menu = Todas las puertas
command-danger = Peligro ahora
command-language = Idioma
command-leave = Salir y borrar
command-privacy = Qué se guarda
command-developer_info = Quién hace esto
