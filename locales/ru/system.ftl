# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read. The program speaks of itself without past tense, which would have a gender.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Я программа и не могу читать то, что вы пишете. Сообщение убрано из этого чата, чтобы оно здесь не осталось.

    Если сейчас что-то опасно, нажмите первую кнопку.
    .title = Спасибо, что написали
    .danger = Опасно сейчас
    .help = Найти помощь
    .home = Все разделы

# D116.
sys-media =
    Это не открыто и убрано из этого чата. Здесь никому не нужно присылать доказательства.
    .title = Не открыто
    .home = Все разделы
    .keep = Что полезно сохранить

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Мы проверяем это заново и потому сейчас не показываем. На горячей линии могут сказать, что верно сегодня.
    .title = Это проверяется
    .hotline = Горячие линии и службы
    .home = Все разделы
sys-stale-missing = { $country }: горячей линии мы пока не знаем.

# D118. An old button or a fault.
sys-error =
    Это не сработало, или кнопка была со старой страницы. Ничего не потеряно: ничего и не хранилось.
    .title = Начнём отсюда
    .home = Все разделы
    .danger = Опасно сейчас
