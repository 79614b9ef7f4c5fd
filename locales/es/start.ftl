# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.
# Settings of Telegram are named as its Spanish apps name them: compare at every release.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Hola. Esto es un programa informático. Da información y números de servicios que pueden ayudar.

    Es gratis. No tiene que decir quién es ni qué pasó. No es la policía ni una asesoría legal.

    Puede leer sobre derechos. Puede encontrar números para llamar. Puede ver qué aporta y qué cuesta cada camino. Puede salir en cualquier momento.
    .title = Hola
    .go = Seguir
    .private = ¿Quién puede ver esto?

# D3. The person alone decides. No answer is right or wrong.
safe =
    ¿Está bien leer esto aquí y ahora? Solo usted puede saberlo.

    Si alguien puede ver su teléfono, puede volver en otro momento.
    .title = ¿Es un buen momento?
    .yes = Sí
    .unsure = No lo sé
    .no = No, salir

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Quizás alguien mire este teléfono. El de una amistad u otro teléfono puede ser mejor.

    No hace falta guardar ni copiar estos textos. Puede tocar Salir antes de dejar el teléfono.

    Puede pensar un motivo para tener el teléfono en la mano. Que esté caliente, sin batería o con aplicaciones desconocidas puede indicar que lo vigilan, pero a menudo no indica nada.
    .title = Usar este teléfono con cuidado
    .telegram = Ajustes de Telegram
    .go = Seguir
    .later = Volver en otro momento

safe-tg =
    Algunos ajustes de Telegram hacen que este chat se vea menos. Ninguno lo oculta de todo el mundo.

    Puede verlos uno por uno, o dejarlos como están.
    .title = Ajustes de Telegram que ayudan
    .go = Seguir
safe-tg-previews =
    Una notificación puede mostrar el inicio de un mensaje. Se puede quitar en Telegram: Ajustes, Notificaciones y sonidos.

    Este programa cambia su página sin sonido. Aun así, su teléfono puede mostrar algo.
safe-tg-passcode =
    Telegram puede pedir un código al abrirse: Ajustes, Privacidad y seguridad, Código de acceso.

    Esto puede impedir que otra gente entre. Quien vea un código nuevo también puede preguntar por qué está ahí.
safe-tg-devices =
    Telegram puede estar abierto a la vez en otro teléfono o en otra pantalla. Puede ver la lista: Ajustes, Dispositivos.

    Ahí puede cerrar una de las sesiones. Quien la usa puede notarlo.
safe-tg-timer =
    Telegram puede borrar mensajes sin ayuda tras un día o una semana: este chat, su menú, Autoeliminar.

    Entonces aparece en el chat una línea que lo dice.
safe-tg-delete =
    Puede borrar todo el chat: mantenerlo pulsado en la lista, Eliminar, y marcar la casilla para borrarlo también al otro lado.

    Esto no puede quitar capturas de pantalla, ni lo que guarda Telegram.

# D6. A neutral line that is shown for a moment and then deleted.
exit = Listo.

# D7. What can be cleared and what cannot. Honest.
erase =
    Podemos borrar nuestra página y lo que usted envió aquí en las últimas 48 horas.

    No podemos borrar lo que guarda Telegram. Tampoco las capturas de pantalla ni las llamadas que hizo. El chat sigue en su lista hasta que lo elimine a mano. Una nota que aún espera se puede retirar con su código.
    .title = Borrar todo
    .clear = Borrar ahora
    .withdraw = Sobre notas y códigos
    .cancel = Volver atrás

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Esto ayuda a mostrar las reglas y los números que corresponden. Es solo para esta pantalla, y puede cambiarlo o saltarlo.
    .title = ¿Dónde está ahora?
    .unknown = No lo sé
    .sea = En camino o en el mar
    .skip = Saltar

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Puede mirar una cosa, o muchas. No se guarda nada.
    .title = ¿Qué ayudaría ahora?
    .ok = ¿Esto está bien?
    .rights = Mis derechos
    .help = Buscar ayuda
    .going = Volver a casa o quedarme
    .under18 = Tengo menos de 18 años
    .justice = Policía y tribunales
    .money = Dinero que me deben
    .privacy = Qué se guarda
    .easier = Más fácil de leer
    .someone = Quiero ayudar a alguien
    .about = Quién hace esto
    .feedback = ¿Le sirvió esto?
    .clear = Borrar todo
    .phone = Usar este teléfono
    .code = Notas y códigos
    .worker = Para equipos de calle
