# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    Aveți drepturi înainte ca cineva să vă dea un statut.

    Ajutor: un loc, un medic, sfaturi. Rămânere: timp de gândire, un permis, fără pedeapsă. Dreptate și bani: un avocat, un tribunal, plata.

    Ce puteți primi de fapt diferă de la o țară la alta.
    .title = Drepturile, pe scurt
    .all = Pentru toți
    .rest = Timp de odihnă și gândire
    .help = Ajutor fără declarație
    .house = Un loc de locuit
    .health = Sănătate
    .living = Bani, hrană, muncă, școală
    .stay = Dreptul de a rămâne
    .nopunish = Regula „fără pedeapsă”
    .privacy = Viața privată

# D39.
r-all =
    Aceste drepturi sunt ale tuturor: cu sau fără acte, din orice țară, de orice culoare, limbă, credință sau părere.

    Sunt ale femeilor, bărbaților și persoanelor trans, ale persoanelor cu dizabilități și ale copiilor. Li se întâmplă și bărbaților și băieților.

    Dacă cineva se poartă mai rău din cauză a ceea ce sunteți, puteți face o reclamație.
    .title = Pentru toți
    .next-right = Dreptul următor
    .complain = Când nu se respectă regulile

# D40.
r-info =
    Puteți cere informații într-o limbă pe care o înțelegeți. În multe proceduri aveți dreptul la un interpret gratuit.

    Puteți cere o femeie sau un bărbat. Dacă nu aveți încredere în interpret, puteți spune asta și puteți cere pe altcineva.
    .title = Informații și interpret
    .lawyer = Un avocat
    .help = Găsesc ajutor

# D41. Identification. Both sides.
r-id =
    Recunoașterea înseamnă că o instituție spune: legea numește acest statut „{ -legal-victim }”. O puteți cere și înainte de o trimitere înapoi. Dacă spun nu, adesea puteți cere din nou.
    .title = Recunoașterea statutului
    .good = Părți bune: poate deschide calea spre ajutor, locuință, timp de gândire și un permis.
    .hard = Părți grele: instituțiile își dau date între ele, poate dura mult și poate veni un nu.
    .data = Ce se face cu datele mele
    .rest = Timp de odihnă și gândire
    .who = Cine poate cere pentru mine
r-id-missing = { $country }: nu știm cine hotărăște. Puteți întreba un serviciu de ajutor sau un avocat.

# D42.
r-data =
    Formularele despre dumneavoastră pot ajunge la poliție, la biroul de imigrări sau în altă țară.

    Puteți întreba ce este scris și cine le primește. Unele părți le puteți refuza. Puteți cere o copie.
    .title = Ce se face cu datele mele
    .recognised = Recunoașterea statutului
r-data-missing = { $country }: nu cunoaștem aceste reguli. Puteți întreba înainte de a semna.
r-data-questions =
    Cine va citi acest formular? Cine îl mai poate cere?

    Ce pot refuza? Ce se întâmplă dacă refuz?

    Cât timp se păstrează? Îl pot vedea, pot corecta și pot avea o copie?
    .label = Întrebări de pus

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    În multe țări este posibil să primiți timp ca să vă odihniți și să vă gândiți. Despre poliție puteți hotărî mai târziu. În cea mai mare parte a Europei sunt cel puțin 30 de zile.

    În acest timp este posibil să primiți un loc, un medic și sfaturi. Adesea nu este permis să vă trimită înapoi. În unele cazuri se poate termina mai devreme.
    .title = Timp de odihnă și gândire
    .who = Recunoașterea statutului
    .help = Ajutor în acest timp
    .after = Ce urmează după
r-reflect-missing = { $country }: nu știm cum este. Puteți întreba un serviciu de ajutor înainte de a conta pe asta.

# D44.
r-help =
    După regulile internaționale, ajutorul nu ar trebui să depindă de ce spuneți împotriva cuiva.

    Unele țări mai leagă o parte din ajutor de o declarație. Dacă cineva spune asta, puteți întreba: unde este scrisă această regulă? Puteți întreba un avocat sau alt serviciu.
    .title = Ajutor fără a depune mărturie
    .help = Găsesc ajutor
    .complain = Când nu se respectă regulile
r-help-missing = { $country }: nu știm cum este. Un serviciu de ajutor vă poate spune.

# D45.
r-house =
    Există apartamente, case pentru mai mulți și camere în familii. Unele sunt pentru femei, altele pentru bărbați, cupluri sau familii.

    Cele mai multe au reguli: vizite, telefoane, o adresă pe care nu o spuneți altora. Puteți întreba întâi de reguli. Puteți întreba de copii, animale și scări.

    Puteți pleca din nou când vreți.
    .title = Un loc de locuit
    .help = Găsesc ajutor
    .tonight = Pentru noaptea asta
r-house-missing = { $country }: nu cunoaștem încă locurile. O linie de ajutor poate ști.

# D46.
r-health =
    Puteți cere să vă vadă un medic. În multe țări, o parte din îngrijire este gratuită, și fără acte.

    Medicul ar trebui să țină pentru sine ce îi spuneți, în limitele legii. Puteți cere un interpret și o copie a actelor medicale.
    .title = Sănătate
    .soon = După sex forțat
    .repro = Sarcină și infecții
    .mind = Minte și somn
r-health-missing = { $country }: nu cunoaștem regulile. Puteți întreba la clinică despre preț și acte.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Mai devreme este mai bine, iar mai târziu ajută și atunci. Dumneavoastră hotărâți ce se face.

    Medicamentele împotriva HIV pot fi începute în 72 de ore. Cele împotriva sarcinii au efect în primele 5 zile.

    Adesea un medic poate păstra dovezi fără să spună poliției. Puteți întreba întâi.
    .title = Un medic, curând
    .next = Puteți cere un medic sau puteți face întâi o scurtă pauză.
    .where = Unde pot merge
    .calm = O scurtă pauză
    .report = Plângere sau nu
r-health-now-missing = { $country }: nu cunoaștem regulile. La spital vă pot spune.

# D48. Behind a warning.
r-health-repro =
    Un medic poate face teste de sarcină și de infecții, dacă vreți. Nimeni nu are voie să vă oblige la un test.

    Puteți întreba despre cum se poate evita o sarcină și ce permite legea. HIV se poate trata bine.
    .title = Grijă pentru corp
    .next = Puteți întreba la o clinică despre un singur lucru.
    .where = Unde pot merge
    .child = Am sau aștept un copil
r-health-repro-missing = { $country }: nu cunoaștem regulile. La o clinică vă pot spune.

# D49.
r-health-mind =
    Somn rău, frică, furie sau lipsă de simțire pot fi normale după lucruri grele. Golurile de memorie sunt dese. Nu sunt minciuni.

    Poate ajuta o discuție cu cineva pregătit pentru asta. Ajută și unele medicamente. Există ajutor la droguri sau alcool, fără reproș.
    .title = Minte, somn, memorie
    .calm = O scurtă pauză
    .help = Găsesc ajutor

# D50.
r-living =
    Poate primiți bani sau mâncare pentru fiecare zi. În unele țări aveți voie să munciți în timpul de gândire sau cu un permis.

    Copiii pot merge adesea la școală. Poate primiți un curs de limbă sau pentru o meserie.
    .title = Bani, hrană, muncă, școală
    .permit = Dreptul de a rămâne
    .help = Găsesc ajutor
r-living-missing = { $country }: nu cunoaștem aceste reguli. Un serviciu de ajutor vă poate spune.

# D51. Both sides.
r-stay =
    Există permise pentru cine ajută poliția și altele fără asta. Unele privesc situația proprie: sănătate, siguranță, familie. Un avocat poate spune ce ajută.
    .title = Dreptul de a rămâne
    .good = Părți bune: timp, adesea muncă și medic, iar uneori poate veni familia.
    .hard = Părți grele: se poate termina odată cu procesul, iar o instituție știe apoi unde sunteți.
    .lawyer = Un avocat
    .after = Ce urmează după
    .asylum = Protecție (azil)
r-stay-missing = { $country }: nu cunoaștem permisele. Puteți întreba un avocat de acolo.

# D52.
r-asylum =
    Dacă vă temeți de ce vi se poate face acasă, puteți cere azil: protecție în altă țară. Poate merge împreună cu un alt permis.

    Niciun stat nu are voie să trimită un om unde îl așteaptă tortura sau persecuția de care fug refugiații.

    Ambasada nu ar trebui să afle fără acordul dumneavoastră. În Europa, poate că trebuie să hotărască altă țară.
    .title = Când acasă este periculos
    .lawyer = Un avocat
    .embassy = Ambasadă sau consulat
    .permit = Dreptul de a rămâne
r-asylum-missing = { $country }: nu cunoaștem aceste reguli. Puteți întreba un avocat.

# D53.
r-nopunish =
    Uneori, oamenii sunt făcuți să încalce legea. Trebuie să fure, să care droguri, să folosească acte false sau să înșele pe internet.

    Multe țări au o regulă: fără pedeapsă pentru asta. Contează ce ați fost nevoiți să faceți sau ce a venit direct de acolo. Unele fapte nu intră aici.

    Puteți spune devreme unui avocat, înainte să vorbiți cu alții despre asta.
    .title = Regula „fără pedeapsă”
    .lawyer = Un avocat
    .held = Mă țin sau mă acuză
r-nopunish-missing = { $country }: nu știm cât de puternică este această regulă. Un avocat vă poate spune.

# D54.
r-detained =
    Puteți spune: m-au forțat. Vreau un avocat și un interpret. Cu alte răspunsuri puteți aștepta până vin.

    Puteți cere un apel telefonic. În cele mai multe cazuri, consulatul este anunțat doar dacă vreți.

    Mai târziu, un avocat poate cere ștergerea cazierului.
    .title = Mă țin sau mă acuză
    .lawyer = Un avocat
    .nopunish = Regula „fără pedeapsă”
    .complain = Când nu se respectă regulile
r-detained-missing = { $country }: nu cunoaștem regulile. Puteți cere un avocat.

# D55.
r-privacy =
    Numele dumneavoastră nu ar trebui să devină public fără acordul dumneavoastră. În multe țări dosarele nu sunt publice, iar presa nu are voie să scrie cine sunteți.

    Copiii nu ar trebui numiți niciodată. Dacă s-a întâmplat, puteți face o reclamație.
    .title = Viața privată
    .court = La tribunal
    .complain = Când nu se respectă regulile
r-privacy-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D56.
r-family =
    Poate că și familia are nevoie de protecție, aici sau acasă. Dacă sunteți de acord, un serviciu din cealaltă țară poate uneori verifica. O face discret.

    Doar dumneavoastră știți în cine aveți încredere și ce le spuneți. Cu un permis, poate că familia are voie să vină în vizită sau să rămână.
    .title = Când familia este în pericol
    .help = Găsesc ajutor
    .protect = Protecție de amenințări
r-family-missing = { $country }: nu cunoaștem aceste reguli. Un serviciu de ajutor vă poate spune.

# D57.
r-docs =
    În multe țări, nimeni nu are voie să vă țină pașaportul. Îl puteți cere înapoi sau puteți cere unul nou.

    Actele false primite de la alții pot intra la regula „fără pedeapsă”. Un avocat vă poate spune cum să vorbiți despre ele.

    O fotografie a actelor poate ajuta, dacă este ținută unde vă uitați doar dumneavoastră.
    .title = Acte luate sau false
    .embassy = Ambasadă sau consulat
    .nopunish = Regula „fără pedeapsă”
    .lawyer = Un avocat
r-docs-missing = { $country }: nu cunoaștem aceste reguli. Un serviciu de ajutor vă poate spune.

# D58. Both sides; follows the sample text.
r-consul =
    Nu trebuie să luați legătura cu ambasada. Dacă vă temeți de guvern, de familie sau de funcționari, vorbiți întâi cu un avocat, dacă puteți. La fel dacă vă gândiți la azil: protecție în altă țară.
    .title = Ambasadă sau consulat
    .good = Părți bune: poate face acte de călătorie și uneori ajută.
    .hard = Părți grele: poate spune celor de acasă, iar alții pot afla unde sunteți.
    .papers = Acte luate sau false
    .asylum = Când acasă este periculos
    .numbers = Servicii și numere
r-consul-missing = { $country }: nu cunoaștem încă ambasadele. Un serviciu vă poate ajuta să întrebați.
