# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.
# Names, lists and dates stand after a colon or alone, in the nominative. A date can end with "г.": no full stop after it.

# The list of a country, above the buttons with the names.
f-list-here = { $country }: службы помощи и горячие линии. Карточка показывает, что каждая делает и кто её признаёт. Порядок не говорит о том, насколько они хороши.
f-list-missing = { $country }: служб помощи мы пока не знаем. Номер экстренной помощи работает и без них.
f-list-no-fit = { $country }: из того, что вы выбрали, ничего не подходит. Можно снова показать все или посмотреть, что ещё есть.
f-list-filtered = Показаны те, о которых сказано, что они подходят. После них стоят те, о которых мы этого не знаем.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country }: некоторые службы помощи сейчас проверяют заново, и они не показаны. Горячие линии тоже могут назвать службу.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Можно выбрать, что должно быть у службы помощи, или показать все. Это о службах, и это не сохраняется.
    .all = Показать все
    .whom = Для кого
    .speaks = Язык
    .region = Регион
    .open-now = Открыто сейчас
    .no-papers = Можно без документов
    .no-name = Имя не нужно
    .access = Доступная среда
f-list-whom = Можно выбрать, для кого должна быть служба помощи.
f-list-speaks =
    Можно выбрать язык. Многие службы помощи не говорят, какими языками владеют. Можно попросить переводчика.
    .any = Любой язык
f-list-region =
    Можно выбрать часть страны. Службы помощи для всей страны остаются в списке.
    .any = Любой регион

# Whom services are for: after "Для кого:" and on buttons, in the nominative.
whom-anyone = Любые люди
whom-all = все
whom-women = женщины
whom-men = мужчины
whom-trans = трансгендерные люди
whom-children = дети
whom-families = семьи

# What services offer, in a list after a colon.
offer-shelter = жильё
offer-legal = юрист
offer-medical = врач
offer-psychological = возможность поговорить
offer-casework = совет
offer-talk = возможность поговорить
offer-return = возвращение
offer-compensation = требование выплат
offer-interpretation = переводчик

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Это можно посмотреть, а вернуться или уйти можно в любой момент.
    { $name }
card-offers = Что предлагает: { $items }.
card-whom = Для кого: { $items }.
card-regions = Где: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Телефон, бесплатно.
           *[other] Телефон.
        }
        [sms] Текстовое сообщение.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Чат на сайте.
        [email] Электронная почта.
       *[web] Сайт.
    }{ $has-abroad ->
        [yes] {" "}Из другой страны:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Номера мы не знаем. Горячая линия, возможно, соединит вас.
card-hours =
    { $state ->
        [open] Сейчас открыто.
        [closed] Сейчас закрыто.
       *[unknown] Часы по их словам:
    } { $hours }.
card-hours-unknown = Точных часов мы не знаем. Можно попробовать или спросить другим путём.
card-languages = Языки: { $languages }.
card-languages-unknown = Всех языков этой службы мы не знаем. Можно попросить переводчика.
card-papers =
    { $papers ->
        [yes] Можно прийти без документов.
        [no] Там просят документы.
        [depends] Иногда там просят документы.
       *[other] Просят ли там документы, мы не знаем.
    } { $name ->
        [yes] Называть имя сначала не нужно.
        [no] Там просят назвать имя.
        [depends] Иногда там просят назвать имя.
       *[other] Можно спросить, нужно ли имя.
    }
card-access = Доступ: { $items }.
access-step-free = без ступеней
access-sign-language = жестовый язык
access-text-phone = текстовый телефон
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow, for readers of English
# alone: so the words for a hotline do not end with a colon here.
card-recognised =
    { $kind ->
        [state_contract] Признана: работает по договору с государством.
        [state_funded] Признана: эту работу оплачивает государство.
        [nrm_first_responder] Признана: может направить людей в ведомство, которое признаёт их статус.
        [licensed] Признана: у неё есть лицензия.
        [network_member] Входит в сеть со своими правилами.
        [state_body] Это государственное ведомство.
        [igo_mission] Это отделение организации многих государств.
        [hotline] Это горячая линия. Можно спросить, кто её ведёт.
       *[unknown] Об официальном признании мы не знаем.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}До какого дня: { $until }
    }
card-asks = Там есть условия. Можно спросить, чего там просят от вас.
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Там сообщают полиции. Можно спросить, что и когда.
        [immigration] Там сообщают миграционной службе. Можно спросить, что и когда.
        [police-immigration] Там сообщают полиции и миграционной службе. Можно спросить, что и когда.
        [none-without-consent] По их словам, без вашего «да» они никому не сообщают. Можно спросить, есть ли исключения.
       *[unknown] Кому там обязаны сообщать, мы не знаем. Можно спросить, прежде чем что-то говорить.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Для справочника по этому контакту пока никто не звонил.
       *[other] Последний звонок для справочника: { $tested }
    }{ $level ->
        [high] {""}
       *[other] {" "}Данные могли измениться.
    } { $date ->
        [unknown] Дата источника неизвестна.
       *[other] Дата источника: { $date }
    }
card-complain = Куда пожаловаться: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Доказательств в открытых документах мы не знаем.
        [one] В открытых документах есть { $proofs } доказательство.
        [few] В открытых документах есть { $proofs } доказательства.
        [many] В открытых документах есть { $proofs } доказательств.
       *[other] В открытых документах есть { $proofs } доказательства.
    } { $verified ->
        [never] Для справочника это пока никто не проверял.
       *[other] Проверено для справочника: { $verified }
    }

# What each way of contact leaves behind.
trace-phone =
    Звонок остаётся в списке звонков. Он { $free ->
        [yes] должен быть бесплатным, но может быть виден в счёте.
       *[other] может стоить денег и быть виден в счёте.
    } Его можно удалить из списка.
trace-sms = Текстовое сообщение остаётся в телефоне и может быть видно в счёте. В телефоне его можно удалить.
trace-whatsapp = WhatsApp показывает им ваш номер и фото. Чат остаётся в телефоне, пока вы его не удалите.
trace-telegram = Telegram показывает им ваше имя и фото. Чат остаётся, пока вы его не удалите.
trace-webchat = Чат на сайте оставляет адрес в браузере. Звук ему не нужен.
trace-email = Письмо остаётся среди отправленных. Им виден ваш адрес.
trace-web = Сайт остаётся в списке посещённых страниц. Он может увидеть ваш интернет-адрес.
trace-abroad =
    { $answer ->
        [yes] Из другой страны может работать номер со знаком +.
       *[no] Номера, который работает из другой страны, мы не знаем.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country }, куда позвонить:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , бесплатно
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Для справочника по этим номерам пока никто не звонил. Они могли измениться.
f-none-neighbours = Соседние страны в этом справочнике: { $countries }.
day-and-night = круглосуточно

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Я в опасности, и меня не отпускают. Пожалуйста, вызовите помощь по телефону. Пожалуйста, не говорите об этом людям, которые со мной.
show-help = Мне нужен переводчик, пожалуйста. Мне хотелось бы поговорить с кем-нибудь наедине, в тихом месте.
show-none = Эта строка есть у нас только на вашем языке.
