# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Baktığınız için teşekkürler. Yavaş olmak, hızlı olmaktan iyidir. Ne olacağına o kişi karar verir, siz başka türlü yapacak olsanız da.
    .title = Birine yardım etmek istiyorum
    .signs = Neler fark ettim
    .talk = Nasıl konuşulur
    .tell = Kime söylenir
    .missing = Biri kayıp

# D120.
h-signs =
    Biri bütün gün çalışıyor, izleniyor, belgesi yanında olmuyor veya onun yerine başkaları konuşuyor olabilir. Birinin borcu büyüyüp duruyor olabilir.

    Bunlar işarettir, kanıt değildir. Başka sebepleri olabilir. Sizin araştırmanız gerekmez. Birini izlemek veya sınamak ona zarar verebilir.
    .title = Neler fark etmiş olabilirsiniz
    .talk = Nasıl konuşulur
    .tell = Kime söylenir

# D121.
h-talk =
    O kişiyle yalnızken, sakince, önce küçük şeylerden konuşabilirsiniz. Bir numara verebilir ve hayırı kabul edebilirsiniz.

    Bazı şeyler zarar verebilir: ayrıntı sormak, öteki kişilerin karşısına çıkmak, tek başına çıkış yolu planlamak. İnternette paylaşmak da.

    Şöyle diyebilirsiniz: Konuşmak istersen buradayım.
    .title = Nasıl konuşulur
    .services = Kuruluş bulmak

# D122. Behind a warning.
h-missing =
    Kayıp bir kişi için, burada olsun memlekette olsun, polise başvurabilirsiniz. Kızılhaç ve Kızılay başka ülkelerde insanları arar. Elçilik de sorabilir.

    Biri para isterse, ödemek işe yarayabilir veya yeni istekler getirebilir. Polis veya bir kuruluş yol gösterebilir.

    Resim ve planları herkese duyurmak o kişiyi tehlikeye atabilir.
    .title = Biri kayıp
    .next = Bir numarayı arayabilir veya bir kuruluş bulabilirsiniz.
    .numbers = Acil durum numaraları
    .services = Kuruluşlar
h-missing-missing = { $country } için bu konuda henüz bir hat bilmiyoruz. Polis kayıp başvurusu alabilir.

# D123.
h-report =
    Bazı hatlar ad sormadan arama alır. Yeri, saatleri ve kendi gördüğünüzü söyleyebilirsiniz.

    Müşteriler de arayabilir: bir çiftliğin, dükkânın, otelin veya cinsel hizmetlerin müşterileri. Bazı yerlerde bu hizmeti satın almak suçtur, önce bir avukat yol gösterebilir.

    Aramak işe yarayabilir. İnsanların başka yere götürülmesine de yol açabilir. Bir kuruluş sizinle düşünebilir.
    .title = Kime söylenir
    .numbers = Kuruluşlar ve numaralar
h-report-missing = { $country } için bu konuda henüz bir hat bilmiyoruz. Oradaki bir kuruluş bilebilir.
