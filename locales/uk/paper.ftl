# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Це сторінки довідника, який показує комп’ютерна програма. Вони для країни: { $country }. Це інформація, а не юридична консультація.

    Вони не від поліції й не від державної установи. Довідник нічого про вас не зберігає.

    Закони й номери змінюються. Тут стоїть те, що було відомо в день, названий вище. Перш ніж на це покладатися, можна спитати.
    .title = Про ці сторінки
paper-keep =
    Папір, а також файл на телефоні чи комп’ютері можуть знайти інші. Ви вирішуєте: лишити це, віддати тому, кому довіряєте, або прочитати й повернути.

    Позначки прочитає кожен, хто їх знайде. Читати можна й без ручки.
    .title = Якщо ви лишите це в себе
paper-contents = Зміст
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = с. { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Перейти до тексту
