# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Olabiliyorsa size uyanı seçebilirsiniz. Hiçbir şeyi açıklamanız gerekmez.
    .title = Şu an tehlike var
    .next = Bunlardan birine basabilirsiniz.
    .call = Yardım için aramak
    .quiet = Konuşamıyorum
    .hurt = Yara veya hastalık
    .held = Kilitliyim veya götürülüyorum
    .die = Ölmek istiyorum
    .out = Oradan yeni çıktım

# D11. The program adds the numbers below the text.
danger-call =
    Konuşabiliyorsanız arayabilirsiniz. En çok işe yarayan, önce yeri söylemektir.
    .title = Aranacak numaralar
    .next = Konuşamıyorsanız sessiz bir yol olabilir.
    .quiet = Konuşamıyorum
    .nophone = Telefon yok veya yeni çıktım
danger-call-say =
    Üç cümle yetebilir.

    Yardıma ihtiyacım var. Bulunduğum yer: bir sokak, bir dükkân, bir tabela, bir kat.

    Buradan çıkmakta özgür değilim ya da biri bana zarar verebilir.

    Lütfen, bana bir tercüman gerekiyor.
    .label = Ne söylenebilir
danger-call-line =
    Bu satırı sesli okuyabilir veya yakınınızdaki birine gösterebilirsiniz:
    .label = Sesli okunacak satır
danger-call-papers =
    Biri kimlik veya izin belgesi sorabilir, polis de. Bazı ülkelerde bu, kalışınızı etkileyebilir. Bazı yerlerde önce tehlikeye bakılır.

    Avukat ve tercüman istediğinizi söylemek mümkün. Arayıp aramamak sizin kararınız.
    .label = Belge sorarlar mı?

# D12.
danger-quiet =
    Bazı ülkelerde mesaj numarası veya sessiz arama vardır. Olmayan yerde açık kalan hat yine de duyulabilir.
    .title = Konuşamadığınızda
    .next = Nedenini söylemeden aramanın yollarına bakabilirsiniz.
    .call = Tüm numaralar
danger-quiet-order =
    Bazı insanlar yemek veya taksi ister gibi arar. Adresi verir, sonra yalnızca evet ya da hayır derler.

    Her görevli bunu bilmez. Olabiliyorsa hatta kalabilirsiniz.
    .label = Sipariş verir gibi konuşmak
danger-quiet-open-line =
    Arayıp hattı açık bırakmak ve telefonu bir yere koymak mümkün. Görevli, orada olanları duyabilir.

    Bazı ülkelerde ses gelmezse arama kapatılır. Görevli yerinizi bilmeyebilir.
    .label = Hattı açık bırakmak

# D13.
danger-held =
    Önce kendi canınız gelir. Neyin işi kötüleştirdiğini, neyin kolaylaştırdığını en iyi siz bilirsiniz.

    Yerle ilgili ipuçları işe yarayabilir: bir mektup, bir tabela, bir dükkân, bir ses, bir araba plakası.
    .title = Kilitliyim veya götürülüyorum
    .next = Gösterilecek bir satıra veya sessiz yollara bakabilirsiniz.
    .call = Aranacak numaralar
    .quiet = Sessiz yollar
danger-held-card =
    Kimse bakmazken bu satırı birine gösterebilirsiniz:
    .label = Gösterilecek satır
danger-held-border =
    Sınırda veya havaalanında bir görevliyle yalnız konuşmak isteyebilirsiniz. Şöyle diyebilirsiniz: Yardıma ihtiyacım var, özgür değilim.

    Sonrası ülkeden ülkeye değişir. Belge sorabilirler ve yolculuğu kaçırabilirsiniz. Tercüman ve avukat isteyebilirsiniz.
    .label = Sınırda veya havaalanında

# D14.
danger-hurt =
    Ambulans, yaralı veya hasta olanlar ve doğum yapanlar için gelir. Birçok ülkede hastane acil durumda bakmak zorundadır, belge olsa da olmasa da.

    Kimin ödediği ve kime haber verildiği değişir. Önce sorabilirsiniz.
    .title = Yara, hastalık veya gebelik
    .next = Arayabilir veya en yakın hastaneye gidebilirsiniz.
    .call = Tüm numaralar
    .after = Zorla ilişkiden sonra
danger-hurt-poison =
    Aldığınız veya size verilen bir şey sizi hasta ediyorsa ambulansı arayabilirsiniz. Ne olduğunu ve ne zaman olduğunu söylemek işe yarar. Kutuyu saklamak da işe yarar.

    Onlar sağlığınız için oradadır. Bazı yerlerde başkalarına haber verebilirler. Sorabilirsiniz.
    .label = Zehir veya madde

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    Bununla yalnız değilsiniz. Birçok insan her şeyin fazla geldiğini hissetmiştir. Bu his değişebilir.

    Şimdilik küçük bir adım iyi gelebilir: başkalarının olduğu yerde oturmak, biraz su içmek, size zarar verebilecek şeyleri uzağa koymak.

    Arayabilir veya güvendiğiniz birine şunu söyleyebilirsiniz: Şu an yalnız kalmak istemiyorum.
    .title = Her şey fazla geldiğinde
    .next = Şimdi arayabilir veya önce kısa bir ara verebilirsiniz.
    .line = Aranacak numaralar
    .calm = Kısa bir ara
    .help = Yardım bulmak
danger-self-missing = { $country } için bir kriz hattı bilmiyoruz. Acil durum numarası da yardımcı olabilir.

# D16.
danger-night =
    Bu gece için insanların olduğu yerler daha iyi olabilir: bir hastane, görevlisi olan bir istasyon, bir ibadet yeri, açık kalan bir dükkân. Oradaki görevliler sizin için arayabilir.

    Bir yerin nasıl olduğuna yalnız siz karar verebilirsiniz. Tanımadığınız kişilerin araba veya oda teklifine hayır diyebilirsiniz.

    Belge, telefon, şarj aleti ve ilaç varsa işe yarar.
    .title = Bu gece nerede?
    .next = Bir danışma hattına sorabilir veya uyuyacak bir yer arayabilirsiniz.
    .talk = Danışma hattı
    .places = Yardım eden yerler
    .offer = Bu teklif gerçek mi?
danger-night-missing = { $country } için henüz bir danışma hattı bilmiyoruz. Acil durum numarası yardımcı olabilir.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Bu bir dakikadan az sürer. Her an durmak mümkün, gözleriniz açık kalabilir.
    .title = Kısa bir ara
    .go = Devam
calm-feet =
    Ayağınızın altında yeri hissedebilirsiniz. Ayağı yere biraz bastırıp bırakmak da olur.
calm-see =
    Çevrenize bakıp gördüğünüz beş şeyin adını söyleyebilirsiniz. Hangi beş şey olduğu önemli değil.
calm-breathe =
    Yavaşça nefes alıp biraz daha yavaş verebilirsiniz. Nefesinizi tutmanız gerekmez. Üç kez yetebilir.
