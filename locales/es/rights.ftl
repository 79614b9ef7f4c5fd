# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    Usted tiene derechos antes de que alguien reconozca su situación.

    Ayuda: un lugar, atención médica, consejo. Quedarse: tiempo para pensar, un permiso, que no le castiguen. Justicia y dinero: asesoría legal, un tribunal, su salario.

    Lo que de verdad puede recibir depende del país.
    .title = Sus derechos, en breve
    .all = Para todas las personas
    .rest = Descansar y pensar
    .help = Ayuda sin declarar
    .house = Un lugar donde vivir
    .health = Salud
    .living = Dinero, comida, trabajo
    .stay = Permiso para quedarme
    .nopunish = Que no me castiguen
    .privacy = Mi nombre y mis datos

# D39.
r-all =
    Estos derechos son para todas las personas: con o sin papeles, de cualquier país, color, lengua, fe u opinión.

    Son para mujeres, hombres y personas trans, para personas con discapacidad, y para niñas y niños. También les pasa a hombres y niños.

    Si alguien le trata peor por ser quien es, puede quejarse.
    .title = Para todas las personas
    .next-right = El derecho siguiente
    .complain = Si no cumplen las reglas

# D40.
r-info =
    Puede pedir información en un idioma que entienda. En muchos trámites tiene derecho a intérprete gratis.

    Puede pedir una mujer o un hombre. Si no confía en quien interpreta, puede decirlo y pedir otra persona.
    .title = Información e intérprete
    .lawyer = Abogado o abogada
    .help = Buscar ayuda

# D41. Identification. Both sides.
r-id =
    Que le reconozcan significa que una oficina dice: la ley llama a esta situación «{ -legal-victim }». Puede pedirlo, también antes de que le expulsen. Si dicen que no, a menudo puede pedirlo otra vez.
    .title = Que le reconozcan
    .good = Lo bueno: puede abrir ayuda, un lugar donde vivir, tiempo para pensar y un permiso.
    .hard = Lo difícil: las oficinas comparten datos, puede tardar mucho, y pueden decir que no.
    .data = Qué pasa con mis datos
    .rest = Descansar y pensar
    .who = Quién puede pedirlo por mí
r-id-missing = No sabemos quién decide en { $country }. Puede preguntar a un servicio o una asesoría legal.

# D42.
r-data =
    Los formularios sobre usted pueden llegar a la policía, a la oficina de migración o a otro país.

    Puede preguntar qué se escribe y quién lo recibe. A algunas partes puede decir no. Puede pedir una copia.
    .title = Qué pasa con mis datos
    .recognised = Que me reconozcan
r-data-missing = No conocemos estas reglas en { $country }. Puede preguntar antes de firmar.
r-data-questions =
    ¿Quién leerá este formulario? ¿Quién más puede pedirlo?

    ¿A qué puedo decir no? ¿Qué pasa si digo no?

    ¿Cuánto tiempo se guarda? ¿Puedo verlo, corregirlo y tener una copia?
    .label = Preguntas que puede hacer

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    En muchos países quizás reciba tiempo para descansar y pensar. Puede decidir más tarde sobre la policía. En la mayor parte de Europa son al menos 30 días.

    En ese tiempo quizás reciba un lugar, atención médica y consejo. A menudo no pueden expulsarle del país. En algunos casos puede acabar antes.
    .title = Tiempo para descansar y pensar
    .who = Que me reconozcan
    .help = Ayuda en este tiempo
    .after = Qué viene después
r-reflect-missing = No sabemos esto de { $country }. Puede preguntar a un servicio antes de confiar en ello.

# D44.
r-help =
    Según las reglas internacionales, la ayuda no debería depender de lo que usted diga contra nadie.

    Algunos países aún ligan parte de la ayuda a una declaración. Si alguien lo dice, puede preguntar: ¿dónde está escrita esa regla? Puede preguntar a una asesoría legal o a otro servicio.
    .title = Ayuda sin tener que declarar
    .help = Buscar ayuda
    .complain = Si no cumplen las reglas
r-help-missing = No sabemos cómo es en { $country }. Se lo puede decir un servicio.

# D45.
r-house =
    Hay viviendas, casas para grupos y cuartos con familias. Algunos lugares son para mujeres, otros para hombres, parejas o familias.

    La mayoría tiene reglas: visitas, teléfonos, una dirección que no se cuenta. Puede preguntarlas antes. Puede preguntar por niñas y niños, animales y escaleras.

    Puede irse cuando quiera.
    .title = Un lugar donde vivir
    .help = Buscar ayuda
    .tonight = Para esta noche
r-house-missing = Aún no conocemos los lugares de { $country }. Una línea de ayuda puede saberlo.

# D46.
r-health =
    Puede pedir atención médica. En muchos países parte de la atención es gratis, también sin papeles.

    El personal médico debería guardar lo que usted dice, dentro de los límites de la ley. Puede pedir intérprete, y una copia de su historia clínica.
    .title = Salud
    .soon = Tras sexo a la fuerza
    .repro = Embarazo e infecciones
    .mind = Ánimo y sueño
r-health-missing = No conocemos las reglas en { $country }. Puede preguntar en la clínica por el costo y los papeles.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Pronto es mejor, y más tarde también ayuda. Usted decide qué se hace.

    La medicina contra el VIH puede empezarse en las primeras 72 horas. La medicina para evitar un embarazo funciona en los primeros 5 días.

    A menudo el personal médico puede guardar pruebas sin avisar a la policía. Puede preguntar antes.
    .title = Atención médica pronto
    .next = Puede pedir atención médica, o hacer antes una pausa corta.
    .where = Adónde ir
    .calm = Una pausa corta
    .report = Denunciar o no
r-health-now-missing = No conocemos las reglas en { $country }. Se lo puede decir un hospital.

# D48. Behind a warning.
r-health-repro =
    El personal médico puede hacer pruebas de embarazo e infecciones, si usted quiere. Nadie puede hacerle una prueba a la fuerza.

    Puede preguntar por anticonceptivos, y por las opciones que la ley permite. El VIH se puede tratar bien.
    .title = Cuidar su cuerpo
    .next = Puede preguntar en una clínica por una sola cosa.
    .where = Adónde ir
    .child = Tengo o espero un bebé
r-health-repro-missing = No conocemos las reglas en { $country }. Se lo puede decir una clínica.

# D49.
r-health-mind =
    Dormir mal, el miedo, el enojo o no sentir nada puede ser normal tras cosas duras. Los huecos en la memoria son comunes. No son mentiras.

    Hablar con alguien con formación puede ayudar. Algunas medicinas también. Hay ayuda con drogas o alcohol, sin culpar a nadie.
    .title = Ánimo, sueño, memoria
    .calm = Una pausa corta
    .help = Buscar ayuda

# D50.
r-living =
    Quizás reciba dinero o comida para cada día. En algunos países puede trabajar durante el tiempo para pensar, o con un permiso.

    Niñas y niños a menudo pueden ir a la escuela. Quizás haya un curso del idioma o de un oficio.
    .title = Dinero, comida, trabajo, escuela
    .permit = Permiso para quedarme
    .help = Buscar ayuda
r-living-missing = No conocemos estas reglas en { $country }. Se lo puede decir un servicio.

# D51. Both sides.
r-stay =
    Hay permisos con y sin colaborar con la policía. Algunos miran su propia situación: salud, riesgos, familia. Una asesoría legal puede decir qué ayuda.
    .title = Permiso para quedarse
    .good = Lo bueno: tiempo, a menudo trabajo y atención médica, y a veces puede venir su familia.
    .hard = Lo difícil: puede acabar con el caso, y una oficina sabe entonces dónde está usted.
    .lawyer = Abogado o abogada
    .after = Qué viene después
    .asylum = Protección (asilo)
r-stay-missing = No conocemos los permisos de { $country }. Puede preguntar allí a una asesoría legal.

# D52.
r-asylum =
    Si teme que le hagan daño en su país, puede pedir asilo: protección en otro país. Puede ir junto con otro permiso.

    Ningún Estado puede enviar a una persona a un lugar de tortura, o de persecución como persona refugiada.

    Su embajada no debería saberlo sin que usted diga sí. En Europa quizás deba decidir otro país.
    .title = Si hay peligro en su país
    .lawyer = Abogado o abogada
    .embassy = Embajada o consulado
    .permit = Permiso para quedarme
r-asylum-missing = No conocemos estas reglas en { $country }. Puede preguntar a una asesoría legal.

# D53.
r-nopunish =
    A veces se fuerza a personas a ir contra la ley. Les hacen robar, llevar drogas, usar papeles falsos o estafar en línea.

    Muchos países tienen una regla para no castigar esto. Cuenta lo que tuvo que hacer, o lo que vino directamente de ello. Algunos actos quedan fuera.

    Puede decírselo pronto a una asesoría legal, antes de hablarlo con más gente.
    .title = Que no le castiguen
    .lawyer = Abogado o abogada
    .held = Me retienen o me acusan
r-nopunish-missing = No sabemos qué fuerza tiene esta regla en { $country }. Se lo puede decir una asesoría legal.

# D54.
r-detained =
    Puede decir: me forzaron. Quiero abogado o abogada, e intérprete. Puede esperar a que lleguen para responder a lo demás.

    Puede pedir una llamada. En la mayoría de los casos solo deben avisar a su consulado si usted quiere.

    Más tarde, una asesoría legal puede pedir que limpien sus antecedentes.
    .title = Me retienen o me acusan
    .lawyer = Abogado o abogada
    .nopunish = Que no me castiguen
    .complain = Si no cumplen las reglas
r-detained-missing = No conocemos las reglas en { $country }. Puede pedir abogado o abogada.

# D55.
r-privacy =
    Su nombre no debería hacerse público sin que usted diga sí. En muchos países los expedientes están cerrados, y la prensa no puede publicar quién es.

    Nunca debería darse el nombre de niñas o niños. Si pasó, puede quejarse.
    .title = Su nombre y sus datos
    .court = En el tribunal
    .complain = Si no cumplen las reglas
r-privacy-missing = No conocemos estas reglas en { $country }. Se lo puede decir una asesoría legal.

# D56.
r-family =
    Quizás su familia también necesite protección. Puede ser aquí o en su país. A veces, si usted acepta, un servicio del otro país puede averiguar sin llamar la atención.

    Solo usted sabe en quién confía y qué contarle. Un permiso puede dejar que su familia le visite o venga a vivir con usted.
    .title = Si mi familia corre riesgo
    .help = Buscar ayuda
    .protect = Protección ante amenazas
r-family-missing = No conocemos estas reglas en { $country }. Se lo puede decir un servicio.

# D57.
r-docs =
    En muchos países nadie puede quedarse su pasaporte. Puede pedir que se lo devuelvan, o pedir uno nuevo.

    A los papeles falsos que le dieron puede aplicarse la regla para no castigar. Una asesoría legal puede decirle cómo hablar de ello.

    Una foto de sus papeles puede ayudar, si está donde solo usted mira.
    .title = Papeles quitados o falsos
    .embassy = Embajada o consulado
    .nopunish = Que no me castiguen
    .lawyer = Abogado o abogada
r-docs-missing = No conocemos estas reglas en { $country }. Se lo puede decir un servicio.

# D58. Both sides; follows the sample text.
r-consul =
    No tiene que contactar con la embajada. Si teme a su gobierno, a su familia o a autoridades, hable antes con una asesoría legal, si puede. Igual si piensa en asilo: protección en otro país.
    .title = Embajada o consulado
    .good = Lo bueno: puede hacer papeles de viaje y a veces ayudar.
    .hard = Lo difícil: puede avisar a gente en su país, y más gente puede saber dónde está.
    .papers = Papeles quitados o falsos
    .asylum = Si hay peligro en mi país
    .numbers = Servicios y números
r-consul-missing = Aún no conocemos las embajadas en { $country }. Un servicio puede ayudarle a preguntar.
