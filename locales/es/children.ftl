# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# Reader: "tú", with no adjective that has a gender. Only c-parent says "usted".

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Qué bueno que leas esto. No es tu culpa.

    Tienes derechos especiales. Las personas adultas deben protegerte del daño. Puedes pedir una cama, atención médica y ayuda de una persona adulta.
    .title = Si tienes menos de 18 años
    .next = Puedes elegir un botón, o parar aquí.
    .talk = Alguien con quien hablar
    .guardian = Una persona de mi lado
    .age = Si dudan de mi edad
    .going = Volver a casa o quedarme
    .parent = Tengo o espero un bebé
c-hub-missing = No conocemos las reglas de { $country }. Un servicio puede saberlo.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    La persona tutora es una persona adulta que debe pensar en lo que es bueno para ti. Puedes decirle qué quieres.

    ¿No te sientes bien con esa persona? Puedes decirlo y pedir otra.
    .title = Una persona de tu lado
    .help = Ayuda si soy menor de 18
    .complain = Cuando algo va mal
c-guardian-missing = No sabemos quién es en { $country }. Puedes pedir ayuda legal.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Si dudan, deberían tratarte como menor de 18 mientras lo comprueban.

    Primero pueden ver papeles. Un examen médico debería ir al final, y solo si dices sí. Puedes decir no. Quien te da ayuda legal puede decirte qué pasa después.
    .title = Tu edad
    .guardian = Una persona de mi lado
    .lawyer = Abogado o abogada
c-age-missing = No sabemos cómo es en { $country }. Puedes pedir ayuda legal.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    No se lo decimos a nadie. Telegram puede ver este chat.

    Si llamas o visitas a alguien, quizás tenga que decir a más gente que necesitas ayuda. Eso puede ayudar. También puede parecer demasiado rápido. Puedes preguntar antes: ¿a quién se lo dirán?
    .title = Qué se cuenta y qué no
    .go = Seguir a los servicios
    .not-now = Ahora no
c-secret-missing = No sabemos la regla de { $country }. Puedes preguntar.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    No tienes que saberlo aún. Las personas adultas deben escucharte y pensar en lo bueno para ti.

    Los dos caminos pueden ser buenos o difíciles. Nadie debería enviarte donde te hacen daño, ni preguntar a tu familia si eso te daña.
    .title = Volver a casa o quedarse
    .guardian = Una persona de mi lado
    .lawyer = Abogado o abogada
c-return-missing = No sabemos cómo es en { $country }. Puedes pedir ayuda legal.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    No deberían separarle de su hija o hijo, si vivir con usted le hace bien. Niñas y niños tienen derechos: acta de nacimiento, escuela, atención médica.

    ¿Hace daño la otra parte, el padre o la madre? Una asesoría legal puede decirle qué puede pedir.
    .title = Usted y su hija o hijo
    .help = Buscar ayuda
    .health = Embarazo y salud
    .lawyer = Abogado o abogada
c-parent-missing = No conocemos las reglas de { $country }. Una asesoría puede saberlas.
