# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Mulțumim că vă uitați aici. Încet este mai bine decât repede. Persoana hotărăște ce se întâmplă, chiar dacă dumneavoastră ați face altfel.
    .title = Vreau să ajut pe cineva
    .signs = Ce am observat
    .talk = Cum se poate vorbi
    .tell = Cui pot spune
    .missing = Cineva a dispărut

# D120.
h-signs =
    Cineva poate munci toată ziua, poate fi sub pază, fără acte la îndemână, sau poate lăsa pe alții să vorbească. Cineva poate avea datorii tot mai mari.

    Acestea sunt semne și nu dovezi. Pot exista alte motive. Nu trebuie să aflați dumneavoastră. Urmărirea sau testarea oamenilor le poate face rău.
    .title = Ce ați putut observa
    .talk = Cum se poate vorbi
    .tell = Cui pot spune

# D121.
h-talk =
    Puteți vorbi când sunteți doar cu persoana, calm, întâi despre lucruri mici. Puteți oferi un număr și puteți primi un nu.

    Unele lucruri pot face rău: întrebări despre detalii, o ceartă cu ceilalți, un plan de plecare fără ajutor. Și postările despre asta pot face rău.

    Puteți spune: sunt aici dacă vrei să vorbim.
    .title = Cum se poate vorbi
    .services = Găsesc servicii

# D122. Behind a warning.
h-missing =
    Puteți anunța că lipsește cineva, aici sau acasă, la poliție. Crucea Roșie și Semiluna Roșie caută oameni în alte țări. Poate întreba și o ambasadă.

    Dacă cineva cere bani, plata poate ajuta sau poate aduce noi cereri. Poliția sau un serviciu de ajutor poate da sfaturi.

    Pozele și planurile făcute publice pot pune persoana în pericol.
    .title = Cineva a dispărut
    .next = Puteți suna la un număr sau căuta un serviciu de ajutor.
    .numbers = Numere de urgență
    .services = Servicii
h-missing-missing = { $country }: nu cunoaștem încă o linie pentru asta. Poliția poate primi anunțul.

# D123.
h-report =
    La unele linii se poate suna fără nume. Puteți spune locul, orele și ce ați văzut cu ochii dumneavoastră.

    Pot suna și clienții: ai unei ferme, ai unui magazin, ai unui hotel sau ai unor servicii sexuale. În unele locuri, cumpărarea lor este infracțiune și un avocat poate da întâi un sfat.

    Un apel poate ajuta. Poate și să facă oamenii să fie mutați în altă parte. Un serviciu de ajutor se poate gândi împreună cu dumneavoastră.
    .title = Cui se poate spune
    .numbers = Servicii și numere
h-report-missing = { $country }: nu cunoaștem încă o linie pentru asta. Poate știe un serviciu de acolo.
