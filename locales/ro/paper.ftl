# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Acestea sunt paginile unui ghid pe care îl arată un program de calculator. Țara: { $country }. Este informație, nu consultanță juridică.

    Nu vine de la poliție și nici de la o instituție a statului. Ghidul nu păstrează nimic despre dumneavoastră.

    Legile și numerele se schimbă. Ce scrie aici era cunoscut la data de mai sus. Puteți întreba înainte de a conta pe ele.
    .title = Despre aceste pagini
paper-keep =
    Alții pot găsi hârtia sau un fișier de pe telefon ori calculator. Dumneavoastră hotărâți: o păstrați, o lăsați la cineva de încredere sau o citiți și o dați înapoi.

    Semnele și notele pot fi citite de cine le găsește. Se poate citi și fără pix.
    .title = Dacă păstrați aceste pagini
paper-contents = Cuprins
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = pagina { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Treceți la text
