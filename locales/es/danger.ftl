# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.
# Reader: "usted". No adjective or participle that would give the reader a gender.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Si puede, elija lo que le sirva. No tiene que explicar nada.
    .title = Peligro ahora
    .next = Puede tocar uno de estos botones.
    .call = Llamar para pedir ayuda
    .quiet = No puedo hablar
    .hurt = Heridas o enfermedad
    .held = Me encierran o me llevan
    .die = Quiero morir
    .out = Acabo de salir de ahí

# D11. The program adds the numbers below the text.
danger-call =
    Si puede hablar, puede llamar. Lo que más ayuda es decir primero el lugar.
    .title = Números para llamar
    .next = Si no puede hablar, quizás haya una forma silenciosa.
    .quiet = No puedo hablar
    .nophone = Sin teléfono, o ya salí
danger-call-say =
    Tres frases pueden bastar.

    Necesito ayuda. Estoy en este lugar: una calle, una tienda, un letrero, el número de piso.

    No tengo libertad para irme, o alguien puede hacerme daño.

    Necesito intérprete, por favor.
    .label = Qué decir
danger-call-line =
    Puede leer esta frase en voz alta, o mostrarla a alguien que esté cerca:
    .label = Frase para leer en voz alta
danger-call-papers =
    Es posible que le pregunten por sus papeles, también la policía. En algunos países esto puede influir en si puede quedarse. En otros miran primero el peligro.

    Puede decir que quiere abogado o abogada, e intérprete. Usted decide si llama.
    .label = ¿Me pedirán los papeles?

# D12.
danger-quiet =
    Algunos países tienen un número para mensajes o una llamada silenciosa. Donde no los hay, quizás le oigan si deja la línea abierta.
    .title = Cuando no puede hablar
    .next = Puede ver formas de llamar sin decir el motivo.
    .call = Todos los números
danger-quiet-order =
    Algunas personas llaman como si pidieran comida o un taxi. Dan la dirección y responden solo sí o no.

    No todas las personas que atienden conocen esto. Si es posible, puede seguir en la línea.
    .label = Hablar como si pidiera algo
danger-quiet-open-line =
    Puede llamar y dejar el teléfono con la línea abierta. Quien atiende quizás oiga lo que pasa.

    En algunos países, una llamada sin voz se corta. Puede que no sepan dónde está usted.
    .label = Dejar la línea abierta

# D13.
danger-held =
    Su vida es lo primero. Usted sabe mejor que nadie qué empeora o mejora las cosas.

    Las pistas sobre el lugar pueden ayudar: una carta, un letrero, una tienda, un sonido, la placa o matrícula de un vehículo.
    .title = Si le encierran o le llevan
    .next = Puede ver una frase para mostrar, o formas silenciosas.
    .call = Números para llamar
    .quiet = Formas silenciosas
danger-held-card =
    Puede mostrar esta frase a alguien cuando nadie vigile:
    .label = Una frase para mostrar
danger-held-border =
    En una frontera o un aeropuerto, puede pedir hablar a solas con agentes. Puede decir: necesito ayuda, no me dejan irme.

    Lo que sigue depende del país. Pueden preguntar por sus papeles, y puede perder el viaje. Puede pedir intérprete y abogado o abogada.
    .label = En la frontera o aeropuerto

# D14.
danger-hurt =
    Una ambulancia acude si hay heridas, enfermedad o un parto. En muchos países un hospital debe atender una urgencia, con o sin papeles.

    Quién paga y a quién se avisa varía. Puede preguntarlo primero.
    .title = Heridas, enfermedad, embarazo
    .next = Puede llamar, o ir al hospital más cercano.
    .call = Todos los números
    .after = Tras sexo a la fuerza
danger-hurt-poison =
    Si tomó o le dieron algo que le hace sentir mal, puede llamar a la ambulancia. Ayuda decir qué fue y cuándo. Guardar la caja también ayuda.

    Están ahí por su salud. En algunos lugares pueden avisar a más gente. Puede preguntar.
    .label = Veneno o drogas

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    No tiene que llevar esto sin compañía. Mucha gente ha sentido que ya era demasiado, y ese sentimiento puede cambiar.

    Un pequeño paso puede ayudar por ahora: sentarse donde haya gente, beber agua, alejar lo que pueda hacerle daño.

    Puede llamar, o decir a alguien de confianza: ahora necesito compañía.
    .title = Cuando es demasiado
    .next = Puede llamar ahora, o hacer antes una pausa corta.
    .line = Números para llamar
    .calm = Una pausa corta
    .help = Buscar ayuda
danger-self-missing = No conocemos una línea de crisis en { $country }. El número de emergencia también puede ayudar.

# D16.
danger-night =
    Esta noche pueden ser mejores los lugares con gente: un hospital, una estación con personal, una iglesia o mezquita, una tienda que no cierra. El personal puede llamar por usted.

    Solo usted puede juzgar un lugar. Puede decir que no si gente desconocida le ofrece un viaje o un cuarto.

    Los papeles, el teléfono, el cargador y las medicinas ayudan si los tiene.
    .title = ¿Dónde pasar esta noche?
    .next = Puede preguntar a una línea de ayuda, o buscar dónde dormir.
    .talk = Línea de ayuda
    .places = Lugares que ayudan
    .offer = ¿Es real esta oferta?
danger-night-missing = Aún no conocemos una línea de ayuda en { $country }. El número de emergencia puede ayudar.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Dura menos de un minuto. Puede parar en cualquier momento, y puede dejar los ojos abiertos.
    .title = Una pausa corta
    .go = Terminar la pausa
calm-feet =
    Puede sentir el suelo bajo los pies. Puede apretarlos un poco contra el suelo y soltar.
calm-see =
    Puede mirar alrededor y nombrar cinco cosas que ve. Sirven cinco cosas cualesquiera.
calm-breathe =
    Puede tomar aire despacio, y soltarlo un poco más despacio. No hace falta aguantar el aire. Tres veces pueden bastar.
