# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# They also stand on pages for children, where the reader is "ты". So they address nobody: "можно" instead of "вы можете".

# The fixed last row of every page. At most 14 characters each.
row-back = Назад
row-danger = Опасно сейчас
row-leave = Уйти

more = Ещё
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Это продолжение страницы. В любой момент можно вернуться или уйти.
next-step = Следующее
# A number of 22 characters must fit with these words into 28: a shorter word than "Скопировать".
copy = Копия { $number }
copy-address = Скопировать адрес
choose-country = Выбрать страну
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: сменить

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Отмечено: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, in the nominative after a colon.
warning =
    Следующую страницу может быть тяжело читать. Её можно прочитать или пропустить.
    Тема: { $theme }.
    .read = Прочитать
    .skip = Пропустить
    .instead = Что поможет без неё
    .pause = Короткая пауза
theme-wish-to-die = желание умереть
theme-forced-sex = секс против воли
theme-harm-to-children = вред детям
theme-sex-industry = сфера секс-услуг
theme-guarded-compounds = работа под охраной
theme-forced-marriage = брак против воли
theme-intimate-images = интимные снимки
theme-organ-removal = изъятие органов
theme-sexual-violence = секс против воли
theme-pregnancy-infection = беременность и инфекции
theme-missing-people = пропавшие люди
theme-court-cases = насилие в делах

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Полиция
        [medical] Скорая помощь
        [fire] Пожарная служба
       *[all] Полиция, скорая и пожарные
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Текстовым сообщением.
        [silent] Вызов без слов. Если говорить нельзя, нажмите { $press }, когда попросят.
        [app] Через приложение.
       *[other] По видео на жестовом языке.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Страна пока не выбрана. Ниже номера, по которым вызывают полицию или все службы:
numbers-at-sea = Номера для моря мы не знаем. На суше это номера, по которым вызывают полицию или все службы:
quiet-none = { $country }: тихого вызова и номера для сообщений мы не знаем. Вот номера для звонка.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
# A Russian date can end with "г.", so no full stop follows it.
certainty =
    { $level ->
        [high] Из официального источника.
        [medium] Из надёжного источника. Данные могли измениться.
       *[low] Общеизвестные номера, по официальному источнику не проверены. Они могли измениться.
    } { $date ->
        [unknown] Дата источника неизвестна.
       *[other] Дата источника: { $date }
    }
at-sea-name = море
# A country before a colon, in the nominative. $code is its two letters, $country its plain name.
# Only names that are too long for a button have a usual short form here.
country-in-text =
    { $code ->
        [US] США
        [ZA] ЮАР
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Черновик. Проверку этот текст ещё не прошёл.
overdue = Эту страницу пора проверить заново. Прежде чем полагаться на неё, лучше спросить.
stale = Эта страница по-английски изменилась после перевода. Некоторые слова могли устареть.
expired = Этот текст проверяли довольно давно. Прежде чем полагаться на него, лучше спросить.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Эта страница ещё не готова на этом языке. Здесь она на другом: { $language }.
    .choose = Другой язык

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Информация о правах и помощи. Компьютерная программа. Ничего о вас не хранит.
profile-description =
    Информация о правах и о службах, которые могут помочь, простыми словами.

    Это компьютерная программа, а не человек. Это бесплатно. Не нужно говорить, кто вы. Уйти можно в любой момент.

    Программа ничего о вас не хранит. Сам Telegram может видеть этот чат.

# Commands, as Telegram lists them.
command-start = Начать
command-menu = Все разделы
command-danger = Опасно сейчас
command-language = Язык
command-leave = Уйти и очистить
command-privacy = Что хранится
command-developer_info = Кто это делает
