# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Gracias por mirar. Despacio es mejor que rápido. La persona decide qué pasa, aunque usted lo haría de otro modo.
    .title = Quiero ayudar a alguien
    .signs = Lo que he notado
    .talk = Cómo hablar
    .tell = A quién decírselo
    .missing = Alguien ha desaparecido

# D120.
h-signs =
    Quizás alguien trabaja todo el día, o está bajo vigilancia. Quizás no tiene sus papeles a mano, o deja que otras personas hablen. Quizás debe cada vez más.

    Son señales, no pruebas. Puede haber otros motivos. No tiene que averiguarlo. Seguir o poner a prueba a la gente puede hacerle daño.
    .title = Lo que quizás ha notado
    .talk = Cómo hablar
    .tell = A quién decírselo

# D121.
h-talk =
    Puede hablar a solas con la persona, con calma, primero de cosas pequeñas. Puede ofrecer un número, y aceptar un no.

    Algunas cosas pueden hacer daño: pedir detalles, enfrentarse a esa gente, planear una salida sin ayuda. Publicarlo también.

    Puede decir: estoy aquí si quieres hablar.
    .title = Cómo hablar
    .services = Buscar servicios

# D122. Behind a warning.
h-missing =
    Puede denunciar una desaparición ante la policía, aquí o en su país. La Cruz Roja y la Media Luna Roja buscan a personas en otros países. Una embajada también puede preguntar.

    Si alguien pide dinero, pagar puede ayudar, o traer más exigencias. La policía o un servicio puede aconsejarle.

    Fotos y planes en público pueden poner a la persona en riesgo.
    .title = Alguien ha desaparecido
    .next = Puede llamar a un número, o buscar un servicio.
    .numbers = Números de emergencia
    .services = Servicios
h-missing-missing = Aún no conocemos una línea para esto en { $country }. La policía puede tomar una denuncia.

# D123.
h-report =
    Algunas líneas aceptan llamadas sin nombre. Puede decir el lugar, las horas y lo que vio usted.

    También pueden llamar clientes: de una granja, una tienda, un hotel o servicios sexuales. En algunos lugares comprarlos es delito, y una asesoría legal puede aconsejar antes.

    Llamar puede ayudar. También puede hacer que lleven a la gente a otro lugar. Un servicio puede pensarlo con usted.
    .title = A quién decírselo
    .numbers = Servicios y números
h-report-missing = Aún no conocemos una línea para esto en { $country }. Un servicio de allí puede saberlo.
