# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    Ce fel de ajutor? Puteți alege sau puteți vedea tot. Alegerea nu se păstrează.
    .title = Găsesc ajutor
    .all = Tot
    .place = Un loc unde să stau
    .lawyer = Un avocat
    .doctor = Un medic
    .talk = Cineva cu care să vorbesc
    .work = O problemă la muncă
    .papers = Acte
    .return = Întoarcere
    .abroad = Ajutor în altă țară
    .offer = Este reală oferta?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Serviciile diferă de la o țară la alta. Puteți alege o țară sau puteți vedea câte o linie de ajutor din fiecare:
    .title = Servicii care pot ajuta
    .filter = Aleg ce se potrivește
    .none = Când nimic nu se potrivește

# D94.
f-card =
    O fișă spune ce face un serviciu de ajutor și pentru cine. Arată limbile, programul și dacă este gratuit. Spune dacă puteți veni fără acte sau fără nume.

    Spune cine îl recunoaște și până când. Vedeți ce vi se cere și cui trebuie ei să spună.

    Aceleași întrebări le puteți pune și direct serviciului.
    .title = Ce vă spune un serviciu
    .next = Puteți vedea căi de a lua legătura.
    .contact = Cum iau legătura
    .script = Ce se poate spune
    .recognised = Ce înseamnă recunoscut
    .complain = O problemă cu un serviciu

# D95.
f-acc =
    Recunoscut înseamnă: cineva a verificat serviciul. Poate fi un minister, un birou care dă licențe sau o rețea cu reguli ale ei.

    Asta nu promite nimic. Nu spune că fiecare om de acolo este bun sau că au un loc liber.
    .title = Ce înseamnă recunoscut
    .service = Înapoi
f-acc-kinds =
    Unele lucrează pentru stat cu un contract sau iau bani de la stat. Unele pot trimite oameni la biroul care le recunoaște statutul.

    Unele au o licență. Unele fac parte dintr-o rețea. Unele sunt birouri ale statului sau ale ONU.
    .label = Feluri de recunoaștere

# D96.
f-check =
    O ofertă de ajutor, de muncă sau de drum poate fi falsă. Semne sunt: hotărâre pe loc, plată înainte, pașaportul dat altcuiva, să nu afle nimeni.

    Puteți cere numele întreg și adresa. Puteți suna la un număr găsit de dumneavoastră. Se poate uita și cineva în care aveți încredere.

    Ajutorul adevărat nu vă ia actele și nu cere bani.
    .title = Este reală oferta?
    .services = Găsesc servicii

# D97. Four ways, both sides.
f-way =
    Puteți suna, scrie sau merge acolo. Mai explicăm două căi, dar niciun serviciu nu le folosește încă: o cutie de răspuns cu cod și un apel înapoi.
    .title = Cum doriți să luați legătura?
    .good = Părți bune: dacă sunați sau mergeți acolo, totul rămâne în mâinile dumneavoastră. Un mesaj scurt sau un apel înapoi cere mai puțin curaj.
    .hard = Părți grele: un apel costă bani și apare pe factură. Un cod poate fi găsit, iar la un apel înapoi poate răspunde altcineva.
    .self = Sun sau scriu eu
    .visit = Merg acolo
    .box = Cutie de răspuns cu cod
    .callme = Mă sună ei
    .not-now = Nu acum

# D98.
f-script =
    Trei fraze pot fi de ajuns.

    Am o întrebare despre ajutor. Nu vreau să îmi spun numele. Este cineva acolo care vorbește limba mea?

    Puteți încheia discuția oricând.
    .title = Ce se poate spune
    .next = Puteți și să arătați un rând în loc să vorbiți.
    .services = Servicii
f-script-card =
    Puteți arăta acest rând la un ghișeu:
    .label = Un rând de arătat

# D99 to D103. No service takes notes yet. Nothing is sent or kept.
f-note =
    Niciun serviciu nu primește încă mesaje scurte prin acest ghid, deci de aici nu se trimite nimic.

    Un astfel de mesaj s-ar face doar prin apăsări: limba, felul de ajutor, cât de curând. Nu are nume și nici poveste. Orice parte poate lipsi.
    .title = Un mesaj scurt, fără nume
    .next = Puteți citi cum s-ar cere acordul sau puteți suna.
    .consent = Cum se cere acordul
    .cancel = Înapoi

f-consent =
    De aici nu se trimite nimic, pentru că niciun serviciu nu primește încă mesaje scurte.

    Întâi ați vedea fiecare parte a mesajului. Ați vedea cine îl poate deschide, până când și cui ar putea fi nevoiți să spună. Trimiterea, schimbarea și netrimiterea ar fi toate în regulă.
    .title = Înainte de a trimite un mesaj
    .next = Puteți vedea cum funcționează un cod sau ce servicii există.
    .code = Cum funcționează un cod
    .change = Ce conține mesajul
    .no = Mai degrabă spre servicii

f-code =
    Aici nu există un cod pentru dumneavoastră, pentru că niciun serviciu nu primește încă mesaje.

    Un cod ar avea cinci cuvinte sau douăsprezece cifre, arătate o singură dată. Cu el ați putea căuta un răspuns când vreți. Nu v-ar scrie nimeni. Un cod găsit de alții ar putea fi folosit de ei.
    .title = Cum funcționează un cod
    .next = Puteți vedea locul pentru răspunsuri sau merge înapoi.
    .box = Unde ar fi răspunsurile

f-box =
    Aici nu așteaptă răspunsuri, pentru că niciun serviciu nu primește încă mesaje scurte. Ce scrieți nu se citește.

    Un răspuns ar fi arătat o singură dată, după ce scrieți codul, apoi ar dispărea. Un cod greșit și o cutie goală ar arăta la fel.
    .title = Unde ar fi răspunsurile
    .next = Puteți vedea servicii la care puteți suna sau merge.
    .services = Servicii

f-call =
    Niciun serviciu nu sună încă înapoi prin acest ghid. Ce scrieți nu se citește și nu se păstrează.

    S-ar întreba ce zile și ore sunt bune și dacă se poate lăsa un mesaj. S-ar întreba ce se spune dacă răspunde altcineva. Ambele părți ar folosi un cuvânt știut doar de ele.
    .title = Dacă vă pot suna ei
    .next = Puteți citi cum s-ar cere acordul sau puteți suna chiar dumneavoastră.
    .consent = Cum se cere acordul
    .no = Mai degrabă spre servicii

# D104.
f-cross =
    Un serviciu de aici poate cere ajutor pentru dumneavoastră unui serviciu din altă țară. Ar trebui transmis doar lucrul pentru care vă dați acordul.

    Puteți alege aici și cealaltă țară și citi paginile ei. Paginile arată apoi acea țară până o schimbați.
    .title = Ajutor în altă țară
    .country = Aleg țara
    .services = Servicii
f-cross-missing = { $country }: nu arătăm încă servicii.

# D105.
f-none =
    Uneori nimic nu se potrivește sau nu răspunde nimeni. Nu ține de dumneavoastră. Puteți încerca din nou la altă oră.

    Un serviciu dintr-o țară vecină poate vorbi limba dumneavoastră. Unele birouri lucrează în multe țări.
    .title = Când nimic nu se potrivește
    .numbers = Numere de urgență
    .abroad = Ajutor în altă țară
    .feedback = Spun ce a lipsit
f-none-missing = { $country }: nu cunoaștem încă o linie de ajutor. Poate ajuta numărul de urgență.
f-none-bodies =
    ONU are birouri pentru refugiați și pentru migrație în multe țări. Există și Crucea Roșie sau Semiluna Roșie. Și sindicatele lucrează peste granițe.

    Ei pot ajuta sau pot spune cine poate. Au regulile lor.
    .label = Birouri în multe țări

# D106.
f-complain =
    Un serviciu de ajutor ar trebui să vă trateze cu respect. Nu ar trebui să ia bani sau acte, să încuie uși sau să spună altora fără acord.

    Dacă face asta, puteți pleca, puteți cere altă persoană sau puteți face o reclamație. Acest ghid nu primește încă reclamații.
    .title = O problemă cu un serviciu
    .services = Alt serviciu
    .outside = Când nu se respectă regulile
f-complain-missing = { $country }: nu cunoaștem aceste instituții. Un avocat vă poate spune.
f-complain-tell =
    Puteți spune celui care conduce serviciul. Puteți spune instituției care îl plătește sau care i-a dat licența.
    Unele țări au o instituție care verifică reclamațiile.

    Dacă cineva v-a făcut rău sau v-a luat actele, poate fi și o infracțiune. Un avocat sau alt serviciu vă poate ajuta să alegeți.
    .label = Cui se poate spune
