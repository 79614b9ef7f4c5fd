# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Poate există mai multe căi de a primi bani sau de a îndrepta lucrurile. Puteți încerca mai multe.

    Legea vă dă șansa de a cere. Nu promite că plătește cineva. Poate dura mult. Puteți alege ce contează pentru dumneavoastră.
    .title = Bani pe care îi aveți de luat
    .wages = Salariu neplătit
    .offender = De la cine a făcut asta
    .fund = De la stat
    .other = Alte feluri
    .abroad = După plecarea din țară

# D76.
m-wages =
    Munca trebuie plătită, adesea și munca fără acte. Poate ajuta o instituție care verifică munca, un tribunal pentru muncă sau un sindicat.

    Unele instituții spun biroului de imigrări despre oameni. Puteți întreba un serviciu de ajutor înainte să mergeți acolo.

    Ajută notițe cu zile și ore, mesaje și poze ale locului. Există termene.
    .title = Salariu neplătit
    .help = Găsesc ajutor
    .lawyer = Un avocat
m-wages-missing = { $country }: nu cunoaștem aceste reguli. Un sindicat sau un avocat vă poate spune.

# D77.
m-offender =
    Un tribunal poate ordona plata de către cel care a făcut asta. Poate fi parte din procesul penal sau un proces aparte.

    Ajută să spuneți devreme avocatului, cât banii mai există. În unele locuri puteți cere și ce v-a fost luat. Poate fi plata pentru orice muncă, și pentru munca sexuală.
    .title = De la cine a făcut asta
    .lawyer = Un avocat
    .after = După plecarea din țară
m-offender-missing = { $country }: nu cunoaștem aceste reguli. Un avocat vă poate spune.

# D78.
m-fund =
    Multe state au un fond pentru oameni cărora o infracțiune le-a făcut rău. În unele, actele și țara de naștere nu contează. În altele contează.

    Există un formular și un termen. Despăgubire înseamnă bani pentru răul făcut. Poate fi mică sau poate fi refuzată.
    .title = De la stat
    .help = Găsesc ajutor
    .lawyer = Un avocat
m-fund-missing = { $country }: nu cunoaștem fondul. Un avocat vă poate spune.

# D79.
m-abroad =
    Plecarea dintr-o țară nu ar trebui să pună capăt cererii. Un avocat de acolo vă poate ține locul, dacă semnați un act pentru asta.

    Ajută o adresă, un cont la bancă și un număr de telefon care rămân la fel. Unele tribunale ascultă oameni prin video.
    .title = După plecarea din țară
    .lawyer = Un avocat
    .law = Legea când plec
m-abroad-missing = { $country }: nu știm cum este. Puteți întreba înainte de plecare.

# D80.
m-other =
    Banii sunt o cale. Puteți cere și îndreptarea actelor și a dosarelor sau înapoierea lucrurilor.

    Puteți cere îngrijire ca să vă faceți bine. Un tribunal sau o instituție poate spune public ce a fost greșit sau poate cere iertare. Regulile se pot schimba, ca să nu se mai întâmple.
    .title = Alte feluri de a îndrepta
    .lawyer = Un avocat
    .complain = Când nu se respectă regulile
