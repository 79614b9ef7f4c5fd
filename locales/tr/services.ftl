# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = { $country } için kuruluşlar ve danışma hatları. Her kart ne yaptığını ve kimin onayladığını gösterir. Sıra, ne kadar iyi olduklarını göstermez.
f-list-missing = { $country } için henüz bir kuruluş bilmiyoruz. Acil durum numarası onlar olmadan da çalışır.
f-list-no-fit = { $country } için seçtiğinize uyan bir şey yok. Hepsini yeniden gösterebilir veya başka neler olduğuna bakabilirsiniz.
f-list-filtered = Uyduğunu söyleyenler gösteriliyor. Bunu bilmediklerimiz onlardan sonra geliyor.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country } için bazı kuruluşlar yeniden denetleniyor ve gösterilmiyor. Danışma hatları da bir kuruluş söyleyebilir.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Kuruluşta ne olsun, seçebilirsiniz. Hepsini görmek de mümkün. Bu yalnız kuruluşlarla ilgilidir ve saklanmaz.
    .all = Hepsini göster
    .whom = Kimler için
    .speaks = Dil
    .region = Bölge
    .open-now = Şu an açık
    .no-papers = Belge istemeyen
    .no-name = Ad istemeyen
    .access = Erişilebilir
f-list-whom = Kuruluş kimler için olsun, seçebilirsiniz.
f-list-speaks =
    Bir dil seçmek mümkün. Birçok kuruluş hangi dilleri bildiğini söylemiyor. Tercüman isteyebilirsiniz.
    .any = Herhangi bir dil
f-list-region =
    Ülkenin bir bölgesini seçmek mümkün. Bütün ülke için olan kuruluşlar listede kalır.
    .any = Herhangi bir bölge

whom-anyone = Herkes
whom-all = herkes
whom-women = kadınlar
whom-men = erkekler
whom-trans = trans kişiler
whom-children = çocuklar
whom-families = aileler

# What services offer, inside a sentence.
offer-shelter = kalacak yer
offer-legal = avukat
offer-medical = doktor
offer-psychological = konuşacak biri
offer-casework = danışma
offer-talk = konuşacak biri
offer-return = dönüş
offer-compensation = para isteme
offer-interpretation = tercüman

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Buna bakmak, geri dönmek veya çıkmak her an mümkün.
    { $name }
card-offers = Sunduğu: { $items }.
card-whom = Kimler için: { $items }.
card-regions = Nerede: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Telefon, ücretsiz.
           *[other] Telefon.
        }
        [sms] Kısa mesaj.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] İnternet sitesinde sohbet.
        [email] E-posta.
       *[web] İnternet sitesi.
    }{ $has-abroad ->
        [yes] {" "}Başka bir ülkeden:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Numarasını bilmiyoruz. Bir danışma hattı sizi bağlayabilir.
card-hours =
    { $state ->
        [open] Şu an açık.
        [closed] Şu an kapalı.
       *[unknown] Kendi söyledikleri saatler:
    } { $hours }
card-hours-unknown = Saatleri kesin bilmiyoruz. Deneyebilir veya başka bir yolla sorabilirsiniz.
card-languages = Diller: { $languages }.
card-languages-unknown = Konuştukları dillerin hepsini bilmiyoruz. Tercüman isteyebilirsiniz.
card-papers =
    { $papers ->
        [yes] Belgesiz gidebilirsiniz.
        [no] Belge istiyorlar.
        [depends] Bazen belge istiyorlar.
       *[other] Belge isteyip istemediklerini bilmiyoruz.
    } { $name ->
        [yes] Başta adınızı söylemeniz gerekmez.
        [no] Adınızı soruyorlar.
        [depends] Bazen ad soruyorlar.
       *[other] Ad gerekip gerekmediğini sorabilirsiniz.
    }
card-access = Erişim: { $items }.
access-step-free = basamaksız
access-sign-language = işaret dili
access-text-phone = yazılı telefon
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Onaylı: devletle yaptığı sözleşmeyle çalışıyor.
        [state_funded] Onaylı: bu işin parasını devlet veriyor.
        [nrm_first_responder] Onaylı: kişileri, onları resmen tanıyan makama yönlendirebilir.
        [licensed] Onaylı: izin belgesi var.
        [network_member] Kendi kuralları olan bir ağın üyesi.
        [state_body] Bir devlet kurumu.
        [igo_mission] Birçok devletin ortak örgütünün bir bürosu.
        [hotline] Bir danışma hattı. Yürüten:
       *[unknown] Resmî bir onayını bilmiyoruz.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Son tarih: { $until }.
    }
card-asks = Sizden istedikleri:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Polise haber veriyor. Neyi ve ne zaman olduğunu sorabilirsiniz.
        [immigration] Göç idaresine haber veriyor. Neyi ve ne zaman olduğunu sorabilirsiniz.
        [police-immigration] Polise ve göç idaresine haber veriyor. Neyi ve ne zaman olduğunu sorabilirsiniz.
        [none-without-consent] Siz evet demeden kimseye söylemediğini belirtiyor. Sınırlarını sorabilirsiniz.
       *[unknown] Kime haber vermek zorunda olduğunu bilmiyoruz. Bir şey söylemeden önce sorabilirsiniz.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Rehber için bu iletişim bilgisini henüz kimse aramadı.
       *[other] Rehber için son arama: { $tested }.
    } { $date ->
        [unknown] Kaynağın tarihi bilinmiyor.
       *[other] Kaynağın tarihi: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Değişmiş olabilir.
    }
card-complain = Bu kuruluşu şikâyet etmek için: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Herkese açık belgelerde bir kanıt bilmiyoruz.
        [one] Herkese açık belgelerde { $proofs } kanıt var.
       *[other] Herkese açık belgelerde { $proofs } kanıt var.
    } { $verified ->
        [never] Rehber için bunu henüz kimse denetlemedi.
       *[other] Rehber için denetlendi: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Arama, arama listesinde kalır. Bu arama { $free ->
        [yes] ücretsiz olmalıdır, yine de faturada görünebilir.
       *[other] ücretli olabilir ve faturada görünebilir.
    } Listeden silebilirsiniz.
trace-sms = Kısa mesaj telefonda kalır ve faturada görünebilir. Telefondan silebilirsiniz.
trace-whatsapp = WhatsApp onlara numaranızı ve resminizi gösterir. Sohbet, siz silene kadar telefonda kalır.
trace-telegram = Telegram onlara adınızı ve resminizi gösterir. Sohbet, siz silene kadar kalır.
trace-webchat = İnternet sitesindeki sohbet, tarayıcıda adresi bırakır. Ses gerekmez.
trace-email = E-posta, gönderilenler arasında kalır. Adresinizi görürler.
trace-web = İnternet sitesi, girilen sayfalar listesinde kalır. İnternet adresinizi görebilir.
trace-abroad =
    { $answer ->
        [yes] Başka bir ülkeden, + ile başlayan numara çalışabilir.
       *[no] Başka bir ülkeden çalışan bir numara bilmiyoruz.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country } için aranacak hatlar:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , ücretsiz
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Rehber için bu numaraları henüz kimse aramadı. Değişmiş olabilirler.
f-none-neighbours = Bu rehberdeki yakın ülkeler: { $countries }.
day-and-night = gece gündüz

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Tehlikedeyim ve özgür değilim. Lütfen yardım çağırın. Lütfen yanımdaki kişilere söylemeyin.
show-help = Lütfen, bana bir tercüman gerekiyor. Sessiz bir yerde biriyle yalnız konuşmak istiyorum.
show-none = Bu satır bizde yalnız sizin dilinizde var.
