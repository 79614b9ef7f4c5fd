# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Bugün ve burada karar vermeniz gerekmez. İyi bir karar zaman ister, iki yol için de bilgi ister. Dönüş güvenli olmalı ve kendi seçiminiz olmalıdır. Hayır veya şimdi değil de diyebilirsiniz.

    Ülkeden çıkmanızı emreden bir kâğıdınız varsa önce onunla ilgili sayfaya bakmak iyi olur.
    .title = Dönmek veya kalmak
    .good = Dönmek aile, dil ve yeni bir başlangıç getirebilir. Eski borçlar veya tehlike de getirebilir.
    .hard = Kalmak zaman, izin ve iş getirebilir. Bekleyiş ve belirsiz bir son da getirebilir.
    .told = Ülkeden çıkmam söylendi
    .know = Önce neyi bilmeli
    .safe = Güvenli olur mu?
    .law = Yasa ne yapar
    .life = Sonrasındaki hayat
    .help = Dönüş için yardım
    .other = Başka yollar
    .sheet = Soru listesi

# D82. The six groups list the same lines as the worksheet.
b-know =
    Karardan önce bilmek iyi olan şeyler var. Altı gruba ayrıldılar. Birini veya hepsini, istediğiniz sırayla okuyabilirsiniz.
    .title = Önce neyi bilmeli
    .sheet = Soru listesi
    .help = Yardım bulmak
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = Karar
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Güvenlik
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = Yasa
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Para
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = Yol
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Hayat ve çocuklar

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Hayır veya şimdi değil diyebilir miyim? Ben seçmezsem kim karar verir?
    .who = Bir avukat veya kuruluş cevap verebilir.
sheet-2 = Hayır dersem ne olabilir?
    .who = Bir avukat cevap verebilir.
sheet-3 = Burada veya başka yerde başka hangi yollarım var?
    .who = Bir avukat cevap verebilir.
sheet-4 = Ne kadar zamanım var, son gün hangisi?
    .who = Bir avukat veya kuruluş cevap verebilir.
sheet-5 = Gidersem iznime veya başvuruma ne olur?
    .who = Bir avukat cevap verebilir.
sheet-6 = Ziyaret, mahkeme veya aile için sonra geri gelebilir miyim?
    .who = Bir avukat cevap verebilir.
sheet-7 = Orada, burada veya yolda bana kim zarar verebilir? Buna kim bakıyor, okuyabilir miyim?
    .who = Bir kuruluş veya BM göç örgütü cevap verebilir.
sheet-8 = Orada beni gerçekten kim korur?
    .who = Oradaki bir kuruluş cevap verebilir.
sheet-9 = Ailem iyi mi, ne biliyorlar, bu işin içindeler mi?
    .who = Siz veya razıysanız oradaki bir kuruluş.
sheet-10 = Davaya ne olur? Görüntülü konuşabilir miyim? Sonucu bana kim söyler?
    .who = Bir avukat veya davayı yürüten makam cevap verebilir.
sheet-11 = Gittikten sonra ücretimi ve diğer paramı nasıl alırım?
    .who = Bir avukat veya sendika cevap verebilir.
sheet-12 = Memlekette bir şey yüzünden ceza alır mıyım?
    .who = Bir avukat cevap verebilir.
sheet-13 = Hangi belgeyle yola çıkarım, belge neyi gösterir?
    .who = Bir kuruluş veya BM göç örgütü cevap verebilir.
sheet-14 = Hakkımdaki hangi bilgi kime gider? Neye hayır diyebilirim?
    .who = Bir kuruluş veya BM göç örgütü cevap verebilir.
sheet-15 = Gidene kadar ne yardım alırım?
    .who = Bir kuruluş cevap verebilir.
sheet-16 = Nasıl giderim, yanımda kim gelir, beni kim karşılar?
    .who = Bir kuruluş veya BM göç örgütü cevap verebilir.
sheet-17 = Orada ne verilir: ev, gelir, kurs? Ne kadar süre, kimden?
    .who = Oradaki bir kuruluş cevap verebilir.
sheet-18 = Tedavimi ve ilacımı orada bulabilir miyim? Kaça mal olur?
    .who = Bir doktor veya oradaki bir kuruluş cevap verebilir.
sheet-19 = Çocuklarım ne olacak: belgeler, okul, kim bakacak?
    .who = Bir avukat veya vasi, yani çocuk adına konuşan yetişkin, cevap verebilir.
sheet-20 = Bu borçları veya sözleri gerçekten borçlu muyum? Onları kim isteyebilir?
    .who = Bir avukat veya kuruluş cevap verebilir.
sheet-21 = İnsanlar ne der, ne yapar? Savaş veya benim gibilere karşı bir yasa var mı?
    .who = Ülkesinden kaçanlara yardım eden bir kuruluş cevap verebilir.
sheet-22 = Yazılı bir plan ve hem önce hem sonra adı belli bir kişi var mı?
    .who = Bir kuruluş veya BM göç örgütü cevap verebilir.
sheet-23 = Kim ödüyor? Buraya dönersem geri ödemem gerekir mi?
    .who = BM göç örgütü cevap verebilir.
sheet-24 = Ne zamana kadar ve nasıl fikrimi değiştirebilirim?
    .who = Bir avukat veya BM göç örgütü cevap verebilir.
sheet-25 = Bana kim bağımsız yol gösterir, nereye şikâyet edebilirim?
    .who = Bir avukat cevap verebilir.
sheet-26 = 18 yaşından küçüğüm: kim benim adıma konuşur, benim için neyin iyi olduğuna kim karar verir?
    .who = Vasi, yani çocuk adına konuşan yetişkin, cevap verebilir.

# D83.
b-safe =
    İnsanları en iyi siz tanırsınız: kim, nerede ve yolda size zarar verebilir.

    Bir kuruluş tehlikelere sizinle bakabilir. Bunu kimin yaptığını sorabilir, okumak ve düzelttirmek isteyebilirsiniz. Bazı insanlar dönüşten sonra yeniden kullanıldı.

    Gitmemek veya şimdi gitmemek daha iyi olabilir.
    .title = Güvenli olur mu?
    .next = Burada veya başka bir yerde koruma isteyebilirsiniz.
    .asylum = Burada koruma (sığınma)
    .protect = Tehditlere karşı koruma
    .family = Ailem tehlikede olduğunda
b-safe-missing = { $country } için buna kimin baktığını bilmiyoruz. Bir kuruluş söyleyebilir.

# D84.
b-law =
    Ülkeden ayrılmak, elinizdeki bir izni veya sığınma başvurusunu bitirebilir. Sığınma, başka bir ülkede koruma demektir. Bazen giriş yasağı olur: bir süre geri gelmenize izin verilmez.

    Dava veya para isteği çoğu kez siz yokken sürebilir. Memlekette bazı davranışlar için ceza verilebilir.

    Bunu gitmeden önce bir avukat söyleyebilir.
    .title = Yasa ne yapar
    .lawyer = Avukat
    .abroad = Başka ülkede dava
    .money = Gittikten sonra para
b-law-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    İki yer için de aynısını sorabilirsiniz: nerede uyurum, neyle geçinirim, beni kim tedavi eder, borçlar ne olur?

    Aile ve komşular yardım edebilir veya laf edebilir. Çocuklara kolay veya zor gelebilir.

    İki yeri kâğıtta veya aklınızda karşılaştırabilirsiniz.
    .title = Sonrasındaki hayat
    .help = Dönüş için yardım
    .debts = Bitmeyen borçlar
    .family = Ailem tehlikede olduğunda

# D86. Both sides.
b-help =
    Bazı programlar, dönmeyi seçen kişilere yardım eder. Birçoğunu BM göç örgütü yürütür, bazılarını devletler ve kuruluşlar. Parayı kimin verdiğini ve bağımsız olup olmadıklarını sorabilirsiniz.
    .title = Dönüşe kim yardım eder
    .good = İyi yanları: bilet, belge, yolda eşlik ve yeni bir başlangıç için biraz para.
    .hard = Zor yanları: şartlar vardır, yardım erken bitebilir ve geri gelmek zor olabilir.
    .contact = Dönüş için kuruluşlar
    .sign = İmzalamadan önce
    .trip = Yol ve sonrası
b-help-missing = { $country } için programları bilmiyoruz. Bir kuruluş söyleyebilir.

# D87.
b-trip =
    Yazılı bir plan isteyebilirsiniz: hangi belgeler, yanınızda kim gelir, havaalanında ne olur, sizi kim karşılar.

    Hem önce hem sonra adı belli bir kişinin olması iyi gelir. Sonra nasıl olduğunuzu ancak siz isterseniz sormalılar.
    .title = Yol ve sonrası
    .abroad = Başka ülkede yardım
    .sign = İmzalamadan önce
b-trip-missing = { $country } için bunun nasıl olduğunu bilmiyoruz. Bir kuruluş söyleyebilir.

# D88.
b-other =
    İkiden fazla yol olabilir: burada izin, sığınma (yani burada koruma), başka yerde aile, başka bir ülke veya daha sonra gitmek.

    Her birinin kendi kuralları ve tarihleri var. Size hangilerinin açık olduğunu bir avukat söyleyebilir.
    .title = Başka yollar
    .permit = Kalma izni
    .asylum = Koruma (sığınma)
    .help = Yardım bulmak
b-other-missing = { $country } için yolları bilmiyoruz. Bir avukat söyleyebilir.

# D89. One line at a time; nothing is saved.
b-sheet =
    Her seferinde bir soru. Sormak istediğinizi işaretleyebilirsiniz. Hiçbir şey saklanmaz: çıkınca işaretler silinir.
    .title = Soru listesi
    .next = Sorularınıza istediğiniz an bakabilirsiniz.
    .going = Dönüş için soracağım
    .staying = Kalış için soracağım
    .know = Bunu biliyorum
    .onward = Sonraki soru
    .questions = Sorularımı göster
    .clear = Tüm işaretleri sil
b-sheet-line = Soru { $number } / { $of }
b-sheet-marked = İşaretlenen: { $marks }.
b-sheet-result = Sorularınız. Bunları bir avukata veya kuruluşa okuyabilirsiniz.
b-sheet-going = Dönüş üzerine
b-sheet-staying = Kalış üzerine
b-sheet-empty = Hiçbir soruyu işaretlemediniz. Bu da olur.

# D90.
b-sign =
    İmzalamadan önce kâğıdı kendi dilinizde okumayı veya dinlemeyi isteyebilirsiniz. Kendinize zaman tanıyabilir ve bir kopyasını saklayabilirsiniz.

    Ne zamana kadar fikrimi değiştirebilirim? Sonra ne olur? Bir şey ters giderse bana kim yardım eder?
    .title = İmzalamadan önce
    .lawyer = Avukat
    .help = Yardım bulmak
b-sign-missing = { $country } için kuralları bilmiyoruz. Bir avukat kâğıdı okuyabilir.
b-sign-data =
    Bilgilerimi burada kim alır? Orada kim? Tam olarak ne: ad, sağlık, yaşananlar?

    Bir şeye evet, başka bir şeye hayır diyebilirsiniz. Bunun yazılı olmasını isteyebilirsiniz.
    .label = Neyi aktarıyorlar

# D91.
b-forced =
    Ülkeden çıkmanızı emreden kâğıdın bir tarihi vardır. Çoğu kez bir mahkemeden yeniden bakmasını isteyebilirsiniz, ama bunun için yalnız birkaç gün olur. Ulaşabilirseniz, bugün bir avukat fark yaratabilir.

    Başınıza geleni ve dönmekten korktuğunuzu söyleyebilirsiniz. Hiçbir devlet kimseyi işkenceye gönderemez.

    Bir süre tutulabilirsiniz. Orada da avukat isteyebilirsiniz.
    .title = Ülkeden çıkmam söylendi
    .next = Şimdi bir avukat arayabilirsiniz.
    .lawyer = Avukat
    .asylum = Burada koruma (sığınma)
    .recognised = Resmen tanınmak
b-forced-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.
