# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Instrumente și repere scurte pentru lucrători de teren. Aici nu intră niciodată date despre persoane.
    .title = Pentru lucrători de teren
    .intro = Cum îl arătați cuiva
    .link = Fac un link
    .pocket = Dau telefonul altcuiva
    .signs = Seturi de indicatori
    .law = Fișe de drept
    .cross = Două țări, un caz
    .return = Întoarcere: verificare
    .child = Interesul superior al copilului
    .library = Bibliotecă
    .listed = Înscrierea în listă
    .care = Grija față de sine

# D125.
w-intro =
    Îl puteți arăta întâi pe telefonul dumneavoastră. Puteți spune: acesta este un program de calculator despre drepturi și ajutor. Este gratuit și nu cere numele.

    Persoana hotărăște. Puteți citi împreună sau citește ea singură pe telefonul dumneavoastră. Poate lua un link, un cartonaș sau nimic.
    .title = Cum îl arătați cuiva
    .link = Fac un link
    .pocket = Dau telefonul altcuiva
w-intro-not-now =
    Mai bine nu: când se uită alții, când persoana se grăbește sau se teme, când ajutorul depinde de asta.

    O conversație rămâne în lista de conversații. Cine verifică telefonul o poate vedea.
    .label = Când este mai bine nu
w-intro-link =
    Un link deschide ghidul într-o limbă, cu o țară, la o pagină. În el nu poate sta nimic despre o persoană.

    Celălalt telefon citește un cod de pe ecranul dumneavoastră, fără să rămână vreun mesaj. Un link pe care îl trimiteți rămâne în acea conversație, cu numele dumneavoastră.

    Pe celălalt telefon, ghidul apare apoi în lista de conversații.
    .label = Link sau cod
w-intro-card =
    Pentru un cartonaș sau un număr învățat pe de rost nu trebuie telefon. Dar și un cartonaș poate fi găsit.

    Un cartonaș cu puține cuvinte îi spune mai puțin cui îl găsește. Poate că persoana vrea să aleagă ea unul.
    .label = Sau un cartonaș
w-intro-together =
    Puteți încheia împreună: „Ieșire”, apoi priviți lista de conversații. Conversația rămâne acolo până este ștearsă cu mâna.

    Puteți arăta cum: se ține apăsat pe conversație în listă, apoi Ștergere, și pentru cealaltă parte.
    .label = Cum încheiați împreună

# D126.
w-signs =
    Există seturi de semne de la OIM (ILO), UNODC și OSCE. Ele deschid o discuție. Nu dovedesc și nu exclud nimic.
    .title = Seturi de indicatori
w-signs-work = OIM (ILO): înșelare, plată lipsă sau târzie, prea multe ore, datorii, acte reținute, locuință rea, amenințări. Întrebați întâi de plată și ore. Și bărbați și băieți.
    .label = Fermă, construcții, fabrică
w-signs-domestic = Fără zi liberă, fără cameră proprie, niciodată afară fără altcineva, acte reținute, plata trimisă în altă parte. Case de diplomați: un permis care depinde de angajator.
    .label = Muncă într-o casă
w-signs-sex = Alții stabilesc prețuri, țin banii, aleg clienții sau mută des persoana. Munca sexuală nu este în sine un semn.
    .label = Industria sexului
w-signs-crime = Alții plănuiesc fapta, păstrează câștigul și țin actele. Persoana este prinsă, ei nu. Gândiți-vă devreme la nepedepsire.
    .label = Infracțiuni și fraude online
w-signs-child = Sub 18 ani, mijloacele nu contează. Semne: un adult care vorbește pentru copil, fără școală, datorii, daruri, mutări dese.
    .label = Copii
w-signs-limits = Trauma, obiceiul sau legea pot da aceleași semne. Și traficanții cunosc aceste liste. Un scor nu ajută pe nimeni. Întrebați ce vrea persoana.
    .label = Limite

# D127.
w-law =
    Fiecare fișă merge de la drept la tratat, norme neobligatorii și legea națională. Verificați textul național înainte de a conta pe el.
    .title = Fișe de drept
w-law-identify = Identificare: Convenția Consiliului Europei, directiva UE, liniile directoare OHCHR. Obligația de a identifica; fără îndepărtare cât se examinează motivele rezonabile.
    .label = Identificare
w-law-reflect = Perioada de recuperare și de reflecție: Convenția Consiliului Europei, cel puțin 30 de zile. Întrebați ce o pornește și dacă oprește îndepărtarea. Directiva UE privind permisele pentru cei care cooperează.
    .label = Perioada de reflecție
w-law-help = Asistență: Protocolul de la Palermo, Convenția Consiliului Europei, directiva UE. Nu depinde de disponibilitatea de a depune mărturie.
    .label = Asistență
w-law-stay = Ședere: Protocolul de la Palermo, Convenția Consiliului Europei. Două temeiuri: situația personală, cooperarea. Alături, azilul: Convenția privind statutul refugiaților.
    .label = Ședere
w-law-nopunish = Nepedepsire: Convenția Consiliului Europei, directiva UE, convenția ASEAN, protocolul OIM (ILO) privind munca forțată. Argumente: cauzalitate, constrângere, fapte de statut. Ridicați problema devreme.
    .label = Nepedepsire
w-law-return = Întoarcere: în siguranță, de preferință voluntară, cu luarea în seamă a cazului. Fără întoarcere la tortură sau persecuție. Evaluarea riscurilor înainte, informații în scris.
    .label = Întoarcere
w-law-compensation = Despăgubire: posibilitatea de a cere. Făptuitor, fond de stat, salarii. Cereți devreme sechestrul. S-au cerut câștiguri din munca sexuală: Krachunova, 2023.
    .label = Despăgubire
w-law-court = Tribunal: video, paravane, ședință închisă, nume nedivulgat. Convenția împotriva criminalității organizate, Convenția Consiliului Europei, dreptul UE privind victimele.
    .label = Tribunal
w-law-child = Copii: interesul superior, tutore, prezumția de minoritate la îndoială. Convenția cu privire la drepturile copilului; recomandarea Consiliului Europei din 2022 privind vârsta.
    .label = Copii
w-law-evidence = Probe: un caz se poate sprijini pe mai mult decât mărturia: bani, călătorii, telefoane, locuri. Bunurile sechestrate pot servi la despăgubire.
    .label = Probe și bunuri

# D128.
w-cross =
    Pentru fiecare instrument: riscul pentru persoană și o garanție de cerut.
    .title = Două țări, un caz
w-cross-request = Risc: actele arată unde este persoana sau ajung la cine nu trebuie. Garanție: limite de folosire, nume lăsate deoparte, declarație prin video.
    .label = Cerere de asistență judiciară
w-cross-extradition = Risc: persoana se întâlnește din nou cu acuzatul sau este luată drept unul dintre ei. Garanție: nepedepsirea invocată devreme, vești despre termene.
    .label = Extrădare
w-cross-team = Risc: datele circulă repede între instituții. Garanție: un singur contact, consimțământ la ce se transmite, reguli scrise în acord.
    .label = Echipă comună de anchetă
w-cross-transfer = Risc: cazul se mută, cererea de bani și permisul nu. Garanție: întrebați înainte de hotărâre, păstrați un avocat în ambele locuri.
    .label = Transferul unui caz
w-cross-informal = Risc: discuțiile dintre agenți nu lasă urme. Garanție: temei legal, notă scrisă, fără date către un stat de care persoana se teme.
    .label = Contact informal
w-cross-actors = Autorități centrale, procurori, consulate, ofițeri de legătură, poliție, atașați pe muncă, servicii, OIM (IOM), UNHCR. Întrebați cine conduce și cine îi spune persoanei.
    .label = Cine este cine
w-cross-checklist = Se dorește? Cine este în pericol acolo? Ce instrument este cel mai blând? Cine informează persoana, când, în ce limbă? Cine plătește drumul? Ce se întâmplă cu permisul și cererea?
    .label = Întrebări de pus

# D129.
w-return =
    Pentru o hotărâre liberă și informată. La bază sunt cele 26 de rânduri din lista de întrebări.
    .title = Întoarcere: verificare
w-return-information = Răspuns la toate cele 26 de întrebări, de la cine, în ce limbă, pe hârtie. Întâi alte opțiuni. Timp de gândire. Dreptul de a spune nu fără a pierde ajutorul.
    .label = Informare
w-return-risk = Evaluarea riscurilor și a incluziunii de ambele părți. Persoana o citește și o corectează. Familia este contactată doar cu consimțământ.
    .label = Evaluare
w-return-handover = Câte o persoană numită de fiecare parte. Acte care nu arată nimic inutil. Însoțitor, sosire, prima noapte, bani, telefon.
    .label = Predare
w-return-follow-up = Doar la dorință, în felul stabilit. O cale înapoi la sfaturi. Ce nu a mers se notează fără nume.
    .label = După aceea

# D130.
w-child =
    Patru pași, în această ordine. Copilul este ascultat la fiecare.
    .title = Interesul superior al copilului
w-child-interests = Întâi interesul superior, ca evaluare scrisă, înainte să hotărască orice altă procedură.
w-child-guardian = Un tutore fără întârziere, independent de biroul de imigrări. Copilul poate cere pe altcineva.
w-child-age = La îndoială, tratament ca sub 18 ani. Întâi acte și discuții. Examenele medicale la urmă, cu consimțământ și cu o cale de contestare.
w-child-return = Căutarea familiei doar dacă nu face rău. Fără întoarcere dacă ar face rău. Tutorele și copilul văd planul.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Documente publice folosite de mulți lucrători. Le puteți căuta după nume.
    .title = Bibliotecă
w-res-law = Legea-model UNODC din 2009 și Dispozițiile legislative din 2020. Convenția Consiliului Europei cu raportul ei. Directiva UE din 2011, modificată în 2024.
    .label = Drept
w-res-manuals = Manualul UNODC, modulele 6 și 11-13. Manualul ODIHR privind mecanismele naționale de referire, din 2022. Manualul ASEAN privind cooperarea.
    .label = Manuale
w-res-cases = Baza de jurisprudență UNODC (Case Law Database) și culegerea de cazuri (Case Digest). Descriu violența în amănunt. E bine să le citiți după odihnă și cu cineva alături.
    .label = Cazuri
w-res-networks = Documente ICAT ale agențiilor ONU. Rapoarte de țară GRETA. La Strada International. Raportori naționali.
    .label = Documente și rețele
w-res-funds = Fondul fiduciar voluntar ONU pentru oameni cărora traficul le-a făcut rău. Dă granturi organizațiilor.
    .label = Fonduri

# D132.
w-listed =
    Un serviciu este înscris doar cu două dovezi și două aprobări de la organizații diferite. Lista nu este încă deschisă.
    .title = Înscrierea și schimbarea unei fișe
w-listed-criteria = Fără obligații religioase, fără uși încuiate, fără bani, muncă sau acte luate. Ajutor care nu depinde de publicitate. Cuvinte clare despre date și despre obligația de a anunța.
    .label = Criterii
w-listed-proofs = Două dovezi independente, una dintr-o sursă publică a statului, a unei organizații internaționale sau a raportorului. Un apel de probă în limba principală.
    .label = Dovezi
w-listed-ending = Proba de contact ține 90 de zile, recunoașterea și cheia 12 luni. Plângeri credibile, o licență pierdută sau două apeluri nereușite suspendă o fișă.
    .label = Încetare

# D133.
w-care =
    Această muncă poate lăsa urme: somn rău, furie, imagini în minte, lipsă de simțire. Este un lucru des întâlnit și nu o slăbiciune.

    Unele echipe împart cazurile grele prin rotație, vorbesc după ele și stabilesc ore fără telefon. Cererea de ajutor din timp face parte din muncă.
    .title = Grija față de sine
    .calm = O scurtă pauză
    .hub = Instrumente pentru lucrători

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Aici puteți face un link. În el stă ce alegeți aici și nimic despre o persoană. Linkul nu se păstrează.
    .title = Fac un link
    .language = Altă limbă
    .country = Altă țară
    .page = Altă pagină
    .code = Arăt codul QR
    .none = Nicio țară
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Deschide „{ $page }” în { $language }.
# The country stands after a colon, in its plain form.
w-link-with = Țara aleasă: { $country }.
w-link-without = Nu este aleasă nicio țară.
w-link-language = Limba primei pagini. După deschiderea linkului, ea se poate schimba oricând.
w-link-country = Țara ale cărei reguli și numere apar. După deschiderea linkului, ea se poate schimba oricând.
w-link-page = Pagina care se deschide prima. Cea numită „{ hello.title }” se potrivește celor mai mulți oameni: spune ce este ghidul.
# The QR code stands above these words as a picture.
w-link-code = Camera celuilalt telefon poate citi acest cod. Ghidul apare apoi în lista de conversații de acolo.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    O persoană poate citi singură pe acest telefon. Înțelegeți-vă întâi cu ea. Stați aproape și priviți în altă parte. Persoana hotărăște ce deschide și când se oprește.

    Începe de la prima pagină. „Înapoi” nu duce la paginile dumneavoastră. Ce citește nu se păstrează, iar o pagină neatinsă se șterge mai devreme. La celelalte conversații ale dumneavoastră se poate ajunge.

    Când primiți telefonul înapoi, apăsați „Ieșire”. Limba persoanei:
    .title = Dau telefonul altcuiva
