# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Bună ziua. Acesta este un program de calculator. Dă informații și numere ale unor servicii care pot ajuta.

    Este gratuit. Nu trebuie să spuneți cine sunteți sau ce s-a întâmplat. Nu este poliția și nu este avocat.

    Puteți citi despre drepturi. Puteți găsi numere de telefon. Puteți vedea ce aduce și ce costă fiecare cale. Puteți ieși oricând.
    .title = Bună ziua
    .go = Mai departe
    .private = Cine poate vedea asta

# D3. The person alone decides. No answer is right or wrong.
safe =
    E în regulă să citiți asta aici și acum? Doar dumneavoastră puteți ști.

    Dacă cineva vă poate vedea telefonul, puteți reveni altă dată.
    .title = Este un moment bun?
    .yes = Da
    .unsure = Nu știu sigur
    .no = Nu, ies

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Poate că cineva se uită în acest telefon. Poate fi mai bun telefonul unui prieten sau alt telefon.

    Nu este nevoie să păstrați sau să copiați textele noastre. Puteți apăsa „Ieșire” înainte de a pune telefonul jos.

    Puteți găsi un motiv pentru care țineați telefonul în mână. Un telefon cald, o baterie goală sau aplicații necunoscute pot arăta că este urmărit, dar adesea nu înseamnă nimic.
    .title = Telefonul, cu mai multă grijă
    .telegram = Setări Telegram
    .go = Mai departe
    .later = Revin altă dată

safe-tg =
    Cu unele setări, ce este aici se vede mai greu. Niciuna nu ascunde asta de toți.

    Le puteți lua pe rând sau le puteți lăsa cum sunt.
    .title = Setări Telegram care ajută
    .go = Mai departe
safe-tg-previews =
    Notificările pot arăta cum începe un mesaj. Puteți opri asta în Telegram: Setări, Notificări, Previzualizare.

    Acest program își schimbă pagina fără sunet. Telefonul poate arăta totuși ceva.
safe-tg-passcode =
    Telegram poate cere un cod la deschidere: Setări, Confidențialitate și securitate, Cod de acces.

    Asta îi poate ține pe alții afară. Cine vede un cod nou poate și întreba de ce este acolo.
safe-tg-devices =
    Telegram poate fi deschis în același timp pe alt telefon sau calculator. Puteți vedea lista: Setări, Dispozitive.

    Acolo îl puteți închide pe unul. Cine îl folosește poate observa.
safe-tg-timer =
    Telegram poate șterge singur mesajele după o zi sau o săptămână: în această conversație, meniul, Ștergere automată.

    În conversație apare apoi un rând despre asta.
safe-tg-delete =
    Puteți șterge toată conversația: țineți apăsat pe ea în listă, Ștergere, și bifați ștergerea și pentru cealaltă parte.

    Asta nu poate șterge capturile de ecran sau ce păstrează chiar Telegram.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    Putem șterge pagina noastră și ce ați trimis aici în ultimele 48 de ore.

    Nu putem șterge ce păstrează Telegram, capturi de ecran sau apeluri făcute. Conversația rămâne în listă până o ștergeți cu mâna. Un mesaj scurt care încă așteaptă poate fi retras cu codul lui.
    .title = Șterg tot
    .clear = Șterg acum
    .withdraw = Despre mesaje scurte și coduri
    .cancel = Înapoi

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Asta ajută la arătarea regulilor și numerelor potrivite. Este doar pentru acest ecran și puteți schimba țara sau sări peste.
    .title = Unde sunteți acum?
    .unknown = Nu știu
    .sea = Pe drum sau pe mare
    .skip = Sar peste

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Puteți citi un singur lucru sau mai multe. Nu se păstrează nimic.
    .title = Ce v-ar ajuta acum?
    .ok = Este în regulă asta?
    .rights = Drepturile mele
    .help = Găsesc ajutor
    .going = Întoarcere sau rămânere
    .under18 = Am sub 18 ani
    .justice = Poliție și tribunal
    .money = Bani pe care îi am de luat
    .privacy = Ce se păstrează
    .easier = Mai ușor de citit
    .someone = Vreau să ajut pe cineva
    .about = Cine face acest ghid
    .feedback = A fost de folos?
    .clear = Șterg tot
    .phone = Folosirea telefonului
    .code = Mesaje scurte și coduri
    .worker = Pentru lucrători de teren
