# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.
# Names, lists and dates stand after a colon or alone, in the nominative. A date can end with "р.": no full stop after it.

# The list of a country, above the buttons with the names.
f-list-here = { $country }: служби допомоги й гарячі лінії. Картка показує, що кожна робить і хто її визнає. Порядок не каже, які з них добрі.
f-list-missing = { $country }: жодної служби ми поки не знаємо. Номер екстреної допомоги працює і без них.
f-list-no-fit = { $country }: ніщо не відповідає тому, що ви обрали. Можна знову показати всі або подивитися, що є ще.
f-list-filtered = Показано ті, про які сказано, що вони підходять. Ті, про які ми цього не знаємо, стоять після них.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country }: деякі служби зараз перевіряють знову, і їх не показано. Назвати службу можуть і гарячі лінії.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Можна обрати, що має бути в служби, або показати всі. Це про служби, і це не зберігається.
    .all = Показати всі
    .whom = Для кого
    .speaks = Мова
    .region = Регіон
    .open-now = Працює зараз
    .no-papers = Можна без документів
    .no-name = Ім’я не потрібне
    .access = Безбар’єрний доступ
f-list-whom = Можна обрати, для кого має бути служба.
f-list-speaks =
    Можна обрати мову. Багато служб не вказують, якими мовами говорять. Можна попросити перекладача.
    .any = Будь-яка мова
f-list-region =
    Можна обрати частину країни. Служби для всієї країни лишаються в списку.
    .any = Будь-який регіон

# Whom services are for: after "Для кого:" and on buttons, in the nominative.
whom-anyone = Будь-хто
whom-all = усі
whom-women = жінки
whom-men = чоловіки
whom-trans = трансгендерні люди
whom-children = діти
whom-families = родини

# What services offer, in a list after a colon.
offer-shelter = житло
offer-legal = юрист
offer-medical = лікар
offer-psychological = можливість поговорити
offer-casework = порада
offer-talk = можливість поговорити
offer-return = повернення
offer-compensation = вимога грошей
offer-interpretation = перекладач

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Це можна переглянути, а повернутися чи вийти — будь-якої миті.
    { $name }
card-offers = Що пропонує: { $items }.
card-whom = Для кого: { $items }.
card-regions = Де: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Телефон, безплатно.
           *[other] Телефон.
        }
        [sms] Текстове повідомлення.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Чат на сайті.
        [email] Електронна пошта.
       *[web] Сайт.
    }{ $has-abroad ->
        [yes] {" "}З іншої країни:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Номера ми не знаємо. Гаряча лінія, можливо, з’єднає вас.
card-hours =
    { $state ->
        [open] Зараз працює.
        [closed] Зараз не працює.
       *[unknown] Години, як вони кажуть:
    } { $hours }.
card-hours-unknown = Точних годин ми не знаємо. Можна спробувати або спитати іншим способом.
card-languages = Мови: { $languages }.
card-languages-unknown = Ми не знаємо всіх мов, якими там говорять. Можна попросити перекладача.
card-papers =
    { $papers ->
        [yes] Можна прийти без документів.
        [no] Там просять документи.
        [depends] Інколи там просять документи.
       *[other] Чи просять там документи, ми не знаємо.
    } { $name ->
        [yes] Спочатку називати ім’я не треба.
        [no] Там просять назвати ім’я.
        [depends] Інколи там просять назвати ім’я.
       *[other] Можна спитати, чи потрібне ім’я.
    }
card-access = Доступ: { $items }.
access-step-free = без сходів
access-sign-language = жестова мова
access-text-phone = текстовий телефон
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow, for readers of English
# alone: so the words for a hotline do not end with a colon here.
card-recognised =
    { $kind ->
        [state_contract] Визнана: працює за договором з державою.
        [state_funded] Визнана: за цю роботу платить держава.
        [nrm_first_responder] Визнана: може направити людей до установи, яка визнає їхній статус.
        [licensed] Визнана: має ліцензію.
        [network_member] Належить до мережі з власними правилами.
        [state_body] Це державна установа.
        [igo_mission] Це установа організації багатьох держав.
        [hotline] Це гаряча лінія. Можна спитати, хто її веде.
       *[unknown] Про офіційне визнання ми не знаємо.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}До якого дня: { $until }
    }
card-asks = Там є умови. Можна спитати, чого там просять від вас.
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Там повідомляють поліції. Можна спитати, що й коли.
        [immigration] Там повідомляють міграційній службі. Можна спитати, що й коли.
        [police-immigration] Там повідомляють поліції та міграційній службі. Можна спитати, що й коли.
        [none-without-consent] Там кажуть, що без вашого «так» не повідомляють нікому. Можна спитати про винятки.
       *[unknown] Кому там мусять повідомляти, ми не знаємо. Можна спитати, перш ніж щось казати.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] За цим контактом для довідника ще ніхто не дзвонив.
       *[other] Останній дзвінок для довідника: { $tested }
    }{ $level ->
        [high] {""}
       *[other] {" "}Дані могли змінитися.
    } { $date ->
        [unknown] Дата джерела невідома.
       *[other] Дата джерела: { $date }
    }
card-complain = Куди поскаржитися: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Підтверджень у відкритих документах ми не знаємо.
        [one] У відкритих документах є { $proofs } підтвердження.
        [few] У відкритих документах є { $proofs } підтвердження.
        [many] У відкритих документах є { $proofs } підтверджень.
       *[other] У відкритих документах є { $proofs } підтвердження.
    } { $verified ->
        [never] Для довідника цього ще ніхто не перевіряв.
       *[other] Перевірено для довідника: { $verified }
    }

# What each way of contact leaves behind.
trace-phone =
    Дзвінок лишається в списку дзвінків. Він { $free ->
        [yes] має бути безплатним, але може бути в рахунку.
       *[other] може коштувати грошей і бути в рахунку.
    } Його можна видалити зі списку.
trace-sms = Текстове повідомлення лишається в телефоні й може бути в рахунку. У телефоні його можна видалити.
trace-whatsapp = WhatsApp показує їм ваш номер і фото. Чат лишається в телефоні, доки ви його не видалите.
trace-telegram = Telegram показує їм ваше ім’я і фото. Чат лишається, доки ви його не видалите.
trace-webchat = Чат на сайті лишає адресу в браузері. Звук йому не потрібен.
trace-email = Лист лишається серед надісланих. Вони бачать вашу адресу.
trace-web = Сайт лишається в списку відвіданих сторінок. Він може бачити вашу інтернет-адресу.
trace-abroad =
    { $answer ->
        [yes] З іншої країни може працювати номер зі знаком +.
       *[no] Номера, який працює з іншої країни, ми не знаємо.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country }, куди подзвонити:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , безплатно
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = За цими номерами для довідника ще ніхто не дзвонив. Вони могли змінитися.
f-none-neighbours = Сусідні країни в цьому довіднику: { $countries }.
day-and-night = цілодобово

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Я в небезпеці, і мене не відпускають. Будь ласка, зателефонуйте по допомогу. Будь ласка, не кажіть про це людям, які зі мною.
show-help = Мені потрібен перекладач, будь ласка. Мені хотілося б поговорити з кимось наодинці, у тихому місці.
show-none = Цей рядок у нас є лише вашою мовою.
