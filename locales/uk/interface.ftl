# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# These words stand on pages for adults and for children, so they address nobody where that is possible.

# The fixed last row of every page. At most 14 characters each.
row-back = Назад
row-danger = Небезпека
row-leave = Вийти

more = Більше
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Тут ця сторінка продовжується. Повернутися або вийти можна будь-якої миті.
next-step = Наступне
copy = Копія { $number }
copy-address = Скопіювати адресу
choose-country = Обрати країну
# Names the country of the page and offers another, as "Румунія: змінити".
change-country = { $country }: змінити

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Позначено: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    Наступну сторінку може бути важко читати. Її можна прочитати або пропустити.
    Тема: { $theme }.
    .read = Прочитати
    .skip = Пропустити
    .instead = Що допоможе без неї
    .pause = Коротка пауза
theme-wish-to-die = бажання померти
theme-forced-sex = секс проти волі
theme-harm-to-children = шкода дітям
theme-sex-industry = сфера секс-послуг
theme-guarded-compounds = робота під охороною
theme-forced-marriage = шлюб проти волі
theme-intimate-images = інтимні фото
theme-organ-removal = вилучення органів
theme-sexual-violence = секс проти волі
theme-pregnancy-infection = вагітність та інфекції
theme-missing-people = зниклі люди
theme-court-cases = насильство в справах

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Поліція
        [medical] Швидка допомога
        [fire] Пожежна служба
       *[all] Поліція, швидка допомога й пожежна служба
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Текстовим повідомленням.
        [silent] Дзвінок без слів. Якщо говорити не можна, натисніть { $press }, коли попросять.
        [app] Через застосунок.
       *[other] Відеозв’язком жестовою мовою.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Країну не обрано. За цими номерами викликають поліцію або всі служби:
numbers-at-sea = Номера для моря ми не знаємо. На суші за цими номерами викликають поліцію або всі служби:
quiet-none = { $country }: тихого виклику чи номера для повідомлень ми не знаємо. Ось номери для дзвінка.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
# A Ukrainian date can end with "р.", so no full stop follows it.
certainty =
    { $level ->
        [high] З офіційного джерела.
        [medium] З надійного джерела. Дані могли змінитися.
       *[low] Загальновідомі номери, з офіційним джерелом не звірені. Вони могли змінитися.
    } { $date ->
        [unknown] Дата джерела невідома.
       *[other] Дата джерела: { $date }
    }
at-sea-name = море
# A country before a colon, in the nominative. $code is its two letters, $country its plain name.
# Only names that are too long for a button have a usual short form here.
country-in-text =
    { $code ->
        [AE] ОАЕ
        [US] США
        [ZA] ПАР
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Чернетка. Ці слова ще не пройшли перевірки.
overdue = Цю сторінку час перевірити знову. Перш ніж на неї покладатися, краще запитати.
stale = Ця сторінка англійською змінилася після перекладу. Деякі слова могли застаріти.
expired = Ці слова перевіряли доволі давно. Перш ніж на них покладатися, краще запитати.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Ця сторінка ще не готова цією мовою. Тут вона іншою мовою: { $language }.
    .choose = Інша мова

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Інформація про права й допомогу. Комп’ютерна програма. Нічого про вас не зберігає.
profile-description =
    Інформація про права і служби, які можуть допомогти, простими словами.

    Це комп’ютерна програма, а не людина. Це безплатно. Не треба казати, хто ви. Вийти можна будь-якої миті.

    Програма нічого про вас не зберігає. Сам Telegram може бачити цей чат.

# Commands, as Telegram lists them.
command-start = Почати
command-menu = Усі розділи
command-danger = Небезпека зараз
command-language = Мова
command-leave = Вийти й очистити
command-privacy = Що зберігається
command-developer_info = Хто це робить
