# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Bilmekte yarar var
print-quiet-lead = İş, ücret, belgeler, sağlık: haklarınız, sade sözlerle.
print-open-title = İşiniz, belgeleriniz veya telefonunuz hakkında başkası mı karar veriyor?
print-open-lead = Belgeniz olsa da olmasa da haklarınız var. Onları burada kendi dilinizde okuyabilirsiniz.
print-scan = Bir telefonla okutulur. Telegram'da bir bilgisayar programıyla sohbet açılır.
print-free = Ücretsizdir. Kim olduğunuzu söylemeniz gerekmez.
print-kept = Hakkınızda hiçbir şey saklamaz. Telegram ve telefonunuz saklayabilir.
print-moment = Kimsenin bakmadığı bir an daha iyidir.
print-emergency = Acil durum: { $number }
print-advice = Telefonla danışma: { $number }
print-hotline = { $name }: { $number }
print-name = Tam adı { $name }
print-as-of = { $date } itibarıyla. Sürüm { $version }.
