# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "dumneavoastră" without the pronoun. Only the answers at the end are for the person who wrote the note.
# "Note" is "mesaj". "Sealed" is "sigilat" here, since "închis" would be the contrary of an opened note. The exchange is "centrala".

# What stands on every page. $service is the id of the service.
desk-name = Ghișeu
desk-service = Serviciu: { $service }
desk-skip = La text
desk-language = Limba
desk-back = Toate mesajele

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Mesaje
desk-looked = Ultima privire: { $time }. Cât merge, ghișeul se uită singur la fiecare oră fixă.
desk-not-looked = Ghișeul încă nu s-a putut uita.
desk-look = Mă uit din nou acum
desk-waiting = În așteptare
desk-waiting-lead = Un mesaj rămâne sigilat până îl deschideți. După aceea persoana nu îl mai poate retrage. Vă rugăm să deschideți doar mesajele la care puteți răspunde azi.
desk-waiting-none = Nu așteaptă niciun mesaj.
desk-note = Mesajul { $number }
desk-until = Poate fi deschis până la: { $time }.
desk-open = Deschid mesajul { $number }
desk-foreign = Acest mesaj nu poate fi deschis cu cheia dumneavoastră. Poate că este pentru o cheie mai veche. Se încheie de la sine și nimeni altcineva nu îl poate citi.
desk-opened = Deschise
desk-opened-none = Niciun mesaj nu este deschis.
desk-kept = Păstrat sigilat pe acest calculator până la: { $time }.
desk-show = Văd mesajul { $number }
desk-opening = Centrala nu știe încă că deschideți acest mesaj. El apare după următoarea privire care ajunge la centrală.
desk-sending = Răspunsul este sigilat și încă nu este trimis. Pleacă la următoarea privire care ajunge la centrală.
desk-words-kept = Are răspuns. Se păstrează doar cuvintele de recunoaștere, sigilate, până la: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Azi nu este loc
desk-full-lead = Dacă nu mai aveți loc, fișa dumneavoastră din ghid poate spune asta. Se încheie odată cu ziua.
desk-full = Azi nu mai avem loc
desk-room = Avem din nou loc
desk-full-said = Fișa spune acum că azi nu mai aveți loc.
desk-room-said = Fișa nu mai spune că nu aveți loc.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Acest mesaj nu mai este aici
desk-gone = A fost retras sau timpul lui a trecut. Este în regulă. Nu trebuie să faceți nimic.

# One note and its fields.
desk-field-language = Limba
desk-field-place = Unde
desk-field-help = Felul de ajutor
desk-field-whom = Pentru cine
desk-field-soon = Cât de curând
desk-field-access = Nevoi de acces
desk-field-way = Cum se răspunde
desk-way-box = În cutia de răspuns, mai jos. Persoana se uită când este fără pericol pentru ea.
desk-way-call = Sunați persoana sau îi scrieți. Puteți răspunde și în cutie, mai jos.
desk-not-said = Nu s-a spus
desk-field-contact = Contact
desk-contact-how = Un clic marchează tot. Vă rugăm să nu îl copiați altundeva decât în apelul dumneavoastră.
desk-field-times = Ore fără pericol
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Ora persoanei ({ $zone })
desk-times-yours = Ora dumneavoastră
desk-times-none = Nu a fost aleasă nicio oră fără pericol. Puteți răspunde în cutie.
desk-now-safe = Acum este o oră fără pericol.
desk-now-unsafe = Acum nu este o oră fără pericol. Următoarea, la ora dumneavoastră: { $time }.
desk-now-over = Nu mai rămâne nicio oră fără pericol până la sfârșitul acestui mesaj. Puteți răspunde în cutie.
desk-field-voice = Apel sau mesaj
desk-field-message = Dacă se poate lăsa un mesaj
desk-field-others = Dacă răspunde altcineva
desk-field-words = Cuvinte de recunoaștere
desk-they-say = Persoana spune
desk-you-say = Dumneavoastră spuneți
desk-words-none = Fără cuvinte de recunoaștere.
desk-words-lead = Cele două cuvinte fac să vorbească între ei oamenii potriviți. Dacă sună persoana, ascultați cuvântul ei, apoi spuneți-l pe al dumneavoastră.

# The rules for a call, beside the contact.
desk-rules = Înainte de a suna
desk-rule-times = Doar la orele fără pericol și cel mult două încercări.
desk-rule-hidden = Ascundeți numărul dumneavoastră.
desk-rule-machine = Niciun mesaj pe robot, decât dacă mesajul scurt spune că se poate.
desk-rule-others = Dacă răspunde altcineva, faceți ce spune mesajul. Folosiți cuvinte vagi.
desk-rule-word = Începeți cu cuvântul dumneavoastră. Dacă al ei lipsește sau este greșit, spuneți că este un număr greșit. Încheiați apelul și nu mai încercați.
desk-rule-first = Prima frază: „Puteți vorbi acum?”
desk-rule-wish = Întrebați ce vrea persoana, nu ce s-a întâmplat.

# The answer. $language is a language as it stands in a list.
desk-answer = Răspuns
desk-answer-lead = Vă rugăm să alegeți unul. Persoana îl citește o singură dată, cu codul ei, în această limbă: { $language }.
desk-form-yes = Da, putem vorbi
desk-form-other = Poate ajuta alt serviciu
desk-form-today = Azi nu se poate
desk-form-ask = De cine se întreabă
desk-label-number = Număr de telefon
desk-label-hours = Când poate suna persoana (ora dumneavoastră)
desk-label-from = De la
desk-label-to = Până la
desk-label-name = Prenume sau rol
desk-label-service = Numele celuilalt serviciu
desk-label-hotline = Numele liniei de ajutor
desk-may = { $field } (poate rămâne gol)
desk-preview = Văd răspunsul înainte de a-l sigila

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Vă rugăm să vă mai uitați o dată
desk-wrong-empty = { $field }: vă rugăm să completați aici.
desk-wrong-long = { $field }: cel mult atâtea caractere: { $limit }.
desk-wrong-link = { $field }: fără adrese de site-uri sau de e-mail și fără nume cu @. Ar putea duce pe cineva în locul greșit.
desk-wrong-signs = { $field }: doar litere, cifre și semne simple.
desk-wrong-number = { $field }: la acest număr nu se poate suna. Vă rugăm să îl scrieți așa: { $example }.
desk-wrong-days = { $field }: vă rugăm să alegeți cel puțin o zi.
desk-wrong-hours = { $field }: vă rugăm să scrieți ambele ore, pe cea mai târzie a doua.

# The look before it is sealed.
desk-check-title = Înainte de a fi sigilat
desk-check-lead = Asta este tot ce va vedea persoana. După ce este sigilat, nimeni de aici nu îl poate citi sau schimba.
desk-check-theirs = Ce citește persoana ({ $language })
desk-check-yours = Același lucru pentru dumneavoastră ({ $language })
desk-send = Sigilez și trimit
desk-change = Schimb

# After it was sent.
desk-sent-title = Are răspuns
desk-sent = Răspunsul este în cutie. Persoana îl poate citi o singură dată, până la: { $time }. Copia sigilată a mesajului de pe acest calculator este ștearsă.
desk-sent-words = Persoana poate să sune și să spună cuvântul. De aceea aici se păstrează până atunci doar cele două cuvinte, sigilate.
desk-already-title = Avea deja răspuns
desk-already = Acest mesaj are deja un răspuns, iar acela este valabil. Al doilea nu a fost trimis. Dacă s-a schimbat ceva, puteți aștepta: persoana poate trimite un mesaj nou.
desk-late = Timpul acestui mesaj a trecut. Nu mai există o cutie pentru răspuns. Nu trebuie să faceți nimic. Persoana poate trimite un mesaj nou.
desk-stays-title = Încă netrimis
desk-stays = Răspunsul este sigilat și păstrat pe acest calculator. Ghișeul îl trimite la următoarea privire care ajunge la centrală. Vă rugăm să îl lăsați să meargă.

# The end of a note.
desk-finish-title = Acest mesaj este încheiat
desk-finish-lead = Asta șterge copia sigilată de pe acest calculator. Un disc poate păstra urme ale unui fișier șters. Ele sunt sigilate: fără cheia și fraza de acces nu pot fi citite.
desk-finish-sure = Nimeni de aici nu mai are nevoie de acest mesaj.
desk-finish = Șterg copia sigilată
desk-finished = Copia sigilată este ștearsă.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Nu se poate ajunge la centrală. Vă rugăm să verificați legătura la internet. Ce este deschis rămâne aici, iar ghișeul încearcă din nou la următoarea oră fixă.
desk-problem-refused = Centrala nu lasă acest ghișeu să intre. Vă rugăm să vedeți dacă ceasul calculatorului este potrivit. Dacă este, întrebați pe cine ține lista serviciilor: poate că v-a fost blocată cheia. Atunci aveți nevoie de una nouă.
desk-problem-clock = Ceasul acestui calculator greșește cu { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }. Vă rugăm să lăsați calculatorul să își potrivească singur ceasul, apoi uitați-vă din nou.
desk-problem-busy = Ghișeul a întrebat de prea multe ori. Vă rugăm să așteptați câteva minute, apoi uitați-vă din nou.
desk-problem-ends = Cheia dumneavoastră se încheie în { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Vă rugăm să faceți curând una nouă și să o trimiteți celor care țin lista serviciilor.
desk-problem-ended = Cheia dumneavoastră s-a încheiat. Pentru ea nu mai vin mesaje noi. Vă rugăm să faceți una nouă și să o trimiteți celor care țin lista serviciilor.
desk-problem-disk = Acest calculator nu a putut scrie în dosarul cu mesaje. Vă rugăm să vedeți dacă este loc pe disc. Nu s-a deschis și nu s-a trimis nimic.
desk-problem-desk = Ceva nu a mers la ghișeu. Vă rugăm să îl opriți cu Ctrl și C și să îl porniți din nou. Mesajele deschise sunt păstrate, sigilate.
desk-problem-form = Această pagină era prea veche sau a fost trimisă de două ori. Nu s-a făcut nimic. Vă rugăm să începeți din nou de la listă.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Această pagină este închisă
desk-closed = Se deschide doar cu adresa pe care ghișeul o arată la pornire, iar adresa merge o singură dată. Pentru una nouă, opriți ghișeul cu Ctrl și C și porniți-l din nou.
desk-lost-title = Aici nu este nimic
desk-lost = Poate că mesajul are deja răspuns, este șters sau i-a trecut timpul. În listă sunt toate mesajele care există.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Fraza de acces (nu se vede cât scrieți):
desk-start-open = Deschideți această adresă în browserul acestui calculator. Merge o singură dată:
desk-start-end = Ca să opriți ghișeul, apăsați Ctrl și C în această fereastră.
desk-start-ended = Ghișeul s-a oprit. Mesajele deschise rămân sigilate pe acest calculator.
desk-start-wrong = Această frază de acces nu deschide cheia. Vă rugăm să porniți ghișeul din nou și să o scrieți ca atunci când a fost făcută cheia. Dacă s-a pierdut, faceți o cheie nouă.
desk-key-lead = Fraza de acces încuie cheia serviciului dumneavoastră. Nimeni nu v-o poate da înapoi. Cinci cuvinte la întâmplare sunt ușor de ținut minte și greu de ghicit, de exemplu:
desk-key-rule = Numărul de caractere, cel puțin: { $count }. Puteți folosi aceste cuvinte sau altele.
desk-key-ask = Fraza nouă de acces (nu se vede cât scrieți):
desk-key-again = Aceeași încă o dată:
desk-key-short = O frază de acces are nevoie de mai multe caractere, cel puțin: { $count }. Pe cele mai scurte le poate ghici o mașină. Nu s-a făcut nimic. Vă rugăm să începeți din nou.
desk-key-differ = Cele două nu erau la fel. Nu s-a făcut nimic. Vă rugăm să începeți din nou.
desk-key-private = Cheia dumneavoastră. Rămâne pe acest calculator și nimeni altcineva nu o primește vreodată:
desk-key-public = Partea pentru alții:
desk-key-words = Cele opt cuvinte ale cheii:
desk-key-first = 1. Trimiteți partea pentru alții celor care țin lista serviciilor, de exemplu prin e-mail. Nu este secretă.
desk-key-second = 2. Sunați-i și citiți-le cele opt cuvinte. Cheia este valabilă doar dacă la ei sunt aceleași. Ține până la: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Da, putem vorbi. Puteți suna la { $number }. Când: { $hours }.{ $word ->
        [yes] {" "}Vă rugăm să spuneți cuvântul.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Noi nu putem ajuta cu asta. Poate ajuta: { $service }. Să îi întrebăm? Puteți răspunde cu un mesaj nou.
# $hotline is the name of a hotline that answers at night.
answer-today = Azi nu se poate. Pentru la noapte: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Vă rugăm să întrebați de: { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = O oră bună: { $hours }.
