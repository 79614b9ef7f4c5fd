# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = Servicios y líneas de ayuda en { $country }. Una ficha dice qué hace cada uno y quién lo reconoce. El orden no dice si son buenos.
f-list-missing = Aún no conocemos ningún servicio en { $country }. El número de emergencia funciona igual.
f-list-no-fit = Nada en { $country } corresponde a lo que eligió. Puede mostrar todo de nuevo, o ver qué más hay.
f-list-filtered = Se muestran los que dicen que corresponden. Después van aquellos de los que no lo sabemos.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = Algunos servicios en { $country } se están revisando de nuevo y no se muestran. Una línea de ayuda también puede nombrar un servicio.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Puede elegir qué debería tener un servicio, o mostrar todo. Es sobre los servicios, y no se guarda.
    .all = Mostrar todo
    .whom = Para quién
    .speaks = Idioma
    .region = Región
    .open-now = Abierto ahora
    .no-papers = Atiende sin papeles
    .no-name = Sin dar el nombre
    .access = Accesible
f-list-whom = Puede elegir para quién debería ser el servicio.
f-list-speaks =
    Puede elegir un idioma. Muchos servicios no dicen cuáles hablan. Puede pedir intérprete.
    .any = Cualquier idioma
f-list-region =
    Puede elegir una parte del país. Los servicios para todo el país siguen en la lista.
    .any = Cualquier región

whom-anyone = Cualquier persona
whom-all = todas las personas
whom-women = mujeres
whom-men = hombres
whom-trans = personas trans
whom-children = niñas y niños
whom-families = familias

# What services offer, inside a sentence.
offer-shelter = alojamiento
offer-legal = asesoría legal
offer-medical = atención médica
offer-psychological = alguien con quien hablar
offer-casework = consejo
offer-talk = alguien con quien hablar
offer-return = regreso
offer-compensation = reclamar dinero
offer-interpretation = intérprete

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Puede ver esto, y volver atrás o salir en cualquier momento.
    { $name }
card-offers = Qué ofrece: { $items }.
card-whom = Para: { $items }.
card-regions = Dónde: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Teléfono, gratis.
           *[other] Teléfono.
        }
        [sms] Mensaje de texto.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Chat en un sitio web.
        [email] Correo electrónico.
       *[web] Sitio web.
    }{ $has-abroad ->
        [yes] {" "}Desde otro país:
            { $abroad }
       *[no] {""}
    }
card-no-contact = No conocemos un número de este servicio. Una línea de ayuda quizás le comunique.
card-hours =
    { $state ->
        [open] Abierto ahora.
        [closed] Cerrado ahora.
       *[unknown] El horario, según dicen:
    } { $hours }
card-hours-unknown = No conocemos bien el horario. Puede probar, o preguntar por otra vía.
card-languages = Idiomas: { $languages }.
card-languages-unknown = No conocemos todos los idiomas que hablan. Puede pedir intérprete.
card-papers =
    { $papers ->
        [yes] Puede ir sin papeles.
        [no] Piden papeles.
        [depends] A veces piden papeles.
       *[other] No sabemos si piden papeles.
    } { $name ->
        [yes] Al principio no hace falta que diga su nombre.
        [no] Preguntan su nombre.
        [depends] A veces preguntan un nombre.
       *[other] Puede preguntar si hace falta un nombre.
    }
card-access = Acceso: { $items }.
access-step-free = sin escalones
access-sign-language = lengua de señas
access-text-phone = teléfono de texto
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Reconocido: trabaja con un contrato del Estado.
        [state_funded] Reconocido: el Estado paga este trabajo.
        [nrm_first_responder] Reconocido: puede enviar personas a la oficina que las reconoce.
        [licensed] Reconocido: tiene una licencia.
        [network_member] Es parte de una red con reglas propias.
        [state_body] Es una oficina del Estado.
        [igo_mission] Es una oficina de una organización de muchos Estados.
        [hotline] Una línea de ayuda. Quién la lleva:
       *[unknown] No conocemos un reconocimiento oficial de este servicio.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Hasta: { $until }.
    }
card-asks = Qué le pide:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Informa a la policía. Puede preguntar qué y cuándo.
        [immigration] Informa a la oficina de migración. Puede preguntar qué y cuándo.
        [police-immigration] Informa a la policía y a la oficina de migración. Puede preguntar qué y cuándo.
        [none-without-consent] Dice que no informa a nadie sin que usted diga sí. Puede preguntar por los límites.
       *[unknown] No sabemos a quién debe informar. Puede preguntar antes de decir nada.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Nadie ha llamado aún a este contacto para la guía.
       *[other] Última llamada para la guía: { $tested }.
    } { $date ->
        [unknown] No se conoce la fecha de la fuente.
       *[other] Fecha de la fuente: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Puede haber cambiado.
    }
card-complain = Para quejarse de este servicio: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] No conocemos pruebas en documentos públicos.
        [one] Hay { $proofs } prueba en documentos públicos.
        [many] Hay { $proofs } de pruebas en documentos públicos.
       *[other] Hay { $proofs } pruebas en documentos públicos.
    } { $verified ->
        [never] Nadie lo ha comprobado aún para la guía.
       *[other] Comprobado para la guía: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Una llamada queda en la lista de llamadas. { $free ->
        [yes] Debería ser gratis, y aun así puede salir en una factura.
       *[other] Puede costar dinero y salir en la factura.
    } Puede borrarla de la lista.
trace-sms = Un mensaje de texto queda en el teléfono y puede salir en la factura. Puede borrarlo en el teléfono.
trace-whatsapp = WhatsApp les muestra su número y su foto. El chat queda en el teléfono hasta que lo borre.
trace-telegram = Telegram les muestra su nombre y su foto. El chat queda hasta que lo borre.
trace-webchat = Un chat en un sitio web deja la dirección en el navegador. No necesita sonido.
trace-email = Un correo queda entre los enviados. Verán su dirección.
trace-web = Un sitio web queda en la lista de páginas visitadas. Puede ver su dirección de internet.
trace-abroad =
    { $answer ->
        [yes] Desde otro país, el número con + puede funcionar.
       *[no] No conocemos un número que funcione desde otro país.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = Para llamar en { $country }:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , gratis
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Nadie ha llamado aún a estos números para la guía. Pueden haber cambiado.
f-none-neighbours = Países cercanos en esta guía: { $countries }.
day-and-night = día y noche

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Estoy en peligro y no me dejan irme. Por favor, llame para pedir ayuda. Por favor, no se lo diga a las personas que están conmigo.
show-help = Necesito intérprete, por favor. Quiero hablar a solas con alguien, en un lugar tranquilo.
show-none = Solo tenemos esta frase en su idioma.
