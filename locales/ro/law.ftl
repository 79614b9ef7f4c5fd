# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Names, times, dates and lists stand after a colon, so that no case is needed.
# Statements that pages for children show (law-here, law-gaps, law-certainty, law-child-…) address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country }: iată ce știm. Poate să nu se potrivească în fiecare caz. Se poate întreba întâi.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Nu știm: { $items }. Un serviciu de ajutor sau un avocat poate spune.
law-gaps-more = Nu știm nici: { $items }.
law-disputed = Sursele nu sunt de acord asupra unei părți. Se poate întreba înainte de a conta pe asta.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] Dintr-un text oficial.
        [medium] Dintr-o sursă de încredere, dar s-ar fi putut schimba. E bine de întrebat înainte de a hotărî.
       *[low] Neverificat cu un text oficial. E bine de întrebat înainte de a hotărî.
    } { $date ->
        [unknown] Data sursei nu este cunoscută.
       *[other] Data sursei: { $date }.
    }{ $due ->
        [yes] {" "}A venit timpul unei noi verificări.
       *[no] {""}
    }
law-contact = Contact: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Text național ({ $country }): { $name }

# Kinds of offices that decide. They stand in lists: no commas inside.
office-police = poliția
office-prosecutor = procurorul (cel care duce cazul)
office-court = un tribunal
office-immigration = biroul de imigrări
office-ministry = un minister
office-agency = instituția pentru acest domeniu
office-labour = inspecția muncii (cea care verifică munca)
office-service = un serviciu social

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Prin lege există un timp de odihnă și gândire.
       *[may] Poate există un timp de odihnă și gândire.
    } { $bound ->
        [at-least] Cel puțin: { $time }.
        [up-to] Cel mult: { $time }.
       *[exactly] Durata: { $time }.
    }
law-days =
    { $number ->
        [one] { $number } zi
        [few] { $number } zile
       *[other] { $number } de zile
    }
law-months =
    { $number ->
        [one] { $number } lună
        [few] { $number } luni
       *[other] { $number } de luni
    }
law-reflect-none = Nu cunoaștem aici un timp fix de odihnă și gândire.
law-reflect-not-in-force = Există o regulă despre timpul de odihnă și gândire. Din câte știm, ea nu se aplică încă.
law-reflect-decides =
    { $sure ->
        [sure] Cine hotărăște: { $offices }.
       *[may] Cine hotărăște, din câte știm: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Poate începe când { $starts }.
start-signs = o instituție vede semne
start-request = o cereți dumneavoastră
start-referral = vă trimite un serviciu sau o instituție
start-recognised = statutul este recunoscut
start-permit = cereți un permis
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] În acest timp nu este permis să vă trimită înapoi.
           *[may] În acest timp puteți avea protecție față de trimiterea înapoi.
        }
        [no] Poate să nu oprească un ordin de a pleca.
       *[depends] Dacă se oprește un ordin de a pleca depinde de caz.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Prin lege, ajutorul nu depinde de discuția cu poliția.
           *[may] Din câte știm, ajutorul nu depinde de discuția cu poliția.
        }
        [yes] Ajutorul poate depinde de discuția cu poliția.
       *[depends] O parte din ajutor depinde de discuția cu poliția, alta nu.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } lună).
        [few] {" "}({ $months } luni).
       *[other] {" "}({ $months } de luni).
    } { $cooperation ->
        [yes] Vi se cere să ajutați poliția sau tribunalul.
        [no] { $sure ->
            [sure] Pentru el nu trebuie să ajutați poliția.
           *[may] Din câte știm, pentru el nu trebuie să ajutați poliția.
        }
        [depends] Poate vi se cere să ajutați poliția.
       *[other] Nu știm dacă trebuie să ajutați poliția.
    }{ $personal ->
        [yes] {" "}Situația proprie poate fi un motiv.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] aveți voie să munciți.
           *[may] poate aveți voie să munciți. Mai bine întrebați întâi.
        }
        [no] nu aveți voie să munciți.
       *[depends] dacă aveți voie să munciți depinde de caz.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Există o cale de a cere bani de la stat.
       *[may] Poate există o cale de a cere bani de la stat.
    } Numele: { $name }.
law-fund-none = Nu cunoaștem niciun fond al statului.
law-fund-office = Instituția: { $name }.
law-fund-country =
    { $answer ->
        [yes] Nu contează din ce țară sunteți.
        [no] Nu este pentru oameni din orice țară.
       *[depends] Pentru unii oameni contează din ce țară sunt.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Nu depinde de actele pe care le aveți.
           *[may] Poate să nu depindă de actele pe care le aveți.
        }
        [no] Depinde de actele pe care le aveți.
       *[depends] Pentru unii oameni depinde de actele lor.
    }
law-fund-time =
    { $sure ->
        [sure] Există un termen: { $time }.
       *[may] Poate există un termen: { $time }.
    } Un avocat poate spune de când se socotește.
law-offender =
    { $ways ->
        [criminal] Un tribunal penal poate ordona plata.
        [civil] Un tribunal civil poate ordona plata.
       *[other] Un tribunal penal poate ordona plata, iar unul civil la fel.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Puteți cere plata și fără acte.
           *[may] Poate puteți cere plata fără acte.
        }
        [no] Fără acte, cererea poate să nu fie posibilă.
       *[depends] Dacă puteți cere plata fără acte depinde de caz.
    }
law-wages-time =
    { $sure ->
        [sure] Există un termen: { $time }.
       *[may] Poate există un termen: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Există o lege: fără pedeapsă pentru ce v-au făcut alții să faceți. Poate să nu cuprindă toate faptele.
           *[may] Poate există o lege: fără pedeapsă pentru ce v-au făcut alții să faceți.
        }
        [guideline] O îndrumare pentru autorități vorbește de lipsa pedepsei. Este mai slabă decât o lege.
        [both] O lege și o îndrumare vorbesc de lipsa pedepsei pentru ce v-au făcut alții să faceți. Poate să nu cuprindă toate faptele.
        [general_rules] Nu există o regulă anume pentru asta. Pot ajuta reguli generale pentru oameni care au fost forțați.
       *[none] Nu cunoaștem aici o astfel de regulă.
    }
law-nopunish-law = Numele: { $name }.

# Return.
law-programme =
    Un program: { $name }{ $has-by ->
        [yes] {" "}(condus de: { $by }).
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Puteți cere să vorbiți prin video.
           *[may] Poate veți putea vorbi prin video.
        }
        [no] Nu este prevăzut să se vorbească prin video.
       *[depends] Dacă puteți vorbi prin video depinde de caz.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Sala se poate închide pentru alții.
           *[may] Poate că sala se va închide pentru alții.
        }
        [no] Sala rămâne deschisă pentru alții.
       *[depends] Dacă sala se închide depinde de caz.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Prin lege, numele vă este protejat.
           *[may] Poate că numele vă este protejat.
        }
        [no] Numele poate deveni cunoscut.
       *[depends] În cazuri grave, numele poate rămâne ascuns.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Puteți cere protecție în acest caz.
           *[may] Poate veți putea cere protecție în acest caz.
        }
        [no] Nu cunoaștem o protecție pentru oamenii care vorbesc la tribunal.
       *[depends] În unele cazuri există protecție pentru oamenii care vorbesc la tribunal.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] În astfel de cazuri există ajutor gratuit de la un avocat.
           *[may] Poate există ajutor gratuit de la un avocat.
        }
        [no] Nu știm de un avocat gratuit.
       *[depends] Unii oameni au avocat gratuit. Puteți întreba dacă aveți și dumneavoastră.
    }

# People under 18. These address nobody, since the reader is "tu" there.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Un adult sau o instituție trebuie să aibă grijă de un copil fără părinți lângă el.
           *[may] Poate că un adult sau o instituție are grijă de un copil fără părinți lângă el.
        }
        [no] Nu știm de un adult care trebuie să aibă grijă de un copil fără părinți lângă el.
       *[depends] Cine are grijă de un copil fără părinți lângă el: nu este la fel peste tot.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Dacă nu e sigur, vârsta se ia ca sub 18 ani cât timp se verifică.
           *[may] Dacă nu e sigur, poate că vârsta se ia ca sub 18 ani cât timp se verifică.
        }
        [no] Dacă nu e sigur, se poate face ca pentru un adult.
       *[depends] Ce se face când nu e sigur depinde de caz.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Cine hotărăște: { $offices }.
       *[may] Cine hotărăște, din câte știm: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Un serviciu de ajutor poate cere recunoașterea pentru dumneavoastră.
           *[may] Poate că un serviciu de ajutor poate cere recunoașterea pentru dumneavoastră.
        }
        [no] Un serviciu de ajutor nu poate cere recunoașterea pentru dumneavoastră; o face o instituție.
       *[depends] Unele servicii pot cere recunoașterea pentru dumneavoastră.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Puteți cere și direct, fără altcineva.
           *[may] Poate puteți cere și direct, fără altcineva.
        }
        [no] Nu puteți cere direct, fără altcineva.
       *[depends] În unele cazuri puteți cere direct, fără altcineva.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Este nevoie de acordul dumneavoastră.
           *[may] Poate este nevoie de acordul dumneavoastră. Mai bine întrebați.
        }
        [no] Se poate face și fără acordul dumneavoastră.
       *[depends] Dacă este nevoie de acordul dumneavoastră depinde de caz.
    }

# Services with a place to sleep, by number.
law-places =
    { $country }: cu locuri de locuit, acest ghid cunoaște { $number ->
        [one] { $number } serviciu
        [few] { $number } servicii
       *[other] { $number } de servicii
    }. Le puteți vedea la „Găsesc ajutor”.

# What may be missing, inside the sentence of law-gaps: each can follow "Nu știm:".
gap-reflect-length = cât durează
gap-reflect-decides = cine hotărăște
gap-reflect-starts = de la ce începe
gap-reflect-removal = dacă se oprește trimiterea înapoi
gap-reflect-cooperation = dacă ajutorul depinde de poliție
gap-fund-papers = dacă actele contează
gap-fund-time = termenul
gap-wages-papers = dacă actele contează
gap-wages-time = termenul
gap-nopunish = cât de puternică este regula
gap-court-video = dacă se poate prin video
gap-court-closed = dacă sala se poate închide
gap-court-name = dacă numele rămâne ascuns
gap-court-lawyer = dacă avocatul este gratuit
gap-court-witness = cine protejează martorii
gap-id-decides = cine hotărăște
gap-id-service = dacă un serviciu poate cere
gap-id-self = dacă puteți cere direct
gap-id-consent = dacă e nevoie de acord
gap-child-guardian = cine vorbește pentru copil
gap-child-age = cum se verifică vârsta
gap-work = dacă e voie de muncit
