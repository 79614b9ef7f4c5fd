# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "kapalı bir zarf gibi". No ending follows a name or a value.

f-note-young =
    Nota devam edebilir veya etmeyebilirsiniz. İkisi de uygun. Kuruluş 18 yaşından küçük olduğunuzu okuyacak.
f-note-service =
    Not tek bir kuruluşa gider. Başka hiçbir kuruluş onu açamaz. Gideceği yer: { $service }.
f-note-help =
    Ne tür bir yardım? Birkaçını işaretleyebilirsiniz.
f-note-soon =
    Ne zaman gerekli? Bunu boş bırakabilirsiniz.
f-note-for =
    Kimin için? Bunu boş bırakabilirsiniz.
f-note-needs =
    Bunlardan birine ihtiyacınız var mı? Boş bırakabilirsiniz.
f-note-words =
    Konuşursanız bu iki kelime kimin kim olduğunu gösterir.

    Siz dersiniz: { $say }

    Onlar der: { $hear }
    .other = Başka kelimeler
f-note-code =
    Kodla cevaba bakabilir veya notu geri alabilirsiniz. Ne tür bir kod size daha kolay?
f-note-age =
    .yes = Evet
    .no = Hayır
    .unsaid = Söylemek istemiyorum
f-note-on = Devam
f-note-skip = Boş bırak
f-note-return = Nota dön

f-call-kept =
    Numaranız veya adınız not için hazır. Bir daha gösterilmez. Değiştirmek için başka birini yazabilirsiniz.
f-call-contact-odd =
    Bu bir numaraya veya Telegram adına benzemiyor. Saklanmadı. Yeniden yazabilirsiniz, örneğin başında + ve ülke numarası ile.
f-call-contact-lost =
    Numara veya ad artık burada değil, çünkü zaman geçti. Hiçbir şey gönderilmedi. Yeniden yazabilirsiniz.
f-call-days =
    Hangi günler size uygun?
f-call-hours =
    Hangi saatlerde konuşmak size uygun? O sırada yakında başkaları olmasa iyi olur.
f-call-zone =
    Saatiniz hangi şehirle aynı?
f-call-voice =
    Size nasıl ulaşmaları iyi olur?
f-call-message =
    Siz açmazsanız mesaj bırakılabilir mi? Mesajı başka biri de bulabilir.
f-call-others =
    Başka biri açarsa ne yapsınlar?

f-consent-not-sent =
    Not gönderilmedi. Kuruluş şu anda not almıyor veya rehber notu saklayamadı. Burada ondan bir şey kalmadı.
f-consent-who =
    Notu yalnız { $service } açabilir. Not { $hours } saat bekler, sonra silinir. Biz onu sonradan okuyamayız.
f-consent-free =
    Onlar açana kadar notu kodunuzla geri alabilirsiniz. Göndermek, değiştirmek veya göndermemek: üçü de uygun.

f-code-when =
    Kodu yalnız sizin baktığınız bir yerde saklayın. Size kimse yazmayacak.

    Kuruluşlar her iş gününde notlara en az iki kez bakar. Cevap var mı diye yarından başlayarak üç gün bakabilirsiniz.

    Kodu kaybederseniz yeni bir not gönderebilirsiniz.
f-code-gone =
    Kod yalnız bir kez gösterilir. Kaybettiyseniz yeni bir not gönderebilirsiniz.

f-box-back =
    Geri almak istediğiniz notun kodunu buraya yazabilirsiniz. Bu, kuruluş notu açana kadar mümkün.
f-box-proof =
    Bir kuruluş hakkında şunu söylemek istiyorsunuz: { $kind }.

    O kuruluşun açtığı notun kodunu yazabilirsiniz. Kod, iletişimde olduğunuzu gösterir. Kim olduğunuzu göstermez.
f-box-result =
    Şikâyetinizin numarasını buraya yazabilirsiniz.
f-box-nothing =
    Bu kod için şu anda bir şey yok. Çok erken veya çok geç olabilir ya da bir şey farklı yazılmış olabilir. Beş denemeden sonra bir saat beklemek gerekir.

    Üç gün sonra da bir şey bulamazsanız yeni bir not gönderebilir veya arayabilirsiniz.
f-box-answer =
    Bir cevap var. Yalnız bu kez gösterilir:
f-box-closed =
    Bu kuruluş artık cevap veremez. Yazdığınız şey silindi. Başka bir kuruluşa sorabilirsiniz.
f-box-taken =
    Not geri alındı ve silindi. Onu kimse okumadı.
f-box-opened =
    Kuruluş bu notu zaten açtı. Bu yüzden not buradan geri alınamaz. Kuruluştan notu silmesini isteyebilirsiniz.
f-box-away =
    Buna şu anda bakılamıyor. Hiçbir şey kaybolmadı. Daha sonra yeniden deneyebilirsiniz.
f-box-noted =
    Bunu söylediğiniz için teşekkürler. Buna insanlar bakacak. Bu, şikâyetinizin numarası. Onunla buradan ne olduğuna bakabilirsiniz:
f-box-open =
    İnsanlar bu şikâyete hâlâ bakıyor.
f-box-upheld =
    Bu şikâyet kabul edildi. Bu konuda bir şey yapıldı.
f-box-dismissed =
    İnsanlar bu şikâyete baktı ve öyle olduğunu görmedi.

f-mark-is-red =
    Bir kuruluş hakkında şunu söylemek istiyorsunuz: { $kind }.

    Açtıkları bir notun kodu varsa kuruluş en çok bir günde gizlenir. Kod yoksa önce iki kişi bakar.
f-mark-is-plain =
    Bir kuruluş hakkında şunu söylemek istiyorsunuz: { $kind }. Buna iki kişi bakar.
f-mark-no-answer = Cevap vermediler
f-mark-money = Para veya belge istediler
f-mark-locked = Beni içeri kilitlediler
f-mark-told = Beni başkalarına anlattılar
f-mark-disrespect = Saygılı değillerdi
f-mark-sexual = Cinsel davranış
f-mark-other = Başka bir şey

f-way-notes =
    Bu kuruluş bu rehber üzerinden not alıyor. Not kapalı bir zarf gibidir ve onu yalnız bu kuruluş açabilir.
f-way-full =
    Bu kuruluş bugün dolu ve yeni not almıyor. Yarın belki alır.
card-slow =
    Bu kuruluş bir iş gününden uzun süredir notlarına bakmadı. Cevap uzun sürebilir.

# The fields of a note. The service reads them in its own language.
note-line-language = Dil: { $value }
note-line-help = Yardım: { $value }
note-line-soon = Ne zaman: { $value }
note-line-whom = Kimin için: { $value }
note-line-access = İhtiyaç: { $value }
note-line-contact = Bir numara veya ad, burada gösterilmez
note-line-days = Günler: { $value }
note-line-hours = Saatler: { $value }
note-line-zone = Saati aynı şehir: { $value }
note-line-voice = Nasıl: { $value }
note-line-others = Başka biri açarsa: { $value }
note-line-words = Kelimeler: siz { $say } dersiniz, onlar { $hear } der
note-line-box = Cevap: kutuda, kodla
note-line-call = Cevap: size ulaşırlar
note-help-tonight = Bu gece için bir yer
note-help-soon = Yakında bir yer
note-help-lawyer = Avukat
note-help-doctor = Doktor
note-help-talk = Konuşacak biri
note-help-work = İş veya ücret
note-help-papers = Belgeler
note-help-return = Dönüş üzerine sorular
note-help-other = Başka bir şey
note-whom-woman = Kadın
note-whom-man = Erkek
note-whom-trans = Trans kişi
note-whom-under-18 = 18 yaşından küçük biri
note-whom-children = Çocuklu biri
note-whom-group = Çift veya grup
note-soon-today = Bugün
note-soon-week = Bu hafta
note-soon-no-hurry = Acelesi yok
note-access-step-free = Basamaksız
note-access-sign = İşaret dili
note-access-reading = Okumada yardım
note-access-other = Başka bir şey
note-voice-either = Arama veya mesaj
note-voice-voice = Yalnız arama
note-voice-message = Yalnız mesaj
note-message-no = Mesaj bırakmasınlar
note-message-yes = Mesaj bırakabilirler
note-others-hang-up = Telefonu kapatsınlar
note-others-wrong-number = “Yanlış numara” desinler
note-others-delivery = Teslimat var desinler
note-others-survey = Anket var desinler
