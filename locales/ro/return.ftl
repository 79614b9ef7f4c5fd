# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Nu trebuie să hotărâți astăzi și nici aici. O hotărâre bună cere timp și informații despre ambele căi. Întoarcerea ar trebui să fie fără pericol și din voia dumneavoastră. Puteți spune și nu, sau nu acum.

    Dacă aveți un act care vă ordonă să plecați, puteți începe de acolo.
    .title = Întoarcere sau rămânere
    .good = Plecarea poate aduce familie, limbă și un nou început. Poate aduce datorii vechi sau pericol.
    .hard = Rămânerea poate aduce timp, un permis și muncă. Poate aduce așteptare și un sfârșit nesigur.
    .told = Mi s-a spus să plec
    .know = Ce e bine de știut întâi
    .safe = Ar fi fără pericol?
    .law = Ce face legea
    .life = Viața de după
    .help = Ajutor la întoarcere
    .other = Alte căi
    .sheet = Listă de întrebări

# D82. The six groups list the same lines as the worksheet.
b-know =
    Înainte de o hotărâre e bine de știut câteva lucruri. Ele stau în șase grupe. Puteți citi una sau toate, în orice ordine.
    .title = Ce e bine de știut înainte
    .sheet = Listă de întrebări
    .help = Găsesc ajutor
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = Hotărârea
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Siguranța
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = Legea
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Banii
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = Drumul
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Viața și copiii

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Pot spune nu, sau nu acum? Cine hotărăște dacă nu aleg?
    .who = Poate răspunde un avocat sau un serviciu de ajutor.
sheet-2 = Ce se poate întâmpla dacă spun nu?
    .who = Poate răspunde un avocat.
sheet-3 = Ce alte căi am, aici sau în altă parte?
    .who = Poate răspunde un avocat.
sheet-4 = Cât timp am și care este ultima zi?
    .who = Poate răspunde un avocat sau un serviciu de ajutor.
sheet-5 = Ce se întâmplă cu permisul sau cererea mea dacă plec?
    .who = Poate răspunde un avocat.
sheet-6 = Am voie să revin mai târziu, în vizită, la tribunal sau la familie?
    .who = Poate răspunde un avocat.
sheet-7 = Cine mi-ar putea face rău acolo, aici sau pe drum? Cine verifică și pot citi ce scrie?
    .who = Poate răspunde un serviciu de ajutor sau biroul ONU pentru migrație.
sheet-8 = Cine m-ar apăra de fapt acolo?
    .who = Poate răspunde un serviciu de ajutor de acolo.
sheet-9 = Este bine familia mea, ce știe și are vreun amestec?
    .who = Dumneavoastră, sau un serviciu de acolo, dacă sunteți de acord.
sheet-10 = Ce se întâmplă cu procesul? Pot vorbi prin video? Cine îmi spune cum s-a terminat?
    .who = Poate răspunde un avocat sau instituția care conduce cazul.
sheet-11 = Cum îmi primesc plata și alți bani după ce plec?
    .who = Poate răspunde un avocat sau un sindicat.
sheet-12 = Aș putea primi acasă o pedeapsă pentru ceva?
    .who = Poate răspunde un avocat.
sheet-13 = Cu ce act călătoresc și ce arată el?
    .who = Poate răspunde un serviciu de ajutor sau biroul ONU pentru migrație.
sheet-14 = Cine primește date despre mine și care? Ce pot refuza?
    .who = Poate răspunde un serviciu de ajutor sau biroul ONU pentru migrație.
sheet-15 = Ce ajutor am până plec?
    .who = Poate răspunde un serviciu de ajutor.
sheet-16 = Cum călătoresc, cine vine cu mine, cine mă așteaptă?
    .who = Poate răspunde un serviciu de ajutor sau biroul ONU pentru migrație.
sheet-17 = Ce primesc acolo: locuință, venit, cursuri? Cât timp și de la cine?
    .who = Poate răspunde un serviciu de ajutor de acolo.
sheet-18 = Pot avea acolo tratamentul și medicamentele mele? Cât costă?
    .who = Poate răspunde un medic sau un serviciu de ajutor de acolo.
sheet-19 = Cum va fi cu copiii mei: acte, școală, cine are grijă de ei?
    .who = Poate răspunde un avocat sau un tutore: adultul care vorbește pentru un copil.
sheet-20 = Chiar am aceste datorii sau promisiuni? Cine le poate cere?
    .who = Poate răspunde un avocat sau un serviciu de ajutor.
sheet-21 = Ce ar spune sau ce ar face oamenii? Este război sau o lege împotriva celor ca mine?
    .who = Poate răspunde un serviciu pentru oameni care fug.
sheet-22 = Există un plan scris și un om cu nume, înainte și după?
    .who = Poate răspunde un serviciu de ajutor sau biroul ONU pentru migrație.
sheet-23 = Cine plătește? Trebuie să dau banii înapoi dacă revin aici?
    .who = Poate răspunde biroul ONU pentru migrație.
sheet-24 = Până când mă pot răzgândi și cum?
    .who = Poate răspunde un avocat sau biroul ONU pentru migrație.
sheet-25 = Cine îmi dă sfaturi independente și unde pot face o reclamație?
    .who = Poate răspunde un avocat.
sheet-26 = Am sub 18 ani: cine vorbește pentru mine și cine hotărăște ce e bine pentru mine?
    .who = Poate răspunde un tutore: adultul care vorbește pentru un copil.

# D83.
b-safe =
    Dumneavoastră cunoașteți cel mai bine oamenii: cine v-ar putea face rău, unde și pe drum.

    Un serviciu de ajutor se poate uita la pericole împreună cu dumneavoastră. Puteți întreba cine o face, puteți citi și corecta. De unii oameni s-au folosit alții din nou după întoarcere.

    Poate fi mai bine să nu mergeți, sau nu acum.
    .title = Ar fi fără pericol?
    .next = Puteți cere protecție aici sau în alt loc.
    .asylum = Protecție aici (azil)
    .protect = Protecție de amenințări
    .family = Când familia este în pericol
b-safe-missing = { $country }: nu știm cine verifică asta. Un serviciu de ajutor vă poate spune.

# D84.
b-law =
    Plecarea poate pune capăt unui permis sau unei cereri de azil, adică de protecție în altă țară. Uneori există o interdicție de intrare: un timp nu aveți voie să reveniți.

    Un proces sau o cerere de bani poate continua adesea și fără dumneavoastră. Acasă, unele fapte pot fi pedepsite.

    Un avocat vă poate spune înainte de plecare.
    .title = Ce face legea
    .lawyer = Un avocat
    .abroad = Caz în altă țară
    .money = Bani după plecare
b-law-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    În ambele locuri puteți întreba la fel: unde dorm, din ce trăiesc, cine mă tratează, ce fac cu datoriile?

    Familia și vecinii pot ajuta sau pot vorbi. Copiilor le poate fi ușor sau greu.

    Puteți compara ambele locuri pe hârtie sau în minte.
    .title = Viața de după
    .help = Ajutor la întoarcere
    .debts = Datorii fără sfârșit
    .family = Când familia este în pericol

# D86. Both sides.
b-help =
    Unele programe ajută oameni care aleg să se întoarcă acasă. Biroul ONU pentru migrație are multe, statele și serviciile au altele. Puteți întreba cine le plătește și dacă sunt independente.
    .title = Cine ajută la întoarcere
    .good = Părți bune: un bilet, acte, cineva pe drum și ceva bani pentru un nou început.
    .hard = Părți grele: există condiții, ajutorul se poate termina curând, iar revenirea poate fi grea.
    .contact = Servicii pentru întoarcere
    .sign = Înainte de a semna
    .trip = Drumul și după el
b-help-missing = { $country }: nu cunoaștem programele. Un serviciu de ajutor vă poate spune.

# D87.
b-trip =
    Puteți cere un plan pe hârtie: ce acte, cine vine cu dumneavoastră, ce se întâmplă la aeroport, cine vă așteaptă.

    Ajută să cunoașteți pe nume un om, înainte și după. Mai târziu ar trebui să întrebe ce mai faceți doar dacă vreți.
    .title = Drumul și după el
    .abroad = Ajutor în altă țară
    .sign = Înainte de a semna
b-trip-missing = { $country }: nu știm cum este. Un serviciu de ajutor vă poate spune.

# D88.
b-other =
    Pot exista mai mult de două căi: un permis aici, azil, adică protecție aici, familia din alt loc, altă țară sau o plecare mai târziu.

    Fiecare are reguli și termene proprii. Un avocat poate spune care vă sunt deschise.
    .title = Alte căi
    .permit = Dreptul de a rămâne
    .asylum = Protecție (azil)
    .help = Găsesc ajutor
b-other-missing = { $country }: nu cunoaștem căile. Un avocat vă poate spune.

# D89. One line at a time; nothing is saved.
b-sheet =
    Câte o întrebare pe rând. Puteți marca ce vreți să întrebați. Nu se păstrează nimic: semnele dispar când ieșiți.
    .title = Listă de întrebări
    .next = Puteți vedea oricând întrebările alese.
    .going = Întreb despre plecare
    .staying = Întreb despre rămânere
    .know = Asta știu
    .onward = Întrebarea următoare
    .questions = Văd întrebările mele
    .clear = Șterg toate semnele
b-sheet-line = Întrebarea { $number } din { $of }
b-sheet-marked = Marcat: { $marks }.
b-sheet-result = Întrebările dumneavoastră. Le puteți citi unui avocat sau unui serviciu de ajutor.
b-sheet-going = Despre plecare
b-sheet-staying = Despre rămânere
b-sheet-empty = Nu ați marcat nicio întrebare. E în regulă.

# D90.
b-sign =
    Înainte de a semna, puteți cere să citiți actul în limba dumneavoastră sau să vi se citească. Vă puteți lua timp și puteți păstra o copie.

    Până când mă pot răzgândi? Ce se întâmplă atunci? Cine mă ajută dacă ceva nu merge bine?
    .title = Înainte de a semna
    .lawyer = Un avocat
    .help = Găsesc ajutor
b-sign-missing = { $country }: nu cunoaștem regulile. Un avocat poate citi actul.
b-sign-data =
    Cine primește datele mele aici? Cine acolo? Ce anume: nume, sănătate, ce s-a întâmplat?

    Puteți spune da la un lucru și nu la altul. Puteți cere asta pe hârtie.
    .label = Ce transmit ei

# D91.
b-forced =
    Un act care vă ordonă să plecați are o dată. Adesea puteți cere unui tribunal să verifice din nou ordinul, dar aveți numai câteva zile. Un avocat, chiar astăzi, poate conta, dacă puteți ajunge la unul.

    Puteți spune ce vi s-a întâmplat și că vă temeți să mergeți înapoi. Niciun stat nu are voie să trimită un om la tortură.

    Poate vă țin un timp într-un loc închis. Și acolo puteți cere un avocat.
    .title = Mi s-a spus să plec
    .next = Puteți căuta acum un avocat.
    .lawyer = Un avocat
    .asylum = Protecție aici (azil)
    .recognised = Recunoașterea statutului
b-forced-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.
