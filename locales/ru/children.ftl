# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# Reader: "ты", never in the past tense and never with an adjective that has a gender. Only c-parent says "вы".

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Хорошо, что ты читаешь это. Это не твоя вина.

    У тебя есть особые права. Взрослые должны беречь тебя от вреда. Можно попросить ночлег, врача и взрослого в помощь.
    .title = Если тебе меньше 18 лет
    .next = Можно нажать кнопку или остановиться здесь.
    .talk = С кем поговорить
    .guardian = Взрослый на моей стороне
    .age = Если сомневаются в возрасте
    .going = Вернуться или остаться
    .parent = Есть или будет ребёнок
c-hub-missing = { $country }: правил мы не знаем. Служба помощи может знать.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Опекун — это взрослый, который должен думать о том, что хорошо для тебя. Этому взрослому можно сказать, чего ты хочешь.

    Тебе нехорошо с этим взрослым? Можно сказать об этом и попросить другого.
    .title = Взрослый на твоей стороне
    .help = Помощь, если мне меньше 18
    .complain = Когда что-то идёт не так
c-guardian-missing = { $country }: кто это, мы не знаем. Можно спросить юриста.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    При сомнениях, пока идёт проверка, следует считать, что тебе меньше 18.

    Сначала могут посмотреть документы. Врач должен быть последним, и только с твоего «да». Можно сказать «нет». Юрист может сказать, что будет тогда.
    .title = Твой возраст
    .guardian = Взрослый на моей стороне
    .lawyer = Юрист
c-age-missing = { $country }: как там, мы не знаем. Юрист может знать.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Мы никому не говорим. Telegram может видеть чат.

    Если позвонить кому-то или прийти, там могут быть обязаны сказать другим, что тебе нужна помощь. Это может помочь. А может показаться, что это слишком быстро. Можно сначала спросить: кому вы скажете?
    .title = Что остаётся между нами
    .go = Дальше, к службам помощи
    .not-now = Не сейчас
c-secret-missing = { $country }: правила не знаем. Можно спросить их.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Можно ещё не знать. Взрослые должны выслушать тебя и думать, что хорошо для тебя.

    Оба пути бывают хорошими или трудными. Тебя не следует отправлять туда, где тебе вредят, или спрашивать семью, если это вредит.
    .title = Вернуться домой или остаться
    .guardian = Взрослый на моей стороне
    .lawyer = Юрист
c-return-missing = { $country }: как там, мы не знаем. Юрист может знать.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Вас и ребёнка не следует разлучать, если вместе ребёнку хорошо. У ребёнка есть права: свидетельство о рождении, школа и врач.

    Второй родитель причиняет вред? Юрист может сказать, о чём можно просить.
    .title = Вы и ваш ребёнок
    .help = Найти помощь
    .health = Беременность и здоровье
    .lawyer = Юрист
c-parent-missing = { $country }: правил мы не знаем. Юрист может знать.
