# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file: what stands on the first pages, the contents and the references.
# The title, the line below it and the date are print-quiet-title, print-quiet-lead and print-as-of in print.ftl.
# Whoever finds the paper must not be able to tell more than the person wants: no word of exploitation here.

# $country is a name without article: it stands after a colon.
paper-about =
    Estas são as páginas de um guia que um programa de computador mostra. País: { $country }. Dão informação, não conselho jurídico.

    Não vêm da polícia nem de uma autoridade do Estado. O guia não guarda nada sobre você.

    As leis e os números mudam. O que está aqui era conhecido na data acima. Pode perguntar antes de contar com isso.
    .title = Sobre estas páginas
paper-keep =
    Outras pessoas podem encontrar um guia em papel, ou um arquivo num telefone ou computador. A decisão é sua: guardar, deixar com alguém de confiança, ou ler e devolver.

    Quem encontrar marcas e notas pode ler o que dizem. É possível ler sem caneta.
    .title = Se guardar este guia
paper-contents = Índice
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = página { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Ir para o texto
