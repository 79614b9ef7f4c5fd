# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = Services and hotlines in { $country }. A card shows what each does, and who recognises it. The order does not say how good they are.
f-list-missing = We know no service in { $country } yet. The emergency number works without them.
f-list-no-fit = Nothing in { $country } fits what you chose. You can show all again, or look at what else there is.
f-list-filtered = Shown are those that say they fit. Those of which we do not know it stand after them.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = Some services in { $country } are being checked again and are not shown. Hotlines can name a service too.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    You can choose what a service should have, or show all. This is about services, and it is not kept.
    .all = Show all
    .whom = For whom
    .speaks = Language
    .region = Region
    .open-now = Open now
    .no-papers = Works without papers
    .no-name = No name needed
    .access = Accessible
f-list-whom = You can choose for whom the service should be.
f-list-speaks =
    You can choose a language. Many services do not say which they speak. You can ask for an interpreter.
    .any = Any language
f-list-region =
    You can choose a part of the country. Services for the whole country stay in the list.
    .any = Any region

whom-anyone = Anyone
whom-all = everyone
whom-women = women
whom-men = men
whom-trans = trans people
whom-children = children
whom-families = families

# What services offer, inside a sentence.
offer-shelter = housing
offer-legal = a lawyer
offer-medical = a doctor
offer-psychological = someone to talk to
offer-casework = advice
offer-talk = someone to talk to
offer-return = return
offer-compensation = claiming money
offer-interpretation = an interpreter

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    You can look at this, and go back or leave at any time.
    { $name }
card-offers = What it offers: { $items }.
card-whom = For: { $items }.
card-regions = Where: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Phone, free.
           *[other] Phone.
        }
        [sms] Text message.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Chat on a website.
        [email] E-mail.
       *[web] Website.
    }{ $has-abroad ->
        [yes] {" "}From another country:
            { $abroad }
       *[no] {""}
    }
card-no-contact = We know no number of it. A hotline may connect you.
card-hours =
    { $state ->
        [open] Open now.
        [closed] Closed now.
       *[unknown] Hours as they say:
    } { $hours }
card-hours-unknown = We do not know the hours for sure. You can try, or ask by another way.
card-languages = Languages: { $languages }.
card-languages-unknown = We do not know all languages they speak. You can ask for an interpreter.
card-papers =
    { $papers ->
        [yes] You can come without papers.
        [no] They ask for papers.
        [depends] Sometimes they ask for papers.
       *[other] We do not know if they ask for papers.
    } { $name ->
        [yes] You need not say your name at first.
        [no] They ask for your name.
        [depends] Sometimes they ask for a name.
       *[other] You can ask if a name is needed.
    }
card-access = Access: { $items }.
access-step-free = without steps
access-sign-language = sign language
access-text-phone = text phone
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Recognised: it works under a contract with the State.
        [state_funded] Recognised: the State pays for this work.
        [nrm_first_responder] Recognised: it may send people on to the office that recognises them.
        [licensed] Recognised: it has a licence.
        [network_member] It belongs to a network with own rules.
        [state_body] It is an office of the State.
        [igo_mission] It is an office of an organisation of many States.
        [hotline] A hotline. Who runs it:
       *[unknown] We do not know an official recognition of it.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Until: { $until }.
    }
card-asks = What it asks from you:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] It tells the police. You can ask what and when.
        [immigration] It tells the immigration office. You can ask what and when.
        [police-immigration] It tells the police and the immigration office. You can ask what and when.
        [none-without-consent] It says that it tells nobody without your yes. You can ask about limits.
       *[unknown] We do not know whom it must tell. You can ask before you say anything.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Nobody has called this contact for the guide yet.
       *[other] Last called for the guide: { $tested }.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}It may have changed.
    }
card-complain = To complain about it: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] We know no proof in public papers.
        [one] There is { $proofs } proof in public papers.
       *[other] There are { $proofs } proofs in public papers.
    } { $verified ->
        [never] Nobody has checked it for the guide yet.
       *[other] Checked for the guide: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    A call stays in the list of calls. It { $free ->
        [yes] should cost nothing, and may still show on a bill.
       *[other] may cost money and show on the bill.
    } You can delete it from the list.
trace-sms = A text message stays on the phone and may show on the bill. You can delete it on the phone.
trace-whatsapp = WhatsApp shows them your number and picture. The chat stays on the phone until you delete it.
trace-telegram = Telegram shows them your name and picture. The chat stays until you delete it.
trace-webchat = A chat on a website leaves the address in the browser. It needs no sound.
trace-email = An e-mail stays among the sent ones. They see your address.
trace-web = A website stays in the list of visited pages. It can see your internet address.
trace-abroad =
    { $answer ->
        [yes] From another country, the number with + may work.
       *[no] We do not know a number that works from another country.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = To call in { $country }:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , free
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Nobody has called these numbers for the guide yet. They may have changed.
f-none-neighbours = Countries nearby in this guide: { $countries }.
day-and-night = day and night

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = I am in danger and I am not free. Please call for help. Please do not tell the people who are with me.
show-help = I need an interpreter, please. I would like to talk with someone alone, in a quiet place.
show-none = We have this line only in your language.
