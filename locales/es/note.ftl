# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "cerrada como un sobre". "Contar" and not "querer decir", which also means "to mean".

f-note-young =
    Puede seguir con la nota, o no. Las dos cosas están bien. El servicio leerá que usted tiene menos de 18 años.
f-note-service =
    La nota va a un solo servicio, y ningún otro puede abrirla: { $service }.
f-note-help =
    ¿Qué tipo de ayuda? Puede marcar varias.
f-note-soon =
    ¿Para cuándo? Puede dejarlo vacío.
f-note-for =
    ¿Para quién es? Puede dejarlo vacío.
f-note-needs =
    ¿Necesita algo de esto? Puede dejarlo vacío.
f-note-words =
    Estas dos palabras muestran quién es quién, si hablan entre ustedes.

    Usted dice: { $say }

    Le dicen: { $hear }
    .other = Otras palabras
f-note-code =
    Con un código puede buscar la respuesta, o retirar la nota. ¿Qué tipo de código le resulta más fácil?
f-note-age =
    .yes = Sí
    .no = No
    .unsaid = No quiero decirlo
f-note-on = Seguir
f-note-skip = Dejarlo vacío
f-note-return = Volver a la nota

f-call-kept =
    Su número o nombre está listo para la nota. No se muestra otra vez. Para cambiarlo, puede escribir otro.
f-call-contact-odd =
    Esto no parece un número ni un nombre de Telegram. No se guardó. Puede escribirlo de nuevo, por ejemplo con + y el número del país delante.
f-call-contact-lost =
    El número o el nombre ya no está aquí, porque pasó un tiempo. No se envió nada. Puede escribirlo de nuevo.
f-call-days =
    ¿Qué días le vienen bien?
f-call-hours =
    ¿A qué horas puede hablar? Otras personas no deberían estar cerca entonces.
f-call-zone =
    ¿Qué ciudad tiene su misma hora?
f-call-voice =
    ¿Qué es mejor para usted, una llamada o un mensaje?
f-call-message =
    Si usted no contesta, ¿pueden dejar un mensaje? Otra persona podría dar con él.
f-call-others =
    Si contesta otra persona, ¿qué es mejor que hagan?

f-consent-not-sent =
    La nota no se envió. El servicio no acepta notas en este momento, o la guía no pudo guardarla. Aquí no queda nada de ella.
f-consent-who =
    Solo { $service } puede abrirla. La nota espera { $hours } horas y luego se borra. Nosotros no podemos leerla después.
f-consent-free =
    Hasta que la abran, puede retirarla con su código. Enviarla, cambiarla o no enviarla: las tres cosas están bien.

f-code-when =
    Guárdelo donde solo mire usted. Nadie le escribirá.

    Los servicios miran las notas al menos dos veces cada día laborable. Puede buscar una respuesta desde mañana, durante tres días.

    Si pierde el código, puede simplemente enviar una nota nueva.
f-code-gone =
    Un código se muestra solo una vez. Si lo perdió, puede enviar una nota nueva.

f-box-back =
    Aquí puede escribir el código de la nota que quiere retirar. Es posible hasta que el servicio la abra.
f-box-proof =
    Quiere contar esto de un servicio: { $kind }.

    Puede escribir el código de la nota que ese servicio abrió. Muestra que hubo contacto entre ustedes. No muestra quién es usted.
f-box-result =
    Aquí puede escribir el número de su queja.
f-box-nothing =
    No hay nada para este código ahora. Quizás aún es pronto, o ya es tarde, o algo está escrito de otra forma. Después de cinco intentos hay que esperar una hora.

    Si no encuentra nada después de tres días, puede enviar una nota nueva o llamar.
f-box-answer =
    Hay una respuesta. Se muestra solo esta vez:
f-box-closed =
    Este servicio ya no puede responder. Lo que usted escribió se borró. Puede preguntar a otro servicio.
f-box-taken =
    La nota se retiró y se borró. Nadie la ha leído.
f-box-opened =
    El servicio ya abrió esta nota. Por eso no se puede retirar aquí. Puede pedir al servicio que la borre.
f-box-away =
    Esto no se puede buscar en este momento. No se ha perdido nada. Puede probar otra vez más tarde.
f-box-noted =
    Gracias por contarlo. Habrá personas que lo miren. Este es el número de su queja. Con él puede ver aquí qué pasó con ella:
f-box-open =
    Todavía hay personas que miran esta queja.
f-box-upheld =
    Esta queja se aceptó. Se hizo algo al respecto.
f-box-dismissed =
    Unas personas miraron esta queja y no vieron que fuera así.

f-mark-is-red =
    Quiere contar esto: { $kind }.

    Con el código de una nota que abrieron, el servicio se oculta en un día como máximo. Sin código, antes lo miran dos personas.
f-mark-is-plain =
    Quiere contar esto: { $kind }. Lo miran dos personas.
f-mark-no-answer = No contestaron
f-mark-money = Pidieron dinero o papeles
f-mark-locked = Me encerraron
f-mark-told = Contaron cosas de mí a otra gente
f-mark-disrespect = Me faltaron al respeto
f-mark-sexual = Comportamiento sexual
f-mark-other = Otra cosa

f-way-notes =
    Este servicio acepta notas por esta guía. La nota va cerrada como un sobre, y solo este servicio puede abrirla.
f-way-full =
    Este servicio está lleno hoy y no acepta notas nuevas. Mañana quizás sí.
card-slow =
    Este servicio no ha mirado sus notas desde hace más de un día laborable. Una respuesta puede tardar.

# The fields of a note. The service reads them in its own language.
note-line-language = Idioma: { $value }
note-line-help = Ayuda: { $value }
note-line-soon = Para cuándo: { $value }
note-line-whom = Para: { $value }
note-line-access = Necesita: { $value }
note-line-contact = Un número o un nombre, que no se muestra aquí
note-line-days = Días: { $value }
note-line-hours = Horas: { $value }
note-line-zone = Misma hora que en: { $value }
note-line-voice = Cómo: { $value }
note-line-others = Si contesta otra persona: { $value }
note-line-words = Palabras: usted dice { $say }, le dicen { $hear }
note-line-box = Respuesta: en el buzón, con un código
note-line-call = Respuesta: le contactan
note-help-tonight = Un lugar para esta noche
note-help-soon = Un lugar pronto
note-help-lawyer = Abogado o abogada
note-help-doctor = Atención médica
note-help-talk = Alguien con quien hablar
note-help-work = Trabajo o pago
note-help-papers = Papeles
note-help-return = Preguntas sobre el regreso
note-help-other = Otra cosa
note-whom-woman = Una mujer
note-whom-man = Un hombre
note-whom-trans = Una persona trans
note-whom-under-18 = Alguien menor de 18 años
note-whom-children = Alguien con niñas o niños
note-whom-group = Una pareja o un grupo
note-soon-today = Hoy
note-soon-week = Esta semana
note-soon-no-hurry = Sin prisa
note-access-step-free = Sin escalones
note-access-sign = Lengua de señas
note-access-reading = Ayuda para leer
note-access-other = Otra cosa
note-voice-either = Una llamada o un mensaje
note-voice-voice = Solo una llamada
note-voice-message = Solo un mensaje
note-message-no = No dejar ningún mensaje
note-message-yes = Se puede dejar un mensaje
note-others-hang-up = Colgar
note-others-wrong-number = Decir «número equivocado»
note-others-delivery = Decir que es una entrega
note-others-survey = Decir que es una encuesta
