# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Algunas personas miran señales para entender su situación.

    No es un examen y no hay resultado. Puede parar en cualquier línea.
    .title = ¿Esto está bien?
    .next = Puede elegir una de estas cosas, o hablar antes con alguien.
    .more = Otras situaciones
    .work = Sobre el trabajo
    .control = Sobre el control
    .sex = Sobre el sexo
    .under18 = Tengo menos de 18 años
    .talk = Prefiero hablar
    .labour = Campo, fábrica, mar, cuidado
    .domestic = Trabajo en una casa
    .debt = Deudas que no acaban
    .industry = El comercio sexual
    .crime = Me hacen ir contra la ley
    .partner = La pareja o la familia
    .marriage = Boda sin que yo diga sí
    .online = Fotos y cuentas
    .scam = Me hacen estafar en línea
    .oath = Juramentos, maldiciones
    .organ = Un órgano del cuerpo
    .conflict = Guerra, huida, desastre
    .diplomat = En una casa diplomática
    .agreed = Pero yo acepté

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Estas líneas tratan de lo que hacen otras personas en un lugar de trabajo.

    Puede marcar una línea o dejarla. No se cuenta nada.
    .title = Sobre el trabajo
    .next = Con marcas o sin ellas, puede seguir o parar aquí.
    .promise = No es el trabajo prometido
    .pay = Sin pago o muy poco pago
    .hours = Demasiadas horas
    .place = Mal lugar para vivir
    .threats = Amenazas en el trabajo
    .go = Qué se puede hacer ahora

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Estas líneas tratan de quienes deciden lo que una persona puede hacer.

    Puede marcar una línea o dejarla. No se cuenta nada.
    .title = Sobre la vida diaria
    .next = Con marcas o sin ellas, puede seguir o parar aquí.
    .papers = Pasaporte en otras manos
    .out = Sin libertad para salir
    .alone = Vigilancia o aislamiento
    .debts = Deudas que crecen
    .warned = Amenazas: familia, policía
    .go = Qué se puede hacer ahora

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Su cuerpo es suyo. Estas líneas tratan de quienes actúan como si no lo fuera.

    Esto les pasa a personas de todos los géneros. Puede marcar una línea o dejarla. No se cuenta nada.
    .title = Sobre su cuerpo
    .next = Con marcas o sin ellas, puede seguir, o descansar antes y volver.
    .made = Sexo a la fuerza
    .tricked = Sexo con engaño o presión
    .filmed = Grabar sin un sí libre
    .money = Se quedan con el dinero
    .no = No poder decir que no
    .go = Qué se puede hacer ahora

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain. Reader: "tú".
mean-child =
    Pase lo que pase, no es tu culpa. Alguien puede usarte para trabajo, sexo, delitos o dinero.

    Con menos de 18, la ley de la mayoría de los países no pregunta si te forzaron. Un sí no cuenta. Los regalos o el pago no cambian esto.
    .title = Si tienes menos de 18 años
    .next = Puedes ver qué ayuda hay para menores de 18.
    .go = Qué se puede hacer ahora
    .under18 = Ayuda si soy menor de 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Las señales son solo señales, marque lo que marque.

    Muchos países tienen reglas para personas a las que otra gente usa. Puede ser para trabajo, sexo, delitos o dinero.
    .title = Qué podría hacer con esto
    .next = Puede leer sobre sus derechos. Puede hablar con alguien. También puede no decidir nada.
    .rights = Mis derechos
    .help = Buscar ayuda
    .situations = Situaciones como la mía
    .agreed = Pero yo acepté
    .later = Ahora no, ver las puertas

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Quizás dijo que sí al principio. Quizás recibió algo de dinero, o llegó sin papeles.

    La ley, en la mayoría de los países, mira engaños, amenazas y abuso de su situación, no solo ese sí. Si tenía menos de 18 años, el sí no cuenta.

    Puede pasar sin cruzar una frontera. Tráfico de migrantes es pagar para que le pasen al otro lado. Después también pueden usar a quien pagó por eso.
    .title = Pero yo acepté
    .next = Puede leer sobre sus derechos, o preguntar antes a un servicio.
    .rights = Mis derechos
    .papers = Pasaporte o papeles
    .help = Buscar ayuda
