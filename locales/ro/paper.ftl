# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file: what stands on the first pages, the contents and the references.
# The title, the line below it and the date are print-quiet-title, print-quiet-lead and print-as-of in print.ftl.
# Whoever finds the paper must not be able to tell more than the person wants: no word of exploitation here.

# $country is a name in its plain form: it stands after a colon.
paper-about =
    Acestea sunt paginile unui ghid pe care îl arată un program de calculator. Țara: { $country }. Sunt informații, nu sfaturi juridice.

    Ele nu vin de la poliție și nici de la o instituție a statului. Ghidul nu păstrează nimic despre dumneavoastră.

    Legile și numerele se schimbă. Ce scrie aici era cunoscut la data de mai sus. Puteți întreba înainte de a conta pe asta.
    .title = Despre aceste pagini
paper-keep =
    Alții pot găsi o foaie de hârtie sau un fișier pe un telefon ori calculator. Dumneavoastră hotărâți dacă păstrați ghidul, îl lăsați la cineva de încredere sau îl citiți și îl dați înapoi.

    Semnele și notițele pot fi citite de oricine le găsește. Puteți citi fără pix.
    .title = Dacă păstrați ghidul
paper-contents = Cuprins
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = pagina { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Direct la text
