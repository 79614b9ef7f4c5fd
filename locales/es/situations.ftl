# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Muchos derechos en el trabajo valen con o sin papeles: pago, descanso, trato sin amenazas. Los hombres y niños también los tienen.

    Un sindicato puede dar consejo. Una oficina del Estado controla el trabajo. Algunas oficinas avisan si faltan papeles. Puede preguntar antes a un servicio.

    Muchos puertos tienen un centro para la gente de mar. Si su visa depende de una sola empresa, irse puede afectarla.
    .title = Sobre el trabajo
    .next = Puede ver salarios sin pagar, o preguntar a un servicio.
    .wages = Salarios sin pagar
    .help = Buscar ayuda
    .papers = Pasaporte o papeles
    .debt = Deudas que no acaban
    .domestic = Trabajo en una casa
sit-labour-missing = No conocemos las reglas en { $country }. Un sindicato o una asesoría legal puede saberlo.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Algunas deudas crecen y crecen: cobros por un empleo o un viaje, intereses, multas, alquiler. A veces piden pagar a la familia.

    En muchos países, una deuda con quien le usa no se puede reclamar por ley. Si es posible, puede preguntar a una asesoría legal antes de pagar más.

    Pagar puede traer calma un tiempo, y la deuda puede seguir creciendo. No pagar conserva su dinero, y pueden llegar amenazas.
    .title = Sobre deudas
    .next = Puede hablarlo con un servicio antes de pagar o parar.
    .help = Buscar ayuda
    .family = Si mi familia corre riesgo
    .oaths = Juramentos y promesas

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    El trabajo en una casa es trabajo, también si vive allí. Muchos países tienen reglas sobre pago, descanso y días libres. A menudo nadie puede quedarse su pasaporte.

    Quizás quiera mucho a una niña o un niño que cuida. Eso es real, y aun así puede irse.

    Irse puede traer libertad, y costar un cuarto o una visa. Quedarse los conserva por ahora, y la presión puede seguir.
    .title = Trabajo en una casa
    .next = Puede planear con un servicio y decidir después.
    .wages = Salarios sin pagar
    .help = Buscar ayuda
    .diplomat = En una casa diplomática
sit-domestic-missing = No conocemos estas reglas en { $country }. Un sindicato puede saberlo.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Parte del personal de una embajada tiene inmunidad: es difícil llevarlo ante un tribunal. Usted sigue con sus derechos.

    Hay países con una oficina de protocolo para esto, o con un permiso especial. Hay asesorías legales que conocen el tema.

    Irse puede acabar con la presión, y también con su permiso. Si se queda, el permiso sigue por ahora, y la presión puede seguir.
    .title = Trabajo en casa diplomática
    .next = Puede planear con una asesoría legal antes de decidir.
    .help = Buscar ayuda
    .permit = Permiso para quedarme
    .papers = Pasaporte o papeles
sit-diplomat-missing = No sabemos qué hace { $country } en estos casos. Una asesoría legal puede saberlo.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Haga lo que haga o haya hecho, dejarlo es su decisión: ahora, más tarde o nunca.

    Puede pedir atención médica o asesoría legal y seguir donde está. Dejarlo puede traer descanso, y costar ingresos. Seguir conserva ingresos, y otra gente puede seguir decidiendo.

    Las leyes sobre vender y comprar sexo varían. En algunos países puede reclamar dinero que le quitaron. Esto también es para hombres y personas trans.
    .title = Ayuda sin juzgar
    .next = Puede pedir atención médica o hablar, sin ningún otro paso.
    .health = Salud
    .help = Buscar ayuda
    .images = Fotos y cuentas

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    A algunas personas se las fuerza a llevar o cultivar drogas, robar, pedir limosna, estafar o casarse por papeles. También les pasa a hombres y niños.

    Muchos países tienen reglas para no castigar lo que le hicieron hacer. No son iguales en todas partes.

    Hablar pronto puede ayudar. Lo que diga sin asesoría legal puede usarse contra usted.
    .title = Lo que le hicieron hacer
    .next = Puede pedir abogado o abogada antes de declarar.
    .nopunish = Que no me castiguen
    .lawyer = Abogado o abogada
    .held = Me retienen o me acusan
sit-crime-missing = No conocemos estas reglas en { $country }. Una asesoría legal puede saberlas.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    A algunas personas las retienen en lugares vigilados y las fuerzan a estafar en línea. Muchas son hombres.

    Allí a menudo vigilan los teléfonos. Lo que admita en un chat puede usarse contra usted.

    Pagar para irse puede funcionar, o traer más exigencias. Una embajada puede ayudar, y avisar a gente en su país. En una frontera puede decir que le forzaron. Lo que sigue varía.
    .title = Trabajo en línea
    .next = Si nadie vigila, puede buscar ayuda aquí.
    .embassy = Embajada o consulado
    .lawyer = Abogado o abogada
    .nopunish = Que no me castiguen
    .help = Buscar ayuda
sit-scam-missing = No conocemos un número para esto en { $country }. Una embajada puede saberlo.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    En la mayoría de los países un matrimonio necesita un sí libre de ambas partes. Sin él, quizás pueda pararlo o terminarlo.

    A menudo un tribunal puede ordenar a alguien que no se acerque. Puede traer calma, o enojo. Una asesoría legal puede decir si se debe una dote.

    Antes de un vuelo, puede decir a alguien de confianza adónde va. En el aeropuerto puede pedir hablar a solas con agentes.
    .title = Sobre un matrimonio
    .next = Puede hablar con un servicio y no decidir nada.
    .help = Buscar ayuda
    .under18 = Ayuda si soy menor de 18
sit-marriage-missing = No conocemos esta ley en { $country }. Una asesoría legal puede saberla.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Algunas personas amenazan con mostrar fotos, o se apropian de cuentas. La vergüenza no es de usted.

    Pagar o enviar más puede no pararlas. Mensajes, nombres y fechas pueden ser pruebas útiles. Con claves nuevas otra gente puede perder el acceso, y notarlo.

    Todo esto es solo para un aparato que usted controla y nadie más. Si más gente puede mirar este, un servicio puede ayudarle a planear.
    .title = Fotos, cámaras, cuentas
    .next = Puede ver cómo pedir que las quiten, o hablar antes.
    .keep = Qué es útil guardar
    .help = Buscar ayuda

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Dos herramientas gratis pueden pedir a sitios y aplicaciones que bloqueen una foto. StopNCII es para personas adultas. Take It Down es para fotos de antes de cumplir 18.

    Su aparato hace una huella de la foto, una especie de código. La foto no se sube. No todos los sitios participan.

    Es solo para un aparato que usted controla y nadie más. En él quedan rastros de la visita. También puede pedir ayuda a un servicio.
    .label = Pedir que las quiten

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Puede pedir una revisión médica, poco después o años más tarde. Los cuidados pueden durar mucho tiempo. Puede pedir sus papeles al hospital.

    La ley mira sobre todo a quienes lo organizaron. En algunos países también se castiga recibir dinero por ello. Una asesoría legal puede decírselo antes de hablar con autoridades.

    Si no ha pasado, puede decir a solas al personal médico que no lo quiere.
    .title = Su cuerpo y su salud
    .next = Puede pedir antes atención médica y pensar lo demás después.
    .health = Salud
    .lawyer = Abogado o abogada
    .help = Buscar ayuda

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Mucha gente ayuda cuando hay que huir. Alguna gente se aprovecha: con un viaje en un control, un cuarto o un empleo.

    Puede comprobar una oferta antes de ir. Puede decir a alguien de confianza qué camino toma.

    La ley prohíbe usar a niñas y niños para combatir. Algunos países dejan que quienes huyen se queden un tiempo.
    .title = Guerra, huida, desastre
    .next = Puede comprobar una oferta, o preguntar cómo quedarse.
    .offer = ¿Es real esta oferta?
    .asylum = Protección aquí (asilo)
    .help = Buscar ayuda
sit-conflict-missing = No sabemos qué ofrece { $country } a quienes huyen. Puede preguntar allí a un servicio.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Un juramento o una maldición puede pesar en el cuerpo y en la mente. El miedo es real.

    Otras personas ya no están atadas al suyo. En 2018 el Oba de Benín liberó a personas de esos juramentos.

    Alguien con autoridad en su fe o tradición puede ayudar. Quizás conozca a la gente que usted teme: puede elegir con cuidado. Una asesoría legal puede decir si debe algo por ley.
    .title = Juramentos y promesas
    .next = Puede hablar con un servicio del juramento, el dinero o su familia.
    .help = Buscar ayuda
    .family = Si mi familia corre riesgo

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    El amor y la fuerza pueden ir juntos. Puede ser la pareja, la madre, el padre u otra persona de la familia.

    En muchos países un tribunal puede ordenar a alguien que no se acerque a usted o a menores. Irse o una orden puede traer calma, o enojo. Quedarse puede mantener la calma, y la presión puede crecer.

    Algunas personas dejan copias de papeles y algo de dinero con una amistad. Solo usted sabe si serviría.
    .title = Cuando es alguien cercano
    .next = Puede planear con un servicio, se vaya o se quede.
    .help = Buscar ayuda
    .phone = Usar este teléfono
