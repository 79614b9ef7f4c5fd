# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    ¿Qué tipo de ayuda? Puede elegir, o verlo todo. Lo que elige no se guarda.
    .title = Buscar ayuda
    .all = Todo
    .place = Un lugar donde quedarme
    .lawyer = Abogado o abogada
    .doctor = Atención médica
    .talk = Alguien con quien hablar
    .work = Un problema de trabajo
    .papers = Papeles
    .return = Regreso
    .abroad = Ayuda en otro país
    .offer = ¿Es real esta oferta?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Los servicios cambian según el país. Puede elegir uno, o ver una línea de ayuda de cada país:
    .title = Servicios que pueden ayudar
    .filter = Elegir lo que le sirve
    .none = Cuando nada sirve

# D94.
f-card =
    Una ficha dice qué hace un servicio y para quién. Muestra sus idiomas, su horario y si es gratis. Dice si puede ir sin papeles o sin nombre.

    Dice quién lo reconoce y hasta cuándo. Puede ver qué le pide, y a quién debe informar.

    Puede hacer las mismas preguntas al servicio.
    .title = Qué le dice un servicio
    .next = Puede ver formas de ponerse en contacto.
    .contact = Cómo contactar
    .script = Qué podría decir
    .recognised = Qué significa reconocido
    .complain = Un problema con un servicio

# D95.
f-acc =
    Reconocido significa que alguien ha comprobado un servicio: un ministerio, una oficina de licencias o una red con reglas propias.

    No es una promesa. No dice que cada persona de allí sea buena, ni que haya un lugar libre.
    .title = Qué significa reconocido
    .service = Volver atrás
f-acc-kinds =
    Hay servicios con un contrato del Estado, o con su dinero. Los hay que pueden enviar a alguien a la oficina que hace el reconocimiento.

    Los hay con licencia. Los hay en una red. También hay oficinas del Estado, o de las Naciones Unidas.
    .label = Tipos de reconocimiento

# D96.
f-check =
    Una oferta de ayuda, trabajo o viaje puede ser falsa. Señales: decidir rápido, pagar primero, entregar el pasaporte, no decirlo a nadie.

    Puede pedir el nombre completo y la dirección. Puede llamar a un número que encontró por su cuenta. Alguien de confianza también puede mirarla.

    La ayuda real no le quita los papeles ni le pide dinero.
    .title = ¿Es real esta oferta?
    .services = Buscar servicios

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Puede llamar o escribir, o ir. Algunos servicios también aceptan una nota sin nombre.
    .title = ¿Cómo quiere ponerse en contacto?
    .good = Lo bueno: si llama o va, todo queda en sus manos. Una nota o que le llamen pide menos valor.
    .hard = Lo difícil: llamar cuesta dinero y sale en la factura. Un código se puede encontrar, y otra persona puede contestar si le llaman.
    .self = Llamo o escribo yo
    .visit = Voy yo
    .box = Buzón con código
    .callme = Que me llamen
    .not-now = Ahora no

# D98.
f-script =
    Tres frases pueden bastar.

    Tengo una pregunta sobre ayuda. No quiero decir mi nombre. ¿Hay alguien que hable mi idioma?

    Puede terminar la conversación en cualquier momento.
    .title = Qué podría decir
    .next = También puede mostrar una frase en vez de hablar.
    .services = Servicios
f-script-card =
    Puede mostrar esta frase donde le atiendan:
    .label = Una frase para mostrar

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Esta nota no lleva nombre ni historia. Solo hay que tocar botones. Puede parar en cada paso.

    ¿Tiene menos de 18 años? Para jóvenes pueden valer otras reglas. No tiene que decirlo.
    .title = Una nota corta sin nombre
    .words = Cinco palabras
    .digits = Doce cifras
    .call = Cómo contactarme
    .no = No enviar

# D100. All fields again, before anything is sent.
f-consent =
    Esto es lo que dice la nota:
    .title = ¿Quiere enviar esto?
    .send = Enviar
    .change = Cambiar
    .no = No enviar

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    La nota se envió. Este es su código:
    .title = Su código
    .have = Ya lo tengo
    .take = Retirar la nota

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Aquí puede escribir su código. Lo que escriba se quita del chat al momento.

    Puede tener cinco palabras o doce cifras. Una respuesta se muestra una vez, y luego ya no está.
    .title = Buscar una respuesta
    .next = También puede ver servicios a los que llamar o ir.
    .back = Retirar una nota
    .result = Sobre una queja
    .services = Servicios

# D103. The one place where a contact is typed.
f-call =
    Puede escribir un solo número, o un solo nombre de Telegram. Se quita del chat al momento. Va solo en la nota.

    Es mejor un número que solo use usted. Otra persona puede contestar.
    .title = Si pueden llamarle
    .words = Cinco palabras
    .digits = Doce cifras
    .no = No enviar

# D104.
f-cross =
    Un servicio de aquí puede pedir a otro, en otro país, que le ayude. Solo debería pasarse lo que usted acepte.

    También puede elegir aquí el otro país y leer sus páginas. Las páginas muestran entonces ese país hasta que lo cambie.
    .title = Ayuda en otro país
    .country = Elegir el país
    .services = Servicios
f-cross-missing = Aún no mostramos servicios en { $country }.

# D105.
f-none =
    A veces nada sirve, o nadie contesta. No es por usted. Puede probar otra vez a otra hora.

    Un servicio de un país cercano puede hablar su idioma. Algunas oficinas trabajan en muchos países.
    .title = Cuando nada sirve
    .numbers = Números de emergencia
    .abroad = Ayuda en otro país
    .feedback = Decir qué faltaba
f-none-missing = Aún no conocemos una línea de ayuda en { $country }. El número de emergencia puede ayudar.
f-none-bodies =
    Las Naciones Unidas tienen oficinas para personas refugiadas y para la migración en muchos países. También está la Cruz Roja o la Media Luna Roja. Los sindicatos también trabajan más allá de las fronteras.

    Pueden ayudar, o decirle quién puede. Tienen sus propias reglas.
    .label = Oficinas en muchos países

# D136. What went wrong with a service, by taps.
f-mark =
    Puede contar qué pasó con un toque. No tiene que decir quién es.
    .title = ¿Qué pasó con el servicio?
    .proof = Tengo el código de una nota
    .complain = Contarlo sin código
    .no = No contarlo
    .services = Servicios

# D106.
f-complain =
    Un servicio debería tratarle con respeto. No debería quitarle dinero ni papeles, cerrar puertas con llave, ni contar cosas sin que usted diga sí.

    Si lo hace, se puede ir. También puede pedir otra persona o quejarse.
    .title = Un problema con un servicio
    .mark = Contarlo aquí con toques
    .services = Otro servicio
    .outside = Si no cumplen las reglas
f-complain-missing = No conocemos esas oficinas en { $country }. Se lo puede decir una asesoría legal.
f-complain-tell =
    Puede decírselo a quien dirige el servicio. Puede decírselo a la oficina que lo paga o que le dio la licencia.
    Algunos países tienen una oficina que revisa las quejas.

    Si alguien le hizo daño o le quitó los papeles, también puede ser un delito. Una asesoría legal u otro servicio puede ayudarle a elegir.
    .label = A quién decírselo
