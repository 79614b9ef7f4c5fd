# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Para almanın veya işleri düzeltmenin birden fazla yolu olabilir. Birkaçını deneyebilirsiniz.

    Yasa isteme imkânı verir. Birinin ödeyeceğine söz vermez. Uzun sürebilir. Sizin için neyin önemli olduğunu siz seçebilirsiniz.
    .title = Size borçlu olunan para
    .wages = Ödenmeyen ücret
    .offender = Bunu yapan kişiden
    .fund = Devletten
    .other = Başka türler
    .abroad = Ülkeden çıktıktan sonra

# D76.
m-wages =
    Çalışmanın karşılığı ödenmelidir, çoğu kez belgesiz çalışmanın da. İşyerlerini denetleyen daire, iş mahkemesi veya sendika yardımcı olabilir.

    Bazı daireler kişileri göç idaresine bildirir. Oraya gitmeden önce bir kuruluşa sorabilirsiniz.

    Gün ve saat notları, mesajlar, yerin resimleri işe yarar. Süre sınırları vardır.
    .title = Ödenmeyen ücret
    .help = Yardım bulmak
    .lawyer = Avukat
m-wages-missing = { $country } için bu kuralları bilmiyoruz. Bir sendika veya avukat söyleyebilir.

# D77.
m-offender =
    Mahkeme, bunu yapan kişinin ödemesini emredebilir. Bu, ceza davasının içinde veya ayrı bir davayla olabilir.

    O para yok olmadan, avukata erken söylemek işe yarar. Bazı yerlerde sizden alınanı da isteyebilirsiniz. Bu her işin ücreti olabilir, seks işi de.
    .title = Bunu yapan kişiden
    .lawyer = Avukat
    .after = Ülkeden çıktıktan sonra
m-offender-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D78.
m-fund =
    Birçok devletin, bir suçtan zarar gören kişiler için bir fonu vardır. Bazısında belge ve doğulan ülke önemsizdir. Bazısında önemlidir.

    Bir form ve bir süre sınırı vardır. Tazminat, zarar için verilen para demektir. Az olabilir veya reddedilebilir.
    .title = Devletten
    .help = Yardım bulmak
    .lawyer = Avukat
m-fund-missing = { $country } için fonu bilmiyoruz. Bir avukat söyleyebilir.

# D79.
m-abroad =
    Ülkeden çıkmak, isteğinizi bitirmemelidir. Bir kâğıt imzalarsanız oradaki bir avukat sizin adınıza hareket edebilir.

    Değişmeyen bir adres, banka hesabı ve telefon numarası işe yarar. Bazı mahkemeler insanları görüntülü dinler.
    .title = Ülkeden çıktıktan sonra
    .lawyer = Avukat
    .law = Gidersem yasa ne der
m-abroad-missing = { $country } için bunun nasıl olduğunu bilmiyoruz. Gitmeden önce sorabilirsiniz.

# D80.
m-other =
    Para yollardan biridir. Belgelerin ve kayıtların düzeltilmesini, eşyaların geri verilmesini de isteyebilirsiniz.

    İyileşmek için bakım isteyebilirsiniz. Mahkeme veya bir makam, yanlış olanı herkese açıkça söyleyebilir ya da özür dileyebilir. Bir daha olmasın diye kurallar değişebilir.
    .title = İşleri düzeltmenin başka yolları
    .lawyer = Avukat
    .complain = Kurallara uyulmadığında
