# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Bunlar, bir bilgisayar programının gösterdiği bir rehberin sayfalarıdır. Şu ülke içindir: { $country }. Bu bilgidir, hukuki danışmanlık değildir.

    Polisten veya bir devlet dairesinden gelmez. Rehber hakkınızda hiçbir şey saklamaz.

    Yasalar ve numaralar değişir. Burada, yukarıdaki günde bilinenler yazılıdır. Güvenmeden önce sorabilirsiniz.
    .title = Bu sayfalar üzerine
paper-keep =
    Kâğıdı, telefondaki veya bilgisayardaki dosyayı başkaları bulabilir. Karar sizin: saklamak, güvendiğiniz birine bırakmak veya okuyup geri vermek.

    İşaretleri ve notları bulan herkes okuyabilir. Kalemsiz de okuyabilirsiniz.
    .title = Bunu saklarsanız
paper-contents = İçindekiler
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = sayfa { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Metne geç
