# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    Siz seçersiniz. Çoğu yerde yardım alabilirsiniz, polise gitseniz de gitmeseniz de.

    Bazı insanlar hiç gitmez. Bazıları sonra gider. Her yolun iyi ve zor yanları var.
    .title = İsterseniz, adalet
    .report = Şikâyetçi olmak ya da olmamak
    .police = Polisle konuşmak
    .protect = Tehditlere karşı koruma
    .court = Mahkemede
    .abroad = Başka ülkede dava
    .wrong = Kurallara uyulmadığında

# D66. Follows the sample text; both sides.
j-report =
    Bu sizin kararınız, acele etmeniz gerekmez. Bazı insanlar polise gider. Bazıları gitmez veya sonra gider.

    Tek başınıza veya bir kuruluşla gidebilirsiniz. Çoğu yerde bunsuz da yardım alabilirsiniz.
    .title = Şikâyetçi olmalı mıyım?
    .good = İyi yanları: birini durdurabilir; koruma, izin veya para yolu açabilir.
    .hard = Zor yanları: uzun sürer, çok soru sorulur ve bazı şeyler durdurulamaz.
    .next = Önce bir avukata sorabilirsiniz, süreleri de.
    .lawyer = Avukat
    .police = Polisle konuşmak
    .keep = Neyi saklamak işe yarar
    .not-now = Şimdi değil
j-report-missing = { $country } için yolları bilmiyoruz. Bir kuruluş söyleyebilir.

# D67.
j-police =
    Tercüman ve avukat isteyebilirsiniz. Kadın veya erkek bir görevliyle konuşmayı isteyebilirsiniz. Ara isteyebilirsiniz. Durabilirsiniz.

    Yazılanı okuyup düzelttirebilirsiniz. Bir kopya ve görevlinin kartını isteyebilirsiniz.

    Görevliler bu işin içindeyse bir avukat veya bir şikâyet kurumu yardımcı olabilir.
    .title = Görevlilerle konuşmak
    .lawyer = Avukat
    .wrong = Kurallara uyulmadığında
j-police-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D68.
j-keep =
    Bazı şeyler sonra işe yarayabilir: tarihler, yerler, ücret, mesajlar, plakalar.

    Bunları yalnız tehlikeli olmayan bir yerde saklayabilirsiniz, belki bu telefonda değil. Güvendiğiniz birinde olması daha iyi olabilir.

    Hiçbirinin olması gerekmez. Sözünüz, olanların tek işareti olmak zorunda değil.
    .title = Neyi saklamak işe yarar
    .next = Hiçbir şey saklamadan da yardım isteyebilirsiniz.
    .report = Şikâyetçi olmak ya da olmamak
    .phone = Bu telefonu kullanmak

# D69.
j-lawyer =
    Avukat yasayı bilir ve sizin adınıza konuşur. Bazıları size ücretsizdir: devlet veya bir kuruluş öder. Önce ücreti sorabilirsiniz.

    Avukat, birkaç sınır dışında, söylediklerinizi başkalarına anlatamaz. Başka bir avukat isteyebilirsiniz.
    .title = Avukat
    .help = Avukat bulmak
j-lawyer-missing = { $country } için kimin ödediğini bilmiyoruz. Bir kuruluş söyleyebilir.

# D70.
j-protect =
    Size veya ailenize yönelik tehdit de suçtur. Polis nöbet tutabilir veya mahkeme birinin uzak durmasını emredebilir.

    Bir tanık programı yeni bir yer ve ad verebilir. Çok şeyden vazgeçersiniz: arkadaşlar, iş, şehriniz.

    Biri bırakılınca veya başka yere alınınca size haber verilmesini isteyebilirsiniz.
    .title = Tehditlere karşı koruma
    .next = Size hangisinin uyduğunu bir avukata sorabilirsiniz.
    .family = Ailem tehlikede olduğunda
    .lawyer = Avukat
j-protect-missing = { $country } için ne sunulduğunu bilmiyoruz. Bir avukat söyleyebilir.

# D71.
j-court =
    Belki görüntülü veya bir perde arkasından konuşmanız mümkün. Salon başkalarına kapalı olabilir, adınız gizli kalabilir.

    Yanınızda biri oturabilir. Birçok yerde hayatınıza dair bazı sorular yasaktır. Çocuklar için ek kurallar vardır.
    .title = Mahkemede
    .lawyer = Avukat
    .support = Destek bulmak
    .voice = Duyulmak ve bilgi almak
j-court-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D72.
j-abroad =
    Devletler birbirinden yardım isteyebilir. Görüntülü konuşmanız mümkün olabilir veya gelmeniz istenebilir. Davayı hangi ülke yürütecek, birlikte karar verirler.

    İade, birini dava için başka bir ülkeye göndermek demektir. Sizinle ilgili belgeler de gidebilir. Kim görüyor, sorabilirsiniz.
    .title = Başka ülkede dava
    .lawyer = Avukat
    .data = Bilgilerime ne oluyor
    .abroad = Başka ülkede yardım
j-abroad-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D73.
j-voice =
    Bunun size ne yaptığını mahkemeye sözle veya yazıyla anlatabilirsiniz. Tarihlerin, sonucun ve birinin bırakılmasının size haber verilmesini isteyebilirsiniz.

    Bunu yazılı istemek işe yarar. Hiç duymamayı da seçebilirsiniz.
    .title = Duyulmak ve bilgi almak
    .lawyer = Avukat
j-voice-missing = { $country } için bu kuralları bilmiyoruz. Bir avukat söyleyebilir.

# D74.
j-wrong =
    Bir makam kurallara uymazsa şikâyet edebilirsiniz. Bunun için kimse size ceza veremez.

    Polisi denetleyen kurumlar vardır; kişisel bilgiler veya eşit davranış için de vardır. Ombudsman, makamlar hakkındaki şikâyetlere bakan kişidir. Mahkeme de yardımcı olabilir.
    .title = Kurallara uyulmadığında
    .lawyer = Avukat
    .help = Yardım bulmak
j-wrong-missing = { $country } için bu kurumları bilmiyoruz. Bir avukat söyleyebilir.
