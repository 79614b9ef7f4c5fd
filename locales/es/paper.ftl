# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Estas son páginas de una guía que muestra un programa informático. País: { $country }. Es información, no asesoría legal.

    No viene de la policía ni de una oficina del Estado. La guía no guarda nada sobre usted.

    Las leyes y los números cambian. Lo que está aquí se sabía en la fecha de arriba. Puede preguntar antes de confiar en ello.
    .title = Sobre estas páginas
paper-keep =
    Otras personas pueden encontrar papel, o un archivo en un teléfono u ordenador. Usted decide: guardarlo, dejarlo con alguien de confianza, o leerlo y devolverlo.

    Quien encuentre marcas y notas puede leerlas. Se puede leer sin bolígrafo.
    .title = Si guarda esto
paper-contents = Índice
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = página { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Ir al texto
