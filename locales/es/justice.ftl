# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    Usted elige. En la mayoría de los lugares puede recibir ayuda, vaya o no a la policía.

    Algunas personas no van nunca. Algunas van más tarde. Cada camino tiene lados buenos y difíciles.
    .title = Justicia, si usted la quiere
    .report = Denunciar o no
    .police = Hablar con la policía
    .protect = Protección ante amenazas
    .court = En el tribunal
    .abroad = Un caso en otro país
    .wrong = Si no cumplen las reglas

# D66. Follows the sample text; both sides.
j-report =
    Es su decisión, y puede tomarse tiempo. Algunas personas van a la policía. Otras no, o van más tarde.

    Puede ir por su cuenta o con un servicio. En la mayoría de los lugares puede recibir ayuda sin denunciar.
    .title = ¿Conviene denunciar?
    .good = Lo bueno: puede frenar a alguien, y abrir protección, un permiso o dinero.
    .hard = Lo difícil: tarda mucho, le preguntan mucho, y algunas cosas no se pueden parar.
    .next = Puede preguntar antes a una asesoría legal, también por los plazos.
    .lawyer = Abogado o abogada
    .police = Hablar con la policía
    .keep = Qué es útil guardar
    .not-now = Ahora no
j-report-missing = No conocemos las vías en { $country }. Se lo puede decir un servicio.

# D67.
j-police =
    Puede pedir intérprete y abogado o abogada. Puede pedir que le atienda una mujer o un hombre. Puede pedir pausas. Puede parar.

    Puede leer lo que se escribe y corregirlo. Puede pedir una copia, y la tarjeta de quien le atiende.

    Si hay agentes implicados, una asesoría legal o una oficina de quejas puede ayudar.
    .title = Hablar con agentes
    .lawyer = Abogado o abogada
    .wrong = Si no cumplen las reglas
j-police-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D68.
j-keep =
    Algunas cosas pueden servir después: fechas, lugares, pagos, mensajes, placas o matrículas.

    Puede guardarlas solo donde no sea peligroso, y quizás no en este teléfono. Con alguien de confianza puede ser mejor.

    No hace falta que tenga nada de esto. Su palabra no tiene que ser la única señal de lo que pasó.
    .title = Qué es útil guardar
    .next = Puede no guardar nada, y pedir ayuda igual.
    .report = Denunciar o no
    .phone = Usar este teléfono

# D69.
j-lawyer =
    Una abogada o un abogado conoce la ley y habla por usted. A veces es gratis para usted: paga el Estado o un servicio. Puede preguntar antes cuánto cuesta.

    No puede contar a nadie más lo que usted le dice, con pocos límites. Puede pedir que le atienda otra persona.
    .title = Abogado o abogada
    .help = Buscar asesoría legal
j-lawyer-missing = No sabemos quién paga en { $country }. Se lo puede decir un servicio.

# D70.
j-protect =
    Las amenazas contra usted o su familia también son delito. La policía puede vigilar, o un tribunal puede ordenar a alguien que no se acerque.

    Un programa de testigos puede dar un lugar y un nombre nuevos. Se deja mucho atrás: amistades, trabajo, su ciudad.

    Puede pedir que le avisen si sueltan o trasladan a alguien.
    .title = Protección ante amenazas
    .next = Puede preguntar a una asesoría legal qué tipo le conviene.
    .family = Si mi familia corre riesgo
    .lawyer = Abogado o abogada
j-protect-missing = No sabemos qué ofrece { $country }. Se lo puede decir una asesoría legal.

# D71.
j-court =
    Quizás pueda hablar por video, o detrás de una pantalla. La sala puede cerrarse a otras personas, y su nombre puede quedar oculto.

    Alguien puede acompañarle. En muchos lugares no se permiten algunas preguntas sobre su vida. Para menores de edad hay reglas extra.
    .title = En el tribunal
    .lawyer = Abogado o abogada
    .support = Buscar apoyo
    .voice = Que le escuchen e informen
j-court-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D72.
j-abroad =
    Los Estados pueden pedirse ayuda. Quizás pueda hablar por video, o le pidan viajar. Deciden entre ellos qué país lleva el caso.

    Extradición significa que se envía a una persona a otro país por un caso. Los papeles sobre usted también pueden viajar. Puede preguntar quién los ve.
    .title = Un caso en otro país
    .lawyer = Abogado o abogada
    .data = Qué pasa con mis datos
    .abroad = Ayuda en otro país
j-abroad-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D73.
j-voice =
    Puede decir al tribunal lo que esto le hizo a usted, de palabra o por escrito. Puede pedir que le informen de las fechas, del resultado y de si sueltan a alguien.

    Ayuda pedirlo por escrito. También puede elegir no saberlo.
    .title = Que le escuchen e informen
    .lawyer = Abogado o abogada
j-voice-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D74.
j-wrong =
    Puede quejarse cuando una oficina no cumple las reglas. Nadie puede castigarle por eso.

    Hay oficinas que controlan a la policía, y otras para los datos o la igualdad de trato. La defensoría del pueblo revisa quejas sobre las oficinas. Un tribunal también puede ayudar.
    .title = Si no cumplen las reglas
    .lawyer = Abogado o abogada
    .help = Buscar ayuda
j-wrong-missing = No conocemos esas oficinas en { $country }. Se lo puede decir una asesoría legal.
