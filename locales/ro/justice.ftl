# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    Dumneavoastră alegeți. În cele mai multe locuri puteți primi ajutor fie că mergeți la poliție, fie că nu.

    Unii oameni nu merg niciodată. Unii merg mai târziu. Fiecare cale are părți bune și părți grele.
    .title = Dreptate, dacă o vreți
    .report = Plângere sau nu
    .police = Discuția cu poliția
    .protect = Protecție de amenințări
    .court = La tribunal
    .abroad = Caz în altă țară
    .wrong = Când nu se respectă regulile

# D66. Follows the sample text; both sides.
j-report =
    Este hotărârea dumneavoastră și aveți timp. Unii oameni merg la poliție. Unii nu merg, sau merg mai târziu.

    Puteți merge pe cont propriu sau cu un serviciu de ajutor. În cele mai multe locuri puteți primi ajutor și fără asta.
    .title = Să fac plângere?
    .good = Părți bune: poate opri pe cineva și poate aduce protecție, un permis sau bani.
    .hard = Părți grele: durează mult, vi se pun multe întrebări, iar unele lucruri nu se mai pot opri.
    .next = Puteți întreba întâi un avocat, și despre termene.
    .lawyer = Un avocat
    .police = Discuția cu poliția
    .keep = Ce este util de păstrat
    .not-now = Nu acum
j-report-missing = { $country }: nu cunoaștem căile. Un serviciu de ajutor vă poate spune.

# D67.
j-police =
    Puteți cere un interpret și un avocat. Puteți cere să vorbiți cu o femeie sau cu un bărbat. Puteți cere pauze. Vă puteți opri.

    Puteți citi ce s-a scris și puteți corecta. Puteți cere o copie și datele agentului.

    Dacă agenții sunt amestecați în asta, poate ajuta un avocat sau o instituție pentru reclamații.
    .title = Discuția cu agenții
    .lawyer = Un avocat
    .wrong = Când nu se respectă regulile
j-police-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D68.
j-keep =
    Unele lucruri pot fi utile mai târziu: date, locuri, plată, mesaje, numere de mașini.

    Le puteți păstra doar unde nu este periculos și poate nu în acest telefon. Poate fi mai bine la cineva în care aveți încredere.

    Nu trebuie să aveți nimic din toate acestea. Cuvântul dumneavoastră nu trebuie să fie singurul semn despre ce s-a întâmplat.
    .title = Ce este util de păstrat
    .next = Puteți să nu păstrați nimic și totuși să cereți ajutor.
    .report = Plângere sau nu
    .phone = Folosirea telefonului

# D69.
j-lawyer =
    Un avocat știe legea și vorbește pentru dumneavoastră. Unii sunt gratuiți: plătește statul sau un serviciu de ajutor. Puteți întreba întâi de preț.

    Avocatul nu are voie să spună altora ce îi spuneți, cu puține limite. Puteți cere alt avocat.
    .title = Un avocat
    .help = Găsesc un avocat
j-lawyer-missing = { $country }: nu știm cine plătește. Un serviciu de ajutor vă poate spune.

# D70.
j-protect =
    Și amenințările către dumneavoastră sau către familie sunt o infracțiune. Poliția poate supraveghea, iar un tribunal poate ordona cuiva să stea departe.

    Un program pentru martori poate da un loc și un nume nou. Renunțați la mult: prieteni, muncă, orașul în care stați.

    Puteți cere să vi se spună când cineva iese din închisoare sau este mutat.
    .title = Protecție de amenințări
    .next = Puteți întreba un avocat ce vi se potrivește.
    .family = Când familia este în pericol
    .lawyer = Un avocat
j-protect-missing = { $country }: nu știm ce există. Un avocat vă poate spune.

# D71.
j-court =
    Poate veți putea vorbi prin video sau din spatele unui paravan. Sala poate fi închisă pentru alții, iar numele poate rămâne ascuns.

    Cineva poate sta lângă dumneavoastră. Unele întrebări despre viața de până acum nu sunt permise în multe locuri. Pentru copii există reguli în plus.
    .title = La tribunal
    .lawyer = Un avocat
    .support = Găsesc sprijin
    .voice = Cum puteți spune și afla
j-court-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D72.
j-abroad =
    Statele își pot cere ajutor unul altuia. Poate vorbiți prin video sau vi se cere să călătoriți. Ele hotărăsc împreună ce țară conduce.

    Extrădare înseamnă că un om este trimis în altă țară pentru un caz. Pot călători și acte despre dumneavoastră. Puteți întreba cine le vede.
    .title = Un caz în altă țară
    .lawyer = Un avocat
    .data = Ce se face cu datele mele
    .abroad = Ajutor în altă țară
j-abroad-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D73.
j-voice =
    Puteți spune tribunalului ce urmări au fost pentru dumneavoastră, prin cuvinte sau pe hârtie. Puteți cere să aflați datele, rezultatul și când cineva este lăsat să plece.

    Ajută să cereți asta în scris. Puteți alege și să nu aflați nimic despre asta.
    .title = Cum puteți spune și afla
    .lawyer = Un avocat
j-voice-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D74.
j-wrong =
    Puteți face o reclamație când o instituție nu respectă regulile. Nimeni nu are voie să vă pedepsească pentru asta.

    Unele instituții verifică poliția. Altele se ocupă de date sau de cât de egal sunt tratați oamenii. Avocatul Poporului (ombudsman) este cineva care se uită la reclamații despre ele. Poate ajuta și un tribunal.
    .title = Când nu se respectă regulile
    .lawyer = Un avocat
    .help = Găsesc ajutor
j-wrong-missing = { $country }: nu cunoaștem aceste instituții. Un avocat vă poate spune.
