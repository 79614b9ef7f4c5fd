# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    No tiene que decidir hoy, ni aquí. Una buena decisión necesita tiempo y datos sobre ambos caminos. El regreso debería ser sin peligro, y por decisión suya. También puede decir no, o ahora no.

    Si tiene un papel que le ordena irse, mire antes ahí.
    .title = Volver a casa o quedarse
    .good = Irse puede traer familia, idioma y un nuevo comienzo. Puede traer viejas deudas o peligro.
    .hard = Quedarse puede traer tiempo, un permiso y trabajo. Puede traer espera y un final incierto.
    .told = Me ordenaron irme
    .know = Qué saber antes
    .safe = ¿Habría peligro?
    .law = Qué dice la ley
    .life = La vida después
    .help = Ayuda para regresar
    .other = Otros caminos
    .sheet = Hoja de preguntas

# D82. The six groups list the same lines as the worksheet.
b-know =
    Antes de decidir, conviene saber algunas cosas. Están en seis grupos. Puede leer uno o todos, en cualquier orden.
    .title = Qué saber antes
    .sheet = Hoja de preguntas
    .help = Buscar ayuda
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = La decisión
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Los peligros
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = La ley
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = El dinero
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = El viaje
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = La vida, niñas y niños

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = ¿Puedo decir no, o ahora no? ¿Quién decide si yo no elijo?
    .who = Puede responder una asesoría legal o un servicio.
sheet-2 = ¿Qué puede pasar si digo no?
    .who = Puede responder una asesoría legal.
sheet-3 = ¿Qué otros caminos tengo, aquí o en otro lugar?
    .who = Puede responder una asesoría legal.
sheet-4 = ¿Cuánto tiempo tengo, y cuál es el último día?
    .who = Puede responder una asesoría legal o un servicio.
sheet-5 = ¿Qué pasa con mi permiso o mi solicitud si me voy?
    .who = Puede responder una asesoría legal.
sheet-6 = ¿Puedo volver aquí después, de visita, a un juicio o por familia?
    .who = Puede responder una asesoría legal.
sheet-7 = ¿Quién podría hacerme daño allí, aquí o en el camino? ¿Quién lo estudia, y puedo leerlo?
    .who = Puede responder un servicio o la oficina de migración de la ONU.
sheet-8 = ¿Quién me protegería de verdad allí?
    .who = Puede responder un servicio de allí.
sheet-9 = ¿Está bien mi familia, qué sabe, y es parte de esto?
    .who = Usted, o un servicio de allí si usted acepta.
sheet-10 = ¿Qué pasa con el juicio? ¿Puedo hablar por video? ¿Quién me dice cómo acaba?
    .who = Puede responder una asesoría legal o la oficina que lleva el caso.
sheet-11 = ¿Cómo recibo mi salario y otro dinero después de irme?
    .who = Puede responder una asesoría legal o un sindicato.
sheet-12 = ¿Podrían castigarme por algo en mi país?
    .who = Puede responder una asesoría legal.
sheet-13 = ¿Con qué papel viajo, y qué muestra?
    .who = Puede responder un servicio o la oficina de migración de la ONU.
sheet-14 = ¿Quién recibe qué datos sobre mí? ¿A qué puedo decir no?
    .who = Puede responder un servicio o la oficina de migración de la ONU.
sheet-15 = ¿Qué ayuda tengo hasta que me vaya?
    .who = Puede responder un servicio.
sheet-16 = ¿Cómo viajo, quién viene conmigo, quién me espera?
    .who = Puede responder un servicio o la oficina de migración de la ONU.
sheet-17 = ¿Qué recibo allí: casa, ingresos, cursos? ¿Cuánto tiempo, de quién?
    .who = Puede responder un servicio de allí.
sheet-18 = ¿Puedo tener allí mi tratamiento y mis medicinas? ¿Cuánto cuesta?
    .who = Puede responder personal médico o un servicio de allí.
sheet-19 = ¿Qué pasa con mis hijas e hijos: papeles, escuela, quién se encarga?
    .who = Puede responder una asesoría legal, o la persona adulta que habla por menores.
sheet-20 = ¿Debo de verdad estas deudas o promesas? ¿Quién puede exigirlas?
    .who = Puede responder una asesoría legal o un servicio.
sheet-21 = ¿Qué diría o haría la gente? ¿Hay guerra, o una ley contra personas como yo?
    .who = Puede responder un servicio para personas que huyen.
sheet-22 = ¿Hay un plan escrito, y una persona con nombre antes y después?
    .who = Puede responder un servicio o la oficina de migración de la ONU.
sheet-23 = ¿Quién paga? ¿Debo devolver el dinero si vuelvo aquí?
    .who = Puede responder la oficina de migración de la ONU.
sheet-24 = ¿Hasta cuándo puedo cambiar de idea, y cómo?
    .who = Puede responder una asesoría legal o la oficina de migración de la ONU.
sheet-25 = ¿Quién me da un consejo independiente, y dónde puedo quejarme?
    .who = Puede responder una asesoría legal.
sheet-26 = Tengo menos de 18: ¿quién habla por mí, y quién decide qué es bueno para mí?
    .who = Puede responder la persona tutora: una persona adulta que habla por menores.

# D83.
b-safe =
    Usted conoce mejor a esa gente: quién podría hacerle daño, dónde, y en el camino.

    Un servicio puede mirar los peligros con usted. Puede preguntar quién lo hace, y pedir leerlo y corregirlo. A algunas personas las usaron otra vez tras volver.

    Puede ser mejor no ir, o no ahora.
    .title = ¿Habría peligro?
    .next = Puede pedir protección aquí, o en otro lugar.
    .asylum = Protección aquí (asilo)
    .protect = Protección ante amenazas
    .family = Si mi familia corre riesgo
b-safe-missing = No sabemos quién estudia esto en { $country }. Se lo puede decir un servicio.

# D84.
b-law =
    Irse puede acabar con un permiso o una solicitud de asilo, que es protección en otro país. A veces hay prohibición de entrada: no puede volver por un tiempo.

    Un juicio o una reclamación de dinero a menudo puede seguir sin usted. En su país, algunos actos pueden castigarse.

    Una asesoría legal puede decírselo antes de irse.
    .title = Qué dice la ley
    .lawyer = Abogado o abogada
    .abroad = Un caso en otro país
    .money = El dinero después de irme
b-law-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    En ambos lugares puede preguntar lo mismo: ¿dónde duermo, de qué vivo, quién me atiende, y las deudas?

    La familia y la gente cercana pueden ayudar, o hablar. Para niñas y niños puede ser fácil o difícil.

    Puede comparar los dos lugares en papel, o en su cabeza.
    .title = La vida después
    .help = Ayuda para regresar
    .debts = Deudas que no acaban
    .family = Si mi familia corre riesgo

# D86. Both sides.
b-help =
    Algunos programas ayudan a personas que eligen volver a casa. La oficina de migración de la ONU lleva muchos; Estados y servicios llevan otros. Puede preguntar quién los paga y si son independientes.
    .title = Quién ayuda a regresar
    .good = Lo bueno: un pasaje, papeles, compañía en el viaje y algo de dinero para empezar de nuevo.
    .hard = Lo difícil: hay condiciones, la ayuda puede acabar pronto y puede ser difícil volver aquí.
    .contact = Servicios para el regreso
    .sign = Antes de firmar
    .trip = El viaje y después
b-help-missing = No conocemos los programas de { $country }. Se lo puede decir un servicio.

# D87.
b-trip =
    Puede pedir un plan en papel: con qué papeles, quién viene con usted, qué pasa en el aeropuerto, quién le espera.

    Una persona con nombre, antes y después, ayuda. Solo deberían preguntarle luego cómo está si usted lo quiere.
    .title = El viaje y después
    .abroad = Ayuda en otro país
    .sign = Antes de firmar
b-trip-missing = No sabemos cómo es en { $country }. Se lo puede decir un servicio.

# D88.
b-other =
    Puede haber más de dos caminos: un permiso aquí, asilo, que significa protección aquí, familia en otro lugar, otro país, o irse más tarde.

    Cada uno tiene sus reglas y fechas. Una asesoría legal puede decirle cuáles están abiertos para usted.
    .title = Otros caminos
    .permit = Permiso para quedarme
    .asylum = Protección (asilo)
    .help = Buscar ayuda
b-other-missing = No conocemos los caminos en { $country }. Se lo puede decir una asesoría legal.

# D89. One line at a time; nothing is saved.
b-sheet =
    Una pregunta cada vez. Puede marcar lo que quiere preguntar. No se guarda nada: las marcas se van cuando usted sale.
    .title = Hoja de preguntas
    .next = Puede ver la lista cuando quiera.
    .going = Preguntar sobre irme
    .staying = Preguntar sobre quedarme
    .know = Esto ya lo sé
    .onward = Pregunta siguiente
    .questions = Mostrar mis preguntas
    .clear = Borrar todas las marcas
b-sheet-line = Pregunta { $number } de { $of }
b-sheet-marked = Marcado: { $marks }.
b-sheet-result = Sus preguntas. Puede leerlas a una asesoría legal o a un servicio.
b-sheet-going = Sobre irse
b-sheet-staying = Sobre quedarse
b-sheet-empty = No ha marcado nada. Está bien.

# D90.
b-sign =
    Antes de firmar, puede pedir leerlo en su idioma, o que se lo lean. Puede tomarse tiempo, y quedarse una copia.

    ¿Hasta cuándo puedo cambiar de idea? ¿Qué pasa entonces? ¿Quién me ayuda si algo sale mal?
    .title = Antes de firmar
    .lawyer = Abogado o abogada
    .help = Buscar ayuda
b-sign-missing = No conocemos las reglas en { $country }. Una asesoría legal puede leer el papel.
b-sign-data =
    ¿Quién recibe aquí mis datos? ¿Quién allí? ¿Qué exactamente: nombre, salud, lo que pasó?

    Puede decir sí a una cosa y no a otra. Puede pedir esto en papel.
    .label = Qué datos se comparten

# D91.
b-forced =
    Un papel que le ordena irse tiene una fecha. A menudo puede pedir que un tribunal lo mire de nuevo, pero solo durante unos días. Una asesoría legal hoy puede cambiar las cosas, si puede conseguirla.

    Puede decir qué le pasó, y que tiene miedo de volver. Ningún Estado puede enviar a alguien a la tortura.

    Quizás le retengan un tiempo. Allí también puede pedir abogado o abogada.
    .title = Me ordenaron irme
    .next = Puede buscar ahora asesoría legal.
    .lawyer = Abogado o abogada
    .asylum = Protección aquí (asilo)
    .recognised = Que me reconozcan
b-forced-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.
