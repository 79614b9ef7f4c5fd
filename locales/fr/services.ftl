# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.
# Names, lists and dates stand after a colon or alone, without article.

# The list of a country, above the buttons with the names.
f-list-here = { $country } : services et lignes d'aide. Une fiche montre ce que chacun fait, et qui le reconnaît. L'ordre ne dit pas s'ils sont bons.
f-list-missing = { $country } : nous ne connaissons pas encore de service. Le numéro d'urgence marche sans eux.
f-list-no-fit = { $country } : rien ne convient à ce que vous avez choisi. Vous pouvez tout revoir, ou regarder ce qu'il y a d'autre.
f-list-filtered = Voici ceux qui disent convenir. Ceux dont nous ne le savons pas viennent après.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = { $country } : certains services sont vérifiés de nouveau et ne sont pas montrés. Des lignes d'aide peuvent aussi nommer un service.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Vous pouvez choisir ce qu'un service devrait avoir, ou tout montrer. Il s'agit des services, et ce n'est pas gardé.
    .all = Tout montrer
    .whom = Pour qui
    .speaks = Langue
    .region = Région
    .open-now = Ouvert maintenant
    .no-papers = Marche sans papiers
    .no-name = Sans donner de nom
    .access = Accessible
f-list-whom = Vous pouvez choisir pour qui il doit être.
f-list-speaks =
    Ici, on peut choisir une langue. Souvent, un service ne dit pas ce qui y est parlé. On peut demander un interprète.
    .any = Toutes les langues
f-list-region =
    Vous pouvez choisir une partie du pays. Les services pour tout le pays restent dans la liste.
    .any = Toutes les régions

# Whom services are for: after "Pour :" and on buttons.
whom-anyone = Tout le monde
whom-all = tout le monde
whom-women = femmes
whom-men = hommes
whom-trans = personnes trans
whom-children = enfants
whom-families = familles

# What services offer, in a list after a colon.
offer-shelter = logement
offer-legal = avocat
offer-medical = médecin
offer-psychological = quelqu'un à qui parler
offer-casework = conseils
offer-talk = quelqu'un à qui parler
offer-return = retour
offer-compensation = demande d'argent
offer-interpretation = interprète

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Vous pouvez regarder ceci, et revenir ou quitter à tout moment.
    { $name }
card-offers = Ce qu'il propose : { $items }.
card-whom = Pour : { $items }.
card-regions = Où : { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Téléphone, gratuit.
           *[other] Téléphone.
        }
        [sms] SMS.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Discussion sur un site web.
        [email] E-mail.
       *[web] Site web.
    }{ $has-abroad ->
        [yes] {" "}Depuis un autre pays :
            { $abroad }
       *[no] {""}
    }
card-no-contact = Nous ne connaissons pas son numéro. Une ligne d'aide peut peut-être vous mettre en contact.
card-hours =
    { $state ->
        [open] Ouvert maintenant.
        [closed] Fermé maintenant.
       *[unknown] Heures indiquées :
    } { $hours }
card-hours-unknown = Les heures ne sont pas certaines. Vous pouvez essayer, ou demander autrement.
card-languages = Langues : { $languages }.
card-languages-unknown = Nous ne connaissons pas toutes les langues parlées. Vous pouvez demander un interprète.
card-papers =
    { $papers ->
        [yes] Vous pouvez venir sans papiers.
        [no] On y demande des papiers.
        [depends] On y demande parfois des papiers.
       *[other] Nous ne savons pas si on y demande des papiers.
    } { $name ->
        [yes] Pas besoin de dire votre nom au début.
        [no] On y demande votre nom.
        [depends] On y demande parfois un nom.
       *[other] Vous pouvez demander s'il faut un nom.
    }
card-access = Accès : { $items }.
access-step-free = sans marches
access-sign-language = langue des signes
access-text-phone = téléphone à texte
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow, for readers of English
# alone: so the words for a hotline do not end with a colon here.
card-recognised =
    { $kind ->
        [state_contract] Reconnu : il travaille sous contrat avec l'État.
        [state_funded] Reconnu : l'État paie ce travail.
        [nrm_first_responder] Reconnu : il peut orienter des personnes vers le bureau qui reconnaît leur statut.
        [licensed] Reconnu : il a un agrément.
        [network_member] Il fait partie d'un réseau avec ses propres règles.
        [state_body] C'est un bureau de l'État.
        [igo_mission] C'est un bureau d'une organisation de nombreux États.
        [hotline] C'est une ligne d'aide. Vous pouvez demander qui la gère.
       *[unknown] Nous ne connaissons pas de reconnaissance officielle.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Jusqu'à : { $until }.
    }
card-asks = Il y a des conditions. Vous pouvez demander ce qu'on attend de vous.
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Il prévient la police. Vous pouvez demander de quoi et quand.
        [immigration] Il prévient le bureau de l'immigration. Vous pouvez demander de quoi et quand.
        [police-immigration] Il prévient la police et le bureau de l'immigration. Vous pouvez demander de quoi et quand.
        [none-without-consent] Selon lui, il ne prévient personne sans votre oui. Vous pouvez demander les limites.
       *[unknown] Nous ne savons pas qui il doit prévenir. Vous pouvez demander avant de dire quoi que ce soit.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Personne n'a encore appelé ce contact pour le guide.
       *[other] Dernier appel pour le guide : { $tested }.
    } { $date ->
        [unknown] La date de la source n'est pas connue.
       *[other] Date de la source : { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Cela a pu changer.
    }
card-complain = Pour une réclamation : { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Nous ne connaissons pas de preuve dans des documents publics.
        [one] Il y a { $proofs } preuve dans des documents publics.
       *[other] Il y a { $proofs } preuves dans des documents publics.
    } { $verified ->
        [never] Personne ne l'a encore vérifié pour le guide.
       *[other] Vérifié pour le guide : { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Un appel reste dans la liste des appels. Il { $free ->
        [yes] devrait être gratuit, mais peut se voir sur une facture.
       *[other] peut coûter de l'argent et se voir sur la facture.
    } Vous pouvez le supprimer de la liste.
trace-sms = Un SMS reste sur le téléphone et peut se voir sur la facture. Vous pouvez le supprimer du téléphone.
trace-whatsapp = WhatsApp leur montre votre numéro et votre photo. La discussion reste sur le téléphone tant que vous ne la supprimez pas.
trace-telegram = Telegram leur montre votre nom et votre photo. La discussion reste tant que vous ne la supprimez pas.
trace-webchat = Une discussion sur un site laisse l'adresse dans le navigateur. Elle se fait sans bruit.
trace-email = Un e-mail reste parmi les messages envoyés. On y voit votre adresse.
trace-web = Un site web reste dans la liste des pages visitées. Il peut voir votre adresse internet.
trace-abroad =
    { $answer ->
        [yes] Depuis un autre pays, le numéro avec + peut marcher.
       *[no] Nous ne connaissons pas de numéro qui marche depuis un autre pays.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = { $country }, pour appeler :
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , gratuit
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Personne n'a encore appelé ces numéros pour le guide. Ils ont pu changer.
f-none-neighbours = Pays voisins dans ce guide : { $countries }.
day-and-night = jour et nuit

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Je suis en danger et on ne me laisse pas partir. Téléphonez pour demander de l'aide, s'il vous plaît. N'en parlez pas aux personnes qui sont avec moi, s'il vous plaît.
show-help = J'ai besoin d'un interprète, s'il vous plaît. Je voudrais parler avec quelqu'un en privé, dans un endroit calme.
show-none = Nous avons cette phrase dans votre langue seulement.
