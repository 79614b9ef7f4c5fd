# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Некоторые люди смотрят на признаки, чтобы понять своё положение.

    Это не проверка, и результата нет. Остановиться можно на любой строке.
    .title = Это нормально?
    .next = Можно выбрать что-то из этого или сначала с кем-то поговорить.
    .more = Другие ситуации
    .work = О работе
    .control = О контроле
    .sex = О сексе
    .under18 = Мне меньше 18 лет
    .talk = Лучше поговорить
    .labour = Ферма, завод, судно, уход
    .domestic = Работа в доме
    .debt = Долги без конца
    .industry = Сфера секс-услуг
    .crime = Заставили нарушить закон
    .partner = Партнёр или семья
    .marriage = Брак без моего согласия
    .online = Снимки и аккаунты
    .scam = Заставили обманывать в сети
    .oath = Клятвы, проклятия, обещания
    .organ = Орган или часть тела
    .conflict = Война, бегство, бедствие
    .diplomat = Работа в доме дипломата
    .agreed = Но согласие было

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Эти строки о том, что делают другие на месте работы.

    Строку можно отметить или оставить. Ничего не подсчитывается.
    .title = О работе
    .next = С отметками или без них можно идти дальше или остановиться.
    .promise = Обещали другую работу
    .pay = Не платят или платят мало
    .hours = Слишком много часов
    .place = Плохое место для жилья
    .threats = Угрозы на работе
    .go = Что возможно сейчас

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Эти строки о других людях, которые решают, что человеку можно делать.

    Строку можно отметить или оставить. Ничего не подсчитывается.
    .title = О повседневной жизни
    .next = С отметками или без них можно идти дальше или остановиться.
    .papers = Паспорт у других людей
    .out = Нельзя свободно выйти
    .alone = Следят или держат отдельно
    .debts = Долги, которые растут
    .warned = Угрозы: семья или полиция
    .go = Что возможно сейчас

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Ваше тело принадлежит вам. Эти строки о других людях, которые ведут себя так, будто оно принадлежит им.

    Это бывает с людьми любого пола. Строку можно отметить или оставить. Ничего не подсчитывается.
    .title = О вашем теле
    .next = С отметками или без них можно идти дальше или сначала отдохнуть и вернуться.
    .made = Секс по принуждению
    .tricked = Секс из-за обмана, давления
    .filmed = Съёмка без согласия
    .money = Деньги забирают другие
    .no = Нельзя сказать «нет»
    .go = Что возможно сейчас

# D22. Opens only behind a warning; for people under 18, so short and plain, and the reader is "ты". It says: under 18,
# nobody has to show that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Что бы ни случилось, это не твоя вина. Тебя могут использовать для работы, секса, преступлений или денег.

    Если тебе меньше 18, закон в большинстве стран не спрашивает, заставляли ли тебя. Твоё «да» не считается. Подарки и плата этого не меняют.
    .title = Если тебе меньше 18 лет
    .next = Можно посмотреть, какая есть помощь для людей до 18 лет.
    .go = Что возможно сейчас
    .under18 = Помощь, если мне меньше 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Признаки — это только признаки, что бы вы ни отметили.

    Во многих странах есть правила для людей, которых используют другие. Это бывает ради работы, секса, преступлений или денег.
    .title = Что с этим можно сделать
    .next = Можно прочитать о своих правах. Можно с кем-то поговорить. Можно пока ничего не решать.
    .rights = Мои права
    .help = Найти помощь
    .situations = Похожие ситуации
    .agreed = Но согласие было
    .later = Не сейчас, все разделы

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Может быть, вначале вы сказали «да». Может быть, вам дали денег или вы приехали без документов.

    В большинстве стран закон смотрит на обман, угрозы и злоупотребление вашим положением, а не только на это «да». До 18 лет «да» не считается совсем.

    Это бывает и без границы. Незаконный ввоз — когда платят, чтобы провезли через неё. Заплатившего человека тоже могут использовать.
    .title = Но согласие было
    .next = Можно прочитать о своих правах или сначала спросить службу помощи.
    .rights = Мои права
    .papers = Паспорт или документы
    .help = Найти помощь
