# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    Ne tür bir yardım? Seçebilir veya her şeye bakabilirsiniz. Seçiminiz saklanmaz.
    .title = Yardım bulmak
    .all = Hepsi
    .place = Kalacak yer
    .lawyer = Avukat
    .doctor = Doktor
    .talk = Konuşacak biri
    .work = İşte bir sorun
    .papers = Belgeler
    .return = Dönüş
    .abroad = Başka ülkede yardım
    .offer = Bu teklif gerçek mi?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Kuruluşlar ülkeden ülkeye değişir. Bir ülke seçebilir veya her ülke için bir danışma hattına bakabilirsiniz:
    .title = Yardım edebilecek yerler
    .filter = Uyanı seçmek
    .none = Hiçbiri uymadığında

# D94.
f-card =
    Kart, bir kuruluşun ne yaptığını ve kimler için olduğunu söyler. Dilleri, saatleri, ücretsiz olup olmadığını gösterir. Belgesiz veya adsız gidilip gidilmediğini söyler.

    Onu kimin, ne zamana kadar onayladığını söyler. Sizden ne istediğini ve kime haber vermek zorunda olduğunu görürsünüz.

    Aynı soruları kuruluşa kendiniz de sorabilirsiniz.
    .title = Bir kuruluş size ne söyler
    .next = İletişim yollarına bakabilirsiniz.
    .contact = Nasıl iletişim kurulur
    .script = Ne söylenebilir
    .recognised = Onaylı ne demek
    .complain = Kuruluşla bir sorun

# D95.
f-acc =
    Onaylı demek, birinin kuruluşu denetlemiş olmasıdır: bir bakanlık, izin veren bir daire veya kendi kuralları olan bir ağ.

    Bu bir söz değildir. Oradaki her kişinin iyi olduğunu veya boş yer olduğunu söylemez.
    .title = Onaylı ne demek
    .service = Geri dön
f-acc-kinds =
    Bazı kuruluşlar devlet için sözleşmeyle çalışır veya ondan para alır. Bazıları kişileri, onları resmen tanıyan makama yönlendirebilir.

    Bazılarının izin belgesi vardır. Bazıları bir ağın üyesidir. Bazıları devlet kurumu veya Birleşmiş Milletler bürosudur.
    .label = Onay türleri

# D96.
f-check =
    Bir yardım, iş veya yolculuk teklifi sahte olabilir. Şunlar işarettir: çabuk karar istemek, önce para istemek, pasaportu almak, kimseye söyletmemek.

    Tam adı ve adresi sorabilirsiniz. Kendi bulduğunuz bir numarayı arayabilirsiniz. Güvendiğiniz biri de bakabilir.

    Gerçek yardım belgelerinizi almaz ve para istemez.
    .title = Bu teklif gerçek mi?
    .services = Kuruluş bulmak

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Arayabilir, yazabilir veya gidebilirsiniz. Bazı kuruluşlar adsız bir not da alıyor.
    .title = Nasıl iletişim kurmak istersiniz?
    .good = İyi yanları: ararsanız veya giderseniz her şey sizin elinizde kalır. Not veya geri arama daha az cesaret ister.
    .hard = Zor yanları: arama para tutar ve faturada görünür. Kod bulunabilir ve geri aramayı başka biri açabilir.
    .self = Kendim arar veya yazarım
    .visit = Giderim
    .box = Kodlu cevap kutusu
    .callme = Onlar beni arar
    .not-now = Şimdi değil

# D98.
f-script =
    Üç cümle yetebilir.

    Yardım konusunda bir sorum var. Adımı söylemek istemiyorum. Orada benim dilimi konuşan biri var mı?

    Konuşmayı istediğiniz an bitirebilirsiniz.
    .title = Ne söylenebilir
    .next = Konuşmak yerine bir satır da gösterebilirsiniz.
    .services = Kuruluşlar
f-script-card =
    Bu satırı bir danışma masasında gösterebilirsiniz:
    .label = Gösterilecek satır

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Bu notta ad ve yaşananlar yok. Yalnız düğmelere dokunursunuz. Her adımda durabilirsiniz.

    18 yaşından küçük müsünüz? Gençler için başka kurallar olabilir. Söylemeniz gerekmez.
    .title = Adsız kısa bir not
    .words = Beş kelime
    .digits = On iki rakam
    .call = Bana nasıl ulaşırlar
    .no = Göndermiyorum

# D100. All fields again, before anything is sent.
f-consent =
    Notta şunlar yazıyor:
    .title = Bunu göndermek ister misiniz?
    .send = Gönder
    .change = Değiştir
    .no = Göndermiyorum

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    Not gönderildi. Kodunuz bu:
    .title = Kodunuz
    .have = Kodu aldım
    .take = Notu geri al

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Kodunuzu buraya yazabilirsiniz. Yazdığınız şey sohbetten hemen silinir.

    Kod beş kelime veya on iki rakamdır. Cevap bir kez gösterilir, sonra yok olur.
    .title = Cevap var mı diye bakmak
    .next = Arayabileceğiniz veya gidebileceğiniz kuruluşlara da bakabilirsiniz.
    .back = Bir notu geri almak
    .result = Bir şikâyetin sonucu
    .services = Kuruluşlar

# D103. The one place where a contact is typed.
f-call =
    Tek bir numara veya tek bir Telegram adı yazabilirsiniz. Yazdığınız şey sohbetten hemen silinir. Yalnız notun içine girer.

    Yalnız sizin kullandığınız bir numara daha iyidir. Başka biri açabilir.
    .title = Sizi arayabileceklerse
    .words = Beş kelime
    .digits = On iki rakam
    .no = Göndermiyorum

# D104.
f-cross =
    Buradaki bir kuruluş, başka ülkedeki birinden size yardım etmesini isteyebilir. Yalnız evet dediğiniz şey aktarılmalıdır.

    Öteki ülkeyi burada seçip sayfalarını da okuyabilirsiniz. Siz değiştirene kadar sayfalar o ülkeyi gösterir.
    .title = Başka ülkede yardım
    .country = Ülkeyi seç
    .services = Kuruluşlar
f-cross-missing = { $country } için henüz kuruluş göstermiyoruz.

# D105.
f-none =
    Bazen hiçbir şey uymaz veya kimse açmaz. Bu sizinle ilgili değil. Başka bir saatte yeniden deneyebilirsiniz.

    Yakın bir ülkedeki kuruluş sizin dilinizi konuşabilir. Bazı örgütler birçok ülkede çalışır.
    .title = Hiçbiri uymadığında
    .numbers = Acil durum numaraları
    .abroad = Başka ülkede yardım
    .feedback = Neyin eksik olduğunu söyle
f-none-missing = { $country } için henüz bir danışma hattı bilmiyoruz. Acil durum numarası yardımcı olabilir.
f-none-bodies =
    Birleşmiş Milletler'in birçok ülkede mülteciler ve göç için büroları vardır. Kızılhaç veya Kızılay da vardır. Sendikalar da sınır ötesi çalışır.

    Yardım edebilir veya kimin edebileceğini söyleyebilirler. Kendi kuralları vardır.
    .label = Birçok ülkedeki bürolar

# D136. What went wrong with a service, by taps.
f-mark =
    Ne olduğunu tek bir dokunuşla söylemek mümkün. Kim olduğunuzu söylemek gerekmez.
    .title = Kuruluşla ne oldu?
    .proof = Bende bir notun kodu var
    .complain = Kodsuz söylemek
    .no = Söylememek
    .services = Kuruluşlar

# D106.
f-complain =
    Bir kuruluş size saygılı davranmalıdır. Para veya belge almamalı, kapı kilitlememeli, siz evet demeden başkalarına söylememelidir.

    Yaparsa oradan ayrılabilir, başka birini isteyebilir veya şikâyet edebilirsiniz.
    .title = Bir kuruluşla sorun
    .mark = Burada dokunarak söylemek
    .services = Başka bir kuruluş
    .outside = Kurallara uyulmadığında
f-complain-missing = { $country } için bu makamları bilmiyoruz. Bir avukat söyleyebilir.
f-complain-tell =
    Kuruluşun başındaki kişiye söyleyebilirsiniz. Ona para veya izin veren makama söyleyebilirsiniz.
    Bazı ülkelerde şikâyetlere bakan bir kurum vardır.

    Biri sizi incittiyse veya belgelerinizi aldıysa bu bir suç da olabilir. Bir avukat veya başka bir kuruluş seçmenize yardım edebilir.
    .label = Kime söylenir
