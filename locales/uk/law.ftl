# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Names, times, dates and lists stand in the nominative: after a colon, or where nothing asks for another case.
# Statements that pages for children show (law-here, law-gaps, law-certainty, law-child-…) address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country }: ось що ми знаємо. До конкретного випадку це може не підходити. Можна спершу спитати.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Ми не знаємо: { $items }. Сказати може служба допомоги або юрист.
law-gaps-more = Ще ми не знаємо: { $items }.
law-disputed = Щодо частини цього джерела розходяться. Перш ніж на це покладатися, можна спитати.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
# The date stands last: a Ukrainian date can end with "р.", so no full stop follows it.
law-certainty =
    { $level ->
        [high] З офіційного тексту.
        [medium] З надійного джерела, і це могло змінитися. Перш ніж вирішувати, краще спитати.
       *[low] З офіційним текстом не звірено. Перш ніж вирішувати, краще спитати.
    }{ $due ->
        [yes] {" "}Це час перевірити знову.
       *[no] {""}
    } { $date ->
        [unknown] Дата джерела невідома.
       *[other] Дата джерела: { $date }
    }
law-contact = Контакт: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Національний текст ({ $country }): { $name }

# Kinds of offices that decide. No commas inside: they stand in lists.
office-police = поліція
office-prosecutor = прокурор (веде справу)
office-court = суд
office-immigration = міграційна служба
office-ministry = міністерство
office-agency = установа з цих питань
office-labour = інспекція праці (перевіряє роботу)
office-service = соціальна служба

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] За законом є час відпочити й подумати.
       *[may] Можливо, є час відпочити й подумати.
    } { $bound ->
        [at-least] Щонайменше: { $time }.
        [up-to] Щонайбільше: { $time }.
       *[exactly] Строк: { $time }.
    }
law-days =
    { $number ->
        [one] { $number } день
        [few] { $number } дні
        [many] { $number } днів
       *[other] { $number } дня
    }
law-months =
    { $number ->
        [one] { $number } місяць
        [few] { $number } місяці
        [many] { $number } місяців
       *[other] { $number } місяця
    }
law-reflect-none = Про точний строк тут, щоб відпочити й подумати, ми не знаємо.
law-reflect-not-in-force = Є правило про час відпочити й подумати. Наскільки ми знаємо, воно ще не діє.
law-reflect-decides =
    { $sure ->
        [sure] Хто вирішує: { $offices }.
       *[may] Хто вирішує, наскільки ми знаємо: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Це може початися, коли { $starts }.
start-signs = установа бачить ознаки
start-request = ви про це просите
start-referral = служба допомоги чи установа направляє вас далі
start-recognised = ваш статус визнано
start-permit = ви просите дозвіл
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] У цей час вас не мають права вислати.
           *[may] У цей час ви, можливо, захищені від вислання.
        }
        [no] Це може не зупинити наказу виїхати.
       *[depends] Чи зупиниться наказ виїхати, залежить від вашого випадку.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] За законом допомога не залежить від розмови з поліцією.
           *[may] Наскільки ми знаємо, допомога не залежить від розмови з поліцією.
        }
        [yes] Допомога може залежати від розмови з поліцією.
       *[depends] Частина допомоги залежить від розмови з поліцією, частина ні.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } місяць).
        [few] {" "}({ $months } місяці).
        [many] {" "}({ $months } місяців).
       *[other] {" "}({ $months } місяця).
    } { $cooperation ->
        [yes] Для цього просять допомагати поліції або суду.
        [no] { $sure ->
            [sure] Допомагати поліції для цього не треба.
           *[may] Наскільки ми знаємо, допомагати поліції для цього не треба.
        }
        [depends] Для цього можуть попросити допомагати поліції.
       *[other] Чи треба допомагати поліції, ми не знаємо.
    }{ $personal ->
        [yes] {" "}Підставою може бути й ваше становище.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] вам можна працювати.
           *[may] можливо, вам можна працювати. Краще спершу спитати.
        }
        [no] працювати не можна.
       *[depends] чи можна працювати, залежить від вашого випадку.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Є шлях до грошей від держави.
       *[may] Можливо, є шлях до грошей від держави.
    } Назва: { $name }.
law-fund-none = Про державний фонд ми не знаємо.
law-fund-office = Установа: { $name }.
law-fund-country =
    { $answer ->
        [yes] З якої ви країни, не має значення.
        [no] Це для людей не з усіх країн.
       *[depends] Для деяких людей має значення, з якої вони країни.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Від ваших документів це не залежить.
           *[may] Можливо, від ваших документів це не залежить.
        }
        [no] Це залежить від ваших документів.
       *[depends] Для деяких людей це залежить від документів.
    }
law-fund-time =
    { $sure ->
        [sure] Є строк: { $time }.
       *[may] Можливо, є строк: { $time }.
    } Юрист може сказати, з якого дня його рахують.
law-offender =
    { $ways ->
        [criminal] Зобов’язати заплатити може кримінальний суд.
        [civil] Зобов’язати заплатити може цивільний суд.
       *[other] Зобов’язати заплатити може кримінальний суд, і цивільний теж.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Вимагати оплату можна й без документів.
           *[may] Можливо, вимагати оплату можна й без документів.
        }
        [no] Без документів вимагати, можливо, не вийде.
       *[depends] Чи можна вимагати без документів, залежить від вашого випадку.
    }
law-wages-time =
    { $sure ->
        [sure] Є строк: { $time }.
       *[may] Можливо, є строк: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Є закон, щоб не карати за те, що вас змусили робити. Він може охоплювати не всі вчинки.
           *[may] Можливо, є закон, щоб не карати за те, що вас змусили робити.
        }
        [guideline] Про те, щоб не карати, говорить настанова для посадовців. Вона слабша за закон.
        [both] Про те, щоб не карати за те, що вас змусили робити, говорять закон і настанова. Вони можуть охоплювати не всі вчинки.
        [general_rules] Окремого правила для цього немає. Можуть допомогти загальні правила для людей, яких змусили.
       *[none] Про таке правило тут ми не знаємо.
    }
law-nopunish-law = Назва: { $name }.

# Return.
law-programme =
    Програма: { $name }{ $has-by ->
        [yes] {" "}(її веде: { $by }).
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Можна попросити говорити відеозв’язком.
           *[may] Можливо, ви зможете говорити відеозв’язком.
        }
        [no] Говорити відеозв’язком не передбачено.
       *[depends] Чи можна говорити відеозв’язком, залежить від справи.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Залу можна закрити для інших.
           *[may] Можливо, залу можна закрити для інших.
        }
        [no] Зала лишається відкритою для інших.
       *[depends] Чи закриють залу, залежить від справи.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] За законом ваше ім’я захищене.
           *[may] Можливо, ваше ім’я захищене.
        }
        [no] Ваше ім’я може стати відомим.
       *[depends] У тяжких справах ваше ім’я може лишитися прихованим.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] У справі можна попросити про захист.
           *[may] Можливо, у справі можна попросити про захист.
        }
        [no] Про захист для людей, які говорять у суді, ми не знаємо.
       *[depends] У деяких справах є захист для людей, які говорять у суді.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] У таких справах є безплатна допомога юриста.
           *[may] Можливо, є безплатна допомога юриста.
        }
        [no] Про безплатного юриста ми не знаємо.
       *[depends] Деякі люди мають безплатного юриста. Можна спитати, чи це про вас.
    }

# People under 18. These address nobody, since the reader is "ти" there.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Про дитину, яка тут без рідних, зобов’язані дбати дорослий або установа.
           *[may] Про дитину, яка тут без рідних, можливо, дбає дорослий або установа.
        }
        [no] Про дорослого, який зобов’язаний дбати про дитину без рідних, ми не знаємо.
       *[depends] Хто дбає про дитину без рідних, не всюди однаково.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Якщо є сумніви, під час перевірки вважають, що людині немає 18.
           *[may] Якщо є сумніви, під час перевірки, можливо, вважають, що людині немає 18.
        }
        [no] Якщо є сумніви, з людиною можуть поводитися як із дорослою.
       *[depends] Що роблять, коли є сумніви, залежить від випадку.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Хто вирішує: { $offices }.
       *[may] Хто вирішує, наскільки ми знаємо: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Просити за вас може служба допомоги.
           *[may] Можливо, просити за вас може служба допомоги.
        }
        [no] Служба допомоги не може просити за вас, це робить установа.
       *[depends] Деякі служби допомоги можуть просити за вас.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Ви можете попросити самі.
           *[may] Можливо, ви можете попросити самі.
        }
        [no] Самостійно попросити не можна.
       *[depends] У деяких випадках ви можете попросити самі.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Для цього потрібне ваше «так».
           *[may] Можливо, для цього потрібне ваше «так». Краще спитати.
        }
        [no] Це може йти й без вашого «так».
       *[depends] Чи потрібне ваше «так», залежить від випадку.
    }

# Services with a place to sleep, by number.
law-places =
    { $country }: з місцями для житла цей довідник знає { $number ->
        [one] { $number } службу
        [few] { $number } служби
        [many] { $number } служб
       *[other] { $number } служби
    }. Їх можна переглянути в розділі «Знайти допомогу».

# What may be missing, inside the sentence of law-gaps: each a clause that can follow "Ми не знаємо:".
gap-reflect-length = як довго це триває
gap-reflect-decides = хто вирішує
gap-reflect-starts = з чого це починається
gap-reflect-removal = чи зупиняється вислання
gap-reflect-cooperation = чи залежить допомога від поліції
gap-fund-papers = чи важливі документи
gap-fund-time = який є строк
gap-wages-papers = чи важливі документи
gap-wages-time = який є строк
gap-nopunish = наскільки сильне це правило
gap-court-video = чи можливий відеозв’язок
gap-court-closed = чи можна закрити залу
gap-court-name = чи лишиться ім’я прихованим
gap-court-lawyer = чи безплатний юрист
gap-court-witness = хто захищає свідків
gap-id-decides = хто вирішує
gap-id-service = чи може просити служба допомоги
gap-id-self = чи можна попросити самостійно
gap-id-consent = чи потрібна згода
gap-child-guardian = хто говорить за дитину
gap-child-age = як перевіряють вік
gap-work = чи можна працювати
