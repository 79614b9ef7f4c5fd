# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Multe drepturi la muncă sunt valabile cu sau fără acte: plată, odihnă, fără amenințări. Le au și bărbații și băieții.

    Un sindicat vă poate da sfaturi. O instituție a statului verifică munca. Unele instituții anunță lipsa actelor. Puteți întreba întâi un serviciu de ajutor.

    Multe porturi au un centru pentru echipaje. Dacă viza este legată de un singur patron, plecarea o poate afecta.
    .title = Despre muncă
    .next = Puteți citi despre salariul neplătit sau puteți întreba un serviciu.
    .wages = Salariu neplătit
    .help = Găsesc ajutor
    .papers = Pașaport sau acte
    .debt = Datorii fără sfârșit
    .domestic = Muncă într-o casă
sit-labour-missing = { $country }: nu cunoaștem regulile muncii. Poate știe un sindicat sau un avocat de acolo.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Unele datorii tot cresc: taxe pentru o muncă sau un drum, dobânzi, amenzi, chirie. Uneori i se cere familiei să plătească.

    În multe țări, o datorie către cine se folosește de un om nu poate fi cerută prin lege. Dacă se poate, puteți întreba un avocat înainte să mai plătiți.

    Plata poate aduce liniște un timp, dar datoria poate crește. Fără plată, banii vă rămân, dar pot urma amenințări.
    .title = Despre datorii
    .next = Puteți vorbi cu un serviciu de ajutor, înainte de plată sau de oprirea ei.
    .help = Găsesc ajutor
    .family = Când familia este în pericol
    .oaths = Jurăminte și promisiuni

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Munca într-o casă este muncă, chiar dacă locuiți acolo. Multe țări au reguli despre plată, odihnă și zile libere. Adesea niciun patron nu are voie să vă țină pașaportul.

    Poate iubiți un copil de care aveți grijă acolo. Asta este adevărat, și totuși aveți voie să plecați.

    Plecarea poate aduce libertate și poate costa o cameră sau o viză. Dacă rămâneți, le păstrați deocamdată, dar presiunea poate continua.
    .title = Muncă într-o casă
    .next = Puteți face un plan cu un serviciu de ajutor și hotărî mai târziu.
    .wages = Salariu neplătit
    .help = Găsesc ajutor
    .diplomat = Muncă în casa unui diplomat
sit-domestic-missing = { $country }: nu cunoaștem aceste reguli. Poate știe un sindicat de acolo.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Unii angajați ai ambasadelor au imunitate: cu greu pot fi aduși în fața unui tribunal. Drepturile dumneavoastră rămân.

    Unele țări au un birou de protocol pentru astfel de cazuri sau un permis anume. Unii avocați știu cum merge asta.

    Plecarea poate opri presiunea, dar și permisul. Dacă rămâneți, păstrați deocamdată permisul, dar presiunea poate continua.
    .title = Muncă în casa unui diplomat
    .next = Puteți face un plan cu un avocat înainte de a hotărî.
    .help = Găsesc ajutor
    .permit = Dreptul de a rămâne
    .papers = Pașaport sau acte
sit-diplomat-missing = { $country }: nu știm ce se face în astfel de cazuri. Poate știe un avocat.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Orice faceți sau ați făcut, despre plecare hotărâți dumneavoastră: acum, mai târziu sau niciodată.

    Puteți merge la medic sau la avocat și rămâne unde sunteți. Plecarea poate aduce odihnă și poate costa venitul. Dacă rămâneți, păstrați venitul, dar pot hotărî mai departe alții.

    Legile despre vânzarea și cumpărarea de sex diferă. În unele țări puteți cere banii luați de alții. Asta e și pentru bărbați și persoane trans.
    .title = Ajutor fără judecată
    .next = Puteți cere un medic sau o discuție, fără alt pas.
    .health = Sănătate
    .help = Găsesc ajutor
    .images = Poze și conturi

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Pe unii, alții îi pun să care sau să crească droguri, să fure sau să cerșească. Sau îi pun să înșele ori să se căsătorească pentru acte. Li se întâmplă și bărbaților și băieților.

    Multe țări au reguli: fără pedeapsă pentru ce v-au făcut alții să faceți. Nu sunt la fel peste tot.

    Poate ajuta să vorbiți devreme. Ce spuneți fără avocat poate fi folosit împotriva dumneavoastră.
    .title = Ce v-au pus alții să faceți
    .next = Puteți cere un avocat înainte de a da o declarație.
    .nopunish = Regula „fără pedeapsă”
    .lawyer = Un avocat
    .held = Mă țin sau mă acuză
sit-crime-missing = { $country }: nu cunoaștem aceste reguli. Poate știe un avocat de acolo.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Unii oameni sunt ținuți în locuri păzite și puși să înșele pe alții pe internet. Mulți sunt bărbați.

    Acolo telefoanele sunt adesea urmărite. Ce recunoașteți într-o conversație poate fi folosit împotriva dumneavoastră.

    Plata pentru plecare poate merge și poate aduce noi cereri. O ambasadă poate ajuta și poate spune celor de acasă. La graniță puteți spune că v-au forțat. Ce urmează diferă.
    .title = Muncă pe internet
    .next = Dacă nu se uită nimeni, puteți căuta ajutor aici.
    .embassy = Ambasadă sau consulat
    .lawyer = Un avocat
    .nopunish = Regula „fără pedeapsă”
    .help = Găsesc ajutor
sit-scam-missing = { $country }: nu cunoaștem un număr pentru asta. Poate știe o ambasadă.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    În cele mai multe țări, o căsătorie cere un da liber de la amândoi. Fără el, poate o puteți opri sau desface.

    Un tribunal poate ordona adesea unor oameni să stea departe. Asta poate aduce liniște sau furie. Un avocat poate spune dacă este datorată o zestre.

    Înainte de un zbor, puteți spune cuiva de încredere unde mergeți. La aeroport puteți cere să vorbiți cu un agent între patru ochi.
    .title = Despre o căsătorie
    .next = Puteți vorbi cu un serviciu de ajutor și să nu hotărâți nimic.
    .help = Găsesc ajutor
    .under18 = Ajutor dacă am sub 18 ani
sit-marriage-missing = { $country }: nu cunoaștem această lege. Poate știe un avocat.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Unii amenință că arată poze sau pun mâna pe conturi. Rușinea nu este a dumneavoastră.

    Poate că plata sau alte poze nu îi opresc. Mesajele, numele și datele pot fi dovezi utile. Cu parole noi, alții pot pierde accesul și pot observa.

    Toate acestea sunt doar pentru un dispozitiv controlat numai de dumneavoastră. Dacă alții se pot uita în acesta, un serviciu de ajutor poate face un plan cu dumneavoastră.
    .title = Poze, camere, conturi
    .next = Puteți vedea căi de a cere ștergerea sau puteți vorbi întâi.
    .keep = Ce este util de păstrat
    .help = Găsesc ajutor

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Două programe gratuite pot cere site-urilor și aplicațiilor să blocheze o poză. StopNCII este pentru adulți. Take It Down este pentru poze dinainte de 18 ani.

    Dispozitivul face o amprentă a pozei, un fel de cod. Poza nu se încarcă nicăieri. Nu toate site-urile participă.

    Asta este doar pentru un dispozitiv controlat numai de dumneavoastră. Pe el rămân urme ale vizitei. Puteți cere și ajutorul unui serviciu.
    .label = Cum se cere ștergerea

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Un medic vă poate controla, curând sau după ani. Îngrijirea poate dura mult timp. Puteți cere spitalului actele medicale.

    Legea se uită mai ales la cei care au pus asta la cale. În unele țări se pedepsește și primirea de bani pentru asta. Un avocat vă poate spune înainte să vorbiți cu autoritățile.

    Dacă nu s-a întâmplat, puteți spune unui medic, între patru ochi, că nu vreți.
    .title = Corp și sănătate
    .next = Puteți merge întâi la un medic și vă puteți gândi la rest mai târziu.
    .health = Sănătate
    .lawyer = Un avocat
    .help = Găsesc ajutor

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Mulți oameni ajută când alții trebuie să plece de acasă. Unii profită de ei: cu o mașină la un punct de control, cu o cameră sau cu o muncă.

    Puteți verifica o ofertă înainte de plecare. Puteți spune cuiva de încredere pe ce drum mergeți.

    Legea interzice folosirea copiilor la luptă. Unele țări îi lasă un timp pe cei care fug.
    .title = Război sau dezastru
    .next = Puteți verifica o ofertă sau puteți întreba cum puteți rămâne.
    .offer = Este reală oferta?
    .asylum = Protecție aici (azil)
    .help = Găsesc ajutor
sit-conflict-missing = { $country }: nu știm ce există pentru oameni care fug. Puteți întreba un serviciu de acolo.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Un jurământ sau un blestem poate apăsa corpul și mintea. Frica este adevărată.

    Și alți oameni au fost dezlegați de jurământul lor. În 2018, Oba din Benin a dezlegat oameni de astfel de jurăminte.

    Poate ajuta un conducător al credinței sau tradiției dumneavoastră. Unii îi pot cunoaște pe cei de care vă temeți, deci puteți alege cu grijă. Un avocat poate spune dacă datorați ceva prin lege.
    .title = Jurăminte și promisiuni
    .next = Puteți vorbi cu un serviciu de ajutor despre jurământ, bani sau familie.
    .help = Găsesc ajutor
    .family = Când familia este în pericol

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Iubirea și forța pot sta împreună. Poate fi un partener, un părinte sau altă rudă.

    În multe țări, un tribunal poate ordona cuiva să stea departe de dumneavoastră sau de un copil. Plecarea sau un ordin poate aduce liniște sau furie. Rămânerea poate ține liniștea, dar presiunea poate crește.

    Unii oameni lasă copii de acte și puțini bani la un prieten. Doar dumneavoastră știți dacă ar merge.
    .title = Când este cineva apropiat
    .next = Puteți face un plan cu un serviciu de ajutor, fie că plecați, fie că rămâneți.
    .help = Găsesc ajutor
    .phone = Telefonul, cu mai multă grijă
