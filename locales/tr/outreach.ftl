# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Saha çalışanları için araçlar ve kısa başvuru bilgileri. Buraya hiçbir zaman kişilerle ilgili veri konmaz.
    .title = Saha çalışanları için
    .intro = Birine göstermek
    .link = Bağlantı oluşturmak
    .pocket = Bu telefonu vermek
    .signs = Gösterge listeleri
    .law = Hukuk kartları
    .cross = İki ülke, bir dava
    .return = Dönüş: kontrol listesi
    .child = Çocuğun yüksek yararı
    .library = Kitaplık
    .listed = Listeye girmek
    .care = Kendinize bakmak

# D125.
w-intro =
    Önce kendi telefonunuzda gösterebilirsiniz. Şöyle diyebilirsiniz: bu, haklar ve yardım üzerine bir bilgisayar programı. Ücretsizdir, ad sormaz.

    Kararı o kişi verir. Birlikte bakabilirsiniz veya o kişi sizin telefonunuzda tek başına okur. Bir bağlantı veya kart alabilir, hiçbir şey almayabilir.
    .title = Birine göstermek
    .link = Bağlantı oluşturmak
    .pocket = Bu telefonu vermek
w-intro-not-now =
    Şu durumlarda göstermemek daha iyi: başkaları bakıyorsa, kişinin acelesi veya korkusu varsa, yardım buna bağlanıyorsa.

    Sohbet, sohbet listesinde kalır. Telefonu kontrol eden biri görebilir.
    .label = Ne zaman olmaz
w-intro-link =
    Bağlantı, rehberi bir dilde, bir ülkeyle, bir sayfada açar. İçinde kişiyle ilgili hiçbir şey olamaz.

    Ekranınızdaki kodu öbür telefon okur ve geriye mesaj kalmaz. Gönderdiğiniz bağlantı ise o sohbette adınızla birlikte kalır.

    Öbür telefonda rehber bundan sonra sohbet listesinde durur.
    .label = Bağlantı veya kod
w-intro-card =
    Bir kart veya ezberlenen bir numara için telefon gerekmez. Kartı da başkaları bulabilir.

    Az sözlü kart, yabancıya daha az şey söyler. Kartı o kişi seçmek isteyebilir.
    .label = Bunun yerine kart
w-intro-together =
    Birlikte bitirebilirsiniz: Çıkış, ardından sohbet listesine bakmak. Sohbet elle silinene kadar orada kalır.

    Nasıl silindiğini gösterebilirsiniz: listede sohbete basılı tutmak, sonra Sil, karşı taraf için de.
    .label = Birlikte bitirmek

# D126.
w-signs =
    ILO, UNODC ve OSCE'nin gösterge listeleri vardır. Bunlar bir konuşmayı başlatır. Hiçbir şeyi kanıtlamaz, hiçbir şeyi de dışlamaz.
    .title = Gösterge listeleri
w-signs-work = ILO: kandırma, ödenmeyen veya geciken ücret, aşırı fazla mesai, borç, el konan belgeler, kötü barınma, tehdit. Önce ücreti ve saatleri sorun. Erkekler ve erkek çocuklar da.
    .label = Tarla, inşaat, fabrika
w-signs-domestic = İzin günü yok, kendi odası yok, dışarıda hiç yalnız değil, belgelere el konmuş, ücret başka yere gidiyor. Diplomat evleri: işverene bağlı bir izin.
    .label = Ev işi
w-signs-sex = Fiyatı başkaları belirler, parayı alır, müşteriyi seçer veya kişinin yerini sık değiştirir. Seks işinde çalışmak tek başına bir gösterge değildir.
    .label = Seks sektörü
w-signs-crime = Fiili başkaları planlar, kazancı ve belgeleri elinde tutar. Kişi yakalanır, onlar yakalanmaz. Cezalandırmamayı erken düşünün.
    .label = Suç ve dolandırıcılık
w-signs-child = 18 yaş altında araç unsuru aranmaz. Göstergeler: onun yerine konuşan bir yetişkin, okula gitmemek, borç, hediyeler, sık yer değiştirmek.
    .label = Çocuklar
w-signs-limits = Travma, gelenek veya yasa aynı görünebilir. Puan kimseye yaramaz. Bu listeleri insan tacirleri de bilir. Kişiye ne istediğini sorun.
    .label = Sınırlar

# D127.
w-law =
    Her kart haktan sözleşmeye, yumuşak hukuka ve ulusal hukuka gider. Dayanmadan önce ulusal metne bakın.
    .title = Hukuk kartları
w-law-identify = Mağdurun tanımlanması: Avrupa Konseyi sözleşmesi, AB yönergesi, OHCHR ilkeleri. Tanımlama yükümlülüğü; makul gerekçeler incelenirken sınır dışı etmeme.
    .label = Tanımlama
w-law-reflect = İyileşme ve düşünme süresi: Avrupa Konseyi sözleşmesi, en az 30 gün. Neyle başladığını ve sınır dışının durup durmadığını sorun. İş birliği yapanların izinleri için AB yönergesi.
    .label = Düşünme süresi
w-law-help = Yardım: Palermo Protokolü, Avrupa Konseyi sözleşmesi, AB yönergesi. Tanıklık etme isteğine bağlı olmamalı.
    .label = Yardım
w-law-stay = Kalış: Palermo Protokolü, Avrupa Konseyi sözleşmesi. İki gerekçe: kişisel durum, iş birliği. Yanında sığınma: Mülteci Sözleşmesi.
    .label = Kalış
w-law-nopunish = Cezalandırmama: Avrupa Konseyi sözleşmesi, AB yönergesi, ASEAN sözleşmesi, ILO zorla çalıştırma protokolü. Nedenselliği, zorlamayı ve statü fiillerini ileri sürün. Erken gündeme getirin.
    .label = Cezalandırmama
w-law-return = Dönüş: güvenli, tercihen gönüllü, davayı gözeterek. İşkenceye veya zulme geri gönderme yok. Önce risk değerlendirmesi, yazılı bilgi.
    .label = Dönüş
w-law-compensation = Tazminat: talep imkânı. Fail, devlet fonu, ücretler. El koymayı erken isteyin. Seks işinden kazançlar talep edilmiştir: Krachunova, 2023.
    .label = Tazminat
w-law-court = Mahkeme: video, perde, kapalı duruşma, adın gizlenmesi. Örgütlü Suçlar Sözleşmesi, Avrupa Konseyi sözleşmesi, AB mağdur hakları mevzuatı.
    .label = Mahkeme
w-law-child = Çocuklar: yüksek yarar, vasi, yaşta şüpheden yararlanma. Çocuk Haklarına Dair Sözleşme; Avrupa Konseyi'nin yaş üzerine 2022 tavsiyesi.
    .label = Çocuklar
w-law-evidence = Delil: dava tanıklıktan fazlasına dayanabilir: para, yolculuk, telefonlar, yerler. El konan mallar tazminata yarayabilir.
    .label = Delil ve mallar

# D128.
w-cross =
    Her araç için: kişi açısından risk ve istenebilecek bir güvence.
    .title = İki ülke, bir dava
w-cross-request = Risk: belgeler kişinin yerini gösterir veya yanlış ellere geçer. Güvence: kullanım sınırı, adların çıkarılması, videoyla ifade.
    .label = Adli yardımlaşma talebi
w-cross-extradition = Risk: kişi sanıkla yeniden karşılaşır veya onlardan biri sanılır. Güvence: cezalandırmamayı erken ileri sürmek, tarihlerin haber verilmesi.
    .label = İade (suçluların iadesi)
w-cross-team = Risk: veriler makamlar arasında hızla yayılır. Güvence: tek irtibat, paylaşılan için rıza, anlaşmaya yazılan kurallar.
    .label = Ortak ekip
w-cross-transfer = Risk: dava taşınır, para talebi ve izin taşınmaz. Güvence: karardan önce sormak, iki yerde de avukat tutmak.
    .label = Davanın devri
w-cross-informal = Risk: görevliler arası konuşmalar kayıt bırakmaz. Güvence: hukuki dayanak, yazılı not, kişinin korktuğu devlete veri verilmemesi.
    .label = Gayriresmî temas
w-cross-actors = Merkezî makamlar, savcılar, konsolosluklar, irtibat görevlileri, polis, çalışma ataşeleri, kuruluşlar, IOM, UNHCR. Kimin yürüttüğünü ve kişiye kimin bilgi verdiğini sorun.
    .label = Kim kimdir
w-cross-checklist = İsteniyor mu? Orada kim risk altında? En hafif araç hangisi? Kişiye kim, ne zaman, hangi dilde bilgi veriyor? Yolculuğu kim ödüyor? İzin ve talep ne oluyor?
    .label = Sorulabilecek sorular

# D129.
w-return =
    Özgür ve bilgiye dayanan bir karar için. Temeli, soru listesinin 26 satırıdır.
    .title = Dönüş: kontrol listesi
w-return-information = 26 sorunun hepsi cevaplandı mı: kim, hangi dilde, yazılı. Önce diğer seçenekler. Düşünme zamanı. Yardımı yitirmeden hayır deme hakkı.
    .label = Bilgi
w-return-risk = İki tarafça risk ve uyum değerlendirmesi. Kişi okur ve düzeltir. Aileyle yalnız rızayla temas kurulur.
    .label = Değerlendirme
w-return-handover = Her tarafta adı belli bir kişi. Gereksiz bir şey göstermeyen belgeler. Eşlik, varış, ilk gece, para, telefon.
    .label = Devir
w-return-follow-up = Yalnız istenirse, kararlaştırılan biçimde. Danışmaya geri dönüş yolu. Aksayan şeyler adsız yazılır.
    .label = Sonrası

# D130.
w-child =
    Bu sırayla dört adım. Her birinde çocuk dinlenir.
    .title = Çocuğun yüksek yararı
w-child-interests = Başka bir işlemde karar verilmeden önce, yazılı değerlendirmeyle önce yüksek yarar.
w-child-guardian = Gecikmeden, göç idaresinden bağımsız bir vasi. Çocuk başka birini isteyebilir.
w-child-age = Şüphede 18 yaş altı gibi davranın. Önce belgeler ve görüşme. Tıbbi kontrol en son, rızayla ve itiraz yoluyla.
w-child-return = Aile ancak zararı yoksa aranır. Zarar verecekse dönüş olmaz. Planı vasi ve çocuk görür.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Birçok çalışanın kullandığı, herkese açık belgeler. Adlarıyla arayın.
    .title = Kitaplık
w-res-law = UNODC 2009 Model Yasası ve 2020 Yasama Hükümleri. Avrupa Konseyi sözleşmesi ve raporu. AB'nin 2024'te değişen 2011 yönergesi.
    .label = Hukuk
w-res-manuals = UNODC El Kitabı, modül 6 ve 11 ile 13 arası. ODIHR'in ulusal yönlendirme mekanizmaları üzerine 2022 el kitabı. ASEAN'ın iş birliği el kitabı.
    .label = El kitapları
w-res-cases = UNODC dava veri tabanı ve dava derlemesi. Ayrıntılı biçimde şiddeti anlatırlar. Dinlenmişken okuyun, yalnızken değil.
    .label = Davalar
w-res-networks = BM kuruluşlarının ICAT belgeleri. GRETA ülke raporları. La Strada International. Ulusal raportörler.
    .label = Belgeler ve ağlar
w-res-funds = İnsan ticaretinden zarar görenler için BM Gönüllü Fonu. Örgütlere hibe verir.
    .label = Fonlar

# D132.
w-listed =
    Bir kuruluş ancak iki kanıtla ve farklı örgütlerden iki onayla listeye girer. Rehber listesi henüz açık değil.
    .title = Listeye girmek, kaydı değiştirmek
w-listed-criteria = Dinî ödev yok, kilitli kapı yok; para, emek veya belge alınmaz. Yardım tanıtıma bağlanmaz. Veri ve bildirim yükümlülükleri açıkça söylenir.
    .label = Ölçütler
w-listed-proofs = İki bağımsız kanıt; biri devletin, uluslararası bir örgütün veya raportörün açık kaynağından. Ana dilde bir deneme araması.
    .label = Kanıtlar
w-listed-ending = Deneme araması 90 gün, onay ve anahtar 12 ay geçerlidir. İnandırıcı şikâyetler, yitirilen izin veya iki başarısız arama kaydı askıya alır.
    .label = Bitiş

# D133.
w-care =
    Bu iş iz bırakabilir: kötü uyku, öfke, akıldan çıkmayan görüntüler, hiçbir şey hissetmemek. Sık görülür ve zayıflık değildir.

    Bazı ekipler zor dosyaları sırayla alır, sonra konuşur, telefonsuz saatler kararlaştırır. Erken yardım istemek işin parçasıdır.
    .title = Kendinize bakmak
    .calm = Kısa bir ara
    .hub = Çalışanlar için araçlar

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Burada bir bağlantı oluşturabilirsiniz. İçinde yalnızca burada seçtikleriniz vardır, kişiyle ilgili hiçbir şey yoktur. Saklanmaz.
    .title = Bağlantı oluşturmak
    .language = Dili değiştir
    .country = Ülkeyi değiştir
    .page = Sayfayı değiştir
    .code = QR kodunu göster
    .none = Ülke yok
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = “{ $page }” sayfasını açar. Dil: { $language }.
w-link-with = Orada şu ülke seçilidir: { $country }.
w-link-without = Orada ülke seçili değildir.
w-link-language = İlk sayfanın dili. Orada istendiği an değiştirilebilir.
w-link-country = Kuralları ve numaraları gösterilen ülke. Orada istendiği an değiştirilebilir.
w-link-page = İlk açılan sayfa. Çoğu kişiye “{ hello.title }” sayfası uyar: bunun ne olduğunu söyler.
# The QR code stands above these words as a picture.
w-link-code = Öbür telefonun kamerası bu kodu okuyabilir. Rehber bundan sonra oradaki sohbet listesinde durur.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Birisi bu telefonda tek başına okuyabilir. Önce anlaşmak iyi olur. Yakında kalın, ekrana bakmayın. Neyi açacağına ve ne zaman duracağına o kişi karar verir.

    İlk sayfadan başlar. Geri düğmesi sizin sayfalarınıza götürmez. Okuduğu saklanmaz, dokunulmayan sayfa daha erken temizlenir. Öbür sohbetlerinize ulaşılabilir.

    Telefon geri geldiğinde Çıkış'a basın. O kişinin dili:
    .title = Bu telefonu vermek
