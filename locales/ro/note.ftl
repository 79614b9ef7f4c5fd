# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Note" is "mesaj scurt", or "mesaj" where this stands near. "Sealed" is "închis ca într-un plic".

f-note-young =
    Puteți continua mesajul sau nu. Amândouă sunt în regulă. Serviciul va citi că aveți sub 18 ani.
f-note-service =
    Mesajul merge la un singur serviciu. Niciun altul nu îl poate deschide: { $service }.
f-note-help =
    Ce fel de ajutor? Puteți bifa mai multe.
f-note-soon =
    Cât de curând? Puteți sări peste.
f-note-for =
    Pentru cine este? Puteți sări peste.
f-note-needs =
    Aveți nevoie de ceva de aici? Puteți sări peste.
f-note-words =
    Aceste două cuvinte arată cine este cine, dacă vorbiți cu ei.

    Dumneavoastră spuneți: { $say }

    Ei spun: { $hear }
    .other = Alte cuvinte
f-note-code =
    Cu un cod puteți căuta răspunsul sau puteți retrage mesajul. Ce fel de cod vă este mai ușor?
f-note-age =
    .yes = Da
    .no = Nu
    .unsaid = Nu vreau să spun
f-note-on = Continui
f-note-skip = Sar peste
f-note-return = Înapoi la mesaj

f-call-kept =
    Numărul sau numele este gata pentru mesaj. Nu se mai arată. Ca să îl schimbați, puteți scrie altul.
f-call-contact-odd =
    Nu pare un număr sau un nume de pe Telegram. Nu a fost păstrat. Puteți scrie din nou, de exemplu cu + și prefixul țării în față.
f-call-contact-lost =
    Numărul sau numele nu mai este aici, pentru că a trecut timp. Nu s-a trimis nimic. Puteți scrie din nou.
f-call-days =
    Ce zile sunt bune pentru dumneavoastră?
f-call-hours =
    La ce ore puteți vorbi? Alții nu ar trebui să fie atunci aproape.
f-call-zone =
    În ce oraș e aceeași oră ca la dumneavoastră?
f-call-voice =
    Cum ar trebui să vă caute ei?
f-call-message =
    Dacă nu răspundeți, pot să lase un mesaj? L-ar putea găsi altcineva.
f-call-others =
    Dacă răspunde altcineva, ce ar trebui să facă ei?

f-consent-not-sent =
    Mesajul nu a fost trimis. Serviciul nu primește mesaje în acest moment sau ghidul nu l-a putut păstra. Aici nu a rămas nimic din el.
f-consent-who =
    Doar { $service } îl poate deschide. Mesajul așteaptă { $hours } de ore, apoi se șterge. Noi nu îl putem citi mai târziu.
f-consent-free =
    Până când serviciul îl deschide, îl puteți retrage cu codul. Să îl trimiteți, să îl schimbați sau să nu îl trimiteți: toate trei sunt în regulă.

f-code-when =
    Păstrați-l unde vă uitați doar dumneavoastră. Nu vă va scrie nimeni.

    Serviciile se uită la mesaje de cel puțin două ori în fiecare zi lucrătoare. Puteți căuta un răspuns începând de mâine, timp de trei zile.

    Dacă pierdeți codul, puteți trimite pur și simplu un mesaj nou.
f-code-gone =
    Un cod se arată o singură dată. Dacă l-ați pierdut, puteți trimite un mesaj nou.

f-box-back =
    Aici puteți scrie codul mesajului pe care vreți să îl retrageți. Se poate până când îl deschide serviciul.
f-box-proof =
    Vreți să ne spuneți asta despre un serviciu: { $kind }.

    Puteți scrie codul mesajului pe care l-a deschis acest serviciu. El arată că ați fost în legătură. Nu arată cine sunteți.
f-box-result =
    Aici puteți scrie ce număr are reclamația.
f-box-nothing =
    Acum nu este nimic pentru acest cod. Poate e prea devreme, prea târziu sau ceva e scris altfel. După cinci încercări trebuie așteptat o oră.

    Dacă nu găsiți nimic după trei zile, puteți trimite un mesaj nou sau puteți suna.
f-box-answer =
    Este un răspuns. Se arată doar de această dată:
f-box-closed =
    Acest serviciu nu mai poate răspunde. Ce ați scris a fost șters. Puteți întreba alt serviciu.
f-box-taken =
    Mesajul este retras și șters. Nu l-a citit nimeni.
f-box-opened =
    Serviciul a deschis deja acest mesaj. De aceea nu mai poate fi retras aici. Puteți cere serviciului să îl șteargă.
f-box-away =
    Acum nu se poate căuta. Nu s-a pierdut nimic. Puteți încerca din nou mai târziu.
f-box-noted =
    Vă mulțumim că ați spus. La asta se vor uita oameni. Acesta este numărul reclamației. Cu el puteți vedea aici ce s-a întâmplat cu ea:
f-box-open =
    Încă se uită oameni la această reclamație.
f-box-upheld =
    Această reclamație a fost acceptată. S-a făcut ceva în privința asta.
f-box-dismissed =
    Oamenii s-au uitat la această reclamație și nu au găsit că a fost așa.

f-mark-is-red =
    Vreți să ne spuneți asta: { $kind }.

    Cu codul unui mesaj deschis de ei, serviciul este ascuns în cel mult o zi. Fără cod, se uită întâi două persoane.
f-mark-is-plain =
    Vreți să ne spuneți asta: { $kind }. Se uită la asta două persoane.
f-mark-no-answer = Nu au răspuns
f-mark-money = Au cerut bani sau acte
f-mark-locked = M-au încuiat
f-mark-told = Au spus altora despre mine
f-mark-disrespect = Nu m-au respectat
f-mark-sexual = Comportament sexual
f-mark-other = Altceva

f-way-notes =
    Acest serviciu primește mesaje scurte prin acest ghid. Mesajul este închis ca într-un plic, ca doar acest serviciu să îl poată deschide.
f-way-full =
    Acest serviciu este plin azi și nu primește mesaje noi. Mâine, poate.
card-slow =
    Acest serviciu nu s-a uitat la mesaje de mai mult de o zi lucrătoare. Un răspuns poate dura.

# The fields of a note. The service reads them in its own language.
note-line-language = Limba: { $value }
note-line-help = Ajutor: { $value }
note-line-soon = Când: { $value }
note-line-whom = Pentru: { $value }
note-line-access = Nevoi: { $value }
note-line-contact = Un număr sau un nume, care nu se arată aici
note-line-days = Zile: { $value }
note-line-hours = Ore: { $value }
note-line-zone = Aceeași oră ca în: { $value }
note-line-voice = Cum: { $value }
note-line-others = Dacă răspunde altcineva: { $value }
note-line-words = Cuvinte: dumneavoastră spuneți { $say }, ei spun { $hear }
note-line-box = Răspuns: în cutie, cu un cod
note-line-call = Răspuns: vă caută ei
note-help-tonight = Un loc la noapte
note-help-soon = Un loc în curând
note-help-lawyer = Un avocat
note-help-doctor = Un medic
note-help-talk = Cineva cu care să vorbesc
note-help-work = Muncă sau plată
note-help-papers = Acte
note-help-return = Întrebări despre întoarcere
note-help-other = Altceva
note-whom-woman = O femeie
note-whom-man = Un bărbat
note-whom-trans = O persoană trans
note-whom-under-18 = Cineva sub 18 ani
note-whom-children = Cineva cu copii
note-whom-group = Un cuplu sau un grup
note-soon-today = Azi
note-soon-week = Săptămâna asta
note-soon-no-hurry = Nu e grabă
note-access-step-free = Fără trepte
note-access-sign = Limba semnelor
note-access-reading = Ajutor la citit
note-access-other = Altceva
note-voice-either = Un apel sau un mesaj
note-voice-voice = Doar un apel
note-voice-message = Doar un mesaj
note-message-no = Nu se lasă niciun mesaj
note-message-yes = Se poate lăsa un mesaj
note-others-hang-up = Să închidă telefonul
note-others-wrong-number = Să spună „număr greșit”
note-others-delivery = Să spună că e o livrare
note-others-survey = Să spună că e un sondaj
