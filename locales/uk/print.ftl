# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Корисно знати
print-quiet-lead = Робота, зарплата, документи, здоров’я: ваші права простими словами.
print-open-title = Хтось інший вирішує, що буде з вашою роботою, документами чи телефоном?
print-open-lead = Ви маєте права, з документами чи без них. Про них можна прочитати тут, вашою мовою.
print-scan = Можна навести камеру телефону. У Telegram відкриється чат із комп’ютерною програмою.
print-free = Це безплатно. Не треба казати, хто ви.
print-kept = Програма нічого про вас не зберігає. Telegram і ваш телефон можуть зберігати.
print-moment = Краще обрати мить, коли ніхто не дивиться.
print-emergency = Екстрена допомога: { $number }
print-advice = Порада телефоном: { $number }
print-hotline = { $name }: { $number }
print-name = Точна назва: { $name }
print-as-of = Станом на { $date }. Версія { $version }.
