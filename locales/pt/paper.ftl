# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Estas são páginas de um guia mostrado por um programa de computador. País: { $country }. É informação, não aconselhamento jurídico.

    Não vem da polícia nem de um serviço do Estado. O guia não guarda nada sobre você.

    As leis e os números mudam. O que está aqui era conhecido na data acima. Pode perguntar antes de contar com isso.
    .title = Sobre estas páginas
paper-keep =
    Outras pessoas podem encontrar papel, ou um ficheiro num telefone ou computador. Você decide: guardar, deixar com alguém de confiança, ou ler e devolver.

    Quem encontrar marcas e notas pode ler. É possível ler sem caneta.
    .title = Se guardar isto
paper-contents = Índice
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = página { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Ir para o texto
