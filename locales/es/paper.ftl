# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file: what stands on the first pages, the contents and the references.
# The title, the line below it and the date are print-quiet-title, print-quiet-lead and print-as-of in print.ftl.
# Whoever finds the paper must not be able to tell more than the person wants: no word of exploitation here.

# $country stands after "para", without an article.
paper-about =
    Estas son las páginas de una guía que muestra un programa informático. Son para { $country }. Dan información, no asesoría legal.

    No vienen de la policía ni de una oficina del Estado. La guía no guarda nada sobre usted.

    Las leyes y los números cambian. Lo que se dice aquí se sabía en la fecha de arriba. Puede preguntar antes de confiar en ello.
    .title = Sobre estas páginas
paper-keep =
    Otras personas pueden encontrar una guía en papel, o un archivo en un teléfono o en otro aparato. Usted decide: guardarla, dejarla con alguien de confianza, o leerla y devolverla.

    Quien encuentre marcas y notas puede leerlas. Usted puede leer sin lápiz.
    .title = Si guarda esta guía
paper-contents = Contenido
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = página { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Ir al texto
