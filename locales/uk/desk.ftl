# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "ви". Only the answers at the end are for the person who wrote the note.
# The desk is "стіл записок" by name and "програма" where it does something. The exchange is "пункт обміну", where sealed notes wait.

# What stands on every page. $service is the id of the service.
desk-name = Стіл записок
desk-service = Служба допомоги: { $service }
desk-skip = До тексту
desk-language = Мова
desk-back = Усі записки

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Записки
desk-looked = Остання перевірка: { $time }. Поки програма працює, вона сама перевіряє записки на початку кожної години.
desk-not-looked = Програма ще не змогла перевірити записки.
desk-look = Перевірити зараз
desk-waiting = Чекають
desk-waiting-lead = Записка запечатана, доки ви її не відкриєте. Після цього людина вже не може забрати її назад. Будь ласка, відкривайте лише ті, на які можете відповісти сьогодні.
desk-waiting-none = Записок, що чекають, немає.
desk-note = Записка { $number }
desk-until = Можна відкрити до: { $time }.
desk-open = Відкрити записку { $number }
desk-foreign = Вашим ключем цю записку відкрити не можна. Можливо, вона для вашого давнішого ключа. Її час скінчиться сам, і ніхто інший не може її прочитати.
desk-opened = Відкриті
desk-opened-none = Відкритих записок немає.
desk-kept = Зберігається запечатаною на цьому комп’ютері до: { $time }.
desk-show = Показати записку { $number }
desk-opening = Пункт обміну ще не знає, що ви відкриваєте цю записку. Вона з’явиться після наступної перевірки, яка дійде до пункту обміну.
desk-sending = Відповідь запечатано, але ще не надіслано. Вона піде під час наступної перевірки, яка дійде до пункту обміну.
desk-words-kept = Відповідь дано. Зберігаються лише кодові слова, запечатаними, до: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Сьогодні немає місць
desk-full-lead = Якщо у вас немає місць, ваша картка в довіднику може це сказати. Це закінчується разом із днем.
desk-full = Сьогодні в нас немає місць
desk-room = У нас знову є місця
desk-full-said = Тепер на вашій картці сказано, що сьогодні місць немає.
desk-room-said = На вашій картці більше не сказано, що місць немає.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Цієї записки тут більше немає
desk-gone = Її забрали назад, або її час минув. Усе гаразд. Вам нічого не треба робити.

# One note and its fields.
desk-field-language = Мова
desk-field-place = Де
desk-field-help = Яка допомога
desk-field-whom = Для кого
desk-field-soon = Як скоро
desk-field-access = Що потрібно для доступу
desk-field-way = Як відповісти
desk-way-box = У скриньку для відповіді, нижче. Людина подивиться, коли це безпечно.
desk-way-call = Ви дзвоните або пишете людині. Можна відповісти й у скриньку, нижче.
desk-not-said = Не сказано
desk-field-contact = Контакт
desk-contact-how = Один клік виділяє його повністю. Будь ласка, не копіюйте його нікуди, крім самого дзвінка.
desk-field-times = Безпечний час
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Час людини ({ $zone })
desk-times-yours = Ваш час
desk-times-none = Безпечного часу не обрано. Можна відповісти у скриньку.
desk-now-safe = Зараз безпечний час.
desk-now-unsafe = Зараз небезпечний час. Наступний безпечний, за вашим часом: { $time }.
desk-now-over = До кінця цієї записки безпечного часу вже немає. Можна відповісти у скриньку.
desk-field-voice = Дзвінок чи повідомлення
desk-field-message = Чи можна лишити повідомлення
desk-field-others = Якщо відповість хтось інший
desk-field-words = Кодові слова
desk-they-say = Вам кажуть
desk-you-say = Ви кажете
desk-words-none = Кодових слів немає.
desk-words-lead = Обидва слова потрібні, щоб говорили саме ті люди. Якщо людина дзвонить, дочекайтеся її слова, потім скажіть своє.

# The rules for a call, beside the contact.
desk-rules = Перш ніж дзвонити
desk-rule-times = Лише в безпечний час і щонайбільше дві спроби.
desk-rule-hidden = Приховайте свій номер.
desk-rule-machine = Жодних повідомлень на автовідповідач, якщо записка цього не дозволяє.
desk-rule-others = Якщо відповість хтось інший, робіть те, що сказано в записці. Говоріть загальними словами.
desk-rule-word = Почніть зі свого слова. Якщо слова людини немає або воно хибне, скажіть, що помилилися номером. Закінчіть дзвінок і більше не пробуйте.
desk-rule-first = Ваше перше речення: «Вам зараз зручно говорити?»
desk-rule-wish = Питайте, чого людина хоче, а не що сталося.

# The answer. $language is a language as it stands in a list.
desk-answer = Відповідь
desk-answer-lead = Будь ласка, оберіть одну. Людина прочитає її один раз, зі своїм кодом, цією мовою: { $language }.
desk-form-yes = Так, ми можемо поговорити
desk-form-other = Допомогти може інша служба
desk-form-today = Сьогодні не виходить
desk-form-ask = Кого спитати
desk-label-number = Номер телефону
desk-label-hours = Коли людина може дзвонити (ваш час)
desk-label-from = З
desk-label-to = До
desk-label-name = Ім’я або посада
desk-label-service = Назва іншої служби
desk-label-hotline = Назва гарячої лінії
desk-may = { $field } (можна не заповнювати)
desk-preview = Подивитися, перш ніж запечатати

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Будь ласка, подивіться ще раз
desk-wrong-empty = { $field }: будь ласка, заповніть.
desk-wrong-long = { $field }. Щонайбільше знаків: { $limit }.
desk-wrong-link = { $field }: без адрес сайтів і пошти та без імен із @. Вони могли б завести не туди.
desk-wrong-signs = { $field }: лише літери, цифри та прості знаки.
desk-wrong-number = { $field }: за цим номером не можна подзвонити. Будь ласка, напишіть його так: { $example }.
desk-wrong-days = { $field }: будь ласка, оберіть хоча б один день.
desk-wrong-hours = { $field }: будь ласка, укажіть обидва часи, пізніший другим.

# The look before it is sealed.
desk-check-title = Перш ніж запечатати
desk-check-lead = Це все, що побачить людина. Коли відповідь запечатано, тут ніхто не може її прочитати чи змінити.
desk-check-theirs = Що прочитає людина ({ $language })
desk-check-yours = Те саме для вас ({ $language })
desk-send = Запечатати й надіслати
desk-change = Змінити

# After it was sent.
desk-sent-title = Відповідь дано
desk-sent = Відповідь лежить у скриньці. Людина може прочитати її один раз, до: { $time }. Запечатану копію записки на цьому комп’ютері видалено.
desk-sent-words = Людина може подзвонити й сказати кодове слово. Тому доти тут зберігаються лише два слова, запечатаними.
desk-already-title = Відповідь уже була
desk-already = На цю записку відповідь уже є, і діє саме вона. Цю другу не надіслано. Якщо щось змінилося, можна почекати: людина може надіслати нову записку.
desk-late = Час цієї записки минув, і скриньки для відповіді більше немає. Вам нічого не треба робити. Людина може надіслати нову записку.
desk-stays-title = Ще не надіслано
desk-stays = Відповідь запечатано, вона зберігається на цьому комп’ютері. Програма надішле її під час наступної перевірки, яка дійде до пункту обміну. Будь ласка, не закривайте її.

# The end of a note.
desk-finish-title = Із цією запискою все
desk-finish-lead = Запечатану копію на цьому комп’ютері буде видалено. На диску можуть лишитися сліди видаленого файлу. Вони запечатані: без вашого ключа й вашої парольної фрази їх не можна прочитати.
desk-finish-sure = Ця записка тут уже нікому не потрібна.
desk-finish = Видалити запечатану копію
desk-finished = Запечатану копію видалено.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Зв’язку з пунктом обміну немає. Будь ласка, перевірте інтернет. Те, що відкрито, лишається тут, і програма спробує знову на початку наступної години.
desk-problem-refused = Пункт обміну не впускає цю програму. Будь ласка, перевірте, чи правильно йде годинник комп’ютера. Якщо так, спитайте тих, хто веде довідник: можливо, ваш ключ закрили. Тоді потрібен новий.
desk-problem-clock = Годинник цього комп’ютера помиляється на { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }. Будь ласка, нехай комп’ютер сам установить час, потім перевірте знову.
desk-problem-busy = Програма зверталася надто часто. Будь ласка, почекайте кілька хвилин і перевірте знову.
desk-problem-ends = Строк вашого ключа закінчиться через { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }. Будь ласка, найближчим часом зробіть новий і надішліть його тим, хто веде довідник.
desk-problem-ended = Строк вашого ключа закінчився. Нові записки для нього не надходять. Будь ласка, зробіть новий і надішліть його тим, хто веде довідник.
desk-problem-disk = Цей комп’ютер не зміг записати в теку із записками. Будь ласка, перевірте, чи є місце на диску. Нічого не відкрито й не надіслано.
desk-problem-desk = У програмі щось пішло не так. Будь ласка, закінчіть її клавішами Ctrl і C та запустіть знову. Відкриті записки збережено, запечатаними.
desk-problem-form = Ця сторінка була надто старою, або її надіслали двічі. Нічого не зроблено. Будь ласка, почніть знову зі списку.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Ця сторінка закрита
desk-closed = Вона відкривається лише за адресою, яку програма показує під час запуску, і ця адреса діє один раз. Щоб отримати нову, закінчіть програму клавішами Ctrl і C та запустіть знову.
desk-lost-title = Тут нічого немає
desk-lost = Можливо, на записку відповіли, її видалили або її час минув. У списку є всі, що лишилися.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Парольна фраза (під час уведення її не видно):
desk-start-open = Відкрийте цю адресу в браузері цього комп’ютера. Вона діє один раз:
desk-start-end = Щоб закінчити програму, натисніть у цьому вікні Ctrl і C.
desk-start-ended = Програму закінчено. Відкриті записки лишаються запечатаними на цьому комп’ютері.
desk-start-wrong = Ця парольна фраза не відкриває ключа. Будь ласка, запустіть програму знову й уведіть фразу так, як під час створення ключа. Якщо її втрачено, зробіть новий ключ.
desk-key-lead = Парольна фраза замикає ключ вашої служби. Ніхто не зможе повернути її вам. П’ять випадкових слів легко запам’ятати й важко вгадати, наприклад:
desk-key-rule = Щонайменше знаків: { $count }. Можна взяти ці слова або інші.
desk-key-ask = Нова парольна фраза (під час уведення її не видно):
desk-key-again = Те саме ще раз:
desk-key-short = Парольній фразі треба щонайменше знаків: { $count }. Коротші може вгадати машина. Нічого не зроблено. Будь ласка, почніть знову.
desk-key-differ = Фрази були різними. Нічого не зроблено. Будь ласка, почніть знову.
desk-key-private = Ваш ключ. Він лишається на цьому комп’ютері, і більше ніхто його не отримує:
desk-key-public = Частина для інших:
desk-key-words = Вісім слів вашого ключа:
desk-key-first = 1. Надішліть частину для інших тим, хто веде довідник служб, наприклад електронною поштою. Вона не таємна.
desk-key-second = 2. Подзвоніть їм і прочитайте вголос вісім слів. Ключ діє, лише якщо там слова ті самі. Він діє до: { $date }

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Так, ми можемо поговорити. Можна подзвонити: { $number }. Коли: { $hours }.{ $word ->
        [yes] {" "}Будь ласка, скажіть слово.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Із цим ми допомогти не можемо. Можуть там: { $service }. Спитати їх? Відповісти можна новою запискою.
# $hotline is the name of a hotline that answers at night.
answer-today = Сьогодні не виходить. На цю ніч: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Кого спитати: { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Зручний час: { $hours }.
