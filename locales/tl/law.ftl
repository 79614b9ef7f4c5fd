# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Names, times, dates and lists stand after a colon. Statements that pages for children show address nobody.
# "one" and "other" are the same words: a number takes no plural in this language.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = Ang alam namin sa { $country }. Baka hindi ito akma sa bawat kaso. Puwede munang magtanong.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Hindi namin alam: { $items }. Puwedeng sabihin ng serbisyo o abogado.
law-gaps-more = Hindi rin namin alam: { $items }.
law-disputed = Hindi magkatugma ang mga source sa isang bahagi nito. Puwedeng magtanong muna bago umasa rito.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] Mula sa opisyal na teksto.
        [medium] Mula sa maaasahang source, at baka nagbago na. Magtanong muna bago magpasya.
       *[low] Hindi na-check sa opisyal na teksto. Magtanong muna bago magpasya.
    } { $date ->
        [unknown] Hindi alam ang petsa ng source.
       *[other] Petsa ng source: { $date }.
    }{ $due ->
        [yes] {" "}Dapat na itong suriin muli.
       *[no] {""}
    }
law-contact = Kontak: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Pambansang batas sa { $country }: { $name }

# Kinds of offices that decide.
office-police = pulis
office-prosecutor = piskal (ang naghahain ng kaso)
office-court = korte
office-immigration = immigration
office-ministry = ministri
office-agency = opisina para sa paksang ito
office-labour = opisina na nag-iinspeksyon ng trabaho
office-service = serbisyong panlipunan

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Ayon sa batas, may oras para magpahinga at mag-isip.
       *[may] Baka may oras para magpahinga at mag-isip.
    } { $bound ->
        [at-least] Hindi bababa sa: { $time }.
        [up-to] Hindi lalampas sa: { $time }.
       *[exactly] Haba nito: { $time }.
    }
law-days =
    { $number ->
        [one] { $number } araw
       *[other] { $number } araw
    }
law-months =
    { $number ->
        [one] { $number } buwan
       *[other] { $number } buwan
    }
law-reflect-none = Wala kaming alam na takdang oras para magpahinga at mag-isip dito.
law-reflect-not-in-force = May patakaran tungkol sa oras para magpahinga at mag-isip. Sa alam namin, hindi pa ito umiiral.
law-reflect-decides =
    { $sure ->
        [sure] Sino ang nagpapasya: { $offices }.
       *[may] Sa alam namin, ang nagpapasya: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Puwede itong magsimula kapag { $starts }.
start-signs = may nakitang palatandaan ang isang opisina
start-request = hiniling ninyo
start-referral = ipinasa kayo ng serbisyo o opisina
start-recognised = kinilala ang kalagayan ninyo
start-permit = nag-apply kayo ng permit
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] Sa panahong ito, hindi kayo puwedeng paalisin.
           *[may] Sa panahong ito, baka protektado kayo sa pagpapaalis.
        }
        [no] Baka hindi nito mapigil ang utos na umalis.
       *[depends] Depende sa kaso ninyo kung titigil ang utos na umalis.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Ayon sa batas, hindi nakabatay ang tulong sa pakikipag-usap sa pulis.
           *[may] Sa alam namin, hindi nakabatay ang tulong sa pakikipag-usap sa pulis.
        }
        [yes] Baka nakabatay ang tulong sa pakikipag-usap sa pulis.
       *[depends] May tulong na nakabatay sa pakikipag-usap sa pulis, at may hindi.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } buwan).
       *[other] {" "}({ $months } buwan).
    } { $cooperation ->
        [yes] Hinihingi nitong tumulong kayo sa pulis o korte.
        [no] { $sure ->
            [sure] Hindi ninyo kailangang tumulong sa pulis para rito.
           *[may] Sa alam namin, hindi ninyo kailangang tumulong sa pulis para rito.
        }
        [depends] Baka hingin nitong tumulong kayo sa pulis.
       *[other] Hindi namin alam kung kailangan ninyong tumulong sa pulis.
    }{ $personal ->
        [yes] {" "}Puwedeng maging dahilan ang sariling kalagayan ninyo.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] puwede kayong magtrabaho.
           *[may] baka puwede kayong magtrabaho. Magtanong muna.
        }
        [no] hindi kayo puwedeng magtrabaho.
       *[depends] depende sa kaso ninyo kung puwedeng magtrabaho.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] May paraan para makakuha ng pera mula sa Estado.
       *[may] Baka may paraan para makakuha ng pera mula sa Estado.
    } Pangalan nito: { $name }.
law-fund-none = Wala kaming alam na pondo ng Estado.
law-fund-office = Ang opisina: { $name }.
law-fund-country =
    { $answer ->
        [yes] Hindi mahalaga kung saang bansa kayo galing.
        [no] Hindi ito para sa mga tao ng bawat bansa.
       *[depends] Para sa ilang tao, mahalaga kung saang bansa sila galing.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Hindi ito nakabatay sa papeles ninyo.
           *[may] Baka hindi ito nakabatay sa papeles ninyo.
        }
        [no] Nakabatay ito sa papeles ninyo.
       *[depends] Para sa ilang tao, nakabatay ito sa papeles nila.
    }
law-fund-time =
    { $sure ->
        [sure] May limitasyon sa oras: { $time }.
       *[may] Baka may limitasyon sa oras: { $time }.
    } Masasabi ng abogado kung kailan ito nagsisimula.
law-offender =
    { $ways ->
        [criminal] Puwedeng mag-utos ng bayad ang kriminal na korte.
        [civil] Puwedeng mag-utos ng bayad ang sibil na korte.
       *[other] Puwedeng mag-utos ng bayad ang kriminal na korte, at pati ang sibil na korte.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwede ninyong habulin ang sahod kahit walang papeles.
           *[may] Baka puwede ninyong habulin ang sahod kahit walang papeles.
        }
        [no] Kung walang papeles, baka hindi puwedeng maghabol.
       *[depends] Depende sa kaso ninyo kung puwedeng maghabol nang walang papeles.
    }
law-wages-time =
    { $sure ->
        [sure] May limitasyon sa oras: { $time }.
       *[may] Baka may limitasyon sa oras: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] May batas tungkol sa hindi pagpaparusa sa ipinagawa ng iba. Baka hindi nito saklaw ang lahat ng gawa.
           *[may] Baka may batas tungkol sa hindi pagpaparusa sa ipinagawa ng iba.
        }
        [guideline] May gabay para sa mga opisyal tungkol sa hindi pagpaparusa. Mas mahina ito kaysa sa batas.
        [both] May batas at gabay tungkol sa hindi pagpaparusa sa ipinagawa ng iba. Baka hindi nila saklaw ang lahat ng gawa.
        [general_rules] Walang patakarang ginawa para rito. Baka makatulong ang mga pangkalahatang patakaran para sa mga pinilit.
       *[none] Wala kaming alam na ganitong patakaran dito.
    }
law-nopunish-law = Pangalan nito: { $name }.

# Return.
law-programme =
    Isang programa: { $name }{ $has-by ->
        [yes] , pinapatakbo ng: { $by }.
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwede ninyong hilinging magsalita sa video.
           *[may] Baka puwede kayong magsalita sa video.
        }
        [no] Walang nakatakdang pagsasalita sa video.
       *[depends] Depende sa kaso kung puwede kayong magsalita sa video.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwedeng isara sa iba ang silid.
           *[may] Baka maisara sa iba ang silid.
        }
        [no] Nananatiling bukas sa iba ang silid.
       *[depends] Depende sa kaso kung isasara ang silid.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Ayon sa batas, protektado ang pangalan ninyo.
           *[may] Baka protektado ang pangalan ninyo.
        }
        [no] Baka malaman ng iba ang pangalan ninyo.
       *[depends] Sa mabibigat na kaso, puwedeng manatiling nakatago ang pangalan ninyo.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwede kayong humiling ng proteksyon sa kaso.
           *[may] Baka puwede kayong humiling ng proteksyon sa kaso.
        }
        [no] Wala kaming alam na proteksyon para sa mga nagsasalita sa korte.
       *[depends] Sa ilang kaso, may proteksyon para sa mga nagsasalita sa korte.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] May libreng tulong legal sa ganitong kaso.
           *[may] Baka may libreng tulong legal.
        }
        [no] Wala kaming alam na libreng abogado.
       *[depends] May mga taong may libreng abogado. Puwede ninyong itanong kung kabilang kayo.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Dapat may matanda o opisinang mag-alaga sa batang nag-iisa.
           *[may] Baka may matanda o opisinang mag-alaga sa batang nag-iisa.
        }
        [no] Wala kaming alam na matandang may tungkuling mag-alaga sa batang nag-iisa.
       *[depends] Hindi pare-pareho kung sino ang nag-aalaga sa batang nag-iisa.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Kung may duda, itinuturing na wala pang 18 ang tao habang sinusuri.
           *[may] Kung may duda, baka ituring na wala pang 18 ang tao habang sinusuri.
        }
        [no] Kung may duda, baka ituring na adult na ang tao.
       *[depends] Depende sa kaso ang ginagawa kung may duda.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Sino ang nagpapasya: { $offices }.
       *[may] Sa alam namin, ang nagpapasya: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwedeng humiling ang isang serbisyo para sa inyo.
           *[may] Baka puwedeng humiling ang isang serbisyo para sa inyo.
        }
        [no] Hindi puwedeng humiling ang serbisyo para sa inyo; isang opisina ang gumagawa nito.
       *[depends] May mga serbisyong puwedeng humiling para sa inyo.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Puwedeng kayo mismo ang humiling.
           *[may] Baka puwedeng kayo mismo ang humiling.
        }
        [no] Hindi puwedeng kayo mismo ang humiling.
       *[depends] Sa ilang kaso, puwedeng kayo mismo ang humiling.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Kailangan nito ang pagpayag ninyo.
           *[may] Baka kailangan nito ang pagpayag ninyo. Puwede kayong magtanong.
        }
        [no] Baka magpatuloy ito kahit wala ang pagpayag ninyo.
       *[depends] Depende sa kaso kung kailangan ang pagpayag ninyo.
    }

# Services with a place to sleep, by number.
law-places =
    Sa { $country }, ang alam ng gabay na ito: { $number ->
        [one] { $number } serbisyo
       *[other] { $number } serbisyo
    } na may matitirhan. Makikita ito sa Humanap ng tulong.

# What may be missing, inside the sentence of law-gaps.
gap-reflect-length = gaano ito katagal
gap-reflect-decides = sino ang nagpapasya
gap-reflect-starts = ano ang nagsisimula nito
gap-reflect-removal = kung titigil ang pagpapaalis
gap-reflect-cooperation = kung nakabatay sa pulis ang tulong
gap-fund-papers = kung mahalaga ang papeles
gap-fund-time = ang limitasyon sa oras
gap-wages-papers = kung mahalaga ang papeles
gap-wages-time = ang limitasyon sa oras
gap-nopunish = gaano kalakas ang patakaran
gap-court-video = kung puwede ang video
gap-court-closed = kung puwedeng isara ang silid
gap-court-name = kung mananatiling nakatago ang pangalan ninyo
gap-court-lawyer = kung libre ang abogado
gap-court-witness = sino ang pumoprotekta sa mga testigo
gap-id-decides = sino ang nagpapasya
gap-id-service = kung puwedeng humiling ang serbisyo
gap-id-self = kung puwedeng kayo mismo ang humiling
gap-id-consent = kung kailangan ang pagpayag ninyo
gap-child-guardian = sino ang nagsasalita para sa bata
gap-child-age = paano sinusuri ang edad
gap-work = kung puwedeng magtrabaho
