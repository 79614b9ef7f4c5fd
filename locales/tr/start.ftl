# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Merhaba. Bu bir bilgisayar programı. Bilgi verir ve yardımcı olabilecek kuruluşların numaralarını gösterir.

    Ücretsizdir. Kim olduğunuzu veya ne olduğunu söylemeniz gerekmez. Bu program polis değil, avukat değil.

    Haklar üzerine okuyabilirsiniz. Aranacak numaraları bulabilirsiniz. Her yolun ne getirdiğine, neye mal olduğuna bakabilirsiniz. İstediğiniz an çıkabilirsiniz.
    .title = Merhaba
    .go = Devam
    .private = Bu ne kadar gizli?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Bunu burada ve şimdi okumanız uygun mu? Bunu yalnız siz bilebilirsiniz.

    Telefonunuzu biri görebilecekse başka zaman dönebilirsiniz.
    .title = Uygun bir an mı?
    .yes = Evet
    .unsure = Pek bilmiyorum
    .no = Hayır, çık

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Bu telefona biri bakabilir. Bir arkadaşın telefonu veya başka bir telefon daha iyi olabilir.

    Yazılarımızı saklamanız veya kopyalamanız gerekmez. Telefonu bırakmadan önce Çıkış düğmesine basabilirsiniz.

    Telefonu neden tuttuğunuza dair bir sebep düşünebilirsiniz. Isınan telefon, biten pil veya yabancı uygulamalar izlendiğini gösterebilir. Ama çoğu kez hiçbir şey göstermez.
    .title = Bu telefonu daha güvenli kullanmak
    .telegram = Telegram ayarları
    .go = Devam
    .later = Başka zaman dönmek

safe-tg =
    Bazı Telegram ayarları bu sohbetin görülmesini zorlaştırır. Hiçbiri onu herkesten gizlemez.

    Ayarlara tek tek bakabilir veya olduğu gibi bırakabilirsiniz.
    .title = İşe yarayan Telegram ayarları
    .go = Devam
safe-tg-previews =
    Bildirimler mesajın ilk sözlerini gösterebilir. Önizlemeyi Telegram'da kapatmak mümkün: Ayarlar, Bildirimler.

    Bu program sayfasını sessizce değiştirir. Telefon yine de bir şey gösterebilir.
safe-tg-passcode =
    Telegram açılırken kod sorabilir: Ayarlar, Gizlilik ve Güvenlik, Parola Kodu.

    Bu, başkalarını dışarıda tutabilir. Yeni bir kod gören kişi de neden konduğunu sorabilir.
safe-tg-devices =
    Telegram aynı anda başka bir telefonda veya bilgisayarda açık olabilir. Listeye bakabilirsiniz: Ayarlar, Cihazlar.

    Orada birini kapatabilirsiniz. Onu kullanan kişi bunu fark edebilir.
safe-tg-timer =
    Telegram mesajları bir gün veya bir hafta sonra kendi silebilir: bu sohbet, menüsü, Otomatik Silme.

    O zaman sohbette bununla ilgili bir satır görünür.
safe-tg-delete =
    Sohbetin tamamını silebilirsiniz: listede üstüne basılı tutun, Sil'i seçin, karşı taraf için de silme kutusunu işaretleyin.

    Bu, ekran görüntülerini veya Telegram'ın kendi sakladığını kaldıramaz.

# D6. A neutral line that is shown for a moment and then deleted.
exit = Tamam.

# D7. What can be cleared and what cannot. Honest.
erase =
    Kendi sayfamızı ve son 48 saatte buraya gönderdiklerinizi temizleyebiliriz.

    Telegram'ın sakladığını, ekran görüntülerini veya yaptığınız aramaları temizleyemeyiz. Sohbet, siz elle silene kadar listenizde kalır. Hâlâ bekleyen bir notu koduyla geri almak mümkün.
    .title = Her şeyi temizle
    .clear = Şimdi temizle
    .withdraw = Notlar ve kodlar üzerine
    .cancel = Geri dön

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Bu, doğru kuralları ve numaraları göstermeye yarar. Yalnız bu ekran içindir. Değiştirebilir veya atlayabilirsiniz.
    .title = Şu anda neredesiniz?
    .unknown = Bilmiyorum
    .sea = Yolda veya denizde
    .skip = Atla

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Tek bir şeye bakabilirsiniz, birçok şeye de. Hiçbir şey saklanmaz.
    .title = Şimdi ne yardımcı olur?
    .ok = Bu normal mi?
    .rights = Haklarım
    .help = Yardım bulmak
    .going = Dönmek veya kalmak
    .under18 = 18 yaşından küçüğüm
    .justice = Polis ve mahkeme
    .money = Bana borçlu olunan para
    .privacy = Neler saklanıyor
    .easier = Daha kolay okumak
    .someone = Birine yardım etmek
    .about = Bunu kim yapıyor
    .feedback = Bu işe yaradı mı?
    .clear = Her şeyi temizle
    .phone = Bu telefonu kullanmak
    .code = Notlar ve kodlar
    .worker = Saha çalışanları için
