# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.
# These words stand on adults' and children's pages alike, so they address nobody where that is possible.

# The fixed last row of every page. At most 14 characters each.
row-back = Geri
row-danger = Tehlike var
row-leave = Çıkış

more = Devamı
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Bu sayfa burada devam ediyor. Geri dönmek veya çıkmak her an mümkün.
next-step = Sonraki
copy = Kopyala: { $number }
copy-address = Adresi kopyala
choose-country = Ülke seç
# Names the country of the page and offers another, as "Romania: change".
change-country = { $country }: değiştir

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = İşaretlenen: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most, in the nominative after a colon.
warning =
    Sonraki sayfayı okumak zor gelebilir. Okumak da atlamak da mümkün.
    Konu: { $theme }.
    .read = Oku
    .skip = Atla
    .instead = Okumadan ne iyi gelir
    .pause = Kısa bir ara
theme-wish-to-die = ölme isteği
theme-forced-sex = zorla cinsel ilişki
theme-harm-to-children = çocuklara zarar verilmesi
theme-sex-industry = seks sektörü
theme-guarded-compounds = nöbetçili çalışma kampları
theme-forced-marriage = zorla evlilik
theme-intimate-images = mahrem görüntüler
theme-organ-removal = alınan organlar
theme-sexual-violence = zorla cinsel ilişki
theme-pregnancy-infection = gebelik ve enfeksiyonlar
theme-missing-people = kayıp kişiler
theme-court-cases = davalarda anlatılan şiddet

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Polis
        [medical] Ambulans
        [fire] İtfaiye
       *[all] Polis, ambulans ve itfaiye
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Kısa mesajla.
        [silent] Konuşmadan arama. Konuşmak mümkün değilse, istenince şu tuşlara basılır: { $press }.
        [app] Bir uygulamayla.
       *[other] Görüntülü, işaret diliyle.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Henüz ülke seçilmedi. Polisi veya tüm hizmetleri aramak için numaralar:
numbers-at-sea = Deniz için bir numara bilmiyoruz. Karada polisi veya tüm hizmetleri aramak için numaralar:
quiet-none = { $country } için sessiz arama veya mesaj yolu bilmiyoruz. Aranacak numaralar bunlar.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] Resmî bir kaynaktan.
        [medium] Güvenilir bir kaynaktan. Değişmiş olabilir.
       *[low] Yaygın bilinen numaralar, resmî bir kaynakla karşılaştırılmadı. Değişmiş olabilirler.
    } { $date ->
        [unknown] Kaynağın tarihi bilinmiyor.
       *[other] Kaynağın tarihi: { $date }.
    }
at-sea-name = deniz
# A country inside a sentence. $code is its two letters, $country its plain name. In Turkish it stands before a colon or
# before "için", which takes the plain form of every name.
country-in-text =
    { $code ->
        [CD] Kongo Demokratik Cumhuriyeti
        [CG] Kongo Cumhuriyeti
        [MM] Myanmar
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Taslak. Bu sözleri henüz kimse denetlemedi.
overdue = Bu sayfanın yeniden denetlenme zamanı geldi. Güvenmeden önce sormak iyi olur.
stale = Bu sayfa çevrildikten sonra İngilizcesi değişti. Bazı sözler eski olabilir.
expired = Bu sözler bir süre önce denetlendi. Güvenmeden önce sormak iyi olur.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Bu sayfa bu dilde henüz hazır değil. Burada şu dilde: { $language }.
    .choose = Başka bir dil

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Haklar ve yardım üzerine bilgi. Bir bilgisayar programı. Hakkınızda hiçbir şey saklamaz.
profile-description =
    Haklar ve yardımcı olabilecek kuruluşlar üzerine, sade sözlerle bilgi.

    Bu bir insan değil, bir bilgisayar programı. Ücretsizdir. Kim olduğunuzu söylemeniz gerekmez. İstediğiniz an çıkabilirsiniz.

    Hakkınızda hiçbir şey saklamaz. Telegram'ın kendisi bu sohbeti görebilir.

# Commands, as Telegram lists them.
command-start = Başla
command-menu = Tüm konular
command-danger = Şu an tehlike var
command-language = Dil
command-leave = Çık ve temizle
command-privacy = Neler saklanıyor
command-developer_info = Bunu kim yapıyor
