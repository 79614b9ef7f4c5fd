# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read. The program speaks of itself without past tense, which would have a gender.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Я програма і не можу читати те, що ви пишете. Повідомлення прибрано з цього чату, щоб воно тут не залишалося.

    Якщо зараз щось небезпечно, натисніть першу кнопку.
    .title = Дякуємо, що написали
    .danger = Небезпека зараз
    .help = Знайти допомогу
    .home = Усі розділи

# D116.
sys-media =
    Це не відкрито й прибрано з цього чату. Тут нікому не потрібно надсилати докази.
    .title = Не відкрито
    .home = Усі розділи
    .keep = Що корисно зберегти

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Ми перевіряємо це знову, тому зараз не показуємо. На гарячій лінії можуть сказати, що діє сьогодні.
    .title = Це перевіряється
    .hotline = Гарячі лінії та служби
    .home = Усі розділи
sys-stale-missing = { $country }: гарячої лінії ми поки не знаємо.

# D118. An old button or a fault.
sys-error =
    Це не спрацювало, або кнопка зі старої сторінки. Нічого не втрачено, бо нічого й не зберігалося.
    .title = Почнімо звідси
    .home = Усі розділи
    .danger = Небезпека зараз
