# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = Mga serbisyo at hotline sa { $country }. Nasa card kung ano ang ginagawa ng bawat isa, at kung sino ang kumikilala rito. Hindi sinasabi ng ayos kung gaano sila kahusay.
f-list-missing = Wala pa kaming alam na serbisyo sa { $country }. Gumagana ang emergency number kahit wala sila.
f-list-no-fit = Walang akma sa pinili sa { $country }. Puwedeng ipakita muli ang lahat, o tingnan kung ano pa ang mayroon.
f-list-filtered = Ipinapakita ang mga nagsasabing akma sila. Kasunod nila ang mga hindi namin alam kung akma.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = May mga serbisyo sa { $country } na sinusuri muli at hindi ipinapakita. Puwede ring magsabi ng serbisyo ang mga hotline.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Puwede ninyong piliin kung ano ang dapat mayroon ang serbisyo, o ipakita ang lahat. Tungkol ito sa mga serbisyo, at hindi ito sine-save.
    .all = Ipakita ang lahat
    .whom = Para kanino
    .speaks = Wika
    .region = Rehiyon
    .open-now = Bukas ngayon
    .no-papers = Puwede kahit walang papeles
    .no-name = Hindi kailangan ang pangalan
    .access = Para sa may kapansanan
f-list-whom = Puwede ninyong piliin kung para kanino dapat ang serbisyo.
f-list-speaks =
    Puwede kayong pumili ng wika. Maraming serbisyo ang hindi nagsasabi kung ano ang wika nila. Puwede kayong humingi ng interpreter.
    .any = Kahit anong wika
f-list-region =
    Puwede kayong pumili ng bahagi ng bansa. Nananatili sa listahan ang mga serbisyo para sa buong bansa.
    .any = Kahit saang rehiyon

whom-anyone = Kahit sino
whom-all = lahat
whom-women = mga babae
whom-men = mga lalaki
whom-trans = mga taong trans
whom-children = mga bata
whom-families = mga pamilya

# What services offer, inside a sentence.
offer-shelter = matitirhan
offer-legal = abogado
offer-medical = doktor
offer-psychological = makakausap
offer-casework = payo
offer-talk = makakausap
offer-return = pag-uwi
offer-compensation = paghahabol ng pera
offer-interpretation = interpreter

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Puwede itong tingnan, at puwedeng bumalik o umalis anumang oras.
    { $name }
card-offers = Ano ang alok: { $items }.
card-whom = Para sa: { $items }.
card-regions = Saan: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Telepono, libre.
           *[other] Telepono.
        }
        [sms] Text message.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Chat sa website.
        [email] E-mail.
       *[web] Website.
    }{ $has-abroad ->
        [yes] {" "}Mula sa ibang bansa:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Wala kaming alam na numero nito. Baka maikonekta ng hotline.
card-hours =
    { $state ->
        [open] Bukas ngayon.
        [closed] Sarado ngayon.
       *[unknown] Oras ayon sa kanila:
    } { $hours }
card-hours-unknown = Hindi namin tiyak ang oras nila. Puwedeng subukan, o magtanong sa ibang paraan.
card-languages = Mga wika: { $languages }.
card-languages-unknown = Hindi namin alam ang lahat ng wika nila. Puwedeng humingi ng interpreter.
card-papers =
    { $papers ->
        [yes] Puwedeng pumunta kahit walang papeles.
        [no] Humihingi sila ng papeles.
        [depends] Minsan humihingi sila ng papeles.
       *[other] Hindi namin alam kung humihingi sila ng papeles.
    } { $name ->
        [yes] Hindi kailangang sabihin ang pangalan sa simula.
        [no] Hinihingi nila ang pangalan.
        [depends] Minsan hinihingi nila ang pangalan.
       *[other] Puwedeng itanong kung kailangan ang pangalan.
    }
card-access = Para sa may kapansanan: { $items }.
access-step-free = walang hagdan
access-sign-language = sign language
access-text-phone = teleponong pan-text
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Kinikilala: may kontrata ito sa Estado.
        [state_funded] Kinikilala: ang Estado ang nagbabayad sa gawaing ito.
        [nrm_first_responder] Kinikilala: puwede itong magpasa ng tao sa opisina na kumikilala sa kalagayan nila.
        [licensed] Kinikilala: may lisensya ito.
        [network_member] Kabilang ito sa isang network na may sariling patakaran.
        [state_body] Opisina ito ng Estado.
        [igo_mission] Opisina ito ng isang organisasyon ng maraming bansa.
        [hotline] Isang hotline. Sino ang nagpapatakbo:
       *[unknown] Wala kaming alam na opisyal na pagkilala rito.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Hanggang: { $until }.
    }
card-asks = Ano ang hinihingi nito:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Nagsasabi ito sa pulis. Puwedeng itanong kung ano at kailan.
        [immigration] Nagsasabi ito sa immigration. Puwedeng itanong kung ano at kailan.
        [police-immigration] Nagsasabi ito sa pulis at sa immigration. Puwedeng itanong kung ano at kailan.
        [none-without-consent] Ayon dito, wala itong sinasabihan kung walang pagpayag. Puwedeng itanong ang mga limitasyon.
       *[unknown] Hindi namin alam kung kanino ito dapat magsabi. Puwedeng magtanong muna bago magsabi ng anuman.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Wala pang tumawag sa kontak na ito para sa gabay.
       *[other] Huling tinawagan para sa gabay: { $tested }.
    } { $date ->
        [unknown] Hindi alam ang petsa ng source.
       *[other] Petsa ng source: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Baka nagbago na ito.
    }
card-complain = Para magreklamo tungkol dito: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Wala kaming alam na patunay sa mga pampublikong papel.
        [one] Patunay sa mga pampublikong papel: { $proofs }.
       *[other] Patunay sa mga pampublikong papel: { $proofs }.
    } { $verified ->
        [never] Wala pang nagsuri nito para sa gabay.
       *[other] Sinuri para sa gabay: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Nananatili ang tawag sa listahan ng mga tawag. { $free ->
        [yes] Dapat libre ito, pero baka lumabas pa rin sa bill.
       *[other] Baka may bayad ito at lumabas sa bill.
    } Puwede itong burahin sa listahan.
trace-sms = Nananatili sa telepono ang text message at baka lumabas sa bill. Puwede itong burahin sa telepono.
trace-whatsapp = Ipinapakita sa kanila ng WhatsApp ang numero at litrato ninyo. Nananatili sa telepono ang chat hanggang burahin.
trace-telegram = Ipinapakita sa kanila ng Telegram ang pangalan at litrato ninyo. Nananatili ang chat hanggang burahin.
trace-webchat = Nag-iiwan ng address sa browser ang chat sa website. Hindi nito kailangan ng tunog.
trace-email = Nananatili ang e-mail sa mga naipadala. Nakikita nila ang address ninyo.
trace-web = Nananatili ang website sa listahan ng mga binuksang pahina. Nakikita nito ang internet address ninyo.
trace-abroad =
    { $answer ->
        [yes] Mula sa ibang bansa, baka gumana ang numerong may +.
       *[no] Wala kaming alam na numerong gumagana mula sa ibang bansa.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = Matatawagan sa { $country }:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , libre
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Wala pang tumawag sa mga numerong ito para sa gabay. Baka nagbago na ang mga ito.
f-none-neighbours = Mga kalapit na bansa sa gabay na ito: { $countries }.
day-and-night = araw at gabi

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Nasa panganib ako at hindi ako malaya. Pakitawag po ng tulong. Huwag po sanang sabihin sa mga kasama ko.
show-help = Kailangan ko po ng interpreter. Gusto ko pong makausap ang isang tao nang sarilinan, sa tahimik na lugar.
show-none = Mayroon lang kami ng linyang ito sa wika ninyo.
