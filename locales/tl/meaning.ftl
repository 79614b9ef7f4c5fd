# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    May mga taong tumitingin sa mga palatandaan para maunawaan ang kalagayan nila.

    Hindi ito pagsusulit at walang resulta. Puwede kayong tumigil sa kahit anong linya.
    .title = Ayos ba ito?
    .next = Puwede kayong pumili ng isa rito, o makipag-usap muna.
    .more = Iba pang kalagayan
    .work = Tungkol sa trabaho
    .control = Tungkol sa kontrol
    .sex = Tungkol sa sex
    .under18 = Wala pa akong 18
    .talk = Mas gusto kong makipag-usap
    .labour = Farm, pabrika, barko, caregiver
    .domestic = Trabaho sa bahay
    .debt = Utang na walang katapusan
    .industry = Ang sex industry
    .crime = Pinilit lumabag sa batas
    .partner = Kapareha o pamilya
    .marriage = Kasal nang hindi ako pumayag
    .online = Mga litrato at account
    .scam = Pinilit manloko online
    .oath = Sumpa at mga pangako
    .organ = Organ o parte ng katawan
    .conflict = Giyera, paglikas, sakuna
    .diplomat = Trabaho sa bahay ng diplomat
    .agreed = Pero pumayag ako

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Tungkol ang mga linyang ito sa ginagawa ng iba sa lugar ng trabaho.

    Puwede ninyong markahan o hayaan ang linya. Walang binibilang.
    .title = Tungkol sa trabaho
    .next = May marka man o wala, puwedeng magpatuloy o tumigil dito.
    .promise = Ibang trabaho sa pinangako
    .pay = Wala o kulang ang sahod
    .hours = Sobrang habang oras
    .place = Hindi maayos na tirahan
    .threats = Mga banta sa trabaho
    .go = Ano ang puwede ngayon

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Tungkol ang mga linyang ito sa mga taong nagpapasya kung ano ang puwedeng gawin ng iba.

    Puwede ninyong markahan o hayaan ang linya. Walang binibilang.
    .title = Tungkol sa araw-araw
    .next = May marka man o wala, puwedeng magpatuloy o tumigil dito.
    .papers = Hawak ng iba ang pasaporte
    .out = Hindi malayang lumabas
    .alone = Binabantayan o inihihiwalay
    .debts = Utang na lumalaki
    .warned = Banta: pamilya o pulis
    .go = Ano ang puwede ngayon

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Sa inyo ang katawan ninyo. Tungkol ang mga linyang ito sa mga taong kumikilos na parang sa kanila ito.

    Nangyayari ito sa mga tao ng lahat ng kasarian. Puwede ninyong markahan o hayaan ang linya. Walang binibilang.
    .title = Tungkol sa katawan ninyo
    .next = May marka man o wala, puwedeng magpatuloy, o magpahinga muna at bumalik.
    .made = Pinilit makipag-sex
    .tricked = Nilinlang o itinulak dito
    .filmed = Kinunan nang hindi pumayag
    .money = Kinukuha ng iba ang pera
    .no = Hindi nakatanggi
    .go = Ano ang puwede ngayon

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Anuman ang nangyari, hindi mo kasalanan. Baka may gumagamit sa iyo para sa trabaho, sex, krimen o pera.

    Kung wala pang 18, hindi itinatanong ng batas sa karamihan ng bansa kung pinilit ka. Hindi binibilang ang oo. Hindi ito binabago ng regalo o bayad.
    .title = Kung wala ka pang 18
    .next = Puwede mong tingnan ang tulong para sa wala pang 18.
    .go = Ano ang puwede ngayon
    .under18 = Tulong kung wala pa akong 18

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Mga palatandaan lang ang mga palatandaan, anuman ang minarkahan ninyo.

    Maraming bansa ang may patakaran para sa mga taong ginagamit ng iba. Puwedeng para sa trabaho, sex, krimen o pera.
    .title = Ano ang puwedeng gawin dito
    .next = Puwede ninyong basahin ang mga karapatan ninyo. Puwede kayong makipag-usap. Puwede pa ring walang pagpasyahan.
    .rights = Mga karapatan ko
    .help = Humanap ng tulong
    .situations = Mga kalagayang tulad ng akin
    .agreed = Pero pumayag ako
    .later = Hindi muna, sa main menu

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Baka pumayag kayo sa simula. Baka may nakuha kayong pera, o dumating nang walang papeles.

    Sa karamihan ng bansa, tinitingnan ng batas ang linlang, banta at abuso sa kalagayan ninyo, hindi lang ang pagpayag. Kung wala pa kayong 18 noon, hindi talaga binibilang ang pagpayag.

    Puwede itong mangyari nang hindi tumatawid ng border. Ang smuggling ay pagbabayad para maitawid. Puwede ring gamitin ng iba ang nagbayad.
    .title = Pero pumayag ako
    .next = Puwedeng basahin ang mga karapatan, o magtanong muna.
    .rights = Mga karapatan ko
    .papers = Pasaporte o papeles
    .help = Humanap ng tulong
