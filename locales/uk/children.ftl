# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# "ти", only in the present and future, which have no gender. c-parent says "ви": parents may be of any age.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Добре, що ти це читаєш. Це не твоя провина.

    У тебе є додаткові права. Дорослі мають берегти тебе від шкоди. Можна попросити ночівлю, лікаря й дорослого, який допоможе.
    .title = Якщо тобі немає 18
    .next = Можна обрати кнопку або зупинитися.
    .talk = З ким поговорити
    .guardian = Дорослий на моєму боці
    .age = Коли не вірять мого віку
    .going = Повернутися чи залишитися
    .parent = Маю або чекаю дитину
c-hub-missing = { $country }: правил ми не знаємо. Може знати служба допомоги.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Опікун — це дорослий, який має думати, що добре для тебе. Йому можна сказати, чого ти хочеш.

    Тобі погано з цим дорослим? Можна сказати про це й попросити іншого.
    .title = Дорослий на твоєму боці
    .help = Допомога до 18 років
    .complain = Коли щось іде не так
c-guardian-missing = { $country }: хто це, ми не знаємо. Можна спитати юриста.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Якщо є сумніви, під час перевірки мають вважати, що тобі немає 18.

    Спершу можуть дивитися документи. Лікар має бути останнім, і лише якщо ти кажеш «так». Можна сказати «ні». Юрист може сказати, що буде тоді.
    .title = Твій вік
    .guardian = Дорослий на моєму боці
    .lawyer = Юрист
c-age-missing = { $country }: як це роблять, ми не знаємо. Може знати юрист.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Ми нікому не кажемо. Цей чат може бачити Telegram.

    Якщо ти комусь дзвониш чи приходиш, там, можливо, мусять сказати іншим, що тобі потрібна допомога. Це може допомогти. А може здатися, що все надто швидко. Спершу можна спитати: кому ви скажете?
    .title = Що лишається між нами
    .go = До служб допомоги
    .not-now = Не зараз
c-secret-missing = { $country }: правила не знаємо. Можна спитати.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Ще не треба знати відповідь. Дорослі мають чути тебе й думати, що для тебе добре.

    Обидва шляхи можуть бути добрими чи важкими. Ніхто не повинен відсилати тебе туди, де кривдять, чи питати рідних, якщо це шкодить.
    .title = Повернутися чи залишитися
    .guardian = Дорослий на моєму боці
    .lawyer = Юрист
c-return-missing = { $country }: як це роблять, не знаємо. Може знати юрист.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Вас із дитиною не мають розлучати, якщо бути разом добре для дитини. Дитина має права: документ про народження, школа, лікар.

    Другий із батьків завдає шкоди? Юрист може сказати, про що можна просити.
    .title = Ви і ваша дитина
    .help = Знайти допомогу
    .health = Вагітність і здоров’я
    .lawyer = Юрист
c-parent-missing = { $country }: правил ми не знаємо. Може знати юрист.
