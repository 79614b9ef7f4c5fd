# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Unii oameni se uită la semne ca să își înțeleagă situația.

    Acesta nu este un test și nu există un rezultat. Vă puteți opri la orice rând.
    .title = Este în regulă asta?
    .next = Puteți alege ceva de aici sau puteți vorbi întâi cu cineva.
    .more = Alte situații
    .work = Despre muncă
    .control = Despre control
    .sex = Despre sex
    .under18 = Am sub 18 ani
    .talk = Mai bine vorbesc
    .labour = Fermă, fabrică, vapor, îngrijire
    .domestic = Muncă într-o casă
    .debt = Datorii fără sfârșit
    .industry = Industria sexului
    .crime = M-au făcut să încalc legea
    .partner = Partener sau familie
    .marriage = Căsătorie fără acordul meu
    .online = Poze și conturi
    .scam = M-au pus să înșel pe internet
    .oath = Jurăminte, blesteme, promisiuni
    .organ = Un organ sau o parte din corp
    .conflict = Război, fugă, dezastru
    .diplomat = Muncă în casa unui diplomat
    .agreed = Dar am spus da

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Aceste rânduri sunt despre ce fac alții la locul de muncă.

    Puteți marca un rând sau îl puteți lăsa. Nu se numără nimic.
    .title = Despre muncă
    .next = Cu sau fără semne, puteți merge mai departe sau vă puteți opri aici.
    .promise = Nu munca promisă
    .pay = Plată puțină sau deloc
    .hours = Mult prea multe ore
    .place = Loc rău de locuit
    .threats = Amenințări la muncă
    .go = Ce se poate face acum

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Aceste rânduri sunt despre alții, care hotărăsc ce are voie să facă un om.

    Puteți marca un rând sau îl puteți lăsa. Nu se numără nimic.
    .title = Despre viața de zi cu zi
    .next = Cu sau fără semne, puteți merge mai departe sau vă puteți opri aici.
    .papers = Pașaport ținut de alții
    .out = Fără voie de a ieși
    .alone = Sub pază sau fără oameni
    .debts = Datorii care cresc
    .warned = Amenință: rude, poliție
    .go = Ce se poate face acum

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Corpul vă aparține. Aceste rânduri sunt despre alții, care se poartă ca și cum ar fi al lor.

    Li se întâmplă oamenilor de orice gen. Puteți marca un rând sau îl puteți lăsa. Nu se numără nimic.
    .title = Despre corp
    .next = Cu sau fără semne, puteți merge mai departe sau vă puteți odihni întâi.
    .made = Sex cu forța
    .tricked = Prin înșelare sau presiune
    .filmed = Filmare fără un da liber
    .money = Bani luați de alții
    .no = Nu se putea spune nu
    .go = Ce se poate face acum

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Orice s-a întâmplat, nu e vina ta. Poate că cineva se folosește de tine pentru muncă, sex, fapte rele sau bani.

    Sub 18 ani, legea din cele mai multe țări nu întreabă dacă ți s-a făcut cu forța. Un da nu contează. Nici darurile, nici plata nu schimbă asta.
    .title = Dacă ai sub 18 ani
    .next = Poți vedea ce ajutor există sub 18 ani.
    .go = Ce se poate face acum
    .under18 = Ajutor dacă am sub 18 ani

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Semnele sunt doar semne, orice ați marcat.

    Multe țări au reguli pentru oameni de care se folosesc alții. Poate fi pentru muncă, sex, infracțiuni sau bani.
    .title = Ce puteți face cu asta
    .next = Puteți citi despre drepturi. Puteți vorbi cu cineva. Puteți să nu hotărâți nimic încă.
    .rights = Drepturile mele
    .help = Găsesc ajutor
    .situations = Situații ca a mea
    .agreed = Dar am spus da
    .later = Nu acum, toate temele

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Poate ați spus da la început. Poate ați primit bani sau ați venit fără acte.

    În cele mai multe țări, legea nu se uită doar la acel da. Se uită la înșelare, amenințări și abuzul de situația în care erați. Dacă aveați sub 18 ani, acel da nu contează deloc.

    Se poate întâmpla și fără trecerea unei granițe. Trecerea cu călăuza înseamnă o plată pentru a trece granița. De cine a plătit se pot folosi și alții.
    .title = Dar am spus da
    .next = Puteți citi despre drepturi sau puteți întreba întâi un serviciu de ajutor.
    .rights = Drepturile mele
    .papers = Pașaport sau acte
    .help = Găsesc ajutor
