# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Dacă puteți, alegeți ce se potrivește. Nu trebuie să explicați nimic.
    .title = Pericol acum
    .next = Puteți apăsa unul dintre aceste butoane.
    .call = Sun după ajutor
    .quiet = Nu pot vorbi
    .hurt = Rănire sau boală
    .held = Mă încuie sau mă mută
    .die = Vreau să mor
    .out = Tocmai am ieșit de acolo

# D11. The program adds the numbers below the text.
danger-call =
    Dacă puteți vorbi, puteți suna. Cel mai mult ajută să spuneți întâi locul.
    .title = Numere de telefon
    .next = Dacă nu puteți vorbi, poate există o cale fără voce.
    .quiet = Nu pot vorbi
    .nophone = Fără telefon sau abia am ieșit
danger-call-say =
    Trei fraze pot fi de ajuns.

    Am nevoie de ajutor. Sunt în acest loc: o stradă, un magazin, un indicator, un etaj.

    Nu mi se permite să plec sau cineva mi-ar putea face rău.

    Am nevoie de un interpret, vă rog.
    .label = Ce se poate spune
danger-call-line =
    Puteți citi cu voce tare acest rând sau îl puteți arăta cuiva din apropiere:
    .label = Un rând de citit tare
danger-call-papers =
    Se poate întâmpla ca cineva să întrebe de acte, chiar și poliția. În unele țări, asta poate avea urmări pentru șederea acolo. În altele se uită întâi la pericol.

    Puteți spune că vreți un avocat și un interpret. Dumneavoastră hotărâți dacă sunați.
    .label = Vor cere acte?

# D12.
danger-quiet =
    Unele țări au un număr pentru mesaje sau un apel fără voce. Unde nu există, poate totuși aude cineva, dacă lăsați apelul deschis.
    .title = Când nu puteți vorbi
    .next = Puteți vedea feluri de a suna fără să spuneți de ce.
    .call = Toate numerele
danger-quiet-order =
    Unii oameni sună ca și cum ar comanda mâncare sau un taxi. Dau adresa și răspund doar cu da sau nu.

    Nu toți operatorii știu asta. Dacă se poate, puteți rămâne pe linie.
    .label = Vorbesc ca la o comandă
danger-quiet-open-line =
    Puteți suna și lăsa telefonul alături, cu apelul deschis. Poate că operatorul aude ce se petrece.

    În unele țări, un apel fără voce se întrerupe. Operatorul poate să nu știe unde sunteți.
    .label = Las apelul deschis

# D13.
danger-held =
    Viața dumneavoastră este cea mai importantă. Dumneavoastră știți cel mai bine ce poate înrăutăți sau ușura lucrurile.

    Pot ajuta semne despre loc: o scrisoare, un indicator, un magazin, un sunet, numărul unei mașini.
    .title = Când vă încuie sau vă mută
    .next = Puteți vedea un rând de arătat sau căi fără voce.
    .call = Numere de telefon
    .quiet = Căi fără voce
danger-held-card =
    Puteți arăta cuiva acest rând, când nu se uită nimeni:
    .label = Un rând de arătat
danger-held-border =
    La o graniță sau la aeroport puteți cere să vorbiți cu un agent între patru ochi. Puteți spune: am nevoie de ajutor, nu mi se permite să plec.

    Ce urmează diferă de la o țară la alta. Pot întreba de acte și puteți pierde călătoria. Puteți cere un interpret și un avocat.
    .label = La graniță sau la aeroport

# D14.
danger-hurt =
    Ambulanța vine pentru răni, boală sau naștere. În multe țări, spitalul trebuie să trateze o urgență, cu sau fără acte.

    Cine plătește și cine află diferă. Puteți întreba întâi.
    .title = Răni, boală sau sarcină
    .next = Puteți suna sau merge la cel mai apropiat spital.
    .call = Toate numerele
    .after = După sex forțat
danger-hurt-poison =
    Dacă ați luat sau v-au dat ceva care vă face rău, puteți suna la ambulanță. Ajută să spuneți ce era și când. Ajută și dacă păstrați cutia.

    Ei sunt acolo pentru sănătatea dumneavoastră. În unele locuri pot spune și altora. Puteți întreba.
    .label = Otravă sau droguri

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    Nu treceți doar dumneavoastră prin asta. Mulți oameni au simțit că este prea mult. Iar ce simțiți se poate schimba.

    Un pas mic poate ajuta pentru moment: să stați unde sunt oameni, să beți puțină apă, să îndepărtați ce v-ar putea răni.

    Puteți suna sau puteți spune cuiva în care aveți încredere: am nevoie de cineva lângă mine acum.
    .title = Când este prea mult
    .next = Puteți suna acum sau puteți face întâi o scurtă pauză.
    .line = Numere de telefon
    .calm = O scurtă pauză
    .help = Găsesc ajutor
danger-self-missing = { $country }: nu cunoaștem o linie pentru astfel de momente. Poate ajuta și numărul de urgență.

# D16.
danger-night =
    Pentru noaptea asta pot fi mai bune locurile cu oameni: un spital, o gară cu personal, un loc de rugăciune, un magazin deschis și noaptea. Cei care lucrează acolo pot suna pentru dumneavoastră.

    Doar dumneavoastră puteți judeca un loc. Puteți refuza o mașină sau o cameră de la oameni pe care nu îi cunoașteți.

    Actele, telefonul, încărcătorul și medicamentele ajută, dacă le aveți.
    .title = Unde stau la noapte?
    .next = Puteți întreba o linie de ajutor sau căuta un loc de dormit.
    .talk = Linie de ajutor
    .places = Locuri care ajută
    .offer = Este reală oferta?
danger-night-missing = { $country }: nu cunoaștem încă o linie de ajutor. Poate ajuta numărul de urgență.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Durează mai puțin de un minut. Vă puteți opri oricând, iar ochii pot rămâne deschiși.
    .title = O scurtă pauză
    .go = Mai departe
calm-feet =
    Puteți simți podeaua sub tălpi. Puteți apăsa puțin tălpile în jos, apoi le puteți relaxa.
calm-see =
    Puteți privi în jur și numi cinci lucruri pe care le vedeți. Orice cinci lucruri sunt bune.
calm-breathe =
    Puteți trage aer încet și îl puteți lăsa să iasă puțin mai încet. Nu este nevoie să vă țineți respirația. De trei ori poate fi de ajuns.
