# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Names, times, dates and lists stand in the nominative: after a colon, or where nothing asks for another case.
# Statements that pages for children show (law-here, law-gaps, law-certainty, law-child-…) address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country }: вот что мы знаем. К конкретному случаю это может не подойти. Можно сначала спросить.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Мы не знаем: { $items }. Служба помощи или юрист могут сказать.
law-gaps-more = Ещё мы не знаем: { $items }.
law-disputed = В части этого источники не согласны. Прежде чем на это полагаться, можно спросить.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
# The date stands last: a Russian date can end with "г.", so no full stop follows it.
law-certainty =
    { $level ->
        [high] Из официального текста.
        [medium] Из надёжного источника, и это могло измениться. Прежде чем решать, лучше спросить.
       *[low] По официальному тексту не проверено. Прежде чем решать, лучше спросить.
    }{ $due ->
        [yes] {" "}Это пора проверить заново.
       *[no] {""}
    } { $date ->
        [unknown] Дата источника неизвестна.
       *[other] Дата источника: { $date }
    }
law-contact = Контакт: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Национальный закон ({ $country }): { $name }

# Kinds of offices that decide. No commas inside: they stand in lists.
office-police = полиция
office-prosecutor = прокурор (ведёт дело)
office-court = суд
office-immigration = миграционная служба
office-ministry = министерство
office-agency = ведомство по этим вопросам
office-labour = трудовая инспекция (проверяет работу)
office-service = социальная служба

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] По закону есть время отдохнуть и подумать.
       *[may] Возможно, есть время отдохнуть и подумать.
    } { $bound ->
        [at-least] Самое меньшее: { $time }.
        [up-to] Самое большее: { $time }.
       *[exactly] Срок: { $time }.
    }
law-days =
    { $number ->
        [one] { $number } день
        [few] { $number } дня
        [many] { $number } дней
       *[other] { $number } дня
    }
law-months =
    { $number ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
law-reflect-none = Мы не знаем о точном сроке здесь, чтобы отдохнуть и подумать.
law-reflect-not-in-force = Есть правило о времени отдохнуть и подумать. Насколько мы знаем, оно пока не действует.
law-reflect-decides =
    { $sure ->
        [sure] Кто решает: { $offices }.
       *[may] Кто решает, насколько мы знаем: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Оно может начаться, когда { $starts }.
start-signs = ведомство видит признаки
start-request = вы об этом просите
start-referral = служба помощи или ведомство направляет вас дальше
start-recognised = ваш статус признан
start-permit = вы просите разрешение остаться
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] В это время вас не вправе выслать.
           *[may] В это время вы, возможно, защищены от высылки.
        }
        [no] Это может не остановить приказ об отъезде.
       *[depends] Остановится ли приказ об отъезде, зависит от вашего случая.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] По закону помощь не зависит от разговора с полицией.
           *[may] Насколько мы знаем, помощь не зависит от разговора с полицией.
        }
        [yes] Помощь может зависеть от разговора с полицией.
       *[depends] Часть помощи зависит от разговора с полицией, часть нет.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } месяц).
        [few] {" "}({ $months } месяца).
        [many] {" "}({ $months } месяцев).
       *[other] {" "}({ $months } месяца).
    } { $cooperation ->
        [yes] Для этого просят помогать полиции или суду.
        [no] { $sure ->
            [sure] Помогать полиции для этого не нужно.
           *[may] Насколько мы знаем, помогать полиции для этого не нужно.
        }
        [depends] Для этого могут попросить помогать полиции.
       *[other] Нужно ли для этого помогать полиции, мы не знаем.
    }{ $personal ->
        [yes] {" "}Причиной может быть и ваше положение.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] вам можно работать.
           *[may] возможно, вам можно работать. Лучше сначала спросить.
        }
        [no] работать нельзя.
       *[depends] можно ли работать, зависит от вашего случая.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Есть путь к деньгам от государства.
       *[may] Возможно, есть путь к деньгам от государства.
    } Название: { $name }.
law-fund-none = О государственном фонде мы не знаем.
law-fund-office = Ведомство: { $name }.
law-fund-country =
    { $answer ->
        [yes] Из какой вы страны, не важно.
        [no] Это для людей не из всех стран.
       *[depends] Для некоторых людей важно, из какой они страны.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] От ваших документов это не зависит.
           *[may] Возможно, от ваших документов это не зависит.
        }
        [no] Это зависит от ваших документов.
       *[depends] Для некоторых людей это зависит от документов.
    }
law-fund-time =
    { $sure ->
        [sure] Есть срок: { $time }.
       *[may] Возможно, есть срок: { $time }.
    } Юрист может сказать, с какого дня он считается.
law-offender =
    { $ways ->
        [criminal] Обязать заплатить может уголовный суд.
        [civil] Обязать заплатить может гражданский суд.
       *[other] Обязать заплатить может уголовный суд, и гражданский суд тоже.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Требовать оплату можно и без документов.
           *[may] Возможно, требовать оплату можно и без документов.
        }
        [no] Без документов требовать, возможно, нельзя.
       *[depends] Можно ли требовать без документов, зависит от вашего случая.
    }
law-wages-time =
    { $sure ->
        [sure] Есть срок: { $time }.
       *[may] Возможно, есть срок: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Есть закон о том, чтобы не наказывать за то, что вас заставили сделать. Он может охватывать не все действия.
           *[may] Возможно, есть закон о том, чтобы не наказывать за то, что вас заставили сделать.
        }
        [guideline] О том, чтобы не наказывать, говорит указание для должностных лиц. Оно слабее закона.
        [both] О том, чтобы не наказывать за то, что вас заставили сделать, говорят закон и указание. Они могут охватывать не все действия.
        [general_rules] Отдельного правила для этого нет. Могут помочь общие правила для людей, которых заставили.
       *[none] О таком правиле здесь мы не знаем.
    }
law-nopunish-law = Название: { $name }.

# Return.
law-programme =
    Программа: { $name }{ $has-by ->
        [yes] {" "}(её ведёт: { $by }).
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Можно попросить говорить по видео.
           *[may] Возможно, вы сможете говорить по видео.
        }
        [no] Говорить по видео не предусмотрено.
       *[depends] Можно ли говорить по видео, зависит от дела.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Зал можно закрыть для других.
           *[may] Возможно, зал можно закрыть для других.
        }
        [no] Зал остаётся открытым для других.
       *[depends] Закроют ли зал, зависит от дела.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] По закону ваше имя защищено.
           *[may] Возможно, ваше имя защищено.
        }
        [no] Ваше имя может стать известно.
       *[depends] В тяжёлых делах ваше имя может остаться скрытым.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] В этом деле можно попросить о защите.
           *[may] Возможно, в этом деле можно попросить о защите.
        }
        [no] О защите для людей, которые говорят в суде, мы не знаем.
       *[depends] В некоторых делах есть защита для людей, которые говорят в суде.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] В таких делах есть бесплатная помощь юриста.
           *[may] Возможно, есть бесплатная помощь юриста.
        }
        [no] О бесплатном юристе мы не знаем.
       *[depends] У некоторых людей есть бесплатный юрист. Можно спросить, относится ли это к вам.
    }

# People under 18. These address nobody, since the reader is "ты" there.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] О ребёнке без близких обязан заботиться взрослый или ведомство.
           *[may] О ребёнке без близких, возможно, заботится взрослый или ведомство.
        }
        [no] Мы не знаем о взрослом, который обязан заботиться о ребёнке без близких.
       *[depends] Кто заботится о ребёнке без близких, не везде одинаково.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] При сомнениях на время проверки считается, что человеку меньше 18 лет.
           *[may] При сомнениях на время проверки, возможно, считается, что человеку меньше 18 лет.
        }
        [no] При сомнениях с человеком могут обращаться как со взрослым.
       *[depends] Что делают при сомнениях, зависит от случая.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Кто решает: { $offices }.
       *[may] Кто решает, насколько мы знаем: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] За вас может попросить служба помощи.
           *[may] Возможно, за вас может попросить служба помощи.
        }
        [no] Служба помощи не может попросить за вас, это делает ведомство.
       *[depends] Некоторые службы помощи могут попросить за вас.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Вы можете попросить сами.
           *[may] Возможно, вы можете попросить сами.
        }
        [no] Самостоятельно попросить нельзя.
       *[depends] В некоторых случаях вы можете попросить сами.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Для этого нужно ваше «да».
           *[may] Возможно, для этого нужно ваше «да». Лучше спросить.
        }
        [no] Это может идти и без вашего «да».
       *[depends] Нужно ли ваше «да», зависит от случая.
    }

# Services with a place to sleep, by number.
law-places =
    { $country }: с местами для жилья этот справочник знает { $number ->
        [one] { $number } службу помощи
        [few] { $number } службы помощи
        [many] { $number } служб помощи
       *[other] { $number } службы помощи
    }. Их можно посмотреть в разделе «Найти помощь».

# What may be missing, inside the sentence of law-gaps: each a clause that can follow "Мы не знаем:".
gap-reflect-length = сколько это длится
gap-reflect-decides = кто решает
gap-reflect-starts = с чего это начинается
gap-reflect-removal = останавливается ли высылка
gap-reflect-cooperation = зависит ли помощь от полиции
gap-fund-papers = важны ли документы
gap-fund-time = какой есть срок
gap-wages-papers = важны ли документы
gap-wages-time = какой есть срок
gap-nopunish = насколько сильно это правило
gap-court-video = можно ли говорить по видео
gap-court-closed = можно ли закрыть зал
gap-court-name = останется ли имя скрытым
gap-court-lawyer = бесплатный ли юрист
gap-court-witness = кто защищает свидетелей
gap-id-decides = кто решает
gap-id-service = может ли попросить служба помощи
gap-id-self = можно ли попросить самостоятельно
gap-id-consent = нужно ли согласие
gap-child-guardian = кто говорит за ребёнка
gap-child-age = как проверяют возраст
gap-work = можно ли работать
