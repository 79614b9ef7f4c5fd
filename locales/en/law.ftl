# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = What we know for { $country }. It may not fit your case. You can ask first.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Not known to us: { $items }. A service or a lawyer can tell you.
law-gaps-more = Also not known: { $items }.
law-disputed = Sources do not agree on part of this. You can ask before you rely on it.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] From an official text.
        [medium] From a reliable source, and it may have changed. Ask before you decide.
       *[low] Not checked with an official text. Ask before you decide.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }{ $due ->
        [yes] {" "}It is due for a new check.
       *[no] {""}
    }
law-contact = Contact: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = National text in { $country }: { $name }

# Kinds of offices that decide.
office-police = the police
office-prosecutor = the prosecutor, who brings the case
office-court = a court
office-immigration = the immigration office
office-ministry = a ministry
office-agency = the office for this subject
office-labour = the office that checks work
office-service = a social service

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] There is a time to rest and think by law.
       *[may] There may be a time to rest and think.
    } { $bound ->
        [at-least] It is at least { $time }.
        [up-to] It is up to { $time }.
       *[exactly] It is { $time }.
    }
law-days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
law-months =
    { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
law-reflect-none = We do not know of a fixed time to rest and think here.
law-reflect-not-in-force = There is a rule on time to rest and think. As far as we know, it does not apply yet.
law-reflect-decides =
    { $sure ->
        [sure] Who decides: { $offices }.
       *[may] As far as we know, who decides: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = It can begin when { $starts }.
start-signs = an office sees signs
start-request = you ask for it
start-referral = a service or an office sends you on
start-recognised = you are recognised
start-permit = you apply for a permit
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] In this time you may not be sent away.
           *[may] In this time you may be protected from being sent away.
        }
        [no] It may not stop an order to leave.
       *[depends] Whether an order to leave stops depends on your case.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] By law, help does not depend on talking to the police.
           *[may] As far as we know, help does not depend on talking to the police.
        }
        [yes] Help may depend on talking to the police.
       *[depends] Some help depends on talking to the police, some does not.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } month).
       *[other] {" "}({ $months } months).
    } { $cooperation ->
        [yes] It asks you to help the police or the court.
        [no] { $sure ->
            [sure] You need not help the police for it.
           *[may] As far as we know, you need not help the police for it.
        }
        [depends] It may ask you to help the police.
       *[other] We do not know if you have to help the police.
    }{ $personal ->
        [yes] {" "}Your own situation can be a reason.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] you may work.
           *[may] you may be able to work. Ask first.
        }
        [no] you may not work.
       *[depends] if you may work depends on your case.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] There is a way to money from the State.
       *[may] There may be a way to money from the State.
    } Its name: { $name }.
law-fund-none = We know of no fund of the State.
law-fund-office = The office: { $name }.
law-fund-country =
    { $answer ->
        [yes] It does not matter which country you are from.
        [no] It is not for people of every country.
       *[depends] For some people it matters which country they are from.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] It does not depend on your papers.
           *[may] It may not depend on your papers.
        }
        [no] It depends on your papers.
       *[depends] For some people it depends on their papers.
    }
law-fund-time =
    { $sure ->
        [sure] There is a time limit: { $time }.
       *[may] There may be a time limit: { $time }.
    } A lawyer can say from when it counts.
law-offender =
    { $ways ->
        [criminal] A criminal court can order payment.
        [civil] A civil court can order payment.
       *[other] A criminal court can order payment, and a civil court too.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] You can claim pay without papers too.
           *[may] You may be able to claim pay without papers.
        }
        [no] Without papers, a claim may not be possible.
       *[depends] If you can claim without papers depends on your case.
    }
law-wages-time =
    { $sure ->
        [sure] There is a time limit: { $time }.
       *[may] There may be a time limit: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] There is a law on not being punished for what others made you do. It may not cover all acts.
           *[may] There may be a law on not being punished for what others made you do.
        }
        [guideline] A guideline for officials speaks of not being punished. It is weaker than a law.
        [both] A law and a guideline speak of not being punished for what others made you do. They may not cover all acts.
        [general_rules] There is no rule made for this. General rules for people who were forced may help.
       *[none] We know of no such rule here.
    }
law-nopunish-law = Its name: { $name }.

# Return.
law-programme =
    A programme: { $name }{ $has-by ->
        [yes] , run by { $by }.
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] You can ask to speak by video.
           *[may] You may be able to speak by video.
        }
        [no] Speaking by video is not foreseen.
       *[depends] If you may speak by video depends on the case.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] The room can be closed to others.
           *[may] The room may be closed to others.
        }
        [no] The room stays open to others.
       *[depends] If the room is closed depends on the case.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] By law your name is protected.
           *[may] Your name may be protected.
        }
        [no] Your name may become known.
       *[depends] In serious cases your name can stay hidden.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] You can ask for protection in the case.
           *[may] You may be able to ask for protection in the case.
        }
        [no] We know of no protection for people who speak in court.
       *[depends] In some cases there is protection for people who speak in court.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] There is free legal help in such cases.
           *[may] There may be free legal help.
        }
        [no] We know of no free lawyer.
       *[depends] Some people have a free lawyer. You can ask if you are one of them.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] An adult or an office must look after a child who is alone.
           *[may] An adult or an office may look after a child who is alone.
        }
        [no] We know of no adult who must look after a child alone.
       *[depends] Who looks after a child alone is not the same everywhere.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] In doubt, you count as under 18 while they check.
           *[may] In doubt, you may count as under 18 while they check.
        }
        [no] In doubt, they may treat you as an adult.
       *[depends] What they do in doubt depends on the case.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Who decides: { $offices }.
       *[may] As far as we know, who decides: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] A service can ask for you.
           *[may] A service may be able to ask for you.
        }
        [no] A service cannot ask for you; an office does.
       *[depends] Some services can ask for you.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] You can ask yourself.
           *[may] You may be able to ask yourself.
        }
        [no] You cannot ask by yourself.
       *[depends] In some cases you can ask yourself.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] It needs your yes.
           *[may] It may need your yes. Ask.
        }
        [no] It may go on without your yes.
       *[depends] If it needs your yes depends on the case.
    }

# Services with a place to sleep, by number.
law-places =
    In { $country } this guide knows { $number ->
        [one] { $number } service
       *[other] { $number } services
    } with places to live. You can look at them under Find help.

# What may be missing, inside the sentence of law-gaps.
gap-reflect-length = how long it is
gap-reflect-decides = who decides
gap-reflect-starts = what starts it
gap-reflect-removal = if removal stops
gap-reflect-cooperation = if help depends on the police
gap-fund-papers = if papers matter
gap-fund-time = the time limit
gap-wages-papers = if papers matter
gap-wages-time = the time limit
gap-nopunish = how strong the rule is
gap-court-video = if video is possible
gap-court-closed = if the room can be closed
gap-court-name = if your name stays hidden
gap-court-lawyer = if a lawyer is free
gap-court-witness = who protects witnesses
gap-id-decides = who decides
gap-id-service = if a service can ask
gap-id-self = if you can ask yourself
gap-id-consent = if it needs your yes
gap-child-guardian = who speaks for you
gap-child-age = how age is checked
gap-work = if work is allowed
