# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Names, times, dates and lists stand after a colon, without article.
# Statements that pages for children show (law-here, law-gaps, law-certainty, law-child-…) address nobody.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country } : voici ce que nous savons. Un cas précis peut être différent. On peut demander avant.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Nous ne savons pas : { $items }. Un service ou un avocat peut le dire.
law-gaps-more = Nous ne savons pas non plus : { $items }.
law-disputed = Les sources ne sont pas d'accord sur une partie. On peut demander avant de s'y fier.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] D'un texte officiel.
        [medium] D'une source fiable, et cela a pu changer. Mieux vaut demander avant de décider.
       *[low] Non vérifié avec un texte officiel. Mieux vaut demander avant de décider.
    } { $date ->
        [unknown] La date de la source n'est pas connue.
       *[other] Date de la source : { $date }.
    }{ $due ->
        [yes] {" "}Une nouvelle vérification est attendue.
       *[no] {""}
    }
law-contact = Contact : { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Texte national ({ $country }) : { $name }

# Kinds of offices that decide. No commas inside: they stand in lists.
office-police = la police
office-prosecutor = le procureur (qui mène l'affaire)
office-court = un tribunal
office-immigration = le bureau de l'immigration
office-ministry = un ministère
office-agency = le bureau chargé de ce sujet
office-labour = l'inspection du travail (qui contrôle le travail)
office-service = un service social

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] La loi donne un temps pour se reposer et réfléchir.
       *[may] Il y a peut-être un temps pour se reposer et réfléchir.
    } { $bound ->
        [at-least] Au moins : { $time }.
        [up-to] Au plus : { $time }.
       *[exactly] Durée : { $time }.
    }
law-days =
    { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
law-months =
    { $number ->
        [one] { $number } mois
       *[other] { $number } mois
    }
law-reflect-none = Nous ne connaissons pas ici de durée fixe pour se reposer et réfléchir.
law-reflect-not-in-force = Il y a une règle sur un temps pour se reposer et réfléchir. À notre connaissance, elle ne s'applique pas encore.
law-reflect-decides =
    { $sure ->
        [sure] Qui décide : { $offices }.
       *[may] Qui décide, à notre connaissance : { $offices }.
    }
# What starts it, as a list with "or". Each begins so that "quand" can stand before it.
law-reflect-starts = Cela peut commencer quand { $starts }.
start-signs = un bureau voit des signes
start-request = vous le demandez
start-referral = un service ou un bureau vous oriente
start-recognised = votre statut est reconnu
start-permit = vous demandez un permis
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] Pendant ce temps, on n'a pas le droit de vous renvoyer.
           *[may] Pendant ce temps, vous avez peut-être une protection contre un renvoi.
        }
        [no] Cela n'arrête peut-être pas un ordre de quitter le pays.
       *[depends] Si un ordre de quitter le pays s'arrête, cela dépend de votre cas.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Selon la loi, l'aide ne dépend pas du fait de parler à la police.
           *[may] À notre connaissance, l'aide ne dépend pas du fait de parler à la police.
        }
        [yes] L'aide peut dépendre du fait de parler à la police.
       *[depends] Une partie de l'aide dépend du fait de parler à la police, une autre non.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
        [one] {" "}({ $months } mois).
       *[other] {" "}({ $months } mois).
    } { $cooperation ->
        [yes] On vous y demande d'aider la police ou le tribunal.
        [no] { $sure ->
            [sure] Vous n'avez pas à aider la police pour l'avoir.
           *[may] À notre connaissance, vous n'avez pas à aider la police pour l'avoir.
        }
        [depends] On vous y demandera peut-être d'aider la police.
       *[other] Nous ne savons pas si vous devez aider la police.
    }{ $personal ->
        [yes] {" "}Votre propre situation peut être une raison.
       *[other] {""}
    }
law-work =
    { $name } : { $answer ->
        [yes] { $sure ->
            [sure] vous avez le droit de travailler.
           *[may] vous avez peut-être le droit de travailler. Mieux vaut demander avant.
        }
        [no] vous n'avez pas le droit de travailler.
       *[depends] le droit de travailler dépend de votre cas.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Il y a un moyen de demander de l'argent à l'État.
       *[may] Il y a peut-être un moyen de demander de l'argent à l'État.
    } Son nom : { $name }.
law-fund-none = Nous ne connaissons pas de fonds de l'État.
law-fund-office = Le bureau : { $name }.
law-fund-country =
    { $answer ->
        [yes] Peu importe de quel pays vous venez.
        [no] Ce n'est pas pour les gens de tous les pays.
       *[depends] Pour certaines personnes, le pays d'où elles viennent compte.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Cela ne dépend pas de vos papiers.
           *[may] Cela ne dépend peut-être pas de vos papiers.
        }
        [no] Cela dépend de vos papiers.
       *[depends] Pour certaines personnes, cela dépend de leurs papiers.
    }
law-fund-time =
    { $sure ->
        [sure] Il y a un délai : { $time }.
       *[may] Il y a peut-être un délai : { $time }.
    } Un avocat peut dire à partir de quand il compte.
law-offender =
    { $ways ->
        [criminal] Un tribunal pénal peut ordonner de payer.
        [civil] Un tribunal civil peut ordonner de payer.
       *[other] Un tribunal pénal peut ordonner de payer, et un tribunal civil aussi.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Vous pouvez réclamer votre paie même sans papiers.
           *[may] Vous pouvez peut-être réclamer votre paie sans papiers.
        }
        [no] Sans papiers, réclamer n'est peut-être pas possible.
       *[depends] Réclamer sans papiers : cela dépend de votre cas.
    }
law-wages-time =
    { $sure ->
        [sure] Il y a un délai : { $time }.
       *[may] Il y a peut-être un délai : { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Il y a une loi pour ne pas punir ce que d'autres vous ont fait faire. Elle ne couvre peut-être pas tous les actes.
           *[may] Il y a peut-être une loi pour ne pas punir ce que d'autres vous ont fait faire.
        }
        [guideline] Une consigne aux autorités parle de ne pas punir. Elle est plus faible qu'une loi.
        [both] Une loi et une consigne parlent de ne pas punir ce que d'autres vous ont fait faire. Elles ne couvrent peut-être pas tous les actes.
        [general_rules] Il n'y a pas de règle faite pour cela. Des règles générales pour les personnes qu'on a forcées peuvent aider.
       *[none] Nous ne connaissons pas de telle règle ici.
    }
law-nopunish-law = Son nom : { $name }.

# Return.
law-programme =
    Un programme : { $name }{ $has-by ->
        [yes] {" "}(géré par : { $by }).
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Vous pouvez demander à parler par vidéo.
           *[may] Vous pourrez peut-être parler par vidéo.
        }
        [no] Parler par vidéo n'est pas prévu.
       *[depends] Parler par vidéo : cela dépend de l'affaire.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] La salle peut être fermée aux autres.
           *[may] La salle sera peut-être fermée aux autres.
        }
        [no] La salle reste ouverte aux autres.
       *[depends] La salle fermée ou ouverte : cela dépend de l'affaire.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Selon la loi, votre nom est protégé.
           *[may] Votre nom est peut-être protégé.
        }
        [no] Votre nom peut être connu.
       *[depends] Dans des affaires graves, votre nom peut rester caché.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Vous pouvez demander une protection dans l'affaire.
           *[may] Vous pouvez peut-être demander une protection dans l'affaire.
        }
        [no] Nous ne connaissons pas de protection pour les personnes qui parlent au tribunal.
       *[depends] Dans certaines affaires, il y a une protection pour les personnes qui parlent au tribunal.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] Il y a une aide juridique gratuite dans ces affaires (un avocat gratuit).
           *[may] Il y a peut-être une aide juridique gratuite (un avocat gratuit).
        }
        [no] Nous ne connaissons pas d'avocat gratuit.
       *[depends] Certaines personnes ont un avocat gratuit. Vous pouvez demander si vous en faites partie.
    }

# People under 18. These address nobody, since the reader is "tu" there.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Un adulte ou un bureau doit veiller sur un enfant sans parents près de lui.
           *[may] Un adulte ou un bureau veille peut-être sur un enfant sans parents près de lui.
        }
        [no] Nous ne connaissons pas d'adulte qui doit veiller sur un enfant sans parents près de lui.
       *[depends] Qui veille sur un enfant sans parents près de lui : ce n'est pas partout pareil.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] En cas de doute, on compte comme moins de 18 ans pendant la vérification.
           *[may] En cas de doute, on compte peut-être comme moins de 18 ans pendant la vérification.
        }
        [no] En cas de doute, on peut faire comme pour un adulte.
       *[depends] Ce qui est fait en cas de doute dépend du cas.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Qui décide : { $offices }.
       *[may] Qui décide, à notre connaissance : { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Un service peut le demander pour vous.
           *[may] Un service peut peut-être le demander pour vous.
        }
        [no] Un service ne peut pas le demander pour vous ; un bureau le fait.
       *[depends] Certains services peuvent le demander pour vous.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Vous pouvez le demander vous-même.
           *[may] Vous pouvez peut-être le demander vous-même.
        }
        [no] Vous ne pouvez pas le demander vous-même.
       *[depends] Dans certains cas, vous pouvez le demander vous-même.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Il faut votre oui.
           *[may] Il faut peut-être votre oui. Mieux vaut demander.
        }
        [no] Cela peut se faire sans votre oui.
       *[depends] Si votre oui est nécessaire, cela dépend du cas.
    }

# Services with a place to sleep, by number.
law-places =
    { $country } : avec des places pour vivre, ce guide connaît { $number ->
        [one] { $number } service
       *[other] { $number } services
    }. Vous pouvez regarder sous « Trouver de l'aide ».

# What may be missing, inside the sentence of law-gaps: each can follow "Nous ne savons pas :".
gap-reflect-length = combien de temps cela dure
gap-reflect-decides = qui décide
gap-reflect-starts = ce qui le fait commencer
gap-reflect-removal = si le renvoi s'arrête
gap-reflect-cooperation = si l'aide dépend de la police
gap-fund-papers = si les papiers comptent
gap-fund-time = le délai
gap-wages-papers = si les papiers comptent
gap-wages-time = le délai
gap-nopunish = la force de la règle
gap-court-video = si la vidéo est possible
gap-court-closed = si la salle peut être fermée
gap-court-name = si votre nom reste caché
gap-court-lawyer = si un avocat est gratuit
gap-court-witness = qui protège les témoins
gap-id-decides = qui décide
gap-id-service = si un service peut demander
gap-id-self = si vous pouvez demander vous-même
gap-id-consent = s'il faut votre oui
gap-child-guardian = qui parle pour l'enfant
gap-child-age = comment on vérifie l'âge
gap-work = s'il est permis de travailler
