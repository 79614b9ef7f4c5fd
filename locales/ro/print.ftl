# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Bine de știut
print-quiet-lead = Muncă, plată, acte, sănătate: drepturile dumneavoastră în cuvinte simple.
print-open-title = Altcineva decide despre munca, actele sau telefonul dumneavoastră?
print-open-lead = Aveți drepturi, cu sau fără acte. Puteți citi despre ele aici, în limba dumneavoastră.
print-scan = Se scanează cu un telefon. În Telegram se deschide o conversație cu un program de calculator.
print-free = Este gratuit. Nu trebuie să spuneți cine sunteți.
print-kept = Nu păstrează nimic despre dumneavoastră. Telegram și telefonul pot păstra.
print-moment = E mai bine într-un moment în care nu se uită nimeni.
print-emergency = Urgențe: { $number }
print-advice = Sfat prin telefon: { $number }
print-hotline = { $name }: { $number }
print-name = Numele exact este { $name }
print-as-of = La data de { $date }. Versiunea { $version }.
