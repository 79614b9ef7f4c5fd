# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Ben bir programım ve yazdıklarınızı okuyamam. Burada kalmasın diye yazınızı bu sohbetten kaldırdım.

    Şu an tehlikeli bir şey varsa ilk düğmeye basın.
    .title = Yazdığınız için teşekkürler
    .danger = Şu an tehlike var
    .help = Yardım bulmak
    .home = Tüm konular

# D116.
sys-media =
    Bunu açmadım ve bu sohbetten kaldırdım. Burada kimseye kanıt göndermeniz gerekmez.
    .title = Açılmadı
    .home = Tüm konular
    .keep = Neyi saklamak işe yarar

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Bunu yeniden denetliyoruz, bu yüzden şimdi göstermiyoruz. Bir danışma hattı bugün neyin geçerli olduğunu söyleyebilir.
    .title = Bu denetleniyor
    .hotline = Hatlar ve kuruluşlar
    .home = Tüm konular
sys-stale-missing = { $country } için henüz bir danışma hattı bilmiyoruz.

# D118. An old button or a fault.
sys-error =
    Bu olmadı ya da bu düğme eski bir sayfadan. Hiçbir şey kaybolmadı, çünkü hiçbir şey saklanmadı.
    .title = Buradan başlayalım
    .home = Tüm konular
    .danger = Şu an tehlike var
