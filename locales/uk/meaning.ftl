# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Дехто переглядає ознаки, щоб зрозуміти своє становище.

    Це не перевірка, і результату немає. Зупинитися можна на будь-якому рядку.
    .title = Це нормально?
    .next = Можна обрати щось із цього або спершу з кимось поговорити.
    .more = Інші ситуації
    .work = Про роботу
    .control = Про контроль
    .sex = Про секс
    .under18 = Мені немає 18
    .talk = Краще поговорю
    .labour = Поле, завод, судно, догляд
    .domestic = Робота в чужому домі
    .debt = Борги, яким немає кінця
    .industry = Сфера секс-послуг
    .crime = Змусили порушити закон
    .partner = Партнер чи родина
    .marriage = Шлюб без моєї згоди
    .online = Фото й акаунти
    .scam = Змусили дурити в мережі
    .oath = Клятви, прокляття, обіцянки
    .organ = Орган чи частина тіла
    .conflict = Війна, біженство, лихо
    .diplomat = Робота вдома в дипломата
    .agreed = Але згода була

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Ці рядки про те, що на роботі роблять інші.

    Рядок можна позначити або лишити. Ніщо не підраховується.
    .title = Про роботу
    .next = З позначками чи без, можна йти далі або зупинитися тут.
    .promise = Робота не та, що обіцяли
    .pay = Не платять або мало
    .hours = Забагато годин роботи
    .place = Погане житло
    .threats = Погрози на роботі
    .go = Що можливо зараз

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Ці рядки про інших, які вирішують, що людині можна робити.

    Рядок можна позначити або лишити. Ніщо не підраховується.
    .title = Про щоденне життя
    .next = З позначками чи без, можна йти далі або зупинитися тут.
    .papers = Мій паспорт у когось
    .out = Не дають вільно виходити
    .alone = Стежать або ізолюють
    .debts = Борги, що ростуть
    .warned = Погрози: рідні, поліція
    .go = Що можливо зараз

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Ваше тіло належить вам. Ці рядки про інших, які поводяться так, ніби воно їхнє.

    Таке трапляється з людьми будь-якої статі. Рядок можна позначити або лишити. Ніщо не підраховується.
    .title = Про ваше тіло
    .next = З позначками чи без, можна йти далі або спершу перепочити й повернутися.
    .made = Змусили до сексу
    .tricked = Обдурили або натиснули
    .filmed = Знімали без вільної згоди
    .money = Гроші забирали інші
    .no = Не можна було відмовити
    .go = Що можливо зараз

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Хай що сталося, це не твоя провина. Хтось може використовувати тебе для роботи, сексу, злочину чи грошей.

    До 18 років закон у більшості країн не питає, чи тебе змусили. Твоє «так» не рахується. Подарунки чи плата цього не змінюють.
    .title = Якщо тобі немає 18
    .next = Можна подивитися, яка допомога є до 18 років.
    .go = Що можливо зараз
    .under18 = Допомога до 18 років

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Ознаки — це лише ознаки, хай що ви позначили.

    У багатьох країнах є правила для людей, яких використовують інші. Це може бути для роботи, сексу, злочину чи грошей.
    .title = Що з цим можна зробити
    .next = Можна почитати про свої права. Можна з кимось поговорити. Можна поки нічого не вирішувати.
    .rights = Мої права
    .help = Знайти допомогу
    .situations = Ситуації, схожі на мою
    .agreed = Але згода була
    .later = Не зараз, показати розділи

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Можливо, спочатку ви сказали «так». Можливо, ви отримали трохи грошей або приїхали без документів.

    У більшості країн закон зважає на обман, погрози й зловживання вашим становищем, а не лише на те «так». Якщо вам не було 18, «так» не рахується зовсім.

    Це може бути й без перетину кордону. Незаконне переправлення: людина платить, щоб її перевели через кордон. Цю людину теж можуть використовувати інші.
    .title = Але згода була
    .next = Можна почитати про свої права або спершу спитати службу допомоги.
    .rights = Мої права
    .papers = Паспорт або документи
    .help = Знайти допомогу
