# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Многие права на работе есть и без документов: плата, отдых, работа без угроз. У мужчин и мальчиков тоже.

    Профсоюз может дать совет. Государственное ведомство проверяет работу и иногда сообщает, что нет документов. Сначала можно спросить службу помощи.

    Во многих портах есть центр для экипажей. Если виза связана с одним работодателем, уход может на неё повлиять.
    .title = О работе
    .next = Можно прочитать о зарплате или спросить службу.
    .wages = Невыплаченная зарплата
    .help = Найти помощь
    .papers = Паспорт или документы
    .debt = Долги без конца
    .domestic = Работа в доме
sit-labour-missing = { $country }: правил о работе не знаем. Профсоюз или юрист могут знать.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Некоторые долги всё растут: плата за работу или дорогу, проценты, штрафы, жильё. Иногда платить просят семью.

    Во многих странах долг перед людьми, которые вас используют, нельзя взыскать по закону. Если получится, можно спросить юриста, прежде чем платить дальше.

    Плата может дать покой на время, а долг может расти. Если не платить, деньги остаются у вас, но могут быть угрозы.
    .title = О долгах
    .next = Можно обсудить это со службой помощи, прежде чем платить или перестать.
    .help = Найти помощь
    .family = Когда моя семья в опасности
    .oaths = Клятвы и обещания

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Работа в доме — это работа, даже если вы там живёте. Во многих странах есть правила о плате, отдыхе и выходных. Часто работодатель не вправе держать ваш паспорт.

    Может быть, вы любите ребёнка, о котором заботитесь. Это настоящее, и уйти всё же можно.

    Уход может дать свободу и стоить комнаты или визы. Если остаться, они пока есть, а давление может не пройти.
    .title = Работа в доме
    .next = Можно составить план со службой помощи и решить позже.
    .wages = Невыплаченная зарплата
    .help = Найти помощь
    .diplomat = Работа в доме дипломата
sit-domestic-missing = { $country }: этих правил мы не знаем. Профсоюз там может знать.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    У некоторых сотрудников посольств есть иммунитет: их трудно привлечь к суду. Ваши права всё равно при вас.

    В некоторых странах для таких случаев есть протокольная служба или особое разрешение. Некоторые юристы знают эту область.

    Уход может прекратить давление, но и ваше разрешение тоже. Если остаться, разрешение пока есть, а давление может не пройти.
    .title = Работа в доме дипломата
    .next = До решения можно составить план с юристом.
    .help = Найти помощь
    .permit = Разрешение остаться
    .papers = Паспорт или документы
sit-diplomat-missing = { $country }: как там в таких случаях, мы не знаем. Юрист может знать.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Что бы вы ни делали сейчас или раньше, уйти или нет, решаете вы: сейчас, позже или никогда.

    К врачу или юристу можно пойти и остаться там, где вы есть. Уход может дать отдых и лишить дохода. Если остаться, доход есть, а решать могут и дальше другие.

    Законы о продаже и покупке секса разные. В некоторых странах можно требовать деньги, которые забрали другие. Это и для мужчин, и для трансгендерных людей.
    .title = Помощь без осуждения
    .next = Можно попросить врача или разговор, без других шагов.
    .health = Здоровье
    .help = Найти помощь
    .images = Снимки и аккаунты

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Некоторых заставляют возить или выращивать наркотики, красть, просить милостыню, обманывать, вступать в брак ради документов. С мужчинами и мальчиками тоже.

    Во многих странах есть правила не наказывать за то, что вас заставили сделать. Они не везде одинаковы.

    Рано сказать может быть полезно. Сказанное без адвоката могут использовать против вас.
    .title = Что вас заставили сделать
    .next = Можно попросить адвоката, прежде чем давать показания.
    .nopunish = Когда не наказывают
    .lawyer = Юрист
    .held = Меня задержали, обвиняют
sit-crime-missing = { $country }: этих правил мы не знаем. Юрист там может знать.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Некоторых держат под охраной и заставляют обманывать людей в сети. Среди них много мужчин.

    За телефонами там часто следят. Признание в чате могут использовать против вас.

    Плата за выход может помочь или вызвать новые требования. Посольство может помочь и может сообщить людям дома. На границе можно сказать, что вас заставили. Что дальше, зависит от страны.
    .title = Работа в сети
    .next = Если никто не следит, можно поискать помощь здесь.
    .embassy = Посольство или консульство
    .lawyer = Юрист
    .nopunish = Когда не наказывают
    .help = Найти помощь
sit-scam-missing = { $country }: номера для этого мы не знаем. Посольство может знать.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    В большинстве стран брак требует свободного «да» обоих. Без него брак, возможно, удастся остановить или прекратить.

    Суд часто может запретить людям приближаться. Это может дать покой или вызвать гнев. Юрист может сказать, должны ли вы приданое или калым.

    До полёта можно сказать надёжному человеку, куда вы едете. В аэропорту можно попросить сотрудника поговорить наедине.
    .title = О браке
    .next = Можно поговорить со службой помощи, ничего не решая.
    .help = Найти помощь
    .under18 = Помощь, если мне меньше 18
sit-marriage-missing = { $country }: этого закона мы не знаем. Юрист может знать.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Некоторые угрожают показать снимки или захватывают аккаунты. Стыд здесь не ваш.

    Если платить или присылать ещё, они могут не перестать. Сообщения, имена и даты могут быть доказательством. С новыми паролями другие могут потерять доступ и могут это заметить.

    Всё это только для устройства, которым управляете только вы. Если в этот телефон могут заглянуть, служба помощи может помочь составить план.
    .title = Снимки, камеры, аккаунты
    .next = Можно посмотреть, как просить об удалении, или сначала поговорить.
    .keep = Что полезно сохранить
    .help = Найти помощь

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Две бесплатные программы могут просить сайты и приложения закрыть снимок. StopNCII для взрослых. Take It Down для снимков, сделанных до ваших 18 лет.

    Ваше устройство делает отпечаток снимка, что-то вроде кода. Сам снимок не загружается. Участвуют не все сайты.

    Это только для устройства, которым управляете только вы. На нём остаются следы. Можно и попросить службу помощи помочь с этим.
    .label = Просить об удалении

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Врач может осмотреть вас, вскоре или спустя годы. Забота может длиться долго. В больнице можно попросить ваши документы.

    Закон смотрит прежде всего на тех, кто это устроил. В некоторых странах наказывают и за то, что за это брали деньги. Юрист может сказать вам, прежде чем вы будете говорить с чиновниками.

    Если этого не произошло, можно наедине сказать врачу, что вы этого не хотите.
    .title = Ваше тело и здоровье
    .next = Можно сначала пойти к врачу, а об остальном думать позже.
    .health = Здоровье
    .lawyer = Юрист
    .help = Найти помощь

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Многие помогают, когда другим приходится бежать. Некоторые этим пользуются: машина у блокпоста, комната или работа.

    Предложение можно проверить до поездки. Можно сказать надёжному человеку, какой дорогой вы едете.

    Закон запрещает использовать детей в боях. Некоторые страны разрешают таким людям остаться на время.
    .title = Война, бегство, бедствие
    .next = Можно проверить предложение или спросить, как остаться.
    .offer = Это предложение настоящее?
    .asylum = Защита здесь (убежище)
    .help = Найти помощь
sit-conflict-missing = { $country }: что там предлагают таким людям, мы не знаем. Можно спросить службу помощи.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Клятва или проклятие могут тяготить тело и душу. Этот страх настоящий.

    Другие люди от своих освободились. В 2018 году традиционный правитель, Оба Бенина, освободил людей от таких клятв.

    Может помочь духовный лидер вашей веры или традиции. Некоторые могут знать людей, которых вы боитесь, поэтому можно выбирать осторожно. Юрист может сказать, должны ли вы что-то по закону.
    .title = Клятвы и обещания
    .next = Можно поговорить со службой помощи о клятве, деньгах или семье.
    .help = Найти помощь
    .family = Когда моя семья в опасности

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Так бывает с партнёром, родителями или другой роднёй: любовь и принуждение могут быть вместе.

    Во многих странах суд может приказать человеку не приближаться к вам или ребёнку. Уход или приказ может дать покой или вызвать гнев. Если остаться, может быть тихо, а давление может расти.

    Некоторые оставляют копии документов и немного денег у друзей. Только вы знаете, подойдёт ли это.
    .title = Когда это близкий человек
    .next = Можно составить план со службой помощи, уходите вы или остаётесь.
    .help = Найти помощь
    .phone = Как безопаснее с телефоном
