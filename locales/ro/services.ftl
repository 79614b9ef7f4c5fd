# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = { $country }: servicii și linii de ajutor. O fișă arată ce face fiecare și cine îl recunoaște. Ordinea nu spune cât de bune sunt.
f-list-missing = { $country }: nu cunoaștem încă niciun serviciu de ajutor. Numărul de urgență merge și fără un astfel de serviciu.
f-list-no-fit = { $country }: nimic nu se potrivește cu ce ați ales. Puteți vedea din nou tot sau ce mai există.
f-list-filtered = Acestea spun că se potrivesc. Cele despre care nu știm vin după ele.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country }: unele servicii sunt verificate din nou și nu apar aici. Și liniile de ajutor pot numi un serviciu.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Puteți alege ce ar trebui să aibă un serviciu de ajutor sau puteți vedea tot. Este vorba de servicii, iar alegerea nu se păstrează.
    .all = Văd tot
    .whom = Pentru cine
    .speaks = Limba
    .region = Regiunea
    .open-now = Deschis acum
    .no-papers = Merge fără acte
    .no-name = Fără a spune numele
    .access = Accesibil
f-list-whom = Puteți alege pentru cine ar trebui să fie serviciul.
f-list-speaks =
    Puteți alege o limbă. Multe servicii nu spun ce limbi vorbesc. Puteți cere un interpret.
    .any = Orice limbă
f-list-region =
    Puteți alege o parte a țării. Serviciile pentru toată țara rămân în listă.
    .any = Orice regiune

whom-anyone = Oricine
whom-all = toți
whom-women = femei
whom-men = bărbați
whom-trans = persoane trans
whom-children = copii
whom-families = familii

# What services offer, inside a sentence.
offer-shelter = locuință
offer-legal = avocat
offer-medical = medic
offer-psychological = cineva cu care să vorbiți
offer-casework = sfaturi
offer-talk = cineva cu care să vorbiți
offer-return = întoarcere
offer-compensation = cererea de bani
offer-interpretation = interpret

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Puteți citi ce scrie aici și puteți merge înapoi sau ieși oricând.
    { $name }
card-offers = Ce oferă: { $items }.
card-whom = Pentru: { $items }.
card-regions = Unde: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Telefon, gratuit.
           *[other] Telefon.
        }
        [sms] Mesaj scris (SMS).
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Conversație pe un site.
        [email] E-mail.
       *[web] Site.
    }{ $has-abroad ->
        [yes] {" "}Din altă țară:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Nu îi cunoaștem numărul. Poate că o linie de ajutor vă face legătura.
card-hours =
    { $state ->
        [open] Deschis acum.
        [closed] Închis acum.
       *[unknown] Programul, după cum spun ei:
    } { $hours }
card-hours-unknown = Nu știm sigur programul. Puteți încerca sau puteți întreba altfel.
card-languages = Limbi: { $languages }.
card-languages-unknown = Nu știm toate limbile pe care le vorbesc. Puteți cere un interpret.
card-papers =
    { $papers ->
        [yes] Puteți veni fără acte.
        [no] Ei cer acte.
        [depends] Uneori cer acte.
       *[other] Nu știm dacă cer acte.
    } { $name ->
        [yes] La început nu este nevoie să vă spuneți numele.
        [no] Ei cer numele.
        [depends] Uneori cer un nume.
       *[other] Puteți întreba dacă e nevoie de un nume.
    }
card-access = Acces: { $items }.
access-step-free = fără trepte
access-sign-language = limba semnelor
access-text-phone = telefon cu text
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Recunoscut: lucrează pe baza unui contract cu statul.
        [state_funded] Recunoscut: statul plătește această muncă.
        [nrm_first_responder] Recunoscut: poate trimite oameni la instituția care le recunoaște statutul.
        [licensed] Recunoscut: are o licență.
        [network_member] Face parte dintr-o rețea cu reguli proprii.
        [state_body] Este o instituție a statului.
        [igo_mission] Este un birou al unei organizații a mai multor state.
        [hotline] Este o linie de ajutor. Puteți întreba cine o conduce.
       *[unknown] Nu cunoaștem o recunoaștere oficială a lui.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Până la: { $until }.
    }
card-asks = Există condiții. Puteți întreba ce vi se cere.
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Spune poliției. Puteți întreba ce și când.
        [immigration] Spune biroului de imigrări. Puteți întreba ce și când.
        [police-immigration] Spune poliției și biroului de imigrări. Puteți întreba ce și când.
        [none-without-consent] Susține că nu spune nimănui fără acordul dumneavoastră. Puteți întreba de limite.
       *[unknown] Nu știm cui trebuie să spună. Puteți întreba înainte de a spune ceva.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Nimeni nu a sunat încă la acest contact pentru ghid.
       *[other] Ultimul apel pentru ghid: { $tested }.
    } { $date ->
        [unknown] Data sursei nu este cunoscută.
       *[other] Data sursei: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}S-ar fi putut schimba.
    }
card-complain = Pentru o reclamație: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Nu cunoaștem nicio dovadă în documente publice.
        [one] Există { $proofs } dovadă în documente publice.
        [few] Există { $proofs } dovezi în documente publice.
       *[other] Există { $proofs } de dovezi în documente publice.
    } { $verified ->
        [never] Nimeni nu l-a verificat încă pentru ghid.
       *[other] Verificat pentru ghid: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Un apel rămâne în lista de apeluri. El { $free ->
        [yes] ar trebui să fie gratuit, dar poate apărea pe o factură.
       *[other] poate costa bani și poate apărea pe factură.
    } Îl puteți șterge din listă.
trace-sms = Un mesaj scris rămâne în telefon și poate apărea pe factură. Îl puteți șterge din telefon.
trace-whatsapp = WhatsApp le arată numărul și fotografia dumneavoastră. Conversația rămâne în telefon până o ștergeți.
trace-telegram = Telegram le arată numele și fotografia dumneavoastră. Conversația rămâne până o ștergeți.
trace-webchat = O conversație pe un site lasă adresa în browser. Nu are nevoie de sunet.
trace-email = Un e-mail rămâne printre cele trimise. Ei vă văd adresa.
trace-web = Un site rămâne în lista paginilor vizitate. El vă poate vedea adresa de internet.
trace-abroad =
    { $answer ->
        [yes] Din altă țară poate merge numărul cu +.
       *[no] Nu știm un număr care merge din altă țară.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country }, pentru apel:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , gratuit
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Nimeni nu a sunat încă la aceste numere pentru ghid. S-ar fi putut schimba.
f-none-neighbours = Țări vecine în acest ghid: { $countries }.
day-and-night = zi și noapte

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Sunt în pericol și nu mi se permite să plec. Vă rog să sunați după ajutor. Vă rog să nu le spuneți despre asta persoanelor care sunt cu mine.
show-help = Am nevoie de un interpret, vă rog. Aș dori să vorbesc cu cineva între patru ochi, într-un loc liniștit.
show-none = Avem acest rând doar în limba dumneavoastră.
