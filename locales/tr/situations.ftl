# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    İşte birçok hak, belge olsa da olmasa da geçerlidir: ücret, dinlenme, tehdit görmemek. Erkekler ve erkek çocuklar için de öyle.

    Bir sendika yol gösterebilir. İşyerlerini bir devlet dairesi denetler. Bazı daireler eksik belgeleri bildirir. Önce bir kuruluşa sorabilirsiniz.

    Birçok limanda gemi çalışanları için bir merkez vardır. Vizeniz tek bir patrona bağlıysa ayrılmak onu etkileyebilir.
    .title = İş üzerine
    .next = Ödenmeyen ücrete bakabilir veya bir kuruluşa sorabilirsiniz.
    .wages = Ödenmeyen ücret
    .help = Yardım bulmak
    .papers = Pasaport veya belgeler
    .debt = Bitmeyen borçlar
    .domestic = Ev işi
sit-labour-missing = { $country } için iş kurallarını bilmiyoruz. Oradaki bir sendika veya avukat bilebilir.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Bazı borçlar büyür de büyür: iş veya yol parası, faiz, ceza, kira. Bazen aileden ödemesi istenir.

    Birçok ülkede, sizi kullanan birine olan borç yasayla istenemez. Olabiliyorsa, daha fazla ödemeden önce bir avukata sorabilirsiniz.

    Ödemek bir süre huzur getirebilir, ama borç yine büyüyebilir. Ödememek paranızı korur, ama ardından tehdit gelebilir.
    .title = Borçlar üzerine
    .next = Ödemeden veya ödemeyi bırakmadan önce bir kuruluşla konuşabilirsiniz.
    .help = Yardım bulmak
    .family = Ailem tehlikede olduğunda
    .oaths = Yeminler ve sözler

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Ev işi de iştir, orada yaşıyor olsanız da. Birçok ülkede ücret, dinlenme ve izin günleri için kurallar vardır. Çoğu kez hiçbir patron pasaportunuzu alıkoyamaz.

    Belki orada baktığınız bir çocuğu seviyorsunuz. Bu gerçektir ve yine de gidebilirsiniz.

    Ayrılmak özgürlük getirebilir; odaya veya vizeye mal olabilir. Kalmak bunları şimdilik korur; baskı da sürebilir.
    .title = Ev işi
    .next = Bir kuruluşla plan yapıp sonra karar verebilirsiniz.
    .wages = Ödenmeyen ücret
    .help = Yardım bulmak
    .diplomat = Diplomat evinde iş
sit-domestic-missing = { $country } için bu kuralları bilmiyoruz. Oradaki bir sendika bilebilir.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Bazı elçilik çalışanlarının dokunulmazlığı vardır: kolayca mahkemeye verilemezler. Sizin haklarınız yine vardır.

    Bazı ülkelerde bu durumlar için bir protokol dairesi veya özel bir izin vardır. Bazı avukatlar bu alanı bilir.

    Ayrılmak baskıyı bitirebilir, izninizi de. Kalmak izni şimdilik korur, baskı da sürebilir.
    .title = Diplomat evinde iş
    .next = Karar vermeden önce bir avukatla plan yapabilirsiniz.
    .help = Yardım bulmak
    .permit = Kalma izni
    .papers = Pasaport veya belgeler
sit-diplomat-missing = { $country } için bu durumlarda ne yapıldığını bilmiyoruz. Bir avukat bilebilir.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Ne yapıyor veya yapmış olursanız olun, ayrılmak sizin kararınız: şimdi, sonra veya hiç.

    Olduğunuz yerde kalıp bir doktor veya avukat görebilirsiniz. Ayrılmak dinlenme getirebilir, geliri bitirebilir. Kalmak geliri korur, başkaları karar vermeyi sürdürebilir.

    Seks satma ve satın alma yasaları farklıdır. Bazı ülkelerde başkalarının aldığı parayı isteyebilirsiniz. Bu, erkekler ve trans kişiler için de geçerli.
    .title = Yargılamadan yardım
    .next = Başka adım atmadan doktor veya bir konuşma isteyebilirsiniz.
    .health = Sağlık
    .help = Yardım bulmak
    .images = Görüntüler ve hesaplar

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Bazı insanlar zorlanır: madde taşımak veya yetiştirmek, çalmak, dilenmek, dolandırmak, belge için evlenmek. Erkeklerin ve erkek çocukların başına da gelir.

    Birçok ülkede, başkalarının size yaptırdıkları için cezalandırılmamak üzerine kurallar vardır. Her yerde aynı değildir.

    Erken konuşmak işe yarayabilir. Avukatsız söyledikleriniz size karşı kullanılabilir.
    .title = Başkalarının size yaptırdıkları
    .next = İfade vermeden önce bir avukat isteyebilirsiniz.
    .nopunish = Cezalandırılmamak
    .lawyer = Avukat
    .held = Tutuluyorum, suçlanıyorum
sit-crime-missing = { $country } için bu kuralları bilmiyoruz. Oradaki bir avukat bilebilir.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Bazı insanlar nöbetçili yerlerde tutulup internette başkalarını dolandırmaya zorlanır. Birçoğu erkektir.

    Oralarda telefonlar çoğu kez izlenir. Sohbette kabul ettiğiniz şey size karşı kullanılabilir.

    Çıkmak için para ödemek işe yarayabilir, yeni istekler de getirebilir. Elçilik yardım edebilir, memlekete haber de verebilir. Sınırda zorlandığınızı söyleyebilirsiniz. Sonrası yere göre değişir.
    .title = İnternette iş
    .next = Kimse izlemiyorsa burada yardım arayabilirsiniz.
    .embassy = Elçilik veya konsolosluk
    .lawyer = Avukat
    .nopunish = Cezalandırılmamak
    .help = Yardım bulmak
sit-scam-missing = { $country } için bu konuda bir numara bilmiyoruz. Bir elçilik bilebilir.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    Çoğu ülkede evlilik için iki tarafın da özgürce evet demesi gerekir. Yoksa belki durdurabilir veya bitirebilirsiniz.

    Mahkeme çoğu kez birilerinin uzak durmasını emredebilir. Bu huzur veya öfke getirebilir. Başlık parası veya çeyiz borcu var mı, bir avukat söyleyebilir.

    Uçuştan önce, güvendiğiniz birine nereye gittiğinizi söyleyebilirsiniz. Havaalanında bir görevliyle yalnız konuşmak isteyebilirsiniz.
    .title = Bir evlilik üzerine
    .next = Bir kuruluşla konuşup hiçbir karar vermeyebilirsiniz.
    .help = Yardım bulmak
    .under18 = 18 yaş altına yardım
sit-marriage-missing = { $country } için bu yasayı bilmiyoruz. Bir avukat bilebilir.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Bazıları görüntüleri göstermekle tehdit eder veya hesapları ele geçirir. Utanması gereken siz değilsiniz.

    Ödemek veya daha fazlasını göndermek onları durdurmayabilir. Mesaj, ad ve tarihler işe yarar kanıt olabilir. Yeni parola başkalarını dışarıda bırakabilir, bunu fark edebilirler.

    Hepsi, yalnız sizin yönettiğiniz bir cihaz içindir. Buna başkaları bakabiliyorsa bir kuruluş sizinle plan yapabilir.
    .title = Görüntüler, kameralar, hesaplar
    .next = Kaldırtma yollarına bakabilir veya önce konuşabilirsiniz.
    .keep = Neyi saklamak işe yarar
    .help = Yardım bulmak

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    İki ücretsiz araç, sitelerden ve uygulamalardan bir resmi engellemelerini isteyebilir. StopNCII yetişkinler içindir. Take It Down, siz 18 olmadan önceki resimler içindir.

    Cihazınız resmin parmak izini, yani bir tür kodunu çıkarır. Resim yüklenmez. Her site katılmaz.

    Bu, yalnız sizin yönettiğiniz bir cihaz içindir. Cihazda ziyaretin izi kalır. Bir kuruluştan da bu işte yardım isteyebilirsiniz.
    .label = Kaldırılmasını istemek

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Doktor sizi kontrol edebilir, hemen sonra veya yıllar sonra. Tedavi uzun sürebilir. Hastaneden belgelerinizi isteyebilirsiniz.

    Yasa en çok bunu ayarlayanlara bakar. Bazı ülkelerde bunun için para almak da cezalandırılır. Görevlilerle konuşmadan önce bir avukat söyleyebilir.

    Henüz olmadıysa, istemediğinizi doktora yalnızken söyleyebilirsiniz.
    .title = Bedeniniz ve sağlık
    .next = Önce doktora görünüp gerisini sonra düşünebilirsiniz.
    .health = Sağlık
    .lawyer = Avukat
    .help = Yardım bulmak

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Başkaları yurdunu bırakmak zorunda kalınca birçok insan yardım eder. Bazıları onları kullanır: kontrol noktasında araba, bir oda veya iş teklifiyle.

    Gitmeden önce bir teklife bakabilirsiniz. Güvendiğiniz birine hangi yoldan gittiğinizi söyleyebilirsiniz.

    Yasa, çocukların savaşta kullanılmasını yasaklar. Bazı ülkeler, yurdunu bırakanların bir süre kalmasına izin verir.
    .title = Savaş, göç, afet
    .next = Bir teklife bakabilir veya nasıl kalabileceğinizi sorabilirsiniz.
    .offer = Bu teklif gerçek mi?
    .asylum = Burada koruma (sığınma)
    .help = Yardım bulmak
sit-conflict-missing = { $country } için, yurdunu bırakanlara ne sunulduğunu bilmiyoruz. Oradaki bir kuruluşa sorabilirsiniz.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Bir yemin veya beddua bedene ve akla ağır gelebilir. Korku gerçektir.

    Başkaları kendi yeminlerinden çözüldü. 2018'de Benin Obası, geleneksel önder, insanları böyle yeminlerden çözdü.

    Kendi inancınızdan veya geleneğinizden bir önder yardım edebilir. Bazıları korktuğunuz kişileri tanıyabilir; o yüzden dikkatle seçebilirsiniz. Yasaya göre bir borcunuz var mı, bir avukat söyleyebilir.
    .title = Yeminler ve sözler
    .next = Bir kuruluşla yemin, para veya aileniz üzerine konuşabilirsiniz.
    .help = Yardım bulmak
    .family = Ailem tehlikede olduğunda

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Sevgi ve zorlama bir arada olabilir. Bu bir eş veya sevgili, anne, baba ya da başka bir akraba olabilir.

    Birçok ülkede mahkeme, birinin sizden veya çocuktan uzak durmasını emredebilir. Ayrılmak veya böyle bir emir huzur ya da öfke getirebilir. Kalmak ortalığı sakin tutabilir, baskı büyüyebilir.

    Bazıları bir arkadaşına belge kopyaları ve biraz para bırakır. Bunun olup olmayacağını yalnız siz bilirsiniz.
    .title = Yakın biri olduğunda
    .next = Ayrılsanız da kalsanız da bir kuruluşla plan yapabilirsiniz.
    .help = Yardım bulmak
    .phone = Telefonu daha güvenli kullanmak
