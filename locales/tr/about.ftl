# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Bir dokunuş yeter. Bir toplama bir ekler; adınız, saat ve sayfa olmadan.
    .title = Bu işe yaradı mı?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır
    .country = Ülkem eksikti
    .service = Yakınımda kuruluş yok
    .skip = Atla

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Bu rehber bir bilgisayar programı. Nasıl yapıldığını herkes okuyabilir. Bu kopyayı bir örgüt yürütüyor. Kim olduğunu, bağlantıyı bulduğunuz yerde sorabilirsiniz.

    Polis veya devlet dairesi değildir. Bilgi verir, hukuki görüş vermez.
    .title = Bunu kim yapıyor
    .sources = Bunlar nereden geliyor
    .privacy = Neler saklanıyor
    .limits = Bu neleri yapamaz
    .real = Bu gerçek rehber mi?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Kim olduğunuzu belli eden hiçbir şey saklanmaz. Sayfanız ve diliniz düğmelerin içinde taşınır. Onları kullanırken bilgisayarımız sohbetinizi bir an görür.

    Açık bir sayfayı temizlemek için bilgisayarımız sohbeti birkaç dakika hatırlar. Siz sohbetteyken biri ona izinsiz girerse sizi görebilir.

    Gönderdiğiniz not kapalı bir zarf gibi tek bir kuruluşa gider ve en çok üç gün kalır. Başta telefonun diline bakarız, saklamayız.

    Geri bildirimlerin toplamını saklarız, kişi olmadan.
    .title = Neleri saklıyoruz
    .telegram = Telegram ne biliyor
    .clear = Her şeyi temizle

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Bu sohbeti Telegram taşır ve Telegram bizim değildir. On iki kısa madde okuyabilir veya geri dönebilirsiniz.
    .title = Telegram ne biliyor
    .settings = Telegram ayarları
    .other = Yardımın başka yolları
privacy-tg-known = Telegram bizim değil. Telegram telefon numaranızı ve bu sohbeti açtığınızı bilir.
privacy-tg-kept = Bu sohbet uçtan uca şifreli değil. Telegram'ın bilgisayarları onu saklar.
privacy-tg-moment = Adınızı, numaranızı veya mesajlarınızı saklamayız. Botu kullanırken bilgisayarımız onları bir an görür.
privacy-tg-others = Telefonunuzu açabilen veya Telegram hesabınızda başka yerden oturumu olan herkes bu sohbeti görebilir.
privacy-tg-stays = Sohbet, siz silene kadar listenizde kalır. Çıkış düğmesi bizim sayfamızı temizler; her şeyi temizleyemez.
privacy-tg-hours = Buradaki mesajları yalnız 48 saat boyunca silebiliriz.
privacy-tg-notice = Ekranınızda bir bildirim görünebilir. Bunu kapatabilirsiniz.
privacy-tg-timer = Telegram'ın otomatik silmesini ayarlarsanız sohbette bununla ilgili bir satır görünür.
privacy-tg-translate = Burada Çevir düğmesini kullanmayın. Metni başka bir şirkete gönderir.
privacy-tg-website = Bir internet sitesi açarsanız o site internet adresinizi görebilir.
privacy-tg-service = Bir kuruluştan sizinle iletişim kurmasını isterseniz, ona ne yazdığınızı bilirler. Kendi kuralları vardır.
privacy-tg-watched = Bu telefonu birinin izlediğini düşünüyorsanız başka bir telefon kullanın veya başka bir telefondan arayın.

# D111.
limits =
    Bu program avukat veya doktor değildir. Gelemez, arayamaz, kimseyi gönderemez.

    Burada olduğunuzu Telegram'dan gizleyemez. Sözleri eskimiş olabilir. Yasalar değişir, numaralar da.
    .title = Bu neleri yapamaz
    .help = Yardım bulmak

# D112.
real =
    Bu rehberin tam adı, bağlantıyı veya kartı bulduğunuz yerde yazar. Bir kopyanın adı ona benzeyebilir.

    Gerçeği asla adınızı, para, kod, belge veya resim istemez. Size asla ilk yazan olmaz.
    .title = Bu gerçek rehber mi?
    .about = Bunu kim yapıyor
real-copy =
    Telegram'da sahte kopyanın profilini açıp Bildir'i seçebilirsiniz. Bağlantıyı size verenlere de söyleyebilirsiniz.

    Bu konuda bir şey yapmanız gerekmez.
    .label = Bir kopya gördüm

# D113.
sources =
    Sayfalar herkese açık belgelere dayanır. Her sayfa, düzenleyenler için belgelerini belirtir. Kısa bir listeye bakabilirsiniz.
    .title = Bunlar nereden geliyor
sources-un =
    Birleşmiş Milletler: 2000 tarihli protokol, insan ticaretine karşı; koruma ve yardım üzerine 2018 tarihli bir belge. Ayrıca insan hakları ofisinin ilkeleri ve mülteci örgütünün belgeleri.
    .label = Birleşmiş Milletler
sources-europe =
    Avrupa Konseyi: eylem üzerine bir sözleşme, insan ticaretine karşı. Avrupa Birliği: insan ticareti üzerine 2011 yasası, 2024'te değişti. Avrupa güvenlik örgütü: bir el kitabı ve bir uygulama kılavuzu.
    .label = Avrupa
sources-asia =
    Güneydoğu Asya: o bölge için, insan ticaretine karşı bir sözleşme. Batı Afrika: oradaki devletlerin 2001 bildirgesi.
    .label = Asya ve Afrika
sources-work =
    Uluslararası Çalışma Örgütü: ev işi ve zorla çalıştırma üzerine kurallar, bir de işaret listesi.
    .label = İş
sources-facts =
    36 ülkenin acil durum numaraları. Her birinin kaynağı ve tarihi var ya da olmadığı yazıyor. Bu rehber için onları henüz kimse aramadı.
    .label = Numaralar

# D114.
access =
    Basit görünüm, kısa metinler ve her seferinde üç düğme gösterir. Yeniden kapatabilirsiniz.

    Henüz ses kaydı yok. Telefonunuzdaki bir okuma programı bu sayfaları okuyabilir.
    .title = Daha kolay okumak
    .on = Basit görünümü aç
    .off = Basit görünümü kapat
    .language = Diğer diller
    .missing = Dilim eksik
access-words =
    Kuruluş: yardım eden bir örgüt. Onaylı: biri onu denetlemiş.

    İzin: kalmanızı sağlayan belge. Sığınma: başka bir ülkede koruma.

    Avukat: yasayı bilen ve sizin adınıza konuşan kişi. Tercüman: sözlerinizi başka bir dilde söyleyen kişi.
    .label = Bazı sözler
access-audio =
    Henüz hiçbir sayfa seslendirilmedi. Çoğu telefon metni sesli okuyabilir: telefon ayarlarında Erişilebilirlik.

    Başkaları duyabilir. Kulaklık işe yarayabilir.
    .label = Sesli okuma
