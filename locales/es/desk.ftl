# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "usted" as a service ("ustedes" where many are meant). Only the answers at the end are for the person.
# "Sealed" is "sellada" here, since "cerrada" would be the contrary of an opened note. The exchange is "la central".

# What stands on every page. $service is the id of the service.
desk-name = Mesa de notas
desk-service = Servicio: { $service }
desk-skip = Ir al texto
desk-language = Idioma
desk-back = Todas las notas

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Notas
desk-looked = Última consulta: { $time }. Mientras está en marcha, la mesa consulta por su cuenta a cada hora en punto.
desk-not-looked = La mesa aún no ha podido consultar.
desk-look = Consultar otra vez ahora
desk-waiting = En espera
desk-waiting-lead = Una nota sigue sellada hasta que la abran. Después la persona ya no puede retirarla. Por favor, abran solo lo que puedan responder hoy.
desk-waiting-none = No hay ninguna nota en espera.
desk-note = Nota { $number }
desk-until = Se puede abrir hasta: { $time }.
desk-open = Abrir la nota { $number }
desk-foreign = Esta nota no se puede abrir con su llave. Quizás es para una llave suya más antigua. Se termina por sí misma, y nadie más puede leerla.
desk-opened = Abiertas
desk-opened-none = No hay ninguna nota abierta.
desk-kept = Guardada y sellada en este equipo hasta: { $time }.
desk-show = Mostrar la nota { $number }
desk-opening = La central aún no sabe que ustedes abren esta nota. Se muestra después de la próxima consulta que llegue a la central.
desk-sending = La respuesta está sellada y aún no se envió. Se envía en la próxima consulta que llegue a la central.
desk-words-kept = Respondida. Solo se guardan las palabras acordadas, selladas, hasta: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Hoy no hay lugar
desk-full-lead = Si no les queda lugar, su ficha en la guía puede decirlo. Termina con el día.
desk-full = Hoy no nos queda lugar
desk-room = Tenemos lugar de nuevo
desk-full-said = Su ficha dice ahora que hoy no les queda lugar.
desk-room-said = Su ficha ya no dice que no les queda lugar.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Esta nota ya no está
desk-gone = La retiraron, o se acabó su tiempo. Está bien así. No hay que hacer nada.

# One note and its fields.
desk-field-language = Idioma
desk-field-place = Dónde
desk-field-help = Tipo de ayuda
desk-field-whom = Para quién
desk-field-soon = Para cuándo
desk-field-access = Necesidades de acceso
desk-field-way = Cómo responder
desk-way-box = En el buzón de respuesta, más abajo. La persona mira cuando para ella no hay peligro.
desk-way-call = Ustedes llaman o escriben a la persona. También pueden responder en el buzón, más abajo.
desk-not-said = Sin decir
desk-field-contact = Contacto
desk-contact-how = Un clic lo marca todo. Por favor, no lo copien en ningún sitio que no sea su llamada.
desk-field-times = Horas sin peligro
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = La hora de la persona ({ $zone })
desk-times-yours = Su hora, la de ustedes
desk-times-none = No se eligió ninguna hora sin peligro. Pueden responder en el buzón.
desk-now-safe = Ahora es una hora sin peligro.
desk-now-unsafe = Ahora no es una hora sin peligro. La próxima, en la hora de ustedes: { $time }.
desk-now-over = No queda ninguna hora sin peligro antes de que esta nota termine. Pueden responder en el buzón.
desk-field-voice = Llamada o mensaje
desk-field-message = Si se puede dejar un mensaje
desk-field-others = Si contesta otra persona
desk-field-words = Palabras acordadas
desk-they-say = La persona dice
desk-you-say = Ustedes dicen
desk-words-none = Sin palabras acordadas.
desk-words-lead = Las dos palabras sirven para que hablen las personas que deben hablar. Si la persona llama, escuchen su palabra y luego digan la de ustedes.

# The rules for a call, beside the contact.
desk-rules = Antes de llamar
desk-rule-times = Solo en las horas sin peligro, y dos intentos como máximo.
desk-rule-hidden = Oculten su número.
desk-rule-machine = Ningún mensaje en un contestador, salvo que la nota diga que se puede.
desk-rule-others = Si contesta otra persona, hagan lo que dice la nota. Usen palabras vagas.
desk-rule-word = Empiecen con su palabra. Si la palabra de la persona falta o no es esa, digan que es un número equivocado. Terminen la llamada y no lo intenten más.
desk-rule-first = Su primera frase: «¿Está bien hablar ahora?»
desk-rule-wish = Pregunten qué quiere la persona, no qué pasó.

# The answer. $language is a language as it stands in a list.
desk-answer = Respuesta
desk-answer-lead = Por favor, elijan una. La persona la lee una vez, con su código, en este idioma: { $language }.
desk-form-yes = Sí, podemos hablar
desk-form-other = Otro servicio puede ayudar
desk-form-today = Hoy no es posible
desk-form-ask = Por quién preguntar
desk-label-number = Número de teléfono
desk-label-hours = Cuándo puede llamar la persona (en la hora de ustedes)
desk-label-from = Desde
desk-label-to = Hasta
desk-label-name = Nombre de pila o función
desk-label-service = Nombre del otro servicio
desk-label-hotline = Nombre de la línea de ayuda
desk-may = { $field } (puede quedar vacío)
desk-preview = Verla antes de sellarla

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Por favor, revisen esto
desk-wrong-empty = { $field }: por favor, escriban algo aquí.
desk-wrong-long = { $field }: como máximo { $limit } caracteres.
desk-wrong-link = { $field }: sin direcciones de sitios web ni de correo, y sin nombres con @. Podrían llevar a alguien al lugar equivocado.
desk-wrong-signs = { $field }: solo letras, cifras y signos sencillos.
desk-wrong-number = { $field }: a este número no se puede llamar. Por favor, escríbanlo así: { $example }.
desk-wrong-days = { $field }: por favor, elijan al menos un día.
desk-wrong-hours = { $field }: por favor, pongan las dos horas, la más tardía en segundo lugar.

# The look before it is sealed.
desk-check-title = Antes de sellarla
desk-check-lead = Esto es todo lo que verá la persona. Una vez sellada, nadie aquí puede leerla ni cambiarla.
desk-check-theirs = Lo que lee la persona ({ $language })
desk-check-yours = Lo mismo para ustedes ({ $language })
desk-send = Sellar y enviar
desk-change = Cambiarla

# After it was sent.
desk-sent-title = Respondida
desk-sent = La respuesta está en el buzón. La persona puede leerla una vez, hasta: { $time }. La copia sellada de la nota en este equipo se borró.
desk-sent-words = Puede que la persona llame y diga la palabra. Por eso aquí se guardan hasta entonces solo las dos palabras, selladas.
desk-already-title = Ya respondida
desk-already = Esta nota ya tiene una respuesta, y esa es la que vale. Esta segunda no se envió. Si algo cambió, pueden esperar: la persona puede enviar una nota nueva.
desk-late = El tiempo de esta nota se acabó. Ya no hay buzón para la respuesta. No hay que hacer nada. La persona puede enviar una nota nueva.
desk-stays-title = Aún sin enviar
desk-stays = La respuesta está sellada y guardada en este equipo. La mesa la envía en la próxima consulta que llegue a la central. Por favor, déjenla en marcha.

# The end of a note.
desk-finish-title = Esta nota está terminada
desk-finish-lead = Esto borra la copia sellada en este equipo. Un disco puede guardar rastros de un archivo borrado. Están sellados: sin su llave y su frase de paso no se pueden leer.
desk-finish-sure = Aquí ya nadie necesita esta nota.
desk-finish = Borrar la copia sellada
desk-finished = La copia sellada se borró.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = No se puede llegar a la central. Por favor, revisen la conexión a internet. Lo que está abierto sigue aquí, y la mesa lo intenta de nuevo a la próxima hora en punto.
desk-problem-refused = La central no deja entrar a esta mesa. Por favor, vean si el reloj de este equipo va bien. Si va bien, pregunten a quien lleva el directorio: quizás bloquearon su llave. Entonces necesitan una nueva.
desk-problem-clock = El reloj de este equipo va mal por { $minutes ->
        [one] un minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }. Por favor, dejen que el equipo lo ponga en hora por sí mismo y consulten otra vez.
desk-problem-busy = La mesa preguntó demasiadas veces. Por favor, esperen unos minutos y consulten otra vez.
desk-problem-ends = Su llave termina en { $days ->
        [one] un día
        [many] { $days } de días
       *[other] { $days } días
    }. Por favor, hagan pronto una nueva y envíenla a quien lleva el directorio.
desk-problem-ended = Su llave terminó. Ya no llegan notas nuevas para ella. Por favor, hagan una nueva y envíenla a quien lleva el directorio.
desk-problem-disk = Este equipo no pudo escribir en la carpeta de las notas. Por favor, vean si el disco tiene espacio. No se abrió ni se envió nada.
desk-problem-desk = Algo falló en la mesa. Por favor, deténganla con Ctrl y C y pónganla en marcha de nuevo. Las notas abiertas siguen guardadas, selladas.
desk-problem-form = Esta página era demasiado antigua, o se envió dos veces. No se hizo nada. Por favor, empiecen de nuevo desde la lista.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Esta página está cerrada
desk-closed = Solo se abre con la dirección que la mesa muestra al empezar, y esa dirección vale una vez. Para tener otra, detengan la mesa con Ctrl y C y pónganla en marcha de nuevo.
desk-lost-title = Aquí no hay nada
desk-lost = Quizás la nota está respondida o borrada, o se acabó su tiempo. En la lista están todas las que hay.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Frase de paso (no se ve mientras la escriben):
desk-start-open = Abran esta dirección en el navegador de este equipo. Vale una vez:
desk-start-end = Para detener la mesa, pulsen Ctrl y C en esta ventana.
desk-start-ended = La mesa se detuvo. Las notas abiertas siguen selladas en este equipo.
desk-start-wrong = Esta frase de paso no abre la llave. Por favor, pongan la mesa en marcha de nuevo y escríbanla como cuando se hizo la llave. Si se perdió, hagan una llave nueva.
desk-key-lead = La frase de paso cierra la llave de su servicio. Nadie puede devolvérsela. Cinco palabras al azar son fáciles de guardar y difíciles de adivinar, por ejemplo:
desk-key-rule = Al menos { $count } caracteres. Pueden usar estas palabras u otras.
desk-key-ask = Nueva frase de paso (no se ve mientras la escriben):
desk-key-again = La misma otra vez:
desk-key-short = Una frase de paso necesita al menos { $count } caracteres: una máquina puede adivinar las más cortas. No se hizo nada. Por favor, empiecen de nuevo.
desk-key-differ = Las dos no eran iguales. No se hizo nada. Por favor, empiecen de nuevo.
desk-key-private = Su llave. Se queda en este equipo, y nadie más la recibe nunca:
desk-key-public = La parte para los demás:
desk-key-words = Las ocho palabras de su llave:
desk-key-first = 1. Envíen la parte para los demás a quien lleva el directorio de servicios, por ejemplo por correo electrónico. No es secreta.
desk-key-second = 2. Llámenles y lean en voz alta las ocho palabras. La llave vale solo si allí son las mismas. Dura hasta: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Sí, podemos hablar. Puede llamar al { $number }. Cuándo: { $hours }.{ $word ->
        [yes] {" "}Por favor, diga la palabra.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Aquí no podemos ayudar con esto. { $service } sí puede. ¿Les preguntamos? Puede responder con una nota nueva.
# $hotline is the name of a hotline that answers at night.
answer-today = Hoy no es posible. Para esta noche: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Por favor, pregunte por { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Una buena hora: { $hours }.
