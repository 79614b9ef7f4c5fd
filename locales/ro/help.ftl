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

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Puteți suna, scrie sau merge acolo. Unele servicii primesc și un mesaj scurt fără nume.
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

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Acest mesaj scurt nu are nume și nici poveste. Doar apăsați pe butoane. Vă puteți opri la fiecare pas.

    Aveți sub 18 ani? Pentru tineri pot fi alte reguli. Nu trebuie să spuneți.
    .title = Un mesaj scurt, fără nume
    .words = Cinci cuvinte
    .digits = Douăsprezece cifre
    .call = Cum mă pot contacta
    .no = Nu trimit

# D100. All fields again, before anything is sent.
f-consent =
    Asta spune mesajul:
    .title = Doriți să trimiteți asta?
    .send = Trimit
    .change = Schimb
    .no = Nu trimit

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    Mesajul a fost trimis. Acesta este codul dumneavoastră:
    .title = Codul dumneavoastră
    .have = Am codul
    .take = Retrag mesajul

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Aici puteți scrie codul. Ce scrieți se șterge pe loc din conversație.

    Un cod are cinci cuvinte sau douăsprezece cifre. Un răspuns se arată o singură dată, apoi nu mai este.
    .title = Caut un răspuns
    .next = Puteți vedea și servicii la care puteți suna sau merge.
    .back = Retrag un mesaj
    .result = Despre o reclamație
    .services = Servicii

# D103. The one place where a contact is typed.
f-call =
    Puteți scrie un singur număr sau un singur nume de pe Telegram. Se șterge pe loc din conversație. Ajunge doar în mesaj.

    E mai bun un număr pe care îl folosiți doar dumneavoastră. Poate răspunde altcineva.
    .title = Dacă vă pot suna ei
    .words = Cinci cuvinte
    .digits = Douăsprezece cifre
    .no = Nu trimit

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

# D136. What went wrong with a service, by taps.
f-mark =
    Puteți spune ce s-a întâmplat: apăsați pe un buton. Nu e nevoie să ne spuneți și cine sunteți.
    .title = Ce s-a întâmplat cu serviciul?
    .proof = Am codul unui mesaj
    .complain = Spun fără cod
    .no = Nu spun
    .services = Servicii

# D106.
f-complain =
    Un serviciu de ajutor ar trebui să vă trateze cu respect. Nu ar trebui să ia bani sau acte. Nu ar trebui să încuie uși sau să spună altora fără acord.

    Dacă face asta, puteți pleca, puteți cere altă persoană sau puteți face o reclamație.
    .title = O problemă cu un serviciu
    .mark = Spun aici, prin apăsări
    .services = Alt serviciu
    .outside = Când nu se respectă regulile
f-complain-missing = { $country }: nu cunoaștem aceste instituții. Un avocat vă poate spune.
f-complain-tell =
    Puteți spune celui care conduce serviciul. Puteți spune instituției care îl plătește sau care i-a dat licența.
    Unele țări au o instituție care verifică reclamațiile.

    Dacă cineva v-a făcut rău sau v-a luat actele, poate fi și o infracțiune. Un avocat sau alt serviciu vă poate ajuta să alegeți.
    .label = Cui se poate spune
