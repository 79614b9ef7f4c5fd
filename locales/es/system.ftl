# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Soy un programa y no puedo leer lo que escribe. Lo he quitado de este chat para que no se quede aquí.

    Si algo es peligroso ahora, puede tocar el primer botón.
    .title = Gracias por escribir
    .danger = Peligro ahora
    .help = Buscar ayuda
    .home = Todas las puertas

# D116.
sys-media =
    No he abierto esto y lo he quitado de este chat. Aquí no hace falta que envíe pruebas a nadie.
    .title = No se ha abierto
    .home = Todas las puertas
    .keep = Qué es útil guardar

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Estamos revisando esto de nuevo, por eso no lo mostramos ahora. Una línea de ayuda puede decirle qué vale hoy.
    .title = Esto se está revisando
    .hotline = Líneas de ayuda y servicios
    .home = Todas las puertas
sys-stale-missing = Aún no conocemos una línea de ayuda en { $country }.

# D118. An old button or a fault.
sys-error =
    Eso no funcionó, o este botón es de una página vieja. No se ha perdido nada, porque no se guardó nada.
    .title = Podemos empezar desde aquí
    .home = Todas las puertas
    .danger = Peligro ahora
