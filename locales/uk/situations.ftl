# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Багато прав на роботі діють із документами чи без: оплата, відпочинок, жодних погроз. Чоловіки й хлопці їх теж мають.

    Порадити може профспілка. Роботу перевіряє державна установа. Деякі установи повідомляють, якщо немає документів. Спершу можна спитати службу допомоги.

    У багатьох портах є центр для екіпажів. Якщо віза прив’язана до одного роботодавця, звільнення може на неї вплинути.
    .title = Про роботу
    .next = Можна подивитися про невиплачену зарплату або спитати службу.
    .wages = Невиплачена зарплата
    .help = Знайти допомогу
    .papers = Паспорт або документи
    .debt = Борги, яким немає кінця
    .domestic = Робота в чужому домі
sit-labour-missing = { $country }: правил роботи ми не знаємо. Може знати тамтешня профспілка або юрист.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Деякі борги ростуть і ростуть: плата за роботу, дорогу чи житло, відсотки, штрафи. Інколи платити просять родину.

    У багатьох країнах борг перед тим, хто вас використовує, за законом не можна стягнути. Якщо це можливо, можна спитати юриста, перш ніж платити більше.

    Плата може дати спокій на якийсь час, а борг може й далі рости. Не платити — гроші лишаються, але можуть бути погрози.
    .title = Про борги
    .next = Можна обговорити це зі службою, перш ніж платити чи припиняти.
    .help = Знайти допомогу
    .family = Коли рідні під загрозою
    .oaths = Клятви й обіцянки

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Робота в чужому домі — це робота, навіть якщо ви там живете. У багатьох країнах є правила про оплату, відпочинок і вихідні. Часто роботодавець не має права тримати ваш паспорт.

    Можливо, ви любите дитину, про яку там дбаєте. Це справжнє почуття, і піти все одно можна.

    Піти може означати свободу, але й втрату кімнати чи візи. Залишитися — поки зберегти їх, але тиск може тривати.
    .title = Робота в чужому домі
    .next = Можна скласти план зі службою, а вирішити пізніше.
    .wages = Невиплачена зарплата
    .help = Знайти допомогу
    .diplomat = Робота вдома в дипломата
sit-domestic-missing = { $country }: цих правил ми не знаємо. Може знати тамтешня профспілка.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Деякі працівники посольств мають імунітет: їх важко притягти до суду. Ваші права все одно лишаються вашими.

    У деяких країнах для таких випадків є служба протоколу або особливий дозвіл. Деякі юристи знаються на цьому.

    Піти може означати кінець тиску, але й кінець вашого дозволу. Залишитися — поки зберегти дозвіл, але тиск може тривати.
    .title = Робота вдома в дипломата
    .next = Можна скласти план з юристом, перш ніж вирішувати.
    .help = Знайти допомогу
    .permit = Дозвіл залишитися
    .papers = Паспорт або документи
sit-diplomat-missing = { $country }: що роблять у таких випадках, ми не знаємо. Може знати юрист.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Хай що ви робите чи робили, чи йти звідти, вирішуєте ви: зараз, пізніше чи ніколи.

    Можна піти до лікаря чи юриста й лишатися там, де ви є. Піти може дати спочинок, але коштувати доходу. Лишитися — зберегти дохід, але вирішувати й далі можуть інші.

    Закони про продаж і купівлю сексу різні. У деяких країнах можна вимагати гроші, які забрали інші. Це і для чоловіків та трансгендерних людей.
    .title = Допомога без осуду
    .next = Можна попросити про лікаря чи розмову, без жодних інших кроків.
    .health = Здоров’я
    .help = Знайти допомогу
    .images = Фото й акаунти

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Дехто мусить возити чи вирощувати наркотики, красти, жебракувати, дурити людей або одружуватися заради документів. Таке буває і з чоловіками та хлопцями.

    У багатьох країнах є правила, щоб не карати за те, що вас змусили робити. Вони не всюди однакові.

    Сказати рано може допомогти. Те, що ви скажете без адвоката, можуть використати проти вас.
    .title = Що вас змусили робити інші
    .next = Можна попросити адвоката, перш ніж давати свідчення.
    .nopunish = Щоб не покарали
    .lawyer = Юрист
    .held = Затримали чи звинувачують
sit-crime-missing = { $country }: цих правил ми не знаємо. Може знати тамтешній юрист.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Деяких людей тримають під охороною і змушують дурити інших у мережі. Серед них багато чоловіків.

    За телефонами там часто стежать. Те, що ви визнаєте в чаті, можуть використати проти вас.

    Плата за вихід може спрацювати, а може викликати нові вимоги. Посольство може допомогти, а може повідомити людей удома. На кордоні можна сказати, що вас змусили. Що буде далі, усюди по-різному.
    .title = Робота в мережі
    .next = Якщо ніхто не стежить, можна пошукати допомогу тут.
    .embassy = Посольство або консульство
    .lawyer = Юрист
    .nopunish = Щоб не покарали
    .help = Знайти допомогу
sit-scam-missing = { $country }: номера для цього ми не знаємо. Може знати посольство.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    У більшості країн для шлюбу потрібне вільне «так» обох. Якщо його немає, можливо, ви зможете зупинити шлюб або розірвати його.

    Суд часто може наказати людям не наближатися. Це може дати спокій або викликати гнів. Юрист може сказати, чи треба віддавати посаг або викуп.

    Перед рейсом можна сказати людині, якій довіряєте, куди ви летите. В аеропорту можна попросити про розмову зі службовцем наодинці.
    .title = Про шлюб
    .next = Можна поговорити зі службою і нічого не вирішувати.
    .help = Знайти допомогу
    .under18 = Допомога до 18 років
sit-marriage-missing = { $country }: цього закону ми не знаємо. Може знати юрист.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Дехто погрожує показати фото або захоплює акаунти. Це не ваш сором.

    Якщо заплатити чи надіслати ще, це може їх не зупинити. Повідомлення, імена й дати можуть бути корисними доказами. З новими паролями інші можуть утратити доступ і помітити це.

    Усе це лише для пристрою, який контролюєте тільки ви. Якщо в цей можуть зазирати інші, служба допомоги може скласти план разом із вами.
    .title = Фото, камери, акаунти
    .next = Можна подивитися, як просити про видалення, або спершу поговорити.
    .keep = Що корисно зберегти
    .help = Знайти допомогу

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Два безплатні засоби можуть просити сайти й застосунки блокувати фото. StopNCII — для дорослих. Take It Down — для фото, на яких вам ще немає 18.

    Ваш пристрій робить «відбиток» фото, щось на зразок коду. Саме фото не завантажується. Беруть участь не всі сайти.

    Це лише для пристрою, який контролюєте тільки ви. На ньому лишаються сліди відвідування. Можна також попросити службу допомогти з цим.
    .label = Попросити про видалення

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Лікар може оглянути вас, скоро після цього або через роки. Лікування може тривати довго. У лікарні можна попросити свої документи.

    Закон зважає насамперед на тих, хто це влаштував. У деяких країнах карають і за те, щоб узяти за це гроші. Юрист може пояснити це, перш ніж ви говоритимете з чиновниками.

    Якщо цього ще не сталося, можна наодинці сказати лікареві, що ви цього не хочете.
    .title = Ваше тіло і здоров’я
    .next = Можна спершу піти до лікаря, а про решту думати пізніше.
    .health = Здоров’я
    .lawyer = Юрист
    .help = Знайти допомогу

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Багато людей допомагають, коли іншим доводиться тікати. Дехто цим користується: підвезення на блокпосту, кімната чи робота.

    Пропозицію можна перевірити, перш ніж їхати. Можна сказати людині, якій довіряєте, яким шляхом ви їдете.

    Закон забороняє залучати дітей до бойових дій. Деякі країни дозволяють людям, які втекли, залишитися на якийсь час.
    .title = Війна, біженство, лихо
    .next = Можна перевірити пропозицію або спитати, як можна залишитися.
    .offer = Ця пропозиція справжня?
    .asylum = Захист тут (притулок)
    .help = Знайти допомогу
sit-conflict-missing = { $country }: що там пропонують людям, які втекли, ми не знаємо. Можна спитати тамтешню службу допомоги.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Клятва чи прокляття можуть тиснути на тіло й душу. Цей страх справжній.

    Інших людей від їхніх клятв уже звільняли. У 2018 році оба Беніну, традиційний правитель, звільнив людей від таких клятв.

    Може допомогти духовний провідник вашої віри чи традиції. Дехто може знати людей, яких ви боїтеся, тож обирати можна обережно. Юрист може сказати, чи винні ви щось за законом.
    .title = Клятви й обіцянки
    .next = Можна поговорити зі службою про клятву, гроші чи рідних.
    .help = Знайти допомогу
    .family = Коли рідні під загрозою

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Любов і примус можуть бути поруч. Це може бути партнер, батьки чи інші родичі.

    У багатьох країнах суд може наказати комусь не наближатися до вас або дитини. Якщо піти чи мати такий наказ, це може дати спокій або викликати гнів. Якщо залишитися, може бути тихо, а тиск може рости.

    Дехто лишає копії документів і трохи грошей у друзів. Лише ви знаєте, чи це вдалося б.
    .title = Коли це хтось близький
    .next = Можна скласти план зі службою, хоч ви підете, хоч залишитеся.
    .help = Знайти допомогу
    .phone = Як обережніше з телефоном
