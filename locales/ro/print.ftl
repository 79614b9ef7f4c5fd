# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Bine de știut
print-quiet-lead = Muncă, plată, acte, sănătate: drepturile dumneavoastră în cuvinte simple.
print-open-title = Hotărăște altcineva pentru dumneavoastră: muncă, acte, telefon?
print-open-lead = Aveți drepturi, cu sau fără acte. Puteți citi despre ele aici, în limba dumneavoastră.
print-scan = Se scanează cu un telefon. Se deschide în Telegram o conversație cu un program de calculator.
print-free = Este gratuit. Nu trebuie să spuneți cine sunteți.
print-kept = Programul nu păstrează nimic despre dumneavoastră. Telegram și telefonul pot păstra ceva.
print-moment = E mai bine când nu se uită nimeni.
print-emergency = Urgență: { $number }
print-advice = Sfaturi la telefon: { $number }
print-hotline = { $name }: { $number }
print-name = Numele exact: { $name }
# After a colon, since a date can be a month alone.
print-as-of = Date din: { $date }. Versiunea { $version }.
