# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Country names stand after "en", "de" or "para", which need no article; lists and dates stand after a colon.
# Statements that pages for children show (law-here, law-gaps, law-certainty, law-child-…) address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = Lo que sabemos de { $country }. Puede no servir en todos los casos. Es posible preguntar antes.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = No sabemos esto: { $items }. Un servicio o una asesoría legal puede decirlo.
law-gaps-more = Tampoco sabemos esto: { $items }.
law-disputed = Las fuentes no están de acuerdo en una parte. Es posible preguntar antes de confiar en esto.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] De un texto oficial.
        [medium] De una fuente fiable, y puede haber cambiado. Es mejor preguntar antes de decidir.
       *[low] No comprobado con un texto oficial. Es mejor preguntar antes de decidir.
    } { $date ->
        [unknown] No se conoce la fecha de la fuente.
       *[other] Fecha de la fuente: { $date }.
    }{ $due ->
        [yes] {" "}Le toca una nueva revisión.
       *[no] {""}
    }
law-contact = Contacto: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Texto nacional ({ $country }): { $name }

# Kinds of offices that decide. No commas inside: they stand in lists.
office-police = la policía
office-prosecutor = la fiscalía (lleva el caso)
office-court = un tribunal
office-immigration = la oficina de migración
office-ministry = un ministerio
office-agency = la oficina para este tema
office-labour = la oficina que controla el trabajo
office-service = un servicio social

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Por ley hay un tiempo para descansar y pensar.
       *[may] Puede haber un tiempo para descansar y pensar.
    } { $bound ->
        [at-least] Es de al menos { $time }.
        [up-to] Es de hasta { $time }.
       *[exactly] Es de { $time }.
    }
law-days =
    { $number ->
        [one] { $number } día
        [many] { $number } de días
       *[other] { $number } días
    }
law-months =
    { $number ->
        [one] { $number } mes
        [many] { $number } de meses
       *[other] { $number } meses
    }
law-reflect-none = Aquí no conocemos un tiempo fijo para descansar y pensar.
law-reflect-not-in-force = Hay una regla sobre un tiempo para descansar y pensar. Hasta donde sabemos, aún no se aplica.
law-reflect-decides =
    { $sure ->
        [sure] Quién decide: { $offices }.
       *[may] Hasta donde sabemos, quién decide: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Puede empezar cuando { $starts }.
start-signs = una oficina ve señales
start-request = usted lo pide
start-referral = un servicio o una oficina deriva su caso
start-recognised = le reconocen
start-permit = usted solicita un permiso
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] En este tiempo no pueden expulsarle del país.
           *[may] En este tiempo quizás no puedan expulsarle del país.
        }
        [no] Puede no detener una orden de salida.
       *[depends] Si se detiene una orden de salida depende de su caso.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Por ley, la ayuda no depende de hablar con la policía.
           *[may] Hasta donde sabemos, la ayuda no depende de hablar con la policía.
        }
        [yes] La ayuda puede depender de hablar con la policía.
       *[depends] Alguna ayuda depende de hablar con la policía, otra no.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } mes).
        [many] {" "}({ $months } de meses).
       *[other] {" "}({ $months } meses).
    } { $cooperation ->
        [yes] Pide ayudar a la policía o al tribunal.
        [no] { $sure ->
            [sure] No hace falta ayudar a la policía para tenerlo.
           *[may] Hasta donde sabemos, no hace falta ayudar a la policía para tenerlo.
        }
        [depends] Puede pedir que ayude a la policía.
       *[other] No sabemos si hay que ayudar a la policía.
    }{ $personal ->
        [yes] {" "}Su propia situación puede ser un motivo.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] se permite trabajar.
           *[may] quizás se permita trabajar. Es mejor preguntar antes.
        }
        [no] no se permite trabajar.
       *[depends] si se permite trabajar depende de su caso.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Hay una vía para recibir dinero del Estado.
       *[may] Puede haber una vía para recibir dinero del Estado.
    } Se llama: { $name }.
law-fund-none = No conocemos un fondo del Estado.
law-fund-office = La oficina: { $name }.
law-fund-country =
    { $answer ->
        [yes] No importa de qué país es usted.
        [no] No es para personas de todos los países.
       *[depends] Para algunas personas importa de qué país son.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] No depende de sus papeles.
           *[may] Quizás no dependa de sus papeles.
        }
        [no] Depende de sus papeles.
       *[depends] Para algunas personas depende de sus papeles.
    }
law-fund-time =
    { $sure ->
        [sure] Hay un plazo: { $time }.
       *[may] Puede haber un plazo: { $time }.
    } Una asesoría legal puede decir desde cuándo cuenta.
law-offender =
    { $ways ->
        [criminal] Un tribunal penal puede ordenar el pago.
        [civil] Un tribunal civil puede ordenar el pago.
       *[other] Un tribunal penal puede ordenar el pago, y un tribunal civil también.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Puede reclamar el pago también sin papeles.
           *[may] Quizás pueda reclamar el pago sin papeles.
        }
        [no] Sin papeles, quizás no se pueda reclamar.
       *[depends] Si puede reclamar sin papeles depende de su caso.
    }
law-wages-time =
    { $sure ->
        [sure] Hay un plazo: { $time }.
       *[may] Puede haber un plazo: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Hay una ley para no castigar lo que le hicieron hacer. Puede no cubrir todos los actos.
           *[may] Puede haber una ley para no castigar lo que le hicieron hacer.
        }
        [guideline] Una guía para las autoridades habla de no castigar. Es más débil que una ley.
        [both] Una ley y una guía hablan de no castigar lo que le hicieron hacer. Pueden no cubrir todos los actos.
        [general_rules] No hay una regla hecha para esto. Pueden ayudar las reglas generales para quien actuó a la fuerza.
       *[none] No conocemos una regla así aquí.
    }
law-nopunish-law = Se llama: { $name }.

# Return.
law-programme =
    Un programa: { $name }{ $has-by ->
        [yes] , a cargo de { $by }.
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Puede pedir hablar por video.
           *[may] Quizás pueda hablar por video.
        }
        [no] Hablar por video no está previsto.
       *[depends] Si puede hablar por video depende del caso.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] La sala se puede cerrar a otras personas.
           *[may] Quizás la sala se pueda cerrar a otras personas.
        }
        [no] La sala sigue abierta a otras personas.
       *[depends] Si la sala se cierra depende del caso.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Por ley su nombre está protegido.
           *[may] Su nombre puede estar protegido.
        }
        [no] Su nombre puede llegar a saberse.
       *[depends] En casos graves su nombre puede quedar oculto.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Puede pedir protección en el caso.
           *[may] Quizás pueda pedir protección en el caso.
        }
        [no] No conocemos protección para quienes hablan en un tribunal.
       *[depends] En algunos casos hay protección para quienes hablan en un tribunal.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] En estos casos hay ayuda legal gratis.
           *[may] Puede haber ayuda legal gratis.
        }
        [no] No conocemos ayuda legal gratis.
       *[depends] Algunas personas tienen ayuda legal gratis. Puede preguntar si es su caso.
    }

# People under 18. These address nobody, since the reader is "tú" there.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Una persona adulta o una oficina debe cuidar a menores sin familia cerca.
           *[may] Quizás una persona adulta o una oficina cuide a menores sin familia cerca.
        }
        [no] No conocemos a nadie que deba cuidar a menores sin familia cerca.
       *[depends] Quién cuida a menores sin familia cerca no es igual en todas partes.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Si hay duda, mientras la comprueban cuenta como menor de 18.
           *[may] Si hay duda, mientras la comprueban quizás cuente como menor de 18.
        }
        [no] Si hay duda, quizás el trato sea como a una persona adulta.
       *[depends] Lo que hacen si hay duda depende del caso.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Quién decide: { $offices }.
       *[may] Hasta donde sabemos, quién decide: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Un servicio puede pedirlo por usted.
           *[may] Quizás un servicio pueda pedirlo por usted.
        }
        [no] Un servicio no puede pedirlo por usted; lo hace una oficina.
       *[depends] Algunos servicios pueden pedirlo por usted.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Usted puede pedirlo por su cuenta.
           *[may] Quizás usted pueda pedirlo por su cuenta.
        }
        [no] No puede pedirlo por su cuenta.
       *[depends] En algunos casos puede pedirlo por su cuenta.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Hace falta que usted diga sí.
           *[may] Quizás haga falta que usted diga sí. Es mejor preguntar.
        }
        [no] Puede seguir aunque usted no diga sí.
       *[depends] Si hace falta que diga sí depende del caso.
    }

# Services with a place to sleep, by number.
law-places =
    En { $country } esta guía conoce { $number ->
        [one] { $number } servicio
        [many] { $number } de servicios
       *[other] { $number } servicios
    } con lugares para vivir. Puede verlos en Buscar ayuda.

# What may be missing, inside the sentence of law-gaps: each can follow "No sabemos esto:".
gap-reflect-length = cuánto dura
gap-reflect-decides = quién decide
gap-reflect-starts = qué lo inicia
gap-reflect-removal = si se detiene la expulsión
gap-reflect-cooperation = si la ayuda depende de la policía
gap-fund-papers = si importan los papeles
gap-fund-time = cuál es el plazo
gap-wages-papers = si importan los papeles
gap-wages-time = cuál es el plazo
gap-nopunish = qué fuerza tiene la regla
gap-court-video = si se puede hablar por video
gap-court-closed = si la sala se puede cerrar
gap-court-name = si el nombre queda oculto
gap-court-lawyer = si la ayuda legal es gratis
gap-court-witness = quién protege a testigos
gap-id-decides = quién decide
gap-id-service = si un servicio puede pedirlo
gap-id-self = si se puede pedir por cuenta propia
gap-id-consent = si hace falta decir sí
gap-child-guardian = quién habla por menores
gap-child-age = cómo comprueban la edad
gap-work = si se permite trabajar
