# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    Biri size bir statü vermeden önce de haklarınız var.

    Yardım: kalacak yer, doktor, danışma. Kalış: düşünme süresi, izin, cezalandırılmamak. Adalet ve para: avukat, mahkeme, ücret.

    Gerçekte ne alabileceğiniz ülkeye göre değişir.
    .title = Kısaca haklarınız
    .all = Herkes için
    .rest = Dinlenme, düşünme süresi
    .help = İfade vermeden yardım
    .house = Kalacak yer
    .health = Sağlık
    .living = Para, yemek, iş, okul
    .stay = Kalma izni
    .nopunish = Cezalandırılmamak
    .privacy = Gizlilik

# D39.
r-all =
    Bu haklar herkes içindir: belgeli veya belgesiz; hangi ülke, renk, dil, inanç veya görüşten olursa olsun.

    Kadınlar, erkekler ve trans kişiler, engelli kişiler ve çocuklar içindir. Erkeklerin ve erkek çocukların başına da gelir.

    Kim olduğunuz yüzünden size daha kötü davranılırsa şikâyet edebilirsiniz.
    .title = Herkes için
    .next-right = Sonraki hak
    .complain = Kurallara uyulmadığında

# D40.
r-info =
    Anladığınız bir dilde bilgi isteyebilirsiniz. Birçok işlemde ücretsiz tercüman hakkınızdır.

    Kadın veya erkek tercüman isteyebilirsiniz. Tercümana güvenmiyorsanız bunu söyleyip başka birini isteyebilirsiniz.
    .title = Bilgi ve tercüman
    .lawyer = Avukat
    .help = Yardım bulmak

# D41. Identification. Both sides.
r-id =
    Resmen tanınmak, bir makamın şunu demesidir: yasa bu statüye “{ -legal-victim }” adını verir. Bunu isteyebilirsiniz, geri gönderilmeden önce de. Hayır derlerse çoğu kez yeniden isteyebilirsiniz.
    .title = Resmen tanınmak
    .good = İyi yanları: yardım, kalacak yer, düşünme süresi ve izin yolunu açabilir.
    .hard = Zor yanları: makamlar bilgi paylaşır, uzun sürebilir ve cevap hayır olabilir.
    .data = Bilgilerime ne oluyor
    .rest = Dinlenme, düşünme süresi
    .who = Benim için kim isteyebilir
r-id-missing = { $country } için kimin karar verdiğini bilmiyoruz. Bir kuruluşa veya avukata sorabilirsiniz.

# D42.
r-data =
    Sizinle ilgili formlar başka bir ülkeye, göç idaresine veya polise gidebilir.

    Ne yazıldı ve kime gidiyor, sorabilirsiniz. Bazı yerlerine hayır demek mümkün. Bir kopya isteyebilirsiniz.
    .title = Bilgilerime ne oluyor
    .recognised = Resmen tanınmak
r-data-missing = { $country } için bu kuralları bilmiyoruz. İmzalamadan önce sorabilirsiniz.
r-data-questions =
    Bu formu kim okuyacak? Başka kim isteyebilir?

    Neye hayır diyebilirim? Hayır dersem ne olur?

    Ne kadar saklanır? Görebilir, düzelttirebilir, kopyasını alabilir miyim?
    .label = Sorulabilecek sorular

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    Birçok ülkede dinlenmek ve düşünmek için size süre verilebilir. Polis konusuna sonra karar verebilirsiniz. Avrupa'nın çoğunda bu en az 30 gündür.

    Bu sürede kalacak yer, doktor ve danışma olabilir. Çoğu kez geri gönderilmeniz yasaktır. Bazı durumlarda süre erken bitebilir.
    .title = Dinlenmek ve düşünmek için süre
    .who = Resmen tanınmak
    .help = Bu sürede yardım
    .after = Sonrasında ne gelir
r-reflect-missing = { $country } için bunu bilmiyoruz. Güvenmeden önce bir kuruluşa sorabilirsiniz.

# D44.
r-help =
    Uluslararası kurallara göre yardım, birine karşı ne söylediğinize bağlı olmamalıdır.

    Bazı ülkeler bazı yardımları hâlâ ifadeye bağlar. Biri böyle derse sorabilirsiniz: Bu kural nerede yazılı? Bir avukata veya başka bir kuruluşa sorabilirsiniz.
    .title = İfade vermek gerekmeden yardım
    .help = Yardım bulmak
    .complain = Kurallara uyulmadığında
r-help-missing = { $country } için bunun nasıl olduğunu bilmiyoruz. Bir kuruluş söyleyebilir.

# D45.
r-house =
    Daireler, grup evleri ve ailelerin yanında odalar vardır. Bazıları kadınlar, bazıları erkekler, çiftler veya aileler içindir.

    Çoğunun kuralı vardır: ziyaretçi, telefon, kimseye söylenmeyen adres. Bunları önce sorabilirsiniz. Çocuk, evcil hayvan ve merdiven için de sorabilirsiniz.

    İsteyince oradan çıkabilirsiniz.
    .title = Kalacak yer
    .help = Yardım bulmak
    .tonight = Bu gece için
r-house-missing = { $country } için henüz yer bilmiyoruz. Bir danışma hattı bilebilir.

# D46.
r-health =
    Doktor isteyebilirsiniz. Birçok ülkede tedavinin bir kısmı ücretsizdir, belge olmasa da.

    Doktor, yasanın sınırları içinde, söylediğinizi başkasına anlatmamalıdır. Tercüman ve kayıtlar için bir kopya da isteyebilirsiniz.
    .title = Sağlık
    .soon = Zorla ilişkiden sonra
    .repro = Gebelik ve enfeksiyonlar
    .mind = Ruh sağlığı ve uyku
r-health-missing = { $country } için kuralları bilmiyoruz. Ücreti ve belgeleri kliniğe sorabilirsiniz.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Erken olması daha iyidir, sonrası da işe yarar. Ne yapılacağına siz karar verirsiniz.

    HIV'e karşı ilaca ilk 72 saatte başlanabilir. Gebeliğe karşı ilaç 5 gün içinde etkilidir.

    Doktor çoğu kez polise haber vermeden kanıt saklayabilir. Önce sorabilirsiniz.
    .title = Yakında bir doktor
    .next = Doktor isteyebilir veya önce kısa bir ara verebilirsiniz.
    .where = Nereye gidilir
    .calm = Kısa bir ara
    .report = Şikâyetçi olmak ya da olmamak
r-health-now-missing = { $country } için kuralları bilmiyoruz. Bir hastane söyleyebilir.

# D48. Behind a warning.
r-health-repro =
    İsterseniz doktor gebelik ve enfeksiyon testi yapabilir. Kimse sizi teste zorlayamaz.

    Doğum kontrolünü ve yasanın izin verdiği seçenekleri sorabilirsiniz. HIV iyi tedavi edilebilir.
    .title = Bedeniniz için bakım
    .next = Bir kliniğe yalnız tek bir şey sorabilirsiniz.
    .where = Nereye gidilir
    .child = Çocuğum var veya olacak
r-health-repro-missing = { $country } için kuralları bilmiyoruz. Bir klinik söyleyebilir.

# D49.
r-health-mind =
    Zor şeylerden sonra kötü uyku, korku, öfke veya hiçbir şey hissetmemek normal olabilir. Hafızada boşluklar sık görülür. Bunlar yalan değildir.

    Bu işin eğitimini almış biriyle konuşmak iyi gelebilir. Bazı ilaçlar da iyi gelir. Madde ve alkol için suçlamadan verilen yardım vardır.
    .title = Ruh sağlığı, uyku, hafıza
    .calm = Kısa bir ara
    .help = Yardım bulmak

# D50.
r-living =
    Günlük para veya yemek verilebilir. Bazı ülkelerde düşünme süresinde veya izinle çalışabilirsiniz.

    Çocuklar çoğu kez okula gidebilir. Dil veya meslek kursu verilebilir.
    .title = Para, yemek, iş, okul
    .permit = Kalma izni
    .help = Yardım bulmak
r-living-missing = { $country } için bu kuralları bilmiyoruz. Bir kuruluş söyleyebilir.

# D51. Both sides.
r-stay =
    Bazı izinler kendi durumunuza bakar: sağlık, güvenlik, aile. Polisle çalışmaya bağlı olan ve olmayan izinler vardır. Neyin işe yaradığını bir avukat söyleyebilir.
    .title = Kalma izni
    .good = İyi yanları: zaman, çoğu kez iş ve doktor; bazen aileniz gelebilir.
    .hard = Zor yanları: davayla bitebilir ve bir makam o zaman yerinizi bilir.
    .lawyer = Avukat
    .after = Sonrasında ne gelir
    .asylum = Koruma (sığınma)
r-stay-missing = { $country } için izinleri bilmiyoruz. Oradaki bir avukata sorabilirsiniz.

# D52.
r-asylum =
    Memleketinizde zarar görmekten korkuyorsanız sığınma isteyebilirsiniz: başka bir ülkede koruma. Bu, başka bir izinle birlikte olabilir.

    Hiçbir devlet kimseyi işkence göreceği veya mülteci olarak zulme uğrayacağı yere gönderemez.

    Siz evet demeden büyükelçiliğiniz bunu duymamalıdır. Avrupa'da kararı başka bir ülke verebilir.
    .title = Memleket tehlikeli olduğunda
    .lawyer = Avukat
    .embassy = Elçilik veya konsolosluk
    .permit = Kalma izni
r-asylum-missing = { $country } için bu kuralları bilmiyoruz. Bir avukata sorabilirsiniz.

# D53.
r-nopunish =
    Bazen insanlara yasa çiğnetilir. Çalmaya, madde taşımaya, sahte belge kullanmaya veya internette dolandırmaya zorlanırlar.

    Birçok ülkede bunun için cezalandırılmamak üzerine bir kural vardır. Size yaptırılanlar ve doğrudan bundan doğanlar sayılır. Bazı fiiller dışarıda kalır.

    Başkalarıyla konuşmadan önce, erkenden bir avukata anlatabilirsiniz.
    .title = Cezalandırılmamak
    .lawyer = Avukat
    .held = Tutuluyorum, suçlanıyorum
r-nopunish-missing = { $country } için bu kuralın ne kadar güçlü olduğunu bilmiyoruz. Bir avukat söyleyebilir.

# D54.
r-detained =
    Şunu demek mümkün: Zorlandım. Avukat ve tercüman istiyorum. Diğer cevaplar onlar gelene kadar bekleyebilir.

    Bir telefon açmayı da isteyebilirsiniz. Çoğu durumda konsolosluğa haber vermeleri ancak siz isterseniz gerekir.

    Daha sonra bir avukat sicil kaydının silinmesini isteyebilir.
    .title = Tutuluyorum veya suçlanıyorum
    .lawyer = Avukat
    .nopunish = Cezalandırılmamak
    .complain = Kurallara uyulmadığında
r-detained-missing = { $country } için kuralları bilmiyoruz. Avukat isteyebilirsiniz.

# D55.
r-privacy =
    Siz evet demeden adınız duyulmamalıdır. Birçok ülkede dosyalar gizlidir ve basın kim olduğunuzu yazamaz.

    Çocukların adı hiç verilmemelidir. Verildiyse şikâyet edebilirsiniz.
    .title = Gizlilik
    .court = Mahkemede
    .complain = Kurallara uyulmadığında
r-privacy-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D56.
r-family =
    Ailenizin de korunmaya ihtiyacı olabilir, burada veya memlekette. Razıysanız öteki ülkedeki bir kuruluş bazen sessizce bakabilir.

    Kime güvendiğinizi ve ne söyleyeceğinizi yalnız siz bilirsiniz. Bir izinle aile ziyarete veya yanınıza gelebilir.
    .title = Ailem tehlikede olduğunda
    .help = Yardım bulmak
    .protect = Tehditlere karşı koruma
r-family-missing = { $country } için bu kuralları bilmiyoruz. Bir kuruluş söyleyebilir.

# D57.
r-docs =
    Birçok ülkede pasaportunuzu kimse alıkoyamaz. Onu geri veya yenisini isteyebilirsiniz.

    Başkalarının size verdiği sahte belgeler, cezalandırılmamak kuralına girebilir. Bunu nasıl anlatacağınızı bir avukat söyleyebilir.

    Belgelerinizin fotoğrafı işe yarayabilir, yalnız sizin baktığınız bir yerde durursa.
    .title = Alınan veya sahte belgeler
    .embassy = Elçilik veya konsolosluk
    .nopunish = Cezalandırılmamak
    .lawyer = Avukat
r-docs-missing = { $country } için bu kuralları bilmiyoruz. Bir kuruluş söyleyebilir.

# D58. Both sides; follows the sample text.
r-consul =
    Elçilikle görüşmeniz şart değil. Devletinizden, ailenizden veya görevlilerden korkuyorsanız, mümkünse önce bir avukatla konuşabilirsiniz. Sığınma, yani başka bir ülkede koruma düşünüyorsanız da öyle.
    .title = Elçilik veya konsolosluk
    .good = İyi yanları: yolculuk belgesi verebilir ve bazen yardım eder.
    .hard = Zor yanları: memlekete haber verebilir, başkaları yerinizi duyabilir.
    .papers = Alınan veya sahte belgeler
    .asylum = Memleket tehlikeliyse
    .numbers = Kuruluşlar ve numaralar
r-consul-missing = { $country } için elçilikleri henüz bilmiyoruz. Bir kuruluş sormanıza yardım edebilir.
