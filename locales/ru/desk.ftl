# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "вы". Only the answers at the end are for the person who wrote the note.
# The desk is "стол записок" by name and "программа" where it does something. The exchange is "пункт обмена", where sealed notes wait.

# What stands on every page. $service is the id of the service.
desk-name = Стол записок
desk-service = Служба помощи: { $service }
desk-skip = К тексту
desk-language = Язык
desk-back = Все записки

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Записки
desk-looked = Последняя проверка: { $time }. Пока программа работает, она сама проверяет записки в начале каждого часа.
desk-not-looked = Программа пока не смогла проверить записки.
desk-look = Проверить сейчас
desk-waiting = Ждут
desk-waiting-lead = Записка запечатана, пока вы её не откроете. После этого человек уже не может забрать её назад. Пожалуйста, открывайте только те, на которые можете ответить сегодня.
desk-waiting-none = Записок, которые ждут, нет.
desk-note = Записка { $number }
desk-until = Можно открыть до: { $time }.
desk-open = Открыть записку { $number }
desk-foreign = Вашим ключом эту записку открыть нельзя. Возможно, она для вашего прежнего ключа. Её срок закончится сам, и никто другой не может её прочитать.
desk-opened = Открыты
desk-opened-none = Открытых записок нет.
desk-kept = Хранится запечатанной на этом компьютере до: { $time }.
desk-show = Показать записку { $number }
desk-opening = Пункт обмена ещё не знает, что вы открываете эту записку. Она появится после следующей проверки, которая дойдёт до пункта обмена.
desk-sending = Ответ запечатан и ещё не отправлен. Он уйдёт при следующей проверке, которая дойдёт до пункта обмена.
desk-words-kept = Ответ дан. Хранятся только кодовые слова, запечатанными, до: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Сегодня нет мест
desk-full-lead = Если у вас нет мест, ваша карточка в справочнике может это сказать. Это кончается вместе с днём.
desk-full = Сегодня у нас нет мест
desk-room = У нас снова есть места
desk-full-said = Теперь на вашей карточке сказано, что сегодня мест нет.
desk-room-said = На вашей карточке больше не сказано, что мест нет.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Этой записки здесь больше нет
desk-gone = Её забрали назад, или её время вышло. Всё в порядке. Вам ничего не нужно делать.

# One note and its fields.
desk-field-language = Язык
desk-field-place = Где
desk-field-help = Какая помощь
desk-field-whom = Для кого
desk-field-soon = Как скоро
desk-field-access = Что нужно для доступа
desk-field-way = Как ответить
desk-way-box = В ящик для ответа, ниже. Человек посмотрит, когда это безопасно.
desk-way-call = Вы звоните или пишете человеку. Можно ответить и в ящик, ниже.
desk-not-said = Не сказано
desk-field-contact = Контакт
desk-contact-how = Один щелчок выделяет его целиком. Пожалуйста, не копируйте его никуда, кроме самого звонка.
desk-field-times = Безопасное время
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Время человека ({ $zone })
desk-times-yours = Ваше время
desk-times-none = Безопасное время не выбрано. Можно ответить в ящик.
desk-now-safe = Сейчас безопасное время.
desk-now-unsafe = Сейчас небезопасное время. Следующее безопасное, по вашему времени: { $time }.
desk-now-over = До конца этой записки безопасного времени больше нет. Можно ответить в ящик.
desk-field-voice = Звонок или сообщение
desk-field-message = Можно ли оставить сообщение
desk-field-others = Если ответит кто-то другой
desk-field-words = Кодовые слова
desk-they-say = Вам говорят
desk-you-say = Вы говорите
desk-words-none = Кодовых слов нет.
desk-words-lead = Оба слова нужны, чтобы говорили именно те люди. Если человек звонит, дождитесь его слова, затем скажите своё.

# The rules for a call, beside the contact.
desk-rules = Прежде чем звонить
desk-rule-times = Только в безопасное время и не больше двух попыток.
desk-rule-hidden = Скройте свой номер.
desk-rule-machine = Никаких сообщений на автоответчик, если записка этого не разрешает.
desk-rule-others = Если ответит кто-то другой, делайте то, что сказано в записке. Говорите общими словами.
desk-rule-word = Начните со своего слова. Если слова человека нет или оно неверное, скажите, что ошиблись номером. Закончите звонок и больше не пробуйте.
desk-rule-first = Ваша первая фраза: «Вам сейчас удобно говорить?»
desk-rule-wish = Спрашивайте, чего человек хочет, а не что случилось.

# The answer. $language is a language as it stands in a list.
desk-answer = Ответ
desk-answer-lead = Пожалуйста, выберите один. Человек прочитает его один раз, со своим кодом, на этом языке: { $language }.
desk-form-yes = Да, мы можем поговорить
desk-form-other = Помочь может другая служба
desk-form-today = Сегодня не получается
desk-form-ask = Кого спросить
desk-label-number = Номер телефона
desk-label-hours = Когда человек может звонить (ваше время)
desk-label-from = С
desk-label-to = До
desk-label-name = Имя или должность
desk-label-service = Название другой службы
desk-label-hotline = Название горячей линии
desk-may = { $field } (можно не заполнять)
desk-preview = Посмотреть, прежде чем запечатать

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Пожалуйста, посмотрите ещё раз
desk-wrong-empty = { $field }: пожалуйста, заполните.
desk-wrong-long = { $field }. Самое большее, знаков: { $limit }.
desk-wrong-link = { $field }: без адресов сайтов и почты и без имён с @. Они могли бы увести не туда.
desk-wrong-signs = { $field }: только буквы, цифры и простые знаки.
desk-wrong-number = { $field }: по этому номеру нельзя позвонить. Пожалуйста, напишите его так: { $example }.
desk-wrong-days = { $field }: пожалуйста, выберите хотя бы один день.
desk-wrong-hours = { $field }: пожалуйста, укажите оба времени, более позднее вторым.

# The look before it is sealed.
desk-check-title = Прежде чем запечатать
desk-check-lead = Это всё, что увидит человек. Когда ответ запечатан, здесь никто не может его прочитать или изменить.
desk-check-theirs = Что прочитает человек ({ $language })
desk-check-yours = То же для вас ({ $language })
desk-send = Запечатать и отправить
desk-change = Изменить

# After it was sent.
desk-sent-title = Ответ дан
desk-sent = Ответ лежит в ящике. Человек может прочитать его один раз, до: { $time }. Запечатанная копия записки на этом компьютере удалена.
desk-sent-words = Человек может позвонить и сказать кодовое слово. Поэтому до тех пор здесь хранятся только два слова, запечатанными.
desk-already-title = Ответ уже был
desk-already = На эту записку ответ уже есть, и действует он. Этот второй не отправлен. Если что-то изменилось, можно подождать: человек может послать новую записку.
desk-late = Время этой записки вышло, и ящика для ответа больше нет. Вам ничего не нужно делать. Человек может послать новую записку.
desk-stays-title = Ещё не отправлено
desk-stays = Ответ запечатан и хранится на этом компьютере. Программа отправит его при следующей проверке, которая дойдёт до пункта обмена. Пожалуйста, не закрывайте её.

# The end of a note.
desk-finish-title = С этой запиской всё
desk-finish-lead = Запечатанная копия на этом компьютере будет удалена. На диске могут остаться следы удалённого файла. Они запечатаны: без вашего ключа и вашей парольной фразы их нельзя прочитать.
desk-finish-sure = Эта записка здесь больше никому не нужна.
desk-finish = Удалить запечатанную копию
desk-finished = Запечатанная копия удалена.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Связи с пунктом обмена нет. Пожалуйста, проверьте интернет. То, что открыто, остаётся здесь, и программа попробует снова в начале следующего часа.
desk-problem-refused = Пункт обмена не пускает эту программу. Пожалуйста, проверьте, верно ли идут часы компьютера. Если верно, спросите тех, кто ведёт справочник: возможно, ваш ключ закрыли. Тогда нужен новый.
desk-problem-clock = Часы этого компьютера ошибаются на { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }. Пожалуйста, пусть компьютер сам установит время, затем проверьте снова.
desk-problem-busy = Программа обращалась слишком часто. Пожалуйста, подождите несколько минут и проверьте снова.
desk-problem-ends = Срок вашего ключа закончится через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }. Пожалуйста, сделайте в ближайшее время новый и отправьте его тем, кто ведёт справочник.
desk-problem-ended = Срок вашего ключа закончился. Новые записки для него не приходят. Пожалуйста, сделайте новый и отправьте его тем, кто ведёт справочник.
desk-problem-disk = Этот компьютер не смог записать в папку с записками. Пожалуйста, проверьте, есть ли место на диске. Ничего не открыто и не отправлено.
desk-problem-desk = В программе что-то пошло не так. Пожалуйста, закончите её клавишами Ctrl и C и запустите снова. Открытые записки сохранены, запечатанными.
desk-problem-form = Эта страница была слишком старой, или её отправили дважды. Ничего не сделано. Пожалуйста, начните снова со списка.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Эта страница закрыта
desk-closed = Она открывается только по адресу, который программа показывает при запуске, и этот адрес действует один раз. Чтобы получить новый, закончите программу клавишами Ctrl и C и запустите снова.
desk-lost-title = Здесь ничего нет
desk-lost = Возможно, на записку ответили, её удалили или её время вышло. В списке есть все, что остались.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Парольная фраза (при вводе её не видно):
desk-start-open = Откройте этот адрес в браузере этого компьютера. Он действует один раз:
desk-start-end = Чтобы закончить программу, нажмите в этом окне Ctrl и C.
desk-start-ended = Программа закончена. Открытые записки остаются запечатанными на этом компьютере.
desk-start-wrong = Эта парольная фраза не открывает ключ. Пожалуйста, запустите программу снова и введите фразу так, как при создании ключа. Если она потеряна, сделайте новый ключ.
desk-key-lead = Парольная фраза запирает ключ вашей службы. Никто не сможет вернуть её вам. Пять случайных слов легко запомнить и трудно угадать, например:
desk-key-rule = Самое меньшее, знаков: { $count }. Можно взять эти слова или другие.
desk-key-ask = Новая парольная фраза (при вводе её не видно):
desk-key-again = То же ещё раз:
desk-key-short = Парольной фразе нужно знаков, самое меньшее: { $count }. Более короткие может угадать машина. Ничего не сделано. Пожалуйста, начните снова.
desk-key-differ = Фразы были разными. Ничего не сделано. Пожалуйста, начните снова.
desk-key-private = Ваш ключ. Он остаётся на этом компьютере, и больше никто его не получает:
desk-key-public = Часть для других:
desk-key-words = Восемь слов вашего ключа:
desk-key-first = 1. Отправьте часть для других тем, кто ведёт справочник служб, например по электронной почте. Она не тайная.
desk-key-second = 2. Позвоните им и прочитайте вслух восемь слов. Ключ действует, только если там слова те же. Он действует до: { $date }

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Да, мы можем поговорить. Можно позвонить: { $number }. Когда: { $hours }.{ $word ->
        [yes] {" "}Пожалуйста, скажите слово.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = С этим мы помочь не можем. Могут там: { $service }. Спросить их? Ответить можно новой запиской.
# $hotline is the name of a hotline that answers at night.
answer-today = Сегодня не получается. На эту ночь: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Кого спросить: { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Удобное время: { $hours }.
