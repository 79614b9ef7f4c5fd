# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Bazı insanlar durumlarını anlamak için işaretlere bakar.

    Bu bir sınav değil ve bir sonucu yok. İstediğiniz satırda durabilirsiniz.
    .title = Bu normal mi?
    .next = Bunlardan birini seçebilir veya önce biriyle konuşabilirsiniz.
    .more = Diğer durumlar
    .work = İş üzerine
    .control = Kontrol üzerine
    .sex = Cinsellik üzerine
    .under18 = 18 yaşından küçüğüm
    .talk = Konuşmayı tercih ederim
    .labour = Tarla, fabrika, gemi, bakım
    .domestic = Ev işi
    .debt = Bitmeyen borçlar
    .industry = Seks sektörü
    .crime = Yasa çiğnetilmesi
    .partner = Eş, sevgili veya aile
    .marriage = İstemeden evlilik
    .online = Görüntüler ve hesaplar
    .scam = İnternette dolandırtılmak
    .oath = Yemin, beddua, söz
    .organ = Organ veya vücut parçası
    .conflict = Savaş, göç, afet
    .diplomat = Diplomat evinde iş
    .agreed = Ama kabul etmiştim

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Bu satırlar, başkalarının bir işyerinde yaptıklarıyla ilgili.

    Bir satırı işaretleyebilir veya bırakabilirsiniz. Hiçbir şey sayılmaz.
    .title = İş üzerine
    .next = İşaretleseniz de işaretlemeseniz de devam edebilir veya durabilirsiniz.
    .promise = Söylenenden başka iş
    .pay = Ücret yok veya az
    .hours = Çok fazla çalışma saati
    .place = Kötü barınma yeri
    .threats = İşte tehditler
    .go = Şimdi neler mümkün

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Bu satırlar, birinin ne yapabileceğine karar veren başkalarıyla ilgili.

    Bir satırı işaretleyebilir veya bırakabilirsiniz. Hiçbir şey sayılmaz.
    .title = Günlük hayat üzerine
    .next = İşaretleseniz de işaretlemeseniz de devam edebilir veya durabilirsiniz.
    .papers = Pasaport başkasında
    .out = Özgürce dışarı çıkamamak
    .alone = İzlenmek, yalnız tutulmak
    .debts = Büyüyen borçlar
    .warned = Tehdit: aile veya polis
    .go = Şimdi neler mümkün

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Bedeniniz sizindir. Bu satırlar, o kendilerininmiş gibi davranan başkalarıyla ilgili.

    Bu, her cinsiyetten insanın başına gelir. Bir satırı işaretleyebilir veya bırakabilirsiniz. Hiçbir şey sayılmaz.
    .title = Bedeniniz üzerine
    .next = İşaretleseniz de işaretlemeseniz de devam edebilir veya önce dinlenip dönebilirsiniz.
    .made = Zorla cinsel ilişki
    .tricked = Kandırma veya baskıyla
    .filmed = Özgür evet olmadan çekim
    .money = Parayı başkaları alıyor
    .no = Hayır diyememek
    .go = Şimdi neler mümkün

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain. Says "sen", as children.ftl does.
mean-child =
    Ne olursa olsun, bu senin suçun değil. Biri seni iş, cinsellik, suç veya para için kullanıyor olabilir.

    18 yaşından küçüksen, çoğu ülkede yasa zorlanıp zorlanmadığını sormaz. Evet demek sayılmaz. Hediye veya para bunu değiştirmez.
    .title = 18 yaşından küçüksen
    .next = 18 yaş altındakiler için olan yardıma bakabilirsin.
    .go = Şimdi neler mümkün
    .under18 = 18 yaş altına yardım

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Ne işaretlemiş olursanız olun, işaretler yalnız işarettir.

    Birçok ülkede, başkalarının kullandığı insanlar için kurallar vardır. Bu iş, seks, suç veya para için olabilir.
    .title = Bununla ne yapabilirsiniz
    .next = Haklarınızı okuyabilirsiniz. Biriyle konuşabilirsiniz. Yine hiçbir karar vermeyebilirsiniz.
    .rights = Haklarım
    .help = Yardım bulmak
    .situations = Benimki gibi durumlar
    .agreed = Ama kabul etmiştim
    .later = Şimdi değil, tüm konular

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Belki başta evet dediniz. Belki biraz para aldınız veya belgesiz geldiniz.

    Çoğu ülkede yasa yalnız o evete değil; kandırmaya, tehdide ve durumunuzun kötüye kullanılmasına bakar. 18 yaşından küçükseniz o evet hiç sayılmaz.

    Sınır geçmeden de olabilir. Göçmen kaçakçılığı, sınırdan geçirilmek için para ödemek demektir. Bunun için ödeyen kişi de başkalarınca kullanılabilir.
    .title = Ama kabul etmiştim
    .next = Haklarınızı okuyabilir veya önce bir kuruluşa sorabilirsiniz.
    .rights = Haklarım
    .papers = Pasaport veya belgeler
    .help = Yardım bulmak
