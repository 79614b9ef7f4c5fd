# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "siz". Only the answers at the end are for the person who wrote the note. No ending follows a name.
# "Sealed" is "mühürlü" here, since "kapalı" would be the contrary of an opened note. The exchange is "aktarma yeri".

# What stands on every page. $service is the id of the service.
desk-name = Not masası
desk-service = Kuruluş: { $service }
desk-skip = Metne geç
desk-language = Dil
desk-back = Tüm notlar

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Notlar
desk-looked = Son bakış: { $time }. Masa çalıştığı sürece her saat başı kendisi bakar.
desk-not-looked = Masa henüz bakamadı.
desk-look = Şimdi yeniden bak
desk-waiting = Bekleyenler
desk-waiting-lead = Siz açana kadar not mühürlü kalır. Açtıktan sonra kişi onu geri alamaz. Lütfen yalnız bugün cevaplayabileceğiniz notu açın.
desk-waiting-none = Bekleyen not yok.
desk-note = Not { $number }
desk-until = Şu zamana kadar açılabilir: { $time }.
desk-open = Notu aç: { $number }
desk-foreign = Bu not sizin anahtarınızla açılamıyor. Daha eski bir anahtarınız için olabilir. Kendiliğinden sona erer ve onu başka kimse okuyamaz.
desk-opened = Açılanlar
desk-opened-none = Açık not yok.
desk-kept = Bu bilgisayarda mühürlü olarak şu zamana kadar saklanır: { $time }.
desk-show = Notu göster: { $number }
desk-opening = Aktarma yeri bu notu açtığınızı henüz duymadı. Not, aktarma yerine ulaşan bir sonraki bakıştan sonra gösterilir.
desk-sending = Cevap mühürlendi ama henüz gönderilmedi. Aktarma yerine ulaşan bir sonraki bakışta gönderilir.
desk-words-kept = Cevaplandı. Yalnız kod kelimeleri, mühürlü olarak, şu zamana kadar saklanır: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Bugün yer yok
desk-full-lead = Doluysanız rehberdeki kartınız bunu söyleyebilir. Bu, günün sonunda biter.
desk-full = Bugün doluyuz
desk-room = Yeniden yerimiz var
desk-full-said = Kartınız artık bugün dolu olduğunuzu söylüyor.
desk-room-said = Kartınız artık dolu olduğunuzu söylemiyor.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Bu not artık burada değil
desk-gone = Geri alındı ya da süresi doldu. Bu sorun değil. Bir şey yapmanız gerekmez.

# One note and its fields.
desk-field-language = Dil
desk-field-place = Nerede
desk-field-help = Yardımın türü
desk-field-whom = Kimin için
desk-field-soon = Ne zaman gerekli
desk-field-access = Erişim ihtiyacı
desk-field-way = Nasıl cevap verilir
desk-way-box = Aşağıdaki cevap kutusunda. Kişi, kendisi için güvenli olduğunda bakar.
desk-way-call = Kişiyi siz arar veya ona yazarsınız. Aşağıdaki kutuda da cevap verebilirsiniz.
desk-not-said = Söylenmedi
desk-field-contact = İletişim
desk-contact-how = Tek tıklama hepsini işaretler. Lütfen onu telefon aramanızdan başka hiçbir yere kopyalamayın.
desk-field-times = Güvenli saatler
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Kişinin saati ({ $zone })
desk-times-yours = Sizin saatiniz
desk-times-none = Güvenli saat seçilmemiş. Kutuda cevap verebilirsiniz.
desk-now-safe = Şu an güvenli bir saat.
desk-now-unsafe = Şu an güvenli bir saat değil. Sizin saatinizle bir sonraki: { $time }.
desk-now-over = Bu not sona ermeden güvenli saat kalmadı. Kutuda cevap verebilirsiniz.
desk-field-voice = Arama veya mesaj
desk-field-message = Mesaj bırakılabilir mi
desk-field-others = Başka biri açarsa
desk-field-words = Kod kelimeleri
desk-they-say = Kişi der
desk-you-say = Siz dersiniz
desk-words-none = Kod kelimesi yok.
desk-words-lead = İki kelime, doğru kişilerin konuşmasını sağlar. Kişi ararsa onun kelimesini bekleyin, sonra sizinkini söyleyin.

# The rules for a call, beside the contact.
desk-rules = Aramadan önce
desk-rule-times = Yalnız güvenli saatlerde ve en çok iki deneme.
desk-rule-hidden = Numaranızı gizleyin.
desk-rule-machine = Telesekretere mesaj yok, not izin veriyorsa başka.
desk-rule-others = Başka biri açarsa notta yazanı yapın. Belirsiz sözler kullanın.
desk-rule-word = Kendi kelimenizle başlayın. Kişinin kelimesi yoksa veya yanlışsa, yanlış numara olduğunu söyleyin. Aramayı bitirin ve yeniden denemeyin.
desk-rule-first = İlk cümleniz: “Şu an konuşmanız uygun mu?”
desk-rule-wish = Ne olduğunu değil, kişinin ne istediğini sorun.

# The answer. $language is a language as it stands in a list.
desk-answer = Cevap
desk-answer-lead = Lütfen birini seçin. Kişi onu koduyla bir kez, şu dilde okur: { $language }.
desk-form-yes = Evet, konuşabiliriz
desk-form-other = Başka bir kuruluş yardım edebilir
desk-form-today = Bugün mümkün değil
desk-form-ask = Kimi soracağı
desk-label-number = Telefon numarası
desk-label-hours = Kişi ne zaman arayabilir (sizin saatiniz)
desk-label-from = Başlangıç
desk-label-to = Bitiş
desk-label-name = Ad veya görev
desk-label-service = Öteki kuruluşun adı
desk-label-hotline = Danışma hattının adı
desk-may = { $field } (boş kalabilir)
desk-preview = Mühürlenmeden önce bak

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Lütfen buna yeniden bakın
desk-wrong-empty = { $field }: lütfen burayı doldurun.
desk-wrong-long = { $field }: en çok { $limit } karakter.
desk-wrong-link = { $field }: internet sitesi veya e-posta adresi ve @ işaretli ad olmaz. Birini yanlış yere götürebilirler.
desk-wrong-signs = { $field }: yalnız harfler, rakamlar ve basit işaretler.
desk-wrong-number = { $field }: bu, aranabilecek bir numara değil. Lütfen şöyle yazın: { $example }.
desk-wrong-days = { $field }: lütfen en az bir gün seçin.
desk-wrong-hours = { $field }: lütfen iki saati de yazın, geç olanı ikinci sıraya.

# The look before it is sealed.
desk-check-title = Mühürlenmeden önce
desk-check-lead = Kişinin göreceği her şey bu. Mühürlendikten sonra burada kimse onu okuyamaz veya değiştiremez.
desk-check-theirs = Kişinin okuyacağı ({ $language })
desk-check-yours = Aynısı sizin için ({ $language })
desk-send = Mühürle ve gönder
desk-change = Değiştir

# After it was sent.
desk-sent-title = Cevaplandı
desk-sent = Cevap kutuda. Kişi onu bir kez okuyabilir, şu zamana kadar: { $time }. Notun bu bilgisayardaki mühürlü kopyası silindi.
desk-sent-words = Kişi arayıp kelimeyi söyleyebilir. Bu yüzden o zamana kadar burada yalnız iki kelime, mühürlü olarak saklanır.
desk-already-title = Daha önce cevaplandı
desk-already = Bu notun zaten bir cevabı var ve geçerli olan odur. Bu ikincisi gönderilmedi. Bir şey değiştiyse bekleyebilirsiniz: kişi yeni bir not gönderebilir.
desk-late = Bu notun süresi doldu. Artık cevap için kutu yok. Bir şey yapmanız gerekmez. Kişi yeni bir not gönderebilir.
desk-stays-title = Henüz gönderilmedi
desk-stays = Cevap mühürlendi ve bu bilgisayarda saklanıyor. Masa onu aktarma yerine ulaşan bir sonraki bakışta gönderir. Lütfen masayı açık bırakın.

# The end of a note.
desk-finish-title = Bu not bitti
desk-finish-lead = Bu, bu bilgisayardaki mühürlü kopyayı siler. Disk, silinen dosyadan izler saklayabilir. Onlar mühürlüdür: anahtarınız ve parolanız olmadan okunamazlar.
desk-finish-sure = Burada kimsenin bu nota artık ihtiyacı yok.
desk-finish = Mühürlü kopyayı sil
desk-finished = Mühürlü kopya silindi.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Aktarma yerine ulaşılamıyor. Lütfen internet bağlantınıza bakın. Açık olanlar burada kalır ve masa bir sonraki saat başında yeniden dener.
desk-problem-refused = Aktarma yeri bu masayı içeri almıyor. Lütfen bu bilgisayarın saati doğru mu diye bakın. Doğruysa kuruluş listesini tutanlara sorun: anahtarınız engellenmiş olabilir. O zaman yeni bir anahtar gerekir.
desk-problem-clock = Bu bilgisayarın saati { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } yanlış. Lütfen bilgisayarın saatini kendisinin ayarlamasına izin verin, sonra yeniden bakın.
desk-problem-busy = Masa çok sık sordu. Lütfen birkaç dakika bekleyin, sonra yeniden bakın.
desk-problem-ends = Anahtarınızın bitmesine kalan: { $days ->
        [one] bir gün
       *[other] { $days } gün
    }. Lütfen yakında yenisini yapın ve kuruluş listesini tutanlara gönderin.
desk-problem-ended = Anahtarınızın süresi doldu. Onun için yeni not gelmiyor. Lütfen yenisini yapın ve kuruluş listesini tutanlara gönderin.
desk-problem-disk = Bu bilgisayar not klasörüne yazamadı. Lütfen diskte yer var mı diye bakın. Hiçbir şey açılmadı veya gönderilmedi.
desk-problem-desk = Masada bir şey ters gitti. Lütfen Ctrl ve C ile durdurup yeniden başlatın. Açık notlar mühürlü olarak saklanıyor.
desk-problem-form = Bu sayfa çok eskiydi ya da iki kez gönderildi. Hiçbir şey yapılmadı. Lütfen listeden yeniden başlayın.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Bu sayfa kapalı
desk-closed = Yalnız masanın başlarken gösterdiği adresle açılır ve o adres bir kez çalışır. Yenisini almak için masayı Ctrl ve C ile durdurup yeniden başlatın.
desk-lost-title = Burada bir şey yok
desk-lost = Not cevaplanmış veya silinmiş ya da süresi dolmuş olabilir. Var olanların hepsi listede.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Parola (yazarken görünmez):
desk-start-open = Bu adresi bu bilgisayarın tarayıcısında açın. Bir kez çalışır:
desk-start-end = Masayı durdurmak için bu pencerede Ctrl ve C tuşlarına basın.
desk-start-ended = Masa durdu. Açık notlar bu bilgisayarda mühürlü kalır.
desk-start-wrong = Bu parola anahtarı açmıyor. Lütfen masayı yeniden başlatın ve parolayı anahtar yapılırkenki gibi yazın. Kaybolduysa yeni bir anahtar yapın.
desk-key-lead = Parola, kuruluşunuzun anahtarını kilitler. Onu size kimse geri veremez. Rastgele beş kelimeyi saklamak kolay, tahmin etmek zordur, örneğin:
desk-key-rule = En az { $count } karakter. Bu kelimeleri veya başkalarını kullanabilirsiniz.
desk-key-ask = Yeni parola (yazarken görünmez):
desk-key-again = Aynısı bir kez daha:
desk-key-short = Parola en az { $count } karakter olmalı: daha kısa olanları bir makine tahmin edebilir. Hiçbir şey yapılmadı. Lütfen yeniden başlayın.
desk-key-differ = İkisi aynı değildi. Hiçbir şey yapılmadı. Lütfen yeniden başlayın.
desk-key-private = Anahtarınız. Bu bilgisayarda kalır ve hiçbir zaman başkasına verilmez:
desk-key-public = Başkaları için olan parça:
desk-key-words = Anahtarınızın sekiz kelimesi:
desk-key-first = 1. Başkaları için olan parçayı kuruluş listesini tutanlara gönderin, örneğin e-postayla. Bu parça gizli değildir.
desk-key-second = 2. Onları arayın ve sekiz kelimeyi okuyun. Anahtar yalnız orada da aynı kelimeler varsa geçerlidir. Şu güne kadar sürer: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Evet, konuşabiliriz. Arayabileceğiniz numara: { $number }. Zaman: { $hours }.{ $word ->
        [yes] {" "}Lütfen kelimeyi söyleyin.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Biz bu konuda yardım edemiyoruz. Şurası edebilir: { $service }. Onlara soralım mı? Yeni bir notla cevap verebilirsiniz.
# $hotline is the name of a hotline that answers at night.
answer-today = Bugün mümkün değil. Bu gece için: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Sorabileceğiniz kişi: { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = İyi bir zaman: { $hours }.
