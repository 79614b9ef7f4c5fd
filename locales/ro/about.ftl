# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    O apăsare este de ajuns. Ea adaugă unu la un total, fără nume, fără oră și fără pagină.
    .title = A fost de folos?
    .yes = Da
    .partly = În parte
    .no = Nu
    .country = Țara mea a lipsit
    .service = Niciun serviciu în apropiere
    .skip = Sar peste

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Acest ghid este un program de calculator. Oricine poate citi cum este făcut. O organizație ține în funcțiune această copie. Puteți întreba care este, acolo unde ați găsit linkul.

    Nu este poliția și nici o instituție a statului. Dă informații, nu sfaturi juridice.
    .title = Cine face acest ghid
    .sources = De unde vin acestea
    .privacy = Ce se păstrează
    .limits = Ce nu poate face
    .real = Este ghidul adevărat?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Nu se păstrează nimic care spune cine sunteți. Pagina și limba stau în butoane. Cât le folosiți, calculatorul nostru vede o clipă conversația.

    Ca să șteargă o pagină deschisă, ține minte conversația câteva minute. Dacă cineva pătrunde la noi cât sunteți aici, v-ar putea vedea.

    Un mesaj scurt trimis este închis ca un plic, pentru un singur serviciu, și stă cel mult trei zile. La început ne uităm la limba telefonului și nu o păstrăm.

    Păstrăm totaluri ale părerilor, fără persoane.
    .title = Ce păstrăm
    .telegram = Ce știe Telegram
    .clear = Șterg tot

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram duce această conversație și nu este al nostru. Puteți citi douăsprezece lucruri scurte sau puteți merge înapoi.
    .title = Ce știe Telegram
    .settings = Setări Telegram
    .other = Alte căi de a primi ajutor
privacy-tg-known = Telegram nu este al nostru. Știe ce număr de telefon aveți și că ați deschis această conversație.
privacy-tg-kept = Ce se scrie aici nu este criptat de la un capăt la altul. Rămâne pe calculatoarele Telegram.
privacy-tg-moment = Nu vă păstrăm numele, numărul sau mesajele. Cât folosiți botul, calculatorul nostru le vede o clipă.
privacy-tg-others = Oricine vă poate deschide telefonul poate vedea ce este aici. La fel și cine are contul dumneavoastră de Telegram deschis în altă parte.
privacy-tg-stays = Conversația rămâne în listă până o ștergeți. „Ieșire” șterge pagina noastră; nu poate șterge tot.
privacy-tg-hours = Aici putem șterge mesaje doar timp de 48 de ore.
privacy-tg-notice = O notificare poate apărea pe ecran. O puteți opri.
privacy-tg-timer = Dacă porniți ștergerea automată în Telegram, aici apare un rând care spune asta.
privacy-tg-translate = Aici nu folosiți butonul Translate (traducere). Prin el, textul ajunge la altă firmă.
privacy-tg-website = Dacă deschideți un site, el vă poate vedea adresa de internet.
privacy-tg-service = Dacă cereți unui serviciu să ia legătura cu dumneavoastră, va ști ce i-ați scris. Are regulile lui.
privacy-tg-watched = Dacă vi se pare că cineva se uită în acest telefon, folosiți altul. Sau sunați de pe altul.

# D111.
limits =
    Acest program nu este avocat și nici medic. Nu poate veni, suna sau trimite pe cineva.

    Nu poate ascunde de Telegram că ați fost aici. Cuvintele lui pot fi vechi. Legile se schimbă, numerele la fel.
    .title = Ce nu poate face
    .help = Găsesc ajutor

# D112.
real =
    Numele exact al acestui ghid stă acolo unde ați găsit linkul sau cartonașul. O copie poate avea un nume asemănător.

    Cel adevărat nu vă cere niciodată numele, bani, un cod, acte sau poze. Nu vă scrie niciodată primul.
    .title = Este ghidul adevărat?
    .about = Cine face acest ghid
real-copy =
    În Telegram puteți deschide profilul unei copii false și alege Raportare. Puteți spune și celor care v-au dat linkul.

    Nu trebuie să faceți nimic în privința asta.
    .label = Am văzut o copie

# D113.
sources =
    Paginile se sprijină pe texte publice. La fiecare pagină, ele sunt scrise pentru cei care o țin la zi. Puteți vedea o listă scurtă.
    .title = De unde vin acestea
sources-un =
    De la Națiunile Unite: protocolul din 2000 împotriva traficului de persoane. Un text din 2018 despre cum se dă ajutor și protecție. Mai sunt principiile de la biroul pentru drepturile omului. Și texte de la biroul pentru refugiați.
    .label = Națiunile Unite
sources-europe =
    Consiliul Europei: convenția lui privind lupta împotriva traficului. UE: legea din 2011 despre trafic, cu ce s-a schimbat în 2024. Și de la OSCE, care se ocupă de securitate în Europa: un manual și un cod de bune practici.
    .label = Europa
sources-asia =
    Asia de Sud-Est: ce au scris statele de acolo împotriva traficului, într-o convenție. Africa de Vest: ce au spus statele de acolo în 2001, într-o declarație.
    .label = Asia și Africa
sources-work =
    De la Organizația Internațională a Muncii: reguli despre munca forțată. Reguli despre munca în case. Și lista ei de semne.
    .label = Muncă
sources-facts =
    Numere de urgență din 36 de țări. Fiecare are o sursă și o dată sau spune că nu are. Nimeni nu a sunat încă la ele pentru acest ghid.
    .label = Numere

# D114.
access =
    Modul simplu arată texte scurte și câte trei butoane. Îl puteți opri din nou.

    Nu există încă înregistrări de sunet. Un program din telefon poate citi aceste pagini.
    .title = Mai ușor de citit
    .on = Pornesc modul simplu
    .off = Opresc modul simplu
    .language = Alte limbi
    .missing = Limba mea lipsește
access-words =
    Serviciu de ajutor: o organizație care ajută. Recunoscut: cineva l-a verificat.

    Permis: un act care vă lasă să rămâneți. Azil: protecție în altă țară.

    Avocat: o persoană care știe legea și vorbește pentru dumneavoastră. Interpret: o persoană care spune cuvintele în altă limbă.
    .label = Câteva cuvinte
access-audio =
    Nicio pagină nu a fost înregistrată încă. Cele mai multe telefoane pot citi un text cu voce: vedeți Accesibilitate în setările telefonului.

    Pot auzi și alții. Căștile pot ajuta.
    .label = Citire cu voce
